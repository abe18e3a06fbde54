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
        <translation>Copiar versões, pastas, configurações e o registro, sem usuários e senhas de proxies, para colar em um relato</translation>
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
        <source>Detection limits of {table}</source>
        <translation>Limites de detecção de {table}</translation>
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
        <translation>Layout de i&amp;mpressão</translation>
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
        <source>Rows that look like totals or means are kept ({n}): {texts}. They are no samples: delete them in the file, and import it again.</source>
        <translation>Linhas que parecem totais ou médias foram mantidas ({n}): {texts}. Não são amostras: apague-as no arquivo e importe-o de novo.</translation>
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
        <translation>Execute-a em concentrações log10, ou em log-razões centradas com a extração pca. “Escores fatoriais” dá depois a cada amostra seus escores. Indique os elementos indicadores do tipo de depósito que procura: cada fator que contém alguns deles é orientado para que escores altos signifiquem muito deles, e o registro diz quais são esses fatores.</translation>
    </message>
    <message>
        <source>Run this step with the settings it has</source>
        <translation>Executar esta etapa com as configurações que tem</translation>
    </message>
    <message>
        <source>Run “Replace censored values” before any other step.</source>
        <translation>Execute “Substituir valores censurados” antes de qualquer outra etapa.</translation>
    </message>
    <message>
        <source>Run “{step}” first.</source>
        <translation>Execute antes “{step}”.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Runs on numpy alone; torch is used when asked for, or when the net is large and a graphics processor is there. “Apply map” then gives every sample its unit, class, reconstruction error and, with known occurrences, its score.</source>
        <translation>Funciona só com numpy; torch é usado quando pedido, ou quando a rede é grande e há um processador gráfico. “Aplicar mapa” dá então a cada amostra sua unidade, classe, erro de reconstrução e, com ocorrências conhecidas, seu escore.</translation>
    </message>
    <message>
        <source>R² of all lines together</source>
        <translation>R² de todas as retas juntas</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Folha</translation>
    </message>
    <message>
        <source>SOM</source>
        <translation>SOM</translation>
    </message>
    <message>
        <source>SOM P-A plot</source>
        <translation>Gráfico P-A do SOM</translation>
    </message>
    <message>
        <source>SOM anomaly map</source>
        <translation>Mapa de anomalias do SOM</translation>
    </message>
    <message>
        <source>SOM anomaly table</source>
        <translation>Tabela de anomalias do SOM</translation>
    </message>
    <message>
        <source>SOM chart</source>
        <translation>Gráfico do SOM</translation>
    </message>
    <message>
        <source>SOM class P-A plot</source>
        <translation>Gráfico P-A das classes do SOM</translation>
    </message>
    <message>
        <source>SOM class map</source>
        <translation>Mapa de classes do SOM</translation>
    </message>
    <message>
        <source>SOM model</source>
        <translation>Modelo do SOM</translation>
    </message>
    <message>
        <source>SOM samples</source>
        <translation>Amostras do SOM</translation>
    </message>
    <message>
        <source>SOM score</source>
        <translation>Escore do SOM</translation>
    </message>
    <message>
        <source>SOM: anomaly, halo, background</source>
        <translation>SOM: anomalia, halo, fundo</translation>
    </message>
    <message>
        <source>SOM: classes named by occurrences</source>
        <translation>SOM: classes nomeadas por ocorrências</translation>
    </message>
    <message>
        <source>SOM: classes of units to raster</source>
        <translation>SOM: classes de unidades para raster</translation>
    </message>
    <message>
        <source>SOM: held-out score to raster</source>
        <translation>SOM: escore reservado para raster</translation>
    </message>
    <message>
        <source>SOM: prediction-area plot of the classes</source>
        <translation>SOM: gráfico predição-área das classes</translation>
    </message>
    <message>
        <source>SOM: score to raster</source>
        <translation>SOM: escore para raster</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>SVM chart</source>
        <translation>Gráfico da SVM</translation>
    </message>
    <message>
        <source>SVM report</source>
        <translation>Relatório da SVM</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm chart</source>
        <translation>Gráfico da SVM com algoritmo genético</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm model</source>
        <translation>Modelo da SVM com algoritmo genético</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm report</source>
        <translation>Relatório da SVM com algoritmo genético</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and blocks need one: leave these samples out.</source>
        <translation>A amostra número {number} não tem posição ({bad} ao todo), e blocos exigem uma: deixe estas amostras de fora.</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and distances need one: leave these samples out.</source>
        <translation>A amostra número {number} não tem posição ({bad} ao todo), e distâncias exigem uma: deixe estas amostras de fora.</translation>
    </message>
    <message>
        <source>Sample number {number} lacks a value or position ({bad} in all): leave it out.</source>
        <translation>Falta valor ou posição à amostra número {number} ({bad} ao todo): deixe-a de fora.</translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation>Levantamento de exemplo</translation>
    </message>
    <message>
        <source>Sample {label} has no position: leave it out.</source>
        <translation>A amostra {label} não tem posição: deixe-a de fora.</translation>
    </message>
    <message>
        <source>Sample {label} has no upstream area: give it one, or leave the sample out.</source>
        <translation>A amostra {label} não tem área a montante: informe uma ou deixe a amostra de fora.</translation>
    </message>
    <message>
        <source>Sample {label}: the {problem} ({values:g}); correct it in the table.</source>
        <translation>Amostra {label}: {problem} ({values:g}); corrija na tabela.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Samples (%)</source>
        <translation>Amostras (%)</translation>
    </message>
    <message>
        <source>Samples a step</source>
        <translation>Amostras por passo</translation>
    </message>
    <message>
        <source>Samples a unit (most: {hits})</source>
        <translation>Amostras por unidade (máximo: {hits})</translation>
    </message>
    <message>
        <source>Samples after each step</source>
        <translation>Amostras após cada etapa</translation>
    </message>
    <message>
        <source>Samples and known occurrences that are open in QGIS.</source>
        <translation>Amostras e ocorrências conhecidas abertas no QGIS.</translation>
    </message>
    <message>
        <source>Samples at one place are averaged. All fields must have values; samples without are left out and counted.</source>
        <translation>Amostras em um mesmo lugar são substituídas por sua média. Todos os campos devem ter valores; amostras sem eles são deixadas de fora e contadas.</translation>
    </message>
    <message>
        <source>Samples between the classes, which nothing is learnt from.</source>
        <translation>Amostras entre as classes, das quais nada se aprende.</translation>
    </message>
    <message>
        <source>Samples for fingerprints</source>
        <translation>Amostras para assinaturas</translation>
    </message>
    <message>
        <source>Samples for simple maps</source>
        <translation>Amostras para mapas simples</translation>
    </message>
    <message>
        <source>Samples from here on are background. Empty: two radii, and two median sample spacings for polygons.</source>
        <translation>Amostras a partir daqui são fundo. Vazio: dois raios, e dois espaçamentos medianos das amostras para polígonos.</translation>
    </message>
    <message>
        <source>Samples in the layer.</source>
        <translation>Amostras na camada.</translation>
    </message>
    <message>
        <source>Samples nearer than this to a tested one are not learnt from, where ground is held out. Empty: half a block, none for zones.</source>
        <translation>De amostras mais próximas que isto de uma testada não se aprende, onde se reserva terreno. Vazio: meio bloco; para zonas, nenhuma.</translation>
    </message>
    <message>
        <source>Samples of each class: {}; {} of no class.</source>
        <translation>Amostras de cada classe: {}; {} sem classe.</translation>
    </message>
    <message>
        <source>Samples of no class</source>
        <translation>Amostras sem classe</translation>
    </message>
    <message>
        <source>Samples of units</source>
        <translation>Amostras das unidades</translation>
    </message>
    <message>
        <source>Samples on the map</source>
        <translation>Amostras no mapa</translation>
    </message>
    <message>
        <source>Samples that got a class.</source>
        <translation>Amostras que receberam uma classe.</translation>
    </message>
    <message>
        <source>Samples that had all it takes.</source>
        <translation>Amostras que tinham todo o necessário.</translation>
    </message>
    <message>
        <source>Samples that have a position; the others are kept without.</source>
        <translation>Amostras que têm posição; as outras são mantidas sem ela.</translation>
    </message>
    <message>
        <source>Samples that one step learns from.</source>
        <translation>Amostras das quais um passo aprende.</translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation>Amostras das quais aprender</translation>
    </message>
    <message>
        <source>Samples to raster</source>
        <translation>Amostras para raster</translation>
    </message>
    <message>
        <source>Samples up to here from an occurrence or polygon are of its class. Empty: two median sample spacings, and 0 for polygons.</source>
        <translation>Amostras até esta distância de uma ocorrência ou polígono são de sua classe. Vazio: dois espaçamentos medianos das amostras, e 0 para polígonos.</translation>
    </message>
    <message>
        <source>Samples used</source>
        <translation>Amostras usadas</translation>
    </message>
    <message>
        <source>Samples were labelled as mineralised or background by their distance to known occurrences.</source>
        <translation>As amostras foram rotuladas como mineralizadas ou fundo por sua distância a ocorrências conhecidas.</translation>
    </message>
    <message>
        <source>Samples were labelled by thresholds of their fuzzy factor scores, so that tests of classifiers show self-consistency and not skill.</source>
        <translation>As amostras foram rotuladas por limiares de seus escores fatoriais fuzzy, de modo que testes de classificadores mostram autoconsistência e não habilidade.</translation>
    </message>
    <message>
        <source>Samples were sorted onto deep embedded self-organising maps of {rows} x {columns} units ({iterations} steps of {batch} samples, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>As amostras foram ordenadas em mapas auto-organizáveis profundos incorporados de {rows} x {columns} unidades ({iterations} passos de {batch} amostras, {members}; semente aleatória {seed}), cujas unidades foram divididas em {n_cluster_means} classes.</translation>
    </message>
    <message>
        <source>Samples were sorted onto self-organising maps of {rows} x {columns} units ({way} training, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>As amostras foram ordenadas em mapas auto-organizáveis de {rows} x {columns} unidades (treino {way}, {members}; semente aleatória {seed}), cujas unidades foram divididas em {n_cluster_means} classes.</translation>
    </message>
    <message>
        <source>Samples with a class</source>
        <translation>Amostras com classe</translation>
    </message>
    <message>
        <source>Samples with a flagged value</source>
        <translation>Amostras com valor marcado</translation>
    </message>
    <message>
        <source>Samples with a position</source>
        <translation>Amostras com posição</translation>
    </message>
    <message>
        <source>Samples with a value and a position.</source>
        <translation>Amostras com valor e posição.</translation>
    </message>
    <message>
        <source>Samples with all fuzzy scores below it are background; those between are of no class.</source>
        <translation>Amostras com todos os escores fuzzy abaixo dele são fundo; as intermediárias ficam sem classe.</translation>
    </message>
    <message>
        <source>Samples with enrichment index</source>
        <translation>Amostras com índice de enriquecimento</translation>
    </message>
    <message>
        <source>Samples with factor scores</source>
        <translation>Amostras com escores fatoriais</translation>
    </message>
    <message>
        <source>Samples with less, %</source>
        <translation>Amostras com menos, %</translation>
    </message>
    <message>
        <source>Samples with missing values</source>
        <translation>Amostras com valores ausentes</translation>
    </message>
    <message>
        <source>Samples with one flagged value or more.</source>
        <translation>Amostras com um valor marcado ou mais.</translation>
    </message>
    <message>
        <source>Samples with outliers flagged</source>
        <translation>Amostras com valores extremos marcados</translation>
    </message>
    <message>
        <source>Samples with predictions</source>
        <translation>Amostras com predições</translation>
    </message>
    <message>
        <source>Samples with probabilities</source>
        <translation>Amostras com probabilidades</translation>
    </message>
    <message>
        <source>Samples without a value are passed over. Extent, cell size and distance follow from the positions of all samples, so that maps of several fields of one survey share their cells and can be compared.</source>
        <translation>Amostras sem valor são puladas. Extensão, tamanho de célula e distância resultam das posições de todas as amostras, para que mapas de vários campos de um levantamento tenham as mesmas células e possam ser comparados.</translation>
    </message>
    <message>
        <source>Samples without a value or a position are left out, those at one place averaged.</source>
        <translation>Amostras sem valor ou posição são deixadas de fora; das que estão em um mesmo lugar toma-se a média.</translation>
    </message>
    <message>
        <source>Samples without censored values</source>
        <translation>Amostras sem valores censurados</translation>
    </message>
    <message>
        <source>Samples, %</source>
        <translation>Amostras, %</translation>
    </message>
    <message>
        <source>Sampling the streams</source>
        <translation>Amostrando as drenagens</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Save the chart as SVG (sharp at any size) or PNG.</source>
        <translation>Salvar o gráfico como SVG (nítido em qualquer tamanho) ou PNG.</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Salvar o gráfico…</translation>
    </message>
    <message>
        <source>Save the edits of the layer {layer} first.</source>
        <translation>Salve antes as edições da camada {layer}.</translation>
    </message>
    <message>
        <source>Say which element it is, by its symbol: {names}.</source>
        <translation>Diga que elemento é, por seu símbolo: {names}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale on which quartiles, medians and percentiles are taken. mahalanobis has coordinates of its own.</source>
        <translation>Escala em que se tomam quartis, medianas e percentis. mahalanobis tem coordenadas próprias.</translation>
    </message>
    <message>
        <source>Scatter plot of two fields</source>
        <translation>Diagrama de dispersão de dois campos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Escore</translation>
    </message>
    <message>
        <source>Score of a candidate</source>
        <translation>Escore de um candidato</translation>
    </message>
    <message>
        <source>Score of the prototype</source>
        <translation>Escore do protótipo</translation>
    </message>
    <message>
        <source>Score, held out</source>
        <translation>Escore, reservado</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Escores</translation>
    </message>
    <message>
        <source>Scores (factors, thresholds)</source>
        <translation>Escores (fatores, limiares)</translation>
    </message>
    <message>
        <source>Scores and classes, in the order of the page.</source>
        <translation>Escores e classes, na ordem da página.</translation>
    </message>
    <message>
        <source>Scores are regressed on the standardised elements (Bartlett's weights if the model says so). The fuzzy score is the logistic 1 / (1 + exp(−score)).</source>
        <translation>Os escores são obtidos por regressão sobre os elementos padronizados (pesos de Bartlett, se o modelo assim diz). O escore fuzzy é a logística 1 / (1 + exp(−escore)).</translation>
    </message>
    <message>
        <source>Scores of another sheet are measured against the sheet of the model: a shift may be the laboratory.</source>
        <translation>Escores de outra folha são medidos contra a folha do modelo: um deslocamento pode ser do laboratório.</translation>
    </message>
    <message>
        <source>Scores of units</source>
        <translation>Escores das unidades</translation>
    </message>
    <message>
        <source>Scores over all classes</source>
        <translation>Escores sobre todas as classes</translation>
    </message>
    <message>
        <source>Scores shuffled among the samples, without any geology left, were labelled in the same way and classed right in {reached} of their test samples (always the most frequent class: {percent_majority_rates:.0f} %). </source>
        <translation>Escores embaralhados entre as amostras, sem nenhuma geologia restante, foram rotulados do mesmo modo e classificados certo em {reached} de suas amostras de teste (sempre a classe mais frequente: {percent_majority_rates:.0f} %). </translation>
    </message>
    <message>
        <source>Scoring with occurrences held out</source>
        <translation>Calculando escores com ocorrências reservadas</translation>
    </message>
    <message>
        <source>Scree plot</source>
        <translation>Gráfico de escarpa (scree)</translation>
    </message>
    <message>
        <source>Scree plot: {n_kaiser} factors above 1, {n_parallel} above chance</source>
        <translation>Gráfico de escarpa: {n_kaiser} fatores acima de 1, {n_parallel} acima do acaso</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>C&amp;onfigurações…</translation>
    </message>
    <message>
        <source>Search for neighbours</source>
        <translation>Busca de vizinhos</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Selecionar com laço</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Selecionar com retângulo</translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation>Mapa auto-organizável</translation>
    </message>
    <message>
        <source>Self-organising maps</source>
        <translation>Mapas auto-organizáveis</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>Semivariância</translation>
    </message>
    <message>
        <source>Semivariance at distance 0: error of measurement and the finest variation</source>
        <translation>Semivariância à distância 0: erro de medição e a variação mais fina</translation>
    </message>
    <message>
        <source>Semivariance at no distance: error of sampling and analysis.</source>
        <translation>Semivariância à distância zero: erro de amostragem e análise.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north, with the fitted range in every direction.</source>
        <translation>Semivariância por distância leste e norte, com o alcance ajustado em cada direção.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north.</source>
        <translation>Semivariância por distância leste e norte.</translation>
    </message>
    <message>
        <source>Semivariance of {name}</source>
        <translation>Semivariância de {name}</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation>Defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <source>Sets trained classifiers side by side: the figures of the paper, and those to believe.</source>
        <translation>Põe classificadores treinados lado a lado: os números do artigo e aqueles em que se deve acreditar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings of your own: {names}.</source>
        <translation>Configurações próprias: {names}.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>Vários iguais</translation>
    </message>
    <message>
        <source>Several samples lie at one place, which kriging cannot tell apart: average them first.</source>
        <translation>Várias amostras estão em um mesmo lugar, e a krigagem não as distingue: tome antes sua média.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shaping the terrain</source>
        <translation>Modelando o relevo</translation>
    </message>
    <message>
        <source>Share of occurrences against share of ground for each class: much in little is good.</source>
        <translation>Proporção de ocorrências contra proporção de terreno para cada classe: muito em pouco é bom.</translation>
    </message>
    <message>
        <source>Share of ordinary samples that lie within the cut: 0.975 flags one of forty by chance.</source>
        <translation>Proporção de amostras comuns que ficam dentro do corte: 0.975 marca uma em quarenta por acaso.</translation>
    </message>
    <message>
        <source>Share of samples on the right side of the threshold (%)</source>
        <translation>Proporção de amostras do lado certo do limiar (%)</translation>
    </message>
    <message>
        <source>Share of samples that were named right; bars hold 95 %</source>
        <translation>Proporção de amostras indicadas corretamente; as barras contêm 95 %</translation>
    </message>
    <message>
        <source>Share of that rock (%)</source>
        <translation>Proporção dessa rocha (%)</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Proporção da área</translation>
    </message>
    <message>
        <source>Share of the area that is called anomaly.</source>
        <translation>Proporção da área chamada de anomalia.</translation>
    </message>
    <message>
        <source>Share of the cells with a prediction that no samples surround.</source>
        <translation>Proporção das células com predição que não estão rodeadas por amostras.</translation>
    </message>
    <message>
        <source>Share of the curve that the lines explain; always near 1, for areas are cumulated.</source>
        <translation>Proporção da curva que as retas explicam; sempre perto de 1, pois as áreas são acumuladas.</translation>
    </message>
    <message>
        <source>Share of the map above the threshold, mean of the realisations (%)</source>
        <translation>Proporção do mapa acima do limiar, média das realizações (%)</translation>
    </message>
    <message>
        <source>Share of the map that they take.</source>
        <translation>Proporção do mapa que ocupam.</translation>
    </message>
    <message>
        <source>Share of the maps that give the cell its class, 0 to 1.</source>
        <translation>Proporção dos mapas que dão à célula sua classe, 0 a 1.</translation>
    </message>
    <message>
        <source>Share of the members that name the cell's class.</source>
        <translation>Proporção dos membros que indicam a classe da célula.</translation>
    </message>
    <message>
        <source>Share of the occurrences</source>
        <translation>Proporção das ocorrências</translation>
    </message>
    <message>
        <source>Share of the occurrences found against share of the area, for each map</source>
        <translation>Proporção das ocorrências encontradas contra proporção da área, para cada mapa</translation>
    </message>
    <message>
        <source>Share of the occurrences in the most favourable fifth of the area</source>
        <translation>Proporção das ocorrências no quinto mais favorável da área</translation>
    </message>
    <message>
        <source>Share of the realisations, 0 to 1. Left out without a threshold.</source>
        <translation>Proporção das realizações, 0 a 1. Omitida sem um limiar.</translation>
    </message>
    <message>
        <source>Share of the samples by stability, and mean entropy of each class in its two parts</source>
        <translation>Proporção das amostras por estabilidade, e entropia média de cada classe em suas duas partes</translation>
    </message>
    <message>
        <source>Share of the samples tested by lot that got their own class; it flatters.</source>
        <translation>Proporção das amostras testadas por sorteio que receberam sua própria classe; é otimista.</translation>
    </message>
    <message>
        <source>Share of the variance of all elements that the factors hold.</source>
        <translation>Proporção da variância de todos os elementos que os fatores contêm.</translation>
    </message>
    <message>
        <source>Share of the variance predicted</source>
        <translation>Proporção da variância prevista</translation>
    </message>
    <message>
        <source>Share of the variance that regression kriging predicts, on blocks</source>
        <translation>Proporção da variância que a krigagem com regressão prevê, em blocos</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>Proporção de acertos</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet</source>
        <translation>Folha de uma planilha</translation>
    </message>
    <message>
        <source>Sheet {sheet} is read, of {sheets}.</source>
        <translation>Lê-se a folha {sheet}, de {sheets}.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest, above 0 and up to 1.</source>
        <translation>Menor alcance dividido pelo maior, acima de 0 e até 1.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest; 1 is the same range in every direction</source>
        <translation>Menor alcance dividido pelo maior; 1 é o mesmo alcance em todas as direções</translation>
    </message>
    <message>
        <source>Shortest range over the longest; 1 is the same in all directions.</source>
        <translation>Menor alcance sobre o maior; 1 é o mesmo em todas as direções.</translation>
    </message>
    <message>
        <source>Show a layer on the map first.</source>
        <translation>Mostre antes uma camada no mapa.</translation>
    </message>
    <message>
        <source>Show the map as it was before a limit was moved.</source>
        <translation>Mostrar o mapa como estava antes de se mover um limite.</translation>
    </message>
    <message>
        <source>Show the values on a logarithmic axis. Fences and bars are sought on the same scale.</source>
        <translation>Mostrar os valores em eixo logarítmico. Cercas e barras são obtidas na mesma escala.</translation>
    </message>
    <message>
        <source>Show the whole chart again.</source>
        <translation>Mostrar de novo o gráfico inteiro.</translation>
    </message>
    <message>
        <source>Show this step's chart, linked with the map</source>
        <translation>Mostrar o gráfico desta etapa, ligado ao mapa</translation>
    </message>
    <message>
        <source>Shows how differences between samples grow with their distance: half the mean squared difference by class.</source>
        <translation>Mostra como as diferenças entre amostras crescem com sua distância: metade da diferença quadrática média por classe.</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>Rótulos embaralhados</translation>
    </message>
    <message>
        <source>Shuffled scores {repeat} of {repeats}</source>
        <translation>Escores embaralhados {repeat} de {repeats}</translation>
    </message>
    <message>
        <source>Side of a cell of the result.</source>
        <translation>Lado de uma célula do resultado.</translation>
    </message>
    <message>
        <source>Side of a cluster of occurrences (metres)</source>
        <translation>Lado de um agrupamento de ocorrências (metros)</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>Lado dos blocos</translation>
    </message>
    <message>
        <source>Side of the blocks that are held out</source>
        <translation>Lado dos blocos que são reservados</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>Silhouette (higher is better)</source>
        <translation>Silhueta (maior é melhor)</translation>
    </message>
    <message>
        <source>Sill less nugget. Empty: fitted. Nested structures: one number each, such as 0.2+0.6.</source>
        <translation>Patamar menos efeito pepita. Vazio: ajustado. Estruturas imbricadas: um número cada, como 0.2+0.6.</translation>
    </message>
    <message>
        <source>Simple maps are made from {}.</source>
        <translation>Mapas simples são feitos de {}.</translation>
    </message>
    <message>
        <source>Simulate kriging</source>
        <translation>Simular krigagem</translation>
    </message>
    <message>
        <source>Simulate normal scores and turn back</source>
        <translation>Simular escores normais e reconverter</translation>
    </message>
    <message>
        <source>Simulates many equally likely maps of a field, and from them the probability to exceed a threshold.</source>
        <translation>Simula muitos mapas igualmente prováveis de um campo e, com eles, a probabilidade de exceder um limiar.</translation>
    </message>
    <message>
        <source>Simulating fields</source>
        <translation>Simulando campos</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Sites that are sampled; more of them lie closer together.</source>
        <translation>Pontos que são amostrados; mais deles ficam mais próximos entre si.</translation>
    </message>
    <message>
        <source>Skewed values need normal scores; and no value beyond those of the samples comes back.</source>
        <translation>Valores assimétricos precisam de escores normais; e nenhum valor além dos das amostras é devolvido.</translation>
    </message>
    <message>
        <source>Slope of observed against predicted</source>
        <translation>Inclinação de observado contra previsto</translation>
    </message>
    <message>
        <source>Slope of observed against predicted: near 1.</source>
        <translation>Inclinação de observado contra previsto: perto de 1.</translation>
    </message>
    <message>
        <source>Smaller ones are left out and counted. Empty: four cells.</source>
        <translation>Menores são deixados de fora e contados. Vazio: quatro células.</translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation>Menor classe</translation>
    </message>
    <message>
        <source>Smallest loading</source>
        <translation>Carga mínima</translation>
    </message>
    <message>
        <source>Smoothing over the map</source>
        <translation>Suavização sobre o mapa</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (0.5 is exponential), or first parameter of a model of gstools</source>
        <translation>Suavidade de um modelo de Matérn (0.5 é exponencial), ou primeiro parâmetro de um modelo do gstools</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (empty: 1.5), or the first shape parameter of a model of gstools.</source>
        <translation>Suavidade de um modelo de Matérn (vazio: 1.5), ou o primeiro parâmetro de forma de um modelo do gstools.</translation>
    </message>
    <message>
        <source>Some cells are wrong on purpose, as in any delivery: check the samples first.</source>
        <translation>Algumas células estão erradas de propósito, como em qualquer entrega: verifique antes as amostras.</translation>
    </message>
    <message>
        <source>Some cells cannot be read as results and are kept as text: {pairs}.</source>
        <translation>Algumas células não podem ser lidas como resultados e são mantidas como texto: {pairs}.</translation>
    </message>
    <message>
        <source>Some fields get another name, for theirs is taken or not usual: {pairs}.</source>
        <translation>Alguns campos recebem outro nome, pois o seu já existe ou não é usual: {pairs}.</translation>
    </message>
    <message>
        <source>Some names are written with Cyrillic or Greek letters and were read so: {readings}.</source>
        <translation>Alguns nomes estão escritos com letras cirílicas ou gregas e foram lidos assim: {readings}.</translation>
    </message>
    <message>
        <source>Some quotation marks do not come in pairs: compare a few rows with the file by eye.</source>
        <translation>Algumas aspas não estão aos pares: compare visualmente algumas linhas com o arquivo.</translation>
    </message>
    <message>
        <source>Some remarks on results are not known and are kept: {pairs}.</source>
        <translation>Algumas observações sobre resultados não são conhecidas e são mantidas: {pairs}.</translation>
    </message>
    <message>
        <source>Some rows have more cells than there are headings (line {lines}): look for a comma inside a cell.</source>
        <translation>Algumas linhas têm mais células que os cabeçalhos (linha {lines}): procure uma vírgula dentro de uma célula.</translation>
    </message>
    <message>
        <source>Sorting the distances between samples</source>
        <translation>Ordenando as distâncias entre amostras</translation>
    </message>
    <message>
        <source>Sorting the map values</source>
        <translation>Ordenando os valores do mapa</translation>
    </message>
    <message>
        <source>Sorting the values</source>
        <translation>Ordenando os valores</translation>
    </message>
    <message>
        <source>Sorts samples by composition; known occurrences name the anomaly. The usual way.</source>
        <translation>Ordena amostras por composição; ocorrências conhecidas nomeiam a anomalia. O modo usual.</translation>
    </message>
    <message>
        <source>Sorts samples of like composition onto a small map of units; neighbours are alike.</source>
        <translation>Ordena amostras de composição semelhante em um pequeno mapa de unidades; vizinhas se parecem.</translation>
    </message>
    <message>
        <source>Sorts the samples onto a map of units on which alike samples lie side by side, and parts the units into classes.</source>
        <translation>Ordena as amostras em um mapa de unidades no qual amostras semelhantes ficam lado a lado, e divide as unidades em classes.</translation>
    </message>
    <message>
        <source>Spearman {value}</source>
        <translation>Spearman {value}</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Esférico</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Spread of the probability</source>
        <translation>Dispersão da probabilidade</translation>
    </message>
    <message>
        <source>Square blocks of ground, as wide as the range of the residuals where the survey has room, are left out in so many parts.</source>
        <translation>Blocos quadrados de terreno, tão largos quanto o alcance dos resíduos onde o levantamento o permite, são deixados de fora em tantas partes.</translation>
    </message>
    <message>
        <source>St&amp;udy area</source>
        <translation>Área de est&amp;udo</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>Stability is not accuracy: all members share the samples and their errors.</source>
        <translation>Estabilidade não é acurácia: todos os membros partilham as amostras e seus erros.</translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation>Estabilidade da classe</translation>
    </message>
    <message>
        <source>Stage {stage} drops the indicator elements {lost}: no factor holds them.</source>
        <translation>O estágio {stage} descarta os elementos indicadores {lost}: nenhum fator os contém.</translation>
    </message>
    <message>
        <source>Stage {stage} leaves {n_kept} elements ({kept}) and at least {FEWEST} are needed: lower the smallest loading, or choose more elements or other indicators.</source>
        <translation>O estágio {stage} deixa {n_kept} elementos ({kept}) e são necessários pelo menos {FEWEST}: diminua a carga mínima ou escolha mais elementos ou outros indicadores.</translation>
    </message>
    <message>
        <source>Stage {stage} of the staged factor analysis: {error}</source>
        <translation>Estágio {stage} da análise fatorial em estágios: {error}</translation>
    </message>
    <message>
        <source>Stage {stage}: these elements load on several factors and count for the one named: {taken}.</source>
        <translation>Estágio {stage}: estes elementos têm carga em vários fatores e contam para o indicado: {taken}.</translation>
    </message>
    <message>
        <source>Stage {stage}: {message}</source>
        <translation>Estágio {stage}: {message}</translation>
    </message>
    <message>
        <source>Stage {stage}: {n_elements} elements, {factors}, {explained:.1f} % of the variance; dropped: {dropped}.</source>
        <translation>Estágio {stage}: {n_elements} elementos, {factors}, {explained:.1f} % da variância; descartados: {dropped}.</translation>
    </message>
    <message>
        <source>Staged: leave out elements that do not belong</source>
        <translation>Em estágios: deixar de fora elementos que não pertencem</translation>
    </message>
    <message>
        <source>Standard deviation, in units, over which occurrences are spread; 0: an eighth of the longer side.</source>
        <translation>Desvio padrão, em unidades, sobre o qual as ocorrências são espalhadas; 0: um oitavo do lado maior.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erro padrão</translation>
    </message>
    <message>
        <source>Standard error of kriging</source>
        <translation>Erro padrão da krigagem</translation>
    </message>
    <message>
        <source>Standard error of the kriged residuals</source>
        <translation>Erro padrão dos resíduos krigados</translation>
    </message>
    <message>
        <source>Standardised errors</source>
        <translation>Erros padronizados</translation>
    </message>
    <message>
        <source>Standardised errors too large (above 1) mean that the standard errors on the map are too small.</source>
        <translation>Erros padronizados grandes demais (acima de 1) significam que os erros padrão no mapa são pequenos demais.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Start QGIS again for full speed.</source>
        <translation>Reinicie o QGIS para ter toda a velocidade.</translation>
    </message>
    <message>
        <source>Start of the guide</source>
        <translation>Início do guia</translation>
    </message>
    <message>
        <source>State the threshold of {name}, or let it be found.</source>
        <translation>Informe o limiar de {name} ou deixe que seja encontrado.</translation>
    </message>
    <message>
        <source>State the threshold, or choose how it is found (tukey, percentile, concentration-area).</source>
        <translation>Informe o limiar ou escolha como é encontrado (tukey, percentile, concentration-area).</translation>
    </message>
    <message>
        <source>State the units in the limits table and in the field names.</source>
        <translation>Informe as unidades na tabela de limites e nos nomes dos campos.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Steps (online)</source>
        <translation>Passos (online)</translation>
    </message>
    <message>
        <source>Steps of training, each on one batch of samples.</source>
        <translation>Passos de treino, cada um com um lote de amostras.</translation>
    </message>
    <message>
        <source>Steps, parameters and seeds are read from the records that layers, rasters and models carry; maps are judged by the occurrences with the same figures as in Prediction-area plot and Success rate and ROC.</source>
        <translation>Etapas, parâmetros e sementes são lidos dos registros que camadas, rasters e modelos trazem; os mapas são avaliados pelas ocorrências com os mesmos números que em Gráfico predição-área e Taxa de sucesso e ROC.</translation>
    </message>
    <message>
        <source>Stop installing; what was there stays as it was</source>
        <translation>Parar a instalação; o que havia fica como estava</translation>
    </message>
    <message>
        <source>Stop the import, or close this window</source>
        <translation>Parar a importação ou fechar esta janela</translation>
    </message>
    <message>
        <source>Stop the run; steps that are done stay</source>
        <translation>Parar a execução; as etapas feitas permanecem</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Straight lines and thresholds</source>
        <translation>Retas e limiares</translation>
    </message>
    <message>
        <source>Stream-sediment samples</source>
        <translation>Amostras de sedimentos de corrente</translation>
    </message>
    <message>
        <source>Stream-sediment samples: points with one field an element.</source>
        <translation>Amostras de sedimentos de corrente: pontos com um campo por elemento.</translation>
    </message>
    <message>
        <source>Stream-sediment survey</source>
        <translation>Levantamento de sedimentos de corrente</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Drenagens</translation>
    </message>
    <message>
        <source>Strongest sample</source>
        <translation>Amostra mais forte</translation>
    </message>
    <message>
        <source>Structure {n}</source>
        <translation>Estrutura {n}</translation>
    </message>
    <message>
        <source>Study &amp;area (optional)</source>
        <translation>Ár&amp;ea de estudo (opcional)</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Área de estudo</translation>
    </message>
    <message>
        <source>Study area (polygons)</source>
        <translation>Área de estudo (polígonos)</translation>
    </message>
    <message>
        <source>Substitutes for results below detection{more}</source>
        <translation>Substitutos de resultados abaixo da detecção{more}</translation>
    </message>
    <message>
        <source>Success and prediction rate</source>
        <translation>Taxa de sucesso e de predição</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taxa de sucesso</translation>
    </message>
    <message>
        <source>Success rate and ROC</source>
        <translation>Taxa de sucesso e ROC</translation>
    </message>
    <message>
        <source>Success rates</source>
        <translation>Taxas de sucesso</translation>
    </message>
    <message>
        <source>Such as of “Classify anomalies” or “Fuse maps (maximin)”; its first band counts.</source>
        <translation>Como de “Classificar anomalias” ou “Fundir mapas (maximin)”; conta sua primeira banda.</translation>
    </message>
    <message>
        <source>Such as som_, to keep the fields of several maps in one layer.</source>
        <translation>Como som_, para manter os campos de vários mapas em uma camada.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several classifiers in one layer.</source>
        <translation>Como svm_, para manter os campos de vários classificadores em uma camada.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several ensembles in one layer.</source>
        <translation>Como svm_, para manter os campos de vários comitês em uma camada.</translation>
    </message>
    <message>
        <source>Such as the score above which a sample counts as anomalous. Empty: no classes.</source>
        <translation>Como o escore acima do qual uma amostra conta como anômala. Vazio: sem classes.</translation>
    </message>
    <message>
        <source>Suitability for factor analysis</source>
        <translation>Adequação à análise fatorial</translation>
    </message>
    <message>
        <source>Support-vector machine</source>
        <translation>Máquina de vetores de suporte</translation>
    </message>
    <message>
        <source>Support-vector machine, genetic algorithm</source>
        <translation>Máquina de vetores de suporte, algoritmo genético</translation>
    </message>
    <message>
        <source>Support-vector machine, grid search</source>
        <translation>Máquina de vetores de suporte, busca em grade</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Levantamento</translation>
    </message>
    <message>
        <source>Swap both axes.</source>
        <translation>Trocar os dois eixos.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Table of elements</source>
        <translation>Tabela de elementos</translation>
    </message>
    <message>
        <source>Table of errors</source>
        <translation>Tabela de erros</translation>
    </message>
    <message>
        <source>Table of replacements</source>
        <translation>Tabela de substituições</translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation>Tabela das classes</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>Tabela de pesos</translation>
    </message>
    <message>
        <source>Table, chart and verdicts in sentences, as a page.</source>
        <translation>Tabela, gráfico e vereditos em frases, em uma página.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</source>
        <translation>Tabelas (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tables of all classes</source>
        <translation>Tabelas de todas as classes</translation>
    </message>
    <message>
        <source>Take five samples an element at least, better ten.</source>
        <translation>Use pelo menos cinco amostras por elemento, de preferência dez.</translation>
    </message>
    <message>
        <source>Take structure {n} away</source>
        <translation>Retirar a estrutura {n}</translation>
    </message>
    <message>
        <source>Take the simplest of the three ways whose error on blocks is as small as the others'.</source>
        <translation>Use o mais simples dos três modos cujo erro em blocos seja tão pequeno quanto o dos outros.</translation>
    </message>
    <message>
        <source>Take this step back: its layers leave the map</source>
        <translation>Desfazer esta etapa: suas camadas saem do mapa</translation>
    </message>
    <message>
        <source>Taken only where the layer itself has none.</source>
        <translation>Só se usa onde a própria camada não tem.</translation>
    </message>
    <message>
        <source>Target {rank}: {area_km2:.2f} km²</source>
        <translation>Alvo {rank}: {area_km2:.2f} km²</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Alvos</translation>
    </message>
    <message>
        <source>Targets by rank</source>
        <translation>Alvos por ordem</translation>
    </message>
    <message>
        <source>Targets of the least area or more.</source>
        <translation>Alvos com a área mínima ou mais.</translation>
    </message>
    <message>
        <source>Targets that hold known occurrences</source>
        <translation>Alvos que contêm ocorrências conhecidas</translation>
    </message>
    <message>
        <source>Targets without a known occurrence are new, or nothing: their elements tell which.</source>
        <translation>Alvos sem ocorrência conhecida são novos, ou nada: seus elementos dizem qual dos dois.</translation>
    </message>
    <message>
        <source>Tells whether the elements vary together in a few associations, and how many factors to ask for.</source>
        <translation>Diz se os elementos variam juntos em poucas associações e quantos fatores pedir.</translation>
    </message>
    <message>
        <source>Ten members tell 90 % from 70 %, not 90 % from 85 %: take more for figures.</source>
        <translation>Dez membros distinguem 90 % de 70 %, não 90 % de 85 %: use mais para ter números.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Test by lot</source>
        <translation>Teste por sorteio</translation>
    </message>
    <message>
        <source>Test by lot within classes</source>
        <translation>Teste por sorteio dentro das classes</translation>
    </message>
    <message>
        <source>Test of the baselines</source>
        <translation>Teste das referências</translation>
    </message>
    <message>
        <source>Test on another zone</source>
        <translation>Teste em outra zona</translation>
    </message>
    <message>
        <source>Test on ground not seen</source>
        <translation>Teste em terreno não visto</translation>
    </message>
    <message>
        <source>Test on ground not seen, part {number} of {count}</source>
        <translation>Teste em terreno não visto, parte {number} de {count}</translation>
    </message>
    <message>
        <source>Test on one part of the blocks</source>
        <translation>Teste em uma parte dos blocos</translation>
    </message>
    <message>
        <source>Tested on blocks of {:.0f} m in {} folds.</source>
        <translation>Testado em blocos de {:.0f} m em {} partições.</translation>
    </message>
    <message>
        <source>Tested samples lie {tested:.0f} m (median) from the nearest one learnt from, places of the map {mapped:.0f} m from the nearest sample (distributions {gap:.0f} m apart): </source>
        <translation>As amostras testadas estão a {tested:.0f} m (mediana) da mais próxima da qual se aprendeu; os lugares do mapa, a {mapped:.0f} m da amostra mais próxima (distribuições separadas por {gap:.0f} m): </translation>
    </message>
    <message>
        <source>Testing on occurrences held out</source>
        <translation>Testando em ocorrências reservadas</translation>
    </message>
    <message>
        <source>Tests kriging as a classifier: on the same samples, with the same labels and the same tests.</source>
        <translation>Testa a krigagem como classificador: nas mesmas amostras, com os mesmos rótulos e os mesmos testes.</translation>
    </message>
    <message>
        <source>Text or codes. Samples without a class form one of their own.</source>
        <translation>Texto ou códigos. Amostras sem classe formam uma própria.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;anomaly maps&lt;/b&gt; are cut from the scores, with limits found on scores that never saw the occurrences they are judged by. The &lt;b&gt;class maps&lt;/b&gt; name each class of map units by the occurrences in it, as in the method's paper; &lt;b&gt;Rates and areas of the classes&lt;/b&gt; is that paper's table for this survey. &lt;b&gt;Comparison&lt;/b&gt; sets the held-out scores beside simple baselines and says whether a difference is more than chance.</source>
        <translation>Os &lt;b&gt;mapas de anomalias&lt;/b&gt; são cortados dos escores, com limites achados em escores que nunca viram as ocorrências pelas quais são avaliados. Os &lt;b&gt;mapas de classes&lt;/b&gt; nomeiam cada classe de unidades pelas ocorrências nela, como no artigo do método; &lt;b&gt;Taxas e áreas das classes&lt;/b&gt; é a tabela desse artigo para este levantamento. &lt;b&gt;Comparação&lt;/b&gt; põe os escores reservados ao lado de referências simples e diz se uma diferença é mais que acaso.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fingerprint&lt;/b&gt; of a target, such as “As x4.2, Au x3.1, Sb x2.8”, is the median of each element in its samples divided by the median of the samples in the background: up to five elements, the strongest first, of those that chance would hardly give (p of Mann and Whitney up to 0.05, one-sided). Each element is tested on its own, of thirty one or two pass by chance; and targets were chosen where samples are rich, so that p describes a target and does not prove it. A sample belongs to the target whose cells hold it: sediment speaks for the ground upstream.</source>
        <translation>A &lt;b&gt;assinatura&lt;/b&gt; de um alvo, como “As x4.2, Au x3.1, Sb x2.8”, é a mediana de cada elemento em suas amostras dividida pela mediana das amostras no fundo: até cinco elementos, os mais fortes primeiro, dos que o acaso dificilmente daria (p de Mann e Whitney até 0.05, unilateral). Cada elemento é testado por si; de trinta, um ou dois passam por acaso; e os alvos foram escolhidos onde as amostras são ricas, de modo que p descreve um alvo e não o prova. Uma amostra pertence ao alvo cujas células a contêm: o sedimento fala pelo terreno a montante.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fused anomaly map&lt;/b&gt; joins the three class maps by Wald's maximin: ground counts only where all three say so. &lt;b&gt;Targets&lt;/b&gt; are its anomalies as polygons, ranked, with the elements that stand out in each.</source>
        <translation>O &lt;b&gt;mapa de anomalias fundido&lt;/b&gt; junta os três mapas de classes pelo maximin de Wald: o terreno só conta onde os três o dizem. Os &lt;b&gt;alvos&lt;/b&gt; são suas anomalias como polígonos, ordenados, com os elementos que se destacam em cada um.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;report&lt;/b&gt; sets the classifiers side by side: the figures of the paper (by lot), those to believe (blocks or zones held out in turn), simple baselines, and whether a difference is more than chance. Classes made of factor scores are found again by any classifier, on random numbers as well: the report shows by how much on this survey.</source>
        <translation>O &lt;b&gt;relatório&lt;/b&gt; põe os classificadores lado a lado: os números do artigo (por sorteio), os que merecem crédito (blocos ou zonas reservados um a um), referências simples, e se uma diferença é mais que acaso. Classes feitas de escores fatoriais são reencontradas por qualquer classificador, também com números aleatórios: o relatório mostra em quanto neste levantamento.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;standard error&lt;/b&gt; is that of the kriging of the residuals alone; how unsure the regression itself is, is not in it. The variogram is fitted to residuals of samples that the regression had not seen (five random parts), for a forest fits those it has seen too well.</source>
        <translation>O &lt;b&gt;erro padrão&lt;/b&gt; é só o da krigagem dos resíduos; a incerteza da própria regressão não está nele. O variograma é ajustado a resíduos de amostras que a regressão não tinha visto (cinco partes aleatórias), pois uma floresta se ajusta bem demais às que viu.</translation>
    </message>
    <message>
        <source>The AUC of {certain} is as far as it can be, and its interval has no width: read it with the number of samples.</source>
        <translation>A AUC de {certain} está no extremo possível, e seu intervalo não tem largura: leia-a com o número de amostras.</translation>
    </message>
    <message>
        <source>The Box-Cox power of {name} is {powers:g}, the end of its range.</source>
        <translation>A potência de Box-Cox de {name} é {powers:g}, o extremo de sua faixa.</translation>
    </message>
    <message>
        <source>The GeoPackage that is written; detection limits go into one beside it.</source>
        <translation>O GeoPackage que é gravado; os limites de detecção vão para um ao lado dele.</translation>
    </message>
    <message>
        <source>The Kaiser-Meyer-Olkin measure is {kmo:.2f}, below 0.6: the elements share little beyond pairs.</source>
        <translation>A medida de Kaiser-Meyer-Olkin é {kmo:.2f}, abaixo de 0.6: os elementos têm pouco em comum além de pares.</translation>
    </message>
    <message>
        <source>The Matérn model</source>
        <translation>O modelo de Matérn</translation>
    </message>
    <message>
        <source>The Python program of this QGIS was not found, so nothing can be installed from here: copy the diagnostics and report them.</source>
        <translation>O programa Python deste QGIS não foi encontrado, de modo que nada pode ser instalado daqui: copie o diagnóstico e relate-o.</translation>
    </message>
    <message>
        <source>The anisotropy (ratio {ratio:.2f}) may be chance: the variogram fits nearly as well without it. Keep it only if the geology says the same.</source>
        <translation>A anisotropia (razão {ratio:.2f}) pode ser acaso: o variograma se ajusta quase tão bem sem ela. Mantenha-a só se a geologia disser o mesmo.</translation>
    </message>
    <message>
        <source>The anisotropy ratio is {ratio:g}: the shortest range divided by the longest lies above 0 and up to 1.</source>
        <translation>A razão de anisotropia é {ratio:g}: o menor alcance dividido pelo maior fica acima de 0 e até 1.</translation>
    </message>
    <message>
        <source>The area at or above each of thirty values, evenly spaced in logarithms, is drawn on logarithmic axes. Each population of values is a straight line there, found by least squares together with all others; neighbouring lines cross at a threshold. The Bayesian information criterion (BIC) says how many lines there are; one line means that the map has no threshold. The slopes should grow steeper from line to line, and the log says where they do not.</source>
        <translation>A área em cada um de trinta valores ou acima, igualmente espaçados em logaritmos, é desenhada em eixos logarítmicos. Cada população de valores é ali uma reta, obtida por mínimos quadrados junto com todas as outras; retas vizinhas se cruzam em um limiar. O critério de informação bayesiano (BIC) diz quantas retas há; uma reta significa que o mapa não tem limiar. As inclinações devem ficar mais íngremes de reta a reta, e o registro diz onde não ficam.</translation>
    </message>
    <message>
        <source>The area of {names} upstream of sample {label} is negative ({values:g} km²): correct it in the table.</source>
        <translation>A área de {names} a montante da amostra {label} é negativa ({values:g} km²): corrija-a na tabela.</translation>
    </message>
    <message>
        <source>The areas of the cells with data add up to nothing: check the mask and the map.</source>
        <translation>As áreas das células com dados somam zero: verifique a máscara e o mapa.</translation>
    </message>
    <message>
        <source>The areas of the classes add up to nothing: check the mask and the map.</source>
        <translation>As áreas das classes somam zero: verifique a máscara e o mapa.</translation>
    </message>
    <message>
        <source>The azimuth is no number: give degrees clockwise from north.</source>
        <translation>O azimute não é número: informe graus em sentido horário a partir do norte.</translation>
    </message>
    <message>
        <source>The background begins {background_distance:g} m from what is known, within its radius of {radius:g} m: raise the distance of the background, or lower the radius.</source>
        <translation>O fundo começa a {background_distance:g} m do que é conhecido, dentro do raio de {radius:g} m: aumente a distância do fundo ou diminua o raio.</translation>
    </message>
    <message>
        <source>The background by class needs the class of each of the {n_samples} samples ({word} given): choose the field that holds it.</source>
        <translation>O fundo por class precisa da classe de cada uma das {n_samples} amostras ({word} informadas): escolha o campo que a contém.</translation>
    </message>
    <message>
        <source>The background by regression</source>
        <translation>O fundo por regression</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the basin of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>O fundo por {wanted} precisa conhecer a bacia de cada amostra: escolha o campo que a contém ou polígonos geológicos.</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the rock of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>O fundo por {wanted} precisa conhecer a rocha de cada amostra: escolha o campo que a contém ou polígonos geológicos.</translation>
    </message>
    <message>
        <source>The background is {} samples.</source>
        <translation>O fundo tem {} amostras.</translation>
    </message>
    <message>
        <source>The background of each element in each class, and the number of samples behind it.</source>
        <translation>O fundo de cada elemento em cada classe e o número de amostras que o sustentam.</translation>
    </message>
    <message>
        <source>The background of each rock, for the enrichment index.</source>
        <translation>O fundo de cada rocha, para o índice de enriquecimento.</translation>
    </message>
    <message>
        <source>The baseline logistic regression is left out: it needs the Python package scikit-learn.</source>
        <translation>A referência regressão logística é deixada de fora: precisa do pacote Python scikit-learn.</translation>
    </message>
    <message>
        <source>The baseline {baseline!r} is not among the maps: choose one of {maps}.</source>
        <translation>A referência {baseline!r} não está entre os mapas: escolha um de {maps}.</translation>
    </message>
    <message>
        <source>The baseline {name} was left out: {error}</source>
        <translation>A referência {name} foi deixada de fora: {error}</translation>
    </message>
    <message>
        <source>The best single element was picked by the same occurrences, which flatters it.</source>
        <translation>O melhor elemento individual foi escolhido pelas mesmas ocorrências, o que o favorece.</translation>
    </message>
    <message>
        <source>The block size {size:g} m is not above zero: state it in metres.</source>
        <translation>O tamanho do bloco {size:g} m não é maior que zero: informe-o em metros.</translation>
    </message>
    <message>
        <source>The blocks are smaller than the range of the variogram ({:.0f} m), which is long beside the survey: samples of neighbouring blocks are related, and the errors flatter the map.</source>
        <translation>Os blocos são menores que o alcance do variograma ({:.0f} m), que é longo para o levantamento: amostras de blocos vizinhos são relacionadas, e os erros favorecem o mapa.</translation>
    </message>
    <message>
        <source>The blocks on the ground allow {found} inner folds instead of {k}.</source>
        <translation>Os blocos no terreno permitem {found} partições internas em vez de {k}.</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m leaves {n_kept} of {n_training} training samples: take a smaller one.</source>
        <translation>A zona de exclusão de {buffer:g} m deixa {n_kept} de {n_training} amostras de treino: use uma menor.</translation>
    </message>
    <message>
        <source>The buffer {buffer:g} m is below zero: state it in metres.</source>
        <translation>A zona de exclusão {buffer:g} m é menor que zero: informe-a em metros.</translation>
    </message>
    <message>
        <source>The cell size {cell_size:g} m is not above zero: choose a size in metres.</source>
        <translation>O tamanho de célula {cell_size:g} m não é maior que zero: escolha um tamanho em metros.</translation>
    </message>
    <message>
        <source>The cell size {size:g} m is not above zero: choose a size in metres.</source>
        <translation>O tamanho de célula {size:g} m não é maior que zero: escolha um tamanho em metros.</translation>
    </message>
    <message>
        <source>The censored share {h:g} is not between 0 and 1: at least one value must be measured.</source>
        <translation>A proporção censurada {h:g} não está entre 0 e 1: pelo menos um valor deve ser medido.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>O gráfico está na área de transferência.</translation>
    </message>
    <message>
        <source>The chart was not saved: {}</source>
        <translation>O gráfico não foi salvo: {}</translation>
    </message>
    <message>
        <source>The chart was saved as {}.</source>
        <translation>O gráfico foi salvo como {}.</translation>
    </message>
    <message>
        <source>The class it names may be another than the most probable one: probabilities are fitted afterwards.</source>
        <translation>A classe que indica pode não ser a mais provável: as probabilidades são ajustadas depois.</translation>
    </message>
    <message>
        <source>The class of each cell, by number, with its legend.</source>
        <translation>A classe de cada célula, por número, com sua legenda.</translation>
    </message>
    <message>
        <source>The class width makes {classes} classes: choose a longer one than {lag:g} m.</source>
        <translation>A largura da classe dá {classes} classes: escolha uma maior que {lag:g} m.</translation>
    </message>
    <message>
        <source>The class {absent} lies in one fold only, and would be tested without training: merge it with another or leave it out, take smaller blocks, or a stratified scheme.</source>
        <translation>A classe {absent} está só em uma partição e seria testada sem treino: junte-a a outra ou deixe-a de fora, use blocos menores ou um esquema estratificado.</translation>
    </message>
    <message>
        <source>The class {name} lies in one part of the ground and cannot both train and test: take smaller blocks, or leave it out.</source>
        <translation>A classe {name} está só em uma parte do terreno e não pode treinar e testar: use blocos menores ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>The class {unknown} is none of {classes}.</source>
        <translation>A classe {unknown} não é nenhuma de {classes}.</translation>
    </message>
    <message>
        <source>The class {untaught} has no training sample in this split: take another seed or a stratified split, smaller blocks or a smaller buffer, or leave the class out.</source>
        <translation>A classe {untaught} não tem amostra de treino nesta divisão: use outra semente ou uma divisão estratificada, blocos menores ou zona de exclusão menor, ou deixe a classe de fora.</translation>
    </message>
    <message>
        <source>The classes are not whole numbers: use the raster of a measured value instead.</source>
        <translation>As classes não são números inteiros: use em seu lugar o raster de um valor medido.</translation>
    </message>
    <message>
        <source>The classes as a map, as far as a sample speaks for the ground.</source>
        <translation>As classes como mapa, até onde uma amostra fala pelo terreno.</translation>
    </message>
    <message>
        <source>The classes hold no occurrences or no area: give weights of classes that do.</source>
        <translation>As classes não contêm ocorrências ou não têm área: dê pesos de classes que tenham.</translation>
    </message>
    <message>
        <source>The classes of member {reference}, which agrees best with the others; those of the others are matched to them so that most samples keep their class. They are numbered by the mean of the features.</source>
        <translation>As classes do membro {reference}, que melhor concorda com os outros; as dos outros são associadas a elas de modo que a maioria das amostras mantenha sua classe. São numeradas pela média das variáveis.</translation>
    </message>
    <message>
        <source>The classes of units as ground, as far as a sample speaks for it.</source>
        <translation>As classes de unidades como terreno, até onde uma amostra fala por ele.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, not numbers: choose a field of numbers, or take it as a map of classes.</source>
        <translation>As classes de {name} são texto, não números: escolha um campo de números ou use-o como mapa de classes.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, which limits cannot part: give weights.</source>
        <translation>As classes de {name} são texto, que limites não podem dividir: informe pesos.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, and the classifiers get these back. How well they repeat them says nothing of deposits.</source>
        <translation>As classes derivam de escores fatoriais, e os classificadores recebem estes de volta. Quão bem os repetem nada diz de depósitos.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, which the classifier gets back in one form or another. How well it repeats them says nothing of deposits.</source>
        <translation>As classes derivam de escores fatoriais, que o classificador recebe de volta de uma forma ou de outra. Quão bem os repete nada diz de depósitos.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: every score below is self-consistency, not skill. Label by known occurrences to learn what the map is worth.</source>
        <translation>As classes derivam de escores fatoriais: todo escore abaixo é autoconsistência, não habilidade. Rotule por ocorrências conhecidas para saber quanto vale o mapa.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: the ensemble says how steadily these are repeated, nothing of deposits.</source>
        <translation>As classes derivam de escores fatoriais: o comitê diz com que constância estes são repetidos, nada de depósitos.</translation>
    </message>
    <message>
        <source>The classes were made of factor scores, and whatever is given these scores finds the classes again: none of these classifiers has been shown to find deposits.</source>
        <translation>As classes foram feitas de escores fatoriais, e o que quer que receba esses escores reencontra as classes: não se mostrou que algum destes classificadores ache depósitos.</translation>
    </message>
    <message>
        <source>The classes {words} are no numbers: write such as 3, or 2,3.</source>
        <translation>As classes {words} não são números: escreva por exemplo 3 ou 2,3.</translation>
    </message>
    <message>
        <source>The classifier learnt from {absent}, and no raster is called so (there are {names}): rename or add rasters.</source>
        <translation>O classificador aprendeu de {absent}, e nenhum raster tem esse nome (há {names}): renomeie ou acrescente rasters.</translation>
    </message>
    <message>
        <source>The column of eastings or longitudes</source>
        <translation>A coluna de coordenadas leste ou longitudes</translation>
    </message>
    <message>
        <source>The column of northings or latitudes</source>
        <translation>A coluna de coordenadas norte ou latitudes</translation>
    </message>
    <message>
        <source>The column {repeated} is named twice: choose every column once.</source>
        <translation>A coluna {repeated} é indicada duas vezes: escolha cada coluna uma só vez.</translation>
    </message>
    <message>
        <source>The columns the model learnt from are made from {fields} with the steps stored in the model.</source>
        <translation>As colunas das quais o modelo aprendeu são feitas de {fields} com as etapas guardadas no modelo.</translation>
    </message>
    <message>
        <source>The concentration-area curve grows flatter at higher values, where a single population would steepen: look for outliers, or mixed units.</source>
        <translation>A curva concentração-área fica mais plana nos valores altos, onde uma única população ficaria mais íngreme: procure valores extremos ou unidades misturadas.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1, not at {confidence:g}: 0.975 is usual.</source>
        <translation>A confiança deve estar entre 0 e 1, não em {confidence:g}: 0.975 é usual.</translation>
    </message>
    <message>
        <source>The convolutional networks: one-dimensional, DeepInsight and patches of maps. DESOM and the network of the literature do without.</source>
        <translation>As redes convolucionais: unidimensional, DeepInsight e janelas de mapas. O DESOM e a rede da literatura não precisam dele.</translation>
    </message>
    <message>
        <source>The corrections of columns cannot be read: write one column a line, like Cu (FA);element;Cu;ppm.</source>
        <translation>As correções de colunas não podem ser lidas: escreva uma coluna por linha, como Cu (FA);element;Cu;ppm.</translation>
    </message>
    <message>
        <source>The covariance matrix goes with pca, not with {extraction}: use correlation.</source>
        <translation>A matriz de covariância vai com pca, não com {extraction}: use correlation.</translation>
    </message>
    <message>
        <source>The curve of a map made with the occurrences is a success rate and flatters; only held-out scores predict.</source>
        <translation>A curva de um mapa feito com as ocorrências é uma taxa de sucesso e é otimista; só escores reservados predizem.</translation>
    </message>
    <message>
        <source>The curve on logarithmic axes with its lines and thresholds.</source>
        <translation>A curva em eixos logarítmicos com suas retas e limiares.</translation>
    </message>
    <message>
        <source>The curve that fits best by eye near the origin matters more than the far end.</source>
        <translation>A curva que, a olho, melhor se ajusta perto da origem importa mais que o extremo distante.</translation>
    </message>
    <message>
        <source>The curve: value, area at or above it, segment, fitted line.</source>
        <translation>A curva: valor, área nele ou acima, segmento, reta ajustada.</translation>
    </message>
    <message>
        <source>The detection limits are those of the samples the model learnt from: if another laboratory had these samples, run “Replace censored values” and the other steps on them, with fitted models, first.</source>
        <translation>Os limites de detecção são os das amostras das quais o modelo aprendeu: se outro laboratório analisou estas amostras, execute antes nelas “Substituir valores censurados” e as outras etapas, com modelos ajustados.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them where you report.</source>
        <translation>O diagnóstico está na área de transferência: cole-o onde fizer o relato.</translation>
    </message>
    <message>
        <source>The difference is what tested samples had in common with neighbours: believe the lower.</source>
        <translation>A diferença é o que as amostras testadas tinham em comum com vizinhas: acredite no menor.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again. Nothing was changed.</source>
        <translation>O disco está cheio: libere espaço e instale de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile has {free} MB left, and {much} need about {need} MB: make room first. Nothing was changed.</source>
        <translation>O disco do seu perfil do QGIS tem {free} MB livres, e {much} precisam de cerca de {need} MB: libere antes espaço. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The drainage that the samples were taken from.</source>
        <translation>A drenagem de onde as amostras foram tiradas.</translation>
    </message>
    <message>
        <source>The drift leaves nothing of the values: there is no variogram to fit, choose a lower one.</source>
        <translation>A deriva não deixa nada dos valores: não há variograma a ajustar, escolha uma menor.</translation>
    </message>
    <message>
        <source>The engine pykrige</source>
        <translation>O motor pykrige</translation>
    </message>
    <message>
        <source>The engine torch</source>
        <translation>O motor torch</translation>
    </message>
    <message>
        <source>The exponent of the ordered weights is {beta:g}: give a number above 0, 1 for the mean.</source>
        <translation>O expoente dos pesos ordenados é {beta:g}: informe um número acima de 0, 1 para a média.</translation>
    </message>
    <message>
        <source>The expression for {name} has no value: correct it, or give the value itself.</source>
        <translation>A expressão de {name} não tem valor: corrija-a ou informe o próprio valor.</translation>
    </message>
    <message>
        <source>The extent ({chosen}) lies apart from the samples ({samples_extent}): choose one over them, in the right reference system.</source>
        <translation>A extensão ({chosen}) fica longe das amostras ({samples_extent}): escolha uma sobre elas, no sistema de referência certo.</translation>
    </message>
    <message>
        <source>The extraction {extraction} did not settle: ask for fewer factors, or use pca.</source>
        <translation>A extração {extraction} não convergiu: peça menos fatores ou use pca.</translation>
    </message>
    <message>
        <source>The extraction {name}</source>
        <translation>A extração {name}</translation>
    </message>
    <message>
        <source>The factor model: a file that the factor analysis wrote.</source>
        <translation>O modelo fatorial: um arquivo que a análise fatorial gravou.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and are not used.</source>
        <translation>Os escores fatoriais da camada vêm de outra análise fatorial que a do modelo e não são usados.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>Os escores fatoriais da camada vêm de outra análise fatorial que a do modelo, e o modelo não guarda etapas para fazê-los: execute antes as mesmas etapas nesta camada.</translation>
    </message>
    <message>
        <source>The factor scores that the classes were made of are gone: run “Label samples” on this layer.</source>
        <translation>Os escores fatoriais dos quais as classes foram feitas não existem mais: execute “Rotular amostras” nesta camada.</translation>
    </message>
    <message>
        <source>The factor to the right.</source>
        <translation>O fator para a direita.</translation>
    </message>
    <message>
        <source>The factor upwards.</source>
        <translation>O fator para cima.</translation>
    </message>
    <message>
        <source>The factors need columns that the samples do not have: {absent}. Make them with the same steps as for the fitted samples.</source>
        <translation>Os fatores precisam de colunas que as amostras não têm: {absent}. Faça-as com as mesmas etapas que para as amostras ajustadas.</translation>
    </message>
    <message>
        <source>The feature {name} is one minus the highest factor score, which tells background by itself: leave it out, or allow such features.</source>
        <translation>A variável {name} é um menos o maior escore fatorial, que por si só revela o fundo: deixe-a de fora ou permita tais variáveis.</translation>
    </message>
    <message>
        <source>The feature {name} tells the class by itself, and every test would be passed: leave it out, or allow such features.</source>
        <translation>A variável {name} por si só revela a classe, e todo teste seria vencido: deixe-a de fora ou permita tais variáveis.</translation>
    </message>
    <message>
        <source>The features are not standardised: let the tool do it, or the largest one decides alone.</source>
        <translation>As variáveis não estão padronizadas: deixe que a ferramenta o faça, ou a maior decide sozinha.</translation>
    </message>
    <message>
        <source>The features lie on a line when they are laid out in a plane, which makes no image: choose features that vary in more than one way, or the network conv1d.</source>
        <translation>As variáveis ficam em uma reta quando dispostas em um plano, o que não dá imagem: escolha variáveis que variem de mais de um modo ou a rede conv1d.</translation>
    </message>
    <message>
        <source>The fences must lie outside the bulk: give a multiplier above zero.</source>
        <translation>As cercas devem ficar fora do grosso dos dados: informe um multiplicador maior que zero.</translation>
    </message>
    <message>
        <source>The field is among its own predictors: take it out of them.</source>
        <translation>O campo está entre seus próprios preditores: retire-o deles.</translation>
    </message>
    <message>
        <source>The field that was kriged.</source>
        <translation>O campo que foi krigado.</translation>
    </message>
    <message>
        <source>The field to the right.</source>
        <translation>O campo para a direita.</translation>
    </message>
    <message>
        <source>The field upwards.</source>
        <translation>O campo para cima.</translation>
    </message>
    <message>
        <source>The field whose values are shown.</source>
        <translation>O campo cujos valores são mostrados.</translation>
    </message>
    <message>
        <source>The field with the class of each polygon; needed with a geology.</source>
        <translation>O campo com a classe de cada polígono; necessário com uma geologia.</translation>
    </message>
    <message>
        <source>The field with the class of each sample, as “Label samples” makes it; samples without one are left out. Empty: label.</source>
        <translation>O campo com a classe de cada amostra, como “Rotular amostras” o faz; amostras sem classe são deixadas de fora. Vazio: label.</translation>
    </message>
    <message>
        <source>The field with the name of the rock; needed with a geology.</source>
        <translation>O campo com o nome da rocha; necessário com uma geologia.</translation>
    </message>
    <message>
        <source>The field {} holds words, no numbers: choose another.</source>
        <translation>O campo {} contém palavras, não números: escolha outro.</translation>
    </message>
    <message>
        <source>The fields are natural (ln) or decimal (log10) logarithms, and the map shows the mean of what they are logarithms of. The standard error stays that of the logarithm.</source>
        <translation>Os campos são logaritmos naturais (ln) ou decimais (log10), e o mapa mostra a média daquilo de que são logaritmos. O erro padrão permanece o do logaritmo.</translation>
    </message>
    <message>
        <source>The fields {other} and {name} differ only by capital letters, which a GeoPackage cannot tell apart: rename one of them.</source>
        <translation>Os campos {other} e {name} só diferem por maiúsculas, que um GeoPackage não distingue: renomeie um deles.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is.</source>
        <translation>O arquivo não pode ser lido como está.</translation>
    </message>
    <message>
        <source>The file has no column {wanted}: it has {names}.</source>
        <translation>O arquivo não tem coluna {wanted}: tem {names}.</translation>
    </message>
    <message>
        <source>The file has {n_cells} lines, and the headings cannot stand in line {header}.</source>
        <translation>O arquivo tem {n_cells} linhas, e os cabeçalhos não podem estar na linha {header}.</translation>
    </message>
    <message>
        <source>The file holds no text in its cells: choose another file.</source>
        <translation>O arquivo não contém texto em suas células: escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file keeps the name {} for itself: your field is called {} there.</source>
        <translation>O arquivo reserva o nome {} para si: seu campo se chama ali {}.</translation>
    </message>
    <message>
        <source>The file names {grid}.</source>
        <translation>O arquivo indica {grid}.</translation>
    </message>
    <message>
        <source>The file names {name}.</source>
        <translation>O arquivo indica {name}.</translation>
    </message>
    <message>
        <source>The file says {match}.</source>
        <translation>O arquivo diz {match}.</translation>
    </message>
    <message>
        <source>The file states no unit for {names}: what is shown is suggested by their values, check it.</source>
        <translation>O arquivo não informa unidade para {names}: o que se mostra é sugerido por seus valores, verifique-o.</translation>
    </message>
    <message>
        <source>The file to show: an SVG or PNG.</source>
        <translation>O arquivo a mostrar: um SVG ou PNG.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({strerror}): choose an existing file.</source>
        <translation>O arquivo {name} não pode ser lido ({strerror}): escolha um arquivo existente.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check that it is there, and that no other program holds it open.</source>
        <translation>O arquivo {path} não pode ser lido ({strerror}): verifique se existe e se nenhum outro programa o mantém aberto.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}): choose another folder, or close the program that holds the file open.</source>
        <translation>O arquivo {path} não pode ser gravado ({strerror}): escolha outra pasta ou feche o programa que mantém o arquivo aberto.</translation>
    </message>
    <message>
        <source>The first factors are mostly rock, not ore: look at which elements they hold before you map them.</source>
        <translation>Os primeiros fatores são quase sempre rocha, não minério: veja que elementos contêm antes de mapeá-los.</translation>
    </message>
    <message>
        <source>The first samples as they stand in the file</source>
        <translation>As primeiras amostras como estão no arquivo</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are listed.</source>
        <translation>Estão listados os primeiros {shown} de {total}.</translation>
    </message>
    <message>
        <source>The fitted factors, for Factor scores, here and on other sheets.</source>
        <translation>Os fatores ajustados, para Escores fatoriais, aqui e em outras folhas.</translation>
    </message>
    <message>
        <source>The fitted model reads {wanted} and none of them is here: the columns are {names}.</source>
        <translation>O modelo ajustado lê {wanted} e nenhum deles está aqui: as colunas são {names}.</translation>
    </message>
    <message>
        <source>The folder in your QGIS profile cannot be written: check who may write there. Nothing was changed.</source>
        <translation>A pasta em seu perfil do QGIS não pode ser gravada: verifique quem pode gravar ali. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): choose another one for the results.</source>
        <translation>A pasta {folder} não pode ser criada ({why}): escolha outra para os resultados.</translation>
    </message>
    <message>
        <source>The fused favourability, 0 to 1 (regret: the least is best).</source>
        <translation>A favorabilidade fundida, 0 a 1 (regret: o menor é o melhor).</translation>
    </message>
    <message>
        <source>The geological map is no longer in the project.</source>
        <translation>O mapa geológico não está mais no projeto.</translation>
    </message>
    <message>
        <source>The geology has no field {name}: it has {names}.</source>
        <translation>A geologia não tem campo {name}: tem {names}.</translation>
    </message>
    <message>
        <source>The ground is invented and stated number by number in the documentation: a terrain with its drainage, rock units, two mineral systems (copper-gold, lead-zinc-silver), barren look-alikes (mafic rock, black shale, a town), and what a laboratory makes of it: two laboratories, values below several detection limits as text (such as &lt;0.5), gaps and a few gross errors. &lt;i&gt;Truth&lt;/i&gt; is the planted anomaly: 1 background, 2 halo, 3 anomaly.</source>
        <translation>O terreno é inventado e declarado número por número na documentação: um relevo com sua drenagem, unidades de rocha, dois sistemas minerais (cobre-ouro, chumbo-zinco-prata), semelhantes estéreis (rocha máfica, folhelho negro, uma cidade) e o que um laboratório faz disso: dois laboratórios, valores abaixo de vários limites de detecção como texto (como &lt;0.5), lacunas e alguns erros grosseiros. &lt;i&gt;Verdade&lt;/i&gt; é a anomalia plantada: 1 fundo, 2 halo, 3 anomalia.</translation>
    </message>
    <message>
        <source>The ground is invented: what works on it need not work on yours.</source>
        <translation>O terreno é inventado: o que funciona nele pode não funcionar no seu.</translation>
    </message>
    <message>
        <source>The heading in the file. Empty: found by headings and values.</source>
        <translation>O cabeçalho no arquivo. Vazio: encontrado por cabeçalhos e valores.</translation>
    </message>
    <message>
        <source>The illustrated guide</source>
        <translation>O guia ilustrado</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>A importação foi parada.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements chosen ({names}): choose others, or add their columns.</source>
        <translation>Os elementos indicadores {unknown} não estão entre os elementos escolhidos ({names}): escolha outros ou acrescente suas colunas.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements: choose from {names}.</source>
        <translation>Os elementos indicadores {unknown} não estão entre os elementos: escolha entre {names}.</translation>
    </message>
    <message>
        <source>The indicator factors between the samples, with the error of each place.</source>
        <translation>Os fatores indicadores entre as amostras, com o erro em cada lugar.</translation>
    </message>
    <message>
        <source>The inner folds are drawn sample by sample, as no blocks on the ground leave something of every class to learn from. Neighbouring samples resemble each other: the score of the tuning flatters.</source>
        <translation>As partições internas são sorteadas amostra por amostra, pois nenhum bloco no terreno deixa algo de cada classe do qual aprender. Amostras vizinhas se parecem: o escore da otimização é otimista.</translation>
    </message>
    <message>
        <source>The interval reaches down to 50 % or less, where a map says nothing of the occurrences.</source>
        <translation>O intervalo desce até 50 % ou menos, onde um mapa nada diz das ocorrências.</translation>
    </message>
    <message>
        <source>The kriging system cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together (a Gaussian model needs a nugget nearly always).</source>
        <translation>O sistema de krigagem não pode ser resolvido, as amostras são praticamente iguais sob este variograma: dê-lhe um efeito pepita ou tome a média de amostras muito próximas (um modelo gaussiano precisa quase sempre de efeito pepita).</translation>
    </message>
    <message>
        <source>The kriging system is nearly singular (condition {:.0e}): predictions may be off; give the variogram a larger nugget.</source>
        <translation>O sistema de krigagem é quase singular (condição {:.0e}): as predições podem estar erradas; dê ao variograma um efeito pepita maior.</translation>
    </message>
    <message>
        <source>The kriging system of some place cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together.</source>
        <translation>O sistema de krigagem de algum lugar não pode ser resolvido, as amostras são praticamente iguais sob este variograma: dê-lhe um efeito pepita ou tome a média de amostras muito próximas.</translation>
    </message>
    <message>
        <source>The kriging variance comes out negative ({variance:g}), the system is all but singular: give the variogram a nugget, or average samples that lie close together.</source>
        <translation>A variância de krigagem resulta negativa ({variance:g}), o sistema é quase singular: dê ao variograma um efeito pepita ou tome a média de amostras muito próximas.</translation>
    </message>
    <message>
        <source>The labelled samples are of one class ({left}): a classifier needs two at least.</source>
        <translation>As amostras rotuladas são de uma só classe ({left}): um classificador precisa de pelo menos duas.</translation>
    </message>
    <message>
        <source>The labels are made of {}: how well a classifier that reads the same finds them again is self-consistency, not skill. Label by known occurrences or outlined ground to learn what the map is worth.</source>
        <translation>Os rótulos são feitos de {}: quão bem um classificador que lê o mesmo os reencontra é autoconsistência, não habilidade. Rotule por ocorrências conhecidas ou terreno delimitado para saber quanto vale o mapa.</translation>
    </message>
    <message>
        <source>The labels of shuffled scores leave {n_rows} samples, too few to train and test with: choose lower thresholds.</source>
        <translation>Os rótulos de escores embaralhados deixam {n_rows} amostras, poucas para treinar e testar: escolha limiares menores.</translation>
    </message>
    <message>
        <source>The largest distance {max_distance:g} m is not above zero: state it in metres.</source>
        <translation>A distância máxima {max_distance:g} m não é maior que zero: informe-a em metros.</translation>
    </message>
    <message>
        <source>The latent layer ({latent}) is as wide as the {n_features} features: nothing is condensed.</source>
        <translation>A camada latente ({latent}) é tão larga quanto as {n_features} variáveis: nada é condensado.</translation>
    </message>
    <message>
        <source>The layer does not remember how {} and the like were made: the model can be applied to layers that have such columns, but not to the raw fields of another sheet.</source>
        <translation>A camada não lembra como {} e semelhantes foram feitos: o modelo pode ser aplicado a camadas que têm tais colunas, mas não aos campos brutos de outra folha.</translation>
    </message>
    <message>
        <source>The layer does not remember which factors hold the indicator elements: choose the factor scores as features ({names}), or run “Factor scores” again.</source>
        <translation>A camada não lembra quais fatores contêm os elementos indicadores: escolha os escores fatoriais como variáveis ({names}) ou execute “Escores fatoriais” de novo.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system</source>
        <translation>A camada não tem sistema de referência de coordenadas</translation>
    </message>
    <message>
        <source>The layer has no factor scores: run “Factor scores” first, or choose the features by hand.</source>
        <translation>A camada não tem escores fatoriais: execute antes “Escores fatoriais” ou escolha as variáveis à mão.</translation>
    </message>
    <message>
        <source>The layer has no field for {absent}, which the model was fitted to: add them, or choose the elements to apply it to.</source>
        <translation>A camada não tem campo para {absent}, a que o modelo foi ajustado: acrescente-os ou escolha os elementos a que aplicá-lo.</translation>
    </message>
    <message>
        <source>The layer has no field for {name}: choose among {names}.</source>
        <translation>A camada não tem campo para {name}: escolha entre {names}.</translation>
    </message>
    <message>
        <source>The layer has no field {absent}: it has {names}.</source>
        <translation>A camada não tem campo {absent}: tem {names}.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {available}.</source>
        <translation>A camada não tem campo {name}: tem {available}.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {names}.</source>
        <translation>A camada não tem campo {name}: tem {names}.</translation>
    </message>
    <message>
        <source>The layer has no fuzzy factor scores such as F1_fuzzy: run “Factor scores” first, choose the scores, or give known occurrences.</source>
        <translation>A camada não tem escores fatoriais fuzzy como F1_fuzzy: execute antes “Escores fatoriais”, escolha os escores ou informe ocorrências conhecidas.</translation>
    </message>
    <message>
        <source>The layer has no points: check the layer, its filter and the selection.</source>
        <translation>A camada não tem pontos: verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>The layer has several fields ({matches}) for {name}: choose among {names}.</source>
        <translation>A camada tem vários campos ({matches}) para {name}: escolha entre {names}.</translation>
    </message>
    <message>
        <source>The layer is labelled by rank; as coverage layer of an atlas in a print layout, sorted by &lt;i&gt;rank&lt;/i&gt;, it gives one sheet for each target.</source>
        <translation>A camada é rotulada pela ordem; como camada de cobertura de um atlas em um layout de impressão, ordenada por &lt;i&gt;rank&lt;/i&gt;, dá uma folha para cada alvo.</translation>
    </message>
    <message>
        <source>The layer keeps its style too; both are in its menu under Styles.</source>
        <translation>A camada também mantém seu estilo; ambos estão em seu menu, em Estilos.</translation>
    </message>
    <message>
        <source>The layer lacks {absent}, which the model learnt from, and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>Falta à camada {absent}, de que o modelo aprendeu, e o modelo não guarda etapas para fazê-los: execute antes as mesmas etapas nesta camada.</translation>
    </message>
    <message>
        <source>The layer of samples that is coloured</source>
        <translation>A camada de amostras que é colorida</translation>
    </message>
    <message>
        <source>The layer of samples.</source>
        <translation>A camada de amostras.</translation>
    </message>
    <message>
        <source>The layer of this chart was removed: choose another.</source>
        <translation>A camada deste gráfico foi removida: escolha outra.</translation>
    </message>
    <message>
        <source>The layer {layer} has units up to {highest}, and this map has {most}: it was placed on another.</source>
        <translation>A camada {layer} tem unidades até {highest}, e este mapa tem {most}: ela foi posta em outro.</translation>
    </message>
    <message>
        <source>The layer {} has no field of units: run “Apply map” on it to see its samples.</source>
        <translation>A camada {} não tem campo de unidades: execute nela “Aplicar mapa” para ver suas amostras.</translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose another.</source>
        <translation>A camada {} não tem campo {}: escolha outra.</translation>
    </message>
    <message>
        <source>The layer {} has no predictions: run “Cross-validate kriging” and choose what it wrote.</source>
        <translation>A camada {} não tem predições: execute “Validação cruzada da krigagem” e escolha o que gravou.</translation>
    </message>
    <message>
        <source>The layer {} shows no samples: check its filter.</source>
        <translation>A camada {} não mostra amostras: verifique seu filtro.</translation>
    </message>
    <message>
        <source>The layout tsne</source>
        <translation>A disposição tsne</translation>
    </message>
    <message>
        <source>The least map value of a halo. Unticked: there is no halo.</source>
        <translation>O menor valor do mapa de um halo. Desmarcado: não há halo.</translation>
    </message>
    <message>
        <source>The least map value of an anomaly. Unticked: there is no anomaly.</source>
        <translation>O menor valor do mapa de uma anomalia. Desmarcado: não há anomalia.</translation>
    </message>
    <message>
        <source>The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them.</source>
        <translation>O limite da anomalia ({anomaly:g}) está abaixo do limite do halo ({halo:g}): troque-os.</translation>
    </message>
    <message>
        <source>The limit of the background</source>
        <translation>O limite do fundo</translation>
    </message>
    <message>
        <source>The limit of the strongest population.</source>
        <translation>O limite da população mais forte.</translation>
    </message>
    <message>
        <source>The limit {value!r} of {name} is no number above zero: correct it, or leave it empty.</source>
        <translation>O limite {value!r} de {name} não é um número maior que zero: corrija-o ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>The limits of {name} are the wrong way round: the lower is not below the upper.</source>
        <translation>Os limites de {name} estão invertidos: o inferior não está abaixo do superior.</translation>
    </message>
    <message>
        <source>The limits of {name} in the limits table are the wrong way round: the lower is not below the upper.</source>
        <translation>Os limites de {name} na tabela de limites estão invertidos: o inferior não está abaixo do superior.</translation>
    </message>
    <message>
        <source>The limits table has no column for {what} among {row}: call its columns element, limit and unit.</source>
        <translation>A tabela de limites não tem coluna para {what} entre {row}: chame suas colunas element, limit e unit.</translation>
    </message>
    <message>
        <source>The limits table holds nothing for these fields</source>
        <translation>A tabela de limites nada contém para estes campos</translation>
    </message>
    <message>
        <source>The limits table is empty: give one row an element, with its detection limit.</source>
        <translation>A tabela de limites está vazia: dê uma linha a cada elemento, com seu limite de detecção.</translation>
    </message>
    <message>
        <source>The line of the file in which the headings stand</source>
        <translation>A linha do arquivo em que estão os cabeçalhos</translation>
    </message>
    <message>
        <source>The loadings are the correlations of elements and factors; an element belongs to a factor from the smallest loading on. Staged analysis leaves out, round by round, the elements that belong to no factor and then those of factors without indicators: what remains is the signature of the deposit type. It never learns from occurrences.</source>
        <translation>As cargas são as correlações de elementos e fatores; um elemento pertence a um fator a partir da carga mínima. A análise em estágios deixa de fora, rodada a rodada, os elementos que não pertencem a nenhum fator e depois os de fatores sem indicadores: o que resta é a assinatura do tipo de depósito. Ela nunca aprende de ocorrências.</translation>
    </message>
    <message>
        <source>The loadings by factor, and the scree plot.</source>
        <translation>As cargas por fator e o gráfico de escarpa.</translation>
    </message>
    <message>
        <source>The log-ratios were fitted to {n_names} columns and the samples have no {absent}: log-ratios need them all, so add them or fit the transform again.</source>
        <translation>As log-razões foram ajustadas a {n_names} colunas e as amostras não têm {absent}: log-razões precisam de todas, portanto acrescente-as ou ajuste a transformação de novo.</translation>
    </message>
    <message>
        <source>The logarithms of an element are taken to be normal. Cohen's estimate finds their mean and standard deviation from the values above one limit and the number below it; ros regresses values on normal quantiles, and mle maximises the likelihood for several limits. A substitute is the mean, or a draw, of what that distribution has below the limit.</source>
        <translation>Supõe-se que os logaritmos de um elemento são normais. A estimativa de Cohen acha sua média e desvio padrão com os valores acima de um limite e o número abaixo dele; ros faz a regressão dos valores sobre quantis normais, e mle maximiza a verossimilhança para vários limites. Um substituto é a média, ou um sorteio, do que essa distribuição tem abaixo do limite.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch {epoch}: take a lower learning rate, and look for extreme values among the features.</source>
        <translation>A perda deixou de ser um número na época {epoch}: use uma taxa de aprendizado menor e procure valores extremos entre as variáveis.</translation>
    </message>
    <message>
        <source>The map cannot be opened: choose a raster or a polygon layer.</source>
        <translation>O mapa não pode ser aberto: escolha um raster ou uma camada de polígonos.</translation>
    </message>
    <message>
        <source>The map extent (west {west:g}, south {south:g}, east {east:g}, north {north:g}) is not an area: choose an extent in projected metres.</source>
        <translation>A extensão do mapa (oeste {west:g}, sul {south:g}, leste {east:g}, norte {north:g}) não é uma área: escolha uma extensão em metros projetados.</translation>
    </message>
    <message>
        <source>The map extent is not finite: choose an extent in projected metres.</source>
        <translation>A extensão do mapa não é finita: escolha uma extensão em metros projetados.</translation>
    </message>
    <message>
        <source>The map follows the occurrences no better than chance could (p = {chance:.2f}): its classes are not distinguishable from area alone.</source>
        <translation>O mapa não segue as ocorrências melhor que o acaso (p = {chance:.2f}): suas classes não são distinguíveis da área por si só.</translation>
    </message>
    <message>
        <source>The map has 1 for background, 2 for halo, 3 for anomaly.</source>
        <translation>O mapa tem 1 para fundo, 2 para halo, 3 para anomalia.</translation>
    </message>
    <message>
        <source>The map has no cell with data: check the raster and the mask.</source>
        <translation>O mapa não tem célula com dados: verifique o raster e a máscara.</translation>
    </message>
    <message>
        <source>The map has no place to be predicted, or one without position: check its extent.</source>
        <translation>O mapa não tem lugar a prever, ou tem um sem posição: verifique sua extensão.</translation>
    </message>
    <message>
        <source>The map has no scores: give known occurrences to get them. The field score is empty.</source>
        <translation>O mapa não tem escores: informe ocorrências conhecidas para obtê-los. O campo score fica vazio.</translation>
    </message>
    <message>
        <source>The map has not been weighed with known occurrences: give them to get a score.</source>
        <translation>O mapa não foi pesado com ocorrências conhecidas: informe-as para obter um escore.</translation>
    </message>
    <message>
        <source>The map has {n_units} units and there are only {n_samples} samples: most stay empty.</source>
        <translation>O mapa tem {n_units} unidades e há só {n_samples} amostras: a maioria fica vazia.</translation>
    </message>
    <message>
        <source>The map has {n_values} cells and {n_areas} cell areas: give one each.</source>
        <translation>O mapa tem {n_values} células e {n_areas} áreas de célula: dê uma a cada.</translation>
    </message>
    <message>
        <source>The map holds an infinite value: make the map again, with no data there.</source>
        <translation>O mapa contém um valor infinito: faça o mapa de novo, sem dados ali.</translation>
    </message>
    <message>
        <source>The map is made inside it. Empty: wherever a sample is near.</source>
        <translation>O mapa é feito dentro dela. Vazio: onde houver uma amostra próxima.</translation>
    </message>
    <message>
        <source>The map is smooth at the samples then. Otherwise it gives them back exactly.</source>
        <translation>O mapa é então suave nas amostras. Senão, ele as reproduz exatamente.</translation>
    </message>
    <message>
        <source>The map is smoother than the truth: areas above high thresholds come out too small. Simulate to count them.</source>
        <translation>O mapa é mais suave que a realidade: áreas acima de limiares altos saem pequenas demais. Simule para contá-las.</translation>
    </message>
    <message>
        <source>The map is too large for the memory of this computer.</source>
        <translation>O mapa é grande demais para a memória deste computador.</translation>
    </message>
    <message>
        <source>The map takes {needed:.1f} GB in the folder of temporary files, which has {free:.1f} GB left: take larger cells, a smaller extent or fewer bands.</source>
        <translation>O mapa ocupa {needed:.1f} GB na pasta de arquivos temporários, que tem {free:.1f} GB livres: use células maiores, uma extensão menor ou menos bandas.</translation>
    </message>
    <message>
        <source>The map that the others are compared with. Empty: the first simple map made from the samples, else the first map.</source>
        <translation>O mapa com que os outros são comparados. Vazio: o primeiro mapa simples feito das amostras, senão o primeiro mapa.</translation>
    </message>
    <message>
        <source>The map to defend: anomaly, halo and background, cut where the held-out rates say.</source>
        <translation>O mapa que se pode defender: anomalia, halo e fundo, cortados onde as taxas reservadas dizem.</translation>
    </message>
    <message>
        <source>The map was made with known occurrences: not held out</source>
        <translation>O mapa foi feito com ocorrências conhecidas: não reservadas</translation>
    </message>
    <message>
        <source>The map was ranked and tested on the same {n:g} occurrences: {remedy}.</source>
        <translation>O mapa foi ordenado e testado nas mesmas {n:g} ocorrências: {remedy}.</translation>
    </message>
    <message>
        <source>The map with the scores of its units, for sheets without known occurrences.</source>
        <translation>O mapa com os escores de suas unidades, para folhas sem ocorrências conhecidas.</translation>
    </message>
    <message>
        <source>The map; no data where no sample is near.</source>
        <translation>O mapa; sem dados onde não há amostra próxima.</translation>
    </message>
    <message>
        <source>The maps have different numbers of cells: make them on one grid.</source>
        <translation>Os mapas têm números diferentes de células: faça-os em uma mesma grade.</translation>
    </message>
    <message>
        <source>The maps have no cell in common: make them on one grid and one study area.</source>
        <translation>Os mapas não têm célula em comum: faça-os em uma mesma grade e área de estudo.</translation>
    </message>
    <message>
        <source>The maps have no cell with data in common: check the rasters and the study area.</source>
        <translation>Os mapas não têm célula com dados em comum: verifique os rasters e a área de estudo.</translation>
    </message>
    <message>
        <source>The mask has {shape} cells and the map {map_shape}: make the mask on the same grid.</source>
        <translation>A máscara tem {shape} células e o mapa {map_shape}: faça a máscara na mesma grade.</translation>
    </message>
    <message>
        <source>The mean of the samples predicts as well: there is nothing to map at this spacing.</source>
        <translation>A média das amostras prevê igualmente bem: não há o que mapear com este espaçamento.</translation>
    </message>
    <message>
        <source>The measure of sampling adequacy is below 0.5 for {weak}: consider leaving them out.</source>
        <translation>A medida de adequação da amostragem está abaixo de 0.5 para {weak}: considere deixá-los de fora.</translation>
    </message>
    <message>
        <source>The measured values (mean {mean:g}, variance {variance:g}) do not spread above the limit {limit:g}: no distribution can be fitted, leave the element out.</source>
        <translation>Os valores medidos (média {mean:g}, variância {variance:g}) não se dispersam acima do limite {limit:g}: nenhuma distribuição pode ser ajustada, deixe o elemento de fora.</translation>
    </message>
    <message>
        <source>The median is asked for, and nothing is turned back from logarithms: choose ln or log10.</source>
        <translation>Pede-se a mediana, e nada é reconvertido de logaritmos: escolha ln ou log10.</translation>
    </message>
    <message>
        <source>The medians are more than 100 times off the mean of the Earth's upper crust.</source>
        <translation>As medianas estão a mais de 100 vezes da média da crosta superior da Terra.</translation>
    </message>
    <message>
        <source>The members agree only in part on the classes (adjusted Rand {agreement:.2f}): trust the score more than the classes, and look at the stability.</source>
        <translation>Os membros só concordam em parte quanto às classes (Rand ajustado {agreement:.2f}): confie mais no escore que nas classes e veja a estabilidade.</translation>
    </message>
    <message>
        <source>The model compares samples with others on the same rocks and the layer has no field {absent}: add it, or run “Enrichment index” with the fitted model on this layer first.</source>
        <translation>O modelo compara amostras com outras nas mesmas rochas, e a camada não tem campo {absent}: acrescente-o ou execute antes “Índice de enriquecimento” com o modelo ajustado nesta camada.</translation>
    </message>
    <message>
        <source>The model file holds no measured variogram: open it together with the layer of its samples.</source>
        <translation>O arquivo do modelo não contém variograma medido: abra-o junto com a camada de suas amostras.</translation>
    </message>
    <message>
        <source>The model file was written by something else meanwhile: go back to the file, or write as another.</source>
        <translation>O arquivo do modelo foi entretanto gravado por outra coisa: volte ao arquivo ou grave com outro nome.</translation>
    </message>
    <message>
        <source>The model file {name} is cut short: copy it again, or fit the model again.</source>
        <translation>O arquivo do modelo {name} está truncado: copie-o de novo ou ajuste o modelo de novo.</translation>
    </message>
    <message>
        <source>The model file {name} is incomplete ({error}): fit the model again.</source>
        <translation>O arquivo do modelo {name} está incompleto ({error}): ajuste o modelo de novo.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({strerror}): choose an existing file.</source>
        <translation>O arquivo do modelo {path} não pode ser lido ({strerror}): escolha um arquivo existente.</translation>
    </message>
    <message>
        <source>The model has one factor only: a biplot needs two.</source>
        <translation>O modelo tem um só fator: um biplot precisa de dois.</translation>
    </message>
    <message>
        <source>The model holds a step of the unknown kind {kind!r}: update GeoHalo and try again.</source>
        <translation>O modelo contém uma etapa do tipo desconhecido {kind!r}: atualize o GeoHalo e tente de novo.</translation>
    </message>
    <message>
        <source>The model is that of {n_names} variables ({names}), each scaled to a variance of 1: kriging scales it back for each.</source>
        <translation>O modelo é o de {n_names} variáveis ({names}), cada uma escalada para variância 1: a krigagem o reescala para cada uma.</translation>
    </message>
    <message>
        <source>The model learnt from the raster {absent}, and the rasters are {names}.</source>
        <translation>O modelo aprendeu do raster {absent}, e os rasters são {names}.</translation>
    </message>
    <message>
        <source>The model learnt from {absent}, which the samples lack: they have {names}.</source>
        <translation>O modelo aprendeu de {absent}, que falta às amostras: elas têm {names}.</translation>
    </message>
    <message>
        <source>The model was fitted to {origin} and would be applied to {column}, which is something else: run the same steps on these samples first, or choose the fields by hand.</source>
        <translation>O modelo foi ajustado a {origin} e seria aplicado a {column}, que é outra coisa: execute antes as mesmas etapas nestas amostras ou escolha os campos à mão.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {names}.</source>
        <translation>O modelo não foi ajustado a {foreign}: contém {names}.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {wanted}.</source>
        <translation>O modelo não foi ajustado a {foreign}: contém {wanted}.</translation>
    </message>
    <message>
        <source>The model, for Kriging, Cross-validate kriging and Simulate kriging.</source>
        <translation>O modelo, para Krigagem, Validação cruzada da krigagem e Simular krigagem.</translation>
    </message>
    <message>
        <source>The names of these fields do not say the unit: {bare}.</source>
        <translation>Os nomes destes campos não dizem a unidade: {bare}.</translation>
    </message>
    <message>
        <source>The neighbours of some place lie on a line and cannot tell the drift: take more of them or a lower drift.</source>
        <translation>Os vizinhos de algum lugar estão em uma reta e não distinguem a deriva: use mais deles ou uma deriva menor.</translation>
    </message>
    <message>
        <source>The network conv1d</source>
        <translation>A rede conv1d</translation>
    </message>
    <message>
        <source>The network deepinsight</source>
        <translation>A rede deepinsight</translation>
    </message>
    <message>
        <source>The network of the method's paper learns the classes of the labelled samples.</source>
        <translation>A rede do artigo do método aprende as classes das amostras rotuladas.</translation>
    </message>
    <message>
        <source>The network patch learns from rasters: choose one or more.</source>
        <translation>A rede patch aprende de rasters: escolha um ou mais.</translation>
    </message>
    <message>
        <source>The network patch learns from windows of rasters, and these columns are none: cut windows first.</source>
        <translation>A rede patch aprende de janelas de rasters, e estas colunas não o são: recorte antes as janelas.</translation>
    </message>
    <message>
        <source>The network {kind}</source>
        <translation>A rede {kind}</translation>
    </message>
    <message>
        <source>The network {network} learns from fields, not from rasters: clear them, or take patch.</source>
        <translation>A rede {network} aprende de campos, não de rasters: retire-os ou use patch.</translation>
    </message>
    <message>
        <source>The network's setting {name} is {number}: give 1 at least.</source>
        <translation>A configuração {name} da rede é {number}: informe pelo menos 1.</translation>
    </message>
    <message>
        <source>The nugget is error of measurement</source>
        <translation>O efeito pepita é erro de medição</translation>
    </message>
    <message>
        <source>The nugget is {nugget:g}: it must be 0 or more.</source>
        <translation>O efeito pepita é {nugget:g}: deve ser 0 ou mais.</translation>
    </message>
    <message>
        <source>The nugget is {percent_nugget:.0f} % of the sill: the map is mostly noise.</source>
        <translation>O efeito pepita é {percent_nugget:.0f} % do patamar: o mapa é sobretudo ruído.</translation>
    </message>
    <message>
        <source>The number of classes must lie between 2 and {LARGEST} (0 chooses it): it is {clusters}.</source>
        <translation>O número de classes deve estar entre 2 e {LARGEST} (0 o escolhe): é {clusters}.</translation>
    </message>
    <message>
        <source>The number of factors is fixed and 0: give it, or choose kaiser or parallel.</source>
        <translation>O número de fatores é fixo e 0: informe-o ou escolha kaiser ou parallel.</translation>
    </message>
    <message>
        <source>The number of factors is {n_factors}: give a whole number above zero.</source>
        <translation>O número de fatores é {n_factors}: informe um número inteiro maior que zero.</translation>
    </message>
    <message>
        <source>The number of the line in the file. 0: found by its words.</source>
        <translation>O número da linha no arquivo. 0: encontrada por suas palavras.</translation>
    </message>
    <message>
        <source>The number of the map that gave the cell its value.</source>
        <translation>O número do mapa que deu à célula seu valor.</translation>
    </message>
    <message>
        <source>The numbers may be degrees or metres: choose the reference system.</source>
        <translation>Os números podem ser graus ou metros: escolha o sistema de referência.</translation>
    </message>
    <message>
        <source>The occurrences lie in {n_clusters} clusters of {cluster:g} km: the intervals over clusters are rough.</source>
        <translation>As ocorrências estão em {n_clusters} agrupamentos de {cluster:g} km: os intervalos sobre agrupamentos são grosseiros.</translation>
    </message>
    <message>
        <source>The others are the ones to walk to.</source>
        <translation>Os outros são aqueles aonde ir.</translation>
    </message>
    <message>
        <source>The outer fences lie twice as far.</source>
        <translation>As cercas externas ficam duas vezes mais longe.</translation>
    </message>
    <message>
        <source>The outlined ground has no polygons: check the layer, its filter and the selection.</source>
        <translation>O terreno delimitado não tem polígonos: verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>The outlines of the targets cannot be drawn: raise the least area.</source>
        <translation>Os contornos dos alvos não podem ser desenhados: aumente a área mínima.</translation>
    </message>
    <message>
        <source>The output could not be written ({}): choose another file or format.</source>
        <translation>A saída não pôde ser gravada ({}): escolha outro arquivo ou formato.</translation>
    </message>
    <message>
        <source>The output {path} is the input itself: choose another file, the input stays as it is.</source>
        <translation>A saída {path} é a própria entrada: escolha outro arquivo, a entrada fica como está.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the connection to the internet, and the proxy in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>O índice de pacotes não pode ser alcançado: verifique a conexão com a Internet e o proxy em Configurações → Opções → Rede, e instale de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The package index could not prove who it is (certificate): a virus scanner or your company's network may stand between; ask its administrator for the certificate and name it in pip's setting “cert”. Nothing was changed.</source>
        <translation>O índice de pacotes não pôde provar quem é (certificado): um antivírus ou a rede da sua empresa pode estar no meio; peça o certificado ao administrador e indique-o na configuração “cert” do pip. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The package index has no ready-made {names} for this Python on this machine: a newer QGIS may help. Nothing was changed.</source>
        <translation>O índice de pacotes não tem {names} prontos para este Python nesta máquina: um QGIS mais novo pode ajudar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The package index has torch only with gigabytes for graphics cards: enter the address of an index with builds for processors under “Extra package index”. Nothing was changed.</source>
        <translation>O índice de pacotes só tem torch com gigabytes para placas gráficas: digite em “Índice de pacotes extra” o endereço de um índice com versões para processadores. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The package index refuses access: check the address under “Extra package index” and pip's own settings. Nothing was changed.</source>
        <translation>O índice de pacotes recusa o acesso: verifique o endereço em “Índice de pacotes extra” e as configurações do pip. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The packages are in use: they go when QGIS starts again.</source>
        <translation>Os pacotes estão em uso: saem quando o QGIS for reiniciado.</translation>
    </message>
    <message>
        <source>The partial sill of the {kind} structure is {sill:g}: it must be above 0.</source>
        <translation>O patamar parcial da estrutura {kind} é {sill:g}: deve ser maior que 0.</translation>
    </message>
    <message>
        <source>The parts of a composition are added up and the unit of {bare} is not known: rename the fields so that they say the unit, like Cu_ppm, or choose another method than multiplicative.</source>
        <translation>As partes de uma composição são somadas e a unidade de {bare} não é conhecida: renomeie os campos para que digam a unidade, como Cu_ppm, ou escolha outro método que não multiplicative.</translation>
    </message>
    <message>
        <source>The percentile must lie between 0 and 100, not at {percentile:g}: 95 is usual.</source>
        <translation>O percentil deve estar entre 0 e 100, não em {percentile:g}: 95 é usual.</translation>
    </message>
    <message>
        <source>The percentile must lie between 50 and 100, not at {percentile:g}: 98 is usual.</source>
        <translation>O percentil deve estar entre 50 e 100, não em {percentile:g}: 98 é usual.</translation>
    </message>
    <message>
        <source>The points of all curves, for charts of your own.</source>
        <translation>Os pontos de todas as curvas, para gráficos próprios.</translation>
    </message>
    <message>
        <source>The points to predict, with prediction and standard error.</source>
        <translation>Os pontos a prever, com predição e erro padrão.</translation>
    </message>
    <message>
        <source>The polygon that holds a sample tells the rock at the site, while its sediment comes from the whole catchment: where you can, give each sample the most widespread rock upstream as a field. Classes of few samples have no background of their own and take that of all samples. A class that is all mineralised hides its own anomaly.</source>
        <translation>O polígono que contém uma amostra diz a rocha no ponto, enquanto seu sedimento vem de toda a bacia: onde puder, dê a cada amostra, como campo, a rocha mais extensa a montante. Classes de poucas amostras não têm fundo próprio e usam o de todas as amostras. Uma classe toda mineralizada esconde sua própria anomalia.</translation>
    </message>
    <message>
        <source>The polygons are in degrees: areas are computed in {}.</source>
        <translation>Os polígonos estão em graus: as áreas são calculadas em {}.</translation>
    </message>
    <message>
        <source>The polygons cannot be drawn on the grid of the map: check them with “Check validity”.</source>
        <translation>Os polígonos não podem ser desenhados na grade do mapa: verifique-os com “Verificar a validade”.</translation>
    </message>
    <message>
        <source>The prediction is the sum of weights times samples, the weights solving the kriging system: smallest expected squared error, sum 1 (ordinary), or unbiased for the drift (universal). The variance follows from the same weights.</source>
        <translation>A predição é a soma de pesos vezes amostras, com os pesos que resolvem o sistema de krigagem: menor erro quadrático esperado, soma 1 (ordinária), ou sem viés para a deriva (universal). A variância resulta dos mesmos pesos.</translation>
    </message>
    <message>
        <source>The prediction-area plot with the limits of halo and anomaly.</source>
        <translation>O gráfico predição-área com os limites de halo e anomalia.</translation>
    </message>
    <message>
        <source>The predictions, one band a field.</source>
        <translation>As predições, uma banda por campo.</translation>
    </message>
    <message>
        <source>The predictions; made where all predictors are maps.</source>
        <translation>As predições; feitas onde todos os preditores são mapas.</translation>
    </message>
    <message>
        <source>The probabilities of sample number {row} ({wrong} such samples) are missing, below zero or sum to {sums:g} and not to 1: give the classifier's probabilities, not its scores.</source>
        <translation>As probabilidades da amostra número {row} ({wrong} amostras assim) faltam, são menores que zero ou somam {sums:g} e não 1: informe as probabilidades do classificador, não seus escores.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached: check it in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>O proxy não pode ser alcançado: verifique-o em Configurações → Opções → Rede e instale de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or its word: correct them in Settings → Options → Network, start QGIS again, and install again. Nothing was changed.</source>
        <translation>O proxy recusa o usuário ou a senha: corrija-os em Configurações → Opções → Rede, reinicie o QGIS e instale de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The quantiles {text!r} are not percentages above 0 and below 100: write them as 10;50;90, with a point in decimals.</source>
        <translation>Os quantis {text!r} não são porcentagens acima de 0 e abaixo de 100: escreva-os como 10;50;90, com ponto nos decimais.</translation>
    </message>
    <message>
        <source>The range of the {kind} structure is {reach:g} m: it must be above 0.</source>
        <translation>O alcance da estrutura {kind} é {reach:g} m: deve ser maior que 0.</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>O raster</translation>
    </message>
    <message>
        <source>The raster has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>O raster não tem células próprias (um mapa da web?): salve-o antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster {name} has no data: choose another, or check its nodata value.</source>
        <translation>O raster {name} não tem dados: escolha outro ou verifique seu valor de sem dados.</translation>
    </message>
    <message>
        <source>The raster {} cannot be written: choose another file.</source>
        <translation>O raster {} não pode ser gravado: escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The rasters have {rows} x {columns} cells and their grid {grid_rows} x {grid_columns}: bring them to one grid.</source>
        <translation>Os rasters têm {rows} x {columns} células e sua grade {grid_rows} x {grid_columns}: leve-os a uma mesma grade.</translation>
    </message>
    <message>
        <source>The ratio of the ranges is at its bound of {LEAST_RATIO:g}: the directions differ in their sill rather than in their range, a drift may be there (universal kriging).</source>
        <translation>A razão dos alcances está em seu limite de {LEAST_RATIO:g}: as direções diferem mais no patamar que no alcance, pode haver deriva (krigagem universal).</translation>
    </message>
    <message>
        <source>The reference system that the coordinates of the file are in</source>
        <translation>O sistema de referência em que estão as coordenadas do arquivo</translation>
    </message>
    <message>
        <source>The regression alone predicts as well: kriging its residuals adds nothing on ground that was left out.</source>
        <translation>A regressão sozinha prevê igualmente bem: krigar seus resíduos nada acrescenta em terreno deixado de fora.</translation>
    </message>
    <message>
        <source>The regression gives {names} no background in the lithologies of sample {label}: use the weighted background.</source>
        <translation>A regressão não dá a {names} fundo nas litologias da amostra {label}: use o fundo weighted.</translation>
    </message>
    <message>
        <source>The regression leaves nothing of the values: there is nothing to krige.</source>
        <translation>A regressão não deixa nada dos valores: não há o que krigar.</translation>
    </message>
    <message>
        <source>The regression says what the predictors know, kriging adds what neighbouring samples know beyond that. Both are tested on blocks of ground that they have not seen: by the &lt;b&gt;table&lt;/b&gt;, take the simplest way that predicts as well as the others.</source>
        <translation>A regressão diz o que os preditores sabem, a krigagem acrescenta o que amostras vizinhas sabem além disso. Ambas são testadas em blocos de terreno que não viram: pela &lt;b&gt;tabela&lt;/b&gt;, use o modo mais simples que preveja tão bem quanto os outros.</translation>
    </message>
    <message>
        <source>The replacements of sample {label} reach the total of its parts ({totals:g}): choose more elements, or another method than multiplicative.</source>
        <translation>As substituições da amostra {label} atingem o total de suas partes ({totals:g}): escolha mais elementos ou outro método que não multiplicative.</translation>
    </message>
    <message>
        <source>The report is a page to read or print, the most urgent first. The table has one row an element; its quantiles take results below detection into account (Kaplan-Meier), so that an empty quantile lies below everything measured.</source>
        <translation>O relatório é uma página para ler ou imprimir, com o mais urgente primeiro. A tabela tem uma linha por elemento; seus quantis levam em conta resultados abaixo da detecção (Kaplan-Meier), de modo que um quantil vazio está abaixo de tudo o que foi medido.</translation>
    </message>
    <message>
        <source>The result moves with the seed more than that of a plain map: keep ten runs.</source>
        <translation>O resultado muda com a semente mais que o de um mapa comum: mantenha dez execuções.</translation>
    </message>
    <message>
        <source>The robust covariance mcd</source>
        <translation>A covariância robusta mcd</translation>
    </message>
    <message>
        <source>The robust covariance mcd finds no spread</source>
        <translation>A covariância robusta mcd não encontra dispersão</translation>
    </message>
    <message>
        <source>The rock at the site need not be the rock upstream, where the sediment comes from.</source>
        <translation>A rocha no ponto não é necessariamente a rocha a montante, de onde vem o sedimento.</translation>
    </message>
    <message>
        <source>The same for occurrences that had no part in drawing it: the figure to believe.</source>
        <translation>O mesmo para ocorrências que não participaram do traçado: o número em que se deve acreditar.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>O mesmo para programas.</translation>
    </message>
    <message>
        <source>The same machine, its settings bred by a genetic algorithm.</source>
        <translation>A mesma máquina, com as configurações obtidas por algoritmo genético.</translation>
    </message>
    <message>
        <source>The same map with occurrences held out</source>
        <translation>O mesmo mapa com ocorrências reservadas</translation>
    </message>
    <message>
        <source>The same occurrences are drawn again for both maps of a pair, one by one and by clusters; the difference of rates, or of AUC, counts where both 95 % intervals leave zero out.</source>
        <translation>As mesmas ocorrências são sorteadas de novo para os dois mapas de um par, uma a uma e por agrupamentos; a diferença de taxas, ou de AUC, conta onde os dois intervalos de 95 % excluem zero.</translation>
    </message>
    <message>
        <source>The same occurrences must have made none of the maps: take held-out scores.</source>
        <translation>As mesmas ocorrências não podem ter feito nenhum dos mapas: use escores reservados.</translation>
    </message>
    <message>
        <source>The same on ground that was held out: the figure to believe.</source>
        <translation>O mesmo em terreno reservado: o número em que se deve acreditar.</translation>
    </message>
    <message>
        <source>The same score without the occurrences it will be judged by: the honest one.</source>
        <translation>O mesmo escore sem as ocorrências pelas quais será avaliado: o honesto.</translation>
    </message>
    <message>
        <source>The same seed gives the same blocks.</source>
        <translation>A mesma semente dá os mesmos blocos.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and blocks.</source>
        <translation>A mesma semente dá os mesmos intervalos e blocos.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>A mesma semente dá os mesmos intervalos.</translation>
    </message>
    <message>
        <source>The same seed gives the same random draws.</source>
        <translation>A mesma semente dá os mesmos sorteios aleatórios.</translation>
    </message>
    <message>
        <source>The same seed gives the same realisations.</source>
        <translation>A mesma semente dá as mesmas realizações.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>A mesma semente dá o mesmo resultado.</translation>
    </message>
    <message>
        <source>The same up to 20 % of the area, as a share of what is possible</source>
        <translation>O mesmo até 20 % da área, como proporção do possível</translation>
    </message>
    <message>
        <source>The same value everywhere, left out: {left}.</source>
        <translation>O mesmo valor em toda parte, deixado de fora: {left}.</translation>
    </message>
    <message>
        <source>The sample survey can have {FEWEST} to {MOST} samples, not {n_samples}: give another number.</source>
        <translation>O levantamento de exemplo pode ter de {FEWEST} a {MOST} amostras, não {n_samples}: informe outro número.</translation>
    </message>
    <message>
        <source>The sample survey is on the map: 800 samples, known occurrences, geology.</source>
        <translation>O levantamento de exemplo está no mapa: 800 amostras, ocorrências conhecidas, geologia.</translation>
    </message>
    <message>
        <source>The sample survey is ready</source>
        <translation>O levantamento de exemplo está pronto</translation>
    </message>
    <message>
        <source>The samples are a table without positions: make points of it first (“Create points layer from table”).</source>
        <translation>As amostras são uma tabela sem posições: faça antes pontos dela (“Criar camada de pontos da tabela”).</translation>
    </message>
    <message>
        <source>The samples are in degrees ({crs}): distances and areas are computed in {utm}.</source>
        <translation>As amostras estão em graus ({crs}): distâncias e áreas são calculadas em {utm}.</translation>
    </message>
    <message>
        <source>The samples are said to be in degrees ({name}) and lie at {x:.0f}, {y:.0f}, which are none: set the layer's reference system to the one of its positions.</source>
        <translation>Diz-se que as amostras estão em graus ({name}) e elas ficam em {x:.0f}, {y:.0f}, que não o são: defina como sistema de referência da camada o de suas posições.</translation>
    </message>
    <message>
        <source>The samples have no column {name}: they have {names}.</source>
        <translation>As amostras não têm coluna {name}: têm {names}.</translation>
    </message>
    <message>
        <source>The samples have no coordinate reference system: set the layer's reference system, or choose one in this tool's advanced parameters.</source>
        <translation>As amostras não têm sistema de referência de coordenadas: defina o da camada ou escolha um nos parâmetros avançados desta ferramenta.</translation>
    </message>
    <message>
        <source>The samples have no positions, and a variogram needs them.</source>
        <translation>As amostras não têm posições, e um variograma precisa delas.</translation>
    </message>
    <message>
        <source>The samples have none of the columns {names}: they have {present}.</source>
        <translation>As amostras não têm nenhuma das colunas {names}: têm {present}.</translation>
    </message>
    <message>
        <source>The samples have {n_positions} distinct positions and a spacing needs two: check the coordinates, or state the distance.</source>
        <translation>As amostras têm {n_positions} posições distintas e um espaçamento precisa de duas: verifique as coordenadas ou informe a distância.</translation>
    </message>
    <message>
        <source>The samples lie along a line or two, where no anisotropy shows: choose anisotropy none, and give no azimuth and ratio.</source>
        <translation>As amostras estão ao longo de uma ou duas linhas, onde nenhuma anisotropia aparece: escolha anisotropia none e não informe azimute nem razão.</translation>
    </message>
    <message>
        <source>The samples lie at {distinct} distinct positions and a map needs two or more: check the coordinates of {source_name}.</source>
        <translation>As amostras estão em {distinct} posições distintas e um mapa precisa de duas ou mais: verifique as coordenadas de {source_name}.</translation>
    </message>
    <message>
        <source>The samples show no continuity at these distances (pure nugget): a kriged map is their mean.</source>
        <translation>As amostras não mostram continuidade a estas distâncias (efeito pepita puro): um mapa krigado é sua média.</translation>
    </message>
    <message>
        <source>The samples with F1, F2 … and F1_fuzzy …, and indicator_score where there are indicator elements.</source>
        <translation>As amostras com F1, F2 … e F1_fuzzy …, e indicator_score onde há elementos indicadores.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _ei (or _eires) for each element.</source>
        <translation>As amostras com um campo terminado em _ei (ou _eires) para cada elemento.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _out for each element.</source>
        <translation>As amostras com um campo terminado em _out para cada elemento.</translation>
    </message>
    <message>
        <source>The samples with class, p_… for each class, and entropy.</source>
        <translation>As amostras com class, p_… para cada classe e entropy.</translation>
    </message>
    <message>
        <source>The samples with label, label_used and, by factors, label_multi.</source>
        <translation>As amostras com label, label_used e, por fatores, label_multi.</translation>
    </message>
    <message>
        <source>The samples with p_… for each class, entropy, mutual_information and stability.</source>
        <translation>As amostras com p_… para cada classe, entropy, mutual_information e stability.</translation>
    </message>
    <message>
        <source>The samples with prediction, standard error, error and standardised error.</source>
        <translation>As amostras com predição, erro padrão, erro e erro padronizado.</translation>
    </message>
    <message>
        <source>The samples with the new columns.</source>
        <translation>As amostras com as novas colunas.</translation>
    </message>
    <message>
        <source>The samples with the new fields ending in _val and _cens.</source>
        <translation>As amostras com os novos campos terminados em _val e _cens.</translation>
    </message>
    <message>
        <source>The samples with unit, cluster, distance, stability, score and score_held_out.</source>
        <translation>As amostras com unit, cluster, distance, stability, score e score_held_out.</translation>
    </message>
    <message>
        <source>The samples, with concentrations as text, as a laboratory writes them.</source>
        <translation>As amostras, com concentrações como texto, como um laboratório as escreve.</translation>
    </message>
    <message>
        <source>The scores have standard deviations other than 1 ({spread}): divide by them before comparing.</source>
        <translation>Os escores têm desvios padrão diferentes de 1 ({spread}): divida por eles antes de comparar.</translation>
    </message>
    <message>
        <source>The scores themselves reached {percent_accuracy:.0f} %. </source>
        <translation>Os próprios escores alcançaram {percent_accuracy:.0f} %. </translation>
    </message>
    <message>
        <source>The seed is {seed}: give a whole number, 0 or more.</source>
        <translation>A semente é {seed}: informe um número inteiro, 0 ou mais.</translation>
    </message>
    <message>
        <source>The semivariance of a class of distance is half the mean squared difference of its pairs (Matheron), or Cressie and Hawkins' robust mean of root differences.</source>
        <translation>A semivariância de uma classe de distância é metade da diferença quadrática média de seus pares (Matheron), ou a média robusta de Cressie e Hawkins das raízes das diferenças.</translation>
    </message>
    <message>
        <source>The sentence to quote.</source>
        <translation>A frase a citar.</translation>
    </message>
    <message>
        <source>The setting {key} of the trainer {name} cannot be {value!r}: give a value like {example}.</source>
        <translation>A configuração {key} do treinador {name} não pode ser {value!r}: informe um valor como {example}.</translation>
    </message>
    <message>
        <source>The settings are no JSON ({error}): write them as {EXAMPLE}.</source>
        <translation>As configurações não são JSON ({error}): escreva-as como {EXAMPLE}.</translation>
    </message>
    <message>
        <source>The settings are those of a {kind!r} model, and the trainer {name} makes a {own_kind!r} model: choose the trainer that belongs to them.</source>
        <translation>As configurações são as de um modelo {kind!r}, e o treinador {name} faz um modelo {own_kind!r}: escolha o treinador que lhes corresponde.</translation>
    </message>
    <message>
        <source>The settings ask for {key} {value}, and the trainer is {name}: choose the trainer that does so, or leave this setting out.</source>
        <translation>As configurações pedem {key} {value}, e o treinador é {name}: escolha o treinador que o faz ou deixe essa configuração de fora.</translation>
    </message>
    <message>
        <source>The settings have no names: write them as {EXAMPLE}.</source>
        <translation>As configurações não têm nomes: escreva-as como {EXAMPLE}.</translation>
    </message>
    <message>
        <source>The shape {shape:g} does not suit the {kind} model ({error}): choose another.</source>
        <translation>A forma {shape:g} não serve ao modelo {kind} ({error}): escolha outra.</translation>
    </message>
    <message>
        <source>The share {kept:g} of samples that is learnt from must lie between 0 and 1.</source>
        <translation>A proporção {kept:g} de amostras das quais se aprende deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>The shares {shares} leave nothing to train or test with: give the shares of training and validation, such as 0.75 and 0.1.</source>
        <translation>As proporções {shares} não deixam nada para treinar ou testar: informe as proporções de treino e validação, como 0.75 e 0.1.</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet</source>
        <translation>A folha da planilha</translation>
    </message>
    <message>
        <source>The silhouette asks for {by_silhouette} classes and Davies-Bouldin for {by_index}: {n_clusters} were made, look at both maps.</source>
        <translation>A silhueta pede {by_silhouette} classes e Davies-Bouldin {by_index}: foram feitas {n_clusters}, olhe os dois mapas.</translation>
    </message>
    <message>
        <source>The smallest loading is {minimum_loading:g}: give a number between 0 and 1.</source>
        <translation>A carga mínima é {minimum_loading:g}: informe um número entre 0 e 1.</translation>
    </message>
    <message>
        <source>The smoothness of a Matérn model is {smoothness:g}: choose one above 0, such as 1.5.</source>
        <translation>A suavidade de um modelo de Matérn é {smoothness:g}: escolha uma acima de 0, como 1.5.</translation>
    </message>
    <message>
        <source>The standard error depends on the variogram and on where the samples are, not on their values.</source>
        <translation>O erro padrão depende do variograma e de onde estão as amostras, não de seus valores.</translation>
    </message>
    <message>
        <source>The standard error is that of the kriging of the residuals alone.</source>
        <translation>O erro padrão é só o da krigagem dos resíduos.</translation>
    </message>
    <message>
        <source>The standard error leaves out how unsure the regression is.</source>
        <translation>O erro padrão não inclui a incerteza da regressão.</translation>
    </message>
    <message>
        <source>The standard errors are too large: lower nugget or sill.</source>
        <translation>Os erros padrão são grandes demais: diminua o efeito pepita ou o patamar.</translation>
    </message>
    <message>
        <source>The standard errors are too small: raise nugget or sill, or look for outliers.</source>
        <translation>Os erros padrão são pequenos demais: aumente o efeito pepita ou o patamar, ou procure valores extremos.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, label samples, train and test each classifier, compare, apply. Each of them is explained in its own dialog.</source>
        <translation>As etapas são as ferramentas de mesmo nome, uma após a outra: substituir valores censurados, logaritmos, ajustar análise fatorial, escores fatoriais, rotular amostras, treinar e testar cada classificador, comparar, aplicar. Cada uma é explicada em seu próprio diálogo.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, train and apply each map, samples to raster, classify anomalies, fuse, rank. Each of them is explained in its own dialog.</source>
        <translation>As etapas são as ferramentas de mesmo nome, uma após a outra: substituir valores censurados, logaritmos, ajustar análise fatorial, escores fatoriais, treinar e aplicar cada mapa, amostras para raster, classificar anomalias, fundir, ordenar. Cada uma é explicada em seu próprio diálogo.</translation>
    </message>
    <message>
        <source>The steps of the work, to run one by one or all at once</source>
        <translation>As etapas do trabalho, para executar uma a uma ou todas de uma vez</translation>
    </message>
    <message>
        <source>The study area cannot be transformed to {short}: check its reference system.</source>
        <translation>A área de estudo não pode ser transformada para {short}: verifique seu sistema de referência.</translation>
    </message>
    <message>
        <source>The study area does not overlap with the map ({west:.0f}, {south:.0f} to {east:.0f}, {north:.0f} in {short}): check its reference system and extent.</source>
        <translation>A área de estudo não se sobrepõe ao mapa ({west:.0f}, {south:.0f} a {east:.0f}, {north:.0f} em {short}): verifique seu sistema de referência e extensão.</translation>
    </message>
    <message>
        <source>The study area has no polygon: choose another layer, or leave it empty for the whole map.</source>
        <translation>A área de estudo não tem polígono: escolha outra camada ou deixe-a vazia para o mapa inteiro.</translation>
    </message>
    <message>
        <source>The study area {} does not overlap with the map: check both layers.</source>
        <translation>A área de estudo {} não se sobrepõe ao mapa: verifique as duas camadas.</translation>
    </message>
    <message>
        <source>The substitute of {name} in the limits table is {substitute:g} and its lower limit {lower:g}: give the limit below which this value stands.</source>
        <translation>O substituto de {name} na tabela de limites é {substitute:g} e seu limite inferior {lower:g}: informe o limite abaixo do qual este valor está.</translation>
    </message>
    <message>
        <source>The success-rate curve follows the area from the most favourable cells downwards and shows the percentage of the known occurrences found. It is a &lt;b&gt;prediction rate&lt;/b&gt; only where the occurrences had no part in the map: the log says for each map which of the two it is, as far as its file tells (scores that were held out, or made with occurrences). The ROC curve sets the same against the area without occurrences: all cells that hold none are taken as negatives. The area below it, AUC, is the chance that the map is higher at an occurrence than at such a cell; 0.5 says nothing. An occurrence in a cell with others counts by itself.</source>
        <translation>A curva de taxa de sucesso segue a área das células mais favoráveis para baixo e mostra a porcentagem das ocorrências conhecidas encontradas. Só é uma &lt;b&gt;taxa de predição&lt;/b&gt; onde as ocorrências não participaram do mapa: o registro diz, para cada mapa, qual das duas é, até onde seu arquivo o revela (escores reservados ou feitos com ocorrências). A curva ROC confronta o mesmo com a área sem ocorrências: todas as células que não contêm nenhuma são tomadas como negativas. A área sob ela, AUC, é a probabilidade de o mapa ser mais alto em uma ocorrência que em uma dessas células; 0.5 não diz nada. Uma ocorrência em uma célula com outras conta por si.</translation>
    </message>
    <message>
        <source>The survey is too small for blocks as wide as that: samples of neighbouring blocks are related, and the test on ground not seen still flatters.</source>
        <translation>O levantamento é pequeno demais para blocos tão largos: amostras de blocos vizinhos são relacionadas, e o teste em terreno não visto ainda é otimista.</translation>
    </message>
    <message>
        <source>The table has no samples: check the layer, its filter and the selection.</source>
        <translation>A tabela não tem amostras: verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>The table of all factors, or the loadings of one as bars, the largest above.</source>
        <translation>A tabela de todos os fatores, ou as cargas de um como barras, as maiores acima.</translation>
    </message>
    <message>
        <source>The table of the curve has the columns &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² at or above it, or samples), &lt;i&gt;segment&lt;/i&gt; and &lt;i&gt;fitted&lt;/i&gt;. “Classify anomalies” takes the thresholds as limits.</source>
        <translation>A tabela da curva tem as colunas &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² nele ou acima, ou amostras), &lt;i&gt;segment&lt;/i&gt; e &lt;i&gt;fitted&lt;/i&gt;. “Classificar anomalias” usa os limiares como limites.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for a map of classes.</source>
        <translation>A tabela de pesos não tem campo {absent}: use a tabela que “Gráfico predição-área” grava para um mapa de classes.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for maps of classes, those of all maps below each other (“Merge vector layers”).</source>
        <translation>A tabela de pesos não tem campo {absent}: use a tabela que “Gráfico predição-área” grava para mapas de classes, as de todos os mapas uma abaixo da outra (“Mesclar camadas vetoriais”).</translation>
    </message>
    <message>
        <source>The table of weights has no map {name} (it has {maps}): write the names of the table as the names of the maps.</source>
        <translation>A tabela de pesos não tem mapa {name} (tem {maps}): escreva os nomes da tabela como nomes dos mapas.</translation>
    </message>
    <message>
        <source>The table of weights holds several maps ({found}) and none of them is called {name}: write the right one as the name of the map.</source>
        <translation>A tabela de pesos contém vários mapas ({found}) e nenhum deles se chama {name}: escreva o certo como nome do mapa.</translation>
    </message>
    <message>
        <source>The tables and the chart as a page, with the figures of the method's paper beside them.</source>
        <translation>As tabelas e o gráfico em uma página, com os números do artigo do método ao lado.</translation>
    </message>
    <message>
        <source>The temperatures {first:g} and {last:g} must be above zero: change them.</source>
        <translation>As temperaturas {first:g} e {last:g} devem ser maiores que zero: mude-as.</translation>
    </message>
    <message>
        <source>The threshold of {below} lies below the limit of the background ({background:g}): samples between are anomalous.</source>
        <translation>O limiar de {below} está abaixo do limite do fundo ({background:g}): as amostras intermediárias são anômalas.</translation>
    </message>
    <message>
        <source>The threshold {given!r} is no number: write it like 0.7, and several with ; between them.</source>
        <translation>O limiar {given!r} não é número: escreva-o como 0.7, e vários com ; entre eles.</translation>
    </message>
    <message>
        <source>The tool met an error that it did not expect ({error}): please report what the log says.</source>
        <translation>A ferramenta encontrou um erro que não esperava ({error}): por favor, relate o que o registro diz.</translation>
    </message>
    <message>
        <source>The tool stopped and did not say why.</source>
        <translation>A ferramenta parou e não disse por quê.</translation>
    </message>
    <message>
        <source>The tool {tool} is not there: is the plugin Processing enabled?</source>
        <translation>A ferramenta {tool} não está disponível: o complemento Processamento está ativado?</translation>
    </message>
    <message>
        <source>The tool “Classify anomalies” is not there: enable GeoHalo in Processing.</source>
        <translation>A ferramenta “Classificar anomalias” não está disponível: ative o GeoHalo no Processamento.</translation>
    </message>
    <message>
        <source>The trained classifier, for Apply classifier, here and on other sheets.</source>
        <translation>O classificador treinado, para Aplicar classificador, aqui e em outras folhas.</translation>
    </message>
    <message>
        <source>The trained map, for Apply map, here and on other sheets.</source>
        <translation>O mapa treinado, para Aplicar mapa, aqui e em outras folhas.</translation>
    </message>
    <message>
        <source>The trainer {name} has no setting {key}: its settings are {known}.</source>
        <translation>O treinador {name} não tem configuração {key}: suas configurações são {known}.</translation>
    </message>
    <message>
        <source>The training left the range of numbers in epoch {epoch}: the loss is no number any more. Choose a lower learning rate than {learning_rate:g}.</source>
        <translation>O treino saiu da faixa dos números na época {epoch}: a perda não é mais um número. Escolha uma taxa de aprendizado menor que {learning_rate:g}.</translation>
    </message>
    <message>
        <source>The training was stopped after {STEPS} steps, C = {c:g} being large for classes that overlap: a smaller C gives nearly the same.</source>
        <translation>O treino foi parado após {STEPS} passos, pois C = {c:g} é grande para classes que se sobrepõem: um C menor dá quase o mesmo.</translation>
    </message>
    <message>
        <source>The training went astray (infinite loss): lower the learning rate, or try another seed.</source>
        <translation>O treino se perdeu (perda infinita): diminua a taxa de aprendizado ou tente outra semente.</translation>
    </message>
    <message>
        <source>The unit is not stated.</source>
        <translation>A unidade não é informada.</translation>
    </message>
    <message>
        <source>The unit is not stated; a median of {median:g} is typical of {unit}.</source>
        <translation>A unidade não é informada; uma mediana de {median:g} é típica de {unit}.</translation>
    </message>
    <message>
        <source>The unit may not be what the name says: {odd}.</source>
        <translation>A unidade pode não ser a que o nome diz: {odd}.</translation>
    </message>
    <message>
        <source>The unit of these elements may be another one, by their values: {texts}.</source>
        <translation>A unidade destes elementos pode ser outra, por seus valores: {texts}.</translation>
    </message>
    <message>
        <source>The unit of {names} is not known: most tools pass over fields without a unit.</source>
        <translation>A unidade de {names} não é conhecida: a maioria das ferramentas pula campos sem unidade.</translation>
    </message>
    <message>
        <source>The unit {text!r} is unknown: write pct, ppm (mg/kg, g/t) or ppb (ug/kg).</source>
        <translation>A unidade {text!r} é desconhecida: escreva pct, ppm (mg/kg, g/t) ou ppb (ug/kg).</translation>
    </message>
    <message>
        <source>The units of the elements are not known: log-ratios take them as one unit.</source>
        <translation>As unidades dos elementos não são conhecidas: as log-razões as tomam como uma só.</translation>
    </message>
    <message>
        <source>The value of sample {number} is infinite: correct it in the table.</source>
        <translation>O valor da amostra {number} é infinito: corrija-o na tabela.</translation>
    </message>
    <message>
        <source>The values should be about normally distributed: factor scores, logarithms, or normal scores, which this tool takes if asked and turns back. Turned back, no value lies outside those of the samples.</source>
        <translation>Os valores devem ter distribuição aproximadamente normal: escores fatoriais, logaritmos ou escores normais, que esta ferramenta calcula se pedido e reconverte. Reconvertido, nenhum valor fica fora dos das amostras.</translation>
    </message>
    <message>
        <source>The variogram has neither nugget nor sill: give it a structure.</source>
        <translation>O variograma não tem efeito pepita nem patamar: dê-lhe uma estrutura.</translation>
    </message>
    <message>
        <source>The variogram has {n_distance} classes, too few to fit {unknown} numbers: take shorter classes, or give some of the numbers.</source>
        <translation>O variograma tem {n_distance} classes, poucas para ajustar {unknown} números: use classes mais curtas ou informe alguns dos números.</translation>
    </message>
    <message>
        <source>The variogram is fitted again only in folds and where no model is given: choose k-fold or block and leave the model empty, or do not fit again.</source>
        <translation>O variograma só é ajustado de novo em partições e onde não se informa um modelo: escolha k-fold ou block e deixe o modelo vazio, ou não ajuste de novo.</translation>
    </message>
    <message>
        <source>The variogram map shows all directions at once: an ellipse of low values shows that the field reaches farther in its direction (anisotropy). Choose four directions to see the same as curves.</source>
        <translation>O mapa variográfico mostra todas as direções de uma vez: uma elipse de valores baixos mostra que o campo alcança mais longe em sua direção (anisotropia). Escolha quatro direções para ver o mesmo como curvas.</translation>
    </message>
    <message>
        <source>The variogram of {field} is being computed…</source>
        <translation>O variograma de {field} está sendo calculado…</translation>
    </message>
    <message>
        <source>The variogram reaches no sill within {longest:.0f} m, its range is only a bound: a drift may be there (universal kriging), or take a longer largest distance.</source>
        <translation>O variograma não atinge patamar até {longest:.0f} m, seu alcance é só um limite: pode haver deriva (krigagem universal), ou use uma distância máxima maior.</translation>
    </message>
    <message>
        <source>The variogram was fitted with a drift of degree {}, and kriging has one of degree {}.</source>
        <translation>O variograma foi ajustado com uma deriva de grau {}, e a krigagem tem uma de grau {}.</translation>
    </message>
    <message>
        <source>The variogram was written to {}: krige again with it.</source>
        <translation>O variograma foi gravado em {}: krigue de novo com ele.</translation>
    </message>
    <message>
        <source>The weight of class {label} is the text {value!r}, not a number: correct the table.</source>
        <translation>O peso da classe {label} é o texto {value!r}, não um número: corrija a tabela.</translation>
    </message>
    <message>
        <source>The weights come from another map: its occurrences are not counted here.</source>
        <translation>Os pesos vêm de outro mapa: suas ocorrências não são contadas aqui.</translation>
    </message>
    <message>
        <source>The whole file cannot be read: {problem}</source>
        <translation>O arquivo inteiro não pode ser lido: {problem}</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is no number: correct it, or leave it empty.</source>
        <translation>O limite {key} de {name} na tabela de limites não é número: corrija-o ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is {value:g}: write a number above zero, or leave the cell empty.</source>
        <translation>O limite {key} de {name} na tabela de limites é {value:g}: escreva um número maior que zero ou deixe a célula vazia.</translation>
    </message>
    <message>
        <source>The {kind} model</source>
        <translation>O modelo {kind}</translation>
    </message>
    <message>
        <source>The {kind} model has not been fitted yet: fit it first.</source>
        <translation>O modelo {kind} ainda não foi ajustado: ajuste-o antes.</translation>
    </message>
    <message>
        <source>The {n_rows} samples of the first test are too few to tell whether that is chance: believe the lower.</source>
        <translation>As {n_rows} amostras do primeiro teste são poucas para dizer se isso é acaso: acredite no menor.</translation>
    </message>
    <message>
        <source>The {wanted} background needs the upstream areas of the rocks: choose the fields that hold them, one field a rock.</source>
        <translation>O fundo {wanted} precisa das áreas das rochas a montante: escolha os campos que as contêm, um campo por rocha.</translation>
    </message>
    <message>
        <source>The {what} cannot be transformed from {authid} to {target}: check their reference system, positions such as {x:.10g}, {y:.10g} do not lie in it.</source>
        <translation>Não se pode transformar de {authid} para {target}: {what}. Verifique o sistema de referência; posições como {x:.10g}, {y:.10g} não estão nele.</translation>
    </message>
    <message>
        <source>The {what} cannot be {value!r}: choose one of {choices}.</source>
        <translation>{what}: {value!r} não é possível; escolha um de {choices}.</translation>
    </message>
    <message>
        <source>The {what} have no coordinate reference system: set the layer's reference system.</source>
        <translation>Sem sistema de referência de coordenadas: {what}. Defina o sistema de referência da camada.</translation>
    </message>
    <message>
        <source>The {what} is {length:g} m: it must be above 0.</source>
        <translation>{what}: {length:g} m; deve ser maior que 0.</translation>
    </message>
    <message>
        <source>The {what} no coordinate reference system, so that positions cannot be compared: set the layer's reference system.</source>
        <translation>{what} sem sistema de referência de coordenadas, de modo que as posições não podem ser comparadas: defina o sistema de referência da camada.</translation>
    </message>
    <message>
        <source>The {what} of class {classes} is {numbers:g}: correct it.</source>
        <translation>{what} da classe {classes}: {numbers:g}; corrija-o.</translation>
    </message>
    <message>
        <source>The {what} {layer_name} is in another reference system ({authid}) than the samples ({wanted}): reproject it with “Warp (reproject)” first.</source>
        <translation>{what} {layer_name}: outro sistema de referência ({authid}) que o das amostras ({wanted}); reprojete antes com “Reprojetar coordenadas”.</translation>
    </message>
    <message>
        <source>Their numbers are small: degrees, or metres of a local grid.</source>
        <translation>Seus números são pequenos: graus, ou metros de uma grade local.</translation>
    </message>
    <message>
        <source>Their numbers are too large for degrees: read as metres.</source>
        <translation>Seus números são grandes demais para graus: lidos como metros.</translation>
    </message>
    <message>
        <source>Their numbers look like degrees.</source>
        <translation>Seus números parecem graus.</translation>
    </message>
    <message>
        <source>Their numbers, parted by commas. 3 is the anomaly, 2,3 takes the halo with it.</source>
        <translation>Seus números, separados por vírgulas. 3 é a anomalia, 2,3 inclui o halo.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>There are no figures of merit: choose the METRICS of one classifier or more.</source>
        <translation>Não há índices de mérito: escolha os METRICS de um classificador ou mais.</translation>
    </message>
    <message>
        <source>There are no predictors: choose predictor maps, or predictor fields.</source>
        <translation>Não há preditores: escolha mapas preditores ou campos preditores.</translation>
    </message>
    <message>
        <source>There are no rasters: choose one or more.</source>
        <translation>Não há rasters: escolha um ou mais.</translation>
    </message>
    <message>
        <source>There are no values at the occurrences for {missing}: read every map at all of them.</source>
        <translation>Não há valores nas ocorrências para {missing}: leia cada mapa em todas elas.</translation>
    </message>
    <message>
        <source>There are points to predict and no layer to write them to: choose the predicted points.</source>
        <translation>Há pontos a prever e nenhuma camada onde gravá-los: escolha os pontos previstos.</translation>
    </message>
    <message>
        <source>There are probabilities of shape {shape} for {n} samples and {n_classes} classes: give every sample one a class.</source>
        <translation>Há probabilidades de forma {shape} para {n} amostras e {n_classes} classes: dê a cada amostra uma por classe.</translation>
    </message>
    <message>
        <source>There are too few labelled samples to hold any for the test: label more, or train on less.</source>
        <translation>Há poucas amostras rotuladas para reservar alguma ao teste: rotule mais ou treine com menos.</translation>
    </message>
    <message>
        <source>There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: take values instead of classes, state the threshold, or take a percentile.</source>
        <translation>Há {distinct} valores distintos, e uma curva concentração-área precisa de {FEWEST_DISTINCT}: use valores em vez de classes, informe o limiar ou use um percentil.</translation>
    </message>
    <message>
        <source>There are {made} folds instead of {k}: samples or blocks are too few.</source>
        <translation>Há {made} partições em vez de {k}: as amostras ou os blocos são poucos.</translation>
    </message>
    <message>
        <source>There are {n_classes} classes, {n_areas} areas and {n_counts} counts: give one of each a class.</source>
        <translation>Há {n_classes} classes, {n_areas} áreas e {n_counts} contagens: dê uma de cada a cada classe.</translation>
    </message>
    <message>
        <source>There are {n_coordinates} samples and {size} values: give one each.</source>
        <translation>Há {n_coordinates} amostras e {size} valores: dê um a cada.</translation>
    </message>
    <message>
        <source>There are {n_labels} names for {n_found} maps: give each map one, or none.</source>
        <translation>Há {n_labels} nomes para {n_found} mapas: dê um a cada mapa ou nenhum.</translation>
    </message>
    <message>
        <source>There are {n_names} names for {n_layers} maps: give one name a map, or none.</source>
        <translation>Há {n_names} nomes para {n_layers} mapas: dê um nome a cada mapa ou nenhum.</translation>
    </message>
    <message>
        <source>There are {n_places} samples, and leaving out takes three at least: choose more.</source>
        <translation>Há {n_places} amostras, e deixar de fora exige pelo menos três: escolha mais.</translation>
    </message>
    <message>
        <source>There are {n_rasters} rasters and {n_names} names: give each a name of its own.</source>
        <translation>Há {n_rasters} rasters e {n_names} nomes: dê a cada um seu próprio nome.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and at least {minimum} are needed: check the layer, its filter and the selection.</source>
        <translation>Há {n_samples} amostras e são necessárias pelo menos {minimum}: verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and {n_codes} labels: give every sample one.</source>
        <translation>Há {n_samples} amostras e {n_codes} rótulos: dê um a cada amostra.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples at distinct places, and kriging{drift} takes {needed} at least: add samples{remedy}.</source>
        <translation>Há {n_samples} amostras em lugares distintos, e a krigagem{drift} exige pelo menos {needed}: acrescente amostras{remedy}.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements, fewer than five each: factors may be unstable.</source>
        <translation>Há {n_samples} amostras para {n_names} elementos, menos de cinco para cada: os fatores podem ser instáveis.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements: factor analysis needs more samples than elements, better five times as many, so choose fewer elements.</source>
        <translation>Há {n_samples} amostras para {n_names} elementos: a análise fatorial precisa de mais amostras que elementos, de preferência cinco vezes mais; escolha menos elementos.</translation>
    </message>
    <message>
        <source>There are {n_training} training samples for {n_classes} classes: a convolutional network needs more than one a class.</source>
        <translation>Há {n_training} amostras de treino para {n_classes} classes: uma rede convolucional precisa de mais de uma por classe.</translation>
    </message>
    <message>
        <source>There are {n_true} samples and {n_predicted} predictions: give every sample one.</source>
        <translation>Há {n_true} amostras e {n_predicted} predições: dê uma a cada amostra.</translation>
    </message>
    <message>
        <source>There are {n_true} true classes, and {n_one} and {n_other} predicted ones: two classifiers are compared on the same samples.</source>
        <translation>Há {n_true} classes verdadeiras, e {n_one} e {n_other} previstas: dois classificadores são comparados nas mesmas amostras.</translation>
    </message>
    <message>
        <source>There are {n_values} samples and {count} neighbours were asked for: ask for fewer.</source>
        <translation>Há {n_values} amostras e foram pedidos {count} vizinhos: peça menos.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {n_types} types: give every one its type, or none.</source>
        <translation>Há {n} ocorrências e {n_types} tipos: dê a cada uma seu tipo ou a nenhuma.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {size} folds: give every occurrence one.</source>
        <translation>Há {n} ocorrências e {size} partições: dê uma a cada ocorrência.</translation>
    </message>
    <message>
        <source>There are {n} samples and {size} values of {name}: give one for each sample.</source>
        <translation>Há {n} amostras e {size} valores de {name}: dê um a cada amostra.</translation>
    </message>
    <message>
        <source>There are {n} samples, and a {name} regression on {p} predictors takes {needed} at least: add samples, or leave predictors out.</source>
        <translation>Há {n} amostras, e uma regressão {name} sobre {p} preditores exige pelo menos {needed}: acrescente amostras ou deixe preditores de fora.</translation>
    </message>
    <message>
        <source>There are {size} thresholds for {n_names} factors ({names}): give one for all, or one each.</source>
        <translation>Há {size} limiares para {n_names} fatores ({names}): informe um para todos ou um para cada.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write utf-8, cp1252, utf-16 or cp1251.</source>
        <translation>Não existe a codificação {encoding!r}: escreva utf-8, cp1252, utf-16 ou cp1251.</translation>
    </message>
    <message>
        <source>There is no field for {absent}; the fields found are {names}: add the missing ones, or choose another layer.</source>
        <translation>Não há campo para {absent}; os campos encontrados são {names}: acrescente os que faltam ou escolha outra camada.</translation>
    </message>
    <message>
        <source>There is no field for {missing}; the fields found are {candidates}: add the missing ones, or choose another layer.</source>
        <translation>Não há campo para {missing}; os campos encontrados são {candidates}: acrescente os que faltam ou escolha outra camada.</translation>
    </message>
    <message>
        <source>There is no limit to write classes by: tick one.</source>
        <translation>Não há limite pelo qual gravar classes: marque um.</translation>
    </message>
    <message>
        <source>There is no map to fuse: choose two or more.</source>
        <translation>Não há mapa a fundir: escolha dois ou mais.</translation>
    </message>
    <message>
        <source>There is no map to print: tick a layer first.</source>
        <translation>Não há mapa a imprimir: marque antes uma camada.</translation>
    </message>
    <message>
        <source>There is no map: choose one raster or more.</source>
        <translation>Não há mapa: escolha um raster ou mais.</translation>
    </message>
    <message>
        <source>There is no other map than {baseline}.</source>
        <translation>Não há outro mapa além de {baseline}.</translation>
    </message>
    <message>
        <source>There is no sample to judge the classifier by: choose another split.</source>
        <translation>Não há amostra pela qual avaliar o classificador: escolha outra divisão.</translation>
    </message>
    <message>
        <source>There is no tool called {name}.</source>
        <translation>Não há ferramenta chamada {name}.</translation>
    </message>
    <message>
        <source>There is no variance left for {k} factors: ask for fewer factors.</source>
        <translation>Não resta variância para {k} fatores: peça menos fatores.</translation>
    </message>
    <message>
        <source>There is no variogram model {kind}: choose one of {KINDS} or of gstools.</source>
        <translation>Não há modelo de variograma {kind}: escolha um de {KINDS} ou do gstools.</translation>
    </message>
    <message>
        <source>There is no variogram model: choose one of {kinds}.</source>
        <translation>Não há modelo de variograma: escolha um de {kinds}.</translation>
    </message>
    <message>
        <source>There is nothing to classify: choose samples, or rasters.</source>
        <translation>Não há o que classificar: escolha amostras ou rasters.</translation>
    </message>
    <message>
        <source>There is nothing to fit: choose a variogram model.</source>
        <translation>Não há o que ajustar: escolha um modelo de variograma.</translation>
    </message>
    <message>
        <source>There kriging extrapolates: universal kriging may run far off.</source>
        <translation>Ali a krigagem extrapola: a krigagem universal pode se afastar muito.</translation>
    </message>
    <message>
        <source>There were no training samples of {new}: their background is the median of all samples.</source>
        <translation>Não havia amostras de treino de {new}: seu fundo é a mediana de todas as amostras.</translation>
    </message>
    <message>
        <source>These could be elements without a unit in their name: {over}.</source>
        <translation>Estes podem ser elementos sem unidade no nome: {over}.</translation>
    </message>
    <message>
        <source>These elements are not in the fitted model and get no new fields: {}.</source>
        <translation>Estes elementos não estão no modelo ajustado e não recebem novos campos: {}.</translation>
    </message>
    <message>
        <source>These elements were left out: {}.</source>
        <translation>Estes elementos foram deixados de fora: {}.</translation>
    </message>
    <message>
        <source>These fields are from an earlier factor analysis and have nothing to do with this one: {}.</source>
        <translation>Estes campos são de uma análise fatorial anterior e nada têm a ver com esta: {}.</translation>
    </message>
    <message>
        <source>These fields are not the laboratory's concentrations of an element or oxide: {bad}. Choose fields called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>Estes campos não são concentrações do laboratório de um elemento ou óxido: {bad}. Escolha campos chamados como Cu_ppm, Au_ppb ou Fe2O3_pct.</translation>
    </message>
    <message>
        <source>These fields were there already and are replaced: {}.</source>
        <translation>Estes campos já existiam e são substituídos: {}.</translation>
    </message>
    <message>
        <source>These indicators are not among the elements analysed and have no say: {}.</source>
        <translation>Estes indicadores não estão entre os elementos analisados e não têm efeito: {}.</translation>
    </message>
    <message>
        <source>These scores are self-consistency, not skill</source>
        <translation>Estes escores são autoconsistência, não habilidade</translation>
    </message>
    <message>
        <source>These values probably stand for results below detection, as half the limit often does. They are taken as measured unless you say otherwise.</source>
        <translation>Estes valores provavelmente representam resultados abaixo da detecção, como costuma fazer metade do limite. São tomados como medidos, a menos que se indique outra coisa.</translation>
    </message>
    <message>
        <source>These words were taken as missing results: {pairs}.</source>
        <translation>Estas palavras foram tomadas como resultados ausentes: {pairs}.</translation>
    </message>
    <message>
        <source>They are called by the number of their feature.</source>
        <translation>Têm como nome o número de sua variável.</translation>
    </message>
    <message>
        <source>They are used for statistics and factors, and are on no map.</source>
        <translation>São usadas para estatística e fatores e não estão em nenhum mapa.</translation>
    </message>
    <message>
        <source>They decide which classes are anomaly, halo and background, and judge the maps.</source>
        <translation>Decidem quais classes são anomalia, halo e fundo, e avaliam os mapas.</translation>
    </message>
    <message>
        <source>They give the units their scores. Empty: the scores stored in the model.</source>
        <translation>Dão às unidades seus escores. Vazio: os escores guardados no modelo.</translation>
    </message>
    <message>
        <source>They have no coordinates that can be read, so they are neither in the layer nor in this report.</source>
        <translation>Não têm coordenadas legíveis, por isso não estão na camada nem neste relatório.</translation>
    </message>
    <message>
        <source>They judge the maps.</source>
        <translation>Avaliam os mapas.</translation>
    </message>
    <message>
        <source>They label the samples. Empty: labels by factor scores, as in the method's paper.</source>
        <translation>Rotulam as amostras. Vazio: rótulos por escores fatoriais, como no artigo do método.</translation>
    </message>
    <message>
        <source>They take no part in any step.</source>
        <translation>Não participam de nenhuma etapa.</translation>
    </message>
    <message>
        <source>They tell nothing apart.</source>
        <translation>Nada distinguem.</translation>
    </message>
    <message>
        <source>They weigh the classes, unless a table does, and judge the result. Maps of values need them.</source>
        <translation>Pesam as classes, a menos que uma tabela o faça, e avaliam o resultado. Mapas de valores precisam delas.</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>Foram deixados de fora.</translation>
    </message>
    <message>
        <source>They were transformed to {transforms}.</source>
        <translation>Foram transformados em {transforms}.</translation>
    </message>
    <message>
        <source>Thiessen</source>
        <translation>Thiessen</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Itens a verificar</translation>
    </message>
    <message>
        <source>This background needs the upstream areas of each of the {n_samples} samples ({word} given): choose the fields that hold them.</source>
        <translation>Este fundo precisa das áreas a montante de cada uma das {n_samples} amostras ({word} informadas): escolha os campos que as contêm.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over neighbouring samples, which rasters do not have: classify samples, or train one without.</source>
        <translation>Este classificador aprendeu de médias sobre amostras vizinhas, que rasters não têm: classifique amostras ou treine um sem elas.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over {around} neighbouring samples, and there are {given}: classify more samples together, or train one without neighbours.</source>
        <translation>Este classificador aprendeu de médias sobre {around} amostras vizinhas, e há {given}: classifique mais amostras juntas ou treine um sem vizinhas.</translation>
    </message>
    <message>
        <source>This is a single map, another seed may draw other borders: 10 runs show how far.</source>
        <translation>Este é um único mapa, outra semente pode traçar outras fronteiras: 10 execuções mostram até onde.</translation>
    </message>
    <message>
        <source>This network learnt from cells of {learnt:g} m, and those of the rasters have {own:g} m: bring the rasters to the same cell size with “Warp (reproject)”.</source>
        <translation>Esta rede aprendeu de células de {learnt:g} m, e as dos rasters têm {own:g} m: leve os rasters ao mesmo tamanho de célula com “Reprojetar coordenadas”.</translation>
    </message>
    <message>
        <source>This network learnt from windows of rasters ({bands}): choose these rasters.</source>
        <translation>Esta rede aprendeu de janelas de rasters ({bands}): escolha esses rasters.</translation>
    </message>
    <message>
        <source>This network learnt from windows of {bands}, and no raster is called {absent} (there are {names}): rename or add rasters.</source>
        <translation>Esta rede aprendeu de janelas de {bands}, e nenhum raster se chama {absent} (há {names}): renomeie ou acrescente rasters.</translation>
    </message>
    <message>
        <source>This project holds no survey yet.</source>
        <translation>Este projeto ainda não contém levantamento.</translation>
    </message>
    <message>
        <source>This went wrong: {}. The log messages (GeoHalo) say where.</source>
        <translation>Isto falhou: {}. As mensagens de registro (GeoHalo) dizem onde.</translation>
    </message>
    <message>
        <source>This would fetch {much}, {cuda} of it for NVIDIA's graphics cards (CUDA), which GeoHalo does not use. The smaller build for processors comes from another package index: cancel, enter its address under “Extra package index”, and install again.</source>
        <translation>Isto baixaria {much}, {cuda} disso para placas gráficas NVIDIA (CUDA), que o GeoHalo não usa. A versão menor para processadores vem de outro índice de pacotes: cancele, digite seu endereço em “Índice de pacotes extra” e instale de novo.</translation>
    </message>
    <message>
        <source>This would fetch {much}.</source>
        <translation>Isto baixaria {much}.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Threshold is</source>
        <translation>O limiar é</translation>
    </message>
    <message>
        <source>Threshold of the factor scores</source>
        <translation>Limiar dos escores fatoriais</translation>
    </message>
    <message>
        <source>Threshold of two classes</source>
        <translation>Limiar de duas classes</translation>
    </message>
    <message>
        <source>Threshold {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>O limiar {doubtful} pode ser acaso: pelo bootstrap, a inclinação pode ser a mesma dos dois lados.</translation>
    </message>
    <message>
        <source>Thresholded score</source>
        <translation>Escore com limiar</translation>
    </message>
    <message>
        <source>Thresholds that are more than chance</source>
        <translation>Limiares que são mais que acaso</translation>
    </message>
    <message>
        <source>Thresholds where the slope changes in 95 % of the curves drawn again.</source>
        <translation>Limiares onde a inclinação muda em 95 % das curvas sorteadas de novo.</translation>
    </message>
    <message>
        <source>Thresholds {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>Os limiares {doubtful} podem ser acaso: pelo bootstrap, a inclinação pode ser a mesma dos dois lados.</translation>
    </message>
    <message>
        <source>Thresholds, factors and maps of so few samples are hardly better than guesses.</source>
        <translation>Limiares, fatores e mapas de tão poucas amostras são pouco melhores que palpites.</translation>
    </message>
    <message>
        <source>Thresholds, parted by ;</source>
        <translation>Limiares, separados por ;</translation>
    </message>
    <message>
        <source>Thresholds: {}.</source>
        <translation>Limiares: {}.</translation>
    </message>
    <message>
        <source>Tick the indicator elements of your deposit type, such as {elements}.</source>
        <translation>Marque os elementos indicadores do seu tipo de depósito, como {elements}.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared, and choose a layer of known occurrences.</source>
        <translation>Marque os mapas a comparar e escolha uma camada de ocorrências conhecidas.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared; they have to be on one grid.</source>
        <translation>Marque os mapas a comparar; precisam estar em uma mesma grade.</translation>
    </message>
    <message>
        <source>Tick to install {name} with “Install chosen”.</source>
        <translation>Marque para instalar {name} com “Instalar os escolhidos”.</translation>
    </message>
    <message>
        <source>Ticked: the map keeps these colours when the chart is closed. Else it gets its own style back.</source>
        <translation>Marcado: o mapa mantém estas cores quando o gráfico é fechado. Senão, recupera seu próprio estilo.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be left out (1 yes)</source>
        <translation>A deixar de fora (1 sim)</translation>
    </message>
    <message>
        <source>To be set beside the accuracy of a classifier on the same samples.</source>
        <translation>Para pôr ao lado da acurácia de um classificador nas mesmas amostras.</translation>
    </message>
    <message>
        <source>To fetch: {much}</source>
        <translation>A baixar: {much}</translation>
    </message>
    <message>
        <source>To learn from (1 yes)</source>
        <translation>Da qual aprender (1 sim)</translation>
    </message>
    <message>
        <source>Tolerance of the azimuth</source>
        <translation>Tolerância do azimute</translation>
    </message>
    <message>
        <source>Too few samples of {named}, even merged: leave these classes out.</source>
        <translation>Poucas amostras de {named}, mesmo juntadas: deixe estas classes de fora.</translation>
    </message>
    <message>
        <source>Too few samples of {named}: a class needs {fewest} at least. Leave it out, merge it with another, or choose other thresholds or a larger radius.</source>
        <translation>Poucas amostras de {named}: uma classe precisa de pelo menos {fewest}. Deixe-a de fora, junte-a a outra ou escolha outros limiares ou um raio maior.</translation>
    </message>
    <message>
        <source>Too high, by 1 to 2</source>
        <translation>Alto demais, por 1 a 2</translation>
    </message>
    <message>
        <source>Too low, by 1 to 2</source>
        <translation>Baixo demais, por 1 a 2</translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation>Erro topográfico</translation>
    </message>
    <message>
        <source>Train Batch SOM</source>
        <translation>Treinar Batch SOM</translation>
    </message>
    <message>
        <source>Train DESOM</source>
        <translation>Treinar DESOM</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>Treinar Rede</translation>
    </message>
    <message>
        <source>Train SOM</source>
        <translation>Treinar SOM</translation>
    </message>
    <message>
        <source>Train SVM</source>
        <translation>Treinar SVM</translation>
    </message>
    <message>
        <source>Train SVM with genetic algorithm</source>
        <translation>Treinar SVM com algoritmo genético</translation>
    </message>
    <message>
        <source>Train deep embedded self-organising map (DESOM)</source>
        <translation>Treinar mapa auto-organizável profundo incorporado (DESOM)</translation>
    </message>
    <message>
        <source>Train network</source>
        <translation>Treinar rede</translation>
    </message>
    <message>
        <source>Train self-organising map</source>
        <translation>Treinar mapa auto-organizável</translation>
    </message>
    <message>
        <source>Train support-vector machine</source>
        <translation>Treinar máquina de vetores de suporte</translation>
    </message>
    <message>
        <source>Trained classifier</source>
        <translation>Classificador treinado</translation>
    </message>
    <message>
        <source>Trained map</source>
        <translation>Mapa treinado</translation>
    </message>
    <message>
        <source>Trained map with scores</source>
        <translation>Mapa treinado com escores</translation>
    </message>
    <message>
        <source>Trained maps (*.safetensors *.json)</source>
        <translation>Mapas treinados (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Trained model with the settings</source>
        <translation>Modelo treinado com as configurações</translation>
    </message>
    <message>
        <source>Trained on the {device}; a repeated run differs in the last digits.</source>
        <translation>Treinado em {device}; uma execução repetida difere nos últimos dígitos.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Treinador</translation>
    </message>
    <message>
        <source>Trainer {}</source>
        <translation>Treinador {}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>Perdas no treino</translation>
    </message>
    <message>
        <source>Training of the network</source>
        <translation>Treino da rede</translation>
    </message>
    <message>
        <source>Training support-vector machines, regression kriging, robust Mahalanobis outliers, logistic regression as a baseline, the images of DeepInsight.</source>
        <translation>Treino de máquinas de vetores de suporte, krigagem com regressão, valores extremos robustos de Mahalanobis, regressão logística como referência, as imagens do DeepInsight.</translation>
    </message>
    <message>
        <source>Training the deep map</source>
        <translation>Treinando o mapa profundo</translation>
    </message>
    <message>
        <source>Training the machines on all samples</source>
        <translation>Treinando as máquinas com todas as amostras</translation>
    </message>
    <message>
        <source>Training the map</source>
        <translation>Treinando o mapa</translation>
    </message>
    <message>
        <source>Training the network</source>
        <translation>Treinando a rede</translation>
    </message>
    <message>
        <source>Training {runs} members</source>
        <translation>Treinando {runs} membros</translation>
    </message>
    <message>
        <source>Trains a neural network on labelled samples, and tests it on samples and on ground that it has not seen.</source>
        <translation>Treina uma rede neural com amostras rotuladas e a testa em amostras e em terreno que não viu.</translation>
    </message>
    <message>
        <source>Trains a support-vector machine on labelled samples, and tests it on samples and on ground it has not seen.</source>
        <translation>Treina uma máquina de vetores de suporte com amostras rotuladas e a testa em amostras e em terreno que não viu.</translation>
    </message>
    <message>
        <source>Trains one model many times, with other seeds on other bootstrap samples, and maps what the members agree on.</source>
        <translation>Treina um modelo muitas vezes, com outras sementes em outras amostras bootstrap, e mapeia aquilo em que os membros concordam.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformação</translation>
    </message>
    <message>
        <source>Transform concentrations</source>
        <translation>Transformar concentrações</translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation>Amostras transformadas</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Treatment: &lt;b&gt;flag&lt;/b&gt; and &lt;b&gt;robust&lt;/b&gt; leave all as it is, robust being the note that a robust later step takes care of the outliers; only these two are for scores and maps. &lt;b&gt;winsorise&lt;/b&gt; adds fields ending in _win, in which flagged values are moved to their fence. These may serve to estimate loadings; no later step takes them by itself, because scores come from the untouched values. &lt;b&gt;drop&lt;/b&gt; deletes nothing either: the field &lt;i&gt;dropped&lt;/i&gt; is 1 for samples with a flagged value and the log lists them; filter the layer by it to fit a model without them.</source>
        <translation>Tratamento: &lt;b&gt;flag&lt;/b&gt; e &lt;b&gt;robust&lt;/b&gt; deixam tudo como está, sendo robust a nota de que uma etapa robusta posterior cuida dos valores extremos; só esses dois servem para escores e mapas. &lt;b&gt;winsorise&lt;/b&gt; acrescenta campos terminados em _win, em que valores marcados são movidos até sua cerca. Estes podem servir para estimar cargas; nenhuma etapa posterior os usa por si, porque os escores vêm dos valores intactos. &lt;b&gt;drop&lt;/b&gt; também nada apaga: o campo &lt;i&gt;dropped&lt;/i&gt; é 1 para amostras com valor marcado e o registro as lista; filtre a camada por ele para ajustar um modelo sem elas.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe verdadeira</translation>
    </message>
    <message>
        <source>True-positive rate (% of the occurrences)</source>
        <translation>Taxa de verdadeiros positivos (% das ocorrências)</translation>
    </message>
    <message>
        <source>True-positive rate (recall)</source>
        <translation>Taxa de verdadeiros positivos (sensibilidade)</translation>
    </message>
    <message>
        <source>Truth is there to learn by. Give it to no tool that is to find it.</source>
        <translation>A verdade está ali para se aprender. Não a dê a nenhuma ferramenta que deva encontrá-la.</translation>
    </message>
    <message>
        <source>Trying the packages in a fresh Python…</source>
        <translation>Experimentando os pacotes em um Python novo…</translation>
    </message>
    <message>
        <source>Tukey</source>
        <translation>Tukey</translation>
    </message>
    <message>
        <source>Tukey's fences lie 1.5 interquartile ranges beyond the quartiles, on the chosen scale; mad takes the median and 2 × 1.4826 median absolute deviations, and mahalanobis the distance from a robust centre in units of a robust covariance, against a chi-squared quantile.</source>
        <translation>As cercas de Tukey ficam a 1.5 amplitude interquartil além dos quartis, na escala escolhida; mad toma a mediana e 2 × 1.4826 desvios absolutos medianos, e mahalanobis a distância a um centro robusto em unidades de uma covariância robusta, contra um quantil qui-quadrado.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Otimização</translation>
    </message>
    <message>
        <source>Turn back from logarithms</source>
        <translation>Reconverter de logaritmos</translation>
    </message>
    <message>
        <source>Turns a field of the samples into a raster map, without interpolation.</source>
        <translation>Transforma um campo das amostras em um mapa raster, sem interpolação.</translation>
    </message>
    <message>
        <source>Turns anomalous ground into ranked polygons, with the elements, occurrences and rocks of each: where to go first.</source>
        <translation>Transforma terreno anômalo em polígonos ordenados, com os elementos, ocorrências e rochas de cada um: aonde ir primeiro.</translation>
    </message>
    <message>
        <source>Turns skewed concentrations into variables that factor analysis, maps and distances can use.</source>
        <translation>Transforma concentrações assimétricas em variáveis que análise fatorial, mapas e distâncias podem usar.</translation>
    </message>
    <message>
        <source>Two classes at a time are parted by the widest margin in the space of the kernel exp(−γ d²) (or linear, polynomial), with the penalty C on samples on the wrong side; the classes vote. Probabilities come from sigmoids fitted to the decision values.</source>
        <translation>Duas classes por vez são separadas pela maior margem no espaço do núcleo exp(−γ d²) (ou linear, polinomial), com a penalidade C para amostras do lado errado; as classes votam. As probabilidades vêm de sigmoides ajustadas aos valores de decisão.</translation>
    </message>
    <message>
        <source>Two counts of factors are given: eigenvalues above 1, which tends to keep too many, and parallel analysis, which keeps those larger than uncorrelated elements would give by chance. Elements whose own measure (MSA) is below 0.5 fit no association: leave them out.</source>
        <translation>Dão-se duas contagens de fatores: autovalores acima de 1, que tende a manter demais, e análise paralela, que mantém os maiores do que elementos não correlacionados dariam por acaso. Elementos cuja própria medida (MSA) está abaixo de 0.5 não cabem em nenhuma associação: deixe-os de fora.</translation>
    </message>
    <message>
        <source>Two maps are called {name}: give each map a name of its own.</source>
        <translation>Dois mapas se chamam {name}: dê a cada mapa seu próprio nome.</translation>
    </message>
    <message>
        <source>Two or more rasters of classes or values on one grid; their first band counts.</source>
        <translation>Dois ou mais rasters de classes ou valores em uma mesma grade; conta sua primeira banda.</translation>
    </message>
    <message>
        <source>Two outputs would be written to {path}: choose another file for one of them.</source>
        <translation>Duas saídas seriam gravadas em {path}: escolha outro arquivo para uma delas.</translation>
    </message>
    <message>
        <source>Two rasters are called {name}: rename one, features are matched by name.</source>
        <translation>Dois rasters se chamam {name}: renomeie um, as variáveis são associadas pelo nome.</translation>
    </message>
    <message>
        <source>Type of kriging</source>
        <translation>Tipo de krigagem</translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation>Matriz U</translation>
    </message>
    <message>
        <source>U-matrix, classes, hits and component planes.</source>
        <translation>Matriz U, classes, acertos por unidade e planos de componentes.</translation>
    </message>
    <message>
        <source>Uncertain values</source>
        <translation>Valores incertos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Unit of the map</source>
        <translation>Unidade do mapa</translation>
    </message>
    <message>
        <source>Unit {unit} (row {row}, column {column}) has no sample.</source>
        <translation>A unidade {unit} (linha {row}, coluna {column}) não tem amostra.</translation>
    </message>
    <message>
        <source>Units are needed to compare with other sheets, with limits and in compositions.</source>
        <translation>As unidades são necessárias para comparar com outras folhas, com limites e em composições.</translation>
    </message>
    <message>
        <source>Units that may be wrong</source>
        <translation>Unidades que podem estar erradas</translation>
    </message>
    <message>
        <source>Units were brought to ppm for the log-ratios: {converted}.</source>
        <translation>As unidades foram levadas a ppm para as log-razões: {converted}.</translation>
    </message>
    <message>
        <source>Units, detection limits and coordinates are guessed and shown to you before anything is written.</source>
        <translation>Unidades, limites de detecção e coordenadas são supostos e mostrados antes de gravar qualquer coisa.</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Descompactando…</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Limite superior</translation>
    </message>
    <message>
        <source>Upper limit (percentile)</source>
        <translation>Limite superior (percentil)</translation>
    </message>
    <message>
        <source>Upstream areas, one field a rock (km²)</source>
        <translation>Áreas a montante, um campo por rocha (km²)</translation>
    </message>
    <message>
        <source>Use &amp;layers of this project</source>
        <translation>Usar ca&amp;madas deste projeto</translation>
    </message>
    <message>
        <source>Use it first, on the table as the laboratory sent it. It never stops at a bad cell: cells that cannot be read are what it lists. It also finds sample numbers used twice, samples at one place, without a position or far away from the others, rows of a text file that QGIS left out for want of coordinates, units that do not fit the element, equal lowest values that stand for results below detection, elements with too few results above detection or no variation, and single results unlike those around them. Nothing is changed.</source>
        <translation>Use-a primeiro, na tabela como o laboratório a enviou. Nunca para em uma célula ruim: células ilegíveis são o que ela lista. Também acha números de amostra usados duas vezes, amostras em um mesmo lugar, sem posição ou muito longe das outras, linhas de um arquivo de texto que o QGIS deixou de fora por falta de coordenadas, unidades que não combinam com o elemento, valores mínimos iguais que representam resultados abaixo da detecção, elementos com poucos resultados acima da detecção ou sem variação, e resultados isolados diferentes dos que os cercam. Nada é alterado.</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Usual aqui</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the rank</source>
        <translation>Valor da ordem</translation>
    </message>
    <message>
        <source>Values above the upper limit</source>
        <translation>Valores acima do limite superior</translation>
    </message>
    <message>
        <source>Values above the upper limit keep the limit, the true ones are higher: {}.</source>
        <translation>Valores acima do limite superior mantêm o limite, os verdadeiros são maiores: {}.</translation>
    </message>
    <message>
        <source>Values above the upper limit stay at the limit. They are your best anomalies: have them analysed again.</source>
        <translation>Valores acima do limite superior ficam no limite. São suas melhores anomalias: mande analisá-las de novo.</translation>
    </message>
    <message>
        <source>Values above the upper limit were taken at the limit: {}.</source>
        <translation>Valores acima do limite superior foram tomados no limite: {}.</translation>
    </message>
    <message>
        <source>Values above this percentile of the element are flagged.</source>
        <translation>Valores acima deste percentil do elemento são marcados.</translation>
    </message>
    <message>
        <source>Values below detection</source>
        <translation>Valores abaixo da detecção</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted. With known occurrences, samples near them are of their class and those far from all are background; without, classes are made of the factor scores, as in the method's paper.</source>
        <translation>Valores abaixo da detecção são substituídos (os já tratados permanecem), as concentrações ou índices de enriquecimento mais novos passam a logaritmos, fatores são ajustados. Com ocorrências conhecidas, amostras perto delas são de sua classe e as longe de todas são fundo; sem elas, as classes são feitas dos escores fatoriais, como no artigo do método.</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted; the maps are trained on the scores of the factors that hold the indicator elements and weighed with the known occurrences.</source>
        <translation>Valores abaixo da detecção são substituídos (os já tratados permanecem), as concentrações ou índices de enriquecimento mais novos passam a logaritmos, fatores são ajustados; os mapas são treinados com os escores dos fatores que contêm os elementos indicadores e pesados com as ocorrências conhecidas.</translation>
    </message>
    <message>
        <source>Values below detection replaced</source>
        <translation>Valores abaixo da detecção substituídos</translation>
    </message>
    <message>
        <source>Values below detection were treated before: {}.</source>
        <translation>Valores abaixo da detecção já foram tratados: {}.</translation>
    </message>
    <message>
        <source>Values below detection: {name}</source>
        <translation>Valores abaixo da detecção: {name}</translation>
    </message>
    <message>
        <source>Values below the detection limit of their column were taken as below it: {}.</source>
        <translation>Valores abaixo do limite de detecção de sua coluna foram tomados como abaixo dele: {}.</translation>
    </message>
    <message>
        <source>Values below the limit of the table</source>
        <translation>Valores abaixo do limite da tabela</translation>
    </message>
    <message>
        <source>Values below zero in {} are taken as they are, as if these had been transformed: if they stand for results below detection, run “Replace censored values” first.</source>
        <translation>Valores abaixo de zero em {} são tomados como estão, como se já tivessem sido transformados: se representam resultados abaixo da detecção, execute antes “Substituir valores censurados”.</translation>
    </message>
    <message>
        <source>Values marked ! (below the limit of quantification) were taken as measured: {}.</source>
        <translation>Valores marcados com ! (abaixo do limite de quantificação) foram tomados como medidos: {}.</translation>
    </message>
    <message>
        <source>Values must be above zero: run “Replace censored values” first. Enrichment indices are taken where they were made. A layer holds one column for each transform, so that running again replaces it. With a fitted model log10 and ln are still taken in the unit of the field; other transforms convert to the model's unit.</source>
        <translation>Os valores devem ser maiores que zero: execute antes “Substituir valores censurados”. Índices de enriquecimento são usados onde foram feitos. Uma camada contém uma coluna para cada transformação, de modo que executar de novo a substitui. Com um modelo ajustado, log10 e ln ainda são tomados na unidade do campo; outras transformações convertem para a unidade do modelo.</translation>
    </message>
    <message>
        <source>Values outside the fitted range were set to its end: {counts}.</source>
        <translation>Valores fora da faixa ajustada foram postos em seu extremo: {counts}.</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>Valores substituídos</translation>
    </message>
    <message>
        <source>Values that the given shares of the realisations stay below, one band each.</source>
        <translation>Valores abaixo dos quais ficam as proporções dadas das realizações, uma banda cada.</translation>
    </message>
    <message>
        <source>Variance explained, per cent</source>
        <translation>Variância explicada, por cento</translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation>Variância das amostras</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>Variograma</translation>
    </message>
    <message>
        <source>Variogram chart</source>
        <translation>Gráfico do variograma</translation>
    </message>
    <message>
        <source>Variogram map</source>
        <translation>Mapa variográfico</translation>
    </message>
    <message>
        <source>Variogram map of {name}</source>
        <translation>Mapa variográfico de {name}</translation>
    </message>
    <message>
        <source>Variogram model</source>
        <translation>Modelo de variograma</translation>
    </message>
    <message>
        <source>Variogram model file</source>
        <translation>Arquivo do modelo de variograma</translation>
    </message>
    <message>
        <source>Variogram model of the residuals</source>
        <translation>Modelo de variograma dos resíduos</translation>
    </message>
    <message>
        <source>Variogram model, a file that “Fit variogram” wrote</source>
        <translation>Modelo de variograma, um arquivo que “Ajustar variograma” gravou</translation>
    </message>
    <message>
        <source>Variogram models (*.json)</source>
        <translation>Modelos de variograma (*.json)</translation>
    </message>
    <message>
        <source>Variogram of the residuals: {}.</source>
        <translation>Variograma dos resíduos: {}.</translation>
    </message>
    <message>
        <source>Variogram of what the drift leaves</source>
        <translation>Variograma do que a deriva deixa</translation>
    </message>
    <message>
        <source>Variogram of {field}</source>
        <translation>Variograma de {field}</translation>
    </message>
    <message>
        <source>Variogram of {name}</source>
        <translation>Variograma de {name}</translation>
    </message>
    <message>
        <source>Variogram of {}: {}.</source>
        <translation>Variograma de {}: {}.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>Percorrendo as células</translation>
    </message>
    <message>
        <source>Ward's method</source>
        <translation>Método de Ward</translation>
    </message>
    <message>
        <source>Way 1, for a map of scores that were themselves made with the occurrences: the limits are looked for, and the occurrences counted, on this map (&lt;i&gt;score_held_out&lt;/i&gt; of “Apply map”), so that nothing flatters.</source>
        <translation>Modo 1, para um mapa de escores que foram eles próprios feitos com as ocorrências: os limites são procurados, e as ocorrências contadas, neste mapa (&lt;i&gt;score_held_out&lt;/i&gt; de “Aplicar mapa”), para que nada favoreça.</translation>
    </message>
    <message>
        <source>Way 1: the classes are drawn by them.</source>
        <translation>Modo 1: as classes são traçadas por elas.</translation>
    </message>
    <message>
        <source>Way 2: the table of “Prediction-area plot” for classes.</source>
        <translation>Modo 2: a tabela do “Gráfico predição-área” para classes.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of a halo.</source>
        <translation>Modo 3: o menor valor do mapa de um halo.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of an anomaly.</source>
        <translation>Modo 3: o menor valor do mapa de uma anomalia.</translation>
    </message>
    <message>
        <source>Weighing the units</source>
        <translation>Pesando as unidades</translation>
    </message>
    <message>
        <source>Weighs a map by known occurrences: how many of them it finds, and in how much of the area.</source>
        <translation>Pesa um mapa por ocorrências conhecidas: quantas delas encontra e em quanto da área.</translation>
    </message>
    <message>
        <source>Weight (ln)</source>
        <translation>Peso (ln)</translation>
    </message>
    <message>
        <source>Weight (log10)</source>
        <translation>Peso (log10)</translation>
    </message>
    <message>
        <source>Weight at the intersection</source>
        <translation>Peso na interseção</translation>
    </message>
    <message>
        <source>Weight at the intersection (ln)</source>
        <translation>Peso na interseção (ln)</translation>
    </message>
    <message>
        <source>Weight of the class: natural logarithm of the normalised density</source>
        <translation>Peso da classe: logaritmo natural da densidade normalizada</translation>
    </message>
    <message>
        <source>Weight of the map against the reconstruction: larger values order it more and keep less of the samples.</source>
        <translation>Peso do mapa contra a reconstrução: valores maiores o ordenam mais e preservam menos das amostras.</translation>
    </message>
    <message>
        <source>Weighted sum of squares</source>
        <translation>Soma ponderada de quadrados</translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation>Pesos das classes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What a drift leaves is too alike at long distances: the longest distance is {half:.0f} m, half the extent, instead of {reach:.0f} m.</source>
        <translation>O que uma deriva deixa é parecido demais a longas distâncias: a distância máxima é {half:.0f} m, metade da extensão, em vez de {reach:.0f} m.</translation>
    </message>
    <message>
        <source>What a sample stands for</source>
        <translation>O que uma amostra representa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What is done and what comes next</source>
        <translation>O que está feito e o que vem a seguir</translation>
    </message>
    <message>
        <source>What is not known of them</source>
        <translation>O que não se sabe delas</translation>
    </message>
    <message>
        <source>What is not known: 0 sure, 1 all classes alike.</source>
        <translation>O que não se sabe: 0 certeza, 1 todas as classes iguais.</translation>
    </message>
    <message>
        <source>What it learnt holds on ground it has not seen.</source>
        <translation>O que aprendeu vale em terreno que não viu.</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>O que separa as colunas</translation>
    </message>
    <message>
        <source>What parts the columns.</source>
        <translation>O que separa as colunas.</translation>
    </message>
    <message>
        <source>What pip says; select and copy what you need</source>
        <translation>O que o pip diz; selecione e copie o necessário</translation>
    </message>
    <message>
        <source>What position alone says: kriging tested as if it were a classifier.</source>
        <translation>O que só a posição diz: krigagem testada como se fosse um classificador.</translation>
    </message>
    <message>
        <source>What stands for a result below the limit, by cohen, mle and multiplicative: the geometric or arithmetic mean of what lies below it, or a random draw, which keeps the spread that correlations and variograms need. auto: geometric up to 10 % below detection, random above.</source>
        <translation>O que representa um resultado abaixo do limite, por cohen, mle e multiplicative: a média geométrica ou aritmética do que está abaixo dele, ou um sorteio, que mantém a dispersão de que correlações e variogramas precisam. auto: geométrica até 10 % abaixo da detecção, sorteio acima.</translation>
    </message>
    <message>
        <source>What the comparison says</source>
        <translation>O que a comparação diz</translation>
    </message>
    <message>
        <source>What the dock shows</source>
        <translation>O que o painel mostra</translation>
    </message>
    <message>
        <source>What the evidence amounts to if occurrences of one camp count once.</source>
        <translation>O que resta da evidência se as ocorrências de um mesmo campo mineiro contam uma só vez.</translation>
    </message>
    <message>
        <source>What the laboratory wrote: limits, gaps, duplicates, units. Mend the table before it decides.</source>
        <translation>O que o laboratório escreveu: limites, lacunas, duplicatas, unidades. Conserte a tabela antes que ela decida.</translation>
    </message>
    <message>
        <source>What the model adds to the nugget at the range.</source>
        <translation>O que o modelo acrescenta ao efeito pepita no alcance.</translation>
    </message>
    <message>
        <source>What the regression itself is unsure of is not in it.</source>
        <translation>A incerteza da própria regressão não está nele.</translation>
    </message>
    <message>
        <source>What this structure adds to the semivariance</source>
        <translation>O que esta estrutura acrescenta à semivariância</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>O que fazer: {remedy}</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>O que saber</translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation>O que saber antes da importação</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que verificar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>O que foi reconhecido</translation>
    </message>
    <message>
        <source>What was recognised and why, as a page.</source>
        <translation>O que foi reconhecido e por quê, em uma página.</translation>
    </message>
    <message>
        <source>What was recognised in {}</source>
        <translation>O que foi reconhecido em {}</translation>
    </message>
    <message>
        <source>What was recognised, as JSON</source>
        <translation>O que foi reconhecido, como JSON</translation>
    </message>
    <message>
        <source>Where ground is held out, samples within {:.0f} m of it are not learnt from.</source>
        <translation>Onde se reserva terreno, não se aprende de amostras a menos de {:.0f} m dele.</translation>
    </message>
    <message>
        <source>Where metal was planted: 1 background, 2 halo, 3 anomaly.</source>
        <translation>Onde o metal foi plantado: 1 fundo, 2 halo, 3 anomalia.</translation>
    </message>
    <message>
        <source>Where ore is known; their field of types may give the classes.</source>
        <translation>Onde se conhece minério; seu campo de tipos pode dar as classes.</translation>
    </message>
    <message>
        <source>Where samples lie in pairs or along roads, two median spacings are short: raise the largest distance.</source>
        <translation>Onde as amostras estão em pares ou ao longo de estradas, dois espaçamentos medianos são pouco: aumente a distância máxima.</translation>
    </message>
    <message>
        <source>Where the curve should level off if there is no drift.</source>
        <translation>Onde a curva deve se estabilizar se não houver deriva.</translation>
    </message>
    <message>
        <source>Where the errors lie</source>
        <translation>Onde estão os erros</translation>
    </message>
    <message>
        <source>Where the labels come from factor scores, these are kriged from the training samples to the tested ones (universal kriging, spherical variogram of what the drift leaves), and labelled there by the same thresholds. Other labels are kriged themselves (indicator kriging). Either gives an accuracy that can be set beside that of a classifier; the error of an interpolated value cannot.</source>
        <translation>Onde os rótulos vêm de escores fatoriais, estes são krigados das amostras de treino para as testadas (krigagem universal, variograma esférico do que a deriva deixa) e ali rotulados pelos mesmos limiares. Outros rótulos são eles próprios krigados (krigagem indicativa). Ambos dão uma acurácia que pode ser posta ao lado da de um classificador; o erro de um valor interpolado não pode.</translation>
    </message>
    <message>
        <source>Where the model has indicator elements, &lt;i&gt;indicator_score&lt;/i&gt; is the mean of the standardised scores of the factors that hold them. It is the baseline: a plain map of it is hard to beat, so compare every other map with it.</source>
        <translation>Onde o modelo tem elementos indicadores, &lt;i&gt;indicator_score&lt;/i&gt; é a média dos escores padronizados dos fatores que os contêm. É a referência: um simples mapa dele é difícil de superar, portanto compare com ele todo outro mapa.</translation>
    </message>
    <message>
        <source>Where the survey comes from</source>
        <translation>De onde vem o levantamento</translation>
    </message>
    <message>
        <source>Which charts are shown.</source>
        <translation>Quais gráficos são mostrados.</translation>
    </message>
    <message>
        <source>Which classifier is better on unseen ground, and whether that is more than chance.</source>
        <translation>Que classificador é melhor em terreno não visto e se isso é mais que acaso.</translation>
    </message>
    <message>
        <source>Which panels are shown; in a narrow dock, one is easier to read.</source>
        <translation>Quais painéis são mostrados; em um painel lateral estreito, um só é mais fácil de ler.</translation>
    </message>
    <message>
        <source>Which samples lie by known mineralisation, and which are background: what is to be learnt.</source>
        <translation>Quais amostras estão junto a mineralização conhecida e quais são fundo: o que se deve aprender.</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>Gráfico inteiro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Width of a class of distance, in map units.</source>
        <translation>Largura de uma classe de distância, em unidades do mapa.</translation>
    </message>
    <message>
        <source>Width of a class of distance. Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>Largura de uma classe de distância. Vazio: um quinze avos da distância máxima. Metros, se as amostras estão em graus.</translation>
    </message>
    <message>
        <source>Window (patch)</source>
        <translation>Janela (patch)</translation>
    </message>
    <message>
        <source>Windows are cut from one raster or more of the same rows and columns: choose such rasters.</source>
        <translation>As janelas são recortadas de um raster ou mais com as mesmas linhas e colunas: escolha tais rasters.</translation>
    </message>
    <message>
        <source>With 100 a probability of 50 % is right to ± 10 %, with 1000 to ± 3 %.</source>
        <translation>Com 100, uma probabilidade de 50 % é certa a ± 10 %, com 1000 a ± 3 %.</translation>
    </message>
    <message>
        <source>With 20 occurrences or more, anomalies are also drawn with the occurrences of whole blocks left out and tested on those: read this rate where the other looks good. It is no help if the map itself was made with the same occurrences, such as the field &lt;i&gt;score&lt;/i&gt; of “Apply map”: judge its &lt;i&gt;score_held_out&lt;/i&gt;.</source>
        <translation>Com 20 ocorrências ou mais, as anomalias são também traçadas sem as ocorrências de blocos inteiros e testadas nelas: leia esta taxa onde a outra parece boa. Não ajuda se o próprio mapa foi feito com as mesmas ocorrências, como o campo &lt;i&gt;score&lt;/i&gt; de “Aplicar mapa”: avalie seu &lt;i&gt;score_held_out&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>With P the rate and A the area at or above a value, the anomaly begins where P − 2A is greatest and the halo where P − A is: from there on further ground holds fewer than twice, or once, the mean density. Classes are named by the same densities.</source>
        <translation>Com P a taxa e A a área em um valor ou acima, a anomalia começa onde P − 2A é máximo e o halo onde P − A o é: daí em diante, mais terreno contém menos que o dobro, ou uma vez, a densidade média. As classes são nomeadas pelas mesmas densidades.</translation>
    </message>
    <message>
        <source>With _qual the field Cu_qual, or Cu_ppm_qual, holds remarks on Cu_ppm: &lt; below detection, &gt; above the upper limit, ! uncertain. Has no say where there are no such fields.</source>
        <translation>Com _qual, o campo Cu_qual, ou Cu_ppm_qual, contém observações sobre Cu_ppm: &lt; abaixo da detecção, &gt; acima do limite superior, ! incerto. Não tem efeito onde não há tais campos.</translation>
    </message>
    <message>
        <source>With a threshold, the share of samples that fall on the right side of it is counted: that can be set beside the accuracy of a classifier on the same samples, and beside the share of the larger class, which needs no map.</source>
        <translation>Com um limiar, conta-se a proporção de amostras que caem do lado certo dele: ela pode ser posta ao lado da acurácia de um classificador nas mesmas amostras e ao lado da proporção da maior classe, que não precisa de mapa.</translation>
    </message>
    <message>
        <source>With all predictor fields; the maps are read there.</source>
        <translation>Com todos os campos preditores; os mapas são lidos ali.</translation>
    </message>
    <message>
        <source>With another number of factors all of them change. Try one more and one fewer.</source>
        <translation>Com outro número de fatores, todos mudam. Tente um a mais e um a menos.</translation>
    </message>
    <message>
        <source>With concentrations.</source>
        <translation>Com concentrações.</translation>
    </message>
    <message>
        <source>With few occurrences the interval is wide.</source>
        <translation>Com poucas ocorrências, o intervalo é amplo.</translation>
    </message>
    <message>
        <source>With fewer than twenty known occurrences nothing can be held out: the rates then flatter.</source>
        <translation>Com menos de vinte ocorrências conhecidas nada pode ser reservado: as taxas são então otimistas.</translation>
    </message>
    <message>
        <source>With fewer than twenty occurrences a score rests on two or three of them in most units.</source>
        <translation>Com menos de vinte ocorrências, um escore se apoia em duas ou três delas na maioria das unidades.</translation>
    </message>
    <message>
        <source>With hundreds of samples Bartlett's test rejects almost always and tells nothing.</source>
        <translation>Com centenas de amostras, o teste de Bartlett rejeita quase sempre e nada diz.</translation>
    </message>
    <message>
        <source>With known occurrences the units are weighed: a unit whose samples lie at more occurrences than their share of the area lets expect scores above zero. &lt;i&gt;score&lt;/i&gt; uses all occurrences and is the one for the map; &lt;i&gt;score_held_out&lt;/i&gt; uses for each sample only occurrences away from its own part of the survey and is the one to judge the map by. Without occurrences the weights stored in the model are used.</source>
        <translation>Com ocorrências conhecidas, as unidades são pesadas: uma unidade cujas amostras estão em mais ocorrências do que sua parte da área faz esperar tem escore acima de zero. &lt;i&gt;score&lt;/i&gt; usa todas as ocorrências e é o do mapa; &lt;i&gt;score_held_out&lt;/i&gt; usa para cada amostra só ocorrências longe de sua própria parte do levantamento e é o que serve para avaliar o mapa. Sem ocorrências, usam-se os pesos guardados no modelo.</translation>
    </message>
    <message>
        <source>With samples, simple maps are added as baselines: the score of the indicator factor (field &lt;i&gt;indicator_score&lt;/i&gt; of “Factor scores”), the mean standard score of the chosen elements and the best single one of them. A model that is no better than these has not earned its complexity. The best single element is picked by the same occurrences, which flatters it.</source>
        <translation>Com amostras, acrescentam-se mapas simples como referências: o escore do fator indicador (campo &lt;i&gt;indicator_score&lt;/i&gt; de “Escores fatoriais”), o escore padrão médio dos elementos escolhidos e o melhor deles individualmente. Um modelo que não é melhor que estes não mereceu sua complexidade. O melhor elemento individual é escolhido pelas mesmas ocorrências, o que o favorece.</translation>
    </message>
    <message>
        <source>With the support &lt;i&gt;cell&lt;/i&gt;, a cell takes the mean of the samples in it (of classes the commonest, of equally common ones the highest); a cell without samples takes the nearest sample, if there is one within the largest distance. With &lt;i&gt;voronoi&lt;/i&gt;, every cell takes the nearest sample within that distance. Beyond it there is no data: a map says nothing of ground that nobody has sampled, and its area is the area of the cells with data.</source>
        <translation>Com o suporte &lt;i&gt;cell&lt;/i&gt;, uma célula recebe a média das amostras nela (de classes, a mais comum; de igualmente comuns, a mais alta); uma célula sem amostras recebe a amostra mais próxima, se houver uma dentro da distância máxima. Com &lt;i&gt;voronoi&lt;/i&gt;, toda célula recebe a amostra mais próxima dentro dessa distância. Além dela não há dados: um mapa nada diz de terreno que ninguém amostrou, e sua área é a área das células com dados.</translation>
    </message>
    <message>
        <source>With three or four factor scores there is little to condense: a plain map often does as well. Compare them.</source>
        <translation>Com três ou quatro escores fatoriais há pouco a condensar: um mapa comum costuma ir igualmente bem. Compare-os.</translation>
    </message>
    <message>
        <source>Within 1 standard error</source>
        <translation>Dentro de 1 erro padrão</translation>
    </message>
    <message>
        <source>Within the cut</source>
        <translation>Dentro do corte</translation>
    </message>
    <message>
        <source>Without a threshold there is no probability to exceed it: no such map.</source>
        <translation>Sem um limiar não há probabilidade de excedê-lo: não há tal mapa.</translation>
    </message>
    <message>
        <source>Without fold {fold} too few samples are left for the drift: use more folds.</source>
        <translation>Sem a partição {fold} restam poucas amostras para a deriva: use mais partições.</translation>
    </message>
    <message>
        <source>Without known occurrences the maps show units and classes, but nothing names the anomaly.</source>
        <translation>Sem ocorrências conhecidas, os mapas mostram unidades e classes, mas nada nomeia a anomalia.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Fluxos de trabalho</translation>
    </message>
    <message>
        <source>Working maps</source>
        <translation>Mapas de trabalho</translation>
    </message>
    <message>
        <source>Worse than {baseline} by P-A or AUC</source>
        <translation>Pior que {baseline} por P-A ou AUC</translation>
    </message>
    <message>
        <source>Write &amp;as…</source>
        <translation>Gravar &amp;como…</translation>
    </message>
    <message>
        <source>Write symbols or field names there.</source>
        <translation>Escreva ali símbolos ou nomes de campos.</translation>
    </message>
    <message>
        <source>Write the model with these numbers to another file.</source>
        <translation>Gravar o modelo com estes números em outro arquivo.</translation>
    </message>
    <message>
        <source>Write the samples as they are shown</source>
        <translation>Gravar as amostras como mostradas</translation>
    </message>
    <message>
        <source>Write the variogram model</source>
        <translation>Gravar o modelo de variograma</translation>
    </message>
    <message>
        <source>Writes one page on a survey that can be sent, printed and defended.</source>
        <translation>Escreve uma página sobre um levantamento que se pode enviar, imprimir e defender.</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>Gravando os mapas</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Gravando os rasters</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>Writing the samples</source>
        <translation>Gravando as amostras</translation>
    </message>
    <message>
        <source>Writing the targets</source>
        <translation>Gravando os alvos</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zeros</translation>
    </message>
    <message>
        <source>Zeros were taken as missing results: {}.</source>
        <translation>Zeros foram tomados como resultados ausentes: {}.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone or prospect of each sample: zones are then held out in turn instead of blocks.</source>
        <translation>Zona ou prospecto de cada amostra: as zonas são então reservadas uma a uma em vez de blocos.</translation>
    </message>
    <message>
        <source>Zone {number}, and neither north nor south is said: choose the reference system.</source>
        <translation>Zona {number}, e não se diz norte nem sul: escolha o sistema de referência.</translation>
    </message>
    <message>
        <source>Zone {number}S may be south, or the band S in the north: choose the reference system.</source>
        <translation>A zona {number}S pode ser sul, ou a faixa S no norte: escolha o sistema de referência.</translation>
    </message>
    <message>
        <source>Zones are asked for and no field tells them: choose the field with the zone of samples.</source>
        <translation>Pedem-se zonas e nenhum campo as indica: escolha o campo com a zona das amostras.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>um número fixo</translation>
    </message>
    <message>
        <source>a single map</source>
        <translation>um único mapa</translation>
    </message>
    <message>
        <source>a table ({})</source>
        <translation>uma tabela ({})</translation>
    </message>
    <message>
        <source>a value below detection</source>
        <translation>um valor abaixo da detecção</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>acima do limite superior</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>accuracy of naming the most frequent class</source>
        <translation>acurácia de indicar a classe mais frequente</translation>
    </message>
    <message>
        <source>accuracy of the predictions dealt out at random</source>
        <translation>acurácia das predições distribuídas ao acaso</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordância</translation>
    </message>
    <message>
        <source>agreement {:.2f}</source>
        <translation>concordância {:.2f}</translation>
    </message>
    <message>
        <source>all of it is background</source>
        <translation>tudo nela é fundo</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>todos os valores</translation>
    </message>
    <message>
        <source>all values and a position</source>
        <translation>todos os valores e uma posição</translation>
    </message>
    <message>
        <source>an earlier step is out of date.</source>
        <translation>uma etapa anterior está desatualizada.</translation>
    </message>
    <message>
        <source>and {left} more</source>
        <translation>e mais {left}</translation>
    </message>
    <message>
        <source>and {text}</source>
        <translation>e {text}</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>anisotropia</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalia</translation>
    </message>
    <message>
        <source>area (right)</source>
        <translation>área (direita)</translation>
    </message>
    <message>
        <source>area under the curve</source>
        <translation>área sob a curva</translation>
    </message>
    <message>
        <source>area under the {kind} curve</source>
        <translation>área sob a curva {kind}</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como informado</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>assay</source>
        <translation>análise química</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <source>auto finds UTF-8, UTF-16 and Western European; write cp1251 for Cyrillic, cp1256 for Arabic letters.</source>
        <translation>auto encontra UTF-8, UTF-16 e europeu ocidental; escreva cp1251 para cirílico, cp1256 para letras árabes.</translation>
    </message>
    <message>
        <source>auto suits most surveys. half: half the limit; sqrt2: the limit divided by 1.414; limit: the limit.</source>
        <translation>auto serve à maioria dos levantamentos. half: metade do limite; sqrt2: o limite dividido por 1.414; limit: o limite.</translation>
    </message>
    <message>
        <source>auto, spherical, exponential, gaussian or matern; nested structures are joined by +, such as spherical+exponential. With the Python package gstools also its covariance models, such as Stable or Circular.</source>
        <translation>auto, spherical, exponential, gaussian ou matern; estruturas imbricadas são unidas por +, como spherical+exponential. Com o pacote Python gstools, também seus modelos de covariância, como Stable ou Circular.</translation>
    </message>
    <message>
        <source>auto: a comma is a decimal mark where it can be nothing else (0,5). Choose comma if all results of an element look like 1,234. A point is always understood.</source>
        <translation>auto: uma vírgula é marca decimal onde não pode ser outra coisa (0,5). Escolha comma se todos os resultados de um elemento se parecem com 1,234. Um ponto é sempre entendido.</translation>
    </message>
    <message>
        <source>auto: numpy, or torch for large nets on a graphics processor. The results agree but for rounding.</source>
        <translation>auto: numpy, ou torch para redes grandes em um processador gráfico. Os resultados concordam, salvo arredondamento.</translation>
    </message>
    <message>
        <source>auto: occurrences if they are given, else polygons if they are, else factors.</source>
        <translation>auto: ocorrências se informadas, senão polígonos se informados, senão fatores.</translation>
    </message>
    <message>
        <source>auto: text and up to 20 distinct whole numbers are classes, unless the field is named as a concentration.</source>
        <translation>auto: texto e até 20 números inteiros distintos são classes, a menos que o campo tenha nome de concentração.</translation>
    </message>
    <message>
        <source>auto: text, up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto: texto, até 20 números inteiros distintos e rasters com legenda de classes são classes, todo o resto é contínuo.</translation>
    </message>
    <message>
        <source>auto: up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto: até 20 números inteiros distintos e rasters com legenda de classes são classes, todo o resto é contínuo.</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autocodificador</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fundo</translation>
    </message>
    <message>
        <source>bagging</source>
        <translation>agregação bootstrap</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>equilíbrio</translation>
    </message>
    <message>
        <source>base of the logarithms</source>
        <translation>base dos logaritmos</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>batch self-organising maps</source>
        <translation>mapas auto-organizáveis em lote</translation>
    </message>
    <message>
        <source>batch_som, som and desom are maps of units; paper, svm, conv1d and deepinsight are classifiers and need classes. svm needs scikit-learn, conv1d and deepinsight need torch.</source>
        <translation>batch_som, som e desom são mapas de unidades; paper, svm, conv1d e deepinsight são classificadores e precisam de classes. svm precisa de scikit-learn, conv1d e deepinsight precisam de torch.</translation>
    </message>
    <message>
        <source>below detection</source>
        <translation>abaixo da detecção</translation>
    </message>
    <message>
        <source>below {marks}</source>
        <translation>abaixo de {marks}</translation>
    </message>
    <message>
        <source>best so far, at last {best:.3f}</source>
        <translation>melhor até agora, por fim {best:.3f}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>melhor que</translation>
    </message>
    <message>
        <source>beyond ±3</source>
        <translation>além de ±3</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloco</translation>
    </message>
    <message>
        <source>block: square blocks are held out in turn. zone: each zone is. buffered: each sample is tested by those beyond the buffer. nndm: each sample without as many neighbours as make the distances of the test like those of the map (both train as often as there are samples). auto: zones where a field tells them, else blocks. This is the score to believe.</source>
        <translation>block: blocos quadrados são reservados um a um. zone: cada zona o é. buffered: cada amostra é testada pelas que estão além da zona de exclusão. nndm: cada amostra sem tantas vizinhas quantas tornem as distâncias do teste como as do mapa (ambos treinam tantas vezes quantas são as amostras). auto: zonas onde um campo as indica, senão blocos. Este é o escore que merece crédito.</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>boxplot</source>
        <translation>diagrama de caixa</translation>
    </message>
    <message>
        <source>break</source>
        <translation>quebra</translation>
    </message>
    <message>
        <source>by Cohen's estimate</source>
        <translation>pela estimativa de Cohen</translation>
    </message>
    <message>
        <source>by Cohen's estimate, or maximum likelihood where an element has several limits</source>
        <translation>pela estimativa de Cohen, ou por máxima verossimilhança onde um elemento tem vários limites</translation>
    </message>
    <message>
        <source>by half the limit</source>
        <translation>por metade do limite</translation>
    </message>
    <message>
        <source>by maximum likelihood</source>
        <translation>por máxima verossimilhança</translation>
    </message>
    <message>
        <source>by multiplicative replacement</source>
        <translation>por substituição multiplicativa</translation>
    </message>
    <message>
        <source>by regression on order statistics</source>
        <translation>por regressão sobre estatísticas de ordem</translation>
    </message>
    <message>
        <source>by the limit divided by the square root of two</source>
        <translation>pelo limite dividido pela raiz quadrada de dois</translation>
    </message>
    <message>
        <source>by the limit itself</source>
        <translation>pelo próprio limite</translation>
    </message>
    <message>
        <source>by {label} better than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>por {label} melhor que {baseline} ({difference}, 95 %: {low} a {high})</translation>
    </message>
    <message>
        <source>by {label} not distinguishable from {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>por {label} não distinguível de {baseline} ({difference}, 95 %: {low} a {high})</translation>
    </message>
    <message>
        <source>by {label} worse than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>por {label} pior que {baseline} ({difference}, 95 %: {low} a {high})</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>bacia de drenagem</translation>
    </message>
    <message>
        <source>catchment area is smaller than its source area</source>
        <translation>a área da bacia é menor que a de sua fonte</translation>
    </message>
    <message>
        <source>cell: the mean of the samples in a cell, else the nearest one. voronoi: always the nearest one.</source>
        <translation>cell: a média das amostras em uma célula, senão a mais próxima. voronoi: sempre a mais próxima.</translation>
    </message>
    <message>
        <source>centred log-ratios</source>
        <translation>log-razões centradas</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>acaso</translation>
    </message>
    <message>
        <source>chance, 0.5</source>
        <translation>acaso, 0.5</translation>
    </message>
    <message>
        <source>changed since: {names}.</source>
        <translation>mudaram desde então: {names}.</translation>
    </message>
    <message>
        <source>choose an exponential or a Gaussian model</source>
        <translation>escolha um modelo exponencial ou gaussiano</translation>
    </message>
    <message>
        <source>choose k-means</source>
        <translation>escolha k-means</translation>
    </message>
    <message>
        <source>choose kriging, which gives the standard error</source>
        <translation>escolha krigagem, que dá o erro padrão</translation>
    </message>
    <message>
        <source>choose numpy</source>
        <translation>escolha numpy</translation>
    </message>
    <message>
        <source>choose one of {KINDS}</source>
        <translation>escolha um de {KINDS}</translation>
    </message>
    <message>
        <source>choose pca</source>
        <translation>escolha pca</translation>
    </message>
    <message>
        <source>choose the engine own</source>
        <translation>escolha o motor own</translation>
    </message>
    <message>
        <source>choose the network paper</source>
        <translation>escolha a rede paper</translation>
    </message>
    <message>
        <source>choose universal kriging with drift maps</source>
        <translation>escolha krigagem universal com mapas de deriva</translation>
    </message>
    <message>
        <source>class agreement</source>
        <translation>concordância de classes</translation>
    </message>
    <message>
        <source>class width</source>
        <translation>largura da classe</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classificação</translation>
    </message>
    <message>
        <source>clr</source>
        <translation>clr</translation>
    </message>
    <message>
        <source>clr and ilr depend on which elements you choose: keep the same list on every sheet.</source>
        <translation>clr e ilr dependem de quais elementos se escolhem: mantenha a mesma lista em todas as folhas.</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>agrupamento</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>convolutional networks over features</source>
        <translation>redes convolucionais sobre variáveis</translation>
    </message>
    <message>
        <source>convolutional networks over images of the features</source>
        <translation>redes convolucionais sobre imagens das variáveis</translation>
    </message>
    <message>
        <source>correct it in the table</source>
        <translation>corrija-o na tabela</translation>
    </message>
    <message>
        <source>counted as {zero_division:g}</source>
        <translation>contada como {zero_division:g}</translation>
    </message>
    <message>
        <source>covariance lets elements that vary more weigh more; for pca only.</source>
        <translation>covariance deixa que elementos que variam mais pesem mais; só para pca.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>covariáveis</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>cruzamento</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decaimento</translation>
    </message>
    <message>
        <source>deep embedded self-organising maps</source>
        <translation>mapas auto-organizáveis profundos incorporados</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>aprendizado profundo</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demonstração</translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation>limite de detecção</translation>
    </message>
    <message>
        <source>distance on the map</source>
        <translation>distância no mapa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicatas</translation>
    </message>
    <message>
        <source>east</source>
        <translation>leste</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>autovalor</translation>
    </message>
    <message>
        <source>element</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>empty the cell if the result is missing</source>
        <translation>esvazie a célula se o resultado está ausente</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>comitê</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erros</translation>
    </message>
    <message>
        <source>estimator</source>
        <translation>estimador</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>avaliação</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>exploração</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>extraction {extraction}</source>
        <translation>extração {extraction}</translation>
    </message>
    <message>
        <source>factors: fuzzy scores, such as F1_fuzzy; empty: all of the newest factor analysis. thresholds: one field.</source>
        <translation>factors: escores fuzzy, como F1_fuzzy; vazio: todos os da análise fatorial mais nova. thresholds: um campo.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>favourability (u)</source>
        <translation>favorabilidade (u)</translation>
    </message>
    <message>
        <source>favourability score (ln of the density ratio)</source>
        <translation>escore de favorabilidade (ln da razão de densidades)</translation>
    </message>
    <message>
        <source>fence {value}</source>
        <translation>cerca {value}</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>cercas</translation>
    </message>
    <message>
        <source>fences {lower} to {upper}: {below} below, {above} above</source>
        <translation>cercas {lower} a {upper}: {below} abaixo, {above} acima</translation>
    </message>
    <message>
        <source>fewer than {FEWEST_PAIRS} pairs</source>
        <translation>menos de {FEWEST_PAIRS} pares</translation>
    </message>
    <message>
        <source>fill it in, or leave the element out</source>
        <translation>preencha-o ou deixe o elemento de fora</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>fitted, slope {slope:.2f}</source>
        <translation>ajustado, inclinação {slope:.2f}</translation>
    </message>
    <message>
        <source>flag and robust change nothing. winsorise adds fields ending in _win. drop marks samples to leave out.</source>
        <translation>flag e robust nada mudam. winsorise acrescenta campos terminados em _win. drop marca amostras a deixar de fora.</translation>
    </message>
    <message>
        <source>flattered</source>
        <translation>favorecido</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>investigação de campo</translation>
    </message>
    <message>
        <source>found by a genetic algorithm</source>
        <translation>obtido por algoritmo genético</translation>
    </message>
    <message>
        <source>found by its words</source>
        <translation>encontrada por suas palavras</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>encontrado por exame</translation>
    </message>
    <message>
        <source>found from the samples</source>
        <translation>encontrado pelas amostras</translation>
    </message>
    <message>
        <source>found over a grid</source>
        <translation>obtido em uma grade</translation>
    </message>
    <message>
        <source>fractal</source>
        <translation>fractal</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusão</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>fuzzy</translation>
    </message>
    <message>
        <source>fuzzy AND</source>
        <translation>E fuzzy</translation>
    </message>
    <message>
        <source>genetic algorithm</source>
        <translation>algoritmo genético</translation>
    </message>
    <message>
        <source>geochemistry</source>
        <translation>geoquímica</translation>
    </message>
    <message>
        <source>geology has</source>
        <translation>A geologia está</translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation>geoestatística</translation>
    </message>
    <message>
        <source>give nugget, sill and range by hand</source>
        <translation>informe efeito pepita, patamar e alcance à mão</translation>
    </message>
    <message>
        <source>go without charts</source>
        <translation>prossiga sem gráficos</translation>
    </message>
    <message>
        <source>grey: 95 % bootstrap intervals of the thresholds</source>
        <translation>cinza: intervalos bootstrap de 95 % dos limiares</translation>
    </message>
    <message>
        <source>grey: too few pairs</source>
        <translation>cinza: poucos pares</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>gstools</source>
        <translation>gstools</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>halo</translation>
    </message>
    <message>
        <source>high, favourable</source>
        <translation>alto, favorável</translation>
    </message>
    <message>
        <source>hold some out (folds) for an honest figure</source>
        <translation>reserve algumas (partições) para um número honesto</translation>
    </message>
    <message>
        <source>holds no sample</source>
        <translation>não contém amostra</translation>
    </message>
    <message>
        <source>holds only {percent_share:.1f} % of the samples</source>
        <translation>contém só {percent_share:.1f} % das amostras</translation>
    </message>
    <message>
        <source>ilr</source>
        <translation>ilr</translation>
    </message>
    <message>
        <source>ilr, isometric log-ratios, compare the parts of each sample and are free of the closure effect.</source>
        <translation>ilr, log-razões isométricas, comparam as partes de cada amostra e estão livres do efeito de fechamento.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importação</translation>
    </message>
    <message>
        <source>imputation</source>
        <translation>imputação</translation>
    </message>
    <message>
        <source>indicator elements</source>
        <translation>elementos indicadores</translation>
    </message>
    <message>
        <source>indicator factor</source>
        <translation>fator indicador</translation>
    </message>
    <message>
        <source>installed by GeoHalo</source>
        <translation>instalado pelo GeoHalo</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolação</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>fica sob</translation>
    </message>
    <message>
        <source>isometric log-ratios</source>
        <translation>log-razões isométricas</translation>
    </message>
    <message>
        <source>kaiser: eigenvalues above 1. parallel: eigenvalues above those of uncorrelated elements. fixed: the number below.</source>
        <translation>kaiser: autovalores acima de 1. parallel: autovalores acima dos de elementos não correlacionados. fixed: o número abaixo.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training and get no result. refuse: the run stops and names them.</source>
        <translation>keep: são deixadas fora do treino e ficam sem resultado. refuse: a execução para e as indica.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training. refuse: the run stops and counts them.</source>
        <translation>keep: são deixadas fora do treino. refuse: a execução para e as conta.</translation>
    </message>
    <message>
        <source>keep: they are left out. refuse: the run stops and counts them.</source>
        <translation>keep: são deixadas de fora. refuse: a execução para e as conta.</translation>
    </message>
    <message>
        <source>keep: they have no part in the fit and get no scores. refuse: the run stops and counts them.</source>
        <translation>keep: não participam do ajuste e ficam sem escores. refuse: a execução para e as conta.</translation>
    </message>
    <message>
        <source>keep: they have no part. refuse: the run stops and counts them.</source>
        <translation>keep: não participam. refuse: a execução para e as conta.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and are of no class. refuse: the run stops and names them.</source>
        <translation>keep: ficam na camada e não têm classe. refuse: a execução para e as indica.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and get no scores. refuse: the run stops and names them.</source>
        <translation>keep: ficam na camada e sem escores. refuse: a execução para e as indica.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and have no part in the test. refuse: the run stops and counts them.</source>
        <translation>keep: ficam na camada e não participam do teste. refuse: a execução para e as conta.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and results that need a missing value are empty. refuse: the run stops and names them.</source>
        <translation>keep: ficam na camada, e resultados que precisam de um valor ausente ficam vazios. refuse: a execução para e as indica.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and the new fields are empty where the result is missing. refuse: the run stops and names them.</source>
        <translation>keep: ficam na camada, e os novos campos ficam vazios onde falta o resultado. refuse: a execução para e as indica.</translation>
    </message>
    <message>
        <source>kept, {kept}</source>
        <translation>mantido, {kept}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>kmeans: round classes of like size. ward: joins neighbours step by step.</source>
        <translation>kmeans: classes arredondadas de tamanho semelhante. ward: junta vizinhas passo a passo.</translation>
    </message>
    <message>
        <source>known occurrences</source>
        <translation>ocorrências conhecidas</translation>
    </message>
    <message>
        <source>kriging</source>
        <translation>krigagem</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>layout</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>deixar de fora</translation>
    </message>
    <message>
        <source>leave the chart output empty</source>
        <translation>deixe vazia a saída do gráfico</translation>
    </message>
    <message>
        <source>leave this baseline out</source>
        <translation>deixe esta referência de fora</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>deixar um de fora</translation>
    </message>
    <message>
        <source>leave-one-out: each sample by itself. k-fold: random parts. block: square blocks of ground.</source>
        <translation>leave-one-out: cada amostra por si. k-fold: partes aleatórias. block: blocos quadrados de terreno.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>não entra na média</translation>
    </message>
    <message>
        <source>less than 0.001</source>
        <translation>menos de 0.001</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>menos de {high}</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>nivelamento</translation>
    </message>
    <message>
        <source>limit: -5 means below a detection limit of 5, as the USGS writes it. missing: no result. refuse: an error in the table.</source>
        <translation>limit: -5 significa abaixo de um limite de detecção de 5, como o USGS o escreve. missing: sem resultado. refuse: um erro na tabela.</translation>
    </message>
    <message>
        <source>linear: least squares. ridge: linear, for predictors that depend on each other. The others follow curves and thresholds too, and want some hundred samples.</source>
        <translation>linear: mínimos quadrados. ridge: linear, para preditores que dependem uns dos outros. Os outros seguem também curvas e limiares, e pedem umas centenas de amostras.</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>lithology</source>
        <translation>litologia</translation>
    </message>
    <message>
        <source>ln Nd</source>
        <translation>ln Nd</translation>
    </message>
    <message>
        <source>ln of the density of occurrences over its mean</source>
        <translation>ln da densidade de ocorrências sobre sua média</translation>
    </message>
    <message>
        <source>loading 1</source>
        <translation>carga 1</translation>
    </message>
    <message>
        <source>loadings</source>
        <translation>cargas fatoriais</translation>
    </message>
    <message>
        <source>log area against log value is fitted by an independent straight line a segment, by dynamic programming; the number of lines by BIC. Thresholds lie where neighbouring lines cross, and blocks of the map drawn again tell which are more than chance.</source>
        <translation>log da área contra log do valor é ajustado por uma reta independente por segmento, por programação dinâmica; o número de retas, por BIC. Os limiares ficam onde retas vizinhas se cruzam, e blocos do mapa sorteados de novo dizem quais são mais que acaso.</translation>
    </message>
    <message>
        <source>log-ratio</source>
        <translation>log-razão</translation>
    </message>
    <message>
        <source>log10 and ln are logarithms; Box-Cox is (x^λ − 1)/λ with the λ of greatest likelihood; clr is the logarithm of a part over the geometric mean of its sample, and ilr are orthonormal coordinates of the same.</source>
        <translation>log10 e ln são logaritmos; Box-Cox é (x^λ − 1)/λ com o λ de maior verossimilhança; clr é o logaritmo de uma parte sobre a média geométrica de sua amostra, e ilr são coordenadas ortonormais do mesmo.</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>logaritmo</translation>
    </message>
    <message>
        <source>longest distance</source>
        <translation>distância máxima</translation>
    </message>
    <message>
        <source>longest range</source>
        <translation>maior alcance</translation>
    </message>
    <message>
        <source>longest towards {azimuth:.0f}°, ratio {ratio:.2g}</source>
        <translation>maior na direção {azimuth:.0f}°, razão {ratio:.2g}</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>extremo inferior</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>aprendizado de máquina</translation>
    </message>
    <message>
        <source>macro_f1: the mean F1 of the classes, each counting alike.</source>
        <translation>macro_f1: o F1 médio das classes, cada uma contando igual.</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>maioria</translation>
    </message>
    <message>
        <source>map value</source>
        <translation>valor do mapa</translation>
    </message>
    <message>
        <source>matheron: mean of squared differences. cressie: from mean roots of differences (Cressie and Hawkins), which outliers hardly move.</source>
        <translation>matheron: média das diferenças ao quadrado. cressie: da média das raízes das diferenças (Cressie e Hawkins), que valores extremos quase não alteram.</translation>
    </message>
    <message>
        <source>maximin</source>
        <translation>maximin</translation>
    </message>
    <message>
        <source>maximin: the worst map decides. mean, weighted: maps make up for each other. owa: between these. majority: by vote. regret: nearest to the best ground of every map.</source>
        <translation>maximin: decide o pior mapa. mean, weighted: os mapas se compensam. owa: entre estes. majority: por voto. regret: o mais próximo do melhor terreno de cada mapa.</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation>máxima verossimilhança</translation>
    </message>
    <message>
        <source>mean ({eigenvalues:.3g})</source>
        <translation>média ({eigenvalues:.3g})</translation>
    </message>
    <message>
        <source>mean = {mean_standardised:.2f}
mean square = {msse:.2f}</source>
        <translation>média = {mean_standardised:.2f}
média quadrática = {msse:.2f}</translation>
    </message>
    <message>
        <source>mean of the generation</source>
        <translation>média da geração</translation>
    </message>
    <message>
        <source>mean z ({})</source>
        <translation>z médio ({})</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>measured{where}{word}</source>
        <translation>medido{where}{word}</translation>
    </message>
    <message>
        <source>merged to the class “{OTHER}”</source>
        <translation>juntadas à classe “{OTHER}”</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>métodos</translation>
    </message>
    <message>
        <source>minimum residuals</source>
        <translation>resíduos mínimos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>missing: no result. limit: below the detection limit, which the limits table must hold. refuse: an error in the table.</source>
        <translation>missing: sem resultado. limit: abaixo do limite de detecção, que a tabela de limites deve conter. refuse: um erro na tabela.</translation>
    </message>
    <message>
        <source>mixed: the standard error in single precision, right to five digits of the sill; predictions in double.</source>
        <translation>mixed: o erro padrão em precisão simples, certo até cinco dígitos do patamar; predições em dupla.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>mais de {low}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>mais de {n}</translation>
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
        <translation>vizinho mais próximo</translation>
    </message>
    <message>
        <source>nearest occurrence</source>
        <translation>ocorrência mais próxima</translation>
    </message>
    <message>
        <source>negative regret</source>
        <translation>arrependimento negativo</translation>
    </message>
    <message>
        <source>neighbours of the tested sample were not learnt from</source>
        <translation>não se aprendeu de vizinhas da amostra testada</translation>
    </message>
    <message>
        <source>networks of the paper</source>
        <translation>redes do artigo</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>rede neural</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>no element reaches the smallest loading</source>
        <translation>nenhum elemento atinge a carga mínima</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>sem campos</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sem geometria</translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation>sem medição</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>sem resultados</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>sem peso</translation>
    </message>
    <message>
        <source>non-detect</source>
        <translation>não detectado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none has any</source>
        <translation>nenhum tem</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>nenhum foi informado</translation>
    </message>
    <message>
        <source>none: the range is the same in every direction, or as the azimuth and ratio below say. fit: azimuth and ratio are fitted to the variograms of eight directions, which takes some 250 samples or more.</source>
        <translation>none: o alcance é o mesmo em todas as direções, ou como dizem o azimute e a razão abaixo. fit: azimute e razão são ajustados aos variogramas de oito direções, o que exige umas 250 amostras ou mais.</translation>
    </message>
    <message>
        <source>normal score</source>
        <translation>escore normal</translation>
    </message>
    <message>
        <source>normal scores</source>
        <translation>escores normais</translation>
    </message>
    <message>
        <source>normal, as it should be</source>
        <translation>normal, como deve ser</translation>
    </message>
    <message>
        <source>normalised density</source>
        <translation>densidade normalizada</translation>
    </message>
    <message>
        <source>north</source>
        <translation>norte</translation>
    </message>
    <message>
        <source>not above zero</source>
        <translation>não maior que zero</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>não distinguível</translation>
    </message>
    <message>
        <source>not distinguishable from</source>
        <translation>não distinguível de</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nada medido</translation>
    </message>
    <message>
        <source>nothing measured above detection</source>
        <translation>nada medido acima da detecção</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>nada impede</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>efeito pepita</translation>
    </message>
    <message>
        <source>nugget {nugget:.4g}</source>
        <translation>efeito pepita {nugget:.4g}</translation>
    </message>
    <message>
        <source>nugget {nugget}{squared}</source>
        <translation>efeito pepita {nugget}{squared}</translation>
    </message>
    <message>
        <source>number of occurrences</source>
        <translation>número de ocorrências</translation>
    </message>
    <message>
        <source>number-size</source>
        <translation>número-tamanho</translation>
    </message>
    <message>
        <source>numpy's own BLAS</source>
        <translation>BLAS próprio do numpy</translation>
    </message>
    <message>
        <source>numpy's reference BLAS (slow; installing OpenBLAS helps)</source>
        <translation>BLAS de referência do numpy (lento; instalar OpenBLAS ajuda)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>occupied area (right)</source>
        <translation>área ocupada (direita)</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>ocorrências</translation>
    </message>
    <message>
        <source>occurrences (left)</source>
        <translation>ocorrências (esquerda)</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>da área</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>das amostras</translation>
    </message>
    <message>
        <source>on {host_rock} ({host_percent:.0f} %)</source>
        <translation>em {host_rock} ({host_percent:.0f} %)</translation>
    </message>
    <message>
        <source>one population</source>
        <translation>uma população</translation>
    </message>
    <message>
        <source>one value throughout</source>
        <translation>um só valor em toda parte</translation>
    </message>
    <message>
        <source>one: all directions together, or the azimuth. four: north, north-east, east and south-east, or the azimuth and every 45° on.</source>
        <translation>one: todas as direções juntas, ou o azimute. four: norte, nordeste, leste e sudeste, ou o azimute e a cada 45° a partir dele.</translation>
    </message>
    <message>
        <source>one_to_one: as many of the background, by lot, as of all other classes together. equal_per_class: as many of each as the rarest has. all: every sample with a class.</source>
        <translation>one_to_one: tantas do fundo, por sorteio, quantas de todas as outras classes juntas. equal_per_class: tantas de cada quantas tem a mais rara. all: toda amostra com classe.</translation>
    </message>
    <message>
        <source>online self-organising maps</source>
        <translation>mapas auto-organizáveis sequenciais</translation>
    </message>
    <message>
        <source>online: one sample at a time (Kohonen). batch: all samples at once, faster and the same in any order.</source>
        <translation>online: uma amostra por vez (Kohonen). batch: todas as amostras de uma vez, mais rápido e igual em qualquer ordem.</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>só {names}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinária</translation>
    </message>
    <message>
        <source>ordinary: around an unknown mean. simple: around a known mean. universal: around a surface, see the drift.</source>
        <translation>ordinary: em torno de uma média desconhecida. simple: em torno de uma média conhecida. universal: em torno de uma superfície, veja a deriva.</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientação</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <source>over clusters</source>
        <translation>sobre agrupamentos</translation>
    </message>
    <message>
        <source>over occurrences</source>
        <translation>sobre ocorrências</translation>
    </message>
    <message>
        <source>own: as “Kriging” does it. pykrige: as PyKrige's RegressionKriging does it, for comparison; it finds the same, much slower.</source>
        <translation>own: como “Krigagem” o faz. pykrige: como o RegressionKriging do PyKrige o faz, para comparação; acha o mesmo, muito mais devagar.</translation>
    </message>
    <message>
        <source>pairs/distance2: number of pairs by squared distance, as in gstat. pairs/semivariance2: Cressie's.</source>
        <translation>pairs/distance2: número de pares pela distância ao quadrado, como no gstat. pairs/semivariance2: o de Cressie.</translation>
    </message>
    <message>
        <source>paper: the printed network, needs nothing but QGIS. conv1d, deepinsight and patch are convolutional and need torch.</source>
        <translation>paper: a rede publicada, só precisa do QGIS. conv1d, deepinsight e patch são convolucionais e precisam de torch.</translation>
    </message>
    <message>
        <source>parallel analysis</source>
        <translation>análise paralela</translation>
    </message>
    <message>
        <source>partial sill</source>
        <translation>patamar parcial</translation>
    </message>
    <message>
        <source>pca: principal components, what most geochemists call factor analysis. ml: maximum likelihood. minres: minimum residuals. paf: iterated principal axes. The last three split off what is unique to an element.</source>
        <translation>pca: componentes principais, o que a maioria dos geoquímicos chama de análise fatorial. ml: máxima verossimilhança. minres: resíduos mínimos. paf: eixos principais iterados. Os três últimos separam o que é único de um elemento.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>pip could not install {names} ({error}): the log says more. Nothing was changed.</source>
        <translation>o pip não pôde instalar {names} ({error}): o registro diz mais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>points: the value in the middle of each cell. blocks: the mean over the cell, with its smaller error.</source>
        <translation>points: o valor no meio de cada célula. blocks: a média sobre a célula, com seu erro menor.</translation>
    </message>
    <message>
        <source>polygonise</source>
        <translation>poligonizar</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>population</source>
        <translation>população</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>prediction rate</source>
        <translation>taxa de predição</translation>
    </message>
    <message>
        <source>prediction rate (left)</source>
        <translation>taxa de predição (esquerda)</translation>
    </message>
    <message>
        <source>predictor map</source>
        <translation>mapa preditor</translation>
    </message>
    <message>
        <source>predictors</source>
        <translation>preditores</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>componentes principais</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation>prospectividade</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>proveniência</translation>
    </message>
    <message>
        <source>pykrige</source>
        <translation>pykrige</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualidade</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>quantis</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>floresta aleatória</translation>
    </message>
    <message>
        <source>range</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>range {range} {length}</source>
        <translation>alcance {range} {length}</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ordem</translation>
    </message>
    <message>
        <source>rasterise</source>
        <translation>rasterizar</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razão</translation>
    </message>
    <message>
        <source>rbf follows curved borders between classes, linear straight ones.</source>
        <translation>rbf segue fronteiras curvas entre classes, linear, retas.</translation>
    </message>
    <message>
        <source>reaches</source>
        <translation>atinge</translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation>reclassificar</translation>
    </message>
    <message>
        <source>reference: the net (500-500-2000-10), temperatures (10 to 0.1), batch and 10 000 iterations of the reference implementation, which is slow and ends in k-means. It overrides the settings of the net.</source>
        <translation>reference: a rede (500-500-2000-10), temperaturas (10 a 0.1), lote e 10 000 iterações da implementação de referência, que é lenta e termina em k-means. Prevalece sobre as configurações da rede.</translation>
    </message>
    <message>
        <source>reference: the temperatures of the reference implementation (10 to 0.1), which end in k-means: the map loses its order. It overrides the temperatures below.</source>
        <translation>reference: as temperaturas da implementação de referência (10 a 0.1), que terminam em k-means: o mapa perde sua ordem. Prevalece sobre as temperaturas abaixo.</translation>
    </message>
    <message>
        <source>regression needs the Python package scipy.</source>
        <translation>a regressão precisa do pacote Python scipy.</translation>
    </message>
    <message>
        <source>regressor</source>
        <translation>regressor</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>arrependimento</translation>
    </message>
    <message>
        <source>remark on results</source>
        <translation>observação sobre resultados</translation>
    </message>
    <message>
        <source>replace values below detection first</source>
        <translation>substitua antes os valores abaixo da detecção</translation>
    </message>
    <message>
        <source>replace: their earlier results (fields such as Cu_ppm_val) are replaced. keep: they stay as they are, and only the other elements are treated.</source>
        <translation>replace: seus resultados anteriores (campos como Cu_ppm_val) são substituídos. keep: ficam como estão, e só os outros elementos são tratados.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>resíduos</translation>
    </message>
    <message>
        <source>robust standard scores</source>
        <translation>escores padrão robustos</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regra</translation>
    </message>
    <message>
        <source>rule of the threshold</source>
        <translation>regra do limiar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>sample number</source>
        <translation>número da amostra</translation>
    </message>
    <message>
        <source>samples have</source>
        <translation>As amostras estão</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)</source>
        <translation>BLAS do scipy (o do numpy é desviado para a GNU Scientific Library neste QGIS)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>escore</translation>
    </message>
    <message>
        <source>score {:.3g}</source>
        <translation>escore {:.3g}</translation>
    </message>
    <message>
        <source>scree</source>
        <translation>gráfico de escarpa</translation>
    </message>
    <message>
        <source>search</source>
        <translation>busca</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>sementes</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>seleção</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>semivariograma</translation>
    </message>
    <message>
        <source>several alike</source>
        <translation>vários iguais</translation>
    </message>
    <message>
        <source>share of votes (halo counts half)</source>
        <translation>proporção de votos (halo conta metade)</translation>
    </message>
    <message>
        <source>shared: a small tile of cells shares somewhat more neighbours, which is quicker and nearer to kriging from all. exact: the nearest of every single cell.</source>
        <translation>shared: um pequeno bloco de células partilha um pouco mais de vizinhos, o que é mais rápido e mais próximo da krigagem com todos. exact: os mais próximos de cada célula.</translation>
    </message>
    <message>
        <source>shortest range</source>
        <translation>menor alcance</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>patamar</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simples</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>simulação</translation>
    </message>
    <message>
        <source>slope {slope:.2f}, R² {line_r_squared:.3f}</source>
        <translation>inclinação {slope:.2f}, R² {line_r_squared:.3f}</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>esférico</translation>
    </message>
    <message>
        <source>split</source>
        <translation>divisão</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>estabilidade</translation>
    </message>
    <message>
        <source>staged factor analysis</source>
        <translation>análise fatorial em estágios</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>erro padrão</translation>
    </message>
    <message>
        <source>standard scores</source>
        <translation>escores padrão</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>padronizar</translation>
    </message>
    <message>
        <source>standardised error</source>
        <translation>erro padronizado</translation>
    </message>
    <message>
        <source>start of the map</source>
        <translation>início do mapa</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>taxa de sucesso</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>supervisionado</translation>
    </message>
    <message>
        <source>support</source>
        <translation>suporte</translation>
    </message>
    <message>
        <source>support-vector machines</source>
        <translation>máquinas de vetores de suporte</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>target</source>
        <translation>alvo</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>alvos</translation>
    </message>
    <message>
        <source>test on ground not seen</source>
        <translation>teste em terreno não visto</translation>
    </message>
    <message>
        <source>the GNU Scientific Library (slow; installing scipy helps)</source>
        <translation>GNU Scientific Library (lenta; instalar scipy ajuda)</translation>
    </message>
    <message>
        <source>the cell size ({one} and {two})</source>
        <translation>o tamanho da célula ({one} e {two})</translation>
    </message>
    <message>
        <source>the cells themselves</source>
        <translation>as próprias células</translation>
    </message>
    <message>
        <source>the column is empty</source>
        <translation>a coluna está vazia</translation>
    </message>
    <message>
        <source>the column of remarks on {name}</source>
        <translation>a coluna de observações sobre {name}</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>o elemento</translation>
    </message>
    <message>
        <source>the extent ({one} and {two})</source>
        <translation>a extensão ({one} e {two})</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>a camada</translation>
    </message>
    <message>
        <source>the list of positions</source>
        <translation>a lista de posições</translation>
    </message>
    <message>
        <source>the list of samples</source>
        <translation>a lista de amostras</translation>
    </message>
    <message>
        <source>the lower detection limit</source>
        <translation>o limite de detecção inferior</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>os outros</translation>
    </message>
    <message>
        <source>the reference system ({} and {})</source>
        <translation>o sistema de referência ({} e {})</translation>
    </message>
    <message>
        <source>the standard errors are about right</source>
        <translation>os erros padrão estão mais ou menos certos</translation>
    </message>
    <message>
        <source>the standard errors are too large: lower nugget or sill</source>
        <translation>os erros padrão são grandes demais: diminua o efeito pepita ou o patamar</translation>
    </message>
    <message>
        <source>the standard errors are too small: raise nugget or sill, or look for outliers</source>
        <translation>os erros padrão são pequenos demais: aumente o efeito pepita ou o patamar, ou procure valores extremos</translation>
    </message>
    <message>
        <source>the test is about as hard as the map.</source>
        <translation>o teste é mais ou menos tão difícil quanto o mapa.</translation>
    </message>
    <message>
        <source>the test is easier than the map, and flatters it.</source>
        <translation>o teste é mais fácil que o mapa e o favorece.</translation>
    </message>
    <message>
        <source>the test is harder than the map between samples, and tells of ground beyond them.</source>
        <translation>o teste é mais difícil que o mapa entre amostras e fala de terreno além delas.</translation>
    </message>
    <message>
        <source>the value of sample {row} is {cells!r}{reason}</source>
        <translation>o valor da amostra {row} é {cells!r}{reason}</translation>
    </message>
    <message>
        <source>their decimal logarithms</source>
        <translation>seus logaritmos decimais</translation>
    </message>
    <message>
        <source>their natural logarithms</source>
        <translation>seus logaritmos naturais</translation>
    </message>
    <message>
        <source>there the other maps decide, and are fewer</source>
        <translation>ali os outros mapas decidem, e são menos</translation>
    </message>
    <message>
        <source>they have no data in the result</source>
        <translation>elas ficam sem dados no resultado</translation>
    </message>
    <message>
        <source>those around them</source>
        <translation>os que os cercam</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>threshold {place}: {threshold:.4g}{band}</source>
        <translation>limiar {place}: {threshold:.4g}{band}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>train a network of the kind paper</source>
        <translation>treine uma rede do tipo paper</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>treinador</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>treated before</source>
        <translation>já tratado</translation>
    </message>
    <message>
        <source>treatment of rare classes</source>
        <translation>tratamento de classes raras</translation>
    </message>
    <message>
        <source>tsne needs scikit-learn.</source>
        <translation>tsne precisa de scikit-learn.</translation>
    </message>
    <message>
        <source>tukey: quartiles. mad: median and median absolute deviation. percentile: the highest values. mahalanobis: all elements together.</source>
        <translation>tukey: quartis. mad: mediana e desvio absoluto mediano. percentile: os valores mais altos. mahalanobis: todos os elementos juntos.</translation>
    </message>
    <message>
        <source>type7 interpolates between samples, hinges are Tukey's own.</source>
        <translation>type7 interpola entre amostras, hinges são os do próprio Tukey.</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incerteza</translation>
    </message>
    <message>
        <source>uncorrelated elements, 95th percentile</source>
        <translation>elementos não correlacionados, percentil 95</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>universal</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>não supervisionado</translation>
    </message>
    <message>
        <source>up to 20 % of the area</source>
        <translation>até 20 % da área</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extremo superior</translation>
    </message>
    <message>
        <source>use pca or paf</source>
        <translation>use pca ou paf</translation>
    </message>
    <message>
        <source>use the weighted background</source>
        <translation>use o fundo weighted</translation>
    </message>
    <message>
        <source>use winsorised</source>
        <translation>use winsorised</translation>
    </message>
    <message>
        <source>usually 2000 MB and more</source>
        <translation>em geral 2000 MB ou mais</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>value: as stated below. tukey: the upper fence of the boxplot of the scores. percentile: of the samples. concentration-area: the main break of the concentration-area curve.</source>
        <translation>value: como informado abaixo. tukey: a cerca superior do diagrama de caixa dos escores. percentile: das amostras. concentration-area: a quebra principal da curva concentração-área.</translation>
    </message>
    <message>
        <source>varimax</source>
        <translation>varimax</translation>
    </message>
    <message>
        <source>varimax: factors independent of one another. promax: factors that may be correlated.</source>
        <translation>varimax: fatores independentes uns dos outros. promax: fatores que podem ser correlacionados.</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>variograma</translation>
    </message>
    <message>
        <source>variogram map</source>
        <translation>mapa variográfico</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>weight {weight:.2f} (ln) or {decimal_weight:.2f} (log10)</source>
        <translation>peso {weight:.2f} (ln) ou {decimal_weight:.2f} (log10)</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>weights of epoch {best_epoch}</source>
        <translation>pesos da época {best_epoch}</translation>
    </message>
    <message>
        <source>what members disagree on</source>
        <translation>em que os membros discordam</translation>
    </message>
    <message>
        <source>what no member knows</source>
        <translation>o que nenhum membro sabe</translation>
    </message>
    <message>
        <source>whole {key} were held out in turn</source>
        <translation>se reservaram {key} por inteiro, cada parte por vez</translation>
    </message>
    <message>
        <source>whose residuals have no spread</source>
        <translation>cujos resíduos não têm dispersão</translation>
    </message>
    <message>
        <source>winsorise</source>
        <translation>winsorizar</translation>
    </message>
    <message>
        <source>winsorised: the lowest and highest 5 % of each element are drawn in for the fit. mcd: minimum covariance determinant of three quarters of the samples (needs scikit-learn).</source>
        <translation>winsorised: os 5 % mais baixos e mais altos de cada elemento são trazidos para dentro no ajuste. mcd: determinante de covariância mínima de três quartos das amostras (precisa de scikit-learn).</translation>
    </message>
    <message>
        <source>with QGIS</source>
        <translation>com o QGIS</translation>
    </message>
    <message>
        <source>with a background of zero</source>
        <translation>com fundo zero</translation>
    </message>
    <message>
        <source>with fewer than {ENOUGH_TO_HOLD_OUT} none can be held out, so read the figures as a description</source>
        <translation>com menos de {ENOUGH_TO_HOLD_OUT} nenhuma pode ser reservada, portanto leia os números como descrição</translation>
    </message>
    <message>
        <source>with nothing measured</source>
        <translation>sem nada medido</translation>
    </message>
    <message>
        <source>with one value throughout</source>
        <translation>com um só valor em toda parte</translation>
    </message>
    <message>
        <source>without values</source>
        <translation>sem valores</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>{:.0f} % of the map lies outside the samples' convex hull, where universal kriging extrapolates its drift: leave that ground out, or do not trust it.</source>
        <translation>{:.0f} % do mapa está fora do fecho convexo das amostras, onde a krigagem universal extrapola sua deriva: deixe esse terreno de fora ou não confie nele.</translation>
    </message>
    <message>
        <source>{:.0f} km² with data, cells of {:g} m</source>
        <translation>{:.0f} km² com dados, células de {:g} m</translation>
    </message>
    <message>
        <source>{:.1f} % [{:.1f}–{:.1f}] of the samples are predicted on the right side of {:g}, {} calling all the larger class ({:.1f} %); mean of the classes {:.1f} %.</source>
        <translation>{:.1f} % [{:.1f}–{:.1f}] das amostras são previstas do lado certo de {:g}, {} chamar todas pela maior classe ({:.1f} %); média das classes {:.1f} %.</translation>
    </message>
    <message>
        <source>{:.1f} % of the map lie above {:g}, in the mean of the realisations.</source>
        <translation>{:.1f} % do mapa está acima de {:g}, na média das realizações.</translation>
    </message>
    <message>
        <source>{AUTO} chooses a single structure: name all structures of a nested model.</source>
        <translation>{AUTO} escolhe uma única estrutura: indique todas as estruturas de um modelo imbricado.</translation>
    </message>
    <message>
        <source>{UNKNOWN} samples without a class form one of their own.</source>
        <translation>{UNKNOWN} amostras sem classe formam uma própria.</translation>
    </message>
    <message>
        <source>{accuracy_low:.3f} to {accuracy_high:.3f}</source>
        <translation>{accuracy_low:.3f} a {accuracy_high:.3f}</translation>
    </message>
    <message>
        <source>{area_percent:.1f} % of the area ({area_km2:.1f} km²)</source>
        <translation>{area_percent:.1f} % da área ({area_km2:.1f} km²)</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no position and are passed over (such as {label}).</source>
        <translation>{bad} de {n_samples} amostras não têm posição e são puladas (como {label}).</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no value of {name} and are passed over (such as {label}).</source>
        <translation>{bad} de {n_samples} amostras não têm valor de {name} e são puladas (como {label}).</translation>
    </message>
    <message>
        <source>{best} alone reaches {best_rate:.1f} % at its intersection, the fused map {fused_rate:.1f} %: by this figure fusing found no more.</source>
        <translation>{best} sozinho alcança {best_rate:.1f} % em sua interseção, o mapa fundido {fused_rate:.1f} %: por este número, a fusão não achou mais.</translation>
    </message>
    <message>
        <source>{bound} follow from one another (their correlation matrix has no inverse): leave out what is given twice, such as an element and its oxide, or one part of a sum.</source>
        <translation>{bound} resultam uns dos outros (sua matriz de correlação não tem inversa): deixe de fora o que é dado duas vezes, como um elemento e seu óxido, ou uma parte de uma soma.</translation>
    </message>
    <message>
        <source>{breaks} breaks are not possible: choose 1 to {MOST_BREAKS}, or none for the best number.</source>
        <translation>{breaks} quebras não são possíveis: escolha de 1 a {MOST_BREAKS}, ou nenhuma para o melhor número.</translation>
    </message>
    <message>
        <source>{breaks} breaks were asked for, and {best} fit best by the Bayesian information criterion.</source>
        <translation>{breaks} quebras foram pedidas, e {best} se ajustam melhor pelo critério de informação bayesiano.</translation>
    </message>
    <message>
        <source>{cells} cannot be read as concentrations: {unread}. Correct the table, or say how to read it: missing-value codes, decimal comma, detection limits.</source>
        <translation>{cells} não podem ser lidas como concentrações: {unread}. Corrija a tabela ou diga como lê-la: códigos de valores ausentes, vírgula decimal, limites de detecção.</translation>
    </message>
    <message>
        <source>{censored} values are below a detection limit and the model holds no replacement for them: run “Replace censored values” on these samples first.</source>
        <translation>{censored} valores estão abaixo de um limite de detecção e o modelo não contém substituição para eles: execute antes “Substituir valores censurados” nestas amostras.</translation>
    </message>
    <message>
        <source>{closed}{word} are centred log-ratios, which sum to zero: there is no {what} for them, so use log10 concentrations.</source>
        <translation>{closed}{word} são log-razões centradas, que somam zero: não há {what} para elas, portanto use concentrações log10.</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells from {west:.10g}, {south:.10g} to {east:.10g}, {north:.10g}</source>
        <translation>{columns} x {rows} células de {west:.10g}, {south:.10g} a {east:.10g}, {north:.10g}</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells of {size:g}.</source>
        <translation>{columns} x {rows} células de {size:g}.</translation>
    </message>
    <message>
        <source>{complete} samples lack a score and are of no class.</source>
        <translation>Falta escore a {complete} amostras, que ficam sem classe.</translation>
    </message>
    <message>
        <source>{constant} does not vary among the training samples and tells nothing.</source>
        <translation>{constant} não varia entre as amostras de treino e nada diz.</translation>
    </message>
    <message>
        <source>{count} below detection (light, hollow)</source>
        <translation>{count} abaixo da detecção (claro, vazado)</translation>
    </message>
    <message>
        <source>{count} folds are more than the {n_read} samples: choose fewer.</source>
        <translation>{count} partições são mais que as {n_read} amostras: escolha menos.</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} deixados de fora</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} ausentes</translation>
    </message>
    <message>
        <source>{count} not above zero, left out</source>
        <translation>{count} não maiores que zero, deixados de fora</translation>
    </message>
    <message>
        <source>{count} of {total} samples are selected; units: {units}.</source>
        <translation>{count} de {total} amostras estão selecionadas; unidades: {units}.</translation>
    </message>
    <message>
        <source>{count} packages of unknown size</source>
        <translation>{count} pacotes de tamanho desconhecido</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB</source>
        <translation>{count} pacotes, {size} MB</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB and more</source>
        <translation>{count} pacotes, {size} MB ou mais</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} pares</translation>
    </message>
    <message>
        <source>{count} samples, {elements} elements.</source>
        <translation>{count} amostras, {elements} elementos.</translation>
    </message>
    <message>
        <source>{count} times {value:g}</source>
        <translation>{count} vezes {value:g}</translation>
    </message>
    <message>
        <source>{description} is written as {endings}: change the ending of {path}.</source>
        <translation>{description} é gravado como {endings}: mude a extensão de {path}.</translation>
    </message>
    <message>
        <source>{done} cannot be used here, being the result of this or a later step: choose {sources}.</source>
        <translation>{done} não pode ser usado aqui, por ser resultado desta etapa ou de uma posterior: escolha {sources}.</translation>
    </message>
    <message>
        <source>{done} of {count} steps of this project are done.</source>
        <translation>{done} de {count} etapas deste projeto estão feitas.</translation>
    </message>
    <message>
        <source>{enough} classes of fewer than {minimum_pairs} pairs are not fitted.</source>
        <translation>{enough} classes com menos de {minimum_pairs} pares não são ajustadas.</translation>
    </message>
    <message>
        <source>{factor} has two poles: {poles} against {other_pole}.</source>
        <translation>{factor} tem dois polos: {poles} contra {other_pole}.</translation>
    </message>
    <message>
        <source>{factor} scores</source>
        <translation>Escores de {factor}</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: no element reaches the least loading.</source>
        <translation>{factor}, {share:.1f} % da variância: nenhum elemento atinge a carga mínima.</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: {elements}.</source>
        <translation>{factor}, {share:.1f} % da variância: {elements}.</translation>
    </message>
    <message>
        <source>{few}. Samples that lack a result are kept; they get no factor score.</source>
        <translation>{few}. Amostras a que falta um resultado são mantidas; ficam sem escore fatorial.</translation>
    </message>
    <message>
        <source>{field} has no values in the study area: check the field, the mask and their CRS.</source>
        <translation>{field} não tem valores na área de estudo: verifique o campo, a máscara e seu SRC.</translation>
    </message>
    <message>
        <source>{field} of sample {labels} is the text {cell!r}, not a number: run “Replace censored values” first, or correct the table.</source>
        <translation>{field} da amostra {labels} é o texto {cell!r}, não um número: execute antes “Substituir valores censurados” ou corrija a tabela.</translation>
    </message>
    <message>
        <source>{first} has {n} cells and {name} has {length}: give every column one cell a sample.</source>
        <translation>{first} tem {n} células e {name} tem {length}: dê a cada coluna uma célula por amostra.</translation>
    </message>
    <message>
        <source>{fitting} fit {name} equally well: leave all but one of them out, or rename the right one to match.</source>
        <translation>{fitting} combinam igualmente com {name}: deixe de fora todos menos um ou renomeie o certo para que corresponda.</translation>
    </message>
    <message>
        <source>{flagged} of {n} values of {name} lie outside the fences: is {scale} the wrong scale?</source>
        <translation>{flagged} de {n} valores de {name} estão fora das cercas: {scale} é a escala errada?</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): they have no data in the result.</source>
        <translation>A {gaps} células faltam dados de alguns dos mapas ({parts}): ficam sem dados no resultado.</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): {end}.</source>
        <translation>A {gaps} células faltam dados de alguns dos mapas ({parts}): {end}.</translation>
    </message>
    <message>
        <source>{half}. Most of their values will be estimates.</source>
        <translation>{half}. A maioria de seus valores serão estimativas.</translation>
    </message>
    <message>
        <source>{heading} as {name}</source>
        <translation>{heading} como {name}</translation>
    </message>
    <message>
        <source>{kept} of {all} factors are kept; {n} eigenvalues are above the mean.</source>
        <translation>{kept} de {all} fatores são mantidos; {n} autovalores estão acima da média.</translation>
    </message>
    <message>
        <source>{kind} {sill:.4g} with range {range:.4g} m</source>
        <translation>{kind} {sill:.4g} com alcance {range:.4g} m</translation>
    </message>
    <message>
        <source>{known} samples have no position and are of no class.</source>
        <translation>{known} amostras não têm posição e ficam sem classe.</translation>
    </message>
    <message>
        <source>{known} samples lack a value of {name} and are of no class.</source>
        <translation>A {known} amostras falta um valor de {name}, e elas ficam sem classe.</translation>
    </message>
    <message>
        <source>{k} factors</source>
        <translation>{k} fatores</translation>
    </message>
    <message>
        <source>{k} factors are too many for {p} elements: ask for fewer factors than elements.</source>
        <translation>{k} fatores são demais para {p} elementos: peça menos fatores que elementos.</translation>
    </message>
    <message>
        <source>{k} folds are too few: choose two or more.</source>
        <translation>{k} partições são poucas: escolha duas ou mais.</translation>
    </message>
    <message>
        <source>{k} inner folds are too few: choose two or more.</source>
        <translation>{k} partições internas são poucas: escolha duas ou mais.</translation>
    </message>
    <message>
        <source>{lacking} labelled samples have no position, and blocks need one: leave these samples out.</source>
        <translation>{lacking} amostras rotuladas não têm posição, e blocos exigem uma: deixe estas amostras de fora.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be read from row {top} on: the file is damaged or incomplete.</source>
        <translation>{layer_name} não pode ser lido a partir da linha {top}: o arquivo está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be transformed to {description}: check its CRS.</source>
        <translation>{layer_name} não pode ser transformado para {description}: verifique seu SRC.</translation>
    </message>
    <message>
        <source>{layer_name} has no band {band}: choose one of 1 to {n_bands}.</source>
        <translation>{layer_name} não tem banda {band}: escolha uma de 1 a {n_bands}.</translation>
    </message>
    <message>
        <source>{layer_name} has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>{layer_name} não tem células próprias (um mapa da web?): salve-o antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>{layer_name} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{layer_name} não tem sistema de referência de coordenadas: defina-o nas propriedades da camada ou com “Definir projeção”.</translation>
    </message>
    <message>
        <source>{layer_name} has no field {chosen}: it has {names}.</source>
        <translation>{layer_name} não tem campo {chosen}: tem {names}.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygon in the study area: check both layers and their CRS.</source>
        <translation>{layer_name} não tem polígono na área de estudo: verifique as duas camadas e seus SRC.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygons: turn samples into a map with “Samples to raster” first.</source>
        <translation>{layer_name} não tem polígonos: transforme antes amostras em mapa com “Amostras para raster”.</translation>
    </message>
    <message>
        <source>{layer_name} has polygons: choose the field of their classes ({names}).</source>
        <translation>{layer_name} tem polígonos: escolha o campo de suas classes ({names}).</translation>
    </message>
    <message>
        <source>{layer_name} is in degrees ({authid}), where cells have no even area: reproject it with “Warp (reproject)” to metres first, such as {metres_authid} ({description}).</source>
        <translation>{layer_name} está em graus ({authid}), onde as células não têm área uniforme: reprojete antes com “Reprojetar coordenadas” para metros, como {metres_authid} ({description}).</translation>
    </message>
    <message>
        <source>{layer_name} was chosen twice: it would count twice, take it out once.</source>
        <translation>{layer_name} foi escolhido duas vezes: contaria em dobro, retire-o uma vez.</translation>
    </message>
    <message>
        <source>{layer} has no field {chosen}: it has {names}.</source>
        <translation>{layer} não tem campo {chosen}: tem {names}.</translation>
    </message>
    <message>
        <source>{layer} has points: choose the field of their values among {names}.</source>
        <translation>{layer} tem pontos: escolha o campo de seus valores entre {names}.</translation>
    </message>
    <message>
        <source>{layer} is coloured by {factor}; its earlier style is in the layer's menu under Styles.</source>
        <translation>{layer} está colorida por {factor}; seu estilo anterior está no menu da camada, em Estilos.</translation>
    </message>
    <message>
        <source>{least_value:.4g} and more, </source>
        <translation>{least_value:.4g} ou mais, </translation>
    </message>
    <message>
        <source>{left_out} samples with missing values have no distance.</source>
        <translation>{left_out} amostras com valores ausentes não têm distância.</translation>
    </message>
    <message>
        <source>{length:g} km</source>
        <translation>{length:g} km</translation>
    </message>
    <message>
        <source>{listed} (scaled)</source>
        <translation>{listed} (escalado)</translation>
    </message>
    <message>
        <source>{longest} {length} across</source>
        <translation>{longest} {length} na transversal</translation>
    </message>
    <message>
        <source>{losses}
