<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>GeoHalo</name>
    <message>
        <source>
[95 % bootstrap: {:.0f}–{:.0f} %]</source>
        <translation>
[بوت‌استرپ 95 %: {:.0f}–{:.0f} %]</translation>
    </message>
    <message>
        <source>
may be chance</source>
        <translation>
شاید تصادفی باشد</translation>
    </message>
    <message>
        <source> (95 % interval {:.1f} to {:.1f} %)</source>
        <translation> (بازهٔ 95 %: {:.1f} تا {:.1f} %)</translation>
    </message>
    <message>
        <source> (may be chance)</source>
        <translation> (شاید تصادفی باشد)</translation>
    </message>
    <message>
        <source> (no values or the same value everywhere: {skipped})</source>
        <translation> (بدون مقدار یا همه‌جا با یک مقدار: {skipped})</translation>
    </message>
    <message>
        <source> ({left_out} elements with fewer are not shown)</source>
        <translation> ({left_out} عنصر با تعداد کمتر نشان داده نشده است)</translation>
    </message>
    <message>
        <source> ({left} more not shown)</source>
        <translation> ({left} مورد دیگر نشان داده نشده است)</translation>
    </message>
    <message>
        <source> Indicators load most on it.</source>
        <translation> عنصرهای معرف بیشترین بار را بر آن دارند.</translation>
    </message>
    <message>
        <source> It holds the indicators {held}.</source>
        <translation> عنصرهای معرف {held} را در بر دارد.</translation>
    </message>
    <message>
        <source> None is left, so the elements of all factors are kept.</source>
        <translation> هیچ‌کدام نمی‌ماند، پس عنصرهای همهٔ عامل‌ها نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source> [95 % bootstrap: {low:.4g} to {high:.4g}]</source>
        <translation> [بوت‌استرپ 95 %: {low:.4g} تا {high:.4g}]</translation>
    </message>
    <message>
        <source> [95 % {low:.3f} to {high:.3f}]</source>
        <translation> [95 %: {low:.3f} تا {high:.3f}]</translation>
    </message>
    <message>
        <source> and has no detection limit</source>
        <translation> و حد تشخیص ندارد</translation>
    </message>
    <message>
        <source> of {n_names} elements</source>
        <translation> از {n_names} عنصر</translation>
    </message>
    <message>
        <source> towards {azimuth:.0f}°</source>
        <translation> به سوی {azimuth:.0f}°</translation>
    </message>
    <message>
        <source> with the remark {remark!r}</source>
        <translation> با یادداشت {remark!r}</translation>
    </message>
    <message>
        <source> with {anomaly_rate:.1f} % of the {n_occurrences} occurrences; intersection at {prediction_rate:.1f} % in {occupied_area:.1f} % of the area, normalised density {normalised_density:.2f}</source>
        <translation> با {anomaly_rate:.1f} % از {n_occurrences} رخداد؛ محل تقاطع در {prediction_rate:.1f} % و {occupied_area:.1f} % از مساحت، چگالی نرمال‌شده {normalised_density:.2f}</translation>
    </message>
    <message>
        <source> with {n_terms} drift terms</source>
        <translation> با {n_terms} جملهٔ روند</translation>
    </message>
    <message>
        <source> {indicator_factors} hold indicator elements ({held}).</source>
        <translation> {indicator_factors} عنصرهای معرف را در بر دارند ({held}).</translation>
    </message>
    <message>
        <source>&amp;Anomaly from</source>
        <translation>آنومالی از</translation>
    </message>
    <message>
        <source>&amp;Back to the file</source>
        <translation>بازگشت به فایل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>&amp;Classifiers: network, SVM, kriging</source>
        <translation>رده‌بندها: شبکه، SVM، کریجینگ</translation>
    </message>
    <message>
        <source>&amp;Colour the map by {factor}</source>
        <translation>رنگ‌آمیزی نقشه با {factor}</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>پیش‌فرض‌ها</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>&amp;Detection limits (optional)</source>
        <translation>حدهای تشخیص (اختیاری)</translation>
    </message>
    <message>
        <source>&amp;East, longitude</source>
        <translation>شرق، طول جغرافیایی</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>عنصرها</translation>
    </message>
    <message>
        <source>&amp;Fetch all the same</source>
        <translation>با این همه دریافت شود</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>&amp;First limits</source>
        <translation>نخستین حدها</translation>
    </message>
    <message>
        <source>&amp;Fit again</source>
        <translation>برازش دوباره</translation>
    </message>
    <message>
        <source>&amp;Geological map (optional)</source>
        <translation>نقشهٔ زمین‌شناسی (اختیاری)</translation>
    </message>
    <message>
        <source>&amp;Give the map its own style back</source>
        <translation>بازگرداندن سبک خود نقشه</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>&amp;Import laboratory CSV…</source>
        <translation>وارد کردن CSV آزمایشگاه…</translation>
    </message>
    <message>
        <source>&amp;Indicator elements</source>
        <translation>عنصرهای معرف</translation>
    </message>
    <message>
        <source>&amp;Install chosen</source>
        <translation>نصب موارد انتخاب‌شده</translation>
    </message>
    <message>
        <source>&amp;Keep the classes on the map</source>
        <translation>نگه‌داشتن رده‌ها روی نقشه</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <source>&amp;Line of the headings</source>
        <translation>سطر سرستون‌ها</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>تنظیمات بیشتر</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>&amp;North, latitude</source>
        <translation>شمال، عرض جغرافیایی</translation>
    </message>
    <message>
        <source>&amp;Nugget</source>
        <translation>اثر قطعه‌ای</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>رخدادها</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>موقعیت‌ها</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>خوانش</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages</source>
        <translation>حذف بسته‌های GeoHalo</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages ({size} MB)</source>
        <translation>حذف بسته‌های GeoHalo ({size} MB)</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>محل نتایج</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>&amp;To the steps</source>
        <translation>رفتن به گام‌ها</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>&amp;Write the classes…</source>
        <translation>نوشتن رده‌ها…</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>نوشتن در</translation>
    </message>
    <message>
        <source>&amp;Write to the model file</source>
        <translation>نوشتن در فایل مدل</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>(observed - predicted) / standard error</source>
        <translation>(مشاهده‌شده - پیش‌بینی‌شده) / خطای معیار</translation>
    </message>
    <message>
        <source>, chosen of {}</source>
        <translation>، برگزیده از {}</translation>
    </message>
    <message>
        <source>, least validation loss {best:.4f}</source>
        <translation>، کمترین زیان اعتبارسنجی {best:.4f}</translation>
    </message>
    <message>
        <source>, member {member} of {n_decoded}</source>
        <translation>، عضو {member} از {n_decoded}</translation>
    </message>
    <message>
        <source>, normalised density {density:.2f}</source>
        <translation>، چگالی نرمال‌شده {density:.2f}</translation>
    </message>
    <message>
        <source>, not distinguishable from area alone.</source>
        <translation>، تنها از روی مساحت تمییزپذیر نیست.</translation>
    </message>
    <message>
        <source>, on {}</source>
        <translation>، روی {}</translation>
    </message>
    <message>
        <source>, or choose a lower drift</source>
        <translation>، یا روندی از درجهٔ کمتر برگزینید</translation>
    </message>
    <message>
        <source>, seed {}</source>
        <translation>، بذر {}</translation>
    </message>
    <message>
        <source>, which is negative</source>
        <translation>، که منفی است</translation>
    </message>
    <message>
        <source>, which is no measurement</source>
        <translation>، که اندازه‌گیری نیست</translation>
    </message>
    <message>
        <source>, with the number of pairs</source>
        <translation>، با تعداد جفت‌ها</translation>
    </message>
    <message>
        <source>, {n_occurrences} occurrences ({prediction_rate:.1f} %), normalised density {density:.2f}</source>
        <translation>، {n_occurrences} رخداد ({prediction_rate:.1f} %)، چگالی نرمال‌شده {density:.2f}</translation>
    </message>
    <message>
        <source>, {rows} x {columns} units</source>
        <translation>، {rows} در {columns} گره</translation>
    </message>
    <message>
        <source>, {} known occurrences.</source>
        <translation>، {} رخداد شناخته‌شده.</translation>
    </message>
    <message>
        <source>. Use winsorised, or leave such elements out.</source>
        <translation>. از winsorised استفاده کنید یا چنین عنصرهایی را کنار بگذارید.</translation>
    </message>
    <message>
        <source>0 chooses the size by the number of samples.</source>
        <translation>0 اندازه را بر پایهٔ تعداد نمونه‌ها برمی‌گزیند.</translation>
    </message>
    <message>
        <source>0 leaves it to the choice above; any other number is taken as it is.</source>
        <translation>0 کار را به گزینهٔ بالا وامی‌گذارد؛ هر عدد دیگر همان‌گونه به کار می‌رود.</translation>
    </message>
    <message>
        <source>0 means one straight line: no threshold.</source>
        <translation>0 یعنی یک خط راست: بدون آستانه.</translation>
    </message>
    <message>
        <source>0.5 says nothing, 1 is perfect.</source>
        <translation>0.5 یعنی بی‌اطلاع، 1 یعنی کامل.</translation>
    </message>
    <message>
        <source>0.5 says nothing; close to AUC where occurrences are rare.</source>
        <translation>0.5 یعنی بی‌اطلاع؛ در جایی که رخدادها کمیاب‌اند نزدیک به AUC است.</translation>
    </message>
    <message>
        <source>0: 20 a sample, 10 000 at least.</source>
        <translation>0: برای هر نمونه 20، دست‌کم 10 000.</translation>
    </message>
    <message>
        <source>0: an unknown mean. 1: a plane. 2: a surface.</source>
        <translation>0: میانگین نامعلوم. 1: صفحه. 2: رویه.</translation>
    </message>
    <message>
        <source>0: as many, up to four, as fit best by the Bayesian information criterion.</source>
        <translation>0: به تعدادی، تا چهار، که بر پایهٔ معیار اطلاع بیزی بهترین برازش را دارد.</translation>
    </message>
    <message>
        <source>1 all members part the samples alike, 0 as by chance.</source>
        <translation>1: همهٔ اعضا نمونه‌ها را یکسان تقسیم می‌کنند؛ 0: مانند تصادف.</translation>
    </message>
    <message>
        <source>1 background, 2 halo from u = 1/2, 3 anomaly from 2/3 on.</source>
        <translation>1 زمینه، 2 هاله از u = 1/2، 3 آنومالی از 2/3 به بالا.</translation>
    </message>
    <message>
        <source>1 background, 2 halo, 3 anomaly, in their colours.</source>
        <translation>1 زمینه، 2 هاله، 3 آنومالی، با رنگ‌های خود.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 سلول</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 عنصر</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 عامل</translation>
    </message>
    <message>
        <source>1 is perfect, 0 no better than the mean of the samples.</source>
        <translation>1 یعنی کامل، 0 یعنی نه بهتر از میانگین نمونه‌ها.</translation>
    </message>
    <message>
        <source>1 is the lowest; not made of points.</source>
        <translation>1 پایین‌ترین است؛ از نقطه‌ها ساخته نشده است.</translation>
    </message>
    <message>
        <source>1 of the nested structures got no sill and is left out: a simpler model tells as much.</source>
        <translation>1 مورد از ساختارهای تودرتو سقفی نگرفت و کنار گذاشته شد: مدل ساده‌تر همان اندازه گویاست.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 مکان</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 نتیجه</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 سطر</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 نمونه</translation>
    </message>
    <message>
        <source>1 sample has coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>مختصات 1 نمونه به درجه نیست ({example}): بدون موقعیت نگه داشته شد.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>مختصات 1 نمونه خوانده نمی‌شود ({example}): بدون موقعیت نگه داشته شد.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that stand for none ({example}): kept without a position.</source>
        <translation>مختصات 1 نمونه به معنای نبود مختصات است ({example}): بدون موقعیت نگه داشته شد.</translation>
    </message>
    <message>
        <source>1 sample has no coordinates: kept without a position.</source>
        <translation>1 نمونه مختصات ندارد: بدون موقعیت نگه داشته شد.</translation>
    </message>
    <message>
        <source>1 sample number</source>
        <translation>1 شمارهٔ نمونه</translation>
    </message>
    <message>
        <source>1 thing to look at before you go on</source>
        <translation>1 مورد که پیش از ادامه باید دید</translation>
    </message>
    <message>
        <source>100 less the prediction rate: the area that holds them.</source>
        <translation>100 منهای نرخ پیش‌بینی: مساحتی که آن‌ها را در بر دارد.</translation>
    </message>
    <message>
        <source>1: a plane. 2: a surface of second degree.</source>
        <translation>1: صفحه. 2: رویهٔ درجهٔ دوم.</translation>
    </message>
    <message>
        <source>2 or 3 elements</source>
        <translation>2 یا 3 عنصر</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 elements or more</source>
        <translation>4 عنصر یا بیشتر</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>800 samples of an invented district whose deposits are known: to learn, and to see what works.</source>
        <translation>800 نمونه از یک ناحیهٔ فرضی با کانسارهای معلوم: برای آموختن و دیدن این‌که چه چیزی کارساز است.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>بازهٔ 95 %</translation>
    </message>
    <message>
        <source>98 %</source>
        <translation>98 %</translation>
    </message>
    <message>
        <source>: choose more elements.</source>
        <translation>: عنصرهای بیشتری برگزینید.</translation>
    </message>
    <message>
        <source>: no better than chance</source>
        <translation>: نه بهتر از تصادف</translation>
    </message>
    <message>
        <source>: three quarters of the samples have the same value of {tied}</source>
        <translation>: سه‌چهارم نمونه‌ها مقدار یکسان {tied} دارند</translation>
    </message>
    <message>
        <source>; in the file {rmse:.3g}, weighted {weighted:.3g}</source>
        <translation>؛ در فایل {rmse:.3g}، وزن‌دار {weighted:.3g}</translation>
    </message>
    <message>
        <source>; longest range towards {azimuth:.0f}°, ratio of the ranges {ratio:.2f}</source>
        <translation>؛ بلندترین دامنه به سوی {azimuth:.0f}°، نسبت دامنه‌ها {ratio:.2f}</translation>
    </message>
    <message>
        <source>; of the samples watched {validation_loss:.4f}</source>
        <translation>؛ برای نمونه‌های زیر نظر {validation_loss:.4f}</translation>
    </message>
    <message>
        <source>; practical range {practical_range} {length}</source>
        <translation>؛ دامنهٔ عملی {practical_range} {length}</translation>
    </message>
    <message>
        <source>; the numbers of the file were set by hand</source>
        <translation>؛ عددهای فایل دستی تعیین شده‌اند</translation>
    </message>
    <message>
        <source>; {percent_agreement:.0f} % of the bootstrap curves have as many breaks</source>
        <translation>؛ {percent_agreement:.0f} % از منحنی‌های بوت‌استرپ همین تعداد شکست را دارند</translation>
    </message>
    <message>
        <source>; {skipped} was left out</source>
        <translation>؛ {skipped} کنار گذاشته شد</translation>
    </message>
    <message>
        <source>; {skipped} were left out</source>
        <translation>؛ {skipped} کنار گذاشته شدند</translation>
    </message>
    <message>
        <source>&lt;b&gt;Both areas depend on the study area&lt;/b&gt;: the more barren ground with low values it holds, the higher they are. Compare maps within one study area only, and read the partial AUC, the area below the success-rate curve up to 20 % of the area divided by 0.2 (chance has 0.1), which looks only at ground that could be followed up.</source>
        <translation>&lt;b&gt;هر دو مساحت به محدودهٔ مطالعه وابسته‌اند&lt;/b&gt;: هرچه زمین عقیم با مقادیر پایین بیشتری در آن باشد، بالاترند. نقشه‌ها را تنها درون یک محدودهٔ مطالعه مقایسه کنید و AUC جزئی را بخوانید: مساحت زیر منحنی نرخ موفقیت تا 20 % مساحت، تقسیم بر 0.2 (در تصادف 0.1)، که تنها به زمینی می‌نگرد که می‌توان پی‌جویی کرد.</translation>
    </message>
    <message>
        <source>&lt;b&gt;By known occurrences&lt;/b&gt;: of a map of scores, the limits are taken under which the occurrences are most likely, with at least twice the density of the whole map in the anomaly and once in the halo; of a map of classes, each class is named by its density. &lt;b&gt;By a table of weights&lt;/b&gt; that “Prediction-area plot” made of a map of classes, here or on another sheet. &lt;b&gt;By limits&lt;/b&gt; that you state: the least map value of a halo, of an anomaly, or of both.</source>
        <translation>&lt;b&gt;با رخدادهای شناخته‌شده&lt;/b&gt;: از نقشهٔ امتیازها، حدهایی گرفته می‌شود که رخدادها با آن‌ها بیشترین درست‌نمایی را دارند، با دست‌کم دو برابر چگالی کل نقشه در آنومالی و یک برابر در هاله؛ در نقشهٔ رده‌ها، هر رده بر پایهٔ چگالی خود نام می‌گیرد. &lt;b&gt;با جدول وزن‌ها&lt;/b&gt; که «نمودار پیش‌بینی-مساحت» از یک نقشهٔ رده‌ها ساخته است، اینجا یا در برگه‌ای دیگر. &lt;b&gt;با حدها&lt;/b&gt; که شما تعیین می‌کنید: کمترین مقدار نقشه برای هاله، برای آنومالی یا برای هر دو.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean error&lt;/b&gt; should be near 0, the &lt;b&gt;mean squared standardised error&lt;/b&gt; near 1: below, the standard errors are too large, above, too small. The slope of observed against predicted should be near 1.</source>
        <translation>&lt;b&gt;میانگین خطا&lt;/b&gt; باید نزدیک 0 و &lt;b&gt;میانگین مربع خطای استانداردشده&lt;/b&gt; نزدیک 1 باشد: اگر کمتر باشد خطاهای معیار بیش از اندازه بزرگ و اگر بیشتر باشد بیش از اندازه کوچک‌اند. شیب مشاهده‌شده نسبت به پیش‌بینی‌شده باید نزدیک 1 باشد.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Read breaks with care.&lt;/b&gt; Cumulated areas depend on each other, so that the criterion takes too many breaks rather than too few: chance alone gives one to three, and a smooth lognormal map three or four. Whole blocks of the map, about a hundred, are therefore drawn again and again, since neighbouring cells are no independent evidence: each threshold gets an interval, and is said to be chance where the slope may be the same on both sides. Values must be above zero: take fuzzy scores, the exponential of factor scores, or concentrations; to add a constant would move the breaks.</source>
        <translation>&lt;b&gt;شکست‌ها را با احتیاط بخوانید.&lt;/b&gt; مساحت‌های تجمعی به هم وابسته‌اند، پس معیار بیشتر به افزونی شکست‌ها گرایش دارد تا کمی آن‌ها: تصادف به‌تنهایی یک تا سه شکست می‌دهد و یک نقشهٔ هموار لگ‌نرمال سه یا چهار شکست. از این رو بلوک‌های کاملی از نقشه، حدود صد بلوک، بارها بازنمونه‌گیری می‌شوند، زیرا سلول‌های همسایه شواهد مستقل نیستند: هر آستانه یک بازه می‌گیرد و جایی که شیب در دو سو ممکن است یکسان باشد، تصادفی خوانده می‌شود. مقادیر باید بزرگ‌تر از صفر باشند: امتیازهای فازی، نمایی امتیازهای عاملی یا غلظت‌ها را به کار برید؛ افزودن یک ثابت شکست‌ها را جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>&lt;b&gt;auto&lt;/b&gt; takes Cohen's maximum likelihood for one limit and up to 50 % below detection, regression on order statistics (ros) for several limits or up to 80 %, and leaves out elements with more. &lt;b&gt;mle&lt;/b&gt; is maximum likelihood for any number of limits; &lt;b&gt;multiplicative&lt;/b&gt; also keeps the ratios between the other parts of each sample; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; and &lt;b&gt;limit&lt;/b&gt; put in a fixed part of the limit, and distort elements with more than 15 % below detection.</source>
        <translation>&lt;b&gt;auto&lt;/b&gt; برای یک حد و تا 50 % زیر حد تشخیص، بیشینهٔ درست‌نمایی Cohen، و برای چند حد یا تا 80 %، رگرسیون بر آماره‌های ترتیبی (ros) را به کار می‌برد و عنصرهای بیش از آن را کنار می‌گذارد. &lt;b&gt;mle&lt;/b&gt; بیشینهٔ درست‌نمایی برای هر تعداد حد است؛ &lt;b&gt;multiplicative&lt;/b&gt; نسبت‌های میان بخش‌های دیگر هر نمونه را نیز نگه می‌دارد؛ &lt;b&gt;half&lt;/b&gt;، &lt;b&gt;sqrt2&lt;/b&gt; و &lt;b&gt;limit&lt;/b&gt; بخش ثابتی از حد را می‌گذارند و عنصرهای با بیش از 15 % زیر حد تشخیص را تحریف می‌کنند.</translation>
    </message>
    <message>
        <source>&lt;b&gt;class&lt;/b&gt; divides by the median of the samples on the same rock, given by a field or by geological polygons; &lt;b&gt;catchment&lt;/b&gt; by that of the samples in the same basin, given by a field. &lt;b&gt;weighted&lt;/b&gt; and &lt;b&gt;regression&lt;/b&gt; take the areas of all rocks upstream of each sample: the mean of each rock weighted by area, or the least-squares fit of what each rock contributes. &lt;b&gt;global&lt;/b&gt; divides by the median of all samples, which only shifts logarithms: factors and maps come out as without it. &lt;b&gt;auto&lt;/b&gt; takes class where classes are given, else weighted where areas are, else global.</source>
        <translation>&lt;b&gt;class&lt;/b&gt; بر میانهٔ نمونه‌های همان سنگ تقسیم می‌کند، که با یک فیلد یا با پلیگون‌های زمین‌شناسی داده می‌شود؛ &lt;b&gt;catchment&lt;/b&gt; بر میانهٔ نمونه‌های همان حوضه که با یک فیلد داده می‌شود. &lt;b&gt;weighted&lt;/b&gt; و &lt;b&gt;regression&lt;/b&gt; مساحت همهٔ سنگ‌های بالادست هر نمونه را در نظر می‌گیرند: میانگین هر سنگ با وزن مساحت، یا برازش کمترین مربعات از سهم هر سنگ. &lt;b&gt;global&lt;/b&gt; بر میانهٔ همهٔ نمونه‌ها تقسیم می‌کند که تنها لگاریتم‌ها را جابه‌جا می‌کند: عامل‌ها و نقشه‌ها مانند حالت بدون آن می‌شوند. &lt;b&gt;auto&lt;/b&gt; اگر رده‌ها داده شده باشند class، وگرنه اگر مساحت‌ها باشند weighted، وگرنه global را به کار می‌برد.</translation>
    </message>
    <message>
        <source>&lt;b&gt;log10&lt;/b&gt; is the usual choice and &lt;b&gt;ln&lt;/b&gt; differs from it by a factor only. &lt;b&gt;boxcox&lt;/b&gt; fits a power to each element. &lt;b&gt;clr&lt;/b&gt; (centred log-ratios) and &lt;b&gt;ilr&lt;/b&gt; (pivot coordinates, one fewer than the elements) compare the parts of each sample and so are free of the closure effect; they need all elements of a sample, and maximum likelihood factors and the KMO do not exist for clr.</source>
        <translation>&lt;b&gt;log10&lt;/b&gt; انتخاب معمول است و &lt;b&gt;ln&lt;/b&gt; تنها در یک ضریب با آن تفاوت دارد. &lt;b&gt;boxcox&lt;/b&gt; برای هر عنصر یک توان برازش می‌دهد. &lt;b&gt;clr&lt;/b&gt; (نسبت‌های لگاریتمی مرکزی) و &lt;b&gt;ilr&lt;/b&gt; (مختصات محوری، یکی کمتر از عنصرها) بخش‌های هر نمونه را با هم می‌سنجند و از این رو از اثر بسته‌بودن آزادند؛ به همهٔ عنصرهای نمونه نیاز دارند، و عامل‌های بیشینهٔ درست‌نمایی و KMO برای clr وجود ندارند.</translation>
    </message>
    <message>
        <source>&lt;b&gt;maximin&lt;/b&gt; takes the least favourable map in each cell: ground is good only where all maps say so. It is a careful AND: it reports less barren ground, and must lose occurrences that one map misses. A class without occurrences (u = 0) in one map rules its ground out whatever the others say. And it is no proof: maps made from the same samples are no independent evidence, and that they agree says little more than one of them. &lt;b&gt;mean&lt;/b&gt; lets maps make up for each other; &lt;b&gt;weighted&lt;/b&gt; does so by the prediction rate of each map at the intersection of its curves; &lt;b&gt;owa&lt;/b&gt;, ordered weights, lies between mean and maximin; &lt;b&gt;majority&lt;/b&gt; goes by vote, and the agreement is its index of confidence; &lt;b&gt;regret&lt;/b&gt; (minimax) is how much better the best ground of a map is than this cell, at worst: the least is best.</source>
        <translation>&lt;b&gt;maximin&lt;/b&gt; در هر سلول نامطلوب‌ترین نقشه را می‌گیرد: زمین تنها جایی خوب است که همهٔ نقشه‌ها چنین بگویند. این یک AND محتاطانه است: زمین عقیم کمتری گزارش می‌کند و ناگزیر رخدادهایی را که یک نقشه ندیده از دست می‌دهد. رده‌ای بدون رخداد (u = 0) در یک نقشه، زمین خود را هرچه دیگران بگویند رد می‌کند. و این دلیل قطعی نیست: نقشه‌های ساخته‌شده از نمونه‌های یکسان شواهد مستقل نیستند و همخوانی آن‌ها چندان بیش از یکی‌شان نمی‌گوید. &lt;b&gt;mean&lt;/b&gt; می‌گذارد نقشه‌ها یکدیگر را جبران کنند؛ &lt;b&gt;weighted&lt;/b&gt; این کار را با نرخ پیش‌بینی هر نقشه در تقاطع منحنی‌هایش انجام می‌دهد؛ &lt;b&gt;owa&lt;/b&gt;، وزن‌های مرتب، میان mean و maximin است؛ &lt;b&gt;majority&lt;/b&gt; بر پایهٔ رأی است و میزان همخوانی شاخص اطمینان آن است؛ &lt;b&gt;regret&lt;/b&gt; (minimax) می‌گوید در بدترین حالت بهترین زمین یک نقشه چه اندازه از این سلول بهتر است: کمترین، بهترین است.</translation>
    </message>
    <message>
        <source>&lt;b&gt;normalscore&lt;/b&gt; replaces values by those of a normal distribution in the same order, &lt;b&gt;z&lt;/b&gt; subtracts the mean and divides by the standard deviation, &lt;b&gt;robustz&lt;/b&gt; does so with median and median absolute deviation. These three take the newest column of any kind, logarithms for instance; the tools that train maps and fit factors standardise by themselves.</source>
        <translation>&lt;b&gt;normalscore&lt;/b&gt; مقادیر را با مقادیر یک توزیع نرمال به همان ترتیب جایگزین می‌کند، &lt;b&gt;z&lt;/b&gt; میانگین را کم و بر انحراف معیار تقسیم می‌کند، &lt;b&gt;robustz&lt;/b&gt; همین کار را با میانه و میانهٔ انحراف مطلق انجام می‌دهد. این سه، تازه‌ترین ستون از هر نوع، مثلاً لگاریتم‌ها، را می‌گیرند؛ ابزارهای آموزش نقشه و برازش عامل خودشان استانداردسازی می‌کنند.</translation>
    </message>
    <message>
        <source>&lt;b&gt;occurrences&lt;/b&gt; (recommended): a sample near a known occurrence is of its deposit type, one far from all of them is background, and one between is of no class. &lt;b&gt;polygons&lt;/b&gt;: the same for ground that was outlined in the field. &lt;b&gt;factors&lt;/b&gt;: a sample is anomalous for the factor whose fuzzy score is highest, if it reaches the threshold, and background below a lower limit. &lt;b&gt;thresholds&lt;/b&gt;: anomaly and background by one field.</source>
        <translation>&lt;b&gt;occurrences&lt;/b&gt; (توصیه‌شده): نمونهٔ نزدیک به یک رخداد شناخته‌شده از تیپ کانسار آن است، نمونهٔ دور از همهٔ آن‌ها زمینه است و نمونهٔ میان این دو رده‌ای ندارد. &lt;b&gt;polygons&lt;/b&gt;: همین برای زمینی که در صحرا مرزبندی شده است. &lt;b&gt;factors&lt;/b&gt;: نمونه برای عاملی آنومال است که امتیاز فازی‌اش بیشترین است، اگر به آستانه برسد، و زیر حد پایین‌تر زمینه است. &lt;b&gt;thresholds&lt;/b&gt;: آنومالی و زمینه با یک فیلد.</translation>
    </message>
    <message>
        <source>&lt;b&gt;paper&lt;/b&gt; is the network that the method's paper prints: one layer of 20 neurons, trained by gradient descent with momentum. The paper calls it convolutional, and it is not. &lt;b&gt;conv1d&lt;/b&gt; slides over features that vary together, &lt;b&gt;deepinsight&lt;/b&gt; over an image in which such features are neighbours, &lt;b&gt;patch&lt;/b&gt; over windows of rasters around the samples: these three are convolutional, and need torch.</source>
        <translation>&lt;b&gt;paper&lt;/b&gt; شبکه‌ای است که مقالهٔ روش چاپ کرده است: یک لایه با 20 نورون، آموزش‌دیده با گرادیان کاهشی و تکانه. مقاله آن را کانولوشنی می‌خواند، که نیست. &lt;b&gt;conv1d&lt;/b&gt; روی ویژگی‌هایی که با هم تغییر می‌کنند می‌لغزد، &lt;b&gt;deepinsight&lt;/b&gt; روی تصویری که چنین ویژگی‌هایی در آن همسایه‌اند، &lt;b&gt;patch&lt;/b&gt; روی پنجره‌هایی از رسترها پیرامون نمونه‌ها: این سه کانولوشنی‌اند و به torch نیاز دارند.</translation>
    </message>
    <message>
        <source>&lt;b&gt;tukey&lt;/b&gt;: quartiles and 1.5 interquartile ranges. &lt;b&gt;mad&lt;/b&gt;: median and 2 median absolute deviations. &lt;b&gt;percentile&lt;/b&gt;: above the 98th percentile. &lt;b&gt;mahalanobis&lt;/b&gt;: one robust distance for all elements together, in the fields &lt;i&gt;robust_distance&lt;/i&gt; and &lt;i&gt;robust_out&lt;/i&gt; (1 beyond the cut); it needs the Python package scikit-learn and samples with all elements.</source>
        <translation>&lt;b&gt;tukey&lt;/b&gt;: چارک‌ها و 1.5 برابر دامنهٔ میان‌چارکی. &lt;b&gt;mad&lt;/b&gt;: میانه و 2 برابر میانهٔ انحراف مطلق. &lt;b&gt;percentile&lt;/b&gt;: بالاتر از صدک 98. &lt;b&gt;mahalanobis&lt;/b&gt;: یک فاصلهٔ استوار برای همهٔ عنصرها با هم، در فیلدهای &lt;i&gt;robust_distance&lt;/i&gt; و &lt;i&gt;robust_out&lt;/i&gt; (1 فراتر از حد برش)؛ به بستهٔ پایتون scikit-learn و نمونه‌هایی با همهٔ عنصرها نیاز دارد.</translation>
    </message>
    <message>
        <source>&lt;i&gt;class&lt;/i&gt; is the class, &lt;i&gt;p_…&lt;/i&gt; the probability of each, &lt;i&gt;entropy&lt;/i&gt; how unsure the classifier is: 0 where it is sure, 1 where all classes are alike. A probability is what the classifier believes; its calibration chart says how far to believe it, and its report whether it knows ground it has not seen.</source>
        <translation>&lt;i&gt;class&lt;/i&gt; رده است، &lt;i&gt;p_…&lt;/i&gt; احتمال هر رده، &lt;i&gt;entropy&lt;/i&gt; میزان نامطمئن بودن رده‌بند: 0 جایی که مطمئن است، 1 جایی که همهٔ رده‌ها یکسان‌اند. احتمال همان است که رده‌بند باور دارد؛ نمودار واسنجی آن می‌گوید تا چه حد می‌توان باورش کرد، و گزارش آن می‌گوید آیا زمین دیده‌نشده را می‌شناسد.</translation>
    </message>
    <message>
        <source>&lt;i&gt;label_used&lt;/i&gt; is 1 for the samples to learn from, so that the background does not drown the rest; others keep their label. &lt;i&gt;label_multi&lt;/i&gt; is 1 where several factors reach their thresholds.</source>
        <translation>&lt;i&gt;label_used&lt;/i&gt; برای نمونه‌هایی که باید از آن‌ها آموخت 1 است، تا زمینه بقیه را در خود غرق نکند؛ بقیه برچسب خود را نگه می‌دارند. &lt;i&gt;label_multi&lt;/i&gt; جایی 1 است که چند عامل به آستانهٔ خود می‌رسند.</translation>
    </message>
    <message>
        <source>A Gaussian model without nugget makes kriging unstable: give it a small nugget.</source>
        <translation>مدل گوسی بدون اثر قطعه‌ای کریجینگ را ناپایدار می‌کند: اثر قطعه‌ای کوچکی به آن بدهید.</translation>
    </message>
    <message>
        <source>A Matérn model of smoothness {smoothness:g} cannot be simulated: fit one of 0.2 to 20.</source>
        <translation>مدل Matérn با همواری {smoothness:g} شبیه‌سازی‌پذیر نیست: مدلی با همواری 0.2 تا 20 برازش دهید.</translation>
    </message>
    <message>
        <source>A buffer needs the positions of the samples: give their coordinates.</source>
        <translation>حریم به موقعیت نمونه‌ها نیاز دارد: مختصات آن‌ها را بدهید.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m around sample number {row} leaves no sample to train on: take a smaller one.</source>
        <translation>حریم {buffer:g} متر پیرامون نمونهٔ شمارهٔ {row} نمونه‌ای برای آموزش باقی نمی‌گذارد: حریم کوچک‌تری بگیرید.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m leaves no sample to train on: take a smaller one.</source>
        <translation>حریم {buffer:g} متر نمونه‌ای برای آموزش باقی نمی‌گذارد: حریم کوچک‌تری بگیرید.</translation>
    </message>
    <message>
        <source>A cell area is negative or missing: give square metres of zero or more.</source>
        <translation>مساحت یک سلول منفی است یا وجود ندارد: مترمربع، صفر یا بیشتر، بدهید.</translation>
    </message>
    <message>
        <source>A cell takes the mean of its samples (the commonest of classes), else the nearest sample within the largest distance; by voronoi always the nearest.</source>
        <translation>هر سلول میانگین نمونه‌های خود را می‌گیرد (برای رده‌ها، فراوان‌ترین را)، وگرنه نزدیک‌ترین نمونه را تا بیشترین فاصله؛ با voronoi همیشه نزدیک‌ترین را.</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>یک نمودار</translation>
    </message>
    <message>
        <source>A chart is written as .svg or .png, not as .{suffix}: change the ending of {path}.</source>
        <translation>نمودار به‌صورت .svg یا .png نوشته می‌شود، نه .{suffix}: پسوند {path} را تغییر دهید.</translation>
    </message>
    <message>
        <source>A class of fewer than ten samples cannot be tested: join it with another.</source>
        <translation>رده‌ای با کمتر از ده نمونه آزمودنی نیست: آن را با ردهٔ دیگری یکی کنید.</translation>
    </message>
    <message>
        <source>A class without occurrences has u = 0 and rules its ground out; with few occurrences that is mostly chance.</source>
        <translation>رده‌ای بدون رخداد u = 0 دارد و زمین خود را رد می‌کند؛ با رخدادهای اندک، این بیشتر تصادف است.</translation>
    </message>
    <message>
        <source>A classifier is judged by its predictions or by its probabilities: neither is given.</source>
        <translation>رده‌بند با پیش‌بینی‌ها یا احتمال‌هایش داوری می‌شود: هیچ‌یک داده نشده است.</translation>
    </message>
    <message>
        <source>A classifier that does not beat the baselines is not worth its trouble, and the report says so.</source>
        <translation>رده‌بندی که از مدل‌های مبنا بهتر نباشد به زحمتش نمی‌ارزد، و گزارش این را می‌گوید.</translation>
    </message>
    <message>
        <source>A column that mixes two laboratories mixes two limits: give the limits as a table or treat them apart.</source>
        <translation>ستونی که دو آزمایشگاه را درآمیزد دو حد را درمی‌آمیزد: حدها را به‌صورت جدول بدهید یا جداگانه پردازش کنید.</translation>
    </message>
    <message>
        <source>A comparison by lot and one on ground not seen stand beside each other: their difference is what the tested samples had in common with their neighbours.</source>
        <translation>مقایسهٔ تصادفی و مقایسه روی زمین دیده‌نشده کنار هم می‌آیند: تفاوتشان همان چیزی است که نمونه‌های آزمون با همسایگان خود مشترک داشتند.</translation>
    </message>
    <message>
        <source>A concentration, a score, a factor, or a field of classes.</source>
        <translation>یک غلظت، امتیاز، عامل یا فیلد رده‌ها.</translation>
    </message>
    <message>
        <source>A concentration-area curve needs values above zero, and one is {values:g}: take fuzzy scores, the exponential of factor scores, or concentrations with those below detection replaced. To add a constant would move the breaks.</source>
        <translation>منحنی غلظت-مساحت به مقادیر بزرگ‌تر از صفر نیاز دارد و یکی {values:g} است: امتیازهای فازی، نمایی امتیازهای عاملی یا غلظت‌هایی را به کار برید که مقادیر زیر حد تشخیص آن‌ها جایگزین شده باشد. افزودن یک ثابت شکست‌ها را جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>A confusion matrix has as many rows as columns: leave the sums and shares beside it out.</source>
        <translation>ماتریس درهم‌ریختگی به تعداد ستون‌هایش سطر دارد: جمع‌ها و سهم‌های کنار آن را وارد نکنید.</translation>
    </message>
    <message>
        <source>A confusion matrix holds counts: whole numbers from 0.</source>
        <translation>ماتریس درهم‌ریختگی شمارش‌ها را در بر دارد: عددهای صحیح از 0.</translation>
    </message>
    <message>
        <source>A curve that never levels off has a drift: use universal kriging, or a longer distance.</source>
        <translation>منحنی‌ای که هرگز تراز نمی‌شود روند دارد: از کریجینگ عام یا فاصلهٔ بلندتر استفاده کنید.</translation>
    </message>
    <message>
        <source>A deep map needs two features or more: choose more, or train an ordinary map.</source>
        <translation>نقشهٔ ژرف به دو ویژگی یا بیشتر نیاز دارد: ویژگی‌های بیشتری برگزینید یا نقشهٔ معمولی آموزش دهید.</translation>
    </message>
    <message>
        <source>A distance has no fence that a value could be moved to: choose another treatment, or another method than mahalanobis.</source>
        <translation>فاصله حصاری ندارد که مقدار به آن منتقل شود: شیوهٔ دیگری برای پردازش، یا روشی جز mahalanobis برگزینید.</translation>
    </message>
    <message>
        <source>A drift map cannot be read: its file is damaged or incomplete.</source>
        <translation>یک نقشهٔ روند خوانده نمی‌شود: فایل آن آسیب دیده یا ناقص است.</translation>
    </message>
    <message>
        <source>A drift map has the same value at all samples: leave it out.</source>
        <translation>یک نقشهٔ روند در همهٔ نمونه‌ها مقدار یکسان دارد: آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 0, 1 or 2.</source>
        <translation>روند از مرتبهٔ {order} ممکن نیست: 0، 1 یا 2 را برگزینید.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 1 or 2.</source>
        <translation>روند از مرتبهٔ {order} ممکن نیست: 1 یا 2 را برگزینید.</translation>
    </message>
    <message>
        <source>A drift of {shape} terms cannot be told from samples on a line, on a conic or with drift maps that depend on each other: choose a lower order.</source>
        <translation>روند با {shape} جمله از نمونه‌های روی یک خط، روی یک مقطع مخروطی یا با نقشه‌های روند وابسته به هم به دست نمی‌آید: مرتبهٔ پایین‌تری برگزینید.</translation>
    </message>
    <message>
        <source>A factor analysis of {n_names} elements in {n_samples} samples ({way} of the {matrix} matrix, {rotation} rotation, {kept}) gave {n_factor_names} factors, which hold {explained:.0f} % of the variance.</source>
        <translation>تحلیل عاملی {n_names} عنصر در {n_samples} نمونه ({way} از ماتریس {matrix}، چرخش {rotation}، {kept}) {n_factor_names} عامل داد که {explained:.0f} % واریانس را در بر دارند.</translation>
    </message>
    <message>
        <source>A factor of a single element is that element, and a map of it says so more plainly.</source>
        <translation>عامل تک‌عنصری همان عنصر است، و نقشهٔ عنصر این را روشن‌تر می‌گوید.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any number.</source>
        <translation>امتیاز عاملی، لگاریتم غلظت یا هر عدد.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>امتیاز عاملی، لگاریتم غلظت یا هر عدد دیگر. غلظت‌های خام بیشتر چوله‌اند: لگاریتم آن‌ها را بگیرید.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number; several fields share one model. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>امتیاز عاملی، لگاریتم غلظت یا هر عدد دیگر؛ چند فیلد یک مدل مشترک دارند. غلظت‌های خام بیشتر چوله‌اند: لگاریتم آن‌ها را بگیرید.</translation>
    </message>
    <message>
        <source>A factor with high loadings of both signs is two associations: read it from both ends.</source>
        <translation>عاملی با بارهای بزرگ از هر دو علامت دو همراهی است: آن را از هر دو سر بخوانید.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused, for every test would be passed. The method's paper has one.</source>
        <translation>ویژگی‌ای که به‌تنهایی رده را می‌گوید پذیرفته نمی‌شود، زیرا هر آزمونی گذرانده می‌شود. مقالهٔ روش یکی از این‌ها دارد.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused.</source>
        <translation>ویژگی‌ای که به‌تنهایی رده را می‌گوید پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>A fence over several rocks flags the rarest rock: look at enrichment indices as well.</source>
        <translation>یک حصار برای چند سنگ، کمیاب‌ترین سنگ را نشان می‌زند: شاخص‌های غنی‌شدگی را نیز ببینید.</translation>
    </message>
    <message>
        <source>A few dozen samples a class are too few for a convolutional network.</source>
        <translation>چند ده نمونه در هر رده برای شبکهٔ کانولوشنی بسیار کم است.</translation>
    </message>
    <message>
        <source>A few high raw values make the whole curve: take logarithms or scores.</source>
        <translation>چند مقدار خام بالا کل منحنی را می‌سازند: لگاریتم یا امتیاز بگیرید.</translation>
    </message>
    <message>
        <source>A few high values make most of the variogram, which is skewed: {}. Take the logarithm (“Transform concentrations”), or the estimator cressie.</source>
        <translation>چند مقدار بالا بیشتر واریوگرام را می‌سازند و آن را چوله می‌کنند: {}. لگاریتم بگیرید («تبدیل غلظت‌ها») یا برآوردگر cressie را به کار برید.</translation>
    </message>
    <message>
        <source>A file arrived damaged: install again. Nothing was changed.</source>
        <translation>فایلی آسیب‌دیده رسید: دوباره نصب کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted to each field.</source>
        <translation>فایلی که «برازش واریوگرام» نوشته است. خالی: کروی، نمایی یا گوسی به هر فیلد برازش داده می‌شود.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>فایلی که «برازش واریوگرام» نوشته است. خالی: کروی، نمایی یا گوسی برازش داده می‌شود.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote; of the normal scores, if these are simulated. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>فایلی که «برازش واریوگرام» نوشته است؛ اگر امتیازهای نرمال شبیه‌سازی شوند، از آن‌ها. خالی: کروی، نمایی یا گوسی برازش داده می‌شود.</translation>
    </message>
    <message>
        <source>A fixed part of the limit distorts elements with more than 15 % below detection; the method auto does not: {}.</source>
        <translation>بخش ثابتی از حد، عنصرهای با بیش از 15 % زیر حد تشخیص را تحریف می‌کند؛ روش auto چنین نمی‌کند: {}.</translation>
    </message>
    <message>
        <source>A fuzzy score</source>
        <translation>یک امتیاز فازی</translation>
    </message>
    <message>
        <source>A fuzzy score is no probability of ore: it ranks the samples as the plain score does.</source>
        <translation>امتیاز فازی احتمال وجود کانسنگ نیست: نمونه‌ها را همانند امتیاز ساده رتبه‌بندی می‌کند.</translation>
    </message>
    <message>
        <source>A gamma too large lets all samples fall on a few units; the tool stops with a sentence where that happens.</source>
        <translation>گامای بیش از حد بزرگ همهٔ نمونه‌ها را روی چند گره می‌ریزد؛ اگر چنین شود، ابزار با پیامی می‌ایستد.</translation>
    </message>
    <message>
        <source>A hexagonal map cannot be closed to a toroid: choose a rectangular one.</source>
        <translation>نقشهٔ شش‌ضلعی را نمی‌توان به چنبره بست: نقشهٔ مستطیلی برگزینید.</translation>
    </message>
    <message>
        <source>A high result that stands alone may be an error or the first sign of a deposit: ask the laboratory before you strike it out.</source>
        <translation>نتیجهٔ بالایی که تنهاست ممکن است خطا یا نخستین نشانهٔ یک کانسار باشد: پیش از خط زدن آن از آزمایشگاه بپرسید.</translation>
    </message>
    <message>
        <source>A known anisotropy has an azimuth and a ratio: give both, or neither.</source>
        <translation>ناهمسانگردی معلوم، آزیموت و نسبت دارد: هر دو را بدهید یا هیچ‌کدام را.</translation>
    </message>
    <message>
        <source>A known mean belongs to simple kriging: choose that type, or leave the mean empty.</source>
        <translation>میانگین معلوم به کریجینگ ساده تعلق دارد: آن نوع را برگزینید یا میانگین را خالی بگذارید.</translation>
    </message>
    <message>
        <source>A kriged map is smoother than the truth, so that it shows too little ground above a high threshold. Each &lt;b&gt;realisation&lt;/b&gt; goes through the samples and varies between them as the variogram says; the share of them that exceeds the threshold in a cell is its probability. Their mean is the kriged map, their spread its standard error.</source>
        <translation>نقشهٔ کریجینگ از واقعیت هموارتر است و زمین بالاتر از آستانهٔ بلند را کمتر نشان می‌دهد. هر &lt;b&gt;تحقق&lt;/b&gt; از نمونه‌ها می‌گذرد و میان آن‌ها چنان‌که واریوگرام می‌گوید تغییر می‌کند؛ سهم تحقق‌هایی که در یک سلول از آستانه می‌گذرند احتمال آن سلول است. میانگین آن‌ها نقشهٔ کریجینگ است و پراکندگی‌شان خطای معیار آن.</translation>
    </message>
    <message>
        <source>A larger study area with barren ground lifts every map: compare inside one area only.</source>
        <translation>محدودهٔ مطالعهٔ بزرگ‌تر با زمین عقیم همهٔ نقشه‌ها را بالا می‌برد: تنها درون یک محدوده مقایسه کنید.</translation>
    </message>
    <message>
        <source>A layer exported to another format loses its records.</source>
        <translation>لایه‌ای که به قالب دیگری صادر شود سوابق خود را از دست می‌دهد.</translation>
    </message>
    <message>
        <source>A map is made from whatever it is given: factors of rock give classes of rock.</source>
        <translation>نقشه از هرچه به آن داده شود ساخته می‌شود: عامل‌های سنگ، رده‌های سنگ می‌دهند.</translation>
    </message>
    <message>
        <source>A map made with the occurrences is judged by what it has seen: take held-out scores.</source>
        <translation>نقشه‌ای که با رخدادها ساخته شده با آنچه دیده است داوری می‌شود: امتیازهای کنارگذاشته را به کار برید.</translation>
    </message>
    <message>
        <source>A map of classes is made from rasters: choose one for each feature, or leave the map out.</source>
        <translation>نقشهٔ رده‌ها از رسترها ساخته می‌شود: برای هر ویژگی یکی برگزینید یا نقشه را کنار بگذارید.</translation>
    </message>
    <message>
        <source>A map of one unit has nothing to tell apart: give it more rows or columns.</source>
        <translation>نقشهٔ تک‌گره چیزی برای تمییز ندارد: سطر یا ستون بیشتری به آن بدهید.</translation>
    </message>
    <message>
        <source>A map of values is first cut into background, halo and anomaly by the occurrences. The table gives each map and the fused one by the same occurrences: compare them before you believe that fusing helped. With 20 occurrences or more the whole procedure is repeated without those of whole blocks and tested on them; but maps that were themselves made with the same occurrences still flatter.</source>
        <translation>نقشهٔ مقادیر نخست با رخدادها به زمینه، هاله و آنومالی بریده می‌شود. جدول، هر نقشه و نقشهٔ تلفیقی را با همان رخدادها نشان می‌دهد: پیش از باور به سودمندی تلفیق آن‌ها را مقایسه کنید. با 20 رخداد یا بیشتر، کل کار بدون رخدادهای بلوک‌های کامل تکرار و روی آن‌ها آزموده می‌شود؛ ولی نقشه‌هایی که خود با همان رخدادها ساخته شده‌اند باز هم خوش‌بینانه‌اند.</translation>
    </message>
    <message>
        <source>A measured value ({detects:g}) lies below the limit {limit:g}, which then is not the only one: use maximum likelihood for several limits (mle) or regression on order statistics (ros).</source>
        <translation>یک مقدار اندازه‌گیری‌شده ({detects:g}) زیر حد {limit:g} است، پس این تنها حد نیست: بیشینهٔ درست‌نمایی برای چند حد (mle) یا رگرسیون بر آماره‌های ترتیبی (ros) را به کار برید.</translation>
    </message>
    <message>
        <source>A median of {median:g} would be unusual in {unit}.</source>
        <translation>میانهٔ {median:g} برای {unit} نامعمول است.</translation>
    </message>
    <message>
        <source>A membership is {values:g}, and fuzzy operators take numbers from 0 to 1: make fuzzy scores first.</source>
        <translation>یک عضویت {values:g} است و عملگرهای فازی عددهای 0 تا 1 می‌گیرند: نخست امتیازهای فازی بسازید.</translation>
    </message>
    <message>
        <source>A model file of this trainer: its settings are taken. Empty: the trainer's defaults.</source>
        <translation>فایل مدل همین ابزار آموزش: تنظیمات آن گرفته می‌شود. خالی: پیش‌فرض‌های ابزار.</translation>
    </message>
    <message>
        <source>A model fitted on another sheet is applied to the raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>مدل برازش‌یافته روی برگه‌ای دیگر، با همهٔ گام‌های ذخیره‌شده در آن، بر فیلدهای خام اعمال می‌شود: عنصرها با نماد تطبیق و واحدها تبدیل می‌شوند.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; method and replacement are those of the model.</source>
        <translation>مدلی که این ابزار روی برداشتی دیگر نوشته است. عنصرها با نماد تطبیق و واحدها تبدیل می‌شوند؛ روش و جایگزینی همان‌های مدل‌اند.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; the settings above that were fixed in fitting have no say.</source>
        <translation>مدلی که این ابزار روی برداشتی دیگر نوشته است. عنصرها با نماد تطبیق و واحدها تبدیل می‌شوند؛ تنظیمات بالا که هنگام برازش ثابت شده‌اند اثری ندارند.</translation>
    </message>
    <message>
        <source>A network of one hidden layer ({hidden} neurons) was trained for {epochs} epochs by stochastic gradient descent with momentum (random seed {seed}).</source>
        <translation>شبکه‌ای با یک لایهٔ پنهان ({hidden} نورون) در {epochs} دوره با گرادیان کاهشی تصادفی و تکانه آموزش دید (بذر تصادفی {seed}).</translation>
    </message>
    <message>
        <source>A network that does not beat a thresholded score is not worth its trouble: the baselines stand beside it.</source>
        <translation>شبکه‌ای که از یک امتیاز آستانه‌گذاری‌شده بهتر نباشد به زحمتش نمی‌ارزد: مدل‌های مبنا کنار آن آمده‌اند.</translation>
    </message>
    <message>
        <source>A new laboratory or another fraction shifts every feature: compare their medians before.</source>
        <translation>آزمایشگاه تازه یا جزء دانه‌ای دیگر همهٔ ویژگی‌ها را جابه‌جا می‌کند: پیش از آن میانه‌هایشان را مقایسه کنید.</translation>
    </message>
    <message>
        <source>A nugget of three quarters of the sill or more means that a kriged map says little.</source>
        <translation>اثر قطعه‌ای برابر سه‌چهارم سقف یا بیشتر یعنی نقشهٔ کریجینگ چندان گویا نیست.</translation>
    </message>
    <message>
        <source>A page to read or print, the most urgent first.</source>
        <translation>صفحه‌ای برای خواندن یا چاپ، فوری‌ترین‌ها نخست.</translation>
    </message>
    <message>
        <source>A prediction is the weighted mean of samples that has the smallest error to be expected under the variogram, be it of points or of blocks as large as the cells. The map gives the samples back; between them it is smoother than the truth. The standard error says how far samples inform: it depends on their places and the variogram, not on values.</source>
        <translation>پیش‌بینی، میانگین وزن‌دار نمونه‌هاست که بر پایهٔ واریوگرام کمترین خطای مورد انتظار را دارد، برای نقطه‌ها یا برای بلوک‌هایی به اندازهٔ سلول‌ها. نقشه مقدار نمونه‌ها را بازمی‌گرداند؛ میان آن‌ها از واقعیت هموارتر است. خطای معیار می‌گوید نمونه‌ها چه اندازه آگاهی می‌دهند: به جای آن‌ها و واریوگرام وابسته است، نه به مقادیر.</translation>
    </message>
    <message>
        <source>A quarter of the neighbours from each quadrant</source>
        <translation>یک‌چهارم همسایه‌ها از هر ربع</translation>
    </message>
    <message>
        <source>A raster of scores or classes, or polygons with a field of them. High values are expected at occurrences.</source>
        <translation>رستری از امتیازها یا رده‌ها، یا پلیگون‌هایی با فیلدی از آن‌ها. در رخدادها مقادیر بالا انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A raster of scores; high values are expected at occurrences.</source>
        <translation>رستری از امتیازها؛ در رخدادها مقادیر بالا انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A raster of {rows} rows and {columns} columns is empty: enlarge the extent.</source>
        <translation>رستری با {rows} سطر و {columns} ستون خالی است: گستره را بزرگ‌تر کنید.</translation>
    </message>
    <message>
        <source>A realisation is the kriged map plus a random field of the same variogram less that field's own kriging from the sample sites. The probability of a cell is the share of realisations above the threshold.</source>
        <translation>هر تحقق، نقشهٔ کریجینگ به‌علاوهٔ یک میدان تصادفی با همان واریوگرام است، منهای کریجینگ خود آن میدان از محل نمونه‌ها. احتمال یک سلول، سهم تحقق‌های بالاتر از آستانه است.</translation>
    </message>
    <message>
        <source>A rock that is mineralised throughout hides its own anomaly: compare the maps with and without the index.</source>
        <translation>سنگی که سراسر کانه‌دار است آنومالی خود را پنهان می‌کند: نقشه‌های با شاخص و بدون آن را مقایسه کنید.</translation>
    </message>
    <message>
        <source>A sample is of none of the {n_classes} classes: leave samples without a class out.</source>
        <translation>یک نمونه از هیچ‌یک از {n_classes} رده نیست: نمونه‌های بدون رده را کنار بگذارید.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream, and this map draws it around the site: read it as a map of samples.</source>
        <translation>نمونه نمایندهٔ زمین بالادست است و این نقشه آن را پیرامون محل نمونه می‌کشد: آن را نقشهٔ نمونه‌ها بخوانید.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream: walk up the stream, not to the middle of the polygon.</source>
        <translation>نمونه نمایندهٔ زمین بالادست است: آبراهه را رو به بالا بپیمایید، نه به سوی مرکز پلیگون.</translation>
    </message>
    <message>
        <source>A sample without one of the elements gets no score: replace values below detection before.</source>
        <translation>نمونهٔ بدون یکی از عنصرها امتیازی نمی‌گیرد: مقادیر زیر حد تشخیص را پیشتر جایگزین کنید.</translation>
    </message>
    <message>
        <source>A score of 0 is the average of the survey the model was fitted to, and 1 about one standard deviation above it. F1_fuzzy and so on are the same scores between 0 and 1 (geochemical mineralisation probability index): they rank the samples alike, and can be combined with other evidence.</source>
        <translation>امتیاز 0 میانگین برداشتی است که مدل به آن برازش یافته، و 1 حدود یک انحراف معیار بالاتر از آن. F1_fuzzy و مانند آن همان امتیازها میان 0 و 1 هستند (شاخص احتمال کانی‌سازی ژئوشیمیایی): نمونه‌ها را به همان ترتیب رتبه‌بندی می‌کنند و با شواهد دیگر ترکیب‌پذیرند.</translation>
    </message>
    <message>
        <source>A search with {population} candidates, {elite} of which live on, {generations} generations and {stall} without progress cannot be: take more candidates than live on, and one generation at least.</source>
        <translation>جست‌وجو با {population} نامزد، که {elite} تای آن زنده می‌ماند، {generations} نسل و {stall} نسل بدون پیشرفت ممکن نیست: نامزدها را بیش از زنده‌ماندگان و دست‌کم یک نسل بگیرید.</translation>
    </message>
    <message>
        <source>A second engine to check regression kriging against.</source>
        <translation>موتور دومی برای سنجش رگرسیون-کریجینگ.</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters and loses long text: choose a GeoPackage (.gpkg).</source>
        <translation>شیپ‌فایل نام فیلدها را پس از ده حرف می‌بُرد و متن بلند را از دست می‌دهد: GeoPackage (.gpkg) برگزینید.</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters, such as {long}: choose a GeoPackage (.gpkg).</source>
        <translation>شیپ‌فایل نام فیلدها را پس از ده حرف می‌بُرد، مانند {long}: GeoPackage (.gpkg) برگزینید.</translation>
    </message>
    <message>
        <source>A single model moves with its seed and with the samples that happened to be taken. &lt;i&gt;p_…&lt;/i&gt; is the mean probability of each class, &lt;i&gt;entropy&lt;/i&gt; what is not known of a sample (0 sure, 1 all classes alike), &lt;i&gt;mutual_information&lt;/i&gt; the part of it that members disagree on, &lt;i&gt;stability&lt;/i&gt; the share of the members that name the sample's class. High entropy with little disagreement is ground where the classes themselves mix: more samples there do not help. Disagreement is what more samples would settle.</source>
        <translation>یک مدل تنها با بذر خود و با نمونه‌هایی که تصادفاً برداشته شده‌اند جابه‌جا می‌شود. &lt;i&gt;p_…&lt;/i&gt; میانگین احتمال هر رده است، &lt;i&gt;entropy&lt;/i&gt; آنچه از نمونه نمی‌دانیم (0 مطمئن، 1 همهٔ رده‌ها یکسان)، &lt;i&gt;mutual_information&lt;/i&gt; آن بخش از آن که اعضا بر سرش اختلاف دارند، &lt;i&gt;stability&lt;/i&gt; سهم اعضایی که ردهٔ نمونه را نام می‌برند. آنتروپی بالا با اختلاف اندک، زمینی است که خود رده‌ها در آن درهم می‌آمیزند: نمونهٔ بیشتر آنجا کمکی نمی‌کند. اختلاف همان است که نمونه‌های بیشتر برطرف می‌کنند.</translation>
    </message>
    <message>
        <source>A slope well below 1 is the smoothing of kriging and no mistake of yours; a mean error far from 0 is one.</source>
        <translation>شیب بسیار کمتر از 1 هموارسازی کریجینگ است و اشتباه شما نیست؛ میانگین خطای دور از 0 اشتباه است.</translation>
    </message>
    <message>
        <source>A split by blocks needs the positions of the samples: give their coordinates.</source>
        <translation>تقسیم بلوکی به موقعیت نمونه‌ها نیاز دارد: مختصات آن‌ها را بدهید.</translation>
    </message>
    <message>
        <source>A split by zones needs the zone of every sample: choose the field that holds it.</source>
        <translation>تقسیم بر پایهٔ پهنه به پهنهٔ هر نمونه نیاز دارد: فیلدی را که آن را دارد برگزینید.</translation>
    </message>
    <message>
        <source>A structure that got no sill is left out.</source>
        <translation>ساختاری که سقفی نگرفته کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>A substitute for {names} below {limits:g} comes out as {found:g}, no concentration: choose the scale ln.</source>
        <translation>مقدار جایگزین {names} زیر {limits:g} برابر {found:g} می‌شود که غلظت نیست: مقیاس ln را برگزینید.</translation>
    </message>
    <message>
        <source>A support-vector machine</source>
        <translation>ماشین بردار پشتیبان</translation>
    </message>
    <message>
        <source>A support-vector machine on the same samples: the bar that the network has to pass.</source>
        <translation>ماشین بردار پشتیبان روی همان نمونه‌ها: معیاری که شبکه باید از آن بگذرد.</translation>
    </message>
    <message>
        <source>A support-vector machine was trained ({kernel} kernel, C {c:.3g}, gamma {gamma:.3g}, {how}).</source>
        <translation>یک ماشین بردار پشتیبان آموزش دید (هستهٔ {kernel}، C {c:.3g}، گاما {gamma:.3g}، {how}).</translation>
    </message>
    <message>
        <source>A table with the columns element, limit and unit.</source>
        <translation>جدولی با ستون‌های element، limit و unit.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen is the one to believe.</source>
        <translation>آزمون تصادفی خوش‌بینانه است: نمونه‌های آزمون همسایه‌هایی دارند که از آن‌ها آموخته شده است. آزمون روی زمین دیده‌نشده را باید باور کرد.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen, in blocks or zones, is the one to believe, and a classifier is worth its trouble only where it beats the baselines beside it. Where the classes come from factor scores, every figure says how well the network repeats them, not how well it finds deposits; the report then shows what the same network reaches on scores without any geology.</source>
        <translation>آزمون تصادفی خوش‌بینانه است: نمونه‌های آزمون همسایه‌هایی دارند که از آن‌ها آموخته شده است. آزمون روی زمین دیده‌نشده، در بلوک‌ها یا پهنه‌ها، را باید باور کرد، و رده‌بند تنها جایی به زحمتش می‌ارزد که از مدل‌های مبنای کنارش بهتر باشد. جایی که رده‌ها از امتیازهای عاملی آمده‌اند، هر عدد می‌گوید شبکه چه خوب آن‌ها را تکرار می‌کند، نه چه خوب کانسار می‌یابد؛ آنگاه گزارش نشان می‌دهد همان شبکه روی امتیازهای بدون هیچ زمین‌شناسی به چه می‌رسد.</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>یک آستانه</translation>
    </message>
    <message>
        <source>A threshold separates populations of values and says nothing of ore: hold it against occurrences.</source>
        <translation>آستانه جامعه‌های مقادیر را جدا می‌کند و از کانسنگ چیزی نمی‌گوید: آن را با رخدادها بسنجید.</translation>
    </message>
    <message>
        <source>A tolerance of {tolerance:g}° is impossible: choose one above 0 and up to 90, such as 22.5.</source>
        <translation>رواداری {tolerance:g}° ممکن نیست: مقداری بیش از 0 و تا 90، مانند 22.5، برگزینید.</translation>
    </message>
    <message>
        <source>A tuned machine rarely differs from a default one by more than the test can tell.</source>
        <translation>ماشین تنظیم‌شده به‌ندرت بیش از آنچه آزمون تشخیص دهد با ماشین پیش‌فرض تفاوت دارد.</translation>
    </message>
    <message>
        <source>A value below detection is not zero: it gets the likeliest value below its limit.</source>
        <translation>مقدار زیر حد تشخیص صفر نیست: محتمل‌ترین مقدار زیر حد خود را می‌گیرد.</translation>
    </message>
    <message>
        <source>A variogram needs two samples at least and there are {n_coordinates}: check the layer.</source>
        <translation>واریوگرام دست‌کم به دو نمونه نیاز دارد و {n_coordinates} نمونه هست: لایه را بررسی کنید.</translation>
    </message>
    <message>
        <source>A window of {window:g} cells has no cell in the middle: choose an odd number from 3 on.</source>
        <translation>پنجرهٔ {window:g} سلولی سلول میانی ندارد: عددی فرد از 3 به بالا برگزینید.</translation>
    </message>
    <message>
        <source>A&amp;zimuth</source>
        <translation>آزیموت</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUC (95 %), mean {macro_auc:.3f}</source>
        <translation>AUC (95 %)، میانگین {macro_auc:.3f}</translation>
    </message>
    <message>
        <source>AUC (mean of classes)</source>
        <translation>AUC (میانگین رده‌ها)</translation>
    </message>
    <message>
        <source>AUC grows with the barren ground in the study area: compare inside one mask.</source>
        <translation>AUC با زمین عقیم محدودهٔ مطالعه بالا می‌رود: درون یک ماسک مقایسه کنید.</translation>
    </message>
    <message>
        <source>AUC in words</source>
        <translation>AUC به زبان ساده</translation>
    </message>
    <message>
        <source>AUC, lower end of the 95 % interval</source>
        <translation>AUC، حد پایین بازهٔ 95 %</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC، میانگین</translation>
    </message>
    <message>
        <source>AUC, upper end of the 95 % interval</source>
        <translation>AUC، حد بالای بازهٔ 95 %</translation>
    </message>
    <message>
        <source>AUSRC</source>
        <translation>AUSRC</translation>
    </message>
    <message>
        <source>About normally distributed, or any numbers with normal scores below.</source>
        <translation>تقریباً نرمال، یا هر عددی با امتیازهای نرمال در پایین.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors.</source>
        <translation>بالاتر از 0.6 عنصرها اشتراک کافی برای عامل‌ها دارند.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors; 0.8 is good.</source>
        <translation>بالاتر از 0.6 عنصرها اشتراک کافی برای عامل‌ها دارند؛ 0.8 خوب است.</translation>
    </message>
    <message>
        <source>Above 50 % below detection the substitutes say more of the method than of the ground; elements with more than 80 % are left out.</source>
        <translation>با بیش از 50 % زیر حد تشخیص، جایگزین‌ها بیشتر از روش می‌گویند تا از زمین؛ عنصرهای با بیش از 80 % کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Above and below detection</source>
        <translation>بالا و زیر حد تشخیص</translation>
    </message>
    <message>
        <source>Above, %</source>
        <translation>بالا، %</translation>
    </message>
    <message>
        <source>Absolute loading from which an element belongs to a factor.</source>
        <translation>قدر مطلق بار که از آن به بالا عنصر به عامل تعلق دارد.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>صحت</translation>
    </message>
    <message>
        <source>Accuracy against labels made from the same scores is self-consistency, not skill.</source>
        <translation>صحت نسبت به برچسب‌های ساخته‌شده از همان امتیازها خودسازگاری است، نه مهارت.</translation>
    </message>
    <message>
        <source>Accuracy by the split</source>
        <translation>صحت بر پایهٔ تقسیم</translation>
    </message>
    <message>
        <source>Accuracy of each classifier in both tests, with intervals and baselines.</source>
        <translation>صحت هر رده‌بند در هر دو آزمون، با بازه‌ها و مدل‌های مبنا.</translation>
    </message>
    <message>
        <source>Accuracy of each classifier with 95 % intervals, by lot and on ground not seen</source>
        <translation>صحت هر رده‌بند با بازه‌های 95 %، تصادفی و روی زمین دیده‌نشده</translation>
    </message>
    <message>
        <source>Accuracy on ground not seen</source>
        <translation>صحت روی زمین دیده‌نشده</translation>
    </message>
    <message>
        <source>Accuracy out of bag</source>
        <translation>صحت بیرون از کیسه</translation>
    </message>
    <message>
        <source>Accuracy out of bag has neighbours in the training and flatters.</source>
        <translation>صحت بیرون از کیسه همسایه‌هایی در آموزش دارد و خوش‌بینانه است.</translation>
    </message>
    <message>
        <source>Accuracy {accuracy:.3f} ({right} of {n} samples; 95 % interval {accuracy_low:.3f} to {accuracy_high:.3f}), balanced accuracy {balanced_accuracy:.3f}; always naming the most frequent class reaches {majority_rate:.3f}, the same predictions dealt out at random {chance_agreement:.3f}.</source>
        <translation>صحت {accuracy:.3f} ({right} از {n} نمونه؛ بازهٔ 95 %: {accuracy_low:.3f} تا {accuracy_high:.3f})، صحت متوازن {balanced_accuracy:.3f}؛ نام بردن همیشگی فراوان‌ترین رده به {majority_rate:.3f} و پخش تصادفی همان پیش‌بینی‌ها به {chance_agreement:.3f} می‌رسد.</translation>
    </message>
    <message>
        <source>Add a nested structure with its own sill and range</source>
        <translation>افزودن یک ساختار تودرتو با سقف و دامنهٔ خود</translation>
    </message>
    <message>
        <source>Add them to the limits table if they have results below it.</source>
        <translation>اگر نتایجی زیر آن دارند، آن‌ها را به جدول حدها بیفزایید.</translation>
    </message>
    <message>
        <source>Address of a package index to be asked beside the usual one, such as that of torch's builds for processors or your company's; the guide says more</source>
        <translation>نشانی یک فهرست بستهٔ دیگر در کنار فهرست معمول، مانند نسخه‌های پردازنده‌ای torch یا فهرست شرکت شما؛ راهنما بیشتر می‌گوید</translation>
    </message>
    <message>
        <source>Adds the mean of each feature over so many nearest samples (the sample itself included) as further features, so that a lone value counts less than a group of them. 0: the samples alone.</source>
        <translation>میانگین هر ویژگی روی این تعداد نزدیک‌ترین نمونه (با خود نمونه) را به‌عنوان ویژگی‌های تازه می‌افزاید، تا یک مقدار تنها کمتر از گروهی از آن‌ها به حساب آید. 0: تنها خود نمونه‌ها.</translation>
    </message>
    <message>
        <source>Adequacy of each element</source>
        <translation>کفایت هر عنصر</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>Rand تعدیل‌شده</translation>
    </message>
    <message>
        <source>Adjusted Rand index of pairs of members</source>
        <translation>شاخص Rand تعدیل‌شده برای جفت‌های اعضا</translation>
    </message>
    <message>
        <source>Adjusted Rand: mean over the other members; 1 the same classes, 0 as alike as chance</source>
        <translation>Rand تعدیل‌شده: میانگین نسبت به اعضای دیگر؛ 1 رده‌های یکسان، 0 همانندی در حد تصادف</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>پیشرفته</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>همخوانی نقشه‌ها</translation>
    </message>
    <message>
        <source>Agreement of the members on the classes (adjusted Rand): {:.2f}</source>
        <translation>همخوانی اعضا بر سر رده‌ها (Rand تعدیل‌شده): {:.2f}</translation>
    </message>
    <message>
        <source>All charts, and the report on a survey.</source>
        <translation>همهٔ نمودارها، و گزارش یک برداشت.</translation>
    </message>
    <message>
        <source>All commas in numbers could be decimal marks or part thousands, as in 1,234: choose the decimal mark.</source>
        <translation>همهٔ ویرگول‌های عددها می‌توانند ممیز اعشار یا جداکنندهٔ هزارگان باشند، مانند 1,234: ممیز اعشار را برگزینید.</translation>
    </message>
    <message>
        <source>All elements are {reason}: check the layer, or choose another background.</source>
        <translation>همهٔ عنصرها {reason} هستند: لایه را بررسی کنید یا زمینهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>All factors</source>
        <translation>همهٔ عامل‌ها</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>همهٔ فایل‌ها (*.*)</translation>
    </message>
    <message>
        <source>All labelled samples lie in one zone ({found}), and a test needs two: choose another field, or split by blocks.</source>
        <translation>همهٔ نمونه‌های برچسب‌دار در یک پهنه‌اند ({found}) و آزمون به دو پهنه نیاز دارد: فیلد دیگری برگزینید یا بلوکی تقسیم کنید.</translation>
    </message>
    <message>
        <source>All learnt from the same survey. Stability says how little the result depends on the seed and on the samples that happened to be taken, not that it is right.</source>
        <translation>همه از یک برداشت آموخته‌اند. پایداری می‌گوید نتیجه چه اندک به بذر و به نمونه‌های تصادفاً برداشته‌شده وابسته است، نه این‌که درست است.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and count only where all of them have data. High values are expected at occurrences. Maps that were made with the same occurrences are flattered: compare scores that were held out.</source>
        <translation>همهٔ نقشه‌ها باید روی یک شبکه باشند و تنها جایی به حساب می‌آیند که همه داده دارند. در رخدادها مقادیر بالا انتظار می‌رود. نقشه‌هایی که با همان رخدادها ساخته شده‌اند خوش‌بینانه‌اند: امتیازهای کنارگذاشته را مقایسه کنید.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and only cells count where all of them have data. High values are expected at occurrences.</source>
        <translation>همهٔ نقشه‌ها باید روی یک شبکه باشند و تنها سلول‌هایی به حساب می‌آیند که همه در آن‌ها داده دارند. در رخدادها مقادیر بالا انتظار می‌رود.</translation>
    </message>
    <message>
        <source>All measured values equal {detects:g}: no distribution can be fitted, leave the element out.</source>
        <translation>همهٔ مقادیر اندازه‌گیری‌شده برابر {detects:g} هستند: توزیعی برازش‌پذیر نیست، عنصر را کنار بگذارید.</translation>
    </message>
    <message>
        <source>All members say the same, because nothing differs between them: draw bootstrap samples, or the ensemble tells nothing.</source>
        <translation>همهٔ اعضا یک چیز می‌گویند، زیرا میانشان تفاوتی نیست: نمونه‌های بوت‌استرپ بگیرید، وگرنه مدل جمعی چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>همه‌اش از پیش موجود است.</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>همهٔ پنل‌ها</translation>
    </message>
    <message>
        <source>All results are below detection or missing.</source>
        <translation>همهٔ نتایج زیر حد تشخیص‌اند یا وجود ندارند.</translation>
    </message>
    <message>
        <source>All samples are in one fold, and a test needs two: make more or smaller blocks.</source>
        <translation>همهٔ نمونه‌ها در یک فولدند و آزمون به دو فولد نیاز دارد: بلوک‌های بیشتر یا کوچک‌تر بسازید.</translation>
    </message>
    <message>
        <source>All samples are of one class ({classes}): a classifier needs two at least.</source>
        <translation>همهٔ نمونه‌ها از یک رده‌اند ({classes}): رده‌بند دست‌کم به دو رده نیاز دارد.</translation>
    </message>
    <message>
        <source>All samples have the same value: there is no variogram to fit.</source>
        <translation>همهٔ نمونه‌ها مقدار یکسان دارند: واریوگرامی برای برازش نیست.</translation>
    </message>
    <message>
        <source>All samples with a class are of one ({present}), and a classifier needs two: choose other thresholds or distances.</source>
        <translation>همهٔ نمونه‌های رده‌دار از یک رده‌اند ({present}) و رده‌بند به دو رده نیاز دارد: آستانه‌ها یا فاصله‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>All steps were done in QGIS with GeoHalo {version}.</source>
        <translation>همهٔ گام‌ها در QGIS با GeoHalo {version} انجام شدند.</translation>
    </message>
    <message>
        <source>All test samples are of one class, which leaves specificity, AUC and kappa undefined: test on all classes.</source>
        <translation>همهٔ نمونه‌های آزمون از یک رده‌اند و ویژگی (specificity)، AUC و کاپا تعریف‌نشده می‌مانند: روی همهٔ رده‌ها بیازمایید.</translation>
    </message>
    <message>
        <source>All that are elements</source>
        <translation>همهٔ آن‌هایی که عنصرند</translation>
    </message>
    <message>
        <source>All values of {name} are {values:g}: it is left out.</source>
        <translation>همهٔ مقادیر {name} برابر {values:g} است: کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>All {n} samples have a position.</source>
        <translation>همهٔ {n} نمونه موقعیت دارند.</translation>
    </message>
    <message>
        <source>Allow features that hold the class</source>
        <translation>اجازه به ویژگی‌هایی که رده را در بر دارند</translation>
    </message>
    <message>
        <source>An accuracy counts only beside the share of the largest class, which needs no map.</source>
        <translation>صحت تنها در کنار سهم بزرگ‌ترین رده معنا دارد، که به نقشه‌ای نیاز ندارد.</translation>
    </message>
    <message>
        <source>An anisotropy is given and is to be fitted: choose anisotropy none to keep the given one.</source>
        <translation>ناهمسانگردی داده شده و قرار است برازش هم شود: برای نگه‌داشتن مقدار داده‌شده ناهمسانگردی none را برگزینید.</translation>
    </message>
    <message>
        <source>An autoencoder and a self-organising map are trained together: the loss is the squared error of the reconstruction plus gamma times the squared distance of each code to the prototypes, weighted by a kernel on the map that narrows. Units are parted into classes by k-means on the prototypes.</source>
        <translation>یک خودرمزگذار و یک نقشهٔ خودسازمانده با هم آموزش می‌بینند: زیان، مربع خطای بازسازی به‌علاوهٔ گاما ضرب در مربع فاصلهٔ هر کد تا پروتوتایپ‌هاست، با وزن یک هستهٔ تنگ‌شونده روی نقشه. گره‌ها با k-means روی پروتوتایپ‌ها به رده‌ها تقسیم می‌شوند.</translation>
    </message>
    <message>
        <source>An earlier step left out {fields}: choose other elements.</source>
        <translation>یک گام پیشین {fields} را کنار گذاشته است: عنصرهای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>An ensemble of {runs} members has none to agree with: train two or more, better twenty.</source>
        <translation>مدل جمعی با {runs} عضو کسی برای همخوانی ندارد: دو یا بیشتر، بهتر از آن بیست، آموزش دهید.</translation>
    </message>
    <message>
        <source>An image needs {FEWEST} features or more and there are {n_features}: choose more, or the network conv1d.</source>
        <translation>تصویر به {FEWEST} ویژگی یا بیشتر نیاز دارد و {n_features} ویژگی هست: ویژگی‌های بیشتر یا شبکهٔ conv1d را برگزینید.</translation>
    </message>
    <message>
        <source>An index of 1 is the background and 2 twice as much. What belongs to the rock itself, such as nickel in basalt, no longer stands out, and what was added to it does. New fields end in _ei; later steps read them in place of the concentrations.</source>
        <translation>شاخص 1 زمینه است و 2 دو برابر آن. آنچه از خود سنگ است، مانند نیکل در بازالت، دیگر برجسته نمی‌شود و آنچه به آن افزوده شده برجسته می‌شود. فیلدهای تازه به _ei پایان می‌یابند؛ گام‌های بعدی آن‌ها را به جای غلظت‌ها می‌خوانند.</translation>
    </message>
    <message>
        <source>Analysing the samples</source>
        <translation>تحلیل نمونه‌ها</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>ناهمسانگردی</translation>
    </message>
    <message>
        <source>Anomalies as polygons, ranked, with the elements that stand out: where to walk first.</source>
        <translation>آنومالی‌ها به‌صورت پلیگون، رتبه‌بندی‌شده، با عنصرهای شاخص: نخست کجا باید رفت.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>آنومالی</translation>
    </message>
    <message>
        <source>Anomaly and halo were cut from the scores by the prediction-area plot of the scores that were held out.</source>
        <translation>آنومالی و هاله از امتیازها با نمودار پیش‌بینی-مساحتِ امتیازهای کنارگذاشته بریده شدند.</translation>
    </message>
    <message>
        <source>Anomaly from</source>
        <translation>آنومالی از</translation>
    </message>
    <message>
        <source>Anomaly is a word for dense in known occurrences: a style of ore that nobody knows here stays background.</source>
        <translation>آنومالی یعنی تراکم رخدادهای شناخته‌شده: تیپ کانسنگی که اینجا کسی نمی‌شناسد زمینه می‌ماند.</translation>
    </message>
    <message>
        <source>Anomaly map</source>
        <translation>نقشهٔ آنومالی</translation>
    </message>
    <message>
        <source>Anomaly map (raster of classes)</source>
        <translation>نقشهٔ آنومالی (رستر رده‌ها)</translation>
    </message>
    <message>
        <source>Anomaly maps</source>
        <translation>نقشه‌های آنومالی</translation>
    </message>
    <message>
        <source>Anomaly, halo and background</source>
        <translation>آنومالی، هاله و زمینه</translation>
    </message>
    <message>
        <source>Anomaly, halo, background</source>
        <translation>آنومالی، هاله، زمینه</translation>
    </message>
    <message>
        <source>Another QGIS is installing packages just now: wait until it has finished.</source>
        <translation>هم‌اکنون QGIS دیگری در حال نصب بسته‌هاست: تا پایان آن صبر کنید.</translation>
    </message>
    <message>
        <source>Another seed is another survey on other ground.</source>
        <translation>بذر دیگر، برداشتی دیگر روی زمینی دیگر است.</translation>
    </message>
    <message>
        <source>Applies the same to other samples.</source>
        <translation>همین را بر نمونه‌های دیگر اعمال می‌کند.</translation>
    </message>
    <message>
        <source>Apply Batch SOM</source>
        <translation>اعمال Batch SOM</translation>
    </message>
    <message>
        <source>Apply DESOM</source>
        <translation>اعمال DESOM</translation>
    </message>
    <message>
        <source>Apply SOM</source>
        <translation>اعمال SOM</translation>
    </message>
    <message>
        <source>Apply classifier</source>
        <translation>اعمال رده‌بند</translation>
    </message>
    <message>
        <source>Apply map</source>
        <translation>اعمال نقشه</translation>
    </message>
    <message>
        <source>Apply this fitted model instead of fitting</source>
        <translation>به جای برازش، این مدل برازش‌یافته اعمال شود</translation>
    </message>
    <message>
        <source>Area %</source>
        <translation>مساحت %</translation>
    </message>
    <message>
        <source>Area (%)</source>
        <translation>مساحت (%)</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>مساحت (km²)</translation>
    </message>
    <message>
        <source>Area judged (km²)</source>
        <translation>مساحت داوری‌شده (km²)</translation>
    </message>
    <message>
        <source>Area of the anomalies they were tested on (%)</source>
        <translation>مساحت آنومالی‌هایی که بر آن‌ها آزموده شدند (%)</translation>
    </message>
    <message>
        <source>Area of the anomaly (%)</source>
        <translation>مساحت آنومالی (%)</translation>
    </message>
    <message>
        <source>Area of the cells that have a value.</source>
        <translation>مساحت سلول‌هایی که مقدار دارند.</translation>
    </message>
    <message>
        <source>Area of the targets (%)</source>
        <translation>مساحت هدف‌ها (%)</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>مساحت زیر منحنی ROC</translation>
    </message>
    <message>
        <source>Area under the ROC curve (of the first map)</source>
        <translation>مساحت زیر منحنی ROC (نقشهٔ نخست)</translation>
    </message>
    <message>
        <source>Area under the ROC curve, mean of the classes</source>
        <translation>مساحت زیر منحنی ROC، میانگین رده‌ها</translation>
    </message>
    <message>
        <source>Area under the ROC curve: 0.5 is chance, 1 ranks every occurrence first</source>
        <translation>مساحت زیر منحنی ROC: 0.5 تصادف است، 1 همهٔ رخدادها را در صدر می‌نشاند</translation>
    </message>
    <message>
        <source>Area under the success-rate curve</source>
        <translation>مساحت زیر منحنی نرخ موفقیت</translation>
    </message>
    <message>
        <source>Area under the success-rate curve (of the first map)</source>
        <translation>مساحت زیر منحنی نرخ موفقیت (نقشهٔ نخست)</translation>
    </message>
    <message>
        <source>Area with data (km²)</source>
        <translation>مساحت دارای داده (km²)</translation>
    </message>
    <message>
        <source>Area without occurrences (%)</source>
        <translation>مساحت بدون رخداد (%)</translation>
    </message>
    <message>
        <source>Area, added up (%)</source>
        <translation>مساحت تجمعی (%)</translation>
    </message>
    <message>
        <source>Area, held out (%)</source>
        <translation>مساحت، کنارگذاشته (%)</translation>
    </message>
    <message>
        <source>Area, most favourable first (%)</source>
        <translation>مساحت، مطلوب‌ترین‌ها نخست (%)</translation>
    </message>
    <message>
        <source>Areas are counted inside it.</source>
        <translation>مساحت‌ها درون آن شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Areas are counted inside it. Empty: wherever a sample is near.</source>
        <translation>مساحت‌ها درون آن شمرده می‌شوند. خالی: هر جا نمونه‌ای نزدیک است.</translation>
    </message>
    <message>
        <source>Areas are cumulated, so that breaks come too easily: believe dashed thresholds, not dotted ones.</source>
        <translation>مساحت‌ها تجمعی‌اند، پس شکست‌ها آسان پدید می‌آیند: آستانه‌های خط‌چین را باور کنید، نه نقطه‌چین را.</translation>
    </message>
    <message>
        <source>Areas under the curves</source>
        <translation>مساحت‌های زیر منحنی‌ها</translation>
    </message>
    <message>
        <source>As Train network or Train support-vector machine wrote it.</source>
        <translation>چنان‌که «آموزش شبکه» یا «آموزش ماشین بردار پشتیبان» نوشته است.</translation>
    </message>
    <message>
        <source>As one of the two trainers of maps wrote it, or this tool for another sheet.</source>
        <translation>چنان‌که یکی از دو ابزار آموزش نقشه، یا همین ابزار برای برگه‌ای دیگر، نوشته است.</translation>
    </message>
    <message>
        <source>As the last step left them: they remember the steps before it.</source>
        <translation>چنان‌که گام آخر آن‌ها را بر جا گذاشته: گام‌های پیش از آن را به یاد دارند.</translation>
    </message>
    <message>
        <source>As “Fit factor analysis” wrote it.</source>
        <translation>چنان‌که «برازش تحلیل عاملی» نوشته است.</translation>
    </message>
    <message>
        <source>Ask the laboratory to analyse these samples again with another method: they may be the best anomalies.</source>
        <translation>از آزمایشگاه بخواهید این نمونه‌ها را با روشی دیگر دوباره آنالیز کند: شاید بهترین آنومالی‌ها باشند.</translation>
    </message>
    <message>
        <source>At least 5 times higher or lower, in one or two elements of a sample only: slips of the pen or of the laboratory, or the best anomalies. Listed are the {PER_ELEMENT} strongest of each element.</source>
        <translation>دست‌کم 5 برابر بالاتر یا پایین‌تر، تنها در یک یا دو عنصر نمونه: لغزش قلم یا آزمایشگاه، یا بهترین آنومالی‌ها. {PER_ELEMENT} مورد قوی‌تر هر عنصر فهرست شده است.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, perhaps substituted below detection: it has no fences and none of its values is flagged.</source>
        <translation>دست‌کم نیمی از مقادیر {name} برابرند، شاید جایگزین مقادیر زیر حد تشخیص: حصاری ندارد و هیچ مقداری از آن نشان زده نمی‌شود.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, so that it has no fence: state the threshold, or take a percentile.</source>
        <translation>دست‌کم نیمی از مقادیر {name} برابرند، پس حصاری ندارد: آستانه را تعیین کنید یا صدک بگیرید.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal: it has no robust spread.</source>
        <translation>دست‌کم نیمی از مقادیر {name} برابرند: پراکندگی استوار ندارد.</translation>
    </message>
    <message>
        <source>At least one run is needed: set the number of runs to 1 or more.</source>
        <translation>دست‌کم یک اجرا لازم است: تعداد اجراها را 1 یا بیشتر بگذارید.</translation>
    </message>
    <message>
        <source>At the intersection of the prediction-area plot; AUC: area under the ROC curve</source>
        <translation>در تقاطع نمودار پیش‌بینی-مساحت؛ AUC: مساحت زیر منحنی ROC</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>آزیموت</translation>
    </message>
    <message>
        <source>Azimuth of the longest range</source>
        <translation>آزیموت بلندترین دامنه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>زمینه</translation>
    </message>
    <message>
        <source>Background far from known occurrences may hold unknown ones: a classifier then learns to overlook them.</source>
        <translation>زمینهٔ دور از رخدادهای شناخته‌شده ممکن است رخدادهای ناشناخته داشته باشد: آنگاه رده‌بند می‌آموزد که آن‌ها را نبیند.</translation>
    </message>
    <message>
        <source>Background: median of all samples. It only shifts logarithms: factors and maps come out as without it. Give rock classes or upstream areas to take the rocks out.</source>
        <translation>زمینه: میانهٔ همهٔ نمونه‌ها. تنها لگاریتم‌ها را جابه‌جا می‌کند: عامل‌ها و نقشه‌ها مانند حالت بدون آن می‌شوند. برای حذف اثر سنگ‌ها، رده‌های سنگ یا مساحت‌های بالادست را بدهید.</translation>
    </message>
    <message>
        <source>Background: median of each class of {fields} ({n} classes).</source>
        <translation>زمینه: میانهٔ هر رده از {fields} ({n} رده).</translation>
    </message>
    <message>
        <source>Background: {method}, by the areas {fields}.</source>
        <translation>زمینه: {method}، بر پایهٔ مساحت‌های {fields}.</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>زمینه‌ها</translation>
    </message>
    <message>
        <source>Backgrounds of the enrichment index</source>
        <translation>زمینه‌های شاخص غنی‌شدگی</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>صحت متوازن</translation>
    </message>
    <message>
        <source>Balanced accuracy by the split</source>
        <translation>صحت متوازن بر پایهٔ تقسیم</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} in the test by lot and {far:.2f} where {apart}.</source>
        <translation>صحت متوازن در آزمون تصادفی {near:.2f} و جایی که {apart} برابر {far:.2f} است.</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} on the part held out and {far:.2f} where {apart}.</source>
        <translation>صحت متوازن در بخش کنارگذاشته {near:.2f} و جایی که {apart} برابر {far:.2f} است.</translation>
    </message>
    <message>
        <source>Balanced accuracy on ground not seen</source>
        <translation>صحت متوازن روی زمین دیده‌نشده</translation>
    </message>
    <message>
        <source>Balanced accuracy out of bag</source>
        <translation>صحت متوازن بیرون از کیسه</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>باند</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>پهنای باند</translation>
    </message>
    <message>
        <source>Bartlett</source>
        <translation>Bartlett</translation>
    </message>
    <message>
        <source>Bartlett scores need uniquenesses, which pca does not have: use regression scores.</source>
        <translation>امتیازهای Bartlett به واریانس‌های یکتا نیاز دارند که pca ندارد: از امتیازهای رگرسیونی استفاده کنید.</translation>
    </message>
    <message>
        <source>Bartlett's test finds no correlation (p = {bartlett_p:.2f}): there may be no factors to find.</source>
        <translation>آزمون Bartlett همبستگی نمی‌یابد (p = {bartlett_p:.2f}): شاید عاملی برای یافتن نباشد.</translation>
    </message>
    <message>
        <source>Base of the logarithm of the weight</source>
        <translation>پایهٔ لگاریتم وزن</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>مدل مبنا</translation>
    </message>
    <message>
        <source>Baseline: logistic regression</source>
        <translation>مبنا: رگرسیون لجستیک</translation>
    </message>
    <message>
        <source>Baseline: the most frequent class</source>
        <translation>مبنا: فراوان‌ترین رده</translation>
    </message>
    <message>
        <source>Baseline: thresholded scores</source>
        <translation>مبنا: امتیازهای آستانه‌گذاری‌شده</translation>
    </message>
    <message>
        <source>Batch SOM P-A plot</source>
        <translation>نمودار P-A از Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly map</source>
        <translation>نقشهٔ آنومالی Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly table</source>
        <translation>جدول آنومالی Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM chart</source>
        <translation>نمودار Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class P-A plot</source>
        <translation>نمودار P-A رده‌های Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class map</source>
        <translation>نقشهٔ رده‌های Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM model</source>
        <translation>مدل Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM samples</source>
        <translation>نمونه‌های Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM score</source>
        <translation>امتیاز Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM: anomaly, halo, background</source>
        <translation>Batch SOM: آنومالی، هاله، زمینه</translation>
    </message>
    <message>
        <source>Batch SOM: classes named by occurrences</source>
        <translation>Batch SOM: رده‌های نام‌گرفته از رخدادها</translation>
    </message>
    <message>
        <source>Batch SOM: classes of units to raster</source>
        <translation>Batch SOM: رده‌های گره‌ها به رستر</translation>
    </message>
    <message>
        <source>Batch SOM: held-out score to raster</source>
        <translation>Batch SOM: امتیاز کنارگذاشته به رستر</translation>
    </message>
    <message>
        <source>Batch SOM: prediction-area plot of the classes</source>
        <translation>Batch SOM: نمودار پیش‌بینی-مساحت رده‌ها</translation>
    </message>
    <message>
        <source>Batch SOM: score to raster</source>
        <translation>Batch SOM: امتیاز به رستر</translation>
    </message>
    <message>
        <source>Before the headings</source>
        <translation>پیش از سرستون‌ها</translation>
    </message>
    <message>
        <source>Before you read on</source>
        <translation>پیش از ادامهٔ خواندن</translation>
    </message>
    <message>
        <source>Believe the held-out rates, and the comparison where it says not distinguishable.</source>
        <translation>نرخ‌های کنارگذاشته را باور کنید، و مقایسه را جایی که می‌گوید تمییزپذیر نیست.</translation>
    </message>
    <message>
        <source>Believe the test on ground not seen; the test by lot has neighbours of its samples in the training.</source>
        <translation>آزمون روی زمین دیده‌نشده را باور کنید؛ آزمون تصادفی همسایه‌های نمونه‌هایش را در آموزش دارد.</translation>
    </message>
    <message>
        <source>Believe the tests on ground not seen; those by lot flatter.</source>
        <translation>آزمون‌های روی زمین دیده‌نشده را باور کنید؛ آزمون‌های تصادفی خوش‌بینانه‌اند.</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>زیر حد تشخیص</translation>
    </message>
    <message>
        <source>Below, %</source>
        <translation>زیر، %</translation>
    </message>
    <message>
        <source>Best 20 %</source>
        <translation>20 % بهترین</translation>
    </message>
    <message>
        <source>Better than {baseline} by P-A or AUC</source>
        <translation>بهتر از {baseline} بر پایهٔ P-A یا AUC</translation>
    </message>
    <message>
        <source>Between background and what stands out from it.</source>
        <translation>میان زمینه و آنچه از آن برجسته است.</translation>
    </message>
    <message>
        <source>Biplot of factors</source>
        <translation>بای‌پلات عامل‌ها</translation>
    </message>
    <message>
        <source>Blocks of the training samples on which candidates are scored.</source>
        <translation>بلوک‌های نمونه‌های آموزشی که نامزدها روی آن‌ها امتیاز می‌گیرند.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m in {} folds.</source>
        <translation>بلوک‌های {:.0f} متری در {} فولد.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m; the variogram of {} levels off at {:.0f} m.</source>
        <translation>بلوک‌های {:.0f} متری؛ واریوگرام {} در {:.0f} متر تراز می‌شود.</translation>
    </message>
    <message>
        <source>Blocks of {size:.0f} m are too few to hold some for validation.</source>
        <translation>بلوک‌های {size:.0f} متری برای کنار گذاشتن شماری برای اعتبارسنجی بسیار کم‌اند.</translation>
    </message>
    <message>
        <source>Bootstrap curves</source>
        <translation>منحنی‌های بوت‌استرپ</translation>
    </message>
    <message>
        <source>Bootstrap interval of the AUC over the occurrences</source>
        <translation>بازهٔ بوت‌استرپ AUC روی رخدادها</translation>
    </message>
    <message>
        <source>Bootstrap samples</source>
        <translation>نمونه‌های بوت‌استرپ</translation>
    </message>
    <message>
        <source>Both charts</source>
        <translation>هر دو نمودار</translation>
    </message>
    <message>
        <source>Both tests side by side, baselines, confusion matrices and warnings, as a page.</source>
        <translation>هر دو آزمون کنار هم، مدل‌های مبنا، ماتریس‌های درهم‌ریختگی و هشدارها، در یک صفحه.</translation>
    </message>
    <message>
        <source>Box-Cox</source>
        <translation>Box-Cox</translation>
    </message>
    <message>
        <source>Box-Cox power of {name}</source>
        <translation>توان Box-Cox برای {name}</translation>
    </message>
    <message>
        <source>Box-Cox transforms</source>
        <translation>تبدیل‌های Box-Cox</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>امتیاز Brier</translation>
    </message>
    <message>
        <source>Buffer around tested samples</source>
        <translation>حریم پیرامون نمونه‌های آزمون</translation>
    </message>
    <message>
        <source>By occurrences or polygons, the distance to the nearest decides: its class within the radius, background from the distance of the background on. By factors, the highest fuzzy score decides, if it reaches the threshold.</source>
        <translation>با رخدادها یا پلیگون‌ها، فاصله تا نزدیک‌ترین تعیین‌کننده است: ردهٔ آن درون شعاع، و زمینه از فاصلهٔ زمینه به بعد. با عامل‌ها، بیشترین امتیاز فازی تعیین‌کننده است، اگر به آستانه برسد.</translation>
    </message>
    <message>
        <source>C must be above zero, gamma not below it and the degree 1 or more: they are {c:g}, {gamma:g} and {degree}.</source>
        <translation>C باید بزرگ‌تر از صفر، گاما نه کمتر از آن و درجه 1 یا بیشتر باشد: اکنون {c:g}، {gamma:g} و {degree} هستند.</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>C-A</source>
        <translation>C-A</translation>
    </message>
    <message>
        <source>CNN</source>
        <translation>CNN</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV or other text, or a spreadsheet. It stays as it is.</source>
        <translation>CSV یا متن دیگر، یا صفحه‌گسترده. دست‌نخورده می‌ماند.</translation>
    </message>
    <message>
        <source>Calibration of the most probable class</source>
        <translation>واسنجی محتمل‌ترین رده</translation>
    </message>
    <message>
        <source>Called {name}, and the row of units says {units}.</source>
        <translation>با نام {name}، و سطر واحدها می‌گوید {units}.</translation>
    </message>
    <message>
        <source>Called {name}, unit from the row of units.</source>
        <translation>با نام {name}، واحد از سطر واحدها.</translation>
    </message>
    <message>
        <source>Called {name}.</source>
        <translation>با نام {name}.</translation>
    </message>
    <message>
        <source>Called {x} and {y}.</source>
        <translation>با نام {x} و {y}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>لغو شد: چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written, the samples are as they were.</source>
        <translation>لغو شد: چیزی نوشته نشد، نمونه‌ها همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>سلول</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>اندازهٔ سلول</translation>
    </message>
    <message>
        <source>Cell size (map units)</source>
        <translation>اندازهٔ سلول (واحد نقشه)</translation>
    </message>
    <message>
        <source>Cell size for polygons</source>
        <translation>اندازهٔ سلول برای پلیگون‌ها</translation>
    </message>
    <message>
        <source>Cells are read so: detection limits from {limits}; negative values: {negatives}; zeros: {zeros}; codes for missing results: {codes}; decimal mark: {mark}; ending of fields with remarks: {suffix}.</source>
        <translation>خانه‌ها چنین خوانده می‌شوند: حدهای تشخیص از {limits}؛ مقادیر منفی: {negatives}؛ صفرها: {zeros}؛ کدهای نتایج ازدست‌رفته: {codes}؛ ممیز اعشار: {mark}؛ پایانهٔ فیلدهای یادداشت‌دار: {suffix}.</translation>
    </message>
    <message>
        <source>Cells are taken from the highest value down. The success rate is the share of occurrences found in a share of the area; ROC sets it against the share of cells without occurrence. AUC comes from ranks, the other areas from trapezoids, intervals from drawing the occurrences again.</source>
        <translation>سلول‌ها از بالاترین مقدار به پایین برداشته می‌شوند. نرخ موفقیت، سهم رخدادهایی است که در سهمی از مساحت یافت می‌شوند؛ ROC آن را در برابر سهم سلول‌های بدون رخداد می‌گذارد. AUC از رتبه‌ها، مساحت‌های دیگر از ذوزنقه‌ها و بازه‌ها از بازنمونه‌گیری رخدادها به دست می‌آیند.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch at a side or a corner form a target. Targets are ranked by mean score × area × mean agreement; what is not given does not count. Scores below zero (logarithms, factor scores) are turned into 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;) for the rank.</source>
        <translation>سلول‌های رده‌های برگزیده که از ضلع یا گوشه به هم می‌رسند یک هدف می‌سازند. هدف‌ها بر پایهٔ میانگین امتیاز × مساحت × میانگین همخوانی رتبه‌بندی می‌شوند؛ آنچه داده نشده به حساب نمی‌آید. امتیازهای زیر صفر (لگاریتم‌ها، امتیازهای عاملی) برای رتبه به 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;) تبدیل می‌شوند.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch make a polygon; rank is by mean score × area × mean agreement. Enrichment is the ratio of medians inside and in the background, kept where Mann and Whitney's test gives p up to 0.05.</source>
        <translation>سلول‌های به‌هم‌پیوستهٔ رده‌های برگزیده یک پلیگون می‌سازند؛ رتبه بر پایهٔ میانگین امتیاز × مساحت × میانگین همخوانی است. غنی‌شدگی نسبت میانه‌های درون پلیگون و زمینه است و جایی نگه داشته می‌شود که آزمون Mann و Whitney، p تا 0.05 بدهد.</translation>
    </message>
    <message>
        <source>Cells of {cell_size:g} m make a raster of {columns} x {rows} = {cells} cells, and at most {LARGEST} are possible: take cells of {larger:g} m or more, or a smaller extent.</source>
        <translation>سلول‌های {cell_size:g} متری رستری با {columns} x {rows} = {cells} سلول می‌سازند و بیشینهٔ ممکن {LARGEST} است: سلول‌های {larger:g} متری یا بزرگ‌تر، یا گسترهٔ کوچک‌تر بگیرید.</translation>
    </message>
    <message>
        <source>Cells of {lag:g} m up to {cutoff:g} m are impossible: choose both above zero.</source>
        <translation>خانه‌های {lag:g} متری تا {cutoff:g} متر ممکن نیست: هر دو را بزرگ‌تر از صفر برگزینید.</translation>
    </message>
    <message>
        <source>Cells outside are not simulated.</source>
        <translation>سلول‌های بیرون شبیه‌سازی نمی‌شوند.</translation>
    </message>
    <message>
        <source>Cells outside get no data.</source>
        <translation>سلول‌های بیرون بدون داده می‌مانند.</translation>
    </message>
    <message>
        <source>Cells outside get no data. Does not change the extent.</source>
        <translation>سلول‌های بیرون بدون داده می‌مانند. گستره را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>Cells outside get no prediction.</source>
        <translation>سلول‌های بیرون پیش‌بینی نمی‌گیرند.</translation>
    </message>
    <message>
        <source>Cells outside the convex hull (%)</source>
        <translation>سلول‌های بیرون از پوش محدب (%)</translation>
    </message>
    <message>
        <source>Cells that some of the maps lack</source>
        <translation>سلول‌هایی که برخی نقشه‌ها ندارند</translation>
    </message>
    <message>
        <source>Cells where all maps have data, inside the study area.</source>
        <translation>سلول‌هایی که همهٔ نقشه‌ها در آن‌ها داده دارند، درون محدودهٔ مطالعه.</translation>
    </message>
    <message>
        <source>Cells where the others decided for a map without data.</source>
        <translation>سلول‌هایی که دیگر نقشه‌ها به جای نقشهٔ بدون داده تصمیم گرفتند.</translation>
    </message>
    <message>
        <source>Cells, an odd number.</source>
        <translation>تعداد سلول، عددی فرد.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that KMO and Bartlett's test do not exist: use log10 concentrations.</source>
        <translation>جمع نسبت‌های لگاریتمی مرکزی صفر است، پس KMO و آزمون Bartlett وجود ندارند: غلظت‌های log10 را به کار برید.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that the extraction {extraction} does not exist for them: use pca, or log10 concentrations.</source>
        <translation>جمع نسبت‌های لگاریتمی مرکزی صفر است، پس استخراج {extraction} برای آن‌ها وجود ندارد: pca یا غلظت‌های log10 را به کار برید.</translation>
    </message>
    <message>
        <source>Chance has 0.1: this looks at ground that could be followed up.</source>
        <translation>در تصادف 0.1 است: به زمینی می‌نگرد که می‌توان پی‌جویی کرد.</translation>
    </message>
    <message>
        <source>Chance of so many hits in so much area; below 0.05 the map says something.</source>
        <translation>احتمال تصادفی بودن این تعداد اصابت در این مساحت؛ زیر 0.05 نقشه گویاست.</translation>
    </message>
    <message>
        <source>Chance of such correlations if elements were independent.</source>
        <translation>احتمال چنین همبستگی‌هایی اگر عنصرها مستقل بودند.</translation>
    </message>
    <message>
        <source>Chance that a sample of a class gets a higher probability than one of another, mean of the classes.</source>
        <translation>احتمال این‌که نمونهٔ یک رده احتمال بالاتری از نمونهٔ ردهٔ دیگر بگیرد، میانگین رده‌ها.</translation>
    </message>
    <message>
        <source>Chance that the map is higher at an occurrence than elsewhere; 0.5 says nothing.</source>
        <translation>احتمال این‌که نقشه در رخداد بالاتر از جای دیگر باشد؛ 0.5 یعنی بی‌اطلاع.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>Chart from a file</source>
        <translation>نمودار از فایل</translation>
    </message>
    <message>
        <source>Chart of errors</source>
        <translation>نمودار خطاها</translation>
    </message>
    <message>
        <source>Chart of loadings</source>
        <translation>نمودار بارها</translation>
    </message>
    <message>
        <source>Chart of replacements</source>
        <translation>نمودار جایگزینی‌ها</translation>
    </message>
    <message>
        <source>Chart of the comparison</source>
        <translation>نمودار مقایسه</translation>
    </message>
    <message>
        <source>Chart of the map</source>
        <translation>نمودار نقشه</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>نمودارها</translation>
    </message>
    <message>
        <source>Charts (*.svg *.png)</source>
        <translation>نمودارها (*.svg *.png)</translation>
    </message>
    <message>
        <source>Charts, linked with the map</source>
        <translation>نمودارهای پیوسته با نقشه</translation>
    </message>
    <message>
        <source>Check of samples</source>
        <translation>بررسی نمونه‌ها</translation>
    </message>
    <message>
        <source>Check samples</source>
        <translation>بررسی نمونه‌ها</translation>
    </message>
    <message>
        <source>Check samples…</source>
        <translation>بررسی نمونه‌ها…</translation>
    </message>
    <message>
        <source>Check the layer, its filter and the selection.</source>
        <translation>لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check the samples first: the workflow takes what it is given.</source>
        <translation>نخست نمونه‌ها را بررسی کنید: گردش کار همان را که به آن داده شود می‌گیرد.</translation>
    </message>
    <message>
        <source>Check this column. {why}</source>
        <translation>این ستون را بررسی کنید. {why}</translation>
    </message>
    <message>
        <source>Choose a chart that a tool has written.</source>
        <translation>نموداری را که ابزاری نوشته است برگزینید.</translation>
    </message>
    <message>
        <source>Choose a factor model and the layer that holds its scores.</source>
        <translation>یک مدل عاملی و لایهٔ دارای امتیازهای آن را برگزینید.</translation>
    </message>
    <message>
        <source>Choose a factor model that “Fit factor analysis” wrote.</source>
        <translation>مدل عاملی نوشته‌شده با «برازش تحلیل عاملی» را برگزینید.</translation>
    </message>
    <message>
        <source>Choose a file. Nothing is written before you press Import.</source>
        <translation>فایلی برگزینید. تا «وارد کردن» را نزنید چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose a kind of chart above.</source>
        <translation>نوع نمودار را در بالا برگزینید.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and a field.</source>
        <translation>لایهٔ نمونه‌ها و یک فیلد را برگزینید.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and two fields.</source>
        <translation>لایهٔ نمونه‌ها و دو فیلد را برگزینید.</translation>
    </message>
    <message>
        <source>Choose a layer that “Cross-validate kriging” wrote.</source>
        <translation>لایه‌ای را که «اعتبارسنجی متقابل کریجینگ» نوشته است برگزینید.</translation>
    </message>
    <message>
        <source>Choose a map of scores and a layer of known occurrences.</source>
        <translation>نقشهٔ امتیازها و لایهٔ رخدادهای شناخته‌شده را برگزینید.</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>انتخاب فایل مدل</translation>
    </message>
    <message>
        <source>Choose a model file that “Fit variogram” wrote.</source>
        <translation>فایل مدل نوشته‌شده با «برازش واریوگرام» را برگزینید.</translation>
    </message>
    <message>
        <source>Choose a step to see what it is for. Untick what “Run all” is to leave out.</source>
        <translation>گامی را برگزینید تا کاربردش را ببینید. تیک آنچه را «اجرای همه» باید کنار بگذارد بردارید.</translation>
    </message>
    <message>
        <source>Choose a trained map that “Train map” or “Train deep map” wrote.</source>
        <translation>نقشهٔ آموزش‌دیده‌ای را که «آموزش نقشه» یا «آموزش نقشهٔ ژرف» نوشته است برگزینید.</translation>
    </message>
    <message>
        <source>Choose exactly one way, known occurrences, a table of weights, or limits: {found}.</source>
        <translation>درست یک راه را برگزینید، رخدادهای شناخته‌شده، جدول وزن‌ها یا حدها: {found}.</translation>
    </message>
    <message>
        <source>Choose indicator elements of the deposit type you look for; without them rocks may lead the maps.</source>
        <translation>عنصرهای معرف تیپ کانسار مورد جست‌وجو را برگزینید؛ بدون آن‌ها ممکن است سنگ‌ها نقشه‌ها را پیش ببرند.</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234</source>
        <translation>جایی برگزینید که همهٔ عددها مانند 1,234 باشند</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234.</source>
        <translation>جایی برگزینید که همهٔ عددها مانند 1,234 باشند.</translation>
    </message>
    <message>
        <source>Choose it where letters look wrong</source>
        <translation>جایی برگزینید که حرف‌ها نادرست دیده می‌شوند</translation>
    </message>
    <message>
        <source>Choose one field of each element in the steps that follow, or it counts twice.</source>
        <translation>در گام‌های بعدی از هر عنصر یک فیلد برگزینید، وگرنه دو بار به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Choose other elements.</source>
        <translation>عنصرهای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Choose the field of the geology that holds the rock classes: it has {names}.</source>
        <translation>فیلد زمین‌شناسی دارای رده‌های سنگ را برگزینید: فیلدهای آن {names} است.</translation>
    </message>
    <message>
        <source>Choose the field that holds the rocks of the geology: it has {names}.</source>
        <translation>فیلد زمین‌شناسی دارای سنگ‌ها را برگزینید: فیلدهای آن {names} است.</translation>
    </message>
    <message>
        <source>Choose the known mineral occurrences first.</source>
        <translation>نخست رخدادهای معدنی شناخته‌شده را برگزینید.</translation>
    </message>
    <message>
        <source>Choose the laboratory's file</source>
        <translation>انتخاب فایل آزمایشگاه</translation>
    </message>
    <message>
        <source>Choose the layer of samples that “Apply map” wrote, and click on a unit to see them.</source>
        <translation>لایهٔ نمونه‌هایی را که «اعمال نقشه» نوشته است برگزینید و برای دیدن آن‌ها روی یک گره کلیک کنید.</translation>
    </message>
    <message>
        <source>Choose the layer of samples.</source>
        <translation>لایهٔ نمونه‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>Choose the samples first.</source>
        <translation>نخست نمونه‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>Choose where the samples are written</source>
        <translation>محل نوشتن نمونه‌ها را برگزینید</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>برگزیدهٔ شما.</translation>
    </message>
    <message>
        <source>Circle: practical range, {longest} {length}</source>
        <translation>دایره: دامنهٔ عملی، {longest} {length}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Class agreement of kriging</source>
        <translation>همخوانی رده‌ای کریجینگ</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>نقشهٔ رده‌ها</translation>
    </message>
    <message>
        <source>Class of the outlined ground</source>
        <translation>ردهٔ زمین مرزبندی‌شده</translation>
    </message>
    <message>
        <source>Class width</source>
        <translation>پهنای رده</translation>
    </message>
    <message>
        <source>Class width used</source>
        <translation>پهنای ردهٔ به‌کاررفته</translation>
    </message>
    <message>
        <source>Class {better}: not distinguishable from area alone (so many occurrences would fall there by chance in more than {CHANCE:.0%} of cases).</source>
        <translation>ردهٔ {better}: تنها از روی مساحت تمییزپذیر نیست (این تعداد رخداد در بیش از {CHANCE:.0%} موارد به‌تصادف آنجا می‌افتد).</translation>
    </message>
    <message>
        <source>Class {classes} has no training sample: leave it out, merge it with another, or split the samples otherwise.</source>
        <translation>ردهٔ {classes} نمونهٔ آموزشی ندارد: آن را کنار بگذارید، با ردهٔ دیگری ادغام کنید یا نمونه‌ها را جور دیگری تقسیم کنید.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training sample, and the choice of settings needs two: leave the class out or merge it with another.</source>
        <translation>ردهٔ {classes} تنها {counts} نمونهٔ آموزشی دارد و انتخاب تنظیمات به دو نیاز دارد: رده را کنار بگذارید یا با دیگری ادغام کنید.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training samples: settings are chosen by {counts} inner folds instead of {k}.</source>
        <translation>ردهٔ {classes} تنها {counts} نمونهٔ آموزشی دارد: تنظیمات به جای {k} با {counts} فولد درونی برگزیده می‌شوند.</translation>
    </message>
    <message>
        <source>Class {classes} holds occurrences but has no area: check the class areas.</source>
        <translation>ردهٔ {classes} رخداد دارد ولی مساحت ندارد: مساحت رده‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>Class {label} {what}: read it with care, or ask for fewer classes.</source>
        <translation>ردهٔ {label} {what}: با احتیاط بخوانید یا رده‌های کمتری بخواهید.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {by_label}): make the table from a map of the same classes.</source>
        <translation>ردهٔ {lacking} از {name} در جدول وزن‌ها سطری ندارد (جدول {by_label} را دارد): جدول را از نقشه‌ای با همان رده‌ها بسازید.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {found}): make the table from a map of the same classes.</source>
        <translation>ردهٔ {lacking} از {name} در جدول وزن‌ها سطری ندارد (جدول {found} را دارد): جدول را از نقشه‌ای با همان رده‌ها بسازید.</translation>
    </message>
    <message>
        <source>Class {missing} is missing from the training samples of fold {fold}: merge it with another class, or take smaller blocks or a smaller buffer.</source>
        <translation>ردهٔ {missing} در نمونه‌های آموزشی فولد {fold} نیست: آن را با ردهٔ دیگری ادغام کنید یا بلوک‌ها یا حریم کوچک‌تری بگیرید.</translation>
    </message>
    <message>
        <source>Class {name} of the map has no row in the table of classes: make both from one map.</source>
        <translation>ردهٔ {name} از نقشه در جدول رده‌ها سطری ندارد: هر دو را از یک نقشه بسازید.</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>ردهٔ {}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>رده‌ها</translation>
    </message>
    <message>
        <source>Classes are matched to those of member {}, which agrees best with the others.</source>
        <translation>رده‌ها با رده‌های عضو {} تطبیق یافته‌اند که با بقیه همخوان‌تر است.</translation>
    </message>
    <message>
        <source>Classes are written as whole numbers from 1; text is numbered in the order of the alphabet.</source>
        <translation>رده‌ها به‌صورت عددهای صحیح از 1 نوشته می‌شوند؛ متن به ترتیب الفبا شماره می‌گیرد.</translation>
    </message>
    <message>
        <source>Classes by classifiers</source>
        <translation>رده‌ها با رده‌بندها</translation>
    </message>
    <message>
        <source>Classes by the network</source>
        <translation>رده‌ها با شبکه</translation>
    </message>
    <message>
        <source>Classes counted, the densest in occurrences first, from right to left</source>
        <translation>رده‌های شمرده‌شده، پرتراکم‌ترین از رخداد نخست، از راست به چپ</translation>
    </message>
    <message>
        <source>Classes have no meaning until occurrences or your knowledge name them.</source>
        <translation>رده‌ها تا وقتی رخدادها یا دانش شما نامشان نگذارد معنایی ندارند.</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these are figures of self-consistency, not of skill</source>
        <translation>رده‌های ساخته‌شده از امتیازهای عاملی: این‌ها عددهای خودسازگاری‌اند، نه مهارت</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these figures are self-consistency, not skill</source>
        <translation>رده‌های ساخته‌شده از امتیازهای عاملی: این عددها خودسازگاری‌اند، نه مهارت</translation>
    </message>
    <message>
        <source>Classes named: {}.</source>
        <translation>رده‌های نام‌گرفته: {}.</translation>
    </message>
    <message>
        <source>Classes of distance</source>
        <translation>رده‌های فاصله</translation>
    </message>
    <message>
        <source>Classes of fewer than 30 pairs, hollow in the chart, are noise.</source>
        <translation>رده‌های با کمتر از 30 جفت، که در نمودار توخالی‌اند، نوفه‌اند.</translation>
    </message>
    <message>
        <source>Classes of map units</source>
        <translation>رده‌های گره‌های نقشه</translation>
    </message>
    <message>
        <source>Classes of units</source>
        <translation>رده‌های گره‌ها</translation>
    </message>
    <message>
        <source>Classes of {lag:g} m up to {cutoff:g} m are impossible: the class width and the longest distance must be above zero, and the width the smaller; check that the samples do not lie at one place.</source>
        <translation>رده‌های {lag:g} متری تا {cutoff:g} متر ممکن نیست: پهنای رده و بلندترین فاصله باید بزرگ‌تر از صفر و پهنا کوچک‌تر از فاصله باشد؛ بررسی کنید که نمونه‌ها در یک جا نباشند.</translation>
    </message>
    <message>
        <source>Classes ranked by the same occurrences: not held out</source>
        <translation>رده‌هایی که با همان رخدادها رتبه گرفته‌اند: کنارگذاشته نیستند</translation>
    </message>
    <message>
        <source>Classes that make targets</source>
        <translation>رده‌هایی که هدف می‌سازند</translation>
    </message>
    <message>
        <source>Classes that the units are parted into before occurrences name them anomaly, halo or background; the paper has 3.</source>
        <translation>رده‌هایی که گره‌ها پیش از آن‌که رخدادها آن‌ها را آنومالی، هاله یا زمینه بنامند به آن‌ها تقسیم می‌شوند؛ مقاله 3 رده دارد.</translation>
    </message>
    <message>
        <source>Classes to raster</source>
        <translation>رده‌ها به رستر</translation>
    </message>
    <message>
        <source>Classes with fewer than 30 pairs are hollow.</source>
        <translation>رده‌های با کمتر از 30 جفت توخالی‌اند.</translation>
    </message>
    <message>
        <source>Classes with fewer than {fewest} samples are {done}: {named}.</source>
        <translation>رده‌های با کمتر از {fewest} نمونه {done}: {named}.</translation>
    </message>
    <message>
        <source>Classes with fewer than {minimum} values of an element have the median of all samples as its background: {small}.</source>
        <translation>رده‌های با کمتر از {minimum} مقدار از یک عنصر، میانهٔ همهٔ نمونه‌ها را زمینهٔ آن می‌گیرند: {small}.</translation>
    </message>
    <message>
        <source>Classes, basins or rocks that backgrounds were made for.</source>
        <translation>رده‌ها، حوضه‌ها یا سنگ‌هایی که برایشان زمینه ساخته شده است.</translation>
    </message>
    <message>
        <source>Classes, fitted curve, nugget, sill and range; classes with fewer than 30 pairs are hollow.</source>
        <translation>رده‌ها، منحنی برازش‌یافته، اثر قطعه‌ای، سقف و دامنه؛ رده‌های با کمتر از 30 جفت توخالی‌اند.</translation>
    </message>
    <message>
        <source>Classes: {}.</source>
        <translation>رده‌ها: {}.</translation>
    </message>
    <message>
        <source>Classes: {}; {} samples of none.</source>
        <translation>رده‌ها: {}؛ {} نمونه بدون رده.</translation>
    </message>
    <message>
        <source>Classified samples</source>
        <translation>نمونه‌های رده‌بندی‌شده</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>رده‌بند</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>رده‌بندها</translation>
    </message>
    <message>
        <source>Classifiers in pairs</source>
        <translation>رده‌بندها دوبه‌دو</translation>
    </message>
    <message>
        <source>Classifiers learn from labelled samples. Maps of units need none: their classes are matched between members, and with known occurrences a sample is anomaly (twice as dense as on average, or more), halo or background by a score in which no occurrence has a say on its own ground.</source>
        <translation>رده‌بندها از نمونه‌های برچسب‌دار می‌آموزند. نقشه‌های گره‌ها به برچسب نیاز ندارند: رده‌هایشان میان اعضا تطبیق می‌یابد و با رخدادهای شناخته‌شده، هر نمونه با امتیازی که هیچ رخدادی بر زمین خود در آن سهم ندارد، آنومالی (دو برابر چگالی میانگین یا بیشتر)، هاله یا زمینه است.</translation>
    </message>
    <message>
        <source>Classifiers side by side</source>
        <translation>رده‌بندها کنار هم</translation>
    </message>
    <message>
        <source>Classifiers: the field with the class of each sample, as “Label samples” makes it. Empty: label.</source>
        <translation>رده‌بندها: فیلد ردهٔ هر نمونه، چنان‌که «برچسب‌زنی نمونه‌ها» می‌سازد. خالی: label.</translation>
    </message>
    <message>
        <source>Classify all samples</source>
        <translation>رده‌بندی همهٔ نمونه‌ها</translation>
    </message>
    <message>
        <source>Classify anomalies</source>
        <translation>رده‌بندی آنومالی‌ها</translation>
    </message>
    <message>
        <source>Classifying cells</source>
        <translation>در حال رده‌بندی سلول‌ها</translation>
    </message>
    <message>
        <source>Click a cell, or press F2 in it, to correct what was guessed</source>
        <translation>برای اصلاح حدس‌ها روی خانه کلیک کنید یا در آن F2 را بزنید</translation>
    </message>
    <message>
        <source>Click a class to select its occurrences on the map.</source>
        <translation>برای انتخاب رخدادهای یک رده روی نقشه، روی آن کلیک کنید.</translation>
    </message>
    <message>
        <source>Click on a factor for its elements.</source>
        <translation>برای دیدن عنصرهای هر عامل روی آن کلیک کنید.</translation>
    </message>
    <message>
        <source>Click on a unit to select its samples on the map; Shift adds.</source>
        <translation>برای انتخاب نمونه‌های یک گره روی نقشه، روی آن کلیک کنید؛ Shift می‌افزاید.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
    <message>
        <source>Clustering of units</source>
        <translation>خوشه‌بندی گره‌ها</translation>
    </message>
    <message>
        <source>Clusters of occurrences</source>
        <translation>خوشه‌های رخدادها</translation>
    </message>
    <message>
        <source>Clusters of occurrences make the interval too narrow.</source>
        <translation>خوشه‌ای بودن رخدادها بازه را بیش از حد تنگ می‌کند.</translation>
    </message>
    <message>
        <source>Codes for missing results</source>
        <translation>کدهای نتایج ازدست‌رفته</translation>
    </message>
    <message>
        <source>Codes of the laboratory were translated: {pairs}.</source>
        <translation>کدهای آزمایشگاه ترجمه شدند: {pairs}.</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>Cohen</translation>
    </message>
    <message>
        <source>Cohen's method is reliable up to about 20 % below detection, which these exceed: {}.</source>
        <translation>روش Cohen تا حدود 20 % زیر حد تشخیص قابل اعتماد است و این‌ها بیشترند: {}.</translation>
    </message>
    <message>
        <source>Cohen's method takes one limit; these have several, so maximum likelihood was used: {}.</source>
        <translation>روش Cohen یک حد می‌گیرد؛ این‌ها چند حد دارند، پس بیشینهٔ درست‌نمایی به کار رفت: {}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Column of eastings or longitudes</source>
        <translation>ستون شرقی یا طول جغرافیایی</translation>
    </message>
    <message>
        <source>Column of northings or latitudes</source>
        <translation>ستون شمالی یا عرض جغرافیایی</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Columns left out: {}.</source>
        <translation>ستون‌های کنارگذاشته: {}.</translation>
    </message>
    <message>
        <source>Columns of the file, and what they are read as</source>
        <translation>ستون‌های فایل و آنچه خوانده می‌شوند</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>ستون‌های نقشه</translation>
    </message>
    <message>
        <source>Columns read: {}.</source>
        <translation>ستون‌های خوانده‌شده: {}.</translation>
    </message>
    <message>
        <source>Columns that were added.</source>
        <translation>ستون‌های افزوده‌شده.</translation>
    </message>
    <message>
        <source>Commas were read as decimal marks: {}.</source>
        <translation>ویرگول‌ها ممیز اعشار خوانده شدند: {}.</translation>
    </message>
    <message>
        <source>Compare a few results with the certificate of the laboratory.</source>
        <translation>چند نتیجه را با گواهی آزمایشگاه مقایسه کنید.</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>مقایسهٔ رده‌بندها</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>مقایسهٔ مدل‌ها</translation>
    </message>
    <message>
        <source>Compare the fused map with each of its parts before you believe that fusing helped.</source>
        <translation>پیش از باور به سودمندی تلفیق، نقشهٔ تلفیقی را با هر جزء آن مقایسه کنید.</translation>
    </message>
    <message>
        <source>Compare them with the certificate of the laboratory; change nothing that is right.</source>
        <translation>آن‌ها را با گواهی آزمایشگاه مقایسه کنید؛ آنچه را درست است تغییر ندهید.</translation>
    </message>
    <message>
        <source>Compare with simple baselines</source>
        <translation>مقایسه با مدل‌های مبنای ساده</translation>
    </message>
    <message>
        <source>Compare with the certificate of the laboratory, and rename the fields if the unit is another one.</source>
        <translation>با گواهی آزمایشگاه مقایسه کنید و اگر واحد دیگری است، نام فیلدها را تغییر دهید.</translation>
    </message>
    <message>
        <source>Compared with {baseline}</source>
        <translation>در مقایسه با {baseline}</translation>
    </message>
    <message>
        <source>Compares maps of one area by known occurrences, and says which differences are more than chance.</source>
        <translation>نقشه‌های یک محدوده را با رخدادهای شناخته‌شده مقایسه می‌کند و می‌گوید کدام تفاوت‌ها فراتر از تصادف‌اند.</translation>
    </message>
    <message>
        <source>Comparing pairs of samples</source>
        <translation>مقایسهٔ جفت نمونه‌ها</translation>
    </message>
    <message>
        <source>Comparing targets with the background</source>
        <translation>مقایسهٔ هدف‌ها با زمینه</translation>
    </message>
    <message>
        <source>Comparing the members</source>
        <translation>مقایسهٔ اعضا</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Comparison chart</source>
        <translation>نمودار مقایسه</translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation>مقایسهٔ رده‌بندها</translation>
    </message>
    <message>
        <source>Comparison of maps by known occurrences</source>
        <translation>مقایسهٔ نقشه‌ها با رخدادهای شناخته‌شده</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>گزارش مقایسه</translation>
    </message>
    <message>
        <source>Component planes: prototypes in the features' own units</source>
        <translation>صفحه‌های مؤلفه: پروتوتایپ‌ها به واحدهای خود ویژگی‌ها</translation>
    </message>
    <message>
        <source>Components that explain more than chance would.</source>
        <translation>مؤلفه‌هایی که بیش از تصادف توضیح می‌دهند.</translation>
    </message>
    <message>
        <source>Components that explain more than one element's share.</source>
        <translation>مؤلفه‌هایی که بیش از سهم یک عنصر توضیح می‌دهند.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>غلظت</translation>
    </message>
    <message>
        <source>Concentration divided by the background of its rock: the median of the class or basin, or a mean of rocks weighted by their area upstream. The residual is the difference from it in median absolute deviations.</source>
        <translation>غلظت تقسیم بر زمینهٔ سنگ آن: میانهٔ رده یا حوضه، یا میانگین سنگ‌ها با وزن مساحت آن‌ها در بالادست. مانده، تفاوت با آن بر حسب میانهٔ انحراف مطلق است.</translation>
    </message>
    <message>
        <source>Concentration fields, such as Cu_ppm. Empty: every field that looks like one. Of each element the newest column is read, such as Cu_ppm_val once values below detection were replaced; the log names it.</source>
        <translation>فیلدهای غلظت، مانند Cu_ppm. خالی: هر فیلدی که چنین به نظر آید. از هر عنصر تازه‌ترین ستون خوانده می‌شود، مانند Cu_ppm_val پس از جایگزینی مقادیر زیر حد تشخیص؛ لاگ نام آن را می‌آورد.</translation>
    </message>
    <message>
        <source>Concentration less background, made comparable between elements by median and median absolute deviation. New fields end in _eires; they may lie below zero, so that no logarithm is taken of them.</source>
        <translation>غلظت منهای زمینه، که با میانه و میانهٔ انحراف مطلق میان عنصرها سنجش‌پذیر شده است. فیلدهای تازه به _eires پایان می‌یابند؛ ممکن است زیر صفر باشند، پس از آن‌ها لگاریتم گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Concentration-area curve</source>
        <translation>منحنی غلظت-مساحت</translation>
    </message>
    <message>
        <source>Concentration-area plot</source>
        <translation>نمودار غلظت-مساحت</translation>
    </message>
    <message>
        <source>Concentrations as measured; quantiles of what was measured above detection</source>
        <translation>غلظت‌ها چنان‌که اندازه‌گیری شده‌اند؛ چندک‌های مقادیر بالای حد تشخیص</translation>
    </message>
    <message>
        <source>Concentrations or scores above zero. Points are counted, of other maps the area is.</source>
        <translation>غلظت‌ها یا امتیازهای بزرگ‌تر از صفر. نقطه‌ها شمرده می‌شوند؛ در نقشه‌های دیگر مساحت.</translation>
    </message>
    <message>
        <source>Concentrations spread by ratios: logarithms make background and anomaly comparable.</source>
        <translation>غلظت‌ها به نسبت پراکنده‌اند: لگاریتم زمینه و آنومالی را سنجش‌پذیر می‌کند.</translation>
    </message>
    <message>
        <source>Concentrations that the steps use.</source>
        <translation>غلظت‌هایی که گام‌ها به کار می‌برند.</translation>
    </message>
    <message>
        <source>Concentrations were divided by the median of the same rocks (enrichment index).</source>
        <translation>غلظت‌ها بر میانهٔ همان سنگ‌ها تقسیم شدند (شاخص غنی‌شدگی).</translation>
    </message>
    <message>
        <source>Concentrations{count} below detection were replaced {method}{left}.</source>
        <translation>غلظت‌های زیر حد تشخیص{count} {method} جایگزین شدند{left}.</translation>
    </message>
    <message>
        <source>Conditional simulation of kriged maps.</source>
        <translation>شبیه‌سازی شرطی نقشه‌های کریجینگ.</translation>
    </message>
    <message>
        <source>Conditioning fields</source>
        <translation>شرطی‌سازی میدان‌ها</translation>
    </message>
    <message>
        <source>Confidence of the cut (mahalanobis)</source>
        <translation>اطمینان حد برش (mahalanobis)</translation>
    </message>
    <message>
        <source>Confusion matrices, ROC curves, calibration and how the training went, as far as the classifier has them.</source>
        <translation>ماتریس‌های درهم‌ریختگی، منحنی‌های ROC، واسنجی و روند آموزش، تا جایی که رده‌بند دارد.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>ماتریس درهم‌ریختگی</translation>
    </message>
    <message>
        <source>Confusion matrix and calibration of the ensemble, out of bag</source>
        <translation>ماتریس درهم‌ریختگی و واسنجی مدل جمعی، بیرون از کیسه</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC curves and calibration of {title}</source>
        <translation>ماتریس درهم‌ریختگی، منحنی‌های ROC و واسنجی {title}</translation>
    </message>
    <message>
        <source>Confusion matrix: true classes in rows, those named in columns</source>
        <translation>ماتریس درهم‌ریختگی: رده‌های واقعی در سطرها، رده‌های نام‌برده در ستون‌ها</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Convolutional network over an image of the features</source>
        <translation>شبکهٔ کانولوشنی روی تصویری از ویژگی‌ها</translation>
    </message>
    <message>
        <source>Convolutional network over features</source>
        <translation>شبکهٔ کانولوشنی روی ویژگی‌ها</translation>
    </message>
    <message>
        <source>Convolutional network over windows of rasters</source>
        <translation>شبکهٔ کانولوشنی روی پنجره‌های رسترها</translation>
    </message>
    <message>
        <source>Coordinates (mahalanobis)</source>
        <translation>مختصات (mahalanobis)</translation>
    </message>
    <message>
        <source>Coordinates were exchanged, mistyped or left at zero, or the samples belong to another sheet.</source>
        <translation>مختصات جابه‌جا شده، اشتباه تایپ شده یا صفر مانده‌اند، یا نمونه‌ها از برگه‌ای دیگرند.</translation>
    </message>
    <message>
        <source>Coordinates: {}.</source>
        <translation>مختصات: {}.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>رونوشت از اطلاعات عیب‌یابی</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>رونوشت از نمودار</translation>
    </message>
    <message>
        <source>Copy the chart as a picture.</source>
        <translation>رونوشت از نمودار به‌صورت تصویر.</translation>
    </message>
    <message>
        <source>Copy versions, folders, settings and the log, without names and words of proxies, to paste in a report</source>
        <translation>رونوشت از نسخه‌ها، پوشه‌ها، تنظیمات و لاگ، بدون نام و گذرواژهٔ پراکسی‌ها، برای چسباندن در گزارش</translation>
    </message>
    <message>
        <source>Correct them in the table, or say how to read them: codes for missing results, decimal commas, a limits table for results such as n.d.</source>
        <translation>آن‌ها را در جدول اصلاح کنید یا شیوهٔ خواندنشان را بگویید: کدهای نتایج ازدست‌رفته، ویرگول اعشاری، جدول حدها برای نتایجی مانند n.d.</translation>
    </message>
    <message>
        <source>Corrections of columns</source>
        <translation>اصلاح ستون‌ها</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>شمارش رده‌ها</translation>
    </message>
    <message>
        <source>Counting realisations</source>
        <translation>شمارش تحقق‌ها</translation>
    </message>
    <message>
        <source>Counting the occurrences</source>
        <translation>شمارش رخدادها</translation>
    </message>
    <message>
        <source>Counting the samples with a position…</source>
        <translation>شمارش نمونه‌های دارای موقعیت…</translation>
    </message>
    <message>
        <source>Cross-validate kriging</source>
        <translation>اعتبارسنجی متقابل کریجینگ</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>اعتبارسنجی متقابل</translation>
    </message>
    <message>
        <source>Cross-validation of kriging</source>
        <translation>اعتبارسنجی متقابل کریجینگ</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>توزیع تجمعی</translation>
    </message>
    <message>
        <source>Cur&amp;ve</source>
        <translation>منحنی</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>منحنی‌ها</translation>
    </message>
    <message>
        <source>Cuts a map into background, halo and anomaly, in one of three ways.</source>
        <translation>نقشه را به یکی از سه راه به زمینه، هاله و آنومالی می‌بُرد.</translation>
    </message>
    <message>
        <source>DESOM</source>
        <translation>DESOM</translation>
    </message>
    <message>
        <source>DESOM P-A plot</source>
        <translation>نمودار P-A از DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly map</source>
        <translation>نقشهٔ آنومالی DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly table</source>
        <translation>جدول آنومالی DESOM</translation>
    </message>
    <message>
        <source>DESOM chart</source>
        <translation>نمودار DESOM</translation>
    </message>
    <message>
        <source>DESOM class P-A plot</source>
        <translation>نمودار P-A رده‌های DESOM</translation>
    </message>
    <message>
        <source>DESOM class map</source>
        <translation>نقشهٔ رده‌های DESOM</translation>
    </message>
    <message>
        <source>DESOM model</source>
        <translation>مدل DESOM</translation>
    </message>
    <message>
        <source>DESOM samples</source>
        <translation>نمونه‌های DESOM</translation>
    </message>
    <message>
        <source>DESOM score</source>
        <translation>امتیاز DESOM</translation>
    </message>
    <message>
        <source>DESOM: anomaly, halo, background</source>
        <translation>DESOM: آنومالی، هاله، زمینه</translation>
    </message>
    <message>
        <source>DESOM: classes named by occurrences</source>
        <translation>DESOM: رده‌های نام‌گرفته از رخدادها</translation>
    </message>
    <message>
        <source>DESOM: classes of units to raster</source>
        <translation>DESOM: رده‌های گره‌ها به رستر</translation>
    </message>
    <message>
        <source>DESOM: held-out score to raster</source>
        <translation>DESOM: امتیاز کنارگذاشته به رستر</translation>
    </message>
    <message>
        <source>DESOM: prediction-area plot of the classes</source>
        <translation>DESOM: نمودار پیش‌بینی-مساحت رده‌ها</translation>
    </message>
    <message>
        <source>DESOM: score to raster</source>
        <translation>DESOM: امتیاز به رستر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده‌ها</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>Davies-Bouldin (lower is better)</source>
        <translation>Davies-Bouldin (کمتر بهتر است)</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis, and the start of mcd.</source>
        <translation>جدول‌های تصادفی تحلیل موازی و آغاز mcd را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis.</source>
        <translation>جدول‌های تصادفی تحلیل موازی را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Decides which blocks make a fold.</source>
        <translation>تعیین می‌کند کدام بلوک‌ها یک فولد می‌سازند.</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>ممیز اعشار</translation>
    </message>
    <message>
        <source>Decimal commas</source>
        <translation>ویرگول اعشاری</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>ممیز اعشار</translation>
    </message>
    <message>
        <source>Decimal mark of text</source>
        <translation>ممیز اعشار متن</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Deep embedded map</source>
        <translation>نقشهٔ خودسازماندهٔ ژرف</translation>
    </message>
    <message>
        <source>Degree of the surface that universal kriging follows: 0 none, 1 a plane, 2 a surface of second degree.</source>
        <translation>درجهٔ رویه‌ای که کریجینگ عام دنبال می‌کند: 0 هیچ، 1 صفحه، 2 رویهٔ درجهٔ دوم.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north. Empty: all directions together.</source>
        <translation>درجه، ساعت‌گرد از شمال. خالی: همهٔ جهت‌ها با هم.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north; give the ratio too.</source>
        <translation>درجه، ساعت‌گرد از شمال؛ نسبت را نیز بدهید.</translation>
    </message>
    <message>
        <source>Degrees to either side.</source>
        <translation>درجه به هر سو.</translation>
    </message>
    <message>
        <source>Degrees, and the file names {name}.</source>
        <translation>درجه، و فایل {name} را نام می‌برد.</translation>
    </message>
    <message>
        <source>Degrees; WGS 84 is taken, since the file names no datum.</source>
        <translation>درجه؛ چون فایل مبنایی (datum) نام نمی‌برد، WGS 84 گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Delete all packages that were installed here; those of QGIS stay</source>
        <translation>پاک کردن همهٔ بسته‌هایی که اینجا نصب شده‌اند؛ بسته‌های QGIS می‌مانند</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>چگالی</translation>
    </message>
    <message>
        <source>Deposit type</source>
        <translation>تیپ کانسار</translation>
    </message>
    <message>
        <source>Deposit type of the occurrences, one class each. Empty: one class, mineralised.</source>
        <translation>تیپ کانسار رخدادها، هر کدام یک رده. خالی: یک رده، کانه‌دار.</translation>
    </message>
    <message>
        <source>Detection limits</source>
        <translation>حدهای تشخیص</translation>
    </message>
    <message>
        <source>Detection limits (table)</source>
        <translation>حدهای تشخیص (جدول)</translation>
    </message>
    <message>
        <source>Detection limits of {of}.</source>
        <translation>حدهای تشخیص {of}.</translation>
    </message>
    <message>
        <source>Detection limits of {table}</source>
        <translation>حدود تشخیص {table}</translation>
    </message>
    <message>
        <source>Detection limits: {}.</source>
        <translation>حدهای تشخیص: {}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>تفاوت</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north</source>
        <translation>جهت بلندترین دامنه، درجه ساعت‌گرد از شمال</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north.</source>
        <translation>جهت بلندترین دامنه، درجه ساعت‌گرد از شمال.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>جهت‌ها</translation>
    </message>
    <message>
        <source>Disagreement of the members</source>
        <translation>اختلاف اعضا</translation>
    </message>
    <message>
        <source>Distance ({length})</source>
        <translation>فاصله ({length})</translation>
    </message>
    <message>
        <source>Distance at which 95 % of the sill is reached.</source>
        <translation>فاصله‌ای که در آن به 95 % سقف می‌رسد.</translation>
    </message>
    <message>
        <source>Distance of the background</source>
        <translation>فاصلهٔ زمینه</translation>
    </message>
    <message>
        <source>Distance on the map</source>
        <translation>فاصله روی نقشه</translation>
    </message>
    <message>
        <source>Distance to it (m)</source>
        <translation>فاصله تا آن (m)</translation>
    </message>
    <message>
        <source>Distance to next units</source>
        <translation>فاصله تا گره‌های مجاور</translation>
    </message>
    <message>
        <source>Distance to the east ({length})</source>
        <translation>فاصله رو به شرق ({length})</translation>
    </message>
    <message>
        <source>Distance to the north ({length})</source>
        <translation>فاصله رو به شمال ({length})</translation>
    </message>
    <message>
        <source>Distance to the prototype</source>
        <translation>فاصله تا پروتوتایپ</translation>
    </message>
    <message>
        <source>Distance up to which pairs were counted, in map units.</source>
        <translation>فاصله‌ای که جفت‌ها تا آن شمرده شدند، به واحد نقشه.</translation>
    </message>
    <message>
        <source>Distances and areas are computed in {description} ({authid}).</source>
        <translation>فاصله‌ها و مساحت‌ها در {description} ({authid}) محاسبه می‌شوند.</translation>
    </message>
    <message>
        <source>Distances between units, samples and class of each, or the values of a feature.</source>
        <translation>فاصله‌های میان گره‌ها، نمونه‌ها و ردهٔ هر یک، یا مقادیر یک ویژگی.</translation>
    </message>
    <message>
        <source>Distinct samples learnt from</source>
        <translation>نمونه‌های متمایزی که از آن‌ها آموخته شد</translation>
    </message>
    <message>
        <source>Distinct samples or cells they lie in</source>
        <translation>نمونه‌ها یا سلول‌های متمایزی که در آن‌ها هستند</translation>
    </message>
    <message>
        <source>Distribution of a field</source>
        <translation>توزیع یک فیلد</translation>
    </message>
    <message>
        <source>Divides by the background of the rock upstream, so that a basalt's copper is no anomaly.</source>
        <translation>بر زمینهٔ سنگ بالادست تقسیم می‌کند تا مس یک بازالت آنومالی نباشد.</translation>
    </message>
    <message>
        <source>Divides each concentration by the background of its own rocks, so that samples on different rocks compare.</source>
        <translation>هر غلظت را بر زمینهٔ سنگ‌های خود تقسیم می‌کند تا نمونه‌های سنگ‌های گوناگون سنجش‌پذیر شوند.</translation>
    </message>
    <message>
        <source>Do not tidy results below detection in a spreadsheet before: a limit that was deleted cannot be brought back.</source>
        <translation>نتایج زیر حد تشخیص را پیشتر در صفحه‌گسترده مرتب نکنید: حدی که پاک شود بازنمی‌گردد.</translation>
    </message>
    <message>
        <source>Do the elements go together enough to speak of common sources at all?</source>
        <translation>آیا عنصرها آن‌قدر با هم همراه‌اند که بتوان از منشأهای مشترک سخن گفت؟</translation>
    </message>
    <message>
        <source>Do this before looking for outliers, enrichment or factors: a distribution without one of its ends has another mean. The chart shows measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>این کار را پیش از جست‌وجوی مقادیر پرت، غنی‌شدگی یا عامل‌ها انجام دهید: توزیعی که یک سرش نباشد میانگین دیگری دارد. نمودار، مقادیر اندازه‌گیری‌شده و جایگزین‌های هر عنصر را روی کاغذ احتمال نرمال با خط برازش‌یافته نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Done at {time} in {seconds} s.</source>
        <translation>انجام‌شده در {time} طی {seconds} ثانیه.</translation>
    </message>
    <message>
        <source>Drag a rectangle to see it larger.</source>
        <translation>برای بزرگ‌نمایی مستطیلی بکشید.</translation>
    </message>
    <message>
        <source>Drag over the chart; the samples are selected on the map. Shift adds, Ctrl takes away, Esc selects none.</source>
        <translation>روی نمودار بکشید؛ نمونه‌ها روی نقشه انتخاب می‌شوند. Shift می‌افزاید، Ctrl کم می‌کند، Esc هیچ‌کدام را انتخاب نمی‌کند.</translation>
    </message>
    <message>
        <source>Drag to move the chart.</source>
        <translation>برای جابه‌جایی نمودار بکشید.</translation>
    </message>
    <message>
        <source>Drawing anomalies with occurrences held out</source>
        <translation>ترسیم آنومالی‌ها با رخدادهای کنارگذاشته</translation>
    </message>
    <message>
        <source>Drawing bootstrap curves</source>
        <translation>ترسیم منحنی‌های بوت‌استرپ</translation>
    </message>
    <message>
        <source>Drawing fields</source>
        <translation>ترسیم میدان‌ها</translation>
    </message>
    <message>
        <source>Drawing outlines</source>
        <translation>ترسیم مرزها</translation>
    </message>
    <message>
        <source>Drawing the geology</source>
        <translation>ترسیم زمین‌شناسی</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size (*.svg)</source>
        <translation>ترسیم برداری، واضح در هر اندازه (*.svg)</translation>
    </message>
    <message>
        <source>Draws ROC and success-rate curves of one map or several, with the areas below them and how sure they are.</source>
        <translation>منحنی‌های ROC و نرخ موفقیت یک یا چند نقشه را با مساحت زیر آن‌ها و میزان اطمینانشان رسم می‌کند.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>روند</translation>
    </message>
    <message>
        <source>Drift maps</source>
        <translation>نقشه‌های روند</translation>
    </message>
    <message>
        <source>Drift maps belong to universal kriging: choose that type, or leave them out.</source>
        <translation>نقشه‌های روند به کریجینگ عام تعلق دارند: آن نوع را برگزینید یا آن‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Drift of universal kriging</source>
        <translation>روند کریجینگ عام</translation>
    </message>
    <message>
        <source>Duplicates differ by, %</source>
        <translation>تفاوت تکراری‌ها، %</translation>
    </message>
    <message>
        <source>Duplicates that differ by more than anomalies do leave no map to believe.</source>
        <translation>تکراری‌هایی که بیش از آنومالی‌ها با هم تفاوت دارند نقشه‌ای باورکردنی باقی نمی‌گذارند.</translation>
    </message>
    <message>
        <source>E&amp;xtra package index (optional)</source>
        <translation>فهرست بستهٔ دیگر (اختیاری)</translation>
    </message>
    <message>
        <source>ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}</source>
        <translation>ECE {ece:.3f}، Brier {brier:.3f}، log-loss {log_loss:.3f}</translation>
    </message>
    <message>
        <source>Each block tested by the others</source>
        <translation>هر بلوک با دیگر بلوک‌ها آزموده می‌شود</translation>
    </message>
    <message>
        <source>Each cell takes the nearest sample within two median sample spacings.</source>
        <translation>هر سلول نزدیک‌ترین نمونه تا دو برابر میانهٔ فاصلهٔ نمونه‌ها را می‌گیرد.</translation>
    </message>
    <message>
        <source>Each class is named anomaly, halo or background by the occurrences in it.</source>
        <translation>هر رده بر پایهٔ رخدادهای درون آن آنومالی، هاله یا زمینه نامیده می‌شود.</translation>
    </message>
    <message>
        <source>Each class of each map is put on one scale by the known occurrences: its favourability u = Pr / (Pr + Oa), with Pr the share of the occurrences and Oa the share of the area in it. 1/2 is as many occurrences as the area lets one expect, 2/3 twice as many, 0 none. From 2/3 on the fused map is anomaly, from 1/2 on halo.</source>
        <translation>هر ردهٔ هر نقشه با رخدادهای شناخته‌شده روی یک مقیاس گذاشته می‌شود: مطلوبیت آن u = Pr / (Pr + Oa)، که Pr سهم رخدادها و Oa سهم مساحت در آن است. 1/2 یعنی به همان تعداد رخداد که از مساحت انتظار می‌رود، 2/3 دو برابر، 0 هیچ. نقشهٔ تلفیقی از 2/3 به بالا آنومالی و از 1/2 به بالا هاله است.</translation>
    </message>
    <message>
        <source>Each is read from its newest column that still is a concentration. Empty: all concentrations.</source>
        <translation>هر یک از تازه‌ترین ستونی که هنوز غلظت است خوانده می‌شود. خالی: همهٔ غلظت‌ها.</translation>
    </message>
    <message>
        <source>Each map and the fused one: rate, area, density, weight, anomaly, held-out test.</source>
        <translation>هر نقشه و نقشهٔ تلفیقی: نرخ، مساحت، چگالی، وزن، آنومالی، آزمون کنارگذاشته.</translation>
    </message>
    <message>
        <source>Each map gets the prediction rate at the intersection of its prediction-area plot and the area under its ROC curve (AUC), with 95 % intervals. The difference from the baseline is resampled in pairs, over the occurrences and over clusters of them, since occurrences of one camp are hardly independent evidence: where either interval holds zero, the map is &lt;i&gt;not distinguishable&lt;/i&gt; from the baseline, however much higher its rate.</source>
        <translation>هر نقشه نرخ پیش‌بینی در تقاطع نمودار پیش‌بینی-مساحت و مساحت زیر منحنی ROC (AUC) خود را با بازه‌های 95 % می‌گیرد. تفاوت با مبنا به‌صورت جفتی، روی رخدادها و روی خوشه‌های آن‌ها، بازنمونه‌گیری می‌شود، زیرا رخدادهای یک کمپ معدنی چندان شواهد مستقل نیستند: جایی که یکی از دو بازه صفر را در بر گیرد، نقشه از مبنا &lt;i&gt;تمییزپذیر نیست&lt;/i&gt;، هر اندازه نرخ آن بالاتر باشد.</translation>
    </message>
    <message>
        <source>Each member learns from samples drawn with replacement. No: all learn from all samples and differ by their seed alone.</source>
        <translation>هر عضو از نمونه‌هایی که با جای‌گذاری گرفته شده‌اند می‌آموزد. خیر: همه از همهٔ نمونه‌ها می‌آموزند و تنها در بذر تفاوت دارند.</translation>
    </message>
    <message>
        <source>Each prediction is made from {} neighbours.</source>
        <translation>هر پیش‌بینی از {} همسایه ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Each sample gets its unit and class; known occurrences say which units are favourable.</source>
        <translation>هر نمونه گره و ردهٔ خود را می‌گیرد؛ رخدادهای شناخته‌شده می‌گویند کدام گره‌ها مطلوب‌اند.</translation>
    </message>
    <message>
        <source>Each sample goes to the unit whose prototype is nearest, and prototypes around it are drawn towards it by a kernel that narrows as training goes on. k-means (or Ward) on the prototypes parts the units into classes, the number of samples in each counting.</source>
        <translation>هر نمونه به گرهی می‌رود که پروتوتایپ آن نزدیک‌ترین است، و پروتوتایپ‌های پیرامون آن با هسته‌ای که در طول آموزش تنگ می‌شود به سوی نمونه کشیده می‌شوند. k-means (یا Ward) روی پروتوتایپ‌ها گره‌ها را به رده‌ها تقسیم می‌کند و تعداد نمونه‌های هر یک به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Each sample judged by members that had not drawn it; classifiers only.</source>
        <translation>هر نمونه را اعضایی داوری می‌کنند که آن را نگرفته بودند؛ تنها رده‌بندها.</translation>
    </message>
    <message>
        <source>Each sample takes its nearest unit. A unit's score is ln((n + ½)/(e + ½)), n the occurrences at its samples and e those its share of the area lets one expect, both smoothed over the map. Held-out scores leave out the occurrences of the sample's own block of ground.</source>
        <translation>هر نمونه نزدیک‌ترین گره خود را می‌گیرد. امتیاز گره ln((n + ½)/(e + ½)) است، که n تعداد رخدادهای نمونه‌هایش و e تعداد مورد انتظار از سهم مساحت آن است، هر دو هموارشده روی نقشه. امتیازهای کنارگذاشته رخدادهای بلوک خود نمونه را به حساب نمی‌آورند.</translation>
    </message>
    <message>
        <source>Each sample tested at distances as on the map</source>
        <translation>هر نمونه در فاصله‌هایی مانند نقشه آزموده می‌شود</translation>
    </message>
    <message>
        <source>Each sample tested by those beyond the buffer</source>
        <translation>هر نمونه با نمونه‌های بیرون از حریم آزموده می‌شود</translation>
    </message>
    <message>
        <source>Each unit was given a score, the logarithm of the density of known occurrences at its samples over the mean density; scores for judging the maps never saw the occurrences they are judged by (square blocks were held out in turn).</source>
        <translation>به هر گره امتیازی داده شد: لگاریتم چگالی رخدادهای شناخته‌شده در نمونه‌هایش نسبت به چگالی میانگین؛ امتیازهای داوری نقشه‌ها هرگز رخدادهایی را که با آن‌ها داوری می‌شوند ندیده‌اند (بلوک‌های مربعی به‌نوبت کنار گذاشته شدند).</translation>
    </message>
    <message>
        <source>Each zone tested by the others</source>
        <translation>هر پهنه با دیگر پهنه‌ها آزموده می‌شود</translation>
    </message>
    <message>
        <source>East</source>
        <translation>شرق</translation>
    </message>
    <message>
        <source>Easting (km)</source>
        <translation>مختصات شرقی (km)</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>مقدار ویژه</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>مقادیر ویژه</translation>
    </message>
    <message>
        <source>Eigenvalues above 1</source>
        <translation>مقادیر ویژهٔ بالاتر از 1</translation>
    </message>
    <message>
        <source>Eigenvalues above 1 mostly give too many factors; where the two counts differ, trust parallel analysis.</source>
        <translation>معیار مقادیر ویژهٔ بالاتر از 1 بیشتر عامل‌های زیادی می‌دهد؛ اگر دو شمارش تفاوت دارند به تحلیل موازی اعتماد کنید.</translation>
    </message>
    <message>
        <source>Eigenvalues beside those of uncorrelated elements.</source>
        <translation>مقادیر ویژه در کنار مقادیر ویژهٔ عنصرهای ناهمبسته.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>عنصرها</translation>
    </message>
    <message>
        <source>Elements left out</source>
        <translation>عنصرهای کنارگذاشته</translation>
    </message>
    <message>
        <source>Elements of the deposit type that you look for: the maps learn from the factors with them.</source>
        <translation>عنصرهای تیپ کانسار مورد جست‌وجو: نقشه‌ها از عامل‌های دارای آن‌ها می‌آموزند.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As. Only factors that hold one of them are used, but all where that would be a single one. Has no say where features are chosen.</source>
        <translation>عنصرهای تیپ کانسار مورد جست‌وجو، مانند Cu, Au, As. تنها عامل‌هایی که یکی از آن‌ها را دارند به کار می‌روند، ولی اگر فقط یک عامل بماند همه. جایی که ویژگی‌ها برگزیده شده‌اند اثری ندارد.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As: fields, or symbols in a script.</source>
        <translation>عنصرهای تیپ کانسار مورد جست‌وجو، مانند Cu, Au, As: فیلدها، یا در اسکریپت نمادها.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for. The maps learn from the factors that hold one of them, or from all where that would be a single one.</source>
        <translation>عنصرهای تیپ کانسار مورد جست‌وجو. نقشه‌ها از عامل‌هایی که یکی از آن‌ها را دارند می‌آموزند، یا اگر فقط یک عامل بماند از همه.</translation>
    </message>
    <message>
        <source>Elements outside their fences</source>
        <translation>عنصرهای بیرون از حصار خود</translation>
    </message>
    <message>
        <source>Elements that got new fields.</source>
        <translation>عنصرهایی که فیلد تازه گرفتند.</translation>
    </message>
    <message>
        <source>Elements that rise and fall together: rock types, alteration, mineralisation.</source>
        <translation>عنصرهایی که با هم بالا و پایین می‌روند: سنگ‌ها، دگرسانی، کانی‌سازی.</translation>
    </message>
    <message>
        <source>Elements that stand out</source>
        <translation>عنصرهای شاخص</translation>
    </message>
    <message>
        <source>Elements treated</source>
        <translation>عنصرهای پردازش‌شده</translation>
    </message>
    <message>
        <source>Elements treated before</source>
        <translation>عنصرهای پیشتر پردازش‌شده</translation>
    </message>
    <message>
        <source>Elements with a minus fall where the others rise.</source>
        <translation>عنصرهای با علامت منفی جایی پایین می‌آیند که دیگران بالا می‌روند.</translation>
    </message>
    <message>
        <source>Elements with too few results above detection.</source>
        <translation>عنصرهایی با نتایج بسیار کم بالای حد تشخیص.</translation>
    </message>
    <message>
        <source>Elements {reason} are left out: {out}.</source>
        <translation>عنصرهای {reason} کنار گذاشته شدند: {out}.</translation>
    </message>
    <message>
        <source>Ellipse: practical range, {longest} {length} towards {azimuth:.0f}°, {across}</source>
        <translation>بیضی: دامنهٔ عملی، {longest} {length} به سوی {azimuth:.0f}°، {across}</translation>
    </message>
    <message>
        <source>Empty rows that were passed over: {n}.</source>
        <translation>سطرهای خالی که از آن‌ها گذر شد: {n}.</translation>
    </message>
    <message>
        <source>Empty where only rasters are classified.</source>
        <translation>جایی که تنها رسترها رده‌بندی می‌شوند خالی است.</translation>
    </message>
    <message>
        <source>Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>خالی: یک‌پانزدهم بلندترین فاصله. متر، اگر نمونه‌ها به درجه باشند.</translation>
    </message>
    <message>
        <source>Empty: a round number near a third of the median spacing of the samples.</source>
        <translation>خالی: عددی گرد نزدیک به یک‌سوم میانهٔ فاصلهٔ نمونه‌ها.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent. Metres, if the samples are in degrees.</source>
        <translation>خالی: یک‌سوم قطر گسترهٔ نمونه‌ها. متر، اگر نمونه‌ها به درجه باشند.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent; with a drift at most half the extent. Metres, if the samples are in degrees.</source>
        <translation>خالی: یک‌سوم قطر گسترهٔ نمونه‌ها؛ با روند، حداکثر نیم گستره. متر، اگر نمونه‌ها به درجه باشند.</translation>
    </message>
    <message>
        <source>Empty: a third of the median sample spacing, rounded.</source>
        <translation>خالی: یک‌سوم میانهٔ فاصلهٔ نمونه‌ها، گردشده.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.</source>
        <translation>خالی: حدود پنجاه بلوک روی نقشه، با پهنای دست‌کم دو برابر فاصلهٔ رخدادها.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the survey, two sample spacings wide at least.</source>
        <translation>خالی: حدود پنجاه بلوک روی برداشت، با پهنای دست‌کم دو برابر فاصلهٔ نمونه‌ها.</translation>
    </message>
    <message>
        <source>Empty: all elements that were transformed, else all concentration fields. The newest column made of each element is read, such as Cu_ppm_log10 for Cu_ppm.</source>
        <translation>خالی: همهٔ عنصرهای تبدیل‌شده، وگرنه همهٔ فیلدهای غلظت. تازه‌ترین ستون ساخته‌شده از هر عنصر خوانده می‌شود، مانند Cu_ppm_log10 برای Cu_ppm.</translation>
    </message>
    <message>
        <source>Empty: all occurrences are of one class, mineralised.</source>
        <translation>خالی: همهٔ رخدادها از یک رده‌اند، کانه‌دار.</translation>
    </message>
    <message>
        <source>Empty: all polygons are of one class, mineralised. Where polygons are outlined as background, no other samples are.</source>
        <translation>خالی: همهٔ پلیگون‌ها از یک رده‌اند، کانه‌دار. جایی که پلیگون‌هایی زمینه مرزبندی شده باشند، نمونه‌های دیگر زمینه نیستند.</translation>
    </message>
    <message>
        <source>Empty: every field whose name is an element with its unit.</source>
        <translation>خالی: هر فیلدی که نامش عنصری با واحد آن است.</translation>
    </message>
    <message>
        <source>Empty: that of the samples and the largest distance around them.</source>
        <translation>خالی: گسترهٔ نمونه‌ها و بیشترین فاصلهٔ پیرامون آن‌ها.</translation>
    </message>
    <message>
        <source>Empty: that of the samples, a sample spacing wider on every side.</source>
        <translation>خالی: گسترهٔ نمونه‌ها، در هر سو به اندازهٔ یک فاصلهٔ نمونه بازتر.</translation>
    </message>
    <message>
        <source>Empty: the field called name, if there is one.</source>
        <translation>خالی: فیلد name، اگر باشد.</translation>
    </message>
    <message>
        <source>Empty: the mean of the samples, which is then taken as known.</source>
        <translation>خالی: میانگین نمونه‌ها، که آنگاه معلوم فرض می‌شود.</translation>
    </message>
    <message>
        <source>Empty: the one with the most cells.</source>
        <translation>خالی: آن که بیشترین سلول را دارد.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram of the first feature, or as wide as leaves four blocks a fold.</source>
        <translation>خالی: دامنهٔ واریوگرام ویژگی نخست، یا پهنایی که در هر فولد چهار بلوک بگذارد.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram, or as large as leaves four blocks a fold. Metres, if the samples are in degrees.</source>
        <translation>خالی: دامنهٔ واریوگرام، یا اندازه‌ای که در هر فولد چهار بلوک بگذارد. متر، اگر نمونه‌ها به درجه باشند.</translation>
    </message>
    <message>
        <source>Empty: two median sample spacings.</source>
        <translation>خالی: دو برابر میانهٔ فاصلهٔ نمونه‌ها.</translation>
    </message>
    <message>
        <source>Empty: what the file says (UTM zone, datum); degrees are WGS 84; else the project's, where the positions lie in its area of use; else none, and the log asks for it.</source>
        <translation>خالی: آنچه فایل می‌گوید (زون UTM، مبنا)؛ درجه‌ها WGS 84 هستند؛ وگرنه سامانهٔ پروژه، اگر موقعیت‌ها در محدودهٔ کاربرد آن باشند؛ وگرنه هیچ، و لاگ آن را می‌پرسد.</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Encoding {encoding}, columns parted by {delimiter}, decimal mark {decimal}.</source>
        <translation>کدگذاری {encoding}، جداکنندهٔ ستون‌ها {delimiter}، ممیز اعشار {decimal}.</translation>
    </message>
    <message>
        <source>Ending of fields with remarks</source>
        <translation>پایانهٔ فیلدهای یادداشت‌دار</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>موتور</translation>
    </message>
    <message>
        <source>Enrichment index</source>
        <translation>شاخص غنی‌شدگی</translation>
    </message>
    <message>
        <source>Enrichment indices</source>
        <translation>شاخص‌های غنی‌شدگی</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>مدل جمعی</translation>
    </message>
    <message>
        <source>Ensemble of {} {}</source>
        <translation>مدل جمعی {} {}</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift and Enter the one before</source>
        <translation>Enter جای بعدی را می‌یابد، Shift و Enter جای پیشین را</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>آنتروپی</translation>
    </message>
    <message>
        <source>Entropy (0 sure, 1 unsure)</source>
        <translation>آنتروپی (0 مطمئن، 1 نامطمئن)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Epoch {epoch} of at most {epochs}</source>
        <translation>دورهٔ {epoch} از حداکثر {epochs}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {losses:.4f}, accuracy {accuracies:.3f}</source>
        <translation>دورهٔ {epoch} از {epochs}: زیان {losses:.4f}، صحت {accuracies:.3f}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>دوره‌ها</translation>
    </message>
    <message>
        <source>Epochs (batch)</source>
        <translation>دوره‌ها (دسته‌ای)</translation>
    </message>
    <message>
        <source>Epochs and patience must be 1 or more, the batch 2 or more, the learning rate above 0 and the weight decay not below 0: change them.</source>
        <translation>دوره‌ها و شکیبایی باید 1 یا بیشتر، دسته 2 یا بیشتر، نرخ یادگیری بزرگ‌تر از 0 و کاهش وزن نه کمتر از 0 باشد: آن‌ها را تغییر دهید.</translation>
    </message>
    <message>
        <source>Error of reconstruction</source>
        <translation>خطای بازسازی</translation>
    </message>
    <message>
        <source>Errors of kriging at the samples</source>
        <translation>خطاهای کریجینگ در نمونه‌ها</translation>
    </message>
    <message>
        <source>Errors on blocks of the regression, of kriging, and of both together.</source>
        <translation>خطاها روی بلوک‌ها، برای رگرسیون، کریجینگ و هر دو با هم.</translation>
    </message>
    <message>
        <source>Estimating distributions</source>
        <translation>برآورد توزیع‌ها</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>برآوردگر</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Every cell is read by the rules for values below and above limits; positions are compared with each other, units with the usual range of each element, and each result with its neighbours. Quantiles come from the Kaplan-Meier estimate.</source>
        <translation>هر خانه با قاعده‌های مقادیر زیر و بالای حد خوانده می‌شود؛ موقعیت‌ها با یکدیگر، واحدها با بازهٔ معمول هر عنصر و هر نتیجه با همسایگانش مقایسه می‌شود. چندک‌ها از برآورد Kaplan-Meier می‌آیند.</translation>
    </message>
    <message>
        <source>Every cell of the map holds an occurrence: an AUC needs cells without any.</source>
        <translation>هر سلول نقشه رخدادی دارد: AUC به سلول‌های بدون رخداد نیاز دارد.</translation>
    </message>
    <message>
        <source>Every distinct value is a threshold: prediction rate Pr and occupied area Oa of all ground at or above it. The curves cross where Pr + Oa = 100 %; normalised density Pr/Oa and weight ln(Pr/Oa) are read there.</source>
        <translation>هر مقدار متمایز یک آستانه است: نرخ پیش‌بینی Pr و مساحت اشغال‌شدهٔ Oa از همهٔ زمینِ در آن مقدار یا بالاتر. منحنی‌ها جایی یکدیگر را قطع می‌کنند که Pr + Oa = 100 %؛ چگالی نرمال‌شدهٔ Pr/Oa و وزن ln(Pr/Oa) آنجا خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Every element gets two new fields: one ending in &lt;i&gt;_val&lt;/i&gt;, numbers that all later steps take (also of elements without results below detection), and one ending in &lt;i&gt;_cens&lt;/i&gt;: 0 measured, 1 below detection (the value is a substitute), 2 above the upper limit (the value is that limit, the true one is higher). The laboratory's own fields stay as they are. Measured values never change, except by multiplicative replacement in a closed table.</source>
        <translation>هر عنصر دو فیلد تازه می‌گیرد: یکی با پایان &lt;i&gt;_val&lt;/i&gt;، عددهایی که همهٔ گام‌های بعدی به کار می‌برند (برای عنصرهای بدون نتیجهٔ زیر حد تشخیص نیز)، و یکی با پایان &lt;i&gt;_cens&lt;/i&gt;: 0 اندازه‌گیری‌شده، 1 زیر حد تشخیص (مقدار جایگزین است)، 2 بالاتر از حد بالا (مقدار همان حد است و مقدار واقعی بیشتر). فیلدهای خود آزمایشگاه همان‌گونه می‌مانند. مقادیر اندازه‌گیری‌شده هرگز تغییر نمی‌کنند، مگر با جایگزینی ضربی در جدول بسته.</translation>
    </message>
    <message>
        <source>Every labelled sample is named by the members that did not learn from it. That is a test by lot: neighbours of the tested samples were learnt from, and it flatters. The trainers test on ground that was not seen.</source>
        <translation>هر نمونهٔ برچسب‌دار را اعضایی نام می‌برند که از آن نیاموخته‌اند. این آزمونی تصادفی است: از همسایه‌های نمونه‌های آزمون آموخته شده و خوش‌بینانه است. ابزارهای آموزش روی زمین دیده‌نشده می‌آزمایند.</translation>
    </message>
    <message>
        <source>Every line and column is compared with what laboratories write: the words of headings, symbols and units, the marks for results below detection, the range of the numbers. The likeliest reading is taken, and the reason is kept with it.</source>
        <translation>هر سطر و ستون با آنچه آزمایشگاه‌ها می‌نویسند مقایسه می‌شود: واژه‌های سرستون‌ها، نمادها و واحدها، نشانه‌های نتایج زیر حد تشخیص، بازهٔ عددها. محتمل‌ترین خوانش گرفته می‌شود و دلیل آن همراهش نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Every result is a file in this folder; the project only points to them.</source>
        <translation>هر نتیجه فایلی در این پوشه است؛ پروژه تنها به آن‌ها اشاره می‌کند.</translation>
    </message>
    <message>
        <source>Every sample lacks a part, so there are no log-ratios: choose fewer elements.</source>
        <translation>هر نمونه بخشی را کم دارد، پس نسبت لگاریتمی وجود ندارد: عنصرهای کمتری برگزینید.</translation>
    </message>
    <message>
        <source>Every sample of the survey gets its class, and how sure the network is.</source>
        <translation>هر نمونهٔ برداشت ردهٔ خود و میزان اطمینان شبکه را می‌گیرد.</translation>
    </message>
    <message>
        <source>Every sample, or block of samples, is predicted from the others with the same variogram; errors follow from one inverse of the kriging matrix (Dubrule).</source>
        <translation>هر نمونه، یا بلوکی از نمونه‌ها، از بقیه با همان واریوگرام پیش‌بینی می‌شود؛ خطاها از یک وارون ماتریس کریجینگ به دست می‌آیند (Dubrule).</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>همهٔ گام‌ها انجام شده‌اند.</translation>
    </message>
    <message>
        <source>Every tool</source>
        <translation>همهٔ ابزارها</translation>
    </message>
    <message>
        <source>Everything lies in {n_blocks} blocks of {size:.0f} m, and {k} folds need {needed} of them: take smaller blocks or fewer folds.</source>
        <translation>همه‌چیز در {n_blocks} بلوک {size:.0f} متری است و {k} فولد به {needed} بلوک نیاز دارد: بلوک‌های کوچک‌تر یا فولدهای کمتر بگیرید.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, classifiers, warnings.</source>
        <translation>همه در یک صفحه: داده‌ها، گام‌ها، نقشه‌ها، رده‌بندها، هشدارها.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, how occurrences judge them, warnings.</source>
        <translation>همه در یک صفحه: داده‌ها، گام‌ها، نقشه‌ها، داوری رخدادها بر آن‌ها، هشدارها.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Experimental variogram</source>
        <translation>واریوگرام تجربی</translation>
    </message>
    <message>
        <source>Exponent of the ordered weights</source>
        <translation>نمای وزن‌های مرتب</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>نمایی</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>گستره</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>Extraction of 1 factor</source>
        <translation>استخراج 1 عامل</translation>
    </message>
    <message>
        <source>Extraction of {k} factors</source>
        <translation>استخراج {k} عامل</translation>
    </message>
    <message>
        <source>F1 (mean of classes)</source>
        <translation>F1 (میانگین رده‌ها)</translation>
    </message>
    <message>
        <source>F1, mean</source>
        <translation>F1، میانگین</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1، میانگین رده‌ها</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>عامل</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>تحلیل عاملی</translation>
    </message>
    <message>
        <source>Factor chart</source>
        <translation>نمودار عاملی</translation>
    </message>
    <message>
        <source>Factor loadings</source>
        <translation>بارهای عاملی</translation>
    </message>
    <message>
        <source>Factor model</source>
        <translation>مدل عاملی</translation>
    </message>
    <message>
        <source>Factor models (*.json)</source>
        <translation>مدل‌های عاملی (*.json)</translation>
    </message>
    <message>
        <source>Factor scores</source>
        <translation>امتیازهای عاملی</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>عامل‌ها</translation>
    </message>
    <message>
        <source>Factors by parallel analysis</source>
        <translation>عامل‌ها با تحلیل موازی</translation>
    </message>
    <message>
        <source>Factors found</source>
        <translation>عامل‌های یافت‌شده</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements and there is only {columns}: choose more.</source>
        <translation>عامل‌ها دست‌کم به 2 عنصر نیاز دارند و تنها {columns} هست: عنصرهای بیشتری برگزینید.</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements whose values vary and there are {n_kept}</source>
        <translation>عامل‌ها دست‌کم به 2 عنصر با مقادیر متغیر نیاز دارند و {n_kept} عنصر هست</translation>
    </message>
    <message>
        <source>Factors that were kept.</source>
        <translation>عامل‌هایی که نگه داشته شدند.</translation>
    </message>
    <message>
        <source>Factors to ask for: {kaiser} by eigenvalue above 1 ({explained:.0f} % of the variance), {parallel} by parallel analysis.</source>
        <translation>تعداد عامل‌های درخواستی: {kaiser} با مقدار ویژهٔ بالاتر از 1 ({explained:.0f} % واریانس)، {parallel} با تحلیل موازی.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>نرخ مثبت کاذب</translation>
    </message>
    <message>
        <source>False-positive rate (% of the area without occurrences)</source>
        <translation>نرخ مثبت کاذب (% مساحت بدون رخداد)</translation>
    </message>
    <message>
        <source>Far from the training samples a classifier is as sure as anywhere and knows nothing: read its report first.</source>
        <translation>دور از نمونه‌های آموزشی، رده‌بند به همان اندازهٔ هر جای دیگر مطمئن است و چیزی نمی‌داند: نخست گزارش آن را بخوانید.</translation>
    </message>
    <message>
        <source>Farthest neighbour</source>
        <translation>دورترین همسایه</translation>
    </message>
    <message>
        <source>Farthest that a pair may lie off the direction. Empty: any distance within the tolerance.</source>
        <translation>بیشترین فاصله‌ای که جفت می‌تواند از جهت دور باشد. خالی: هر فاصله‌ای درون رواداری.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>گسل‌ها</translation>
    </message>
    <message>
        <source>Faults as lines.</source>
        <translation>گسل‌ها به‌صورت خط.</translation>
    </message>
    <message>
        <source>Favourability as ground: how much denser occurrences are in such units than anywhere.</source>
        <translation>مطلوبیت به‌صورت زمین: رخدادها در چنین گره‌هایی چه اندازه از جاهای دیگر متراکم‌ترند.</translation>
    </message>
    <message>
        <source>Favourability of a class is u = Pr / (Pr + Oa). Wald's maximin gives each cell the least u of the maps and ranks the cells by it; the other rules take means, ordered weights, votes or the greatest regret.</source>
        <translation>مطلوبیت یک رده u = Pr / (Pr + Oa) است. maximin از Wald به هر سلول کمترین u نقشه‌ها را می‌دهد و سلول‌ها را با آن رتبه‌بندی می‌کند؛ قاعده‌های دیگر میانگین، وزن‌های مرتب، رأی یا بیشترین پشیمانی را می‌گیرند.</translation>
    </message>
    <message>
        <source>Favourability scores</source>
        <translation>امتیازهای مطلوبیت</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>ویژگی‌ها</translation>
    </message>
    <message>
        <source>Features are matched by name: fields of the samples, or rasters (or their bands) called as the features were. A classifier trained on another sheet is applied to raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>ویژگی‌ها با نام تطبیق می‌یابند: فیلدهای نمونه‌ها، یا رسترهایی (یا باندهایشان) با نام ویژگی‌ها. رده‌بند آموزش‌دیده روی برگه‌ای دیگر، با همهٔ گام‌های ذخیره‌شده در آن، بر فیلدهای خام اعمال می‌شود: عنصرها با نماد تطبیق و واحدها تبدیل می‌شوند.</translation>
    </message>
    <message>
        <source>Features are scaled by the training samples. paper is a perceptron of 20 hidden units, trained by gradient descent with momentum; the convolutional networks are trained by Adam, classes weighted alike, and keep the weights that did best on the samples watched. Tests: by lot, and on blocks or zones held out in turn.</source>
        <translation>ویژگی‌ها با نمونه‌های آموزشی مقیاس می‌شوند. paper یک پرسپترون با 20 واحد پنهان است که با گرادیان کاهشی آموزش می‌بیند؛ شبکه‌های کانولوشنی با Adam و وزن برابر رده‌ها آموزش می‌بینند و وزن‌هایی را نگه می‌دارند که روی نمونه‌های زیر نظر بهترین بوده‌اند. آزمون‌ها: تصادفی، و روی بلوک‌ها یا پهنه‌هایی که به‌نوبت کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Features pass the steps stored in the model and then the classifier; the entropy is −Σ p ln p over the logarithm of the number of classes.</source>
        <translation>ویژگی‌ها از گام‌های ذخیره‌شده در مدل و سپس از رده‌بند می‌گذرند؛ آنتروپی −Σ p ln p تقسیم بر لگاریتم تعداد رده‌هاست.</translation>
    </message>
    <message>
        <source>Features: {}.</source>
        <translation>ویژگی‌ها: {}.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>حصارها</translation>
    </message>
    <message>
        <source>Fences of {name}</source>
        <translation>حصارهای {name}</translation>
    </message>
    <message>
        <source>Fetch and install the ticked packages</source>
        <translation>دریافت و نصب بسته‌های تیک‌خورده</translation>
    </message>
    <message>
        <source>Fetching a newer pip (2 MB)…</source>
        <translation>دریافت pip تازه‌تر (2 MB)…</translation>
    </message>
    <message>
        <source>Fetching and installing ({size} MB)…</source>
        <translation>دریافت و نصب ({size} MB)…</translation>
    </message>
    <message>
        <source>Fewer than occurrences where several share a sample or cell.</source>
        <translation>کمتر از رخدادها، جایی که چند رخداد در یک نمونه یا سلول‌اند.</translation>
    </message>
    <message>
        <source>Fewer than ten occurrences cannot tell two maps apart; look at the interval.</source>
        <translation>کمتر از ده رخداد نمی‌تواند دو نقشه را از هم تمییز دهد؛ به بازه بنگرید.</translation>
    </message>
    <message>
        <source>Fewer than three map units hold samples: there is nothing to part into classes.</source>
        <translation>کمتر از سه گره نقشه نمونه دارند: چیزی برای تقسیم به رده‌ها نیست.</translation>
    </message>
    <message>
        <source>Fewest values of an element for a class to have a background of its own.</source>
        <translation>کمترین تعداد مقادیر یک عنصر برای آن‌که رده زمینهٔ خود را داشته باشد.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Field of rock classes in the geology</source>
        <translation>فیلد رده‌های سنگ در زمین‌شناسی</translation>
    </message>
    <message>
        <source>Field of rock classes or basins</source>
        <translation>فیلد رده‌های سنگ یا حوضه‌ها</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>فیلد رده‌ها</translation>
    </message>
    <message>
        <source>Field of the rocks</source>
        <translation>فیلد سنگ‌ها</translation>
    </message>
    <message>
        <source>Field of the values</source>
        <translation>فیلد مقادیر</translation>
    </message>
    <message>
        <source>Field with the prospect or zone of each sample, for the choices called zone.</source>
        <translation>فیلد محدودهٔ اکتشافی یا پهنهٔ هر نمونه، برای گزینه‌های zone.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Fields of the samples that it may follow. With them there is no map, only predictions at points.</source>
        <translation>فیلدهای نمونه‌ها که می‌تواند دنبال کند. با آن‌ها نقشه‌ای نیست، تنها پیش‌بینی در نقطه‌ها.</translation>
    </message>
    <message>
        <source>Fields of the {kind} model cannot be simulated: fit one of {KINDS}.</source>
        <translation>میدان‌های مدل {kind} شبیه‌سازی‌پذیر نیستند: یکی از {KINDS} را برازش دهید.</translation>
    </message>
    <message>
        <source>Fields or symbols, such as Ag, As, Au. Each is taken from its newest column; raw concentrations become logarithms. Empty: all concentrations.</source>
        <translation>فیلدها یا نمادها، مانند Ag, As, Au. هر یک از تازه‌ترین ستونش گرفته می‌شود؛ غلظت‌های خام لگاریتم می‌شوند. خالی: همهٔ غلظت‌ها.</translation>
    </message>
    <message>
        <source>Fields that were passed over</source>
        <translation>فیلدهایی که از آن‌ها گذر شد</translation>
    </message>
    <message>
        <source>Fields with results are called like &lt;i&gt;Cu_ppm&lt;/i&gt;, so that all tools find them. What is no plain number stays as the laboratory wrote it; run &lt;i&gt;Check samples&lt;/i&gt; and &lt;i&gt;Replace censored values&lt;/i&gt; next, with the table of limits. Samples without coordinates are kept, without a position. A unit that the file does not state is suggested and not taken; a reference system that nobody states is asked for.</source>
        <translation>فیلدهای دارای نتیجه نامی مانند &lt;i&gt;Cu_ppm&lt;/i&gt; دارند تا همهٔ ابزارها آن‌ها را بیابند. آنچه عدد ساده نیست همان‌گونه که آزمایشگاه نوشته می‌ماند؛ سپس &lt;i&gt;بررسی نمونه‌ها&lt;/i&gt; و &lt;i&gt;جایگزینی مقادیر سنسورد&lt;/i&gt; را با جدول حدها اجرا کنید. نمونه‌های بدون مختصات، بدون موقعیت نگه داشته می‌شوند. واحدی که فایل نمی‌گوید پیشنهاد می‌شود و گرفته نمی‌شود؛ سامانهٔ مرجعی که هیچ‌جا گفته نشده پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Fields with the laboratory's results: numbers, or text such as &lt;0.5. Empty: every field that looks like one, such as Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>فیلدهای نتایج آزمایشگاه: عدد، یا متنی مانند &lt;0.5. خالی: هر فیلدی که چنین به نظر آید، مانند Cu_ppm، Au_ppb یا Fe2O3_pct.</translation>
    </message>
    <message>
        <source>Fields without a limit</source>
        <translation>فیلدهای بدون حد</translation>
    </message>
    <message>
        <source>Fields without a unit</source>
        <translation>فیلدهای بدون واحد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>عددها</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>شاخص‌های کیفیت</translation>
    </message>
    <message>
        <source>Figures of the classes</source>
        <translation>عددهای رده‌ها</translation>
    </message>
    <message>
        <source>Figures of the maps</source>
        <translation>عددهای نقشه‌ها</translation>
    </message>
    <message>
        <source>Figures, chart and warnings as a page.</source>
        <translation>عددها، نمودار و هشدارها در یک صفحه.</translation>
    </message>
    <message>
        <source>Files that trainers wrote: factors, maps of units, classifiers.</source>
        <translation>فایل‌هایی که ابزارهای آموزش نوشته‌اند: عامل‌ها، نقشه‌های گره‌ها، رده‌بندها.</translation>
    </message>
    <message>
        <source>Fill in the sample numbers.</source>
        <translation>شماره‌های نمونه را پر کنید.</translation>
    </message>
    <message>
        <source>Fill in their coordinates, or load the file as a table without geometry for statistics alone.</source>
        <translation>مختصات آن‌ها را پر کنید، یا فایل را برای آمار تنها به‌صورت جدول بدون هندسه بارگذاری کنید.</translation>
    </message>
    <message>
        <source>Fill in their coordinates.</source>
        <translation>مختصات آن‌ها را پر کنید.</translation>
    </message>
    <message>
        <source>Fill in their results, or leave these samples out.</source>
        <translation>نتایج آن‌ها را پر کنید یا این نمونه‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Filling the rocks with elements</source>
        <translation>پر کردن سنگ‌ها با عنصرها</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>یافتن بعدی</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>یافتن در این صفحه</translation>
    </message>
    <message>
        <source>Finding the nearest sample of every cell</source>
        <translation>یافتن نزدیک‌ترین نمونهٔ هر سلول</translation>
    </message>
    <message>
        <source>Findings that call for a decision; 0 is a clean table.</source>
        <translation>یافته‌هایی که تصمیم می‌خواهند؛ 0 یعنی جدول پاکیزه.</translation>
    </message>
    <message>
        <source>Finds the few element associations (factors) behind many elements, and keeps them as a model.</source>
        <translation>چند همراهی عنصری (عامل) پشت عنصرهای بسیار را می‌یابد و به‌صورت مدل نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Finds thresholds between background and anomalies where the scaling of area with value changes (C-A fractal).</source>
        <translation>آستانه‌های میان زمینه و آنومالی‌ها را جایی می‌یابد که مقیاس‌پذیری مساحت با مقدار تغییر می‌کند (فرکتال C-A).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>نخست</translation>
    </message>
    <message>
        <source>First temperature</source>
        <translation>دمای آغازین</translation>
    </message>
    <message>
        <source>Fit factor analysis</source>
        <translation>برازش تحلیل عاملی</translation>
    </message>
    <message>
        <source>Fit the numbers that are not held by weighted least squares, with the kinds chosen above.</source>
        <translation>عددهای ثابت‌نشده را با کمترین مربعات وزن‌دار و با نوع‌های برگزیدهٔ بالا برازش می‌دهد.</translation>
    </message>
    <message>
        <source>Fit the variogram again in every fold</source>
        <translation>برازش دوبارهٔ واریوگرام در هر فولد</translation>
    </message>
    <message>
        <source>Fit variogram</source>
        <translation>برازش واریوگرام</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>برازندگی</translation>
    </message>
    <message>
        <source>Fits a model to the variogram of a field, and keeps it for kriging.</source>
        <translation>مدلی به واریوگرام یک فیلد برازش می‌دهد و برای کریجینگ نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Fitted again.</source>
        <translation>دوباره برازش شد.</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>مدل برازش‌یافته</translation>
    </message>
    <message>
        <source>Fitted models</source>
        <translation>مدل‌های برازش‌یافته</translation>
    </message>
    <message>
        <source>Fitting a variogram</source>
        <translation>برازش یک واریوگرام</translation>
    </message>
    <message>
        <source>Fitting the probabilities</source>
        <translation>برازش احتمال‌ها</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>برازش واریوگرام</translation>
    </message>
    <message>
        <source>Fitting variograms, support-vector machines, maximum-likelihood factors, Mahalanobis outliers, Ward's classes; matrix products at full speed in QGIS on Linux.</source>
        <translation>برازش واریوگرام، ماشین بردار پشتیبان، عامل‌های بیشینهٔ درست‌نمایی، مقادیر پرت Mahalanobis، رده‌های Ward؛ ضرب ماتریس‌ها با سرعت کامل در QGIS روی لینوکس.</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>نشان زدن مقادیر پرت</translation>
    </message>
    <message>
        <source>Flagged values</source>
        <translation>مقادیر نشان‌خورده</translation>
    </message>
    <message>
        <source>Flagged values of all elements together.</source>
        <translation>مقادیر نشان‌خوردهٔ همهٔ عنصرها با هم.</translation>
    </message>
    <message>
        <source>Flags values that lie far outside the bulk of their element, without changing any value.</source>
        <translation>مقادیر بسیار دور از تودهٔ اصلی عنصر خود را نشان می‌زند، بی‌آن‌که مقداری را تغییر دهد.</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>پوشهٔ نتایج</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>فولدها</translation>
    </message>
    <message>
        <source>Folds of blocks</source>
        <translation>فولدهای بلوکی</translation>
    </message>
    <message>
        <source>Folds of the search</source>
        <translation>فولدهای جست‌وجو</translation>
    </message>
    <message>
        <source>Folds of the test</source>
        <translation>فولدهای آزمون</translation>
    </message>
    <message>
        <source>Follow-up reaches a few per cent of the area: read the left end of the curve.</source>
        <translation>پی‌جویی به چند درصد مساحت می‌رسد: سر چپ منحنی را بخوانید.</translation>
    </message>
    <message>
        <source>For a layer of points the samples are counted instead of the area (number-size model).</source>
        <translation>برای لایهٔ نقطه‌ای به جای مساحت، نمونه‌ها شمرده می‌شوند (مدل تعداد-اندازه).</translation>
    </message>
    <message>
        <source>For a map of classes each class gets its prediction rate, area, normalised density (rate / area) and weight (its logarithm), and a name: anomaly from twice the density of the whole map on, halo from once, background below. A class whose occurrences its area alone would explain is marked as not distinguishable.</source>
        <translation>در نقشهٔ رده‌ها، هر رده نرخ پیش‌بینی، مساحت، چگالی نرمال‌شده (نرخ / مساحت) و وزن (لگاریتم آن) و یک نام می‌گیرد: آنومالی از دو برابر چگالی کل نقشه به بالا، هاله از یک برابر، و زمینه پایین‌تر. رده‌ای که مساحتش به‌تنهایی رخدادهایش را توجیه کند، تمییزناپذیر نشان زده می‌شود.</translation>
    </message>
    <message>
        <source>For a map of scores, the prediction rate (percentage of the occurrences) and the occupied area (percentage of the area) at or above each score are drawn as a prediction-area plot. Where the two curves cross they add up to 100 %: 80 % of the occurrences in 20 % of the area there is a good map, 50 % in 50 % says nothing.</source>
        <translation>در نقشهٔ امتیازها، نرخ پیش‌بینی (درصد رخدادها) و مساحت اشغال‌شده (درصد مساحت) در هر امتیاز یا بالاتر به‌صورت نمودار پیش‌بینی-مساحت رسم می‌شوند. جایی که دو منحنی یکدیگر را قطع می‌کنند جمعشان 100 % است: 80 % رخدادها در 20 % مساحت نقشه‌ای خوب است و 50 % در 50 % چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>For chart and log. Empty: the name of the layer, or of the field of points.</source>
        <translation>برای نمودار و لاگ. خالی: نام لایه یا نام فیلد نقطه‌ها.</translation>
    </message>
    <message>
        <source>For each element the share of results measured, below and above limits, and missing.</source>
        <translation>برای هر عنصر، سهم نتایج اندازه‌گیری‌شده، زیر و بالای حدها، و ازدست‌رفته.</translation>
    </message>
    <message>
        <source>For each range the nugget and sills are found by non-negative least squares, weighted by pairs over squared distance; ranges and anisotropy are searched for. With a drift, generalised least squares and the fit alternate until the range stays.</source>
        <translation>برای هر دامنه، اثر قطعه‌ای و سقف‌ها با کمترین مربعات نامنفی، با وزن تعداد جفت‌ها بر مربع فاصله، به دست می‌آیند؛ دامنه‌ها و ناهمسانگردی جست‌وجو می‌شوند. با روند، کمترین مربعات تعمیم‌یافته و برازش به‌تناوب پیش می‌روند تا دامنه ثابت بماند.</translation>
    </message>
    <message>
        <source>For owa: 1 is the mean, great numbers come near to maximin, below 1 leans to the most favourable map.</source>
        <translation>برای owa: 1 میانگین است، عددهای بزرگ به maximin نزدیک می‌شوند، کمتر از 1 به مطلوب‌ترین نقشه گرایش دارد.</translation>
    </message>
    <message>
        <source>For samples in clusters or along lines. The search is exact then.</source>
        <translation>برای نمونه‌های خوشه‌ای یا روی خط‌ها. آنگاه جست‌وجو دقیق است.</translation>
    </message>
    <message>
        <source>For skewed values such as concentrations: their ranks become those of a normal distribution.</source>
        <translation>برای مقادیر چوله مانند غلظت‌ها: رتبه‌هایشان رتبه‌های توزیع نرمال می‌شوند.</translation>
    </message>
    <message>
        <source>For table and chart, and to find the map in a table of weights of several. Empty: the name of the layer.</source>
        <translation>برای جدول و نمودار، و برای یافتن نقشه در جدول وزن‌های چند نقشه. خالی: نام لایه.</translation>
    </message>
    <message>
        <source>For table and chart. Empty: the name of the layer.</source>
        <translation>برای جدول و نمودار. خالی: نام لایه.</translation>
    </message>
    <message>
        <source>For the intervals of the thresholds. 0: none.</source>
        <translation>برای بازه‌های آستانه‌ها. 0: هیچ.</translation>
    </message>
    <message>
        <source>For the nearest one and its distance from the edge of the target.</source>
        <translation>برای نزدیک‌ترین رخداد و فاصلهٔ آن تا لبهٔ هدف.</translation>
    </message>
    <message>
        <source>For the rock that takes most of each target.</source>
        <translation>برای سنگی که بیشترین بخش هر هدف را می‌گیرد.</translation>
    </message>
    <message>
        <source>For weighted and regression: how much of each rock lies upstream of the sample.</source>
        <translation>برای weighted و regression: چه مقدار از هر سنگ در بالادست نمونه است.</translation>
    </message>
    <message>
        <source>For “Compare classifiers”.</source>
        <translation>برای «مقایسهٔ رده‌بندها».</translation>
    </message>
    <message>
        <source>Forests cannot go beyond the values they saw, and need some hundred samples.</source>
        <translation>جنگل‌ها نمی‌توانند از مقادیر دیده‌شده فراتر روند و به چند صد نمونه نیاز دارند.</translation>
    </message>
    <message>
        <source>Forget the settings of your own for this step</source>
        <translation>فراموش کردن تنظیمات خودتان برای این گام</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>شکل منحنی</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>From different starts; their probabilities are averaged.</source>
        <translation>از آغازهای گوناگون؛ از احتمال‌هایشان میانگین گرفته می‌شود.</translation>
    </message>
    <message>
        <source>From samples to anomaly map (SOM, batch SOM, DESOM)</source>
        <translation>از نمونه‌ها تا نقشهٔ آنومالی (SOM، Batch SOM، DESOM)</translation>
    </message>
    <message>
        <source>From samples to anomaly map…</source>
        <translation>از نمونه‌ها تا نقشهٔ آنومالی…</translation>
    </message>
    <message>
        <source>From samples to classes (network, SVM, kriging)</source>
        <translation>از نمونه‌ها تا رده‌ها (شبکه، SVM، کریجینگ)</translation>
    </message>
    <message>
        <source>From samples to classes…</source>
        <translation>از نمونه‌ها تا رده‌ها…</translation>
    </message>
    <message>
        <source>From stream-sediment samples to a map of &lt;b&gt;anomaly, halo and background&lt;/b&gt; that you can defend.</source>
        <translation>از نمونه‌های رسوبات آبراهه‌ای تا نقشه‌ای دفاع‌پذیر از &lt;b&gt;آنومالی، هاله و زمینه&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to anomaly, halo and background by three self-organising maps side by side (online, batch, deep embedded), each with its prediction-area plot.</source>
        <translation>از نمونه‌های رسوبات آبراهه‌ای تا آنومالی، هاله و زمینه با سه نقشهٔ خودسازمانده کنار هم (برخط، دسته‌ای، ژرف)، هر یک با نمودار پیش‌بینی-مساحت خود.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to classes of ground by a neural network, a support-vector machine, the same tuned by a genetic algorithm, and kriging, each tested by lot and on ground that it has not seen.</source>
        <translation>از نمونه‌های رسوبات آبراهه‌ای تا رده‌های زمین با شبکهٔ عصبی، ماشین بردار پشتیبان، همان با تنظیم الگوریتم ژنتیک، و کریجینگ، هر یک آزموده به‌صورت تصادفی و روی زمینی که ندیده است.</translation>
    </message>
    <message>
        <source>From the lowest to the highest.</source>
        <translation>از پایین‌ترین به بالاترین.</translation>
    </message>
    <message>
        <source>Fuse maps (maximin)</source>
        <translation>تلفیق نقشه‌ها (maximin)</translation>
    </message>
    <message>
        <source>Fuse the class maps (maximin)</source>
        <translation>تلفیق نقشه‌های رده‌ها (maximin)</translation>
    </message>
    <message>
        <source>Fused P-A plot</source>
        <translation>نمودار P-A تلفیقی</translation>
    </message>
    <message>
        <source>Fused anomaly map</source>
        <translation>نقشهٔ آنومالی تلفیقی</translation>
    </message>
    <message>
        <source>Fused score</source>
        <translation>امتیاز تلفیقی</translation>
    </message>
    <message>
        <source>Fused: anomaly, halo, background</source>
        <translation>تلفیقی: آنومالی، هاله، زمینه</translation>
    </message>
    <message>
        <source>Fused: how many maps agree</source>
        <translation>تلفیقی: چند نقشه همخوان‌اند</translation>
    </message>
    <message>
        <source>Fused: weight of the class</source>
        <translation>تلفیقی: وزن رده</translation>
    </message>
    <message>
        <source>Fuses several maps of one area into one, and says which of them decides each cell.</source>
        <translation>چند نقشه از یک محدوده را در یکی تلفیق می‌کند و می‌گوید کدام یک در هر سلول تعیین‌کننده است.</translation>
    </message>
    <message>
        <source>Fusing the maps</source>
        <translation>تلفیق نقشه‌ها</translation>
    </message>
    <message>
        <source>Fusion table</source>
        <translation>جدول تلفیق</translation>
    </message>
    <message>
        <source>Fuzzy score from which a sample is anomalous, where classes are made of factor scores.</source>
        <translation>امتیاز فازی که از آن به بالا نمونه آنومال است، جایی که رده‌ها از امتیازهای عاملی ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: in a factor they are all the same or missing.</source>
        <translation>امتیازهای فازی به امتیازهای متفاوت نیاز دارند: در یک عامل همه یکسان یا ازدست‌رفته‌اند.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: their standard deviation is not above zero.</source>
        <translation>امتیازهای فازی به امتیازهای متفاوت نیاز دارند: انحراف معیار آن‌ها بزرگ‌تر از صفر نیست.</translation>
    </message>
    <message>
        <source>GA</source>
        <translation>GA</translation>
    </message>
    <message>
        <source>GMPI</source>
        <translation>GMPI</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>گاما</translation>
    </message>
    <message>
        <source>Gamma (no tuning)</source>
        <translation>گاما (بدون تنظیم)</translation>
    </message>
    <message>
        <source>Gamma is {gamma:g}: give a number from 0 to 1.</source>
        <translation>گاما {gamma:g} است: عددی از 0 تا 1 بدهید.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>گوسی</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>نسل</translation>
    </message>
    <message>
        <source>Generation {generation} of at most {generations}</source>
        <translation>نسل {generation} از حداکثر {generations}</translation>
    </message>
    <message>
        <source>Genetic search of the settings</source>
        <translation>جست‌وجوی ژنتیک تنظیمات</translation>
    </message>
    <message>
        <source>GeoHalo charts</source>
        <translation>نمودارهای GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo guide</source>
        <translation>راهنمای GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo model</source>
        <translation>مدل GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo models (*.json *.safetensors)</source>
        <translation>مدل‌های GeoHalo (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>GeoHalo wizard</source>
        <translation>راهبر گام‌به‌گام GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo works with what QGIS brings. These Python packages add tools; they are put into a folder of your QGIS profile, fitted to what QGIS runs, and never replace anything of QGIS.</source>
        <translation>GeoHalo با آنچه QGIS دارد کار می‌کند. این بسته‌های پایتون ابزارهایی می‌افزایند؛ در پوشه‌ای از نمایهٔ QGIS شما و سازگار با آن گذاشته می‌شوند و هرگز چیزی از QGIS را جایگزین نمی‌کنند.</translation>
    </message>
    <message>
        <source>GeoHalo's packages are removed; start QGIS again before you install others.</source>
        <translation>بسته‌های GeoHalo حذف شدند؛ پیش از نصب بسته‌های دیگر QGIS را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>Geology</source>
        <translation>زمین‌شناسی</translation>
    </message>
    <message>
        <source>Geology (polygons)</source>
        <translation>زمین‌شناسی (پلیگون)</translation>
    </message>
    <message>
        <source>Geophysics, terrain, kriged elements, all of one grid; the network patch learns from windows of them and not from fields. Rasters that were made from these samples flatter it.</source>
        <translation>ژئوفیزیک، پستی‌وبلندی، عنصرهای کریجینگ‌شده، همه روی یک شبکه؛ شبکهٔ patch از پنجره‌های آن‌ها می‌آموزد و نه از فیلدها. رسترهای ساخته‌شده از همین نمونه‌ها نتیجه را خوش‌بینانه می‌کنند.</translation>
    </message>
    <message>
        <source>Geostatistics</source>
        <translation>زمین‌آمار</translation>
    </message>
    <message>
        <source>Give a limits table with the columns element, limit, unit and substitute (the value named here).</source>
        <translation>جدول حدها با ستون‌های element، limit، unit و substitute (مقداری که اینجا آمده) بدهید.</translation>
    </message>
    <message>
        <source>Give a limits table with the limits of the laboratory.</source>
        <translation>جدول حدها با حدهای آزمایشگاه را بدهید.</translation>
    </message>
    <message>
        <source>Give every sample its own number; mark field duplicates, such as S17 and S17D.</source>
        <translation>به هر نمونه شمارهٔ خود را بدهید؛ تکراری‌های صحرایی را نشان بزنید، مانند S17 و S17D.</translation>
    </message>
    <message>
        <source>Give numbers to keep them as they are; with all of them known nothing is fitted. With a drift, the variogram is that of what the drift leaves, for universal kriging.</source>
        <translation>برای ثابت نگه‌داشتن عددها آن‌ها را بدهید؛ اگر همه معلوم باشند چیزی برازش نمی‌شود. با روند، واریوگرام از آنچه روند باقی می‌گذارد است، برای کریجینگ عام.</translation>
    </message>
    <message>
        <source>Give the figures of merit (METRICS) that the trainers wrote, from the same samples with the same labels and seed. Two classifiers are compared on the samples that both were tested on, by McNemar's exact test: only samples that one has right and the other wrong count. Where it gives more than 0.05, nobody can say which one is better.</source>
        <translation>شاخص‌های کیفیت (METRICS) نوشته‌شدهٔ ابزارهای آموزش را بدهید، از همان نمونه‌ها با همان برچسب‌ها و بذر. دو رده‌بند روی نمونه‌هایی که هر دو بر آن‌ها آزموده شده‌اند با آزمون دقیق McNemar مقایسه می‌شوند: تنها نمونه‌هایی به حساب می‌آیند که یکی درست و دیگری نادرست گفته است. جایی که بیش از 0.05 بدهد، کسی نمی‌تواند بگوید کدام بهتر است.</translation>
    </message>
    <message>
        <source>Give the held-out map where the scores were made with the same occurrences.</source>
        <translation>اگر امتیازها با همان رخدادها ساخته شده‌اند، نقشهٔ کنارگذاشته را بدهید.</translation>
    </message>
    <message>
        <source>Give the samples that the last step left, and the maps in the order in which they shall appear. A map that was made with the known occurrences is shown, and marked as such where it is judged by them.</source>
        <translation>نمونه‌های برجامانده از گام آخر و نقشه‌ها را به ترتیب نمایش بدهید. نقشه‌ای که با رخدادهای شناخته‌شده ساخته شده نشان داده می‌شود و جایی که با آن‌ها داوری می‌شود چنین نشان زده می‌شود.</translation>
    </message>
    <message>
        <source>Give them little weight in factors and maps.</source>
        <translation>در عامل‌ها و نقشه‌ها وزن کمی به آن‌ها بدهید.</translation>
    </message>
    <message>
        <source>Gives every sample its scores on the factors of a fitted model, plain and fuzzy.</source>
        <translation>به هر نمونه امتیازهای آن روی عامل‌های یک مدل برازش‌یافته را می‌دهد، ساده و فازی.</translation>
    </message>
    <message>
        <source>Gives samples the classes that a classifier is to learn, in the field &lt;i&gt;label&lt;/i&gt;.</source>
        <translation>به نمونه‌ها رده‌هایی را می‌دهد که رده‌بند باید بیاموزد، در فیلد &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Gives samples, or the cells of rasters, the class a trained classifier names, and the probability of each class.</source>
        <translation>به نمونه‌ها یا سلول‌های رسترها رده‌ای را که رده‌بند آموزش‌دیده نام می‌برد، و احتمال هر رده را، می‌دهد.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Go on without them. Single results above detection are worth a look on the map.</source>
        <translation>بدون آن‌ها ادامه دهید. تک‌نتایج بالای حد تشخیص ارزش نگاهی روی نقشه را دارند.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>دانستنی</translation>
    </message>
    <message>
        <source>Great values follow every training sample, small ones keep the border smooth.</source>
        <translation>مقادیر بزرگ هر نمونهٔ آموزشی را دنبال می‌کنند، مقادیر کوچک مرز را هموار نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>زمین</translation>
    </message>
    <message>
        <source>Ground counts as anomaly only where all maps say so (maximin).</source>
        <translation>زمین تنها جایی آنومالی به شمار می‌آید که همهٔ نقشه‌ها چنین بگویند (maximin).</translation>
    </message>
    <message>
        <source>Ground outside the samples' convex hull</source>
        <translation>زمین بیرون از پوش محدب نمونه‌ها</translation>
    </message>
    <message>
        <source>Ground that was mapped as mineralised, altered or barren.</source>
        <translation>زمینی که کانه‌دار، دگرسان یا عقیم نقشه‌برداری شده است.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Ha&amp;lo from</source>
        <translation>هاله از</translation>
    </message>
    <message>
        <source>Half of the values to be expected lie below.</source>
        <translation>نیمی از مقادیر مورد انتظار پایین‌تر از آن است.</translation>
    </message>
    <message>
        <source>Halo</source>
        <translation>هاله</translation>
    </message>
    <message>
        <source>Halo from</source>
        <translation>هاله از</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سرستون</translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation>عنوان صفحه.</translation>
    </message>
    <message>
        <source>Held out: each occurrence is read from a map in which it had no part</source>
        <translation>کنارگذاشته: هر رخداد از نقشه‌ای خوانده می‌شود که در آن سهمی نداشته است</translation>
    </message>
    <message>
        <source>Held-out occurrences in anomalies (%)</source>
        <translation>رخدادهای کنارگذاشته در آنومالی‌ها (%)</translation>
    </message>
    <message>
        <source>Heywood case: the factors leave nothing unique in {names}, more than data can tell; ask for fewer factors, or leave the element out.</source>
        <translation>حالت Heywood: عامل‌ها در {names} چیزی یکتا باقی نمی‌گذارند، بیش از آنچه داده‌ها بگویند؛ عامل‌های کمتری بخواهید یا عنصر را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>بالاترین</translation>
    </message>
    <message>
        <source>Highest threshold</source>
        <translation>بالاترین آستانه</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>بافت‌نگار</translation>
    </message>
    <message>
        <source>Histogram and box</source>
        <translation>بافت‌نگار و جعبه</translation>
    </message>
    <message>
        <source>Hold this number when fitting again</source>
        <translation>ثابت نگه‌داشتن این عدد در برازش دوباره</translation>
    </message>
    <message>
        <source>Holding occurrences out needs two folds at least: make more or smaller blocks.</source>
        <translation>کنار گذاشتن رخدادها دست‌کم به دو فولد نیاز دارد: بلوک‌های بیشتر یا کوچک‌تر بسازید.</translation>
    </message>
    <message>
        <source>How C and gamma are found: as given below, over a grid, or by a genetic algorithm. Searching rarely gains more than the test can tell.</source>
        <translation>چگونگی یافتن C و گاما: چنان‌که در پایین داده شده، روی یک شبکه، یا با الگوریتم ژنتیک. جست‌وجو به‌ندرت بیش از آنچه آزمون تشخیص دهد سود دارد.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples, and for occurrences. Empty: two median spacings.</source>
        <translation>نمونه تا چه فاصله‌ای نمایندهٔ سلول‌های بدون نمونه و رخدادهاست. خالی: دو برابر میانهٔ فاصله‌ها.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples. Empty: two median sample spacings.</source>
        <translation>نمونه تا چه فاصله‌ای نمایندهٔ سلول‌های بدون نمونه است. خالی: دو برابر میانهٔ فاصلهٔ نمونه‌ها.</translation>
    </message>
    <message>
        <source>How far a sample speaks for the ground around it and for occurrences. Empty: two median sample spacings; take more where samples lie in pairs or lines with gaps between.</source>
        <translation>نمونه تا چه فاصله‌ای نمایندهٔ زمین پیرامون خود و رخدادهاست. خالی: دو برابر میانهٔ فاصلهٔ نمونه‌ها؛ اگر نمونه‌ها جفتی یا روی خط‌هایی با شکاف میانشان هستند بیشتر بگیرید.</translation>
    </message>
    <message>
        <source>How far the curve misses the points: for comparing models of one field.</source>
        <translation>منحنی چه اندازه از نقطه‌ها دور است: برای مقایسهٔ مدل‌های یک فیلد.</translation>
    </message>
    <message>
        <source>How far the installation has come</source>
        <translation>پیشرفت نصب</translation>
    </message>
    <message>
        <source>How far two units lie apart on the map; hexagonal gives each unit six neighbours.</source>
        <translation>دو گره روی نقشه چه اندازه از هم دورند؛ hexagonal به هر گره شش همسایه می‌دهد.</translation>
    </message>
    <message>
        <source>How fast samples forget each other: nugget, sill and range of the indicator factors.</source>
        <translation>نمونه‌ها چه زود یکدیگر را از یاد می‌برند: اثر قطعه‌ای، سقف و دامنهٔ عامل‌های معرف.</translation>
    </message>
    <message>
        <source>How known occurrences judge the maps</source>
        <translation>داوری رخدادهای شناخته‌شده بر نقشه‌ها</translation>
    </message>
    <message>
        <source>How many known occurrences the best ground holds, on maps that had not seen them.</source>
        <translation>بهترین زمین چند رخداد شناخته‌شده دارد، در نقشه‌هایی که آن‌ها را ندیده بودند.</translation>
    </message>
    <message>
        <source>How often the occurrences are drawn again; more make the intervals steadier.</source>
        <translation>رخدادها چند بار بازنمونه‌گیری می‌شوند؛ بیشتر، بازه‌ها را پایدارتر می‌کند.</translation>
    </message>
    <message>
        <source>How samples are parted: three quarters train, a tenth is watched, the rest tests. stratified: by lot within each class. random: by lot, as in the method's paper. spatial_block: blocks of ground. zone: the largest zone trains, the others test.</source>
        <translation>چگونگی تقسیم نمونه‌ها: سه‌چهارم برای آموزش، یک‌دهم زیر نظر، بقیه برای آزمون. stratified: تصادفی درون هر رده. random: تصادفی، مانند مقالهٔ روش. spatial_block: بلوک‌های زمین. zone: بزرگ‌ترین پهنه برای آموزش، بقیه برای آزمون.</translation>
    </message>
    <message>
        <source>How strongly each sample shows each factor; the factor of your indicators is the one to map.</source>
        <translation>هر نمونه هر عامل را با چه شدتی نشان می‌دهد؛ عاملِ عنصرهای معرف شما باید نقشه شود.</translation>
    </message>
    <message>
        <source>How well the maps find known occurrences, beside the baseline: {baseline}</source>
        <translation>نقشه‌ها رخدادهای شناخته‌شده را چه خوب می‌یابند، در کنار مبنا: {baseline}</translation>
    </message>
    <message>
        <source>How “Factor scores” estimates them; bartlett not with pca.</source>
        <translation>شیوهٔ برآورد آن‌ها در «امتیازهای عاملی»؛ bartlett با pca نمی‌شود.</translation>
    </message>
    <message>
        <source>If the laboratory did measure them, state its own limit in the limits table.</source>
        <translation>اگر آزمایشگاه واقعاً آن‌ها را اندازه گرفته، حد خود آن را در جدول حدها بیاورید.</translation>
    </message>
    <message>
        <source>If they are, rename them so that they say the unit, like Cu_ppm, or choose them by hand.</source>
        <translation>اگر هستند، نامشان را طوری تغییر دهید که واحد را بگوید، مانند Cu_ppm، یا دستی برگزینید.</translation>
    </message>
    <message>
        <source>If they mark missing results, choose missing for negative values, or name the code among those for missing results.</source>
        <translation>اگر نشانهٔ نتایج ازدست‌رفته‌اند، برای مقادیر منفی missing را برگزینید یا کد را میان کدهای نتایج ازدست‌رفته بیاورید.</translation>
    </message>
    <message>
        <source>If they stand for results below detection, give a limits table and choose limit for zeros.</source>
        <translation>اگر به جای نتایج زیر حد تشخیص‌اند، جدول حدها را بدهید و برای صفرها limit را برگزینید.</translation>
    </message>
    <message>
        <source>Import a laboratory's file</source>
        <translation>وارد کردن فایل آزمایشگاه</translation>
    </message>
    <message>
        <source>Import laboratory table</source>
        <translation>وارد کردن جدول آزمایشگاه</translation>
    </message>
    <message>
        <source>In any reference system.</source>
        <translation>در هر سامانهٔ مرجع.</translation>
    </message>
    <message>
        <source>In exploration the outliers are the target, so they are flagged and kept. Each element gets a field ending in _out: -1 below the lower fence, 1 above the upper one, 0 between; &lt;i&gt;n_outliers&lt;/i&gt; counts the elements outside. The table gives the fences. Concentrations are skewed: on the raw scale far too much is flagged, so that log10 is the scale to use unless the values are logarithms already.</source>
        <translation>در اکتشاف مقادیر پرت خود هدف‌اند، پس نشان زده و نگه داشته می‌شوند. هر عنصر فیلدی با پایان _out می‌گیرد: -1 زیر حصار پایین، 1 بالای حصار بالا، 0 میان آن‌ها؛ &lt;i&gt;n_outliers&lt;/i&gt; عنصرهای بیرون را می‌شمارد. جدول حصارها را می‌دهد. غلظت‌ها چوله‌اند: در مقیاس خام بسیار بیش از اندازه نشان می‌خورد، پس مقیاس log10 را به کار برید، مگر آن‌که مقادیر از پیش لگاریتم باشند.</translation>
    </message>
    <message>
        <source>In exploration the outliers are what you look for: flag them, and drop none before you know what they are.</source>
        <translation>در اکتشاف مقادیر پرت همان‌اند که می‌جویید: نشان بزنید و تا نمی‌دانید چه هستند هیچ‌یک را حذف نکنید.</translation>
    </message>
    <message>
        <source>In fold {name} the buffer of {buffer:g} m leaves {n_training} of {n_all} training samples: the result is that of a poorer model; take a smaller buffer or larger blocks.</source>
        <translation>در فولد {name} حریم {buffer:g} متر {n_training} از {n_all} نمونهٔ آموزشی را باقی می‌گذارد: نتیجه از مدلی ضعیف‌تر است؛ حریم کوچک‌تر یا بلوک‌های بزرگ‌تر بگیرید.</translation>
    </message>
    <message>
        <source>In order; parameters that are not named were at their defaults</source>
        <translation>به ترتیب؛ پارامترهای نام‌نبرده پیش‌فرض بوده‌اند</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>دوبه‌دو</translation>
    </message>
    <message>
        <source>In place of a field: each sample takes the class of the polygon that holds it, written to the field geology_class. Samples outside every polygon form the class “outside”.</source>
        <translation>به جای فیلد: هر نمونه ردهٔ پلیگونی را که در آن است می‌گیرد و در فیلد geology_class نوشته می‌شود. نمونه‌های بیرون از همهٔ پلیگون‌ها ردهٔ “outside” را می‌سازند.</translation>
    </message>
    <message>
        <source>In the field's unit squared; of several fields, as a part of their variance. Empty: fitted.</source>
        <translation>به توان دوم واحد فیلد؛ در چند فیلد، به‌صورت بخشی از واریانس آن‌ها. خالی: برازش می‌شود.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM, as in the table of weights. Empty: the names of the layers.</source>
        <translation>به ترتیب نقشه‌ها، با جداکنندهٔ ; مانند SOM;Batch SOM;DESOM، چنان‌که در جدول وزن‌هاست. خالی: نام لایه‌ها.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM. Empty: the names of the layers.</source>
        <translation>به ترتیب نقشه‌ها، با جداکنندهٔ ; مانند SOM;Batch SOM;DESOM. خالی: نام لایه‌ها.</translation>
    </message>
    <message>
        <source>In the unit of the field. Empty: no map of probabilities is made.</source>
        <translation>به واحد فیلد. خالی: نقشهٔ احتمال ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>به زبان ساده</translation>
    </message>
    <message>
        <source>In {:.0f} % of the map a predictor lies beyond its values at the samples: there the regression extrapolates.</source>
        <translation>در {:.0f} % نقشه، یک پیش‌بینی‌کننده بیرون از مقادیرش در نمونه‌هاست: رگرسیون آنجا برون‌یابی می‌کند.</translation>
    </message>
    <message>
        <source>In {items}. They count as missing on this page; other tools stop at them.</source>
        <translation>در {items}. در این صفحه ازدست‌رفته به شمار می‌آیند؛ ابزارهای دیگر در آن‌ها می‌ایستند.</translation>
    </message>
    <message>
        <source>In {name} a quotation mark is opened and not closed (line {swallowed}): correct that line and save the file again.</source>
        <translation>در {name} نشان نقل‌قولی باز شده و بسته نشده است (سطر {swallowed}): آن سطر را اصلاح و فایل را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>Indicator elements</source>
        <translation>عنصرهای معرف</translation>
    </message>
    <message>
        <source>Indicator elements left out: {absent}.</source>
        <translation>عنصرهای معرف کنارگذاشته: {absent}.</translation>
    </message>
    <message>
        <source>Indicator elements left out: {lost}.</source>
        <translation>عنصرهای معرف کنارگذاشته: {lost}.</translation>
    </message>
    <message>
        <source>Indicator factors, kriged</source>
        <translation>عامل‌های معرف، کریجینگ‌شده</translation>
    </message>
    <message>
        <source>Indicator score</source>
        <translation>امتیاز معرف</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>ورودی‌ها</translation>
    </message>
    <message>
        <source>Installed: {names} ({size} MB on disk). The tools that need them work at once.</source>
        <translation>نصب شد: {names} ({size} MB روی دیسک). ابزارهای نیازمند آن‌ها بی‌درنگ کار می‌کنند.</translation>
    </message>
    <message>
        <source>Installing {names}</source>
        <translation>نصب {names}</translation>
    </message>
    <message>
        <source>Interpolated maps have the smoothness of the interpolator in the curve.</source>
        <translation>نقشه‌های درون‌یابی‌شده همواری درون‌یاب را در منحنی دارند.</translation>
    </message>
    <message>
        <source>Interquartile ranges to the fence (tukey)</source>
        <translation>تعداد دامنه‌های میان‌چارکی تا حصار (tukey)</translation>
    </message>
    <message>
        <source>Intervals and bands hold 95 % of bootstrap samples of the occurrences, the same ones for all maps. Occurrences that lie in clusters make them too narrow; “Compare models” resamples clusters, and tells whether two maps differ.</source>
        <translation>بازه‌ها و نوارها 95 % نمونه‌های بوت‌استرپ رخدادها را در بر دارند، برای همهٔ نقشه‌ها همان نمونه‌ها. رخدادهای خوشه‌ای آن‌ها را بیش از حد تنگ می‌کنند؛ «مقایسهٔ مدل‌ها» خوشه‌ها را بازنمونه‌گیری می‌کند و می‌گوید آیا دو نقشه تفاوت دارند.</translation>
    </message>
    <message>
        <source>Intervals by resampling</source>
        <translation>بازه‌ها با بازنمونه‌گیری</translation>
    </message>
    <message>
        <source>Intervals hold 95 %. “Majority” always names the most frequent class, “Thresholded score” takes one feature a class. “Shuffled labels” is the same classifier taught nonsense.</source>
        <translation>بازه‌ها 95 % را در بر دارند. “Majority” همیشه فراوان‌ترین رده را نام می‌برد، “Thresholded score” برای هر رده یک ویژگی می‌گیرد. “Shuffled labels” همان رده‌بند با برچسب‌های بی‌معناست.</translation>
    </message>
    <message>
        <source>Is a map better than a single factor or element, or is the difference chance?</source>
        <translation>آیا نقشه از یک عامل یا عنصر تنها بهتر است یا تفاوت تصادفی است؟</translation>
    </message>
    <message>
        <source>It can be dragged on the chart as well.</source>
        <translation>می‌توان آن را روی نمودار نیز کشید.</translation>
    </message>
    <message>
        <source>It cannot be compared with: {} (tested on other samples; train on the same layer and labels).</source>
        <translation>با این‌ها مقایسه‌پذیر نیست: {} (روی نمونه‌های دیگر آزموده شده؛ روی همان لایه و برچسب‌ها آموزش دهید).</translation>
    </message>
    <message>
        <source>It has fewer samples right than the best baseline, {beside}, and its balanced accuracy is not lower.</source>
        <translation>نمونه‌های درست آن از بهترین مبنا، {beside}، کمتر است و صحت متوازنش پایین‌تر نیست.</translation>
    </message>
    <message>
        <source>It has more samples right than the best baseline, {beside}, and its balanced accuracy is not higher.</source>
        <translation>نمونه‌های درست آن از بهترین مبنا، {beside}، بیشتر است و صحت متوازنش بالاتر نیست.</translation>
    </message>
    <message>
        <source>It holds indicator elements.</source>
        <translation>عنصرهای معرف را در بر دارد.</translation>
    </message>
    <message>
        <source>It holds what the samples and maps remember of how they were made: the data, every step with its parameters and seed, the factors, the maps, how known occurrences judge them (prediction-area plots, ROC and success-rate curves with intervals), classifiers, warnings, a methods paragraph to paste, and references. The page is one file, opens without the Internet and prints well; its figures are also written as a table.</source>
        <translation>آنچه را نمونه‌ها و نقشه‌ها از چگونگی ساخت خود به یاد دارند در بر دارد: داده‌ها، هر گام با پارامترها و بذرش، عامل‌ها، نقشه‌ها، داوری رخدادهای شناخته‌شده بر آن‌ها (نمودارهای پیش‌بینی-مساحت، منحنی‌های ROC و نرخ موفقیت با بازه‌ها)، رده‌بندها، هشدارها، بند روش‌ها برای چسباندن، و مراجع. صفحه یک فایل است، بدون اینترنت باز می‌شود و خوب چاپ می‌شود؛ عددهایش به‌صورت جدول نیز نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>It is better than the best baseline, {beside}.</source>
        <translation>از بهترین مبنا، {beside}، بهتر است.</translation>
    </message>
    <message>
        <source>It is better than: {}.</source>
        <translation>بهتر است از: {}.</translation>
    </message>
    <message>
        <source>It is not clear which remarks belong to which results among {remarks}: name the remarks after the field with the results, like {owners}{suffix}.</source>
        <translation>روشن نیست کدام یادداشت‌ها از {remarks} به کدام نتایج تعلق دارند: نام یادداشت‌ها را از فیلد نتایج بگیرید، مانند {owners}{suffix}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from {beside}.</source>
        <translation>از {beside} تمییزپذیر نیست.</translation>
    </message>
    <message>
        <source>It is not distinguishable from: {} (exact McNemar test on the same samples).</source>
        <translation>تمییزپذیر نیست از: {} (آزمون دقیق McNemar روی همان نمونه‌ها).</translation>
    </message>
    <message>
        <source>It is worse than the best baseline, {beside}.</source>
        <translation>از بهترین مبنا، {beside}، بدتر است.</translation>
    </message>
    <message>
        <source>It recognises what laboratories write: lines before the headings, rows of units, detection limits and methods, headings such as &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; or &lt;i&gt;Cu-ICP61&lt;/i&gt;, decimal commas, results such as &lt;0.5, L0.5 or bdl, columns of remarks, degrees with minutes and seconds. The log says what was recognised and why; the dialog &lt;i&gt;Laboratory CSV&lt;/i&gt; shows the same and lets you correct it before anything is written.</source>
        <translation>آنچه را آزمایشگاه‌ها می‌نویسند می‌شناسد: سطرهای پیش از سرستون‌ها، سطرهای واحد، حد تشخیص و روش، سرستون‌هایی مانند &lt;i&gt;Au (ppb)&lt;/i&gt;، &lt;i&gt;AU_PPB_FA&lt;/i&gt; یا &lt;i&gt;Cu-ICP61&lt;/i&gt;، ویرگول اعشاری، نتایجی مانند &lt;0.5، L0.5 یا bdl، ستون‌های یادداشت، درجه با دقیقه و ثانیه. لاگ می‌گوید چه چیزی و چرا شناخته شد؛ پنجرهٔ &lt;i&gt;CSV آزمایشگاه&lt;/i&gt; همان را نشان می‌دهد و می‌گذارد پیش از نوشتن اصلاحش کنید.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>تکرارها</translation>
    </message>
    <message>
        <source>Iterations and batch must be 1 or more: change them.</source>
        <translation>تکرارها و دسته باید 1 یا بیشتر باشند: آن‌ها را تغییر دهید.</translation>
    </message>
    <message>
        <source>Its two settings, the penalty C and the width gamma, are given (&lt;b&gt;none&lt;/b&gt;), tried over a &lt;b&gt;grid&lt;/b&gt;, or sought by a &lt;b&gt;genetic&lt;/b&gt; algorithm. Both searches score each candidate on blocks of the training samples alone, so that the test stays a test; the chart shows how the search went.</source>
        <translation>دو تنظیم آن، جریمهٔ C و پهنای گاما، داده می‌شوند (&lt;b&gt;none&lt;/b&gt;)، روی یک شبکه آزموده می‌شوند (&lt;b&gt;grid&lt;/b&gt;)، یا با الگوریتم ژنتیک (&lt;b&gt;genetic&lt;/b&gt;) جست‌وجو می‌شوند. هر دو جست‌وجو هر نامزد را تنها روی بلوک‌های نمونه‌های آموزشی امتیاز می‌دهند تا آزمون، آزمون بماند؛ نمودار روند جست‌وجو را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>JSON as a model file stores it, such as {"rows": 6, "columns": 6}; it overrides the file.</source>
        <translation>JSON چنان‌که فایل مدل ذخیره می‌کند، مانند {"rows": 6, "columns": 6}؛ بر فایل مقدم است.</translation>
    </message>
    <message>
        <source>JSON files that the trainers wrote as METRICS.</source>
        <translation>فایل‌های JSON که ابزارهای آموزش به‌صورت METRICS نوشته‌اند.</translation>
    </message>
    <message>
        <source>JSON files that trainers of classifiers wrote as METRICS.</source>
        <translation>فایل‌های JSON که ابزارهای آموزش رده‌بند به‌صورت METRICS نوشته‌اند.</translation>
    </message>
    <message>
        <source>Joining cells</source>
        <translation>پیوستن سلول‌ها</translation>
    </message>
    <message>
        <source>Judge the map by score_held_out alone: score has seen the occurrences it would be judged by.</source>
        <translation>نقشه را تنها با score_held_out داوری کنید: score رخدادهایی را که با آن‌ها داوری می‌شود دیده است.</translation>
    </message>
    <message>
        <source>Judged on {} km² with data; a study area with more barren ground would give higher areas.</source>
        <translation>داوری روی {} km² دارای داده؛ محدودهٔ مطالعه با زمین عقیم بیشتر مساحت‌های بالاتری می‌دهد.</translation>
    </message>
    <message>
        <source>Judging the map</source>
        <translation>داوری نقشه</translation>
    </message>
    <message>
        <source>Judging the maps</source>
        <translation>داوری نقشه‌ها</translation>
    </message>
    <message>
        <source>Judging {n_candidates} settings</source>
        <translation>داوری {n_candidates} تنظیم</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <translation>داوری {name}</translation>
    </message>
    <message>
        <source>Judging {}</source>
        <translation>داوری {}</translation>
    </message>
    <message>
        <source>KMO</source>
        <translation>KMO</translation>
    </message>
    <message>
        <source>KMO is the sum of squared correlations over that sum plus the squared partial correlations. Bartlett's statistic tests whether the correlation matrix is the identity. Parallel analysis keeps eigenvalues above the 95th percentile of those of random tables of the same size.</source>
        <translation>KMO جمع مربع همبستگی‌ها تقسیم بر همان جمع به‌علاوهٔ مربع همبستگی‌های جزئی است. آمارهٔ Bartlett می‌آزماید که آیا ماتریس همبستگی ماتریس همانی است. تحلیل موازی مقادیر ویژهٔ بالاتر از صدک 95 مقادیر ویژهٔ جدول‌های تصادفی هم‌اندازه را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Kaiser's criterion</source>
        <translation>معیار Kaiser</translation>
    </message>
    <message>
        <source>Kaiser-Meyer-Olkin measure</source>
        <translation>سنجهٔ Kaiser-Meyer-Olkin</translation>
    </message>
    <message>
        <source>Kaplan-Meier only summarises a distribution, it has no values to put in: choose another method.</source>
        <translation>Kaplan-Meier تنها توزیع را خلاصه می‌کند و مقداری برای گذاشتن ندارد: روش دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>کاپا</translation>
    </message>
    <message>
        <source>Keep an anisotropy only where the geology has the same direction; below 250 samples it is mostly chance.</source>
        <translation>ناهمسانگردی را تنها جایی نگه دارید که زمین‌شناسی همان جهت را دارد؛ زیر 250 نمونه بیشتر تصادف است.</translation>
    </message>
    <message>
        <source>Keeps threads from fighting over the processors; comes with scikit-learn.</source>
        <translation>از رقابت رشته‌ها بر سر پردازنده‌ها جلوگیری می‌کند؛ همراه scikit-learn می‌آید.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>هسته</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>نوع نمودار</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>نوع فیلد</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>نوع نقشه</translation>
    </message>
    <message>
        <source>Kind of maps</source>
        <translation>نوع نقشه‌ها</translation>
    </message>
    <message>
        <source>Kind of structure {n}</source>
        <translation>نوع ساختار {n}</translation>
    </message>
    <message>
        <source>Known azimuth of the longest range</source>
        <translation>آزیموت معلوم بلندترین دامنه</translation>
    </message>
    <message>
        <source>Known mean of simple kriging</source>
        <translation>میانگین معلوم کریجینگ ساده</translation>
    </message>
    <message>
        <source>Known mean: that of the samples, {}.</source>
        <translation>میانگین معلوم: میانگین نمونه‌ها، {}.</translation>
    </message>
    <message>
        <source>Known mineral &amp;occurrences</source>
        <translation>رخدادهای معدنی شناخته‌شده</translation>
    </message>
    <message>
        <source>Known mineral occurrences</source>
        <translation>رخدادهای معدنی شناخته‌شده</translation>
    </message>
    <message>
        <source>Known mineral occurrences, with name, type and commodity.</source>
        <translation>رخدادهای معدنی شناخته‌شده، با نام، تیپ و مادهٔ معدنی.</translation>
    </message>
    <message>
        <source>Known nugget</source>
        <translation>اثر قطعه‌ای معلوم</translation>
    </message>
    <message>
        <source>Known occurrences make classes of maps of units, and a classifier learns from classes: clear them, and give samples classes with “Label samples”.</source>
        <translation>رخدادهای شناخته‌شده از نقشه‌های گره‌ها رده می‌سازند و رده‌بند از رده‌ها می‌آموزد: آن‌ها را پاک کنید و با «برچسب‌زنی نمونه‌ها» به نمونه‌ها رده بدهید.</translation>
    </message>
    <message>
        <source>Known partial sill</source>
        <translation>سقف جزئی معلوم</translation>
    </message>
    <message>
        <source>Known range</source>
        <translation>دامنهٔ معلوم</translation>
    </message>
    <message>
        <source>Known ratio of the ranges</source>
        <translation>نسبت معلوم دامنه‌ها</translation>
    </message>
    <message>
        <source>Kohonen</source>
        <translation>Kohonen</translation>
    </message>
    <message>
        <source>Krige logarithms of concentrations, or factor scores. Turned back from logarithms the &lt;b&gt;mean&lt;/b&gt; depends strongly on the sill; the &lt;b&gt;median&lt;/b&gt; (the plain antilogarithm) does not, and is the better map where the variogram is doubtful.</source>
        <translation>لگاریتم غلظت‌ها یا امتیازهای عاملی را کریجینگ کنید. در بازگرداندن از لگاریتم، &lt;b&gt;میانگین&lt;/b&gt; به‌شدت به سقف وابسته است؛ &lt;b&gt;میانه&lt;/b&gt; (پادلگاریتم ساده) چنین نیست و جایی که واریوگرام نامطمئن است نقشهٔ بهتری است.</translation>
    </message>
    <message>
        <source>Kriged map</source>
        <translation>نقشهٔ کریجینگ</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>کریجینگ</translation>
    </message>
    <message>
        <source>Kriging alone predicts as well: the predictors add nothing on ground that was left out.</source>
        <translation>کریجینگ به‌تنهایی همان اندازه خوب پیش‌بینی می‌کند: پیش‌بینی‌کننده‌ها روی زمین کنارگذاشته چیزی نمی‌افزایند.</translation>
    </message>
    <message>
        <source>Kriging by PyKrige</source>
        <translation>کریجینگ با PyKrige</translation>
    </message>
    <message>
        <source>Kriging chart</source>
        <translation>نمودار کریجینگ</translation>
    </message>
    <message>
        <source>Kriging does not know the tested sample's own chemistry, and a classifier does: they answer different questions.</source>
        <translation>کریجینگ شیمی خود نمونهٔ آزمون را نمی‌داند و رده‌بند می‌داند: به پرسش‌های متفاوتی پاسخ می‌دهند.</translation>
    </message>
    <message>
        <source>Kriging engine</source>
        <translation>موتور کریجینگ</translation>
    </message>
    <message>
        <source>Kriging engine pykrige</source>
        <translation>موتور کریجینگ pykrige</translation>
    </message>
    <message>
        <source>Kriging for the comparison</source>
        <translation>کریجینگ برای مقایسه</translation>
    </message>
    <message>
        <source>Kriging knows positions and not the tested sample's own chemistry: it answers how well the class of ground &lt;b&gt;between&lt;/b&gt; samples can be told, and a classifier that is given the sample's own scores answers another question.</source>
        <translation>کریجینگ موقعیت‌ها را می‌داند و نه شیمی خود نمونهٔ آزمون را: پاسخ می‌دهد که ردهٔ زمینِ &lt;b&gt;میان&lt;/b&gt; نمونه‌ها چه خوب گفته می‌شود، و رده‌بندی که امتیازهای خود نمونه به آن داده شده به پرسش دیگری پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Kriging needs the position of every sample: leave out those without one.</source>
        <translation>کریجینگ به موقعیت هر نمونه نیاز دارد: نمونه‌های بدون موقعیت را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Kriging report</source>
        <translation>گزارش کریجینگ</translation>
    </message>
    <message>
        <source>Kriging tested on blocks of ground that it had not seen.</source>
        <translation>کریجینگ آزموده روی بلوک‌های زمینی که ندیده بود.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Label samples</source>
        <translation>برچسب‌زنی نمونه‌ها</translation>
    </message>
    <message>
        <source>Labelled samples</source>
        <translation>نمونه‌های برچسب‌دار</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Labels by</source>
        <translation>برچسب‌ها بر پایهٔ</translation>
    </message>
    <message>
        <source>Labels by a threshold need one field, and there are {n_chosen}: choose one score.</source>
        <translation>برچسب با آستانه به یک فیلد نیاز دارد و {n_chosen} فیلد هست: یک امتیاز برگزینید.</translation>
    </message>
    <message>
        <source>Labels by factor scores test the threshold and not the ground: give known occurrences where you have them.</source>
        <translation>برچسب با امتیازهای عاملی آستانه را می‌آزماید نه زمین را: جایی که رخداد شناخته‌شده دارید آن‌ها را بدهید.</translation>
    </message>
    <message>
        <source>Labels by factors need the fuzzy score of one factor at least: choose the scores.</source>
        <translation>برچسب با عامل‌ها دست‌کم به امتیاز فازی یک عامل نیاز دارد: امتیازها را برگزینید.</translation>
    </message>
    <message>
        <source>Labels by {wanted} need a layer: choose “{what}”, or another method.</source>
        <translation>برچسب با {wanted} به لایه نیاز دارد: «{what}» یا روش دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Labels made of scores are no evidence: a classifier that reads the same scores finds its own threshold again, on random numbers as well. How well it does so is self-consistency, not skill. The layer remembers where its labels come from, and the tools that train say so.</source>
        <translation>برچسب‌های ساخته‌شده از امتیازها شاهد نیستند: رده‌بندی که همان امتیازها را می‌خواند آستانهٔ خود را بازمی‌یابد، حتی روی عددهای تصادفی. این‌که چه خوب چنین می‌کند خودسازگاری است، نه مهارت. لایه به یاد می‌سپارد که برچسب‌هایش از کجا آمده‌اند و ابزارهای آموزش آن را می‌گویند.</translation>
    </message>
    <message>
        <source>Labels made of scores test nothing but the threshold itself: prefer occurrences or mapped ground.</source>
        <translation>برچسب‌های ساخته‌شده از امتیازها جز خود آستانه چیزی را نمی‌آزمایند: رخدادها یا زمین نقشه‌برداری‌شده را ترجیح دهید.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>آزمایشگاه</translation>
    </message>
    <message>
        <source>Laboratory &amp;file</source>
        <translation>فایل آزمایشگاه</translation>
    </message>
    <message>
        <source>Laboratory file</source>
        <translation>فایل آزمایشگاه</translation>
    </message>
    <message>
        <source>Large weak targets may rank before small strong ones: sort by score too.</source>
        <translation>هدف‌های بزرگ ضعیف ممکن است پیش از هدف‌های کوچک قوی رتبه بگیرند: بر پایهٔ امتیاز نیز مرتب کنید.</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>بیشترین فاصله</translation>
    </message>
    <message>
        <source>Largest distance of an occurrence to its sample</source>
        <translation>بیشترین فاصلهٔ رخداد تا نمونهٔ آن</translation>
    </message>
    <message>
        <source>Last temperature</source>
        <translation>دمای پایانی</translation>
    </message>
    <message>
        <source>Latent layer</source>
        <translation>لایهٔ نهان</translation>
    </message>
    <message>
        <source>Layer with factor scores</source>
        <translation>لایهٔ دارای امتیازهای عاملی</translation>
    </message>
    <message>
        <source>Layers, elements and settings</source>
        <translation>لایه‌ها، عنصرها و تنظیمات</translation>
    </message>
    <message>
        <source>Layout of the image (deepinsight)</source>
        <translation>چیدمان تصویر (deepinsight)</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>منحنی یادگیری</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>نرخ یادگیری</translation>
    </message>
    <message>
        <source>Learns features and map together: an autoencoder condenses the samples, a self-organising map orders the codes.</source>
        <translation>ویژگی‌ها و نقشه را با هم می‌آموزد: خودرمزگذار نمونه‌ها را فشرده می‌کند و نقشهٔ خودسازمانده کدها را مرتب می‌کند.</translation>
    </message>
    <message>
        <source>Learns from labelled samples, and compares the classifiers on unseen ground.</source>
        <translation>از نمونه‌های برچسب‌دار می‌آموزد و رده‌بندها را روی زمین دیده‌نشده مقایسه می‌کند.</translation>
    </message>
    <message>
        <source>Least area of a target (km²)</source>
        <translation>کمترین مساحت هدف (km²)</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>همه را همان‌گونه که هست بگذارید</translation>
    </message>
    <message>
        <source>Leave field duplicates as they are, or keep one of each; correct positions that were typed twice.</source>
        <translation>تکراری‌های صحرایی را همان‌گونه بگذارید یا از هر یک یکی نگه دارید؛ موقعیت‌هایی را که دو بار تایپ شده‌اند اصلاح کنید.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>آن‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Leave these elements out of the steps that take all elements together.</source>
        <translation>این عنصرها را از گام‌هایی که همهٔ عنصرها را با هم می‌گیرند کنار بگذارید.</translation>
    </message>
    <message>
        <source>Leaving one sample out</source>
        <translation>کنار گذاشتن یک نمونه</translation>
    </message>
    <message>
        <source>Leaving out single samples flatters where they lie in clusters: leave out blocks.</source>
        <translation>کنار گذاشتن تک‌نمونه‌ها جایی که خوشه‌ای‌اند خوش‌بینانه است: بلوک‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Leaving samples out by distance needs their positions: give their coordinates.</source>
        <translation>کنار گذاشتن نمونه‌ها بر پایهٔ فاصله به موقعیت آن‌ها نیاز دارد: مختصات آن‌ها را بدهید.</translation>
    </message>
    <message>
        <source>Left out by an earlier step: {}.</source>
        <translation>کنارگذاشته در گامی پیشین: {}.</translation>
    </message>
    <message>
        <source>Left out of the fingerprints, for they hold text such as &lt;0.5: {}. Run “Replace censored values” on them first.</source>
        <translation>از شناسهٔ هدف‌ها کنار گذاشته شد، زیرا متنی مانند &lt;0.5 دارند: {}. نخست «جایگزینی مقادیر سنسورد» را روی آن‌ها اجرا کنید.</translation>
    </message>
    <message>
        <source>Left out, because they have no values or the same value everywhere: {skipped}.</source>
        <translation>کنار گذاشته شد، زیرا مقداری ندارند یا همه‌جا یک مقدار دارند: {skipped}.</translation>
    </message>
    <message>
        <source>Left out, because too many samples lack a value, and a sample needs them all: {}. Choose the elements by hand to have them in.</source>
        <translation>کنار گذاشته شد، زیرا نمونه‌های زیادی مقدار ندارند و نمونه به همهٔ آن‌ها نیاز دارد: {}. برای گنجاندنشان عنصرها را دستی برگزینید.</translation>
    </message>
    <message>
        <source>Left out, for something is lacking: {steps}.</source>
        <translation>کنار گذاشته شد، زیرا چیزی کم است: {steps}.</translation>
    </message>
    <message>
        <source>Length of a step; lower it where the loss jumps.</source>
        <translation>طول گام؛ اگر زیان می‌جهد آن را کم کنید.</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>حروف الفبایی دیگر</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>Limit of the background (factors)</source>
        <translation>حد زمینه (عامل‌ها)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>حدها</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences. With 20 or more of them, the anomaly is therefore also drawn with whole blocks of occurrences left out, and tested on those: the table and the log give both rates.</source>
        <translation>حدهایی که با رخدادها کشیده شوند با همین رخدادها سازگارند. از این رو با 20 رخداد یا بیشتر، آنومالی بدون بلوک‌های کاملی از رخدادها نیز کشیده و روی آن‌ها آزموده می‌شود: جدول و لاگ هر دو نرخ را می‌دهند.</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences: believe the held-out rate.</source>
        <translation>حدهایی که با رخدادها کشیده شوند با همین رخدادها سازگارند: نرخ کنارگذاشته را باور کنید.</translation>
    </message>
    <message>
        <source>Limits were taken in the unit of the field, for want of a unit on one side</source>
        <translation>حدها به واحد فیلد گرفته شدند، چون در یک سو واحدی نبود</translation>
    </message>
    <message>
        <source>Limits without a unit</source>
        <translation>حدهای بدون واحد</translation>
    </message>
    <message>
        <source>Line of the headings</source>
        <translation>سطر سرستون‌ها</translation>
    </message>
    <message>
        <source>Lines: 95 % intervals where there are any</source>
        <translation>خط‌ها: بازه‌های 95 %، جایی که باشند</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>لگاریتمی</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>بار عاملی</translation>
    </message>
    <message>
        <source>Loading scikit-learn</source>
        <translation>بارگذاری scikit-learn</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>بارهای عاملی</translation>
    </message>
    <message>
        <source>Loadings of the elements on the factors</source>
        <translation>بارهای عنصرها روی عامل‌ها</translation>
    </message>
    <message>
        <source>Loadings of {factor}</source>
        <translation>بارهای {factor}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>لاگ</translation>
    </message>
    <message>
        <source>Log X</source>
        <translation>X لگاریتمی</translation>
    </message>
    <message>
        <source>Log Y</source>
        <translation>Y لگاریتمی</translation>
    </message>
    <message>
        <source>Log of the installation</source>
        <translation>لاگ نصب</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and that of {unknown} is not known while others are: rename the field so that it says the unit, like Cu_ppm.</source>
        <translation>نسبت‌های لگاریتمی به یک واحد نیاز دارند و واحد {unknown} معلوم نیست در حالی که واحد بقیه هست: نام فیلد را طوری تغییر دهید که واحد را بگوید، مانند Cu_ppm.</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and {columns} is an enrichment index while {other_column} is a concentration: run “Enrichment index” for all elements, or choose elements of one kind.</source>
        <translation>نسبت‌های لگاریتمی به یک واحد نیاز دارند و {columns} شاخص غنی‌شدگی است در حالی که {other_column} غلظت است: «شاخص غنی‌شدگی» را برای همهٔ عنصرها اجرا کنید یا عنصرهای یک نوع را برگزینید.</translation>
    </message>
    <message>
        <source>Logarithm of the normalised density: 0 is chance.</source>
        <translation>لگاریتم چگالی نرمال‌شده: 0 تصادف است.</translation>
    </message>
    <message>
        <source>Logarithmic axis to the right.</source>
        <translation>محور لگاریتمی به راست.</translation>
    </message>
    <message>
        <source>Logarithmic axis upwards.</source>
        <translation>محور لگاریتمی به بالا.</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>لگاریتم‌ها</translation>
    </message>
    <message>
        <source>Logarithms of half detection limits make a false second population: replace values below detection first.</source>
        <translation>لگاریتم نیمهٔ حدهای تشخیص جامعهٔ دوم کاذبی می‌سازد: نخست مقادیر زیر حد تشخیص را جایگزین کنید.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>رگرسیون لجستیک</translation>
    </message>
    <message>
        <source>Logits of the fuzzy scores are kriged from the training samples (spherical model) and labelled by the same thresholds; other labels by indicator kriging, cut to 0 to 1 and made to sum to 1.</source>
        <translation>لوجیت امتیازهای فازی از نمونه‌های آموزشی کریجینگ می‌شود (مدل کروی) و با همان آستانه‌ها برچسب می‌خورد؛ برچسب‌های دیگر با کریجینگ شاخص، بریده به 0 تا 1 و با جمع 1.</translation>
    </message>
    <message>
        <source>Lognormal Q-Q plot</source>
        <translation>نمودار Q-Q لگ‌نرمال</translation>
    </message>
    <message>
        <source>Longest distance</source>
        <translation>بلندترین فاصله</translation>
    </message>
    <message>
        <source>Longest distance used</source>
        <translation>بلندترین فاصلهٔ به‌کاررفته</translation>
    </message>
    <message>
        <source>Look at it before you fit a model. Where it starts above zero lies the nugget: error of sampling and analysis, and what varies within the shortest distance. Where it levels off lies the sill, and the distance of that is the range: samples farther apart tell nothing of each other. If it never levels off, there is a drift.</source>
        <translation>پیش از برازش مدل به آن بنگرید. آنجا که بالاتر از صفر آغاز می‌شود اثر قطعه‌ای است: خطای نمونه‌برداری و آنالیز، و آنچه درون کوتاه‌ترین فاصله تغییر می‌کند. آنجا که تراز می‌شود سقف است و فاصلهٔ آن دامنه: نمونه‌های دورتر چیزی از یکدیگر نمی‌گویند. اگر هرگز تراز نشود، روند وجود دارد.</translation>
    </message>
    <message>
        <source>Look at the first rows only</source>
        <translation>تنها به سطرهای نخست بنگر</translation>
    </message>
    <message>
        <source>Look at the map that decides: where one map decides everywhere nothing was fused.</source>
        <translation>به نقشهٔ تعیین‌کننده بنگرید: جایی که یک نقشه همه‌جا تعیین‌کننده است چیزی تلفیق نشده.</translation>
    </message>
    <message>
        <source>Look at the units before anything else: gold in ppb that is read as ppm is a thousand times too high.</source>
        <translation>پیش از هر چیز به واحدها بنگرید: طلای ppb که ppm خوانده شود هزار برابر بالاست.</translation>
    </message>
    <message>
        <source>Look at them on the map and correct their coordinates.</source>
        <translation>آن‌ها را روی نقشه ببینید و مختصاتشان را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Look at where the points fall on the map: eastings and northings change places easily.</source>
        <translation>ببینید نقطه‌ها کجای نقشه می‌افتند: مختصات شرقی و شمالی به‌آسانی جابه‌جا می‌شوند.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>در حال دیدن فایل…</translation>
    </message>
    <message>
        <source>Looking for QGIS's Python…</source>
        <translation>جست‌وجوی پایتون QGIS…</translation>
    </message>
    <message>
        <source>Looking for classes of units</source>
        <translation>جست‌وجوی رده‌های گره‌ها</translation>
    </message>
    <message>
        <source>Looking for errors</source>
        <translation>جست‌وجوی خطاها</translation>
    </message>
    <message>
        <source>Looking for positions</source>
        <translation>جست‌وجوی موقعیت‌ها</translation>
    </message>
    <message>
        <source>Looking for the best single element</source>
        <translation>جست‌وجوی بهترین تک‌عنصر</translation>
    </message>
    <message>
        <source>Looking for the breaks of bootstrap curves</source>
        <translation>جست‌وجوی شکست‌های منحنی‌های بوت‌استرپ</translation>
    </message>
    <message>
        <source>Looking for the limits</source>
        <translation>جست‌وجوی حدها</translation>
    </message>
    <message>
        <source>Looking for the nearest occurrences</source>
        <translation>جست‌وجوی نزدیک‌ترین رخدادها</translation>
    </message>
    <message>
        <source>Looking for versions that go together with this QGIS…</source>
        <translation>جست‌وجوی نسخه‌های سازگار با این QGIS…</translation>
    </message>
    <message>
        <source>Looks through a survey and says what to put right, or to know, before going on.</source>
        <translation>یک برداشت را می‌کاود و می‌گوید پیش از ادامه چه را باید درست کرد یا دانست.</translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation>زیان (آنتروپی متقاطع)</translation>
    </message>
    <message>
        <source>Loss (log scale)</source>
        <translation>زیان (مقیاس لگاریتمی)</translation>
    </message>
    <message>
        <source>Low entropy is confidence, not truth.</source>
        <translation>آنتروپی پایین اطمینان است، نه حقیقت.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>پایین‌ترین</translation>
    </message>
    <message>
        <source>Lowest threshold</source>
        <translation>پایین‌ترین آستانه</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>MCC</source>
        <translation>MCC</translation>
    </message>
    <message>
        <source>Made by “{method}” of GeoHalo {version}</source>
        <translation>ساخته‌شده با «{method}» از GeoHalo {version}</translation>
    </message>
    <message>
        <source>Made with known occurrences, not held out, and flattered if these are the same: {}.</source>
        <translation>با رخدادهای شناخته‌شده ساخته شده، نه کنارگذاشته، و اگر همین رخدادها باشند خوش‌بینانه است: {}.</translation>
    </message>
    <message>
        <source>Mahalanobis</source>
        <translation>Mahalanobis</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>اکثریت</translation>
    </message>
    <message>
        <source>Make a page with the map, its legend, the prediction-area plot, scale and north arrow</source>
        <translation>ساخت صفحه‌ای با نقشه، راهنمای آن، نمودار پیش‌بینی-مساحت، مقیاس و نشان شمال</translation>
    </message>
    <message>
        <source>Make sample survey</source>
        <translation>ساخت برداشت نمونه</translation>
    </message>
    <message>
        <source>Make sample survey…</source>
        <translation>ساخت برداشت نمونه…</translation>
    </message>
    <message>
        <source>Makes a synthetic stream-sediment survey to learn and to test with: samples, occurrences, geology and the truth.</source>
        <translation>یک برداشت مصنوعی رسوبات آبراهه‌ای برای آموختن و آزمودن می‌سازد: نمونه‌ها، رخدادها، زمین‌شناسی و واقعیت.</translation>
    </message>
    <message>
        <source>Makes points of a laboratory's file: CSV or other text, or a spreadsheet.</source>
        <translation>از فایل آزمایشگاه نقطه می‌سازد: CSV یا متن دیگر، یا صفحه‌گسترده.</translation>
    </message>
    <message>
        <source>Many equal lowest values are mostly half a detection limit written as a number: give the limits as a table.</source>
        <translation>مقادیر پایین برابرِ فراوان بیشتر نیمهٔ حد تشخیص‌اند که عدد نوشته شده: حدها را به‌صورت جدول بدهید.</translation>
    </message>
    <message>
        <source>Many low values are equal, probably a substitute for results below detection, and were left as they are; a limits table with the substitute has them treated: {}.</source>
        <translation>مقادیر پایین بسیاری برابرند، احتمالاً جایگزین نتایج زیر حد تشخیص، و همان‌گونه ماندند؛ جدول حدها با مقدار جایگزین، آن‌ها را پردازش می‌کند: {}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Map (raster or polygons)</source>
        <translation>نقشه (رستر یا پلیگون)</translation>
    </message>
    <message>
        <source>Map (raster, polygons or points)</source>
        <translation>نقشه (رستر، پلیگون یا نقطه)</translation>
    </message>
    <message>
        <source>Map 1 of {n} is shown, that of the field {field}; the classes of samples are by majority.</source>
        <translation>نقشهٔ 1 از {n}، یعنی نقشهٔ فیلد {field}، نشان داده می‌شود؛ رده‌های نمونه‌ها با رأی اکثریت است.</translation>
    </message>
    <message>
        <source>Map of &amp;units: SOM, batch SOM, DESOM</source>
        <translation>نقشهٔ گره‌ها: SOM، Batch SOM، DESOM</translation>
    </message>
    <message>
        <source>Map of the classes</source>
        <translation>نقشهٔ رده‌ها</translation>
    </message>
    <message>
        <source>Map of the samples</source>
        <translation>نقشهٔ نمونه‌ها</translation>
    </message>
    <message>
        <source>Map that decides</source>
        <translation>نقشهٔ تعیین‌کننده</translation>
    </message>
    <message>
        <source>Map units. Places with fewer neighbours than the drift needs get no value. Empty: as far as it takes.</source>
        <translation>واحد نقشه. جاهایی با همسایه‌های کمتر از نیاز روند مقداری نمی‌گیرند. خالی: هر اندازه که لازم باشد.</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>مقدار نقشه</translation>
    </message>
    <message>
        <source>Map: {layer_name}</source>
        <translation>نقشه: {layer_name}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>نقشه‌ها</translation>
    </message>
    <message>
        <source>Maps between samples were made by kriging.</source>
        <translation>نقشه‌های میان نمونه‌ها با کریجینگ ساخته شدند.</translation>
    </message>
    <message>
        <source>Maps from the same samples are no independent evidence: three that agree say little more than one.</source>
        <translation>نقشه‌های ساخته‌شده از نمونه‌های یکسان شواهد مستقل نیستند: سه نقشهٔ همخوان چندان بیش از یکی نمی‌گویند.</translation>
    </message>
    <message>
        <source>Maps fused by maximin</source>
        <translation>نقشه‌های تلفیق‌شده با maximin</translation>
    </message>
    <message>
        <source>Maps in each ensemble; 1 is a single map, which moves with its seed.</source>
        <translation>تعداد نقشه‌ها در هر مدل جمعی؛ 1 یک نقشهٔ تنهاست که با بذرش جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Maps made with the occurrences are marked as flattered: quote the held-out ones.</source>
        <translation>نقشه‌های ساخته‌شده با رخدادها خوش‌بینانه نشان زده می‌شوند: نقشه‌های کنارگذاشته را نقل کنید.</translation>
    </message>
    <message>
        <source>Maps of the probabilities and the entropy</source>
        <translation>نقشه‌های احتمال‌ها و آنتروپی</translation>
    </message>
    <message>
        <source>Maps of units: they make anomaly, halo and background.</source>
        <translation>نقشه‌های گره‌ها: آنومالی، هاله و زمینه می‌سازند.</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>نقشه‌ها کنار هم</translation>
    </message>
    <message>
        <source>Maps that are to be compared need the same extent, cell size and distance.</source>
        <translation>نقشه‌هایی که باید مقایسه شوند به گستره، اندازهٔ سلول و فاصلهٔ یکسان نیاز دارند.</translation>
    </message>
    <message>
        <source>Maps to be compared</source>
        <translation>نقشه‌هایی که باید مقایسه شوند</translation>
    </message>
    <message>
        <source>Maps to compare</source>
        <translation>نقشه‌های مورد مقایسه</translation>
    </message>
    <message>
        <source>Maps to fuse</source>
        <translation>نقشه‌های مورد تلفیق</translation>
    </message>
    <message>
        <source>Maps trained on bootstrap samples and averaged: a single map moves with its seed. 1 is a single map.</source>
        <translation>نقشه‌های آموزش‌دیده روی نمونه‌های بوت‌استرپ با میانگین‌گیری: نقشهٔ تنها با بذرش جابه‌جا می‌شود. 1 یک نقشهٔ تنهاست.</translation>
    </message>
    <message>
        <source>Maps were judged by prediction-area plots.</source>
        <translation>نقشه‌ها با نمودارهای پیش‌بینی-مساحت داوری شدند.</translation>
    </message>
    <message>
        <source>Marked in the field dropped, and still in the layer: {}.</source>
        <translation>در فیلد dropped نشان خورده و هنوز در لایه: {}.</translation>
    </message>
    <message>
        <source>Marks values beyond the Tukey fences: ore, a nugget of gold, or a slip of the laboratory.</source>
        <translation>مقادیر بیرون از حصارهای Tukey را نشان می‌زند: کانسنگ، دانهٔ طلا یا لغزش آزمایشگاه.</translation>
    </message>
    <message>
        <source>Matching the distances of the test to those of the map</source>
        <translation>تطبیق فاصله‌های آزمون با فاصله‌های نقشه</translation>
    </message>
    <message>
        <source>Matrices are multiplied by {}.</source>
        <translation>ماتریس‌ها با {} ضرب می‌شوند.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>ماتریس</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>همبستگی Matthews</translation>
    </message>
    <message>
        <source>Matérn</source>
        <translation>Matérn</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>بیشینه</translation>
    </message>
    <message>
        <source>Maximum likelihood cannot fit {k} factors to {p} elements: ask for at most {most}, or use pca.</source>
        <translation>بیشینهٔ درست‌نمایی نمی‌تواند {k} عامل به {p} عنصر برازش دهد: حداکثر {most} بخواهید یا pca را به کار برید.</translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation>McNemar</translation>
    </message>
    <message>
        <source>McNemar's exact test: above 0.05 nobody can say which one is better</source>
        <translation>آزمون دقیق McNemar: بالاتر از 0.05 کسی نمی‌تواند بگوید کدام بهتر است</translation>
    </message>
    <message>
        <source>Mean AUC by the split</source>
        <translation>میانگین AUC بر پایهٔ تقسیم</translation>
    </message>
    <message>
        <source>Mean AUC on ground not seen</source>
        <translation>میانگین AUC روی زمین دیده‌نشده</translation>
    </message>
    <message>
        <source>Mean entropy (1: all classes alike)</source>
        <translation>میانگین آنتروپی (1: همهٔ رده‌ها یکسان)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>میانگین خطا</translation>
    </message>
    <message>
        <source>Mean of (error / standard error)²: near 1.</source>
        <translation>میانگین (خطا / خطای معیار)²: نزدیک 1.</translation>
    </message>
    <message>
        <source>Mean of observed less predicted: near 0.</source>
        <translation>میانگین مشاهده‌شده منهای پیش‌بینی‌شده: نزدیک 0.</translation>
    </message>
    <message>
        <source>Mean of the shares of each class, which a large background does not drive up.</source>
        <translation>میانگین سهم‌های هر رده، که زمینهٔ بزرگ آن را بالا نمی‌برد.</translation>
    </message>
    <message>
        <source>Mean over the realisations of the area above the threshold.</source>
        <translation>میانگین مساحت بالاتر از آستانه روی تحقق‌ها.</translation>
    </message>
    <message>
        <source>Mean over the samples.</source>
        <translation>میانگین روی نمونه‌ها.</translation>
    </message>
    <message>
        <source>Mean probability of each class, one band each.</source>
        <translation>میانگین احتمال هر رده، هر کدام یک باند.</translation>
    </message>
    <message>
        <source>Mean share of the area of the anomalies that they were tested on.</source>
        <translation>میانگین سهم مساحت آنومالی‌هایی که بر آن‌ها آزموده شدند.</translation>
    </message>
    <message>
        <source>Mean squared standardised error</source>
        <translation>میانگین مربع خطای استانداردشده</translation>
    </message>
    <message>
        <source>Mean squared standardised error {:.2f}: {}.</source>
        <translation>میانگین مربع خطای استانداردشده {:.2f}: {}.</translation>
    </message>
    <message>
        <source>Mean stability</source>
        <translation>میانگین پایداری</translation>
    </message>
    <message>
        <source>Means over neighbours need a position for every sample: leave them out, or set it to 0.</source>
        <translation>میانگین روی همسایه‌ها به موقعیت هر نمونه نیاز دارد: آن را کنار بگذارید یا 0 بگذارید.</translation>
    </message>
    <message>
        <source>Means over so many nearest samples are further features; 0: the samples alone, as in the paper.</source>
        <translation>میانگین روی این تعداد نزدیک‌ترین نمونه، ویژگی‌های افزوده می‌سازد؛ 0: تنها خود نمونه‌ها، مانند مقاله.</translation>
    </message>
    <message>
        <source>Means over the samples of each class</source>
        <translation>میانگین روی نمونه‌های هر رده</translation>
    </message>
    <message>
        <source>Measure of sampling adequacy (MSA) of each element.</source>
        <translation>سنجهٔ کفایت نمونه‌گیری (MSA) هر عنصر.</translation>
    </message>
    <message>
        <source>Measured and predicted</source>
        <translation>اندازه‌گیری‌شده و پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>مقادیر اندازه‌گیری‌شده و جایگزین‌های هر عنصر روی کاغذ احتمال نرمال، با خط برازش‌یافته.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>میانه</translation>
    </message>
    <message>
        <source>Median absolute deviations to the limit (mad)</source>
        <translation>تعداد میانه‌های انحراف مطلق تا حد (mad)</translation>
    </message>
    <message>
        <source>Median, turned back from logarithms</source>
        <translation>میانه، بازگردانده از لگاریتم</translation>
    </message>
    <message>
        <source>Medians of fewer than ten samples jump about; such classes take the background of all samples.</source>
        <translation>میانهٔ کمتر از ده نمونه ناپایدار است؛ چنین رده‌هایی زمینهٔ همهٔ نمونه‌ها را می‌گیرند.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Member {member} put every sample on one unit: lower gamma, train longer or try another seed.</source>
        <translation>عضو {member} همهٔ نمونه‌ها را روی یک گره گذاشت: گاما را کم کنید، بیشتر آموزش دهید یا بذر دیگری بیازمایید.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Members learn from samples drawn with replacement and with other seeds. Entropy is −Σ p̄ ln p̄ of the mean probability, mutual information what the members' own entropies leave of it, both over ln of the number of classes. Classes of maps are matched one to one.</source>
        <translation>اعضا از نمونه‌های گرفته‌شده با جای‌گذاری و با بذرهای دیگر می‌آموزند. آنتروپی −Σ p̄ ln p̄ از میانگین احتمال است و اطلاعات متقابل آنچه پس از کاستن آنتروپی خود اعضا از آن می‌ماند، هر دو تقسیم بر ln تعداد رده‌ها. رده‌های نقشه‌ها یک‌به‌یک تطبیق می‌یابند.</translation>
    </message>
    <message>
        <source>Members that agree can agree on something wrong: all learnt from the same survey. Stability says how little the result depends on chance, not that it is right, and the accuracy out of bag is a test by lot, which flatters.</source>
        <translation>اعضای همخوان می‌توانند بر سر چیزی نادرست همخوان باشند: همه از یک برداشت آموخته‌اند. پایداری می‌گوید نتیجه چه اندک به تصادف وابسته است، نه این‌که درست است، و صحت بیرون از کیسه آزمونی تصادفی و خوش‌بینانه است.</translation>
    </message>
    <message>
        <source>Members that agree can be wrong together</source>
        <translation>اعضای همخوان می‌توانند با هم در اشتباه باشند</translation>
    </message>
    <message>
        <source>Members that name the sample's class (%)</source>
        <translation>اعضایی که ردهٔ نمونه را نام می‌برند (%)</translation>
    </message>
    <message>
        <source>Members; ten at least, better twenty.</source>
        <translation>اعضا؛ دست‌کم ده، بهتر از آن بیست.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>Methods, to paste</source>
        <translation>روش‌ها، برای چسباندن</translation>
    </message>
    <message>
        <source>Metres, and all positions lie where the project's reference system {} is used: check it.</source>
        <translation>متر، و همهٔ موقعیت‌ها جایی‌اند که سامانهٔ مرجع پروژه {} به کار می‌رود: آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Metres, and the file does not say which: choose the reference system.</source>
        <translation>متر، و فایل نمی‌گوید کدام: سامانهٔ مرجع را برگزینید.</translation>
    </message>
    <message>
        <source>Metres, and the file names {name} and no zone: choose the reference system.</source>
        <translation>متر، و فایل {name} را نام می‌برد بدون زون: سامانهٔ مرجع را برگزینید.</translation>
    </message>
    <message>
        <source>Microsoft's “Visual C++ Redistributable” may be missing: install it, and try again.</source>
        <translation>شاید “Visual C++ Redistributable” از Microsoft نصب نباشد: آن را نصب و دوباره آزمایش کنید.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>توجه</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>کمینه</translation>
    </message>
    <message>
        <source>Minimum covariance determinant; this step cannot be interrupted</source>
        <translation>کمینهٔ دترمینان کوواریانس؛ این گام را نمی‌توان متوقف کرد</translation>
    </message>
    <message>
        <source>Missing, %</source>
        <translation>ازدست‌رفته، %</translation>
    </message>
    <message>
        <source>Missing; about {fetched} MB to fetch, {kept} MB on disk</source>
        <translation>موجود نیست؛ حدود {fetched} MB دریافت، {kept} MB روی دیسک</translation>
    </message>
    <message>
        <source>Missing; less than 1 MB</source>
        <translation>موجود نیست؛ کمتر از 1 MB</translation>
    </message>
    <message>
        <source>Model: {parts}</source>
        <translation>مدل: {parts}</translation>
    </message>
    <message>
        <source>Models tried</source>
        <translation>مدل‌های آزموده</translation>
    </message>
    <message>
        <source>More than 80 % of these are below detection, too much for any estimate: {}.</source>
        <translation>بیش از 80 % این‌ها زیر حد تشخیص است، بیش از حد برای هر برآوردی: {}.</translation>
    </message>
    <message>
        <source>More than one label (1 yes)</source>
        <translation>بیش از یک برچسب (1 بله)</translation>
    </message>
    <message>
        <source>More units than samples leave empty units: 0 lets the tool choose the size.</source>
        <translation>گره‌های بیش از نمونه‌ها گره خالی می‌گذارند: با 0 ابزار اندازه را برمی‌گزیند.</translation>
    </message>
    <message>
        <source>Most classes hold fewer than {minimum_pairs} pairs: the variogram is very uncertain.</source>
        <translation>بیشتر رده‌ها کمتر از {minimum_pairs} جفت دارند: واریوگرام بسیار نامطمئن است.</translation>
    </message>
    <message>
        <source>Move the chart</source>
        <translation>جابه‌جایی نمودار</translation>
    </message>
    <message>
        <source>N-S</source>
        <translation>N-S</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>نام نقشه</translation>
    </message>
    <message>
        <source>Name of the occurrences</source>
        <translation>نام رخدادها</translation>
    </message>
    <message>
        <source>Names of the maps</source>
        <translation>نام نقشه‌ها</translation>
    </message>
    <message>
        <source>Naming classes with occurrences held out</source>
        <translation>نام‌گذاری رده‌ها با رخدادهای کنارگذاشته</translation>
    </message>
    <message>
        <source>Nd</source>
        <translation>Nd</translation>
    </message>
    <message>
        <source>Nearest known occurrence</source>
        <translation>نزدیک‌ترین رخداد شناخته‌شده</translation>
    </message>
    <message>
        <source>Nearest samples that a prediction is made from. 0: all samples, of more than 5000 the 32 nearest.</source>
        <translation>نزدیک‌ترین نمونه‌هایی که پیش‌بینی از آن‌ها ساخته می‌شود. 0: همهٔ نمونه‌ها، و با بیش از 5000 نمونه 32 نزدیک‌ترین.</translation>
    </message>
    <message>
        <source>Negative values</source>
        <translation>مقادیر منفی</translation>
    </message>
    <message>
        <source>Negative values were read as below the detection limit of that size: {}.</source>
        <translation>مقادیر منفی، زیر حد تشخیصی به همان اندازه خوانده شدند: {}.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>همسایه‌ها</translation>
    </message>
    <message>
        <source>Neighbours resemble each other: leaving out one sample tells how well kriging fills gaps, leaving out whole &lt;b&gt;blocks&lt;/b&gt; how well it predicts ground without samples. The variogram is held fixed, unless it is fitted again in every fold.</source>
        <translation>همسایه‌ها به هم می‌مانند: کنار گذاشتن یک نمونه می‌گوید کریجینگ چه خوب شکاف‌ها را پر می‌کند، کنار گذاشتن &lt;b&gt;بلوک‌های&lt;/b&gt; کامل می‌گوید چه خوب زمین بدون نمونه را پیش‌بینی می‌کند. واریوگرام ثابت می‌ماند، مگر آن‌که در هر فولد دوباره برازش شود.</translation>
    </message>
    <message>
        <source>Neighbours to average</source>
        <translation>همسایه‌های میانگین‌گیری</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Network chart</source>
        <translation>نمودار شبکه</translation>
    </message>
    <message>
        <source>Network model</source>
        <translation>مدل شبکه</translation>
    </message>
    <message>
        <source>Network of the paper</source>
        <translation>شبکهٔ مقاله</translation>
    </message>
    <message>
        <source>Network report</source>
        <translation>گزارش شبکه</translation>
    </message>
    <message>
        <source>Network {}</source>
        <translation>شبکهٔ {}</translation>
    </message>
    <message>
        <source>Networks trained at once (paper)</source>
        <translation>شبکه‌هایی که همزمان آموزش می‌بینند (paper)</translation>
    </message>
    <message>
        <source>Never krige raw skewed concentrations; and doubt the back-transformed mean where the sill is doubtful.</source>
        <translation>هرگز غلظت‌های خام چوله را کریجینگ نکنید؛ و جایی که سقف نامطمئن است به میانگین بازتبدیل‌شده شک کنید.</translation>
    </message>
    <message>
        <source>New fields end in _log10, _ln, _boxcox, _clr, _nscore, _z or _rz; those of ilr are called ilr1, ilr2 and so on.</source>
        <translation>فیلدهای تازه به _log10، _ln، _boxcox، _clr، _nscore، _z یا _rz پایان می‌یابند؛ فیلدهای ilr با نام ilr1، ilr2 و مانند آن‌اند.</translation>
    </message>
    <message>
        <source>No belt of the map holds {FEWEST_HITS} occurrences or more at one to two times the density of the whole: there is no halo class.</source>
        <translation>هیچ نواری از نقشه {FEWEST_HITS} رخداد یا بیشتر با یک تا دو برابر چگالی کل ندارد: ردهٔ هاله وجود ندارد.</translation>
    </message>
    <message>
        <source>No cell has data in all rasters ({names}): check that they cover the same ground.</source>
        <translation>هیچ سلولی در همهٔ رسترها ({names}) داده ندارد: بررسی کنید که یک زمین را می‌پوشانند.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check the extents and the study area.</source>
        <translation>هیچ سلولی داده از همهٔ نقشه‌ها ندارد: گستره‌ها و محدودهٔ مطالعه را بررسی کنید.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check their extents and the study area.</source>
        <translation>هیچ سلولی داده از همهٔ نقشه‌ها ندارد: گستره‌هایشان و محدودهٔ مطالعه را بررسی کنید.</translation>
    </message>
    <message>
        <source>No cell of the map has a sample within {max_distance:g} m: check that samples, extent and mask overlap and share one CRS, or raise the distance.</source>
        <translation>هیچ سلولی از نقشه نمونه‌ای تا {max_distance:g} متری ندارد: بررسی کنید که نمونه‌ها، گستره و ماسک همپوشانی و CRS یکسان دارند، یا فاصله را بیشتر کنید.</translation>
    </message>
    <message>
        <source>No cell of the map has data of all predictor maps: check their extent and the study area.</source>
        <translation>هیچ سلولی از نقشه داده از همهٔ نقشه‌های پیش‌بینی‌کننده ندارد: گسترهٔ آن‌ها و محدودهٔ مطالعه را بررسی کنید.</translation>
    </message>
    <message>
        <source>No chart is drawn: it needs the occurrences.</source>
        <translation>نموداری رسم نمی‌شود: به رخدادها نیاز دارد.</translation>
    </message>
    <message>
        <source>No class holds occurrences at {ANOMALY_DENSITY:g} times the density of the whole map: there is no anomaly class.</source>
        <translation>هیچ رده‌ای رخدادهایی با {ANOMALY_DENSITY:g} برابر چگالی کل نقشه ندارد: ردهٔ آنومالی وجود ندارد.</translation>
    </message>
    <message>
        <source>No column is called like sample numbers.</source>
        <translation>هیچ ستونی نام شمارهٔ نمونه ندارد.</translation>
    </message>
    <message>
        <source>No column was recognised as the results of an element: choose them.</source>
        <translation>هیچ ستونی به‌عنوان نتایج یک عنصر شناخته نشد: آن‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>No concentration field was chosen: choose at least one.</source>
        <translation>هیچ فیلد غلظتی برگزیده نشده است: دست‌کم یکی برگزینید.</translation>
    </message>
    <message>
        <source>No difference found is not the same as equal: small tests find little.</source>
        <translation>نیافتن تفاوت به معنای برابری نیست: آزمون‌های کوچک کم می‌یابند.</translation>
    </message>
    <message>
        <source>No eigenvalue is above that of uncorrelated elements, so there is no factor to find: choose other elements, or give the number of factors.</source>
        <translation>هیچ مقدار ویژه‌ای بالاتر از عنصرهای ناهمبسته نیست، پس عاملی برای یافتن نیست: عنصرهای دیگری برگزینید یا تعداد عامل‌ها را بدهید.</translation>
    </message>
    <message>
        <source>No element can be used: {reasons}. Choose other elements, or another method.</source>
        <translation>هیچ عنصری به کار نمی‌آید: {reasons}. عنصرهای دیگر یا روش دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No element has fences. {warnings}</source>
        <translation>هیچ عنصری حصار ندارد. {warnings}</translation>
    </message>
    <message>
        <source>No element outside its fences</source>
        <translation>هیچ عنصری بیرون از حصارهایش نیست</translation>
    </message>
    <message>
        <source>No factor holds {unheld}, whose largest loading is below {minimum_loading:g}: these indicators have no say; lower the smallest loading to let them.</source>
        <translation>هیچ عاملی {unheld} را در بر ندارد، که بزرگ‌ترین بارشان کمتر از {minimum_loading:g} است: این معرف‌ها اثری ندارند؛ برای اثر دادنشان کوچک‌ترین بار را کم کنید.</translation>
    </message>
    <message>
        <source>No feature varies over the samples: choose other features.</source>
        <translation>هیچ ویژگی‌ای در نمونه‌ها تغییر نمی‌کند: ویژگی‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No field ending in {} belongs to one of the elements: no remarks are read.</source>
        <translation>هیچ فیلد با پایان {} به یکی از عنصرها تعلق ندارد: یادداشتی خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>No field looks like a concentration (such as Cu_ppm, Au_ppb, Fe_pct): choose the elements by hand, the layer has {names}.</source>
        <translation>هیچ فیلدی به غلظت (مانند Cu_ppm، Au_ppb، Fe_pct) نمی‌ماند: عنصرها را دستی برگزینید، فیلدهای لایه {names} است.</translation>
    </message>
    <message>
        <source>No field of this layer is named like an element, such as Cu_ppm: rename them, or choose another layer.</source>
        <translation>هیچ فیلد این لایه نام عنصری مانند Cu_ppm ندارد: نامشان را تغییر دهید یا لایهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No indicator element reaches a loading of {minimum_loading:g}: the factors on which they load most were taken.</source>
        <translation>هیچ عنصر معرفی به بار {minimum_loading:g} نمی‌رسد: عامل‌هایی گرفته شدند که بیشترین بار را بر آن‌ها دارند.</translation>
    </message>
    <message>
        <source>No labelled sample lies in zone {test_zone}: the zones are {found}.</source>
        <translation>هیچ نمونهٔ برچسب‌داری در پهنهٔ {test_zone} نیست: پهنه‌ها {found} هستند.</translation>
    </message>
    <message>
        <source>No layer of the project has the scores: run “Factor scores” with this model.</source>
        <translation>هیچ لایهٔ پروژه امتیازها را ندارد: «امتیازهای عاملی» را با این مدل اجرا کنید.</translation>
    </message>
    <message>
        <source>No occurrence lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>هیچ رخدادی روی نقشه نیست: CRS هر دو، ماسک و لایهٔ رخدادها را بررسی کنید.</translation>
    </message>
    <message>
        <source>No occurrence lies on {name}: check the reference systems, or leave the map out.</source>
        <translation>هیچ رخدادی روی {name} نیست: سامانه‌های مرجع را بررسی کنید یا نقشه را کنار بگذارید.</translation>
    </message>
    <message>
        <source>No occurrence lies on {}: it is not judged.</source>
        <translation>هیچ رخدادی روی {} نیست: داوری نمی‌شود.</translation>
    </message>
    <message>
        <source>No pair of columns is called like coordinates (easting and northing, lon and lat).</source>
        <translation>هیچ جفت ستونی نام مختصات (شرقی و شمالی، lon و lat) ندارد.</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m in this direction: choose a longer distance or a wider tolerance.</source>
        <translation>هیچ جفت نمونه‌ای در این جهت نزدیک‌تر از {cutoff:g} متر نیست: فاصلهٔ بلندتر یا رواداری بازتر برگزینید.</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m: choose a longer distance or a wider tolerance.</source>
        <translation>هیچ جفت نمونه‌ای نزدیک‌تر از {cutoff:g} متر نیست: فاصلهٔ بلندتر یا رواداری بازتر برگزینید.</translation>
    </message>
    <message>
        <source>No part of the map holds {FEWEST_HITS} occurrences or more at twice the density of the whole: there is no anomaly class.</source>
        <translation>هیچ بخشی از نقشه {FEWEST_HITS} رخداد یا بیشتر با دو برابر چگالی کل ندارد: ردهٔ آنومالی وجود ندارد.</translation>
    </message>
    <message>
        <source>No positions: the samples become a table without points.</source>
        <translation>بدون موقعیت: نمونه‌ها جدولی بدون نقطه می‌شوند.</translation>
    </message>
    <message>
        <source>No raster is made of points: “Samples to raster” makes a map of them.</source>
        <translation>از نقطه‌ها رستر ساخته نمی‌شود: «نمونه‌ها به رستر» از آن‌ها نقشه می‌سازد.</translation>
    </message>
    <message>
        <source>No row of headings was found: the columns are called by their number.</source>
        <translation>سطر سرستونی یافت نشد: ستون‌ها با شماره نامیده می‌شوند.</translation>
    </message>
    <message>
        <source>No row of the file begins in line {line}: choose another line for the headings.</source>
        <translation>هیچ سطری از فایل در سطر {line} آغاز نمی‌شود: سطر دیگری برای سرستون‌ها برگزینید.</translation>
    </message>
    <message>
        <source>No row of the file looks like a sample below its headings: choose the line of the headings, or another file.</source>
        <translation>هیچ سطری از فایل زیر سرستون‌ها به نمونه نمی‌ماند: سطر سرستون‌ها یا فایل دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>No row of the limits table names an element ({ignored}): write symbols or field names into the column {element}.</source>
        <translation>هیچ سطری از جدول حدها عنصری را نام نمی‌برد ({ignored}): نمادها یا نام فیلدها را در ستون {element} بنویسید.</translation>
    </message>
    <message>
        <source>No sample has a class in the field {name}: run “Label samples” first.</source>
        <translation>هیچ نمونه‌ای در فیلد {name} رده ندارد: نخست «برچسب‌زنی نمونه‌ها» را اجرا کنید.</translation>
    </message>
    <message>
        <source>No sample has a position: check the coordinates.</source>
        <translation>هیچ نمونه‌ای موقعیت ندارد: مختصات را بررسی کنید.</translation>
    </message>
    <message>
        <source>No sample has a position: check the layer, its filter and the selection.</source>
        <translation>هیچ نمونه‌ای موقعیت ندارد: لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>No sample has a value of both fields: choose others.</source>
        <translation>هیچ نمونه‌ای مقدار هر دو فیلد را ندارد: فیلدهای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No sample has a value of {name}: choose another field.</source>
        <translation>هیچ نمونه‌ای مقدار {name} را ندارد: فیلد دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No sample has a value: choose another field.</source>
        <translation>هیچ نمونه‌ای مقدار ندارد: فیلد دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No sample has {needed}: fill them in, or leave out the fields with the most gaps{word}.</source>
        <translation>هیچ نمونه‌ای {needed} را ندارد: آن‌ها را پر کنید یا فیلدهای با بیشترین جای خالی را کنار بگذارید{word}.</translation>
    </message>
    <message>
        <source>No sample is of any class but the background: there is nothing to balance it with.</source>
        <translation>هیچ نمونه‌ای جز از ردهٔ زمینه نیست: چیزی برای متوازن کردن با آن نیست.</translation>
    </message>
    <message>
        <source>No sample is of the class {empty}.</source>
        <translation>هیچ نمونه‌ای از ردهٔ {empty} نیست.</translation>
    </message>
    <message>
        <source>No sample is selected.</source>
        <translation>هیچ نمونه‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>No sample lies inside a polygon of the geology: choose the geology of this area.</source>
        <translation>هیچ نمونه‌ای درون پلیگون زمین‌شناسی نیست: زمین‌شناسی همین محدوده را برگزینید.</translation>
    </message>
    <message>
        <source>No sample lies on data of all {what}s: check their extent and reference system.</source>
        <translation>هیچ نمونه‌ای روی دادهٔ همهٔ لایه‌های «{what}» نیست: گستره و سامانهٔ مرجع آن‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>No sample was predicted: there are no classes to compare.</source>
        <translation>هیچ نمونه‌ای پیش‌بینی نشد: رده‌ای برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>No sample {where} the threshold of {name}, {value:g}: choose another threshold.</source>
        <translation>هیچ نمونه‌ای {where} آستانهٔ {name}، {value:g}، نیست: آستانهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No single realisation is a map of the truth: use the share of them.</source>
        <translation>هیچ تحقق تنهایی نقشهٔ واقعیت نیست: سهم آن‌ها را به کار برید.</translation>
    </message>
    <message>
        <source>No structure: a pure nugget</source>
        <translation>بدون ساختار: اثر قطعه‌ای خالص</translation>
    </message>
    <message>
        <source>No such tool</source>
        <translation>چنین ابزاری نیست</translation>
    </message>
    <message>
        <source>No test on blocks that were left out: {}</source>
        <translation>بدون آزمون روی بلوک‌های کنارگذاشته: {}</translation>
    </message>
    <message>
        <source>No test on held-out occurrences: {}</source>
        <translation>بدون آزمون روی رخدادهای کنارگذاشته: {}</translation>
    </message>
    <message>
        <source>No test sample is of class {absent}: its recall, F1 and AUC are undefined, and the means are over the other classes.</source>
        <translation>هیچ نمونهٔ آزمونی از ردهٔ {absent} نیست: بازیابی، F1 و AUC آن تعریف‌نشده است و میانگین‌ها روی رده‌های دیگر است.</translation>
    </message>
    <message>
        <source>No test sample is of the class {untested}: its figures are undefined.</source>
        <translation>هیچ نمونهٔ آزمونی از ردهٔ {untested} نیست: عددهای آن تعریف‌نشده است.</translation>
    </message>
    <message>
        <source>No test sample was given the class {never}: its precision is undefined and {way}; its recall and F1 are 0.</source>
        <translation>به هیچ نمونهٔ آزمونی ردهٔ {never} داده نشد: دقت آن تعریف‌نشده است و {way}؛ بازیابی و F1 آن 0 است.</translation>
    </message>
    <message>
        <source>No transform was made of {}. Concentrations are skewed, and their few highest values would decide the factors: run “Transform concentrations” (log10) first.</source>
        <translation>از {} تبدیلی ساخته نشد. غلظت‌ها چوله‌اند و چند مقدار بالایشان عامل‌ها را تعیین می‌کند: نخست «تبدیل غلظت‌ها» (log10) را اجرا کنید.</translation>
    </message>
    <message>
        <source>No two features correlate by {chance:.2f} or more: they have no natural order, as factors have none, and a convolution along them means little. Take elements, or the network paper.</source>
        <translation>هیچ دو ویژگی‌ای همبستگی {chance:.2f} یا بیشتر ندارند: مانند عامل‌ها ترتیب طبیعی ندارند و کانولوشن در امتداد آن‌ها چندان معنایی ندارد. عنصرها یا شبکهٔ paper را بگیرید.</translation>
    </message>
    <message>
        <source>No unit is stated for these elements: {texts}.</source>
        <translation>برای این عنصرها واحدی بیان نشده است: {texts}.</translation>
    </message>
    <message>
        <source>No validation samples were given: {n_aside} of the {n_training} training samples were set aside to find the best epoch.</source>
        <translation>نمونهٔ اعتبارسنجی داده نشد: {n_aside} از {n_training} نمونهٔ آموزشی برای یافتن بهترین دوره کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>No value is measured: leave the element out.</source>
        <translation>هیچ مقداری اندازه‌گیری نشده است: عنصر را کنار بگذارید.</translation>
    </message>
    <message>
        <source>No version of {names} goes together with what this QGIS runs, and QGIS's own packages are never replaced: take fewer packages at once, or a newer QGIS. Nothing was changed.</source>
        <translation>هیچ نسخه‌ای از {names} با آنچه این QGIS دارد سازگار نیست، و بسته‌های خود QGIS هرگز جایگزین نمی‌شوند: بسته‌های کمتری با هم، یا QGIS تازه‌تری بگیرید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No: where a map has no data the others decide, and the log counts the cells.</source>
        <translation>خیر: جایی که نقشه‌ای داده ندارد بقیه تعیین‌کننده‌اند و لاگ سلول‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>Nobody can tell where on Earth the samples are, and maps cannot be made.</source>
        <translation>کسی نمی‌تواند بگوید نمونه‌ها کجای زمین‌اند، و نقشه ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>None of the elements varies: choose others for the simple maps.</source>
        <translation>هیچ‌یک از عنصرها تغییر نمی‌کند: برای نقشه‌های ساده عنصرهای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>None of the features varies among the training samples: choose others.</source>
        <translation>هیچ‌یک از ویژگی‌ها در نمونه‌های آموزشی تغییر نمی‌کند: ویژگی‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>None of the indicator elements ({indicators}) is among the elements of the factors: choose from {names}.</source>
        <translation>هیچ‌یک از عنصرهای معرف ({indicators}) میان عنصرهای عامل‌ها نیست: از {names} برگزینید.</translation>
    </message>
    <message>
        <source>None of the occurrences lies on the maps: check the reference system of both.</source>
        <translation>هیچ‌یک از رخدادها روی نقشه‌ها نیست: سامانهٔ مرجع هر دو را بررسی کنید.</translation>
    </message>
    <message>
        <source>None of the {n_all} occurrences lies on the map ({beyond} outside, {nodata} without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>هیچ‌یک از {n_all} رخداد روی نقشه نیست ({beyond} بیرون، {nodata} بدون داده): CRS هر دو، ماسک و لایهٔ رخدادها را بررسی کنید.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map ({outside} outside, {empty} on cells without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>هیچ‌یک از {n_cells} رخداد روی نقشه نیست ({outside} بیرون، {empty} روی سلول‌های بدون داده): CRS هر دو، ماسک و لایهٔ رخدادها را بررسی کنید.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>هیچ‌یک از {n_cells} رخداد روی نقشه نیست: CRS هر دو، ماسک و لایهٔ رخدادها را بررسی کنید.</translation>
    </message>
    <message>
        <source>None of the {n_cells} samples has a window of rasters with data: check that samples and rasters cover the same ground, or take a smaller window.</source>
        <translation>هیچ‌یک از {n_cells} نمونه پنجره‌ای از رسترهای دارای داده ندارد: بررسی کنید که نمونه‌ها و رسترها یک زمین را می‌پوشانند، یا پنجرهٔ کوچک‌تری بگیرید.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {radius:.0f} m of a sample: check their reference system, or raise the radius.</source>
        <translation>هیچ‌یک از {n_occurrences} رخداد در {radius:.0f} متری یک نمونه نیست: سامانهٔ مرجع آن‌ها را بررسی یا شعاع را بیشتر کنید.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {reach:.0f} m of a sample: check their reference system, or raise the largest distance.</source>
        <translation>هیچ‌یک از {n_occurrences} رخداد در {reach:.0f} متری یک نمونه نیست: سامانهٔ مرجع آن‌ها را بررسی یا بیشترین فاصله را زیاد کنید.</translation>
    </message>
    <message>
        <source>None of the {n_places} occurrences lies on the maps: check the reference system of both.</source>
        <translation>هیچ‌یک از {n_places} رخداد روی نقشه‌ها نیست: سامانهٔ مرجع هر دو را بررسی کنید.</translation>
    </message>
    <message>
        <source>None of the {what} has a position: check the layer, its filter and the selection.</source>
        <translation>هیچ‌یک از {what} موقعیت ندارد: لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>None of the {} connected parts has {:g} km² (the largest has {:g} km²), there are no targets: lower the least area.</source>
        <translation>هیچ‌یک از {} بخش پیوسته {:g} km² ندارد (بزرگ‌ترین {:g} km² است) و هدفی نیست: کمترین مساحت را کم کنید.</translation>
    </message>
    <message>
        <source>None: all factors are mapped</source>
        <translation>هیچ: همهٔ عامل‌ها نقشه می‌شوند</translation>
    </message>
    <message>
        <source>Normal Q-Q plot</source>
        <translation>نمودار Q-Q نرمال</translation>
    </message>
    <message>
        <source>Normalised density</source>
        <translation>چگالی نرمال‌شده</translation>
    </message>
    <message>
        <source>Normalised density at the intersection</source>
        <translation>چگالی نرمال‌شده در تقاطع</translation>
    </message>
    <message>
        <source>Normalised density: share of the occurrences over share of the area; 1 is chance</source>
        <translation>چگالی نرمال‌شده: سهم رخدادها بر سهم مساحت؛ 1 تصادف است</translation>
    </message>
    <message>
        <source>North</source>
        <translation>شمال</translation>
    </message>
    <message>
        <source>Northing (km)</source>
        <translation>مختصات شمالی (km)</translation>
    </message>
    <message>
        <source>Not among the elements of the factors: {absent}.</source>
        <translation>میان عنصرهای عامل‌ها نیست: {absent}.</translation>
    </message>
    <message>
        <source>Not compared, for want of {} values above zero in the background: {}.</source>
        <translation>مقایسه نشد، چون {} مقدار بزرگ‌تر از صفر در زمینه نبود: {}.</translation>
    </message>
    <message>
        <source>Not distinguishable from area alone: so many occurrences fall there by chance in {} % of cases.</source>
        <translation>تنها از روی مساحت تمییزپذیر نیست: این تعداد رخداد در {} % موارد به‌تصادف آنجا می‌افتد.</translation>
    </message>
    <message>
        <source>Not distinguishable from {baseline} by either</source>
        <translation>از {baseline} تمییزپذیر نیست، نه با P-A و نه با AUC</translation>
    </message>
    <message>
        <source>Not distinguishable is the usual answer with few occurrences, and an honest one.</source>
        <translation>تمییزپذیر نیست پاسخ معمول با رخدادهای اندک است، و پاسخی صادقانه.</translation>
    </message>
    <message>
        <source>Not held out: if the map was made with these occurrences, the figures flatter it.</source>
        <translation>کنارگذاشته نیست: اگر نقشه با همین رخدادها ساخته شده، عددها خوش‌بینانه‌اند.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>در این صفحه نیست</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: believe the figures only for gaps between the samples.</source>
        <translation>روی زمین دیده‌نشده آزموده نشده است: عددها را تنها برای شکاف‌های میان نمونه‌ها باور کنید.</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: {error}</source>
        <translation>روی زمین دیده‌نشده آزموده نشد: {error}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Nothing is known of how these were made: {}.</source>
        <translation>از چگونگی ساخت این‌ها چیزی دانسته نیست: {}.</translation>
    </message>
    <message>
        <source>Nothing is known of how this map was made: if these occurrences helped, the figures flatter it.</source>
        <translation>از چگونگی ساخت این نقشه چیزی دانسته نیست: اگر همین رخدادها در آن سهم داشته‌اند، عددها خوش‌بینانه‌اند.</translation>
    </message>
    <message>
        <source>Nothing is to be written: choose an output.</source>
        <translation>قرار نیست چیزی نوشته شود: یک خروجی برگزینید.</translation>
    </message>
    <message>
        <source>Nothing is written then.</source>
        <translation>آنگاه چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing says how favourable the classes are: give known occurrences, or a table of weights of “Prediction-area plot”.</source>
        <translation>چیزی نمی‌گوید رده‌ها چه اندازه مطلوب‌اند: رخدادهای شناخته‌شده یا جدول وزن‌های «نمودار پیش‌بینی-مساحت» را بدهید.</translation>
    </message>
    <message>
        <source>Nothing was measured above detection: {}.</source>
        <translation>چیزی بالاتر از حد تشخیص اندازه‌گیری نشد: {}.</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>اثر قطعه‌ای</translation>
    </message>
    <message>
        <source>Nugget, sill and range come from weighted least squares over the classes of distance that hold 30 pairs or more. The model &lt;i&gt;auto&lt;/i&gt; takes spherical, exponential or Gaussian, whichever fits best; of models that fit as well as each other within a tenth, the one that predicts samples best from all others. Ranges are practical ranges, the distance at which 95 % of the sill is reached: other programs may mean a third of that.</source>
        <translation>اثر قطعه‌ای، سقف و دامنه از کمترین مربعات وزن‌دار روی رده‌های فاصله با 30 جفت یا بیشتر به دست می‌آیند. مدل &lt;i&gt;auto&lt;/i&gt; کروی، نمایی یا گوسی را، هر کدام بهتر برازش یابد، می‌گیرد؛ از مدل‌هایی که تا یک‌دهم با هم برابر برازش می‌یابند، آن که نمونه‌ها را از همهٔ نمونه‌های دیگر بهتر پیش‌بینی می‌کند. دامنه‌ها دامنهٔ عملی‌اند، فاصله‌ای که در آن به 95 % سقف می‌رسد: برنامه‌های دیگر ممکن است یک‌سوم آن را در نظر داشته باشند.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Number of breaks</source>
        <translation>تعداد شکست‌ها</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>تعداد رده‌ها</translation>
    </message>
    <message>
        <source>Number of classes or rocks</source>
        <translation>تعداد رده‌ها یا سنگ‌ها</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>تعداد عامل‌ها</translation>
    </message>
    <message>
        <source>Number of factors by</source>
        <translation>تعداد عامل‌ها بر پایهٔ</translation>
    </message>
    <message>
        <source>Number of factors found</source>
        <translation>تعداد عامل‌های یافت‌شده</translation>
    </message>
    <message>
        <source>Number of new fields</source>
        <translation>تعداد فیلدهای تازه</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>تعداد نمونه‌ها</translation>
    </message>
    <message>
        <source>Number of thresholds</source>
        <translation>تعداد آستانه‌ها</translation>
    </message>
    <message>
        <source>Number of {}</source>
        <translation>تعداد {}</translation>
    </message>
    <message>
        <source>Number-size plot</source>
        <translation>نمودار تعداد-اندازه</translation>
    </message>
    <message>
        <source>Numbers each sample is condensed to; 0: a quarter of the features, between 2 and 8.</source>
        <translation>تعداد عددهایی که هر نمونه به آن‌ها فشرده می‌شود؛ 0: یک‌چهارم ویژگی‌ها، میان 2 و 8.</translation>
    </message>
    <message>
        <source>Numbers or words, separated by semicolons. Empty cells, NA, null and - are missing results anyway.</source>
        <translation>عددها یا واژه‌ها، با جداکنندهٔ نقطه‌ویرگول. خانه‌های خالی، NA، null و - در هر حال نتایج ازدست‌رفته‌اند.</translation>
    </message>
    <message>
        <source>Numeric fields to learn from. Empty: the factor scores that the layer's records name.</source>
        <translation>فیلدهای عددی برای آموختن. خالی: امتیازهای عاملی که سوابق لایه نام می‌برند.</translation>
    </message>
    <message>
        <source>OWA</source>
        <translation>OWA</translation>
    </message>
    <message>
        <source>Observed against predicted</source>
        <translation>مشاهده‌شده در برابر پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Observed against predicted with the 1:1 line, standardised errors, and where they lie.</source>
        <translation>مشاهده‌شده در برابر پیش‌بینی‌شده با خط 1:1، خطاهای استانداردشده، و جای آن‌ها.</translation>
    </message>
    <message>
        <source>Occ. %</source>
        <translation>رخداد %</translation>
    </message>
    <message>
        <source>Occupied area (% of the area)</source>
        <translation>مساحت اشغال‌شده (% مساحت)</translation>
    </message>
    <message>
        <source>Occupied area (%)</source>
        <translation>مساحت اشغال‌شده (%)</translation>
    </message>
    <message>
        <source>Occupied area at the intersection (%)</source>
        <translation>مساحت اشغال‌شده در تقاطع (%)</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>رخدادها</translation>
    </message>
    <message>
        <source>Occurrences (%)</source>
        <translation>رخدادها (%)</translation>
    </message>
    <message>
        <source>Occurrences are where people looked: roads and old mines draw the curve as well.</source>
        <translation>رخدادها جایی‌اند که مردم گشته‌اند: راه‌ها و معادن قدیمی هم منحنی را می‌کشند.</translation>
    </message>
    <message>
        <source>Occurrences farther from any sample than the largest distance have no say: the log counts them.</source>
        <translation>رخدادهایی که از هر نمونه دورتر از بیشترین فاصله‌اند اثری ندارند: لاگ آن‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>Occurrences in it, among them those that the limits were drawn by.</source>
        <translation>رخدادهای درون آن، از جمله آن‌هایی که حدها با آن‌ها کشیده شده‌اند.</translation>
    </message>
    <message>
        <source>Occurrences in one square of this side are drawn together.</source>
        <translation>رخدادهای درون یک مربع با این ضلع با هم گرفته می‌شوند.</translation>
    </message>
    <message>
        <source>Occurrences in the anomaly (%)</source>
        <translation>رخدادهای درون آنومالی (%)</translation>
    </message>
    <message>
        <source>Occurrences in the class</source>
        <translation>رخدادهای درون رده</translation>
    </message>
    <message>
        <source>Occurrences lie in class {unknown}, which has no area: make both from one map.</source>
        <translation>رخدادهایی در ردهٔ {unknown} هستند که مساحتی ندارد: هر دو را از یک نقشه بسازید.</translation>
    </message>
    <message>
        <source>Occurrences name each class anomaly, halo or background later: with several rocks and mineral systems three classes are too few. 0 takes the number with the best silhouette; the chart shows silhouette and Davies-Bouldin for 2 to 8.</source>
        <translation>رخدادها سپس هر رده را آنومالی، هاله یا زمینه می‌نامند: با چند سنگ و سامانهٔ کانه‌زایی، سه رده کم است. 0 تعدادی با بهترین سیلوئت را می‌گیرد؛ نمودار سیلوئت و Davies-Bouldin را برای 2 تا 8 نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or where it has no data are left out and counted. Tables of several maps have the same columns, so that “Merge vector layers” puts them below each other.</source>
        <translation>رخدادهای بیرون از نقشه یا در جای بدون داده کنار گذاشته و شمرده می‌شوند. جدول‌های چند نقشه ستون‌های یکسان دارند تا “Merge vector layers” آن‌ها را زیر هم بگذارد.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or without data</source>
        <translation>رخدادهای بیرون از نقشه یا بدون داده</translation>
    </message>
    <message>
        <source>Occurrences outside the maps or without data</source>
        <translation>رخدادهای بیرون از نقشه‌ها یا بدون داده</translation>
    </message>
    <message>
        <source>Occurrences that lie where the map has data.</source>
        <translation>رخدادهایی که در جای دارای دادهٔ نقشه‌اند.</translation>
    </message>
    <message>
        <source>Occurrences used</source>
        <translation>رخدادهای به‌کاررفته</translation>
    </message>
    <message>
        <source>Of 1.4826 times the median absolute deviation, which is the standard deviation of normal data.</source>
        <translation>ضریب 1.4826 برابر میانهٔ انحراف مطلق، که انحراف معیار دادهٔ نرمال است.</translation>
    </message>
    <message>
        <source>Of a raster.</source>
        <translation>برای رستر.</translation>
    </message>
    <message>
        <source>Of all maps.</source>
        <translation>برای همهٔ نقشه‌ها.</translation>
    </message>
    <message>
        <source>Of k-fold and block.</source>
        <translation>برای k-fold و block.</translation>
    </message>
    <message>
        <source>Of many pairs one of twenty is different by chance.</source>
        <translation>از جفت‌های بسیار، یکی از بیست به‌تصادف متفاوت است.</translation>
    </message>
    <message>
        <source>Of polygons or points.</source>
        <translation>برای پلیگون‌ها یا نقطه‌ها.</translation>
    </message>
    <message>
        <source>Of polygons: the name of the field with the class of each, as text or number, or its score.</source>
        <translation>برای پلیگون‌ها: نام فیلد دارای ردهٔ هر یک، متن یا عدد، یا امتیاز آن.</translation>
    </message>
    <message>
        <source>Of several fields the mean of their variograms is fitted, each scaled to a variance of 1: kriging then shares one model among them, and scales it back for each.</source>
        <translation>برای چند فیلد، میانگین واریوگرام‌هایشان برازش می‌شود، هر یک مقیاس‌شده به واریانس 1: آنگاه کریجینگ یک مدل را میان آن‌ها به کار می‌برد و برای هر یک بازمقیاس می‌کند.</translation>
    </message>
    <message>
        <source>Of standardised features. 0: one over the number of features.</source>
        <translation>برای ویژگی‌های استانداردشده. 0: یک تقسیم بر تعداد ویژگی‌ها.</translation>
    </message>
    <message>
        <source>Of the folds, forests and boosting.</source>
        <translation>برای فولدها، جنگل‌ها و تقویت گرادیان.</translation>
    </message>
    <message>
        <source>Of the folds.</source>
        <translation>برای فولدها.</translation>
    </message>
    <message>
        <source>Of the intervals.</source>
        <translation>برای بازه‌ها.</translation>
    </message>
    <message>
        <source>Of the lot.</source>
        <translation>برای قرعه‌کشی.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the interval of the rate. 0: the interval of Wilson, which takes the place of the intersection as known.</source>
        <translation>از رخدادها، برای بازهٔ نرخ. 0: بازهٔ Wilson که جای تقاطع را معلوم می‌گیرد.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the intervals of the rates. 0: intervals of Wilson.</source>
        <translation>از رخدادها، برای بازه‌های نرخ‌ها. 0: بازه‌های Wilson.</translation>
    </message>
    <message>
        <source>Of the occurrences. 0: no intervals.</source>
        <translation>از رخدادها. 0: بدون بازه.</translation>
    </message>
    <message>
        <source>Of the output number; the table holds both.</source>
        <translation>برای عدد خروجی؛ جدول هر دو را دارد.</translation>
    </message>
    <message>
        <source>Of the raster of populations, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>برای رستر جامعه‌ها، جایی که نقشه پلیگونی است. خالی: حدود 250 000 سلول.</translation>
    </message>
    <message>
        <source>Of the rasters. Empty: that of the samples and the largest distance around them.</source>
        <translation>برای رسترها. خالی: گسترهٔ نمونه‌ها و بیشترین فاصلهٔ پیرامون آن‌ها.</translation>
    </message>
    <message>
        <source>Of the result, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>برای نتیجه، جایی که نقشه پلیگونی است. خالی: حدود 250 000 سلول.</translation>
    </message>
    <message>
        <source>Of the search for the bulk by mahalanobis.</source>
        <translation>برای جست‌وجوی تودهٔ اصلی با mahalanobis.</translation>
    </message>
    <message>
        <source>Of “Fuse maps (maximin)”, on the same grid, 0 to 1.</source>
        <translation>از «تلفیق نقشه‌ها (maximin)»، روی همان شبکه، 0 تا 1.</translation>
    </message>
    <message>
        <source>On blocks kriging has no near neighbours and falls back to the mean: that is its honest limit.</source>
        <translation>روی بلوک‌ها کریجینگ همسایهٔ نزدیک ندارد و به میانگین بازمی‌گردد: این حد صادقانهٔ آن است.</translation>
    </message>
    <message>
        <source>On ground it has not seen it may know nothing: chance reaches {by_chance:.2f}.</source>
        <translation>روی زمینی که ندیده شاید چیزی نداند: تصادف به {by_chance:.2f} می‌رسد.</translation>
    </message>
    <message>
        <source>On how many samples the members agree</source>
        <translation>اعضا بر سر چند نمونه همخوان‌اند</translation>
    </message>
    <message>
        <source>On the raw scale a skewed element has far too many: use log10.</source>
        <translation>در مقیاس خام، عنصر چوله بسیار بیش از اندازه دارد: log10 را به کار برید.</translation>
    </message>
    <message>
        <source>On the same grid; high is favourable.</source>
        <translation>روی همان شبکه؛ بالا مطلوب است.</translation>
    </message>
    <message>
        <source>One HTML file with all pictures in it.</source>
        <translation>یک فایل HTML با همهٔ تصویرها درون آن.</translation>
    </message>
    <message>
        <source>One band a class, and the entropy as the last band.</source>
        <translation>برای هر رده یک باند، و آنتروپی در باند آخر.</translation>
    </message>
    <message>
        <source>One band each. Fields that share a variogram model are kriged at once.</source>
        <translation>هر کدام یک باند. فیلدهایی که مدل واریوگرام مشترک دارند با هم کریجینگ می‌شوند.</translation>
    </message>
    <message>
        <source>One band each: a large file.</source>
        <translation>هر کدام یک باند: فایلی بزرگ.</translation>
    </message>
    <message>
        <source>One band each: in the 10 % band, one realisation of ten is lower.</source>
        <translation>هر کدام یک باند: در باند 10 %، از هر ده تحقق یکی پایین‌تر است.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>یک سلول</translation>
    </message>
    <message>
        <source>One column a line: heading;role;symbol;unit;lower limit;upper limit, such as Kupfer;element;Cu;ppm;0.5. What is left empty stays as it was guessed. Roles: element, sample, x, y, qualifier, limit, other, leave out.</source>
        <translation>هر سطر یک ستون: heading;role;symbol;unit;lower limit;upper limit، مانند Kupfer;element;Cu;ppm;0.5. آنچه خالی بماند همان حدس است. نقش‌ها: element، sample، x، y، qualifier، limit، other، leave out.</translation>
    </message>
    <message>
        <source>One map cannot be compared: add another one, or the samples, from which simple maps are made.</source>
        <translation>یک نقشه را نمی‌توان مقایسه کرد: نقشهٔ دیگری بیفزایید، یا نمونه‌ها را، که از آن‌ها نقشه‌های ساده ساخته می‌شود.</translation>
    </message>
    <message>
        <source>One map cannot be fused: choose two or more.</source>
        <translation>یک نقشه را نمی‌توان تلفیق کرد: دو یا بیشتر برگزینید.</translation>
    </message>
    <message>
        <source>One map moves with its seed: keep ten runs, and read the agreement in the log.</source>
        <translation>یک نقشه با بذرش جابه‌جا می‌شود: ده اجرا را نگه دارید و همخوانی را در لاگ بخوانید.</translation>
    </message>
    <message>
        <source>One number for all scores, or one each, such as 0.7;0.8. Empty: 0.7 for factors.</source>
        <translation>یک عدد برای همهٔ امتیازها یا برای هر یک عددی، مانند 0.7;0.8. خالی: 0.7 برای عامل‌ها.</translation>
    </message>
    <message>
        <source>One point a sample, fields called like Cu_ppm.</source>
        <translation>هر نمونه یک نقطه، فیلدها با نامی مانند Cu_ppm.</translation>
    </message>
    <message>
        <source>One raster or band a feature, called as it; or those that a network of windows learnt from.</source>
        <translation>برای هر ویژگی یک رستر یا باند با همان نام؛ یا آن‌هایی که شبکهٔ پنجره‌ای از آن‌ها آموخته است.</translation>
    </message>
    <message>
        <source>One row a class</source>
        <translation>هر رده یک سطر</translation>
    </message>
    <message>
        <source>One row a class of each map: area, occurrences, rate and weight.</source>
        <translation>هر ردهٔ هر نقشه یک سطر: مساحت، رخدادها، نرخ و وزن.</translation>
    </message>
    <message>
        <source>One row a class: area, occurrences, rate with interval, density, weight, and the held-out test.</source>
        <translation>هر رده یک سطر: مساحت، رخدادها، نرخ با بازه، چگالی، وزن، و آزمون کنارگذاشته.</translation>
    </message>
    <message>
        <source>One row a class: its edges, the mean distance, the semivariance and the number of pairs.</source>
        <translation>هر رده یک سطر: کران‌ها، میانگین فاصله، نیم‌واریانس و تعداد جفت‌ها.</translation>
    </message>
    <message>
        <source>One row a classifier and test: accuracy with interval, balanced accuracy, F1, AUC and more.</source>
        <translation>هر رده‌بند و آزمون یک سطر: صحت با بازه، صحت متوازن، F1، AUC و دیگرها.</translation>
    </message>
    <message>
        <source>One row a component, largest eigenvalue first.</source>
        <translation>هر مؤلفه یک سطر، بزرگ‌ترین مقدار ویژه نخست.</translation>
    </message>
    <message>
        <source>One row a line: slope, R², and the threshold above it with its interval.</source>
        <translation>هر خط یک سطر: شیب، R²، و آستانهٔ بالای آن با بازه‌اش.</translation>
    </message>
    <message>
        <source>One row a map: AUC, area under the success-rate curve and its first fifth, with intervals.</source>
        <translation>هر نقشه یک سطر: AUC، مساحت زیر منحنی نرخ موفقیت و یک‌پنجم نخست آن، با بازه‌ها.</translation>
    </message>
    <message>
        <source>One row a map: rate and AUC with intervals, differences from the baseline, verdicts.</source>
        <translation>هر نقشه یک سطر: نرخ و AUC با بازه‌ها، تفاوت با مبنا، داوری‌ها.</translation>
    </message>
    <message>
        <source>One row a map: the figures of the page.</source>
        <translation>هر نقشه یک سطر: عددهای صفحه.</translation>
    </message>
    <message>
        <source>One row a measure: its value, and what it should be.</source>
        <translation>هر سنجه یک سطر: مقدار آن و آنچه باید باشد.</translation>
    </message>
    <message>
        <source>One row a member: its seed, samples, and accuracy or map quality.</source>
        <translation>هر عضو یک سطر: بذر، نمونه‌ها، و صحت یا کیفیت نقشهٔ آن.</translation>
    </message>
    <message>
        <source>One row a model: its weighted sum of squares, its root mean squared error of samples predicted from all others, and its numbers.</source>
        <translation>هر مدل یک سطر: مجموع مربعات وزن‌دار، ریشهٔ میانگین مربع خطای نمونه‌های پیش‌بینی‌شده از همهٔ بقیه، و عددهای آن.</translation>
    </message>
    <message>
        <source>One row a pair: samples that only the one, only the other had right, and p.</source>
        <translation>هر جفت یک سطر: نمونه‌هایی که تنها این یا تنها آن درست گفته، و p.</translation>
    </message>
    <message>
        <source>One row a threshold (scores) or a class, with rate, area, normalised density and weight.</source>
        <translation>هر آستانه (امتیازها) یا رده یک سطر، با نرخ، مساحت، چگالی نرمال‌شده و وزن.</translation>
    </message>
    <message>
        <source>One row an element, as Check samples and Replace censored values take it.</source>
        <translation>هر عنصر یک سطر، چنان‌که «بررسی نمونه‌ها» و «جایگزینی مقادیر سنسورد» می‌گیرند.</translation>
    </message>
    <message>
        <source>One row an element, with the columns element, limit and unit, and optionally upper_limit and substitute: the value that already stands for results below detection, half the limit for instance. Headings such as LLD are understood. Empty: limits are read from the cells, such as &lt;0.5.</source>
        <translation>هر عنصر یک سطر، با ستون‌های element، limit و unit، و به‌اختیار upper_limit و substitute: مقداری که از پیش به جای نتایج زیر حد تشخیص است، مثلاً نصف حد. سرستون‌هایی مانند LLD فهمیده می‌شوند. خالی: حدها از خانه‌ها، مانند &lt;0.5، خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>One row an element: its fences and how many values lie beyond them.</source>
        <translation>هر عنصر یک سطر: حصارهای آن و تعداد مقادیر بیرون از آن‌ها.</translation>
    </message>
    <message>
        <source>One row an element: its loading on each factor, its communality (share of its variance that the factors explain) and uniqueness (the rest), and the factor it belongs to.</source>
        <translation>هر عنصر یک سطر: بار آن بر هر عامل، اشتراک آن (سهمی از واریانسش که عامل‌ها توضیح می‌دهند) و واریانس یکتا (بقیه)، و عاملی که به آن تعلق دارد.</translation>
    </message>
    <message>
        <source>One row an element: results, share below detection, limits, method, mean and standard deviation.</source>
        <translation>هر عنصر یک سطر: نتایج، سهم زیر حد تشخیص، حدها، روش، میانگین و انحراف معیار.</translation>
    </message>
    <message>
        <source>One row an element: results, shares missing and below detection, limits, quantiles, remark.</source>
        <translation>هر عنصر یک سطر: نتایج، سهم‌های ازدست‌رفته و زیر حد تشخیص، حدها، چندک‌ها، یادداشت.</translation>
    </message>
    <message>
        <source>One straight line fits the concentration-area curve: it has no threshold.</source>
        <translation>یک خط راست با منحنی غلظت-مساحت سازگار است: آستانه‌ای ندارد.</translation>
    </message>
    <message>
        <source>One substitute for all values below a limit flattens variograms and correlations: random draws keep the spread.</source>
        <translation>یک جایگزین برای همهٔ مقادیر زیر حد، واریوگرام‌ها و همبستگی‌ها را هموار می‌کند: قرعهٔ تصادفی پراکندگی را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>One training sample shows nothing of how features vary together: take more samples.</source>
        <translation>یک نمونهٔ آموزشی چیزی از تغییر همراه ویژگی‌ها نشان نمی‌دهد: نمونه‌های بیشتری بگیرید.</translation>
    </message>
    <message>
        <source>One value for all results below detection narrows the spread of elements with more than 10 % of them; take random replacement before correlations and variograms: {}.</source>
        <translation>یک مقدار برای همهٔ نتایج زیر حد تشخیص، پراکندگی عنصرهای با بیش از 10 % از آن‌ها را تنگ می‌کند؛ پیش از همبستگی و واریوگرام جایگزینی تصادفی را بگیرید: {}.</translation>
    </message>
    <message>
        <source>Online is Kohonen's training, one sample at a time; batch takes all samples at once and is faster and steadier. “Apply map” then gives every sample its unit, class and, with known occurrences, its score.</source>
        <translation>online آموزش Kohonen است، هر بار یک نمونه؛ batch همهٔ نمونه‌ها را یک‌جا می‌گیرد و سریع‌تر و پایدارتر است. سپس «اعمال نقشه» به هر نمونه گره و رده و، با رخدادهای شناخته‌شده، امتیاز آن را می‌دهد.</translation>
    </message>
    <message>
        <source>Only cells that all maps have</source>
        <translation>تنها سلول‌هایی که همهٔ نقشه‌ها دارند</translation>
    </message>
    <message>
        <source>Only classifiers with the same labels, split and seed can be compared.</source>
        <translation>تنها رده‌بندهایی با برچسب، تقسیم و بذر یکسان مقایسه‌پذیرند.</translation>
    </message>
    <message>
        <source>Only factors that hold one of them are used. Has no say where features are chosen.</source>
        <translation>تنها عامل‌هایی که یکی از آن‌ها را دارند به کار می‌روند. جایی که ویژگی‌ها برگزیده شده‌اند اثری ندارد.</translation>
    </message>
    <message>
        <source>Only for k-fold and block, and where no model is given.</source>
        <translation>تنها برای k-fold و block، و جایی که مدلی داده نشده.</translation>
    </message>
    <message>
        <source>Only one column of positions is chosen: choose the other one too, or none.</source>
        <translation>تنها یک ستون موقعیت برگزیده شده: دیگری را نیز برگزینید یا هیچ‌کدام را.</translation>
    </message>
    <message>
        <source>Only one of the two columns of positions was chosen: choose both, or none.</source>
        <translation>تنها یکی از دو ستون موقعیت برگزیده شد: هر دو را برگزینید یا هیچ‌کدام را.</translation>
    </message>
    <message>
        <source>Only steps of GeoHalo are remembered: what you did by hand you must add by hand.</source>
        <translation>تنها گام‌های GeoHalo به یاد می‌مانند: آنچه را دستی کرده‌اید باید دستی بیفزایید.</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>تنها اولی درست</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>تنها دومی درست</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all cells with data.</source>
        <translation>تنها این بخش نقشه به حساب می‌آید. خالی: همهٔ سلول‌های دارای داده.</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all of it.</source>
        <translation>تنها این بخش نقشه به حساب می‌آید. خالی: همهٔ آن.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts.</source>
        <translation>تنها این بخش نقشه‌ها به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts. Empty: all cells with data.</source>
        <translation>تنها این بخش نقشه‌ها به حساب می‌آید. خالی: همهٔ سلول‌های دارای داده.</translation>
    </message>
    <message>
        <source>Only {known} samples were predicted: take more neighbours, or fewer and larger folds.</source>
        <translation>تنها {known} نمونه پیش‌بینی شد: همسایه‌های بیشتر، یا فولدهای کمتر و بزرگ‌تر بگیرید.</translation>
    </message>
    <message>
        <source>Only {n:g} occurrences: rates and weights from fewer than {FEWEST} are rough.</source>
        <translation>تنها {n:g} رخداد: نرخ‌ها و وزن‌های کمتر از {FEWEST} رخداد تقریبی‌اند.</translation>
    </message>
    <message>
        <source>Only {n_assays}</source>
        <translation>تنها {n_assays}</translation>
    </message>
    <message>
        <source>Only {n_coordinates} occurrences: none can be held out for a test, which takes {ENOUGH_TO_HOLD_OUT} at least.</source>
        <translation>تنها {n_coordinates} رخداد: هیچ‌یک را نمی‌توان برای آزمون کنار گذاشت، که دست‌کم {ENOUGH_TO_HOLD_OUT} رخداد می‌خواهد.</translation>
    </message>
    <message>
        <source>Only {n_detects} values are measured and at least 3 are needed: leave the element out.</source>
        <translation>تنها {n_detects} مقدار اندازه‌گیری شده و دست‌کم 3 لازم است: عنصر را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Only {n_units} map units hold samples and {n_clusters} classes were asked for: ask for fewer classes.</source>
        <translation>تنها {n_units} گره نقشه نمونه دارند و {n_clusters} رده خواسته شده است: رده‌های کمتری بخواهید.</translation>
    </message>
    <message>
        <source>Only {near} occurrences can be used: the scores are hardly more than chance.</source>
        <translation>تنها {near} رخداد به کار می‌آید: امتیازها چندان بیش از تصادف نیستند.</translation>
    </message>
    <message>
        <source>Only {n} samples have values of all {n_kept} elements, and more than {needed} are needed for robust distances: choose fewer elements.</source>
        <translation>تنها {n} نمونه مقدار همهٔ {n_kept} عنصر را دارند و برای فاصله‌های استوار بیش از {needed} لازم است: عنصرهای کمتری برگزینید.</translation>
    </message>
    <message>
        <source>Only {percent_agreement:.0f} % of the bootstrap curves have {n_slopes} breaks as well: their number is unsure, so trust those with narrow intervals.</source>
        <translation>تنها {percent_agreement:.0f} % منحنی‌های بوت‌استرپ نیز {n_slopes} شکست دارند: تعداد آن‌ها نامطمئن است، پس به آن‌هایی با بازه‌های تنگ اعتماد کنید.</translation>
    </message>
    <message>
        <source>Only {} holds indicator elements: the map learns from all factors.</source>
        <translation>تنها {} عنصرهای معرف را در بر دارد: نقشه از همهٔ عامل‌ها می‌آموزد.</translation>
    </message>
    <message>
        <source>Open sample &amp;survey</source>
        <translation>باز کردن برداشت نمونه</translation>
    </message>
    <message>
        <source>Open the guide where it tells of laboratory files</source>
        <translation>راهنما را در بخش فایل‌های آزمایشگاه باز می‌کند</translation>
    </message>
    <message>
        <source>Open the tool itself, filled with earlier results</source>
        <translation>خود ابزار را، پرشده با نتایج پیشین، باز می‌کند</translation>
    </message>
    <message>
        <source>Open the tool “Classify anomalies” with this map and these limits.</source>
        <translation>باز کردن ابزار «رده‌بندی آنومالی‌ها» با این نقشه و این حدها.</translation>
    </message>
    <message>
        <source>Open this step's report in the browser</source>
        <translation>گزارش این گام را در مرورگر باز می‌کند</translation>
    </message>
    <message>
        <source>Ordinary kriging conditions the fields, simple kriging those of normal scores. Realisations are of points in the middle of the cells. They repeat with their seed.</source>
        <translation>کریجینگ معمولی میدان‌ها را شرطی می‌کند و کریجینگ ساده میدان‌های امتیازهای نرمال را. تحقق‌ها از نقطه‌های میان سلول‌هایند. با بذرشان تکرار می‌شوند.</translation>
    </message>
    <message>
        <source>Other coordinates of the same samples.</source>
        <translation>مختصات دیگری از همان نمونه‌ها.</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>بیرون از کیسه</translation>
    </message>
    <message>
        <source>Out of bag, a test by lot: {}</source>
        <translation>بیرون از کیسه، آزمونی تصادفی: {}</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>کهنه</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>پرت</translation>
    </message>
    <message>
        <source>Outlier (1 yes)</source>
        <translation>پرت (1 بله)</translation>
    </message>
    <message>
        <source>Outliers flagged</source>
        <translation>مقادیر پرت نشان‌خورده</translation>
    </message>
    <message>
        <source>Outliers were flagged by Tukey's fences.</source>
        <translation>مقادیر پرت با حصارهای Tukey نشان زده شدند.</translation>
    </message>
    <message>
        <source>Outlined ground (polygons)</source>
        <translation>زمین مرزبندی‌شده (پلیگون)</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>خروجی‌ها</translation>
    </message>
    <message>
        <source>Outside the samples universal kriging runs away: leave that ground out.</source>
        <translation>بیرون از نمونه‌ها کریجینگ عام از دست می‌رود: آن زمین را کنار بگذارید.</translation>
    </message>
    <message>
        <source>P-A</source>
        <translation>P-A</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحهٔ راهنما</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Pairs are compared by McNemar's exact test: of the samples that only one of the two has right, each should have half. Shares have Wilson's intervals.</source>
        <translation>جفت‌ها با آزمون دقیق McNemar مقایسه می‌شوند: از نمونه‌هایی که تنها یکی از دو درست گفته، هر یک باید نیمی را داشته باشد. سهم‌ها بازه‌های Wilson دارند.</translation>
    </message>
    <message>
        <source>Parallel analysis</source>
        <translation>تحلیل موازی</translation>
    </message>
    <message>
        <source>Parallel analysis: {n} are above those of uncorrelated elements.</source>
        <translation>تحلیل موازی: {n} مورد بالاتر از عنصرهای ناهمبسته است.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پارامترها</translation>
    </message>
    <message>
        <source>Partial area under the ROC curve</source>
        <translation>مساحت جزئی زیر منحنی ROC</translation>
    </message>
    <message>
        <source>Partial sill</source>
        <translation>سقف جزئی</translation>
    </message>
    <message>
        <source>Parts of different units have no log-ratio until they are converted; check the names of the fields.</source>
        <translation>بخش‌های با واحدهای متفاوت تا تبدیل نشوند نسبت لگاریتمی ندارند؛ نام فیلدها را بررسی کنید.</translation>
    </message>
    <message>
        <source>Parts of less than {} km², left out: {}.</source>
        <translation>بخش‌های کمتر از {} km²، کنارگذاشته: {}.</translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation>بخش‌هایی از زمین که به‌نوبت کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Parts of the ground whose occurrences are left out in turn.</source>
        <translation>بخش‌هایی از زمین که رخدادهایشان به‌نوبت کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Passes over all samples in batch training.</source>
        <translation>تعداد گذر بر همهٔ نمونه‌ها در آموزش دسته‌ای.</translation>
    </message>
    <message>
        <source>Passes over the samples. 0: 500 for paper; up to 200 for the others, which stop when the samples watched get no better.</source>
        <translation>تعداد گذر بر نمونه‌ها. 0: 500 برای paper؛ تا 200 برای بقیه، که وقتی نمونه‌های زیر نظر بهتر نشوند می‌ایستند.</translation>
    </message>
    <message>
        <source>Pathfinder elements</source>
        <translation>عنصرهای ردیاب</translation>
    </message>
    <message>
        <source>Pearson {value}</source>
        <translation>Pearson {value}</translation>
    </message>
    <message>
        <source>Pearson {value} (as drawn)</source>
        <translation>Pearson {value} (چنان‌که رسم شده)</translation>
    </message>
    <message>
        <source>Penalty C (no tuning)</source>
        <translation>جریمهٔ C (بدون تنظیم)</translation>
    </message>
    <message>
        <source>Per cent of samples</source>
        <translation>درصد نمونه‌ها</translation>
    </message>
    <message>
        <source>Per cent of the variance; {total:.1f} % in all.
Framed: {minimum_loading:g} or more.</source>
        <translation>درصد واریانس؛ در کل {total:.1f} %.
در کادر: {minimum_loading:g} یا بیشتر.</translation>
    </message>
    <message>
        <source>Per cent, normal scale</source>
        <translation>درصد، مقیاس نرمال</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Percentage of the occurrences where the two curves cross; 50 says nothing.</source>
        <translation>درصد رخدادها در جایی که دو منحنی یکدیگر را قطع می‌کنند؛ 50 چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>Percentages missing are of the samples, those below and above of the results. Quantiles take results below detection into account; an empty one lies below everything measured.</source>
        <translation>درصدهای ازدست‌رفته نسبت به نمونه‌هاست، و زیر و بالای حد نسبت به نتایج. چندک‌ها نتایج زیر حد تشخیص را به حساب می‌آورند؛ چندک خالی پایین‌تر از همهٔ مقادیر اندازه‌گیری‌شده است.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>صدک</translation>
    </message>
    <message>
        <source>Percentile of the samples that is the threshold, by the rule of that name.</source>
        <translation>صدکی از نمونه‌ها که آستانه است، با قاعدهٔ هم‌نام.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>تصویر (*.png)</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>دام‌ها</translation>
    </message>
    <message>
        <source>Places samples on a trained map: unit, class, distance, stability and score of each.</source>
        <translation>نمونه‌ها را روی نقشهٔ آموزش‌دیده جای می‌دهد: گره، رده، فاصله، پایداری و امتیاز هر یک.</translation>
    </message>
    <message>
        <source>Placing the samples on the map</source>
        <translation>جای دادن نمونه‌ها روی نقشه</translation>
    </message>
    <message>
        <source>Planted anomaly</source>
        <translation>آنومالی کاشته‌شده</translation>
    </message>
    <message>
        <source>Planted anomaly (truth)</source>
        <translation>آنومالی کاشته‌شده (واقعیت)</translation>
    </message>
    <message>
        <source>Point at a curve to read its map value; click to keep it.</source>
        <translation>برای خواندن مقدار نقشه به منحنی اشاره کنید؛ برای نگه‌داشتن کلیک کنید.</translation>
    </message>
    <message>
        <source>Points of known mineral occurrences.</source>
        <translation>نقطه‌های رخدادهای معدنی شناخته‌شده.</translation>
    </message>
    <message>
        <source>Points to predict</source>
        <translation>نقطه‌های پیش‌بینی</translation>
    </message>
    <message>
        <source>Points with one field an element, named like Cu_ppm, Au_ppb, Fe_pct; text such as &amp;lt;0.5 is understood.</source>
        <translation>نقطه‌هایی با یک فیلد برای هر عنصر، با نامی مانند Cu_ppm، Au_ppb، Fe_pct؛ متنی مانند &amp;lt;0.5 فهمیده می‌شود.</translation>
    </message>
    <message>
        <source>Points, one a sample: the layer that the step before left, or any point layer of your own.</source>
        <translation>نقطه‌ها، هر نمونه یکی: لایهٔ برجامانده از گام پیش یا هر لایهٔ نقطه‌ای خودتان.</translation>
    </message>
    <message>
        <source>Points. They say which ground is favourable, and judge the maps. The maps need them.</source>
        <translation>نقطه‌ها. می‌گویند کدام زمین مطلوب است و نقشه‌ها را داوری می‌کنند. نقشه‌ها به آن‌ها نیاز دارند.</translation>
    </message>
    <message>
        <source>Polygons with rank, area, score, fingerprint, nearest occurrence and rock.</source>
        <translation>پلیگون‌هایی با رتبه، مساحت، امتیاز، شناسه، نزدیک‌ترین رخداد و سنگ.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the map counts. Empty: all cells with data.</source>
        <translation>پلیگون: تنها این بخش نقشه به حساب می‌آید. خالی: همهٔ سلول‌های دارای داده.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the maps counts. Empty: all cells with data.</source>
        <translation>پلیگون: تنها این بخش نقشه‌ها به حساب می‌آید. خالی: همهٔ سلول‌های دارای داده.</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>جامعه‌ها</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>موقعیت‌ها</translation>
    </message>
    <message>
        <source>Positions are in degrees</source>
        <translation>موقعیت‌ها به درجه‌اند</translation>
    </message>
    <message>
        <source>Positions that are none</source>
        <translation>موقعیت‌هایی که موقعیت نیستند</translation>
    </message>
    <message>
        <source>Practical range</source>
        <translation>دامنهٔ عملی</translation>
    </message>
    <message>
        <source>Practical range. Empty: fitted. Nested structures: one number each, such as 800+5000.</source>
        <translation>دامنهٔ عملی. خالی: برازش می‌شود. ساختارهای تودرتو: برای هر یک عددی، مانند 800+5000.</translation>
    </message>
    <message>
        <source>Practical range: the distance at which 95 % of the partial sill is reached</source>
        <translation>دامنهٔ عملی: فاصله‌ای که در آن به 95 % سقف جزئی می‌رسد</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>دقت</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>پیش‌بینی</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>ردهٔ پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translation>نقشهٔ پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Predicted points</source>
        <translation>نقطه‌های پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Predicted points are asked for, and there are no points to predict: choose their layer.</source>
        <translation>نقطه‌های پیش‌بینی‌شده خواسته شده و نقطه‌ای برای پیش‌بینی نیست: لایهٔ آن‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>Predicted probability, mean of the bin</source>
        <translation>احتمال پیش‌بینی‌شده، میانگین بازه</translation>
    </message>
    <message>
        <source>Predicted too high, by over 2 standard errors</source>
        <translation>بیش‌برآورد، بیش از 2 خطای معیار</translation>
    </message>
    <message>
        <source>Predicted too low, by over 2 standard errors</source>
        <translation>کم‌برآورد، بیش از 2 خطای معیار</translation>
    </message>
    <message>
        <source>Prediction = regression on the predictors + ordinary kriging of its residuals. The variogram is fitted to residuals of samples that the regression had not seen, and all three ways are tested on blocks held out.</source>
        <translation>پیش‌بینی = رگرسیون بر پیش‌بینی‌کننده‌ها + کریجینگ معمولی مانده‌های آن. واریوگرام به مانده‌های نمونه‌هایی که رگرسیون ندیده بود برازش می‌شود، و هر سه راه روی بلوک‌های کنارگذاشته آزموده می‌شوند.</translation>
    </message>
    <message>
        <source>Prediction rate (% of the {occurrences})</source>
        <translation>نرخ پیش‌بینی (% از {occurrences})</translation>
    </message>
    <message>
        <source>Prediction rate (%)</source>
        <translation>نرخ پیش‌بینی (%)</translation>
    </message>
    <message>
        <source>Prediction rate and AUC of each map with 95 % intervals</source>
        <translation>نرخ پیش‌بینی و AUC هر نقشه با بازه‌های 95 %</translation>
    </message>
    <message>
        <source>Prediction rate and occupied area of the fused map, and where they cross.</source>
        <translation>نرخ پیش‌بینی و مساحت اشغال‌شدهٔ نقشهٔ تلفیقی، و محل تقاطع آن‌ها.</translation>
    </message>
    <message>
        <source>Prediction rate at the intersection (%)</source>
        <translation>نرخ پیش‌بینی در تقاطع (%)</translation>
    </message>
    <message>
        <source>Prediction rate falling and occupied area rising, and where they cross.</source>
        <translation>نرخ پیش‌بینی کاهنده و مساحت اشغال‌شدهٔ فزاینده، و محل تقاطع آن‌ها.</translation>
    </message>
    <message>
        <source>Prediction rate over occupied area: 1 is chance.</source>
        <translation>نرخ پیش‌بینی بر مساحت اشغال‌شده: 1 تصادف است.</translation>
    </message>
    <message>
        <source>Prediction rate, lower end of the 95 % interval</source>
        <translation>نرخ پیش‌بینی، حد پایین بازهٔ 95 %</translation>
    </message>
    <message>
        <source>Prediction rate, upper end of the 95 % interval</source>
        <translation>نرخ پیش‌بینی، حد بالای بازهٔ 95 %</translation>
    </message>
    <message>
        <source>Prediction-area plot</source>
        <translation>نمودار پیش‌بینی-مساحت</translation>
    </message>
    <message>
        <source>Prediction-area plot of the fused map</source>
        <translation>نمودار پیش‌بینی-مساحت نقشهٔ تلفیقی</translation>
    </message>
    <message>
        <source>Prediction-area plot of {layer_name}</source>
        <translation>نمودار پیش‌بینی-مساحت {layer_name}</translation>
    </message>
    <message>
        <source>Prediction-area plot of {}</source>
        <translation>نمودار پیش‌بینی-مساحت {}</translation>
    </message>
    <message>
        <source>Prediction-area plot: {word}{kind}</source>
        <translation>نمودار پیش‌بینی-مساحت: {word}{kind}</translation>
    </message>
    <message>
        <source>Prediction-area table</source>
        <translation>جدول پیش‌بینی-مساحت</translation>
    </message>
    <message>
        <source>Predictor fields</source>
        <translation>فیلدهای پیش‌بینی‌کننده</translation>
    </message>
    <message>
        <source>Predictor fields are known at points only, so there is no map: leave the maps out of the outputs and choose points to predict, or take predictor maps alone.</source>
        <translation>فیلدهای پیش‌بینی‌کننده تنها در نقطه‌ها معلوم‌اند، پس نقشه‌ای نیست: نقشه‌ها را از خروجی‌ها کنار بگذارید و نقطه‌های پیش‌بینی را برگزینید، یا تنها نقشه‌های پیش‌بینی‌کننده را بگیرید.</translation>
    </message>
    <message>
        <source>Predictor maps</source>
        <translation>نقشه‌های پیش‌بینی‌کننده</translation>
    </message>
    <message>
        <source>Predictors are rasters, or fields of the samples; fields are known at points only, so with them there is no map but predictions at other points that have the same fields.</source>
        <translation>پیش‌بینی‌کننده‌ها رستر یا فیلدهای نمونه‌هایند؛ فیلدها تنها در نقطه‌ها معلوم‌اند، پس با آن‌ها نقشه‌ای نیست، بلکه پیش‌بینی در نقطه‌های دیگری که همان فیلدها را دارند.</translation>
    </message>
    <message>
        <source>Predictors with the same value at all samples tell nothing: {}.</source>
        <translation>پیش‌بینی‌کننده‌هایی با مقدار یکسان در همهٔ نمونه‌ها چیزی نمی‌گویند: {}.</translation>
    </message>
    <message>
        <source>Predicts a field by a regression on other maps, such as geophysics or terrain, and kriges what that leaves.</source>
        <translation>یک فیلد را با رگرسیون بر نقشه‌های دیگر، مانند ژئوفیزیک یا پستی‌وبلندی، پیش‌بینی و باقی‌مانده را کریجینگ می‌کند.</translation>
    </message>
    <message>
        <source>Predicts every sample without its own value, and says how good the kriging is.</source>
        <translation>هر نمونه را بدون مقدار خودش پیش‌بینی می‌کند و می‌گوید کریجینگ چه خوب است.</translation>
    </message>
    <message>
        <source>Predicts fields between the samples, with the standard error of every prediction.</source>
        <translation>فیلدها را میان نمونه‌ها پیش‌بینی می‌کند، با خطای معیار هر پیش‌بینی.</translation>
    </message>
    <message>
        <source>Prefix of the new fields</source>
        <translation>پیشوند فیلدهای تازه</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>پیش‌تنظیم</translation>
    </message>
    <message>
        <source>Principal components of the correlation matrix (or maximum likelihood, minimum residuals, principal axes), rotated by varimax so that each element loads highly on few factors. Factors are ordered by the variance they explain and turned so that indicator elements load positively.</source>
        <translation>مؤلفه‌های اصلی ماتریس همبستگی (یا بیشینهٔ درست‌نمایی، کمینهٔ مانده‌ها، محورهای اصلی)، با چرخش varimax تا هر عنصر بر چند عامل بار بالا داشته باشد. عامل‌ها به ترتیب واریانسی که توضیح می‌دهند مرتب و طوری گردانده می‌شوند که عنصرهای معرف بار مثبت داشته باشند.</translation>
    </message>
    <message>
        <source>Print la&amp;yout</source>
        <translation>چیدمان چاپ</translation>
    </message>
    <message>
        <source>Printed on {}.</source>
        <translation>چاپ‌شده در {}.</translation>
    </message>
    <message>
        <source>Probabilities are as good as the variogram: with a wrong nugget they are wrong everywhere.</source>
        <translation>احتمال‌ها به خوبی واریوگرام‌اند: با اثر قطعه‌ای نادرست همه‌جا نادرست‌اند.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Probability by chance</source>
        <translation>احتمال تصادفی بودن</translation>
    </message>
    <message>
        <source>Probability by chance, held out</source>
        <translation>احتمال تصادفی بودن، کنارگذاشته</translation>
    </message>
    <message>
        <source>Probability of Bartlett's test</source>
        <translation>احتمال آزمون Bartlett</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>احتمال هر رده</translation>
    </message>
    <message>
        <source>Probability of so many by area alone</source>
        <translation>احتمال این تعداد تنها بر پایهٔ مساحت</translation>
    </message>
    <message>
        <source>Probability of {}</source>
        <translation>احتمال {}</translation>
    </message>
    <message>
        <source>Probability to exceed the threshold</source>
        <translation>احتمال گذر از آستانه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>پیشرفت نصب</translation>
    </message>
    <message>
        <source>Promax cannot tell {k} factors apart: ask for fewer factors, or use varimax.</source>
        <translation>Promax نمی‌تواند {k} عامل را از هم جدا کند: عامل‌های کمتری بخواهید یا varimax را به کار برید.</translation>
    </message>
    <message>
        <source>Proxy: that of the system, if any (Settings → Options → Network)</source>
        <translation>پراکسی: پراکسی سامانه، اگر باشد (تنظیمات ← گزینه‌ها ← شبکه)</translation>
    </message>
    <message>
        <source>Proxy: {proxy} (Settings → Options → Network)</source>
        <translation>پراکسی: {proxy} (تنظیمات ← گزینه‌ها ← شبکه)</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>نخست درست کنید</translation>
    </message>
    <message>
        <source>Put the limits back where the tool “Classify anomalies” finds them.</source>
        <translation>بازگرداندن حدها به جایی که ابزار «رده‌بندی آنومالی‌ها» می‌یابد.</translation>
    </message>
    <message>
        <source>Put these numbers into the model file; kriging with it uses them from then on.</source>
        <translation>این عددها را در فایل مدل بگذارید؛ کریجینگ با آن از این پس همین‌ها را به کار می‌برد.</translation>
    </message>
    <message>
        <source>Python finds no {name}.</source>
        <translation>پایتون {name} را نمی‌یابد.</translation>
    </message>
    <message>
        <source>Python packages that some tools need</source>
        <translation>بسته‌های پایتون مورد نیاز برخی ابزارها</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>نمودار Q-Q</translation>
    </message>
    <message>
        <source>QGIS does not know {}: choose the reference system.</source>
        <translation>QGIS {} را نمی‌شناسد: سامانهٔ مرجع را برگزینید.</translation>
    </message>
    <message>
        <source>QGIS has another numpy since the packages were installed, and they do not fit it: install them again.</source>
        <translation>numpy در QGIS پس از نصب بسته‌ها تغییر کرده و با آن سازگار نیستند: دوباره نصبشان کنید.</translation>
    </message>
    <message>
        <source>QGIS is set to a SOCKS proxy, which pip cannot use here: set an HTTP proxy in Settings → Options → Network. Nothing was changed.</source>
        <translation>QGIS روی پراکسی SOCKS تنظیم است که pip اینجا نمی‌تواند به کار برد: در تنظیمات ← گزینه‌ها ← شبکه یک پراکسی HTTP بگذارید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>QGIS's Python has no pip to install with: on Debian and Ubuntu install the system's package python3-pip, and press the button again.</source>
        <translation>پایتون QGIS برای نصب pip ندارد: در Debian و Ubuntu بستهٔ سامانه python3-pip را نصب و دکمه را دوباره بزنید.</translation>
    </message>
    <message>
        <source>Quantiles (%)</source>
        <translation>چندک‌ها (%)</translation>
    </message>
    <message>
        <source>Quantiles of the realisations</source>
        <translation>چندک‌های تحقق‌ها</translation>
    </message>
    <message>
        <source>Quantisation error</source>
        <translation>خطای کوانتش</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>چارک‌ها</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE {rmse:.3g}, weighted {weighted:.3g} ({n} classes)</source>
        <translation>RMSE {rmse:.3g}، وزن‌دار {weighted:.3g} ({n} رده)</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC and success rates</source>
        <translation>ROC و نرخ‌های موفقیت</translation>
    </message>
    <message>
        <source>ROC and success-rate chart</source>
        <translation>نمودار ROC و نرخ موفقیت</translation>
    </message>
    <message>
        <source>ROC and success-rate curves</source>
        <translation>منحنی‌های ROC و نرخ موفقیت</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of all maps with their bands.</source>
        <translation>منحنی‌های ROC و نرخ موفقیت همهٔ نقشه‌ها با نوارهایشان.</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of {maps}</source>
        <translation>منحنی‌های ROC و نرخ موفقیت {maps}</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>منحنی ROC</translation>
    </message>
    <message>
        <source>ROC curves of maps</source>
        <translation>منحنی‌های ROC نقشه‌ها</translation>
    </message>
    <message>
        <source>ROC curves of {} maps</source>
        <translation>منحنی‌های ROC {} نقشه</translation>
    </message>
    <message>
        <source>ROC curves, each class against the others</source>
        <translation>منحنی‌های ROC، هر رده در برابر بقیه</translation>
    </message>
    <message>
        <source>ROC: against the area without occurrences. Success rate: against the whole area.</source>
        <translation>ROC: در برابر مساحت بدون رخداد. نرخ موفقیت: در برابر کل مساحت.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>شعاع</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>بذر تصادفی</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>Ranges are practical ranges (95 % of the sill): other programs give a third of it for the exponential model.</source>
        <translation>دامنه‌ها دامنهٔ عملی‌اند (95 % سقف): برنامه‌های دیگر برای مدل نمایی یک‌سوم آن را می‌دهند.</translation>
    </message>
    <message>
        <source>Rank targets</source>
        <translation>رتبه‌بندی هدف‌ها</translation>
    </message>
    <message>
        <source>Ranks depend on the least area and on how far the map drew each sample out. A large target of low scores may rank before a small one of high scores: sort by &lt;i&gt;score&lt;/i&gt; to see it the other way.</source>
        <translation>رتبه‌ها به کمترین مساحت و به این‌که نقشه هر نمونه را تا کجا کشیده وابسته‌اند. هدف بزرگ با امتیازهای پایین ممکن است پیش از هدف کوچک با امتیازهای بالا رتبه بگیرد: برای دیدن عکس آن بر پایهٔ &lt;i&gt;score&lt;/i&gt; مرتب کنید.</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>رسترها</translation>
    </message>
    <message>
        <source>Rasters (patch)</source>
        <translation>رسترها (patch)</translation>
    </message>
    <message>
        <source>Rasters interpolated from the same samples leak the answer into windows around them.</source>
        <translation>رسترهای درون‌یابی‌شده از همان نمونه‌ها پاسخ را به پنجره‌های پیرامون آن‌ها نشت می‌دهند.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid, one or several.</source>
        <translation>رسترهای امتیاز روی یک شبکه، یک یا چند.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid; their first band counts.</source>
        <translation>رسترهای امتیاز روی یک شبکه؛ نخستین باندشان به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Rasters that the field follows, such as elevation or gravity (first band each), for universal kriging in place of or besides the surface. Cells without data get no prediction.</source>
        <translation>رسترهایی که فیلد دنبال می‌کند، مانند ارتفاع یا گرانی (نخستین باند هر یک)، برای کریجینگ عام به جای رویه یا همراه آن. سلول‌های بدون داده پیش‌بینی نمی‌گیرند.</translation>
    </message>
    <message>
        <source>Rasters that the field may follow, such as geophysics or terrain (first band each). Cells without data get no prediction.</source>
        <translation>رسترهایی که فیلد شاید دنبال کند، مانند ژئوفیزیک یا پستی‌وبلندی (نخستین باند هر یک). سلول‌های بدون داده پیش‌بینی نمی‌گیرند.</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>نرخ (%)</translation>
    </message>
    <message>
        <source>Rate in the best 20 % of the area (%)</source>
        <translation>نرخ در 20 % بهترین مساحت (%)</translation>
    </message>
    <message>
        <source>Rate, added up (%)</source>
        <translation>نرخ تجمعی (%)</translation>
    </message>
    <message>
        <source>Rate, held out (%)</source>
        <translation>نرخ، کنارگذاشته (%)</translation>
    </message>
    <message>
        <source>Rates and AUC with intervals; open circles are not distinguishable from the baseline.</source>
        <translation>نرخ‌ها و AUC با بازه‌ها؛ دایره‌های توخالی از مبنا تمییزپذیر نیستند.</translation>
    </message>
    <message>
        <source>Rates and areas of the classes</source>
        <translation>نرخ‌ها و مساحت‌های رده‌ها</translation>
    </message>
    <message>
        <source>Rates and areas of the classes of each map, as “Prediction-area plot” writes them, those of all maps below each other. Empty: computed from the occurrences.</source>
        <translation>نرخ‌ها و مساحت‌های رده‌های هر نقشه، چنان‌که «نمودار پیش‌بینی-مساحت» می‌نویسد، همهٔ نقشه‌ها زیر هم. خالی: از رخدادها محاسبه می‌شود.</translation>
    </message>
    <message>
        <source>Rates, areas and weights of all classes</source>
        <translation>نرخ‌ها، مساحت‌ها و وزن‌های همهٔ رده‌ها</translation>
    </message>
    <message>
        <source>Ratio of the ranges</source>
        <translation>نسبت دامنه‌ها</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the end, in units. 1 keeps the map in order, 0.1 ends in k-means.</source>
        <translation>برد همسایگی در پایان، به گره. 1 نقشه را مرتب نگه می‌دارد، 0.1 به k-means می‌انجامد.</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the start, in units; 0: half the longer side.</source>
        <translation>برد همسایگی در آغاز، به گره؛ 0: نصف ضلع بلندتر.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>خوانده‌شده به‌صورت</translation>
    </message>
    <message>
        <source>Read the numbers of the model file again.</source>
        <translation>خواندن دوبارهٔ عددهای فایل مدل.</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>خواندن ستون‌ها</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>خواندن نقشه‌ها</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>خواندن نقشه‌ها…</translation>
    </message>
    <message>
        <source>Reading the maps… {} %</source>
        <translation>خواندن نقشه‌ها… {} %</translation>
    </message>
    <message>
        <source>Reading the samples</source>
        <translation>خواندن نمونه‌ها</translation>
    </message>
    <message>
        <source>Reading the {}s</source>
        <translation>خواندن لایه‌های «{}»</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>خواندن {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>خواندن {}…</translation>
    </message>
    <message>
        <source>Reading {}… {} %</source>
        <translation>خواندن {}… {} %</translation>
    </message>
    <message>
        <source>Realisations</source>
        <translation>تحقق‌ها</translation>
    </message>
    <message>
        <source>Realisations are smooth then and pass the samples by. Otherwise the nugget varies from cell to cell, and they go through every sample in the middle of a cell.</source>
        <translation>آنگاه تحقق‌ها هموارند و از نمونه‌ها نمی‌گذرند. وگرنه اثر قطعه‌ای از سلولی به سلول دیگر تغییر می‌کند و تحقق‌ها در میان سلول از هر نمونه می‌گذرند.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Reference &amp;system</source>
        <translation>سامانهٔ مرجع</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>سامانهٔ مرجع مختصات</translation>
    </message>
    <message>
        <source>Reference system {crs}. {reason}</source>
        <translation>سامانهٔ مرجع {crs}. {reason}</translation>
    </message>
    <message>
        <source>Reference system, if the samples have none</source>
        <translation>سامانهٔ مرجع، اگر نمونه‌ها ندارند</translation>
    </message>
    <message>
        <source>Reference system: {}.</source>
        <translation>سامانهٔ مرجع: {}.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>رگرسیون</translation>
    </message>
    <message>
        <source>Regression kriging</source>
        <translation>رگرسیون-کریجینگ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Remarks are read from {}.</source>
        <translation>یادداشت‌ها از {} خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Remarks on {of}.</source>
        <translation>یادداشت‌های {of}.</translation>
    </message>
    <message>
        <source>Remove all packages that were installed here? Those of QGIS stay.</source>
        <translation>همهٔ بسته‌هایی که اینجا نصب شده‌اند حذف شوند؟ بسته‌های QGIS می‌مانند.</translation>
    </message>
    <message>
        <source>Rename the fields so that they say the unit, like Cu_ppm.</source>
        <translation>نام فیلدها را طوری تغییر دهید که واحد را بگوید، مانند Cu_ppm.</translation>
    </message>
    <message>
        <source>Rename these fields with Latin letters when you can.</source>
        <translation>هرگاه توانستید نام این فیلدها را با حروف لاتین بنویسید.</translation>
    </message>
    <message>
        <source>Repeats the analysis without the elements below the smallest loading and, with indicator elements, without the factors that hold none.</source>
        <translation>تحلیل را بدون عنصرهای پایین‌تر از کوچک‌ترین بار و، با عنصرهای معرف، بدون عامل‌هایی که هیچ‌یک را ندارند تکرار می‌کند.</translation>
    </message>
    <message>
        <source>Replace censored values</source>
        <translation>جایگزینی مقادیر سنسورد</translation>
    </message>
    <message>
        <source>Replace values below detection</source>
        <translation>جایگزینی مقادیر زیر حد تشخیص</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Replaces results below detection, element by element, by what the rest of the element makes likely.</source>
        <translation>نتایج زیر حد تشخیص را، عنصر به عنصر، با آنچه بقیهٔ عنصر محتمل می‌سازد جایگزین می‌کند.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>گزارش مقایسه</translation>
    </message>
    <message>
        <source>Report on a survey</source>
        <translation>گزارش یک برداشت</translation>
    </message>
    <message>
        <source>Report on the survey</source>
        <translation>گزارش برداشت</translation>
    </message>
    <message>
        <source>Resampling the clusters of occurrences</source>
        <translation>بازنمونه‌گیری خوشه‌های رخدادها</translation>
    </message>
    <message>
        <source>Resampling the occurrences</source>
        <translation>بازنمونه‌گیری رخدادها</translation>
    </message>
    <message>
        <source>Residual in place of the ratio</source>
        <translation>مانده به جای نسبت</translation>
    </message>
    <message>
        <source>Residuals of the regression</source>
        <translation>مانده‌های رگرسیون</translation>
    </message>
    <message>
        <source>Resistance to outliers</source>
        <translation>مقاومت در برابر مقادیر پرت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
    <message>
        <source>Results above and below detection</source>
        <translation>نتایج بالا و زیر حد تشخیص</translation>
    </message>
    <message>
        <source>Results below detection that were replaced.</source>
        <translation>نتایج زیر حد تشخیص که جایگزین شدند.</translation>
    </message>
    <message>
        <source>Results below detection without a limit</source>
        <translation>نتایج زیر حد تشخیص بدون حد</translation>
    </message>
    <message>
        <source>Results marked as below detection give no limit; the smallest value measured serves as one: {}.</source>
        <translation>نتایج نشان‌خورده به‌عنوان زیر حد تشخیص حدی نمی‌دهند؛ کوچک‌ترین مقدار اندازه‌گیری‌شده به جای آن به کار می‌رود: {}.</translation>
    </message>
    <message>
        <source>Results may belong to the wrong sample.</source>
        <translation>نتایج ممکن است به نمونهٔ نادرست تعلق داشته باشند.</translation>
    </message>
    <message>
        <source>Robust distance</source>
        <translation>فاصلهٔ استوار</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>سنگ</translation>
    </message>
    <message>
        <source>Rock classes are given by a field and by geology: choose one of the two.</source>
        <translation>رده‌های سنگ هم با فیلد و هم با زمین‌شناسی داده شده‌اند: یکی از دو را برگزینید.</translation>
    </message>
    <message>
        <source>Rock units as polygons.</source>
        <translation>واحدهای سنگی به‌صورت پلیگون.</translation>
    </message>
    <message>
        <source>Rocks, terrain, drainage and mineral systems are drawn from stated formulas and the seed; each sample takes the mean of the ground upstream of it, to which errors of sampling and of the laboratory are added.</source>
        <translation>سنگ‌ها، پستی‌وبلندی، آبراهه‌ها و سامانه‌های کانه‌زایی از فرمول‌های بیان‌شده و بذر کشیده می‌شوند؛ هر نمونه میانگین زمین بالادست خود را می‌گیرد، با افزودن خطاهای نمونه‌برداری و آزمایشگاه.</translation>
    </message>
    <message>
        <source>Root mean squared difference of curve and points of 30 pairs or more. Weighted: as the fit weighs them, near and well-measured points most.</source>
        <translation>ریشهٔ میانگین مربع تفاوت منحنی و نقطه‌های با 30 جفت یا بیشتر. وزن‌دار: چنان‌که برازش وزن می‌دهد، نقطه‌های نزدیک و خوب‌سنجیده بیش از همه.</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>ریشهٔ میانگین مربع خطا</translation>
    </message>
    <message>
        <source>Root mean squared error of regression kriging, on blocks</source>
        <translation>ریشهٔ میانگین مربع خطای رگرسیون-کریجینگ، روی بلوک‌ها</translation>
    </message>
    <message>
        <source>Root of the kriging variance, one band a field.</source>
        <translation>ریشهٔ واریانس کریجینگ، برای هر فیلد یک باند.</translation>
    </message>
    <message>
        <source>Root of the mean squared error on ground that was left out, in the unit of the field.</source>
        <translation>ریشهٔ میانگین مربع خطا روی زمین کنارگذاشته، به واحد فیلد.</translation>
    </message>
    <message>
        <source>Root of the mean squared error, in the unit of the field.</source>
        <translation>ریشهٔ میانگین مربع خطا، به واحد فیلد.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>چرخش</translation>
    </message>
    <message>
        <source>Rows of the file that are samples.</source>
        <translation>سطرهای فایل که نمونه‌اند.</translation>
    </message>
    <message>
        <source>Rows of the limits table that name no element were passed over</source>
        <translation>از سطرهای جدول حدها که عنصری را نام نمی‌برند گذر شد</translation>
    </message>
    <message>
        <source>Rows of the limits table that were not used</source>
        <translation>سطرهای جدول حدها که به کار نرفتند</translation>
    </message>
    <message>
        <source>Rows of the map</source>
        <translation>سطرهای نقشه</translation>
    </message>
    <message>
        <source>Rows that are no samples were left out: {texts}.</source>
        <translation>سطرهایی که نمونه نیستند کنار گذاشته شدند: {texts}.</translation>
    </message>
    <message>
        <source>Rows that look like standards, blanks or repeats of the laboratory are kept ({n}): {texts}. Leave them out before mapping.</source>
        <translation>سطرهایی که به استاندارد، شاهد یا تکرار آزمایشگاه می‌مانند نگه داشته می‌شوند ({n}): {texts}. پیش از تهیهٔ نقشه آن‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Rows that look like totals or means are kept ({n}): {texts}. They are no samples: delete them in the file, and import it again.</source>
        <translation>ردیف‌هایی که به جمع یا میانگین می‌مانند نگه داشته شدند ({n}): {texts}. این‌ها نمونه نیستند: در فایل حذفشان کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>اجرای همه</translation>
    </message>
    <message>
        <source>Run every ticked step that is not done, in the order of the work</source>
        <translation>اجرای همهٔ گام‌های تیک‌خوردهٔ انجام‌نشده، به ترتیب کار</translation>
    </message>
    <message>
        <source>Run it before “Fit factor analysis”, on log10 concentrations. The Kaiser-Meyer-Olkin measure (KMO) should be above 0.6: the elements then share more than pairs of them do. Bartlett's test should give a probability below 0.05; with hundreds of samples it nearly always does.</source>
        <translation>آن را پیش از «برازش تحلیل عاملی»، روی غلظت‌های log10، اجرا کنید. سنجهٔ Kaiser-Meyer-Olkin (KMO) باید بالاتر از 0.6 باشد: آنگاه عنصرها بیش از جفت‌هایشان اشتراک دارند. آزمون Bartlett باید احتمالی کمتر از 0.05 بدهد؛ با صدها نمونه تقریباً همیشه چنین است.</translation>
    </message>
    <message>
        <source>Run it on log10 concentrations, or on centred log-ratios with the extraction pca. “Factor scores” then gives every sample its scores. Name the indicator elements of the deposit type you look for: each factor that holds some of them is turned so that high scores mean much of them, and the log says which factors these are.</source>
        <translation>آن را روی غلظت‌های log10، یا روی نسبت‌های لگاریتمی مرکزی با استخراج pca، اجرا کنید. سپس «امتیازهای عاملی» به هر نمونه امتیازهایش را می‌دهد. عنصرهای معرف تیپ کانسار مورد جست‌وجو را نام ببرید: هر عاملی که برخی از آن‌ها را دارد طوری گردانده می‌شود که امتیاز بالا به معنای فراوانی آن‌ها باشد، و لاگ می‌گوید این عامل‌ها کدام‌اند.</translation>
    </message>
    <message>
        <source>Run this step with the settings it has</source>
        <translation>اجرای این گام با تنظیمات آن</translation>
    </message>
    <message>
        <source>Run “Replace censored values” before any other step.</source>
        <translation>«جایگزینی مقادیر سنسورد» را پیش از هر گام دیگر اجرا کنید.</translation>
    </message>
    <message>
        <source>Run “{step}” first.</source>
        <translation>نخست «{step}» را اجرا کنید.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>اجراها</translation>
    </message>
    <message>
        <source>Runs on numpy alone; torch is used when asked for, or when the net is large and a graphics processor is there. “Apply map” then gives every sample its unit, class, reconstruction error and, with known occurrences, its score.</source>
        <translation>تنها با numpy کار می‌کند؛ torch وقتی به کار می‌رود که خواسته شود، یا شبکه بزرگ و پردازندهٔ گرافیکی موجود باشد. سپس «اعمال نقشه» به هر نمونه گره، رده، خطای بازسازی و، با رخدادهای شناخته‌شده، امتیاز آن را می‌دهد.</translation>
    </message>
    <message>
        <source>R² of all lines together</source>
        <translation>R² همهٔ خط‌ها با هم</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>SOM</source>
        <translation>SOM</translation>
    </message>
    <message>
        <source>SOM P-A plot</source>
        <translation>نمودار P-A از SOM</translation>
    </message>
    <message>
        <source>SOM anomaly map</source>
        <translation>نقشهٔ آنومالی SOM</translation>
    </message>
    <message>
        <source>SOM anomaly table</source>
        <translation>جدول آنومالی SOM</translation>
    </message>
    <message>
        <source>SOM chart</source>
        <translation>نمودار SOM</translation>
    </message>
    <message>
        <source>SOM class P-A plot</source>
        <translation>نمودار P-A رده‌های SOM</translation>
    </message>
    <message>
        <source>SOM class map</source>
        <translation>نقشهٔ رده‌های SOM</translation>
    </message>
    <message>
        <source>SOM model</source>
        <translation>مدل SOM</translation>
    </message>
    <message>
        <source>SOM samples</source>
        <translation>نمونه‌های SOM</translation>
    </message>
    <message>
        <source>SOM score</source>
        <translation>امتیاز SOM</translation>
    </message>
    <message>
        <source>SOM: anomaly, halo, background</source>
        <translation>SOM: آنومالی، هاله، زمینه</translation>
    </message>
    <message>
        <source>SOM: classes named by occurrences</source>
        <translation>SOM: رده‌های نام‌گرفته از رخدادها</translation>
    </message>
    <message>
        <source>SOM: classes of units to raster</source>
        <translation>SOM: رده‌های گره‌ها به رستر</translation>
    </message>
    <message>
        <source>SOM: held-out score to raster</source>
        <translation>SOM: امتیاز کنارگذاشته به رستر</translation>
    </message>
    <message>
        <source>SOM: prediction-area plot of the classes</source>
        <translation>SOM: نمودار پیش‌بینی-مساحت رده‌ها</translation>
    </message>
    <message>
        <source>SOM: score to raster</source>
        <translation>SOM: امتیاز به رستر</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>SVM chart</source>
        <translation>نمودار SVM</translation>
    </message>
    <message>
        <source>SVM report</source>
        <translation>گزارش SVM</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm chart</source>
        <translation>نمودار SVM با الگوریتم ژنتیک</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm model</source>
        <translation>مدل SVM با الگوریتم ژنتیک</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm report</source>
        <translation>گزارش SVM با الگوریتم ژنتیک</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and blocks need one: leave these samples out.</source>
        <translation>نمونهٔ شمارهٔ {number} موقعیت ندارد (در کل {bad}) و بلوک‌ها به آن نیاز دارند: این نمونه‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and distances need one: leave these samples out.</source>
        <translation>نمونهٔ شمارهٔ {number} موقعیت ندارد (در کل {bad}) و فاصله‌ها به آن نیاز دارند: این نمونه‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Sample number {number} lacks a value or position ({bad} in all): leave it out.</source>
        <translation>نمونهٔ شمارهٔ {number} مقدار یا موقعیت ندارد (در کل {bad}): آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation>برداشت نمونه</translation>
    </message>
    <message>
        <source>Sample {label} has no position: leave it out.</source>
        <translation>نمونهٔ {label} موقعیت ندارد: آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Sample {label} has no upstream area: give it one, or leave the sample out.</source>
        <translation>نمونهٔ {label} مساحت بالادست ندارد: آن را بدهید یا نمونه را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Sample {label}: the {problem} ({values:g}); correct it in the table.</source>
        <translation>نمونهٔ {label}: {problem} ({values:g})؛ آن را در جدول اصلاح کنید.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>Samples (%)</source>
        <translation>نمونه‌ها (%)</translation>
    </message>
    <message>
        <source>Samples a step</source>
        <translation>نمونه در هر گام</translation>
    </message>
    <message>
        <source>Samples a unit (most: {hits})</source>
        <translation>نمونه در هر گره (بیشینه: {hits})</translation>
    </message>
    <message>
        <source>Samples after each step</source>
        <translation>نمونه‌ها پس از هر گام</translation>
    </message>
    <message>
        <source>Samples and known occurrences that are open in QGIS.</source>
        <translation>نمونه‌ها و رخدادهای شناخته‌شده‌ای که در QGIS بازند.</translation>
    </message>
    <message>
        <source>Samples at one place are averaged. All fields must have values; samples without are left out and counted.</source>
        <translation>از نمونه‌های یک مکان میانگین گرفته می‌شود. همهٔ فیلدها باید مقدار داشته باشند؛ نمونه‌های بدون مقدار کنار گذاشته و شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Samples between the classes, which nothing is learnt from.</source>
        <translation>نمونه‌های میان رده‌ها، که از آن‌ها چیزی آموخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Samples for fingerprints</source>
        <translation>نمونه‌ها برای شناسهٔ هدف‌ها</translation>
    </message>
    <message>
        <source>Samples for simple maps</source>
        <translation>نمونه‌ها برای نقشه‌های ساده</translation>
    </message>
    <message>
        <source>Samples from here on are background. Empty: two radii, and two median sample spacings for polygons.</source>
        <translation>نمونه‌ها از اینجا به بعد زمینه‌اند. خالی: دو شعاع، و برای پلیگون‌ها دو برابر میانهٔ فاصلهٔ نمونه‌ها.</translation>
    </message>
    <message>
        <source>Samples in the layer.</source>
        <translation>نمونه‌های لایه.</translation>
    </message>
    <message>
        <source>Samples nearer than this to a tested one are not learnt from, where ground is held out. Empty: half a block, none for zones.</source>
        <translation>از نمونه‌های نزدیک‌تر از این به نمونهٔ آزمون، جایی که زمین کنار گذاشته می‌شود، آموخته نمی‌شود. خالی: نیم بلوک؛ برای پهنه‌ها هیچ.</translation>
    </message>
    <message>
        <source>Samples of each class: {}; {} of no class.</source>
        <translation>نمونه‌های هر رده: {}؛ {} نمونه بدون رده.</translation>
    </message>
    <message>
        <source>Samples of no class</source>
        <translation>نمونه‌های بدون رده</translation>
    </message>
    <message>
        <source>Samples of units</source>
        <translation>نمونه‌های گره‌ها</translation>
    </message>
    <message>
        <source>Samples on the map</source>
        <translation>نمونه‌ها روی نقشه</translation>
    </message>
    <message>
        <source>Samples that got a class.</source>
        <translation>نمونه‌هایی که رده گرفتند.</translation>
    </message>
    <message>
        <source>Samples that had all it takes.</source>
        <translation>نمونه‌هایی که همهٔ چیزهای لازم را داشتند.</translation>
    </message>
    <message>
        <source>Samples that have a position; the others are kept without.</source>
        <translation>نمونه‌های دارای موقعیت؛ بقیه بدون موقعیت نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Samples that one step learns from.</source>
        <translation>نمونه‌هایی که در هر گام از آن‌ها آموخته می‌شود.</translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation>نمونه‌های آموختنی</translation>
    </message>
    <message>
        <source>Samples to raster</source>
        <translation>نمونه‌ها به رستر</translation>
    </message>
    <message>
        <source>Samples up to here from an occurrence or polygon are of its class. Empty: two median sample spacings, and 0 for polygons.</source>
        <translation>نمونه‌ها تا این فاصله از رخداد یا پلیگون از ردهٔ آن‌اند. خالی: دو برابر میانهٔ فاصلهٔ نمونه‌ها، و 0 برای پلیگون‌ها.</translation>
    </message>
    <message>
        <source>Samples used</source>
        <translation>نمونه‌های به‌کاررفته</translation>
    </message>
    <message>
        <source>Samples were labelled as mineralised or background by their distance to known occurrences.</source>
        <translation>نمونه‌ها با فاصله تا رخدادهای شناخته‌شده کانه‌دار یا زمینه برچسب خوردند.</translation>
    </message>
    <message>
        <source>Samples were labelled by thresholds of their fuzzy factor scores, so that tests of classifiers show self-consistency and not skill.</source>
        <translation>نمونه‌ها با آستانهٔ امتیازهای عاملی فازی خود برچسب خوردند، پس آزمون رده‌بندها خودسازگاری را نشان می‌دهد، نه مهارت را.</translation>
    </message>
    <message>
        <source>Samples were sorted onto deep embedded self-organising maps of {rows} x {columns} units ({iterations} steps of {batch} samples, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>نمونه‌ها روی نقشه‌های خودسازماندهٔ ژرف با {rows} در {columns} گره مرتب شدند ({iterations} گام با {batch} نمونه، {members}؛ بذر تصادفی {seed})، که گره‌هایشان به {n_cluster_means} رده تقسیم شد.</translation>
    </message>
    <message>
        <source>Samples were sorted onto self-organising maps of {rows} x {columns} units ({way} training, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>نمونه‌ها روی نقشه‌های خودسازمانده با {rows} در {columns} گره مرتب شدند (آموزش {way}، {members}؛ بذر تصادفی {seed})، که گره‌هایشان به {n_cluster_means} رده تقسیم شد.</translation>
    </message>
    <message>
        <source>Samples with a class</source>
        <translation>نمونه‌های دارای رده</translation>
    </message>
    <message>
        <source>Samples with a flagged value</source>
        <translation>نمونه‌های دارای مقدار نشان‌خورده</translation>
    </message>
    <message>
        <source>Samples with a position</source>
        <translation>نمونه‌های دارای موقعیت</translation>
    </message>
    <message>
        <source>Samples with a value and a position.</source>
        <translation>نمونه‌های دارای مقدار و موقعیت.</translation>
    </message>
    <message>
        <source>Samples with all fuzzy scores below it are background; those between are of no class.</source>
        <translation>نمونه‌هایی با همهٔ امتیازهای فازی پایین‌تر از آن زمینه‌اند؛ نمونه‌های میان این دو رده ندارند.</translation>
    </message>
    <message>
        <source>Samples with enrichment index</source>
        <translation>نمونه‌ها با شاخص غنی‌شدگی</translation>
    </message>
    <message>
        <source>Samples with factor scores</source>
        <translation>نمونه‌ها با امتیازهای عاملی</translation>
    </message>
    <message>
        <source>Samples with less, %</source>
        <translation>نمونه‌های با کمتر از آن، %</translation>
    </message>
    <message>
        <source>Samples with missing values</source>
        <translation>نمونه‌های دارای مقدار ازدست‌رفته</translation>
    </message>
    <message>
        <source>Samples with one flagged value or more.</source>
        <translation>نمونه‌های با یک مقدار نشان‌خورده یا بیشتر.</translation>
    </message>
    <message>
        <source>Samples with outliers flagged</source>
        <translation>نمونه‌ها با مقادیر پرت نشان‌خورده</translation>
    </message>
    <message>
        <source>Samples with predictions</source>
        <translation>نمونه‌ها با پیش‌بینی</translation>
    </message>
    <message>
        <source>Samples with probabilities</source>
        <translation>نمونه‌ها با احتمال‌ها</translation>
    </message>
    <message>
        <source>Samples without a value are passed over. Extent, cell size and distance follow from the positions of all samples, so that maps of several fields of one survey share their cells and can be compared.</source>
        <translation>از نمونه‌های بدون مقدار گذر می‌شود. گستره، اندازهٔ سلول و فاصله از موقعیت همهٔ نمونه‌ها به دست می‌آید، پس نقشه‌های چند فیلد یک برداشت سلول‌های مشترک دارند و مقایسه‌پذیرند.</translation>
    </message>
    <message>
        <source>Samples without a value or a position are left out, those at one place averaged.</source>
        <translation>نمونه‌های بدون مقدار یا موقعیت کنار گذاشته می‌شوند و از نمونه‌های یک مکان میانگین گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Samples without censored values</source>
        <translation>نمونه‌های بدون مقادیر سنسورد</translation>
    </message>
    <message>
        <source>Samples, %</source>
        <translation>نمونه‌ها، %</translation>
    </message>
    <message>
        <source>Sampling the streams</source>
        <translation>نمونه‌برداری از آبراهه‌ها</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>ذخیرهٔ نمودار</translation>
    </message>
    <message>
        <source>Save the chart as SVG (sharp at any size) or PNG.</source>
        <translation>ذخیرهٔ نمودار به‌صورت SVG (واضح در هر اندازه) یا PNG.</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>ذخیرهٔ نمودار…</translation>
    </message>
    <message>
        <source>Save the edits of the layer {layer} first.</source>
        <translation>نخست ویرایش‌های لایهٔ {layer} را ذخیره کنید.</translation>
    </message>
    <message>
        <source>Say which element it is, by its symbol: {names}.</source>
        <translation>با نماد بگویید کدام عنصر است: {names}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقیاس</translation>
    </message>
    <message>
        <source>Scale on which quartiles, medians and percentiles are taken. mahalanobis has coordinates of its own.</source>
        <translation>مقیاسی که چارک‌ها، میانه‌ها و صدک‌ها بر آن گرفته می‌شوند. mahalanobis مختصات خود را دارد.</translation>
    </message>
    <message>
        <source>Scatter plot of two fields</source>
        <translation>نمودار پراکنش دو فیلد</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Score of a candidate</source>
        <translation>امتیاز یک نامزد</translation>
    </message>
    <message>
        <source>Score of the prototype</source>
        <translation>امتیاز پروتوتایپ</translation>
    </message>
    <message>
        <source>Score, held out</source>
        <translation>امتیاز، کنارگذاشته</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>امتیازها</translation>
    </message>
    <message>
        <source>Scores (factors, thresholds)</source>
        <translation>امتیازها (عامل‌ها، آستانه‌ها)</translation>
    </message>
    <message>
        <source>Scores and classes, in the order of the page.</source>
        <translation>امتیازها و رده‌ها، به ترتیب صفحه.</translation>
    </message>
    <message>
        <source>Scores are regressed on the standardised elements (Bartlett's weights if the model says so). The fuzzy score is the logistic 1 / (1 + exp(−score)).</source>
        <translation>امتیازها بر عنصرهای استانداردشده رگرسیون می‌شوند (اگر مدل بگوید، با وزن‌های Bartlett). امتیاز فازی تابع لجستیک 1 / (1 + exp(−score)) است.</translation>
    </message>
    <message>
        <source>Scores of another sheet are measured against the sheet of the model: a shift may be the laboratory.</source>
        <translation>امتیازهای برگه‌ای دیگر نسبت به برگهٔ مدل سنجیده می‌شوند: جابه‌جایی شاید از آزمایشگاه باشد.</translation>
    </message>
    <message>
        <source>Scores of units</source>
        <translation>امتیازهای گره‌ها</translation>
    </message>
    <message>
        <source>Scores over all classes</source>
        <translation>امتیازها روی همهٔ رده‌ها</translation>
    </message>
    <message>
        <source>Scores shuffled among the samples, without any geology left, were labelled in the same way and classed right in {reached} of their test samples (always the most frequent class: {percent_majority_rates:.0f} %). </source>
        <translation>امتیازهای درهم‌ریخته میان نمونه‌ها، بی‌آن‌که زمین‌شناسی بماند، به همان شیوه برچسب خوردند و {reached} نمونه‌های آزمونشان درست رده‌بندی شد (همیشه فراوان‌ترین رده: {percent_majority_rates:.0f} %). </translation>
    </message>
    <message>
        <source>Scoring with occurrences held out</source>
        <translation>امتیازدهی با رخدادهای کنارگذاشته</translation>
    </message>
    <message>
        <source>Scree plot</source>
        <translation>نمودار سنگ‌ریزه</translation>
    </message>
    <message>
        <source>Scree plot: {n_kaiser} factors above 1, {n_parallel} above chance</source>
        <translation>نمودار سنگ‌ریزه: {n_kaiser} عامل بالاتر از 1، {n_parallel} بالاتر از تصادف</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Search for neighbours</source>
        <translation>جست‌وجوی همسایه‌ها</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>دوم</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>انتخاب با کمند</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>انتخاب با مستطیل</translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation>نقشهٔ خودسازمانده</translation>
    </message>
    <message>
        <source>Self-organising maps</source>
        <translation>نقشه‌های خودسازمانده</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>نیم‌واریانس</translation>
    </message>
    <message>
        <source>Semivariance at distance 0: error of measurement and the finest variation</source>
        <translation>نیم‌واریانس در فاصلهٔ 0: خطای اندازه‌گیری و ریزترین تغییرات</translation>
    </message>
    <message>
        <source>Semivariance at no distance: error of sampling and analysis.</source>
        <translation>نیم‌واریانس در فاصلهٔ صفر: خطای نمونه‌برداری و آنالیز.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north, with the fitted range in every direction.</source>
        <translation>نیم‌واریانس بر حسب فاصلهٔ شرقی و شمالی، با دامنهٔ برازش‌یافته در هر جهت.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north.</source>
        <translation>نیم‌واریانس بر حسب فاصلهٔ شرقی و شمالی.</translation>
    </message>
    <message>
        <source>Semivariance of {name}</source>
        <translation>نیم‌واریانس {name}</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation>آن را در ویژگی‌های لایه تعیین کنید.</translation>
    </message>
    <message>
        <source>Sets trained classifiers side by side: the figures of the paper, and those to believe.</source>
        <translation>رده‌بندهای آموزش‌دیده را کنار هم می‌گذارد: عددهای مقاله و عددهای باورکردنی.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Settings of your own: {names}.</source>
        <translation>تنظیمات خودتان: {names}.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>آماده‌سازی</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>چند مورد همانند</translation>
    </message>
    <message>
        <source>Several samples lie at one place, which kriging cannot tell apart: average them first.</source>
        <translation>چند نمونه در یک مکان‌اند و کریجینگ نمی‌تواند از هم جدایشان کند: نخست از آن‌ها میانگین بگیرید.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Shaping the terrain</source>
        <translation>شکل دادن پستی‌وبلندی</translation>
    </message>
    <message>
        <source>Share of occurrences against share of ground for each class: much in little is good.</source>
        <translation>سهم رخدادها در برابر سهم زمین برای هر رده: بسیار در اندک خوب است.</translation>
    </message>
    <message>
        <source>Share of ordinary samples that lie within the cut: 0.975 flags one of forty by chance.</source>
        <translation>سهم نمونه‌های عادی که درون حد برش‌اند: 0.975 از هر چهل نمونه یکی را به‌تصادف نشان می‌زند.</translation>
    </message>
    <message>
        <source>Share of samples on the right side of the threshold (%)</source>
        <translation>سهم نمونه‌های در سوی درست آستانه (%)</translation>
    </message>
    <message>
        <source>Share of samples that were named right; bars hold 95 %</source>
        <translation>سهم نمونه‌هایی که درست نام برده شدند؛ میله‌ها 95 % را در بر دارند</translation>
    </message>
    <message>
        <source>Share of that rock (%)</source>
        <translation>سهم آن سنگ (%)</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>سهم مساحت</translation>
    </message>
    <message>
        <source>Share of the area that is called anomaly.</source>
        <translation>سهم مساحتی که آنومالی نامیده می‌شود.</translation>
    </message>
    <message>
        <source>Share of the cells with a prediction that no samples surround.</source>
        <translation>سهم سلول‌های دارای پیش‌بینی که نمونه‌ها آن‌ها را در میان نگرفته‌اند.</translation>
    </message>
    <message>
        <source>Share of the curve that the lines explain; always near 1, for areas are cumulated.</source>
        <translation>سهمی از منحنی که خط‌ها توضیح می‌دهند؛ همیشه نزدیک 1، زیرا مساحت‌ها تجمعی‌اند.</translation>
    </message>
    <message>
        <source>Share of the map above the threshold, mean of the realisations (%)</source>
        <translation>سهم نقشه بالاتر از آستانه، میانگین تحقق‌ها (%)</translation>
    </message>
    <message>
        <source>Share of the map that they take.</source>
        <translation>سهمی از نقشه که می‌گیرند.</translation>
    </message>
    <message>
        <source>Share of the maps that give the cell its class, 0 to 1.</source>
        <translation>سهم نقشه‌هایی که ردهٔ سلول را می‌دهند، 0 تا 1.</translation>
    </message>
    <message>
        <source>Share of the members that name the cell's class.</source>
        <translation>سهم اعضایی که ردهٔ سلول را نام می‌برند.</translation>
    </message>
    <message>
        <source>Share of the occurrences</source>
        <translation>سهم رخدادها</translation>
    </message>
    <message>
        <source>Share of the occurrences found against share of the area, for each map</source>
        <translation>سهم رخدادهای یافت‌شده در برابر سهم مساحت، برای هر نقشه</translation>
    </message>
    <message>
        <source>Share of the occurrences in the most favourable fifth of the area</source>
        <translation>سهم رخدادها در مطلوب‌ترین یک‌پنجم مساحت</translation>
    </message>
    <message>
        <source>Share of the realisations, 0 to 1. Left out without a threshold.</source>
        <translation>سهم تحقق‌ها، 0 تا 1. بدون آستانه کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Share of the samples by stability, and mean entropy of each class in its two parts</source>
        <translation>سهم نمونه‌ها بر حسب پایداری، و میانگین آنتروپی هر رده در دو بخش آن</translation>
    </message>
    <message>
        <source>Share of the samples tested by lot that got their own class; it flatters.</source>
        <translation>سهم نمونه‌های آزمون تصادفی که ردهٔ خود را گرفتند؛ خوش‌بینانه است.</translation>
    </message>
    <message>
        <source>Share of the variance of all elements that the factors hold.</source>
        <translation>سهم واریانس همهٔ عنصرها که عامل‌ها در بر دارند.</translation>
    </message>
    <message>
        <source>Share of the variance predicted</source>
        <translation>سهم واریانس پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Share of the variance that regression kriging predicts, on blocks</source>
        <translation>سهم واریانسی که رگرسیون-کریجینگ پیش‌بینی می‌کند، روی بلوک‌ها</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>سهم درست‌ها</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet</source>
        <translation>برگه‌ای از صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Sheet {sheet} is read, of {sheets}.</source>
        <translation>برگهٔ {sheet} خوانده می‌شود، از {sheets}.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest, above 0 and up to 1.</source>
        <translation>کوتاه‌ترین دامنه تقسیم بر بلندترین، بزرگ‌تر از 0 و تا 1.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest; 1 is the same range in every direction</source>
        <translation>کوتاه‌ترین دامنه تقسیم بر بلندترین؛ 1 یعنی دامنهٔ یکسان در هر جهت</translation>
    </message>
    <message>
        <source>Shortest range over the longest; 1 is the same in all directions.</source>
        <translation>کوتاه‌ترین دامنه بر بلندترین؛ 1 یعنی یکسان در همهٔ جهت‌ها.</translation>
    </message>
    <message>
        <source>Show a layer on the map first.</source>
        <translation>نخست لایه‌ای را روی نقشه نشان دهید.</translation>
    </message>
    <message>
        <source>Show the map as it was before a limit was moved.</source>
        <translation>نمایش نقشه چنان‌که پیش از جابه‌جایی حد بود.</translation>
    </message>
    <message>
        <source>Show the values on a logarithmic axis. Fences and bars are sought on the same scale.</source>
        <translation>نمایش مقادیر روی محور لگاریتمی. حصارها و میله‌ها روی همان مقیاس جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>Show the whole chart again.</source>
        <translation>نمایش دوبارهٔ کل نمودار.</translation>
    </message>
    <message>
        <source>Show this step's chart, linked with the map</source>
        <translation>نمایش نمودار این گام، پیوسته با نقشه</translation>
    </message>
    <message>
        <source>Shows how differences between samples grow with their distance: half the mean squared difference by class.</source>
        <translation>نشان می‌دهد تفاوت‌های میان نمونه‌ها چگونه با فاصله زیاد می‌شود: نیمی از میانگین مربع تفاوت در هر رده.</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>برچسب‌های درهم‌ریخته</translation>
    </message>
    <message>
        <source>Shuffled scores {repeat} of {repeats}</source>
        <translation>امتیازهای درهم‌ریختهٔ {repeat} از {repeats}</translation>
    </message>
    <message>
        <source>Side of a cell of the result.</source>
        <translation>ضلع هر سلول نتیجه.</translation>
    </message>
    <message>
        <source>Side of a cluster of occurrences (metres)</source>
        <translation>ضلع خوشهٔ رخدادها (متر)</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>ضلع بلوک‌ها</translation>
    </message>
    <message>
        <source>Side of the blocks that are held out</source>
        <translation>ضلع بلوک‌هایی که کنار گذاشته می‌شوند</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>سیلوئت</translation>
    </message>
    <message>
        <source>Silhouette (higher is better)</source>
        <translation>سیلوئت (بیشتر بهتر است)</translation>
    </message>
    <message>
        <source>Sill less nugget. Empty: fitted. Nested structures: one number each, such as 0.2+0.6.</source>
        <translation>سقف منهای اثر قطعه‌ای. خالی: برازش می‌شود. ساختارهای تودرتو: برای هر یک عددی، مانند 0.2+0.6.</translation>
    </message>
    <message>
        <source>Simple maps are made from {}.</source>
        <translation>نقشه‌های ساده از {} ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>Simulate kriging</source>
        <translation>شبیه‌سازی کریجینگ</translation>
    </message>
    <message>
        <source>Simulate normal scores and turn back</source>
        <translation>شبیه‌سازی امتیازهای نرمال و بازگرداندن</translation>
    </message>
    <message>
        <source>Simulates many equally likely maps of a field, and from them the probability to exceed a threshold.</source>
        <translation>نقشه‌های هم‌احتمال بسیاری از یک فیلد شبیه‌سازی می‌کند و از آن‌ها احتمال گذر از آستانه را.</translation>
    </message>
    <message>
        <source>Simulating fields</source>
        <translation>شبیه‌سازی میدان‌ها</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>شبیه‌سازی</translation>
    </message>
    <message>
        <source>Sites that are sampled; more of them lie closer together.</source>
        <translation>محل‌های نمونه‌برداری؛ هرچه بیشتر، به هم نزدیک‌تر.</translation>
    </message>
    <message>
        <source>Skewed values need normal scores; and no value beyond those of the samples comes back.</source>
        <translation>مقادیر چوله به امتیازهای نرمال نیاز دارند؛ و مقداری فراتر از مقادیر نمونه‌ها بازنمی‌گردد.</translation>
    </message>
    <message>
        <source>Slope of observed against predicted</source>
        <translation>شیب مشاهده‌شده نسبت به پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Slope of observed against predicted: near 1.</source>
        <translation>شیب مشاهده‌شده نسبت به پیش‌بینی‌شده: نزدیک 1.</translation>
    </message>
    <message>
        <source>Smaller ones are left out and counted. Empty: four cells.</source>
        <translation>کوچک‌ترها کنار گذاشته و شمرده می‌شوند. خالی: چهار سلول.</translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation>کوچک‌ترین رده</translation>
    </message>
    <message>
        <source>Smallest loading</source>
        <translation>کوچک‌ترین بار</translation>
    </message>
    <message>
        <source>Smoothing over the map</source>
        <translation>هموارسازی روی نقشه</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (0.5 is exponential), or first parameter of a model of gstools</source>
        <translation>همواری مدل Matérn (0.5 نمایی است)، یا پارامتر نخست مدلی از gstools</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (empty: 1.5), or the first shape parameter of a model of gstools.</source>
        <translation>همواری مدل Matérn (خالی: 1.5)، یا پارامتر شکل نخست مدلی از gstools.</translation>
    </message>
    <message>
        <source>Some cells are wrong on purpose, as in any delivery: check the samples first.</source>
        <translation>برخی خانه‌ها عمداً نادرست‌اند، مانند هر تحویلی: نخست نمونه‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>Some cells cannot be read as results and are kept as text: {pairs}.</source>
        <translation>برخی خانه‌ها به‌صورت نتیجه خوانده نمی‌شوند و متن می‌مانند: {pairs}.</translation>
    </message>
    <message>
        <source>Some fields get another name, for theirs is taken or not usual: {pairs}.</source>
        <translation>برخی فیلدها نام دیگری می‌گیرند، زیرا نامشان گرفته شده یا معمول نیست: {pairs}.</translation>
    </message>
    <message>
        <source>Some names are written with Cyrillic or Greek letters and were read so: {readings}.</source>
        <translation>برخی نام‌ها با حروف سیریلیک یا یونانی نوشته شده و چنین خوانده شدند: {readings}.</translation>
    </message>
    <message>
        <source>Some quotation marks do not come in pairs: compare a few rows with the file by eye.</source>
        <translation>برخی نشان‌های نقل‌قول جفت نیستند: چند سطر را با چشم با فایل مقایسه کنید.</translation>
    </message>
    <message>
        <source>Some remarks on results are not known and are kept: {pairs}.</source>
        <translation>برخی یادداشت‌های نتایج شناخته نیستند و نگه داشته می‌شوند: {pairs}.</translation>
    </message>
    <message>
        <source>Some rows have more cells than there are headings (line {lines}): look for a comma inside a cell.</source>
        <translation>برخی سطرها بیش از سرستون‌ها خانه دارند (سطر {lines}): دنبال ویرگولی درون خانه بگردید.</translation>
    </message>
    <message>
        <source>Sorting the distances between samples</source>
        <translation>مرتب‌سازی فاصله‌های میان نمونه‌ها</translation>
    </message>
    <message>
        <source>Sorting the map values</source>
        <translation>مرتب‌سازی مقادیر نقشه</translation>
    </message>
    <message>
        <source>Sorting the values</source>
        <translation>مرتب‌سازی مقادیر</translation>
    </message>
    <message>
        <source>Sorts samples by composition; known occurrences name the anomaly. The usual way.</source>
        <translation>نمونه‌ها را بر پایهٔ ترکیب مرتب می‌کند؛ رخدادهای شناخته‌شده آنومالی را نام می‌گذارند. راه معمول.</translation>
    </message>
    <message>
        <source>Sorts samples of like composition onto a small map of units; neighbours are alike.</source>
        <translation>نمونه‌های با ترکیب همانند را روی نقشهٔ کوچکی از گره‌ها مرتب می‌کند؛ همسایه‌ها همانندند.</translation>
    </message>
    <message>
        <source>Sorts the samples onto a map of units on which alike samples lie side by side, and parts the units into classes.</source>
        <translation>نمونه‌ها را روی نقشه‌ای از گره‌ها مرتب می‌کند که نمونه‌های همانند در آن کنار هم‌اند، و گره‌ها را به رده‌ها تقسیم می‌کند.</translation>
    </message>
    <message>
        <source>Spearman {value}</source>
        <translation>Spearman {value}</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>ویژگی (specificity)</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>کروی</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسیم</translation>
    </message>
    <message>
        <source>Spread of the probability</source>
        <translation>پراکندگی احتمال</translation>
    </message>
    <message>
        <source>Square blocks of ground, as wide as the range of the residuals where the survey has room, are left out in so many parts.</source>
        <translation>بلوک‌های مربعی زمین، به پهنای دامنهٔ مانده‌ها اگر برداشت جا داشته باشد، در این تعداد بخش کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>St&amp;udy area</source>
        <translation>محدودهٔ مطالعه</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>پایداری</translation>
    </message>
    <message>
        <source>Stability is not accuracy: all members share the samples and their errors.</source>
        <translation>پایداری صحت نیست: همهٔ اعضا در نمونه‌ها و خطاهای آن‌ها شریک‌اند.</translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation>پایداری رده</translation>
    </message>
    <message>
        <source>Stage {stage} drops the indicator elements {lost}: no factor holds them.</source>
        <translation>مرحلهٔ {stage} عنصرهای معرف {lost} را حذف می‌کند: هیچ عاملی آن‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Stage {stage} leaves {n_kept} elements ({kept}) and at least {FEWEST} are needed: lower the smallest loading, or choose more elements or other indicators.</source>
        <translation>مرحلهٔ {stage} تعداد {n_kept} عنصر ({kept}) باقی می‌گذارد و دست‌کم {FEWEST} لازم است: کوچک‌ترین بار را کم کنید یا عنصرهای بیشتر یا معرف‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Stage {stage} of the staged factor analysis: {error}</source>
        <translation>مرحلهٔ {stage} از تحلیل عاملی مرحله‌ای: {error}</translation>
    </message>
    <message>
        <source>Stage {stage}: these elements load on several factors and count for the one named: {taken}.</source>
        <translation>مرحلهٔ {stage}: این عنصرها بر چند عامل بار دارند و برای عامل نام‌برده شمرده می‌شوند: {taken}.</translation>
    </message>
    <message>
        <source>Stage {stage}: {message}</source>
        <translation>مرحلهٔ {stage}: {message}</translation>
    </message>
    <message>
        <source>Stage {stage}: {n_elements} elements, {factors}, {explained:.1f} % of the variance; dropped: {dropped}.</source>
        <translation>مرحلهٔ {stage}: {n_elements} عنصر، {factors}، {explained:.1f} % واریانس؛ حذف‌شده: {dropped}.</translation>
    </message>
    <message>
        <source>Staged: leave out elements that do not belong</source>
        <translation>مرحله‌ای: عنصرهای نامتعلق کنار گذاشته شوند</translation>
    </message>
    <message>
        <source>Standard deviation, in units, over which occurrences are spread; 0: an eighth of the longer side.</source>
        <translation>انحراف معیار، به گره، که رخدادها روی آن پخش می‌شوند؛ 0: یک‌هشتم ضلع بلندتر.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>خطای معیار</translation>
    </message>
    <message>
        <source>Standard error of kriging</source>
        <translation>خطای معیار کریجینگ</translation>
    </message>
    <message>
        <source>Standard error of the kriged residuals</source>
        <translation>خطای معیار مانده‌های کریجینگ‌شده</translation>
    </message>
    <message>
        <source>Standardised errors</source>
        <translation>خطاهای استانداردشده</translation>
    </message>
    <message>
        <source>Standardised errors too large (above 1) mean that the standard errors on the map are too small.</source>
        <translation>خطاهای استانداردشدهٔ بیش از حد بزرگ (بالاتر از 1) یعنی خطاهای معیار نقشه بیش از حد کوچک‌اند.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Start QGIS again for full speed.</source>
        <translation>برای سرعت کامل QGIS را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>Start of the guide</source>
        <translation>آغاز راهنما</translation>
    </message>
    <message>
        <source>State the threshold of {name}, or let it be found.</source>
        <translation>آستانهٔ {name} را تعیین کنید یا بگذارید یافته شود.</translation>
    </message>
    <message>
        <source>State the threshold, or choose how it is found (tukey, percentile, concentration-area).</source>
        <translation>آستانه را تعیین کنید یا شیوهٔ یافتن آن را برگزینید (tukey، percentile، concentration-area).</translation>
    </message>
    <message>
        <source>State the units in the limits table and in the field names.</source>
        <translation>واحدها را در جدول حدها و در نام فیلدها بیاورید.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Steps (online)</source>
        <translation>گام‌ها (برخط)</translation>
    </message>
    <message>
        <source>Steps of training, each on one batch of samples.</source>
        <translation>گام‌های آموزش، هر یک روی یک دسته از نمونه‌ها.</translation>
    </message>
    <message>
        <source>Steps, parameters and seeds are read from the records that layers, rasters and models carry; maps are judged by the occurrences with the same figures as in Prediction-area plot and Success rate and ROC.</source>
        <translation>گام‌ها، پارامترها و بذرها از سوابقی که لایه‌ها، رسترها و مدل‌ها با خود دارند خوانده می‌شوند؛ نقشه‌ها را رخدادها با همان عددهای «نمودار پیش‌بینی-مساحت» و «نرخ موفقیت و ROC» داوری می‌کنند.</translation>
    </message>
    <message>
        <source>Stop installing; what was there stays as it was</source>
        <translation>توقف نصب؛ آنچه بود همان‌گونه می‌ماند</translation>
    </message>
    <message>
        <source>Stop the import, or close this window</source>
        <translation>توقف وارد کردن، یا بستن این پنجره</translation>
    </message>
    <message>
        <source>Stop the run; steps that are done stay</source>
        <translation>توقف اجرا؛ گام‌های انجام‌شده می‌مانند</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>Straight lines and thresholds</source>
        <translation>خط‌های راست و آستانه‌ها</translation>
    </message>
    <message>
        <source>Stream-sediment samples</source>
        <translation>نمونه‌های رسوبات آبراهه‌ای</translation>
    </message>
    <message>
        <source>Stream-sediment samples: points with one field an element.</source>
        <translation>نمونه‌های رسوبات آبراهه‌ای: نقطه‌هایی با یک فیلد برای هر عنصر.</translation>
    </message>
    <message>
        <source>Stream-sediment survey</source>
        <translation>برداشت رسوبات آبراهه‌ای</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>آبراهه‌ها</translation>
    </message>
    <message>
        <source>Strongest sample</source>
        <translation>قوی‌ترین نمونه</translation>
    </message>
    <message>
        <source>Structure {n}</source>
        <translation>ساختار {n}</translation>
    </message>
    <message>
        <source>Study &amp;area (optional)</source>
        <translation>محدودهٔ مطالعه (اختیاری)</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>محدودهٔ مطالعه</translation>
    </message>
    <message>
        <source>Study area (polygons)</source>
        <translation>محدودهٔ مطالعه (پلیگون)</translation>
    </message>
    <message>
        <source>Substitutes for results below detection{more}</source>
        <translation>جایگزین‌های نتایج زیر حد تشخیص{more}</translation>
    </message>
    <message>
        <source>Success and prediction rate</source>
        <translation>نرخ موفقیت و پیش‌بینی</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>نرخ موفقیت</translation>
    </message>
    <message>
        <source>Success rate and ROC</source>
        <translation>نرخ موفقیت و ROC</translation>
    </message>
    <message>
        <source>Success rates</source>
        <translation>نرخ‌های موفقیت</translation>
    </message>
    <message>
        <source>Such as of “Classify anomalies” or “Fuse maps (maximin)”; its first band counts.</source>
        <translation>مانند خروجی «رده‌بندی آنومالی‌ها» یا «تلفیق نقشه‌ها (maximin)»؛ نخستین باند آن به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Such as som_, to keep the fields of several maps in one layer.</source>
        <translation>مانند som_، برای نگه‌داشتن فیلدهای چند نقشه در یک لایه.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several classifiers in one layer.</source>
        <translation>مانند svm_، برای نگه‌داشتن فیلدهای چند رده‌بند در یک لایه.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several ensembles in one layer.</source>
        <translation>مانند svm_، برای نگه‌داشتن فیلدهای چند مدل جمعی در یک لایه.</translation>
    </message>
    <message>
        <source>Such as the score above which a sample counts as anomalous. Empty: no classes.</source>
        <translation>مانند امتیازی که بالاتر از آن نمونه آنومال به شمار می‌آید. خالی: بدون رده.</translation>
    </message>
    <message>
        <source>Suitability for factor analysis</source>
        <translation>مناسب بودن برای تحلیل عاملی</translation>
    </message>
    <message>
        <source>Support-vector machine</source>
        <translation>ماشین بردار پشتیبان</translation>
    </message>
    <message>
        <source>Support-vector machine, genetic algorithm</source>
        <translation>ماشین بردار پشتیبان، الگوریتم ژنتیک</translation>
    </message>
    <message>
        <source>Support-vector machine, grid search</source>
        <translation>ماشین بردار پشتیبان، جست‌وجوی شبکه‌ای</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>برداشت</translation>
    </message>
    <message>
        <source>Swap both axes.</source>
        <translation>جابه‌جایی دو محور.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>نماد</translation>
    </message>
    <message>
        <source>Table of elements</source>
        <translation>جدول عنصرها</translation>
    </message>
    <message>
        <source>Table of errors</source>
        <translation>جدول خطاها</translation>
    </message>
    <message>
        <source>Table of replacements</source>
        <translation>جدول جایگزینی‌ها</translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation>جدول رده‌ها</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>جدول وزن‌ها</translation>
    </message>
    <message>
        <source>Table, chart and verdicts in sentences, as a page.</source>
        <translation>جدول، نمودار و داوری‌ها به زبان ساده، در یک صفحه.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جدول‌ها</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</source>
        <translation>جدول‌ها (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tables of all classes</source>
        <translation>جدول‌های همهٔ رده‌ها</translation>
    </message>
    <message>
        <source>Take five samples an element at least, better ten.</source>
        <translation>برای هر عنصر دست‌کم پنج نمونه، بهتر از آن ده، بگیرید.</translation>
    </message>
    <message>
        <source>Take structure {n} away</source>
        <translation>برداشتن ساختار {n}</translation>
    </message>
    <message>
        <source>Take the simplest of the three ways whose error on blocks is as small as the others'.</source>
        <translation>از سه راه، ساده‌ترین را که خطایش روی بلوک‌ها به کوچکی بقیه است بگیرید.</translation>
    </message>
    <message>
        <source>Take this step back: its layers leave the map</source>
        <translation>بازگرداندن این گام: لایه‌هایش از نقشه می‌روند</translation>
    </message>
    <message>
        <source>Taken only where the layer itself has none.</source>
        <translation>تنها جایی گرفته می‌شود که خود لایه ندارد.</translation>
    </message>
    <message>
        <source>Target {rank}: {area_km2:.2f} km²</source>
        <translation>هدف {rank}: {area_km2:.2f} km²</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>Targets by rank</source>
        <translation>هدف‌ها به ترتیب رتبه</translation>
    </message>
    <message>
        <source>Targets of the least area or more.</source>
        <translation>هدف‌هایی با کمترین مساحت یا بیشتر.</translation>
    </message>
    <message>
        <source>Targets that hold known occurrences</source>
        <translation>هدف‌های دارای رخداد شناخته‌شده</translation>
    </message>
    <message>
        <source>Targets without a known occurrence are new, or nothing: their elements tell which.</source>
        <translation>هدف‌های بدون رخداد شناخته‌شده یا تازه‌اند یا هیچ: عنصرهایشان می‌گویند کدام.</translation>
    </message>
    <message>
        <source>Tells whether the elements vary together in a few associations, and how many factors to ask for.</source>
        <translation>می‌گوید آیا عنصرها در چند همراهی با هم تغییر می‌کنند و چند عامل باید خواست.</translation>
    </message>
    <message>
        <source>Ten members tell 90 % from 70 %, not 90 % from 85 %: take more for figures.</source>
        <translation>ده عضو 90 % را از 70 % تمییز می‌دهند، نه 90 % را از 85 %: برای عددها بیشتر بگیرید.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>Test by lot</source>
        <translation>آزمون تصادفی</translation>
    </message>
    <message>
        <source>Test by lot within classes</source>
        <translation>آزمون تصادفی درون رده‌ها</translation>
    </message>
    <message>
        <source>Test of the baselines</source>
        <translation>آزمون مدل‌های مبنا</translation>
    </message>
    <message>
        <source>Test on another zone</source>
        <translation>آزمون روی پهنه‌ای دیگر</translation>
    </message>
    <message>
        <source>Test on ground not seen</source>
        <translation>آزمون روی زمین دیده‌نشده</translation>
    </message>
    <message>
        <source>Test on ground not seen, part {number} of {count}</source>
        <translation>آزمون روی زمین دیده‌نشده، بخش {number} از {count}</translation>
    </message>
    <message>
        <source>Test on one part of the blocks</source>
        <translation>آزمون روی یک بخش از بلوک‌ها</translation>
    </message>
    <message>
        <source>Tested on blocks of {:.0f} m in {} folds.</source>
        <translation>آزموده روی بلوک‌های {:.0f} متری در {} فولد.</translation>
    </message>
    <message>
        <source>Tested samples lie {tested:.0f} m (median) from the nearest one learnt from, places of the map {mapped:.0f} m from the nearest sample (distributions {gap:.0f} m apart): </source>
        <translation>نمونه‌های آزمون {tested:.0f} متر (میانه) از نزدیک‌ترین نمونهٔ آموزش فاصله دارند و جاهای نقشه {mapped:.0f} متر از نزدیک‌ترین نمونه (تفاوت توزیع‌ها {gap:.0f} متر): </translation>
    </message>
    <message>
        <source>Testing on occurrences held out</source>
        <translation>آزمون روی رخدادهای کنارگذاشته</translation>
    </message>
    <message>
        <source>Tests kriging as a classifier: on the same samples, with the same labels and the same tests.</source>
        <translation>کریجینگ را همچون رده‌بند می‌آزماید: روی همان نمونه‌ها، با همان برچسب‌ها و همان آزمون‌ها.</translation>
    </message>
    <message>
        <source>Text or codes. Samples without a class form one of their own.</source>
        <translation>متن یا کد. نمونه‌های بدون رده، رده‌ای از آن خود می‌سازند.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;anomaly maps&lt;/b&gt; are cut from the scores, with limits found on scores that never saw the occurrences they are judged by. The &lt;b&gt;class maps&lt;/b&gt; name each class of map units by the occurrences in it, as in the method's paper; &lt;b&gt;Rates and areas of the classes&lt;/b&gt; is that paper's table for this survey. &lt;b&gt;Comparison&lt;/b&gt; sets the held-out scores beside simple baselines and says whether a difference is more than chance.</source>
        <translation>&lt;b&gt;نقشه‌های آنومالی&lt;/b&gt; از امتیازها بریده می‌شوند، با حدهایی یافته‌شده روی امتیازهایی که هرگز رخدادهای داوری‌شان را ندیده‌اند. &lt;b&gt;نقشه‌های رده‌ها&lt;/b&gt; هر رده از گره‌های نقشه را بر پایهٔ رخدادهای درون آن نام می‌گذارند، مانند مقالهٔ روش؛ &lt;b&gt;نرخ‌ها و مساحت‌های رده‌ها&lt;/b&gt; جدول آن مقاله برای این برداشت است. &lt;b&gt;مقایسه&lt;/b&gt; امتیازهای کنارگذاشته را کنار مدل‌های مبنای ساده می‌گذارد و می‌گوید آیا تفاوت فراتر از تصادف است.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fingerprint&lt;/b&gt; of a target, such as “As x4.2, Au x3.1, Sb x2.8”, is the median of each element in its samples divided by the median of the samples in the background: up to five elements, the strongest first, of those that chance would hardly give (p of Mann and Whitney up to 0.05, one-sided). Each element is tested on its own, of thirty one or two pass by chance; and targets were chosen where samples are rich, so that p describes a target and does not prove it. A sample belongs to the target whose cells hold it: sediment speaks for the ground upstream.</source>
        <translation>&lt;b&gt;شناسهٔ&lt;/b&gt; هدف، مانند “As x4.2, Au x3.1, Sb x2.8”، میانهٔ هر عنصر در نمونه‌های آن تقسیم بر میانهٔ نمونه‌های زمینه است: تا پنج عنصر، قوی‌ترین نخست، از آن‌هایی که تصادف به‌سختی می‌دهد (p آزمون Mann و Whitney تا 0.05، یک‌طرفه). هر عنصر جداگانه آزموده می‌شود و از سی عنصر یکی دو تا به‌تصادف می‌گذرند؛ و هدف‌ها جایی برگزیده شده‌اند که نمونه‌ها غنی‌اند، پس p هدف را توصیف می‌کند و اثبات نمی‌کند. نمونه به هدفی تعلق دارد که سلول‌هایش آن را در بر دارند: رسوب نمایندهٔ زمین بالادست است.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fused anomaly map&lt;/b&gt; joins the three class maps by Wald's maximin: ground counts only where all three say so. &lt;b&gt;Targets&lt;/b&gt; are its anomalies as polygons, ranked, with the elements that stand out in each.</source>
        <translation>&lt;b&gt;نقشهٔ آنومالی تلفیقی&lt;/b&gt; سه نقشهٔ رده‌ها را با maximin از Wald به هم می‌پیوندد: زمین تنها جایی به شمار می‌آید که هر سه چنین بگویند. &lt;b&gt;هدف‌ها&lt;/b&gt; آنومالی‌های آن به‌صورت پلیگون‌اند، رتبه‌بندی‌شده، با عنصرهای شاخص هر یک.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;report&lt;/b&gt; sets the classifiers side by side: the figures of the paper (by lot), those to believe (blocks or zones held out in turn), simple baselines, and whether a difference is more than chance. Classes made of factor scores are found again by any classifier, on random numbers as well: the report shows by how much on this survey.</source>
        <translation>&lt;b&gt;گزارش&lt;/b&gt; رده‌بندها را کنار هم می‌گذارد: عددهای مقاله (تصادفی)، عددهای باورکردنی (بلوک‌ها یا پهنه‌هایی که به‌نوبت کنار گذاشته شده‌اند)، مدل‌های مبنای ساده، و این‌که آیا تفاوت فراتر از تصادف است. رده‌های ساخته‌شده از امتیازهای عاملی را هر رده‌بندی بازمی‌یابد، حتی روی عددهای تصادفی: گزارش نشان می‌دهد در این برداشت به چه اندازه.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;standard error&lt;/b&gt; is that of the kriging of the residuals alone; how unsure the regression itself is, is not in it. The variogram is fitted to residuals of samples that the regression had not seen (five random parts), for a forest fits those it has seen too well.</source>
        <translation>&lt;b&gt;خطای معیار&lt;/b&gt; تنها از کریجینگ مانده‌هاست؛ نااطمینانی خود رگرسیون در آن نیست. واریوگرام به مانده‌های نمونه‌هایی که رگرسیون ندیده (پنج بخش تصادفی) برازش می‌شود، زیرا جنگل با آنچه دیده بیش از حد خوب سازگار می‌شود.</translation>
    </message>
    <message>
        <source>The AUC of {certain} is as far as it can be, and its interval has no width: read it with the number of samples.</source>
        <translation>AUC برای {certain} به نهایت خود رسیده و بازه‌اش پهنا ندارد: آن را همراه تعداد نمونه‌ها بخوانید.</translation>
    </message>
    <message>
        <source>The Box-Cox power of {name} is {powers:g}, the end of its range.</source>
        <translation>توان Box-Cox برای {name} برابر {powers:g} است، انتهای بازهٔ آن.</translation>
    </message>
    <message>
        <source>The GeoPackage that is written; detection limits go into one beside it.</source>
        <translation>GeoPackage که نوشته می‌شود؛ حدهای تشخیص در یکی کنار آن می‌روند.</translation>
    </message>
    <message>
        <source>The Kaiser-Meyer-Olkin measure is {kmo:.2f}, below 0.6: the elements share little beyond pairs.</source>
        <translation>سنجهٔ Kaiser-Meyer-Olkin برابر {kmo:.2f}، کمتر از 0.6، است: عنصرها فراتر از جفت‌ها اشتراک اندکی دارند.</translation>
    </message>
    <message>
        <source>The Matérn model</source>
        <translation>مدل Matérn</translation>
    </message>
    <message>
        <source>The Python program of this QGIS was not found, so nothing can be installed from here: copy the diagnostics and report them.</source>
        <translation>برنامهٔ پایتون این QGIS یافت نشد و از اینجا چیزی نصب نمی‌شود: اطلاعات عیب‌یابی را رونوشت بگیرید و گزارش دهید.</translation>
    </message>
    <message>
        <source>The anisotropy (ratio {ratio:.2f}) may be chance: the variogram fits nearly as well without it. Keep it only if the geology says the same.</source>
        <translation>ناهمسانگردی (نسبت {ratio:.2f}) شاید تصادفی باشد: واریوگرام بدون آن نیز تقریباً به همان خوبی برازش می‌یابد. تنها اگر زمین‌شناسی همین را بگوید نگهش دارید.</translation>
    </message>
    <message>
        <source>The anisotropy ratio is {ratio:g}: the shortest range divided by the longest lies above 0 and up to 1.</source>
        <translation>نسبت ناهمسانگردی {ratio:g} است: کوتاه‌ترین دامنه تقسیم بر بلندترین باید بزرگ‌تر از 0 و تا 1 باشد.</translation>
    </message>
    <message>
        <source>The area at or above each of thirty values, evenly spaced in logarithms, is drawn on logarithmic axes. Each population of values is a straight line there, found by least squares together with all others; neighbouring lines cross at a threshold. The Bayesian information criterion (BIC) says how many lines there are; one line means that the map has no threshold. The slopes should grow steeper from line to line, and the log says where they do not.</source>
        <translation>مساحت در هر یک از سی مقدار یا بالاتر از آن، با فاصلهٔ لگاریتمی یکسان، روی محورهای لگاریتمی رسم می‌شود. هر جامعهٔ مقادیر آنجا خطی راست است که با کمترین مربعات همراه همهٔ خط‌های دیگر یافته می‌شود؛ خط‌های همسایه در یک آستانه یکدیگر را قطع می‌کنند. معیار اطلاع بیزی (BIC) می‌گوید چند خط هست؛ یک خط یعنی نقشه آستانه ندارد. شیب‌ها باید از خطی به خط دیگر تندتر شوند و لاگ می‌گوید کجا چنین نیست.</translation>
    </message>
    <message>
        <source>The area of {names} upstream of sample {label} is negative ({values:g} km²): correct it in the table.</source>
        <translation>مساحت {names} در بالادست نمونهٔ {label} منفی است ({values:g} km²): آن را در جدول اصلاح کنید.</translation>
    </message>
    <message>
        <source>The areas of the cells with data add up to nothing: check the mask and the map.</source>
        <translation>جمع مساحت سلول‌های دارای داده صفر است: ماسک و نقشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The areas of the classes add up to nothing: check the mask and the map.</source>
        <translation>جمع مساحت رده‌ها صفر است: ماسک و نقشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The azimuth is no number: give degrees clockwise from north.</source>
        <translation>آزیموت عدد نیست: درجهٔ ساعت‌گرد از شمال بدهید.</translation>
    </message>
    <message>
        <source>The background begins {background_distance:g} m from what is known, within its radius of {radius:g} m: raise the distance of the background, or lower the radius.</source>
        <translation>زمینه از {background_distance:g} متری موارد شناخته‌شده، درون شعاع {radius:g} متری آن، آغاز می‌شود: فاصلهٔ زمینه را بیشتر یا شعاع را کمتر کنید.</translation>
    </message>
    <message>
        <source>The background by class needs the class of each of the {n_samples} samples ({word} given): choose the field that holds it.</source>
        <translation>زمینه بر پایهٔ رده به ردهٔ هر یک از {n_samples} نمونه نیاز دارد ({word} داده شده): فیلد دارای آن را برگزینید.</translation>
    </message>
    <message>
        <source>The background by regression</source>
        <translation>زمینه با رگرسیون</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the basin of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>زمینه با {wanted} باید حوضهٔ هر نمونه را بداند: فیلد دارای آن یا پلیگون‌های زمین‌شناسی را برگزینید.</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the rock of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>زمینه با {wanted} باید سنگ هر نمونه را بداند: فیلد دارای آن یا پلیگون‌های زمین‌شناسی را برگزینید.</translation>
    </message>
    <message>
        <source>The background is {} samples.</source>
        <translation>زمینه {} نمونه است.</translation>
    </message>
    <message>
        <source>The background of each element in each class, and the number of samples behind it.</source>
        <translation>زمینهٔ هر عنصر در هر رده، و تعداد نمونه‌های پشت آن.</translation>
    </message>
    <message>
        <source>The background of each rock, for the enrichment index.</source>
        <translation>زمینهٔ هر سنگ، برای شاخص غنی‌شدگی.</translation>
    </message>
    <message>
        <source>The baseline logistic regression is left out: it needs the Python package scikit-learn.</source>
        <translation>مدل مبنای رگرسیون لجستیک کنار گذاشته شد: به بستهٔ پایتون scikit-learn نیاز دارد.</translation>
    </message>
    <message>
        <source>The baseline {baseline!r} is not among the maps: choose one of {maps}.</source>
        <translation>مبنای {baseline!r} میان نقشه‌ها نیست: یکی از {maps} را برگزینید.</translation>
    </message>
    <message>
        <source>The baseline {name} was left out: {error}</source>
        <translation>مبنای {name} کنار گذاشته شد: {error}</translation>
    </message>
    <message>
        <source>The best single element was picked by the same occurrences, which flatters it.</source>
        <translation>بهترین تک‌عنصر با همان رخدادها برگزیده شده که آن را خوش‌بینانه می‌کند.</translation>
    </message>
    <message>
        <source>The block size {size:g} m is not above zero: state it in metres.</source>
        <translation>اندازهٔ بلوک {size:g} متر بزرگ‌تر از صفر نیست: آن را به متر بدهید.</translation>
    </message>
    <message>
        <source>The blocks are smaller than the range of the variogram ({:.0f} m), which is long beside the survey: samples of neighbouring blocks are related, and the errors flatter the map.</source>
        <translation>بلوک‌ها از دامنهٔ واریوگرام ({:.0f} متر) کوچک‌ترند، که نسبت به برداشت بلند است: نمونه‌های بلوک‌های همسایه به هم وابسته‌اند و خطاها نقشه را خوش‌بینانه نشان می‌دهند.</translation>
    </message>
    <message>
        <source>The blocks on the ground allow {found} inner folds instead of {k}.</source>
        <translation>بلوک‌های زمین {found} فولد درونی به جای {k} را ممکن می‌کنند.</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m leaves {n_kept} of {n_training} training samples: take a smaller one.</source>
        <translation>حریم {buffer:g} متر {n_kept} از {n_training} نمونهٔ آموزشی را باقی می‌گذارد: حریم کوچک‌تری بگیرید.</translation>
    </message>
    <message>
        <source>The buffer {buffer:g} m is below zero: state it in metres.</source>
        <translation>حریم {buffer:g} متر کمتر از صفر است: آن را به متر بدهید.</translation>
    </message>
    <message>
        <source>The cell size {cell_size:g} m is not above zero: choose a size in metres.</source>
        <translation>اندازهٔ سلول {cell_size:g} متر بزرگ‌تر از صفر نیست: اندازه‌ای به متر برگزینید.</translation>
    </message>
    <message>
        <source>The cell size {size:g} m is not above zero: choose a size in metres.</source>
        <translation>اندازهٔ سلول {size:g} متر بزرگ‌تر از صفر نیست: اندازه‌ای به متر برگزینید.</translation>
    </message>
    <message>
        <source>The censored share {h:g} is not between 0 and 1: at least one value must be measured.</source>
        <translation>سهم سنسورد {h:g} میان 0 و 1 نیست: دست‌کم یک مقدار باید اندازه‌گیری شده باشد.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>نمودار در کلیپ‌بورد است.</translation>
    </message>
    <message>
        <source>The chart was not saved: {}</source>
        <translation>نمودار ذخیره نشد: {}</translation>
    </message>
    <message>
        <source>The chart was saved as {}.</source>
        <translation>نمودار با نام {} ذخیره شد.</translation>
    </message>
    <message>
        <source>The class it names may be another than the most probable one: probabilities are fitted afterwards.</source>
        <translation>رده‌ای که نام می‌برد شاید جز محتمل‌ترین رده باشد: احتمال‌ها پس از آن برازش می‌شوند.</translation>
    </message>
    <message>
        <source>The class of each cell, by number, with its legend.</source>
        <translation>ردهٔ هر سلول، با شماره، همراه راهنمای نقشه.</translation>
    </message>
    <message>
        <source>The class width makes {classes} classes: choose a longer one than {lag:g} m.</source>
        <translation>پهنای رده {classes} رده می‌سازد: پهنایی بیش از {lag:g} متر برگزینید.</translation>
    </message>
    <message>
        <source>The class {absent} lies in one fold only, and would be tested without training: merge it with another or leave it out, take smaller blocks, or a stratified scheme.</source>
        <translation>ردهٔ {absent} تنها در یک فولد است و بدون آموزش آزموده می‌شود: آن را با ردهٔ دیگری ادغام کنید یا کنار بگذارید، بلوک‌های کوچک‌تر بگیرید، یا طرح طبقه‌ای را برگزینید.</translation>
    </message>
    <message>
        <source>The class {name} lies in one part of the ground and cannot both train and test: take smaller blocks, or leave it out.</source>
        <translation>ردهٔ {name} در یک بخش از زمین است و نمی‌تواند هم آموزش دهد هم بیازماید: بلوک‌های کوچک‌تر بگیرید یا آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The class {unknown} is none of {classes}.</source>
        <translation>ردهٔ {unknown} هیچ‌یک از {classes} نیست.</translation>
    </message>
    <message>
        <source>The class {untaught} has no training sample in this split: take another seed or a stratified split, smaller blocks or a smaller buffer, or leave the class out.</source>
        <translation>ردهٔ {untaught} در این تقسیم نمونهٔ آموزشی ندارد: بذر دیگر یا تقسیم طبقه‌ای، بلوک‌های کوچک‌تر یا حریم کوچک‌تر بگیرید، یا رده را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The classes are not whole numbers: use the raster of a measured value instead.</source>
        <translation>رده‌ها عدد صحیح نیستند: رستر یک مقدار اندازه‌گیری‌شده را به کار برید.</translation>
    </message>
    <message>
        <source>The classes as a map, as far as a sample speaks for the ground.</source>
        <translation>رده‌ها به‌صورت نقشه، تا جایی که نمونه نمایندهٔ زمین است.</translation>
    </message>
    <message>
        <source>The classes hold no occurrences or no area: give weights of classes that do.</source>
        <translation>رده‌ها رخداد یا مساحت ندارند: وزن رده‌هایی را بدهید که دارند.</translation>
    </message>
    <message>
        <source>The classes of member {reference}, which agrees best with the others; those of the others are matched to them so that most samples keep their class. They are numbered by the mean of the features.</source>
        <translation>رده‌های عضو {reference} که با بقیه همخوان‌تر است؛ رده‌های دیگران چنان با آن تطبیق می‌یابند که بیشتر نمونه‌ها ردهٔ خود را نگه دارند. بر پایهٔ میانگین ویژگی‌ها شماره می‌گیرند.</translation>
    </message>
    <message>
        <source>The classes of units as ground, as far as a sample speaks for it.</source>
        <translation>رده‌های گره‌ها به‌صورت زمین، تا جایی که نمونه نمایندهٔ آن است.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, not numbers: choose a field of numbers, or take it as a map of classes.</source>
        <translation>رده‌های {name} متن‌اند، نه عدد: فیلدی عددی برگزینید یا آن را نقشهٔ رده‌ها بگیرید.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, which limits cannot part: give weights.</source>
        <translation>رده‌های {name} متن‌اند و حدها نمی‌توانند جدایشان کنند: وزن بدهید.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, and the classifiers get these back. How well they repeat them says nothing of deposits.</source>
        <translation>رده‌ها از امتیازهای عاملی گرفته شدند و رده‌بندها همان‌ها را بازمی‌گیرند. این‌که چه خوب تکرارشان می‌کنند چیزی از کانسارها نمی‌گوید.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, which the classifier gets back in one form or another. How well it repeats them says nothing of deposits.</source>
        <translation>رده‌ها از امتیازهای عاملی گرفته شدند که رده‌بند به شکلی آن‌ها را بازمی‌گیرد. این‌که چه خوب تکرارشان می‌کند چیزی از کانسارها نمی‌گوید.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: every score below is self-consistency, not skill. Label by known occurrences to learn what the map is worth.</source>
        <translation>رده‌ها از امتیازهای عاملی گرفته شدند: هر عدد زیر خودسازگاری است، نه مهارت. برای دانستن ارزش نقشه با رخدادهای شناخته‌شده برچسب بزنید.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: the ensemble says how steadily these are repeated, nothing of deposits.</source>
        <translation>رده‌ها از امتیازهای عاملی گرفته شدند: مدل جمعی می‌گوید این‌ها چه پایدار تکرار می‌شوند و از کانسارها چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>The classes were made of factor scores, and whatever is given these scores finds the classes again: none of these classifiers has been shown to find deposits.</source>
        <translation>رده‌ها از امتیازهای عاملی ساخته شدند و هرچه این امتیازها را بگیرد رده‌ها را بازمی‌یابد: برای هیچ‌یک از این رده‌بندها نشان داده نشده که کانسار می‌یابد.</translation>
    </message>
    <message>
        <source>The classes {words} are no numbers: write such as 3, or 2,3.</source>
        <translation>رده‌های {words} عدد نیستند: چیزی مانند 3 یا 2,3 بنویسید.</translation>
    </message>
    <message>
        <source>The classifier learnt from {absent}, and no raster is called so (there are {names}): rename or add rasters.</source>
        <translation>رده‌بند از {absent} آموخته و هیچ رستری چنین نامی ندارد (موجود: {names}): رسترها را تغییر نام دهید یا بیفزایید.</translation>
    </message>
    <message>
        <source>The column of eastings or longitudes</source>
        <translation>ستون شرقی یا طول جغرافیایی</translation>
    </message>
    <message>
        <source>The column of northings or latitudes</source>
        <translation>ستون شمالی یا عرض جغرافیایی</translation>
    </message>
    <message>
        <source>The column {repeated} is named twice: choose every column once.</source>
        <translation>ستون {repeated} دو بار نام برده شده: هر ستون را یک بار برگزینید.</translation>
    </message>
    <message>
        <source>The columns the model learnt from are made from {fields} with the steps stored in the model.</source>
        <translation>ستون‌هایی که مدل از آن‌ها آموخته از {fields} با گام‌های ذخیره‌شده در مدل ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>The concentration-area curve grows flatter at higher values, where a single population would steepen: look for outliers, or mixed units.</source>
        <translation>منحنی غلظت-مساحت در مقادیر بالاتر کم‌شیب‌تر می‌شود، در حالی که یک جامعهٔ تنها تندتر می‌شود: دنبال مقادیر پرت یا واحدهای درهم بگردید.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1, not at {confidence:g}: 0.975 is usual.</source>
        <translation>اطمینان باید میان 0 و 1 باشد، نه {confidence:g}: 0.975 معمول است.</translation>
    </message>
    <message>
        <source>The convolutional networks: one-dimensional, DeepInsight and patches of maps. DESOM and the network of the literature do without.</source>
        <translation>شبکه‌های کانولوشنی: یک‌بعدی، DeepInsight و پنجره‌های نقشه‌ها. DESOM و شبکهٔ مقاله به آن نیاز ندارند.</translation>
    </message>
    <message>
        <source>The corrections of columns cannot be read: write one column a line, like Cu (FA);element;Cu;ppm.</source>
        <translation>اصلاح‌های ستون‌ها خوانده نمی‌شود: هر سطر یک ستون بنویسید، مانند Cu (FA);element;Cu;ppm.</translation>
    </message>
    <message>
        <source>The covariance matrix goes with pca, not with {extraction}: use correlation.</source>
        <translation>ماتریس کوواریانس با pca همراه است، نه با {extraction}: correlation را به کار برید.</translation>
    </message>
    <message>
        <source>The curve of a map made with the occurrences is a success rate and flatters; only held-out scores predict.</source>
        <translation>منحنی نقشه‌ای که با رخدادها ساخته شده نرخ موفقیت است و خوش‌بینانه؛ تنها امتیازهای کنارگذاشته پیش‌بینی می‌کنند.</translation>
    </message>
    <message>
        <source>The curve on logarithmic axes with its lines and thresholds.</source>
        <translation>منحنی روی محورهای لگاریتمی با خط‌ها و آستانه‌هایش.</translation>
    </message>
    <message>
        <source>The curve that fits best by eye near the origin matters more than the far end.</source>
        <translation>منحنی‌ای که نزدیک مبدأ به چشم بهتر برازش یابد مهم‌تر از انتهای دور است.</translation>
    </message>
    <message>
        <source>The curve: value, area at or above it, segment, fitted line.</source>
        <translation>منحنی: مقدار، مساحت در آن یا بالاتر، قطعه، خط برازش‌یافته.</translation>
    </message>
    <message>
        <source>The detection limits are those of the samples the model learnt from: if another laboratory had these samples, run “Replace censored values” and the other steps on them, with fitted models, first.</source>
        <translation>حدهای تشخیص از نمونه‌هایی است که مدل از آن‌ها آموخته: اگر این نمونه‌ها را آزمایشگاه دیگری آنالیز کرده، نخست «جایگزینی مقادیر سنسورد» و گام‌های دیگر را، با مدل‌های برازش‌یافته، روی آن‌ها اجرا کنید.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them where you report.</source>
        <translation>اطلاعات عیب‌یابی در کلیپ‌بورد است: آن را در جای گزارش بچسبانید.</translation>
    </message>
    <message>
        <source>The difference is what tested samples had in common with neighbours: believe the lower.</source>
        <translation>تفاوت همان است که نمونه‌های آزمون با همسایه‌ها مشترک داشتند: عدد پایین‌تر را باور کنید.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again. Nothing was changed.</source>
        <translation>دیسک پر است: جا باز کنید و دوباره نصب کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile has {free} MB left, and {much} need about {need} MB: make room first. Nothing was changed.</source>
        <translation>دیسک نمایهٔ QGIS شما {free} MB جا دارد و {much} حدود {need} MB می‌خواهند: نخست جا باز کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The drainage that the samples were taken from.</source>
        <translation>آبراهه‌هایی که نمونه‌ها از آن‌ها گرفته شدند.</translation>
    </message>
    <message>
        <source>The drift leaves nothing of the values: there is no variogram to fit, choose a lower one.</source>
        <translation>روند چیزی از مقادیر باقی نمی‌گذارد: واریوگرامی برای برازش نیست، روند پایین‌تری برگزینید.</translation>
    </message>
    <message>
        <source>The engine pykrige</source>
        <translation>موتور pykrige</translation>
    </message>
    <message>
        <source>The engine torch</source>
        <translation>موتور torch</translation>
    </message>
    <message>
        <source>The exponent of the ordered weights is {beta:g}: give a number above 0, 1 for the mean.</source>
        <translation>نمای وزن‌های مرتب {beta:g} است: عددی بزرگ‌تر از 0 بدهید، 1 برای میانگین.</translation>
    </message>
    <message>
        <source>The expression for {name} has no value: correct it, or give the value itself.</source>
        <translation>عبارت {name} مقداری ندارد: آن را اصلاح کنید یا خود مقدار را بدهید.</translation>
    </message>
    <message>
        <source>The extent ({chosen}) lies apart from the samples ({samples_extent}): choose one over them, in the right reference system.</source>
        <translation>گستره ({chosen}) جدا از نمونه‌ها ({samples_extent}) است: گستره‌ای روی آن‌ها، در سامانهٔ مرجع درست، برگزینید.</translation>
    </message>
    <message>
        <source>The extraction {extraction} did not settle: ask for fewer factors, or use pca.</source>
        <translation>استخراج {extraction} همگرا نشد: عامل‌های کمتری بخواهید یا pca را به کار برید.</translation>
    </message>
    <message>
        <source>The extraction {name}</source>
        <translation>استخراج {name}</translation>
    </message>
    <message>
        <source>The factor model: a file that the factor analysis wrote.</source>
        <translation>مدل عاملی: فایلی که تحلیل عاملی نوشته است.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and are not used.</source>
        <translation>امتیازهای عاملی لایه از تحلیل عاملی دیگری جز مدل آمده‌اند و به کار نمی‌روند.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>امتیازهای عاملی لایه از تحلیل عاملی دیگری جز مدل آمده‌اند و مدل گامی برای ساختنشان ندارد: نخست همان گام‌ها را روی این لایه اجرا کنید.</translation>
    </message>
    <message>
        <source>The factor scores that the classes were made of are gone: run “Label samples” on this layer.</source>
        <translation>امتیازهای عاملی که رده‌ها از آن‌ها ساخته شدند دیگر نیستند: «برچسب‌زنی نمونه‌ها» را روی این لایه اجرا کنید.</translation>
    </message>
    <message>
        <source>The factor to the right.</source>
        <translation>عامل محور افقی (به راست).</translation>
    </message>
    <message>
        <source>The factor upwards.</source>
        <translation>عامل محور عمودی (به بالا).</translation>
    </message>
    <message>
        <source>The factors need columns that the samples do not have: {absent}. Make them with the same steps as for the fitted samples.</source>
        <translation>عامل‌ها به ستون‌هایی نیاز دارند که نمونه‌ها ندارند: {absent}. آن‌ها را با همان گام‌های نمونه‌های برازش بسازید.</translation>
    </message>
    <message>
        <source>The feature {name} is one minus the highest factor score, which tells background by itself: leave it out, or allow such features.</source>
        <translation>ویژگی {name} یک منهای بیشترین امتیاز عاملی است که به‌تنهایی زمینه را می‌گوید: آن را کنار بگذارید یا چنین ویژگی‌هایی را مجاز کنید.</translation>
    </message>
    <message>
        <source>The feature {name} tells the class by itself, and every test would be passed: leave it out, or allow such features.</source>
        <translation>ویژگی {name} به‌تنهایی رده را می‌گوید و هر آزمونی گذرانده می‌شود: آن را کنار بگذارید یا چنین ویژگی‌هایی را مجاز کنید.</translation>
    </message>
    <message>
        <source>The features are not standardised: let the tool do it, or the largest one decides alone.</source>
        <translation>ویژگی‌ها استاندارد نشده‌اند: بگذارید ابزار این کار را بکند، وگرنه بزرگ‌ترین به‌تنهایی تعیین‌کننده است.</translation>
    </message>
    <message>
        <source>The features lie on a line when they are laid out in a plane, which makes no image: choose features that vary in more than one way, or the network conv1d.</source>
        <translation>ویژگی‌ها هنگام چیدن در صفحه روی یک خط می‌افتند که تصویری نمی‌سازد: ویژگی‌هایی که به بیش از یک شیوه تغییر می‌کنند یا شبکهٔ conv1d را برگزینید.</translation>
    </message>
    <message>
        <source>The fences must lie outside the bulk: give a multiplier above zero.</source>
        <translation>حصارها باید بیرون از تودهٔ اصلی باشند: ضریبی بزرگ‌تر از صفر بدهید.</translation>
    </message>
    <message>
        <source>The field is among its own predictors: take it out of them.</source>
        <translation>فیلد میان پیش‌بینی‌کننده‌های خودش است: آن را از میانشان بردارید.</translation>
    </message>
    <message>
        <source>The field that was kriged.</source>
        <translation>فیلدی که کریجینگ شد.</translation>
    </message>
    <message>
        <source>The field to the right.</source>
        <translation>فیلد محور افقی (به راست).</translation>
    </message>
    <message>
        <source>The field upwards.</source>
        <translation>فیلد محور عمودی (به بالا).</translation>
    </message>
    <message>
        <source>The field whose values are shown.</source>
        <translation>فیلدی که مقادیرش نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The field with the class of each polygon; needed with a geology.</source>
        <translation>فیلد ردهٔ هر پلیگون؛ همراه زمین‌شناسی لازم است.</translation>
    </message>
    <message>
        <source>The field with the class of each sample, as “Label samples” makes it; samples without one are left out. Empty: label.</source>
        <translation>فیلد ردهٔ هر نمونه، چنان‌که «برچسب‌زنی نمونه‌ها» می‌سازد؛ نمونه‌های بدون آن کنار گذاشته می‌شوند. خالی: label.</translation>
    </message>
    <message>
        <source>The field with the name of the rock; needed with a geology.</source>
        <translation>فیلد نام سنگ؛ همراه زمین‌شناسی لازم است.</translation>
    </message>
    <message>
        <source>The field {} holds words, no numbers: choose another.</source>
        <translation>فیلد {} واژه دارد، نه عدد: فیلد دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The fields are natural (ln) or decimal (log10) logarithms, and the map shows the mean of what they are logarithms of. The standard error stays that of the logarithm.</source>
        <translation>فیلدها لگاریتم طبیعی (ln) یا اعشاری (log10) هستند و نقشه میانگین چیزی را نشان می‌دهد که لگاریتمش گرفته شده. خطای معیار همان خطای لگاریتم می‌ماند.</translation>
    </message>
    <message>
        <source>The fields {other} and {name} differ only by capital letters, which a GeoPackage cannot tell apart: rename one of them.</source>
        <translation>فیلدهای {other} و {name} تنها در بزرگی حروف تفاوت دارند که GeoPackage از هم بازنمی‌شناسد: یکی را تغییر نام دهید.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is.</source>
        <translation>فایل به این صورت خواندنی نیست.</translation>
    </message>
    <message>
        <source>The file has no column {wanted}: it has {names}.</source>
        <translation>فایل ستون {wanted} ندارد: ستون‌های آن {names} است.</translation>
    </message>
    <message>
        <source>The file has {n_cells} lines, and the headings cannot stand in line {header}.</source>
        <translation>فایل {n_cells} سطر دارد و سرستون‌ها نمی‌توانند در سطر {header} باشند.</translation>
    </message>
    <message>
        <source>The file holds no text in its cells: choose another file.</source>
        <translation>فایل در خانه‌هایش متنی ندارد: فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The file keeps the name {} for itself: your field is called {} there.</source>
        <translation>فایل نام {} را برای خود نگه می‌دارد: فیلد شما آنجا {} نام می‌گیرد.</translation>
    </message>
    <message>
        <source>The file names {grid}.</source>
        <translation>فایل {grid} را نام می‌برد.</translation>
    </message>
    <message>
        <source>The file names {name}.</source>
        <translation>فایل {name} را نام می‌برد.</translation>
    </message>
    <message>
        <source>The file says {match}.</source>
        <translation>فایل می‌گوید {match}.</translation>
    </message>
    <message>
        <source>The file states no unit for {names}: what is shown is suggested by their values, check it.</source>
        <translation>فایل برای {names} واحدی نمی‌گوید: آنچه دیده می‌شود از روی مقادیرشان پیشنهاد شده، بررسی کنید.</translation>
    </message>
    <message>
        <source>The file to show: an SVG or PNG.</source>
        <translation>فایل نمایش: SVG یا PNG.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({strerror}): choose an existing file.</source>
        <translation>فایل {name} خوانده نمی‌شود ({strerror}): فایل موجودی برگزینید.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check that it is there, and that no other program holds it open.</source>
        <translation>فایل {path} خوانده نمی‌شود ({strerror}): بررسی کنید که هست و برنامهٔ دیگری بازش نگه نداشته است.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}): choose another folder, or close the program that holds the file open.</source>
        <translation>فایل {path} نوشته نمی‌شود ({strerror}): پوشهٔ دیگری برگزینید یا برنامه‌ای را که فایل را باز نگه داشته ببندید.</translation>
    </message>
    <message>
        <source>The first factors are mostly rock, not ore: look at which elements they hold before you map them.</source>
        <translation>نخستین عامل‌ها بیشتر سنگ‌اند تا کانسنگ: پیش از نقشه کردن، عنصرهایشان را ببینید.</translation>
    </message>
    <message>
        <source>The first samples as they stand in the file</source>
        <translation>نخستین نمونه‌ها چنان‌که در فایل‌اند</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are listed.</source>
        <translation>{shown} مورد نخست از {total} فهرست شده است.</translation>
    </message>
    <message>
        <source>The fitted factors, for Factor scores, here and on other sheets.</source>
        <translation>عامل‌های برازش‌یافته، برای «امتیازهای عاملی»، اینجا و روی برگه‌های دیگر.</translation>
    </message>
    <message>
        <source>The fitted model reads {wanted} and none of them is here: the columns are {names}.</source>
        <translation>مدل برازش‌یافته {wanted} را می‌خواند و هیچ‌یک اینجا نیست: ستون‌ها {names} هستند.</translation>
    </message>
    <message>
        <source>The folder in your QGIS profile cannot be written: check who may write there. Nothing was changed.</source>
        <translation>پوشهٔ نمایهٔ QGIS شما نوشتنی نیست: بررسی کنید چه کسی آنجا اجازهٔ نوشتن دارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): choose another one for the results.</source>
        <translation>پوشهٔ {folder} ساخته نمی‌شود ({why}): پوشهٔ دیگری برای نتایج برگزینید.</translation>
    </message>
    <message>
        <source>The fused favourability, 0 to 1 (regret: the least is best).</source>
        <translation>مطلوبیت تلفیقی، 0 تا 1 (regret: کمترین بهترین است).</translation>
    </message>
    <message>
        <source>The geological map is no longer in the project.</source>
        <translation>نقشهٔ زمین‌شناسی دیگر در پروژه نیست.</translation>
    </message>
    <message>
        <source>The geology has no field {name}: it has {names}.</source>
        <translation>زمین‌شناسی فیلد {name} ندارد: فیلدهای آن {names} است.</translation>
    </message>
    <message>
        <source>The ground is invented and stated number by number in the documentation: a terrain with its drainage, rock units, two mineral systems (copper-gold, lead-zinc-silver), barren look-alikes (mafic rock, black shale, a town), and what a laboratory makes of it: two laboratories, values below several detection limits as text (such as &lt;0.5), gaps and a few gross errors. &lt;i&gt;Truth&lt;/i&gt; is the planted anomaly: 1 background, 2 halo, 3 anomaly.</source>
        <translation>زمین فرضی است و عدد به عدد در مستندات آمده: پستی‌وبلندی با آبراهه‌ها، واحدهای سنگی، دو سامانهٔ کانه‌زایی (مس-طلا، سرب-روی-نقره)، همانندهای عقیم (سنگ مافیک، شیل سیاه، یک شهر)، و آنچه آزمایشگاه از آن می‌سازد: دو آزمایشگاه، مقادیر زیر چند حد تشخیص به‌صورت متن (مانند &lt;0.5)، جاهای خالی و چند خطای بزرگ. &lt;i&gt;واقعیت&lt;/i&gt; آنومالی کاشته‌شده است: 1 زمینه، 2 هاله، 3 آنومالی.</translation>
    </message>
    <message>
        <source>The ground is invented: what works on it need not work on yours.</source>
        <translation>زمین فرضی است: آنچه بر آن کارساز است شاید بر زمین شما نباشد.</translation>
    </message>
    <message>
        <source>The heading in the file. Empty: found by headings and values.</source>
        <translation>سرستون در فایل. خالی: با سرستون‌ها و مقادیر یافته می‌شود.</translation>
    </message>
    <message>
        <source>The illustrated guide</source>
        <translation>راهنمای مصور</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>وارد کردن متوقف شد.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements chosen ({names}): choose others, or add their columns.</source>
        <translation>عنصرهای معرف {unknown} میان عنصرهای برگزیده ({names}) نیستند: عنصرهای دیگری برگزینید یا ستون‌هایشان را بیفزایید.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements: choose from {names}.</source>
        <translation>عنصرهای معرف {unknown} میان عنصرها نیستند: از {names} برگزینید.</translation>
    </message>
    <message>
        <source>The indicator factors between the samples, with the error of each place.</source>
        <translation>عامل‌های معرف میان نمونه‌ها، با خطای هر جا.</translation>
    </message>
    <message>
        <source>The inner folds are drawn sample by sample, as no blocks on the ground leave something of every class to learn from. Neighbouring samples resemble each other: the score of the tuning flatters.</source>
        <translation>فولدهای درونی نمونه به نمونه گرفته می‌شوند، چون هیچ بلوکی روی زمین از هر رده چیزی برای آموختن نمی‌گذارد. نمونه‌های همسایه به هم می‌مانند: امتیاز تنظیم خوش‌بینانه است.</translation>
    </message>
    <message>
        <source>The interval reaches down to 50 % or less, where a map says nothing of the occurrences.</source>
        <translation>بازه تا 50 % یا کمتر می‌رسد، جایی که نقشه چیزی از رخدادها نمی‌گوید.</translation>
    </message>
    <message>
        <source>The kriging system cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together (a Gaussian model needs a nugget nearly always).</source>
        <translation>دستگاه کریجینگ حل نمی‌شود، نمونه‌ها زیر این واریوگرام عملاً یکسان‌اند: به آن اثر قطعه‌ای بدهید یا از نمونه‌های نزدیک به هم میانگین بگیرید (مدل گوسی تقریباً همیشه اثر قطعه‌ای می‌خواهد).</translation>
    </message>
    <message>
        <source>The kriging system is nearly singular (condition {:.0e}): predictions may be off; give the variogram a larger nugget.</source>
        <translation>دستگاه کریجینگ تقریباً تکین است (عدد وضعیت {:.0e}): پیش‌بینی‌ها شاید نادرست باشند؛ به واریوگرام اثر قطعه‌ای بزرگ‌تری بدهید.</translation>
    </message>
    <message>
        <source>The kriging system of some place cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together.</source>
        <translation>دستگاه کریجینگ در جایی حل نمی‌شود، نمونه‌ها زیر این واریوگرام عملاً یکسان‌اند: به آن اثر قطعه‌ای بدهید یا از نمونه‌های نزدیک به هم میانگین بگیرید.</translation>
    </message>
    <message>
        <source>The kriging variance comes out negative ({variance:g}), the system is all but singular: give the variogram a nugget, or average samples that lie close together.</source>
        <translation>واریانس کریجینگ منفی شد ({variance:g})، دستگاه عملاً تکین است: به واریوگرام اثر قطعه‌ای بدهید یا از نمونه‌های نزدیک به هم میانگین بگیرید.</translation>
    </message>
    <message>
        <source>The labelled samples are of one class ({left}): a classifier needs two at least.</source>
        <translation>نمونه‌های برچسب‌دار از یک رده‌اند ({left}): رده‌بند دست‌کم به دو رده نیاز دارد.</translation>
    </message>
    <message>
        <source>The labels are made of {}: how well a classifier that reads the same finds them again is self-consistency, not skill. Label by known occurrences or outlined ground to learn what the map is worth.</source>
        <translation>برچسب‌ها از {} ساخته شده‌اند: این‌که رده‌بندی که همان را می‌خواند چه خوب بازشان می‌یابد خودسازگاری است، نه مهارت. برای دانستن ارزش نقشه با رخدادهای شناخته‌شده یا زمین مرزبندی‌شده برچسب بزنید.</translation>
    </message>
    <message>
        <source>The labels of shuffled scores leave {n_rows} samples, too few to train and test with: choose lower thresholds.</source>
        <translation>برچسب‌های امتیازهای درهم‌ریخته {n_rows} نمونه باقی می‌گذارند، کمتر از آن‌که آموزش و آزمون ممکن باشد: آستانه‌های پایین‌تری برگزینید.</translation>
    </message>
    <message>
        <source>The largest distance {max_distance:g} m is not above zero: state it in metres.</source>
        <translation>بیشترین فاصلهٔ {max_distance:g} متر بزرگ‌تر از صفر نیست: آن را به متر بدهید.</translation>
    </message>
    <message>
        <source>The latent layer ({latent}) is as wide as the {n_features} features: nothing is condensed.</source>
        <translation>لایهٔ نهان ({latent}) به پهنای {n_features} ویژگی است: چیزی فشرده نمی‌شود.</translation>
    </message>
    <message>
        <source>The layer does not remember how {} and the like were made: the model can be applied to layers that have such columns, but not to the raw fields of another sheet.</source>
        <translation>لایه به یاد ندارد {} و مانند آن چگونه ساخته شده‌اند: مدل بر لایه‌هایی با چنین ستون‌هایی اعمال‌پذیر است، ولی نه بر فیلدهای خام برگه‌ای دیگر.</translation>
    </message>
    <message>
        <source>The layer does not remember which factors hold the indicator elements: choose the factor scores as features ({names}), or run “Factor scores” again.</source>
        <translation>لایه به یاد ندارد کدام عامل‌ها عنصرهای معرف را دارند: امتیازهای عاملی را ویژگی برگزینید ({names}) یا «امتیازهای عاملی» را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system</source>
        <translation>لایه سامانهٔ مرجع مختصات ندارد</translation>
    </message>
    <message>
        <source>The layer has no factor scores: run “Factor scores” first, or choose the features by hand.</source>
        <translation>لایه امتیاز عاملی ندارد: نخست «امتیازهای عاملی» را اجرا کنید یا ویژگی‌ها را دستی برگزینید.</translation>
    </message>
    <message>
        <source>The layer has no field for {absent}, which the model was fitted to: add them, or choose the elements to apply it to.</source>
        <translation>لایه فیلدی برای {absent} ندارد که مدل به آن برازش یافته: آن‌ها را بیفزایید یا عنصرهای مورد اعمال را برگزینید.</translation>
    </message>
    <message>
        <source>The layer has no field for {name}: choose among {names}.</source>
        <translation>لایه فیلدی برای {name} ندارد: از {names} برگزینید.</translation>
    </message>
    <message>
        <source>The layer has no field {absent}: it has {names}.</source>
        <translation>لایه فیلد {absent} ندارد: فیلدهای آن {names} است.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {available}.</source>
        <translation>لایه فیلد {name} ندارد: فیلدهای آن {available} است.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {names}.</source>
        <translation>لایه فیلد {name} ندارد: فیلدهای آن {names} است.</translation>
    </message>
    <message>
        <source>The layer has no fuzzy factor scores such as F1_fuzzy: run “Factor scores” first, choose the scores, or give known occurrences.</source>
        <translation>لایه امتیاز عاملی فازی مانند F1_fuzzy ندارد: نخست «امتیازهای عاملی» را اجرا کنید، امتیازها را برگزینید یا رخدادهای شناخته‌شده را بدهید.</translation>
    </message>
    <message>
        <source>The layer has no points: check the layer, its filter and the selection.</source>
        <translation>لایه نقطه‌ای ندارد: لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>The layer has several fields ({matches}) for {name}: choose among {names}.</source>
        <translation>لایه چند فیلد ({matches}) برای {name} دارد: از {names} برگزینید.</translation>
    </message>
    <message>
        <source>The layer is labelled by rank; as coverage layer of an atlas in a print layout, sorted by &lt;i&gt;rank&lt;/i&gt;, it gives one sheet for each target.</source>
        <translation>لایه با رتبه برچسب خورده است؛ به‌عنوان لایهٔ پوشش اطلس در چیدمان چاپ، مرتب‌شده بر پایهٔ &lt;i&gt;rank&lt;/i&gt;، برای هر هدف یک برگه می‌دهد.</translation>
    </message>
    <message>
        <source>The layer keeps its style too; both are in its menu under Styles.</source>
        <translation>لایه سبک خود را نیز نگه می‌دارد؛ هر دو در منوی آن زیر سبک‌ها هستند.</translation>
    </message>
    <message>
        <source>The layer lacks {absent}, which the model learnt from, and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>لایه {absent} را ندارد که مدل از آن آموخته، و مدل گامی برای ساختنش ندارد: نخست همان گام‌ها را روی این لایه اجرا کنید.</translation>
    </message>
    <message>
        <source>The layer of samples that is coloured</source>
        <translation>لایهٔ نمونه‌هایی که رنگ می‌شود</translation>
    </message>
    <message>
        <source>The layer of samples.</source>
        <translation>لایهٔ نمونه‌ها.</translation>
    </message>
    <message>
        <source>The layer of this chart was removed: choose another.</source>
        <translation>لایهٔ این نمودار حذف شده است: لایهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The layer {layer} has units up to {highest}, and this map has {most}: it was placed on another.</source>
        <translation>لایهٔ {layer} گره‌هایی تا {highest} دارد و این نقشه {most}: روی نقشهٔ دیگری جای داده شده بود.</translation>
    </message>
    <message>
        <source>The layer {} has no field of units: run “Apply map” on it to see its samples.</source>
        <translation>لایهٔ {} فیلد گره ندارد: برای دیدن نمونه‌هایش «اعمال نقشه» را روی آن اجرا کنید.</translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose another.</source>
        <translation>لایهٔ {} فیلد {} را ندارد: دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>The layer {} has no predictions: run “Cross-validate kriging” and choose what it wrote.</source>
        <translation>لایهٔ {} پیش‌بینی ندارد: «اعتبارسنجی متقابل کریجینگ» را اجرا و خروجی‌اش را برگزینید.</translation>
    </message>
    <message>
        <source>The layer {} shows no samples: check its filter.</source>
        <translation>لایهٔ {} نمونه‌ای نشان نمی‌دهد: فیلتر آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The layout tsne</source>
        <translation>چیدمان tsne</translation>
    </message>
    <message>
        <source>The least map value of a halo. Unticked: there is no halo.</source>
        <translation>کمترین مقدار نقشه برای هاله. بدون تیک: هاله‌ای نیست.</translation>
    </message>
    <message>
        <source>The least map value of an anomaly. Unticked: there is no anomaly.</source>
        <translation>کمترین مقدار نقشه برای آنومالی. بدون تیک: آنومالی نیست.</translation>
    </message>
    <message>
        <source>The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them.</source>
        <translation>حد آنومالی ({anomaly:g}) پایین‌تر از حد هاله ({halo:g}) است: جایشان را عوض کنید.</translation>
    </message>
    <message>
        <source>The limit of the background</source>
        <translation>حد زمینه</translation>
    </message>
    <message>
        <source>The limit of the strongest population.</source>
        <translation>حد قوی‌ترین جامعه.</translation>
    </message>
    <message>
        <source>The limit {value!r} of {name} is no number above zero: correct it, or leave it empty.</source>
        <translation>حد {value!r} برای {name} عددی بزرگ‌تر از صفر نیست: آن را اصلاح کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>The limits of {name} are the wrong way round: the lower is not below the upper.</source>
        <translation>حدهای {name} وارونه‌اند: حد پایین کمتر از حد بالا نیست.</translation>
    </message>
    <message>
        <source>The limits of {name} in the limits table are the wrong way round: the lower is not below the upper.</source>
        <translation>حدهای {name} در جدول حدها وارونه‌اند: حد پایین کمتر از حد بالا نیست.</translation>
    </message>
    <message>
        <source>The limits table has no column for {what} among {row}: call its columns element, limit and unit.</source>
        <translation>جدول حدها ستونی برای {what} میان {row} ندارد: ستون‌هایش را element، limit و unit بنامید.</translation>
    </message>
    <message>
        <source>The limits table holds nothing for these fields</source>
        <translation>جدول حدها برای این فیلدها چیزی ندارد</translation>
    </message>
    <message>
        <source>The limits table is empty: give one row an element, with its detection limit.</source>
        <translation>جدول حدها خالی است: برای هر عنصر یک سطر با حد تشخیص آن بدهید.</translation>
    </message>
    <message>
        <source>The line of the file in which the headings stand</source>
        <translation>سطری از فایل که سرستون‌ها در آن‌اند</translation>
    </message>
    <message>
        <source>The loadings are the correlations of elements and factors; an element belongs to a factor from the smallest loading on. Staged analysis leaves out, round by round, the elements that belong to no factor and then those of factors without indicators: what remains is the signature of the deposit type. It never learns from occurrences.</source>
        <translation>بارها همبستگی عنصرها و عامل‌هایند؛ عنصر از کوچک‌ترین بار به بالا به عامل تعلق دارد. تحلیل مرحله‌ای دور به دور عنصرهایی را که به هیچ عاملی تعلق ندارند و سپس عنصرهای عامل‌های بدون معرف را کنار می‌گذارد: آنچه می‌ماند نشان تیپ کانسار است. هرگز از رخدادها نمی‌آموزد.</translation>
    </message>
    <message>
        <source>The loadings by factor, and the scree plot.</source>
        <translation>بارها بر حسب عامل، و نمودار سنگ‌ریزه.</translation>
    </message>
    <message>
        <source>The log-ratios were fitted to {n_names} columns and the samples have no {absent}: log-ratios need them all, so add them or fit the transform again.</source>
        <translation>نسبت‌های لگاریتمی به {n_names} ستون برازش یافته‌اند و نمونه‌ها {absent} را ندارند: به همه نیاز است، پس آن‌ها را بیفزایید یا تبدیل را دوباره برازش دهید.</translation>
    </message>
    <message>
        <source>The logarithms of an element are taken to be normal. Cohen's estimate finds their mean and standard deviation from the values above one limit and the number below it; ros regresses values on normal quantiles, and mle maximises the likelihood for several limits. A substitute is the mean, or a draw, of what that distribution has below the limit.</source>
        <translation>لگاریتم یک عنصر نرمال فرض می‌شود. برآورد Cohen میانگین و انحراف معیار را از مقادیر بالای یک حد و تعداد زیر آن می‌یابد؛ ros مقادیر را بر چندک‌های نرمال رگرسیون می‌کند و mle درست‌نمایی را برای چند حد بیشینه می‌کند. جایگزین، میانگین یا قرعه‌ای از آن بخش توزیع است که زیر حد قرار دارد.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch {epoch}: take a lower learning rate, and look for extreme values among the features.</source>
        <translation>زیان در دورهٔ {epoch} دیگر عدد نیست: نرخ یادگیری پایین‌تری بگیرید و دنبال مقادیر بسیار دور در ویژگی‌ها بگردید.</translation>
    </message>
    <message>
        <source>The map cannot be opened: choose a raster or a polygon layer.</source>
        <translation>نقشه باز نمی‌شود: یک رستر یا لایهٔ پلیگونی برگزینید.</translation>
    </message>
    <message>
        <source>The map extent (west {west:g}, south {south:g}, east {east:g}, north {north:g}) is not an area: choose an extent in projected metres.</source>
        <translation>گسترهٔ نقشه (غرب {west:g}، جنوب {south:g}، شرق {east:g}، شمال {north:g}) مساحت ندارد: گستره‌ای به متر در سامانهٔ تصویر برگزینید.</translation>
    </message>
    <message>
        <source>The map extent is not finite: choose an extent in projected metres.</source>
        <translation>گسترهٔ نقشه متناهی نیست: گستره‌ای به متر در سامانهٔ تصویر برگزینید.</translation>
    </message>
    <message>
        <source>The map follows the occurrences no better than chance could (p = {chance:.2f}): its classes are not distinguishable from area alone.</source>
        <translation>نقشه رخدادها را بهتر از تصادف دنبال نمی‌کند (p = {chance:.2f}): رده‌هایش تنها از روی مساحت تمییزپذیر نیستند.</translation>
    </message>
    <message>
        <source>The map has 1 for background, 2 for halo, 3 for anomaly.</source>
        <translation>نقشه 1 برای زمینه، 2 برای هاله و 3 برای آنومالی دارد.</translation>
    </message>
    <message>
        <source>The map has no cell with data: check the raster and the mask.</source>
        <translation>نقشه سلول دارای داده ندارد: رستر و ماسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>The map has no place to be predicted, or one without position: check its extent.</source>
        <translation>نقشه جایی برای پیش‌بینی ندارد یا جایی بدون موقعیت دارد: گسترهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The map has no scores: give known occurrences to get them. The field score is empty.</source>
        <translation>نقشه امتیاز ندارد: برای گرفتن آن رخدادهای شناخته‌شده را بدهید. فیلد score خالی است.</translation>
    </message>
    <message>
        <source>The map has not been weighed with known occurrences: give them to get a score.</source>
        <translation>نقشه با رخدادهای شناخته‌شده وزن‌دهی نشده است: برای گرفتن امتیاز آن‌ها را بدهید.</translation>
    </message>
    <message>
        <source>The map has {n_units} units and there are only {n_samples} samples: most stay empty.</source>
        <translation>نقشه {n_units} گره دارد و تنها {n_samples} نمونه هست: بیشترشان خالی می‌مانند.</translation>
    </message>
    <message>
        <source>The map has {n_values} cells and {n_areas} cell areas: give one each.</source>
        <translation>نقشه {n_values} سلول و {n_areas} مساحت سلول دارد: برای هر کدام یکی بدهید.</translation>
    </message>
    <message>
        <source>The map holds an infinite value: make the map again, with no data there.</source>
        <translation>نقشه مقداری بی‌نهایت دارد: آن را با «بدون داده» در آنجا دوباره بسازید.</translation>
    </message>
    <message>
        <source>The map is made inside it. Empty: wherever a sample is near.</source>
        <translation>نقشه درون آن ساخته می‌شود. خالی: هر جا نمونه‌ای نزدیک است.</translation>
    </message>
    <message>
        <source>The map is smooth at the samples then. Otherwise it gives them back exactly.</source>
        <translation>آنگاه نقشه در نمونه‌ها هموار است. وگرنه مقدار آن‌ها را دقیق بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>The map is smoother than the truth: areas above high thresholds come out too small. Simulate to count them.</source>
        <translation>نقشه از واقعیت هموارتر است: مساحت‌های بالاتر از آستانه‌های بلند کمتر از واقع می‌شوند. برای شمارششان شبیه‌سازی کنید.</translation>
    </message>
    <message>
        <source>The map is too large for the memory of this computer.</source>
        <translation>نقشه برای حافظهٔ این رایانه بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>The map takes {needed:.1f} GB in the folder of temporary files, which has {free:.1f} GB left: take larger cells, a smaller extent or fewer bands.</source>
        <translation>نقشه {needed:.1f} GB در پوشهٔ فایل‌های موقت می‌گیرد که {free:.1f} GB جا دارد: سلول‌های بزرگ‌تر، گسترهٔ کوچک‌تر یا باندهای کمتر بگیرید.</translation>
    </message>
    <message>
        <source>The map that the others are compared with. Empty: the first simple map made from the samples, else the first map.</source>
        <translation>نقشه‌ای که بقیه با آن مقایسه می‌شوند. خالی: نخستین نقشهٔ سادهٔ ساخته‌شده از نمونه‌ها، وگرنه نخستین نقشه.</translation>
    </message>
    <message>
        <source>The map to defend: anomaly, halo and background, cut where the held-out rates say.</source>
        <translation>نقشهٔ دفاع‌پذیر: آنومالی، هاله و زمینه، بریده آنجا که نرخ‌های کنارگذاشته می‌گویند.</translation>
    </message>
    <message>
        <source>The map was made with known occurrences: not held out</source>
        <translation>نقشه با رخدادهای شناخته‌شده ساخته شده: کنارگذاشته نیست</translation>
    </message>
    <message>
        <source>The map was ranked and tested on the same {n:g} occurrences: {remedy}.</source>
        <translation>نقشه با همان {n:g} رخداد رتبه‌بندی و آزموده شده است: {remedy}.</translation>
    </message>
    <message>
        <source>The map with the scores of its units, for sheets without known occurrences.</source>
        <translation>نقشه با امتیازهای گره‌هایش، برای برگه‌های بدون رخداد شناخته‌شده.</translation>
    </message>
    <message>
        <source>The map; no data where no sample is near.</source>
        <translation>نقشه؛ بدون داده جایی که نمونه‌ای نزدیک نیست.</translation>
    </message>
    <message>
        <source>The maps have different numbers of cells: make them on one grid.</source>
        <translation>نقشه‌ها تعداد سلول متفاوتی دارند: آن‌ها را روی یک شبکه بسازید.</translation>
    </message>
    <message>
        <source>The maps have no cell in common: make them on one grid and one study area.</source>
        <translation>نقشه‌ها سلول مشترکی ندارند: آن‌ها را روی یک شبکه و یک محدودهٔ مطالعه بسازید.</translation>
    </message>
    <message>
        <source>The maps have no cell with data in common: check the rasters and the study area.</source>
        <translation>نقشه‌ها سلول مشترک دارای داده ندارند: رسترها و محدودهٔ مطالعه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The mask has {shape} cells and the map {map_shape}: make the mask on the same grid.</source>
        <translation>ماسک {shape} سلول و نقشه {map_shape} سلول دارد: ماسک را روی همان شبکه بسازید.</translation>
    </message>
    <message>
        <source>The mean of the samples predicts as well: there is nothing to map at this spacing.</source>
        <translation>میانگین نمونه‌ها همان اندازه خوب پیش‌بینی می‌کند: با این فاصلهٔ نمونه‌ها چیزی برای نقشه کردن نیست.</translation>
    </message>
    <message>
        <source>The measure of sampling adequacy is below 0.5 for {weak}: consider leaving them out.</source>
        <translation>سنجهٔ کفایت نمونه‌گیری برای {weak} کمتر از 0.5 است: کنار گذاشتنشان را در نظر بگیرید.</translation>
    </message>
    <message>
        <source>The measured values (mean {mean:g}, variance {variance:g}) do not spread above the limit {limit:g}: no distribution can be fitted, leave the element out.</source>
        <translation>مقادیر اندازه‌گیری‌شده (میانگین {mean:g}، واریانس {variance:g}) بالاتر از حد {limit:g} پراکندگی ندارند: توزیعی برازش‌پذیر نیست، عنصر را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The median is asked for, and nothing is turned back from logarithms: choose ln or log10.</source>
        <translation>میانه خواسته شده و چیزی از لگاریتم بازگردانده نمی‌شود: ln یا log10 را برگزینید.</translation>
    </message>
    <message>
        <source>The medians are more than 100 times off the mean of the Earth's upper crust.</source>
        <translation>میانه‌ها بیش از 100 برابر با میانگین پوستهٔ بالایی زمین تفاوت دارند.</translation>
    </message>
    <message>
        <source>The members agree only in part on the classes (adjusted Rand {agreement:.2f}): trust the score more than the classes, and look at the stability.</source>
        <translation>اعضا بر سر رده‌ها تنها تا حدی همخوان‌اند (Rand تعدیل‌شده {agreement:.2f}): به امتیاز بیش از رده‌ها اعتماد کنید و پایداری را ببینید.</translation>
    </message>
    <message>
        <source>The model compares samples with others on the same rocks and the layer has no field {absent}: add it, or run “Enrichment index” with the fitted model on this layer first.</source>
        <translation>مدل نمونه‌ها را با دیگر نمونه‌های همان سنگ‌ها مقایسه می‌کند و لایه فیلد {absent} را ندارد: آن را بیفزایید یا نخست «شاخص غنی‌شدگی» را با مدل برازش‌یافته روی این لایه اجرا کنید.</translation>
    </message>
    <message>
        <source>The model file holds no measured variogram: open it together with the layer of its samples.</source>
        <translation>فایل مدل واریوگرام اندازه‌گیری‌شده ندارد: آن را همراه لایهٔ نمونه‌هایش باز کنید.</translation>
    </message>
    <message>
        <source>The model file was written by something else meanwhile: go back to the file, or write as another.</source>
        <translation>در این میان چیز دیگری فایل مدل را نوشته است: به فایل بازگردید یا با نام دیگری بنویسید.</translation>
    </message>
    <message>
        <source>The model file {name} is cut short: copy it again, or fit the model again.</source>
        <translation>فایل مدل {name} ناتمام است: دوباره رونوشت بگیرید یا مدل را دوباره برازش دهید.</translation>
    </message>
    <message>
        <source>The model file {name} is incomplete ({error}): fit the model again.</source>
        <translation>فایل مدل {name} ناقص است ({error}): مدل را دوباره برازش دهید.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({strerror}): choose an existing file.</source>
        <translation>فایل مدل {path} خوانده نمی‌شود ({strerror}): فایل موجودی برگزینید.</translation>
    </message>
    <message>
        <source>The model has one factor only: a biplot needs two.</source>
        <translation>مدل تنها یک عامل دارد: بای‌پلات به دو عامل نیاز دارد.</translation>
    </message>
    <message>
        <source>The model holds a step of the unknown kind {kind!r}: update GeoHalo and try again.</source>
        <translation>مدل گامی از نوع ناشناختهٔ {kind!r} دارد: GeoHalo را به‌روز کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The model is that of {n_names} variables ({names}), each scaled to a variance of 1: kriging scales it back for each.</source>
        <translation>مدل برای {n_names} متغیر ({names}) است، هر یک مقیاس‌شده به واریانس 1: کریجینگ برای هر یک بازمقیاس می‌کند.</translation>
    </message>
    <message>
        <source>The model learnt from the raster {absent}, and the rasters are {names}.</source>
        <translation>مدل از رستر {absent} آموخته و رسترها {names} هستند.</translation>
    </message>
    <message>
        <source>The model learnt from {absent}, which the samples lack: they have {names}.</source>
        <translation>مدل از {absent} آموخته که نمونه‌ها ندارند: آن‌ها {names} را دارند.</translation>
    </message>
    <message>
        <source>The model was fitted to {origin} and would be applied to {column}, which is something else: run the same steps on these samples first, or choose the fields by hand.</source>
        <translation>مدل به {origin} برازش یافته و قرار است بر {column} اعمال شود که چیز دیگری است: نخست همان گام‌ها را روی این نمونه‌ها اجرا کنید یا فیلدها را دستی برگزینید.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {names}.</source>
        <translation>مدل به {foreign} برازش نیافته است: {names} را در بر دارد.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {wanted}.</source>
        <translation>مدل به {foreign} برازش نیافته است: {wanted} را در بر دارد.</translation>
    </message>
    <message>
        <source>The model, for Kriging, Cross-validate kriging and Simulate kriging.</source>
        <translation>مدل، برای «کریجینگ»، «اعتبارسنجی متقابل کریجینگ» و «شبیه‌سازی کریجینگ».</translation>
    </message>
    <message>
        <source>The names of these fields do not say the unit: {bare}.</source>
        <translation>نام این فیلدها واحد را نمی‌گوید: {bare}.</translation>
    </message>
    <message>
        <source>The neighbours of some place lie on a line and cannot tell the drift: take more of them or a lower drift.</source>
        <translation>همسایه‌های جایی روی یک خط‌اند و روند را به دست نمی‌دهند: همسایه‌های بیشتر یا روند پایین‌تری بگیرید.</translation>
    </message>
    <message>
        <source>The network conv1d</source>
        <translation>شبکهٔ conv1d</translation>
    </message>
    <message>
        <source>The network deepinsight</source>
        <translation>شبکهٔ deepinsight</translation>
    </message>
    <message>
        <source>The network of the method's paper learns the classes of the labelled samples.</source>
        <translation>شبکهٔ مقالهٔ روش رده‌های نمونه‌های برچسب‌دار را می‌آموزد.</translation>
    </message>
    <message>
        <source>The network patch learns from rasters: choose one or more.</source>
        <translation>شبکهٔ patch از رسترها می‌آموزد: یک یا چند رستر برگزینید.</translation>
    </message>
    <message>
        <source>The network patch learns from windows of rasters, and these columns are none: cut windows first.</source>
        <translation>شبکهٔ patch از پنجره‌های رسترها می‌آموزد و این ستون‌ها پنجره نیستند: نخست پنجره‌ها را ببُرید.</translation>
    </message>
    <message>
        <source>The network {kind}</source>
        <translation>شبکهٔ {kind}</translation>
    </message>
    <message>
        <source>The network {network} learns from fields, not from rasters: clear them, or take patch.</source>
        <translation>شبکهٔ {network} از فیلدها می‌آموزد، نه از رسترها: آن‌ها را پاک کنید یا patch را بگیرید.</translation>
    </message>
    <message>
        <source>The network's setting {name} is {number}: give 1 at least.</source>
        <translation>تنظیم {name} شبکه {number} است: دست‌کم 1 بدهید.</translation>
    </message>
    <message>
        <source>The nugget is error of measurement</source>
        <translation>اثر قطعه‌ای خطای اندازه‌گیری است</translation>
    </message>
    <message>
        <source>The nugget is {nugget:g}: it must be 0 or more.</source>
        <translation>اثر قطعه‌ای {nugget:g} است: باید 0 یا بیشتر باشد.</translation>
    </message>
    <message>
        <source>The nugget is {percent_nugget:.0f} % of the sill: the map is mostly noise.</source>
        <translation>اثر قطعه‌ای {percent_nugget:.0f} % سقف است: نقشه بیشتر نوفه است.</translation>
    </message>
    <message>
        <source>The number of classes must lie between 2 and {LARGEST} (0 chooses it): it is {clusters}.</source>
        <translation>تعداد رده‌ها باید میان 2 و {LARGEST} باشد (0 خود برمی‌گزیند): اکنون {clusters} است.</translation>
    </message>
    <message>
        <source>The number of factors is fixed and 0: give it, or choose kaiser or parallel.</source>
        <translation>تعداد عامل‌ها ثابت و 0 است: آن را بدهید یا kaiser یا parallel را برگزینید.</translation>
    </message>
    <message>
        <source>The number of factors is {n_factors}: give a whole number above zero.</source>
        <translation>تعداد عامل‌ها {n_factors} است: عدد صحیحی بزرگ‌تر از صفر بدهید.</translation>
    </message>
    <message>
        <source>The number of the line in the file. 0: found by its words.</source>
        <translation>شمارهٔ سطر در فایل. 0: از روی واژه‌هایش یافته می‌شود.</translation>
    </message>
    <message>
        <source>The number of the map that gave the cell its value.</source>
        <translation>شمارهٔ نقشه‌ای که مقدار سلول را داده است.</translation>
    </message>
    <message>
        <source>The numbers may be degrees or metres: choose the reference system.</source>
        <translation>عددها شاید درجه یا متر باشند: سامانهٔ مرجع را برگزینید.</translation>
    </message>
    <message>
        <source>The occurrences lie in {n_clusters} clusters of {cluster:g} km: the intervals over clusters are rough.</source>
        <translation>رخدادها در {n_clusters} خوشهٔ {cluster:g} کیلومتری‌اند: بازه‌های خوشه‌ای تقریبی‌اند.</translation>
    </message>
    <message>
        <source>The others are the ones to walk to.</source>
        <translation>بقیه همان‌هایی‌اند که باید به سویشان رفت.</translation>
    </message>
    <message>
        <source>The outer fences lie twice as far.</source>
        <translation>حصارهای بیرونی دو برابر دورترند.</translation>
    </message>
    <message>
        <source>The outlined ground has no polygons: check the layer, its filter and the selection.</source>
        <translation>زمین مرزبندی‌شده پلیگون ندارد: لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>The outlines of the targets cannot be drawn: raise the least area.</source>
        <translation>مرز هدف‌ها رسم نمی‌شود: کمترین مساحت را بیشتر کنید.</translation>
    </message>
    <message>
        <source>The output could not be written ({}): choose another file or format.</source>
        <translation>خروجی نوشته نشد ({}): فایل یا قالب دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The output {path} is the input itself: choose another file, the input stays as it is.</source>
        <translation>خروجی {path} همان ورودی است: فایل دیگری برگزینید، ورودی همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the connection to the internet, and the proxy in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>فهرست بسته‌ها در دسترس نیست: اتصال اینترنت و پراکسی را در تنظیمات ← گزینه‌ها ← شبکه بررسی و دوباره نصب کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The package index could not prove who it is (certificate): a virus scanner or your company's network may stand between; ask its administrator for the certificate and name it in pip's setting “cert”. Nothing was changed.</source>
        <translation>فهرست بسته‌ها نتوانست هویت خود را ثابت کند (گواهی): شاید ویروس‌یاب یا شبکهٔ شرکت شما در میان باشد؛ گواهی را از مدیر آن بخواهید و در تنظیم “cert” در pip نام ببرید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The package index has no ready-made {names} for this Python on this machine: a newer QGIS may help. Nothing was changed.</source>
        <translation>فهرست بسته‌ها {names} آماده برای این پایتون روی این دستگاه ندارد: شاید QGIS تازه‌تری کمک کند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The package index has torch only with gigabytes for graphics cards: enter the address of an index with builds for processors under “Extra package index”. Nothing was changed.</source>
        <translation>فهرست بسته‌ها torch را تنها با گیگابایت‌ها برای کارت گرافیک دارد: نشانی فهرستی با نسخه‌های پردازنده‌ای را در «فهرست بستهٔ دیگر» وارد کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The package index refuses access: check the address under “Extra package index” and pip's own settings. Nothing was changed.</source>
        <translation>فهرست بسته‌ها دسترسی نمی‌دهد: نشانی زیر «فهرست بستهٔ دیگر» و تنظیمات خود pip را بررسی کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The packages are in use: they go when QGIS starts again.</source>
        <translation>بسته‌ها در حال استفاده‌اند: با آغاز دوبارهٔ QGIS می‌روند.</translation>
    </message>
    <message>
        <source>The partial sill of the {kind} structure is {sill:g}: it must be above 0.</source>
        <translation>سقف جزئی ساختار {kind} برابر {sill:g} است: باید بزرگ‌تر از 0 باشد.</translation>
    </message>
    <message>
        <source>The parts of a composition are added up and the unit of {bare} is not known: rename the fields so that they say the unit, like Cu_ppm, or choose another method than multiplicative.</source>
        <translation>بخش‌های یک ترکیب جمع می‌شوند و واحد {bare} معلوم نیست: نام فیلدها را طوری تغییر دهید که واحد را بگوید، مانند Cu_ppm، یا روشی جز multiplicative برگزینید.</translation>
    </message>
    <message>
        <source>The percentile must lie between 0 and 100, not at {percentile:g}: 95 is usual.</source>
        <translation>صدک باید میان 0 و 100 باشد، نه {percentile:g}: 95 معمول است.</translation>
    </message>
    <message>
        <source>The percentile must lie between 50 and 100, not at {percentile:g}: 98 is usual.</source>
        <translation>صدک باید میان 50 و 100 باشد، نه {percentile:g}: 98 معمول است.</translation>
    </message>
    <message>
        <source>The points of all curves, for charts of your own.</source>
        <translation>نقطه‌های همهٔ منحنی‌ها، برای نمودارهای خودتان.</translation>
    </message>
    <message>
        <source>The points to predict, with prediction and standard error.</source>
        <translation>نقطه‌های پیش‌بینی، با پیش‌بینی و خطای معیار.</translation>
    </message>
    <message>
        <source>The polygon that holds a sample tells the rock at the site, while its sediment comes from the whole catchment: where you can, give each sample the most widespread rock upstream as a field. Classes of few samples have no background of their own and take that of all samples. A class that is all mineralised hides its own anomaly.</source>
        <translation>پلیگونی که نمونه در آن است سنگ محل را می‌گوید، در حالی که رسوب آن از کل حوضه می‌آید: هر جا می‌توانید، گسترده‌ترین سنگ بالادست هر نمونه را به‌صورت فیلد بدهید. رده‌های کم‌نمونه زمینهٔ خود را ندارند و زمینهٔ همهٔ نمونه‌ها را می‌گیرند. رده‌ای که سراسر کانه‌دار است آنومالی خود را پنهان می‌کند.</translation>
    </message>
    <message>
        <source>The polygons are in degrees: areas are computed in {}.</source>
        <translation>پلیگون‌ها به درجه‌اند: مساحت‌ها در {} محاسبه می‌شوند.</translation>
    </message>
    <message>
        <source>The polygons cannot be drawn on the grid of the map: check them with “Check validity”.</source>
        <translation>پلیگون‌ها روی شبکهٔ نقشه رسم نمی‌شوند: آن‌ها را با “Check validity” بررسی کنید.</translation>
    </message>
    <message>
        <source>The prediction is the sum of weights times samples, the weights solving the kriging system: smallest expected squared error, sum 1 (ordinary), or unbiased for the drift (universal). The variance follows from the same weights.</source>
        <translation>پیش‌بینی مجموع وزن‌ها ضرب در نمونه‌هاست و وزن‌ها دستگاه کریجینگ را حل می‌کنند: کمترین مربع خطای مورد انتظار، جمع 1 (معمولی)، یا نااریب برای روند (عام). واریانس از همان وزن‌ها به دست می‌آید.</translation>
    </message>
    <message>
        <source>The prediction-area plot with the limits of halo and anomaly.</source>
        <translation>نمودار پیش‌بینی-مساحت با حدهای هاله و آنومالی.</translation>
    </message>
    <message>
        <source>The predictions, one band a field.</source>
        <translation>پیش‌بینی‌ها، برای هر فیلد یک باند.</translation>
    </message>
    <message>
        <source>The predictions; made where all predictors are maps.</source>
        <translation>پیش‌بینی‌ها؛ جایی ساخته می‌شوند که همهٔ پیش‌بینی‌کننده‌ها نقشه باشند.</translation>
    </message>
    <message>
        <source>The probabilities of sample number {row} ({wrong} such samples) are missing, below zero or sum to {sums:g} and not to 1: give the classifier's probabilities, not its scores.</source>
        <translation>احتمال‌های نمونهٔ شمارهٔ {row} ({wrong} نمونهٔ چنین) وجود ندارند، زیر صفرند یا جمعشان {sums:g} است و نه 1: احتمال‌های رده‌بند را بدهید، نه امتیازهایش را.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached: check it in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>پراکسی در دسترس نیست: آن را در تنظیمات ← گزینه‌ها ← شبکه بررسی و دوباره نصب کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or its word: correct them in Settings → Options → Network, start QGIS again, and install again. Nothing was changed.</source>
        <translation>پراکسی نام کاربر یا گذرواژه را نمی‌پذیرد: آن‌ها را در تنظیمات ← گزینه‌ها ← شبکه اصلاح کنید، QGIS را دوباره باز کنید و دوباره نصب کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The quantiles {text!r} are not percentages above 0 and below 100: write them as 10;50;90, with a point in decimals.</source>
        <translation>چندک‌های {text!r} درصدهای بزرگ‌تر از 0 و کمتر از 100 نیستند: آن‌ها را 10;50;90، با نقطه برای اعشار، بنویسید.</translation>
    </message>
    <message>
        <source>The range of the {kind} structure is {reach:g} m: it must be above 0.</source>
        <translation>دامنهٔ ساختار {kind} برابر {reach:g} متر است: باید بزرگ‌تر از 0 باشد.</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>رستر</translation>
    </message>
    <message>
        <source>The raster has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>رستر سلول‌های خود را ندارد (نقشهٔ وب؟): نخست آن را GeoTIFF ذخیره کنید.</translation>
    </message>
    <message>
        <source>The raster {name} has no data: choose another, or check its nodata value.</source>
        <translation>رستر {name} داده ندارد: دیگری را برگزینید یا مقدار nodata آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The raster {} cannot be written: choose another file.</source>
        <translation>رستر {} نوشته نمی‌شود: فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The rasters have {rows} x {columns} cells and their grid {grid_rows} x {grid_columns}: bring them to one grid.</source>
        <translation>رسترها {rows} در {columns} سلول دارند و شبکهٔ آن‌ها {grid_rows} در {grid_columns}: آن‌ها را به یک شبکه بیاورید.</translation>
    </message>
    <message>
        <source>The ratio of the ranges is at its bound of {LEAST_RATIO:g}: the directions differ in their sill rather than in their range, a drift may be there (universal kriging).</source>
        <translation>نسبت دامنه‌ها در کران {LEAST_RATIO:g} خود است: جهت‌ها بیشتر در سقف تفاوت دارند تا در دامنه، شاید روند در کار باشد (کریجینگ عام).</translation>
    </message>
    <message>
        <source>The reference system that the coordinates of the file are in</source>
        <translation>سامانهٔ مرجعی که مختصات فایل در آن است</translation>
    </message>
    <message>
        <source>The regression alone predicts as well: kriging its residuals adds nothing on ground that was left out.</source>
        <translation>رگرسیون به‌تنهایی همان اندازه خوب پیش‌بینی می‌کند: کریجینگ مانده‌هایش روی زمین کنارگذاشته چیزی نمی‌افزاید.</translation>
    </message>
    <message>
        <source>The regression gives {names} no background in the lithologies of sample {label}: use the weighted background.</source>
        <translation>رگرسیون برای {names} در سنگ‌شناسی‌های نمونهٔ {label} زمینه‌ای نمی‌دهد: زمینهٔ weighted را به کار برید.</translation>
    </message>
    <message>
        <source>The regression leaves nothing of the values: there is nothing to krige.</source>
        <translation>رگرسیون چیزی از مقادیر باقی نمی‌گذارد: چیزی برای کریجینگ نیست.</translation>
    </message>
    <message>
        <source>The regression says what the predictors know, kriging adds what neighbouring samples know beyond that. Both are tested on blocks of ground that they have not seen: by the &lt;b&gt;table&lt;/b&gt;, take the simplest way that predicts as well as the others.</source>
        <translation>رگرسیون می‌گوید پیش‌بینی‌کننده‌ها چه می‌دانند، کریجینگ آنچه را نمونه‌های همسایه فراتر از آن می‌دانند می‌افزاید. هر دو روی بلوک‌هایی از زمین که ندیده‌اند آزموده می‌شوند: بر پایهٔ &lt;b&gt;جدول&lt;/b&gt; ساده‌ترین راهی را که به خوبی بقیه پیش‌بینی می‌کند بگیرید.</translation>
    </message>
    <message>
        <source>The replacements of sample {label} reach the total of its parts ({totals:g}): choose more elements, or another method than multiplicative.</source>
        <translation>جایگزینی‌های نمونهٔ {label} به مجموع بخش‌هایش ({totals:g}) می‌رسد: عنصرهای بیشتر یا روشی جز multiplicative برگزینید.</translation>
    </message>
    <message>
        <source>The report is a page to read or print, the most urgent first. The table has one row an element; its quantiles take results below detection into account (Kaplan-Meier), so that an empty quantile lies below everything measured.</source>
        <translation>گزارش صفحه‌ای برای خواندن یا چاپ است، فوری‌ترین‌ها نخست. جدول برای هر عنصر یک سطر دارد؛ چندک‌هایش نتایج زیر حد تشخیص را به حساب می‌آورند (Kaplan-Meier)، پس چندک خالی پایین‌تر از همهٔ مقادیر اندازه‌گیری‌شده است.</translation>
    </message>
    <message>
        <source>The result moves with the seed more than that of a plain map: keep ten runs.</source>
        <translation>نتیجه بیش از نقشهٔ ساده با بذر جابه‌جا می‌شود: ده اجرا را نگه دارید.</translation>
    </message>
    <message>
        <source>The robust covariance mcd</source>
        <translation>کوواریانس استوار mcd</translation>
    </message>
    <message>
        <source>The robust covariance mcd finds no spread</source>
        <translation>کوواریانس استوار mcd پراکندگی‌ای نمی‌یابد</translation>
    </message>
    <message>
        <source>The rock at the site need not be the rock upstream, where the sediment comes from.</source>
        <translation>سنگ محل لزوماً سنگ بالادست نیست که رسوب از آنجا می‌آید.</translation>
    </message>
    <message>
        <source>The same for occurrences that had no part in drawing it: the figure to believe.</source>
        <translation>همان برای رخدادهایی که در کشیدن آن سهمی نداشتند: عدد باورکردنی.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>همان برای برنامه‌ها.</translation>
    </message>
    <message>
        <source>The same machine, its settings bred by a genetic algorithm.</source>
        <translation>همان ماشین، با تنظیمات پرورده با الگوریتم ژنتیک.</translation>
    </message>
    <message>
        <source>The same map with occurrences held out</source>
        <translation>همان نقشه با رخدادهای کنارگذاشته</translation>
    </message>
    <message>
        <source>The same occurrences are drawn again for both maps of a pair, one by one and by clusters; the difference of rates, or of AUC, counts where both 95 % intervals leave zero out.</source>
        <translation>برای هر دو نقشهٔ یک جفت همان رخدادها بازنمونه‌گیری می‌شوند، تک‌تک و خوشه‌ای؛ تفاوت نرخ‌ها، یا AUC، جایی به حساب می‌آید که هر دو بازهٔ 95 % صفر را در بر نگیرند.</translation>
    </message>
    <message>
        <source>The same occurrences must have made none of the maps: take held-out scores.</source>
        <translation>هیچ‌یک از نقشه‌ها نباید با همان رخدادها ساخته شده باشد: امتیازهای کنارگذاشته را بگیرید.</translation>
    </message>
    <message>
        <source>The same on ground that was held out: the figure to believe.</source>
        <translation>همان روی زمین کنارگذاشته: عدد باورکردنی.</translation>
    </message>
    <message>
        <source>The same score without the occurrences it will be judged by: the honest one.</source>
        <translation>همان امتیاز بدون رخدادهایی که با آن‌ها داوری می‌شود: امتیاز صادقانه.</translation>
    </message>
    <message>
        <source>The same seed gives the same blocks.</source>
        <translation>بذر یکسان بلوک‌های یکسان می‌دهد.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and blocks.</source>
        <translation>بذر یکسان بازه‌ها و بلوک‌های یکسان می‌دهد.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>بذر یکسان بازه‌های یکسان می‌دهد.</translation>
    </message>
    <message>
        <source>The same seed gives the same random draws.</source>
        <translation>بذر یکسان قرعه‌های تصادفی یکسان می‌دهد.</translation>
    </message>
    <message>
        <source>The same seed gives the same realisations.</source>
        <translation>بذر یکسان تحقق‌های یکسان می‌دهد.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>بذر یکسان نتیجهٔ یکسان می‌دهد.</translation>
    </message>
    <message>
        <source>The same up to 20 % of the area, as a share of what is possible</source>
        <translation>همان تا 20 % مساحت، به‌صورت سهمی از بیشینهٔ ممکن</translation>
    </message>
    <message>
        <source>The same value everywhere, left out: {left}.</source>
        <translation>همه‌جا با یک مقدار، کنارگذاشته: {left}.</translation>
    </message>
    <message>
        <source>The sample survey can have {FEWEST} to {MOST} samples, not {n_samples}: give another number.</source>
        <translation>برداشت نمونه می‌تواند {FEWEST} تا {MOST} نمونه داشته باشد، نه {n_samples}: عدد دیگری بدهید.</translation>
    </message>
    <message>
        <source>The sample survey is on the map: 800 samples, known occurrences, geology.</source>
        <translation>برداشت نمونه روی نقشه است: 800 نمونه، رخدادهای شناخته‌شده، زمین‌شناسی.</translation>
    </message>
    <message>
        <source>The sample survey is ready</source>
        <translation>برداشت نمونه آماده است</translation>
    </message>
    <message>
        <source>The samples are a table without positions: make points of it first (“Create points layer from table”).</source>
        <translation>نمونه‌ها جدولی بدون موقعیت‌اند: نخست از آن نقطه بسازید (“Create points layer from table”).</translation>
    </message>
    <message>
        <source>The samples are in degrees ({crs}): distances and areas are computed in {utm}.</source>
        <translation>نمونه‌ها به درجه‌اند ({crs}): فاصله‌ها و مساحت‌ها در {utm} محاسبه می‌شوند.</translation>
    </message>
    <message>
        <source>The samples are said to be in degrees ({name}) and lie at {x:.0f}, {y:.0f}, which are none: set the layer's reference system to the one of its positions.</source>
        <translation>گفته شده نمونه‌ها به درجه‌اند ({name}) و در {x:.0f}، {y:.0f} قرار دارند که درجه نیست: سامانهٔ مرجع لایه را سامانهٔ موقعیت‌هایش بگذارید.</translation>
    </message>
    <message>
        <source>The samples have no column {name}: they have {names}.</source>
        <translation>نمونه‌ها ستون {name} ندارند: ستون‌هایشان {names} است.</translation>
    </message>
    <message>
        <source>The samples have no coordinate reference system: set the layer's reference system, or choose one in this tool's advanced parameters.</source>
        <translation>نمونه‌ها سامانهٔ مرجع مختصات ندارند: سامانهٔ مرجع لایه را تعیین کنید یا در پارامترهای پیشرفتهٔ این ابزار یکی برگزینید.</translation>
    </message>
    <message>
        <source>The samples have no positions, and a variogram needs them.</source>
        <translation>نمونه‌ها موقعیت ندارند و واریوگرام به آن نیاز دارد.</translation>
    </message>
    <message>
        <source>The samples have none of the columns {names}: they have {present}.</source>
        <translation>نمونه‌ها هیچ‌یک از ستون‌های {names} را ندارند: ستون‌هایشان {present} است.</translation>
    </message>
    <message>
        <source>The samples have {n_positions} distinct positions and a spacing needs two: check the coordinates, or state the distance.</source>
        <translation>نمونه‌ها {n_positions} موقعیت متمایز دارند و فاصله به دو نیاز دارد: مختصات را بررسی کنید یا فاصله را تعیین کنید.</translation>
    </message>
    <message>
        <source>The samples lie along a line or two, where no anisotropy shows: choose anisotropy none, and give no azimuth and ratio.</source>
        <translation>نمونه‌ها در امتداد یک یا دو خط‌اند و ناهمسانگردی دیده نمی‌شود: ناهمسانگردی none را برگزینید و آزیموت و نسبت ندهید.</translation>
    </message>
    <message>
        <source>The samples lie at {distinct} distinct positions and a map needs two or more: check the coordinates of {source_name}.</source>
        <translation>نمونه‌ها در {distinct} موقعیت متمایزند و نقشه به دو یا بیشتر نیاز دارد: مختصات {source_name} را بررسی کنید.</translation>
    </message>
    <message>
        <source>The samples show no continuity at these distances (pure nugget): a kriged map is their mean.</source>
        <translation>نمونه‌ها در این فاصله‌ها پیوستگی نشان نمی‌دهند (اثر قطعه‌ای خالص): نقشهٔ کریجینگ میانگین آن‌هاست.</translation>
    </message>
    <message>
        <source>The samples with F1, F2 … and F1_fuzzy …, and indicator_score where there are indicator elements.</source>
        <translation>نمونه‌ها با F1، F2 … و F1_fuzzy …، و indicator_score جایی که عنصرهای معرف باشند.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _ei (or _eires) for each element.</source>
        <translation>نمونه‌ها با فیلدی با پایان _ei (یا _eires) برای هر عنصر.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _out for each element.</source>
        <translation>نمونه‌ها با فیلدی با پایان _out برای هر عنصر.</translation>
    </message>
    <message>
        <source>The samples with class, p_… for each class, and entropy.</source>
        <translation>نمونه‌ها با class، p_… برای هر رده، و entropy.</translation>
    </message>
    <message>
        <source>The samples with label, label_used and, by factors, label_multi.</source>
        <translation>نمونه‌ها با label، label_used و، با عامل‌ها، label_multi.</translation>
    </message>
    <message>
        <source>The samples with p_… for each class, entropy, mutual_information and stability.</source>
        <translation>نمونه‌ها با p_… برای هر رده، entropy، mutual_information و stability.</translation>
    </message>
    <message>
        <source>The samples with prediction, standard error, error and standardised error.</source>
        <translation>نمونه‌ها با پیش‌بینی، خطای معیار، خطا و خطای استانداردشده.</translation>
    </message>
    <message>
        <source>The samples with the new columns.</source>
        <translation>نمونه‌ها با ستون‌های تازه.</translation>
    </message>
    <message>
        <source>The samples with the new fields ending in _val and _cens.</source>
        <translation>نمونه‌ها با فیلدهای تازه با پایان _val و _cens.</translation>
    </message>
    <message>
        <source>The samples with unit, cluster, distance, stability, score and score_held_out.</source>
        <translation>نمونه‌ها با unit، cluster، distance، stability، score و score_held_out.</translation>
    </message>
    <message>
        <source>The samples, with concentrations as text, as a laboratory writes them.</source>
        <translation>نمونه‌ها، با غلظت‌ها به‌صورت متن، چنان‌که آزمایشگاه می‌نویسد.</translation>
    </message>
    <message>
        <source>The scores have standard deviations other than 1 ({spread}): divide by them before comparing.</source>
        <translation>انحراف معیار امتیازها جز 1 است ({spread}): پیش از مقایسه بر آن تقسیم کنید.</translation>
    </message>
    <message>
        <source>The scores themselves reached {percent_accuracy:.0f} %. </source>
        <translation>خود امتیازها به {percent_accuracy:.0f} % رسیدند. </translation>
    </message>
    <message>
        <source>The seed is {seed}: give a whole number, 0 or more.</source>
        <translation>بذر {seed} است: عدد صحیح، 0 یا بیشتر، بدهید.</translation>
    </message>
    <message>
        <source>The semivariance of a class of distance is half the mean squared difference of its pairs (Matheron), or Cressie and Hawkins' robust mean of root differences.</source>
        <translation>نیم‌واریانس یک ردهٔ فاصله نیمی از میانگین مربع تفاوت جفت‌های آن است (Matheron)، یا میانگین استوار ریشهٔ تفاوت‌ها از Cressie و Hawkins.</translation>
    </message>
    <message>
        <source>The sentence to quote.</source>
        <translation>جملهٔ نقل‌کردنی.</translation>
    </message>
    <message>
        <source>The setting {key} of the trainer {name} cannot be {value!r}: give a value like {example}.</source>
        <translation>تنظیم {key} از ابزار آموزش {name} نمی‌تواند {value!r} باشد: مقداری مانند {example} بدهید.</translation>
    </message>
    <message>
        <source>The settings are no JSON ({error}): write them as {EXAMPLE}.</source>
        <translation>تنظیمات JSON نیست ({error}): آن را {EXAMPLE} بنویسید.</translation>
    </message>
    <message>
        <source>The settings are those of a {kind!r} model, and the trainer {name} makes a {own_kind!r} model: choose the trainer that belongs to them.</source>
        <translation>تنظیمات از مدل {kind!r} است و ابزار آموزش {name} مدل {own_kind!r} می‌سازد: ابزار آموزش متناسب با آن را برگزینید.</translation>
    </message>
    <message>
        <source>The settings ask for {key} {value}, and the trainer is {name}: choose the trainer that does so, or leave this setting out.</source>
        <translation>تنظیمات {key} {value} را می‌خواهد و ابزار آموزش {name} است: ابزاری را که چنین می‌کند برگزینید یا این تنظیم را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The settings have no names: write them as {EXAMPLE}.</source>
        <translation>تنظیمات نام ندارد: آن را {EXAMPLE} بنویسید.</translation>
    </message>
    <message>
        <source>The shape {shape:g} does not suit the {kind} model ({error}): choose another.</source>
        <translation>شکل {shape:g} مناسب مدل {kind} نیست ({error}): دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>The share {kept:g} of samples that is learnt from must lie between 0 and 1.</source>
        <translation>سهم {kept:g} از نمونه‌های آموزش باید میان 0 و 1 باشد.</translation>
    </message>
    <message>
        <source>The shares {shares} leave nothing to train or test with: give the shares of training and validation, such as 0.75 and 0.1.</source>
        <translation>سهم‌های {shares} چیزی برای آموزش یا آزمون نمی‌گذارند: سهم آموزش و اعتبارسنجی را بدهید، مانند 0.75 و 0.1.</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet</source>
        <translation>برگهٔ صفحه‌گسترده</translation>
    </message>
    <message>
        <source>The silhouette asks for {by_silhouette} classes and Davies-Bouldin for {by_index}: {n_clusters} were made, look at both maps.</source>
        <translation>سیلوئت {by_silhouette} رده و Davies-Bouldin {by_index} رده می‌خواهد: {n_clusters} رده ساخته شد، به هر دو نقشه بنگرید.</translation>
    </message>
    <message>
        <source>The smallest loading is {minimum_loading:g}: give a number between 0 and 1.</source>
        <translation>کوچک‌ترین بار {minimum_loading:g} است: عددی میان 0 و 1 بدهید.</translation>
    </message>
    <message>
        <source>The smoothness of a Matérn model is {smoothness:g}: choose one above 0, such as 1.5.</source>
        <translation>همواری مدل Matérn برابر {smoothness:g} است: مقداری بزرگ‌تر از 0، مانند 1.5، برگزینید.</translation>
    </message>
    <message>
        <source>The standard error depends on the variogram and on where the samples are, not on their values.</source>
        <translation>خطای معیار به واریوگرام و جای نمونه‌ها وابسته است، نه به مقادیرشان.</translation>
    </message>
    <message>
        <source>The standard error is that of the kriging of the residuals alone.</source>
        <translation>خطای معیار تنها از کریجینگ مانده‌هاست.</translation>
    </message>
    <message>
        <source>The standard error leaves out how unsure the regression is.</source>
        <translation>خطای معیار نااطمینانی رگرسیون را در بر ندارد.</translation>
    </message>
    <message>
        <source>The standard errors are too large: lower nugget or sill.</source>
        <translation>خطاهای معیار بیش از حد بزرگ‌اند: اثر قطعه‌ای یا سقف را کم کنید.</translation>
    </message>
    <message>
        <source>The standard errors are too small: raise nugget or sill, or look for outliers.</source>
        <translation>خطاهای معیار بیش از حد کوچک‌اند: اثر قطعه‌ای یا سقف را زیاد کنید یا دنبال مقادیر پرت بگردید.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, label samples, train and test each classifier, compare, apply. Each of them is explained in its own dialog.</source>
        <translation>گام‌ها ابزارهای هم‌نام‌اند، یکی پس از دیگری: جایگزینی مقادیر سنسورد، لگاریتم‌ها، برازش تحلیل عاملی، امتیازهای عاملی، برچسب‌زنی نمونه‌ها، آموزش و آزمون هر رده‌بند، مقایسه، اعمال. هر یک در پنجرهٔ خود توضیح داده شده است.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, train and apply each map, samples to raster, classify anomalies, fuse, rank. Each of them is explained in its own dialog.</source>
        <translation>گام‌ها ابزارهای هم‌نام‌اند، یکی پس از دیگری: جایگزینی مقادیر سنسورد، لگاریتم‌ها، برازش تحلیل عاملی، امتیازهای عاملی، آموزش و اعمال هر نقشه، نمونه‌ها به رستر، رده‌بندی آنومالی‌ها، تلفیق، رتبه‌بندی. هر یک در پنجرهٔ خود توضیح داده شده است.</translation>
    </message>
    <message>
        <source>The steps of the work, to run one by one or all at once</source>
        <translation>گام‌های کار، برای اجرای یک‌به‌یک یا یک‌جا</translation>
    </message>
    <message>
        <source>The study area cannot be transformed to {short}: check its reference system.</source>
        <translation>محدودهٔ مطالعه به {short} تبدیل نمی‌شود: سامانهٔ مرجع آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The study area does not overlap with the map ({west:.0f}, {south:.0f} to {east:.0f}, {north:.0f} in {short}): check its reference system and extent.</source>
        <translation>محدودهٔ مطالعه با نقشه ({west:.0f}، {south:.0f} تا {east:.0f}، {north:.0f} در {short}) همپوشانی ندارد: سامانهٔ مرجع و گسترهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The study area has no polygon: choose another layer, or leave it empty for the whole map.</source>
        <translation>محدودهٔ مطالعه پلیگون ندارد: لایهٔ دیگری برگزینید یا برای کل نقشه خالی بگذارید.</translation>
    </message>
    <message>
        <source>The study area {} does not overlap with the map: check both layers.</source>
        <translation>محدودهٔ مطالعهٔ {} با نقشه همپوشانی ندارد: هر دو لایه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The substitute of {name} in the limits table is {substitute:g} and its lower limit {lower:g}: give the limit below which this value stands.</source>
        <translation>جایگزین {name} در جدول حدها {substitute:g} و حد پایین آن {lower:g} است: حدی را بدهید که این مقدار به جای زیر آن است.</translation>
    </message>
    <message>
        <source>The success-rate curve follows the area from the most favourable cells downwards and shows the percentage of the known occurrences found. It is a &lt;b&gt;prediction rate&lt;/b&gt; only where the occurrences had no part in the map: the log says for each map which of the two it is, as far as its file tells (scores that were held out, or made with occurrences). The ROC curve sets the same against the area without occurrences: all cells that hold none are taken as negatives. The area below it, AUC, is the chance that the map is higher at an occurrence than at such a cell; 0.5 says nothing. An occurrence in a cell with others counts by itself.</source>
        <translation>منحنی نرخ موفقیت مساحت را از مطلوب‌ترین سلول‌ها رو به پایین دنبال می‌کند و درصد رخدادهای شناخته‌شدهٔ یافت‌شده را نشان می‌دهد. تنها جایی &lt;b&gt;نرخ پیش‌بینی&lt;/b&gt; است که رخدادها در نقشه سهمی نداشته باشند: لاگ برای هر نقشه، تا جایی که فایلش بگوید، می‌گوید کدام یک است (امتیازهای کنارگذاشته، یا ساخته‌شده با رخدادها). منحنی ROC همان را در برابر مساحت بدون رخداد می‌گذارد: همهٔ سلول‌های بدون رخداد منفی به شمار می‌آیند. مساحت زیر آن، AUC، احتمال این است که نقشه در رخداد بالاتر از چنین سلولی باشد؛ 0.5 چیزی نمی‌گوید. رخدادی که با دیگران در یک سلول است جداگانه شمرده می‌شود.</translation>
    </message>
    <message>
        <source>The survey is too small for blocks as wide as that: samples of neighbouring blocks are related, and the test on ground not seen still flatters.</source>
        <translation>برداشت برای بلوک‌هایی به این پهنا کوچک است: نمونه‌های بلوک‌های همسایه به هم وابسته‌اند و آزمون روی زمین دیده‌نشده هنوز خوش‌بینانه است.</translation>
    </message>
    <message>
        <source>The table has no samples: check the layer, its filter and the selection.</source>
        <translation>جدول نمونه‌ای ندارد: لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>The table of all factors, or the loadings of one as bars, the largest above.</source>
        <translation>جدول همهٔ عامل‌ها، یا بارهای یکی به‌صورت میله، بزرگ‌ترین در بالا.</translation>
    </message>
    <message>
        <source>The table of the curve has the columns &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² at or above it, or samples), &lt;i&gt;segment&lt;/i&gt; and &lt;i&gt;fitted&lt;/i&gt;. “Classify anomalies” takes the thresholds as limits.</source>
        <translation>جدول منحنی ستون‌های &lt;i&gt;nu&lt;/i&gt;، &lt;i&gt;area&lt;/i&gt; (km² در آن یا بالاتر، یا نمونه‌ها)، &lt;i&gt;segment&lt;/i&gt; و &lt;i&gt;fitted&lt;/i&gt; را دارد. «رده‌بندی آنومالی‌ها» آستانه‌ها را به‌عنوان حد می‌گیرد.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for a map of classes.</source>
        <translation>جدول وزن‌ها فیلد {absent} ندارد: جدولی را بگیرید که «نمودار پیش‌بینی-مساحت» برای نقشهٔ رده‌ها می‌نویسد.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for maps of classes, those of all maps below each other (“Merge vector layers”).</source>
        <translation>جدول وزن‌ها فیلد {absent} ندارد: جدولی را بگیرید که «نمودار پیش‌بینی-مساحت» برای نقشه‌های رده‌ها می‌نویسد، همهٔ نقشه‌ها زیر هم (“Merge vector layers”).</translation>
    </message>
    <message>
        <source>The table of weights has no map {name} (it has {maps}): write the names of the table as the names of the maps.</source>
        <translation>جدول وزن‌ها نقشهٔ {name} ندارد (نقشه‌های آن {maps} است): نام‌های جدول را نام نقشه‌ها بنویسید.</translation>
    </message>
    <message>
        <source>The table of weights holds several maps ({found}) and none of them is called {name}: write the right one as the name of the map.</source>
        <translation>جدول وزن‌ها چند نقشه دارد ({found}) و هیچ‌یک {name} نام ندارد: نام درست را نام نقشه بنویسید.</translation>
    </message>
    <message>
        <source>The tables and the chart as a page, with the figures of the method's paper beside them.</source>
        <translation>جدول‌ها و نمودار در یک صفحه، با عددهای مقالهٔ روش کنار آن‌ها.</translation>
    </message>
    <message>
        <source>The temperatures {first:g} and {last:g} must be above zero: change them.</source>
        <translation>دماهای {first:g} و {last:g} باید بزرگ‌تر از صفر باشند: آن‌ها را تغییر دهید.</translation>
    </message>
    <message>
        <source>The threshold of {below} lies below the limit of the background ({background:g}): samples between are anomalous.</source>
        <translation>آستانهٔ {below} پایین‌تر از حد زمینه ({background:g}) است: نمونه‌های میان آن دو آنومال‌اند.</translation>
    </message>
    <message>
        <source>The threshold {given!r} is no number: write it like 0.7, and several with ; between them.</source>
        <translation>آستانهٔ {given!r} عدد نیست: آن را مانند 0.7، و چند آستانه را با ; میانشان، بنویسید.</translation>
    </message>
    <message>
        <source>The tool met an error that it did not expect ({error}): please report what the log says.</source>
        <translation>ابزار به خطایی نامنتظر برخورد ({error}): لطفاً آنچه را لاگ می‌گوید گزارش دهید.</translation>
    </message>
    <message>
        <source>The tool stopped and did not say why.</source>
        <translation>ابزار ایستاد و نگفت چرا.</translation>
    </message>
    <message>
        <source>The tool {tool} is not there: is the plugin Processing enabled?</source>
        <translation>ابزار {tool} موجود نیست: آیا افزونهٔ Processing فعال است؟</translation>
    </message>
    <message>
        <source>The tool “Classify anomalies” is not there: enable GeoHalo in Processing.</source>
        <translation>ابزار «رده‌بندی آنومالی‌ها» موجود نیست: GeoHalo را در Processing فعال کنید.</translation>
    </message>
    <message>
        <source>The trained classifier, for Apply classifier, here and on other sheets.</source>
        <translation>رده‌بند آموزش‌دیده، برای «اعمال رده‌بند»، اینجا و روی برگه‌های دیگر.</translation>
    </message>
    <message>
        <source>The trained map, for Apply map, here and on other sheets.</source>
        <translation>نقشهٔ آموزش‌دیده، برای «اعمال نقشه»، اینجا و روی برگه‌های دیگر.</translation>
    </message>
    <message>
        <source>The trainer {name} has no setting {key}: its settings are {known}.</source>
        <translation>ابزار آموزش {name} تنظیم {key} ندارد: تنظیمات آن {known} است.</translation>
    </message>
    <message>
        <source>The training left the range of numbers in epoch {epoch}: the loss is no number any more. Choose a lower learning rate than {learning_rate:g}.</source>
        <translation>آموزش در دورهٔ {epoch} از بازهٔ عددها بیرون رفت: زیان دیگر عدد نیست. نرخ یادگیری‌ای کمتر از {learning_rate:g} برگزینید.</translation>
    </message>
    <message>
        <source>The training was stopped after {STEPS} steps, C = {c:g} being large for classes that overlap: a smaller C gives nearly the same.</source>
        <translation>آموزش پس از {STEPS} گام متوقف شد، زیرا C = {c:g} برای رده‌های همپوشان بزرگ است: C کوچک‌تر تقریباً همان را می‌دهد.</translation>
    </message>
    <message>
        <source>The training went astray (infinite loss): lower the learning rate, or try another seed.</source>
        <translation>آموزش به بیراهه رفت (زیان بی‌نهایت): نرخ یادگیری را کم کنید یا بذر دیگری بیازمایید.</translation>
    </message>
    <message>
        <source>The unit is not stated.</source>
        <translation>واحد بیان نشده است.</translation>
    </message>
    <message>
        <source>The unit is not stated; a median of {median:g} is typical of {unit}.</source>
        <translation>واحد بیان نشده؛ میانهٔ {median:g} برای {unit} معمول است.</translation>
    </message>
    <message>
        <source>The unit may not be what the name says: {odd}.</source>
        <translation>واحد شاید آن نباشد که نام می‌گوید: {odd}.</translation>
    </message>
    <message>
        <source>The unit of these elements may be another one, by their values: {texts}.</source>
        <translation>واحد این عنصرها، از روی مقادیرشان، شاید دیگر باشد: {texts}.</translation>
    </message>
    <message>
        <source>The unit of {names} is not known: most tools pass over fields without a unit.</source>
        <translation>واحد {names} معلوم نیست: بیشتر ابزارها از فیلدهای بدون واحد می‌گذرند.</translation>
    </message>
    <message>
        <source>The unit {text!r} is unknown: write pct, ppm (mg/kg, g/t) or ppb (ug/kg).</source>
        <translation>واحد {text!r} ناشناخته است: pct، ppm (mg/kg, g/t) یا ppb (ug/kg) بنویسید.</translation>
    </message>
    <message>
        <source>The units of the elements are not known: log-ratios take them as one unit.</source>
        <translation>واحد عنصرها معلوم نیست: نسبت‌های لگاریتمی آن‌ها را یک واحد می‌گیرند.</translation>
    </message>
    <message>
        <source>The value of sample {number} is infinite: correct it in the table.</source>
        <translation>مقدار نمونهٔ {number} بی‌نهایت است: آن را در جدول اصلاح کنید.</translation>
    </message>
    <message>
        <source>The values should be about normally distributed: factor scores, logarithms, or normal scores, which this tool takes if asked and turns back. Turned back, no value lies outside those of the samples.</source>
        <translation>مقادیر باید تقریباً نرمال باشند: امتیازهای عاملی، لگاریتم‌ها، یا امتیازهای نرمال که این ابزار در صورت خواست می‌گیرد و بازمی‌گرداند. پس از بازگرداندن، هیچ مقداری بیرون از مقادیر نمونه‌ها نیست.</translation>
    </message>
    <message>
        <source>The variogram has neither nugget nor sill: give it a structure.</source>
        <translation>واریوگرام نه اثر قطعه‌ای دارد نه سقف: ساختاری به آن بدهید.</translation>
    </message>
    <message>
        <source>The variogram has {n_distance} classes, too few to fit {unknown} numbers: take shorter classes, or give some of the numbers.</source>
        <translation>واریوگرام {n_distance} رده دارد، کمتر از نیاز برازش {unknown} عدد: رده‌های کوتاه‌تر بگیرید یا برخی عددها را بدهید.</translation>
    </message>
    <message>
        <source>The variogram is fitted again only in folds and where no model is given: choose k-fold or block and leave the model empty, or do not fit again.</source>
        <translation>واریوگرام تنها در فولدها و جایی که مدلی داده نشده دوباره برازش می‌شود: k-fold یا block را برگزینید و مدل را خالی بگذارید، یا دوباره برازش ندهید.</translation>
    </message>
    <message>
        <source>The variogram map shows all directions at once: an ellipse of low values shows that the field reaches farther in its direction (anisotropy). Choose four directions to see the same as curves.</source>
        <translation>نقشهٔ واریوگرام همهٔ جهت‌ها را یک‌جا نشان می‌دهد: بیضی مقادیر پایین نشان می‌دهد که فیلد در جهت آن دورتر می‌رسد (ناهمسانگردی). برای دیدن همان به‌صورت منحنی چهار جهت برگزینید.</translation>
    </message>
    <message>
        <source>The variogram of {field} is being computed…</source>
        <translation>واریوگرام {field} در حال محاسبه است…</translation>
    </message>
    <message>
        <source>The variogram reaches no sill within {longest:.0f} m, its range is only a bound: a drift may be there (universal kriging), or take a longer largest distance.</source>
        <translation>واریوگرام تا {longest:.0f} متر به سقف نمی‌رسد و دامنه‌اش تنها یک کران است: شاید روند در کار باشد (کریجینگ عام)، یا بیشترین فاصلهٔ بلندتری بگیرید.</translation>
    </message>
    <message>
        <source>The variogram was fitted with a drift of degree {}, and kriging has one of degree {}.</source>
        <translation>واریوگرام با روند درجهٔ {} برازش یافته و کریجینگ روند درجهٔ {} دارد.</translation>
    </message>
    <message>
        <source>The variogram was written to {}: krige again with it.</source>
        <translation>واریوگرام در {} نوشته شد: دوباره با آن کریجینگ کنید.</translation>
    </message>
    <message>
        <source>The weight of class {label} is the text {value!r}, not a number: correct the table.</source>
        <translation>وزن ردهٔ {label} متن {value!r} است، نه عدد: جدول را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The weights come from another map: its occurrences are not counted here.</source>
        <translation>وزن‌ها از نقشه‌ای دیگر آمده‌اند: رخدادهای آن اینجا شمرده نمی‌شوند.</translation>
    </message>
    <message>
        <source>The whole file cannot be read: {problem}</source>
        <translation>کل فایل خوانده نمی‌شود: {problem}</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is no number: correct it, or leave it empty.</source>
        <translation>حد {key} برای {name} در جدول حدها عدد نیست: آن را اصلاح کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is {value:g}: write a number above zero, or leave the cell empty.</source>
        <translation>حد {key} برای {name} در جدول حدها {value:g} است: عددی بزرگ‌تر از صفر بنویسید یا خانه را خالی بگذارید.</translation>
    </message>
    <message>
        <source>The {kind} model</source>
        <translation>مدل {kind}</translation>
    </message>
    <message>
        <source>The {kind} model has not been fitted yet: fit it first.</source>
        <translation>مدل {kind} هنوز برازش نیافته است: نخست آن را برازش دهید.</translation>
    </message>
    <message>
        <source>The {n_rows} samples of the first test are too few to tell whether that is chance: believe the lower.</source>
        <translation>{n_rows} نمونهٔ آزمون نخست کمتر از آن است که بگوید آیا این تصادف است: عدد پایین‌تر را باور کنید.</translation>
    </message>
    <message>
        <source>The {wanted} background needs the upstream areas of the rocks: choose the fields that hold them, one field a rock.</source>
        <translation>زمینهٔ {wanted} به مساحت‌های بالادست سنگ‌ها نیاز دارد: فیلدهای دارای آن‌ها را برگزینید، هر سنگ یک فیلد.</translation>
    </message>
    <message>
        <source>The {what} cannot be transformed from {authid} to {target}: check their reference system, positions such as {x:.10g}, {y:.10g} do not lie in it.</source>
        <translation>{what} از {authid} به {target} تبدیل نمی‌شود: سامانهٔ مرجع را بررسی کنید، موقعیت‌هایی مانند {x:.10g}، {y:.10g} در آن نیستند.</translation>
    </message>
    <message>
        <source>The {what} cannot be {value!r}: choose one of {choices}.</source>
        <translation>{what} نمی‌تواند {value!r} باشد: یکی از {choices} را برگزینید.</translation>
    </message>
    <message>
        <source>The {what} have no coordinate reference system: set the layer's reference system.</source>
        <translation>{what} سامانهٔ مرجع مختصات ندارند: سامانهٔ مرجع لایه را تعیین کنید.</translation>
    </message>
    <message>
        <source>The {what} is {length:g} m: it must be above 0.</source>
        <translation>{what} برابر {length:g} متر است: باید بزرگ‌تر از 0 باشد.</translation>
    </message>
    <message>
        <source>The {what} no coordinate reference system, so that positions cannot be compared: set the layer's reference system.</source>
        <translation>{what} سامانهٔ مرجع مختصاتی نیست و موقعیت‌ها مقایسه‌پذیر نیستند: سامانهٔ مرجع لایه را تعیین کنید.</translation>
    </message>
    <message>
        <source>The {what} of class {classes} is {numbers:g}: correct it.</source>
        <translation>{what} برای ردهٔ {classes} برابر {numbers:g} است: آن را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The {what} {layer_name} is in another reference system ({authid}) than the samples ({wanted}): reproject it with “Warp (reproject)” first.</source>
        <translation>{what} {layer_name} در سامانهٔ مرجعی دیگر ({authid}) جز سامانهٔ نمونه‌ها ({wanted}) است: نخست آن را با “Warp (reproject)” بازتصویر کنید.</translation>
    </message>
    <message>
        <source>Their numbers are small: degrees, or metres of a local grid.</source>
        <translation>عددهایشان کوچک است: درجه، یا متر یک شبکهٔ محلی.</translation>
    </message>
    <message>
        <source>Their numbers are too large for degrees: read as metres.</source>
        <translation>عددهایشان برای درجه بزرگ است: متر خوانده شدند.</translation>
    </message>
    <message>
        <source>Their numbers look like degrees.</source>
        <translation>عددهایشان به درجه می‌ماند.</translation>
    </message>
    <message>
        <source>Their numbers, parted by commas. 3 is the anomaly, 2,3 takes the halo with it.</source>
        <translation>شماره‌هایشان با جداکنندهٔ ویرگول. 3 آنومالی است، 2,3 هاله را نیز می‌گیرد.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>There are no figures of merit: choose the METRICS of one classifier or more.</source>
        <translation>شاخص کیفیتی نیست: METRICS یک یا چند رده‌بند را برگزینید.</translation>
    </message>
    <message>
        <source>There are no predictors: choose predictor maps, or predictor fields.</source>
        <translation>پیش‌بینی‌کننده‌ای نیست: نقشه‌ها یا فیلدهای پیش‌بینی‌کننده را برگزینید.</translation>
    </message>
    <message>
        <source>There are no rasters: choose one or more.</source>
        <translation>رستری نیست: یک یا چند رستر برگزینید.</translation>
    </message>
    <message>
        <source>There are no values at the occurrences for {missing}: read every map at all of them.</source>
        <translation>برای {missing} در رخدادها مقداری نیست: هر نقشه را در همهٔ آن‌ها بخوانید.</translation>
    </message>
    <message>
        <source>There are points to predict and no layer to write them to: choose the predicted points.</source>
        <translation>نقطه‌هایی برای پیش‌بینی هست و لایه‌ای برای نوشتنشان نیست: نقطه‌های پیش‌بینی‌شده را برگزینید.</translation>
    </message>
    <message>
        <source>There are probabilities of shape {shape} for {n} samples and {n_classes} classes: give every sample one a class.</source>
        <translation>احتمال‌هایی با ابعاد {shape} برای {n} نمونه و {n_classes} رده هست: به هر نمونه برای هر رده یکی بدهید.</translation>
    </message>
    <message>
        <source>There are too few labelled samples to hold any for the test: label more, or train on less.</source>
        <translation>نمونه‌های برچسب‌دار کمتر از آن‌اند که برای آزمون کنار گذاشته شوند: بیشتر برچسب بزنید یا با کمتر آموزش دهید.</translation>
    </message>
    <message>
        <source>There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: take values instead of classes, state the threshold, or take a percentile.</source>
        <translation>{distinct} مقدار متمایز هست و منحنی غلظت-مساحت به {FEWEST_DISTINCT} نیاز دارد: به جای رده‌ها مقدار بگیرید، آستانه را تعیین کنید یا صدک بگیرید.</translation>
    </message>
    <message>
        <source>There are {made} folds instead of {k}: samples or blocks are too few.</source>
        <translation>{made} فولد به جای {k} هست: نمونه‌ها یا بلوک‌ها کم‌اند.</translation>
    </message>
    <message>
        <source>There are {n_classes} classes, {n_areas} areas and {n_counts} counts: give one of each a class.</source>
        <translation>{n_classes} رده، {n_areas} مساحت و {n_counts} شمارش هست: برای هر رده از هر کدام یکی بدهید.</translation>
    </message>
    <message>
        <source>There are {n_coordinates} samples and {size} values: give one each.</source>
        <translation>{n_coordinates} نمونه و {size} مقدار هست: برای هر یک یکی بدهید.</translation>
    </message>
    <message>
        <source>There are {n_labels} names for {n_found} maps: give each map one, or none.</source>
        <translation>{n_labels} نام برای {n_found} نقشه هست: به هر نقشه یکی بدهید یا هیچ.</translation>
    </message>
    <message>
        <source>There are {n_names} names for {n_layers} maps: give one name a map, or none.</source>
        <translation>{n_names} نام برای {n_layers} نقشه هست: به هر نقشه یک نام بدهید یا هیچ.</translation>
    </message>
    <message>
        <source>There are {n_places} samples, and leaving out takes three at least: choose more.</source>
        <translation>{n_places} نمونه هست و کنار گذاشتن دست‌کم سه می‌خواهد: بیشتر برگزینید.</translation>
    </message>
    <message>
        <source>There are {n_rasters} rasters and {n_names} names: give each a name of its own.</source>
        <translation>{n_rasters} رستر و {n_names} نام هست: به هر یک نام خودش را بدهید.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and at least {minimum} are needed: check the layer, its filter and the selection.</source>
        <translation>{n_samples} نمونه هست و دست‌کم {minimum} لازم است: لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and {n_codes} labels: give every sample one.</source>
        <translation>{n_samples} نمونه و {n_codes} برچسب هست: به هر نمونه یکی بدهید.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples at distinct places, and kriging{drift} takes {needed} at least: add samples{remedy}.</source>
        <translation>{n_samples} نمونه در مکان‌های متمایز هست و کریجینگ{drift} دست‌کم {needed} می‌خواهد: نمونه بیفزایید{remedy}.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements, fewer than five each: factors may be unstable.</source>
        <translation>{n_samples} نمونه برای {n_names} عنصر هست، کمتر از پنج برای هر یک: عامل‌ها شاید ناپایدار باشند.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements: factor analysis needs more samples than elements, better five times as many, so choose fewer elements.</source>
        <translation>{n_samples} نمونه برای {n_names} عنصر هست: تحلیل عاملی به نمونه‌های بیش از عنصرها، بهتر از آن پنج برابر، نیاز دارد، پس عنصرهای کمتری برگزینید.</translation>
    </message>
    <message>
        <source>There are {n_training} training samples for {n_classes} classes: a convolutional network needs more than one a class.</source>
        <translation>{n_training} نمونهٔ آموزشی برای {n_classes} رده هست: شبکهٔ کانولوشنی برای هر رده به بیش از یکی نیاز دارد.</translation>
    </message>
    <message>
        <source>There are {n_true} samples and {n_predicted} predictions: give every sample one.</source>
        <translation>{n_true} نمونه و {n_predicted} پیش‌بینی هست: به هر نمونه یکی بدهید.</translation>
    </message>
    <message>
        <source>There are {n_true} true classes, and {n_one} and {n_other} predicted ones: two classifiers are compared on the same samples.</source>
        <translation>{n_true} ردهٔ واقعی، و {n_one} و {n_other} ردهٔ پیش‌بینی‌شده هست: دو رده‌بند روی همان نمونه‌ها مقایسه می‌شوند.</translation>
    </message>
    <message>
        <source>There are {n_values} samples and {count} neighbours were asked for: ask for fewer.</source>
        <translation>{n_values} نمونه هست و {count} همسایه خواسته شده: کمتر بخواهید.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {n_types} types: give every one its type, or none.</source>
        <translation>{n} رخداد و {n_types} تیپ هست: به هر یک تیپش را بدهید یا به هیچ‌کدام.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {size} folds: give every occurrence one.</source>
        <translation>{n} رخداد و {size} فولد هست: به هر رخداد یکی بدهید.</translation>
    </message>
    <message>
        <source>There are {n} samples and {size} values of {name}: give one for each sample.</source>
        <translation>{n} نمونه و {size} مقدار {name} هست: برای هر نمونه یکی بدهید.</translation>
    </message>
    <message>
        <source>There are {n} samples, and a {name} regression on {p} predictors takes {needed} at least: add samples, or leave predictors out.</source>
        <translation>{n} نمونه هست و رگرسیون {name} بر {p} پیش‌بینی‌کننده دست‌کم {needed} می‌خواهد: نمونه بیفزایید یا پیش‌بینی‌کننده‌ها را کم کنید.</translation>
    </message>
    <message>
        <source>There are {size} thresholds for {n_names} factors ({names}): give one for all, or one each.</source>
        <translation>{size} آستانه برای {n_names} عامل ({names}) هست: یکی برای همه یا برای هر یک یکی بدهید.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write utf-8, cp1252, utf-16 or cp1251.</source>
        <translation>کدگذاری {encoding!r} وجود ندارد: utf-8، cp1252، utf-16 یا cp1251 بنویسید.</translation>
    </message>
    <message>
        <source>There is no field for {absent}; the fields found are {names}: add the missing ones, or choose another layer.</source>
        <translation>فیلدی برای {absent} نیست؛ فیلدهای یافت‌شده {names} هستند: کمبودها را بیفزایید یا لایهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no field for {missing}; the fields found are {candidates}: add the missing ones, or choose another layer.</source>
        <translation>فیلدی برای {missing} نیست؛ فیلدهای یافت‌شده {candidates} هستند: کمبودها را بیفزایید یا لایهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no limit to write classes by: tick one.</source>
        <translation>حدی برای نوشتن رده‌ها نیست: یکی را تیک بزنید.</translation>
    </message>
    <message>
        <source>There is no map to fuse: choose two or more.</source>
        <translation>نقشه‌ای برای تلفیق نیست: دو یا بیشتر برگزینید.</translation>
    </message>
    <message>
        <source>There is no map to print: tick a layer first.</source>
        <translation>نقشه‌ای برای چاپ نیست: نخست لایه‌ای را تیک بزنید.</translation>
    </message>
    <message>
        <source>There is no map: choose one raster or more.</source>
        <translation>نقشه‌ای نیست: یک رستر یا بیشتر برگزینید.</translation>
    </message>
    <message>
        <source>There is no other map than {baseline}.</source>
        <translation>نقشه‌ای جز {baseline} نیست.</translation>
    </message>
    <message>
        <source>There is no sample to judge the classifier by: choose another split.</source>
        <translation>نمونه‌ای برای داوری رده‌بند نیست: تقسیم دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no tool called {name}.</source>
        <translation>ابزاری به نام {name} نیست.</translation>
    </message>
    <message>
        <source>There is no variance left for {k} factors: ask for fewer factors.</source>
        <translation>واریانسی برای {k} عامل نمانده است: عامل‌های کمتری بخواهید.</translation>
    </message>
    <message>
        <source>There is no variogram model {kind}: choose one of {KINDS} or of gstools.</source>
        <translation>مدل واریوگرام {kind} وجود ندارد: یکی از {KINDS} یا از gstools برگزینید.</translation>
    </message>
    <message>
        <source>There is no variogram model: choose one of {kinds}.</source>
        <translation>مدل واریوگرامی نیست: یکی از {kinds} را برگزینید.</translation>
    </message>
    <message>
        <source>There is nothing to classify: choose samples, or rasters.</source>
        <translation>چیزی برای رده‌بندی نیست: نمونه‌ها یا رسترها را برگزینید.</translation>
    </message>
    <message>
        <source>There is nothing to fit: choose a variogram model.</source>
        <translation>چیزی برای برازش نیست: یک مدل واریوگرام برگزینید.</translation>
    </message>
    <message>
        <source>There kriging extrapolates: universal kriging may run far off.</source>
        <translation>آنجا کریجینگ برون‌یابی می‌کند: کریجینگ عام شاید بسیار دور رود.</translation>
    </message>
    <message>
        <source>There were no training samples of {new}: their background is the median of all samples.</source>
        <translation>نمونهٔ آموزشی از {new} نبود: زمینهٔ آن‌ها میانهٔ همهٔ نمونه‌هاست.</translation>
    </message>
    <message>
        <source>These could be elements without a unit in their name: {over}.</source>
        <translation>این‌ها شاید عنصرهایی بدون واحد در نام باشند: {over}.</translation>
    </message>
    <message>
        <source>These elements are not in the fitted model and get no new fields: {}.</source>
        <translation>این عنصرها در مدل برازش‌یافته نیستند و فیلد تازه نمی‌گیرند: {}.</translation>
    </message>
    <message>
        <source>These elements were left out: {}.</source>
        <translation>این عنصرها کنار گذاشته شدند: {}.</translation>
    </message>
    <message>
        <source>These fields are from an earlier factor analysis and have nothing to do with this one: {}.</source>
        <translation>این فیلدها از تحلیل عاملی پیشین‌اند و با این یکی کاری ندارند: {}.</translation>
    </message>
    <message>
        <source>These fields are not the laboratory's concentrations of an element or oxide: {bad}. Choose fields called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>این فیلدها غلظت آزمایشگاهی یک عنصر یا اکسید نیستند: {bad}. فیلدهایی با نامی مانند Cu_ppm، Au_ppb یا Fe2O3_pct برگزینید.</translation>
    </message>
    <message>
        <source>These fields were there already and are replaced: {}.</source>
        <translation>این فیلدها از پیش بودند و جایگزین می‌شوند: {}.</translation>
    </message>
    <message>
        <source>These indicators are not among the elements analysed and have no say: {}.</source>
        <translation>این معرف‌ها میان عنصرهای تحلیل‌شده نیستند و اثری ندارند: {}.</translation>
    </message>
    <message>
        <source>These scores are self-consistency, not skill</source>
        <translation>این امتیازها خودسازگاری‌اند، نه مهارت</translation>
    </message>
    <message>
        <source>These values probably stand for results below detection, as half the limit often does. They are taken as measured unless you say otherwise.</source>
        <translation>این مقادیر احتمالاً به جای نتایج زیر حد تشخیص‌اند، چنان‌که نصف حد اغلب هست. اگر جز این نگویید، اندازه‌گیری‌شده به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>These words were taken as missing results: {pairs}.</source>
        <translation>این واژه‌ها نتایج ازدست‌رفته گرفته شدند: {pairs}.</translation>
    </message>
    <message>
        <source>They are called by the number of their feature.</source>
        <translation>با شمارهٔ ویژگی خود نامیده می‌شوند.</translation>
    </message>
    <message>
        <source>They are used for statistics and factors, and are on no map.</source>
        <translation>برای آمار و عامل‌ها به کار می‌روند و روی هیچ نقشه‌ای نیستند.</translation>
    </message>
    <message>
        <source>They decide which classes are anomaly, halo and background, and judge the maps.</source>
        <translation>تعیین می‌کنند کدام رده‌ها آنومالی، هاله و زمینه‌اند و نقشه‌ها را داوری می‌کنند.</translation>
    </message>
    <message>
        <source>They give the units their scores. Empty: the scores stored in the model.</source>
        <translation>به گره‌ها امتیازشان را می‌دهند. خالی: امتیازهای ذخیره‌شده در مدل.</translation>
    </message>
    <message>
        <source>They have no coordinates that can be read, so they are neither in the layer nor in this report.</source>
        <translation>مختصات خواندنی ندارند، پس نه در لایه‌اند نه در این گزارش.</translation>
    </message>
    <message>
        <source>They judge the maps.</source>
        <translation>نقشه‌ها را داوری می‌کنند.</translation>
    </message>
    <message>
        <source>They label the samples. Empty: labels by factor scores, as in the method's paper.</source>
        <translation>به نمونه‌ها برچسب می‌زنند. خالی: برچسب با امتیازهای عاملی، مانند مقالهٔ روش.</translation>
    </message>
    <message>
        <source>They take no part in any step.</source>
        <translation>در هیچ گامی سهم ندارند.</translation>
    </message>
    <message>
        <source>They tell nothing apart.</source>
        <translation>چیزی را از هم تمییز نمی‌دهند.</translation>
    </message>
    <message>
        <source>They weigh the classes, unless a table does, and judge the result. Maps of values need them.</source>
        <translation>رده‌ها را وزن می‌دهند، مگر آن‌که جدولی چنین کند، و نتیجه را داوری می‌کنند. نقشه‌های مقادیر به آن‌ها نیاز دارند.</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>They were transformed to {transforms}.</source>
        <translation>به {transforms} تبدیل شدند.</translation>
    </message>
    <message>
        <source>Thiessen</source>
        <translation>Thiessen</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>مواردی که باید دید</translation>
    </message>
    <message>
        <source>This background needs the upstream areas of each of the {n_samples} samples ({word} given): choose the fields that hold them.</source>
        <translation>این زمینه به مساحت‌های بالادست هر یک از {n_samples} نمونه نیاز دارد ({word} داده شده): فیلدهای دارای آن‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over neighbouring samples, which rasters do not have: classify samples, or train one without.</source>
        <translation>این رده‌بند از میانگین نمونه‌های همسایه آموخته که رسترها ندارند: نمونه‌ها را رده‌بندی کنید یا رده‌بندی بدون آن آموزش دهید.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over {around} neighbouring samples, and there are {given}: classify more samples together, or train one without neighbours.</source>
        <translation>این رده‌بند از میانگین {around} نمونهٔ همسایه آموخته و {given} نمونه هست: نمونه‌های بیشتری با هم رده‌بندی کنید یا رده‌بندی بدون همسایه آموزش دهید.</translation>
    </message>
    <message>
        <source>This is a single map, another seed may draw other borders: 10 runs show how far.</source>
        <translation>این یک نقشهٔ تنهاست و بذر دیگر شاید مرزهای دیگری بکشد: 10 اجرا نشان می‌دهد تا چه اندازه.</translation>
    </message>
    <message>
        <source>This network learnt from cells of {learnt:g} m, and those of the rasters have {own:g} m: bring the rasters to the same cell size with “Warp (reproject)”.</source>
        <translation>این شبکه از سلول‌های {learnt:g} متری آموخته و سلول‌های رسترها {own:g} متر است: رسترها را با “Warp (reproject)” به همان اندازهٔ سلول بیاورید.</translation>
    </message>
    <message>
        <source>This network learnt from windows of rasters ({bands}): choose these rasters.</source>
        <translation>این شبکه از پنجره‌های رسترها ({bands}) آموخته است: همین رسترها را برگزینید.</translation>
    </message>
    <message>
        <source>This network learnt from windows of {bands}, and no raster is called {absent} (there are {names}): rename or add rasters.</source>
        <translation>این شبکه از پنجره‌های {bands} آموخته و رستری به نام {absent} نیست (موجود: {names}): رسترها را تغییر نام دهید یا بیفزایید.</translation>
    </message>
    <message>
        <source>This project holds no survey yet.</source>
        <translation>این پروژه هنوز برداشتی ندارد.</translation>
    </message>
    <message>
        <source>This went wrong: {}. The log messages (GeoHalo) say where.</source>
        <translation>این به خطا رفت: {}. پیام‌های لاگ (GeoHalo) می‌گویند کجا.</translation>
    </message>
    <message>
        <source>This would fetch {much}, {cuda} of it for NVIDIA's graphics cards (CUDA), which GeoHalo does not use. The smaller build for processors comes from another package index: cancel, enter its address under “Extra package index”, and install again.</source>
        <translation>این {much} دریافت می‌کند، {cuda} آن برای کارت‌های گرافیک NVIDIA (CUDA) که GeoHalo به کار نمی‌برد. نسخهٔ کوچک‌تر پردازنده‌ای از فهرست بستهٔ دیگری می‌آید: لغو کنید، نشانی آن را زیر «فهرست بستهٔ دیگر» وارد و دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>This would fetch {much}.</source>
        <translation>این {much} دریافت می‌کند.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>آستانه</translation>
    </message>
    <message>
        <source>Threshold is</source>
        <translation>شیوهٔ آستانه</translation>
    </message>
    <message>
        <source>Threshold of the factor scores</source>
        <translation>آستانهٔ امتیازهای عاملی</translation>
    </message>
    <message>
        <source>Threshold of two classes</source>
        <translation>آستانهٔ دو رده</translation>
    </message>
    <message>
        <source>Threshold {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>آستانهٔ {doubtful} شاید تصادفی باشد: بنا بر بوت‌استرپ شیب در دو سو شاید یکسان باشد.</translation>
    </message>
    <message>
        <source>Thresholded score</source>
        <translation>امتیاز آستانه‌گذاری‌شده</translation>
    </message>
    <message>
        <source>Thresholds that are more than chance</source>
        <translation>آستانه‌های فراتر از تصادف</translation>
    </message>
    <message>
        <source>Thresholds where the slope changes in 95 % of the curves drawn again.</source>
        <translation>آستانه‌هایی که شیب در آن‌ها در 95 % منحنی‌های بازنمونه‌گیری‌شده تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Thresholds {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>آستانه‌های {doubtful} شاید تصادفی باشند: بنا بر بوت‌استرپ شیب در دو سو شاید یکسان باشد.</translation>
    </message>
    <message>
        <source>Thresholds, factors and maps of so few samples are hardly better than guesses.</source>
        <translation>آستانه‌ها، عامل‌ها و نقشه‌های این تعداد اندک نمونه چندان بهتر از حدس نیستند.</translation>
    </message>
    <message>
        <source>Thresholds, parted by ;</source>
        <translation>آستانه‌ها، با جداکنندهٔ ;</translation>
    </message>
    <message>
        <source>Thresholds: {}.</source>
        <translation>آستانه‌ها: {}.</translation>
    </message>
    <message>
        <source>Tick the indicator elements of your deposit type, such as {elements}.</source>
        <translation>عنصرهای معرف تیپ کانسار خود را تیک بزنید، مانند {elements}.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared, and choose a layer of known occurrences.</source>
        <translation>نقشه‌های مورد مقایسه را تیک بزنید و لایه‌ای از رخدادهای شناخته‌شده برگزینید.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared; they have to be on one grid.</source>
        <translation>نقشه‌های مورد مقایسه را تیک بزنید؛ باید روی یک شبکه باشند.</translation>
    </message>
    <message>
        <source>Tick to install {name} with “Install chosen”.</source>
        <translation>برای نصب {name} با «نصب موارد انتخاب‌شده» تیک بزنید.</translation>
    </message>
    <message>
        <source>Ticked: the map keeps these colours when the chart is closed. Else it gets its own style back.</source>
        <translation>با تیک: نقشه پس از بستن نمودار همین رنگ‌ها را نگه می‌دارد. وگرنه سبک خودش را بازمی‌گیرد.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>بار/برابر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>To be left out (1 yes)</source>
        <translation>باید کنار گذاشته شود (1 بله)</translation>
    </message>
    <message>
        <source>To be set beside the accuracy of a classifier on the same samples.</source>
        <translation>برای گذاشتن کنار صحت رده‌بندی روی همان نمونه‌ها.</translation>
    </message>
    <message>
        <source>To fetch: {much}</source>
        <translation>برای دریافت: {much}</translation>
    </message>
    <message>
        <source>To learn from (1 yes)</source>
        <translation>برای آموختن (1 بله)</translation>
    </message>
    <message>
        <source>Tolerance of the azimuth</source>
        <translation>رواداری آزیموت</translation>
    </message>
    <message>
        <source>Too few samples of {named}, even merged: leave these classes out.</source>
        <translation>نمونه‌های {named} حتی پس از ادغام بسیار کم‌اند: این رده‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Too few samples of {named}: a class needs {fewest} at least. Leave it out, merge it with another, or choose other thresholds or a larger radius.</source>
        <translation>نمونه‌های {named} بسیار کم‌اند: هر رده دست‌کم {fewest} می‌خواهد. آن را کنار بگذارید، با ردهٔ دیگری ادغام کنید، یا آستانه‌های دیگر یا شعاع بزرگ‌تر برگزینید.</translation>
    </message>
    <message>
        <source>Too high, by 1 to 2</source>
        <translation>بیش‌برآورد، 1 تا 2</translation>
    </message>
    <message>
        <source>Too low, by 1 to 2</source>
        <translation>کم‌برآورد، 1 تا 2</translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation>خطای توپوگرافی</translation>
    </message>
    <message>
        <source>Train Batch SOM</source>
        <translation>آموزش Batch SOM</translation>
    </message>
    <message>
        <source>Train DESOM</source>
        <translation>آموزش DESOM</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>آموزش شبکه</translation>
    </message>
    <message>
        <source>Train SOM</source>
        <translation>آموزش SOM</translation>
    </message>
    <message>
        <source>Train SVM</source>
        <translation>آموزش SVM</translation>
    </message>
    <message>
        <source>Train SVM with genetic algorithm</source>
        <translation>آموزش SVM با الگوریتم ژنتیک</translation>
    </message>
    <message>
        <source>Train deep embedded self-organising map (DESOM)</source>
        <translation>آموزش نقشهٔ خودسازماندهٔ ژرف (DESOM)</translation>
    </message>
    <message>
        <source>Train network</source>
        <translation>آموزش شبکه</translation>
    </message>
    <message>
        <source>Train self-organising map</source>
        <translation>آموزش نقشهٔ خودسازمانده</translation>
    </message>
    <message>
        <source>Train support-vector machine</source>
        <translation>آموزش ماشین بردار پشتیبان</translation>
    </message>
    <message>
        <source>Trained classifier</source>
        <translation>رده‌بند آموزش‌دیده</translation>
    </message>
    <message>
        <source>Trained map</source>
        <translation>نقشهٔ آموزش‌دیده</translation>
    </message>
    <message>
        <source>Trained map with scores</source>
        <translation>نقشهٔ آموزش‌دیده با امتیازها</translation>
    </message>
    <message>
        <source>Trained maps (*.safetensors *.json)</source>
        <translation>نقشه‌های آموزش‌دیده (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Trained model with the settings</source>
        <translation>مدل آموزش‌دیده‌ای که تنظیمات دارد</translation>
    </message>
    <message>
        <source>Trained on the {device}; a repeated run differs in the last digits.</source>
        <translation>آموزش‌دیده روی {device}؛ اجرای دوباره در رقم‌های آخر تفاوت دارد.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ابزار آموزش</translation>
    </message>
    <message>
        <source>Trainer {}</source>
        <translation>ابزار آموزش {}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>زیان‌های آموزش</translation>
    </message>
    <message>
        <source>Training of the network</source>
        <translation>آموزش شبکه</translation>
    </message>
    <message>
        <source>Training support-vector machines, regression kriging, robust Mahalanobis outliers, logistic regression as a baseline, the images of DeepInsight.</source>
        <translation>آموزش ماشین بردار پشتیبان، رگرسیون-کریجینگ، مقادیر پرت استوار Mahalanobis، رگرسیون لجستیک به‌عنوان مبنا، تصویرهای DeepInsight.</translation>
    </message>
    <message>
        <source>Training the deep map</source>
        <translation>آموزش نقشهٔ ژرف</translation>
    </message>
    <message>
        <source>Training the machines on all samples</source>
        <translation>آموزش ماشین‌ها روی همهٔ نمونه‌ها</translation>
    </message>
    <message>
        <source>Training the map</source>
        <translation>آموزش نقشه</translation>
    </message>
    <message>
        <source>Training the network</source>
        <translation>آموزش شبکه</translation>
    </message>
    <message>
        <source>Training {runs} members</source>
        <translation>آموزش {runs} عضو</translation>
    </message>
    <message>
        <source>Trains a neural network on labelled samples, and tests it on samples and on ground that it has not seen.</source>
        <translation>شبکه‌ای عصبی روی نمونه‌های برچسب‌دار آموزش می‌دهد و روی نمونه‌ها و زمینی که ندیده است می‌آزماید.</translation>
    </message>
    <message>
        <source>Trains a support-vector machine on labelled samples, and tests it on samples and on ground it has not seen.</source>
        <translation>ماشین بردار پشتیبانی روی نمونه‌های برچسب‌دار آموزش می‌دهد و روی نمونه‌ها و زمینی که ندیده است می‌آزماید.</translation>
    </message>
    <message>
        <source>Trains one model many times, with other seeds on other bootstrap samples, and maps what the members agree on.</source>
        <translation>یک مدل را بارها، با بذرهای دیگر روی نمونه‌های بوت‌استرپ دیگر، آموزش می‌دهد و آنچه را اعضا بر سرش همخوان‌اند نقشه می‌کند.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>تبدیل</translation>
    </message>
    <message>
        <source>Transform concentrations</source>
        <translation>تبدیل غلظت‌ها</translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation>نمونه‌های تبدیل‌شده</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>پردازش</translation>
    </message>
    <message>
        <source>Treatment: &lt;b&gt;flag&lt;/b&gt; and &lt;b&gt;robust&lt;/b&gt; leave all as it is, robust being the note that a robust later step takes care of the outliers; only these two are for scores and maps. &lt;b&gt;winsorise&lt;/b&gt; adds fields ending in _win, in which flagged values are moved to their fence. These may serve to estimate loadings; no later step takes them by itself, because scores come from the untouched values. &lt;b&gt;drop&lt;/b&gt; deletes nothing either: the field &lt;i&gt;dropped&lt;/i&gt; is 1 for samples with a flagged value and the log lists them; filter the layer by it to fit a model without them.</source>
        <translation>پردازش: &lt;b&gt;flag&lt;/b&gt; و &lt;b&gt;robust&lt;/b&gt; همه را همان‌گونه می‌گذارند و robust یادآور آن است که گام استوار بعدی به مقادیر پرت می‌پردازد؛ تنها این دو برای امتیازها و نقشه‌هایند. &lt;b&gt;winsorise&lt;/b&gt; فیلدهایی با پایان _win می‌افزاید که مقادیر نشان‌خورده در آن‌ها به حصارشان منتقل شده‌اند. این‌ها برای برآورد بارها به کار می‌آیند؛ هیچ گام بعدی خودبه‌خود آن‌ها را نمی‌گیرد، زیرا امتیازها از مقادیر دست‌نخورده می‌آیند. &lt;b&gt;drop&lt;/b&gt; نیز چیزی را پاک نمی‌کند: فیلد &lt;i&gt;dropped&lt;/i&gt; برای نمونه‌های دارای مقدار نشان‌خورده 1 است و لاگ فهرستشان می‌کند؛ برای برازش مدل بدون آن‌ها لایه را با آن فیلتر کنید.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>ردهٔ واقعی</translation>
    </message>
    <message>
        <source>True-positive rate (% of the occurrences)</source>
        <translation>نرخ مثبت درست (% رخدادها)</translation>
    </message>
    <message>
        <source>True-positive rate (recall)</source>
        <translation>نرخ مثبت درست (بازیابی)</translation>
    </message>
    <message>
        <source>Truth is there to learn by. Give it to no tool that is to find it.</source>
        <translation>واقعیت برای آموختن است. آن را به ابزاری که باید بیابدش ندهید.</translation>
    </message>
    <message>
        <source>Trying the packages in a fresh Python…</source>
        <translation>آزمودن بسته‌ها در پایتونی تازه…</translation>
    </message>
    <message>
        <source>Tukey</source>
        <translation>Tukey</translation>
    </message>
    <message>
        <source>Tukey's fences lie 1.5 interquartile ranges beyond the quartiles, on the chosen scale; mad takes the median and 2 × 1.4826 median absolute deviations, and mahalanobis the distance from a robust centre in units of a robust covariance, against a chi-squared quantile.</source>
        <translation>حصارهای Tukey در مقیاس برگزیده 1.5 دامنهٔ میان‌چارکی فراتر از چارک‌هایند؛ mad میانه و 2 × 1.4826 برابر میانهٔ انحراف مطلق را می‌گیرد، و mahalanobis فاصله از مرکز استوار را بر حسب کوواریانس استوار، در برابر چندک کای‌دو.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>Turn back from logarithms</source>
        <translation>بازگرداندن از لگاریتم</translation>
    </message>
    <message>
        <source>Turns a field of the samples into a raster map, without interpolation.</source>
        <translation>یک فیلد نمونه‌ها را، بدون درون‌یابی، به نقشهٔ رستری تبدیل می‌کند.</translation>
    </message>
    <message>
        <source>Turns anomalous ground into ranked polygons, with the elements, occurrences and rocks of each: where to go first.</source>
        <translation>زمین آنومال را به پلیگون‌های رتبه‌بندی‌شده تبدیل می‌کند، با عنصرها، رخدادها و سنگ‌های هر یک: نخست کجا باید رفت.</translation>
    </message>
    <message>
        <source>Turns skewed concentrations into variables that factor analysis, maps and distances can use.</source>
        <translation>غلظت‌های چوله را به متغیرهایی تبدیل می‌کند که تحلیل عاملی، نقشه‌ها و فاصله‌ها می‌توانند به کار برند.</translation>
    </message>
    <message>
        <source>Two classes at a time are parted by the widest margin in the space of the kernel exp(−γ d²) (or linear, polynomial), with the penalty C on samples on the wrong side; the classes vote. Probabilities come from sigmoids fitted to the decision values.</source>
        <translation>هر بار دو رده با پهن‌ترین حاشیه در فضای هستهٔ exp(−γ d²) (یا خطی، چندجمله‌ای) از هم جدا می‌شوند، با جریمهٔ C برای نمونه‌های در سوی نادرست؛ رده‌ها رأی می‌دهند. احتمال‌ها از سیگموئیدهای برازش‌یافته به مقادیر تصمیم می‌آیند.</translation>
    </message>
    <message>
        <source>Two counts of factors are given: eigenvalues above 1, which tends to keep too many, and parallel analysis, which keeps those larger than uncorrelated elements would give by chance. Elements whose own measure (MSA) is below 0.5 fit no association: leave them out.</source>
        <translation>دو شمارش از عامل‌ها داده می‌شود: مقادیر ویژهٔ بالاتر از 1، که به نگه‌داشتن تعداد زیاد گرایش دارد، و تحلیل موازی، که مقادیر بزرگ‌تر از آنچه عنصرهای ناهمبسته به‌تصادف می‌دهند را نگه می‌دارد. عنصرهایی که سنجهٔ خودشان (MSA) کمتر از 0.5 است به هیچ همراهی‌ای نمی‌خورند: آن‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Two maps are called {name}: give each map a name of its own.</source>
        <translation>دو نقشه {name} نام دارند: به هر نقشه نام خودش را بدهید.</translation>
    </message>
    <message>
        <source>Two or more rasters of classes or values on one grid; their first band counts.</source>
        <translation>دو رستر یا بیشتر از رده‌ها یا مقادیر روی یک شبکه؛ نخستین باندشان به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Two outputs would be written to {path}: choose another file for one of them.</source>
        <translation>دو خروجی در {path} نوشته می‌شوند: برای یکی فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Two rasters are called {name}: rename one, features are matched by name.</source>
        <translation>دو رستر {name} نام دارند: یکی را تغییر نام دهید، ویژگی‌ها با نام تطبیق می‌یابند.</translation>
    </message>
    <message>
        <source>Type of kriging</source>
        <translation>نوع کریجینگ</translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation>ماتریس U</translation>
    </message>
    <message>
        <source>U-matrix, classes, hits and component planes.</source>
        <translation>ماتریس U، رده‌ها، اصابت‌ها و صفحه‌های مؤلفه.</translation>
    </message>
    <message>
        <source>Uncertain values</source>
        <translation>مقادیر نامطمئن</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Unit of the map</source>
        <translation>گره نقشه</translation>
    </message>
    <message>
        <source>Unit {unit} (row {row}, column {column}) has no sample.</source>
        <translation>گره {unit} (سطر {row}، ستون {column}) نمونه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Units are needed to compare with other sheets, with limits and in compositions.</source>
        <translation>واحدها برای مقایسه با برگه‌های دیگر، با حدها و در ترکیب‌ها لازم‌اند.</translation>
    </message>
    <message>
        <source>Units that may be wrong</source>
        <translation>واحدهایی که شاید نادرست باشند</translation>
    </message>
    <message>
        <source>Units were brought to ppm for the log-ratios: {converted}.</source>
        <translation>واحدها برای نسبت‌های لگاریتمی به ppm آورده شدند: {converted}.</translation>
    </message>
    <message>
        <source>Units, detection limits and coordinates are guessed and shown to you before anything is written.</source>
        <translation>واحدها، حدهای تشخیص و مختصات حدس زده و پیش از نوشتن به شما نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>باز کردن بسته…</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>حد بالا</translation>
    </message>
    <message>
        <source>Upper limit (percentile)</source>
        <translation>حد بالا (صدک)</translation>
    </message>
    <message>
        <source>Upstream areas, one field a rock (km²)</source>
        <translation>مساحت‌های بالادست، هر سنگ یک فیلد (km²)</translation>
    </message>
    <message>
        <source>Use &amp;layers of this project</source>
        <translation>استفاده از لایه‌های این پروژه</translation>
    </message>
    <message>
        <source>Use it first, on the table as the laboratory sent it. It never stops at a bad cell: cells that cannot be read are what it lists. It also finds sample numbers used twice, samples at one place, without a position or far away from the others, rows of a text file that QGIS left out for want of coordinates, units that do not fit the element, equal lowest values that stand for results below detection, elements with too few results above detection or no variation, and single results unlike those around them. Nothing is changed.</source>
        <translation>نخست آن را روی جدول، چنان‌که آزمایشگاه فرستاده، به کار برید. هرگز در خانهٔ بد نمی‌ایستد: خانه‌های ناخواندنی همان‌اند که فهرست می‌کند. همچنین شماره‌های تکراری نمونه، نمونه‌های هم‌مکان، بدون موقعیت یا دور از بقیه، سطرهای فایل متنی که QGIS به علت نبود مختصات کنار گذاشته، واحدهای نامتناسب با عنصر، کمترین مقادیر برابر به جای نتایج زیر حد تشخیص، عنصرهایی با نتایج بسیار کم بالای حد تشخیص یا بدون تغییر، و تک‌نتایج ناهمانند با پیرامون را می‌یابد. چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>معمول در اینجا</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Value of the rank</source>
        <translation>مقدار رتبه</translation>
    </message>
    <message>
        <source>Values above the upper limit</source>
        <translation>مقادیر بالاتر از حد بالا</translation>
    </message>
    <message>
        <source>Values above the upper limit keep the limit, the true ones are higher: {}.</source>
        <translation>مقادیر بالاتر از حد بالا همان حد را نگه می‌دارند و مقدار واقعی بیشتر است: {}.</translation>
    </message>
    <message>
        <source>Values above the upper limit stay at the limit. They are your best anomalies: have them analysed again.</source>
        <translation>مقادیر بالاتر از حد بالا در حد می‌مانند. بهترین آنومالی‌های شما هستند: بدهید دوباره آنالیز شوند.</translation>
    </message>
    <message>
        <source>Values above the upper limit were taken at the limit: {}.</source>
        <translation>مقادیر بالاتر از حد بالا برابر حد گرفته شدند: {}.</translation>
    </message>
    <message>
        <source>Values above this percentile of the element are flagged.</source>
        <translation>مقادیر بالاتر از این صدک عنصر نشان زده می‌شوند.</translation>
    </message>
    <message>
        <source>Values below detection</source>
        <translation>مقادیر زیر حد تشخیص</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted. With known occurrences, samples near them are of their class and those far from all are background; without, classes are made of the factor scores, as in the method's paper.</source>
        <translation>مقادیر زیر حد تشخیص جایگزین می‌شوند (آن‌هایی که پیشتر پردازش کرده‌اید می‌مانند)، از تازه‌ترین غلظت‌ها یا شاخص‌های غنی‌شدگی لگاریتم گرفته و عامل‌ها برازش می‌شوند. با رخدادهای شناخته‌شده، نمونه‌های نزدیک آن‌ها از ردهٔ آن‌ها و نمونه‌های دور از همه زمینه‌اند؛ بدون آن‌ها رده‌ها از امتیازهای عاملی ساخته می‌شوند، مانند مقالهٔ روش.</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted; the maps are trained on the scores of the factors that hold the indicator elements and weighed with the known occurrences.</source>
        <translation>مقادیر زیر حد تشخیص جایگزین می‌شوند (آن‌هایی که پیشتر پردازش کرده‌اید می‌مانند)، از تازه‌ترین غلظت‌ها یا شاخص‌های غنی‌شدگی لگاریتم گرفته و عامل‌ها برازش می‌شوند؛ نقشه‌ها روی امتیازهای عامل‌های دارای عنصرهای معرف آموزش می‌بینند و با رخدادهای شناخته‌شده وزن می‌گیرند.</translation>
    </message>
    <message>
        <source>Values below detection replaced</source>
        <translation>مقادیر زیر حد تشخیص جایگزین‌شده</translation>
    </message>
    <message>
        <source>Values below detection were treated before: {}.</source>
        <translation>مقادیر زیر حد تشخیص پیشتر پردازش شده‌اند: {}.</translation>
    </message>
    <message>
        <source>Values below detection: {name}</source>
        <translation>مقادیر زیر حد تشخیص: {name}</translation>
    </message>
    <message>
        <source>Values below the detection limit of their column were taken as below it: {}.</source>
        <translation>مقادیر پایین‌تر از حد تشخیص ستونشان زیر آن گرفته شدند: {}.</translation>
    </message>
    <message>
        <source>Values below the limit of the table</source>
        <translation>مقادیر پایین‌تر از حد جدول</translation>
    </message>
    <message>
        <source>Values below zero in {} are taken as they are, as if these had been transformed: if they stand for results below detection, run “Replace censored values” first.</source>
        <translation>مقادیر زیر صفر در {} همان‌گونه گرفته می‌شوند، گویی تبدیل شده‌اند: اگر به جای نتایج زیر حد تشخیص‌اند، نخست «جایگزینی مقادیر سنسورد» را اجرا کنید.</translation>
    </message>
    <message>
        <source>Values marked ! (below the limit of quantification) were taken as measured: {}.</source>
        <translation>مقادیر با نشان ! (زیر حد کمی‌سازی) اندازه‌گیری‌شده گرفته شدند: {}.</translation>
    </message>
    <message>
        <source>Values must be above zero: run “Replace censored values” first. Enrichment indices are taken where they were made. A layer holds one column for each transform, so that running again replaces it. With a fitted model log10 and ln are still taken in the unit of the field; other transforms convert to the model's unit.</source>
        <translation>مقادیر باید بزرگ‌تر از صفر باشند: نخست «جایگزینی مقادیر سنسورد» را اجرا کنید. شاخص‌های غنی‌شدگی جایی که ساخته شده باشند گرفته می‌شوند. لایه برای هر تبدیل یک ستون دارد و اجرای دوباره آن را جایگزین می‌کند. با مدل برازش‌یافته نیز log10 و ln به واحد فیلد گرفته می‌شوند؛ تبدیل‌های دیگر به واحد مدل تبدیل می‌کنند.</translation>
    </message>
    <message>
        <source>Values outside the fitted range were set to its end: {counts}.</source>
        <translation>مقادیر بیرون از بازهٔ برازش به انتهای آن برده شدند: {counts}.</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>مقادیر جایگزین‌شده</translation>
    </message>
    <message>
        <source>Values that the given shares of the realisations stay below, one band each.</source>
        <translation>مقادیری که سهم‌های داده‌شده از تحقق‌ها پایین‌تر از آن می‌مانند، هر کدام یک باند.</translation>
    </message>
    <message>
        <source>Variance explained, per cent</source>
        <translation>واریانس توضیح‌داده‌شده، درصد</translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation>واریانس نمونه‌ها</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>واریوگرام</translation>
    </message>
    <message>
        <source>Variogram chart</source>
        <translation>نمودار واریوگرام</translation>
    </message>
    <message>
        <source>Variogram map</source>
        <translation>نقشهٔ واریوگرام</translation>
    </message>
    <message>
        <source>Variogram map of {name}</source>
        <translation>نقشهٔ واریوگرام {name}</translation>
    </message>
    <message>
        <source>Variogram model</source>
        <translation>مدل واریوگرام</translation>
    </message>
    <message>
        <source>Variogram model file</source>
        <translation>فایل مدل واریوگرام</translation>
    </message>
    <message>
        <source>Variogram model of the residuals</source>
        <translation>مدل واریوگرام مانده‌ها</translation>
    </message>
    <message>
        <source>Variogram model, a file that “Fit variogram” wrote</source>
        <translation>مدل واریوگرام، فایلی که «برازش واریوگرام» نوشته است</translation>
    </message>
    <message>
        <source>Variogram models (*.json)</source>
        <translation>مدل‌های واریوگرام (*.json)</translation>
    </message>
    <message>
        <source>Variogram of the residuals: {}.</source>
        <translation>واریوگرام مانده‌ها: {}.</translation>
    </message>
    <message>
        <source>Variogram of what the drift leaves</source>
        <translation>واریوگرام آنچه روند باقی می‌گذارد</translation>
    </message>
    <message>
        <source>Variogram of {field}</source>
        <translation>واریوگرام {field}</translation>
    </message>
    <message>
        <source>Variogram of {name}</source>
        <translation>واریوگرام {name}</translation>
    </message>
    <message>
        <source>Variogram of {}: {}.</source>
        <translation>واریوگرام {}: {}.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Voronoi</source>
        <translation>ورونوی</translation>
    </message>
    <message>
        <source>Wald</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Walking the cells</source>
        <translation>پیمایش سلول‌ها</translation>
    </message>
    <message>
        <source>Ward's method</source>
        <translation>روش Ward</translation>
    </message>
    <message>
        <source>Way 1, for a map of scores that were themselves made with the occurrences: the limits are looked for, and the occurrences counted, on this map (&lt;i&gt;score_held_out&lt;/i&gt; of “Apply map”), so that nothing flatters.</source>
        <translation>راه 1، برای نقشهٔ امتیازهایی که خود با رخدادها ساخته شده‌اند: حدها روی این نقشه (&lt;i&gt;score_held_out&lt;/i&gt; از «اعمال نقشه») جست‌وجو و رخدادها روی آن شمرده می‌شوند تا چیزی خوش‌بینانه نباشد.</translation>
    </message>
    <message>
        <source>Way 1: the classes are drawn by them.</source>
        <translation>راه 1: رده‌ها با آن‌ها کشیده می‌شوند.</translation>
    </message>
    <message>
        <source>Way 2: the table of “Prediction-area plot” for classes.</source>
        <translation>راه 2: جدول «نمودار پیش‌بینی-مساحت» برای رده‌ها.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of a halo.</source>
        <translation>راه 3: کمترین مقدار نقشه برای هاله.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of an anomaly.</source>
        <translation>راه 3: کمترین مقدار نقشه برای آنومالی.</translation>
    </message>
    <message>
        <source>Weighing the units</source>
        <translation>وزن‌دهی گره‌ها</translation>
    </message>
    <message>
        <source>Weighs a map by known occurrences: how many of them it finds, and in how much of the area.</source>
        <translation>نقشه را با رخدادهای شناخته‌شده می‌سنجد: چند تای آن‌ها را و در چه مقدار از مساحت می‌یابد.</translation>
    </message>
    <message>
        <source>Weight (ln)</source>
        <translation>وزن (ln)</translation>
    </message>
    <message>
        <source>Weight (log10)</source>
        <translation>وزن (log10)</translation>
    </message>
    <message>
        <source>Weight at the intersection</source>
        <translation>وزن در تقاطع</translation>
    </message>
    <message>
        <source>Weight at the intersection (ln)</source>
        <translation>وزن در تقاطع (ln)</translation>
    </message>
    <message>
        <source>Weight of the class: natural logarithm of the normalised density</source>
        <translation>وزن رده: لگاریتم طبیعی چگالی نرمال‌شده</translation>
    </message>
    <message>
        <source>Weight of the map against the reconstruction: larger values order it more and keep less of the samples.</source>
        <translation>وزن نقشه در برابر بازسازی: مقادیر بزرگ‌تر نقشه را منظم‌تر می‌کنند و کمتر از نمونه‌ها نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Weighted sum of squares</source>
        <translation>مجموع مربعات وزن‌دار</translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation>وزن رده‌ها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>What a drift leaves is too alike at long distances: the longest distance is {half:.0f} m, half the extent, instead of {reach:.0f} m.</source>
        <translation>آنچه روند باقی می‌گذارد در فاصله‌های بلند بیش از حد همانند است: بلندترین فاصله به جای {reach:.0f} متر، {half:.0f} متر، نصف گستره، است.</translation>
    </message>
    <message>
        <source>What a sample stands for</source>
        <translation>آنچه نمونه نماینده‌اش است</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه رخ داد</translation>
    </message>
    <message>
        <source>What is done and what comes next</source>
        <translation>آنچه انجام شده و آنچه در پیش است</translation>
    </message>
    <message>
        <source>What is not known of them</source>
        <translation>آنچه از آن‌ها دانسته نیست</translation>
    </message>
    <message>
        <source>What is not known: 0 sure, 1 all classes alike.</source>
        <translation>آنچه دانسته نیست: 0 مطمئن، 1 همهٔ رده‌ها یکسان.</translation>
    </message>
    <message>
        <source>What it learnt holds on ground it has not seen.</source>
        <translation>آنچه آموخته روی زمین دیده‌نشده نیز برقرار است.</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>آنچه ستون‌ها را جدا می‌کند</translation>
    </message>
    <message>
        <source>What parts the columns.</source>
        <translation>آنچه ستون‌ها را جدا می‌کند.</translation>
    </message>
    <message>
        <source>What pip says; select and copy what you need</source>
        <translation>آنچه pip می‌گوید؛ هرچه لازم است انتخاب و رونوشت کنید</translation>
    </message>
    <message>
        <source>What position alone says: kriging tested as if it were a classifier.</source>
        <translation>آنچه موقعیت به‌تنهایی می‌گوید: کریجینگ آزموده گویی رده‌بند است.</translation>
    </message>
    <message>
        <source>What stands for a result below the limit, by cohen, mle and multiplicative: the geometric or arithmetic mean of what lies below it, or a random draw, which keeps the spread that correlations and variograms need. auto: geometric up to 10 % below detection, random above.</source>
        <translation>آنچه در cohen، mle و multiplicative به جای نتیجهٔ زیر حد می‌نشیند: میانگین هندسی یا حسابی آنچه زیر آن است، یا قرعه‌ای تصادفی، که پراکندگی لازم برای همبستگی‌ها و واریوگرام‌ها را نگه می‌دارد. auto: هندسی تا 10 % زیر حد تشخیص، بالاتر از آن تصادفی.</translation>
    </message>
    <message>
        <source>What the comparison says</source>
        <translation>آنچه مقایسه می‌گوید</translation>
    </message>
    <message>
        <source>What the dock shows</source>
        <translation>آنچه پنل نشان می‌دهد</translation>
    </message>
    <message>
        <source>What the evidence amounts to if occurrences of one camp count once.</source>
        <translation>ارزش شواهد اگر رخدادهای یک کمپ معدنی یک بار شمرده شوند.</translation>
    </message>
    <message>
        <source>What the laboratory wrote: limits, gaps, duplicates, units. Mend the table before it decides.</source>
        <translation>آنچه آزمایشگاه نوشته: حدها، جاهای خالی، تکراری‌ها، واحدها. پیش از آن‌که جدول تعیین‌کننده شود اصلاحش کنید.</translation>
    </message>
    <message>
        <source>What the model adds to the nugget at the range.</source>
        <translation>آنچه مدل در دامنه به اثر قطعه‌ای می‌افزاید.</translation>
    </message>
    <message>
        <source>What the regression itself is unsure of is not in it.</source>
        <translation>نااطمینانی خود رگرسیون در آن نیست.</translation>
    </message>
    <message>
        <source>What this structure adds to the semivariance</source>
        <translation>آنچه این ساختار به نیم‌واریانس می‌افزاید</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>چه باید کرد: {remedy}</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>آنچه باید دانست</translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation>آنچه پیش از وارد کردن باید دانست</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>آنچه باید دید</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>آنچه انجام شد</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>آنچه شناخته شد</translation>
    </message>
    <message>
        <source>What was recognised and why, as a page.</source>
        <translation>آنچه شناخته شد و چرا، در یک صفحه.</translation>
    </message>
    <message>
        <source>What was recognised in {}</source>
        <translation>آنچه در {} شناخته شد</translation>
    </message>
    <message>
        <source>What was recognised, as JSON</source>
        <translation>آنچه شناخته شد، به‌صورت JSON</translation>
    </message>
    <message>
        <source>Where ground is held out, samples within {:.0f} m of it are not learnt from.</source>
        <translation>جایی که زمین کنار گذاشته می‌شود، از نمونه‌های تا {:.0f} متری آن آموخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Where metal was planted: 1 background, 2 halo, 3 anomaly.</source>
        <translation>جای کاشت فلز: 1 زمینه، 2 هاله، 3 آنومالی.</translation>
    </message>
    <message>
        <source>Where ore is known; their field of types may give the classes.</source>
        <translation>جایی که کانسنگ شناخته است؛ فیلد تیپ آن‌ها می‌تواند رده‌ها را بدهد.</translation>
    </message>
    <message>
        <source>Where samples lie in pairs or along roads, two median spacings are short: raise the largest distance.</source>
        <translation>جایی که نمونه‌ها جفتی یا در امتداد راه‌هایند، دو برابر میانهٔ فاصله کوتاه است: بیشترین فاصله را زیاد کنید.</translation>
    </message>
    <message>
        <source>Where the curve should level off if there is no drift.</source>
        <translation>جایی که منحنی، اگر روند نباشد، باید تراز شود.</translation>
    </message>
    <message>
        <source>Where the errors lie</source>
        <translation>جای خطاها</translation>
    </message>
    <message>
        <source>Where the labels come from factor scores, these are kriged from the training samples to the tested ones (universal kriging, spherical variogram of what the drift leaves), and labelled there by the same thresholds. Other labels are kriged themselves (indicator kriging). Either gives an accuracy that can be set beside that of a classifier; the error of an interpolated value cannot.</source>
        <translation>جایی که برچسب‌ها از امتیازهای عاملی‌اند، این امتیازها از نمونه‌های آموزشی به نمونه‌های آزمون کریجینگ می‌شوند (کریجینگ عام، واریوگرام کروی آنچه روند باقی می‌گذارد) و آنجا با همان آستانه‌ها برچسب می‌خورند. برچسب‌های دیگر خودشان کریجینگ می‌شوند (کریجینگ شاخص). هر دو صحتی می‌دهند که می‌توان کنار صحت رده‌بند گذاشت؛ خطای مقدار درون‌یابی‌شده چنین نیست.</translation>
    </message>
    <message>
        <source>Where the model has indicator elements, &lt;i&gt;indicator_score&lt;/i&gt; is the mean of the standardised scores of the factors that hold them. It is the baseline: a plain map of it is hard to beat, so compare every other map with it.</source>
        <translation>جایی که مدل عنصرهای معرف دارد، &lt;i&gt;indicator_score&lt;/i&gt; میانگین امتیازهای استانداردشدهٔ عامل‌های دارای آن‌هاست. این مبناست: پیشی گرفتن از نقشهٔ سادهٔ آن دشوار است، پس هر نقشهٔ دیگر را با آن مقایسه کنید.</translation>
    </message>
    <message>
        <source>Where the survey comes from</source>
        <translation>برداشت از کجا آمده است</translation>
    </message>
    <message>
        <source>Which charts are shown.</source>
        <translation>کدام نمودارها نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>Which classifier is better on unseen ground, and whether that is more than chance.</source>
        <translation>کدام رده‌بند روی زمین دیده‌نشده بهتر است و آیا این فراتر از تصادف است.</translation>
    </message>
    <message>
        <source>Which panels are shown; in a narrow dock, one is easier to read.</source>
        <translation>کدام پنل‌ها نشان داده می‌شوند؛ در پنل باریک یکی خواناتر است.</translation>
    </message>
    <message>
        <source>Which samples lie by known mineralisation, and which are background: what is to be learnt.</source>
        <translation>کدام نمونه‌ها کنار کانی‌سازی شناخته‌شده و کدام زمینه‌اند: آنچه باید آموخت.</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>کل نمودار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Width of a class of distance, in map units.</source>
        <translation>پهنای ردهٔ فاصله، به واحد نقشه.</translation>
    </message>
    <message>
        <source>Width of a class of distance. Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>پهنای ردهٔ فاصله. خالی: یک‌پانزدهم بلندترین فاصله. متر، اگر نمونه‌ها به درجه باشند.</translation>
    </message>
    <message>
        <source>Window (patch)</source>
        <translation>پنجره (patch)</translation>
    </message>
    <message>
        <source>Windows are cut from one raster or more of the same rows and columns: choose such rasters.</source>
        <translation>پنجره‌ها از یک رستر یا بیشتر با سطرها و ستون‌های یکسان بریده می‌شوند: چنین رسترهایی برگزینید.</translation>
    </message>
    <message>
        <source>With 100 a probability of 50 % is right to ± 10 %, with 1000 to ± 3 %.</source>
        <translation>با 100، احتمال 50 % تا ± 10 % درست است و با 1000 تا ± 3 %.</translation>
    </message>
    <message>
        <source>With 20 occurrences or more, anomalies are also drawn with the occurrences of whole blocks left out and tested on those: read this rate where the other looks good. It is no help if the map itself was made with the same occurrences, such as the field &lt;i&gt;score&lt;/i&gt; of “Apply map”: judge its &lt;i&gt;score_held_out&lt;/i&gt;.</source>
        <translation>با 20 رخداد یا بیشتر، آنومالی‌ها بدون رخدادهای بلوک‌های کامل نیز کشیده و روی آن‌ها آزموده می‌شوند: جایی که نرخ دیگر خوب می‌نماید این نرخ را بخوانید. اگر خود نقشه با همان رخدادها ساخته شده باشد، مانند فیلد &lt;i&gt;score&lt;/i&gt; از «اعمال نقشه»، کمکی نمی‌کند: &lt;i&gt;score_held_out&lt;/i&gt; آن را داوری کنید.</translation>
    </message>
    <message>
        <source>With P the rate and A the area at or above a value, the anomaly begins where P − 2A is greatest and the halo where P − A is: from there on further ground holds fewer than twice, or once, the mean density. Classes are named by the same densities.</source>
        <translation>با P نرخ و A مساحت در یک مقدار یا بالاتر، آنومالی جایی آغاز می‌شود که P − 2A بیشترین است و هاله جایی که P − A: از آنجا به بعد زمین بیشتر کمتر از دو برابر، یا یک برابر، چگالی میانگین دارد. رده‌ها با همان چگالی‌ها نام می‌گیرند.</translation>
    </message>
    <message>
        <source>With _qual the field Cu_qual, or Cu_ppm_qual, holds remarks on Cu_ppm: &lt; below detection, &gt; above the upper limit, ! uncertain. Has no say where there are no such fields.</source>
        <translation>با _qual فیلد Cu_qual یا Cu_ppm_qual یادداشت‌های Cu_ppm را دارد: &lt; زیر حد تشخیص، &gt; بالاتر از حد بالا، ! نامطمئن. جایی که چنین فیلدهایی نیست اثری ندارد.</translation>
    </message>
    <message>
        <source>With a threshold, the share of samples that fall on the right side of it is counted: that can be set beside the accuracy of a classifier on the same samples, and beside the share of the larger class, which needs no map.</source>
        <translation>با آستانه، سهم نمونه‌هایی که در سوی درست آن می‌افتند شمرده می‌شود: می‌توان آن را کنار صحت رده‌بندی روی همان نمونه‌ها، و کنار سهم ردهٔ بزرگ‌تر که به نقشه‌ای نیاز ندارد، گذاشت.</translation>
    </message>
    <message>
        <source>With all predictor fields; the maps are read there.</source>
        <translation>با همهٔ فیلدهای پیش‌بینی‌کننده؛ نقشه‌ها آنجا خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>With another number of factors all of them change. Try one more and one fewer.</source>
        <translation>با تعداد دیگری عامل، همه تغییر می‌کنند. یکی بیشتر و یکی کمتر را بیازمایید.</translation>
    </message>
    <message>
        <source>With concentrations.</source>
        <translation>با غلظت‌ها.</translation>
    </message>
    <message>
        <source>With few occurrences the interval is wide.</source>
        <translation>با رخدادهای اندک، بازه پهن است.</translation>
    </message>
    <message>
        <source>With fewer than twenty known occurrences nothing can be held out: the rates then flatter.</source>
        <translation>با کمتر از بیست رخداد شناخته‌شده چیزی را نمی‌توان کنار گذاشت: آنگاه نرخ‌ها خوش‌بینانه‌اند.</translation>
    </message>
    <message>
        <source>With fewer than twenty occurrences a score rests on two or three of them in most units.</source>
        <translation>با کمتر از بیست رخداد، امتیاز در بیشتر گره‌ها بر دو سه تای آن‌ها تکیه دارد.</translation>
    </message>
    <message>
        <source>With hundreds of samples Bartlett's test rejects almost always and tells nothing.</source>
        <translation>با صدها نمونه، آزمون Bartlett تقریباً همیشه رد می‌کند و چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>With known occurrences the units are weighed: a unit whose samples lie at more occurrences than their share of the area lets expect scores above zero. &lt;i&gt;score&lt;/i&gt; uses all occurrences and is the one for the map; &lt;i&gt;score_held_out&lt;/i&gt; uses for each sample only occurrences away from its own part of the survey and is the one to judge the map by. Without occurrences the weights stored in the model are used.</source>
        <translation>با رخدادهای شناخته‌شده گره‌ها وزن می‌گیرند: گرهی که نمونه‌هایش در رخدادهای بیشتری از انتظارِ سهم مساحتشان باشند امتیازی بالاتر از صفر دارد. &lt;i&gt;score&lt;/i&gt; همهٔ رخدادها را به کار می‌برد و برای نقشه است؛ &lt;i&gt;score_held_out&lt;/i&gt; برای هر نمونه تنها رخدادهای دور از بخش خود آن را به کار می‌برد و برای داوری نقشه است. بدون رخدادها وزن‌های ذخیره‌شده در مدل به کار می‌روند.</translation>
    </message>
    <message>
        <source>With samples, simple maps are added as baselines: the score of the indicator factor (field &lt;i&gt;indicator_score&lt;/i&gt; of “Factor scores”), the mean standard score of the chosen elements and the best single one of them. A model that is no better than these has not earned its complexity. The best single element is picked by the same occurrences, which flatters it.</source>
        <translation>با نمونه‌ها، نقشه‌های ساده به‌عنوان مبنا افزوده می‌شوند: امتیاز عامل معرف (فیلد &lt;i&gt;indicator_score&lt;/i&gt; از «امتیازهای عاملی»)، میانگین امتیاز استاندارد عنصرهای برگزیده و بهترین تک‌عنصر آن‌ها. مدلی که از این‌ها بهتر نباشد به پیچیدگی‌اش نمی‌ارزد. بهترین تک‌عنصر با همان رخدادها برگزیده می‌شود که آن را خوش‌بینانه می‌کند.</translation>
    </message>
    <message>
        <source>With the support &lt;i&gt;cell&lt;/i&gt;, a cell takes the mean of the samples in it (of classes the commonest, of equally common ones the highest); a cell without samples takes the nearest sample, if there is one within the largest distance. With &lt;i&gt;voronoi&lt;/i&gt;, every cell takes the nearest sample within that distance. Beyond it there is no data: a map says nothing of ground that nobody has sampled, and its area is the area of the cells with data.</source>
        <translation>با تکیه‌گاه &lt;i&gt;cell&lt;/i&gt;، هر سلول میانگین نمونه‌های درون خود را می‌گیرد (برای رده‌ها فراوان‌ترین را، و از برابرها بالاترین را)؛ سلول بدون نمونه نزدیک‌ترین نمونه را، اگر تا بیشترین فاصله باشد. با &lt;i&gt;voronoi&lt;/i&gt; هر سلول نزدیک‌ترین نمونه تا آن فاصله را می‌گیرد. فراتر از آن داده‌ای نیست: نقشه از زمینی که کسی نمونه نگرفته چیزی نمی‌گوید و مساحتش مساحت سلول‌های دارای داده است.</translation>
    </message>
    <message>
        <source>With three or four factor scores there is little to condense: a plain map often does as well. Compare them.</source>
        <translation>با سه یا چهار امتیاز عاملی چیز زیادی برای فشرده کردن نیست: نقشهٔ ساده اغلب همان اندازه خوب است. مقایسه‌شان کنید.</translation>
    </message>
    <message>
        <source>Within 1 standard error</source>
        <translation>درون 1 خطای معیار</translation>
    </message>
    <message>
        <source>Within the cut</source>
        <translation>درون حد برش</translation>
    </message>
    <message>
        <source>Without a threshold there is no probability to exceed it: no such map.</source>
        <translation>بدون آستانه احتمال گذر از آن نیست: چنین نقشه‌ای ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Without fold {fold} too few samples are left for the drift: use more folds.</source>
        <translation>بدون فولد {fold} نمونه‌های کافی برای روند نمی‌ماند: فولدهای بیشتری بگیرید.</translation>
    </message>
    <message>
        <source>Without known occurrences the maps show units and classes, but nothing names the anomaly.</source>
        <translation>بدون رخدادهای شناخته‌شده نقشه‌ها گره‌ها و رده‌ها را نشان می‌دهند، ولی چیزی آنومالی را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>گردش‌های کار</translation>
    </message>
    <message>
        <source>Working maps</source>
        <translation>نقشه‌های کاری</translation>
    </message>
    <message>
        <source>Worse than {baseline} by P-A or AUC</source>
        <translation>بدتر از {baseline} بر پایهٔ P-A یا AUC</translation>
    </message>
    <message>
        <source>Write &amp;as…</source>
        <translation>نوشتن با نام…</translation>
    </message>
    <message>
        <source>Write symbols or field names there.</source>
        <translation>نمادها یا نام فیلدها را آنجا بنویسید.</translation>
    </message>
    <message>
        <source>Write the model with these numbers to another file.</source>
        <translation>نوشتن مدل با این عددها در فایلی دیگر.</translation>
    </message>
    <message>
        <source>Write the samples as they are shown</source>
        <translation>نوشتن نمونه‌ها چنان‌که نشان داده شده‌اند</translation>
    </message>
    <message>
        <source>Write the variogram model</source>
        <translation>نوشتن مدل واریوگرام</translation>
    </message>
    <message>
        <source>Writes one page on a survey that can be sent, printed and defended.</source>
        <translation>صفحه‌ای دربارهٔ برداشت می‌نویسد که می‌توان فرستاد، چاپ کرد و از آن دفاع کرد.</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>نوشتن نقشه‌ها</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>نوشتن رسترها</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>نوشتن گزارش</translation>
    </message>
    <message>
        <source>Writing the samples</source>
        <translation>نوشتن نمونه‌ها</translation>
    </message>
    <message>
        <source>Writing the targets</source>
        <translation>نوشتن هدف‌ها</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>صفرها</translation>
    </message>
    <message>
        <source>Zeros were taken as missing results: {}.</source>
        <translation>صفرها نتایج ازدست‌رفته گرفته شدند: {}.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>پهنه</translation>
    </message>
    <message>
        <source>Zone or prospect of each sample: zones are then held out in turn instead of blocks.</source>
        <translation>پهنه یا محدودهٔ اکتشافی هر نمونه: آنگاه به جای بلوک‌ها پهنه‌ها به‌نوبت کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Zone {number}, and neither north nor south is said: choose the reference system.</source>
        <translation>زون {number}، و نه شمالی گفته شده نه جنوبی: سامانهٔ مرجع را برگزینید.</translation>
    </message>
    <message>
        <source>Zone {number}S may be south, or the band S in the north: choose the reference system.</source>
        <translation>زون {number}S شاید جنوبی باشد، یا باند S در شمال: سامانهٔ مرجع را برگزینید.</translation>
    </message>
    <message>
        <source>Zones are asked for and no field tells them: choose the field with the zone of samples.</source>
        <translation>پهنه‌ها خواسته شده و فیلدی آن‌ها را نمی‌گوید: فیلد پهنهٔ نمونه‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>عددی ثابت</translation>
    </message>
    <message>
        <source>a single map</source>
        <translation>یک نقشهٔ تنها</translation>
    </message>
    <message>
        <source>a table ({})</source>
        <translation>یک جدول ({})</translation>
    </message>
    <message>
        <source>a value below detection</source>
        <translation>مقداری زیر حد تشخیص</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>بالاتر از حد بالا</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>صحت</translation>
    </message>
    <message>
        <source>accuracy of naming the most frequent class</source>
        <translation>صحت نام بردن فراوان‌ترین رده</translation>
    </message>
    <message>
        <source>accuracy of the predictions dealt out at random</source>
        <translation>صحت پخش تصادفی پیش‌بینی‌ها</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>همخوانی</translation>
    </message>
    <message>
        <source>agreement {:.2f}</source>
        <translation>همخوانی {:.2f}</translation>
    </message>
    <message>
        <source>all of it is background</source>
        <translation>همه‌اش زمینه است</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>همهٔ مقادیر</translation>
    </message>
    <message>
        <source>all values and a position</source>
        <translation>همهٔ مقادیر و موقعیت</translation>
    </message>
    <message>
        <source>an earlier step is out of date.</source>
        <translation>یک گام پیشین کهنه است.</translation>
    </message>
    <message>
        <source>and {left} more</source>
        <translation>و {left} مورد دیگر</translation>
    </message>
    <message>
        <source>and {text}</source>
        <translation>و {text}</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>ناهمسانگردی</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>آنومالی</translation>
    </message>
    <message>
        <source>area (right)</source>
        <translation>مساحت (راست)</translation>
    </message>
    <message>
        <source>area under the curve</source>
        <translation>مساحت زیر منحنی</translation>
    </message>
    <message>
        <source>area under the {kind} curve</source>
        <translation>مساحت زیر منحنی {kind}</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>چنان‌که داده شده</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>همان‌گونه که هست</translation>
    </message>
    <message>
        <source>assay</source>
        <translation>آنالیز</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>اطلس</translation>
    </message>
    <message>
        <source>auto finds UTF-8, UTF-16 and Western European; write cp1251 for Cyrillic, cp1256 for Arabic letters.</source>
        <translation>auto، UTF-8، UTF-16 و اروپای غربی را می‌یابد؛ برای سیریلیک cp1251 و برای حروف عربی cp1256 بنویسید.</translation>
    </message>
    <message>
        <source>auto suits most surveys. half: half the limit; sqrt2: the limit divided by 1.414; limit: the limit.</source>
        <translation>auto برای بیشتر برداشت‌ها مناسب است. half: نصف حد؛ sqrt2: حد تقسیم بر 1.414؛ limit: خود حد.</translation>
    </message>
    <message>
        <source>auto, spherical, exponential, gaussian or matern; nested structures are joined by +, such as spherical+exponential. With the Python package gstools also its covariance models, such as Stable or Circular.</source>
        <translation>auto، spherical، exponential، gaussian یا matern؛ ساختارهای تودرتو با + به هم می‌پیوندند، مانند spherical+exponential. با بستهٔ پایتون gstools مدل‌های کوواریانس آن نیز، مانند Stable یا Circular.</translation>
    </message>
    <message>
        <source>auto: a comma is a decimal mark where it can be nothing else (0,5). Choose comma if all results of an element look like 1,234. A point is always understood.</source>
        <translation>auto: ویرگول جایی ممیز اعشار است که جز آن نتواند باشد (0,5). اگر همهٔ نتایج یک عنصر مانند 1,234 باشند comma را برگزینید. نقطه همیشه فهمیده می‌شود.</translation>
    </message>
    <message>
        <source>auto: numpy, or torch for large nets on a graphics processor. The results agree but for rounding.</source>
        <translation>auto: numpy، یا برای شبکه‌های بزرگ روی پردازندهٔ گرافیکی torch. نتایج جز در گرد کردن یکسان‌اند.</translation>
    </message>
    <message>
        <source>auto: occurrences if they are given, else polygons if they are, else factors.</source>
        <translation>auto: occurrences اگر داده شده باشند، وگرنه polygons اگر باشند، وگرنه factors.</translation>
    </message>
    <message>
        <source>auto: text and up to 20 distinct whole numbers are classes, unless the field is named as a concentration.</source>
        <translation>auto: متن و تا 20 عدد صحیح متمایز رده‌اند، مگر آن‌که فیلد نام غلظت داشته باشد.</translation>
    </message>
    <message>
        <source>auto: text, up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto: متن، تا 20 عدد صحیح متمایز و رسترهای دارای راهنمای رده‌ها رده‌اند، بقیه پیوسته‌اند.</translation>
    </message>
    <message>
        <source>auto: up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto: تا 20 عدد صحیح متمایز و رسترهای دارای راهنمای رده‌ها رده‌اند، بقیه پیوسته‌اند.</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>خودرمزگذار</translation>
    </message>
    <message>
        <source>background</source>
        <translation>زمینه</translation>
    </message>
    <message>
        <source>bagging</source>
        <translation>بگینگ</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>توازن</translation>
    </message>
    <message>
        <source>base of the logarithms</source>
        <translation>پایهٔ لگاریتم‌ها</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>مبنا</translation>
    </message>
    <message>
        <source>batch self-organising maps</source>
        <translation>نقشه‌های خودسازماندهٔ دسته‌ای</translation>
    </message>
    <message>
        <source>batch_som, som and desom are maps of units; paper, svm, conv1d and deepinsight are classifiers and need classes. svm needs scikit-learn, conv1d and deepinsight need torch.</source>
        <translation>batch_som، som و desom نقشه‌های گره‌هایند؛ paper، svm، conv1d و deepinsight رده‌بندند و به رده نیاز دارند. svm به scikit-learn، و conv1d و deepinsight به torch نیاز دارند.</translation>
    </message>
    <message>
        <source>below detection</source>
        <translation>زیر حد تشخیص</translation>
    </message>
    <message>
        <source>below {marks}</source>
        <translation>زیر {marks}</translation>
    </message>
    <message>
        <source>best so far, at last {best:.3f}</source>
        <translation>بهترین تاکنون، در پایان {best:.3f}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>بهتر</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>بهتر از</translation>
    </message>
    <message>
        <source>beyond ±3</source>
        <translation>فراتر از ±3</translation>
    </message>
    <message>
        <source>block</source>
        <translation>بلوک</translation>
    </message>
    <message>
        <source>block: square blocks are held out in turn. zone: each zone is. buffered: each sample is tested by those beyond the buffer. nndm: each sample without as many neighbours as make the distances of the test like those of the map (both train as often as there are samples). auto: zones where a field tells them, else blocks. This is the score to believe.</source>
        <translation>block: بلوک‌های مربعی به‌نوبت کنار گذاشته می‌شوند. zone: هر پهنه. buffered: هر نمونه با نمونه‌های بیرون از حریم آزموده می‌شود. nndm: هر نمونه بدون آن تعداد همسایه که فاصله‌های آزمون را همانند نقشه کند (هر دو به تعداد نمونه‌ها آموزش می‌دهند). auto: پهنه‌ها جایی که فیلدی آن‌ها را بگوید، وگرنه بلوک‌ها. این عدد باورکردنی است.</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>بوت‌استرپ</translation>
    </message>
    <message>
        <source>boxplot</source>
        <translation>نمودار جعبه‌ای</translation>
    </message>
    <message>
        <source>break</source>
        <translation>شکست</translation>
    </message>
    <message>
        <source>by Cohen's estimate</source>
        <translation>با برآورد Cohen</translation>
    </message>
    <message>
        <source>by Cohen's estimate, or maximum likelihood where an element has several limits</source>
        <translation>با برآورد Cohen، یا بیشینهٔ درست‌نمایی جایی که عنصر چند حد دارد</translation>
    </message>
    <message>
        <source>by half the limit</source>
        <translation>با نصف حد</translation>
    </message>
    <message>
        <source>by maximum likelihood</source>
        <translation>با بیشینهٔ درست‌نمایی</translation>
    </message>
    <message>
        <source>by multiplicative replacement</source>
        <translation>با جایگزینی ضربی</translation>
    </message>
    <message>
        <source>by regression on order statistics</source>
        <translation>با رگرسیون بر آماره‌های ترتیبی</translation>
    </message>
    <message>
        <source>by the limit divided by the square root of two</source>
        <translation>با حد تقسیم بر ریشهٔ دوم دو</translation>
    </message>
    <message>
        <source>by the limit itself</source>
        <translation>با خود حد</translation>
    </message>
    <message>
        <source>by {label} better than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>بر پایهٔ {label} بهتر از {baseline} ({difference}، 95 %: {low} تا {high})</translation>
    </message>
    <message>
        <source>by {label} not distinguishable from {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>بر پایهٔ {label} تمییزناپذیر از {baseline} ({difference}، 95 %: {low} تا {high})</translation>
    </message>
    <message>
        <source>by {label} worse than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>بر پایهٔ {label} بدتر از {baseline} ({difference}، 95 %: {low} تا {high})</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>حوضهٔ آبریز</translation>
    </message>
    <message>
        <source>catchment area is smaller than its source area</source>
        <translation>مساحت حوضه کوچک‌تر از مساحت منشأ آن است</translation>
    </message>
    <message>
        <source>cell: the mean of the samples in a cell, else the nearest one. voronoi: always the nearest one.</source>
        <translation>cell: میانگین نمونه‌های درون سلول، وگرنه نزدیک‌ترین. voronoi: همیشه نزدیک‌ترین.</translation>
    </message>
    <message>
        <source>centred log-ratios</source>
        <translation>نسبت‌های لگاریتمی مرکزی</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>تصادف</translation>
    </message>
    <message>
        <source>chance, 0.5</source>
        <translation>تصادف، 0.5</translation>
    </message>
    <message>
        <source>changed since: {names}.</source>
        <translation>از آن پس تغییر کرده: {names}.</translation>
    </message>
    <message>
        <source>choose an exponential or a Gaussian model</source>
        <translation>مدل نمایی یا گوسی را برگزینید</translation>
    </message>
    <message>
        <source>choose k-means</source>
        <translation>k-means را برگزینید</translation>
    </message>
    <message>
        <source>choose kriging, which gives the standard error</source>
        <translation>کریجینگ را برگزینید، که خطای معیار می‌دهد</translation>
    </message>
    <message>
        <source>choose numpy</source>
        <translation>numpy را برگزینید</translation>
    </message>
    <message>
        <source>choose one of {KINDS}</source>
        <translation>یکی از {KINDS} را برگزینید</translation>
    </message>
    <message>
        <source>choose pca</source>
        <translation>pca را برگزینید</translation>
    </message>
    <message>
        <source>choose the engine own</source>
        <translation>موتور own را برگزینید</translation>
    </message>
    <message>
        <source>choose the network paper</source>
        <translation>شبکهٔ paper را برگزینید</translation>
    </message>
    <message>
        <source>choose universal kriging with drift maps</source>
        <translation>کریجینگ عام با نقشه‌های روند را برگزینید</translation>
    </message>
    <message>
        <source>class agreement</source>
        <translation>همخوانی رده‌ای</translation>
    </message>
    <message>
        <source>class width</source>
        <translation>پهنای رده</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>رده‌ها</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>رده‌بندی</translation>
    </message>
    <message>
        <source>clr</source>
        <translation>clr</translation>
    </message>
    <message>
        <source>clr and ilr depend on which elements you choose: keep the same list on every sheet.</source>
        <translation>clr و ilr به عنصرهای برگزیده وابسته‌اند: روی هر برگه همان فهرست را نگه دارید.</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>خوشه‌بندی</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>شرطی</translation>
    </message>
    <message>
        <source>convolutional networks over features</source>
        <translation>شبکه‌های کانولوشنی روی ویژگی‌ها</translation>
    </message>
    <message>
        <source>convolutional networks over images of the features</source>
        <translation>شبکه‌های کانولوشنی روی تصویرهای ویژگی‌ها</translation>
    </message>
    <message>
        <source>correct it in the table</source>
        <translation>آن را در جدول اصلاح کنید</translation>
    </message>
    <message>
        <source>counted as {zero_division:g}</source>
        <translation>برابر {zero_division:g} به شمار آمد</translation>
    </message>
    <message>
        <source>covariance lets elements that vary more weigh more; for pca only.</source>
        <translation>covariance می‌گذارد عنصرهای با تغییرات بیشتر وزن بیشتری داشته باشند؛ تنها برای pca.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>متغیرهای کمکی</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>تقاطع ژنی</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>کاهش</translation>
    </message>
    <message>
        <source>deep embedded self-organising maps</source>
        <translation>نقشه‌های خودسازماندهٔ ژرف</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>یادگیری ژرف</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>نمایشی</translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation>حد تشخیص</translation>
    </message>
    <message>
        <source>distance on the map</source>
        <translation>فاصله روی نقشه</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>east</source>
        <translation>شرق</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>مقدار ویژه</translation>
    </message>
    <message>
        <source>element</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>empty the cell if the result is missing</source>
        <translation>اگر نتیجه وجود ندارد خانه را خالی کنید</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fa</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>مدل جمعی</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>آنتروپی</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>خطاها</translation>
    </message>
    <message>
        <source>estimator</source>
        <translation>برآوردگر</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>example</source>
        <translation>نمونهٔ آموزشی</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>اکتشاف</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>نمایی</translation>
    </message>
    <message>
        <source>extraction {extraction}</source>
        <translation>استخراج {extraction}</translation>
    </message>
    <message>
        <source>factors: fuzzy scores, such as F1_fuzzy; empty: all of the newest factor analysis. thresholds: one field.</source>
        <translation>factors: امتیازهای فازی، مانند F1_fuzzy؛ خالی: همهٔ امتیازهای تازه‌ترین تحلیل عاملی. thresholds: یک فیلد.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>favourability (u)</source>
        <translation>مطلوبیت (u)</translation>
    </message>
    <message>
        <source>favourability score (ln of the density ratio)</source>
        <translation>امتیاز مطلوبیت (ln نسبت چگالی)</translation>
    </message>
    <message>
        <source>fence {value}</source>
        <translation>حصار {value}</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>حصارها</translation>
    </message>
    <message>
        <source>fences {lower} to {upper}: {below} below, {above} above</source>
        <translation>حصارها {lower} تا {upper}: {below} زیر، {above} بالا</translation>
    </message>
    <message>
        <source>fewer than {FEWEST_PAIRS} pairs</source>
        <translation>کمتر از {FEWEST_PAIRS} جفت</translation>
    </message>
    <message>
        <source>fill it in, or leave the element out</source>
        <translation>آن را پر کنید یا عنصر را کنار بگذارید</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>برازش‌یافته</translation>
    </message>
    <message>
        <source>fitted, slope {slope:.2f}</source>
        <translation>برازش‌یافته، شیب {slope:.2f}</translation>
    </message>
    <message>
        <source>flag and robust change nothing. winsorise adds fields ending in _win. drop marks samples to leave out.</source>
        <translation>flag و robust چیزی را تغییر نمی‌دهند. winsorise فیلدهایی با پایان _win می‌افزاید. drop نمونه‌هایی را که باید کنار گذاشت نشان می‌زند.</translation>
    </message>
    <message>
        <source>flattered</source>
        <translation>خوش‌بینانه</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>پی‌جویی</translation>
    </message>
    <message>
        <source>found by a genetic algorithm</source>
        <translation>یافته‌شده با الگوریتم ژنتیک</translation>
    </message>
    <message>
        <source>found by its words</source>
        <translation>یافته‌شده از روی واژه‌هایش</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>یافته‌شده با نگاه کردن</translation>
    </message>
    <message>
        <source>found from the samples</source>
        <translation>یافته‌شده از نمونه‌ها</translation>
    </message>
    <message>
        <source>found over a grid</source>
        <translation>یافته‌شده روی یک شبکه</translation>
    </message>
    <message>
        <source>fractal</source>
        <translation>فرکتال</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>تلفیق</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>فازی</translation>
    </message>
    <message>
        <source>fuzzy AND</source>
        <translation>AND فازی</translation>
    </message>
    <message>
        <source>genetic algorithm</source>
        <translation>الگوریتم ژنتیک</translation>
    </message>
    <message>
        <source>geochemistry</source>
        <translation>ژئوشیمی</translation>
    </message>
    <message>
        <source>geology has</source>
        <translation>در زمین‌شناسی</translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation>زمین‌آمار</translation>
    </message>
    <message>
        <source>give nugget, sill and range by hand</source>
        <translation>اثر قطعه‌ای، سقف و دامنه را دستی بدهید</translation>
    </message>
    <message>
        <source>go without charts</source>
        <translation>بدون نمودار پیش بروید</translation>
    </message>
    <message>
        <source>grey: 95 % bootstrap intervals of the thresholds</source>
        <translation>خاکستری: بازه‌های بوت‌استرپ 95 % آستانه‌ها</translation>
    </message>
    <message>
        <source>grey: too few pairs</source>
        <translation>خاکستری: جفت‌های بسیار کم</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>gstools</source>
        <translation>gstools</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>هاله</translation>
    </message>
    <message>
        <source>high, favourable</source>
        <translation>بالا، مطلوب</translation>
    </message>
    <message>
        <source>hold some out (folds) for an honest figure</source>
        <translation>برای عددی صادقانه شماری را کنار بگذارید (فولدها)</translation>
    </message>
    <message>
        <source>holds no sample</source>
        <translation>نمونه‌ای ندارد</translation>
    </message>
    <message>
        <source>holds only {percent_share:.1f} % of the samples</source>
        <translation>تنها {percent_share:.1f} % نمونه‌ها را دارد</translation>
    </message>
    <message>
        <source>ilr</source>
        <translation>ilr</translation>
    </message>
    <message>
        <source>ilr, isometric log-ratios, compare the parts of each sample and are free of the closure effect.</source>
        <translation>ilr، نسبت‌های لگاریتمی ایزومتریک، بخش‌های هر نمونه را با هم می‌سنجد و از اثر بسته‌بودن آزاد است.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>imputation</source>
        <translation>جانهی</translation>
    </message>
    <message>
        <source>indicator elements</source>
        <translation>عنصرهای معرف</translation>
    </message>
    <message>
        <source>indicator factor</source>
        <translation>عامل معرف</translation>
    </message>
    <message>
        <source>installed by GeoHalo</source>
        <translation>نصب‌شده با GeoHalo</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>درون‌یابی</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>زیر</translation>
    </message>
    <message>
        <source>isometric log-ratios</source>
        <translation>نسبت‌های لگاریتمی ایزومتریک</translation>
    </message>
    <message>
        <source>kaiser: eigenvalues above 1. parallel: eigenvalues above those of uncorrelated elements. fixed: the number below.</source>
        <translation>kaiser: مقادیر ویژهٔ بالاتر از 1. parallel: مقادیر ویژهٔ بالاتر از عنصرهای ناهمبسته. fixed: عدد پایین.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training and get no result. refuse: the run stops and names them.</source>
        <translation>keep: از آموزش کنار گذاشته می‌شوند و نتیجه‌ای نمی‌گیرند. refuse: اجرا می‌ایستد و نامشان را می‌آورد.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training. refuse: the run stops and counts them.</source>
        <translation>keep: از آموزش کنار گذاشته می‌شوند. refuse: اجرا می‌ایستد و آن‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>keep: they are left out. refuse: the run stops and counts them.</source>
        <translation>keep: کنار گذاشته می‌شوند. refuse: اجرا می‌ایستد و آن‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>keep: they have no part in the fit and get no scores. refuse: the run stops and counts them.</source>
        <translation>keep: در برازش سهمی ندارند و امتیازی نمی‌گیرند. refuse: اجرا می‌ایستد و آن‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>keep: they have no part. refuse: the run stops and counts them.</source>
        <translation>keep: سهمی ندارند. refuse: اجرا می‌ایستد و آن‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and are of no class. refuse: the run stops and names them.</source>
        <translation>keep: در لایه می‌مانند و رده‌ای ندارند. refuse: اجرا می‌ایستد و نامشان را می‌آورد.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and get no scores. refuse: the run stops and names them.</source>
        <translation>keep: در لایه می‌مانند و امتیازی نمی‌گیرند. refuse: اجرا می‌ایستد و نامشان را می‌آورد.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and have no part in the test. refuse: the run stops and counts them.</source>
        <translation>keep: در لایه می‌مانند و در آزمون سهمی ندارند. refuse: اجرا می‌ایستد و آن‌ها را می‌شمارد.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and results that need a missing value are empty. refuse: the run stops and names them.</source>
        <translation>keep: در لایه می‌مانند و نتایج نیازمند مقدار ازدست‌رفته خالی‌اند. refuse: اجرا می‌ایستد و نامشان را می‌آورد.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and the new fields are empty where the result is missing. refuse: the run stops and names them.</source>
        <translation>keep: در لایه می‌مانند و فیلدهای تازه جایی که نتیجه نیست خالی‌اند. refuse: اجرا می‌ایستد و نامشان را می‌آورد.</translation>
    </message>
    <message>
        <source>kept, {kept}</source>
        <translation>نگه‌داشته، {kept}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>هسته</translation>
    </message>
    <message>
        <source>kmeans: round classes of like size. ward: joins neighbours step by step.</source>
        <translation>kmeans: رده‌های گرد با اندازهٔ همانند. ward: همسایه‌ها را گام به گام به هم می‌پیوندد.</translation>
    </message>
    <message>
        <source>known occurrences</source>
        <translation>رخدادهای شناخته‌شده</translation>
    </message>
    <message>
        <source>kriging</source>
        <translation>کریجینگ</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>چیدمان</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>leave the chart output empty</source>
        <translation>خروجی نمودار را خالی بگذارید</translation>
    </message>
    <message>
        <source>leave this baseline out</source>
        <translation>این مبنا را کنار بگذارید</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>کنار گذاشتن تک‌نمونه</translation>
    </message>
    <message>
        <source>leave-one-out: each sample by itself. k-fold: random parts. block: square blocks of ground.</source>
        <translation>leave-one-out: هر نمونه جداگانه. k-fold: بخش‌های تصادفی. block: بلوک‌های مربعی زمین.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>از میانگین کنار گذاشته شد</translation>
    </message>
    <message>
        <source>less than 0.001</source>
        <translation>کمتر از 0.001</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>کمتر از {high}</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>هم‌ترازسازی</translation>
    </message>
    <message>
        <source>limit: -5 means below a detection limit of 5, as the USGS writes it. missing: no result. refuse: an error in the table.</source>
        <translation>limit: -5 یعنی زیر حد تشخیص 5، چنان‌که USGS می‌نویسد. missing: بدون نتیجه. refuse: خطایی در جدول.</translation>
    </message>
    <message>
        <source>linear: least squares. ridge: linear, for predictors that depend on each other. The others follow curves and thresholds too, and want some hundred samples.</source>
        <translation>linear: کمترین مربعات. ridge: خطی، برای پیش‌بینی‌کننده‌های وابسته به هم. بقیه منحنی‌ها و آستانه‌ها را نیز دنبال می‌کنند و چند صد نمونه می‌خواهند.</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>lithology</source>
        <translation>سنگ‌شناسی</translation>
    </message>
    <message>
        <source>ln Nd</source>
        <translation>ln Nd</translation>
    </message>
    <message>
        <source>ln of the density of occurrences over its mean</source>
        <translation>ln چگالی رخدادها نسبت به میانگین آن</translation>
    </message>
    <message>
        <source>loading 1</source>
        <translation>بار 1</translation>
    </message>
    <message>
        <source>loadings</source>
        <translation>بارها</translation>
    </message>
    <message>
        <source>log area against log value is fitted by an independent straight line a segment, by dynamic programming; the number of lines by BIC. Thresholds lie where neighbouring lines cross, and blocks of the map drawn again tell which are more than chance.</source>
        <translation>لگاریتم مساحت در برابر لگاریتم مقدار با یک خط راست مستقل برای هر قطعه و با برنامه‌ریزی پویا برازش می‌شود؛ تعداد خط‌ها با BIC. آستانه‌ها جایی‌اند که خط‌های همسایه یکدیگر را قطع می‌کنند، و بازنمونه‌گیری بلوک‌های نقشه می‌گوید کدام فراتر از تصادف‌اند.</translation>
    </message>
    <message>
        <source>log-ratio</source>
        <translation>نسبت لگاریتمی</translation>
    </message>
    <message>
        <source>log10 and ln are logarithms; Box-Cox is (x^λ − 1)/λ with the λ of greatest likelihood; clr is the logarithm of a part over the geometric mean of its sample, and ilr are orthonormal coordinates of the same.</source>
        <translation>log10 و ln لگاریتم‌اند؛ Box-Cox برابر (x^λ − 1)/λ با λ بیشترین درست‌نمایی است؛ clr لگاریتم یک بخش بر میانگین هندسی نمونهٔ آن است و ilr مختصات راست‌هنجار همان.</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>لگاریتم</translation>
    </message>
    <message>
        <source>longest distance</source>
        <translation>بلندترین فاصله</translation>
    </message>
    <message>
        <source>longest range</source>
        <translation>بلندترین دامنه</translation>
    </message>
    <message>
        <source>longest towards {azimuth:.0f}°, ratio {ratio:.2g}</source>
        <translation>بلندترین به سوی {azimuth:.0f}°، نسبت {ratio:.2g}</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>حد پایین</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>یادگیری ماشین</translation>
    </message>
    <message>
        <source>macro_f1: the mean F1 of the classes, each counting alike.</source>
        <translation>macro_f1: میانگین F1 رده‌ها، هر یک با وزن یکسان.</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>اکثریت</translation>
    </message>
    <message>
        <source>map value</source>
        <translation>مقدار نقشه</translation>
    </message>
    <message>
        <source>matheron: mean of squared differences. cressie: from mean roots of differences (Cressie and Hawkins), which outliers hardly move.</source>
        <translation>matheron: میانگین مربع تفاوت‌ها. cressie: از میانگین ریشهٔ تفاوت‌ها (Cressie و Hawkins)، که مقادیر پرت چندان جابه‌جایش نمی‌کنند.</translation>
    </message>
    <message>
        <source>maximin</source>
        <translation>maximin</translation>
    </message>
    <message>
        <source>maximin: the worst map decides. mean, weighted: maps make up for each other. owa: between these. majority: by vote. regret: nearest to the best ground of every map.</source>
        <translation>maximin: بدترین نقشه تعیین‌کننده است. mean، weighted: نقشه‌ها یکدیگر را جبران می‌کنند. owa: میان این‌ها. majority: با رأی. regret: نزدیک‌ترین به بهترین زمین هر نقشه.</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation>بیشینهٔ درست‌نمایی</translation>
    </message>
    <message>
        <source>mean ({eigenvalues:.3g})</source>
        <translation>میانگین ({eigenvalues:.3g})</translation>
    </message>
    <message>
        <source>mean = {mean_standardised:.2f}
mean square = {msse:.2f}</source>
        <translation>میانگین = {mean_standardised:.2f}
میانگین مربع = {msse:.2f}</translation>
    </message>
    <message>
        <source>mean of the generation</source>
        <translation>میانگین نسل</translation>
    </message>
    <message>
        <source>mean z ({})</source>
        <translation>میانگین z ({})</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>اندازه‌گیری‌شده</translation>
    </message>
    <message>
        <source>measured{where}{word}</source>
        <translation>اندازه‌گیری‌شده{where}{word}</translation>
    </message>
    <message>
        <source>merged to the class “{OTHER}”</source>
        <translation>در ردهٔ «{OTHER}» ادغام شد</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>روش‌ها</translation>
    </message>
    <message>
        <source>minimum residuals</source>
        <translation>کمینهٔ مانده‌ها</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ازدست‌رفته</translation>
    </message>
    <message>
        <source>missing: no result. limit: below the detection limit, which the limits table must hold. refuse: an error in the table.</source>
        <translation>missing: بدون نتیجه. limit: زیر حد تشخیص، که جدول حدها باید داشته باشد. refuse: خطایی در جدول.</translation>
    </message>
    <message>
        <source>mixed: the standard error in single precision, right to five digits of the sill; predictions in double.</source>
        <translation>mixed: خطای معیار با دقت تکی، درست تا پنج رقم سقف؛ پیش‌بینی‌ها با دقت مضاعف.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>بیش از {low}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>بیش از {n}</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n = {count}</source>
        <translation>n = {count}</translation>
    </message>
    <message>
        <source>n = {n}
ME = {me:.3g}
RMSE = {rmse:.3g}
R² = {r2:.2f}</source>
        <translation>n = {n}
ME = {me:.3g}
RMSE = {rmse:.3g}
R² = {r2:.2f}</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>نزدیک‌ترین همسایه</translation>
    </message>
    <message>
        <source>nearest occurrence</source>
        <translation>نزدیک‌ترین رخداد</translation>
    </message>
    <message>
        <source>negative regret</source>
        <translation>پشیمانی منفی</translation>
    </message>
    <message>
        <source>neighbours of the tested sample were not learnt from</source>
        <translation>از همسایه‌های نمونهٔ آزمون آموخته نشد</translation>
    </message>
    <message>
        <source>networks of the paper</source>
        <translation>شبکه‌های مقاله</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>شبکهٔ عصبی</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>بدون داده</translation>
    </message>
    <message>
        <source>no element reaches the smallest loading</source>
        <translation>هیچ عنصری به کوچک‌ترین بار نمی‌رسد</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>بدون فیلد</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>بدون هندسه</translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation>بدون اندازه‌گیری</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>بدون نتیجه</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>بدون وزن</translation>
    </message>
    <message>
        <source>non-detect</source>
        <translation>زیر حد تشخیص</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>none has any</source>
        <translation>هیچ‌یک ندارد</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>هیچ‌کدام داده نشد</translation>
    </message>
    <message>
        <source>none: the range is the same in every direction, or as the azimuth and ratio below say. fit: azimuth and ratio are fitted to the variograms of eight directions, which takes some 250 samples or more.</source>
        <translation>none: دامنه در هر جهت یکسان است، یا چنان‌که آزیموت و نسبت پایین می‌گویند. fit: آزیموت و نسبت به واریوگرام‌های هشت جهت برازش می‌شوند، که حدود 250 نمونه یا بیشتر می‌خواهد.</translation>
    </message>
    <message>
        <source>normal score</source>
        <translation>امتیاز نرمال</translation>
    </message>
    <message>
        <source>normal scores</source>
        <translation>امتیازهای نرمال</translation>
    </message>
    <message>
        <source>normal, as it should be</source>
        <translation>نرمال، چنان‌که باید باشد</translation>
    </message>
    <message>
        <source>normalised density</source>
        <translation>چگالی نرمال‌شده</translation>
    </message>
    <message>
        <source>north</source>
        <translation>شمال</translation>
    </message>
    <message>
        <source>not above zero</source>
        <translation>نه بزرگ‌تر از صفر</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>تمییزناپذیر</translation>
    </message>
    <message>
        <source>not distinguishable from</source>
        <translation>تمییزناپذیر از</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>چیزی اندازه‌گیری نشده</translation>
    </message>
    <message>
        <source>nothing measured above detection</source>
        <translation>چیزی بالاتر از حد تشخیص اندازه‌گیری نشده</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>مانعی در کار نیست</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>اثر قطعه‌ای</translation>
    </message>
    <message>
        <source>nugget {nugget:.4g}</source>
        <translation>اثر قطعه‌ای {nugget:.4g}</translation>
    </message>
    <message>
        <source>nugget {nugget}{squared}</source>
        <translation>اثر قطعه‌ای {nugget}{squared}</translation>
    </message>
    <message>
        <source>number of occurrences</source>
        <translation>تعداد رخدادها</translation>
    </message>
    <message>
        <source>number-size</source>
        <translation>تعداد-اندازه</translation>
    </message>
    <message>
        <source>numpy's own BLAS</source>
        <translation>BLAS خود numpy</translation>
    </message>
    <message>
        <source>numpy's reference BLAS (slow; installing OpenBLAS helps)</source>
        <translation>BLAS مرجع numpy (کند؛ نصب OpenBLAS کمک می‌کند)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>مشاهده‌شده</translation>
    </message>
    <message>
        <source>occupied area (right)</source>
        <translation>مساحت اشغال‌شده (راست)</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>رخدادها</translation>
    </message>
    <message>
        <source>occurrences (left)</source>
        <translation>رخدادها (چپ)</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>از مساحت</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>از نمونه‌ها</translation>
    </message>
    <message>
        <source>on {host_rock} ({host_percent:.0f} %)</source>
        <translation>روی {host_rock} ({host_percent:.0f} %)</translation>
    </message>
    <message>
        <source>one population</source>
        <translation>یک جامعه</translation>
    </message>
    <message>
        <source>one value throughout</source>
        <translation>سراسر یک مقدار</translation>
    </message>
    <message>
        <source>one: all directions together, or the azimuth. four: north, north-east, east and south-east, or the azimuth and every 45° on.</source>
        <translation>one: همهٔ جهت‌ها با هم، یا آزیموت. four: شمال، شمال شرق، شرق و جنوب شرق، یا آزیموت و هر 45° پس از آن.</translation>
    </message>
    <message>
        <source>one_to_one: as many of the background, by lot, as of all other classes together. equal_per_class: as many of each as the rarest has. all: every sample with a class.</source>
        <translation>one_to_one: از زمینه، به‌قرعه، به تعداد همهٔ رده‌های دیگر با هم. equal_per_class: از هر رده به تعداد کمیاب‌ترین. all: هر نمونهٔ دارای رده.</translation>
    </message>
    <message>
        <source>online self-organising maps</source>
        <translation>نقشه‌های خودسازماندهٔ برخط</translation>
    </message>
    <message>
        <source>online: one sample at a time (Kohonen). batch: all samples at once, faster and the same in any order.</source>
        <translation>online: هر بار یک نمونه (Kohonen). batch: همهٔ نمونه‌ها یک‌جا، سریع‌تر و در هر ترتیبی یکسان.</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>تنها {names}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>ordinary: around an unknown mean. simple: around a known mean. universal: around a surface, see the drift.</source>
        <translation>ordinary: پیرامون میانگین نامعلوم. simple: پیرامون میانگین معلوم. universal: پیرامون یک رویه، روند را ببینید.</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>جهت‌یافتگی</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>کهنه</translation>
    </message>
    <message>
        <source>over clusters</source>
        <translation>روی خوشه‌ها</translation>
    </message>
    <message>
        <source>over occurrences</source>
        <translation>روی رخدادها</translation>
    </message>
    <message>
        <source>own: as “Kriging” does it. pykrige: as PyKrige's RegressionKriging does it, for comparison; it finds the same, much slower.</source>
        <translation>own: چنان‌که «کریجینگ» می‌کند. pykrige: چنان‌که RegressionKriging در PyKrige می‌کند، برای مقایسه؛ همان را بسیار کندتر می‌یابد.</translation>
    </message>
    <message>
        <source>pairs/distance2: number of pairs by squared distance, as in gstat. pairs/semivariance2: Cressie's.</source>
        <translation>pairs/distance2: تعداد جفت‌ها بر مربع فاصله، مانند gstat. pairs/semivariance2: از Cressie.</translation>
    </message>
    <message>
        <source>paper: the printed network, needs nothing but QGIS. conv1d, deepinsight and patch are convolutional and need torch.</source>
        <translation>paper: شبکهٔ چاپ‌شده، تنها به QGIS نیاز دارد. conv1d، deepinsight و patch کانولوشنی‌اند و به torch نیاز دارند.</translation>
    </message>
    <message>
        <source>parallel analysis</source>
        <translation>تحلیل موازی</translation>
    </message>
    <message>
        <source>partial sill</source>
        <translation>سقف جزئی</translation>
    </message>
    <message>
        <source>pca: principal components, what most geochemists call factor analysis. ml: maximum likelihood. minres: minimum residuals. paf: iterated principal axes. The last three split off what is unique to an element.</source>
        <translation>pca: مؤلفه‌های اصلی، آنچه بیشتر ژئوشیمیست‌ها تحلیل عاملی می‌نامند. ml: بیشینهٔ درست‌نمایی. minres: کمینهٔ مانده‌ها. paf: محورهای اصلی تکراری. سه روش آخر آنچه را ویژهٔ یک عنصر است جدا می‌کنند.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>صدک</translation>
    </message>
    <message>
        <source>pip could not install {names} ({error}): the log says more. Nothing was changed.</source>
        <translation>pip نتوانست {names} را نصب کند ({error}): لاگ بیشتر می‌گوید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <source>points: the value in the middle of each cell. blocks: the mean over the cell, with its smaller error.</source>
        <translation>points: مقدار در میان هر سلول. blocks: میانگین روی سلول، با خطای کوچک‌تر آن.</translation>
    </message>
    <message>
        <source>polygonise</source>
        <translation>پلیگون‌سازی</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>پلیگون</translation>
    </message>
    <message>
        <source>population</source>
        <translation>جامعه</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>دقت</translation>
    </message>
    <message>
        <source>prediction rate</source>
        <translation>نرخ پیش‌بینی</translation>
    </message>
    <message>
        <source>prediction rate (left)</source>
        <translation>نرخ پیش‌بینی (چپ)</translation>
    </message>
    <message>
        <source>predictor map</source>
        <translation>نقشهٔ پیش‌بینی‌کننده</translation>
    </message>
    <message>
        <source>predictors</source>
        <translation>پیش‌بینی‌کننده‌ها</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>مؤلفه‌های اصلی</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation>پتانسیل معدنی</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>منشأ داده</translation>
    </message>
    <message>
        <source>pykrige</source>
        <translation>pykrige</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>چندک‌ها</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>جنگل تصادفی</translation>
    </message>
    <message>
        <source>range</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>range {range} {length}</source>
        <translation>دامنه {range} {length}</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>rasterise</source>
        <translation>رسترسازی</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>rbf follows curved borders between classes, linear straight ones.</source>
        <translation>rbf مرزهای خمیدهٔ میان رده‌ها را دنبال می‌کند، linear مرزهای راست را.</translation>
    </message>
    <message>
        <source>reaches</source>
        <translation>بالاتر از</translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation>رده‌بندی دوباره</translation>
    </message>
    <message>
        <source>reference: the net (500-500-2000-10), temperatures (10 to 0.1), batch and 10 000 iterations of the reference implementation, which is slow and ends in k-means. It overrides the settings of the net.</source>
        <translation>reference: شبکه (500-500-2000-10)، دماها (10 تا 0.1)، دسته و 10 000 تکرار پیاده‌سازی مرجع، که کند است و به k-means می‌انجامد. بر تنظیمات شبکه مقدم است.</translation>
    </message>
    <message>
        <source>reference: the temperatures of the reference implementation (10 to 0.1), which end in k-means: the map loses its order. It overrides the temperatures below.</source>
        <translation>reference: دماهای پیاده‌سازی مرجع (10 تا 0.1)، که به k-means می‌انجامد: نقشه نظم خود را از دست می‌دهد. بر دماهای پایین مقدم است.</translation>
    </message>
    <message>
        <source>regression needs the Python package scipy.</source>
        <translation>رگرسیون به بستهٔ پایتون scipy نیاز دارد.</translation>
    </message>
    <message>
        <source>regressor</source>
        <translation>مدل رگرسیون</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>پشیمانی</translation>
    </message>
    <message>
        <source>remark on results</source>
        <translation>یادداشت نتایج</translation>
    </message>
    <message>
        <source>replace values below detection first</source>
        <translation>نخست مقادیر زیر حد تشخیص را جایگزین کنید</translation>
    </message>
    <message>
        <source>replace: their earlier results (fields such as Cu_ppm_val) are replaced. keep: they stay as they are, and only the other elements are treated.</source>
        <translation>replace: نتایج پیشین آن‌ها (فیلدهایی مانند Cu_ppm_val) جایگزین می‌شود. keep: همان‌گونه می‌مانند و تنها عنصرهای دیگر پردازش می‌شوند.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>مانده‌ها</translation>
    </message>
    <message>
        <source>robust standard scores</source>
        <translation>امتیازهای استاندارد استوار</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>rule of the threshold</source>
        <translation>قاعدهٔ آستانه</translation>
    </message>
    <message>
        <source>running</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>sample number</source>
        <translation>شمارهٔ نمونه</translation>
    </message>
    <message>
        <source>samples have</source>
        <translation>در نمونه‌ها</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)</source>
        <translation>BLAS از scipy (در این QGIS، BLAS ویژهٔ numpy به GNU Scientific Library هدایت شده است)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>score {:.3g}</source>
        <translation>امتیاز {:.3g}</translation>
    </message>
    <message>
        <source>scree</source>
        <translation>سنگ‌ریزه</translation>
    </message>
    <message>
        <source>search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>بذرها</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>نیم‌تغییرنما</translation>
    </message>
    <message>
        <source>several alike</source>
        <translation>چند مورد همانند</translation>
    </message>
    <message>
        <source>share of votes (halo counts half)</source>
        <translation>سهم رأی‌ها (هاله نیم شمرده می‌شود)</translation>
    </message>
    <message>
        <source>shared: a small tile of cells shares somewhat more neighbours, which is quicker and nearer to kriging from all. exact: the nearest of every single cell.</source>
        <translation>shared: سلول‌های یک کاشی کوچک همسایه‌های بیشتری را به اشتراک می‌گذارند، که سریع‌تر و به کریجینگ از همه نزدیک‌تر است. exact: نزدیک‌ترین‌های تک‌تک سلول‌ها.</translation>
    </message>
    <message>
        <source>shortest range</source>
        <translation>کوتاه‌ترین دامنه</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>سقف</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>ساده</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>شبیه‌سازی</translation>
    </message>
    <message>
        <source>slope {slope:.2f}, R² {line_r_squared:.3f}</source>
        <translation>شیب {slope:.2f}، R² {line_r_squared:.3f}</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>کروی</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسیم</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>پایداری</translation>
    </message>
    <message>
        <source>staged factor analysis</source>
        <translation>تحلیل عاملی مرحله‌ای</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>خطای معیار</translation>
    </message>
    <message>
        <source>standard scores</source>
        <translation>امتیازهای استاندارد</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>استانداردسازی</translation>
    </message>
    <message>
        <source>standardised error</source>
        <translation>خطای استانداردشده</translation>
    </message>
    <message>
        <source>start of the map</source>
        <translation>آغاز نقشه</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>نرخ موفقیت</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>بانظارت</translation>
    </message>
    <message>
        <source>support</source>
        <translation>تکیه‌گاه</translation>
    </message>
    <message>
        <source>support-vector machines</source>
        <translation>ماشین‌های بردار پشتیبان</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>مصنوعی</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>تب</translation>
    </message>
    <message>
        <source>target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>test on ground not seen</source>
        <translation>آزمون روی زمین دیده‌نشده</translation>
    </message>
    <message>
        <source>the GNU Scientific Library (slow; installing scipy helps)</source>
        <translation>GNU Scientific Library (کند؛ نصب scipy کمک می‌کند)</translation>
    </message>
    <message>
        <source>the cell size ({one} and {two})</source>
        <translation>اندازهٔ سلول ({one} و {two})</translation>
    </message>
    <message>
        <source>the cells themselves</source>
        <translation>خود خانه‌ها</translation>
    </message>
    <message>
        <source>the column is empty</source>
        <translation>ستون خالی است</translation>
    </message>
    <message>
        <source>the column of remarks on {name}</source>
        <translation>ستون یادداشت‌های {name}</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>the extent ({one} and {two})</source>
        <translation>گستره ({one} و {two})</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <source>the list of positions</source>
        <translation>فهرست موقعیت‌ها</translation>
    </message>
    <message>
        <source>the list of samples</source>
        <translation>فهرست نمونه‌ها</translation>
    </message>
    <message>
        <source>the lower detection limit</source>
        <translation>حد تشخیص پایین</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>بقیه</translation>
    </message>
    <message>
        <source>the reference system ({} and {})</source>
        <translation>سامانهٔ مرجع ({} و {})</translation>
    </message>
    <message>
        <source>the standard errors are about right</source>
        <translation>خطاهای معیار تقریباً درست‌اند</translation>
    </message>
    <message>
        <source>the standard errors are too large: lower nugget or sill</source>
        <translation>خطاهای معیار بیش از حد بزرگ‌اند: اثر قطعه‌ای یا سقف را کم کنید</translation>
    </message>
    <message>
        <source>the standard errors are too small: raise nugget or sill, or look for outliers</source>
        <translation>خطاهای معیار بیش از حد کوچک‌اند: اثر قطعه‌ای یا سقف را زیاد کنید یا دنبال مقادیر پرت بگردید</translation>
    </message>
    <message>
        <source>the test is about as hard as the map.</source>
        <translation>آزمون تقریباً به سختی نقشه است.</translation>
    </message>
    <message>
        <source>the test is easier than the map, and flatters it.</source>
        <translation>آزمون از نقشه آسان‌تر است و آن را خوش‌بینانه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>the test is harder than the map between samples, and tells of ground beyond them.</source>
        <translation>آزمون از نقشهٔ میان نمونه‌ها سخت‌تر است و از زمین فراتر از آن‌ها می‌گوید.</translation>
    </message>
    <message>
        <source>the value of sample {row} is {cells!r}{reason}</source>
        <translation>مقدار نمونهٔ {row} برابر {cells!r} است{reason}</translation>
    </message>
    <message>
        <source>their decimal logarithms</source>
        <translation>لگاریتم اعشاری آن‌ها</translation>
    </message>
    <message>
        <source>their natural logarithms</source>
        <translation>لگاریتم طبیعی آن‌ها</translation>
    </message>
    <message>
        <source>there the other maps decide, and are fewer</source>
        <translation>آنجا نقشه‌های دیگر تعیین‌کننده‌اند و کمترند</translation>
    </message>
    <message>
        <source>they have no data in the result</source>
        <translation>در نتیجه بدون داده‌اند</translation>
    </message>
    <message>
        <source>those around them</source>
        <translation>پیرامون خود</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>آستانه</translation>
    </message>
    <message>
        <source>threshold {place}: {threshold:.4g}{band}</source>
        <translation>آستانهٔ {place}: {threshold:.4g}{band}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>در نوبت</translation>
    </message>
    <message>
        <source>train a network of the kind paper</source>
        <translation>شبکه‌ای از نوع paper آموزش دهید</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>ابزار آموزش</translation>
    </message>
    <message>
        <source>training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>treated before</source>
        <translation>پیشتر پردازش‌شده</translation>
    </message>
    <message>
        <source>treatment of rare classes</source>
        <translation>پردازش رده‌های کمیاب</translation>
    </message>
    <message>
        <source>tsne needs scikit-learn.</source>
        <translation>tsne به scikit-learn نیاز دارد.</translation>
    </message>
    <message>
        <source>tukey: quartiles. mad: median and median absolute deviation. percentile: the highest values. mahalanobis: all elements together.</source>
        <translation>tukey: چارک‌ها. mad: میانه و میانهٔ انحراف مطلق. percentile: بالاترین مقادیر. mahalanobis: همهٔ عنصرها با هم.</translation>
    </message>
    <message>
        <source>type7 interpolates between samples, hinges are Tukey's own.</source>
        <translation>type7 میان نمونه‌ها درون‌یابی می‌کند، hinges از خود Tukey است.</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>نااطمینانی</translation>
    </message>
    <message>
        <source>uncorrelated elements, 95th percentile</source>
        <translation>عنصرهای ناهمبسته، صدک 95</translation>
    </message>
    <message>
        <source>units</source>
        <translation>گره‌ها</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>بدون نظارت</translation>
    </message>
    <message>
        <source>up to 20 % of the area</source>
        <translation>تا 20 % مساحت</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>حد بالا</translation>
    </message>
    <message>
        <source>use pca or paf</source>
        <translation>pca یا paf را به کار برید</translation>
    </message>
    <message>
        <source>use the weighted background</source>
        <translation>زمینهٔ weighted را به کار برید</translation>
    </message>
    <message>
        <source>use winsorised</source>
        <translation>winsorised را به کار برید</translation>
    </message>
    <message>
        <source>usually 2000 MB and more</source>
        <translation>معمولاً 2000 MB و بیشتر</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>اعتبارسنجی</translation>
    </message>
    <message>
        <source>value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>value: as stated below. tukey: the upper fence of the boxplot of the scores. percentile: of the samples. concentration-area: the main break of the concentration-area curve.</source>
        <translation>value: چنان‌که در پایین آمده. tukey: حصار بالای نمودار جعبه‌ای امتیازها. percentile: از نمونه‌ها. concentration-area: شکست اصلی منحنی غلظت-مساحت.</translation>
    </message>
    <message>
        <source>varimax</source>
        <translation>varimax</translation>
    </message>
    <message>
        <source>varimax: factors independent of one another. promax: factors that may be correlated.</source>
        <translation>varimax: عامل‌های مستقل از هم. promax: عامل‌هایی که می‌توانند همبسته باشند.</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>واریوگرام</translation>
    </message>
    <message>
        <source>variogram map</source>
        <translation>نقشهٔ واریوگرام</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>weight {weight:.2f} (ln) or {decimal_weight:.2f} (log10)</source>
        <translation>وزن {weight:.2f} (ln) یا {decimal_weight:.2f} (log10)</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>وزن‌ها</translation>
    </message>
    <message>
        <source>weights of epoch {best_epoch}</source>
        <translation>وزن‌های دورهٔ {best_epoch}</translation>
    </message>
    <message>
        <source>what members disagree on</source>
        <translation>آنچه اعضا بر سرش اختلاف دارند</translation>
    </message>
    <message>
        <source>what no member knows</source>
        <translation>آنچه هیچ عضوی نمی‌داند</translation>
    </message>
    <message>
        <source>whole {key} were held out in turn</source>
        <translation>{key} به‌طور کامل و به‌نوبت کنار گذاشته شدند</translation>
    </message>
    <message>
        <source>whose residuals have no spread</source>
        <translation>که مانده‌هایش پراکندگی ندارند</translation>
    </message>
    <message>
        <source>winsorise</source>
        <translation>وینزوری کردن</translation>
    </message>
    <message>
        <source>winsorised: the lowest and highest 5 % of each element are drawn in for the fit. mcd: minimum covariance determinant of three quarters of the samples (needs scikit-learn).</source>
        <translation>winsorised: 5 % پایین‌ترین و بالاترین هر عنصر برای برازش به درون کشیده می‌شوند. mcd: کمینهٔ دترمینان کوواریانس سه‌چهارم نمونه‌ها (به scikit-learn نیاز دارد).</translation>
    </message>
    <message>
        <source>with QGIS</source>
        <translation>همراه QGIS</translation>
    </message>
    <message>
        <source>with a background of zero</source>
        <translation>با زمینهٔ صفر</translation>
    </message>
    <message>
        <source>with fewer than {ENOUGH_TO_HOLD_OUT} none can be held out, so read the figures as a description</source>
        <translation>با کمتر از {ENOUGH_TO_HOLD_OUT} نمی‌توان هیچ‌یک را کنار گذاشت، پس عددها را توصیف بدانید</translation>
    </message>
    <message>
        <source>with nothing measured</source>
        <translation>بدون اندازه‌گیری</translation>
    </message>
    <message>
        <source>with one value throughout</source>
        <translation>با یک مقدار در سراسر</translation>
    </message>
    <message>
        <source>without values</source>
        <translation>بدون مقدار</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>بدتر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>{:.0f} % of the map lies outside the samples' convex hull, where universal kriging extrapolates its drift: leave that ground out, or do not trust it.</source>
        <translation>{:.0f} % نقشه بیرون از پوش محدب نمونه‌هاست، جایی که کریجینگ عام روند خود را برون‌یابی می‌کند: آن زمین را کنار بگذارید یا به آن اعتماد نکنید.</translation>
    </message>
    <message>
        <source>{:.0f} km² with data, cells of {:g} m</source>
        <translation>{:.0f} km² دارای داده، سلول‌های {:g} متری</translation>
    </message>
    <message>
        <source>{:.1f} % [{:.1f}–{:.1f}] of the samples are predicted on the right side of {:g}, {} calling all the larger class ({:.1f} %); mean of the classes {:.1f} %.</source>
        <translation>{:.1f} % [{:.1f}–{:.1f}] از نمونه‌ها در سوی درست {:g} پیش‌بینی می‌شوند، {} نامیدن همه به ردهٔ بزرگ‌تر ({:.1f} %)؛ میانگین رده‌ها {:.1f} %.</translation>
    </message>
    <message>
        <source>{:.1f} % of the map lie above {:g}, in the mean of the realisations.</source>
        <translation>{:.1f} % نقشه بالاتر از {:g} است، به‌طور میانگین روی تحقق‌ها.</translation>
    </message>
    <message>
        <source>{AUTO} chooses a single structure: name all structures of a nested model.</source>
        <translation>{AUTO} یک ساختار تنها برمی‌گزیند: همهٔ ساختارهای مدل تودرتو را نام ببرید.</translation>
    </message>
    <message>
        <source>{UNKNOWN} samples without a class form one of their own.</source>
        <translation>{UNKNOWN} نمونهٔ بدون رده، رده‌ای از آن خود می‌سازند.</translation>
    </message>
    <message>
        <source>{accuracy_low:.3f} to {accuracy_high:.3f}</source>
        <translation>{accuracy_low:.3f} تا {accuracy_high:.3f}</translation>
    </message>
    <message>
        <source>{area_percent:.1f} % of the area ({area_km2:.1f} km²)</source>
        <translation>{area_percent:.1f} % مساحت ({area_km2:.1f} km²)</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no position and are passed over (such as {label}).</source>
        <translation>{bad} از {n_samples} نمونه موقعیت ندارند و از آن‌ها گذر می‌شود (مانند {label}).</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no value of {name} and are passed over (such as {label}).</source>
        <translation>{bad} از {n_samples} نمونه مقدار {name} ندارند و از آن‌ها گذر می‌شود (مانند {label}).</translation>
    </message>
    <message>
        <source>{best} alone reaches {best_rate:.1f} % at its intersection, the fused map {fused_rate:.1f} %: by this figure fusing found no more.</source>
        <translation>{best} به‌تنهایی در تقاطع خود به {best_rate:.1f} % می‌رسد و نقشهٔ تلفیقی به {fused_rate:.1f} %: بنا بر این عدد، تلفیق چیز بیشتری نیافت.</translation>
    </message>
    <message>
        <source>{bound} follow from one another (their correlation matrix has no inverse): leave out what is given twice, such as an element and its oxide, or one part of a sum.</source>
        <translation>{bound} از یکدیگر نتیجه می‌شوند (ماتریس همبستگی‌شان وارون ندارد): آنچه را دو بار داده شده کنار بگذارید، مانند عنصر و اکسید آن، یا یک بخش از یک مجموع.</translation>
    </message>
    <message>
        <source>{breaks} breaks are not possible: choose 1 to {MOST_BREAKS}, or none for the best number.</source>
        <translation>{breaks} شکست ممکن نیست: 1 تا {MOST_BREAKS} را برگزینید، یا برای بهترین تعداد، هیچ.</translation>
    </message>
    <message>
        <source>{breaks} breaks were asked for, and {best} fit best by the Bayesian information criterion.</source>
        <translation>{breaks} شکست خواسته شد و {best} شکست بر پایهٔ معیار اطلاع بیزی بهترین برازش را دارد.</translation>
    </message>
    <message>
        <source>{cells} cannot be read as concentrations: {unread}. Correct the table, or say how to read it: missing-value codes, decimal comma, detection limits.</source>
        <translation>{cells} به‌صورت غلظت خوانده نمی‌شوند: {unread}. جدول را اصلاح کنید یا شیوهٔ خواندن را بگویید: کدهای ازدست‌رفته، ویرگول اعشاری، حدهای تشخیص.</translation>
    </message>
    <message>
        <source>{censored} values are below a detection limit and the model holds no replacement for them: run “Replace censored values” on these samples first.</source>
        <translation>{censored} مقدار زیر حد تشخیص است و مدل جایگزینی برایشان ندارد: نخست «جایگزینی مقادیر سنسورد» را روی این نمونه‌ها اجرا کنید.</translation>
    </message>
    <message>
        <source>{closed}{word} are centred log-ratios, which sum to zero: there is no {what} for them, so use log10 concentrations.</source>
        <translation>{closed}{word} نسبت‌های لگاریتمی مرکزی‌اند که جمعشان صفر است: {what} برایشان وجود ندارد، پس غلظت‌های log10 را به کار برید.</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells from {west:.10g}, {south:.10g} to {east:.10g}, {north:.10g}</source>
        <translation>{columns} در {rows} سلول از {west:.10g}، {south:.10g} تا {east:.10g}، {north:.10g}</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells of {size:g}.</source>
        <translation>{columns} در {rows} سلول با اندازهٔ {size:g}.</translation>
    </message>
    <message>
        <source>{complete} samples lack a score and are of no class.</source>
        <translation>{complete} نمونه امتیازی کم دارند و رده‌ای ندارند.</translation>
    </message>
    <message>
        <source>{constant} does not vary among the training samples and tells nothing.</source>
        <translation>{constant} در نمونه‌های آموزشی تغییر نمی‌کند و چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>{count} below detection (light, hollow)</source>
        <translation>{count} زیر حد تشخیص (روشن، توخالی)</translation>
    </message>
    <message>
        <source>{count} folds are more than the {n_read} samples: choose fewer.</source>
        <translation>{count} فولد بیش از {n_read} نمونه است: کمتر برگزینید.</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} کنارگذاشته</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} ازدست‌رفته</translation>
    </message>
    <message>
        <source>{count} not above zero, left out</source>
        <translation>{count} نه بزرگ‌تر از صفر، کنارگذاشته</translation>
    </message>
    <message>
        <source>{count} of {total} samples are selected; units: {units}.</source>
        <translation>{count} از {total} نمونه انتخاب شده است؛ گره‌ها: {units}.</translation>
    </message>
    <message>
        <source>{count} packages of unknown size</source>
        <translation>{count} بسته با حجم نامعلوم</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB</source>
        <translation>{count} بسته، {size} MB</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB and more</source>
        <translation>{count} بسته، {size} MB و بیشتر</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} جفت</translation>
    </message>
    <message>
        <source>{count} samples, {elements} elements.</source>
        <translation>{count} نمونه، {elements} عنصر.</translation>
    </message>
    <message>
        <source>{count} times {value:g}</source>
        <translation>{count} بار {value:g}</translation>
    </message>
    <message>
        <source>{description} is written as {endings}: change the ending of {path}.</source>
        <translation>{description} به‌صورت {endings} نوشته می‌شود: پسوند {path} را تغییر دهید.</translation>
    </message>
    <message>
        <source>{done} cannot be used here, being the result of this or a later step: choose {sources}.</source>
        <translation>{done} اینجا به کار نمی‌آید، چون نتیجهٔ این گام یا گامی بعدی است: {sources} را برگزینید.</translation>
    </message>
    <message>
        <source>{done} of {count} steps of this project are done.</source>
        <translation>{done} از {count} گام این پروژه انجام شده است.</translation>
    </message>
    <message>
        <source>{enough} classes of fewer than {minimum_pairs} pairs are not fitted.</source>
        <translation>{enough} رده با کمتر از {minimum_pairs} جفت برازش نمی‌شود.</translation>
    </message>
    <message>
        <source>{factor} has two poles: {poles} against {other_pole}.</source>
        <translation>{factor} دو قطب دارد: {poles} در برابر {other_pole}.</translation>
    </message>
    <message>
        <source>{factor} scores</source>
        <translation>امتیازهای {factor}</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: no element reaches the least loading.</source>
        <translation>{factor}، {share:.1f} % واریانس: هیچ عنصری به کمترین بار نمی‌رسد.</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: {elements}.</source>
        <translation>{factor}، {share:.1f} % واریانس: {elements}.</translation>
    </message>
    <message>
        <source>{few}. Samples that lack a result are kept; they get no factor score.</source>
        <translation>{few}. نمونه‌هایی که نتیجه‌ای کم دارند نگه داشته می‌شوند؛ امتیاز عاملی نمی‌گیرند.</translation>
    </message>
    <message>
        <source>{field} has no values in the study area: check the field, the mask and their CRS.</source>
        <translation>{field} در محدودهٔ مطالعه مقداری ندارد: فیلد، ماسک و CRS آن‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>{field} of sample {labels} is the text {cell!r}, not a number: run “Replace censored values” first, or correct the table.</source>
        <translation>{field} در نمونهٔ {labels} متن {cell!r} است، نه عدد: نخست «جایگزینی مقادیر سنسورد» را اجرا یا جدول را اصلاح کنید.</translation>
    </message>
    <message>
        <source>{first} has {n} cells and {name} has {length}: give every column one cell a sample.</source>
        <translation>{first} تعداد {n} خانه و {name} تعداد {length} خانه دارد: به هر ستون برای هر نمونه یک خانه بدهید.</translation>
    </message>
    <message>
        <source>{fitting} fit {name} equally well: leave all but one of them out, or rename the right one to match.</source>
        <translation>{fitting} به یک اندازه با {name} می‌خوانند: همه جز یکی را کنار بگذارید یا نام درست را همانند کنید.</translation>
    </message>
    <message>
        <source>{flagged} of {n} values of {name} lie outside the fences: is {scale} the wrong scale?</source>
        <translation>{flagged} از {n} مقدار {name} بیرون از حصارهاست: آیا مقیاس {scale} نادرست است؟</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): they have no data in the result.</source>
        <translation>{gaps} سلول دادهٔ برخی نقشه‌ها ({parts}) را ندارند: در نتیجه بدون داده‌اند.</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): {end}.</source>
        <translation>{gaps} سلول دادهٔ برخی نقشه‌ها ({parts}) را ندارند: {end}.</translation>
    </message>
    <message>
        <source>{half}. Most of their values will be estimates.</source>
        <translation>{half}. بیشتر مقادیرشان برآورد خواهد بود.</translation>
    </message>
    <message>
        <source>{heading} as {name}</source>
        <translation>{heading} به‌صورت {name}</translation>
    </message>
    <message>
        <source>{kept} of {all} factors are kept; {n} eigenvalues are above the mean.</source>
        <translation>{kept} از {all} عامل نگه داشته می‌شود؛ {n} مقدار ویژه بالاتر از میانگین است.</translation>
    </message>
    <message>
        <source>{kind} {sill:.4g} with range {range:.4g} m</source>
        <translation>{kind} {sill:.4g} با دامنهٔ {range:.4g} متر</translation>
    </message>
    <message>
        <source>{known} samples have no position and are of no class.</source>
        <translation>{known} نمونه موقعیت ندارند و رده‌ای ندارند.</translation>
    </message>
    <message>
        <source>{known} samples lack a value of {name} and are of no class.</source>
        <translation>{known} نمونه مقدار {name} را ندارند و رده‌ای ندارند.</translation>
    </message>
    <message>
        <source>{k} factors</source>
        <translation>{k} عامل</translation>
    </message>
    <message>
        <source>{k} factors are too many for {p} elements: ask for fewer factors than elements.</source>
        <translation>{k} عامل برای {p} عنصر زیاد است: عامل‌هایی کمتر از عنصرها بخواهید.</translation>
    </message>
    <message>
        <source>{k} folds are too few: choose two or more.</source>
        <translation>{k} فولد کم است: دو یا بیشتر برگزینید.</translation>
    </message>
    <message>
        <source>{k} inner folds are too few: choose two or more.</source>
        <translation>{k} فولد درونی کم است: دو یا بیشتر برگزینید.</translation>
    </message>
    <message>
        <source>{lacking} labelled samples have no position, and blocks need one: leave these samples out.</source>
        <translation>{lacking} نمونهٔ برچسب‌دار موقعیت ندارند و بلوک‌ها به آن نیاز دارند: این نمونه‌ها را کنار بگذارید.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be read from row {top} on: the file is damaged or incomplete.</source>
        <translation>{layer_name} از سطر {top} به بعد خوانده نمی‌شود: فایل آسیب دیده یا ناقص است.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be transformed to {description}: check its CRS.</source>
        <translation>{layer_name} به {description} تبدیل نمی‌شود: CRS آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>{layer_name} has no band {band}: choose one of 1 to {n_bands}.</source>
        <translation>{layer_name} باند {band} ندارد: یکی از 1 تا {n_bands} را برگزینید.</translation>
    </message>
    <message>
        <source>{layer_name} has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>{layer_name} سلول‌های خود را ندارد (نقشهٔ وب؟): نخست آن را GeoTIFF ذخیره کنید.</translation>
    </message>
    <message>
        <source>{layer_name} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{layer_name} سامانهٔ مرجع مختصات ندارد: آن را در ویژگی‌های لایه، یا با “Assign projection”، تعیین کنید.</translation>
    </message>
    <message>
        <source>{layer_name} has no field {chosen}: it has {names}.</source>
        <translation>{layer_name} فیلد {chosen} ندارد: فیلدهای آن {names} است.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygon in the study area: check both layers and their CRS.</source>
        <translation>{layer_name} در محدودهٔ مطالعه پلیگون ندارد: هر دو لایه و CRS آن‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygons: turn samples into a map with “Samples to raster” first.</source>
        <translation>{layer_name} پلیگون ندارد: نخست با «نمونه‌ها به رستر» از نمونه‌ها نقشه بسازید.</translation>
    </message>
    <message>
        <source>{layer_name} has polygons: choose the field of their classes ({names}).</source>
        <translation>{layer_name} پلیگونی است: فیلد رده‌هایش را برگزینید ({names}).</translation>
    </message>
    <message>
        <source>{layer_name} is in degrees ({authid}), where cells have no even area: reproject it with “Warp (reproject)” to metres first, such as {metres_authid} ({description}).</source>
        <translation>{layer_name} به درجه است ({authid}) و سلول‌ها در آن مساحت یکسان ندارند: نخست با “Warp (reproject)” به متر بازتصویر کنید، مانند {metres_authid} ({description}).</translation>
    </message>
    <message>
        <source>{layer_name} was chosen twice: it would count twice, take it out once.</source>
        <translation>{layer_name} دو بار برگزیده شده: دو بار به حساب می‌آید، یکی را بردارید.</translation>
    </message>
    <message>
        <source>{layer} has no field {chosen}: it has {names}.</source>
        <translation>{layer} فیلد {chosen} ندارد: فیلدهای آن {names} است.</translation>
    </message>
    <message>
        <source>{layer} has points: choose the field of their values among {names}.</source>
        <translation>{layer} نقطه‌ای است: فیلد مقادیرش را از {names} برگزینید.</translation>
    </message>
    <message>
        <source>{layer} is coloured by {factor}; its earlier style is in the layer's menu under Styles.</source>
        <translation>{layer} با {factor} رنگ شده است؛ سبک پیشین آن در منوی لایه زیر سبک‌هاست.</translation>
    </message>
    <message>
        <source>{least_value:.4g} and more, </source>
        <translation>{least_value:.4g} و بیشتر، </translation>
    </message>
    <message>
        <source>{left_out} samples with missing values have no distance.</source>
        <translation>{left_out} نمونه با مقدار ازدست‌رفته فاصله ندارند.</translation>
    </message>
    <message>
        <source>{length:g} km</source>
        <translation>{length:g} km</translation>
    </message>
    <message>
        <source>{listed} (scaled)</source>
        <translation>{listed} (مقیاس‌شده)</translation>
    </message>
    <message>
        <source>{longest} {length} across</source>
        <translation>پهنا {longest} {length}</translation>
    </message>
    <message>
        <source>{losses}
Dashed: as it should be. Numbers: samples of each bin</source>
        <translation>{losses}
خط‌چین: چنان‌که باید باشد. عددها: نمونه‌های هر بازه</translation>
    </message>
    <message>
        <source>{lost} cells that some map lacks are left out; {valid} are compared.</source>
        <translation>{lost} سلول که در برخی نقشه‌ها نیست کنار گذاشته شد؛ {valid} سلول مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>{lost} of the nested structures got no sill and are left out: a simpler model tells as much.</source>
        <translation>{lost} مورد از ساختارهای تودرتو سقفی نگرفتند و کنار گذاشته شدند: مدل ساده‌تر همان اندازه گویاست.</translation>
    </message>
    <message>
        <source>{lost} of {n_occurrences} occurrences lie farther than {radius:.0f} m from every sample. They label none.</source>
        <translation>{lost} از {n_occurrences} رخداد از هر نمونه دورتر از {radius:.0f} مترند. برچسبی نمی‌زنند.</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} تا {high:.0f}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} تا {high} %</translation>
    </message>
    <message>
        <source>{low} values of {name} are not above zero and have no logarithm: they are passed over. Run “Replace censored values” first to keep them.</source>
        <translation>{low} مقدار {name} بزرگ‌تر از صفر نیست و لگاریتم ندارد: از آن‌ها گذر می‌شود. برای نگه‌داشتنشان نخست «جایگزینی مقادیر سنسورد» را اجرا کنید.</translation>
    </message>
    <message>
        <source>{many}. A sample without a result of any of the elements chosen gets no factor score.</source>
        <translation>{many}. نمونهٔ بدون نتیجهٔ یکی از عنصرهای برگزیده امتیاز عاملی نمی‌گیرد.</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area</source>
        <translation>{map}، {value} و بیشتر: {rate} % رخدادها در {area} % مساحت</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area without occurrences</source>
        <translation>{map}، {value} و بیشتر: {rate} % رخدادها در {area} % مساحت بدون رخداد</translation>
    </message>
    <message>
        <source>{map}: limits of your own</source>
        <translation>{map}: حدود دلخواه شما</translation>
    </message>
    <message>
        <source>{marks} and more</source>
        <translation>{marks} و بیشتر</translation>
    </message>
    <message>
        <source>{method}: anomaly, halo, background</source>
        <translation>{method}: آنومالی، هاله، زمینه</translation>
    </message>
    <message>
        <source>{method}: classes named by occurrences</source>
        <translation>{method}: رده‌های نام‌گرفته از رخدادها</translation>
    </message>
    <message>
        <source>{method}: classes of units</source>
        <translation>{method}: رده‌های گره‌ها</translation>
    </message>
    <message>
        <source>{method}: favourability score</source>
        <translation>{method}: امتیاز مطلوبیت</translation>
    </message>
    <message>
        <source>{method}: held-out score</source>
        <translation>{method}: امتیاز کنارگذاشته</translation>
    </message>
    <message>
        <source>{method}: samples by class of unit</source>
        <translation>{method}: نمونه‌ها بر پایهٔ ردهٔ گره</translation>
    </message>
    <message>
        <source>{missing} samples lack a part, so they have no log-ratios.</source>
        <translation>{missing} نمونه بخشی را کم دارند، پس نسبت لگاریتمی ندارند.</translation>
    </message>
    <message>
        <source>{n_all} of {n:g} occurrences are outside.</source>
        <translation>{n_all} از {n:g} رخداد بیرون‌اند.</translation>
    </message>
    <message>
        <source>{n_empty} without any result</source>
        <translation>{n_empty} بدون هیچ نتیجه</translation>
    </message>
    <message>
        <source>{n_far} far away from the others</source>
        <translation>{n_far} بسیار دور از بقیه</translation>
    </message>
    <message>
        <source>{n_few} with a few results missing</source>
        <translation>{n_few} با چند نتیجهٔ ازدست‌رفته</translation>
    </message>
    <message>
        <source>{n_groups} with more than one sample</source>
        <translation>{n_groups} با بیش از یک نمونه</translation>
    </message>
    <message>
        <source>{n_half} with more than {HALF_CENSORED} % below detection</source>
        <translation>{n_half} با بیش از {HALF_CENSORED} % زیر حد تشخیص</translation>
    </message>
    <message>
        <source>{n_kaiser} eigenvalues are above 1, but only {n_parallel} above those of uncorrelated elements (parallel analysis): the last factors may be chance.</source>
        <translation>{n_kaiser} مقدار ویژه بالاتر از 1 است، ولی تنها {n_parallel} بالاتر از عنصرهای ناهمبسته (تحلیل موازی): عامل‌های آخر شاید تصادفی باشند.</translation>
    </message>
    <message>
        <source>{n_kept} elements can be transformed and at least {needed} are needed: choose elements that have values and vary.</source>
        <translation>{n_kept} عنصر تبدیل‌پذیر است و دست‌کم {needed} لازم است: عنصرهایی با مقدار و تغییرات برگزینید.</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result (samples {shown}).</source>
        <translation>{n_lacking} از {n_samples} نمونه مقدار {names} را ندارند و نتیجه‌ای نمی‌گیرند (نمونه‌های {shown}).</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result for it (samples {shown}).</source>
        <translation>{n_lacking} از {n_samples} نمونه مقدار {names} را ندارند و برای آن نتیجه‌ای نمی‌گیرند (نمونه‌های {shown}).</translation>
    </message>
    <message>
        <source>{n_lost} of the file left out by QGIS</source>
        <translation>{n_lost} از فایل که QGIS کنار گذاشت</translation>
    </message>
    <message>
        <source>{n_lost} without a position</source>
        <translation>{n_lost} بدون موقعیت</translation>
    </message>
    <message>
        <source>{n_many} with more than {MANY_MISSING} % of the samples missing</source>
        <translation>{n_many} با بیش از {MANY_MISSING} % نمونهٔ ازدست‌رفته</translation>
    </message>
    <message>
        <source>{n_names} elements</source>
        <translation>{n_names} عنصر</translation>
    </message>
    <message>
        <source>{n_names} fields</source>
        <translation>{n_names} فیلد</translation>
    </message>
    <message>
        <source>{n_names} others</source>
        <translation>{n_names} مورد دیگر</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_holding} cells, {square_kilometres:,.0f} km² judged: more barren ground would raise both areas.
Bands: 95 % bootstrap. Dotted: chance, and {partial:.0f} % of the area.</source>
        <translation>{n_occurrences} رخداد در {n_holding} سلول، {square_kilometres:,.0f} km² داوری‌شده: زمین عقیم بیشتر هر دو مساحت را بالا می‌برد.
نوارها: بوت‌استرپ 95 %. نقطه‌چین: تصادف، و {partial:.0f} % مساحت.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} cells or samples, {n_clusters} clusters. Lines: 95 % bootstrap intervals of each map. Dashed: baseline, dotted: chance.
Open: not distinguishable from the baseline. Verdicts come from the paired differences, not from whether lines overlap.</source>
        <translation>{n_occurrences} رخداد در {n_supports} سلول یا نمونه، {n_clusters} خوشه. خط‌ها: بازه‌های بوت‌استرپ 95 % هر نقشه. خط‌چین: مبنا، نقطه‌چین: تصادف.
توخالی: از مبنا تمییزپذیر نیست. داوری‌ها از تفاوت‌های جفتی می‌آیند، نه از همپوشانی خط‌ها.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} distinct samples or cells and {n_clusters} clusters. Intervals hold 95 % of the bootstrap samples; a difference counts only where the interval over occurrences and the one over clusters both leave zero out.</source>
        <translation>{n_occurrences} رخداد در {n_supports} نمونه یا سلول متمایز و {n_clusters} خوشه. بازه‌ها 95 % نمونه‌های بوت‌استرپ را در بر دارند؛ تفاوت تنها جایی به حساب می‌آید که هم بازهٔ رخدادها و هم بازهٔ خوشه‌ها صفر را در بر نگیرد.</translation>
    </message>
    <message>
        <source>{n_piles} with many equal low values</source>
        <translation>{n_piles} با مقادیر پایین برابرِ فراوان</translation>
    </message>
    <message>
        <source>{n_positions} occurrences are too few to tell maps apart, which takes {FEWEST}: no map is called better or worse.</source>
        <translation>{n_positions} رخداد برای تمییز نقشه‌ها کم است، که {FEWEST} می‌خواهد: هیچ نقشه‌ای بهتر یا بدتر نامیده نمی‌شود.</translation>
    </message>
    <message>
        <source>{n_repeated} used more than once</source>
        <translation>{n_repeated} با کاربرد بیش از یک بار</translation>
    </message>
    <message>
        <source>{n_rows} samples</source>
        <translation>{n_rows} نمونه</translation>
    </message>
    <message>
        <source>{n_rows} samples have a class, and folds need two at least: label the samples first.</source>
        <translation>{n_rows} نمونه رده دارند و فولدها دست‌کم به دو نیاز دارند: نخست نمونه‌ها را برچسب بزنید.</translation>
    </message>
    <message>
        <source>{n_samples} samples are few for fitting an anisotropy, its direction and ratio may be far off: better give azimuth and ratio from the geology, or none.</source>
        <translation>{n_samples} نمونه برای برازش ناهمسانگردی کم است، جهت و نسبت آن شاید بسیار نادرست باشد: بهتر است آزیموت و نسبت را از زمین‌شناسی بدهید یا هیچ.</translation>
    </message>
    <message>
        <source>{n_samples} samples cannot start a map of {rows} x {columns} units one by one: make the map smaller, or start from principal components.</source>
        <translation>{n_samples} نمونه نمی‌توانند نقشه‌ای با {rows} در {columns} گره را یک‌به‌یک آغاز کنند: نقشه را کوچک‌تر کنید یا از مؤلفه‌های اصلی آغاز کنید.</translation>
    </message>
    <message>
        <source>{n_shares} with results below detection</source>
        <translation>{n_shares} با نتایج زیر حد تشخیص</translation>
    </message>
    <message>
        <source>{n_suspects} unlike {beside}</source>
        <translation>{n_suspects} ناهمانند با {beside}</translation>
    </message>
    <message>
        <source>{n_too} with more than {TOO_CENSORED} % below detection</source>
        <translation>{n_too} با بیش از {TOO_CENSORED} % زیر حد تشخیص</translation>
    </message>
    <message>
        <source>{n_twice} in more than one field</source>
        <translation>{n_twice} در بیش از یک فیلد</translation>
    </message>
    <message>
        <source>{n_unread} cannot be read</source>
        <translation>{n_unread} خواندنی نیست</translation>
    </message>
    <message>
        <source>{n_unread} cells</source>
        <translation>{n_unread} خانه</translation>
    </message>
    <message>
        <source>{n_values} known numbers are given as {what} and the model has {n_kinds} structures: give one a structure.</source>
        <translation>{n_values} عدد معلوم برای {what} داده شده و مدل {n_kinds} ساختار دارد: برای هر ساختار یکی بدهید.</translation>
    </message>
    <message>
        <source>{name!r} ends in {derived!r}, which marks the result of a later step: choose the field with the laboratory's own values.</source>
        <translation>{name!r} به {derived!r} پایان می‌یابد که نشان نتیجهٔ گامی بعدی است: فیلد دارای مقادیر خود آزمایشگاه را برگزینید.</translation>
    </message>
    <message>
        <source>{name!r} names no chemical element or oxide: choose concentration fields, called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>{name!r} عنصر یا اکسید شیمیایی را نام نمی‌برد: فیلدهای غلظت را با نامی مانند Cu_ppm، Au_ppb یا Fe2O3_pct برگزینید.</translation>
    </message>
    <message>
        <source>{name!r} names two units: rename the field so that it has one, like {symbol}_ppm.</source>
        <translation>{name!r} دو واحد را نام می‌برد: نام فیلد را طوری تغییر دهید که یک واحد داشته باشد، مانند {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{names} ({best:.2f} on {factor_names})</source>
        <translation>{names} ({best:.2f} بر {factor_names})</translation>
    </message>
    <message>
        <source>{names} ({counts} of {n_samples})</source>
        <translation>{names} ({counts} از {n_samples})</translation>
    </message>
    <message>
        <source>{names} has the same value at all samples: there is no variogram to fit.</source>
        <translation>{names} در همهٔ نمونه‌ها مقدار یکسان دارد: واریوگرامی برای برازش نیست.</translation>
    </message>
    <message>
        <source>{names} of sample {label} is {what} ({values:g}; {bad} such values in all): {remedy}.</source>
        <translation>{names} در نمونهٔ {label}: {what} ({values:g}؛ {bad} مقدار چنین در کل): {remedy}.</translation>
    </message>
    <message>
        <source>{names}, {percent} % below ({method})</source>
        <translation>{names}، {percent} % زیر حد ({method})</translation>
    </message>
    <message>
        <source>{name} (baseline): {rate}.</source>
        <translation>{name} (مبنا): {rate}.</translation>
    </message>
    <message>
        <source>{name} (median {median:g}, {guess}?)</source>
        <translation>{name} (میانه {median:g}، {guess}؟)</translation>
    </message>
    <message>
        <source>{name} ({percent_share:.1f} % of the variance): {listed}.</source>
        <translation>{name} ({percent_share:.1f} % واریانس): {listed}.</translation>
    </message>
    <message>
        <source>{name} ({theirs:.2f}; exact McNemar test p = {p:.2g})</source>
        <translation>{name} ({theirs:.2f}؛ آزمون دقیق McNemar p = {p:.2g})</translation>
    </message>
    <message>
        <source>{name} and {other} are not on one grid, they differ in {differences}: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{name} و {other} روی یک شبکه نیستند، تفاوتشان در {differences} است: هر دو را با گستره و اندازهٔ سلول یکسان بسازید یا یکی را با “Warp (reproject)” به شبکهٔ دیگری بیاورید.</translation>
    </message>
    <message>
        <source>{name} and {other} have other numbers of cells: make both on one grid.</source>
        <translation>{name} و {other} تعداد سلول متفاوتی دارند: هر دو را روی یک شبکه بسازید.</translation>
    </message>
    <message>
        <source>{name} as {symbol}</source>
        <translation>{name} به‌صورت {symbol}</translation>
    </message>
    <message>
        <source>{name} at {far:.1f} km</source>
        <translation>{name} در {far:.1f} km</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}, because the unit of {unknown} is not known: rename the field so that it says the unit, like {symbol}_ppm.</source>
        <translation>{name} به {target} تبدیل نمی‌شود، زیرا واحد {unknown} معلوم نیست: نام فیلد را طوری تغییر دهید که واحد را بگوید، مانند {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}: they are different elements.</source>
        <translation>{name} به {target} تبدیل نمی‌شود: عنصرهای متفاوتی‌اند.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: check that the file is there and is one.</source>
        <translation>{name} به‌صورت رستر باز نمی‌شود: بررسی کنید که فایل هست و رستر است.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a spreadsheet: save it as CSV and import that.</source>
        <translation>{name} به‌صورت صفحه‌گسترده باز نمی‌شود: آن را CSV ذخیره و همان را وارد کنید.</translation>
    </message>
    <message>
        <source>{name} does not hold whole numbers, so it is no field of classes: take it as values.</source>
        <translation>{name} عدد صحیح ندارد، پس فیلد رده‌ها نیست: آن را مقدار بگیرید.</translation>
    </message>
    <message>
        <source>{name} from {limit:.4g}</source>
        <translation>{name} از {limit:.4g}</translation>
    </message>
    <message>
        <source>{name} from {unit}</source>
        <translation>{name} از {unit}</translation>
    </message>
    <message>
        <source>{name} has no UTM zone {number}: choose the reference system.</source>
        <translation>{name} زون UTM شمارهٔ {number} ندارد: سامانهٔ مرجع را برگزینید.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map and the mask.</source>
        <translation>{name} در محدودهٔ مطالعه داده ندارد: نقشه و ماسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band or field, and the mask.</source>
        <translation>{name} در محدودهٔ مطالعه داده ندارد: نقشه، باند یا فیلد آن و ماسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band, and the mask.</source>
        <translation>{name} در محدودهٔ مطالعه داده ندارد: نقشه، باند آن و ماسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}: choose one of {layers}.</source>
        <translation>{name} برگهٔ {sheet} ندارد: یکی از {layers} را برگزینید.</translation>
    </message>
    <message>
        <source>{name} has no values to find a threshold from: choose another field.</source>
        <translation>{name} مقداری برای یافتن آستانه ندارد: فیلد دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} has no values: it has no fences.</source>
        <translation>{name} مقداری ندارد: حصار ندارد.</translation>
    </message>
    <message>
        <source>{name} has no values: it is left out.</source>
        <translation>{name} مقداری ندارد: کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>{name} has only {n_values} values: its fences are vague.</source>
        <translation>{name} تنها {n_values} مقدار دارد: حصارهایش تقریبی‌اند.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is no variogram.</source>
        <translation>{name} در همهٔ نمونه‌ها مقدار یکسان دارد: واریوگرامی نیست.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is nothing to predict.</source>
        <translation>{name} در همهٔ نمونه‌ها مقدار یکسان دارد: چیزی برای پیش‌بینی نیست.</translation>
    </message>
    <message>
        <source>{name} has values at {n_read} distinct position, and a variogram needs two or more: check the layer, its filter and the selection.</source>
        <translation>{name} در {n_read} موقعیت متمایز مقدار دارد و واریوگرام به دو یا بیشتر نیاز دارد: لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>{name} has values outside 0 to 1, which no agreement has: choose another map.</source>
        <translation>{name} مقادیری بیرون از 0 تا 1 دارد که همخوانی ندارد: نقشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} has {count} different values to show: choose another field.</source>
        <translation>{name} تعداد {count} مقدار متفاوت برای نمایش دارد: فیلد دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} has {n_codes} classes and a raster holds 255: group them, or choose another field.</source>
        <translation>{name} تعداد {n_codes} رده دارد و رستر 255 می‌گیرد: آن‌ها را گروه‌بندی کنید یا فیلد دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} has {n_distinct} distinct values, which are no classes: take it as a continuous map.</source>
        <translation>{name} تعداد {n_distinct} مقدار متمایز دارد که رده نیستند: آن را نقشهٔ پیوسته بگیرید.</translation>
    </message>
    <message>
        <source>{name} has {n_labels} classes: fuse maps of {MISSING} classes at most.</source>
        <translation>{name} تعداد {n_labels} رده دارد: نقشه‌هایی با حداکثر {MISSING} رده تلفیق کنید.</translation>
    </message>
    <message>
        <source>{name} has {size} values at {n} occurrences: read every map at all of them.</source>
        <translation>{name} تعداد {size} مقدار در {n} رخداد دارد: هر نقشه را در همهٔ آن‌ها بخوانید.</translation>
    </message>
    <message>
        <source>{name} holds a {kind!r} model, and this step needs {kinds}: choose the file that the matching step wrote.</source>
        <translation>{name} مدل {kind!r} دارد و این گام به {kinds} نیاز دارد: فایلی را که گام متناظر نوشته برگزینید.</translation>
    </message>
    <message>
        <source>{name} holds an infinite value: correct it in the table.</source>
        <translation>{name} مقداری بی‌نهایت دارد: آن را در جدول اصلاح کنید.</translation>
    </message>
    <message>
        <source>{name} holds no cells: choose another file.</source>
        <translation>{name} خانه‌ای ندارد: فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} holds no figures of merit: choose files that a trainer wrote as METRICS.</source>
        <translation>{name} شاخص کیفیت ندارد: فایل‌هایی را که ابزار آموزش به‌صورت METRICS نوشته برگزینید.</translation>
    </message>
    <message>
        <source>{name} holds regrets, of which the least is best: take the score of another rule.</source>
        <translation>{name} پشیمانی دارد که کمترین آن بهترین است: امتیاز قاعدهٔ دیگری را بگیرید.</translation>
    </message>
    <message>
        <source>{name} holds {values}: one layer has one reference system, so split the file, or choose one.</source>
        <translation>{name} این‌ها را دارد: {values}. هر لایه یک سامانهٔ مرجع دارد، پس فایل را تقسیم کنید یا یکی را برگزینید.</translation>
    </message>
    <message>
        <source>{name} holds {wild:g}, which no score can be: make it no data in the properties of the layer (Transparency), or correct the map.</source>
        <translation>{name} مقدار {wild:g} دارد که امتیاز نمی‌تواند باشد: آن را در ویژگی‌های لایه (شفافیت) بدون داده کنید یا نقشه را اصلاح کنید.</translation>
    </message>
    <message>
        <source>{name} inside</source>
        <translation>{name} در درون</translation>
    </message>
    <message>
        <source>{name} is a GeoPackage or database, no table of text: add it to the project as a layer.</source>
        <translation>{name} یک GeoPackage یا پایگاه داده است، نه جدول متنی: آن را به‌صورت لایه به پروژه بیفزایید.</translation>
    </message>
    <message>
        <source>{name} is a map of values, which the occurrences cut into classes: give them, or make classes of it with “Classify anomalies” first.</source>
        <translation>{name} نقشهٔ مقادیر است که رخدادها آن را به رده‌ها می‌بُرند: آن‌ها را بدهید یا نخست با «رده‌بندی آنومالی‌ها» از آن رده بسازید.</translation>
    </message>
    <message>
        <source>{name} is constant and left out.</source>
        <translation>{name} ثابت است و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>{name} is cut by the occurrences: {limits}.</source>
        <translation>{name} با رخدادها بریده می‌شود: {limits}.</translation>
    </message>
    <message>
        <source>{name} is empty and left out.</source>
        <translation>{name} خالی است و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>{name} is empty: choose another file.</source>
        <translation>{name} خالی است: فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} is in {authid} and {other} in {other_authid}: bring the maps to one reference system (“Warp”).</source>
        <translation>{name} در {authid} و {other} در {other_authid} است: نقشه‌ها را به یک سامانهٔ مرجع بیاورید (“Warp”).</translation>
    </message>
    <message>
        <source>{name} is no map of classes: give known occurrences, or limits.</source>
        <translation>{name} نقشهٔ رده‌ها نیست: رخدادهای شناخته‌شده یا حدها را بدهید.</translation>
    </message>
    <message>
        <source>{name} is no raster of scores: a map with occurrences held out goes with scores only.</source>
        <translation>{name} رستر امتیازها نیست: نقشه با رخدادهای کنارگذاشته تنها با امتیازها شدنی است.</translation>
    </message>
    <message>
        <source>{name} is no table of text: save it as CSV and import that.</source>
        <translation>{name} جدول متنی نیست: آن را CSV ذخیره و همان را وارد کنید.</translation>
    </message>
    <message>
        <source>{name} is no table: its lines hold no commas, semicolons, tabs or pipes that part columns. Save it as CSV, or say which delimiter it has.</source>
        <translation>{name} جدول نیست: سطرهایش ویرگول، نقطه‌ویرگول، تب یا خط عمودی جداکنندهٔ ستون‌ها ندارند. آن را CSV ذخیره کنید یا جداکننده‌اش را بگویید.</translation>
    </message>
    <message>
        <source>{name} is not a GeoHalo model file: choose a file that a GeoHalo step wrote as MODEL.</source>
        <translation>{name} فایل مدل GeoHalo نیست: فایلی را که گامی از GeoHalo به‌صورت MODEL نوشته برگزینید.</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}, line {line} holds a letter that it does not have: choose another encoding, or auto.</source>
        <translation>{name} با {encoding} نوشته نشده، سطر {line} حرفی دارد که در آن نیست: کدگذاری دیگر یا auto را برگزینید.</translation>
    </message>
    <message>
        <source>{name} must be above zero</source>
        <translation>{name} باید بزرگ‌تر از صفر باشد</translation>
    </message>
    <message>
        <source>{name} needs {needed}, and QGIS runs {owned} {version}, which is never replaced: take a newer QGIS, or do without. Nothing was changed.</source>
        <translation>{name} به {needed} نیاز دارد و QGIS، {owned} {version} را دارد که هرگز جایگزین نمی‌شود: QGIS تازه‌تری بگیرید یا از آن بگذرید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{name} of sample {label} is {cell!r}{why}</source>
        <translation>{name} در نمونهٔ {label} برابر {cell!r} است{why}</translation>
    </message>
    <message>
        <source>{name} says the same everywhere (favourability {distinct:.2f}): it tells no cell from another and caps maximin there; leave it out.</source>
        <translation>{name} همه‌جا یک چیز می‌گوید (مطلوبیت {distinct:.2f}): سلولی را از دیگری تمییز نمی‌دهد و maximin را به آن محدود می‌کند؛ کنارش بگذارید.</translation>
    </message>
    <message>
        <source>{name} was chosen as an element: say which, by its symbol.</source>
        <translation>{name} به‌عنوان عنصر برگزیده شد: با نماد بگویید کدام.</translation>
    </message>
    <message>
        <source>{name} was chosen as {role}, and no column of results belongs to it.</source>
        <translation>{name} به‌عنوان {role} برگزیده شد و هیچ ستون نتیجه‌ای به آن تعلق ندارد.</translation>
    </message>
    <message>
        <source>{name} was fetched, but cannot be used here ({error}). Nothing was changed.</source>
        <translation>{name} دریافت شد، ولی اینجا به کار نمی‌آید ({error}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{name} was written by a newer GeoHalo: update the plugin to read it.</source>
        <translation>{name} را GeoHalo تازه‌تری نوشته است: برای خواندنش افزونه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>{name}, UTM zone {number}{half}</source>
        <translation>{name}، زون UTM {number}{half}</translation>
    </message>
    <message>
        <source>{name}, class {class}: {label}, {hits} of {n:g} occurrences ({rate:.1f} %) in {area:.1f} % of the area</source>
        <translation>{name}، ردهٔ {class}: {label}، {hits} از {n:g} رخداد ({rate:.1f} %) در {area:.1f} % مساحت</translation>
    </message>
    <message>
        <source>{name}, favourability of its classes: {said}.</source>
        <translation>{name}، مطلوبیت رده‌هایش: {said}.</translation>
    </message>
    <message>
        <source>{name}, observed</source>
        <translation>{name}، مشاهده‌شده</translation>
    </message>
    <message>
        <source>{name}, predicted without the sample</source>
        <translation>{name}، پیش‌بینی‌شده بدون خود نمونه</translation>
    </message>
    <message>
        <source>{name}, threshold {place}: {threshold:.4g}{band}, where the slope turns from {before:.2f} to {after:.2f}{doubt}; {shares:.2g} % {unit} is at or above it.</source>
        <translation>{name}، آستانهٔ {place}: {threshold:.4g}{band}، جایی که شیب از {before:.2f} به {after:.2f} می‌گردد{doubt}؛ {shares:.2g} % {unit} در آن یا بالاتر است.</translation>
    </message>
    <message>
        <source>{name}: 1 straight line, R² {r_squared:.4f}</source>
        <translation>{name}: 1 خط راست، R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: added up from the most favourable class, the curves meet at {rate:.1f} % of the {n_occurrences:g} occurrences{band} in {area:.1f} % of the area: normalised density {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}: با جمع از مطلوب‌ترین رده، منحنی‌ها در {rate:.1f} % از {n_occurrences:g} رخداد{band} و {area:.1f} % مساحت به هم می‌رسند: چگالی نرمال‌شده {intersection_density:.2f}، {weight}، AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}: anomalies drawn without the occurrences to be tested hold {hits} of {n} of them ({rate:.1f} %) in {area:.1f} % of the area (probability by area alone {chance}){verdict}.</source>
        <translation>{name}: آنومالی‌های کشیده‌شده بدون رخدادهای آزمون {hits} از {n} تای آن‌ها ({rate:.1f} %) را در {area:.1f} % مساحت دارند (احتمال تنها بر پایهٔ مساحت {chance}){verdict}.</translation>
    </message>
    <message>
        <source>{name}: anomaly in {anomaly_area_percent:.1f} % of the area</source>
        <translation>{name}: آنومالی در {anomaly_area_percent:.1f} % مساحت</translation>
    </message>
    <message>
        <source>{name}: drawn without the occurrences to be tested, there is no anomaly class.</source>
        <translation>{name}: اگر بدون رخدادهای آزمون کشیده شود ردهٔ آنومالی وجود ندارد.</translation>
    </message>
    <message>
        <source>{name}: the datum is not said, WGS 84 is taken.</source>
        <translation>{name}: مبنا (datum) گفته نشده، WGS 84 گرفته می‌شود.</translation>
    </message>
    <message>
        <source>{name}: {lines} straight lines, R² {r_squared:.4f}</source>
        <translation>{name}: {lines} خط راست، R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: {m} more classes, less favourable, are in the table.</source>
        <translation>{name}: {m} ردهٔ دیگر، با مطلوبیت کمتر، در جدول است.</translation>
    </message>
    <message>
        <source>{name}: {n_rows} samples tested, {training} learnt from</source>
        <translation>{name}: {n_rows} نمونه آزموده شد، از {training} نمونه آموخته شد</translation>
    </message>
    <message>
        <source>{name}: {parts}; {rate_20:.0f} % of the occurrences lie in the best 20 % of the area.</source>
        <translation>{name}: {parts}؛ {rate_20:.0f} % رخدادها در 20 % بهترین مساحت‌اند.</translation>
    </message>
    <message>
        <source>{name}: {rate:.1f} % of the {n_occurrences:g} occurrences{band} lie in the {area:.1f} % of the area with a map value of {threshold:.4g} or more: normalised density {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}: {rate:.1f} % از {n_occurrences:g} رخداد{band} در {area:.1f} % مساحت با مقدار نقشهٔ {threshold:.4g} یا بیشتر است: چگالی نرمال‌شده {normalised_density:.2f}، {weight}، AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}_{suffix} is in another unit than {fitted}, which the model was fitted to: convert the field to that unit and run the earlier steps again.</source>
        <translation>{name}_{suffix} واحدی جز {fitted} دارد که مدل به آن برازش یافته: فیلد را به آن واحد تبدیل و گام‌های پیشین را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>{near} of {n_occurrences} occurrences lie farther than {reach:.0f} m from every sample and were left out.</source>
        <translation>{near} از {n_occurrences} رخداد از هر نمونه دورتر از {reach:.0f} مترند و کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>{neighbours} neighbours are too few for {n_drift} drift terms: take {least} or more.</source>
        <translation>{neighbours} همسایه برای {n_drift} جملهٔ روند کم است: {least} یا بیشتر بگیرید.</translation>
    </message>
    <message>
        <source>{nodata} of {n:g} occurrences lie where the map has no data.</source>
        <translation>{nodata} از {n:g} رخداد جایی‌اند که نقشه داده ندارد.</translation>
    </message>
    <message>
        <source>{notices} Fill them in, or let samples with missing values be kept.</source>
        <translation>{notices} آن‌ها را پر کنید یا بگذارید نمونه‌های با مقدار ازدست‌رفته نگه داشته شوند.</translation>
    </message>
    <message>
        <source>{notices} State that of {name}, or take a percentile.</source>
        <translation>{notices} آستانهٔ {name} را تعیین کنید یا صدک بگیرید.</translation>
    </message>
    <message>
        <source>{number} cells</source>
        <translation>{number} سلول</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} عنصر</translation>
    </message>
    <message>
        <source>{number} of {runs} members are trained</source>
        <translation>{number} از {runs} عضو آموزش دیده‌اند</translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation>{number} مکان</translation>
    </message>
    <message>
        <source>{number} results</source>
        <translation>{number} نتیجه</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} سطر</translation>
    </message>
    <message>
        <source>{number} sample numbers</source>
        <translation>{number} شمارهٔ نمونه</translation>
    </message>
    <message>
        <source>{number} samples</source>
        <translation>{number} نمونه</translation>
    </message>
    <message>
        <source>{number} {word}: {times:.2g} times the mean density</source>
        <translation>{number} {word}: {times:.2g} برابر چگالی میانگین</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>{n} خواندنی نیست</translation>
    </message>
    <message>
        <source>{n} elements: {pairs}.</source>
        <translation>{n} عنصر: {pairs}.</translation>
    </message>
    <message>
        <source>{n} fields, scaled</source>
        <translation>{n} فیلد، مقیاس‌شده</translation>
    </message>
    <message>
        <source>{n} occurrences at {m} samples are used.</source>
        <translation>{n} رخداد در {m} نمونه به کار رفت.</translation>
    </message>
    <message>
        <source>{n} of {total} samples have a flagged value.</source>
        <translation>{n} از {total} نمونه مقدار نشان‌خورده دارند.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>مختصات {n} نمونه به درجه نیست ({example}): بدون موقعیت نگه داشته شدند.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>مختصات {n} نمونه خوانده نمی‌شود ({example}): بدون موقعیت نگه داشته شدند.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that stand for none ({example}): kept without a position.</source>
        <translation>مختصات {n} نمونه به معنای نبود مختصات است ({example}): بدون موقعیت نگه داشته شدند.</translation>
    </message>
    <message>
        <source>{n} samples have no coordinates: kept without a position.</source>
        <translation>{n} نمونه مختصات ندارند: بدون موقعیت نگه داشته شدند.</translation>
    </message>
    <message>
        <source>{n} samples in all. The table of elements says how well their results agree.</source>
        <translation>در کل {n} نمونه. جدول عنصرها می‌گوید نتایجشان چه اندازه همخوان است.</translation>
    </message>
    <message>
        <source>{n} samples lie outside every polygon of the geology and form the class “{name}”.</source>
        <translation>{n} نمونه بیرون از همهٔ پلیگون‌های زمین‌شناسی‌اند و ردهٔ «{name}» را می‌سازند.</translation>
    </message>
    <message>
        <source>{n} samples of {name}, variance {variance:.4g}; classes of {lag:.4g} {length} up to {cutoff:.4g} {length}.</source>
        <translation>{n} نمونهٔ {name}، واریانس {variance:.4g}؛ رده‌های {lag:.4g} {length} تا {cutoff:.4g} {length}.</translation>
    </message>
    <message>
        <source>{n} samples of {p} elements. KMO {kmo:.2f}; Bartlett's test {probability}.</source>
        <translation>{n} نمونه با {p} عنصر. KMO {kmo:.2f}؛ آزمون Bartlett {probability}.</translation>
    </message>
    <message>
        <source>{n} samples on {columns} x {rows} cells of {size:g}, {area:.1f} km² with data, no farther than {reach:.0f} from a sample.</source>
        <translation>{n} نمونه روی {columns} در {rows} سلول با اندازهٔ {size:g}، {area:.1f} km² دارای داده، نه دورتر از {reach:.0f} از نمونه.</translation>
    </message>
    <message>
        <source>{n} samples predicted: mean error {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, slope {slope:.2f}.</source>
        <translation>{n} نمونه پیش‌بینی شد: میانگین خطا {me:.3g}، RMSE {rmse:.3g}، R² {r2:.2f}، شیب {slope:.2f}.</translation>
    </message>
    <message>
        <source>{n} samples, none of them with a position.</source>
        <translation>{n} نمونه، هیچ‌یک با موقعیت.</translation>
    </message>
    <message>
        <source>{n} samples, {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} نمونه، {columns} در {rows} سلول با اندازهٔ {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples, {count} realisations of {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} نمونه، {count} تحقق از {columns} در {rows} سلول با اندازهٔ {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples. Model: {model}{chosen}.</source>
        <translation>{n} نمونه. مدل: {model}{chosen}.</translation>
    </message>
    <message>
        <source>{n} samples: mean error {me:.3g} (good: 0), RMSE {rmse:.3g}, mean squared standardised error {msse:.2f} (good: 1), slope {slope:.2f} (good: 1).</source>
        <translation>{n} نمونه: میانگین خطا {me:.3g} (خوب: 0)، RMSE {rmse:.3g}، میانگین مربع خطای استانداردشده {msse:.2f} (خوب: 1)، شیب {slope:.2f} (خوب: 1).</translation>
    </message>
    <message>
        <source>{n} times the same low value</source>
        <translation>{n} بار همان مقدار پایین</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} مورد برای دیدن</translation>
    </message>
    <message>
        <source>{outside} Box-Cox values belong to no concentration and are left empty.</source>
        <translation>{outside} مقدار Box-Cox به هیچ غلظتی تعلق ندارند و خالی می‌مانند.</translation>
    </message>
    <message>
        <source>{path} cannot be written, {folder} does not allow it: choose another folder.</source>
        <translation>{path} نوشته نمی‌شود، {folder} اجازه نمی‌دهد: پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: choose a file.</source>
        <translation>{path} یک دستگاه است، نه فایل: فایلی برگزینید.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation>{path} یک پوشه است: فایلی در آن برگزینید.</translation>
    </message>
    <message>
        <source>{placed} of {n} samples have a position; {lost} without are kept.</source>
        <translation>{placed} از {n} نمونه موقعیت دارند؛ {lost} نمونهٔ بدون آن نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>{prediction_rate:.1f} % of the occurrences in {area:.1f} % of the area, AUC {auc:.3f}</source>
        <translation>{prediction_rate:.1f} % رخدادها در {area:.1f} % مساحت، AUC {auc:.3f}</translation>
    </message>
    <message>
        <source>{rate:.1f} % of the {occurrences}{band}
in {area:.1f} % of the area
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</source>
        <translation>{rate:.1f} % از {occurrences}{band}
در {area:.1f} % مساحت
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</translation>
    </message>
    <message>
        <source>{repeated} samples lie where another one does: samples at one place are averaged, kriging cannot tell them apart.</source>
        <translation>{repeated} نمونه در جای نمونهٔ دیگری‌اند: از نمونه‌های یک مکان میانگین گرفته می‌شود، کریجینگ نمی‌تواند از هم جدایشان کند.</translation>
    </message>
    <message>
        <source>{role!r} is no role of a column: write one of {ROLES}.</source>
        <translation>{role!r} نقش ستون نیست: یکی از {ROLES} را بنویسید.</translation>
    </message>
    <message>
        <source>{runs} maps trained on bootstrap samples and averaged</source>
        <translation>{runs} نقشهٔ آموزش‌دیده روی نمونه‌های بوت‌استرپ با میانگین‌گیری</translation>
    </message>
    <message>
        <source>{runs} members are few: ten at least tell how far they disagree.</source>
        <translation>{runs} عضو کم است: دست‌کم ده عضو می‌گویند تا چه اندازه اختلاف دارند.</translation>
    </message>
    <message>
        <source>{runs} members: on average {percent_stability:.0f} % of them name the same class of a sample (adjusted Rand index of pairs {agreement:.2f}); for {percent_doubtful:.0f} % of the samples more than a quarter of the members name another one.</source>
        <translation>{runs} عضو: به‌طور میانگین {percent_stability:.0f} % آن‌ها برای هر نمونه یک رده را نام می‌برند (شاخص Rand تعدیل‌شدهٔ جفت‌ها {agreement:.2f})؛ برای {percent_doubtful:.0f} % نمونه‌ها بیش از یک‌چهارم اعضا ردهٔ دیگری را نام می‌برند.</translation>
    </message>
    <message>
        <source>{samples} samples in the file, {samples} written, {placed} with a position.</source>
        <translation>{samples} نمونه در فایل، {samples} نوشته شد، {placed} با موقعیت.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements, {placed} samples with a position.</source>
        <translation>{samples} نمونه، {elements} عنصر، {placed} نمونه با موقعیت.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements. Look it over, correct what is wrong, and press Import.</source>
        <translation>{samples} نمونه، {elements} عنصر. مرور کنید، آنچه نادرست است اصلاح کنید و «وارد کردن» را بزنید.</translation>
    </message>
    <message>
        <source>{score} is the mean standardised score of the factors that hold indicators: {factors}.</source>
        <translation>{score} میانگین امتیاز استانداردشدهٔ عامل‌های دارای معرف‌هاست: {factors}.</translation>
    </message>
    <message>
        <source>{share:.0f} % below detection: left out later</source>
        <translation>{share:.0f} % زیر حد تشخیص: سپس کنار گذاشته می‌شود</translation>
    </message>
    <message>
        <source>{share:.0f} % missing</source>
        <translation>{share:.0f} % ازدست‌رفته</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{text!r} is no chemical symbol or oxide: write one like Cu or Fe2O3.</source>
        <translation>{text!r} نماد شیمیایی یا اکسید نیست: چیزی مانند Cu یا Fe2O3 بنویسید.</translation>
    </message>
    <message>
        <source>{text!r} names no variogram model: choose one of {kinds}, or several joined by +.</source>
        <translation>{text!r} مدل واریوگرامی را نام نمی‌برد: یکی از {kinds} را برگزینید، یا چند مدل پیوسته با +.</translation>
    </message>
    <message>
        <source>{text} as {new}</source>
        <translation>{text} به‌صورت {new}</translation>
    </message>
    <message>
        <source>{text} in {names}</source>
        <translation>{text} در {names}</translation>
    </message>
    <message>
        <source>{things} things to look at before you go on</source>
        <translation>{things} مورد که پیش از ادامه باید دید</translation>
    </message>
    <message>
        <source>{times} repetitions are too few: choose one or more.</source>
        <translation>{times} تکرار کم است: یک یا بیشتر برگزینید.</translation>
    </message>
    <message>
        <source>{title}. Training</source>
        <translation>{title}. آموزش</translation>
    </message>
    <message>
        <source>{too}. That is too much for any estimate: “Replace censored values” leaves them out.</source>
        <translation>{too}. این برای هر برآوردی زیاد است: «جایگزینی مقادیر سنسورد» آن‌ها را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>{units} is no unit of weight.</source>
        <translation>{units} واحد وزن نیست.</translation>
    </message>
    <message>
        <source>{unit} at or above ν</source>
        <translation>{unit} در ν یا بالاتر</translation>
    </message>
    <message>
        <source>{unknown} predictions are none of the classes {classes}: they count as errors.</source>
        <translation>{unknown} پیش‌بینی هیچ‌یک از رده‌های {classes} نیستند: خطا به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>{unnamed} without a number</source>
        <translation>{unnamed} بدون شماره</translation>
    </message>
    <message>
        <source>{version}, {whose}</source>
        <translation>{version}، {whose}</translation>
    </message>
    <message>
        <source>{wanted} thresholds are too few for a curve: ask for 2 to 500.</source>
        <translation>{wanted} آستانه برای منحنی کم است: 2 تا 500 بخواهید.</translation>
    </message>
    <message>
        <source>{ways} were given</source>
        <translation>{ways} داده شدند</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{what} سامانهٔ مرجع مختصات ندارد: آن را در ویژگی‌های لایه، یا با “Assign projection”، تعیین کنید.</translation>
    </message>
    <message>
        <source>{what} has no {found}: check the layer, its filter and the selection.</source>
        <translation>{what} هیچ {found} ندارد: لایه، فیلتر آن و انتخاب را بررسی کنید.</translation>
    </message>
    <message>
        <source>{what} has {found}, and {wanted} are needed: choose another layer.</source>
        <translation>{what}: {found}، در حالی که {wanted} لازم است؛ لایهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{what} is {value!r}, which is no number: write it like 0.6, of nested structures like 0.2+0.6.</source>
        <translation>{what} برابر {value!r} است که عدد نیست: آن را مانند 0.6، و برای ساختارهای تودرتو مانند 0.2+0.6، بنویسید.</translation>
    </message>
    <message>
        <source>{what} is {values:g}, and fuzzy scores are numbers from 0 to 1: choose fields such as F1_fuzzy, and limits between 0 and 1.</source>
        <translation>{what} برابر {values:g} است و امتیازهای فازی عددهای 0 تا 1 هستند: فیلدهایی مانند F1_fuzzy، و حدهایی میان 0 و 1، برگزینید.</translation>
    </message>
    <message>
        <source>{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}.</source>
        <translation>{what} به بستهٔ پایتون {package} نیاز دارد که این QGIS ندارد: {instead}، یا {package} را نصب کنید.</translation>
    </message>
    <message>
        <source>{without} labelled samples are in no zone and have no part.</source>
        <translation>{without} نمونهٔ برچسب‌دار در هیچ پهنه‌ای نیستند و سهمی ندارند.</translation>
    </message>
    <message>
        <source>{x} and {y} seem to be exchanged, by the size of their numbers, and are read the other way round.</source>
        <translation>{x} و {y}، از اندازهٔ عددهایشان، جابه‌جا به نظر می‌رسند و وارونه خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>{} % of the area lies in several polygons and counts in each: repair the layer.</source>
        <translation>{} % مساحت در چند پلیگون است و در هر یک شمرده می‌شود: لایه را اصلاح کنید.</translation>
    </message>
    <message>
        <source>{} (best of {} elements, picked by these occurrences)</source>
        <translation>{} (بهترین از {} عنصر، برگزیده با همین رخدادها)</translation>
    </message>
    <message>
        <source>{} A table without positions is written: choose the columns if there are any.</source>
        <translation>{} جدولی بدون موقعیت نوشته می‌شود: اگر ستون‌هایش هست، آن‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>{} and {} are not on one grid: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{} و {} روی یک شبکه نیستند: هر دو را با گستره و اندازهٔ سلول یکسان بسازید یا یکی را با “Warp (reproject)” به شبکهٔ دیگری بیاورید.</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that its file is there.</source>
        <translation>{} باز نمی‌شود: بررسی کنید که فایلش هست.</translation>
    </message>
    <message>
        <source>{} cannot be opened: it is gone, or no layer.</source>
        <translation>{} باز نمی‌شود: از میان رفته یا لایه نیست.</translation>
    </message>
    <message>
        <source>{} cannot be read: its file is damaged or incomplete.</source>
        <translation>{} خوانده نمی‌شود: فایلش آسیب دیده یا ناقص است.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no drawing that can be read.</source>
        <translation>{} نشان داده نمی‌شود: ترسیمی خواندنی نیست.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no picture that can be read.</source>
        <translation>{} نشان داده نمی‌شود: تصویری خواندنی نیست.</translation>
    </message>
    <message>
        <source>{} cannot be transformed to the reference system of the map.</source>
        <translation>{} به سامانهٔ مرجع نقشه تبدیل نمی‌شود.</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): close the program that holds it open, or choose another file.</source>
        <translation>{} نوشته نمی‌شود ({}): برنامه‌ای را که بازش نگه داشته ببندید یا فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{} cells cannot be read as numbers and are left out.</source>
        <translation>{} خانه به‌صورت عدد خوانده نمی‌شود و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>{} has no cell of class {} (it has {}): there are no targets.</source>
        <translation>{} سلولی از ردهٔ {} ندارد (رده‌های آن {} است): هدفی نیست.</translation>
    </message>
    <message>
        <source>{} has no data in {} targets: they rank as the lowest of the others.</source>
        <translation>{} در {} هدف داده ندارد: رتبهٔ پایین‌ترینِ بقیه را می‌گیرند.</translation>
    </message>
    <message>
        <source>{} has no point in the reference system of the map: check both layers.</source>
        <translation>{} نقطه‌ای در سامانهٔ مرجع نقشه ندارد: هر دو لایه را بررسی کنید.</translation>
    </message>
    <message>
        <source>{} has no reference system: set it in the properties of the layer.</source>
        <translation>{} سامانهٔ مرجع ندارد: آن را در ویژگی‌های لایه تعیین کنید.</translation>
    </message>
    <message>
        <source>{} has values below zero: for the rank they become 1 / (1 + exp(-score)).</source>
        <translation>{} مقادیر زیر صفر دارد: برای رتبه به 1 / (1 + exp(-score)) تبدیل می‌شوند.</translation>
    </message>
    <message>
        <source>{} has {} distinct whole numbers: if they are classes, they must rise with favourability.</source>
        <translation>{} تعداد {} عدد صحیح متمایز دارد: اگر رده‌اند، باید با مطلوبیت بالا روند.</translation>
    </message>
    <message>
        <source>{} is a concentration: these are skewed, and the fence takes far too many samples for anomalous. Take its logarithm (“Transform concentrations”).</source>
        <translation>{} غلظت است: غلظت‌ها چوله‌اند و حصار نمونه‌های بسیار زیادی را آنومال می‌گیرد. لگاریتم آن را بگیرید («تبدیل غلظت‌ها»).</translation>
    </message>
    <message>
        <source>{} is in degrees, where cells have no even area: reproject it with “Warp (reproject)” first.</source>
        <translation>{} به درجه است و سلول‌ها در آن مساحت یکسان ندارند: نخست با “Warp (reproject)” بازتصویر کنید.</translation>
    </message>
    <message>
        <source>{} is the best single element of {}, picked by the occurrences it is judged by, which flatters it.</source>
        <translation>{} بهترین تک‌عنصر از {} است، برگزیده با رخدادهایی که با آن‌ها داوری می‌شود، که آن را خوش‌بینانه می‌کند.</translation>
    </message>
    <message>
        <source>{} knows the positions of the tested samples and not their chemistry: it says how well the ground between samples can be classed, which is another question than the others answer.</source>
        <translation>{} موقعیت نمونه‌های آزمون را می‌داند و نه شیمی آن‌ها را: می‌گوید زمین میان نمونه‌ها چه خوب رده‌بندی می‌شود، که پرسشی جز پرسش بقیه است.</translation>
    </message>
    <message>
        <source>{} labelled samples are left out to balance the classes ({}).</source>
        <translation>{} نمونهٔ برچسب‌دار برای توازن رده‌ها کنار گذاشته شد ({}).</translation>
    </message>
    <message>
        <source>{} occurrences in {} cells, {} km² judged: more barren ground would raise all areas.</source>
        <translation>{} رخداد در {} سلول، {} km² داوری‌شده: زمین عقیم بیشتر همهٔ مساحت‌ها را بالا می‌برد.</translation>
    </message>
    <message>
        <source>{} of {} points lack a position or a predictor and get no prediction.</source>
        <translation>{} از {} نقطه موقعیت یا پیش‌بینی‌کننده‌ای کم دارند و پیش‌بینی نمی‌گیرند.</translation>
    </message>
    <message>
        <source>{} of {} points lack a value of {} and are left out.</source>
        <translation>{} از {} نقطه مقدار {} را ندارند و کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>{} of {} samples have no position and get no result (such as {}).</source>
        <translation>{} از {} نمونه موقعیت ندارند و نتیجه‌ای نمی‌گیرند (مانند {}).</translation>
    </message>
    <message>
        <source>{} of {} samples have no window and get no class.</source>
        <translation>{} از {} نمونه پنجره ندارند و رده‌ای نمی‌گیرند.</translation>
    </message>
    <message>
        <source>{} of {} samples have no window: they lie off the rasters or where these have no data.</source>
        <translation>{} از {} نمونه پنجره ندارند: بیرون از رسترها یا در جای بدون داده‌اند.</translation>
    </message>
    <message>
        <source>{} of {} samples lie outside the map.</source>
        <translation>{} از {} نمونه بیرون از نقشه‌اند.</translation>
    </message>
    <message>
        <source>{} of {} samples lie where a {} has no data and are left out.</source>
        <translation>{} از {} نمونه جایی‌اند که {} داده ندارد و کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>{} of {} samples of this chart are selected.</source>
        <translation>{} از {} نمونهٔ این نمودار انتخاب شده است.</translation>
    </message>
    <message>
        <source>{} of {} samples with a class are to learn from (label_used), to balance the classes.</source>
        <translation>از {} نمونه از {} نمونهٔ دارای رده آموخته می‌شود (label_used)، برای توازن رده‌ها.</translation>
    </message>
    <message>
        <source>{} samples are anomalous for several factors and are of the one with the highest score.</source>
        <translation>{} نمونه برای چند عامل آنومال‌اند و به عامل با بیشترین امتیاز تعلق می‌گیرند.</translation>
    </message>
    <message>
        <source>{} samples, predictors {}.</source>
        <translation>{} نمونه، پیش‌بینی‌کننده‌ها {}.</translation>
    </message>
    <message>
        <source>{} samples, {} maps</source>
        <translation>{} نمونه، {} نقشه</translation>
    </message>
    <message>
        <source>{} samples, {} of them with a position ({}).</source>
        <translation>{} نمونه، {} تای آن‌ها با موقعیت ({}).</translation>
    </message>
    <message>
        <source>{} targets.</source>
        <translation>{} هدف.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} با رخدادهای شناخته‌شده ساخته شده: اگر همین‌ها باشند، همهٔ عددهای اینجا خوش‌بینانه‌اند، حتی عددهای رخدادهای کنارگذاشته. به جای آن نقشه‌های امتیازهای کنارگذاشته (score_held_out) را تلفیق کنید.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its curve is a success rate, which flatters it. For a prediction rate take a map of scores that were held out (score_held_out).</source>
        <translation>{} با رخدادهای شناخته‌شده ساخته شده: اگر همین‌ها باشند، منحنی آن نرخ موفقیت است که خوش‌بینانه است. برای نرخ پیش‌بینی نقشهٔ امتیازهای کنارگذاشته (score_held_out) را بگیرید.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its figures flatter it. Judge a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} با رخدادهای شناخته‌شده ساخته شده: اگر همین‌ها باشند، عددهایش خوش‌بینانه‌اند. به جای آن نقشهٔ امتیازهای کنارگذاشته (score_held_out) را داوری کنید.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, the comparison flatters it. Compare a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} با رخدادهای شناخته‌شده ساخته شده: اگر همین‌ها باشند، مقایسه برایش خوش‌بینانه است. به جای آن نقشهٔ امتیازهای کنارگذاشته (score_held_out) را مقایسه کنید.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: judged by the same ones it is flattered. Believe a map of scores that were held out.</source>
        <translation>{} با رخدادهای شناخته‌شده ساخته شده: داوری با همان‌ها خوش‌بینانه است. نقشهٔ امتیازهای کنارگذاشته را باور کنید.</translation>
    </message>
    <message>
        <source>{} were made from samples: a test on ground not seen is flattered, for the tested samples helped to draw them.</source>
        <translation>{} از نمونه‌ها ساخته شده‌اند: آزمون روی زمین دیده‌نشده خوش‌بینانه است، زیرا نمونه‌های آزمون در کشیدنشان سهم داشته‌اند.</translation>
    </message>
    <message>
        <source>{} were made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} با رخدادهای شناخته‌شده ساخته شده‌اند: اگر همین‌ها باشند، همهٔ عددهای اینجا خوش‌بینانه‌اند، حتی عددهای رخدادهای کنارگذاشته. به جای آن نقشه‌های امتیازهای کنارگذاشته (score_held_out) را تلفیق کنید.</translation>
    </message>
    <message>
        <source>{} {} have no position and are left out.</source>
        <translation>{} {} موقعیت ندارند و کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</source>
        <translation>{}: RMSE {RMSE:.3g}، R² {R2:.2f}.</translation>
    </message>
    <message>
        <source>{}: {} and more</source>
        <translation>{}: {} و بیشتر</translation>
    </message>
    <message>
        <source>{}: {} has the highest balanced accuracy of the classifiers, {:.2f}.</source>
        <translation>{}: {} بالاترین صحت متوازن را میان رده‌بندها دارد، {:.2f}.</translation>
    </message>
    <message>
        <source>“{purpose}” needs the Python package {packages}, which this QGIS does not have: install it on the Setup page of GeoHalo's dock (Plugins → GeoHalo).</source>
        <translation>«{purpose}» به بستهٔ پایتون {packages} نیاز دارد که این QGIS ندارد: آن را در صفحهٔ آماده‌سازی پنل GeoHalo نصب کنید (افزونه‌ها ← GeoHalo).</translation>
    </message>
    <message>
        <source>This went wrong ({kind}): {error}</source>
        <translation type="vanished">این به خطا رفت ({kind}): {error}</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="vanished">{file} باز نمی‌شود.</translation>
    </message>
</context>
</TS>
