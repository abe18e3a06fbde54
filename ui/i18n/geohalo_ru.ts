<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>GeoHalo</name>
    <message>
        <source>
[95 % bootstrap: {:.0f}–{:.0f} %]</source>
        <translation>
[95 % бутстреп: {:.0f}–{:.0f} %]</translation>
    </message>
    <message>
        <source>
may be chance</source>
        <translation>
возможно, случайно</translation>
    </message>
    <message>
        <source> (95 % interval {:.1f} to {:.1f} %)</source>
        <translation> (95 %-й интервал от {:.1f} до {:.1f} %)</translation>
    </message>
    <message>
        <source> (may be chance)</source>
        <translation> (возможно, случайно)</translation>
    </message>
    <message>
        <source> (no values or the same value everywhere: {skipped})</source>
        <translation> (нет значений или всюду одно значение: {skipped})</translation>
    </message>
    <message>
        <source> ({left_out} elements with fewer are not shown)</source>
        <translation> (элементы с меньшим числом не показаны: {left_out})</translation>
    </message>
    <message>
        <source> ({left} more not shown)</source>
        <translation> (ещё не показано: {left})</translation>
    </message>
    <message>
        <source> Indicators load most on it.</source>
        <translation> На него больше всего нагружены индикаторы.</translation>
    </message>
    <message>
        <source> It holds the indicators {held}.</source>
        <translation> На нём лежат индикаторы {held}.</translation>
    </message>
    <message>
        <source> None is left, so the elements of all factors are kept.</source>
        <translation> Не осталось ни одного, поэтому сохранены элементы всех факторов.</translation>
    </message>
    <message>
        <source> [95 % bootstrap: {low:.4g} to {high:.4g}]</source>
        <translation> [95 % бутстреп: от {low:.4g} до {high:.4g}]</translation>
    </message>
    <message>
        <source> [95 % {low:.3f} to {high:.3f}]</source>
        <translation> [95 % от {low:.3f} до {high:.3f}]</translation>
    </message>
    <message>
        <source> and has no detection limit</source>
        <translation> и не имеет предела обнаружения</translation>
    </message>
    <message>
        <source> of {n_names} elements</source>
        <translation> (элементов: {n_names})</translation>
    </message>
    <message>
        <source> towards {azimuth:.0f}°</source>
        <translation> по азимуту {azimuth:.0f}°</translation>
    </message>
    <message>
        <source> with the remark {remark!r}</source>
        <translation> с пометкой {remark!r}</translation>
    </message>
    <message>
        <source> with {anomaly_rate:.1f} % of the {n_occurrences} occurrences; intersection at {prediction_rate:.1f} % in {occupied_area:.1f} % of the area, normalised density {normalised_density:.2f}</source>
        <translation> с {anomaly_rate:.1f} % рудопроявлений (всего {n_occurrences}); пересечение при {prediction_rate:.1f} % на {occupied_area:.1f} % площади, нормированная плотность {normalised_density:.2f}</translation>
    </message>
    <message>
        <source> with {n_terms} drift terms</source>
        <translation> с числом членов дрейфа {n_terms}</translation>
    </message>
    <message>
        <source> {indicator_factors} hold indicator elements ({held}).</source>
        <translation> {indicator_factors} содержат элементы-индикаторы ({held}).</translation>
    </message>
    <message>
        <source>&amp;Anomaly from</source>
        <translation>&amp;Аномалия от</translation>
    </message>
    <message>
        <source>&amp;Back to the file</source>
        <translation>&amp;Назад к файлу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Classifiers: network, SVM, kriging</source>
        <translation>&amp;Классификаторы: сеть, SVM, кригинг</translation>
    </message>
    <message>
        <source>&amp;Colour the map by {factor}</source>
        <translation>&amp;Раскрасить карту по {factor}</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>По &amp;умолчанию</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>&amp;Detection limits (optional)</source>
        <translation>&amp;Пределы обнаружения (необязательно)</translation>
    </message>
    <message>
        <source>&amp;East, longitude</source>
        <translation>&amp;Восток, долгота</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>&amp;Элементы</translation>
    </message>
    <message>
        <source>&amp;Fetch all the same</source>
        <translation>Всё равно &amp;загрузить</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Поле</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;First limits</source>
        <translation>&amp;Исходные границы</translation>
    </message>
    <message>
        <source>&amp;Fit again</source>
        <translation>Подобрать &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Geological map (optional)</source>
        <translation>&amp;Геологическая карта (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Give the map its own style back</source>
        <translation>Вернуть карте её &amp;стиль</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорт</translation>
    </message>
    <message>
        <source>&amp;Import laboratory CSV…</source>
        <translation>&amp;Импорт CSV лаборатории…</translation>
    </message>
    <message>
        <source>&amp;Indicator elements</source>
        <translation>Элементы-&amp;индикаторы</translation>
    </message>
    <message>
        <source>&amp;Install chosen</source>
        <translation>&amp;Установить выбранное</translation>
    </message>
    <message>
        <source>&amp;Keep the classes on the map</source>
        <translation>&amp;Оставить классы на карте</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>С&amp;лой</translation>
    </message>
    <message>
        <source>&amp;Line of the headings</source>
        <translation>Строка &amp;заголовков</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Другие настройки</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;North, latitude</source>
        <translation>&amp;Север, широта</translation>
    </message>
    <message>
        <source>&amp;Nugget</source>
        <translation>&amp;Самородок</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>&amp;Рудопроявления</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>Коор&amp;динаты</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Отношение</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages</source>
        <translation>&amp;Удалить пакеты GeoHalo</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages ({size} MB)</source>
        <translation>&amp;Удалить пакеты GeoHalo ({size} МБ)</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>&amp;Результаты сохранять в</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Вправо</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Пробы</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>&amp;To the steps</source>
        <translation>&amp;К шагам</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>От&amp;менить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Ввер&amp;х</translation>
    </message>
    <message>
        <source>&amp;Write the classes…</source>
        <translation>&amp;Записать классы…</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Записать в</translation>
    </message>
    <message>
        <source>&amp;Write to the model file</source>
        <translation>&amp;Записать в файл модели</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>(observed - predicted) / standard error</source>
        <translation>(наблюдённое − предсказанное) / стандартная ошибка</translation>
    </message>
    <message>
        <source>, chosen of {}</source>
        <translation>, выбрано из {}</translation>
    </message>
    <message>
        <source>, least validation loss {best:.4f}</source>
        <translation>, наименьшие потери на валидации {best:.4f}</translation>
    </message>
    <message>
        <source>, member {member} of {n_decoded}</source>
        <translation>, член {member} из {n_decoded}</translation>
    </message>
    <message>
        <source>, normalised density {density:.2f}</source>
        <translation>, нормированная плотность {density:.2f}</translation>
    </message>
    <message>
        <source>, not distinguishable from area alone.</source>
        <translation>, неотличимо от действия одной площади.</translation>
    </message>
    <message>
        <source>, on {}</source>
        <translation>, по {}</translation>
    </message>
    <message>
        <source>, or choose a lower drift</source>
        <translation>, или выберите меньшую степень дрейфа</translation>
    </message>
    <message>
        <source>, seed {}</source>
        <translation>, начальное число {}</translation>
    </message>
    <message>
        <source>, which is negative</source>
        <translation>, а оно отрицательное</translation>
    </message>
    <message>
        <source>, which is no measurement</source>
        <translation>, а это не результат измерения</translation>
    </message>
    <message>
        <source>, with the number of pairs</source>
        <translation>, с числом пар</translation>
    </message>
    <message>
        <source>, {n_occurrences} occurrences ({prediction_rate:.1f} %), normalised density {density:.2f}</source>
        <translation>, рудопроявлений {n_occurrences} ({prediction_rate:.1f} %), нормированная плотность {density:.2f}</translation>
    </message>
    <message>
        <source>, {rows} x {columns} units</source>
        <translation>, {rows} x {columns} узлов</translation>
    </message>
    <message>
        <source>, {} known occurrences.</source>
        <translation>, известных рудопроявлений {}.</translation>
    </message>
    <message>
        <source>. Use winsorised, or leave such elements out.</source>
        <translation>. Используйте winsorised или исключите такие элементы.</translation>
    </message>
    <message>
        <source>0 chooses the size by the number of samples.</source>
        <translation>0 — размер выбирается по числу проб.</translation>
    </message>
    <message>
        <source>0 leaves it to the choice above; any other number is taken as it is.</source>
        <translation>0 — решает выбор выше; любое другое число берётся как есть.</translation>
    </message>
    <message>
        <source>0 means one straight line: no threshold.</source>
        <translation>0 — одна прямая: порога нет.</translation>
    </message>
    <message>
        <source>0.5 says nothing, 1 is perfect.</source>
        <translation>0.5 ни о чём не говорит, 1 — идеал.</translation>
    </message>
    <message>
        <source>0.5 says nothing; close to AUC where occurrences are rare.</source>
        <translation>0.5 ни о чём не говорит; близко к AUC там, где рудопроявления редки.</translation>
    </message>
    <message>
        <source>0: 20 a sample, 10 000 at least.</source>
        <translation>0: 20 на пробу, не менее 10 000.</translation>
    </message>
    <message>
        <source>0: an unknown mean. 1: a plane. 2: a surface.</source>
        <translation>0: неизвестное среднее. 1: плоскость. 2: поверхность.</translation>
    </message>
    <message>
        <source>0: as many, up to four, as fit best by the Bayesian information criterion.</source>
        <translation>0: столько (до четырёх), сколько лучше всего по байесовскому информационному критерию.</translation>
    </message>
    <message>
        <source>1 all members part the samples alike, 0 as by chance.</source>
        <translation>1 — все члены делят пробы одинаково, 0 — как при случайном делении.</translation>
    </message>
    <message>
        <source>1 background, 2 halo from u = 1/2, 3 anomaly from 2/3 on.</source>
        <translation>1 фон, 2 ореол от u = 1/2, 3 аномалия от 2/3.</translation>
    </message>
    <message>
        <source>1 background, 2 halo, 3 anomaly, in their colours.</source>
        <translation>1 фон, 2 ореол, 3 аномалия, в своих цветах.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 ячейка</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 элемент</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 фактор</translation>
    </message>
    <message>
        <source>1 is perfect, 0 no better than the mean of the samples.</source>
        <translation>1 — идеал, 0 — не лучше среднего по пробам.</translation>
    </message>
    <message>
        <source>1 is the lowest; not made of points.</source>
        <translation>1 — низший; из точек не строится.</translation>
    </message>
    <message>
        <source>1 of the nested structures got no sill and is left out: a simpler model tells as much.</source>
        <translation>Одна из вложенных структур не получила плато и исключена: более простая модель говорит столько же.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 место</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 результат</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 проба</translation>
    </message>
    <message>
        <source>1 sample has coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>У 1 пробы координаты не являются градусами ({example}): оставлена без положения.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>У 1 пробы координаты не читаются ({example}): оставлена без положения.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that stand for none ({example}): kept without a position.</source>
        <translation>У 1 пробы вместо координат стоит условное число ({example}): оставлена без положения.</translation>
    </message>
    <message>
        <source>1 sample has no coordinates: kept without a position.</source>
        <translation>У 1 пробы нет координат: оставлена без положения.</translation>
    </message>
    <message>
        <source>1 sample number</source>
        <translation>1 номер пробы</translation>
    </message>
    <message>
        <source>1 thing to look at before you go on</source>
        <translation>1 замечание, на которое надо взглянуть перед продолжением</translation>
    </message>
    <message>
        <source>100 less the prediction rate: the area that holds them.</source>
        <translation>100 минус доля попаданий: площадь, которая их содержит.</translation>
    </message>
    <message>
        <source>1: a plane. 2: a surface of second degree.</source>
        <translation>1: плоскость. 2: поверхность второй степени.</translation>
    </message>
    <message>
        <source>2 or 3 elements</source>
        <translation>2 или 3 элемента</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 elements or more</source>
        <translation>4 элемента и более</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>800 samples of an invented district whose deposits are known: to learn, and to see what works.</source>
        <translation>800 проб вымышленного района с известными месторождениями: чтобы учиться и видеть, что работает.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-й интервал</translation>
    </message>
    <message>
        <source>98 %</source>
        <translation>98 %</translation>
    </message>
    <message>
        <source>: choose more elements.</source>
        <translation>: выберите больше элементов.</translation>
    </message>
    <message>
        <source>: no better than chance</source>
        <translation>: не лучше случайного</translation>
    </message>
    <message>
        <source>: three quarters of the samples have the same value of {tied}</source>
        <translation>: у трёх четвертей проб одно и то же значение {tied}</translation>
    </message>
    <message>
        <source>; in the file {rmse:.3g}, weighted {weighted:.3g}</source>
        <translation>; в файле {rmse:.3g}, взвешенная {weighted:.3g}</translation>
    </message>
    <message>
        <source>; longest range towards {azimuth:.0f}°, ratio of the ranges {ratio:.2f}</source>
        <translation>; наибольший радиус корреляции по азимуту {azimuth:.0f}°, отношение радиусов {ratio:.2f}</translation>
    </message>
    <message>
        <source>; of the samples watched {validation_loss:.4f}</source>
        <translation>; контрольных проб {validation_loss:.4f}</translation>
    </message>
    <message>
        <source>; practical range {practical_range} {length}</source>
        <translation>; практический радиус корреляции {practical_range} {length}</translation>
    </message>
    <message>
        <source>; the numbers of the file were set by hand</source>
        <translation>; числа в файле заданы вручную</translation>
    </message>
    <message>
        <source>; {percent_agreement:.0f} % of the bootstrap curves have as many breaks</source>
        <translation>; у {percent_agreement:.0f} % бутстреп-кривых столько же изломов</translation>
    </message>
    <message>
        <source>; {skipped} was left out</source>
        <translation>; исключено: {skipped}</translation>
    </message>
    <message>
        <source>; {skipped} were left out</source>
        <translation>; исключены: {skipped}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Both areas depend on the study area&lt;/b&gt;: the more barren ground with low values it holds, the higher they are. Compare maps within one study area only, and read the partial AUC, the area below the success-rate curve up to 20 % of the area divided by 0.2 (chance has 0.1), which looks only at ground that could be followed up.</source>
        <translation>&lt;b&gt;Обе площади зависят от района исследования&lt;/b&gt;: чем больше в нём пустой площади с низкими значениями, тем они выше. Сравнивайте карты только внутри одного района и смотрите частичную AUC — площадь под кривой успешности до 20 % площади, делённую на 0.2 (случайный уровень 0.1): она учитывает только ту площадь, которую можно заверить.</translation>
    </message>
    <message>
        <source>&lt;b&gt;By known occurrences&lt;/b&gt;: of a map of scores, the limits are taken under which the occurrences are most likely, with at least twice the density of the whole map in the anomaly and once in the halo; of a map of classes, each class is named by its density. &lt;b&gt;By a table of weights&lt;/b&gt; that “Prediction-area plot” made of a map of classes, here or on another sheet. &lt;b&gt;By limits&lt;/b&gt; that you state: the least map value of a halo, of an anomaly, or of both.</source>
        <translation>&lt;b&gt;По известным рудопроявлениям&lt;/b&gt;: на карте оценок берутся границы, при которых рудопроявления наиболее вероятны и плотность в аномалии не менее чем вдвое, а в ореоле не менее чем в один раз больше плотности всей карты; на карте классов каждый класс называется по своей плотности. &lt;b&gt;По таблице весов&lt;/b&gt;, которую «График прогноз–площадь» построил по карте классов, здесь или на другом листе. &lt;b&gt;По границам&lt;/b&gt;, которые задаёте вы: наименьшее значение карты для ореола, аномалии или обоих.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean error&lt;/b&gt; should be near 0, the &lt;b&gt;mean squared standardised error&lt;/b&gt; near 1: below, the standard errors are too large, above, too small. The slope of observed against predicted should be near 1.</source>
        <translation>&lt;b&gt;Средняя ошибка&lt;/b&gt; должна быть около 0, &lt;b&gt;средний квадрат стандартизованной ошибки&lt;/b&gt; — около 1: если меньше, стандартные ошибки завышены, если больше — занижены. Наклон зависимости наблюдённого от предсказанного должен быть около 1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Read breaks with care.&lt;/b&gt; Cumulated areas depend on each other, so that the criterion takes too many breaks rather than too few: chance alone gives one to three, and a smooth lognormal map three or four. Whole blocks of the map, about a hundred, are therefore drawn again and again, since neighbouring cells are no independent evidence: each threshold gets an interval, and is said to be chance where the slope may be the same on both sides. Values must be above zero: take fuzzy scores, the exponential of factor scores, or concentrations; to add a constant would move the breaks.</source>
        <translation>&lt;b&gt;Изломы читайте осторожно.&lt;/b&gt; Накопленные площади зависят друг от друга, поэтому критерий скорее берёт лишние изломы, чем теряет их: одна случайность даёт от одного до трёх, а гладкая логнормальная карта — три или четыре. Поэтому целые блоки карты (около сотни) многократно выбираются заново, ведь соседние ячейки не являются независимыми данными: каждый порог получает интервал и называется случайным там, где наклон может быть одинаков с обеих сторон. Значения должны быть больше нуля: берите нечёткие оценки, экспоненту факторных оценок или содержания; прибавление константы сдвинуло бы изломы.</translation>
    </message>
    <message>
        <source>&lt;b&gt;auto&lt;/b&gt; takes Cohen's maximum likelihood for one limit and up to 50 % below detection, regression on order statistics (ros) for several limits or up to 80 %, and leaves out elements with more. &lt;b&gt;mle&lt;/b&gt; is maximum likelihood for any number of limits; &lt;b&gt;multiplicative&lt;/b&gt; also keeps the ratios between the other parts of each sample; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; and &lt;b&gt;limit&lt;/b&gt; put in a fixed part of the limit, and distort elements with more than 15 % below detection.</source>
        <translation>&lt;b&gt;auto&lt;/b&gt; берёт метод максимального правдоподобия Коэна при одном пределе и до 50 % ниже обнаружения, регрессию на порядковые статистики (ros) при нескольких пределах или до 80 %, а элементы с большей долей исключает. &lt;b&gt;mle&lt;/b&gt; — максимальное правдоподобие при любом числе пределов; &lt;b&gt;multiplicative&lt;/b&gt; сохраняет ещё и отношения между прочими частями каждой пробы; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; и &lt;b&gt;limit&lt;/b&gt; подставляют постоянную долю предела и искажают элементы, у которых ниже обнаружения более 15 %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;class&lt;/b&gt; divides by the median of the samples on the same rock, given by a field or by geological polygons; &lt;b&gt;catchment&lt;/b&gt; by that of the samples in the same basin, given by a field. &lt;b&gt;weighted&lt;/b&gt; and &lt;b&gt;regression&lt;/b&gt; take the areas of all rocks upstream of each sample: the mean of each rock weighted by area, or the least-squares fit of what each rock contributes. &lt;b&gt;global&lt;/b&gt; divides by the median of all samples, which only shifts logarithms: factors and maps come out as without it. &lt;b&gt;auto&lt;/b&gt; takes class where classes are given, else weighted where areas are, else global.</source>
        <translation>&lt;b&gt;class&lt;/b&gt; делит на медиану проб на той же породе, заданной полем или геологическими полигонами; &lt;b&gt;catchment&lt;/b&gt; — на медиану проб того же бассейна, заданного полем. &lt;b&gt;weighted&lt;/b&gt; и &lt;b&gt;regression&lt;/b&gt; берут площади всех пород выше по течению от каждой пробы: среднее по породам, взвешенное по площади, или вклад каждой породы по методу наименьших квадратов. &lt;b&gt;global&lt;/b&gt; делит на медиану всех проб, что лишь сдвигает логарифмы: факторы и карты получаются как без него. &lt;b&gt;auto&lt;/b&gt; берёт class, если заданы классы, иначе weighted, если есть площади, иначе global.</translation>
    </message>
    <message>
        <source>&lt;b&gt;log10&lt;/b&gt; is the usual choice and &lt;b&gt;ln&lt;/b&gt; differs from it by a factor only. &lt;b&gt;boxcox&lt;/b&gt; fits a power to each element. &lt;b&gt;clr&lt;/b&gt; (centred log-ratios) and &lt;b&gt;ilr&lt;/b&gt; (pivot coordinates, one fewer than the elements) compare the parts of each sample and so are free of the closure effect; they need all elements of a sample, and maximum likelihood factors and the KMO do not exist for clr.</source>
        <translation>&lt;b&gt;log10&lt;/b&gt; — обычный выбор, &lt;b&gt;ln&lt;/b&gt; отличается от него лишь множителем. &lt;b&gt;boxcox&lt;/b&gt; подбирает степень для каждого элемента. &lt;b&gt;clr&lt;/b&gt; (центрированные лог-отношения) и &lt;b&gt;ilr&lt;/b&gt; (опорные координаты, на одну меньше числа элементов) сравнивают части каждой пробы и потому свободны от эффекта замкнутости; им нужны все элементы пробы, а факторов максимального правдоподобия и KMO для clr не существует.</translation>
    </message>
    <message>
        <source>&lt;b&gt;maximin&lt;/b&gt; takes the least favourable map in each cell: ground is good only where all maps say so. It is a careful AND: it reports less barren ground, and must lose occurrences that one map misses. A class without occurrences (u = 0) in one map rules its ground out whatever the others say. And it is no proof: maps made from the same samples are no independent evidence, and that they agree says little more than one of them. &lt;b&gt;mean&lt;/b&gt; lets maps make up for each other; &lt;b&gt;weighted&lt;/b&gt; does so by the prediction rate of each map at the intersection of its curves; &lt;b&gt;owa&lt;/b&gt;, ordered weights, lies between mean and maximin; &lt;b&gt;majority&lt;/b&gt; goes by vote, and the agreement is its index of confidence; &lt;b&gt;regret&lt;/b&gt; (minimax) is how much better the best ground of a map is than this cell, at worst: the least is best.</source>
        <translation>&lt;b&gt;maximin&lt;/b&gt; берёт в каждой ячейке наименее благоприятную карту: площадь хороша лишь там, где так говорят все карты. Это осторожное И: пустой площади меньше, но теряются рудопроявления, которые пропустила одна карта. Класс без рудопроявлений (u = 0) на одной карте исключает свою площадь, что бы ни говорили другие. И это не доказательство: карты по одним и тем же пробам не независимы, и их согласие говорит немногим больше, чем одна из них. &lt;b&gt;mean&lt;/b&gt; позволяет картам дополнять друг друга; &lt;b&gt;weighted&lt;/b&gt; делает это по доле попаданий каждой карты на пересечении её кривых; &lt;b&gt;owa&lt;/b&gt;, порядковые веса, лежит между средним и максимином; &lt;b&gt;majority&lt;/b&gt; решает голосованием, а согласие служит индексом уверенности; &lt;b&gt;regret&lt;/b&gt; (минимакс) — насколько в худшем случае лучшая площадь карты лучше этой ячейки: чем меньше, тем лучше.</translation>
    </message>
    <message>
        <source>&lt;b&gt;normalscore&lt;/b&gt; replaces values by those of a normal distribution in the same order, &lt;b&gt;z&lt;/b&gt; subtracts the mean and divides by the standard deviation, &lt;b&gt;robustz&lt;/b&gt; does so with median and median absolute deviation. These three take the newest column of any kind, logarithms for instance; the tools that train maps and fit factors standardise by themselves.</source>
        <translation>&lt;b&gt;normalscore&lt;/b&gt; заменяет значения значениями нормального распределения в том же порядке, &lt;b&gt;z&lt;/b&gt; вычитает среднее и делит на стандартное отклонение, &lt;b&gt;robustz&lt;/b&gt; делает то же с медианой и медианным абсолютным отклонением. Все три берут самый новый столбец любого вида, например логарифмы; инструменты, которые обучают карты и подбирают факторы, стандартизуют сами.</translation>
    </message>
    <message>
        <source>&lt;b&gt;occurrences&lt;/b&gt; (recommended): a sample near a known occurrence is of its deposit type, one far from all of them is background, and one between is of no class. &lt;b&gt;polygons&lt;/b&gt;: the same for ground that was outlined in the field. &lt;b&gt;factors&lt;/b&gt;: a sample is anomalous for the factor whose fuzzy score is highest, if it reaches the threshold, and background below a lower limit. &lt;b&gt;thresholds&lt;/b&gt;: anomaly and background by one field.</source>
        <translation>&lt;b&gt;occurrences&lt;/b&gt; (рекомендуется): проба рядом с известным рудопроявлением относится к его типу, далёкая от всех — к фону, а между ними — ни к какому классу. &lt;b&gt;polygons&lt;/b&gt;: то же для площадей, оконтуренных в поле. &lt;b&gt;factors&lt;/b&gt;: проба аномальна по фактору с наибольшей нечёткой оценкой, если та достигает порога, и относится к фону ниже меньшей границы. &lt;b&gt;thresholds&lt;/b&gt;: аномалия и фон по одному полю.</translation>
    </message>
    <message>
        <source>&lt;b&gt;paper&lt;/b&gt; is the network that the method's paper prints: one layer of 20 neurons, trained by gradient descent with momentum. The paper calls it convolutional, and it is not. &lt;b&gt;conv1d&lt;/b&gt; slides over features that vary together, &lt;b&gt;deepinsight&lt;/b&gt; over an image in which such features are neighbours, &lt;b&gt;patch&lt;/b&gt; over windows of rasters around the samples: these three are convolutional, and need torch.</source>
        <translation>&lt;b&gt;paper&lt;/b&gt; — сеть, приведённая в статье о методе: один слой из 20 нейронов, обучение градиентным спуском с моментом. В статье она названа свёрточной, но таковой не является. &lt;b&gt;conv1d&lt;/b&gt; скользит по признакам, изменяющимся совместно, &lt;b&gt;deepinsight&lt;/b&gt; — по изображению, где такие признаки соседствуют, &lt;b&gt;patch&lt;/b&gt; — по окнам растров вокруг проб: эти три — свёрточные, им нужен torch.</translation>
    </message>
    <message>
        <source>&lt;b&gt;tukey&lt;/b&gt;: quartiles and 1.5 interquartile ranges. &lt;b&gt;mad&lt;/b&gt;: median and 2 median absolute deviations. &lt;b&gt;percentile&lt;/b&gt;: above the 98th percentile. &lt;b&gt;mahalanobis&lt;/b&gt;: one robust distance for all elements together, in the fields &lt;i&gt;robust_distance&lt;/i&gt; and &lt;i&gt;robust_out&lt;/i&gt; (1 beyond the cut); it needs the Python package scikit-learn and samples with all elements.</source>
        <translation>&lt;b&gt;tukey&lt;/b&gt;: квартили и 1.5 межквартильного размаха. &lt;b&gt;mad&lt;/b&gt;: медиана и 2 медианных абсолютных отклонения. &lt;b&gt;percentile&lt;/b&gt;: выше 98-го процентиля. &lt;b&gt;mahalanobis&lt;/b&gt;: одно робастное расстояние по всем элементам вместе, в полях &lt;i&gt;robust_distance&lt;/i&gt; и &lt;i&gt;robust_out&lt;/i&gt; (1 — за границей); нужны пакет Python scikit-learn и пробы со всеми элементами.</translation>
    </message>
    <message>
        <source>&lt;i&gt;class&lt;/i&gt; is the class, &lt;i&gt;p_…&lt;/i&gt; the probability of each, &lt;i&gt;entropy&lt;/i&gt; how unsure the classifier is: 0 where it is sure, 1 where all classes are alike. A probability is what the classifier believes; its calibration chart says how far to believe it, and its report whether it knows ground it has not seen.</source>
        <translation>&lt;i&gt;class&lt;/i&gt; — класс, &lt;i&gt;p_…&lt;/i&gt; — вероятность каждого, &lt;i&gt;entropy&lt;/i&gt; — неуверенность классификатора: 0 — уверен, 1 — все классы равны. Вероятность — это то, во что верит классификатор; насколько ему верить, говорит график калибровки, а знает ли он незнакомую территорию — отчёт.</translation>
    </message>
    <message>
        <source>&lt;i&gt;label_used&lt;/i&gt; is 1 for the samples to learn from, so that the background does not drown the rest; others keep their label. &lt;i&gt;label_multi&lt;/i&gt; is 1 where several factors reach their thresholds.</source>
        <translation>&lt;i&gt;label_used&lt;/i&gt; равно 1 у проб для обучения, чтобы фон не заглушал остальное; прочие сохраняют метку. &lt;i&gt;label_multi&lt;/i&gt; равно 1 там, где порога достигают несколько факторов.</translation>
    </message>
    <message>
        <source>A Gaussian model without nugget makes kriging unstable: give it a small nugget.</source>
        <translation>Гауссова модель без самородка делает кригинг неустойчивым: задайте небольшой самородок.</translation>
    </message>
    <message>
        <source>A Matérn model of smoothness {smoothness:g} cannot be simulated: fit one of 0.2 to 20.</source>
        <translation>Модель Матерна с гладкостью {smoothness:g} нельзя смоделировать: подберите модель с гладкостью от 0.2 до 20.</translation>
    </message>
    <message>
        <source>A buffer needs the positions of the samples: give their coordinates.</source>
        <translation>Буферу нужны положения проб: задайте их координаты.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m around sample number {row} leaves no sample to train on: take a smaller one.</source>
        <translation>Буфер {buffer:g} м вокруг пробы номер {row} не оставляет проб для обучения: возьмите меньший.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m leaves no sample to train on: take a smaller one.</source>
        <translation>Буфер {buffer:g} м не оставляет проб для обучения: возьмите меньший.</translation>
    </message>
    <message>
        <source>A cell area is negative or missing: give square metres of zero or more.</source>
        <translation>Площадь ячейки отрицательна или отсутствует: задайте ноль или больше квадратных метров.</translation>
    </message>
    <message>
        <source>A cell takes the mean of its samples (the commonest of classes), else the nearest sample within the largest distance; by voronoi always the nearest.</source>
        <translation>Ячейка получает среднее своих проб (для классов — самый частый), иначе ближайшую пробу в пределах наибольшего расстояния; при voronoi всегда ближайшую.</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>A chart is written as .svg or .png, not as .{suffix}: change the ending of {path}.</source>
        <translation>График записывается как .svg или .png, а не .{suffix}: измените окончание {path}.</translation>
    </message>
    <message>
        <source>A class of fewer than ten samples cannot be tested: join it with another.</source>
        <translation>Класс, в котором меньше десяти проб, проверить нельзя: объедините его с другим.</translation>
    </message>
    <message>
        <source>A class without occurrences has u = 0 and rules its ground out; with few occurrences that is mostly chance.</source>
        <translation>Класс без рудопроявлений имеет u = 0 и исключает свою площадь; при малом числе рудопроявлений это чаще случайность.</translation>
    </message>
    <message>
        <source>A classifier is judged by its predictions or by its probabilities: neither is given.</source>
        <translation>Классификатор оценивается по предсказаниям или по вероятностям: не дано ни то, ни другое.</translation>
    </message>
    <message>
        <source>A classifier that does not beat the baselines is not worth its trouble, and the report says so.</source>
        <translation>Классификатор, который не превосходит базовые варианты, не стоит труда, и отчёт это говорит.</translation>
    </message>
    <message>
        <source>A column that mixes two laboratories mixes two limits: give the limits as a table or treat them apart.</source>
        <translation>В столбце, где смешаны две лаборатории, смешаны и два предела: задайте пределы таблицей или обработайте их раздельно.</translation>
    </message>
    <message>
        <source>A comparison by lot and one on ground not seen stand beside each other: their difference is what the tested samples had in common with their neighbours.</source>
        <translation>Случайная проверка и проверка на незнакомой территории стоят рядом: их разность — то общее, что у проверяемых проб было с соседями.</translation>
    </message>
    <message>
        <source>A concentration, a score, a factor, or a field of classes.</source>
        <translation>Содержание, оценка, фактор или поле классов.</translation>
    </message>
    <message>
        <source>A concentration-area curve needs values above zero, and one is {values:g}: take fuzzy scores, the exponential of factor scores, or concentrations with those below detection replaced. To add a constant would move the breaks.</source>
        <translation>Кривой содержание–площадь нужны значения больше нуля, а одно равно {values:g}: возьмите нечёткие оценки, экспоненту факторных оценок или содержания, где значения ниже обнаружения заменены. Прибавление константы сдвинуло бы изломы.</translation>
    </message>
    <message>
        <source>A confusion matrix has as many rows as columns: leave the sums and shares beside it out.</source>
        <translation>В матрице ошибок столько же строк, сколько столбцов: суммы и доли рядом с ней уберите.</translation>
    </message>
    <message>
        <source>A confusion matrix holds counts: whole numbers from 0.</source>
        <translation>Матрица ошибок содержит количества: целые числа от 0.</translation>
    </message>
    <message>
        <source>A curve that never levels off has a drift: use universal kriging, or a longer distance.</source>
        <translation>Кривая, которая никогда не выходит на плато, имеет дрейф: используйте универсальный кригинг или большее расстояние.</translation>
    </message>
    <message>
        <source>A deep map needs two features or more: choose more, or train an ordinary map.</source>
        <translation>Глубокой карте нужно не менее двух признаков: выберите больше или обучите обычную карту.</translation>
    </message>
    <message>
        <source>A distance has no fence that a value could be moved to: choose another treatment, or another method than mahalanobis.</source>
        <translation>У расстояния нет границы, к которой можно сдвинуть значение: выберите другую обработку или другой метод вместо mahalanobis.</translation>
    </message>
    <message>
        <source>A drift map cannot be read: its file is damaged or incomplete.</source>
        <translation>Карта дрейфа не читается: файл повреждён или неполон.</translation>
    </message>
    <message>
        <source>A drift map has the same value at all samples: leave it out.</source>
        <translation>Карта дрейфа имеет одно значение во всех пробах: исключите её.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 0, 1 or 2.</source>
        <translation>Дрейф степени {order} невозможен: выберите 0, 1 или 2.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 1 or 2.</source>
        <translation>Дрейф степени {order} невозможен: выберите 1 или 2.</translation>
    </message>
    <message>
        <source>A drift of {shape} terms cannot be told from samples on a line, on a conic or with drift maps that depend on each other: choose a lower order.</source>
        <translation>Дрейф с числом членов {shape} нельзя определить по пробам на прямой, на кривой второго порядка или с зависимыми картами дрейфа: выберите меньшую степень.</translation>
    </message>
    <message>
        <source>A factor analysis of {n_names} elements in {n_samples} samples ({way} of the {matrix} matrix, {rotation} rotation, {kept}) gave {n_factor_names} factors, which hold {explained:.0f} % of the variance.</source>
        <translation>Факторный анализ (элементов {n_names}, проб {n_samples}; {way}, матрица: {matrix}, вращение {rotation}, {kept}) дал факторов: {n_factor_names}; они содержат {explained:.0f} % дисперсии.</translation>
    </message>
    <message>
        <source>A factor of a single element is that element, and a map of it says so more plainly.</source>
        <translation>Фактор из одного элемента — это сам элемент, и карта элемента скажет это проще.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any number.</source>
        <translation>Факторная оценка, логарифм содержания или любое число.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>Факторная оценка, логарифм содержания или любое другое число. Исходные содержания обычно асимметричны: возьмите их логарифм.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number; several fields share one model. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>Факторная оценка, логарифм содержания или любое другое число; у нескольких полей одна модель. Исходные содержания обычно асимметричны: возьмите их логарифм.</translation>
    </message>
    <message>
        <source>A factor with high loadings of both signs is two associations: read it from both ends.</source>
        <translation>Фактор с высокими нагрузками обоих знаков — это две ассоциации: читайте его с обоих концов.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused, for every test would be passed. The method's paper has one.</source>
        <translation>Признак, который сам выдаёт класс, отклоняется: с ним любая проверка была бы пройдена. В статье о методе такой есть.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused.</source>
        <translation>Признак, который сам выдаёт класс, отклоняется.</translation>
    </message>
    <message>
        <source>A fence over several rocks flags the rarest rock: look at enrichment indices as well.</source>
        <translation>Граница по нескольким породам выделяет самую редкую породу: посмотрите и индексы обогащения.</translation>
    </message>
    <message>
        <source>A few dozen samples a class are too few for a convolutional network.</source>
        <translation>Нескольких десятков проб на класс мало для свёрточной сети.</translation>
    </message>
    <message>
        <source>A few high raw values make the whole curve: take logarithms or scores.</source>
        <translation>Несколько высоких исходных значений определяют всю кривую: возьмите логарифмы или оценки.</translation>
    </message>
    <message>
        <source>A few high values make most of the variogram, which is skewed: {}. Take the logarithm (“Transform concentrations”), or the estimator cressie.</source>
        <translation>Вариограмма асимметрична, её определяют несколько высоких значений: {}. Возьмите логарифм («Преобразование содержаний») или оценщик cressie.</translation>
    </message>
    <message>
        <source>A file arrived damaged: install again. Nothing was changed.</source>
        <translation>Файл получен повреждённым: установите снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted to each field.</source>
        <translation>Файл, записанный инструментом «Подбор вариограммы». Пусто: для каждого поля подбирается сферическая, экспоненциальная или гауссова модель.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>Файл, записанный инструментом «Подбор вариограммы». Пусто: подбирается сферическая, экспоненциальная или гауссова модель.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote; of the normal scores, if these are simulated. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>Файл, записанный инструментом «Подбор вариограммы»; для нормальных меток, если моделируются они. Пусто: подбирается сферическая, экспоненциальная или гауссова модель.</translation>
    </message>
    <message>
        <source>A fixed part of the limit distorts elements with more than 15 % below detection; the method auto does not: {}.</source>
        <translation>Постоянная доля предела искажает элементы, у которых ниже обнаружения более 15 %; метод auto — нет: {}.</translation>
    </message>
    <message>
        <source>A fuzzy score</source>
        <translation>Нечёткая оценка</translation>
    </message>
    <message>
        <source>A fuzzy score is no probability of ore: it ranks the samples as the plain score does.</source>
        <translation>Нечёткая оценка — не вероятность руды: она упорядочивает пробы так же, как простая.</translation>
    </message>
    <message>
        <source>A gamma too large lets all samples fall on a few units; the tool stops with a sentence where that happens.</source>
        <translation>При слишком большой gamma все пробы попадают в несколько узлов; в этом случае инструмент останавливается с пояснением.</translation>
    </message>
    <message>
        <source>A hexagonal map cannot be closed to a toroid: choose a rectangular one.</source>
        <translation>Шестиугольную карту нельзя замкнуть в тор: выберите прямоугольную.</translation>
    </message>
    <message>
        <source>A high result that stands alone may be an error or the first sign of a deposit: ask the laboratory before you strike it out.</source>
        <translation>Одиночный высокий результат может быть ошибкой или первым признаком месторождения: спросите лабораторию, прежде чем его вычёркивать.</translation>
    </message>
    <message>
        <source>A known anisotropy has an azimuth and a ratio: give both, or neither.</source>
        <translation>Известная анизотропия имеет азимут и отношение: задайте оба или ни одного.</translation>
    </message>
    <message>
        <source>A known mean belongs to simple kriging: choose that type, or leave the mean empty.</source>
        <translation>Известное среднее относится к простому кригингу: выберите этот тип или оставьте среднее пустым.</translation>
    </message>
    <message>
        <source>A kriged map is smoother than the truth, so that it shows too little ground above a high threshold. Each &lt;b&gt;realisation&lt;/b&gt; goes through the samples and varies between them as the variogram says; the share of them that exceeds the threshold in a cell is its probability. Their mean is the kriged map, their spread its standard error.</source>
        <translation>Карта кригинга глаже действительности и потому показывает слишком мало площади выше высокого порога. Каждая &lt;b&gt;реализация&lt;/b&gt; проходит через пробы и меняется между ними так, как говорит вариограмма; доля реализаций, превышающих порог в ячейке, — её вероятность. Их среднее — карта кригинга, разброс — её стандартная ошибка.</translation>
    </message>
    <message>
        <source>A larger study area with barren ground lifts every map: compare inside one area only.</source>
        <translation>Больший район исследования с пустой площадью улучшает любую карту: сравнивайте только внутри одного района.</translation>
    </message>
    <message>
        <source>A layer exported to another format loses its records.</source>
        <translation>Слой, сохранённый в другом формате, теряет свои записи.</translation>
    </message>
    <message>
        <source>A map is made from whatever it is given: factors of rock give classes of rock.</source>
        <translation>Карта строится из того, что ей дали: факторы пород дают классы пород.</translation>
    </message>
    <message>
        <source>A map made with the occurrences is judged by what it has seen: take held-out scores.</source>
        <translation>Карта, построенная с рудопроявлениями, судится по тому, что она видела: берите оценки на отложенных.</translation>
    </message>
    <message>
        <source>A map of classes is made from rasters: choose one for each feature, or leave the map out.</source>
        <translation>Карта классов строится из растров: выберите по одному на каждый признак или откажитесь от карты.</translation>
    </message>
    <message>
        <source>A map of one unit has nothing to tell apart: give it more rows or columns.</source>
        <translation>На карте из одного узла различать нечего: задайте больше строк или столбцов.</translation>
    </message>
    <message>
        <source>A map of values is first cut into background, halo and anomaly by the occurrences. The table gives each map and the fused one by the same occurrences: compare them before you believe that fusing helped. With 20 occurrences or more the whole procedure is repeated without those of whole blocks and tested on them; but maps that were themselves made with the same occurrences still flatter.</source>
        <translation>Карта значений сначала делится по рудопроявлениям на фон, ореол и аномалию. Таблица оценивает каждую карту и объединённую по одним и тем же рудопроявлениям: сравните их, прежде чем верить, что объединение помогло. При 20 и более рудопроявлениях вся процедура повторяется без рудопроявлений целых блоков и проверяется на них; но карты, которые сами построены с теми же рудопроявлениями, всё равно завышают.</translation>
    </message>
    <message>
        <source>A measured value ({detects:g}) lies below the limit {limit:g}, which then is not the only one: use maximum likelihood for several limits (mle) or regression on order statistics (ros).</source>
        <translation>Измеренное значение ({detects:g}) лежит ниже предела {limit:g}, значит предел не единственный: используйте максимальное правдоподобие для нескольких пределов (mle) или регрессию на порядковые статистики (ros).</translation>
    </message>
    <message>
        <source>A median of {median:g} would be unusual in {unit}.</source>
        <translation>Медиана {median:g} в {unit} была бы необычной.</translation>
    </message>
    <message>
        <source>A membership is {values:g}, and fuzzy operators take numbers from 0 to 1: make fuzzy scores first.</source>
        <translation>Принадлежность равна {values:g}, а нечёткие операторы берут числа от 0 до 1: сначала получите нечёткие оценки.</translation>
    </message>
    <message>
        <source>A model file of this trainer: its settings are taken. Empty: the trainer's defaults.</source>
        <translation>Файл модели этого вида обучения: берутся его настройки. Пусто: настройки по умолчанию.</translation>
    </message>
    <message>
        <source>A model fitted on another sheet is applied to the raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>Модель, построенная на другом листе, применяется к исходным полям со всеми сохранёнными в ней шагами: элементы сопоставляются по символам, единицы пересчитываются.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; method and replacement are those of the model.</source>
        <translation>Модель, записанная этим инструментом по другой съёмке. Элементы сопоставляются по символам, единицы пересчитываются; метод и замена — из модели.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; the settings above that were fixed in fitting have no say.</source>
        <translation>Модель, записанная этим инструментом по другой съёмке. Элементы сопоставляются по символам, единицы пересчитываются; настройки выше, закреплённые при подборе, не действуют.</translation>
    </message>
    <message>
        <source>A network of one hidden layer ({hidden} neurons) was trained for {epochs} epochs by stochastic gradient descent with momentum (random seed {seed}).</source>
        <translation>Сеть с одним скрытым слоем (нейронов: {hidden}) обучалась {epochs} эпох стохастическим градиентным спуском с моментом (начальное число {seed}).</translation>
    </message>
    <message>
        <source>A network that does not beat a thresholded score is not worth its trouble: the baselines stand beside it.</source>
        <translation>Сеть, которая не превосходит оценку с порогом, не стоит труда: базовые варианты стоят рядом с ней.</translation>
    </message>
    <message>
        <source>A new laboratory or another fraction shifts every feature: compare their medians before.</source>
        <translation>Новая лаборатория или другая фракция сдвигает все признаки: сначала сравните их медианы.</translation>
    </message>
    <message>
        <source>A nugget of three quarters of the sill or more means that a kriged map says little.</source>
        <translation>Самородок в три четверти плато и более означает, что карта кригинга мало о чём говорит.</translation>
    </message>
    <message>
        <source>A page to read or print, the most urgent first.</source>
        <translation>Страница для чтения или печати, самое срочное — первым.</translation>
    </message>
    <message>
        <source>A prediction is the weighted mean of samples that has the smallest error to be expected under the variogram, be it of points or of blocks as large as the cells. The map gives the samples back; between them it is smoother than the truth. The standard error says how far samples inform: it depends on their places and the variogram, not on values.</source>
        <translation>Прогноз — взвешенное среднее проб с наименьшей ошибкой, ожидаемой по вариограмме, для точек или блоков размером с ячейку. В пробах карта повторяет их значения; между ними она глаже действительности. Стандартная ошибка говорит, как далеко информативны пробы: она зависит от их положения и вариограммы, а не от значений.</translation>
    </message>
    <message>
        <source>A quarter of the neighbours from each quadrant</source>
        <translation>По четверти соседей из каждого квадранта</translation>
    </message>
    <message>
        <source>A raster of scores or classes, or polygons with a field of them. High values are expected at occurrences.</source>
        <translation>Растр оценок или классов либо полигоны с таким полем. У рудопроявлений ожидаются высокие значения.</translation>
    </message>
    <message>
        <source>A raster of scores; high values are expected at occurrences.</source>
        <translation>Растр оценок; у рудопроявлений ожидаются высокие значения.</translation>
    </message>
    <message>
        <source>A raster of {rows} rows and {columns} columns is empty: enlarge the extent.</source>
        <translation>Растр в {rows} строк и {columns} столбцов пуст: увеличьте охват.</translation>
    </message>
    <message>
        <source>A realisation is the kriged map plus a random field of the same variogram less that field's own kriging from the sample sites. The probability of a cell is the share of realisations above the threshold.</source>
        <translation>Реализация — это карта кригинга плюс случайное поле с той же вариограммой минус кригинг этого поля по точкам проб. Вероятность ячейки — доля реализаций выше порога.</translation>
    </message>
    <message>
        <source>A rock that is mineralised throughout hides its own anomaly: compare the maps with and without the index.</source>
        <translation>Порода, минерализованная повсюду, скрывает собственную аномалию: сравните карты с индексом и без него.</translation>
    </message>
    <message>
        <source>A sample is of none of the {n_classes} classes: leave samples without a class out.</source>
        <translation>Проба не относится ни к одному из классов (их {n_classes}): исключите пробы без класса.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream, and this map draws it around the site: read it as a map of samples.</source>
        <translation>Проба характеризует площадь выше по течению, а эта карта рисует её вокруг точки: читайте её как карту проб.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream: walk up the stream, not to the middle of the polygon.</source>
        <translation>Проба характеризует площадь выше по течению: идите вверх по ручью, а не в середину полигона.</translation>
    </message>
    <message>
        <source>A sample without one of the elements gets no score: replace values below detection before.</source>
        <translation>Проба без одного из элементов не получает оценки: сначала замените значения ниже обнаружения.</translation>
    </message>
    <message>
        <source>A score of 0 is the average of the survey the model was fitted to, and 1 about one standard deviation above it. F1_fuzzy and so on are the same scores between 0 and 1 (geochemical mineralisation probability index): they rank the samples alike, and can be combined with other evidence.</source>
        <translation>Оценка 0 — среднее съёмки, по которой построена модель, а 1 — примерно на стандартное отклонение выше. F1_fuzzy и так далее — те же оценки от 0 до 1 (геохимический индекс вероятности минерализации): они упорядочивают пробы так же, и их можно сочетать с другими данными.</translation>
    </message>
    <message>
        <source>A search with {population} candidates, {elite} of which live on, {generations} generations and {stall} without progress cannot be: take more candidates than live on, and one generation at least.</source>
        <translation>Поиск с {population} кандидатами, из которых сохраняется {elite}, с {generations} поколениями и {stall} без улучшения невозможен: берите больше кандидатов, чем сохраняется, и хотя бы одно поколение.</translation>
    </message>
    <message>
        <source>A second engine to check regression kriging against.</source>
        <translation>Второй движок для проверки регрессионного кригинга.</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters and loses long text: choose a GeoPackage (.gpkg).</source>
        <translation>Шейп-файл обрезает имена полей после десяти букв и теряет длинный текст: выберите GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters, such as {long}: choose a GeoPackage (.gpkg).</source>
        <translation>Шейп-файл обрезает имена полей после десяти букв, например {long}: выберите GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>A single model moves with its seed and with the samples that happened to be taken. &lt;i&gt;p_…&lt;/i&gt; is the mean probability of each class, &lt;i&gt;entropy&lt;/i&gt; what is not known of a sample (0 sure, 1 all classes alike), &lt;i&gt;mutual_information&lt;/i&gt; the part of it that members disagree on, &lt;i&gt;stability&lt;/i&gt; the share of the members that name the sample's class. High entropy with little disagreement is ground where the classes themselves mix: more samples there do not help. Disagreement is what more samples would settle.</source>
        <translation>Отдельная модель меняется с начальным числом и с набором взятых проб. &lt;i&gt;p_…&lt;/i&gt; — средняя вероятность каждого класса, &lt;i&gt;entropy&lt;/i&gt; — что о пробе неизвестно (0 — ясно, 1 — все классы равны), &lt;i&gt;mutual_information&lt;/i&gt; — та часть, в которой члены расходятся, &lt;i&gt;stability&lt;/i&gt; — доля членов, называющих класс пробы. Высокая энтропия при малом расхождении — это площадь, где смешаны сами классы: новые пробы там не помогут. Расхождение — то, что решили бы новые пробы.</translation>
    </message>
    <message>
        <source>A slope well below 1 is the smoothing of kriging and no mistake of yours; a mean error far from 0 is one.</source>
        <translation>Наклон заметно меньше 1 — это сглаживание кригинга, а не ваша ошибка; ошибка — средняя ошибка, далёкая от 0.</translation>
    </message>
    <message>
        <source>A split by blocks needs the positions of the samples: give their coordinates.</source>
        <translation>Делению по блокам нужны положения проб: задайте их координаты.</translation>
    </message>
    <message>
        <source>A split by zones needs the zone of every sample: choose the field that holds it.</source>
        <translation>Делению по зонам нужна зона каждой пробы: выберите поле, где она указана.</translation>
    </message>
    <message>
        <source>A structure that got no sill is left out.</source>
        <translation>Структура, не получившая плато, исключается.</translation>
    </message>
    <message>
        <source>A substitute for {names} below {limits:g} comes out as {found:g}, no concentration: choose the scale ln.</source>
        <translation>Замена для {names} ниже {limits:g} получилась {found:g} — это не содержание: выберите шкалу ln.</translation>
    </message>
    <message>
        <source>A support-vector machine</source>
        <translation>Машина опорных векторов</translation>
    </message>
    <message>
        <source>A support-vector machine on the same samples: the bar that the network has to pass.</source>
        <translation>Машина опорных векторов на тех же пробах: планка, которую должна взять сеть.</translation>
    </message>
    <message>
        <source>A support-vector machine was trained ({kernel} kernel, C {c:.3g}, gamma {gamma:.3g}, {how}).</source>
        <translation>Обучена машина опорных векторов (ядро {kernel}, C {c:.3g}, gamma {gamma:.3g}, {how}).</translation>
    </message>
    <message>
        <source>A table with the columns element, limit and unit.</source>
        <translation>Таблица со столбцами element, limit и unit.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen is the one to believe.</source>
        <translation>Случайная проверка завышает: у проверяемых проб есть соседи, по которым шло обучение. Верить надо проверке на незнакомой территории.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen, in blocks or zones, is the one to believe, and a classifier is worth its trouble only where it beats the baselines beside it. Where the classes come from factor scores, every figure says how well the network repeats them, not how well it finds deposits; the report then shows what the same network reaches on scores without any geology.</source>
        <translation>Случайная проверка завышает: у проверяемых проб есть соседи, по которым шло обучение. Верить надо проверке на незнакомой территории, в блоках или зонах, и классификатор стоит труда лишь там, где он превосходит базовые варианты рядом. Если классы получены из факторных оценок, все показатели говорят, насколько хорошо сеть их повторяет, а не насколько хорошо она находит месторождения; отчёт тогда показывает, чего та же сеть достигает на оценках без всякой геологии.</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>A threshold separates populations of values and says nothing of ore: hold it against occurrences.</source>
        <translation>Порог разделяет совокупности значений и ничего не говорит о руде: сверьте его с рудопроявлениями.</translation>
    </message>
    <message>
        <source>A tolerance of {tolerance:g}° is impossible: choose one above 0 and up to 90, such as 22.5.</source>
        <translation>Допуск {tolerance:g}° невозможен: выберите больше 0 и не более 90, например 22.5.</translation>
    </message>
    <message>
        <source>A tuned machine rarely differs from a default one by more than the test can tell.</source>
        <translation>Настроенная машина редко отличается от машины по умолчанию больше, чем может различить проверка.</translation>
    </message>
    <message>
        <source>A value below detection is not zero: it gets the likeliest value below its limit.</source>
        <translation>Значение ниже обнаружения — не ноль: оно получает самое вероятное значение ниже своего предела.</translation>
    </message>
    <message>
        <source>A variogram needs two samples at least and there are {n_coordinates}: check the layer.</source>
        <translation>Вариограмме нужно не менее двух проб, а их {n_coordinates}: проверьте слой.</translation>
    </message>
    <message>
        <source>A window of {window:g} cells has no cell in the middle: choose an odd number from 3 on.</source>
        <translation>У окна в {window:g} ячеек нет средней ячейки: выберите нечётное число от 3.</translation>
    </message>
    <message>
        <source>A&amp;zimuth</source>
        <translation>А&amp;зимут</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUC (95 %), mean {macro_auc:.3f}</source>
        <translation>AUC (95 %), среднее {macro_auc:.3f}</translation>
    </message>
    <message>
        <source>AUC (mean of classes)</source>
        <translation>AUC (среднее по классам)</translation>
    </message>
    <message>
        <source>AUC grows with the barren ground in the study area: compare inside one mask.</source>
        <translation>AUC растёт с долей пустой площади в районе исследования: сравнивайте внутри одной маски.</translation>
    </message>
    <message>
        <source>AUC in words</source>
        <translation>AUC словами</translation>
    </message>
    <message>
        <source>AUC, lower end of the 95 % interval</source>
        <translation>AUC, нижний конец 95 %-го интервала</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC, среднее</translation>
    </message>
    <message>
        <source>AUC, upper end of the 95 % interval</source>
        <translation>AUC, верхний конец 95 %-го интервала</translation>
    </message>
    <message>
        <source>AUSRC</source>
        <translation>AUSRC</translation>
    </message>
    <message>
        <source>About normally distributed, or any numbers with normal scores below.</source>
        <translation>Примерно нормально распределённые или любые числа с нормальными метками ниже.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors.</source>
        <translation>Выше 0.6 у элементов достаточно общего для факторов.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors; 0.8 is good.</source>
        <translation>Выше 0.6 у элементов достаточно общего для факторов; 0.8 — хорошо.</translation>
    </message>
    <message>
        <source>Above 50 % below detection the substitutes say more of the method than of the ground; elements with more than 80 % are left out.</source>
        <translation>Если ниже обнаружения более 50 %, замены говорят больше о методе, чем о местности; элементы с долей более 80 % исключаются.</translation>
    </message>
    <message>
        <source>Above and below detection</source>
        <translation>Выше и ниже обнаружения</translation>
    </message>
    <message>
        <source>Above, %</source>
        <translation>Выше, %</translation>
    </message>
    <message>
        <source>Absolute loading from which an element belongs to a factor.</source>
        <translation>Абсолютная нагрузка, начиная с которой элемент относится к фактору.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Accuracy against labels made from the same scores is self-consistency, not skill.</source>
        <translation>Точность относительно меток из тех же оценок — самосогласованность, а не качество прогноза.</translation>
    </message>
    <message>
        <source>Accuracy by the split</source>
        <translation>Точность при делении</translation>
    </message>
    <message>
        <source>Accuracy of each classifier in both tests, with intervals and baselines.</source>
        <translation>Точность каждого классификатора в обеих проверках, с интервалами и базовыми вариантами.</translation>
    </message>
    <message>
        <source>Accuracy of each classifier with 95 % intervals, by lot and on ground not seen</source>
        <translation>Точность каждого классификатора с 95 %-ми интервалами, случайная проверка и незнакомая территория</translation>
    </message>
    <message>
        <source>Accuracy on ground not seen</source>
        <translation>Точность на незнакомой территории</translation>
    </message>
    <message>
        <source>Accuracy out of bag</source>
        <translation>Точность вне бутстреп-выборки</translation>
    </message>
    <message>
        <source>Accuracy out of bag has neighbours in the training and flatters.</source>
        <translation>Точность вне бутстреп-выборки имеет соседей в обучении и завышает.</translation>
    </message>
    <message>
        <source>Accuracy {accuracy:.3f} ({right} of {n} samples; 95 % interval {accuracy_low:.3f} to {accuracy_high:.3f}), balanced accuracy {balanced_accuracy:.3f}; always naming the most frequent class reaches {majority_rate:.3f}, the same predictions dealt out at random {chance_agreement:.3f}.</source>
        <translation>Точность {accuracy:.3f} (верно {right} из {n} проб; 95 %-й интервал от {accuracy_low:.3f} до {accuracy_high:.3f}), сбалансированная точность {balanced_accuracy:.3f}; если всегда называть самый частый класс — {majority_rate:.3f}, те же предсказания, розданные случайно, — {chance_agreement:.3f}.</translation>
    </message>
    <message>
        <source>Add a nested structure with its own sill and range</source>
        <translation>Добавить вложенную структуру со своими плато и радиусом корреляции</translation>
    </message>
    <message>
        <source>Add them to the limits table if they have results below it.</source>
        <translation>Добавьте их в таблицу пределов, если у них есть результаты ниже предела.</translation>
    </message>
    <message>
        <source>Address of a package index to be asked beside the usual one, such as that of torch's builds for processors or your company's; the guide says more</source>
        <translation>Адрес дополнительного индекса пакетов, например со сборками torch для процессоров или индекса вашей организации; подробнее — в руководстве</translation>
    </message>
    <message>
        <source>Adds the mean of each feature over so many nearest samples (the sample itself included) as further features, so that a lone value counts less than a group of them. 0: the samples alone.</source>
        <translation>Добавляет как новые признаки среднее каждого признака по стольким ближайшим пробам (включая саму пробу), чтобы одиночное значение весило меньше, чем группа. 0: только пробы.</translation>
    </message>
    <message>
        <source>Adequacy of each element</source>
        <translation>Адекватность каждого элемента</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>Скорректированный Рэнд</translation>
    </message>
    <message>
        <source>Adjusted Rand index of pairs of members</source>
        <translation>Скорректированный индекс Рэнда по парам членов</translation>
    </message>
    <message>
        <source>Adjusted Rand: mean over the other members; 1 the same classes, 0 as alike as chance</source>
        <translation>Скорректированный индекс Рэнда: среднее по другим членам; 1 — те же классы, 0 — сходство случайное</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>Согласие карт</translation>
    </message>
    <message>
        <source>Agreement of the members on the classes (adjusted Rand): {:.2f}</source>
        <translation>Согласие членов по классам (скорректированный индекс Рэнда): {:.2f}</translation>
    </message>
    <message>
        <source>All charts, and the report on a survey.</source>
        <translation>Все графики и отчёт о съёмке.</translation>
    </message>
    <message>
        <source>All commas in numbers could be decimal marks or part thousands, as in 1,234: choose the decimal mark.</source>
        <translation>Все запятые в числах могут быть десятичными знаками или разделителями тысяч, как в 1,234: выберите десятичный знак.</translation>
    </message>
    <message>
        <source>All elements are {reason}: check the layer, or choose another background.</source>
        <translation>Все элементы {reason}: проверьте слой или выберите другой фон.</translation>
    </message>
    <message>
        <source>All factors</source>
        <translation>Все факторы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>Все файлы (*.*)</translation>
    </message>
    <message>
        <source>All labelled samples lie in one zone ({found}), and a test needs two: choose another field, or split by blocks.</source>
        <translation>Все размеченные пробы лежат в одной зоне ({found}), а для проверки нужны две: выберите другое поле или делите по блокам.</translation>
    </message>
    <message>
        <source>All learnt from the same survey. Stability says how little the result depends on the seed and on the samples that happened to be taken, not that it is right.</source>
        <translation>Все обучены по одной съёмке. Устойчивость говорит, как мало результат зависит от начального числа и набора взятых проб, а не что он верен.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and count only where all of them have data. High values are expected at occurrences. Maps that were made with the same occurrences are flattered: compare scores that were held out.</source>
        <translation>Все карты должны лежать на одной сетке и учитываются только там, где у всех есть данные. У рудопроявлений ожидаются высокие значения. Карты, построенные с теми же рудопроявлениями, завышены: сравнивайте оценки на отложенных.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and only cells count where all of them have data. High values are expected at occurrences.</source>
        <translation>Все карты должны лежать на одной сетке; учитываются только ячейки, где у всех есть данные. У рудопроявлений ожидаются высокие значения.</translation>
    </message>
    <message>
        <source>All measured values equal {detects:g}: no distribution can be fitted, leave the element out.</source>
        <translation>Все измеренные значения равны {detects:g}: распределение не подобрать, исключите элемент.</translation>
    </message>
    <message>
        <source>All members say the same, because nothing differs between them: draw bootstrap samples, or the ensemble tells nothing.</source>
        <translation>Все члены говорят одно и то же, потому что ничем не отличаются: возьмите бутстреп-выборки, иначе ансамбль ни о чём не говорит.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Всё уже есть.</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Все панели</translation>
    </message>
    <message>
        <source>All results are below detection or missing.</source>
        <translation>Все результаты ниже обнаружения или отсутствуют.</translation>
    </message>
    <message>
        <source>All samples are in one fold, and a test needs two: make more or smaller blocks.</source>
        <translation>Все пробы в одном фолде, а для проверки нужны два: сделайте больше блоков или меньшие.</translation>
    </message>
    <message>
        <source>All samples are of one class ({classes}): a classifier needs two at least.</source>
        <translation>Все пробы одного класса ({classes}): классификатору нужно не менее двух.</translation>
    </message>
    <message>
        <source>All samples have the same value: there is no variogram to fit.</source>
        <translation>У всех проб одно значение: вариограммы для подбора нет.</translation>
    </message>
    <message>
        <source>All samples with a class are of one ({present}), and a classifier needs two: choose other thresholds or distances.</source>
        <translation>Все пробы с классом относятся к одному ({present}), а классификатору нужны два: выберите другие пороги или расстояния.</translation>
    </message>
    <message>
        <source>All steps were done in QGIS with GeoHalo {version}.</source>
        <translation>Все шаги выполнены в QGIS с помощью GeoHalo {version}.</translation>
    </message>
    <message>
        <source>All test samples are of one class, which leaves specificity, AUC and kappa undefined: test on all classes.</source>
        <translation>Все проверочные пробы одного класса, поэтому специфичность, AUC и каппа не определены: проверяйте на всех классах.</translation>
    </message>
    <message>
        <source>All that are elements</source>
        <translation>Все, что являются элементами</translation>
    </message>
    <message>
        <source>All values of {name} are {values:g}: it is left out.</source>
        <translation>Все значения {name} равны {values:g}: исключено.</translation>
    </message>
    <message>
        <source>All {n} samples have a position.</source>
        <translation>У всех проб ({n}) есть положение.</translation>
    </message>
    <message>
        <source>Allow features that hold the class</source>
        <translation>Разрешить признаки, содержащие класс</translation>
    </message>
    <message>
        <source>An accuracy counts only beside the share of the largest class, which needs no map.</source>
        <translation>Точность имеет смысл только рядом с долей самого крупного класса, для которой карта не нужна.</translation>
    </message>
    <message>
        <source>An anisotropy is given and is to be fitted: choose anisotropy none to keep the given one.</source>
        <translation>Анизотропия задана и должна подбираться: выберите анизотропию none, чтобы сохранить заданную.</translation>
    </message>
    <message>
        <source>An autoencoder and a self-organising map are trained together: the loss is the squared error of the reconstruction plus gamma times the squared distance of each code to the prototypes, weighted by a kernel on the map that narrows. Units are parted into classes by k-means on the prototypes.</source>
        <translation>Автокодировщик и самоорганизующаяся карта обучаются вместе: потери — это квадрат ошибки восстановления плюс gamma, умноженная на квадрат расстояния каждого кода до прототипов, взвешенный сужающимся ядром на карте. Узлы делятся на классы методом k-средних по прототипам.</translation>
    </message>
    <message>
        <source>An earlier step left out {fields}: choose other elements.</source>
        <translation>Предыдущий шаг исключил {fields}: выберите другие элементы.</translation>
    </message>
    <message>
        <source>An ensemble of {runs} members has none to agree with: train two or more, better twenty.</source>
        <translation>Членам ансамбля ({runs}) не с кем согласоваться: обучите два или больше, лучше двадцать.</translation>
    </message>
    <message>
        <source>An image needs {FEWEST} features or more and there are {n_features}: choose more, or the network conv1d.</source>
        <translation>Изображению нужно не менее {FEWEST} признаков, а их {n_features}: выберите больше или сеть conv1d.</translation>
    </message>
    <message>
        <source>An index of 1 is the background and 2 twice as much. What belongs to the rock itself, such as nickel in basalt, no longer stands out, and what was added to it does. New fields end in _ei; later steps read them in place of the concentrations.</source>
        <translation>Индекс 1 — это фон, 2 — вдвое больше. То, что присуще самой породе, например никель в базальте, больше не выделяется, а то, что добавлено, выделяется. Новые поля оканчиваются на _ei; следующие шаги читают их вместо содержаний.</translation>
    </message>
    <message>
        <source>Analysing the samples</source>
        <translation>Анализ проб</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Анизотропия</translation>
    </message>
    <message>
        <source>Anomalies as polygons, ranked, with the elements that stand out: where to walk first.</source>
        <translation>Аномалии как полигоны, по рангу, с выделяющимися элементами: куда идти в первую очередь.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Аномалия</translation>
    </message>
    <message>
        <source>Anomaly and halo were cut from the scores by the prediction-area plot of the scores that were held out.</source>
        <translation>Аномалия и ореол выделены из оценок по графику прогноз–площадь для оценок на отложенных.</translation>
    </message>
    <message>
        <source>Anomaly from</source>
        <translation>Аномалия от</translation>
    </message>
    <message>
        <source>Anomaly is a word for dense in known occurrences: a style of ore that nobody knows here stays background.</source>
        <translation>Аномалия здесь значит плотность известных рудопроявлений: тип руды, которого здесь никто не знает, останется фоном.</translation>
    </message>
    <message>
        <source>Anomaly map</source>
        <translation>Карта аномалий</translation>
    </message>
    <message>
        <source>Anomaly map (raster of classes)</source>
        <translation>Карта аномалий (растр классов)</translation>
    </message>
    <message>
        <source>Anomaly maps</source>
        <translation>Карты аномалий</translation>
    </message>
    <message>
        <source>Anomaly, halo and background</source>
        <translation>Аномалия, ореол и фон</translation>
    </message>
    <message>
        <source>Anomaly, halo, background</source>
        <translation>Аномалия, ореол, фон</translation>
    </message>
    <message>
        <source>Another QGIS is installing packages just now: wait until it has finished.</source>
        <translation>Другой QGIS сейчас устанавливает пакеты: дождитесь окончания.</translation>
    </message>
    <message>
        <source>Another seed is another survey on other ground.</source>
        <translation>Другое начальное число — другая съёмка на другой местности.</translation>
    </message>
    <message>
        <source>Applies the same to other samples.</source>
        <translation>Применяет то же к другим пробам.</translation>
    </message>
    <message>
        <source>Apply Batch SOM</source>
        <translation>Применение Batch SOM</translation>
    </message>
    <message>
        <source>Apply DESOM</source>
        <translation>Применение DESOM</translation>
    </message>
    <message>
        <source>Apply SOM</source>
        <translation>Применение SOM</translation>
    </message>
    <message>
        <source>Apply classifier</source>
        <translation>Применение классификатора</translation>
    </message>
    <message>
        <source>Apply map</source>
        <translation>Применение карты</translation>
    </message>
    <message>
        <source>Apply this fitted model instead of fitting</source>
        <translation>Применить эту готовую модель, а не строить новую</translation>
    </message>
    <message>
        <source>Area %</source>
        <translation>Площадь %</translation>
    </message>
    <message>
        <source>Area (%)</source>
        <translation>Площадь (%)</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Площадь (км²)</translation>
    </message>
    <message>
        <source>Area judged (km²)</source>
        <translation>Оценённая площадь (км²)</translation>
    </message>
    <message>
        <source>Area of the anomalies they were tested on (%)</source>
        <translation>Площадь аномалий, на которых они проверены (%)</translation>
    </message>
    <message>
        <source>Area of the anomaly (%)</source>
        <translation>Площадь аномалии (%)</translation>
    </message>
    <message>
        <source>Area of the cells that have a value.</source>
        <translation>Площадь ячеек, имеющих значение.</translation>
    </message>
    <message>
        <source>Area of the targets (%)</source>
        <translation>Площадь участков (%)</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Площадь под кривой ROC</translation>
    </message>
    <message>
        <source>Area under the ROC curve (of the first map)</source>
        <translation>Площадь под кривой ROC (первой карты)</translation>
    </message>
    <message>
        <source>Area under the ROC curve, mean of the classes</source>
        <translation>Площадь под кривой ROC, среднее по классам</translation>
    </message>
    <message>
        <source>Area under the ROC curve: 0.5 is chance, 1 ranks every occurrence first</source>
        <translation>Площадь под кривой ROC: 0.5 — случайность, 1 — все рудопроявления первыми</translation>
    </message>
    <message>
        <source>Area under the success-rate curve</source>
        <translation>Площадь под кривой успешности</translation>
    </message>
    <message>
        <source>Area under the success-rate curve (of the first map)</source>
        <translation>Площадь под кривой успешности (первой карты)</translation>
    </message>
    <message>
        <source>Area with data (km²)</source>
        <translation>Площадь с данными (км²)</translation>
    </message>
    <message>
        <source>Area without occurrences (%)</source>
        <translation>Площадь без рудопроявлений (%)</translation>
    </message>
    <message>
        <source>Area, added up (%)</source>
        <translation>Площадь, накопленная (%)</translation>
    </message>
    <message>
        <source>Area, held out (%)</source>
        <translation>Площадь, на отложенных (%)</translation>
    </message>
    <message>
        <source>Area, most favourable first (%)</source>
        <translation>Площадь, от самой благоприятной (%)</translation>
    </message>
    <message>
        <source>Areas are counted inside it.</source>
        <translation>Площади считаются внутри него.</translation>
    </message>
    <message>
        <source>Areas are counted inside it. Empty: wherever a sample is near.</source>
        <translation>Площади считаются внутри него. Пусто: везде, где рядом есть проба.</translation>
    </message>
    <message>
        <source>Areas are cumulated, so that breaks come too easily: believe dashed thresholds, not dotted ones.</source>
        <translation>Площади накапливаются, поэтому изломы возникают слишком легко: верьте порогам штриховой линией, а не пунктиром из точек.</translation>
    </message>
    <message>
        <source>Areas under the curves</source>
        <translation>Площади под кривыми</translation>
    </message>
    <message>
        <source>As Train network or Train support-vector machine wrote it.</source>
        <translation>Как записало «Обучение сети» или «Обучение машины опорных векторов».</translation>
    </message>
    <message>
        <source>As one of the two trainers of maps wrote it, or this tool for another sheet.</source>
        <translation>Как записал один из двух инструментов обучения карт или этот инструмент для другого листа.</translation>
    </message>
    <message>
        <source>As the last step left them: they remember the steps before it.</source>
        <translation>Как их оставил последний шаг: они помнят шаги до него.</translation>
    </message>
    <message>
        <source>As “Fit factor analysis” wrote it.</source>
        <translation>Как записало «Построение факторной модели».</translation>
    </message>
    <message>
        <source>Ask the laboratory to analyse these samples again with another method: they may be the best anomalies.</source>
        <translation>Попросите лабораторию повторить анализ этих проб другим методом: это могут быть лучшие аномалии.</translation>
    </message>
    <message>
        <source>At least 5 times higher or lower, in one or two elements of a sample only: slips of the pen or of the laboratory, or the best anomalies. Listed are the {PER_ELEMENT} strongest of each element.</source>
        <translation>Не менее чем в 5 раз выше или ниже, только по одному-двум элементам пробы: описки или ошибки лаборатории либо лучшие аномалии. Показано сильнейших по каждому элементу: {PER_ELEMENT}.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, perhaps substituted below detection: it has no fences and none of its values is flagged.</source>
        <translation>Не менее половины значений {name} равны, возможно, это замены ниже обнаружения: границ нет, и ни одно значение не выделено.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, so that it has no fence: state the threshold, or take a percentile.</source>
        <translation>Не менее половины значений {name} равны, поэтому границы нет: задайте порог или возьмите процентиль.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal: it has no robust spread.</source>
        <translation>Не менее половины значений {name} равны: робастного разброса нет.</translation>
    </message>
    <message>
        <source>At least one run is needed: set the number of runs to 1 or more.</source>
        <translation>Нужен хотя бы один запуск: задайте число запусков 1 или больше.</translation>
    </message>
    <message>
        <source>At the intersection of the prediction-area plot; AUC: area under the ROC curve</source>
        <translation>На пересечении графика прогноз–площадь; AUC: площадь под кривой ROC</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Азимут</translation>
    </message>
    <message>
        <source>Azimuth of the longest range</source>
        <translation>Азимут наибольшего радиуса корреляции</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Background far from known occurrences may hold unknown ones: a classifier then learns to overlook them.</source>
        <translation>Фон вдали от известных рудопроявлений может содержать неизвестные: классификатор тогда учится их пропускать.</translation>
    </message>
    <message>
        <source>Background: median of all samples. It only shifts logarithms: factors and maps come out as without it. Give rock classes or upstream areas to take the rocks out.</source>
        <translation>Фон: медиана всех проб. Он лишь сдвигает логарифмы: факторы и карты получаются как без него. Чтобы убрать влияние пород, задайте их классы или площади выше по течению.</translation>
    </message>
    <message>
        <source>Background: median of each class of {fields} ({n} classes).</source>
        <translation>Фон: медиана каждого класса {fields} (классов: {n}).</translation>
    </message>
    <message>
        <source>Background: {method}, by the areas {fields}.</source>
        <translation>Фон: {method}, по площадям {fields}.</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Фоновые значения</translation>
    </message>
    <message>
        <source>Backgrounds of the enrichment index</source>
        <translation>Фоновые значения индекса обогащения</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Сбалансированная точность</translation>
    </message>
    <message>
        <source>Balanced accuracy by the split</source>
        <translation>Сбалансированная точность при делении</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} in the test by lot and {far:.2f} where {apart}.</source>
        <translation>Сбалансированная точность {near:.2f} в случайной проверке и {far:.2f} там, где {apart}.</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} on the part held out and {far:.2f} where {apart}.</source>
        <translation>Сбалансированная точность {near:.2f} на отложенной части и {far:.2f} там, где {apart}.</translation>
    </message>
    <message>
        <source>Balanced accuracy on ground not seen</source>
        <translation>Сбалансированная точность на незнакомой территории</translation>
    </message>
    <message>
        <source>Balanced accuracy out of bag</source>
        <translation>Сбалансированная точность вне бутстреп-выборки</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ширина полосы</translation>
    </message>
    <message>
        <source>Bartlett</source>
        <translation>Бартлетт</translation>
    </message>
    <message>
        <source>Bartlett scores need uniquenesses, which pca does not have: use regression scores.</source>
        <translation>Оценкам bartlett нужны уникальности, которых у pca нет: используйте оценки regression.</translation>
    </message>
    <message>
        <source>Bartlett's test finds no correlation (p = {bartlett_p:.2f}): there may be no factors to find.</source>
        <translation>Критерий Бартлетта не находит корреляции (p = {bartlett_p:.2f}): факторов, возможно, нет.</translation>
    </message>
    <message>
        <source>Base of the logarithm of the weight</source>
        <translation>Основание логарифма веса</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базовый вариант</translation>
    </message>
    <message>
        <source>Baseline: logistic regression</source>
        <translation>Базовый вариант: логистическая регрессия</translation>
    </message>
    <message>
        <source>Baseline: the most frequent class</source>
        <translation>Базовый вариант: самый частый класс</translation>
    </message>
    <message>
        <source>Baseline: thresholded scores</source>
        <translation>Базовый вариант: оценки с порогом</translation>
    </message>
    <message>
        <source>Batch SOM P-A plot</source>
        <translation>График P-A Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly map</source>
        <translation>Карта аномалий Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly table</source>
        <translation>Таблица аномалий Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM chart</source>
        <translation>График Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class P-A plot</source>
        <translation>График P-A классов Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class map</source>
        <translation>Карта классов Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM model</source>
        <translation>Модель Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM samples</source>
        <translation>Пробы Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM score</source>
        <translation>Оценка Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM: anomaly, halo, background</source>
        <translation>Batch SOM: аномалия, ореол, фон</translation>
    </message>
    <message>
        <source>Batch SOM: classes named by occurrences</source>
        <translation>Batch SOM: классы, названные по рудопроявлениям</translation>
    </message>
    <message>
        <source>Batch SOM: classes of units to raster</source>
        <translation>Batch SOM: классы узлов в растр</translation>
    </message>
    <message>
        <source>Batch SOM: held-out score to raster</source>
        <translation>Batch SOM: оценка на отложенных в растр</translation>
    </message>
    <message>
        <source>Batch SOM: prediction-area plot of the classes</source>
        <translation>Batch SOM: график прогноз–площадь классов</translation>
    </message>
    <message>
        <source>Batch SOM: score to raster</source>
        <translation>Batch SOM: оценка в растр</translation>
    </message>
    <message>
        <source>Before the headings</source>
        <translation>До заголовков</translation>
    </message>
    <message>
        <source>Before you read on</source>
        <translation>Прежде чем читать дальше</translation>
    </message>
    <message>
        <source>Believe the held-out rates, and the comparison where it says not distinguishable.</source>
        <translation>Верьте долям на отложенных и сравнению, где сказано «неотличимо».</translation>
    </message>
    <message>
        <source>Believe the test on ground not seen; the test by lot has neighbours of its samples in the training.</source>
        <translation>Верьте проверке на незнакомой территории; у случайной проверки соседи проб участвуют в обучении.</translation>
    </message>
    <message>
        <source>Believe the tests on ground not seen; those by lot flatter.</source>
        <translation>Верьте проверкам на незнакомой территории; случайные завышают.</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>Ниже обнаружения</translation>
    </message>
    <message>
        <source>Below, %</source>
        <translation>Ниже, %</translation>
    </message>
    <message>
        <source>Best 20 %</source>
        <translation>Лучшие 20 %</translation>
    </message>
    <message>
        <source>Better than {baseline} by P-A or AUC</source>
        <translation>Лучше, чем {baseline}, по P-A или AUC</translation>
    </message>
    <message>
        <source>Between background and what stands out from it.</source>
        <translation>Между фоном и тем, что из него выделяется.</translation>
    </message>
    <message>
        <source>Biplot of factors</source>
        <translation>Биплот факторов</translation>
    </message>
    <message>
        <source>Blocks of the training samples on which candidates are scored.</source>
        <translation>Блоки обучающих проб, на которых оцениваются кандидаты.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m in {} folds.</source>
        <translation>Блоки {:.0f} м, фолдов: {}.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m; the variogram of {} levels off at {:.0f} m.</source>
        <translation>Блоки {:.0f} м; вариограмма {} выходит на плато на {:.0f} м.</translation>
    </message>
    <message>
        <source>Blocks of {size:.0f} m are too few to hold some for validation.</source>
        <translation>Блоков {size:.0f} м слишком мало, чтобы оставить часть для валидации.</translation>
    </message>
    <message>
        <source>Bootstrap curves</source>
        <translation>Бутстреп-кривые</translation>
    </message>
    <message>
        <source>Bootstrap interval of the AUC over the occurrences</source>
        <translation>Бутстреп-интервал AUC по рудопроявлениям</translation>
    </message>
    <message>
        <source>Bootstrap samples</source>
        <translation>Бутстреп-выборки</translation>
    </message>
    <message>
        <source>Both charts</source>
        <translation>Оба графика</translation>
    </message>
    <message>
        <source>Both tests side by side, baselines, confusion matrices and warnings, as a page.</source>
        <translation>Обе проверки рядом, базовые варианты, матрицы ошибок и предупреждения, в виде страницы.</translation>
    </message>
    <message>
        <source>Box-Cox</source>
        <translation>Бокс–Кокс</translation>
    </message>
    <message>
        <source>Box-Cox power of {name}</source>
        <translation>Степень Бокса–Кокса для {name}</translation>
    </message>
    <message>
        <source>Box-Cox transforms</source>
        <translation>Преобразования Бокса–Кокса</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Оценка Брайера</translation>
    </message>
    <message>
        <source>Buffer around tested samples</source>
        <translation>Буфер вокруг проверяемых проб</translation>
    </message>
    <message>
        <source>By occurrences or polygons, the distance to the nearest decides: its class within the radius, background from the distance of the background on. By factors, the highest fuzzy score decides, if it reaches the threshold.</source>
        <translation>По рудопроявлениям или полигонам решает расстояние до ближайшего: в пределах радиуса — его класс, с расстояния фона — фон. По факторам решает наибольшая нечёткая оценка, если она достигает порога.</translation>
    </message>
    <message>
        <source>C must be above zero, gamma not below it and the degree 1 or more: they are {c:g}, {gamma:g} and {degree}.</source>
        <translation>C должно быть больше нуля, gamma — не меньше нуля, степень — 1 или больше: заданы {c:g}, {gamma:g} и {degree}.</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;График</translation>
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
        <translation>CSV или другой текст либо электронная таблица. Файл не меняется.</translation>
    </message>
    <message>
        <source>Calibration of the most probable class</source>
        <translation>Калибровка самого вероятного класса</translation>
    </message>
    <message>
        <source>Called {name}, and the row of units says {units}.</source>
        <translation>Называется {name}, а в строке единиц указано {units}.</translation>
    </message>
    <message>
        <source>Called {name}, unit from the row of units.</source>
        <translation>Называется {name}, единица из строки единиц.</translation>
    </message>
    <message>
        <source>Called {name}.</source>
        <translation>Называется {name}.</translation>
    </message>
    <message>
        <source>Called {x} and {y}.</source>
        <translation>Называются {x} и {y}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Отменено: ничего не изменено.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written, the samples are as they were.</source>
        <translation>Отменено: ничего не записано, пробы остались как были.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Размер ячейки</translation>
    </message>
    <message>
        <source>Cell size (map units)</source>
        <translation>Размер ячейки (единицы карты)</translation>
    </message>
    <message>
        <source>Cell size for polygons</source>
        <translation>Размер ячейки для полигонов</translation>
    </message>
    <message>
        <source>Cells are read so: detection limits from {limits}; negative values: {negatives}; zeros: {zeros}; codes for missing results: {codes}; decimal mark: {mark}; ending of fields with remarks: {suffix}.</source>
        <translation>Ячейки читаются так: пределы обнаружения — {limits}; отрицательные значения: {negatives}; нули: {zeros}; коды отсутствующих результатов: {codes}; десятичный знак: {mark}; окончание полей с пометками: {suffix}.</translation>
    </message>
    <message>
        <source>Cells are taken from the highest value down. The success rate is the share of occurrences found in a share of the area; ROC sets it against the share of cells without occurrence. AUC comes from ranks, the other areas from trapezoids, intervals from drawing the occurrences again.</source>
        <translation>Ячейки берутся от наибольшего значения вниз. Успешность — доля рудопроявлений, найденных на доле площади; ROC сопоставляет её с долей ячеек без рудопроявлений. AUC вычисляется по рангам, остальные площади — по трапециям, интервалы — повторной выборкой рудопроявлений.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch at a side or a corner form a target. Targets are ranked by mean score × area × mean agreement; what is not given does not count. Scores below zero (logarithms, factor scores) are turned into 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;) for the rank.</source>
        <translation>Ячейки выбранных классов, соприкасающиеся стороной или углом, образуют участок. Ранг участка: средняя оценка × площадь × среднее согласие; что не задано, не учитывается. Оценки меньше нуля (логарифмы, факторные оценки) для ранга преобразуются в 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;).</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch make a polygon; rank is by mean score × area × mean agreement. Enrichment is the ratio of medians inside and in the background, kept where Mann and Whitney's test gives p up to 0.05.</source>
        <translation>Соприкасающиеся ячейки выбранных классов образуют полигон; ранг — по средней оценке × площадь × среднее согласие. Обогащение — отношение медиан внутри и в фоне, сохраняется при p до 0.05 по критерию Манна–Уитни.</translation>
    </message>
    <message>
        <source>Cells of {cell_size:g} m make a raster of {columns} x {rows} = {cells} cells, and at most {LARGEST} are possible: take cells of {larger:g} m or more, or a smaller extent.</source>
        <translation>Ячейки {cell_size:g} м дают растр {columns} x {rows} = {cells} ячеек, а возможно не более {LARGEST}: возьмите ячейки {larger:g} м или больше либо меньший охват.</translation>
    </message>
    <message>
        <source>Cells of {lag:g} m up to {cutoff:g} m are impossible: choose both above zero.</source>
        <translation>Ячейки {lag:g} м до {cutoff:g} м невозможны: выберите оба числа больше нуля.</translation>
    </message>
    <message>
        <source>Cells outside are not simulated.</source>
        <translation>Ячейки снаружи не моделируются.</translation>
    </message>
    <message>
        <source>Cells outside get no data.</source>
        <translation>Ячейки снаружи остаются без данных.</translation>
    </message>
    <message>
        <source>Cells outside get no data. Does not change the extent.</source>
        <translation>Ячейки снаружи остаются без данных. Охват не меняется.</translation>
    </message>
    <message>
        <source>Cells outside get no prediction.</source>
        <translation>Ячейки снаружи остаются без прогноза.</translation>
    </message>
    <message>
        <source>Cells outside the convex hull (%)</source>
        <translation>Ячейки вне выпуклой оболочки (%)</translation>
    </message>
    <message>
        <source>Cells that some of the maps lack</source>
        <translation>Ячейки, которых нет на некоторых картах</translation>
    </message>
    <message>
        <source>Cells where all maps have data, inside the study area.</source>
        <translation>Ячейки в районе исследования, где у всех карт есть данные.</translation>
    </message>
    <message>
        <source>Cells where the others decided for a map without data.</source>
        <translation>Ячейки, где за карту без данных решили другие.</translation>
    </message>
    <message>
        <source>Cells, an odd number.</source>
        <translation>Ячейки, нечётное число.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that KMO and Bartlett's test do not exist: use log10 concentrations.</source>
        <translation>Сумма центрированных лог-отношений равна нулю, поэтому KMO и критерия Бартлетта не существует: используйте содержания log10.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that the extraction {extraction} does not exist for them: use pca, or log10 concentrations.</source>
        <translation>Сумма центрированных лог-отношений равна нулю, поэтому извлечения {extraction} для них не существует: используйте pca или содержания log10.</translation>
    </message>
    <message>
        <source>Chance has 0.1: this looks at ground that could be followed up.</source>
        <translation>Случайный уровень 0.1: учитывается площадь, которую можно заверить.</translation>
    </message>
    <message>
        <source>Chance of so many hits in so much area; below 0.05 the map says something.</source>
        <translation>Вероятность стольких попаданий на такой площади; ниже 0.05 карта о чём-то говорит.</translation>
    </message>
    <message>
        <source>Chance of such correlations if elements were independent.</source>
        <translation>Вероятность таких корреляций, если бы элементы были независимы.</translation>
    </message>
    <message>
        <source>Chance that a sample of a class gets a higher probability than one of another, mean of the classes.</source>
        <translation>Вероятность того, что проба класса получит более высокую вероятность, чем проба другого, среднее по классам.</translation>
    </message>
    <message>
        <source>Chance that the map is higher at an occurrence than elsewhere; 0.5 says nothing.</source>
        <translation>Вероятность того, что у рудопроявления значение карты выше, чем в другом месте; 0.5 ни о чём не говорит.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Chart from a file</source>
        <translation>График из файла</translation>
    </message>
    <message>
        <source>Chart of errors</source>
        <translation>График ошибок</translation>
    </message>
    <message>
        <source>Chart of loadings</source>
        <translation>График нагрузок</translation>
    </message>
    <message>
        <source>Chart of replacements</source>
        <translation>График замен</translation>
    </message>
    <message>
        <source>Chart of the comparison</source>
        <translation>График сравнения</translation>
    </message>
    <message>
        <source>Chart of the map</source>
        <translation>График карты</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Charts (*.svg *.png)</source>
        <translation>Графики (*.svg *.png)</translation>
    </message>
    <message>
        <source>Charts, linked with the map</source>
        <translation>Графики, связанные с картой</translation>
    </message>
    <message>
        <source>Check of samples</source>
        <translation>Проверка проб</translation>
    </message>
    <message>
        <source>Check samples</source>
        <translation>Проверка проб</translation>
    </message>
    <message>
        <source>Check samples…</source>
        <translation>Проверка проб…</translation>
    </message>
    <message>
        <source>Check the layer, its filter and the selection.</source>
        <translation>Проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>Check the samples first: the workflow takes what it is given.</source>
        <translation>Сначала проверьте пробы: процедура берёт то, что ей дали.</translation>
    </message>
    <message>
        <source>Check this column. {why}</source>
        <translation>Проверьте этот столбец. {why}</translation>
    </message>
    <message>
        <source>Choose a chart that a tool has written.</source>
        <translation>Выберите график, записанный инструментом.</translation>
    </message>
    <message>
        <source>Choose a factor model and the layer that holds its scores.</source>
        <translation>Выберите факторную модель и слой с её оценками.</translation>
    </message>
    <message>
        <source>Choose a factor model that “Fit factor analysis” wrote.</source>
        <translation>Выберите факторную модель, записанную инструментом «Построение факторной модели».</translation>
    </message>
    <message>
        <source>Choose a file. Nothing is written before you press Import.</source>
        <translation>Выберите файл. До нажатия «Импорт» ничего не записывается.</translation>
    </message>
    <message>
        <source>Choose a kind of chart above.</source>
        <translation>Выберите вид графика выше.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and a field.</source>
        <translation>Выберите слой проб и поле.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and two fields.</source>
        <translation>Выберите слой проб и два поля.</translation>
    </message>
    <message>
        <source>Choose a layer that “Cross-validate kriging” wrote.</source>
        <translation>Выберите слой, записанный инструментом «Перекрёстная проверка кригинга».</translation>
    </message>
    <message>
        <source>Choose a map of scores and a layer of known occurrences.</source>
        <translation>Выберите карту оценок и слой известных рудопроявлений.</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Выберите файл модели</translation>
    </message>
    <message>
        <source>Choose a model file that “Fit variogram” wrote.</source>
        <translation>Выберите файл модели, записанный инструментом «Подбор вариограммы».</translation>
    </message>
    <message>
        <source>Choose a step to see what it is for. Untick what “Run all” is to leave out.</source>
        <translation>Выберите шаг, чтобы увидеть, для чего он. Снимите флажок с того, что «Запустить всё» должно пропустить.</translation>
    </message>
    <message>
        <source>Choose a trained map that “Train map” or “Train deep map” wrote.</source>
        <translation>Выберите обученную карту, записанную инструментом «Обучение карты» или «Обучение глубокой карты».</translation>
    </message>
    <message>
        <source>Choose exactly one way, known occurrences, a table of weights, or limits: {found}.</source>
        <translation>Выберите ровно один способ — известные рудопроявления, таблицу весов или границы: {found}.</translation>
    </message>
    <message>
        <source>Choose indicator elements of the deposit type you look for; without them rocks may lead the maps.</source>
        <translation>Выберите элементы-индикаторы искомого типа месторождения; без них картами могут управлять породы.</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234</source>
        <translation>Выберите, если все числа похожи на 1,234</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234.</source>
        <translation>Выберите, если все числа похожи на 1,234.</translation>
    </message>
    <message>
        <source>Choose it where letters look wrong</source>
        <translation>Выберите, если буквы выглядят неверно</translation>
    </message>
    <message>
        <source>Choose one field of each element in the steps that follow, or it counts twice.</source>
        <translation>В следующих шагах выбирайте одно поле на элемент, иначе он учтётся дважды.</translation>
    </message>
    <message>
        <source>Choose other elements.</source>
        <translation>Выберите другие элементы.</translation>
    </message>
    <message>
        <source>Choose the field of the geology that holds the rock classes: it has {names}.</source>
        <translation>Выберите поле геологии с классами пород: есть {names}.</translation>
    </message>
    <message>
        <source>Choose the field that holds the rocks of the geology: it has {names}.</source>
        <translation>Выберите поле геологии с породами: есть {names}.</translation>
    </message>
    <message>
        <source>Choose the known mineral occurrences first.</source>
        <translation>Сначала выберите известные рудопроявления.</translation>
    </message>
    <message>
        <source>Choose the laboratory's file</source>
        <translation>Выберите файл лаборатории</translation>
    </message>
    <message>
        <source>Choose the layer of samples that “Apply map” wrote, and click on a unit to see them.</source>
        <translation>Выберите слой проб, записанный инструментом «Применение карты», и щёлкните узел, чтобы увидеть его пробы.</translation>
    </message>
    <message>
        <source>Choose the layer of samples.</source>
        <translation>Выберите слой проб.</translation>
    </message>
    <message>
        <source>Choose the samples first.</source>
        <translation>Сначала выберите пробы.</translation>
    </message>
    <message>
        <source>Choose where the samples are written</source>
        <translation>Выберите, куда записать пробы</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Выбрано вами.</translation>
    </message>
    <message>
        <source>Circle: practical range, {longest} {length}</source>
        <translation>Окружность: практический радиус корреляции, {longest} {length}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class agreement of kriging</source>
        <translation>Согласие классов при кригинге</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Карта классов</translation>
    </message>
    <message>
        <source>Class of the outlined ground</source>
        <translation>Класс оконтуренной площади</translation>
    </message>
    <message>
        <source>Class width</source>
        <translation>Ширина класса</translation>
    </message>
    <message>
        <source>Class width used</source>
        <translation>Использованная ширина класса</translation>
    </message>
    <message>
        <source>Class {better}: not distinguishable from area alone (so many occurrences would fall there by chance in more than {CHANCE:.0%} of cases).</source>
        <translation>Класс {better}: неотличим от действия одной площади (столько рудопроявлений попало бы туда случайно более чем в {CHANCE:.0%} случаев).</translation>
    </message>
    <message>
        <source>Class {classes} has no training sample: leave it out, merge it with another, or split the samples otherwise.</source>
        <translation>В классе {classes} нет обучающих проб: исключите его, объедините с другим или разделите пробы иначе.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training sample, and the choice of settings needs two: leave the class out or merge it with another.</source>
        <translation>В классе {classes} обучающих проб: {counts}, а для выбора настроек нужно две: исключите класс или объедините с другим.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training samples: settings are chosen by {counts} inner folds instead of {k}.</source>
        <translation>В классе {classes} обучающих проб: {counts}; настройки выбираются по {counts} внутренним фолдам вместо {k}.</translation>
    </message>
    <message>
        <source>Class {classes} holds occurrences but has no area: check the class areas.</source>
        <translation>Класс {classes} содержит рудопроявления, но не имеет площади: проверьте площади классов.</translation>
    </message>
    <message>
        <source>Class {label} {what}: read it with care, or ask for fewer classes.</source>
        <translation>Класс {label} {what}: читайте его осторожно или запросите меньше классов.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {by_label}): make the table from a map of the same classes.</source>
        <translation>Для класса {lacking} карты {name} нет строки в таблице весов (есть {by_label}): постройте таблицу по карте тех же классов.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {found}): make the table from a map of the same classes.</source>
        <translation>Для класса {lacking} карты {name} нет строки в таблице весов (есть {found}): постройте таблицу по карте тех же классов.</translation>
    </message>
    <message>
        <source>Class {missing} is missing from the training samples of fold {fold}: merge it with another class, or take smaller blocks or a smaller buffer.</source>
        <translation>Класса {missing} нет среди обучающих проб фолда {fold}: объедините его с другим классом или возьмите меньшие блоки либо меньший буфер.</translation>
    </message>
    <message>
        <source>Class {name} of the map has no row in the table of classes: make both from one map.</source>
        <translation>Для класса карты {name} нет строки в таблице классов: получите обе из одной карты.</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Класс {}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Classes are matched to those of member {}, which agrees best with the others.</source>
        <translation>Классы сопоставлены с классами члена {}, который лучше всего согласуется с остальными.</translation>
    </message>
    <message>
        <source>Classes are written as whole numbers from 1; text is numbered in the order of the alphabet.</source>
        <translation>Классы записываются целыми числами от 1; текст нумеруется по алфавиту.</translation>
    </message>
    <message>
        <source>Classes by classifiers</source>
        <translation>Классы по классификаторам</translation>
    </message>
    <message>
        <source>Classes by the network</source>
        <translation>Классы по сети</translation>
    </message>
    <message>
        <source>Classes counted, the densest in occurrences first, from right to left</source>
        <translation>Классы в порядке плотности рудопроявлений, от самой высокой, справа налево</translation>
    </message>
    <message>
        <source>Classes have no meaning until occurrences or your knowledge name them.</source>
        <translation>Классы не имеют смысла, пока их не назовут рудопроявления или ваши знания.</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these are figures of self-consistency, not of skill</source>
        <translation>Классы получены из факторных оценок: это показатели самосогласованности, а не качества прогноза</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these figures are self-consistency, not skill</source>
        <translation>Классы получены из факторных оценок: эти показатели — самосогласованность, а не качество прогноза</translation>
    </message>
    <message>
        <source>Classes named: {}.</source>
        <translation>Названы классы: {}.</translation>
    </message>
    <message>
        <source>Classes of distance</source>
        <translation>Классы расстояния</translation>
    </message>
    <message>
        <source>Classes of fewer than 30 pairs, hollow in the chart, are noise.</source>
        <translation>Классы, где меньше 30 пар (пустые на графике), — шум.</translation>
    </message>
    <message>
        <source>Classes of map units</source>
        <translation>Классы узлов карты</translation>
    </message>
    <message>
        <source>Classes of units</source>
        <translation>Классы узлов</translation>
    </message>
    <message>
        <source>Classes of {lag:g} m up to {cutoff:g} m are impossible: the class width and the longest distance must be above zero, and the width the smaller; check that the samples do not lie at one place.</source>
        <translation>Классы по {lag:g} м до {cutoff:g} м невозможны: ширина класса и наибольшее расстояние должны быть больше нуля, а ширина — меньше расстояния; проверьте, не лежат ли пробы в одном месте.</translation>
    </message>
    <message>
        <source>Classes ranked by the same occurrences: not held out</source>
        <translation>Классы упорядочены по тем же рудопроявлениям: без отложенных</translation>
    </message>
    <message>
        <source>Classes that make targets</source>
        <translation>Классы, образующие участки</translation>
    </message>
    <message>
        <source>Classes that the units are parted into before occurrences name them anomaly, halo or background; the paper has 3.</source>
        <translation>Классы, на которые делятся узлы, прежде чем рудопроявления назовут их аномалией, ореолом или фоном; в статье их 3.</translation>
    </message>
    <message>
        <source>Classes to raster</source>
        <translation>Классы в растр</translation>
    </message>
    <message>
        <source>Classes with fewer than 30 pairs are hollow.</source>
        <translation>Классы, где меньше 30 пар, — пустые значки.</translation>
    </message>
    <message>
        <source>Classes with fewer than {fewest} samples are {done}: {named}.</source>
        <translation>Классы, где проб меньше {fewest}, {done}: {named}.</translation>
    </message>
    <message>
        <source>Classes with fewer than {minimum} values of an element have the median of all samples as its background: {small}.</source>
        <translation>В классах, где значений элемента меньше {minimum}, фоном служит медиана всех проб: {small}.</translation>
    </message>
    <message>
        <source>Classes, basins or rocks that backgrounds were made for.</source>
        <translation>Классы, бассейны или породы, для которых получен фон.</translation>
    </message>
    <message>
        <source>Classes, fitted curve, nugget, sill and range; classes with fewer than 30 pairs are hollow.</source>
        <translation>Классы, подобранная кривая, самородок, плато и радиус корреляции; классы, где меньше 30 пар, — пустые значки.</translation>
    </message>
    <message>
        <source>Classes: {}.</source>
        <translation>Классы: {}.</translation>
    </message>
    <message>
        <source>Classes: {}; {} samples of none.</source>
        <translation>Классы: {}; проб без класса: {}.</translation>
    </message>
    <message>
        <source>Classified samples</source>
        <translation>Классифицированные пробы</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Классификатор</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Классификаторы</translation>
    </message>
    <message>
        <source>Classifiers in pairs</source>
        <translation>Классификаторы попарно</translation>
    </message>
    <message>
        <source>Classifiers learn from labelled samples. Maps of units need none: their classes are matched between members, and with known occurrences a sample is anomaly (twice as dense as on average, or more), halo or background by a score in which no occurrence has a say on its own ground.</source>
        <translation>Классификаторы учатся на размеченных пробах. Картам узлов метки не нужны: их классы сопоставляются между членами, а при известных рудопроявлениях проба — аномалия (плотность вдвое выше средней и более), ореол или фон по оценке, в которой ни одно рудопроявление не влияет на собственную площадь.</translation>
    </message>
    <message>
        <source>Classifiers side by side</source>
        <translation>Классификаторы рядом</translation>
    </message>
    <message>
        <source>Classifiers: the field with the class of each sample, as “Label samples” makes it. Empty: label.</source>
        <translation>Классификаторы: поле с классом каждой пробы, как его создаёт «Разметка проб». Пусто: label.</translation>
    </message>
    <message>
        <source>Classify all samples</source>
        <translation>Классифицировать все пробы</translation>
    </message>
    <message>
        <source>Classify anomalies</source>
        <translation>Классификация аномалий</translation>
    </message>
    <message>
        <source>Classifying cells</source>
        <translation>Классификация ячеек</translation>
    </message>
    <message>
        <source>Click a cell, or press F2 in it, to correct what was guessed</source>
        <translation>Щёлкните ячейку или нажмите на ней F2, чтобы исправить догадку</translation>
    </message>
    <message>
        <source>Click a class to select its occurrences on the map.</source>
        <translation>Щёлкните класс, чтобы выбрать его рудопроявления на карте.</translation>
    </message>
    <message>
        <source>Click on a factor for its elements.</source>
        <translation>Щёлкните фактор, чтобы увидеть его элементы.</translation>
    </message>
    <message>
        <source>Click on a unit to select its samples on the map; Shift adds.</source>
        <translation>Щёлкните узел, чтобы выбрать его пробы на карте; Shift добавляет.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Clustering of units</source>
        <translation>Кластеризация узлов</translation>
    </message>
    <message>
        <source>Clusters of occurrences</source>
        <translation>Скопления рудопроявлений</translation>
    </message>
    <message>
        <source>Clusters of occurrences make the interval too narrow.</source>
        <translation>Из-за скоплений рудопроявлений интервал слишком узок.</translation>
    </message>
    <message>
        <source>Codes for missing results</source>
        <translation>Коды отсутствующих результатов</translation>
    </message>
    <message>
        <source>Codes of the laboratory were translated: {pairs}.</source>
        <translation>Коды лаборатории расшифрованы: {pairs}.</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>Коэн</translation>
    </message>
    <message>
        <source>Cohen's method is reliable up to about 20 % below detection, which these exceed: {}.</source>
        <translation>Метод Коэна надёжен примерно до 20 % ниже обнаружения, здесь доля больше: {}.</translation>
    </message>
    <message>
        <source>Cohen's method takes one limit; these have several, so maximum likelihood was used: {}.</source>
        <translation>Метод Коэна берёт один предел; здесь их несколько, поэтому использовано максимальное правдоподобие: {}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Column of eastings or longitudes</source>
        <translation>Столбец восточных координат или долгот</translation>
    </message>
    <message>
        <source>Column of northings or latitudes</source>
        <translation>Столбец северных координат или широт</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns left out: {}.</source>
        <translation>Исключённые столбцы: {}.</translation>
    </message>
    <message>
        <source>Columns of the file, and what they are read as</source>
        <translation>Столбцы файла и как они читаются</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>Столбцы карты</translation>
    </message>
    <message>
        <source>Columns read: {}.</source>
        <translation>Прочитанные столбцы: {}.</translation>
    </message>
    <message>
        <source>Columns that were added.</source>
        <translation>Добавленные столбцы.</translation>
    </message>
    <message>
        <source>Commas were read as decimal marks: {}.</source>
        <translation>Запятые прочитаны как десятичные знаки: {}.</translation>
    </message>
    <message>
        <source>Compare a few results with the certificate of the laboratory.</source>
        <translation>Сверьте несколько результатов с протоколом лаборатории.</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>Сравнение классификаторов</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Сравнение моделей</translation>
    </message>
    <message>
        <source>Compare the fused map with each of its parts before you believe that fusing helped.</source>
        <translation>Сравните объединённую карту с каждой её частью, прежде чем верить, что объединение помогло.</translation>
    </message>
    <message>
        <source>Compare them with the certificate of the laboratory; change nothing that is right.</source>
        <translation>Сверьте их с протоколом лаборатории; верное не меняйте.</translation>
    </message>
    <message>
        <source>Compare with simple baselines</source>
        <translation>Сравнить с простыми базовыми вариантами</translation>
    </message>
    <message>
        <source>Compare with the certificate of the laboratory, and rename the fields if the unit is another one.</source>
        <translation>Сверьте с протоколом лаборатории и переименуйте поля, если единица другая.</translation>
    </message>
    <message>
        <source>Compared with {baseline}</source>
        <translation>По сравнению с {baseline}</translation>
    </message>
    <message>
        <source>Compares maps of one area by known occurrences, and says which differences are more than chance.</source>
        <translation>Сравнивает карты одной площади по известным рудопроявлениям и говорит, какие различия больше случайных.</translation>
    </message>
    <message>
        <source>Comparing pairs of samples</source>
        <translation>Сравнение пар проб</translation>
    </message>
    <message>
        <source>Comparing targets with the background</source>
        <translation>Сравнение участков с фоном</translation>
    </message>
    <message>
        <source>Comparing the members</source>
        <translation>Сравнение членов</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Comparison chart</source>
        <translation>График сравнения</translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation>Сравнение классификаторов</translation>
    </message>
    <message>
        <source>Comparison of maps by known occurrences</source>
        <translation>Сравнение карт по известным рудопроявлениям</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Отчёт о сравнении</translation>
    </message>
    <message>
        <source>Component planes: prototypes in the features' own units</source>
        <translation>Плоскости компонент: прототипы в единицах признаков</translation>
    </message>
    <message>
        <source>Components that explain more than chance would.</source>
        <translation>Компоненты, объясняющие больше, чем случайность.</translation>
    </message>
    <message>
        <source>Components that explain more than one element's share.</source>
        <translation>Компоненты, объясняющие больше, чем доля одного элемента.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Concentration divided by the background of its rock: the median of the class or basin, or a mean of rocks weighted by their area upstream. The residual is the difference from it in median absolute deviations.</source>
        <translation>Содержание, делённое на фон своей породы: медиану класса или бассейна либо среднее по породам, взвешенное по их площади выше по течению. Остаток — разность с ним в медианных абсолютных отклонениях.</translation>
    </message>
    <message>
        <source>Concentration fields, such as Cu_ppm. Empty: every field that looks like one. Of each element the newest column is read, such as Cu_ppm_val once values below detection were replaced; the log names it.</source>
        <translation>Поля содержаний, например Cu_ppm. Пусто: все похожие поля. По каждому элементу читается самый новый столбец, например Cu_ppm_val после замены значений ниже обнаружения; он назван в журнале.</translation>
    </message>
    <message>
        <source>Concentration less background, made comparable between elements by median and median absolute deviation. New fields end in _eires; they may lie below zero, so that no logarithm is taken of them.</source>
        <translation>Содержание минус фон, сделанное сопоставимым между элементами с помощью медианы и медианного абсолютного отклонения. Новые поля оканчиваются на _eires; они могут быть меньше нуля, поэтому логарифм от них не берётся.</translation>
    </message>
    <message>
        <source>Concentration-area curve</source>
        <translation>Кривая содержание–площадь</translation>
    </message>
    <message>
        <source>Concentration-area plot</source>
        <translation>График содержание–площадь</translation>
    </message>
    <message>
        <source>Concentrations as measured; quantiles of what was measured above detection</source>
        <translation>Измеренные содержания; квантили измеренного выше обнаружения</translation>
    </message>
    <message>
        <source>Concentrations or scores above zero. Points are counted, of other maps the area is.</source>
        <translation>Содержания или оценки больше нуля. Точки считаются, у прочих карт считается площадь.</translation>
    </message>
    <message>
        <source>Concentrations spread by ratios: logarithms make background and anomaly comparable.</source>
        <translation>Содержания разбросаны кратно: логарифмы делают фон и аномалию сопоставимыми.</translation>
    </message>
    <message>
        <source>Concentrations that the steps use.</source>
        <translation>Содержания, которые используют шаги.</translation>
    </message>
    <message>
        <source>Concentrations were divided by the median of the same rocks (enrichment index).</source>
        <translation>Содержания разделены на медиану тех же пород (индекс обогащения).</translation>
    </message>
    <message>
        <source>Concentrations{count} below detection were replaced {method}{left}.</source>
        <translation>Содержания{count} ниже обнаружения заменены {method}{left}.</translation>
    </message>
    <message>
        <source>Conditional simulation of kriged maps.</source>
        <translation>Условное моделирование карт кригинга.</translation>
    </message>
    <message>
        <source>Conditioning fields</source>
        <translation>Построение условных полей</translation>
    </message>
    <message>
        <source>Confidence of the cut (mahalanobis)</source>
        <translation>Доверительный уровень границы (mahalanobis)</translation>
    </message>
    <message>
        <source>Confusion matrices, ROC curves, calibration and how the training went, as far as the classifier has them.</source>
        <translation>Матрицы ошибок, кривые ROC, калибровка и ход обучения — насколько они есть у классификатора.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Матрица ошибок</translation>
    </message>
    <message>
        <source>Confusion matrix and calibration of the ensemble, out of bag</source>
        <translation>Матрица ошибок и калибровка ансамбля, вне бутстреп-выборки</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC curves and calibration of {title}</source>
        <translation>Матрица ошибок, кривые ROC и калибровка: {title}</translation>
    </message>
    <message>
        <source>Confusion matrix: true classes in rows, those named in columns</source>
        <translation>Матрица ошибок: истинные классы в строках, названные — в столбцах</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Convolutional network over an image of the features</source>
        <translation>Свёрточная сеть по изображению из признаков</translation>
    </message>
    <message>
        <source>Convolutional network over features</source>
        <translation>Свёрточная сеть по признакам</translation>
    </message>
    <message>
        <source>Convolutional network over windows of rasters</source>
        <translation>Свёрточная сеть по окнам растров</translation>
    </message>
    <message>
        <source>Coordinates (mahalanobis)</source>
        <translation>Координаты (mahalanobis)</translation>
    </message>
    <message>
        <source>Coordinates were exchanged, mistyped or left at zero, or the samples belong to another sheet.</source>
        <translation>Координаты переставлены, введены с ошибкой, оставлены нулевыми, или пробы относятся к другому листу.</translation>
    </message>
    <message>
        <source>Coordinates: {}.</source>
        <translation>Координаты: {}.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Копировать &amp;диагностику</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Копировать график</translation>
    </message>
    <message>
        <source>Copy the chart as a picture.</source>
        <translation>Копировать график как рисунок.</translation>
    </message>
    <message>
        <source>Copy versions, folders, settings and the log, without names and words of proxies, to paste in a report</source>
        <translation>Копировать версии, папки, настройки и журнал, без имён и паролей прокси, чтобы вставить в сообщение об ошибке</translation>
    </message>
    <message>
        <source>Correct them in the table, or say how to read them: codes for missing results, decimal commas, a limits table for results such as n.d.</source>
        <translation>Исправьте их в таблице или укажите, как их читать: коды отсутствующих результатов, десятичные запятые, таблица пределов для результатов вроде n.d.</translation>
    </message>
    <message>
        <source>Corrections of columns</source>
        <translation>Исправления столбцов</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>Подсчёт классов</translation>
    </message>
    <message>
        <source>Counting realisations</source>
        <translation>Подсчёт реализаций</translation>
    </message>
    <message>
        <source>Counting the occurrences</source>
        <translation>Подсчёт рудопроявлений</translation>
    </message>
    <message>
        <source>Counting the samples with a position…</source>
        <translation>Подсчёт проб с положением…</translation>
    </message>
    <message>
        <source>Cross-validate kriging</source>
        <translation>Перекрёстная проверка кригинга</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Перекрёстная проверка</translation>
    </message>
    <message>
        <source>Cross-validation of kriging</source>
        <translation>Перекрёстная проверка кригинга</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>Функция распределения</translation>
    </message>
    <message>
        <source>Cur&amp;ve</source>
        <translation>К&amp;ривая</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Cuts a map into background, halo and anomaly, in one of three ways.</source>
        <translation>Делит карту на фон, ореол и аномалию одним из трёх способов.</translation>
    </message>
    <message>
        <source>DESOM</source>
        <translation>DESOM</translation>
    </message>
    <message>
        <source>DESOM P-A plot</source>
        <translation>График P-A DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly map</source>
        <translation>Карта аномалий DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly table</source>
        <translation>Таблица аномалий DESOM</translation>
    </message>
    <message>
        <source>DESOM chart</source>
        <translation>График DESOM</translation>
    </message>
    <message>
        <source>DESOM class P-A plot</source>
        <translation>График P-A классов DESOM</translation>
    </message>
    <message>
        <source>DESOM class map</source>
        <translation>Карта классов DESOM</translation>
    </message>
    <message>
        <source>DESOM model</source>
        <translation>Модель DESOM</translation>
    </message>
    <message>
        <source>DESOM samples</source>
        <translation>Пробы DESOM</translation>
    </message>
    <message>
        <source>DESOM score</source>
        <translation>Оценка DESOM</translation>
    </message>
    <message>
        <source>DESOM: anomaly, halo, background</source>
        <translation>DESOM: аномалия, ореол, фон</translation>
    </message>
    <message>
        <source>DESOM: classes named by occurrences</source>
        <translation>DESOM: классы, названные по рудопроявлениям</translation>
    </message>
    <message>
        <source>DESOM: classes of units to raster</source>
        <translation>DESOM: классы узлов в растр</translation>
    </message>
    <message>
        <source>DESOM: held-out score to raster</source>
        <translation>DESOM: оценка на отложенных в растр</translation>
    </message>
    <message>
        <source>DESOM: prediction-area plot of the classes</source>
        <translation>DESOM: график прогноз–площадь классов</translation>
    </message>
    <message>
        <source>DESOM: score to raster</source>
        <translation>DESOM: оценка в растр</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Дэвис–Болдин</translation>
    </message>
    <message>
        <source>Davies-Bouldin (lower is better)</source>
        <translation>Дэвис–Болдин (меньше — лучше)</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis, and the start of mcd.</source>
        <translation>Определяет случайные таблицы параллельного анализа и начало mcd.</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis.</source>
        <translation>Определяет случайные таблицы параллельного анализа.</translation>
    </message>
    <message>
        <source>Decides which blocks make a fold.</source>
        <translation>Определяет, какие блоки составляют фолд.</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>Десятичный &amp;знак</translation>
    </message>
    <message>
        <source>Decimal commas</source>
        <translation>Десятичные запятые</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Decimal mark of text</source>
        <translation>Десятичный знак в тексте</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Deep embedded map</source>
        <translation>Глубокая карта</translation>
    </message>
    <message>
        <source>Degree of the surface that universal kriging follows: 0 none, 1 a plane, 2 a surface of second degree.</source>
        <translation>Степень поверхности, которой следует универсальный кригинг: 0 — нет, 1 — плоскость, 2 — поверхность второй степени.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north. Empty: all directions together.</source>
        <translation>Градусы по часовой стрелке от севера. Пусто: все направления вместе.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north; give the ratio too.</source>
        <translation>Градусы по часовой стрелке от севера; задайте и отношение.</translation>
    </message>
    <message>
        <source>Degrees to either side.</source>
        <translation>Градусы в каждую сторону.</translation>
    </message>
    <message>
        <source>Degrees, and the file names {name}.</source>
        <translation>Градусы, а в файле указано {name}.</translation>
    </message>
    <message>
        <source>Degrees; WGS 84 is taken, since the file names no datum.</source>
        <translation>Градусы; принята WGS 84, так как в файле датум не указан.</translation>
    </message>
    <message>
        <source>Delete all packages that were installed here; those of QGIS stay</source>
        <translation>Удалить все установленные здесь пакеты; пакеты QGIS остаются</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Deposit type</source>
        <translation>Тип месторождения</translation>
    </message>
    <message>
        <source>Deposit type of the occurrences, one class each. Empty: one class, mineralised.</source>
        <translation>Тип месторождения у рудопроявлений, каждый — отдельный класс. Пусто: один класс, минерализация.</translation>
    </message>
    <message>
        <source>Detection limits</source>
        <translation>Пределы обнаружения</translation>
    </message>
    <message>
        <source>Detection limits (table)</source>
        <translation>Пределы обнаружения (таблица)</translation>
    </message>
    <message>
        <source>Detection limits of {of}.</source>
        <translation>Пределы обнаружения {of}.</translation>
    </message>
    <message>
        <source>Detection limits of {table}</source>
        <translation>Пределы обнаружения: {table}</translation>
    </message>
    <message>
        <source>Detection limits: {}.</source>
        <translation>Пределы обнаружения: {}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разность</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north</source>
        <translation>Направление наибольшего радиуса корреляции, градусы по часовой стрелке от севера</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north.</source>
        <translation>Направление наибольшего радиуса корреляции, градусы по часовой стрелке от севера.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Disagreement of the members</source>
        <translation>Расхождение членов</translation>
    </message>
    <message>
        <source>Distance ({length})</source>
        <translation>Расстояние ({length})</translation>
    </message>
    <message>
        <source>Distance at which 95 % of the sill is reached.</source>
        <translation>Расстояние, на котором достигается 95 % плато.</translation>
    </message>
    <message>
        <source>Distance of the background</source>
        <translation>Расстояние фона</translation>
    </message>
    <message>
        <source>Distance on the map</source>
        <translation>Расстояние на карте</translation>
    </message>
    <message>
        <source>Distance to it (m)</source>
        <translation>Расстояние до него (м)</translation>
    </message>
    <message>
        <source>Distance to next units</source>
        <translation>Расстояние до соседних узлов</translation>
    </message>
    <message>
        <source>Distance to the east ({length})</source>
        <translation>Расстояние на восток ({length})</translation>
    </message>
    <message>
        <source>Distance to the north ({length})</source>
        <translation>Расстояние на север ({length})</translation>
    </message>
    <message>
        <source>Distance to the prototype</source>
        <translation>Расстояние до прототипа</translation>
    </message>
    <message>
        <source>Distance up to which pairs were counted, in map units.</source>
        <translation>Расстояние, до которого считались пары, в единицах карты.</translation>
    </message>
    <message>
        <source>Distances and areas are computed in {description} ({authid}).</source>
        <translation>Расстояния и площади вычисляются в {description} ({authid}).</translation>
    </message>
    <message>
        <source>Distances between units, samples and class of each, or the values of a feature.</source>
        <translation>Расстояния между узлами, пробы и класс каждого узла или значения признака.</translation>
    </message>
    <message>
        <source>Distinct samples learnt from</source>
        <translation>Различные пробы, по которым шло обучение</translation>
    </message>
    <message>
        <source>Distinct samples or cells they lie in</source>
        <translation>Различные пробы или ячейки, где они лежат</translation>
    </message>
    <message>
        <source>Distribution of a field</source>
        <translation>Распределение поля</translation>
    </message>
    <message>
        <source>Divides by the background of the rock upstream, so that a basalt's copper is no anomaly.</source>
        <translation>Делит на фон пород выше по течению, чтобы медь базальта не была аномалией.</translation>
    </message>
    <message>
        <source>Divides each concentration by the background of its own rocks, so that samples on different rocks compare.</source>
        <translation>Делит каждое содержание на фон своих пород, чтобы пробы на разных породах были сопоставимы.</translation>
    </message>
    <message>
        <source>Do not tidy results below detection in a spreadsheet before: a limit that was deleted cannot be brought back.</source>
        <translation>Не правьте заранее результаты ниже обнаружения в электронной таблице: удалённый предел не вернуть.</translation>
    </message>
    <message>
        <source>Do the elements go together enough to speak of common sources at all?</source>
        <translation>Достаточно ли элементы связаны, чтобы вообще говорить об общих источниках?</translation>
    </message>
    <message>
        <source>Do this before looking for outliers, enrichment or factors: a distribution without one of its ends has another mean. The chart shows measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>Сделайте это до поиска выбросов, обогащения и факторов: у распределения без одного из концов другое среднее. График показывает измеренные значения и замены каждого элемента на нормальной бумаге с подобранной линией.</translation>
    </message>
    <message>
        <source>Done at {time} in {seconds} s.</source>
        <translation>Выполнено в {time} за {seconds} с.</translation>
    </message>
    <message>
        <source>Drag a rectangle to see it larger.</source>
        <translation>Растяните прямоугольник, чтобы увидеть его крупнее.</translation>
    </message>
    <message>
        <source>Drag over the chart; the samples are selected on the map. Shift adds, Ctrl takes away, Esc selects none.</source>
        <translation>Проведите по графику: пробы выделятся на карте. Shift добавляет, Ctrl убирает, Esc снимает выделение.</translation>
    </message>
    <message>
        <source>Drag to move the chart.</source>
        <translation>Перетаскивайте, чтобы сдвинуть график.</translation>
    </message>
    <message>
        <source>Drawing anomalies with occurrences held out</source>
        <translation>Выделение аномалий без отложенных рудопроявлений</translation>
    </message>
    <message>
        <source>Drawing bootstrap curves</source>
        <translation>Построение бутстреп-кривых</translation>
    </message>
    <message>
        <source>Drawing fields</source>
        <translation>Построение полей</translation>
    </message>
    <message>
        <source>Drawing outlines</source>
        <translation>Построение контуров</translation>
    </message>
    <message>
        <source>Drawing the geology</source>
        <translation>Построение геологии</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size (*.svg)</source>
        <translation>Векторный рисунок, чёткий в любом размере (*.svg)</translation>
    </message>
    <message>
        <source>Draws ROC and success-rate curves of one map or several, with the areas below them and how sure they are.</source>
        <translation>Строит кривые ROC и успешности одной или нескольких карт, с площадями под ними и их надёжностью.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Дрейф</translation>
    </message>
    <message>
        <source>Drift maps</source>
        <translation>Карты дрейфа</translation>
    </message>
    <message>
        <source>Drift maps belong to universal kriging: choose that type, or leave them out.</source>
        <translation>Карты дрейфа относятся к универсальному кригингу: выберите этот тип или уберите их.</translation>
    </message>
    <message>
        <source>Drift of universal kriging</source>
        <translation>Дрейф универсального кригинга</translation>
    </message>
    <message>
        <source>Duplicates differ by, %</source>
        <translation>Дубли различаются на, %</translation>
    </message>
    <message>
        <source>Duplicates that differ by more than anomalies do leave no map to believe.</source>
        <translation>Если дубли различаются сильнее, чем аномалии, карте верить нельзя.</translation>
    </message>
    <message>
        <source>E&amp;xtra package index (optional)</source>
        <translation>Доп. &amp;индекс пакетов (необязательно)</translation>
    </message>
    <message>
        <source>ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}</source>
        <translation>ECE {ece:.3f}, Брайер {brier:.3f}, log-loss {log_loss:.3f}</translation>
    </message>
    <message>
        <source>Each block tested by the others</source>
        <translation>Каждый блок проверяется по остальным</translation>
    </message>
    <message>
        <source>Each cell takes the nearest sample within two median sample spacings.</source>
        <translation>Каждая ячейка получает ближайшую пробу в пределах двух медианных расстояний между пробами.</translation>
    </message>
    <message>
        <source>Each class is named anomaly, halo or background by the occurrences in it.</source>
        <translation>Каждый класс называется аномалией, ореолом или фоном по рудопроявлениям в нём.</translation>
    </message>
    <message>
        <source>Each class of each map is put on one scale by the known occurrences: its favourability u = Pr / (Pr + Oa), with Pr the share of the occurrences and Oa the share of the area in it. 1/2 is as many occurrences as the area lets one expect, 2/3 twice as many, 0 none. From 2/3 on the fused map is anomaly, from 1/2 on halo.</source>
        <translation>Каждый класс каждой карты приводится к одной шкале по известным рудопроявлениям: его благоприятность u = Pr / (Pr + Oa), где Pr — доля рудопроявлений, а Oa — доля площади в нём. 1/2 — столько рудопроявлений, сколько ожидается по площади, 2/3 — вдвое больше, 0 — ни одного. От 2/3 объединённая карта — аномалия, от 1/2 — ореол.</translation>
    </message>
    <message>
        <source>Each is read from its newest column that still is a concentration. Empty: all concentrations.</source>
        <translation>Каждый читается из самого нового столбца, который ещё является содержанием. Пусто: все содержания.</translation>
    </message>
    <message>
        <source>Each map and the fused one: rate, area, density, weight, anomaly, held-out test.</source>
        <translation>Каждая карта и объединённая: доля, площадь, плотность, вес, аномалия, проверка на отложенных.</translation>
    </message>
    <message>
        <source>Each map gets the prediction rate at the intersection of its prediction-area plot and the area under its ROC curve (AUC), with 95 % intervals. The difference from the baseline is resampled in pairs, over the occurrences and over clusters of them, since occurrences of one camp are hardly independent evidence: where either interval holds zero, the map is &lt;i&gt;not distinguishable&lt;/i&gt; from the baseline, however much higher its rate.</source>
        <translation>Каждая карта получает долю попаданий на пересечении её графика прогноз–площадь и площадь под кривой ROC (AUC), с 95 %-ми интервалами. Разность с базовым вариантом пересчитывается парными выборками по рудопроявлениям и по их скоплениям, ведь рудопроявления одного узла едва ли независимы: если хотя бы один интервал содержит ноль, карта &lt;i&gt;неотличима&lt;/i&gt; от базового варианта, как бы ни была выше её доля.</translation>
    </message>
    <message>
        <source>Each member learns from samples drawn with replacement. No: all learn from all samples and differ by their seed alone.</source>
        <translation>Каждый член учится на пробах, выбранных с возвращением. Нет: все учатся на всех пробах и различаются лишь начальным числом.</translation>
    </message>
    <message>
        <source>Each prediction is made from {} neighbours.</source>
        <translation>Каждый прогноз делается по соседям, их {}.</translation>
    </message>
    <message>
        <source>Each sample gets its unit and class; known occurrences say which units are favourable.</source>
        <translation>Каждая проба получает узел и класс; известные рудопроявления говорят, какие узлы благоприятны.</translation>
    </message>
    <message>
        <source>Each sample goes to the unit whose prototype is nearest, and prototypes around it are drawn towards it by a kernel that narrows as training goes on. k-means (or Ward) on the prototypes parts the units into classes, the number of samples in each counting.</source>
        <translation>Каждая проба относится к узлу с ближайшим прототипом, и прототипы вокруг притягиваются к ней ядром, которое сужается по ходу обучения. Метод k-средних (или Уорда) по прототипам делит узлы на классы с учётом числа проб в каждом.</translation>
    </message>
    <message>
        <source>Each sample judged by members that had not drawn it; classifiers only.</source>
        <translation>Каждая проба оценена членами, в выборку которых она не попала; только классификаторы.</translation>
    </message>
    <message>
        <source>Each sample takes its nearest unit. A unit's score is ln((n + ½)/(e + ½)), n the occurrences at its samples and e those its share of the area lets one expect, both smoothed over the map. Held-out scores leave out the occurrences of the sample's own block of ground.</source>
        <translation>Каждая проба получает ближайший узел. Оценка узла — ln((n + ½)/(e + ½)), где n — рудопроявления у его проб, а e — ожидаемые по его доле площади; обе величины сглажены по карте. Оценки на отложенных не учитывают рудопроявлений собственного блока пробы.</translation>
    </message>
    <message>
        <source>Each sample tested at distances as on the map</source>
        <translation>Каждая проба проверяется на расстояниях, как на карте</translation>
    </message>
    <message>
        <source>Each sample tested by those beyond the buffer</source>
        <translation>Каждая проба проверяется по пробам за буфером</translation>
    </message>
    <message>
        <source>Each unit was given a score, the logarithm of the density of known occurrences at its samples over the mean density; scores for judging the maps never saw the occurrences they are judged by (square blocks were held out in turn).</source>
        <translation>Каждый узел получил оценку — логарифм отношения плотности известных рудопроявлений у его проб к средней плотности; оценки для проверки карт не видели рудопроявлений, по которым проверяются (квадратные блоки откладывались по очереди).</translation>
    </message>
    <message>
        <source>Each zone tested by the others</source>
        <translation>Каждая зона проверяется по остальным</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Восток</translation>
    </message>
    <message>
        <source>Easting (km)</source>
        <translation>Координата на восток (км)</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Собственное значение</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Собственные значения</translation>
    </message>
    <message>
        <source>Eigenvalues above 1</source>
        <translation>Собственные значения больше 1</translation>
    </message>
    <message>
        <source>Eigenvalues above 1 mostly give too many factors; where the two counts differ, trust parallel analysis.</source>
        <translation>Собственные значения больше 1 чаще дают слишком много факторов; если два числа различаются, верьте параллельному анализу.</translation>
    </message>
    <message>
        <source>Eigenvalues beside those of uncorrelated elements.</source>
        <translation>Собственные значения рядом со значениями некоррелированных элементов.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Elements left out</source>
        <translation>Исключённые элементы</translation>
    </message>
    <message>
        <source>Elements of the deposit type that you look for: the maps learn from the factors with them.</source>
        <translation>Элементы искомого типа месторождения: карты учатся по факторам с ними.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As. Only factors that hold one of them are used, but all where that would be a single one. Has no say where features are chosen.</source>
        <translation>Элементы искомого типа месторождения, например Cu, Au, As. Берутся только факторы с одним из них, но все, если такой фактор один. Не действует, если выбраны признаки.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As: fields, or symbols in a script.</source>
        <translation>Элементы искомого типа месторождения, например Cu, Au, As: поля, а в скрипте — символы.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for. The maps learn from the factors that hold one of them, or from all where that would be a single one.</source>
        <translation>Элементы искомого типа месторождения. Карты учатся по факторам с одним из них или по всем, если такой фактор один.</translation>
    </message>
    <message>
        <source>Elements outside their fences</source>
        <translation>Элементы вне границ</translation>
    </message>
    <message>
        <source>Elements that got new fields.</source>
        <translation>Элементы, получившие новые поля.</translation>
    </message>
    <message>
        <source>Elements that rise and fall together: rock types, alteration, mineralisation.</source>
        <translation>Элементы, которые растут и падают вместе: типы пород, изменения, минерализация.</translation>
    </message>
    <message>
        <source>Elements that stand out</source>
        <translation>Выделяющиеся элементы</translation>
    </message>
    <message>
        <source>Elements treated</source>
        <translation>Обработанные элементы</translation>
    </message>
    <message>
        <source>Elements treated before</source>
        <translation>Ранее обработанные элементы</translation>
    </message>
    <message>
        <source>Elements with a minus fall where the others rise.</source>
        <translation>Элементы с минусом падают там, где остальные растут.</translation>
    </message>
    <message>
        <source>Elements with too few results above detection.</source>
        <translation>Элементы, у которых слишком мало результатов выше обнаружения.</translation>
    </message>
    <message>
        <source>Elements {reason} are left out: {out}.</source>
        <translation>Исключены элементы {reason}: {out}.</translation>
    </message>
    <message>
        <source>Ellipse: practical range, {longest} {length} towards {azimuth:.0f}°, {across}</source>
        <translation>Эллипс: практический радиус корреляции, {longest} {length} по азимуту {azimuth:.0f}°, {across}</translation>
    </message>
    <message>
        <source>Empty rows that were passed over: {n}.</source>
        <translation>Пропущено пустых строк: {n}.</translation>
    </message>
    <message>
        <source>Empty where only rasters are classified.</source>
        <translation>Пусто, если классифицируются только растры.</translation>
    </message>
    <message>
        <source>Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>Пусто: пятнадцатая часть наибольшего расстояния. Метры, если пробы в градусах.</translation>
    </message>
    <message>
        <source>Empty: a round number near a third of the median spacing of the samples.</source>
        <translation>Пусто: круглое число около трети медианного расстояния между пробами.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent. Metres, if the samples are in degrees.</source>
        <translation>Пусто: треть диагонали охвата проб. Метры, если пробы в градусах.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent; with a drift at most half the extent. Metres, if the samples are in degrees.</source>
        <translation>Пусто: треть диагонали охвата проб; при дрейфе не более половины охвата. Метры, если пробы в градусах.</translation>
    </message>
    <message>
        <source>Empty: a third of the median sample spacing, rounded.</source>
        <translation>Пусто: треть медианного расстояния между пробами, округлённая.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.</source>
        <translation>Пусто: около пятидесяти блоков на карте, шириной не менее двух расстояний между рудопроявлениями.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the survey, two sample spacings wide at least.</source>
        <translation>Пусто: около пятидесяти блоков на съёмке, шириной не менее двух расстояний между пробами.</translation>
    </message>
    <message>
        <source>Empty: all elements that were transformed, else all concentration fields. The newest column made of each element is read, such as Cu_ppm_log10 for Cu_ppm.</source>
        <translation>Пусто: все преобразованные элементы, иначе все поля содержаний. По каждому элементу читается самый новый столбец, например Cu_ppm_log10 для Cu_ppm.</translation>
    </message>
    <message>
        <source>Empty: all occurrences are of one class, mineralised.</source>
        <translation>Пусто: все рудопроявления одного класса, минерализация.</translation>
    </message>
    <message>
        <source>Empty: all polygons are of one class, mineralised. Where polygons are outlined as background, no other samples are.</source>
        <translation>Пусто: все полигоны одного класса, минерализация. Если полигоны оконтурены как фон, других фоновых проб нет.</translation>
    </message>
    <message>
        <source>Empty: every field whose name is an element with its unit.</source>
        <translation>Пусто: все поля, имя которых — элемент с единицей.</translation>
    </message>
    <message>
        <source>Empty: that of the samples and the largest distance around them.</source>
        <translation>Пусто: охват проб и наибольшее расстояние вокруг них.</translation>
    </message>
    <message>
        <source>Empty: that of the samples, a sample spacing wider on every side.</source>
        <translation>Пусто: охват проб, расширенный с каждой стороны на расстояние между пробами.</translation>
    </message>
    <message>
        <source>Empty: the field called name, if there is one.</source>
        <translation>Пусто: поле с именем name, если оно есть.</translation>
    </message>
    <message>
        <source>Empty: the mean of the samples, which is then taken as known.</source>
        <translation>Пусто: среднее по пробам, которое тогда считается известным.</translation>
    </message>
    <message>
        <source>Empty: the one with the most cells.</source>
        <translation>Пусто: растр с наибольшим числом ячеек.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram of the first feature, or as wide as leaves four blocks a fold.</source>
        <translation>Пусто: радиус корреляции вариограммы первого признака или ширина, при которой на фолд остаётся четыре блока.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram, or as large as leaves four blocks a fold. Metres, if the samples are in degrees.</source>
        <translation>Пусто: радиус корреляции вариограммы или размер, при котором на фолд остаётся четыре блока. Метры, если пробы в градусах.</translation>
    </message>
    <message>
        <source>Empty: two median sample spacings.</source>
        <translation>Пусто: два медианных расстояния между пробами.</translation>
    </message>
    <message>
        <source>Empty: what the file says (UTM zone, datum); degrees are WGS 84; else the project's, where the positions lie in its area of use; else none, and the log asks for it.</source>
        <translation>Пусто: то, что сказано в файле (зона UTM, датум); градусы — WGS 84; иначе система проекта, если положения лежат в её области применения; иначе никакая, и журнал о ней спросит.</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>Кодиров&amp;ка</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Encoding {encoding}, columns parted by {delimiter}, decimal mark {decimal}.</source>
        <translation>Кодировка {encoding}, разделитель столбцов — {delimiter}, десятичный знак — {decimal}.</translation>
    </message>
    <message>
        <source>Ending of fields with remarks</source>
        <translation>Окончание полей с пометками</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Enrichment index</source>
        <translation>Индекс обогащения</translation>
    </message>
    <message>
        <source>Enrichment indices</source>
        <translation>Индексы обогащения</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ансамбль</translation>
    </message>
    <message>
        <source>Ensemble of {} {}</source>
        <translation>Ансамбль: {} {}</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift and Enter the one before</source>
        <translation>Enter — к следующему месту, Shift и Enter — к предыдущему</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Энтропия</translation>
    </message>
    <message>
        <source>Entropy (0 sure, 1 unsure)</source>
        <translation>Энтропия (0 — уверенно, 1 — неуверенно)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Epoch {epoch} of at most {epochs}</source>
        <translation>Эпоха {epoch} (не более {epochs})</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {losses:.4f}, accuracy {accuracies:.3f}</source>
        <translation>Эпоха {epoch} из {epochs}: потери {losses:.4f}, точность {accuracies:.3f}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>Epochs (batch)</source>
        <translation>Эпохи (batch)</translation>
    </message>
    <message>
        <source>Epochs and patience must be 1 or more, the batch 2 or more, the learning rate above 0 and the weight decay not below 0: change them.</source>
        <translation>Эпохи и терпение должны быть 1 или больше, пакет — 2 или больше, скорость обучения — больше 0, затухание весов — не меньше 0: измените их.</translation>
    </message>
    <message>
        <source>Error of reconstruction</source>
        <translation>Ошибка восстановления</translation>
    </message>
    <message>
        <source>Errors of kriging at the samples</source>
        <translation>Ошибки кригинга в пробах</translation>
    </message>
    <message>
        <source>Errors on blocks of the regression, of kriging, and of both together.</source>
        <translation>Ошибки на блоках для регрессии, кригинга и обоих вместе.</translation>
    </message>
    <message>
        <source>Estimating distributions</source>
        <translation>Оценивание распределений</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Оценщик</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка качества</translation>
    </message>
    <message>
        <source>Every cell is read by the rules for values below and above limits; positions are compared with each other, units with the usual range of each element, and each result with its neighbours. Quantiles come from the Kaplan-Meier estimate.</source>
        <translation>Каждая ячейка читается по правилам для значений ниже и выше пределов; положения сравниваются между собой, единицы — с обычным диапазоном каждого элемента, каждый результат — с соседями. Квантили получены по оценке Каплана–Мейера.</translation>
    </message>
    <message>
        <source>Every cell of the map holds an occurrence: an AUC needs cells without any.</source>
        <translation>В каждой ячейке карты есть рудопроявление: для AUC нужны ячейки без них.</translation>
    </message>
    <message>
        <source>Every distinct value is a threshold: prediction rate Pr and occupied area Oa of all ground at or above it. The curves cross where Pr + Oa = 100 %; normalised density Pr/Oa and weight ln(Pr/Oa) are read there.</source>
        <translation>Каждое отдельное значение — порог: доля попаданий Pr и занятая площадь Oa при этом значении и выше. Кривые пересекаются там, где Pr + Oa = 100 %; там же читаются нормированная плотность Pr/Oa и вес ln(Pr/Oa).</translation>
    </message>
    <message>
        <source>Every element gets two new fields: one ending in &lt;i&gt;_val&lt;/i&gt;, numbers that all later steps take (also of elements without results below detection), and one ending in &lt;i&gt;_cens&lt;/i&gt;: 0 measured, 1 below detection (the value is a substitute), 2 above the upper limit (the value is that limit, the true one is higher). The laboratory's own fields stay as they are. Measured values never change, except by multiplicative replacement in a closed table.</source>
        <translation>Каждый элемент получает два новых поля: с окончанием &lt;i&gt;_val&lt;/i&gt; — числа, которые берут все следующие шаги (также у элементов без результатов ниже обнаружения), и с окончанием &lt;i&gt;_cens&lt;/i&gt;: 0 — измерено, 1 — ниже обнаружения (значение — замена), 2 — выше верхнего предела (значение равно пределу, истинное выше). Поля лаборатории остаются как есть. Измеренные значения не меняются, кроме мультипликативной замены в замкнутой таблице.</translation>
    </message>
    <message>
        <source>Every labelled sample is named by the members that did not learn from it. That is a test by lot: neighbours of the tested samples were learnt from, and it flatters. The trainers test on ground that was not seen.</source>
        <translation>Каждую размеченную пробу называют члены, которые по ней не учились. Это случайная проверка: по соседям проверяемых проб шло обучение, и она завышает. Инструменты обучения проверяют на незнакомой территории.</translation>
    </message>
    <message>
        <source>Every line and column is compared with what laboratories write: the words of headings, symbols and units, the marks for results below detection, the range of the numbers. The likeliest reading is taken, and the reason is kept with it.</source>
        <translation>Каждая строка и каждый столбец сравниваются с тем, что пишут лаборатории: слова заголовков, символы и единицы, знаки результатов ниже обнаружения, диапазон чисел. Берётся самое вероятное прочтение, и вместе с ним сохраняется причина.</translation>
    </message>
    <message>
        <source>Every result is a file in this folder; the project only points to them.</source>
        <translation>Каждый результат — файл в этой папке; проект лишь ссылается на них.</translation>
    </message>
    <message>
        <source>Every sample lacks a part, so there are no log-ratios: choose fewer elements.</source>
        <translation>В каждой пробе не хватает части, поэтому лог-отношений нет: выберите меньше элементов.</translation>
    </message>
    <message>
        <source>Every sample of the survey gets its class, and how sure the network is.</source>
        <translation>Каждая проба съёмки получает класс и уверенность сети.</translation>
    </message>
    <message>
        <source>Every sample, or block of samples, is predicted from the others with the same variogram; errors follow from one inverse of the kriging matrix (Dubrule).</source>
        <translation>Каждая проба или блок проб предсказывается по остальным с той же вариограммой; ошибки следуют из одного обращения матрицы кригинга (Дюбрюль).</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Все шаги выполнены.</translation>
    </message>
    <message>
        <source>Every tool</source>
        <translation>Все инструменты</translation>
    </message>
    <message>
        <source>Everything lies in {n_blocks} blocks of {size:.0f} m, and {k} folds need {needed} of them: take smaller blocks or fewer folds.</source>
        <translation>Всё лежит в {n_blocks} блоках по {size:.0f} м, а для {k} фолдов нужно {needed}: возьмите меньшие блоки или меньше фолдов.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, classifiers, warnings.</source>
        <translation>Всё на одной странице: данные, шаги, карты, классификаторы, предупреждения.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, how occurrences judge them, warnings.</source>
        <translation>Всё на одной странице: данные, шаги, карты, их оценка по рудопроявлениям, предупреждения.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Experimental variogram</source>
        <translation>Экспериментальная вариограмма</translation>
    </message>
    <message>
        <source>Exponent of the ordered weights</source>
        <translation>Показатель порядковых весов</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Экспоненциальная</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Извлечение</translation>
    </message>
    <message>
        <source>Extraction of 1 factor</source>
        <translation>Извлечение 1 фактора</translation>
    </message>
    <message>
        <source>Extraction of {k} factors</source>
        <translation>Извлечение факторов: {k}</translation>
    </message>
    <message>
        <source>F1 (mean of classes)</source>
        <translation>F1 (среднее по классам)</translation>
    </message>
    <message>
        <source>F1, mean</source>
        <translation>F1, среднее</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, среднее по классам</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Фактор</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>Факторный анализ</translation>
    </message>
    <message>
        <source>Factor chart</source>
        <translation>График факторов</translation>
    </message>
    <message>
        <source>Factor loadings</source>
        <translation>Факторные нагрузки</translation>
    </message>
    <message>
        <source>Factor model</source>
        <translation>Факторная модель</translation>
    </message>
    <message>
        <source>Factor models (*.json)</source>
        <translation>Факторные модели (*.json)</translation>
    </message>
    <message>
        <source>Factor scores</source>
        <translation>Факторные оценки</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Факторы</translation>
    </message>
    <message>
        <source>Factors by parallel analysis</source>
        <translation>Факторы по параллельному анализу</translation>
    </message>
    <message>
        <source>Factors found</source>
        <translation>Найденные факторы</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements and there is only {columns}: choose more.</source>
        <translation>Для факторов нужно не менее 2 элементов, а есть только {columns}: выберите больше.</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements whose values vary and there are {n_kept}</source>
        <translation>Для факторов нужно не менее 2 элементов с меняющимися значениями, а их {n_kept}</translation>
    </message>
    <message>
        <source>Factors that were kept.</source>
        <translation>Сохранённые факторы.</translation>
    </message>
    <message>
        <source>Factors to ask for: {kaiser} by eigenvalue above 1 ({explained:.0f} % of the variance), {parallel} by parallel analysis.</source>
        <translation>Сколько факторов запросить: {kaiser} по собственным значениям больше 1 ({explained:.0f} % дисперсии), {parallel} по параллельному анализу.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>Доля ложных попаданий</translation>
    </message>
    <message>
        <source>False-positive rate (% of the area without occurrences)</source>
        <translation>Доля ложных попаданий (% площади без рудопроявлений)</translation>
    </message>
    <message>
        <source>Far from the training samples a classifier is as sure as anywhere and knows nothing: read its report first.</source>
        <translation>Вдали от обучающих проб классификатор так же уверен, как везде, но ничего не знает: сначала прочтите его отчёт.</translation>
    </message>
    <message>
        <source>Farthest neighbour</source>
        <translation>Самый дальний сосед</translation>
    </message>
    <message>
        <source>Farthest that a pair may lie off the direction. Empty: any distance within the tolerance.</source>
        <translation>Наибольшее отклонение пары от направления. Пусто: любое расстояние в пределах допуска.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Разломы</translation>
    </message>
    <message>
        <source>Faults as lines.</source>
        <translation>Разломы в виде линий.</translation>
    </message>
    <message>
        <source>Favourability as ground: how much denser occurrences are in such units than anywhere.</source>
        <translation>Благоприятность как площадь: насколько рудопроявления в таких узлах плотнее, чем в остальных.</translation>
    </message>
    <message>
        <source>Favourability of a class is u = Pr / (Pr + Oa). Wald's maximin gives each cell the least u of the maps and ranks the cells by it; the other rules take means, ordered weights, votes or the greatest regret.</source>
        <translation>Благоприятность класса u = Pr / (Pr + Oa). Максимин Вальда даёт каждой ячейке наименьшее u карт и упорядочивает по нему ячейки; остальные правила берут средние, порядковые веса, голоса или наибольшее сожаление.</translation>
    </message>
    <message>
        <source>Favourability scores</source>
        <translation>Оценки благоприятности</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Features are matched by name: fields of the samples, or rasters (or their bands) called as the features were. A classifier trained on another sheet is applied to raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>Признаки сопоставляются по имени: поля проб или растры (или их каналы), названные как признаки. Классификатор, обученный на другом листе, применяется к исходным полям со всеми сохранёнными в нём шагами: элементы сопоставляются по символам, единицы пересчитываются.</translation>
    </message>
    <message>
        <source>Features are scaled by the training samples. paper is a perceptron of 20 hidden units, trained by gradient descent with momentum; the convolutional networks are trained by Adam, classes weighted alike, and keep the weights that did best on the samples watched. Tests: by lot, and on blocks or zones held out in turn.</source>
        <translation>Признаки масштабируются по обучающим пробам. paper — перцептрон с 20 скрытыми нейронами, обучаемый градиентным спуском с моментом; свёрточные сети обучаются методом Adam с равным весом классов и сохраняют веса, лучшие на контрольных пробах. Проверки: случайная и на блоках или зонах, откладываемых по очереди.</translation>
    </message>
    <message>
        <source>Features pass the steps stored in the model and then the classifier; the entropy is −Σ p ln p over the logarithm of the number of classes.</source>
        <translation>Признаки проходят шаги, сохранённые в модели, затем классификатор; энтропия равна −Σ p ln p, делённой на логарифм числа классов.</translation>
    </message>
    <message>
        <source>Features: {}.</source>
        <translation>Признаки: {}.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Fences of {name}</source>
        <translation>Границы {name}</translation>
    </message>
    <message>
        <source>Fetch and install the ticked packages</source>
        <translation>Загрузить и установить отмеченные пакеты</translation>
    </message>
    <message>
        <source>Fetching a newer pip (2 MB)…</source>
        <translation>Загрузка более нового pip (2 МБ)…</translation>
    </message>
    <message>
        <source>Fetching and installing ({size} MB)…</source>
        <translation>Загрузка и установка ({size} МБ)…</translation>
    </message>
    <message>
        <source>Fewer than occurrences where several share a sample or cell.</source>
        <translation>Меньше числа рудопроявлений, если несколько лежат в одной пробе или ячейке.</translation>
    </message>
    <message>
        <source>Fewer than ten occurrences cannot tell two maps apart; look at the interval.</source>
        <translation>Меньше десяти рудопроявлений не позволяют различить две карты; смотрите на интервал.</translation>
    </message>
    <message>
        <source>Fewer than three map units hold samples: there is nothing to part into classes.</source>
        <translation>Пробы есть менее чем в трёх узлах карты: делить на классы нечего.</translation>
    </message>
    <message>
        <source>Fewest values of an element for a class to have a background of its own.</source>
        <translation>Наименьшее число значений элемента, при котором у класса свой фон.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field of rock classes in the geology</source>
        <translation>Поле классов пород в геологии</translation>
    </message>
    <message>
        <source>Field of rock classes or basins</source>
        <translation>Поле классов пород или бассейнов</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>Поле классов</translation>
    </message>
    <message>
        <source>Field of the rocks</source>
        <translation>Поле пород</translation>
    </message>
    <message>
        <source>Field of the values</source>
        <translation>Поле значений</translation>
    </message>
    <message>
        <source>Field with the prospect or zone of each sample, for the choices called zone.</source>
        <translation>Поле с участком или зоной каждой пробы, для вариантов zone.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Fields of the samples that it may follow. With them there is no map, only predictions at points.</source>
        <translation>Поля проб, которым оно может следовать. С ними карты нет, только прогнозы в точках.</translation>
    </message>
    <message>
        <source>Fields of the {kind} model cannot be simulated: fit one of {KINDS}.</source>
        <translation>Поля модели {kind} смоделировать нельзя: подберите одну из {KINDS}.</translation>
    </message>
    <message>
        <source>Fields or symbols, such as Ag, As, Au. Each is taken from its newest column; raw concentrations become logarithms. Empty: all concentrations.</source>
        <translation>Поля или символы, например Ag, As, Au. Каждый берётся из самого нового столбца; исходные содержания логарифмируются. Пусто: все содержания.</translation>
    </message>
    <message>
        <source>Fields that were passed over</source>
        <translation>Пропущенные поля</translation>
    </message>
    <message>
        <source>Fields with results are called like &lt;i&gt;Cu_ppm&lt;/i&gt;, so that all tools find them. What is no plain number stays as the laboratory wrote it; run &lt;i&gt;Check samples&lt;/i&gt; and &lt;i&gt;Replace censored values&lt;/i&gt; next, with the table of limits. Samples without coordinates are kept, without a position. A unit that the file does not state is suggested and not taken; a reference system that nobody states is asked for.</source>
        <translation>Поля с результатами называются как &lt;i&gt;Cu_ppm&lt;/i&gt;, чтобы их нашли все инструменты. То, что не является просто числом, остаётся так, как написала лаборатория; затем запустите инструменты &lt;i&gt;Проверка проб&lt;/i&gt; и &lt;i&gt;Замена цензурированных значений&lt;/i&gt; с таблицей пределов. Пробы без координат сохраняются без положения. Единица, не указанная в файле, предлагается, но не принимается; о неуказанной системе координат задаётся вопрос.</translation>
    </message>
    <message>
        <source>Fields with the laboratory's results: numbers, or text such as &lt;0.5. Empty: every field that looks like one, such as Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>Поля с результатами лаборатории: числа или текст вроде &lt;0.5. Пусто: все похожие поля, например Cu_ppm, Au_ppb или Fe2O3_pct.</translation>
    </message>
    <message>
        <source>Fields without a limit</source>
        <translation>Поля без предела</translation>
    </message>
    <message>
        <source>Fields without a unit</source>
        <translation>Поля без единицы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>Показатели качества</translation>
    </message>
    <message>
        <source>Figures of the classes</source>
        <translation>Показатели классов</translation>
    </message>
    <message>
        <source>Figures of the maps</source>
        <translation>Показатели карт</translation>
    </message>
    <message>
        <source>Figures, chart and warnings as a page.</source>
        <translation>Показатели, график и предупреждения в виде страницы.</translation>
    </message>
    <message>
        <source>Files that trainers wrote: factors, maps of units, classifiers.</source>
        <translation>Файлы, записанные при обучении: факторы, карты узлов, классификаторы.</translation>
    </message>
    <message>
        <source>Fill in the sample numbers.</source>
        <translation>Заполните номера проб.</translation>
    </message>
    <message>
        <source>Fill in their coordinates, or load the file as a table without geometry for statistics alone.</source>
        <translation>Заполните их координаты или загрузите файл как таблицу без геометрии, только для статистики.</translation>
    </message>
    <message>
        <source>Fill in their coordinates.</source>
        <translation>Заполните их координаты.</translation>
    </message>
    <message>
        <source>Fill in their results, or leave these samples out.</source>
        <translation>Заполните их результаты или исключите эти пробы.</translation>
    </message>
    <message>
        <source>Filling the rocks with elements</source>
        <translation>Заполнение пород элементами</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Finding the nearest sample of every cell</source>
        <translation>Поиск ближайшей пробы для каждой ячейки</translation>
    </message>
    <message>
        <source>Findings that call for a decision; 0 is a clean table.</source>
        <translation>Замечания, требующие решения; 0 — таблица чистая.</translation>
    </message>
    <message>
        <source>Finds the few element associations (factors) behind many elements, and keeps them as a model.</source>
        <translation>Находит за множеством элементов немногие ассоциации (факторы) и сохраняет их как модель.</translation>
    </message>
    <message>
        <source>Finds thresholds between background and anomalies where the scaling of area with value changes (C-A fractal).</source>
        <translation>Находит пороги между фоном и аномалиями там, где меняется зависимость площади от значения (фрактал C-A).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первая</translation>
    </message>
    <message>
        <source>First temperature</source>
        <translation>Начальная температура</translation>
    </message>
    <message>
        <source>Fit factor analysis</source>
        <translation>Построение факторной модели</translation>
    </message>
    <message>
        <source>Fit the numbers that are not held by weighted least squares, with the kinds chosen above.</source>
        <translation>Подобрать незакреплённые числа взвешенным методом наименьших квадратов для выбранных выше видов.</translation>
    </message>
    <message>
        <source>Fit the variogram again in every fold</source>
        <translation>Подбирать вариограмму заново в каждом фолде</translation>
    </message>
    <message>
        <source>Fit variogram</source>
        <translation>Подбор вариограммы</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Приспособленность</translation>
    </message>
    <message>
        <source>Fits a model to the variogram of a field, and keeps it for kriging.</source>
        <translation>Подбирает модель к вариограмме поля и сохраняет её для кригинга.</translation>
    </message>
    <message>
        <source>Fitted again.</source>
        <translation>Подобрано заново.</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>Построенная модель</translation>
    </message>
    <message>
        <source>Fitted models</source>
        <translation>Построенные модели</translation>
    </message>
    <message>
        <source>Fitting a variogram</source>
        <translation>Подбор вариограммы</translation>
    </message>
    <message>
        <source>Fitting the probabilities</source>
        <translation>Подбор вероятностей</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>Подбор вариограммы</translation>
    </message>
    <message>
        <source>Fitting variograms, support-vector machines, maximum-likelihood factors, Mahalanobis outliers, Ward's classes; matrix products at full speed in QGIS on Linux.</source>
        <translation>Подбор вариограмм, машины опорных векторов, факторы максимального правдоподобия, выбросы по Махаланобису, классы Уорда; умножение матриц на полной скорости в QGIS для Linux.</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>Выделение выбросов</translation>
    </message>
    <message>
        <source>Flagged values</source>
        <translation>Выделенные значения</translation>
    </message>
    <message>
        <source>Flagged values of all elements together.</source>
        <translation>Выделенные значения всех элементов вместе.</translation>
    </message>
    <message>
        <source>Flags values that lie far outside the bulk of their element, without changing any value.</source>
        <translation>Выделяет значения, лежащие далеко от основной массы своего элемента, не меняя ни одного значения.</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Фолды</translation>
    </message>
    <message>
        <source>Folds of blocks</source>
        <translation>Фолды из блоков</translation>
    </message>
    <message>
        <source>Folds of the search</source>
        <translation>Фолды поиска</translation>
    </message>
    <message>
        <source>Folds of the test</source>
        <translation>Фолды проверки</translation>
    </message>
    <message>
        <source>Follow-up reaches a few per cent of the area: read the left end of the curve.</source>
        <translation>Заверка охватывает несколько процентов площади: читайте левый конец кривой.</translation>
    </message>
    <message>
        <source>For a layer of points the samples are counted instead of the area (number-size model).</source>
        <translation>Для слоя точек вместо площади считаются пробы (модель число–размер).</translation>
    </message>
    <message>
        <source>For a map of classes each class gets its prediction rate, area, normalised density (rate / area) and weight (its logarithm), and a name: anomaly from twice the density of the whole map on, halo from once, background below. A class whose occurrences its area alone would explain is marked as not distinguishable.</source>
        <translation>Для карты классов каждый класс получает долю попаданий, площадь, нормированную плотность (доля / площадь), вес (её логарифм) и название: аномалия — от двойной плотности всей карты, ореол — от одинарной, ниже — фон. Класс, рудопроявления которого объясняет одна площадь, помечается как неотличимый.</translation>
    </message>
    <message>
        <source>For a map of scores, the prediction rate (percentage of the occurrences) and the occupied area (percentage of the area) at or above each score are drawn as a prediction-area plot. Where the two curves cross they add up to 100 %: 80 % of the occurrences in 20 % of the area there is a good map, 50 % in 50 % says nothing.</source>
        <translation>Для карты оценок доля попаданий (процент рудопроявлений) и занятая площадь (процент площади) при каждой оценке и выше изображаются на графике прогноз–площадь. Там, где кривые пересекаются, их сумма 100 %: 80 % рудопроявлений на 20 % площади — хорошая карта, 50 % на 50 % ни о чём не говорит.</translation>
    </message>
    <message>
        <source>For chart and log. Empty: the name of the layer, or of the field of points.</source>
        <translation>Для графика и журнала. Пусто: имя слоя или поля точек.</translation>
    </message>
    <message>
        <source>For each element the share of results measured, below and above limits, and missing.</source>
        <translation>Для каждого элемента — доля результатов измеренных, ниже и выше пределов и отсутствующих.</translation>
    </message>
    <message>
        <source>For each range the nugget and sills are found by non-negative least squares, weighted by pairs over squared distance; ranges and anisotropy are searched for. With a drift, generalised least squares and the fit alternate until the range stays.</source>
        <translation>Для каждого радиуса корреляции самородок и плато находятся неотрицательным методом наименьших квадратов с весом «число пар на квадрат расстояния»; радиусы и анизотропия ищутся. При дрейфе чередуются обобщённый метод наименьших квадратов и подбор, пока радиус не установится.</translation>
    </message>
    <message>
        <source>For owa: 1 is the mean, great numbers come near to maximin, below 1 leans to the most favourable map.</source>
        <translation>Для owa: 1 — среднее, большие числа приближаются к максимину, меньше 1 — перевес самой благоприятной карты.</translation>
    </message>
    <message>
        <source>For samples in clusters or along lines. The search is exact then.</source>
        <translation>Для проб, лежащих скоплениями или вдоль линий. Тогда поиск точный.</translation>
    </message>
    <message>
        <source>For skewed values such as concentrations: their ranks become those of a normal distribution.</source>
        <translation>Для асимметричных значений, например содержаний: их ранги становятся рангами нормального распределения.</translation>
    </message>
    <message>
        <source>For table and chart, and to find the map in a table of weights of several. Empty: the name of the layer.</source>
        <translation>Для таблицы и графика и чтобы найти карту в таблице весов нескольких карт. Пусто: имя слоя.</translation>
    </message>
    <message>
        <source>For table and chart. Empty: the name of the layer.</source>
        <translation>Для таблицы и графика. Пусто: имя слоя.</translation>
    </message>
    <message>
        <source>For the intervals of the thresholds. 0: none.</source>
        <translation>Для интервалов порогов. 0: нет.</translation>
    </message>
    <message>
        <source>For the nearest one and its distance from the edge of the target.</source>
        <translation>Для ближайшего рудопроявления и расстояния до него от края участка.</translation>
    </message>
    <message>
        <source>For the rock that takes most of each target.</source>
        <translation>Для породы, занимающей большую часть участка.</translation>
    </message>
    <message>
        <source>For weighted and regression: how much of each rock lies upstream of the sample.</source>
        <translation>Для weighted и regression: сколько каждой породы лежит выше по течению от пробы.</translation>
    </message>
    <message>
        <source>For “Compare classifiers”.</source>
        <translation>Для инструмента «Сравнение классификаторов».</translation>
    </message>
    <message>
        <source>Forests cannot go beyond the values they saw, and need some hundred samples.</source>
        <translation>Леса не выходят за виденные значения и требуют нескольких сотен проб.</translation>
    </message>
    <message>
        <source>Forget the settings of your own for this step</source>
        <translation>Забыть собственные настройки этого шага</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>Форма кривой</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>From different starts; their probabilities are averaged.</source>
        <translation>С разных начал; их вероятности усредняются.</translation>
    </message>
    <message>
        <source>From samples to anomaly map (SOM, batch SOM, DESOM)</source>
        <translation>От проб к карте аномалий (SOM, batch SOM, DESOM)</translation>
    </message>
    <message>
        <source>From samples to anomaly map…</source>
        <translation>От проб к карте аномалий…</translation>
    </message>
    <message>
        <source>From samples to classes (network, SVM, kriging)</source>
        <translation>От проб к классам (сеть, SVM, кригинг)</translation>
    </message>
    <message>
        <source>From samples to classes…</source>
        <translation>От проб к классам…</translation>
    </message>
    <message>
        <source>From stream-sediment samples to a map of &lt;b&gt;anomaly, halo and background&lt;/b&gt; that you can defend.</source>
        <translation>От проб донных осадков к карте &lt;b&gt;аномалий, ореолов и фона&lt;/b&gt;, которую можно обосновать.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to anomaly, halo and background by three self-organising maps side by side (online, batch, deep embedded), each with its prediction-area plot.</source>
        <translation>От проб донных осадков к аномалии, ореолу и фону с помощью трёх самоорганизующихся карт (online, batch, глубокая), каждая со своим графиком прогноз–площадь.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to classes of ground by a neural network, a support-vector machine, the same tuned by a genetic algorithm, and kriging, each tested by lot and on ground that it has not seen.</source>
        <translation>От проб донных осадков к классам территории с помощью нейронной сети, машины опорных векторов, её же с настройкой генетическим алгоритмом и кригинга; каждый проверен случайно и на незнакомой территории.</translation>
    </message>
    <message>
        <source>From the lowest to the highest.</source>
        <translation>От низшего к высшему.</translation>
    </message>
    <message>
        <source>Fuse maps (maximin)</source>
        <translation>Объединение карт (максимин)</translation>
    </message>
    <message>
        <source>Fuse the class maps (maximin)</source>
        <translation>Объединить карты классов (максимин)</translation>
    </message>
    <message>
        <source>Fused P-A plot</source>
        <translation>Объединённый график P-A</translation>
    </message>
    <message>
        <source>Fused anomaly map</source>
        <translation>Объединённая карта аномалий</translation>
    </message>
    <message>
        <source>Fused score</source>
        <translation>Объединённая оценка</translation>
    </message>
    <message>
        <source>Fused: anomaly, halo, background</source>
        <translation>Объединённая: аномалия, ореол, фон</translation>
    </message>
    <message>
        <source>Fused: how many maps agree</source>
        <translation>Объединённая: сколько карт согласны</translation>
    </message>
    <message>
        <source>Fused: weight of the class</source>
        <translation>Объединённая: вес класса</translation>
    </message>
    <message>
        <source>Fuses several maps of one area into one, and says which of them decides each cell.</source>
        <translation>Объединяет несколько карт одной площади в одну и говорит, какая из них решает в каждой ячейке.</translation>
    </message>
    <message>
        <source>Fusing the maps</source>
        <translation>Объединение карт</translation>
    </message>
    <message>
        <source>Fusion table</source>
        <translation>Таблица объединения</translation>
    </message>
    <message>
        <source>Fuzzy score from which a sample is anomalous, where classes are made of factor scores.</source>
        <translation>Нечёткая оценка, начиная с которой проба аномальна, если классы получены из факторных оценок.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: in a factor they are all the same or missing.</source>
        <translation>Нечётким оценкам нужны различающиеся оценки: в одном из факторов все одинаковы или отсутствуют.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: their standard deviation is not above zero.</source>
        <translation>Нечётким оценкам нужны различающиеся оценки: их стандартное отклонение не больше нуля.</translation>
    </message>
    <message>
        <source>GA</source>
        <translation>ГА</translation>
    </message>
    <message>
        <source>GMPI</source>
        <translation>GMPI</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma (no tuning)</source>
        <translation>Gamma (без настройки)</translation>
    </message>
    <message>
        <source>Gamma is {gamma:g}: give a number from 0 to 1.</source>
        <translation>Gamma равна {gamma:g}: задайте число от 0 до 1.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Гауссова</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Поколение</translation>
    </message>
    <message>
        <source>Generation {generation} of at most {generations}</source>
        <translation>Поколение {generation} (не более {generations})</translation>
    </message>
    <message>
        <source>Genetic search of the settings</source>
        <translation>Генетический поиск настроек</translation>
    </message>
    <message>
        <source>GeoHalo charts</source>
        <translation>Графики GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo guide</source>
        <translation>Руководство GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo model</source>
        <translation>Модель GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo models (*.json *.safetensors)</source>
        <translation>Модели GeoHalo (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>GeoHalo wizard</source>
        <translation>Мастер GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo works with what QGIS brings. These Python packages add tools; they are put into a folder of your QGIS profile, fitted to what QGIS runs, and never replace anything of QGIS.</source>
        <translation>GeoHalo работает с тем, что есть в QGIS. Эти пакеты Python добавляют инструменты; они помещаются в папку вашего профиля QGIS, подбираются под QGIS и никогда ничего в нём не заменяют.</translation>
    </message>
    <message>
        <source>GeoHalo's packages are removed; start QGIS again before you install others.</source>
        <translation>Пакеты GeoHalo удалены; перезапустите QGIS, прежде чем устанавливать другие.</translation>
    </message>
    <message>
        <source>Geology</source>
        <translation>Геология</translation>
    </message>
    <message>
        <source>Geology (polygons)</source>
        <translation>Геология (полигоны)</translation>
    </message>
    <message>
        <source>Geophysics, terrain, kriged elements, all of one grid; the network patch learns from windows of them and not from fields. Rasters that were made from these samples flatter it.</source>
        <translation>Геофизика, рельеф, элементы по кригингу, всё на одной сетке; сеть patch учится по их окнам, а не по полям. Растры, построенные по этим же пробам, завышают её.</translation>
    </message>
    <message>
        <source>Geostatistics</source>
        <translation>Геостатистика</translation>
    </message>
    <message>
        <source>Give a limits table with the columns element, limit, unit and substitute (the value named here).</source>
        <translation>Задайте таблицу пределов со столбцами element, limit, unit и substitute (названное здесь значение).</translation>
    </message>
    <message>
        <source>Give a limits table with the limits of the laboratory.</source>
        <translation>Задайте таблицу с пределами лаборатории.</translation>
    </message>
    <message>
        <source>Give every sample its own number; mark field duplicates, such as S17 and S17D.</source>
        <translation>Дайте каждой пробе свой номер; полевые дубли отметьте, например S17 и S17D.</translation>
    </message>
    <message>
        <source>Give numbers to keep them as they are; with all of them known nothing is fitted. With a drift, the variogram is that of what the drift leaves, for universal kriging.</source>
        <translation>Задайте числа, чтобы сохранить их как есть; если известны все, подбора нет. При дрейфе вариограмма относится к остатку после дрейфа, для универсального кригинга.</translation>
    </message>
    <message>
        <source>Give the figures of merit (METRICS) that the trainers wrote, from the same samples with the same labels and seed. Two classifiers are compared on the samples that both were tested on, by McNemar's exact test: only samples that one has right and the other wrong count. Where it gives more than 0.05, nobody can say which one is better.</source>
        <translation>Укажите показатели качества (METRICS), записанные при обучении, по тем же пробам с теми же метками и начальным числом. Два классификатора сравниваются на пробах, на которых проверены оба, точным критерием Макнемара: учитываются лишь пробы, где один прав, а другой нет. Если он даёт больше 0.05, нельзя сказать, какой лучше.</translation>
    </message>
    <message>
        <source>Give the held-out map where the scores were made with the same occurrences.</source>
        <translation>Укажите карту на отложенных, если оценки получены с теми же рудопроявлениями.</translation>
    </message>
    <message>
        <source>Give the samples that the last step left, and the maps in the order in which they shall appear. A map that was made with the known occurrences is shown, and marked as such where it is judged by them.</source>
        <translation>Укажите пробы, оставленные последним шагом, и карты в том порядке, в каком они должны идти. Карта, построенная с известными рудопроявлениями, показывается и помечается там, где по ним оценивается.</translation>
    </message>
    <message>
        <source>Give them little weight in factors and maps.</source>
        <translation>Придавайте им мало веса в факторах и картах.</translation>
    </message>
    <message>
        <source>Gives every sample its scores on the factors of a fitted model, plain and fuzzy.</source>
        <translation>Даёт каждой пробе оценки по факторам построенной модели, простые и нечёткие.</translation>
    </message>
    <message>
        <source>Gives samples the classes that a classifier is to learn, in the field &lt;i&gt;label&lt;/i&gt;.</source>
        <translation>Даёт пробам классы, которые должен выучить классификатор, в поле &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Gives samples, or the cells of rasters, the class a trained classifier names, and the probability of each class.</source>
        <translation>Даёт пробам или ячейкам растров класс, названный обученным классификатором, и вероятность каждого класса.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Go on without them. Single results above detection are worth a look on the map.</source>
        <translation>Продолжайте без них. Отдельные результаты выше обнаружения стоит посмотреть на карте.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Great values follow every training sample, small ones keep the border smooth.</source>
        <translation>При больших значениях граница следует за каждой обучающей пробой, при малых остаётся гладкой.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Ground counts as anomaly only where all maps say so (maximin).</source>
        <translation>Площадь считается аномалией, только если так говорят все карты (максимин).</translation>
    </message>
    <message>
        <source>Ground outside the samples' convex hull</source>
        <translation>Площадь вне выпуклой оболочки проб</translation>
    </message>
    <message>
        <source>Ground that was mapped as mineralised, altered or barren.</source>
        <translation>Площади, закартированные как минерализованные, изменённые или пустые.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Ha&amp;lo from</source>
        <translation>&amp;Ореол от</translation>
    </message>
    <message>
        <source>Half of the values to be expected lie below.</source>
        <translation>Половина ожидаемых значений лежит ниже.</translation>
    </message>
    <message>
        <source>Halo</source>
        <translation>Ореол</translation>
    </message>
    <message>
        <source>Halo from</source>
        <translation>Ореол от</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation>Заголовок страницы.</translation>
    </message>
    <message>
        <source>Held out: each occurrence is read from a map in which it had no part</source>
        <translation>На отложенных: каждое рудопроявление читается с карты, в которой оно не участвовало</translation>
    </message>
    <message>
        <source>Held-out occurrences in anomalies (%)</source>
        <translation>Отложенные рудопроявления в аномалиях (%)</translation>
    </message>
    <message>
        <source>Heywood case: the factors leave nothing unique in {names}, more than data can tell; ask for fewer factors, or leave the element out.</source>
        <translation>Случай Хейвуда: факторы не оставляют ничего уникального в {names} — больше, чем могут сказать данные; запросите меньше факторов или исключите элемент.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Наибольшее</translation>
    </message>
    <message>
        <source>Highest threshold</source>
        <translation>Наибольший порог</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>Histogram and box</source>
        <translation>Гистограмма и ящик</translation>
    </message>
    <message>
        <source>Hold this number when fitting again</source>
        <translation>Закрепить это число при повторном подборе</translation>
    </message>
    <message>
        <source>Holding occurrences out needs two folds at least: make more or smaller blocks.</source>
        <translation>Чтобы откладывать рудопроявления, нужно не менее двух фолдов: сделайте больше блоков или меньшие.</translation>
    </message>
    <message>
        <source>How C and gamma are found: as given below, over a grid, or by a genetic algorithm. Searching rarely gains more than the test can tell.</source>
        <translation>Как находятся C и gamma: заданы ниже, по сетке или генетическим алгоритмом. Поиск редко даёт больше, чем может различить проверка.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples, and for occurrences. Empty: two median spacings.</source>
        <translation>На какое расстояние проба представляет ячейки без проб и рудопроявления. Пусто: два медианных расстояния.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples. Empty: two median sample spacings.</source>
        <translation>На какое расстояние проба представляет ячейки без проб. Пусто: два медианных расстояния между пробами.</translation>
    </message>
    <message>
        <source>How far a sample speaks for the ground around it and for occurrences. Empty: two median sample spacings; take more where samples lie in pairs or lines with gaps between.</source>
        <translation>На какое расстояние проба представляет площадь вокруг и рудопроявления. Пусто: два медианных расстояния между пробами; берите больше, если пробы лежат парами или линиями с промежутками.</translation>
    </message>
    <message>
        <source>How far the curve misses the points: for comparing models of one field.</source>
        <translation>Насколько кривая расходится с точками: для сравнения моделей одного поля.</translation>
    </message>
    <message>
        <source>How far the installation has come</source>
        <translation>Ход установки</translation>
    </message>
    <message>
        <source>How far two units lie apart on the map; hexagonal gives each unit six neighbours.</source>
        <translation>Насколько далеки два узла на карте; у шестиугольной карты у узла шесть соседей.</translation>
    </message>
    <message>
        <source>How fast samples forget each other: nugget, sill and range of the indicator factors.</source>
        <translation>Как быстро пробы забывают друг друга: самородок, плато и радиус корреляции факторов-индикаторов.</translation>
    </message>
    <message>
        <source>How known occurrences judge the maps</source>
        <translation>Как известные рудопроявления оценивают карты</translation>
    </message>
    <message>
        <source>How many known occurrences the best ground holds, on maps that had not seen them.</source>
        <translation>Сколько известных рудопроявлений на лучшей площади — по картам, которые их не видели.</translation>
    </message>
    <message>
        <source>How often the occurrences are drawn again; more make the intervals steadier.</source>
        <translation>Сколько раз рудопроявления выбираются заново; чем больше, тем устойчивее интервалы.</translation>
    </message>
    <message>
        <source>How samples are parted: three quarters train, a tenth is watched, the rest tests. stratified: by lot within each class. random: by lot, as in the method's paper. spatial_block: blocks of ground. zone: the largest zone trains, the others test.</source>
        <translation>Как делятся пробы: три четверти обучают, десятая часть контрольная, остальные проверяют. stratified: случайно внутри каждого класса. random: случайно, как в статье о методе. spatial_block: блоки площади. zone: обучает самая большая зона, проверяют остальные.</translation>
    </message>
    <message>
        <source>How strongly each sample shows each factor; the factor of your indicators is the one to map.</source>
        <translation>Насколько сильно каждая проба проявляет каждый фактор; картировать надо фактор ваших индикаторов.</translation>
    </message>
    <message>
        <source>How well the maps find known occurrences, beside the baseline: {baseline}</source>
        <translation>Насколько хорошо карты находят известные рудопроявления, рядом с базовым вариантом: {baseline}</translation>
    </message>
    <message>
        <source>How “Factor scores” estimates them; bartlett not with pca.</source>
        <translation>Как их вычисляет инструмент «Факторные оценки»; bartlett не сочетается с pca.</translation>
    </message>
    <message>
        <source>If the laboratory did measure them, state its own limit in the limits table.</source>
        <translation>Если лаборатория их действительно измерила, укажите её предел в таблице пределов.</translation>
    </message>
    <message>
        <source>If they are, rename them so that they say the unit, like Cu_ppm, or choose them by hand.</source>
        <translation>Если это так, переименуйте их, чтобы была видна единица, как Cu_ppm, или выберите вручную.</translation>
    </message>
    <message>
        <source>If they mark missing results, choose missing for negative values, or name the code among those for missing results.</source>
        <translation>Если ими обозначены отсутствующие результаты, выберите для отрицательных значений missing или назовите код среди кодов отсутствующих результатов.</translation>
    </message>
    <message>
        <source>If they stand for results below detection, give a limits table and choose limit for zeros.</source>
        <translation>Если это результаты ниже обнаружения, задайте таблицу пределов и выберите для нулей limit.</translation>
    </message>
    <message>
        <source>Import a laboratory's file</source>
        <translation>Импорт файла лаборатории</translation>
    </message>
    <message>
        <source>Import laboratory table</source>
        <translation>Импорт таблицы лаборатории</translation>
    </message>
    <message>
        <source>In any reference system.</source>
        <translation>В любой системе координат.</translation>
    </message>
    <message>
        <source>In exploration the outliers are the target, so they are flagged and kept. Each element gets a field ending in _out: -1 below the lower fence, 1 above the upper one, 0 between; &lt;i&gt;n_outliers&lt;/i&gt; counts the elements outside. The table gives the fences. Concentrations are skewed: on the raw scale far too much is flagged, so that log10 is the scale to use unless the values are logarithms already.</source>
        <translation>В поисках выбросы и есть цель, поэтому они отмечаются и сохраняются. Каждый элемент получает поле с окончанием _out: -1 ниже нижней границы, 1 выше верхней, 0 между ними; &lt;i&gt;n_outliers&lt;/i&gt; считает элементы за границами. Таблица содержит границы. Содержания асимметричны: на исходной шкале выделяется слишком много, поэтому берите шкалу log10, если значения ещё не логарифмы.</translation>
    </message>
    <message>
        <source>In exploration the outliers are what you look for: flag them, and drop none before you know what they are.</source>
        <translation>В поисках выбросы — это то, что вы ищете: отмечайте их и не удаляйте, пока не знаете, что это.</translation>
    </message>
    <message>
        <source>In fold {name} the buffer of {buffer:g} m leaves {n_training} of {n_all} training samples: the result is that of a poorer model; take a smaller buffer or larger blocks.</source>
        <translation>В фолде {name} буфер {buffer:g} м оставляет {n_training} из {n_all} обучающих проб: это результат худшей модели; возьмите меньший буфер или большие блоки.</translation>
    </message>
    <message>
        <source>In order; parameters that are not named were at their defaults</source>
        <translation>По порядку; неназванные параметры имели значения по умолчанию</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>Попарно</translation>
    </message>
    <message>
        <source>In place of a field: each sample takes the class of the polygon that holds it, written to the field geology_class. Samples outside every polygon form the class “outside”.</source>
        <translation>Вместо поля: каждая проба получает класс полигона, в котором лежит, в поле geology_class. Пробы вне полигонов образуют класс «вне».</translation>
    </message>
    <message>
        <source>In the field's unit squared; of several fields, as a part of their variance. Empty: fitted.</source>
        <translation>В квадрате единицы поля; для нескольких полей — как часть их дисперсии. Пусто: подбирается.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM, as in the table of weights. Empty: the names of the layers.</source>
        <translation>В порядке карт, через ; например SOM;Batch SOM;DESOM, как в таблице весов. Пусто: имена слоёв.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM. Empty: the names of the layers.</source>
        <translation>В порядке карт, через ; например SOM;Batch SOM;DESOM. Пусто: имена слоёв.</translation>
    </message>
    <message>
        <source>In the unit of the field. Empty: no map of probabilities is made.</source>
        <translation>В единице поля. Пусто: карта вероятностей не строится.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>In {:.0f} % of the map a predictor lies beyond its values at the samples: there the regression extrapolates.</source>
        <translation>На {:.0f} % карты предиктор выходит за свои значения в пробах: там регрессия экстраполирует.</translation>
    </message>
    <message>
        <source>In {items}. They count as missing on this page; other tools stop at them.</source>
        <translation>В {items}. На этой странице они считаются отсутствующими; другие инструменты на них останавливаются.</translation>
    </message>
    <message>
        <source>In {name} a quotation mark is opened and not closed (line {swallowed}): correct that line and save the file again.</source>
        <translation>В {name} кавычка открыта и не закрыта (строка {swallowed}): исправьте эту строку и сохраните файл снова.</translation>
    </message>
    <message>
        <source>Indicator elements</source>
        <translation>Элементы-индикаторы</translation>
    </message>
    <message>
        <source>Indicator elements left out: {absent}.</source>
        <translation>Исключённые элементы-индикаторы: {absent}.</translation>
    </message>
    <message>
        <source>Indicator elements left out: {lost}.</source>
        <translation>Исключённые элементы-индикаторы: {lost}.</translation>
    </message>
    <message>
        <source>Indicator factors, kriged</source>
        <translation>Факторы-индикаторы, кригинг</translation>
    </message>
    <message>
        <source>Indicator score</source>
        <translation>Оценка индикаторов</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Входные данные</translation>
    </message>
    <message>
        <source>Installed: {names} ({size} MB on disk). The tools that need them work at once.</source>
        <translation>Установлено: {names} ({size} МБ на диске). Инструменты, которым они нужны, работают сразу.</translation>
    </message>
    <message>
        <source>Installing {names}</source>
        <translation>Установка {names}</translation>
    </message>
    <message>
        <source>Interpolated maps have the smoothness of the interpolator in the curve.</source>
        <translation>У интерполированных карт в кривой видна гладкость интерполятора.</translation>
    </message>
    <message>
        <source>Interquartile ranges to the fence (tukey)</source>
        <translation>Межквартильных размахов до границы (tukey)</translation>
    </message>
    <message>
        <source>Intervals and bands hold 95 % of bootstrap samples of the occurrences, the same ones for all maps. Occurrences that lie in clusters make them too narrow; “Compare models” resamples clusters, and tells whether two maps differ.</source>
        <translation>Интервалы и полосы содержат 95 % бутстреп-выборок рудопроявлений, одних и тех же для всех карт. Для рудопроявлений, лежащих скоплениями, они слишком узки; «Сравнение моделей» выбирает скопления и говорит, различаются ли две карты.</translation>
    </message>
    <message>
        <source>Intervals by resampling</source>
        <translation>Интервалы повторной выборкой</translation>
    </message>
    <message>
        <source>Intervals hold 95 %. “Majority” always names the most frequent class, “Thresholded score” takes one feature a class. “Shuffled labels” is the same classifier taught nonsense.</source>
        <translation>Интервалы содержат 95 %. «Большинство» всегда называет самый частый класс, «Оценка с порогом» берёт один признак на класс. «Перемешанные метки» — тот же классификатор, обученный бессмыслице.</translation>
    </message>
    <message>
        <source>Is a map better than a single factor or element, or is the difference chance?</source>
        <translation>Лучше ли карта одного фактора или элемента или это случайность?</translation>
    </message>
    <message>
        <source>It can be dragged on the chart as well.</source>
        <translation>Её можно перетащить и на графике.</translation>
    </message>
    <message>
        <source>It cannot be compared with: {} (tested on other samples; train on the same layer and labels).</source>
        <translation>Нельзя сравнить с: {} (проверены на других пробах; обучайте на том же слое и тех же метках).</translation>
    </message>
    <message>
        <source>It has fewer samples right than the best baseline, {beside}, and its balanced accuracy is not lower.</source>
        <translation>Верных проб у него меньше, чем у лучшего базового варианта, {beside}, а сбалансированная точность не ниже.</translation>
    </message>
    <message>
        <source>It has more samples right than the best baseline, {beside}, and its balanced accuracy is not higher.</source>
        <translation>Верных проб у него больше, чем у лучшего базового варианта, {beside}, а сбалансированная точность не выше.</translation>
    </message>
    <message>
        <source>It holds indicator elements.</source>
        <translation>Содержит элементы-индикаторы.</translation>
    </message>
    <message>
        <source>It holds what the samples and maps remember of how they were made: the data, every step with its parameters and seed, the factors, the maps, how known occurrences judge them (prediction-area plots, ROC and success-rate curves with intervals), classifiers, warnings, a methods paragraph to paste, and references. The page is one file, opens without the Internet and prints well; its figures are also written as a table.</source>
        <translation>В нём то, что пробы и карты помнят о своём получении: данные, каждый шаг с параметрами и начальным числом, факторы, карты, их оценка по известным рудопроявлениям (графики прогноз–площадь, кривые ROC и успешности с интервалами), классификаторы, предупреждения, абзац о методике для вставки и литература. Страница — один файл, открывается без Интернета и хорошо печатается; её показатели записываются и таблицей.</translation>
    </message>
    <message>
        <source>It is better than the best baseline, {beside}.</source>
        <translation>Он лучше, чем лучший базовый вариант, {beside}.</translation>
    </message>
    <message>
        <source>It is better than: {}.</source>
        <translation>Он лучше, чем: {}.</translation>
    </message>
    <message>
        <source>It is not clear which remarks belong to which results among {remarks}: name the remarks after the field with the results, like {owners}{suffix}.</source>
        <translation>Неясно, к каким результатам относятся пометки {remarks}: назовите пометки по полю с результатами, например {owners}{suffix}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from {beside}.</source>
        <translation>Он неотличим от {beside}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from: {} (exact McNemar test on the same samples).</source>
        <translation>Он неотличим от: {} (точный критерий Макнемара на тех же пробах).</translation>
    </message>
    <message>
        <source>It is worse than the best baseline, {beside}.</source>
        <translation>Он хуже, чем лучший базовый вариант, {beside}.</translation>
    </message>
    <message>
        <source>It recognises what laboratories write: lines before the headings, rows of units, detection limits and methods, headings such as &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; or &lt;i&gt;Cu-ICP61&lt;/i&gt;, decimal commas, results such as &lt;0.5, L0.5 or bdl, columns of remarks, degrees with minutes and seconds. The log says what was recognised and why; the dialog &lt;i&gt;Laboratory CSV&lt;/i&gt; shows the same and lets you correct it before anything is written.</source>
        <translation>Он распознаёт то, что пишут лаборатории: строки до заголовков, строки единиц, пределов обнаружения и методов, заголовки вроде &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; или &lt;i&gt;Cu-ICP61&lt;/i&gt;, десятичные запятые, результаты вроде &lt;0.5, L0.5 или bdl, столбцы пометок, градусы с минутами и секундами. Журнал говорит, что распознано и почему; окно &lt;i&gt;CSV лаборатории&lt;/i&gt; показывает то же и позволяет исправить до записи.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Итерации</translation>
    </message>
    <message>
        <source>Iterations and batch must be 1 or more: change them.</source>
        <translation>Итерации и пакет должны быть 1 или больше: измените их.</translation>
    </message>
    <message>
        <source>Its two settings, the penalty C and the width gamma, are given (&lt;b&gt;none&lt;/b&gt;), tried over a &lt;b&gt;grid&lt;/b&gt;, or sought by a &lt;b&gt;genetic&lt;/b&gt; algorithm. Both searches score each candidate on blocks of the training samples alone, so that the test stays a test; the chart shows how the search went.</source>
        <translation>Две её настройки, штраф C и ширина gamma, задаются (&lt;b&gt;none&lt;/b&gt;), перебираются по &lt;b&gt;grid&lt;/b&gt; или ищутся алгоритмом &lt;b&gt;genetic&lt;/b&gt;. Оба поиска оценивают кандидата только на блоках обучающих проб, чтобы проверка оставалась проверкой; график показывает ход поиска.</translation>
    </message>
    <message>
        <source>JSON as a model file stores it, such as {"rows": 6, "columns": 6}; it overrides the file.</source>
        <translation>JSON, как его хранит файл модели, например {"rows": 6, "columns": 6}; имеет приоритет над файлом.</translation>
    </message>
    <message>
        <source>JSON files that the trainers wrote as METRICS.</source>
        <translation>Файлы JSON, записанные при обучении как METRICS.</translation>
    </message>
    <message>
        <source>JSON files that trainers of classifiers wrote as METRICS.</source>
        <translation>Файлы JSON, записанные при обучении классификаторов как METRICS.</translation>
    </message>
    <message>
        <source>Joining cells</source>
        <translation>Соединение ячеек</translation>
    </message>
    <message>
        <source>Judge the map by score_held_out alone: score has seen the occurrences it would be judged by.</source>
        <translation>Оценивайте карту только по score_held_out: score видела рудопроявления, по которым её судили бы.</translation>
    </message>
    <message>
        <source>Judged on {} km² with data; a study area with more barren ground would give higher areas.</source>
        <translation>Оценено на {} км² с данными; район исследования с большей пустой площадью дал бы большие значения.</translation>
    </message>
    <message>
        <source>Judging the map</source>
        <translation>Оценка карты</translation>
    </message>
    <message>
        <source>Judging the maps</source>
        <translation>Оценка карт</translation>
    </message>
    <message>
        <source>Judging {n_candidates} settings</source>
        <translation>Оценка вариантов настроек: {n_candidates}</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <translation>Оценка {name}</translation>
    </message>
    <message>
        <source>Judging {}</source>
        <translation>Оценка {}</translation>
    </message>
    <message>
        <source>KMO</source>
        <translation>KMO</translation>
    </message>
    <message>
        <source>KMO is the sum of squared correlations over that sum plus the squared partial correlations. Bartlett's statistic tests whether the correlation matrix is the identity. Parallel analysis keeps eigenvalues above the 95th percentile of those of random tables of the same size.</source>
        <translation>KMO — сумма квадратов корреляций, делённая на неё же плюс сумма квадратов частных корреляций. Статистика Бартлетта проверяет, единична ли корреляционная матрица. Параллельный анализ оставляет собственные значения выше 95-го процентиля таковых для случайных таблиц того же размера.</translation>
    </message>
    <message>
        <source>Kaiser's criterion</source>
        <translation>Критерий Кайзера</translation>
    </message>
    <message>
        <source>Kaiser-Meyer-Olkin measure</source>
        <translation>Мера Кайзера–Мейера–Олкина</translation>
    </message>
    <message>
        <source>Kaplan-Meier only summarises a distribution, it has no values to put in: choose another method.</source>
        <translation>Каплан–Мейер лишь описывает распределение, подставлять ему нечего: выберите другой метод.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Keep an anisotropy only where the geology has the same direction; below 250 samples it is mostly chance.</source>
        <translation>Сохраняйте анизотропию, только если у геологии то же направление; при числе проб меньше 250 это чаще случайность.</translation>
    </message>
    <message>
        <source>Keeps threads from fighting over the processors; comes with scikit-learn.</source>
        <translation>Не даёт потокам бороться за процессоры; идёт вместе с scikit-learn.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Вид графика</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Вид поля</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <source>Kind of maps</source>
        <translation>Вид карт</translation>
    </message>
    <message>
        <source>Kind of structure {n}</source>
        <translation>Вид структуры {n}</translation>
    </message>
    <message>
        <source>Known azimuth of the longest range</source>
        <translation>Известный азимут наибольшего радиуса корреляции</translation>
    </message>
    <message>
        <source>Known mean of simple kriging</source>
        <translation>Известное среднее простого кригинга</translation>
    </message>
    <message>
        <source>Known mean: that of the samples, {}.</source>
        <translation>Известное среднее: по пробам, {}.</translation>
    </message>
    <message>
        <source>Known mineral &amp;occurrences</source>
        <translation>Известные &amp;рудопроявления</translation>
    </message>
    <message>
        <source>Known mineral occurrences</source>
        <translation>Известные рудопроявления</translation>
    </message>
    <message>
        <source>Known mineral occurrences, with name, type and commodity.</source>
        <translation>Известные рудопроявления с названием, типом и полезным ископаемым.</translation>
    </message>
    <message>
        <source>Known nugget</source>
        <translation>Известный самородок</translation>
    </message>
    <message>
        <source>Known occurrences make classes of maps of units, and a classifier learns from classes: clear them, and give samples classes with “Label samples”.</source>
        <translation>Известные рудопроявления создают классы карт узлов, а классификатор учится по классам: уберите их и дайте пробам классы инструментом «Разметка проб».</translation>
    </message>
    <message>
        <source>Known partial sill</source>
        <translation>Известное частичное плато</translation>
    </message>
    <message>
        <source>Known range</source>
        <translation>Известный радиус корреляции</translation>
    </message>
    <message>
        <source>Known ratio of the ranges</source>
        <translation>Известное отношение радиусов корреляции</translation>
    </message>
    <message>
        <source>Kohonen</source>
        <translation>Кохонен</translation>
    </message>
    <message>
        <source>Krige logarithms of concentrations, or factor scores. Turned back from logarithms the &lt;b&gt;mean&lt;/b&gt; depends strongly on the sill; the &lt;b&gt;median&lt;/b&gt; (the plain antilogarithm) does not, and is the better map where the variogram is doubtful.</source>
        <translation>Выполняйте кригинг логарифмов содержаний или факторных оценок. При обратном пересчёте из логарифмов &lt;b&gt;mean&lt;/b&gt; сильно зависит от плато, а &lt;b&gt;median&lt;/b&gt; (простой антилогарифм) — нет и даёт лучшую карту при сомнительной вариограмме.</translation>
    </message>
    <message>
        <source>Kriged map</source>
        <translation>Карта кригинга</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>Кригинг</translation>
    </message>
    <message>
        <source>Kriging alone predicts as well: the predictors add nothing on ground that was left out.</source>
        <translation>Один кригинг предсказывает не хуже: предикторы ничего не добавляют на отложенной площади.</translation>
    </message>
    <message>
        <source>Kriging by PyKrige</source>
        <translation>Кригинг с помощью PyKrige</translation>
    </message>
    <message>
        <source>Kriging chart</source>
        <translation>График кригинга</translation>
    </message>
    <message>
        <source>Kriging does not know the tested sample's own chemistry, and a classifier does: they answer different questions.</source>
        <translation>Кригинг не знает химии самой проверяемой пробы, а классификатор знает: они отвечают на разные вопросы.</translation>
    </message>
    <message>
        <source>Kriging engine</source>
        <translation>Движок кригинга</translation>
    </message>
    <message>
        <source>Kriging engine pykrige</source>
        <translation>Движок кригинга pykrige</translation>
    </message>
    <message>
        <source>Kriging for the comparison</source>
        <translation>Кригинг для сравнения</translation>
    </message>
    <message>
        <source>Kriging knows positions and not the tested sample's own chemistry: it answers how well the class of ground &lt;b&gt;between&lt;/b&gt; samples can be told, and a classifier that is given the sample's own scores answers another question.</source>
        <translation>Кригинг знает положения, а не химию самой проверяемой пробы: он отвечает, насколько хорошо можно назвать класс площади &lt;b&gt;между&lt;/b&gt; пробами, а классификатор, которому даны оценки самой пробы, отвечает на другой вопрос.</translation>
    </message>
    <message>
        <source>Kriging needs the position of every sample: leave out those without one.</source>
        <translation>Кригингу нужно положение каждой пробы: исключите пробы без него.</translation>
    </message>
    <message>
        <source>Kriging report</source>
        <translation>Отчёт о кригинге</translation>
    </message>
    <message>
        <source>Kriging tested on blocks of ground that it had not seen.</source>
        <translation>Кригинг проверен на блоках площади, которых он не видел.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Label samples</source>
        <translation>Разметка проб</translation>
    </message>
    <message>
        <source>Labelled samples</source>
        <translation>Размеченные пробы</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Labels by</source>
        <translation>Метки по</translation>
    </message>
    <message>
        <source>Labels by a threshold need one field, and there are {n_chosen}: choose one score.</source>
        <translation>Меткам по порогу нужно одно поле, а их {n_chosen}: выберите одну оценку.</translation>
    </message>
    <message>
        <source>Labels by factor scores test the threshold and not the ground: give known occurrences where you have them.</source>
        <translation>Метки по факторным оценкам проверяют порог, а не местность: задайте известные рудопроявления, если они есть.</translation>
    </message>
    <message>
        <source>Labels by factors need the fuzzy score of one factor at least: choose the scores.</source>
        <translation>Меткам по факторам нужна нечёткая оценка хотя бы одного фактора: выберите оценки.</translation>
    </message>
    <message>
        <source>Labels by {wanted} need a layer: choose “{what}”, or another method.</source>
        <translation>Меткам по {wanted} нужен слой: выберите «{what}» или другой метод.</translation>
    </message>
    <message>
        <source>Labels made of scores are no evidence: a classifier that reads the same scores finds its own threshold again, on random numbers as well. How well it does so is self-consistency, not skill. The layer remembers where its labels come from, and the tools that train say so.</source>
        <translation>Метки из оценок — не доказательство: классификатор, читающий те же оценки, снова находит свой порог, даже на случайных числах. Насколько хорошо — это самосогласованность, а не качество прогноза. Слой помнит, откуда его метки, и инструменты обучения говорят об этом.</translation>
    </message>
    <message>
        <source>Labels made of scores test nothing but the threshold itself: prefer occurrences or mapped ground.</source>
        <translation>Метки из оценок проверяют лишь сам порог: предпочитайте рудопроявления или закартированные площади.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Laboratory &amp;file</source>
        <translation>&amp;Файл лаборатории</translation>
    </message>
    <message>
        <source>Laboratory file</source>
        <translation>Файл лаборатории</translation>
    </message>
    <message>
        <source>Large weak targets may rank before small strong ones: sort by score too.</source>
        <translation>Крупные слабые участки могут стоять выше мелких сильных: сортируйте и по оценке.</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Наибольшее расстояние</translation>
    </message>
    <message>
        <source>Largest distance of an occurrence to its sample</source>
        <translation>Наибольшее расстояние от рудопроявления до его пробы</translation>
    </message>
    <message>
        <source>Last temperature</source>
        <translation>Конечная температура</translation>
    </message>
    <message>
        <source>Latent layer</source>
        <translation>Латентный слой</translation>
    </message>
    <message>
        <source>Layer with factor scores</source>
        <translation>Слой с факторными оценками</translation>
    </message>
    <message>
        <source>Layers, elements and settings</source>
        <translation>Слои, элементы и настройки</translation>
    </message>
    <message>
        <source>Layout of the image (deepinsight)</source>
        <translation>Расположение на изображении (deepinsight)</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Кривая обучения</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Learns features and map together: an autoencoder condenses the samples, a self-organising map orders the codes.</source>
        <translation>Обучает признаки и карту вместе: автокодировщик сжимает пробы, самоорганизующаяся карта упорядочивает коды.</translation>
    </message>
    <message>
        <source>Learns from labelled samples, and compares the classifiers on unseen ground.</source>
        <translation>Учится на размеченных пробах и сравнивает классификаторы на незнакомой территории.</translation>
    </message>
    <message>
        <source>Least area of a target (km²)</source>
        <translation>Наименьшая площадь участка (км²)</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>Leave field duplicates as they are, or keep one of each; correct positions that were typed twice.</source>
        <translation>Полевые дубли оставьте как есть или сохраните по одному; исправьте положения, введённые дважды.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Исключите их.</translation>
    </message>
    <message>
        <source>Leave these elements out of the steps that take all elements together.</source>
        <translation>Исключите эти элементы из шагов, которые берут все элементы вместе.</translation>
    </message>
    <message>
        <source>Leaving one sample out</source>
        <translation>Исключение по одной пробе</translation>
    </message>
    <message>
        <source>Leaving out single samples flatters where they lie in clusters: leave out blocks.</source>
        <translation>Исключение отдельных проб завышает, если они лежат скоплениями: исключайте блоки.</translation>
    </message>
    <message>
        <source>Leaving samples out by distance needs their positions: give their coordinates.</source>
        <translation>Исключению проб по расстоянию нужны их положения: задайте координаты.</translation>
    </message>
    <message>
        <source>Left out by an earlier step: {}.</source>
        <translation>Исключено предыдущим шагом: {}.</translation>
    </message>
    <message>
        <source>Left out of the fingerprints, for they hold text such as &lt;0.5: {}. Run “Replace censored values” on them first.</source>
        <translation>Исключено из геохимических спектров, так как содержит текст вроде &lt;0.5: {}. Сначала запустите для них «Замена цензурированных значений».</translation>
    </message>
    <message>
        <source>Left out, because they have no values or the same value everywhere: {skipped}.</source>
        <translation>Исключено, так как нет значений или всюду одно значение: {skipped}.</translation>
    </message>
    <message>
        <source>Left out, because too many samples lack a value, and a sample needs them all: {}. Choose the elements by hand to have them in.</source>
        <translation>Исключено, так как у слишком многих проб нет значения, а пробе нужны все: {}. Чтобы включить их, выберите элементы вручную.</translation>
    </message>
    <message>
        <source>Left out, for something is lacking: {steps}.</source>
        <translation>Пропущено, так как чего-то не хватает: {steps}.</translation>
    </message>
    <message>
        <source>Length of a step; lower it where the loss jumps.</source>
        <translation>Длина шага; уменьшите, если потери скачут.</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>Буквы другого алфавита</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Limit of the background (factors)</source>
        <translation>Граница фона (факторы)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences. With 20 or more of them, the anomaly is therefore also drawn with whole blocks of occurrences left out, and tested on those: the table and the log give both rates.</source>
        <translation>Границы, проведённые по рудопроявлениям, подогнаны под них. Поэтому при 20 и более рудопроявлениях аномалия выделяется ещё и без рудопроявлений целых блоков и проверяется на них: таблица и журнал дают обе доли.</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences: believe the held-out rate.</source>
        <translation>Границы, проведённые по рудопроявлениям, подогнаны под них: верьте доле на отложенных.</translation>
    </message>
    <message>
        <source>Limits were taken in the unit of the field, for want of a unit on one side</source>
        <translation>Пределы взяты в единице поля, так как с одной стороны единицы нет</translation>
    </message>
    <message>
        <source>Limits without a unit</source>
        <translation>Пределы без единицы</translation>
    </message>
    <message>
        <source>Line of the headings</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>Lines: 95 % intervals where there are any</source>
        <translation>Линии: 95 %-е интервалы, где они есть</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>&amp;Логарифмическая</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Loading scikit-learn</source>
        <translation>Загрузка scikit-learn</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Нагрузки</translation>
    </message>
    <message>
        <source>Loadings of the elements on the factors</source>
        <translation>Нагрузки элементов на факторы</translation>
    </message>
    <message>
        <source>Loadings of {factor}</source>
        <translation>Нагрузки {factor}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Log X</source>
        <translation>Лог. X</translation>
    </message>
    <message>
        <source>Log Y</source>
        <translation>Лог. Y</translation>
    </message>
    <message>
        <source>Log of the installation</source>
        <translation>Журнал установки</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and that of {unknown} is not known while others are: rename the field so that it says the unit, like Cu_ppm.</source>
        <translation>Лог-отношениям нужна одна единица, а для {unknown} она неизвестна, хотя для других известна: переименуйте поле, чтобы была видна единица, как Cu_ppm.</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and {columns} is an enrichment index while {other_column} is a concentration: run “Enrichment index” for all elements, or choose elements of one kind.</source>
        <translation>Лог-отношениям нужна одна единица, а {columns} — индекс обогащения, тогда как {other_column} — содержание: запустите «Индекс обогащения» для всех элементов или выберите элементы одного вида.</translation>
    </message>
    <message>
        <source>Logarithm of the normalised density: 0 is chance.</source>
        <translation>Логарифм нормированной плотности: 0 — случайный уровень.</translation>
    </message>
    <message>
        <source>Logarithmic axis to the right.</source>
        <translation>Логарифмическая ось вправо.</translation>
    </message>
    <message>
        <source>Logarithmic axis upwards.</source>
        <translation>Логарифмическая ось вверх.</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Логарифмы</translation>
    </message>
    <message>
        <source>Logarithms of half detection limits make a false second population: replace values below detection first.</source>
        <translation>Логарифмы половин пределов обнаружения создают ложную вторую совокупность: сначала замените значения ниже обнаружения.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Логистическая регрессия</translation>
    </message>
    <message>
        <source>Logits of the fuzzy scores are kriged from the training samples (spherical model) and labelled by the same thresholds; other labels by indicator kriging, cut to 0 to 1 and made to sum to 1.</source>
        <translation>Логиты нечётких оценок интерполируются кригингом по обучающим пробам (сферическая модель) и размечаются теми же порогами; другие метки — индикаторным кригингом, с обрезкой до 0–1 и суммой, приведённой к 1.</translation>
    </message>
    <message>
        <source>Lognormal Q-Q plot</source>
        <translation>Логнормальный график Q-Q</translation>
    </message>
    <message>
        <source>Longest distance</source>
        <translation>Наибольшее расстояние</translation>
    </message>
    <message>
        <source>Longest distance used</source>
        <translation>Использованное наибольшее расстояние</translation>
    </message>
    <message>
        <source>Look at it before you fit a model. Where it starts above zero lies the nugget: error of sampling and analysis, and what varies within the shortest distance. Where it levels off lies the sill, and the distance of that is the range: samples farther apart tell nothing of each other. If it never levels off, there is a drift.</source>
        <translation>Посмотрите на неё, прежде чем подбирать модель. Начало выше нуля — это самородок: ошибка опробования и анализа и то, что меняется в пределах кратчайшего расстояния. Выход на горизонталь — это плато, а расстояние до него — радиус корреляции: более далёкие пробы ничего не говорят друг о друге. Если горизонтали нет, есть дрейф.</translation>
    </message>
    <message>
        <source>Look at the first rows only</source>
        <translation>Смотреть только первые строки</translation>
    </message>
    <message>
        <source>Look at the map that decides: where one map decides everywhere nothing was fused.</source>
        <translation>Посмотрите карту решающих карт: если всюду решает одна, ничего не объединено.</translation>
    </message>
    <message>
        <source>Look at the units before anything else: gold in ppb that is read as ppm is a thousand times too high.</source>
        <translation>Прежде всего посмотрите на единицы: золото в ppb, прочитанное как ppm, в тысячу раз завышено.</translation>
    </message>
    <message>
        <source>Look at them on the map and correct their coordinates.</source>
        <translation>Найдите их на карте и исправьте координаты.</translation>
    </message>
    <message>
        <source>Look at where the points fall on the map: eastings and northings change places easily.</source>
        <translation>Посмотрите, куда попали точки на карте: восточные и северные координаты легко меняются местами.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Просмотр файла…</translation>
    </message>
    <message>
        <source>Looking for QGIS's Python…</source>
        <translation>Поиск Python в QGIS…</translation>
    </message>
    <message>
        <source>Looking for classes of units</source>
        <translation>Поиск классов узлов</translation>
    </message>
    <message>
        <source>Looking for errors</source>
        <translation>Поиск ошибок</translation>
    </message>
    <message>
        <source>Looking for positions</source>
        <translation>Поиск положений</translation>
    </message>
    <message>
        <source>Looking for the best single element</source>
        <translation>Поиск лучшего одиночного элемента</translation>
    </message>
    <message>
        <source>Looking for the breaks of bootstrap curves</source>
        <translation>Поиск изломов бутстреп-кривых</translation>
    </message>
    <message>
        <source>Looking for the limits</source>
        <translation>Поиск границ</translation>
    </message>
    <message>
        <source>Looking for the nearest occurrences</source>
        <translation>Поиск ближайших рудопроявлений</translation>
    </message>
    <message>
        <source>Looking for versions that go together with this QGIS…</source>
        <translation>Поиск версий, совместимых с этим QGIS…</translation>
    </message>
    <message>
        <source>Looks through a survey and says what to put right, or to know, before going on.</source>
        <translation>Просматривает съёмку и говорит, что исправить или учесть, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation>Потери (кросс-энтропия)</translation>
    </message>
    <message>
        <source>Loss (log scale)</source>
        <translation>Потери (логарифмическая шкала)</translation>
    </message>
    <message>
        <source>Low entropy is confidence, not truth.</source>
        <translation>Низкая энтропия — это уверенность, а не истина.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Наименьшее</translation>
    </message>
    <message>
        <source>Lowest threshold</source>
        <translation>Наименьший порог</translation>
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
        <translation>Создано инструментом «{method}» GeoHalo {version}</translation>
    </message>
    <message>
        <source>Made with known occurrences, not held out, and flattered if these are the same: {}.</source>
        <translation>Получено с известными рудопроявлениями, не на отложенных, и завышено, если они те же: {}.</translation>
    </message>
    <message>
        <source>Mahalanobis</source>
        <translation>Махаланобис</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>Make a page with the map, its legend, the prediction-area plot, scale and north arrow</source>
        <translation>Создать страницу с картой, легендой, графиком прогноз–площадь, масштабом и стрелкой севера</translation>
    </message>
    <message>
        <source>Make sample survey</source>
        <translation>Создать учебную съёмку</translation>
    </message>
    <message>
        <source>Make sample survey…</source>
        <translation>Создать учебную съёмку…</translation>
    </message>
    <message>
        <source>Makes a synthetic stream-sediment survey to learn and to test with: samples, occurrences, geology and the truth.</source>
        <translation>Создаёт синтетическую съёмку донных осадков для обучения и проверки: пробы, рудопроявления, геология и истина.</translation>
    </message>
    <message>
        <source>Makes points of a laboratory's file: CSV or other text, or a spreadsheet.</source>
        <translation>Создаёт точки из файла лаборатории: CSV или другой текст либо электронная таблица.</translation>
    </message>
    <message>
        <source>Many equal lowest values are mostly half a detection limit written as a number: give the limits as a table.</source>
        <translation>Много равных наименьших значений — это чаще половина предела обнаружения, записанная числом: задайте пределы таблицей.</translation>
    </message>
    <message>
        <source>Many low values are equal, probably a substitute for results below detection, and were left as they are; a limits table with the substitute has them treated: {}.</source>
        <translation>Много низких значений равны — вероятно, это замена результатов ниже обнаружения; они оставлены как есть. Чтобы их обработать, задайте таблицу пределов с substitute: {}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map (raster or polygons)</source>
        <translation>Карта (растр или полигоны)</translation>
    </message>
    <message>
        <source>Map (raster, polygons or points)</source>
        <translation>Карта (растр, полигоны или точки)</translation>
    </message>
    <message>
        <source>Map 1 of {n} is shown, that of the field {field}; the classes of samples are by majority.</source>
        <translation>Показана карта 1 из {n}, поля {field}; классы проб — по большинству.</translation>
    </message>
    <message>
        <source>Map of &amp;units: SOM, batch SOM, DESOM</source>
        <translation>Карта &amp;узлов: SOM, batch SOM, DESOM</translation>
    </message>
    <message>
        <source>Map of the classes</source>
        <translation>Карта классов</translation>
    </message>
    <message>
        <source>Map of the samples</source>
        <translation>Карта проб</translation>
    </message>
    <message>
        <source>Map that decides</source>
        <translation>Решающая карта</translation>
    </message>
    <message>
        <source>Map units. Places with fewer neighbours than the drift needs get no value. Empty: as far as it takes.</source>
        <translation>Единицы карты. Места, где соседей меньше, чем нужно дрейфу, не получают значения. Пусто: насколько потребуется.</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>Значение карты</translation>
    </message>
    <message>
        <source>Map: {layer_name}</source>
        <translation>Карта: {layer_name}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Maps between samples were made by kriging.</source>
        <translation>Карты между пробами построены кригингом.</translation>
    </message>
    <message>
        <source>Maps from the same samples are no independent evidence: three that agree say little more than one.</source>
        <translation>Карты по одним и тем же пробам не независимы: три согласных говорят немногим больше одной.</translation>
    </message>
    <message>
        <source>Maps fused by maximin</source>
        <translation>Карты, объединённые максимином</translation>
    </message>
    <message>
        <source>Maps in each ensemble; 1 is a single map, which moves with its seed.</source>
        <translation>Карт в каждом ансамбле; 1 — одна карта, меняющаяся с начальным числом.</translation>
    </message>
    <message>
        <source>Maps made with the occurrences are marked as flattered: quote the held-out ones.</source>
        <translation>Карты, построенные с рудопроявлениями, помечены как завышенные: приводите полученные на отложенных.</translation>
    </message>
    <message>
        <source>Maps of the probabilities and the entropy</source>
        <translation>Карты вероятностей и энтропия</translation>
    </message>
    <message>
        <source>Maps of units: they make anomaly, halo and background.</source>
        <translation>Карты узлов: они дают аномалию, ореол и фон.</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>Карты рядом</translation>
    </message>
    <message>
        <source>Maps that are to be compared need the same extent, cell size and distance.</source>
        <translation>Сравниваемым картам нужны одинаковые охват, размер ячейки и расстояние.</translation>
    </message>
    <message>
        <source>Maps to be compared</source>
        <translation>Сравниваемые карты</translation>
    </message>
    <message>
        <source>Maps to compare</source>
        <translation>Карты для сравнения</translation>
    </message>
    <message>
        <source>Maps to fuse</source>
        <translation>Карты для объединения</translation>
    </message>
    <message>
        <source>Maps trained on bootstrap samples and averaged: a single map moves with its seed. 1 is a single map.</source>
        <translation>Карты, обученные на бутстреп-выборках и усреднённые: одна карта меняется с начальным числом. 1 — одна карта.</translation>
    </message>
    <message>
        <source>Maps were judged by prediction-area plots.</source>
        <translation>Карты оценены по графикам прогноз–площадь.</translation>
    </message>
    <message>
        <source>Marked in the field dropped, and still in the layer: {}.</source>
        <translation>Отмечены в поле dropped и по-прежнему в слое: {}.</translation>
    </message>
    <message>
        <source>Marks values beyond the Tukey fences: ore, a nugget of gold, or a slip of the laboratory.</source>
        <translation>Отмечает значения за границами Тьюки: руда, самородок золота или ошибка лаборатории.</translation>
    </message>
    <message>
        <source>Matching the distances of the test to those of the map</source>
        <translation>Согласование расстояний проверки с расстояниями карты</translation>
    </message>
    <message>
        <source>Matrices are multiplied by {}.</source>
        <translation>Матрицы умножает {}.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Корреляция Мэтьюса</translation>
    </message>
    <message>
        <source>Matérn</source>
        <translation>Матерна</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Maximum likelihood cannot fit {k} factors to {p} elements: ask for at most {most}, or use pca.</source>
        <translation>Максимальное правдоподобие не может подобрать факторы ({k}) к элементам ({p}): запросите не более {most} или используйте pca.</translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation>Макнемар</translation>
    </message>
    <message>
        <source>McNemar's exact test: above 0.05 nobody can say which one is better</source>
        <translation>Точный критерий Макнемара: выше 0.05 нельзя сказать, какой лучше</translation>
    </message>
    <message>
        <source>Mean AUC by the split</source>
        <translation>Среднее AUC при делении</translation>
    </message>
    <message>
        <source>Mean AUC on ground not seen</source>
        <translation>Среднее AUC на незнакомой территории</translation>
    </message>
    <message>
        <source>Mean entropy (1: all classes alike)</source>
        <translation>Средняя энтропия (1: все классы равны)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Средняя ошибка</translation>
    </message>
    <message>
        <source>Mean of (error / standard error)²: near 1.</source>
        <translation>Среднее (ошибка / стандартная ошибка)²: около 1.</translation>
    </message>
    <message>
        <source>Mean of observed less predicted: near 0.</source>
        <translation>Среднее наблюдённого минус предсказанное: около 0.</translation>
    </message>
    <message>
        <source>Mean of the shares of each class, which a large background does not drive up.</source>
        <translation>Среднее долей по классам, которое не завышает большой фон.</translation>
    </message>
    <message>
        <source>Mean over the realisations of the area above the threshold.</source>
        <translation>Среднее по реализациям площади выше порога.</translation>
    </message>
    <message>
        <source>Mean over the samples.</source>
        <translation>Среднее по пробам.</translation>
    </message>
    <message>
        <source>Mean probability of each class, one band each.</source>
        <translation>Средняя вероятность каждого класса, по каналу на класс.</translation>
    </message>
    <message>
        <source>Mean share of the area of the anomalies that they were tested on.</source>
        <translation>Средняя доля площади аномалий, на которых они проверены.</translation>
    </message>
    <message>
        <source>Mean squared standardised error</source>
        <translation>Средний квадрат стандартизованной ошибки</translation>
    </message>
    <message>
        <source>Mean squared standardised error {:.2f}: {}.</source>
        <translation>Средний квадрат стандартизованной ошибки {:.2f}: {}.</translation>
    </message>
    <message>
        <source>Mean stability</source>
        <translation>Средняя устойчивость</translation>
    </message>
    <message>
        <source>Means over neighbours need a position for every sample: leave them out, or set it to 0.</source>
        <translation>Средним по соседям нужно положение каждой пробы: исключите пробы без него или задайте 0.</translation>
    </message>
    <message>
        <source>Means over so many nearest samples are further features; 0: the samples alone, as in the paper.</source>
        <translation>Средние по стольким ближайшим пробам — новые признаки; 0: только пробы, как в статье.</translation>
    </message>
    <message>
        <source>Means over the samples of each class</source>
        <translation>Средние по пробам каждого класса</translation>
    </message>
    <message>
        <source>Measure of sampling adequacy (MSA) of each element.</source>
        <translation>Мера выборочной адекватности (MSA) каждого элемента.</translation>
    </message>
    <message>
        <source>Measured and predicted</source>
        <translation>Измеренное и предсказанное</translation>
    </message>
    <message>
        <source>Measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>Измеренные значения и замены каждого элемента на нормальной бумаге с подобранной линией.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Median absolute deviations to the limit (mad)</source>
        <translation>Медианных абсолютных отклонений до границы (mad)</translation>
    </message>
    <message>
        <source>Median, turned back from logarithms</source>
        <translation>Медиана, пересчитанная из логарифмов</translation>
    </message>
    <message>
        <source>Medians of fewer than ten samples jump about; such classes take the background of all samples.</source>
        <translation>Медианы менее чем десяти проб неустойчивы; такие классы берут фон всех проб.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Member {member} put every sample on one unit: lower gamma, train longer or try another seed.</source>
        <translation>Член {member} поместил все пробы в один узел: уменьшите gamma, обучайте дольше или возьмите другое начальное число.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Members learn from samples drawn with replacement and with other seeds. Entropy is −Σ p̄ ln p̄ of the mean probability, mutual information what the members' own entropies leave of it, both over ln of the number of classes. Classes of maps are matched one to one.</source>
        <translation>Члены учатся на пробах, выбранных с возвращением, и с другими начальными числами. Энтропия — −Σ p̄ ln p̄ средней вероятности, взаимная информация — то, что остаётся от неё за вычетом собственных энтропий членов; обе делятся на ln числа классов. Классы карт сопоставляются один к одному.</translation>
    </message>
    <message>
        <source>Members that agree can agree on something wrong: all learnt from the same survey. Stability says how little the result depends on chance, not that it is right, and the accuracy out of bag is a test by lot, which flatters.</source>
        <translation>Согласные члены могут соглашаться и в неверном: все обучены по одной съёмке. Устойчивость говорит, как мало результат зависит от случая, а не что он верен, а точность вне бутстреп-выборки — случайная проверка, которая завышает.</translation>
    </message>
    <message>
        <source>Members that agree can be wrong together</source>
        <translation>Согласные члены могут ошибаться вместе</translation>
    </message>
    <message>
        <source>Members that name the sample's class (%)</source>
        <translation>Члены, называющие класс пробы (%)</translation>
    </message>
    <message>
        <source>Members; ten at least, better twenty.</source>
        <translation>Членов; не менее десяти, лучше двадцать.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Methods, to paste</source>
        <translation>Методика, для вставки</translation>
    </message>
    <message>
        <source>Metres, and all positions lie where the project's reference system {} is used: check it.</source>
        <translation>Метры, и все положения лежат там, где применяется система координат проекта {}: проверьте её.</translation>
    </message>
    <message>
        <source>Metres, and the file does not say which: choose the reference system.</source>
        <translation>Метры, но в файле не сказано какие: выберите систему координат.</translation>
    </message>
    <message>
        <source>Metres, and the file names {name} and no zone: choose the reference system.</source>
        <translation>Метры; в файле указано {name}, но нет зоны: выберите систему координат.</translation>
    </message>
    <message>
        <source>Microsoft's “Visual C++ Redistributable” may be missing: install it, and try again.</source>
        <translation>Возможно, нет пакета Microsoft «Visual C++ Redistributable»: установите его и повторите.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Minimum covariance determinant; this step cannot be interrupted</source>
        <translation>Определитель минимальной ковариации; этот шаг нельзя прервать</translation>
    </message>
    <message>
        <source>Missing, %</source>
        <translation>Отсутствует, %</translation>
    </message>
    <message>
        <source>Missing; about {fetched} MB to fetch, {kept} MB on disk</source>
        <translation>Отсутствует; загрузить около {fetched} МБ, на диске {kept} МБ</translation>
    </message>
    <message>
        <source>Missing; less than 1 MB</source>
        <translation>Отсутствует; меньше 1 МБ</translation>
    </message>
    <message>
        <source>Model: {parts}</source>
        <translation>Модель: {parts}</translation>
    </message>
    <message>
        <source>Models tried</source>
        <translation>Испробованные модели</translation>
    </message>
    <message>
        <source>More than 80 % of these are below detection, too much for any estimate: {}.</source>
        <translation>Более 80 % этих элементов ниже обнаружения — слишком много для любой оценки: {}.</translation>
    </message>
    <message>
        <source>More than one label (1 yes)</source>
        <translation>Более одной метки (1 — да)</translation>
    </message>
    <message>
        <source>More units than samples leave empty units: 0 lets the tool choose the size.</source>
        <translation>Если узлов больше, чем проб, часть узлов пуста: 0 — размер выберет инструмент.</translation>
    </message>
    <message>
        <source>Most classes hold fewer than {minimum_pairs} pairs: the variogram is very uncertain.</source>
        <translation>В большинстве классов меньше {minimum_pairs} пар: вариограмма очень ненадёжна.</translation>
    </message>
    <message>
        <source>Move the chart</source>
        <translation>Сдвинуть график</translation>
    </message>
    <message>
        <source>N-S</source>
        <translation>N-S</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>Название карты</translation>
    </message>
    <message>
        <source>Name of the occurrences</source>
        <translation>Название рудопроявлений</translation>
    </message>
    <message>
        <source>Names of the maps</source>
        <translation>Названия карт</translation>
    </message>
    <message>
        <source>Naming classes with occurrences held out</source>
        <translation>Называние классов без отложенных рудопроявлений</translation>
    </message>
    <message>
        <source>Nd</source>
        <translation>Nd</translation>
    </message>
    <message>
        <source>Nearest known occurrence</source>
        <translation>Ближайшее известное рудопроявление</translation>
    </message>
    <message>
        <source>Nearest samples that a prediction is made from. 0: all samples, of more than 5000 the 32 nearest.</source>
        <translation>Ближайшие пробы, по которым делается прогноз. 0: все пробы, а если их больше 5000 — 32 ближайшие.</translation>
    </message>
    <message>
        <source>Negative values</source>
        <translation>Отрицательные значения</translation>
    </message>
    <message>
        <source>Negative values were read as below the detection limit of that size: {}.</source>
        <translation>Отрицательные значения прочитаны как «ниже предела обнаружения» этой величины: {}.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Соседи</translation>
    </message>
    <message>
        <source>Neighbours resemble each other: leaving out one sample tells how well kriging fills gaps, leaving out whole &lt;b&gt;blocks&lt;/b&gt; how well it predicts ground without samples. The variogram is held fixed, unless it is fitted again in every fold.</source>
        <translation>Соседи похожи: исключение одной пробы говорит, как хорошо кригинг заполняет промежутки, исключение целых &lt;b&gt;блоков&lt;/b&gt; — как хорошо он предсказывает площадь без проб. Вариограмма остаётся той же, если не подбирать её заново в каждом фолде.</translation>
    </message>
    <message>
        <source>Neighbours to average</source>
        <translation>Соседей для усреднения</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Network chart</source>
        <translation>График сети</translation>
    </message>
    <message>
        <source>Network model</source>
        <translation>Модель сети</translation>
    </message>
    <message>
        <source>Network of the paper</source>
        <translation>Сеть из статьи</translation>
    </message>
    <message>
        <source>Network report</source>
        <translation>Отчёт о сети</translation>
    </message>
    <message>
        <source>Network {}</source>
        <translation>Сеть {}</translation>
    </message>
    <message>
        <source>Networks trained at once (paper)</source>
        <translation>Одновременно обучаемые сети (paper)</translation>
    </message>
    <message>
        <source>Never krige raw skewed concentrations; and doubt the back-transformed mean where the sill is doubtful.</source>
        <translation>Никогда не выполняйте кригинг исходных асимметричных содержаний и не верьте пересчитанному среднему, если плато сомнительно.</translation>
    </message>
    <message>
        <source>New fields end in _log10, _ln, _boxcox, _clr, _nscore, _z or _rz; those of ilr are called ilr1, ilr2 and so on.</source>
        <translation>Новые поля оканчиваются на _log10, _ln, _boxcox, _clr, _nscore, _z или _rz; поля ilr называются ilr1, ilr2 и так далее.</translation>
    </message>
    <message>
        <source>No belt of the map holds {FEWEST_HITS} occurrences or more at one to two times the density of the whole: there is no halo class.</source>
        <translation>Ни в одном поясе карты нет {FEWEST_HITS} и более рудопроявлений с плотностью от одной до двух средних: класса ореола нет.</translation>
    </message>
    <message>
        <source>No cell has data in all rasters ({names}): check that they cover the same ground.</source>
        <translation>Ни в одной ячейке нет данных всех растров ({names}): проверьте, что они покрывают одну площадь.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check the extents and the study area.</source>
        <translation>Ни в одной ячейке нет данных всех карт: проверьте охваты и район исследования.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check their extents and the study area.</source>
        <translation>Ни в одной ячейке нет данных всех карт: проверьте их охваты и район исследования.</translation>
    </message>
    <message>
        <source>No cell of the map has a sample within {max_distance:g} m: check that samples, extent and mask overlap and share one CRS, or raise the distance.</source>
        <translation>Ни у одной ячейки карты нет пробы в пределах {max_distance:g} м: проверьте, что пробы, охват и маска перекрываются и имеют одну систему координат, или увеличьте расстояние.</translation>
    </message>
    <message>
        <source>No cell of the map has data of all predictor maps: check their extent and the study area.</source>
        <translation>Ни в одной ячейке карты нет данных всех карт-предикторов: проверьте их охват и район исследования.</translation>
    </message>
    <message>
        <source>No chart is drawn: it needs the occurrences.</source>
        <translation>График не строится: ему нужны рудопроявления.</translation>
    </message>
    <message>
        <source>No class holds occurrences at {ANOMALY_DENSITY:g} times the density of the whole map: there is no anomaly class.</source>
        <translation>Ни один класс не содержит рудопроявлений с плотностью в {ANOMALY_DENSITY:g} раза выше средней: класса аномалии нет.</translation>
    </message>
    <message>
        <source>No column is called like sample numbers.</source>
        <translation>Ни один столбец не назван как номера проб.</translation>
    </message>
    <message>
        <source>No column was recognised as the results of an element: choose them.</source>
        <translation>Ни один столбец не распознан как результаты элемента: выберите их.</translation>
    </message>
    <message>
        <source>No concentration field was chosen: choose at least one.</source>
        <translation>Не выбрано ни одного поля содержаний: выберите хотя бы одно.</translation>
    </message>
    <message>
        <source>No difference found is not the same as equal: small tests find little.</source>
        <translation>Не найдено различия — не значит равно: малые проверки находят мало.</translation>
    </message>
    <message>
        <source>No eigenvalue is above that of uncorrelated elements, so there is no factor to find: choose other elements, or give the number of factors.</source>
        <translation>Ни одно собственное значение не выше, чем у некоррелированных элементов, поэтому фактора нет: выберите другие элементы или задайте число факторов.</translation>
    </message>
    <message>
        <source>No element can be used: {reasons}. Choose other elements, or another method.</source>
        <translation>Нельзя использовать ни один элемент: {reasons}. Выберите другие элементы или другой метод.</translation>
    </message>
    <message>
        <source>No element has fences. {warnings}</source>
        <translation>Ни у одного элемента нет границ. {warnings}</translation>
    </message>
    <message>
        <source>No element outside its fences</source>
        <translation>Ни один элемент не выходит за границы</translation>
    </message>
    <message>
        <source>No factor holds {unheld}, whose largest loading is below {minimum_loading:g}: these indicators have no say; lower the smallest loading to let them.</source>
        <translation>Ни один фактор не содержит {unheld}: наибольшая нагрузка ниже {minimum_loading:g}; эти индикаторы не действуют, для этого уменьшите наименьшую нагрузку.</translation>
    </message>
    <message>
        <source>No feature varies over the samples: choose other features.</source>
        <translation>Ни один признак не меняется по пробам: выберите другие.</translation>
    </message>
    <message>
        <source>No field ending in {} belongs to one of the elements: no remarks are read.</source>
        <translation>Ни одно поле с окончанием {} не относится к элементам: пометки не читаются.</translation>
    </message>
    <message>
        <source>No field looks like a concentration (such as Cu_ppm, Au_ppb, Fe_pct): choose the elements by hand, the layer has {names}.</source>
        <translation>Ни одно поле не похоже на содержание (например, Cu_ppm, Au_ppb, Fe_pct): выберите элементы вручную, в слое есть {names}.</translation>
    </message>
    <message>
        <source>No field of this layer is named like an element, such as Cu_ppm: rename them, or choose another layer.</source>
        <translation>Ни одно поле этого слоя не названо как элемент, например Cu_ppm: переименуйте их или выберите другой слой.</translation>
    </message>
    <message>
        <source>No indicator element reaches a loading of {minimum_loading:g}: the factors on which they load most were taken.</source>
        <translation>Ни один элемент-индикатор не достигает нагрузки {minimum_loading:g}: взяты факторы, на которые они нагружены больше всего.</translation>
    </message>
    <message>
        <source>No labelled sample lies in zone {test_zone}: the zones are {found}.</source>
        <translation>В зоне {test_zone} нет размеченных проб: есть зоны {found}.</translation>
    </message>
    <message>
        <source>No layer of the project has the scores: run “Factor scores” with this model.</source>
        <translation>Ни в одном слое проекта нет этих оценок: запустите «Факторные оценки» с этой моделью.</translation>
    </message>
    <message>
        <source>No occurrence lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Ни одно рудопроявление не лежит на карте: проверьте системы координат обоих, маску и слой рудопроявлений.</translation>
    </message>
    <message>
        <source>No occurrence lies on {name}: check the reference systems, or leave the map out.</source>
        <translation>Ни одно рудопроявление не лежит на {name}: проверьте системы координат или уберите карту.</translation>
    </message>
    <message>
        <source>No occurrence lies on {}: it is not judged.</source>
        <translation>Ни одно рудопроявление не лежит на {}: карта не оценивается.</translation>
    </message>
    <message>
        <source>No pair of columns is called like coordinates (easting and northing, lon and lat).</source>
        <translation>Ни одна пара столбцов не названа как координаты (восток и север, lon и lat).</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m in this direction: choose a longer distance or a wider tolerance.</source>
        <translation>В этом направлении нет пар проб ближе {cutoff:g} м: выберите большее расстояние или допуск.</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m: choose a longer distance or a wider tolerance.</source>
        <translation>Нет пар проб ближе {cutoff:g} м: выберите большее расстояние или допуск.</translation>
    </message>
    <message>
        <source>No part of the map holds {FEWEST_HITS} occurrences or more at twice the density of the whole: there is no anomaly class.</source>
        <translation>Ни в одной части карты нет {FEWEST_HITS} и более рудопроявлений с двойной плотностью: класса аномалии нет.</translation>
    </message>
    <message>
        <source>No positions: the samples become a table without points.</source>
        <translation>Положений нет: пробы становятся таблицей без точек.</translation>
    </message>
    <message>
        <source>No raster is made of points: “Samples to raster” makes a map of them.</source>
        <translation>Из точек растр не строится: карту по ним создаёт «Пробы в растр».</translation>
    </message>
    <message>
        <source>No row of headings was found: the columns are called by their number.</source>
        <translation>Строка заголовков не найдена: столбцы названы по номерам.</translation>
    </message>
    <message>
        <source>No row of the file begins in line {line}: choose another line for the headings.</source>
        <translation>Ни одна строка файла не начинается в строке {line}: выберите другую строку заголовков.</translation>
    </message>
    <message>
        <source>No row of the file looks like a sample below its headings: choose the line of the headings, or another file.</source>
        <translation>Ниже заголовков ни одна строка файла не похожа на пробу: выберите строку заголовков или другой файл.</translation>
    </message>
    <message>
        <source>No row of the limits table names an element ({ignored}): write symbols or field names into the column {element}.</source>
        <translation>Ни одна строка таблицы пределов не называет элемента ({ignored}): запишите символы или имена полей в столбец {element}.</translation>
    </message>
    <message>
        <source>No sample has a class in the field {name}: run “Label samples” first.</source>
        <translation>Ни у одной пробы нет класса в поле {name}: сначала запустите «Разметка проб».</translation>
    </message>
    <message>
        <source>No sample has a position: check the coordinates.</source>
        <translation>Ни у одной пробы нет положения: проверьте координаты.</translation>
    </message>
    <message>
        <source>No sample has a position: check the layer, its filter and the selection.</source>
        <translation>Ни у одной пробы нет положения: проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>No sample has a value of both fields: choose others.</source>
        <translation>Ни у одной пробы нет значений обоих полей: выберите другие.</translation>
    </message>
    <message>
        <source>No sample has a value of {name}: choose another field.</source>
        <translation>Ни у одной пробы нет значения {name}: выберите другое поле.</translation>
    </message>
    <message>
        <source>No sample has a value: choose another field.</source>
        <translation>Ни у одной пробы нет значения: выберите другое поле.</translation>
    </message>
    <message>
        <source>No sample has {needed}: fill them in, or leave out the fields with the most gaps{word}.</source>
        <translation>Нет проб, где были бы {needed}: заполните их или исключите поля с наибольшим числом пропусков{word}.</translation>
    </message>
    <message>
        <source>No sample is of any class but the background: there is nothing to balance it with.</source>
        <translation>Все пробы относятся только к фону: уравновешивать его нечем.</translation>
    </message>
    <message>
        <source>No sample is of the class {empty}.</source>
        <translation>Нет проб класса {empty}.</translation>
    </message>
    <message>
        <source>No sample is selected.</source>
        <translation>Не выбрано ни одной пробы.</translation>
    </message>
    <message>
        <source>No sample lies inside a polygon of the geology: choose the geology of this area.</source>
        <translation>Ни одна проба не лежит внутри полигона геологии: выберите геологию этой площади.</translation>
    </message>
    <message>
        <source>No sample lies on data of all {what}s: check their extent and reference system.</source>
        <translation>Ни одна проба не лежит на данных всех слоёв ({what}): проверьте их охват и систему координат.</translation>
    </message>
    <message>
        <source>No sample was predicted: there are no classes to compare.</source>
        <translation>Не предсказано ни одной пробы: классов для сравнения нет.</translation>
    </message>
    <message>
        <source>No sample {where} the threshold of {name}, {value:g}: choose another threshold.</source>
        <translation>Ни одна проба {where} порога {name}, {value:g}: выберите другой порог.</translation>
    </message>
    <message>
        <source>No single realisation is a map of the truth: use the share of them.</source>
        <translation>Отдельная реализация — не карта истины: используйте их долю.</translation>
    </message>
    <message>
        <source>No structure: a pure nugget</source>
        <translation>Структуры нет: чистый самородок</translation>
    </message>
    <message>
        <source>No such tool</source>
        <translation>Такого инструмента нет</translation>
    </message>
    <message>
        <source>No test on blocks that were left out: {}</source>
        <translation>Без проверки на отложенных блоках: {}</translation>
    </message>
    <message>
        <source>No test on held-out occurrences: {}</source>
        <translation>Без проверки на отложенных рудопроявлениях: {}</translation>
    </message>
    <message>
        <source>No test sample is of class {absent}: its recall, F1 and AUC are undefined, and the means are over the other classes.</source>
        <translation>Среди проверочных проб нет класса {absent}: его полнота, F1 и AUC не определены, средние — по остальным классам.</translation>
    </message>
    <message>
        <source>No test sample is of the class {untested}: its figures are undefined.</source>
        <translation>Среди проверочных проб нет класса {untested}: его показатели не определены.</translation>
    </message>
    <message>
        <source>No test sample was given the class {never}: its precision is undefined and {way}; its recall and F1 are 0.</source>
        <translation>Ни одна проверочная проба не получила класс {never}: его прецизионность не определена и {way}; полнота и F1 равны 0.</translation>
    </message>
    <message>
        <source>No transform was made of {}. Concentrations are skewed, and their few highest values would decide the factors: run “Transform concentrations” (log10) first.</source>
        <translation>Для {} преобразования нет. Содержания асимметричны, и несколько высших значений определили бы факторы: сначала запустите «Преобразование содержаний» (log10).</translation>
    </message>
    <message>
        <source>No two features correlate by {chance:.2f} or more: they have no natural order, as factors have none, and a convolution along them means little. Take elements, or the network paper.</source>
        <translation>Нет двух признаков с корреляцией {chance:.2f} и более: у них нет естественного порядка, как нет его у факторов, и свёртка по ним мало что значит. Возьмите элементы или сеть paper.</translation>
    </message>
    <message>
        <source>No unit is stated for these elements: {texts}.</source>
        <translation>Для этих элементов не указана единица: {texts}.</translation>
    </message>
    <message>
        <source>No validation samples were given: {n_aside} of the {n_training} training samples were set aside to find the best epoch.</source>
        <translation>Пробы для валидации не заданы: чтобы найти лучшую эпоху, из {n_training} обучающих проб выделено {n_aside}.</translation>
    </message>
    <message>
        <source>No value is measured: leave the element out.</source>
        <translation>Нет измеренных значений: исключите элемент.</translation>
    </message>
    <message>
        <source>No version of {names} goes together with what this QGIS runs, and QGIS's own packages are never replaced: take fewer packages at once, or a newer QGIS. Nothing was changed.</source>
        <translation>Ни одна версия {names} не сочетается с тем, что есть в этом QGIS, а пакеты QGIS никогда не заменяются: выбирайте меньше пакетов сразу или более новый QGIS. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No: where a map has no data the others decide, and the log counts the cells.</source>
        <translation>Нет: где у карты нет данных, решают другие, и журнал считает эти ячейки.</translation>
    </message>
    <message>
        <source>Nobody can tell where on Earth the samples are, and maps cannot be made.</source>
        <translation>Нельзя сказать, где на Земле лежат пробы, и карты построить нельзя.</translation>
    </message>
    <message>
        <source>None of the elements varies: choose others for the simple maps.</source>
        <translation>Ни один из элементов не меняется: выберите для простых карт другие.</translation>
    </message>
    <message>
        <source>None of the features varies among the training samples: choose others.</source>
        <translation>Ни один из признаков не меняется среди обучающих проб: выберите другие.</translation>
    </message>
    <message>
        <source>None of the indicator elements ({indicators}) is among the elements of the factors: choose from {names}.</source>
        <translation>Ни одного из элементов-индикаторов ({indicators}) нет среди элементов факторов: выберите из {names}.</translation>
    </message>
    <message>
        <source>None of the occurrences lies on the maps: check the reference system of both.</source>
        <translation>Ни одно рудопроявление не лежит на картах: проверьте системы координат.</translation>
    </message>
    <message>
        <source>None of the {n_all} occurrences lies on the map ({beyond} outside, {nodata} without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Ни одно из рудопроявлений (всего {n_all}) не лежит на карте ({beyond} вне её, {nodata} без данных): проверьте системы координат обоих, маску и слой рудопроявлений.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map ({outside} outside, {empty} on cells without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Ни одно из рудопроявлений (всего {n_cells}) не лежит на карте ({outside} вне её, {empty} на ячейках без данных): проверьте системы координат обоих, маску и слой рудопроявлений.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Ни одно из рудопроявлений (всего {n_cells}) не лежит на карте: проверьте системы координат обоих, маску и слой рудопроявлений.</translation>
    </message>
    <message>
        <source>None of the {n_cells} samples has a window of rasters with data: check that samples and rasters cover the same ground, or take a smaller window.</source>
        <translation>Ни у одной из проб (всего {n_cells}) нет окна растров с данными: проверьте, что пробы и растры покрывают одну площадь, или возьмите меньшее окно.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {radius:.0f} m of a sample: check their reference system, or raise the radius.</source>
        <translation>Ни одно из рудопроявлений (всего {n_occurrences}) не лежит в пределах {radius:.0f} м от пробы: проверьте систему координат или увеличьте радиус.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {reach:.0f} m of a sample: check their reference system, or raise the largest distance.</source>
        <translation>Ни одно из рудопроявлений (всего {n_occurrences}) не лежит в пределах {reach:.0f} м от пробы: проверьте систему координат или увеличьте наибольшее расстояние.</translation>
    </message>
    <message>
        <source>None of the {n_places} occurrences lies on the maps: check the reference system of both.</source>
        <translation>Ни одно из рудопроявлений (всего {n_places}) не лежит на картах: проверьте системы координат.</translation>
    </message>
    <message>
        <source>None of the {what} has a position: check the layer, its filter and the selection.</source>
        <translation>Ни у одного объекта ({what}) нет положения: проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>None of the {} connected parts has {:g} km² (the largest has {:g} km²), there are no targets: lower the least area.</source>
        <translation>Ни одна из связных частей (их {}) не имеет {:g} км² (наибольшая — {:g} км²), участков нет: уменьшите наименьшую площадь.</translation>
    </message>
    <message>
        <source>None: all factors are mapped</source>
        <translation>Ни одного: картируются все факторы</translation>
    </message>
    <message>
        <source>Normal Q-Q plot</source>
        <translation>Нормальный график Q-Q</translation>
    </message>
    <message>
        <source>Normalised density</source>
        <translation>Нормированная плотность</translation>
    </message>
    <message>
        <source>Normalised density at the intersection</source>
        <translation>Нормированная плотность на пересечении</translation>
    </message>
    <message>
        <source>Normalised density: share of the occurrences over share of the area; 1 is chance</source>
        <translation>Нормированная плотность: доля рудопроявлений к доле площади; 1 — случайный уровень</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Север</translation>
    </message>
    <message>
        <source>Northing (km)</source>
        <translation>Координата на север (км)</translation>
    </message>
    <message>
        <source>Not among the elements of the factors: {absent}.</source>
        <translation>Нет среди элементов факторов: {absent}.</translation>
    </message>
    <message>
        <source>Not compared, for want of {} values above zero in the background: {}.</source>
        <translation>Не сравнивалось, так как в фоне нет {} значений больше нуля: {}.</translation>
    </message>
    <message>
        <source>Not distinguishable from area alone: so many occurrences fall there by chance in {} % of cases.</source>
        <translation>Неотличимо от действия одной площади: столько рудопроявлений попадает туда случайно в {} % случаев.</translation>
    </message>
    <message>
        <source>Not distinguishable from {baseline} by either</source>
        <translation>Неотличимо от {baseline} по обоим</translation>
    </message>
    <message>
        <source>Not distinguishable is the usual answer with few occurrences, and an honest one.</source>
        <translation>«Неотличимо» — обычный и честный ответ при малом числе рудопроявлений.</translation>
    </message>
    <message>
        <source>Not held out: if the map was made with these occurrences, the figures flatter it.</source>
        <translation>Не на отложенных: если карта построена с этими рудопроявлениями, показатели завышают её.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Нет на этой странице</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: believe the figures only for gaps between the samples.</source>
        <translation>Не проверено на незнакомой территории: верьте показателям только для промежутков между пробами.</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: {error}</source>
        <translation>Не проверено на незнакомой территории: {error}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Nothing is known of how these were made: {}.</source>
        <translation>Неизвестно, как получены: {}.</translation>
    </message>
    <message>
        <source>Nothing is known of how this map was made: if these occurrences helped, the figures flatter it.</source>
        <translation>Неизвестно, как получена эта карта: если помогали эти рудопроявления, показатели завышают её.</translation>
    </message>
    <message>
        <source>Nothing is to be written: choose an output.</source>
        <translation>Нечего записывать: выберите выход.</translation>
    </message>
    <message>
        <source>Nothing is written then.</source>
        <translation>Тогда ничего не записывается.</translation>
    </message>
    <message>
        <source>Nothing says how favourable the classes are: give known occurrences, or a table of weights of “Prediction-area plot”.</source>
        <translation>Нечем сказать, насколько благоприятны классы: задайте известные рудопроявления или таблицу весов инструмента «График прогноз–площадь».</translation>
    </message>
    <message>
        <source>Nothing was measured above detection: {}.</source>
        <translation>Ничего не измерено выше обнаружения: {}.</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>Самородок</translation>
    </message>
    <message>
        <source>Nugget, sill and range come from weighted least squares over the classes of distance that hold 30 pairs or more. The model &lt;i&gt;auto&lt;/i&gt; takes spherical, exponential or Gaussian, whichever fits best; of models that fit as well as each other within a tenth, the one that predicts samples best from all others. Ranges are practical ranges, the distance at which 95 % of the sill is reached: other programs may mean a third of that.</source>
        <translation>Самородок, плато и радиус корреляции находятся взвешенным методом наименьших квадратов по классам расстояния, где не менее 30 пар. Модель &lt;i&gt;auto&lt;/i&gt; берёт сферическую, экспоненциальную или гауссову — какая лучше подходит; из моделей, близких в пределах десятой доли, — ту, что лучше предсказывает пробы по всем остальным. Радиусы практические, то есть расстояние, на котором достигается 95 % плато: в других программах это может быть втрое меньше.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Number of breaks</source>
        <translation>Число изломов</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Число классов</translation>
    </message>
    <message>
        <source>Number of classes or rocks</source>
        <translation>Число классов или пород</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>Число факторов</translation>
    </message>
    <message>
        <source>Number of factors by</source>
        <translation>Число факторов по</translation>
    </message>
    <message>
        <source>Number of factors found</source>
        <translation>Число найденных факторов</translation>
    </message>
    <message>
        <source>Number of new fields</source>
        <translation>Число новых полей</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Число проб</translation>
    </message>
    <message>
        <source>Number of thresholds</source>
        <translation>Число порогов</translation>
    </message>
    <message>
        <source>Number of {}</source>
        <translation>Число: {}</translation>
    </message>
    <message>
        <source>Number-size plot</source>
        <translation>График число–размер</translation>
    </message>
    <message>
        <source>Numbers each sample is condensed to; 0: a quarter of the features, between 2 and 8.</source>
        <translation>До скольких чисел сжимается проба; 0: четверть признаков, от 2 до 8.</translation>
    </message>
    <message>
        <source>Numbers or words, separated by semicolons. Empty cells, NA, null and - are missing results anyway.</source>
        <translation>Числа или слова через точку с запятой. Пустые ячейки, NA, null и - и так означают отсутствие результата.</translation>
    </message>
    <message>
        <source>Numeric fields to learn from. Empty: the factor scores that the layer's records name.</source>
        <translation>Числовые поля для обучения. Пусто: факторные оценки, названные в записях слоя.</translation>
    </message>
    <message>
        <source>OWA</source>
        <translation>OWA</translation>
    </message>
    <message>
        <source>Observed against predicted</source>
        <translation>Наблюдённое и предсказанное</translation>
    </message>
    <message>
        <source>Observed against predicted with the 1:1 line, standardised errors, and where they lie.</source>
        <translation>Наблюдённое и предсказанное с линией 1:1, стандартизованные ошибки и где они лежат.</translation>
    </message>
    <message>
        <source>Occ. %</source>
        <translation>Рудопр. %</translation>
    </message>
    <message>
        <source>Occupied area (% of the area)</source>
        <translation>Занятая площадь (% площади)</translation>
    </message>
    <message>
        <source>Occupied area (%)</source>
        <translation>Занятая площадь (%)</translation>
    </message>
    <message>
        <source>Occupied area at the intersection (%)</source>
        <translation>Занятая площадь на пересечении (%)</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Рудопроявления</translation>
    </message>
    <message>
        <source>Occurrences (%)</source>
        <translation>Рудопроявления (%)</translation>
    </message>
    <message>
        <source>Occurrences are where people looked: roads and old mines draw the curve as well.</source>
        <translation>Рудопроявления там, где искали: дороги и старые рудники тоже рисуют кривую.</translation>
    </message>
    <message>
        <source>Occurrences farther from any sample than the largest distance have no say: the log counts them.</source>
        <translation>Рудопроявления дальше наибольшего расстояния от любой пробы не учитываются: журнал их считает.</translation>
    </message>
    <message>
        <source>Occurrences in it, among them those that the limits were drawn by.</source>
        <translation>Рудопроявления в нём, в том числе те, по которым проведены границы.</translation>
    </message>
    <message>
        <source>Occurrences in one square of this side are drawn together.</source>
        <translation>Рудопроявления в одном квадрате с такой стороной выбираются вместе.</translation>
    </message>
    <message>
        <source>Occurrences in the anomaly (%)</source>
        <translation>Рудопроявления в аномалии (%)</translation>
    </message>
    <message>
        <source>Occurrences in the class</source>
        <translation>Рудопроявления в классе</translation>
    </message>
    <message>
        <source>Occurrences lie in class {unknown}, which has no area: make both from one map.</source>
        <translation>Рудопроявления лежат в классе {unknown}, у которого нет площади: получите обе из одной карты.</translation>
    </message>
    <message>
        <source>Occurrences name each class anomaly, halo or background later: with several rocks and mineral systems three classes are too few. 0 takes the number with the best silhouette; the chart shows silhouette and Davies-Bouldin for 2 to 8.</source>
        <translation>Позже рудопроявления назовут каждый класс аномалией, ореолом или фоном: при нескольких породах и рудных системах трёх классов мало. 0 берёт число с лучшим силуэтом; график показывает силуэт и Дэвиса–Болдина от 2 до 8.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or where it has no data are left out and counted. Tables of several maps have the same columns, so that “Merge vector layers” puts them below each other.</source>
        <translation>Рудопроявления вне карты или там, где нет данных, исключаются и считаются. У таблиц нескольких карт одни и те же столбцы, так что «Объединить векторные слои» складывает их друг под друга.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or without data</source>
        <translation>Рудопроявления вне карты или без данных</translation>
    </message>
    <message>
        <source>Occurrences outside the maps or without data</source>
        <translation>Рудопроявления вне карт или без данных</translation>
    </message>
    <message>
        <source>Occurrences that lie where the map has data.</source>
        <translation>Рудопроявления, лежащие там, где у карты есть данные.</translation>
    </message>
    <message>
        <source>Occurrences used</source>
        <translation>Использованные рудопроявления</translation>
    </message>
    <message>
        <source>Of 1.4826 times the median absolute deviation, which is the standard deviation of normal data.</source>
        <translation>В единицах 1.4826 медианного абсолютного отклонения, что для нормальных данных равно стандартному отклонению.</translation>
    </message>
    <message>
        <source>Of a raster.</source>
        <translation>Для растра.</translation>
    </message>
    <message>
        <source>Of all maps.</source>
        <translation>Для всех карт.</translation>
    </message>
    <message>
        <source>Of k-fold and block.</source>
        <translation>Для k-fold и block.</translation>
    </message>
    <message>
        <source>Of many pairs one of twenty is different by chance.</source>
        <translation>Из многих пар одна из двадцати различается случайно.</translation>
    </message>
    <message>
        <source>Of polygons or points.</source>
        <translation>Для полигонов или точек.</translation>
    </message>
    <message>
        <source>Of polygons: the name of the field with the class of each, as text or number, or its score.</source>
        <translation>Для полигонов: имя поля с классом каждого (текст или число) или с его оценкой.</translation>
    </message>
    <message>
        <source>Of several fields the mean of their variograms is fitted, each scaled to a variance of 1: kriging then shares one model among them, and scales it back for each.</source>
        <translation>Для нескольких полей подбирается среднее их вариограмм, приведённых к дисперсии 1: кригинг берёт одну модель на всех и пересчитывает её обратно для каждого.</translation>
    </message>
    <message>
        <source>Of standardised features. 0: one over the number of features.</source>
        <translation>Для стандартизованных признаков. 0: единица, делённая на число признаков.</translation>
    </message>
    <message>
        <source>Of the folds, forests and boosting.</source>
        <translation>Для фолдов, лесов и бустинга.</translation>
    </message>
    <message>
        <source>Of the folds.</source>
        <translation>Для фолдов.</translation>
    </message>
    <message>
        <source>Of the intervals.</source>
        <translation>Для интервалов.</translation>
    </message>
    <message>
        <source>Of the lot.</source>
        <translation>Для случайного выбора.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the interval of the rate. 0: the interval of Wilson, which takes the place of the intersection as known.</source>
        <translation>Для рудопроявлений, для интервала доли. 0: интервал Уилсона, который считает место пересечения известным.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the intervals of the rates. 0: intervals of Wilson.</source>
        <translation>Для рудопроявлений, для интервалов долей. 0: интервалы Уилсона.</translation>
    </message>
    <message>
        <source>Of the occurrences. 0: no intervals.</source>
        <translation>Для рудопроявлений. 0: без интервалов.</translation>
    </message>
    <message>
        <source>Of the output number; the table holds both.</source>
        <translation>Для выводимого числа; таблица содержит оба.</translation>
    </message>
    <message>
        <source>Of the raster of populations, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>Для растра совокупностей, если карта состоит из полигонов. Пусто: около 250 000 ячеек.</translation>
    </message>
    <message>
        <source>Of the rasters. Empty: that of the samples and the largest distance around them.</source>
        <translation>Для растров. Пусто: охват проб и наибольшее расстояние вокруг них.</translation>
    </message>
    <message>
        <source>Of the result, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>Для результата, если карта состоит из полигонов. Пусто: около 250 000 ячеек.</translation>
    </message>
    <message>
        <source>Of the search for the bulk by mahalanobis.</source>
        <translation>Для поиска основной массы методом mahalanobis.</translation>
    </message>
    <message>
        <source>Of “Fuse maps (maximin)”, on the same grid, 0 to 1.</source>
        <translation>Результат инструмента «Объединение карт (максимин)», на той же сетке, от 0 до 1.</translation>
    </message>
    <message>
        <source>On blocks kriging has no near neighbours and falls back to the mean: that is its honest limit.</source>
        <translation>На блоках у кригинга нет близких соседей, и он возвращается к среднему: это его честный предел.</translation>
    </message>
    <message>
        <source>On ground it has not seen it may know nothing: chance reaches {by_chance:.2f}.</source>
        <translation>О незнакомой территории он может ничего не знать: случайный уровень {by_chance:.2f}.</translation>
    </message>
    <message>
        <source>On how many samples the members agree</source>
        <translation>На скольких пробах согласны члены</translation>
    </message>
    <message>
        <source>On the raw scale a skewed element has far too many: use log10.</source>
        <translation>На исходной шкале у асимметричного элемента их слишком много: берите log10.</translation>
    </message>
    <message>
        <source>On the same grid; high is favourable.</source>
        <translation>На той же сетке; высокие значения благоприятны.</translation>
    </message>
    <message>
        <source>One HTML file with all pictures in it.</source>
        <translation>Один файл HTML со всеми рисунками.</translation>
    </message>
    <message>
        <source>One band a class, and the entropy as the last band.</source>
        <translation>По каналу на класс, энтропия — последний канал.</translation>
    </message>
    <message>
        <source>One band each. Fields that share a variogram model are kriged at once.</source>
        <translation>По каналу на каждое. Поля с общей моделью вариограммы обрабатываются вместе.</translation>
    </message>
    <message>
        <source>One band each: a large file.</source>
        <translation>По каналу на каждую: большой файл.</translation>
    </message>
    <message>
        <source>One band each: in the 10 % band, one realisation of ten is lower.</source>
        <translation>По каналу на каждый: в канале 10 % ниже лежит одна реализация из десяти.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Одна ячейка</translation>
    </message>
    <message>
        <source>One column a line: heading;role;symbol;unit;lower limit;upper limit, such as Kupfer;element;Cu;ppm;0.5. What is left empty stays as it was guessed. Roles: element, sample, x, y, qualifier, limit, other, leave out.</source>
        <translation>По столбцу в строке: heading;role;symbol;unit;lower limit;upper limit, например Kupfer;element;Cu;ppm;0.5. Пустое остаётся как угадано. Роли: element, sample, x, y, qualifier, limit, other, leave out.</translation>
    </message>
    <message>
        <source>One map cannot be compared: add another one, or the samples, from which simple maps are made.</source>
        <translation>Одну карту сравнить не с чем: добавьте ещё одну или пробы, по которым строятся простые карты.</translation>
    </message>
    <message>
        <source>One map cannot be fused: choose two or more.</source>
        <translation>Одну карту объединить нельзя: выберите две или больше.</translation>
    </message>
    <message>
        <source>One map moves with its seed: keep ten runs, and read the agreement in the log.</source>
        <translation>Одна карта меняется с начальным числом: оставьте десять запусков и смотрите согласие в журнале.</translation>
    </message>
    <message>
        <source>One number for all scores, or one each, such as 0.7;0.8. Empty: 0.7 for factors.</source>
        <translation>Одно число для всех оценок или по одному на каждую, например 0.7;0.8. Пусто: 0.7 для факторов.</translation>
    </message>
    <message>
        <source>One point a sample, fields called like Cu_ppm.</source>
        <translation>По точке на пробу, поля называются как Cu_ppm.</translation>
    </message>
    <message>
        <source>One raster or band a feature, called as it; or those that a network of windows learnt from.</source>
        <translation>По растру или каналу на признак, названному так же; или те, по которым училась сеть окон.</translation>
    </message>
    <message>
        <source>One row a class</source>
        <translation>По строке на класс</translation>
    </message>
    <message>
        <source>One row a class of each map: area, occurrences, rate and weight.</source>
        <translation>По строке на класс каждой карты: площадь, рудопроявления, доля и вес.</translation>
    </message>
    <message>
        <source>One row a class: area, occurrences, rate with interval, density, weight, and the held-out test.</source>
        <translation>По строке на класс: площадь, рудопроявления, доля с интервалом, плотность, вес и проверка на отложенных.</translation>
    </message>
    <message>
        <source>One row a class: its edges, the mean distance, the semivariance and the number of pairs.</source>
        <translation>По строке на класс: его границы, среднее расстояние, полудисперсия и число пар.</translation>
    </message>
    <message>
        <source>One row a classifier and test: accuracy with interval, balanced accuracy, F1, AUC and more.</source>
        <translation>По строке на классификатор и проверку: точность с интервалом, сбалансированная точность, F1, AUC и другое.</translation>
    </message>
    <message>
        <source>One row a component, largest eigenvalue first.</source>
        <translation>По строке на компоненту, начиная с наибольшего собственного значения.</translation>
    </message>
    <message>
        <source>One row a line: slope, R², and the threshold above it with its interval.</source>
        <translation>По строке на прямую: наклон, R² и порог над ней с интервалом.</translation>
    </message>
    <message>
        <source>One row a map: AUC, area under the success-rate curve and its first fifth, with intervals.</source>
        <translation>По строке на карту: AUC, площадь под кривой успешности и под её первой пятой частью, с интервалами.</translation>
    </message>
    <message>
        <source>One row a map: rate and AUC with intervals, differences from the baseline, verdicts.</source>
        <translation>По строке на карту: доля и AUC с интервалами, разности с базовым вариантом, заключения.</translation>
    </message>
    <message>
        <source>One row a map: the figures of the page.</source>
        <translation>По строке на карту: показатели страницы.</translation>
    </message>
    <message>
        <source>One row a measure: its value, and what it should be.</source>
        <translation>По строке на меру: её значение и каким оно должно быть.</translation>
    </message>
    <message>
        <source>One row a member: its seed, samples, and accuracy or map quality.</source>
        <translation>По строке на члена: начальное число, пробы и точность или качество карты.</translation>
    </message>
    <message>
        <source>One row a model: its weighted sum of squares, its root mean squared error of samples predicted from all others, and its numbers.</source>
        <translation>По строке на модель: взвешенная сумма квадратов, среднеквадратическая ошибка проб, предсказанных по всем остальным, и её числа.</translation>
    </message>
    <message>
        <source>One row a pair: samples that only the one, only the other had right, and p.</source>
        <translation>По строке на пару: пробы, где прав только один, только другой, и p.</translation>
    </message>
    <message>
        <source>One row a threshold (scores) or a class, with rate, area, normalised density and weight.</source>
        <translation>По строке на порог (оценки) или класс, с долей, площадью, нормированной плотностью и весом.</translation>
    </message>
    <message>
        <source>One row an element, as Check samples and Replace censored values take it.</source>
        <translation>По строке на элемент, как их берут «Проверка проб» и «Замена цензурированных значений».</translation>
    </message>
    <message>
        <source>One row an element, with the columns element, limit and unit, and optionally upper_limit and substitute: the value that already stands for results below detection, half the limit for instance. Headings such as LLD are understood. Empty: limits are read from the cells, such as &lt;0.5.</source>
        <translation>По строке на элемент, со столбцами element, limit и unit и, по желанию, upper_limit и substitute — значение, которое уже стоит вместо результатов ниже обнаружения, например половина предела. Заголовки вроде LLD понятны. Пусто: пределы читаются из ячеек, например &lt;0.5.</translation>
    </message>
    <message>
        <source>One row an element: its fences and how many values lie beyond them.</source>
        <translation>По строке на элемент: его границы и сколько значений за ними.</translation>
    </message>
    <message>
        <source>One row an element: its loading on each factor, its communality (share of its variance that the factors explain) and uniqueness (the rest), and the factor it belongs to.</source>
        <translation>По строке на элемент: нагрузка на каждый фактор, общность (доля дисперсии, объяснённая факторами), уникальность (остальное) и фактор, к которому он относится.</translation>
    </message>
    <message>
        <source>One row an element: results, share below detection, limits, method, mean and standard deviation.</source>
        <translation>По строке на элемент: результаты, доля ниже обнаружения, пределы, метод, среднее и стандартное отклонение.</translation>
    </message>
    <message>
        <source>One row an element: results, shares missing and below detection, limits, quantiles, remark.</source>
        <translation>По строке на элемент: результаты, доли отсутствующих и ниже обнаружения, пределы, квантили, замечание.</translation>
    </message>
    <message>
        <source>One straight line fits the concentration-area curve: it has no threshold.</source>
        <translation>Кривой содержание–площадь подходит одна прямая: порога нет.</translation>
    </message>
    <message>
        <source>One substitute for all values below a limit flattens variograms and correlations: random draws keep the spread.</source>
        <translation>Одна замена для всех значений ниже предела сглаживает вариограммы и корреляции: случайный выбор сохраняет разброс.</translation>
    </message>
    <message>
        <source>One training sample shows nothing of how features vary together: take more samples.</source>
        <translation>Одна обучающая проба не показывает, как признаки меняются вместе: возьмите больше проб.</translation>
    </message>
    <message>
        <source>One value for all results below detection narrows the spread of elements with more than 10 % of them; take random replacement before correlations and variograms: {}.</source>
        <translation>Одно значение для всех результатов ниже обнаружения сужает разброс элементов, у которых их более 10 %; перед корреляциями и вариограммами возьмите случайную замену: {}.</translation>
    </message>
    <message>
        <source>Online is Kohonen's training, one sample at a time; batch takes all samples at once and is faster and steadier. “Apply map” then gives every sample its unit, class and, with known occurrences, its score.</source>
        <translation>Online — обучение Кохонена, по одной пробе; batch берёт все пробы сразу, быстрее и устойчивее. Затем «Применение карты» даёт каждой пробе узел, класс и, при известных рудопроявлениях, оценку.</translation>
    </message>
    <message>
        <source>Only cells that all maps have</source>
        <translation>Только ячейки, общие для всех карт</translation>
    </message>
    <message>
        <source>Only classifiers with the same labels, split and seed can be compared.</source>
        <translation>Сравнивать можно лишь классификаторы с одинаковыми метками, делением и начальным числом.</translation>
    </message>
    <message>
        <source>Only factors that hold one of them are used. Has no say where features are chosen.</source>
        <translation>Берутся только факторы, содержащие один из них. Не действует, если выбраны признаки.</translation>
    </message>
    <message>
        <source>Only for k-fold and block, and where no model is given.</source>
        <translation>Только для k-fold и block и если модель не задана.</translation>
    </message>
    <message>
        <source>Only one column of positions is chosen: choose the other one too, or none.</source>
        <translation>Выбран только один столбец положений: выберите и другой или ни одного.</translation>
    </message>
    <message>
        <source>Only one of the two columns of positions was chosen: choose both, or none.</source>
        <translation>Из двух столбцов положений выбран только один: выберите оба или ни одного.</translation>
    </message>
    <message>
        <source>Only steps of GeoHalo are remembered: what you did by hand you must add by hand.</source>
        <translation>Запоминаются только шаги GeoHalo: сделанное вручную добавьте вручную.</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>Верен только первый</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>Верен только второй</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all cells with data.</source>
        <translation>Учитывается только эта часть карты. Пусто: все ячейки с данными.</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all of it.</source>
        <translation>Учитывается только эта часть карты. Пусто: вся карта.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts.</source>
        <translation>Учитывается только эта часть карт.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts. Empty: all cells with data.</source>
        <translation>Учитывается только эта часть карт. Пусто: все ячейки с данными.</translation>
    </message>
    <message>
        <source>Only {known} samples were predicted: take more neighbours, or fewer and larger folds.</source>
        <translation>Предсказано только проб: {known}; возьмите больше соседей или меньше фолдов покрупнее.</translation>
    </message>
    <message>
        <source>Only {n:g} occurrences: rates and weights from fewer than {FEWEST} are rough.</source>
        <translation>Рудопроявлений только {n:g}: доли и веса менее чем по {FEWEST} приблизительны.</translation>
    </message>
    <message>
        <source>Only {n_assays}</source>
        <translation>Только {n_assays}</translation>
    </message>
    <message>
        <source>Only {n_coordinates} occurrences: none can be held out for a test, which takes {ENOUGH_TO_HOLD_OUT} at least.</source>
        <translation>Рудопроявлений только {n_coordinates}: отложить для проверки нельзя, нужно не менее {ENOUGH_TO_HOLD_OUT}.</translation>
    </message>
    <message>
        <source>Only {n_detects} values are measured and at least 3 are needed: leave the element out.</source>
        <translation>Измеренных значений только {n_detects}, а нужно не менее 3: исключите элемент.</translation>
    </message>
    <message>
        <source>Only {n_units} map units hold samples and {n_clusters} classes were asked for: ask for fewer classes.</source>
        <translation>Пробы есть только в {n_units} узлах карты, а запрошено классов {n_clusters}: запросите меньше классов.</translation>
    </message>
    <message>
        <source>Only {near} occurrences can be used: the scores are hardly more than chance.</source>
        <translation>Использовать можно только рудопроявлений: {near}; оценки едва лучше случайных.</translation>
    </message>
    <message>
        <source>Only {n} samples have values of all {n_kept} elements, and more than {needed} are needed for robust distances: choose fewer elements.</source>
        <translation>Только у {n} проб есть значения всех элементов ({n_kept}), а робастным расстояниям нужно больше {needed}: выберите меньше элементов.</translation>
    </message>
    <message>
        <source>Only {percent_agreement:.0f} % of the bootstrap curves have {n_slopes} breaks as well: their number is unsure, so trust those with narrow intervals.</source>
        <translation>Только у {percent_agreement:.0f} % бутстреп-кривых столько же изломов ({n_slopes}): их число ненадёжно, верьте тем, у которых интервал узкий.</translation>
    </message>
    <message>
        <source>Only {} holds indicator elements: the map learns from all factors.</source>
        <translation>Только {} содержит элементы-индикаторы: карта учится по всем факторам.</translation>
    </message>
    <message>
        <source>Open sample &amp;survey</source>
        <translation>Открыть учебную съё&amp;мку</translation>
    </message>
    <message>
        <source>Open the guide where it tells of laboratory files</source>
        <translation>Открыть руководство там, где речь о файлах лаборатории</translation>
    </message>
    <message>
        <source>Open the tool itself, filled with earlier results</source>
        <translation>Открыть сам инструмент с подставленными прежними результатами</translation>
    </message>
    <message>
        <source>Open the tool “Classify anomalies” with this map and these limits.</source>
        <translation>Открыть инструмент «Классификация аномалий» с этой картой и этими границами.</translation>
    </message>
    <message>
        <source>Open this step's report in the browser</source>
        <translation>Открыть отчёт этого шага в браузере</translation>
    </message>
    <message>
        <source>Ordinary kriging conditions the fields, simple kriging those of normal scores. Realisations are of points in the middle of the cells. They repeat with their seed.</source>
        <translation>Поля обусловливает ординарный кригинг, поля нормальных меток — простой. Реализации относятся к точкам в середине ячеек. При том же начальном числе они повторяются.</translation>
    </message>
    <message>
        <source>Other coordinates of the same samples.</source>
        <translation>Другие координаты тех же проб.</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>Вне бутстреп-выборки</translation>
    </message>
    <message>
        <source>Out of bag, a test by lot: {}</source>
        <translation>Вне бутстреп-выборки, случайная проверка: {}</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Выброс</translation>
    </message>
    <message>
        <source>Outlier (1 yes)</source>
        <translation>Выброс (1 — да)</translation>
    </message>
    <message>
        <source>Outliers flagged</source>
        <translation>Выбросы выделены</translation>
    </message>
    <message>
        <source>Outliers were flagged by Tukey's fences.</source>
        <translation>Выбросы выделены по границам Тьюки.</translation>
    </message>
    <message>
        <source>Outlined ground (polygons)</source>
        <translation>Оконтуренные площади (полигоны)</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Выходные данные</translation>
    </message>
    <message>
        <source>Outside the samples universal kriging runs away: leave that ground out.</source>
        <translation>Вне проб универсальный кригинг уходит далеко: исключите эту площадь.</translation>
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
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pairs are compared by McNemar's exact test: of the samples that only one of the two has right, each should have half. Shares have Wilson's intervals.</source>
        <translation>Пары сравниваются точным критерием Макнемара: из проб, где прав только один из двух, на каждого должна приходиться половина. У долей интервалы Уилсона.</translation>
    </message>
    <message>
        <source>Parallel analysis</source>
        <translation>Параллельный анализ</translation>
    </message>
    <message>
        <source>Parallel analysis: {n} are above those of uncorrelated elements.</source>
        <translation>Параллельный анализ: выше значений некоррелированных элементов — {n}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Partial area under the ROC curve</source>
        <translation>Частичная площадь под кривой ROC</translation>
    </message>
    <message>
        <source>Partial sill</source>
        <translation>Частичное плато</translation>
    </message>
    <message>
        <source>Parts of different units have no log-ratio until they are converted; check the names of the fields.</source>
        <translation>У частей в разных единицах нет лог-отношения, пока они не пересчитаны; проверьте имена полей.</translation>
    </message>
    <message>
        <source>Parts of less than {} km², left out: {}.</source>
        <translation>Исключено частей меньше {} км²: {}.</translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation>Части площади, откладываемые по очереди.</translation>
    </message>
    <message>
        <source>Parts of the ground whose occurrences are left out in turn.</source>
        <translation>Части площади, рудопроявления которых исключаются по очереди.</translation>
    </message>
    <message>
        <source>Passes over all samples in batch training.</source>
        <translation>Проходы по всем пробам при обучении batch.</translation>
    </message>
    <message>
        <source>Passes over the samples. 0: 500 for paper; up to 200 for the others, which stop when the samples watched get no better.</source>
        <translation>Проходы по пробам. 0: 500 для paper; до 200 для остальных, с остановкой, когда контрольные пробы не улучшаются.</translation>
    </message>
    <message>
        <source>Pathfinder elements</source>
        <translation>Элементы-спутники</translation>
    </message>
    <message>
        <source>Pearson {value}</source>
        <translation>Пирсон {value}</translation>
    </message>
    <message>
        <source>Pearson {value} (as drawn)</source>
        <translation>Пирсон {value} (как на графике)</translation>
    </message>
    <message>
        <source>Penalty C (no tuning)</source>
        <translation>Штраф C (без настройки)</translation>
    </message>
    <message>
        <source>Per cent of samples</source>
        <translation>Процент проб</translation>
    </message>
    <message>
        <source>Per cent of the variance; {total:.1f} % in all.
Framed: {minimum_loading:g} or more.</source>
        <translation>Процент дисперсии; всего {total:.1f} %.
В рамке: {minimum_loading:g} и более.</translation>
    </message>
    <message>
        <source>Per cent, normal scale</source>
        <translation>Проценты, нормальная шкала</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Percentage of the occurrences where the two curves cross; 50 says nothing.</source>
        <translation>Процент рудопроявлений там, где пересекаются две кривые; 50 ни о чём не говорит.</translation>
    </message>
    <message>
        <source>Percentages missing are of the samples, those below and above of the results. Quantiles take results below detection into account; an empty one lies below everything measured.</source>
        <translation>Проценты отсутствующих — от проб, ниже и выше пределов — от результатов. Квантили учитывают результаты ниже обнаружения; пустой лежит ниже всего измеренного.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Процентиль</translation>
    </message>
    <message>
        <source>Percentile of the samples that is the threshold, by the rule of that name.</source>
        <translation>Процентиль проб, служащий порогом, по одноимённому правилу.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Рисунок (*.png)</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Подводные камни</translation>
    </message>
    <message>
        <source>Places samples on a trained map: unit, class, distance, stability and score of each.</source>
        <translation>Помещает пробы на обученную карту: узел, класс, расстояние, устойчивость и оценка каждой.</translation>
    </message>
    <message>
        <source>Placing the samples on the map</source>
        <translation>Размещение проб на карте</translation>
    </message>
    <message>
        <source>Planted anomaly</source>
        <translation>Заложенная аномалия</translation>
    </message>
    <message>
        <source>Planted anomaly (truth)</source>
        <translation>Заложенная аномалия (истина)</translation>
    </message>
    <message>
        <source>Point at a curve to read its map value; click to keep it.</source>
        <translation>Наведите на кривую, чтобы прочесть значение карты; щёлкните, чтобы сохранить.</translation>
    </message>
    <message>
        <source>Points of known mineral occurrences.</source>
        <translation>Точки известных рудопроявлений.</translation>
    </message>
    <message>
        <source>Points to predict</source>
        <translation>Точки для прогноза</translation>
    </message>
    <message>
        <source>Points with one field an element, named like Cu_ppm, Au_ppb, Fe_pct; text such as &amp;lt;0.5 is understood.</source>
        <translation>Точки с полем на каждый элемент, названным как Cu_ppm, Au_ppb, Fe_pct; текст вроде &amp;lt;0.5 понятен.</translation>
    </message>
    <message>
        <source>Points, one a sample: the layer that the step before left, or any point layer of your own.</source>
        <translation>Точки, по одной на пробу: слой, оставленный предыдущим шагом, или любой ваш точечный слой.</translation>
    </message>
    <message>
        <source>Points. They say which ground is favourable, and judge the maps. The maps need them.</source>
        <translation>Точки. Они говорят, какая площадь благоприятна, и оценивают карты. Картам они нужны.</translation>
    </message>
    <message>
        <source>Polygons with rank, area, score, fingerprint, nearest occurrence and rock.</source>
        <translation>Полигоны с рангом, площадью, оценкой, геохимическим спектром, ближайшим рудопроявлением и породой.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the map counts. Empty: all cells with data.</source>
        <translation>Полигоны: учитывается только эта часть карты. Пусто: все ячейки с данными.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the maps counts. Empty: all cells with data.</source>
        <translation>Полигоны: учитывается только эта часть карт. Пусто: все ячейки с данными.</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Совокупности</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Положения</translation>
    </message>
    <message>
        <source>Positions are in degrees</source>
        <translation>Положения в градусах</translation>
    </message>
    <message>
        <source>Positions that are none</source>
        <translation>Недействительные положения</translation>
    </message>
    <message>
        <source>Practical range</source>
        <translation>Практический радиус корреляции</translation>
    </message>
    <message>
        <source>Practical range. Empty: fitted. Nested structures: one number each, such as 800+5000.</source>
        <translation>Практический радиус корреляции. Пусто: подбирается. Вложенные структуры: по числу на каждую, например 800+5000.</translation>
    </message>
    <message>
        <source>Practical range: the distance at which 95 % of the partial sill is reached</source>
        <translation>Практический радиус корреляции: расстояние, на котором достигается 95 % частичного плато</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Прецизионность</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Предсказанный класс</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translation>Карта прогноза</translation>
    </message>
    <message>
        <source>Predicted points</source>
        <translation>Точки с прогнозом</translation>
    </message>
    <message>
        <source>Predicted points are asked for, and there are no points to predict: choose their layer.</source>
        <translation>Запрошены точки с прогнозом, а точек для прогноза нет: выберите их слой.</translation>
    </message>
    <message>
        <source>Predicted probability, mean of the bin</source>
        <translation>Предсказанная вероятность, среднее по интервалу</translation>
    </message>
    <message>
        <source>Predicted too high, by over 2 standard errors</source>
        <translation>Предсказано завышенно, более чем на 2 стандартные ошибки</translation>
    </message>
    <message>
        <source>Predicted too low, by over 2 standard errors</source>
        <translation>Предсказано заниженно, более чем на 2 стандартные ошибки</translation>
    </message>
    <message>
        <source>Prediction = regression on the predictors + ordinary kriging of its residuals. The variogram is fitted to residuals of samples that the regression had not seen, and all three ways are tested on blocks held out.</source>
        <translation>Прогноз = регрессия по предикторам + ординарный кригинг её остатков. Вариограмма подбирается к остаткам проб, которых регрессия не видела, и все три способа проверяются на отложенных блоках.</translation>
    </message>
    <message>
        <source>Prediction rate (% of the {occurrences})</source>
        <translation>Доля попаданий (%, {occurrences})</translation>
    </message>
    <message>
        <source>Prediction rate (%)</source>
        <translation>Доля попаданий (%)</translation>
    </message>
    <message>
        <source>Prediction rate and AUC of each map with 95 % intervals</source>
        <translation>Доля попаданий и AUC каждой карты с 95 %-ми интервалами</translation>
    </message>
    <message>
        <source>Prediction rate and occupied area of the fused map, and where they cross.</source>
        <translation>Доля попаданий и занятая площадь объединённой карты и где они пересекаются.</translation>
    </message>
    <message>
        <source>Prediction rate at the intersection (%)</source>
        <translation>Доля попаданий на пересечении (%)</translation>
    </message>
    <message>
        <source>Prediction rate falling and occupied area rising, and where they cross.</source>
        <translation>Доля попаданий убывает, занятая площадь растёт, и где они пересекаются.</translation>
    </message>
    <message>
        <source>Prediction rate over occupied area: 1 is chance.</source>
        <translation>Доля попаданий к занятой площади: 1 — случайный уровень.</translation>
    </message>
    <message>
        <source>Prediction rate, lower end of the 95 % interval</source>
        <translation>Доля попаданий, нижний конец 95 %-го интервала</translation>
    </message>
    <message>
        <source>Prediction rate, upper end of the 95 % interval</source>
        <translation>Доля попаданий, верхний конец 95 %-го интервала</translation>
    </message>
    <message>
        <source>Prediction-area plot</source>
        <translation>График прогноз–площадь</translation>
    </message>
    <message>
        <source>Prediction-area plot of the fused map</source>
        <translation>График прогноз–площадь объединённой карты</translation>
    </message>
    <message>
        <source>Prediction-area plot of {layer_name}</source>
        <translation>График прогноз–площадь: {layer_name}</translation>
    </message>
    <message>
        <source>Prediction-area plot of {}</source>
        <translation>График прогноз–площадь: {}</translation>
    </message>
    <message>
        <source>Prediction-area plot: {word}{kind}</source>
        <translation>График прогноз–площадь: {word}{kind}</translation>
    </message>
    <message>
        <source>Prediction-area table</source>
        <translation>Таблица прогноз–площадь</translation>
    </message>
    <message>
        <source>Predictor fields</source>
        <translation>Поля-предикторы</translation>
    </message>
    <message>
        <source>Predictor fields are known at points only, so there is no map: leave the maps out of the outputs and choose points to predict, or take predictor maps alone.</source>
        <translation>Поля-предикторы известны только в точках, поэтому карты нет: уберите карты из результатов и выберите точки для прогноза или возьмите только карты-предикторы.</translation>
    </message>
    <message>
        <source>Predictor maps</source>
        <translation>Карты-предикторы</translation>
    </message>
    <message>
        <source>Predictors are rasters, or fields of the samples; fields are known at points only, so with them there is no map but predictions at other points that have the same fields.</source>
        <translation>Предикторы — растры или поля проб; поля известны только в точках, поэтому с ними нет карты, а есть прогнозы в других точках с теми же полями.</translation>
    </message>
    <message>
        <source>Predictors with the same value at all samples tell nothing: {}.</source>
        <translation>Предикторы с одним значением во всех пробах ничего не говорят: {}.</translation>
    </message>
    <message>
        <source>Predicts a field by a regression on other maps, such as geophysics or terrain, and kriges what that leaves.</source>
        <translation>Предсказывает поле регрессией по другим картам, например геофизике или рельефу, а остаток — кригингом.</translation>
    </message>
    <message>
        <source>Predicts every sample without its own value, and says how good the kriging is.</source>
        <translation>Предсказывает каждую пробу без её собственного значения и говорит, насколько хорош кригинг.</translation>
    </message>
    <message>
        <source>Predicts fields between the samples, with the standard error of every prediction.</source>
        <translation>Предсказывает поля между пробами, со стандартной ошибкой каждого прогноза.</translation>
    </message>
    <message>
        <source>Prefix of the new fields</source>
        <translation>Префикс новых полей</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Предустановка</translation>
    </message>
    <message>
        <source>Principal components of the correlation matrix (or maximum likelihood, minimum residuals, principal axes), rotated by varimax so that each element loads highly on few factors. Factors are ordered by the variance they explain and turned so that indicator elements load positively.</source>
        <translation>Главные компоненты корреляционной матрицы (или максимальное правдоподобие, минимальные остатки, главные оси) с вращением варимакс, чтобы каждый элемент имел высокую нагрузку на немногих факторах. Факторы упорядочены по объяснённой дисперсии и повёрнуты так, чтобы элементы-индикаторы имели положительные нагрузки.</translation>
    </message>
    <message>
        <source>Print la&amp;yout</source>
        <translation>&amp;Макет для печати</translation>
    </message>
    <message>
        <source>Printed on {}.</source>
        <translation>Напечатано {}.</translation>
    </message>
    <message>
        <source>Probabilities are as good as the variogram: with a wrong nugget they are wrong everywhere.</source>
        <translation>Вероятности хороши настолько, насколько хороша вариограмма: при неверном самородке они неверны всюду.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Probability by chance</source>
        <translation>Вероятность случайности</translation>
    </message>
    <message>
        <source>Probability by chance, held out</source>
        <translation>Вероятность случайности, на отложенных</translation>
    </message>
    <message>
        <source>Probability of Bartlett's test</source>
        <translation>Вероятность критерия Бартлетта</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Вероятность каждого класса</translation>
    </message>
    <message>
        <source>Probability of so many by area alone</source>
        <translation>Вероятность стольких за счёт одной площади</translation>
    </message>
    <message>
        <source>Probability of {}</source>
        <translation>Вероятность {}</translation>
    </message>
    <message>
        <source>Probability to exceed the threshold</source>
        <translation>Вероятность превысить порог</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Ход установки</translation>
    </message>
    <message>
        <source>Promax cannot tell {k} factors apart: ask for fewer factors, or use varimax.</source>
        <translation>Промакс не может различить факторы ({k}): запросите меньше факторов или используйте varimax.</translation>
    </message>
    <message>
        <source>Proxy: that of the system, if any (Settings → Options → Network)</source>
        <translation>Прокси: системный, если есть (Настройки → Параметры → Сеть)</translation>
    </message>
    <message>
        <source>Proxy: {proxy} (Settings → Options → Network)</source>
        <translation>Прокси: {proxy} (Настройки → Параметры → Сеть)</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>Исправить в первую очередь</translation>
    </message>
    <message>
        <source>Put the limits back where the tool “Classify anomalies” finds them.</source>
        <translation>Вернуть границы туда, где их находит инструмент «Классификация аномалий».</translation>
    </message>
    <message>
        <source>Put these numbers into the model file; kriging with it uses them from then on.</source>
        <translation>Записать эти числа в файл модели; с этого момента их берёт кригинг с этой моделью.</translation>
    </message>
    <message>
        <source>Python finds no {name}.</source>
        <translation>Python не находит {name}.</translation>
    </message>
    <message>
        <source>Python packages that some tools need</source>
        <translation>Пакеты Python, нужные некоторым инструментам</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>График Q-Q</translation>
    </message>
    <message>
        <source>QGIS does not know {}: choose the reference system.</source>
        <translation>QGIS не знает {}: выберите систему координат.</translation>
    </message>
    <message>
        <source>QGIS has another numpy since the packages were installed, and they do not fit it: install them again.</source>
        <translation>После установки пакетов в QGIS сменился numpy, и они к нему не подходят: установите их снова.</translation>
    </message>
    <message>
        <source>QGIS is set to a SOCKS proxy, which pip cannot use here: set an HTTP proxy in Settings → Options → Network. Nothing was changed.</source>
        <translation>В QGIS задан прокси SOCKS, которым pip здесь не может пользоваться: задайте прокси HTTP в «Настройки → Параметры → Сеть». Ничего не изменено.</translation>
    </message>
    <message>
        <source>QGIS's Python has no pip to install with: on Debian and Ubuntu install the system's package python3-pip, and press the button again.</source>
        <translation>В Python этого QGIS нет pip для установки: в Debian и Ubuntu установите системный пакет python3-pip и нажмите кнопку снова.</translation>
    </message>
    <message>
        <source>Quantiles (%)</source>
        <translation>Квантили (%)</translation>
    </message>
    <message>
        <source>Quantiles of the realisations</source>
        <translation>Квантили реализаций</translation>
    </message>
    <message>
        <source>Quantisation error</source>
        <translation>Ошибка квантования</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Квартили</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>О&amp;тчёт</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE {rmse:.3g}, weighted {weighted:.3g} ({n} classes)</source>
        <translation>RMSE {rmse:.3g}, взвешенная {weighted:.3g} (классов: {n})</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC and success rates</source>
        <translation>ROC и успешность</translation>
    </message>
    <message>
        <source>ROC and success-rate chart</source>
        <translation>График ROC и успешности</translation>
    </message>
    <message>
        <source>ROC and success-rate curves</source>
        <translation>Кривые ROC и успешности</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of all maps with their bands.</source>
        <translation>Кривые ROC и успешности всех карт с их полосами.</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of {maps}</source>
        <translation>Кривые ROC и успешности: {maps}</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Кривая ROC</translation>
    </message>
    <message>
        <source>ROC curves of maps</source>
        <translation>Кривые ROC карт</translation>
    </message>
    <message>
        <source>ROC curves of {} maps</source>
        <translation>Кривые ROC, карт: {}</translation>
    </message>
    <message>
        <source>ROC curves, each class against the others</source>
        <translation>Кривые ROC, каждый класс против остальных</translation>
    </message>
    <message>
        <source>ROC: against the area without occurrences. Success rate: against the whole area.</source>
        <translation>ROC: относительно площади без рудопроявлений. Успешность: относительно всей площади.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Радиус</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Радиус корреляции</translation>
    </message>
    <message>
        <source>Ranges are practical ranges (95 % of the sill): other programs give a third of it for the exponential model.</source>
        <translation>Радиусы корреляции практические (95 % плато): в других программах для экспоненциальной модели даётся треть этого.</translation>
    </message>
    <message>
        <source>Rank targets</source>
        <translation>Ранжирование участков</translation>
    </message>
    <message>
        <source>Ranks depend on the least area and on how far the map drew each sample out. A large target of low scores may rank before a small one of high scores: sort by &lt;i&gt;score&lt;/i&gt; to see it the other way.</source>
        <translation>Ранги зависят от наименьшей площади и от того, как далеко карта растянула каждую пробу. Крупный участок с низкими оценками может стоять выше мелкого с высокими: чтобы увидеть иначе, сортируйте по &lt;i&gt;score&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Растры</translation>
    </message>
    <message>
        <source>Rasters (patch)</source>
        <translation>Растры (patch)</translation>
    </message>
    <message>
        <source>Rasters interpolated from the same samples leak the answer into windows around them.</source>
        <translation>Растры, интерполированные по этим же пробам, подсказывают ответ окнам вокруг них.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid, one or several.</source>
        <translation>Растры оценок на одной сетке, один или несколько.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid; their first band counts.</source>
        <translation>Растры оценок на одной сетке; учитывается их первый канал.</translation>
    </message>
    <message>
        <source>Rasters that the field follows, such as elevation or gravity (first band each), for universal kriging in place of or besides the surface. Cells without data get no prediction.</source>
        <translation>Растры, которым следует поле, например высота или гравитация (первый канал каждого), для универсального кригинга вместо поверхности или вместе с ней. Ячейки без данных остаются без прогноза.</translation>
    </message>
    <message>
        <source>Rasters that the field may follow, such as geophysics or terrain (first band each). Cells without data get no prediction.</source>
        <translation>Растры, которым может следовать поле, например геофизика или рельеф (первый канал каждого). Ячейки без данных остаются без прогноза.</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Доля (%)</translation>
    </message>
    <message>
        <source>Rate in the best 20 % of the area (%)</source>
        <translation>Доля на лучших 20 % площади (%)</translation>
    </message>
    <message>
        <source>Rate, added up (%)</source>
        <translation>Доля, накопленная (%)</translation>
    </message>
    <message>
        <source>Rate, held out (%)</source>
        <translation>Доля, на отложенных (%)</translation>
    </message>
    <message>
        <source>Rates and AUC with intervals; open circles are not distinguishable from the baseline.</source>
        <translation>Доли и AUC с интервалами; пустые кружки неотличимы от базового варианта.</translation>
    </message>
    <message>
        <source>Rates and areas of the classes</source>
        <translation>Доли и площади классов</translation>
    </message>
    <message>
        <source>Rates and areas of the classes of each map, as “Prediction-area plot” writes them, those of all maps below each other. Empty: computed from the occurrences.</source>
        <translation>Доли и площади классов каждой карты, как их записывает «График прогноз–площадь», для всех карт друг под другом. Пусто: вычисляются по рудопроявлениям.</translation>
    </message>
    <message>
        <source>Rates, areas and weights of all classes</source>
        <translation>Доли, площади и веса всех классов</translation>
    </message>
    <message>
        <source>Ratio of the ranges</source>
        <translation>Отношение радиусов корреляции</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the end, in units. 1 keeps the map in order, 0.1 ends in k-means.</source>
        <translation>Охват соседства в конце, в узлах. 1 сохраняет порядок карты, 0.1 кончается k-средними.</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the start, in units; 0: half the longer side.</source>
        <translation>Охват соседства в начале, в узлах; 0: половина длинной стороны.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Read the numbers of the model file again.</source>
        <translation>Снова прочитать числа из файла модели.</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Чтение столбцов</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>Чтение карт</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>Чтение карт…</translation>
    </message>
    <message>
        <source>Reading the maps… {} %</source>
        <translation>Чтение карт… {} %</translation>
    </message>
    <message>
        <source>Reading the samples</source>
        <translation>Чтение проб</translation>
    </message>
    <message>
        <source>Reading the {}s</source>
        <translation>Чтение слоёв ({})</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Чтение {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Чтение {}…</translation>
    </message>
    <message>
        <source>Reading {}… {} %</source>
        <translation>Чтение {}… {} %</translation>
    </message>
    <message>
        <source>Realisations</source>
        <translation>Реализации</translation>
    </message>
    <message>
        <source>Realisations are smooth then and pass the samples by. Otherwise the nugget varies from cell to cell, and they go through every sample in the middle of a cell.</source>
        <translation>Тогда реализации гладкие и проходят мимо проб. Иначе самородок меняется от ячейки к ячейке, и они проходят через каждую пробу в середине ячейки.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Reference &amp;system</source>
        <translation>&amp;Система координат</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>Система координат положений</translation>
    </message>
    <message>
        <source>Reference system {crs}. {reason}</source>
        <translation>Система координат {crs}. {reason}</translation>
    </message>
    <message>
        <source>Reference system, if the samples have none</source>
        <translation>Система координат, если у проб её нет</translation>
    </message>
    <message>
        <source>Reference system: {}.</source>
        <translation>Система координат: {}.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Литература</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Регрессия</translation>
    </message>
    <message>
        <source>Regression kriging</source>
        <translation>Регрессионный кригинг</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Remarks are read from {}.</source>
        <translation>Пометки читаются из {}.</translation>
    </message>
    <message>
        <source>Remarks on {of}.</source>
        <translation>Пометки к {of}.</translation>
    </message>
    <message>
        <source>Remove all packages that were installed here? Those of QGIS stay.</source>
        <translation>Удалить все установленные здесь пакеты? Пакеты QGIS остаются.</translation>
    </message>
    <message>
        <source>Rename the fields so that they say the unit, like Cu_ppm.</source>
        <translation>Переименуйте поля, чтобы была видна единица, как Cu_ppm.</translation>
    </message>
    <message>
        <source>Rename these fields with Latin letters when you can.</source>
        <translation>По возможности переименуйте эти поля латинскими буквами.</translation>
    </message>
    <message>
        <source>Repeats the analysis without the elements below the smallest loading and, with indicator elements, without the factors that hold none.</source>
        <translation>Повторяет анализ без элементов ниже наименьшей нагрузки и, при элементах-индикаторах, без факторов, которые их не содержат.</translation>
    </message>
    <message>
        <source>Replace censored values</source>
        <translation>Замена цензурированных значений</translation>
    </message>
    <message>
        <source>Replace values below detection</source>
        <translation>Замена значений ниже обнаружения</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Replaces results below detection, element by element, by what the rest of the element makes likely.</source>
        <translation>Заменяет результаты ниже обнаружения, элемент за элементом, тем, что делает вероятным остальная часть элемента.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>Отчёт о сравнении</translation>
    </message>
    <message>
        <source>Report on a survey</source>
        <translation>Отчёт о съёмке</translation>
    </message>
    <message>
        <source>Report on the survey</source>
        <translation>Отчёт о съёмке</translation>
    </message>
    <message>
        <source>Resampling the clusters of occurrences</source>
        <translation>Повторная выборка скоплений рудопроявлений</translation>
    </message>
    <message>
        <source>Resampling the occurrences</source>
        <translation>Повторная выборка рудопроявлений</translation>
    </message>
    <message>
        <source>Residual in place of the ratio</source>
        <translation>Остаток вместо отношения</translation>
    </message>
    <message>
        <source>Residuals of the regression</source>
        <translation>Остатки регрессии</translation>
    </message>
    <message>
        <source>Resistance to outliers</source>
        <translation>Устойчивость к выбросам</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Results above and below detection</source>
        <translation>Результаты выше и ниже обнаружения</translation>
    </message>
    <message>
        <source>Results below detection that were replaced.</source>
        <translation>Заменённые результаты ниже обнаружения.</translation>
    </message>
    <message>
        <source>Results below detection without a limit</source>
        <translation>Результаты ниже обнаружения без предела</translation>
    </message>
    <message>
        <source>Results marked as below detection give no limit; the smallest value measured serves as one: {}.</source>
        <translation>Результаты, отмеченные как «ниже обнаружения», не дают предела; им служит наименьшее измеренное значение: {}.</translation>
    </message>
    <message>
        <source>Results may belong to the wrong sample.</source>
        <translation>Результаты могут относиться не к той пробе.</translation>
    </message>
    <message>
        <source>Robust distance</source>
        <translation>Робастное расстояние</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Порода</translation>
    </message>
    <message>
        <source>Rock classes are given by a field and by geology: choose one of the two.</source>
        <translation>Классы пород заданы и полем, и геологией: выберите что-то одно.</translation>
    </message>
    <message>
        <source>Rock units as polygons.</source>
        <translation>Породы как полигоны.</translation>
    </message>
    <message>
        <source>Rocks, terrain, drainage and mineral systems are drawn from stated formulas and the seed; each sample takes the mean of the ground upstream of it, to which errors of sampling and of the laboratory are added.</source>
        <translation>Породы, рельеф, дренаж и рудные системы строятся по указанным формулам и начальному числу; каждая проба получает среднее площади выше по течению с добавленными ошибками опробования и лаборатории.</translation>
    </message>
    <message>
        <source>Root mean squared difference of curve and points of 30 pairs or more. Weighted: as the fit weighs them, near and well-measured points most.</source>
        <translation>Среднеквадратическая разность кривой и точек с 30 парами и более. Взвешенная: с весами подбора, больше всего — близкие и хорошо измеренные точки.</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Среднеквадратическая ошибка</translation>
    </message>
    <message>
        <source>Root mean squared error of regression kriging, on blocks</source>
        <translation>Среднеквадратическая ошибка регрессионного кригинга, на блоках</translation>
    </message>
    <message>
        <source>Root of the kriging variance, one band a field.</source>
        <translation>Корень из дисперсии кригинга, по каналу на поле.</translation>
    </message>
    <message>
        <source>Root of the mean squared error on ground that was left out, in the unit of the field.</source>
        <translation>Корень из среднего квадрата ошибки на отложенной площади, в единице поля.</translation>
    </message>
    <message>
        <source>Root of the mean squared error, in the unit of the field.</source>
        <translation>Корень из среднего квадрата ошибки, в единице поля.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Вращение</translation>
    </message>
    <message>
        <source>Rows of the file that are samples.</source>
        <translation>Строки файла, которые являются пробами.</translation>
    </message>
    <message>
        <source>Rows of the limits table that name no element were passed over</source>
        <translation>Строки таблицы пределов, не называющие элемента, пропущены</translation>
    </message>
    <message>
        <source>Rows of the limits table that were not used</source>
        <translation>Неиспользованные строки таблицы пределов</translation>
    </message>
    <message>
        <source>Rows of the map</source>
        <translation>Строки карты</translation>
    </message>
    <message>
        <source>Rows that are no samples were left out: {texts}.</source>
        <translation>Строки, не являющиеся пробами, исключены: {texts}.</translation>
    </message>
    <message>
        <source>Rows that look like standards, blanks or repeats of the laboratory are kept ({n}): {texts}. Leave them out before mapping.</source>
        <translation>Строки, похожие на стандарты, холостые пробы или повторы лаборатории, сохранены ({n}): {texts}. Исключите их до построения карт.</translation>
    </message>
    <message>
        <source>Rows that look like totals or means are kept ({n}): {texts}. They are no samples: delete them in the file, and import it again.</source>
        <translation>Строки, похожие на итоги или средние, сохранены ({n}): {texts}. Это не пробы: удалите их в файле и импортируйте его снова.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>Запустить &amp;всё</translation>
    </message>
    <message>
        <source>Run every ticked step that is not done, in the order of the work</source>
        <translation>Запустить все отмеченные невыполненные шаги по порядку</translation>
    </message>
    <message>
        <source>Run it before “Fit factor analysis”, on log10 concentrations. The Kaiser-Meyer-Olkin measure (KMO) should be above 0.6: the elements then share more than pairs of them do. Bartlett's test should give a probability below 0.05; with hundreds of samples it nearly always does.</source>
        <translation>Запускайте до «Построение факторной модели», на содержаниях log10. Мера Кайзера–Мейера–Олкина (KMO) должна быть выше 0.6: тогда у элементов больше общего, чем у их пар. Критерий Бартлетта должен дать вероятность ниже 0.05; при сотнях проб так бывает почти всегда.</translation>
    </message>
    <message>
        <source>Run it on log10 concentrations, or on centred log-ratios with the extraction pca. “Factor scores” then gives every sample its scores. Name the indicator elements of the deposit type you look for: each factor that holds some of them is turned so that high scores mean much of them, and the log says which factors these are.</source>
        <translation>Запускайте на содержаниях log10 или на центрированных лог-отношениях с извлечением pca. Затем «Факторные оценки» даёт каждой пробе её оценки. Назовите элементы-индикаторы искомого типа месторождения: каждый фактор, который их содержит, поворачивается так, чтобы высокие оценки значили их избыток, и журнал называет эти факторы.</translation>
    </message>
    <message>
        <source>Run this step with the settings it has</source>
        <translation>Запустить этот шаг с его настройками</translation>
    </message>
    <message>
        <source>Run “Replace censored values” before any other step.</source>
        <translation>Запустите «Замена цензурированных значений» до всех остальных шагов.</translation>
    </message>
    <message>
        <source>Run “{step}” first.</source>
        <translation>Сначала запустите «{step}».</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Runs on numpy alone; torch is used when asked for, or when the net is large and a graphics processor is there. “Apply map” then gives every sample its unit, class, reconstruction error and, with known occurrences, its score.</source>
        <translation>Работает на одном numpy; torch используется по запросу или если сеть велика и есть видеокарта. Затем «Применение карты» даёт каждой пробе узел, класс, ошибку восстановления и, при известных рудопроявлениях, оценку.</translation>
    </message>
    <message>
        <source>R² of all lines together</source>
        <translation>R² всех прямых вместе</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>SOM</source>
        <translation>SOM</translation>
    </message>
    <message>
        <source>SOM P-A plot</source>
        <translation>График P-A SOM</translation>
    </message>
    <message>
        <source>SOM anomaly map</source>
        <translation>Карта аномалий SOM</translation>
    </message>
    <message>
        <source>SOM anomaly table</source>
        <translation>Таблица аномалий SOM</translation>
    </message>
    <message>
        <source>SOM chart</source>
        <translation>График SOM</translation>
    </message>
    <message>
        <source>SOM class P-A plot</source>
        <translation>График P-A классов SOM</translation>
    </message>
    <message>
        <source>SOM class map</source>
        <translation>Карта классов SOM</translation>
    </message>
    <message>
        <source>SOM model</source>
        <translation>Модель SOM</translation>
    </message>
    <message>
        <source>SOM samples</source>
        <translation>Пробы SOM</translation>
    </message>
    <message>
        <source>SOM score</source>
        <translation>Оценка SOM</translation>
    </message>
    <message>
        <source>SOM: anomaly, halo, background</source>
        <translation>SOM: аномалия, ореол, фон</translation>
    </message>
    <message>
        <source>SOM: classes named by occurrences</source>
        <translation>SOM: классы, названные по рудопроявлениям</translation>
    </message>
    <message>
        <source>SOM: classes of units to raster</source>
        <translation>SOM: классы узлов в растр</translation>
    </message>
    <message>
        <source>SOM: held-out score to raster</source>
        <translation>SOM: оценка на отложенных в растр</translation>
    </message>
    <message>
        <source>SOM: prediction-area plot of the classes</source>
        <translation>SOM: график прогноз–площадь классов</translation>
    </message>
    <message>
        <source>SOM: score to raster</source>
        <translation>SOM: оценка в растр</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>SVM chart</source>
        <translation>График SVM</translation>
    </message>
    <message>
        <source>SVM report</source>
        <translation>Отчёт о SVM</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm chart</source>
        <translation>График SVM с генетическим алгоритмом</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm model</source>
        <translation>Модель SVM с генетическим алгоритмом</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm report</source>
        <translation>Отчёт о SVM с генетическим алгоритмом</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and blocks need one: leave these samples out.</source>
        <translation>У пробы номер {number} нет положения (всего таких {bad}), а блокам оно нужно: исключите эти пробы.</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and distances need one: leave these samples out.</source>
        <translation>У пробы номер {number} нет положения (всего таких {bad}), а расстояниям оно нужно: исключите эти пробы.</translation>
    </message>
    <message>
        <source>Sample number {number} lacks a value or position ({bad} in all): leave it out.</source>
        <translation>У пробы номер {number} нет значения или положения (всего таких {bad}): исключите её.</translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation>Учебная съёмка</translation>
    </message>
    <message>
        <source>Sample {label} has no position: leave it out.</source>
        <translation>У пробы {label} нет положения: исключите её.</translation>
    </message>
    <message>
        <source>Sample {label} has no upstream area: give it one, or leave the sample out.</source>
        <translation>У пробы {label} нет площади выше по течению: задайте её или исключите пробу.</translation>
    </message>
    <message>
        <source>Sample {label}: the {problem} ({values:g}); correct it in the table.</source>
        <translation>Проба {label}: {problem} ({values:g}); исправьте в таблице.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Пробы</translation>
    </message>
    <message>
        <source>Samples (%)</source>
        <translation>Пробы (%)</translation>
    </message>
    <message>
        <source>Samples a step</source>
        <translation>Проб на шаг</translation>
    </message>
    <message>
        <source>Samples a unit (most: {hits})</source>
        <translation>Проб на узел (наибольшее: {hits})</translation>
    </message>
    <message>
        <source>Samples after each step</source>
        <translation>Пробы после каждого шага</translation>
    </message>
    <message>
        <source>Samples and known occurrences that are open in QGIS.</source>
        <translation>Пробы и известные рудопроявления, открытые в QGIS.</translation>
    </message>
    <message>
        <source>Samples at one place are averaged. All fields must have values; samples without are left out and counted.</source>
        <translation>Пробы в одном месте усредняются. Все поля должны иметь значения; пробы без них исключаются и считаются.</translation>
    </message>
    <message>
        <source>Samples between the classes, which nothing is learnt from.</source>
        <translation>Пробы между классами, по которым обучение не идёт.</translation>
    </message>
    <message>
        <source>Samples for fingerprints</source>
        <translation>Пробы для геохимических спектров</translation>
    </message>
    <message>
        <source>Samples for simple maps</source>
        <translation>Пробы для простых карт</translation>
    </message>
    <message>
        <source>Samples from here on are background. Empty: two radii, and two median sample spacings for polygons.</source>
        <translation>Начиная отсюда, пробы относятся к фону. Пусто: два радиуса, а для полигонов — два медианных расстояния между пробами.</translation>
    </message>
    <message>
        <source>Samples in the layer.</source>
        <translation>Пробы в слое.</translation>
    </message>
    <message>
        <source>Samples nearer than this to a tested one are not learnt from, where ground is held out. Empty: half a block, none for zones.</source>
        <translation>Пробы ближе этого к проверяемой в обучении не участвуют, если площадь откладывается. Пусто: половина блока, для зон — ничего.</translation>
    </message>
    <message>
        <source>Samples of each class: {}; {} of no class.</source>
        <translation>Проб в каждом классе: {}; без класса: {}.</translation>
    </message>
    <message>
        <source>Samples of no class</source>
        <translation>Пробы без класса</translation>
    </message>
    <message>
        <source>Samples of units</source>
        <translation>Пробы узлов</translation>
    </message>
    <message>
        <source>Samples on the map</source>
        <translation>Пробы на карте</translation>
    </message>
    <message>
        <source>Samples that got a class.</source>
        <translation>Пробы, получившие класс.</translation>
    </message>
    <message>
        <source>Samples that had all it takes.</source>
        <translation>Пробы, у которых было всё нужное.</translation>
    </message>
    <message>
        <source>Samples that have a position; the others are kept without.</source>
        <translation>Пробы с положением; остальные сохраняются без него.</translation>
    </message>
    <message>
        <source>Samples that one step learns from.</source>
        <translation>Пробы, по которым учится один шаг.</translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation>Пробы для обучения</translation>
    </message>
    <message>
        <source>Samples to raster</source>
        <translation>Пробы в растр</translation>
    </message>
    <message>
        <source>Samples up to here from an occurrence or polygon are of its class. Empty: two median sample spacings, and 0 for polygons.</source>
        <translation>Пробы до этого расстояния от рудопроявления или полигона относятся к его классу. Пусто: два медианных расстояния между пробами, для полигонов 0.</translation>
    </message>
    <message>
        <source>Samples used</source>
        <translation>Использованные пробы</translation>
    </message>
    <message>
        <source>Samples were labelled as mineralised or background by their distance to known occurrences.</source>
        <translation>Пробы размечены как минерализация или фон по расстоянию до известных рудопроявлений.</translation>
    </message>
    <message>
        <source>Samples were labelled by thresholds of their fuzzy factor scores, so that tests of classifiers show self-consistency and not skill.</source>
        <translation>Пробы размечены порогами их нечётких факторных оценок, поэтому проверки классификаторов показывают самосогласованность, а не качество прогноза.</translation>
    </message>
    <message>
        <source>Samples were sorted onto deep embedded self-organising maps of {rows} x {columns} units ({iterations} steps of {batch} samples, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>Пробы распределены по глубоким самоорганизующимся картам из {rows} x {columns} узлов (шагов {iterations} по {batch} проб, {members}; начальное число {seed}), узлы которых разделены на классы: {n_cluster_means}.</translation>
    </message>
    <message>
        <source>Samples were sorted onto self-organising maps of {rows} x {columns} units ({way} training, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>Пробы распределены по самоорганизующимся картам из {rows} x {columns} узлов (обучение {way}, {members}; начальное число {seed}), узлы которых разделены на классы: {n_cluster_means}.</translation>
    </message>
    <message>
        <source>Samples with a class</source>
        <translation>Пробы с классом</translation>
    </message>
    <message>
        <source>Samples with a flagged value</source>
        <translation>Пробы с выделенным значением</translation>
    </message>
    <message>
        <source>Samples with a position</source>
        <translation>Пробы с положением</translation>
    </message>
    <message>
        <source>Samples with a value and a position.</source>
        <translation>Пробы со значением и положением.</translation>
    </message>
    <message>
        <source>Samples with all fuzzy scores below it are background; those between are of no class.</source>
        <translation>Пробы, у которых все нечёткие оценки ниже, относятся к фону; промежуточные не имеют класса.</translation>
    </message>
    <message>
        <source>Samples with enrichment index</source>
        <translation>Пробы с индексом обогащения</translation>
    </message>
    <message>
        <source>Samples with factor scores</source>
        <translation>Пробы с факторными оценками</translation>
    </message>
    <message>
        <source>Samples with less, %</source>
        <translation>Пробы с меньшими значениями, %</translation>
    </message>
    <message>
        <source>Samples with missing values</source>
        <translation>Пробы с отсутствующими значениями</translation>
    </message>
    <message>
        <source>Samples with one flagged value or more.</source>
        <translation>Пробы хотя бы с одним выделенным значением.</translation>
    </message>
    <message>
        <source>Samples with outliers flagged</source>
        <translation>Пробы с выделенными выбросами</translation>
    </message>
    <message>
        <source>Samples with predictions</source>
        <translation>Пробы с прогнозом</translation>
    </message>
    <message>
        <source>Samples with probabilities</source>
        <translation>Пробы с вероятностями</translation>
    </message>
    <message>
        <source>Samples without a value are passed over. Extent, cell size and distance follow from the positions of all samples, so that maps of several fields of one survey share their cells and can be compared.</source>
        <translation>Пробы без значения пропускаются. Охват, размер ячейки и расстояние следуют из положений всех проб, поэтому карты нескольких полей одной съёмки имеют общие ячейки и сопоставимы.</translation>
    </message>
    <message>
        <source>Samples without a value or a position are left out, those at one place averaged.</source>
        <translation>Пробы без значения или положения исключаются, лежащие в одном месте усредняются.</translation>
    </message>
    <message>
        <source>Samples without censored values</source>
        <translation>Пробы без цензурированных значений</translation>
    </message>
    <message>
        <source>Samples, %</source>
        <translation>Пробы, %</translation>
    </message>
    <message>
        <source>Sampling the streams</source>
        <translation>Опробование водотоков</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Save the chart as SVG (sharp at any size) or PNG.</source>
        <translation>Сохранить график как SVG (чёткий в любом размере) или PNG.</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Сохранить график…</translation>
    </message>
    <message>
        <source>Save the edits of the layer {layer} first.</source>
        <translation>Сначала сохраните правки слоя {layer}.</translation>
    </message>
    <message>
        <source>Say which element it is, by its symbol: {names}.</source>
        <translation>Укажите элемент его символом: {names}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Scale on which quartiles, medians and percentiles are taken. mahalanobis has coordinates of its own.</source>
        <translation>Шкала, на которой берутся квартили, медианы и процентили. У mahalanobis свои координаты.</translation>
    </message>
    <message>
        <source>Scatter plot of two fields</source>
        <translation>Диаграмма рассеяния двух полей</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Score of a candidate</source>
        <translation>Оценка кандидата</translation>
    </message>
    <message>
        <source>Score of the prototype</source>
        <translation>Оценка прототипа</translation>
    </message>
    <message>
        <source>Score, held out</source>
        <translation>Оценка, на отложенных</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Scores (factors, thresholds)</source>
        <translation>Оценки (factors, thresholds)</translation>
    </message>
    <message>
        <source>Scores and classes, in the order of the page.</source>
        <translation>Оценки и классы в порядке страницы.</translation>
    </message>
    <message>
        <source>Scores are regressed on the standardised elements (Bartlett's weights if the model says so). The fuzzy score is the logistic 1 / (1 + exp(−score)).</source>
        <translation>Оценки находятся регрессией на стандартизованные элементы (с весами Бартлетта, если так сказано в модели). Нечёткая оценка — логистическая 1 / (1 + exp(−score)).</translation>
    </message>
    <message>
        <source>Scores of another sheet are measured against the sheet of the model: a shift may be the laboratory.</source>
        <translation>Оценки другого листа измерены относительно листа модели: сдвиг может быть от лаборатории.</translation>
    </message>
    <message>
        <source>Scores of units</source>
        <translation>Оценки узлов</translation>
    </message>
    <message>
        <source>Scores over all classes</source>
        <translation>Оценки по всем классам</translation>
    </message>
    <message>
        <source>Scores shuffled among the samples, without any geology left, were labelled in the same way and classed right in {reached} of their test samples (always the most frequent class: {percent_majority_rates:.0f} %). </source>
        <translation>Оценки, перемешанные между пробами, без всякой геологии, были размечены так же и верно классифицированы в {reached} их проверочных проб (всегда самый частый класс: {percent_majority_rates:.0f} %). </translation>
    </message>
    <message>
        <source>Scoring with occurrences held out</source>
        <translation>Расчёт оценок на отложенных рудопроявлениях</translation>
    </message>
    <message>
        <source>Scree plot</source>
        <translation>График осыпи</translation>
    </message>
    <message>
        <source>Scree plot: {n_kaiser} factors above 1, {n_parallel} above chance</source>
        <translation>График осыпи: факторов выше 1 — {n_kaiser}, выше случайного — {n_parallel}</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Search for neighbours</source>
        <translation>Поиск соседей</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Второй</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Выбрать лассо</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Выбрать прямоугольником</translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation>Самоорганизующаяся карта</translation>
    </message>
    <message>
        <source>Self-organising maps</source>
        <translation>Самоорганизующиеся карты</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>Полудисперсия</translation>
    </message>
    <message>
        <source>Semivariance at distance 0: error of measurement and the finest variation</source>
        <translation>Полудисперсия на расстоянии 0: ошибка измерения и самая мелкая изменчивость</translation>
    </message>
    <message>
        <source>Semivariance at no distance: error of sampling and analysis.</source>
        <translation>Полудисперсия на нулевом расстоянии: ошибка опробования и анализа.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north, with the fitted range in every direction.</source>
        <translation>Полудисперсия по расстоянию на восток и север, с подобранным радиусом корреляции по всем направлениям.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north.</source>
        <translation>Полудисперсия по расстоянию на восток и север.</translation>
    </message>
    <message>
        <source>Semivariance of {name}</source>
        <translation>Полудисперсия {name}</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation>Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>Sets trained classifiers side by side: the figures of the paper, and those to believe.</source>
        <translation>Ставит обученные классификаторы рядом: показатели из статьи и те, которым надо верить.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings of your own: {names}.</source>
        <translation>Ваши собственные настройки: {names}.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Установка</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>Несколько одинаковых</translation>
    </message>
    <message>
        <source>Several samples lie at one place, which kriging cannot tell apart: average them first.</source>
        <translation>Несколько проб лежат в одном месте, кригинг их не различает: сначала усредните их.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Shaping the terrain</source>
        <translation>Построение рельефа</translation>
    </message>
    <message>
        <source>Share of occurrences against share of ground for each class: much in little is good.</source>
        <translation>Доля рудопроявлений к доле площади для каждого класса: много на малом — хорошо.</translation>
    </message>
    <message>
        <source>Share of ordinary samples that lie within the cut: 0.975 flags one of forty by chance.</source>
        <translation>Доля обычных проб внутри границы: 0.975 случайно выделяет одну из сорока.</translation>
    </message>
    <message>
        <source>Share of samples on the right side of the threshold (%)</source>
        <translation>Доля проб на верной стороне порога (%)</translation>
    </message>
    <message>
        <source>Share of samples that were named right; bars hold 95 %</source>
        <translation>Доля верно названных проб; полосы содержат 95 %</translation>
    </message>
    <message>
        <source>Share of that rock (%)</source>
        <translation>Доля этой породы (%)</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Доля площади</translation>
    </message>
    <message>
        <source>Share of the area that is called anomaly.</source>
        <translation>Доля площади, названная аномалией.</translation>
    </message>
    <message>
        <source>Share of the cells with a prediction that no samples surround.</source>
        <translation>Доля ячеек с прогнозом, не окружённых пробами.</translation>
    </message>
    <message>
        <source>Share of the curve that the lines explain; always near 1, for areas are cumulated.</source>
        <translation>Доля кривой, объяснённая прямыми; всегда близка к 1, так как площади накапливаются.</translation>
    </message>
    <message>
        <source>Share of the map above the threshold, mean of the realisations (%)</source>
        <translation>Доля карты выше порога, среднее по реализациям (%)</translation>
    </message>
    <message>
        <source>Share of the map that they take.</source>
        <translation>Доля карты, которую они занимают.</translation>
    </message>
    <message>
        <source>Share of the maps that give the cell its class, 0 to 1.</source>
        <translation>Доля карт, дающих ячейке её класс, от 0 до 1.</translation>
    </message>
    <message>
        <source>Share of the members that name the cell's class.</source>
        <translation>Доля членов, называющих класс ячейки.</translation>
    </message>
    <message>
        <source>Share of the occurrences</source>
        <translation>Доля рудопроявлений</translation>
    </message>
    <message>
        <source>Share of the occurrences found against share of the area, for each map</source>
        <translation>Доля найденных рудопроявлений к доле площади, для каждой карты</translation>
    </message>
    <message>
        <source>Share of the occurrences in the most favourable fifth of the area</source>
        <translation>Доля рудопроявлений на самой благоприятной пятой части площади</translation>
    </message>
    <message>
        <source>Share of the realisations, 0 to 1. Left out without a threshold.</source>
        <translation>Доля реализаций, от 0 до 1. Без порога не создаётся.</translation>
    </message>
    <message>
        <source>Share of the samples by stability, and mean entropy of each class in its two parts</source>
        <translation>Доля проб по устойчивости и средняя энтропия каждого класса в двух её частях</translation>
    </message>
    <message>
        <source>Share of the samples tested by lot that got their own class; it flatters.</source>
        <translation>Доля проб случайной проверки, получивших свой класс; она завышает.</translation>
    </message>
    <message>
        <source>Share of the variance of all elements that the factors hold.</source>
        <translation>Доля дисперсии всех элементов, содержащаяся в факторах.</translation>
    </message>
    <message>
        <source>Share of the variance predicted</source>
        <translation>Предсказанная доля дисперсии</translation>
    </message>
    <message>
        <source>Share of the variance that regression kriging predicts, on blocks</source>
        <translation>Доля дисперсии, предсказанная регрессионным кригингом, на блоках</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>Доля верных</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet</source>
        <translation>Лист электронной таблицы</translation>
    </message>
    <message>
        <source>Sheet {sheet} is read, of {sheets}.</source>
        <translation>Читается лист {sheet} из {sheets}.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest, above 0 and up to 1.</source>
        <translation>Наименьший радиус корреляции, делённый на наибольший, больше 0 и до 1.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest; 1 is the same range in every direction</source>
        <translation>Наименьший радиус корреляции, делённый на наибольший; 1 — одинаков по всем направлениям</translation>
    </message>
    <message>
        <source>Shortest range over the longest; 1 is the same in all directions.</source>
        <translation>Наименьший радиус корреляции к наибольшему; 1 — одинаков по всем направлениям.</translation>
    </message>
    <message>
        <source>Show a layer on the map first.</source>
        <translation>Сначала покажите слой на карте.</translation>
    </message>
    <message>
        <source>Show the map as it was before a limit was moved.</source>
        <translation>Показать карту такой, какой она была до сдвига границы.</translation>
    </message>
    <message>
        <source>Show the values on a logarithmic axis. Fences and bars are sought on the same scale.</source>
        <translation>Показать значения на логарифмической оси. Границы и столбцы ищутся на той же шкале.</translation>
    </message>
    <message>
        <source>Show the whole chart again.</source>
        <translation>Снова показать весь график.</translation>
    </message>
    <message>
        <source>Show this step's chart, linked with the map</source>
        <translation>Показать график этого шага, связанный с картой</translation>
    </message>
    <message>
        <source>Shows how differences between samples grow with their distance: half the mean squared difference by class.</source>
        <translation>Показывает, как различия между пробами растут с расстоянием: половина средней квадратичной разности по классам.</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>Перемешанные метки</translation>
    </message>
    <message>
        <source>Shuffled scores {repeat} of {repeats}</source>
        <translation>Перемешанные оценки {repeat} из {repeats}</translation>
    </message>
    <message>
        <source>Side of a cell of the result.</source>
        <translation>Сторона ячейки результата.</translation>
    </message>
    <message>
        <source>Side of a cluster of occurrences (metres)</source>
        <translation>Сторона скопления рудопроявлений (метры)</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>Сторона блоков</translation>
    </message>
    <message>
        <source>Side of the blocks that are held out</source>
        <translation>Сторона откладываемых блоков</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Силуэт</translation>
    </message>
    <message>
        <source>Silhouette (higher is better)</source>
        <translation>Силуэт (больше — лучше)</translation>
    </message>
    <message>
        <source>Sill less nugget. Empty: fitted. Nested structures: one number each, such as 0.2+0.6.</source>
        <translation>Плато минус самородок. Пусто: подбирается. Вложенные структуры: по числу на каждую, например 0.2+0.6.</translation>
    </message>
    <message>
        <source>Simple maps are made from {}.</source>
        <translation>Простые карты строятся по {}.</translation>
    </message>
    <message>
        <source>Simulate kriging</source>
        <translation>Стохастическое моделирование</translation>
    </message>
    <message>
        <source>Simulate normal scores and turn back</source>
        <translation>Моделировать нормальные метки и пересчитать обратно</translation>
    </message>
    <message>
        <source>Simulates many equally likely maps of a field, and from them the probability to exceed a threshold.</source>
        <translation>Моделирует множество равновероятных карт поля и по ним — вероятность превысить порог.</translation>
    </message>
    <message>
        <source>Simulating fields</source>
        <translation>Моделирование полей</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Моделирование</translation>
    </message>
    <message>
        <source>Sites that are sampled; more of them lie closer together.</source>
        <translation>Опробуемые точки; чем их больше, тем они ближе.</translation>
    </message>
    <message>
        <source>Skewed values need normal scores; and no value beyond those of the samples comes back.</source>
        <translation>Асимметричным значениям нужны нормальные метки; значений за пределами значений проб не получается.</translation>
    </message>
    <message>
        <source>Slope of observed against predicted</source>
        <translation>Наклон наблюдённого к предсказанному</translation>
    </message>
    <message>
        <source>Slope of observed against predicted: near 1.</source>
        <translation>Наклон наблюдённого к предсказанному: около 1.</translation>
    </message>
    <message>
        <source>Smaller ones are left out and counted. Empty: four cells.</source>
        <translation>Меньшие исключаются и считаются. Пусто: четыре ячейки.</translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation>Наименьший класс</translation>
    </message>
    <message>
        <source>Smallest loading</source>
        <translation>Наименьшая нагрузка</translation>
    </message>
    <message>
        <source>Smoothing over the map</source>
        <translation>Сглаживание по карте</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (0.5 is exponential), or first parameter of a model of gstools</source>
        <translation>Гладкость модели Матерна (0.5 — экспоненциальная) или первый параметр модели gstools</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (empty: 1.5), or the first shape parameter of a model of gstools.</source>
        <translation>Гладкость модели Матерна (пусто: 1.5) или первый параметр формы модели gstools.</translation>
    </message>
    <message>
        <source>Some cells are wrong on purpose, as in any delivery: check the samples first.</source>
        <translation>Некоторые ячейки неверны намеренно, как в любой поставке: сначала проверьте пробы.</translation>
    </message>
    <message>
        <source>Some cells cannot be read as results and are kept as text: {pairs}.</source>
        <translation>Некоторые ячейки не читаются как результаты и сохранены как текст: {pairs}.</translation>
    </message>
    <message>
        <source>Some fields get another name, for theirs is taken or not usual: {pairs}.</source>
        <translation>Некоторые поля получают другое имя, так как их имя занято или непривычно: {pairs}.</translation>
    </message>
    <message>
        <source>Some names are written with Cyrillic or Greek letters and were read so: {readings}.</source>
        <translation>Некоторые имена написаны кириллицей или греческими буквами и прочитаны так: {readings}.</translation>
    </message>
    <message>
        <source>Some quotation marks do not come in pairs: compare a few rows with the file by eye.</source>
        <translation>Некоторые кавычки непарные: сверьте несколько строк с файлом на глаз.</translation>
    </message>
    <message>
        <source>Some remarks on results are not known and are kept: {pairs}.</source>
        <translation>Некоторые пометки к результатам неизвестны и сохранены: {pairs}.</translation>
    </message>
    <message>
        <source>Some rows have more cells than there are headings (line {lines}): look for a comma inside a cell.</source>
        <translation>В некоторых строках ячеек больше, чем заголовков (строки {lines}): ищите запятую внутри ячейки.</translation>
    </message>
    <message>
        <source>Sorting the distances between samples</source>
        <translation>Сортировка расстояний между пробами</translation>
    </message>
    <message>
        <source>Sorting the map values</source>
        <translation>Сортировка значений карты</translation>
    </message>
    <message>
        <source>Sorting the values</source>
        <translation>Сортировка значений</translation>
    </message>
    <message>
        <source>Sorts samples by composition; known occurrences name the anomaly. The usual way.</source>
        <translation>Упорядочивает пробы по составу; аномалию называют известные рудопроявления. Обычный путь.</translation>
    </message>
    <message>
        <source>Sorts samples of like composition onto a small map of units; neighbours are alike.</source>
        <translation>Распределяет пробы сходного состава по небольшой карте узлов; соседи похожи.</translation>
    </message>
    <message>
        <source>Sorts the samples onto a map of units on which alike samples lie side by side, and parts the units into classes.</source>
        <translation>Распределяет пробы по карте узлов, где похожие пробы лежат рядом, и делит узлы на классы.</translation>
    </message>
    <message>
        <source>Spearman {value}</source>
        <translation>Спирмен {value}</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Специфичность</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Сферическая</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Деление</translation>
    </message>
    <message>
        <source>Spread of the probability</source>
        <translation>Разброс вероятности</translation>
    </message>
    <message>
        <source>Square blocks of ground, as wide as the range of the residuals where the survey has room, are left out in so many parts.</source>
        <translation>Квадратные блоки шириной в радиус корреляции остатков, если съёмка достаточно велика, откладываются по стольким частям.</translation>
    </message>
    <message>
        <source>St&amp;udy area</source>
        <translation>Район &amp;исследования</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Устойчивость</translation>
    </message>
    <message>
        <source>Stability is not accuracy: all members share the samples and their errors.</source>
        <translation>Устойчивость — не точность: у всех членов одни и те же пробы и их ошибки.</translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation>Устойчивость класса</translation>
    </message>
    <message>
        <source>Stage {stage} drops the indicator elements {lost}: no factor holds them.</source>
        <translation>Этап {stage} отбрасывает элементы-индикаторы {lost}: их не содержит ни один фактор.</translation>
    </message>
    <message>
        <source>Stage {stage} leaves {n_kept} elements ({kept}) and at least {FEWEST} are needed: lower the smallest loading, or choose more elements or other indicators.</source>
        <translation>Этап {stage} оставляет элементов: {n_kept} ({kept}), а нужно не менее {FEWEST}: уменьшите наименьшую нагрузку, выберите больше элементов или другие индикаторы.</translation>
    </message>
    <message>
        <source>Stage {stage} of the staged factor analysis: {error}</source>
        <translation>Этап {stage} поэтапного факторного анализа: {error}</translation>
    </message>
    <message>
        <source>Stage {stage}: these elements load on several factors and count for the one named: {taken}.</source>
        <translation>Этап {stage}: эти элементы нагружены на несколько факторов и отнесены к названному: {taken}.</translation>
    </message>
    <message>
        <source>Stage {stage}: {message}</source>
        <translation>Этап {stage}: {message}</translation>
    </message>
    <message>
        <source>Stage {stage}: {n_elements} elements, {factors}, {explained:.1f} % of the variance; dropped: {dropped}.</source>
        <translation>Этап {stage}: элементов {n_elements}, {factors}, {explained:.1f} % дисперсии; отброшены: {dropped}.</translation>
    </message>
    <message>
        <source>Staged: leave out elements that do not belong</source>
        <translation>Поэтапно: исключать посторонние элементы</translation>
    </message>
    <message>
        <source>Standard deviation, in units, over which occurrences are spread; 0: an eighth of the longer side.</source>
        <translation>Стандартное отклонение в узлах, на которое распределяются рудопроявления; 0: восьмая часть длинной стороны.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Стандартная ошибка</translation>
    </message>
    <message>
        <source>Standard error of kriging</source>
        <translation>Стандартная ошибка кригинга</translation>
    </message>
    <message>
        <source>Standard error of the kriged residuals</source>
        <translation>Стандартная ошибка кригинга остатков</translation>
    </message>
    <message>
        <source>Standardised errors</source>
        <translation>Стандартизованные ошибки</translation>
    </message>
    <message>
        <source>Standardised errors too large (above 1) mean that the standard errors on the map are too small.</source>
        <translation>Слишком большие стандартизованные ошибки (выше 1) значат, что стандартные ошибки на карте занижены.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Start QGIS again for full speed.</source>
        <translation>Для полной скорости перезапустите QGIS.</translation>
    </message>
    <message>
        <source>Start of the guide</source>
        <translation>В начало руководства</translation>
    </message>
    <message>
        <source>State the threshold of {name}, or let it be found.</source>
        <translation>Задайте порог для {name} или позвольте его найти.</translation>
    </message>
    <message>
        <source>State the threshold, or choose how it is found (tukey, percentile, concentration-area).</source>
        <translation>Задайте порог или выберите, как он находится (tukey, percentile, concentration-area).</translation>
    </message>
    <message>
        <source>State the units in the limits table and in the field names.</source>
        <translation>Укажите единицы в таблице пределов и в именах полей.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Steps (online)</source>
        <translation>Шаги (online)</translation>
    </message>
    <message>
        <source>Steps of training, each on one batch of samples.</source>
        <translation>Шаги обучения, каждый по одному пакету проб.</translation>
    </message>
    <message>
        <source>Steps, parameters and seeds are read from the records that layers, rasters and models carry; maps are judged by the occurrences with the same figures as in Prediction-area plot and Success rate and ROC.</source>
        <translation>Шаги, параметры и начальные числа читаются из записей слоёв, растров и моделей; карты оцениваются по рудопроявлениям теми же показателями, что в инструментах «График прогноз–площадь» и «Успешность и ROC».</translation>
    </message>
    <message>
        <source>Stop installing; what was there stays as it was</source>
        <translation>Прервать установку; что было, останется как было</translation>
    </message>
    <message>
        <source>Stop the import, or close this window</source>
        <translation>Прервать импорт или закрыть это окно</translation>
    </message>
    <message>
        <source>Stop the run; steps that are done stay</source>
        <translation>Прервать запуск; выполненные шаги сохранятся</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Straight lines and thresholds</source>
        <translation>Прямые и пороги</translation>
    </message>
    <message>
        <source>Stream-sediment samples</source>
        <translation>Пробы донных осадков</translation>
    </message>
    <message>
        <source>Stream-sediment samples: points with one field an element.</source>
        <translation>Пробы донных осадков: точки с полем на каждый элемент.</translation>
    </message>
    <message>
        <source>Stream-sediment survey</source>
        <translation>Съёмка по донным осадкам</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Водотоки</translation>
    </message>
    <message>
        <source>Strongest sample</source>
        <translation>Сильнейшая проба</translation>
    </message>
    <message>
        <source>Structure {n}</source>
        <translation>Структура {n}</translation>
    </message>
    <message>
        <source>Study &amp;area (optional)</source>
        <translation>Район &amp;исследования (необязательно)</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Район исследования</translation>
    </message>
    <message>
        <source>Study area (polygons)</source>
        <translation>Район исследования (полигоны)</translation>
    </message>
    <message>
        <source>Substitutes for results below detection{more}</source>
        <translation>Замены результатов ниже обнаружения{more}</translation>
    </message>
    <message>
        <source>Success and prediction rate</source>
        <translation>Успешность и доля попаданий</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Успешность</translation>
    </message>
    <message>
        <source>Success rate and ROC</source>
        <translation>Успешность и ROC</translation>
    </message>
    <message>
        <source>Success rates</source>
        <translation>Успешность</translation>
    </message>
    <message>
        <source>Such as of “Classify anomalies” or “Fuse maps (maximin)”; its first band counts.</source>
        <translation>Например, результат инструментов «Классификация аномалий» или «Объединение карт (максимин)»; учитывается его первый канал.</translation>
    </message>
    <message>
        <source>Such as som_, to keep the fields of several maps in one layer.</source>
        <translation>Например, som_, чтобы держать поля нескольких карт в одном слое.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several classifiers in one layer.</source>
        <translation>Например, svm_, чтобы держать поля нескольких классификаторов в одном слое.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several ensembles in one layer.</source>
        <translation>Например, svm_, чтобы держать поля нескольких ансамблей в одном слое.</translation>
    </message>
    <message>
        <source>Such as the score above which a sample counts as anomalous. Empty: no classes.</source>
        <translation>Например, оценка, выше которой проба считается аномальной. Пусто: без классов.</translation>
    </message>
    <message>
        <source>Suitability for factor analysis</source>
        <translation>Пригодность к факторному анализу</translation>
    </message>
    <message>
        <source>Support-vector machine</source>
        <translation>Машина опорных векторов</translation>
    </message>
    <message>
        <source>Support-vector machine, genetic algorithm</source>
        <translation>Машина опорных векторов, генетический алгоритм</translation>
    </message>
    <message>
        <source>Support-vector machine, grid search</source>
        <translation>Машина опорных векторов, поиск по сетке</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Съёмка</translation>
    </message>
    <message>
        <source>Swap both axes.</source>
        <translation>Поменять оси местами.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Table of elements</source>
        <translation>Таблица элементов</translation>
    </message>
    <message>
        <source>Table of errors</source>
        <translation>Таблица ошибок</translation>
    </message>
    <message>
        <source>Table of replacements</source>
        <translation>Таблица замен</translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation>Таблица классов</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>Таблица весов</translation>
    </message>
    <message>
        <source>Table, chart and verdicts in sentences, as a page.</source>
        <translation>Таблица, график и заключения в предложениях, в виде страницы.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</source>
        <translation>Таблицы (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tables of all classes</source>
        <translation>Таблицы всех классов</translation>
    </message>
    <message>
        <source>Take five samples an element at least, better ten.</source>
        <translation>Берите не менее пяти проб на элемент, лучше десять.</translation>
    </message>
    <message>
        <source>Take structure {n} away</source>
        <translation>Убрать структуру {n}</translation>
    </message>
    <message>
        <source>Take the simplest of the three ways whose error on blocks is as small as the others'.</source>
        <translation>Берите простейший из трёх способов, ошибка которого на блоках так же мала, как у других.</translation>
    </message>
    <message>
        <source>Take this step back: its layers leave the map</source>
        <translation>Отменить этот шаг: его слои уходят с карты</translation>
    </message>
    <message>
        <source>Taken only where the layer itself has none.</source>
        <translation>Берётся, только если у самого слоя её нет.</translation>
    </message>
    <message>
        <source>Target {rank}: {area_km2:.2f} km²</source>
        <translation>Участок {rank}: {area_km2:.2f} км²</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Перспективные участки</translation>
    </message>
    <message>
        <source>Targets by rank</source>
        <translation>Участки по рангу</translation>
    </message>
    <message>
        <source>Targets of the least area or more.</source>
        <translation>Участки с наименьшей площадью или больше.</translation>
    </message>
    <message>
        <source>Targets that hold known occurrences</source>
        <translation>Участки, содержащие известные рудопроявления</translation>
    </message>
    <message>
        <source>Targets without a known occurrence are new, or nothing: their elements tell which.</source>
        <translation>Участки без известных рудопроявлений — новые или пустые: об этом скажут их элементы.</translation>
    </message>
    <message>
        <source>Tells whether the elements vary together in a few associations, and how many factors to ask for.</source>
        <translation>Говорит, изменяются ли элементы вместе в немногих ассоциациях и сколько факторов запросить.</translation>
    </message>
    <message>
        <source>Ten members tell 90 % from 70 %, not 90 % from 85 %: take more for figures.</source>
        <translation>Десять членов отличают 90 % от 70 %, но не 90 % от 85 %: для точных цифр берите больше.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Test by lot</source>
        <translation>Случайная проверка</translation>
    </message>
    <message>
        <source>Test by lot within classes</source>
        <translation>Случайная проверка внутри классов</translation>
    </message>
    <message>
        <source>Test of the baselines</source>
        <translation>Проверка базовых вариантов</translation>
    </message>
    <message>
        <source>Test on another zone</source>
        <translation>Проверка на другой зоне</translation>
    </message>
    <message>
        <source>Test on ground not seen</source>
        <translation>Проверка на незнакомой территории</translation>
    </message>
    <message>
        <source>Test on ground not seen, part {number} of {count}</source>
        <translation>Проверка на незнакомой территории, часть {number} из {count}</translation>
    </message>
    <message>
        <source>Test on one part of the blocks</source>
        <translation>Проверка на одной части блоков</translation>
    </message>
    <message>
        <source>Tested on blocks of {:.0f} m in {} folds.</source>
        <translation>Проверено на блоках {:.0f} м, фолдов: {}.</translation>
    </message>
    <message>
        <source>Tested samples lie {tested:.0f} m (median) from the nearest one learnt from, places of the map {mapped:.0f} m from the nearest sample (distributions {gap:.0f} m apart): </source>
        <translation>Проверяемые пробы лежат в {tested:.0f} м (медиана) от ближайшей обучающей, места карты — в {mapped:.0f} м от ближайшей пробы (распределения расходятся на {gap:.0f} м): </translation>
    </message>
    <message>
        <source>Testing on occurrences held out</source>
        <translation>Проверка на отложенных рудопроявлениях</translation>
    </message>
    <message>
        <source>Tests kriging as a classifier: on the same samples, with the same labels and the same tests.</source>
        <translation>Проверяет кригинг как классификатор: на тех же пробах, с теми же метками и теми же проверками.</translation>
    </message>
    <message>
        <source>Text or codes. Samples without a class form one of their own.</source>
        <translation>Текст или коды. Пробы без класса образуют свой класс.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;anomaly maps&lt;/b&gt; are cut from the scores, with limits found on scores that never saw the occurrences they are judged by. The &lt;b&gt;class maps&lt;/b&gt; name each class of map units by the occurrences in it, as in the method's paper; &lt;b&gt;Rates and areas of the classes&lt;/b&gt; is that paper's table for this survey. &lt;b&gt;Comparison&lt;/b&gt; sets the held-out scores beside simple baselines and says whether a difference is more than chance.</source>
        <translation>&lt;b&gt;Карты аномалий&lt;/b&gt; выделены из оценок по границам, найденным на оценках, которые не видели рудопроявлений, по которым проверяются. &lt;b&gt;Карты классов&lt;/b&gt; называют каждый класс узлов карты по рудопроявлениям в нём, как в статье о методе; &lt;b&gt;Доли и площади классов&lt;/b&gt; — таблица из этой статьи для данной съёмки. &lt;b&gt;Сравнение&lt;/b&gt; ставит оценки на отложенных рядом с простыми базовыми вариантами и говорит, больше ли различие случайного.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fingerprint&lt;/b&gt; of a target, such as “As x4.2, Au x3.1, Sb x2.8”, is the median of each element in its samples divided by the median of the samples in the background: up to five elements, the strongest first, of those that chance would hardly give (p of Mann and Whitney up to 0.05, one-sided). Each element is tested on its own, of thirty one or two pass by chance; and targets were chosen where samples are rich, so that p describes a target and does not prove it. A sample belongs to the target whose cells hold it: sediment speaks for the ground upstream.</source>
        <translation>&lt;b&gt;Геохимический спектр&lt;/b&gt; участка, например «As x4.2, Au x3.1, Sb x2.8», — это медиана каждого элемента в его пробах, делённая на медиану проб фона: до пяти элементов, начиная с сильнейшего, из тех, что едва ли случайны (p по критерию Манна–Уитни до 0.05, односторонний). Каждый элемент проверяется отдельно, из тридцати один-два проходят случайно; а участки выбраны там, где пробы богаты, поэтому p описывает участок, но не доказывает его. Проба относится к участку, в ячейках которого лежит: осадок характеризует площадь выше по течению.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fused anomaly map&lt;/b&gt; joins the three class maps by Wald's maximin: ground counts only where all three say so. &lt;b&gt;Targets&lt;/b&gt; are its anomalies as polygons, ranked, with the elements that stand out in each.</source>
        <translation>&lt;b&gt;Объединённая карта аномалий&lt;/b&gt; соединяет три карты классов максимином Вальда: площадь учитывается, только если так говорят все три. &lt;b&gt;Перспективные участки&lt;/b&gt; — её аномалии как полигоны, по рангу, с выделяющимися в каждом элементами.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;report&lt;/b&gt; sets the classifiers side by side: the figures of the paper (by lot), those to believe (blocks or zones held out in turn), simple baselines, and whether a difference is more than chance. Classes made of factor scores are found again by any classifier, on random numbers as well: the report shows by how much on this survey.</source>
        <translation>&lt;b&gt;Отчёт&lt;/b&gt; ставит классификаторы рядом: показатели из статьи (случайная проверка), те, которым надо верить (блоки или зоны, откладываемые по очереди), простые базовые варианты и больше ли различие случайного. Классы из факторных оценок снова найдёт любой классификатор, даже на случайных числах: отчёт показывает, насколько, на этой съёмке.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;standard error&lt;/b&gt; is that of the kriging of the residuals alone; how unsure the regression itself is, is not in it. The variogram is fitted to residuals of samples that the regression had not seen (five random parts), for a forest fits those it has seen too well.</source>
        <translation>&lt;b&gt;Стандартная ошибка&lt;/b&gt; относится только к кригингу остатков; неуверенность самой регрессии в неё не входит. Вариограмма подбирается к остаткам проб, которых регрессия не видела (пять случайных частей), ведь лес слишком хорошо описывает виденные.</translation>
    </message>
    <message>
        <source>The AUC of {certain} is as far as it can be, and its interval has no width: read it with the number of samples.</source>
        <translation>AUC {certain} предельна, и её интервал не имеет ширины: читайте её вместе с числом проб.</translation>
    </message>
    <message>
        <source>The Box-Cox power of {name} is {powers:g}, the end of its range.</source>
        <translation>Степень Бокса–Кокса для {name} равна {powers:g}, это край её диапазона.</translation>
    </message>
    <message>
        <source>The GeoPackage that is written; detection limits go into one beside it.</source>
        <translation>Записываемый GeoPackage; пределы обнаружения записываются в другой рядом с ним.</translation>
    </message>
    <message>
        <source>The Kaiser-Meyer-Olkin measure is {kmo:.2f}, below 0.6: the elements share little beyond pairs.</source>
        <translation>Мера Кайзера–Мейера–Олкина равна {kmo:.2f}, ниже 0.6: кроме пар, у элементов мало общего.</translation>
    </message>
    <message>
        <source>The Matérn model</source>
        <translation>Модель Матерна</translation>
    </message>
    <message>
        <source>The Python program of this QGIS was not found, so nothing can be installed from here: copy the diagnostics and report them.</source>
        <translation>Программа Python этого QGIS не найдена, поэтому установить отсюда ничего нельзя: скопируйте диагностику и сообщите о ней.</translation>
    </message>
    <message>
        <source>The anisotropy (ratio {ratio:.2f}) may be chance: the variogram fits nearly as well without it. Keep it only if the geology says the same.</source>
        <translation>Анизотропия (отношение {ratio:.2f}) может быть случайной: вариограмма почти так же подходит и без неё. Сохраняйте её, только если то же говорит геология.</translation>
    </message>
    <message>
        <source>The anisotropy ratio is {ratio:g}: the shortest range divided by the longest lies above 0 and up to 1.</source>
        <translation>Отношение анизотропии равно {ratio:g}: наименьший радиус корреляции, делённый на наибольший, больше 0 и до 1.</translation>
    </message>
    <message>
        <source>The area at or above each of thirty values, evenly spaced in logarithms, is drawn on logarithmic axes. Each population of values is a straight line there, found by least squares together with all others; neighbouring lines cross at a threshold. The Bayesian information criterion (BIC) says how many lines there are; one line means that the map has no threshold. The slopes should grow steeper from line to line, and the log says where they do not.</source>
        <translation>Площадь при каждом из тридцати значений и выше (через равные промежутки в логарифмах) строится на логарифмических осях. Каждая совокупность значений — там прямая, найденная методом наименьших квадратов вместе с остальными; соседние прямые пересекаются на пороге. Число прямых определяет байесовский информационный критерий (BIC); одна прямая значит, что порога на карте нет. Наклоны должны становиться круче от прямой к прямой, и журнал говорит, где это не так.</translation>
    </message>
    <message>
        <source>The area of {names} upstream of sample {label} is negative ({values:g} km²): correct it in the table.</source>
        <translation>Площадь {names} выше по течению от пробы {label} отрицательна ({values:g} км²): исправьте её в таблице.</translation>
    </message>
    <message>
        <source>The areas of the cells with data add up to nothing: check the mask and the map.</source>
        <translation>Сумма площадей ячеек с данными равна нулю: проверьте маску и карту.</translation>
    </message>
    <message>
        <source>The areas of the classes add up to nothing: check the mask and the map.</source>
        <translation>Сумма площадей классов равна нулю: проверьте маску и карту.</translation>
    </message>
    <message>
        <source>The azimuth is no number: give degrees clockwise from north.</source>
        <translation>Азимут — не число: задайте градусы по часовой стрелке от севера.</translation>
    </message>
    <message>
        <source>The background begins {background_distance:g} m from what is known, within its radius of {radius:g} m: raise the distance of the background, or lower the radius.</source>
        <translation>Фон начинается в {background_distance:g} м от известного, внутри его радиуса {radius:g} м: увеличьте расстояние фона или уменьшите радиус.</translation>
    </message>
    <message>
        <source>The background by class needs the class of each of the {n_samples} samples ({word} given): choose the field that holds it.</source>
        <translation>Фону по классам нужен класс каждой из проб (всего {n_samples}; дано {word}): выберите поле, которое его содержит.</translation>
    </message>
    <message>
        <source>The background by regression</source>
        <translation>Фон по методу regression</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the basin of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>Фону по {wanted} нужен бассейн каждой пробы: выберите поле, которое его содержит, или геологические полигоны.</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the rock of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>Фону по {wanted} нужна порода каждой пробы: выберите поле, которое её содержит, или геологические полигоны.</translation>
    </message>
    <message>
        <source>The background is {} samples.</source>
        <translation>Проб в фоне: {}.</translation>
    </message>
    <message>
        <source>The background of each element in each class, and the number of samples behind it.</source>
        <translation>Фон каждого элемента в каждом классе и число проб, по которым он получен.</translation>
    </message>
    <message>
        <source>The background of each rock, for the enrichment index.</source>
        <translation>Фон каждой породы для индекса обогащения.</translation>
    </message>
    <message>
        <source>The baseline logistic regression is left out: it needs the Python package scikit-learn.</source>
        <translation>Базовый вариант «логистическая регрессия» исключён: нужен пакет Python scikit-learn.</translation>
    </message>
    <message>
        <source>The baseline {baseline!r} is not among the maps: choose one of {maps}.</source>
        <translation>Базового варианта {baseline!r} нет среди карт: выберите один из {maps}.</translation>
    </message>
    <message>
        <source>The baseline {name} was left out: {error}</source>
        <translation>Базовый вариант {name} исключён: {error}</translation>
    </message>
    <message>
        <source>The best single element was picked by the same occurrences, which flatters it.</source>
        <translation>Лучший одиночный элемент выбран по тем же рудопроявлениям, что его завышает.</translation>
    </message>
    <message>
        <source>The block size {size:g} m is not above zero: state it in metres.</source>
        <translation>Размер блока {size:g} м не больше нуля: задайте его в метрах.</translation>
    </message>
    <message>
        <source>The blocks are smaller than the range of the variogram ({:.0f} m), which is long beside the survey: samples of neighbouring blocks are related, and the errors flatter the map.</source>
        <translation>Блоки меньше радиуса корреляции вариограммы ({:.0f} м), который велик для этой съёмки: пробы соседних блоков связаны, и ошибки завышают качество карты.</translation>
    </message>
    <message>
        <source>The blocks on the ground allow {found} inner folds instead of {k}.</source>
        <translation>Блоки на площади допускают внутренних фолдов {found} вместо {k}.</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m leaves {n_kept} of {n_training} training samples: take a smaller one.</source>
        <translation>Буфер {buffer:g} м оставляет {n_kept} из {n_training} обучающих проб: возьмите меньший.</translation>
    </message>
    <message>
        <source>The buffer {buffer:g} m is below zero: state it in metres.</source>
        <translation>Буфер {buffer:g} м меньше нуля: задайте его в метрах.</translation>
    </message>
    <message>
        <source>The cell size {cell_size:g} m is not above zero: choose a size in metres.</source>
        <translation>Размер ячейки {cell_size:g} м не больше нуля: выберите размер в метрах.</translation>
    </message>
    <message>
        <source>The cell size {size:g} m is not above zero: choose a size in metres.</source>
        <translation>Размер ячейки {size:g} м не больше нуля: выберите размер в метрах.</translation>
    </message>
    <message>
        <source>The censored share {h:g} is not between 0 and 1: at least one value must be measured.</source>
        <translation>Цензурированная доля {h:g} не лежит между 0 и 1: хотя бы одно значение должно быть измерено.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>График в буфере обмена.</translation>
    </message>
    <message>
        <source>The chart was not saved: {}</source>
        <translation>График не сохранён: {}</translation>
    </message>
    <message>
        <source>The chart was saved as {}.</source>
        <translation>График сохранён как {}.</translation>
    </message>
    <message>
        <source>The class it names may be another than the most probable one: probabilities are fitted afterwards.</source>
        <translation>Названный класс может не быть самым вероятным: вероятности подбираются потом.</translation>
    </message>
    <message>
        <source>The class of each cell, by number, with its legend.</source>
        <translation>Класс каждой ячейки, по номеру, с легендой.</translation>
    </message>
    <message>
        <source>The class width makes {classes} classes: choose a longer one than {lag:g} m.</source>
        <translation>Ширина класса даёт классов: {classes}; выберите больше {lag:g} м.</translation>
    </message>
    <message>
        <source>The class {absent} lies in one fold only, and would be tested without training: merge it with another or leave it out, take smaller blocks, or a stratified scheme.</source>
        <translation>Класс {absent} лежит только в одном фолде и проверялся бы без обучения: объедините его с другим или исключите, возьмите меньшие блоки или схему stratified.</translation>
    </message>
    <message>
        <source>The class {name} lies in one part of the ground and cannot both train and test: take smaller blocks, or leave it out.</source>
        <translation>Класс {name} лежит в одной части площади и не может и обучать, и проверять: возьмите меньшие блоки или исключите его.</translation>
    </message>
    <message>
        <source>The class {unknown} is none of {classes}.</source>
        <translation>Класса {unknown} нет среди {classes}.</translation>
    </message>
    <message>
        <source>The class {untaught} has no training sample in this split: take another seed or a stratified split, smaller blocks or a smaller buffer, or leave the class out.</source>
        <translation>В классе {untaught} при этом делении нет обучающих проб: возьмите другое начальное число или деление stratified, меньшие блоки или буфер либо исключите класс.</translation>
    </message>
    <message>
        <source>The classes are not whole numbers: use the raster of a measured value instead.</source>
        <translation>Классы — не целые числа: используйте растр измеренной величины.</translation>
    </message>
    <message>
        <source>The classes as a map, as far as a sample speaks for the ground.</source>
        <translation>Классы в виде карты, насколько проба представляет площадь.</translation>
    </message>
    <message>
        <source>The classes hold no occurrences or no area: give weights of classes that do.</source>
        <translation>У классов нет рудопроявлений или площади: задайте веса классов, у которых они есть.</translation>
    </message>
    <message>
        <source>The classes of member {reference}, which agrees best with the others; those of the others are matched to them so that most samples keep their class. They are numbered by the mean of the features.</source>
        <translation>Классы члена {reference}, который лучше всего согласуется с остальными; классы других сопоставлены с ними так, чтобы большинство проб сохранило класс. Номера — по среднему признаков.</translation>
    </message>
    <message>
        <source>The classes of units as ground, as far as a sample speaks for it.</source>
        <translation>Классы узлов как площадь, насколько её представляет проба.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, not numbers: choose a field of numbers, or take it as a map of classes.</source>
        <translation>Классы {name} — текст, а не числа: выберите числовое поле или берите её как карту классов.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, which limits cannot part: give weights.</source>
        <translation>Классы {name} — текст, границами его не разделить: задайте веса.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, and the classifiers get these back. How well they repeat them says nothing of deposits.</source>
        <translation>Классы получены из факторных оценок, и классификаторы получают их обратно. То, насколько хорошо они их повторяют, ничего не говорит о месторождениях.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, which the classifier gets back in one form or another. How well it repeats them says nothing of deposits.</source>
        <translation>Классы получены из факторных оценок, которые классификатор в том или ином виде получает обратно. То, насколько хорошо он их повторяет, ничего не говорит о месторождениях.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: every score below is self-consistency, not skill. Label by known occurrences to learn what the map is worth.</source>
        <translation>Классы получены из факторных оценок: все показатели ниже — самосогласованность, а не качество прогноза. Чтобы узнать, чего стоит карта, размечайте по известным рудопроявлениям.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: the ensemble says how steadily these are repeated, nothing of deposits.</source>
        <translation>Классы получены из факторных оценок: ансамбль говорит, насколько устойчиво они повторяются, и ничего — о месторождениях.</translation>
    </message>
    <message>
        <source>The classes were made of factor scores, and whatever is given these scores finds the classes again: none of these classifiers has been shown to find deposits.</source>
        <translation>Классы получены из факторных оценок, и всё, чему даны эти оценки, находит классы снова: ни для одного из этих классификаторов не показано, что он находит месторождения.</translation>
    </message>
    <message>
        <source>The classes {words} are no numbers: write such as 3, or 2,3.</source>
        <translation>Классы {words} — не числа: запишите, например, 3 или 2,3.</translation>
    </message>
    <message>
        <source>The classifier learnt from {absent}, and no raster is called so (there are {names}): rename or add rasters.</source>
        <translation>Классификатор учился по {absent}, а такого растра нет (есть {names}): переименуйте или добавьте растры.</translation>
    </message>
    <message>
        <source>The column of eastings or longitudes</source>
        <translation>Столбец восточных координат или долгот</translation>
    </message>
    <message>
        <source>The column of northings or latitudes</source>
        <translation>Столбец северных координат или широт</translation>
    </message>
    <message>
        <source>The column {repeated} is named twice: choose every column once.</source>
        <translation>Столбец {repeated} назван дважды: выбирайте каждый столбец один раз.</translation>
    </message>
    <message>
        <source>The columns the model learnt from are made from {fields} with the steps stored in the model.</source>
        <translation>Столбцы, по которым училась модель, получены из {fields} шагами, сохранёнными в модели.</translation>
    </message>
    <message>
        <source>The concentration-area curve grows flatter at higher values, where a single population would steepen: look for outliers, or mixed units.</source>
        <translation>Кривая содержание–площадь к высоким значениям становится положе, хотя у одной совокупности она была бы круче: ищите выбросы или смешанные единицы.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1, not at {confidence:g}: 0.975 is usual.</source>
        <translation>Доверительный уровень должен лежать между 0 и 1, а не {confidence:g}: обычно 0.975.</translation>
    </message>
    <message>
        <source>The convolutional networks: one-dimensional, DeepInsight and patches of maps. DESOM and the network of the literature do without.</source>
        <translation>Свёрточные сети: одномерные, DeepInsight и окна карт. DESOM и сеть из литературы обходятся без него.</translation>
    </message>
    <message>
        <source>The corrections of columns cannot be read: write one column a line, like Cu (FA);element;Cu;ppm.</source>
        <translation>Исправления столбцов не читаются: пишите по столбцу в строке, например Cu (FA);element;Cu;ppm.</translation>
    </message>
    <message>
        <source>The covariance matrix goes with pca, not with {extraction}: use correlation.</source>
        <translation>Ковариационная матрица сочетается с pca, а не с {extraction}: используйте корреляционную.</translation>
    </message>
    <message>
        <source>The curve of a map made with the occurrences is a success rate and flatters; only held-out scores predict.</source>
        <translation>Кривая карты, построенной с рудопроявлениями, — это успешность, она завышает; предсказывают только оценки на отложенных.</translation>
    </message>
    <message>
        <source>The curve on logarithmic axes with its lines and thresholds.</source>
        <translation>Кривая на логарифмических осях с прямыми и порогами.</translation>
    </message>
    <message>
        <source>The curve that fits best by eye near the origin matters more than the far end.</source>
        <translation>Кривая, которая на глаз лучше подходит у начала, важнее дальнего конца.</translation>
    </message>
    <message>
        <source>The curve: value, area at or above it, segment, fitted line.</source>
        <translation>Кривая: значение, площадь при нём и выше, отрезок, подобранная прямая.</translation>
    </message>
    <message>
        <source>The detection limits are those of the samples the model learnt from: if another laboratory had these samples, run “Replace censored values” and the other steps on them, with fitted models, first.</source>
        <translation>Пределы обнаружения — те, что были у проб, по которым училась модель: если эти пробы делала другая лаборатория, сначала запустите для них «Замена цензурированных значений» и остальные шаги с построенными моделями.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them where you report.</source>
        <translation>Диагностика в буфере обмена: вставьте её в сообщение об ошибке.</translation>
    </message>
    <message>
        <source>The difference is what tested samples had in common with neighbours: believe the lower.</source>
        <translation>Разность — то общее, что у проверяемых проб было с соседями: верьте меньшему.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again. Nothing was changed.</source>
        <translation>Диск заполнен: освободите место и установите снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile has {free} MB left, and {much} need about {need} MB: make room first. Nothing was changed.</source>
        <translation>На диске вашего профиля QGIS осталось {free} МБ, а {much} требуют около {need} МБ: сначала освободите место. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The drainage that the samples were taken from.</source>
        <translation>Дренаж, из которого взяты пробы.</translation>
    </message>
    <message>
        <source>The drift leaves nothing of the values: there is no variogram to fit, choose a lower one.</source>
        <translation>После дрейфа от значений ничего не остаётся: вариограммы для подбора нет, выберите меньшую степень.</translation>
    </message>
    <message>
        <source>The engine pykrige</source>
        <translation>Движок pykrige</translation>
    </message>
    <message>
        <source>The engine torch</source>
        <translation>Движок torch</translation>
    </message>
    <message>
        <source>The exponent of the ordered weights is {beta:g}: give a number above 0, 1 for the mean.</source>
        <translation>Показатель порядковых весов равен {beta:g}: задайте число больше 0, 1 — для среднего.</translation>
    </message>
    <message>
        <source>The expression for {name} has no value: correct it, or give the value itself.</source>
        <translation>Выражение для {name} не имеет значения: исправьте его или задайте само значение.</translation>
    </message>
    <message>
        <source>The extent ({chosen}) lies apart from the samples ({samples_extent}): choose one over them, in the right reference system.</source>
        <translation>Охват ({chosen}) лежит в стороне от проб ({samples_extent}): выберите охват над ними, в верной системе координат.</translation>
    </message>
    <message>
        <source>The extraction {extraction} did not settle: ask for fewer factors, or use pca.</source>
        <translation>Извлечение {extraction} не сошлось: запросите меньше факторов или используйте pca.</translation>
    </message>
    <message>
        <source>The extraction {name}</source>
        <translation>Извлечение {name}</translation>
    </message>
    <message>
        <source>The factor model: a file that the factor analysis wrote.</source>
        <translation>Факторная модель: файл, записанный при факторном анализе.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and are not used.</source>
        <translation>Факторные оценки слоя — из другого факторного анализа, чем у модели, и не используются.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>Факторные оценки слоя — из другого факторного анализа, чем у модели, а шагов для их получения в модели нет: сначала выполните те же шаги на этом слое.</translation>
    </message>
    <message>
        <source>The factor scores that the classes were made of are gone: run “Label samples” on this layer.</source>
        <translation>Факторных оценок, из которых получены классы, больше нет: запустите «Разметка проб» на этом слое.</translation>
    </message>
    <message>
        <source>The factor to the right.</source>
        <translation>Фактор по оси вправо.</translation>
    </message>
    <message>
        <source>The factor upwards.</source>
        <translation>Фактор по оси вверх.</translation>
    </message>
    <message>
        <source>The factors need columns that the samples do not have: {absent}. Make them with the same steps as for the fitted samples.</source>
        <translation>Факторам нужны столбцы, которых у проб нет: {absent}. Получите их теми же шагами, что и для проб модели.</translation>
    </message>
    <message>
        <source>The feature {name} is one minus the highest factor score, which tells background by itself: leave it out, or allow such features.</source>
        <translation>Признак {name} — единица минус наибольшая факторная оценка, он сам выдаёт фон: исключите его или разрешите такие признаки.</translation>
    </message>
    <message>
        <source>The feature {name} tells the class by itself, and every test would be passed: leave it out, or allow such features.</source>
        <translation>Признак {name} сам выдаёт класс, и любая проверка была бы пройдена: исключите его или разрешите такие признаки.</translation>
    </message>
    <message>
        <source>The features are not standardised: let the tool do it, or the largest one decides alone.</source>
        <translation>Признаки не стандартизованы: предоставьте это инструменту, иначе решает один самый крупный.</translation>
    </message>
    <message>
        <source>The features lie on a line when they are laid out in a plane, which makes no image: choose features that vary in more than one way, or the network conv1d.</source>
        <translation>При размещении на плоскости признаки ложатся на прямую, изображения не получается: выберите признаки, меняющиеся по-разному, или сеть conv1d.</translation>
    </message>
    <message>
        <source>The fences must lie outside the bulk: give a multiplier above zero.</source>
        <translation>Границы должны лежать вне основной массы: задайте множитель больше нуля.</translation>
    </message>
    <message>
        <source>The field is among its own predictors: take it out of them.</source>
        <translation>Поле входит в число собственных предикторов: уберите его оттуда.</translation>
    </message>
    <message>
        <source>The field that was kriged.</source>
        <translation>Поле, для которого выполнен кригинг.</translation>
    </message>
    <message>
        <source>The field to the right.</source>
        <translation>Поле по оси вправо.</translation>
    </message>
    <message>
        <source>The field upwards.</source>
        <translation>Поле по оси вверх.</translation>
    </message>
    <message>
        <source>The field whose values are shown.</source>
        <translation>Поле, значения которого показаны.</translation>
    </message>
    <message>
        <source>The field with the class of each polygon; needed with a geology.</source>
        <translation>Поле с классом каждого полигона; нужно при заданной геологии.</translation>
    </message>
    <message>
        <source>The field with the class of each sample, as “Label samples” makes it; samples without one are left out. Empty: label.</source>
        <translation>Поле с классом каждой пробы, как его создаёт «Разметка проб»; пробы без класса исключаются. Пусто: label.</translation>
    </message>
    <message>
        <source>The field with the name of the rock; needed with a geology.</source>
        <translation>Поле с названием породы; нужно при заданной геологии.</translation>
    </message>
    <message>
        <source>The field {} holds words, no numbers: choose another.</source>
        <translation>Поле {} содержит слова, а не числа: выберите другое.</translation>
    </message>
    <message>
        <source>The fields are natural (ln) or decimal (log10) logarithms, and the map shows the mean of what they are logarithms of. The standard error stays that of the logarithm.</source>
        <translation>Поля — натуральные (ln) или десятичные (log10) логарифмы, а карта показывает среднее исходных величин. Стандартная ошибка остаётся ошибкой логарифма.</translation>
    </message>
    <message>
        <source>The fields {other} and {name} differ only by capital letters, which a GeoPackage cannot tell apart: rename one of them.</source>
        <translation>Поля {other} и {name} различаются только заглавными буквами, чего GeoPackage не различает: переименуйте одно из них.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is.</source>
        <translation>Файл в таком виде не читается.</translation>
    </message>
    <message>
        <source>The file has no column {wanted}: it has {names}.</source>
        <translation>В файле нет столбца {wanted}: есть {names}.</translation>
    </message>
    <message>
        <source>The file has {n_cells} lines, and the headings cannot stand in line {header}.</source>
        <translation>В файле строк: {n_cells}, заголовки не могут стоять в строке {header}.</translation>
    </message>
    <message>
        <source>The file holds no text in its cells: choose another file.</source>
        <translation>В ячейках файла нет текста: выберите другой файл.</translation>
    </message>
    <message>
        <source>The file keeps the name {} for itself: your field is called {} there.</source>
        <translation>Имя {} файл оставляет за собой: ваше поле называется там {}.</translation>
    </message>
    <message>
        <source>The file names {grid}.</source>
        <translation>В файле указано {grid}.</translation>
    </message>
    <message>
        <source>The file names {name}.</source>
        <translation>В файле указано {name}.</translation>
    </message>
    <message>
        <source>The file says {match}.</source>
        <translation>В файле сказано {match}.</translation>
    </message>
    <message>
        <source>The file states no unit for {names}: what is shown is suggested by their values, check it.</source>
        <translation>В файле не указана единица для {names}: показанное предложено по значениям, проверьте его.</translation>
    </message>
    <message>
        <source>The file to show: an SVG or PNG.</source>
        <translation>Показываемый файл: SVG или PNG.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({strerror}): choose an existing file.</source>
        <translation>Файл {name} не читается ({strerror}): выберите существующий файл.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check that it is there, and that no other program holds it open.</source>
        <translation>Файл {path} не читается ({strerror}): проверьте, что он на месте и не открыт в другой программе.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}): choose another folder, or close the program that holds the file open.</source>
        <translation>Файл {path} не записывается ({strerror}): выберите другую папку или закройте программу, в которой он открыт.</translation>
    </message>
    <message>
        <source>The first factors are mostly rock, not ore: look at which elements they hold before you map them.</source>
        <translation>Первые факторы — чаще порода, а не руда: прежде чем их картировать, посмотрите, какие в них элементы.</translation>
    </message>
    <message>
        <source>The first samples as they stand in the file</source>
        <translation>Первые пробы, как они стоят в файле</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are listed.</source>
        <translation>Показаны первые {shown} из {total}.</translation>
    </message>
    <message>
        <source>The fitted factors, for Factor scores, here and on other sheets.</source>
        <translation>Построенные факторы для инструмента «Факторные оценки», здесь и на других листах.</translation>
    </message>
    <message>
        <source>The fitted model reads {wanted} and none of them is here: the columns are {names}.</source>
        <translation>Построенная модель читает {wanted}, но ничего из этого здесь нет: столбцы — {names}.</translation>
    </message>
    <message>
        <source>The folder in your QGIS profile cannot be written: check who may write there. Nothing was changed.</source>
        <translation>Папка в вашем профиле QGIS недоступна для записи: проверьте права на неё. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): choose another one for the results.</source>
        <translation>Папку {folder} создать нельзя ({why}): выберите для результатов другую.</translation>
    </message>
    <message>
        <source>The fused favourability, 0 to 1 (regret: the least is best).</source>
        <translation>Объединённая благоприятность, от 0 до 1 (regret: чем меньше, тем лучше).</translation>
    </message>
    <message>
        <source>The geological map is no longer in the project.</source>
        <translation>Геологической карты больше нет в проекте.</translation>
    </message>
    <message>
        <source>The geology has no field {name}: it has {names}.</source>
        <translation>В геологии нет поля {name}: есть {names}.</translation>
    </message>
    <message>
        <source>The ground is invented and stated number by number in the documentation: a terrain with its drainage, rock units, two mineral systems (copper-gold, lead-zinc-silver), barren look-alikes (mafic rock, black shale, a town), and what a laboratory makes of it: two laboratories, values below several detection limits as text (such as &lt;0.5), gaps and a few gross errors. &lt;i&gt;Truth&lt;/i&gt; is the planted anomaly: 1 background, 2 halo, 3 anomaly.</source>
        <translation>Местность вымышлена и описана числами в документации: рельеф с дренажем, породы, две рудные системы (медь-золото, свинец-цинк-серебро), безрудные двойники (основная порода, чёрный сланец, город) и то, что делает из этого лаборатория: две лаборатории, значения ниже нескольких пределов обнаружения текстом (например, &lt;0.5), пропуски и несколько грубых ошибок. &lt;i&gt;Истина&lt;/i&gt; — заложенная аномалия: 1 фон, 2 ореол, 3 аномалия.</translation>
    </message>
    <message>
        <source>The ground is invented: what works on it need not work on yours.</source>
        <translation>Местность вымышлена: то, что работает на ней, не обязано работать на вашей.</translation>
    </message>
    <message>
        <source>The heading in the file. Empty: found by headings and values.</source>
        <translation>Заголовок в файле. Пусто: находится по заголовкам и значениям.</translation>
    </message>
    <message>
        <source>The illustrated guide</source>
        <translation>Иллюстрированное руководство</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Импорт прерван.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements chosen ({names}): choose others, or add their columns.</source>
        <translation>Элементов-индикаторов {unknown} нет среди выбранных ({names}): выберите другие или добавьте их столбцы.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements: choose from {names}.</source>
        <translation>Элементов-индикаторов {unknown} нет среди элементов: выберите из {names}.</translation>
    </message>
    <message>
        <source>The indicator factors between the samples, with the error of each place.</source>
        <translation>Факторы-индикаторы между пробами, с ошибкой в каждом месте.</translation>
    </message>
    <message>
        <source>The inner folds are drawn sample by sample, as no blocks on the ground leave something of every class to learn from. Neighbouring samples resemble each other: the score of the tuning flatters.</source>
        <translation>Внутренние фолды составлены по отдельным пробам, так как никакие блоки не оставляют для обучения часть каждого класса. Соседние пробы похожи: оценка настройки завышена.</translation>
    </message>
    <message>
        <source>The interval reaches down to 50 % or less, where a map says nothing of the occurrences.</source>
        <translation>Интервал опускается до 50 % и ниже, где карта ничего не говорит о рудопроявлениях.</translation>
    </message>
    <message>
        <source>The kriging system cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together (a Gaussian model needs a nugget nearly always).</source>
        <translation>Систему кригинга решить нельзя, при этой вариограмме пробы практически одинаковы: задайте самородок или усредните близкие пробы (гауссовой модели самородок нужен почти всегда).</translation>
    </message>
    <message>
        <source>The kriging system is nearly singular (condition {:.0e}): predictions may be off; give the variogram a larger nugget.</source>
        <translation>Система кригинга почти вырождена (обусловленность {:.0e}): прогнозы могут быть неверны; задайте вариограмме больший самородок.</translation>
    </message>
    <message>
        <source>The kriging system of some place cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together.</source>
        <translation>Систему кригинга для некоторого места решить нельзя, при этой вариограмме пробы практически одинаковы: задайте самородок или усредните близкие пробы.</translation>
    </message>
    <message>
        <source>The kriging variance comes out negative ({variance:g}), the system is all but singular: give the variogram a nugget, or average samples that lie close together.</source>
        <translation>Дисперсия кригинга получилась отрицательной ({variance:g}), система почти вырождена: задайте вариограмме самородок или усредните близкие пробы.</translation>
    </message>
    <message>
        <source>The labelled samples are of one class ({left}): a classifier needs two at least.</source>
        <translation>Размеченные пробы одного класса ({left}): классификатору нужно не менее двух.</translation>
    </message>
    <message>
        <source>The labels are made of {}: how well a classifier that reads the same finds them again is self-consistency, not skill. Label by known occurrences or outlined ground to learn what the map is worth.</source>
        <translation>Метки получены из {}: насколько хорошо классификатор, читающий то же, снова их находит — это самосогласованность, а не качество прогноза. Чтобы узнать, чего стоит карта, размечайте по известным рудопроявлениям или оконтуренным площадям.</translation>
    </message>
    <message>
        <source>The labels of shuffled scores leave {n_rows} samples, too few to train and test with: choose lower thresholds.</source>
        <translation>Метки перемешанных оценок оставляют проб: {n_rows}, слишком мало для обучения и проверки; выберите меньшие пороги.</translation>
    </message>
    <message>
        <source>The largest distance {max_distance:g} m is not above zero: state it in metres.</source>
        <translation>Наибольшее расстояние {max_distance:g} м не больше нуля: задайте его в метрах.</translation>
    </message>
    <message>
        <source>The latent layer ({latent}) is as wide as the {n_features} features: nothing is condensed.</source>
        <translation>Латентный слой ({latent}) не уже числа признаков ({n_features}): ничего не сжимается.</translation>
    </message>
    <message>
        <source>The layer does not remember how {} and the like were made: the model can be applied to layers that have such columns, but not to the raw fields of another sheet.</source>
        <translation>Слой не помнит, как получены {} и подобные: модель можно применить к слоям с такими столбцами, но не к исходным полям другого листа.</translation>
    </message>
    <message>
        <source>The layer does not remember which factors hold the indicator elements: choose the factor scores as features ({names}), or run “Factor scores” again.</source>
        <translation>Слой не помнит, какие факторы содержат элементы-индикаторы: выберите признаками факторные оценки ({names}) или снова запустите «Факторные оценки».</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system</source>
        <translation>У слоя нет системы координат</translation>
    </message>
    <message>
        <source>The layer has no factor scores: run “Factor scores” first, or choose the features by hand.</source>
        <translation>В слое нет факторных оценок: сначала запустите «Факторные оценки» или выберите признаки вручную.</translation>
    </message>
    <message>
        <source>The layer has no field for {absent}, which the model was fitted to: add them, or choose the elements to apply it to.</source>
        <translation>В слое нет поля для {absent}, по которым построена модель: добавьте их или выберите элементы, к которым её применить.</translation>
    </message>
    <message>
        <source>The layer has no field for {name}: choose among {names}.</source>
        <translation>В слое нет поля для {name}: выберите из {names}.</translation>
    </message>
    <message>
        <source>The layer has no field {absent}: it has {names}.</source>
        <translation>В слое нет поля {absent}: есть {names}.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {available}.</source>
        <translation>В слое нет поля {name}: есть {available}.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {names}.</source>
        <translation>В слое нет поля {name}: есть {names}.</translation>
    </message>
    <message>
        <source>The layer has no fuzzy factor scores such as F1_fuzzy: run “Factor scores” first, choose the scores, or give known occurrences.</source>
        <translation>В слое нет нечётких факторных оценок вроде F1_fuzzy: сначала запустите «Факторные оценки», выберите оценки или задайте известные рудопроявления.</translation>
    </message>
    <message>
        <source>The layer has no points: check the layer, its filter and the selection.</source>
        <translation>В слое нет точек: проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>The layer has several fields ({matches}) for {name}: choose among {names}.</source>
        <translation>В слое несколько полей ({matches}) для {name}: выберите из {names}.</translation>
    </message>
    <message>
        <source>The layer is labelled by rank; as coverage layer of an atlas in a print layout, sorted by &lt;i&gt;rank&lt;/i&gt;, it gives one sheet for each target.</source>
        <translation>Слой подписан рангами; как слой покрытия атласа в макете печати, с сортировкой по &lt;i&gt;rank&lt;/i&gt;, он даёт по листу на каждый участок.</translation>
    </message>
    <message>
        <source>The layer keeps its style too; both are in its menu under Styles.</source>
        <translation>Слой сохраняет и свой стиль; оба — в его меню «Стили».</translation>
    </message>
    <message>
        <source>The layer lacks {absent}, which the model learnt from, and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>В слое нет {absent}, по которым училась модель, а шагов для их получения в модели нет: сначала выполните те же шаги на этом слое.</translation>
    </message>
    <message>
        <source>The layer of samples that is coloured</source>
        <translation>Раскрашиваемый слой проб</translation>
    </message>
    <message>
        <source>The layer of samples.</source>
        <translation>Слой проб.</translation>
    </message>
    <message>
        <source>The layer of this chart was removed: choose another.</source>
        <translation>Слой этого графика удалён: выберите другой.</translation>
    </message>
    <message>
        <source>The layer {layer} has units up to {highest}, and this map has {most}: it was placed on another.</source>
        <translation>В слое {layer} узлы до {highest}, а у этой карты их {most}: он размещён на другой.</translation>
    </message>
    <message>
        <source>The layer {} has no field of units: run “Apply map” on it to see its samples.</source>
        <translation>В слое {} нет поля узлов: чтобы увидеть его пробы, запустите для него «Применение карты».</translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose another.</source>
        <translation>В слое {} нет поля {}: выберите другое.</translation>
    </message>
    <message>
        <source>The layer {} has no predictions: run “Cross-validate kriging” and choose what it wrote.</source>
        <translation>В слое {} нет прогнозов: запустите «Перекрёстная проверка кригинга» и выберите её результат.</translation>
    </message>
    <message>
        <source>The layer {} shows no samples: check its filter.</source>
        <translation>Слой {} не показывает проб: проверьте его фильтр.</translation>
    </message>
    <message>
        <source>The layout tsne</source>
        <translation>Расположение tsne</translation>
    </message>
    <message>
        <source>The least map value of a halo. Unticked: there is no halo.</source>
        <translation>Наименьшее значение карты для ореола. Без флажка ореола нет.</translation>
    </message>
    <message>
        <source>The least map value of an anomaly. Unticked: there is no anomaly.</source>
        <translation>Наименьшее значение карты для аномалии. Без флажка аномалии нет.</translation>
    </message>
    <message>
        <source>The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them.</source>
        <translation>Граница аномалии ({anomaly:g}) ниже границы ореола ({halo:g}): поменяйте их местами.</translation>
    </message>
    <message>
        <source>The limit of the background</source>
        <translation>Граница фона</translation>
    </message>
    <message>
        <source>The limit of the strongest population.</source>
        <translation>Предел самой сильной совокупности.</translation>
    </message>
    <message>
        <source>The limit {value!r} of {name} is no number above zero: correct it, or leave it empty.</source>
        <translation>Предел {value!r} для {name} — не число больше нуля: исправьте его или оставьте пустым.</translation>
    </message>
    <message>
        <source>The limits of {name} are the wrong way round: the lower is not below the upper.</source>
        <translation>Пределы {name} переставлены: нижний не ниже верхнего.</translation>
    </message>
    <message>
        <source>The limits of {name} in the limits table are the wrong way round: the lower is not below the upper.</source>
        <translation>Пределы {name} в таблице пределов переставлены: нижний не ниже верхнего.</translation>
    </message>
    <message>
        <source>The limits table has no column for {what} among {row}: call its columns element, limit and unit.</source>
        <translation>В таблице пределов среди {row} нет столбца: {what}; назовите её столбцы element, limit и unit.</translation>
    </message>
    <message>
        <source>The limits table holds nothing for these fields</source>
        <translation>В таблице пределов нет ничего для этих полей</translation>
    </message>
    <message>
        <source>The limits table is empty: give one row an element, with its detection limit.</source>
        <translation>Таблица пределов пуста: задайте по строке на элемент с его пределом обнаружения.</translation>
    </message>
    <message>
        <source>The line of the file in which the headings stand</source>
        <translation>Строка файла, в которой стоят заголовки</translation>
    </message>
    <message>
        <source>The loadings are the correlations of elements and factors; an element belongs to a factor from the smallest loading on. Staged analysis leaves out, round by round, the elements that belong to no factor and then those of factors without indicators: what remains is the signature of the deposit type. It never learns from occurrences.</source>
        <translation>Нагрузки — корреляции элементов и факторов; элемент относится к фактору, начиная с наименьшей нагрузки. Поэтапный анализ по очереди исключает элементы, не относящиеся ни к одному фактору, затем элементы факторов без индикаторов: остаётся признак типа месторождения. На рудопроявлениях он никогда не учится.</translation>
    </message>
    <message>
        <source>The loadings by factor, and the scree plot.</source>
        <translation>Нагрузки по факторам и график осыпи.</translation>
    </message>
    <message>
        <source>The log-ratios were fitted to {n_names} columns and the samples have no {absent}: log-ratios need them all, so add them or fit the transform again.</source>
        <translation>Лог-отношения построены по столбцам (всего {n_names}), а у проб нет {absent}: лог-отношениям нужны все, поэтому добавьте их или постройте преобразование заново.</translation>
    </message>
    <message>
        <source>The logarithms of an element are taken to be normal. Cohen's estimate finds their mean and standard deviation from the values above one limit and the number below it; ros regresses values on normal quantiles, and mle maximises the likelihood for several limits. A substitute is the mean, or a draw, of what that distribution has below the limit.</source>
        <translation>Логарифмы элемента считаются нормальными. Оценка Коэна находит их среднее и стандартное отклонение по значениям выше одного предела и числу значений ниже него; ros строит регрессию значений на нормальные квантили, а mle максимизирует правдоподобие при нескольких пределах. Замена — среднее или случайное значение из того, что это распределение имеет ниже предела.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch {epoch}: take a lower learning rate, and look for extreme values among the features.</source>
        <translation>В эпоху {epoch} потери перестали быть числом: уменьшите скорость обучения и поищите крайние значения среди признаков.</translation>
    </message>
    <message>
        <source>The map cannot be opened: choose a raster or a polygon layer.</source>
        <translation>Карту открыть нельзя: выберите растр или слой полигонов.</translation>
    </message>
    <message>
        <source>The map extent (west {west:g}, south {south:g}, east {east:g}, north {north:g}) is not an area: choose an extent in projected metres.</source>
        <translation>Охват карты (запад {west:g}, юг {south:g}, восток {east:g}, север {north:g}) — не площадь: выберите охват в метрах проекции.</translation>
    </message>
    <message>
        <source>The map extent is not finite: choose an extent in projected metres.</source>
        <translation>Охват карты не конечен: выберите охват в метрах проекции.</translation>
    </message>
    <message>
        <source>The map follows the occurrences no better than chance could (p = {chance:.2f}): its classes are not distinguishable from area alone.</source>
        <translation>Карта следует рудопроявлениям не лучше, чем могла бы случайно (p = {chance:.2f}): её классы неотличимы от действия одной площади.</translation>
    </message>
    <message>
        <source>The map has 1 for background, 2 for halo, 3 for anomaly.</source>
        <translation>На карте 1 — фон, 2 — ореол, 3 — аномалия.</translation>
    </message>
    <message>
        <source>The map has no cell with data: check the raster and the mask.</source>
        <translation>На карте нет ячеек с данными: проверьте растр и маску.</translation>
    </message>
    <message>
        <source>The map has no place to be predicted, or one without position: check its extent.</source>
        <translation>На карте нет мест для прогноза или есть место без положения: проверьте её охват.</translation>
    </message>
    <message>
        <source>The map has no scores: give known occurrences to get them. The field score is empty.</source>
        <translation>У карты нет оценок: чтобы их получить, задайте известные рудопроявления. Поле score пусто.</translation>
    </message>
    <message>
        <source>The map has not been weighed with known occurrences: give them to get a score.</source>
        <translation>Карта не взвешена по известным рудопроявлениям: задайте их, чтобы получить оценку.</translation>
    </message>
    <message>
        <source>The map has {n_units} units and there are only {n_samples} samples: most stay empty.</source>
        <translation>У карты узлов {n_units}, а проб только {n_samples}: большинство узлов останется пустым.</translation>
    </message>
    <message>
        <source>The map has {n_values} cells and {n_areas} cell areas: give one each.</source>
        <translation>У карты ячеек {n_values}, а площадей ячеек {n_areas}: задайте по одной на каждую.</translation>
    </message>
    <message>
        <source>The map holds an infinite value: make the map again, with no data there.</source>
        <translation>На карте есть бесконечное значение: постройте её заново, без данных в этом месте.</translation>
    </message>
    <message>
        <source>The map is made inside it. Empty: wherever a sample is near.</source>
        <translation>Карта строится внутри него. Пусто: везде, где рядом есть проба.</translation>
    </message>
    <message>
        <source>The map is smooth at the samples then. Otherwise it gives them back exactly.</source>
        <translation>Тогда карта в пробах гладкая. Иначе она точно повторяет их значения.</translation>
    </message>
    <message>
        <source>The map is smoother than the truth: areas above high thresholds come out too small. Simulate to count them.</source>
        <translation>Карта глаже действительности: площади выше высоких порогов получаются слишком малы. Чтобы их посчитать, выполните стохастическое моделирование.</translation>
    </message>
    <message>
        <source>The map is too large for the memory of this computer.</source>
        <translation>Карта слишком велика для памяти этого компьютера.</translation>
    </message>
    <message>
        <source>The map takes {needed:.1f} GB in the folder of temporary files, which has {free:.1f} GB left: take larger cells, a smaller extent or fewer bands.</source>
        <translation>Карте нужно {needed:.1f} ГБ в папке временных файлов, а там осталось {free:.1f} ГБ: возьмите большие ячейки, меньший охват или меньше каналов.</translation>
    </message>
    <message>
        <source>The map that the others are compared with. Empty: the first simple map made from the samples, else the first map.</source>
        <translation>Карта, с которой сравниваются остальные. Пусто: первая простая карта по пробам, иначе первая карта.</translation>
    </message>
    <message>
        <source>The map to defend: anomaly, halo and background, cut where the held-out rates say.</source>
        <translation>Карта, которую можно обосновать: аномалия, ореол и фон, разделённые по долям на отложенных.</translation>
    </message>
    <message>
        <source>The map was made with known occurrences: not held out</source>
        <translation>Карта построена с известными рудопроявлениями: не на отложенных</translation>
    </message>
    <message>
        <source>The map was ranked and tested on the same {n:g} occurrences: {remedy}.</source>
        <translation>Карта упорядочена и проверена по одним и тем же рудопроявлениям (их {n:g}): {remedy}.</translation>
    </message>
    <message>
        <source>The map with the scores of its units, for sheets without known occurrences.</source>
        <translation>Карта с оценками её узлов, для листов без известных рудопроявлений.</translation>
    </message>
    <message>
        <source>The map; no data where no sample is near.</source>
        <translation>Карта; без данных там, где рядом нет проб.</translation>
    </message>
    <message>
        <source>The maps have different numbers of cells: make them on one grid.</source>
        <translation>У карт разное число ячеек: постройте их на одной сетке.</translation>
    </message>
    <message>
        <source>The maps have no cell in common: make them on one grid and one study area.</source>
        <translation>У карт нет общих ячеек: постройте их на одной сетке и в одном районе исследования.</translation>
    </message>
    <message>
        <source>The maps have no cell with data in common: check the rasters and the study area.</source>
        <translation>У карт нет общих ячеек с данными: проверьте растры и район исследования.</translation>
    </message>
    <message>
        <source>The mask has {shape} cells and the map {map_shape}: make the mask on the same grid.</source>
        <translation>У маски ячеек {shape}, у карты {map_shape}: постройте маску на той же сетке.</translation>
    </message>
    <message>
        <source>The mean of the samples predicts as well: there is nothing to map at this spacing.</source>
        <translation>Среднее проб предсказывает не хуже: при таком шаге картировать нечего.</translation>
    </message>
    <message>
        <source>The measure of sampling adequacy is below 0.5 for {weak}: consider leaving them out.</source>
        <translation>Мера выборочной адекватности ниже 0.5 для {weak}: подумайте об их исключении.</translation>
    </message>
    <message>
        <source>The measured values (mean {mean:g}, variance {variance:g}) do not spread above the limit {limit:g}: no distribution can be fitted, leave the element out.</source>
        <translation>Измеренные значения (среднее {mean:g}, дисперсия {variance:g}) не имеют разброса выше предела {limit:g}: распределение не подобрать, исключите элемент.</translation>
    </message>
    <message>
        <source>The median is asked for, and nothing is turned back from logarithms: choose ln or log10.</source>
        <translation>Запрошена медиана, а обратного пересчёта из логарифмов нет: выберите ln или log10.</translation>
    </message>
    <message>
        <source>The medians are more than 100 times off the mean of the Earth's upper crust.</source>
        <translation>Медианы более чем в 100 раз отличаются от среднего верхней коры Земли (кларка).</translation>
    </message>
    <message>
        <source>The members agree only in part on the classes (adjusted Rand {agreement:.2f}): trust the score more than the classes, and look at the stability.</source>
        <translation>Члены согласны по классам лишь отчасти (скорректированный индекс Рэнда {agreement:.2f}): верьте оценке больше, чем классам, и смотрите на устойчивость.</translation>
    </message>
    <message>
        <source>The model compares samples with others on the same rocks and the layer has no field {absent}: add it, or run “Enrichment index” with the fitted model on this layer first.</source>
        <translation>Модель сравнивает пробы с другими на тех же породах, а в слое нет поля {absent}: добавьте его или сначала запустите на этом слое «Индекс обогащения» с построенной моделью.</translation>
    </message>
    <message>
        <source>The model file holds no measured variogram: open it together with the layer of its samples.</source>
        <translation>В файле модели нет измеренной вариограммы: откройте его вместе со слоем его проб.</translation>
    </message>
    <message>
        <source>The model file was written by something else meanwhile: go back to the file, or write as another.</source>
        <translation>Файл модели тем временем записан чем-то другим: вернитесь к файлу или запишите под другим именем.</translation>
    </message>
    <message>
        <source>The model file {name} is cut short: copy it again, or fit the model again.</source>
        <translation>Файл модели {name} обрезан: скопируйте его снова или постройте модель заново.</translation>
    </message>
    <message>
        <source>The model file {name} is incomplete ({error}): fit the model again.</source>
        <translation>Файл модели {name} неполон ({error}): постройте модель заново.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({strerror}): choose an existing file.</source>
        <translation>Файл модели {path} не читается ({strerror}): выберите существующий файл.</translation>
    </message>
    <message>
        <source>The model has one factor only: a biplot needs two.</source>
        <translation>В модели только один фактор: биплоту нужны два.</translation>
    </message>
    <message>
        <source>The model holds a step of the unknown kind {kind!r}: update GeoHalo and try again.</source>
        <translation>В модели есть шаг неизвестного вида {kind!r}: обновите GeoHalo и повторите.</translation>
    </message>
    <message>
        <source>The model is that of {n_names} variables ({names}), each scaled to a variance of 1: kriging scales it back for each.</source>
        <translation>Модель — для {n_names} переменных ({names}), каждая приведена к дисперсии 1: кригинг пересчитывает её обратно для каждой.</translation>
    </message>
    <message>
        <source>The model learnt from the raster {absent}, and the rasters are {names}.</source>
        <translation>Модель училась по растру {absent}, а растры — {names}.</translation>
    </message>
    <message>
        <source>The model learnt from {absent}, which the samples lack: they have {names}.</source>
        <translation>Модель училась по {absent}, чего у проб нет: есть {names}.</translation>
    </message>
    <message>
        <source>The model was fitted to {origin} and would be applied to {column}, which is something else: run the same steps on these samples first, or choose the fields by hand.</source>
        <translation>Модель построена по {origin}, а применялась бы к {column}, что не одно и то же: сначала выполните те же шаги на этих пробах или выберите поля вручную.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {names}.</source>
        <translation>Модель не строилась по {foreign}: в ней есть {names}.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {wanted}.</source>
        <translation>Модель не строилась по {foreign}: в ней есть {wanted}.</translation>
    </message>
    <message>
        <source>The model, for Kriging, Cross-validate kriging and Simulate kriging.</source>
        <translation>Модель для инструментов «Кригинг», «Перекрёстная проверка кригинга» и «Стохастическое моделирование».</translation>
    </message>
    <message>
        <source>The names of these fields do not say the unit: {bare}.</source>
        <translation>Из имён этих полей не видна единица: {bare}.</translation>
    </message>
    <message>
        <source>The neighbours of some place lie on a line and cannot tell the drift: take more of them or a lower drift.</source>
        <translation>Соседи некоторого места лежат на одной прямой и не определяют дрейф: возьмите больше соседей или меньшую степень дрейфа.</translation>
    </message>
    <message>
        <source>The network conv1d</source>
        <translation>Сеть conv1d</translation>
    </message>
    <message>
        <source>The network deepinsight</source>
        <translation>Сеть deepinsight</translation>
    </message>
    <message>
        <source>The network of the method's paper learns the classes of the labelled samples.</source>
        <translation>Сеть из статьи о методе учится классам размеченных проб.</translation>
    </message>
    <message>
        <source>The network patch learns from rasters: choose one or more.</source>
        <translation>Сеть patch учится по растрам: выберите один или несколько.</translation>
    </message>
    <message>
        <source>The network patch learns from windows of rasters, and these columns are none: cut windows first.</source>
        <translation>Сеть patch учится по окнам растров, а эти столбцы — не окна: сначала вырежьте окна.</translation>
    </message>
    <message>
        <source>The network {kind}</source>
        <translation>Сеть {kind}</translation>
    </message>
    <message>
        <source>The network {network} learns from fields, not from rasters: clear them, or take patch.</source>
        <translation>Сеть {network} учится по полям, а не по растрам: уберите их или возьмите patch.</translation>
    </message>
    <message>
        <source>The network's setting {name} is {number}: give 1 at least.</source>
        <translation>Настройка сети {name} равна {number}: задайте не менее 1.</translation>
    </message>
    <message>
        <source>The nugget is error of measurement</source>
        <translation>Самородок — ошибка измерения</translation>
    </message>
    <message>
        <source>The nugget is {nugget:g}: it must be 0 or more.</source>
        <translation>Самородок равен {nugget:g}: он должен быть 0 или больше.</translation>
    </message>
    <message>
        <source>The nugget is {percent_nugget:.0f} % of the sill: the map is mostly noise.</source>
        <translation>Самородок составляет {percent_nugget:.0f} % плато: карта — в основном шум.</translation>
    </message>
    <message>
        <source>The number of classes must lie between 2 and {LARGEST} (0 chooses it): it is {clusters}.</source>
        <translation>Число классов должно лежать между 2 и {LARGEST} (0 — выбрать): задано {clusters}.</translation>
    </message>
    <message>
        <source>The number of factors is fixed and 0: give it, or choose kaiser or parallel.</source>
        <translation>Число факторов задано как fixed и равно 0: задайте его или выберите kaiser или parallel.</translation>
    </message>
    <message>
        <source>The number of factors is {n_factors}: give a whole number above zero.</source>
        <translation>Число факторов равно {n_factors}: задайте целое число больше нуля.</translation>
    </message>
    <message>
        <source>The number of the line in the file. 0: found by its words.</source>
        <translation>Номер строки в файле. 0: находится по словам.</translation>
    </message>
    <message>
        <source>The number of the map that gave the cell its value.</source>
        <translation>Номер карты, давшей ячейке её значение.</translation>
    </message>
    <message>
        <source>The numbers may be degrees or metres: choose the reference system.</source>
        <translation>Числа могут быть градусами или метрами: выберите систему координат.</translation>
    </message>
    <message>
        <source>The occurrences lie in {n_clusters} clusters of {cluster:g} km: the intervals over clusters are rough.</source>
        <translation>Рудопроявления лежат в {n_clusters} скоплениях по {cluster:g} км: интервалы по скоплениям приблизительны.</translation>
    </message>
    <message>
        <source>The others are the ones to walk to.</source>
        <translation>Идти надо к остальным.</translation>
    </message>
    <message>
        <source>The outer fences lie twice as far.</source>
        <translation>Внешние границы лежат вдвое дальше.</translation>
    </message>
    <message>
        <source>The outlined ground has no polygons: check the layer, its filter and the selection.</source>
        <translation>У оконтуренной площади нет полигонов: проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>The outlines of the targets cannot be drawn: raise the least area.</source>
        <translation>Контуры участков построить нельзя: увеличьте наименьшую площадь.</translation>
    </message>
    <message>
        <source>The output could not be written ({}): choose another file or format.</source>
        <translation>Результат не записан ({}): выберите другой файл или формат.</translation>
    </message>
    <message>
        <source>The output {path} is the input itself: choose another file, the input stays as it is.</source>
        <translation>Результат {path} совпадает с входным файлом: выберите другой файл, входной остаётся как есть.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the connection to the internet, and the proxy in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>Индекс пакетов недоступен: проверьте соединение с Интернетом и прокси в «Настройки → Параметры → Сеть» и установите снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The package index could not prove who it is (certificate): a virus scanner or your company's network may stand between; ask its administrator for the certificate and name it in pip's setting “cert”. Nothing was changed.</source>
        <translation>Индекс пакетов не смог подтвердить подлинность (сертификат): возможно, мешает антивирус или сеть организации; спросите сертификат у администратора и укажите его в настройке pip «cert». Ничего не изменено.</translation>
    </message>
    <message>
        <source>The package index has no ready-made {names} for this Python on this machine: a newer QGIS may help. Nothing was changed.</source>
        <translation>В индексе пакетов нет готовых {names} для этого Python на этом компьютере: может помочь более новый QGIS. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The package index has torch only with gigabytes for graphics cards: enter the address of an index with builds for processors under “Extra package index”. Nothing was changed.</source>
        <translation>В индексе пакетов torch есть только с гигабайтами для видеокарт: введите в «Доп. индекс пакетов» адрес индекса со сборками для процессоров. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The package index refuses access: check the address under “Extra package index” and pip's own settings. Nothing was changed.</source>
        <translation>Индекс пакетов отказывает в доступе: проверьте адрес в «Доп. индекс пакетов» и собственные настройки pip. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The packages are in use: they go when QGIS starts again.</source>
        <translation>Пакеты используются: они исчезнут при следующем запуске QGIS.</translation>
    </message>
    <message>
        <source>The partial sill of the {kind} structure is {sill:g}: it must be above 0.</source>
        <translation>Частичное плато структуры {kind} равно {sill:g}: оно должно быть больше 0.</translation>
    </message>
    <message>
        <source>The parts of a composition are added up and the unit of {bare} is not known: rename the fields so that they say the unit, like Cu_ppm, or choose another method than multiplicative.</source>
        <translation>Части состава складываются, а единица {bare} неизвестна: переименуйте поля, чтобы была видна единица, как Cu_ppm, или выберите другой метод вместо multiplicative.</translation>
    </message>
    <message>
        <source>The percentile must lie between 0 and 100, not at {percentile:g}: 95 is usual.</source>
        <translation>Процентиль должен лежать между 0 и 100, а не {percentile:g}: обычно 95.</translation>
    </message>
    <message>
        <source>The percentile must lie between 50 and 100, not at {percentile:g}: 98 is usual.</source>
        <translation>Процентиль должен лежать между 50 и 100, а не {percentile:g}: обычно 98.</translation>
    </message>
    <message>
        <source>The points of all curves, for charts of your own.</source>
        <translation>Точки всех кривых, для ваших графиков.</translation>
    </message>
    <message>
        <source>The points to predict, with prediction and standard error.</source>
        <translation>Точки для прогноза с прогнозом и стандартной ошибкой.</translation>
    </message>
    <message>
        <source>The polygon that holds a sample tells the rock at the site, while its sediment comes from the whole catchment: where you can, give each sample the most widespread rock upstream as a field. Classes of few samples have no background of their own and take that of all samples. A class that is all mineralised hides its own anomaly.</source>
        <translation>Полигон, в котором лежит проба, говорит о породе в точке, а осадок поступает со всего бассейна: если можете, задайте каждой пробе полем самую распространённую породу выше по течению. У классов с малым числом проб нет своего фона, они берут фон всех проб. Класс, минерализованный целиком, скрывает собственную аномалию.</translation>
    </message>
    <message>
        <source>The polygons are in degrees: areas are computed in {}.</source>
        <translation>Полигоны в градусах: площади вычисляются в {}.</translation>
    </message>
    <message>
        <source>The polygons cannot be drawn on the grid of the map: check them with “Check validity”.</source>
        <translation>Полигоны нельзя нарисовать на сетке карты: проверьте их инструментом «Проверка корректности».</translation>
    </message>
    <message>
        <source>The prediction is the sum of weights times samples, the weights solving the kriging system: smallest expected squared error, sum 1 (ordinary), or unbiased for the drift (universal). The variance follows from the same weights.</source>
        <translation>Прогноз — сумма проб с весами, которые решают систему кригинга: наименьший ожидаемый квадрат ошибки, сумма 1 (ординарный) или несмещённость по дрейфу (универсальный). Дисперсия следует из тех же весов.</translation>
    </message>
    <message>
        <source>The prediction-area plot with the limits of halo and anomaly.</source>
        <translation>График прогноз–площадь с границами ореола и аномалии.</translation>
    </message>
    <message>
        <source>The predictions, one band a field.</source>
        <translation>Прогнозы, по каналу на поле.</translation>
    </message>
    <message>
        <source>The predictions; made where all predictors are maps.</source>
        <translation>Прогнозы; создаются, если все предикторы — карты.</translation>
    </message>
    <message>
        <source>The probabilities of sample number {row} ({wrong} such samples) are missing, below zero or sum to {sums:g} and not to 1: give the classifier's probabilities, not its scores.</source>
        <translation>Вероятности пробы номер {row} (таких проб {wrong}) отсутствуют, меньше нуля или дают в сумме {sums:g}, а не 1: задайте вероятности классификатора, а не его оценки.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached: check it in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>Прокси недоступен: проверьте его в «Настройки → Параметры → Сеть» и установите снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or its word: correct them in Settings → Options → Network, start QGIS again, and install again. Nothing was changed.</source>
        <translation>Прокси не принимает имя пользователя или пароль: исправьте их в «Настройки → Параметры → Сеть», перезапустите QGIS и установите снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The quantiles {text!r} are not percentages above 0 and below 100: write them as 10;50;90, with a point in decimals.</source>
        <translation>Квантили {text!r} — не проценты больше 0 и меньше 100: пишите как 10;50;90, с точкой в дробях.</translation>
    </message>
    <message>
        <source>The range of the {kind} structure is {reach:g} m: it must be above 0.</source>
        <translation>Радиус корреляции структуры {kind} равен {reach:g} м: он должен быть больше 0.</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>Растр</translation>
    </message>
    <message>
        <source>The raster has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>У растра нет своих ячеек (веб-карта?): сначала сохраните его как GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster {name} has no data: choose another, or check its nodata value.</source>
        <translation>В растре {name} нет данных: выберите другой или проверьте его значение nodata.</translation>
    </message>
    <message>
        <source>The raster {} cannot be written: choose another file.</source>
        <translation>Растр {} записать нельзя: выберите другой файл.</translation>
    </message>
    <message>
        <source>The rasters have {rows} x {columns} cells and their grid {grid_rows} x {grid_columns}: bring them to one grid.</source>
        <translation>У растров {rows} x {columns} ячеек, у их сетки {grid_rows} x {grid_columns}: приведите их к одной сетке.</translation>
    </message>
    <message>
        <source>The ratio of the ranges is at its bound of {LEAST_RATIO:g}: the directions differ in their sill rather than in their range, a drift may be there (universal kriging).</source>
        <translation>Отношение радиусов корреляции на своей границе {LEAST_RATIO:g}: направления различаются скорее плато, чем радиусом, возможен дрейф (универсальный кригинг).</translation>
    </message>
    <message>
        <source>The reference system that the coordinates of the file are in</source>
        <translation>Система координат, в которой заданы координаты файла</translation>
    </message>
    <message>
        <source>The regression alone predicts as well: kriging its residuals adds nothing on ground that was left out.</source>
        <translation>Одна регрессия предсказывает не хуже: кригинг её остатков ничего не добавляет на отложенной площади.</translation>
    </message>
    <message>
        <source>The regression gives {names} no background in the lithologies of sample {label}: use the weighted background.</source>
        <translation>Регрессия не даёт {names} фона в породах пробы {label}: используйте фон weighted.</translation>
    </message>
    <message>
        <source>The regression leaves nothing of the values: there is nothing to krige.</source>
        <translation>Регрессия ничего не оставляет от значений: для кригинга ничего нет.</translation>
    </message>
    <message>
        <source>The regression says what the predictors know, kriging adds what neighbouring samples know beyond that. Both are tested on blocks of ground that they have not seen: by the &lt;b&gt;table&lt;/b&gt;, take the simplest way that predicts as well as the others.</source>
        <translation>Регрессия говорит, что знают предикторы, кригинг добавляет то, что сверх этого знают соседние пробы. Оба проверяются на блоках, которых они не видели: по &lt;b&gt;таблице&lt;/b&gt; берите простейший способ, который предсказывает не хуже других.</translation>
    </message>
    <message>
        <source>The replacements of sample {label} reach the total of its parts ({totals:g}): choose more elements, or another method than multiplicative.</source>
        <translation>Замены в пробе {label} достигают суммы её частей ({totals:g}): выберите больше элементов или другой метод вместо multiplicative.</translation>
    </message>
    <message>
        <source>The report is a page to read or print, the most urgent first. The table has one row an element; its quantiles take results below detection into account (Kaplan-Meier), so that an empty quantile lies below everything measured.</source>
        <translation>Отчёт — страница для чтения или печати, самое срочное — первым. В таблице по строке на элемент; её квантили учитывают результаты ниже обнаружения (Каплан–Мейер), поэтому пустой квантиль лежит ниже всего измеренного.</translation>
    </message>
    <message>
        <source>The result moves with the seed more than that of a plain map: keep ten runs.</source>
        <translation>Результат меняется с начальным числом сильнее, чем у простой карты: оставьте десять запусков.</translation>
    </message>
    <message>
        <source>The robust covariance mcd</source>
        <translation>Робастная ковариация mcd</translation>
    </message>
    <message>
        <source>The robust covariance mcd finds no spread</source>
        <translation>Робастная ковариация mcd не находит разброса</translation>
    </message>
    <message>
        <source>The rock at the site need not be the rock upstream, where the sediment comes from.</source>
        <translation>Порода в точке не обязательно та, что выше по течению, откуда приходит осадок.</translation>
    </message>
    <message>
        <source>The same for occurrences that had no part in drawing it: the figure to believe.</source>
        <translation>То же для рудопроявлений, не участвовавших в построении: верить надо этому показателю.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>То же для программ.</translation>
    </message>
    <message>
        <source>The same machine, its settings bred by a genetic algorithm.</source>
        <translation>Та же машина, настройки которой выведены генетическим алгоритмом.</translation>
    </message>
    <message>
        <source>The same map with occurrences held out</source>
        <translation>Та же карта на отложенных рудопроявлениях</translation>
    </message>
    <message>
        <source>The same occurrences are drawn again for both maps of a pair, one by one and by clusters; the difference of rates, or of AUC, counts where both 95 % intervals leave zero out.</source>
        <translation>Для обеих карт пары заново выбираются одни и те же рудопроявления, по одному и по скоплениям; разность долей или AUC засчитывается, если оба 95 %-х интервала не содержат нуля.</translation>
    </message>
    <message>
        <source>The same occurrences must have made none of the maps: take held-out scores.</source>
        <translation>Ни одна из карт не должна быть построена с теми же рудопроявлениями: берите оценки на отложенных.</translation>
    </message>
    <message>
        <source>The same on ground that was held out: the figure to believe.</source>
        <translation>То же на отложенной площади: верить надо этому показателю.</translation>
    </message>
    <message>
        <source>The same score without the occurrences it will be judged by: the honest one.</source>
        <translation>Та же оценка без рудопроявлений, по которым её будут судить: честная.</translation>
    </message>
    <message>
        <source>The same seed gives the same blocks.</source>
        <translation>То же начальное число даёт те же блоки.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and blocks.</source>
        <translation>То же начальное число даёт те же интервалы и блоки.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>То же начальное число даёт те же интервалы.</translation>
    </message>
    <message>
        <source>The same seed gives the same random draws.</source>
        <translation>То же начальное число даёт те же случайные значения.</translation>
    </message>
    <message>
        <source>The same seed gives the same realisations.</source>
        <translation>То же начальное число даёт те же реализации.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>То же начальное число даёт тот же результат.</translation>
    </message>
    <message>
        <source>The same up to 20 % of the area, as a share of what is possible</source>
        <translation>То же до 20 % площади, как доля возможного</translation>
    </message>
    <message>
        <source>The same value everywhere, left out: {left}.</source>
        <translation>Всюду одно значение, исключено: {left}.</translation>
    </message>
    <message>
        <source>The sample survey can have {FEWEST} to {MOST} samples, not {n_samples}: give another number.</source>
        <translation>Учебная съёмка может содержать от {FEWEST} до {MOST} проб, а не {n_samples}: задайте другое число.</translation>
    </message>
    <message>
        <source>The sample survey is on the map: 800 samples, known occurrences, geology.</source>
        <translation>Учебная съёмка на карте: 800 проб, известные рудопроявления, геология.</translation>
    </message>
    <message>
        <source>The sample survey is ready</source>
        <translation>Учебная съёмка готова</translation>
    </message>
    <message>
        <source>The samples are a table without positions: make points of it first (“Create points layer from table”).</source>
        <translation>Пробы — таблица без положений: сначала сделайте из неё точки («Создать точечный слой из таблицы»).</translation>
    </message>
    <message>
        <source>The samples are in degrees ({crs}): distances and areas are computed in {utm}.</source>
        <translation>Пробы в градусах ({crs}): расстояния и площади вычисляются в {utm}.</translation>
    </message>
    <message>
        <source>The samples are said to be in degrees ({name}) and lie at {x:.0f}, {y:.0f}, which are none: set the layer's reference system to the one of its positions.</source>
        <translation>Пробы названы градусными ({name}), а лежат в {x:.0f}, {y:.0f}, что не градусы: задайте слою систему координат его положений.</translation>
    </message>
    <message>
        <source>The samples have no column {name}: they have {names}.</source>
        <translation>У проб нет столбца {name}: есть {names}.</translation>
    </message>
    <message>
        <source>The samples have no coordinate reference system: set the layer's reference system, or choose one in this tool's advanced parameters.</source>
        <translation>У проб нет системы координат: задайте её слою или выберите в дополнительных параметрах этого инструмента.</translation>
    </message>
    <message>
        <source>The samples have no positions, and a variogram needs them.</source>
        <translation>У проб нет положений, а вариограмме они нужны.</translation>
    </message>
    <message>
        <source>The samples have none of the columns {names}: they have {present}.</source>
        <translation>У проб нет ни одного из столбцов {names}: есть {present}.</translation>
    </message>
    <message>
        <source>The samples have {n_positions} distinct positions and a spacing needs two: check the coordinates, or state the distance.</source>
        <translation>У проб разных положений {n_positions}, а для расстояния нужно два: проверьте координаты или задайте расстояние.</translation>
    </message>
    <message>
        <source>The samples lie along a line or two, where no anisotropy shows: choose anisotropy none, and give no azimuth and ratio.</source>
        <translation>Пробы лежат вдоль одной-двух линий, где анизотропия не видна: выберите анизотропию none и не задавайте азимут и отношение.</translation>
    </message>
    <message>
        <source>The samples lie at {distinct} distinct positions and a map needs two or more: check the coordinates of {source_name}.</source>
        <translation>У проб разных положений {distinct}, а карте нужно два и более: проверьте координаты {source_name}.</translation>
    </message>
    <message>
        <source>The samples show no continuity at these distances (pure nugget): a kriged map is their mean.</source>
        <translation>На этих расстояниях пробы не показывают непрерывности (чистый самородок): карта кригинга — их среднее.</translation>
    </message>
    <message>
        <source>The samples with F1, F2 … and F1_fuzzy …, and indicator_score where there are indicator elements.</source>
        <translation>Пробы с F1, F2 … и F1_fuzzy … и с indicator_score, если есть элементы-индикаторы.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _ei (or _eires) for each element.</source>
        <translation>Пробы с полем с окончанием _ei (или _eires) на каждый элемент.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _out for each element.</source>
        <translation>Пробы с полем с окончанием _out на каждый элемент.</translation>
    </message>
    <message>
        <source>The samples with class, p_… for each class, and entropy.</source>
        <translation>Пробы с class, p_… на каждый класс и entropy.</translation>
    </message>
    <message>
        <source>The samples with label, label_used and, by factors, label_multi.</source>
        <translation>Пробы с label, label_used и, по факторам, label_multi.</translation>
    </message>
    <message>
        <source>The samples with p_… for each class, entropy, mutual_information and stability.</source>
        <translation>Пробы с p_… на каждый класс, entropy, mutual_information и stability.</translation>
    </message>
    <message>
        <source>The samples with prediction, standard error, error and standardised error.</source>
        <translation>Пробы с прогнозом, стандартной ошибкой, ошибкой и стандартизованной ошибкой.</translation>
    </message>
    <message>
        <source>The samples with the new columns.</source>
        <translation>Пробы с новыми столбцами.</translation>
    </message>
    <message>
        <source>The samples with the new fields ending in _val and _cens.</source>
        <translation>Пробы с новыми полями с окончаниями _val и _cens.</translation>
    </message>
    <message>
        <source>The samples with unit, cluster, distance, stability, score and score_held_out.</source>
        <translation>Пробы с unit, cluster, distance, stability, score и score_held_out.</translation>
    </message>
    <message>
        <source>The samples, with concentrations as text, as a laboratory writes them.</source>
        <translation>Пробы с содержаниями в виде текста, как их пишет лаборатория.</translation>
    </message>
    <message>
        <source>The scores have standard deviations other than 1 ({spread}): divide by them before comparing.</source>
        <translation>Стандартные отклонения оценок не равны 1 ({spread}): перед сравнением разделите на них.</translation>
    </message>
    <message>
        <source>The scores themselves reached {percent_accuracy:.0f} %. </source>
        <translation>Сами оценки достигли {percent_accuracy:.0f} %. </translation>
    </message>
    <message>
        <source>The seed is {seed}: give a whole number, 0 or more.</source>
        <translation>Начальное число равно {seed}: задайте целое число, 0 или больше.</translation>
    </message>
    <message>
        <source>The semivariance of a class of distance is half the mean squared difference of its pairs (Matheron), or Cressie and Hawkins' robust mean of root differences.</source>
        <translation>Полудисперсия класса расстояния — половина средней квадратичной разности его пар (Матерон) или робастное среднее корней разностей (Кресси и Хокинс).</translation>
    </message>
    <message>
        <source>The sentence to quote.</source>
        <translation>Предложение для цитирования.</translation>
    </message>
    <message>
        <source>The setting {key} of the trainer {name} cannot be {value!r}: give a value like {example}.</source>
        <translation>Настройка {key} инструмента обучения {name} не может быть {value!r}: задайте значение вроде {example}.</translation>
    </message>
    <message>
        <source>The settings are no JSON ({error}): write them as {EXAMPLE}.</source>
        <translation>Настройки — не JSON ({error}): запишите их как {EXAMPLE}.</translation>
    </message>
    <message>
        <source>The settings are those of a {kind!r} model, and the trainer {name} makes a {own_kind!r} model: choose the trainer that belongs to them.</source>
        <translation>Настройки — от модели {kind!r}, а инструмент обучения {name} создаёт модель {own_kind!r}: выберите тот, к которому они относятся.</translation>
    </message>
    <message>
        <source>The settings ask for {key} {value}, and the trainer is {name}: choose the trainer that does so, or leave this setting out.</source>
        <translation>Настройки требуют {key} {value}, а инструмент обучения — {name}: выберите тот, который это делает, или уберите настройку.</translation>
    </message>
    <message>
        <source>The settings have no names: write them as {EXAMPLE}.</source>
        <translation>У настроек нет имён: запишите их как {EXAMPLE}.</translation>
    </message>
    <message>
        <source>The shape {shape:g} does not suit the {kind} model ({error}): choose another.</source>
        <translation>Форма {shape:g} не подходит модели {kind} ({error}): выберите другую.</translation>
    </message>
    <message>
        <source>The share {kept:g} of samples that is learnt from must lie between 0 and 1.</source>
        <translation>Доля {kept:g} обучающих проб должна лежать между 0 и 1.</translation>
    </message>
    <message>
        <source>The shares {shares} leave nothing to train or test with: give the shares of training and validation, such as 0.75 and 0.1.</source>
        <translation>Доли {shares} не оставляют ничего для обучения или проверки: задайте доли обучения и валидации, например 0.75 и 0.1.</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet</source>
        <translation>Лист электронной таблицы</translation>
    </message>
    <message>
        <source>The silhouette asks for {by_silhouette} classes and Davies-Bouldin for {by_index}: {n_clusters} were made, look at both maps.</source>
        <translation>Силуэт предлагает классов {by_silhouette}, Дэвис–Болдин — {by_index}: создано {n_clusters}, посмотрите обе карты.</translation>
    </message>
    <message>
        <source>The smallest loading is {minimum_loading:g}: give a number between 0 and 1.</source>
        <translation>Наименьшая нагрузка равна {minimum_loading:g}: задайте число между 0 и 1.</translation>
    </message>
    <message>
        <source>The smoothness of a Matérn model is {smoothness:g}: choose one above 0, such as 1.5.</source>
        <translation>Гладкость модели Матерна равна {smoothness:g}: выберите больше 0, например 1.5.</translation>
    </message>
    <message>
        <source>The standard error depends on the variogram and on where the samples are, not on their values.</source>
        <translation>Стандартная ошибка зависит от вариограммы и положения проб, а не от их значений.</translation>
    </message>
    <message>
        <source>The standard error is that of the kriging of the residuals alone.</source>
        <translation>Стандартная ошибка относится только к кригингу остатков.</translation>
    </message>
    <message>
        <source>The standard error leaves out how unsure the regression is.</source>
        <translation>Стандартная ошибка не учитывает неуверенности регрессии.</translation>
    </message>
    <message>
        <source>The standard errors are too large: lower nugget or sill.</source>
        <translation>Стандартные ошибки завышены: уменьшите самородок или плато.</translation>
    </message>
    <message>
        <source>The standard errors are too small: raise nugget or sill, or look for outliers.</source>
        <translation>Стандартные ошибки занижены: увеличьте самородок или плато либо ищите выбросы.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, label samples, train and test each classifier, compare, apply. Each of them is explained in its own dialog.</source>
        <translation>Шаги — это одноимённые инструменты один за другим: замена цензурированных значений, логарифмы, построение факторной модели, факторные оценки, разметка проб, обучение и проверка каждого классификатора, сравнение, применение. Каждый описан в своём окне.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, train and apply each map, samples to raster, classify anomalies, fuse, rank. Each of them is explained in its own dialog.</source>
        <translation>Шаги — это одноимённые инструменты один за другим: замена цензурированных значений, логарифмы, построение факторной модели, факторные оценки, обучение и применение каждой карты, пробы в растр, классификация аномалий, объединение, ранжирование. Каждый описан в своём окне.</translation>
    </message>
    <message>
        <source>The steps of the work, to run one by one or all at once</source>
        <translation>Шаги работы, по одному или все сразу</translation>
    </message>
    <message>
        <source>The study area cannot be transformed to {short}: check its reference system.</source>
        <translation>Район исследования нельзя преобразовать в {short}: проверьте его систему координат.</translation>
    </message>
    <message>
        <source>The study area does not overlap with the map ({west:.0f}, {south:.0f} to {east:.0f}, {north:.0f} in {short}): check its reference system and extent.</source>
        <translation>Район исследования не перекрывается с картой (от {west:.0f}, {south:.0f} до {east:.0f}, {north:.0f} в {short}): проверьте его систему координат и охват.</translation>
    </message>
    <message>
        <source>The study area has no polygon: choose another layer, or leave it empty for the whole map.</source>
        <translation>В районе исследования нет полигонов: выберите другой слой или оставьте пустым для всей карты.</translation>
    </message>
    <message>
        <source>The study area {} does not overlap with the map: check both layers.</source>
        <translation>Район исследования {} не перекрывается с картой: проверьте оба слоя.</translation>
    </message>
    <message>
        <source>The substitute of {name} in the limits table is {substitute:g} and its lower limit {lower:g}: give the limit below which this value stands.</source>
        <translation>Substitute для {name} в таблице пределов равен {substitute:g}, а нижний предел — {lower:g}: задайте предел, ниже которого стоит это значение.</translation>
    </message>
    <message>
        <source>The success-rate curve follows the area from the most favourable cells downwards and shows the percentage of the known occurrences found. It is a &lt;b&gt;prediction rate&lt;/b&gt; only where the occurrences had no part in the map: the log says for each map which of the two it is, as far as its file tells (scores that were held out, or made with occurrences). The ROC curve sets the same against the area without occurrences: all cells that hold none are taken as negatives. The area below it, AUC, is the chance that the map is higher at an occurrence than at such a cell; 0.5 says nothing. An occurrence in a cell with others counts by itself.</source>
        <translation>Кривая успешности идёт по площади от самых благоприятных ячеек вниз и показывает процент найденных известных рудопроявлений. Это &lt;b&gt;доля попаданий&lt;/b&gt; лишь тогда, когда рудопроявления не участвовали в построении карты: журнал говорит для каждой карты, что это, насколько знает её файл (оценки на отложенных или с рудопроявлениями). Кривая ROC сопоставляет то же с площадью без рудопроявлений: все ячейки без них считаются отрицательными. Площадь под ней, AUC, — вероятность того, что у рудопроявления карта выше, чем в такой ячейке; 0.5 ни о чём не говорит. Рудопроявление в одной ячейке с другими считается отдельно.</translation>
    </message>
    <message>
        <source>The survey is too small for blocks as wide as that: samples of neighbouring blocks are related, and the test on ground not seen still flatters.</source>
        <translation>Съёмка слишком мала для таких широких блоков: пробы соседних блоков связаны, и проверка на незнакомой территории всё равно завышает.</translation>
    </message>
    <message>
        <source>The table has no samples: check the layer, its filter and the selection.</source>
        <translation>В таблице нет проб: проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>The table of all factors, or the loadings of one as bars, the largest above.</source>
        <translation>Таблица всех факторов или нагрузки одного столбцами, наибольшие сверху.</translation>
    </message>
    <message>
        <source>The table of the curve has the columns &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² at or above it, or samples), &lt;i&gt;segment&lt;/i&gt; and &lt;i&gt;fitted&lt;/i&gt;. “Classify anomalies” takes the thresholds as limits.</source>
        <translation>В таблице кривой столбцы &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (км² при нём и выше или пробы), &lt;i&gt;segment&lt;/i&gt; и &lt;i&gt;fitted&lt;/i&gt;. «Классификация аномалий» берёт пороги как границы.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for a map of classes.</source>
        <translation>В таблице весов нет поля {absent}: возьмите таблицу, которую «График прогноз–площадь» записывает для карты классов.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for maps of classes, those of all maps below each other (“Merge vector layers”).</source>
        <translation>В таблице весов нет поля {absent}: возьмите таблицу, которую «График прогноз–площадь» записывает для карт классов, для всех карт друг под другом («Объединить векторные слои»).</translation>
    </message>
    <message>
        <source>The table of weights has no map {name} (it has {maps}): write the names of the table as the names of the maps.</source>
        <translation>В таблице весов нет карты {name} (есть {maps}): укажите названиями карт имена из таблицы.</translation>
    </message>
    <message>
        <source>The table of weights holds several maps ({found}) and none of them is called {name}: write the right one as the name of the map.</source>
        <translation>В таблице весов несколько карт ({found}), и ни одна не называется {name}: укажите нужное имя как название карты.</translation>
    </message>
    <message>
        <source>The tables and the chart as a page, with the figures of the method's paper beside them.</source>
        <translation>Таблицы и график в виде страницы, рядом с показателями из статьи о методе.</translation>
    </message>
    <message>
        <source>The temperatures {first:g} and {last:g} must be above zero: change them.</source>
        <translation>Температуры {first:g} и {last:g} должны быть больше нуля: измените их.</translation>
    </message>
    <message>
        <source>The threshold of {below} lies below the limit of the background ({background:g}): samples between are anomalous.</source>
        <translation>Порог {below} лежит ниже границы фона ({background:g}): промежуточные пробы аномальны.</translation>
    </message>
    <message>
        <source>The threshold {given!r} is no number: write it like 0.7, and several with ; between them.</source>
        <translation>Порог {given!r} — не число: запишите его как 0.7, а несколько — через ;.</translation>
    </message>
    <message>
        <source>The tool met an error that it did not expect ({error}): please report what the log says.</source>
        <translation>Инструмент встретил непредвиденную ошибку ({error}): сообщите, что сказано в журнале.</translation>
    </message>
    <message>
        <source>The tool stopped and did not say why.</source>
        <translation>Инструмент остановился и не сказал почему.</translation>
    </message>
    <message>
        <source>The tool {tool} is not there: is the plugin Processing enabled?</source>
        <translation>Инструмента {tool} нет: включён ли модуль Processing?</translation>
    </message>
    <message>
        <source>The tool “Classify anomalies” is not there: enable GeoHalo in Processing.</source>
        <translation>Инструмента «Классификация аномалий» нет: включите GeoHalo в Processing.</translation>
    </message>
    <message>
        <source>The trained classifier, for Apply classifier, here and on other sheets.</source>
        <translation>Обученный классификатор для инструмента «Применение классификатора», здесь и на других листах.</translation>
    </message>
    <message>
        <source>The trained map, for Apply map, here and on other sheets.</source>
        <translation>Обученная карта для инструмента «Применение карты», здесь и на других листах.</translation>
    </message>
    <message>
        <source>The trainer {name} has no setting {key}: its settings are {known}.</source>
        <translation>У инструмента обучения {name} нет настройки {key}: его настройки — {known}.</translation>
    </message>
    <message>
        <source>The training left the range of numbers in epoch {epoch}: the loss is no number any more. Choose a lower learning rate than {learning_rate:g}.</source>
        <translation>В эпоху {epoch} обучение вышло из диапазона чисел: потери больше не число. Выберите скорость обучения меньше {learning_rate:g}.</translation>
    </message>
    <message>
        <source>The training was stopped after {STEPS} steps, C = {c:g} being large for classes that overlap: a smaller C gives nearly the same.</source>
        <translation>Обучение остановлено после {STEPS} шагов: C = {c:g} велико для перекрывающихся классов; меньшее C даёт почти то же.</translation>
    </message>
    <message>
        <source>The training went astray (infinite loss): lower the learning rate, or try another seed.</source>
        <translation>Обучение разошлось (бесконечные потери): уменьшите скорость обучения или возьмите другое начальное число.</translation>
    </message>
    <message>
        <source>The unit is not stated.</source>
        <translation>Единица не указана.</translation>
    </message>
    <message>
        <source>The unit is not stated; a median of {median:g} is typical of {unit}.</source>
        <translation>Единица не указана; медиана {median:g} типична для {unit}.</translation>
    </message>
    <message>
        <source>The unit may not be what the name says: {odd}.</source>
        <translation>Единица может быть не той, что в имени: {odd}.</translation>
    </message>
    <message>
        <source>The unit of these elements may be another one, by their values: {texts}.</source>
        <translation>Судя по значениям, единица этих элементов может быть другой: {texts}.</translation>
    </message>
    <message>
        <source>The unit of {names} is not known: most tools pass over fields without a unit.</source>
        <translation>Единица {names} неизвестна: большинство инструментов пропускает поля без единицы.</translation>
    </message>
    <message>
        <source>The unit {text!r} is unknown: write pct, ppm (mg/kg, g/t) or ppb (ug/kg).</source>
        <translation>Единица {text!r} неизвестна: запишите pct, ppm (mg/kg, g/t) или ppb (ug/kg).</translation>
    </message>
    <message>
        <source>The units of the elements are not known: log-ratios take them as one unit.</source>
        <translation>Единицы элементов неизвестны: лог-отношения считают их одной единицей.</translation>
    </message>
    <message>
        <source>The value of sample {number} is infinite: correct it in the table.</source>
        <translation>Значение пробы {number} бесконечно: исправьте его в таблице.</translation>
    </message>
    <message>
        <source>The values should be about normally distributed: factor scores, logarithms, or normal scores, which this tool takes if asked and turns back. Turned back, no value lies outside those of the samples.</source>
        <translation>Значения должны быть примерно нормальными: факторные оценки, логарифмы или нормальные метки, которые этот инструмент по запросу берёт и пересчитывает обратно. После пересчёта ни одно значение не выходит за значения проб.</translation>
    </message>
    <message>
        <source>The variogram has neither nugget nor sill: give it a structure.</source>
        <translation>У вариограммы нет ни самородка, ни плато: задайте ей структуру.</translation>
    </message>
    <message>
        <source>The variogram has {n_distance} classes, too few to fit {unknown} numbers: take shorter classes, or give some of the numbers.</source>
        <translation>У вариограммы классов {n_distance} — слишком мало, чтобы подобрать чисел {unknown}: возьмите более узкие классы или задайте часть чисел.</translation>
    </message>
    <message>
        <source>The variogram is fitted again only in folds and where no model is given: choose k-fold or block and leave the model empty, or do not fit again.</source>
        <translation>Вариограмма подбирается заново только в фолдах и если модель не задана: выберите k-fold или block и оставьте модель пустой либо не подбирайте заново.</translation>
    </message>
    <message>
        <source>The variogram map shows all directions at once: an ellipse of low values shows that the field reaches farther in its direction (anisotropy). Choose four directions to see the same as curves.</source>
        <translation>Карта вариограммы показывает все направления сразу: эллипс низких значений говорит, что поле в его направлении тянется дальше (анизотропия). Чтобы увидеть то же кривыми, выберите четыре направления.</translation>
    </message>
    <message>
        <source>The variogram of {field} is being computed…</source>
        <translation>Вычисляется вариограмма {field}…</translation>
    </message>
    <message>
        <source>The variogram reaches no sill within {longest:.0f} m, its range is only a bound: a drift may be there (universal kriging), or take a longer largest distance.</source>
        <translation>Вариограмма не выходит на плато в пределах {longest:.0f} м, её радиус корреляции — лишь граница: возможен дрейф (универсальный кригинг), или возьмите большее наибольшее расстояние.</translation>
    </message>
    <message>
        <source>The variogram was fitted with a drift of degree {}, and kriging has one of degree {}.</source>
        <translation>Вариограмма подобрана с дрейфом степени {}, а у кригинга степень {}.</translation>
    </message>
    <message>
        <source>The variogram was written to {}: krige again with it.</source>
        <translation>Вариограмма записана в {}: выполните кригинг с ней снова.</translation>
    </message>
    <message>
        <source>The weight of class {label} is the text {value!r}, not a number: correct the table.</source>
        <translation>Вес класса {label} — текст {value!r}, а не число: исправьте таблицу.</translation>
    </message>
    <message>
        <source>The weights come from another map: its occurrences are not counted here.</source>
        <translation>Веса взяты с другой карты: её рудопроявления здесь не учитываются.</translation>
    </message>
    <message>
        <source>The whole file cannot be read: {problem}</source>
        <translation>Весь файл прочитать нельзя: {problem}</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is no number: correct it, or leave it empty.</source>
        <translation>Предел {key} для {name} в таблице пределов — не число: исправьте его или оставьте пустым.</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is {value:g}: write a number above zero, or leave the cell empty.</source>
        <translation>Предел {key} для {name} в таблице пределов равен {value:g}: запишите число больше нуля или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>The {kind} model</source>
        <translation>Модель {kind}</translation>
    </message>
    <message>
        <source>The {kind} model has not been fitted yet: fit it first.</source>
        <translation>Модель {kind} ещё не построена: сначала постройте её.</translation>
    </message>
    <message>
        <source>The {n_rows} samples of the first test are too few to tell whether that is chance: believe the lower.</source>
        <translation>Проб первой проверки ({n_rows}) слишком мало, чтобы сказать, не случайность ли это: верьте меньшему.</translation>
    </message>
    <message>
        <source>The {wanted} background needs the upstream areas of the rocks: choose the fields that hold them, one field a rock.</source>
        <translation>Фону {wanted} нужны площади пород выше по течению: выберите поля с ними, по одному на породу.</translation>
    </message>
    <message>
        <source>The {what} cannot be transformed from {authid} to {target}: check their reference system, positions such as {x:.10g}, {y:.10g} do not lie in it.</source>
        <translation>Объекты ({what}) нельзя преобразовать из {authid} в {target}: проверьте их систему координат, положения вроде {x:.10g}, {y:.10g} в ней не лежат.</translation>
    </message>
    <message>
        <source>The {what} cannot be {value!r}: choose one of {choices}.</source>
        <translation>Настройка «{what}» не может быть {value!r}: выберите из {choices}.</translation>
    </message>
    <message>
        <source>The {what} have no coordinate reference system: set the layer's reference system.</source>
        <translation>У слоя ({what}) нет системы координат: задайте её.</translation>
    </message>
    <message>
        <source>The {what} is {length:g} m: it must be above 0.</source>
        <translation>Недопустимо: {what} {length:g} м; значение должно быть больше 0.</translation>
    </message>
    <message>
        <source>The {what} no coordinate reference system, so that positions cannot be compared: set the layer's reference system.</source>
        <translation>{what} нет системы координат, поэтому положения сравнить нельзя: задайте слою систему координат.</translation>
    </message>
    <message>
        <source>The {what} of class {classes} is {numbers:g}: correct it.</source>
        <translation>Недопустимо: {what} класса {classes} равно {numbers:g}; исправьте.</translation>
    </message>
    <message>
        <source>The {what} {layer_name} is in another reference system ({authid}) than the samples ({wanted}): reproject it with “Warp (reproject)” first.</source>
        <translation>Слой {layer_name} ({what}) в другой системе координат ({authid}), чем пробы ({wanted}): сначала перепроецируйте его инструментом «Warp (перепроецирование)».</translation>
    </message>
    <message>
        <source>Their numbers are small: degrees, or metres of a local grid.</source>
        <translation>Их числа малы: градусы или метры местной сетки.</translation>
    </message>
    <message>
        <source>Their numbers are too large for degrees: read as metres.</source>
        <translation>Их числа слишком велики для градусов: прочитаны как метры.</translation>
    </message>
    <message>
        <source>Their numbers look like degrees.</source>
        <translation>Их числа похожи на градусы.</translation>
    </message>
    <message>
        <source>Their numbers, parted by commas. 3 is the anomaly, 2,3 takes the halo with it.</source>
        <translation>Их номера через запятую. 3 — аномалия, 2,3 — вместе с ореолом.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>There are no figures of merit: choose the METRICS of one classifier or more.</source>
        <translation>Показателей качества нет: выберите METRICS одного или нескольких классификаторов.</translation>
    </message>
    <message>
        <source>There are no predictors: choose predictor maps, or predictor fields.</source>
        <translation>Предикторов нет: выберите карты-предикторы или поля-предикторы.</translation>
    </message>
    <message>
        <source>There are no rasters: choose one or more.</source>
        <translation>Растров нет: выберите один или несколько.</translation>
    </message>
    <message>
        <source>There are no values at the occurrences for {missing}: read every map at all of them.</source>
        <translation>Нет значений в рудопроявлениях для {missing}: прочтите каждую карту во всех.</translation>
    </message>
    <message>
        <source>There are points to predict and no layer to write them to: choose the predicted points.</source>
        <translation>Точки для прогноза есть, а слоя для записи нет: выберите точки с прогнозом.</translation>
    </message>
    <message>
        <source>There are probabilities of shape {shape} for {n} samples and {n_classes} classes: give every sample one a class.</source>
        <translation>Вероятности имеют форму {shape} при числе проб {n} и классов {n_classes}: задайте каждой пробе по одной на класс.</translation>
    </message>
    <message>
        <source>There are too few labelled samples to hold any for the test: label more, or train on less.</source>
        <translation>Размеченных проб слишком мало, чтобы оставить часть для проверки: разметьте больше или обучайте на меньшем числе.</translation>
    </message>
    <message>
        <source>There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: take values instead of classes, state the threshold, or take a percentile.</source>
        <translation>Различных значений {distinct}, а кривой содержание–площадь нужно {FEWEST_DISTINCT}: возьмите значения вместо классов, задайте порог или возьмите процентиль.</translation>
    </message>
    <message>
        <source>There are {made} folds instead of {k}: samples or blocks are too few.</source>
        <translation>Фолдов {made} вместо {k}: проб или блоков слишком мало.</translation>
    </message>
    <message>
        <source>There are {n_classes} classes, {n_areas} areas and {n_counts} counts: give one of each a class.</source>
        <translation>Классов {n_classes}, площадей {n_areas}, количеств {n_counts}: задайте по одному на класс.</translation>
    </message>
    <message>
        <source>There are {n_coordinates} samples and {size} values: give one each.</source>
        <translation>Проб {n_coordinates}, значений {size}: задайте по одному на каждую.</translation>
    </message>
    <message>
        <source>There are {n_labels} names for {n_found} maps: give each map one, or none.</source>
        <translation>Названий {n_labels}, карт {n_found}: задайте по одному на карту или ни одного.</translation>
    </message>
    <message>
        <source>There are {n_names} names for {n_layers} maps: give one name a map, or none.</source>
        <translation>Названий {n_names}, карт {n_layers}: задайте по одному на карту или ни одного.</translation>
    </message>
    <message>
        <source>There are {n_places} samples, and leaving out takes three at least: choose more.</source>
        <translation>Проб {n_places}, а для исключения нужно не менее трёх: выберите больше.</translation>
    </message>
    <message>
        <source>There are {n_rasters} rasters and {n_names} names: give each a name of its own.</source>
        <translation>Растров {n_rasters}, имён {n_names}: дайте каждому своё имя.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and at least {minimum} are needed: check the layer, its filter and the selection.</source>
        <translation>Проб {n_samples}, а нужно не менее {minimum}: проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and {n_codes} labels: give every sample one.</source>
        <translation>Проб {n_samples}, меток {n_codes}: задайте каждой пробе одну.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples at distinct places, and kriging{drift} takes {needed} at least: add samples{remedy}.</source>
        <translation>Проб в разных местах {n_samples}, а кригингу{drift} нужно не менее {needed}: добавьте пробы{remedy}.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements, fewer than five each: factors may be unstable.</source>
        <translation>Проб {n_samples} на элементов {n_names}, меньше пяти на каждый: факторы могут быть неустойчивы.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements: factor analysis needs more samples than elements, better five times as many, so choose fewer elements.</source>
        <translation>Проб {n_samples}, элементов {n_names}: факторному анализу нужно больше проб, чем элементов, лучше в пять раз, поэтому выберите меньше элементов.</translation>
    </message>
    <message>
        <source>There are {n_training} training samples for {n_classes} classes: a convolutional network needs more than one a class.</source>
        <translation>Обучающих проб {n_training} на классов {n_classes}: свёрточной сети нужно больше одной на класс.</translation>
    </message>
    <message>
        <source>There are {n_true} samples and {n_predicted} predictions: give every sample one.</source>
        <translation>Проб {n_true}, предсказаний {n_predicted}: задайте каждой пробе одно.</translation>
    </message>
    <message>
        <source>There are {n_true} true classes, and {n_one} and {n_other} predicted ones: two classifiers are compared on the same samples.</source>
        <translation>Истинных классов {n_true}, предсказанных — {n_one} и {n_other}: два классификатора сравниваются на одних и тех же пробах.</translation>
    </message>
    <message>
        <source>There are {n_values} samples and {count} neighbours were asked for: ask for fewer.</source>
        <translation>Проб {n_values}, а соседей запрошено {count}: запросите меньше.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {n_types} types: give every one its type, or none.</source>
        <translation>Рудопроявлений {n}, типов {n_types}: задайте каждому тип или ни одному.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {size} folds: give every occurrence one.</source>
        <translation>Рудопроявлений {n}, фолдов {size}: задайте каждому рудопроявлению один.</translation>
    </message>
    <message>
        <source>There are {n} samples and {size} values of {name}: give one for each sample.</source>
        <translation>Проб {n}, значений {name} — {size}: задайте по одному на пробу.</translation>
    </message>
    <message>
        <source>There are {n} samples, and a {name} regression on {p} predictors takes {needed} at least: add samples, or leave predictors out.</source>
        <translation>Проб {n}, а регрессии {name} по предикторам ({p}) нужно не менее {needed}: добавьте пробы или исключите предикторы.</translation>
    </message>
    <message>
        <source>There are {size} thresholds for {n_names} factors ({names}): give one for all, or one each.</source>
        <translation>Порогов {size} на факторов {n_names} ({names}): задайте один для всех или по одному на каждый.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write utf-8, cp1252, utf-16 or cp1251.</source>
        <translation>Кодировки {encoding!r} нет: запишите utf-8, cp1252, utf-16 или cp1251.</translation>
    </message>
    <message>
        <source>There is no field for {absent}; the fields found are {names}: add the missing ones, or choose another layer.</source>
        <translation>Нет поля для {absent}; найдены поля {names}: добавьте недостающие или выберите другой слой.</translation>
    </message>
    <message>
        <source>There is no field for {missing}; the fields found are {candidates}: add the missing ones, or choose another layer.</source>
        <translation>Нет поля для {missing}; найдены поля {candidates}: добавьте недостающие или выберите другой слой.</translation>
    </message>
    <message>
        <source>There is no limit to write classes by: tick one.</source>
        <translation>Нет границы, по которой записать классы: отметьте одну.</translation>
    </message>
    <message>
        <source>There is no map to fuse: choose two or more.</source>
        <translation>Нет карт для объединения: выберите две или больше.</translation>
    </message>
    <message>
        <source>There is no map to print: tick a layer first.</source>
        <translation>Нет карты для печати: сначала отметьте слой.</translation>
    </message>
    <message>
        <source>There is no map: choose one raster or more.</source>
        <translation>Карты нет: выберите один растр или больше.</translation>
    </message>
    <message>
        <source>There is no other map than {baseline}.</source>
        <translation>Других карт, кроме {baseline}, нет.</translation>
    </message>
    <message>
        <source>There is no sample to judge the classifier by: choose another split.</source>
        <translation>Нет проб для оценки классификатора: выберите другое деление.</translation>
    </message>
    <message>
        <source>There is no tool called {name}.</source>
        <translation>Инструмента с именем {name} нет.</translation>
    </message>
    <message>
        <source>There is no variance left for {k} factors: ask for fewer factors.</source>
        <translation>Для факторов ({k}) не осталось дисперсии: запросите меньше факторов.</translation>
    </message>
    <message>
        <source>There is no variogram model {kind}: choose one of {KINDS} or of gstools.</source>
        <translation>Модели вариограммы {kind} нет: выберите из {KINDS} или из gstools.</translation>
    </message>
    <message>
        <source>There is no variogram model: choose one of {kinds}.</source>
        <translation>Модели вариограммы нет: выберите из {kinds}.</translation>
    </message>
    <message>
        <source>There is nothing to classify: choose samples, or rasters.</source>
        <translation>Классифицировать нечего: выберите пробы или растры.</translation>
    </message>
    <message>
        <source>There is nothing to fit: choose a variogram model.</source>
        <translation>Подбирать нечего: выберите модель вариограммы.</translation>
    </message>
    <message>
        <source>There kriging extrapolates: universal kriging may run far off.</source>
        <translation>Там кригинг экстраполирует: универсальный кригинг может сильно ошибаться.</translation>
    </message>
    <message>
        <source>There were no training samples of {new}: their background is the median of all samples.</source>
        <translation>Обучающих проб {new} не было: их фон — медиана всех проб.</translation>
    </message>
    <message>
        <source>These could be elements without a unit in their name: {over}.</source>
        <translation>Это могут быть элементы без единицы в имени: {over}.</translation>
    </message>
    <message>
        <source>These elements are not in the fitted model and get no new fields: {}.</source>
        <translation>Этих элементов нет в построенной модели, новых полей у них нет: {}.</translation>
    </message>
    <message>
        <source>These elements were left out: {}.</source>
        <translation>Эти элементы исключены: {}.</translation>
    </message>
    <message>
        <source>These fields are from an earlier factor analysis and have nothing to do with this one: {}.</source>
        <translation>Эти поля — от прежнего факторного анализа и с этим не связаны: {}.</translation>
    </message>
    <message>
        <source>These fields are not the laboratory's concentrations of an element or oxide: {bad}. Choose fields called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>Эти поля — не содержания элемента или оксида из лаборатории: {bad}. Выберите поля, названные как Cu_ppm, Au_ppb или Fe2O3_pct.</translation>
    </message>
    <message>
        <source>These fields were there already and are replaced: {}.</source>
        <translation>Эти поля уже были и заменяются: {}.</translation>
    </message>
    <message>
        <source>These indicators are not among the elements analysed and have no say: {}.</source>
        <translation>Этих индикаторов нет среди анализируемых элементов, они не действуют: {}.</translation>
    </message>
    <message>
        <source>These scores are self-consistency, not skill</source>
        <translation>Эти оценки — самосогласованность, а не качество прогноза</translation>
    </message>
    <message>
        <source>These values probably stand for results below detection, as half the limit often does. They are taken as measured unless you say otherwise.</source>
        <translation>Эти значения, вероятно, стоят вместо результатов ниже обнаружения, как часто половина предела. Если вы не укажете иное, они считаются измеренными.</translation>
    </message>
    <message>
        <source>These words were taken as missing results: {pairs}.</source>
        <translation>Эти слова приняты за отсутствующие результаты: {pairs}.</translation>
    </message>
    <message>
        <source>They are called by the number of their feature.</source>
        <translation>Они названы по номеру своего признака.</translation>
    </message>
    <message>
        <source>They are used for statistics and factors, and are on no map.</source>
        <translation>Они используются для статистики и факторов, но на картах их нет.</translation>
    </message>
    <message>
        <source>They decide which classes are anomaly, halo and background, and judge the maps.</source>
        <translation>Они решают, какие классы — аномалия, ореол и фон, и оценивают карты.</translation>
    </message>
    <message>
        <source>They give the units their scores. Empty: the scores stored in the model.</source>
        <translation>Они дают узлам оценки. Пусто: оценки, сохранённые в модели.</translation>
    </message>
    <message>
        <source>They have no coordinates that can be read, so they are neither in the layer nor in this report.</source>
        <translation>У них нет читаемых координат, поэтому их нет ни в слое, ни в этом отчёте.</translation>
    </message>
    <message>
        <source>They judge the maps.</source>
        <translation>Они оценивают карты.</translation>
    </message>
    <message>
        <source>They label the samples. Empty: labels by factor scores, as in the method's paper.</source>
        <translation>Они размечают пробы. Пусто: метки по факторным оценкам, как в статье о методе.</translation>
    </message>
    <message>
        <source>They take no part in any step.</source>
        <translation>Они не участвуют ни в одном шаге.</translation>
    </message>
    <message>
        <source>They tell nothing apart.</source>
        <translation>Они ничего не различают.</translation>
    </message>
    <message>
        <source>They weigh the classes, unless a table does, and judge the result. Maps of values need them.</source>
        <translation>Они взвешивают классы, если нет таблицы, и оценивают результат. Картам значений они нужны.</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>Они исключены.</translation>
    </message>
    <message>
        <source>They were transformed to {transforms}.</source>
        <translation>Они преобразованы в {transforms}.</translation>
    </message>
    <message>
        <source>Thiessen</source>
        <translation>Тиссен</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>На что взглянуть</translation>
    </message>
    <message>
        <source>This background needs the upstream areas of each of the {n_samples} samples ({word} given): choose the fields that hold them.</source>
        <translation>Этому фону нужны площади выше по течению для каждой из проб (всего {n_samples}; дано {word}): выберите поля с ними.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over neighbouring samples, which rasters do not have: classify samples, or train one without.</source>
        <translation>Этот классификатор учился по средним соседних проб, которых у растров нет: классифицируйте пробы или обучите классификатор без них.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over {around} neighbouring samples, and there are {given}: classify more samples together, or train one without neighbours.</source>
        <translation>Этот классификатор учился по средним соседних проб (по {around}), а дано {given}: классифицируйте вместе больше проб или обучите классификатор без соседей.</translation>
    </message>
    <message>
        <source>This is a single map, another seed may draw other borders: 10 runs show how far.</source>
        <translation>Это одна карта, другое начальное число может провести другие границы: 10 запусков покажут, насколько.</translation>
    </message>
    <message>
        <source>This network learnt from cells of {learnt:g} m, and those of the rasters have {own:g} m: bring the rasters to the same cell size with “Warp (reproject)”.</source>
        <translation>Эта сеть училась на ячейках {learnt:g} м, а у растров {own:g} м: приведите растры к тому же размеру ячейки инструментом «Warp (перепроецирование)».</translation>
    </message>
    <message>
        <source>This network learnt from windows of rasters ({bands}): choose these rasters.</source>
        <translation>Эта сеть училась по окнам растров ({bands}): выберите эти растры.</translation>
    </message>
    <message>
        <source>This network learnt from windows of {bands}, and no raster is called {absent} (there are {names}): rename or add rasters.</source>
        <translation>Эта сеть училась по окнам {bands}, а растра {absent} нет (есть {names}): переименуйте или добавьте растры.</translation>
    </message>
    <message>
        <source>This project holds no survey yet.</source>
        <translation>В этом проекте пока нет съёмки.</translation>
    </message>
    <message>
        <source>This went wrong: {}. The log messages (GeoHalo) say where.</source>
        <translation>Произошла ошибка: {}. Где именно — в журнале сообщений (GeoHalo).</translation>
    </message>
    <message>
        <source>This would fetch {much}, {cuda} of it for NVIDIA's graphics cards (CUDA), which GeoHalo does not use. The smaller build for processors comes from another package index: cancel, enter its address under “Extra package index”, and install again.</source>
        <translation>Было бы загружено {much}, из них {cuda} — для видеокарт NVIDIA (CUDA), которые GeoHalo не использует. Меньшая сборка для процессоров берётся из другого индекса пакетов: отмените, введите его адрес в «Доп. индекс пакетов» и установите снова.</translation>
    </message>
    <message>
        <source>This would fetch {much}.</source>
        <translation>Было бы загружено {much}.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Threshold is</source>
        <translation>Порог —</translation>
    </message>
    <message>
        <source>Threshold of the factor scores</source>
        <translation>Порог факторных оценок</translation>
    </message>
    <message>
        <source>Threshold of two classes</source>
        <translation>Порог двух классов</translation>
    </message>
    <message>
        <source>Threshold {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>Порог {doubtful} может быть случайным: по бутстрепу наклон может быть одинаков с обеих сторон.</translation>
    </message>
    <message>
        <source>Thresholded score</source>
        <translation>Оценка с порогом</translation>
    </message>
    <message>
        <source>Thresholds that are more than chance</source>
        <translation>Пороги больше случайных</translation>
    </message>
    <message>
        <source>Thresholds where the slope changes in 95 % of the curves drawn again.</source>
        <translation>Пороги, где наклон меняется у 95 % кривых повторной выборки.</translation>
    </message>
    <message>
        <source>Thresholds {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>Пороги {doubtful} могут быть случайными: по бутстрепу наклон может быть одинаков с обеих сторон.</translation>
    </message>
    <message>
        <source>Thresholds, factors and maps of so few samples are hardly better than guesses.</source>
        <translation>Пороги, факторы и карты по столь малому числу проб немногим лучше догадок.</translation>
    </message>
    <message>
        <source>Thresholds, parted by ;</source>
        <translation>Пороги, через ;</translation>
    </message>
    <message>
        <source>Thresholds: {}.</source>
        <translation>Пороги: {}.</translation>
    </message>
    <message>
        <source>Tick the indicator elements of your deposit type, such as {elements}.</source>
        <translation>Отметьте элементы-индикаторы вашего типа месторождения, например {elements}.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared, and choose a layer of known occurrences.</source>
        <translation>Отметьте сравниваемые карты и выберите слой известных рудопроявлений.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared; they have to be on one grid.</source>
        <translation>Отметьте сравниваемые карты; они должны лежать на одной сетке.</translation>
    </message>
    <message>
        <source>Tick to install {name} with “Install chosen”.</source>
        <translation>Отметьте, чтобы установить {name} кнопкой «Установить выбранное».</translation>
    </message>
    <message>
        <source>Ticked: the map keeps these colours when the chart is closed. Else it gets its own style back.</source>
        <translation>С флажком карта сохраняет эти цвета после закрытия графика. Иначе ей возвращается свой стиль.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>To be left out (1 yes)</source>
        <translation>Исключить (1 — да)</translation>
    </message>
    <message>
        <source>To be set beside the accuracy of a classifier on the same samples.</source>
        <translation>Для сопоставления с точностью классификатора на тех же пробах.</translation>
    </message>
    <message>
        <source>To fetch: {much}</source>
        <translation>Загрузить: {much}</translation>
    </message>
    <message>
        <source>To learn from (1 yes)</source>
        <translation>Для обучения (1 — да)</translation>
    </message>
    <message>
        <source>Tolerance of the azimuth</source>
        <translation>Допуск по азимуту</translation>
    </message>
    <message>
        <source>Too few samples of {named}, even merged: leave these classes out.</source>
        <translation>Слишком мало проб {named}, даже после объединения: исключите эти классы.</translation>
    </message>
    <message>
        <source>Too few samples of {named}: a class needs {fewest} at least. Leave it out, merge it with another, or choose other thresholds or a larger radius.</source>
        <translation>Слишком мало проб {named}: классу нужно не менее {fewest}. Исключите его, объедините с другим или выберите другие пороги либо больший радиус.</translation>
    </message>
    <message>
        <source>Too high, by 1 to 2</source>
        <translation>Завышено, на 1–2</translation>
    </message>
    <message>
        <source>Too low, by 1 to 2</source>
        <translation>Занижено, на 1–2</translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation>Топографическая ошибка</translation>
    </message>
    <message>
        <source>Train Batch SOM</source>
        <translation>Обучение Batch SOM</translation>
    </message>
    <message>
        <source>Train DESOM</source>
        <translation>Обучение DESOM</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>Обучение сети</translation>
    </message>
    <message>
        <source>Train SOM</source>
        <translation>Обучение SOM</translation>
    </message>
    <message>
        <source>Train SVM</source>
        <translation>Обучение SVM</translation>
    </message>
    <message>
        <source>Train SVM with genetic algorithm</source>
        <translation>Обучение SVM с генетическим алгоритмом</translation>
    </message>
    <message>
        <source>Train deep embedded self-organising map (DESOM)</source>
        <translation>Обучение глубокой самоорганизующейся карты (DESOM)</translation>
    </message>
    <message>
        <source>Train network</source>
        <translation>Обучение сети</translation>
    </message>
    <message>
        <source>Train self-organising map</source>
        <translation>Обучение самоорганизующейся карты</translation>
    </message>
    <message>
        <source>Train support-vector machine</source>
        <translation>Обучение машины опорных векторов</translation>
    </message>
    <message>
        <source>Trained classifier</source>
        <translation>Обученный классификатор</translation>
    </message>
    <message>
        <source>Trained map</source>
        <translation>Обученная карта</translation>
    </message>
    <message>
        <source>Trained map with scores</source>
        <translation>Обученная карта с оценками</translation>
    </message>
    <message>
        <source>Trained maps (*.safetensors *.json)</source>
        <translation>Обученные карты (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Trained model with the settings</source>
        <translation>Обученная модель с настройками</translation>
    </message>
    <message>
        <source>Trained on the {device}; a repeated run differs in the last digits.</source>
        <translation>Обучено на {device}; повторный запуск отличается в последних знаках.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Инструмент обучения</translation>
    </message>
    <message>
        <source>Trainer {}</source>
        <translation>Инструмент обучения {}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>Потери при обучении</translation>
    </message>
    <message>
        <source>Training of the network</source>
        <translation>Обучение сети</translation>
    </message>
    <message>
        <source>Training support-vector machines, regression kriging, robust Mahalanobis outliers, logistic regression as a baseline, the images of DeepInsight.</source>
        <translation>Обучение машин опорных векторов, регрессионный кригинг, робастные выбросы по Махаланобису, логистическая регрессия как базовый вариант, изображения DeepInsight.</translation>
    </message>
    <message>
        <source>Training the deep map</source>
        <translation>Обучение глубокой карты</translation>
    </message>
    <message>
        <source>Training the machines on all samples</source>
        <translation>Обучение машин на всех пробах</translation>
    </message>
    <message>
        <source>Training the map</source>
        <translation>Обучение карты</translation>
    </message>
    <message>
        <source>Training the network</source>
        <translation>Обучение сети</translation>
    </message>
    <message>
        <source>Training {runs} members</source>
        <translation>Обучение членов: {runs}</translation>
    </message>
    <message>
        <source>Trains a neural network on labelled samples, and tests it on samples and on ground that it has not seen.</source>
        <translation>Обучает нейронную сеть на размеченных пробах и проверяет её на пробах и на территории, которых она не видела.</translation>
    </message>
    <message>
        <source>Trains a support-vector machine on labelled samples, and tests it on samples and on ground it has not seen.</source>
        <translation>Обучает машину опорных векторов на размеченных пробах и проверяет её на пробах и на территории, которых она не видела.</translation>
    </message>
    <message>
        <source>Trains one model many times, with other seeds on other bootstrap samples, and maps what the members agree on.</source>
        <translation>Обучает одну модель много раз, с другими начальными числами на других бутстреп-выборках, и картирует то, в чём члены согласны.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Transform concentrations</source>
        <translation>Преобразование содержаний</translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation>Преобразованные пробы</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Обработка</translation>
    </message>
    <message>
        <source>Treatment: &lt;b&gt;flag&lt;/b&gt; and &lt;b&gt;robust&lt;/b&gt; leave all as it is, robust being the note that a robust later step takes care of the outliers; only these two are for scores and maps. &lt;b&gt;winsorise&lt;/b&gt; adds fields ending in _win, in which flagged values are moved to their fence. These may serve to estimate loadings; no later step takes them by itself, because scores come from the untouched values. &lt;b&gt;drop&lt;/b&gt; deletes nothing either: the field &lt;i&gt;dropped&lt;/i&gt; is 1 for samples with a flagged value and the log lists them; filter the layer by it to fit a model without them.</source>
        <translation>Обработка: &lt;b&gt;flag&lt;/b&gt; и &lt;b&gt;robust&lt;/b&gt; оставляют всё как есть, robust — пометка, что о выбросах позаботится последующий робастный шаг; для оценок и карт годятся только эти два. &lt;b&gt;winsorise&lt;/b&gt; добавляет поля с окончанием _win, где выделенные значения сдвинуты к своей границе. Они годятся для оценки нагрузок; сам по себе ни один следующий шаг их не берёт, потому что оценки вычисляются по нетронутым значениям. &lt;b&gt;drop&lt;/b&gt; тоже ничего не удаляет: поле &lt;i&gt;dropped&lt;/i&gt; равно 1 у проб с выделенным значением, и журнал их перечисляет; чтобы строить модель без них, отфильтруйте по нему слой.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Истинный класс</translation>
    </message>
    <message>
        <source>True-positive rate (% of the occurrences)</source>
        <translation>Доля верных попаданий (% рудопроявлений)</translation>
    </message>
    <message>
        <source>True-positive rate (recall)</source>
        <translation>Доля верных попаданий (полнота)</translation>
    </message>
    <message>
        <source>Truth is there to learn by. Give it to no tool that is to find it.</source>
        <translation>Истина дана для обучения. Не давайте её инструменту, который должен её найти.</translation>
    </message>
    <message>
        <source>Trying the packages in a fresh Python…</source>
        <translation>Проверка пакетов в отдельном Python…</translation>
    </message>
    <message>
        <source>Tukey</source>
        <translation>Тьюки</translation>
    </message>
    <message>
        <source>Tukey's fences lie 1.5 interquartile ranges beyond the quartiles, on the chosen scale; mad takes the median and 2 × 1.4826 median absolute deviations, and mahalanobis the distance from a robust centre in units of a robust covariance, against a chi-squared quantile.</source>
        <translation>Границы Тьюки лежат на 1.5 межквартильного размаха за квартилями, на выбранной шкале; mad берёт медиану и 2 × 1.4826 медианного абсолютного отклонения, а mahalanobis — расстояние от робастного центра в единицах робастной ковариации, по квантилю хи-квадрат.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Turn back from logarithms</source>
        <translation>Обратный пересчёт из логарифмов</translation>
    </message>
    <message>
        <source>Turns a field of the samples into a raster map, without interpolation.</source>
        <translation>Превращает поле проб в растровую карту, без интерполяции.</translation>
    </message>
    <message>
        <source>Turns anomalous ground into ranked polygons, with the elements, occurrences and rocks of each: where to go first.</source>
        <translation>Превращает аномальную площадь в полигоны по рангу, с элементами, рудопроявлениями и породами каждого: куда идти в первую очередь.</translation>
    </message>
    <message>
        <source>Turns skewed concentrations into variables that factor analysis, maps and distances can use.</source>
        <translation>Превращает асимметричные содержания в переменные, пригодные для факторного анализа, карт и расстояний.</translation>
    </message>
    <message>
        <source>Two classes at a time are parted by the widest margin in the space of the kernel exp(−γ d²) (or linear, polynomial), with the penalty C on samples on the wrong side; the classes vote. Probabilities come from sigmoids fitted to the decision values.</source>
        <translation>Каждые два класса разделяются самой широкой полосой в пространстве ядра exp(−γ d²) (или линейного, полиномиального), со штрафом C за пробы не на своей стороне; классы голосуют. Вероятности — из сигмоид, подобранных к решающим значениям.</translation>
    </message>
    <message>
        <source>Two counts of factors are given: eigenvalues above 1, which tends to keep too many, and parallel analysis, which keeps those larger than uncorrelated elements would give by chance. Elements whose own measure (MSA) is below 0.5 fit no association: leave them out.</source>
        <translation>Даются два числа факторов: по собственным значениям больше 1, что обычно слишком много, и по параллельному анализу, который оставляет значения больше тех, что случайно дали бы некоррелированные элементы. Элементы с собственной мерой (MSA) ниже 0.5 не входят ни в одну ассоциацию: исключите их.</translation>
    </message>
    <message>
        <source>Two maps are called {name}: give each map a name of its own.</source>
        <translation>Две карты называются {name}: дайте каждой своё название.</translation>
    </message>
    <message>
        <source>Two or more rasters of classes or values on one grid; their first band counts.</source>
        <translation>Два или больше растров классов или значений на одной сетке; учитывается их первый канал.</translation>
    </message>
    <message>
        <source>Two outputs would be written to {path}: choose another file for one of them.</source>
        <translation>Два результата были бы записаны в {path}: выберите для одного другой файл.</translation>
    </message>
    <message>
        <source>Two rasters are called {name}: rename one, features are matched by name.</source>
        <translation>Два растра называются {name}: переименуйте один, признаки сопоставляются по имени.</translation>
    </message>
    <message>
        <source>Type of kriging</source>
        <translation>Тип кригинга</translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation>U-матрица</translation>
    </message>
    <message>
        <source>U-matrix, classes, hits and component planes.</source>
        <translation>U-матрица, классы, число проб и плоскости компонент.</translation>
    </message>
    <message>
        <source>Uncertain values</source>
        <translation>Ненадёжные значения</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unit of the map</source>
        <translation>Узел карты</translation>
    </message>
    <message>
        <source>Unit {unit} (row {row}, column {column}) has no sample.</source>
        <translation>В узле {unit} (строка {row}, столбец {column}) нет проб.</translation>
    </message>
    <message>
        <source>Units are needed to compare with other sheets, with limits and in compositions.</source>
        <translation>Единицы нужны для сравнения с другими листами, с пределами и в составах.</translation>
    </message>
    <message>
        <source>Units that may be wrong</source>
        <translation>Возможно неверные единицы</translation>
    </message>
    <message>
        <source>Units were brought to ppm for the log-ratios: {converted}.</source>
        <translation>Для лог-отношений единицы приведены к ppm: {converted}.</translation>
    </message>
    <message>
        <source>Units, detection limits and coordinates are guessed and shown to you before anything is written.</source>
        <translation>Единицы, пределы обнаружения и координаты угадываются и показываются вам до записи.</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Распаковка…</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Верхний предел</translation>
    </message>
    <message>
        <source>Upper limit (percentile)</source>
        <translation>Верхний предел (процентиль)</translation>
    </message>
    <message>
        <source>Upstream areas, one field a rock (km²)</source>
        <translation>Площади выше по течению, по полю на породу (км²)</translation>
    </message>
    <message>
        <source>Use &amp;layers of this project</source>
        <translation>Использовать слои &amp;этого проекта</translation>
    </message>
    <message>
        <source>Use it first, on the table as the laboratory sent it. It never stops at a bad cell: cells that cannot be read are what it lists. It also finds sample numbers used twice, samples at one place, without a position or far away from the others, rows of a text file that QGIS left out for want of coordinates, units that do not fit the element, equal lowest values that stand for results below detection, elements with too few results above detection or no variation, and single results unlike those around them. Nothing is changed.</source>
        <translation>Начинайте с него, на таблице в том виде, в каком её прислала лаборатория. Он не останавливается на плохой ячейке: нечитаемые ячейки он и перечисляет. Он находит также повторные номера проб, пробы в одном месте, без положения или далеко от остальных, строки текстового файла, пропущенные QGIS из-за отсутствия координат, единицы, не подходящие элементу, равные наименьшие значения вместо результатов ниже обнаружения, элементы, у которых мало результатов выше обнаружения или нет изменчивости, и отдельные результаты, не похожие на окружающие. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Обычно здесь</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value of the rank</source>
        <translation>Значение для ранга</translation>
    </message>
    <message>
        <source>Values above the upper limit</source>
        <translation>Значения выше верхнего предела</translation>
    </message>
    <message>
        <source>Values above the upper limit keep the limit, the true ones are higher: {}.</source>
        <translation>Значения выше верхнего предела сохраняют предел, истинные выше: {}.</translation>
    </message>
    <message>
        <source>Values above the upper limit stay at the limit. They are your best anomalies: have them analysed again.</source>
        <translation>Значения выше верхнего предела остаются на пределе. Это ваши лучшие аномалии: закажите их повторный анализ.</translation>
    </message>
    <message>
        <source>Values above the upper limit were taken at the limit: {}.</source>
        <translation>Значения выше верхнего предела приняты равными пределу: {}.</translation>
    </message>
    <message>
        <source>Values above this percentile of the element are flagged.</source>
        <translation>Выделяются значения выше этого процентиля элемента.</translation>
    </message>
    <message>
        <source>Values below detection</source>
        <translation>Значения ниже обнаружения</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted. With known occurrences, samples near them are of their class and those far from all are background; without, classes are made of the factor scores, as in the method's paper.</source>
        <translation>Значения ниже обнаружения заменяются (обработанные вами раньше остаются), самые новые содержания или индексы обогащения логарифмируются, строится факторная модель. При известных рудопроявлениях пробы рядом с ними относятся к их классу, а далёкие от всех — к фону; без них классы получаются из факторных оценок, как в статье о методе.</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted; the maps are trained on the scores of the factors that hold the indicator elements and weighed with the known occurrences.</source>
        <translation>Значения ниже обнаружения заменяются (обработанные вами раньше остаются), самые новые содержания или индексы обогащения логарифмируются, строится факторная модель; карты обучаются по оценкам факторов с элементами-индикаторами и взвешиваются известными рудопроявлениями.</translation>
    </message>
    <message>
        <source>Values below detection replaced</source>
        <translation>Значения ниже обнаружения заменены</translation>
    </message>
    <message>
        <source>Values below detection were treated before: {}.</source>
        <translation>Значения ниже обнаружения обработаны ранее: {}.</translation>
    </message>
    <message>
        <source>Values below detection: {name}</source>
        <translation>Значения ниже обнаружения: {name}</translation>
    </message>
    <message>
        <source>Values below the detection limit of their column were taken as below it: {}.</source>
        <translation>Значения ниже предела обнаружения своего столбца приняты за результаты ниже него: {}.</translation>
    </message>
    <message>
        <source>Values below the limit of the table</source>
        <translation>Значения ниже предела из таблицы</translation>
    </message>
    <message>
        <source>Values below zero in {} are taken as they are, as if these had been transformed: if they stand for results below detection, run “Replace censored values” first.</source>
        <translation>Значения меньше нуля в {} берутся как есть, словно они преобразованы: если это результаты ниже обнаружения, сначала запустите «Замена цензурированных значений».</translation>
    </message>
    <message>
        <source>Values marked ! (below the limit of quantification) were taken as measured: {}.</source>
        <translation>Значения с пометкой ! (ниже предела количественного определения) приняты за измеренные: {}.</translation>
    </message>
    <message>
        <source>Values must be above zero: run “Replace censored values” first. Enrichment indices are taken where they were made. A layer holds one column for each transform, so that running again replaces it. With a fitted model log10 and ln are still taken in the unit of the field; other transforms convert to the model's unit.</source>
        <translation>Значения должны быть больше нуля: сначала запустите «Замена цензурированных значений». Индексы обогащения берутся там, где они получены. В слое по одному столбцу на каждое преобразование, поэтому повторный запуск его заменяет. С построенной моделью log10 и ln по-прежнему берутся в единице поля; другие преобразования пересчитывают в единицу модели.</translation>
    </message>
    <message>
        <source>Values outside the fitted range were set to its end: {counts}.</source>
        <translation>Значения вне подобранного диапазона приравнены к его концу: {counts}.</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>Заменённые значения</translation>
    </message>
    <message>
        <source>Values that the given shares of the realisations stay below, one band each.</source>
        <translation>Значения, ниже которых остаются заданные доли реализаций, по каналу на каждое.</translation>
    </message>
    <message>
        <source>Variance explained, per cent</source>
        <translation>Объяснённая дисперсия, проценты</translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation>Дисперсия проб</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>Вариограмма</translation>
    </message>
    <message>
        <source>Variogram chart</source>
        <translation>График вариограммы</translation>
    </message>
    <message>
        <source>Variogram map</source>
        <translation>Карта вариограммы</translation>
    </message>
    <message>
        <source>Variogram map of {name}</source>
        <translation>Карта вариограммы: {name}</translation>
    </message>
    <message>
        <source>Variogram model</source>
        <translation>Модель вариограммы</translation>
    </message>
    <message>
        <source>Variogram model file</source>
        <translation>Файл модели вариограммы</translation>
    </message>
    <message>
        <source>Variogram model of the residuals</source>
        <translation>Модель вариограммы остатков</translation>
    </message>
    <message>
        <source>Variogram model, a file that “Fit variogram” wrote</source>
        <translation>Модель вариограммы, файл, записанный инструментом «Подбор вариограммы»</translation>
    </message>
    <message>
        <source>Variogram models (*.json)</source>
        <translation>Модели вариограмм (*.json)</translation>
    </message>
    <message>
        <source>Variogram of the residuals: {}.</source>
        <translation>Вариограмма остатков: {}.</translation>
    </message>
    <message>
        <source>Variogram of what the drift leaves</source>
        <translation>Вариограмма остатка после дрейфа</translation>
    </message>
    <message>
        <source>Variogram of {field}</source>
        <translation>Вариограмма {field}</translation>
    </message>
    <message>
        <source>Variogram of {name}</source>
        <translation>Вариограмма {name}</translation>
    </message>
    <message>
        <source>Variogram of {}: {}.</source>
        <translation>Вариограмма {}: {}.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Voronoi</source>
        <translation>Вороной</translation>
    </message>
    <message>
        <source>Wald</source>
        <translation>Вальд</translation>
    </message>
    <message>
        <source>Walking the cells</source>
        <translation>Обход ячеек</translation>
    </message>
    <message>
        <source>Ward's method</source>
        <translation>Метод Уорда</translation>
    </message>
    <message>
        <source>Way 1, for a map of scores that were themselves made with the occurrences: the limits are looked for, and the occurrences counted, on this map (&lt;i&gt;score_held_out&lt;/i&gt; of “Apply map”), so that nothing flatters.</source>
        <translation>Способ 1, для карты оценок, которые сами получены с рудопроявлениями: границы ищутся, а рудопроявления считаются на этой карте (&lt;i&gt;score_held_out&lt;/i&gt; инструмента «Применение карты»), чтобы ничто не завышало.</translation>
    </message>
    <message>
        <source>Way 1: the classes are drawn by them.</source>
        <translation>Способ 1: классы выделяются по ним.</translation>
    </message>
    <message>
        <source>Way 2: the table of “Prediction-area plot” for classes.</source>
        <translation>Способ 2: таблица «График прогноз–площадь» для классов.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of a halo.</source>
        <translation>Способ 3: наименьшее значение карты для ореола.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of an anomaly.</source>
        <translation>Способ 3: наименьшее значение карты для аномалии.</translation>
    </message>
    <message>
        <source>Weighing the units</source>
        <translation>Взвешивание узлов</translation>
    </message>
    <message>
        <source>Weighs a map by known occurrences: how many of them it finds, and in how much of the area.</source>
        <translation>Взвешивает карту по известным рудопроявлениям: сколько из них она находит и на какой доле площади.</translation>
    </message>
    <message>
        <source>Weight (ln)</source>
        <translation>Вес (ln)</translation>
    </message>
    <message>
        <source>Weight (log10)</source>
        <translation>Вес (log10)</translation>
    </message>
    <message>
        <source>Weight at the intersection</source>
        <translation>Вес на пересечении</translation>
    </message>
    <message>
        <source>Weight at the intersection (ln)</source>
        <translation>Вес на пересечении (ln)</translation>
    </message>
    <message>
        <source>Weight of the class: natural logarithm of the normalised density</source>
        <translation>Вес класса: натуральный логарифм нормированной плотности</translation>
    </message>
    <message>
        <source>Weight of the map against the reconstruction: larger values order it more and keep less of the samples.</source>
        <translation>Вес карты относительно восстановления: большие значения сильнее упорядочивают её и меньше сохраняют от проб.</translation>
    </message>
    <message>
        <source>Weighted sum of squares</source>
        <translation>Взвешенная сумма квадратов</translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation>Веса классов</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What a drift leaves is too alike at long distances: the longest distance is {half:.0f} m, half the extent, instead of {reach:.0f} m.</source>
        <translation>Остаток после дрейфа слишком однороден на больших расстояниях: наибольшее расстояние — {half:.0f} м, половина охвата, а не {reach:.0f} м.</translation>
    </message>
    <message>
        <source>What a sample stands for</source>
        <translation>Что представляет проба</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What is done and what comes next</source>
        <translation>Что сделано и что дальше</translation>
    </message>
    <message>
        <source>What is not known of them</source>
        <translation>Что о них неизвестно</translation>
    </message>
    <message>
        <source>What is not known: 0 sure, 1 all classes alike.</source>
        <translation>Что неизвестно: 0 — уверенно, 1 — все классы равны.</translation>
    </message>
    <message>
        <source>What it learnt holds on ground it has not seen.</source>
        <translation>Выученное верно и на незнакомой территории.</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Что разделяет столбцы</translation>
    </message>
    <message>
        <source>What parts the columns.</source>
        <translation>Что разделяет столбцы.</translation>
    </message>
    <message>
        <source>What pip says; select and copy what you need</source>
        <translation>Сообщения pip; выделите и скопируйте нужное</translation>
    </message>
    <message>
        <source>What position alone says: kriging tested as if it were a classifier.</source>
        <translation>Что говорит одно положение: кригинг, проверенный как классификатор.</translation>
    </message>
    <message>
        <source>What stands for a result below the limit, by cohen, mle and multiplicative: the geometric or arithmetic mean of what lies below it, or a random draw, which keeps the spread that correlations and variograms need. auto: geometric up to 10 % below detection, random above.</source>
        <translation>Что стоит вместо результата ниже предела при cohen, mle и multiplicative: геометрическое или арифметическое среднее того, что лежит ниже, либо случайное значение, сохраняющее разброс, нужный корреляциям и вариограммам. auto: геометрическое до 10 % ниже обнаружения, выше — случайное.</translation>
    </message>
    <message>
        <source>What the comparison says</source>
        <translation>Что говорит сравнение</translation>
    </message>
    <message>
        <source>What the dock shows</source>
        <translation>Что показывает панель</translation>
    </message>
    <message>
        <source>What the evidence amounts to if occurrences of one camp count once.</source>
        <translation>Чего стоят данные, если рудопроявления одного узла считать за одно.</translation>
    </message>
    <message>
        <source>What the laboratory wrote: limits, gaps, duplicates, units. Mend the table before it decides.</source>
        <translation>Что написала лаборатория: пределы, пропуски, дубли, единицы. Исправьте таблицу, пока она не решила за вас.</translation>
    </message>
    <message>
        <source>What the model adds to the nugget at the range.</source>
        <translation>Что модель добавляет к самородку на радиусе корреляции.</translation>
    </message>
    <message>
        <source>What the regression itself is unsure of is not in it.</source>
        <translation>Неуверенность самой регрессии сюда не входит.</translation>
    </message>
    <message>
        <source>What this structure adds to the semivariance</source>
        <translation>Что эта структура добавляет к полудисперсии</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Что делать: {remedy}</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что надо знать</translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation>Что надо знать перед импортом</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Что распознано</translation>
    </message>
    <message>
        <source>What was recognised and why, as a page.</source>
        <translation>Что распознано и почему, в виде страницы.</translation>
    </message>
    <message>
        <source>What was recognised in {}</source>
        <translation>Что распознано в {}</translation>
    </message>
    <message>
        <source>What was recognised, as JSON</source>
        <translation>Что распознано, в JSON</translation>
    </message>
    <message>
        <source>Where ground is held out, samples within {:.0f} m of it are not learnt from.</source>
        <translation>Где площадь отложена, пробы в пределах {:.0f} м от неё в обучении не участвуют.</translation>
    </message>
    <message>
        <source>Where metal was planted: 1 background, 2 halo, 3 anomaly.</source>
        <translation>Где заложен металл: 1 фон, 2 ореол, 3 аномалия.</translation>
    </message>
    <message>
        <source>Where ore is known; their field of types may give the classes.</source>
        <translation>Где известна руда; их поле типов может дать классы.</translation>
    </message>
    <message>
        <source>Where samples lie in pairs or along roads, two median spacings are short: raise the largest distance.</source>
        <translation>Где пробы лежат парами или вдоль дорог, двух медианных расстояний мало: увеличьте наибольшее расстояние.</translation>
    </message>
    <message>
        <source>Where the curve should level off if there is no drift.</source>
        <translation>Где кривая должна выйти на плато, если дрейфа нет.</translation>
    </message>
    <message>
        <source>Where the errors lie</source>
        <translation>Где лежат ошибки</translation>
    </message>
    <message>
        <source>Where the labels come from factor scores, these are kriged from the training samples to the tested ones (universal kriging, spherical variogram of what the drift leaves), and labelled there by the same thresholds. Other labels are kriged themselves (indicator kriging). Either gives an accuracy that can be set beside that of a classifier; the error of an interpolated value cannot.</source>
        <translation>Если метки получены из факторных оценок, те интерполируются кригингом от обучающих проб к проверяемым (универсальный кригинг, сферическая вариограмма остатка после дрейфа) и размечаются там теми же порогами. Для других меток выполняется кригинг самих меток (индикаторный). То и другое даёт точность, сопоставимую с точностью классификатора; ошибка интерполированного значения — нет.</translation>
    </message>
    <message>
        <source>Where the model has indicator elements, &lt;i&gt;indicator_score&lt;/i&gt; is the mean of the standardised scores of the factors that hold them. It is the baseline: a plain map of it is hard to beat, so compare every other map with it.</source>
        <translation>Если в модели есть элементы-индикаторы, &lt;i&gt;indicator_score&lt;/i&gt; — среднее стандартизованных оценок факторов с ними. Это базовый вариант: простую карту по нему трудно превзойти, поэтому сравнивайте с ним любую другую.</translation>
    </message>
    <message>
        <source>Where the survey comes from</source>
        <translation>Откуда взята съёмка</translation>
    </message>
    <message>
        <source>Which charts are shown.</source>
        <translation>Какие графики показаны.</translation>
    </message>
    <message>
        <source>Which classifier is better on unseen ground, and whether that is more than chance.</source>
        <translation>Какой классификатор лучше на незнакомой территории и больше ли это случайного.</translation>
    </message>
    <message>
        <source>Which panels are shown; in a narrow dock, one is easier to read.</source>
        <translation>Какие панели показаны; в узкой панели одна читается легче.</translation>
    </message>
    <message>
        <source>Which samples lie by known mineralisation, and which are background: what is to be learnt.</source>
        <translation>Какие пробы лежат у известной минерализации, а какие — фон: чему учиться.</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>Весь график</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Width of a class of distance, in map units.</source>
        <translation>Ширина класса расстояния, в единицах карты.</translation>
    </message>
    <message>
        <source>Width of a class of distance. Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>Ширина класса расстояния. Пусто: пятнадцатая часть наибольшего расстояния. Метры, если пробы в градусах.</translation>
    </message>
    <message>
        <source>Window (patch)</source>
        <translation>Окно (patch)</translation>
    </message>
    <message>
        <source>Windows are cut from one raster or more of the same rows and columns: choose such rasters.</source>
        <translation>Окна вырезаются из одного или нескольких растров с одинаковыми строками и столбцами: выберите такие.</translation>
    </message>
    <message>
        <source>With 100 a probability of 50 % is right to ± 10 %, with 1000 to ± 3 %.</source>
        <translation>При 100 вероятность 50 % верна до ± 10 %, при 1000 — до ± 3 %.</translation>
    </message>
    <message>
        <source>With 20 occurrences or more, anomalies are also drawn with the occurrences of whole blocks left out and tested on those: read this rate where the other looks good. It is no help if the map itself was made with the same occurrences, such as the field &lt;i&gt;score&lt;/i&gt; of “Apply map”: judge its &lt;i&gt;score_held_out&lt;/i&gt;.</source>
        <translation>При 20 и более рудопроявлениях аномалии выделяются ещё и без рудопроявлений целых блоков и проверяются на них: читайте эту долю, если другая выглядит хорошо. Это не помогает, если сама карта построена с теми же рудопроявлениями, как поле &lt;i&gt;score&lt;/i&gt; инструмента «Применение карты»: оценивайте её &lt;i&gt;score_held_out&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>With P the rate and A the area at or above a value, the anomaly begins where P − 2A is greatest and the halo where P − A is: from there on further ground holds fewer than twice, or once, the mean density. Classes are named by the same densities.</source>
        <translation>Если P — доля, а A — площадь при значении и выше, аномалия начинается там, где P − 2A наибольшее, а ореол — где P − A: дальше плотность рудопроявлений меньше двойной или одинарной средней. Классы называются по тем же плотностям.</translation>
    </message>
    <message>
        <source>With _qual the field Cu_qual, or Cu_ppm_qual, holds remarks on Cu_ppm: &lt; below detection, &gt; above the upper limit, ! uncertain. Has no say where there are no such fields.</source>
        <translation>При _qual поле Cu_qual или Cu_ppm_qual содержит пометки к Cu_ppm: &lt; — ниже обнаружения, &gt; — выше верхнего предела, ! — ненадёжно. Не действует, если таких полей нет.</translation>
    </message>
    <message>
        <source>With a threshold, the share of samples that fall on the right side of it is counted: that can be set beside the accuracy of a classifier on the same samples, and beside the share of the larger class, which needs no map.</source>
        <translation>С порогом считается доля проб на верной его стороне: её можно сопоставить с точностью классификатора на тех же пробах и с долей более крупного класса, для которой карта не нужна.</translation>
    </message>
    <message>
        <source>With all predictor fields; the maps are read there.</source>
        <translation>Со всеми полями-предикторами; карты читаются в этих точках.</translation>
    </message>
    <message>
        <source>With another number of factors all of them change. Try one more and one fewer.</source>
        <translation>При другом числе факторов меняются все. Попробуйте на один больше и на один меньше.</translation>
    </message>
    <message>
        <source>With concentrations.</source>
        <translation>С содержаниями.</translation>
    </message>
    <message>
        <source>With few occurrences the interval is wide.</source>
        <translation>При малом числе рудопроявлений интервал широк.</translation>
    </message>
    <message>
        <source>With fewer than twenty known occurrences nothing can be held out: the rates then flatter.</source>
        <translation>Если известных рудопроявлений меньше двадцати, откладывать нечего: доли тогда завышены.</translation>
    </message>
    <message>
        <source>With fewer than twenty occurrences a score rests on two or three of them in most units.</source>
        <translation>Если рудопроявлений меньше двадцати, в большинстве узлов оценка держится на двух-трёх из них.</translation>
    </message>
    <message>
        <source>With hundreds of samples Bartlett's test rejects almost always and tells nothing.</source>
        <translation>При сотнях проб критерий Бартлетта почти всегда отвергает и ни о чём не говорит.</translation>
    </message>
    <message>
        <source>With known occurrences the units are weighed: a unit whose samples lie at more occurrences than their share of the area lets expect scores above zero. &lt;i&gt;score&lt;/i&gt; uses all occurrences and is the one for the map; &lt;i&gt;score_held_out&lt;/i&gt; uses for each sample only occurrences away from its own part of the survey and is the one to judge the map by. Without occurrences the weights stored in the model are used.</source>
        <translation>При известных рудопроявлениях узлы взвешиваются: узел, у проб которого рудопроявлений больше, чем ожидается по их доле площади, получает оценку больше нуля. &lt;i&gt;score&lt;/i&gt; использует все рудопроявления и предназначена для карты; &lt;i&gt;score_held_out&lt;/i&gt; использует для каждой пробы лишь рудопроявления вне её части съёмки, и по ней надо оценивать карту. Без рудопроявлений берутся веса, сохранённые в модели.</translation>
    </message>
    <message>
        <source>With samples, simple maps are added as baselines: the score of the indicator factor (field &lt;i&gt;indicator_score&lt;/i&gt; of “Factor scores”), the mean standard score of the chosen elements and the best single one of them. A model that is no better than these has not earned its complexity. The best single element is picked by the same occurrences, which flatters it.</source>
        <translation>При заданных пробах добавляются простые карты как базовые варианты: оценка фактора-индикатора (поле &lt;i&gt;indicator_score&lt;/i&gt; инструмента «Факторные оценки»), средняя стандартная оценка выбранных элементов и лучший из них. Модель не лучше этих не оправдала своей сложности. Лучший одиночный элемент выбирается по тем же рудопроявлениям, что его завышает.</translation>
    </message>
    <message>
        <source>With the support &lt;i&gt;cell&lt;/i&gt;, a cell takes the mean of the samples in it (of classes the commonest, of equally common ones the highest); a cell without samples takes the nearest sample, if there is one within the largest distance. With &lt;i&gt;voronoi&lt;/i&gt;, every cell takes the nearest sample within that distance. Beyond it there is no data: a map says nothing of ground that nobody has sampled, and its area is the area of the cells with data.</source>
        <translation>При &lt;i&gt;cell&lt;/i&gt; ячейка получает среднее проб в ней (для классов — самый частый, из равно частых — высший); ячейка без проб получает ближайшую пробу, если она есть в пределах наибольшего расстояния. При &lt;i&gt;voronoi&lt;/i&gt; каждая ячейка получает ближайшую пробу в пределах этого расстояния. За ним данных нет: карта ничего не говорит о площади, которую никто не опробовал, и её площадь — это площадь ячеек с данными.</translation>
    </message>
    <message>
        <source>With three or four factor scores there is little to condense: a plain map often does as well. Compare them.</source>
        <translation>При трёх-четырёх факторных оценках сжимать почти нечего: простая карта часто не хуже. Сравните их.</translation>
    </message>
    <message>
        <source>Within 1 standard error</source>
        <translation>В пределах 1 стандартной ошибки</translation>
    </message>
    <message>
        <source>Within the cut</source>
        <translation>Внутри границы</translation>
    </message>
    <message>
        <source>Without a threshold there is no probability to exceed it: no such map.</source>
        <translation>Без порога нет и вероятности его превысить: такой карты нет.</translation>
    </message>
    <message>
        <source>Without fold {fold} too few samples are left for the drift: use more folds.</source>
        <translation>Без фолда {fold} для дрейфа остаётся слишком мало проб: возьмите больше фолдов.</translation>
    </message>
    <message>
        <source>Without known occurrences the maps show units and classes, but nothing names the anomaly.</source>
        <translation>Без известных рудопроявлений карты показывают узлы и классы, но аномалию ничто не называет.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Последовательности</translation>
    </message>
    <message>
        <source>Working maps</source>
        <translation>Рабочие карты</translation>
    </message>
    <message>
        <source>Worse than {baseline} by P-A or AUC</source>
        <translation>Хуже, чем {baseline}, по P-A или AUC</translation>
    </message>
    <message>
        <source>Write &amp;as…</source>
        <translation>Записать &amp;как…</translation>
    </message>
    <message>
        <source>Write symbols or field names there.</source>
        <translation>Запишите туда символы или имена полей.</translation>
    </message>
    <message>
        <source>Write the model with these numbers to another file.</source>
        <translation>Записать модель с этими числами в другой файл.</translation>
    </message>
    <message>
        <source>Write the samples as they are shown</source>
        <translation>Записать пробы так, как они показаны</translation>
    </message>
    <message>
        <source>Write the variogram model</source>
        <translation>Записать модель вариограммы</translation>
    </message>
    <message>
        <source>Writes one page on a survey that can be sent, printed and defended.</source>
        <translation>Записывает о съёмке одну страницу, которую можно отправить, напечатать и обосновать.</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>Запись карт</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Запись растров</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Запись отчёта</translation>
    </message>
    <message>
        <source>Writing the samples</source>
        <translation>Запись проб</translation>
    </message>
    <message>
        <source>Writing the targets</source>
        <translation>Запись участков</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Нули</translation>
    </message>
    <message>
        <source>Zeros were taken as missing results: {}.</source>
        <translation>Нули приняты за отсутствующие результаты: {}.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Zone or prospect of each sample: zones are then held out in turn instead of blocks.</source>
        <translation>Зона или участок каждой пробы: тогда по очереди откладываются зоны, а не блоки.</translation>
    </message>
    <message>
        <source>Zone {number}, and neither north nor south is said: choose the reference system.</source>
        <translation>Зона {number}, не сказано, северная или южная: выберите систему координат.</translation>
    </message>
    <message>
        <source>Zone {number}S may be south, or the band S in the north: choose the reference system.</source>
        <translation>Зона {number}S может быть южной или поясом S на севере: выберите систему координат.</translation>
    </message>
    <message>
        <source>Zones are asked for and no field tells them: choose the field with the zone of samples.</source>
        <translation>Запрошены зоны, а поля с ними нет: выберите поле с зоной проб.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>фиксированное число</translation>
    </message>
    <message>
        <source>a single map</source>
        <translation>одна карта</translation>
    </message>
    <message>
        <source>a table ({})</source>
        <translation>таблица ({})</translation>
    </message>
    <message>
        <source>a value below detection</source>
        <translation>значение ниже обнаружения</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>выше верхнего предела</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>точность</translation>
    </message>
    <message>
        <source>accuracy of naming the most frequent class</source>
        <translation>точность, если называть самый частый класс</translation>
    </message>
    <message>
        <source>accuracy of the predictions dealt out at random</source>
        <translation>точность предсказаний, розданных случайно</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>agreement {:.2f}</source>
        <translation>согласие {:.2f}</translation>
    </message>
    <message>
        <source>all of it is background</source>
        <translation>всё это — фон</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>все значения</translation>
    </message>
    <message>
        <source>all values and a position</source>
        <translation>все значения и положение</translation>
    </message>
    <message>
        <source>an earlier step is out of date.</source>
        <translation>предыдущий шаг устарел.</translation>
    </message>
    <message>
        <source>and {left} more</source>
        <translation>и ещё {left}</translation>
    </message>
    <message>
        <source>and {text}</source>
        <translation>и {text}</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>анизотропия</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>аномалия</translation>
    </message>
    <message>
        <source>area (right)</source>
        <translation>площадь (справа)</translation>
    </message>
    <message>
        <source>area under the curve</source>
        <translation>площадь под кривой</translation>
    </message>
    <message>
        <source>area under the {kind} curve</source>
        <translation>площадь под кривой: {kind}</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>как задано</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>assay</source>
        <translation>анализ</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>атлас</translation>
    </message>
    <message>
        <source>auto finds UTF-8, UTF-16 and Western European; write cp1251 for Cyrillic, cp1256 for Arabic letters.</source>
        <translation>auto находит UTF-8, UTF-16 и западноевропейскую; для кириллицы укажите cp1251, для арабских букв — cp1256.</translation>
    </message>
    <message>
        <source>auto suits most surveys. half: half the limit; sqrt2: the limit divided by 1.414; limit: the limit.</source>
        <translation>auto подходит большинству съёмок. half: половина предела; sqrt2: предел, делённый на 1.414; limit: предел.</translation>
    </message>
    <message>
        <source>auto, spherical, exponential, gaussian or matern; nested structures are joined by +, such as spherical+exponential. With the Python package gstools also its covariance models, such as Stable or Circular.</source>
        <translation>auto, spherical, exponential, gaussian или matern; вложенные структуры соединяются знаком +, например spherical+exponential. С пакетом Python gstools — и его модели ковариации, например Stable или Circular.</translation>
    </message>
    <message>
        <source>auto: a comma is a decimal mark where it can be nothing else (0,5). Choose comma if all results of an element look like 1,234. A point is always understood.</source>
        <translation>auto: запятая — десятичный знак там, где иначе быть не может (0,5). Выберите comma, если все результаты элемента похожи на 1,234. Точка понятна всегда.</translation>
    </message>
    <message>
        <source>auto: numpy, or torch for large nets on a graphics processor. The results agree but for rounding.</source>
        <translation>auto: numpy или torch для больших сетей на видеокарте. Результаты совпадают с точностью до округления.</translation>
    </message>
    <message>
        <source>auto: occurrences if they are given, else polygons if they are, else factors.</source>
        <translation>auto: occurrences, если заданы рудопроявления, иначе polygons, если заданы полигоны, иначе factors.</translation>
    </message>
    <message>
        <source>auto: text and up to 20 distinct whole numbers are classes, unless the field is named as a concentration.</source>
        <translation>auto: текст и до 20 различных целых чисел — классы, если поле не названо как содержание.</translation>
    </message>
    <message>
        <source>auto: text, up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto: текст, до 20 различных целых чисел и растры с легендой классов — классы, остальное — непрерывное.</translation>
    </message>
    <message>
        <source>auto: up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto: до 20 различных целых чисел и растры с легендой классов — классы, остальное — непрерывное.</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>автокодировщик</translation>
    </message>
    <message>
        <source>background</source>
        <translation>фон</translation>
    </message>
    <message>
        <source>bagging</source>
        <translation>бэггинг</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>уравновешивание</translation>
    </message>
    <message>
        <source>base of the logarithms</source>
        <translation>основание логарифмов</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>базовый вариант</translation>
    </message>
    <message>
        <source>batch self-organising maps</source>
        <translation>самоорганизующиеся карты batch</translation>
    </message>
    <message>
        <source>batch_som, som and desom are maps of units; paper, svm, conv1d and deepinsight are classifiers and need classes. svm needs scikit-learn, conv1d and deepinsight need torch.</source>
        <translation>batch_som, som и desom — карты узлов; paper, svm, conv1d и deepinsight — классификаторы, им нужны классы. svm нужен scikit-learn, conv1d и deepinsight — torch.</translation>
    </message>
    <message>
        <source>below detection</source>
        <translation>ниже обнаружения</translation>
    </message>
    <message>
        <source>below {marks}</source>
        <translation>ниже {marks}</translation>
    </message>
    <message>
        <source>best so far, at last {best:.3f}</source>
        <translation>лучшее на данный момент, в конце {best:.3f}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>лучше</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>лучше результата</translation>
    </message>
    <message>
        <source>beyond ±3</source>
        <translation>за ±3</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>block: square blocks are held out in turn. zone: each zone is. buffered: each sample is tested by those beyond the buffer. nndm: each sample without as many neighbours as make the distances of the test like those of the map (both train as often as there are samples). auto: zones where a field tells them, else blocks. This is the score to believe.</source>
        <translation>block: по очереди откладываются квадратные блоки. zone: каждая зона. buffered: каждая проба проверяется по пробам за буфером. nndm: каждая проба без стольких соседей, чтобы расстояния проверки были как у карты (оба обучают столько раз, сколько проб). auto: зоны, если они заданы полем, иначе блоки. Верить надо этой оценке.</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>бутстреп</translation>
    </message>
    <message>
        <source>boxplot</source>
        <translation>ящик с усами</translation>
    </message>
    <message>
        <source>break</source>
        <translation>излом</translation>
    </message>
    <message>
        <source>by Cohen's estimate</source>
        <translation>по оценке Коэна</translation>
    </message>
    <message>
        <source>by Cohen's estimate, or maximum likelihood where an element has several limits</source>
        <translation>по оценке Коэна или по максимальному правдоподобию, если у элемента несколько пределов</translation>
    </message>
    <message>
        <source>by half the limit</source>
        <translation>половиной предела</translation>
    </message>
    <message>
        <source>by maximum likelihood</source>
        <translation>по максимальному правдоподобию</translation>
    </message>
    <message>
        <source>by multiplicative replacement</source>
        <translation>мультипликативной заменой</translation>
    </message>
    <message>
        <source>by regression on order statistics</source>
        <translation>регрессией на порядковые статистики</translation>
    </message>
    <message>
        <source>by the limit divided by the square root of two</source>
        <translation>пределом, делённым на корень из двух</translation>
    </message>
    <message>
        <source>by the limit itself</source>
        <translation>самим пределом</translation>
    </message>
    <message>
        <source>by {label} better than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>по {label} лучше, чем {baseline} ({difference}, 95 % от {low} до {high})</translation>
    </message>
    <message>
        <source>by {label} not distinguishable from {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>по {label} неотличимо от {baseline} ({difference}, 95 % от {low} до {high})</translation>
    </message>
    <message>
        <source>by {label} worse than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>по {label} хуже, чем {baseline} ({difference}, 95 % от {low} до {high})</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>водосбор</translation>
    </message>
    <message>
        <source>catchment area is smaller than its source area</source>
        <translation>площадь водосбора меньше площади источника</translation>
    </message>
    <message>
        <source>cell: the mean of the samples in a cell, else the nearest one. voronoi: always the nearest one.</source>
        <translation>cell: среднее проб в ячейке, иначе ближайшая. voronoi: всегда ближайшая.</translation>
    </message>
    <message>
        <source>centred log-ratios</source>
        <translation>центрированные лог-отношения</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>случайный уровень</translation>
    </message>
    <message>
        <source>chance, 0.5</source>
        <translation>случайный уровень, 0.5</translation>
    </message>
    <message>
        <source>changed since: {names}.</source>
        <translation>с тех пор изменены: {names}.</translation>
    </message>
    <message>
        <source>choose an exponential or a Gaussian model</source>
        <translation>выберите экспоненциальную или гауссову модель</translation>
    </message>
    <message>
        <source>choose k-means</source>
        <translation>выберите k-средние (kmeans)</translation>
    </message>
    <message>
        <source>choose kriging, which gives the standard error</source>
        <translation>выберите кригинг, который даёт стандартную ошибку</translation>
    </message>
    <message>
        <source>choose numpy</source>
        <translation>выберите numpy</translation>
    </message>
    <message>
        <source>choose one of {KINDS}</source>
        <translation>выберите из {KINDS}</translation>
    </message>
    <message>
        <source>choose pca</source>
        <translation>выберите pca</translation>
    </message>
    <message>
        <source>choose the engine own</source>
        <translation>выберите движок own</translation>
    </message>
    <message>
        <source>choose the network paper</source>
        <translation>выберите сеть paper</translation>
    </message>
    <message>
        <source>choose universal kriging with drift maps</source>
        <translation>выберите универсальный кригинг с картами дрейфа</translation>
    </message>
    <message>
        <source>class agreement</source>
        <translation>согласие классов</translation>
    </message>
    <message>
        <source>class width</source>
        <translation>ширина класса</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>классы</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>классификация</translation>
    </message>
    <message>
        <source>clr</source>
        <translation>clr</translation>
    </message>
    <message>
        <source>clr and ilr depend on which elements you choose: keep the same list on every sheet.</source>
        <translation>clr и ilr зависят от выбранных элементов: сохраняйте тот же список на всех листах.</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>кластеризация</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>условное</translation>
    </message>
    <message>
        <source>convolutional networks over features</source>
        <translation>свёрточные сети по признакам</translation>
    </message>
    <message>
        <source>convolutional networks over images of the features</source>
        <translation>свёрточные сети по изображениям из признаков</translation>
    </message>
    <message>
        <source>correct it in the table</source>
        <translation>исправьте в таблице</translation>
    </message>
    <message>
        <source>counted as {zero_division:g}</source>
        <translation>считается как {zero_division:g}</translation>
    </message>
    <message>
        <source>covariance lets elements that vary more weigh more; for pca only.</source>
        <translation>ковариация придаёт больше веса элементам с большей изменчивостью; только для pca.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>ковариаты</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>скрещивание</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>затухание</translation>
    </message>
    <message>
        <source>deep embedded self-organising maps</source>
        <translation>глубокие самоорганизующиеся карты</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>глубокое обучение</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation>предел обнаружения</translation>
    </message>
    <message>
        <source>distance on the map</source>
        <translation>расстояние на карте</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>дубли</translation>
    </message>
    <message>
        <source>east</source>
        <translation>восток</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>собственное значение</translation>
    </message>
    <message>
        <source>element</source>
        <translation>элемент</translation>
    </message>
    <message>
        <source>empty the cell if the result is missing</source>
        <translation>очистите ячейку, если результата нет</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ru</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>ансамбль</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>энтропия</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>ошибки</translation>
    </message>
    <message>
        <source>estimator</source>
        <translation>оценщик</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>оценка качества</translation>
    </message>
    <message>
        <source>example</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>поиски</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>экспоненциальная</translation>
    </message>
    <message>
        <source>extraction {extraction}</source>
        <translation>извлечение {extraction}</translation>
    </message>
    <message>
        <source>factors: fuzzy scores, such as F1_fuzzy; empty: all of the newest factor analysis. thresholds: one field.</source>
        <translation>factors: нечёткие оценки, например F1_fuzzy; пусто: все из самого нового факторного анализа. thresholds: одно поле.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>favourability (u)</source>
        <translation>благоприятность (u)</translation>
    </message>
    <message>
        <source>favourability score (ln of the density ratio)</source>
        <translation>оценка благоприятности (ln отношения плотностей)</translation>
    </message>
    <message>
        <source>fence {value}</source>
        <translation>граница {value}</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>границы</translation>
    </message>
    <message>
        <source>fences {lower} to {upper}: {below} below, {above} above</source>
        <translation>границы от {lower} до {upper}: ниже {below}, выше {above}</translation>
    </message>
    <message>
        <source>fewer than {FEWEST_PAIRS} pairs</source>
        <translation>меньше {FEWEST_PAIRS} пар</translation>
    </message>
    <message>
        <source>fill it in, or leave the element out</source>
        <translation>заполните или исключите элемент</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>геохимический спектр</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>подобрано</translation>
    </message>
    <message>
        <source>fitted, slope {slope:.2f}</source>
        <translation>подобрано, наклон {slope:.2f}</translation>
    </message>
    <message>
        <source>flag and robust change nothing. winsorise adds fields ending in _win. drop marks samples to leave out.</source>
        <translation>flag и robust ничего не меняют. winsorise добавляет поля с окончанием _win. drop отмечает исключаемые пробы.</translation>
    </message>
    <message>
        <source>flattered</source>
        <translation>завышено</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>заверка</translation>
    </message>
    <message>
        <source>found by a genetic algorithm</source>
        <translation>найдено генетическим алгоритмом</translation>
    </message>
    <message>
        <source>found by its words</source>
        <translation>найдено по словам</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>найдено просмотром</translation>
    </message>
    <message>
        <source>found from the samples</source>
        <translation>найдено по пробам</translation>
    </message>
    <message>
        <source>found over a grid</source>
        <translation>найдено по сетке</translation>
    </message>
    <message>
        <source>fractal</source>
        <translation>фрактал</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>объединение</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>нечёткий</translation>
    </message>
    <message>
        <source>fuzzy AND</source>
        <translation>нечёткое И</translation>
    </message>
    <message>
        <source>genetic algorithm</source>
        <translation>генетический алгоритм</translation>
    </message>
    <message>
        <source>geochemistry</source>
        <translation>геохимия</translation>
    </message>
    <message>
        <source>geology has</source>
        <translation>У геологии</translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation>геостатистика</translation>
    </message>
    <message>
        <source>give nugget, sill and range by hand</source>
        <translation>задайте самородок, плато и радиус корреляции вручную</translation>
    </message>
    <message>
        <source>go without charts</source>
        <translation>обойдитесь без графиков</translation>
    </message>
    <message>
        <source>grey: 95 % bootstrap intervals of the thresholds</source>
        <translation>серое: 95 %-е бутстреп-интервалы порогов</translation>
    </message>
    <message>
        <source>grey: too few pairs</source>
        <translation>серое: слишком мало пар</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>сетка</translation>
    </message>
    <message>
        <source>gstools</source>
        <translation>gstools</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>ореол</translation>
    </message>
    <message>
        <source>high, favourable</source>
        <translation>высокое, благоприятное</translation>
    </message>
    <message>
        <source>hold some out (folds) for an honest figure</source>
        <translation>чтобы получить честный показатель, отложите часть (фолды)</translation>
    </message>
    <message>
        <source>holds no sample</source>
        <translation>не содержит проб</translation>
    </message>
    <message>
        <source>holds only {percent_share:.1f} % of the samples</source>
        <translation>содержит лишь {percent_share:.1f} % проб</translation>
    </message>
    <message>
        <source>ilr</source>
        <translation>ilr</translation>
    </message>
    <message>
        <source>ilr, isometric log-ratios, compare the parts of each sample and are free of the closure effect.</source>
        <translation>ilr, изометрические лог-отношения, сравнивают части каждой пробы и свободны от эффекта замкнутости.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>imputation</source>
        <translation>замещение</translation>
    </message>
    <message>
        <source>indicator elements</source>
        <translation>элементы-индикаторы</translation>
    </message>
    <message>
        <source>indicator factor</source>
        <translation>фактор-индикатор</translation>
    </message>
    <message>
        <source>installed by GeoHalo</source>
        <translation>установлен GeoHalo</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>интерполяция</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>не лежит ниже</translation>
    </message>
    <message>
        <source>isometric log-ratios</source>
        <translation>изометрические лог-отношения</translation>
    </message>
    <message>
        <source>kaiser: eigenvalues above 1. parallel: eigenvalues above those of uncorrelated elements. fixed: the number below.</source>
        <translation>kaiser: собственные значения больше 1. parallel: больше, чем у некоррелированных элементов. fixed: число ниже.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training and get no result. refuse: the run stops and names them.</source>
        <translation>keep: они исключаются из обучения и не получают результата. refuse: запуск останавливается и называет их.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training. refuse: the run stops and counts them.</source>
        <translation>keep: они исключаются из обучения. refuse: запуск останавливается и считает их.</translation>
    </message>
    <message>
        <source>keep: they are left out. refuse: the run stops and counts them.</source>
        <translation>keep: они исключаются. refuse: запуск останавливается и считает их.</translation>
    </message>
    <message>
        <source>keep: they have no part in the fit and get no scores. refuse: the run stops and counts them.</source>
        <translation>keep: они не участвуют в подборе и не получают оценок. refuse: запуск останавливается и считает их.</translation>
    </message>
    <message>
        <source>keep: they have no part. refuse: the run stops and counts them.</source>
        <translation>keep: они не участвуют. refuse: запуск останавливается и считает их.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and are of no class. refuse: the run stops and names them.</source>
        <translation>keep: они остаются в слое без класса. refuse: запуск останавливается и называет их.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and get no scores. refuse: the run stops and names them.</source>
        <translation>keep: они остаются в слое без оценок. refuse: запуск останавливается и называет их.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and have no part in the test. refuse: the run stops and counts them.</source>
        <translation>keep: они остаются в слое и не участвуют в проверке. refuse: запуск останавливается и считает их.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and results that need a missing value are empty. refuse: the run stops and names them.</source>
        <translation>keep: они остаются в слое, а результаты, которым нужно отсутствующее значение, пусты. refuse: запуск останавливается и называет их.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and the new fields are empty where the result is missing. refuse: the run stops and names them.</source>
        <translation>keep: они остаются в слое, а новые поля пусты там, где нет результата. refuse: запуск останавливается и называет их.</translation>
    </message>
    <message>
        <source>kept, {kept}</source>
        <translation>сохранено, {kept}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>kmeans: round classes of like size. ward: joins neighbours step by step.</source>
        <translation>kmeans: круглые классы близкого размера. ward: соединяет соседей шаг за шагом.</translation>
    </message>
    <message>
        <source>known occurrences</source>
        <translation>известные рудопроявления</translation>
    </message>
    <message>
        <source>kriging</source>
        <translation>кригинг</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>макет</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>исключить</translation>
    </message>
    <message>
        <source>leave the chart output empty</source>
        <translation>оставьте выход графика пустым</translation>
    </message>
    <message>
        <source>leave this baseline out</source>
        <translation>исключите этот базовый вариант</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>исключение по одному</translation>
    </message>
    <message>
        <source>leave-one-out: each sample by itself. k-fold: random parts. block: square blocks of ground.</source>
        <translation>leave-one-out: каждая проба отдельно. k-fold: случайные части. block: квадратные блоки площади.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>исключены</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>исключено из среднего</translation>
    </message>
    <message>
        <source>less than 0.001</source>
        <translation>меньше 0.001</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>меньше {high}</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>выравнивание</translation>
    </message>
    <message>
        <source>limit: -5 means below a detection limit of 5, as the USGS writes it. missing: no result. refuse: an error in the table.</source>
        <translation>limit: -5 означает «ниже предела обнаружения 5», как пишет USGS. missing: результата нет. refuse: ошибка в таблице.</translation>
    </message>
    <message>
        <source>linear: least squares. ridge: linear, for predictors that depend on each other. The others follow curves and thresholds too, and want some hundred samples.</source>
        <translation>linear: метод наименьших квадратов. ridge: линейная, для зависимых друг от друга предикторов. Остальные следуют и кривым, и порогам и требуют нескольких сотен проб.</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>линии</translation>
    </message>
    <message>
        <source>lithology</source>
        <translation>литология</translation>
    </message>
    <message>
        <source>ln Nd</source>
        <translation>ln Nd</translation>
    </message>
    <message>
        <source>ln of the density of occurrences over its mean</source>
        <translation>ln отношения плотности рудопроявлений к средней</translation>
    </message>
    <message>
        <source>loading 1</source>
        <translation>нагрузка 1</translation>
    </message>
    <message>
        <source>loadings</source>
        <translation>нагрузки</translation>
    </message>
    <message>
        <source>log area against log value is fitted by an independent straight line a segment, by dynamic programming; the number of lines by BIC. Thresholds lie where neighbouring lines cross, and blocks of the map drawn again tell which are more than chance.</source>
        <translation>Логарифм площади от логарифма значения описывается независимой прямой на каждом отрезке, динамическим программированием; число прямых — по BIC. Пороги лежат на пересечении соседних прямых, а повторная выборка блоков карты говорит, какие из них больше случайных.</translation>
    </message>
    <message>
        <source>log-ratio</source>
        <translation>лог-отношение</translation>
    </message>
    <message>
        <source>log10 and ln are logarithms; Box-Cox is (x^λ − 1)/λ with the λ of greatest likelihood; clr is the logarithm of a part over the geometric mean of its sample, and ilr are orthonormal coordinates of the same.</source>
        <translation>log10 и ln — логарифмы; Бокс–Кокс — (x^λ − 1)/λ с λ наибольшего правдоподобия; clr — логарифм отношения части к геометрическому среднему её пробы, ilr — ортонормированные координаты того же.</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>логарифм</translation>
    </message>
    <message>
        <source>longest distance</source>
        <translation>наибольшее расстояние</translation>
    </message>
    <message>
        <source>longest range</source>
        <translation>наибольший радиус корреляции</translation>
    </message>
    <message>
        <source>longest towards {azimuth:.0f}°, ratio {ratio:.2g}</source>
        <translation>наибольший по азимуту {azimuth:.0f}°, отношение {ratio:.2g}</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>нижний конец</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>машинное обучение</translation>
    </message>
    <message>
        <source>macro_f1: the mean F1 of the classes, each counting alike.</source>
        <translation>macro_f1: среднее F1 классов, с равным весом каждого.</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>большинство</translation>
    </message>
    <message>
        <source>map value</source>
        <translation>значение карты</translation>
    </message>
    <message>
        <source>matheron: mean of squared differences. cressie: from mean roots of differences (Cressie and Hawkins), which outliers hardly move.</source>
        <translation>matheron: среднее квадратов разностей. cressie: по средним корням разностей (Кресси и Хокинс), выбросы его почти не сдвигают.</translation>
    </message>
    <message>
        <source>maximin</source>
        <translation>максимин</translation>
    </message>
    <message>
        <source>maximin: the worst map decides. mean, weighted: maps make up for each other. owa: between these. majority: by vote. regret: nearest to the best ground of every map.</source>
        <translation>maximin: решает худшая карта. mean, weighted: карты дополняют друг друга. owa: между ними. majority: голосованием. regret: ближе всего к лучшей площади каждой карты.</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation>максимальное правдоподобие</translation>
    </message>
    <message>
        <source>mean ({eigenvalues:.3g})</source>
        <translation>среднее ({eigenvalues:.3g})</translation>
    </message>
    <message>
        <source>mean = {mean_standardised:.2f}
mean square = {msse:.2f}</source>
        <translation>среднее = {mean_standardised:.2f}
средний квадрат = {msse:.2f}</translation>
    </message>
    <message>
        <source>mean of the generation</source>
        <translation>среднее поколения</translation>
    </message>
    <message>
        <source>mean z ({})</source>
        <translation>среднее z ({})</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>measured{where}{word}</source>
        <translation>измерено{where}{word}</translation>
    </message>
    <message>
        <source>merged to the class “{OTHER}”</source>
        <translation>объединены в класс «{OTHER}»</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>методика</translation>
    </message>
    <message>
        <source>minimum residuals</source>
        <translation>минимальные остатки</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>missing: no result. limit: below the detection limit, which the limits table must hold. refuse: an error in the table.</source>
        <translation>missing: результата нет. limit: ниже предела обнаружения, который должен быть в таблице пределов. refuse: ошибка в таблице.</translation>
    </message>
    <message>
        <source>mixed: the standard error in single precision, right to five digits of the sill; predictions in double.</source>
        <translation>mixed: стандартная ошибка с одинарной точностью, верна до пяти знаков плато; прогнозы — с двойной.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>больше {low}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>больше {n}</translation>
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
        <translation>ближайший сосед</translation>
    </message>
    <message>
        <source>nearest occurrence</source>
        <translation>ближайшее рудопроявление</translation>
    </message>
    <message>
        <source>negative regret</source>
        <translation>сожаление со знаком минус</translation>
    </message>
    <message>
        <source>neighbours of the tested sample were not learnt from</source>
        <translation>по соседям проверяемой пробы обучения не было</translation>
    </message>
    <message>
        <source>networks of the paper</source>
        <translation>сети из статьи</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>нейронная сеть</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>no element reaches the smallest loading</source>
        <translation>ни один элемент не достигает наименьшей нагрузки</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>нет полей</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>нет геометрии</translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation>не результат измерения</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>нет результатов</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>нет веса</translation>
    </message>
    <message>
        <source>non-detect</source>
        <translation>ниже обнаружения</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none has any</source>
        <translation>нет ни у одной</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>не задан ни один</translation>
    </message>
    <message>
        <source>none: the range is the same in every direction, or as the azimuth and ratio below say. fit: azimuth and ratio are fitted to the variograms of eight directions, which takes some 250 samples or more.</source>
        <translation>none: радиус корреляции одинаков по всем направлениям или таков, как задают азимут и отношение ниже. fit: азимут и отношение подбираются по вариограммам восьми направлений, нужно около 250 проб и более.</translation>
    </message>
    <message>
        <source>normal score</source>
        <translation>нормальная метка</translation>
    </message>
    <message>
        <source>normal scores</source>
        <translation>нормальные метки</translation>
    </message>
    <message>
        <source>normal, as it should be</source>
        <translation>нормальное, как должно быть</translation>
    </message>
    <message>
        <source>normalised density</source>
        <translation>нормированная плотность</translation>
    </message>
    <message>
        <source>north</source>
        <translation>север</translation>
    </message>
    <message>
        <source>not above zero</source>
        <translation>не больше нуля</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>неотличимо</translation>
    </message>
    <message>
        <source>not distinguishable from</source>
        <translation>неотличимо от результата</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>ничего не измерено</translation>
    </message>
    <message>
        <source>nothing measured above detection</source>
        <translation>ничего не измерено выше обнаружения</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>ничто не мешает</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>самородок</translation>
    </message>
    <message>
        <source>nugget {nugget:.4g}</source>
        <translation>самородок {nugget:.4g}</translation>
    </message>
    <message>
        <source>nugget {nugget}{squared}</source>
        <translation>самородок {nugget}{squared}</translation>
    </message>
    <message>
        <source>number of occurrences</source>
        <translation>число рудопроявлений</translation>
    </message>
    <message>
        <source>number-size</source>
        <translation>число–размер</translation>
    </message>
    <message>
        <source>numpy's own BLAS</source>
        <translation>собственная BLAS numpy</translation>
    </message>
    <message>
        <source>numpy's reference BLAS (slow; installing OpenBLAS helps)</source>
        <translation>эталонная BLAS numpy (медленная; помогает установка OpenBLAS)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>наблюдённое</translation>
    </message>
    <message>
        <source>occupied area (right)</source>
        <translation>занятая площадь (справа)</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>рудопроявления</translation>
    </message>
    <message>
        <source>occurrences (left)</source>
        <translation>рудопроявления (слева)</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>площади</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>проб</translation>
    </message>
    <message>
        <source>on {host_rock} ({host_percent:.0f} %)</source>
        <translation>на породе {host_rock} ({host_percent:.0f} %)</translation>
    </message>
    <message>
        <source>one population</source>
        <translation>одна совокупность</translation>
    </message>
    <message>
        <source>one value throughout</source>
        <translation>всюду одно значение</translation>
    </message>
    <message>
        <source>one: all directions together, or the azimuth. four: north, north-east, east and south-east, or the azimuth and every 45° on.</source>
        <translation>one: все направления вместе или азимут. four: север, северо-восток, восток и юго-восток или азимут и далее через 45°.</translation>
    </message>
    <message>
        <source>one_to_one: as many of the background, by lot, as of all other classes together. equal_per_class: as many of each as the rarest has. all: every sample with a class.</source>
        <translation>one_to_one: из фона случайно столько же, сколько во всех остальных классах вместе. equal_per_class: из каждого столько, сколько в самом редком. all: все пробы с классом.</translation>
    </message>
    <message>
        <source>online self-organising maps</source>
        <translation>самоорганизующиеся карты online</translation>
    </message>
    <message>
        <source>online: one sample at a time (Kohonen). batch: all samples at once, faster and the same in any order.</source>
        <translation>online: по одной пробе (Кохонен). batch: все пробы сразу, быстрее и одинаково при любом порядке.</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>только {names}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ординарный</translation>
    </message>
    <message>
        <source>ordinary: around an unknown mean. simple: around a known mean. universal: around a surface, see the drift.</source>
        <translation>ordinary: около неизвестного среднего. simple: около известного среднего. universal: около поверхности, см. дрейф.</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>ориентация</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>over clusters</source>
        <translation>по скоплениям</translation>
    </message>
    <message>
        <source>over occurrences</source>
        <translation>по рудопроявлениям</translation>
    </message>
    <message>
        <source>own: as “Kriging” does it. pykrige: as PyKrige's RegressionKriging does it, for comparison; it finds the same, much slower.</source>
        <translation>own: как в инструменте «Кригинг». pykrige: как в RegressionKriging из PyKrige, для сравнения; находит то же, но гораздо медленнее.</translation>
    </message>
    <message>
        <source>pairs/distance2: number of pairs by squared distance, as in gstat. pairs/semivariance2: Cressie's.</source>
        <translation>pairs/distance2: число пар на квадрат расстояния, как в gstat. pairs/semivariance2: по Кресси.</translation>
    </message>
    <message>
        <source>paper: the printed network, needs nothing but QGIS. conv1d, deepinsight and patch are convolutional and need torch.</source>
        <translation>paper: опубликованная сеть, нужен только QGIS. conv1d, deepinsight и patch — свёрточные, им нужен torch.</translation>
    </message>
    <message>
        <source>parallel analysis</source>
        <translation>параллельный анализ</translation>
    </message>
    <message>
        <source>partial sill</source>
        <translation>частичное плато</translation>
    </message>
    <message>
        <source>pca: principal components, what most geochemists call factor analysis. ml: maximum likelihood. minres: minimum residuals. paf: iterated principal axes. The last three split off what is unique to an element.</source>
        <translation>pca: главные компоненты, которые большинство геохимиков и называет факторным анализом. ml: максимальное правдоподобие. minres: минимальные остатки. paf: итерационные главные оси. Последние три отделяют то, что присуще лишь одному элементу.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>процентиль</translation>
    </message>
    <message>
        <source>pip could not install {names} ({error}): the log says more. Nothing was changed.</source>
        <translation>pip не смог установить {names} ({error}): подробнее в журнале. Ничего не изменено.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>points: the value in the middle of each cell. blocks: the mean over the cell, with its smaller error.</source>
        <translation>points: значение в середине каждой ячейки. blocks: среднее по ячейке, с меньшей ошибкой.</translation>
    </message>
    <message>
        <source>polygonise</source>
        <translation>преобразование в полигоны</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>полигоны</translation>
    </message>
    <message>
        <source>population</source>
        <translation>совокупность</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>прецизионность</translation>
    </message>
    <message>
        <source>prediction rate</source>
        <translation>доля попаданий</translation>
    </message>
    <message>
        <source>prediction rate (left)</source>
        <translation>доля попаданий (слева)</translation>
    </message>
    <message>
        <source>predictor map</source>
        <translation>карта-предиктор</translation>
    </message>
    <message>
        <source>predictors</source>
        <translation>предикторы</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>главные компоненты</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation>перспективность</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>источник сноса</translation>
    </message>
    <message>
        <source>pykrige</source>
        <translation>pykrige</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>качество</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>квантили</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>случайный лес</translation>
    </message>
    <message>
        <source>range</source>
        <translation>радиус корреляции</translation>
    </message>
    <message>
        <source>range {range} {length}</source>
        <translation>радиус корреляции {range} {length}</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ранг</translation>
    </message>
    <message>
        <source>rasterise</source>
        <translation>преобразование в растр</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>отношение</translation>
    </message>
    <message>
        <source>rbf follows curved borders between classes, linear straight ones.</source>
        <translation>rbf следует кривым границам классов, linear — прямым.</translation>
    </message>
    <message>
        <source>reaches</source>
        <translation>не достигает</translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation>переклассификация</translation>
    </message>
    <message>
        <source>reference: the net (500-500-2000-10), temperatures (10 to 0.1), batch and 10 000 iterations of the reference implementation, which is slow and ends in k-means. It overrides the settings of the net.</source>
        <translation>reference: сеть (500-500-2000-10), температуры (от 10 до 0.1), пакет и 10 000 итераций эталонной реализации, которая медленна и кончается k-средними. Имеет приоритет над настройками сети.</translation>
    </message>
    <message>
        <source>reference: the temperatures of the reference implementation (10 to 0.1), which end in k-means: the map loses its order. It overrides the temperatures below.</source>
        <translation>reference: температуры эталонной реализации (от 10 до 0.1), которые кончаются k-средними: карта теряет порядок. Имеет приоритет над температурами ниже.</translation>
    </message>
    <message>
        <source>regression needs the Python package scipy.</source>
        <translation>regression нужен пакет Python scipy.</translation>
    </message>
    <message>
        <source>regressor</source>
        <translation>регрессор</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>сожаление</translation>
    </message>
    <message>
        <source>remark on results</source>
        <translation>пометка к результатам</translation>
    </message>
    <message>
        <source>replace values below detection first</source>
        <translation>сначала замените значения ниже обнаружения</translation>
    </message>
    <message>
        <source>replace: their earlier results (fields such as Cu_ppm_val) are replaced. keep: they stay as they are, and only the other elements are treated.</source>
        <translation>replace: прежние результаты (поля вроде Cu_ppm_val) заменяются. keep: они остаются как есть, обрабатываются только другие элементы.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>остатки</translation>
    </message>
    <message>
        <source>robust standard scores</source>
        <translation>робастные стандартные оценки</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>rule of the threshold</source>
        <translation>правило порога</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>sample number</source>
        <translation>номер пробы</translation>
    </message>
    <message>
        <source>samples have</source>
        <translation>У проб</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)</source>
        <translation>BLAS из scipy (в этом QGIS у numpy её подменяет GNU Scientific Library)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>score {:.3g}</source>
        <translation>оценка {:.3g}</translation>
    </message>
    <message>
        <source>scree</source>
        <translation>осыпь</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>начальные числа</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>отбор</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>полувариограмма</translation>
    </message>
    <message>
        <source>several alike</source>
        <translation>несколько одинаковых</translation>
    </message>
    <message>
        <source>share of votes (halo counts half)</source>
        <translation>доля голосов (ореол — за половину)</translation>
    </message>
    <message>
        <source>shared: a small tile of cells shares somewhat more neighbours, which is quicker and nearer to kriging from all. exact: the nearest of every single cell.</source>
        <translation>shared: малая группа ячеек делит несколько больше соседей, что быстрее и ближе к кригингу по всем. exact: ближайшие для каждой ячейки отдельно.</translation>
    </message>
    <message>
        <source>shortest range</source>
        <translation>наименьший радиус корреляции</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>плато</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>простой</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>моделирование</translation>
    </message>
    <message>
        <source>slope {slope:.2f}, R² {line_r_squared:.3f}</source>
        <translation>наклон {slope:.2f}, R² {line_r_squared:.3f}</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>сферическая</translation>
    </message>
    <message>
        <source>split</source>
        <translation>деление</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>устойчивость</translation>
    </message>
    <message>
        <source>staged factor analysis</source>
        <translation>поэтапный факторный анализ</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>стандартная ошибка</translation>
    </message>
    <message>
        <source>standard scores</source>
        <translation>стандартные оценки</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>стандартизация</translation>
    </message>
    <message>
        <source>standardised error</source>
        <translation>стандартизованная ошибка</translation>
    </message>
    <message>
        <source>start of the map</source>
        <translation>начало карты</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>успешность</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>с учителем</translation>
    </message>
    <message>
        <source>support</source>
        <translation>носитель</translation>
    </message>
    <message>
        <source>support-vector machines</source>
        <translation>машины опорных векторов</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>синтетика</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>target</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>участки</translation>
    </message>
    <message>
        <source>test on ground not seen</source>
        <translation>проверка на незнакомой территории</translation>
    </message>
    <message>
        <source>the GNU Scientific Library (slow; installing scipy helps)</source>
        <translation>GNU Scientific Library (медленная; помогает установка scipy)</translation>
    </message>
    <message>
        <source>the cell size ({one} and {two})</source>
        <translation>размером ячейки ({one} и {two})</translation>
    </message>
    <message>
        <source>the cells themselves</source>
        <translation>сами ячейки</translation>
    </message>
    <message>
        <source>the column is empty</source>
        <translation>столбец пуст</translation>
    </message>
    <message>
        <source>the column of remarks on {name}</source>
        <translation>столбец пометок к {name}</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>элемент</translation>
    </message>
    <message>
        <source>the extent ({one} and {two})</source>
        <translation>охватом ({one} и {two})</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>the list of positions</source>
        <translation>список положений</translation>
    </message>
    <message>
        <source>the list of samples</source>
        <translation>список проб</translation>
    </message>
    <message>
        <source>the lower detection limit</source>
        <translation>нижний предел обнаружения</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>остальные</translation>
    </message>
    <message>
        <source>the reference system ({} and {})</source>
        <translation>системой координат ({} и {})</translation>
    </message>
    <message>
        <source>the standard errors are about right</source>
        <translation>стандартные ошибки примерно верны</translation>
    </message>
    <message>
        <source>the standard errors are too large: lower nugget or sill</source>
        <translation>стандартные ошибки завышены: уменьшите самородок или плато</translation>
    </message>
    <message>
        <source>the standard errors are too small: raise nugget or sill, or look for outliers</source>
        <translation>стандартные ошибки занижены: увеличьте самородок или плато либо ищите выбросы</translation>
    </message>
    <message>
        <source>the test is about as hard as the map.</source>
        <translation>проверка примерно так же трудна, как карта.</translation>
    </message>
    <message>
        <source>the test is easier than the map, and flatters it.</source>
        <translation>проверка легче карты и завышает.</translation>
    </message>
    <message>
        <source>the test is harder than the map between samples, and tells of ground beyond them.</source>
        <translation>проверка труднее карты между пробами и говорит о площади за ними.</translation>
    </message>
    <message>
        <source>the value of sample {row} is {cells!r}{reason}</source>
        <translation>значение пробы {row} — {cells!r}{reason}</translation>
    </message>
    <message>
        <source>their decimal logarithms</source>
        <translation>десятичные логарифмы</translation>
    </message>
    <message>
        <source>their natural logarithms</source>
        <translation>натуральные логарифмы</translation>
    </message>
    <message>
        <source>there the other maps decide, and are fewer</source>
        <translation>там решают другие карты, и их меньше</translation>
    </message>
    <message>
        <source>they have no data in the result</source>
        <translation>у них нет данных в результате</translation>
    </message>
    <message>
        <source>those around them</source>
        <translation>окружающие</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>порог</translation>
    </message>
    <message>
        <source>threshold {place}: {threshold:.4g}{band}</source>
        <translation>порог {place}: {threshold:.4g}{band}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>train a network of the kind paper</source>
        <translation>обучите сеть вида paper</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>инструмент обучения</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>treated before</source>
        <translation>обработано ранее</translation>
    </message>
    <message>
        <source>treatment of rare classes</source>
        <translation>обработка редких классов</translation>
    </message>
    <message>
        <source>tsne needs scikit-learn.</source>
        <translation>tsne нужен scikit-learn.</translation>
    </message>
    <message>
        <source>tukey: quartiles. mad: median and median absolute deviation. percentile: the highest values. mahalanobis: all elements together.</source>
        <translation>tukey: квартили. mad: медиана и медианное абсолютное отклонение. percentile: наибольшие значения. mahalanobis: все элементы вместе.</translation>
    </message>
    <message>
        <source>type7 interpolates between samples, hinges are Tukey's own.</source>
        <translation>type7 интерполирует между пробами, hinges — по самому Тьюки.</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>неопределённость</translation>
    </message>
    <message>
        <source>uncorrelated elements, 95th percentile</source>
        <translation>некоррелированные элементы, 95-й процентиль</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единицы</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>универсальный</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>без учителя</translation>
    </message>
    <message>
        <source>up to 20 % of the area</source>
        <translation>до 20 % площади</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>верхний конец</translation>
    </message>
    <message>
        <source>use pca or paf</source>
        <translation>используйте pca или paf</translation>
    </message>
    <message>
        <source>use the weighted background</source>
        <translation>используйте фон weighted</translation>
    </message>
    <message>
        <source>use winsorised</source>
        <translation>используйте winsorised</translation>
    </message>
    <message>
        <source>usually 2000 MB and more</source>
        <translation>обычно 2000 МБ и более</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>валидация</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>value: as stated below. tukey: the upper fence of the boxplot of the scores. percentile: of the samples. concentration-area: the main break of the concentration-area curve.</source>
        <translation>value: как указано ниже. tukey: верхняя граница ящика с усами по оценкам. percentile: по пробам. concentration-area: главный излом кривой содержание–площадь.</translation>
    </message>
    <message>
        <source>varimax</source>
        <translation>варимакс</translation>
    </message>
    <message>
        <source>varimax: factors independent of one another. promax: factors that may be correlated.</source>
        <translation>varimax: независимые друг от друга факторы. promax: факторы могут быть коррелированы.</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>вариограмма</translation>
    </message>
    <message>
        <source>variogram map</source>
        <translation>карта вариограммы</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>weight {weight:.2f} (ln) or {decimal_weight:.2f} (log10)</source>
        <translation>вес {weight:.2f} (ln) или {decimal_weight:.2f} (log10)</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>веса</translation>
    </message>
    <message>
        <source>weights of epoch {best_epoch}</source>
        <translation>веса эпохи {best_epoch}</translation>
    </message>
    <message>
        <source>what members disagree on</source>
        <translation>в чём члены расходятся</translation>
    </message>
    <message>
        <source>what no member knows</source>
        <translation>чего не знает ни один член</translation>
    </message>
    <message>
        <source>whole {key} were held out in turn</source>
        <translation>по очереди целиком откладывались {key}</translation>
    </message>
    <message>
        <source>whose residuals have no spread</source>
        <translation>без разброса остатков</translation>
    </message>
    <message>
        <source>winsorise</source>
        <translation>винзоризация</translation>
    </message>
    <message>
        <source>winsorised: the lowest and highest 5 % of each element are drawn in for the fit. mcd: minimum covariance determinant of three quarters of the samples (needs scikit-learn).</source>
        <translation>winsorised: для подбора низшие и высшие 5 % каждого элемента подтягиваются. mcd: определитель минимальной ковариации по трём четвертям проб (нужен scikit-learn).</translation>
    </message>
    <message>
        <source>with QGIS</source>
        <translation>вместе с QGIS</translation>
    </message>
    <message>
        <source>with a background of zero</source>
        <translation>с нулевым фоном</translation>
    </message>
    <message>
        <source>with fewer than {ENOUGH_TO_HOLD_OUT} none can be held out, so read the figures as a description</source>
        <translation>меньше {ENOUGH_TO_HOLD_OUT} откладывать нельзя, поэтому читайте показатели как описание</translation>
    </message>
    <message>
        <source>with nothing measured</source>
        <translation>без измеренных результатов</translation>
    </message>
    <message>
        <source>with one value throughout</source>
        <translation>с одним значением всюду</translation>
    </message>
    <message>
        <source>without values</source>
        <translation>без значений</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>хуже</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{:.0f} % of the map lies outside the samples' convex hull, where universal kriging extrapolates its drift: leave that ground out, or do not trust it.</source>
        <translation>{:.0f} % карты лежит вне выпуклой оболочки проб, где универсальный кригинг экстраполирует дрейф: исключите эту площадь или не верьте ей.</translation>
    </message>
    <message>
        <source>{:.0f} km² with data, cells of {:g} m</source>
        <translation>{:.0f} км² с данными, ячейки {:g} м</translation>
    </message>
    <message>
        <source>{:.1f} % [{:.1f}–{:.1f}] of the samples are predicted on the right side of {:g}, {} calling all the larger class ({:.1f} %); mean of the classes {:.1f} %.</source>
        <translation>{:.1f} % [{:.1f}–{:.1f}] проб предсказаны на верной стороне {:g}: {} отнесения всего к более крупному классу ({:.1f} %); среднее по классам {:.1f} %.</translation>
    </message>
    <message>
        <source>{:.1f} % of the map lie above {:g}, in the mean of the realisations.</source>
        <translation>{:.1f} % карты лежит выше {:g}, в среднем по реализациям.</translation>
    </message>
    <message>
        <source>{AUTO} chooses a single structure: name all structures of a nested model.</source>
        <translation>{AUTO} выбирает одну структуру: назовите все структуры вложенной модели.</translation>
    </message>
    <message>
        <source>{UNKNOWN} samples without a class form one of their own.</source>
        <translation>Пробы без класса ({UNKNOWN}) образуют свой класс.</translation>
    </message>
    <message>
        <source>{accuracy_low:.3f} to {accuracy_high:.3f}</source>
        <translation>от {accuracy_low:.3f} до {accuracy_high:.3f}</translation>
    </message>
    <message>
        <source>{area_percent:.1f} % of the area ({area_km2:.1f} km²)</source>
        <translation>{area_percent:.1f} % площади ({area_km2:.1f} км²)</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no position and are passed over (such as {label}).</source>
        <translation>У {bad} из {n_samples} проб нет положения, они пропускаются (например, {label}).</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no value of {name} and are passed over (such as {label}).</source>
        <translation>У {bad} из {n_samples} проб нет значения {name}, они пропускаются (например, {label}).</translation>
    </message>
    <message>
        <source>{best} alone reaches {best_rate:.1f} % at its intersection, the fused map {fused_rate:.1f} %: by this figure fusing found no more.</source>
        <translation>Одна {best} достигает {best_rate:.1f} % на своём пересечении, объединённая карта — {fused_rate:.1f} %: по этому показателю объединение больше не нашло.</translation>
    </message>
    <message>
        <source>{bound} follow from one another (their correlation matrix has no inverse): leave out what is given twice, such as an element and its oxide, or one part of a sum.</source>
        <translation>{bound} следуют друг из друга (их корреляционная матрица не имеет обратной): исключите заданное дважды, например элемент и его оксид или одну часть суммы.</translation>
    </message>
    <message>
        <source>{breaks} breaks are not possible: choose 1 to {MOST_BREAKS}, or none for the best number.</source>
        <translation>Число изломов {breaks} невозможно: выберите от 1 до {MOST_BREAKS} или ни одного — для лучшего числа.</translation>
    </message>
    <message>
        <source>{breaks} breaks were asked for, and {best} fit best by the Bayesian information criterion.</source>
        <translation>Запрошено изломов {breaks}, а по байесовскому информационному критерию лучше всего {best}.</translation>
    </message>
    <message>
        <source>{cells} cannot be read as concentrations: {unread}. Correct the table, or say how to read it: missing-value codes, decimal comma, detection limits.</source>
        <translation>{cells}: нельзя прочитать как содержание ({unread}). Исправьте таблицу или укажите, как её читать: коды отсутствующих значений, десятичная запятая, пределы обнаружения.</translation>
    </message>
    <message>
        <source>{censored} values are below a detection limit and the model holds no replacement for them: run “Replace censored values” on these samples first.</source>
        <translation>Значений ниже предела обнаружения: {censored}, а замены для них в модели нет; сначала запустите на этих пробах «Замена цензурированных значений».</translation>
    </message>
    <message>
        <source>{closed}{word} are centred log-ratios, which sum to zero: there is no {what} for them, so use log10 concentrations.</source>
        <translation>{closed}{word} — это центрированные лог-отношения с нулевой суммой ({what} для них не существует): используйте содержания log10.</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells from {west:.10g}, {south:.10g} to {east:.10g}, {north:.10g}</source>
        <translation>{columns} x {rows} ячеек от {west:.10g}, {south:.10g} до {east:.10g}, {north:.10g}</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells of {size:g}.</source>
        <translation>{columns} x {rows} ячеек по {size:g}.</translation>
    </message>
    <message>
        <source>{complete} samples lack a score and are of no class.</source>
        <translation>У {complete} проб нет оценки, они без класса.</translation>
    </message>
    <message>
        <source>{constant} does not vary among the training samples and tells nothing.</source>
        <translation>{constant} не меняется среди обучающих проб и ничего не говорит.</translation>
    </message>
    <message>
        <source>{count} below detection (light, hollow)</source>
        <translation>{count} ниже обнаружения (светлые, пустые)</translation>
    </message>
    <message>
        <source>{count} folds are more than the {n_read} samples: choose fewer.</source>
        <translation>Фолдов {count}, а проб {n_read}: выберите меньше.</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>исключено: {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>отсутствует: {count}</translation>
    </message>
    <message>
        <source>{count} not above zero, left out</source>
        <translation>не больше нуля, исключено: {count}</translation>
    </message>
    <message>
        <source>{count} of {total} samples are selected; units: {units}.</source>
        <translation>Выбрано проб: {count} из {total}; узлы: {units}.</translation>
    </message>
    <message>
        <source>{count} packages of unknown size</source>
        <translation>Пакетов: {count}, размер неизвестен</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB</source>
        <translation>Пакетов: {count}, {size} МБ</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB and more</source>
        <translation>Пакетов: {count}, {size} МБ и более</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>пар: {count}</translation>
    </message>
    <message>
        <source>{count} samples, {elements} elements.</source>
        <translation>Проб: {count}, элементов: {elements}.</translation>
    </message>
    <message>
        <source>{count} times {value:g}</source>
        <translation>{count} раз {value:g}</translation>
    </message>
    <message>
        <source>{description} is written as {endings}: change the ending of {path}.</source>
        <translation>{description} записывается как {endings}: измените окончание {path}.</translation>
    </message>
    <message>
        <source>{done} cannot be used here, being the result of this or a later step: choose {sources}.</source>
        <translation>{done} здесь использовать нельзя, это результат этого или более позднего шага: выберите {sources}.</translation>
    </message>
    <message>
        <source>{done} of {count} steps of this project are done.</source>
        <translation>Выполнено шагов этого проекта: {done} из {count}.</translation>
    </message>
    <message>
        <source>{enough} classes of fewer than {minimum_pairs} pairs are not fitted.</source>
        <translation>Классов, где меньше {minimum_pairs} пар: {enough}; в подборе они не участвуют.</translation>
    </message>
    <message>
        <source>{factor} has two poles: {poles} against {other_pole}.</source>
        <translation>У {factor} два полюса: {poles} против {other_pole}.</translation>
    </message>
    <message>
        <source>{factor} scores</source>
        <translation>Оценки {factor}</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: no element reaches the least loading.</source>
        <translation>{factor}, {share:.1f} % дисперсии: ни один элемент не достигает наименьшей нагрузки.</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: {elements}.</source>
        <translation>{factor}, {share:.1f} % дисперсии: {elements}.</translation>
    </message>
    <message>
        <source>{few}. Samples that lack a result are kept; they get no factor score.</source>
        <translation>{few}. Пробы, у которых нет результата, сохраняются; факторной оценки они не получают.</translation>
    </message>
    <message>
        <source>{field} has no values in the study area: check the field, the mask and their CRS.</source>
        <translation>У {field} нет значений в районе исследования: проверьте поле, маску и их системы координат.</translation>
    </message>
    <message>
        <source>{field} of sample {labels} is the text {cell!r}, not a number: run “Replace censored values” first, or correct the table.</source>
        <translation>{field} пробы {labels} — текст {cell!r}, а не число: сначала запустите «Замена цензурированных значений» или исправьте таблицу.</translation>
    </message>
    <message>
        <source>{first} has {n} cells and {name} has {length}: give every column one cell a sample.</source>
        <translation>В {first} ячеек {n}, а в {name} — {length}: задайте каждому столбцу по ячейке на пробу.</translation>
    </message>
    <message>
        <source>{fitting} fit {name} equally well: leave all but one of them out, or rename the right one to match.</source>
        <translation>{fitting} одинаково подходят для {name}: исключите все, кроме одного, или переименуйте нужное в соответствии.</translation>
    </message>
    <message>
        <source>{flagged} of {n} values of {name} lie outside the fences: is {scale} the wrong scale?</source>
        <translation>{flagged} из {n} значений {name} лежат вне границ: верна ли шкала {scale}?</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): they have no data in the result.</source>
        <translation>В {gaps} ячейках нет данных некоторых карт ({parts}): в результате у них нет данных.</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): {end}.</source>
        <translation>В {gaps} ячейках нет данных некоторых карт ({parts}): {end}.</translation>
    </message>
    <message>
        <source>{half}. Most of their values will be estimates.</source>
        <translation>{half}. Большинство их значений будет оценками.</translation>
    </message>
    <message>
        <source>{heading} as {name}</source>
        <translation>{heading} как {name}</translation>
    </message>
    <message>
        <source>{kept} of {all} factors are kept; {n} eigenvalues are above the mean.</source>
        <translation>Сохранено факторов {kept} из {all}; собственных значений выше среднего: {n}.</translation>
    </message>
    <message>
        <source>{kind} {sill:.4g} with range {range:.4g} m</source>
        <translation>{kind} {sill:.4g} с радиусом корреляции {range:.4g} м</translation>
    </message>
    <message>
        <source>{known} samples have no position and are of no class.</source>
        <translation>У {known} проб нет положения, они без класса.</translation>
    </message>
    <message>
        <source>{known} samples lack a value of {name} and are of no class.</source>
        <translation>У {known} проб нет значения {name}, они без класса.</translation>
    </message>
    <message>
        <source>{k} factors</source>
        <translation>факторов: {k}</translation>
    </message>
    <message>
        <source>{k} factors are too many for {p} elements: ask for fewer factors than elements.</source>
        <translation>Факторов {k} — слишком много для элементов, которых {p}: запросите факторов меньше, чем элементов.</translation>
    </message>
    <message>
        <source>{k} folds are too few: choose two or more.</source>
        <translation>Фолдов {k} слишком мало: выберите два или больше.</translation>
    </message>
    <message>
        <source>{k} inner folds are too few: choose two or more.</source>
        <translation>Внутренних фолдов {k} слишком мало: выберите два или больше.</translation>
    </message>
    <message>
        <source>{lacking} labelled samples have no position, and blocks need one: leave these samples out.</source>
        <translation>У {lacking} размеченных проб нет положения, а блокам оно нужно: исключите эти пробы.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be read from row {top} on: the file is damaged or incomplete.</source>
        <translation>{layer_name} не читается со строки {top}: файл повреждён или неполон.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be transformed to {description}: check its CRS.</source>
        <translation>{layer_name} нельзя преобразовать в {description}: проверьте его систему координат.</translation>
    </message>
    <message>
        <source>{layer_name} has no band {band}: choose one of 1 to {n_bands}.</source>
        <translation>В {layer_name} нет канала {band}: выберите от 1 до {n_bands}.</translation>
    </message>
    <message>
        <source>{layer_name} has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>У {layer_name} нет своих ячеек (веб-карта?): сначала сохраните его как GeoTIFF.</translation>
    </message>
    <message>
        <source>{layer_name} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>У {layer_name} нет системы координат: задайте её в свойствах слоя или инструментом «Назначить проекцию».</translation>
    </message>
    <message>
        <source>{layer_name} has no field {chosen}: it has {names}.</source>
        <translation>В {layer_name} нет поля {chosen}: есть {names}.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygon in the study area: check both layers and their CRS.</source>
        <translation>В {layer_name} нет полигонов в районе исследования: проверьте оба слоя и их системы координат.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygons: turn samples into a map with “Samples to raster” first.</source>
        <translation>В {layer_name} нет полигонов: сначала превратите пробы в карту инструментом «Пробы в растр».</translation>
    </message>
    <message>
        <source>{layer_name} has polygons: choose the field of their classes ({names}).</source>
        <translation>В {layer_name} полигоны: выберите поле их классов ({names}).</translation>
    </message>
    <message>
        <source>{layer_name} is in degrees ({authid}), where cells have no even area: reproject it with “Warp (reproject)” to metres first, such as {metres_authid} ({description}).</source>
        <translation>{layer_name} в градусах ({authid}), где площадь ячеек неодинакова: сначала перепроецируйте его инструментом «Warp (перепроецирование)» в метры, например в {metres_authid} ({description}).</translation>
    </message>
    <message>
        <source>{layer_name} was chosen twice: it would count twice, take it out once.</source>
        <translation>{layer_name} выбран дважды и учёлся бы дважды: один раз уберите.</translation>
    </message>
    <message>
        <source>{layer} has no field {chosen}: it has {names}.</source>
        <translation>В {layer} нет поля {chosen}: есть {names}.</translation>
    </message>
    <message>
        <source>{layer} has points: choose the field of their values among {names}.</source>
        <translation>В {layer} точки: выберите поле их значений из {names}.</translation>
    </message>
    <message>
        <source>{layer} is coloured by {factor}; its earlier style is in the layer's menu under Styles.</source>
        <translation>{layer} раскрашен по {factor}; прежний стиль — в меню слоя, раздел «Стили».</translation>
    </message>
    <message>
        <source>{least_value:.4g} and more, </source>
        <translation>{least_value:.4g} и более, </translation>
    </message>
    <message>
        <source>{left_out} samples with missing values have no distance.</source>
        <translation>У {left_out} проб с отсутствующими значениями нет расстояния.</translation>
    </message>
    <message>
        <source>{length:g} km</source>
        <translation>{length:g} км</translation>
    </message>
    <message>
        <source>{listed} (scaled)</source>
        <translation>{listed} (приведено)</translation>
    </message>
    <message>
        <source>{longest} {length} across</source>
        <translation>{longest} {length} поперёк</translation>
    </message>
    <message>
        <source>{losses}
Dashed: as it should be. Numbers: samples of each bin</source>
        <translation>{losses}
Штрихи: как должно быть. Числа: проб в каждом интервале</translation>
    </message>
    <message>
        <source>{lost} cells that some map lacks are left out; {valid} are compared.</source>
        <translation>Ячеек, которых нет на какой-либо карте: {lost}, они исключены; сравнивается {valid}.</translation>
    </message>
    <message>
        <source>{lost} of the nested structures got no sill and are left out: a simpler model tells as much.</source>
        <translation>Вложенных структур без плато: {lost}; они исключены: более простая модель говорит столько же.</translation>
    </message>
    <message>
        <source>{lost} of {n_occurrences} occurrences lie farther than {radius:.0f} m from every sample. They label none.</source>
        <translation>Рудопроявлений дальше {radius:.0f} м от любой пробы: {lost} из {n_occurrences}. Они ничего не размечают.</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>от {low:.0f} до {high:.0f}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>от {low} до {high} %</translation>
    </message>
    <message>
        <source>{low} values of {name} are not above zero and have no logarithm: they are passed over. Run “Replace censored values” first to keep them.</source>
        <translation>Значений {name} не больше нуля: {low}; логарифма у них нет, они пропускаются. Чтобы их сохранить, сначала запустите «Замена цензурированных значений».</translation>
    </message>
    <message>
        <source>{many}. A sample without a result of any of the elements chosen gets no factor score.</source>
        <translation>{many}. Проба без результата хотя бы одного из выбранных элементов не получает факторной оценки.</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area</source>
        <translation>{map}, {value} и более: {rate} % рудопроявлений на {area} % площади</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area without occurrences</source>
        <translation>{map}, {value} и более: {rate} % рудопроявлений на {area} % площади без рудопроявлений</translation>
    </message>
    <message>
        <source>{map}: limits of your own</source>
        <translation>{map}: собственные границы</translation>
    </message>
    <message>
        <source>{marks} and more</source>
        <translation>{marks} и более</translation>
    </message>
    <message>
        <source>{method}: anomaly, halo, background</source>
        <translation>{method}: аномалия, ореол, фон</translation>
    </message>
    <message>
        <source>{method}: classes named by occurrences</source>
        <translation>{method}: классы, названные по рудопроявлениям</translation>
    </message>
    <message>
        <source>{method}: classes of units</source>
        <translation>{method}: классы узлов</translation>
    </message>
    <message>
        <source>{method}: favourability score</source>
        <translation>{method}: оценка благоприятности</translation>
    </message>
    <message>
        <source>{method}: held-out score</source>
        <translation>{method}: оценка на отложенных</translation>
    </message>
    <message>
        <source>{method}: samples by class of unit</source>
        <translation>{method}: пробы по классу узла</translation>
    </message>
    <message>
        <source>{missing} samples lack a part, so they have no log-ratios.</source>
        <translation>У {missing} проб нет одной из частей, поэтому нет и лог-отношений.</translation>
    </message>
    <message>
        <source>{n_all} of {n:g} occurrences are outside.</source>
        <translation>Вне карты рудопроявлений: {n_all} из {n:g}.</translation>
    </message>
    <message>
        <source>{n_empty} without any result</source>
        <translation>{n_empty} — без единого результата</translation>
    </message>
    <message>
        <source>{n_far} far away from the others</source>
        <translation>{n_far} — далеко от остальных</translation>
    </message>
    <message>
        <source>{n_few} with a few results missing</source>
        <translation>{n_few} — нет нескольких результатов</translation>
    </message>
    <message>
        <source>{n_groups} with more than one sample</source>
        <translation>{n_groups} — более чем с одной пробой</translation>
    </message>
    <message>
        <source>{n_half} with more than {HALF_CENSORED} % below detection</source>
        <translation>{n_half} — более {HALF_CENSORED} % ниже обнаружения</translation>
    </message>
    <message>
        <source>{n_kaiser} eigenvalues are above 1, but only {n_parallel} above those of uncorrelated elements (parallel analysis): the last factors may be chance.</source>
        <translation>Собственных значений больше 1 — {n_kaiser}, но выше значений некоррелированных элементов — только {n_parallel} (параллельный анализ): последние факторы могут быть случайными.</translation>
    </message>
    <message>
        <source>{n_kept} elements can be transformed and at least {needed} are needed: choose elements that have values and vary.</source>
        <translation>Преобразовать можно элементов {n_kept}, а нужно не менее {needed}: выберите элементы с меняющимися значениями.</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result (samples {shown}).</source>
        <translation>У {n_lacking} из {n_samples} проб нет значения {names}, результата они не получают (пробы {shown}).</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result for it (samples {shown}).</source>
        <translation>У {n_lacking} из {n_samples} проб нет значения {names}, результата для него они не получают (пробы {shown}).</translation>
    </message>
    <message>
        <source>{n_lost} of the file left out by QGIS</source>
        <translation>{n_lost} — в файле есть, но пропущено QGIS</translation>
    </message>
    <message>
        <source>{n_lost} without a position</source>
        <translation>{n_lost} — без положения</translation>
    </message>
    <message>
        <source>{n_many} with more than {MANY_MISSING} % of the samples missing</source>
        <translation>{n_many} — отсутствует более чем у {MANY_MISSING} % проб</translation>
    </message>
    <message>
        <source>{n_names} elements</source>
        <translation>элементов: {n_names}</translation>
    </message>
    <message>
        <source>{n_names} fields</source>
        <translation>полей: {n_names}</translation>
    </message>
    <message>
        <source>{n_names} others</source>
        <translation>других: {n_names}</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_holding} cells, {square_kilometres:,.0f} km² judged: more barren ground would raise both areas.
Bands: 95 % bootstrap. Dotted: chance, and {partial:.0f} % of the area.</source>
        <translation>Рудопроявлений {n_occurrences} в ячейках: {n_holding}; оценено {square_kilometres:,.0f} км²: большая пустая площадь увеличила бы обе площади.
Полосы: 95 % бутстреп. Точки: случайный уровень и {partial:.0f} % площади.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} cells or samples, {n_clusters} clusters. Lines: 95 % bootstrap intervals of each map. Dashed: baseline, dotted: chance.
Open: not distinguishable from the baseline. Verdicts come from the paired differences, not from whether lines overlap.</source>
        <translation>Рудопроявлений {n_occurrences}, ячеек или проб {n_supports}, скоплений {n_clusters}. Линии: 95 %-е бутстреп-интервалы карт. Штрихи: базовый вариант, точки: случайный уровень.
Пустые: неотличимы от базового варианта. Заключения — по парным разностям, а не по перекрытию линий.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} distinct samples or cells and {n_clusters} clusters. Intervals hold 95 % of the bootstrap samples; a difference counts only where the interval over occurrences and the one over clusters both leave zero out.</source>
        <translation>Рудопроявлений {n_occurrences}, различных проб или ячеек {n_supports}, скоплений {n_clusters}. Интервалы содержат 95 % бутстреп-выборок; разность засчитывается, только если интервалы и по рудопроявлениям, и по скоплениям не содержат нуля.</translation>
    </message>
    <message>
        <source>{n_piles} with many equal low values</source>
        <translation>{n_piles} — много равных низких значений</translation>
    </message>
    <message>
        <source>{n_positions} occurrences are too few to tell maps apart, which takes {FEWEST}: no map is called better or worse.</source>
        <translation>Рудопроявлений ({n_positions}) слишком мало, чтобы различить карты, нужно {FEWEST}: ни одна карта не названа лучшей или худшей.</translation>
    </message>
    <message>
        <source>{n_repeated} used more than once</source>
        <translation>{n_repeated} — использовано больше одного раза</translation>
    </message>
    <message>
        <source>{n_rows} samples</source>
        <translation>проб: {n_rows}</translation>
    </message>
    <message>
        <source>{n_rows} samples have a class, and folds need two at least: label the samples first.</source>
        <translation>Проб с классом {n_rows}, а фолдам нужно не менее двух: сначала разметьте пробы.</translation>
    </message>
    <message>
        <source>{n_samples} samples are few for fitting an anisotropy, its direction and ratio may be far off: better give azimuth and ratio from the geology, or none.</source>
        <translation>Проб ({n_samples}) мало для подбора анизотропии, её направление и отношение могут быть далеки от истины: лучше задать азимут и отношение по геологии или none.</translation>
    </message>
    <message>
        <source>{n_samples} samples cannot start a map of {rows} x {columns} units one by one: make the map smaller, or start from principal components.</source>
        <translation>Проб ({n_samples}) не хватает, чтобы начать карту из {rows} x {columns} узлов по одной: уменьшите карту или начните с главных компонент.</translation>
    </message>
    <message>
        <source>{n_shares} with results below detection</source>
        <translation>{n_shares} — с результатами ниже обнаружения</translation>
    </message>
    <message>
        <source>{n_suspects} unlike {beside}</source>
        <translation>{n_suspects} — не похоже на {beside}</translation>
    </message>
    <message>
        <source>{n_too} with more than {TOO_CENSORED} % below detection</source>
        <translation>{n_too} — более {TOO_CENSORED} % ниже обнаружения</translation>
    </message>
    <message>
        <source>{n_twice} in more than one field</source>
        <translation>{n_twice} — более чем в одном поле</translation>
    </message>
    <message>
        <source>{n_unread} cannot be read</source>
        <translation>{n_unread} — не читается</translation>
    </message>
    <message>
        <source>{n_unread} cells</source>
        <translation>Ячейки (их {n_unread})</translation>
    </message>
    <message>
        <source>{n_values} known numbers are given as {what} and the model has {n_kinds} structures: give one a structure.</source>
        <translation>Известных чисел «{what}» задано {n_values}, а структур у модели {n_kinds}: задайте по одному на структуру.</translation>
    </message>
    <message>
        <source>{name!r} ends in {derived!r}, which marks the result of a later step: choose the field with the laboratory's own values.</source>
        <translation>{name!r} оканчивается на {derived!r}, что обозначает результат более позднего шага: выберите поле с собственными значениями лаборатории.</translation>
    </message>
    <message>
        <source>{name!r} names no chemical element or oxide: choose concentration fields, called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>{name!r} не называет химического элемента или оксида: выберите поля содержаний, названные как Cu_ppm, Au_ppb или Fe2O3_pct.</translation>
    </message>
    <message>
        <source>{name!r} names two units: rename the field so that it has one, like {symbol}_ppm.</source>
        <translation>{name!r} называет две единицы: переименуйте поле, чтобы была одна, как {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{names} ({best:.2f} on {factor_names})</source>
        <translation>{names} ({best:.2f} на {factor_names})</translation>
    </message>
    <message>
        <source>{names} ({counts} of {n_samples})</source>
        <translation>{names} ({counts} из {n_samples})</translation>
    </message>
    <message>
        <source>{names} has the same value at all samples: there is no variogram to fit.</source>
        <translation>У {names} одно значение во всех пробах: вариограммы для подбора нет.</translation>
    </message>
    <message>
        <source>{names} of sample {label} is {what} ({values:g}; {bad} such values in all): {remedy}.</source>
        <translation>{names} пробы {label}: {what} ({values:g}; всего таких значений {bad}); {remedy}.</translation>
    </message>
    <message>
        <source>{names}, {percent} % below ({method})</source>
        <translation>{names}, ниже {percent} % ({method})</translation>
    </message>
    <message>
        <source>{name} (baseline): {rate}.</source>
        <translation>{name} (базовый вариант): {rate}.</translation>
    </message>
    <message>
        <source>{name} (median {median:g}, {guess}?)</source>
        <translation>{name} (медиана {median:g}, {guess}?)</translation>
    </message>
    <message>
        <source>{name} ({percent_share:.1f} % of the variance): {listed}.</source>
        <translation>{name} ({percent_share:.1f} % дисперсии): {listed}.</translation>
    </message>
    <message>
        <source>{name} ({theirs:.2f}; exact McNemar test p = {p:.2g})</source>
        <translation>{name} ({theirs:.2f}; точный критерий Макнемара p = {p:.2g})</translation>
    </message>
    <message>
        <source>{name} and {other} are not on one grid, they differ in {differences}: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{name} и {other} не на одной сетке, они различаются {differences}: постройте обе с одинаковыми охватом и размером ячейки или приведите одну к сетке другой инструментом «Warp (перепроецирование)».</translation>
    </message>
    <message>
        <source>{name} and {other} have other numbers of cells: make both on one grid.</source>
        <translation>У {name} и {other} разное число ячеек: постройте обе на одной сетке.</translation>
    </message>
    <message>
        <source>{name} as {symbol}</source>
        <translation>{name} как {symbol}</translation>
    </message>
    <message>
        <source>{name} at {far:.1f} km</source>
        <translation>{name} в {far:.1f} км</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}, because the unit of {unknown} is not known: rename the field so that it says the unit, like {symbol}_ppm.</source>
        <translation>{name} нельзя пересчитать в {target}, так как единица {unknown} неизвестна: переименуйте поле, чтобы была видна единица, как {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}: they are different elements.</source>
        <translation>{name} нельзя пересчитать в {target}: это разные элементы.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: check that the file is there and is one.</source>
        <translation>{name} нельзя открыть как растр: проверьте, что файл на месте и является растром.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a spreadsheet: save it as CSV and import that.</source>
        <translation>{name} нельзя открыть как электронную таблицу: сохраните её в CSV и импортируйте его.</translation>
    </message>
    <message>
        <source>{name} does not hold whole numbers, so it is no field of classes: take it as values.</source>
        <translation>В {name} не целые числа, поэтому это не поле классов: берите его как значения.</translation>
    </message>
    <message>
        <source>{name} from {limit:.4g}</source>
        <translation>{name} от {limit:.4g}</translation>
    </message>
    <message>
        <source>{name} from {unit}</source>
        <translation>{name} из {unit}</translation>
    </message>
    <message>
        <source>{name} has no UTM zone {number}: choose the reference system.</source>
        <translation>У {name} нет зоны UTM {number}: выберите систему координат.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map and the mask.</source>
        <translation>У {name} нет данных в районе исследования: проверьте карту и маску.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band or field, and the mask.</source>
        <translation>У {name} нет данных в районе исследования: проверьте карту, её канал или поле и маску.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band, and the mask.</source>
        <translation>У {name} нет данных в районе исследования: проверьте карту, её канал и маску.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}: choose one of {layers}.</source>
        <translation>В {name} нет листа {sheet}: выберите из {layers}.</translation>
    </message>
    <message>
        <source>{name} has no values to find a threshold from: choose another field.</source>
        <translation>У {name} нет значений, по которым найти порог: выберите другое поле.</translation>
    </message>
    <message>
        <source>{name} has no values: it has no fences.</source>
        <translation>У {name} нет значений: границ нет.</translation>
    </message>
    <message>
        <source>{name} has no values: it is left out.</source>
        <translation>У {name} нет значений: исключено.</translation>
    </message>
    <message>
        <source>{name} has only {n_values} values: its fences are vague.</source>
        <translation>У {name} только {n_values} значений: его границы приблизительны.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is no variogram.</source>
        <translation>У {name} одно значение во всех пробах: вариограммы нет.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is nothing to predict.</source>
        <translation>У {name} одно значение во всех пробах: предсказывать нечего.</translation>
    </message>
    <message>
        <source>{name} has values at {n_read} distinct position, and a variogram needs two or more: check the layer, its filter and the selection.</source>
        <translation>У {name} значения в разных положениях: {n_read}, а вариограмме нужно два и более; проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>{name} has values outside 0 to 1, which no agreement has: choose another map.</source>
        <translation>У {name} значения вне 0–1, каких у согласия не бывает: выберите другую карту.</translation>
    </message>
    <message>
        <source>{name} has {count} different values to show: choose another field.</source>
        <translation>У {name} разных значений для показа {count}: выберите другое поле.</translation>
    </message>
    <message>
        <source>{name} has {n_codes} classes and a raster holds 255: group them, or choose another field.</source>
        <translation>У {name} классов {n_codes}, а растр вмещает 255: сгруппируйте их или выберите другое поле.</translation>
    </message>
    <message>
        <source>{name} has {n_distinct} distinct values, which are no classes: take it as a continuous map.</source>
        <translation>У {name} различных значений {n_distinct}, это не классы: берите её как непрерывную карту.</translation>
    </message>
    <message>
        <source>{name} has {n_labels} classes: fuse maps of {MISSING} classes at most.</source>
        <translation>У {name} классов {n_labels}: объединяйте карты, где классов не более {MISSING}.</translation>
    </message>
    <message>
        <source>{name} has {size} values at {n} occurrences: read every map at all of them.</source>
        <translation>У {name} значений {size} при рудопроявлениях: {n}; прочтите каждую карту во всех.</translation>
    </message>
    <message>
        <source>{name} holds a {kind!r} model, and this step needs {kinds}: choose the file that the matching step wrote.</source>
        <translation>В {name} модель {kind!r}, а этому шагу нужна {kinds}: выберите файл, записанный соответствующим шагом.</translation>
    </message>
    <message>
        <source>{name} holds an infinite value: correct it in the table.</source>
        <translation>В {name} бесконечное значение: исправьте его в таблице.</translation>
    </message>
    <message>
        <source>{name} holds no cells: choose another file.</source>
        <translation>В {name} нет ячеек: выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} holds no figures of merit: choose files that a trainer wrote as METRICS.</source>
        <translation>В {name} нет показателей качества: выберите файлы, записанные при обучении как METRICS.</translation>
    </message>
    <message>
        <source>{name} holds regrets, of which the least is best: take the score of another rule.</source>
        <translation>В {name} сожаления, из которых лучшее — наименьшее: возьмите оценку другого правила.</translation>
    </message>
    <message>
        <source>{name} holds {values}: one layer has one reference system, so split the file, or choose one.</source>
        <translation>В {name} есть {values}: у слоя одна система координат, поэтому разделите файл или выберите одну.</translation>
    </message>
    <message>
        <source>{name} holds {wild:g}, which no score can be: make it no data in the properties of the layer (Transparency), or correct the map.</source>
        <translation>В {name} есть {wild:g}, оценкой это быть не может: сделайте его отсутствием данных в свойствах слоя (Прозрачность) или исправьте карту.</translation>
    </message>
    <message>
        <source>{name} inside</source>
        <translation>{name} внутри</translation>
    </message>
    <message>
        <source>{name} is a GeoPackage or database, no table of text: add it to the project as a layer.</source>
        <translation>{name} — GeoPackage или база данных, а не текстовая таблица: добавьте его в проект как слой.</translation>
    </message>
    <message>
        <source>{name} is a map of values, which the occurrences cut into classes: give them, or make classes of it with “Classify anomalies” first.</source>
        <translation>{name} — карта значений, которую рудопроявления делят на классы: задайте их или сначала получите классы инструментом «Классификация аномалий».</translation>
    </message>
    <message>
        <source>{name} is constant and left out.</source>
        <translation>{name} не меняется и исключено.</translation>
    </message>
    <message>
        <source>{name} is cut by the occurrences: {limits}.</source>
        <translation>{name} делится по рудопроявлениям: {limits}.</translation>
    </message>
    <message>
        <source>{name} is empty and left out.</source>
        <translation>{name} пусто и исключено.</translation>
    </message>
    <message>
        <source>{name} is empty: choose another file.</source>
        <translation>{name} пуст: выберите другой файл.</translation>
    </message>
    <message>
        <source>{name} is in {authid} and {other} in {other_authid}: bring the maps to one reference system (“Warp”).</source>
        <translation>{name} в {authid}, а {other} в {other_authid}: приведите карты к одной системе координат («Warp (перепроецирование)»).</translation>
    </message>
    <message>
        <source>{name} is no map of classes: give known occurrences, or limits.</source>
        <translation>{name} — не карта классов: задайте известные рудопроявления или границы.</translation>
    </message>
    <message>
        <source>{name} is no raster of scores: a map with occurrences held out goes with scores only.</source>
        <translation>{name} — не растр оценок: карта на отложенных рудопроявлениях бывает только с оценками.</translation>
    </message>
    <message>
        <source>{name} is no table of text: save it as CSV and import that.</source>
        <translation>{name} — не текстовая таблица: сохраните её в CSV и импортируйте его.</translation>
    </message>
    <message>
        <source>{name} is no table: its lines hold no commas, semicolons, tabs or pipes that part columns. Save it as CSV, or say which delimiter it has.</source>
        <translation>{name} — не таблица: в строках нет запятых, точек с запятой, табуляций или вертикальных черт, разделяющих столбцы. Сохраните её в CSV или укажите разделитель.</translation>
    </message>
    <message>
        <source>{name} is not a GeoHalo model file: choose a file that a GeoHalo step wrote as MODEL.</source>
        <translation>{name} — не файл модели GeoHalo: выберите файл, записанный шагом GeoHalo как MODEL.</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}, line {line} holds a letter that it does not have: choose another encoding, or auto.</source>
        <translation>{name} написан не в {encoding}, в строке {line} есть буква, которой в ней нет: выберите другую кодировку или auto.</translation>
    </message>
    <message>
        <source>{name} must be above zero</source>
        <translation>{name} должно быть больше нуля</translation>
    </message>
    <message>
        <source>{name} needs {needed}, and QGIS runs {owned} {version}, which is never replaced: take a newer QGIS, or do without. Nothing was changed.</source>
        <translation>{name} требует {needed}, а в QGIS работает {owned} {version}, который никогда не заменяется: возьмите более новый QGIS или обойдитесь. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} of sample {label} is {cell!r}{why}</source>
        <translation>{name} пробы {label} — {cell!r}{why}</translation>
    </message>
    <message>
        <source>{name} says the same everywhere (favourability {distinct:.2f}): it tells no cell from another and caps maximin there; leave it out.</source>
        <translation>{name} всюду говорит одно и то же (благоприятность {distinct:.2f}): не отличает ячеек друг от друга и ограничивает там максимин; исключите её.</translation>
    </message>
    <message>
        <source>{name} was chosen as an element: say which, by its symbol.</source>
        <translation>{name} выбран как элемент: укажите какой, его символом.</translation>
    </message>
    <message>
        <source>{name} was chosen as {role}, and no column of results belongs to it.</source>
        <translation>{name} выбран как {role}, а столбца результатов к нему нет.</translation>
    </message>
    <message>
        <source>{name} was fetched, but cannot be used here ({error}). Nothing was changed.</source>
        <translation>{name} загружен, но использовать его здесь нельзя ({error}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} was written by a newer GeoHalo: update the plugin to read it.</source>
        <translation>{name} записан более новым GeoHalo: чтобы его прочитать, обновите модуль.</translation>
    </message>
    <message>
        <source>{name}, UTM zone {number}{half}</source>
        <translation>{name}, зона UTM {number}{half}</translation>
    </message>
    <message>
        <source>{name}, class {class}: {label}, {hits} of {n:g} occurrences ({rate:.1f} %) in {area:.1f} % of the area</source>
        <translation>{name}, класс {class}: {label}, рудопроявлений {hits} из {n:g} ({rate:.1f} %) на {area:.1f} % площади</translation>
    </message>
    <message>
        <source>{name}, favourability of its classes: {said}.</source>
        <translation>{name}, благоприятность классов: {said}.</translation>
    </message>
    <message>
        <source>{name}, observed</source>
        <translation>{name}, наблюдённое</translation>
    </message>
    <message>
        <source>{name}, predicted without the sample</source>
        <translation>{name}, предсказанное без этой пробы</translation>
    </message>
    <message>
        <source>{name}, threshold {place}: {threshold:.4g}{band}, where the slope turns from {before:.2f} to {after:.2f}{doubt}; {shares:.2g} % {unit} is at or above it.</source>
        <translation>{name}, порог {place}: {threshold:.4g}{band}, где наклон меняется с {before:.2f} на {after:.2f}{doubt}; {shares:.2g} % {unit} при нём и выше.</translation>
    </message>
    <message>
        <source>{name}: 1 straight line, R² {r_squared:.4f}</source>
        <translation>{name}: 1 прямая, R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: added up from the most favourable class, the curves meet at {rate:.1f} % of the {n_occurrences:g} occurrences{band} in {area:.1f} % of the area: normalised density {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}: при накоплении от самого благоприятного класса кривые встречаются при {rate:.1f} % рудопроявлений (всего {n_occurrences:g}){band} на {area:.1f} % площади: нормированная плотность {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}: anomalies drawn without the occurrences to be tested hold {hits} of {n} of them ({rate:.1f} %) in {area:.1f} % of the area (probability by area alone {chance}){verdict}.</source>
        <translation>{name}: аномалии, выделенные без проверяемых рудопроявлений, содержат {hits} из {n} ({rate:.1f} %) на {area:.1f} % площади (вероятность за счёт одной площади {chance}){verdict}.</translation>
    </message>
    <message>
        <source>{name}: anomaly in {anomaly_area_percent:.1f} % of the area</source>
        <translation>{name}: аномалия на {anomaly_area_percent:.1f} % площади</translation>
    </message>
    <message>
        <source>{name}: drawn without the occurrences to be tested, there is no anomaly class.</source>
        <translation>{name}: без проверяемых рудопроявлений класса аномалии нет.</translation>
    </message>
    <message>
        <source>{name}: the datum is not said, WGS 84 is taken.</source>
        <translation>{name}: датум не указан, принята WGS 84.</translation>
    </message>
    <message>
        <source>{name}: {lines} straight lines, R² {r_squared:.4f}</source>
        <translation>{name}: прямых {lines}, R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: {m} more classes, less favourable, are in the table.</source>
        <translation>{name}: ещё классов, менее благоприятных, {m} — в таблице.</translation>
    </message>
    <message>
        <source>{name}: {n_rows} samples tested, {training} learnt from</source>
        <translation>{name}: проверено проб {n_rows}, обучение по {training}</translation>
    </message>
    <message>
        <source>{name}: {parts}; {rate_20:.0f} % of the occurrences lie in the best 20 % of the area.</source>
        <translation>{name}: {parts}; на лучших 20 % площади лежит {rate_20:.0f} % рудопроявлений.</translation>
    </message>
    <message>
        <source>{name}: {rate:.1f} % of the {n_occurrences:g} occurrences{band} lie in the {area:.1f} % of the area with a map value of {threshold:.4g} or more: normalised density {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}: {rate:.1f} % рудопроявлений (всего {n_occurrences:g}){band} лежат на {area:.1f} % площади со значением карты {threshold:.4g} и более: нормированная плотность {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}_{suffix} is in another unit than {fitted}, which the model was fitted to: convert the field to that unit and run the earlier steps again.</source>
        <translation>{name}_{suffix} в другой единице, чем {fitted}, по которому построена модель: пересчитайте поле в эту единицу и снова выполните предыдущие шаги.</translation>
    </message>
    <message>
        <source>{near} of {n_occurrences} occurrences lie farther than {reach:.0f} m from every sample and were left out.</source>
        <translation>Рудопроявлений дальше {reach:.0f} м от любой пробы: {near} из {n_occurrences}; они исключены.</translation>
    </message>
    <message>
        <source>{neighbours} neighbours are too few for {n_drift} drift terms: take {least} or more.</source>
        <translation>Соседей ({neighbours}) слишком мало для членов дрейфа ({n_drift}): возьмите {least} или больше.</translation>
    </message>
    <message>
        <source>{nodata} of {n:g} occurrences lie where the map has no data.</source>
        <translation>Рудопроявлений там, где у карты нет данных: {nodata} из {n:g}.</translation>
    </message>
    <message>
        <source>{notices} Fill them in, or let samples with missing values be kept.</source>
        <translation>{notices} Заполните их или разрешите сохранять пробы с отсутствующими значениями.</translation>
    </message>
    <message>
        <source>{notices} State that of {name}, or take a percentile.</source>
        <translation>{notices} Задайте порог для {name} или возьмите процентиль.</translation>
    </message>
    <message>
        <source>{number} cells</source>
        <translation>ячеек: {number}</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>элементов: {number}</translation>
    </message>
    <message>
        <source>{number} of {runs} members are trained</source>
        <translation>Обучено членов: {number} из {runs}</translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation>мест: {number}</translation>
    </message>
    <message>
        <source>{number} results</source>
        <translation>результатов: {number}</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>строк: {number}</translation>
    </message>
    <message>
        <source>{number} sample numbers</source>
        <translation>номеров проб: {number}</translation>
    </message>
    <message>
        <source>{number} samples</source>
        <translation>проб: {number}</translation>
    </message>
    <message>
        <source>{number} {word}: {times:.2g} times the mean density</source>
        <translation>{number} {word}: {times:.2g} средней плотности</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>не читается: {n}</translation>
    </message>
    <message>
        <source>{n} elements: {pairs}.</source>
        <translation>Элементов {n}: {pairs}.</translation>
    </message>
    <message>
        <source>{n} fields, scaled</source>
        <translation>полей: {n}, приведены</translation>
    </message>
    <message>
        <source>{n} occurrences at {m} samples are used.</source>
        <translation>Использовано рудопроявлений {n} у проб: {m}.</translation>
    </message>
    <message>
        <source>{n} of {total} samples have a flagged value.</source>
        <translation>Выделенное значение есть у {n} из {total} проб.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>Проб, координаты которых не градусы ({example}): {n}; оставлены без положения.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>Проб, координаты которых не читаются ({example}): {n}; оставлены без положения.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that stand for none ({example}): kept without a position.</source>
        <translation>Проб, где вместо координат условное число ({example}): {n}; оставлены без положения.</translation>
    </message>
    <message>
        <source>{n} samples have no coordinates: kept without a position.</source>
        <translation>Проб без координат: {n}; оставлены без положения.</translation>
    </message>
    <message>
        <source>{n} samples in all. The table of elements says how well their results agree.</source>
        <translation>Всего проб: {n}. Насколько согласуются их результаты, говорит таблица элементов.</translation>
    </message>
    <message>
        <source>{n} samples lie outside every polygon of the geology and form the class “{name}”.</source>
        <translation>Проб вне всех полигонов геологии: {n}; они образуют класс «{name}».</translation>
    </message>
    <message>
        <source>{n} samples of {name}, variance {variance:.4g}; classes of {lag:.4g} {length} up to {cutoff:.4g} {length}.</source>
        <translation>Проб {name}: {n}, дисперсия {variance:.4g}; классы по {lag:.4g} {length} до {cutoff:.4g} {length}.</translation>
    </message>
    <message>
        <source>{n} samples of {p} elements. KMO {kmo:.2f}; Bartlett's test {probability}.</source>
        <translation>Проб {n}, элементов {p}. KMO {kmo:.2f}; критерий Бартлетта {probability}.</translation>
    </message>
    <message>
        <source>{n} samples on {columns} x {rows} cells of {size:g}, {area:.1f} km² with data, no farther than {reach:.0f} from a sample.</source>
        <translation>Проб {n} на {columns} x {rows} ячейках по {size:g}, {area:.1f} км² с данными, не дальше {reach:.0f} от пробы.</translation>
    </message>
    <message>
        <source>{n} samples predicted: mean error {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, slope {slope:.2f}.</source>
        <translation>Предсказано проб {n}: средняя ошибка {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, наклон {slope:.2f}.</translation>
    </message>
    <message>
        <source>{n} samples, none of them with a position.</source>
        <translation>Проб {n}, все без положения.</translation>
    </message>
    <message>
        <source>{n} samples, {columns} x {rows} cells of {size:g}.</source>
        <translation>Проб {n}, {columns} x {rows} ячеек по {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples, {count} realisations of {columns} x {rows} cells of {size:g}.</source>
        <translation>Проб {n}, реализаций {count} по {columns} x {rows} ячеек по {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples. Model: {model}{chosen}.</source>
        <translation>Проб {n}. Модель: {model}{chosen}.</translation>
    </message>
    <message>
        <source>{n} samples: mean error {me:.3g} (good: 0), RMSE {rmse:.3g}, mean squared standardised error {msse:.2f} (good: 1), slope {slope:.2f} (good: 1).</source>
        <translation>Проб {n}: средняя ошибка {me:.3g} (хорошо: 0), RMSE {rmse:.3g}, средний квадрат стандартизованной ошибки {msse:.2f} (хорошо: 1), наклон {slope:.2f} (хорошо: 1).</translation>
    </message>
    <message>
        <source>{n} times the same low value</source>
        <translation>одно низкое значение, раз: {n}</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>посмотреть: {n}</translation>
    </message>
    <message>
        <source>{outside} Box-Cox values belong to no concentration and are left empty.</source>
        <translation>Значений Бокса–Кокса, не соответствующих содержанию: {outside}; они оставлены пустыми.</translation>
    </message>
    <message>
        <source>{path} cannot be written, {folder} does not allow it: choose another folder.</source>
        <translation>{path} записать нельзя, {folder} этого не допускает: выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: choose a file.</source>
        <translation>{path} — устройство, а не файл: выберите файл.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation>{path} — папка: выберите файл в ней.</translation>
    </message>
    <message>
        <source>{placed} of {n} samples have a position; {lost} without are kept.</source>
        <translation>Положение есть у {placed} из {n} проб; без него сохранено: {lost}.</translation>
    </message>
    <message>
        <source>{prediction_rate:.1f} % of the occurrences in {area:.1f} % of the area, AUC {auc:.3f}</source>
        <translation>{prediction_rate:.1f} % рудопроявлений на {area:.1f} % площади, AUC {auc:.3f}</translation>
    </message>
    <message>
        <source>{rate:.1f} % of the {occurrences}{band}
in {area:.1f} % of the area
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</source>
        <translation>{rate:.1f} % ({occurrences}){band}
на {area:.1f} % площади
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</translation>
    </message>
    <message>
        <source>{repeated} samples lie where another one does: samples at one place are averaged, kriging cannot tell them apart.</source>
        <translation>Проб, лежащих там же, где другая: {repeated}; пробы в одном месте усредняются, кригинг их не различает.</translation>
    </message>
    <message>
        <source>{role!r} is no role of a column: write one of {ROLES}.</source>
        <translation>{role!r} — не роль столбца: запишите одну из {ROLES}.</translation>
    </message>
    <message>
        <source>{runs} maps trained on bootstrap samples and averaged</source>
        <translation>карт, обученных на бутстреп-выборках и усреднённых: {runs}</translation>
    </message>
    <message>
        <source>{runs} members are few: ten at least tell how far they disagree.</source>
        <translation>Членов ({runs}) мало: насколько они расходятся, скажут не менее десяти.</translation>
    </message>
    <message>
        <source>{runs} members: on average {percent_stability:.0f} % of them name the same class of a sample (adjusted Rand index of pairs {agreement:.2f}); for {percent_doubtful:.0f} % of the samples more than a quarter of the members name another one.</source>
        <translation>Членов {runs}: в среднем {percent_stability:.0f} % из них называют у пробы один класс (скорректированный индекс Рэнда по парам {agreement:.2f}); для {percent_doubtful:.0f} % проб более четверти членов называют другой.</translation>
    </message>
    <message>
        <source>{samples} samples in the file, {samples} written, {placed} with a position.</source>
        <translation>Проб в файле {samples}, записано {samples}, с положением {placed}.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements, {placed} samples with a position.</source>
        <translation>Проб {samples}, элементов {elements}, проб с положением {placed}.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements. Look it over, correct what is wrong, and press Import.</source>
        <translation>Проб {samples}, элементов {elements}. Просмотрите, исправьте неверное и нажмите «Импорт».</translation>
    </message>
    <message>
        <source>{score} is the mean standardised score of the factors that hold indicators: {factors}.</source>
        <translation>{score} — средняя стандартизованная оценка факторов с индикаторами: {factors}.</translation>
    </message>
    <message>
        <source>{share:.0f} % below detection: left out later</source>
        <translation>{share:.0f} % ниже обнаружения: далее исключается</translation>
    </message>
    <message>
        <source>{share:.0f} % missing</source>
        <translation>{share:.0f} % отсутствует</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{text!r} is no chemical symbol or oxide: write one like Cu or Fe2O3.</source>
        <translation>{text!r} — не химический символ и не оксид: запишите, например, Cu или Fe2O3.</translation>
    </message>
    <message>
        <source>{text!r} names no variogram model: choose one of {kinds}, or several joined by +.</source>
        <translation>{text!r} не называет модели вариограммы: выберите из {kinds} или несколько, соединённых знаком +.</translation>
    </message>
    <message>
        <source>{text} as {new}</source>
        <translation>{text} как {new}</translation>
    </message>
    <message>
        <source>{text} in {names}</source>
        <translation>{text} в {names}</translation>
    </message>
    <message>
        <source>{things} things to look at before you go on</source>
        <translation>замечаний, на которые надо взглянуть перед продолжением: {things}</translation>
    </message>
    <message>
        <source>{times} repetitions are too few: choose one or more.</source>
        <translation>Повторений ({times}) слишком мало: выберите одно или больше.</translation>
    </message>
    <message>
        <source>{title}. Training</source>
        <translation>{title}. Обучение</translation>
    </message>
    <message>
        <source>{too}. That is too much for any estimate: “Replace censored values” leaves them out.</source>
        <translation>{too}. Это слишком много для любой оценки: «Замена цензурированных значений» исключает их.</translation>
    </message>
    <message>
        <source>{units} is no unit of weight.</source>
        <translation>{units} — не единица массы.</translation>
    </message>
    <message>
        <source>{unit} at or above ν</source>
        <translation>{unit} при ν и выше</translation>
    </message>
    <message>
        <source>{unknown} predictions are none of the classes {classes}: they count as errors.</source>
        <translation>Предсказаний, не входящих в классы {classes}: {unknown}; они считаются ошибками.</translation>
    </message>
    <message>
        <source>{unnamed} without a number</source>
        <translation>без номера: {unnamed}</translation>
    </message>
    <message>
        <source>{version}, {whose}</source>
        <translation>{version}, {whose}</translation>
    </message>
    <message>
        <source>{wanted} thresholds are too few for a curve: ask for 2 to 500.</source>
        <translation>Порогов ({wanted}) слишком мало для кривой: запросите от 2 до 500.</translation>
    </message>
    <message>
        <source>{ways} were given</source>
        <translation>заданы {ways}</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>У {what} нет системы координат: задайте её в свойствах слоя или инструментом «Назначить проекцию».</translation>
    </message>
    <message>
        <source>{what} has no {found}: check the layer, its filter and the selection.</source>
        <translation>{what}: отсутствуют {found}; проверьте слой, его фильтр и выделение.</translation>
    </message>
    <message>
        <source>{what} has {found}, and {wanted} are needed: choose another layer.</source>
        <translation>{what}: есть {found}, а нужны {wanted}; выберите другой слой.</translation>
    </message>
    <message>
        <source>{what} is {value!r}, which is no number: write it like 0.6, of nested structures like 0.2+0.6.</source>
        <translation>{what} — {value!r}, это не число: пишите как 0.6, для вложенных структур — как 0.2+0.6.</translation>
    </message>
    <message>
        <source>{what} is {values:g}, and fuzzy scores are numbers from 0 to 1: choose fields such as F1_fuzzy, and limits between 0 and 1.</source>
        <translation>{what} равно {values:g}, а нечёткие оценки — числа от 0 до 1: выберите поля вроде F1_fuzzy и границы между 0 и 1.</translation>
    </message>
    <message>
        <source>{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}.</source>
        <translation>{what}: нужен пакет Python {package}, которого в этом QGIS нет; {instead} или установите {package}.</translation>
    </message>
    <message>
        <source>{without} labelled samples are in no zone and have no part.</source>
        <translation>Размеченных проб вне зон: {without}; они не участвуют.</translation>
    </message>
    <message>
        <source>{x} and {y} seem to be exchanged, by the size of their numbers, and are read the other way round.</source>
        <translation>{x} и {y}, судя по величине чисел, переставлены и прочитаны наоборот.</translation>
    </message>
    <message>
        <source>{} % of the area lies in several polygons and counts in each: repair the layer.</source>
        <translation>{} % площади лежит в нескольких полигонах и учитывается в каждом: исправьте слой.</translation>
    </message>
    <message>
        <source>{} (best of {} elements, picked by these occurrences)</source>
        <translation>{} (лучший из элементов, их {}, выбран по этим рудопроявлениям)</translation>
    </message>
    <message>
        <source>{} A table without positions is written: choose the columns if there are any.</source>
        <translation>{} Записывается таблица без положений: если столбцы есть, выберите их.</translation>
    </message>
    <message>
        <source>{} and {} are not on one grid: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{} и {} не на одной сетке: постройте обе с одинаковыми охватом и размером ячейки или приведите одну к сетке другой инструментом «Warp (перепроецирование)».</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that its file is there.</source>
        <translation>{} открыть нельзя: проверьте, что файл на месте.</translation>
    </message>
    <message>
        <source>{} cannot be opened: it is gone, or no layer.</source>
        <translation>{} открыть нельзя: его больше нет или это не слой.</translation>
    </message>
    <message>
        <source>{} cannot be read: its file is damaged or incomplete.</source>
        <translation>{} не читается: файл повреждён или неполон.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no drawing that can be read.</source>
        <translation>{} показать нельзя: это не читаемый векторный рисунок.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no picture that can be read.</source>
        <translation>{} показать нельзя: это не читаемый рисунок.</translation>
    </message>
    <message>
        <source>{} cannot be transformed to the reference system of the map.</source>
        <translation>{} нельзя преобразовать в систему координат карты.</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): close the program that holds it open, or choose another file.</source>
        <translation>{} записать нельзя ({}): закройте программу, в которой он открыт, или выберите другой файл.</translation>
    </message>
    <message>
        <source>{} cells cannot be read as numbers and are left out.</source>
        <translation>Ячеек, не читаемых как числа: {}; они исключены.</translation>
    </message>
    <message>
        <source>{} has no cell of class {} (it has {}): there are no targets.</source>
        <translation>В {} нет ячеек класса {} (есть {}): участков нет.</translation>
    </message>
    <message>
        <source>{} has no data in {} targets: they rank as the lowest of the others.</source>
        <translation>У {} нет данных в участках: {}; их ранг — как у низшего из остальных.</translation>
    </message>
    <message>
        <source>{} has no point in the reference system of the map: check both layers.</source>
        <translation>У {} нет точек в системе координат карты: проверьте оба слоя.</translation>
    </message>
    <message>
        <source>{} has no reference system: set it in the properties of the layer.</source>
        <translation>У {} нет системы координат: задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>{} has values below zero: for the rank they become 1 / (1 + exp(-score)).</source>
        <translation>У {} есть значения меньше нуля: для ранга они преобразуются в 1 / (1 + exp(-score)).</translation>
    </message>
    <message>
        <source>{} has {} distinct whole numbers: if they are classes, they must rise with favourability.</source>
        <translation>У {} различных целых чисел {}: если это классы, они должны расти с благоприятностью.</translation>
    </message>
    <message>
        <source>{} is a concentration: these are skewed, and the fence takes far too many samples for anomalous. Take its logarithm (“Transform concentrations”).</source>
        <translation>{} — содержание: содержания асимметричны, и граница принимает за аномальные слишком много проб. Возьмите логарифм («Преобразование содержаний»).</translation>
    </message>
    <message>
        <source>{} is in degrees, where cells have no even area: reproject it with “Warp (reproject)” first.</source>
        <translation>{} в градусах, где площадь ячеек неодинакова: сначала перепроецируйте его инструментом «Warp (перепроецирование)».</translation>
    </message>
    <message>
        <source>{} is the best single element of {}, picked by the occurrences it is judged by, which flatters it.</source>
        <translation>{} — лучший одиночный элемент из {}, выбранный по рудопроявлениям, по которым он оценивается, что его завышает.</translation>
    </message>
    <message>
        <source>{} knows the positions of the tested samples and not their chemistry: it says how well the ground between samples can be classed, which is another question than the others answer.</source>
        <translation>{} знает положения проверяемых проб, но не их химию: он говорит, насколько хорошо классифицируется площадь между пробами, а это другой вопрос, чем у остальных.</translation>
    </message>
    <message>
        <source>{} labelled samples are left out to balance the classes ({}).</source>
        <translation>Размеченных проб, исключённых для уравновешивания классов: {} ({}).</translation>
    </message>
    <message>
        <source>{} occurrences in {} cells, {} km² judged: more barren ground would raise all areas.</source>
        <translation>Рудопроявлений {} в ячейках: {}; оценено {} км²: большая пустая площадь увеличила бы все площади.</translation>
    </message>
    <message>
        <source>{} of {} points lack a position or a predictor and get no prediction.</source>
        <translation>У {} из {} точек нет положения или предиктора, прогноза они не получают.</translation>
    </message>
    <message>
        <source>{} of {} points lack a value of {} and are left out.</source>
        <translation>У {} из {} точек нет значения {}, они исключены.</translation>
    </message>
    <message>
        <source>{} of {} samples have no position and get no result (such as {}).</source>
        <translation>У {} из {} проб нет положения, результата они не получают (например, {}).</translation>
    </message>
    <message>
        <source>{} of {} samples have no window and get no class.</source>
        <translation>У {} из {} проб нет окна, класса они не получают.</translation>
    </message>
    <message>
        <source>{} of {} samples have no window: they lie off the rasters or where these have no data.</source>
        <translation>У {} из {} проб нет окна: они лежат вне растров или там, где у растров нет данных.</translation>
    </message>
    <message>
        <source>{} of {} samples lie outside the map.</source>
        <translation>Вне карты лежат {} из {} проб.</translation>
    </message>
    <message>
        <source>{} of {} samples lie where a {} has no data and are left out.</source>
        <translation>{} из {} проб лежат там, где нет данных слоя ({}), и исключены.</translation>
    </message>
    <message>
        <source>{} of {} samples of this chart are selected.</source>
        <translation>Выбрано {} из {} проб этого графика.</translation>
    </message>
    <message>
        <source>{} of {} samples with a class are to learn from (label_used), to balance the classes.</source>
        <translation>Для обучения (label_used) взято {} из {} проб с классом, чтобы уравновесить классы.</translation>
    </message>
    <message>
        <source>{} samples are anomalous for several factors and are of the one with the highest score.</source>
        <translation>Проб, аномальных по нескольким факторам: {}; они отнесены к фактору с наибольшей оценкой.</translation>
    </message>
    <message>
        <source>{} samples, predictors {}.</source>
        <translation>Проб {}, предикторы {}.</translation>
    </message>
    <message>
        <source>{} samples, {} maps</source>
        <translation>проб {}, карт {}</translation>
    </message>
    <message>
        <source>{} samples, {} of them with a position ({}).</source>
        <translation>Проб {}, с положением {} ({}).</translation>
    </message>
    <message>
        <source>{} targets.</source>
        <translation>Участков: {}.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{}: карта построена с известными рудопроявлениями; если они те же, все показатели здесь завышены, и на отложенных тоже. Объединяйте карты оценок на отложенных (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its curve is a success rate, which flatters it. For a prediction rate take a map of scores that were held out (score_held_out).</source>
        <translation>{}: карта построена с известными рудопроявлениями; если они те же, её кривая — успешность, что завышает. Чтобы получить долю попаданий, возьмите карту оценок на отложенных (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its figures flatter it. Judge a map of scores that were held out (score_held_out) instead.</source>
        <translation>{}: карта построена с известными рудопроявлениями; если они те же, её показатели завышены. Оценивайте карту оценок на отложенных (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, the comparison flatters it. Compare a map of scores that were held out (score_held_out) instead.</source>
        <translation>{}: карта построена с известными рудопроявлениями; если они те же, сравнение завышает её. Сравнивайте карту оценок на отложенных (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: judged by the same ones it is flattered. Believe a map of scores that were held out.</source>
        <translation>{}: карта построена с известными рудопроявлениями; оценённая по ним же, она завышена. Верьте карте оценок на отложенных.</translation>
    </message>
    <message>
        <source>{} were made from samples: a test on ground not seen is flattered, for the tested samples helped to draw them.</source>
        <translation>{} построены по пробам: проверка на незнакомой территории завышена, ведь проверяемые пробы помогали их строить.</translation>
    </message>
    <message>
        <source>{} were made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{}: карты построены с известными рудопроявлениями; если они те же, все показатели здесь завышены, и на отложенных тоже. Объединяйте карты оценок на отложенных (score_held_out).</translation>
    </message>
    <message>
        <source>{} {} have no position and are left out.</source>
        <translation>Без положения, исключено: {} ({}).</translation>
    </message>
    <message>
        <source>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</source>
        <translation>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</translation>
    </message>
    <message>
        <source>{}: {} and more</source>
        <translation>{}: {} и более</translation>
    </message>
    <message>
        <source>{}: {} has the highest balanced accuracy of the classifiers, {:.2f}.</source>
        <translation>{}: у {} наибольшая сбалансированная точность среди классификаторов, {:.2f}.</translation>
    </message>
    <message>
        <source>“{purpose}” needs the Python package {packages}, which this QGIS does not have: install it on the Setup page of GeoHalo's dock (Plugins → GeoHalo).</source>
        <translation>«{purpose}»: нужен пакет Python {packages}, которого в этом QGIS нет; установите его на странице «Установка» панели GeoHalo (Модули → GeoHalo).</translation>
    </message>
    <message>
        <source>This went wrong ({kind}): {error}</source>
        <translation type="vanished">Произошла ошибка ({kind}): {error}</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="vanished">{file} открыть нельзя.</translation>
    </message>
</context>
</TS>