Dashed: as it should be. Numbers: samples of each bin</source>
        <translation>{losses}
Tracejado: como deve ser. Números: amostras de cada classe</translation>
    </message>
    <message>
        <source>{lost} cells that some map lacks are left out; {valid} are compared.</source>
        <translation>{lost} células que faltam em algum mapa são deixadas de fora; {valid} são comparadas.</translation>
    </message>
    <message>
        <source>{lost} of the nested structures got no sill and are left out: a simpler model tells as much.</source>
        <translation>{lost} das estruturas imbricadas ficaram sem patamar e foram retiradas: um modelo mais simples diz o mesmo.</translation>
    </message>
    <message>
        <source>{lost} of {n_occurrences} occurrences lie farther than {radius:.0f} m from every sample. They label none.</source>
        <translation>{lost} de {n_occurrences} ocorrências estão a mais de {radius:.0f} m de toda amostra. Não rotulam nenhuma.</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} a {high:.0f}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>{low} values of {name} are not above zero and have no logarithm: they are passed over. Run “Replace censored values” first to keep them.</source>
        <translation>{low} valores de {name} não são maiores que zero e não têm logaritmo: são pulados. Para mantê-los, execute antes “Substituir valores censurados”.</translation>
    </message>
    <message>
        <source>{many}. A sample without a result of any of the elements chosen gets no factor score.</source>
        <translation>{many}. Uma amostra sem resultado de qualquer dos elementos escolhidos fica sem escore fatorial.</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area</source>
        <translation>{map}, {value} ou mais: {rate} % das ocorrências em {area} % da área</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area without occurrences</source>
        <translation>{map}, {value} ou mais: {rate} % das ocorrências em {area} % da área sem ocorrências</translation>
    </message>
    <message>
        <source>{map}: limits of your own</source>
        <translation>{map}: limites próprios</translation>
    </message>
    <message>
        <source>{marks} and more</source>
        <translation>{marks} ou mais</translation>
    </message>
    <message>
        <source>{method}: anomaly, halo, background</source>
        <translation>{method}: anomalia, halo, fundo</translation>
    </message>
    <message>
        <source>{method}: classes named by occurrences</source>
        <translation>{method}: classes nomeadas por ocorrências</translation>
    </message>
    <message>
        <source>{method}: classes of units</source>
        <translation>{method}: classes de unidades</translation>
    </message>
    <message>
        <source>{method}: favourability score</source>
        <translation>{method}: escore de favorabilidade</translation>
    </message>
    <message>
        <source>{method}: held-out score</source>
        <translation>{method}: escore reservado</translation>
    </message>
    <message>
        <source>{method}: samples by class of unit</source>
        <translation>{method}: amostras por classe de unidade</translation>
    </message>
    <message>
        <source>{missing} samples lack a part, so they have no log-ratios.</source>
        <translation>A {missing} amostras falta uma parte, de modo que não têm log-razões.</translation>
    </message>
    <message>
        <source>{n_all} of {n:g} occurrences are outside.</source>
        <translation>{n_all} de {n:g} ocorrências estão fora.</translation>
    </message>
    <message>
        <source>{n_empty} without any result</source>
        <translation>{n_empty} sem nenhum resultado</translation>
    </message>
    <message>
        <source>{n_far} far away from the others</source>
        <translation>{n_far} muito longe das outras</translation>
    </message>
    <message>
        <source>{n_few} with a few results missing</source>
        <translation>{n_few} com alguns resultados ausentes</translation>
    </message>
    <message>
        <source>{n_groups} with more than one sample</source>
        <translation>{n_groups} com mais de uma amostra</translation>
    </message>
    <message>
        <source>{n_half} with more than {HALF_CENSORED} % below detection</source>
        <translation>{n_half} com mais de {HALF_CENSORED} % abaixo da detecção</translation>
    </message>
    <message>
        <source>{n_kaiser} eigenvalues are above 1, but only {n_parallel} above those of uncorrelated elements (parallel analysis): the last factors may be chance.</source>
        <translation>{n_kaiser} autovalores estão acima de 1, mas só {n_parallel} acima dos de elementos não correlacionados (análise paralela): os últimos fatores podem ser acaso.</translation>
    </message>
    <message>
        <source>{n_kept} elements can be transformed and at least {needed} are needed: choose elements that have values and vary.</source>
        <translation>{n_kept} elementos podem ser transformados e são necessários pelo menos {needed}: escolha elementos que tenham valores e variem.</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result (samples {shown}).</source>
        <translation>A {n_lacking} de {n_samples} amostras falta um valor de {names}, e elas ficam sem resultado (amostras {shown}).</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result for it (samples {shown}).</source>
        <translation>A {n_lacking} de {n_samples} amostras falta um valor de {names}, e elas ficam sem esse resultado (amostras {shown}).</translation>
    </message>
    <message>
        <source>{n_lost} of the file left out by QGIS</source>
        <translation>{n_lost} do arquivo deixadas de fora pelo QGIS</translation>
    </message>
    <message>
        <source>{n_lost} without a position</source>
        <translation>{n_lost} sem posição</translation>
    </message>
    <message>
        <source>{n_many} with more than {MANY_MISSING} % of the samples missing</source>
        <translation>{n_many} com mais de {MANY_MISSING} % das amostras ausentes</translation>
    </message>
    <message>
        <source>{n_names} elements</source>
        <translation>{n_names} elementos</translation>
    </message>
    <message>
        <source>{n_names} fields</source>
        <translation>{n_names} campos</translation>
    </message>
    <message>
        <source>{n_names} others</source>
        <translation>{n_names} outros</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_holding} cells, {square_kilometres:,.0f} km² judged: more barren ground would raise both areas.
