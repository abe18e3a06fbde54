<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>GeoHalo</name>
    <message>
        <source>
[95 % bootstrap: {:.0f}–{:.0f} %]</source>
        <translation>
[bootstrap 95 %: {:.0f}–{:.0f} %]</translation>
    </message>
    <message>
        <source>
may be chance</source>
        <translation>
pode ser acaso</translation>
    </message>
    <message>
        <source> (95 % interval {:.1f} to {:.1f} %)</source>
        <translation> (intervalo de 95 %: {:.1f} a {:.1f} %)</translation>
    </message>
    <message>
        <source> (may be chance)</source>
        <translation> (pode ser acaso)</translation>
    </message>
    <message>
        <source> (no values or the same value everywhere: {skipped})</source>
        <translation> (sem valores ou com o mesmo valor em toda parte: {skipped})</translation>
    </message>
    <message>
        <source> ({left_out} elements with fewer are not shown)</source>
        <translation> ({left_out} elementos com menos não são mostrados)</translation>
    </message>
    <message>
        <source> ({left} more not shown)</source>
        <translation> (mais {left} não mostrados)</translation>
    </message>
    <message>
        <source> Indicators load most on it.</source>
        <translation> Os indicadores têm nele as maiores cargas.</translation>
    </message>
    <message>
        <source> It holds the indicators {held}.</source>
        <translation> Ele contém os indicadores {held}.</translation>
    </message>
    <message>
        <source> None is left, so the elements of all factors are kept.</source>
        <translation> Não sobra nenhum; por isso, mantêm-se os elementos de todos os fatores.</translation>
    </message>
    <message>
        <source> [95 % bootstrap: {low:.4g} to {high:.4g}]</source>
        <translation> [bootstrap 95 %: {low:.4g} a {high:.4g}]</translation>
    </message>
    <message>
        <source> [95 % {low:.3f} to {high:.3f}]</source>
        <translation> [95 %: {low:.3f} a {high:.3f}]</translation>
    </message>
    <message>
        <source> and has no detection limit</source>
        <translation> e não tem limite de detecção</translation>
    </message>
    <message>
        <source> of {n_names} elements</source>
        <translation> de {n_names} elementos</translation>
    </message>
    <message>
        <source> towards {azimuth:.0f}°</source>
        <translation> na direção {azimuth:.0f}°</translation>
    </message>
    <message>
        <source> with the remark {remark!r}</source>
        <translation> com a observação {remark!r}</translation>
    </message>
    <message>
        <source> with {anomaly_rate:.1f} % of the {n_occurrences} occurrences; intersection at {prediction_rate:.1f} % in {occupied_area:.1f} % of the area, normalised density {normalised_density:.2f}</source>
        <translation> com {anomaly_rate:.1f} % das {n_occurrences} ocorrências; interseção em {prediction_rate:.1f} % em {occupied_area:.1f} % da área, densidade normalizada {normalised_density:.2f}</translation>
    </message>
    <message>
        <source> with {n_terms} drift terms</source>
        <translation> com {n_terms} termos de deriva</translation>
    </message>
    <message>
        <source> {indicator_factors} hold indicator elements ({held}).</source>
        <translation> {indicator_factors} contêm elementos indicadores ({held}).</translation>
    </message>
    <message>
        <source>&amp;Anomaly from</source>
        <translation>&amp;Anomalia a partir de</translation>
    </message>
    <message>
        <source>&amp;Back to the file</source>
        <translation>&amp;Voltar ao arquivo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Classifiers: network, SVM, kriging</source>
        <translation>&amp;Classificadores: rede, SVM, krigagem</translation>
    </message>
    <message>
        <source>&amp;Colour the map by {factor}</source>
        <translation>&amp;Colorir o mapa por {factor}</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Padrões</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Delimitador</translation>
    </message>
    <message>
        <source>&amp;Detection limits (optional)</source>
        <translation>Limites de &amp;detecção (opcional)</translation>
    </message>
    <message>
        <source>&amp;East, longitude</source>
        <translation>&amp;Leste, longitude</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>&amp;Elementos</translation>
    </message>
    <message>
        <source>&amp;Fetch all the same</source>
        <translation>&amp;Baixar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;First limits</source>
        <translation>&amp;Primeiros limites</translation>
    </message>
    <message>
        <source>&amp;Fit again</source>
        <translation>&amp;Ajustar de novo</translation>
    </message>
    <message>
        <source>&amp;Geological map (optional)</source>
        <translation>Mapa &amp;geológico (opcional)</translation>
    </message>
    <message>
        <source>&amp;Give the map its own style back</source>
        <translation>&amp;Devolver ao mapa seu próprio estilo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Import laboratory CSV…</source>
        <translation>&amp;Importar CSV do laboratório…</translation>
    </message>
    <message>
        <source>&amp;Indicator elements</source>
        <translation>Elementos &amp;indicadores</translation>
    </message>
    <message>
        <source>&amp;Install chosen</source>
        <translation>&amp;Instalar os escolhidos</translation>
    </message>
    <message>
        <source>&amp;Keep the classes on the map</source>
        <translation>&amp;Manter as classes no mapa</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Camada</translation>
    </message>
    <message>
        <source>&amp;Line of the headings</source>
        <translation>&amp;Linha dos cabeçalhos</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Mais configurações</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>&amp;North, latitude</source>
        <translation>&amp;Norte, latitude</translation>
    </message>
    <message>
        <source>&amp;Nugget</source>
        <translation>Efeito &amp;pepita</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>&amp;Ocorrências</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Posições</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Razão</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Leitura</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages</source>
        <translation>&amp;Remover os pacotes do GeoHalo</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages ({size} MB)</source>
        <translation>&amp;Remover os pacotes do GeoHalo ({size} MB)</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>&amp;Resultados vão para</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Direita</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Amostras</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;To the steps</source>
        <translation>&amp;Ir para as etapas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>&amp;Write the classes…</source>
        <translation>&amp;Gravar as classes…</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Gravar em</translation>
    </message>
    <message>
        <source>&amp;Write to the model file</source>
        <translation>&amp;Gravar no arquivo do modelo</translation>
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
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>(observed - predicted) / standard error</source>
        <translation>(observado - previsto) / erro padrão</translation>
    </message>
    <message>
        <source>, chosen of {}</source>
        <translation>, escolhido entre {}</translation>
    </message>
    <message>
        <source>, least validation loss {best:.4f}</source>
        <translation>, menor perda na validação {best:.4f}</translation>
    </message>
    <message>
        <source>, member {member} of {n_decoded}</source>
        <translation>, membro {member} de {n_decoded}</translation>
    </message>
    <message>
        <source>, normalised density {density:.2f}</source>
        <translation>, densidade normalizada {density:.2f}</translation>
    </message>
    <message>
        <source>, not distinguishable from area alone.</source>
        <translation>, não distinguível da área por si só.</translation>
    </message>
    <message>
        <source>, on {}</source>
        <translation>, em {}</translation>
    </message>
    <message>
        <source>, or choose a lower drift</source>
        <translation>, ou escolha uma deriva menor</translation>
    </message>
    <message>
        <source>, seed {}</source>
        <translation>, semente {}</translation>
    </message>
    <message>
        <source>, which is negative</source>
        <translation>, que é negativo</translation>
    </message>
    <message>
        <source>, which is no measurement</source>
        <translation>, que não é medição</translation>
    </message>
    <message>
        <source>, with the number of pairs</source>
        <translation>, com o número de pares</translation>
    </message>
    <message>
        <source>, {n_occurrences} occurrences ({prediction_rate:.1f} %), normalised density {density:.2f}</source>
        <translation>, {n_occurrences} ocorrências ({prediction_rate:.1f} %), densidade normalizada {density:.2f}</translation>
    </message>
    <message>
        <source>, {rows} x {columns} units</source>
        <translation>, {rows} x {columns} unidades</translation>
    </message>
    <message>
        <source>, {} known occurrences.</source>
        <translation>, {} ocorrências conhecidas.</translation>
    </message>
    <message>
        <source>. Use winsorised, or leave such elements out.</source>
        <translation>. Use winsorised ou deixe esses elementos de fora.</translation>
    </message>
    <message>
        <source>0 chooses the size by the number of samples.</source>
        <translation>0 escolhe o tamanho pelo número de amostras.</translation>
    </message>
    <message>
        <source>0 leaves it to the choice above; any other number is taken as it is.</source>
        <translation>0 deixa isso para a escolha acima; qualquer outro número é usado como está.</translation>
    </message>
    <message>
        <source>0 means one straight line: no threshold.</source>
        <translation>0 significa uma única reta: nenhum limiar.</translation>
    </message>
    <message>
        <source>0.5 says nothing, 1 is perfect.</source>
        <translation>0.5 não diz nada, 1 é perfeito.</translation>
    </message>
    <message>
        <source>0.5 says nothing; close to AUC where occurrences are rare.</source>
        <translation>0.5 não diz nada; próximo da AUC onde as ocorrências são raras.</translation>
    </message>
    <message>
        <source>0: 20 a sample, 10 000 at least.</source>
        <translation>0: 20 por amostra, no mínimo 10 000.</translation>
    </message>
    <message>
        <source>0: an unknown mean. 1: a plane. 2: a surface.</source>
        <translation>0: média desconhecida. 1: um plano. 2: uma superfície.</translation>
    </message>
    <message>
        <source>0: as many, up to four, as fit best by the Bayesian information criterion.</source>
        <translation>0: tantos quantos, até quatro, melhor se ajustem pelo critério de informação bayesiano.</translation>
    </message>
    <message>
        <source>1 all members part the samples alike, 0 as by chance.</source>
        <translation>1: todos os membros dividem as amostras do mesmo modo; 0: como por acaso.</translation>
    </message>
    <message>
        <source>1 background, 2 halo from u = 1/2, 3 anomaly from 2/3 on.</source>
        <translation>1 fundo, 2 halo a partir de u = 1/2, 3 anomalia a partir de 2/3.</translation>
    </message>
    <message>
        <source>1 background, 2 halo, 3 anomaly, in their colours.</source>
        <translation>1 fundo, 2 halo, 3 anomalia, em suas cores.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 célula</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 fator</translation>
    </message>
    <message>
        <source>1 is perfect, 0 no better than the mean of the samples.</source>
        <translation>1 é perfeito, 0 não é melhor que a média das amostras.</translation>
    </message>
    <message>
        <source>1 is the lowest; not made of points.</source>
        <translation>1 é a mais baixa; não é feita de pontos.</translation>
    </message>
    <message>
        <source>1 of the nested structures got no sill and is left out: a simpler model tells as much.</source>
        <translation>1 das estruturas imbricadas ficou sem patamar e foi retirada: um modelo mais simples diz o mesmo.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 amostra</translation>
    </message>
    <message>
        <source>1 sample has coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>1 amostra tem coordenadas que não são graus ({example}): mantida sem posição.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>1 amostra tem coordenadas ilegíveis ({example}): mantida sem posição.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that stand for none ({example}): kept without a position.</source>
        <translation>1 amostra tem coordenadas que representam ausência ({example}): mantida sem posição.</translation>
    </message>
    <message>
        <source>1 sample has no coordinates: kept without a position.</source>
        <translation>1 amostra não tem coordenadas: mantida sem posição.</translation>
    </message>
    <message>
        <source>1 sample number</source>
        <translation>1 número de amostra</translation>
    </message>
    <message>
        <source>1 thing to look at before you go on</source>
        <translation>1 item a verificar antes de continuar</translation>
    </message>
    <message>
        <source>100 less the prediction rate: the area that holds them.</source>
        <translation>100 menos a taxa de predição: a área que as contém.</translation>
    </message>
    <message>
        <source>1: a plane. 2: a surface of second degree.</source>
        <translation>1: um plano. 2: uma superfície de segundo grau.</translation>
    </message>
    <message>
        <source>2 or 3 elements</source>
        <translation>2 ou 3 elementos</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 elements or more</source>
        <translation>4 elementos ou mais</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>800 samples of an invented district whose deposits are known: to learn, and to see what works.</source>
        <translation>800 amostras de um distrito inventado cujos depósitos são conhecidos: para aprender e ver o que funciona.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>98 %</source>
        <translation>98 %</translation>
    </message>
    <message>
        <source>: choose more elements.</source>
        <translation>: escolha mais elementos.</translation>
    </message>
    <message>
        <source>: no better than chance</source>
        <translation>: não é melhor que o acaso</translation>
    </message>
    <message>
        <source>: three quarters of the samples have the same value of {tied}</source>
        <translation>: três quartos das amostras têm o mesmo valor de {tied}</translation>
    </message>
    <message>
        <source>; in the file {rmse:.3g}, weighted {weighted:.3g}</source>
        <translation>; no arquivo {rmse:.3g}, ponderado {weighted:.3g}</translation>
    </message>
    <message>
        <source>; longest range towards {azimuth:.0f}°, ratio of the ranges {ratio:.2f}</source>
        <translation>; maior alcance na direção {azimuth:.0f}°, razão dos alcances {ratio:.2f}</translation>
    </message>
    <message>
        <source>; of the samples watched {validation_loss:.4f}</source>
        <translation>; das amostras acompanhadas {validation_loss:.4f}</translation>
    </message>
    <message>
        <source>; practical range {practical_range} {length}</source>
        <translation>; alcance prático {practical_range} {length}</translation>
    </message>
    <message>
        <source>; the numbers of the file were set by hand</source>
        <translation>; os números do arquivo foram definidos à mão</translation>
    </message>
    <message>
        <source>; {percent_agreement:.0f} % of the bootstrap curves have as many breaks</source>
        <translation>; {percent_agreement:.0f} % das curvas bootstrap têm o mesmo número de quebras</translation>
    </message>
    <message>
        <source>; {skipped} was left out</source>
        <translation>; {skipped} foi deixado de fora</translation>
    </message>
    <message>
        <source>; {skipped} were left out</source>
        <translation>; {skipped} foram deixados de fora</translation>
    </message>
    <message>
        <source>&lt;b&gt;Both areas depend on the study area&lt;/b&gt;: the more barren ground with low values it holds, the higher they are. Compare maps within one study area only, and read the partial AUC, the area below the success-rate curve up to 20 % of the area divided by 0.2 (chance has 0.1), which looks only at ground that could be followed up.</source>
        <translation>&lt;b&gt;Ambas as áreas dependem da área de estudo&lt;/b&gt;: quanto mais terreno estéril com valores baixos ela contém, maiores são. Compare mapas somente dentro de uma mesma área de estudo e leia a AUC parcial, a área sob a curva de taxa de sucesso até 20 % da área dividida por 0.2 (o acaso tem 0.1), que só considera o terreno que poderia ser investigado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;By known occurrences&lt;/b&gt;: of a map of scores, the limits are taken under which the occurrences are most likely, with at least twice the density of the whole map in the anomaly and once in the halo; of a map of classes, each class is named by its density. &lt;b&gt;By a table of weights&lt;/b&gt; that “Prediction-area plot” made of a map of classes, here or on another sheet. &lt;b&gt;By limits&lt;/b&gt; that you state: the least map value of a halo, of an anomaly, or of both.</source>
        <translation>&lt;b&gt;Por ocorrências conhecidas&lt;/b&gt;: de um mapa de escores, tomam-se os limites sob os quais as ocorrências são mais prováveis, com pelo menos duas vezes a densidade do mapa inteiro na anomalia e uma vez no halo; de um mapa de classes, cada classe é nomeada por sua densidade. &lt;b&gt;Por uma tabela de pesos&lt;/b&gt; que o “Gráfico predição-área” fez de um mapa de classes, aqui ou em outra folha. &lt;b&gt;Por limites&lt;/b&gt; que você informa: o menor valor do mapa para um halo, para uma anomalia ou para ambos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean error&lt;/b&gt; should be near 0, the &lt;b&gt;mean squared standardised error&lt;/b&gt; near 1: below, the standard errors are too large, above, too small. The slope of observed against predicted should be near 1.</source>
        <translation>O &lt;b&gt;erro médio&lt;/b&gt; deve ficar perto de 0, o &lt;b&gt;erro quadrático médio padronizado&lt;/b&gt; perto de 1: abaixo, os erros padrão são grandes demais; acima, pequenos demais. A inclinação de observado contra previsto deve ficar perto de 1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Read breaks with care.&lt;/b&gt; Cumulated areas depend on each other, so that the criterion takes too many breaks rather than too few: chance alone gives one to three, and a smooth lognormal map three or four. Whole blocks of the map, about a hundred, are therefore drawn again and again, since neighbouring cells are no independent evidence: each threshold gets an interval, and is said to be chance where the slope may be the same on both sides. Values must be above zero: take fuzzy scores, the exponential of factor scores, or concentrations; to add a constant would move the breaks.</source>
        <translation>&lt;b&gt;Leia as quebras com cuidado.&lt;/b&gt; As áreas acumuladas dependem umas das outras, de modo que o critério tende a tomar quebras demais: só o acaso dá de uma a três, e um mapa lognormal suave, três ou quatro. Por isso, blocos inteiros do mapa, cerca de cem, são sorteados repetidas vezes, já que células vizinhas não são evidência independente: cada limiar recebe um intervalo e é dito acaso onde a inclinação pode ser a mesma dos dois lados. Os valores devem ser maiores que zero: use escores fuzzy, a exponencial de escores fatoriais ou concentrações; somar uma constante deslocaria as quebras.</translation>
    </message>
    <message>
        <source>&lt;b&gt;auto&lt;/b&gt; takes Cohen's maximum likelihood for one limit and up to 50 % below detection, regression on order statistics (ros) for several limits or up to 80 %, and leaves out elements with more. &lt;b&gt;mle&lt;/b&gt; is maximum likelihood for any number of limits; &lt;b&gt;multiplicative&lt;/b&gt; also keeps the ratios between the other parts of each sample; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; and &lt;b&gt;limit&lt;/b&gt; put in a fixed part of the limit, and distort elements with more than 15 % below detection.</source>
        <translation>&lt;b&gt;auto&lt;/b&gt; usa a máxima verossimilhança de Cohen para um só limite e até 50 % abaixo da detecção, a regressão sobre estatísticas de ordem (ros) para vários limites ou até 80 %, e deixa de fora elementos com mais. &lt;b&gt;mle&lt;/b&gt; é a máxima verossimilhança para qualquer número de limites; &lt;b&gt;multiplicative&lt;/b&gt; também preserva as razões entre as outras partes de cada amostra; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; e &lt;b&gt;limit&lt;/b&gt; põem uma fração fixa do limite e distorcem elementos com mais de 15 % abaixo da detecção.</translation>
    </message>
    <message>
        <source>&lt;b&gt;class&lt;/b&gt; divides by the median of the samples on the same rock, given by a field or by geological polygons; &lt;b&gt;catchment&lt;/b&gt; by that of the samples in the same basin, given by a field. &lt;b&gt;weighted&lt;/b&gt; and &lt;b&gt;regression&lt;/b&gt; take the areas of all rocks upstream of each sample: the mean of each rock weighted by area, or the least-squares fit of what each rock contributes. &lt;b&gt;global&lt;/b&gt; divides by the median of all samples, which only shifts logarithms: factors and maps come out as without it. &lt;b&gt;auto&lt;/b&gt; takes class where classes are given, else weighted where areas are, else global.</source>
        <translation>&lt;b&gt;class&lt;/b&gt; divide pela mediana das amostras na mesma rocha, dada por um campo ou por polígonos geológicos; &lt;b&gt;catchment&lt;/b&gt;, pela das amostras na mesma bacia, dada por um campo. &lt;b&gt;weighted&lt;/b&gt; e &lt;b&gt;regression&lt;/b&gt; usam as áreas de todas as rochas a montante de cada amostra: a média de cada rocha ponderada pela área, ou o ajuste por mínimos quadrados da contribuição de cada rocha. &lt;b&gt;global&lt;/b&gt; divide pela mediana de todas as amostras, o que só desloca os logaritmos: fatores e mapas saem como sem ele. &lt;b&gt;auto&lt;/b&gt; usa class onde há classes, senão weighted onde há áreas, senão global.</translation>
    </message>
    <message>
        <source>&lt;b&gt;log10&lt;/b&gt; is the usual choice and &lt;b&gt;ln&lt;/b&gt; differs from it by a factor only. &lt;b&gt;boxcox&lt;/b&gt; fits a power to each element. &lt;b&gt;clr&lt;/b&gt; (centred log-ratios) and &lt;b&gt;ilr&lt;/b&gt; (pivot coordinates, one fewer than the elements) compare the parts of each sample and so are free of the closure effect; they need all elements of a sample, and maximum likelihood factors and the KMO do not exist for clr.</source>
        <translation>&lt;b&gt;log10&lt;/b&gt; é a escolha usual e &lt;b&gt;ln&lt;/b&gt; difere dele só por um fator. &lt;b&gt;boxcox&lt;/b&gt; ajusta uma potência a cada elemento. &lt;b&gt;clr&lt;/b&gt; (log-razões centradas) e &lt;b&gt;ilr&lt;/b&gt; (coordenadas pivô, uma a menos que os elementos) comparam as partes de cada amostra e, assim, estão livres do efeito de fechamento; precisam de todos os elementos de uma amostra, e os fatores de máxima verossimilhança e o KMO não existem para clr.</translation>
    </message>
    <message>
        <source>&lt;b&gt;maximin&lt;/b&gt; takes the least favourable map in each cell: ground is good only where all maps say so. It is a careful AND: it reports less barren ground, and must lose occurrences that one map misses. A class without occurrences (u = 0) in one map rules its ground out whatever the others say. And it is no proof: maps made from the same samples are no independent evidence, and that they agree says little more than one of them. &lt;b&gt;mean&lt;/b&gt; lets maps make up for each other; &lt;b&gt;weighted&lt;/b&gt; does so by the prediction rate of each map at the intersection of its curves; &lt;b&gt;owa&lt;/b&gt;, ordered weights, lies between mean and maximin; &lt;b&gt;majority&lt;/b&gt; goes by vote, and the agreement is its index of confidence; &lt;b&gt;regret&lt;/b&gt; (minimax) is how much better the best ground of a map is than this cell, at worst: the least is best.</source>
        <translation>&lt;b&gt;maximin&lt;/b&gt; toma o mapa menos favorável em cada célula: o terreno só é bom onde todos os mapas o dizem. É um E cauteloso: indica menos terreno estéril e perde as ocorrências que um dos mapas não vê. Uma classe sem ocorrências (u = 0) em um mapa exclui seu terreno, digam os outros o que disserem. E não é prova: mapas feitos com as mesmas amostras não são evidência independente, e sua concordância diz pouco mais que um só deles. &lt;b&gt;mean&lt;/b&gt; deixa os mapas se compensarem; &lt;b&gt;weighted&lt;/b&gt; faz isso pela taxa de predição de cada mapa na interseção de suas curvas; &lt;b&gt;owa&lt;/b&gt;, pesos ordenados, fica entre mean e maximin; &lt;b&gt;majority&lt;/b&gt; decide por voto, e a concordância é seu índice de confiança; &lt;b&gt;regret&lt;/b&gt; (minimax) é quanto o melhor terreno de um mapa supera esta célula, no pior caso: o menor é o melhor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;normalscore&lt;/b&gt; replaces values by those of a normal distribution in the same order, &lt;b&gt;z&lt;/b&gt; subtracts the mean and divides by the standard deviation, &lt;b&gt;robustz&lt;/b&gt; does so with median and median absolute deviation. These three take the newest column of any kind, logarithms for instance; the tools that train maps and fit factors standardise by themselves.</source>
        <translation>&lt;b&gt;normalscore&lt;/b&gt; substitui os valores pelos de uma distribuição normal na mesma ordem, &lt;b&gt;z&lt;/b&gt; subtrai a média e divide pelo desvio padrão, &lt;b&gt;robustz&lt;/b&gt; faz o mesmo com a mediana e o desvio absoluto mediano. Os três usam a coluna mais nova de qualquer tipo, por exemplo logaritmos; as ferramentas que treinam mapas e ajustam fatores padronizam por si mesmas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;occurrences&lt;/b&gt; (recommended): a sample near a known occurrence is of its deposit type, one far from all of them is background, and one between is of no class. &lt;b&gt;polygons&lt;/b&gt;: the same for ground that was outlined in the field. &lt;b&gt;factors&lt;/b&gt;: a sample is anomalous for the factor whose fuzzy score is highest, if it reaches the threshold, and background below a lower limit. &lt;b&gt;thresholds&lt;/b&gt;: anomaly and background by one field.</source>
        <translation>&lt;b&gt;occurrences&lt;/b&gt; (recomendado): uma amostra perto de uma ocorrência conhecida é do seu tipo de depósito, uma longe de todas é fundo, e uma intermediária não tem classe. &lt;b&gt;polygons&lt;/b&gt;: o mesmo para terreno delimitado em campo. &lt;b&gt;factors&lt;/b&gt;: uma amostra é anômala para o fator de maior escore fuzzy, se este atinge o limiar, e fundo abaixo de um limite inferior. &lt;b&gt;thresholds&lt;/b&gt;: anomalia e fundo por um só campo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;paper&lt;/b&gt; is the network that the method's paper prints: one layer of 20 neurons, trained by gradient descent with momentum. The paper calls it convolutional, and it is not. &lt;b&gt;conv1d&lt;/b&gt; slides over features that vary together, &lt;b&gt;deepinsight&lt;/b&gt; over an image in which such features are neighbours, &lt;b&gt;patch&lt;/b&gt; over windows of rasters around the samples: these three are convolutional, and need torch.</source>
        <translation>&lt;b&gt;paper&lt;/b&gt; é a rede que o artigo do método apresenta: uma camada de 20 neurônios, treinada por gradiente descendente com momento. O artigo a chama de convolucional, e ela não é. &lt;b&gt;conv1d&lt;/b&gt; desliza sobre variáveis que variam juntas, &lt;b&gt;deepinsight&lt;/b&gt; sobre uma imagem em que essas variáveis são vizinhas, &lt;b&gt;patch&lt;/b&gt; sobre janelas de rasters em torno das amostras: essas três são convolucionais e precisam do torch.</translation>
    </message>
    <message>
        <source>&lt;b&gt;tukey&lt;/b&gt;: quartiles and 1.5 interquartile ranges. &lt;b&gt;mad&lt;/b&gt;: median and 2 median absolute deviations. &lt;b&gt;percentile&lt;/b&gt;: above the 98th percentile. &lt;b&gt;mahalanobis&lt;/b&gt;: one robust distance for all elements together, in the fields &lt;i&gt;robust_distance&lt;/i&gt; and &lt;i&gt;robust_out&lt;/i&gt; (1 beyond the cut); it needs the Python package scikit-learn and samples with all elements.</source>
        <translation>&lt;b&gt;tukey&lt;/b&gt;: quartis e 1.5 amplitude interquartil. &lt;b&gt;mad&lt;/b&gt;: mediana e 2 desvios absolutos medianos. &lt;b&gt;percentile&lt;/b&gt;: acima do percentil 98. &lt;b&gt;mahalanobis&lt;/b&gt;: uma única distância robusta para todos os elementos juntos, nos campos &lt;i&gt;robust_distance&lt;/i&gt; e &lt;i&gt;robust_out&lt;/i&gt; (1 além do corte); precisa do pacote Python scikit-learn e de amostras com todos os elementos.</translation>
    </message>
    <message>
        <source>&lt;i&gt;class&lt;/i&gt; is the class, &lt;i&gt;p_…&lt;/i&gt; the probability of each, &lt;i&gt;entropy&lt;/i&gt; how unsure the classifier is: 0 where it is sure, 1 where all classes are alike. A probability is what the classifier believes; its calibration chart says how far to believe it, and its report whether it knows ground it has not seen.</source>
        <translation>&lt;i&gt;class&lt;/i&gt; é a classe, &lt;i&gt;p_…&lt;/i&gt; a probabilidade de cada uma, &lt;i&gt;entropy&lt;/i&gt; a incerteza do classificador: 0 onde tem certeza, 1 onde todas as classes se equivalem. Uma probabilidade é o que o classificador acredita; seu gráfico de calibração diz até onde acreditar nele, e seu relatório, se ele conhece terreno que não viu.</translation>
    </message>
    <message>
        <source>&lt;i&gt;label_used&lt;/i&gt; is 1 for the samples to learn from, so that the background does not drown the rest; others keep their label. &lt;i&gt;label_multi&lt;/i&gt; is 1 where several factors reach their thresholds.</source>
        <translation>&lt;i&gt;label_used&lt;/i&gt; é 1 para as amostras das quais aprender, para que o fundo não encubra o resto; as outras mantêm seu rótulo. &lt;i&gt;label_multi&lt;/i&gt; é 1 onde vários fatores atingem seus limiares.</translation>
    </message>
    <message>
        <source>A Gaussian model without nugget makes kriging unstable: give it a small nugget.</source>
        <translation>Um modelo gaussiano sem efeito pepita torna a krigagem instável: dê-lhe um pequeno efeito pepita.</translation>
    </message>
    <message>
        <source>A Matérn model of smoothness {smoothness:g} cannot be simulated: fit one of 0.2 to 20.</source>
        <translation>Um modelo de Matérn de suavidade {smoothness:g} não pode ser simulado: ajuste um de 0.2 a 20.</translation>
    </message>
    <message>
        <source>A buffer needs the positions of the samples: give their coordinates.</source>
        <translation>Uma zona de exclusão precisa das posições das amostras: informe suas coordenadas.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m around sample number {row} leaves no sample to train on: take a smaller one.</source>
        <translation>Uma zona de exclusão de {buffer:g} m em torno da amostra número {row} não deixa amostra para treinar: use uma menor.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m leaves no sample to train on: take a smaller one.</source>
        <translation>Uma zona de exclusão de {buffer:g} m não deixa amostra para treinar: use uma menor.</translation>
    </message>
    <message>
        <source>A cell area is negative or missing: give square metres of zero or more.</source>
        <translation>Uma área de célula é negativa ou falta: informe metros quadrados iguais a zero ou mais.</translation>
    </message>
    <message>
        <source>A cell takes the mean of its samples (the commonest of classes), else the nearest sample within the largest distance; by voronoi always the nearest.</source>
        <translation>Uma célula recebe a média de suas amostras (de classes, a mais comum), senão a amostra mais próxima dentro da distância máxima; com voronoi, sempre a mais próxima.</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>Um gráfico</translation>
    </message>
    <message>
        <source>A chart is written as .svg or .png, not as .{suffix}: change the ending of {path}.</source>
        <translation>Um gráfico é gravado como .svg ou .png, não como .{suffix}: mude a extensão de {path}.</translation>
    </message>
    <message>
        <source>A class of fewer than ten samples cannot be tested: join it with another.</source>
        <translation>Uma classe com menos de dez amostras não pode ser testada: junte-a a outra.</translation>
    </message>
    <message>
        <source>A class without occurrences has u = 0 and rules its ground out; with few occurrences that is mostly chance.</source>
        <translation>Uma classe sem ocorrências tem u = 0 e exclui seu terreno; com poucas ocorrências, isso é quase sempre acaso.</translation>
    </message>
    <message>
        <source>A classifier is judged by its predictions or by its probabilities: neither is given.</source>
        <translation>Um classificador é avaliado por suas predições ou por suas probabilidades: nenhuma foi informada.</translation>
    </message>
    <message>
        <source>A classifier that does not beat the baselines is not worth its trouble, and the report says so.</source>
        <translation>Um classificador que não supera as referências não vale o esforço, e o relatório o diz.</translation>
    </message>
    <message>
        <source>A column that mixes two laboratories mixes two limits: give the limits as a table or treat them apart.</source>
        <translation>Uma coluna que mistura dois laboratórios mistura dois limites: informe os limites em uma tabela ou trate-os à parte.</translation>
    </message>
    <message>
        <source>A comparison by lot and one on ground not seen stand beside each other: their difference is what the tested samples had in common with their neighbours.</source>
        <translation>Uma comparação por sorteio e outra em terreno não visto ficam lado a lado: a diferença é o que as amostras testadas tinham em comum com suas vizinhas.</translation>
    </message>
    <message>
        <source>A concentration, a score, a factor, or a field of classes.</source>
        <translation>Uma concentração, um escore, um fator ou um campo de classes.</translation>
    </message>
    <message>
        <source>A concentration-area curve needs values above zero, and one is {values:g}: take fuzzy scores, the exponential of factor scores, or concentrations with those below detection replaced. To add a constant would move the breaks.</source>
        <translation>Uma curva concentração-área precisa de valores maiores que zero, e um é {values:g}: use escores fuzzy, a exponencial de escores fatoriais ou concentrações com os valores abaixo da detecção substituídos. Somar uma constante deslocaria as quebras.</translation>
    </message>
    <message>
        <source>A confusion matrix has as many rows as columns: leave the sums and shares beside it out.</source>
        <translation>Uma matriz de confusão tem tantas linhas quantas colunas: deixe de fora as somas e proporções ao lado dela.</translation>
    </message>
    <message>
        <source>A confusion matrix holds counts: whole numbers from 0.</source>
        <translation>Uma matriz de confusão contém contagens: números inteiros a partir de 0.</translation>
    </message>
    <message>
        <source>A curve that never levels off has a drift: use universal kriging, or a longer distance.</source>
        <translation>Uma curva que nunca se estabiliza tem deriva: use krigagem universal ou uma distância maior.</translation>
    </message>
    <message>
        <source>A deep map needs two features or more: choose more, or train an ordinary map.</source>
        <translation>Um mapa profundo precisa de duas variáveis ou mais: escolha mais, ou treine um mapa comum.</translation>
    </message>
    <message>
        <source>A distance has no fence that a value could be moved to: choose another treatment, or another method than mahalanobis.</source>
        <translation>Uma distância não tem cerca até a qual mover um valor: escolha outro tratamento, ou outro método que não mahalanobis.</translation>
    </message>
    <message>
        <source>A drift map cannot be read: its file is damaged or incomplete.</source>
        <translation>Um mapa de deriva não pode ser lido: seu arquivo está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>A drift map has the same value at all samples: leave it out.</source>
        <translation>Um mapa de deriva tem o mesmo valor em todas as amostras: deixe-o de fora.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 0, 1 or 2.</source>
        <translation>Uma deriva de ordem {order} é impossível: escolha 0, 1 ou 2.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 1 or 2.</source>
        <translation>Uma deriva de ordem {order} é impossível: escolha 1 ou 2.</translation>
    </message>
    <message>
        <source>A drift of {shape} terms cannot be told from samples on a line, on a conic or with drift maps that depend on each other: choose a lower order.</source>
        <translation>Uma deriva de {shape} termos não se distingue com amostras sobre uma reta, sobre uma cônica ou com mapas de deriva que dependem uns dos outros: escolha uma ordem menor.</translation>
    </message>
    <message>
        <source>A factor analysis of {n_names} elements in {n_samples} samples ({way} of the {matrix} matrix, {rotation} rotation, {kept}) gave {n_factor_names} factors, which hold {explained:.0f} % of the variance.</source>
        <translation>Uma análise fatorial de {n_names} elementos em {n_samples} amostras ({way} da matriz {matrix}, rotação {rotation}, {kept}) deu {n_factor_names} fatores, que contêm {explained:.0f} % da variância.</translation>
    </message>
    <message>
        <source>A factor of a single element is that element, and a map of it says so more plainly.</source>
        <translation>Um fator de um único elemento é esse elemento, e um mapa dele o mostra com mais clareza.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any number.</source>
        <translation>Um escore fatorial, um logaritmo de uma concentração ou qualquer número.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>Um escore fatorial, um logaritmo de uma concentração ou qualquer outro número. Concentrações brutas são quase sempre assimétricas: use seu logaritmo.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number; several fields share one model. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>Um escore fatorial, um logaritmo de uma concentração ou qualquer outro número; vários campos partilham um modelo. Concentrações brutas são quase sempre assimétricas: use seu logaritmo.</translation>
    </message>
    <message>
        <source>A factor with high loadings of both signs is two associations: read it from both ends.</source>
        <translation>Um fator com cargas altas dos dois sinais são duas associações: leia-o pelos dois extremos.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused, for every test would be passed. The method's paper has one.</source>
        <translation>Uma variável que por si só revela a classe é recusada, pois todo teste seria vencido. O artigo do método tem uma.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused.</source>
        <translation>Uma variável que por si só revela a classe é recusada.</translation>
    </message>
    <message>
        <source>A fence over several rocks flags the rarest rock: look at enrichment indices as well.</source>
        <translation>Uma cerca sobre várias rochas marca a rocha mais rara: veja também os índices de enriquecimento.</translation>
    </message>
    <message>
        <source>A few dozen samples a class are too few for a convolutional network.</source>
        <translation>Algumas dezenas de amostras por classe são poucas para uma rede convolucional.</translation>
    </message>
    <message>
        <source>A few high raw values make the whole curve: take logarithms or scores.</source>
        <translation>Uns poucos valores brutos altos fazem a curva inteira: use logaritmos ou escores.</translation>
    </message>
    <message>
        <source>A few high values make most of the variogram, which is skewed: {}. Take the logarithm (“Transform concentrations”), or the estimator cressie.</source>
        <translation>Uns poucos valores altos fazem a maior parte do variograma, que é assimétrico: {}. Use o logaritmo (“Transformar concentrações”) ou o estimador cressie.</translation>
    </message>
    <message>
        <source>A file arrived damaged: install again. Nothing was changed.</source>
        <translation>Um arquivo chegou danificado: instale de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted to each field.</source>
        <translation>Um arquivo que “Ajustar variograma” gravou. Vazio: esférico, exponencial ou gaussiano é ajustado a cada campo.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>Um arquivo que “Ajustar variograma” gravou. Vazio: esférico, exponencial ou gaussiano é ajustado.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote; of the normal scores, if these are simulated. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>Um arquivo que “Ajustar variograma” gravou; dos escores normais, se estes são simulados. Vazio: esférico, exponencial ou gaussiano é ajustado.</translation>
    </message>
    <message>
        <source>A fixed part of the limit distorts elements with more than 15 % below detection; the method auto does not: {}.</source>
        <translation>Uma fração fixa do limite distorce elementos com mais de 15 % abaixo da detecção; o método auto não: {}.</translation>
    </message>
    <message>
        <source>A fuzzy score</source>
        <translation>Um escore fuzzy</translation>
    </message>
    <message>
        <source>A fuzzy score is no probability of ore: it ranks the samples as the plain score does.</source>
        <translation>Um escore fuzzy não é probabilidade de minério: ordena as amostras como o escore simples.</translation>
    </message>
    <message>
        <source>A gamma too large lets all samples fall on a few units; the tool stops with a sentence where that happens.</source>
        <translation>Um gamma grande demais faz todas as amostras caírem em poucas unidades; a ferramenta para com uma mensagem onde isso ocorre.</translation>
    </message>
    <message>
        <source>A hexagonal map cannot be closed to a toroid: choose a rectangular one.</source>
        <translation>Um mapa hexagonal não pode ser fechado em um toro: escolha um retangular.</translation>
    </message>
    <message>
        <source>A high result that stands alone may be an error or the first sign of a deposit: ask the laboratory before you strike it out.</source>
        <translation>Um resultado alto isolado pode ser um erro ou o primeiro sinal de um depósito: pergunte ao laboratório antes de eliminá-lo.</translation>
    </message>
    <message>
        <source>A known anisotropy has an azimuth and a ratio: give both, or neither.</source>
        <translation>Uma anisotropia conhecida tem azimute e razão: informe ambos ou nenhum.</translation>
    </message>
    <message>
        <source>A known mean belongs to simple kriging: choose that type, or leave the mean empty.</source>
        <translation>Uma média conhecida pertence à krigagem simples: escolha esse tipo ou deixe a média vazia.</translation>
    </message>
    <message>
        <source>A kriged map is smoother than the truth, so that it shows too little ground above a high threshold. Each &lt;b&gt;realisation&lt;/b&gt; goes through the samples and varies between them as the variogram says; the share of them that exceeds the threshold in a cell is its probability. Their mean is the kriged map, their spread its standard error.</source>
        <translation>Um mapa krigado é mais suave que a realidade, de modo que mostra pouco terreno acima de um limiar alto. Cada &lt;b&gt;realização&lt;/b&gt; passa pelas amostras e varia entre elas como diz o variograma; a proporção das que superam o limiar em uma célula é sua probabilidade. Sua média é o mapa krigado, sua dispersão, o erro padrão deste.</translation>
    </message>
    <message>
        <source>A larger study area with barren ground lifts every map: compare inside one area only.</source>
        <translation>Uma área de estudo maior com terreno estéril eleva todos os mapas: compare só dentro de uma mesma área.</translation>
    </message>
    <message>
        <source>A layer exported to another format loses its records.</source>
        <translation>Uma camada exportada para outro formato perde seus registros.</translation>
    </message>
    <message>
        <source>A map is made from whatever it is given: factors of rock give classes of rock.</source>
        <translation>Um mapa é feito do que lhe dão: fatores de rocha dão classes de rocha.</translation>
    </message>
    <message>
        <source>A map made with the occurrences is judged by what it has seen: take held-out scores.</source>
        <translation>Um mapa feito com as ocorrências é avaliado pelo que já viu: use escores reservados.</translation>
    </message>
    <message>
        <source>A map of classes is made from rasters: choose one for each feature, or leave the map out.</source>
        <translation>Um mapa de classes é feito de rasters: escolha um para cada variável ou dispense o mapa.</translation>
    </message>
    <message>
        <source>A map of one unit has nothing to tell apart: give it more rows or columns.</source>
        <translation>Um mapa de uma unidade nada tem a distinguir: dê-lhe mais linhas ou colunas.</translation>
    </message>
    <message>
        <source>A map of values is first cut into background, halo and anomaly by the occurrences. The table gives each map and the fused one by the same occurrences: compare them before you believe that fusing helped. With 20 occurrences or more the whole procedure is repeated without those of whole blocks and tested on them; but maps that were themselves made with the same occurrences still flatter.</source>
        <translation>Um mapa de valores é primeiro cortado em fundo, halo e anomalia pelas ocorrências. A tabela avalia cada mapa e o fundido pelas mesmas ocorrências: compare-os antes de crer que a fusão ajudou. Com 20 ocorrências ou mais, todo o procedimento é repetido sem as de blocos inteiros e testado nelas; mas mapas feitos eles próprios com as mesmas ocorrências continuam otimistas.</translation>
    </message>
    <message>
        <source>A measured value ({detects:g}) lies below the limit {limit:g}, which then is not the only one: use maximum likelihood for several limits (mle) or regression on order statistics (ros).</source>
        <translation>Um valor medido ({detects:g}) está abaixo do limite {limit:g}, que então não é o único: use máxima verossimilhança para vários limites (mle) ou regressão sobre estatísticas de ordem (ros).</translation>
    </message>
    <message>
        <source>A median of {median:g} would be unusual in {unit}.</source>
        <translation>Uma mediana de {median:g} seria incomum em {unit}.</translation>
    </message>
    <message>
        <source>A membership is {values:g}, and fuzzy operators take numbers from 0 to 1: make fuzzy scores first.</source>
        <translation>Uma pertinência é {values:g}, e os operadores fuzzy usam números de 0 a 1: faça antes escores fuzzy.</translation>
    </message>
    <message>
        <source>A model file of this trainer: its settings are taken. Empty: the trainer's defaults.</source>
        <translation>Um arquivo de modelo deste treinador: usam-se suas configurações. Vazio: os padrões do treinador.</translation>
    </message>
    <message>
        <source>A model fitted on another sheet is applied to the raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>Um modelo ajustado em outra folha é aplicado aos campos brutos com todas as etapas nele guardadas: os elementos são associados pelo símbolo e as unidades convertidas.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; method and replacement are those of the model.</source>
        <translation>Um modelo que esta ferramenta gravou em outro levantamento. Os elementos são associados pelo símbolo e as unidades convertidas; método e substituição são os do modelo.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; the settings above that were fixed in fitting have no say.</source>
        <translation>Um modelo que esta ferramenta gravou em outro levantamento. Os elementos são associados pelo símbolo e as unidades convertidas; as configurações acima que foram fixadas no ajuste não têm efeito.</translation>
    </message>
    <message>
        <source>A network of one hidden layer ({hidden} neurons) was trained for {epochs} epochs by stochastic gradient descent with momentum (random seed {seed}).</source>
        <translation>Uma rede de uma camada oculta ({hidden} neurônios) foi treinada por {epochs} épocas com gradiente descendente estocástico com momento (semente aleatória {seed}).</translation>
    </message>
    <message>
        <source>A network that does not beat a thresholded score is not worth its trouble: the baselines stand beside it.</source>
        <translation>Uma rede que não supera um escore com limiar não vale o esforço: as referências ficam ao lado dela.</translation>
    </message>
    <message>
        <source>A new laboratory or another fraction shifts every feature: compare their medians before.</source>
        <translation>Um novo laboratório ou outra fração desloca todas as variáveis: compare antes suas medianas.</translation>
    </message>
    <message>
        <source>A nugget of three quarters of the sill or more means that a kriged map says little.</source>
        <translation>Um efeito pepita de três quartos do patamar ou mais significa que um mapa krigado diz pouco.</translation>
    </message>
    <message>
        <source>A page to read or print, the most urgent first.</source>
        <translation>Uma página para ler ou imprimir, com o mais urgente primeiro.</translation>
    </message>
    <message>
        <source>A prediction is the weighted mean of samples that has the smallest error to be expected under the variogram, be it of points or of blocks as large as the cells. The map gives the samples back; between them it is smoother than the truth. The standard error says how far samples inform: it depends on their places and the variogram, not on values.</source>
        <translation>Uma predição é a média ponderada das amostras com o menor erro esperado segundo o variograma, seja de pontos ou de blocos do tamanho das células. O mapa reproduz as amostras; entre elas é mais suave que a realidade. O erro padrão diz até onde as amostras informam: depende de seus lugares e do variograma, não dos valores.</translation>
    </message>
    <message>
        <source>A quarter of the neighbours from each quadrant</source>
        <translation>Um quarto dos vizinhos de cada quadrante</translation>
    </message>
    <message>
        <source>A raster of scores or classes, or polygons with a field of them. High values are expected at occurrences.</source>
        <translation>Um raster de escores ou classes, ou polígonos com um campo deles. Esperam-se valores altos nas ocorrências.</translation>
    </message>
    <message>
        <source>A raster of scores; high values are expected at occurrences.</source>
        <translation>Um raster de escores; esperam-se valores altos nas ocorrências.</translation>
    </message>
    <message>
        <source>A raster of {rows} rows and {columns} columns is empty: enlarge the extent.</source>
        <translation>Um raster de {rows} linhas e {columns} colunas está vazio: amplie a extensão.</translation>
    </message>
    <message>
        <source>A realisation is the kriged map plus a random field of the same variogram less that field's own kriging from the sample sites. The probability of a cell is the share of realisations above the threshold.</source>
        <translation>Uma realização é o mapa krigado mais um campo aleatório do mesmo variograma menos a krigagem desse campo a partir dos pontos de amostra. A probabilidade de uma célula é a proporção de realizações acima do limiar.</translation>
    </message>
    <message>
        <source>A rock that is mineralised throughout hides its own anomaly: compare the maps with and without the index.</source>
        <translation>Uma rocha toda mineralizada esconde sua própria anomalia: compare os mapas com e sem o índice.</translation>
    </message>
    <message>
        <source>A sample is of none of the {n_classes} classes: leave samples without a class out.</source>
        <translation>Uma amostra não é de nenhuma das {n_classes} classes: deixe de fora as amostras sem classe.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream, and this map draws it around the site: read it as a map of samples.</source>
        <translation>Uma amostra fala pelo terreno a montante, e este mapa a desenha em torno do ponto: leia-o como um mapa de amostras.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream: walk up the stream, not to the middle of the polygon.</source>
        <translation>Uma amostra fala pelo terreno a montante: suba a drenagem, não vá ao meio do polígono.</translation>
    </message>
    <message>
        <source>A sample without one of the elements gets no score: replace values below detection before.</source>
        <translation>Uma amostra sem um dos elementos fica sem escore: substitua antes os valores abaixo da detecção.</translation>
    </message>
    <message>
        <source>A score of 0 is the average of the survey the model was fitted to, and 1 about one standard deviation above it. F1_fuzzy and so on are the same scores between 0 and 1 (geochemical mineralisation probability index): they rank the samples alike, and can be combined with other evidence.</source>
        <translation>Um escore de 0 é a média do levantamento ao qual o modelo foi ajustado, e 1 é cerca de um desvio padrão acima. F1_fuzzy etc. são os mesmos escores entre 0 e 1 (índice geoquímico de probabilidade de mineralização): ordenam as amostras do mesmo modo e podem ser combinados com outras evidências.</translation>
    </message>
    <message>
        <source>A search with {population} candidates, {elite} of which live on, {generations} generations and {stall} without progress cannot be: take more candidates than live on, and one generation at least.</source>
        <translation>Uma busca com {population} candidatos, dos quais {elite} sobrevivem, {generations} gerações e {stall} sem progresso é impossível: use mais candidatos do que os que sobrevivem e pelo menos uma geração.</translation>
    </message>
    <message>
        <source>A second engine to check regression kriging against.</source>
        <translation>Um segundo motor para conferir a krigagem com regressão.</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters and loses long text: choose a GeoPackage (.gpkg).</source>
        <translation>Um shapefile corta os nomes de campos após dez letras e perde textos longos: escolha um GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters, such as {long}: choose a GeoPackage (.gpkg).</source>
        <translation>Um shapefile corta os nomes de campos após dez letras, como {long}: escolha um GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>A single model moves with its seed and with the samples that happened to be taken. &lt;i&gt;p_…&lt;/i&gt; is the mean probability of each class, &lt;i&gt;entropy&lt;/i&gt; what is not known of a sample (0 sure, 1 all classes alike), &lt;i&gt;mutual_information&lt;/i&gt; the part of it that members disagree on, &lt;i&gt;stability&lt;/i&gt; the share of the members that name the sample's class. High entropy with little disagreement is ground where the classes themselves mix: more samples there do not help. Disagreement is what more samples would settle.</source>
        <translation>Um modelo único muda com sua semente e com as amostras que calhou serem tomadas. &lt;i&gt;p_…&lt;/i&gt; é a probabilidade média de cada classe, &lt;i&gt;entropy&lt;/i&gt; o que não se sabe de uma amostra (0 certeza, 1 todas as classes iguais), &lt;i&gt;mutual_information&lt;/i&gt; a parte disso em que os membros discordam, &lt;i&gt;stability&lt;/i&gt; a proporção de membros que indicam a classe da amostra. Entropia alta com pouca discordância é terreno onde as próprias classes se misturam: mais amostras ali não ajudam. A discordância é o que mais amostras resolveriam.</translation>
    </message>
    <message>
        <source>A slope well below 1 is the smoothing of kriging and no mistake of yours; a mean error far from 0 is one.</source>
        <translation>Uma inclinação bem abaixo de 1 é a suavização da krigagem e não um erro seu; um erro médio longe de 0 é um erro.</translation>
    </message>
    <message>
        <source>A split by blocks needs the positions of the samples: give their coordinates.</source>
        <translation>Uma divisão por blocos precisa das posições das amostras: informe suas coordenadas.</translation>
    </message>
    <message>
        <source>A split by zones needs the zone of every sample: choose the field that holds it.</source>
        <translation>Uma divisão por zonas precisa da zona de cada amostra: escolha o campo que a contém.</translation>
    </message>
    <message>
        <source>A structure that got no sill is left out.</source>
        <translation>Uma estrutura que ficou sem patamar é retirada.</translation>
    </message>
    <message>
        <source>A substitute for {names} below {limits:g} comes out as {found:g}, no concentration: choose the scale ln.</source>
        <translation>Um substituto para {names} abaixo de {limits:g} resulta em {found:g}, que não é concentração: escolha a escala ln.</translation>
    </message>
    <message>
        <source>A support-vector machine</source>
        <translation>Uma máquina de vetores de suporte</translation>
    </message>
    <message>
        <source>A support-vector machine on the same samples: the bar that the network has to pass.</source>
        <translation>Uma máquina de vetores de suporte nas mesmas amostras: a marca que a rede deve superar.</translation>
    </message>
    <message>
        <source>A support-vector machine was trained ({kernel} kernel, C {c:.3g}, gamma {gamma:.3g}, {how}).</source>
        <translation>Uma máquina de vetores de suporte foi treinada (núcleo {kernel}, C {c:.3g}, gamma {gamma:.3g}, {how}).</translation>
    </message>
    <message>
        <source>A table with the columns element, limit and unit.</source>
        <translation>Uma tabela com as colunas element, limit e unit.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen is the one to believe.</source>
        <translation>Um teste por sorteio é otimista: as amostras testadas têm vizinhas das quais se aprendeu. O teste em terreno não visto é o que merece crédito.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen, in blocks or zones, is the one to believe, and a classifier is worth its trouble only where it beats the baselines beside it. Where the classes come from factor scores, every figure says how well the network repeats them, not how well it finds deposits; the report then shows what the same network reaches on scores without any geology.</source>
        <translation>Um teste por sorteio é otimista: as amostras testadas têm vizinhas das quais se aprendeu. O teste em terreno não visto, em blocos ou zonas, é o que merece crédito, e um classificador só vale o esforço onde supera as referências ao lado. Onde as classes vêm de escores fatoriais, todo número diz quão bem a rede os repete, não quão bem acha depósitos; o relatório mostra então o que a mesma rede alcança com escores sem nenhuma geologia.</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>Um limiar</translation>
    </message>
    <message>
        <source>A threshold separates populations of values and says nothing of ore: hold it against occurrences.</source>
        <translation>Um limiar separa populações de valores e nada diz de minério: confronte-o com ocorrências.</translation>
    </message>
    <message>
        <source>A tolerance of {tolerance:g}° is impossible: choose one above 0 and up to 90, such as 22.5.</source>
        <translation>Uma tolerância de {tolerance:g}° é impossível: escolha uma acima de 0 e até 90, como 22.5.</translation>
    </message>
    <message>
        <source>A tuned machine rarely differs from a default one by more than the test can tell.</source>
        <translation>Uma máquina otimizada raramente difere de uma padrão mais do que o teste consegue distinguir.</translation>
    </message>
    <message>
        <source>A value below detection is not zero: it gets the likeliest value below its limit.</source>
        <translation>Um valor abaixo da detecção não é zero: recebe o valor mais provável abaixo de seu limite.</translation>
    </message>
    <message>
        <source>A variogram needs two samples at least and there are {n_coordinates}: check the layer.</source>
        <translation>Um variograma precisa de pelo menos duas amostras e há {n_coordinates}: verifique a camada.</translation>
    </message>
    <message>
        <source>A window of {window:g} cells has no cell in the middle: choose an odd number from 3 on.</source>
        <translation>Uma janela de {window:g} células não tem célula central: escolha um número ímpar a partir de 3.</translation>
    </message>
    <message>
        <source>A&amp;zimuth</source>
        <translation>A&amp;zimute</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUC (95 %), mean {macro_auc:.3f}</source>
        <translation>AUC (95 %), média {macro_auc:.3f}</translation>
    </message>
    <message>
        <source>AUC (mean of classes)</source>
        <translation>AUC (média das classes)</translation>
    </message>
    <message>
        <source>AUC grows with the barren ground in the study area: compare inside one mask.</source>
        <translation>A AUC cresce com o terreno estéril na área de estudo: compare dentro de uma só máscara.</translation>
    </message>
    <message>
        <source>AUC in words</source>
        <translation>AUC em palavras</translation>
    </message>
    <message>
        <source>AUC, lower end of the 95 % interval</source>
        <translation>AUC, extremo inferior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC, média</translation>
    </message>
    <message>
        <source>AUC, upper end of the 95 % interval</source>
        <translation>AUC, extremo superior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>AUSRC</source>
        <translation>AUSRC</translation>
    </message>
    <message>
        <source>About normally distributed, or any numbers with normal scores below.</source>
        <translation>De distribuição aproximadamente normal, ou quaisquer números com os escores normais abaixo.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors.</source>
        <translation>Acima de 0.6 os elementos têm o bastante em comum para fatores.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors; 0.8 is good.</source>
        <translation>Acima de 0.6 os elementos têm o bastante em comum para fatores; 0.8 é bom.</translation>
    </message>
    <message>
        <source>Above 50 % below detection the substitutes say more of the method than of the ground; elements with more than 80 % are left out.</source>
        <translation>Com mais de 50 % abaixo da detecção, os substitutos dizem mais do método que do terreno; elementos com mais de 80 % são deixados de fora.</translation>
    </message>
    <message>
        <source>Above and below detection</source>
        <translation>Acima e abaixo da detecção</translation>
    </message>
    <message>
        <source>Above, %</source>
        <translation>Acima, %</translation>
    </message>
    <message>
        <source>Absolute loading from which an element belongs to a factor.</source>
        <translation>Carga absoluta a partir da qual um elemento pertence a um fator.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Accuracy against labels made from the same scores is self-consistency, not skill.</source>
        <translation>Acurácia contra rótulos feitos dos mesmos escores é autoconsistência, não habilidade.</translation>
    </message>
    <message>
        <source>Accuracy by the split</source>
        <translation>Acurácia pela divisão</translation>
    </message>
    <message>
        <source>Accuracy of each classifier in both tests, with intervals and baselines.</source>
        <translation>Acurácia de cada classificador nos dois testes, com intervalos e referências.</translation>
    </message>
    <message>
        <source>Accuracy of each classifier with 95 % intervals, by lot and on ground not seen</source>
        <translation>Acurácia de cada classificador com intervalos de 95 %, por sorteio e em terreno não visto</translation>
    </message>
    <message>
        <source>Accuracy on ground not seen</source>
        <translation>Acurácia em terreno não visto</translation>
    </message>
    <message>
        <source>Accuracy out of bag</source>
        <translation>Acurácia fora do sorteio (OOB)</translation>
    </message>
    <message>
        <source>Accuracy out of bag has neighbours in the training and flatters.</source>
        <translation>A acurácia fora do sorteio (OOB) tem vizinhas no treino e é otimista.</translation>
    </message>
    <message>
        <source>Accuracy {accuracy:.3f} ({right} of {n} samples; 95 % interval {accuracy_low:.3f} to {accuracy_high:.3f}), balanced accuracy {balanced_accuracy:.3f}; always naming the most frequent class reaches {majority_rate:.3f}, the same predictions dealt out at random {chance_agreement:.3f}.</source>
        <translation>Acurácia {accuracy:.3f} ({right} de {n} amostras; intervalo de 95 %: {accuracy_low:.3f} a {accuracy_high:.3f}), acurácia balanceada {balanced_accuracy:.3f}; indicar sempre a classe mais frequente alcança {majority_rate:.3f}, as mesmas predições distribuídas ao acaso {chance_agreement:.3f}.</translation>
    </message>
    <message>
        <source>Add a nested structure with its own sill and range</source>
        <translation>Adicionar uma estrutura imbricada com patamar e alcance próprios</translation>
    </message>
    <message>
        <source>Add them to the limits table if they have results below it.</source>
        <translation>Adicione-os à tabela de limites se tiverem resultados abaixo dele.</translation>
    </message>
    <message>
        <source>Address of a package index to be asked beside the usual one, such as that of torch's builds for processors or your company's; the guide says more</source>
        <translation>Endereço de um índice de pacotes a consultar além do usual, como o das versões do torch para processadores ou o da sua empresa; o guia diz mais</translation>
    </message>
    <message>
        <source>Adds the mean of each feature over so many nearest samples (the sample itself included) as further features, so that a lone value counts less than a group of them. 0: the samples alone.</source>
        <translation>Adiciona como novas variáveis a média de cada variável em tantas amostras mais próximas (incluída a própria), para que um valor isolado conte menos que um grupo. 0: só as amostras.</translation>
    </message>
    <message>
        <source>Adequacy of each element</source>
        <translation>Adequação de cada elemento</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>Rand ajustado</translation>
    </message>
    <message>
        <source>Adjusted Rand index of pairs of members</source>
        <translation>Índice de Rand ajustado de pares de membros</translation>
    </message>
    <message>
        <source>Adjusted Rand: mean over the other members; 1 the same classes, 0 as alike as chance</source>
        <translation>Rand ajustado: média sobre os outros membros; 1 as mesmas classes, 0 tão parecidas quanto ao acaso</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>Concordância dos mapas</translation>
    </message>
    <message>
        <source>Agreement of the members on the classes (adjusted Rand): {:.2f}</source>
        <translation>Concordância dos membros quanto às classes (Rand ajustado): {:.2f}</translation>
    </message>
    <message>
        <source>All charts, and the report on a survey.</source>
        <translation>Todos os gráficos e o relatório de um levantamento.</translation>
    </message>
    <message>
        <source>All commas in numbers could be decimal marks or part thousands, as in 1,234: choose the decimal mark.</source>
        <translation>Todas as vírgulas em números podem ser marcas decimais ou separar milhares, como em 1,234: escolha a marca decimal.</translation>
    </message>
    <message>
        <source>All elements are {reason}: check the layer, or choose another background.</source>
        <translation>Todos os elementos estão {reason}: verifique a camada ou escolha outro fundo.</translation>
    </message>
    <message>
        <source>All factors</source>
        <translation>Todos os fatores</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>Todos os arquivos (*.*)</translation>
    </message>
    <message>
        <source>All labelled samples lie in one zone ({found}), and a test needs two: choose another field, or split by blocks.</source>
        <translation>Todas as amostras rotuladas estão em uma só zona ({found}), e um teste precisa de duas: escolha outro campo ou divida por blocos.</translation>
    </message>
    <message>
        <source>All learnt from the same survey. Stability says how little the result depends on the seed and on the samples that happened to be taken, not that it is right.</source>
        <translation>Todos aprenderam do mesmo levantamento. A estabilidade diz quão pouco o resultado depende da semente e das amostras que calhou serem tomadas, não que ele esteja certo.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and count only where all of them have data. High values are expected at occurrences. Maps that were made with the same occurrences are flattered: compare scores that were held out.</source>
        <translation>Todos os mapas devem estar em uma mesma grade e só contam onde todos têm dados. Esperam-se valores altos nas ocorrências. Mapas feitos com as mesmas ocorrências são favorecidos: compare escores reservados.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and only cells count where all of them have data. High values are expected at occurrences.</source>
        <translation>Todos os mapas devem estar em uma mesma grade, e só contam as células onde todos têm dados. Esperam-se valores altos nas ocorrências.</translation>
    </message>
    <message>
        <source>All measured values equal {detects:g}: no distribution can be fitted, leave the element out.</source>
        <translation>Todos os valores medidos são iguais a {detects:g}: nenhuma distribuição pode ser ajustada, deixe o elemento de fora.</translation>
    </message>
    <message>
        <source>All members say the same, because nothing differs between them: draw bootstrap samples, or the ensemble tells nothing.</source>
        <translation>Todos os membros dizem o mesmo, pois nada difere entre eles: sorteie amostras bootstrap, ou o comitê não diz nada.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Já está tudo lá.</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Todos os painéis</translation>
    </message>
    <message>
        <source>All results are below detection or missing.</source>
        <translation>Todos os resultados estão abaixo da detecção ou faltam.</translation>
    </message>
    <message>
        <source>All samples are in one fold, and a test needs two: make more or smaller blocks.</source>
        <translation>Todas as amostras estão em uma só partição, e um teste precisa de duas: faça mais blocos ou blocos menores.</translation>
    </message>
    <message>
        <source>All samples are of one class ({classes}): a classifier needs two at least.</source>
        <translation>Todas as amostras são de uma só classe ({classes}): um classificador precisa de pelo menos duas.</translation>
    </message>
    <message>
        <source>All samples have the same value: there is no variogram to fit.</source>
        <translation>Todas as amostras têm o mesmo valor: não há variograma a ajustar.</translation>
    </message>
    <message>
        <source>All samples with a class are of one ({present}), and a classifier needs two: choose other thresholds or distances.</source>
        <translation>Todas as amostras com classe são de uma só ({present}), e um classificador precisa de duas: escolha outros limiares ou distâncias.</translation>
    </message>
    <message>
        <source>All steps were done in QGIS with GeoHalo {version}.</source>
        <translation>Todas as etapas foram feitas no QGIS com o GeoHalo {version}.</translation>
    </message>
    <message>
        <source>All test samples are of one class, which leaves specificity, AUC and kappa undefined: test on all classes.</source>
        <translation>Todas as amostras de teste são de uma só classe, o que deixa especificidade, AUC e kappa indefinidos: teste em todas as classes.</translation>
    </message>
    <message>
        <source>All that are elements</source>
        <translation>Todos os que são elementos</translation>
    </message>
    <message>
        <source>All values of {name} are {values:g}: it is left out.</source>
        <translation>Todos os valores de {name} são {values:g}: ele é deixado de fora.</translation>
    </message>
    <message>
        <source>All {n} samples have a position.</source>
        <translation>Todas as {n} amostras têm posição.</translation>
    </message>
    <message>
        <source>Allow features that hold the class</source>
        <translation>Permitir variáveis que contêm a classe</translation>
    </message>
    <message>
        <source>An accuracy counts only beside the share of the largest class, which needs no map.</source>
        <translation>Uma acurácia só conta ao lado da proporção da maior classe, que não precisa de mapa.</translation>
    </message>
    <message>
        <source>An anisotropy is given and is to be fitted: choose anisotropy none to keep the given one.</source>
        <translation>Uma anisotropia foi informada e também deve ser ajustada: escolha anisotropia none para manter a informada.</translation>
    </message>
    <message>
        <source>An autoencoder and a self-organising map are trained together: the loss is the squared error of the reconstruction plus gamma times the squared distance of each code to the prototypes, weighted by a kernel on the map that narrows. Units are parted into classes by k-means on the prototypes.</source>
        <translation>Um autocodificador e um mapa auto-organizável são treinados juntos: a perda é o erro quadrático da reconstrução mais gamma vezes a distância quadrática de cada código aos protótipos, ponderada por um núcleo sobre o mapa que se estreita. As unidades são divididas em classes por k-means sobre os protótipos.</translation>
    </message>
    <message>
        <source>An earlier step left out {fields}: choose other elements.</source>
        <translation>Uma etapa anterior deixou {fields} de fora: escolha outros elementos.</translation>
    </message>
    <message>
        <source>An ensemble of {runs} members has none to agree with: train two or more, better twenty.</source>
        <translation>Um comitê de {runs} membros não tem com quem concordar: treine dois ou mais, de preferência vinte.</translation>
    </message>
    <message>
        <source>An image needs {FEWEST} features or more and there are {n_features}: choose more, or the network conv1d.</source>
        <translation>Uma imagem precisa de {FEWEST} variáveis ou mais e há {n_features}: escolha mais, ou a rede conv1d.</translation>
    </message>
    <message>
        <source>An index of 1 is the background and 2 twice as much. What belongs to the rock itself, such as nickel in basalt, no longer stands out, and what was added to it does. New fields end in _ei; later steps read them in place of the concentrations.</source>
        <translation>Um índice de 1 é o fundo e 2 é o dobro. O que pertence à própria rocha, como níquel em basalto, deixa de se destacar, e o que lhe foi acrescentado se destaca. Os novos campos terminam em _ei; as etapas seguintes os leem no lugar das concentrações.</translation>
    </message>
    <message>
        <source>Analysing the samples</source>
        <translation>Analisando as amostras</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropia</translation>
    </message>
    <message>
        <source>Anomalies as polygons, ranked, with the elements that stand out: where to walk first.</source>
        <translation>Anomalias como polígonos, ordenadas, com os elementos que se destacam: aonde ir primeiro.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalia</translation>
    </message>
    <message>
        <source>Anomaly and halo were cut from the scores by the prediction-area plot of the scores that were held out.</source>
        <translation>Anomalia e halo foram cortados dos escores pelo gráfico predição-área dos escores reservados.</translation>
    </message>
    <message>
        <source>Anomaly from</source>
        <translation>Anomalia a partir de</translation>
    </message>
    <message>
        <source>Anomaly is a word for dense in known occurrences: a style of ore that nobody knows here stays background.</source>
        <translation>Anomalia quer dizer denso em ocorrências conhecidas: um estilo de minério que ninguém conhece aqui continua fundo.</translation>
    </message>
    <message>
        <source>Anomaly map</source>
        <translation>Mapa de anomalias</translation>
    </message>
    <message>
        <source>Anomaly map (raster of classes)</source>
        <translation>Mapa de anomalias (raster de classes)</translation>
    </message>
    <message>
        <source>Anomaly maps</source>
        <translation>Mapas de anomalias</translation>
    </message>
    <message>
        <source>Anomaly, halo and background</source>
        <translation>Anomalia, halo e fundo</translation>
    </message>
    <message>
        <source>Anomaly, halo, background</source>
        <translation>Anomalia, halo, fundo</translation>
    </message>
    <message>
        <source>Another QGIS is installing packages just now: wait until it has finished.</source>
        <translation>Outro QGIS está instalando pacotes neste momento: espere que termine.</translation>
    </message>
    <message>
        <source>Another seed is another survey on other ground.</source>
        <translation>Outra semente é outro levantamento em outro terreno.</translation>
    </message>
    <message>
        <source>Applies the same to other samples.</source>
        <translation>Aplica o mesmo a outras amostras.</translation>
    </message>
    <message>
        <source>Apply Batch SOM</source>
        <translation>Aplicar Batch SOM</translation>
    </message>
    <message>
        <source>Apply DESOM</source>
        <translation>Aplicar DESOM</translation>
    </message>
    <message>
        <source>Apply SOM</source>
        <translation>Aplicar SOM</translation>
    </message>
    <message>
        <source>Apply classifier</source>
        <translation>Aplicar classificador</translation>
    </message>
    <message>
        <source>Apply map</source>
        <translation>Aplicar mapa</translation>
    </message>
    <message>
        <source>Apply this fitted model instead of fitting</source>
        <translation>Aplicar este modelo ajustado em vez de ajustar</translation>
    </message>
    <message>
        <source>Area %</source>
        <translation>Área %</translation>
    </message>
    <message>
        <source>Area (%)</source>
        <translation>Área (%)</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Área (km²)</translation>
    </message>
    <message>
        <source>Area judged (km²)</source>
        <translation>Área avaliada (km²)</translation>
    </message>
    <message>
        <source>Area of the anomalies they were tested on (%)</source>
        <translation>Área das anomalias em que foram testadas (%)</translation>
    </message>
    <message>
        <source>Area of the anomaly (%)</source>
        <translation>Área da anomalia (%)</translation>
    </message>
    <message>
        <source>Area of the cells that have a value.</source>
        <translation>Área das células que têm valor.</translation>
    </message>
    <message>
        <source>Area of the targets (%)</source>
        <translation>Área dos alvos (%)</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Área sob a curva ROC</translation>
    </message>
    <message>
        <source>Area under the ROC curve (of the first map)</source>
        <translation>Área sob a curva ROC (do primeiro mapa)</translation>
    </message>
    <message>
        <source>Area under the ROC curve, mean of the classes</source>
        <translation>Área sob a curva ROC, média das classes</translation>
    </message>
    <message>
        <source>Area under the ROC curve: 0.5 is chance, 1 ranks every occurrence first</source>
        <translation>Área sob a curva ROC: 0.5 é acaso, 1 põe todas as ocorrências em primeiro</translation>
    </message>
    <message>
        <source>Area under the success-rate curve</source>
        <translation>Área sob a curva de taxa de sucesso</translation>
    </message>
    <message>
        <source>Area under the success-rate curve (of the first map)</source>
        <translation>Área sob a curva de taxa de sucesso (do primeiro mapa)</translation>
    </message>
    <message>
        <source>Area with data (km²)</source>
        <translation>Área com dados (km²)</translation>
    </message>
    <message>
        <source>Area without occurrences (%)</source>
        <translation>Área sem ocorrências (%)</translation>
    </message>
    <message>
        <source>Area, added up (%)</source>
        <translation>Área, acumulada (%)</translation>
    </message>
    <message>
        <source>Area, held out (%)</source>
        <translation>Área, reservada (%)</translation>
    </message>
    <message>
        <source>Area, most favourable first (%)</source>
        <translation>Área, a mais favorável primeiro (%)</translation>
    </message>
    <message>
        <source>Areas are counted inside it.</source>
        <translation>As áreas são contadas dentro dela.</translation>
    </message>
    <message>
        <source>Areas are counted inside it. Empty: wherever a sample is near.</source>
        <translation>As áreas são contadas dentro dela. Vazio: onde houver uma amostra próxima.</translation>
    </message>
    <message>
        <source>Areas are cumulated, so that breaks come too easily: believe dashed thresholds, not dotted ones.</source>
        <translation>As áreas são acumuladas, de modo que as quebras surgem fácil demais: acredite nos limiares tracejados, não nos pontilhados.</translation>
    </message>
    <message>
        <source>Areas under the curves</source>
        <translation>Áreas sob as curvas</translation>
    </message>
    <message>
        <source>As Train network or Train support-vector machine wrote it.</source>
        <translation>Como Treinar rede ou Treinar máquina de vetores de suporte o gravou.</translation>
    </message>
    <message>
        <source>As one of the two trainers of maps wrote it, or this tool for another sheet.</source>
        <translation>Como um dos dois treinadores de mapas o gravou, ou esta ferramenta em outra folha.</translation>
    </message>
    <message>
        <source>As the last step left them: they remember the steps before it.</source>
        <translation>Como a última etapa as deixou: elas lembram as etapas anteriores.</translation>
    </message>
    <message>
        <source>As “Fit factor analysis” wrote it.</source>
        <translation>Como “Ajustar análise fatorial” o gravou.</translation>
    </message>
    <message>
        <source>Ask the laboratory to analyse these samples again with another method: they may be the best anomalies.</source>
        <translation>Peça ao laboratório que analise de novo estas amostras por outro método: podem ser as melhores anomalias.</translation>
    </message>
    <message>
        <source>At least 5 times higher or lower, in one or two elements of a sample only: slips of the pen or of the laboratory, or the best anomalies. Listed are the {PER_ELEMENT} strongest of each element.</source>
        <translation>Pelo menos 5 vezes maior ou menor, em só um ou dois elementos de uma amostra: lapsos de escrita ou do laboratório, ou as melhores anomalias. Estão listados os {PER_ELEMENT} mais fortes de cada elemento.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, perhaps substituted below detection: it has no fences and none of its values is flagged.</source>
        <translation>Pelo menos metade dos valores de {name} são iguais, talvez substituídos abaixo da detecção: não há cercas e nenhum valor é marcado.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, so that it has no fence: state the threshold, or take a percentile.</source>
        <translation>Pelo menos metade dos valores de {name} são iguais, de modo que não há cerca: informe o limiar ou use um percentil.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal: it has no robust spread.</source>
        <translation>Pelo menos metade dos valores de {name} são iguais: não há dispersão robusta.</translation>
    </message>
    <message>
        <source>At least one run is needed: set the number of runs to 1 or more.</source>
        <translation>É preciso pelo menos uma execução: defina o número de execuções como 1 ou mais.</translation>
    </message>
    <message>
        <source>At the intersection of the prediction-area plot; AUC: area under the ROC curve</source>
        <translation>Na interseção do gráfico predição-área; AUC: área sob a curva ROC</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimute</translation>
    </message>
    <message>
        <source>Azimuth of the longest range</source>
        <translation>Azimute do maior alcance</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fundo geoquímico</translation>
    </message>
    <message>
        <source>Background far from known occurrences may hold unknown ones: a classifier then learns to overlook them.</source>
        <translation>O fundo longe de ocorrências conhecidas pode conter desconhecidas: um classificador aprende então a ignorá-las.</translation>
    </message>
    <message>
        <source>Background: median of all samples. It only shifts logarithms: factors and maps come out as without it. Give rock classes or upstream areas to take the rocks out.</source>
        <translation>Fundo: mediana de todas as amostras. Só desloca os logaritmos: fatores e mapas saem como sem ele. Informe classes de rocha ou áreas a montante para retirar o efeito das rochas.</translation>
    </message>
    <message>
        <source>Background: median of each class of {fields} ({n} classes).</source>
        <translation>Fundo: mediana de cada classe de {fields} ({n} classes).</translation>
    </message>
    <message>
        <source>Background: {method}, by the areas {fields}.</source>
        <translation>Fundo: {method}, pelas áreas {fields}.</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Fundos</translation>
    </message>
    <message>
        <source>Backgrounds of the enrichment index</source>
        <translation>Fundos do índice de enriquecimento</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Acurácia balanceada</translation>
    </message>
    <message>
        <source>Balanced accuracy by the split</source>
        <translation>Acurácia balanceada pela divisão</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} in the test by lot and {far:.2f} where {apart}.</source>
        <translation>A acurácia balanceada é {near:.2f} no teste por sorteio e {far:.2f} onde {apart}.</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} on the part held out and {far:.2f} where {apart}.</source>
        <translation>A acurácia balanceada é {near:.2f} na parte reservada e {far:.2f} onde {apart}.</translation>
    </message>
    <message>
        <source>Balanced accuracy on ground not seen</source>
        <translation>Acurácia balanceada em terreno não visto</translation>
    </message>
    <message>
        <source>Balanced accuracy out of bag</source>
        <translation>Acurácia balanceada fora do sorteio (OOB)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largura de banda</translation>
    </message>
    <message>
        <source>Bartlett</source>
        <translation>Bartlett</translation>
    </message>
    <message>
        <source>Bartlett scores need uniquenesses, which pca does not have: use regression scores.</source>
        <translation>Os escores de Bartlett precisam das unicidades, que pca não tem: use escores por regressão.</translation>
    </message>
    <message>
        <source>Bartlett's test finds no correlation (p = {bartlett_p:.2f}): there may be no factors to find.</source>
        <translation>O teste de Bartlett não encontra correlação (p = {bartlett_p:.2f}): pode não haver fatores a encontrar.</translation>
    </message>
    <message>
        <source>Base of the logarithm of the weight</source>
        <translation>Base do logaritmo do peso</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Baseline: logistic regression</source>
        <translation>Referência: regressão logística</translation>
    </message>
    <message>
        <source>Baseline: the most frequent class</source>
        <translation>Referência: a classe mais frequente</translation>
    </message>
    <message>
        <source>Baseline: thresholded scores</source>
        <translation>Referência: escores com limiar</translation>
    </message>
    <message>
        <source>Batch SOM P-A plot</source>
        <translation>Gráfico P-A do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly map</source>
        <translation>Mapa de anomalias do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly table</source>
        <translation>Tabela de anomalias do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM chart</source>
        <translation>Gráfico do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class P-A plot</source>
        <translation>Gráfico P-A das classes do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class map</source>
        <translation>Mapa de classes do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM model</source>
        <translation>Modelo do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM samples</source>
        <translation>Amostras do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM score</source>
        <translation>Escore do Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM: anomaly, halo, background</source>
        <translation>Batch SOM: anomalia, halo, fundo</translation>
    </message>
    <message>
        <source>Batch SOM: classes named by occurrences</source>
        <translation>Batch SOM: classes nomeadas por ocorrências</translation>
    </message>
    <message>
        <source>Batch SOM: classes of units to raster</source>
        <translation>Batch SOM: classes de unidades para raster</translation>
    </message>
    <message>
        <source>Batch SOM: held-out score to raster</source>
        <translation>Batch SOM: escore reservado para raster</translation>
    </message>
    <message>
        <source>Batch SOM: prediction-area plot of the classes</source>
        <translation>Batch SOM: gráfico predição-área das classes</translation>
    </message>
    <message>
        <source>Batch SOM: score to raster</source>
        <translation>Batch SOM: escore para raster</translation>
    </message>
    <message>
        <source>Before the headings</source>
        <translation>Antes dos cabeçalhos</translation>
    </message>
    <message>
        <source>Before you read on</source>
        <translation>Antes de continuar a leitura</translation>
    </message>
    <message>
        <source>Believe the held-out rates, and the comparison where it says not distinguishable.</source>
        <translation>Acredite nas taxas reservadas e na comparação onde ela diz não distinguível.</translation>
    </message>
    <message>
        <source>Believe the test on ground not seen; the test by lot has neighbours of its samples in the training.</source>
        <translation>Acredite no teste em terreno não visto; o teste por sorteio tem vizinhas de suas amostras no treino.</translation>
    </message>
    <message>
        <source>Believe the tests on ground not seen; those by lot flatter.</source>
        <translation>Acredite nos testes em terreno não visto; os por sorteio são otimistas.</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>Abaixo da detecção</translation>
    </message>
    <message>
        <source>Below, %</source>
        <translation>Abaixo, %</translation>
    </message>
    <message>
        <source>Best 20 %</source>
        <translation>Melhores 20 %</translation>
    </message>
    <message>
        <source>Better than {baseline} by P-A or AUC</source>
        <translation>Melhor que {baseline} por P-A ou AUC</translation>
    </message>
    <message>
        <source>Between background and what stands out from it.</source>
        <translation>Entre o fundo e o que dele se destaca.</translation>
    </message>
    <message>
        <source>Biplot of factors</source>
        <translation>Biplot dos fatores</translation>
    </message>
    <message>
        <source>Blocks of the training samples on which candidates are scored.</source>
        <translation>Blocos das amostras de treino nos quais os candidatos são pontuados.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m in {} folds.</source>
        <translation>Blocos de {:.0f} m em {} partições.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m; the variogram of {} levels off at {:.0f} m.</source>
        <translation>Blocos de {:.0f} m; o variograma de {} se estabiliza em {:.0f} m.</translation>
    </message>
    <message>
        <source>Blocks of {size:.0f} m are too few to hold some for validation.</source>
        <translation>Blocos de {size:.0f} m são poucos demais para reservar alguns à validação.</translation>
    </message>
    <message>
        <source>Bootstrap curves</source>
        <translation>Curvas bootstrap</translation>
    </message>
    <message>
        <source>Bootstrap interval of the AUC over the occurrences</source>
        <translation>Intervalo bootstrap da AUC sobre as ocorrências</translation>
    </message>
    <message>
        <source>Bootstrap samples</source>
        <translation>Amostras bootstrap</translation>
    </message>
    <message>
        <source>Both charts</source>
        <translation>Ambos os gráficos</translation>
    </message>
    <message>
        <source>Both tests side by side, baselines, confusion matrices and warnings, as a page.</source>
        <translation>Ambos os testes lado a lado, referências, matrizes de confusão e avisos, em uma página.</translation>
    </message>
    <message>
        <source>Box-Cox</source>
        <translation>Box-Cox</translation>
    </message>
    <message>
        <source>Box-Cox power of {name}</source>
        <translation>Potência de Box-Cox de {name}</translation>
    </message>
    <message>
        <source>Box-Cox transforms</source>
        <translation>Transformações de Box-Cox</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Escore de Brier</translation>
    </message>
    <message>
        <source>Buffer around tested samples</source>
        <translation>Zona de exclusão em torno das amostras testadas</translation>
    </message>
    <message>
        <source>By occurrences or polygons, the distance to the nearest decides: its class within the radius, background from the distance of the background on. By factors, the highest fuzzy score decides, if it reaches the threshold.</source>
        <translation>Por ocorrências ou polígonos, decide a distância ao mais próximo: sua classe dentro do raio, fundo a partir da distância do fundo. Por fatores, decide o maior escore fuzzy, se atinge o limiar.</translation>
    </message>
    <message>
        <source>C must be above zero, gamma not below it and the degree 1 or more: they are {c:g}, {gamma:g} and {degree}.</source>
        <translation>C deve ser maior que zero, gamma não menor e o grau 1 ou mais: são {c:g}, {gamma:g} e {degree}.</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>Gr&amp;áfico</translation>
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
        <translation>CSV ou outro texto, ou uma planilha. Permanece como está.</translation>
    </message>
    <message>
        <source>Calibration of the most probable class</source>
        <translation>Calibração da classe mais provável</translation>
    </message>
    <message>
        <source>Called {name}, and the row of units says {units}.</source>
        <translation>Chamado {name}, e a linha de unidades diz {units}.</translation>
    </message>
    <message>
        <source>Called {name}, unit from the row of units.</source>
        <translation>Chamado {name}, unidade da linha de unidades.</translation>
    </message>
    <message>
        <source>Called {name}.</source>
        <translation>Chamado {name}.</translation>
    </message>
    <message>
        <source>Called {x} and {y}.</source>
        <translation>Chamados {x} e {y}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Cancelado: nada foi alterado.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written, the samples are as they were.</source>
        <translation>Cancelado: nada foi gravado, as amostras estão como estavam.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Tamanho da célula</translation>
    </message>
    <message>
        <source>Cell size (map units)</source>
        <translation>Tamanho da célula (unidades do mapa)</translation>
    </message>
    <message>
        <source>Cell size for polygons</source>
        <translation>Tamanho da célula para polígonos</translation>
    </message>
    <message>
        <source>Cells are read so: detection limits from {limits}; negative values: {negatives}; zeros: {zeros}; codes for missing results: {codes}; decimal mark: {mark}; ending of fields with remarks: {suffix}.</source>
        <translation>As células são lidas assim: limites de detecção de {limits}; valores negativos: {negatives}; zeros: {zeros}; códigos de resultados ausentes: {codes}; marca decimal: {mark}; terminação dos campos com observações: {suffix}.</translation>
    </message>
    <message>
        <source>Cells are taken from the highest value down. The success rate is the share of occurrences found in a share of the area; ROC sets it against the share of cells without occurrence. AUC comes from ranks, the other areas from trapezoids, intervals from drawing the occurrences again.</source>
        <translation>As células são tomadas do maior valor para baixo. A taxa de sucesso é a proporção de ocorrências encontradas em uma proporção da área; a ROC a confronta com a proporção de células sem ocorrência. A AUC vem de postos, as outras áreas de trapézios, os intervalos de novos sorteios das ocorrências.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch at a side or a corner form a target. Targets are ranked by mean score × area × mean agreement; what is not given does not count. Scores below zero (logarithms, factor scores) are turned into 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;) for the rank.</source>
        <translation>Células das classes escolhidas que se tocam por um lado ou canto formam um alvo. Os alvos são ordenados por escore médio × área × concordância média; o que não é informado não conta. Escores abaixo de zero (logaritmos, escores fatoriais) são convertidos em 1 / (1 + e&lt;sup&gt;−escore&lt;/sup&gt;) para a ordem.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch make a polygon; rank is by mean score × area × mean agreement. Enrichment is the ratio of medians inside and in the background, kept where Mann and Whitney's test gives p up to 0.05.</source>
        <translation>Células das classes escolhidas que se tocam formam um polígono; a ordem é por escore médio × área × concordância média. O enriquecimento é a razão das medianas dentro e no fundo, mantida onde o teste de Mann e Whitney dá p até 0.05.</translation>
    </message>
    <message>
        <source>Cells of {cell_size:g} m make a raster of {columns} x {rows} = {cells} cells, and at most {LARGEST} are possible: take cells of {larger:g} m or more, or a smaller extent.</source>
        <translation>Células de {cell_size:g} m dão um raster de {columns} x {rows} = {cells} células, e são possíveis no máximo {LARGEST}: use células de {larger:g} m ou mais, ou uma extensão menor.</translation>
    </message>
    <message>
        <source>Cells of {lag:g} m up to {cutoff:g} m are impossible: choose both above zero.</source>
        <translation>Células de {lag:g} m até {cutoff:g} m são impossíveis: escolha ambos acima de zero.</translation>
    </message>
    <message>
        <source>Cells outside are not simulated.</source>
        <translation>Células fora dela não são simuladas.</translation>
    </message>
    <message>
        <source>Cells outside get no data.</source>
        <translation>Células fora dela ficam sem dados.</translation>
    </message>
    <message>
        <source>Cells outside get no data. Does not change the extent.</source>
        <translation>Células fora dela ficam sem dados. Não muda a extensão.</translation>
    </message>
    <message>
        <source>Cells outside get no prediction.</source>
        <translation>Células fora dela ficam sem predição.</translation>
    </message>
    <message>
        <source>Cells outside the convex hull (%)</source>
        <translation>Células fora do fecho convexo (%)</translation>
    </message>
    <message>
        <source>Cells that some of the maps lack</source>
        <translation>Células que faltam em alguns dos mapas</translation>
    </message>
    <message>
        <source>Cells where all maps have data, inside the study area.</source>
        <translation>Células onde todos os mapas têm dados, dentro da área de estudo.</translation>
    </message>
    <message>
        <source>Cells where the others decided for a map without data.</source>
        <translation>Células onde os outros decidiram por um mapa sem dados.</translation>
    </message>
    <message>
        <source>Cells, an odd number.</source>
        <translation>Células, um número ímpar.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that KMO and Bartlett's test do not exist: use log10 concentrations.</source>
        <translation>Log-razões centradas somam zero, de modo que KMO e o teste de Bartlett não existem: use concentrações log10.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that the extraction {extraction} does not exist for them: use pca, or log10 concentrations.</source>
        <translation>Log-razões centradas somam zero, de modo que a extração {extraction} não existe para elas: use pca ou concentrações log10.</translation>
    </message>
    <message>
        <source>Chance has 0.1: this looks at ground that could be followed up.</source>
        <translation>O acaso tem 0.1: considera o terreno que poderia ser investigado.</translation>
    </message>
    <message>
        <source>Chance of so many hits in so much area; below 0.05 the map says something.</source>
        <translation>Probabilidade de tantos acertos em tanta área por acaso; abaixo de 0.05 o mapa diz algo.</translation>
    </message>
    <message>
        <source>Chance of such correlations if elements were independent.</source>
        <translation>Probabilidade de tais correlações se os elementos fossem independentes.</translation>
    </message>
    <message>
        <source>Chance that a sample of a class gets a higher probability than one of another, mean of the classes.</source>
        <translation>Probabilidade de uma amostra de uma classe receber probabilidade maior que uma de outra, média das classes.</translation>
    </message>
    <message>
        <source>Chance that the map is higher at an occurrence than elsewhere; 0.5 says nothing.</source>
        <translation>Probabilidade de o mapa ser mais alto em uma ocorrência que em outro lugar; 0.5 não diz nada.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Chart from a file</source>
        <translation>Gráfico de um arquivo</translation>
    </message>
    <message>
        <source>Chart of errors</source>
        <translation>Gráfico dos erros</translation>
    </message>
    <message>
        <source>Chart of loadings</source>
        <translation>Gráfico das cargas</translation>
    </message>
    <message>
        <source>Chart of replacements</source>
        <translation>Gráfico das substituições</translation>
    </message>
    <message>
        <source>Chart of the comparison</source>
        <translation>Gráfico da comparação</translation>
    </message>
    <message>
        <source>Chart of the map</source>
        <translation>Gráfico do mapa</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Charts (*.svg *.png)</source>
        <translation>Gráficos (*.svg *.png)</translation>
    </message>
    <message>
        <source>Charts, linked with the map</source>
        <translation>Gráficos, ligados ao mapa</translation>
    </message>
    <message>
        <source>Check of samples</source>
        <translation>Verificação das amostras</translation>
    </message>
    <message>
        <source>Check samples</source>
        <translation>Verificar amostras</translation>
    </message>
    <message>
        <source>Check samples…</source>
        <translation>Verificar amostras…</translation>
    </message>
    <message>
        <source>Check the layer, its filter and the selection.</source>
        <translation>Verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>Check the samples first: the workflow takes what it is given.</source>
        <translation>Verifique antes as amostras: o fluxo de trabalho usa o que recebe.</translation>
    </message>
    <message>
        <source>Check this column. {why}</source>
        <translation>Verifique esta coluna. {why}</translation>
    </message>
    <message>
        <source>Choose a chart that a tool has written.</source>
        <translation>Escolha um gráfico que uma ferramenta gravou.</translation>
    </message>
    <message>
        <source>Choose a factor model and the layer that holds its scores.</source>
        <translation>Escolha um modelo fatorial e a camada que contém seus escores.</translation>
    </message>
    <message>
        <source>Choose a factor model that “Fit factor analysis” wrote.</source>
        <translation>Escolha um modelo fatorial que “Ajustar análise fatorial” gravou.</translation>
    </message>
    <message>
        <source>Choose a file. Nothing is written before you press Import.</source>
        <translation>Escolha um arquivo. Nada é gravado antes de pressionar Importar.</translation>
    </message>
    <message>
        <source>Choose a kind of chart above.</source>
        <translation>Escolha um tipo de gráfico acima.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and a field.</source>
        <translation>Escolha uma camada de amostras e um campo.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and two fields.</source>
        <translation>Escolha uma camada de amostras e dois campos.</translation>
    </message>
    <message>
        <source>Choose a layer that “Cross-validate kriging” wrote.</source>
        <translation>Escolha uma camada que “Validação cruzada da krigagem” gravou.</translation>
    </message>
    <message>
        <source>Choose a map of scores and a layer of known occurrences.</source>
        <translation>Escolha um mapa de escores e uma camada de ocorrências conhecidas.</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Escolha um arquivo de modelo</translation>
    </message>
    <message>
        <source>Choose a model file that “Fit variogram” wrote.</source>
        <translation>Escolha um arquivo de modelo que “Ajustar variograma” gravou.</translation>
    </message>
    <message>
        <source>Choose a step to see what it is for. Untick what “Run all” is to leave out.</source>
        <translation>Escolha uma etapa para ver para que serve. Desmarque o que “Executar tudo” deve deixar de fora.</translation>
    </message>
    <message>
        <source>Choose a trained map that “Train map” or “Train deep map” wrote.</source>
        <translation>Escolha um mapa treinado que “Treinar mapa” ou “Treinar mapa profundo” gravou.</translation>
    </message>
    <message>
        <source>Choose exactly one way, known occurrences, a table of weights, or limits: {found}.</source>
        <translation>Escolha exatamente um modo, ocorrências conhecidas, tabela de pesos ou limites: {found}.</translation>
    </message>
    <message>
        <source>Choose indicator elements of the deposit type you look for; without them rocks may lead the maps.</source>
        <translation>Escolha elementos indicadores do tipo de depósito que procura; sem eles, as rochas podem dominar os mapas.</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234</source>
        <translation>Escolha-o onde todos os números se parecem com 1,234</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234.</source>
        <translation>Escolha-o onde todos os números se parecem com 1,234.</translation>
    </message>
    <message>
        <source>Choose it where letters look wrong</source>
        <translation>Escolha-o onde as letras parecem erradas</translation>
    </message>
    <message>
        <source>Choose one field of each element in the steps that follow, or it counts twice.</source>
        <translation>Escolha um só campo de cada elemento nas etapas seguintes, ou ele conta duas vezes.</translation>
    </message>
    <message>
        <source>Choose other elements.</source>
        <translation>Escolha outros elementos.</translation>
    </message>
    <message>
        <source>Choose the field of the geology that holds the rock classes: it has {names}.</source>
        <translation>Escolha o campo da geologia que contém as classes de rocha: há {names}.</translation>
    </message>
    <message>
        <source>Choose the field that holds the rocks of the geology: it has {names}.</source>
        <translation>Escolha o campo que contém as rochas da geologia: há {names}.</translation>
    </message>
    <message>
        <source>Choose the known mineral occurrences first.</source>
        <translation>Escolha primeiro as ocorrências minerais conhecidas.</translation>
    </message>
    <message>
        <source>Choose the laboratory's file</source>
        <translation>Escolha o arquivo do laboratório</translation>
    </message>
    <message>
        <source>Choose the layer of samples that “Apply map” wrote, and click on a unit to see them.</source>
        <translation>Escolha a camada de amostras que “Aplicar mapa” gravou e clique em uma unidade para vê-las.</translation>
    </message>
    <message>
        <source>Choose the layer of samples.</source>
        <translation>Escolha a camada de amostras.</translation>
    </message>
    <message>
        <source>Choose the samples first.</source>
        <translation>Escolha primeiro as amostras.</translation>
    </message>
    <message>
        <source>Choose where the samples are written</source>
        <translation>Escolha onde as amostras são gravadas</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Escolhido por você.</translation>
    </message>
    <message>
        <source>Circle: practical range, {longest} {length}</source>
        <translation>Círculo: alcance prático, {longest} {length}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class agreement of kriging</source>
        <translation>Concordância de classes da krigagem</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Mapa de classes</translation>
    </message>
    <message>
        <source>Class of the outlined ground</source>
        <translation>Classe do terreno delimitado</translation>
    </message>
    <message>
        <source>Class width</source>
        <translation>Largura da classe</translation>
    </message>
    <message>
        <source>Class width used</source>
        <translation>Largura da classe usada</translation>
    </message>
    <message>
        <source>Class {better}: not distinguishable from area alone (so many occurrences would fall there by chance in more than {CHANCE:.0%} of cases).</source>
        <translation>Classe {better}: não distinguível da área por si só (tantas ocorrências cairiam ali por acaso em mais de {CHANCE:.0%} dos casos).</translation>
    </message>
    <message>
        <source>Class {classes} has no training sample: leave it out, merge it with another, or split the samples otherwise.</source>
        <translation>A classe {classes} não tem amostra de treino: deixe-a de fora, junte-a a outra ou divida as amostras de outro modo.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training sample, and the choice of settings needs two: leave the class out or merge it with another.</source>
        <translation>A classe {classes} tem {counts} amostra de treino, e a escolha das configurações precisa de duas: deixe a classe de fora ou junte-a a outra.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training samples: settings are chosen by {counts} inner folds instead of {k}.</source>
        <translation>A classe {classes} tem {counts} amostras de treino: as configurações são escolhidas por {counts} partições internas em vez de {k}.</translation>
    </message>
    <message>
        <source>Class {classes} holds occurrences but has no area: check the class areas.</source>
        <translation>A classe {classes} contém ocorrências mas não tem área: verifique as áreas das classes.</translation>
    </message>
    <message>
        <source>Class {label} {what}: read it with care, or ask for fewer classes.</source>
        <translation>Classe {label} {what}: leia-a com cuidado ou peça menos classes.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {by_label}): make the table from a map of the same classes.</source>
        <translation>A classe {lacking} de {name} não tem linha na tabela de pesos (há {by_label}): faça a tabela de um mapa das mesmas classes.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {found}): make the table from a map of the same classes.</source>
        <translation>A classe {lacking} de {name} não tem linha na tabela de pesos (há {found}): faça a tabela de um mapa das mesmas classes.</translation>
    </message>
    <message>
        <source>Class {missing} is missing from the training samples of fold {fold}: merge it with another class, or take smaller blocks or a smaller buffer.</source>
        <translation>A classe {missing} falta nas amostras de treino da partição {fold}: junte-a a outra classe, ou use blocos ou zona de exclusão menores.</translation>
    </message>
    <message>
        <source>Class {name} of the map has no row in the table of classes: make both from one map.</source>
        <translation>A classe {name} do mapa não tem linha na tabela de classes: faça ambos de um só mapa.</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Classe {}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes are matched to those of member {}, which agrees best with the others.</source>
        <translation>As classes são associadas às do membro {}, que melhor concorda com os outros.</translation>
    </message>
    <message>
        <source>Classes are written as whole numbers from 1; text is numbered in the order of the alphabet.</source>
        <translation>As classes são gravadas como números inteiros a partir de 1; texto é numerado em ordem alfabética.</translation>
    </message>
    <message>
        <source>Classes by classifiers</source>
        <translation>Classes por classificadores</translation>
    </message>
    <message>
        <source>Classes by the network</source>
        <translation>Classes pela rede</translation>
    </message>
    <message>
        <source>Classes counted, the densest in occurrences first, from right to left</source>
        <translation>Classes contadas, a mais densa em ocorrências primeiro, da direita para a esquerda</translation>
    </message>
    <message>
        <source>Classes have no meaning until occurrences or your knowledge name them.</source>
        <translation>As classes não têm significado até que ocorrências ou o seu conhecimento as nomeiem.</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these are figures of self-consistency, not of skill</source>
        <translation>Classes feitas de escores fatoriais: estes números são de autoconsistência, não de habilidade</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these figures are self-consistency, not skill</source>
        <translation>Classes feitas de escores fatoriais: estes números são autoconsistência, não habilidade</translation>
    </message>
    <message>
        <source>Classes named: {}.</source>
        <translation>Classes nomeadas: {}.</translation>
    </message>
    <message>
        <source>Classes of distance</source>
        <translation>Classes de distância</translation>
    </message>
    <message>
        <source>Classes of fewer than 30 pairs, hollow in the chart, are noise.</source>
        <translation>Classes com menos de 30 pares, vazadas no gráfico, são ruído.</translation>
    </message>
    <message>
        <source>Classes of map units</source>
        <translation>Classes de unidades do mapa</translation>
    </message>
    <message>
        <source>Classes of units</source>
        <translation>Classes de unidades</translation>
    </message>
    <message>
        <source>Classes of {lag:g} m up to {cutoff:g} m are impossible: the class width and the longest distance must be above zero, and the width the smaller; check that the samples do not lie at one place.</source>
        <translation>Classes de {lag:g} m até {cutoff:g} m são impossíveis: a largura da classe e a distância máxima devem ser maiores que zero, e a largura a menor; verifique se as amostras não estão todas em um só lugar.</translation>
    </message>
    <message>
        <source>Classes ranked by the same occurrences: not held out</source>
        <translation>Classes ordenadas pelas mesmas ocorrências: não reservadas</translation>
    </message>
    <message>
        <source>Classes that make targets</source>
        <translation>Classes que formam alvos</translation>
    </message>
    <message>
        <source>Classes that the units are parted into before occurrences name them anomaly, halo or background; the paper has 3.</source>
        <translation>Classes em que as unidades são divididas antes que as ocorrências as nomeiem anomalia, halo ou fundo; o artigo tem 3.</translation>
    </message>
    <message>
        <source>Classes to raster</source>
        <translation>Classes para raster</translation>
    </message>
    <message>
        <source>Classes with fewer than 30 pairs are hollow.</source>
        <translation>Classes com menos de 30 pares são vazadas.</translation>
    </message>
    <message>
        <source>Classes with fewer than {fewest} samples are {done}: {named}.</source>
        <translation>Classes com menos de {fewest} amostras são {done}: {named}.</translation>
    </message>
    <message>
        <source>Classes with fewer than {minimum} values of an element have the median of all samples as its background: {small}.</source>
        <translation>Classes com menos de {minimum} valores de um elemento têm como fundo a mediana de todas as amostras: {small}.</translation>
    </message>
    <message>
        <source>Classes, basins or rocks that backgrounds were made for.</source>
        <translation>Classes, bacias ou rochas para as quais foram feitos fundos.</translation>
    </message>
    <message>
        <source>Classes, fitted curve, nugget, sill and range; classes with fewer than 30 pairs are hollow.</source>
        <translation>Classes, curva ajustada, efeito pepita, patamar e alcance; classes com menos de 30 pares são vazadas.</translation>
    </message>
    <message>
        <source>Classes: {}.</source>
        <translation>Classes: {}.</translation>
    </message>
    <message>
        <source>Classes: {}; {} samples of none.</source>
        <translation>Classes: {}; {} amostras de nenhuma.</translation>
    </message>
    <message>
        <source>Classified samples</source>
        <translation>Amostras classificadas</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classificador</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classificadores</translation>
    </message>
    <message>
        <source>Classifiers in pairs</source>
        <translation>Classificadores aos pares</translation>
    </message>
    <message>
        <source>Classifiers learn from labelled samples. Maps of units need none: their classes are matched between members, and with known occurrences a sample is anomaly (twice as dense as on average, or more), halo or background by a score in which no occurrence has a say on its own ground.</source>
        <translation>Classificadores aprendem de amostras rotuladas. Mapas de unidades não precisam delas: suas classes são associadas entre membros e, com ocorrências conhecidas, uma amostra é anomalia (duas vezes mais densa que a média, ou mais), halo ou fundo por um escore em que nenhuma ocorrência opina sobre seu próprio terreno.</translation>
    </message>
    <message>
        <source>Classifiers side by side</source>
        <translation>Classificadores lado a lado</translation>
    </message>
    <message>
        <source>Classifiers: the field with the class of each sample, as “Label samples” makes it. Empty: label.</source>
        <translation>Classificadores: o campo com a classe de cada amostra, como “Rotular amostras” o faz. Vazio: label.</translation>
    </message>
    <message>
        <source>Classify all samples</source>
        <translation>Classificar todas as amostras</translation>
    </message>
    <message>
        <source>Classify anomalies</source>
        <translation>Classificar anomalias</translation>
    </message>
    <message>
        <source>Classifying cells</source>
        <translation>Classificando células</translation>
    </message>
    <message>
        <source>Click a cell, or press F2 in it, to correct what was guessed</source>
        <translation>Clique em uma célula, ou pressione F2 nela, para corrigir o que foi suposto</translation>
    </message>
    <message>
        <source>Click a class to select its occurrences on the map.</source>
        <translation>Clique em uma classe para selecionar suas ocorrências no mapa.</translation>
    </message>
    <message>
        <source>Click on a factor for its elements.</source>
        <translation>Clique em um fator para ver seus elementos.</translation>
    </message>
    <message>
        <source>Click on a unit to select its samples on the map; Shift adds.</source>
        <translation>Clique em uma unidade para selecionar suas amostras no mapa; Shift adiciona.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Clustering of units</source>
        <translation>Agrupamento de unidades</translation>
    </message>
    <message>
        <source>Clusters of occurrences</source>
        <translation>Agrupamentos de ocorrências</translation>
    </message>
    <message>
        <source>Clusters of occurrences make the interval too narrow.</source>
        <translation>Agrupamentos de ocorrências tornam o intervalo estreito demais.</translation>
    </message>
    <message>
        <source>Codes for missing results</source>
        <translation>Códigos de resultados ausentes</translation>
    </message>
    <message>
        <source>Codes of the laboratory were translated: {pairs}.</source>
        <translation>Códigos do laboratório foram traduzidos: {pairs}.</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>Cohen</translation>
    </message>
    <message>
        <source>Cohen's method is reliable up to about 20 % below detection, which these exceed: {}.</source>
        <translation>O método de Cohen é confiável até cerca de 20 % abaixo da detecção, que estes ultrapassam: {}.</translation>
    </message>
    <message>
        <source>Cohen's method takes one limit; these have several, so maximum likelihood was used: {}.</source>
        <translation>O método de Cohen usa um só limite; estes têm vários, por isso usou-se a máxima verossimilhança: {}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Column of eastings or longitudes</source>
        <translation>Coluna de coordenadas leste ou longitudes</translation>
    </message>
    <message>
        <source>Column of northings or latitudes</source>
        <translation>Coluna de coordenadas norte ou latitudes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns left out: {}.</source>
        <translation>Colunas deixadas de fora: {}.</translation>
    </message>
    <message>
        <source>Columns of the file, and what they are read as</source>
        <translation>Colunas do arquivo e como são lidas</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>Colunas do mapa</translation>
    </message>
    <message>
        <source>Columns read: {}.</source>
        <translation>Colunas lidas: {}.</translation>
    </message>
    <message>
        <source>Columns that were added.</source>
        <translation>Colunas que foram adicionadas.</translation>
    </message>
    <message>
        <source>Commas were read as decimal marks: {}.</source>
        <translation>Vírgulas foram lidas como marcas decimais: {}.</translation>
    </message>
    <message>
        <source>Compare a few results with the certificate of the laboratory.</source>
        <translation>Compare alguns resultados com o certificado do laboratório.</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>Comparar classificadores</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Compare the fused map with each of its parts before you believe that fusing helped.</source>
        <translation>Compare o mapa fundido com cada uma de suas partes antes de crer que a fusão ajudou.</translation>
    </message>
    <message>
        <source>Compare them with the certificate of the laboratory; change nothing that is right.</source>
        <translation>Compare-os com o certificado do laboratório; não mude nada que esteja certo.</translation>
    </message>
    <message>
        <source>Compare with simple baselines</source>
        <translation>Comparar com referências simples</translation>
    </message>
    <message>
        <source>Compare with the certificate of the laboratory, and rename the fields if the unit is another one.</source>
        <translation>Compare com o certificado do laboratório e renomeie os campos se a unidade for outra.</translation>
    </message>
    <message>
        <source>Compared with {baseline}</source>
        <translation>Comparado com {baseline}</translation>
    </message>
    <message>
        <source>Compares maps of one area by known occurrences, and says which differences are more than chance.</source>
        <translation>Compara mapas de uma área por ocorrências conhecidas e diz quais diferenças são mais que acaso.</translation>
    </message>
    <message>
        <source>Comparing pairs of samples</source>
        <translation>Comparando pares de amostras</translation>
    </message>
    <message>
        <source>Comparing targets with the background</source>
        <translation>Comparando alvos com o fundo</translation>
    </message>
    <message>
        <source>Comparing the members</source>
        <translation>Comparando os membros</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Comparison chart</source>
        <translation>Gráfico de comparação</translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation>Comparação de classificadores</translation>
    </message>
    <message>
        <source>Comparison of maps by known occurrences</source>
        <translation>Comparação de mapas por ocorrências conhecidas</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Relatório de comparação</translation>
    </message>
    <message>
        <source>Component planes: prototypes in the features' own units</source>
        <translation>Planos de componentes: protótipos nas unidades das próprias variáveis</translation>
    </message>
    <message>
        <source>Components that explain more than chance would.</source>
        <translation>Componentes que explicam mais do que o acaso explicaria.</translation>
    </message>
    <message>
        <source>Components that explain more than one element's share.</source>
        <translation>Componentes que explicam mais que a parte de um elemento.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentração</translation>
    </message>
    <message>
        <source>Concentration divided by the background of its rock: the median of the class or basin, or a mean of rocks weighted by their area upstream. The residual is the difference from it in median absolute deviations.</source>
        <translation>Concentração dividida pelo fundo de sua rocha: a mediana da classe ou bacia, ou uma média das rochas ponderada por sua área a montante. O resíduo é a diferença em desvios absolutos medianos.</translation>
    </message>
    <message>
        <source>Concentration fields, such as Cu_ppm. Empty: every field that looks like one. Of each element the newest column is read, such as Cu_ppm_val once values below detection were replaced; the log names it.</source>
        <translation>Campos de concentração, como Cu_ppm. Vazio: todo campo que pareça um. De cada elemento lê-se a coluna mais nova, como Cu_ppm_val depois de substituídos os valores abaixo da detecção; o registro a indica.</translation>
    </message>
    <message>
        <source>Concentration less background, made comparable between elements by median and median absolute deviation. New fields end in _eires; they may lie below zero, so that no logarithm is taken of them.</source>
        <translation>Concentração menos fundo, tornada comparável entre elementos por mediana e desvio absoluto mediano. Os novos campos terminam em _eires; podem ficar abaixo de zero, por isso não se toma logaritmo deles.</translation>
    </message>
    <message>
        <source>Concentration-area curve</source>
        <translation>Curva concentração-área</translation>
    </message>
    <message>
        <source>Concentration-area plot</source>
        <translation>Gráfico concentração-área</translation>
    </message>
    <message>
        <source>Concentrations as measured; quantiles of what was measured above detection</source>
        <translation>Concentrações como medidas; quantis do que foi medido acima da detecção</translation>
    </message>
    <message>
        <source>Concentrations or scores above zero. Points are counted, of other maps the area is.</source>
        <translation>Concentrações ou escores maiores que zero. Pontos são contados; de outros mapas, conta-se a área.</translation>
    </message>
    <message>
        <source>Concentrations spread by ratios: logarithms make background and anomaly comparable.</source>
        <translation>Concentrações se dispersam por razões: logaritmos tornam fundo e anomalia comparáveis.</translation>
    </message>
    <message>
        <source>Concentrations that the steps use.</source>
        <translation>Concentrações que as etapas usam.</translation>
    </message>
    <message>
        <source>Concentrations were divided by the median of the same rocks (enrichment index).</source>
        <translation>As concentrações foram divididas pela mediana das mesmas rochas (índice de enriquecimento).</translation>
    </message>
    <message>
        <source>Concentrations{count} below detection were replaced {method}{left}.</source>
        <translation>As concentrações{count} abaixo da detecção foram substituídas {method}{left}.</translation>
    </message>
    <message>
        <source>Conditional simulation of kriged maps.</source>
        <translation>Simulação condicional de mapas krigados.</translation>
    </message>
    <message>
        <source>Conditioning fields</source>
        <translation>Condicionando campos</translation>
    </message>
    <message>
        <source>Confidence of the cut (mahalanobis)</source>
        <translation>Confiança do corte (mahalanobis)</translation>
    </message>
    <message>
        <source>Confusion matrices, ROC curves, calibration and how the training went, as far as the classifier has them.</source>
        <translation>Matrizes de confusão, curvas ROC, calibração e o andamento do treino, conforme o classificador as tenha.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Confusion matrix and calibration of the ensemble, out of bag</source>
        <translation>Matriz de confusão e calibração do comitê, fora do sorteio (OOB)</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC curves and calibration of {title}</source>
        <translation>Matriz de confusão, curvas ROC e calibração de {title}</translation>
    </message>
    <message>
        <source>Confusion matrix: true classes in rows, those named in columns</source>
        <translation>Matriz de confusão: classes verdadeiras nas linhas, as indicadas nas colunas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Convolutional network over an image of the features</source>
        <translation>Rede convolucional sobre uma imagem das variáveis</translation>
    </message>
    <message>
        <source>Convolutional network over features</source>
        <translation>Rede convolucional sobre variáveis</translation>
    </message>
    <message>
        <source>Convolutional network over windows of rasters</source>
        <translation>Rede convolucional sobre janelas de rasters</translation>
    </message>
    <message>
        <source>Coordinates (mahalanobis)</source>
        <translation>Coordenadas (mahalanobis)</translation>
    </message>
    <message>
        <source>Coordinates were exchanged, mistyped or left at zero, or the samples belong to another sheet.</source>
        <translation>As coordenadas foram trocadas, mal digitadas ou deixadas em zero, ou as amostras pertencem a outra folha.</translation>
    </message>
    <message>
        <source>Coordinates: {}.</source>
        <translation>Coordenadas: {}.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copiar o gráfico</translation>
    </message>
    <message>
        <source>Copy the chart as a picture.</source>
        <translation>Copiar o gráfico como imagem.</translation>
    </message>
    <message>
        <source>Copy versions, folders, settings and the log, without names and words of proxies, to paste in a report</source>
        <translation>Copiar versões, pastas, configurações e o registro, sem nomes e palavras de proxies, para colar em um relato</translation>
    </message>
    <message>
        <source>Correct them in the table, or say how to read them: codes for missing results, decimal commas, a limits table for results such as n.d.</source>
        <translation>Corrija-os na tabela ou diga como lê-los: códigos de resultados ausentes, vírgulas decimais, uma tabela de limites para resultados como n.d.</translation>
    </message>
    <message>
        <source>Corrections of columns</source>
        <translation>Correções de colunas</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>Contando classes</translation>
    </message>
    <message>
        <source>Counting realisations</source>
        <translation>Contando realizações</translation>
    </message>
    <message>
        <source>Counting the occurrences</source>
        <translation>Contando as ocorrências</translation>
    </message>
    <message>
        <source>Counting the samples with a position…</source>
        <translation>Contando as amostras com posição…</translation>
    </message>
    <message>
        <source>Cross-validate kriging</source>
        <translation>Validação cruzada da krigagem</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validação cruzada</translation>
    </message>
    <message>
        <source>Cross-validation of kriging</source>
        <translation>Validação cruzada de krigagem</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>Distribuição acumulada</translation>
    </message>
    <message>
        <source>Cur&amp;ve</source>
        <translation>Cur&amp;va</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Cuts a map into background, halo and anomaly, in one of three ways.</source>
        <translation>Corta um mapa em fundo, halo e anomalia, de um de três modos.</translation>
    </message>
    <message>
        <source>DESOM</source>
        <translation>DESOM</translation>
    </message>
    <message>
        <source>DESOM P-A plot</source>
        <translation>Gráfico P-A do DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly map</source>
        <translation>Mapa de anomalias do DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly table</source>
        <translation>Tabela de anomalias do DESOM</translation>
    </message>
    <message>
        <source>DESOM chart</source>
        <translation>Gráfico do DESOM</translation>
    </message>
    <message>
        <source>DESOM class P-A plot</source>
        <translation>Gráfico P-A das classes do DESOM</translation>
    </message>
    <message>
        <source>DESOM class map</source>
        <translation>Mapa de classes do DESOM</translation>
    </message>
    <message>
        <source>DESOM model</source>
        <translation>Modelo do DESOM</translation>
    </message>
    <message>
        <source>DESOM samples</source>
        <translation>Amostras do DESOM</translation>
    </message>
    <message>
        <source>DESOM score</source>
        <translation>Escore do DESOM</translation>
    </message>
    <message>
        <source>DESOM: anomaly, halo, background</source>
        <translation>DESOM: anomalia, halo, fundo</translation>
    </message>
    <message>
        <source>DESOM: classes named by occurrences</source>
        <translation>DESOM: classes nomeadas por ocorrências</translation>
    </message>
    <message>
        <source>DESOM: classes of units to raster</source>
        <translation>DESOM: classes de unidades para raster</translation>
    </message>
    <message>
        <source>DESOM: held-out score to raster</source>
        <translation>DESOM: escore reservado para raster</translation>
    </message>
    <message>
        <source>DESOM: prediction-area plot of the classes</source>
        <translation>DESOM: gráfico predição-área das classes</translation>
    </message>
    <message>
        <source>DESOM: score to raster</source>
        <translation>DESOM: escore para raster</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>Davies-Bouldin (lower is better)</source>
        <translation>Davies-Bouldin (menor é melhor)</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis, and the start of mcd.</source>
        <translation>Decide as tabelas aleatórias da análise paralela e o início de mcd.</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis.</source>
        <translation>Decide as tabelas aleatórias da análise paralela.</translation>
    </message>
    <message>
        <source>Decides which blocks make a fold.</source>
        <translation>Decide quais blocos formam uma partição.</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>&amp;Marca decimal</translation>
    </message>
    <message>
        <source>Decimal commas</source>
        <translation>Vírgulas decimais</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Marca decimal</translation>
    </message>
    <message>
        <source>Decimal mark of text</source>
        <translation>Marca decimal do texto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Deep embedded map</source>
        <translation>Mapa profundo incorporado</translation>
    </message>
    <message>
        <source>Degree of the surface that universal kriging follows: 0 none, 1 a plane, 2 a surface of second degree.</source>
        <translation>Grau da superfície que a krigagem universal segue: 0 nenhuma, 1 um plano, 2 uma superfície de segundo grau.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north. Empty: all directions together.</source>
        <translation>Graus em sentido horário a partir do norte. Vazio: todas as direções juntas.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north; give the ratio too.</source>
        <translation>Graus em sentido horário a partir do norte; informe também a razão.</translation>
    </message>
    <message>
        <source>Degrees to either side.</source>
        <translation>Graus para cada lado.</translation>
    </message>
    <message>
        <source>Degrees, and the file names {name}.</source>
        <translation>Graus, e o arquivo indica {name}.</translation>
    </message>
    <message>
        <source>Degrees; WGS 84 is taken, since the file names no datum.</source>
        <translation>Graus; usa-se WGS 84, pois o arquivo não indica datum.</translation>
    </message>
    <message>
        <source>Delete all packages that were installed here; those of QGIS stay</source>
        <translation>Apagar todos os pacotes instalados aqui; os do QGIS permanecem</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Deposit type</source>
        <translation>Tipo de depósito</translation>
    </message>
    <message>
        <source>Deposit type of the occurrences, one class each. Empty: one class, mineralised.</source>
        <translation>Tipo de depósito das ocorrências, uma classe cada. Vazio: uma classe, mineralizado.</translation>
    </message>
    <message>
        <source>Detection limits</source>
        <translation>Limites de detecção</translation>
    </message>
    <message>
        <source>Detection limits (table)</source>
        <translation>Limites de detecção (tabela)</translation>
    </message>
    <message>
        <source>Detection limits of {of}.</source>
        <translation>Limites de detecção de {of}.</translation>
    </message>
    <message>
        <source>Detection limits: {}.</source>
        <translation>Limites de detecção: {}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north</source>
        <translation>Direção do maior alcance, graus em sentido horário a partir do norte</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north.</source>
        <translation>Direção do maior alcance, graus em sentido horário a partir do norte.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direções</translation>
    </message>
    <message>
        <source>Disagreement of the members</source>
        <translation>Discordância dos membros</translation>
    </message>
    <message>
        <source>Distance ({length})</source>
        <translation>Distância ({length})</translation>
    </message>
    <message>
        <source>Distance at which 95 % of the sill is reached.</source>
        <translation>Distância em que se atingem 95 % do patamar.</translation>
    </message>
    <message>
        <source>Distance of the background</source>
        <translation>Distância do fundo</translation>
    </message>
    <message>
        <source>Distance on the map</source>
        <translation>Distância no mapa</translation>
    </message>
    <message>
        <source>Distance to it (m)</source>
        <translation>Distância até ela (m)</translation>
    </message>
    <message>
        <source>Distance to next units</source>
        <translation>Distância às unidades vizinhas</translation>
    </message>
    <message>
        <source>Distance to the east ({length})</source>
        <translation>Distância para leste ({length})</translation>
    </message>
    <message>
        <source>Distance to the north ({length})</source>
        <translation>Distância para norte ({length})</translation>
    </message>
    <message>
        <source>Distance to the prototype</source>
        <translation>Distância ao protótipo</translation>
    </message>
    <message>
        <source>Distance up to which pairs were counted, in map units.</source>
        <translation>Distância até a qual foram contados pares, em unidades do mapa.</translation>
    </message>
    <message>
        <source>Distances and areas are computed in {description} ({authid}).</source>
        <translation>Distâncias e áreas são calculadas em {description} ({authid}).</translation>
    </message>
    <message>
        <source>Distances between units, samples and class of each, or the values of a feature.</source>
        <translation>Distâncias entre unidades, amostras e classe de cada uma, ou os valores de uma variável.</translation>
    </message>
    <message>
        <source>Distinct samples learnt from</source>
        <translation>Amostras distintas das quais se aprendeu</translation>
    </message>
    <message>
        <source>Distinct samples or cells they lie in</source>
        <translation>Amostras ou células distintas em que estão</translation>
    </message>
    <message>
        <source>Distribution of a field</source>
        <translation>Distribuição de um campo</translation>
    </message>
    <message>
        <source>Divides by the background of the rock upstream, so that a basalt's copper is no anomaly.</source>
        <translation>Divide pelo fundo da rocha a montante, para que o cobre de um basalto não seja anomalia.</translation>
    </message>
    <message>
        <source>Divides each concentration by the background of its own rocks, so that samples on different rocks compare.</source>
        <translation>Divide cada concentração pelo fundo de suas próprias rochas, para que amostras em rochas diferentes sejam comparáveis.</translation>
    </message>
    <message>
        <source>Do not tidy results below detection in a spreadsheet before: a limit that was deleted cannot be brought back.</source>
        <translation>Não arrume antes em uma planilha os resultados abaixo da detecção: um limite apagado não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Do the elements go together enough to speak of common sources at all?</source>
        <translation>Os elementos variam juntos o bastante para se falar em fontes comuns?</translation>
    </message>
    <message>
        <source>Do this before looking for outliers, enrichment or factors: a distribution without one of its ends has another mean. The chart shows measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>Faça isto antes de procurar valores extremos, enriquecimento ou fatores: uma distribuição sem uma das pontas tem outra média. O gráfico mostra valores medidos e substitutos de cada elemento em papel normal, com a reta ajustada.</translation>
    </message>
    <message>
        <source>Done at {time} in {seconds} s.</source>
        <translation>Feito em {time} em {seconds} s.</translation>
    </message>
    <message>
        <source>Drag a rectangle to see it larger.</source>
        <translation>Arraste um retângulo para vê-lo ampliado.</translation>
    </message>
    <message>
        <source>Drag over the chart; the samples are selected on the map. Shift adds, Ctrl takes away, Esc selects none.</source>
        <translation>Arraste sobre o gráfico; as amostras são selecionadas no mapa. Shift adiciona, Ctrl retira, Esc desfaz a seleção.</translation>
    </message>
    <message>
        <source>Drag to move the chart.</source>
        <translation>Arraste para mover o gráfico.</translation>
    </message>
    <message>
        <source>Drawing anomalies with occurrences held out</source>
        <translation>Desenhando anomalias com ocorrências reservadas</translation>
    </message>
    <message>
        <source>Drawing bootstrap curves</source>
        <translation>Sorteando curvas bootstrap</translation>
    </message>
    <message>
        <source>Drawing fields</source>
        <translation>Desenhando campos</translation>
    </message>
    <message>
        <source>Drawing outlines</source>
        <translation>Desenhando contornos</translation>
    </message>
    <message>
        <source>Drawing the geology</source>
        <translation>Desenhando a geologia</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size (*.svg)</source>
        <translation>Desenho, nítido em qualquer tamanho (*.svg)</translation>
    </message>
    <message>
        <source>Draws ROC and success-rate curves of one map or several, with the areas below them and how sure they are.</source>
        <translation>Desenha curvas ROC e de taxa de sucesso de um ou vários mapas, com as áreas sob elas e sua incerteza.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Drift maps</source>
        <translation>Mapas de deriva</translation>
    </message>
    <message>
        <source>Drift maps belong to universal kriging: choose that type, or leave them out.</source>
        <translation>Mapas de deriva pertencem à krigagem universal: escolha esse tipo ou deixe-os de fora.</translation>
    </message>
    <message>
        <source>Drift of universal kriging</source>
        <translation>Deriva da krigagem universal</translation>
    </message>
    <message>
        <source>Duplicates differ by, %</source>
        <translation>Duplicatas diferem em, %</translation>
    </message>
    <message>
        <source>Duplicates that differ by more than anomalies do leave no map to believe.</source>
        <translation>Duplicatas que diferem mais que as anomalias não deixam mapa em que acreditar.</translation>
    </message>
    <message>
        <source>E&amp;xtra package index (optional)</source>
        <translation>Índice de pacotes e&amp;xtra (opcional)</translation>
    </message>
    <message>
        <source>ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}</source>
        <translation>ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}</translation>
    </message>
    <message>
        <source>Each block tested by the others</source>
        <translation>Cada bloco testado pelos outros</translation>
    </message>
    <message>
        <source>Each cell takes the nearest sample within two median sample spacings.</source>
        <translation>Cada célula recebe a amostra mais próxima dentro de dois espaçamentos medianos de amostra.</translation>
    </message>
    <message>
        <source>Each class is named anomaly, halo or background by the occurrences in it.</source>
        <translation>Cada classe é nomeada anomalia, halo ou fundo pelas ocorrências nela.</translation>
    </message>
    <message>
        <source>Each class of each map is put on one scale by the known occurrences: its favourability u = Pr / (Pr + Oa), with Pr the share of the occurrences and Oa the share of the area in it. 1/2 is as many occurrences as the area lets one expect, 2/3 twice as many, 0 none. From 2/3 on the fused map is anomaly, from 1/2 on halo.</source>
        <translation>Cada classe de cada mapa é posta em uma mesma escala pelas ocorrências conhecidas: sua favorabilidade u = Pr / (Pr + Oa), com Pr a proporção das ocorrências e Oa a proporção da área nela. 1/2 são tantas ocorrências quantas a área faz esperar, 2/3 o dobro, 0 nenhuma. A partir de 2/3 o mapa fundido é anomalia, a partir de 1/2, halo.</translation>
    </message>
    <message>
        <source>Each is read from its newest column that still is a concentration. Empty: all concentrations.</source>
        <translation>Cada um é lido de sua coluna mais nova que ainda é concentração. Vazio: todas as concentrações.</translation>
    </message>
    <message>
        <source>Each map and the fused one: rate, area, density, weight, anomaly, held-out test.</source>
        <translation>Cada mapa e o fundido: taxa, área, densidade, peso, anomalia, teste reservado.</translation>
    </message>
    <message>
        <source>Each map gets the prediction rate at the intersection of its prediction-area plot and the area under its ROC curve (AUC), with 95 % intervals. The difference from the baseline is resampled in pairs, over the occurrences and over clusters of them, since occurrences of one camp are hardly independent evidence: where either interval holds zero, the map is &lt;i&gt;not distinguishable&lt;/i&gt; from the baseline, however much higher its rate.</source>
        <translation>Cada mapa recebe a taxa de predição na interseção de seu gráfico predição-área e a área sob sua curva ROC (AUC), com intervalos de 95 %. A diferença para a referência é reamostrada em pares, sobre as ocorrências e sobre agrupamentos delas, já que ocorrências de um mesmo campo mineiro dificilmente são evidência independente: onde um dos intervalos contém zero, o mapa é &lt;i&gt;não distinguível&lt;/i&gt; da referência, por maior que seja sua taxa.</translation>
    </message>
    <message>
        <source>Each member learns from samples drawn with replacement. No: all learn from all samples and differ by their seed alone.</source>
        <translation>Cada membro aprende de amostras sorteadas com reposição. Não: todos aprendem de todas as amostras e diferem só pela semente.</translation>
    </message>
    <message>
        <source>Each prediction is made from {} neighbours.</source>
        <translation>Cada predição é feita de {} vizinhos.</translation>
    </message>
    <message>
        <source>Each sample gets its unit and class; known occurrences say which units are favourable.</source>
        <translation>Cada amostra recebe sua unidade e classe; ocorrências conhecidas dizem quais unidades são favoráveis.</translation>
    </message>
    <message>
        <source>Each sample goes to the unit whose prototype is nearest, and prototypes around it are drawn towards it by a kernel that narrows as training goes on. k-means (or Ward) on the prototypes parts the units into classes, the number of samples in each counting.</source>
        <translation>Cada amostra vai para a unidade de protótipo mais próximo, e os protótipos em torno são atraídos para ela por um núcleo que se estreita à medida que o treino avança. k-means (ou Ward) sobre os protótipos divide as unidades em classes, contando o número de amostras em cada uma.</translation>
    </message>
    <message>
        <source>Each sample judged by members that had not drawn it; classifiers only.</source>
        <translation>Cada amostra avaliada por membros que não a sortearam; só classificadores.</translation>
    </message>
    <message>
        <source>Each sample takes its nearest unit. A unit's score is ln((n + ½)/(e + ½)), n the occurrences at its samples and e those its share of the area lets one expect, both smoothed over the map. Held-out scores leave out the occurrences of the sample's own block of ground.</source>
        <translation>Cada amostra recebe sua unidade mais próxima. O escore de uma unidade é ln((n + ½)/(e + ½)), com n as ocorrências em suas amostras e e as que sua parte da área faz esperar, ambos suavizados sobre o mapa. Escores reservados deixam de fora as ocorrências do próprio bloco de terreno da amostra.</translation>
    </message>
    <message>
        <source>Each sample tested at distances as on the map</source>
        <translation>Cada amostra testada a distâncias como no mapa</translation>
    </message>
    <message>
        <source>Each sample tested by those beyond the buffer</source>
        <translation>Cada amostra testada pelas que estão além da zona de exclusão</translation>
    </message>
    <message>
        <source>Each unit was given a score, the logarithm of the density of known occurrences at its samples over the mean density; scores for judging the maps never saw the occurrences they are judged by (square blocks were held out in turn).</source>
        <translation>Cada unidade recebeu um escore, o logaritmo da densidade de ocorrências conhecidas em suas amostras sobre a densidade média; os escores para avaliar os mapas nunca viram as ocorrências pelas quais são avaliados (blocos quadrados foram reservados um a um).</translation>
    </message>
    <message>
        <source>Each zone tested by the others</source>
        <translation>Cada zona testada pelas outras</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Leste</translation>
    </message>
    <message>
        <source>Easting (km)</source>
        <translation>Leste (km)</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Autovalor</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Autovalores</translation>
    </message>
    <message>
        <source>Eigenvalues above 1</source>
        <translation>Autovalores acima de 1</translation>
    </message>
    <message>
        <source>Eigenvalues above 1 mostly give too many factors; where the two counts differ, trust parallel analysis.</source>
        <translation>Autovalores acima de 1 dão quase sempre fatores demais; onde as duas contagens diferem, confie na análise paralela.</translation>
    </message>
    <message>
        <source>Eigenvalues beside those of uncorrelated elements.</source>
        <translation>Autovalores ao lado dos de elementos não correlacionados.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Elements left out</source>
        <translation>Elementos deixados de fora</translation>
    </message>
    <message>
        <source>Elements of the deposit type that you look for: the maps learn from the factors with them.</source>
        <translation>Elementos do tipo de depósito que procura: os mapas aprendem dos fatores com eles.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As. Only factors that hold one of them are used, but all where that would be a single one. Has no say where features are chosen.</source>
        <translation>Elementos do tipo de depósito que procura, como Cu, Au, As. Só se usam fatores que contêm um deles, mas todos onde seria um único. Não tem efeito onde se escolhem variáveis.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As: fields, or symbols in a script.</source>
        <translation>Elementos do tipo de depósito que procura, como Cu, Au, As: campos, ou símbolos em um script.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for. The maps learn from the factors that hold one of them, or from all where that would be a single one.</source>
        <translation>Elementos do tipo de depósito que procura. Os mapas aprendem dos fatores que contêm um deles, ou de todos onde seria um único.</translation>
    </message>
    <message>
        <source>Elements outside their fences</source>
        <translation>Elementos fora de suas cercas</translation>
    </message>
    <message>
        <source>Elements that got new fields.</source>
        <translation>Elementos que receberam novos campos.</translation>
    </message>
    <message>
        <source>Elements that rise and fall together: rock types, alteration, mineralisation.</source>
        <translation>Elementos que sobem e descem juntos: tipos de rocha, alteração, mineralização.</translation>
    </message>
    <message>
        <source>Elements that stand out</source>
        <translation>Elementos que se destacam</translation>
    </message>
    <message>
        <source>Elements treated</source>
        <translation>Elementos tratados</translation>
    </message>
    <message>
        <source>Elements treated before</source>
        <translation>Elementos tratados antes</translation>
    </message>
    <message>
        <source>Elements with a minus fall where the others rise.</source>
        <translation>Elementos com sinal de menos descem onde os outros sobem.</translation>
    </message>
    <message>
        <source>Elements with too few results above detection.</source>
        <translation>Elementos com poucos resultados acima da detecção.</translation>
    </message>
    <message>
        <source>Elements {reason} are left out: {out}.</source>
        <translation>Elementos {reason} são deixados de fora: {out}.</translation>
    </message>
    <message>
        <source>Ellipse: practical range, {longest} {length} towards {azimuth:.0f}°, {across}</source>
        <translation>Elipse: alcance prático, {longest} {length} na direção {azimuth:.0f}°, {across}</translation>
    </message>
    <message>
        <source>Empty rows that were passed over: {n}.</source>
        <translation>Linhas vazias que foram puladas: {n}.</translation>
    </message>
    <message>
        <source>Empty where only rasters are classified.</source>
        <translation>Vazio onde só rasters são classificados.</translation>
    </message>
    <message>
        <source>Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>Vazio: um quinze avos da distância máxima. Metros, se as amostras estão em graus.</translation>
    </message>
    <message>
        <source>Empty: a round number near a third of the median spacing of the samples.</source>
        <translation>Vazio: um número redondo perto de um terço do espaçamento mediano das amostras.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent. Metres, if the samples are in degrees.</source>
        <translation>Vazio: um terço da diagonal da extensão das amostras. Metros, se as amostras estão em graus.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent; with a drift at most half the extent. Metres, if the samples are in degrees.</source>
        <translation>Vazio: um terço da diagonal da extensão das amostras; com deriva, no máximo metade da extensão. Metros, se as amostras estão em graus.</translation>
    </message>
    <message>
        <source>Empty: a third of the median sample spacing, rounded.</source>
        <translation>Vazio: um terço do espaçamento mediano das amostras, arredondado.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.</source>
        <translation>Vazio: cerca de cinquenta blocos no mapa, com largura de pelo menos dois espaçamentos das ocorrências.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the survey, two sample spacings wide at least.</source>
        <translation>Vazio: cerca de cinquenta blocos no levantamento, com largura de pelo menos dois espaçamentos das amostras.</translation>
    </message>
    <message>
        <source>Empty: all elements that were transformed, else all concentration fields. The newest column made of each element is read, such as Cu_ppm_log10 for Cu_ppm.</source>
        <translation>Vazio: todos os elementos que foram transformados, senão todos os campos de concentração. Lê-se a coluna mais nova feita de cada elemento, como Cu_ppm_log10 para Cu_ppm.</translation>
    </message>
    <message>
        <source>Empty: all occurrences are of one class, mineralised.</source>
        <translation>Vazio: todas as ocorrências são de uma só classe, mineralizado.</translation>
    </message>
    <message>
        <source>Empty: all polygons are of one class, mineralised. Where polygons are outlined as background, no other samples are.</source>
        <translation>Vazio: todos os polígonos são de uma só classe, mineralizado. Onde há polígonos delimitados como fundo, nenhuma outra amostra é fundo.</translation>
    </message>
    <message>
        <source>Empty: every field whose name is an element with its unit.</source>
        <translation>Vazio: todo campo cujo nome é um elemento com sua unidade.</translation>
    </message>
    <message>
        <source>Empty: that of the samples and the largest distance around them.</source>
        <translation>Vazio: a das amostras e a distância máxima em torno delas.</translation>
    </message>
    <message>
        <source>Empty: that of the samples, a sample spacing wider on every side.</source>
        <translation>Vazio: a das amostras, um espaçamento de amostra mais larga de cada lado.</translation>
    </message>
    <message>
        <source>Empty: the field called name, if there is one.</source>
        <translation>Vazio: o campo chamado name, se houver.</translation>
    </message>
    <message>
        <source>Empty: the mean of the samples, which is then taken as known.</source>
        <translation>Vazio: a média das amostras, tomada então como conhecida.</translation>
    </message>
    <message>
        <source>Empty: the one with the most cells.</source>
        <translation>Vazio: o que tem mais células.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram of the first feature, or as wide as leaves four blocks a fold.</source>
        <translation>Vazio: o alcance do variograma da primeira variável, ou tão largo que deixe quatro blocos por partição.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram, or as large as leaves four blocks a fold. Metres, if the samples are in degrees.</source>
        <translation>Vazio: o alcance do variograma, ou tão grande que deixe quatro blocos por partição. Metros, se as amostras estão em graus.</translation>
    </message>
    <message>
        <source>Empty: two median sample spacings.</source>
        <translation>Vazio: dois espaçamentos medianos das amostras.</translation>
    </message>
    <message>
        <source>Empty: what the file says (UTM zone, datum); degrees are WGS 84; else the project's, where the positions lie in its area of use; else none, and the log asks for it.</source>
        <translation>Vazio: o que o arquivo diz (zona UTM, datum); graus são WGS 84; senão o do projeto, onde as posições estão em sua área de uso; senão nenhum, e o registro o pede.</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>Codi&amp;ficação</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Encoding {encoding}, columns parted by {delimiter}, decimal mark {decimal}.</source>
        <translation>Codificação {encoding}, colunas separadas por {delimiter}, marca decimal {decimal}.</translation>
    </message>
    <message>
        <source>Ending of fields with remarks</source>
        <translation>Terminação dos campos com observações</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Enrichment index</source>
        <translation>Índice de enriquecimento</translation>
    </message>
    <message>
        <source>Enrichment indices</source>
        <translation>Índices de enriquecimento</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Comitê de modelos</translation>
    </message>
    <message>
        <source>Ensemble of {} {}</source>
        <translation>Comitê de {} {}</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift and Enter the one before</source>
        <translation>Enter vai ao próximo lugar, Shift e Enter ao anterior</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropia</translation>
    </message>
    <message>
        <source>Entropy (0 sure, 1 unsure)</source>
        <translation>Entropia (0 certo, 1 incerto)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epoch {epoch} of at most {epochs}</source>
        <translation>Época {epoch} de no máximo {epochs}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {losses:.4f}, accuracy {accuracies:.3f}</source>
        <translation>Época {epoch} de {epochs}: perda {losses:.4f}, acurácia {accuracies:.3f}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs (batch)</source>
        <translation>Épocas (lote)</translation>
    </message>
    <message>
        <source>Epochs and patience must be 1 or more, the batch 2 or more, the learning rate above 0 and the weight decay not below 0: change them.</source>
        <translation>Épocas e paciência devem ser 1 ou mais, o lote 2 ou mais, a taxa de aprendizado acima de 0 e o decaimento dos pesos não abaixo de 0: mude-os.</translation>
    </message>
    <message>
        <source>Error of reconstruction</source>
        <translation>Erro de reconstrução</translation>
    </message>
    <message>
        <source>Errors of kriging at the samples</source>
        <translation>Erros de krigagem nas amostras</translation>
    </message>
    <message>
        <source>Errors on blocks of the regression, of kriging, and of both together.</source>
        <translation>Erros em blocos da regressão, da krigagem e de ambas juntas.</translation>
    </message>
    <message>
        <source>Estimating distributions</source>
        <translation>Estimando distribuições</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Every cell is read by the rules for values below and above limits; positions are compared with each other, units with the usual range of each element, and each result with its neighbours. Quantiles come from the Kaplan-Meier estimate.</source>
        <translation>Cada célula é lida pelas regras para valores abaixo e acima de limites; as posições são comparadas entre si, as unidades com a faixa usual de cada elemento e cada resultado com seus vizinhos. Os quantis vêm da estimativa de Kaplan-Meier.</translation>
    </message>
    <message>
        <source>Every cell of the map holds an occurrence: an AUC needs cells without any.</source>
        <translation>Toda célula do mapa contém uma ocorrência: uma AUC precisa de células sem nenhuma.</translation>
    </message>
    <message>
        <source>Every distinct value is a threshold: prediction rate Pr and occupied area Oa of all ground at or above it. The curves cross where Pr + Oa = 100 %; normalised density Pr/Oa and weight ln(Pr/Oa) are read there.</source>
        <translation>Cada valor distinto é um limiar: taxa de predição Pr e área ocupada Oa de todo o terreno nele ou acima. As curvas se cruzam onde Pr + Oa = 100 %; ali se leem a densidade normalizada Pr/Oa e o peso ln(Pr/Oa).</translation>
    </message>
    <message>
        <source>Every element gets two new fields: one ending in &lt;i&gt;_val&lt;/i&gt;, numbers that all later steps take (also of elements without results below detection), and one ending in &lt;i&gt;_cens&lt;/i&gt;: 0 measured, 1 below detection (the value is a substitute), 2 above the upper limit (the value is that limit, the true one is higher). The laboratory's own fields stay as they are. Measured values never change, except by multiplicative replacement in a closed table.</source>
        <translation>Cada elemento recebe dois novos campos: um terminado em &lt;i&gt;_val&lt;/i&gt;, números que todas as etapas seguintes usam (também de elementos sem resultados abaixo da detecção), e um terminado em &lt;i&gt;_cens&lt;/i&gt;: 0 medido, 1 abaixo da detecção (o valor é um substituto), 2 acima do limite superior (o valor é esse limite, o verdadeiro é maior). Os campos do laboratório ficam como estão. Valores medidos nunca mudam, exceto pela substituição multiplicativa em uma tabela fechada.</translation>
    </message>
    <message>
        <source>Every labelled sample is named by the members that did not learn from it. That is a test by lot: neighbours of the tested samples were learnt from, and it flatters. The trainers test on ground that was not seen.</source>
        <translation>Cada amostra rotulada é indicada pelos membros que não aprenderam dela. É um teste por sorteio: aprendeu-se de vizinhas das amostras testadas, e ele é otimista. Os treinadores testam em terreno não visto.</translation>
    </message>
    <message>
        <source>Every line and column is compared with what laboratories write: the words of headings, symbols and units, the marks for results below detection, the range of the numbers. The likeliest reading is taken, and the reason is kept with it.</source>
        <translation>Cada linha e coluna é comparada com o que os laboratórios escrevem: palavras dos cabeçalhos, símbolos e unidades, marcas de resultados abaixo da detecção, faixa dos números. Toma-se a leitura mais provável e guarda-se o motivo.</translation>
    </message>
    <message>
        <source>Every result is a file in this folder; the project only points to them.</source>
        <translation>Cada resultado é um arquivo nesta pasta; o projeto só aponta para eles.</translation>
    </message>
    <message>
        <source>Every sample lacks a part, so there are no log-ratios: choose fewer elements.</source>
        <translation>Falta uma parte em todas as amostras, de modo que não há log-razões: escolha menos elementos.</translation>
    </message>
    <message>
        <source>Every sample of the survey gets its class, and how sure the network is.</source>
        <translation>Cada amostra do levantamento recebe sua classe e a certeza da rede.</translation>
    </message>
    <message>
        <source>Every sample, or block of samples, is predicted from the others with the same variogram; errors follow from one inverse of the kriging matrix (Dubrule).</source>
        <translation>Cada amostra, ou bloco de amostras, é prevista a partir das outras com o mesmo variograma; os erros seguem de uma única inversa da matriz de krigagem (Dubrule).</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Todas as etapas estão feitas.</translation>
    </message>
    <message>
        <source>Every tool</source>
        <translation>Todas as ferramentas</translation>
    </message>
    <message>
        <source>Everything lies in {n_blocks} blocks of {size:.0f} m, and {k} folds need {needed} of them: take smaller blocks or fewer folds.</source>
        <translation>Tudo está em {n_blocks} blocos de {size:.0f} m, e {k} partições precisam de {needed} deles: use blocos menores ou menos partições.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, classifiers, warnings.</source>
        <translation>Tudo em uma página: dados, etapas, mapas, classificadores, avisos.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, how occurrences judge them, warnings.</source>
        <translation>Tudo em uma página: dados, etapas, mapas, como as ocorrências os avaliam, avisos.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Experimental variogram</source>
        <translation>Variograma experimental</translation>
    </message>
    <message>
        <source>Exponent of the ordered weights</source>
        <translation>Expoente dos pesos ordenados</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Extração</translation>
    </message>
    <message>
        <source>Extraction of 1 factor</source>
        <translation>Extração de 1 fator</translation>
    </message>
    <message>
        <source>Extraction of {k} factors</source>
        <translation>Extração de {k} fatores</translation>
    </message>
    <message>
        <source>F1 (mean of classes)</source>
        <translation>F1 (média das classes)</translation>
    </message>
    <message>
        <source>F1, mean</source>
        <translation>F1, média</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, média das classes</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>Análise fatorial</translation>
    </message>
    <message>
        <source>Factor chart</source>
        <translation>Gráfico de fatores</translation>
    </message>
    <message>
        <source>Factor loadings</source>
        <translation>Cargas fatoriais</translation>
    </message>
    <message>
        <source>Factor model</source>
        <translation>Modelo fatorial</translation>
    </message>
    <message>
        <source>Factor models (*.json)</source>
        <translation>Modelos fatoriais (*.json)</translation>
    </message>
    <message>
        <source>Factor scores</source>
        <translation>Escores fatoriais</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Fatores</translation>
    </message>
    <message>
        <source>Factors by parallel analysis</source>
        <translation>Fatores pela análise paralela</translation>
    </message>
    <message>
        <source>Factors found</source>
        <translation>Fatores encontrados</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements and there is only {columns}: choose more.</source>
        <translation>Fatores precisam de pelo menos 2 elementos e só há {columns}: escolha mais.</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements whose values vary and there are {n_kept}</source>
        <translation>Fatores precisam de pelo menos 2 elementos cujos valores variem e há {n_kept}</translation>
    </message>
    <message>
        <source>Factors that were kept.</source>
        <translation>Fatores que foram mantidos.</translation>
    </message>
    <message>
        <source>Factors to ask for: {kaiser} by eigenvalue above 1 ({explained:.0f} % of the variance), {parallel} by parallel analysis.</source>
        <translation>Fatores a pedir: {kaiser} por autovalor acima de 1 ({explained:.0f} % da variância), {parallel} pela análise paralela.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>Taxa de falsos positivos</translation>
    </message>
    <message>
        <source>False-positive rate (% of the area without occurrences)</source>
        <translation>Taxa de falsos positivos (% da área sem ocorrências)</translation>
    </message>
    <message>
        <source>Far from the training samples a classifier is as sure as anywhere and knows nothing: read its report first.</source>
        <translation>Longe das amostras de treino um classificador tem a mesma certeza e nada sabe: leia antes seu relatório.</translation>
    </message>
    <message>
        <source>Farthest neighbour</source>
        <translation>Vizinho mais distante</translation>
    </message>
    <message>
        <source>Farthest that a pair may lie off the direction. Empty: any distance within the tolerance.</source>
        <translation>O máximo que um par pode se afastar da direção. Vazio: qualquer distância dentro da tolerância.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Faults as lines.</source>
        <translation>Falhas como linhas.</translation>
    </message>
    <message>
        <source>Favourability as ground: how much denser occurrences are in such units than anywhere.</source>
        <translation>Favorabilidade como terreno: quanto as ocorrências são mais densas em tais unidades que em qualquer outro lugar.</translation>
    </message>
    <message>
        <source>Favourability of a class is u = Pr / (Pr + Oa). Wald's maximin gives each cell the least u of the maps and ranks the cells by it; the other rules take means, ordered weights, votes or the greatest regret.</source>
        <translation>A favorabilidade de uma classe é u = Pr / (Pr + Oa). O maximin de Wald dá a cada célula o menor u dos mapas e ordena as células por ele; as outras regras usam médias, pesos ordenados, votos ou o maior arrependimento.</translation>
    </message>
    <message>
        <source>Favourability scores</source>
        <translation>Escores de favorabilidade</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Features are matched by name: fields of the samples, or rasters (or their bands) called as the features were. A classifier trained on another sheet is applied to raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>As variáveis são associadas pelo nome: campos das amostras, ou rasters (ou suas bandas) com o nome das variáveis. Um classificador treinado em outra folha é aplicado a campos brutos com todas as etapas nele guardadas: os elementos são associados pelo símbolo e as unidades convertidas.</translation>
    </message>
    <message>
        <source>Features are scaled by the training samples. paper is a perceptron of 20 hidden units, trained by gradient descent with momentum; the convolutional networks are trained by Adam, classes weighted alike, and keep the weights that did best on the samples watched. Tests: by lot, and on blocks or zones held out in turn.</source>
        <translation>As variáveis são escaladas pelas amostras de treino. paper é um perceptron de 20 unidades ocultas, treinado por gradiente descendente; as redes convolucionais são treinadas por Adam, com classes de igual peso, e guardam os pesos que foram melhores nas amostras acompanhadas. Testes: por sorteio e em blocos ou zonas reservados um a um.</translation>
    </message>
    <message>
        <source>Features pass the steps stored in the model and then the classifier; the entropy is −Σ p ln p over the logarithm of the number of classes.</source>
        <translation>As variáveis passam pelas etapas guardadas no modelo e depois pelo classificador; a entropia é −Σ p ln p sobre o logaritmo do número de classes.</translation>
    </message>
    <message>
        <source>Features: {}.</source>
        <translation>Variáveis: {}.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Cercas</translation>
    </message>
    <message>
        <source>Fences of {name}</source>
        <translation>Cercas de {name}</translation>
    </message>
    <message>
        <source>Fetch and install the ticked packages</source>
        <translation>Baixar e instalar os pacotes marcados</translation>
    </message>
    <message>
        <source>Fetching a newer pip (2 MB)…</source>
        <translation>Baixando um pip mais novo (2 MB)…</translation>
    </message>
    <message>
        <source>Fetching and installing ({size} MB)…</source>
        <translation>Baixando e instalando ({size} MB)…</translation>
    </message>
    <message>
        <source>Fewer than occurrences where several share a sample or cell.</source>
        <translation>Menos que as ocorrências onde várias partilham uma amostra ou célula.</translation>
    </message>
    <message>
        <source>Fewer than ten occurrences cannot tell two maps apart; look at the interval.</source>
        <translation>Menos de dez ocorrências não distinguem dois mapas; olhe o intervalo.</translation>
    </message>
    <message>
        <source>Fewer than three map units hold samples: there is nothing to part into classes.</source>
        <translation>Menos de três unidades do mapa contêm amostras: não há o que dividir em classes.</translation>
    </message>
    <message>
        <source>Fewest values of an element for a class to have a background of its own.</source>
        <translation>Mínimo de valores de um elemento para uma classe ter fundo próprio.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field of rock classes in the geology</source>
        <translation>Campo das classes de rocha na geologia</translation>
    </message>
    <message>
        <source>Field of rock classes or basins</source>
        <translation>Campo das classes de rocha ou bacias</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>Campo das classes</translation>
    </message>
    <message>
        <source>Field of the rocks</source>
        <translation>Campo das rochas</translation>
    </message>
    <message>
        <source>Field of the values</source>
        <translation>Campo dos valores</translation>
    </message>
    <message>
        <source>Field with the prospect or zone of each sample, for the choices called zone.</source>
        <translation>Campo com o prospecto ou zona de cada amostra, para as escolhas chamadas zone.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Fields of the samples that it may follow. With them there is no map, only predictions at points.</source>
        <translation>Campos das amostras que ela pode seguir. Com eles não há mapa, só predições em pontos.</translation>
    </message>
    <message>
        <source>Fields of the {kind} model cannot be simulated: fit one of {KINDS}.</source>
        <translation>Campos do modelo {kind} não podem ser simulados: ajuste um de {KINDS}.</translation>
    </message>
    <message>
        <source>Fields or symbols, such as Ag, As, Au. Each is taken from its newest column; raw concentrations become logarithms. Empty: all concentrations.</source>
        <translation>Campos ou símbolos, como Ag, As, Au. Cada um é tomado de sua coluna mais nova; concentrações brutas viram logaritmos. Vazio: todas as concentrações.</translation>
    </message>
    <message>
        <source>Fields that were passed over</source>
        <translation>Campos que foram pulados</translation>
    </message>
    <message>
        <source>Fields with results are called like &lt;i&gt;Cu_ppm&lt;/i&gt;, so that all tools find them. What is no plain number stays as the laboratory wrote it; run &lt;i&gt;Check samples&lt;/i&gt; and &lt;i&gt;Replace censored values&lt;/i&gt; next, with the table of limits. Samples without coordinates are kept, without a position. A unit that the file does not state is suggested and not taken; a reference system that nobody states is asked for.</source>
        <translation>Campos com resultados se chamam como &lt;i&gt;Cu_ppm&lt;/i&gt;, para que todas as ferramentas os achem. O que não é número simples fica como o laboratório escreveu; execute em seguida &lt;i&gt;Verificar amostras&lt;/i&gt; e &lt;i&gt;Substituir valores censurados&lt;/i&gt;, com a tabela de limites. Amostras sem coordenadas são mantidas, sem posição. Uma unidade que o arquivo não informa é sugerida e não adotada; um sistema de referência que ninguém informa é solicitado.</translation>
    </message>
    <message>
        <source>Fields with the laboratory's results: numbers, or text such as &lt;0.5. Empty: every field that looks like one, such as Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>Campos com os resultados do laboratório: números, ou texto como &lt;0.5. Vazio: todo campo que pareça um, como Cu_ppm, Au_ppb ou Fe2O3_pct.</translation>
    </message>
    <message>
        <source>Fields without a limit</source>
        <translation>Campos sem limite</translation>
    </message>
    <message>
        <source>Fields without a unit</source>
        <translation>Campos sem unidade</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>Índices de mérito</translation>
    </message>
    <message>
        <source>Figures of the classes</source>
        <translation>Números das classes</translation>
    </message>
    <message>
        <source>Figures of the maps</source>
        <translation>Números dos mapas</translation>
    </message>
    <message>
        <source>Figures, chart and warnings as a page.</source>
        <translation>Números, gráfico e avisos em uma página.</translation>
    </message>
    <message>
        <source>Files that trainers wrote: factors, maps of units, classifiers.</source>
        <translation>Arquivos que os treinadores gravaram: fatores, mapas de unidades, classificadores.</translation>
    </message>
    <message>
        <source>Fill in the sample numbers.</source>
        <translation>Preencha os números de amostra.</translation>
    </message>
    <message>
        <source>Fill in their coordinates, or load the file as a table without geometry for statistics alone.</source>
        <translation>Preencha suas coordenadas ou carregue o arquivo como tabela sem geometria, só para estatística.</translation>
    </message>
    <message>
        <source>Fill in their coordinates.</source>
        <translation>Preencha suas coordenadas.</translation>
    </message>
    <message>
        <source>Fill in their results, or leave these samples out.</source>
        <translation>Preencha seus resultados ou deixe estas amostras de fora.</translation>
    </message>
    <message>
        <source>Filling the rocks with elements</source>
        <translation>Preenchendo as rochas com elementos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Localizar nesta página</translation>
    </message>
    <message>
        <source>Finding the nearest sample of every cell</source>
        <translation>Buscando a amostra mais próxima de cada célula</translation>
    </message>
    <message>
        <source>Findings that call for a decision; 0 is a clean table.</source>
        <translation>Constatações que pedem uma decisão; 0 é uma tabela limpa.</translation>
    </message>
    <message>
        <source>Finds the few element associations (factors) behind many elements, and keeps them as a model.</source>
        <translation>Encontra as poucas associações de elementos (fatores) por trás de muitos elementos e as guarda como modelo.</translation>
    </message>
    <message>
        <source>Finds thresholds between background and anomalies where the scaling of area with value changes (C-A fractal).</source>
        <translation>Encontra limiares entre fundo e anomalias onde muda a relação de escala entre área e valor (fractal C-A).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>First temperature</source>
        <translation>Temperatura inicial</translation>
    </message>
    <message>
        <source>Fit factor analysis</source>
        <translation>Ajustar análise fatorial</translation>
    </message>
    <message>
        <source>Fit the numbers that are not held by weighted least squares, with the kinds chosen above.</source>
        <translation>Ajustar por mínimos quadrados ponderados os números que não estão fixados, com os tipos escolhidos acima.</translation>
    </message>
    <message>
        <source>Fit the variogram again in every fold</source>
        <translation>Ajustar o variograma de novo em cada partição</translation>
    </message>
    <message>
        <source>Fit variogram</source>
        <translation>Ajustar variograma</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Aptidão</translation>
    </message>
    <message>
        <source>Fits a model to the variogram of a field, and keeps it for kriging.</source>
        <translation>Ajusta um modelo ao variograma de um campo e o guarda para a krigagem.</translation>
    </message>
    <message>
        <source>Fitted again.</source>
        <translation>Ajustado de novo.</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>Modelo ajustado</translation>
    </message>
    <message>
        <source>Fitted models</source>
        <translation>Modelos ajustados</translation>
    </message>
    <message>
        <source>Fitting a variogram</source>
        <translation>Ajustando um variograma</translation>
    </message>
    <message>
        <source>Fitting the probabilities</source>
        <translation>Ajustando as probabilidades</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>Ajustando o variograma</translation>
    </message>
    <message>
        <source>Fitting variograms, support-vector machines, maximum-likelihood factors, Mahalanobis outliers, Ward's classes; matrix products at full speed in QGIS on Linux.</source>
        <translation>Ajuste de variogramas, máquinas de vetores de suporte, fatores de máxima verossimilhança, valores extremos de Mahalanobis, classes de Ward; produtos de matrizes a toda velocidade no QGIS em Linux.</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>Marcar valores extremos</translation>
    </message>
    <message>
        <source>Flagged values</source>
        <translation>Valores marcados</translation>
    </message>
    <message>
        <source>Flagged values of all elements together.</source>
        <translation>Valores marcados de todos os elementos juntos.</translation>
    </message>
    <message>
        <source>Flags values that lie far outside the bulk of their element, without changing any value.</source>
        <translation>Marca valores muito afastados do grosso de seu elemento, sem mudar nenhum valor.</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Folds of blocks</source>
        <translation>Partições de blocos</translation>
    </message>
    <message>
        <source>Folds of the search</source>
        <translation>Partições da busca</translation>
    </message>
    <message>
        <source>Folds of the test</source>
        <translation>Partições do teste</translation>
    </message>
    <message>
        <source>Follow-up reaches a few per cent of the area: read the left end of the curve.</source>
        <translation>A investigação de campo alcança uns poucos por cento da área: leia o extremo esquerdo da curva.</translation>
    </message>
    <message>
        <source>For a layer of points the samples are counted instead of the area (number-size model).</source>
        <translation>Para uma camada de pontos contam-se as amostras em vez da área (modelo número-tamanho).</translation>
    </message>
    <message>
        <source>For a map of classes each class gets its prediction rate, area, normalised density (rate / area) and weight (its logarithm), and a name: anomaly from twice the density of the whole map on, halo from once, background below. A class whose occurrences its area alone would explain is marked as not distinguishable.</source>
        <translation>Para um mapa de classes, cada classe recebe sua taxa de predição, área, densidade normalizada (taxa / área) e peso (seu logaritmo), e um nome: anomalia a partir do dobro da densidade do mapa inteiro, halo a partir de uma vez, fundo abaixo. Uma classe cujas ocorrências se explicariam só por sua área é marcada como não distinguível.</translation>
    </message>
    <message>
        <source>For a map of scores, the prediction rate (percentage of the occurrences) and the occupied area (percentage of the area) at or above each score are drawn as a prediction-area plot. Where the two curves cross they add up to 100 %: 80 % of the occurrences in 20 % of the area there is a good map, 50 % in 50 % says nothing.</source>
        <translation>Para um mapa de escores, a taxa de predição (porcentagem das ocorrências) e a área ocupada (porcentagem da área) em cada escore ou acima são desenhadas como gráfico predição-área. Onde as duas curvas se cruzam, somam 100 %: ali, 80 % das ocorrências em 20 % da área é um bom mapa, 50 % em 50 % não diz nada.</translation>
    </message>
    <message>
        <source>For chart and log. Empty: the name of the layer, or of the field of points.</source>
        <translation>Para gráfico e registro. Vazio: o nome da camada, ou do campo de pontos.</translation>
    </message>
    <message>
        <source>For each element the share of results measured, below and above limits, and missing.</source>
        <translation>Para cada elemento, a proporção de resultados medidos, abaixo e acima de limites, e ausentes.</translation>
    </message>
    <message>
        <source>For each range the nugget and sills are found by non-negative least squares, weighted by pairs over squared distance; ranges and anisotropy are searched for. With a drift, generalised least squares and the fit alternate until the range stays.</source>
        <translation>Para cada alcance, o efeito pepita e os patamares são obtidos por mínimos quadrados não negativos, ponderados por pares sobre distância ao quadrado; alcances e anisotropia são buscados. Com deriva, mínimos quadrados generalizados e ajuste se alternam até o alcance ficar estável.</translation>
    </message>
    <message>
        <source>For owa: 1 is the mean, great numbers come near to maximin, below 1 leans to the most favourable map.</source>
        <translation>Para owa: 1 é a média, números grandes se aproximam de maximin, abaixo de 1 tende ao mapa mais favorável.</translation>
    </message>
    <message>
        <source>For samples in clusters or along lines. The search is exact then.</source>
        <translation>Para amostras em grupos ou ao longo de linhas. A busca é então exata.</translation>
    </message>
    <message>
        <source>For skewed values such as concentrations: their ranks become those of a normal distribution.</source>
        <translation>Para valores assimétricos como concentrações: seus postos passam a ser os de uma distribuição normal.</translation>
    </message>
    <message>
        <source>For table and chart, and to find the map in a table of weights of several. Empty: the name of the layer.</source>
        <translation>Para tabela e gráfico, e para achar o mapa em uma tabela de pesos de vários. Vazio: o nome da camada.</translation>
    </message>
    <message>
        <source>For table and chart. Empty: the name of the layer.</source>
        <translation>Para tabela e gráfico. Vazio: o nome da camada.</translation>
    </message>
    <message>
        <source>For the intervals of the thresholds. 0: none.</source>
        <translation>Para os intervalos dos limiares. 0: nenhum.</translation>
    </message>
    <message>
        <source>For the nearest one and its distance from the edge of the target.</source>
        <translation>Para a mais próxima e sua distância à borda do alvo.</translation>
    </message>
    <message>
        <source>For the rock that takes most of each target.</source>
        <translation>Para a rocha que ocupa a maior parte de cada alvo.</translation>
    </message>
    <message>
        <source>For weighted and regression: how much of each rock lies upstream of the sample.</source>
        <translation>Para weighted e regression: quanto de cada rocha está a montante da amostra.</translation>
    </message>
    <message>
        <source>For “Compare classifiers”.</source>
        <translation>Para “Comparar classificadores”.</translation>
    </message>
    <message>
        <source>Forests cannot go beyond the values they saw, and need some hundred samples.</source>
        <translation>Florestas não vão além dos valores que viram e precisam de umas centenas de amostras.</translation>
    </message>
    <message>
        <source>Forget the settings of your own for this step</source>
        <translation>Esquecer as configurações próprias para esta etapa</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>Forma da curva</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>From different starts; their probabilities are averaged.</source>
        <translation>De inícios diferentes; a média de suas probabilidades é usada.</translation>
    </message>
    <message>
        <source>From samples to anomaly map (SOM, batch SOM, DESOM)</source>
        <translation>Das amostras ao mapa de anomalias (SOM, Batch SOM, DESOM)</translation>
    </message>
    <message>
        <source>From samples to anomaly map…</source>
        <translation>Das amostras ao mapa de anomalias…</translation>
    </message>
    <message>
        <source>From samples to classes (network, SVM, kriging)</source>
        <translation>Das amostras às classes (rede, SVM, krigagem)</translation>
    </message>
    <message>
        <source>From samples to classes…</source>
        <translation>Das amostras às classes…</translation>
    </message>
    <message>
        <source>From stream-sediment samples to a map of &lt;b&gt;anomaly, halo and background&lt;/b&gt; that you can defend.</source>
        <translation>De amostras de sedimentos de corrente a um mapa de &lt;b&gt;anomalia, halo e fundo&lt;/b&gt; que se pode defender.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to anomaly, halo and background by three self-organising maps side by side (online, batch, deep embedded), each with its prediction-area plot.</source>
        <translation>De amostras de sedimentos de corrente a anomalia, halo e fundo por três mapas auto-organizáveis lado a lado (sequencial, em lote, profundo incorporado), cada um com seu gráfico predição-área.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to classes of ground by a neural network, a support-vector machine, the same tuned by a genetic algorithm, and kriging, each tested by lot and on ground that it has not seen.</source>
        <translation>De amostras de sedimentos de corrente a classes de terreno por uma rede neural, uma máquina de vetores de suporte, a mesma otimizada por algoritmo genético e krigagem, cada uma testada por sorteio e em terreno que não viu.</translation>
    </message>
    <message>
        <source>From the lowest to the highest.</source>
        <translation>Do mais baixo ao mais alto.</translation>
    </message>
    <message>
        <source>Fuse maps (maximin)</source>
        <translation>Fundir mapas (maximin)</translation>
    </message>
    <message>
        <source>Fuse the class maps (maximin)</source>
        <translation>Fundir os mapas de classes (maximin)</translation>
    </message>
    <message>
        <source>Fused P-A plot</source>
        <translation>Gráfico P-A fundido</translation>
    </message>
    <message>
        <source>Fused anomaly map</source>
        <translation>Mapa de anomalias fundido</translation>
    </message>
    <message>
        <source>Fused score</source>
        <translation>Escore fundido</translation>
    </message>
    <message>
        <source>Fused: anomaly, halo, background</source>
        <translation>Fundido: anomalia, halo, fundo</translation>
    </message>
    <message>
        <source>Fused: how many maps agree</source>
        <translation>Fundido: quantos mapas concordam</translation>
    </message>
    <message>
        <source>Fused: weight of the class</source>
        <translation>Fundido: peso da classe</translation>
    </message>
    <message>
        <source>Fuses several maps of one area into one, and says which of them decides each cell.</source>
        <translation>Funde vários mapas de uma área em um só e diz qual deles decide cada célula.</translation>
    </message>
    <message>
        <source>Fusing the maps</source>
        <translation>Fundindo os mapas</translation>
    </message>
    <message>
        <source>Fusion table</source>
        <translation>Tabela de fusão</translation>
    </message>
    <message>
        <source>Fuzzy score from which a sample is anomalous, where classes are made of factor scores.</source>
        <translation>Escore fuzzy a partir do qual uma amostra é anômala, onde as classes são feitas de escores fatoriais.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: in a factor they are all the same or missing.</source>
        <translation>Escores fuzzy precisam de escores que difiram: em um fator são todos iguais ou ausentes.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: their standard deviation is not above zero.</source>
        <translation>Escores fuzzy precisam de escores que difiram: seu desvio padrão não é maior que zero.</translation>
    </message>
    <message>
        <source>GA</source>
        <translation>AG</translation>
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
        <translation>Gamma (sem otimização)</translation>
    </message>
    <message>
        <source>Gamma is {gamma:g}: give a number from 0 to 1.</source>
        <translation>Gamma é {gamma:g}: informe um número de 0 a 1.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Geração</translation>
    </message>
    <message>
        <source>Generation {generation} of at most {generations}</source>
        <translation>Geração {generation} de no máximo {generations}</translation>
    </message>
    <message>
        <source>Genetic search of the settings</source>
        <translation>Busca genética das configurações</translation>
    </message>
    <message>
        <source>GeoHalo charts</source>
        <translation>Gráficos do GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo guide</source>
        <translation>Guia do GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo model</source>
        <translation>Modelo do GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo models (*.json *.safetensors)</source>
        <translation>Modelos do GeoHalo (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>GeoHalo wizard</source>
        <translation>Assistente do GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo works with what QGIS brings. These Python packages add tools; they are put into a folder of your QGIS profile, fitted to what QGIS runs, and never replace anything of QGIS.</source>
        <translation>O GeoHalo trabalha com o que o QGIS traz. Estes pacotes Python acrescentam ferramentas; são postos em uma pasta do seu perfil do QGIS, compatíveis com o que o QGIS executa, e nunca substituem nada do QGIS.</translation>
    </message>
    <message>
        <source>GeoHalo's packages are removed; start QGIS again before you install others.</source>
        <translation>Os pacotes do GeoHalo foram removidos; reinicie o QGIS antes de instalar outros.</translation>
    </message>
    <message>
        <source>Geology</source>
        <translation>Geologia</translation>
    </message>
    <message>
        <source>Geology (polygons)</source>
        <translation>Geologia (polígonos)</translation>
    </message>
    <message>
        <source>Geophysics, terrain, kriged elements, all of one grid; the network patch learns from windows of them and not from fields. Rasters that were made from these samples flatter it.</source>
        <translation>Geofísica, relevo, elementos krigados, todos em uma mesma grade; a rede patch aprende de janelas deles e não de campos. Rasters feitos destas amostras a favorecem.</translation>
    </message>
    <message>
        <source>Geostatistics</source>
        <translation>Geoestatística</translation>
    </message>
    <message>
        <source>Give a limits table with the columns element, limit, unit and substitute (the value named here).</source>
        <translation>Informe uma tabela de limites com as colunas element, limit, unit e substitute (o valor indicado aqui).</translation>
    </message>
    <message>
        <source>Give a limits table with the limits of the laboratory.</source>
        <translation>Informe uma tabela com os limites do laboratório.</translation>
    </message>
    <message>
        <source>Give every sample its own number; mark field duplicates, such as S17 and S17D.</source>
        <translation>Dê a cada amostra seu próprio número; marque duplicatas de campo, como S17 e S17D.</translation>
    </message>
    <message>
        <source>Give numbers to keep them as they are; with all of them known nothing is fitted. With a drift, the variogram is that of what the drift leaves, for universal kriging.</source>
        <translation>Informe números para mantê-los como estão; com todos conhecidos, nada é ajustado. Com deriva, o variograma é o do que a deriva deixa, para krigagem universal.</translation>
    </message>
    <message>
        <source>Give the figures of merit (METRICS) that the trainers wrote, from the same samples with the same labels and seed. Two classifiers are compared on the samples that both were tested on, by McNemar's exact test: only samples that one has right and the other wrong count. Where it gives more than 0.05, nobody can say which one is better.</source>
        <translation>Informe os índices de mérito (METRICS) que os treinadores gravaram, das mesmas amostras com os mesmos rótulos e semente. Dois classificadores são comparados nas amostras em que ambos foram testados, pelo teste exato de McNemar: só contam as amostras que um acerta e o outro erra. Onde ele dá mais de 0.05, ninguém pode dizer qual é melhor.</translation>
    </message>
    <message>
        <source>Give the held-out map where the scores were made with the same occurrences.</source>
        <translation>Informe o mapa reservado onde os escores foram feitos com as mesmas ocorrências.</translation>
    </message>
    <message>
        <source>Give the samples that the last step left, and the maps in the order in which they shall appear. A map that was made with the known occurrences is shown, and marked as such where it is judged by them.</source>
        <translation>Informe as amostras que a última etapa deixou e os mapas na ordem em que devem aparecer. Um mapa feito com as ocorrências conhecidas é mostrado, e marcado como tal onde é avaliado por elas.</translation>
    </message>
    <message>
        <source>Give them little weight in factors and maps.</source>
        <translation>Dê-lhes pouco peso em fatores e mapas.</translation>
    </message>
    <message>
        <source>Gives every sample its scores on the factors of a fitted model, plain and fuzzy.</source>
        <translation>Dá a cada amostra seus escores nos fatores de um modelo ajustado, simples e fuzzy.</translation>
    </message>
    <message>
        <source>Gives samples the classes that a classifier is to learn, in the field &lt;i&gt;label&lt;/i&gt;.</source>
        <translation>Dá às amostras as classes que um classificador deve aprender, no campo &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Gives samples, or the cells of rasters, the class a trained classifier names, and the probability of each class.</source>
        <translation>Dá a amostras, ou às células de rasters, a classe que um classificador treinado indica e a probabilidade de cada classe.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Prosseguir</translation>
    </message>
    <message>
        <source>Go on without them. Single results above detection are worth a look on the map.</source>
        <translation>Prossiga sem eles. Resultados isolados acima da detecção merecem um olhar no mapa.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Great values follow every training sample, small ones keep the border smooth.</source>
        <translation>Valores grandes seguem cada amostra de treino, pequenos mantêm a fronteira suave.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Ground counts as anomaly only where all maps say so (maximin).</source>
        <translation>O terreno só conta como anomalia onde todos os mapas o dizem (maximin).</translation>
    </message>
    <message>
        <source>Ground outside the samples' convex hull</source>
        <translation>Terreno fora do fecho convexo das amostras</translation>
    </message>
    <message>
        <source>Ground that was mapped as mineralised, altered or barren.</source>
        <translation>Terreno mapeado como mineralizado, alterado ou estéril.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Ha&amp;lo from</source>
        <translation>Ha&amp;lo a partir de</translation>
    </message>
    <message>
        <source>Half of the values to be expected lie below.</source>
        <translation>Metade dos valores esperados fica abaixo.</translation>
    </message>
    <message>
        <source>Halo</source>
        <translation>Halo</translation>
    </message>
    <message>
        <source>Halo from</source>
        <translation>Halo a partir de</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation>Título da página.</translation>
    </message>
    <message>
        <source>Held out: each occurrence is read from a map in which it had no part</source>
        <translation>Reservado: cada ocorrência é lida de um mapa do qual não participou</translation>
    </message>
    <message>
        <source>Held-out occurrences in anomalies (%)</source>
        <translation>Ocorrências reservadas em anomalias (%)</translation>
    </message>
    <message>
        <source>Heywood case: the factors leave nothing unique in {names}, more than data can tell; ask for fewer factors, or leave the element out.</source>
        <translation>Caso de Heywood: os fatores não deixam nada de único em {names}, mais do que os dados podem dizer; peça menos fatores ou deixe o elemento de fora.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Highest threshold</source>
        <translation>Limiar mais alto</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Histogram and box</source>
        <translation>Histograma e caixa</translation>
    </message>
    <message>
        <source>Hold this number when fitting again</source>
        <translation>Fixar este número ao ajustar de novo</translation>
    </message>
    <message>
        <source>Holding occurrences out needs two folds at least: make more or smaller blocks.</source>
        <translation>Reservar ocorrências exige pelo menos duas partições: faça mais blocos ou blocos menores.</translation>
    </message>
    <message>
        <source>How C and gamma are found: as given below, over a grid, or by a genetic algorithm. Searching rarely gains more than the test can tell.</source>
        <translation>Como se obtêm C e gamma: como informados abaixo, em uma grade ou por algoritmo genético. A busca raramente ganha mais do que o teste consegue distinguir.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples, and for occurrences. Empty: two median spacings.</source>
        <translation>Até onde uma amostra fala por células sem amostras e por ocorrências. Vazio: dois espaçamentos medianos.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples. Empty: two median sample spacings.</source>
        <translation>Até onde uma amostra fala por células sem amostras. Vazio: dois espaçamentos medianos das amostras.</translation>
    </message>
    <message>
        <source>How far a sample speaks for the ground around it and for occurrences. Empty: two median sample spacings; take more where samples lie in pairs or lines with gaps between.</source>
        <translation>Até onde uma amostra fala pelo terreno em torno e por ocorrências. Vazio: dois espaçamentos medianos das amostras; use mais onde as amostras estão em pares ou linhas com lacunas entre elas.</translation>
    </message>
    <message>
        <source>How far the curve misses the points: for comparing models of one field.</source>
        <translation>Quanto a curva se afasta dos pontos: para comparar modelos de um campo.</translation>
    </message>
    <message>
        <source>How far the installation has come</source>
        <translation>Até onde a instalação avançou</translation>
    </message>
    <message>
        <source>How far two units lie apart on the map; hexagonal gives each unit six neighbours.</source>
        <translation>Quão distantes estão duas unidades no mapa; hexagonal dá a cada unidade seis vizinhas.</translation>
    </message>
    <message>
        <source>How fast samples forget each other: nugget, sill and range of the indicator factors.</source>
        <translation>Quão rápido as amostras se esquecem umas das outras: efeito pepita, patamar e alcance dos fatores indicadores.</translation>
    </message>
    <message>
        <source>How known occurrences judge the maps</source>
        <translation>Como as ocorrências conhecidas avaliam os mapas</translation>
    </message>
    <message>
        <source>How many known occurrences the best ground holds, on maps that had not seen them.</source>
        <translation>Quantas ocorrências conhecidas o melhor terreno contém, em mapas que não as tinham visto.</translation>
    </message>
    <message>
        <source>How often the occurrences are drawn again; more make the intervals steadier.</source>
        <translation>Quantas vezes as ocorrências são sorteadas de novo; mais tornam os intervalos mais estáveis.</translation>
    </message>
    <message>
        <source>How samples are parted: three quarters train, a tenth is watched, the rest tests. stratified: by lot within each class. random: by lot, as in the method's paper. spatial_block: blocks of ground. zone: the largest zone trains, the others test.</source>
        <translation>Como as amostras são divididas: três quartos treinam, um décimo é acompanhado, o resto testa. stratified: por sorteio dentro de cada classe. random: por sorteio, como no artigo do método. spatial_block: blocos de terreno. zone: a maior zona treina, as outras testam.</translation>
    </message>
    <message>
        <source>How strongly each sample shows each factor; the factor of your indicators is the one to map.</source>
        <translation>Quão fortemente cada amostra mostra cada fator; o fator dos seus indicadores é o que se deve mapear.</translation>
    </message>
    <message>
        <source>How well the maps find known occurrences, beside the baseline: {baseline}</source>
        <translation>Quão bem os mapas acham ocorrências conhecidas, ao lado da referência: {baseline}</translation>
    </message>
    <message>
        <source>How “Factor scores” estimates them; bartlett not with pca.</source>
        <translation>Como “Escores fatoriais” os estima; bartlett não com pca.</translation>
    </message>
    <message>
        <source>If the laboratory did measure them, state its own limit in the limits table.</source>
        <translation>Se o laboratório de fato os mediu, informe o limite dele na tabela de limites.</translation>
    </message>
    <message>
        <source>If they are, rename them so that they say the unit, like Cu_ppm, or choose them by hand.</source>
        <translation>Se forem, renomeie-os para que digam a unidade, como Cu_ppm, ou escolha-os à mão.</translation>
    </message>
    <message>
        <source>If they mark missing results, choose missing for negative values, or name the code among those for missing results.</source>
        <translation>Se marcam resultados ausentes, escolha missing para valores negativos ou indique o código entre os de resultados ausentes.</translation>
    </message>
    <message>
        <source>If they stand for results below detection, give a limits table and choose limit for zeros.</source>
        <translation>Se representam resultados abaixo da detecção, informe uma tabela de limites e escolha limit para zeros.</translation>
    </message>
    <message>
        <source>Import a laboratory's file</source>
        <translation>Importar um arquivo do laboratório</translation>
    </message>
    <message>
        <source>Import laboratory table</source>
        <translation>Importar tabela do laboratório</translation>
    </message>
    <message>
        <source>In any reference system.</source>
        <translation>Em qualquer sistema de referência.</translation>
    </message>
    <message>
        <source>In exploration the outliers are the target, so they are flagged and kept. Each element gets a field ending in _out: -1 below the lower fence, 1 above the upper one, 0 between; &lt;i&gt;n_outliers&lt;/i&gt; counts the elements outside. The table gives the fences. Concentrations are skewed: on the raw scale far too much is flagged, so that log10 is the scale to use unless the values are logarithms already.</source>
        <translation>Na exploração, os valores extremos são o alvo; por isso são marcados e mantidos. Cada elemento recebe um campo terminado em _out: -1 abaixo da cerca inferior, 1 acima da superior, 0 entre elas; &lt;i&gt;n_outliers&lt;/i&gt; conta os elementos fora. A tabela dá as cercas. Concentrações são assimétricas: na escala bruta marca-se demais, de modo que log10 é a escala a usar, salvo se os valores já são logaritmos.</translation>
    </message>
    <message>
        <source>In exploration the outliers are what you look for: flag them, and drop none before you know what they are.</source>
        <translation>Na exploração, os valores extremos são o que se procura: marque-os e não descarte nenhum antes de saber o que são.</translation>
    </message>
    <message>
        <source>In fold {name} the buffer of {buffer:g} m leaves {n_training} of {n_all} training samples: the result is that of a poorer model; take a smaller buffer or larger blocks.</source>
        <translation>Na partição {name}, a zona de exclusão de {buffer:g} m deixa {n_training} de {n_all} amostras de treino: o resultado é o de um modelo mais pobre; use uma zona menor ou blocos maiores.</translation>
    </message>
    <message>
        <source>In order; parameters that are not named were at their defaults</source>
        <translation>Em ordem; parâmetros não indicados estavam em seus padrões</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>Aos pares</translation>
    </message>
    <message>
        <source>In place of a field: each sample takes the class of the polygon that holds it, written to the field geology_class. Samples outside every polygon form the class “outside”.</source>
        <translation>Em lugar de um campo: cada amostra recebe a classe do polígono que a contém, gravada no campo geology_class. Amostras fora de todos os polígonos formam a classe “outside”.</translation>
    </message>
    <message>
        <source>In the field's unit squared; of several fields, as a part of their variance. Empty: fitted.</source>
        <translation>No quadrado da unidade do campo; de vários campos, como parte de sua variância. Vazio: ajustado.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM, as in the table of weights. Empty: the names of the layers.</source>
        <translation>Na ordem dos mapas, separados por ; como SOM;Batch SOM;DESOM, como na tabela de pesos. Vazio: os nomes das camadas.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM. Empty: the names of the layers.</source>
        <translation>Na ordem dos mapas, separados por ; como SOM;Batch SOM;DESOM. Vazio: os nomes das camadas.</translation>
    </message>
    <message>
        <source>In the unit of the field. Empty: no map of probabilities is made.</source>
        <translation>Na unidade do campo. Vazio: não se faz mapa de probabilidades.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>In {:.0f} % of the map a predictor lies beyond its values at the samples: there the regression extrapolates.</source>
        <translation>Em {:.0f} % do mapa um preditor está além de seus valores nas amostras: ali a regressão extrapola.</translation>
    </message>
    <message>
        <source>In {items}. They count as missing on this page; other tools stop at them.</source>
        <translation>Em {items}. Contam como ausentes nesta página; outras ferramentas param neles.</translation>
    </message>
    <message>
        <source>In {name} a quotation mark is opened and not closed (line {swallowed}): correct that line and save the file again.</source>
        <translation>Em {name} há aspas abertas e não fechadas (linha {swallowed}): corrija essa linha e salve o arquivo de novo.</translation>
    </message>
    <message>
        <source>Indicator elements</source>
        <translation>Elementos indicadores</translation>
    </message>
    <message>
        <source>Indicator elements left out: {absent}.</source>
        <translation>Elementos indicadores deixados de fora: {absent}.</translation>
    </message>
    <message>
        <source>Indicator elements left out: {lost}.</source>
        <translation>Elementos indicadores deixados de fora: {lost}.</translation>
    </message>
    <message>
        <source>Indicator factors, kriged</source>
        <translation>Fatores indicadores, krigados</translation>
    </message>
    <message>
        <source>Indicator score</source>
        <translation>Escore do indicador</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Installed: {names} ({size} MB on disk). The tools that need them work at once.</source>
        <translation>Instalados: {names} ({size} MB em disco). As ferramentas que precisam deles já funcionam.</translation>
    </message>
    <message>
        <source>Installing {names}</source>
        <translation>Instalando {names}</translation>
    </message>
    <message>
        <source>Interpolated maps have the smoothness of the interpolator in the curve.</source>
        <translation>Mapas interpolados têm na curva a suavidade do interpolador.</translation>
    </message>
    <message>
        <source>Interquartile ranges to the fence (tukey)</source>
        <translation>Amplitudes interquartis até a cerca (tukey)</translation>
    </message>
    <message>
        <source>Intervals and bands hold 95 % of bootstrap samples of the occurrences, the same ones for all maps. Occurrences that lie in clusters make them too narrow; “Compare models” resamples clusters, and tells whether two maps differ.</source>
        <translation>Intervalos e faixas contêm 95 % das amostras bootstrap das ocorrências, as mesmas para todos os mapas. Ocorrências agrupadas os tornam estreitos demais; “Comparar modelos” reamostra agrupamentos e diz se dois mapas diferem.</translation>
    </message>
    <message>
        <source>Intervals by resampling</source>
        <translation>Intervalos por reamostragem</translation>
    </message>
    <message>
        <source>Intervals hold 95 %. “Majority” always names the most frequent class, “Thresholded score” takes one feature a class. “Shuffled labels” is the same classifier taught nonsense.</source>
        <translation>Os intervalos contêm 95 %. “Maioria” indica sempre a classe mais frequente, “Escore com limiar” usa uma variável por classe. “Rótulos embaralhados” é o mesmo classificador ensinado com absurdos.</translation>
    </message>
    <message>
        <source>Is a map better than a single factor or element, or is the difference chance?</source>
        <translation>Um mapa é melhor que um único fator ou elemento, ou a diferença é acaso?</translation>
    </message>
    <message>
        <source>It can be dragged on the chart as well.</source>
        <translation>Também pode ser arrastado no gráfico.</translation>
    </message>
    <message>
        <source>It cannot be compared with: {} (tested on other samples; train on the same layer and labels).</source>
        <translation>Não pode ser comparado com: {} (testado em outras amostras; treine com a mesma camada e rótulos).</translation>
    </message>
    <message>
        <source>It has fewer samples right than the best baseline, {beside}, and its balanced accuracy is not lower.</source>
        <translation>Acerta menos amostras que a melhor referência, {beside}, e sua acurácia balanceada não é menor.</translation>
    </message>
    <message>
        <source>It has more samples right than the best baseline, {beside}, and its balanced accuracy is not higher.</source>
        <translation>Acerta mais amostras que a melhor referência, {beside}, e sua acurácia balanceada não é maior.</translation>
    </message>
    <message>
        <source>It holds indicator elements.</source>
        <translation>Contém elementos indicadores.</translation>
    </message>
    <message>
        <source>It holds what the samples and maps remember of how they were made: the data, every step with its parameters and seed, the factors, the maps, how known occurrences judge them (prediction-area plots, ROC and success-rate curves with intervals), classifiers, warnings, a methods paragraph to paste, and references. The page is one file, opens without the Internet and prints well; its figures are also written as a table.</source>
        <translation>Contém o que as amostras e mapas lembram de como foram feitos: os dados, cada etapa com seus parâmetros e semente, os fatores, os mapas, como as ocorrências conhecidas os avaliam (gráficos predição-área, curvas ROC e de taxa de sucesso com intervalos), classificadores, avisos, um parágrafo de métodos para colar e referências. A página é um único arquivo, abre sem Internet e imprime bem; seus números também são gravados como tabela.</translation>
    </message>
    <message>
        <source>It is better than the best baseline, {beside}.</source>
        <translation>É melhor que a melhor referência, {beside}.</translation>
    </message>
    <message>
        <source>It is better than: {}.</source>
        <translation>É melhor que: {}.</translation>
    </message>
    <message>
        <source>It is not clear which remarks belong to which results among {remarks}: name the remarks after the field with the results, like {owners}{suffix}.</source>
        <translation>Não está claro quais observações pertencem a quais resultados entre {remarks}: nomeie as observações conforme o campo dos resultados, como {owners}{suffix}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from {beside}.</source>
        <translation>Não é distinguível de {beside}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from: {} (exact McNemar test on the same samples).</source>
        <translation>Não é distinguível de: {} (teste exato de McNemar nas mesmas amostras).</translation>
    </message>
    <message>
        <source>It is worse than the best baseline, {beside}.</source>
        <translation>É pior que a melhor referência, {beside}.</translation>
    </message>
    <message>
        <source>It recognises what laboratories write: lines before the headings, rows of units, detection limits and methods, headings such as &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; or &lt;i&gt;Cu-ICP61&lt;/i&gt;, decimal commas, results such as &lt;0.5, L0.5 or bdl, columns of remarks, degrees with minutes and seconds. The log says what was recognised and why; the dialog &lt;i&gt;Laboratory CSV&lt;/i&gt; shows the same and lets you correct it before anything is written.</source>
        <translation>Reconhece o que os laboratórios escrevem: linhas antes dos cabeçalhos, linhas de unidades, limites de detecção e métodos, cabeçalhos como &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; ou &lt;i&gt;Cu-ICP61&lt;/i&gt;, vírgulas decimais, resultados como &lt;0.5, L0.5 ou bdl, colunas de observações, graus com minutos e segundos. O registro diz o que foi reconhecido e por quê; o diálogo &lt;i&gt;CSV do laboratório&lt;/i&gt; mostra o mesmo e permite corrigi-lo antes de gravar qualquer coisa.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterações</translation>
    </message>
    <message>
        <source>Iterations and batch must be 1 or more: change them.</source>
        <translation>Iterações e lote devem ser 1 ou mais: mude-os.</translation>
    </message>
    <message>
        <source>Its two settings, the penalty C and the width gamma, are given (&lt;b&gt;none&lt;/b&gt;), tried over a &lt;b&gt;grid&lt;/b&gt;, or sought by a &lt;b&gt;genetic&lt;/b&gt; algorithm. Both searches score each candidate on blocks of the training samples alone, so that the test stays a test; the chart shows how the search went.</source>
        <translation>Suas duas configurações, a penalidade C e a largura gamma, são informadas (&lt;b&gt;none&lt;/b&gt;), testadas em uma &lt;b&gt;grid&lt;/b&gt; (grade) ou buscadas por um algoritmo genético (&lt;b&gt;genetic&lt;/b&gt;). As duas buscas pontuam cada candidato só em blocos das amostras de treino, para que o teste continue um teste; o gráfico mostra como foi a busca.</translation>
    </message>
    <message>
        <source>JSON as a model file stores it, such as {"rows": 6, "columns": 6}; it overrides the file.</source>
        <translation>JSON como um arquivo de modelo o guarda, como {"rows": 6, "columns": 6}; prevalece sobre o arquivo.</translation>
    </message>
    <message>
        <source>JSON files that the trainers wrote as METRICS.</source>
        <translation>Arquivos JSON que os treinadores gravaram como METRICS.</translation>
    </message>
    <message>
        <source>JSON files that trainers of classifiers wrote as METRICS.</source>
        <translation>Arquivos JSON que os treinadores de classificadores gravaram como METRICS.</translation>
    </message>
    <message>
        <source>Joining cells</source>
        <translation>Juntando células</translation>
    </message>
    <message>
        <source>Judge the map by score_held_out alone: score has seen the occurrences it would be judged by.</source>
        <translation>Avalie o mapa só por score_held_out: score viu as ocorrências pelas quais seria avaliado.</translation>
    </message>
    <message>
        <source>Judged on {} km² with data; a study area with more barren ground would give higher areas.</source>
        <translation>Avaliado em {} km² com dados; uma área de estudo com mais terreno estéril daria áreas maiores.</translation>
    </message>
    <message>
        <source>Judging the map</source>
        <translation>Avaliando o mapa</translation>
    </message>
    <message>
        <source>Judging the maps</source>
        <translation>Avaliando os mapas</translation>
    </message>
    <message>
        <source>Judging {n_candidates} settings</source>
        <translation>Avaliando {n_candidates} configurações</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <translation>Avaliando {name}</translation>
    </message>
    <message>
        <source>Judging {}</source>
        <translation>Avaliando {}</translation>
    </message>
    <message>
        <source>KMO</source>
        <translation>KMO</translation>
    </message>
    <message>
        <source>KMO is the sum of squared correlations over that sum plus the squared partial correlations. Bartlett's statistic tests whether the correlation matrix is the identity. Parallel analysis keeps eigenvalues above the 95th percentile of those of random tables of the same size.</source>
        <translation>KMO é a soma das correlações ao quadrado sobre essa soma mais as correlações parciais ao quadrado. A estatística de Bartlett testa se a matriz de correlação é a identidade. A análise paralela mantém autovalores acima do percentil 95 dos de tabelas aleatórias do mesmo tamanho.</translation>
    </message>
    <message>
        <source>Kaiser's criterion</source>
        <translation>Critério de Kaiser</translation>
    </message>
    <message>
        <source>Kaiser-Meyer-Olkin measure</source>
        <translation>Medida de Kaiser-Meyer-Olkin</translation>
    </message>
    <message>
        <source>Kaplan-Meier only summarises a distribution, it has no values to put in: choose another method.</source>
        <translation>Kaplan-Meier só resume uma distribuição, não tem valores a inserir: escolha outro método.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Keep an anisotropy only where the geology has the same direction; below 250 samples it is mostly chance.</source>
        <translation>Mantenha uma anisotropia só onde a geologia tem a mesma direção; com menos de 250 amostras é quase sempre acaso.</translation>
    </message>
    <message>
        <source>Keeps threads from fighting over the processors; comes with scikit-learn.</source>
        <translation>Evita que as threads disputem os processadores; vem com o scikit-learn.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Tipo de campo</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Tipo de mapa</translation>
    </message>
    <message>
        <source>Kind of maps</source>
        <translation>Tipo de mapas</translation>
    </message>
    <message>
        <source>Kind of structure {n}</source>
        <translation>Tipo da estrutura {n}</translation>
    </message>
    <message>
        <source>Known azimuth of the longest range</source>
        <translation>Azimute conhecido do maior alcance</translation>
    </message>
    <message>
        <source>Known mean of simple kriging</source>
        <translation>Média conhecida da krigagem simples</translation>
    </message>
    <message>
        <source>Known mean: that of the samples, {}.</source>
        <translation>Média conhecida: a das amostras, {}.</translation>
    </message>
    <message>
        <source>Known mineral &amp;occurrences</source>
        <translation>&amp;Ocorrências minerais conhecidas</translation>
    </message>
    <message>
        <source>Known mineral occurrences</source>
        <translation>Ocorrências minerais conhecidas</translation>
    </message>
    <message>
        <source>Known mineral occurrences, with name, type and commodity.</source>
        <translation>Ocorrências minerais conhecidas, com nome, tipo e substância.</translation>
    </message>
    <message>
        <source>Known nugget</source>
        <translation>Efeito pepita conhecido</translation>
    </message>
    <message>
        <source>Known occurrences make classes of maps of units, and a classifier learns from classes: clear them, and give samples classes with “Label samples”.</source>
        <translation>Ocorrências conhecidas fazem classes de mapas de unidades, e um classificador aprende de classes: limpe-as e dê classes às amostras com “Rotular amostras”.</translation>
    </message>
    <message>
        <source>Known partial sill</source>
        <translation>Patamar parcial conhecido</translation>
    </message>
    <message>
        <source>Known range</source>
        <translation>Alcance conhecido</translation>
    </message>
    <message>
        <source>Known ratio of the ranges</source>
        <translation>Razão conhecida dos alcances</translation>
    </message>
    <message>
        <source>Kohonen</source>
        <translation>Kohonen</translation>
    </message>
    <message>
        <source>Krige logarithms of concentrations, or factor scores. Turned back from logarithms the &lt;b&gt;mean&lt;/b&gt; depends strongly on the sill; the &lt;b&gt;median&lt;/b&gt; (the plain antilogarithm) does not, and is the better map where the variogram is doubtful.</source>
        <translation>Krigue logaritmos de concentrações ou escores fatoriais. Reconvertida de logaritmos, a &lt;b&gt;média&lt;/b&gt; depende fortemente do patamar; a &lt;b&gt;mediana&lt;/b&gt; (o simples antilogaritmo) não, e é o melhor mapa onde o variograma é duvidoso.</translation>
    </message>
    <message>
        <source>Kriged map</source>
        <translation>Mapa krigado</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>Krigagem</translation>
    </message>
    <message>
        <source>Kriging alone predicts as well: the predictors add nothing on ground that was left out.</source>
        <translation>A krigagem sozinha prevê igualmente bem: os preditores nada acrescentam em terreno deixado de fora.</translation>
    </message>
    <message>
        <source>Kriging by PyKrige</source>
        <translation>Krigagem por PyKrige</translation>
    </message>
    <message>
        <source>Kriging chart</source>
        <translation>Gráfico de krigagem</translation>
    </message>
    <message>
        <source>Kriging does not know the tested sample's own chemistry, and a classifier does: they answer different questions.</source>
        <translation>A krigagem não conhece a química da própria amostra testada, e um classificador conhece: respondem a perguntas diferentes.</translation>
    </message>
    <message>
        <source>Kriging engine</source>
        <translation>Motor de krigagem</translation>
    </message>
    <message>
        <source>Kriging engine pykrige</source>
        <translation>Motor de krigagem pykrige</translation>
    </message>
    <message>
        <source>Kriging for the comparison</source>
        <translation>Krigagem para a comparação</translation>
    </message>
    <message>
        <source>Kriging knows positions and not the tested sample's own chemistry: it answers how well the class of ground &lt;b&gt;between&lt;/b&gt; samples can be told, and a classifier that is given the sample's own scores answers another question.</source>
        <translation>A krigagem conhece posições e não a química da própria amostra testada: responde quão bem se pode dizer a classe do terreno &lt;b&gt;entre&lt;/b&gt; amostras, e um classificador que recebe os escores da própria amostra responde a outra pergunta.</translation>
    </message>
    <message>
        <source>Kriging needs the position of every sample: leave out those without one.</source>
        <translation>A krigagem precisa da posição de cada amostra: deixe de fora as que não têm.</translation>
    </message>
    <message>
        <source>Kriging report</source>
        <translation>Relatório de krigagem</translation>
    </message>
    <message>
        <source>Kriging tested on blocks of ground that it had not seen.</source>
        <translation>Krigagem testada em blocos de terreno que não tinha visto.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Label samples</source>
        <translation>Rotular amostras</translation>
    </message>
    <message>
        <source>Labelled samples</source>
        <translation>Amostras rotuladas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Labels by</source>
        <translation>Rótulos por</translation>
    </message>
    <message>
        <source>Labels by a threshold need one field, and there are {n_chosen}: choose one score.</source>
        <translation>Rótulos por um limiar precisam de um campo, e há {n_chosen}: escolha um só escore.</translation>
    </message>
    <message>
        <source>Labels by factor scores test the threshold and not the ground: give known occurrences where you have them.</source>
        <translation>Rótulos por escores fatoriais testam o limiar e não o terreno: informe ocorrências conhecidas onde as tiver.</translation>
    </message>
    <message>
        <source>Labels by factors need the fuzzy score of one factor at least: choose the scores.</source>
        <translation>Rótulos por fatores precisam do escore fuzzy de pelo menos um fator: escolha os escores.</translation>
    </message>
    <message>
        <source>Labels by {wanted} need a layer: choose “{what}”, or another method.</source>
        <translation>Rótulos por {wanted} precisam de uma camada: escolha “{what}” ou outro método.</translation>
    </message>
    <message>
        <source>Labels made of scores are no evidence: a classifier that reads the same scores finds its own threshold again, on random numbers as well. How well it does so is self-consistency, not skill. The layer remembers where its labels come from, and the tools that train say so.</source>
        <translation>Rótulos feitos de escores não são evidência: um classificador que lê os mesmos escores reencontra seu próprio limiar, também com números aleatórios. Quão bem o faz é autoconsistência, não habilidade. A camada lembra de onde vêm seus rótulos, e as ferramentas que treinam o dizem.</translation>
    </message>
    <message>
        <source>Labels made of scores test nothing but the threshold itself: prefer occurrences or mapped ground.</source>
        <translation>Rótulos feitos de escores só testam o próprio limiar: prefira ocorrências ou terreno mapeado.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Laboratory &amp;file</source>
        <translation>Arquivo do &amp;laboratório</translation>
    </message>
    <message>
        <source>Laboratory file</source>
        <translation>Arquivo do laboratório</translation>
    </message>
    <message>
        <source>Large weak targets may rank before small strong ones: sort by score too.</source>
        <translation>Alvos grandes e fracos podem vir antes de pequenos e fortes: ordene também por escore.</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Distância máxima</translation>
    </message>
    <message>
        <source>Largest distance of an occurrence to its sample</source>
        <translation>Distância máxima de uma ocorrência à sua amostra</translation>
    </message>
    <message>
        <source>Last temperature</source>
        <translation>Temperatura final</translation>
    </message>
    <message>
        <source>Latent layer</source>
        <translation>Camada latente</translation>
    </message>
    <message>
        <source>Layer with factor scores</source>
        <translation>Camada com escores fatoriais</translation>
    </message>
    <message>
        <source>Layers, elements and settings</source>
        <translation>Camadas, elementos e configurações</translation>
    </message>
    <message>
        <source>Layout of the image (deepinsight)</source>
        <translation>Disposição da imagem (deepinsight)</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizado</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Learns features and map together: an autoencoder condenses the samples, a self-organising map orders the codes.</source>
        <translation>Aprende variáveis e mapa juntos: um autocodificador condensa as amostras, um mapa auto-organizável ordena os códigos.</translation>
    </message>
    <message>
        <source>Learns from labelled samples, and compares the classifiers on unseen ground.</source>
        <translation>Aprende de amostras rotuladas e compara os classificadores em terreno não visto.</translation>
    </message>
    <message>
        <source>Least area of a target (km²)</source>
        <translation>Área mínima de um alvo (km²)</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Deixar tudo como está</translation>
    </message>
    <message>
        <source>Leave field duplicates as they are, or keep one of each; correct positions that were typed twice.</source>
        <translation>Deixe as duplicatas de campo como estão ou mantenha uma de cada; corrija posições digitadas duas vezes.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Deixe-os de fora.</translation>
    </message>
    <message>
        <source>Leave these elements out of the steps that take all elements together.</source>
        <translation>Deixe estes elementos fora das etapas que usam todos os elementos juntos.</translation>
    </message>
    <message>
        <source>Leaving one sample out</source>
        <translation>Deixando uma amostra de fora</translation>
    </message>
    <message>
        <source>Leaving out single samples flatters where they lie in clusters: leave out blocks.</source>
        <translation>Deixar fora amostras isoladas é otimista onde elas estão agrupadas: deixe fora blocos.</translation>
    </message>
    <message>
        <source>Leaving samples out by distance needs their positions: give their coordinates.</source>
        <translation>Deixar amostras de fora por distância exige suas posições: informe suas coordenadas.</translation>
    </message>
    <message>
        <source>Left out by an earlier step: {}.</source>
        <translation>Deixados de fora por uma etapa anterior: {}.</translation>
    </message>
    <message>
        <source>Left out of the fingerprints, for they hold text such as &lt;0.5: {}. Run “Replace censored values” on them first.</source>
        <translation>Deixados fora das assinaturas, pois contêm texto como &lt;0.5: {}. Execute antes “Substituir valores censurados” neles.</translation>
    </message>
    <message>
        <source>Left out, because they have no values or the same value everywhere: {skipped}.</source>
        <translation>Deixados de fora por não terem valores ou terem o mesmo valor em toda parte: {skipped}.</translation>
    </message>
    <message>
        <source>Left out, because too many samples lack a value, and a sample needs them all: {}. Choose the elements by hand to have them in.</source>
        <translation>Deixados de fora porque falta um valor em muitas amostras, e uma amostra precisa de todos: {}. Escolha os elementos à mão para incluí-los.</translation>
    </message>
    <message>
        <source>Left out, for something is lacking: {steps}.</source>
        <translation>Deixadas de fora, pois falta algo: {steps}.</translation>
    </message>
    <message>
        <source>Length of a step; lower it where the loss jumps.</source>
        <translation>Comprimento de um passo; diminua-o onde a perda salta.</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>Letras de outro alfabeto</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Limit of the background (factors)</source>
        <translation>Limite do fundo (fatores)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences. With 20 or more of them, the anomaly is therefore also drawn with whole blocks of occurrences left out, and tested on those: the table and the log give both rates.</source>
        <translation>Limites traçados por ocorrências se ajustam a essas ocorrências. Com 20 ou mais, a anomalia é por isso também traçada com blocos inteiros de ocorrências deixados de fora e testada neles: a tabela e o registro dão ambas as taxas.</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences: believe the held-out rate.</source>
        <translation>Limites traçados por ocorrências se ajustam a essas ocorrências: acredite na taxa reservada.</translation>
    </message>
    <message>
        <source>Limits were taken in the unit of the field, for want of a unit on one side</source>
        <translation>Os limites foram tomados na unidade do campo, por falta de unidade de um dos lados</translation>
    </message>
    <message>
        <source>Limits without a unit</source>
        <translation>Limites sem unidade</translation>
    </message>
    <message>
        <source>Line of the headings</source>
        <translation>Linha dos cabeçalhos</translation>
    </message>
    <message>
        <source>Lines: 95 % intervals where there are any</source>
        <translation>Linhas: intervalos de 95 % onde houver</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garítmico</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga fatorial</translation>
    </message>
    <message>
        <source>Loading scikit-learn</source>
        <translation>Carregando scikit-learn</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Cargas fatoriais</translation>
    </message>
    <message>
        <source>Loadings of the elements on the factors</source>
        <translation>Cargas dos elementos nos fatores</translation>
    </message>
    <message>
        <source>Loadings of {factor}</source>
        <translation>Cargas de {factor}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log X</source>
        <translation>Log X</translation>
    </message>
    <message>
        <source>Log Y</source>
        <translation>Log Y</translation>
    </message>
    <message>
        <source>Log of the installation</source>
        <translation>Registro da instalação</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and that of {unknown} is not known while others are: rename the field so that it says the unit, like Cu_ppm.</source>
        <translation>Log-razões precisam de uma só unidade, e a de {unknown} não é conhecida enquanto outras são: renomeie o campo para que diga a unidade, como Cu_ppm.</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and {columns} is an enrichment index while {other_column} is a concentration: run “Enrichment index” for all elements, or choose elements of one kind.</source>
        <translation>Log-razões precisam de uma só unidade, e {columns} é um índice de enriquecimento enquanto {other_column} é uma concentração: execute “Índice de enriquecimento” para todos os elementos ou escolha elementos de um só tipo.</translation>
    </message>
    <message>
        <source>Logarithm of the normalised density: 0 is chance.</source>
        <translation>Logaritmo da densidade normalizada: 0 é acaso.</translation>
    </message>
    <message>
        <source>Logarithmic axis to the right.</source>
        <translation>Eixo logarítmico para a direita.</translation>
    </message>
    <message>
        <source>Logarithmic axis upwards.</source>
        <translation>Eixo logarítmico para cima.</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Logaritmos</translation>
    </message>
    <message>
        <source>Logarithms of half detection limits make a false second population: replace values below detection first.</source>
        <translation>Logaritmos de meios limites de detecção fazem uma falsa segunda população: substitua antes os valores abaixo da detecção.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regressão logística</translation>
    </message>
    <message>
        <source>Logits of the fuzzy scores are kriged from the training samples (spherical model) and labelled by the same thresholds; other labels by indicator kriging, cut to 0 to 1 and made to sum to 1.</source>
        <translation>Logits dos escores fuzzy são krigados das amostras de treino (modelo esférico) e rotulados pelos mesmos limiares; outros rótulos por krigagem indicativa, cortados de 0 a 1 e normalizados para somar 1.</translation>
    </message>
    <message>
        <source>Lognormal Q-Q plot</source>
        <translation>Gráfico Q-Q lognormal</translation>
    </message>
    <message>
        <source>Longest distance</source>
        <translation>Distância máxima</translation>
    </message>
    <message>
        <source>Longest distance used</source>
        <translation>Distância máxima usada</translation>
    </message>
    <message>
        <source>Look at it before you fit a model. Where it starts above zero lies the nugget: error of sampling and analysis, and what varies within the shortest distance. Where it levels off lies the sill, and the distance of that is the range: samples farther apart tell nothing of each other. If it never levels off, there is a drift.</source>
        <translation>Olhe-o antes de ajustar um modelo. Onde começa acima de zero está o efeito pepita: erro de amostragem e análise, e o que varia dentro da menor distância. Onde se estabiliza está o patamar, e a distância disso é o alcance: amostras mais afastadas nada dizem umas das outras. Se nunca se estabiliza, há deriva.</translation>
    </message>
    <message>
        <source>Look at the first rows only</source>
        <translation>Olhar só as primeiras linhas</translation>
    </message>
    <message>
        <source>Look at the map that decides: where one map decides everywhere nothing was fused.</source>
        <translation>Olhe o mapa que decide: onde um só mapa decide em toda parte, nada foi fundido.</translation>
    </message>
    <message>
        <source>Look at the units before anything else: gold in ppb that is read as ppm is a thousand times too high.</source>
        <translation>Olhe as unidades antes de tudo: ouro em ppb lido como ppm fica mil vezes alto demais.</translation>
    </message>
    <message>
        <source>Look at them on the map and correct their coordinates.</source>
        <translation>Olhe-as no mapa e corrija suas coordenadas.</translation>
    </message>
    <message>
        <source>Look at where the points fall on the map: eastings and northings change places easily.</source>
        <translation>Veja onde os pontos caem no mapa: leste e norte trocam de lugar facilmente.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando o arquivo…</translation>
    </message>
    <message>
        <source>Looking for QGIS's Python…</source>
        <translation>Procurando o Python do QGIS…</translation>
    </message>
    <message>
        <source>Looking for classes of units</source>
        <translation>Procurando classes de unidades</translation>
    </message>
    <message>
        <source>Looking for errors</source>
        <translation>Procurando erros</translation>
    </message>
    <message>
        <source>Looking for positions</source>
        <translation>Procurando posições</translation>
    </message>
    <message>
        <source>Looking for the best single element</source>
        <translation>Procurando o melhor elemento individual</translation>
    </message>
    <message>
        <source>Looking for the breaks of bootstrap curves</source>
        <translation>Procurando as quebras das curvas bootstrap</translation>
    </message>
    <message>
        <source>Looking for the limits</source>
        <translation>Procurando os limites</translation>
    </message>
    <message>
        <source>Looking for the nearest occurrences</source>
        <translation>Procurando as ocorrências mais próximas</translation>
    </message>
    <message>
        <source>Looking for versions that go together with this QGIS…</source>
        <translation>Procurando versões compatíveis com este QGIS…</translation>
    </message>
    <message>
        <source>Looks through a survey and says what to put right, or to know, before going on.</source>
        <translation>Examina um levantamento e diz o que corrigir, ou saber, antes de prosseguir.</translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation>Perda (entropia cruzada)</translation>
    </message>
    <message>
        <source>Loss (log scale)</source>
        <translation>Perda (escala log)</translation>
    </message>
    <message>
        <source>Low entropy is confidence, not truth.</source>
        <translation>Entropia baixa é confiança, não verdade.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Lowest threshold</source>
        <translation>Limiar mais baixo</translation>
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
        <translation>Feito por “{method}” do GeoHalo {version}</translation>
    </message>
    <message>
        <source>Made with known occurrences, not held out, and flattered if these are the same: {}.</source>
        <translation>Feitos com ocorrências conhecidas, não reservadas, e favorecidos se forem as mesmas: {}.</translation>
    </message>
    <message>
        <source>Mahalanobis</source>
        <translation>Mahalanobis</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Maioria</translation>
    </message>
    <message>
        <source>Make a page with the map, its legend, the prediction-area plot, scale and north arrow</source>
        <translation>Fazer uma página com o mapa, sua legenda, o gráfico predição-área, escala e seta do norte</translation>
    </message>
    <message>
        <source>Make sample survey</source>
        <translation>Criar levantamento de exemplo</translation>
    </message>
    <message>
        <source>Make sample survey…</source>
        <translation>Criar levantamento de exemplo…</translation>
    </message>
    <message>
        <source>Makes a synthetic stream-sediment survey to learn and to test with: samples, occurrences, geology and the truth.</source>
        <translation>Cria um levantamento sintético de sedimentos de corrente para aprender e testar: amostras, ocorrências, geologia e a verdade.</translation>
    </message>
    <message>
        <source>Makes points of a laboratory's file: CSV or other text, or a spreadsheet.</source>
        <translation>Faz pontos de um arquivo de laboratório: CSV ou outro texto, ou uma planilha.</translation>
    </message>
    <message>
        <source>Many equal lowest values are mostly half a detection limit written as a number: give the limits as a table.</source>
        <translation>Muitos valores mínimos iguais são quase sempre meio limite de detecção escrito como número: informe os limites em uma tabela.</translation>
    </message>
    <message>
        <source>Many low values are equal, probably a substitute for results below detection, and were left as they are; a limits table with the substitute has them treated: {}.</source>
        <translation>Muitos valores baixos são iguais, provavelmente um substituto de resultados abaixo da detecção, e ficaram como estavam; uma tabela de limites com o substituto faz com que sejam tratados: {}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map (raster or polygons)</source>
        <translation>Mapa (raster ou polígonos)</translation>
    </message>
    <message>
        <source>Map (raster, polygons or points)</source>
        <translation>Mapa (raster, polígonos ou pontos)</translation>
    </message>
    <message>
        <source>Map 1 of {n} is shown, that of the field {field}; the classes of samples are by majority.</source>
        <translation>Mostra-se o mapa 1 de {n}, o do campo {field}; as classes das amostras são por maioria.</translation>
    </message>
    <message>
        <source>Map of &amp;units: SOM, batch SOM, DESOM</source>
        <translation>Mapa de &amp;unidades: SOM, Batch SOM, DESOM</translation>
    </message>
    <message>
        <source>Map of the classes</source>
        <translation>Mapa das classes</translation>
    </message>
    <message>
        <source>Map of the samples</source>
        <translation>Mapa das amostras</translation>
    </message>
    <message>
        <source>Map that decides</source>
        <translation>Mapa que decide</translation>
    </message>
    <message>
        <source>Map units. Places with fewer neighbours than the drift needs get no value. Empty: as far as it takes.</source>
        <translation>Unidades do mapa. Lugares com menos vizinhos do que a deriva exige ficam sem valor. Vazio: até onde for preciso.</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>Valor do mapa</translation>
    </message>
    <message>
        <source>Map: {layer_name}</source>
        <translation>Mapa: {layer_name}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Maps between samples were made by kriging.</source>
        <translation>Os mapas entre as amostras foram feitos por krigagem.</translation>
    </message>
    <message>
        <source>Maps from the same samples are no independent evidence: three that agree say little more than one.</source>
        <translation>Mapas das mesmas amostras não são evidência independente: três que concordam dizem pouco mais que um.</translation>
    </message>
    <message>
        <source>Maps fused by maximin</source>
        <translation>Mapas fundidos por maximin</translation>
    </message>
    <message>
        <source>Maps in each ensemble; 1 is a single map, which moves with its seed.</source>
        <translation>Mapas em cada comitê; 1 é um único mapa, que muda com sua semente.</translation>
    </message>
    <message>
        <source>Maps made with the occurrences are marked as flattered: quote the held-out ones.</source>
        <translation>Mapas feitos com as ocorrências são marcados como favorecidos: cite os reservados.</translation>
    </message>
    <message>
        <source>Maps of the probabilities and the entropy</source>
        <translation>Mapas das probabilidades e da entropia</translation>
    </message>
    <message>
        <source>Maps of units: they make anomaly, halo and background.</source>
        <translation>Mapas de unidades: fazem anomalia, halo e fundo.</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>Mapas lado a lado</translation>
    </message>
    <message>
        <source>Maps that are to be compared need the same extent, cell size and distance.</source>
        <translation>Mapas a comparar precisam da mesma extensão, tamanho de célula e distância.</translation>
    </message>
    <message>
        <source>Maps to be compared</source>
        <translation>Mapas a serem comparados</translation>
    </message>
    <message>
        <source>Maps to compare</source>
        <translation>Mapas a comparar</translation>
    </message>
    <message>
        <source>Maps to fuse</source>
        <translation>Mapas a fundir</translation>
    </message>
    <message>
        <source>Maps trained on bootstrap samples and averaged: a single map moves with its seed. 1 is a single map.</source>
        <translation>Mapas treinados em amostras bootstrap, com a média tomada: um único mapa muda com sua semente. 1 é um único mapa.</translation>
    </message>
    <message>
        <source>Maps were judged by prediction-area plots.</source>
        <translation>Os mapas foram avaliados por gráficos predição-área.</translation>
    </message>
    <message>
        <source>Marked in the field dropped, and still in the layer: {}.</source>
        <translation>Marcados no campo dropped e ainda na camada: {}.</translation>
    </message>
    <message>
        <source>Marks values beyond the Tukey fences: ore, a nugget of gold, or a slip of the laboratory.</source>
        <translation>Marca valores além das cercas de Tukey: minério, uma pepita de ouro ou um lapso do laboratório.</translation>
    </message>
    <message>
        <source>Matching the distances of the test to those of the map</source>
        <translation>Igualando as distâncias do teste às do mapa</translation>
    </message>
    <message>
        <source>Matrices are multiplied by {}.</source>
        <translation>As matrizes são multiplicadas por {}.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Correlação de Matthews</translation>
    </message>
    <message>
        <source>Matérn</source>
        <translation>Matérn</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Maximum likelihood cannot fit {k} factors to {p} elements: ask for at most {most}, or use pca.</source>
        <translation>A máxima verossimilhança não pode ajustar {k} fatores a {p} elementos: peça no máximo {most} ou use pca.</translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation>McNemar</translation>
    </message>
    <message>
        <source>McNemar's exact test: above 0.05 nobody can say which one is better</source>
        <translation>Teste exato de McNemar: acima de 0.05 ninguém pode dizer qual é melhor</translation>
    </message>
    <message>
        <source>Mean AUC by the split</source>
        <translation>AUC média pela divisão</translation>
    </message>
    <message>
        <source>Mean AUC on ground not seen</source>
        <translation>AUC média em terreno não visto</translation>
    </message>
    <message>
        <source>Mean entropy (1: all classes alike)</source>
        <translation>Entropia média (1: todas as classes iguais)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erro médio</translation>
    </message>
    <message>
        <source>Mean of (error / standard error)²: near 1.</source>
        <translation>Média de (erro / erro padrão)²: perto de 1.</translation>
    </message>
    <message>
        <source>Mean of observed less predicted: near 0.</source>
        <translation>Média de observado menos previsto: perto de 0.</translation>
    </message>
    <message>
        <source>Mean of the shares of each class, which a large background does not drive up.</source>
        <translation>Média das proporções de cada classe, que um fundo grande não eleva.</translation>
    </message>
    <message>
        <source>Mean over the realisations of the area above the threshold.</source>
        <translation>Média, sobre as realizações, da área acima do limiar.</translation>
    </message>
    <message>
        <source>Mean over the samples.</source>
        <translation>Média sobre as amostras.</translation>
    </message>
    <message>
        <source>Mean probability of each class, one band each.</source>
        <translation>Probabilidade média de cada classe, uma banda cada.</translation>
    </message>
    <message>
        <source>Mean share of the area of the anomalies that they were tested on.</source>
        <translation>Proporção média da área das anomalias em que foram testadas.</translation>
    </message>
    <message>
        <source>Mean squared standardised error</source>
        <translation>Erro quadrático médio padronizado</translation>
    </message>
    <message>
        <source>Mean squared standardised error {:.2f}: {}.</source>
        <translation>Erro quadrático médio padronizado {:.2f}: {}.</translation>
    </message>
    <message>
        <source>Mean stability</source>
        <translation>Estabilidade média</translation>
    </message>
    <message>
        <source>Means over neighbours need a position for every sample: leave them out, or set it to 0.</source>
        <translation>Médias sobre vizinhos precisam da posição de cada amostra: dispense-as ou ponha 0.</translation>
    </message>
    <message>
        <source>Means over so many nearest samples are further features; 0: the samples alone, as in the paper.</source>
        <translation>Médias sobre tantas amostras mais próximas são variáveis adicionais; 0: só as amostras, como no artigo.</translation>
    </message>
    <message>
        <source>Means over the samples of each class</source>
        <translation>Médias sobre as amostras de cada classe</translation>
    </message>
    <message>
        <source>Measure of sampling adequacy (MSA) of each element.</source>
        <translation>Medida de adequação da amostragem (MSA) de cada elemento.</translation>
    </message>
    <message>
        <source>Measured and predicted</source>
        <translation>Medido e previsto</translation>
    </message>
    <message>
        <source>Measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>Valores medidos e substitutos de cada elemento em papel normal, com a reta ajustada.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median absolute deviations to the limit (mad)</source>
        <translation>Desvios absolutos medianos até o limite (mad)</translation>
    </message>
    <message>
        <source>Median, turned back from logarithms</source>
        <translation>Mediana, reconvertida de logaritmos</translation>
    </message>
    <message>
        <source>Medians of fewer than ten samples jump about; such classes take the background of all samples.</source>
        <translation>Medianas de menos de dez amostras oscilam muito; tais classes usam o fundo de todas as amostras.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Member {member} put every sample on one unit: lower gamma, train longer or try another seed.</source>
        <translation>O membro {member} pôs todas as amostras em uma só unidade: diminua gamma, treine mais tempo ou tente outra semente.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Members learn from samples drawn with replacement and with other seeds. Entropy is −Σ p̄ ln p̄ of the mean probability, mutual information what the members' own entropies leave of it, both over ln of the number of classes. Classes of maps are matched one to one.</source>
        <translation>Os membros aprendem de amostras sorteadas com reposição e com outras sementes. A entropia é −Σ p̄ ln p̄ da probabilidade média; a informação mútua, o que as entropias dos próprios membros deixam dela; ambas sobre ln do número de classes. As classes dos mapas são associadas uma a uma.</translation>
    </message>
    <message>
        <source>Members that agree can agree on something wrong: all learnt from the same survey. Stability says how little the result depends on chance, not that it is right, and the accuracy out of bag is a test by lot, which flatters.</source>
        <translation>Membros que concordam podem concordar em algo errado: todos aprenderam do mesmo levantamento. A estabilidade diz quão pouco o resultado depende do acaso, não que ele esteja certo, e a acurácia fora do sorteio (OOB) é um teste por sorteio, que é otimista.</translation>
    </message>
    <message>
        <source>Members that agree can be wrong together</source>
        <translation>Membros que concordam podem errar juntos</translation>
    </message>
    <message>
        <source>Members that name the sample's class (%)</source>
        <translation>Membros que indicam a classe da amostra (%)</translation>
    </message>
    <message>
        <source>Members; ten at least, better twenty.</source>
        <translation>Membros; pelo menos dez, de preferência vinte.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Methods, to paste</source>
        <translation>Métodos, para colar</translation>
    </message>
    <message>
        <source>Metres, and all positions lie where the project's reference system {} is used: check it.</source>
        <translation>Metros, e todas as posições estão onde se usa o sistema de referência do projeto {}: verifique-o.</translation>
    </message>
    <message>
        <source>Metres, and the file does not say which: choose the reference system.</source>
        <translation>Metros, e o arquivo não diz quais: escolha o sistema de referência.</translation>
    </message>
    <message>
        <source>Metres, and the file names {name} and no zone: choose the reference system.</source>
        <translation>Metros, e o arquivo indica {name} e nenhuma zona: escolha o sistema de referência.</translation>
    </message>
    <message>
        <source>Microsoft's “Visual C++ Redistributable” may be missing: install it, and try again.</source>
        <translation>O “Visual C++ Redistributable” da Microsoft pode faltar: instale-o e tente de novo.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Minimum covariance determinant; this step cannot be interrupted</source>
        <translation>Determinante de covariância mínima; esta etapa não pode ser interrompida</translation>
    </message>
    <message>
        <source>Missing, %</source>
        <translation>Ausentes, %</translation>
    </message>
    <message>
        <source>Missing; about {fetched} MB to fetch, {kept} MB on disk</source>
        <translation>Ausente; cerca de {fetched} MB a baixar, {kept} MB em disco</translation>
    </message>
    <message>
        <source>Missing; less than 1 MB</source>
        <translation>Ausente; menos de 1 MB</translation>
    </message>
    <message>
        <source>Model: {parts}</source>
        <translation>Modelo: {parts}</translation>
    </message>
    <message>
        <source>Models tried</source>
        <translation>Modelos testados</translation>
    </message>
    <message>
        <source>More than 80 % of these are below detection, too much for any estimate: {}.</source>
        <translation>Mais de 80 % destes estão abaixo da detecção, demais para qualquer estimativa: {}.</translation>
    </message>
    <message>
        <source>More than one label (1 yes)</source>
        <translation>Mais de um rótulo (1 sim)</translation>
    </message>
    <message>
        <source>More units than samples leave empty units: 0 lets the tool choose the size.</source>
        <translation>Mais unidades que amostras deixam unidades vazias: 0 deixa a ferramenta escolher o tamanho.</translation>
    </message>
    <message>
        <source>Most classes hold fewer than {minimum_pairs} pairs: the variogram is very uncertain.</source>
        <translation>A maioria das classes contém menos de {minimum_pairs} pares: o variograma é muito incerto.</translation>
    </message>
    <message>
        <source>Move the chart</source>
        <translation>Mover o gráfico</translation>
    </message>
    <message>
        <source>N-S</source>
        <translation>N-T</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>Nome do mapa</translation>
    </message>
    <message>
        <source>Name of the occurrences</source>
        <translation>Nome das ocorrências</translation>
    </message>
    <message>
        <source>Names of the maps</source>
        <translation>Nomes dos mapas</translation>
    </message>
    <message>
        <source>Naming classes with occurrences held out</source>
        <translation>Nomeando classes com ocorrências reservadas</translation>
    </message>
    <message>
        <source>Nd</source>
        <translation>Nd</translation>
    </message>
    <message>
        <source>Nearest known occurrence</source>
        <translation>Ocorrência conhecida mais próxima</translation>
    </message>
    <message>
        <source>Nearest samples that a prediction is made from. 0: all samples, of more than 5000 the 32 nearest.</source>
        <translation>Amostras mais próximas das quais se faz uma predição. 0: todas as amostras; de mais de 5000, as 32 mais próximas.</translation>
    </message>
    <message>
        <source>Negative values</source>
        <translation>Valores negativos</translation>
    </message>
    <message>
        <source>Negative values were read as below the detection limit of that size: {}.</source>
        <translation>Valores negativos foram lidos como abaixo do limite de detecção desse valor: {}.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>Neighbours resemble each other: leaving out one sample tells how well kriging fills gaps, leaving out whole &lt;b&gt;blocks&lt;/b&gt; how well it predicts ground without samples. The variogram is held fixed, unless it is fitted again in every fold.</source>
        <translation>Vizinhos se parecem: deixar uma amostra de fora diz quão bem a krigagem preenche lacunas; deixar &lt;b&gt;blocos&lt;/b&gt; inteiros, quão bem prevê terreno sem amostras. O variograma fica fixo, a menos que seja ajustado de novo em cada partição.</translation>
    </message>
    <message>
        <source>Neighbours to average</source>
        <translation>Vizinhos para a média</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Network chart</source>
        <translation>Gráfico da rede</translation>
    </message>
    <message>
        <source>Network model</source>
        <translation>Modelo da rede</translation>
    </message>
    <message>
        <source>Network of the paper</source>
        <translation>Rede do artigo</translation>
    </message>
    <message>
        <source>Network report</source>
        <translation>Relatório da rede</translation>
    </message>
    <message>
        <source>Network {}</source>
        <translation>Rede {}</translation>
    </message>
    <message>
        <source>Networks trained at once (paper)</source>
        <translation>Redes treinadas ao mesmo tempo (paper)</translation>
    </message>
    <message>
        <source>Never krige raw skewed concentrations; and doubt the back-transformed mean where the sill is doubtful.</source>
        <translation>Nunca krigue concentrações brutas assimétricas; e duvide da média retransformada onde o patamar é duvidoso.</translation>
    </message>
    <message>
        <source>New fields end in _log10, _ln, _boxcox, _clr, _nscore, _z or _rz; those of ilr are called ilr1, ilr2 and so on.</source>
        <translation>Os novos campos terminam em _log10, _ln, _boxcox, _clr, _nscore, _z ou _rz; os de ilr se chamam ilr1, ilr2 etc.</translation>
    </message>
    <message>
        <source>No belt of the map holds {FEWEST_HITS} occurrences or more at one to two times the density of the whole: there is no halo class.</source>
        <translation>Nenhuma faixa do mapa contém {FEWEST_HITS} ocorrências ou mais com uma a duas vezes a densidade do todo: não há classe halo.</translation>
    </message>
    <message>
        <source>No cell has data in all rasters ({names}): check that they cover the same ground.</source>
        <translation>Nenhuma célula tem dados em todos os rasters ({names}): verifique se cobrem o mesmo terreno.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check the extents and the study area.</source>
        <translation>Nenhuma célula tem dados de todos os mapas: verifique as extensões e a área de estudo.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check their extents and the study area.</source>
        <translation>Nenhuma célula tem dados de todos os mapas: verifique suas extensões e a área de estudo.</translation>
    </message>
    <message>
        <source>No cell of the map has a sample within {max_distance:g} m: check that samples, extent and mask overlap and share one CRS, or raise the distance.</source>
        <translation>Nenhuma célula do mapa tem uma amostra a menos de {max_distance:g} m: verifique se amostras, extensão e máscara se sobrepõem e têm o mesmo SRC, ou aumente a distância.</translation>
    </message>
    <message>
        <source>No cell of the map has data of all predictor maps: check their extent and the study area.</source>
        <translation>Nenhuma célula do mapa tem dados de todos os mapas preditores: verifique sua extensão e a área de estudo.</translation>
    </message>
    <message>
        <source>No chart is drawn: it needs the occurrences.</source>
        <translation>Nenhum gráfico é desenhado: ele precisa das ocorrências.</translation>
    </message>
    <message>
        <source>No class holds occurrences at {ANOMALY_DENSITY:g} times the density of the whole map: there is no anomaly class.</source>
        <translation>Nenhuma classe contém ocorrências com {ANOMALY_DENSITY:g} vezes a densidade do mapa inteiro: não há classe anomalia.</translation>
    </message>
    <message>
        <source>No column is called like sample numbers.</source>
        <translation>Nenhuma coluna tem nome de números de amostra.</translation>
    </message>
    <message>
        <source>No column was recognised as the results of an element: choose them.</source>
        <translation>Nenhuma coluna foi reconhecida como resultados de um elemento: escolha-as.</translation>
    </message>
    <message>
        <source>No concentration field was chosen: choose at least one.</source>
        <translation>Nenhum campo de concentração foi escolhido: escolha pelo menos um.</translation>
    </message>
    <message>
        <source>No difference found is not the same as equal: small tests find little.</source>
        <translation>Nenhuma diferença encontrada não é o mesmo que igual: testes pequenos acham pouco.</translation>
    </message>
    <message>
        <source>No eigenvalue is above that of uncorrelated elements, so there is no factor to find: choose other elements, or give the number of factors.</source>
        <translation>Nenhum autovalor está acima do de elementos não correlacionados, de modo que não há fator a achar: escolha outros elementos ou informe o número de fatores.</translation>
    </message>
    <message>
        <source>No element can be used: {reasons}. Choose other elements, or another method.</source>
        <translation>Nenhum elemento pode ser usado: {reasons}. Escolha outros elementos ou outro método.</translation>
    </message>
    <message>
        <source>No element has fences. {warnings}</source>
        <translation>Nenhum elemento tem cercas. {warnings}</translation>
    </message>
    <message>
        <source>No element outside its fences</source>
        <translation>Nenhum elemento fora de suas cercas</translation>
    </message>
    <message>
        <source>No factor holds {unheld}, whose largest loading is below {minimum_loading:g}: these indicators have no say; lower the smallest loading to let them.</source>
        <translation>Nenhum fator contém {unheld}, cuja maior carga está abaixo de {minimum_loading:g}: estes indicadores não têm efeito; diminua a carga mínima para que tenham.</translation>
    </message>
    <message>
        <source>No feature varies over the samples: choose other features.</source>
        <translation>Nenhuma variável varia entre as amostras: escolha outras variáveis.</translation>
    </message>
    <message>
        <source>No field ending in {} belongs to one of the elements: no remarks are read.</source>
        <translation>Nenhum campo terminado em {} pertence a um dos elementos: não se leem observações.</translation>
    </message>
    <message>
        <source>No field looks like a concentration (such as Cu_ppm, Au_ppb, Fe_pct): choose the elements by hand, the layer has {names}.</source>
        <translation>Nenhum campo parece uma concentração (como Cu_ppm, Au_ppb, Fe_pct): escolha os elementos à mão, a camada tem {names}.</translation>
    </message>
    <message>
        <source>No field of this layer is named like an element, such as Cu_ppm: rename them, or choose another layer.</source>
        <translation>Nenhum campo desta camada tem nome de elemento, como Cu_ppm: renomeie-os ou escolha outra camada.</translation>
    </message>
    <message>
        <source>No indicator element reaches a loading of {minimum_loading:g}: the factors on which they load most were taken.</source>
        <translation>Nenhum elemento indicador atinge uma carga de {minimum_loading:g}: foram usados os fatores em que têm as maiores cargas.</translation>
    </message>
    <message>
        <source>No labelled sample lies in zone {test_zone}: the zones are {found}.</source>
        <translation>Nenhuma amostra rotulada está na zona {test_zone}: as zonas são {found}.</translation>
    </message>
    <message>
        <source>No layer of the project has the scores: run “Factor scores” with this model.</source>
        <translation>Nenhuma camada do projeto tem os escores: execute “Escores fatoriais” com este modelo.</translation>
    </message>
    <message>
        <source>No occurrence lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Nenhuma ocorrência está no mapa: verifique o SRC de ambos, a máscara e a camada de ocorrências.</translation>
    </message>
    <message>
        <source>No occurrence lies on {name}: check the reference systems, or leave the map out.</source>
        <translation>Nenhuma ocorrência está em {name}: verifique os sistemas de referência ou deixe o mapa de fora.</translation>
    </message>
    <message>
        <source>No occurrence lies on {}: it is not judged.</source>
        <translation>Nenhuma ocorrência está em {}: ele não é avaliado.</translation>
    </message>
    <message>
        <source>No pair of columns is called like coordinates (easting and northing, lon and lat).</source>
        <translation>Nenhum par de colunas tem nome de coordenadas (leste e norte, lon e lat).</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m in this direction: choose a longer distance or a wider tolerance.</source>
        <translation>Nenhum par de amostras está mais próximo que {cutoff:g} m nesta direção: escolha uma distância maior ou uma tolerância mais ampla.</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m: choose a longer distance or a wider tolerance.</source>
        <translation>Nenhum par de amostras está mais próximo que {cutoff:g} m: escolha uma distância maior ou uma tolerância mais ampla.</translation>
    </message>
    <message>
        <source>No part of the map holds {FEWEST_HITS} occurrences or more at twice the density of the whole: there is no anomaly class.</source>
        <translation>Nenhuma parte do mapa contém {FEWEST_HITS} ocorrências ou mais com o dobro da densidade do todo: não há classe anomalia.</translation>
    </message>
    <message>
        <source>No positions: the samples become a table without points.</source>
        <translation>Sem posições: as amostras viram uma tabela sem pontos.</translation>
    </message>
    <message>
        <source>No raster is made of points: “Samples to raster” makes a map of them.</source>
        <translation>Não se faz raster de pontos: “Amostras para raster” faz deles um mapa.</translation>
    </message>
    <message>
        <source>No row of headings was found: the columns are called by their number.</source>
        <translation>Nenhuma linha de cabeçalhos foi encontrada: as colunas são chamadas pelo número.</translation>
    </message>
    <message>
        <source>No row of the file begins in line {line}: choose another line for the headings.</source>
        <translation>Nenhuma linha do arquivo começa na linha {line}: escolha outra linha para os cabeçalhos.</translation>
    </message>
    <message>
        <source>No row of the file looks like a sample below its headings: choose the line of the headings, or another file.</source>
        <translation>Nenhuma linha do arquivo parece uma amostra abaixo dos cabeçalhos: escolha a linha dos cabeçalhos ou outro arquivo.</translation>
    </message>
    <message>
        <source>No row of the limits table names an element ({ignored}): write symbols or field names into the column {element}.</source>
        <translation>Nenhuma linha da tabela de limites indica um elemento ({ignored}): escreva símbolos ou nomes de campos na coluna {element}.</translation>
    </message>
    <message>
        <source>No sample has a class in the field {name}: run “Label samples” first.</source>
        <translation>Nenhuma amostra tem classe no campo {name}: execute antes “Rotular amostras”.</translation>
    </message>
    <message>
        <source>No sample has a position: check the coordinates.</source>
        <translation>Nenhuma amostra tem posição: verifique as coordenadas.</translation>
    </message>
    <message>
        <source>No sample has a position: check the layer, its filter and the selection.</source>
        <translation>Nenhuma amostra tem posição: verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>No sample has a value of both fields: choose others.</source>
        <translation>Nenhuma amostra tem valor dos dois campos: escolha outros.</translation>
    </message>
    <message>
        <source>No sample has a value of {name}: choose another field.</source>
        <translation>Nenhuma amostra tem valor de {name}: escolha outro campo.</translation>
    </message>
    <message>
        <source>No sample has a value: choose another field.</source>
        <translation>Nenhuma amostra tem valor: escolha outro campo.</translation>
    </message>
    <message>
        <source>No sample has {needed}: fill them in, or leave out the fields with the most gaps{word}.</source>
        <translation>Nenhuma amostra tem {needed}: preencha-os ou deixe de fora os campos com mais lacunas{word}.</translation>
    </message>
    <message>
        <source>No sample is of any class but the background: there is nothing to balance it with.</source>
        <translation>Nenhuma amostra é de outra classe que o fundo: não há com que balanceá-lo.</translation>
    </message>
    <message>
        <source>No sample is of the class {empty}.</source>
        <translation>Nenhuma amostra é da classe {empty}.</translation>
    </message>
    <message>
        <source>No sample is selected.</source>
        <translation>Nenhuma amostra está selecionada.</translation>
    </message>
    <message>
        <source>No sample lies inside a polygon of the geology: choose the geology of this area.</source>
        <translation>Nenhuma amostra está dentro de um polígono da geologia: escolha a geologia desta área.</translation>
    </message>
    <message>
        <source>No sample lies on data of all {what}s: check their extent and reference system.</source>
        <translation>Nenhuma amostra está sobre dados de todos estes: {what}. Verifique sua extensão e sistema de referência.</translation>
    </message>
    <message>
        <source>No sample was predicted: there are no classes to compare.</source>
        <translation>Nenhuma amostra foi prevista: não há classes a comparar.</translation>
    </message>
    <message>
        <source>No sample {where} the threshold of {name}, {value:g}: choose another threshold.</source>
        <translation>Nenhuma amostra {where} o limiar de {name}, {value:g}: escolha outro limiar.</translation>
    </message>
    <message>
        <source>No single realisation is a map of the truth: use the share of them.</source>
        <translation>Nenhuma realização isolada é um mapa da verdade: use a proporção delas.</translation>
    </message>
    <message>
        <source>No structure: a pure nugget</source>
        <translation>Sem estrutura: efeito pepita puro</translation>
    </message>
    <message>
        <source>No such tool</source>
        <translation>Essa ferramenta não existe</translation>
    </message>
    <message>
        <source>No test on blocks that were left out: {}</source>
        <translation>Sem teste em blocos deixados de fora: {}</translation>
    </message>
    <message>
        <source>No test on held-out occurrences: {}</source>
        <translation>Sem teste em ocorrências reservadas: {}</translation>
    </message>
    <message>
        <source>No test sample is of class {absent}: its recall, F1 and AUC are undefined, and the means are over the other classes.</source>
        <translation>Nenhuma amostra de teste é da classe {absent}: sua sensibilidade, F1 e AUC são indefinidas, e as médias são das outras classes.</translation>
    </message>
    <message>
        <source>No test sample is of the class {untested}: its figures are undefined.</source>
        <translation>Nenhuma amostra de teste é da classe {untested}: seus números são indefinidos.</translation>
    </message>
    <message>
        <source>No test sample was given the class {never}: its precision is undefined and {way}; its recall and F1 are 0.</source>
        <translation>Nenhuma amostra de teste recebeu a classe {never}: sua precisão é indefinida e {way}; sua sensibilidade e F1 são 0.</translation>
    </message>
    <message>
        <source>No transform was made of {}. Concentrations are skewed, and their few highest values would decide the factors: run “Transform concentrations” (log10) first.</source>
        <translation>Nenhuma transformação foi feita de {}. Concentrações são assimétricas, e seus poucos valores mais altos decidiriam os fatores: execute antes “Transformar concentrações” (log10).</translation>
    </message>
    <message>
        <source>No two features correlate by {chance:.2f} or more: they have no natural order, as factors have none, and a convolution along them means little. Take elements, or the network paper.</source>
        <translation>Não há duas variáveis com correlação de {chance:.2f} ou mais: não têm ordem natural, como os fatores não têm, e uma convolução ao longo delas significa pouco. Use elementos ou a rede paper.</translation>
    </message>
    <message>
        <source>No unit is stated for these elements: {texts}.</source>
        <translation>Nenhuma unidade é informada para estes elementos: {texts}.</translation>
    </message>
    <message>
        <source>No validation samples were given: {n_aside} of the {n_training} training samples were set aside to find the best epoch.</source>
        <translation>Nenhuma amostra de validação foi informada: {n_aside} das {n_training} amostras de treino foram separadas para achar a melhor época.</translation>
    </message>
    <message>
        <source>No value is measured: leave the element out.</source>
        <translation>Nenhum valor é medido: deixe o elemento de fora.</translation>
    </message>
    <message>
        <source>No version of {names} goes together with what this QGIS runs, and QGIS's own packages are never replaced: take fewer packages at once, or a newer QGIS. Nothing was changed.</source>
        <translation>Nenhuma versão de {names} é compatível com o que este QGIS executa, e os pacotes do próprio QGIS nunca são substituídos: escolha menos pacotes de uma vez ou um QGIS mais novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>No: where a map has no data the others decide, and the log counts the cells.</source>
        <translation>Não: onde um mapa não tem dados os outros decidem, e o registro conta as células.</translation>
    </message>
    <message>
        <source>Nobody can tell where on Earth the samples are, and maps cannot be made.</source>
        <translation>Ninguém pode dizer onde na Terra as amostras estão, e não se podem fazer mapas.</translation>
    </message>
    <message>
        <source>None of the elements varies: choose others for the simple maps.</source>
        <translation>Nenhum dos elementos varia: escolha outros para os mapas simples.</translation>
    </message>
    <message>
        <source>None of the features varies among the training samples: choose others.</source>
        <translation>Nenhuma das variáveis varia entre as amostras de treino: escolha outras.</translation>
    </message>
    <message>
        <source>None of the indicator elements ({indicators}) is among the elements of the factors: choose from {names}.</source>
        <translation>Nenhum dos elementos indicadores ({indicators}) está entre os elementos dos fatores: escolha entre {names}.</translation>
    </message>
    <message>
        <source>None of the occurrences lies on the maps: check the reference system of both.</source>
        <translation>Nenhuma das ocorrências está nos mapas: verifique o sistema de referência de ambos.</translation>
    </message>
    <message>
        <source>None of the {n_all} occurrences lies on the map ({beyond} outside, {nodata} without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Nenhuma das {n_all} ocorrências está no mapa ({beyond} fora, {nodata} sem dados): verifique o SRC de ambos, a máscara e a camada de ocorrências.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map ({outside} outside, {empty} on cells without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Nenhuma das {n_cells} ocorrências está no mapa ({outside} fora, {empty} em células sem dados): verifique o SRC de ambos, a máscara e a camada de ocorrências.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Nenhuma das {n_cells} ocorrências está no mapa: verifique o SRC de ambos, a máscara e a camada de ocorrências.</translation>
    </message>
    <message>
        <source>None of the {n_cells} samples has a window of rasters with data: check that samples and rasters cover the same ground, or take a smaller window.</source>
        <translation>Nenhuma das {n_cells} amostras tem uma janela de rasters com dados: verifique se amostras e rasters cobrem o mesmo terreno ou use uma janela menor.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {radius:.0f} m of a sample: check their reference system, or raise the radius.</source>
        <translation>Nenhuma das {n_occurrences} ocorrências está a menos de {radius:.0f} m de uma amostra: verifique seu sistema de referência ou aumente o raio.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {reach:.0f} m of a sample: check their reference system, or raise the largest distance.</source>
        <translation>Nenhuma das {n_occurrences} ocorrências está a menos de {reach:.0f} m de uma amostra: verifique seu sistema de referência ou aumente a distância máxima.</translation>
    </message>
    <message>
        <source>None of the {n_places} occurrences lies on the maps: check the reference system of both.</source>
        <translation>Nenhuma das {n_places} ocorrências está nos mapas: verifique o sistema de referência de ambos.</translation>
    </message>
    <message>
        <source>None of the {what} has a position: check the layer, its filter and the selection.</source>
        <translation>Sem posição em toda a camada ({what}): verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>None of the {} connected parts has {:g} km² (the largest has {:g} km²), there are no targets: lower the least area.</source>
        <translation>Nenhuma das {} partes conectadas tem {:g} km² (a maior tem {:g} km²), não há alvos: diminua a área mínima.</translation>
    </message>
    <message>
        <source>None: all factors are mapped</source>
        <translation>Nenhum: todos os fatores são mapeados</translation>
    </message>
    <message>
        <source>Normal Q-Q plot</source>
        <translation>Gráfico Q-Q normal</translation>
    </message>
    <message>
        <source>Normalised density</source>
        <translation>Densidade normalizada</translation>
    </message>
    <message>
        <source>Normalised density at the intersection</source>
        <translation>Densidade normalizada na interseção</translation>
    </message>
    <message>
        <source>Normalised density: share of the occurrences over share of the area; 1 is chance</source>
        <translation>Densidade normalizada: proporção das ocorrências sobre proporção da área; 1 é acaso</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <source>Northing (km)</source>
        <translation>Norte (km)</translation>
    </message>
    <message>
        <source>Not among the elements of the factors: {absent}.</source>
        <translation>Não estão entre os elementos dos fatores: {absent}.</translation>
    </message>
    <message>
        <source>Not compared, for want of {} values above zero in the background: {}.</source>
        <translation>Não comparados, por falta de {} valores acima de zero no fundo: {}.</translation>
    </message>
    <message>
        <source>Not distinguishable from area alone: so many occurrences fall there by chance in {} % of cases.</source>
        <translation>Não distinguível da área por si só: tantas ocorrências caem ali por acaso em {} % dos casos.</translation>
    </message>
    <message>
        <source>Not distinguishable from {baseline} by either</source>
        <translation>Não distinguível de {baseline} por nenhum dos dois</translation>
    </message>
    <message>
        <source>Not distinguishable is the usual answer with few occurrences, and an honest one.</source>
        <translation>Não distinguível é a resposta usual com poucas ocorrências, e uma resposta honesta.</translation>
    </message>
    <message>
        <source>Not held out: if the map was made with these occurrences, the figures flatter it.</source>
        <translation>Não reservadas: se o mapa foi feito com estas ocorrências, os números o favorecem.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Não está nesta página</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: believe the figures only for gaps between the samples.</source>
        <translation>Não testado em terreno não visto: acredite nos números só para lacunas entre as amostras.</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: {error}</source>
        <translation>Não testado em terreno não visto: {error}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is known of how these were made: {}.</source>
        <translation>Não se sabe como estes foram feitos: {}.</translation>
    </message>
    <message>
        <source>Nothing is known of how this map was made: if these occurrences helped, the figures flatter it.</source>
        <translation>Não se sabe como este mapa foi feito: se estas ocorrências ajudaram, os números o favorecem.</translation>
    </message>
    <message>
        <source>Nothing is to be written: choose an output.</source>
        <translation>Nada há a gravar: escolha uma saída.</translation>
    </message>
    <message>
        <source>Nothing is written then.</source>
        <translation>Então nada é gravado.</translation>
    </message>
    <message>
        <source>Nothing says how favourable the classes are: give known occurrences, or a table of weights of “Prediction-area plot”.</source>
        <translation>Nada diz quão favoráveis são as classes: informe ocorrências conhecidas ou uma tabela de pesos de “Gráfico predição-área”.</translation>
    </message>
    <message>
        <source>Nothing was measured above detection: {}.</source>
        <translation>Nada foi medido acima da detecção: {}.</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>Efeito pepita</translation>
    </message>
    <message>
        <source>Nugget, sill and range come from weighted least squares over the classes of distance that hold 30 pairs or more. The model &lt;i&gt;auto&lt;/i&gt; takes spherical, exponential or Gaussian, whichever fits best; of models that fit as well as each other within a tenth, the one that predicts samples best from all others. Ranges are practical ranges, the distance at which 95 % of the sill is reached: other programs may mean a third of that.</source>
        <translation>Efeito pepita, patamar e alcance vêm de mínimos quadrados ponderados sobre as classes de distância com 30 pares ou mais. O modelo &lt;i&gt;auto&lt;/i&gt; usa esférico, exponencial ou gaussiano, o que melhor se ajusta; de modelos que se ajustam igualmente bem dentro de um décimo, o que melhor prevê amostras a partir de todas as outras. Os alcances são práticos, a distância em que se atingem 95 % do patamar: outros programas podem indicar um terço disso.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of breaks</source>
        <translation>Número de quebras</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de classes</translation>
    </message>
    <message>
        <source>Number of classes or rocks</source>
        <translation>Número de classes ou rochas</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>Número de fatores</translation>
    </message>
    <message>
        <source>Number of factors by</source>
        <translation>Número de fatores por</translation>
    </message>
    <message>
        <source>Number of factors found</source>
        <translation>Número de fatores encontrado</translation>
    </message>
    <message>
        <source>Number of new fields</source>
        <translation>Número de novos campos</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Número de amostras</translation>
    </message>
    <message>
        <source>Number of thresholds</source>
        <translation>Número de limiares</translation>
    </message>
    <message>
        <source>Number of {}</source>
        <translation>Número de {}</translation>
    </message>
    <message>
        <source>Number-size plot</source>
        <translation>Gráfico número-tamanho</translation>
    </message>
    <message>
        <source>Numbers each sample is condensed to; 0: a quarter of the features, between 2 and 8.</source>
        <translation>Números em que cada amostra é condensada; 0: um quarto das variáveis, entre 2 e 8.</translation>
    </message>
    <message>
        <source>Numbers or words, separated by semicolons. Empty cells, NA, null and - are missing results anyway.</source>
        <translation>Números ou palavras, separados por ponto e vírgula. Células vazias, NA, null e - são sempre resultados ausentes.</translation>
    </message>
    <message>
        <source>Numeric fields to learn from. Empty: the factor scores that the layer's records name.</source>
        <translation>Campos numéricos dos quais aprender. Vazio: os escores fatoriais que os registros da camada indicam.</translation>
    </message>
    <message>
        <source>OWA</source>
        <translation>OWA</translation>
    </message>
    <message>
        <source>Observed against predicted</source>
        <translation>Observado contra previsto</translation>
    </message>
    <message>
        <source>Observed against predicted with the 1:1 line, standardised errors, and where they lie.</source>
        <translation>Observado contra previsto com a reta 1:1, erros padronizados e onde estão.</translation>
    </message>
    <message>
        <source>Occ. %</source>
        <translation>Ocor. %</translation>
    </message>
    <message>
        <source>Occupied area (% of the area)</source>
        <translation>Área ocupada (% da área)</translation>
    </message>
    <message>
        <source>Occupied area (%)</source>
        <translation>Área ocupada (%)</translation>
    </message>
    <message>
        <source>Occupied area at the intersection (%)</source>
        <translation>Área ocupada na interseção (%)</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Occurrences (%)</source>
        <translation>Ocorrências (%)</translation>
    </message>
    <message>
        <source>Occurrences are where people looked: roads and old mines draw the curve as well.</source>
        <translation>Ocorrências estão onde se procurou: estradas e minas antigas também desenham a curva.</translation>
    </message>
    <message>
        <source>Occurrences farther from any sample than the largest distance have no say: the log counts them.</source>
        <translation>Ocorrências mais longe de qualquer amostra que a distância máxima não têm efeito: o registro as conta.</translation>
    </message>
    <message>
        <source>Occurrences in it, among them those that the limits were drawn by.</source>
        <translation>Ocorrências nela, entre elas as que serviram para traçar os limites.</translation>
    </message>
    <message>
        <source>Occurrences in one square of this side are drawn together.</source>
        <translation>Ocorrências em um quadrado deste lado são sorteadas juntas.</translation>
    </message>
    <message>
        <source>Occurrences in the anomaly (%)</source>
        <translation>Ocorrências na anomalia (%)</translation>
    </message>
    <message>
        <source>Occurrences in the class</source>
        <translation>Ocorrências na classe</translation>
    </message>
    <message>
        <source>Occurrences lie in class {unknown}, which has no area: make both from one map.</source>
        <translation>Há ocorrências na classe {unknown}, que não tem área: faça ambas de um só mapa.</translation>
    </message>
    <message>
        <source>Occurrences name each class anomaly, halo or background later: with several rocks and mineral systems three classes are too few. 0 takes the number with the best silhouette; the chart shows silhouette and Davies-Bouldin for 2 to 8.</source>
        <translation>As ocorrências nomeiam depois cada classe anomalia, halo ou fundo: com várias rochas e sistemas minerais, três classes são poucas. 0 usa o número com a melhor silhueta; o gráfico mostra silhueta e Davies-Bouldin de 2 a 8.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or where it has no data are left out and counted. Tables of several maps have the same columns, so that “Merge vector layers” puts them below each other.</source>
        <translation>Ocorrências fora do mapa ou onde ele não tem dados são deixadas de fora e contadas. Tabelas de vários mapas têm as mesmas colunas, de modo que “Mesclar camadas vetoriais” as põe uma abaixo da outra.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or without data</source>
        <translation>Ocorrências fora do mapa ou sem dados</translation>
    </message>
    <message>
        <source>Occurrences outside the maps or without data</source>
        <translation>Ocorrências fora dos mapas ou sem dados</translation>
    </message>
    <message>
        <source>Occurrences that lie where the map has data.</source>
        <translation>Ocorrências que estão onde o mapa tem dados.</translation>
    </message>
    <message>
        <source>Occurrences used</source>
        <translation>Ocorrências usadas</translation>
    </message>
    <message>
        <source>Of 1.4826 times the median absolute deviation, which is the standard deviation of normal data.</source>
        <translation>De 1.4826 vezes o desvio absoluto mediano, que é o desvio padrão de dados normais.</translation>
    </message>
    <message>
        <source>Of a raster.</source>
        <translation>De um raster.</translation>
    </message>
    <message>
        <source>Of all maps.</source>
        <translation>De todos os mapas.</translation>
    </message>
    <message>
        <source>Of k-fold and block.</source>
        <translation>De k-fold e block.</translation>
    </message>
    <message>
        <source>Of many pairs one of twenty is different by chance.</source>
        <translation>De muitos pares, um em vinte difere por acaso.</translation>
    </message>
    <message>
        <source>Of polygons or points.</source>
        <translation>De polígonos ou pontos.</translation>
    </message>
    <message>
        <source>Of polygons: the name of the field with the class of each, as text or number, or its score.</source>
        <translation>De polígonos: o nome do campo com a classe de cada um, como texto ou número, ou seu escore.</translation>
    </message>
    <message>
        <source>Of several fields the mean of their variograms is fitted, each scaled to a variance of 1: kriging then shares one model among them, and scales it back for each.</source>
        <translation>De vários campos ajusta-se a média de seus variogramas, cada um escalado para variância 1: a krigagem então partilha um modelo entre eles e o reescala para cada um.</translation>
    </message>
    <message>
        <source>Of standardised features. 0: one over the number of features.</source>
        <translation>De variáveis padronizadas. 0: um sobre o número de variáveis.</translation>
    </message>
    <message>
        <source>Of the folds, forests and boosting.</source>
        <translation>Das partições, florestas e boosting.</translation>
    </message>
    <message>
        <source>Of the folds.</source>
        <translation>Das partições.</translation>
    </message>
    <message>
        <source>Of the intervals.</source>
        <translation>Dos intervalos.</translation>
    </message>
    <message>
        <source>Of the lot.</source>
        <translation>Do sorteio.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the interval of the rate. 0: the interval of Wilson, which takes the place of the intersection as known.</source>
        <translation>Das ocorrências, para o intervalo da taxa. 0: o intervalo de Wilson, que toma o lugar da interseção como conhecido.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the intervals of the rates. 0: intervals of Wilson.</source>
        <translation>Das ocorrências, para os intervalos das taxas. 0: intervalos de Wilson.</translation>
    </message>
    <message>
        <source>Of the occurrences. 0: no intervals.</source>
        <translation>Das ocorrências. 0: sem intervalos.</translation>
    </message>
    <message>
        <source>Of the output number; the table holds both.</source>
        <translation>Do número de saída; a tabela contém ambos.</translation>
    </message>
    <message>
        <source>Of the raster of populations, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>Do raster de populações, onde o mapa é de polígonos. Vazio: cerca de 250 000 células.</translation>
    </message>
    <message>
        <source>Of the rasters. Empty: that of the samples and the largest distance around them.</source>
        <translation>Dos rasters. Vazio: a das amostras e a distância máxima em torno delas.</translation>
    </message>
    <message>
        <source>Of the result, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>Do resultado, onde o mapa é de polígonos. Vazio: cerca de 250 000 células.</translation>
    </message>
    <message>
        <source>Of the search for the bulk by mahalanobis.</source>
        <translation>Da busca do grosso dos dados por mahalanobis.</translation>
    </message>
    <message>
        <source>Of “Fuse maps (maximin)”, on the same grid, 0 to 1.</source>
        <translation>De “Fundir mapas (maximin)”, na mesma grade, 0 a 1.</translation>
    </message>
    <message>
        <source>On blocks kriging has no near neighbours and falls back to the mean: that is its honest limit.</source>
        <translation>Em blocos, a krigagem não tem vizinhos próximos e recai na média: esse é seu limite honesto.</translation>
    </message>
    <message>
        <source>On ground it has not seen it may know nothing: chance reaches {by_chance:.2f}.</source>
        <translation>Em terreno que não viu pode não saber nada: o acaso alcança {by_chance:.2f}.</translation>
    </message>
    <message>
        <source>On how many samples the members agree</source>
        <translation>Em quantas amostras os membros concordam</translation>
    </message>
    <message>
        <source>On the raw scale a skewed element has far too many: use log10.</source>
        <translation>Na escala bruta, um elemento assimétrico tem demais: use log10.</translation>
    </message>
    <message>
        <source>On the same grid; high is favourable.</source>
        <translation>Na mesma grade; alto é favorável.</translation>
    </message>
    <message>
        <source>One HTML file with all pictures in it.</source>
        <translation>Um arquivo HTML com todas as imagens dentro.</translation>
    </message>
    <message>
        <source>One band a class, and the entropy as the last band.</source>
        <translation>Uma banda por classe, e a entropia como última banda.</translation>
    </message>
    <message>
        <source>One band each. Fields that share a variogram model are kriged at once.</source>
        <translation>Uma banda cada. Campos que partilham um modelo de variograma são krigados juntos.</translation>
    </message>
    <message>
        <source>One band each: a large file.</source>
        <translation>Uma banda cada: um arquivo grande.</translation>
    </message>
    <message>
        <source>One band each: in the 10 % band, one realisation of ten is lower.</source>
        <translation>Uma banda cada: na banda de 10 %, uma realização em dez é mais baixa.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Uma célula</translation>
    </message>
    <message>
        <source>One column a line: heading;role;symbol;unit;lower limit;upper limit, such as Kupfer;element;Cu;ppm;0.5. What is left empty stays as it was guessed. Roles: element, sample, x, y, qualifier, limit, other, leave out.</source>
        <translation>Uma coluna por linha: cabeçalho;papel;símbolo;unidade;limite inferior;limite superior, como Kupfer;element;Cu;ppm;0.5. O que fica vazio permanece como foi suposto. Papéis: element, sample, x, y, qualifier, limit, other, leave out.</translation>
    </message>
    <message>
        <source>One map cannot be compared: add another one, or the samples, from which simple maps are made.</source>
        <translation>Um único mapa não pode ser comparado: acrescente outro, ou as amostras, das quais se fazem mapas simples.</translation>
    </message>
    <message>
        <source>One map cannot be fused: choose two or more.</source>
        <translation>Um único mapa não pode ser fundido: escolha dois ou mais.</translation>
    </message>
    <message>
        <source>One map moves with its seed: keep ten runs, and read the agreement in the log.</source>
        <translation>Um único mapa muda com sua semente: mantenha dez execuções e leia a concordância no registro.</translation>
    </message>
    <message>
        <source>One number for all scores, or one each, such as 0.7;0.8. Empty: 0.7 for factors.</source>
        <translation>Um número para todos os escores ou um para cada, como 0.7;0.8. Vazio: 0.7 para fatores.</translation>
    </message>
    <message>
        <source>One point a sample, fields called like Cu_ppm.</source>
        <translation>Um ponto por amostra, campos chamados como Cu_ppm.</translation>
    </message>
    <message>
        <source>One raster or band a feature, called as it; or those that a network of windows learnt from.</source>
        <translation>Um raster ou banda por variável, com o nome dela; ou aqueles dos quais uma rede de janelas aprendeu.</translation>
    </message>
    <message>
        <source>One row a class</source>
        <translation>Uma linha por classe</translation>
    </message>
    <message>
        <source>One row a class of each map: area, occurrences, rate and weight.</source>
        <translation>Uma linha por classe de cada mapa: área, ocorrências, taxa e peso.</translation>
    </message>
    <message>
        <source>One row a class: area, occurrences, rate with interval, density, weight, and the held-out test.</source>
        <translation>Uma linha por classe: área, ocorrências, taxa com intervalo, densidade, peso e o teste reservado.</translation>
    </message>
    <message>
        <source>One row a class: its edges, the mean distance, the semivariance and the number of pairs.</source>
        <translation>Uma linha por classe: seus limites, a distância média, a semivariância e o número de pares.</translation>
    </message>
    <message>
        <source>One row a classifier and test: accuracy with interval, balanced accuracy, F1, AUC and more.</source>
        <translation>Uma linha por classificador e teste: acurácia com intervalo, acurácia balanceada, F1, AUC e mais.</translation>
    </message>
    <message>
        <source>One row a component, largest eigenvalue first.</source>
        <translation>Uma linha por componente, o maior autovalor primeiro.</translation>
    </message>
    <message>
        <source>One row a line: slope, R², and the threshold above it with its interval.</source>
        <translation>Uma linha por reta: inclinação, R² e o limiar acima dela com seu intervalo.</translation>
    </message>
    <message>
        <source>One row a map: AUC, area under the success-rate curve and its first fifth, with intervals.</source>
        <translation>Uma linha por mapa: AUC, área sob a curva de taxa de sucesso e seu primeiro quinto, com intervalos.</translation>
    </message>
    <message>
        <source>One row a map: rate and AUC with intervals, differences from the baseline, verdicts.</source>
        <translation>Uma linha por mapa: taxa e AUC com intervalos, diferenças para a referência, vereditos.</translation>
    </message>
    <message>
        <source>One row a map: the figures of the page.</source>
        <translation>Uma linha por mapa: os números da página.</translation>
    </message>
    <message>
        <source>One row a measure: its value, and what it should be.</source>
        <translation>Uma linha por medida: seu valor e o que deveria ser.</translation>
    </message>
    <message>
        <source>One row a member: its seed, samples, and accuracy or map quality.</source>
        <translation>Uma linha por membro: sua semente, amostras e acurácia ou qualidade do mapa.</translation>
    </message>
    <message>
        <source>One row a model: its weighted sum of squares, its root mean squared error of samples predicted from all others, and its numbers.</source>
        <translation>Uma linha por modelo: sua soma ponderada de quadrados, sua raiz do erro quadrático médio de amostras previstas de todas as outras e seus números.</translation>
    </message>
    <message>
        <source>One row a pair: samples that only the one, only the other had right, and p.</source>
        <translation>Uma linha por par: amostras que só um, só o outro acertou, e p.</translation>
    </message>
    <message>
        <source>One row a threshold (scores) or a class, with rate, area, normalised density and weight.</source>
        <translation>Uma linha por limiar (escores) ou classe, com taxa, área, densidade normalizada e peso.</translation>
    </message>
    <message>
        <source>One row an element, as Check samples and Replace censored values take it.</source>
        <translation>Uma linha por elemento, como Verificar amostras e Substituir valores censurados a usam.</translation>
    </message>
    <message>
        <source>One row an element, with the columns element, limit and unit, and optionally upper_limit and substitute: the value that already stands for results below detection, half the limit for instance. Headings such as LLD are understood. Empty: limits are read from the cells, such as &lt;0.5.</source>
        <translation>Uma linha por elemento, com as colunas element, limit e unit e, opcionalmente, upper_limit e substitute: o valor que já representa resultados abaixo da detecção, por exemplo metade do limite. Cabeçalhos como LLD são entendidos. Vazio: os limites são lidos das células, como &lt;0.5.</translation>
    </message>
    <message>
        <source>One row an element: its fences and how many values lie beyond them.</source>
        <translation>Uma linha por elemento: suas cercas e quantos valores estão além delas.</translation>
    </message>
    <message>
        <source>One row an element: its loading on each factor, its communality (share of its variance that the factors explain) and uniqueness (the rest), and the factor it belongs to.</source>
        <translation>Uma linha por elemento: sua carga em cada fator, sua comunalidade (parte de sua variância que os fatores explicam) e unicidade (o resto), e o fator a que pertence.</translation>
    </message>
    <message>
        <source>One row an element: results, share below detection, limits, method, mean and standard deviation.</source>
        <translation>Uma linha por elemento: resultados, proporção abaixo da detecção, limites, método, média e desvio padrão.</translation>
    </message>
    <message>
        <source>One row an element: results, shares missing and below detection, limits, quantiles, remark.</source>
        <translation>Uma linha por elemento: resultados, proporções de ausentes e abaixo da detecção, limites, quantis, observação.</translation>
    </message>
    <message>
        <source>One straight line fits the concentration-area curve: it has no threshold.</source>
        <translation>Uma única reta se ajusta à curva concentração-área: ela não tem limiar.</translation>
    </message>
    <message>
        <source>One substitute for all values below a limit flattens variograms and correlations: random draws keep the spread.</source>
        <translation>Um só substituto para todos os valores abaixo de um limite achata variogramas e correlações: sorteios aleatórios mantêm a dispersão.</translation>
    </message>
    <message>
        <source>One training sample shows nothing of how features vary together: take more samples.</source>
        <translation>Uma única amostra de treino nada mostra de como as variáveis variam juntas: use mais amostras.</translation>
    </message>
    <message>
        <source>One value for all results below detection narrows the spread of elements with more than 10 % of them; take random replacement before correlations and variograms: {}.</source>
        <translation>Um só valor para todos os resultados abaixo da detecção estreita a dispersão de elementos com mais de 10 % deles; use substituição aleatória antes de correlações e variogramas: {}.</translation>
    </message>
    <message>
        <source>Online is Kohonen's training, one sample at a time; batch takes all samples at once and is faster and steadier. “Apply map” then gives every sample its unit, class and, with known occurrences, its score.</source>
        <translation>Online é o treino de Kohonen, uma amostra por vez; batch usa todas as amostras de uma vez e é mais rápido e estável. “Aplicar mapa” dá então a cada amostra sua unidade, classe e, com ocorrências conhecidas, seu escore.</translation>
    </message>
    <message>
        <source>Only cells that all maps have</source>
        <translation>Só células que todos os mapas têm</translation>
    </message>
    <message>
        <source>Only classifiers with the same labels, split and seed can be compared.</source>
        <translation>Só classificadores com os mesmos rótulos, divisão e semente podem ser comparados.</translation>
    </message>
    <message>
        <source>Only factors that hold one of them are used. Has no say where features are chosen.</source>
        <translation>Só se usam fatores que contêm um deles. Não tem efeito onde se escolhem variáveis.</translation>
    </message>
    <message>
        <source>Only for k-fold and block, and where no model is given.</source>
        <translation>Só para k-fold e block, e onde não se informa um modelo.</translation>
    </message>
    <message>
        <source>Only one column of positions is chosen: choose the other one too, or none.</source>
        <translation>Só uma coluna de posições está escolhida: escolha também a outra ou nenhuma.</translation>
    </message>
    <message>
        <source>Only one of the two columns of positions was chosen: choose both, or none.</source>
        <translation>Só uma das duas colunas de posições foi escolhida: escolha ambas ou nenhuma.</translation>
    </message>
    <message>
        <source>Only steps of GeoHalo are remembered: what you did by hand you must add by hand.</source>
        <translation>Só as etapas do GeoHalo são lembradas: o que foi feito à mão deve ser acrescentado à mão.</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>Só o primeiro acerta</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>Só o segundo acerta</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all cells with data.</source>
        <translation>Só esta parte do mapa conta. Vazio: todas as células com dados.</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all of it.</source>
        <translation>Só esta parte do mapa conta. Vazio: todo ele.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts.</source>
        <translation>Só esta parte dos mapas conta.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts. Empty: all cells with data.</source>
        <translation>Só esta parte dos mapas conta. Vazio: todas as células com dados.</translation>
    </message>
    <message>
        <source>Only {known} samples were predicted: take more neighbours, or fewer and larger folds.</source>
        <translation>Só {known} amostras foram previstas: use mais vizinhos, ou menos partições e maiores.</translation>
    </message>
    <message>
        <source>Only {n:g} occurrences: rates and weights from fewer than {FEWEST} are rough.</source>
        <translation>Só {n:g} ocorrências: taxas e pesos de menos de {FEWEST} são grosseiros.</translation>
    </message>
    <message>
        <source>Only {n_assays}</source>
        <translation>Só {n_assays}</translation>
    </message>
    <message>
        <source>Only {n_coordinates} occurrences: none can be held out for a test, which takes {ENOUGH_TO_HOLD_OUT} at least.</source>
        <translation>Só {n_coordinates} ocorrências: nenhuma pode ser reservada para um teste, que exige pelo menos {ENOUGH_TO_HOLD_OUT}.</translation>
    </message>
    <message>
        <source>Only {n_detects} values are measured and at least 3 are needed: leave the element out.</source>
        <translation>Só {n_detects} valores são medidos e são necessários pelo menos 3: deixe o elemento de fora.</translation>
    </message>
    <message>
        <source>Only {n_units} map units hold samples and {n_clusters} classes were asked for: ask for fewer classes.</source>
        <translation>Só {n_units} unidades do mapa contêm amostras e foram pedidas {n_clusters} classes: peça menos classes.</translation>
    </message>
    <message>
        <source>Only {near} occurrences can be used: the scores are hardly more than chance.</source>
        <translation>Só {near} ocorrências podem ser usadas: os escores são pouco mais que acaso.</translation>
    </message>
    <message>
        <source>Only {n} samples have values of all {n_kept} elements, and more than {needed} are needed for robust distances: choose fewer elements.</source>
        <translation>Só {n} amostras têm valores de todos os {n_kept} elementos, e mais de {needed} são necessárias para distâncias robustas: escolha menos elementos.</translation>
    </message>
    <message>
        <source>Only {percent_agreement:.0f} % of the bootstrap curves have {n_slopes} breaks as well: their number is unsure, so trust those with narrow intervals.</source>
        <translation>Só {percent_agreement:.0f} % das curvas bootstrap também têm {n_slopes} quebras: seu número é incerto, por isso confie nas de intervalos estreitos.</translation>
    </message>
    <message>
        <source>Only {} holds indicator elements: the map learns from all factors.</source>
        <translation>Só {} contém elementos indicadores: o mapa aprende de todos os fatores.</translation>
    </message>
    <message>
        <source>Open sample &amp;survey</source>
        <translation>Abrir &amp;levantamento de exemplo</translation>
    </message>
    <message>
        <source>Open the guide where it tells of laboratory files</source>
        <translation>Abrir o guia onde fala de arquivos de laboratório</translation>
    </message>
    <message>
        <source>Open the tool itself, filled with earlier results</source>
        <translation>Abrir a própria ferramenta, preenchida com resultados anteriores</translation>
    </message>
    <message>
        <source>Open the tool “Classify anomalies” with this map and these limits.</source>
        <translation>Abrir a ferramenta “Classificar anomalias” com este mapa e estes limites.</translation>
    </message>
    <message>
        <source>Open this step's report in the browser</source>
        <translation>Abrir o relatório desta etapa no navegador</translation>
    </message>
    <message>
        <source>Ordinary kriging conditions the fields, simple kriging those of normal scores. Realisations are of points in the middle of the cells. They repeat with their seed.</source>
        <translation>A krigagem ordinária condiciona os campos; a simples, os dos escores normais. As realizações são de pontos no meio das células. Repetem-se com sua semente.</translation>
    </message>
    <message>
        <source>Other coordinates of the same samples.</source>
        <translation>Outras coordenadas das mesmas amostras.</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>Fora do sorteio (OOB)</translation>
    </message>
    <message>
        <source>Out of bag, a test by lot: {}</source>
        <translation>Fora do sorteio (OOB), um teste por sorteio: {}</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Valor extremo</translation>
    </message>
    <message>
        <source>Outlier (1 yes)</source>
        <translation>Valor extremo (1 sim)</translation>
    </message>
    <message>
        <source>Outliers flagged</source>
        <translation>Valores extremos marcados</translation>
    </message>
    <message>
        <source>Outliers were flagged by Tukey's fences.</source>
        <translation>Valores extremos foram marcados pelas cercas de Tukey.</translation>
    </message>
    <message>
        <source>Outlined ground (polygons)</source>
        <translation>Terreno delimitado (polígonos)</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Outside the samples universal kriging runs away: leave that ground out.</source>
        <translation>Fora das amostras a krigagem universal dispara: deixe esse terreno de fora.</translation>
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
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pairs are compared by McNemar's exact test: of the samples that only one of the two has right, each should have half. Shares have Wilson's intervals.</source>
        <translation>Pares são comparados pelo teste exato de McNemar: das amostras que só um dos dois acerta, cada um deveria ter metade. As proporções têm intervalos de Wilson.</translation>
    </message>
    <message>
        <source>Parallel analysis</source>
        <translation>Análise paralela</translation>
    </message>
    <message>
        <source>Parallel analysis: {n} are above those of uncorrelated elements.</source>
        <translation>Análise paralela: {n} estão acima dos de elementos não correlacionados.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Partial area under the ROC curve</source>
        <translation>Área parcial sob a curva ROC</translation>
    </message>
    <message>
        <source>Partial sill</source>
        <translation>Patamar parcial</translation>
    </message>
    <message>
        <source>Parts of different units have no log-ratio until they are converted; check the names of the fields.</source>
        <translation>Partes de unidades diferentes não têm log-razão até serem convertidas; verifique os nomes dos campos.</translation>
    </message>
    <message>
        <source>Parts of less than {} km², left out: {}.</source>
        <translation>Partes de menos de {} km², deixadas de fora: {}.</translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation>Partes do terreno que são reservadas uma a uma.</translation>
    </message>
    <message>
        <source>Parts of the ground whose occurrences are left out in turn.</source>
        <translation>Partes do terreno cujas ocorrências são deixadas de fora uma a uma.</translation>
    </message>
    <message>
        <source>Passes over all samples in batch training.</source>
        <translation>Passagens por todas as amostras no treino em lote.</translation>
    </message>
    <message>
        <source>Passes over the samples. 0: 500 for paper; up to 200 for the others, which stop when the samples watched get no better.</source>
        <translation>Passagens pelas amostras. 0: 500 para paper; até 200 para as outras, que param quando as amostras acompanhadas não melhoram.</translation>
    </message>
    <message>
        <source>Pathfinder elements</source>
        <translation>Elementos farejadores</translation>
    </message>
    <message>
        <source>Pearson {value}</source>
        <translation>Pearson {value}</translation>
    </message>
    <message>
        <source>Pearson {value} (as drawn)</source>
        <translation>Pearson {value} (como desenhado)</translation>
    </message>
    <message>
        <source>Penalty C (no tuning)</source>
        <translation>Penalidade C (sem otimização)</translation>
    </message>
    <message>
        <source>Per cent of samples</source>
        <translation>Por cento das amostras</translation>
    </message>
    <message>
        <source>Per cent of the variance; {total:.1f} % in all.
Framed: {minimum_loading:g} or more.</source>
        <translation>Por cento da variância; {total:.1f} % no total.
Com moldura: {minimum_loading:g} ou mais.</translation>
    </message>
    <message>
        <source>Per cent, normal scale</source>
        <translation>Por cento, escala normal</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por cento</translation>
    </message>
    <message>
        <source>Percentage of the occurrences where the two curves cross; 50 says nothing.</source>
        <translation>Porcentagem das ocorrências onde as duas curvas se cruzam; 50 não diz nada.</translation>
    </message>
    <message>
        <source>Percentages missing are of the samples, those below and above of the results. Quantiles take results below detection into account; an empty one lies below everything measured.</source>
        <translation>As porcentagens de ausentes são das amostras; as abaixo e acima, dos resultados. Os quantis levam em conta resultados abaixo da detecção; um vazio está abaixo de tudo o que foi medido.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Percentile of the samples that is the threshold, by the rule of that name.</source>
        <translation>Percentil das amostras que é o limiar, pela regra desse nome.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Armadilhas</translation>
    </message>
    <message>
        <source>Places samples on a trained map: unit, class, distance, stability and score of each.</source>
        <translation>Põe amostras em um mapa treinado: unidade, classe, distância, estabilidade e escore de cada uma.</translation>
    </message>
    <message>
        <source>Placing the samples on the map</source>
        <translation>Pondo as amostras no mapa</translation>
    </message>
    <message>
        <source>Planted anomaly</source>
        <translation>Anomalia plantada</translation>
    </message>
    <message>
        <source>Planted anomaly (truth)</source>
        <translation>Anomalia plantada (verdade)</translation>
    </message>
    <message>
        <source>Point at a curve to read its map value; click to keep it.</source>
        <translation>Aponte para uma curva para ler seu valor no mapa; clique para fixá-lo.</translation>
    </message>
    <message>
        <source>Points of known mineral occurrences.</source>
        <translation>Pontos de ocorrências minerais conhecidas.</translation>
    </message>
    <message>
        <source>Points to predict</source>
        <translation>Pontos a prever</translation>
    </message>
    <message>
        <source>Points with one field an element, named like Cu_ppm, Au_ppb, Fe_pct; text such as &amp;lt;0.5 is understood.</source>
        <translation>Pontos com um campo por elemento, nomeado como Cu_ppm, Au_ppb, Fe_pct; texto como &amp;lt;0.5 é entendido.</translation>
    </message>
    <message>
        <source>Points, one a sample: the layer that the step before left, or any point layer of your own.</source>
        <translation>Pontos, um por amostra: a camada que a etapa anterior deixou ou qualquer camada de pontos sua.</translation>
    </message>
    <message>
        <source>Points. They say which ground is favourable, and judge the maps. The maps need them.</source>
        <translation>Pontos. Dizem qual terreno é favorável e avaliam os mapas. Os mapas precisam deles.</translation>
    </message>
    <message>
        <source>Polygons with rank, area, score, fingerprint, nearest occurrence and rock.</source>
        <translation>Polígonos com ordem, área, escore, assinatura, ocorrência mais próxima e rocha.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the map counts. Empty: all cells with data.</source>
        <translation>Polígonos: só esta parte do mapa conta. Vazio: todas as células com dados.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the maps counts. Empty: all cells with data.</source>
        <translation>Polígonos: só esta parte dos mapas conta. Vazio: todas as células com dados.</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Populações</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>Positions are in degrees</source>
        <translation>As posições estão em graus</translation>
    </message>
    <message>
        <source>Positions that are none</source>
        <translation>Posições que não o são</translation>
    </message>
    <message>
        <source>Practical range</source>
        <translation>Alcance prático</translation>
    </message>
    <message>
        <source>Practical range. Empty: fitted. Nested structures: one number each, such as 800+5000.</source>
        <translation>Alcance prático. Vazio: ajustado. Estruturas imbricadas: um número cada, como 800+5000.</translation>
    </message>
    <message>
        <source>Practical range: the distance at which 95 % of the partial sill is reached</source>
        <translation>Alcance prático: a distância em que se atingem 95 % do patamar parcial</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prevista</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translation>Mapa previsto</translation>
    </message>
    <message>
        <source>Predicted points</source>
        <translation>Pontos previstos</translation>
    </message>
    <message>
        <source>Predicted points are asked for, and there are no points to predict: choose their layer.</source>
        <translation>Pedem-se pontos previstos, e não há pontos a prever: escolha sua camada.</translation>
    </message>
    <message>
        <source>Predicted probability, mean of the bin</source>
        <translation>Probabilidade prevista, média da classe</translation>
    </message>
    <message>
        <source>Predicted too high, by over 2 standard errors</source>
        <translation>Previsto alto demais, por mais de 2 erros padrão</translation>
    </message>
    <message>
        <source>Predicted too low, by over 2 standard errors</source>
        <translation>Previsto baixo demais, por mais de 2 erros padrão</translation>
    </message>
    <message>
        <source>Prediction = regression on the predictors + ordinary kriging of its residuals. The variogram is fitted to residuals of samples that the regression had not seen, and all three ways are tested on blocks held out.</source>
        <translation>Predição = regressão sobre os preditores + krigagem ordinária de seus resíduos. O variograma é ajustado a resíduos de amostras que a regressão não tinha visto, e os três modos são testados em blocos reservados.</translation>
    </message>
    <message>
        <source>Prediction rate (% of the {occurrences})</source>
        <translation>Taxa de predição (% de: {occurrences})</translation>
    </message>
    <message>
        <source>Prediction rate (%)</source>
        <translation>Taxa de predição (%)</translation>
    </message>
    <message>
        <source>Prediction rate and AUC of each map with 95 % intervals</source>
        <translation>Taxa de predição e AUC de cada mapa com intervalos de 95 %</translation>
    </message>
    <message>
        <source>Prediction rate and occupied area of the fused map, and where they cross.</source>
        <translation>Taxa de predição e área ocupada do mapa fundido, e onde se cruzam.</translation>
    </message>
    <message>
        <source>Prediction rate at the intersection (%)</source>
        <translation>Taxa de predição na interseção (%)</translation>
    </message>
    <message>
        <source>Prediction rate falling and occupied area rising, and where they cross.</source>
        <translation>Taxa de predição que cai e área ocupada que sobe, e onde se cruzam.</translation>
    </message>
    <message>
        <source>Prediction rate over occupied area: 1 is chance.</source>
        <translation>Taxa de predição sobre área ocupada: 1 é acaso.</translation>
    </message>
    <message>
        <source>Prediction rate, lower end of the 95 % interval</source>
        <translation>Taxa de predição, extremo inferior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>Prediction rate, upper end of the 95 % interval</source>
        <translation>Taxa de predição, extremo superior do intervalo de 95 %</translation>
    </message>
    <message>
        <source>Prediction-area plot</source>
        <translation>Gráfico predição-área</translation>
    </message>
    <message>
        <source>Prediction-area plot of the fused map</source>
        <translation>Gráfico predição-área do mapa fundido</translation>
    </message>
    <message>
        <source>Prediction-area plot of {layer_name}</source>
        <translation>Gráfico predição-área de {layer_name}</translation>
    </message>
    <message>
        <source>Prediction-area plot of {}</source>
        <translation>Gráfico predição-área de {}</translation>
    </message>
    <message>
        <source>Prediction-area plot: {word}{kind}</source>
        <translation>Gráfico predição-área: {word}{kind}</translation>
    </message>
    <message>
        <source>Prediction-area table</source>
        <translation>Tabela predição-área</translation>
    </message>
    <message>
        <source>Predictor fields</source>
        <translation>Campos preditores</translation>
    </message>
    <message>
        <source>Predictor fields are known at points only, so there is no map: leave the maps out of the outputs and choose points to predict, or take predictor maps alone.</source>
        <translation>Campos preditores são conhecidos só em pontos, portanto não há mapa: retire os mapas das saídas e escolha pontos a prever, ou use só mapas preditores.</translation>
    </message>
    <message>
        <source>Predictor maps</source>
        <translation>Mapas preditores</translation>
    </message>
    <message>
        <source>Predictors are rasters, or fields of the samples; fields are known at points only, so with them there is no map but predictions at other points that have the same fields.</source>
        <translation>Preditores são rasters ou campos das amostras; campos são conhecidos só em pontos, portanto com eles não há mapa, mas predições em outros pontos que têm os mesmos campos.</translation>
    </message>
    <message>
        <source>Predictors with the same value at all samples tell nothing: {}.</source>
        <translation>Preditores com o mesmo valor em todas as amostras nada dizem: {}.</translation>
    </message>
    <message>
        <source>Predicts a field by a regression on other maps, such as geophysics or terrain, and kriges what that leaves.</source>
        <translation>Prevê um campo por uma regressão sobre outros mapas, como geofísica ou relevo, e kriga o que ela deixa.</translation>
    </message>
    <message>
        <source>Predicts every sample without its own value, and says how good the kriging is.</source>
        <translation>Prevê cada amostra sem seu próprio valor e diz quão boa é a krigagem.</translation>
    </message>
    <message>
        <source>Predicts fields between the samples, with the standard error of every prediction.</source>
        <translation>Prevê campos entre as amostras, com o erro padrão de cada predição.</translation>
    </message>
    <message>
        <source>Prefix of the new fields</source>
        <translation>Prefixo dos novos campos</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Principal components of the correlation matrix (or maximum likelihood, minimum residuals, principal axes), rotated by varimax so that each element loads highly on few factors. Factors are ordered by the variance they explain and turned so that indicator elements load positively.</source>
        <translation>Componentes principais da matriz de correlação (ou máxima verossimilhança, resíduos mínimos, eixos principais), rotacionados por varimax para que cada elemento tenha carga alta em poucos fatores. Os fatores são ordenados pela variância que explicam e orientados para que os elementos indicadores tenham carga positiva.</translation>
    </message>
    <message>
        <source>Print la&amp;yout</source>
        <translation>Compositor de i&amp;mpressão</translation>
    </message>
    <message>
        <source>Printed on {}.</source>
        <translation>Impresso em {}.</translation>
    </message>
    <message>
        <source>Probabilities are as good as the variogram: with a wrong nugget they are wrong everywhere.</source>
        <translation>As probabilidades valem tanto quanto o variograma: com um efeito pepita errado, estão erradas em toda parte.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Probability by chance</source>
        <translation>Probabilidade por acaso</translation>
    </message>
    <message>
        <source>Probability by chance, held out</source>
        <translation>Probabilidade por acaso, reservada</translation>
    </message>
    <message>
        <source>Probability of Bartlett's test</source>
        <translation>Probabilidade do teste de Bartlett</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilidade de cada classe</translation>
    </message>
    <message>
        <source>Probability of so many by area alone</source>
        <translation>Probabilidade de tantas só pela área</translation>
    </message>
    <message>
        <source>Probability of {}</source>
        <translation>Probabilidade de {}</translation>
    </message>
    <message>
        <source>Probability to exceed the threshold</source>
        <translation>Probabilidade de exceder o limiar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Progresso da instalação</translation>
    </message>
    <message>
        <source>Promax cannot tell {k} factors apart: ask for fewer factors, or use varimax.</source>
        <translation>Promax não consegue distinguir {k} fatores: peça menos fatores ou use varimax.</translation>
    </message>
    <message>
        <source>Proxy: that of the system, if any (Settings → Options → Network)</source>
        <translation>Proxy: o do sistema, se houver (Configurações → Opções → Rede)</translation>
    </message>
    <message>
        <source>Proxy: {proxy} (Settings → Options → Network)</source>
        <translation>Proxy: {proxy} (Configurações → Opções → Rede)</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>Corrigir primeiro</translation>
    </message>
    <message>
        <source>Put the limits back where the tool “Classify anomalies” finds them.</source>
        <translation>Repor os limites onde a ferramenta “Classificar anomalias” os encontra.</translation>
    </message>
    <message>
        <source>Put these numbers into the model file; kriging with it uses them from then on.</source>
        <translation>Pôr estes números no arquivo do modelo; a krigagem com ele passa a usá-los.</translation>
    </message>
    <message>
        <source>Python finds no {name}.</source>
        <translation>O Python não encontra {name}.</translation>
    </message>
    <message>
        <source>Python packages that some tools need</source>
        <translation>Pacotes Python de que algumas ferramentas precisam</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>Gráfico Q-Q</translation>
    </message>
    <message>
        <source>QGIS does not know {}: choose the reference system.</source>
        <translation>O QGIS não conhece {}: escolha o sistema de referência.</translation>
    </message>
    <message>
        <source>QGIS has another numpy since the packages were installed, and they do not fit it: install them again.</source>
        <translation>O QGIS tem outro numpy desde que os pacotes foram instalados, e eles não servem para ele: instale-os de novo.</translation>
    </message>
    <message>
        <source>QGIS is set to a SOCKS proxy, which pip cannot use here: set an HTTP proxy in Settings → Options → Network. Nothing was changed.</source>
        <translation>O QGIS está configurado com um proxy SOCKS, que o pip não pode usar aqui: defina um proxy HTTP em Configurações → Opções → Rede. Nada foi alterado.</translation>
    </message>
    <message>
        <source>QGIS's Python has no pip to install with: on Debian and Ubuntu install the system's package python3-pip, and press the button again.</source>
        <translation>O Python do QGIS não tem pip para instalar: em Debian e Ubuntu instale o pacote do sistema python3-pip e pressione o botão de novo.</translation>
    </message>
    <message>
        <source>Quantiles (%)</source>
        <translation>Quantis (%)</translation>
    </message>
    <message>
        <source>Quantiles of the realisations</source>
        <translation>Quantis das realizações</translation>
    </message>
    <message>
        <source>Quantisation error</source>
        <translation>Erro de quantização</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartis</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>R&amp;elatório</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE {rmse:.3g}, weighted {weighted:.3g} ({n} classes)</source>
        <translation>RMSE {rmse:.3g}, ponderado {weighted:.3g} ({n} classes)</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC and success rates</source>
        <translation>ROC e taxas de sucesso</translation>
    </message>
    <message>
        <source>ROC and success-rate chart</source>
        <translation>Gráfico ROC e de taxa de sucesso</translation>
    </message>
    <message>
        <source>ROC and success-rate curves</source>
        <translation>Curvas ROC e de taxa de sucesso</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of all maps with their bands.</source>
        <translation>Curvas ROC e de taxa de sucesso de todos os mapas com suas faixas.</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of {maps}</source>
        <translation>Curvas ROC e de taxa de sucesso de {maps}</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>ROC curves of maps</source>
        <translation>Curvas ROC de mapas</translation>
    </message>
    <message>
        <source>ROC curves of {} maps</source>
        <translation>Curvas ROC de {} mapas</translation>
    </message>
    <message>
        <source>ROC curves, each class against the others</source>
        <translation>Curvas ROC, cada classe contra as outras</translation>
    </message>
    <message>
        <source>ROC: against the area without occurrences. Success rate: against the whole area.</source>
        <translation>ROC: contra a área sem ocorrências. Taxa de sucesso: contra a área toda.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Raio</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Ranges are practical ranges (95 % of the sill): other programs give a third of it for the exponential model.</source>
        <translation>Os alcances são práticos (95 % do patamar): outros programas dão um terço disso para o modelo exponencial.</translation>
    </message>
    <message>
        <source>Rank targets</source>
        <translation>Ordenar alvos</translation>
    </message>
    <message>
        <source>Ranks depend on the least area and on how far the map drew each sample out. A large target of low scores may rank before a small one of high scores: sort by &lt;i&gt;score&lt;/i&gt; to see it the other way.</source>
        <translation>A ordem depende da área mínima e de quanto o mapa estendeu cada amostra. Um alvo grande de escores baixos pode vir antes de um pequeno de escores altos: ordene por &lt;i&gt;score&lt;/i&gt; para ver do outro modo.</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Rasters (patch)</source>
        <translation>Rasters (patch)</translation>
    </message>
    <message>
        <source>Rasters interpolated from the same samples leak the answer into windows around them.</source>
        <translation>Rasters interpolados das mesmas amostras vazam a resposta para as janelas em torno delas.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid, one or several.</source>
        <translation>Rasters de escores em uma mesma grade, um ou vários.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid; their first band counts.</source>
        <translation>Rasters de escores em uma mesma grade; conta sua primeira banda.</translation>
    </message>
    <message>
        <source>Rasters that the field follows, such as elevation or gravity (first band each), for universal kriging in place of or besides the surface. Cells without data get no prediction.</source>
        <translation>Rasters que o campo segue, como altitude ou gravimetria (primeira banda de cada), para krigagem universal em lugar da superfície ou além dela. Células sem dados ficam sem predição.</translation>
    </message>
    <message>
        <source>Rasters that the field may follow, such as geophysics or terrain (first band each). Cells without data get no prediction.</source>
        <translation>Rasters que o campo pode seguir, como geofísica ou relevo (primeira banda de cada). Células sem dados ficam sem predição.</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Taxa (%)</translation>
    </message>
    <message>
        <source>Rate in the best 20 % of the area (%)</source>
        <translation>Taxa nos melhores 20 % da área (%)</translation>
    </message>
    <message>
        <source>Rate, added up (%)</source>
        <translation>Taxa, acumulada (%)</translation>
    </message>
    <message>
        <source>Rate, held out (%)</source>
        <translation>Taxa, reservada (%)</translation>
    </message>
    <message>
        <source>Rates and AUC with intervals; open circles are not distinguishable from the baseline.</source>
        <translation>Taxas e AUC com intervalos; círculos vazados não são distinguíveis da referência.</translation>
    </message>
    <message>
        <source>Rates and areas of the classes</source>
        <translation>Taxas e áreas das classes</translation>
    </message>
    <message>
        <source>Rates and areas of the classes of each map, as “Prediction-area plot” writes them, those of all maps below each other. Empty: computed from the occurrences.</source>
        <translation>Taxas e áreas das classes de cada mapa, como “Gráfico predição-área” as grava, as de todos os mapas uma abaixo da outra. Vazio: calculadas das ocorrências.</translation>
    </message>
    <message>
        <source>Rates, areas and weights of all classes</source>
        <translation>Taxas, áreas e pesos de todas as classes</translation>
    </message>
    <message>
        <source>Ratio of the ranges</source>
        <translation>Razão dos alcances</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the end, in units. 1 keeps the map in order, 0.1 ends in k-means.</source>
        <translation>Raio da vizinhança no fim, em unidades. 1 mantém o mapa em ordem, 0.1 termina em k-means.</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the start, in units; 0: half the longer side.</source>
        <translation>Raio da vizinhança no início, em unidades; 0: metade do lado maior.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lido como</translation>
    </message>
    <message>
        <source>Read the numbers of the model file again.</source>
        <translation>Ler de novo os números do arquivo do modelo.</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Lendo as colunas</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>Lendo os mapas</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>Lendo os mapas…</translation>
    </message>
    <message>
        <source>Reading the maps… {} %</source>
        <translation>Lendo os mapas… {} %</translation>
    </message>
    <message>
        <source>Reading the samples</source>
        <translation>Lendo as amostras</translation>
    </message>
    <message>
        <source>Reading the {}s</source>
        <translation>Lendo: {}</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Lendo {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lendo {}…</translation>
    </message>
    <message>
        <source>Reading {}… {} %</source>
        <translation>Lendo {}… {} %</translation>
    </message>
    <message>
        <source>Realisations</source>
        <translation>Realizações</translation>
    </message>
    <message>
        <source>Realisations are smooth then and pass the samples by. Otherwise the nugget varies from cell to cell, and they go through every sample in the middle of a cell.</source>
        <translation>As realizações são então suaves e não passam pelas amostras. Senão, o efeito pepita varia de célula a célula, e elas passam por cada amostra no meio de uma célula.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Reference &amp;system</source>
        <translation>&amp;Sistema de referência</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>Sistema de referência das coordenadas</translation>
    </message>
    <message>
        <source>Reference system {crs}. {reason}</source>
        <translation>Sistema de referência {crs}. {reason}</translation>
    </message>
    <message>
        <source>Reference system, if the samples have none</source>
        <translation>Sistema de referência, se as amostras não têm</translation>
    </message>
    <message>
        <source>Reference system: {}.</source>
        <translation>Sistema de referência: {}.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regressão</translation>
    </message>
    <message>
        <source>Regression kriging</source>
        <translation>Krigagem com regressão</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Remarks are read from {}.</source>
        <translation>As observações são lidas de {}.</translation>
    </message>
    <message>
        <source>Remarks on {of}.</source>
        <translation>Observações sobre {of}.</translation>
    </message>
    <message>
        <source>Remove all packages that were installed here? Those of QGIS stay.</source>
        <translation>Remover todos os pacotes instalados aqui? Os do QGIS permanecem.</translation>
    </message>
    <message>
        <source>Rename the fields so that they say the unit, like Cu_ppm.</source>
        <translation>Renomeie os campos para que digam a unidade, como Cu_ppm.</translation>
    </message>
    <message>
        <source>Rename these fields with Latin letters when you can.</source>
        <translation>Renomeie estes campos com letras latinas quando puder.</translation>
    </message>
    <message>
        <source>Repeats the analysis without the elements below the smallest loading and, with indicator elements, without the factors that hold none.</source>
        <translation>Repete a análise sem os elementos abaixo da carga mínima e, com elementos indicadores, sem os fatores que não contêm nenhum.</translation>
    </message>
    <message>
        <source>Replace censored values</source>
        <translation>Substituir valores censurados</translation>
    </message>
    <message>
        <source>Replace values below detection</source>
        <translation>Substituir valores abaixo da detecção</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Substituição</translation>
    </message>
    <message>
        <source>Replaces results below detection, element by element, by what the rest of the element makes likely.</source>
        <translation>Substitui resultados abaixo da detecção, elemento por elemento, pelo que o resto do elemento torna provável.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>Relatório da comparação</translation>
    </message>
    <message>
        <source>Report on a survey</source>
        <translation>Relatório de um levantamento</translation>
    </message>
    <message>
        <source>Report on the survey</source>
        <translation>Relatório do levantamento</translation>
    </message>
    <message>
        <source>Resampling the clusters of occurrences</source>
        <translation>Reamostrando os agrupamentos de ocorrências</translation>
    </message>
    <message>
        <source>Resampling the occurrences</source>
        <translation>Reamostrando as ocorrências</translation>
    </message>
    <message>
        <source>Residual in place of the ratio</source>
        <translation>Resíduo em lugar da razão</translation>
    </message>
    <message>
        <source>Residuals of the regression</source>
        <translation>Resíduos da regressão</translation>
    </message>
    <message>
        <source>Resistance to outliers</source>
        <translation>Resistência a valores extremos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results above and below detection</source>
        <translation>Resultados acima e abaixo da detecção</translation>
    </message>
    <message>
        <source>Results below detection that were replaced.</source>
        <translation>Resultados abaixo da detecção que foram substituídos.</translation>
    </message>
    <message>
        <source>Results below detection without a limit</source>
        <translation>Resultados abaixo da detecção sem limite</translation>
    </message>
    <message>
        <source>Results marked as below detection give no limit; the smallest value measured serves as one: {}.</source>
        <translation>Resultados marcados como abaixo da detecção não dão limite; o menor valor medido serve como tal: {}.</translation>
    </message>
    <message>
        <source>Results may belong to the wrong sample.</source>
        <translation>Os resultados podem pertencer à amostra errada.</translation>
    </message>
    <message>
        <source>Robust distance</source>
        <translation>Distância robusta</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rocha</translation>
    </message>
    <message>
        <source>Rock classes are given by a field and by geology: choose one of the two.</source>
        <translation>As classes de rocha são dadas por um campo e pela geologia: escolha um dos dois.</translation>
    </message>
    <message>
        <source>Rock units as polygons.</source>
        <translation>Unidades de rocha como polígonos.</translation>
    </message>
    <message>
        <source>Rocks, terrain, drainage and mineral systems are drawn from stated formulas and the seed; each sample takes the mean of the ground upstream of it, to which errors of sampling and of the laboratory are added.</source>
        <translation>Rochas, relevo, drenagem e sistemas minerais são gerados por fórmulas declaradas e pela semente; cada amostra recebe a média do terreno a montante, à qual se somam erros de amostragem e do laboratório.</translation>
    </message>
    <message>
        <source>Root mean squared difference of curve and points of 30 pairs or more. Weighted: as the fit weighs them, near and well-measured points most.</source>
        <translation>Raiz da diferença quadrática média entre curva e pontos de 30 pares ou mais. Ponderada: como o ajuste os pondera, com maior peso aos pontos próximos e bem medidos.</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Raiz do erro quadrático médio</translation>
    </message>
    <message>
        <source>Root mean squared error of regression kriging, on blocks</source>
        <translation>Raiz do erro quadrático médio da krigagem com regressão, em blocos</translation>
    </message>
    <message>
        <source>Root of the kriging variance, one band a field.</source>
        <translation>Raiz da variância de krigagem, uma banda por campo.</translation>
    </message>
    <message>
        <source>Root of the mean squared error on ground that was left out, in the unit of the field.</source>
        <translation>Raiz do erro quadrático médio em terreno deixado de fora, na unidade do campo.</translation>
    </message>
    <message>
        <source>Root of the mean squared error, in the unit of the field.</source>
        <translation>Raiz do erro quadrático médio, na unidade do campo.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Rows of the file that are samples.</source>
        <translation>Linhas do arquivo que são amostras.</translation>
    </message>
    <message>
        <source>Rows of the limits table that name no element were passed over</source>
        <translation>Linhas da tabela de limites que não indicam elemento foram puladas</translation>
    </message>
    <message>
        <source>Rows of the limits table that were not used</source>
        <translation>Linhas da tabela de limites que não foram usadas</translation>
    </message>
    <message>
        <source>Rows of the map</source>
        <translation>Linhas do mapa</translation>
    </message>
    <message>
        <source>Rows that are no samples were left out: {texts}.</source>
        <translation>Linhas que não são amostras foram deixadas de fora: {texts}.</translation>
    </message>
    <message>
        <source>Rows that look like standards, blanks or repeats of the laboratory are kept ({n}): {texts}. Leave them out before mapping.</source>
        <translation>Linhas que parecem padrões, brancos ou repetições do laboratório são mantidas ({n}): {texts}. Deixe-as de fora antes de mapear.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>Executar &amp;tudo</translation>
    </message>
    <message>
        <source>Run every ticked step that is not done, in the order of the work</source>
        <translation>Executar cada etapa marcada que não está feita, na ordem do trabalho</translation>
    </message>
    <message>
        <source>Run it before “Fit factor analysis”, on log10 concentrations. The Kaiser-Meyer-Olkin measure (KMO) should be above 0.6: the elements then share more than pairs of them do. Bartlett's test should give a probability below 0.05; with hundreds of samples it nearly always does.</source>
        <translation>Execute-a antes de “Ajustar análise fatorial”, em concentrações log10. A medida de Kaiser-Meyer-Olkin (KMO) deve ser maior que 0.6: os elementos têm então em comum mais do que pares deles. O teste de Bartlett deve dar probabilidade abaixo de 0.05; com centenas de amostras isso quase sempre ocorre.</translation>
    </message>
    <message>
        <source>Run it on log10 concentrations, or on centred log-ratios with the extraction pca. “Factor scores” then gives every sample its scores. Name the indicator elements of the deposit type you look for: each factor that holds some of them is turned so that high scores mean much of them, and the log says which factors these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this step with the settings it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “Replace censored values” before any other step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “{step}” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on numpy alone; torch is used when asked for, or when the net is large and a graphics processor is there. “Apply map” then gives every sample its unit, class, reconstruction error and, with known occurrences, its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² of all lines together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM P-A plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM anomaly map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM anomaly table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM class P-A plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM class map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM: anomaly, halo, background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM: classes named by occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM: classes of units to raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM: held-out score to raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM: prediction-area plot of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOM: score to raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM with genetic algorithm chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM with genetic algorithm model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM with genetic algorithm report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and blocks need one: leave these samples out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and distances need one: leave these samples out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample number {number} lacks a value or position ({bad} in all): leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {label} has no position: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {label} has no upstream area: give it one, or leave the sample out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {label}: the {problem} ({values:g}); correct it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a unit (most: {hits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples after each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples and known occurrences that are open in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples at one place are averaged. All fields must have values; samples without are left out and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples between the classes, which nothing is learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples for fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples for simple maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples from here on are background. Empty: two radii, and two median sample spacings for polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples nearer than this to a tested one are not learnt from, where ground is held out. Empty: half a block, none for zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of each class: {}; {} of no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that got a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that had all it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that have a position; the others are kept without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that one step learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples up to here from an occurrence or polygon are of its class. Empty: two median sample spacings, and 0 for polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples were labelled as mineralised or background by their distance to known occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples were labelled by thresholds of their fuzzy factor scores, so that tests of classifiers show self-consistency and not skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples were sorted onto deep embedded self-organising maps of {rows} x {columns} units ({iterations} steps of {batch} samples, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples were sorted onto self-organising maps of {rows} x {columns} units ({way} training, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with a flagged value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with a value and a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with all fuzzy scores below it are background; those between are of no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with enrichment index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with factor scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with less, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with one flagged value or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with outliers flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples without a value are passed over. Extent, cell size and distance follow from the positions of all samples, so that maps of several fields of one survey share their cells and can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples without a value or a position are left out, those at one place averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples without censored values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling the streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as SVG (sharp at any size) or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the edits of the layer {layer} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which element it is, by its symbol: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale on which quartiles, medians and percentiles are taken. mahalanobis has coordinates of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter plot of two fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the prototype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores (factors, thresholds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and classes, in the order of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are regressed on the standardised elements (Bartlett's weights if the model says so). The fuzzy score is the logistic 1 / (1 + exp(−score)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of another sheet are measured against the sheet of the model: a shift may be the laboratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores over all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores shuffled among the samples, without any geology left, were labelled in the same way and classed right in {reached} of their test samples (always the most frequent class: {percent_majority_rates:.0f} %). </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring with occurrences held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scree plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scree plot: {n_kaiser} factors above 1, {n_parallel} above chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-organising maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semivariance at distance 0: error of measurement and the finest variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semivariance at no distance: error of sampling and analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semivariance by distance east and north, with the fitted range in every direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semivariance by distance east and north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semivariance of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets trained classifiers side by side: the figures of the paper, and those to believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of your own: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several samples lie at one place, which kriging cannot tell apart: average them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaping the terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of occurrences against share of ground for each class: much in little is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of ordinary samples that lie within the cut: 0.975 flags one of forty by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of samples on the right side of the threshold (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of samples that were named right; bars hold 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of that rock (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the area that is called anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the cells with a prediction that no samples surround.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the curve that the lines explain; always near 1, for areas are cumulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the map above the threshold, mean of the realisations (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the map that they take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the maps that give the cell its class, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the members that name the cell's class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the occurrences found against share of the area, for each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the occurrences in the most favourable fifth of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the realisations, 0 to 1. Left out without a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the samples by stability, and mean entropy of each class in its two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the samples tested by lot that got their own class; it flatters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance of all elements that the factors hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance that regression kriging predicts, on blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet} is read, of {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest range divided by the longest, above 0 and up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest range divided by the longest; 1 is the same range in every direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest range over the longest; 1 is the same in all directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a layer on the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map as it was before a limit was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values on a logarithmic axis. Fences and bars are sought on the same scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole chart again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this step's chart, linked with the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how differences between samples grow with their distance: half the mean squared difference by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled scores {repeat} of {repeats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a cell of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a cluster of occurrences (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks that are held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silhouette (higher is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sill less nugget. Empty: fitted. Nested structures: one number each, such as 0.2+0.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple maps are made from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate kriging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate normal scores and turn back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulates many equally likely maps of a field, and from them the probability to exceed a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that are sampled; more of them lie closer together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skewed values need normal scores; and no value beyond those of the samples comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of observed against predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of observed against predicted: near 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller ones are left out and counted. Empty: four cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing over the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (0.5 is exponential), or first parameter of a model of gstools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (empty: 1.5), or the first shape parameter of a model of gstools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cells are wrong on purpose, as in any delivery: check the samples first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cells cannot be read as results and are kept as text: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields get another name, for theirs is taken or not usual: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some names are written with Cyrillic or Greek letters and were read so: {readings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some quotation marks do not come in pairs: compare a few rows with the file by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some remarks on results are not known and are kept: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows have more cells than there are headings (line {lines}): look for a comma inside a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting the distances between samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting the map values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts samples by composition; known occurrences name the anomaly. The usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts samples of like composition onto a small map of units; neighbours are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts the samples onto a map of units on which alike samples lie side by side, and parts the units into classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square blocks of ground, as wide as the range of the residuals where the survey has room, are left out in so many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;udy area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability is not accuracy: all members share the samples and their errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage} drops the indicator elements {lost}: no factor holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage} leaves {n_kept} elements ({kept}) and at least {FEWEST} are needed: lower the smallest loading, or choose more elements or other indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage} of the staged factor analysis: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage}: these elements load on several factors and count for the one named: {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage}: {n_elements} elements, {factors}, {explained:.1f} % of the variance; dropped: {dropped}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged: leave out elements that do not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation, in units, over which occurrences are spread; 0: an eighth of the longer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of kriging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of the kriged residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardised errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardised errors too large (above 1) mean that the standard errors on the map are too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start QGIS again for full speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the threshold of {name}, or let it be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the threshold, or choose how it is found (tukey, percentile, concentration-area).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the units in the limits table and in the field names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps (online)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of training, each on one batch of samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, parameters and seeds are read from the records that layers, rasters and models carry; maps are judged by the occurrences with the same figures as in Prediction-area plot and Success rate and ROC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop installing; what was there stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import, or close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run; steps that are done stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight lines and thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream-sediment samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream-sediment samples: points with one field an element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream-sediment survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study &amp;area (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study area (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutes for results below detection{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success and prediction rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success rate and ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as of “Classify anomalies” or “Fuse maps (maximin)”; its first band counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as som_, to keep the fields of several maps in one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several classifiers in one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several ensembles in one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the score above which a sample counts as anomalous. Empty: no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability for factor analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support-vector machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support-vector machine, genetic algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support-vector machine, grid search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap both axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, chart and verdicts in sentences, as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take five samples an element at least, better ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take structure {n} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the simplest of the three ways whose error on blocks is as small as the others'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step back: its layers leave the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken only where the layer itself has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {rank}: {area_km2:.2f} km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of the least area or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets that hold known occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets without a known occurrence are new, or nothing: their elements tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells whether the elements vary together in a few associations, and how many factors to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten members tell 90 % from 70 %, not 90 % from 85 %: take more for figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test by lot within classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on another zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on ground not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on ground not seen, part {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on one part of the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on blocks of {:.0f} m in {} folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested samples lie {tested:.0f} m (median) from the nearest one learnt from, places of the map {mapped:.0f} m from the nearest sample (distributions {gap:.0f} m apart): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing on occurrences held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests kriging as a classifier: on the same samples, with the same labels and the same tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or codes. Samples without a class form one of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;anomaly maps&lt;/b&gt; are cut from the scores, with limits found on scores that never saw the occurrences they are judged by. The &lt;b&gt;class maps&lt;/b&gt; name each class of map units by the occurrences in it, as in the method's paper; &lt;b&gt;Rates and areas of the classes&lt;/b&gt; is that paper's table for this survey. &lt;b&gt;Comparison&lt;/b&gt; sets the held-out scores beside simple baselines and says whether a difference is more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;fingerprint&lt;/b&gt; of a target, such as “As x4.2, Au x3.1, Sb x2.8”, is the median of each element in its samples divided by the median of the samples in the background: up to five elements, the strongest first, of those that chance would hardly give (p of Mann and Whitney up to 0.05, one-sided). Each element is tested on its own, of thirty one or two pass by chance; and targets were chosen where samples are rich, so that p describes a target and does not prove it. A sample belongs to the target whose cells hold it: sediment speaks for the ground upstream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;fused anomaly map&lt;/b&gt; joins the three class maps by Wald's maximin: ground counts only where all three say so. &lt;b&gt;Targets&lt;/b&gt; are its anomalies as polygons, ranked, with the elements that stand out in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;report&lt;/b&gt; sets the classifiers side by side: the figures of the paper (by lot), those to believe (blocks or zones held out in turn), simple baselines, and whether a difference is more than chance. Classes made of factor scores are found again by any classifier, on random numbers as well: the report shows by how much on this survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &lt;b&gt;standard error&lt;/b&gt; is that of the kriging of the residuals alone; how unsure the regression itself is, is not in it. The variogram is fitted to residuals of samples that the regression had not seen (five random parts), for a forest fits those it has seen too well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AUC of {certain} is as far as it can be, and its interval has no width: read it with the number of samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Box-Cox power of {name} is {powers:g}, the end of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage that is written; detection limits go into one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kaiser-Meyer-Olkin measure is {kmo:.2f}, below 0.6: the elements share little beyond pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Matérn model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python program of this QGIS was not found, so nothing can be installed from here: copy the diagnostics and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anisotropy (ratio {ratio:.2f}) may be chance: the variogram fits nearly as well without it. Keep it only if the geology says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anisotropy ratio is {ratio:g}: the shortest range divided by the longest lies above 0 and up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area at or above each of thirty values, evenly spaced in logarithms, is drawn on logarithmic axes. Each population of values is a straight line there, found by least squares together with all others; neighbouring lines cross at a threshold. The Bayesian information criterion (BIC) says how many lines there are; one line means that the map has no threshold. The slopes should grow steeper from line to line, and the log says where they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of {names} upstream of sample {label} is negative ({values:g} km²): correct it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of the cells with data add up to nothing: check the mask and the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of the classes add up to nothing: check the mask and the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The azimuth is no number: give degrees clockwise from north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background begins {background_distance:g} m from what is known, within its radius of {radius:g} m: raise the distance of the background, or lower the radius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background by class needs the class of each of the {n_samples} samples ({word} given): choose the field that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background by regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the basin of each sample: choose the field that holds it, or geological polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the rock of each sample: choose the field that holds it, or geological polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background is {} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background of each element in each class, and the number of samples behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background of each rock, for the enrichment index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline logistic regression is left out: it needs the Python package scikit-learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline {baseline!r} is not among the maps: choose one of {maps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline {name} was left out: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best single element was picked by the same occurrences, which flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block size {size:g} m is not above zero: state it in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks are smaller than the range of the variogram ({:.0f} m), which is long beside the survey: samples of neighbouring blocks are related, and the errors flatter the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks on the ground allow {found} inner folds instead of {k}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m leaves {n_kept} of {n_training} training samples: take a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buffer {buffer:g} m is below zero: state it in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell size {cell_size:g} m is not above zero: choose a size in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell size {size:g} m is not above zero: choose a size in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The censored share {h:g} is not between 0 and 1: at least one value must be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was not saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was saved as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class it names may be another than the most probable one: probabilities are fitted afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of each cell, by number, with its legend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class width makes {classes} classes: choose a longer one than {lag:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class {absent} lies in one fold only, and would be tested without training: merge it with another or leave it out, take smaller blocks, or a stratified scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class {name} lies in one part of the ground and cannot both train and test: take smaller blocks, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class {unknown} is none of {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class {untaught} has no training sample in this split: take another seed or a stratified split, smaller blocks or a smaller buffer, or leave the class out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes are not whole numbers: use the raster of a measured value instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes as a map, as far as a sample speaks for the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes hold no occurrences or no area: give weights of classes that do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of member {reference}, which agrees best with the others; those of the others are matched to them so that most samples keep their class. They are numbered by the mean of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of units as ground, as far as a sample speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of {name} are text, not numbers: choose a field of numbers, or take it as a map of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of {name} are text, which limits cannot part: give weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, and the classifiers get these back. How well they repeat them says nothing of deposits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, which the classifier gets back in one form or another. How well it repeats them says nothing of deposits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: every score below is self-consistency, not skill. Label by known occurrences to learn what the map is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: the ensemble says how steadily these are repeated, nothing of deposits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes were made of factor scores, and whatever is given these scores finds the classes again: none of these classifiers has been shown to find deposits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes {words} are no numbers: write such as 3, or 2,3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier learnt from {absent}, and no raster is called so (there are {names}): rename or add rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of eastings or longitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of northings or latitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {repeated} is named twice: choose every column once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns the model learnt from are made from {fields} with the steps stored in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concentration-area curve grows flatter at higher values, where a single population would steepen: look for outliers, or mixed units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1, not at {confidence:g}: 0.975 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The convolutional networks: one-dimensional, DeepInsight and patches of maps. DESOM and the network of the literature do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections of columns cannot be read: write one column a line, like Cu (FA);element;Cu;ppm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The covariance matrix goes with pca, not with {extraction}: use correlation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve of a map made with the occurrences is a success rate and flatters; only held-out scores predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve on logarithmic axes with its lines and thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve that fits best by eye near the origin matters more than the far end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve: value, area at or above it, segment, fitted line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detection limits are those of the samples the model learnt from: if another laboratory had these samples, run “Replace censored values” and the other steps on them, with fitted models, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them where you report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is what tested samples had in common with neighbours: believe the lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of your QGIS profile has {free} MB left, and {much} need about {need} MB: make room first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drainage that the samples were taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drift leaves nothing of the values: there is no variogram to fit, choose a lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine pykrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent of the ordered weights is {beta:g}: give a number above 0, 1 for the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression for {name} has no value: correct it, or give the value itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent ({chosen}) lies apart from the samples ({samples_extent}): choose one over them, in the right reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extraction {extraction} did not settle: ask for fewer factors, or use pca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extraction {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor model: a file that the factor analysis wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor scores that the classes were made of are gone: run “Label samples” on this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors need columns that the samples do not have: {absent}. Make them with the same steps as for the fitted samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature {name} is one minus the highest factor score, which tells background by itself: leave it out, or allow such features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature {name} tells the class by itself, and every test would be passed: leave it out, or allow such features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features are not standardised: let the tool do it, or the largest one decides alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features lie on a line when they are laid out in a plane, which makes no image: choose features that vary in more than one way, or the network conv1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fences must lie outside the bulk: give a multiplier above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is among its own predictors: take it out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that was kriged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field whose values are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field with the class of each polygon; needed with a geology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field with the class of each sample, as “Label samples” makes it; samples without one are left out. Empty: label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field with the name of the rock; needed with a geology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {} holds words, no numbers: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are natural (ln) or decimal (log10) logarithms, and the map shows the mean of what they are logarithms of. The standard error stays that of the logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields {other} and {name} differ only by capital letters, which a GeoPackage cannot tell apart: rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column {wanted}: it has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {n_cells} lines, and the headings cannot stand in line {header}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text in its cells: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file keeps the name {} for itself: your field is called {} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names {grid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says {match}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file states no unit for {names}: what is shown is suggested by their values, check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to show: an SVG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({strerror}): choose an existing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check that it is there, and that no other program holds it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}): choose another folder, or close the program that holds the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first factors are mostly rock, not ore: look at which elements they hold before you map them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first samples as they stand in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {total} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted factors, for Factor scores, here and on other sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitted model reads {wanted} and none of them is here: the columns are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in your QGIS profile cannot be written: check who may write there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): choose another one for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fused favourability, 0 to 1 (regret: the least is best).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geological map is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geology has no field {name}: it has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground is invented and stated number by number in the documentation: a terrain with its drainage, rock units, two mineral systems (copper-gold, lead-zinc-silver), barren look-alikes (mafic rock, black shale, a town), and what a laboratory makes of it: two laboratories, values below several detection limits as text (such as &lt;0.5), gaps and a few gross errors. &lt;i&gt;Truth&lt;/i&gt; is the planted anomaly: 1 background, 2 halo, 3 anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground is invented: what works on it need not work on yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading in the file. Empty: found by headings and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The illustrated guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements chosen ({names}): choose others, or add their columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements: choose from {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator factors between the samples, with the error of each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner folds are drawn sample by sample, as no blocks on the ground leave something of every class to learn from. Neighbouring samples resemble each other: the score of the tuning flatters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval reaches down to 50 % or less, where a map says nothing of the occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kriging system cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together (a Gaussian model needs a nugget nearly always).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kriging system is nearly singular (condition {:.0e}): predictions may be off; give the variogram a larger nugget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kriging system of some place cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kriging variance comes out negative ({variance:g}), the system is all but singular: give the variogram a nugget, or average samples that lie close together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labelled samples are of one class ({left}): a classifier needs two at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels are made of {}: how well a classifier that reads the same finds them again is self-consistency, not skill. Label by known occurrences or outlined ground to learn what the map is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of shuffled scores leave {n_rows} samples, too few to train and test with: choose lower thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest distance {max_distance:g} m is not above zero: state it in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latent layer ({latent}) is as wide as the {n_features} features: nothing is condensed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer does not remember how {} and the like were made: the model can be applied to layers that have such columns, but not to the raw fields of another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer does not remember which factors hold the indicator elements: choose the factor scores as features ({names}), or run “Factor scores” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no factor scores: run “Factor scores” first, or choose the features by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field for {absent}, which the model was fitted to: add them, or choose the elements to apply it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field for {name}: choose among {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field {absent}: it has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {available}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no fuzzy factor scores such as F1_fuzzy: run “Factor scores” first, choose the scores, or give known occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no points: check the layer, its filter and the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has several fields ({matches}) for {name}: choose among {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer is labelled by rank; as coverage layer of an atlas in a print layout, sorted by &lt;i&gt;rank&lt;/i&gt;, it gives one sheet for each target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer keeps its style too; both are in its menu under Styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer lacks {absent}, which the model learnt from, and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of samples that is coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of this chart was removed: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {layer} has units up to {highest}, and this map has {most}: it was placed on another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has no field of units: run “Apply map” on it to see its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has no predictions: run “Cross-validate kriging” and choose what it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} shows no samples: check its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout tsne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least map value of a halo. Unticked: there is no halo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least map value of an anomaly. Unticked: there is no anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of the strongest population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit {value!r} of {name} is no number above zero: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of {name} are the wrong way round: the lower is not below the upper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of {name} in the limits table are the wrong way round: the lower is not below the upper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits table has no column for {what} among {row}: call its columns element, limit and unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits table holds nothing for these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits table is empty: give one row an element, with its detection limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the file in which the headings stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loadings are the correlations of elements and factors; an element belongs to a factor from the smallest loading on. Staged analysis leaves out, round by round, the elements that belong to no factor and then those of factors without indicators: what remains is the signature of the deposit type. It never learns from occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loadings by factor, and the scree plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-ratios were fitted to {n_names} columns and the samples have no {absent}: log-ratios need them all, so add them or fit the transform again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithms of an element are taken to be normal. Cohen's estimate finds their mean and standard deviation from the values above one limit and the number below it; ros regresses values on normal quantiles, and mle maximises the likelihood for several limits. A substitute is the mean, or a draw, of what that distribution has below the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch {epoch}: take a lower learning rate, and look for extreme values among the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map cannot be opened: choose a raster or a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map extent (west {west:g}, south {south:g}, east {east:g}, north {north:g}) is not an area: choose an extent in projected metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map extent is not finite: choose an extent in projected metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map follows the occurrences no better than chance could (p = {chance:.2f}): its classes are not distinguishable from area alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has 1 for background, 2 for halo, 3 for anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no cell with data: check the raster and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no place to be predicted, or one without position: check its extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no scores: give known occurrences to get them. The field score is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has not been weighed with known occurrences: give them to get a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has {n_units} units and there are only {n_samples} samples: most stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has {n_values} cells and {n_areas} cell areas: give one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map holds an infinite value: make the map again, with no data there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is made inside it. Empty: wherever a sample is near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is smooth at the samples then. Otherwise it gives them back exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is smoother than the truth: areas above high thresholds come out too small. Simulate to count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is too large for the memory of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map takes {needed:.1f} GB in the folder of temporary files, which has {free:.1f} GB left: take larger cells, a smaller extent or fewer bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map that the others are compared with. Empty: the first simple map made from the samples, else the first map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to defend: anomaly, halo and background, cut where the held-out rates say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was made with known occurrences: not held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was ranked and tested on the same {n:g} occurrences: {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map with the scores of its units, for sheets without known occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map; no data where no sample is near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps have different numbers of cells: make them on one grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps have no cell in common: make them on one grid and one study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps have no cell with data in common: check the rasters and the study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask has {shape} cells and the map {map_shape}: make the mask on the same grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the samples predicts as well: there is nothing to map at this spacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure of sampling adequacy is below 0.5 for {weak}: consider leaving them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured values (mean {mean:g}, variance {variance:g}) do not spread above the limit {limit:g}: no distribution can be fitted, leave the element out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median is asked for, and nothing is turned back from logarithms: choose ln or log10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medians are more than 100 times off the mean of the Earth's upper crust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members agree only in part on the classes (adjusted Rand {agreement:.2f}): trust the score more than the classes, and look at the stability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model compares samples with others on the same rocks and the layer has no field {absent}: add it, or run “Enrichment index” with the fitted model on this layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file holds no measured variogram: open it together with the layer of its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file was written by something else meanwhile: go back to the file, or write as another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {name} is cut short: copy it again, or fit the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {name} is incomplete ({error}): fit the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({strerror}): choose an existing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has one factor only: a biplot needs two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model holds a step of the unknown kind {kind!r}: update GeoHalo and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is that of {n_names} variables ({names}), each scaled to a variance of 1: kriging scales it back for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model learnt from the raster {absent}, and the rasters are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model learnt from {absent}, which the samples lack: they have {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was fitted to {origin} and would be applied to {column}, which is something else: run the same steps on these samples first, or choose the fields by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model, for Kriging, Cross-validate kriging and Simulate kriging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of these fields do not say the unit: {bare}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighbours of some place lie on a line and cannot tell the drift: take more of them or a lower drift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network conv1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network deepinsight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of the method's paper learns the classes of the labelled samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network patch learns from rasters: choose one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network patch learns from windows of rasters, and these columns are none: cut windows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {network} learns from fields, not from rasters: clear them, or take patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's setting {name} is {number}: give 1 at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nugget is error of measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nugget is {nugget:g}: it must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nugget is {percent_nugget:.0f} % of the sill: the map is mostly noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of classes must lie between 2 and {LARGEST} (0 chooses it): it is {clusters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of factors is fixed and 0: give it, or choose kaiser or parallel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of factors is {n_factors}: give a whole number above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the line in the file. 0: found by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the map that gave the cell its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers may be degrees or metres: choose the reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The occurrences lie in {n_clusters} clusters of {cluster:g} km: the intervals over clusters are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are the ones to walk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outer fences lie twice as far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlined ground has no polygons: check the layer, its filter and the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlines of the targets cannot be drawn: raise the least area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written ({}): choose another file or format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {path} is the input itself: choose another file, the input stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the connection to the internet, and the proxy in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index could not prove who it is (certificate): a virus scanner or your company's network may stand between; ask its administrator for the certificate and name it in pip's setting “cert”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index has no ready-made {names} for this Python on this machine: a newer QGIS may help. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index has torch only with gigabytes for graphics cards: enter the address of an index with builds for processors under “Extra package index”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index refuses access: check the address under “Extra package index” and pip's own settings. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages are in use: they go when QGIS starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partial sill of the {kind} structure is {sill:g}: it must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a composition are added up and the unit of {bare} is not known: rename the fields so that they say the unit, like Cu_ppm, or choose another method than multiplicative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentile must lie between 0 and 100, not at {percentile:g}: 95 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentile must lie between 50 and 100, not at {percentile:g}: 98 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of all curves, for charts of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points to predict, with prediction and standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon that holds a sample tells the rock at the site, while its sediment comes from the whole catchment: where you can, give each sample the most widespread rock upstream as a field. Classes of few samples have no background of their own and take that of all samples. A class that is all mineralised hides its own anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons are in degrees: areas are computed in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons cannot be drawn on the grid of the map: check them with “Check validity”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction is the sum of weights times samples, the weights solving the kriging system: smallest expected squared error, sum 1 (ordinary), or unbiased for the drift (universal). The variance follows from the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction-area plot with the limits of halo and anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions, one band a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions; made where all predictors are maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities of sample number {row} ({wrong} such samples) are missing, below zero or sum to {sums:g} and not to 1: give the classifier's probabilities, not its scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached: check it in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refuses the user name or its word: correct them in Settings → Options → Network, start QGIS again, and install again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantiles {text!r} are not percentages above 0 and below 100: write them as 10;50;90, with a point in decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of the {kind} structure is {reach:g} m: it must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {name} has no data: choose another, or check its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {} cannot be written: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters have {rows} x {columns} cells and their grid {grid_rows} x {grid_columns}: bring them to one grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio of the ranges is at its bound of {LEAST_RATIO:g}: the directions differ in their sill rather than in their range, a drift may be there (universal kriging).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference system that the coordinates of the file are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regression alone predicts as well: kriging its residuals adds nothing on ground that was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regression gives {names} no background in the lithologies of sample {label}: use the weighted background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regression leaves nothing of the values: there is nothing to krige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regression says what the predictors know, kriging adds what neighbouring samples know beyond that. Both are tested on blocks of ground that they have not seen: by the &lt;b&gt;table&lt;/b&gt;, take the simplest way that predicts as well as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacements of sample {label} reach the total of its parts ({totals:g}): choose more elements, or another method than multiplicative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is a page to read or print, the most urgent first. The table has one row an element; its quantiles take results below detection into account (Kaplan-Meier), so that an empty quantile lies below everything measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result moves with the seed more than that of a plain map: keep ten runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The robust covariance mcd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The robust covariance mcd finds no spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rock at the site need not be the rock upstream, where the sediment comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for occurrences that had no part in drawing it: the figure to believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same machine, its settings bred by a genetic algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same map with occurrences held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same occurrences are drawn again for both maps of a pair, one by one and by clusters; the difference of rates, or of AUC, counts where both 95 % intervals leave zero out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same occurrences must have made none of the maps: take held-out scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on ground that was held out: the figure to believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same score without the occurrences it will be judged by: the honest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same random draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same realisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same up to 20 % of the area, as a share of what is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value everywhere, left out: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample survey can have {FEWEST} to {MOST} samples, not {n_samples}: give another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample survey is on the map: 800 samples, known occurrences, geology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample survey is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples are a table without positions: make points of it first (“Create points layer from table”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples are in degrees ({crs}): distances and areas are computed in {utm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples are said to be in degrees ({name}) and lie at {x:.0f}, {y:.0f}, which are none: set the layer's reference system to the one of its positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples have no column {name}: they have {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples have no coordinate reference system: set the layer's reference system, or choose one in this tool's advanced parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples have no positions, and a variogram needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples have none of the columns {names}: they have {present}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples have {n_positions} distinct positions and a spacing needs two: check the coordinates, or state the distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples lie along a line or two, where no anisotropy shows: choose anisotropy none, and give no azimuth and ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples lie at {distinct} distinct positions and a map needs two or more: check the coordinates of {source_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples show no continuity at these distances (pure nugget): a kriged map is their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with F1, F2 … and F1_fuzzy …, and indicator_score where there are indicator elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with a field ending in _ei (or _eires) for each element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with a field ending in _out for each element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with class, p_… for each class, and entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with label, label_used and, by factors, label_multi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with p_… for each class, entropy, mutual_information and stability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with prediction, standard error, error and standardised error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with the new columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with the new fields ending in _val and _cens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples with unit, cluster, distance, stability, score and score_held_out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples, with concentrations as text, as a laboratory writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores have standard deviations other than 1 ({spread}): divide by them before comparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores themselves reached {percent_accuracy:.0f} %. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is {seed}: give a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The semivariance of a class of distance is half the mean squared difference of its pairs (Matheron), or Cressie and Hawkins' robust mean of root differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence to quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {key} of the trainer {name} cannot be {value!r}: give a value like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are no JSON ({error}): write them as {EXAMPLE}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are those of a {kind!r} model, and the trainer {name} makes a {own_kind!r} model: choose the trainer that belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings ask for {key} {value}, and the trainer is {name}: choose the trainer that does so, or leave this setting out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings have no names: write them as {EXAMPLE}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape {shape:g} does not suit the {kind} model ({error}): choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share {kept:g} of samples that is learnt from must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares {shares} leave nothing to train or test with: give the shares of training and validation, such as 0.75 and 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silhouette asks for {by_silhouette} classes and Davies-Bouldin for {by_index}: {n_clusters} were made, look at both maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest loading is {minimum_loading:g}: give a number between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smoothness of a Matérn model is {smoothness:g}: choose one above 0, such as 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard error depends on the variogram and on where the samples are, not on their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard error is that of the kriging of the residuals alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard error leaves out how unsure the regression is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard errors are too large: lower nugget or sill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard errors are too small: raise nugget or sill, or look for outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, label samples, train and test each classifier, compare, apply. Each of them is explained in its own dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, train and apply each map, samples to raster, classify anomalies, fuse, rank. Each of them is explained in its own dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the work, to run one by one or all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study area cannot be transformed to {short}: check its reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study area does not overlap with the map ({west:.0f}, {south:.0f} to {east:.0f}, {north:.0f} in {short}): check its reference system and extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study area has no polygon: choose another layer, or leave it empty for the whole map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study area {} does not overlap with the map: check both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The substitute of {name} in the limits table is {substitute:g} and its lower limit {lower:g}: give the limit below which this value stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The success-rate curve follows the area from the most favourable cells downwards and shows the percentage of the known occurrences found. It is a &lt;b&gt;prediction rate&lt;/b&gt; only where the occurrences had no part in the map: the log says for each map which of the two it is, as far as its file tells (scores that were held out, or made with occurrences). The ROC curve sets the same against the area without occurrences: all cells that hold none are taken as negatives. The area below it, AUC, is the chance that the map is higher at an occurrence than at such a cell; 0.5 says nothing. An occurrence in a cell with others counts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey is too small for blocks as wide as that: samples of neighbouring blocks are related, and the test on ground not seen still flatters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no samples: check the layer, its filter and the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of all factors, or the loadings of one as bars, the largest above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the curve has the columns &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² at or above it, or samples), &lt;i&gt;segment&lt;/i&gt; and &lt;i&gt;fitted&lt;/i&gt;. “Classify anomalies” takes the thresholds as limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for a map of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for maps of classes, those of all maps below each other (“Merge vector layers”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of weights has no map {name} (it has {maps}): write the names of the table as the names of the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of weights holds several maps ({found}) and none of them is called {name}: write the right one as the name of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables and the chart as a page, with the figures of the method's paper beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperatures {first:g} and {last:g} must be above zero: change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold of {below} lies below the limit of the background ({background:g}): samples between are anomalous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold {given!r} is no number: write it like 0.7, and several with ; between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool met an error that it did not expect ({error}): please report what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool stopped and did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool {tool} is not there: is the plugin Processing enabled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “Classify anomalies” is not there: enable GeoHalo in Processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained classifier, for Apply classifier, here and on other sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained map, for Apply map, here and on other sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer {name} has no setting {key}: its settings are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training left the range of numbers in epoch {epoch}: the loss is no number any more. Choose a lower learning rate than {learning_rate:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped after {STEPS} steps, C = {c:g} being large for classes that overlap: a smaller C gives nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training went astray (infinite loss): lower the learning rate, or try another seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is not stated; a median of {median:g} is typical of {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit may not be what the name says: {odd}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of these elements may be another one, by their values: {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of {names} is not known: most tools pass over fields without a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit {text!r} is unknown: write pct, ppm (mg/kg, g/t) or ppb (ug/kg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units of the elements are not known: log-ratios take them as one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of sample {number} is infinite: correct it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values should be about normally distributed: factor scores, logarithms, or normal scores, which this tool takes if asked and turns back. Turned back, no value lies outside those of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variogram has neither nugget nor sill: give it a structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variogram has {n_distance} classes, too few to fit {unknown} numbers: take shorter classes, or give some of the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variogram is fitted again only in folds and where no model is given: choose k-fold or block and leave the model empty, or do not fit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variogram map shows all directions at once: an ellipse of low values shows that the field reaches farther in its direction (anisotropy). Choose four directions to see the same as curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variogram of {field} is being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variogram reaches no sill within {longest:.0f} m, its range is only a bound: a drift may be there (universal kriging), or take a longer largest distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variogram was fitted with a drift of degree {}, and kriging has one of degree {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variogram was written to {}: krige again with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of class {label} is the text {value!r}, not a number: correct the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights come from another map: its occurrences are not counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file cannot be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is no number: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is {value:g}: write a number above zero, or leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} model has not been fitted yet: fit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n_rows} samples of the first test are too few to tell whether that is chance: believe the lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {wanted} background needs the upstream areas of the rocks: choose the fields that hold them, one field a rock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} cannot be transformed from {authid} to {target}: check their reference system, positions such as {x:.10g}, {y:.10g} do not lie in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} cannot be {value!r}: choose one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} have no coordinate reference system: set the layer's reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is {length:g} m: it must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} no coordinate reference system, so that positions cannot be compared: set the layer's reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} of class {classes} is {numbers:g}: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} {layer_name} is in another reference system ({authid}) than the samples ({wanted}): reproject it with “Warp (reproject)” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers are small: degrees, or metres of a local grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers are too large for degrees: read as metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers look like degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers, parted by commas. 3 is the anomaly, 2,3 takes the halo with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures of merit: choose the METRICS of one classifier or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no predictors: choose predictor maps, or predictor fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rasters: choose one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values at the occurrences for {missing}: read every map at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are points to predict and no layer to write them to: choose the predicted points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are probabilities of shape {shape} for {n} samples and {n_classes} classes: give every sample one a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few labelled samples to hold any for the test: label more, or train on less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: take values instead of classes, state the threshold, or take a percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {made} folds instead of {k}: samples or blocks are too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_classes} classes, {n_areas} areas and {n_counts} counts: give one of each a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_coordinates} samples and {size} values: give one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_labels} names for {n_found} maps: give each map one, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_names} names for {n_layers} maps: give one name a map, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_places} samples, and leaving out takes three at least: choose more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_rasters} rasters and {n_names} names: give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_samples} samples and at least {minimum} are needed: check the layer, its filter and the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_samples} samples and {n_codes} labels: give every sample one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_samples} samples at distinct places, and kriging{drift} takes {needed} at least: add samples{remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements, fewer than five each: factors may be unstable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements: factor analysis needs more samples than elements, better five times as many, so choose fewer elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_training} training samples for {n_classes} classes: a convolutional network needs more than one a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_true} samples and {n_predicted} predictions: give every sample one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_true} true classes, and {n_one} and {n_other} predicted ones: two classifiers are compared on the same samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n_values} samples and {count} neighbours were asked for: ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} occurrences and {n_types} types: give every one its type, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} occurrences and {size} folds: give every occurrence one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} samples and {size} values of {name}: give one for each sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} samples, and a {name} regression on {p} predictors takes {needed} at least: add samples, or leave predictors out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {size} thresholds for {n_names} factors ({names}): give one for all, or one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write utf-8, cp1252, utf-16 or cp1251.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field for {absent}; the fields found are {names}: add the missing ones, or choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field for {missing}; the fields found are {candidates}: add the missing ones, or choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no limit to write classes by: tick one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map to fuse: choose two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map to print: tick a layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map: choose one raster or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other map than {baseline}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample to judge the classifier by: choose another split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tool called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variance left for {k} factors: ask for fewer factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variogram model {kind}: choose one of {KINDS} or of gstools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variogram model: choose one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to classify: choose samples, or rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to fit: choose a variogram model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There kriging extrapolates: universal kriging may run far off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no training samples of {new}: their background is the median of all samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could be elements without a unit in their name: {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These elements are not in the fitted model and get no new fields: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These elements were left out: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields are from an earlier factor analysis and have nothing to do with this one: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields are not the laboratory's concentrations of an element or oxide: {bad}. Choose fields called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields were there already and are replaced: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These indicators are not among the elements analysed and have no say: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These scores are self-consistency, not skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values probably stand for results below detection, as half the limit often does. They are taken as measured unless you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were taken as missing results: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are called by the number of their feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are used for statistics and factors, and are on no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide which classes are anomaly, halo and background, and judge the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They give the units their scores. Empty: the scores stored in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no coordinates that can be read, so they are neither in the layer nor in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They judge the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They label the samples. Empty: labels by factor scores, as in the method's paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take no part in any step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell nothing apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They weigh the classes, unless a table does, and judge the result. Maps of values need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were transformed to {transforms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiessen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This background needs the upstream areas of each of the {n_samples} samples ({word} given): choose the fields that hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This classifier learnt from means over neighbouring samples, which rasters do not have: classify samples, or train one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This classifier learnt from means over {around} neighbouring samples, and there are {given}: classify more samples together, or train one without neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a single map, another seed may draw other borders: 10 runs show how far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network learnt from cells of {learnt:g} m, and those of the rasters have {own:g} m: bring the rasters to the same cell size with “Warp (reproject)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network learnt from windows of rasters ({bands}): choose these rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network learnt from windows of {bands}, and no raster is called {absent} (there are {names}): rename or add rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project holds no survey yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This went wrong ({kind}): {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This went wrong: {}. The log messages (GeoHalo) say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would fetch {much}, {cuda} of it for NVIDIA's graphics cards (CUDA), which GeoHalo does not use. The smaller build for processors comes from another package index: cancel, enter its address under “Extra package index”, and install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would fetch {much}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the factor scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholded score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds that are more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds where the slope changes in 95 % of the curves drawn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds, factors and maps of so few samples are hardly better than guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds, parted by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the indicator elements of your deposit type, such as {elements}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the maps to be compared, and choose a layer of known occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the maps to be compared; they have to be on one grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick to install {name} with “Install chosen”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: the map keeps these colours when the chart is closed. Else it gets its own style back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be left out (1 yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be set beside the accuracy of a classifier on the same samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fetch: {much}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn from (1 yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance of the azimuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few samples of {named}, even merged: leave these classes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few samples of {named}: a class needs {fewest} at least. Leave it out, merge it with another, or choose other thresholds or a larger radius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too high, by 1 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too low, by 1 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train Batch SOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train DESOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train SOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train SVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train SVM with genetic algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train deep embedded self-organising map (DESOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train self-organising map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train support-vector machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained map with scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained maps (*.safetensors *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained model with the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on the {device}; a repeated run differs in the last digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training support-vector machines, regression kriging, robust Mahalanobis outliers, logistic regression as a baseline, the images of DeepInsight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the deep map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the machines on all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {runs} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a neural network on labelled samples, and tests it on samples and on ground that it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a support-vector machine on labelled samples, and tests it on samples and on ground it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains one model many times, with other seeds on other bootstrap samples, and maps what the members agree on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform concentrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment: &lt;b&gt;flag&lt;/b&gt; and &lt;b&gt;robust&lt;/b&gt; leave all as it is, robust being the note that a robust later step takes care of the outliers; only these two are for scores and maps. &lt;b&gt;winsorise&lt;/b&gt; adds fields ending in _win, in which flagged values are moved to their fence. These may serve to estimate loadings; no later step takes them by itself, because scores come from the untouched values. &lt;b&gt;drop&lt;/b&gt; deletes nothing either: the field &lt;i&gt;dropped&lt;/i&gt; is 1 for samples with a flagged value and the log lists them; filter the layer by it to fit a model without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True-positive rate (% of the occurrences)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True-positive rate (recall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth is there to learn by. Give it to no tool that is to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the packages in a fresh Python…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tukey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tukey's fences lie 1.5 interquartile ranges beyond the quartiles, on the chosen scale; mad takes the median and 2 × 1.4826 median absolute deviations, and mahalanobis the distance from a robust centre in units of a robust covariance, against a chi-squared quantile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn back from logarithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns a field of the samples into a raster map, without interpolation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns anomalous ground into ranked polygons, with the elements, occurrences and rocks of each: where to go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns skewed concentrations into variables that factor analysis, maps and distances can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes at a time are parted by the widest margin in the space of the kernel exp(−γ d²) (or linear, polynomial), with the penalty C on samples on the wrong side; the classes vote. Probabilities come from sigmoids fitted to the decision values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two counts of factors are given: eigenvalues above 1, which tends to keep too many, and parallel analysis, which keeps those larger than uncorrelated elements would give by chance. Elements whose own measure (MSA) is below 0.5 fit no association: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two maps are called {name}: give each map a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more rasters of classes or values on one grid; their first band counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outputs would be written to {path}: choose another file for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rasters are called {name}: rename one, features are matched by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of kriging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-matrix, classes, hits and component planes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {unit} (row {row}, column {column}) has no sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units are needed to compare with other sheets, with limits and in compositions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units were brought to ppm for the log-ratios: {converted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, detection limits and coordinates are guessed and shown to you before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit (percentile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream areas, one field a rock (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;layers of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it first, on the table as the laboratory sent it. It never stops at a bad cell: cells that cannot be read are what it lists. It also finds sample numbers used twice, samples at one place, without a position or far away from the others, rows of a text file that QGIS left out for want of coordinates, units that do not fit the element, equal lowest values that stand for results below detection, elements with too few results above detection or no variation, and single results unlike those around them. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values above the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values above the upper limit keep the limit, the true ones are higher: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values above the upper limit stay at the limit. They are your best anomalies: have them analysed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values above the upper limit were taken at the limit: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values above this percentile of the element are flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted. With known occurrences, samples near them are of their class and those far from all are background; without, classes are made of the factor scores, as in the method's paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted; the maps are trained on the scores of the factors that hold the indicator elements and weighed with the known occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below detection replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below detection were treated before: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below detection: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below the detection limit of their column were taken as below it: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below the limit of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below zero in {} are taken as they are, as if these had been transformed: if they stand for results below detection, run “Replace censored values” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values marked ! (below the limit of quantification) were taken as measured: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values must be above zero: run “Replace censored values” first. Enrichment indices are taken where they were made. A layer holds one column for each transform, so that running again replaces it. With a fitted model log10 and ln are still taken in the unit of the field; other transforms convert to the model's unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values outside the fitted range were set to its end: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that the given shares of the realisations stay below, one band each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance explained, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram map of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram model of the residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram model, a file that “Fit variogram” wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram models (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram of the residuals: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram of what the drift leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variogram of {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voronoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward's method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way 1, for a map of scores that were themselves made with the occurrences: the limits are looked for, and the occurrences counted, on this map (&lt;i&gt;score_held_out&lt;/i&gt; of “Apply map”), so that nothing flatters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way 1: the classes are drawn by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way 2: the table of “Prediction-area plot” for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way 3: the least map value of a halo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way 3: the least map value of an anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs a map by known occurrences: how many of them it finds, and in how much of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (ln)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (log10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight at the intersection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight at the intersection (ln)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the class: natural logarithm of the normalised density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the map against the reconstruction: larger values order it more and keep less of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a drift leaves is too alike at long distances: the longest distance is {half:.0f} m, half the extent, instead of {reach:.0f} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sample stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known: 0 sure, 1 all classes alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learnt holds on ground it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parts the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pip says; select and copy what you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What position alone says: kriging tested as if it were a classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for a result below the limit, by cohen, mle and multiplicative: the geometric or arithmetic mean of what lies below it, or a random draw, which keeps the spread that correlations and variograms need. auto: geometric up to 10 % below detection, random above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the comparison says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dock shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the evidence amounts to if occurrences of one camp count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the laboratory wrote: limits, gaps, duplicates, units. Mend the table before it decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model adds to the nugget at the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the regression itself is unsure of is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this structure adds to the semivariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recognised and why, as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recognised in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recognised, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where ground is held out, samples within {:.0f} m of it are not learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where metal was planted: 1 background, 2 halo, 3 anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where ore is known; their field of types may give the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where samples lie in pairs or along roads, two median spacings are short: raise the largest distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the curve should level off if there is no drift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the errors lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the labels come from factor scores, these are kriged from the training samples to the tested ones (universal kriging, spherical variogram of what the drift leaves), and labelled there by the same thresholds. Other labels are kriged themselves (indicator kriging). Either gives an accuracy that can be set beside that of a classifier; the error of an interpolated value cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model has indicator elements, &lt;i&gt;indicator_score&lt;/i&gt; is the mean of the standardised scores of the factors that hold them. It is the baseline: a plain map of it is hard to beat, so compare every other map with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the survey comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which charts are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which classifier is better on unseen ground, and whether that is more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which panels are shown; in a narrow dock, one is easier to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which samples lie by known mineralisation, and which are background: what is to be learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a class of distance, in map units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a class of distance. Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window (patch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows are cut from one raster or more of the same rows and columns: choose such rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 100 a probability of 50 % is right to ± 10 %, with 1000 to ± 3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 20 occurrences or more, anomalies are also drawn with the occurrences of whole blocks left out and tested on those: read this rate where the other looks good. It is no help if the map itself was made with the same occurrences, such as the field &lt;i&gt;score&lt;/i&gt; of “Apply map”: judge its &lt;i&gt;score_held_out&lt;/i&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With P the rate and A the area at or above a value, the anomaly begins where P − 2A is greatest and the halo where P − A is: from there on further ground holds fewer than twice, or once, the mean density. Classes are named by the same densities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With _qual the field Cu_qual, or Cu_ppm_qual, holds remarks on Cu_ppm: &lt; below detection, &gt; above the upper limit, ! uncertain. Has no say where there are no such fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a threshold, the share of samples that fall on the right side of it is counted: that can be set beside the accuracy of a classifier on the same samples, and beside the share of the larger class, which needs no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all predictor fields; the maps are read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another number of factors all of them change. Try one more and one fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With concentrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With few occurrences the interval is wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than twenty known occurrences nothing can be held out: the rates then flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than twenty occurrences a score rests on two or three of them in most units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With hundreds of samples Bartlett's test rejects almost always and tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With known occurrences the units are weighed: a unit whose samples lie at more occurrences than their share of the area lets expect scores above zero. &lt;i&gt;score&lt;/i&gt; uses all occurrences and is the one for the map; &lt;i&gt;score_held_out&lt;/i&gt; uses for each sample only occurrences away from its own part of the survey and is the one to judge the map by. Without occurrences the weights stored in the model are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With samples, simple maps are added as baselines: the score of the indicator factor (field &lt;i&gt;indicator_score&lt;/i&gt; of “Factor scores”), the mean standard score of the chosen elements and the best single one of them. A model that is no better than these has not earned its complexity. The best single element is picked by the same occurrences, which flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the support &lt;i&gt;cell&lt;/i&gt;, a cell takes the mean of the samples in it (of classes the commonest, of equally common ones the highest); a cell without samples takes the nearest sample, if there is one within the largest distance. With &lt;i&gt;voronoi&lt;/i&gt;, every cell takes the nearest sample within that distance. Beyond it there is no data: a map says nothing of ground that nobody has sampled, and its area is the area of the cells with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three or four factor scores there is little to condense: a plain map often does as well. Compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 1 standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a threshold there is no probability to exceed it: no such map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without fold {fold} too few samples are left for the drift: use more folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without known occurrences the maps show units and classes, but nothing names the anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than {baseline} by P-A or AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write symbols or field names there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the model with these numbers to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the samples as they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the variogram model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one page on a survey that can be sent, printed and defended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros were taken as missing results: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone or prospect of each sample: zones are then held out in turn instead of blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {number}, and neither north nor south is said: choose the reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {number}S may be south, or the band S in the north: choose the reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones are asked for and no field tells them: choose the field with the zone of samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy of naming the most frequent class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy of the predictions dealt out at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement {:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it is background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values and a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier step is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {left} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area under the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area under the {kind} curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto finds UTF-8, UTF-16 and Western European; write cp1251 for Cyrillic, cp1256 for Arabic letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto suits most surveys. half: half the limit; sqrt2: the limit divided by 1.414; limit: the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, spherical, exponential, gaussian or matern; nested structures are joined by +, such as spherical+exponential. With the Python package gstools also its covariance models, such as Stable or Circular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: a comma is a decimal mark where it can be nothing else (0,5). Choose comma if all results of an element look like 1,234. A point is always understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: numpy, or torch for large nets on a graphics processor. The results agree but for rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: occurrences if they are given, else polygons if they are, else factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: text and up to 20 distinct whole numbers are classes, unless the field is named as a concentration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: text, up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base of the logarithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch self-organising maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch_som, som and desom are maps of units; paper, svm, conv1d and deepinsight are classifiers and need classes. svm needs scikit-learn, conv1d and deepinsight need torch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best so far, at last {best:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond ±3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block: square blocks are held out in turn. zone: each zone is. buffered: each sample is tested by those beyond the buffer. nndm: each sample without as many neighbours as make the distances of the test like those of the map (both train as often as there are samples). auto: zones where a field tells them, else blocks. This is the score to believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxplot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Cohen's estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Cohen's estimate, or maximum likelihood where an element has several limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by half the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by maximum likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by multiplicative replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by regression on order statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the limit divided by the square root of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the limit itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {label} better than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {label} not distinguishable from {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {label} worse than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catchment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catchment area is smaller than its source area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell: the mean of the samples in a cell, else the nearest one. voronoi: always the nearest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centred log-ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance, 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an exponential or a Gaussian model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose k-means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose kriging, which gives the standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose numpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {KINDS}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose pca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the engine own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the network paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose universal kriging with drift maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clr and ilr depend on which elements you choose: keep the same list on every sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clustering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolutional networks over features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolutional networks over images of the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted as {zero_division:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covariance lets elements that vary more weigh more; for pca only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covariates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep embedded self-organising maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the cell if the result is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extraction {extraction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factors: fuzzy scores, such as F1_fuzzy; empty: all of the newest factor analysis. thresholds: one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourability (u)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourability score (ln of the density ratio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fence {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fences {lower} to {upper}: {below} below, {above} above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {FEWEST_PAIRS} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it in, or leave the element out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted, slope {slope:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag and robust change nothing. winsorise adds fields ending in _win. drop marks samples to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by a genetic algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found from the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found over a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fractal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuzzy AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genetic algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geochemistry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geology has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give nugget, sill and range by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go without charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: 95 % bootstrap intervals of the thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: too few pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gstools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high, favourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold some out (folds) for an honest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds only {percent_share:.1f} % of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ilr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ilr, isometric log-ratios, compare the parts of each sample and are free of the closure effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed by GeoHalo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isometric log-ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kaiser: eigenvalues above 1. parallel: eigenvalues above those of uncorrelated elements. fixed: the number below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they are left out of the training and get no result. refuse: the run stops and names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they are left out of the training. refuse: the run stops and counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they are left out. refuse: the run stops and counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they have no part in the fit and get no scores. refuse: the run stops and counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they have no part. refuse: the run stops and counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they stay in the layer and are of no class. refuse: the run stops and names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they stay in the layer and get no scores. refuse: the run stops and names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they stay in the layer and have no part in the test. refuse: the run stops and counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and results that need a missing value are empty. refuse: the run stops and names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and the new fields are empty where the result is missing. refuse: the run stops and names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kmeans: round classes of like size. ward: joins neighbours step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kriging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the chart output empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave this baseline out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave-one-out: each sample by itself. k-fold: random parts. block: square blocks of ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit: -5 means below a detection limit of 5, as the USGS writes it. missing: no result. refuse: an error in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear: least squares. ridge: linear, for predictors that depend on each other. The others follow curves and thresholds too, and want some hundred samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lithology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln Nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln of the density of occurrences over its mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loadings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log area against log value is fitted by an independent straight line a segment, by dynamic programming; the number of lines by BIC. Thresholds lie where neighbouring lines cross, and blocks of the map drawn again tell which are more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10 and ln are logarithms; Box-Cox is (x^λ − 1)/λ with the λ of greatest likelihood; clr is the logarithm of a part over the geometric mean of its sample, and ilr are orthonormal coordinates of the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest towards {azimuth:.0f}°, ratio {ratio:.2g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro_f1: the mean F1 of the classes, each counting alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matheron: mean of squared differences. cressie: from mean roots of differences (Cressie and Hawkins), which outliers hardly move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximin: the worst map decides. mean, weighted: maps make up for each other. owa: between these. majority: by vote. regret: nearest to the best ground of every map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ({eigenvalues:.3g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean = {mean_standardised:.2f}
mean square = {msse:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean z ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured{where}{word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged to the class “{OTHER}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: no result. limit: below the detection limit, which the limits table must hold. refuse: an error in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed: the standard error in single precision, right to five digits of the sill; predictions in double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}
ME = {me:.3g}
RMSE = {rmse:.3g}
R² = {r2:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative regret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours of the tested sample were not learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no element reaches the smallest loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none has any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the range is the same in every direction, or as the azimuth and ratio below say. fit: azimuth and ratio are fitted to the variograms of eight directions, which takes some 250 samples or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal, as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not distinguishable from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing measured above detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nugget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nugget {nugget:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nugget {nugget}{squared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number-size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numpy's own BLAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numpy's reference BLAS (slow; installing OpenBLAS helps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupied area (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occurrences (left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {host_rock} ({host_percent:.0f} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one: all directions together, or the azimuth. four: north, north-east, east and south-east, or the azimuth and every 45° on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one_to_one: as many of the background, by lot, as of all other classes together. equal_per_class: as many of each as the rarest has. all: every sample with a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online self-organising maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online: one sample at a time (Kohonen). batch: all samples at once, faster and the same in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary: around an unknown mean. simple: around a known mean. universal: around a surface, see the drift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own: as “Kriging” does it. pykrige: as PyKrige's RegressionKriging does it, for comparison; it finds the same, much slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs/distance2: number of pairs by squared distance, as in gstat. pairs/semivariance2: Cressie's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper: the printed network, needs nothing but QGIS. conv1d, deepinsight and patch are convolutional and need torch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial sill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pca: principal components, what most geochemists call factor analysis. ml: maximum likelihood. minres: minimum residuals. paf: iterated principal axes. The last three split off what is unique to an element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip could not install {names} ({error}): the log says more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points: the value in the middle of each cell. blocks: the mean over the cell, with its smaller error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polygonise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction rate (left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictor map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pykrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range {range} {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rasterise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rbf follows curved borders between classes, linear straight ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference: the net (500-500-2000-10), temperatures (10 to 0.1), batch and 10 000 iterations of the reference implementation, which is slow and ends in k-means. It overrides the settings of the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference: the temperatures of the reference implementation (10 to 0.1), which end in k-means: the map loses its order. It overrides the temperatures below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression needs the Python package scipy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regressor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark on results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace values below detection first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace: their earlier results (fields such as Cu_ppm_val) are replaced. keep: they stay as they are, and only the other elements are treated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robust standard scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule of the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of votes (halo counts half)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared: a small tile of cells shares somewhat more neighbours, which is quicker and nearer to kriging from all. exact: the nearest of every single cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope {slope:.2f}, R² {line_r_squared:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spherical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged factor analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardised error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support-vector machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test on ground not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GNU Scientific Library (slow; installing scipy helps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell size ({one} and {two})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cells themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column of remarks on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extent ({one} and {two})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower detection limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference system ({} and {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard errors are about right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard errors are too large: lower nugget or sill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard errors are too small: raise nugget or sill, or look for outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test is about as hard as the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test is easier than the map, and flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test is harder than the map between samples, and tells of ground beyond them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of sample {row} is {cells!r}{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their decimal logarithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their natural logarithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there the other maps decide, and are fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have no data in the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {place}: {threshold:.4g}{band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train a network of the kind paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment of rare classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tsne needs scikit-learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tukey: quartiles. mad: median and median absolute deviation. percentile: the highest values. mahalanobis: all elements together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type7 interpolates between samples, hinges are Tukey's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncorrelated elements, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>universal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 20 % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use pca or paf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the weighted background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use winsorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually 2000 MB and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value: as stated below. tukey: the upper fence of the boxplot of the scores. percentile: of the samples. concentration-area: the main break of the concentration-area curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varimax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varimax: factors independent of one another. promax: factors that may be correlated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variogram map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {weight:.2f} (ln) or {decimal_weight:.2f} (log10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of epoch {best_epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what members disagree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what no member knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole {key} were held out in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose residuals have no spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winsorise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winsorised: the lowest and highest 5 % of each element are drawn in for the fit. mcd: minimum covariance determinant of three quarters of the samples (needs scikit-learn).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a background of zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with fewer than {ENOUGH_TO_HOLD_OUT} none can be held out, so read the figures as a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with nothing measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one value throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f} % of the map lies outside the samples' convex hull, where universal kriging extrapolates its drift: leave that ground out, or do not trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f} km² with data, cells of {:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} % [{:.1f}–{:.1f}] of the samples are predicted on the right side of {:g}, {} calling all the larger class ({:.1f} %); mean of the classes {:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} % of the map lie above {:g}, in the mean of the realisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{AUTO} chooses a single structure: name all structures of a nested model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{UNKNOWN} samples without a class form one of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy_low:.3f} to {accuracy_high:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area_percent:.1f} % of the area ({area_km2:.1f} km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no position and are passed over (such as {label}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no value of {name} and are passed over (such as {label}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} alone reaches {best_rate:.1f} % at its intersection, the fused map {fused_rate:.1f} %: by this figure fusing found no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bound} follow from one another (their correlation matrix has no inverse): leave out what is given twice, such as an element and its oxide, or one part of a sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{breaks} breaks are not possible: choose 1 to {MOST_BREAKS}, or none for the best number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{breaks} breaks were asked for, and {best} fit best by the Bayesian information criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cannot be read as concentrations: {unread}. Correct the table, or say how to read it: missing-value codes, decimal comma, detection limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{censored} values are below a detection limit and the model holds no replacement for them: run “Replace censored values” on these samples first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closed}{word} are centred log-ratios, which sum to zero: there is no {what} for them, so use log10 concentrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} x {rows} cells from {west:.10g}, {south:.10g} to {east:.10g}, {north:.10g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} x {rows} cells of {size:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{complete} samples lack a score and are of no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{constant} does not vary among the training samples and tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} below detection (light, hollow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} folds are more than the {n_read} samples: choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not above zero, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} samples are selected; units: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} packages of unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} packages, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} packages, {size} MB and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples, {elements} elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{description} is written as {endings}: change the ending of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} cannot be used here, being the result of this or a later step: choose {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} steps of this project are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{enough} classes of fewer than {minimum_pairs} pairs are not fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} has two poles: {poles} against {other_pole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: no element reaches the least loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: {elements}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few}. Samples that lack a result are kept; they get no factor score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no values in the study area: check the field, the mask and their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of sample {labels} is the text {cell!r}, not a number: run “Replace censored values” first, or correct the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} has {n} cells and {name} has {length}: give every column one cell a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fitting} fit {name} equally well: leave all but one of them out, or rename the right one to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flagged} of {n} values of {name} lie outside the fences: is {scale} the wrong scale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): they have no data in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half}. Most of their values will be estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {all} factors are kept; {n} eigenvalues are above the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {sill:.4g} with range {range:.4g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} samples have no position and are of no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} samples lack a value of {name} and are of no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} factors are too many for {p} elements: ask for fewer factors than elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} folds are too few: choose two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} inner folds are too few: choose two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lacking} labelled samples have no position, and blocks need one: leave these samples out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} cannot be read from row {top} on: the file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} cannot be transformed to {description}: check its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} has no band {band}: choose one of 1 to {n_bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} has no field {chosen}: it has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} has no polygon in the study area: check both layers and their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} has no polygons: turn samples into a map with “Samples to raster” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} has polygons: choose the field of their classes ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} is in degrees ({authid}), where cells have no even area: reproject it with “Warp (reproject)” to metres first, such as {metres_authid} ({description}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer_name} was chosen twice: it would count twice, take it out once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} has no field {chosen}: it has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} has points: choose the field of their values among {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} is coloured by {factor}; its earlier style is in the layer's menu under Styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least_value:.4g} and more, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left_out} samples with missing values have no distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length:g} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} (scaled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{longest} {length} across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{losses}
Dashed: as it should be. Numbers: samples of each bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} cells that some map lacks are left out; {valid} are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} of the nested structures got no sill and are left out: a simpler model tells as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} of {n_occurrences} occurrences lie farther than {radius:.0f} m from every sample. They label none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} values of {name} are not above zero and have no logarithm: they are passed over. Run “Replace censored values” first to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many}. A sample without a result of any of the elements chosen gets no factor score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area without occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: anomaly, halo, background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: classes named by occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: classes of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: favourability score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: held-out score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: samples by class of unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} samples lack a part, so they have no log-ratios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_all} of {n:g} occurrences are outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_empty} without any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_far} far away from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_few} with a few results missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_groups} with more than one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_half} with more than {HALF_CENSORED} % below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_kaiser} eigenvalues are above 1, but only {n_parallel} above those of uncorrelated elements (parallel analysis): the last factors may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_kept} elements can be transformed and at least {needed} are needed: choose elements that have values and vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result (samples {shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result for it (samples {shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_lost} of the file left out by QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_lost} without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_many} with more than {MANY_MISSING} % of the samples missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_names} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_names} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_names} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_holding} cells, {square_kilometres:,.0f} km² judged: more barren ground would raise both areas.
Bands: 95 % bootstrap. Dotted: chance, and {partial:.0f} % of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} cells or samples, {n_clusters} clusters. Lines: 95 % bootstrap intervals of each map. Dashed: baseline, dotted: chance.
Open: not distinguishable from the baseline. Verdicts come from the paired differences, not from whether lines overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} distinct samples or cells and {n_clusters} clusters. Intervals hold 95 % of the bootstrap samples; a difference counts only where the interval over occurrences and the one over clusters both leave zero out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_piles} with many equal low values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_positions} occurrences are too few to tell maps apart, which takes {FEWEST}: no map is called better or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_repeated} used more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_rows} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_rows} samples have a class, and folds need two at least: label the samples first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_samples} samples are few for fitting an anisotropy, its direction and ratio may be far off: better give azimuth and ratio from the geology, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_samples} samples cannot start a map of {rows} x {columns} units one by one: make the map smaller, or start from principal components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_shares} with results below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_suspects} unlike {beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_too} with more than {TOO_CENSORED} % below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_twice} in more than one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_unread} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_unread} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n_values} known numbers are given as {what} and the model has {n_kinds} structures: give one a structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} ends in {derived!r}, which marks the result of a later step: choose the field with the laboratory's own values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} names no chemical element or oxide: choose concentration fields, called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} names two units: rename the field so that it has one, like {symbol}_ppm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} ({best:.2f} on {factor_names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} ({counts} of {n_samples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has the same value at all samples: there is no variogram to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} of sample {label} is {what} ({values:g}; {bad} such values in all): {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, {percent} % below ({method})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (baseline): {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (median {median:g}, {guess}?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({percent_share:.1f} % of the variance): {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({theirs:.2f}; exact McNemar test p = {p:.2g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are not on one grid, they differ in {differences}: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} have other numbers of cells: make both on one grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} as {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {far:.1f} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}, because the unit of {unknown} is not known: rename the field so that it says the unit, like {symbol}_ppm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}: they are different elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: check that the file is there and is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened as a spreadsheet: save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not hold whole numbers, so it is no field of classes: take it as values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {limit:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no UTM zone {number}: choose the reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band or field, and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band, and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}: choose one of {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no values to find a threshold from: choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no values: it has no fences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no values: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has only {n_values} values: its fences are vague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is no variogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is nothing to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has values at {n_read} distinct position, and a variogram needs two or more: check the layer, its filter and the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has values outside 0 to 1, which no agreement has: choose another map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count} different values to show: choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {n_codes} classes and a raster holds 255: group them, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {n_distinct} distinct values, which are no classes: take it as a continuous map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {n_labels} classes: fuse maps of {MISSING} classes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {size} values at {n} occurrences: read every map at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a {kind!r} model, and this step needs {kinds}: choose the file that the matching step wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds an infinite value: correct it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no cells: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no figures of merit: choose files that a trainer wrote as METRICS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds regrets, of which the least is best: take the score of another rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {values}: one layer has one reference system, so split the file, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {wild:g}, which no score can be: make it no data in the properties of the layer (Transparency), or correct the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a GeoPackage or database, no table of text: add it to the project as a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a map of values, which the occurrences cut into classes: give them, or make classes of it with “Classify anomalies” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is constant and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is cut by the occurrences: {limits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in {authid} and {other} in {other_authid}: bring the maps to one reference system (“Warp”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no map of classes: give known occurrences, or limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no raster of scores: a map with occurrences held out goes with scores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no table of text: save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no table: its lines hold no commas, semicolons, tabs or pipes that part columns. Save it as CSV, or say which delimiter it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a GeoHalo model file: choose a file that a GeoHalo step wrote as MODEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}, line {line} holds a letter that it does not have: choose another encoding, or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs {needed}, and QGIS runs {owned} {version}, which is never replaced: take a newer QGIS, or do without. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of sample {label} is {cell!r}{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says the same everywhere (favourability {distinct:.2f}): it tells no cell from another and caps maximin there; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was chosen as an element: say which, by its symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was chosen as {role}, and no column of results belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was fetched, but cannot be used here ({error}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer GeoHalo: update the plugin to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, UTM zone {number}{half}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, class {class}: {label}, {hits} of {n:g} occurrences ({rate:.1f} %) in {area:.1f} % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, favourability of its classes: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, predicted without the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, threshold {place}: {threshold:.4g}{band}, where the slope turns from {before:.2f} to {after:.2f}{doubt}; {shares:.2g} % {unit} is at or above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: 1 straight line, R² {r_squared:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: added up from the most favourable class, the curves meet at {rate:.1f} % of the {n_occurrences:g} occurrences{band} in {area:.1f} % of the area: normalised density {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: anomalies drawn without the occurrences to be tested hold {hits} of {n} of them ({rate:.1f} %) in {area:.1f} % of the area (probability by area alone {chance}){verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: anomaly in {anomaly_area_percent:.1f} % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: drawn without the occurrences to be tested, there is no anomaly class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the datum is not said, WGS 84 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {lines} straight lines, R² {r_squared:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {m} more classes, less favourable, are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n_rows} samples tested, {training} learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {parts}; {rate_20:.0f} % of the occurrences lie in the best 20 % of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {rate:.1f} % of the {n_occurrences:g} occurrences{band} lie in the {area:.1f} % of the area with a map value of {threshold:.4g} or more: normalised density {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}_{suffix} is in another unit than {fitted}, which the model was fitted to: convert the field to that unit and run the earlier steps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{near} of {n_occurrences} occurrences lie farther than {reach:.0f} m from every sample and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{neighbours} neighbours are too few for {n_drift} drift terms: take {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nodata} of {n:g} occurrences lie where the map has no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notices} Fill them in, or let samples with missing values be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notices} State that of {name}, or take a percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {runs} members are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sample numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {word}: {times:.2g} times the mean density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} elements: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fields, scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} occurrences at {m} samples are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} samples have a flagged value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have coordinates that are no degrees ({example}): kept without a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have coordinates that cannot be read ({example}): kept without a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have coordinates that stand for none ({example}): kept without a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples have no coordinates: kept without a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples in all. The table of elements says how well their results agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples lie outside every polygon of the geology and form the class “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples of {name}, variance {variance:.4g}; classes of {lag:.4g} {length} up to {cutoff:.4g} {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples of {p} elements. KMO {kmo:.2f}; Bartlett's test {probability}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples on {columns} x {rows} cells of {size:g}, {area:.1f} km² with data, no farther than {reach:.0f} from a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples predicted: mean error {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, slope {slope:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples, none of them with a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples, {columns} x {rows} cells of {size:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples, {count} realisations of {columns} x {rows} cells of {size:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples. Model: {model}{chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples: mean error {me:.3g} (good: 0), RMSE {rmse:.3g}, mean squared standardised error {msse:.2f} (good: 1), slope {slope:.2f} (good: 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times the same low value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outside} Box-Cox values belong to no concentration and are left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written, {folder} does not allow it: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a device, not a file: choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} of {n} samples have a position; {lost} without are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prediction_rate:.1f} % of the occurrences in {area:.1f} % of the area, AUC {auc:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate:.1f} % of the {occurrences}{band}
in {area:.1f} % of the area
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repeated} samples lie where another one does: samples at one place are averaged, kriging cannot tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role!r} is no role of a column: write one of {ROLES}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} maps trained on bootstrap samples and averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} members are few: ten at least tell how far they disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} members: on average {percent_stability:.0f} % of them name the same class of a sample (adjusted Rand index of pairs {agreement:.2f}); for {percent_doubtful:.0f} % of the samples more than a quarter of the members name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples in the file, {samples} written, {placed} with a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements, {placed} samples with a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements. Look it over, correct what is wrong, and press Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} is the mean standardised score of the factors that hold indicators: {factors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % below detection: left out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no chemical symbol or oxide: write one like Cu or Fe2O3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} names no variogram model: choose one of {kinds}, or several joined by +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} as {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} things to look at before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} repetitions are too few: choose one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{too}. That is too much for any estimate: “Replace censored values” leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} is no unit of weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} at or above ν</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unknown} predictions are none of the classes {classes}: they count as errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unnamed} without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} thresholds are too few for a curve: ask for 2 to 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ways} were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has no {found}: check the layer, its filter and the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has {found}, and {wanted} are needed: choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {value!r}, which is no number: write it like 0.6, of nested structures like 0.2+0.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {values:g}, and fuzzy scores are numbers from 0 to 1: choose fields such as F1_fuzzy, and limits between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without} labelled samples are in no zone and have no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} and {y} seem to be exchanged, by the size of their numbers, and are read the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} % of the area lies in several polygons and counts in each: repair the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (best of {} elements, picked by these occurrences)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} A table without positions is written: choose the columns if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are not on one grid: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be opened: check that its file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be opened: it is gone, or no layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read: its file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no drawing that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be transformed to the reference system of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written ({}): close the program that holds it open, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cells cannot be read as numbers and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no cell of class {} (it has {}): there are no targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no data in {} targets: they rank as the lowest of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no point in the reference system of the map: check both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no reference system: set it in the properties of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has values below zero: for the rank they become 1 / (1 + exp(-score)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} distinct whole numbers: if they are classes, they must rise with favourability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a concentration: these are skewed, and the fence takes far too many samples for anomalous. Take its logarithm (“Transform concentrations”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is in degrees, where cells have no even area: reproject it with “Warp (reproject)” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the best single element of {}, picked by the occurrences it is judged by, which flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} knows the positions of the tested samples and not their chemistry: it says how well the ground between samples can be classed, which is another question than the others answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} labelled samples are left out to balance the classes ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} occurrences in {} cells, {} km² judged: more barren ground would raise all areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} points lack a position or a predictor and get no prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} points lack a value of {} and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} samples have no position and get no result (such as {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} samples have no window and get no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} samples have no window: they lie off the rasters or where these have no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} samples lie outside the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} samples lie where a {} has no data and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} samples of this chart are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} samples with a class are to learn from (label_used), to balance the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} samples are anomalous for several factors and are of the one with the highest score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} samples, predictors {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} samples, {} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} samples, {} of them with a position ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its curve is a success rate, which flatters it. For a prediction rate take a map of scores that were held out (score_held_out).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its figures flatter it. Judge a map of scores that were held out (score_held_out) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, the comparison flatters it. Compare a map of scores that were held out (score_held_out) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was made with known occurrences: judged by the same ones it is flattered. Believe a map of scores that were held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} were made from samples: a test on ground not seen is flattered, for the tested samples helped to draw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} were made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} have no position and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} has the highest balanced accuracy of the classifiers, {:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{purpose}” needs the Python package {packages}, which this QGIS does not have: install it on the Setup page of GeoHalo's dock (Plugins → GeoHalo).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
