<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>GeoHalo</name>
    <message>
        <source>
[95 % bootstrap: {:.0f}–{:.0f} %]</source>
        <translation>
[95 % 自助区间：{:.0f}–{:.0f} %]</translation>
    </message>
    <message>
        <source>
may be chance</source>
        <translation>
可能出于偶然</translation>
    </message>
    <message>
        <source> (95 % interval {:.1f} to {:.1f} %)</source>
        <translation> （95 % 区间 {:.1f} 至 {:.1f} %）</translation>
    </message>
    <message>
        <source> (may be chance)</source>
        <translation> （可能出于偶然）</translation>
    </message>
    <message>
        <source> (no values or the same value everywhere: {skipped})</source>
        <translation> （没有值或处处同值：{skipped}）</translation>
    </message>
    <message>
        <source> ({left_out} elements with fewer are not shown)</source>
        <translation> （另有 {left_out} 种更少的元素未显示）</translation>
    </message>
    <message>
        <source> ({left} more not shown)</source>
        <translation> （还有 {left} 项未显示）</translation>
    </message>
    <message>
        <source> Indicators load most on it.</source>
        <translation> 指示元素在其上的载荷最大。</translation>
    </message>
    <message>
        <source> It holds the indicators {held}.</source>
        <translation> 它含有指示元素 {held}。</translation>
    </message>
    <message>
        <source> None is left, so the elements of all factors are kept.</source>
        <translation> 没有剩下因子，因此保留所有因子的元素。</translation>
    </message>
    <message>
        <source> [95 % bootstrap: {low:.4g} to {high:.4g}]</source>
        <translation> [95 % 自助区间：{low:.4g} 至 {high:.4g}]</translation>
    </message>
    <message>
        <source> [95 % {low:.3f} to {high:.3f}]</source>
        <translation> [95 % {low:.3f} 至 {high:.3f}]</translation>
    </message>
    <message>
        <source> and has no detection limit</source>
        <translation> 且没有检出限</translation>
    </message>
    <message>
        <source> of {n_names} elements</source>
        <translation> （{n_names} 种元素）</translation>
    </message>
    <message>
        <source> towards {azimuth:.0f}°</source>
        <translation> 朝 {azimuth:.0f}° 方向</translation>
    </message>
    <message>
        <source> with the remark {remark!r}</source>
        <translation> 带备注 {remark!r}</translation>
    </message>
    <message>
        <source> with {anomaly_rate:.1f} % of the {n_occurrences} occurrences; intersection at {prediction_rate:.1f} % in {occupied_area:.1f} % of the area, normalised density {normalised_density:.2f}</source>
        <translation> 含 {n_occurrences} 个矿点的 {anomaly_rate:.1f} %；交点处预测率 {prediction_rate:.1f} %，占面积 {occupied_area:.1f} %，归一化密度 {normalised_density:.2f}</translation>
    </message>
    <message>
        <source> with {n_terms} drift terms</source>
        <translation> （含 {n_terms} 个漂移项）</translation>
    </message>
    <message>
        <source> {indicator_factors} hold indicator elements ({held}).</source>
        <translation> {indicator_factors} 含有指示元素（{held}）。</translation>
    </message>
    <message>
        <source>&amp;Anomaly from</source>
        <translation>异常下限(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the file</source>
        <translation>返回文件(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Classifiers: network, SVM, kriging</source>
        <translation>分类器：网络、SVM、克里金(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colour the map by {factor}</source>
        <translation>按 {factor} 给图着色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>默认值(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Detection limits (optional)</source>
        <translation>检出限（可选）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;East, longitude</source>
        <translation>东、经度(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>元素(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Fetch all the same</source>
        <translation>仍然下载(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;First limits</source>
        <translation>初始限值(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit again</source>
        <translation>重新拟合(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Geological map (optional)</source>
        <translation>地质图（可选）(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give the map its own style back</source>
        <translation>恢复图的自身样式(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import laboratory CSV…</source>
        <translation>导入实验室 CSV(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Indicator elements</source>
        <translation>指示元素(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Install chosen</source>
        <translation>安装所选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep the classes on the map</source>
        <translation>在图上保留分级(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Line of the headings</source>
        <translation>标题行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>更多设置(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;North, latitude</source>
        <translation>北、纬度(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Nugget</source>
        <translation>块金(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>矿点(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>比值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>读法(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages</source>
        <translation>移除 GeoHalo 的软件包(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages ({size} MB)</source>
        <translation>移除 GeoHalo 的软件包（{size} MB）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>结果保存到(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>样品(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To the steps</source>
        <translation>转到步骤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Write the classes…</source>
        <translation>写出分级(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>写入到(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write to the model file</source>
        <translation>写入模型文件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>X(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>Y(&amp;Y)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(observed - predicted) / standard error</source>
        <translation>（观测值 - 预测值）/ 标准误差</translation>
    </message>
    <message>
        <source>, chosen of {}</source>
        <translation>，从 {} 个中选出</translation>
    </message>
    <message>
        <source>, least validation loss {best:.4f}</source>
        <translation>，最小验证损失 {best:.4f}</translation>
    </message>
    <message>
        <source>, member {member} of {n_decoded}</source>
        <translation>，成员 {member}（共 {n_decoded} 个）</translation>
    </message>
    <message>
        <source>, normalised density {density:.2f}</source>
        <translation>，归一化密度 {density:.2f}</translation>
    </message>
    <message>
        <source>, not distinguishable from area alone.</source>
        <translation>，与仅由面积决定的情形无法区分。</translation>
    </message>
    <message>
        <source>, on {}</source>
        <translation>，基于 {}</translation>
    </message>
    <message>
        <source>, or choose a lower drift</source>
        <translation>，或选择较低的漂移阶次</translation>
    </message>
    <message>
        <source>, seed {}</source>
        <translation>，种子 {}</translation>
    </message>
    <message>
        <source>, which is negative</source>
        <translation>，该值为负</translation>
    </message>
    <message>
        <source>, which is no measurement</source>
        <translation>，这不是测量值</translation>
    </message>
    <message>
        <source>, with the number of pairs</source>
        <translation>，附点对数</translation>
    </message>
    <message>
        <source>, {n_occurrences} occurrences ({prediction_rate:.1f} %), normalised density {density:.2f}</source>
        <translation>，{n_occurrences} 个矿点（{prediction_rate:.1f} %），归一化密度 {density:.2f}</translation>
    </message>
    <message>
        <source>, {rows} x {columns} units</source>
        <translation>，{rows} x {columns} 个单元</translation>
    </message>
    <message>
        <source>, {} known occurrences.</source>
        <translation>，{} 个已知矿点。</translation>
    </message>
    <message>
        <source>. Use winsorised, or leave such elements out.</source>
        <translation>。请使用 winsorised，或排除这些元素。</translation>
    </message>
    <message>
        <source>0 chooses the size by the number of samples.</source>
        <translation>0 表示按样品数选择大小。</translation>
    </message>
    <message>
        <source>0 leaves it to the choice above; any other number is taken as it is.</source>
        <translation>0 表示由上面的选项决定；其他数字照用。</translation>
    </message>
    <message>
        <source>0 means one straight line: no threshold.</source>
        <translation>0 表示一条直线：没有阈值。</translation>
    </message>
    <message>
        <source>0.5 says nothing, 1 is perfect.</source>
        <translation>0.5 不说明任何问题，1 为最佳。</translation>
    </message>
    <message>
        <source>0.5 says nothing; close to AUC where occurrences are rare.</source>
        <translation>0.5 不说明任何问题；矿点稀少时接近 AUC。</translation>
    </message>
    <message>
        <source>0: 20 a sample, 10 000 at least.</source>
        <translation>0：每个样品 20 步，至少 10 000 步。</translation>
    </message>
    <message>
        <source>0: an unknown mean. 1: a plane. 2: a surface.</source>
        <translation>0：未知均值。1：平面。2：曲面。</translation>
    </message>
    <message>
        <source>0: as many, up to four, as fit best by the Bayesian information criterion.</source>
        <translation>0：按贝叶斯信息准则取拟合最好的个数，最多四个。</translation>
    </message>
    <message>
        <source>1 all members part the samples alike, 0 as by chance.</source>
        <translation>1 表示所有成员对样品的划分相同，0 表示与随机相当。</translation>
    </message>
    <message>
        <source>1 background, 2 halo from u = 1/2, 3 anomaly from 2/3 on.</source>
        <translation>1 背景，2 晕（u ≥ 1/2），3 异常（u ≥ 2/3）。</translation>
    </message>
    <message>
        <source>1 background, 2 halo, 3 anomaly, in their colours.</source>
        <translation>1 背景，2 晕，3 异常，并配相应颜色。</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 个像元</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 种元素</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 个因子</translation>
    </message>
    <message>
        <source>1 is perfect, 0 no better than the mean of the samples.</source>
        <translation>1 为最佳，0 表示不优于样品均值。</translation>
    </message>
    <message>
        <source>1 is the lowest; not made of points.</source>
        <translation>1 为最低；不由点生成。</translation>
    </message>
    <message>
        <source>1 of the nested structures got no sill and is left out: a simpler model tells as much.</source>
        <translation>1 个套合结构没有得到基台值，已省去：更简单的模型效果相同。</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 个结果</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 个样品</translation>
    </message>
    <message>
        <source>1 sample has coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>1 个样品的坐标不是经纬度（{example}）：保留但无位置。</translation>
    </message>
    <message>
        <source>1 sample has coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>1 个样品的坐标无法读取（{example}）：保留但无位置。</translation>
    </message>
    <message>
        <source>1 sample has coordinates that stand for none ({example}): kept without a position.</source>
        <translation>1 个样品的坐标是表示“无”的代码（{example}）：保留但无位置。</translation>
    </message>
    <message>
        <source>1 sample has no coordinates: kept without a position.</source>
        <translation>1 个样品没有坐标：保留但无位置。</translation>
    </message>
    <message>
        <source>1 sample number</source>
        <translation>1 个样品号</translation>
    </message>
    <message>
        <source>1 thing to look at before you go on</source>
        <translation>继续之前有 1 项需要查看</translation>
    </message>
    <message>
        <source>100 less the prediction rate: the area that holds them.</source>
        <translation>100 减去预测率：容纳这些矿点的面积。</translation>
    </message>
    <message>
        <source>1: a plane. 2: a surface of second degree.</source>
        <translation>1：平面。2：二次曲面。</translation>
    </message>
    <message>
        <source>2 or 3 elements</source>
        <translation>2 或 3 种元素</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 elements or more</source>
        <translation>4 种或更多元素</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>800 samples of an invented district whose deposits are known: to learn, and to see what works.</source>
        <translation>一个虚构矿区的 800 个样品，其矿床已知：用于学习并检验何种方法有效。</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>98 %</source>
        <translation>98 %</translation>
    </message>
    <message>
        <source>: choose more elements.</source>
        <translation>：请选择更多元素。</translation>
    </message>
    <message>
        <source>: no better than chance</source>
        <translation>：不优于随机</translation>
    </message>
    <message>
        <source>: three quarters of the samples have the same value of {tied}</source>
        <translation>：四分之三的样品取同一值 {tied}</translation>
    </message>
    <message>
        <source>; in the file {rmse:.3g}, weighted {weighted:.3g}</source>
        <translation>；文件中 {rmse:.3g}，加权 {weighted:.3g}</translation>
    </message>
    <message>
        <source>; longest range towards {azimuth:.0f}°, ratio of the ranges {ratio:.2f}</source>
        <translation>；最长变程朝 {azimuth:.0f}° 方向，变程比 {ratio:.2f}</translation>
    </message>
    <message>
        <source>; of the samples watched {validation_loss:.4f}</source>
        <translation>；监测样品的损失 {validation_loss:.4f}</translation>
    </message>
    <message>
        <source>; practical range {practical_range} {length}</source>
        <translation>；实际变程 {practical_range} {length}</translation>
    </message>
    <message>
        <source>; the numbers of the file were set by hand</source>
        <translation>；文件中的数值是手工设定的</translation>
    </message>
    <message>
        <source>; {percent_agreement:.0f} % of the bootstrap curves have as many breaks</source>
        <translation>；{percent_agreement:.0f} % 的自助曲线有同样多的转折</translation>
    </message>
    <message>
        <source>; {skipped} was left out</source>
        <translation>；{skipped} 已省去</translation>
    </message>
    <message>
        <source>; {skipped} were left out</source>
        <translation>；{skipped} 已省去</translation>
    </message>
    <message>
        <source>&lt;b&gt;Both areas depend on the study area&lt;/b&gt;: the more barren ground with low values it holds, the higher they are. Compare maps within one study area only, and read the partial AUC, the area below the success-rate curve up to 20 % of the area divided by 0.2 (chance has 0.1), which looks only at ground that could be followed up.</source>
        <translation>&lt;b&gt;两种面积都取决于研究区&lt;/b&gt;：其中低值的无矿地段越多，面积值越高。只能在同一研究区内比较各图，并应看部分 AUC，即成功率曲线下至面积 20 % 处的面积除以 0.2（随机为 0.1），它只考察可供追索的地段。</translation>
    </message>
    <message>
        <source>&lt;b&gt;By known occurrences&lt;/b&gt;: of a map of scores, the limits are taken under which the occurrences are most likely, with at least twice the density of the whole map in the anomaly and once in the halo; of a map of classes, each class is named by its density. &lt;b&gt;By a table of weights&lt;/b&gt; that “Prediction-area plot” made of a map of classes, here or on another sheet. &lt;b&gt;By limits&lt;/b&gt; that you state: the least map value of a halo, of an anomaly, or of both.</source>
        <translation>&lt;b&gt;按已知矿点&lt;/b&gt;：对得分图，取使矿点似然最大的限值，异常中的密度至少为全图的两倍，晕中至少为一倍；对分级图，按密度为每一类命名。&lt;b&gt;按权重表&lt;/b&gt;：由“预测-面积图”对本区或其他图幅的分级图生成。&lt;b&gt;按限值&lt;/b&gt;：由您给定晕、异常或两者的最小图值。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean error&lt;/b&gt; should be near 0, the &lt;b&gt;mean squared standardised error&lt;/b&gt; near 1: below, the standard errors are too large, above, too small. The slope of observed against predicted should be near 1.</source>
        <translation>&lt;b&gt;平均误差&lt;/b&gt;应接近 0，&lt;b&gt;均方标准化误差&lt;/b&gt;应接近 1：小于 1 说明标准误差偏大，大于 1 说明偏小。观测值对预测值的斜率应接近 1。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Read breaks with care.&lt;/b&gt; Cumulated areas depend on each other, so that the criterion takes too many breaks rather than too few: chance alone gives one to three, and a smooth lognormal map three or four. Whole blocks of the map, about a hundred, are therefore drawn again and again, since neighbouring cells are no independent evidence: each threshold gets an interval, and is said to be chance where the slope may be the same on both sides. Values must be above zero: take fuzzy scores, the exponential of factor scores, or concentrations; to add a constant would move the breaks.</source>
        <translation>&lt;b&gt;请谨慎解读转折点。&lt;/b&gt;累积面积彼此相关，因此该准则取的转折偏多而非偏少：仅凭偶然就会出现一至三个，平滑的对数正态图会出现三或四个。为此反复重抽图中约一百个整块，因为相邻像元不是独立证据：每个阈值都给出区间，若两侧斜率可能相同则注明出于偶然。值必须大于零：请用模糊得分、因子得分的指数或含量；加常数会移动转折点。</translation>
    </message>
    <message>
        <source>&lt;b&gt;auto&lt;/b&gt; takes Cohen's maximum likelihood for one limit and up to 50 % below detection, regression on order statistics (ros) for several limits or up to 80 %, and leaves out elements with more. &lt;b&gt;mle&lt;/b&gt; is maximum likelihood for any number of limits; &lt;b&gt;multiplicative&lt;/b&gt; also keeps the ratios between the other parts of each sample; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; and &lt;b&gt;limit&lt;/b&gt; put in a fixed part of the limit, and distort elements with more than 15 % below detection.</source>
        <translation>&lt;b&gt;auto&lt;/b&gt;：只有一个检出限且低于检出限的不超过 50 % 时用 Cohen 最大似然法；有多个检出限或不超过 80 % 时用次序统计量回归（ros）；更多则排除该元素。&lt;b&gt;mle&lt;/b&gt; 是适用于任意多个检出限的最大似然法；&lt;b&gt;multiplicative&lt;/b&gt; 还保持每个样品其他组分间的比值；&lt;b&gt;half&lt;/b&gt;、&lt;b&gt;sqrt2&lt;/b&gt; 和 &lt;b&gt;limit&lt;/b&gt; 代入检出限的固定比例，低于检出限超过 15 % 时会使元素失真。</translation>
    </message>
    <message>
        <source>&lt;b&gt;class&lt;/b&gt; divides by the median of the samples on the same rock, given by a field or by geological polygons; &lt;b&gt;catchment&lt;/b&gt; by that of the samples in the same basin, given by a field. &lt;b&gt;weighted&lt;/b&gt; and &lt;b&gt;regression&lt;/b&gt; take the areas of all rocks upstream of each sample: the mean of each rock weighted by area, or the least-squares fit of what each rock contributes. &lt;b&gt;global&lt;/b&gt; divides by the median of all samples, which only shifts logarithms: factors and maps come out as without it. &lt;b&gt;auto&lt;/b&gt; takes class where classes are given, else weighted where areas are, else global.</source>
        <translation>&lt;b&gt;class&lt;/b&gt; 除以同一岩石上样品的中位数，岩石由字段或地质多边形给出；&lt;b&gt;catchment&lt;/b&gt; 除以同一汇水盆地样品的中位数，盆地由字段给出。&lt;b&gt;weighted&lt;/b&gt; 和 &lt;b&gt;regression&lt;/b&gt; 使用每个样品上游各种岩石的面积：各岩石均值按面积加权，或各岩石贡献的最小二乘拟合。&lt;b&gt;global&lt;/b&gt; 除以全部样品的中位数，只使对数平移：因子和图与不除时相同。&lt;b&gt;auto&lt;/b&gt;：给出类别时用 class，否则有面积时用 weighted，再否则用 global。</translation>
    </message>
    <message>
        <source>&lt;b&gt;log10&lt;/b&gt; is the usual choice and &lt;b&gt;ln&lt;/b&gt; differs from it by a factor only. &lt;b&gt;boxcox&lt;/b&gt; fits a power to each element. &lt;b&gt;clr&lt;/b&gt; (centred log-ratios) and &lt;b&gt;ilr&lt;/b&gt; (pivot coordinates, one fewer than the elements) compare the parts of each sample and so are free of the closure effect; they need all elements of a sample, and maximum likelihood factors and the KMO do not exist for clr.</source>
        <translation>&lt;b&gt;log10&lt;/b&gt; 是常用选择，&lt;b&gt;ln&lt;/b&gt; 与它只差一个系数。&lt;b&gt;boxcox&lt;/b&gt; 为每种元素拟合一个幂。&lt;b&gt;clr&lt;/b&gt;（中心对数比）和 &lt;b&gt;ilr&lt;/b&gt;（枢轴坐标，比元素少一个）比较每个样品的各组分，因而不受闭合效应影响；它们要求样品的所有元素齐全，且 clr 没有最大似然因子和 KMO。</translation>
    </message>
    <message>
        <source>&lt;b&gt;maximin&lt;/b&gt; takes the least favourable map in each cell: ground is good only where all maps say so. It is a careful AND: it reports less barren ground, and must lose occurrences that one map misses. A class without occurrences (u = 0) in one map rules its ground out whatever the others say. And it is no proof: maps made from the same samples are no independent evidence, and that they agree says little more than one of them. &lt;b&gt;mean&lt;/b&gt; lets maps make up for each other; &lt;b&gt;weighted&lt;/b&gt; does so by the prediction rate of each map at the intersection of its curves; &lt;b&gt;owa&lt;/b&gt;, ordered weights, lies between mean and maximin; &lt;b&gt;majority&lt;/b&gt; goes by vote, and the agreement is its index of confidence; &lt;b&gt;regret&lt;/b&gt; (minimax) is how much better the best ground of a map is than this cell, at worst: the least is best.</source>
        <translation>&lt;b&gt;maximin&lt;/b&gt; 在每个像元取最不利的图：只有所有图都认为有利的地段才有利。这是谨慎的“与”：报出的无矿地段较少，但必然丢失某一图漏掉的矿点。某图中没有矿点的类（u = 0）会排除其地段，不论其他图如何。它也不是证明：由相同样品制成的图不是独立证据，它们一致所说明的并不比其中一幅多多少。&lt;b&gt;mean&lt;/b&gt; 让各图互相补偿；&lt;b&gt;weighted&lt;/b&gt; 按各图曲线交点处的预测率加权；&lt;b&gt;owa&lt;/b&gt; 为有序加权，介于 mean 与 maximin 之间；&lt;b&gt;majority&lt;/b&gt; 按投票，一致度即其置信指数；&lt;b&gt;regret&lt;/b&gt;（极小化极大）是该像元最坏情况下与某图最有利地段的差距：越小越好。</translation>
    </message>
    <message>
        <source>&lt;b&gt;normalscore&lt;/b&gt; replaces values by those of a normal distribution in the same order, &lt;b&gt;z&lt;/b&gt; subtracts the mean and divides by the standard deviation, &lt;b&gt;robustz&lt;/b&gt; does so with median and median absolute deviation. These three take the newest column of any kind, logarithms for instance; the tools that train maps and fit factors standardise by themselves.</source>
        <translation>&lt;b&gt;normalscore&lt;/b&gt; 按相同次序用正态分布的值替换原值，&lt;b&gt;z&lt;/b&gt; 减去均值再除以标准差，&lt;b&gt;robustz&lt;/b&gt; 用中位数和绝对中位差做同样处理。这三种取任意类型的最新列，例如对数；训练映射和拟合因子的工具会自行标准化。</translation>
    </message>
    <message>
        <source>&lt;b&gt;occurrences&lt;/b&gt; (recommended): a sample near a known occurrence is of its deposit type, one far from all of them is background, and one between is of no class. &lt;b&gt;polygons&lt;/b&gt;: the same for ground that was outlined in the field. &lt;b&gt;factors&lt;/b&gt;: a sample is anomalous for the factor whose fuzzy score is highest, if it reaches the threshold, and background below a lower limit. &lt;b&gt;thresholds&lt;/b&gt;: anomaly and background by one field.</source>
        <translation>&lt;b&gt;occurrences&lt;/b&gt;（推荐）：已知矿点附近的样品属于该矿床类型，远离所有矿点的为背景，介于其间的不属任何类。&lt;b&gt;polygons&lt;/b&gt;：用野外圈定的地段做同样处理。&lt;b&gt;factors&lt;/b&gt;：样品在模糊得分最高且达到阈值的因子上为异常，低于较低限值则为背景。&lt;b&gt;thresholds&lt;/b&gt;：按一个字段划分异常与背景。</translation>
    </message>
    <message>
        <source>&lt;b&gt;paper&lt;/b&gt; is the network that the method's paper prints: one layer of 20 neurons, trained by gradient descent with momentum. The paper calls it convolutional, and it is not. &lt;b&gt;conv1d&lt;/b&gt; slides over features that vary together, &lt;b&gt;deepinsight&lt;/b&gt; over an image in which such features are neighbours, &lt;b&gt;patch&lt;/b&gt; over windows of rasters around the samples: these three are convolutional, and need torch.</source>
        <translation>&lt;b&gt;paper&lt;/b&gt; 是方法论文中给出的网络：一层 20 个神经元，用带动量的梯度下降训练。论文称其为卷积网络，其实不是。&lt;b&gt;conv1d&lt;/b&gt; 在共同变化的特征上滑动，&lt;b&gt;deepinsight&lt;/b&gt; 在把这类特征排成相邻的图像上滑动，&lt;b&gt;patch&lt;/b&gt; 在样品周围的栅格窗口上滑动：这三种是卷积网络，需要 torch。</translation>
    </message>
    <message>
        <source>&lt;b&gt;tukey&lt;/b&gt;: quartiles and 1.5 interquartile ranges. &lt;b&gt;mad&lt;/b&gt;: median and 2 median absolute deviations. &lt;b&gt;percentile&lt;/b&gt;: above the 98th percentile. &lt;b&gt;mahalanobis&lt;/b&gt;: one robust distance for all elements together, in the fields &lt;i&gt;robust_distance&lt;/i&gt; and &lt;i&gt;robust_out&lt;/i&gt; (1 beyond the cut); it needs the Python package scikit-learn and samples with all elements.</source>
        <translation>&lt;b&gt;tukey&lt;/b&gt;：四分位数和 1.5 倍四分位距。&lt;b&gt;mad&lt;/b&gt;：中位数和 2 倍绝对中位差。&lt;b&gt;percentile&lt;/b&gt;：高于第 98 百分位数。&lt;b&gt;mahalanobis&lt;/b&gt;：所有元素合用一个稳健距离，写入字段 &lt;i&gt;robust_distance&lt;/i&gt; 和 &lt;i&gt;robust_out&lt;/i&gt;（超出界限为 1）；需要 Python 软件包 scikit-learn 和元素齐全的样品。</translation>
    </message>
    <message>
        <source>&lt;i&gt;class&lt;/i&gt; is the class, &lt;i&gt;p_…&lt;/i&gt; the probability of each, &lt;i&gt;entropy&lt;/i&gt; how unsure the classifier is: 0 where it is sure, 1 where all classes are alike. A probability is what the classifier believes; its calibration chart says how far to believe it, and its report whether it knows ground it has not seen.</source>
        <translation>&lt;i&gt;class&lt;/i&gt; 是类别，&lt;i&gt;p_…&lt;/i&gt; 是各类的概率，&lt;i&gt;entropy&lt;/i&gt; 是分类器的不确定程度：0 表示确定，1 表示各类相同。概率是分类器所相信的；其校准图说明可信到什么程度，其报告说明它是否了解未见过的地段。</translation>
    </message>
    <message>
        <source>&lt;i&gt;label_used&lt;/i&gt; is 1 for the samples to learn from, so that the background does not drown the rest; others keep their label. &lt;i&gt;label_multi&lt;/i&gt; is 1 where several factors reach their thresholds.</source>
        <translation>&lt;i&gt;label_used&lt;/i&gt; 为 1 的是用于学习的样品，以免背景淹没其余；其他样品保留标签。&lt;i&gt;label_multi&lt;/i&gt; 为 1 表示有多个因子达到阈值。</translation>
    </message>
    <message>
        <source>A Gaussian model without nugget makes kriging unstable: give it a small nugget.</source>
        <translation>没有块金的高斯模型会使克里金不稳定：请给它一个小的块金值。</translation>
    </message>
    <message>
        <source>A Matérn model of smoothness {smoothness:g} cannot be simulated: fit one of 0.2 to 20.</source>
        <translation>平滑度为 {smoothness:g} 的 Matérn 模型无法模拟：请拟合 0.2 至 20 的模型。</translation>
    </message>
    <message>
        <source>A buffer needs the positions of the samples: give their coordinates.</source>
        <translation>缓冲区需要样品位置：请给出坐标。</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m around sample number {row} leaves no sample to train on: take a smaller one.</source>
        <translation>样品 {row} 周围 {buffer:g} m 的缓冲区使训练样品一个不剩：请取更小的缓冲区。</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m leaves no sample to train on: take a smaller one.</source>
        <translation>{buffer:g} m 的缓冲区使训练样品一个不剩：请取更小的缓冲区。</translation>
    </message>
    <message>
        <source>A cell area is negative or missing: give square metres of zero or more.</source>
        <translation>有像元面积为负或缺失：请给出不小于零的平方米数。</translation>
    </message>
    <message>
        <source>A cell takes the mean of its samples (the commonest of classes), else the nearest sample within the largest distance; by voronoi always the nearest.</source>
        <translation>像元取其中样品的均值（类别取最多者），否则取最大距离内最近的样品；用 voronoi 时始终取最近的样品。</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>A chart is written as .svg or .png, not as .{suffix}: change the ending of {path}.</source>
        <translation>图表写为 .svg 或 .png，不能写为 .{suffix}：请更改 {path} 的扩展名。</translation>
    </message>
    <message>
        <source>A class of fewer than ten samples cannot be tested: join it with another.</source>
        <translation>少于十个样品的类无法检验：请与其他类合并。</translation>
    </message>
    <message>
        <source>A class without occurrences has u = 0 and rules its ground out; with few occurrences that is mostly chance.</source>
        <translation>没有矿点的类 u = 0，会排除其地段；矿点很少时这多半出于偶然。</translation>
    </message>
    <message>
        <source>A classifier is judged by its predictions or by its probabilities: neither is given.</source>
        <translation>分类器按其预测或概率评价：两者均未给出。</translation>
    </message>
    <message>
        <source>A classifier that does not beat the baselines is not worth its trouble, and the report says so.</source>
        <translation>不优于基线的分类器不值得使用，报告会如实说明。</translation>
    </message>
    <message>
        <source>A column that mixes two laboratories mixes two limits: give the limits as a table or treat them apart.</source>
        <translation>混有两个实验室结果的列也混有两个检出限：请用表给出检出限，或分别处理。</translation>
    </message>
    <message>
        <source>A comparison by lot and one on ground not seen stand beside each other: their difference is what the tested samples had in common with their neighbours.</source>
        <translation>随机检验的比较与未见地段检验的比较并列：两者之差就是被检样品与其邻近样品的共同之处。</translation>
    </message>
    <message>
        <source>A concentration, a score, a factor, or a field of classes.</source>
        <translation>含量、得分、因子或类别字段。</translation>
    </message>
    <message>
        <source>A concentration-area curve needs values above zero, and one is {values:g}: take fuzzy scores, the exponential of factor scores, or concentrations with those below detection replaced. To add a constant would move the breaks.</source>
        <translation>含量-面积曲线要求值大于零，而有一个值为 {values:g}：请用模糊得分、因子得分的指数，或已替换低于检出限值的含量。加常数会移动转折点。</translation>
    </message>
    <message>
        <source>A confusion matrix has as many rows as columns: leave the sums and shares beside it out.</source>
        <translation>混淆矩阵的行数与列数相同：请去掉旁边的合计和比例。</translation>
    </message>
    <message>
        <source>A confusion matrix holds counts: whole numbers from 0.</source>
        <translation>混淆矩阵存放计数：不小于 0 的整数。</translation>
    </message>
    <message>
        <source>A curve that never levels off has a drift: use universal kriging, or a longer distance.</source>
        <translation>始终不趋平的曲线含有漂移：请用泛克里金，或取更长的距离。</translation>
    </message>
    <message>
        <source>A deep map needs two features or more: choose more, or train an ordinary map.</source>
        <translation>深度映射需要两个以上特征：请多选几个，或训练普通映射。</translation>
    </message>
    <message>
        <source>A distance has no fence that a value could be moved to: choose another treatment, or another method than mahalanobis.</source>
        <translation>距离没有可将值移至的界限：请选择其他处理方式，或不用 mahalanobis 而用其他方法。</translation>
    </message>
    <message>
        <source>A drift map cannot be read: its file is damaged or incomplete.</source>
        <translation>漂移图无法读取：文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>A drift map has the same value at all samples: leave it out.</source>
        <translation>漂移图在所有样品处取同一值：请去掉它。</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 0, 1 or 2.</source>
        <translation>{order} 阶漂移不可能：请选择 0、1 或 2。</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 1 or 2.</source>
        <translation>{order} 阶漂移不可能：请选择 1 或 2。</translation>
    </message>
    <message>
        <source>A drift of {shape} terms cannot be told from samples on a line, on a conic or with drift maps that depend on each other: choose a lower order.</source>
        <translation>样品在一条直线或二次曲线上，或漂移图彼此相关时，无法确定 {shape} 项的漂移：请选择较低阶次。</translation>
    </message>
    <message>
        <source>A factor analysis of {n_names} elements in {n_samples} samples ({way} of the {matrix} matrix, {rotation} rotation, {kept}) gave {n_factor_names} factors, which hold {explained:.0f} % of the variance.</source>
        <translation>对 {n_samples} 个样品的 {n_names} 种元素做因子分析（{matrix} 矩阵的 {way}，{rotation} 旋转，{kept}），得到 {n_factor_names} 个因子，占总方差的 {explained:.0f} %。</translation>
    </message>
    <message>
        <source>A factor of a single element is that element, and a map of it says so more plainly.</source>
        <translation>只含一种元素的因子就是该元素，直接作该元素的图更明白。</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any number.</source>
        <translation>因子得分、含量的对数或任意数值。</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>因子得分、含量的对数或其他任意数值。原始含量大多偏斜：请取对数。</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number; several fields share one model. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>因子得分、含量的对数或其他任意数值；多个字段共用一个模型。原始含量大多偏斜：请取对数。</translation>
    </message>
    <message>
        <source>A factor with high loadings of both signs is two associations: read it from both ends.</source>
        <translation>正负两种高载荷并存的因子是两个组合：应从两端解读。</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused, for every test would be passed. The method's paper has one.</source>
        <translation>本身就能给出类别的特征会被拒绝，否则任何检验都会通过。方法论文中就有一个。</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused.</source>
        <translation>本身就能给出类别的特征会被拒绝。</translation>
    </message>
    <message>
        <source>A fence over several rocks flags the rarest rock: look at enrichment indices as well.</source>
        <translation>跨多种岩石的界限会标记最少见的岩石：请同时查看富集指数。</translation>
    </message>
    <message>
        <source>A few dozen samples a class are too few for a convolutional network.</source>
        <translation>每类几十个样品对卷积网络来说太少。</translation>
    </message>
    <message>
        <source>A few high raw values make the whole curve: take logarithms or scores.</source>
        <translation>少数原始高值决定整条曲线：请取对数或得分。</translation>
    </message>
    <message>
        <source>A few high values make most of the variogram, which is skewed: {}. Take the logarithm (“Transform concentrations”), or the estimator cressie.</source>
        <translation>变异函数主要由少数高值决定，分布偏斜：{}。请取对数（“含量变换”），或用估计量 cressie。</translation>
    </message>
    <message>
        <source>A file arrived damaged: install again. Nothing was changed.</source>
        <translation>有文件传输损坏：请重新安装。未作任何更改。</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted to each field.</source>
        <translation>由“拟合变异函数”写出的文件。留空：为每个字段拟合球状、指数或高斯模型。</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>由“拟合变异函数”写出的文件。留空：拟合球状、指数或高斯模型。</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote; of the normal scores, if these are simulated. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>由“拟合变异函数”写出的文件；若模拟正态得分，则为正态得分的模型。留空：拟合球状、指数或高斯模型。</translation>
    </message>
    <message>
        <source>A fixed part of the limit distorts elements with more than 15 % below detection; the method auto does not: {}.</source>
        <translation>代入检出限的固定比例会使低于检出限超过 15 % 的元素失真；方法 auto 不会：{}。</translation>
    </message>
    <message>
        <source>A fuzzy score</source>
        <translation>模糊得分</translation>
    </message>
    <message>
        <source>A fuzzy score is no probability of ore: it ranks the samples as the plain score does.</source>
        <translation>模糊得分不是成矿概率：它对样品的排序与普通得分相同。</translation>
    </message>
    <message>
        <source>A gamma too large lets all samples fall on a few units; the tool stops with a sentence where that happens.</source>
        <translation>gamma 过大会使所有样品落到少数单元上；出现这种情况时工具会停止并说明。</translation>
    </message>
    <message>
        <source>A hexagonal map cannot be closed to a toroid: choose a rectangular one.</source>
        <translation>六边形映射不能闭合成环面：请选择矩形映射。</translation>
    </message>
    <message>
        <source>A high result that stands alone may be an error or the first sign of a deposit: ask the laboratory before you strike it out.</source>
        <translation>孤立的高值可能是错误，也可能是矿床的最初迹象：删除之前请询问实验室。</translation>
    </message>
    <message>
        <source>A known anisotropy has an azimuth and a ratio: give both, or neither.</source>
        <translation>已知的各向异性有方位角和比值：请两者都给，或都不给。</translation>
    </message>
    <message>
        <source>A known mean belongs to simple kriging: choose that type, or leave the mean empty.</source>
        <translation>已知均值属于简单克里金：请选择该类型，或将均值留空。</translation>
    </message>
    <message>
        <source>A kriged map is smoother than the truth, so that it shows too little ground above a high threshold. Each &lt;b&gt;realisation&lt;/b&gt; goes through the samples and varies between them as the variogram says; the share of them that exceeds the threshold in a cell is its probability. Their mean is the kriged map, their spread its standard error.</source>
        <translation>克里金图比实际更平滑，因此高阈值以上的地段显示得太少。每个&lt;b&gt;实现&lt;/b&gt;都通过样品，样品之间按变异函数变化；像元上超过阈值的实现所占比例就是其概率。实现的均值是克里金图，离散程度是其标准误差。</translation>
    </message>
    <message>
        <source>A larger study area with barren ground lifts every map: compare inside one area only.</source>
        <translation>含无矿地段的更大研究区会抬高每一幅图：只能在同一区内比较。</translation>
    </message>
    <message>
        <source>A layer exported to another format loses its records.</source>
        <translation>导出为其他格式的图层会丢失其记录。</translation>
    </message>
    <message>
        <source>A map is made from whatever it is given: factors of rock give classes of rock.</source>
        <translation>映射由所给数据生成：岩石因子得出的就是岩石类别。</translation>
    </message>
    <message>
        <source>A map made with the occurrences is judged by what it has seen: take held-out scores.</source>
        <translation>用矿点制成的图若用同样的矿点评价，等于评价它见过的东西：请取留出得分。</translation>
    </message>
    <message>
        <source>A map of classes is made from rasters: choose one for each feature, or leave the map out.</source>
        <translation>分级图由栅格生成：请为每个特征选择一个，或不作图。</translation>
    </message>
    <message>
        <source>A map of one unit has nothing to tell apart: give it more rows or columns.</source>
        <translation>只有一个单元的映射没有可区分的内容：请增加行数或列数。</translation>
    </message>
    <message>
        <source>A map of values is first cut into background, halo and anomaly by the occurrences. The table gives each map and the fused one by the same occurrences: compare them before you believe that fusing helped. With 20 occurrences or more the whole procedure is repeated without those of whole blocks and tested on them; but maps that were themselves made with the same occurrences still flatter.</source>
        <translation>数值图先按矿点划分为背景、晕和异常。表中用同样的矿点给出每幅图和融合图：在相信融合有用之前请先比较。矿点达到 20 个以上时，整个过程会去掉整块的矿点重做并用其检验；但若图本身是用同样的矿点制成的，结果仍然偏乐观。</translation>
    </message>
    <message>
        <source>A measured value ({detects:g}) lies below the limit {limit:g}, which then is not the only one: use maximum likelihood for several limits (mle) or regression on order statistics (ros).</source>
        <translation>测量值（{detects:g}）低于检出限 {limit:g}，可见检出限不止一个：请用适用于多个检出限的最大似然法（mle）或次序统计量回归（ros）。</translation>
    </message>
    <message>
        <source>A median of {median:g} would be unusual in {unit}.</source>
        <translation>以 {unit} 计，中位数 {median:g} 不常见。</translation>
    </message>
    <message>
        <source>A membership is {values:g}, and fuzzy operators take numbers from 0 to 1: make fuzzy scores first.</source>
        <translation>有隶属度为 {values:g}，而模糊算子只接受 0 到 1 的数：请先生成模糊得分。</translation>
    </message>
    <message>
        <source>A model file of this trainer: its settings are taken. Empty: the trainer's defaults.</source>
        <translation>该训练器的模型文件：取用其设置。留空：训练器的默认值。</translation>
    </message>
    <message>
        <source>A model fitted on another sheet is applied to the raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>在其他图幅上拟合的模型应用于原始字段，并执行其中保存的所有步骤：元素按符号匹配，单位自动换算。</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; method and replacement are those of the model.</source>
        <translation>本工具在其他调查上写出的模型。元素按符号匹配，单位自动换算；方法和替换值取自模型。</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; the settings above that were fixed in fitting have no say.</source>
        <translation>本工具在其他调查上写出的模型。元素按符号匹配，单位自动换算；上面在拟合时已固定的设置不起作用。</translation>
    </message>
    <message>
        <source>A network of one hidden layer ({hidden} neurons) was trained for {epochs} epochs by stochastic gradient descent with momentum (random seed {seed}).</source>
        <translation>单隐层网络（{hidden} 个神经元）用带动量的随机梯度下降训练 {epochs} 轮（随机种子 {seed}）。</translation>
    </message>
    <message>
        <source>A network that does not beat a thresholded score is not worth its trouble: the baselines stand beside it.</source>
        <translation>不优于阈值化得分的网络不值得使用：基线并列给出。</translation>
    </message>
    <message>
        <source>A new laboratory or another fraction shifts every feature: compare their medians before.</source>
        <translation>换实验室或粒级会使每个特征偏移：请事先比较其中位数。</translation>
    </message>
    <message>
        <source>A nugget of three quarters of the sill or more means that a kriged map says little.</source>
        <translation>块金达到基台值的四分之三以上时，克里金图几乎不说明问题。</translation>
    </message>
    <message>
        <source>A page to read or print, the most urgent first.</source>
        <translation>供阅读或打印的页面，最紧要的在前。</translation>
    </message>
    <message>
        <source>A prediction is the weighted mean of samples that has the smallest error to be expected under the variogram, be it of points or of blocks as large as the cells. The map gives the samples back; between them it is smoother than the truth. The standard error says how far samples inform: it depends on their places and the variogram, not on values.</source>
        <translation>预测值是样品的加权平均，在该变异函数下期望误差最小，可为点估计，也可为像元大小的块段估计。图在样品处还原样品值，其间则比实际更平滑。标准误差说明样品信息能达到多远：它取决于样品位置和变异函数，与样品值无关。</translation>
    </message>
    <message>
        <source>A quarter of the neighbours from each quadrant</source>
        <translation>每个象限取四分之一邻近样品</translation>
    </message>
    <message>
        <source>A raster of scores or classes, or polygons with a field of them. High values are expected at occurrences.</source>
        <translation>得分或类别的栅格，或带相应字段的多边形。预期矿点处为高值。</translation>
    </message>
    <message>
        <source>A raster of scores; high values are expected at occurrences.</source>
        <translation>得分栅格；预期矿点处为高值。</translation>
    </message>
    <message>
        <source>A raster of {rows} rows and {columns} columns is empty: enlarge the extent.</source>
        <translation>{rows} 行 {columns} 列的栅格为空：请扩大范围。</translation>
    </message>
    <message>
        <source>A realisation is the kriged map plus a random field of the same variogram less that field's own kriging from the sample sites. The probability of a cell is the share of realisations above the threshold.</source>
        <translation>一个实现等于克里金图加上同一变异函数的随机场，再减去该随机场由样品位置得到的克里金值。像元的概率是超过阈值的实现所占比例。</translation>
    </message>
    <message>
        <source>A rock that is mineralised throughout hides its own anomaly: compare the maps with and without the index.</source>
        <translation>整体矿化的岩石会掩盖自身的异常：请比较使用与不使用该指数的图。</translation>
    </message>
    <message>
        <source>A sample is of none of the {n_classes} classes: leave samples without a class out.</source>
        <translation>有样品不属于 {n_classes} 个类中的任何一个：请去掉无类别的样品。</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream, and this map draws it around the site: read it as a map of samples.</source>
        <translation>样品代表其上游地段，而本图把它画在采样点周围：请当作样品图来读。</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream: walk up the stream, not to the middle of the polygon.</source>
        <translation>样品代表其上游地段：请沿水系向上追索，而不是走到多边形中央。</translation>
    </message>
    <message>
        <source>A sample without one of the elements gets no score: replace values below detection before.</source>
        <translation>缺少某一元素的样品得不到得分：请先替换低于检出限的值。</translation>
    </message>
    <message>
        <source>A score of 0 is the average of the survey the model was fitted to, and 1 about one standard deviation above it. F1_fuzzy and so on are the same scores between 0 and 1 (geochemical mineralisation probability index): they rank the samples alike, and can be combined with other evidence.</source>
        <translation>得分 0 为拟合模型所用调查的平均水平，1 约高出一个标准差。F1_fuzzy 等是同样的得分换算到 0 与 1 之间（地球化学矿化概率指数）：它们对样品的排序相同，并可与其他证据组合。</translation>
    </message>
    <message>
        <source>A search with {population} candidates, {elite} of which live on, {generations} generations and {stall} without progress cannot be: take more candidates than live on, and one generation at least.</source>
        <translation>候选 {population} 个、保留 {elite} 个、{generations} 代、停滞 {stall} 代的搜索无法进行：候选数应多于保留数，且至少一代。</translation>
    </message>
    <message>
        <source>A second engine to check regression kriging against.</source>
        <translation>用于核对回归克里金的第二种引擎。</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters and loses long text: choose a GeoPackage (.gpkg).</source>
        <translation>Shapefile 会把字段名截为十个字母并丢失长文本：请选择 GeoPackage（.gpkg）。</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters, such as {long}: choose a GeoPackage (.gpkg).</source>
        <translation>Shapefile 会把字段名截为十个字母，例如 {long}：请选择 GeoPackage（.gpkg）。</translation>
    </message>
    <message>
        <source>A single model moves with its seed and with the samples that happened to be taken. &lt;i&gt;p_…&lt;/i&gt; is the mean probability of each class, &lt;i&gt;entropy&lt;/i&gt; what is not known of a sample (0 sure, 1 all classes alike), &lt;i&gt;mutual_information&lt;/i&gt; the part of it that members disagree on, &lt;i&gt;stability&lt;/i&gt; the share of the members that name the sample's class. High entropy with little disagreement is ground where the classes themselves mix: more samples there do not help. Disagreement is what more samples would settle.</source>
        <translation>单个模型会随种子和碰巧采到的样品而变动。&lt;i&gt;p_…&lt;/i&gt; 是各类的平均概率，&lt;i&gt;entropy&lt;/i&gt; 是对样品未知的程度（0 确定，1 各类相同），&lt;i&gt;mutual_information&lt;/i&gt; 是其中成员意见不一的部分，&lt;i&gt;stability&lt;/i&gt; 是给出该样品类别的成员比例。熵高而分歧小的地段是各类本身混杂：再多样品也无济于事。分歧才是更多样品能够解决的。</translation>
    </message>
    <message>
        <source>A slope well below 1 is the smoothing of kriging and no mistake of yours; a mean error far from 0 is one.</source>
        <translation>斜率明显小于 1 是克里金的平滑作用，不是您的错误；平均误差远离 0 才是错误。</translation>
    </message>
    <message>
        <source>A split by blocks needs the positions of the samples: give their coordinates.</source>
        <translation>按区块划分需要样品位置：请给出坐标。</translation>
    </message>
    <message>
        <source>A split by zones needs the zone of every sample: choose the field that holds it.</source>
        <translation>按分区划分需要每个样品的分区：请选择存放它的字段。</translation>
    </message>
    <message>
        <source>A structure that got no sill is left out.</source>
        <translation>没有得到基台值的结构被省去。</translation>
    </message>
    <message>
        <source>A substitute for {names} below {limits:g} comes out as {found:g}, no concentration: choose the scale ln.</source>
        <translation>{names} 中低于 {limits:g} 的替代值算得 {found:g}，不是含量：请选择尺度 ln。</translation>
    </message>
    <message>
        <source>A support-vector machine</source>
        <translation>支持向量机</translation>
    </message>
    <message>
        <source>A support-vector machine on the same samples: the bar that the network has to pass.</source>
        <translation>用同样样品训练的支持向量机：网络必须超过的标准。</translation>
    </message>
    <message>
        <source>A support-vector machine was trained ({kernel} kernel, C {c:.3g}, gamma {gamma:.3g}, {how}).</source>
        <translation>已训练支持向量机（{kernel} 核，C {c:.3g}，gamma {gamma:.3g}，{how}）。</translation>
    </message>
    <message>
        <source>A table with the columns element, limit and unit.</source>
        <translation>含 element、limit 和 unit 列的表。</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen is the one to believe.</source>
        <translation>随机检验偏乐观：被检样品的邻近样品参与了学习。应相信未见地段上的检验。</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen, in blocks or zones, is the one to believe, and a classifier is worth its trouble only where it beats the baselines beside it. Where the classes come from factor scores, every figure says how well the network repeats them, not how well it finds deposits; the report then shows what the same network reaches on scores without any geology.</source>
        <translation>随机检验偏乐观：被检样品的邻近样品参与了学习。应相信在未见过的区块或分区上的检验，分类器只有优于旁边的基线才值得使用。若类别来自因子得分，则各项数值只说明网络重复得分的程度，而不是找矿的能力；报告会给出同一网络在毫无地质意义的得分上达到的水平。</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>A threshold separates populations of values and says nothing of ore: hold it against occurrences.</source>
        <translation>阈值区分值的总体，与矿无直接关系：请与矿点对照。</translation>
    </message>
    <message>
        <source>A tolerance of {tolerance:g}° is impossible: choose one above 0 and up to 90, such as 22.5.</source>
        <translation>容差 {tolerance:g}° 不可能：请选择大于 0 且不超过 90 的值，例如 22.5。</translation>
    </message>
    <message>
        <source>A tuned machine rarely differs from a default one by more than the test can tell.</source>
        <translation>调参后的支持向量机与默认的相差很少超过检验所能分辨的程度。</translation>
    </message>
    <message>
        <source>A value below detection is not zero: it gets the likeliest value below its limit.</source>
        <translation>低于检出限的值不是零：它得到检出限以下最可能的值。</translation>
    </message>
    <message>
        <source>A variogram needs two samples at least and there are {n_coordinates}: check the layer.</source>
        <translation>变异函数至少需要两个样品，现有 {n_coordinates} 个：请检查图层。</translation>
    </message>
    <message>
        <source>A window of {window:g} cells has no cell in the middle: choose an odd number from 3 on.</source>
        <translation>{window:g} 个像元的窗口中央没有像元：请选择不小于 3 的奇数。</translation>
    </message>
    <message>
        <source>A&amp;zimuth</source>
        <translation>方位角(&amp;Z)</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUC (95 %), mean {macro_auc:.3f}</source>
        <translation>AUC（95 %），平均 {macro_auc:.3f}</translation>
    </message>
    <message>
        <source>AUC (mean of classes)</source>
        <translation>AUC（各类平均）</translation>
    </message>
    <message>
        <source>AUC grows with the barren ground in the study area: compare inside one mask.</source>
        <translation>AUC 随研究区中的无矿地段增多而升高：请在同一掩膜内比较。</translation>
    </message>
    <message>
        <source>AUC in words</source>
        <translation>AUC 的文字说明</translation>
    </message>
    <message>
        <source>AUC, lower end of the 95 % interval</source>
        <translation>AUC，95 % 区间下端</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC，平均</translation>
    </message>
    <message>
        <source>AUC, upper end of the 95 % interval</source>
        <translation>AUC，95 % 区间上端</translation>
    </message>
    <message>
        <source>AUSRC</source>
        <translation>AUSRC</translation>
    </message>
    <message>
        <source>About normally distributed, or any numbers with normal scores below.</source>
        <translation>近似正态分布，或任意数值并在下面选用正态得分。</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors.</source>
        <translation>高于 0.6 时，元素的共同部分足以提取因子。</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors; 0.8 is good.</source>
        <translation>高于 0.6 时，元素的共同部分足以提取因子；0.8 为良好。</translation>
    </message>
    <message>
        <source>Above 50 % below detection the substitutes say more of the method than of the ground; elements with more than 80 % are left out.</source>
        <translation>低于检出限超过 50 % 时，替代值反映的更多是方法而非实际；超过 80 % 的元素被排除。</translation>
    </message>
    <message>
        <source>Above and below detection</source>
        <translation>高于和低于检出限</translation>
    </message>
    <message>
        <source>Above, %</source>
        <translation>高于，%</translation>
    </message>
    <message>
        <source>Absolute loading from which an element belongs to a factor.</source>
        <translation>元素归属某因子的最小绝对载荷。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy against labels made from the same scores is self-consistency, not skill.</source>
        <translation>用同样得分做标签得到的准确率是自洽性，不是预测能力。</translation>
    </message>
    <message>
        <source>Accuracy by the split</source>
        <translation>按划分的准确率</translation>
    </message>
    <message>
        <source>Accuracy of each classifier in both tests, with intervals and baselines.</source>
        <translation>各分类器在两种检验中的准确率，附区间和基线。</translation>
    </message>
    <message>
        <source>Accuracy of each classifier with 95 % intervals, by lot and on ground not seen</source>
        <translation>各分类器的准确率及 95 % 区间，随机检验与未见地段检验</translation>
    </message>
    <message>
        <source>Accuracy on ground not seen</source>
        <translation>未见地段的准确率</translation>
    </message>
    <message>
        <source>Accuracy out of bag</source>
        <translation>袋外准确率</translation>
    </message>
    <message>
        <source>Accuracy out of bag has neighbours in the training and flatters.</source>
        <translation>袋外准确率在训练中有邻近样品，因而偏乐观。</translation>
    </message>
    <message>
        <source>Accuracy {accuracy:.3f} ({right} of {n} samples; 95 % interval {accuracy_low:.3f} to {accuracy_high:.3f}), balanced accuracy {balanced_accuracy:.3f}; always naming the most frequent class reaches {majority_rate:.3f}, the same predictions dealt out at random {chance_agreement:.3f}.</source>
        <translation>准确率 {accuracy:.3f}（{n} 个样品中 {right} 个；95 % 区间 {accuracy_low:.3f} 至 {accuracy_high:.3f}），平衡准确率 {balanced_accuracy:.3f}；总取最多的类可达 {majority_rate:.3f}，同样的预测随机分派可达 {chance_agreement:.3f}。</translation>
    </message>
    <message>
        <source>Add a nested structure with its own sill and range</source>
        <translation>增加一个有自身基台值和变程的套合结构</translation>
    </message>
    <message>
        <source>Add them to the limits table if they have results below it.</source>
        <translation>若有低于检出限的结果，请将其加入检出限表。</translation>
    </message>
    <message>
        <source>Address of a package index to be asked beside the usual one, such as that of torch's builds for processors or your company's; the guide says more</source>
        <translation>除常用软件包索引外另行查询的索引地址，例如 torch 的处理器版本或贵单位的索引；详见指南</translation>
    </message>
    <message>
        <source>Adds the mean of each feature over so many nearest samples (the sample itself included) as further features, so that a lone value counts less than a group of them. 0: the samples alone.</source>
        <translation>将每个特征在若干最近样品上的均值（含样品自身）作为附加特征，使孤立值的分量低于成群的值。0：仅样品自身。</translation>
    </message>
    <message>
        <source>Adequacy of each element</source>
        <translation>各元素的适宜性</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>调整兰德指数</translation>
    </message>
    <message>
        <source>Adjusted Rand index of pairs of members</source>
        <translation>成员两两间的调整兰德指数</translation>
    </message>
    <message>
        <source>Adjusted Rand: mean over the other members; 1 the same classes, 0 as alike as chance</source>
        <translation>调整兰德指数：对其他成员的平均；1 为类别相同，0 为与随机相当</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>各图的一致性</translation>
    </message>
    <message>
        <source>Agreement of the members on the classes (adjusted Rand): {:.2f}</source>
        <translation>成员对类别的一致性（调整兰德指数）：{:.2f}</translation>
    </message>
    <message>
        <source>All charts, and the report on a survey.</source>
        <translation>所有图表，以及调查报告。</translation>
    </message>
    <message>
        <source>All commas in numbers could be decimal marks or part thousands, as in 1,234: choose the decimal mark.</source>
        <translation>所有数字中的逗号既可能是小数点也可能是千位分隔符，如 1,234：请选择小数点。</translation>
    </message>
    <message>
        <source>All elements are {reason}: check the layer, or choose another background.</source>
        <translation>所有元素均{reason}：请检查图层，或选择其他背景。</translation>
    </message>
    <message>
        <source>All factors</source>
        <translation>所有因子</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>所有文件 (*.*)</translation>
    </message>
    <message>
        <source>All labelled samples lie in one zone ({found}), and a test needs two: choose another field, or split by blocks.</source>
        <translation>所有有标签的样品都在同一分区（{found}），而检验需要两个：请选择其他字段，或按区块划分。</translation>
    </message>
    <message>
        <source>All learnt from the same survey. Stability says how little the result depends on the seed and on the samples that happened to be taken, not that it is right.</source>
        <translation>全部由同一调查学得。稳定性说明结果多么不依赖种子和碰巧采到的样品，而不说明结果正确。</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and count only where all of them have data. High values are expected at occurrences. Maps that were made with the same occurrences are flattered: compare scores that were held out.</source>
        <translation>所有图必须位于同一格网，且只计入各图都有数据之处。预期矿点处为高值。用同样矿点制成的图会偏乐观：请比较留出得分。</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and only cells count where all of them have data. High values are expected at occurrences.</source>
        <translation>所有图必须位于同一格网，且只计入各图都有数据的像元。预期矿点处为高值。</translation>
    </message>
    <message>
        <source>All measured values equal {detects:g}: no distribution can be fitted, leave the element out.</source>
        <translation>所有测量值都等于 {detects:g}：无法拟合分布，请排除该元素。</translation>
    </message>
    <message>
        <source>All members say the same, because nothing differs between them: draw bootstrap samples, or the ensemble tells nothing.</source>
        <translation>所有成员结果相同，因为它们之间没有差异：请抽取自助样本，否则集成不说明任何问题。</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>全部已经就绪。</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>所有面板</translation>
    </message>
    <message>
        <source>All results are below detection or missing.</source>
        <translation>所有结果都低于检出限或缺失。</translation>
    </message>
    <message>
        <source>All samples are in one fold, and a test needs two: make more or smaller blocks.</source>
        <translation>所有样品都在同一折中，而检验需要两折：请把区块划得更多或更小。</translation>
    </message>
    <message>
        <source>All samples are of one class ({classes}): a classifier needs two at least.</source>
        <translation>所有样品属于同一类（{classes}）：分类器至少需要两类。</translation>
    </message>
    <message>
        <source>All samples have the same value: there is no variogram to fit.</source>
        <translation>所有样品取同一值：没有变异函数可拟合。</translation>
    </message>
    <message>
        <source>All samples with a class are of one ({present}), and a classifier needs two: choose other thresholds or distances.</source>
        <translation>所有有类别的样品都属同一类（{present}），而分类器需要两类：请选择其他阈值或距离。</translation>
    </message>
    <message>
        <source>All steps were done in QGIS with GeoHalo {version}.</source>
        <translation>所有步骤均在 QGIS 中用 GeoHalo {version} 完成。</translation>
    </message>
    <message>
        <source>All test samples are of one class, which leaves specificity, AUC and kappa undefined: test on all classes.</source>
        <translation>所有检验样品都属同一类，特异度、AUC 和 kappa 无定义：请用所有类检验。</translation>
    </message>
    <message>
        <source>All that are elements</source>
        <translation>所有是元素的字段</translation>
    </message>
    <message>
        <source>All values of {name} are {values:g}: it is left out.</source>
        <translation>{name} 的所有值均为 {values:g}：已省去。</translation>
    </message>
    <message>
        <source>All {n} samples have a position.</source>
        <translation>全部 {n} 个样品都有位置。</translation>
    </message>
    <message>
        <source>Allow features that hold the class</source>
        <translation>允许含有类别信息的特征</translation>
    </message>
    <message>
        <source>An accuracy counts only beside the share of the largest class, which needs no map.</source>
        <translation>准确率须与最大类所占比例对照才有意义，后者不需要任何图。</translation>
    </message>
    <message>
        <source>An anisotropy is given and is to be fitted: choose anisotropy none to keep the given one.</source>
        <translation>已给出各向异性却又要拟合：请将各向异性选为 none 以保留给定值。</translation>
    </message>
    <message>
        <source>An autoencoder and a self-organising map are trained together: the loss is the squared error of the reconstruction plus gamma times the squared distance of each code to the prototypes, weighted by a kernel on the map that narrows. Units are parted into classes by k-means on the prototypes.</source>
        <translation>自编码器与自组织映射一起训练：损失为重构的平方误差加 gamma 乘以各编码到原型的平方距离，按映射上逐渐变窄的核加权。单元用原型的 k-means 划分为类。</translation>
    </message>
    <message>
        <source>An earlier step left out {fields}: choose other elements.</source>
        <translation>较早的步骤已排除 {fields}：请选择其他元素。</translation>
    </message>
    <message>
        <source>An ensemble of {runs} members has none to agree with: train two or more, better twenty.</source>
        <translation>只有 {runs} 个成员的集成无从比较一致性：请训练两个以上，最好二十个。</translation>
    </message>
    <message>
        <source>An image needs {FEWEST} features or more and there are {n_features}: choose more, or the network conv1d.</source>
        <translation>图像需要 {FEWEST} 个以上特征，现有 {n_features} 个：请多选几个，或用网络 conv1d。</translation>
    </message>
    <message>
        <source>An index of 1 is the background and 2 twice as much. What belongs to the rock itself, such as nickel in basalt, no longer stands out, and what was added to it does. New fields end in _ei; later steps read them in place of the concentrations.</source>
        <translation>指数 1 为背景，2 为背景的两倍。岩石自身固有的元素（如玄武岩中的镍）不再突出，后来加入的则突出。新字段以 _ei 结尾；后续步骤用它们代替含量。</translation>
    </message>
    <message>
        <source>Analysing the samples</source>
        <translation>正在分析样品</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>Anomalies as polygons, ranked, with the elements that stand out: where to walk first.</source>
        <translation>异常的多边形，附排序和突出元素：首先应去何处。</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Anomaly and halo were cut from the scores by the prediction-area plot of the scores that were held out.</source>
        <translation>异常和晕由留出得分的预测-面积图从得分中划出。</translation>
    </message>
    <message>
        <source>Anomaly from</source>
        <translation>异常下限</translation>
    </message>
    <message>
        <source>Anomaly is a word for dense in known occurrences: a style of ore that nobody knows here stays background.</source>
        <translation>“异常”指已知矿点密集：此处无人知晓的矿化类型仍归为背景。</translation>
    </message>
    <message>
        <source>Anomaly map</source>
        <translation>异常图</translation>
    </message>
    <message>
        <source>Anomaly map (raster of classes)</source>
        <translation>异常图（分级栅格）</translation>
    </message>
    <message>
        <source>Anomaly maps</source>
        <translation>异常图</translation>
    </message>
    <message>
        <source>Anomaly, halo and background</source>
        <translation>异常、晕和背景</translation>
    </message>
    <message>
        <source>Anomaly, halo, background</source>
        <translation>异常、晕、背景</translation>
    </message>
    <message>
        <source>Another QGIS is installing packages just now: wait until it has finished.</source>
        <translation>另一个 QGIS 正在安装软件包：请等待其完成。</translation>
    </message>
    <message>
        <source>Another seed is another survey on other ground.</source>
        <translation>换一个种子就是另一地段上的另一次调查。</translation>
    </message>
    <message>
        <source>Applies the same to other samples.</source>
        <translation>将同样的处理应用于其他样品。</translation>
    </message>
    <message>
        <source>Apply Batch SOM</source>
        <translation>应用批量 SOM</translation>
    </message>
    <message>
        <source>Apply DESOM</source>
        <translation>应用 DESOM</translation>
    </message>
    <message>
        <source>Apply SOM</source>
        <translation>应用 SOM</translation>
    </message>
    <message>
        <source>Apply classifier</source>
        <translation>应用分类器</translation>
    </message>
    <message>
        <source>Apply map</source>
        <translation>应用映射</translation>
    </message>
    <message>
        <source>Apply this fitted model instead of fitting</source>
        <translation>不拟合而应用此已拟合模型</translation>
    </message>
    <message>
        <source>Area %</source>
        <translation>面积 %</translation>
    </message>
    <message>
        <source>Area (%)</source>
        <translation>面积（%）</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <source>Area judged (km²)</source>
        <translation>评价面积（km²）</translation>
    </message>
    <message>
        <source>Area of the anomalies they were tested on (%)</source>
        <translation>检验所用异常的面积（%）</translation>
    </message>
    <message>
        <source>Area of the anomaly (%)</source>
        <translation>异常面积（%）</translation>
    </message>
    <message>
        <source>Area of the cells that have a value.</source>
        <translation>有值像元的面积。</translation>
    </message>
    <message>
        <source>Area of the targets (%)</source>
        <translation>靶区面积（%）</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Area under the ROC curve (of the first map)</source>
        <translation>ROC 曲线下面积（第一幅图）</translation>
    </message>
    <message>
        <source>Area under the ROC curve, mean of the classes</source>
        <translation>ROC 曲线下面积，各类平均</translation>
    </message>
    <message>
        <source>Area under the ROC curve: 0.5 is chance, 1 ranks every occurrence first</source>
        <translation>ROC 曲线下面积：0.5 为随机，1 表示所有矿点排在最前</translation>
    </message>
    <message>
        <source>Area under the success-rate curve</source>
        <translation>成功率曲线下面积</translation>
    </message>
    <message>
        <source>Area under the success-rate curve (of the first map)</source>
        <translation>成功率曲线下面积（第一幅图）</translation>
    </message>
    <message>
        <source>Area with data (km²)</source>
        <translation>有数据的面积（km²）</translation>
    </message>
    <message>
        <source>Area without occurrences (%)</source>
        <translation>无矿点的面积（%）</translation>
    </message>
    <message>
        <source>Area, added up (%)</source>
        <translation>累计面积（%）</translation>
    </message>
    <message>
        <source>Area, held out (%)</source>
        <translation>留出面积（%）</translation>
    </message>
    <message>
        <source>Area, most favourable first (%)</source>
        <translation>面积，最有利者在前（%）</translation>
    </message>
    <message>
        <source>Areas are counted inside it.</source>
        <translation>面积在其内统计。</translation>
    </message>
    <message>
        <source>Areas are counted inside it. Empty: wherever a sample is near.</source>
        <translation>面积在其内统计。留空：凡附近有样品之处。</translation>
    </message>
    <message>
        <source>Areas are cumulated, so that breaks come too easily: believe dashed thresholds, not dotted ones.</source>
        <translation>面积是累积的，转折过易出现：请相信虚线阈值，不要相信点线阈值。</translation>
    </message>
    <message>
        <source>Areas under the curves</source>
        <translation>曲线下面积</translation>
    </message>
    <message>
        <source>As Train network or Train support-vector machine wrote it.</source>
        <translation>由“训练网络”或“训练支持向量机”写出。</translation>
    </message>
    <message>
        <source>As one of the two trainers of maps wrote it, or this tool for another sheet.</source>
        <translation>由两个映射训练器之一写出，或由本工具为其他图幅写出。</translation>
    </message>
    <message>
        <source>As the last step left them: they remember the steps before it.</source>
        <translation>上一步留下的样品：它们记得之前的步骤。</translation>
    </message>
    <message>
        <source>As “Fit factor analysis” wrote it.</source>
        <translation>由“拟合因子分析”写出。</translation>
    </message>
    <message>
        <source>Ask the laboratory to analyse these samples again with another method: they may be the best anomalies.</source>
        <translation>请实验室用其他方法重新分析这些样品：它们可能是最好的异常。</translation>
    </message>
    <message>
        <source>At least 5 times higher or lower, in one or two elements of a sample only: slips of the pen or of the laboratory, or the best anomalies. Listed are the {PER_ELEMENT} strongest of each element.</source>
        <translation>偏高或偏低至少 5 倍，且只在样品的一两种元素上：可能是笔误或实验室失误，也可能是最好的异常。每种元素列出最强的 {PER_ELEMENT} 个。</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, perhaps substituted below detection: it has no fences and none of its values is flagged.</source>
        <translation>{name} 至少一半的值相等，可能是低于检出限的替代值：它没有界限，其值均不标记。</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, so that it has no fence: state the threshold, or take a percentile.</source>
        <translation>{name} 至少一半的值相等，因此没有界限：请给定阈值，或取百分位数。</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal: it has no robust spread.</source>
        <translation>{name} 至少一半的值相等：没有稳健离散度。</translation>
    </message>
    <message>
        <source>At least one run is needed: set the number of runs to 1 or more.</source>
        <translation>至少需要运行一次：请将运行次数设为 1 或更多。</translation>
    </message>
    <message>
        <source>At the intersection of the prediction-area plot; AUC: area under the ROC curve</source>
        <translation>在预测-面积图的交点处；AUC：ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Azimuth of the longest range</source>
        <translation>最长变程的方位角</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background far from known occurrences may hold unknown ones: a classifier then learns to overlook them.</source>
        <translation>远离已知矿点的背景中可能有未知矿点：分类器由此学会忽略它们。</translation>
    </message>
    <message>
        <source>Background: median of all samples. It only shifts logarithms: factors and maps come out as without it. Give rock classes or upstream areas to take the rocks out.</source>
        <translation>背景：全部样品的中位数。它只使对数平移：因子和图与不除时相同。要消除岩石影响，请给出岩石类别或上游面积。</translation>
    </message>
    <message>
        <source>Background: median of each class of {fields} ({n} classes).</source>
        <translation>背景：{fields} 各类的中位数（{n} 类）。</translation>
    </message>
    <message>
        <source>Background: {method}, by the areas {fields}.</source>
        <translation>背景：{method}，按面积 {fields}。</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>背景值</translation>
    </message>
    <message>
        <source>Backgrounds of the enrichment index</source>
        <translation>富集指数的背景值</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Balanced accuracy by the split</source>
        <translation>按划分的平衡准确率</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} in the test by lot and {far:.2f} where {apart}.</source>
        <translation>平衡准确率在随机检验中为 {near:.2f}，在{apart}时为 {far:.2f}。</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} on the part held out and {far:.2f} where {apart}.</source>
        <translation>平衡准确率在留出部分为 {near:.2f}，在{apart}时为 {far:.2f}。</translation>
    </message>
    <message>
        <source>Balanced accuracy on ground not seen</source>
        <translation>未见地段的平衡准确率</translation>
    </message>
    <message>
        <source>Balanced accuracy out of bag</source>
        <translation>袋外平衡准确率</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Bartlett</source>
        <translation>Bartlett</translation>
    </message>
    <message>
        <source>Bartlett scores need uniquenesses, which pca does not have: use regression scores.</source>
        <translation>Bartlett 得分需要特殊方差，而 pca 没有：请用回归得分。</translation>
    </message>
    <message>
        <source>Bartlett's test finds no correlation (p = {bartlett_p:.2f}): there may be no factors to find.</source>
        <translation>Bartlett 检验未发现相关（p = {bartlett_p:.2f}）：可能没有因子可寻。</translation>
    </message>
    <message>
        <source>Base of the logarithm of the weight</source>
        <translation>权重的对数底</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Baseline: logistic regression</source>
        <translation>基线：逻辑回归</translation>
    </message>
    <message>
        <source>Baseline: the most frequent class</source>
        <translation>基线：最多的类</translation>
    </message>
    <message>
        <source>Baseline: thresholded scores</source>
        <translation>基线：阈值化得分</translation>
    </message>
    <message>
        <source>Batch SOM P-A plot</source>
        <translation>批量 SOM P-A 图</translation>
    </message>
    <message>
        <source>Batch SOM anomaly map</source>
        <translation>批量 SOM 异常图</translation>
    </message>
    <message>
        <source>Batch SOM anomaly table</source>
        <translation>批量 SOM 异常表</translation>
    </message>
    <message>
        <source>Batch SOM chart</source>
        <translation>批量 SOM 图表</translation>
    </message>
    <message>
        <source>Batch SOM class P-A plot</source>
        <translation>批量 SOM 类别 P-A 图</translation>
    </message>
    <message>
        <source>Batch SOM class map</source>
        <translation>批量 SOM 类别图</translation>
    </message>
    <message>
        <source>Batch SOM model</source>
        <translation>批量 SOM 模型</translation>
    </message>
    <message>
        <source>Batch SOM samples</source>
        <translation>批量 SOM 样品</translation>
    </message>
    <message>
        <source>Batch SOM score</source>
        <translation>批量 SOM 得分</translation>
    </message>
    <message>
        <source>Batch SOM: anomaly, halo, background</source>
        <translation>批量 SOM：异常、晕、背景</translation>
    </message>
    <message>
        <source>Batch SOM: classes named by occurrences</source>
        <translation>批量 SOM：按矿点命名的类</translation>
    </message>
    <message>
        <source>Batch SOM: classes of units to raster</source>
        <translation>批量 SOM：单元类别转栅格</translation>
    </message>
    <message>
        <source>Batch SOM: held-out score to raster</source>
        <translation>批量 SOM：留出得分转栅格</translation>
    </message>
    <message>
        <source>Batch SOM: prediction-area plot of the classes</source>
        <translation>批量 SOM：类别的预测-面积图</translation>
    </message>
    <message>
        <source>Batch SOM: score to raster</source>
        <translation>批量 SOM：得分转栅格</translation>
    </message>
    <message>
        <source>Before the headings</source>
        <translation>标题行之前</translation>
    </message>
    <message>
        <source>Before you read on</source>
        <translation>继续阅读之前</translation>
    </message>
    <message>
        <source>Believe the held-out rates, and the comparison where it says not distinguishable.</source>
        <translation>请相信留出的比率；比较中注明无法区分的也请相信。</translation>
    </message>
    <message>
        <source>Believe the test on ground not seen; the test by lot has neighbours of its samples in the training.</source>
        <translation>请相信未见地段的检验；随机检验的样品在训练中有邻近样品。</translation>
    </message>
    <message>
        <source>Believe the tests on ground not seen; those by lot flatter.</source>
        <translation>请相信未见地段的检验；随机检验偏乐观。</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>低于检出限</translation>
    </message>
    <message>
        <source>Below, %</source>
        <translation>低于，%</translation>
    </message>
    <message>
        <source>Best 20 %</source>
        <translation>最好的 20 %</translation>
    </message>
    <message>
        <source>Better than {baseline} by P-A or AUC</source>
        <translation>按 P-A 或 AUC 优于 {baseline}</translation>
    </message>
    <message>
        <source>Between background and what stands out from it.</source>
        <translation>介于背景与突出部分之间。</translation>
    </message>
    <message>
        <source>Biplot of factors</source>
        <translation>因子双标图</translation>
    </message>
    <message>
        <source>Blocks of the training samples on which candidates are scored.</source>
        <translation>用于评分候选设置的训练样品区块。</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m in {} folds.</source>
        <translation>{:.0f} m 的区块，分为 {} 折。</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m; the variogram of {} levels off at {:.0f} m.</source>
        <translation>{:.0f} m 的区块；{} 的变异函数在 {:.0f} m 处趋平。</translation>
    </message>
    <message>
        <source>Blocks of {size:.0f} m are too few to hold some for validation.</source>
        <translation>{size:.0f} m 的区块太少，无法留出用于验证的部分。</translation>
    </message>
    <message>
        <source>Bootstrap curves</source>
        <translation>自助曲线</translation>
    </message>
    <message>
        <source>Bootstrap interval of the AUC over the occurrences</source>
        <translation>AUC 对矿点的自助区间</translation>
    </message>
    <message>
        <source>Bootstrap samples</source>
        <translation>自助样本</translation>
    </message>
    <message>
        <source>Both charts</source>
        <translation>两种图表</translation>
    </message>
    <message>
        <source>Both tests side by side, baselines, confusion matrices and warnings, as a page.</source>
        <translation>两种检验并列，附基线、混淆矩阵和警告，成一页面。</translation>
    </message>
    <message>
        <source>Box-Cox</source>
        <translation>Box-Cox</translation>
    </message>
    <message>
        <source>Box-Cox power of {name}</source>
        <translation>{name} 的 Box-Cox 幂</translation>
    </message>
    <message>
        <source>Box-Cox transforms</source>
        <translation>Box-Cox 变换</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 得分</translation>
    </message>
    <message>
        <source>Buffer around tested samples</source>
        <translation>被检样品周围的缓冲区</translation>
    </message>
    <message>
        <source>By occurrences or polygons, the distance to the nearest decides: its class within the radius, background from the distance of the background on. By factors, the highest fuzzy score decides, if it reaches the threshold.</source>
        <translation>按矿点或多边形时由到最近者的距离决定：半径内为其类别，从背景距离起为背景。按因子时由最高的模糊得分决定，前提是达到阈值。</translation>
    </message>
    <message>
        <source>C must be above zero, gamma not below it and the degree 1 or more: they are {c:g}, {gamma:g} and {degree}.</source>
        <translation>C 必须大于零，gamma 不小于零，次数不小于 1：现为 {c:g}、{gamma:g} 和 {degree}。</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>图表(&amp;H)</translation>
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
        <translation>CSV 或其他文本，或电子表格。原文件保持不变。</translation>
    </message>
    <message>
        <source>Calibration of the most probable class</source>
        <translation>最可能类别的校准</translation>
    </message>
    <message>
        <source>Called {name}, and the row of units says {units}.</source>
        <translation>列名为 {name}，单位行写明 {units}。</translation>
    </message>
    <message>
        <source>Called {name}, unit from the row of units.</source>
        <translation>列名为 {name}，单位取自单位行。</translation>
    </message>
    <message>
        <source>Called {name}.</source>
        <translation>列名为 {name}。</translation>
    </message>
    <message>
        <source>Called {x} and {y}.</source>
        <translation>列名为 {x} 和 {y}。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>已取消：未作任何更改。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written, the samples are as they were.</source>
        <translation>已取消：未写入任何内容，样品保持原样。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <source>Cell size (map units)</source>
        <translation>像元大小（地图单位）</translation>
    </message>
    <message>
        <source>Cell size for polygons</source>
        <translation>多边形的像元大小</translation>
    </message>
    <message>
        <source>Cells are read so: detection limits from {limits}; negative values: {negatives}; zeros: {zeros}; codes for missing results: {codes}; decimal mark: {mark}; ending of fields with remarks: {suffix}.</source>
        <translation>单元格读法：检出限取自 {limits}；负值：{negatives}；零值：{zeros}；缺失结果代码：{codes}；小数点：{mark}；备注字段后缀：{suffix}。</translation>
    </message>
    <message>
        <source>Cells are taken from the highest value down. The success rate is the share of occurrences found in a share of the area; ROC sets it against the share of cells without occurrence. AUC comes from ranks, the other areas from trapezoids, intervals from drawing the occurrences again.</source>
        <translation>像元从最高值向下取。成功率是在一定比例面积内找到的矿点比例；ROC 将其与无矿点像元的比例对照。AUC 由秩计算，其他面积用梯形法，区间由重抽矿点得到。</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch at a side or a corner form a target. Targets are ranked by mean score × area × mean agreement; what is not given does not count. Scores below zero (logarithms, factor scores) are turned into 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;) for the rank.</source>
        <translation>所选类别中以边或角相邻的像元构成一个靶区。靶区按平均得分 × 面积 × 平均一致度排序，未给出者不计。小于零的得分（对数、因子得分）在排序时换算为 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;)。</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch make a polygon; rank is by mean score × area × mean agreement. Enrichment is the ratio of medians inside and in the background, kept where Mann and Whitney's test gives p up to 0.05.</source>
        <translation>所选类别中相邻的像元构成多边形；按平均得分 × 面积 × 平均一致度排序。富集倍数为内部与背景中位数之比，保留 Mann-Whitney 检验 p 不大于 0.05 者。</translation>
    </message>
    <message>
        <source>Cells of {cell_size:g} m make a raster of {columns} x {rows} = {cells} cells, and at most {LARGEST} are possible: take cells of {larger:g} m or more, or a smaller extent.</source>
        <translation>{cell_size:g} m 的像元构成 {columns} x {rows} = {cells} 个像元的栅格，最多允许 {LARGEST} 个：请取不小于 {larger:g} m 的像元，或更小的范围。</translation>
    </message>
    <message>
        <source>Cells of {lag:g} m up to {cutoff:g} m are impossible: choose both above zero.</source>
        <translation>间隔 {lag:g} m、至 {cutoff:g} m 的格子不可能：两者都应大于零。</translation>
    </message>
    <message>
        <source>Cells outside are not simulated.</source>
        <translation>其外的像元不模拟。</translation>
    </message>
    <message>
        <source>Cells outside get no data.</source>
        <translation>其外的像元无数据。</translation>
    </message>
    <message>
        <source>Cells outside get no data. Does not change the extent.</source>
        <translation>其外的像元无数据。不改变范围。</translation>
    </message>
    <message>
        <source>Cells outside get no prediction.</source>
        <translation>其外的像元不预测。</translation>
    </message>
    <message>
        <source>Cells outside the convex hull (%)</source>
        <translation>凸包之外的像元（%）</translation>
    </message>
    <message>
        <source>Cells that some of the maps lack</source>
        <translation>部分图缺失的像元</translation>
    </message>
    <message>
        <source>Cells where all maps have data, inside the study area.</source>
        <translation>研究区内所有图都有数据的像元。</translation>
    </message>
    <message>
        <source>Cells where the others decided for a map without data.</source>
        <translation>由其他图为无数据的图作出决定的像元。</translation>
    </message>
    <message>
        <source>Cells, an odd number.</source>
        <translation>像元数，奇数。</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that KMO and Bartlett's test do not exist: use log10 concentrations.</source>
        <translation>中心对数比之和为零，因此没有 KMO 和 Bartlett 检验：请用 log10 含量。</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that the extraction {extraction} does not exist for them: use pca, or log10 concentrations.</source>
        <translation>中心对数比之和为零，因此不能用提取方法 {extraction}：请用 pca，或 log10 含量。</translation>
    </message>
    <message>
        <source>Chance has 0.1: this looks at ground that could be followed up.</source>
        <translation>随机为 0.1：它考察可供追索的地段。</translation>
    </message>
    <message>
        <source>Chance of so many hits in so much area; below 0.05 the map says something.</source>
        <translation>在这么大面积内命中这么多的概率；低于 0.05 时该图有意义。</translation>
    </message>
    <message>
        <source>Chance of such correlations if elements were independent.</source>
        <translation>若元素相互独立，出现这样相关的概率。</translation>
    </message>
    <message>
        <source>Chance that a sample of a class gets a higher probability than one of another, mean of the classes.</source>
        <translation>某类样品的概率高于其他类样品的机会，各类平均。</translation>
    </message>
    <message>
        <source>Chance that the map is higher at an occurrence than elsewhere; 0.5 says nothing.</source>
        <translation>图值在矿点处高于别处的机会；0.5 不说明任何问题。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart from a file</source>
        <translation>来自文件的图表</translation>
    </message>
    <message>
        <source>Chart of errors</source>
        <translation>误差图表</translation>
    </message>
    <message>
        <source>Chart of loadings</source>
        <translation>载荷图表</translation>
    </message>
    <message>
        <source>Chart of replacements</source>
        <translation>替换图表</translation>
    </message>
    <message>
        <source>Chart of the comparison</source>
        <translation>比较图表</translation>
    </message>
    <message>
        <source>Chart of the map</source>
        <translation>映射图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts (*.svg *.png)</source>
        <translation>图表 (*.svg *.png)</translation>
    </message>
    <message>
        <source>Charts, linked with the map</source>
        <translation>与地图联动的图表</translation>
    </message>
    <message>
        <source>Check of samples</source>
        <translation>样品检查</translation>
    </message>
    <message>
        <source>Check samples</source>
        <translation>检查样品</translation>
    </message>
    <message>
        <source>Check samples…</source>
        <translation>检查样品…</translation>
    </message>
    <message>
        <source>Check the layer, its filter and the selection.</source>
        <translation>请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>Check the samples first: the workflow takes what it is given.</source>
        <translation>请先检查样品：流程会照单全收。</translation>
    </message>
    <message>
        <source>Check this column. {why}</source>
        <translation>请检查此列。{why}</translation>
    </message>
    <message>
        <source>Choose a chart that a tool has written.</source>
        <translation>请选择工具写出的图表。</translation>
    </message>
    <message>
        <source>Choose a factor model and the layer that holds its scores.</source>
        <translation>请选择因子模型和存放其得分的图层。</translation>
    </message>
    <message>
        <source>Choose a factor model that “Fit factor analysis” wrote.</source>
        <translation>请选择“拟合因子分析”写出的因子模型。</translation>
    </message>
    <message>
        <source>Choose a file. Nothing is written before you press Import.</source>
        <translation>请选择文件。按“导入”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a kind of chart above.</source>
        <translation>请在上面选择图表类型。</translation>
    </message>
    <message>
        <source>Choose a layer of samples and a field.</source>
        <translation>请选择样品图层和一个字段。</translation>
    </message>
    <message>
        <source>Choose a layer of samples and two fields.</source>
        <translation>请选择样品图层和两个字段。</translation>
    </message>
    <message>
        <source>Choose a layer that “Cross-validate kriging” wrote.</source>
        <translation>请选择“克里金交叉验证”写出的图层。</translation>
    </message>
    <message>
        <source>Choose a map of scores and a layer of known occurrences.</source>
        <translation>请选择得分图和已知矿点图层。</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Choose a model file that “Fit variogram” wrote.</source>
        <translation>请选择“拟合变异函数”写出的模型文件。</translation>
    </message>
    <message>
        <source>Choose a step to see what it is for. Untick what “Run all” is to leave out.</source>
        <translation>选择一个步骤以查看其用途。取消勾选“全部运行”要跳过的步骤。</translation>
    </message>
    <message>
        <source>Choose a trained map that “Train map” or “Train deep map” wrote.</source>
        <translation>请选择“训练映射”或“训练深度映射”写出的已训练映射。</translation>
    </message>
    <message>
        <source>Choose exactly one way, known occurrences, a table of weights, or limits: {found}.</source>
        <translation>请只选一种方式：已知矿点、权重表或限值：{found}。</translation>
    </message>
    <message>
        <source>Choose indicator elements of the deposit type you look for; without them rocks may lead the maps.</source>
        <translation>请选择所找矿床类型的指示元素；没有它们，图可能被岩石主导。</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234</source>
        <translation>当所有数字都像 1,234 时选择此项</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234.</source>
        <translation>当所有数字都像 1,234 时选择此项。</translation>
    </message>
    <message>
        <source>Choose it where letters look wrong</source>
        <translation>当字符显示不正确时选择此项</translation>
    </message>
    <message>
        <source>Choose one field of each element in the steps that follow, or it counts twice.</source>
        <translation>后续步骤中每种元素只选一个字段，否则会重复计入。</translation>
    </message>
    <message>
        <source>Choose other elements.</source>
        <translation>请选择其他元素。</translation>
    </message>
    <message>
        <source>Choose the field of the geology that holds the rock classes: it has {names}.</source>
        <translation>请选择地质图中存放岩石类别的字段：现有 {names}。</translation>
    </message>
    <message>
        <source>Choose the field that holds the rocks of the geology: it has {names}.</source>
        <translation>请选择地质图中存放岩石的字段：现有 {names}。</translation>
    </message>
    <message>
        <source>Choose the known mineral occurrences first.</source>
        <translation>请先选择已知矿点。</translation>
    </message>
    <message>
        <source>Choose the laboratory's file</source>
        <translation>选择实验室文件</translation>
    </message>
    <message>
        <source>Choose the layer of samples that “Apply map” wrote, and click on a unit to see them.</source>
        <translation>请选择“应用映射”写出的样品图层，点击单元即可查看其样品。</translation>
    </message>
    <message>
        <source>Choose the layer of samples.</source>
        <translation>请选择样品图层。</translation>
    </message>
    <message>
        <source>Choose the samples first.</source>
        <translation>请先选择样品。</translation>
    </message>
    <message>
        <source>Choose where the samples are written</source>
        <translation>选择样品的写入位置</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>由您选定。</translation>
    </message>
    <message>
        <source>Circle: practical range, {longest} {length}</source>
        <translation>圆：实际变程，{longest} {length}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class agreement of kriging</source>
        <translation>克里金的类别一致性</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>类别图</translation>
    </message>
    <message>
        <source>Class of the outlined ground</source>
        <translation>圈定地段的类别</translation>
    </message>
    <message>
        <source>Class width</source>
        <translation>间隔宽度</translation>
    </message>
    <message>
        <source>Class width used</source>
        <translation>所用间隔宽度</translation>
    </message>
    <message>
        <source>Class {better}: not distinguishable from area alone (so many occurrences would fall there by chance in more than {CHANCE:.0%} of cases).</source>
        <translation>类别 {better}：与仅由面积决定的情形无法区分（在超过 {CHANCE:.0%} 的情况下会偶然落入这么多矿点）。</translation>
    </message>
    <message>
        <source>Class {classes} has no training sample: leave it out, merge it with another, or split the samples otherwise.</source>
        <translation>类别 {classes} 没有训练样品：请排除它、与其他类合并，或换一种方式划分样品。</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training sample, and the choice of settings needs two: leave the class out or merge it with another.</source>
        <translation>类别 {classes} 有 {counts} 个训练样品，而选择设置需要两个：请排除该类或与其他类合并。</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training samples: settings are chosen by {counts} inner folds instead of {k}.</source>
        <translation>类别 {classes} 有 {counts} 个训练样品：设置用 {counts} 个内层折而非 {k} 个来选择。</translation>
    </message>
    <message>
        <source>Class {classes} holds occurrences but has no area: check the class areas.</source>
        <translation>类别 {classes} 有矿点但没有面积：请检查类别面积。</translation>
    </message>
    <message>
        <source>Class {label} {what}: read it with care, or ask for fewer classes.</source>
        <translation>类别 {label} {what}：请谨慎解读，或减少类别数。</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {by_label}): make the table from a map of the same classes.</source>
        <translation>{name} 的类别 {lacking} 在权重表中没有对应行（现有 {by_label}）：请用相同类别的图生成该表。</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {found}): make the table from a map of the same classes.</source>
        <translation>{name} 的类别 {lacking} 在权重表中没有对应行（现有 {found}）：请用相同类别的图生成该表。</translation>
    </message>
    <message>
        <source>Class {missing} is missing from the training samples of fold {fold}: merge it with another class, or take smaller blocks or a smaller buffer.</source>
        <translation>第 {fold} 折的训练样品中缺少类别 {missing}：请与其他类合并，或取更小的区块或缓冲区。</translation>
    </message>
    <message>
        <source>Class {name} of the map has no row in the table of classes: make both from one map.</source>
        <translation>图的类别 {name} 在类别表中没有对应行：请用同一幅图生成两者。</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>类别 {}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes are matched to those of member {}, which agrees best with the others.</source>
        <translation>类别与成员 {} 的类别匹配，该成员与其他成员最一致。</translation>
    </message>
    <message>
        <source>Classes are written as whole numbers from 1; text is numbered in the order of the alphabet.</source>
        <translation>类别写为从 1 开始的整数；文本按字母顺序编号。</translation>
    </message>
    <message>
        <source>Classes by classifiers</source>
        <translation>分类器给出的类别</translation>
    </message>
    <message>
        <source>Classes by the network</source>
        <translation>网络给出的类别</translation>
    </message>
    <message>
        <source>Classes counted, the densest in occurrences first, from right to left</source>
        <translation>计入的类别，矿点最密者在前，自右向左</translation>
    </message>
    <message>
        <source>Classes have no meaning until occurrences or your knowledge name them.</source>
        <translation>在矿点或您的知识为其命名之前，类别没有含义。</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these are figures of self-consistency, not of skill</source>
        <translation>类别由因子得分生成：这些是自洽性数值，不是预测能力</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these figures are self-consistency, not skill</source>
        <translation>类别由因子得分生成：这些数值是自洽性，不是预测能力</translation>
    </message>
    <message>
        <source>Classes named: {}.</source>
        <translation>已命名的类别：{}。</translation>
    </message>
    <message>
        <source>Classes of distance</source>
        <translation>距离间隔</translation>
    </message>
    <message>
        <source>Classes of fewer than 30 pairs, hollow in the chart, are noise.</source>
        <translation>少于 30 个点对的间隔（图中空心）是噪声。</translation>
    </message>
    <message>
        <source>Classes of map units</source>
        <translation>映射单元的类别</translation>
    </message>
    <message>
        <source>Classes of units</source>
        <translation>单元类别</translation>
    </message>
    <message>
        <source>Classes of {lag:g} m up to {cutoff:g} m are impossible: the class width and the longest distance must be above zero, and the width the smaller; check that the samples do not lie at one place.</source>
        <translation>间隔 {lag:g} m、至 {cutoff:g} m 不可能：间隔宽度和最长距离须大于零，且宽度较小；请检查样品是否都在同一处。</translation>
    </message>
    <message>
        <source>Classes ranked by the same occurrences: not held out</source>
        <translation>类别由同样的矿点排序：非留出</translation>
    </message>
    <message>
        <source>Classes that make targets</source>
        <translation>构成靶区的类别</translation>
    </message>
    <message>
        <source>Classes that the units are parted into before occurrences name them anomaly, halo or background; the paper has 3.</source>
        <translation>在矿点将单元命名为异常、晕或背景之前，先将其划分成的类数；论文取 3。</translation>
    </message>
    <message>
        <source>Classes to raster</source>
        <translation>类别转栅格</translation>
    </message>
    <message>
        <source>Classes with fewer than 30 pairs are hollow.</source>
        <translation>少于 30 个点对的间隔为空心。</translation>
    </message>
    <message>
        <source>Classes with fewer than {fewest} samples are {done}: {named}.</source>
        <translation>少于 {fewest} 个样品的类别已{done}：{named}。</translation>
    </message>
    <message>
        <source>Classes with fewer than {minimum} values of an element have the median of all samples as its background: {small}.</source>
        <translation>某元素值少于 {minimum} 个的类别以全部样品的中位数为背景：{small}。</translation>
    </message>
    <message>
        <source>Classes, basins or rocks that backgrounds were made for.</source>
        <translation>建立了背景值的类别、盆地或岩石。</translation>
    </message>
    <message>
        <source>Classes, fitted curve, nugget, sill and range; classes with fewer than 30 pairs are hollow.</source>
        <translation>间隔、拟合曲线、块金、基台值和变程；少于 30 个点对的间隔为空心。</translation>
    </message>
    <message>
        <source>Classes: {}.</source>
        <translation>类别：{}。</translation>
    </message>
    <message>
        <source>Classes: {}; {} samples of none.</source>
        <translation>类别：{}；{} 个样品无类别。</translation>
    </message>
    <message>
        <source>Classified samples</source>
        <translation>已分类样品</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Classifiers in pairs</source>
        <translation>分类器两两比较</translation>
    </message>
    <message>
        <source>Classifiers learn from labelled samples. Maps of units need none: their classes are matched between members, and with known occurrences a sample is anomaly (twice as dense as on average, or more), halo or background by a score in which no occurrence has a say on its own ground.</source>
        <translation>分类器从有标签的样品学习。单元映射不需要标签：其类别在成员间匹配；有已知矿点时，样品按得分为异常（密度为平均的两倍以上）、晕或背景，而任何矿点都不参与其自身地段的得分。</translation>
    </message>
    <message>
        <source>Classifiers side by side</source>
        <translation>分类器并列</translation>
    </message>
    <message>
        <source>Classifiers: the field with the class of each sample, as “Label samples” makes it. Empty: label.</source>
        <translation>分类器：存放每个样品类别的字段，由“标注样品”生成。留空：label。</translation>
    </message>
    <message>
        <source>Classify all samples</source>
        <translation>对所有样品分类</translation>
    </message>
    <message>
        <source>Classify anomalies</source>
        <translation>异常分级</translation>
    </message>
    <message>
        <source>Classifying cells</source>
        <translation>正在对像元分类</translation>
    </message>
    <message>
        <source>Click a cell, or press F2 in it, to correct what was guessed</source>
        <translation>点击单元格，或在其中按 F2，以更正猜测结果</translation>
    </message>
    <message>
        <source>Click a class to select its occurrences on the map.</source>
        <translation>点击类别可在地图上选中其矿点。</translation>
    </message>
    <message>
        <source>Click on a factor for its elements.</source>
        <translation>点击因子查看其元素。</translation>
    </message>
    <message>
        <source>Click on a unit to select its samples on the map; Shift adds.</source>
        <translation>点击单元可在地图上选中其样品；按 Shift 追加。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Clustering of units</source>
        <translation>单元聚类</translation>
    </message>
    <message>
        <source>Clusters of occurrences</source>
        <translation>矿点丛集</translation>
    </message>
    <message>
        <source>Clusters of occurrences make the interval too narrow.</source>
        <translation>矿点丛集使区间过窄。</translation>
    </message>
    <message>
        <source>Codes for missing results</source>
        <translation>缺失结果代码</translation>
    </message>
    <message>
        <source>Codes of the laboratory were translated: {pairs}.</source>
        <translation>实验室代码已转换：{pairs}。</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>Cohen</translation>
    </message>
    <message>
        <source>Cohen's method is reliable up to about 20 % below detection, which these exceed: {}.</source>
        <translation>Cohen 法在低于检出限不超过约 20 % 时可靠，以下元素超过此值：{}。</translation>
    </message>
    <message>
        <source>Cohen's method takes one limit; these have several, so maximum likelihood was used: {}.</source>
        <translation>Cohen 法只接受一个检出限；以下元素有多个，已改用最大似然法：{}。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column of eastings or longitudes</source>
        <translation>东坐标或经度列</translation>
    </message>
    <message>
        <source>Column of northings or latitudes</source>
        <translation>北坐标或纬度列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns left out: {}.</source>
        <translation>未读取的列：{}。</translation>
    </message>
    <message>
        <source>Columns of the file, and what they are read as</source>
        <translation>文件的列及其读取方式</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>映射的列数</translation>
    </message>
    <message>
        <source>Columns read: {}.</source>
        <translation>已读取的列：{}。</translation>
    </message>
    <message>
        <source>Columns that were added.</source>
        <translation>新增的列。</translation>
    </message>
    <message>
        <source>Commas were read as decimal marks: {}.</source>
        <translation>逗号按小数点读取：{}。</translation>
    </message>
    <message>
        <source>Compare a few results with the certificate of the laboratory.</source>
        <translation>请用实验室证书核对几个结果。</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>比较分类器</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Compare the fused map with each of its parts before you believe that fusing helped.</source>
        <translation>在相信融合有用之前，请将融合图与其各组成图比较。</translation>
    </message>
    <message>
        <source>Compare them with the certificate of the laboratory; change nothing that is right.</source>
        <translation>请与实验室证书核对；正确的不要改动。</translation>
    </message>
    <message>
        <source>Compare with simple baselines</source>
        <translation>与简单基线比较</translation>
    </message>
    <message>
        <source>Compare with the certificate of the laboratory, and rename the fields if the unit is another one.</source>
        <translation>请与实验室证书核对，若单位不同请重命名字段。</translation>
    </message>
    <message>
        <source>Compared with {baseline}</source>
        <translation>与 {baseline} 比较</translation>
    </message>
    <message>
        <source>Compares maps of one area by known occurrences, and says which differences are more than chance.</source>
        <translation>用已知矿点比较同一地区的各图，并指出哪些差异不只是偶然。</translation>
    </message>
    <message>
        <source>Comparing pairs of samples</source>
        <translation>正在比较样品对</translation>
    </message>
    <message>
        <source>Comparing targets with the background</source>
        <translation>正在将靶区与背景比较</translation>
    </message>
    <message>
        <source>Comparing the members</source>
        <translation>正在比较成员</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparison chart</source>
        <translation>比较图表</translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation>分类器的比较</translation>
    </message>
    <message>
        <source>Comparison of maps by known occurrences</source>
        <translation>用已知矿点比较各图</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>比较报告</translation>
    </message>
    <message>
        <source>Component planes: prototypes in the features' own units</source>
        <translation>分量平面：以特征自身单位表示的原型</translation>
    </message>
    <message>
        <source>Components that explain more than chance would.</source>
        <translation>解释量超过随机水平的成分。</translation>
    </message>
    <message>
        <source>Components that explain more than one element's share.</source>
        <translation>解释量超过单个元素份额的成分。</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>含量</translation>
    </message>
    <message>
        <source>Concentration divided by the background of its rock: the median of the class or basin, or a mean of rocks weighted by their area upstream. The residual is the difference from it in median absolute deviations.</source>
        <translation>含量除以其岩石的背景：类别或盆地的中位数，或按上游面积加权的各岩石均值。残差是与背景之差，以绝对中位差为单位。</translation>
    </message>
    <message>
        <source>Concentration fields, such as Cu_ppm. Empty: every field that looks like one. Of each element the newest column is read, such as Cu_ppm_val once values below detection were replaced; the log names it.</source>
        <translation>含量字段，如 Cu_ppm。留空：所有形似含量的字段。每种元素读取最新的列，例如替换低于检出限值后的 Cu_ppm_val；日志会列出。</translation>
    </message>
    <message>
        <source>Concentration less background, made comparable between elements by median and median absolute deviation. New fields end in _eires; they may lie below zero, so that no logarithm is taken of them.</source>
        <translation>含量减去背景，再用中位数和绝对中位差使各元素可比。新字段以 _eires 结尾；可能小于零，因此不对其取对数。</translation>
    </message>
    <message>
        <source>Concentration-area curve</source>
        <translation>含量-面积曲线</translation>
    </message>
    <message>
        <source>Concentration-area plot</source>
        <translation>含量-面积图</translation>
    </message>
    <message>
        <source>Concentrations as measured; quantiles of what was measured above detection</source>
        <translation>测得的含量；高于检出限测量值的分位数</translation>
    </message>
    <message>
        <source>Concentrations or scores above zero. Points are counted, of other maps the area is.</source>
        <translation>大于零的含量或得分。点按个数计，其他图按面积计。</translation>
    </message>
    <message>
        <source>Concentrations spread by ratios: logarithms make background and anomaly comparable.</source>
        <translation>含量按倍数分布：取对数使背景与异常可比。</translation>
    </message>
    <message>
        <source>Concentrations that the steps use.</source>
        <translation>各步骤使用的含量。</translation>
    </message>
    <message>
        <source>Concentrations were divided by the median of the same rocks (enrichment index).</source>
        <translation>含量已除以同类岩石的中位数（富集指数）。</translation>
    </message>
    <message>
        <source>Concentrations{count} below detection were replaced {method}{left}.</source>
        <translation>低于检出限的含量{count}已{method}替换{left}。</translation>
    </message>
    <message>
        <source>Conditional simulation of kriged maps.</source>
        <translation>克里金图的条件模拟。</translation>
    </message>
    <message>
        <source>Conditioning fields</source>
        <translation>正在对场进行条件化</translation>
    </message>
    <message>
        <source>Confidence of the cut (mahalanobis)</source>
        <translation>界限的置信度（mahalanobis）</translation>
    </message>
    <message>
        <source>Confusion matrices, ROC curves, calibration and how the training went, as far as the classifier has them.</source>
        <translation>混淆矩阵、ROC 曲线、校准和训练过程，视分类器所有而定。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Confusion matrix and calibration of the ensemble, out of bag</source>
        <translation>集成的混淆矩阵与校准，袋外</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC curves and calibration of {title}</source>
        <translation>{title} 的混淆矩阵、ROC 曲线和校准</translation>
    </message>
    <message>
        <source>Confusion matrix: true classes in rows, those named in columns</source>
        <translation>混淆矩阵：行为真实类别，列为判定类别</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Convolutional network over an image of the features</source>
        <translation>特征图像上的卷积网络</translation>
    </message>
    <message>
        <source>Convolutional network over features</source>
        <translation>特征上的卷积网络</translation>
    </message>
    <message>
        <source>Convolutional network over windows of rasters</source>
        <translation>栅格窗口上的卷积网络</translation>
    </message>
    <message>
        <source>Coordinates (mahalanobis)</source>
        <translation>坐标（mahalanobis）</translation>
    </message>
    <message>
        <source>Coordinates were exchanged, mistyped or left at zero, or the samples belong to another sheet.</source>
        <translation>坐标被对调、输错或留为零，或样品属于其他图幅。</translation>
    </message>
    <message>
        <source>Coordinates: {}.</source>
        <translation>坐标：{}。</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copy the chart as a picture.</source>
        <translation>将图表复制为图片。</translation>
    </message>
    <message>
        <source>Copy versions, folders, settings and the log, without names and words of proxies, to paste in a report</source>
        <translation>复制版本、文件夹、设置和日志（不含代理的用户名和密码），以便粘贴到问题报告中</translation>
    </message>
    <message>
        <source>Correct them in the table, or say how to read them: codes for missing results, decimal commas, a limits table for results such as n.d.</source>
        <translation>请在表中更正，或说明读法：缺失结果代码、小数逗号，或为 n.d. 之类的结果提供检出限表。</translation>
    </message>
    <message>
        <source>Corrections of columns</source>
        <translation>列的更正</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>正在统计类别</translation>
    </message>
    <message>
        <source>Counting realisations</source>
        <translation>正在统计实现</translation>
    </message>
    <message>
        <source>Counting the occurrences</source>
        <translation>正在统计矿点</translation>
    </message>
    <message>
        <source>Counting the samples with a position…</source>
        <translation>正在统计有位置的样品…</translation>
    </message>
    <message>
        <source>Cross-validate kriging</source>
        <translation>克里金交叉验证</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Cross-validation of kriging</source>
        <translation>克里金的交叉验证</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>累积分布</translation>
    </message>
    <message>
        <source>Cur&amp;ve</source>
        <translation>曲线(&amp;V)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Cuts a map into background, halo and anomaly, in one of three ways.</source>
        <translation>用三种方式之一将图划分为背景、晕和异常。</translation>
    </message>
    <message>
        <source>DESOM</source>
        <translation>DESOM</translation>
    </message>
    <message>
        <source>DESOM P-A plot</source>
        <translation>DESOM P-A 图</translation>
    </message>
    <message>
        <source>DESOM anomaly map</source>
        <translation>DESOM 异常图</translation>
    </message>
    <message>
        <source>DESOM anomaly table</source>
        <translation>DESOM 异常表</translation>
    </message>
    <message>
        <source>DESOM chart</source>
        <translation>DESOM 图表</translation>
    </message>
    <message>
        <source>DESOM class P-A plot</source>
        <translation>DESOM 类别 P-A 图</translation>
    </message>
    <message>
        <source>DESOM class map</source>
        <translation>DESOM 类别图</translation>
    </message>
    <message>
        <source>DESOM model</source>
        <translation>DESOM 模型</translation>
    </message>
    <message>
        <source>DESOM samples</source>
        <translation>DESOM 样品</translation>
    </message>
    <message>
        <source>DESOM score</source>
        <translation>DESOM 得分</translation>
    </message>
    <message>
        <source>DESOM: anomaly, halo, background</source>
        <translation>DESOM：异常、晕、背景</translation>
    </message>
    <message>
        <source>DESOM: classes named by occurrences</source>
        <translation>DESOM：按矿点命名的类</translation>
    </message>
    <message>
        <source>DESOM: classes of units to raster</source>
        <translation>DESOM：单元类别转栅格</translation>
    </message>
    <message>
        <source>DESOM: held-out score to raster</source>
        <translation>DESOM：留出得分转栅格</translation>
    </message>
    <message>
        <source>DESOM: prediction-area plot of the classes</source>
        <translation>DESOM：类别的预测-面积图</translation>
    </message>
    <message>
        <source>DESOM: score to raster</source>
        <translation>DESOM：得分转栅格</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>Davies-Bouldin (lower is better)</source>
        <translation>Davies-Bouldin（越低越好）</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis, and the start of mcd.</source>
        <translation>决定平行分析的随机表和 mcd 的起点。</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis.</source>
        <translation>决定平行分析的随机表。</translation>
    </message>
    <message>
        <source>Decides which blocks make a fold.</source>
        <translation>决定哪些区块组成一折。</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>小数点(&amp;M)</translation>
    </message>
    <message>
        <source>Decimal commas</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Decimal mark of text</source>
        <translation>文本的小数点</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Deep embedded map</source>
        <translation>深度嵌入映射</translation>
    </message>
    <message>
        <source>Degree of the surface that universal kriging follows: 0 none, 1 a plane, 2 a surface of second degree.</source>
        <translation>泛克里金所遵循曲面的次数：0 无，1 平面，2 二次曲面。</translation>
    </message>
    <message>
        <source>Degrees clockwise from north. Empty: all directions together.</source>
        <translation>从北顺时针的度数。留空：所有方向合并。</translation>
    </message>
    <message>
        <source>Degrees clockwise from north; give the ratio too.</source>
        <translation>从北顺时针的度数；同时请给出比值。</translation>
    </message>
    <message>
        <source>Degrees to either side.</source>
        <translation>两侧各若干度。</translation>
    </message>
    <message>
        <source>Degrees, and the file names {name}.</source>
        <translation>经纬度，文件注明 {name}。</translation>
    </message>
    <message>
        <source>Degrees; WGS 84 is taken, since the file names no datum.</source>
        <translation>经纬度；文件未注明基准面，取 WGS 84。</translation>
    </message>
    <message>
        <source>Delete all packages that were installed here; those of QGIS stay</source>
        <translation>删除此处安装的所有软件包；QGIS 自带的保留</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Deposit type</source>
        <translation>矿床类型</translation>
    </message>
    <message>
        <source>Deposit type of the occurrences, one class each. Empty: one class, mineralised.</source>
        <translation>矿点的矿床类型，每种一类。留空：只有一类，mineralised。</translation>
    </message>
    <message>
        <source>Detection limits</source>
        <translation>检出限</translation>
    </message>
    <message>
        <source>Detection limits (table)</source>
        <translation>检出限（表）</translation>
    </message>
    <message>
        <source>Detection limits of {of}.</source>
        <translation>{of} 的检出限。</translation>
    </message>
    <message>
        <source>Detection limits of {table}</source>
        <translation>{table} 的检出限</translation>
    </message>
    <message>
        <source>Detection limits: {}.</source>
        <translation>检出限：{}。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north</source>
        <translation>最长变程的方向，从北顺时针的度数</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north.</source>
        <translation>最长变程的方向，从北顺时针的度数。</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Disagreement of the members</source>
        <translation>成员间的分歧</translation>
    </message>
    <message>
        <source>Distance ({length})</source>
        <translation>距离（{length}）</translation>
    </message>
    <message>
        <source>Distance at which 95 % of the sill is reached.</source>
        <translation>达到基台值 95 % 的距离。</translation>
    </message>
    <message>
        <source>Distance of the background</source>
        <translation>背景的距离</translation>
    </message>
    <message>
        <source>Distance on the map</source>
        <translation>映射上的距离</translation>
    </message>
    <message>
        <source>Distance to it (m)</source>
        <translation>到它的距离（m）</translation>
    </message>
    <message>
        <source>Distance to next units</source>
        <translation>到相邻单元的距离</translation>
    </message>
    <message>
        <source>Distance to the east ({length})</source>
        <translation>向东距离（{length}）</translation>
    </message>
    <message>
        <source>Distance to the north ({length})</source>
        <translation>向北距离（{length}）</translation>
    </message>
    <message>
        <source>Distance to the prototype</source>
        <translation>到原型的距离</translation>
    </message>
    <message>
        <source>Distance up to which pairs were counted, in map units.</source>
        <translation>统计点对的最大距离，以地图单位计。</translation>
    </message>
    <message>
        <source>Distances and areas are computed in {description} ({authid}).</source>
        <translation>距离和面积按 {description}（{authid}）计算。</translation>
    </message>
    <message>
        <source>Distances between units, samples and class of each, or the values of a feature.</source>
        <translation>单元间的距离、各单元的样品和类别，或某一特征的值。</translation>
    </message>
    <message>
        <source>Distinct samples learnt from</source>
        <translation>用于学习的不同样品</translation>
    </message>
    <message>
        <source>Distinct samples or cells they lie in</source>
        <translation>它们所在的不同样品或像元</translation>
    </message>
    <message>
        <source>Distribution of a field</source>
        <translation>字段的分布</translation>
    </message>
    <message>
        <source>Divides by the background of the rock upstream, so that a basalt's copper is no anomaly.</source>
        <translation>除以上游岩石的背景，使玄武岩的铜不成为异常。</translation>
    </message>
    <message>
        <source>Divides each concentration by the background of its own rocks, so that samples on different rocks compare.</source>
        <translation>将每个含量除以其自身岩石的背景，使不同岩石上的样品可以比较。</translation>
    </message>
    <message>
        <source>Do not tidy results below detection in a spreadsheet before: a limit that was deleted cannot be brought back.</source>
        <translation>事先不要在电子表格中整理低于检出限的结果：删掉的检出限无法找回。</translation>
    </message>
    <message>
        <source>Do the elements go together enough to speak of common sources at all?</source>
        <translation>元素之间的联系是否足以谈论共同来源？</translation>
    </message>
    <message>
        <source>Do this before looking for outliers, enrichment or factors: a distribution without one of its ends has another mean. The chart shows measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>请在查找离群值、富集或因子之前进行：缺了一端的分布均值不同。图表在正态概率纸上显示每种元素的测量值和替代值，以及拟合直线。</translation>
    </message>
    <message>
        <source>Done at {time} in {seconds} s.</source>
        <translation>于 {time} 完成，用时 {seconds} s。</translation>
    </message>
    <message>
        <source>Drag a rectangle to see it larger.</source>
        <translation>拖出矩形可放大查看。</translation>
    </message>
    <message>
        <source>Drag over the chart; the samples are selected on the map. Shift adds, Ctrl takes away, Esc selects none.</source>
        <translation>在图表上拖动；相应样品在地图上被选中。Shift 追加，Ctrl 去除，Esc 全不选。</translation>
    </message>
    <message>
        <source>Drag to move the chart.</source>
        <translation>拖动以移动图表。</translation>
    </message>
    <message>
        <source>Drawing anomalies with occurrences held out</source>
        <translation>正在留出矿点圈定异常</translation>
    </message>
    <message>
        <source>Drawing bootstrap curves</source>
        <translation>正在绘制自助曲线</translation>
    </message>
    <message>
        <source>Drawing fields</source>
        <translation>正在抽取随机场</translation>
    </message>
    <message>
        <source>Drawing outlines</source>
        <translation>正在绘制轮廓</translation>
    </message>
    <message>
        <source>Drawing the geology</source>
        <translation>正在绘制地质图</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size (*.svg)</source>
        <translation>矢量图，任意大小均清晰 (*.svg)</translation>
    </message>
    <message>
        <source>Draws ROC and success-rate curves of one map or several, with the areas below them and how sure they are.</source>
        <translation>绘制一幅或多幅图的 ROC 曲线和成功率曲线，给出曲线下面积及其可靠程度。</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Drift maps</source>
        <translation>漂移图</translation>
    </message>
    <message>
        <source>Drift maps belong to universal kriging: choose that type, or leave them out.</source>
        <translation>漂移图属于泛克里金：请选择该类型，或去掉漂移图。</translation>
    </message>
    <message>
        <source>Drift of universal kriging</source>
        <translation>泛克里金的漂移</translation>
    </message>
    <message>
        <source>Duplicates differ by, %</source>
        <translation>重复样相差，%</translation>
    </message>
    <message>
        <source>Duplicates that differ by more than anomalies do leave no map to believe.</source>
        <translation>重复样的差异若大于异常的差异，就没有可信的图。</translation>
    </message>
    <message>
        <source>E&amp;xtra package index (optional)</source>
        <translation>附加软件包索引（可选）(&amp;X)</translation>
    </message>
    <message>
        <source>ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}</source>
        <translation>ECE {ece:.3f}，Brier {brier:.3f}，对数损失 {log_loss:.3f}</translation>
    </message>
    <message>
        <source>Each block tested by the others</source>
        <translation>每个区块由其他区块检验</translation>
    </message>
    <message>
        <source>Each cell takes the nearest sample within two median sample spacings.</source>
        <translation>每个像元取两倍样品中位间距内最近的样品。</translation>
    </message>
    <message>
        <source>Each class is named anomaly, halo or background by the occurrences in it.</source>
        <translation>每个类别按其中的矿点命名为异常、晕或背景。</translation>
    </message>
    <message>
        <source>Each class of each map is put on one scale by the known occurrences: its favourability u = Pr / (Pr + Oa), with Pr the share of the occurrences and Oa the share of the area in it. 1/2 is as many occurrences as the area lets one expect, 2/3 twice as many, 0 none. From 2/3 on the fused map is anomaly, from 1/2 on halo.</source>
        <translation>用已知矿点将每幅图的每个类别置于同一尺度：有利度 u = Pr / (Pr + Oa)，Pr 为其中矿点所占比例，Oa 为其面积所占比例。1/2 表示矿点数与面积所预期的相当，2/3 为两倍，0 为没有。融合图自 2/3 起为异常，自 1/2 起为晕。</translation>
    </message>
    <message>
        <source>Each is read from its newest column that still is a concentration. Empty: all concentrations.</source>
        <translation>每种元素取仍为含量的最新列。留空：所有含量。</translation>
    </message>
    <message>
        <source>Each map and the fused one: rate, area, density, weight, anomaly, held-out test.</source>
        <translation>每幅图和融合图：比率、面积、密度、权重、异常、留出检验。</translation>
    </message>
    <message>
        <source>Each map gets the prediction rate at the intersection of its prediction-area plot and the area under its ROC curve (AUC), with 95 % intervals. The difference from the baseline is resampled in pairs, over the occurrences and over clusters of them, since occurrences of one camp are hardly independent evidence: where either interval holds zero, the map is &lt;i&gt;not distinguishable&lt;/i&gt; from the baseline, however much higher its rate.</source>
        <translation>每幅图给出其预测-面积图交点处的预测率和 ROC 曲线下面积（AUC），附 95 % 区间。与基线之差成对重抽，既对矿点也对矿点丛集，因为同一矿集区的矿点难以成为独立证据：只要任一区间含零，该图就与基线&lt;i&gt;无法区分&lt;/i&gt;，不论其比率高出多少。</translation>
    </message>
    <message>
        <source>Each member learns from samples drawn with replacement. No: all learn from all samples and differ by their seed alone.</source>
        <translation>每个成员从有放回抽取的样品学习。否：都从全部样品学习，仅种子不同。</translation>
    </message>
    <message>
        <source>Each prediction is made from {} neighbours.</source>
        <translation>每个预测由 {} 个邻近样品得出。</translation>
    </message>
    <message>
        <source>Each sample gets its unit and class; known occurrences say which units are favourable.</source>
        <translation>每个样品得到其单元和类别；已知矿点说明哪些单元有利。</translation>
    </message>
    <message>
        <source>Each sample goes to the unit whose prototype is nearest, and prototypes around it are drawn towards it by a kernel that narrows as training goes on. k-means (or Ward) on the prototypes parts the units into classes, the number of samples in each counting.</source>
        <translation>每个样品归入原型最近的单元，其周围的原型按随训练逐渐变窄的核被拉向该样品。对原型做 k-means（或 Ward）将单元划分为类，并计入各单元的样品数。</translation>
    </message>
    <message>
        <source>Each sample judged by members that had not drawn it; classifiers only.</source>
        <translation>每个样品由未抽到它的成员判定；仅用于分类器。</translation>
    </message>
    <message>
        <source>Each sample takes its nearest unit. A unit's score is ln((n + ½)/(e + ½)), n the occurrences at its samples and e those its share of the area lets one expect, both smoothed over the map. Held-out scores leave out the occurrences of the sample's own block of ground.</source>
        <translation>每个样品取最近的单元。单元的得分为 ln((n + ½)/(e + ½))，n 为其样品处的矿点数，e 为按其面积比例预期的矿点数，两者都在映射上平滑。留出得分不计样品自身所在地段区块的矿点。</translation>
    </message>
    <message>
        <source>Each sample tested at distances as on the map</source>
        <translation>每个样品在与图上相同的距离下检验</translation>
    </message>
    <message>
        <source>Each sample tested by those beyond the buffer</source>
        <translation>每个样品由缓冲区以外的样品检验</translation>
    </message>
    <message>
        <source>Each unit was given a score, the logarithm of the density of known occurrences at its samples over the mean density; scores for judging the maps never saw the occurrences they are judged by (square blocks were held out in turn).</source>
        <translation>每个单元给出一个得分，即其样品处已知矿点密度与平均密度之比的对数；用于评价图的得分从未见过评价它们的矿点（方形区块依次留出）。</translation>
    </message>
    <message>
        <source>Each zone tested by the others</source>
        <translation>每个分区由其他分区检验</translation>
    </message>
    <message>
        <source>East</source>
        <translation>东</translation>
    </message>
    <message>
        <source>Easting (km)</source>
        <translation>东坐标（km）</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Eigenvalues above 1</source>
        <translation>大于 1 的特征值</translation>
    </message>
    <message>
        <source>Eigenvalues above 1 mostly give too many factors; where the two counts differ, trust parallel analysis.</source>
        <translation>大于 1 的特征值多半给出过多因子；两种计数不同时，请相信平行分析。</translation>
    </message>
    <message>
        <source>Eigenvalues beside those of uncorrelated elements.</source>
        <translation>特征值与不相关元素的特征值对照。</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Elements left out</source>
        <translation>排除的元素</translation>
    </message>
    <message>
        <source>Elements of the deposit type that you look for: the maps learn from the factors with them.</source>
        <translation>所找矿床类型的元素：映射从含有它们的因子学习。</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As. Only factors that hold one of them are used, but all where that would be a single one. Has no say where features are chosen.</source>
        <translation>所找矿床类型的元素，如 Cu、Au、As。只使用含有其中之一的因子；若只有一个这样的因子，则使用全部。已选特征时不起作用。</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As: fields, or symbols in a script.</source>
        <translation>所找矿床类型的元素，如 Cu、Au、As：选字段，脚本中可写符号。</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for. The maps learn from the factors that hold one of them, or from all where that would be a single one.</source>
        <translation>所找矿床类型的元素。映射从含有其中之一的因子学习；若只有一个这样的因子，则从全部学习。</translation>
    </message>
    <message>
        <source>Elements outside their fences</source>
        <translation>超出界限的元素</translation>
    </message>
    <message>
        <source>Elements that got new fields.</source>
        <translation>得到新字段的元素。</translation>
    </message>
    <message>
        <source>Elements that rise and fall together: rock types, alteration, mineralisation.</source>
        <translation>同升同降的元素：岩石类型、蚀变、矿化。</translation>
    </message>
    <message>
        <source>Elements that stand out</source>
        <translation>突出的元素</translation>
    </message>
    <message>
        <source>Elements treated</source>
        <translation>已处理的元素</translation>
    </message>
    <message>
        <source>Elements treated before</source>
        <translation>此前已处理的元素</translation>
    </message>
    <message>
        <source>Elements with a minus fall where the others rise.</source>
        <translation>带负号的元素在其他元素升高时降低。</translation>
    </message>
    <message>
        <source>Elements with too few results above detection.</source>
        <translation>高于检出限的结果过少的元素。</translation>
    </message>
    <message>
        <source>Elements {reason} are left out: {out}.</source>
        <translation>{reason}的元素已排除：{out}。</translation>
    </message>
    <message>
        <source>Ellipse: practical range, {longest} {length} towards {azimuth:.0f}°, {across}</source>
        <translation>椭圆：实际变程，{longest} {length}，朝 {azimuth:.0f}° 方向，{across}</translation>
    </message>
    <message>
        <source>Empty rows that were passed over: {n}.</source>
        <translation>跳过的空行：{n}。</translation>
    </message>
    <message>
        <source>Empty where only rasters are classified.</source>
        <translation>仅对栅格分类时留空。</translation>
    </message>
    <message>
        <source>Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>留空：最长距离的十五分之一。样品为经纬度时以米计。</translation>
    </message>
    <message>
        <source>Empty: a round number near a third of the median spacing of the samples.</source>
        <translation>留空：接近样品中位间距三分之一的整数。</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent. Metres, if the samples are in degrees.</source>
        <translation>留空：样品范围对角线的三分之一。样品为经纬度时以米计。</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent; with a drift at most half the extent. Metres, if the samples are in degrees.</source>
        <translation>留空：样品范围对角线的三分之一；有漂移时最多为范围的一半。样品为经纬度时以米计。</translation>
    </message>
    <message>
        <source>Empty: a third of the median sample spacing, rounded.</source>
        <translation>留空：样品中位间距的三分之一，取整。</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.</source>
        <translation>留空：图上约五十个区块，宽度至少为矿点间距的两倍。</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the survey, two sample spacings wide at least.</source>
        <translation>留空：测区内约五十个区块，宽度至少为样品间距的两倍。</translation>
    </message>
    <message>
        <source>Empty: all elements that were transformed, else all concentration fields. The newest column made of each element is read, such as Cu_ppm_log10 for Cu_ppm.</source>
        <translation>留空：所有已变换的元素，否则为所有含量字段。每种元素读取由其生成的最新列，例如 Cu_ppm 的 Cu_ppm_log10。</translation>
    </message>
    <message>
        <source>Empty: all occurrences are of one class, mineralised.</source>
        <translation>留空：所有矿点为一类，mineralised。</translation>
    </message>
    <message>
        <source>Empty: all polygons are of one class, mineralised. Where polygons are outlined as background, no other samples are.</source>
        <translation>留空：所有多边形为一类，mineralised。圈定了背景多边形时，其他样品都不作背景。</translation>
    </message>
    <message>
        <source>Empty: every field whose name is an element with its unit.</source>
        <translation>留空：名称为元素加单位的所有字段。</translation>
    </message>
    <message>
        <source>Empty: that of the samples and the largest distance around them.</source>
        <translation>留空：样品范围外加最大距离。</translation>
    </message>
    <message>
        <source>Empty: that of the samples, a sample spacing wider on every side.</source>
        <translation>留空：样品范围，四周各加一个样品间距。</translation>
    </message>
    <message>
        <source>Empty: the field called name, if there is one.</source>
        <translation>留空：名为 name 的字段（若有）。</translation>
    </message>
    <message>
        <source>Empty: the mean of the samples, which is then taken as known.</source>
        <translation>留空：样品均值，并视为已知。</translation>
    </message>
    <message>
        <source>Empty: the one with the most cells.</source>
        <translation>留空：像元最多的那个。</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram of the first feature, or as wide as leaves four blocks a fold.</source>
        <translation>留空：第一个特征的变异函数变程，或使每折有四个区块的宽度。</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram, or as large as leaves four blocks a fold. Metres, if the samples are in degrees.</source>
        <translation>留空：变异函数的变程，或使每折有四个区块的大小。样品为经纬度时以米计。</translation>
    </message>
    <message>
        <source>Empty: two median sample spacings.</source>
        <translation>留空：样品中位间距的两倍。</translation>
    </message>
    <message>
        <source>Empty: what the file says (UTM zone, datum); degrees are WGS 84; else the project's, where the positions lie in its area of use; else none, and the log asks for it.</source>
        <translation>留空：按文件所述（UTM 分带、基准面）；经纬度取 WGS 84；否则取项目的坐标参照系（若位置在其适用区域内）；再否则为无，日志会要求给出。</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>编码(&amp;G)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encoding {encoding}, columns parted by {delimiter}, decimal mark {decimal}.</source>
        <translation>编码 {encoding}，列以 {delimiter} 分隔，小数点 {decimal}。</translation>
    </message>
    <message>
        <source>Ending of fields with remarks</source>
        <translation>备注字段后缀</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Enrichment index</source>
        <translation>富集指数</translation>
    </message>
    <message>
        <source>Enrichment indices</source>
        <translation>富集指数</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Ensemble of {} {}</source>
        <translation>{} 个{}的集成</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift and Enter the one before</source>
        <translation>Enter 查找下一处，Shift+Enter 查找上一处</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Entropy (0 sure, 1 unsure)</source>
        <translation>熵（0 确定，1 不确定）</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epoch {epoch} of at most {epochs}</source>
        <translation>第 {epoch} 轮，最多 {epochs} 轮</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {losses:.4f}, accuracy {accuracies:.3f}</source>
        <translation>第 {epoch} 轮，共 {epochs} 轮：损失 {losses:.4f}，准确率 {accuracies:.3f}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epochs (batch)</source>
        <translation>轮数（批量）</translation>
    </message>
    <message>
        <source>Epochs and patience must be 1 or more, the batch 2 or more, the learning rate above 0 and the weight decay not below 0: change them.</source>
        <translation>轮数和耐心值须不小于 1，批大小不小于 2，学习率大于 0，权重衰减不小于 0：请更改。</translation>
    </message>
    <message>
        <source>Error of reconstruction</source>
        <translation>重构误差</translation>
    </message>
    <message>
        <source>Errors of kriging at the samples</source>
        <translation>样品处的克里金误差</translation>
    </message>
    <message>
        <source>Errors on blocks of the regression, of kriging, and of both together.</source>
        <translation>回归、克里金及两者合用在区块上的误差。</translation>
    </message>
    <message>
        <source>Estimating distributions</source>
        <translation>正在估计分布</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>估计量</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Every cell is read by the rules for values below and above limits; positions are compared with each other, units with the usual range of each element, and each result with its neighbours. Quantiles come from the Kaplan-Meier estimate.</source>
        <translation>每个单元格按低于和高于检出限值的规则读取；位置相互比较，单位与各元素的常见范围比较，每个结果与其邻近样品比较。分位数来自 Kaplan-Meier 估计。</translation>
    </message>
    <message>
        <source>Every cell of the map holds an occurrence: an AUC needs cells without any.</source>
        <translation>图的每个像元都有矿点：AUC 需要没有矿点的像元。</translation>
    </message>
    <message>
        <source>Every distinct value is a threshold: prediction rate Pr and occupied area Oa of all ground at or above it. The curves cross where Pr + Oa = 100 %; normalised density Pr/Oa and weight ln(Pr/Oa) are read there.</source>
        <translation>每个不同的值都是一个阈值：所有不低于它的地段的预测率 Pr 和占据面积 Oa。两曲线在 Pr + Oa = 100 % 处相交；归一化密度 Pr/Oa 和权重 ln(Pr/Oa) 在该处读取。</translation>
    </message>
    <message>
        <source>Every element gets two new fields: one ending in &lt;i&gt;_val&lt;/i&gt;, numbers that all later steps take (also of elements without results below detection), and one ending in &lt;i&gt;_cens&lt;/i&gt;: 0 measured, 1 below detection (the value is a substitute), 2 above the upper limit (the value is that limit, the true one is higher). The laboratory's own fields stay as they are. Measured values never change, except by multiplicative replacement in a closed table.</source>
        <translation>每种元素得到两个新字段：一个以 &lt;i&gt;_val&lt;/i&gt; 结尾，为后续各步骤所用的数值（没有低于检出限结果的元素也有）；另一个以 &lt;i&gt;_cens&lt;/i&gt; 结尾：0 为实测，1 为低于检出限（值为替代值），2 为高于上限（值为上限，真值更高）。实验室原有字段保持不变。除闭合表的乘法替换外，测量值从不改变。</translation>
    </message>
    <message>
        <source>Every labelled sample is named by the members that did not learn from it. That is a test by lot: neighbours of the tested samples were learnt from, and it flatters. The trainers test on ground that was not seen.</source>
        <translation>每个有标签的样品由未用它学习的成员判定。这是随机检验：被检样品的邻近样品参与了学习，因此偏乐观。训练器在未见过的地段上检验。</translation>
    </message>
    <message>
        <source>Every line and column is compared with what laboratories write: the words of headings, symbols and units, the marks for results below detection, the range of the numbers. The likeliest reading is taken, and the reason is kept with it.</source>
        <translation>每一行和每一列都与实验室的惯用写法比较：标题、符号和单位的用词，低于检出限的标记，数值范围。取最可能的读法，并保留理由。</translation>
    </message>
    <message>
        <source>Every result is a file in this folder; the project only points to them.</source>
        <translation>每个结果都是此文件夹中的文件；项目只指向它们。</translation>
    </message>
    <message>
        <source>Every sample lacks a part, so there are no log-ratios: choose fewer elements.</source>
        <translation>每个样品都缺少某一组分，因此没有对数比：请减少元素。</translation>
    </message>
    <message>
        <source>Every sample of the survey gets its class, and how sure the network is.</source>
        <translation>调查的每个样品得到其类别，以及网络的把握程度。</translation>
    </message>
    <message>
        <source>Every sample, or block of samples, is predicted from the others with the same variogram; errors follow from one inverse of the kriging matrix (Dubrule).</source>
        <translation>每个样品或样品区块都用同一变异函数由其余样品预测；误差由克里金矩阵的一次求逆得出（Dubrule）。</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>所有步骤均已完成。</translation>
    </message>
    <message>
        <source>Every tool</source>
        <translation>所有工具</translation>
    </message>
    <message>
        <source>Everything lies in {n_blocks} blocks of {size:.0f} m, and {k} folds need {needed} of them: take smaller blocks or fewer folds.</source>
        <translation>全部落在 {n_blocks} 个 {size:.0f} m 的区块内，而 {k} 折需要 {needed} 个：请取更小的区块或更少的折。</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, classifiers, warnings.</source>
        <translation>全部内容一页：数据、步骤、图件、分类器、警告。</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, how occurrences judge them, warnings.</source>
        <translation>全部内容一页：数据、步骤、图件、矿点对图件的评价、警告。</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Experimental variogram</source>
        <translation>实验变异函数</translation>
    </message>
    <message>
        <source>Exponent of the ordered weights</source>
        <translation>有序加权的指数</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>提取方法</translation>
    </message>
    <message>
        <source>Extraction of 1 factor</source>
        <translation>提取 1 个因子</translation>
    </message>
    <message>
        <source>Extraction of {k} factors</source>
        <translation>提取 {k} 个因子</translation>
    </message>
    <message>
        <source>F1 (mean of classes)</source>
        <translation>F1（各类平均）</translation>
    </message>
    <message>
        <source>F1, mean</source>
        <translation>F1，平均</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1，各类平均</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>Factor chart</source>
        <translation>因子图表</translation>
    </message>
    <message>
        <source>Factor loadings</source>
        <translation>因子载荷</translation>
    </message>
    <message>
        <source>Factor model</source>
        <translation>因子模型</translation>
    </message>
    <message>
        <source>Factor models (*.json)</source>
        <translation>因子模型 (*.json)</translation>
    </message>
    <message>
        <source>Factor scores</source>
        <translation>因子得分</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Factors by parallel analysis</source>
        <translation>平行分析的因子数</translation>
    </message>
    <message>
        <source>Factors found</source>
        <translation>找到的因子数</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements and there is only {columns}: choose more.</source>
        <translation>因子至少需要 2 种元素，现只有 {columns}：请多选几种。</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements whose values vary and there are {n_kept}</source>
        <translation>因子至少需要 2 种有变化的元素，现有 {n_kept} 种</translation>
    </message>
    <message>
        <source>Factors that were kept.</source>
        <translation>保留的因子。</translation>
    </message>
    <message>
        <source>Factors to ask for: {kaiser} by eigenvalue above 1 ({explained:.0f} % of the variance), {parallel} by parallel analysis.</source>
        <translation>应要求的因子数：按特征值大于 1 为 {kaiser}（方差的 {explained:.0f} %），按平行分析为 {parallel}。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>假阳性率</translation>
    </message>
    <message>
        <source>False-positive rate (% of the area without occurrences)</source>
        <translation>假阳性率（占无矿点面积的 %）</translation>
    </message>
    <message>
        <source>Far from the training samples a classifier is as sure as anywhere and knows nothing: read its report first.</source>
        <translation>远离训练样品时，分类器同样自信却一无所知：请先阅读其报告。</translation>
    </message>
    <message>
        <source>Farthest neighbour</source>
        <translation>最远邻近样品</translation>
    </message>
    <message>
        <source>Farthest that a pair may lie off the direction. Empty: any distance within the tolerance.</source>
        <translation>点对偏离该方向的最大距离。留空：容差内任意距离。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>断层</translation>
    </message>
    <message>
        <source>Faults as lines.</source>
        <translation>断层（线）。</translation>
    </message>
    <message>
        <source>Favourability as ground: how much denser occurrences are in such units than anywhere.</source>
        <translation>有利度的地段分布：此类单元中矿点比别处密多少。</translation>
    </message>
    <message>
        <source>Favourability of a class is u = Pr / (Pr + Oa). Wald's maximin gives each cell the least u of the maps and ranks the cells by it; the other rules take means, ordered weights, votes or the greatest regret.</source>
        <translation>类别的有利度为 u = Pr / (Pr + Oa)。Wald 最大最小准则给每个像元取各图中最小的 u 并据此排序；其他规则取均值、有序加权、投票或最大后悔值。</translation>
    </message>
    <message>
        <source>Favourability scores</source>
        <translation>有利度得分</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Features are matched by name: fields of the samples, or rasters (or their bands) called as the features were. A classifier trained on another sheet is applied to raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>特征按名称匹配：样品的字段，或与特征同名的栅格（或其波段）。在其他图幅上训练的分类器应用于原始字段，并执行其中保存的所有步骤：元素按符号匹配，单位自动换算。</translation>
    </message>
    <message>
        <source>Features are scaled by the training samples. paper is a perceptron of 20 hidden units, trained by gradient descent with momentum; the convolutional networks are trained by Adam, classes weighted alike, and keep the weights that did best on the samples watched. Tests: by lot, and on blocks or zones held out in turn.</source>
        <translation>特征按训练样品缩放。paper 是有 20 个隐单元的感知机，用带动量的梯度下降训练；卷积网络用 Adam 训练，各类等权，并保留在监测样品上表现最好的权重。检验：随机检验，以及依次留出区块或分区的检验。</translation>
    </message>
    <message>
        <source>Features pass the steps stored in the model and then the classifier; the entropy is −Σ p ln p over the logarithm of the number of classes.</source>
        <translation>特征先经过模型中保存的步骤，再进入分类器；熵为 −Σ p ln p 除以类别数的对数。</translation>
    </message>
    <message>
        <source>Features: {}.</source>
        <translation>特征：{}。</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Fences of {name}</source>
        <translation>{name} 的界限</translation>
    </message>
    <message>
        <source>Fetch and install the ticked packages</source>
        <translation>下载并安装勾选的软件包</translation>
    </message>
    <message>
        <source>Fetching a newer pip (2 MB)…</source>
        <translation>正在下载较新的 pip（2 MB）…</translation>
    </message>
    <message>
        <source>Fetching and installing ({size} MB)…</source>
        <translation>正在下载并安装（{size} MB）…</translation>
    </message>
    <message>
        <source>Fewer than occurrences where several share a sample or cell.</source>
        <translation>多个矿点共用一个样品或像元时，少于矿点数。</translation>
    </message>
    <message>
        <source>Fewer than ten occurrences cannot tell two maps apart; look at the interval.</source>
        <translation>少于十个矿点无法区分两幅图；请看区间。</translation>
    </message>
    <message>
        <source>Fewer than three map units hold samples: there is nothing to part into classes.</source>
        <translation>有样品的映射单元少于三个：没有可划分的类别。</translation>
    </message>
    <message>
        <source>Fewest values of an element for a class to have a background of its own.</source>
        <translation>类别拥有自身背景所需的元素值最少个数。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field of rock classes in the geology</source>
        <translation>地质图中的岩石类别字段</translation>
    </message>
    <message>
        <source>Field of rock classes or basins</source>
        <translation>岩石类别或盆地字段</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field of the rocks</source>
        <translation>岩石字段</translation>
    </message>
    <message>
        <source>Field of the values</source>
        <translation>数值字段</translation>
    </message>
    <message>
        <source>Field with the prospect or zone of each sample, for the choices called zone.</source>
        <translation>存放每个样品所属远景区或分区的字段，供 zone 选项使用。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields of the samples that it may follow. With them there is no map, only predictions at points.</source>
        <translation>它可能遵循的样品字段。使用它们则没有图，只有点上的预测。</translation>
    </message>
    <message>
        <source>Fields of the {kind} model cannot be simulated: fit one of {KINDS}.</source>
        <translation>{kind} 模型的场无法模拟：请拟合 {KINDS} 之一。</translation>
    </message>
    <message>
        <source>Fields or symbols, such as Ag, As, Au. Each is taken from its newest column; raw concentrations become logarithms. Empty: all concentrations.</source>
        <translation>字段或符号，如 Ag、As、Au。每种取其最新列；原始含量取对数。留空：所有含量。</translation>
    </message>
    <message>
        <source>Fields that were passed over</source>
        <translation>跳过的字段</translation>
    </message>
    <message>
        <source>Fields with results are called like &lt;i&gt;Cu_ppm&lt;/i&gt;, so that all tools find them. What is no plain number stays as the laboratory wrote it; run &lt;i&gt;Check samples&lt;/i&gt; and &lt;i&gt;Replace censored values&lt;/i&gt; next, with the table of limits. Samples without coordinates are kept, without a position. A unit that the file does not state is suggested and not taken; a reference system that nobody states is asked for.</source>
        <translation>结果字段命名为 &lt;i&gt;Cu_ppm&lt;/i&gt; 之类，以便所有工具找到。非纯数字的内容保留实验室写法；接着用检出限表运行&lt;i&gt;检查样品&lt;/i&gt;和&lt;i&gt;替换截尾值&lt;/i&gt;。没有坐标的样品予以保留，但无位置。文件未注明的单位只作建议，不予采用；无处注明的坐标参照系会要求您给出。</translation>
    </message>
    <message>
        <source>Fields with the laboratory's results: numbers, or text such as &lt;0.5. Empty: every field that looks like one, such as Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>实验室结果字段：数值，或 &lt;0.5 之类的文本。留空：所有形似的字段，如 Cu_ppm、Au_ppb 或 Fe2O3_pct。</translation>
    </message>
    <message>
        <source>Fields without a limit</source>
        <translation>没有检出限的字段</translation>
    </message>
    <message>
        <source>Fields without a unit</source>
        <translation>没有单位的字段</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>Figures of the classes</source>
        <translation>各类别的数值</translation>
    </message>
    <message>
        <source>Figures of the maps</source>
        <translation>各图的数值</translation>
    </message>
    <message>
        <source>Figures, chart and warnings as a page.</source>
        <translation>数值、图表和警告，成一页面。</translation>
    </message>
    <message>
        <source>Files that trainers wrote: factors, maps of units, classifiers.</source>
        <translation>训练器写出的文件：因子、单元映射、分类器。</translation>
    </message>
    <message>
        <source>Fill in the sample numbers.</source>
        <translation>请补填样品号。</translation>
    </message>
    <message>
        <source>Fill in their coordinates, or load the file as a table without geometry for statistics alone.</source>
        <translation>请补填坐标，或将文件作为无几何的表加载，仅用于统计。</translation>
    </message>
    <message>
        <source>Fill in their coordinates.</source>
        <translation>请补填坐标。</translation>
    </message>
    <message>
        <source>Fill in their results, or leave these samples out.</source>
        <translation>请补填结果，或排除这些样品。</translation>
    </message>
    <message>
        <source>Filling the rocks with elements</source>
        <translation>正在为岩石赋予元素</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Finding the nearest sample of every cell</source>
        <translation>正在为每个像元查找最近的样品</translation>
    </message>
    <message>
        <source>Findings that call for a decision; 0 is a clean table.</source>
        <translation>需要决定的问题；0 表示表格干净。</translation>
    </message>
    <message>
        <source>Finds the few element associations (factors) behind many elements, and keeps them as a model.</source>
        <translation>找出众多元素背后的少数元素组合（因子），并保存为模型。</translation>
    </message>
    <message>
        <source>Finds thresholds between background and anomalies where the scaling of area with value changes (C-A fractal).</source>
        <translation>在面积随数值的标度关系变化处寻找背景与异常之间的阈值（C-A 分形）。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>First temperature</source>
        <translation>初始温度</translation>
    </message>
    <message>
        <source>Fit factor analysis</source>
        <translation>拟合因子分析</translation>
    </message>
    <message>
        <source>Fit the numbers that are not held by weighted least squares, with the kinds chosen above.</source>
        <translation>按上面所选类型，用加权最小二乘拟合未固定的数值。</translation>
    </message>
    <message>
        <source>Fit the variogram again in every fold</source>
        <translation>每折重新拟合变异函数</translation>
    </message>
    <message>
        <source>Fit variogram</source>
        <translation>拟合变异函数</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>适应度</translation>
    </message>
    <message>
        <source>Fits a model to the variogram of a field, and keeps it for kriging.</source>
        <translation>为字段的变异函数拟合模型，并保存供克里金使用。</translation>
    </message>
    <message>
        <source>Fitted again.</source>
        <translation>已重新拟合。</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>拟合模型</translation>
    </message>
    <message>
        <source>Fitted models</source>
        <translation>拟合模型</translation>
    </message>
    <message>
        <source>Fitting a variogram</source>
        <translation>拟合变异函数</translation>
    </message>
    <message>
        <source>Fitting the probabilities</source>
        <translation>正在拟合概率</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>正在拟合变异函数</translation>
    </message>
    <message>
        <source>Fitting variograms, support-vector machines, maximum-likelihood factors, Mahalanobis outliers, Ward's classes; matrix products at full speed in QGIS on Linux.</source>
        <translation>拟合变异函数、支持向量机、最大似然因子、马氏距离离群值、Ward 分类；在 Linux 的 QGIS 中全速进行矩阵乘法。</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>标记离群值</translation>
    </message>
    <message>
        <source>Flagged values</source>
        <translation>标记的值</translation>
    </message>
    <message>
        <source>Flagged values of all elements together.</source>
        <translation>所有元素合计的标记值。</translation>
    </message>
    <message>
        <source>Flags values that lie far outside the bulk of their element, without changing any value.</source>
        <translation>标记远离该元素主体的值，不改变任何值。</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Folds of blocks</source>
        <translation>区块的折数</translation>
    </message>
    <message>
        <source>Folds of the search</source>
        <translation>搜索的折数</translation>
    </message>
    <message>
        <source>Folds of the test</source>
        <translation>检验的折数</translation>
    </message>
    <message>
        <source>Follow-up reaches a few per cent of the area: read the left end of the curve.</source>
        <translation>后续查证只能覆盖百分之几的面积：请看曲线左端。</translation>
    </message>
    <message>
        <source>For a layer of points the samples are counted instead of the area (number-size model).</source>
        <translation>对点图层，统计样品数而不统计面积（个数-大小模型）。</translation>
    </message>
    <message>
        <source>For a map of classes each class gets its prediction rate, area, normalised density (rate / area) and weight (its logarithm), and a name: anomaly from twice the density of the whole map on, halo from once, background below. A class whose occurrences its area alone would explain is marked as not distinguishable.</source>
        <translation>对分级图，每一类给出预测率、面积、归一化密度（预测率 / 面积）、权重（其对数）和名称：密度自全图的两倍起为异常，自一倍起为晕，以下为背景。仅凭面积就能解释其矿点的类注明为无法区分。</translation>
    </message>
    <message>
        <source>For a map of scores, the prediction rate (percentage of the occurrences) and the occupied area (percentage of the area) at or above each score are drawn as a prediction-area plot. Where the two curves cross they add up to 100 %: 80 % of the occurrences in 20 % of the area there is a good map, 50 % in 50 % says nothing.</source>
        <translation>对得分图，将不低于各得分的预测率（矿点百分比）和占据面积（面积百分比）绘成预测-面积图。两曲线相交处之和为 100 %：该处 20 % 的面积含 80 % 的矿点是好图，50 % 含 50 % 则不说明任何问题。</translation>
    </message>
    <message>
        <source>For chart and log. Empty: the name of the layer, or of the field of points.</source>
        <translation>用于图表和日志。留空：图层名，或点的字段名。</translation>
    </message>
    <message>
        <source>For each element the share of results measured, below and above limits, and missing.</source>
        <translation>每种元素的实测、低于和高于限值以及缺失结果所占比例。</translation>
    </message>
    <message>
        <source>For each range the nugget and sills are found by non-negative least squares, weighted by pairs over squared distance; ranges and anisotropy are searched for. With a drift, generalised least squares and the fit alternate until the range stays.</source>
        <translation>对每个变程，块金和基台值用非负最小二乘求出，按点对数除以距离平方加权；变程和各向异性通过搜索得到。有漂移时，广义最小二乘与拟合交替进行，直到变程稳定。</translation>
    </message>
    <message>
        <source>For owa: 1 is the mean, great numbers come near to maximin, below 1 leans to the most favourable map.</source>
        <translation>用于 owa：1 为均值，大数接近 maximin，小于 1 偏向最有利的图。</translation>
    </message>
    <message>
        <source>For samples in clusters or along lines. The search is exact then.</source>
        <translation>用于丛集或沿线分布的样品。此时搜索是精确的。</translation>
    </message>
    <message>
        <source>For skewed values such as concentrations: their ranks become those of a normal distribution.</source>
        <translation>用于含量等偏斜值：其秩换算为正态分布的秩。</translation>
    </message>
    <message>
        <source>For table and chart, and to find the map in a table of weights of several. Empty: the name of the layer.</source>
        <translation>用于表和图表，以及在多图权重表中查找该图。留空：图层名。</translation>
    </message>
    <message>
        <source>For table and chart. Empty: the name of the layer.</source>
        <translation>用于表和图表。留空：图层名。</translation>
    </message>
    <message>
        <source>For the intervals of the thresholds. 0: none.</source>
        <translation>用于阈值的区间。0：无。</translation>
    </message>
    <message>
        <source>For the nearest one and its distance from the edge of the target.</source>
        <translation>用于最近的矿点及其到靶区边缘的距离。</translation>
    </message>
    <message>
        <source>For the rock that takes most of each target.</source>
        <translation>用于占各靶区最多的岩石。</translation>
    </message>
    <message>
        <source>For weighted and regression: how much of each rock lies upstream of the sample.</source>
        <translation>用于 weighted 和 regression：样品上游各种岩石的面积。</translation>
    </message>
    <message>
        <source>For “Compare classifiers”.</source>
        <translation>供“比较分类器”使用。</translation>
    </message>
    <message>
        <source>Forests cannot go beyond the values they saw, and need some hundred samples.</source>
        <translation>随机森林不能超出所见过的值，且需要数百个样品。</translation>
    </message>
    <message>
        <source>Forget the settings of your own for this step</source>
        <translation>忘记您为此步骤所作的设置</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>曲线形式</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>From different starts; their probabilities are averaged.</source>
        <translation>从不同起点开始；其概率取平均。</translation>
    </message>
    <message>
        <source>From samples to anomaly map (SOM, batch SOM, DESOM)</source>
        <translation>从样品到异常图（SOM、批量 SOM、DESOM）</translation>
    </message>
    <message>
        <source>From samples to anomaly map…</source>
        <translation>从样品到异常图…</translation>
    </message>
    <message>
        <source>From samples to classes (network, SVM, kriging)</source>
        <translation>从样品到类别（网络、SVM、克里金）</translation>
    </message>
    <message>
        <source>From samples to classes…</source>
        <translation>从样品到类别…</translation>
    </message>
    <message>
        <source>From stream-sediment samples to a map of &lt;b&gt;anomaly, halo and background&lt;/b&gt; that you can defend.</source>
        <translation>从水系沉积物样品到经得起推敲的&lt;b&gt;异常、晕和背景&lt;/b&gt;图。</translation>
    </message>
    <message>
        <source>From stream-sediment samples to anomaly, halo and background by three self-organising maps side by side (online, batch, deep embedded), each with its prediction-area plot.</source>
        <translation>用三种并列的自组织映射（在线、批量、深度嵌入）由水系沉积物样品得到异常、晕和背景，各附预测-面积图。</translation>
    </message>
    <message>
        <source>From stream-sediment samples to classes of ground by a neural network, a support-vector machine, the same tuned by a genetic algorithm, and kriging, each tested by lot and on ground that it has not seen.</source>
        <translation>用神经网络、支持向量机、遗传算法调参的支持向量机和克里金，由水系沉积物样品得到地段类别，各在随机检验和未见过的地段上检验。</translation>
    </message>
    <message>
        <source>From the lowest to the highest.</source>
        <translation>从最低到最高。</translation>
    </message>
    <message>
        <source>Fuse maps (maximin)</source>
        <translation>图件融合（最大最小）</translation>
    </message>
    <message>
        <source>Fuse the class maps (maximin)</source>
        <translation>融合分级图（最大最小）</translation>
    </message>
    <message>
        <source>Fused P-A plot</source>
        <translation>融合 P-A 图</translation>
    </message>
    <message>
        <source>Fused anomaly map</source>
        <translation>融合异常图</translation>
    </message>
    <message>
        <source>Fused score</source>
        <translation>融合得分</translation>
    </message>
    <message>
        <source>Fused: anomaly, halo, background</source>
        <translation>融合：异常、晕、背景</translation>
    </message>
    <message>
        <source>Fused: how many maps agree</source>
        <translation>融合：一致的图数</translation>
    </message>
    <message>
        <source>Fused: weight of the class</source>
        <translation>融合：类别权重</translation>
    </message>
    <message>
        <source>Fuses several maps of one area into one, and says which of them decides each cell.</source>
        <translation>将同一地区的多幅图融合为一幅，并指出每个像元由哪幅图决定。</translation>
    </message>
    <message>
        <source>Fusing the maps</source>
        <translation>正在融合图件</translation>
    </message>
    <message>
        <source>Fusion table</source>
        <translation>融合表</translation>
    </message>
    <message>
        <source>Fuzzy score from which a sample is anomalous, where classes are made of factor scores.</source>
        <translation>类别由因子得分生成时，样品视为异常的最小模糊得分。</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: in a factor they are all the same or missing.</source>
        <translation>模糊得分要求得分有差异：某因子的得分全部相同或缺失。</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: their standard deviation is not above zero.</source>
        <translation>模糊得分要求得分有差异：其标准差不大于零。</translation>
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
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma (no tuning)</source>
        <translation>Gamma（不调参）</translation>
    </message>
    <message>
        <source>Gamma is {gamma:g}: give a number from 0 to 1.</source>
        <translation>Gamma 为 {gamma:g}：请给出 0 到 1 的数。</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Generation {generation} of at most {generations}</source>
        <translation>第 {generation} 代，最多 {generations} 代</translation>
    </message>
    <message>
        <source>Genetic search of the settings</source>
        <translation>设置的遗传搜索</translation>
    </message>
    <message>
        <source>GeoHalo charts</source>
        <translation>GeoHalo 图表</translation>
    </message>
    <message>
        <source>GeoHalo guide</source>
        <translation>GeoHalo 指南</translation>
    </message>
    <message>
        <source>GeoHalo model</source>
        <translation>GeoHalo 模型</translation>
    </message>
    <message>
        <source>GeoHalo models (*.json *.safetensors)</source>
        <translation>GeoHalo 模型 (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>GeoHalo wizard</source>
        <translation>GeoHalo 向导</translation>
    </message>
    <message>
        <source>GeoHalo works with what QGIS brings. These Python packages add tools; they are put into a folder of your QGIS profile, fitted to what QGIS runs, and never replace anything of QGIS.</source>
        <translation>GeoHalo 只用 QGIS 自带的组件即可工作。这些 Python 软件包可增加工具；它们装入您 QGIS 配置文件的文件夹，与 QGIS 所用组件相配，从不替换 QGIS 的任何内容。</translation>
    </message>
    <message>
        <source>GeoHalo's packages are removed; start QGIS again before you install others.</source>
        <translation>GeoHalo 的软件包已移除；安装其他软件包之前请重新启动 QGIS。</translation>
    </message>
    <message>
        <source>Geology</source>
        <translation>地质</translation>
    </message>
    <message>
        <source>Geology (polygons)</source>
        <translation>地质（多边形）</translation>
    </message>
    <message>
        <source>Geophysics, terrain, kriged elements, all of one grid; the network patch learns from windows of them and not from fields. Rasters that were made from these samples flatter it.</source>
        <translation>地球物理、地形、克里金元素图，均在同一格网；网络 patch 从它们的窗口而非字段学习。由这些样品制成的栅格会使其结果偏乐观。</translation>
    </message>
    <message>
        <source>Geostatistics</source>
        <translation>地质统计学</translation>
    </message>
    <message>
        <source>Give a limits table with the columns element, limit, unit and substitute (the value named here).</source>
        <translation>请给出含 element、limit、unit 和 substitute（此处所列的值）列的检出限表。</translation>
    </message>
    <message>
        <source>Give a limits table with the limits of the laboratory.</source>
        <translation>请给出实验室的检出限表。</translation>
    </message>
    <message>
        <source>Give every sample its own number; mark field duplicates, such as S17 and S17D.</source>
        <translation>请给每个样品独立的编号；标明野外重复样，如 S17 和 S17D。</translation>
    </message>
    <message>
        <source>Give numbers to keep them as they are; with all of them known nothing is fitted. With a drift, the variogram is that of what the drift leaves, for universal kriging.</source>
        <translation>给出数值即保持不变；全部已知时不作拟合。有漂移时，变异函数是去除漂移后剩余部分的变异函数，用于泛克里金。</translation>
    </message>
    <message>
        <source>Give the figures of merit (METRICS) that the trainers wrote, from the same samples with the same labels and seed. Two classifiers are compared on the samples that both were tested on, by McNemar's exact test: only samples that one has right and the other wrong count. Where it gives more than 0.05, nobody can say which one is better.</source>
        <translation>请给出训练器写出的质量指标（METRICS），须来自同样的样品、标签和种子。两个分类器在两者都检验过的样品上用 McNemar 精确检验比较：只计一方正确而另一方错误的样品。若结果大于 0.05，便无法说哪个更好。</translation>
    </message>
    <message>
        <source>Give the held-out map where the scores were made with the same occurrences.</source>
        <translation>若得分是用同样的矿点生成的，请给出留出的图。</translation>
    </message>
    <message>
        <source>Give the samples that the last step left, and the maps in the order in which they shall appear. A map that was made with the known occurrences is shown, and marked as such where it is judged by them.</source>
        <translation>请给出上一步留下的样品，以及按显示顺序排列的图。用已知矿点制成的图也会显示，并在由这些矿点评价处注明。</translation>
    </message>
    <message>
        <source>Give them little weight in factors and maps.</source>
        <translation>在因子和图中给它们较小的权重。</translation>
    </message>
    <message>
        <source>Gives every sample its scores on the factors of a fitted model, plain and fuzzy.</source>
        <translation>为每个样品给出其在已拟合模型各因子上的得分，普通得分和模糊得分。</translation>
    </message>
    <message>
        <source>Gives samples the classes that a classifier is to learn, in the field &lt;i&gt;label&lt;/i&gt;.</source>
        <translation>给样品赋予供分类器学习的类别，写入字段 &lt;i&gt;label&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>Gives samples, or the cells of rasters, the class a trained classifier names, and the probability of each class.</source>
        <translation>为样品或栅格像元给出已训练分类器判定的类别，以及各类的概率。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on without them. Single results above detection are worth a look on the map.</source>
        <translation>不用它们继续。个别高于检出限的结果值得在地图上查看。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Great values follow every training sample, small ones keep the border smooth.</source>
        <translation>大值跟随每个训练样品，小值使边界平滑。</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>地段</translation>
    </message>
    <message>
        <source>Ground counts as anomaly only where all maps say so (maximin).</source>
        <translation>只有所有图都认为是异常的地段才算异常（最大最小）。</translation>
    </message>
    <message>
        <source>Ground outside the samples' convex hull</source>
        <translation>样品凸包之外的地段</translation>
    </message>
    <message>
        <source>Ground that was mapped as mineralised, altered or barren.</source>
        <translation>已填图为矿化、蚀变或无矿的地段。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Ha&amp;lo from</source>
        <translation>晕下限(&amp;L)</translation>
    </message>
    <message>
        <source>Half of the values to be expected lie below.</source>
        <translation>预期值的一半低于它。</translation>
    </message>
    <message>
        <source>Halo</source>
        <translation>晕</translation>
    </message>
    <message>
        <source>Halo from</source>
        <translation>晕下限</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation>页面的标题。</translation>
    </message>
    <message>
        <source>Held out: each occurrence is read from a map in which it had no part</source>
        <translation>留出：每个矿点都从它未参与的图上读取</translation>
    </message>
    <message>
        <source>Held-out occurrences in anomalies (%)</source>
        <translation>异常中的留出矿点（%）</translation>
    </message>
    <message>
        <source>Heywood case: the factors leave nothing unique in {names}, more than data can tell; ask for fewer factors, or leave the element out.</source>
        <translation>Heywood 现象：因子使 {names} 没有任何特殊方差，超出数据所能说明；请减少因子数，或排除该元素。</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Highest threshold</source>
        <translation>最高阈值</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Histogram and box</source>
        <translation>直方图与箱线图</translation>
    </message>
    <message>
        <source>Hold this number when fitting again</source>
        <translation>重新拟合时固定此数值</translation>
    </message>
    <message>
        <source>Holding occurrences out needs two folds at least: make more or smaller blocks.</source>
        <translation>留出矿点至少需要两折：请把区块划得更多或更小。</translation>
    </message>
    <message>
        <source>How C and gamma are found: as given below, over a grid, or by a genetic algorithm. Searching rarely gains more than the test can tell.</source>
        <translation>C 和 gamma 的确定方式：按下面给定、在格网上搜索，或用遗传算法。搜索的收益很少超过检验所能分辨的程度。</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples, and for occurrences. Empty: two median spacings.</source>
        <translation>样品对没有样品的像元和矿点能代表多远。留空：中位间距的两倍。</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples. Empty: two median sample spacings.</source>
        <translation>样品对没有样品的像元能代表多远。留空：样品中位间距的两倍。</translation>
    </message>
    <message>
        <source>How far a sample speaks for the ground around it and for occurrences. Empty: two median sample spacings; take more where samples lie in pairs or lines with gaps between.</source>
        <translation>样品对其周围地段和矿点能代表多远。留空：样品中位间距的两倍；样品成对或成线而有空隙时应取更大。</translation>
    </message>
    <message>
        <source>How far the curve misses the points: for comparing models of one field.</source>
        <translation>曲线偏离点的程度：用于比较同一字段的模型。</translation>
    </message>
    <message>
        <source>How far the installation has come</source>
        <translation>安装进行到何处</translation>
    </message>
    <message>
        <source>How far two units lie apart on the map; hexagonal gives each unit six neighbours.</source>
        <translation>两个单元在映射上相距多远；六边形映射使每个单元有六个邻居。</translation>
    </message>
    <message>
        <source>How fast samples forget each other: nugget, sill and range of the indicator factors.</source>
        <translation>样品之间的联系随距离消失多快：指示因子的块金、基台值和变程。</translation>
    </message>
    <message>
        <source>How known occurrences judge the maps</source>
        <translation>已知矿点如何评价各图</translation>
    </message>
    <message>
        <source>How many known occurrences the best ground holds, on maps that had not seen them.</source>
        <translation>在未见过这些矿点的图上，最有利地段含有多少已知矿点。</translation>
    </message>
    <message>
        <source>How often the occurrences are drawn again; more make the intervals steadier.</source>
        <translation>矿点重抽的次数；越多区间越稳定。</translation>
    </message>
    <message>
        <source>How samples are parted: three quarters train, a tenth is watched, the rest tests. stratified: by lot within each class. random: by lot, as in the method's paper. spatial_block: blocks of ground. zone: the largest zone trains, the others test.</source>
        <translation>样品的划分方式：四分之三训练，十分之一监测，其余检验。stratified：各类内随机。random：随机，同方法论文。spatial_block：地段区块。zone：最大的分区训练，其余检验。</translation>
    </message>
    <message>
        <source>How strongly each sample shows each factor; the factor of your indicators is the one to map.</source>
        <translation>每个样品显示各因子的强弱；应作图的是含您的指示元素的因子。</translation>
    </message>
    <message>
        <source>How well the maps find known occurrences, beside the baseline: {baseline}</source>
        <translation>各图找到已知矿点的能力，与基线 {baseline} 对照</translation>
    </message>
    <message>
        <source>How “Factor scores” estimates them; bartlett not with pca.</source>
        <translation>“因子得分”的估计方法；bartlett 不能与 pca 同用。</translation>
    </message>
    <message>
        <source>If the laboratory did measure them, state its own limit in the limits table.</source>
        <translation>若实验室确实测了它们，请在检出限表中给出其自身的检出限。</translation>
    </message>
    <message>
        <source>If they are, rename them so that they say the unit, like Cu_ppm, or choose them by hand.</source>
        <translation>若是，请重命名使其注明单位，如 Cu_ppm，或手工选择。</translation>
    </message>
    <message>
        <source>If they mark missing results, choose missing for negative values, or name the code among those for missing results.</source>
        <translation>若它们标记缺失结果，请将负值选为 missing，或把该代码列入缺失结果代码。</translation>
    </message>
    <message>
        <source>If they stand for results below detection, give a limits table and choose limit for zeros.</source>
        <translation>若它们代表低于检出限的结果，请给出检出限表，并将零值选为 limit。</translation>
    </message>
    <message>
        <source>Import a laboratory's file</source>
        <translation>导入实验室文件</translation>
    </message>
    <message>
        <source>Import laboratory table</source>
        <translation>导入实验室表格</translation>
    </message>
    <message>
        <source>In any reference system.</source>
        <translation>任意坐标参照系。</translation>
    </message>
    <message>
        <source>In exploration the outliers are the target, so they are flagged and kept. Each element gets a field ending in _out: -1 below the lower fence, 1 above the upper one, 0 between; &lt;i&gt;n_outliers&lt;/i&gt; counts the elements outside. The table gives the fences. Concentrations are skewed: on the raw scale far too much is flagged, so that log10 is the scale to use unless the values are logarithms already.</source>
        <translation>勘查中离群值正是目标，因此标记并保留。每种元素得到一个以 _out 结尾的字段：-1 低于下界限，1 高于上界限，0 介于其间；&lt;i&gt;n_outliers&lt;/i&gt; 统计超界的元素数。表给出界限。含量是偏斜的：在原始尺度上标记的远远过多，因此除非值已是对数，应使用 log10 尺度。</translation>
    </message>
    <message>
        <source>In exploration the outliers are what you look for: flag them, and drop none before you know what they are.</source>
        <translation>勘查中离群值正是您要找的：请标记它们，在弄清之前不要删除任何一个。</translation>
    </message>
    <message>
        <source>In fold {name} the buffer of {buffer:g} m leaves {n_training} of {n_all} training samples: the result is that of a poorer model; take a smaller buffer or larger blocks.</source>
        <translation>在第 {name} 折中，{buffer:g} m 的缓冲区使 {n_all} 个训练样品只剩 {n_training} 个：结果属于一个较差的模型；请取更小的缓冲区或更大的区块。</translation>
    </message>
    <message>
        <source>In order; parameters that are not named were at their defaults</source>
        <translation>按顺序；未列出的参数为默认值</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>两两比较</translation>
    </message>
    <message>
        <source>In place of a field: each sample takes the class of the polygon that holds it, written to the field geology_class. Samples outside every polygon form the class “outside”.</source>
        <translation>代替字段：每个样品取其所在多边形的类别，写入字段 geology_class。所有多边形之外的样品构成类别“outside”。</translation>
    </message>
    <message>
        <source>In the field's unit squared; of several fields, as a part of their variance. Empty: fitted.</source>
        <translation>以字段单位的平方计；多个字段时为其方差的比例。留空：拟合得出。</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM, as in the table of weights. Empty: the names of the layers.</source>
        <translation>按图的顺序，以 ; 分隔，如 SOM;Batch SOM;DESOM，与权重表中相同。留空：图层名。</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM. Empty: the names of the layers.</source>
        <translation>按图的顺序，以 ; 分隔，如 SOM;Batch SOM;DESOM。留空：图层名。</translation>
    </message>
    <message>
        <source>In the unit of the field. Empty: no map of probabilities is made.</source>
        <translation>以字段的单位计。留空：不作概率图。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>In {:.0f} % of the map a predictor lies beyond its values at the samples: there the regression extrapolates.</source>
        <translation>在图的 {:.0f} % 上，某个预测变量超出其在样品处的取值：回归在该处外推。</translation>
    </message>
    <message>
        <source>In {items}. They count as missing on this page; other tools stop at them.</source>
        <translation>在{items}中。本页按缺失计；其他工具遇到会停止。</translation>
    </message>
    <message>
        <source>In {name} a quotation mark is opened and not closed (line {swallowed}): correct that line and save the file again.</source>
        <translation>{name} 中有引号未闭合（第 {swallowed} 行）：请更正该行并重新保存文件。</translation>
    </message>
    <message>
        <source>Indicator elements</source>
        <translation>指示元素</translation>
    </message>
    <message>
        <source>Indicator elements left out: {absent}.</source>
        <translation>排除的指示元素：{absent}。</translation>
    </message>
    <message>
        <source>Indicator elements left out: {lost}.</source>
        <translation>排除的指示元素：{lost}。</translation>
    </message>
    <message>
        <source>Indicator factors, kriged</source>
        <translation>指示因子（克里金）</translation>
    </message>
    <message>
        <source>Indicator score</source>
        <translation>指示得分</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Installed: {names} ({size} MB on disk). The tools that need them work at once.</source>
        <translation>已安装：{names}（占磁盘 {size} MB）。需要它们的工具可立即使用。</translation>
    </message>
    <message>
        <source>Installing {names}</source>
        <translation>正在安装 {names}</translation>
    </message>
    <message>
        <source>Interpolated maps have the smoothness of the interpolator in the curve.</source>
        <translation>插值图的曲线中含有插值方法的平滑性。</translation>
    </message>
    <message>
        <source>Interquartile ranges to the fence (tukey)</source>
        <translation>到界限的四分位距倍数（tukey）</translation>
    </message>
    <message>
        <source>Intervals and bands hold 95 % of bootstrap samples of the occurrences, the same ones for all maps. Occurrences that lie in clusters make them too narrow; “Compare models” resamples clusters, and tells whether two maps differ.</source>
        <translation>区间和带宽包含 95 % 的矿点自助样本，各图所用相同。矿点丛集使其过窄；“比较模型”对丛集重抽，并判断两图是否不同。</translation>
    </message>
    <message>
        <source>Intervals by resampling</source>
        <translation>重抽样区间</translation>
    </message>
    <message>
        <source>Intervals hold 95 %. “Majority” always names the most frequent class, “Thresholded score” takes one feature a class. “Shuffled labels” is the same classifier taught nonsense.</source>
        <translation>区间为 95 %。“多数类”总取最多的类，“阈值化得分”每类用一个特征。“打乱标签”是同一分类器学习无意义标签的结果。</translation>
    </message>
    <message>
        <source>Is a map better than a single factor or element, or is the difference chance?</source>
        <translation>一幅图是优于单个因子或元素，还是差异只是偶然？</translation>
    </message>
    <message>
        <source>It can be dragged on the chart as well.</source>
        <translation>也可在图表上拖动。</translation>
    </message>
    <message>
        <source>It cannot be compared with: {} (tested on other samples; train on the same layer and labels).</source>
        <translation>不能与以下者比较：{}（检验样品不同；请在同样的图层和标签上训练）。</translation>
    </message>
    <message>
        <source>It has fewer samples right than the best baseline, {beside}, and its balanced accuracy is not lower.</source>
        <translation>正确样品数少于最好的基线 {beside}，而平衡准确率不更低。</translation>
    </message>
    <message>
        <source>It has more samples right than the best baseline, {beside}, and its balanced accuracy is not higher.</source>
        <translation>正确样品数多于最好的基线 {beside}，而平衡准确率不更高。</translation>
    </message>
    <message>
        <source>It holds indicator elements.</source>
        <translation>它含有指示元素。</translation>
    </message>
    <message>
        <source>It holds what the samples and maps remember of how they were made: the data, every step with its parameters and seed, the factors, the maps, how known occurrences judge them (prediction-area plots, ROC and success-rate curves with intervals), classifiers, warnings, a methods paragraph to paste, and references. The page is one file, opens without the Internet and prints well; its figures are also written as a table.</source>
        <translation>它包含样品和图件所记录的制作过程：数据、每个步骤及其参数和种子、因子、映射、已知矿点的评价（预测-面积图、ROC 和成功率曲线及区间）、分类器、警告、可粘贴的方法段落和参考文献。页面为单个文件，无需联网即可打开，打印效果良好；其数值也写成表。</translation>
    </message>
    <message>
        <source>It is better than the best baseline, {beside}.</source>
        <translation>它优于最好的基线 {beside}。</translation>
    </message>
    <message>
        <source>It is better than: {}.</source>
        <translation>它优于：{}。</translation>
    </message>
    <message>
        <source>It is not clear which remarks belong to which results among {remarks}: name the remarks after the field with the results, like {owners}{suffix}.</source>
        <translation>{remarks} 中哪些备注对应哪些结果不明确：请按结果字段命名备注，如 {owners}{suffix}。</translation>
    </message>
    <message>
        <source>It is not distinguishable from {beside}.</source>
        <translation>它与 {beside} 无法区分。</translation>
    </message>
    <message>
        <source>It is not distinguishable from: {} (exact McNemar test on the same samples).</source>
        <translation>它与以下者无法区分：{}（同样样品上的 McNemar 精确检验）。</translation>
    </message>
    <message>
        <source>It is worse than the best baseline, {beside}.</source>
        <translation>它不如最好的基线 {beside}。</translation>
    </message>
    <message>
        <source>It recognises what laboratories write: lines before the headings, rows of units, detection limits and methods, headings such as &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; or &lt;i&gt;Cu-ICP61&lt;/i&gt;, decimal commas, results such as &lt;0.5, L0.5 or bdl, columns of remarks, degrees with minutes and seconds. The log says what was recognised and why; the dialog &lt;i&gt;Laboratory CSV&lt;/i&gt; shows the same and lets you correct it before anything is written.</source>
        <translation>它能识别实验室的写法：标题前的行，单位、检出限和方法行，&lt;i&gt;Au (ppb)&lt;/i&gt;、&lt;i&gt;AU_PPB_FA&lt;/i&gt; 或 &lt;i&gt;Cu-ICP61&lt;/i&gt; 之类的标题，小数逗号，&lt;0.5、L0.5 或 bdl 之类的结果，备注列，度分秒。日志说明识别了什么及其理由；对话框&lt;i&gt;实验室 CSV&lt;/i&gt; 显示同样内容，并可在写入之前更正。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Iterations and batch must be 1 or more: change them.</source>
        <translation>迭代次数和批大小须不小于 1：请更改。</translation>
    </message>
    <message>
        <source>Its two settings, the penalty C and the width gamma, are given (&lt;b&gt;none&lt;/b&gt;), tried over a &lt;b&gt;grid&lt;/b&gt;, or sought by a &lt;b&gt;genetic&lt;/b&gt; algorithm. Both searches score each candidate on blocks of the training samples alone, so that the test stays a test; the chart shows how the search went.</source>
        <translation>它的两个设置，惩罚 C 和宽度 gamma，可以给定（&lt;b&gt;none&lt;/b&gt;）、在&lt;b&gt;grid&lt;/b&gt; 上试选，或用 &lt;b&gt;genetic&lt;/b&gt; 算法搜索。两种搜索都只在训练样品的区块上为候选评分，使检验仍是检验；图表显示搜索过程。</translation>
    </message>
    <message>
        <source>JSON as a model file stores it, such as {"rows": 6, "columns": 6}; it overrides the file.</source>
        <translation>模型文件所存的 JSON，如 {"rows": 6, "columns": 6}；它优先于该文件。</translation>
    </message>
    <message>
        <source>JSON files that the trainers wrote as METRICS.</source>
        <translation>训练器写出的 METRICS JSON 文件。</translation>
    </message>
    <message>
        <source>JSON files that trainers of classifiers wrote as METRICS.</source>
        <translation>分类器训练器写出的 METRICS JSON 文件。</translation>
    </message>
    <message>
        <source>Joining cells</source>
        <translation>正在合并像元</translation>
    </message>
    <message>
        <source>Judge the map by score_held_out alone: score has seen the occurrences it would be judged by.</source>
        <translation>只用 score_held_out 评价该图：score 已见过评价它的矿点。</translation>
    </message>
    <message>
        <source>Judged on {} km² with data; a study area with more barren ground would give higher areas.</source>
        <translation>在有数据的 {} km² 上评价；含更多无矿地段的研究区会给出更大的面积值。</translation>
    </message>
    <message>
        <source>Judging the map</source>
        <translation>正在评价图</translation>
    </message>
    <message>
        <source>Judging the maps</source>
        <translation>正在评价各图</translation>
    </message>
    <message>
        <source>Judging {n_candidates} settings</source>
        <translation>正在评价 {n_candidates} 组设置</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <translation>正在评价 {name}</translation>
    </message>
    <message>
        <source>Judging {}</source>
        <translation>正在评价 {}</translation>
    </message>
    <message>
        <source>KMO</source>
        <translation>KMO</translation>
    </message>
    <message>
        <source>KMO is the sum of squared correlations over that sum plus the squared partial correlations. Bartlett's statistic tests whether the correlation matrix is the identity. Parallel analysis keeps eigenvalues above the 95th percentile of those of random tables of the same size.</source>
        <translation>KMO 是相关系数平方和除以该和加偏相关系数平方和。Bartlett 统计量检验相关矩阵是否为单位阵。平行分析保留高于同样大小随机表特征值第 95 百分位数的特征值。</translation>
    </message>
    <message>
        <source>Kaiser's criterion</source>
        <translation>Kaiser 准则</translation>
    </message>
    <message>
        <source>Kaiser-Meyer-Olkin measure</source>
        <translation>Kaiser-Meyer-Olkin 度量</translation>
    </message>
    <message>
        <source>Kaplan-Meier only summarises a distribution, it has no values to put in: choose another method.</source>
        <translation>Kaplan-Meier 只概括分布，没有可代入的值：请选择其他方法。</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Keep an anisotropy only where the geology has the same direction; below 250 samples it is mostly chance.</source>
        <translation>只有地质构造方向相同时才保留各向异性；样品少于 250 个时多半出于偶然。</translation>
    </message>
    <message>
        <source>Keeps threads from fighting over the processors; comes with scikit-learn.</source>
        <translation>防止线程争用处理器；随 scikit-learn 一同安装。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>字段类型</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>图的类型</translation>
    </message>
    <message>
        <source>Kind of maps</source>
        <translation>图的类型</translation>
    </message>
    <message>
        <source>Kind of structure {n}</source>
        <translation>结构 {n} 的类型</translation>
    </message>
    <message>
        <source>Known azimuth of the longest range</source>
        <translation>已知的最长变程方位角</translation>
    </message>
    <message>
        <source>Known mean of simple kriging</source>
        <translation>简单克里金的已知均值</translation>
    </message>
    <message>
        <source>Known mean: that of the samples, {}.</source>
        <translation>已知均值：样品均值 {}。</translation>
    </message>
    <message>
        <source>Known mineral &amp;occurrences</source>
        <translation>已知矿点(&amp;O)</translation>
    </message>
    <message>
        <source>Known mineral occurrences</source>
        <translation>已知矿点</translation>
    </message>
    <message>
        <source>Known mineral occurrences, with name, type and commodity.</source>
        <translation>已知矿点，附名称、类型和矿种。</translation>
    </message>
    <message>
        <source>Known nugget</source>
        <translation>已知块金</translation>
    </message>
    <message>
        <source>Known occurrences make classes of maps of units, and a classifier learns from classes: clear them, and give samples classes with “Label samples”.</source>
        <translation>已知矿点用于给单元映射的类别命名，而分类器从类别学习：请清除矿点，并用“标注样品”给样品赋予类别。</translation>
    </message>
    <message>
        <source>Known partial sill</source>
        <translation>已知偏基台值</translation>
    </message>
    <message>
        <source>Known range</source>
        <translation>已知变程</translation>
    </message>
    <message>
        <source>Known ratio of the ranges</source>
        <translation>已知变程比</translation>
    </message>
    <message>
        <source>Kohonen</source>
        <translation>Kohonen</translation>
    </message>
    <message>
        <source>Krige logarithms of concentrations, or factor scores. Turned back from logarithms the &lt;b&gt;mean&lt;/b&gt; depends strongly on the sill; the &lt;b&gt;median&lt;/b&gt; (the plain antilogarithm) does not, and is the better map where the variogram is doubtful.</source>
        <translation>请对含量的对数或因子得分做克里金。由对数反变换时，&lt;b&gt;mean&lt;/b&gt; 强烈依赖基台值；&lt;b&gt;median&lt;/b&gt;（直接取反对数）则不依赖，变异函数存疑时是更好的图。</translation>
    </message>
    <message>
        <source>Kriged map</source>
        <translation>克里金图</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>克里金</translation>
    </message>
    <message>
        <source>Kriging alone predicts as well: the predictors add nothing on ground that was left out.</source>
        <translation>单用克里金预测效果相同：在留出的地段上预测变量没有增益。</translation>
    </message>
    <message>
        <source>Kriging by PyKrige</source>
        <translation>用 PyKrige 做克里金</translation>
    </message>
    <message>
        <source>Kriging chart</source>
        <translation>克里金图表</translation>
    </message>
    <message>
        <source>Kriging does not know the tested sample's own chemistry, and a classifier does: they answer different questions.</source>
        <translation>克里金不知道被检样品自身的化学成分，而分类器知道：它们回答不同的问题。</translation>
    </message>
    <message>
        <source>Kriging engine</source>
        <translation>克里金引擎</translation>
    </message>
    <message>
        <source>Kriging engine pykrige</source>
        <translation>克里金引擎 pykrige</translation>
    </message>
    <message>
        <source>Kriging for the comparison</source>
        <translation>供比较的克里金</translation>
    </message>
    <message>
        <source>Kriging knows positions and not the tested sample's own chemistry: it answers how well the class of ground &lt;b&gt;between&lt;/b&gt; samples can be told, and a classifier that is given the sample's own scores answers another question.</source>
        <translation>克里金知道位置而不知道被检样品自身的化学成分：它回答样品&lt;b&gt;之间&lt;/b&gt;地段的类别能判断到何种程度，而用到样品自身得分的分类器回答的是另一个问题。</translation>
    </message>
    <message>
        <source>Kriging needs the position of every sample: leave out those without one.</source>
        <translation>克里金需要每个样品的位置：请排除没有位置的样品。</translation>
    </message>
    <message>
        <source>Kriging report</source>
        <translation>克里金报告</translation>
    </message>
    <message>
        <source>Kriging tested on blocks of ground that it had not seen.</source>
        <translation>在未见过的地段区块上检验的克里金。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label samples</source>
        <translation>标注样品</translation>
    </message>
    <message>
        <source>Labelled samples</source>
        <translation>已标注样品</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels by</source>
        <translation>标签依据</translation>
    </message>
    <message>
        <source>Labels by a threshold need one field, and there are {n_chosen}: choose one score.</source>
        <translation>按阈值标注需要一个字段，现有 {n_chosen} 个：请选择一个得分。</translation>
    </message>
    <message>
        <source>Labels by factor scores test the threshold and not the ground: give known occurrences where you have them.</source>
        <translation>按因子得分标注检验的是阈值而不是地段：若有已知矿点请给出。</translation>
    </message>
    <message>
        <source>Labels by factors need the fuzzy score of one factor at least: choose the scores.</source>
        <translation>按因子标注至少需要一个因子的模糊得分：请选择得分。</translation>
    </message>
    <message>
        <source>Labels by {wanted} need a layer: choose “{what}”, or another method.</source>
        <translation>按 {wanted} 标注需要图层：请选择“{what}”，或其他方法。</translation>
    </message>
    <message>
        <source>Labels made of scores are no evidence: a classifier that reads the same scores finds its own threshold again, on random numbers as well. How well it does so is self-consistency, not skill. The layer remembers where its labels come from, and the tools that train say so.</source>
        <translation>由得分生成的标签不是证据：读取同样得分的分类器只会重新找到自己的阈值，对随机数也是如此。它做得多好是自洽性，不是预测能力。图层记录标签的来源，训练工具会予以说明。</translation>
    </message>
    <message>
        <source>Labels made of scores test nothing but the threshold itself: prefer occurrences or mapped ground.</source>
        <translation>由得分生成的标签只检验阈值本身：请优先使用矿点或填图地段。</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Laboratory &amp;file</source>
        <translation>实验室文件(&amp;F)</translation>
    </message>
    <message>
        <source>Laboratory file</source>
        <translation>实验室文件</translation>
    </message>
    <message>
        <source>Large weak targets may rank before small strong ones: sort by score too.</source>
        <translation>大而弱的靶区可能排在小而强的靶区之前：请也按得分排序。</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>最大距离</translation>
    </message>
    <message>
        <source>Largest distance of an occurrence to its sample</source>
        <translation>矿点到其样品的最大距离</translation>
    </message>
    <message>
        <source>Last temperature</source>
        <translation>终止温度</translation>
    </message>
    <message>
        <source>Latent layer</source>
        <translation>潜在层</translation>
    </message>
    <message>
        <source>Layer with factor scores</source>
        <translation>带因子得分的图层</translation>
    </message>
    <message>
        <source>Layers, elements and settings</source>
        <translation>图层、元素和设置</translation>
    </message>
    <message>
        <source>Layout of the image (deepinsight)</source>
        <translation>图像布局（deepinsight）</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learns features and map together: an autoencoder condenses the samples, a self-organising map orders the codes.</source>
        <translation>同时学习特征和映射：自编码器压缩样品，自组织映射排列编码。</translation>
    </message>
    <message>
        <source>Learns from labelled samples, and compares the classifiers on unseen ground.</source>
        <translation>从有标签的样品学习，并在未见过的地段上比较分类器。</translation>
    </message>
    <message>
        <source>Least area of a target (km²)</source>
        <translation>靶区最小面积（km²）</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>一切保持原样</translation>
    </message>
    <message>
        <source>Leave field duplicates as they are, or keep one of each; correct positions that were typed twice.</source>
        <translation>野外重复样可保持不变，或每组保留一个；请更正重复录入的位置。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>请排除它们。</translation>
    </message>
    <message>
        <source>Leave these elements out of the steps that take all elements together.</source>
        <translation>在合用所有元素的步骤中请排除这些元素。</translation>
    </message>
    <message>
        <source>Leaving one sample out</source>
        <translation>逐个留出样品</translation>
    </message>
    <message>
        <source>Leaving out single samples flatters where they lie in clusters: leave out blocks.</source>
        <translation>样品丛集时，逐个留出偏乐观：请留出区块。</translation>
    </message>
    <message>
        <source>Leaving samples out by distance needs their positions: give their coordinates.</source>
        <translation>按距离留出样品需要其位置：请给出坐标。</translation>
    </message>
    <message>
        <source>Left out by an earlier step: {}.</source>
        <translation>被较早步骤排除：{}。</translation>
    </message>
    <message>
        <source>Left out of the fingerprints, for they hold text such as &lt;0.5: {}. Run “Replace censored values” on them first.</source>
        <translation>未纳入元素指纹，因为含有 &lt;0.5 之类的文本：{}。请先对其运行“替换截尾值”。</translation>
    </message>
    <message>
        <source>Left out, because they have no values or the same value everywhere: {skipped}.</source>
        <translation>已排除，因为没有值或处处同值：{skipped}。</translation>
    </message>
    <message>
        <source>Left out, because too many samples lack a value, and a sample needs them all: {}. Choose the elements by hand to have them in.</source>
        <translation>已排除，因为太多样品缺值，而样品需要全部元素：{}。要纳入它们请手工选择元素。</translation>
    </message>
    <message>
        <source>Left out, for something is lacking: {steps}.</source>
        <translation>已跳过，因为缺少某些内容：{steps}。</translation>
    </message>
    <message>
        <source>Length of a step; lower it where the loss jumps.</source>
        <translation>步长；损失跳动时请调小。</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>其他文字的字母</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Limit of the background (factors)</source>
        <translation>背景的限值（因子）</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences. With 20 or more of them, the anomaly is therefore also drawn with whole blocks of occurrences left out, and tested on those: the table and the log give both rates.</source>
        <translation>按矿点划定的限值会迁就这些矿点。因此矿点达 20 个以上时，还会留出整块矿点划定异常，并用其检验：表和日志给出两种比率。</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences: believe the held-out rate.</source>
        <translation>按矿点划定的限值会迁就这些矿点：请相信留出的比率。</translation>
    </message>
    <message>
        <source>Limits were taken in the unit of the field, for want of a unit on one side</source>
        <translation>一方没有单位，检出限按字段的单位采用</translation>
    </message>
    <message>
        <source>Limits without a unit</source>
        <translation>没有单位的检出限</translation>
    </message>
    <message>
        <source>Line of the headings</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Lines: 95 % intervals where there are any</source>
        <translation>线：95 % 区间（若有）</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>对数(&amp;G)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Loading scikit-learn</source>
        <translation>正在加载 scikit-learn</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Loadings of the elements on the factors</source>
        <translation>元素在因子上的载荷</translation>
    </message>
    <message>
        <source>Loadings of {factor}</source>
        <translation>{factor} 的载荷</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log X</source>
        <translation>X 取对数</translation>
    </message>
    <message>
        <source>Log Y</source>
        <translation>Y 取对数</translation>
    </message>
    <message>
        <source>Log of the installation</source>
        <translation>安装日志</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and that of {unknown} is not known while others are: rename the field so that it says the unit, like Cu_ppm.</source>
        <translation>对数比需要同一单位，而 {unknown} 的单位未知，其他的已知：请重命名字段使其注明单位，如 Cu_ppm。</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and {columns} is an enrichment index while {other_column} is a concentration: run “Enrichment index” for all elements, or choose elements of one kind.</source>
        <translation>对数比需要同一单位，而 {columns} 是富集指数，{other_column} 是含量：请对所有元素运行“富集指数”，或选择同一种类的元素。</translation>
    </message>
    <message>
        <source>Logarithm of the normalised density: 0 is chance.</source>
        <translation>归一化密度的对数：0 为随机。</translation>
    </message>
    <message>
        <source>Logarithmic axis to the right.</source>
        <translation>横轴取对数。</translation>
    </message>
    <message>
        <source>Logarithmic axis upwards.</source>
        <translation>纵轴取对数。</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithms of half detection limits make a false second population: replace values below detection first.</source>
        <translation>半检出限的对数会形成虚假的第二总体：请先替换低于检出限的值。</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>Logits of the fuzzy scores are kriged from the training samples (spherical model) and labelled by the same thresholds; other labels by indicator kriging, cut to 0 to 1 and made to sum to 1.</source>
        <translation>模糊得分的 logit 由训练样品做克里金（球状模型），再按同样阈值标注；其他标签用指示克里金，截到 0 至 1 并使总和为 1。</translation>
    </message>
    <message>
        <source>Lognormal Q-Q plot</source>
        <translation>对数正态 Q-Q 图</translation>
    </message>
    <message>
        <source>Longest distance</source>
        <translation>最长距离</translation>
    </message>
    <message>
        <source>Longest distance used</source>
        <translation>所用最长距离</translation>
    </message>
    <message>
        <source>Look at it before you fit a model. Where it starts above zero lies the nugget: error of sampling and analysis, and what varies within the shortest distance. Where it levels off lies the sill, and the distance of that is the range: samples farther apart tell nothing of each other. If it never levels off, there is a drift.</source>
        <translation>拟合模型之前请先查看。曲线起点高出零的部分是块金：采样与分析误差，以及最短距离以内的变化。趋平处是基台值，对应的距离是变程：相距更远的样品彼此无关。若始终不趋平，则有漂移。</translation>
    </message>
    <message>
        <source>Look at the first rows only</source>
        <translation>仅查看前几行</translation>
    </message>
    <message>
        <source>Look at the map that decides: where one map decides everywhere nothing was fused.</source>
        <translation>请看起决定作用的图：若处处由同一幅图决定，就没有融合可言。</translation>
    </message>
    <message>
        <source>Look at the units before anything else: gold in ppb that is read as ppm is a thousand times too high.</source>
        <translation>首先检查单位：把 ppb 的金读成 ppm 会高出一千倍。</translation>
    </message>
    <message>
        <source>Look at them on the map and correct their coordinates.</source>
        <translation>请在地图上查看并更正其坐标。</translation>
    </message>
    <message>
        <source>Look at where the points fall on the map: eastings and northings change places easily.</source>
        <translation>请查看点落在地图何处：东坐标与北坐标容易对调。</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Looking for QGIS's Python…</source>
        <translation>正在查找 QGIS 的 Python…</translation>
    </message>
    <message>
        <source>Looking for classes of units</source>
        <translation>正在寻找单元类别</translation>
    </message>
    <message>
        <source>Looking for errors</source>
        <translation>正在查找错误</translation>
    </message>
    <message>
        <source>Looking for positions</source>
        <translation>正在查找位置</translation>
    </message>
    <message>
        <source>Looking for the best single element</source>
        <translation>正在寻找最佳单元素</translation>
    </message>
    <message>
        <source>Looking for the breaks of bootstrap curves</source>
        <translation>正在寻找自助曲线的转折点</translation>
    </message>
    <message>
        <source>Looking for the limits</source>
        <translation>正在寻找限值</translation>
    </message>
    <message>
        <source>Looking for the nearest occurrences</source>
        <translation>正在查找最近的矿点</translation>
    </message>
    <message>
        <source>Looking for versions that go together with this QGIS…</source>
        <translation>正在查找与此 QGIS 相配的版本…</translation>
    </message>
    <message>
        <source>Looks through a survey and says what to put right, or to know, before going on.</source>
        <translation>检查一次调查的数据，指出继续之前应更正或了解的事项。</translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation>损失（交叉熵）</translation>
    </message>
    <message>
        <source>Loss (log scale)</source>
        <translation>损失（对数尺度）</translation>
    </message>
    <message>
        <source>Low entropy is confidence, not truth.</source>
        <translation>熵低是自信，不是正确。</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Lowest threshold</source>
        <translation>最低阈值</translation>
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
        <translation>由 GeoHalo {version} 的“{method}”生成</translation>
    </message>
    <message>
        <source>Made with known occurrences, not held out, and flattered if these are the same: {}.</source>
        <translation>用已知矿点制成而非留出，若为同样的矿点则偏乐观：{}。</translation>
    </message>
    <message>
        <source>Mahalanobis</source>
        <translation>马氏距离</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多数类</translation>
    </message>
    <message>
        <source>Make a page with the map, its legend, the prediction-area plot, scale and north arrow</source>
        <translation>制作含地图、图例、预测-面积图、比例尺和指北针的页面</translation>
    </message>
    <message>
        <source>Make sample survey</source>
        <translation>生成示例调查</translation>
    </message>
    <message>
        <source>Make sample survey…</source>
        <translation>生成示例调查…</translation>
    </message>
    <message>
        <source>Makes a synthetic stream-sediment survey to learn and to test with: samples, occurrences, geology and the truth.</source>
        <translation>生成用于学习和检验的合成水系沉积物调查：样品、矿点、地质和真实情况。</translation>
    </message>
    <message>
        <source>Makes points of a laboratory's file: CSV or other text, or a spreadsheet.</source>
        <translation>将实验室文件生成点：CSV 或其他文本，或电子表格。</translation>
    </message>
    <message>
        <source>Many equal lowest values are mostly half a detection limit written as a number: give the limits as a table.</source>
        <translation>许多相等的最低值多半是写成数字的半检出限：请用表给出检出限。</translation>
    </message>
    <message>
        <source>Many low values are equal, probably a substitute for results below detection, and were left as they are; a limits table with the substitute has them treated: {}.</source>
        <translation>许多低值相等，可能是低于检出限结果的替代值，已保持原样；给出含该替代值的检出限表即可处理：{}。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Map (raster or polygons)</source>
        <translation>图（栅格或多边形）</translation>
    </message>
    <message>
        <source>Map (raster, polygons or points)</source>
        <translation>图（栅格、多边形或点）</translation>
    </message>
    <message>
        <source>Map 1 of {n} is shown, that of the field {field}; the classes of samples are by majority.</source>
        <translation>显示 {n} 个映射中的第 1 个，即字段 {field} 的映射；样品类别按多数决定。</translation>
    </message>
    <message>
        <source>Map of &amp;units: SOM, batch SOM, DESOM</source>
        <translation>单元映射：SOM、批量 SOM、DESOM(&amp;U)</translation>
    </message>
    <message>
        <source>Map of the classes</source>
        <translation>类别图</translation>
    </message>
    <message>
        <source>Map of the samples</source>
        <translation>样品分布图</translation>
    </message>
    <message>
        <source>Map that decides</source>
        <translation>起决定作用的图</translation>
    </message>
    <message>
        <source>Map units. Places with fewer neighbours than the drift needs get no value. Empty: as far as it takes.</source>
        <translation>地图单位。邻近样品少于漂移所需的位置没有值。留空：所需的距离。</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>图值</translation>
    </message>
    <message>
        <source>Map: {layer_name}</source>
        <translation>图：{layer_name}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>图件</translation>
    </message>
    <message>
        <source>Maps between samples were made by kriging.</source>
        <translation>样品之间的图由克里金生成。</translation>
    </message>
    <message>
        <source>Maps from the same samples are no independent evidence: three that agree say little more than one.</source>
        <translation>由同样样品制成的图不是独立证据：三幅一致所说明的只比一幅多一点。</translation>
    </message>
    <message>
        <source>Maps fused by maximin</source>
        <translation>最大最小融合的图</translation>
    </message>
    <message>
        <source>Maps in each ensemble; 1 is a single map, which moves with its seed.</source>
        <translation>每个集成中的映射数；1 为单个映射，会随种子变动。</translation>
    </message>
    <message>
        <source>Maps made with the occurrences are marked as flattered: quote the held-out ones.</source>
        <translation>用矿点制成的图注明为偏乐观：请引用留出的结果。</translation>
    </message>
    <message>
        <source>Maps of the probabilities and the entropy</source>
        <translation>概率图和熵图</translation>
    </message>
    <message>
        <source>Maps of units: they make anomaly, halo and background.</source>
        <translation>单元映射：由其得到异常、晕和背景。</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>图件并列</translation>
    </message>
    <message>
        <source>Maps that are to be compared need the same extent, cell size and distance.</source>
        <translation>要比较的图需要相同的范围、像元大小和距离。</translation>
    </message>
    <message>
        <source>Maps to be compared</source>
        <translation>要比较的图</translation>
    </message>
    <message>
        <source>Maps to compare</source>
        <translation>要比较的图</translation>
    </message>
    <message>
        <source>Maps to fuse</source>
        <translation>要融合的图</translation>
    </message>
    <message>
        <source>Maps trained on bootstrap samples and averaged: a single map moves with its seed. 1 is a single map.</source>
        <translation>在自助样本上训练并取平均的映射：单个映射会随种子变动。1 为单个映射。</translation>
    </message>
    <message>
        <source>Maps were judged by prediction-area plots.</source>
        <translation>各图由预测-面积图评价。</translation>
    </message>
    <message>
        <source>Marked in the field dropped, and still in the layer: {}.</source>
        <translation>已在字段 dropped 中标记，仍在图层中：{}。</translation>
    </message>
    <message>
        <source>Marks values beyond the Tukey fences: ore, a nugget of gold, or a slip of the laboratory.</source>
        <translation>标记超出 Tukey 界限的值：矿、金粒，或实验室失误。</translation>
    </message>
    <message>
        <source>Matching the distances of the test to those of the map</source>
        <translation>正在使检验的距离与图的距离匹配</translation>
    </message>
    <message>
        <source>Matrices are multiplied by {}.</source>
        <translation>矩阵乘法由 {} 完成。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews 相关系数</translation>
    </message>
    <message>
        <source>Matérn</source>
        <translation>Matérn</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Maximum likelihood cannot fit {k} factors to {p} elements: ask for at most {most}, or use pca.</source>
        <translation>最大似然法无法对 {p} 种元素拟合 {k} 个因子：请最多要求 {most} 个，或用 pca。</translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation>McNemar</translation>
    </message>
    <message>
        <source>McNemar's exact test: above 0.05 nobody can say which one is better</source>
        <translation>McNemar 精确检验：大于 0.05 时无法说哪个更好</translation>
    </message>
    <message>
        <source>Mean AUC by the split</source>
        <translation>按划分的平均 AUC</translation>
    </message>
    <message>
        <source>Mean AUC on ground not seen</source>
        <translation>未见地段的平均 AUC</translation>
    </message>
    <message>
        <source>Mean entropy (1: all classes alike)</source>
        <translation>平均熵（1：各类相同）</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Mean of (error / standard error)²: near 1.</source>
        <translation>（误差 / 标准误差）² 的均值：接近 1。</translation>
    </message>
    <message>
        <source>Mean of observed less predicted: near 0.</source>
        <translation>观测值减预测值的均值：接近 0。</translation>
    </message>
    <message>
        <source>Mean of the shares of each class, which a large background does not drive up.</source>
        <translation>各类比例的均值，不会被大量背景抬高。</translation>
    </message>
    <message>
        <source>Mean over the realisations of the area above the threshold.</source>
        <translation>高于阈值的面积对各实现的均值。</translation>
    </message>
    <message>
        <source>Mean over the samples.</source>
        <translation>对样品的均值。</translation>
    </message>
    <message>
        <source>Mean probability of each class, one band each.</source>
        <translation>各类的平均概率，每类一个波段。</translation>
    </message>
    <message>
        <source>Mean share of the area of the anomalies that they were tested on.</source>
        <translation>检验所用异常的平均面积比例。</translation>
    </message>
    <message>
        <source>Mean squared standardised error</source>
        <translation>均方标准化误差</translation>
    </message>
    <message>
        <source>Mean squared standardised error {:.2f}: {}.</source>
        <translation>均方标准化误差 {:.2f}：{}。</translation>
    </message>
    <message>
        <source>Mean stability</source>
        <translation>平均稳定性</translation>
    </message>
    <message>
        <source>Means over neighbours need a position for every sample: leave them out, or set it to 0.</source>
        <translation>邻近均值需要每个样品的位置：请不用它们，或设为 0。</translation>
    </message>
    <message>
        <source>Means over so many nearest samples are further features; 0: the samples alone, as in the paper.</source>
        <translation>若干最近样品的均值作为附加特征；0：仅样品自身，同论文。</translation>
    </message>
    <message>
        <source>Means over the samples of each class</source>
        <translation>各类样品的均值</translation>
    </message>
    <message>
        <source>Measure of sampling adequacy (MSA) of each element.</source>
        <translation>各元素的取样适宜性度量（MSA）。</translation>
    </message>
    <message>
        <source>Measured and predicted</source>
        <translation>实测与预测</translation>
    </message>
    <message>
        <source>Measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>每种元素的测量值和替代值绘于正态概率纸上，附拟合直线。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median absolute deviations to the limit (mad)</source>
        <translation>到限值的绝对中位差倍数（mad）</translation>
    </message>
    <message>
        <source>Median, turned back from logarithms</source>
        <translation>中位数，由对数反变换</translation>
    </message>
    <message>
        <source>Medians of fewer than ten samples jump about; such classes take the background of all samples.</source>
        <translation>少于十个样品的中位数波动很大；此类别取全部样品的背景。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Member {member} put every sample on one unit: lower gamma, train longer or try another seed.</source>
        <translation>成员 {member} 把所有样品归到一个单元：请降低 gamma、延长训练或换一个种子。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Members learn from samples drawn with replacement and with other seeds. Entropy is −Σ p̄ ln p̄ of the mean probability, mutual information what the members' own entropies leave of it, both over ln of the number of classes. Classes of maps are matched one to one.</source>
        <translation>成员从有放回抽取的样品并用其他种子学习。熵为平均概率的 −Σ p̄ ln p̄，互信息为其减去成员自身熵后的剩余，两者都除以类别数的 ln。映射的类别一对一匹配。</translation>
    </message>
    <message>
        <source>Members that agree can agree on something wrong: all learnt from the same survey. Stability says how little the result depends on chance, not that it is right, and the accuracy out of bag is a test by lot, which flatters.</source>
        <translation>意见一致的成员可能一致地错：全部由同一调查学得。稳定性说明结果多么不依赖偶然，而不说明正确；袋外准确率是随机检验，偏乐观。</translation>
    </message>
    <message>
        <source>Members that agree can be wrong together</source>
        <translation>意见一致的成员可能一起错</translation>
    </message>
    <message>
        <source>Members that name the sample's class (%)</source>
        <translation>给出该样品类别的成员（%）</translation>
    </message>
    <message>
        <source>Members; ten at least, better twenty.</source>
        <translation>成员数；至少十个，最好二十个。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods, to paste</source>
        <translation>方法段落（供粘贴）</translation>
    </message>
    <message>
        <source>Metres, and all positions lie where the project's reference system {} is used: check it.</source>
        <translation>米，且所有位置都在项目坐标参照系 {} 的适用范围内：请核对。</translation>
    </message>
    <message>
        <source>Metres, and the file does not say which: choose the reference system.</source>
        <translation>米，但文件未注明是哪种：请选择坐标参照系。</translation>
    </message>
    <message>
        <source>Metres, and the file names {name} and no zone: choose the reference system.</source>
        <translation>米，文件注明 {name} 但没有分带：请选择坐标参照系。</translation>
    </message>
    <message>
        <source>Microsoft's “Visual C++ Redistributable” may be missing: install it, and try again.</source>
        <translation>可能缺少 Microsoft 的“Visual C++ Redistributable”：请安装后重试。</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Minimum covariance determinant; this step cannot be interrupted</source>
        <translation>最小协方差行列式；此步骤无法中断</translation>
    </message>
    <message>
        <source>Missing, %</source>
        <translation>缺失，%</translation>
    </message>
    <message>
        <source>Missing; about {fetched} MB to fetch, {kept} MB on disk</source>
        <translation>缺失；需下载约 {fetched} MB，占磁盘 {kept} MB</translation>
    </message>
    <message>
        <source>Missing; less than 1 MB</source>
        <translation>缺失；不到 1 MB</translation>
    </message>
    <message>
        <source>Model: {parts}</source>
        <translation>模型：{parts}</translation>
    </message>
    <message>
        <source>Models tried</source>
        <translation>试过的模型</translation>
    </message>
    <message>
        <source>More than 80 % of these are below detection, too much for any estimate: {}.</source>
        <translation>以下元素超过 80 % 低于检出限，任何估计都过于勉强：{}。</translation>
    </message>
    <message>
        <source>More than one label (1 yes)</source>
        <translation>多于一个标签（1 是）</translation>
    </message>
    <message>
        <source>More units than samples leave empty units: 0 lets the tool choose the size.</source>
        <translation>单元多于样品会留下空单元：0 由工具选择大小。</translation>
    </message>
    <message>
        <source>Most classes hold fewer than {minimum_pairs} pairs: the variogram is very uncertain.</source>
        <translation>多数间隔的点对少于 {minimum_pairs} 个：变异函数很不确定。</translation>
    </message>
    <message>
        <source>Move the chart</source>
        <translation>移动图表</translation>
    </message>
    <message>
        <source>N-S</source>
        <translation>N-S</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>图的名称</translation>
    </message>
    <message>
        <source>Name of the occurrences</source>
        <translation>矿点名称</translation>
    </message>
    <message>
        <source>Names of the maps</source>
        <translation>各图的名称</translation>
    </message>
    <message>
        <source>Naming classes with occurrences held out</source>
        <translation>正在留出矿点为类别命名</translation>
    </message>
    <message>
        <source>Nd</source>
        <translation>Nd</translation>
    </message>
    <message>
        <source>Nearest known occurrence</source>
        <translation>最近的已知矿点</translation>
    </message>
    <message>
        <source>Nearest samples that a prediction is made from. 0: all samples, of more than 5000 the 32 nearest.</source>
        <translation>用于每个预测的最近样品数。0：全部样品；多于 5000 个时取最近的 32 个。</translation>
    </message>
    <message>
        <source>Negative values</source>
        <translation>负值</translation>
    </message>
    <message>
        <source>Negative values were read as below the detection limit of that size: {}.</source>
        <translation>负值按低于同等大小的检出限读取：{}。</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻近样品</translation>
    </message>
    <message>
        <source>Neighbours resemble each other: leaving out one sample tells how well kriging fills gaps, leaving out whole &lt;b&gt;blocks&lt;/b&gt; how well it predicts ground without samples. The variogram is held fixed, unless it is fitted again in every fold.</source>
        <translation>邻近样品彼此相似：留出一个样品说明克里金填补空隙的能力，留出整个&lt;b&gt;区块&lt;/b&gt;说明其预测无样品地段的能力。变异函数保持不变，除非每折重新拟合。</translation>
    </message>
    <message>
        <source>Neighbours to average</source>
        <translation>参与平均的邻近样品数</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network chart</source>
        <translation>网络图表</translation>
    </message>
    <message>
        <source>Network model</source>
        <translation>网络模型</translation>
    </message>
    <message>
        <source>Network of the paper</source>
        <translation>论文中的网络</translation>
    </message>
    <message>
        <source>Network report</source>
        <translation>网络报告</translation>
    </message>
    <message>
        <source>Network {}</source>
        <translation>网络 {}</translation>
    </message>
    <message>
        <source>Networks trained at once (paper)</source>
        <translation>同时训练的网络数（paper）</translation>
    </message>
    <message>
        <source>Never krige raw skewed concentrations; and doubt the back-transformed mean where the sill is doubtful.</source>
        <translation>绝不要对原始的偏斜含量做克里金；基台值存疑时也要怀疑反变换的均值。</translation>
    </message>
    <message>
        <source>New fields end in _log10, _ln, _boxcox, _clr, _nscore, _z or _rz; those of ilr are called ilr1, ilr2 and so on.</source>
        <translation>新字段以 _log10、_ln、_boxcox、_clr、_nscore、_z 或 _rz 结尾；ilr 的字段称为 ilr1、ilr2 等。</translation>
    </message>
    <message>
        <source>No belt of the map holds {FEWEST_HITS} occurrences or more at one to two times the density of the whole: there is no halo class.</source>
        <translation>图上没有任何区带以全图一至两倍的密度含有 {FEWEST_HITS} 个以上矿点：没有晕类。</translation>
    </message>
    <message>
        <source>No cell has data in all rasters ({names}): check that they cover the same ground.</source>
        <translation>没有像元在所有栅格中都有数据（{names}）：请检查它们是否覆盖同一地段。</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check the extents and the study area.</source>
        <translation>没有像元具备所有图的数据：请检查范围和研究区。</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check their extents and the study area.</source>
        <translation>没有像元具备所有图的数据：请检查其范围和研究区。</translation>
    </message>
    <message>
        <source>No cell of the map has a sample within {max_distance:g} m: check that samples, extent and mask overlap and share one CRS, or raise the distance.</source>
        <translation>图上没有像元在 {max_distance:g} m 内有样品：请检查样品、范围和掩膜是否重叠且使用同一 CRS，或增大距离。</translation>
    </message>
    <message>
        <source>No cell of the map has data of all predictor maps: check their extent and the study area.</source>
        <translation>图上没有像元具备所有预测变量图的数据：请检查其范围和研究区。</translation>
    </message>
    <message>
        <source>No chart is drawn: it needs the occurrences.</source>
        <translation>未绘图表：需要矿点。</translation>
    </message>
    <message>
        <source>No class holds occurrences at {ANOMALY_DENSITY:g} times the density of the whole map: there is no anomaly class.</source>
        <translation>没有类别以全图密度的 {ANOMALY_DENSITY:g} 倍含有矿点：没有异常类。</translation>
    </message>
    <message>
        <source>No column is called like sample numbers.</source>
        <translation>没有列的名称像样品号。</translation>
    </message>
    <message>
        <source>No column was recognised as the results of an element: choose them.</source>
        <translation>没有识别出任何元素结果列：请选择。</translation>
    </message>
    <message>
        <source>No concentration field was chosen: choose at least one.</source>
        <translation>未选择含量字段：请至少选择一个。</translation>
    </message>
    <message>
        <source>No difference found is not the same as equal: small tests find little.</source>
        <translation>未发现差异不等于相同：小规模检验难有发现。</translation>
    </message>
    <message>
        <source>No eigenvalue is above that of uncorrelated elements, so there is no factor to find: choose other elements, or give the number of factors.</source>
        <translation>没有特征值高于不相关元素的特征值，因此没有因子可寻：请选择其他元素，或给出因子数。</translation>
    </message>
    <message>
        <source>No element can be used: {reasons}. Choose other elements, or another method.</source>
        <translation>没有可用的元素：{reasons}。请选择其他元素，或其他方法。</translation>
    </message>
    <message>
        <source>No element has fences. {warnings}</source>
        <translation>没有元素有界限。{warnings}</translation>
    </message>
    <message>
        <source>No element outside its fences</source>
        <translation>没有元素超出界限</translation>
    </message>
    <message>
        <source>No factor holds {unheld}, whose largest loading is below {minimum_loading:g}: these indicators have no say; lower the smallest loading to let them.</source>
        <translation>没有因子含有 {unheld}，其最大载荷低于 {minimum_loading:g}：这些指示元素不起作用；要使其起作用请降低最小载荷。</translation>
    </message>
    <message>
        <source>No feature varies over the samples: choose other features.</source>
        <translation>没有特征在样品间变化：请选择其他特征。</translation>
    </message>
    <message>
        <source>No field ending in {} belongs to one of the elements: no remarks are read.</source>
        <translation>没有以 {} 结尾的字段对应任何元素：未读取备注。</translation>
    </message>
    <message>
        <source>No field looks like a concentration (such as Cu_ppm, Au_ppb, Fe_pct): choose the elements by hand, the layer has {names}.</source>
        <translation>没有字段像含量（如 Cu_ppm、Au_ppb、Fe_pct）：请手工选择元素，图层有 {names}。</translation>
    </message>
    <message>
        <source>No field of this layer is named like an element, such as Cu_ppm: rename them, or choose another layer.</source>
        <translation>该图层没有以元素命名的字段，如 Cu_ppm：请重命名，或选择其他图层。</translation>
    </message>
    <message>
        <source>No indicator element reaches a loading of {minimum_loading:g}: the factors on which they load most were taken.</source>
        <translation>没有指示元素的载荷达到 {minimum_loading:g}：已取其载荷最大的因子。</translation>
    </message>
    <message>
        <source>No labelled sample lies in zone {test_zone}: the zones are {found}.</source>
        <translation>分区 {test_zone} 中没有有标签的样品：分区为 {found}。</translation>
    </message>
    <message>
        <source>No layer of the project has the scores: run “Factor scores” with this model.</source>
        <translation>项目中没有图层含有这些得分：请用此模型运行“因子得分”。</translation>
    </message>
    <message>
        <source>No occurrence lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>没有矿点落在图上：请检查两者的 CRS、掩膜和矿点图层。</translation>
    </message>
    <message>
        <source>No occurrence lies on {name}: check the reference systems, or leave the map out.</source>
        <translation>没有矿点落在 {name} 上：请检查坐标参照系，或去掉该图。</translation>
    </message>
    <message>
        <source>No occurrence lies on {}: it is not judged.</source>
        <translation>没有矿点落在 {} 上：不予评价。</translation>
    </message>
    <message>
        <source>No pair of columns is called like coordinates (easting and northing, lon and lat).</source>
        <translation>没有一对列的名称像坐标（东坐标与北坐标、经度与纬度）。</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m in this direction: choose a longer distance or a wider tolerance.</source>
        <translation>该方向上没有样品对的距离小于 {cutoff:g} m：请选择更长的距离或更宽的容差。</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m: choose a longer distance or a wider tolerance.</source>
        <translation>没有样品对的距离小于 {cutoff:g} m：请选择更长的距离或更宽的容差。</translation>
    </message>
    <message>
        <source>No part of the map holds {FEWEST_HITS} occurrences or more at twice the density of the whole: there is no anomaly class.</source>
        <translation>图上没有任何部分以全图两倍的密度含有 {FEWEST_HITS} 个以上矿点：没有异常类。</translation>
    </message>
    <message>
        <source>No positions: the samples become a table without points.</source>
        <translation>没有位置：样品成为没有点的表。</translation>
    </message>
    <message>
        <source>No raster is made of points: “Samples to raster” makes a map of them.</source>
        <translation>点不会成为栅格：“样品转栅格”可由其成图。</translation>
    </message>
    <message>
        <source>No row of headings was found: the columns are called by their number.</source>
        <translation>未找到标题行：各列以其编号命名。</translation>
    </message>
    <message>
        <source>No row of the file begins in line {line}: choose another line for the headings.</source>
        <translation>文件没有从第 {line} 行开始的行：请为标题选择其他行。</translation>
    </message>
    <message>
        <source>No row of the file looks like a sample below its headings: choose the line of the headings, or another file.</source>
        <translation>标题之下没有任何行像样品：请选择标题行，或其他文件。</translation>
    </message>
    <message>
        <source>No row of the limits table names an element ({ignored}): write symbols or field names into the column {element}.</source>
        <translation>检出限表没有任何行指明元素（{ignored}）：请在列 {element} 中填写符号或字段名。</translation>
    </message>
    <message>
        <source>No sample has a class in the field {name}: run “Label samples” first.</source>
        <translation>字段 {name} 中没有样品有类别：请先运行“标注样品”。</translation>
    </message>
    <message>
        <source>No sample has a position: check the coordinates.</source>
        <translation>没有样品有位置：请检查坐标。</translation>
    </message>
    <message>
        <source>No sample has a position: check the layer, its filter and the selection.</source>
        <translation>没有样品有位置：请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>No sample has a value of both fields: choose others.</source>
        <translation>没有样品同时具有两个字段的值：请选择其他字段。</translation>
    </message>
    <message>
        <source>No sample has a value of {name}: choose another field.</source>
        <translation>没有样品具有 {name} 的值：请选择其他字段。</translation>
    </message>
    <message>
        <source>No sample has a value: choose another field.</source>
        <translation>没有样品有值：请选择其他字段。</translation>
    </message>
    <message>
        <source>No sample has {needed}: fill them in, or leave out the fields with the most gaps{word}.</source>
        <translation>没有样品具备{needed}：请补填，或去掉缺口最多的字段{word}。</translation>
    </message>
    <message>
        <source>No sample is of any class but the background: there is nothing to balance it with.</source>
        <translation>除背景外没有样品属于任何类别：没有可与之平衡的类。</translation>
    </message>
    <message>
        <source>No sample is of the class {empty}.</source>
        <translation>没有样品属于类别 {empty}。</translation>
    </message>
    <message>
        <source>No sample is selected.</source>
        <translation>未选中样品。</translation>
    </message>
    <message>
        <source>No sample lies inside a polygon of the geology: choose the geology of this area.</source>
        <translation>没有样品位于地质多边形内：请选择本区的地质图。</translation>
    </message>
    <message>
        <source>No sample lies on data of all {what}s: check their extent and reference system.</source>
        <translation>没有样品位于所有{what}的数据上：请检查其范围和坐标参照系。</translation>
    </message>
    <message>
        <source>No sample was predicted: there are no classes to compare.</source>
        <translation>没有样品得到预测：没有类别可比较。</translation>
    </message>
    <message>
        <source>No sample {where} the threshold of {name}, {value:g}: choose another threshold.</source>
        <translation>没有样品{where} {name} 的阈值 {value:g}：请选择其他阈值。</translation>
    </message>
    <message>
        <source>No single realisation is a map of the truth: use the share of them.</source>
        <translation>任何单个实现都不是真实情况的图：请用各实现的比例。</translation>
    </message>
    <message>
        <source>No structure: a pure nugget</source>
        <translation>没有结构：纯块金</translation>
    </message>
    <message>
        <source>No such tool</source>
        <translation>没有该工具</translation>
    </message>
    <message>
        <source>No test on blocks that were left out: {}</source>
        <translation>没有在留出区块上检验：{}</translation>
    </message>
    <message>
        <source>No test on held-out occurrences: {}</source>
        <translation>没有在留出矿点上检验：{}</translation>
    </message>
    <message>
        <source>No test sample is of class {absent}: its recall, F1 and AUC are undefined, and the means are over the other classes.</source>
        <translation>没有类别 {absent} 的检验样品：其召回率、F1 和 AUC 无定义，均值取自其他类别。</translation>
    </message>
    <message>
        <source>No test sample is of the class {untested}: its figures are undefined.</source>
        <translation>没有类别 {untested} 的检验样品：其数值无定义。</translation>
    </message>
    <message>
        <source>No test sample was given the class {never}: its precision is undefined and {way}; its recall and F1 are 0.</source>
        <translation>没有检验样品被判为类别 {never}：其精确率无定义，{way}；其召回率和 F1 为 0。</translation>
    </message>
    <message>
        <source>No transform was made of {}. Concentrations are skewed, and their few highest values would decide the factors: run “Transform concentrations” (log10) first.</source>
        <translation>{} 没有做过变换。含量是偏斜的，少数最高值会左右因子：请先运行“含量变换”（log10）。</translation>
    </message>
    <message>
        <source>No two features correlate by {chance:.2f} or more: they have no natural order, as factors have none, and a convolution along them means little. Take elements, or the network paper.</source>
        <translation>没有两个特征的相关达到 {chance:.2f}：它们没有自然顺序（因子也没有），沿其卷积意义不大。请用元素，或网络 paper。</translation>
    </message>
    <message>
        <source>No unit is stated for these elements: {texts}.</source>
        <translation>这些元素未注明单位：{texts}。</translation>
    </message>
    <message>
        <source>No validation samples were given: {n_aside} of the {n_training} training samples were set aside to find the best epoch.</source>
        <translation>未给出验证样品：从 {n_training} 个训练样品中留出 {n_aside} 个用于寻找最佳轮次。</translation>
    </message>
    <message>
        <source>No value is measured: leave the element out.</source>
        <translation>没有实测值：请排除该元素。</translation>
    </message>
    <message>
        <source>No version of {names} goes together with what this QGIS runs, and QGIS's own packages are never replaced: take fewer packages at once, or a newer QGIS. Nothing was changed.</source>
        <translation>没有 {names} 的版本与此 QGIS 所用组件相配，而 QGIS 自带的软件包从不替换：请一次少装几个，或换用较新的 QGIS。未作任何更改。</translation>
    </message>
    <message>
        <source>No: where a map has no data the others decide, and the log counts the cells.</source>
        <translation>否：某图无数据处由其他图决定，日志统计这些像元。</translation>
    </message>
    <message>
        <source>Nobody can tell where on Earth the samples are, and maps cannot be made.</source>
        <translation>无法知道样品在地球上的位置，也就无法成图。</translation>
    </message>
    <message>
        <source>None of the elements varies: choose others for the simple maps.</source>
        <translation>没有元素有变化：请为简单图选择其他元素。</translation>
    </message>
    <message>
        <source>None of the features varies among the training samples: choose others.</source>
        <translation>没有特征在训练样品间变化：请选择其他特征。</translation>
    </message>
    <message>
        <source>None of the indicator elements ({indicators}) is among the elements of the factors: choose from {names}.</source>
        <translation>指示元素（{indicators}）均不在因子的元素之中：请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>None of the occurrences lies on the maps: check the reference system of both.</source>
        <translation>没有矿点落在各图上：请检查两者的坐标参照系。</translation>
    </message>
    <message>
        <source>None of the {n_all} occurrences lies on the map ({beyond} outside, {nodata} without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>{n_all} 个矿点均不在图上（{beyond} 个在外，{nodata} 个无数据）：请检查两者的 CRS、掩膜和矿点图层。</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map ({outside} outside, {empty} on cells without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>{n_cells} 个矿点均不在图上（{outside} 个在外，{empty} 个在无数据像元）：请检查两者的 CRS、掩膜和矿点图层。</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>{n_cells} 个矿点均不在图上：请检查两者的 CRS、掩膜和矿点图层。</translation>
    </message>
    <message>
        <source>None of the {n_cells} samples has a window of rasters with data: check that samples and rasters cover the same ground, or take a smaller window.</source>
        <translation>{n_cells} 个样品均没有含数据的栅格窗口：请检查样品与栅格是否覆盖同一地段，或取更小的窗口。</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {radius:.0f} m of a sample: check their reference system, or raise the radius.</source>
        <translation>{n_occurrences} 个矿点均不在样品的 {radius:.0f} m 之内：请检查其坐标参照系，或增大半径。</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {reach:.0f} m of a sample: check their reference system, or raise the largest distance.</source>
        <translation>{n_occurrences} 个矿点均不在样品的 {reach:.0f} m 之内：请检查其坐标参照系，或增大最大距离。</translation>
    </message>
    <message>
        <source>None of the {n_places} occurrences lies on the maps: check the reference system of both.</source>
        <translation>{n_places} 个矿点均不在各图上：请检查两者的坐标参照系。</translation>
    </message>
    <message>
        <source>None of the {what} has a position: check the layer, its filter and the selection.</source>
        <translation>{what}均没有位置：请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>None of the {} connected parts has {:g} km² (the largest has {:g} km²), there are no targets: lower the least area.</source>
        <translation>{} 个连通部分均不足 {:g} km²（最大的为 {:g} km²），没有靶区：请降低最小面积。</translation>
    </message>
    <message>
        <source>None: all factors are mapped</source>
        <translation>无：所有因子都成图</translation>
    </message>
    <message>
        <source>Normal Q-Q plot</source>
        <translation>正态 Q-Q 图</translation>
    </message>
    <message>
        <source>Normalised density</source>
        <translation>归一化密度</translation>
    </message>
    <message>
        <source>Normalised density at the intersection</source>
        <translation>交点处的归一化密度</translation>
    </message>
    <message>
        <source>Normalised density: share of the occurrences over share of the area; 1 is chance</source>
        <translation>归一化密度：矿点比例除以面积比例；1 为随机</translation>
    </message>
    <message>
        <source>North</source>
        <translation>北</translation>
    </message>
    <message>
        <source>Northing (km)</source>
        <translation>北坐标（km）</translation>
    </message>
    <message>
        <source>Not among the elements of the factors: {absent}.</source>
        <translation>不在因子的元素之中：{absent}。</translation>
    </message>
    <message>
        <source>Not compared, for want of {} values above zero in the background: {}.</source>
        <translation>未比较，因为背景中没有 {} 个大于零的值：{}。</translation>
    </message>
    <message>
        <source>Not distinguishable from area alone: so many occurrences fall there by chance in {} % of cases.</source>
        <translation>与仅由面积决定的情形无法区分：在 {} % 的情况下会偶然落入这么多矿点。</translation>
    </message>
    <message>
        <source>Not distinguishable from {baseline} by either</source>
        <translation>按两者均与 {baseline} 无法区分</translation>
    </message>
    <message>
        <source>Not distinguishable is the usual answer with few occurrences, and an honest one.</source>
        <translation>矿点很少时，“无法区分”是常见而诚实的答案。</translation>
    </message>
    <message>
        <source>Not held out: if the map was made with these occurrences, the figures flatter it.</source>
        <translation>非留出：若该图是用这些矿点制成的，数值偏乐观。</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>不在本页</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: believe the figures only for gaps between the samples.</source>
        <translation>未在未见过的地段上检验：这些数值只对样品之间的空隙可信。</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: {error}</source>
        <translation>未在未见过的地段上检验：{error}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing is known of how these were made: {}.</source>
        <translation>不知道以下各项是如何制成的：{}。</translation>
    </message>
    <message>
        <source>Nothing is known of how this map was made: if these occurrences helped, the figures flatter it.</source>
        <translation>不知道该图是如何制成的：若这些矿点参与其中，数值偏乐观。</translation>
    </message>
    <message>
        <source>Nothing is to be written: choose an output.</source>
        <translation>没有要写出的内容：请选择输出。</translation>
    </message>
    <message>
        <source>Nothing is written then.</source>
        <translation>则不写出任何内容。</translation>
    </message>
    <message>
        <source>Nothing says how favourable the classes are: give known occurrences, or a table of weights of “Prediction-area plot”.</source>
        <translation>无从知道各类别的有利程度：请给出已知矿点，或“预测-面积图”的权重表。</translation>
    </message>
    <message>
        <source>Nothing was measured above detection: {}.</source>
        <translation>没有高于检出限的测量值：{}。</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>块金</translation>
    </message>
    <message>
        <source>Nugget, sill and range come from weighted least squares over the classes of distance that hold 30 pairs or more. The model &lt;i&gt;auto&lt;/i&gt; takes spherical, exponential or Gaussian, whichever fits best; of models that fit as well as each other within a tenth, the one that predicts samples best from all others. Ranges are practical ranges, the distance at which 95 % of the sill is reached: other programs may mean a third of that.</source>
        <translation>块金、基台值和变程由点对不少于 30 个的距离间隔用加权最小二乘求得。模型 &lt;i&gt;auto&lt;/i&gt; 取球状、指数或高斯中拟合最好者；拟合优度相差不到十分之一的模型中，取由其他样品预测各样品最好者。变程为实际变程，即达到基台值 95 % 的距离：其他程序的变程可能只是其三分之一。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>Number of breaks</source>
        <translation>转折点数</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Number of classes or rocks</source>
        <translation>类别或岩石数</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>因子数</translation>
    </message>
    <message>
        <source>Number of factors by</source>
        <translation>因子数的确定</translation>
    </message>
    <message>
        <source>Number of factors found</source>
        <translation>找到的因子数</translation>
    </message>
    <message>
        <source>Number of new fields</source>
        <translation>新字段数</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>样品数</translation>
    </message>
    <message>
        <source>Number of thresholds</source>
        <translation>阈值数</translation>
    </message>
    <message>
        <source>Number of {}</source>
        <translation>{} 的数目</translation>
    </message>
    <message>
        <source>Number-size plot</source>
        <translation>个数-大小图</translation>
    </message>
    <message>
        <source>Numbers each sample is condensed to; 0: a quarter of the features, between 2 and 8.</source>
        <translation>每个样品压缩成的数值个数；0：特征数的四分之一，介于 2 和 8 之间。</translation>
    </message>
    <message>
        <source>Numbers or words, separated by semicolons. Empty cells, NA, null and - are missing results anyway.</source>
        <translation>数字或词，以分号分隔。空单元格、NA、null 和 - 本来就是缺失结果。</translation>
    </message>
    <message>
        <source>Numeric fields to learn from. Empty: the factor scores that the layer's records name.</source>
        <translation>用于学习的数值字段。留空：图层记录中列出的因子得分。</translation>
    </message>
    <message>
        <source>OWA</source>
        <translation>OWA</translation>
    </message>
    <message>
        <source>Observed against predicted</source>
        <translation>观测值与预测值</translation>
    </message>
    <message>
        <source>Observed against predicted with the 1:1 line, standardised errors, and where they lie.</source>
        <translation>观测值与预测值附 1:1 线、标准化误差及其位置。</translation>
    </message>
    <message>
        <source>Occ. %</source>
        <translation>矿点 %</translation>
    </message>
    <message>
        <source>Occupied area (% of the area)</source>
        <translation>占据面积（占总面积 %）</translation>
    </message>
    <message>
        <source>Occupied area (%)</source>
        <translation>占据面积（%）</translation>
    </message>
    <message>
        <source>Occupied area at the intersection (%)</source>
        <translation>交点处的占据面积（%）</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>矿点</translation>
    </message>
    <message>
        <source>Occurrences (%)</source>
        <translation>矿点（%）</translation>
    </message>
    <message>
        <source>Occurrences are where people looked: roads and old mines draw the curve as well.</source>
        <translation>矿点在人们找过的地方：道路和老矿山也会影响曲线。</translation>
    </message>
    <message>
        <source>Occurrences farther from any sample than the largest distance have no say: the log counts them.</source>
        <translation>离任何样品都超过最大距离的矿点不起作用：日志会统计。</translation>
    </message>
    <message>
        <source>Occurrences in it, among them those that the limits were drawn by.</source>
        <translation>其中的矿点，包括用于划定限值的矿点。</translation>
    </message>
    <message>
        <source>Occurrences in one square of this side are drawn together.</source>
        <translation>同一该边长方格中的矿点一起抽取。</translation>
    </message>
    <message>
        <source>Occurrences in the anomaly (%)</source>
        <translation>异常中的矿点（%）</translation>
    </message>
    <message>
        <source>Occurrences in the class</source>
        <translation>类别中的矿点</translation>
    </message>
    <message>
        <source>Occurrences lie in class {unknown}, which has no area: make both from one map.</source>
        <translation>矿点位于类别 {unknown}，而该类没有面积：请用同一幅图生成两者。</translation>
    </message>
    <message>
        <source>Occurrences name each class anomaly, halo or background later: with several rocks and mineral systems three classes are too few. 0 takes the number with the best silhouette; the chart shows silhouette and Davies-Bouldin for 2 to 8.</source>
        <translation>之后由矿点将各类别命名为异常、晕或背景：有多种岩石和成矿系统时三类太少。0 取轮廓系数最佳的类数；图表给出 2 至 8 类的轮廓系数和 Davies-Bouldin。</translation>
    </message>
    <message>
        <source>Occurrences outside the map or where it has no data are left out and counted. Tables of several maps have the same columns, so that “Merge vector layers” puts them below each other.</source>
        <translation>图外或图上无数据处的矿点不计入并予以统计。多幅图的表列相同，可用“合并矢量图层”上下拼接。</translation>
    </message>
    <message>
        <source>Occurrences outside the map or without data</source>
        <translation>图外或无数据处的矿点</translation>
    </message>
    <message>
        <source>Occurrences outside the maps or without data</source>
        <translation>各图之外或无数据处的矿点</translation>
    </message>
    <message>
        <source>Occurrences that lie where the map has data.</source>
        <translation>位于图上有数据处的矿点。</translation>
    </message>
    <message>
        <source>Occurrences used</source>
        <translation>所用矿点</translation>
    </message>
    <message>
        <source>Of 1.4826 times the median absolute deviation, which is the standard deviation of normal data.</source>
        <translation>以 1.4826 倍绝对中位差为单位，即正态数据的标准差。</translation>
    </message>
    <message>
        <source>Of a raster.</source>
        <translation>用于栅格。</translation>
    </message>
    <message>
        <source>Of all maps.</source>
        <translation>所有图。</translation>
    </message>
    <message>
        <source>Of k-fold and block.</source>
        <translation>用于 k-fold 和 block。</translation>
    </message>
    <message>
        <source>Of many pairs one of twenty is different by chance.</source>
        <translation>许多比较中，每二十个就有一个偶然不同。</translation>
    </message>
    <message>
        <source>Of polygons or points.</source>
        <translation>多边形或点的字段。</translation>
    </message>
    <message>
        <source>Of polygons: the name of the field with the class of each, as text or number, or its score.</source>
        <translation>用于多边形：存放各多边形类别（文本或数字）或得分的字段名。</translation>
    </message>
    <message>
        <source>Of several fields the mean of their variograms is fitted, each scaled to a variance of 1: kriging then shares one model among them, and scales it back for each.</source>
        <translation>多个字段时拟合其变异函数的均值，各自按方差 1 缩放：克里金由此共用一个模型，并为各字段换算回去。</translation>
    </message>
    <message>
        <source>Of standardised features. 0: one over the number of features.</source>
        <translation>对标准化特征而言。0：1 除以特征数。</translation>
    </message>
    <message>
        <source>Of the folds, forests and boosting.</source>
        <translation>各折、随机森林和提升法的种子。</translation>
    </message>
    <message>
        <source>Of the folds.</source>
        <translation>各折的种子。</translation>
    </message>
    <message>
        <source>Of the intervals.</source>
        <translation>各区间的种子。</translation>
    </message>
    <message>
        <source>Of the lot.</source>
        <translation>随机抽取的种子。</translation>
    </message>
    <message>
        <source>Of the occurrences, for the interval of the rate. 0: the interval of Wilson, which takes the place of the intersection as known.</source>
        <translation>矿点的次数，用于比率的区间。0：Wilson 区间，视交点位置为已知。</translation>
    </message>
    <message>
        <source>Of the occurrences, for the intervals of the rates. 0: intervals of Wilson.</source>
        <translation>矿点的次数，用于比率的区间。0：Wilson 区间。</translation>
    </message>
    <message>
        <source>Of the occurrences. 0: no intervals.</source>
        <translation>矿点的次数。0：无区间。</translation>
    </message>
    <message>
        <source>Of the output number; the table holds both.</source>
        <translation>输出的数值；表中两者都有。</translation>
    </message>
    <message>
        <source>Of the raster of populations, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>总体栅格的像元大小（图为多边形时）。留空：约 250 000 个像元。</translation>
    </message>
    <message>
        <source>Of the rasters. Empty: that of the samples and the largest distance around them.</source>
        <translation>栅格的范围。留空：样品范围外加最大距离。</translation>
    </message>
    <message>
        <source>Of the result, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>结果的像元大小（图为多边形时）。留空：约 250 000 个像元。</translation>
    </message>
    <message>
        <source>Of the search for the bulk by mahalanobis.</source>
        <translation>mahalanobis 搜索主体时的种子。</translation>
    </message>
    <message>
        <source>Of “Fuse maps (maximin)”, on the same grid, 0 to 1.</source>
        <translation>由“图件融合（最大最小）”得到，在同一格网上，0 至 1。</translation>
    </message>
    <message>
        <source>On blocks kriging has no near neighbours and falls back to the mean: that is its honest limit.</source>
        <translation>在区块上克里金没有邻近样品，会退回均值：这是它真实的局限。</translation>
    </message>
    <message>
        <source>On ground it has not seen it may know nothing: chance reaches {by_chance:.2f}.</source>
        <translation>在未见过的地段上它可能一无所知：随机可达 {by_chance:.2f}。</translation>
    </message>
    <message>
        <source>On how many samples the members agree</source>
        <translation>成员在多少样品上意见一致</translation>
    </message>
    <message>
        <source>On the raw scale a skewed element has far too many: use log10.</source>
        <translation>偏斜元素在原始尺度上标记的远远过多：请用 log10。</translation>
    </message>
    <message>
        <source>On the same grid; high is favourable.</source>
        <translation>在同一格网上；高值有利。</translation>
    </message>
    <message>
        <source>One HTML file with all pictures in it.</source>
        <translation>一个 HTML 文件，内含所有图片。</translation>
    </message>
    <message>
        <source>One band a class, and the entropy as the last band.</source>
        <translation>每类一个波段，最后一个波段为熵。</translation>
    </message>
    <message>
        <source>One band each. Fields that share a variogram model are kriged at once.</source>
        <translation>每个一个波段。共用变异函数模型的字段一次完成克里金。</translation>
    </message>
    <message>
        <source>One band each: a large file.</source>
        <translation>每个一个波段：文件很大。</translation>
    </message>
    <message>
        <source>One band each: in the 10 % band, one realisation of ten is lower.</source>
        <translation>每个一个波段：在 10 % 波段中，十个实现有一个更低。</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>一个像元</translation>
    </message>
    <message>
        <source>One column a line: heading;role;symbol;unit;lower limit;upper limit, such as Kupfer;element;Cu;ppm;0.5. What is left empty stays as it was guessed. Roles: element, sample, x, y, qualifier, limit, other, leave out.</source>
        <translation>每行一列：标题;角色;符号;单位;下限;上限，如 Kupfer;element;Cu;ppm;0.5。留空者保持猜测结果。角色：element、sample、x、y、qualifier、limit、other、leave out。</translation>
    </message>
    <message>
        <source>One map cannot be compared: add another one, or the samples, from which simple maps are made.</source>
        <translation>一幅图无法比较：请再加一幅，或加入样品以生成简单图。</translation>
    </message>
    <message>
        <source>One map cannot be fused: choose two or more.</source>
        <translation>一幅图无法融合：请选择两幅以上。</translation>
    </message>
    <message>
        <source>One map moves with its seed: keep ten runs, and read the agreement in the log.</source>
        <translation>单个映射会随种子变动：请保留十次运行，并查看日志中的一致性。</translation>
    </message>
    <message>
        <source>One number for all scores, or one each, such as 0.7;0.8. Empty: 0.7 for factors.</source>
        <translation>所有得分用一个数，或各用一个，如 0.7;0.8。留空：因子为 0.7。</translation>
    </message>
    <message>
        <source>One point a sample, fields called like Cu_ppm.</source>
        <translation>每个样品一个点，字段命名如 Cu_ppm。</translation>
    </message>
    <message>
        <source>One raster or band a feature, called as it; or those that a network of windows learnt from.</source>
        <translation>每个特征一个栅格或波段，与特征同名；或窗口网络学习所用的栅格。</translation>
    </message>
    <message>
        <source>One row a class</source>
        <translation>每类一行</translation>
    </message>
    <message>
        <source>One row a class of each map: area, occurrences, rate and weight.</source>
        <translation>每幅图的每类一行：面积、矿点、预测率和权重。</translation>
    </message>
    <message>
        <source>One row a class: area, occurrences, rate with interval, density, weight, and the held-out test.</source>
        <translation>每类一行：面积、矿点、预测率及区间、密度、权重和留出检验。</translation>
    </message>
    <message>
        <source>One row a class: its edges, the mean distance, the semivariance and the number of pairs.</source>
        <translation>每个间隔一行：边界、平均距离、半方差和点对数。</translation>
    </message>
    <message>
        <source>One row a classifier and test: accuracy with interval, balanced accuracy, F1, AUC and more.</source>
        <translation>每个分类器和检验一行：准确率及区间、平衡准确率、F1、AUC 等。</translation>
    </message>
    <message>
        <source>One row a component, largest eigenvalue first.</source>
        <translation>每个成分一行，特征值最大者在前。</translation>
    </message>
    <message>
        <source>One row a line: slope, R², and the threshold above it with its interval.</source>
        <translation>每条直线一行：斜率、R²，以及其上的阈值及区间。</translation>
    </message>
    <message>
        <source>One row a map: AUC, area under the success-rate curve and its first fifth, with intervals.</source>
        <translation>每幅图一行：AUC、成功率曲线下面积及其前五分之一，附区间。</translation>
    </message>
    <message>
        <source>One row a map: rate and AUC with intervals, differences from the baseline, verdicts.</source>
        <translation>每幅图一行：预测率和 AUC 及区间、与基线之差、结论。</translation>
    </message>
    <message>
        <source>One row a map: the figures of the page.</source>
        <translation>每幅图一行：页面上的数值。</translation>
    </message>
    <message>
        <source>One row a measure: its value, and what it should be.</source>
        <translation>每个指标一行：其值和应有的值。</translation>
    </message>
    <message>
        <source>One row a member: its seed, samples, and accuracy or map quality.</source>
        <translation>每个成员一行：种子、样品，以及准确率或映射质量。</translation>
    </message>
    <message>
        <source>One row a model: its weighted sum of squares, its root mean squared error of samples predicted from all others, and its numbers.</source>
        <translation>每个模型一行：加权平方和、由其他样品预测的均方根误差及其参数。</translation>
    </message>
    <message>
        <source>One row a pair: samples that only the one, only the other had right, and p.</source>
        <translation>每对一行：仅前者、仅后者正确的样品数，以及 p。</translation>
    </message>
    <message>
        <source>One row a threshold (scores) or a class, with rate, area, normalised density and weight.</source>
        <translation>每个阈值（得分）或类别一行，附预测率、面积、归一化密度和权重。</translation>
    </message>
    <message>
        <source>One row an element, as Check samples and Replace censored values take it.</source>
        <translation>每种元素一行，供“检查样品”和“替换截尾值”使用。</translation>
    </message>
    <message>
        <source>One row an element, with the columns element, limit and unit, and optionally upper_limit and substitute: the value that already stands for results below detection, half the limit for instance. Headings such as LLD are understood. Empty: limits are read from the cells, such as &lt;0.5.</source>
        <translation>每种元素一行，含 element、limit 和 unit 列，可选 upper_limit 和 substitute：已经代替低于检出限结果的值，例如检出限的一半。LLD 之类的标题也能识别。留空：从单元格读取检出限，如 &lt;0.5。</translation>
    </message>
    <message>
        <source>One row an element: its fences and how many values lie beyond them.</source>
        <translation>每种元素一行：界限及超出界限的值数。</translation>
    </message>
    <message>
        <source>One row an element: its loading on each factor, its communality (share of its variance that the factors explain) and uniqueness (the rest), and the factor it belongs to.</source>
        <translation>每种元素一行：在各因子上的载荷、共同度（因子所解释的方差比例）和特殊方差（其余部分），以及所属因子。</translation>
    </message>
    <message>
        <source>One row an element: results, share below detection, limits, method, mean and standard deviation.</source>
        <translation>每种元素一行：结果数、低于检出限的比例、检出限、方法、均值和标准差。</translation>
    </message>
    <message>
        <source>One row an element: results, shares missing and below detection, limits, quantiles, remark.</source>
        <translation>每种元素一行：结果数、缺失和低于检出限的比例、检出限、分位数、备注。</translation>
    </message>
    <message>
        <source>One straight line fits the concentration-area curve: it has no threshold.</source>
        <translation>一条直线即可拟合含量-面积曲线：没有阈值。</translation>
    </message>
    <message>
        <source>One substitute for all values below a limit flattens variograms and correlations: random draws keep the spread.</source>
        <translation>限值以下全用一个替代值会使变异函数和相关性变平：随机抽取可保持离散度。</translation>
    </message>
    <message>
        <source>One training sample shows nothing of how features vary together: take more samples.</source>
        <translation>一个训练样品无法显示特征如何共同变化：请取更多样品。</translation>
    </message>
    <message>
        <source>One value for all results below detection narrows the spread of elements with more than 10 % of them; take random replacement before correlations and variograms: {}.</source>
        <translation>低于检出限的结果全用一个值，会缩小此类结果超过 10 % 的元素的离散度；在计算相关和变异函数之前请用随机替换：{}。</translation>
    </message>
    <message>
        <source>Online is Kohonen's training, one sample at a time; batch takes all samples at once and is faster and steadier. “Apply map” then gives every sample its unit, class and, with known occurrences, its score.</source>
        <translation>在线是 Kohonen 训练法，一次一个样品；批量一次用全部样品，更快更稳定。之后“应用映射”为每个样品给出单元、类别，有已知矿点时还给出得分。</translation>
    </message>
    <message>
        <source>Only cells that all maps have</source>
        <translation>仅限所有图都有的像元</translation>
    </message>
    <message>
        <source>Only classifiers with the same labels, split and seed can be compared.</source>
        <translation>只有标签、划分和种子都相同的分类器才能比较。</translation>
    </message>
    <message>
        <source>Only factors that hold one of them are used. Has no say where features are chosen.</source>
        <translation>只使用含有其中之一的因子。已选特征时不起作用。</translation>
    </message>
    <message>
        <source>Only for k-fold and block, and where no model is given.</source>
        <translation>仅用于 k-fold 和 block，且未给出模型时。</translation>
    </message>
    <message>
        <source>Only one column of positions is chosen: choose the other one too, or none.</source>
        <translation>只选了一列位置：请把另一列也选上，或都不选。</translation>
    </message>
    <message>
        <source>Only one of the two columns of positions was chosen: choose both, or none.</source>
        <translation>两列位置只选了一列：请两列都选，或都不选。</translation>
    </message>
    <message>
        <source>Only steps of GeoHalo are remembered: what you did by hand you must add by hand.</source>
        <translation>只记录 GeoHalo 的步骤：手工所做的须手工补上。</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>仅前者正确</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>仅后者正确</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all cells with data.</source>
        <translation>只计入图的这一部分。留空：所有有数据的像元。</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all of it.</source>
        <translation>只计入图的这一部分。留空：全部。</translation>
    </message>
    <message>
        <source>Only this part of the maps counts.</source>
        <translation>只计入各图的这一部分。</translation>
    </message>
    <message>
        <source>Only this part of the maps counts. Empty: all cells with data.</source>
        <translation>只计入各图的这一部分。留空：所有有数据的像元。</translation>
    </message>
    <message>
        <source>Only {known} samples were predicted: take more neighbours, or fewer and larger folds.</source>
        <translation>只预测了 {known} 个样品：请取更多邻近样品，或更少更大的折。</translation>
    </message>
    <message>
        <source>Only {n:g} occurrences: rates and weights from fewer than {FEWEST} are rough.</source>
        <translation>只有 {n:g} 个矿点：少于 {FEWEST} 个时预测率和权重都很粗略。</translation>
    </message>
    <message>
        <source>Only {n_assays}</source>
        <translation>只有 {n_assays} 个</translation>
    </message>
    <message>
        <source>Only {n_coordinates} occurrences: none can be held out for a test, which takes {ENOUGH_TO_HOLD_OUT} at least.</source>
        <translation>只有 {n_coordinates} 个矿点：无法留出用于检验，检验至少需要 {ENOUGH_TO_HOLD_OUT} 个。</translation>
    </message>
    <message>
        <source>Only {n_detects} values are measured and at least 3 are needed: leave the element out.</source>
        <translation>只有 {n_detects} 个实测值，至少需要 3 个：请排除该元素。</translation>
    </message>
    <message>
        <source>Only {n_units} map units hold samples and {n_clusters} classes were asked for: ask for fewer classes.</source>
        <translation>只有 {n_units} 个映射单元有样品，而要求 {n_clusters} 个类别：请减少类别数。</translation>
    </message>
    <message>
        <source>Only {near} occurrences can be used: the scores are hardly more than chance.</source>
        <translation>只有 {near} 个矿点可用：得分与随机相差无几。</translation>
    </message>
    <message>
        <source>Only {n} samples have values of all {n_kept} elements, and more than {needed} are needed for robust distances: choose fewer elements.</source>
        <translation>只有 {n} 个样品具有全部 {n_kept} 种元素的值，稳健距离需要多于 {needed} 个：请减少元素。</translation>
    </message>
    <message>
        <source>Only {percent_agreement:.0f} % of the bootstrap curves have {n_slopes} breaks as well: their number is unsure, so trust those with narrow intervals.</source>
        <translation>只有 {percent_agreement:.0f} % 的自助曲线也有 {n_slopes} 个转折点：其数目不确定，请相信区间窄的那些。</translation>
    </message>
    <message>
        <source>Only {} holds indicator elements: the map learns from all factors.</source>
        <translation>只有 {} 含有指示元素：映射从全部因子学习。</translation>
    </message>
    <message>
        <source>Open sample &amp;survey</source>
        <translation>打开示例调查(&amp;S)</translation>
    </message>
    <message>
        <source>Open the guide where it tells of laboratory files</source>
        <translation>打开指南中讲解实验室文件之处</translation>
    </message>
    <message>
        <source>Open the tool itself, filled with earlier results</source>
        <translation>打开工具本身，并填入之前的结果</translation>
    </message>
    <message>
        <source>Open the tool “Classify anomalies” with this map and these limits.</source>
        <translation>用此图和这些限值打开“异常分级”工具。</translation>
    </message>
    <message>
        <source>Open this step's report in the browser</source>
        <translation>在浏览器中打开此步骤的报告</translation>
    </message>
    <message>
        <source>Ordinary kriging conditions the fields, simple kriging those of normal scores. Realisations are of points in the middle of the cells. They repeat with their seed.</source>
        <translation>普通克里金用于场的条件化，正态得分的场用简单克里金。各实现为像元中心点的值。种子相同则结果可重复。</translation>
    </message>
    <message>
        <source>Other coordinates of the same samples.</source>
        <translation>同一批样品的其他坐标。</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>袋外</translation>
    </message>
    <message>
        <source>Out of bag, a test by lot: {}</source>
        <translation>袋外，随机检验：{}</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>离群值</translation>
    </message>
    <message>
        <source>Outlier (1 yes)</source>
        <translation>离群值（1 是）</translation>
    </message>
    <message>
        <source>Outliers flagged</source>
        <translation>已标记离群值</translation>
    </message>
    <message>
        <source>Outliers were flagged by Tukey's fences.</source>
        <translation>离群值按 Tukey 界限标记。</translation>
    </message>
    <message>
        <source>Outlined ground (polygons)</source>
        <translation>圈定地段（多边形）</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Outside the samples universal kriging runs away: leave that ground out.</source>
        <translation>在样品范围之外泛克里金会失控：请去掉该地段。</translation>
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
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pairs are compared by McNemar's exact test: of the samples that only one of the two has right, each should have half. Shares have Wilson's intervals.</source>
        <translation>成对比较用 McNemar 精确检验：在两者中仅一方正确的样品里，双方应各占一半。比例附 Wilson 区间。</translation>
    </message>
    <message>
        <source>Parallel analysis</source>
        <translation>平行分析</translation>
    </message>
    <message>
        <source>Parallel analysis: {n} are above those of uncorrelated elements.</source>
        <translation>平行分析：{n} 个高于不相关元素的特征值。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Partial area under the ROC curve</source>
        <translation>ROC 曲线下部分面积</translation>
    </message>
    <message>
        <source>Partial sill</source>
        <translation>偏基台值</translation>
    </message>
    <message>
        <source>Parts of different units have no log-ratio until they are converted; check the names of the fields.</source>
        <translation>单位不同的组分在换算之前没有对数比；请检查字段名。</translation>
    </message>
    <message>
        <source>Parts of less than {} km², left out: {}.</source>
        <translation>小于 {} km² 的部分，已省去：{}。</translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation>地段分成若干部分，依次留出。</translation>
    </message>
    <message>
        <source>Parts of the ground whose occurrences are left out in turn.</source>
        <translation>地段分成若干部分，其矿点依次留出。</translation>
    </message>
    <message>
        <source>Passes over all samples in batch training.</source>
        <translation>批量训练中遍历全部样品的次数。</translation>
    </message>
    <message>
        <source>Passes over the samples. 0: 500 for paper; up to 200 for the others, which stop when the samples watched get no better.</source>
        <translation>遍历样品的次数。0：paper 为 500；其他最多 200，监测样品不再改善时停止。</translation>
    </message>
    <message>
        <source>Pathfinder elements</source>
        <translation>探途元素</translation>
    </message>
    <message>
        <source>Pearson {value}</source>
        <translation>Pearson {value}</translation>
    </message>
    <message>
        <source>Pearson {value} (as drawn)</source>
        <translation>Pearson {value}（按所绘尺度）</translation>
    </message>
    <message>
        <source>Penalty C (no tuning)</source>
        <translation>惩罚 C（不调参）</translation>
    </message>
    <message>
        <source>Per cent of samples</source>
        <translation>样品百分比</translation>
    </message>
    <message>
        <source>Per cent of the variance; {total:.1f} % in all.
Framed: {minimum_loading:g} or more.</source>
        <translation>占方差的百分比；合计 {total:.1f} %。
加框：不小于 {minimum_loading:g}。</translation>
    </message>
    <message>
        <source>Per cent, normal scale</source>
        <translation>百分比，正态尺度</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Percentage of the occurrences where the two curves cross; 50 says nothing.</source>
        <translation>两曲线相交处的矿点百分比；50 不说明任何问题。</translation>
    </message>
    <message>
        <source>Percentages missing are of the samples, those below and above of the results. Quantiles take results below detection into account; an empty one lies below everything measured.</source>
        <translation>缺失百分比以样品计，低于和高于限值的以结果计。分位数考虑了低于检出限的结果；为空者低于所有测量值。</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Percentile of the samples that is the threshold, by the rule of that name.</source>
        <translation>作为阈值的样品百分位数，按同名规则。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>易犯错误</translation>
    </message>
    <message>
        <source>Places samples on a trained map: unit, class, distance, stability and score of each.</source>
        <translation>将样品放到已训练的映射上：给出每个样品的单元、类别、距离、稳定性和得分。</translation>
    </message>
    <message>
        <source>Placing the samples on the map</source>
        <translation>正在将样品放到映射上</translation>
    </message>
    <message>
        <source>Planted anomaly</source>
        <translation>设定的异常</translation>
    </message>
    <message>
        <source>Planted anomaly (truth)</source>
        <translation>设定的异常（真实情况）</translation>
    </message>
    <message>
        <source>Point at a curve to read its map value; click to keep it.</source>
        <translation>指向曲线可读取其图值；点击可保留。</translation>
    </message>
    <message>
        <source>Points of known mineral occurrences.</source>
        <translation>已知矿点的点。</translation>
    </message>
    <message>
        <source>Points to predict</source>
        <translation>待预测的点</translation>
    </message>
    <message>
        <source>Points with one field an element, named like Cu_ppm, Au_ppb, Fe_pct; text such as &amp;lt;0.5 is understood.</source>
        <translation>点，每种元素一个字段，命名如 Cu_ppm、Au_ppb、Fe_pct；可识别 &amp;lt;0.5 之类的文本。</translation>
    </message>
    <message>
        <source>Points, one a sample: the layer that the step before left, or any point layer of your own.</source>
        <translation>点，每个样品一个：上一步留下的图层，或您自己的任意点图层。</translation>
    </message>
    <message>
        <source>Points. They say which ground is favourable, and judge the maps. The maps need them.</source>
        <translation>点。它们说明哪些地段有利，并评价各图。各图需要它们。</translation>
    </message>
    <message>
        <source>Polygons with rank, area, score, fingerprint, nearest occurrence and rock.</source>
        <translation>多边形，附排序、面积、得分、元素指纹、最近矿点和岩石。</translation>
    </message>
    <message>
        <source>Polygons: only this part of the map counts. Empty: all cells with data.</source>
        <translation>多边形：只计入图的这一部分。留空：所有有数据的像元。</translation>
    </message>
    <message>
        <source>Polygons: only this part of the maps counts. Empty: all cells with data.</source>
        <translation>多边形：只计入各图的这一部分。留空：所有有数据的像元。</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Positions are in degrees</source>
        <translation>位置以经纬度表示</translation>
    </message>
    <message>
        <source>Positions that are none</source>
        <translation>无效的位置</translation>
    </message>
    <message>
        <source>Practical range</source>
        <translation>实际变程</translation>
    </message>
    <message>
        <source>Practical range. Empty: fitted. Nested structures: one number each, such as 800+5000.</source>
        <translation>实际变程。留空：拟合得出。套合结构：每个一个数，如 800+5000。</translation>
    </message>
    <message>
        <source>Practical range: the distance at which 95 % of the partial sill is reached</source>
        <translation>实际变程：达到偏基台值 95 % 的距离</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translation>预测图</translation>
    </message>
    <message>
        <source>Predicted points</source>
        <translation>预测点</translation>
    </message>
    <message>
        <source>Predicted points are asked for, and there are no points to predict: choose their layer.</source>
        <translation>要求输出预测点，但没有待预测的点：请选择其图层。</translation>
    </message>
    <message>
        <source>Predicted probability, mean of the bin</source>
        <translation>预测概率，区间均值</translation>
    </message>
    <message>
        <source>Predicted too high, by over 2 standard errors</source>
        <translation>预测过高，超过 2 倍标准误差</translation>
    </message>
    <message>
        <source>Predicted too low, by over 2 standard errors</source>
        <translation>预测过低，超过 2 倍标准误差</translation>
    </message>
    <message>
        <source>Prediction = regression on the predictors + ordinary kriging of its residuals. The variogram is fitted to residuals of samples that the regression had not seen, and all three ways are tested on blocks held out.</source>
        <translation>预测 = 对预测变量的回归 + 其残差的普通克里金。变异函数用回归未见过的样品的残差拟合，三种方式都在留出的区块上检验。</translation>
    </message>
    <message>
        <source>Prediction rate (% of the {occurrences})</source>
        <translation>预测率（占 {occurrences} 的 %）</translation>
    </message>
    <message>
        <source>Prediction rate (%)</source>
        <translation>预测率（%）</translation>
    </message>
    <message>
        <source>Prediction rate and AUC of each map with 95 % intervals</source>
        <translation>各图的预测率和 AUC，附 95 % 区间</translation>
    </message>
    <message>
        <source>Prediction rate and occupied area of the fused map, and where they cross.</source>
        <translation>融合图的预测率和占据面积，及其交点。</translation>
    </message>
    <message>
        <source>Prediction rate at the intersection (%)</source>
        <translation>交点处的预测率（%）</translation>
    </message>
    <message>
        <source>Prediction rate falling and occupied area rising, and where they cross.</source>
        <translation>下降的预测率和上升的占据面积，及其交点。</translation>
    </message>
    <message>
        <source>Prediction rate over occupied area: 1 is chance.</source>
        <translation>预测率除以占据面积：1 为随机。</translation>
    </message>
    <message>
        <source>Prediction rate, lower end of the 95 % interval</source>
        <translation>预测率，95 % 区间下端</translation>
    </message>
    <message>
        <source>Prediction rate, upper end of the 95 % interval</source>
        <translation>预测率，95 % 区间上端</translation>
    </message>
    <message>
        <source>Prediction-area plot</source>
        <translation>预测-面积图</translation>
    </message>
    <message>
        <source>Prediction-area plot of the fused map</source>
        <translation>融合图的预测-面积图</translation>
    </message>
    <message>
        <source>Prediction-area plot of {layer_name}</source>
        <translation>{layer_name} 的预测-面积图</translation>
    </message>
    <message>
        <source>Prediction-area plot of {}</source>
        <translation>{} 的预测-面积图</translation>
    </message>
    <message>
        <source>Prediction-area plot: {word}{kind}</source>
        <translation>预测-面积图：{word}{kind}</translation>
    </message>
    <message>
        <source>Prediction-area table</source>
        <translation>预测-面积表</translation>
    </message>
    <message>
        <source>Predictor fields</source>
        <translation>预测变量字段</translation>
    </message>
    <message>
        <source>Predictor fields are known at points only, so there is no map: leave the maps out of the outputs and choose points to predict, or take predictor maps alone.</source>
        <translation>预测变量字段只在点上已知，因此没有图：请从输出中去掉图并选择待预测的点，或只用预测变量图。</translation>
    </message>
    <message>
        <source>Predictor maps</source>
        <translation>预测变量图</translation>
    </message>
    <message>
        <source>Predictors are rasters, or fields of the samples; fields are known at points only, so with them there is no map but predictions at other points that have the same fields.</source>
        <translation>预测变量为栅格或样品字段；字段只在点上已知，因此使用字段时没有图，只对具有同样字段的其他点作预测。</translation>
    </message>
    <message>
        <source>Predictors with the same value at all samples tell nothing: {}.</source>
        <translation>在所有样品处同值的预测变量不提供信息：{}。</translation>
    </message>
    <message>
        <source>Predicts a field by a regression on other maps, such as geophysics or terrain, and kriges what that leaves.</source>
        <translation>用其他图（如地球物理或地形）的回归预测字段，并对剩余部分做克里金。</translation>
    </message>
    <message>
        <source>Predicts every sample without its own value, and says how good the kriging is.</source>
        <translation>不用样品自身的值预测每个样品，说明克里金的质量。</translation>
    </message>
    <message>
        <source>Predicts fields between the samples, with the standard error of every prediction.</source>
        <translation>预测样品之间的字段值，附每个预测的标准误差。</translation>
    </message>
    <message>
        <source>Prefix of the new fields</source>
        <translation>新字段的前缀</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Principal components of the correlation matrix (or maximum likelihood, minimum residuals, principal axes), rotated by varimax so that each element loads highly on few factors. Factors are ordered by the variance they explain and turned so that indicator elements load positively.</source>
        <translation>对相关矩阵提取主成分（或最大似然、最小残差、主轴），再做 varimax 旋转，使每种元素在少数因子上有高载荷。因子按所解释的方差排序，并转向使指示元素载荷为正。</translation>
    </message>
    <message>
        <source>Print la&amp;yout</source>
        <translation>打印布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Printed on {}.</source>
        <translation>打印于 {}。</translation>
    </message>
    <message>
        <source>Probabilities are as good as the variogram: with a wrong nugget they are wrong everywhere.</source>
        <translation>概率的好坏取决于变异函数：块金错了，处处都错。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability by chance</source>
        <translation>偶然概率</translation>
    </message>
    <message>
        <source>Probability by chance, held out</source>
        <translation>偶然概率，留出</translation>
    </message>
    <message>
        <source>Probability of Bartlett's test</source>
        <translation>Bartlett 检验的概率</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>各类的概率</translation>
    </message>
    <message>
        <source>Probability of so many by area alone</source>
        <translation>仅凭面积出现这么多的概率</translation>
    </message>
    <message>
        <source>Probability of {}</source>
        <translation>{} 的概率</translation>
    </message>
    <message>
        <source>Probability to exceed the threshold</source>
        <translation>超过阈值的概率</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>安装进度</translation>
    </message>
    <message>
        <source>Promax cannot tell {k} factors apart: ask for fewer factors, or use varimax.</source>
        <translation>Promax 无法区分 {k} 个因子：请减少因子数，或用 varimax。</translation>
    </message>
    <message>
        <source>Proxy: that of the system, if any (Settings → Options → Network)</source>
        <translation>代理：系统代理（若有）（设置 → 选项 → 网络）</translation>
    </message>
    <message>
        <source>Proxy: {proxy} (Settings → Options → Network)</source>
        <translation>代理：{proxy}（设置 → 选项 → 网络）</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>请先更正</translation>
    </message>
    <message>
        <source>Put the limits back where the tool “Classify anomalies” finds them.</source>
        <translation>将限值恢复到“异常分级”工具找到的位置。</translation>
    </message>
    <message>
        <source>Put these numbers into the model file; kriging with it uses them from then on.</source>
        <translation>将这些数值写入模型文件；此后用它做克里金即采用这些数值。</translation>
    </message>
    <message>
        <source>Python finds no {name}.</source>
        <translation>Python 找不到 {name}。</translation>
    </message>
    <message>
        <source>Python packages that some tools need</source>
        <translation>某些工具所需的 Python 软件包</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>Q-Q 图</translation>
    </message>
    <message>
        <source>QGIS does not know {}: choose the reference system.</source>
        <translation>QGIS 不认识 {}：请选择坐标参照系。</translation>
    </message>
    <message>
        <source>QGIS has another numpy since the packages were installed, and they do not fit it: install them again.</source>
        <translation>安装软件包之后 QGIS 换了 numpy，两者不相配：请重新安装。</translation>
    </message>
    <message>
        <source>QGIS is set to a SOCKS proxy, which pip cannot use here: set an HTTP proxy in Settings → Options → Network. Nothing was changed.</source>
        <translation>QGIS 设为 SOCKS 代理，pip 在此无法使用：请在“设置 → 选项 → 网络”中设置 HTTP 代理。未作任何更改。</translation>
    </message>
    <message>
        <source>QGIS's Python has no pip to install with: on Debian and Ubuntu install the system's package python3-pip, and press the button again.</source>
        <translation>QGIS 的 Python 没有用于安装的 pip：在 Debian 和 Ubuntu 上请安装系统软件包 python3-pip，然后再按此按钮。</translation>
    </message>
    <message>
        <source>Quantiles (%)</source>
        <translation>分位数（%）</translation>
    </message>
    <message>
        <source>Quantiles of the realisations</source>
        <translation>各实现的分位数</translation>
    </message>
    <message>
        <source>Quantisation error</source>
        <translation>量化误差</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>报告(&amp;E)</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE {rmse:.3g}, weighted {weighted:.3g} ({n} classes)</source>
        <translation>RMSE {rmse:.3g}，加权 {weighted:.3g}（{n} 个间隔）</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC and success rates</source>
        <translation>ROC 与成功率</translation>
    </message>
    <message>
        <source>ROC and success-rate chart</source>
        <translation>ROC 与成功率图表</translation>
    </message>
    <message>
        <source>ROC and success-rate curves</source>
        <translation>ROC 与成功率曲线</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of all maps with their bands.</source>
        <translation>所有图的 ROC 与成功率曲线及其区间带。</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of {maps}</source>
        <translation>{maps} 的 ROC 与成功率曲线</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>ROC curves of maps</source>
        <translation>各图的 ROC 曲线</translation>
    </message>
    <message>
        <source>ROC curves of {} maps</source>
        <translation>{} 幅图的 ROC 曲线</translation>
    </message>
    <message>
        <source>ROC curves, each class against the others</source>
        <translation>ROC 曲线，每类对其余各类</translation>
    </message>
    <message>
        <source>ROC: against the area without occurrences. Success rate: against the whole area.</source>
        <translation>ROC：对无矿点的面积。成功率：对全部面积。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>变程</translation>
    </message>
    <message>
        <source>Ranges are practical ranges (95 % of the sill): other programs give a third of it for the exponential model.</source>
        <translation>变程为实际变程（基台值的 95 %）：对指数模型，其他程序给出其三分之一。</translation>
    </message>
    <message>
        <source>Rank targets</source>
        <translation>靶区排序</translation>
    </message>
    <message>
        <source>Ranks depend on the least area and on how far the map drew each sample out. A large target of low scores may rank before a small one of high scores: sort by &lt;i&gt;score&lt;/i&gt; to see it the other way.</source>
        <translation>排序取决于最小面积以及图将每个样品外推多远。得分低的大靶区可能排在得分高的小靶区之前：按 &lt;i&gt;score&lt;/i&gt; 排序可看到另一种情形。</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Rasters (patch)</source>
        <translation>栅格（patch）</translation>
    </message>
    <message>
        <source>Rasters interpolated from the same samples leak the answer into windows around them.</source>
        <translation>由同样样品插值的栅格会把答案泄漏到其周围的窗口中。</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid, one or several.</source>
        <translation>同一格网上的得分栅格，一个或多个。</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid; their first band counts.</source>
        <translation>同一格网上的得分栅格；取其第一波段。</translation>
    </message>
    <message>
        <source>Rasters that the field follows, such as elevation or gravity (first band each), for universal kriging in place of or besides the surface. Cells without data get no prediction.</source>
        <translation>字段所遵循的栅格，如高程或重力（各取第一波段），用于泛克里金，可代替或补充曲面。无数据的像元不预测。</translation>
    </message>
    <message>
        <source>Rasters that the field may follow, such as geophysics or terrain (first band each). Cells without data get no prediction.</source>
        <translation>字段可能遵循的栅格，如地球物理或地形（各取第一波段）。无数据的像元不预测。</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>比率（%）</translation>
    </message>
    <message>
        <source>Rate in the best 20 % of the area (%)</source>
        <translation>面积最好的 20 % 中的比率（%）</translation>
    </message>
    <message>
        <source>Rate, added up (%)</source>
        <translation>累计比率（%）</translation>
    </message>
    <message>
        <source>Rate, held out (%)</source>
        <translation>留出比率（%）</translation>
    </message>
    <message>
        <source>Rates and AUC with intervals; open circles are not distinguishable from the baseline.</source>
        <translation>比率和 AUC 及区间；空心圆表示与基线无法区分。</translation>
    </message>
    <message>
        <source>Rates and areas of the classes</source>
        <translation>各类别的预测率和面积</translation>
    </message>
    <message>
        <source>Rates and areas of the classes of each map, as “Prediction-area plot” writes them, those of all maps below each other. Empty: computed from the occurrences.</source>
        <translation>每幅图各类别的预测率和面积，由“预测-面积图”写出，各图上下拼接。留空：由矿点计算。</translation>
    </message>
    <message>
        <source>Rates, areas and weights of all classes</source>
        <translation>所有类别的预测率、面积和权重</translation>
    </message>
    <message>
        <source>Ratio of the ranges</source>
        <translation>变程比</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the end, in units. 1 keeps the map in order, 0.1 ends in k-means.</source>
        <translation>结束时的邻域半径，以单元计。1 使映射保持有序，0.1 最终成为 k-means。</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the start, in units; 0: half the longer side.</source>
        <translation>开始时的邻域半径，以单元计；0：较长边的一半。</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Read the numbers of the model file again.</source>
        <translation>重新读取模型文件中的数值。</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>正在读取各列</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>正在读取各图</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>正在读取各图…</translation>
    </message>
    <message>
        <source>Reading the maps… {} %</source>
        <translation>正在读取各图… {} %</translation>
    </message>
    <message>
        <source>Reading the samples</source>
        <translation>正在读取样品</translation>
    </message>
    <message>
        <source>Reading the {}s</source>
        <translation>正在读取{}</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>正在读取 {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>正在读取 {}…</translation>
    </message>
    <message>
        <source>Reading {}… {} %</source>
        <translation>正在读取 {}… {} %</translation>
    </message>
    <message>
        <source>Realisations</source>
        <translation>实现</translation>
    </message>
    <message>
        <source>Realisations are smooth then and pass the samples by. Otherwise the nugget varies from cell to cell, and they go through every sample in the middle of a cell.</source>
        <translation>此时各实现是平滑的，不经过样品。否则块金逐像元变化，各实现在像元中央经过每个样品。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Reference &amp;system</source>
        <translation>坐标参照系(&amp;S)</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>坐标的参照系</translation>
    </message>
    <message>
        <source>Reference system {crs}. {reason}</source>
        <translation>坐标参照系 {crs}。{reason}</translation>
    </message>
    <message>
        <source>Reference system, if the samples have none</source>
        <translation>坐标参照系（样品没有时）</translation>
    </message>
    <message>
        <source>Reference system: {}.</source>
        <translation>坐标参照系：{}。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>Regression kriging</source>
        <translation>回归克里金</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks are read from {}.</source>
        <translation>备注取自 {}。</translation>
    </message>
    <message>
        <source>Remarks on {of}.</source>
        <translation>{of} 的备注。</translation>
    </message>
    <message>
        <source>Remove all packages that were installed here? Those of QGIS stay.</source>
        <translation>移除此处安装的所有软件包？QGIS 自带的保留。</translation>
    </message>
    <message>
        <source>Rename the fields so that they say the unit, like Cu_ppm.</source>
        <translation>请重命名字段使其注明单位，如 Cu_ppm。</translation>
    </message>
    <message>
        <source>Rename these fields with Latin letters when you can.</source>
        <translation>可能时请用拉丁字母重命名这些字段。</translation>
    </message>
    <message>
        <source>Repeats the analysis without the elements below the smallest loading and, with indicator elements, without the factors that hold none.</source>
        <translation>去掉低于最小载荷的元素重复分析；有指示元素时，还去掉不含指示元素的因子。</translation>
    </message>
    <message>
        <source>Replace censored values</source>
        <translation>替换截尾值</translation>
    </message>
    <message>
        <source>Replace values below detection</source>
        <translation>替换低于检出限的值</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replaces results below detection, element by element, by what the rest of the element makes likely.</source>
        <translation>逐个元素地将低于检出限的结果替换为由该元素其余值推断的可能值。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>比较报告</translation>
    </message>
    <message>
        <source>Report on a survey</source>
        <translation>调查报告</translation>
    </message>
    <message>
        <source>Report on the survey</source>
        <translation>调查报告</translation>
    </message>
    <message>
        <source>Resampling the clusters of occurrences</source>
        <translation>正在对矿点丛集重抽样</translation>
    </message>
    <message>
        <source>Resampling the occurrences</source>
        <translation>正在对矿点重抽样</translation>
    </message>
    <message>
        <source>Residual in place of the ratio</source>
        <translation>用残差代替比值</translation>
    </message>
    <message>
        <source>Residuals of the regression</source>
        <translation>回归的残差</translation>
    </message>
    <message>
        <source>Resistance to outliers</source>
        <translation>对离群值的抵抗</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results above and below detection</source>
        <translation>高于和低于检出限的结果</translation>
    </message>
    <message>
        <source>Results below detection that were replaced.</source>
        <translation>已替换的低于检出限结果。</translation>
    </message>
    <message>
        <source>Results below detection without a limit</source>
        <translation>没有检出限的低于检出限结果</translation>
    </message>
    <message>
        <source>Results marked as below detection give no limit; the smallest value measured serves as one: {}.</source>
        <translation>标为低于检出限的结果未给出检出限；以最小测量值代替：{}。</translation>
    </message>
    <message>
        <source>Results may belong to the wrong sample.</source>
        <translation>结果可能属于别的样品。</translation>
    </message>
    <message>
        <source>Robust distance</source>
        <translation>稳健距离</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>岩石</translation>
    </message>
    <message>
        <source>Rock classes are given by a field and by geology: choose one of the two.</source>
        <translation>岩石类别既由字段给出又由地质图给出：请二选一。</translation>
    </message>
    <message>
        <source>Rock units as polygons.</source>
        <translation>岩石单元（多边形）。</translation>
    </message>
    <message>
        <source>Rocks, terrain, drainage and mineral systems are drawn from stated formulas and the seed; each sample takes the mean of the ground upstream of it, to which errors of sampling and of the laboratory are added.</source>
        <translation>岩石、地形、水系和成矿系统由公开的公式和种子生成；每个样品取其上游地段的均值，再加上采样和实验室误差。</translation>
    </message>
    <message>
        <source>Root mean squared difference of curve and points of 30 pairs or more. Weighted: as the fit weighs them, near and well-measured points most.</source>
        <translation>曲线与点对不少于 30 个的点之差的均方根。加权：按拟合的权重，近处和测得好的点最重。</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>Root mean squared error of regression kriging, on blocks</source>
        <translation>回归克里金的均方根误差，按区块</translation>
    </message>
    <message>
        <source>Root of the kriging variance, one band a field.</source>
        <translation>克里金方差的平方根，每个字段一个波段。</translation>
    </message>
    <message>
        <source>Root of the mean squared error on ground that was left out, in the unit of the field.</source>
        <translation>留出地段上的均方根误差，以字段单位计。</translation>
    </message>
    <message>
        <source>Root of the mean squared error, in the unit of the field.</source>
        <translation>均方根误差，以字段单位计。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Rows of the file that are samples.</source>
        <translation>文件中属于样品的行。</translation>
    </message>
    <message>
        <source>Rows of the limits table that name no element were passed over</source>
        <translation>检出限表中未指明元素的行已跳过</translation>
    </message>
    <message>
        <source>Rows of the limits table that were not used</source>
        <translation>检出限表中未使用的行</translation>
    </message>
    <message>
        <source>Rows of the map</source>
        <translation>映射的行数</translation>
    </message>
    <message>
        <source>Rows that are no samples were left out: {texts}.</source>
        <translation>不是样品的行已去掉：{texts}。</translation>
    </message>
    <message>
        <source>Rows that look like standards, blanks or repeats of the laboratory are kept ({n}): {texts}. Leave them out before mapping.</source>
        <translation>像实验室标准样、空白样或重复样的行予以保留（{n}）：{texts}。成图前请去掉。</translation>
    </message>
    <message>
        <source>Rows that look like totals or means are kept ({n}): {texts}. They are no samples: delete them in the file, and import it again.</source>
        <translation>保留了看似合计或平均值的行（{n}）：{texts}。它们不是样品：请在文件中删除后重新导入。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>全部运行(&amp;A)</translation>
    </message>
    <message>
        <source>Run every ticked step that is not done, in the order of the work</source>
        <translation>按工作顺序运行每个已勾选而未完成的步骤</translation>
    </message>
    <message>
        <source>Run it before “Fit factor analysis”, on log10 concentrations. The Kaiser-Meyer-Olkin measure (KMO) should be above 0.6: the elements then share more than pairs of them do. Bartlett's test should give a probability below 0.05; with hundreds of samples it nearly always does.</source>
        <translation>请在“拟合因子分析”之前对 log10 含量运行。Kaiser-Meyer-Olkin 度量（KMO）应高于 0.6：此时元素的共同部分不限于成对。Bartlett 检验的概率应低于 0.05；样品数以百计时几乎总是如此。</translation>
    </message>
    <message>
        <source>Run it on log10 concentrations, or on centred log-ratios with the extraction pca. “Factor scores” then gives every sample its scores. Name the indicator elements of the deposit type you look for: each factor that holds some of them is turned so that high scores mean much of them, and the log says which factors these are.</source>
        <translation>请对 log10 含量运行，或对中心对数比用提取方法 pca 运行。随后“因子得分”为每个样品给出得分。请指明所找矿床类型的指示元素：含有其中某些元素的因子会转向，使高得分表示其含量高，日志会说明是哪些因子。</translation>
    </message>
    <message>
        <source>Run this step with the settings it has</source>
        <translation>按现有设置运行此步骤</translation>
    </message>
    <message>
        <source>Run “Replace censored values” before any other step.</source>
        <translation>请先于任何其他步骤运行“替换截尾值”。</translation>
    </message>
    <message>
        <source>Run “{step}” first.</source>
        <translation>请先运行“{step}”。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Runs on numpy alone; torch is used when asked for, or when the net is large and a graphics processor is there. “Apply map” then gives every sample its unit, class, reconstruction error and, with known occurrences, its score.</source>
        <translation>只用 numpy 即可运行；要求时或网络较大且有图形处理器时使用 torch。之后“应用映射”为每个样品给出单元、类别、重构误差，有已知矿点时还给出得分。</translation>
    </message>
    <message>
        <source>R² of all lines together</source>
        <translation>所有直线合计的 R²</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;H)</translation>
    </message>
    <message>
        <source>SOM</source>
        <translation>SOM</translation>
    </message>
    <message>
        <source>SOM P-A plot</source>
        <translation>SOM P-A 图</translation>
    </message>
    <message>
        <source>SOM anomaly map</source>
        <translation>SOM 异常图</translation>
    </message>
    <message>
        <source>SOM anomaly table</source>
        <translation>SOM 异常表</translation>
    </message>
    <message>
        <source>SOM chart</source>
        <translation>SOM 图表</translation>
    </message>
    <message>
        <source>SOM class P-A plot</source>
        <translation>SOM 类别 P-A 图</translation>
    </message>
    <message>
        <source>SOM class map</source>
        <translation>SOM 类别图</translation>
    </message>
    <message>
        <source>SOM model</source>
        <translation>SOM 模型</translation>
    </message>
    <message>
        <source>SOM samples</source>
        <translation>SOM 样品</translation>
    </message>
    <message>
        <source>SOM score</source>
        <translation>SOM 得分</translation>
    </message>
    <message>
        <source>SOM: anomaly, halo, background</source>
        <translation>SOM：异常、晕、背景</translation>
    </message>
    <message>
        <source>SOM: classes named by occurrences</source>
        <translation>SOM：按矿点命名的类</translation>
    </message>
    <message>
        <source>SOM: classes of units to raster</source>
        <translation>SOM：单元类别转栅格</translation>
    </message>
    <message>
        <source>SOM: held-out score to raster</source>
        <translation>SOM：留出得分转栅格</translation>
    </message>
    <message>
        <source>SOM: prediction-area plot of the classes</source>
        <translation>SOM：类别的预测-面积图</translation>
    </message>
    <message>
        <source>SOM: score to raster</source>
        <translation>SOM：得分转栅格</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>SVM chart</source>
        <translation>SVM 图表</translation>
    </message>
    <message>
        <source>SVM report</source>
        <translation>SVM 报告</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm chart</source>
        <translation>遗传算法 SVM 图表</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm model</source>
        <translation>遗传算法 SVM 模型</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm report</source>
        <translation>遗传算法 SVM 报告</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and blocks need one: leave these samples out.</source>
        <translation>样品号 {number} 没有位置（共 {bad} 个），而区块需要位置：请排除这些样品。</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and distances need one: leave these samples out.</source>
        <translation>样品号 {number} 没有位置（共 {bad} 个），而距离需要位置：请排除这些样品。</translation>
    </message>
    <message>
        <source>Sample number {number} lacks a value or position ({bad} in all): leave it out.</source>
        <translation>样品号 {number} 缺少值或位置（共 {bad} 个）：请排除它。</translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation>示例调查</translation>
    </message>
    <message>
        <source>Sample {label} has no position: leave it out.</source>
        <translation>样品 {label} 没有位置：请排除它。</translation>
    </message>
    <message>
        <source>Sample {label} has no upstream area: give it one, or leave the sample out.</source>
        <translation>样品 {label} 没有上游面积：请给出，或排除该样品。</translation>
    </message>
    <message>
        <source>Sample {label}: the {problem} ({values:g}); correct it in the table.</source>
        <translation>样品 {label}：{problem}（{values:g}）；请在表中更正。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Samples (%)</source>
        <translation>样品（%）</translation>
    </message>
    <message>
        <source>Samples a step</source>
        <translation>每步样品数</translation>
    </message>
    <message>
        <source>Samples a unit (most: {hits})</source>
        <translation>每个单元的样品数（最多：{hits}）</translation>
    </message>
    <message>
        <source>Samples after each step</source>
        <translation>各步骤之后的样品</translation>
    </message>
    <message>
        <source>Samples and known occurrences that are open in QGIS.</source>
        <translation>QGIS 中已打开的样品和已知矿点。</translation>
    </message>
    <message>
        <source>Samples at one place are averaged. All fields must have values; samples without are left out and counted.</source>
        <translation>同一处的样品取平均。所有字段都须有值；缺值样品不计入并予以统计。</translation>
    </message>
    <message>
        <source>Samples between the classes, which nothing is learnt from.</source>
        <translation>介于各类之间、不用于学习的样品。</translation>
    </message>
    <message>
        <source>Samples for fingerprints</source>
        <translation>用于元素指纹的样品</translation>
    </message>
    <message>
        <source>Samples for simple maps</source>
        <translation>用于简单图的样品</translation>
    </message>
    <message>
        <source>Samples from here on are background. Empty: two radii, and two median sample spacings for polygons.</source>
        <translation>从此距离起的样品为背景。留空：半径的两倍；多边形时为样品中位间距的两倍。</translation>
    </message>
    <message>
        <source>Samples in the layer.</source>
        <translation>图层中的样品。</translation>
    </message>
    <message>
        <source>Samples nearer than this to a tested one are not learnt from, where ground is held out. Empty: half a block, none for zones.</source>
        <translation>留出地段时，距被检样品小于此值的样品不用于学习。留空：区块的一半；分区时为零。</translation>
    </message>
    <message>
        <source>Samples of each class: {}; {} of no class.</source>
        <translation>各类样品：{}；{} 个无类别。</translation>
    </message>
    <message>
        <source>Samples of no class</source>
        <translation>无类别的样品</translation>
    </message>
    <message>
        <source>Samples of units</source>
        <translation>各单元的样品</translation>
    </message>
    <message>
        <source>Samples on the map</source>
        <translation>映射上的样品</translation>
    </message>
    <message>
        <source>Samples that got a class.</source>
        <translation>得到类别的样品。</translation>
    </message>
    <message>
        <source>Samples that had all it takes.</source>
        <translation>所需内容齐全的样品。</translation>
    </message>
    <message>
        <source>Samples that have a position; the others are kept without.</source>
        <translation>有位置的样品；其余保留但无位置。</translation>
    </message>
    <message>
        <source>Samples that one step learns from.</source>
        <translation>一步所学习的样品数。</translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation>用于学习的样品</translation>
    </message>
    <message>
        <source>Samples to raster</source>
        <translation>样品转栅格</translation>
    </message>
    <message>
        <source>Samples up to here from an occurrence or polygon are of its class. Empty: two median sample spacings, and 0 for polygons.</source>
        <translation>距矿点或多边形不超过此值的样品属于其类别。留空：样品中位间距的两倍；多边形时为 0。</translation>
    </message>
    <message>
        <source>Samples used</source>
        <translation>所用样品</translation>
    </message>
    <message>
        <source>Samples were labelled as mineralised or background by their distance to known occurrences.</source>
        <translation>样品按到已知矿点的距离标注为矿化或背景。</translation>
    </message>
    <message>
        <source>Samples were labelled by thresholds of their fuzzy factor scores, so that tests of classifiers show self-consistency and not skill.</source>
        <translation>样品按其模糊因子得分的阈值标注，因此分类器的检验显示的是自洽性而不是预测能力。</translation>
    </message>
    <message>
        <source>Samples were sorted onto deep embedded self-organising maps of {rows} x {columns} units ({iterations} steps of {batch} samples, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>样品归入 {rows} x {columns} 个单元的深度嵌入自组织映射（{iterations} 步，每步 {batch} 个样品，{members}；随机种子 {seed}），其单元划分为 {n_cluster_means} 类。</translation>
    </message>
    <message>
        <source>Samples were sorted onto self-organising maps of {rows} x {columns} units ({way} training, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>样品归入 {rows} x {columns} 个单元的自组织映射（{way}训练，{members}；随机种子 {seed}），其单元划分为 {n_cluster_means} 类。</translation>
    </message>
    <message>
        <source>Samples with a class</source>
        <translation>有类别的样品</translation>
    </message>
    <message>
        <source>Samples with a flagged value</source>
        <translation>有标记值的样品</translation>
    </message>
    <message>
        <source>Samples with a position</source>
        <translation>有位置的样品</translation>
    </message>
    <message>
        <source>Samples with a value and a position.</source>
        <translation>有值且有位置的样品。</translation>
    </message>
    <message>
        <source>Samples with all fuzzy scores below it are background; those between are of no class.</source>
        <translation>所有模糊得分都低于它的样品为背景；介于其间的无类别。</translation>
    </message>
    <message>
        <source>Samples with enrichment index</source>
        <translation>带富集指数的样品</translation>
    </message>
    <message>
        <source>Samples with factor scores</source>
        <translation>带因子得分的样品</translation>
    </message>
    <message>
        <source>Samples with less, %</source>
        <translation>低于此值的样品，%</translation>
    </message>
    <message>
        <source>Samples with missing values</source>
        <translation>有缺失值的样品</translation>
    </message>
    <message>
        <source>Samples with one flagged value or more.</source>
        <translation>有一个或多个标记值的样品。</translation>
    </message>
    <message>
        <source>Samples with outliers flagged</source>
        <translation>已标记离群值的样品</translation>
    </message>
    <message>
        <source>Samples with predictions</source>
        <translation>带预测的样品</translation>
    </message>
    <message>
        <source>Samples with probabilities</source>
        <translation>带概率的样品</translation>
    </message>
    <message>
        <source>Samples without a value are passed over. Extent, cell size and distance follow from the positions of all samples, so that maps of several fields of one survey share their cells and can be compared.</source>
        <translation>无值的样品被跳过。范围、像元大小和距离由全部样品的位置得出，因此同一调查各字段的图像元相同，可以比较。</translation>
    </message>
    <message>
        <source>Samples without a value or a position are left out, those at one place averaged.</source>
        <translation>无值或无位置的样品不计入，同一处的样品取平均。</translation>
    </message>
    <message>
        <source>Samples without censored values</source>
        <translation>无截尾值的样品</translation>
    </message>
    <message>
        <source>Samples, %</source>
        <translation>样品，%</translation>
    </message>
    <message>
        <source>Sampling the streams</source>
        <translation>正在沿水系采样</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save the chart as SVG (sharp at any size) or PNG.</source>
        <translation>将图表保存为 SVG（任意大小均清晰）或 PNG。</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Save the edits of the layer {layer} first.</source>
        <translation>请先保存图层 {layer} 的编辑。</translation>
    </message>
    <message>
        <source>Say which element it is, by its symbol: {names}.</source>
        <translation>请用符号指明是哪种元素：{names}。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Scale on which quartiles, medians and percentiles are taken. mahalanobis has coordinates of its own.</source>
        <translation>计算四分位数、中位数和百分位数的尺度。mahalanobis 有自己的坐标。</translation>
    </message>
    <message>
        <source>Scatter plot of two fields</source>
        <translation>两个字段的散点图</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score of a candidate</source>
        <translation>候选的得分</translation>
    </message>
    <message>
        <source>Score of the prototype</source>
        <translation>原型的得分</translation>
    </message>
    <message>
        <source>Score, held out</source>
        <translation>留出得分</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scores (factors, thresholds)</source>
        <translation>得分（factors、thresholds）</translation>
    </message>
    <message>
        <source>Scores and classes, in the order of the page.</source>
        <translation>得分图和分级图，按页面顺序。</translation>
    </message>
    <message>
        <source>Scores are regressed on the standardised elements (Bartlett's weights if the model says so). The fuzzy score is the logistic 1 / (1 + exp(−score)).</source>
        <translation>得分由标准化元素回归得到（若模型指定则用 Bartlett 权重）。模糊得分为逻辑函数 1 / (1 + exp(−score))。</translation>
    </message>
    <message>
        <source>Scores of another sheet are measured against the sheet of the model: a shift may be the laboratory.</source>
        <translation>其他图幅的得分以模型所在图幅为基准：偏移可能来自实验室。</translation>
    </message>
    <message>
        <source>Scores of units</source>
        <translation>单元得分</translation>
    </message>
    <message>
        <source>Scores over all classes</source>
        <translation>所有类别的得分</translation>
    </message>
    <message>
        <source>Scores shuffled among the samples, without any geology left, were labelled in the same way and classed right in {reached} of their test samples (always the most frequent class: {percent_majority_rates:.0f} %). </source>
        <translation>在样品间打乱、毫无地质意义的得分用同样方式标注，其检验样品中有 {reached} 被正确分类（总取最多的类：{percent_majority_rates:.0f} %）。 </translation>
    </message>
    <message>
        <source>Scoring with occurrences held out</source>
        <translation>正在留出矿点评分</translation>
    </message>
    <message>
        <source>Scree plot</source>
        <translation>碎石图</translation>
    </message>
    <message>
        <source>Scree plot: {n_kaiser} factors above 1, {n_parallel} above chance</source>
        <translation>碎石图：{n_kaiser} 个因子大于 1，{n_parallel} 个高于随机</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Search for neighbours</source>
        <translation>邻近样品搜索</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>用套索选择</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>用矩形选择</translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation>自组织映射</translation>
    </message>
    <message>
        <source>Self-organising maps</source>
        <translation>自组织映射</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>半方差</translation>
    </message>
    <message>
        <source>Semivariance at distance 0: error of measurement and the finest variation</source>
        <translation>距离为 0 处的半方差：测量误差和最细微的变化</translation>
    </message>
    <message>
        <source>Semivariance at no distance: error of sampling and analysis.</source>
        <translation>距离为零处的半方差：采样与分析误差。</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north, with the fitted range in every direction.</source>
        <translation>按东向和北向距离的半方差，附各方向的拟合变程。</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north.</source>
        <translation>按东向和北向距离的半方差。</translation>
    </message>
    <message>
        <source>Semivariance of {name}</source>
        <translation>{name} 的半方差</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation>请在图层属性中设置。</translation>
    </message>
    <message>
        <source>Sets trained classifiers side by side: the figures of the paper, and those to believe.</source>
        <translation>将已训练的分类器并列：论文所用的数值，以及应相信的数值。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of your own: {names}.</source>
        <translation>您的设置：{names}。</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>安装设置</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>多个相同</translation>
    </message>
    <message>
        <source>Several samples lie at one place, which kriging cannot tell apart: average them first.</source>
        <translation>有多个样品在同一处，克里金无法区分：请先取平均。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shaping the terrain</source>
        <translation>正在塑造地形</translation>
    </message>
    <message>
        <source>Share of occurrences against share of ground for each class: much in little is good.</source>
        <translation>各类矿点比例与地段比例的对照：小面积含多数矿点为好。</translation>
    </message>
    <message>
        <source>Share of ordinary samples that lie within the cut: 0.975 flags one of forty by chance.</source>
        <translation>落在界限内的普通样品比例：0.975 会偶然标记四十个中的一个。</translation>
    </message>
    <message>
        <source>Share of samples on the right side of the threshold (%)</source>
        <translation>位于阈值正确一侧的样品比例（%）</translation>
    </message>
    <message>
        <source>Share of samples that were named right; bars hold 95 %</source>
        <translation>判定正确的样品比例；误差线为 95 %</translation>
    </message>
    <message>
        <source>Share of that rock (%)</source>
        <translation>该岩石所占比例（%）</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>面积比例</translation>
    </message>
    <message>
        <source>Share of the area that is called anomaly.</source>
        <translation>称为异常的面积比例。</translation>
    </message>
    <message>
        <source>Share of the cells with a prediction that no samples surround.</source>
        <translation>有预测但没有样品包围的像元比例。</translation>
    </message>
    <message>
        <source>Share of the curve that the lines explain; always near 1, for areas are cumulated.</source>
        <translation>直线所解释的曲线比例；因面积是累积的，总接近 1。</translation>
    </message>
    <message>
        <source>Share of the map above the threshold, mean of the realisations (%)</source>
        <translation>图中高于阈值的比例，各实现的均值（%）</translation>
    </message>
    <message>
        <source>Share of the map that they take.</source>
        <translation>它们占图的比例。</translation>
    </message>
    <message>
        <source>Share of the maps that give the cell its class, 0 to 1.</source>
        <translation>给出该像元类别的图所占比例，0 至 1。</translation>
    </message>
    <message>
        <source>Share of the members that name the cell's class.</source>
        <translation>给出该像元类别的成员所占比例。</translation>
    </message>
    <message>
        <source>Share of the occurrences</source>
        <translation>矿点比例</translation>
    </message>
    <message>
        <source>Share of the occurrences found against share of the area, for each map</source>
        <translation>各图找到的矿点比例与面积比例的对照</translation>
    </message>
    <message>
        <source>Share of the occurrences in the most favourable fifth of the area</source>
        <translation>最有利的五分之一面积中的矿点比例</translation>
    </message>
    <message>
        <source>Share of the realisations, 0 to 1. Left out without a threshold.</source>
        <translation>各实现中的比例，0 至 1。没有阈值时省去。</translation>
    </message>
    <message>
        <source>Share of the samples by stability, and mean entropy of each class in its two parts</source>
        <translation>按稳定性划分的样品比例，以及各类平均熵的两个部分</translation>
    </message>
    <message>
        <source>Share of the samples tested by lot that got their own class; it flatters.</source>
        <translation>随机检验的样品中得到自身类别的比例；偏乐观。</translation>
    </message>
    <message>
        <source>Share of the variance of all elements that the factors hold.</source>
        <translation>因子所占全部元素方差的比例。</translation>
    </message>
    <message>
        <source>Share of the variance predicted</source>
        <translation>预测出的方差比例</translation>
    </message>
    <message>
        <source>Share of the variance that regression kriging predicts, on blocks</source>
        <translation>回归克里金所预测的方差比例，按区块</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>正确的比例</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet</source>
        <translation>电子表格的工作表</translation>
    </message>
    <message>
        <source>Sheet {sheet} is read, of {sheets}.</source>
        <translation>读取工作表 {sheet}，现有 {sheets}。</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest, above 0 and up to 1.</source>
        <translation>最短变程除以最长变程，大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest; 1 is the same range in every direction</source>
        <translation>最短变程除以最长变程；1 表示各方向变程相同</translation>
    </message>
    <message>
        <source>Shortest range over the longest; 1 is the same in all directions.</source>
        <translation>最短变程与最长变程之比；1 表示各方向相同。</translation>
    </message>
    <message>
        <source>Show a layer on the map first.</source>
        <translation>请先在地图上显示一个图层。</translation>
    </message>
    <message>
        <source>Show the map as it was before a limit was moved.</source>
        <translation>按移动限值之前的样子显示图。</translation>
    </message>
    <message>
        <source>Show the values on a logarithmic axis. Fences and bars are sought on the same scale.</source>
        <translation>在对数轴上显示数值。界限和直方条在同一尺度上求取。</translation>
    </message>
    <message>
        <source>Show the whole chart again.</source>
        <translation>重新显示整个图表。</translation>
    </message>
    <message>
        <source>Show this step's chart, linked with the map</source>
        <translation>显示此步骤的图表，与地图联动</translation>
    </message>
    <message>
        <source>Shows how differences between samples grow with their distance: half the mean squared difference by class.</source>
        <translation>显示样品间的差异如何随距离增大：各间隔平均平方差的一半。</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>打乱标签</translation>
    </message>
    <message>
        <source>Shuffled scores {repeat} of {repeats}</source>
        <translation>打乱得分 {repeat} / {repeats}</translation>
    </message>
    <message>
        <source>Side of a cell of the result.</source>
        <translation>结果像元的边长。</translation>
    </message>
    <message>
        <source>Side of a cluster of occurrences (metres)</source>
        <translation>矿点丛集的边长（米）</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>区块边长</translation>
    </message>
    <message>
        <source>Side of the blocks that are held out</source>
        <translation>留出区块的边长</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>Silhouette (higher is better)</source>
        <translation>轮廓系数（越高越好）</translation>
    </message>
    <message>
        <source>Sill less nugget. Empty: fitted. Nested structures: one number each, such as 0.2+0.6.</source>
        <translation>基台值减块金。留空：拟合得出。套合结构：每个一个数，如 0.2+0.6。</translation>
    </message>
    <message>
        <source>Simple maps are made from {}.</source>
        <translation>简单图由 {} 生成。</translation>
    </message>
    <message>
        <source>Simulate kriging</source>
        <translation>克里金模拟</translation>
    </message>
    <message>
        <source>Simulate normal scores and turn back</source>
        <translation>模拟正态得分并反变换</translation>
    </message>
    <message>
        <source>Simulates many equally likely maps of a field, and from them the probability to exceed a threshold.</source>
        <translation>模拟一个字段的许多等可能的图，并由此得到超过阈值的概率。</translation>
    </message>
    <message>
        <source>Simulating fields</source>
        <translation>正在模拟场</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Sites that are sampled; more of them lie closer together.</source>
        <translation>采样点；越多则彼此越近。</translation>
    </message>
    <message>
        <source>Skewed values need normal scores; and no value beyond those of the samples comes back.</source>
        <translation>偏斜值需要正态得分；反变换得不到样品值域之外的值。</translation>
    </message>
    <message>
        <source>Slope of observed against predicted</source>
        <translation>观测值对预测值的斜率</translation>
    </message>
    <message>
        <source>Slope of observed against predicted: near 1.</source>
        <translation>观测值对预测值的斜率：接近 1。</translation>
    </message>
    <message>
        <source>Smaller ones are left out and counted. Empty: four cells.</source>
        <translation>更小的被省去并予以统计。留空：四个像元。</translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation>最小类别</translation>
    </message>
    <message>
        <source>Smallest loading</source>
        <translation>最小载荷</translation>
    </message>
    <message>
        <source>Smoothing over the map</source>
        <translation>映射上的平滑</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (0.5 is exponential), or first parameter of a model of gstools</source>
        <translation>Matérn 模型的平滑度（0.5 为指数模型），或 gstools 模型的第一个参数</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (empty: 1.5), or the first shape parameter of a model of gstools.</source>
        <translation>Matérn 模型的平滑度（留空：1.5），或 gstools 模型的第一个形状参数。</translation>
    </message>
    <message>
        <source>Some cells are wrong on purpose, as in any delivery: check the samples first.</source>
        <translation>有些单元格故意有错，正如任何一批来样数据：请先检查样品。</translation>
    </message>
    <message>
        <source>Some cells cannot be read as results and are kept as text: {pairs}.</source>
        <translation>有些单元格无法按结果读取，保留为文本：{pairs}。</translation>
    </message>
    <message>
        <source>Some fields get another name, for theirs is taken or not usual: {pairs}.</source>
        <translation>有些字段改用其他名称，因为原名已被占用或不合惯例：{pairs}。</translation>
    </message>
    <message>
        <source>Some names are written with Cyrillic or Greek letters and were read so: {readings}.</source>
        <translation>有些名称含西里尔或希腊字母，按如下读取：{readings}。</translation>
    </message>
    <message>
        <source>Some quotation marks do not come in pairs: compare a few rows with the file by eye.</source>
        <translation>有些引号不成对：请目视核对文件的几行。</translation>
    </message>
    <message>
        <source>Some remarks on results are not known and are kept: {pairs}.</source>
        <translation>有些结果备注不认识，予以保留：{pairs}。</translation>
    </message>
    <message>
        <source>Some rows have more cells than there are headings (line {lines}): look for a comma inside a cell.</source>
        <translation>有些行的单元格多于标题数（第 {lines} 行）：请查看单元格内是否有逗号。</translation>
    </message>
    <message>
        <source>Sorting the distances between samples</source>
        <translation>正在对样品间距离排序</translation>
    </message>
    <message>
        <source>Sorting the map values</source>
        <translation>正在对图值排序</translation>
    </message>
    <message>
        <source>Sorting the values</source>
        <translation>正在对数值排序</translation>
    </message>
    <message>
        <source>Sorts samples by composition; known occurrences name the anomaly. The usual way.</source>
        <translation>按成分将样品分类；由已知矿点指明异常。常规方式。</translation>
    </message>
    <message>
        <source>Sorts samples of like composition onto a small map of units; neighbours are alike.</source>
        <translation>将成分相近的样品归到由单元组成的小型映射上；相邻单元相似。</translation>
    </message>
    <message>
        <source>Sorts the samples onto a map of units on which alike samples lie side by side, and parts the units into classes.</source>
        <translation>将样品归到单元映射上，相似的样品相邻，并将单元划分为类。</translation>
    </message>
    <message>
        <source>Spearman {value}</source>
        <translation>Spearman {value}</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>球状</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Spread of the probability</source>
        <translation>概率的离散度</translation>
    </message>
    <message>
        <source>Square blocks of ground, as wide as the range of the residuals where the survey has room, are left out in so many parts.</source>
        <translation>方形地段区块（测区够大时与残差的变程同宽）分成若干部分依次留出。</translation>
    </message>
    <message>
        <source>St&amp;udy area</source>
        <translation>研究区(&amp;U)</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Stability is not accuracy: all members share the samples and their errors.</source>
        <translation>稳定性不是准确率：所有成员共用同样的样品及其误差。</translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation>类别的稳定性</translation>
    </message>
    <message>
        <source>Stage {stage} drops the indicator elements {lost}: no factor holds them.</source>
        <translation>第 {stage} 阶段去掉了指示元素 {lost}：没有因子含有它们。</translation>
    </message>
    <message>
        <source>Stage {stage} leaves {n_kept} elements ({kept}) and at least {FEWEST} are needed: lower the smallest loading, or choose more elements or other indicators.</source>
        <translation>第 {stage} 阶段只剩 {n_kept} 种元素（{kept}），至少需要 {FEWEST} 种：请降低最小载荷，或多选元素或换用其他指示元素。</translation>
    </message>
    <message>
        <source>Stage {stage} of the staged factor analysis: {error}</source>
        <translation>分阶段因子分析第 {stage} 阶段：{error}</translation>
    </message>
    <message>
        <source>Stage {stage}: these elements load on several factors and count for the one named: {taken}.</source>
        <translation>第 {stage} 阶段：以下元素在多个因子上有载荷，计入所列因子：{taken}。</translation>
    </message>
    <message>
        <source>Stage {stage}: {message}</source>
        <translation>第 {stage} 阶段：{message}</translation>
    </message>
    <message>
        <source>Stage {stage}: {n_elements} elements, {factors}, {explained:.1f} % of the variance; dropped: {dropped}.</source>
        <translation>第 {stage} 阶段：{n_elements} 种元素，{factors}，方差的 {explained:.1f} %；去掉：{dropped}。</translation>
    </message>
    <message>
        <source>Staged: leave out elements that do not belong</source>
        <translation>分阶段：去掉不相干的元素</translation>
    </message>
    <message>
        <source>Standard deviation, in units, over which occurrences are spread; 0: an eighth of the longer side.</source>
        <translation>矿点扩散的标准差，以单元计；0：较长边的八分之一。</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>Standard error of kriging</source>
        <translation>克里金标准误差</translation>
    </message>
    <message>
        <source>Standard error of the kriged residuals</source>
        <translation>克里金残差的标准误差</translation>
    </message>
    <message>
        <source>Standardised errors</source>
        <translation>标准化误差</translation>
    </message>
    <message>
        <source>Standardised errors too large (above 1) mean that the standard errors on the map are too small.</source>
        <translation>标准化误差过大（大于 1）说明图上的标准误差偏小。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start QGIS again for full speed.</source>
        <translation>请重新启动 QGIS 以获得全速。</translation>
    </message>
    <message>
        <source>Start of the guide</source>
        <translation>指南首页</translation>
    </message>
    <message>
        <source>State the threshold of {name}, or let it be found.</source>
        <translation>请给定 {name} 的阈值，或由工具确定。</translation>
    </message>
    <message>
        <source>State the threshold, or choose how it is found (tukey, percentile, concentration-area).</source>
        <translation>请给定阈值，或选择其确定方式（tukey、percentile、concentration-area）。</translation>
    </message>
    <message>
        <source>State the units in the limits table and in the field names.</source>
        <translation>请在检出限表和字段名中注明单位。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps (online)</source>
        <translation>步数（在线）</translation>
    </message>
    <message>
        <source>Steps of training, each on one batch of samples.</source>
        <translation>训练步数，每步用一批样品。</translation>
    </message>
    <message>
        <source>Steps, parameters and seeds are read from the records that layers, rasters and models carry; maps are judged by the occurrences with the same figures as in Prediction-area plot and Success rate and ROC.</source>
        <translation>步骤、参数和种子读自图层、栅格和模型所带的记录；各图由矿点评价，数值与“预测-面积图”和“成功率与 ROC”相同。</translation>
    </message>
    <message>
        <source>Stop installing; what was there stays as it was</source>
        <translation>停止安装；原有内容保持不变</translation>
    </message>
    <message>
        <source>Stop the import, or close this window</source>
        <translation>停止导入，或关闭此窗口</translation>
    </message>
    <message>
        <source>Stop the run; steps that are done stay</source>
        <translation>停止运行；已完成的步骤保留</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Straight lines and thresholds</source>
        <translation>直线和阈值</translation>
    </message>
    <message>
        <source>Stream-sediment samples</source>
        <translation>水系沉积物样品</translation>
    </message>
    <message>
        <source>Stream-sediment samples: points with one field an element.</source>
        <translation>水系沉积物样品：点，每种元素一个字段。</translation>
    </message>
    <message>
        <source>Stream-sediment survey</source>
        <translation>水系沉积物调查</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>水系</translation>
    </message>
    <message>
        <source>Strongest sample</source>
        <translation>最强的样品</translation>
    </message>
    <message>
        <source>Structure {n}</source>
        <translation>结构 {n}</translation>
    </message>
    <message>
        <source>Study &amp;area (optional)</source>
        <translation>研究区（可选）(&amp;A)</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>研究区</translation>
    </message>
    <message>
        <source>Study area (polygons)</source>
        <translation>研究区（多边形）</translation>
    </message>
    <message>
        <source>Substitutes for results below detection{more}</source>
        <translation>低于检出限结果的替代值{more}</translation>
    </message>
    <message>
        <source>Success and prediction rate</source>
        <translation>成功率与预测率</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Success rate and ROC</source>
        <translation>成功率与 ROC</translation>
    </message>
    <message>
        <source>Success rates</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Such as of “Classify anomalies” or “Fuse maps (maximin)”; its first band counts.</source>
        <translation>例如“异常分级”或“图件融合（最大最小）”的结果；取其第一波段。</translation>
    </message>
    <message>
        <source>Such as som_, to keep the fields of several maps in one layer.</source>
        <translation>例如 som_，以便在一个图层中保存多个映射的字段。</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several classifiers in one layer.</source>
        <translation>例如 svm_，以便在一个图层中保存多个分类器的字段。</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several ensembles in one layer.</source>
        <translation>例如 svm_，以便在一个图层中保存多个集成的字段。</translation>
    </message>
    <message>
        <source>Such as the score above which a sample counts as anomalous. Empty: no classes.</source>
        <translation>例如样品视为异常的最小得分。留空：不分类。</translation>
    </message>
    <message>
        <source>Suitability for factor analysis</source>
        <translation>因子分析适宜性</translation>
    </message>
    <message>
        <source>Support-vector machine</source>
        <translation>支持向量机</translation>
    </message>
    <message>
        <source>Support-vector machine, genetic algorithm</source>
        <translation>支持向量机，遗传算法</translation>
    </message>
    <message>
        <source>Support-vector machine, grid search</source>
        <translation>支持向量机，格网搜索</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Swap both axes.</source>
        <translation>互换两轴。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Table of elements</source>
        <translation>元素表</translation>
    </message>
    <message>
        <source>Table of errors</source>
        <translation>误差表</translation>
    </message>
    <message>
        <source>Table of replacements</source>
        <translation>替换表</translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation>类别表</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>权重表</translation>
    </message>
    <message>
        <source>Table, chart and verdicts in sentences, as a page.</source>
        <translation>表、图表和文字结论，成一页面。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</source>
        <translation>表 (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tables of all classes</source>
        <translation>所有类别的表</translation>
    </message>
    <message>
        <source>Take five samples an element at least, better ten.</source>
        <translation>每种元素至少取五个样品，最好十个。</translation>
    </message>
    <message>
        <source>Take structure {n} away</source>
        <translation>去掉结构 {n}</translation>
    </message>
    <message>
        <source>Take the simplest of the three ways whose error on blocks is as small as the others'.</source>
        <translation>取三种方式中区块误差与其他同样小的最简单者。</translation>
    </message>
    <message>
        <source>Take this step back: its layers leave the map</source>
        <translation>撤回此步骤：其图层从地图上移除</translation>
    </message>
    <message>
        <source>Taken only where the layer itself has none.</source>
        <translation>仅在图层自身没有时采用。</translation>
    </message>
    <message>
        <source>Target {rank}: {area_km2:.2f} km²</source>
        <translation>靶区 {rank}：{area_km2:.2f} km²</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>靶区</translation>
    </message>
    <message>
        <source>Targets by rank</source>
        <translation>靶区（按排序）</translation>
    </message>
    <message>
        <source>Targets of the least area or more.</source>
        <translation>不小于最小面积的靶区。</translation>
    </message>
    <message>
        <source>Targets that hold known occurrences</source>
        <translation>含有已知矿点的靶区</translation>
    </message>
    <message>
        <source>Targets without a known occurrence are new, or nothing: their elements tell which.</source>
        <translation>没有已知矿点的靶区或是新发现，或什么都不是：其元素会说明是哪一种。</translation>
    </message>
    <message>
        <source>Tells whether the elements vary together in a few associations, and how many factors to ask for.</source>
        <translation>说明元素是否以少数组合共同变化，以及应要求多少个因子。</translation>
    </message>
    <message>
        <source>Ten members tell 90 % from 70 %, not 90 % from 85 %: take more for figures.</source>
        <translation>十个成员可区分 90 % 与 70 %，不能区分 90 % 与 85 %：要取数值请增加成员。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Test by lot</source>
        <translation>随机检验</translation>
    </message>
    <message>
        <source>Test by lot within classes</source>
        <translation>各类内随机检验</translation>
    </message>
    <message>
        <source>Test of the baselines</source>
        <translation>基线的检验</translation>
    </message>
    <message>
        <source>Test on another zone</source>
        <translation>在另一分区上检验</translation>
    </message>
    <message>
        <source>Test on ground not seen</source>
        <translation>未见地段检验</translation>
    </message>
    <message>
        <source>Test on ground not seen, part {number} of {count}</source>
        <translation>未见地段检验，第 {number} 部分，共 {count} 部分</translation>
    </message>
    <message>
        <source>Test on one part of the blocks</source>
        <translation>在一部分区块上检验</translation>
    </message>
    <message>
        <source>Tested on blocks of {:.0f} m in {} folds.</source>
        <translation>在 {:.0f} m 的区块上检验，分为 {} 折。</translation>
    </message>
    <message>
        <source>Tested samples lie {tested:.0f} m (median) from the nearest one learnt from, places of the map {mapped:.0f} m from the nearest sample (distributions {gap:.0f} m apart): </source>
        <translation>被检样品距最近的学习样品 {tested:.0f} m（中位数），图上各处距最近样品 {mapped:.0f} m（两分布相距 {gap:.0f} m）： </translation>
    </message>
    <message>
        <source>Testing on occurrences held out</source>
        <translation>正在用留出矿点检验</translation>
    </message>
    <message>
        <source>Tests kriging as a classifier: on the same samples, with the same labels and the same tests.</source>
        <translation>将克里金作为分类器检验：用同样的样品、同样的标签和同样的检验。</translation>
    </message>
    <message>
        <source>Text or codes. Samples without a class form one of their own.</source>
        <translation>文本或代码。无类别的样品自成一类。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;anomaly maps&lt;/b&gt; are cut from the scores, with limits found on scores that never saw the occurrences they are judged by. The &lt;b&gt;class maps&lt;/b&gt; name each class of map units by the occurrences in it, as in the method's paper; &lt;b&gt;Rates and areas of the classes&lt;/b&gt; is that paper's table for this survey. &lt;b&gt;Comparison&lt;/b&gt; sets the held-out scores beside simple baselines and says whether a difference is more than chance.</source>
        <translation>&lt;b&gt;异常图&lt;/b&gt;由得分划出，其限值取自从未见过评价矿点的得分。&lt;b&gt;类别图&lt;/b&gt;按其中的矿点为每类映射单元命名，同方法论文；&lt;b&gt;类别的预测率和面积&lt;/b&gt;即该论文中针对本调查的表。&lt;b&gt;比较&lt;/b&gt;将留出得分与简单基线并列，并指出差异是否不只是偶然。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fingerprint&lt;/b&gt; of a target, such as “As x4.2, Au x3.1, Sb x2.8”, is the median of each element in its samples divided by the median of the samples in the background: up to five elements, the strongest first, of those that chance would hardly give (p of Mann and Whitney up to 0.05, one-sided). Each element is tested on its own, of thirty one or two pass by chance; and targets were chosen where samples are rich, so that p describes a target and does not prove it. A sample belongs to the target whose cells hold it: sediment speaks for the ground upstream.</source>
        <translation>靶区的&lt;b&gt;元素指纹&lt;/b&gt;，如“As x4.2, Au x3.1, Sb x2.8”，是各元素在其样品中的中位数除以背景样品的中位数：最多五种元素，最强者在前，且不大可能出于偶然（Mann-Whitney 检验 p 不大于 0.05，单侧）。各元素分别检验，三十种中会有一两种偶然通过；而靶区选在样品富集之处，因此 p 描述靶区而不证明靶区。样品属于其所在像元的靶区：沉积物代表上游地段。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fused anomaly map&lt;/b&gt; joins the three class maps by Wald's maximin: ground counts only where all three say so. &lt;b&gt;Targets&lt;/b&gt; are its anomalies as polygons, ranked, with the elements that stand out in each.</source>
        <translation>&lt;b&gt;融合异常图&lt;/b&gt;按 Wald 最大最小准则合并三幅分级图：只有三者都认为的地段才计入。&lt;b&gt;靶区&lt;/b&gt;是其异常的多边形，经过排序，并附各自的突出元素。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;report&lt;/b&gt; sets the classifiers side by side: the figures of the paper (by lot), those to believe (blocks or zones held out in turn), simple baselines, and whether a difference is more than chance. Classes made of factor scores are found again by any classifier, on random numbers as well: the report shows by how much on this survey.</source>
        <translation>&lt;b&gt;报告&lt;/b&gt;将分类器并列：论文所用的数值（随机检验）、应相信的数值（区块或分区依次留出）、简单基线，以及差异是否不只是偶然。由因子得分生成的类别任何分类器都能重新找到，对随机数也是如此：报告说明在本调查上达到什么程度。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;standard error&lt;/b&gt; is that of the kriging of the residuals alone; how unsure the regression itself is, is not in it. The variogram is fitted to residuals of samples that the regression had not seen (five random parts), for a forest fits those it has seen too well.</source>
        <translation>&lt;b&gt;标准误差&lt;/b&gt;只是残差克里金的标准误差；回归自身的不确定性不在其中。变异函数用回归未见过的样品（五个随机部分）的残差拟合，因为随机森林对见过的样品拟合得过好。</translation>
    </message>
    <message>
        <source>The AUC of {certain} is as far as it can be, and its interval has no width: read it with the number of samples.</source>
        <translation>{certain} 的 AUC 已达极限，其区间没有宽度：请结合样品数解读。</translation>
    </message>
    <message>
        <source>The Box-Cox power of {name} is {powers:g}, the end of its range.</source>
        <translation>{name} 的 Box-Cox 幂为 {powers:g}，是其取值范围的端点。</translation>
    </message>
    <message>
        <source>The GeoPackage that is written; detection limits go into one beside it.</source>
        <translation>写出的 GeoPackage；检出限另写一个，与其并列。</translation>
    </message>
    <message>
        <source>The Kaiser-Meyer-Olkin measure is {kmo:.2f}, below 0.6: the elements share little beyond pairs.</source>
        <translation>Kaiser-Meyer-Olkin 度量为 {kmo:.2f}，低于 0.6：元素除成对相关外共同部分很少。</translation>
    </message>
    <message>
        <source>The Matérn model</source>
        <translation>Matérn 模型</translation>
    </message>
    <message>
        <source>The Python program of this QGIS was not found, so nothing can be installed from here: copy the diagnostics and report them.</source>
        <translation>未找到此 QGIS 的 Python 程序，因此无法从这里安装任何内容：请复制诊断信息并反馈。</translation>
    </message>
    <message>
        <source>The anisotropy (ratio {ratio:.2f}) may be chance: the variogram fits nearly as well without it. Keep it only if the geology says the same.</source>
        <translation>各向异性（比值 {ratio:.2f}）可能出于偶然：不用它变异函数拟合得几乎同样好。只有地质情况一致时才保留。</translation>
    </message>
    <message>
        <source>The anisotropy ratio is {ratio:g}: the shortest range divided by the longest lies above 0 and up to 1.</source>
        <translation>各向异性比值为 {ratio:g}：最短变程除以最长变程应大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>The area at or above each of thirty values, evenly spaced in logarithms, is drawn on logarithmic axes. Each population of values is a straight line there, found by least squares together with all others; neighbouring lines cross at a threshold. The Bayesian information criterion (BIC) says how many lines there are; one line means that the map has no threshold. The slopes should grow steeper from line to line, and the log says where they do not.</source>
        <translation>在三十个按对数等距的数值中，将不低于各值的面积绘于双对数轴上。每个数值总体在图上为一条直线，各直线用最小二乘一并求出；相邻直线在阈值处相交。贝叶斯信息准则（BIC）给出直线条数；一条直线说明该图没有阈值。斜率应逐条变陡，不符之处日志会说明。</translation>
    </message>
    <message>
        <source>The area of {names} upstream of sample {label} is negative ({values:g} km²): correct it in the table.</source>
        <translation>样品 {label} 上游 {names} 的面积为负（{values:g} km²）：请在表中更正。</translation>
    </message>
    <message>
        <source>The areas of the cells with data add up to nothing: check the mask and the map.</source>
        <translation>有数据像元的面积总和为零：请检查掩膜和图。</translation>
    </message>
    <message>
        <source>The areas of the classes add up to nothing: check the mask and the map.</source>
        <translation>各类别的面积总和为零：请检查掩膜和图。</translation>
    </message>
    <message>
        <source>The azimuth is no number: give degrees clockwise from north.</source>
        <translation>方位角不是数字：请给出从北顺时针的度数。</translation>
    </message>
    <message>
        <source>The background begins {background_distance:g} m from what is known, within its radius of {radius:g} m: raise the distance of the background, or lower the radius.</source>
        <translation>背景从距已知对象 {background_distance:g} m 处开始，在其半径 {radius:g} m 之内：请增大背景距离，或减小半径。</translation>
    </message>
    <message>
        <source>The background by class needs the class of each of the {n_samples} samples ({word} given): choose the field that holds it.</source>
        <translation>按类别的背景需要 {n_samples} 个样品各自的类别（已给出 {word}）：请选择存放它的字段。</translation>
    </message>
    <message>
        <source>The background by regression</source>
        <translation>用回归求背景</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the basin of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>用 {wanted} 求背景需要知道每个样品的汇水盆地：请选择存放它的字段，或地质多边形。</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the rock of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>用 {wanted} 求背景需要知道每个样品的岩石：请选择存放它的字段，或地质多边形。</translation>
    </message>
    <message>
        <source>The background is {} samples.</source>
        <translation>背景为 {} 个样品。</translation>
    </message>
    <message>
        <source>The background of each element in each class, and the number of samples behind it.</source>
        <translation>每种元素在各类别中的背景，以及其所依据的样品数。</translation>
    </message>
    <message>
        <source>The background of each rock, for the enrichment index.</source>
        <translation>各种岩石的背景，用于富集指数。</translation>
    </message>
    <message>
        <source>The baseline logistic regression is left out: it needs the Python package scikit-learn.</source>
        <translation>基线逻辑回归已省去：它需要 Python 软件包 scikit-learn。</translation>
    </message>
    <message>
        <source>The baseline {baseline!r} is not among the maps: choose one of {maps}.</source>
        <translation>基线 {baseline!r} 不在各图之中：请选择 {maps} 之一。</translation>
    </message>
    <message>
        <source>The baseline {name} was left out: {error}</source>
        <translation>基线 {name} 已省去：{error}</translation>
    </message>
    <message>
        <source>The best single element was picked by the same occurrences, which flatters it.</source>
        <translation>最佳单元素由同样的矿点挑出，因而偏乐观。</translation>
    </message>
    <message>
        <source>The block size {size:g} m is not above zero: state it in metres.</source>
        <translation>区块大小 {size:g} m 不大于零：请以米给出。</translation>
    </message>
    <message>
        <source>The blocks are smaller than the range of the variogram ({:.0f} m), which is long beside the survey: samples of neighbouring blocks are related, and the errors flatter the map.</source>
        <translation>区块小于变异函数的变程（{:.0f} m），该变程相对测区较长：相邻区块的样品彼此相关，误差使图偏乐观。</translation>
    </message>
    <message>
        <source>The blocks on the ground allow {found} inner folds instead of {k}.</source>
        <translation>地段上的区块只允许 {found} 个内层折，而不是 {k} 个。</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m leaves {n_kept} of {n_training} training samples: take a smaller one.</source>
        <translation>{buffer:g} m 的缓冲区使 {n_training} 个训练样品只剩 {n_kept} 个：请取更小的缓冲区。</translation>
    </message>
    <message>
        <source>The buffer {buffer:g} m is below zero: state it in metres.</source>
        <translation>缓冲区 {buffer:g} m 小于零：请以米给出。</translation>
    </message>
    <message>
        <source>The cell size {cell_size:g} m is not above zero: choose a size in metres.</source>
        <translation>像元大小 {cell_size:g} m 不大于零：请选择以米计的大小。</translation>
    </message>
    <message>
        <source>The cell size {size:g} m is not above zero: choose a size in metres.</source>
        <translation>像元大小 {size:g} m 不大于零：请选择以米计的大小。</translation>
    </message>
    <message>
        <source>The censored share {h:g} is not between 0 and 1: at least one value must be measured.</source>
        <translation>截尾比例 {h:g} 不在 0 与 1 之间：至少须有一个实测值。</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图表已在剪贴板中。</translation>
    </message>
    <message>
        <source>The chart was not saved: {}</source>
        <translation>图表未保存：{}</translation>
    </message>
    <message>
        <source>The chart was saved as {}.</source>
        <translation>图表已保存为 {}。</translation>
    </message>
    <message>
        <source>The class it names may be another than the most probable one: probabilities are fitted afterwards.</source>
        <translation>其判定的类别可能不是概率最大的类别：概率是事后拟合的。</translation>
    </message>
    <message>
        <source>The class of each cell, by number, with its legend.</source>
        <translation>每个像元的类别编号，附图例。</translation>
    </message>
    <message>
        <source>The class width makes {classes} classes: choose a longer one than {lag:g} m.</source>
        <translation>该间隔宽度会产生 {classes} 个间隔：请选择大于 {lag:g} m 的宽度。</translation>
    </message>
    <message>
        <source>The class {absent} lies in one fold only, and would be tested without training: merge it with another or leave it out, take smaller blocks, or a stratified scheme.</source>
        <translation>类别 {absent} 只在一折中，检验时没有训练：请与其他类合并或排除，取更小的区块，或用 stratified 方案。</translation>
    </message>
    <message>
        <source>The class {name} lies in one part of the ground and cannot both train and test: take smaller blocks, or leave it out.</source>
        <translation>类别 {name} 只在地段的一部分，不能既训练又检验：请取更小的区块，或排除它。</translation>
    </message>
    <message>
        <source>The class {unknown} is none of {classes}.</source>
        <translation>类别 {unknown} 不在 {classes} 之中。</translation>
    </message>
    <message>
        <source>The class {untaught} has no training sample in this split: take another seed or a stratified split, smaller blocks or a smaller buffer, or leave the class out.</source>
        <translation>在此划分中类别 {untaught} 没有训练样品：请换一个种子或用 stratified 划分，取更小的区块或缓冲区，或排除该类。</translation>
    </message>
    <message>
        <source>The classes are not whole numbers: use the raster of a measured value instead.</source>
        <translation>类别不是整数：请改用实测值的栅格。</translation>
    </message>
    <message>
        <source>The classes as a map, as far as a sample speaks for the ground.</source>
        <translation>类别图，范围为样品所能代表之处。</translation>
    </message>
    <message>
        <source>The classes hold no occurrences or no area: give weights of classes that do.</source>
        <translation>这些类别没有矿点或没有面积：请给出有矿点和面积的类别的权重。</translation>
    </message>
    <message>
        <source>The classes of member {reference}, which agrees best with the others; those of the others are matched to them so that most samples keep their class. They are numbered by the mean of the features.</source>
        <translation>取与其他成员最一致的成员 {reference} 的类别；其他成员的类别与之匹配，使最多样品保持其类别。按特征均值编号。</translation>
    </message>
    <message>
        <source>The classes of units as ground, as far as a sample speaks for it.</source>
        <translation>单元类别的地段分布，范围为样品所能代表之处。</translation>
    </message>
    <message>
        <source>The classes of {name} are text, not numbers: choose a field of numbers, or take it as a map of classes.</source>
        <translation>{name} 的类别是文本而不是数字：请选择数值字段，或按分级图处理。</translation>
    </message>
    <message>
        <source>The classes of {name} are text, which limits cannot part: give weights.</source>
        <translation>{name} 的类别是文本，无法用限值划分：请给出权重。</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, and the classifiers get these back. How well they repeat them says nothing of deposits.</source>
        <translation>类别由因子得分得出，而分类器又用到这些得分。重复得多好与矿床毫无关系。</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, which the classifier gets back in one form or another. How well it repeats them says nothing of deposits.</source>
        <translation>类别由因子得分得出，而分类器又以这样或那样的形式用到它们。重复得多好与矿床毫无关系。</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: every score below is self-consistency, not skill. Label by known occurrences to learn what the map is worth.</source>
        <translation>类别由因子得分得出：以下每项得分都是自洽性，不是预测能力。要了解图的价值，请按已知矿点标注。</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: the ensemble says how steadily these are repeated, nothing of deposits.</source>
        <translation>类别由因子得分得出：集成说明其重复得多么稳定，与矿床毫无关系。</translation>
    </message>
    <message>
        <source>The classes were made of factor scores, and whatever is given these scores finds the classes again: none of these classifiers has been shown to find deposits.</source>
        <translation>类别由因子得分生成，凡用到这些得分者都能重新找到类别：尚未证明其中任何分类器能找到矿床。</translation>
    </message>
    <message>
        <source>The classes {words} are no numbers: write such as 3, or 2,3.</source>
        <translation>类别 {words} 不是数字：请写成 3 或 2,3 之类。</translation>
    </message>
    <message>
        <source>The classifier learnt from {absent}, and no raster is called so (there are {names}): rename or add rasters.</source>
        <translation>分类器学习时用了 {absent}，而没有同名栅格（现有 {names}）：请重命名或添加栅格。</translation>
    </message>
    <message>
        <source>The column of eastings or longitudes</source>
        <translation>东坐标或经度列</translation>
    </message>
    <message>
        <source>The column of northings or latitudes</source>
        <translation>北坐标或纬度列</translation>
    </message>
    <message>
        <source>The column {repeated} is named twice: choose every column once.</source>
        <translation>列 {repeated} 被指定两次：每列请只选一次。</translation>
    </message>
    <message>
        <source>The columns the model learnt from are made from {fields} with the steps stored in the model.</source>
        <translation>模型学习所用的列由 {fields} 按模型中保存的步骤生成。</translation>
    </message>
    <message>
        <source>The concentration-area curve grows flatter at higher values, where a single population would steepen: look for outliers, or mixed units.</source>
        <translation>含量-面积曲线在高值处变缓，而单一总体应变陡：请查找离群值，或混用的单位。</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1, not at {confidence:g}: 0.975 is usual.</source>
        <translation>置信度应在 0 与 1 之间，而不是 {confidence:g}：常用 0.975。</translation>
    </message>
    <message>
        <source>The convolutional networks: one-dimensional, DeepInsight and patches of maps. DESOM and the network of the literature do without.</source>
        <translation>卷积网络：一维、DeepInsight 和图窗口。DESOM 和文献中的网络不需要它。</translation>
    </message>
    <message>
        <source>The corrections of columns cannot be read: write one column a line, like Cu (FA);element;Cu;ppm.</source>
        <translation>列的更正无法读取：请每行写一列，如 Cu (FA);element;Cu;ppm。</translation>
    </message>
    <message>
        <source>The covariance matrix goes with pca, not with {extraction}: use correlation.</source>
        <translation>协方差矩阵用于 pca，不能与 {extraction} 同用：请用 correlation。</translation>
    </message>
    <message>
        <source>The curve of a map made with the occurrences is a success rate and flatters; only held-out scores predict.</source>
        <translation>用矿点制成的图，其曲线是成功率，偏乐观；只有留出得分才是预测。</translation>
    </message>
    <message>
        <source>The curve on logarithmic axes with its lines and thresholds.</source>
        <translation>双对数轴上的曲线及其直线和阈值。</translation>
    </message>
    <message>
        <source>The curve that fits best by eye near the origin matters more than the far end.</source>
        <translation>原点附近目视拟合最好的曲线比远端更重要。</translation>
    </message>
    <message>
        <source>The curve: value, area at or above it, segment, fitted line.</source>
        <translation>曲线：数值、不低于该值的面积、分段、拟合直线。</translation>
    </message>
    <message>
        <source>The detection limits are those of the samples the model learnt from: if another laboratory had these samples, run “Replace censored values” and the other steps on them, with fitted models, first.</source>
        <translation>检出限取自模型学习的样品：若这些样品由另一实验室分析，请先用已拟合的模型对其运行“替换截尾值”及其他步骤。</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them where you report.</source>
        <translation>诊断信息已在剪贴板中：请粘贴到您反馈问题之处。</translation>
    </message>
    <message>
        <source>The difference is what tested samples had in common with neighbours: believe the lower.</source>
        <translation>两者之差是被检样品与邻近样品的共同之处：请相信较低者。</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again. Nothing was changed.</source>
        <translation>磁盘已满：请腾出空间后重新安装。未作任何更改。</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile has {free} MB left, and {much} need about {need} MB: make room first. Nothing was changed.</source>
        <translation>您的 QGIS 配置文件所在磁盘剩余 {free} MB，而 {much} 约需 {need} MB：请先腾出空间。未作任何更改。</translation>
    </message>
    <message>
        <source>The drainage that the samples were taken from.</source>
        <translation>采集样品的水系。</translation>
    </message>
    <message>
        <source>The drift leaves nothing of the values: there is no variogram to fit, choose a lower one.</source>
        <translation>漂移之后没有剩余：没有变异函数可拟合，请选择较低的漂移阶次。</translation>
    </message>
    <message>
        <source>The engine pykrige</source>
        <translation>引擎 pykrige</translation>
    </message>
    <message>
        <source>The engine torch</source>
        <translation>引擎 torch</translation>
    </message>
    <message>
        <source>The exponent of the ordered weights is {beta:g}: give a number above 0, 1 for the mean.</source>
        <translation>有序加权的指数为 {beta:g}：请给出大于 0 的数，1 为均值。</translation>
    </message>
    <message>
        <source>The expression for {name} has no value: correct it, or give the value itself.</source>
        <translation>{name} 的表达式没有值：请更正，或直接给出数值。</translation>
    </message>
    <message>
        <source>The extent ({chosen}) lies apart from the samples ({samples_extent}): choose one over them, in the right reference system.</source>
        <translation>范围（{chosen}）与样品（{samples_extent}）不重叠：请在正确的坐标参照系中选择覆盖样品的范围。</translation>
    </message>
    <message>
        <source>The extraction {extraction} did not settle: ask for fewer factors, or use pca.</source>
        <translation>提取方法 {extraction} 未收敛：请减少因子数，或用 pca。</translation>
    </message>
    <message>
        <source>The extraction {name}</source>
        <translation>提取方法 {name}</translation>
    </message>
    <message>
        <source>The factor model: a file that the factor analysis wrote.</source>
        <translation>因子模型：因子分析写出的文件。</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and are not used.</source>
        <translation>图层的因子得分来自与模型不同的因子分析，不予使用。</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>图层的因子得分来自与模型不同的因子分析，而模型没有保存生成它们的步骤：请先对该图层运行同样的步骤。</translation>
    </message>
    <message>
        <source>The factor scores that the classes were made of are gone: run “Label samples” on this layer.</source>
        <translation>生成类别所用的因子得分已不存在：请对该图层运行“标注样品”。</translation>
    </message>
    <message>
        <source>The factor to the right.</source>
        <translation>横轴的因子。</translation>
    </message>
    <message>
        <source>The factor upwards.</source>
        <translation>纵轴的因子。</translation>
    </message>
    <message>
        <source>The factors need columns that the samples do not have: {absent}. Make them with the same steps as for the fitted samples.</source>
        <translation>因子需要样品所没有的列：{absent}。请用与拟合样品相同的步骤生成。</translation>
    </message>
    <message>
        <source>The feature {name} is one minus the highest factor score, which tells background by itself: leave it out, or allow such features.</source>
        <translation>特征 {name} 等于 1 减去最高因子得分，本身就能给出背景：请去掉它，或允许此类特征。</translation>
    </message>
    <message>
        <source>The feature {name} tells the class by itself, and every test would be passed: leave it out, or allow such features.</source>
        <translation>特征 {name} 本身就能给出类别，任何检验都会通过：请去掉它，或允许此类特征。</translation>
    </message>
    <message>
        <source>The features are not standardised: let the tool do it, or the largest one decides alone.</source>
        <translation>特征未标准化：请由工具标准化，否则最大的特征独自决定。</translation>
    </message>
    <message>
        <source>The features lie on a line when they are laid out in a plane, which makes no image: choose features that vary in more than one way, or the network conv1d.</source>
        <translation>特征在平面上布局时落在一条直线上，不能成为图像：请选择以多种方式变化的特征，或用网络 conv1d。</translation>
    </message>
    <message>
        <source>The fences must lie outside the bulk: give a multiplier above zero.</source>
        <translation>界限须位于主体之外：请给出大于零的倍数。</translation>
    </message>
    <message>
        <source>The field is among its own predictors: take it out of them.</source>
        <translation>该字段在其自身的预测变量之中：请将其去掉。</translation>
    </message>
    <message>
        <source>The field that was kriged.</source>
        <translation>做克里金的字段。</translation>
    </message>
    <message>
        <source>The field to the right.</source>
        <translation>横轴的字段。</translation>
    </message>
    <message>
        <source>The field upwards.</source>
        <translation>纵轴的字段。</translation>
    </message>
    <message>
        <source>The field whose values are shown.</source>
        <translation>显示其数值的字段。</translation>
    </message>
    <message>
        <source>The field with the class of each polygon; needed with a geology.</source>
        <translation>存放各多边形类别的字段；有地质图时需要。</translation>
    </message>
    <message>
        <source>The field with the class of each sample, as “Label samples” makes it; samples without one are left out. Empty: label.</source>
        <translation>存放各样品类别的字段，由“标注样品”生成；没有类别的样品不计入。留空：label。</translation>
    </message>
    <message>
        <source>The field with the name of the rock; needed with a geology.</source>
        <translation>存放岩石名称的字段；有地质图时需要。</translation>
    </message>
    <message>
        <source>The field {} holds words, no numbers: choose another.</source>
        <translation>字段 {} 存放的是文字而不是数字：请选择其他字段。</translation>
    </message>
    <message>
        <source>The fields are natural (ln) or decimal (log10) logarithms, and the map shows the mean of what they are logarithms of. The standard error stays that of the logarithm.</source>
        <translation>字段为自然对数（ln）或常用对数（log10），图显示其反对数的均值。标准误差仍是对数的标准误差。</translation>
    </message>
    <message>
        <source>The fields {other} and {name} differ only by capital letters, which a GeoPackage cannot tell apart: rename one of them.</source>
        <translation>字段 {other} 与 {name} 只有大小写不同，GeoPackage 无法区分：请重命名其中一个。</translation>
    </message>
    <message>
        <source>The file cannot be read as it is.</source>
        <translation>文件无法按现状读取。</translation>
    </message>
    <message>
        <source>The file has no column {wanted}: it has {names}.</source>
        <translation>文件没有列 {wanted}：现有 {names}。</translation>
    </message>
    <message>
        <source>The file has {n_cells} lines, and the headings cannot stand in line {header}.</source>
        <translation>文件有 {n_cells} 行，标题不可能在第 {header} 行。</translation>
    </message>
    <message>
        <source>The file holds no text in its cells: choose another file.</source>
        <translation>文件的单元格中没有文本：请选择其他文件。</translation>
    </message>
    <message>
        <source>The file keeps the name {} for itself: your field is called {} there.</source>
        <translation>文件自身占用名称 {}：您的字段在其中称为 {}。</translation>
    </message>
    <message>
        <source>The file names {grid}.</source>
        <translation>文件注明 {grid}。</translation>
    </message>
    <message>
        <source>The file names {name}.</source>
        <translation>文件注明 {name}。</translation>
    </message>
    <message>
        <source>The file says {match}.</source>
        <translation>文件写明 {match}。</translation>
    </message>
    <message>
        <source>The file states no unit for {names}: what is shown is suggested by their values, check it.</source>
        <translation>文件未注明 {names} 的单位：所示单位由其数值推测，请核对。</translation>
    </message>
    <message>
        <source>The file to show: an SVG or PNG.</source>
        <translation>要显示的文件：SVG 或 PNG。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({strerror}): choose an existing file.</source>
        <translation>文件 {name} 无法读取（{strerror}）：请选择现有文件。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check that it is there, and that no other program holds it open.</source>
        <translation>文件 {path} 无法读取（{strerror}）：请检查它是否存在，且未被其他程序占用。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}): choose another folder, or close the program that holds the file open.</source>
        <translation>文件 {path} 无法写入（{strerror}）：请选择其他文件夹，或关闭占用该文件的程序。</translation>
    </message>
    <message>
        <source>The first factors are mostly rock, not ore: look at which elements they hold before you map them.</source>
        <translation>前几个因子多半是岩石而不是矿：成图之前请看它们含有哪些元素。</translation>
    </message>
    <message>
        <source>The first samples as they stand in the file</source>
        <translation>文件中前几个样品的原样</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are listed.</source>
        <translation>列出 {total} 项中的前 {shown} 项。</translation>
    </message>
    <message>
        <source>The fitted factors, for Factor scores, here and on other sheets.</source>
        <translation>拟合的因子，供“因子得分”在本图幅和其他图幅使用。</translation>
    </message>
    <message>
        <source>The fitted model reads {wanted} and none of them is here: the columns are {names}.</source>
        <translation>拟合的模型读取 {wanted}，而这里一个也没有：现有列为 {names}。</translation>
    </message>
    <message>
        <source>The folder in your QGIS profile cannot be written: check who may write there. Nothing was changed.</source>
        <translation>您 QGIS 配置文件中的文件夹无法写入：请检查写入权限。未作任何更改。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): choose another one for the results.</source>
        <translation>无法建立文件夹 {folder}（{why}）：请为结果选择其他文件夹。</translation>
    </message>
    <message>
        <source>The fused favourability, 0 to 1 (regret: the least is best).</source>
        <translation>融合有利度，0 至 1（regret：越小越好）。</translation>
    </message>
    <message>
        <source>The geological map is no longer in the project.</source>
        <translation>地质图已不在项目中。</translation>
    </message>
    <message>
        <source>The geology has no field {name}: it has {names}.</source>
        <translation>地质图没有字段 {name}：现有 {names}。</translation>
    </message>
    <message>
        <source>The ground is invented and stated number by number in the documentation: a terrain with its drainage, rock units, two mineral systems (copper-gold, lead-zinc-silver), barren look-alikes (mafic rock, black shale, a town), and what a laboratory makes of it: two laboratories, values below several detection limits as text (such as &lt;0.5), gaps and a few gross errors. &lt;i&gt;Truth&lt;/i&gt; is the planted anomaly: 1 background, 2 halo, 3 anomaly.</source>
        <translation>地段是虚构的，文档中逐项给出数值：带水系的地形、岩石单元、两个成矿系统（铜-金、铅-锌-银）、无矿的相似体（镁铁质岩、黑色页岩、城镇），以及实验室的影响：两个实验室、以文本记录的低于多个检出限的值（如 &lt;0.5）、缺失和少数粗差。&lt;i&gt;Truth&lt;/i&gt; 是设定的异常：1 背景，2 晕，3 异常。</translation>
    </message>
    <message>
        <source>The ground is invented: what works on it need not work on yours.</source>
        <translation>地段是虚构的：在其上有效的方法未必在您的地区有效。</translation>
    </message>
    <message>
        <source>The heading in the file. Empty: found by headings and values.</source>
        <translation>文件中的标题。留空：由标题和数值判断。</translation>
    </message>
    <message>
        <source>The illustrated guide</source>
        <translation>图解指南</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements chosen ({names}): choose others, or add their columns.</source>
        <translation>指示元素 {unknown} 不在所选元素（{names}）之中：请选择其他元素，或添加其列。</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements: choose from {names}.</source>
        <translation>指示元素 {unknown} 不在各元素之中：请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>The indicator factors between the samples, with the error of each place.</source>
        <translation>样品之间的指示因子，附各处的误差。</translation>
    </message>
    <message>
        <source>The inner folds are drawn sample by sample, as no blocks on the ground leave something of every class to learn from. Neighbouring samples resemble each other: the score of the tuning flatters.</source>
        <translation>内层折逐个样品抽取，因为没有地段区块能使每类都留有可学习的样品。邻近样品彼此相似：调参得分偏乐观。</translation>
    </message>
    <message>
        <source>The interval reaches down to 50 % or less, where a map says nothing of the occurrences.</source>
        <translation>区间下探到 50 % 或更低，此时图对矿点不说明任何问题。</translation>
    </message>
    <message>
        <source>The kriging system cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together (a Gaussian model needs a nugget nearly always).</source>
        <translation>克里金方程组无法求解，在此变异函数下样品几乎等同：请给出块金，或对相距很近的样品取平均（高斯模型几乎总需要块金）。</translation>
    </message>
    <message>
        <source>The kriging system is nearly singular (condition {:.0e}): predictions may be off; give the variogram a larger nugget.</source>
        <translation>克里金方程组接近奇异（条件数 {:.0e}）：预测可能有偏差；请给变异函数更大的块金。</translation>
    </message>
    <message>
        <source>The kriging system of some place cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together.</source>
        <translation>某处的克里金方程组无法求解，在此变异函数下样品几乎等同：请给出块金，或对相距很近的样品取平均。</translation>
    </message>
    <message>
        <source>The kriging variance comes out negative ({variance:g}), the system is all but singular: give the variogram a nugget, or average samples that lie close together.</source>
        <translation>克里金方差为负（{variance:g}），方程组几乎奇异：请给变异函数块金，或对相距很近的样品取平均。</translation>
    </message>
    <message>
        <source>The labelled samples are of one class ({left}): a classifier needs two at least.</source>
        <translation>有标签的样品只有一类（{left}）：分类器至少需要两类。</translation>
    </message>
    <message>
        <source>The labels are made of {}: how well a classifier that reads the same finds them again is self-consistency, not skill. Label by known occurrences or outlined ground to learn what the map is worth.</source>
        <translation>标签由 {} 生成：读取同样内容的分类器重新找到它们的程度是自洽性，不是预测能力。要了解图的价值，请按已知矿点或圈定地段标注。</translation>
    </message>
    <message>
        <source>The labels of shuffled scores leave {n_rows} samples, too few to train and test with: choose lower thresholds.</source>
        <translation>打乱得分的标签只剩 {n_rows} 个样品，太少而无法训练和检验：请选择较低的阈值。</translation>
    </message>
    <message>
        <source>The largest distance {max_distance:g} m is not above zero: state it in metres.</source>
        <translation>最大距离 {max_distance:g} m 不大于零：请以米给出。</translation>
    </message>
    <message>
        <source>The latent layer ({latent}) is as wide as the {n_features} features: nothing is condensed.</source>
        <translation>潜在层（{latent}）与 {n_features} 个特征同宽：没有压缩。</translation>
    </message>
    <message>
        <source>The layer does not remember how {} and the like were made: the model can be applied to layers that have such columns, but not to the raw fields of another sheet.</source>
        <translation>图层未记录 {} 等是如何生成的：模型可用于具有这些列的图层，但不能用于其他图幅的原始字段。</translation>
    </message>
    <message>
        <source>The layer does not remember which factors hold the indicator elements: choose the factor scores as features ({names}), or run “Factor scores” again.</source>
        <translation>图层未记录哪些因子含有指示元素：请选择因子得分作为特征（{names}），或重新运行“因子得分”。</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system</source>
        <translation>图层没有坐标参照系</translation>
    </message>
    <message>
        <source>The layer has no factor scores: run “Factor scores” first, or choose the features by hand.</source>
        <translation>图层没有因子得分：请先运行“因子得分”，或手工选择特征。</translation>
    </message>
    <message>
        <source>The layer has no field for {absent}, which the model was fitted to: add them, or choose the elements to apply it to.</source>
        <translation>图层没有 {absent} 的字段，而模型是用它拟合的：请添加，或选择要应用的元素。</translation>
    </message>
    <message>
        <source>The layer has no field for {name}: choose among {names}.</source>
        <translation>图层没有 {name} 的字段：请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>The layer has no field {absent}: it has {names}.</source>
        <translation>图层没有字段 {absent}：现有 {names}。</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {available}.</source>
        <translation>图层没有字段 {name}：现有 {available}。</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {names}.</source>
        <translation>图层没有字段 {name}：现有 {names}。</translation>
    </message>
    <message>
        <source>The layer has no fuzzy factor scores such as F1_fuzzy: run “Factor scores” first, choose the scores, or give known occurrences.</source>
        <translation>图层没有 F1_fuzzy 之类的模糊因子得分：请先运行“因子得分”，选择得分，或给出已知矿点。</translation>
    </message>
    <message>
        <source>The layer has no points: check the layer, its filter and the selection.</source>
        <translation>图层没有点：请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>The layer has several fields ({matches}) for {name}: choose among {names}.</source>
        <translation>图层有多个字段（{matches}）对应 {name}：请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>The layer is labelled by rank; as coverage layer of an atlas in a print layout, sorted by &lt;i&gt;rank&lt;/i&gt;, it gives one sheet for each target.</source>
        <translation>图层按排序标注；作为打印布局中地图集的覆盖图层，按 &lt;i&gt;rank&lt;/i&gt; 排序，可为每个靶区输出一页。</translation>
    </message>
    <message>
        <source>The layer keeps its style too; both are in its menu under Styles.</source>
        <translation>图层也保留其样式；两者都在其菜单的“样式”中。</translation>
    </message>
    <message>
        <source>The layer lacks {absent}, which the model learnt from, and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>图层缺少模型学习所用的 {absent}，而模型没有保存生成它们的步骤：请先对该图层运行同样的步骤。</translation>
    </message>
    <message>
        <source>The layer of samples that is coloured</source>
        <translation>着色的样品图层</translation>
    </message>
    <message>
        <source>The layer of samples.</source>
        <translation>样品图层。</translation>
    </message>
    <message>
        <source>The layer of this chart was removed: choose another.</source>
        <translation>此图表的图层已移除：请选择其他图层。</translation>
    </message>
    <message>
        <source>The layer {layer} has units up to {highest}, and this map has {most}: it was placed on another.</source>
        <translation>图层 {layer} 的单元编号达 {highest}，而此映射有 {most} 个：它是在其他映射上放置的。</translation>
    </message>
    <message>
        <source>The layer {} has no field of units: run “Apply map” on it to see its samples.</source>
        <translation>图层 {} 没有单元字段：请对其运行“应用映射”以查看样品。</translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose another.</source>
        <translation>图层 {} 没有字段 {}：请选择其他字段。</translation>
    </message>
    <message>
        <source>The layer {} has no predictions: run “Cross-validate kriging” and choose what it wrote.</source>
        <translation>图层 {} 没有预测：请运行“克里金交叉验证”并选择其写出的图层。</translation>
    </message>
    <message>
        <source>The layer {} shows no samples: check its filter.</source>
        <translation>图层 {} 没有显示样品：请检查其过滤条件。</translation>
    </message>
    <message>
        <source>The layout tsne</source>
        <translation>布局 tsne</translation>
    </message>
    <message>
        <source>The least map value of a halo. Unticked: there is no halo.</source>
        <translation>晕的最小图值。不勾选：没有晕。</translation>
    </message>
    <message>
        <source>The least map value of an anomaly. Unticked: there is no anomaly.</source>
        <translation>异常的最小图值。不勾选：没有异常。</translation>
    </message>
    <message>
        <source>The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them.</source>
        <translation>异常下限（{anomaly:g}）低于晕下限（{halo:g}）：请对调。</translation>
    </message>
    <message>
        <source>The limit of the background</source>
        <translation>背景的限值</translation>
    </message>
    <message>
        <source>The limit of the strongest population.</source>
        <translation>最强总体的限值。</translation>
    </message>
    <message>
        <source>The limit {value!r} of {name} is no number above zero: correct it, or leave it empty.</source>
        <translation>{name} 的限值 {value!r} 不是大于零的数：请更正，或留空。</translation>
    </message>
    <message>
        <source>The limits of {name} are the wrong way round: the lower is not below the upper.</source>
        <translation>{name} 的限值颠倒：下限不低于上限。</translation>
    </message>
    <message>
        <source>The limits of {name} in the limits table are the wrong way round: the lower is not below the upper.</source>
        <translation>检出限表中 {name} 的限值颠倒：下限不低于上限。</translation>
    </message>
    <message>
        <source>The limits table has no column for {what} among {row}: call its columns element, limit and unit.</source>
        <translation>检出限表的 {row} 中没有{what}列：请将其列命名为 element、limit 和 unit。</translation>
    </message>
    <message>
        <source>The limits table holds nothing for these fields</source>
        <translation>检出限表中没有这些字段的内容</translation>
    </message>
    <message>
        <source>The limits table is empty: give one row an element, with its detection limit.</source>
        <translation>检出限表为空：请为每种元素给出一行及其检出限。</translation>
    </message>
    <message>
        <source>The line of the file in which the headings stand</source>
        <translation>文件中标题所在的行</translation>
    </message>
    <message>
        <source>The loadings are the correlations of elements and factors; an element belongs to a factor from the smallest loading on. Staged analysis leaves out, round by round, the elements that belong to no factor and then those of factors without indicators: what remains is the signature of the deposit type. It never learns from occurrences.</source>
        <translation>载荷是元素与因子的相关系数；元素从最小载荷起归属因子。分阶段分析逐轮去掉不属于任何因子的元素，再去掉不含指示元素的因子的元素：剩下的就是该矿床类型的特征组合。它从不学习矿点。</translation>
    </message>
    <message>
        <source>The loadings by factor, and the scree plot.</source>
        <translation>各因子的载荷，以及碎石图。</translation>
    </message>
    <message>
        <source>The log-ratios were fitted to {n_names} columns and the samples have no {absent}: log-ratios need them all, so add them or fit the transform again.</source>
        <translation>对数比用 {n_names} 列拟合，而样品没有 {absent}：对数比需要全部列，请添加或重新拟合变换。</translation>
    </message>
    <message>
        <source>The logarithms of an element are taken to be normal. Cohen's estimate finds their mean and standard deviation from the values above one limit and the number below it; ros regresses values on normal quantiles, and mle maximises the likelihood for several limits. A substitute is the mean, or a draw, of what that distribution has below the limit.</source>
        <translation>元素的对数视为正态分布。Cohen 估计由高于一个检出限的值和低于它的个数求出均值和标准差；ros 将值对正态分位数回归，mle 在多个检出限下使似然最大。替代值为该分布在检出限以下部分的均值或随机抽取值。</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch {epoch}: take a lower learning rate, and look for extreme values among the features.</source>
        <translation>第 {epoch} 轮损失不再是数值：请取较低的学习率，并查找特征中的极端值。</translation>
    </message>
    <message>
        <source>The map cannot be opened: choose a raster or a polygon layer.</source>
        <translation>图无法打开：请选择栅格或多边形图层。</translation>
    </message>
    <message>
        <source>The map extent (west {west:g}, south {south:g}, east {east:g}, north {north:g}) is not an area: choose an extent in projected metres.</source>
        <translation>图的范围（西 {west:g}，南 {south:g}，东 {east:g}，北 {north:g}）不成面积：请选择以投影米计的范围。</translation>
    </message>
    <message>
        <source>The map extent is not finite: choose an extent in projected metres.</source>
        <translation>图的范围不是有限值：请选择以投影米计的范围。</translation>
    </message>
    <message>
        <source>The map follows the occurrences no better than chance could (p = {chance:.2f}): its classes are not distinguishable from area alone.</source>
        <translation>图与矿点的符合不优于随机（p = {chance:.2f}）：其类别与仅由面积决定的情形无法区分。</translation>
    </message>
    <message>
        <source>The map has 1 for background, 2 for halo, 3 for anomaly.</source>
        <translation>图中 1 为背景，2 为晕，3 为异常。</translation>
    </message>
    <message>
        <source>The map has no cell with data: check the raster and the mask.</source>
        <translation>图没有含数据的像元：请检查栅格和掩膜。</translation>
    </message>
    <message>
        <source>The map has no place to be predicted, or one without position: check its extent.</source>
        <translation>图没有可预测的位置，或有一处没有坐标：请检查其范围。</translation>
    </message>
    <message>
        <source>The map has no scores: give known occurrences to get them. The field score is empty.</source>
        <translation>映射没有得分：要得到得分请给出已知矿点。字段 score 为空。</translation>
    </message>
    <message>
        <source>The map has not been weighed with known occurrences: give them to get a score.</source>
        <translation>映射未用已知矿点加权：要得到得分请给出矿点。</translation>
    </message>
    <message>
        <source>The map has {n_units} units and there are only {n_samples} samples: most stay empty.</source>
        <translation>映射有 {n_units} 个单元而样品只有 {n_samples} 个：多数单元为空。</translation>
    </message>
    <message>
        <source>The map has {n_values} cells and {n_areas} cell areas: give one each.</source>
        <translation>图有 {n_values} 个像元而像元面积有 {n_areas} 个：请每个像元给一个。</translation>
    </message>
    <message>
        <source>The map holds an infinite value: make the map again, with no data there.</source>
        <translation>图中含有无穷大的值：请重新制图，该处设为无数据。</translation>
    </message>
    <message>
        <source>The map is made inside it. Empty: wherever a sample is near.</source>
        <translation>图在其内生成。留空：凡附近有样品之处。</translation>
    </message>
    <message>
        <source>The map is smooth at the samples then. Otherwise it gives them back exactly.</source>
        <translation>此时图在样品处是平滑的。否则精确还原样品值。</translation>
    </message>
    <message>
        <source>The map is smoother than the truth: areas above high thresholds come out too small. Simulate to count them.</source>
        <translation>图比实际更平滑：高阈值以上的面积偏小。要统计面积请用模拟。</translation>
    </message>
    <message>
        <source>The map is too large for the memory of this computer.</source>
        <translation>图太大，超出此计算机的内存。</translation>
    </message>
    <message>
        <source>The map takes {needed:.1f} GB in the folder of temporary files, which has {free:.1f} GB left: take larger cells, a smaller extent or fewer bands.</source>
        <translation>图在临时文件夹中需要 {needed:.1f} GB，而该处剩余 {free:.1f} GB：请取更大的像元、更小的范围或更少的波段。</translation>
    </message>
    <message>
        <source>The map that the others are compared with. Empty: the first simple map made from the samples, else the first map.</source>
        <translation>与其他图比较的图。留空：由样品生成的第一幅简单图，否则为第一幅图。</translation>
    </message>
    <message>
        <source>The map to defend: anomaly, halo and background, cut where the held-out rates say.</source>
        <translation>经得起推敲的图：异常、晕和背景，在留出比率指明之处划分。</translation>
    </message>
    <message>
        <source>The map was made with known occurrences: not held out</source>
        <translation>该图用已知矿点制成：非留出</translation>
    </message>
    <message>
        <source>The map was ranked and tested on the same {n:g} occurrences: {remedy}.</source>
        <translation>该图用同样的 {n:g} 个矿点排序并检验：{remedy}。</translation>
    </message>
    <message>
        <source>The map with the scores of its units, for sheets without known occurrences.</source>
        <translation>带单元得分的映射，用于没有已知矿点的图幅。</translation>
    </message>
    <message>
        <source>The map; no data where no sample is near.</source>
        <translation>该图；附近没有样品处无数据。</translation>
    </message>
    <message>
        <source>The maps have different numbers of cells: make them on one grid.</source>
        <translation>各图的像元数不同：请在同一格网上生成。</translation>
    </message>
    <message>
        <source>The maps have no cell in common: make them on one grid and one study area.</source>
        <translation>各图没有共同像元：请在同一格网和同一研究区上生成。</translation>
    </message>
    <message>
        <source>The maps have no cell with data in common: check the rasters and the study area.</source>
        <translation>各图没有共同的有数据像元：请检查栅格和研究区。</translation>
    </message>
    <message>
        <source>The mask has {shape} cells and the map {map_shape}: make the mask on the same grid.</source>
        <translation>掩膜有 {shape} 个像元而图有 {map_shape} 个：请在同一格网上生成掩膜。</translation>
    </message>
    <message>
        <source>The mean of the samples predicts as well: there is nothing to map at this spacing.</source>
        <translation>样品均值预测得同样好：在此间距下没有可成图的内容。</translation>
    </message>
    <message>
        <source>The measure of sampling adequacy is below 0.5 for {weak}: consider leaving them out.</source>
        <translation>{weak} 的取样适宜性度量低于 0.5：请考虑将其排除。</translation>
    </message>
    <message>
        <source>The measured values (mean {mean:g}, variance {variance:g}) do not spread above the limit {limit:g}: no distribution can be fitted, leave the element out.</source>
        <translation>测量值（均值 {mean:g}，方差 {variance:g}）在检出限 {limit:g} 以上没有展开：无法拟合分布，请排除该元素。</translation>
    </message>
    <message>
        <source>The median is asked for, and nothing is turned back from logarithms: choose ln or log10.</source>
        <translation>要求中位数，但没有由对数反变换：请选择 ln 或 log10。</translation>
    </message>
    <message>
        <source>The medians are more than 100 times off the mean of the Earth's upper crust.</source>
        <translation>这些中位数与上地壳均值相差 100 倍以上。</translation>
    </message>
    <message>
        <source>The members agree only in part on the classes (adjusted Rand {agreement:.2f}): trust the score more than the classes, and look at the stability.</source>
        <translation>成员对类别只有部分一致（调整兰德指数 {agreement:.2f}）：请更相信得分而不是类别，并查看稳定性。</translation>
    </message>
    <message>
        <source>The model compares samples with others on the same rocks and the layer has no field {absent}: add it, or run “Enrichment index” with the fitted model on this layer first.</source>
        <translation>该模型将样品与同一岩石上的其他样品比较，而图层没有字段 {absent}：请添加，或先用已拟合模型对该图层运行“富集指数”。</translation>
    </message>
    <message>
        <source>The model file holds no measured variogram: open it together with the layer of its samples.</source>
        <translation>模型文件没有实测变异函数：请与其样品图层一起打开。</translation>
    </message>
    <message>
        <source>The model file was written by something else meanwhile: go back to the file, or write as another.</source>
        <translation>模型文件在此期间已被其他程序改写：请返回文件，或另存。</translation>
    </message>
    <message>
        <source>The model file {name} is cut short: copy it again, or fit the model again.</source>
        <translation>模型文件 {name} 被截断：请重新复制，或重新拟合模型。</translation>
    </message>
    <message>
        <source>The model file {name} is incomplete ({error}): fit the model again.</source>
        <translation>模型文件 {name} 不完整（{error}）：请重新拟合模型。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({strerror}): choose an existing file.</source>
        <translation>模型文件 {path} 无法读取（{strerror}）：请选择现有文件。</translation>
    </message>
    <message>
        <source>The model has one factor only: a biplot needs two.</source>
        <translation>模型只有一个因子：双标图需要两个。</translation>
    </message>
    <message>
        <source>The model holds a step of the unknown kind {kind!r}: update GeoHalo and try again.</source>
        <translation>模型含有未知类型 {kind!r} 的步骤：请更新 GeoHalo 后重试。</translation>
    </message>
    <message>
        <source>The model is that of {n_names} variables ({names}), each scaled to a variance of 1: kriging scales it back for each.</source>
        <translation>该模型为 {n_names} 个变量（{names}）的模型，各按方差 1 缩放：克里金为各变量换算回去。</translation>
    </message>
    <message>
        <source>The model learnt from the raster {absent}, and the rasters are {names}.</source>
        <translation>模型由栅格 {absent} 学得，而现有栅格为 {names}。</translation>
    </message>
    <message>
        <source>The model learnt from {absent}, which the samples lack: they have {names}.</source>
        <translation>模型由 {absent} 学得，而样品没有：现有 {names}。</translation>
    </message>
    <message>
        <source>The model was fitted to {origin} and would be applied to {column}, which is something else: run the same steps on these samples first, or choose the fields by hand.</source>
        <translation>模型是用 {origin} 拟合的，却要应用于 {column}，两者不是一回事：请先对这些样品运行同样的步骤，或手工选择字段。</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {names}.</source>
        <translation>模型不是用 {foreign} 拟合的：它含有 {names}。</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {wanted}.</source>
        <translation>模型不是用 {foreign} 拟合的：它含有 {wanted}。</translation>
    </message>
    <message>
        <source>The model, for Kriging, Cross-validate kriging and Simulate kriging.</source>
        <translation>模型，供“克里金”“克里金交叉验证”和“克里金模拟”使用。</translation>
    </message>
    <message>
        <source>The names of these fields do not say the unit: {bare}.</source>
        <translation>这些字段的名称未注明单位：{bare}。</translation>
    </message>
    <message>
        <source>The neighbours of some place lie on a line and cannot tell the drift: take more of them or a lower drift.</source>
        <translation>某处的邻近样品在一条直线上，无法确定漂移：请取更多邻近样品或较低的漂移阶次。</translation>
    </message>
    <message>
        <source>The network conv1d</source>
        <translation>网络 conv1d</translation>
    </message>
    <message>
        <source>The network deepinsight</source>
        <translation>网络 deepinsight</translation>
    </message>
    <message>
        <source>The network of the method's paper learns the classes of the labelled samples.</source>
        <translation>方法论文中的网络学习有标签样品的类别。</translation>
    </message>
    <message>
        <source>The network patch learns from rasters: choose one or more.</source>
        <translation>网络 patch 从栅格学习：请选择一个或多个。</translation>
    </message>
    <message>
        <source>The network patch learns from windows of rasters, and these columns are none: cut windows first.</source>
        <translation>网络 patch 从栅格窗口学习，而这些列不是窗口：请先裁出窗口。</translation>
    </message>
    <message>
        <source>The network {kind}</source>
        <translation>网络 {kind}</translation>
    </message>
    <message>
        <source>The network {network} learns from fields, not from rasters: clear them, or take patch.</source>
        <translation>网络 {network} 从字段而非栅格学习：请清除栅格，或用 patch。</translation>
    </message>
    <message>
        <source>The network's setting {name} is {number}: give 1 at least.</source>
        <translation>网络的设置 {name} 为 {number}：请至少给 1。</translation>
    </message>
    <message>
        <source>The nugget is error of measurement</source>
        <translation>块金为测量误差</translation>
    </message>
    <message>
        <source>The nugget is {nugget:g}: it must be 0 or more.</source>
        <translation>块金为 {nugget:g}：须不小于 0。</translation>
    </message>
    <message>
        <source>The nugget is {percent_nugget:.0f} % of the sill: the map is mostly noise.</source>
        <translation>块金为基台值的 {percent_nugget:.0f} %：图大部分是噪声。</translation>
    </message>
    <message>
        <source>The number of classes must lie between 2 and {LARGEST} (0 chooses it): it is {clusters}.</source>
        <translation>类别数应在 2 与 {LARGEST} 之间（0 为自动选择）：现为 {clusters}。</translation>
    </message>
    <message>
        <source>The number of factors is fixed and 0: give it, or choose kaiser or parallel.</source>
        <translation>因子数为 fixed 且为 0：请给出，或选择 kaiser 或 parallel。</translation>
    </message>
    <message>
        <source>The number of factors is {n_factors}: give a whole number above zero.</source>
        <translation>因子数为 {n_factors}：请给出大于零的整数。</translation>
    </message>
    <message>
        <source>The number of the line in the file. 0: found by its words.</source>
        <translation>文件中的行号。0：由用词判断。</translation>
    </message>
    <message>
        <source>The number of the map that gave the cell its value.</source>
        <translation>给出该像元数值的图的编号。</translation>
    </message>
    <message>
        <source>The numbers may be degrees or metres: choose the reference system.</source>
        <translation>这些数字可能是度也可能是米：请选择坐标参照系。</translation>
    </message>
    <message>
        <source>The occurrences lie in {n_clusters} clusters of {cluster:g} km: the intervals over clusters are rough.</source>
        <translation>矿点分属 {n_clusters} 个 {cluster:g} km 的丛集：按丛集的区间很粗略。</translation>
    </message>
    <message>
        <source>The others are the ones to walk to.</source>
        <translation>其余的是应去查证的。</translation>
    </message>
    <message>
        <source>The outer fences lie twice as far.</source>
        <translation>外界限距离为两倍。</translation>
    </message>
    <message>
        <source>The outlined ground has no polygons: check the layer, its filter and the selection.</source>
        <translation>圈定地段没有多边形：请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>The outlines of the targets cannot be drawn: raise the least area.</source>
        <translation>靶区轮廓无法绘出：请增大最小面积。</translation>
    </message>
    <message>
        <source>The output could not be written ({}): choose another file or format.</source>
        <translation>输出无法写入（{}）：请选择其他文件或格式。</translation>
    </message>
    <message>
        <source>The output {path} is the input itself: choose another file, the input stays as it is.</source>
        <translation>输出 {path} 就是输入本身：请选择其他文件，输入保持不变。</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the connection to the internet, and the proxy in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>无法连接软件包索引：请检查互联网连接以及“设置 → 选项 → 网络”中的代理，然后重新安装。未作任何更改。</translation>
    </message>
    <message>
        <source>The package index could not prove who it is (certificate): a virus scanner or your company's network may stand between; ask its administrator for the certificate and name it in pip's setting “cert”. Nothing was changed.</source>
        <translation>软件包索引无法证明其身份（证书）：可能有杀毒软件或贵单位的网络介于其间；请向管理员索取证书，并在 pip 的设置“cert”中指明。未作任何更改。</translation>
    </message>
    <message>
        <source>The package index has no ready-made {names} for this Python on this machine: a newer QGIS may help. Nothing was changed.</source>
        <translation>软件包索引没有适用于本机此 Python 的现成 {names}：较新的 QGIS 或许可行。未作任何更改。</translation>
    </message>
    <message>
        <source>The package index has torch only with gigabytes for graphics cards: enter the address of an index with builds for processors under “Extra package index”. Nothing was changed.</source>
        <translation>软件包索引中的 torch 带有数 GB 的显卡组件：请在“附加软件包索引”中填写提供处理器版本的索引地址。未作任何更改。</translation>
    </message>
    <message>
        <source>The package index refuses access: check the address under “Extra package index” and pip's own settings. Nothing was changed.</source>
        <translation>软件包索引拒绝访问：请检查“附加软件包索引”中的地址和 pip 自身的设置。未作任何更改。</translation>
    </message>
    <message>
        <source>The packages are in use: they go when QGIS starts again.</source>
        <translation>软件包正在使用：QGIS 下次启动时移除。</translation>
    </message>
    <message>
        <source>The partial sill of the {kind} structure is {sill:g}: it must be above 0.</source>
        <translation>{kind} 结构的偏基台值为 {sill:g}：须大于 0。</translation>
    </message>
    <message>
        <source>The parts of a composition are added up and the unit of {bare} is not known: rename the fields so that they say the unit, like Cu_ppm, or choose another method than multiplicative.</source>
        <translation>组合数据的各组分要相加，而 {bare} 的单位未知：请重命名字段使其注明单位，如 Cu_ppm，或不用 multiplicative 而选择其他方法。</translation>
    </message>
    <message>
        <source>The percentile must lie between 0 and 100, not at {percentile:g}: 95 is usual.</source>
        <translation>百分位数应在 0 与 100 之间，而不是 {percentile:g}：常用 95。</translation>
    </message>
    <message>
        <source>The percentile must lie between 50 and 100, not at {percentile:g}: 98 is usual.</source>
        <translation>百分位数应在 50 与 100 之间，而不是 {percentile:g}：常用 98。</translation>
    </message>
    <message>
        <source>The points of all curves, for charts of your own.</source>
        <translation>所有曲线的点，供您自制图表。</translation>
    </message>
    <message>
        <source>The points to predict, with prediction and standard error.</source>
        <translation>待预测的点，附预测值和标准误差。</translation>
    </message>
    <message>
        <source>The polygon that holds a sample tells the rock at the site, while its sediment comes from the whole catchment: where you can, give each sample the most widespread rock upstream as a field. Classes of few samples have no background of their own and take that of all samples. A class that is all mineralised hides its own anomaly.</source>
        <translation>样品所在的多边形说明采样点处的岩石，而其沉积物来自整个汇水盆地：可能时请以字段给出每个样品上游分布最广的岩石。样品少的类别没有自身背景，取全部样品的背景。整体矿化的类别会掩盖自身的异常。</translation>
    </message>
    <message>
        <source>The polygons are in degrees: areas are computed in {}.</source>
        <translation>多边形以经纬度表示：面积按 {} 计算。</translation>
    </message>
    <message>
        <source>The polygons cannot be drawn on the grid of the map: check them with “Check validity”.</source>
        <translation>多边形无法绘到图的格网上：请用“检查有效性”检查。</translation>
    </message>
    <message>
        <source>The prediction is the sum of weights times samples, the weights solving the kriging system: smallest expected squared error, sum 1 (ordinary), or unbiased for the drift (universal). The variance follows from the same weights.</source>
        <translation>预测值为权重乘以样品值之和，权重由克里金方程组解出：期望平方误差最小，权重和为 1（普通），或对漂移无偏（泛）。方差由同样的权重得出。</translation>
    </message>
    <message>
        <source>The prediction-area plot with the limits of halo and anomaly.</source>
        <translation>附晕和异常限值的预测-面积图。</translation>
    </message>
    <message>
        <source>The predictions, one band a field.</source>
        <translation>预测值，每个字段一个波段。</translation>
    </message>
    <message>
        <source>The predictions; made where all predictors are maps.</source>
        <translation>预测值；所有预测变量都是图时生成。</translation>
    </message>
    <message>
        <source>The probabilities of sample number {row} ({wrong} such samples) are missing, below zero or sum to {sums:g} and not to 1: give the classifier's probabilities, not its scores.</source>
        <translation>样品号 {row}（此类样品共 {wrong} 个）的概率缺失、小于零或总和为 {sums:g} 而非 1：请给出分类器的概率，而不是得分。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached: check it in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>无法连接代理：请在“设置 → 选项 → 网络”中检查，然后重新安装。未作任何更改。</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or its word: correct them in Settings → Options → Network, start QGIS again, and install again. Nothing was changed.</source>
        <translation>代理拒绝用户名或密码：请在“设置 → 选项 → 网络”中更正，重新启动 QGIS 后再安装。未作任何更改。</translation>
    </message>
    <message>
        <source>The quantiles {text!r} are not percentages above 0 and below 100: write them as 10;50;90, with a point in decimals.</source>
        <translation>分位数 {text!r} 不是大于 0 且小于 100 的百分数：请写成 10;50;90，小数用点。</translation>
    </message>
    <message>
        <source>The range of the {kind} structure is {reach:g} m: it must be above 0.</source>
        <translation>{kind} 结构的变程为 {reach:g} m：须大于 0。</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>The raster has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>栅格没有自身的像元（网络地图？）：请先保存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>The raster {name} has no data: choose another, or check its nodata value.</source>
        <translation>栅格 {name} 没有数据：请选择其他栅格，或检查其无数据值。</translation>
    </message>
    <message>
        <source>The raster {} cannot be written: choose another file.</source>
        <translation>栅格 {} 无法写入：请选择其他文件。</translation>
    </message>
    <message>
        <source>The rasters have {rows} x {columns} cells and their grid {grid_rows} x {grid_columns}: bring them to one grid.</source>
        <translation>各栅格有 {rows} x {columns} 个像元，而其格网为 {grid_rows} x {grid_columns}：请统一到同一格网。</translation>
    </message>
    <message>
        <source>The ratio of the ranges is at its bound of {LEAST_RATIO:g}: the directions differ in their sill rather than in their range, a drift may be there (universal kriging).</source>
        <translation>变程比处于其下界 {LEAST_RATIO:g}：各方向的差异在基台值而不在变程，可能有漂移（泛克里金）。</translation>
    </message>
    <message>
        <source>The reference system that the coordinates of the file are in</source>
        <translation>文件坐标所用的坐标参照系</translation>
    </message>
    <message>
        <source>The regression alone predicts as well: kriging its residuals adds nothing on ground that was left out.</source>
        <translation>单用回归预测效果相同：在留出的地段上对其残差做克里金没有增益。</translation>
    </message>
    <message>
        <source>The regression gives {names} no background in the lithologies of sample {label}: use the weighted background.</source>
        <translation>在样品 {label} 的岩性中，回归没有给出 {names} 的背景：请用加权背景。</translation>
    </message>
    <message>
        <source>The regression leaves nothing of the values: there is nothing to krige.</source>
        <translation>回归之后没有剩余：没有可做克里金的内容。</translation>
    </message>
    <message>
        <source>The regression says what the predictors know, kriging adds what neighbouring samples know beyond that. Both are tested on blocks of ground that they have not seen: by the &lt;b&gt;table&lt;/b&gt;, take the simplest way that predicts as well as the others.</source>
        <translation>回归给出预测变量所知的内容，克里金补充邻近样品在此之外所知的内容。两者都在未见过的地段区块上检验：请按&lt;b&gt;表&lt;/b&gt;取预测效果与其他相当的最简单方式。</translation>
    </message>
    <message>
        <source>The replacements of sample {label} reach the total of its parts ({totals:g}): choose more elements, or another method than multiplicative.</source>
        <translation>样品 {label} 的替换值达到其组分总和（{totals:g}）：请选择更多元素，或不用 multiplicative 而选择其他方法。</translation>
    </message>
    <message>
        <source>The report is a page to read or print, the most urgent first. The table has one row an element; its quantiles take results below detection into account (Kaplan-Meier), so that an empty quantile lies below everything measured.</source>
        <translation>报告是供阅读或打印的页面，最紧要的在前。表中每种元素一行；其分位数考虑了低于检出限的结果（Kaplan-Meier），因此空的分位数低于所有测量值。</translation>
    </message>
    <message>
        <source>The result moves with the seed more than that of a plain map: keep ten runs.</source>
        <translation>结果随种子的变动大于普通映射：请保留十次运行。</translation>
    </message>
    <message>
        <source>The robust covariance mcd</source>
        <translation>稳健协方差 mcd</translation>
    </message>
    <message>
        <source>The robust covariance mcd finds no spread</source>
        <translation>稳健协方差 mcd 找不到离散度</translation>
    </message>
    <message>
        <source>The rock at the site need not be the rock upstream, where the sediment comes from.</source>
        <translation>采样点处的岩石不一定是沉积物来源的上游岩石。</translation>
    </message>
    <message>
        <source>The same for occurrences that had no part in drawing it: the figure to believe.</source>
        <translation>对未参与划定的矿点的同样数值：应相信的数值。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>同样内容，供程序使用。</translation>
    </message>
    <message>
        <source>The same machine, its settings bred by a genetic algorithm.</source>
        <translation>同样的支持向量机，其设置由遗传算法演化得到。</translation>
    </message>
    <message>
        <source>The same map with occurrences held out</source>
        <translation>留出矿点的同样的图</translation>
    </message>
    <message>
        <source>The same occurrences are drawn again for both maps of a pair, one by one and by clusters; the difference of rates, or of AUC, counts where both 95 % intervals leave zero out.</source>
        <translation>对成对的两幅图重抽同样的矿点，逐个抽取和按丛集抽取；比率或 AUC 之差只有在两个 95 % 区间都不含零时才算数。</translation>
    </message>
    <message>
        <source>The same occurrences must have made none of the maps: take held-out scores.</source>
        <translation>各图都不得由同样的矿点制成：请取留出得分。</translation>
    </message>
    <message>
        <source>The same on ground that was held out: the figure to believe.</source>
        <translation>在留出地段上的同样数值：应相信的数值。</translation>
    </message>
    <message>
        <source>The same score without the occurrences it will be judged by: the honest one.</source>
        <translation>不含评价矿点的同样得分：可信的那个。</translation>
    </message>
    <message>
        <source>The same seed gives the same blocks.</source>
        <translation>种子相同则区块相同。</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and blocks.</source>
        <translation>种子相同则区间和区块相同。</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>种子相同则区间相同。</translation>
    </message>
    <message>
        <source>The same seed gives the same random draws.</source>
        <translation>种子相同则随机抽取相同。</translation>
    </message>
    <message>
        <source>The same seed gives the same realisations.</source>
        <translation>种子相同则实现相同。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>种子相同则结果相同。</translation>
    </message>
    <message>
        <source>The same up to 20 % of the area, as a share of what is possible</source>
        <translation>同上，至面积 20 % 处，占可能值的比例</translation>
    </message>
    <message>
        <source>The same value everywhere, left out: {left}.</source>
        <translation>处处同值，已省去：{left}。</translation>
    </message>
    <message>
        <source>The sample survey can have {FEWEST} to {MOST} samples, not {n_samples}: give another number.</source>
        <translation>示例调查可有 {FEWEST} 至 {MOST} 个样品，不能是 {n_samples} 个：请给出其他数目。</translation>
    </message>
    <message>
        <source>The sample survey is on the map: 800 samples, known occurrences, geology.</source>
        <translation>示例调查已在地图上：800 个样品、已知矿点、地质图。</translation>
    </message>
    <message>
        <source>The sample survey is ready</source>
        <translation>示例调查已就绪</translation>
    </message>
    <message>
        <source>The samples are a table without positions: make points of it first (“Create points layer from table”).</source>
        <translation>样品是没有位置的表：请先由其生成点（“从表创建点图层”）。</translation>
    </message>
    <message>
        <source>The samples are in degrees ({crs}): distances and areas are computed in {utm}.</source>
        <translation>样品以经纬度表示（{crs}）：距离和面积按 {utm} 计算。</translation>
    </message>
    <message>
        <source>The samples are said to be in degrees ({name}) and lie at {x:.0f}, {y:.0f}, which are none: set the layer's reference system to the one of its positions.</source>
        <translation>样品据称以度表示（{name}），却位于 {x:.0f}, {y:.0f}，这不是经纬度：请将图层的坐标参照系设为其位置所用者。</translation>
    </message>
    <message>
        <source>The samples have no column {name}: they have {names}.</source>
        <translation>样品没有列 {name}：现有 {names}。</translation>
    </message>
    <message>
        <source>The samples have no coordinate reference system: set the layer's reference system, or choose one in this tool's advanced parameters.</source>
        <translation>样品没有坐标参照系：请设置图层的坐标参照系，或在此工具的高级参数中选择。</translation>
    </message>
    <message>
        <source>The samples have no positions, and a variogram needs them.</source>
        <translation>样品没有位置，而变异函数需要位置。</translation>
    </message>
    <message>
        <source>The samples have none of the columns {names}: they have {present}.</source>
        <translation>样品没有列 {names} 中的任何一个：现有 {present}。</translation>
    </message>
    <message>
        <source>The samples have {n_positions} distinct positions and a spacing needs two: check the coordinates, or state the distance.</source>
        <translation>样品有 {n_positions} 个不同位置，而间距需要两个：请检查坐标，或给定距离。</translation>
    </message>
    <message>
        <source>The samples lie along a line or two, where no anisotropy shows: choose anisotropy none, and give no azimuth and ratio.</source>
        <translation>样品沿一两条线分布，看不出各向异性：请将各向异性选为 none，且不给方位角和比值。</translation>
    </message>
    <message>
        <source>The samples lie at {distinct} distinct positions and a map needs two or more: check the coordinates of {source_name}.</source>
        <translation>样品位于 {distinct} 个不同位置，而图需要两个以上：请检查 {source_name} 的坐标。</translation>
    </message>
    <message>
        <source>The samples show no continuity at these distances (pure nugget): a kriged map is their mean.</source>
        <translation>样品在这些距离上没有连续性（纯块金）：克里金图即为其均值。</translation>
    </message>
    <message>
        <source>The samples with F1, F2 … and F1_fuzzy …, and indicator_score where there are indicator elements.</source>
        <translation>带 F1、F2 … 和 F1_fuzzy … 的样品，有指示元素时还有 indicator_score。</translation>
    </message>
    <message>
        <source>The samples with a field ending in _ei (or _eires) for each element.</source>
        <translation>每种元素带一个以 _ei（或 _eires）结尾字段的样品。</translation>
    </message>
    <message>
        <source>The samples with a field ending in _out for each element.</source>
        <translation>每种元素带一个以 _out 结尾字段的样品。</translation>
    </message>
    <message>
        <source>The samples with class, p_… for each class, and entropy.</source>
        <translation>带 class、各类的 p_… 和 entropy 的样品。</translation>
    </message>
    <message>
        <source>The samples with label, label_used and, by factors, label_multi.</source>
        <translation>带 label、label_used 的样品，按因子标注时还有 label_multi。</translation>
    </message>
    <message>
        <source>The samples with p_… for each class, entropy, mutual_information and stability.</source>
        <translation>带各类的 p_…、entropy、mutual_information 和 stability 的样品。</translation>
    </message>
    <message>
        <source>The samples with prediction, standard error, error and standardised error.</source>
        <translation>带预测值、标准误差、误差和标准化误差的样品。</translation>
    </message>
    <message>
        <source>The samples with the new columns.</source>
        <translation>带新列的样品。</translation>
    </message>
    <message>
        <source>The samples with the new fields ending in _val and _cens.</source>
        <translation>带以 _val 和 _cens 结尾新字段的样品。</translation>
    </message>
    <message>
        <source>The samples with unit, cluster, distance, stability, score and score_held_out.</source>
        <translation>带 unit、cluster、distance、stability、score 和 score_held_out 的样品。</translation>
    </message>
    <message>
        <source>The samples, with concentrations as text, as a laboratory writes them.</source>
        <translation>样品，含量为文本，同实验室写法。</translation>
    </message>
    <message>
        <source>The scores have standard deviations other than 1 ({spread}): divide by them before comparing.</source>
        <translation>得分的标准差不为 1（{spread}）：比较之前请除以标准差。</translation>
    </message>
    <message>
        <source>The scores themselves reached {percent_accuracy:.0f} %. </source>
        <translation>得分本身达到 {percent_accuracy:.0f} %。 </translation>
    </message>
    <message>
        <source>The seed is {seed}: give a whole number, 0 or more.</source>
        <translation>种子为 {seed}：请给出不小于 0 的整数。</translation>
    </message>
    <message>
        <source>The semivariance of a class of distance is half the mean squared difference of its pairs (Matheron), or Cressie and Hawkins' robust mean of root differences.</source>
        <translation>距离间隔的半方差是其点对平均平方差的一半（Matheron），或 Cressie-Hawkins 的稳健平方根差均值。</translation>
    </message>
    <message>
        <source>The sentence to quote.</source>
        <translation>可引用的语句。</translation>
    </message>
    <message>
        <source>The setting {key} of the trainer {name} cannot be {value!r}: give a value like {example}.</source>
        <translation>训练器 {name} 的设置 {key} 不能是 {value!r}：请给出 {example} 之类的值。</translation>
    </message>
    <message>
        <source>The settings are no JSON ({error}): write them as {EXAMPLE}.</source>
        <translation>设置不是 JSON（{error}）：请写成 {EXAMPLE}。</translation>
    </message>
    <message>
        <source>The settings are those of a {kind!r} model, and the trainer {name} makes a {own_kind!r} model: choose the trainer that belongs to them.</source>
        <translation>这些设置属于 {kind!r} 模型，而训练器 {name} 生成 {own_kind!r} 模型：请选择与之相应的训练器。</translation>
    </message>
    <message>
        <source>The settings ask for {key} {value}, and the trainer is {name}: choose the trainer that does so, or leave this setting out.</source>
        <translation>设置要求 {key} {value}，而训练器是 {name}：请选择相应的训练器，或去掉此设置。</translation>
    </message>
    <message>
        <source>The settings have no names: write them as {EXAMPLE}.</source>
        <translation>设置没有名称：请写成 {EXAMPLE}。</translation>
    </message>
    <message>
        <source>The shape {shape:g} does not suit the {kind} model ({error}): choose another.</source>
        <translation>形状 {shape:g} 不适合 {kind} 模型（{error}）：请选择其他值。</translation>
    </message>
    <message>
        <source>The share {kept:g} of samples that is learnt from must lie between 0 and 1.</source>
        <translation>用于学习的样品比例 {kept:g} 应在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The shares {shares} leave nothing to train or test with: give the shares of training and validation, such as 0.75 and 0.1.</source>
        <translation>比例 {shares} 没有留下可训练或检验的样品：请给出训练和验证的比例，如 0.75 和 0.1。</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet</source>
        <translation>电子表格的工作表</translation>
    </message>
    <message>
        <source>The silhouette asks for {by_silhouette} classes and Davies-Bouldin for {by_index}: {n_clusters} were made, look at both maps.</source>
        <translation>轮廓系数要求 {by_silhouette} 类，Davies-Bouldin 要求 {by_index} 类：已生成 {n_clusters} 类，请查看两种图。</translation>
    </message>
    <message>
        <source>The smallest loading is {minimum_loading:g}: give a number between 0 and 1.</source>
        <translation>最小载荷为 {minimum_loading:g}：请给出 0 与 1 之间的数。</translation>
    </message>
    <message>
        <source>The smoothness of a Matérn model is {smoothness:g}: choose one above 0, such as 1.5.</source>
        <translation>Matérn 模型的平滑度为 {smoothness:g}：请选择大于 0 的值，如 1.5。</translation>
    </message>
    <message>
        <source>The standard error depends on the variogram and on where the samples are, not on their values.</source>
        <translation>标准误差取决于变异函数和样品位置，与样品值无关。</translation>
    </message>
    <message>
        <source>The standard error is that of the kriging of the residuals alone.</source>
        <translation>标准误差只是残差克里金的标准误差。</translation>
    </message>
    <message>
        <source>The standard error leaves out how unsure the regression is.</source>
        <translation>标准误差不含回归的不确定性。</translation>
    </message>
    <message>
        <source>The standard errors are too large: lower nugget or sill.</source>
        <translation>标准误差偏大：请降低块金或基台值。</translation>
    </message>
    <message>
        <source>The standard errors are too small: raise nugget or sill, or look for outliers.</source>
        <translation>标准误差偏小：请提高块金或基台值，或查找离群值。</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, label samples, train and test each classifier, compare, apply. Each of them is explained in its own dialog.</source>
        <translation>各步骤即同名工具，依次为：替换截尾值、取对数、拟合因子分析、因子得分、标注样品、训练并检验各分类器、比较、应用。各工具在其对话框中有说明。</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, train and apply each map, samples to raster, classify anomalies, fuse, rank. Each of them is explained in its own dialog.</source>
        <translation>各步骤即同名工具，依次为：替换截尾值、取对数、拟合因子分析、因子得分、训练并应用各映射、样品转栅格、异常分级、融合、排序。各工具在其对话框中有说明。</translation>
    </message>
    <message>
        <source>The steps of the work, to run one by one or all at once</source>
        <translation>工作步骤，可逐个运行或一次全部运行</translation>
    </message>
    <message>
        <source>The study area cannot be transformed to {short}: check its reference system.</source>
        <translation>研究区无法转换到 {short}：请检查其坐标参照系。</translation>
    </message>
    <message>
        <source>The study area does not overlap with the map ({west:.0f}, {south:.0f} to {east:.0f}, {north:.0f} in {short}): check its reference system and extent.</source>
        <translation>研究区与图不重叠（{short} 中 {west:.0f}, {south:.0f} 至 {east:.0f}, {north:.0f}）：请检查其坐标参照系和范围。</translation>
    </message>
    <message>
        <source>The study area has no polygon: choose another layer, or leave it empty for the whole map.</source>
        <translation>研究区没有多边形：请选择其他图层，或留空表示整个图。</translation>
    </message>
    <message>
        <source>The study area {} does not overlap with the map: check both layers.</source>
        <translation>研究区 {} 与图不重叠：请检查两个图层。</translation>
    </message>
    <message>
        <source>The substitute of {name} in the limits table is {substitute:g} and its lower limit {lower:g}: give the limit below which this value stands.</source>
        <translation>检出限表中 {name} 的替代值为 {substitute:g}，其下限为 {lower:g}：请给出该值所代表的检出限。</translation>
    </message>
    <message>
        <source>The success-rate curve follows the area from the most favourable cells downwards and shows the percentage of the known occurrences found. It is a &lt;b&gt;prediction rate&lt;/b&gt; only where the occurrences had no part in the map: the log says for each map which of the two it is, as far as its file tells (scores that were held out, or made with occurrences). The ROC curve sets the same against the area without occurrences: all cells that hold none are taken as negatives. The area below it, AUC, is the chance that the map is higher at an occurrence than at such a cell; 0.5 says nothing. An occurrence in a cell with others counts by itself.</source>
        <translation>成功率曲线从最有利的像元起沿面积向下，显示找到的已知矿点百分比。只有矿点未参与制图时它才是&lt;b&gt;预测率&lt;/b&gt;：日志会就其文件所载，说明每幅图属于哪一种（留出得分，或用矿点制成）。ROC 曲线将其与无矿点的面积对照：所有不含矿点的像元视为负例。其下的面积 AUC 是图值在矿点处高于这种像元的机会；0.5 不说明任何问题。与其他矿点同在一个像元的矿点各自计数。</translation>
    </message>
    <message>
        <source>The survey is too small for blocks as wide as that: samples of neighbouring blocks are related, and the test on ground not seen still flatters.</source>
        <translation>测区太小，不足以划分那样宽的区块：相邻区块的样品彼此相关，未见地段检验仍偏乐观。</translation>
    </message>
    <message>
        <source>The table has no samples: check the layer, its filter and the selection.</source>
        <translation>表中没有样品：请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>The table of all factors, or the loadings of one as bars, the largest above.</source>
        <translation>所有因子的表，或一个因子的载荷条形图，最大者在上。</translation>
    </message>
    <message>
        <source>The table of the curve has the columns &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² at or above it, or samples), &lt;i&gt;segment&lt;/i&gt; and &lt;i&gt;fitted&lt;/i&gt;. “Classify anomalies” takes the thresholds as limits.</source>
        <translation>曲线的表含有 &lt;i&gt;nu&lt;/i&gt;、&lt;i&gt;area&lt;/i&gt;（不低于该值的 km² 或样品数）、&lt;i&gt;segment&lt;/i&gt; 和 &lt;i&gt;fitted&lt;/i&gt; 列。“异常分级”以这些阈值为限值。</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for a map of classes.</source>
        <translation>权重表没有字段 {absent}：请取“预测-面积图”为分级图写出的表。</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for maps of classes, those of all maps below each other (“Merge vector layers”).</source>
        <translation>权重表没有字段 {absent}：请取“预测-面积图”为分级图写出的表，各图上下拼接（“合并矢量图层”）。</translation>
    </message>
    <message>
        <source>The table of weights has no map {name} (it has {maps}): write the names of the table as the names of the maps.</source>
        <translation>权重表没有图 {name}（现有 {maps}）：请把表中的名称写为各图的名称。</translation>
    </message>
    <message>
        <source>The table of weights holds several maps ({found}) and none of them is called {name}: write the right one as the name of the map.</source>
        <translation>权重表含有多幅图（{found}），没有一幅称为 {name}：请把正确的名称写为图的名称。</translation>
    </message>
    <message>
        <source>The tables and the chart as a page, with the figures of the method's paper beside them.</source>
        <translation>表和图表成一页面，旁附方法论文的数值。</translation>
    </message>
    <message>
        <source>The temperatures {first:g} and {last:g} must be above zero: change them.</source>
        <translation>温度 {first:g} 和 {last:g} 须大于零：请更改。</translation>
    </message>
    <message>
        <source>The threshold of {below} lies below the limit of the background ({background:g}): samples between are anomalous.</source>
        <translation>{below} 的阈值低于背景限值（{background:g}）：介于其间的样品为异常。</translation>
    </message>
    <message>
        <source>The threshold {given!r} is no number: write it like 0.7, and several with ; between them.</source>
        <translation>阈值 {given!r} 不是数字：请写成 0.7 之类，多个以 ; 分隔。</translation>
    </message>
    <message>
        <source>The tool met an error that it did not expect ({error}): please report what the log says.</source>
        <translation>工具遇到意外错误（{error}）：请反馈日志内容。</translation>
    </message>
    <message>
        <source>The tool stopped and did not say why.</source>
        <translation>工具已停止，未说明原因。</translation>
    </message>
    <message>
        <source>The tool {tool} is not there: is the plugin Processing enabled?</source>
        <translation>工具 {tool} 不存在：是否已启用 Processing 插件？</translation>
    </message>
    <message>
        <source>The tool “Classify anomalies” is not there: enable GeoHalo in Processing.</source>
        <translation>“异常分级”工具不存在：请在 Processing 中启用 GeoHalo。</translation>
    </message>
    <message>
        <source>The trained classifier, for Apply classifier, here and on other sheets.</source>
        <translation>已训练的分类器，供“应用分类器”在本图幅和其他图幅使用。</translation>
    </message>
    <message>
        <source>The trained map, for Apply map, here and on other sheets.</source>
        <translation>已训练的映射，供“应用映射”在本图幅和其他图幅使用。</translation>
    </message>
    <message>
        <source>The trainer {name} has no setting {key}: its settings are {known}.</source>
        <translation>训练器 {name} 没有设置 {key}：其设置为 {known}。</translation>
    </message>
    <message>
        <source>The training left the range of numbers in epoch {epoch}: the loss is no number any more. Choose a lower learning rate than {learning_rate:g}.</source>
        <translation>训练在第 {epoch} 轮超出数值范围：损失不再是数值。请选择低于 {learning_rate:g} 的学习率。</translation>
    </message>
    <message>
        <source>The training was stopped after {STEPS} steps, C = {c:g} being large for classes that overlap: a smaller C gives nearly the same.</source>
        <translation>训练在 {STEPS} 步后停止，因为 C = {c:g} 对重叠的类别偏大：较小的 C 给出几乎相同的结果。</translation>
    </message>
    <message>
        <source>The training went astray (infinite loss): lower the learning rate, or try another seed.</source>
        <translation>训练发散（损失无穷大）：请降低学习率，或换一个种子。</translation>
    </message>
    <message>
        <source>The unit is not stated.</source>
        <translation>未注明单位。</translation>
    </message>
    <message>
        <source>The unit is not stated; a median of {median:g} is typical of {unit}.</source>
        <translation>未注明单位；中位数 {median:g} 是 {unit} 的典型值。</translation>
    </message>
    <message>
        <source>The unit may not be what the name says: {odd}.</source>
        <translation>单位可能与名称所示不同：{odd}。</translation>
    </message>
    <message>
        <source>The unit of these elements may be another one, by their values: {texts}.</source>
        <translation>由数值看，以下元素的单位可能不同：{texts}。</translation>
    </message>
    <message>
        <source>The unit of {names} is not known: most tools pass over fields without a unit.</source>
        <translation>{names} 的单位未知：多数工具会跳过没有单位的字段。</translation>
    </message>
    <message>
        <source>The unit {text!r} is unknown: write pct, ppm (mg/kg, g/t) or ppb (ug/kg).</source>
        <translation>单位 {text!r} 未知：请写 pct、ppm（mg/kg、g/t）或 ppb（ug/kg）。</translation>
    </message>
    <message>
        <source>The units of the elements are not known: log-ratios take them as one unit.</source>
        <translation>各元素的单位未知：对数比按同一单位处理。</translation>
    </message>
    <message>
        <source>The value of sample {number} is infinite: correct it in the table.</source>
        <translation>样品 {number} 的值为无穷大：请在表中更正。</translation>
    </message>
    <message>
        <source>The values should be about normally distributed: factor scores, logarithms, or normal scores, which this tool takes if asked and turns back. Turned back, no value lies outside those of the samples.</source>
        <translation>数值应近似正态分布：因子得分、对数，或正态得分（要求时此工具会变换并反变换）。反变换后没有值超出样品的值域。</translation>
    </message>
    <message>
        <source>The variogram has neither nugget nor sill: give it a structure.</source>
        <translation>变异函数既无块金也无基台值：请给它一个结构。</translation>
    </message>
    <message>
        <source>The variogram has {n_distance} classes, too few to fit {unknown} numbers: take shorter classes, or give some of the numbers.</source>
        <translation>变异函数有 {n_distance} 个间隔，太少而无法拟合 {unknown} 个参数：请取更短的间隔，或给定部分参数。</translation>
    </message>
    <message>
        <source>The variogram is fitted again only in folds and where no model is given: choose k-fold or block and leave the model empty, or do not fit again.</source>
        <translation>变异函数只在分折且未给出模型时重新拟合：请选择 k-fold 或 block 并将模型留空，或不重新拟合。</translation>
    </message>
    <message>
        <source>The variogram map shows all directions at once: an ellipse of low values shows that the field reaches farther in its direction (anisotropy). Choose four directions to see the same as curves.</source>
        <translation>二维变异函数图同时显示所有方向：低值椭圆说明场在其长轴方向延伸更远（各向异性）。选择四个方向可用曲线查看同样内容。</translation>
    </message>
    <message>
        <source>The variogram of {field} is being computed…</source>
        <translation>正在计算 {field} 的变异函数…</translation>
    </message>
    <message>
        <source>The variogram reaches no sill within {longest:.0f} m, its range is only a bound: a drift may be there (universal kriging), or take a longer largest distance.</source>
        <translation>变异函数在 {longest:.0f} m 之内未达到基台值，其变程只是界值：可能有漂移（泛克里金），或取更长的最大距离。</translation>
    </message>
    <message>
        <source>The variogram was fitted with a drift of degree {}, and kriging has one of degree {}.</source>
        <translation>变异函数用 {} 次漂移拟合，而克里金用 {} 次漂移。</translation>
    </message>
    <message>
        <source>The variogram was written to {}: krige again with it.</source>
        <translation>变异函数已写入 {}：请用它重新做克里金。</translation>
    </message>
    <message>
        <source>The weight of class {label} is the text {value!r}, not a number: correct the table.</source>
        <translation>类别 {label} 的权重是文本 {value!r}，不是数字：请更正该表。</translation>
    </message>
    <message>
        <source>The weights come from another map: its occurrences are not counted here.</source>
        <translation>权重来自其他图：其矿点在此不统计。</translation>
    </message>
    <message>
        <source>The whole file cannot be read: {problem}</source>
        <translation>整个文件无法读取：{problem}</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is no number: correct it, or leave it empty.</source>
        <translation>检出限表中 {name} 的 {key} 限不是数字：请更正，或留空。</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is {value:g}: write a number above zero, or leave the cell empty.</source>
        <translation>检出限表中 {name} 的 {key} 限为 {value:g}：请填写大于零的数，或将单元格留空。</translation>
    </message>
    <message>
        <source>The {kind} model</source>
        <translation>{kind} 模型</translation>
    </message>
    <message>
        <source>The {kind} model has not been fitted yet: fit it first.</source>
        <translation>{kind} 模型尚未拟合：请先拟合。</translation>
    </message>
    <message>
        <source>The {n_rows} samples of the first test are too few to tell whether that is chance: believe the lower.</source>
        <translation>第一种检验的 {n_rows} 个样品太少，无法判断这是否偶然：请相信较低者。</translation>
    </message>
    <message>
        <source>The {wanted} background needs the upstream areas of the rocks: choose the fields that hold them, one field a rock.</source>
        <translation>{wanted} 背景需要各岩石的上游面积：请选择存放它们的字段，每种岩石一个。</translation>
    </message>
    <message>
        <source>The {what} cannot be transformed from {authid} to {target}: check their reference system, positions such as {x:.10g}, {y:.10g} do not lie in it.</source>
        <translation>{what}无法从 {authid} 转换到 {target}：请检查其坐标参照系，{x:.10g}, {y:.10g} 之类的位置不在其内。</translation>
    </message>
    <message>
        <source>The {what} cannot be {value!r}: choose one of {choices}.</source>
        <translation>{what}不能是 {value!r}：请选择 {choices} 之一。</translation>
    </message>
    <message>
        <source>The {what} have no coordinate reference system: set the layer's reference system.</source>
        <translation>{what}没有坐标参照系：请设置图层的坐标参照系。</translation>
    </message>
    <message>
        <source>The {what} is {length:g} m: it must be above 0.</source>
        <translation>{what}为 {length:g} m：须大于 0。</translation>
    </message>
    <message>
        <source>The {what} no coordinate reference system, so that positions cannot be compared: set the layer's reference system.</source>
        <translation>{what}没有坐标参照系，因此无法比较位置：请设置图层的坐标参照系。</translation>
    </message>
    <message>
        <source>The {what} of class {classes} is {numbers:g}: correct it.</source>
        <translation>类别 {classes} 的{what}为 {numbers:g}：请更正。</translation>
    </message>
    <message>
        <source>The {what} {layer_name} is in another reference system ({authid}) than the samples ({wanted}): reproject it with “Warp (reproject)” first.</source>
        <translation>{what} {layer_name} 的坐标参照系（{authid}）与样品（{wanted}）不同：请先用“变形（重投影）”重新投影。</translation>
    </message>
    <message>
        <source>Their numbers are small: degrees, or metres of a local grid.</source>
        <translation>其数字较小：为度，或局部格网的米。</translation>
    </message>
    <message>
        <source>Their numbers are too large for degrees: read as metres.</source>
        <translation>其数字对度来说太大：按米读取。</translation>
    </message>
    <message>
        <source>Their numbers look like degrees.</source>
        <translation>其数字像度。</translation>
    </message>
    <message>
        <source>Their numbers, parted by commas. 3 is the anomaly, 2,3 takes the halo with it.</source>
        <translation>其编号，以逗号分隔。3 为异常，2,3 连同晕。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>There are no figures of merit: choose the METRICS of one classifier or more.</source>
        <translation>没有质量指标：请选择一个或多个分类器的 METRICS。</translation>
    </message>
    <message>
        <source>There are no predictors: choose predictor maps, or predictor fields.</source>
        <translation>没有预测变量：请选择预测变量图，或预测变量字段。</translation>
    </message>
    <message>
        <source>There are no rasters: choose one or more.</source>
        <translation>没有栅格：请选择一个或多个。</translation>
    </message>
    <message>
        <source>There are no values at the occurrences for {missing}: read every map at all of them.</source>
        <translation>{missing} 在矿点处没有值：请在所有矿点处读取每幅图。</translation>
    </message>
    <message>
        <source>There are points to predict and no layer to write them to: choose the predicted points.</source>
        <translation>有待预测的点，但没有写出它们的图层：请选择预测点。</translation>
    </message>
    <message>
        <source>There are probabilities of shape {shape} for {n} samples and {n_classes} classes: give every sample one a class.</source>
        <translation>{n} 个样品和 {n_classes} 个类别的概率形状为 {shape}：请为每个样品的每个类别给出一个。</translation>
    </message>
    <message>
        <source>There are too few labelled samples to hold any for the test: label more, or train on less.</source>
        <translation>有标签的样品太少，无法留出检验：请多标注，或少用一些训练。</translation>
    </message>
    <message>
        <source>There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: take values instead of classes, state the threshold, or take a percentile.</source>
        <translation>有 {distinct} 个不同的值，而含量-面积曲线需要 {FEWEST_DISTINCT} 个：请用数值代替类别、给定阈值，或取百分位数。</translation>
    </message>
    <message>
        <source>There are {made} folds instead of {k}: samples or blocks are too few.</source>
        <translation>分为 {made} 折而不是 {k} 折：样品或区块太少。</translation>
    </message>
    <message>
        <source>There are {n_classes} classes, {n_areas} areas and {n_counts} counts: give one of each a class.</source>
        <translation>有 {n_classes} 个类别、{n_areas} 个面积和 {n_counts} 个计数：请每类各给一个。</translation>
    </message>
    <message>
        <source>There are {n_coordinates} samples and {size} values: give one each.</source>
        <translation>有 {n_coordinates} 个样品和 {size} 个值：请每个样品给一个。</translation>
    </message>
    <message>
        <source>There are {n_labels} names for {n_found} maps: give each map one, or none.</source>
        <translation>{n_found} 幅图有 {n_labels} 个名称：请每幅图给一个，或都不给。</translation>
    </message>
    <message>
        <source>There are {n_names} names for {n_layers} maps: give one name a map, or none.</source>
        <translation>{n_layers} 幅图有 {n_names} 个名称：请每幅图给一个名称，或都不给。</translation>
    </message>
    <message>
        <source>There are {n_places} samples, and leaving out takes three at least: choose more.</source>
        <translation>有 {n_places} 个样品，而留出法至少需要三个：请选择更多。</translation>
    </message>
    <message>
        <source>There are {n_rasters} rasters and {n_names} names: give each a name of its own.</source>
        <translation>有 {n_rasters} 个栅格和 {n_names} 个名称：请给每个栅格自己的名称。</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and at least {minimum} are needed: check the layer, its filter and the selection.</source>
        <translation>有 {n_samples} 个样品，至少需要 {minimum} 个：请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and {n_codes} labels: give every sample one.</source>
        <translation>有 {n_samples} 个样品和 {n_codes} 个标签：请每个样品给一个。</translation>
    </message>
    <message>
        <source>There are {n_samples} samples at distinct places, and kriging{drift} takes {needed} at least: add samples{remedy}.</source>
        <translation>在不同位置有 {n_samples} 个样品，而克里金{drift}至少需要 {needed} 个：请增加样品{remedy}。</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements, fewer than five each: factors may be unstable.</source>
        <translation>{n_names} 种元素有 {n_samples} 个样品，每种不足五个：因子可能不稳定。</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements: factor analysis needs more samples than elements, better five times as many, so choose fewer elements.</source>
        <translation>{n_names} 种元素有 {n_samples} 个样品：因子分析的样品数须多于元素数，最好为五倍，请减少元素。</translation>
    </message>
    <message>
        <source>There are {n_training} training samples for {n_classes} classes: a convolutional network needs more than one a class.</source>
        <translation>{n_classes} 个类别有 {n_training} 个训练样品：卷积网络每类需要多于一个。</translation>
    </message>
    <message>
        <source>There are {n_true} samples and {n_predicted} predictions: give every sample one.</source>
        <translation>有 {n_true} 个样品和 {n_predicted} 个预测：请每个样品给一个。</translation>
    </message>
    <message>
        <source>There are {n_true} true classes, and {n_one} and {n_other} predicted ones: two classifiers are compared on the same samples.</source>
        <translation>有 {n_true} 个真实类别，以及 {n_one} 个和 {n_other} 个预测类别：两个分类器须在同样的样品上比较。</translation>
    </message>
    <message>
        <source>There are {n_values} samples and {count} neighbours were asked for: ask for fewer.</source>
        <translation>有 {n_values} 个样品而要求 {count} 个邻近样品：请减少。</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {n_types} types: give every one its type, or none.</source>
        <translation>有 {n} 个矿点和 {n_types} 个类型：请给每个矿点类型，或都不给。</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {size} folds: give every occurrence one.</source>
        <translation>有 {n} 个矿点和 {size} 个折号：请每个矿点给一个。</translation>
    </message>
    <message>
        <source>There are {n} samples and {size} values of {name}: give one for each sample.</source>
        <translation>有 {n} 个样品和 {size} 个 {name} 的值：请每个样品给一个。</translation>
    </message>
    <message>
        <source>There are {n} samples, and a {name} regression on {p} predictors takes {needed} at least: add samples, or leave predictors out.</source>
        <translation>有 {n} 个样品，而对 {p} 个预测变量的 {name} 回归至少需要 {needed} 个：请增加样品，或减少预测变量。</translation>
    </message>
    <message>
        <source>There are {size} thresholds for {n_names} factors ({names}): give one for all, or one each.</source>
        <translation>{n_names} 个因子（{names}）有 {size} 个阈值：请给一个公用，或每个给一个。</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write utf-8, cp1252, utf-16 or cp1251.</source>
        <translation>没有编码 {encoding!r}：请写 utf-8、cp1252、utf-16 或 cp1251。</translation>
    </message>
    <message>
        <source>There is no field for {absent}; the fields found are {names}: add the missing ones, or choose another layer.</source>
        <translation>没有 {absent} 的字段；找到的字段为 {names}：请添加缺少者，或选择其他图层。</translation>
    </message>
    <message>
        <source>There is no field for {missing}; the fields found are {candidates}: add the missing ones, or choose another layer.</source>
        <translation>没有 {missing} 的字段；找到的字段为 {candidates}：请添加缺少者，或选择其他图层。</translation>
    </message>
    <message>
        <source>There is no limit to write classes by: tick one.</source>
        <translation>没有可据以写出分级的限值：请勾选一个。</translation>
    </message>
    <message>
        <source>There is no map to fuse: choose two or more.</source>
        <translation>没有可融合的图：请选择两幅以上。</translation>
    </message>
    <message>
        <source>There is no map to print: tick a layer first.</source>
        <translation>没有可打印的图：请先勾选一个图层。</translation>
    </message>
    <message>
        <source>There is no map: choose one raster or more.</source>
        <translation>没有图：请选择一个或多个栅格。</translation>
    </message>
    <message>
        <source>There is no other map than {baseline}.</source>
        <translation>除 {baseline} 外没有其他图。</translation>
    </message>
    <message>
        <source>There is no sample to judge the classifier by: choose another split.</source>
        <translation>没有可评价分类器的样品：请选择其他划分。</translation>
    </message>
    <message>
        <source>There is no tool called {name}.</source>
        <translation>没有名为 {name} 的工具。</translation>
    </message>
    <message>
        <source>There is no variance left for {k} factors: ask for fewer factors.</source>
        <translation>没有剩余方差供 {k} 个因子使用：请减少因子数。</translation>
    </message>
    <message>
        <source>There is no variogram model {kind}: choose one of {KINDS} or of gstools.</source>
        <translation>没有变异函数模型 {kind}：请选择 {KINDS} 之一或 gstools 的模型。</translation>
    </message>
    <message>
        <source>There is no variogram model: choose one of {kinds}.</source>
        <translation>没有变异函数模型：请选择 {kinds} 之一。</translation>
    </message>
    <message>
        <source>There is nothing to classify: choose samples, or rasters.</source>
        <translation>没有可分类的内容：请选择样品，或栅格。</translation>
    </message>
    <message>
        <source>There is nothing to fit: choose a variogram model.</source>
        <translation>没有可拟合的内容：请选择变异函数模型。</translation>
    </message>
    <message>
        <source>There kriging extrapolates: universal kriging may run far off.</source>
        <translation>克里金在该处外推：泛克里金可能偏离很远。</translation>
    </message>
    <message>
        <source>There were no training samples of {new}: their background is the median of all samples.</source>
        <translation>没有 {new} 的训练样品：其背景为全部样品的中位数。</translation>
    </message>
    <message>
        <source>These could be elements without a unit in their name: {over}.</source>
        <translation>以下可能是名称中没有单位的元素：{over}。</translation>
    </message>
    <message>
        <source>These elements are not in the fitted model and get no new fields: {}.</source>
        <translation>以下元素不在已拟合模型中，得不到新字段：{}。</translation>
    </message>
    <message>
        <source>These elements were left out: {}.</source>
        <translation>以下元素已排除：{}。</translation>
    </message>
    <message>
        <source>These fields are from an earlier factor analysis and have nothing to do with this one: {}.</source>
        <translation>以下字段来自较早的因子分析，与本次无关：{}。</translation>
    </message>
    <message>
        <source>These fields are not the laboratory's concentrations of an element or oxide: {bad}. Choose fields called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>以下字段不是元素或氧化物的实验室含量：{bad}。请选择命名如 Cu_ppm、Au_ppb 或 Fe2O3_pct 的字段。</translation>
    </message>
    <message>
        <source>These fields were there already and are replaced: {}.</source>
        <translation>以下字段原已存在，现予替换：{}。</translation>
    </message>
    <message>
        <source>These indicators are not among the elements analysed and have no say: {}.</source>
        <translation>以下指示元素不在所分析的元素之中，不起作用：{}。</translation>
    </message>
    <message>
        <source>These scores are self-consistency, not skill</source>
        <translation>这些得分是自洽性，不是预测能力</translation>
    </message>
    <message>
        <source>These values probably stand for results below detection, as half the limit often does. They are taken as measured unless you say otherwise.</source>
        <translation>这些值可能代表低于检出限的结果，常见的是检出限的一半。除非您另行说明，按实测值处理。</translation>
    </message>
    <message>
        <source>These words were taken as missing results: {pairs}.</source>
        <translation>以下文字按缺失结果处理：{pairs}。</translation>
    </message>
    <message>
        <source>They are called by the number of their feature.</source>
        <translation>以特征编号命名。</translation>
    </message>
    <message>
        <source>They are used for statistics and factors, and are on no map.</source>
        <translation>用于统计和因子，不出现在任何图上。</translation>
    </message>
    <message>
        <source>They decide which classes are anomaly, halo and background, and judge the maps.</source>
        <translation>由它们决定哪些类别是异常、晕和背景，并评价各图。</translation>
    </message>
    <message>
        <source>They give the units their scores. Empty: the scores stored in the model.</source>
        <translation>由它们给单元赋予得分。留空：模型中保存的得分。</translation>
    </message>
    <message>
        <source>They have no coordinates that can be read, so they are neither in the layer nor in this report.</source>
        <translation>它们没有可读取的坐标，因此既不在图层中也不在此报告中。</translation>
    </message>
    <message>
        <source>They judge the maps.</source>
        <translation>由它们评价各图。</translation>
    </message>
    <message>
        <source>They label the samples. Empty: labels by factor scores, as in the method's paper.</source>
        <translation>由它们标注样品。留空：按因子得分标注，同方法论文。</translation>
    </message>
    <message>
        <source>They take no part in any step.</source>
        <translation>它们不参与任何步骤。</translation>
    </message>
    <message>
        <source>They tell nothing apart.</source>
        <translation>它们无法区分任何内容。</translation>
    </message>
    <message>
        <source>They weigh the classes, unless a table does, and judge the result. Maps of values need them.</source>
        <translation>由它们给类别加权（除非用表），并评价结果。数值图需要它们。</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>它们已被排除。</translation>
    </message>
    <message>
        <source>They were transformed to {transforms}.</source>
        <translation>它们已变换为{transforms}。</translation>
    </message>
    <message>
        <source>Thiessen</source>
        <translation>Thiessen</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>需要查看的事项</translation>
    </message>
    <message>
        <source>This background needs the upstream areas of each of the {n_samples} samples ({word} given): choose the fields that hold them.</source>
        <translation>此背景需要 {n_samples} 个样品各自的上游面积（已给出 {word}）：请选择存放它们的字段。</translation>
    </message>
    <message>
        <source>This classifier learnt from means over neighbouring samples, which rasters do not have: classify samples, or train one without.</source>
        <translation>此分类器用邻近样品的均值学习，而栅格没有邻近样品：请对样品分类，或训练不用邻近样品的分类器。</translation>
    </message>
    <message>
        <source>This classifier learnt from means over {around} neighbouring samples, and there are {given}: classify more samples together, or train one without neighbours.</source>
        <translation>此分类器用 {around} 个邻近样品的均值学习，而现有 {given} 个：请一次对更多样品分类，或训练不用邻近样品的分类器。</translation>
    </message>
    <message>
        <source>This is a single map, another seed may draw other borders: 10 runs show how far.</source>
        <translation>这是单个映射，换一个种子边界可能不同：10 次运行可显示相差多远。</translation>
    </message>
    <message>
        <source>This network learnt from cells of {learnt:g} m, and those of the rasters have {own:g} m: bring the rasters to the same cell size with “Warp (reproject)”.</source>
        <translation>此网络用 {learnt:g} m 的像元学习，而这些栅格的像元为 {own:g} m：请用“变形（重投影）”统一像元大小。</translation>
    </message>
    <message>
        <source>This network learnt from windows of rasters ({bands}): choose these rasters.</source>
        <translation>此网络用栅格窗口学习（{bands}）：请选择这些栅格。</translation>
    </message>
    <message>
        <source>This network learnt from windows of {bands}, and no raster is called {absent} (there are {names}): rename or add rasters.</source>
        <translation>此网络用 {bands} 的窗口学习，而没有栅格称为 {absent}（现有 {names}）：请重命名或添加栅格。</translation>
    </message>
    <message>
        <source>This project holds no survey yet.</source>
        <translation>此项目中还没有调查。</translation>
    </message>
    <message>
        <source>This went wrong: {}. The log messages (GeoHalo) say where.</source>
        <translation>出错：{}。详见日志消息（GeoHalo）。</translation>
    </message>
    <message>
        <source>This would fetch {much}, {cuda} of it for NVIDIA's graphics cards (CUDA), which GeoHalo does not use. The smaller build for processors comes from another package index: cancel, enter its address under “Extra package index”, and install again.</source>
        <translation>将下载 {much}，其中 {cuda} 用于 NVIDIA 显卡（CUDA），GeoHalo 并不使用。较小的处理器版本来自另一软件包索引：请取消，在“附加软件包索引”中填写其地址，然后重新安装。</translation>
    </message>
    <message>
        <source>This would fetch {much}.</source>
        <translation>将下载 {much}。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold is</source>
        <translation>阈值的含义</translation>
    </message>
    <message>
        <source>Threshold of the factor scores</source>
        <translation>因子得分的阈值</translation>
    </message>
    <message>
        <source>Threshold of two classes</source>
        <translation>两个类别的阈值</translation>
    </message>
    <message>
        <source>Threshold {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>阈值 {doubtful} 可能出于偶然：按自助法，其两侧斜率可能相同。</translation>
    </message>
    <message>
        <source>Thresholded score</source>
        <translation>阈值化得分</translation>
    </message>
    <message>
        <source>Thresholds that are more than chance</source>
        <translation>不只是偶然的阈值</translation>
    </message>
    <message>
        <source>Thresholds where the slope changes in 95 % of the curves drawn again.</source>
        <translation>在重抽曲线的 95 % 中斜率发生变化的阈值。</translation>
    </message>
    <message>
        <source>Thresholds {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>阈值 {doubtful} 可能出于偶然：按自助法，其两侧斜率可能相同。</translation>
    </message>
    <message>
        <source>Thresholds, factors and maps of so few samples are hardly better than guesses.</source>
        <translation>由这么少的样品得到的阈值、因子和图与猜测相差无几。</translation>
    </message>
    <message>
        <source>Thresholds, parted by ;</source>
        <translation>阈值，以 ; 分隔</translation>
    </message>
    <message>
        <source>Thresholds: {}.</source>
        <translation>阈值：{}。</translation>
    </message>
    <message>
        <source>Tick the indicator elements of your deposit type, such as {elements}.</source>
        <translation>勾选您矿床类型的指示元素，如 {elements}。</translation>
    </message>
    <message>
        <source>Tick the maps to be compared, and choose a layer of known occurrences.</source>
        <translation>勾选要比较的图，并选择已知矿点图层。</translation>
    </message>
    <message>
        <source>Tick the maps to be compared; they have to be on one grid.</source>
        <translation>勾选要比较的图；它们须在同一格网上。</translation>
    </message>
    <message>
        <source>Tick to install {name} with “Install chosen”.</source>
        <translation>勾选后用“安装所选”安装 {name}。</translation>
    </message>
    <message>
        <source>Ticked: the map keeps these colours when the chart is closed. Else it gets its own style back.</source>
        <translation>勾选：图表关闭后图保留这些颜色。否则恢复其自身样式。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To be left out (1 yes)</source>
        <translation>待排除（1 是）</translation>
    </message>
    <message>
        <source>To be set beside the accuracy of a classifier on the same samples.</source>
        <translation>供与同样样品上分类器的准确率对照。</translation>
    </message>
    <message>
        <source>To fetch: {much}</source>
        <translation>需下载：{much}</translation>
    </message>
    <message>
        <source>To learn from (1 yes)</source>
        <translation>用于学习（1 是）</translation>
    </message>
    <message>
        <source>Tolerance of the azimuth</source>
        <translation>方位角容差</translation>
    </message>
    <message>
        <source>Too few samples of {named}, even merged: leave these classes out.</source>
        <translation>{named} 的样品即使合并也太少：请排除这些类别。</translation>
    </message>
    <message>
        <source>Too few samples of {named}: a class needs {fewest} at least. Leave it out, merge it with another, or choose other thresholds or a larger radius.</source>
        <translation>{named} 的样品太少：每类至少需要 {fewest} 个。请排除它、与其他类合并，或选择其他阈值或更大的半径。</translation>
    </message>
    <message>
        <source>Too high, by 1 to 2</source>
        <translation>过高，1 至 2</translation>
    </message>
    <message>
        <source>Too low, by 1 to 2</source>
        <translation>过低，1 至 2</translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation>拓扑误差</translation>
    </message>
    <message>
        <source>Train Batch SOM</source>
        <translation>训练批量 SOM</translation>
    </message>
    <message>
        <source>Train DESOM</source>
        <translation>训练 DESOM</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Train SOM</source>
        <translation>训练 SOM</translation>
    </message>
    <message>
        <source>Train SVM</source>
        <translation>训练 SVM</translation>
    </message>
    <message>
        <source>Train SVM with genetic algorithm</source>
        <translation>训练遗传算法 SVM</translation>
    </message>
    <message>
        <source>Train deep embedded self-organising map (DESOM)</source>
        <translation>训练深度嵌入自组织映射（DESOM）</translation>
    </message>
    <message>
        <source>Train network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Train self-organising map</source>
        <translation>训练自组织映射</translation>
    </message>
    <message>
        <source>Train support-vector machine</source>
        <translation>训练支持向量机</translation>
    </message>
    <message>
        <source>Trained classifier</source>
        <translation>已训练分类器</translation>
    </message>
    <message>
        <source>Trained map</source>
        <translation>已训练映射</translation>
    </message>
    <message>
        <source>Trained map with scores</source>
        <translation>带得分的已训练映射</translation>
    </message>
    <message>
        <source>Trained maps (*.safetensors *.json)</source>
        <translation>已训练映射 (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Trained model with the settings</source>
        <translation>带设置的已训练模型</translation>
    </message>
    <message>
        <source>Trained on the {device}; a repeated run differs in the last digits.</source>
        <translation>在 {device} 上训练；重复运行时末位数字会不同。</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>训练器</translation>
    </message>
    <message>
        <source>Trainer {}</source>
        <translation>训练器 {}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Training of the network</source>
        <translation>网络的训练</translation>
    </message>
    <message>
        <source>Training support-vector machines, regression kriging, robust Mahalanobis outliers, logistic regression as a baseline, the images of DeepInsight.</source>
        <translation>训练支持向量机、回归克里金、稳健马氏距离离群值、作为基线的逻辑回归、DeepInsight 的图像。</translation>
    </message>
    <message>
        <source>Training the deep map</source>
        <translation>正在训练深度映射</translation>
    </message>
    <message>
        <source>Training the machines on all samples</source>
        <translation>正在用全部样品训练支持向量机</translation>
    </message>
    <message>
        <source>Training the map</source>
        <translation>正在训练映射</translation>
    </message>
    <message>
        <source>Training the network</source>
        <translation>正在训练网络</translation>
    </message>
    <message>
        <source>Training {runs} members</source>
        <translation>正在训练 {runs} 个成员</translation>
    </message>
    <message>
        <source>Trains a neural network on labelled samples, and tests it on samples and on ground that it has not seen.</source>
        <translation>用有标签的样品训练神经网络，并在样品和未见过的地段上检验。</translation>
    </message>
    <message>
        <source>Trains a support-vector machine on labelled samples, and tests it on samples and on ground it has not seen.</source>
        <translation>用有标签的样品训练支持向量机，并在样品和未见过的地段上检验。</translation>
    </message>
    <message>
        <source>Trains one model many times, with other seeds on other bootstrap samples, and maps what the members agree on.</source>
        <translation>用不同种子和不同自助样本多次训练同一模型，并将成员的共识成图。</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Transform concentrations</source>
        <translation>含量变换</translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation>已变换样品</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Treatment: &lt;b&gt;flag&lt;/b&gt; and &lt;b&gt;robust&lt;/b&gt; leave all as it is, robust being the note that a robust later step takes care of the outliers; only these two are for scores and maps. &lt;b&gt;winsorise&lt;/b&gt; adds fields ending in _win, in which flagged values are moved to their fence. These may serve to estimate loadings; no later step takes them by itself, because scores come from the untouched values. &lt;b&gt;drop&lt;/b&gt; deletes nothing either: the field &lt;i&gt;dropped&lt;/i&gt; is 1 for samples with a flagged value and the log lists them; filter the layer by it to fit a model without them.</source>
        <translation>处理方式：&lt;b&gt;flag&lt;/b&gt; 和 &lt;b&gt;robust&lt;/b&gt; 一切保持原样，robust 是注明由后续稳健步骤处理离群值；只有这两种用于得分和图。&lt;b&gt;winsorise&lt;/b&gt; 增加以 _win 结尾的字段，其中标记的值移到其界限。它们可用于估计载荷；后续步骤不会自行采用，因为得分来自未改动的值。&lt;b&gt;drop&lt;/b&gt; 也不删除任何内容：有标记值的样品字段 &lt;i&gt;dropped&lt;/i&gt; 为 1，日志列出它们；要拟合不含它们的模型，请按此字段过滤图层。</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>True-positive rate (% of the occurrences)</source>
        <translation>真阳性率（占矿点的 %）</translation>
    </message>
    <message>
        <source>True-positive rate (recall)</source>
        <translation>真阳性率（召回率）</translation>
    </message>
    <message>
        <source>Truth is there to learn by. Give it to no tool that is to find it.</source>
        <translation>真实情况供学习用。请勿提供给要找出它的工具。</translation>
    </message>
    <message>
        <source>Trying the packages in a fresh Python…</source>
        <translation>正在新的 Python 中试用软件包…</translation>
    </message>
    <message>
        <source>Tukey</source>
        <translation>Tukey</translation>
    </message>
    <message>
        <source>Tukey's fences lie 1.5 interquartile ranges beyond the quartiles, on the chosen scale; mad takes the median and 2 × 1.4826 median absolute deviations, and mahalanobis the distance from a robust centre in units of a robust covariance, against a chi-squared quantile.</source>
        <translation>Tukey 界限在所选尺度上位于四分位数之外 1.5 倍四分位距处；mad 取中位数和 2 × 1.4826 倍绝对中位差，mahalanobis 取到稳健中心的距离（以稳健协方差为单位），与卡方分位数比较。</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调参</translation>
    </message>
    <message>
        <source>Turn back from logarithms</source>
        <translation>由对数反变换</translation>
    </message>
    <message>
        <source>Turns a field of the samples into a raster map, without interpolation.</source>
        <translation>将样品的字段转为栅格图，不作插值。</translation>
    </message>
    <message>
        <source>Turns anomalous ground into ranked polygons, with the elements, occurrences and rocks of each: where to go first.</source>
        <translation>将异常地段转为排序的多边形，附各自的元素、矿点和岩石：首先应去何处。</translation>
    </message>
    <message>
        <source>Turns skewed concentrations into variables that factor analysis, maps and distances can use.</source>
        <translation>将偏斜的含量转为因子分析、映射和距离可用的变量。</translation>
    </message>
    <message>
        <source>Two classes at a time are parted by the widest margin in the space of the kernel exp(−γ d²) (or linear, polynomial), with the penalty C on samples on the wrong side; the classes vote. Probabilities come from sigmoids fitted to the decision values.</source>
        <translation>每次在核 exp(−γ d²)（或线性、多项式）的空间中以最宽间隔区分两类，对错误一侧的样品施加惩罚 C；各类投票决定。概率来自对决策值拟合的 sigmoid 函数。</translation>
    </message>
    <message>
        <source>Two counts of factors are given: eigenvalues above 1, which tends to keep too many, and parallel analysis, which keeps those larger than uncorrelated elements would give by chance. Elements whose own measure (MSA) is below 0.5 fit no association: leave them out.</source>
        <translation>给出两种因子数：特征值大于 1 者往往保留过多；平行分析则保留大于不相关元素偶然所得的特征值。自身度量（MSA）低于 0.5 的元素不适合任何组合：请排除。</translation>
    </message>
    <message>
        <source>Two maps are called {name}: give each map a name of its own.</source>
        <translation>两幅图都称为 {name}：请给每幅图自己的名称。</translation>
    </message>
    <message>
        <source>Two or more rasters of classes or values on one grid; their first band counts.</source>
        <translation>同一格网上两个以上的类别或数值栅格；取其第一波段。</translation>
    </message>
    <message>
        <source>Two outputs would be written to {path}: choose another file for one of them.</source>
        <translation>两个输出都要写入 {path}：请为其中之一选择其他文件。</translation>
    </message>
    <message>
        <source>Two rasters are called {name}: rename one, features are matched by name.</source>
        <translation>两个栅格都称为 {name}：请重命名其一，特征按名称匹配。</translation>
    </message>
    <message>
        <source>Type of kriging</source>
        <translation>克里金类型</translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation>U 矩阵</translation>
    </message>
    <message>
        <source>U-matrix, classes, hits and component planes.</source>
        <translation>U 矩阵、类别、命中数和分量平面。</translation>
    </message>
    <message>
        <source>Uncertain values</source>
        <translation>不确定的值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of the map</source>
        <translation>映射的单元</translation>
    </message>
    <message>
        <source>Unit {unit} (row {row}, column {column}) has no sample.</source>
        <translation>单元 {unit}（行 {row}，列 {column}）没有样品。</translation>
    </message>
    <message>
        <source>Units are needed to compare with other sheets, with limits and in compositions.</source>
        <translation>与其他图幅、与检出限比较以及用于组合数据时都需要单位。</translation>
    </message>
    <message>
        <source>Units that may be wrong</source>
        <translation>可能有误的单位</translation>
    </message>
    <message>
        <source>Units were brought to ppm for the log-ratios: {converted}.</source>
        <translation>为计算对数比，单位已统一为 ppm：{converted}。</translation>
    </message>
    <message>
        <source>Units, detection limits and coordinates are guessed and shown to you before anything is written.</source>
        <translation>单位、检出限和坐标由程序推测，写入之前先显示给您。</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>正在解包…</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Upper limit (percentile)</source>
        <translation>上限（percentile）</translation>
    </message>
    <message>
        <source>Upstream areas, one field a rock (km²)</source>
        <translation>上游面积，每种岩石一个字段（km²）</translation>
    </message>
    <message>
        <source>Use &amp;layers of this project</source>
        <translation>使用此项目的图层(&amp;L)</translation>
    </message>
    <message>
        <source>Use it first, on the table as the laboratory sent it. It never stops at a bad cell: cells that cannot be read are what it lists. It also finds sample numbers used twice, samples at one place, without a position or far away from the others, rows of a text file that QGIS left out for want of coordinates, units that do not fit the element, equal lowest values that stand for results below detection, elements with too few results above detection or no variation, and single results unlike those around them. Nothing is changed.</source>
        <translation>请最先使用，用于实验室交来的原始表。它不会因坏单元格而停止：无法读取的单元格正是它要列出的。它还查找重复使用的样品号、位于同一处、没有位置或远离其他样品的样品、QGIS 因缺坐标而漏掉的文本文件行、与元素不符的单位、代表低于检出限结果的相等最低值、高于检出限结果过少或没有变化的元素，以及与周围不同的单个结果。不作任何更改。</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>此处常用</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of the rank</source>
        <translation>排序用值</translation>
    </message>
    <message>
        <source>Values above the upper limit</source>
        <translation>高于上限的值</translation>
    </message>
    <message>
        <source>Values above the upper limit keep the limit, the true ones are higher: {}.</source>
        <translation>高于上限的值保持为上限，真值更高：{}。</translation>
    </message>
    <message>
        <source>Values above the upper limit stay at the limit. They are your best anomalies: have them analysed again.</source>
        <translation>高于上限的值保持为上限。它们是您最好的异常：请重新分析。</translation>
    </message>
    <message>
        <source>Values above the upper limit were taken at the limit: {}.</source>
        <translation>高于上限的值按上限采用：{}。</translation>
    </message>
    <message>
        <source>Values above this percentile of the element are flagged.</source>
        <translation>高于该元素此百分位数的值予以标记。</translation>
    </message>
    <message>
        <source>Values below detection</source>
        <translation>低于检出限的值</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted. With known occurrences, samples near them are of their class and those far from all are background; without, classes are made of the factor scores, as in the method's paper.</source>
        <translation>低于检出限的值予以替换（您此前处理过的保留），对最新的含量或富集指数取对数，拟合因子。有已知矿点时，其附近样品属于其类别，远离所有矿点的为背景；没有时，类别由因子得分生成，同方法论文。</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted; the maps are trained on the scores of the factors that hold the indicator elements and weighed with the known occurrences.</source>
        <translation>低于检出限的值予以替换（您此前处理过的保留），对最新的含量或富集指数取对数，拟合因子；映射用含指示元素的因子得分训练，并用已知矿点加权。</translation>
    </message>
    <message>
        <source>Values below detection replaced</source>
        <translation>低于检出限的值已替换</translation>
    </message>
    <message>
        <source>Values below detection were treated before: {}.</source>
        <translation>低于检出限的值此前已处理：{}。</translation>
    </message>
    <message>
        <source>Values below detection: {name}</source>
        <translation>低于检出限的值：{name}</translation>
    </message>
    <message>
        <source>Values below the detection limit of their column were taken as below it: {}.</source>
        <translation>低于其列检出限的值按低于检出限处理：{}。</translation>
    </message>
    <message>
        <source>Values below the limit of the table</source>
        <translation>低于表中检出限的值</translation>
    </message>
    <message>
        <source>Values below zero in {} are taken as they are, as if these had been transformed: if they stand for results below detection, run “Replace censored values” first.</source>
        <translation>{} 中小于零的值照原样采用，视同已经变换：若它们代表低于检出限的结果，请先运行“替换截尾值”。</translation>
    </message>
    <message>
        <source>Values marked ! (below the limit of quantification) were taken as measured: {}.</source>
        <translation>标有 !（低于定量限）的值按实测采用：{}。</translation>
    </message>
    <message>
        <source>Values must be above zero: run “Replace censored values” first. Enrichment indices are taken where they were made. A layer holds one column for each transform, so that running again replaces it. With a fitted model log10 and ln are still taken in the unit of the field; other transforms convert to the model's unit.</source>
        <translation>值必须大于零：请先运行“替换截尾值”。有富集指数时取富集指数。图层中每种变换只存一列，因此重新运行会替换该列。用已拟合模型时，log10 和 ln 仍以字段的单位取值；其他变换换算为模型的单位。</translation>
    </message>
    <message>
        <source>Values outside the fitted range were set to its end: {counts}.</source>
        <translation>超出拟合范围的值已设为范围端点：{counts}。</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>已替换的值</translation>
    </message>
    <message>
        <source>Values that the given shares of the realisations stay below, one band each.</source>
        <translation>各实现中给定比例所不超过的值，每个一个波段。</translation>
    </message>
    <message>
        <source>Variance explained, per cent</source>
        <translation>解释的方差，百分比</translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation>样品的方差</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>变异函数</translation>
    </message>
    <message>
        <source>Variogram chart</source>
        <translation>变异函数图表</translation>
    </message>
    <message>
        <source>Variogram map</source>
        <translation>二维变异函数图</translation>
    </message>
    <message>
        <source>Variogram map of {name}</source>
        <translation>{name} 的二维变异函数图</translation>
    </message>
    <message>
        <source>Variogram model</source>
        <translation>变异函数模型</translation>
    </message>
    <message>
        <source>Variogram model file</source>
        <translation>变异函数模型文件</translation>
    </message>
    <message>
        <source>Variogram model of the residuals</source>
        <translation>残差的变异函数模型</translation>
    </message>
    <message>
        <source>Variogram model, a file that “Fit variogram” wrote</source>
        <translation>变异函数模型，由“拟合变异函数”写出的文件</translation>
    </message>
    <message>
        <source>Variogram models (*.json)</source>
        <translation>变异函数模型 (*.json)</translation>
    </message>
    <message>
        <source>Variogram of the residuals: {}.</source>
        <translation>残差的变异函数：{}。</translation>
    </message>
    <message>
        <source>Variogram of what the drift leaves</source>
        <translation>去除漂移后剩余部分的变异函数</translation>
    </message>
    <message>
        <source>Variogram of {field}</source>
        <translation>{field} 的变异函数</translation>
    </message>
    <message>
        <source>Variogram of {name}</source>
        <translation>{name} 的变异函数</translation>
    </message>
    <message>
        <source>Variogram of {}: {}.</source>
        <translation>{} 的变异函数：{}。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Voronoi</source>
        <translation>Voronoi</translation>
    </message>
    <message>
        <source>Wald</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Walking the cells</source>
        <translation>正在遍历像元</translation>
    </message>
    <message>
        <source>Ward's method</source>
        <translation>Ward 法</translation>
    </message>
    <message>
        <source>Way 1, for a map of scores that were themselves made with the occurrences: the limits are looked for, and the occurrences counted, on this map (&lt;i&gt;score_held_out&lt;/i&gt; of “Apply map”), so that nothing flatters.</source>
        <translation>方式 1，用于本身由这些矿点制成的得分图：在此图（“应用映射”的 &lt;i&gt;score_held_out&lt;/i&gt;）上寻找限值并统计矿点，使结果不偏乐观。</translation>
    </message>
    <message>
        <source>Way 1: the classes are drawn by them.</source>
        <translation>方式 1：由它们划定类别。</translation>
    </message>
    <message>
        <source>Way 2: the table of “Prediction-area plot” for classes.</source>
        <translation>方式 2：“预测-面积图”的类别表。</translation>
    </message>
    <message>
        <source>Way 3: the least map value of a halo.</source>
        <translation>方式 3：晕的最小图值。</translation>
    </message>
    <message>
        <source>Way 3: the least map value of an anomaly.</source>
        <translation>方式 3：异常的最小图值。</translation>
    </message>
    <message>
        <source>Weighing the units</source>
        <translation>正在给单元加权</translation>
    </message>
    <message>
        <source>Weighs a map by known occurrences: how many of them it finds, and in how much of the area.</source>
        <translation>用已知矿点评价图：找到多少矿点，占多大面积。</translation>
    </message>
    <message>
        <source>Weight (ln)</source>
        <translation>权重（ln）</translation>
    </message>
    <message>
        <source>Weight (log10)</source>
        <translation>权重（log10）</translation>
    </message>
    <message>
        <source>Weight at the intersection</source>
        <translation>交点处的权重</translation>
    </message>
    <message>
        <source>Weight at the intersection (ln)</source>
        <translation>交点处的权重（ln）</translation>
    </message>
    <message>
        <source>Weight of the class: natural logarithm of the normalised density</source>
        <translation>类别权重：归一化密度的自然对数</translation>
    </message>
    <message>
        <source>Weight of the map against the reconstruction: larger values order it more and keep less of the samples.</source>
        <translation>映射相对于重构的权重：值越大排列越有序，保留的样品信息越少。</translation>
    </message>
    <message>
        <source>Weighted sum of squares</source>
        <translation>加权平方和</translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation>各类别的权重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What a drift leaves is too alike at long distances: the longest distance is {half:.0f} m, half the extent, instead of {reach:.0f} m.</source>
        <translation>去除漂移后的剩余在长距离上过于相似：最长距离取 {half:.0f} m，即范围的一半，而不是 {reach:.0f} m。</translation>
    </message>
    <message>
        <source>What a sample stands for</source>
        <translation>样品代表什么</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>What is done and what comes next</source>
        <translation>已完成的步骤和下一步</translation>
    </message>
    <message>
        <source>What is not known of them</source>
        <translation>关于它们的未知程度</translation>
    </message>
    <message>
        <source>What is not known: 0 sure, 1 all classes alike.</source>
        <translation>未知程度：0 确定，1 各类相同。</translation>
    </message>
    <message>
        <source>What it learnt holds on ground it has not seen.</source>
        <translation>它学到的内容在未见过的地段上成立。</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>列的分隔方式</translation>
    </message>
    <message>
        <source>What parts the columns.</source>
        <translation>列的分隔方式。</translation>
    </message>
    <message>
        <source>What pip says; select and copy what you need</source>
        <translation>pip 的输出；选择并复制所需内容</translation>
    </message>
    <message>
        <source>What position alone says: kriging tested as if it were a classifier.</source>
        <translation>仅凭位置所得：把克里金当作分类器检验。</translation>
    </message>
    <message>
        <source>What stands for a result below the limit, by cohen, mle and multiplicative: the geometric or arithmetic mean of what lies below it, or a random draw, which keeps the spread that correlations and variograms need. auto: geometric up to 10 % below detection, random above.</source>
        <translation>用 cohen、mle 和 multiplicative 时代替低于检出限结果的值：检出限以下部分的几何或算术平均，或随机抽取值，后者保持相关和变异函数所需的离散度。auto：低于检出限不超过 10 % 时取几何平均，超过时随机。</translation>
    </message>
    <message>
        <source>What the comparison says</source>
        <translation>比较的结论</translation>
    </message>
    <message>
        <source>What the dock shows</source>
        <translation>面板显示的内容</translation>
    </message>
    <message>
        <source>What the evidence amounts to if occurrences of one camp count once.</source>
        <translation>同一矿集区的矿点只计一次时证据的分量。</translation>
    </message>
    <message>
        <source>What the laboratory wrote: limits, gaps, duplicates, units. Mend the table before it decides.</source>
        <translation>实验室的写法：检出限、缺失、重复样、单位。请在表格左右结果之前修正它。</translation>
    </message>
    <message>
        <source>What the model adds to the nugget at the range.</source>
        <translation>模型在变程处于块金之上增加的量。</translation>
    </message>
    <message>
        <source>What the regression itself is unsure of is not in it.</source>
        <translation>回归自身的不确定性不在其中。</translation>
    </message>
    <message>
        <source>What this structure adds to the semivariance</source>
        <translation>此结构对半方差的贡献</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>处理方法：{remedy}</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation>导入前须知</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>应查看的内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已做的工作</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>What was recognised and why, as a page.</source>
        <translation>识别结果及理由，成一页面。</translation>
    </message>
    <message>
        <source>What was recognised in {}</source>
        <translation>{} 的识别结果</translation>
    </message>
    <message>
        <source>What was recognised, as JSON</source>
        <translation>识别结果，JSON 格式</translation>
    </message>
    <message>
        <source>Where ground is held out, samples within {:.0f} m of it are not learnt from.</source>
        <translation>留出地段时，其 {:.0f} m 之内的样品不用于学习。</translation>
    </message>
    <message>
        <source>Where metal was planted: 1 background, 2 halo, 3 anomaly.</source>
        <translation>设定金属之处：1 背景，2 晕，3 异常。</translation>
    </message>
    <message>
        <source>Where ore is known; their field of types may give the classes.</source>
        <translation>已知矿所在之处；其类型字段可给出类别。</translation>
    </message>
    <message>
        <source>Where samples lie in pairs or along roads, two median spacings are short: raise the largest distance.</source>
        <translation>样品成对或沿道路分布时，中位间距的两倍偏小：请增大最大距离。</translation>
    </message>
    <message>
        <source>Where the curve should level off if there is no drift.</source>
        <translation>没有漂移时曲线应趋平之处。</translation>
    </message>
    <message>
        <source>Where the errors lie</source>
        <translation>误差所在</translation>
    </message>
    <message>
        <source>Where the labels come from factor scores, these are kriged from the training samples to the tested ones (universal kriging, spherical variogram of what the drift leaves), and labelled there by the same thresholds. Other labels are kriged themselves (indicator kriging). Either gives an accuracy that can be set beside that of a classifier; the error of an interpolated value cannot.</source>
        <translation>标签来自因子得分时，得分由训练样品对被检样品做克里金（泛克里金，去除漂移后的球状变异函数），并在该处按同样阈值标注。其他标签直接做克里金（指示克里金）。两者都给出可与分类器准确率对照的准确率；插值误差则不能。</translation>
    </message>
    <message>
        <source>Where the model has indicator elements, &lt;i&gt;indicator_score&lt;/i&gt; is the mean of the standardised scores of the factors that hold them. It is the baseline: a plain map of it is hard to beat, so compare every other map with it.</source>
        <translation>模型有指示元素时，&lt;i&gt;indicator_score&lt;/i&gt; 是含有它们的因子标准化得分的均值。它是基线：直接作它的图就很难超越，因此请将其他每幅图与之比较。</translation>
    </message>
    <message>
        <source>Where the survey comes from</source>
        <translation>调查的来源</translation>
    </message>
    <message>
        <source>Which charts are shown.</source>
        <translation>显示哪些图表。</translation>
    </message>
    <message>
        <source>Which classifier is better on unseen ground, and whether that is more than chance.</source>
        <translation>哪个分类器在未见过的地段上更好，且是否不只是偶然。</translation>
    </message>
    <message>
        <source>Which panels are shown; in a narrow dock, one is easier to read.</source>
        <translation>显示哪些面板；面板较窄时只显示一个更易阅读。</translation>
    </message>
    <message>
        <source>Which samples lie by known mineralisation, and which are background: what is to be learnt.</source>
        <translation>哪些样品在已知矿化附近，哪些是背景：要学习的内容。</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>整个图表</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Width of a class of distance, in map units.</source>
        <translation>距离间隔的宽度，以地图单位计。</translation>
    </message>
    <message>
        <source>Width of a class of distance. Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>距离间隔的宽度。留空：最长距离的十五分之一。样品为经纬度时以米计。</translation>
    </message>
    <message>
        <source>Window (patch)</source>
        <translation>窗口（patch）</translation>
    </message>
    <message>
        <source>Windows are cut from one raster or more of the same rows and columns: choose such rasters.</source>
        <translation>窗口从行列数相同的一个或多个栅格裁出：请选择这样的栅格。</translation>
    </message>
    <message>
        <source>With 100 a probability of 50 % is right to ± 10 %, with 1000 to ± 3 %.</source>
        <translation>用 100 个时，50 % 的概率精确到 ± 10 %，用 1000 个时 ± 3 %。</translation>
    </message>
    <message>
        <source>With 20 occurrences or more, anomalies are also drawn with the occurrences of whole blocks left out and tested on those: read this rate where the other looks good. It is no help if the map itself was made with the same occurrences, such as the field &lt;i&gt;score&lt;/i&gt; of “Apply map”: judge its &lt;i&gt;score_held_out&lt;/i&gt;.</source>
        <translation>矿点达 20 个以上时，还会留出整块的矿点划定异常并用其检验：另一比率看来很好时请看此比率。若图本身由同样的矿点制成，例如“应用映射”的字段 &lt;i&gt;score&lt;/i&gt;，则无济于事：请评价其 &lt;i&gt;score_held_out&lt;/i&gt;。</translation>
    </message>
    <message>
        <source>With P the rate and A the area at or above a value, the anomaly begins where P − 2A is greatest and the halo where P − A is: from there on further ground holds fewer than twice, or once, the mean density. Classes are named by the same densities.</source>
        <translation>设 P 为预测率，A 为不低于某值的面积，异常从 P − 2A 最大处开始，晕从 P − A 最大处开始：再往后的地段密度不足平均的两倍或一倍。类别按同样的密度命名。</translation>
    </message>
    <message>
        <source>With _qual the field Cu_qual, or Cu_ppm_qual, holds remarks on Cu_ppm: &lt; below detection, &gt; above the upper limit, ! uncertain. Has no say where there are no such fields.</source>
        <translation>填 _qual 时，字段 Cu_qual 或 Cu_ppm_qual 存放 Cu_ppm 的备注：&lt; 低于检出限，&gt; 高于上限，! 不确定。没有此类字段时不起作用。</translation>
    </message>
    <message>
        <source>With a threshold, the share of samples that fall on the right side of it is counted: that can be set beside the accuracy of a classifier on the same samples, and beside the share of the larger class, which needs no map.</source>
        <translation>给定阈值时，统计落在其正确一侧的样品比例：可与同样样品上分类器的准确率对照，也可与不需要图的较大类比例对照。</translation>
    </message>
    <message>
        <source>With all predictor fields; the maps are read there.</source>
        <translation>含所有预测变量字段；图在该处读取。</translation>
    </message>
    <message>
        <source>With another number of factors all of them change. Try one more and one fewer.</source>
        <translation>改变因子数时所有因子都会改变。请试多一个和少一个。</translation>
    </message>
    <message>
        <source>With concentrations.</source>
        <translation>含含量字段。</translation>
    </message>
    <message>
        <source>With few occurrences the interval is wide.</source>
        <translation>矿点很少时区间很宽。</translation>
    </message>
    <message>
        <source>With fewer than twenty known occurrences nothing can be held out: the rates then flatter.</source>
        <translation>已知矿点少于二十个时无法留出：此时比率偏乐观。</translation>
    </message>
    <message>
        <source>With fewer than twenty occurrences a score rests on two or three of them in most units.</source>
        <translation>矿点少于二十个时，多数单元的得分只依据其中两三个。</translation>
    </message>
    <message>
        <source>With hundreds of samples Bartlett's test rejects almost always and tells nothing.</source>
        <translation>样品数以百计时，Bartlett 检验几乎总是拒绝，不说明任何问题。</translation>
    </message>
    <message>
        <source>With known occurrences the units are weighed: a unit whose samples lie at more occurrences than their share of the area lets expect scores above zero. &lt;i&gt;score&lt;/i&gt; uses all occurrences and is the one for the map; &lt;i&gt;score_held_out&lt;/i&gt; uses for each sample only occurrences away from its own part of the survey and is the one to judge the map by. Without occurrences the weights stored in the model are used.</source>
        <translation>有已知矿点时给单元加权：样品处的矿点多于按面积比例预期的单元得分大于零。&lt;i&gt;score&lt;/i&gt; 使用全部矿点，用于成图；&lt;i&gt;score_held_out&lt;/i&gt; 对每个样品只用测区内远离其自身部分的矿点，用于评价图。没有矿点时使用模型中保存的权重。</translation>
    </message>
    <message>
        <source>With samples, simple maps are added as baselines: the score of the indicator factor (field &lt;i&gt;indicator_score&lt;/i&gt; of “Factor scores”), the mean standard score of the chosen elements and the best single one of them. A model that is no better than these has not earned its complexity. The best single element is picked by the same occurrences, which flatters it.</source>
        <translation>给出样品时，增加简单图作为基线：指示因子的得分（“因子得分”的字段 &lt;i&gt;indicator_score&lt;/i&gt;）、所选元素的平均标准得分，以及其中最佳单元素。不优于它们的模型，其复杂性不值得。最佳单元素由同样的矿点挑出，因而偏乐观。</translation>
    </message>
    <message>
        <source>With the support &lt;i&gt;cell&lt;/i&gt;, a cell takes the mean of the samples in it (of classes the commonest, of equally common ones the highest); a cell without samples takes the nearest sample, if there is one within the largest distance. With &lt;i&gt;voronoi&lt;/i&gt;, every cell takes the nearest sample within that distance. Beyond it there is no data: a map says nothing of ground that nobody has sampled, and its area is the area of the cells with data.</source>
        <translation>支撑为 &lt;i&gt;cell&lt;/i&gt; 时，像元取其中样品的均值（类别取最多者，同样多时取最高者）；没有样品的像元取最大距离内最近的样品（若有）。为 &lt;i&gt;voronoi&lt;/i&gt; 时，每个像元取该距离内最近的样品。超出则无数据：图不说明无人采样的地段，其面积为有数据像元的面积。</translation>
    </message>
    <message>
        <source>With three or four factor scores there is little to condense: a plain map often does as well. Compare them.</source>
        <translation>只有三四个因子得分时没有多少可压缩的：普通映射常常效果相同。请比较两者。</translation>
    </message>
    <message>
        <source>Within 1 standard error</source>
        <translation>在 1 倍标准误差之内</translation>
    </message>
    <message>
        <source>Within the cut</source>
        <translation>在界限之内</translation>
    </message>
    <message>
        <source>Without a threshold there is no probability to exceed it: no such map.</source>
        <translation>没有阈值就没有超过它的概率：不作此图。</translation>
    </message>
    <message>
        <source>Without fold {fold} too few samples are left for the drift: use more folds.</source>
        <translation>去掉第 {fold} 折后样品太少，不足以确定漂移：请用更多折。</translation>
    </message>
    <message>
        <source>Without known occurrences the maps show units and classes, but nothing names the anomaly.</source>
        <translation>没有已知矿点时，图显示单元和类别，但无从指明异常。</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Working maps</source>
        <translation>工作图</translation>
    </message>
    <message>
        <source>Worse than {baseline} by P-A or AUC</source>
        <translation>按 P-A 或 AUC 不如 {baseline}</translation>
    </message>
    <message>
        <source>Write &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write symbols or field names there.</source>
        <translation>请在该处填写符号或字段名。</translation>
    </message>
    <message>
        <source>Write the model with these numbers to another file.</source>
        <translation>将带这些数值的模型写入其他文件。</translation>
    </message>
    <message>
        <source>Write the samples as they are shown</source>
        <translation>按所示内容写出样品</translation>
    </message>
    <message>
        <source>Write the variogram model</source>
        <translation>写出变异函数模型</translation>
    </message>
    <message>
        <source>Writes one page on a survey that can be sent, printed and defended.</source>
        <translation>写出一页关于调查的报告，可发送、打印并经得起推敲。</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>正在写出图件</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>正在写出栅格</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <source>Writing the samples</source>
        <translation>正在写出样品</translation>
    </message>
    <message>
        <source>Writing the targets</source>
        <translation>正在写出靶区</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零值</translation>
    </message>
    <message>
        <source>Zeros were taken as missing results: {}.</source>
        <translation>零值按缺失结果处理：{}。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Zone or prospect of each sample: zones are then held out in turn instead of blocks.</source>
        <translation>每个样品的分区或远景区：此时依次留出分区而不是区块。</translation>
    </message>
    <message>
        <source>Zone {number}, and neither north nor south is said: choose the reference system.</source>
        <translation>第 {number} 带，未注明南北：请选择坐标参照系。</translation>
    </message>
    <message>
        <source>Zone {number}S may be south, or the band S in the north: choose the reference system.</source>
        <translation>{number}S 可能是南半球，也可能是北半球的 S 带：请选择坐标参照系。</translation>
    </message>
    <message>
        <source>Zones are asked for and no field tells them: choose the field with the zone of samples.</source>
        <translation>要求按分区，但没有字段指明分区：请选择样品的分区字段。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>固定数目</translation>
    </message>
    <message>
        <source>a single map</source>
        <translation>单个映射</translation>
    </message>
    <message>
        <source>a table ({})</source>
        <translation>一个表（{}）</translation>
    </message>
    <message>
        <source>a value below detection</source>
        <translation>有值低于检出限</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>高于上限</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>accuracy of naming the most frequent class</source>
        <translation>总取最多类的准确率</translation>
    </message>
    <message>
        <source>accuracy of the predictions dealt out at random</source>
        <translation>预测随机分派的准确率</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>agreement {:.2f}</source>
        <translation>一致度 {:.2f}</translation>
    </message>
    <message>
        <source>all of it is background</source>
        <translation>全部为背景</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>all values and a position</source>
        <translation>所有值和位置</translation>
    </message>
    <message>
        <source>an earlier step is out of date.</source>
        <translation>较早的步骤已过时。</translation>
    </message>
    <message>
        <source>and {left} more</source>
        <translation>以及另外 {left} 项</translation>
    </message>
    <message>
        <source>and {text}</source>
        <translation>和 {text}</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>各向异性</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>area (right)</source>
        <translation>面积（右）</translation>
    </message>
    <message>
        <source>area under the curve</source>
        <translation>曲线下面积</translation>
    </message>
    <message>
        <source>area under the {kind} curve</source>
        <translation>{kind} 曲线下面积</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>assay</source>
        <translation>化验</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>地图集</translation>
    </message>
    <message>
        <source>auto finds UTF-8, UTF-16 and Western European; write cp1251 for Cyrillic, cp1256 for Arabic letters.</source>
        <translation>auto 可识别 UTF-8、UTF-16 和西欧编码；西里尔字母请写 cp1251，阿拉伯字母请写 cp1256。</translation>
    </message>
    <message>
        <source>auto suits most surveys. half: half the limit; sqrt2: the limit divided by 1.414; limit: the limit.</source>
        <translation>auto 适合多数调查。half：检出限的一半；sqrt2：检出限除以 1.414；limit：检出限。</translation>
    </message>
    <message>
        <source>auto, spherical, exponential, gaussian or matern; nested structures are joined by +, such as spherical+exponential. With the Python package gstools also its covariance models, such as Stable or Circular.</source>
        <translation>auto、spherical、exponential、gaussian 或 matern；套合结构用 + 连接，如 spherical+exponential。安装 Python 软件包 gstools 后还可用其协方差模型，如 Stable 或 Circular。</translation>
    </message>
    <message>
        <source>auto: a comma is a decimal mark where it can be nothing else (0,5). Choose comma if all results of an element look like 1,234. A point is always understood.</source>
        <translation>auto：逗号只能是小数点时按小数点读取（0,5）。若某元素的所有结果都像 1,234，请选 comma。点总能识别。</translation>
    </message>
    <message>
        <source>auto: numpy, or torch for large nets on a graphics processor. The results agree but for rounding.</source>
        <translation>auto：numpy，大型网络且有图形处理器时用 torch。结果除舍入外一致。</translation>
    </message>
    <message>
        <source>auto: occurrences if they are given, else polygons if they are, else factors.</source>
        <translation>auto：有矿点时用 occurrences，否则有多边形时用 polygons，再否则用 factors。</translation>
    </message>
    <message>
        <source>auto: text and up to 20 distinct whole numbers are classes, unless the field is named as a concentration.</source>
        <translation>auto：文本和不超过 20 个不同整数的为类别，除非字段以含量命名。</translation>
    </message>
    <message>
        <source>auto: text, up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto：文本、不超过 20 个不同整数者以及带类别图例的栅格为类别，其余为连续值。</translation>
    </message>
    <message>
        <source>auto: up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto：不超过 20 个不同整数者以及带类别图例的栅格为类别，其余为连续值。</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>bagging</source>
        <translation>装袋</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>base of the logarithms</source>
        <translation>对数的底</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>batch self-organising maps</source>
        <translation>批量自组织映射</translation>
    </message>
    <message>
        <source>batch_som, som and desom are maps of units; paper, svm, conv1d and deepinsight are classifiers and need classes. svm needs scikit-learn, conv1d and deepinsight need torch.</source>
        <translation>batch_som、som 和 desom 是单元映射；paper、svm、conv1d 和 deepinsight 是分类器，需要类别。svm 需要 scikit-learn，conv1d 和 deepinsight 需要 torch。</translation>
    </message>
    <message>
        <source>below detection</source>
        <translation>低于检出限</translation>
    </message>
    <message>
        <source>below {marks}</source>
        <translation>低于 {marks}</translation>
    </message>
    <message>
        <source>best so far, at last {best:.3f}</source>
        <translation>迄今最佳，最终 {best:.3f}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>优于</translation>
    </message>
    <message>
        <source>beyond ±3</source>
        <translation>超出 ±3</translation>
    </message>
    <message>
        <source>block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>block: square blocks are held out in turn. zone: each zone is. buffered: each sample is tested by those beyond the buffer. nndm: each sample without as many neighbours as make the distances of the test like those of the map (both train as often as there are samples). auto: zones where a field tells them, else blocks. This is the score to believe.</source>
        <translation>block：方形区块依次留出。zone：各分区依次留出。buffered：每个样品由缓冲区以外的样品检验。nndm：检验每个样品时去掉若干邻近样品，使检验的距离与图的距离相当（这两种训练次数等于样品数）。auto：有字段指明分区时用分区，否则用区块。这是应相信的得分。</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>自助法</translation>
    </message>
    <message>
        <source>boxplot</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>break</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>by Cohen's estimate</source>
        <translation>按 Cohen 估计</translation>
    </message>
    <message>
        <source>by Cohen's estimate, or maximum likelihood where an element has several limits</source>
        <translation>按 Cohen 估计，元素有多个检出限时按最大似然法</translation>
    </message>
    <message>
        <source>by half the limit</source>
        <translation>按检出限的一半</translation>
    </message>
    <message>
        <source>by maximum likelihood</source>
        <translation>按最大似然法</translation>
    </message>
    <message>
        <source>by multiplicative replacement</source>
        <translation>按乘法替换</translation>
    </message>
    <message>
        <source>by regression on order statistics</source>
        <translation>按次序统计量回归</translation>
    </message>
    <message>
        <source>by the limit divided by the square root of two</source>
        <translation>按检出限除以 2 的平方根</translation>
    </message>
    <message>
        <source>by the limit itself</source>
        <translation>按检出限本身</translation>
    </message>
    <message>
        <source>by {label} better than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>按 {label} 优于 {baseline}（{difference}，95 % {low} 至 {high}）</translation>
    </message>
    <message>
        <source>by {label} not distinguishable from {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>按 {label} 与 {baseline} 无法区分（{difference}，95 % {low} 至 {high}）</translation>
    </message>
    <message>
        <source>by {label} worse than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>按 {label} 不如 {baseline}（{difference}，95 % {low} 至 {high}）</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>汇水盆地</translation>
    </message>
    <message>
        <source>catchment area is smaller than its source area</source>
        <translation>汇水面积小于其来源区面积</translation>
    </message>
    <message>
        <source>cell: the mean of the samples in a cell, else the nearest one. voronoi: always the nearest one.</source>
        <translation>cell：像元中样品的均值，否则取最近的样品。voronoi：始终取最近的样品。</translation>
    </message>
    <message>
        <source>centred log-ratios</source>
        <translation>中心对数比</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>chance, 0.5</source>
        <translation>随机，0.5</translation>
    </message>
    <message>
        <source>changed since: {names}.</source>
        <translation>此后已更改：{names}。</translation>
    </message>
    <message>
        <source>choose an exponential or a Gaussian model</source>
        <translation>请选择指数或高斯模型</translation>
    </message>
    <message>
        <source>choose k-means</source>
        <translation>请选择 k-means</translation>
    </message>
    <message>
        <source>choose kriging, which gives the standard error</source>
        <translation>请选择给出标准误差的克里金</translation>
    </message>
    <message>
        <source>choose numpy</source>
        <translation>请选择 numpy</translation>
    </message>
    <message>
        <source>choose one of {KINDS}</source>
        <translation>请选择 {KINDS} 之一</translation>
    </message>
    <message>
        <source>choose pca</source>
        <translation>请选择 pca</translation>
    </message>
    <message>
        <source>choose the engine own</source>
        <translation>请选择引擎 own</translation>
    </message>
    <message>
        <source>choose the network paper</source>
        <translation>请选择网络 paper</translation>
    </message>
    <message>
        <source>choose universal kriging with drift maps</source>
        <translation>请选择带漂移图的泛克里金</translation>
    </message>
    <message>
        <source>class agreement</source>
        <translation>类别一致性</translation>
    </message>
    <message>
        <source>class width</source>
        <translation>间隔宽度</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>clr</source>
        <translation>clr</translation>
    </message>
    <message>
        <source>clr and ilr depend on which elements you choose: keep the same list on every sheet.</source>
        <translation>clr 和 ilr 取决于所选元素：每个图幅请保持同样的清单。</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>条件模拟</translation>
    </message>
    <message>
        <source>convolutional networks over features</source>
        <translation>特征上的卷积网络</translation>
    </message>
    <message>
        <source>convolutional networks over images of the features</source>
        <translation>特征图像上的卷积网络</translation>
    </message>
    <message>
        <source>correct it in the table</source>
        <translation>请在表中更正</translation>
    </message>
    <message>
        <source>counted as {zero_division:g}</source>
        <translation>计为 {zero_division:g}</translation>
    </message>
    <message>
        <source>covariance lets elements that vary more weigh more; for pca only.</source>
        <translation>covariance 使变化大的元素权重更大；仅用于 pca。</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>协变量</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>deep embedded self-organising maps</source>
        <translation>深度嵌入自组织映射</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>深度学习</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation>检出限</translation>
    </message>
    <message>
        <source>distance on the map</source>
        <translation>映射上的距离</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重复样</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>empty the cell if the result is missing</source>
        <translation>若结果缺失请清空单元格</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>estimator</source>
        <translation>估计量</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>勘查</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>extraction {extraction}</source>
        <translation>提取方法 {extraction}</translation>
    </message>
    <message>
        <source>factors: fuzzy scores, such as F1_fuzzy; empty: all of the newest factor analysis. thresholds: one field.</source>
        <translation>factors：模糊得分，如 F1_fuzzy；留空：最新因子分析的全部得分。thresholds：一个字段。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>favourability (u)</source>
        <translation>有利度（u）</translation>
    </message>
    <message>
        <source>favourability score (ln of the density ratio)</source>
        <translation>有利度得分（密度比的 ln）</translation>
    </message>
    <message>
        <source>fence {value}</source>
        <translation>界限 {value}</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>fences {lower} to {upper}: {below} below, {above} above</source>
        <translation>界限 {lower} 至 {upper}：{below} 个低于，{above} 个高于</translation>
    </message>
    <message>
        <source>fewer than {FEWEST_PAIRS} pairs</source>
        <translation>少于 {FEWEST_PAIRS} 个点对</translation>
    </message>
    <message>
        <source>fill it in, or leave the element out</source>
        <translation>请补填，或排除该元素</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>元素指纹</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>fitted, slope {slope:.2f}</source>
        <translation>拟合，斜率 {slope:.2f}</translation>
    </message>
    <message>
        <source>flag and robust change nothing. winsorise adds fields ending in _win. drop marks samples to leave out.</source>
        <translation>flag 和 robust 不改变任何内容。winsorise 增加以 _win 结尾的字段。drop 标记待排除的样品。</translation>
    </message>
    <message>
        <source>flattered</source>
        <translation>偏乐观</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>追索查证</translation>
    </message>
    <message>
        <source>found by a genetic algorithm</source>
        <translation>由遗传算法求得</translation>
    </message>
    <message>
        <source>found by its words</source>
        <translation>由用词判断</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>由查看判断</translation>
    </message>
    <message>
        <source>found from the samples</source>
        <translation>由样品求得</translation>
    </message>
    <message>
        <source>found over a grid</source>
        <translation>由格网搜索求得</translation>
    </message>
    <message>
        <source>fractal</source>
        <translation>分形</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>fuzzy AND</source>
        <translation>模糊与</translation>
    </message>
    <message>
        <source>genetic algorithm</source>
        <translation>遗传算法</translation>
    </message>
    <message>
        <source>geochemistry</source>
        <translation>地球化学</translation>
    </message>
    <message>
        <source>geology has</source>
        <translation>地质图</translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation>地质统计学</translation>
    </message>
    <message>
        <source>give nugget, sill and range by hand</source>
        <translation>请手工给出块金、基台值和变程</translation>
    </message>
    <message>
        <source>go without charts</source>
        <translation>可不用图表</translation>
    </message>
    <message>
        <source>grey: 95 % bootstrap intervals of the thresholds</source>
        <translation>灰色：阈值的 95 % 自助区间</translation>
    </message>
    <message>
        <source>grey: too few pairs</source>
        <translation>灰色：点对太少</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>格网</translation>
    </message>
    <message>
        <source>gstools</source>
        <translation>gstools</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>晕</translation>
    </message>
    <message>
        <source>high, favourable</source>
        <translation>高，有利</translation>
    </message>
    <message>
        <source>hold some out (folds) for an honest figure</source>
        <translation>请留出一部分（折），以得到可信的数值</translation>
    </message>
    <message>
        <source>holds no sample</source>
        <translation>不含样品</translation>
    </message>
    <message>
        <source>holds only {percent_share:.1f} % of the samples</source>
        <translation>只含 {percent_share:.1f} % 的样品</translation>
    </message>
    <message>
        <source>ilr</source>
        <translation>ilr</translation>
    </message>
    <message>
        <source>ilr, isometric log-ratios, compare the parts of each sample and are free of the closure effect.</source>
        <translation>ilr 即等距对数比，比较每个样品的各组分，不受闭合效应影响。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>imputation</source>
        <translation>插补</translation>
    </message>
    <message>
        <source>indicator elements</source>
        <translation>指示元素</translation>
    </message>
    <message>
        <source>indicator factor</source>
        <translation>指示因子</translation>
    </message>
    <message>
        <source>installed by GeoHalo</source>
        <translation>由 GeoHalo 安装</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>isometric log-ratios</source>
        <translation>等距对数比</translation>
    </message>
    <message>
        <source>kaiser: eigenvalues above 1. parallel: eigenvalues above those of uncorrelated elements. fixed: the number below.</source>
        <translation>kaiser：大于 1 的特征值。parallel：高于不相关元素特征值的特征值。fixed：下面给出的数目。</translation>
    </message>
    <message>
        <source>keep: they are left out of the training and get no result. refuse: the run stops and names them.</source>
        <translation>keep：不参与训练，也得不到结果。refuse：运行停止并列出它们。</translation>
    </message>
    <message>
        <source>keep: they are left out of the training. refuse: the run stops and counts them.</source>
        <translation>keep：不参与训练。refuse：运行停止并统计它们。</translation>
    </message>
    <message>
        <source>keep: they are left out. refuse: the run stops and counts them.</source>
        <translation>keep：不计入。refuse：运行停止并统计它们。</translation>
    </message>
    <message>
        <source>keep: they have no part in the fit and get no scores. refuse: the run stops and counts them.</source>
        <translation>keep：不参与拟合，也得不到得分。refuse：运行停止并统计它们。</translation>
    </message>
    <message>
        <source>keep: they have no part. refuse: the run stops and counts them.</source>
        <translation>keep：不参与。refuse：运行停止并统计它们。</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and are of no class. refuse: the run stops and names them.</source>
        <translation>keep：留在图层中，不属任何类。refuse：运行停止并列出它们。</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and get no scores. refuse: the run stops and names them.</source>
        <translation>keep：留在图层中，得不到得分。refuse：运行停止并列出它们。</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and have no part in the test. refuse: the run stops and counts them.</source>
        <translation>keep：留在图层中，不参与检验。refuse：运行停止并统计它们。</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and results that need a missing value are empty. refuse: the run stops and names them.</source>
        <translation>keep：留在图层中，需要缺失值的结果为空。refuse：运行停止并列出它们。</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and the new fields are empty where the result is missing. refuse: the run stops and names them.</source>
        <translation>keep：留在图层中，结果缺失处新字段为空。refuse：运行停止并列出它们。</translation>
    </message>
    <message>
        <source>kept, {kept}</source>
        <translation>保留，{kept}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>kmeans: round classes of like size. ward: joins neighbours step by step.</source>
        <translation>kmeans：大小相近的圆形类别。ward：逐步合并相邻者。</translation>
    </message>
    <message>
        <source>known occurrences</source>
        <translation>已知矿点</translation>
    </message>
    <message>
        <source>kriging</source>
        <translation>克里金</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>省去</translation>
    </message>
    <message>
        <source>leave the chart output empty</source>
        <translation>请将图表输出留空</translation>
    </message>
    <message>
        <source>leave this baseline out</source>
        <translation>请省去此基线</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>留一法</translation>
    </message>
    <message>
        <source>leave-one-out: each sample by itself. k-fold: random parts. block: square blocks of ground.</source>
        <translation>leave-one-out：每个样品单独留出。k-fold：随机分部分。block：方形地段区块。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省去</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>不计入均值</translation>
    </message>
    <message>
        <source>less than 0.001</source>
        <translation>小于 0.001</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>小于 {high}</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>调平</translation>
    </message>
    <message>
        <source>limit: -5 means below a detection limit of 5, as the USGS writes it. missing: no result. refuse: an error in the table.</source>
        <translation>limit：-5 表示低于检出限 5，同 USGS 的写法。missing：无结果。refuse：表中的错误。</translation>
    </message>
    <message>
        <source>linear: least squares. ridge: linear, for predictors that depend on each other. The others follow curves and thresholds too, and want some hundred samples.</source>
        <translation>linear：最小二乘。ridge：线性，用于彼此相关的预测变量。其余方法还能跟随曲线和阈值，需要数百个样品。</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>lithology</source>
        <translation>岩性</translation>
    </message>
    <message>
        <source>ln Nd</source>
        <translation>ln Nd</translation>
    </message>
    <message>
        <source>ln of the density of occurrences over its mean</source>
        <translation>矿点密度与其均值之比的 ln</translation>
    </message>
    <message>
        <source>loading 1</source>
        <translation>载荷 1</translation>
    </message>
    <message>
        <source>loadings</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>log area against log value is fitted by an independent straight line a segment, by dynamic programming; the number of lines by BIC. Thresholds lie where neighbouring lines cross, and blocks of the map drawn again tell which are more than chance.</source>
        <translation>log 面积对 log 数值分段各用一条独立直线拟合，采用动态规划；直线条数由 BIC 决定。阈值在相邻直线的交点处，重抽图的区块说明哪些不只是偶然。</translation>
    </message>
    <message>
        <source>log-ratio</source>
        <translation>对数比</translation>
    </message>
    <message>
        <source>log10 and ln are logarithms; Box-Cox is (x^λ − 1)/λ with the λ of greatest likelihood; clr is the logarithm of a part over the geometric mean of its sample, and ilr are orthonormal coordinates of the same.</source>
        <translation>log10 和 ln 为对数；Box-Cox 为 (x^λ − 1)/λ，λ 取似然最大者；clr 为组分与其样品几何平均之比的对数，ilr 为其正交归一坐标。</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>longest distance</source>
        <translation>最长距离</translation>
    </message>
    <message>
        <source>longest range</source>
        <translation>最长变程</translation>
    </message>
    <message>
        <source>longest towards {azimuth:.0f}°, ratio {ratio:.2g}</source>
        <translation>最长方向 {azimuth:.0f}°，比值 {ratio:.2g}</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>机器学习</translation>
    </message>
    <message>
        <source>macro_f1: the mean F1 of the classes, each counting alike.</source>
        <translation>macro_f1：各类 F1 的均值，各类等权。</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>多数类</translation>
    </message>
    <message>
        <source>map value</source>
        <translation>图值</translation>
    </message>
    <message>
        <source>matheron: mean of squared differences. cressie: from mean roots of differences (Cressie and Hawkins), which outliers hardly move.</source>
        <translation>matheron：平方差的均值。cressie：由平方根差的均值得出（Cressie 和 Hawkins），几乎不受离群值影响。</translation>
    </message>
    <message>
        <source>maximin</source>
        <translation>最大最小</translation>
    </message>
    <message>
        <source>maximin: the worst map decides. mean, weighted: maps make up for each other. owa: between these. majority: by vote. regret: nearest to the best ground of every map.</source>
        <translation>maximin：由最差的图决定。mean、weighted：各图互相补偿。owa：介于其间。majority：按投票。regret：与各图最有利地段最接近者。</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation>最大似然法</translation>
    </message>
    <message>
        <source>mean ({eigenvalues:.3g})</source>
        <translation>均值（{eigenvalues:.3g}）</translation>
    </message>
    <message>
        <source>mean = {mean_standardised:.2f}
mean square = {msse:.2f}</source>
        <translation>均值 = {mean_standardised:.2f}
均方 = {msse:.2f}</translation>
    </message>
    <message>
        <source>mean of the generation</source>
        <translation>该代均值</translation>
    </message>
    <message>
        <source>mean z ({})</source>
        <translation>平均 z（{}）</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>measured{where}{word}</source>
        <translation>实测{where}{word}</translation>
    </message>
    <message>
        <source>merged to the class “{OTHER}”</source>
        <translation>并入类别“{OTHER}”</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>minimum residuals</source>
        <translation>最小残差</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>missing: no result. limit: below the detection limit, which the limits table must hold. refuse: an error in the table.</source>
        <translation>missing：无结果。limit：低于检出限，检出限表中必须有该检出限。refuse：表中的错误。</translation>
    </message>
    <message>
        <source>mixed: the standard error in single precision, right to five digits of the sill; predictions in double.</source>
        <translation>mixed：标准误差用单精度，精确到基台值的五位数字；预测值用双精度。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>大于 {low}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>多于 {n}</translation>
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
        <translation>最近邻</translation>
    </message>
    <message>
        <source>nearest occurrence</source>
        <translation>最近的矿点</translation>
    </message>
    <message>
        <source>negative regret</source>
        <translation>负后悔值</translation>
    </message>
    <message>
        <source>neighbours of the tested sample were not learnt from</source>
        <translation>被检样品的邻近样品未用于学习</translation>
    </message>
    <message>
        <source>networks of the paper</source>
        <translation>论文中的网络</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no element reaches the smallest loading</source>
        <translation>没有元素达到最小载荷</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>没有字段</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>没有几何</translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation>非测量值</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>没有权重</translation>
    </message>
    <message>
        <source>non-detect</source>
        <translation>未检出</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none has any</source>
        <translation>均没有</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>none: the range is the same in every direction, or as the azimuth and ratio below say. fit: azimuth and ratio are fitted to the variograms of eight directions, which takes some 250 samples or more.</source>
        <translation>none：各方向变程相同，或按下面的方位角和比值。fit：方位角和比值用八个方向的变异函数拟合，需要约 250 个以上样品。</translation>
    </message>
    <message>
        <source>normal score</source>
        <translation>正态得分</translation>
    </message>
    <message>
        <source>normal scores</source>
        <translation>正态得分</translation>
    </message>
    <message>
        <source>normal, as it should be</source>
        <translation>正态，应有的情形</translation>
    </message>
    <message>
        <source>normalised density</source>
        <translation>归一化密度</translation>
    </message>
    <message>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <source>not above zero</source>
        <translation>不大于零</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>无法区分</translation>
    </message>
    <message>
        <source>not distinguishable from</source>
        <translation>无法区别于</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>无实测值</translation>
    </message>
    <message>
        <source>nothing measured above detection</source>
        <translation>没有高于检出限的测量值</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>没有障碍</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>块金</translation>
    </message>
    <message>
        <source>nugget {nugget:.4g}</source>
        <translation>块金 {nugget:.4g}</translation>
    </message>
    <message>
        <source>nugget {nugget}{squared}</source>
        <translation>块金 {nugget}{squared}</translation>
    </message>
    <message>
        <source>number of occurrences</source>
        <translation>矿点数</translation>
    </message>
    <message>
        <source>number-size</source>
        <translation>个数-大小</translation>
    </message>
    <message>
        <source>numpy's own BLAS</source>
        <translation>numpy 自带的 BLAS</translation>
    </message>
    <message>
        <source>numpy's reference BLAS (slow; installing OpenBLAS helps)</source>
        <translation>numpy 的参考 BLAS（慢；安装 OpenBLAS 可改善）</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>occupied area (right)</source>
        <translation>占据面积（右）</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>矿点</translation>
    </message>
    <message>
        <source>occurrences (left)</source>
        <translation>矿点（左）</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>的面积</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>的样品</translation>
    </message>
    <message>
        <source>on {host_rock} ({host_percent:.0f} %)</source>
        <translation>位于 {host_rock}（{host_percent:.0f} %）</translation>
    </message>
    <message>
        <source>one population</source>
        <translation>一个总体</translation>
    </message>
    <message>
        <source>one value throughout</source>
        <translation>始终同值</translation>
    </message>
    <message>
        <source>one: all directions together, or the azimuth. four: north, north-east, east and south-east, or the azimuth and every 45° on.</source>
        <translation>one：所有方向合并，或按方位角。four：北、东北、东和东南，或从方位角起每隔 45°。</translation>
    </message>
    <message>
        <source>one_to_one: as many of the background, by lot, as of all other classes together. equal_per_class: as many of each as the rarest has. all: every sample with a class.</source>
        <translation>one_to_one：随机抽取与其他各类之和同样多的背景。equal_per_class：每类取与最少类同样多。all：所有有类别的样品。</translation>
    </message>
    <message>
        <source>online self-organising maps</source>
        <translation>在线自组织映射</translation>
    </message>
    <message>
        <source>online: one sample at a time (Kohonen). batch: all samples at once, faster and the same in any order.</source>
        <translation>online：一次一个样品（Kohonen）。batch：一次用全部样品，更快，且与次序无关。</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>仅 {names}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>ordinary: around an unknown mean. simple: around a known mean. universal: around a surface, see the drift.</source>
        <translation>ordinary：围绕未知均值。simple：围绕已知均值。universal：围绕曲面，见漂移。</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>over clusters</source>
        <translation>按丛集</translation>
    </message>
    <message>
        <source>over occurrences</source>
        <translation>按矿点</translation>
    </message>
    <message>
        <source>own: as “Kriging” does it. pykrige: as PyKrige's RegressionKriging does it, for comparison; it finds the same, much slower.</source>
        <translation>own：同“克里金”的做法。pykrige：同 PyKrige 的 RegressionKriging，供比较；结果相同，但慢得多。</translation>
    </message>
    <message>
        <source>pairs/distance2: number of pairs by squared distance, as in gstat. pairs/semivariance2: Cressie's.</source>
        <translation>pairs/distance2：点对数除以距离平方，同 gstat。pairs/semivariance2：Cressie 的权重。</translation>
    </message>
    <message>
        <source>paper: the printed network, needs nothing but QGIS. conv1d, deepinsight and patch are convolutional and need torch.</source>
        <translation>paper：论文给出的网络，只需 QGIS。conv1d、deepinsight 和 patch 是卷积网络，需要 torch。</translation>
    </message>
    <message>
        <source>parallel analysis</source>
        <translation>平行分析</translation>
    </message>
    <message>
        <source>partial sill</source>
        <translation>偏基台值</translation>
    </message>
    <message>
        <source>pca: principal components, what most geochemists call factor analysis. ml: maximum likelihood. minres: minimum residuals. paf: iterated principal axes. The last three split off what is unique to an element.</source>
        <translation>pca：主成分，多数地球化学家所称的因子分析。ml：最大似然。minres：最小残差。paf：迭代主轴。后三种会分出元素的特殊部分。</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>pip could not install {names} ({error}): the log says more. Nothing was changed.</source>
        <translation>pip 无法安装 {names}（{error}）：详见日志。未作任何更改。</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>points: the value in the middle of each cell. blocks: the mean over the cell, with its smaller error.</source>
        <translation>points：每个像元中心的值。blocks：像元上的均值，误差较小。</translation>
    </message>
    <message>
        <source>polygonise</source>
        <translation>多边形化</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>population</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>prediction rate</source>
        <translation>预测率</translation>
    </message>
    <message>
        <source>prediction rate (left)</source>
        <translation>预测率（左）</translation>
    </message>
    <message>
        <source>predictor map</source>
        <translation>预测变量图</translation>
    </message>
    <message>
        <source>predictors</source>
        <translation>预测变量</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation>成矿预测</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>物源</translation>
    </message>
    <message>
        <source>pykrige</source>
        <translation>pykrige</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>range</source>
        <translation>变程</translation>
    </message>
    <message>
        <source>range {range} {length}</source>
        <translation>变程 {range} {length}</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>rasterise</source>
        <translation>栅格化</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>rbf follows curved borders between classes, linear straight ones.</source>
        <translation>rbf 跟随类别之间的弯曲边界，linear 跟随直线边界。</translation>
    </message>
    <message>
        <source>reaches</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation>重分类</translation>
    </message>
    <message>
        <source>reference: the net (500-500-2000-10), temperatures (10 to 0.1), batch and 10 000 iterations of the reference implementation, which is slow and ends in k-means. It overrides the settings of the net.</source>
        <translation>reference：参考实现的网络（500-500-2000-10）、温度（10 至 0.1）、批大小和 10 000 次迭代，速度慢且最终成为 k-means。它优先于网络的设置。</translation>
    </message>
    <message>
        <source>reference: the temperatures of the reference implementation (10 to 0.1), which end in k-means: the map loses its order. It overrides the temperatures below.</source>
        <translation>reference：参考实现的温度（10 至 0.1），最终成为 k-means：映射失去次序。它优先于下面的温度。</translation>
    </message>
    <message>
        <source>regression needs the Python package scipy.</source>
        <translation>回归需要 Python 软件包 scipy。</translation>
    </message>
    <message>
        <source>regressor</source>
        <translation>回归器</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>后悔值</translation>
    </message>
    <message>
        <source>remark on results</source>
        <translation>结果备注</translation>
    </message>
    <message>
        <source>replace values below detection first</source>
        <translation>请先替换低于检出限的值</translation>
    </message>
    <message>
        <source>replace: their earlier results (fields such as Cu_ppm_val) are replaced. keep: they stay as they are, and only the other elements are treated.</source>
        <translation>replace：替换其先前的结果（Cu_ppm_val 之类的字段）。keep：保持原样，只处理其他元素。</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>robust standard scores</source>
        <translation>稳健标准得分</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>rule of the threshold</source>
        <translation>阈值规则</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>sample number</source>
        <translation>样品号</translation>
    </message>
    <message>
        <source>samples have</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)</source>
        <translation>scipy 的 BLAS（此 QGIS 中 numpy 的已转向 GNU 科学库）</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>score {:.3g}</source>
        <translation>得分 {:.3g}</translation>
    </message>
    <message>
        <source>scree</source>
        <translation>碎石图</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>半变异函数</translation>
    </message>
    <message>
        <source>several alike</source>
        <translation>多个相同</translation>
    </message>
    <message>
        <source>share of votes (halo counts half)</source>
        <translation>票数比例（晕计一半）</translation>
    </message>
    <message>
        <source>shared: a small tile of cells shares somewhat more neighbours, which is quicker and nearer to kriging from all. exact: the nearest of every single cell.</source>
        <translation>shared：一小块像元共用稍多的邻近样品，更快且更接近用全部样品的克里金。exact：每个像元各取最近的样品。</translation>
    </message>
    <message>
        <source>shortest range</source>
        <translation>最短变程</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>基台值</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>slope {slope:.2f}, R² {line_r_squared:.3f}</source>
        <translation>斜率 {slope:.2f}，R² {line_r_squared:.3f}</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>球状</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>staged factor analysis</source>
        <translation>分阶段因子分析</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>standard scores</source>
        <translation>标准得分</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>standardised error</source>
        <translation>标准化误差</translation>
    </message>
    <message>
        <source>start of the map</source>
        <translation>映射的起点</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支撑</translation>
    </message>
    <message>
        <source>support-vector machines</source>
        <translation>支持向量机</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>target</source>
        <translation>靶区</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>靶区</translation>
    </message>
    <message>
        <source>test on ground not seen</source>
        <translation>未见地段检验</translation>
    </message>
    <message>
        <source>the GNU Scientific Library (slow; installing scipy helps)</source>
        <translation>GNU 科学库（慢；安装 scipy 可改善）</translation>
    </message>
    <message>
        <source>the cell size ({one} and {two})</source>
        <translation>像元大小（{one} 和 {two}）</translation>
    </message>
    <message>
        <source>the cells themselves</source>
        <translation>像元本身</translation>
    </message>
    <message>
        <source>the column is empty</source>
        <translation>该列为空</translation>
    </message>
    <message>
        <source>the column of remarks on {name}</source>
        <translation>{name} 的备注列</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>该元素</translation>
    </message>
    <message>
        <source>the extent ({one} and {two})</source>
        <translation>范围（{one} 和 {two}）</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>the list of positions</source>
        <translation>位置列表</translation>
    </message>
    <message>
        <source>the list of samples</source>
        <translation>样品列表</translation>
    </message>
    <message>
        <source>the lower detection limit</source>
        <translation>检出下限</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>the reference system ({} and {})</source>
        <translation>坐标参照系（{} 和 {}）</translation>
    </message>
    <message>
        <source>the standard errors are about right</source>
        <translation>标准误差大致正确</translation>
    </message>
    <message>
        <source>the standard errors are too large: lower nugget or sill</source>
        <translation>标准误差偏大：请降低块金或基台值</translation>
    </message>
    <message>
        <source>the standard errors are too small: raise nugget or sill, or look for outliers</source>
        <translation>标准误差偏小：请提高块金或基台值，或查找离群值</translation>
    </message>
    <message>
        <source>the test is about as hard as the map.</source>
        <translation>检验的难度与图大致相当。</translation>
    </message>
    <message>
        <source>the test is easier than the map, and flatters it.</source>
        <translation>检验比图容易，使图偏乐观。</translation>
    </message>
    <message>
        <source>the test is harder than the map between samples, and tells of ground beyond them.</source>
        <translation>检验比样品之间的图难，反映的是样品以外的地段。</translation>
    </message>
    <message>
        <source>the value of sample {row} is {cells!r}{reason}</source>
        <translation>样品 {row} 的值为 {cells!r}{reason}</translation>
    </message>
    <message>
        <source>their decimal logarithms</source>
        <translation>其常用对数</translation>
    </message>
    <message>
        <source>their natural logarithms</source>
        <translation>其自然对数</translation>
    </message>
    <message>
        <source>there the other maps decide, and are fewer</source>
        <translation>该处由其他图决定，且图数较少</translation>
    </message>
    <message>
        <source>they have no data in the result</source>
        <translation>它们在结果中无数据</translation>
    </message>
    <message>
        <source>those around them</source>
        <translation>其周围者</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>threshold {place}: {threshold:.4g}{band}</source>
        <translation>阈值 {place}：{threshold:.4g}{band}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>train a network of the kind paper</source>
        <translation>请训练 paper 类型的网络</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>训练器</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>treated before</source>
        <translation>此前已处理</translation>
    </message>
    <message>
        <source>treatment of rare classes</source>
        <translation>少见类别的处理</translation>
    </message>
    <message>
        <source>tsne needs scikit-learn.</source>
        <translation>tsne 需要 scikit-learn。</translation>
    </message>
    <message>
        <source>tukey: quartiles. mad: median and median absolute deviation. percentile: the highest values. mahalanobis: all elements together.</source>
        <translation>tukey：四分位数。mad：中位数和绝对中位差。percentile：最高的值。mahalanobis：所有元素合用。</translation>
    </message>
    <message>
        <source>type7 interpolates between samples, hinges are Tukey's own.</source>
        <translation>type7 在样品之间插值，hinges 为 Tukey 的折叶点。</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>uncorrelated elements, 95th percentile</source>
        <translation>不相关元素，第 95 百分位数</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>泛</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>非监督</translation>
    </message>
    <message>
        <source>up to 20 % of the area</source>
        <translation>至面积 20 %</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>use pca or paf</source>
        <translation>请用 pca 或 paf</translation>
    </message>
    <message>
        <source>use the weighted background</source>
        <translation>请用加权背景</translation>
    </message>
    <message>
        <source>use winsorised</source>
        <translation>请用 winsorised</translation>
    </message>
    <message>
        <source>usually 2000 MB and more</source>
        <translation>通常 2000 MB 以上</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>value: as stated below. tukey: the upper fence of the boxplot of the scores. percentile: of the samples. concentration-area: the main break of the concentration-area curve.</source>
        <translation>value：按下面给定。tukey：得分箱线图的上界限。percentile：样品的百分位数。concentration-area：含量-面积曲线的主要转折点。</translation>
    </message>
    <message>
        <source>varimax</source>
        <translation>varimax</translation>
    </message>
    <message>
        <source>varimax: factors independent of one another. promax: factors that may be correlated.</source>
        <translation>varimax：因子相互独立。promax：因子可以相关。</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>变异函数</translation>
    </message>
    <message>
        <source>variogram map</source>
        <translation>二维变异函数图</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>weight {weight:.2f} (ln) or {decimal_weight:.2f} (log10)</source>
        <translation>权重 {weight:.2f}（ln）或 {decimal_weight:.2f}（log10）</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights of epoch {best_epoch}</source>
        <translation>第 {best_epoch} 轮的权重</translation>
    </message>
    <message>
        <source>what members disagree on</source>
        <translation>成员意见不一的部分</translation>
    </message>
    <message>
        <source>what no member knows</source>
        <translation>任何成员都不知道的部分</translation>
    </message>
    <message>
        <source>whole {key} were held out in turn</source>
        <translation>整{key}依次留出</translation>
    </message>
    <message>
        <source>whose residuals have no spread</source>
        <translation>其残差没有离散度</translation>
    </message>
    <message>
        <source>winsorise</source>
        <translation>缩尾</translation>
    </message>
    <message>
        <source>winsorised: the lowest and highest 5 % of each element are drawn in for the fit. mcd: minimum covariance determinant of three quarters of the samples (needs scikit-learn).</source>
        <translation>winsorised：拟合时将每种元素最低和最高的 5 % 收进。mcd：四分之三样品的最小协方差行列式（需要 scikit-learn）。</translation>
    </message>
    <message>
        <source>with QGIS</source>
        <translation>随 QGIS 提供</translation>
    </message>
    <message>
        <source>with a background of zero</source>
        <translation>背景为零</translation>
    </message>
    <message>
        <source>with fewer than {ENOUGH_TO_HOLD_OUT} none can be held out, so read the figures as a description</source>
        <translation>少于 {ENOUGH_TO_HOLD_OUT} 个时无法留出，因此请把数值看作描述</translation>
    </message>
    <message>
        <source>with nothing measured</source>
        <translation>没有实测值</translation>
    </message>
    <message>
        <source>with one value throughout</source>
        <translation>始终同值</translation>
    </message>
    <message>
        <source>without values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{:.0f} % of the map lies outside the samples' convex hull, where universal kriging extrapolates its drift: leave that ground out, or do not trust it.</source>
        <translation>图的 {:.0f} % 位于样品凸包之外，泛克里金在该处外推其漂移：请去掉该地段，或不要相信它。</translation>
    </message>
    <message>
        <source>{:.0f} km² with data, cells of {:g} m</source>
        <translation>{:.0f} km² 有数据，像元 {:g} m</translation>
    </message>
    <message>
        <source>{:.1f} % [{:.1f}–{:.1f}] of the samples are predicted on the right side of {:g}, {} calling all the larger class ({:.1f} %); mean of the classes {:.1f} %.</source>
        <translation>{:.1f} % [{:.1f}–{:.1f}] 的样品被预测在 {:g} 的正确一侧，{} 全部归为较大类（{:.1f} %）；各类平均 {:.1f} %。</translation>
    </message>
    <message>
        <source>{:.1f} % of the map lie above {:g}, in the mean of the realisations.</source>
        <translation>图的 {:.1f} % 高于 {:g}（各实现的均值）。</translation>
    </message>
    <message>
        <source>{AUTO} chooses a single structure: name all structures of a nested model.</source>
        <translation>{AUTO} 选择单一结构：请列出套合模型的所有结构。</translation>
    </message>
    <message>
        <source>{UNKNOWN} samples without a class form one of their own.</source>
        <translation>{UNKNOWN} 个无类别的样品自成一类。</translation>
    </message>
    <message>
        <source>{accuracy_low:.3f} to {accuracy_high:.3f}</source>
        <translation>{accuracy_low:.3f} 至 {accuracy_high:.3f}</translation>
    </message>
    <message>
        <source>{area_percent:.1f} % of the area ({area_km2:.1f} km²)</source>
        <translation>面积的 {area_percent:.1f} %（{area_km2:.1f} km²）</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no position and are passed over (such as {label}).</source>
        <translation>{n_samples} 个样品中有 {bad} 个没有位置，已跳过（如 {label}）。</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no value of {name} and are passed over (such as {label}).</source>
        <translation>{n_samples} 个样品中有 {bad} 个没有 {name} 的值，已跳过（如 {label}）。</translation>
    </message>
    <message>
        <source>{best} alone reaches {best_rate:.1f} % at its intersection, the fused map {fused_rate:.1f} %: by this figure fusing found no more.</source>
        <translation>单独 {best} 在其交点处达到 {best_rate:.1f} %，融合图达到 {fused_rate:.1f} %：就此数值而言融合没有找到更多。</translation>
    </message>
    <message>
        <source>{bound} follow from one another (their correlation matrix has no inverse): leave out what is given twice, such as an element and its oxide, or one part of a sum.</source>
        <translation>{bound} 可互相推出（其相关矩阵没有逆）：请去掉重复给出的内容，如元素及其氧化物，或总和的一部分。</translation>
    </message>
    <message>
        <source>{breaks} breaks are not possible: choose 1 to {MOST_BREAKS}, or none for the best number.</source>
        <translation>不可能有 {breaks} 个转折点：请选择 1 至 {MOST_BREAKS} 个，或留空以取最佳数目。</translation>
    </message>
    <message>
        <source>{breaks} breaks were asked for, and {best} fit best by the Bayesian information criterion.</source>
        <translation>要求 {breaks} 个转折点，而按贝叶斯信息准则 {best} 个拟合最好。</translation>
    </message>
    <message>
        <source>{cells} cannot be read as concentrations: {unread}. Correct the table, or say how to read it: missing-value codes, decimal comma, detection limits.</source>
        <translation>{cells}无法按含量读取：{unread}。请更正该表，或说明读法：缺失值代码、小数逗号、检出限。</translation>
    </message>
    <message>
        <source>{censored} values are below a detection limit and the model holds no replacement for them: run “Replace censored values” on these samples first.</source>
        <translation>{censored} 个值低于检出限，而模型没有其替换方法：请先对这些样品运行“替换截尾值”。</translation>
    </message>
    <message>
        <source>{closed}{word} are centred log-ratios, which sum to zero: there is no {what} for them, so use log10 concentrations.</source>
        <translation>{closed}{word}为中心对数比，其和为零：没有对应的{what}，因此请用 log10 含量。</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells from {west:.10g}, {south:.10g} to {east:.10g}, {north:.10g}</source>
        <translation>{columns} x {rows} 个像元，从 {west:.10g}, {south:.10g} 至 {east:.10g}, {north:.10g}</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells of {size:g}.</source>
        <translation>{columns} x {rows} 个像元，大小 {size:g}。</translation>
    </message>
    <message>
        <source>{complete} samples lack a score and are of no class.</source>
        <translation>{complete} 个样品缺少得分，无类别。</translation>
    </message>
    <message>
        <source>{constant} does not vary among the training samples and tells nothing.</source>
        <translation>{constant} 在训练样品间不变化，不提供信息。</translation>
    </message>
    <message>
        <source>{count} below detection (light, hollow)</source>
        <translation>{count} 个低于检出限（浅色，空心）</translation>
    </message>
    <message>
        <source>{count} folds are more than the {n_read} samples: choose fewer.</source>
        <translation>{count} 折多于 {n_read} 个样品：请减少。</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} 个已省去</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} 个缺失</translation>
    </message>
    <message>
        <source>{count} not above zero, left out</source>
        <translation>{count} 个不大于零，已省去</translation>
    </message>
    <message>
        <source>{count} of {total} samples are selected; units: {units}.</source>
        <translation>已选中 {total} 个样品中的 {count} 个；单元：{units}。</translation>
    </message>
    <message>
        <source>{count} packages of unknown size</source>
        <translation>{count} 个软件包，大小未知</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB</source>
        <translation>{count} 个软件包，{size} MB</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB and more</source>
        <translation>{count} 个软件包，{size} MB 以上</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} 个点对</translation>
    </message>
    <message>
        <source>{count} samples, {elements} elements.</source>
        <translation>{count} 个样品，{elements} 种元素。</translation>
    </message>
    <message>
        <source>{count} times {value:g}</source>
        <translation>{count} 次 {value:g}</translation>
    </message>
    <message>
        <source>{description} is written as {endings}: change the ending of {path}.</source>
        <translation>{description} 写为 {endings}：请更改 {path} 的扩展名。</translation>
    </message>
    <message>
        <source>{done} cannot be used here, being the result of this or a later step: choose {sources}.</source>
        <translation>{done} 不能用在这里，它是本步骤或后续步骤的结果：请选择 {sources}。</translation>
    </message>
    <message>
        <source>{done} of {count} steps of this project are done.</source>
        <translation>本项目 {count} 个步骤中已完成 {done} 个。</translation>
    </message>
    <message>
        <source>{enough} classes of fewer than {minimum_pairs} pairs are not fitted.</source>
        <translation>{enough} 个少于 {minimum_pairs} 个点对的间隔未参与拟合。</translation>
    </message>
    <message>
        <source>{factor} has two poles: {poles} against {other_pole}.</source>
        <translation>{factor} 有两极：{poles} 对 {other_pole}。</translation>
    </message>
    <message>
        <source>{factor} scores</source>
        <translation>{factor} 得分</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: no element reaches the least loading.</source>
        <translation>{factor}，占方差 {share:.1f} %：没有元素达到最小载荷。</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: {elements}.</source>
        <translation>{factor}，占方差 {share:.1f} %：{elements}。</translation>
    </message>
    <message>
        <source>{few}. Samples that lack a result are kept; they get no factor score.</source>
        <translation>{few}。缺少结果的样品予以保留；它们得不到因子得分。</translation>
    </message>
    <message>
        <source>{field} has no values in the study area: check the field, the mask and their CRS.</source>
        <translation>{field} 在研究区内没有值：请检查字段、掩膜及其 CRS。</translation>
    </message>
    <message>
        <source>{field} of sample {labels} is the text {cell!r}, not a number: run “Replace censored values” first, or correct the table.</source>
        <translation>样品 {labels} 的 {field} 是文本 {cell!r} 而不是数字：请先运行“替换截尾值”，或更正该表。</translation>
    </message>
    <message>
        <source>{first} has {n} cells and {name} has {length}: give every column one cell a sample.</source>
        <translation>{first} 有 {n} 个单元格而 {name} 有 {length} 个：请使每列对每个样品有一个单元格。</translation>
    </message>
    <message>
        <source>{fitting} fit {name} equally well: leave all but one of them out, or rename the right one to match.</source>
        <translation>{fitting} 与 {name} 同样匹配：请只保留一个，或将正确的重命名为一致。</translation>
    </message>
    <message>
        <source>{flagged} of {n} values of {name} lie outside the fences: is {scale} the wrong scale?</source>
        <translation>{name} 的 {n} 个值中有 {flagged} 个超出界限：{scale} 是否为错误的尺度？</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): they have no data in the result.</source>
        <translation>{gaps} 个像元缺少某些图的数据（{parts}）：它们在结果中无数据。</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): {end}.</source>
        <translation>{gaps} 个像元缺少某些图的数据（{parts}）：{end}。</translation>
    </message>
    <message>
        <source>{half}. Most of their values will be estimates.</source>
        <translation>{half}。其多数值将是估计值。</translation>
    </message>
    <message>
        <source>{heading} as {name}</source>
        <translation>{heading} 读作 {name}</translation>
    </message>
    <message>
        <source>{kept} of {all} factors are kept; {n} eigenvalues are above the mean.</source>
        <translation>{all} 个因子中保留 {kept} 个；{n} 个特征值高于均值。</translation>
    </message>
    <message>
        <source>{kind} {sill:.4g} with range {range:.4g} m</source>
        <translation>{kind} {sill:.4g}，变程 {range:.4g} m</translation>
    </message>
    <message>
        <source>{known} samples have no position and are of no class.</source>
        <translation>{known} 个样品没有位置，无类别。</translation>
    </message>
    <message>
        <source>{known} samples lack a value of {name} and are of no class.</source>
        <translation>{known} 个样品缺少 {name} 的值，无类别。</translation>
    </message>
    <message>
        <source>{k} factors</source>
        <translation>{k} 个因子</translation>
    </message>
    <message>
        <source>{k} factors are too many for {p} elements: ask for fewer factors than elements.</source>
        <translation>{k} 个因子对 {p} 种元素太多：因子数须少于元素数。</translation>
    </message>
    <message>
        <source>{k} folds are too few: choose two or more.</source>
        <translation>{k} 折太少：请选择两折以上。</translation>
    </message>
    <message>
        <source>{k} inner folds are too few: choose two or more.</source>
        <translation>{k} 个内层折太少：请选择两个以上。</translation>
    </message>
    <message>
        <source>{lacking} labelled samples have no position, and blocks need one: leave these samples out.</source>
        <translation>{lacking} 个有标签的样品没有位置，而区块需要位置：请排除这些样品。</translation>
    </message>
    <message>
        <source>{layer_name} cannot be read from row {top} on: the file is damaged or incomplete.</source>
        <translation>{layer_name} 从第 {top} 行起无法读取：文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>{layer_name} cannot be transformed to {description}: check its CRS.</source>
        <translation>{layer_name} 无法转换到 {description}：请检查其 CRS。</translation>
    </message>
    <message>
        <source>{layer_name} has no band {band}: choose one of 1 to {n_bands}.</source>
        <translation>{layer_name} 没有波段 {band}：请选择 1 至 {n_bands} 之一。</translation>
    </message>
    <message>
        <source>{layer_name} has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>{layer_name} 没有自身的像元（网络地图？）：请先保存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>{layer_name} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{layer_name} 没有坐标参照系：请在图层属性中设置，或用“指定投影”。</translation>
    </message>
    <message>
        <source>{layer_name} has no field {chosen}: it has {names}.</source>
        <translation>{layer_name} 没有字段 {chosen}：现有 {names}。</translation>
    </message>
    <message>
        <source>{layer_name} has no polygon in the study area: check both layers and their CRS.</source>
        <translation>{layer_name} 在研究区内没有多边形：请检查两个图层及其 CRS。</translation>
    </message>
    <message>
        <source>{layer_name} has no polygons: turn samples into a map with “Samples to raster” first.</source>
        <translation>{layer_name} 没有多边形：请先用“样品转栅格”将样品转为图。</translation>
    </message>
    <message>
        <source>{layer_name} has polygons: choose the field of their classes ({names}).</source>
        <translation>{layer_name} 含多边形：请选择其类别字段（{names}）。</translation>
    </message>
    <message>
        <source>{layer_name} is in degrees ({authid}), where cells have no even area: reproject it with “Warp (reproject)” to metres first, such as {metres_authid} ({description}).</source>
        <translation>{layer_name} 以经纬度表示（{authid}），像元面积不等：请先用“变形（重投影）”重新投影为米，例如 {metres_authid}（{description}）。</translation>
    </message>
    <message>
        <source>{layer_name} was chosen twice: it would count twice, take it out once.</source>
        <translation>{layer_name} 被选了两次：会重复计入，请去掉一次。</translation>
    </message>
    <message>
        <source>{layer} has no field {chosen}: it has {names}.</source>
        <translation>{layer} 没有字段 {chosen}：现有 {names}。</translation>
    </message>
    <message>
        <source>{layer} has points: choose the field of their values among {names}.</source>
        <translation>{layer} 含点：请从 {names} 中选择其数值字段。</translation>
    </message>
    <message>
        <source>{layer} is coloured by {factor}; its earlier style is in the layer's menu under Styles.</source>
        <translation>{layer} 按 {factor} 着色；其先前的样式在图层菜单的“样式”中。</translation>
    </message>
    <message>
        <source>{least_value:.4g} and more, </source>
        <translation>不小于 {least_value:.4g}， </translation>
    </message>
    <message>
        <source>{left_out} samples with missing values have no distance.</source>
        <translation>{left_out} 个有缺失值的样品没有距离。</translation>
    </message>
    <message>
        <source>{length:g} km</source>
        <translation>{length:g} km</translation>
    </message>
    <message>
        <source>{listed} (scaled)</source>
        <translation>{listed}（已缩放）</translation>
    </message>
    <message>
        <source>{longest} {length} across</source>
        <translation>横向 {longest} {length}</translation>
    </message>
    <message>
        <source>{losses}
Dashed: as it should be. Numbers: samples of each bin</source>
        <translation>{losses}
虚线：应有的情形。数字：每个区间的样品数</translation>
    </message>
    <message>
        <source>{lost} cells that some map lacks are left out; {valid} are compared.</source>
        <translation>{lost} 个缺少某图的像元不计入；比较 {valid} 个。</translation>
    </message>
    <message>
        <source>{lost} of the nested structures got no sill and are left out: a simpler model tells as much.</source>
        <translation>{lost} 个套合结构没有得到基台值，已省去：更简单的模型效果相同。</translation>
    </message>
    <message>
        <source>{lost} of {n_occurrences} occurrences lie farther than {radius:.0f} m from every sample. They label none.</source>
        <translation>{n_occurrences} 个矿点中有 {lost} 个离所有样品都超过 {radius:.0f} m。它们不标注任何样品。</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} 至 {high:.0f}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} 至 {high} %</translation>
    </message>
    <message>
        <source>{low} values of {name} are not above zero and have no logarithm: they are passed over. Run “Replace censored values” first to keep them.</source>
        <translation>{name} 有 {low} 个值不大于零，没有对数：已跳过。要保留请先运行“替换截尾值”。</translation>
    </message>
    <message>
        <source>{many}. A sample without a result of any of the elements chosen gets no factor score.</source>
        <translation>{many}。所选元素中任一种没有结果的样品得不到因子得分。</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area</source>
        <translation>{map}，不小于 {value}：面积的 {area} % 中有矿点的 {rate} %</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area without occurrences</source>
        <translation>{map}，不小于 {value}：无矿点面积的 {area} % 对应矿点的 {rate} %</translation>
    </message>
    <message>
        <source>{map}: limits of your own</source>
        <translation>{map}：自定界限</translation>
    </message>
    <message>
        <source>{marks} and more</source>
        <translation>不小于 {marks}</translation>
    </message>
    <message>
        <source>{method}: anomaly, halo, background</source>
        <translation>{method}：异常、晕、背景</translation>
    </message>
    <message>
        <source>{method}: classes named by occurrences</source>
        <translation>{method}：按矿点命名的类</translation>
    </message>
    <message>
        <source>{method}: classes of units</source>
        <translation>{method}：单元类别</translation>
    </message>
    <message>
        <source>{method}: favourability score</source>
        <translation>{method}：有利度得分</translation>
    </message>
    <message>
        <source>{method}: held-out score</source>
        <translation>{method}：留出得分</translation>
    </message>
    <message>
        <source>{method}: samples by class of unit</source>
        <translation>{method}：按单元类别的样品</translation>
    </message>
    <message>
        <source>{missing} samples lack a part, so they have no log-ratios.</source>
        <translation>{missing} 个样品缺少某一组分，因此没有对数比。</translation>
    </message>
    <message>
        <source>{n_all} of {n:g} occurrences are outside.</source>
        <translation>{n:g} 个矿点中有 {n_all} 个在外。</translation>
    </message>
    <message>
        <source>{n_empty} without any result</source>
        <translation>{n_empty} 没有任何结果</translation>
    </message>
    <message>
        <source>{n_far} far away from the others</source>
        <translation>{n_far} 远离其他样品</translation>
    </message>
    <message>
        <source>{n_few} with a few results missing</source>
        <translation>{n_few} 缺少少数结果</translation>
    </message>
    <message>
        <source>{n_groups} with more than one sample</source>
        <translation>{n_groups} 有多个样品</translation>
    </message>
    <message>
        <source>{n_half} with more than {HALF_CENSORED} % below detection</source>
        <translation>{n_half} 低于检出限超过 {HALF_CENSORED} %</translation>
    </message>
    <message>
        <source>{n_kaiser} eigenvalues are above 1, but only {n_parallel} above those of uncorrelated elements (parallel analysis): the last factors may be chance.</source>
        <translation>{n_kaiser} 个特征值大于 1，但只有 {n_parallel} 个高于不相关元素的特征值（平行分析）：最后几个因子可能出于偶然。</translation>
    </message>
    <message>
        <source>{n_kept} elements can be transformed and at least {needed} are needed: choose elements that have values and vary.</source>
        <translation>可变换的元素有 {n_kept} 种，至少需要 {needed} 种：请选择有值且有变化的元素。</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result (samples {shown}).</source>
        <translation>{n_samples} 个样品中有 {n_lacking} 个缺少 {names} 的值，得不到结果（样品 {shown}）。</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result for it (samples {shown}).</source>
        <translation>{n_samples} 个样品中有 {n_lacking} 个缺少 {names} 的值，得不到其结果（样品 {shown}）。</translation>
    </message>
    <message>
        <source>{n_lost} of the file left out by QGIS</source>
        <translation>{n_lost} 被 QGIS 漏掉</translation>
    </message>
    <message>
        <source>{n_lost} without a position</source>
        <translation>{n_lost} 没有位置</translation>
    </message>
    <message>
        <source>{n_many} with more than {MANY_MISSING} % of the samples missing</source>
        <translation>{n_many} 缺失超过样品的 {MANY_MISSING} %</translation>
    </message>
    <message>
        <source>{n_names} elements</source>
        <translation>{n_names} 种元素</translation>
    </message>
    <message>
        <source>{n_names} fields</source>
        <translation>{n_names} 个字段</translation>
    </message>
    <message>
        <source>{n_names} others</source>
        <translation>另外 {n_names} 个</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_holding} cells, {square_kilometres:,.0f} km² judged: more barren ground would raise both areas.
Bands: 95 % bootstrap. Dotted: chance, and {partial:.0f} % of the area.</source>
        <translation>{n_occurrences} 个矿点位于 {n_holding} 个像元，评价面积 {square_kilometres:,.0f} km²：更多无矿地段会抬高两种面积值。
带：95 % 自助区间。点线：随机，以及面积的 {partial:.0f} %。</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} cells or samples, {n_clusters} clusters. Lines: 95 % bootstrap intervals of each map. Dashed: baseline, dotted: chance.
Open: not distinguishable from the baseline. Verdicts come from the paired differences, not from whether lines overlap.</source>
        <translation>{n_occurrences} 个矿点位于 {n_supports} 个像元或样品、{n_clusters} 个丛集。线：各图的 95 % 自助区间。虚线：基线，点线：随机。
空心：与基线无法区分。结论来自成对差异，而不看线是否重叠。</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} distinct samples or cells and {n_clusters} clusters. Intervals hold 95 % of the bootstrap samples; a difference counts only where the interval over occurrences and the one over clusters both leave zero out.</source>
        <translation>{n_occurrences} 个矿点位于 {n_supports} 个不同的样品或像元、{n_clusters} 个丛集。区间包含 95 % 的自助样本；只有按矿点和按丛集的区间都不含零时差异才算数。</translation>
    </message>
    <message>
        <source>{n_piles} with many equal low values</source>
        <translation>{n_piles} 有许多相等的低值</translation>
    </message>
    <message>
        <source>{n_positions} occurrences are too few to tell maps apart, which takes {FEWEST}: no map is called better or worse.</source>
        <translation>{n_positions} 个矿点太少，无法区分各图（需要 {FEWEST} 个）：不判定任何图更好或更差。</translation>
    </message>
    <message>
        <source>{n_repeated} used more than once</source>
        <translation>{n_repeated} 使用了多次</translation>
    </message>
    <message>
        <source>{n_rows} samples</source>
        <translation>{n_rows} 个样品</translation>
    </message>
    <message>
        <source>{n_rows} samples have a class, and folds need two at least: label the samples first.</source>
        <translation>{n_rows} 个样品有类别，而分折至少需要两个：请先标注样品。</translation>
    </message>
    <message>
        <source>{n_samples} samples are few for fitting an anisotropy, its direction and ratio may be far off: better give azimuth and ratio from the geology, or none.</source>
        <translation>{n_samples} 个样品不足以拟合各向异性，其方向和比值可能偏差很大：最好由地质情况给出方位角和比值，或都不给。</translation>
    </message>
    <message>
        <source>{n_samples} samples cannot start a map of {rows} x {columns} units one by one: make the map smaller, or start from principal components.</source>
        <translation>{n_samples} 个样品无法逐个启动 {rows} x {columns} 个单元的映射：请缩小映射，或从主成分开始。</translation>
    </message>
    <message>
        <source>{n_shares} with results below detection</source>
        <translation>{n_shares} 有低于检出限的结果</translation>
    </message>
    <message>
        <source>{n_suspects} unlike {beside}</source>
        <translation>{n_suspects} 与{beside}不同</translation>
    </message>
    <message>
        <source>{n_too} with more than {TOO_CENSORED} % below detection</source>
        <translation>{n_too} 低于检出限超过 {TOO_CENSORED} %</translation>
    </message>
    <message>
        <source>{n_twice} in more than one field</source>
        <translation>{n_twice} 在多个字段中</translation>
    </message>
    <message>
        <source>{n_unread} cannot be read</source>
        <translation>{n_unread} 无法读取</translation>
    </message>
    <message>
        <source>{n_unread} cells</source>
        <translation>{n_unread} 个单元格</translation>
    </message>
    <message>
        <source>{n_values} known numbers are given as {what} and the model has {n_kinds} structures: give one a structure.</source>
        <translation>给出了 {n_values} 个已知数值作为{what}，而模型有 {n_kinds} 个结构：请每个结构给一个。</translation>
    </message>
    <message>
        <source>{name!r} ends in {derived!r}, which marks the result of a later step: choose the field with the laboratory's own values.</source>
        <translation>{name!r} 以 {derived!r} 结尾，这表示后续步骤的结果：请选择实验室自身数值的字段。</translation>
    </message>
    <message>
        <source>{name!r} names no chemical element or oxide: choose concentration fields, called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>{name!r} 未指明化学元素或氧化物：请选择命名如 Cu_ppm、Au_ppb 或 Fe2O3_pct 的含量字段。</translation>
    </message>
    <message>
        <source>{name!r} names two units: rename the field so that it has one, like {symbol}_ppm.</source>
        <translation>{name!r} 含两个单位：请重命名字段使其只有一个，如 {symbol}_ppm。</translation>
    </message>
    <message>
        <source>{names} ({best:.2f} on {factor_names})</source>
        <translation>{names}（在 {factor_names} 上为 {best:.2f}）</translation>
    </message>
    <message>
        <source>{names} ({counts} of {n_samples})</source>
        <translation>{names}（{n_samples} 个中 {counts} 个）</translation>
    </message>
    <message>
        <source>{names} has the same value at all samples: there is no variogram to fit.</source>
        <translation>{names} 在所有样品处同值：没有变异函数可拟合。</translation>
    </message>
    <message>
        <source>{names} of sample {label} is {what} ({values:g}; {bad} such values in all): {remedy}.</source>
        <translation>样品 {label} 的 {names} {what}（{values:g}；此类值共 {bad} 个）：{remedy}。</translation>
    </message>
    <message>
        <source>{names}, {percent} % below ({method})</source>
        <translation>{names}，{percent} % 低于检出限（{method}）</translation>
    </message>
    <message>
        <source>{name} (baseline): {rate}.</source>
        <translation>{name}（基线）：{rate}。</translation>
    </message>
    <message>
        <source>{name} (median {median:g}, {guess}?)</source>
        <translation>{name}（中位数 {median:g}，{guess}？）</translation>
    </message>
    <message>
        <source>{name} ({percent_share:.1f} % of the variance): {listed}.</source>
        <translation>{name}（占方差 {percent_share:.1f} %）：{listed}。</translation>
    </message>
    <message>
        <source>{name} ({theirs:.2f}; exact McNemar test p = {p:.2g})</source>
        <translation>{name}（{theirs:.2f}；McNemar 精确检验 p = {p:.2g}）</translation>
    </message>
    <message>
        <source>{name} and {other} are not on one grid, they differ in {differences}: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{name} 与 {other} 不在同一格网上，{differences}不同：请用同样的范围和像元大小生成两者，或用“变形（重投影）”将其一转到另一格网。</translation>
    </message>
    <message>
        <source>{name} and {other} have other numbers of cells: make both on one grid.</source>
        <translation>{name} 与 {other} 的像元数不同：请在同一格网上生成两者。</translation>
    </message>
    <message>
        <source>{name} as {symbol}</source>
        <translation>{name} 读作 {symbol}</translation>
    </message>
    <message>
        <source>{name} at {far:.1f} km</source>
        <translation>{name}，距 {far:.1f} km</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}, because the unit of {unknown} is not known: rename the field so that it says the unit, like {symbol}_ppm.</source>
        <translation>{name} 无法换算为 {target}，因为 {unknown} 的单位未知：请重命名字段使其注明单位，如 {symbol}_ppm。</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}: they are different elements.</source>
        <translation>{name} 无法换算为 {target}：它们是不同的元素。</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: check that the file is there and is one.</source>
        <translation>{name} 无法作为栅格打开：请检查文件是否存在且为栅格。</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a spreadsheet: save it as CSV and import that.</source>
        <translation>{name} 无法作为电子表格打开：请保存为 CSV 再导入。</translation>
    </message>
    <message>
        <source>{name} does not hold whole numbers, so it is no field of classes: take it as values.</source>
        <translation>{name} 不是整数，因此不是类别字段：请按数值处理。</translation>
    </message>
    <message>
        <source>{name} from {limit:.4g}</source>
        <translation>{name} 从 {limit:.4g} 起</translation>
    </message>
    <message>
        <source>{name} from {unit}</source>
        <translation>{name} 取自 {unit}</translation>
    </message>
    <message>
        <source>{name} has no UTM zone {number}: choose the reference system.</source>
        <translation>{name} 没有 UTM 第 {number} 带：请选择坐标参照系。</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map and the mask.</source>
        <translation>{name} 在研究区内没有数据：请检查图和掩膜。</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band or field, and the mask.</source>
        <translation>{name} 在研究区内没有数据：请检查图、其波段或字段，以及掩膜。</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band, and the mask.</source>
        <translation>{name} 在研究区内没有数据：请检查图、其波段，以及掩膜。</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}: choose one of {layers}.</source>
        <translation>{name} 没有工作表 {sheet}：请选择 {layers} 之一。</translation>
    </message>
    <message>
        <source>{name} has no values to find a threshold from: choose another field.</source>
        <translation>{name} 没有可用来求阈值的值：请选择其他字段。</translation>
    </message>
    <message>
        <source>{name} has no values: it has no fences.</source>
        <translation>{name} 没有值：没有界限。</translation>
    </message>
    <message>
        <source>{name} has no values: it is left out.</source>
        <translation>{name} 没有值：已省去。</translation>
    </message>
    <message>
        <source>{name} has only {n_values} values: its fences are vague.</source>
        <translation>{name} 只有 {n_values} 个值：其界限不确切。</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is no variogram.</source>
        <translation>{name} 在所有样品处同值：没有变异函数。</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is nothing to predict.</source>
        <translation>{name} 在所有样品处同值：没有可预测的内容。</translation>
    </message>
    <message>
        <source>{name} has values at {n_read} distinct position, and a variogram needs two or more: check the layer, its filter and the selection.</source>
        <translation>{name} 在 {n_read} 个不同位置有值，而变异函数需要两个以上：请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>{name} has values outside 0 to 1, which no agreement has: choose another map.</source>
        <translation>{name} 有 0 至 1 之外的值，一致度不会如此：请选择其他图。</translation>
    </message>
    <message>
        <source>{name} has {count} different values to show: choose another field.</source>
        <translation>{name} 有 {count} 个不同的值要显示：请选择其他字段。</translation>
    </message>
    <message>
        <source>{name} has {n_codes} classes and a raster holds 255: group them, or choose another field.</source>
        <translation>{name} 有 {n_codes} 个类别，而栅格最多容纳 255 个：请归并，或选择其他字段。</translation>
    </message>
    <message>
        <source>{name} has {n_distinct} distinct values, which are no classes: take it as a continuous map.</source>
        <translation>{name} 有 {n_distinct} 个不同的值，不是类别：请按连续图处理。</translation>
    </message>
    <message>
        <source>{name} has {n_labels} classes: fuse maps of {MISSING} classes at most.</source>
        <translation>{name} 有 {n_labels} 个类别：最多融合 {MISSING} 个类别的图。</translation>
    </message>
    <message>
        <source>{name} has {size} values at {n} occurrences: read every map at all of them.</source>
        <translation>{name} 在 {n} 个矿点处有 {size} 个值：请在所有矿点处读取每幅图。</translation>
    </message>
    <message>
        <source>{name} holds a {kind!r} model, and this step needs {kinds}: choose the file that the matching step wrote.</source>
        <translation>{name} 存放 {kind!r} 模型，而此步骤需要 {kinds}：请选择相应步骤写出的文件。</translation>
    </message>
    <message>
        <source>{name} holds an infinite value: correct it in the table.</source>
        <translation>{name} 含有无穷大的值：请在表中更正。</translation>
    </message>
    <message>
        <source>{name} holds no cells: choose another file.</source>
        <translation>{name} 没有单元格：请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} holds no figures of merit: choose files that a trainer wrote as METRICS.</source>
        <translation>{name} 没有质量指标：请选择训练器写出的 METRICS 文件。</translation>
    </message>
    <message>
        <source>{name} holds regrets, of which the least is best: take the score of another rule.</source>
        <translation>{name} 存放后悔值，越小越好：请取其他规则的得分。</translation>
    </message>
    <message>
        <source>{name} holds {values}: one layer has one reference system, so split the file, or choose one.</source>
        <translation>{name} 含有 {values}：一个图层只有一个坐标参照系，因此请拆分文件，或选择其一。</translation>
    </message>
    <message>
        <source>{name} holds {wild:g}, which no score can be: make it no data in the properties of the layer (Transparency), or correct the map.</source>
        <translation>{name} 含有 {wild:g}，不可能是得分：请在图层属性（透明度）中将其设为无数据，或更正该图。</translation>
    </message>
    <message>
        <source>{name} inside</source>
        <translation>{name} 在内</translation>
    </message>
    <message>
        <source>{name} is a GeoPackage or database, no table of text: add it to the project as a layer.</source>
        <translation>{name} 是 GeoPackage 或数据库，不是文本表：请将其作为图层添加到项目。</translation>
    </message>
    <message>
        <source>{name} is a map of values, which the occurrences cut into classes: give them, or make classes of it with “Classify anomalies” first.</source>
        <translation>{name} 是数值图，由矿点划分为类别：请给出矿点，或先用“异常分级”由其生成类别。</translation>
    </message>
    <message>
        <source>{name} is constant and left out.</source>
        <translation>{name} 为常数，已省去。</translation>
    </message>
    <message>
        <source>{name} is cut by the occurrences: {limits}.</source>
        <translation>{name} 由矿点划分：{limits}。</translation>
    </message>
    <message>
        <source>{name} is empty and left out.</source>
        <translation>{name} 为空，已省去。</translation>
    </message>
    <message>
        <source>{name} is empty: choose another file.</source>
        <translation>{name} 为空：请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} is in {authid} and {other} in {other_authid}: bring the maps to one reference system (“Warp”).</source>
        <translation>{name} 为 {authid}，{other} 为 {other_authid}：请将各图统一到同一坐标参照系（“变形”）。</translation>
    </message>
    <message>
        <source>{name} is no map of classes: give known occurrences, or limits.</source>
        <translation>{name} 不是分级图：请给出已知矿点，或限值。</translation>
    </message>
    <message>
        <source>{name} is no raster of scores: a map with occurrences held out goes with scores only.</source>
        <translation>{name} 不是得分栅格：留出矿点的图只与得分配合使用。</translation>
    </message>
    <message>
        <source>{name} is no table of text: save it as CSV and import that.</source>
        <translation>{name} 不是文本表：请保存为 CSV 再导入。</translation>
    </message>
    <message>
        <source>{name} is no table: its lines hold no commas, semicolons, tabs or pipes that part columns. Save it as CSV, or say which delimiter it has.</source>
        <translation>{name} 不是表：其各行没有分隔列的逗号、分号、制表符或竖线。请保存为 CSV，或指明分隔符。</translation>
    </message>
    <message>
        <source>{name} is not a GeoHalo model file: choose a file that a GeoHalo step wrote as MODEL.</source>
        <translation>{name} 不是 GeoHalo 模型文件：请选择 GeoHalo 步骤作为 MODEL 写出的文件。</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}, line {line} holds a letter that it does not have: choose another encoding, or auto.</source>
        <translation>{name} 不是以 {encoding} 编写，第 {line} 行含有其没有的字符：请选择其他编码，或 auto。</translation>
    </message>
    <message>
        <source>{name} must be above zero</source>
        <translation>{name} 必须大于零</translation>
    </message>
    <message>
        <source>{name} needs {needed}, and QGIS runs {owned} {version}, which is never replaced: take a newer QGIS, or do without. Nothing was changed.</source>
        <translation>{name} 需要 {needed}，而 QGIS 使用 {owned} {version}，从不替换：请换用较新的 QGIS，或不用它。未作任何更改。</translation>
    </message>
    <message>
        <source>{name} of sample {label} is {cell!r}{why}</source>
        <translation>样品 {label} 的 {name} 为 {cell!r}{why}</translation>
    </message>
    <message>
        <source>{name} says the same everywhere (favourability {distinct:.2f}): it tells no cell from another and caps maximin there; leave it out.</source>
        <translation>{name} 处处相同（有利度 {distinct:.2f}）：它不能区分像元，并限制该处的最大最小值；请去掉它。</translation>
    </message>
    <message>
        <source>{name} was chosen as an element: say which, by its symbol.</source>
        <translation>{name} 被选为元素：请用符号指明是哪一种。</translation>
    </message>
    <message>
        <source>{name} was chosen as {role}, and no column of results belongs to it.</source>
        <translation>{name} 被选为{role}，但没有与之对应的结果列。</translation>
    </message>
    <message>
        <source>{name} was fetched, but cannot be used here ({error}). Nothing was changed.</source>
        <translation>{name} 已下载，但在此无法使用（{error}）。未作任何更改。</translation>
    </message>
    <message>
        <source>{name} was written by a newer GeoHalo: update the plugin to read it.</source>
        <translation>{name} 由较新的 GeoHalo 写出：请更新插件后读取。</translation>
    </message>
    <message>
        <source>{name}, UTM zone {number}{half}</source>
        <translation>{name}，UTM 第 {number}{half} 带</translation>
    </message>
    <message>
        <source>{name}, class {class}: {label}, {hits} of {n:g} occurrences ({rate:.1f} %) in {area:.1f} % of the area</source>
        <translation>{name}，类别 {class}：{label}，面积的 {area:.1f} % 中有 {n:g} 个矿点中的 {hits} 个（{rate:.1f} %）</translation>
    </message>
    <message>
        <source>{name}, favourability of its classes: {said}.</source>
        <translation>{name}，其类别的有利度：{said}。</translation>
    </message>
    <message>
        <source>{name}, observed</source>
        <translation>{name}，观测值</translation>
    </message>
    <message>
        <source>{name}, predicted without the sample</source>
        <translation>{name}，不用该样品的预测值</translation>
    </message>
    <message>
        <source>{name}, threshold {place}: {threshold:.4g}{band}, where the slope turns from {before:.2f} to {after:.2f}{doubt}; {shares:.2g} % {unit} is at or above it.</source>
        <translation>{name}，阈值 {place}：{threshold:.4g}{band}，斜率在此由 {before:.2f} 变为 {after:.2f}{doubt}；{shares:.2g} % {unit}不低于它。</translation>
    </message>
    <message>
        <source>{name}: 1 straight line, R² {r_squared:.4f}</source>
        <translation>{name}：1 条直线，R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: added up from the most favourable class, the curves meet at {rate:.1f} % of the {n_occurrences:g} occurrences{band} in {area:.1f} % of the area: normalised density {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}：从最有利的类别累加，两曲线在面积的 {area:.1f} %、{n_occurrences:g} 个矿点的 {rate:.1f} %{band} 处相交：归一化密度 {intersection_density:.2f}，{weight}，AUC {auc:.3f}。</translation>
    </message>
    <message>
        <source>{name}: anomalies drawn without the occurrences to be tested hold {hits} of {n} of them ({rate:.1f} %) in {area:.1f} % of the area (probability by area alone {chance}){verdict}.</source>
        <translation>{name}：不用待检矿点划定的异常含有其 {n} 个中的 {hits} 个（{rate:.1f} %），占面积的 {area:.1f} %（仅凭面积的概率 {chance}）{verdict}。</translation>
    </message>
    <message>
        <source>{name}: anomaly in {anomaly_area_percent:.1f} % of the area</source>
        <translation>{name}：异常占面积的 {anomaly_area_percent:.1f} %</translation>
    </message>
    <message>
        <source>{name}: drawn without the occurrences to be tested, there is no anomaly class.</source>
        <translation>{name}：不用待检矿点划定时，没有异常类。</translation>
    </message>
    <message>
        <source>{name}: the datum is not said, WGS 84 is taken.</source>
        <translation>{name}：未注明基准面，取 WGS 84。</translation>
    </message>
    <message>
        <source>{name}: {lines} straight lines, R² {r_squared:.4f}</source>
        <translation>{name}：{lines} 条直线，R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: {m} more classes, less favourable, are in the table.</source>
        <translation>{name}：另有 {m} 个有利度较低的类别见表。</translation>
    </message>
    <message>
        <source>{name}: {n_rows} samples tested, {training} learnt from</source>
        <translation>{name}：检验 {n_rows} 个样品，学习 {training} 个</translation>
    </message>
    <message>
        <source>{name}: {parts}; {rate_20:.0f} % of the occurrences lie in the best 20 % of the area.</source>
        <translation>{name}：{parts}；最好的 20 % 面积中有矿点的 {rate_20:.0f} %。</translation>
    </message>
    <message>
        <source>{name}: {rate:.1f} % of the {n_occurrences:g} occurrences{band} lie in the {area:.1f} % of the area with a map value of {threshold:.4g} or more: normalised density {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}：{n_occurrences:g} 个矿点的 {rate:.1f} %{band} 位于图值不小于 {threshold:.4g} 的 {area:.1f} % 面积中：归一化密度 {normalised_density:.2f}，{weight}，AUC {auc:.3f}。</translation>
    </message>
    <message>
        <source>{name}_{suffix} is in another unit than {fitted}, which the model was fitted to: convert the field to that unit and run the earlier steps again.</source>
        <translation>{name}_{suffix} 的单位与模型拟合所用的 {fitted} 不同：请将该字段换算为该单位，并重新运行前面的步骤。</translation>
    </message>
    <message>
        <source>{near} of {n_occurrences} occurrences lie farther than {reach:.0f} m from every sample and were left out.</source>
        <translation>{n_occurrences} 个矿点中有 {near} 个离所有样品都超过 {reach:.0f} m，不计入。</translation>
    </message>
    <message>
        <source>{neighbours} neighbours are too few for {n_drift} drift terms: take {least} or more.</source>
        <translation>{neighbours} 个邻近样品对 {n_drift} 个漂移项太少：请取 {least} 个以上。</translation>
    </message>
    <message>
        <source>{nodata} of {n:g} occurrences lie where the map has no data.</source>
        <translation>{n:g} 个矿点中有 {nodata} 个位于图上无数据处。</translation>
    </message>
    <message>
        <source>{notices} Fill them in, or let samples with missing values be kept.</source>
        <translation>{notices} 请补填，或允许保留有缺失值的样品。</translation>
    </message>
    <message>
        <source>{notices} State that of {name}, or take a percentile.</source>
        <translation>{notices} 请给定 {name} 的阈值，或取百分位数。</translation>
    </message>
    <message>
        <source>{number} cells</source>
        <translation>{number} 个像元</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} 种元素</translation>
    </message>
    <message>
        <source>{number} of {runs} members are trained</source>
        <translation>{runs} 个成员中已训练 {number} 个</translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation>{number} 处</translation>
    </message>
    <message>
        <source>{number} results</source>
        <translation>{number} 个结果</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} 行</translation>
    </message>
    <message>
        <source>{number} sample numbers</source>
        <translation>{number} 个样品号</translation>
    </message>
    <message>
        <source>{number} samples</source>
        <translation>{number} 个样品</translation>
    </message>
    <message>
        <source>{number} {word}: {times:.2g} times the mean density</source>
        <translation>{number} {word}：平均密度的 {times:.2g} 倍</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>{n} 个无法读取</translation>
    </message>
    <message>
        <source>{n} elements: {pairs}.</source>
        <translation>{n} 种元素：{pairs}。</translation>
    </message>
    <message>
        <source>{n} fields, scaled</source>
        <translation>{n} 个字段，已缩放</translation>
    </message>
    <message>
        <source>{n} occurrences at {m} samples are used.</source>
        <translation>使用 {m} 个样品处的 {n} 个矿点。</translation>
    </message>
    <message>
        <source>{n} of {total} samples have a flagged value.</source>
        <translation>{total} 个样品中有 {n} 个含标记的值。</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>{n} 个样品的坐标不是经纬度（{example}）：保留但无位置。</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>{n} 个样品的坐标无法读取（{example}）：保留但无位置。</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that stand for none ({example}): kept without a position.</source>
        <translation>{n} 个样品的坐标是表示“无”的代码（{example}）：保留但无位置。</translation>
    </message>
    <message>
        <source>{n} samples have no coordinates: kept without a position.</source>
        <translation>{n} 个样品没有坐标：保留但无位置。</translation>
    </message>
    <message>
        <source>{n} samples in all. The table of elements says how well their results agree.</source>
        <translation>共 {n} 个样品。元素表说明其结果的一致程度。</translation>
    </message>
    <message>
        <source>{n} samples lie outside every polygon of the geology and form the class “{name}”.</source>
        <translation>{n} 个样品位于所有地质多边形之外，构成类别“{name}”。</translation>
    </message>
    <message>
        <source>{n} samples of {name}, variance {variance:.4g}; classes of {lag:.4g} {length} up to {cutoff:.4g} {length}.</source>
        <translation>{name} 的 {n} 个样品，方差 {variance:.4g}；间隔 {lag:.4g} {length}，至 {cutoff:.4g} {length}。</translation>
    </message>
    <message>
        <source>{n} samples of {p} elements. KMO {kmo:.2f}; Bartlett's test {probability}.</source>
        <translation>{n} 个样品，{p} 种元素。KMO {kmo:.2f}；Bartlett 检验 {probability}。</translation>
    </message>
    <message>
        <source>{n} samples on {columns} x {rows} cells of {size:g}, {area:.1f} km² with data, no farther than {reach:.0f} from a sample.</source>
        <translation>{columns} x {rows} 个大小为 {size:g} 的像元上有 {n} 个样品，有数据面积 {area:.1f} km²，距样品不超过 {reach:.0f}。</translation>
    </message>
    <message>
        <source>{n} samples predicted: mean error {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, slope {slope:.2f}.</source>
        <translation>预测 {n} 个样品：平均误差 {me:.3g}，RMSE {rmse:.3g}，R² {r2:.2f}，斜率 {slope:.2f}。</translation>
    </message>
    <message>
        <source>{n} samples, none of them with a position.</source>
        <translation>{n} 个样品，均没有位置。</translation>
    </message>
    <message>
        <source>{n} samples, {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} 个样品，{columns} x {rows} 个大小为 {size:g} 的像元。</translation>
    </message>
    <message>
        <source>{n} samples, {count} realisations of {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} 个样品，{count} 个实现，{columns} x {rows} 个大小为 {size:g} 的像元。</translation>
    </message>
    <message>
        <source>{n} samples. Model: {model}{chosen}.</source>
        <translation>{n} 个样品。模型：{model}{chosen}。</translation>
    </message>
    <message>
        <source>{n} samples: mean error {me:.3g} (good: 0), RMSE {rmse:.3g}, mean squared standardised error {msse:.2f} (good: 1), slope {slope:.2f} (good: 1).</source>
        <translation>{n} 个样品：平均误差 {me:.3g}（好：0），RMSE {rmse:.3g}，均方标准化误差 {msse:.2f}（好：1），斜率 {slope:.2f}（好：1）。</translation>
    </message>
    <message>
        <source>{n} times the same low value</source>
        <translation>{n} 次相同的低值</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} 项需查看</translation>
    </message>
    <message>
        <source>{outside} Box-Cox values belong to no concentration and are left empty.</source>
        <translation>{outside} 个 Box-Cox 值不对应任何含量，留空。</translation>
    </message>
    <message>
        <source>{path} cannot be written, {folder} does not allow it: choose another folder.</source>
        <translation>{path} 无法写入，{folder} 不允许：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: choose a file.</source>
        <translation>{path} 是设备而不是文件：请选择文件。</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation>{path} 是文件夹：请选择其中的文件。</translation>
    </message>
    <message>
        <source>{placed} of {n} samples have a position; {lost} without are kept.</source>
        <translation>{n} 个样品中有 {placed} 个有位置；{lost} 个没有位置，予以保留。</translation>
    </message>
    <message>
        <source>{prediction_rate:.1f} % of the occurrences in {area:.1f} % of the area, AUC {auc:.3f}</source>
        <translation>面积的 {area:.1f} % 中有矿点的 {prediction_rate:.1f} %，AUC {auc:.3f}</translation>
    </message>
    <message>
        <source>{rate:.1f} % of the {occurrences}{band}
in {area:.1f} % of the area
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</source>
        <translation>{occurrences}的 {rate:.1f} %{band}
位于面积的 {area:.1f} %
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</translation>
    </message>
    <message>
        <source>{repeated} samples lie where another one does: samples at one place are averaged, kriging cannot tell them apart.</source>
        <translation>{repeated} 个样品与另一样品同处：同一处的样品取平均，克里金无法区分它们。</translation>
    </message>
    <message>
        <source>{role!r} is no role of a column: write one of {ROLES}.</source>
        <translation>{role!r} 不是列的角色：请写 {ROLES} 之一。</translation>
    </message>
    <message>
        <source>{runs} maps trained on bootstrap samples and averaged</source>
        <translation>在自助样本上训练并取平均的 {runs} 个映射</translation>
    </message>
    <message>
        <source>{runs} members are few: ten at least tell how far they disagree.</source>
        <translation>{runs} 个成员太少：至少十个才能说明分歧程度。</translation>
    </message>
    <message>
        <source>{runs} members: on average {percent_stability:.0f} % of them name the same class of a sample (adjusted Rand index of pairs {agreement:.2f}); for {percent_doubtful:.0f} % of the samples more than a quarter of the members name another one.</source>
        <translation>{runs} 个成员：平均有 {percent_stability:.0f} % 的成员给出样品的同一类别（两两调整兰德指数 {agreement:.2f}）；对 {percent_doubtful:.0f} % 的样品，超过四分之一的成员给出其他类别。</translation>
    </message>
    <message>
        <source>{samples} samples in the file, {samples} written, {placed} with a position.</source>
        <translation>文件中 {samples} 个样品，写出 {samples} 个，其中 {placed} 个有位置。</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements, {placed} samples with a position.</source>
        <translation>{samples} 个样品，{elements} 种元素，{placed} 个样品有位置。</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements. Look it over, correct what is wrong, and press Import.</source>
        <translation>{samples} 个样品，{elements} 种元素。请查看，更正错误之处，然后按“导入”。</translation>
    </message>
    <message>
        <source>{score} is the mean standardised score of the factors that hold indicators: {factors}.</source>
        <translation>{score} 是含指示元素的因子标准化得分的均值：{factors}。</translation>
    </message>
    <message>
        <source>{share:.0f} % below detection: left out later</source>
        <translation>{share:.0f} % 低于检出限：稍后排除</translation>
    </message>
    <message>
        <source>{share:.0f} % missing</source>
        <translation>{share:.0f} % 缺失</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{text!r} is no chemical symbol or oxide: write one like Cu or Fe2O3.</source>
        <translation>{text!r} 不是化学符号或氧化物：请写成 Cu 或 Fe2O3 之类。</translation>
    </message>
    <message>
        <source>{text!r} names no variogram model: choose one of {kinds}, or several joined by +.</source>
        <translation>{text!r} 不是变异函数模型：请选择 {kinds} 之一，或用 + 连接多个。</translation>
    </message>
    <message>
        <source>{text} as {new}</source>
        <translation>{text} 改为 {new}</translation>
    </message>
    <message>
        <source>{text} in {names}</source>
        <translation>{text}，见 {names}</translation>
    </message>
    <message>
        <source>{things} things to look at before you go on</source>
        <translation>继续之前有 {things} 项需要查看</translation>
    </message>
    <message>
        <source>{times} repetitions are too few: choose one or more.</source>
        <translation>{times} 次重复太少：请选择一次以上。</translation>
    </message>
    <message>
        <source>{title}. Training</source>
        <translation>{title}。训练</translation>
    </message>
    <message>
        <source>{too}. That is too much for any estimate: “Replace censored values” leaves them out.</source>
        <translation>{too}。任何估计都过于勉强：“替换截尾值”会排除它们。</translation>
    </message>
    <message>
        <source>{units} is no unit of weight.</source>
        <translation>{units} 不是质量单位。</translation>
    </message>
    <message>
        <source>{unit} at or above ν</source>
        <translation>{unit}（不低于 ν）</translation>
    </message>
    <message>
        <source>{unknown} predictions are none of the classes {classes}: they count as errors.</source>
        <translation>{unknown} 个预测不属于 {classes} 中的任何类别：计为错误。</translation>
    </message>
    <message>
        <source>{unnamed} without a number</source>
        <translation>{unnamed} 没有编号</translation>
    </message>
    <message>
        <source>{version}, {whose}</source>
        <translation>{version}，{whose}</translation>
    </message>
    <message>
        <source>{wanted} thresholds are too few for a curve: ask for 2 to 500.</source>
        <translation>{wanted} 个阈值对曲线来说太少：请要求 2 至 500 个。</translation>
    </message>
    <message>
        <source>{ways} were given</source>
        <translation>已给出 {ways}</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{what} 没有坐标参照系：请在图层属性中设置，或用“指定投影”。</translation>
    </message>
    <message>
        <source>{what} has no {found}: check the layer, its filter and the selection.</source>
        <translation>{what} 没有{found}：请检查图层、其过滤条件和选择集。</translation>
    </message>
    <message>
        <source>{what} has {found}, and {wanted} are needed: choose another layer.</source>
        <translation>{what} 含{found}，而需要{wanted}：请选择其他图层。</translation>
    </message>
    <message>
        <source>{what} is {value!r}, which is no number: write it like 0.6, of nested structures like 0.2+0.6.</source>
        <translation>{what}为 {value!r}，不是数字：请写成 0.6 之类，套合结构写成 0.2+0.6 之类。</translation>
    </message>
    <message>
        <source>{what} is {values:g}, and fuzzy scores are numbers from 0 to 1: choose fields such as F1_fuzzy, and limits between 0 and 1.</source>
        <translation>{what} 为 {values:g}，而模糊得分是 0 到 1 的数：请选择 F1_fuzzy 之类的字段，以及 0 与 1 之间的限值。</translation>
    </message>
    <message>
        <source>{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}.</source>
        <translation>{what}需要 Python 软件包 {package}，而此 QGIS 没有：{instead}，或安装 {package}。</translation>
    </message>
    <message>
        <source>{without} labelled samples are in no zone and have no part.</source>
        <translation>{without} 个有标签的样品不在任何分区，不参与。</translation>
    </message>
    <message>
        <source>{x} and {y} seem to be exchanged, by the size of their numbers, and are read the other way round.</source>
        <translation>由数值大小看，{x} 与 {y} 似乎对调了，已按对调读取。</translation>
    </message>
    <message>
        <source>{} % of the area lies in several polygons and counts in each: repair the layer.</source>
        <translation>{} % 的面积位于多个多边形中，在每个中都计入：请修复该图层。</translation>
    </message>
    <message>
        <source>{} (best of {} elements, picked by these occurrences)</source>
        <translation>{}（{} 种元素中的最佳者，由这些矿点挑出）</translation>
    </message>
    <message>
        <source>{} A table without positions is written: choose the columns if there are any.</source>
        <translation>{} 将写出没有位置的表：若有位置列请选择。</translation>
    </message>
    <message>
        <source>{} and {} are not on one grid: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{} 与 {} 不在同一格网上：请用同样的范围和像元大小生成两者，或用“变形（重投影）”将其一转到另一格网。</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that its file is there.</source>
        <translation>{} 无法打开：请检查其文件是否存在。</translation>
    </message>
    <message>
        <source>{} cannot be opened: it is gone, or no layer.</source>
        <translation>{} 无法打开：它已不存在，或不是图层。</translation>
    </message>
    <message>
        <source>{} cannot be read: its file is damaged or incomplete.</source>
        <translation>{} 无法读取：其文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no drawing that can be read.</source>
        <translation>{} 无法显示：它不是可读取的矢量图。</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no picture that can be read.</source>
        <translation>{} 无法显示：它不是可读取的图片。</translation>
    </message>
    <message>
        <source>{} cannot be transformed to the reference system of the map.</source>
        <translation>{} 无法转换到图的坐标参照系。</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): close the program that holds it open, or choose another file.</source>
        <translation>{} 无法写入（{}）：请关闭占用它的程序，或选择其他文件。</translation>
    </message>
    <message>
        <source>{} cells cannot be read as numbers and are left out.</source>
        <translation>{} 个单元格无法按数字读取，不计入。</translation>
    </message>
    <message>
        <source>{} has no cell of class {} (it has {}): there are no targets.</source>
        <translation>{} 没有类别 {} 的像元（现有 {}）：没有靶区。</translation>
    </message>
    <message>
        <source>{} has no data in {} targets: they rank as the lowest of the others.</source>
        <translation>{} 在 {} 个靶区中没有数据：按其余靶区的最低值排序。</translation>
    </message>
    <message>
        <source>{} has no point in the reference system of the map: check both layers.</source>
        <translation>{} 在图的坐标参照系中没有点：请检查两个图层。</translation>
    </message>
    <message>
        <source>{} has no reference system: set it in the properties of the layer.</source>
        <translation>{} 没有坐标参照系：请在图层属性中设置。</translation>
    </message>
    <message>
        <source>{} has values below zero: for the rank they become 1 / (1 + exp(-score)).</source>
        <translation>{} 有小于零的值：排序时换算为 1 / (1 + exp(-score))。</translation>
    </message>
    <message>
        <source>{} has {} distinct whole numbers: if they are classes, they must rise with favourability.</source>
        <translation>{} 有 {} 个不同的整数：若为类别，必须随有利度递增。</translation>
    </message>
    <message>
        <source>{} is a concentration: these are skewed, and the fence takes far too many samples for anomalous. Take its logarithm (“Transform concentrations”).</source>
        <translation>{} 是含量：含量是偏斜的，界限会把过多样品当作异常。请取其对数（“含量变换”）。</translation>
    </message>
    <message>
        <source>{} is in degrees, where cells have no even area: reproject it with “Warp (reproject)” first.</source>
        <translation>{} 以经纬度表示，像元面积不等：请先用“变形（重投影）”重新投影。</translation>
    </message>
    <message>
        <source>{} is the best single element of {}, picked by the occurrences it is judged by, which flatters it.</source>
        <translation>{} 是 {} 种元素中的最佳单元素，由评价它的矿点挑出，因而偏乐观。</translation>
    </message>
    <message>
        <source>{} knows the positions of the tested samples and not their chemistry: it says how well the ground between samples can be classed, which is another question than the others answer.</source>
        <translation>{} 知道被检样品的位置而不知道其化学成分：它说明样品之间的地段能分类到何种程度，这与其他方法回答的问题不同。</translation>
    </message>
    <message>
        <source>{} labelled samples are left out to balance the classes ({}).</source>
        <translation>为平衡类别去掉了 {} 个有标签的样品（{}）。</translation>
    </message>
    <message>
        <source>{} occurrences in {} cells, {} km² judged: more barren ground would raise all areas.</source>
        <translation>{} 个矿点位于 {} 个像元，评价面积 {} km²：更多无矿地段会抬高所有面积值。</translation>
    </message>
    <message>
        <source>{} of {} points lack a position or a predictor and get no prediction.</source>
        <translation>{} / {} 个点缺少位置或预测变量，得不到预测。</translation>
    </message>
    <message>
        <source>{} of {} points lack a value of {} and are left out.</source>
        <translation>{} / {} 个点缺少 {} 的值，不计入。</translation>
    </message>
    <message>
        <source>{} of {} samples have no position and get no result (such as {}).</source>
        <translation>{} / {} 个样品没有位置，得不到结果（如 {}）。</translation>
    </message>
    <message>
        <source>{} of {} samples have no window and get no class.</source>
        <translation>{} / {} 个样品没有窗口，得不到类别。</translation>
    </message>
    <message>
        <source>{} of {} samples have no window: they lie off the rasters or where these have no data.</source>
        <translation>{} / {} 个样品没有窗口：它们在栅格之外或栅格无数据处。</translation>
    </message>
    <message>
        <source>{} of {} samples lie outside the map.</source>
        <translation>{} / {} 个样品在图之外。</translation>
    </message>
    <message>
        <source>{} of {} samples lie where a {} has no data and are left out.</source>
        <translation>{} / {} 个样品位于{}无数据处，不计入。</translation>
    </message>
    <message>
        <source>{} of {} samples of this chart are selected.</source>
        <translation>已选中此图表的 {} / {} 个样品。</translation>
    </message>
    <message>
        <source>{} of {} samples with a class are to learn from (label_used), to balance the classes.</source>
        <translation>有类别的样品中，{} / {} 个用于学习（label_used），以平衡类别。</translation>
    </message>
    <message>
        <source>{} samples are anomalous for several factors and are of the one with the highest score.</source>
        <translation>{} 个样品在多个因子上为异常，归入得分最高的因子。</translation>
    </message>
    <message>
        <source>{} samples, predictors {}.</source>
        <translation>{} 个样品，预测变量 {}。</translation>
    </message>
    <message>
        <source>{} samples, {} maps</source>
        <translation>{} 个样品，{} 个映射</translation>
    </message>
    <message>
        <source>{} samples, {} of them with a position ({}).</source>
        <translation>{} 个样品，其中 {} 个有位置（{}）。</translation>
    </message>
    <message>
        <source>{} targets.</source>
        <translation>{} 个靶区。</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} 是用已知矿点制成的：若为同样的矿点，此处所有数值都偏乐观，留出矿点的数值也是如此。请改为融合留出得分的图（score_held_out）。</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its curve is a success rate, which flatters it. For a prediction rate take a map of scores that were held out (score_held_out).</source>
        <translation>{} 是用已知矿点制成的：若为同样的矿点，其曲线是成功率，偏乐观。要得到预测率请取留出得分的图（score_held_out）。</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its figures flatter it. Judge a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} 是用已知矿点制成的：若为同样的矿点，其数值偏乐观。请改为评价留出得分的图（score_held_out）。</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, the comparison flatters it. Compare a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} 是用已知矿点制成的：若为同样的矿点，比较结果对它偏乐观。请改为比较留出得分的图（score_held_out）。</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: judged by the same ones it is flattered. Believe a map of scores that were held out.</source>
        <translation>{} 是用已知矿点制成的：用同样的矿点评价会偏乐观。请相信留出得分的图。</translation>
    </message>
    <message>
        <source>{} were made from samples: a test on ground not seen is flattered, for the tested samples helped to draw them.</source>
        <translation>{} 由样品制成：未见地段检验偏乐观，因为被检样品参与了其绘制。</translation>
    </message>
    <message>
        <source>{} were made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} 是用已知矿点制成的：若为同样的矿点，此处所有数值都偏乐观，留出矿点的数值也是如此。请改为融合留出得分的图（score_held_out）。</translation>
    </message>
    <message>
        <source>{} {} have no position and are left out.</source>
        <translation>{} 个{}没有位置，不计入。</translation>
    </message>
    <message>
        <source>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</source>
        <translation>{}：RMSE {RMSE:.3g}，R² {R2:.2f}。</translation>
    </message>
    <message>
        <source>{}: {} and more</source>
        <translation>{}：不小于 {}</translation>
    </message>
    <message>
        <source>{}: {} has the highest balanced accuracy of the classifiers, {:.2f}.</source>
        <translation>{}：分类器中 {} 的平衡准确率最高，为 {:.2f}。</translation>
    </message>
    <message>
        <source>“{purpose}” needs the Python package {packages}, which this QGIS does not have: install it on the Setup page of GeoHalo's dock (Plugins → GeoHalo).</source>
        <translation>“{purpose}”需要 Python 软件包 {packages}，而此 QGIS 没有：请在 GeoHalo 面板的“安装设置”页面中安装（插件 → GeoHalo）。</translation>
    </message>
    <message>
        <source>This went wrong ({kind}): {error}</source>
        <translation type="vanished">出错（{kind}）：{error}</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="vanished">{file} 无法打开。</translation>
    </message>
</context>
</TS>