Bands: 95 % bootstrap. Dotted: chance, and {partial:.0f} % of the area.</source>
        <translation>{n_occurrences} ocorrências em {n_holding} células, {square_kilometres:,.0f} km² avaliados: mais terreno estéril aumentaria as duas áreas.
Faixas: bootstrap 95 %. Pontilhado: acaso, e {partial:.0f} % da área.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} cells or samples, {n_clusters} clusters. Lines: 95 % bootstrap intervals of each map. Dashed: baseline, dotted: chance.
Open: not distinguishable from the baseline. Verdicts come from the paired differences, not from whether lines overlap.</source>
        <translation>{n_occurrences} ocorrências em {n_supports} células ou amostras, {n_clusters} agrupamentos. Linhas: intervalos bootstrap de 95 % de cada mapa. Tracejado: referência, pontilhado: acaso.
Vazado: não distinguível da referência. Os vereditos vêm das diferenças pareadas, não de as linhas se sobreporem.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} distinct samples or cells and {n_clusters} clusters. Intervals hold 95 % of the bootstrap samples; a difference counts only where the interval over occurrences and the one over clusters both leave zero out.</source>
        <translation>{n_occurrences} ocorrências em {n_supports} amostras ou células distintas e {n_clusters} agrupamentos. Os intervalos contêm 95 % das amostras bootstrap; uma diferença só conta onde o intervalo sobre ocorrências e o sobre agrupamentos excluem ambos zero.</translation>
    </message>
    <message>
        <source>{n_piles} with many equal low values</source>
        <translation>{n_piles} com muitos valores baixos iguais</translation>
    </message>
    <message>
        <source>{n_positions} occurrences are too few to tell maps apart, which takes {FEWEST}: no map is called better or worse.</source>
        <translation>{n_positions} ocorrências são poucas para distinguir mapas, o que exige {FEWEST}: nenhum mapa é dito melhor ou pior.</translation>
    </message>
    <message>
        <source>{n_repeated} used more than once</source>
        <translation>{n_repeated} usados mais de uma vez</translation>
    </message>
    <message>
        <source>{n_rows} samples</source>
        <translation>{n_rows} amostras</translation>
    </message>
    <message>
        <source>{n_rows} samples have a class, and folds need two at least: label the samples first.</source>
        <translation>{n_rows} amostras têm classe, e partições exigem pelo menos duas: rotule antes as amostras.</translation>
    </message>
    <message>
        <source>{n_samples} samples are few for fitting an anisotropy, its direction and ratio may be far off: better give azimuth and ratio from the geology, or none.</source>
        <translation>{n_samples} amostras são poucas para ajustar uma anisotropia, sua direção e razão podem estar muito erradas: melhor informar azimute e razão pela geologia, ou nenhum.</translation>
    </message>
    <message>
        <source>{n_samples} samples cannot start a map of {rows} x {columns} units one by one: make the map smaller, or start from principal components.</source>
        <translation>{n_samples} amostras não podem iniciar uma a uma um mapa de {rows} x {columns} unidades: faça o mapa menor ou inicie das componentes principais.</translation>
    </message>
    <message>
        <source>{n_shares} with results below detection</source>
        <translation>{n_shares} com resultados abaixo da detecção</translation>
    </message>
    <message>
        <source>{n_suspects} unlike {beside}</source>
        <translation>{n_suspects} em contraste com {beside}</translation>
    </message>
    <message>
        <source>{n_too} with more than {TOO_CENSORED} % below detection</source>
        <translation>{n_too} com mais de {TOO_CENSORED} % abaixo da detecção</translation>
    </message>
    <message>
        <source>{n_twice} in more than one field</source>
        <translation>{n_twice} em mais de um campo</translation>
    </message>
    <message>
        <source>{n_unread} cannot be read</source>
        <translation>{n_unread} não podem ser lidas</translation>
    </message>
    <message>
        <source>{n_unread} cells</source>
        <translation>{n_unread} células</translation>
    </message>
    <message>
        <source>{n_values} known numbers are given as {what} and the model has {n_kinds} structures: give one a structure.</source>
        <translation>{n_values} números conhecidos são dados como {what} e o modelo tem {n_kinds} estruturas: dê um a cada estrutura.</translation>
    </message>
    <message>
        <source>{name!r} ends in {derived!r}, which marks the result of a later step: choose the field with the laboratory's own values.</source>
        <translation>{name!r} termina em {derived!r}, que marca o resultado de uma etapa posterior: escolha o campo com os valores do próprio laboratório.</translation>
    </message>
    <message>
        <source>{name!r} names no chemical element or oxide: choose concentration fields, called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>{name!r} não é nome de elemento químico nem óxido: escolha campos de concentração, chamados como Cu_ppm, Au_ppb ou Fe2O3_pct.</translation>
    </message>
    <message>
        <source>{name!r} names two units: rename the field so that it has one, like {symbol}_ppm.</source>
        <translation>{name!r} indica duas unidades: renomeie o campo para que tenha uma, como {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{names} ({best:.2f} on {factor_names})</source>
        <translation>{names} ({best:.2f} em {factor_names})</translation>
    </message>
    <message>
        <source>{names} ({counts} of {n_samples})</source>
        <translation>{names} ({counts} de {n_samples})</translation>
    </message>
    <message>
        <source>{names} has the same value at all samples: there is no variogram to fit.</source>
        <translation>{names} tem o mesmo valor em todas as amostras: não há variograma a ajustar.</translation>
    </message>
    <message>
        <source>{names} of sample {label} is {what} ({values:g}; {bad} such values in all): {remedy}.</source>
        <translation>{names} da amostra {label}: {what} ({values:g}; {bad} valores assim ao todo): {remedy}.</translation>
    </message>
    <message>
        <source>{names}, {percent} % below ({method})</source>
        <translation>{names}, {percent} % abaixo ({method})</translation>
    </message>
    <message>
        <source>{name} (baseline): {rate}.</source>
        <translation>{name} (referência): {rate}.</translation>
    </message>
    <message>
        <source>{name} (median {median:g}, {guess}?)</source>
        <translation>{name} (mediana {median:g}, {guess}?)</translation>
    </message>
    <message>
        <source>{name} ({percent_share:.1f} % of the variance): {listed}.</source>
        <translation>{name} ({percent_share:.1f} % da variância): {listed}.</translation>
    </message>
    <message>
        <source>{name} ({theirs:.2f}; exact McNemar test p = {p:.2g})</source>
        <translation>{name} ({theirs:.2f}; teste exato de McNemar p = {p:.2g})</translation>
    </message>
    <message>
        <source>{name} and {other} are not on one grid, they differ in {differences}: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{name} e {other} não estão em uma mesma grade, diferem em: {differences}. Faça ambos com a mesma extensão e tamanho de célula ou leve um à grade do outro com “Reprojetar coordenadas”.</translation>
    </message>
    <message>
        <source>{name} and {other} have other numbers of cells: make both on one grid.</source>
        <translation>{name} e {other} têm números diferentes de células: faça ambos em uma mesma grade.</translation>
    </message>
    <message>
        <source>{name} as {symbol}</source>
        <translation>{name} como {symbol}</translation>
    </message>
    <message>
        <source>{name} at {far:.1f} km</source>
        <translation>{name} a {far:.1f} km</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}, because the unit of {unknown} is not known: rename the field so that it says the unit, like {symbol}_ppm.</source>
        <translation>{name} não pode ser convertido em {target}, porque a unidade de {unknown} não é conhecida: renomeie o campo para que diga a unidade, como {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}: they are different elements.</source>
        <translation>{name} não pode ser convertido em {target}: são elementos diferentes.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: check that the file is there and is one.</source>
        <translation>{name} não pode ser aberto como raster: verifique se o arquivo existe e se é um raster.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a spreadsheet: save it as CSV and import that.</source>
        <translation>{name} não pode ser aberto como planilha: salve-o como CSV e importe-o.</translation>
    </message>
    <message>
        <source>{name} does not hold whole numbers, so it is no field of classes: take it as values.</source>
        <translation>{name} não contém números inteiros, portanto não é campo de classes: use-o como valores.</translation>
    </message>
    <message>
        <source>{name} from {limit:.4g}</source>
        <translation>{name} a partir de {limit:.4g}</translation>
    </message>
    <message>
        <source>{name} from {unit}</source>
        <translation>{name} de {unit}</translation>
    </message>
    <message>
        <source>{name} has no UTM zone {number}: choose the reference system.</source>
        <translation>{name} não tem zona UTM {number}: escolha o sistema de referência.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map and the mask.</source>
        <translation>{name} não tem dados na área de estudo: verifique o mapa e a máscara.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band or field, and the mask.</source>
        <translation>{name} não tem dados na área de estudo: verifique o mapa, sua banda ou campo, e a máscara.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band, and the mask.</source>
        <translation>{name} não tem dados na área de estudo: verifique o mapa, sua banda e a máscara.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}: choose one of {layers}.</source>
        <translation>{name} não tem folha {sheet}: escolha uma de {layers}.</translation>
    </message>
    <message>
        <source>{name} has no values to find a threshold from: choose another field.</source>
        <translation>{name} não tem valores de que achar um limiar: escolha outro campo.</translation>
    </message>
    <message>
        <source>{name} has no values: it has no fences.</source>
        <translation>{name} não tem valores: não tem cercas.</translation>
    </message>
    <message>
        <source>{name} has no values: it is left out.</source>
        <translation>{name} não tem valores: é deixado de fora.</translation>
    </message>
    <message>
        <source>{name} has only {n_values} values: its fences are vague.</source>
        <translation>{name} tem só {n_values} valores: suas cercas são vagas.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is no variogram.</source>
        <translation>{name} tem o mesmo valor em todas as amostras: não há variograma.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is nothing to predict.</source>
        <translation>{name} tem o mesmo valor em todas as amostras: não há o que prever.</translation>
    </message>
    <message>
        <source>{name} has values at {n_read} distinct position, and a variogram needs two or more: check the layer, its filter and the selection.</source>
        <translation>{name} tem valores em {n_read} posição distinta, e um variograma precisa de duas ou mais: verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>{name} has values outside 0 to 1, which no agreement has: choose another map.</source>
        <translation>{name} tem valores fora de 0 a 1, que nenhuma concordância tem: escolha outro mapa.</translation>
    </message>
    <message>
        <source>{name} has {count} different values to show: choose another field.</source>
        <translation>{name} tem {count} valores diferentes a mostrar: escolha outro campo.</translation>
    </message>
    <message>
        <source>{name} has {n_codes} classes and a raster holds 255: group them, or choose another field.</source>
        <translation>{name} tem {n_codes} classes e um raster comporta 255: agrupe-as ou escolha outro campo.</translation>
    </message>
    <message>
        <source>{name} has {n_distinct} distinct values, which are no classes: take it as a continuous map.</source>
        <translation>{name} tem {n_distinct} valores distintos, que não são classes: use-o como mapa contínuo.</translation>
    </message>
    <message>
        <source>{name} has {n_labels} classes: fuse maps of {MISSING} classes at most.</source>
        <translation>{name} tem {n_labels} classes: funda mapas de no máximo {MISSING} classes.</translation>
    </message>
    <message>
        <source>{name} has {size} values at {n} occurrences: read every map at all of them.</source>
        <translation>{name} tem {size} valores em {n} ocorrências: leia cada mapa em todas elas.</translation>
    </message>
    <message>
        <source>{name} holds a {kind!r} model, and this step needs {kinds}: choose the file that the matching step wrote.</source>
        <translation>{name} contém um modelo {kind!r}, e esta etapa precisa de {kinds}: escolha o arquivo que a etapa correspondente gravou.</translation>
    </message>
    <message>
        <source>{name} holds an infinite value: correct it in the table.</source>
        <translation>{name} contém um valor infinito: corrija-o na tabela.</translation>
    </message>
    <message>
        <source>{name} holds no cells: choose another file.</source>
        <translation>{name} não contém células: escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} holds no figures of merit: choose files that a trainer wrote as METRICS.</source>
        <translation>{name} não contém índices de mérito: escolha arquivos que um treinador gravou como METRICS.</translation>
    </message>
    <message>
        <source>{name} holds regrets, of which the least is best: take the score of another rule.</source>
        <translation>{name} contém arrependimentos, dos quais o menor é o melhor: use o escore de outra regra.</translation>
    </message>
    <message>
        <source>{name} holds {values}: one layer has one reference system, so split the file, or choose one.</source>
        <translation>{name} contém {values}: uma camada tem um só sistema de referência, portanto divida o arquivo ou escolha um.</translation>
    </message>
    <message>
        <source>{name} holds {wild:g}, which no score can be: make it no data in the properties of the layer (Transparency), or correct the map.</source>
        <translation>{name} contém {wild:g}, que nenhum escore pode ser: defina-o como sem dados nas propriedades da camada (Transparência) ou corrija o mapa.</translation>
    </message>
    <message>
        <source>{name} inside</source>
        <translation>{name} dentro</translation>
    </message>
    <message>
        <source>{name} is a GeoPackage or database, no table of text: add it to the project as a layer.</source>
        <translation>{name} é um GeoPackage ou banco de dados, não uma tabela de texto: adicione-o ao projeto como camada.</translation>
    </message>
    <message>
        <source>{name} is a map of values, which the occurrences cut into classes: give them, or make classes of it with “Classify anomalies” first.</source>
        <translation>{name} é um mapa de valores, que as ocorrências cortam em classes: informe-as ou faça antes classes dele com “Classificar anomalias”.</translation>
    </message>
    <message>
        <source>{name} is constant and left out.</source>
        <translation>{name} é constante e deixado de fora.</translation>
    </message>
    <message>
        <source>{name} is cut by the occurrences: {limits}.</source>
        <translation>{name} é cortado pelas ocorrências: {limits}.</translation>
    </message>
    <message>
        <source>{name} is empty and left out.</source>
        <translation>{name} está vazio e é deixado de fora.</translation>
    </message>
    <message>
        <source>{name} is empty: choose another file.</source>
        <translation>{name} está vazio: escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} is in {authid} and {other} in {other_authid}: bring the maps to one reference system (“Warp”).</source>
        <translation>{name} está em {authid} e {other} em {other_authid}: leve os mapas a um mesmo sistema de referência (“Reprojetar coordenadas”).</translation>
    </message>
    <message>
        <source>{name} is no map of classes: give known occurrences, or limits.</source>
        <translation>{name} não é mapa de classes: informe ocorrências conhecidas ou limites.</translation>
    </message>
    <message>
        <source>{name} is no raster of scores: a map with occurrences held out goes with scores only.</source>
        <translation>{name} não é raster de escores: um mapa com ocorrências reservadas só vai com escores.</translation>
    </message>
    <message>
        <source>{name} is no table of text: save it as CSV and import that.</source>
        <translation>{name} não é tabela de texto: salve-o como CSV e importe-o.</translation>
    </message>
    <message>
        <source>{name} is no table: its lines hold no commas, semicolons, tabs or pipes that part columns. Save it as CSV, or say which delimiter it has.</source>
        <translation>{name} não é tabela: suas linhas não contêm vírgulas, pontos e vírgulas, tabulações ou barras que separem colunas. Salve-o como CSV ou diga que delimitador tem.</translation>
    </message>
    <message>
        <source>{name} is not a GeoHalo model file: choose a file that a GeoHalo step wrote as MODEL.</source>
        <translation>{name} não é um arquivo de modelo do GeoHalo: escolha um arquivo que uma etapa do GeoHalo gravou como MODEL.</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}, line {line} holds a letter that it does not have: choose another encoding, or auto.</source>
        <translation>{name} não está escrito em {encoding}, a linha {line} contém uma letra que ela não tem: escolha outra codificação ou auto.</translation>
    </message>
    <message>
        <source>{name} must be above zero</source>
        <translation>{name} deve ser maior que zero</translation>
    </message>
    <message>
        <source>{name} needs {needed}, and QGIS runs {owned} {version}, which is never replaced: take a newer QGIS, or do without. Nothing was changed.</source>
        <translation>{name} precisa de {needed}, e o QGIS executa {owned} {version}, que nunca é substituído: use um QGIS mais novo ou dispense-o. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{name} of sample {label} is {cell!r}{why}</source>
        <translation>{name} da amostra {label} é {cell!r}{why}</translation>
    </message>
    <message>
        <source>{name} says the same everywhere (favourability {distinct:.2f}): it tells no cell from another and caps maximin there; leave it out.</source>
        <translation>{name} diz o mesmo em toda parte (favorabilidade {distinct:.2f}): não distingue uma célula de outra e limita ali o maximin; deixe-o de fora.</translation>
    </message>
    <message>
        <source>{name} was chosen as an element: say which, by its symbol.</source>
        <translation>{name} foi escolhido como elemento: diga qual, por seu símbolo.</translation>
    </message>
    <message>
        <source>{name} was chosen as {role}, and no column of results belongs to it.</source>
        <translation>{name} foi escolhido como {role}, e nenhuma coluna de resultados lhe corresponde.</translation>
    </message>
    <message>
        <source>{name} was fetched, but cannot be used here ({error}). Nothing was changed.</source>
        <translation>{name} foi baixado, mas não pode ser usado aqui ({error}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>{name} was written by a newer GeoHalo: update the plugin to read it.</source>
        <translation>{name} foi gravado por um GeoHalo mais novo: atualize o complemento para lê-lo.</translation>
    </message>
    <message>
        <source>{name}, UTM zone {number}{half}</source>
        <translation>{name}, zona UTM {number}{half}</translation>
    </message>
    <message>
        <source>{name}, class {class}: {label}, {hits} of {n:g} occurrences ({rate:.1f} %) in {area:.1f} % of the area</source>
        <translation>{name}, classe {class}: {label}, {hits} de {n:g} ocorrências ({rate:.1f} %) em {area:.1f} % da área</translation>
    </message>
    <message>
        <source>{name}, favourability of its classes: {said}.</source>
        <translation>{name}, favorabilidade de suas classes: {said}.</translation>
    </message>
    <message>
        <source>{name}, observed</source>
        <translation>{name}, observado</translation>
    </message>
    <message>
        <source>{name}, predicted without the sample</source>
        <translation>{name}, previsto sem a amostra</translation>
    </message>
    <message>
        <source>{name}, threshold {place}: {threshold:.4g}{band}, where the slope turns from {before:.2f} to {after:.2f}{doubt}; {shares:.2g} % {unit} is at or above it.</source>
        <translation>{name}, limiar {place}: {threshold:.4g}{band}, onde a inclinação passa de {before:.2f} a {after:.2f}{doubt}; {shares:.2g} % {unit} estão nele ou acima.</translation>
    </message>
    <message>
        <source>{name}: 1 straight line, R² {r_squared:.4f}</source>
        <translation>{name}: 1 reta, R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: added up from the most favourable class, the curves meet at {rate:.1f} % of the {n_occurrences:g} occurrences{band} in {area:.1f} % of the area: normalised density {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}: somadas a partir da classe mais favorável, as curvas se encontram em {rate:.1f} % das {n_occurrences:g} ocorrências{band} em {area:.1f} % da área: densidade normalizada {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}: anomalies drawn without the occurrences to be tested hold {hits} of {n} of them ({rate:.1f} %) in {area:.1f} % of the area (probability by area alone {chance}){verdict}.</source>
        <translation>{name}: anomalias traçadas sem as ocorrências a testar contêm {hits} de {n} delas ({rate:.1f} %) em {area:.1f} % da área (probabilidade só pela área {chance}){verdict}.</translation>
    </message>
    <message>
        <source>{name}: anomaly in {anomaly_area_percent:.1f} % of the area</source>
        <translation>{name}: anomalia em {anomaly_area_percent:.1f} % da área</translation>
    </message>
    <message>
        <source>{name}: drawn without the occurrences to be tested, there is no anomaly class.</source>
        <translation>{name}: traçado sem as ocorrências a testar, não há classe anomalia.</translation>
    </message>
    <message>
        <source>{name}: the datum is not said, WGS 84 is taken.</source>
        <translation>{name}: o datum não é indicado, usa-se WGS 84.</translation>
    </message>
    <message>
        <source>{name}: {lines} straight lines, R² {r_squared:.4f}</source>
        <translation>{name}: {lines} retas, R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: {m} more classes, less favourable, are in the table.</source>
        <translation>{name}: mais {m} classes, menos favoráveis, estão na tabela.</translation>
    </message>
    <message>
        <source>{name}: {n_rows} samples tested, {training} learnt from</source>
        <translation>{name}: {n_rows} amostras testadas, aprendeu-se de {training}</translation>
    </message>
    <message>
        <source>{name}: {parts}; {rate_20:.0f} % of the occurrences lie in the best 20 % of the area.</source>
        <translation>{name}: {parts}; {rate_20:.0f} % das ocorrências estão nos melhores 20 % da área.</translation>
    </message>
    <message>
        <source>{name}: {rate:.1f} % of the {n_occurrences:g} occurrences{band} lie in the {area:.1f} % of the area with a map value of {threshold:.4g} or more: normalised density {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}: {rate:.1f} % das {n_occurrences:g} ocorrências{band} estão nos {area:.1f} % da área com valor do mapa de {threshold:.4g} ou mais: densidade normalizada {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}_{suffix} is in another unit than {fitted}, which the model was fitted to: convert the field to that unit and run the earlier steps again.</source>
        <translation>{name}_{suffix} está em unidade diferente de {fitted}, a que o modelo foi ajustado: converta o campo a essa unidade e execute de novo as etapas anteriores.</translation>
    </message>
    <message>
        <source>{near} of {n_occurrences} occurrences lie farther than {reach:.0f} m from every sample and were left out.</source>
        <translation>{near} de {n_occurrences} ocorrências estão a mais de {reach:.0f} m de toda amostra e foram deixadas de fora.</translation>
    </message>
    <message>
        <source>{neighbours} neighbours are too few for {n_drift} drift terms: take {least} or more.</source>
        <translation>{neighbours} vizinhos são poucos para {n_drift} termos de deriva: use {least} ou mais.</translation>
    </message>
    <message>
        <source>{nodata} of {n:g} occurrences lie where the map has no data.</source>
        <translation>{nodata} de {n:g} ocorrências estão onde o mapa não tem dados.</translation>
    </message>
    <message>
        <source>{notices} Fill them in, or let samples with missing values be kept.</source>
        <translation>{notices} Preencha-os ou deixe que amostras com valores ausentes sejam mantidas.</translation>
    </message>
    <message>
        <source>{notices} State that of {name}, or take a percentile.</source>
        <translation>{notices} Informe o de {name} ou use um percentil.</translation>
    </message>
    <message>
        <source>{number} cells</source>
        <translation>{number} células</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} elementos</translation>
    </message>
    <message>
        <source>{number} of {runs} members are trained</source>
        <translation>{number} de {runs} membros estão treinados</translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation>{number} lugares</translation>
    </message>
    <message>
        <source>{number} results</source>
        <translation>{number} resultados</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} linhas</translation>
    </message>
    <message>
        <source>{number} sample numbers</source>
        <translation>{number} números de amostra</translation>
    </message>
    <message>
        <source>{number} samples</source>
        <translation>{number} amostras</translation>
    </message>
    <message>
        <source>{number} {word}: {times:.2g} times the mean density</source>
        <translation>{number} {word}: {times:.2g} vezes a densidade média</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>{n} não podem ser lidas</translation>
    </message>
    <message>
        <source>{n} elements: {pairs}.</source>
        <translation>{n} elementos: {pairs}.</translation>
    </message>
    <message>
        <source>{n} fields, scaled</source>
        <translation>{n} campos, escalados</translation>
    </message>
    <message>
        <source>{n} occurrences at {m} samples are used.</source>
        <translation>{n} ocorrências em {m} amostras são usadas.</translation>
    </message>
    <message>
        <source>{n} of {total} samples have a flagged value.</source>
        <translation>{n} de {total} amostras têm um valor marcado.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>{n} amostras têm coordenadas que não são graus ({example}): mantidas sem posição.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>{n} amostras têm coordenadas ilegíveis ({example}): mantidas sem posição.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that stand for none ({example}): kept without a position.</source>
        <translation>{n} amostras têm coordenadas que representam ausência ({example}): mantidas sem posição.</translation>
    </message>
    <message>
        <source>{n} samples have no coordinates: kept without a position.</source>
        <translation>{n} amostras não têm coordenadas: mantidas sem posição.</translation>
    </message>
    <message>
        <source>{n} samples in all. The table of elements says how well their results agree.</source>
        <translation>{n} amostras ao todo. A tabela de elementos diz quão bem seus resultados concordam.</translation>
    </message>
    <message>
        <source>{n} samples lie outside every polygon of the geology and form the class “{name}”.</source>
        <translation>{n} amostras estão fora de todos os polígonos da geologia e formam a classe “{name}”.</translation>
    </message>
    <message>
        <source>{n} samples of {name}, variance {variance:.4g}; classes of {lag:.4g} {length} up to {cutoff:.4g} {length}.</source>
        <translation>{n} amostras de {name}, variância {variance:.4g}; classes de {lag:.4g} {length} até {cutoff:.4g} {length}.</translation>
    </message>
    <message>
        <source>{n} samples of {p} elements. KMO {kmo:.2f}; Bartlett's test {probability}.</source>
        <translation>{n} amostras de {p} elementos. KMO {kmo:.2f}; teste de Bartlett {probability}.</translation>
    </message>
    <message>
        <source>{n} samples on {columns} x {rows} cells of {size:g}, {area:.1f} km² with data, no farther than {reach:.0f} from a sample.</source>
        <translation>{n} amostras em {columns} x {rows} células de {size:g}, {area:.1f} km² com dados, a não mais de {reach:.0f} de uma amostra.</translation>
    </message>
    <message>
        <source>{n} samples predicted: mean error {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, slope {slope:.2f}.</source>
        <translation>{n} amostras previstas: erro médio {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, inclinação {slope:.2f}.</translation>
    </message>
    <message>
        <source>{n} samples, none of them with a position.</source>
        <translation>{n} amostras, nenhuma delas com posição.</translation>
    </message>
    <message>
        <source>{n} samples, {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} amostras, {columns} x {rows} células de {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples, {count} realisations of {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} amostras, {count} realizações de {columns} x {rows} células de {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples. Model: {model}{chosen}.</source>
        <translation>{n} amostras. Modelo: {model}{chosen}.</translation>
    </message>
    <message>
        <source>{n} samples: mean error {me:.3g} (good: 0), RMSE {rmse:.3g}, mean squared standardised error {msse:.2f} (good: 1), slope {slope:.2f} (good: 1).</source>
        <translation>{n} amostras: erro médio {me:.3g} (bom: 0), RMSE {rmse:.3g}, erro quadrático médio padronizado {msse:.2f} (bom: 1), inclinação {slope:.2f} (bom: 1).</translation>
    </message>
    <message>
        <source>{n} times the same low value</source>
        <translation>{n} vezes o mesmo valor baixo</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} a verificar</translation>
    </message>
    <message>
        <source>{outside} Box-Cox values belong to no concentration and are left empty.</source>
        <translation>{outside} valores Box-Cox não correspondem a nenhuma concentração e ficam vazios.</translation>
    </message>
    <message>
        <source>{path} cannot be written, {folder} does not allow it: choose another folder.</source>
        <translation>{path} não pode ser gravado, {folder} não o permite: escolha outra pasta.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: choose a file.</source>
        <translation>{path} é um dispositivo, não um arquivo: escolha um arquivo.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation>{path} é uma pasta: escolha um arquivo nela.</translation>
    </message>
    <message>
        <source>{placed} of {n} samples have a position; {lost} without are kept.</source>
        <translation>{placed} de {n} amostras têm posição; {lost} sem posição são mantidas.</translation>
    </message>
    <message>
        <source>{prediction_rate:.1f} % of the occurrences in {area:.1f} % of the area, AUC {auc:.3f}</source>
        <translation>{prediction_rate:.1f} % das ocorrências em {area:.1f} % da área, AUC {auc:.3f}</translation>
    </message>
    <message>
        <source>{rate:.1f} % of the {occurrences}{band}
in {area:.1f} % of the area
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</source>
        <translation>{rate:.1f} % de: {occurrences}{band}
em {area:.1f} % da área
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</translation>
    </message>
    <message>
        <source>{repeated} samples lie where another one does: samples at one place are averaged, kriging cannot tell them apart.</source>
        <translation>{repeated} amostras estão onde há outra: toma-se a média das amostras em um mesmo lugar, a krigagem não as distingue.</translation>
    </message>
    <message>
        <source>{role!r} is no role of a column: write one of {ROLES}.</source>
        <translation>{role!r} não é papel de coluna: escreva um de {ROLES}.</translation>
    </message>
    <message>
        <source>{runs} maps trained on bootstrap samples and averaged</source>
        <translation>{runs} mapas treinados em amostras bootstrap, com a média tomada</translation>
    </message>
    <message>
        <source>{runs} members are few: ten at least tell how far they disagree.</source>
        <translation>{runs} membros são poucos: pelo menos dez dizem até onde discordam.</translation>
    </message>
    <message>
        <source>{runs} members: on average {percent_stability:.0f} % of them name the same class of a sample (adjusted Rand index of pairs {agreement:.2f}); for {percent_doubtful:.0f} % of the samples more than a quarter of the members name another one.</source>
        <translation>{runs} membros: em média {percent_stability:.0f} % deles indicam a mesma classe de uma amostra (índice de Rand ajustado de pares {agreement:.2f}); para {percent_doubtful:.0f} % das amostras, mais de um quarto dos membros indica outra.</translation>
    </message>
    <message>
        <source>{samples} samples in the file, {samples} written, {placed} with a position.</source>
        <translation>{samples} amostras no arquivo, {samples} gravadas, {placed} com posição.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements, {placed} samples with a position.</source>
        <translation>{samples} amostras, {elements} elementos, {placed} amostras com posição.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements. Look it over, correct what is wrong, and press Import.</source>
        <translation>{samples} amostras, {elements} elementos. Confira, corrija o que está errado e pressione Importar.</translation>
    </message>
    <message>
        <source>{score} is the mean standardised score of the factors that hold indicators: {factors}.</source>
        <translation>{score} é o escore padronizado médio dos fatores que contêm indicadores: {factors}.</translation>
    </message>
    <message>
        <source>{share:.0f} % below detection: left out later</source>
        <translation>{share:.0f} % abaixo da detecção: deixado de fora depois</translation>
    </message>
    <message>
        <source>{share:.0f} % missing</source>
        <translation>{share:.0f} % ausentes</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{text!r} is no chemical symbol or oxide: write one like Cu or Fe2O3.</source>
        <translation>{text!r} não é símbolo químico nem óxido: escreva um como Cu ou Fe2O3.</translation>
    </message>
    <message>
        <source>{text!r} names no variogram model: choose one of {kinds}, or several joined by +.</source>
        <translation>{text!r} não é modelo de variograma: escolha um de {kinds}, ou vários unidos por +.</translation>
    </message>
    <message>
        <source>{text} as {new}</source>
        <translation>{text} como {new}</translation>
    </message>
    <message>
        <source>{text} in {names}</source>
        <translation>{text} em {names}</translation>
    </message>
    <message>
        <source>{things} things to look at before you go on</source>
        <translation>{things} itens a verificar antes de continuar</translation>
    </message>
    <message>
        <source>{times} repetitions are too few: choose one or more.</source>
        <translation>{times} repetições são poucas: escolha uma ou mais.</translation>
    </message>
    <message>
        <source>{title}. Training</source>
        <translation>{title}. Treino</translation>
    </message>
    <message>
        <source>{too}. That is too much for any estimate: “Replace censored values” leaves them out.</source>
        <translation>{too}. É demais para qualquer estimativa: “Substituir valores censurados” os deixa de fora.</translation>
    </message>
    <message>
        <source>{units} is no unit of weight.</source>
        <translation>{units} não é unidade de massa.</translation>
    </message>
    <message>
        <source>{unit} at or above ν</source>
        <translation>{unit} em ν ou acima</translation>
    </message>
    <message>
        <source>{unknown} predictions are none of the classes {classes}: they count as errors.</source>
        <translation>{unknown} predições não são nenhuma das classes {classes}: contam como erros.</translation>
    </message>
    <message>
        <source>{unnamed} without a number</source>
        <translation>{unnamed} sem número</translation>
    </message>
    <message>
        <source>{version}, {whose}</source>
        <translation>{version}, {whose}</translation>
    </message>
    <message>
        <source>{wanted} thresholds are too few for a curve: ask for 2 to 500.</source>
        <translation>{wanted} limiares são poucos para uma curva: peça de 2 a 500.</translation>
    </message>
    <message>
        <source>{ways} were given</source>
        <translation>foi informado: {ways}</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{what} não tem sistema de referência de coordenadas: defina-o nas propriedades da camada ou com “Definir projeção”.</translation>
    </message>
    <message>
        <source>{what} has no {found}: check the layer, its filter and the selection.</source>
        <translation>{what} não tem {found}: verifique a camada, seu filtro e a seleção.</translation>
    </message>
    <message>
        <source>{what} has {found}, and {wanted} are needed: choose another layer.</source>
        <translation>{what} tem {found}, e são necessários {wanted}: escolha outra camada.</translation>
    </message>
    <message>
        <source>{what} is {value!r}, which is no number: write it like 0.6, of nested structures like 0.2+0.6.</source>
        <translation>{what} é {value!r}, que não é número: escreva-o como 0.6; para estruturas imbricadas, como 0.2+0.6.</translation>
    </message>
    <message>
        <source>{what} is {values:g}, and fuzzy scores are numbers from 0 to 1: choose fields such as F1_fuzzy, and limits between 0 and 1.</source>
        <translation>{what} é {values:g}, e escores fuzzy são números de 0 a 1: escolha campos como F1_fuzzy e limites entre 0 e 1.</translation>
    </message>
    <message>
        <source>{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}.</source>
        <translation>{what} precisa do pacote Python {package}, que este QGIS não tem: {instead} ou instale {package}.</translation>
    </message>
    <message>
        <source>{without} labelled samples are in no zone and have no part.</source>
        <translation>{without} amostras rotuladas não estão em nenhuma zona e não participam.</translation>
    </message>
    <message>
        <source>{x} and {y} seem to be exchanged, by the size of their numbers, and are read the other way round.</source>
        <translation>{x} e {y} parecem trocados, pelo tamanho de seus números, e são lidos ao contrário.</translation>
    </message>
    <message>
        <source>{} % of the area lies in several polygons and counts in each: repair the layer.</source>
        <translation>{} % da área está em vários polígonos e conta em cada um: repare a camada.</translation>
    </message>
    <message>
        <source>{} (best of {} elements, picked by these occurrences)</source>
        <translation>{} (melhor de {} elementos, escolhido por estas ocorrências)</translation>
    </message>
    <message>
        <source>{} A table without positions is written: choose the columns if there are any.</source>
        <translation>{} Grava-se uma tabela sem posições: escolha as colunas, se houver.</translation>
    </message>
    <message>
        <source>{} and {} are not on one grid: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{} e {} não estão em uma mesma grade: faça ambos com a mesma extensão e tamanho de célula ou leve um à grade do outro com “Reprojetar coordenadas”.</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that its file is there.</source>
        <translation>{} não pode ser aberto: verifique se seu arquivo existe.</translation>
    </message>
    <message>
        <source>{} cannot be opened: it is gone, or no layer.</source>
        <translation>{} não pode ser aberto: não existe mais ou não é camada.</translation>
    </message>
    <message>
        <source>{} cannot be read: its file is damaged or incomplete.</source>
        <translation>{} não pode ser lido: seu arquivo está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no drawing that can be read.</source>
        <translation>{} não pode ser mostrado: não é desenho legível.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no picture that can be read.</source>
        <translation>{} não pode ser mostrado: não é imagem legível.</translation>
    </message>
    <message>
        <source>{} cannot be transformed to the reference system of the map.</source>
        <translation>{} não pode ser transformado para o sistema de referência do mapa.</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): close the program that holds it open, or choose another file.</source>
        <translation>{} não pode ser gravado ({}): feche o programa que o mantém aberto ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{} cells cannot be read as numbers and are left out.</source>
        <translation>{} células não podem ser lidas como números e são deixadas de fora.</translation>
    </message>
    <message>
        <source>{} has no cell of class {} (it has {}): there are no targets.</source>
        <translation>{} não tem célula da classe {} (tem {}): não há alvos.</translation>
    </message>
    <message>
        <source>{} has no data in {} targets: they rank as the lowest of the others.</source>
        <translation>{} não tem dados em {} alvos: estes ficam na ordem como o mais baixo dos outros.</translation>
    </message>
    <message>
        <source>{} has no point in the reference system of the map: check both layers.</source>
        <translation>{} não tem ponto no sistema de referência do mapa: verifique as duas camadas.</translation>
    </message>
    <message>
        <source>{} has no reference system: set it in the properties of the layer.</source>
        <translation>{} não tem sistema de referência: defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <source>{} has values below zero: for the rank they become 1 / (1 + exp(-score)).</source>
        <translation>{} tem valores abaixo de zero: para a ordem eles viram 1 / (1 + exp(-score)).</translation>
    </message>
    <message>
        <source>{} has {} distinct whole numbers: if they are classes, they must rise with favourability.</source>
        <translation>{} tem {} números inteiros distintos: se são classes, devem crescer com a favorabilidade.</translation>
    </message>
    <message>
        <source>{} is a concentration: these are skewed, and the fence takes far too many samples for anomalous. Take its logarithm (“Transform concentrations”).</source>
        <translation>{} é uma concentração: concentrações são assimétricas, e a cerca toma amostras demais como anômalas. Use seu logaritmo (“Transformar concentrações”).</translation>
    </message>
    <message>
        <source>{} is in degrees, where cells have no even area: reproject it with “Warp (reproject)” first.</source>
        <translation>{} está em graus, onde as células não têm área uniforme: reprojete antes com “Reprojetar coordenadas”.</translation>
    </message>
    <message>
        <source>{} is the best single element of {}, picked by the occurrences it is judged by, which flatters it.</source>
        <translation>{} é o melhor elemento individual de {}, escolhido pelas ocorrências que o avaliam, o que o favorece.</translation>
    </message>
    <message>
        <source>{} knows the positions of the tested samples and not their chemistry: it says how well the ground between samples can be classed, which is another question than the others answer.</source>
        <translation>{} conhece as posições das amostras testadas e não sua química: diz quão bem se pode classificar o terreno entre amostras, pergunta diferente da que os outros respondem.</translation>
    </message>
    <message>
        <source>{} labelled samples are left out to balance the classes ({}).</source>
        <translation>{} amostras rotuladas são deixadas de fora para equilibrar as classes ({}).</translation>
    </message>
    <message>
        <source>{} occurrences in {} cells, {} km² judged: more barren ground would raise all areas.</source>
        <translation>{} ocorrências em {} células, {} km² avaliados: mais terreno estéril aumentaria todas as áreas.</translation>
    </message>
    <message>
        <source>{} of {} points lack a position or a predictor and get no prediction.</source>
        <translation>{} de {} pontos não têm posição ou preditor e ficam sem predição.</translation>
    </message>
    <message>
        <source>{} of {} points lack a value of {} and are left out.</source>
        <translation>{} de {} pontos não têm valor de {} e são deixados de fora.</translation>
    </message>
    <message>
        <source>{} of {} samples have no position and get no result (such as {}).</source>
        <translation>{} de {} amostras não têm posição e ficam sem resultado (como {}).</translation>
    </message>
    <message>
        <source>{} of {} samples have no window and get no class.</source>
        <translation>{} de {} amostras não têm janela e ficam sem classe.</translation>
    </message>
    <message>
        <source>{} of {} samples have no window: they lie off the rasters or where these have no data.</source>
        <translation>{} de {} amostras não têm janela: estão fora dos rasters ou onde estes não têm dados.</translation>
    </message>
    <message>
        <source>{} of {} samples lie outside the map.</source>
        <translation>{} de {} amostras estão fora do mapa.</translation>
    </message>
    <message>
        <source>{} of {} samples lie where a {} has no data and are left out.</source>
        <translation>{} de {} amostras estão onde não há dados ({}) e são deixadas de fora.</translation>
    </message>
    <message>
        <source>{} of {} samples of this chart are selected.</source>
        <translation>{} de {} amostras deste gráfico estão selecionadas.</translation>
    </message>
    <message>
        <source>{} of {} samples with a class are to learn from (label_used), to balance the classes.</source>
        <translation>{} de {} amostras com classe servem para aprender (label_used), para equilibrar as classes.</translation>
    </message>
    <message>
        <source>{} samples are anomalous for several factors and are of the one with the highest score.</source>
        <translation>{} amostras são anômalas para vários fatores e ficam no de maior escore.</translation>
    </message>
    <message>
        <source>{} samples, predictors {}.</source>
        <translation>{} amostras, preditores {}.</translation>
    </message>
    <message>
        <source>{} samples, {} maps</source>
        <translation>{} amostras, {} mapas</translation>
    </message>
    <message>
        <source>{} samples, {} of them with a position ({}).</source>
        <translation>{} amostras, {} delas com posição ({}).</translation>
    </message>
    <message>
        <source>{} targets.</source>
        <translation>{} alvos.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} foi feito com ocorrências conhecidas: se são as mesmas, todos os números aqui são otimistas, também os de ocorrências reservadas. Funda em seu lugar mapas de escores reservados (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its curve is a success rate, which flatters it. For a prediction rate take a map of scores that were held out (score_held_out).</source>
        <translation>{} foi feito com ocorrências conhecidas: se são as mesmas, sua curva é uma taxa de sucesso, que o favorece. Para uma taxa de predição use um mapa de escores reservados (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its figures flatter it. Judge a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} foi feito com ocorrências conhecidas: se são as mesmas, seus números o favorecem. Avalie em seu lugar um mapa de escores reservados (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, the comparison flatters it. Compare a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} foi feito com ocorrências conhecidas: se são as mesmas, a comparação o favorece. Compare em seu lugar um mapa de escores reservados (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: judged by the same ones it is flattered. Believe a map of scores that were held out.</source>
        <translation>{} foi feito com ocorrências conhecidas: avaliado pelas mesmas, é favorecido. Acredite em um mapa de escores reservados.</translation>
    </message>
    <message>
        <source>{} were made from samples: a test on ground not seen is flattered, for the tested samples helped to draw them.</source>
        <translation>{} foram feitos de amostras: um teste em terreno não visto é favorecido, pois as amostras testadas ajudaram a traçá-los.</translation>
    </message>
    <message>
        <source>{} were made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} foram feitos com ocorrências conhecidas: se são as mesmas, todos os números aqui são otimistas, também os de ocorrências reservadas. Funda em seu lugar mapas de escores reservados (score_held_out).</translation>
    </message>
    <message>
        <source>{} {} have no position and are left out.</source>
        <translation>{} {} sem posição: deixados de fora.</translation>
    </message>
    <message>
        <source>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</source>
        <translation>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</translation>
    </message>
    <message>
        <source>{}: {} and more</source>
        <translation>{}: {} ou mais</translation>
    </message>
    <message>
        <source>{}: {} has the highest balanced accuracy of the classifiers, {:.2f}.</source>
        <translation>{}: {} tem a maior acurácia balanceada dos classificadores, {:.2f}.</translation>
    </message>
    <message>
        <source>“{purpose}” needs the Python package {packages}, which this QGIS does not have: install it on the Setup page of GeoHalo's dock (Plugins → GeoHalo).</source>
        <translation>“{purpose}” precisa do pacote Python {packages}, que este QGIS não tem: instale-o na página Instalação do painel do GeoHalo (Complementos → GeoHalo).</translation>
    </message>
    <message>
        <source>This went wrong ({kind}): {error}</source>
        <translation type="vanished">Isto falhou ({kind}): {error}</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="vanished">{file} não pode ser aberto.</translation>
    </message>
</context>
</TS>
