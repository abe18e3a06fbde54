<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>GeoHalo</name>
    <message>
        <source>
[95 % bootstrap: {:.0f}–{:.0f} %]</source>
        <translation>
[95 % bootstrap: {:.0f}–{:.0f} %]</translation>
    </message>
    <message>
        <source>
may be chance</source>
        <translation>
puede ser azar</translation>
    </message>
    <message>
        <source> (95 % interval {:.1f} to {:.1f} %)</source>
        <translation> (intervalo del 95 %: {:.1f} a {:.1f} %)</translation>
    </message>
    <message>
        <source> (may be chance)</source>
        <translation> (puede ser azar)</translation>
    </message>
    <message>
        <source> (no values or the same value everywhere: {skipped})</source>
        <translation> (sin valores o con el mismo valor en todas partes: {skipped})</translation>
    </message>
    <message>
        <source> ({left_out} elements with fewer are not shown)</source>
        <translation> ({left_out} elementos con menos no se muestran)</translation>
    </message>
    <message>
        <source> ({left} more not shown)</source>
        <translation> ({left} más no se muestran)</translation>
    </message>
    <message>
        <source> Indicators load most on it.</source>
        <translation> Los indicadores cargan más en él.</translation>
    </message>
    <message>
        <source> It holds the indicators {held}.</source>
        <translation> Contiene los indicadores {held}.</translation>
    </message>
    <message>
        <source> None is left, so the elements of all factors are kept.</source>
        <translation> No queda ninguno, así que se conservan los elementos de todos los factores.</translation>
    </message>
    <message>
        <source> [95 % bootstrap: {low:.4g} to {high:.4g}]</source>
        <translation> [95 % bootstrap: {low:.4g} a {high:.4g}]</translation>
    </message>
    <message>
        <source> [95 % {low:.3f} to {high:.3f}]</source>
        <translation> [95 % {low:.3f} a {high:.3f}]</translation>
    </message>
    <message>
        <source> and has no detection limit</source>
        <translation> y no tiene límite de detección</translation>
    </message>
    <message>
        <source> of {n_names} elements</source>
        <translation> de {n_names} elementos</translation>
    </message>
    <message>
        <source> towards {azimuth:.0f}°</source>
        <translation> hacia {azimuth:.0f}°</translation>
    </message>
    <message>
        <source> with the remark {remark!r}</source>
        <translation> con la observación {remark!r}</translation>
    </message>
    <message>
        <source> with {anomaly_rate:.1f} % of the {n_occurrences} occurrences; intersection at {prediction_rate:.1f} % in {occupied_area:.1f} % of the area, normalised density {normalised_density:.2f}</source>
        <translation> con el {anomaly_rate:.1f} % de las {n_occurrences} ocurrencias; intersección en {prediction_rate:.1f} % en el {occupied_area:.1f} % del área, densidad normalizada {normalised_density:.2f}</translation>
    </message>
    <message>
        <source> with {n_terms} drift terms</source>
        <translation> con {n_terms} términos de deriva</translation>
    </message>
    <message>
        <source> {indicator_factors} hold indicator elements ({held}).</source>
        <translation> {indicator_factors} contienen elementos indicadores ({held}).</translation>
    </message>
    <message>
        <source>&amp;Anomaly from</source>
        <translation>&amp;Anomalía desde</translation>
    </message>
    <message>
        <source>&amp;Back to the file</source>
        <translation>&amp;Volver al archivo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Classifiers: network, SVM, kriging</source>
        <translation>&amp;Clasificadores: red, SVM, kriging</translation>
    </message>
    <message>
        <source>&amp;Colour the map by {factor}</source>
        <translation>&amp;Colorear el mapa por {factor}</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Pre&amp;determinados</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Delimitador</translation>
    </message>
    <message>
        <source>&amp;Detection limits (optional)</source>
        <translation>Límites de &amp;detección (opcional)</translation>
    </message>
    <message>
        <source>&amp;East, longitude</source>
        <translation>&amp;Este, longitud</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>&amp;Elementos</translation>
    </message>
    <message>
        <source>&amp;Fetch all the same</source>
        <translation>&amp;Obtener de todos modos</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;First limits</source>
        <translation>&amp;Primeros límites</translation>
    </message>
    <message>
        <source>&amp;Fit again</source>
        <translation>A&amp;justar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Geological map (optional)</source>
        <translation>Mapa &amp;geológico (opcional)</translation>
    </message>
    <message>
        <source>&amp;Give the map its own style back</source>
        <translation>&amp;Devolver al mapa su propio estilo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Import laboratory CSV…</source>
        <translation>&amp;Importar CSV del laboratorio…</translation>
    </message>
    <message>
        <source>&amp;Indicator elements</source>
        <translation>Elementos &amp;indicadores</translation>
    </message>
    <message>
        <source>&amp;Install chosen</source>
        <translation>&amp;Instalar lo elegido</translation>
    </message>
    <message>
        <source>&amp;Keep the classes on the map</source>
        <translation>&amp;Mantener las clases en el mapa</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <source>&amp;Line of the headings</source>
        <translation>&amp;Línea de los encabezados</translation>
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
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;North, latitude</source>
        <translation>&amp;Norte, latitud</translation>
    </message>
    <message>
        <source>&amp;Nugget</source>
        <translation>&amp;Pepita</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>&amp;Ocurrencias</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Posiciones</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Razón</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages</source>
        <translation>&amp;Quitar los paquetes de GeoHalo</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages ({size} MB)</source>
        <translation>&amp;Quitar los paquetes de GeoHalo ({size} MB)</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>Los &amp;resultados van a</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>De&amp;recha</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;To the steps</source>
        <translation>&amp;A los pasos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>A&amp;rriba</translation>
    </message>
    <message>
        <source>&amp;Write the classes…</source>
        <translation>&amp;Escribir las clases…</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Escribir en</translation>
    </message>
    <message>
        <source>&amp;Write to the model file</source>
        <translation>&amp;Escribir en el archivo de modelo</translation>
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
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>(observed - predicted) / standard error</source>
        <translation>(observado - predicho) / error estándar</translation>
    </message>
    <message>
        <source>, chosen of {}</source>
        <translation>, elegidos entre {}</translation>
    </message>
    <message>
        <source>, least validation loss {best:.4f}</source>
        <translation>, pérdida de validación mínima {best:.4f}</translation>
    </message>
    <message>
        <source>, member {member} of {n_decoded}</source>
        <translation>, miembro {member} de {n_decoded}</translation>
    </message>
    <message>
        <source>, normalised density {density:.2f}</source>
        <translation>, densidad normalizada {density:.2f}</translation>
    </message>
    <message>
        <source>, not distinguishable from area alone.</source>
        <translation>, no distinguible del área sola.</translation>
    </message>
    <message>
        <source>, on {}</source>
        <translation>, en {}</translation>
    </message>
    <message>
        <source>, or choose a lower drift</source>
        <translation>, o elija una deriva de menor orden</translation>
    </message>
    <message>
        <source>, seed {}</source>
        <translation>, semilla {}</translation>
    </message>
    <message>
        <source>, which is negative</source>
        <translation>, que es negativo</translation>
    </message>
    <message>
        <source>, which is no measurement</source>
        <translation>, que no es una medición</translation>
    </message>
    <message>
        <source>, with the number of pairs</source>
        <translation>, con el número de pares</translation>
    </message>
    <message>
        <source>, {n_occurrences} occurrences ({prediction_rate:.1f} %), normalised density {density:.2f}</source>
        <translation>, {n_occurrences} ocurrencias ({prediction_rate:.1f} %), densidad normalizada {density:.2f}</translation>
    </message>
    <message>
        <source>, {rows} x {columns} units</source>
        <translation>, {rows} x {columns} unidades</translation>
    </message>
    <message>
        <source>, {} known occurrences.</source>
        <translation>, {} ocurrencias conocidas.</translation>
    </message>
    <message>
        <source>. Use winsorised, or leave such elements out.</source>
        <translation>. Use winsorised, o excluya esos elementos.</translation>
    </message>
    <message>
        <source>0 chooses the size by the number of samples.</source>
        <translation>0 elige el tamaño según el número de muestras.</translation>
    </message>
    <message>
        <source>0 leaves it to the choice above; any other number is taken as it is.</source>
        <translation>0 lo deja a la elección anterior; cualquier otro número se toma tal cual.</translation>
    </message>
    <message>
        <source>0 means one straight line: no threshold.</source>
        <translation>0 significa una sola recta: ningún umbral.</translation>
    </message>
    <message>
        <source>0.5 says nothing, 1 is perfect.</source>
        <translation>0.5 no dice nada, 1 es perfecto.</translation>
    </message>
    <message>
        <source>0.5 says nothing; close to AUC where occurrences are rare.</source>
        <translation>0.5 no dice nada; cercano a AUC donde las ocurrencias son escasas.</translation>
    </message>
    <message>
        <source>0: 20 a sample, 10 000 at least.</source>
        <translation>0: 20 por muestra, 10 000 como mínimo.</translation>
    </message>
    <message>
        <source>0: an unknown mean. 1: a plane. 2: a surface.</source>
        <translation>0: media desconocida. 1: un plano. 2: una superficie.</translation>
    </message>
    <message>
        <source>0: as many, up to four, as fit best by the Bayesian information criterion.</source>
        <translation>0: tantos, hasta cuatro, como mejor ajusten según el criterio de información bayesiano.</translation>
    </message>
    <message>
        <source>1 all members part the samples alike, 0 as by chance.</source>
        <translation>1: todos los miembros separan las muestras igual; 0: como al azar.</translation>
    </message>
    <message>
        <source>1 background, 2 halo from u = 1/2, 3 anomaly from 2/3 on.</source>
        <translation>1 fondo, 2 halo desde u = 1/2, 3 anomalía desde 2/3.</translation>
    </message>
    <message>
        <source>1 background, 2 halo, 3 anomaly, in their colours.</source>
        <translation>1 fondo, 2 halo, 3 anomalía, en sus colores.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 factor</translation>
    </message>
    <message>
        <source>1 is perfect, 0 no better than the mean of the samples.</source>
        <translation>1 es perfecto, 0 no es mejor que la media de las muestras.</translation>
    </message>
    <message>
        <source>1 is the lowest; not made of points.</source>
        <translation>1 es la más baja; no se compone de puntos.</translation>
    </message>
    <message>
        <source>1 of the nested structures got no sill and is left out: a simpler model tells as much.</source>
        <translation>1 de las estructuras anidadas no obtuvo meseta y se excluye: un modelo más simple dice lo mismo.</translation>
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
        <translation>1 fila</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 muestra</translation>
    </message>
    <message>
        <source>1 sample has coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>1 muestra tiene coordenadas que no son grados ({example}): se conserva sin posición.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>1 muestra tiene coordenadas ilegibles ({example}): se conserva sin posición.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that stand for none ({example}): kept without a position.</source>
        <translation>1 muestra tiene coordenadas que indican su ausencia ({example}): se conserva sin posición.</translation>
    </message>
    <message>
        <source>1 sample has no coordinates: kept without a position.</source>
        <translation>1 muestra no tiene coordenadas: se conserva sin posición.</translation>
    </message>
    <message>
        <source>1 sample number</source>
        <translation>1 número de muestra</translation>
    </message>
    <message>
        <source>1 thing to look at before you go on</source>
        <translation>1 cosa por revisar antes de seguir</translation>
    </message>
    <message>
        <source>100 less the prediction rate: the area that holds them.</source>
        <translation>100 menos la tasa de predicción: el área que las contiene.</translation>
    </message>
    <message>
        <source>1: a plane. 2: a surface of second degree.</source>
        <translation>1: un plano. 2: una superficie de segundo grado.</translation>
    </message>
    <message>
        <source>2 or 3 elements</source>
        <translation>2 o 3 elementos</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 elements or more</source>
        <translation>4 elementos o más</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>800 samples of an invented district whose deposits are known: to learn, and to see what works.</source>
        <translation>800 muestras de un distrito inventado cuyos depósitos se conocen: para aprender y para ver qué funciona.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>98 %</source>
        <translation>98 %</translation>
    </message>
    <message>
        <source>: choose more elements.</source>
        <translation>: elija más elementos.</translation>
    </message>
    <message>
        <source>: no better than chance</source>
        <translation>: no mejor que el azar</translation>
    </message>
    <message>
        <source>: three quarters of the samples have the same value of {tied}</source>
        <translation>: tres cuartas partes de las muestras tienen el mismo valor de {tied}</translation>
    </message>
    <message>
        <source>; in the file {rmse:.3g}, weighted {weighted:.3g}</source>
        <translation>; en el archivo {rmse:.3g}, ponderado {weighted:.3g}</translation>
    </message>
    <message>
        <source>; longest range towards {azimuth:.0f}°, ratio of the ranges {ratio:.2f}</source>
        <translation>; mayor alcance hacia {azimuth:.0f}°, razón de los alcances {ratio:.2f}</translation>
    </message>
    <message>
        <source>; of the samples watched {validation_loss:.4f}</source>
        <translation>; de las muestras de validación {validation_loss:.4f}</translation>
    </message>
    <message>
        <source>; practical range {practical_range} {length}</source>
        <translation>; alcance práctico {practical_range} {length}</translation>
    </message>
    <message>
        <source>; the numbers of the file were set by hand</source>
        <translation>; los números del archivo se fijaron a mano</translation>
    </message>
    <message>
        <source>; {percent_agreement:.0f} % of the bootstrap curves have as many breaks</source>
        <translation>; el {percent_agreement:.0f} % de las curvas bootstrap tiene el mismo número de quiebres</translation>
    </message>
    <message>
        <source>; {skipped} was left out</source>
        <translation>; se excluyó {skipped}</translation>
    </message>
    <message>
        <source>; {skipped} were left out</source>
        <translation>; se excluyeron {skipped}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Both areas depend on the study area&lt;/b&gt;: the more barren ground with low values it holds, the higher they are. Compare maps within one study area only, and read the partial AUC, the area below the success-rate curve up to 20 % of the area divided by 0.2 (chance has 0.1), which looks only at ground that could be followed up.</source>
        <translation>&lt;b&gt;Ambas áreas dependen del área de estudio&lt;/b&gt;: cuanto más terreno estéril con valores bajos contiene, mayores son. Compare mapas solo dentro de una misma área de estudio y lea el AUC parcial, el área bajo la curva de tasa de éxito hasta el 20 % del área dividida por 0.2 (el azar da 0.1), que mira solo el terreno en que podría hacerse seguimiento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;By known occurrences&lt;/b&gt;: of a map of scores, the limits are taken under which the occurrences are most likely, with at least twice the density of the whole map in the anomaly and once in the halo; of a map of classes, each class is named by its density. &lt;b&gt;By a table of weights&lt;/b&gt; that “Prediction-area plot” made of a map of classes, here or on another sheet. &lt;b&gt;By limits&lt;/b&gt; that you state: the least map value of a halo, of an anomaly, or of both.</source>
        <translation>&lt;b&gt;Por ocurrencias conocidas&lt;/b&gt;: de un mapa de puntuaciones se toman los límites con los que las ocurrencias son más verosímiles, con al menos el doble de la densidad del mapa entero en la anomalía y una vez en el halo; en un mapa de clases, cada clase se nombra por su densidad. &lt;b&gt;Por una tabla de pesos&lt;/b&gt; que “Gráfico predicción-área” hizo de un mapa de clases, aquí o en otra hoja. &lt;b&gt;Por límites&lt;/b&gt; que usted indica: el menor valor del mapa de un halo, de una anomalía o de ambos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean error&lt;/b&gt; should be near 0, the &lt;b&gt;mean squared standardised error&lt;/b&gt; near 1: below, the standard errors are too large, above, too small. The slope of observed against predicted should be near 1.</source>
        <translation>El &lt;b&gt;error medio&lt;/b&gt; debería ser cercano a 0 y el &lt;b&gt;error cuadrático medio estandarizado&lt;/b&gt; cercano a 1: por debajo, los errores estándar son demasiado grandes; por encima, demasiado pequeños. La pendiente de lo observado contra lo predicho debería ser cercana a 1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Read breaks with care.&lt;/b&gt; Cumulated areas depend on each other, so that the criterion takes too many breaks rather than too few: chance alone gives one to three, and a smooth lognormal map three or four. Whole blocks of the map, about a hundred, are therefore drawn again and again, since neighbouring cells are no independent evidence: each threshold gets an interval, and is said to be chance where the slope may be the same on both sides. Values must be above zero: take fuzzy scores, the exponential of factor scores, or concentrations; to add a constant would move the breaks.</source>
        <translation>&lt;b&gt;Lea los quiebres con cautela.&lt;/b&gt; Las áreas acumuladas dependen unas de otras, de modo que el criterio toma demasiados quiebres antes que muy pocos: el solo azar da de uno a tres, y un mapa lognormal suave tres o cuatro. Por eso se sortean una y otra vez bloques enteros del mapa, unos cien, ya que las celdas vecinas no son evidencia independiente: cada umbral recibe un intervalo, y se declara azar donde la pendiente puede ser la misma a ambos lados. Los valores deben ser mayores que cero: tome puntuaciones difusas, la exponencial de las puntuaciones factoriales o concentraciones; sumar una constante desplazaría los quiebres.</translation>
    </message>
    <message>
        <source>&lt;b&gt;auto&lt;/b&gt; takes Cohen's maximum likelihood for one limit and up to 50 % below detection, regression on order statistics (ros) for several limits or up to 80 %, and leaves out elements with more. &lt;b&gt;mle&lt;/b&gt; is maximum likelihood for any number of limits; &lt;b&gt;multiplicative&lt;/b&gt; also keeps the ratios between the other parts of each sample; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; and &lt;b&gt;limit&lt;/b&gt; put in a fixed part of the limit, and distort elements with more than 15 % below detection.</source>
        <translation>&lt;b&gt;auto&lt;/b&gt; toma la máxima verosimilitud de Cohen con un solo límite y hasta 50 % bajo detección, regresión sobre estadísticos de orden (ros) con varios límites o hasta 80 %, y excluye los elementos con más. &lt;b&gt;mle&lt;/b&gt; es máxima verosimilitud con cualquier número de límites; &lt;b&gt;multiplicative&lt;/b&gt; conserva además las razones entre las demás partes de cada muestra; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; y &lt;b&gt;limit&lt;/b&gt; ponen una parte fija del límite y distorsionan los elementos con más de 15 % bajo detección.</translation>
    </message>
    <message>
        <source>&lt;b&gt;class&lt;/b&gt; divides by the median of the samples on the same rock, given by a field or by geological polygons; &lt;b&gt;catchment&lt;/b&gt; by that of the samples in the same basin, given by a field. &lt;b&gt;weighted&lt;/b&gt; and &lt;b&gt;regression&lt;/b&gt; take the areas of all rocks upstream of each sample: the mean of each rock weighted by area, or the least-squares fit of what each rock contributes. &lt;b&gt;global&lt;/b&gt; divides by the median of all samples, which only shifts logarithms: factors and maps come out as without it. &lt;b&gt;auto&lt;/b&gt; takes class where classes are given, else weighted where areas are, else global.</source>
        <translation>&lt;b&gt;class&lt;/b&gt; divide por la mediana de las muestras sobre la misma roca, dada por un campo o por polígonos geológicos; &lt;b&gt;catchment&lt;/b&gt;, por la de las muestras de la misma cuenca, dada por un campo. &lt;b&gt;weighted&lt;/b&gt; y &lt;b&gt;regression&lt;/b&gt; toman las áreas de todas las rocas aguas arriba de cada muestra: la media de cada roca ponderada por área, o el ajuste por mínimos cuadrados de lo que aporta cada roca. &lt;b&gt;global&lt;/b&gt; divide por la mediana de todas las muestras, lo que solo desplaza los logaritmos: factores y mapas salen igual que sin ello. &lt;b&gt;auto&lt;/b&gt; toma class donde se dan clases, si no weighted donde hay áreas, si no global.</translation>
    </message>
    <message>
        <source>&lt;b&gt;log10&lt;/b&gt; is the usual choice and &lt;b&gt;ln&lt;/b&gt; differs from it by a factor only. &lt;b&gt;boxcox&lt;/b&gt; fits a power to each element. &lt;b&gt;clr&lt;/b&gt; (centred log-ratios) and &lt;b&gt;ilr&lt;/b&gt; (pivot coordinates, one fewer than the elements) compare the parts of each sample and so are free of the closure effect; they need all elements of a sample, and maximum likelihood factors and the KMO do not exist for clr.</source>
        <translation>&lt;b&gt;log10&lt;/b&gt; es la elección habitual y &lt;b&gt;ln&lt;/b&gt; difiere de él solo en un factor. &lt;b&gt;boxcox&lt;/b&gt; ajusta una potencia a cada elemento. &lt;b&gt;clr&lt;/b&gt; (logaritmos de razones centrados) e &lt;b&gt;ilr&lt;/b&gt; (coordenadas pivote, una menos que los elementos) comparan las partes de cada muestra y así están libres del efecto de cierre; necesitan todos los elementos de una muestra, y los factores de máxima verosimilitud y el KMO no existen para clr.</translation>
    </message>
    <message>
        <source>&lt;b&gt;maximin&lt;/b&gt; takes the least favourable map in each cell: ground is good only where all maps say so. It is a careful AND: it reports less barren ground, and must lose occurrences that one map misses. A class without occurrences (u = 0) in one map rules its ground out whatever the others say. And it is no proof: maps made from the same samples are no independent evidence, and that they agree says little more than one of them. &lt;b&gt;mean&lt;/b&gt; lets maps make up for each other; &lt;b&gt;weighted&lt;/b&gt; does so by the prediction rate of each map at the intersection of its curves; &lt;b&gt;owa&lt;/b&gt;, ordered weights, lies between mean and maximin; &lt;b&gt;majority&lt;/b&gt; goes by vote, and the agreement is its index of confidence; &lt;b&gt;regret&lt;/b&gt; (minimax) is how much better the best ground of a map is than this cell, at worst: the least is best.</source>
        <translation>&lt;b&gt;maximin&lt;/b&gt; toma el mapa menos favorable en cada celda: el terreno es bueno solo donde todos los mapas lo dicen. Es un Y prudente: señala menos terreno estéril y ha de perder ocurrencias que un mapa no detecta. Una clase sin ocurrencias (u = 0) en un mapa descarta su terreno digan lo que digan los otros. Y no es una prueba: mapas hechos con las mismas muestras no son evidencia independiente, y que concuerden dice poco más que uno de ellos. &lt;b&gt;mean&lt;/b&gt; deja que los mapas se compensen entre sí; &lt;b&gt;weighted&lt;/b&gt; lo hace según la tasa de predicción de cada mapa en la intersección de sus curvas; &lt;b&gt;owa&lt;/b&gt;, pesos ordenados, está entre mean y maximin; &lt;b&gt;majority&lt;/b&gt; va por votos, y la concordancia es su índice de confianza; &lt;b&gt;regret&lt;/b&gt; (minimax) es cuánto mejor es, en el peor caso, el mejor terreno de un mapa que esta celda: lo menor es lo mejor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;normalscore&lt;/b&gt; replaces values by those of a normal distribution in the same order, &lt;b&gt;z&lt;/b&gt; subtracts the mean and divides by the standard deviation, &lt;b&gt;robustz&lt;/b&gt; does so with median and median absolute deviation. These three take the newest column of any kind, logarithms for instance; the tools that train maps and fit factors standardise by themselves.</source>
        <translation>&lt;b&gt;normalscore&lt;/b&gt; reemplaza los valores por los de una distribución normal en el mismo orden, &lt;b&gt;z&lt;/b&gt; resta la media y divide por la desviación estándar, &lt;b&gt;robustz&lt;/b&gt; lo hace con la mediana y la desviación absoluta mediana. Estas tres toman la columna más reciente de cualquier tipo, por ejemplo logaritmos; las herramientas que entrenan mapas y ajustan factores estandarizan por sí mismas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;occurrences&lt;/b&gt; (recommended): a sample near a known occurrence is of its deposit type, one far from all of them is background, and one between is of no class. &lt;b&gt;polygons&lt;/b&gt;: the same for ground that was outlined in the field. &lt;b&gt;factors&lt;/b&gt;: a sample is anomalous for the factor whose fuzzy score is highest, if it reaches the threshold, and background below a lower limit. &lt;b&gt;thresholds&lt;/b&gt;: anomaly and background by one field.</source>
        <translation>&lt;b&gt;occurrences&lt;/b&gt; (recomendado): una muestra cercana a una ocurrencia conocida es de su tipo de depósito, una lejana a todas es fondo y una intermedia no es de ninguna clase. &lt;b&gt;polygons&lt;/b&gt;: lo mismo para terreno delimitado en campo. &lt;b&gt;factors&lt;/b&gt;: una muestra es anómala para el factor cuya puntuación difusa es la más alta, si alcanza el umbral, y fondo por debajo de un límite inferior. &lt;b&gt;thresholds&lt;/b&gt;: anomalía y fondo por un campo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;paper&lt;/b&gt; is the network that the method's paper prints: one layer of 20 neurons, trained by gradient descent with momentum. The paper calls it convolutional, and it is not. &lt;b&gt;conv1d&lt;/b&gt; slides over features that vary together, &lt;b&gt;deepinsight&lt;/b&gt; over an image in which such features are neighbours, &lt;b&gt;patch&lt;/b&gt; over windows of rasters around the samples: these three are convolutional, and need torch.</source>
        <translation>&lt;b&gt;paper&lt;/b&gt; es la red que imprime el artículo del método: una capa de 20 neuronas, entrenada por descenso de gradiente con momento. El artículo la llama convolucional, y no lo es. &lt;b&gt;conv1d&lt;/b&gt; se desliza sobre variables que varían juntas, &lt;b&gt;deepinsight&lt;/b&gt; sobre una imagen en la que esas variables son vecinas, &lt;b&gt;patch&lt;/b&gt; sobre ventanas de rásteres alrededor de las muestras: estas tres son convolucionales y necesitan torch.</translation>
    </message>
    <message>
        <source>&lt;b&gt;tukey&lt;/b&gt;: quartiles and 1.5 interquartile ranges. &lt;b&gt;mad&lt;/b&gt;: median and 2 median absolute deviations. &lt;b&gt;percentile&lt;/b&gt;: above the 98th percentile. &lt;b&gt;mahalanobis&lt;/b&gt;: one robust distance for all elements together, in the fields &lt;i&gt;robust_distance&lt;/i&gt; and &lt;i&gt;robust_out&lt;/i&gt; (1 beyond the cut); it needs the Python package scikit-learn and samples with all elements.</source>
        <translation>&lt;b&gt;tukey&lt;/b&gt;: cuartiles y 1.5 rangos intercuartílicos. &lt;b&gt;mad&lt;/b&gt;: mediana y 2 desviaciones absolutas medianas. &lt;b&gt;percentile&lt;/b&gt;: por encima del percentil 98. &lt;b&gt;mahalanobis&lt;/b&gt;: una distancia robusta para todos los elementos juntos, en los campos &lt;i&gt;robust_distance&lt;/i&gt; y &lt;i&gt;robust_out&lt;/i&gt; (1 más allá del corte); necesita el paquete de Python scikit-learn y muestras con todos los elementos.</translation>
    </message>
    <message>
        <source>&lt;i&gt;class&lt;/i&gt; is the class, &lt;i&gt;p_…&lt;/i&gt; the probability of each, &lt;i&gt;entropy&lt;/i&gt; how unsure the classifier is: 0 where it is sure, 1 where all classes are alike. A probability is what the classifier believes; its calibration chart says how far to believe it, and its report whether it knows ground it has not seen.</source>
        <translation>&lt;i&gt;class&lt;/i&gt; es la clase, &lt;i&gt;p_…&lt;/i&gt; la probabilidad de cada una, &lt;i&gt;entropy&lt;/i&gt; cuán inseguro está el clasificador: 0 donde está seguro, 1 donde todas las clases son iguales. Una probabilidad es lo que el clasificador cree; su gráfico de calibración dice hasta dónde creerle, y su informe si conoce terreno que no ha visto.</translation>
    </message>
    <message>
        <source>&lt;i&gt;label_used&lt;/i&gt; is 1 for the samples to learn from, so that the background does not drown the rest; others keep their label. &lt;i&gt;label_multi&lt;/i&gt; is 1 where several factors reach their thresholds.</source>
        <translation>&lt;i&gt;label_used&lt;/i&gt; es 1 para las muestras de las que se aprende, para que el fondo no ahogue al resto; las otras conservan su etiqueta. &lt;i&gt;label_multi&lt;/i&gt; es 1 donde varios factores alcanzan sus umbrales.</translation>
    </message>
    <message>
        <source>A Gaussian model without nugget makes kriging unstable: give it a small nugget.</source>
        <translation>Un modelo gaussiano sin pepita hace inestable el kriging: dele una pepita pequeña.</translation>
    </message>
    <message>
        <source>A Matérn model of smoothness {smoothness:g} cannot be simulated: fit one of 0.2 to 20.</source>
        <translation>Un modelo de Matérn de suavidad {smoothness:g} no puede simularse: ajuste uno de 0.2 a 20.</translation>
    </message>
    <message>
        <source>A buffer needs the positions of the samples: give their coordinates.</source>
        <translation>Una zona de exclusión necesita las posiciones de las muestras: dé sus coordenadas.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m around sample number {row} leaves no sample to train on: take a smaller one.</source>
        <translation>Una zona de exclusión de {buffer:g} m alrededor de la muestra número {row} no deja muestras para entrenar: tome una menor.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m leaves no sample to train on: take a smaller one.</source>
        <translation>Una zona de exclusión de {buffer:g} m no deja muestras para entrenar: tome una menor.</translation>
    </message>
    <message>
        <source>A cell area is negative or missing: give square metres of zero or more.</source>
        <translation>Un área de celda es negativa o falta: dé metros cuadrados, cero o más.</translation>
    </message>
    <message>
        <source>A cell takes the mean of its samples (the commonest of classes), else the nearest sample within the largest distance; by voronoi always the nearest.</source>
        <translation>Una celda toma la media de sus muestras (la clase más común), o si no la muestra más cercana dentro de la distancia máxima; con voronoi, siempre la más cercana.</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>Un gráfico</translation>
    </message>
    <message>
        <source>A chart is written as .svg or .png, not as .{suffix}: change the ending of {path}.</source>
        <translation>Un gráfico se escribe como .svg o .png, no como .{suffix}: cambie la extensión de {path}.</translation>
    </message>
    <message>
        <source>A class of fewer than ten samples cannot be tested: join it with another.</source>
        <translation>Una clase de menos de diez muestras no puede probarse: únala con otra.</translation>
    </message>
    <message>
        <source>A class without occurrences has u = 0 and rules its ground out; with few occurrences that is mostly chance.</source>
        <translation>Una clase sin ocurrencias tiene u = 0 y descarta su terreno; con pocas ocurrencias eso es sobre todo azar.</translation>
    </message>
    <message>
        <source>A classifier is judged by its predictions or by its probabilities: neither is given.</source>
        <translation>Un clasificador se juzga por sus predicciones o por sus probabilidades: no se dio ninguna.</translation>
    </message>
    <message>
        <source>A classifier that does not beat the baselines is not worth its trouble, and the report says so.</source>
        <translation>Un clasificador que no supera a las referencias no vale la pena, y el informe lo dice.</translation>
    </message>
    <message>
        <source>A column that mixes two laboratories mixes two limits: give the limits as a table or treat them apart.</source>
        <translation>Una columna que mezcla dos laboratorios mezcla dos límites: dé los límites en una tabla o trátelos por separado.</translation>
    </message>
    <message>
        <source>A comparison by lot and one on ground not seen stand beside each other: their difference is what the tested samples had in common with their neighbours.</source>
        <translation>Una comparación al azar y otra en terreno no visto están lado a lado: su diferencia es lo que las muestras probadas tenían en común con sus vecinas.</translation>
    </message>
    <message>
        <source>A concentration, a score, a factor, or a field of classes.</source>
        <translation>Una concentración, una puntuación, un factor o un campo de clases.</translation>
    </message>
    <message>
        <source>A concentration-area curve needs values above zero, and one is {values:g}: take fuzzy scores, the exponential of factor scores, or concentrations with those below detection replaced. To add a constant would move the breaks.</source>
        <translation>Una curva concentración-área necesita valores mayores que cero, y uno es {values:g}: tome puntuaciones difusas, la exponencial de las puntuaciones factoriales, o concentraciones con las inferiores a la detección reemplazadas. Sumar una constante desplazaría los quiebres.</translation>
    </message>
    <message>
        <source>A confusion matrix has as many rows as columns: leave the sums and shares beside it out.</source>
        <translation>Una matriz de confusión tiene tantas filas como columnas: excluya las sumas y proporciones que la acompañan.</translation>
    </message>
    <message>
        <source>A confusion matrix holds counts: whole numbers from 0.</source>
        <translation>Una matriz de confusión contiene recuentos: números enteros desde 0.</translation>
    </message>
    <message>
        <source>A curve that never levels off has a drift: use universal kriging, or a longer distance.</source>
        <translation>Una curva que nunca se estabiliza tiene deriva: use kriging universal o una distancia mayor.</translation>
    </message>
    <message>
        <source>A deep map needs two features or more: choose more, or train an ordinary map.</source>
        <translation>Un mapa profundo necesita dos variables o más: elija más o entrene un mapa ordinario.</translation>
    </message>
    <message>
        <source>A distance has no fence that a value could be moved to: choose another treatment, or another method than mahalanobis.</source>
        <translation>Una distancia no tiene valla a la que pueda moverse un valor: elija otro tratamiento, u otro método que mahalanobis.</translation>
    </message>
    <message>
        <source>A drift map cannot be read: its file is damaged or incomplete.</source>
        <translation>No se puede leer un mapa de deriva: su archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>A drift map has the same value at all samples: leave it out.</source>
        <translation>Un mapa de deriva tiene el mismo valor en todas las muestras: exclúyalo.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 0, 1 or 2.</source>
        <translation>Una deriva de orden {order} es imposible: elija 0, 1 o 2.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 1 or 2.</source>
        <translation>Una deriva de orden {order} es imposible: elija 1 o 2.</translation>
    </message>
    <message>
        <source>A drift of {shape} terms cannot be told from samples on a line, on a conic or with drift maps that depend on each other: choose a lower order.</source>
        <translation>Una deriva de {shape} términos no puede determinarse con muestras sobre una recta, sobre una cónica o con mapas de deriva que dependen unos de otros: elija un orden menor.</translation>
    </message>
    <message>
        <source>A factor analysis of {n_names} elements in {n_samples} samples ({way} of the {matrix} matrix, {rotation} rotation, {kept}) gave {n_factor_names} factors, which hold {explained:.0f} % of the variance.</source>
        <translation>Un análisis factorial de {n_names} elementos en {n_samples} muestras ({way} de la matriz {matrix}, rotación {rotation}, {kept}) dio {n_factor_names} factores, que contienen el {explained:.0f} % de la varianza.</translation>
    </message>
    <message>
        <source>A factor of a single element is that element, and a map of it says so more plainly.</source>
        <translation>Un factor de un solo elemento es ese elemento, y un mapa de este lo dice con más claridad.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any number.</source>
        <translation>Una puntuación factorial, el logaritmo de una concentración o cualquier número.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>Una puntuación factorial, el logaritmo de una concentración o cualquier otro número. Las concentraciones originales suelen ser asimétricas: tome su logaritmo.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number; several fields share one model. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>Una puntuación factorial, el logaritmo de una concentración o cualquier otro número; varios campos comparten un modelo. Las concentraciones originales suelen ser asimétricas: tome su logaritmo.</translation>
    </message>
    <message>
        <source>A factor with high loadings of both signs is two associations: read it from both ends.</source>
        <translation>Un factor con cargas altas de ambos signos son dos asociaciones: léalo desde ambos extremos.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused, for every test would be passed. The method's paper has one.</source>
        <translation>Se rechaza una variable que por sí sola indica la clase, pues superaría toda prueba. El artículo del método tiene una.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused.</source>
        <translation>Se rechaza una variable que por sí sola indica la clase.</translation>
    </message>
    <message>
        <source>A fence over several rocks flags the rarest rock: look at enrichment indices as well.</source>
        <translation>Una valla sobre varias rocas marca la roca más rara: mire también los índices de enriquecimiento.</translation>
    </message>
    <message>
        <source>A few dozen samples a class are too few for a convolutional network.</source>
        <translation>Unas pocas docenas de muestras por clase son muy pocas para una red convolucional.</translation>
    </message>
    <message>
        <source>A few high raw values make the whole curve: take logarithms or scores.</source>
        <translation>Unos pocos valores altos sin transformar determinan toda la curva: tome logaritmos o puntuaciones.</translation>
    </message>
    <message>
        <source>A few high values make most of the variogram, which is skewed: {}. Take the logarithm (“Transform concentrations”), or the estimator cressie.</source>
        <translation>Unos pocos valores altos determinan casi todo el variograma, que es asimétrico: {}. Tome el logaritmo (“Transformar concentraciones”) o el estimador cressie.</translation>
    </message>
    <message>
        <source>A file arrived damaged: install again. Nothing was changed.</source>
        <translation>Un archivo llegó dañado: instale de nuevo. Nada se cambió.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted to each field.</source>
        <translation>Un archivo que escribió “Ajustar variograma”. Vacío: a cada campo se ajusta un modelo esférico, exponencial o gaussiano.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>Un archivo que escribió “Ajustar variograma”. Vacío: se ajusta un modelo esférico, exponencial o gaussiano.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote; of the normal scores, if these are simulated. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>Un archivo que escribió “Ajustar variograma”; de las puntuaciones normales, si estas se simulan. Vacío: se ajusta un modelo esférico, exponencial o gaussiano.</translation>
    </message>
    <message>
        <source>A fixed part of the limit distorts elements with more than 15 % below detection; the method auto does not: {}.</source>
        <translation>Una parte fija del límite distorsiona los elementos con más de 15 % bajo detección; el método auto no: {}.</translation>
    </message>
    <message>
        <source>A fuzzy score</source>
        <translation>Una puntuación difusa</translation>
    </message>
    <message>
        <source>A fuzzy score is no probability of ore: it ranks the samples as the plain score does.</source>
        <translation>Una puntuación difusa no es una probabilidad de mena: ordena las muestras como la puntuación simple.</translation>
    </message>
    <message>
        <source>A gamma too large lets all samples fall on a few units; the tool stops with a sentence where that happens.</source>
        <translation>Una gamma demasiado grande hace caer todas las muestras en pocas unidades; la herramienta se detiene y avisa si ocurre.</translation>
    </message>
    <message>
        <source>A hexagonal map cannot be closed to a toroid: choose a rectangular one.</source>
        <translation>Un mapa hexagonal no puede cerrarse en toroide: elija uno rectangular.</translation>
    </message>
    <message>
        <source>A high result that stands alone may be an error or the first sign of a deposit: ask the laboratory before you strike it out.</source>
        <translation>Un resultado alto y aislado puede ser un error o el primer signo de un depósito: consulte al laboratorio antes de eliminarlo.</translation>
    </message>
    <message>
        <source>A known anisotropy has an azimuth and a ratio: give both, or neither.</source>
        <translation>Una anisotropía conocida tiene un azimut y una razón: dé ambos o ninguno.</translation>
    </message>
    <message>
        <source>A known mean belongs to simple kriging: choose that type, or leave the mean empty.</source>
        <translation>Una media conocida corresponde al kriging simple: elija ese tipo o deje vacía la media.</translation>
    </message>
    <message>
        <source>A kriged map is smoother than the truth, so that it shows too little ground above a high threshold. Each &lt;b&gt;realisation&lt;/b&gt; goes through the samples and varies between them as the variogram says; the share of them that exceeds the threshold in a cell is its probability. Their mean is the kriged map, their spread its standard error.</source>
        <translation>Un mapa de kriging es más suave que la realidad, de modo que muestra muy poco terreno sobre un umbral alto. Cada &lt;b&gt;realización&lt;/b&gt; pasa por las muestras y varía entre ellas como dice el variograma; la proporción de ellas que supera el umbral en una celda es su probabilidad. Su media es el mapa de kriging; su dispersión, el error estándar.</translation>
    </message>
    <message>
        <source>A larger study area with barren ground lifts every map: compare inside one area only.</source>
        <translation>Un área de estudio mayor con terreno estéril mejora todo mapa: compare solo dentro de una misma área.</translation>
    </message>
    <message>
        <source>A layer exported to another format loses its records.</source>
        <translation>Una capa exportada a otro formato pierde sus registros.</translation>
    </message>
    <message>
        <source>A map is made from whatever it is given: factors of rock give classes of rock.</source>
        <translation>Un mapa se hace de lo que se le dé: factores de roca dan clases de roca.</translation>
    </message>
    <message>
        <source>A map made with the occurrences is judged by what it has seen: take held-out scores.</source>
        <translation>Un mapa hecho con las ocurrencias se juzga por lo que ha visto: tome puntuaciones reservadas.</translation>
    </message>
    <message>
        <source>A map of classes is made from rasters: choose one for each feature, or leave the map out.</source>
        <translation>Un mapa de clases se hace de rásteres: elija uno por cada variable o prescinda del mapa.</translation>
    </message>
    <message>
        <source>A map of one unit has nothing to tell apart: give it more rows or columns.</source>
        <translation>Un mapa de una unidad no tiene nada que distinguir: dele más filas o columnas.</translation>
    </message>
    <message>
        <source>A map of values is first cut into background, halo and anomaly by the occurrences. The table gives each map and the fused one by the same occurrences: compare them before you believe that fusing helped. With 20 occurrences or more the whole procedure is repeated without those of whole blocks and tested on them; but maps that were themselves made with the same occurrences still flatter.</source>
        <translation>Un mapa de valores se divide primero en fondo, halo y anomalía según las ocurrencias. La tabla da cada mapa y el fusionado por las mismas ocurrencias: compárelos antes de creer que la fusión ayudó. Con 20 ocurrencias o más se repite todo el procedimiento sin las de bloques enteros y se prueba en ellas; pero los mapas que se hicieron con las mismas ocurrencias siguen siendo optimistas.</translation>
    </message>
    <message>
        <source>A measured value ({detects:g}) lies below the limit {limit:g}, which then is not the only one: use maximum likelihood for several limits (mle) or regression on order statistics (ros).</source>
        <translation>Un valor medido ({detects:g}) está bajo el límite {limit:g}, que entonces no es el único: use máxima verosimilitud para varios límites (mle) o regresión sobre estadísticos de orden (ros).</translation>
    </message>
    <message>
        <source>A median of {median:g} would be unusual in {unit}.</source>
        <translation>Una mediana de {median:g} sería inusual en {unit}.</translation>
    </message>
    <message>
        <source>A membership is {values:g}, and fuzzy operators take numbers from 0 to 1: make fuzzy scores first.</source>
        <translation>Una pertenencia es {values:g}, y los operadores difusos toman números de 0 a 1: haga primero puntuaciones difusas.</translation>
    </message>
    <message>
        <source>A model file of this trainer: its settings are taken. Empty: the trainer's defaults.</source>
        <translation>Un archivo de modelo de este entrenador: se toman sus opciones. Vacío: los valores predeterminados.</translation>
    </message>
    <message>
        <source>A model fitted on another sheet is applied to the raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>Un modelo ajustado en otra hoja se aplica a los campos originales con todos los pasos guardados en él: los elementos se emparejan por símbolo y las unidades se convierten.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; method and replacement are those of the model.</source>
        <translation>Un modelo que esta herramienta escribió en otra campaña. Los elementos se emparejan por símbolo y las unidades se convierten; el método y el reemplazo son los del modelo.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; the settings above that were fixed in fitting have no say.</source>
        <translation>Un modelo que esta herramienta escribió en otra campaña. Los elementos se emparejan por símbolo y las unidades se convierten; las opciones anteriores fijadas en el ajuste no influyen.</translation>
    </message>
    <message>
        <source>A network of one hidden layer ({hidden} neurons) was trained for {epochs} epochs by stochastic gradient descent with momentum (random seed {seed}).</source>
        <translation>Se entrenó una red de una capa oculta ({hidden} neuronas) durante {epochs} épocas por descenso de gradiente estocástico con momento (semilla aleatoria {seed}).</translation>
    </message>
    <message>
        <source>A network that does not beat a thresholded score is not worth its trouble: the baselines stand beside it.</source>
        <translation>Una red que no supera a una puntuación con umbral no vale la pena: las referencias están a su lado.</translation>
    </message>
    <message>
        <source>A new laboratory or another fraction shifts every feature: compare their medians before.</source>
        <translation>Un laboratorio nuevo u otra fracción desplaza toda variable: compare antes sus medianas.</translation>
    </message>
    <message>
        <source>A nugget of three quarters of the sill or more means that a kriged map says little.</source>
        <translation>Una pepita de tres cuartos de la meseta o más significa que un mapa de kriging dice poco.</translation>
    </message>
    <message>
        <source>A page to read or print, the most urgent first.</source>
        <translation>Una página para leer o imprimir, lo más urgente primero.</translation>
    </message>
    <message>
        <source>A prediction is the weighted mean of samples that has the smallest error to be expected under the variogram, be it of points or of blocks as large as the cells. The map gives the samples back; between them it is smoother than the truth. The standard error says how far samples inform: it depends on their places and the variogram, not on values.</source>
        <translation>Una predicción es la media ponderada de las muestras con el menor error esperable según el variograma, sea de puntos o de bloques del tamaño de las celdas. El mapa devuelve las muestras; entre ellas es más suave que la realidad. El error estándar dice hasta dónde informan las muestras: depende de sus posiciones y del variograma, no de los valores.</translation>
    </message>
    <message>
        <source>A quarter of the neighbours from each quadrant</source>
        <translation>Un cuarto de los vecinos de cada cuadrante</translation>
    </message>
    <message>
        <source>A raster of scores or classes, or polygons with a field of them. High values are expected at occurrences.</source>
        <translation>Un ráster de puntuaciones o clases, o polígonos con un campo de ellas. Se esperan valores altos en las ocurrencias.</translation>
    </message>
    <message>
        <source>A raster of scores; high values are expected at occurrences.</source>
        <translation>Un ráster de puntuaciones; se esperan valores altos en las ocurrencias.</translation>
    </message>
    <message>
        <source>A raster of {rows} rows and {columns} columns is empty: enlarge the extent.</source>
        <translation>Un ráster de {rows} filas y {columns} columnas está vacío: amplíe la extensión.</translation>
    </message>
    <message>
        <source>A realisation is the kriged map plus a random field of the same variogram less that field's own kriging from the sample sites. The probability of a cell is the share of realisations above the threshold.</source>
        <translation>Una realización es el mapa de kriging más un campo aleatorio del mismo variograma, menos el kriging de ese campo desde los sitios de muestreo. La probabilidad de una celda es la proporción de realizaciones sobre el umbral.</translation>
    </message>
    <message>
        <source>A rock that is mineralised throughout hides its own anomaly: compare the maps with and without the index.</source>
        <translation>Una roca mineralizada por completo oculta su propia anomalía: compare los mapas con y sin el índice.</translation>
    </message>
    <message>
        <source>A sample is of none of the {n_classes} classes: leave samples without a class out.</source>
        <translation>Una muestra no es de ninguna de las {n_classes} clases: excluya las muestras sin clase.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream, and this map draws it around the site: read it as a map of samples.</source>
        <translation>Una muestra informa del terreno aguas arriba, y este mapa la dibuja alrededor del sitio: léalo como un mapa de muestras.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream: walk up the stream, not to the middle of the polygon.</source>
        <translation>Una muestra informa del terreno aguas arriba: remonte el cauce, no vaya al centro del polígono.</translation>
    </message>
    <message>
        <source>A sample without one of the elements gets no score: replace values below detection before.</source>
        <translation>Una muestra sin alguno de los elementos no recibe puntuación: reemplace antes los valores bajo detección.</translation>
    </message>
    <message>
        <source>A score of 0 is the average of the survey the model was fitted to, and 1 about one standard deviation above it. F1_fuzzy and so on are the same scores between 0 and 1 (geochemical mineralisation probability index): they rank the samples alike, and can be combined with other evidence.</source>
        <translation>Una puntuación de 0 es el promedio de la campaña a la que se ajustó el modelo, y 1 una desviación estándar aproximadamente por encima. F1_fuzzy, etc., son las mismas puntuaciones entre 0 y 1 (índice de probabilidad de mineralización geoquímica): ordenan las muestras igual y pueden combinarse con otra evidencia.</translation>
    </message>
    <message>
        <source>A search with {population} candidates, {elite} of which live on, {generations} generations and {stall} without progress cannot be: take more candidates than live on, and one generation at least.</source>
        <translation>No es posible una búsqueda con {population} candidatos, {elite} de los cuales sobreviven, {generations} generaciones y {stall} sin progreso: tome más candidatos que supervivientes y al menos una generación.</translation>
    </message>
    <message>
        <source>A second engine to check regression kriging against.</source>
        <translation>Un segundo motor para contrastar el kriging de regresión.</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters and loses long text: choose a GeoPackage (.gpkg).</source>
        <translation>Un shapefile corta los nombres de campo a diez letras y pierde los textos largos: elija un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters, such as {long}: choose a GeoPackage (.gpkg).</source>
        <translation>Un shapefile corta los nombres de campo a diez letras, como {long}: elija un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>A single model moves with its seed and with the samples that happened to be taken. &lt;i&gt;p_…&lt;/i&gt; is the mean probability of each class, &lt;i&gt;entropy&lt;/i&gt; what is not known of a sample (0 sure, 1 all classes alike), &lt;i&gt;mutual_information&lt;/i&gt; the part of it that members disagree on, &lt;i&gt;stability&lt;/i&gt; the share of the members that name the sample's class. High entropy with little disagreement is ground where the classes themselves mix: more samples there do not help. Disagreement is what more samples would settle.</source>
        <translation>Un solo modelo cambia con su semilla y con las muestras que le tocaron. &lt;i&gt;p_…&lt;/i&gt; es la probabilidad media de cada clase, &lt;i&gt;entropy&lt;/i&gt; lo que no se sabe de una muestra (0 seguro, 1 todas las clases iguales), &lt;i&gt;mutual_information&lt;/i&gt; la parte de ello en que los miembros discrepan, &lt;i&gt;stability&lt;/i&gt; la proporción de los miembros que nombran la clase de la muestra. Entropía alta con poca discrepancia es terreno donde las propias clases se mezclan: más muestras allí no ayudan. La discrepancia es lo que más muestras resolverían.</translation>
    </message>
    <message>
        <source>A slope well below 1 is the smoothing of kriging and no mistake of yours; a mean error far from 0 is one.</source>
        <translation>Una pendiente muy inferior a 1 es el suavizado del kriging y no un error suyo; un error medio lejos de 0 sí lo es.</translation>
    </message>
    <message>
        <source>A split by blocks needs the positions of the samples: give their coordinates.</source>
        <translation>Una división por bloques necesita las posiciones de las muestras: dé sus coordenadas.</translation>
    </message>
    <message>
        <source>A split by zones needs the zone of every sample: choose the field that holds it.</source>
        <translation>Una división por zonas necesita la zona de cada muestra: elija el campo que la contiene.</translation>
    </message>
    <message>
        <source>A structure that got no sill is left out.</source>
        <translation>Se excluye una estructura que no obtuvo meseta.</translation>
    </message>
    <message>
        <source>A substitute for {names} below {limits:g} comes out as {found:g}, no concentration: choose the scale ln.</source>
        <translation>Un sustituto de {names} bajo {limits:g} resulta {found:g}, que no es una concentración: elija la escala ln.</translation>
    </message>
    <message>
        <source>A support-vector machine</source>
        <translation>Una máquina de vectores de soporte</translation>
    </message>
    <message>
        <source>A support-vector machine on the same samples: the bar that the network has to pass.</source>
        <translation>Una máquina de vectores de soporte con las mismas muestras: el listón que la red debe superar.</translation>
    </message>
    <message>
        <source>A support-vector machine was trained ({kernel} kernel, C {c:.3g}, gamma {gamma:.3g}, {how}).</source>
        <translation>Se entrenó una máquina de vectores de soporte (núcleo {kernel}, C {c:.3g}, gamma {gamma:.3g}, {how}).</translation>
    </message>
    <message>
        <source>A table with the columns element, limit and unit.</source>
        <translation>Una tabla con las columnas element, limit y unit.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen is the one to believe.</source>
        <translation>Una prueba al azar es optimista: las muestras probadas tienen vecinas de las que se aprendió. La prueba en terreno no visto es la que hay que creer.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen, in blocks or zones, is the one to believe, and a classifier is worth its trouble only where it beats the baselines beside it. Where the classes come from factor scores, every figure says how well the network repeats them, not how well it finds deposits; the report then shows what the same network reaches on scores without any geology.</source>
        <translation>Una prueba al azar es optimista: las muestras probadas tienen vecinas de las que se aprendió. La prueba en terreno no visto, por bloques o zonas, es la que hay que creer, y un clasificador solo vale la pena donde supera a las referencias que lo acompañan. Donde las clases provienen de puntuaciones factoriales, cada cifra dice lo bien que la red las repite, no lo bien que encuentra depósitos; el informe muestra entonces lo que la misma red alcanza con puntuaciones sin geología alguna.</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>Un umbral</translation>
    </message>
    <message>
        <source>A threshold separates populations of values and says nothing of ore: hold it against occurrences.</source>
        <translation>Un umbral separa poblaciones de valores y no dice nada de la mena: contrástelo con las ocurrencias.</translation>
    </message>
    <message>
        <source>A tolerance of {tolerance:g}° is impossible: choose one above 0 and up to 90, such as 22.5.</source>
        <translation>Una tolerancia de {tolerance:g}° es imposible: elija una mayor que 0 y hasta 90, como 22.5.</translation>
    </message>
    <message>
        <source>A tuned machine rarely differs from a default one by more than the test can tell.</source>
        <translation>Una máquina optimizada rara vez difiere de una predeterminada en más de lo que la prueba puede distinguir.</translation>
    </message>
    <message>
        <source>A value below detection is not zero: it gets the likeliest value below its limit.</source>
        <translation>Un valor bajo detección no es cero: recibe el valor más probable por debajo de su límite.</translation>
    </message>
    <message>
        <source>A variogram needs two samples at least and there are {n_coordinates}: check the layer.</source>
        <translation>Un variograma necesita al menos dos muestras y hay {n_coordinates}: revise la capa.</translation>
    </message>
    <message>
        <source>A window of {window:g} cells has no cell in the middle: choose an odd number from 3 on.</source>
        <translation>Una ventana de {window:g} celdas no tiene celda central: elija un número impar desde 3.</translation>
    </message>
    <message>
        <source>A&amp;zimuth</source>
        <translation>A&amp;zimut</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUC (95 %), mean {macro_auc:.3f}</source>
        <translation>AUC (95 %), media {macro_auc:.3f}</translation>
    </message>
    <message>
        <source>AUC (mean of classes)</source>
        <translation>AUC (media de las clases)</translation>
    </message>
    <message>
        <source>AUC grows with the barren ground in the study area: compare inside one mask.</source>
        <translation>El AUC crece con el terreno estéril del área de estudio: compare dentro de una misma máscara.</translation>
    </message>
    <message>
        <source>AUC in words</source>
        <translation>El AUC en palabras</translation>
    </message>
    <message>
        <source>AUC, lower end of the 95 % interval</source>
        <translation>AUC, extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC, media</translation>
    </message>
    <message>
        <source>AUC, upper end of the 95 % interval</source>
        <translation>AUC, extremo superior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>AUSRC</source>
        <translation>AUSRC</translation>
    </message>
    <message>
        <source>About normally distributed, or any numbers with normal scores below.</source>
        <translation>De distribución casi normal, o cualesquiera números con puntuaciones normales abajo.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors.</source>
        <translation>Por encima de 0.6 los elementos comparten bastante para obtener factores.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors; 0.8 is good.</source>
        <translation>Por encima de 0.6 los elementos comparten bastante para obtener factores; 0.8 es bueno.</translation>
    </message>
    <message>
        <source>Above 50 % below detection the substitutes say more of the method than of the ground; elements with more than 80 % are left out.</source>
        <translation>Por encima de 50 % bajo detección los sustitutos dicen más del método que del terreno; los elementos con más de 80 % se excluyen.</translation>
    </message>
    <message>
        <source>Above and below detection</source>
        <translation>Sobre y bajo detección</translation>
    </message>
    <message>
        <source>Above, %</source>
        <translation>Sobre, %</translation>
    </message>
    <message>
        <source>Absolute loading from which an element belongs to a factor.</source>
        <translation>Carga absoluta desde la que un elemento pertenece a un factor.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy against labels made from the same scores is self-consistency, not skill.</source>
        <translation>La exactitud frente a etiquetas hechas de las mismas puntuaciones es autoconsistencia, no capacidad.</translation>
    </message>
    <message>
        <source>Accuracy by the split</source>
        <translation>Exactitud según la división</translation>
    </message>
    <message>
        <source>Accuracy of each classifier in both tests, with intervals and baselines.</source>
        <translation>Exactitud de cada clasificador en ambas pruebas, con intervalos y referencias.</translation>
    </message>
    <message>
        <source>Accuracy of each classifier with 95 % intervals, by lot and on ground not seen</source>
        <translation>Exactitud de cada clasificador con intervalos del 95 %, al azar y en terreno no visto</translation>
    </message>
    <message>
        <source>Accuracy on ground not seen</source>
        <translation>Exactitud en terreno no visto</translation>
    </message>
    <message>
        <source>Accuracy out of bag</source>
        <translation>Exactitud out-of-bag</translation>
    </message>
    <message>
        <source>Accuracy out of bag has neighbours in the training and flatters.</source>
        <translation>La exactitud out-of-bag tiene vecinas en el entrenamiento y es optimista.</translation>
    </message>
    <message>
        <source>Accuracy {accuracy:.3f} ({right} of {n} samples; 95 % interval {accuracy_low:.3f} to {accuracy_high:.3f}), balanced accuracy {balanced_accuracy:.3f}; always naming the most frequent class reaches {majority_rate:.3f}, the same predictions dealt out at random {chance_agreement:.3f}.</source>
        <translation>Exactitud {accuracy:.3f} ({right} de {n} muestras; intervalo del 95 %: {accuracy_low:.3f} a {accuracy_high:.3f}), exactitud equilibrada {balanced_accuracy:.3f}; nombrar siempre la clase más frecuente alcanza {majority_rate:.3f}, y las mismas predicciones repartidas al azar {chance_agreement:.3f}.</translation>
    </message>
    <message>
        <source>Add a nested structure with its own sill and range</source>
        <translation>Añadir una estructura anidada con su propia meseta y alcance</translation>
    </message>
    <message>
        <source>Add them to the limits table if they have results below it.</source>
        <translation>Añádalos a la tabla de límites si tienen resultados por debajo de él.</translation>
    </message>
    <message>
        <source>Address of a package index to be asked beside the usual one, such as that of torch's builds for processors or your company's; the guide says more</source>
        <translation>Dirección de un índice de paquetes que se consulta además del habitual, como el de las compilaciones de torch para procesadores o el de su empresa; la guía dice más</translation>
    </message>
    <message>
        <source>Adds the mean of each feature over so many nearest samples (the sample itself included) as further features, so that a lone value counts less than a group of them. 0: the samples alone.</source>
        <translation>Añade como variables adicionales la media de cada variable sobre ese número de muestras más cercanas (incluida la propia), para que un valor aislado cuente menos que un grupo. 0: solo las muestras.</translation>
    </message>
    <message>
        <source>Adequacy of each element</source>
        <translation>Adecuación de cada elemento</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>Rand ajustado</translation>
    </message>
    <message>
        <source>Adjusted Rand index of pairs of members</source>
        <translation>Índice de Rand ajustado de pares de miembros</translation>
    </message>
    <message>
        <source>Adjusted Rand: mean over the other members; 1 the same classes, 0 as alike as chance</source>
        <translation>Rand ajustado: media sobre los demás miembros; 1 las mismas clases, 0 tan parecidas como al azar</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>Concordancia de los mapas</translation>
    </message>
    <message>
        <source>Agreement of the members on the classes (adjusted Rand): {:.2f}</source>
        <translation>Concordancia de los miembros en las clases (Rand ajustado): {:.2f}</translation>
    </message>
    <message>
        <source>All charts, and the report on a survey.</source>
        <translation>Todos los gráficos y el informe de una campaña.</translation>
    </message>
    <message>
        <source>All commas in numbers could be decimal marks or part thousands, as in 1,234: choose the decimal mark.</source>
        <translation>Todas las comas de los números podrían ser separadores decimales o de millares, como en 1,234: elija el separador decimal.</translation>
    </message>
    <message>
        <source>All elements are {reason}: check the layer, or choose another background.</source>
        <translation>Todos los elementos quedan {reason}: revise la capa o elija otro fondo.</translation>
    </message>
    <message>
        <source>All factors</source>
        <translation>Todos los factores</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>Todos los archivos (*.*)</translation>
    </message>
    <message>
        <source>All labelled samples lie in one zone ({found}), and a test needs two: choose another field, or split by blocks.</source>
        <translation>Todas las muestras etiquetadas están en una zona ({found}), y una prueba necesita dos: elija otro campo o divida por bloques.</translation>
    </message>
    <message>
        <source>All learnt from the same survey. Stability says how little the result depends on the seed and on the samples that happened to be taken, not that it is right.</source>
        <translation>Todos aprendidos de la misma campaña. La estabilidad dice cuán poco depende el resultado de la semilla y de las muestras que tocaron, no que sea correcto.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and count only where all of them have data. High values are expected at occurrences. Maps that were made with the same occurrences are flattered: compare scores that were held out.</source>
        <translation>Todos los mapas deben estar en una misma rejilla, y solo cuentan donde todos tienen datos. Se esperan valores altos en las ocurrencias. Los mapas hechos con las mismas ocurrencias resultan favorecidos: compare puntuaciones reservadas.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and only cells count where all of them have data. High values are expected at occurrences.</source>
        <translation>Todos los mapas deben estar en una misma rejilla, y solo cuentan las celdas donde todos tienen datos. Se esperan valores altos en las ocurrencias.</translation>
    </message>
    <message>
        <source>All measured values equal {detects:g}: no distribution can be fitted, leave the element out.</source>
        <translation>Todos los valores medidos son iguales a {detects:g}: no se puede ajustar una distribución, excluya el elemento.</translation>
    </message>
    <message>
        <source>All members say the same, because nothing differs between them: draw bootstrap samples, or the ensemble tells nothing.</source>
        <translation>Todos los miembros dicen lo mismo, porque nada difiere entre ellos: tome muestras bootstrap, o el conjunto no dice nada.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Todo ya está allí.</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Todos los paneles</translation>
    </message>
    <message>
        <source>All results are below detection or missing.</source>
        <translation>Todos los resultados están bajo detección o faltan.</translation>
    </message>
    <message>
        <source>All samples are in one fold, and a test needs two: make more or smaller blocks.</source>
        <translation>Todas las muestras están en una partición, y una prueba necesita dos: haga más bloques o más pequeños.</translation>
    </message>
    <message>
        <source>All samples are of one class ({classes}): a classifier needs two at least.</source>
        <translation>Todas las muestras son de una clase ({classes}): un clasificador necesita al menos dos.</translation>
    </message>
    <message>
        <source>All samples have the same value: there is no variogram to fit.</source>
        <translation>Todas las muestras tienen el mismo valor: no hay variograma que ajustar.</translation>
    </message>
    <message>
        <source>All samples with a class are of one ({present}), and a classifier needs two: choose other thresholds or distances.</source>
        <translation>Todas las muestras con clase son de una ({present}), y un clasificador necesita dos: elija otros umbrales o distancias.</translation>
    </message>
    <message>
        <source>All steps were done in QGIS with GeoHalo {version}.</source>
        <translation>Todos los pasos se hicieron en QGIS con GeoHalo {version}.</translation>
    </message>
    <message>
        <source>All test samples are of one class, which leaves specificity, AUC and kappa undefined: test on all classes.</source>
        <translation>Todas las muestras de prueba son de una clase, lo que deja indefinidos la especificidad, el AUC y kappa: pruebe con todas las clases.</translation>
    </message>
    <message>
        <source>All that are elements</source>
        <translation>Todos los que son elementos</translation>
    </message>
    <message>
        <source>All values of {name} are {values:g}: it is left out.</source>
        <translation>Todos los valores de {name} son {values:g}: se excluye.</translation>
    </message>
    <message>
        <source>All {n} samples have a position.</source>
        <translation>Las {n} muestras tienen posición.</translation>
    </message>
    <message>
        <source>Allow features that hold the class</source>
        <translation>Permitir variables que contienen la clase</translation>
    </message>
    <message>
        <source>An accuracy counts only beside the share of the largest class, which needs no map.</source>
        <translation>Una exactitud solo cuenta junto a la proporción de la clase mayor, que no necesita mapa.</translation>
    </message>
    <message>
        <source>An anisotropy is given and is to be fitted: choose anisotropy none to keep the given one.</source>
        <translation>Se da una anisotropía y además se pide ajustarla: elija anisotropía none para mantener la dada.</translation>
    </message>
    <message>
        <source>An autoencoder and a self-organising map are trained together: the loss is the squared error of the reconstruction plus gamma times the squared distance of each code to the prototypes, weighted by a kernel on the map that narrows. Units are parted into classes by k-means on the prototypes.</source>
        <translation>Un autocodificador y un mapa autoorganizado se entrenan juntos: la pérdida es el error cuadrático de la reconstrucción más gamma por la distancia al cuadrado de cada código a los prototipos, ponderada por un núcleo sobre el mapa que se estrecha. Las unidades se separan en clases por k-means sobre los prototipos.</translation>
    </message>
    <message>
        <source>An earlier step left out {fields}: choose other elements.</source>
        <translation>Un paso anterior excluyó {fields}: elija otros elementos.</translation>
    </message>
    <message>
        <source>An ensemble of {runs} members has none to agree with: train two or more, better twenty.</source>
        <translation>Un conjunto de {runs} miembros no tiene con quién concordar: entrene dos o más, mejor veinte.</translation>
    </message>
    <message>
        <source>An image needs {FEWEST} features or more and there are {n_features}: choose more, or the network conv1d.</source>
        <translation>Una imagen necesita {FEWEST} variables o más y hay {n_features}: elija más, o la red conv1d.</translation>
    </message>
    <message>
        <source>An index of 1 is the background and 2 twice as much. What belongs to the rock itself, such as nickel in basalt, no longer stands out, and what was added to it does. New fields end in _ei; later steps read them in place of the concentrations.</source>
        <translation>Un índice de 1 es el fondo y 2 el doble. Lo que pertenece a la propia roca, como el níquel en el basalto, deja de destacar, y lo que se le añadió destaca. Los campos nuevos terminan en _ei; los pasos posteriores los leen en lugar de las concentraciones.</translation>
    </message>
    <message>
        <source>Analysing the samples</source>
        <translation>Analizando las muestras</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropía</translation>
    </message>
    <message>
        <source>Anomalies as polygons, ranked, with the elements that stand out: where to walk first.</source>
        <translation>Anomalías como polígonos, ordenadas, con los elementos que destacan: adónde ir primero.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalía</translation>
    </message>
    <message>
        <source>Anomaly and halo were cut from the scores by the prediction-area plot of the scores that were held out.</source>
        <translation>Anomalía y halo se delimitaron en las puntuaciones con el gráfico predicción-área de las puntuaciones reservadas.</translation>
    </message>
    <message>
        <source>Anomaly from</source>
        <translation>Anomalía desde</translation>
    </message>
    <message>
        <source>Anomaly is a word for dense in known occurrences: a style of ore that nobody knows here stays background.</source>
        <translation>Anomalía significa denso en ocurrencias conocidas: un estilo de mena que nadie conoce aquí sigue siendo fondo.</translation>
    </message>
    <message>
        <source>Anomaly map</source>
        <translation>Mapa de anomalías</translation>
    </message>
    <message>
        <source>Anomaly map (raster of classes)</source>
        <translation>Mapa de anomalías (ráster de clases)</translation>
    </message>
    <message>
        <source>Anomaly maps</source>
        <translation>Mapas de anomalías</translation>
    </message>
    <message>
        <source>Anomaly, halo and background</source>
        <translation>Anomalía, halo y fondo</translation>
    </message>
    <message>
        <source>Anomaly, halo, background</source>
        <translation>Anomalía, halo, fondo</translation>
    </message>
    <message>
        <source>Another QGIS is installing packages just now: wait until it has finished.</source>
        <translation>Otro QGIS está instalando paquetes en este momento: espere a que termine.</translation>
    </message>
    <message>
        <source>Another seed is another survey on other ground.</source>
        <translation>Otra semilla es otra campaña en otro terreno.</translation>
    </message>
    <message>
        <source>Applies the same to other samples.</source>
        <translation>Aplica lo mismo a otras muestras.</translation>
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
        <translation>Aplicar clasificador</translation>
    </message>
    <message>
        <source>Apply map</source>
        <translation>Aplicar mapa</translation>
    </message>
    <message>
        <source>Apply this fitted model instead of fitting</source>
        <translation>Aplicar este modelo ajustado en vez de ajustar</translation>
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
        <translation>Área evaluada (km²)</translation>
    </message>
    <message>
        <source>Area of the anomalies they were tested on (%)</source>
        <translation>Área de las anomalías en que se probaron (%)</translation>
    </message>
    <message>
        <source>Area of the anomaly (%)</source>
        <translation>Área de la anomalía (%)</translation>
    </message>
    <message>
        <source>Area of the cells that have a value.</source>
        <translation>Área de las celdas que tienen un valor.</translation>
    </message>
    <message>
        <source>Area of the targets (%)</source>
        <translation>Área de los objetivos (%)</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Área bajo la curva ROC</translation>
    </message>
    <message>
        <source>Area under the ROC curve (of the first map)</source>
        <translation>Área bajo la curva ROC (del primer mapa)</translation>
    </message>
    <message>
        <source>Area under the ROC curve, mean of the classes</source>
        <translation>Área bajo la curva ROC, media de las clases</translation>
    </message>
    <message>
        <source>Area under the ROC curve: 0.5 is chance, 1 ranks every occurrence first</source>
        <translation>Área bajo la curva ROC: 0.5 es azar, 1 pone todas las ocurrencias primero</translation>
    </message>
    <message>
        <source>Area under the success-rate curve</source>
        <translation>Área bajo la curva de tasa de éxito</translation>
    </message>
    <message>
        <source>Area under the success-rate curve (of the first map)</source>
        <translation>Área bajo la curva de tasa de éxito (del primer mapa)</translation>
    </message>
    <message>
        <source>Area with data (km²)</source>
        <translation>Área con datos (km²)</translation>
    </message>
    <message>
        <source>Area without occurrences (%)</source>
        <translation>Área sin ocurrencias (%)</translation>
    </message>
    <message>
        <source>Area, added up (%)</source>
        <translation>Área acumulada (%)</translation>
    </message>
    <message>
        <source>Area, held out (%)</source>
        <translation>Área, con ocurrencias reservadas (%)</translation>
    </message>
    <message>
        <source>Area, most favourable first (%)</source>
        <translation>Área, lo más favorable primero (%)</translation>
    </message>
    <message>
        <source>Areas are counted inside it.</source>
        <translation>Las áreas se cuentan dentro de ella.</translation>
    </message>
    <message>
        <source>Areas are counted inside it. Empty: wherever a sample is near.</source>
        <translation>Las áreas se cuentan dentro de ella. Vacío: dondequiera que haya una muestra cerca.</translation>
    </message>
    <message>
        <source>Areas are cumulated, so that breaks come too easily: believe dashed thresholds, not dotted ones.</source>
        <translation>Las áreas se acumulan, de modo que los quiebres aparecen con demasiada facilidad: crea en los umbrales de trazos, no en los punteados.</translation>
    </message>
    <message>
        <source>Areas under the curves</source>
        <translation>Áreas bajo las curvas</translation>
    </message>
    <message>
        <source>As Train network or Train support-vector machine wrote it.</source>
        <translation>Tal como lo escribió Entrenar red o Entrenar máquina de vectores de soporte.</translation>
    </message>
    <message>
        <source>As one of the two trainers of maps wrote it, or this tool for another sheet.</source>
        <translation>Tal como lo escribió uno de los dos entrenadores de mapas, o esta herramienta para otra hoja.</translation>
    </message>
    <message>
        <source>As the last step left them: they remember the steps before it.</source>
        <translation>Tal como las dejó el último paso: recuerdan los pasos anteriores.</translation>
    </message>
    <message>
        <source>As “Fit factor analysis” wrote it.</source>
        <translation>Tal como lo escribió “Ajustar análisis factorial”.</translation>
    </message>
    <message>
        <source>Ask the laboratory to analyse these samples again with another method: they may be the best anomalies.</source>
        <translation>Pida al laboratorio que analice estas muestras de nuevo con otro método: pueden ser las mejores anomalías.</translation>
    </message>
    <message>
        <source>At least 5 times higher or lower, in one or two elements of a sample only: slips of the pen or of the laboratory, or the best anomalies. Listed are the {PER_ELEMENT} strongest of each element.</source>
        <translation>Al menos 5 veces más alto o más bajo, en solo uno o dos elementos de una muestra: deslices al anotar o del laboratorio, o las mejores anomalías. Se listan los {PER_ELEMENT} más fuertes de cada elemento.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, perhaps substituted below detection: it has no fences and none of its values is flagged.</source>
        <translation>Al menos la mitad de los valores de {name} son iguales, quizá sustituidos bajo detección: no tiene vallas y ninguno de sus valores se marca.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, so that it has no fence: state the threshold, or take a percentile.</source>
        <translation>Al menos la mitad de los valores de {name} son iguales, así que no tiene valla: indique el umbral o tome un percentil.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal: it has no robust spread.</source>
        <translation>Al menos la mitad de los valores de {name} son iguales: no tiene dispersión robusta.</translation>
    </message>
    <message>
        <source>At least one run is needed: set the number of runs to 1 or more.</source>
        <translation>Se necesita al menos una ejecución: ponga el número de ejecuciones en 1 o más.</translation>
    </message>
    <message>
        <source>At the intersection of the prediction-area plot; AUC: area under the ROC curve</source>
        <translation>En la intersección del gráfico predicción-área; AUC: área bajo la curva ROC</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>Azimuth of the longest range</source>
        <translation>Azimut del mayor alcance</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Background far from known occurrences may hold unknown ones: a classifier then learns to overlook them.</source>
        <translation>El fondo lejos de las ocurrencias conocidas puede contener otras desconocidas: el clasificador aprende entonces a pasarlas por alto.</translation>
    </message>
    <message>
        <source>Background: median of all samples. It only shifts logarithms: factors and maps come out as without it. Give rock classes or upstream areas to take the rocks out.</source>
        <translation>Fondo: mediana de todas las muestras. Solo desplaza los logaritmos: factores y mapas salen igual que sin él. Dé clases de roca o áreas aguas arriba para descontar las rocas.</translation>
    </message>
    <message>
        <source>Background: median of each class of {fields} ({n} classes).</source>
        <translation>Fondo: mediana de cada clase de {fields} ({n} clases).</translation>
    </message>
    <message>
        <source>Background: {method}, by the areas {fields}.</source>
        <translation>Fondo: {method}, por las áreas {fields}.</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Backgrounds of the enrichment index</source>
        <translation>Fondos del índice de enriquecimiento</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Balanced accuracy by the split</source>
        <translation>Exactitud equilibrada según la división</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} in the test by lot and {far:.2f} where {apart}.</source>
        <translation>La exactitud equilibrada es {near:.2f} en la prueba al azar y {far:.2f} donde {apart}.</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} on the part held out and {far:.2f} where {apart}.</source>
        <translation>La exactitud equilibrada es {near:.2f} en la parte reservada y {far:.2f} donde {apart}.</translation>
    </message>
    <message>
        <source>Balanced accuracy on ground not seen</source>
        <translation>Exactitud equilibrada en terreno no visto</translation>
    </message>
    <message>
        <source>Balanced accuracy out of bag</source>
        <translation>Exactitud equilibrada out-of-bag</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Bartlett</source>
        <translation>Bartlett</translation>
    </message>
    <message>
        <source>Bartlett scores need uniquenesses, which pca does not have: use regression scores.</source>
        <translation>Las puntuaciones de Bartlett necesitan unicidades, que pca no tiene: use puntuaciones de regresión.</translation>
    </message>
    <message>
        <source>Bartlett's test finds no correlation (p = {bartlett_p:.2f}): there may be no factors to find.</source>
        <translation>La prueba de Bartlett no halla correlación (p = {bartlett_p:.2f}): puede que no haya factores que encontrar.</translation>
    </message>
    <message>
        <source>Base of the logarithm of the weight</source>
        <translation>Base del logaritmo del peso</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Baseline: logistic regression</source>
        <translation>Referencia: regresión logística</translation>
    </message>
    <message>
        <source>Baseline: the most frequent class</source>
        <translation>Referencia: la clase más frecuente</translation>
    </message>
    <message>
        <source>Baseline: thresholded scores</source>
        <translation>Referencia: puntuaciones con umbral</translation>
    </message>
    <message>
        <source>Batch SOM P-A plot</source>
        <translation>Gráfico P-A de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly map</source>
        <translation>Mapa de anomalías de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly table</source>
        <translation>Tabla de anomalías de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM chart</source>
        <translation>Gráfico de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class P-A plot</source>
        <translation>Gráfico P-A de clases de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class map</source>
        <translation>Mapa de clases de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM model</source>
        <translation>Modelo de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM samples</source>
        <translation>Muestras de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM score</source>
        <translation>Puntuación de Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM: anomaly, halo, background</source>
        <translation>Batch SOM: anomalía, halo, fondo</translation>
    </message>
    <message>
        <source>Batch SOM: classes named by occurrences</source>
        <translation>Batch SOM: clases nombradas por ocurrencias</translation>
    </message>
    <message>
        <source>Batch SOM: classes of units to raster</source>
        <translation>Batch SOM: clases de unidades a ráster</translation>
    </message>
    <message>
        <source>Batch SOM: held-out score to raster</source>
        <translation>Batch SOM: puntuación reservada a ráster</translation>
    </message>
    <message>
        <source>Batch SOM: prediction-area plot of the classes</source>
        <translation>Batch SOM: gráfico predicción-área de las clases</translation>
    </message>
    <message>
        <source>Batch SOM: score to raster</source>
        <translation>Batch SOM: puntuación a ráster</translation>
    </message>
    <message>
        <source>Before the headings</source>
        <translation>Antes de los encabezados</translation>
    </message>
    <message>
        <source>Before you read on</source>
        <translation>Antes de seguir leyendo</translation>
    </message>
    <message>
        <source>Believe the held-out rates, and the comparison where it says not distinguishable.</source>
        <translation>Crea en las tasas con ocurrencias reservadas, y en la comparación donde dice no distinguible.</translation>
    </message>
    <message>
        <source>Believe the test on ground not seen; the test by lot has neighbours of its samples in the training.</source>
        <translation>Crea en la prueba en terreno no visto; la prueba al azar tiene vecinas de sus muestras en el entrenamiento.</translation>
    </message>
    <message>
        <source>Believe the tests on ground not seen; those by lot flatter.</source>
        <translation>Crea en las pruebas en terreno no visto; las hechas al azar son optimistas.</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>Bajo detección</translation>
    </message>
    <message>
        <source>Below, %</source>
        <translation>Bajo, %</translation>
    </message>
    <message>
        <source>Best 20 %</source>
        <translation>Mejor 20 %</translation>
    </message>
    <message>
        <source>Better than {baseline} by P-A or AUC</source>
        <translation>Mejor que {baseline} por P-A o AUC</translation>
    </message>
    <message>
        <source>Between background and what stands out from it.</source>
        <translation>Entre el fondo y lo que destaca de él.</translation>
    </message>
    <message>
        <source>Biplot of factors</source>
        <translation>Biplot de factores</translation>
    </message>
    <message>
        <source>Blocks of the training samples on which candidates are scored.</source>
        <translation>Bloques de las muestras de entrenamiento en que se puntúan los candidatos.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m in {} folds.</source>
        <translation>Bloques de {:.0f} m en {} particiones.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m; the variogram of {} levels off at {:.0f} m.</source>
        <translation>Bloques de {:.0f} m; el variograma de {} se estabiliza en {:.0f} m.</translation>
    </message>
    <message>
        <source>Blocks of {size:.0f} m are too few to hold some for validation.</source>
        <translation>Los bloques de {size:.0f} m son muy pocos para reservar algunos para validación.</translation>
    </message>
    <message>
        <source>Bootstrap curves</source>
        <translation>Curvas bootstrap</translation>
    </message>
    <message>
        <source>Bootstrap interval of the AUC over the occurrences</source>
        <translation>Intervalo bootstrap del AUC sobre las ocurrencias</translation>
    </message>
    <message>
        <source>Bootstrap samples</source>
        <translation>Muestras bootstrap</translation>
    </message>
    <message>
        <source>Both charts</source>
        <translation>Ambos gráficos</translation>
    </message>
    <message>
        <source>Both tests side by side, baselines, confusion matrices and warnings, as a page.</source>
        <translation>Ambas pruebas lado a lado, referencias, matrices de confusión y advertencias, en una página.</translation>
    </message>
    <message>
        <source>Box-Cox</source>
        <translation>Box-Cox</translation>
    </message>
    <message>
        <source>Box-Cox power of {name}</source>
        <translation>Potencia Box-Cox de {name}</translation>
    </message>
    <message>
        <source>Box-Cox transforms</source>
        <translation>Transformaciones Box-Cox</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Buffer around tested samples</source>
        <translation>Zona de exclusión en torno a las muestras probadas</translation>
    </message>
    <message>
        <source>By occurrences or polygons, the distance to the nearest decides: its class within the radius, background from the distance of the background on. By factors, the highest fuzzy score decides, if it reaches the threshold.</source>
        <translation>Por ocurrencias o polígonos decide la distancia al más cercano: su clase dentro del radio, fondo desde la distancia del fondo en adelante. Por factores decide la puntuación difusa más alta, si alcanza el umbral.</translation>
    </message>
    <message>
        <source>C must be above zero, gamma not below it and the degree 1 or more: they are {c:g}, {gamma:g} and {degree}.</source>
        <translation>C debe ser mayor que cero, gamma no menor que cero y el grado 1 o más: son {c:g}, {gamma:g} y {degree}.</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Gráfico</translation>
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
        <translation>CSV u otro texto, o una hoja de cálculo. Queda como está.</translation>
    </message>
    <message>
        <source>Calibration of the most probable class</source>
        <translation>Calibración de la clase más probable</translation>
    </message>
    <message>
        <source>Called {name}, and the row of units says {units}.</source>
        <translation>Llamado {name}, y la fila de unidades dice {units}.</translation>
    </message>
    <message>
        <source>Called {name}, unit from the row of units.</source>
        <translation>Llamado {name}, unidad de la fila de unidades.</translation>
    </message>
    <message>
        <source>Called {name}.</source>
        <translation>Llamado {name}.</translation>
    </message>
    <message>
        <source>Called {x} and {y}.</source>
        <translation>Llamados {x} e {y}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Cancelado: nada se cambió.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written, the samples are as they were.</source>
        <translation>Cancelado: nada se escribió, las muestras están como estaban.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Tamaño de celda</translation>
    </message>
    <message>
        <source>Cell size (map units)</source>
        <translation>Tamaño de celda (unidades del mapa)</translation>
    </message>
    <message>
        <source>Cell size for polygons</source>
        <translation>Tamaño de celda para polígonos</translation>
    </message>
    <message>
        <source>Cells are read so: detection limits from {limits}; negative values: {negatives}; zeros: {zeros}; codes for missing results: {codes}; decimal mark: {mark}; ending of fields with remarks: {suffix}.</source>
        <translation>Las celdas se leen así: límites de detección de {limits}; valores negativos: {negatives}; ceros: {zeros}; códigos de resultados ausentes: {codes}; separador decimal: {mark}; terminación de los campos con observaciones: {suffix}.</translation>
    </message>
    <message>
        <source>Cells are taken from the highest value down. The success rate is the share of occurrences found in a share of the area; ROC sets it against the share of cells without occurrence. AUC comes from ranks, the other areas from trapezoids, intervals from drawing the occurrences again.</source>
        <translation>Las celdas se toman desde el valor más alto hacia abajo. La tasa de éxito es la proporción de ocurrencias halladas en una proporción del área; ROC la contrasta con la proporción de celdas sin ocurrencia. El AUC sale de rangos, las otras áreas de trapecios y los intervalos de volver a sortear las ocurrencias.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch at a side or a corner form a target. Targets are ranked by mean score × area × mean agreement; what is not given does not count. Scores below zero (logarithms, factor scores) are turned into 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;) for the rank.</source>
        <translation>Las celdas de las clases elegidas que se tocan por un lado o una esquina forman un objetivo. Los objetivos se ordenan por puntuación media × área × concordancia media; lo que no se da no cuenta. Las puntuaciones bajo cero (logaritmos, puntuaciones factoriales) se convierten en 1 / (1 + e&lt;sup&gt;−puntuación&lt;/sup&gt;) para el orden.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch make a polygon; rank is by mean score × area × mean agreement. Enrichment is the ratio of medians inside and in the background, kept where Mann and Whitney's test gives p up to 0.05.</source>
        <translation>Las celdas de las clases elegidas que se tocan forman un polígono; el orden es por puntuación media × área × concordancia media. El enriquecimiento es la razón de las medianas dentro y en el fondo, y se conserva donde la prueba de Mann y Whitney da p de hasta 0.05.</translation>
    </message>
    <message>
        <source>Cells of {cell_size:g} m make a raster of {columns} x {rows} = {cells} cells, and at most {LARGEST} are possible: take cells of {larger:g} m or more, or a smaller extent.</source>
        <translation>Celdas de {cell_size:g} m hacen un ráster de {columns} x {rows} = {cells} celdas, y como máximo son posibles {LARGEST}: tome celdas de {larger:g} m o más, o una extensión menor.</translation>
    </message>
    <message>
        <source>Cells of {lag:g} m up to {cutoff:g} m are impossible: choose both above zero.</source>
        <translation>Celdas de {lag:g} m hasta {cutoff:g} m son imposibles: elija ambos mayores que cero.</translation>
    </message>
    <message>
        <source>Cells outside are not simulated.</source>
        <translation>Las celdas fuera no se simulan.</translation>
    </message>
    <message>
        <source>Cells outside get no data.</source>
        <translation>Las celdas fuera quedan sin datos.</translation>
    </message>
    <message>
        <source>Cells outside get no data. Does not change the extent.</source>
        <translation>Las celdas fuera quedan sin datos. No cambia la extensión.</translation>
    </message>
    <message>
        <source>Cells outside get no prediction.</source>
        <translation>Las celdas fuera quedan sin predicción.</translation>
    </message>
    <message>
        <source>Cells outside the convex hull (%)</source>
        <translation>Celdas fuera de la envolvente convexa (%)</translation>
    </message>
    <message>
        <source>Cells that some of the maps lack</source>
        <translation>Celdas que faltan en algunos mapas</translation>
    </message>
    <message>
        <source>Cells where all maps have data, inside the study area.</source>
        <translation>Celdas donde todos los mapas tienen datos, dentro del área de estudio.</translation>
    </message>
    <message>
        <source>Cells where the others decided for a map without data.</source>
        <translation>Celdas donde los otros decidieron por un mapa sin datos.</translation>
    </message>
    <message>
        <source>Cells, an odd number.</source>
        <translation>Celdas, un número impar.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that KMO and Bartlett's test do not exist: use log10 concentrations.</source>
        <translation>Los logaritmos de razones centrados suman cero, de modo que KMO y la prueba de Bartlett no existen: use concentraciones en log10.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that the extraction {extraction} does not exist for them: use pca, or log10 concentrations.</source>
        <translation>Los logaritmos de razones centrados suman cero, de modo que la extracción {extraction} no existe para ellos: use pca o concentraciones en log10.</translation>
    </message>
    <message>
        <source>Chance has 0.1: this looks at ground that could be followed up.</source>
        <translation>El azar da 0.1: mira el terreno en que podría hacerse seguimiento.</translation>
    </message>
    <message>
        <source>Chance of so many hits in so much area; below 0.05 the map says something.</source>
        <translation>Probabilidad de tantos aciertos en tanta área; bajo 0.05 el mapa dice algo.</translation>
    </message>
    <message>
        <source>Chance of such correlations if elements were independent.</source>
        <translation>Probabilidad de tales correlaciones si los elementos fueran independientes.</translation>
    </message>
    <message>
        <source>Chance that a sample of a class gets a higher probability than one of another, mean of the classes.</source>
        <translation>Probabilidad de que una muestra de una clase reciba una probabilidad más alta que una de otra, media de las clases.</translation>
    </message>
    <message>
        <source>Chance that the map is higher at an occurrence than elsewhere; 0.5 says nothing.</source>
        <translation>Probabilidad de que el mapa sea más alto en una ocurrencia que en otra parte; 0.5 no dice nada.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Chart from a file</source>
        <translation>Gráfico desde un archivo</translation>
    </message>
    <message>
        <source>Chart of errors</source>
        <translation>Gráfico de errores</translation>
    </message>
    <message>
        <source>Chart of loadings</source>
        <translation>Gráfico de cargas</translation>
    </message>
    <message>
        <source>Chart of replacements</source>
        <translation>Gráfico de reemplazos</translation>
    </message>
    <message>
        <source>Chart of the comparison</source>
        <translation>Gráfico de la comparación</translation>
    </message>
    <message>
        <source>Chart of the map</source>
        <translation>Gráfico del mapa</translation>
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
        <translation>Gráficos, enlazados con el mapa</translation>
    </message>
    <message>
        <source>Check of samples</source>
        <translation>Comprobación de muestras</translation>
    </message>
    <message>
        <source>Check samples</source>
        <translation>Comprobar muestras</translation>
    </message>
    <message>
        <source>Check samples…</source>
        <translation>Comprobar muestras…</translation>
    </message>
    <message>
        <source>Check the layer, its filter and the selection.</source>
        <translation>Revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>Check the samples first: the workflow takes what it is given.</source>
        <translation>Compruebe primero las muestras: el flujo de trabajo toma lo que se le da.</translation>
    </message>
    <message>
        <source>Check this column. {why}</source>
        <translation>Revise esta columna. {why}</translation>
    </message>
    <message>
        <source>Choose a chart that a tool has written.</source>
        <translation>Elija un gráfico que haya escrito una herramienta.</translation>
    </message>
    <message>
        <source>Choose a factor model and the layer that holds its scores.</source>
        <translation>Elija un modelo factorial y la capa que contiene sus puntuaciones.</translation>
    </message>
    <message>
        <source>Choose a factor model that “Fit factor analysis” wrote.</source>
        <translation>Elija un modelo factorial que escribió “Ajustar análisis factorial”.</translation>
    </message>
    <message>
        <source>Choose a file. Nothing is written before you press Import.</source>
        <translation>Elija un archivo. Nada se escribe antes de pulsar Importar.</translation>
    </message>
    <message>
        <source>Choose a kind of chart above.</source>
        <translation>Elija arriba un tipo de gráfico.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and a field.</source>
        <translation>Elija una capa de muestras y un campo.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and two fields.</source>
        <translation>Elija una capa de muestras y dos campos.</translation>
    </message>
    <message>
        <source>Choose a layer that “Cross-validate kriging” wrote.</source>
        <translation>Elija una capa que escribió “Validación cruzada del kriging”.</translation>
    </message>
    <message>
        <source>Choose a map of scores and a layer of known occurrences.</source>
        <translation>Elija un mapa de puntuaciones y una capa de ocurrencias conocidas.</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Elija un archivo de modelo</translation>
    </message>
    <message>
        <source>Choose a model file that “Fit variogram” wrote.</source>
        <translation>Elija un archivo de modelo que escribió “Ajustar variograma”.</translation>
    </message>
    <message>
        <source>Choose a step to see what it is for. Untick what “Run all” is to leave out.</source>
        <translation>Elija un paso para ver para qué sirve. Desmarque lo que “Ejecutar todo” debe omitir.</translation>
    </message>
    <message>
        <source>Choose a trained map that “Train map” or “Train deep map” wrote.</source>
        <translation>Elija un mapa entrenado que escribió “Entrenar mapa” o “Entrenar mapa profundo”.</translation>
    </message>
    <message>
        <source>Choose exactly one way, known occurrences, a table of weights, or limits: {found}.</source>
        <translation>Elija exactamente una vía, ocurrencias conocidas, una tabla de pesos o límites: {found}.</translation>
    </message>
    <message>
        <source>Choose indicator elements of the deposit type you look for; without them rocks may lead the maps.</source>
        <translation>Elija elementos indicadores del tipo de depósito que busca; sin ellos, las rocas pueden dominar los mapas.</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234</source>
        <translation>Elíjalo cuando todos los números sean como 1,234</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234.</source>
        <translation>Elíjalo cuando todos los números sean como 1,234.</translation>
    </message>
    <message>
        <source>Choose it where letters look wrong</source>
        <translation>Elíjala cuando las letras se vean mal</translation>
    </message>
    <message>
        <source>Choose one field of each element in the steps that follow, or it counts twice.</source>
        <translation>Elija un solo campo de cada elemento en los pasos siguientes, o contará dos veces.</translation>
    </message>
    <message>
        <source>Choose other elements.</source>
        <translation>Elija otros elementos.</translation>
    </message>
    <message>
        <source>Choose the field of the geology that holds the rock classes: it has {names}.</source>
        <translation>Elija el campo de la geología que contiene las clases de roca: tiene {names}.</translation>
    </message>
    <message>
        <source>Choose the field that holds the rocks of the geology: it has {names}.</source>
        <translation>Elija el campo que contiene las rocas de la geología: tiene {names}.</translation>
    </message>
    <message>
        <source>Choose the known mineral occurrences first.</source>
        <translation>Elija primero las ocurrencias minerales conocidas.</translation>
    </message>
    <message>
        <source>Choose the laboratory's file</source>
        <translation>Elija el archivo del laboratorio</translation>
    </message>
    <message>
        <source>Choose the layer of samples that “Apply map” wrote, and click on a unit to see them.</source>
        <translation>Elija la capa de muestras que escribió “Aplicar mapa” y haga clic en una unidad para verlas.</translation>
    </message>
    <message>
        <source>Choose the layer of samples.</source>
        <translation>Elija la capa de muestras.</translation>
    </message>
    <message>
        <source>Choose the samples first.</source>
        <translation>Elija primero las muestras.</translation>
    </message>
    <message>
        <source>Choose where the samples are written</source>
        <translation>Elija dónde se escriben las muestras</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Elegido por usted.</translation>
    </message>
    <message>
        <source>Circle: practical range, {longest} {length}</source>
        <translation>Círculo: alcance práctico, {longest} {length}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class agreement of kriging</source>
        <translation>Concordancia de clases del kriging</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <source>Class of the outlined ground</source>
        <translation>Clase del terreno delimitado</translation>
    </message>
    <message>
        <source>Class width</source>
        <translation>Ancho de clase</translation>
    </message>
    <message>
        <source>Class width used</source>
        <translation>Ancho de clase usado</translation>
    </message>
    <message>
        <source>Class {better}: not distinguishable from area alone (so many occurrences would fall there by chance in more than {CHANCE:.0%} of cases).</source>
        <translation>Clase {better}: no distinguible del área sola (tantas ocurrencias caerían allí al azar en más del {CHANCE:.0%} de los casos).</translation>
    </message>
    <message>
        <source>Class {classes} has no training sample: leave it out, merge it with another, or split the samples otherwise.</source>
        <translation>La clase {classes} no tiene muestras de entrenamiento: exclúyala, únala con otra o divida las muestras de otro modo.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training sample, and the choice of settings needs two: leave the class out or merge it with another.</source>
        <translation>La clase {classes} tiene {counts} muestra de entrenamiento, y la elección de opciones necesita dos: excluya la clase o únala con otra.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training samples: settings are chosen by {counts} inner folds instead of {k}.</source>
        <translation>La clase {classes} tiene {counts} muestras de entrenamiento: las opciones se eligen con {counts} particiones internas en vez de {k}.</translation>
    </message>
    <message>
        <source>Class {classes} holds occurrences but has no area: check the class areas.</source>
        <translation>La clase {classes} contiene ocurrencias pero no tiene área: revise las áreas de las clases.</translation>
    </message>
    <message>
        <source>Class {label} {what}: read it with care, or ask for fewer classes.</source>
        <translation>Clase {label} {what}: léala con cautela o pida menos clases.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {by_label}): make the table from a map of the same classes.</source>
        <translation>La clase {lacking} de {name} no tiene fila en la tabla de pesos (que tiene {by_label}): haga la tabla de un mapa con las mismas clases.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {found}): make the table from a map of the same classes.</source>
        <translation>La clase {lacking} de {name} no tiene fila en la tabla de pesos (que tiene {found}): haga la tabla de un mapa con las mismas clases.</translation>
    </message>
    <message>
        <source>Class {missing} is missing from the training samples of fold {fold}: merge it with another class, or take smaller blocks or a smaller buffer.</source>
        <translation>La clase {missing} falta en las muestras de entrenamiento de la partición {fold}: únala con otra clase, o tome bloques o una zona de exclusión menores.</translation>
    </message>
    <message>
        <source>Class {name} of the map has no row in the table of classes: make both from one map.</source>
        <translation>La clase {name} del mapa no tiene fila en la tabla de clases: haga ambos de un mismo mapa.</translation>
    </message>
    <message>
        <source>Class {}</source>
        <translation>Clase {}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes are matched to those of member {}, which agrees best with the others.</source>
        <translation>Las clases se emparejan con las del miembro {}, que es el que mejor concuerda con los demás.</translation>
    </message>
    <message>
        <source>Classes are written as whole numbers from 1; text is numbered in the order of the alphabet.</source>
        <translation>Las clases se escriben como números enteros desde 1; el texto se numera en orden alfabético.</translation>
    </message>
    <message>
        <source>Classes by classifiers</source>
        <translation>Clases por clasificadores</translation>
    </message>
    <message>
        <source>Classes by the network</source>
        <translation>Clases por la red</translation>
    </message>
    <message>
        <source>Classes counted, the densest in occurrences first, from right to left</source>
        <translation>Clases contadas, las más densas en ocurrencias primero, de derecha a izquierda</translation>
    </message>
    <message>
        <source>Classes have no meaning until occurrences or your knowledge name them.</source>
        <translation>Las clases no tienen significado hasta que las ocurrencias o su conocimiento las nombren.</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these are figures of self-consistency, not of skill</source>
        <translation>Clases hechas de puntuaciones factoriales: estas son cifras de autoconsistencia, no de capacidad</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these figures are self-consistency, not skill</source>
        <translation>Clases hechas de puntuaciones factoriales: estas cifras son autoconsistencia, no capacidad</translation>
    </message>
    <message>
        <source>Classes named: {}.</source>
        <translation>Clases nombradas: {}.</translation>
    </message>
    <message>
        <source>Classes of distance</source>
        <translation>Clases de distancia</translation>
    </message>
    <message>
        <source>Classes of fewer than 30 pairs, hollow in the chart, are noise.</source>
        <translation>Las clases de menos de 30 pares, huecas en el gráfico, son ruido.</translation>
    </message>
    <message>
        <source>Classes of map units</source>
        <translation>Clases de unidades del mapa</translation>
    </message>
    <message>
        <source>Classes of units</source>
        <translation>Clases de unidades</translation>
    </message>
    <message>
        <source>Classes of {lag:g} m up to {cutoff:g} m are impossible: the class width and the longest distance must be above zero, and the width the smaller; check that the samples do not lie at one place.</source>
        <translation>Clases de {lag:g} m hasta {cutoff:g} m son imposibles: el ancho de clase y la distancia máxima deben ser mayores que cero, y el ancho el menor de ambos; compruebe que las muestras no estén en un mismo lugar.</translation>
    </message>
    <message>
        <source>Classes ranked by the same occurrences: not held out</source>
        <translation>Clases ordenadas por las mismas ocurrencias: sin reservar</translation>
    </message>
    <message>
        <source>Classes that make targets</source>
        <translation>Clases que forman objetivos</translation>
    </message>
    <message>
        <source>Classes that the units are parted into before occurrences name them anomaly, halo or background; the paper has 3.</source>
        <translation>Clases en que se separan las unidades antes de que las ocurrencias las nombren anomalía, halo o fondo; el artículo tiene 3.</translation>
    </message>
    <message>
        <source>Classes to raster</source>
        <translation>Clases a ráster</translation>
    </message>
    <message>
        <source>Classes with fewer than 30 pairs are hollow.</source>
        <translation>Las clases con menos de 30 pares son huecas.</translation>
    </message>
    <message>
        <source>Classes with fewer than {fewest} samples are {done}: {named}.</source>
        <translation>Clases con menos de {fewest} muestras, {done}: {named}.</translation>
    </message>
    <message>
        <source>Classes with fewer than {minimum} values of an element have the median of all samples as its background: {small}.</source>
        <translation>Las clases con menos de {minimum} valores de un elemento tienen como fondo la mediana de todas las muestras: {small}.</translation>
    </message>
    <message>
        <source>Classes, basins or rocks that backgrounds were made for.</source>
        <translation>Clases, cuencas o rocas para las que se calcularon fondos.</translation>
    </message>
    <message>
        <source>Classes, fitted curve, nugget, sill and range; classes with fewer than 30 pairs are hollow.</source>
        <translation>Clases, curva ajustada, pepita, meseta y alcance; las clases con menos de 30 pares son huecas.</translation>
    </message>
    <message>
        <source>Classes: {}.</source>
        <translation>Clases: {}.</translation>
    </message>
    <message>
        <source>Classes: {}; {} samples of none.</source>
        <translation>Clases: {}; {} muestras de ninguna.</translation>
    </message>
    <message>
        <source>Classified samples</source>
        <translation>Muestras clasificadas</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Clasificadores</translation>
    </message>
    <message>
        <source>Classifiers in pairs</source>
        <translation>Clasificadores por pares</translation>
    </message>
    <message>
        <source>Classifiers learn from labelled samples. Maps of units need none: their classes are matched between members, and with known occurrences a sample is anomaly (twice as dense as on average, or more), halo or background by a score in which no occurrence has a say on its own ground.</source>
        <translation>Los clasificadores aprenden de muestras etiquetadas. Los mapas de unidades no las necesitan: sus clases se emparejan entre miembros y, con ocurrencias conocidas, una muestra es anomalía (el doble de densa que el promedio, o más), halo o fondo según una puntuación en la que ninguna ocurrencia influye sobre su propio terreno.</translation>
    </message>
    <message>
        <source>Classifiers side by side</source>
        <translation>Clasificadores lado a lado</translation>
    </message>
    <message>
        <source>Classifiers: the field with the class of each sample, as “Label samples” makes it. Empty: label.</source>
        <translation>Clasificadores: el campo con la clase de cada muestra, como lo hace “Etiquetar muestras”. Vacío: label.</translation>
    </message>
    <message>
        <source>Classify all samples</source>
        <translation>Clasificar todas las muestras</translation>
    </message>
    <message>
        <source>Classify anomalies</source>
        <translation>Clasificar anomalías</translation>
    </message>
    <message>
        <source>Classifying cells</source>
        <translation>Clasificando celdas</translation>
    </message>
    <message>
        <source>Click a cell, or press F2 in it, to correct what was guessed</source>
        <translation>Haga clic en una celda, o pulse F2 en ella, para corregir lo supuesto</translation>
    </message>
    <message>
        <source>Click a class to select its occurrences on the map.</source>
        <translation>Haga clic en una clase para seleccionar sus ocurrencias en el mapa.</translation>
    </message>
    <message>
        <source>Click on a factor for its elements.</source>
        <translation>Haga clic en un factor para ver sus elementos.</translation>
    </message>
    <message>
        <source>Click on a unit to select its samples on the map; Shift adds.</source>
        <translation>Haga clic en una unidad para seleccionar sus muestras en el mapa; Mayús añade.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Clustering of units</source>
        <translation>Agrupamiento de unidades</translation>
    </message>
    <message>
        <source>Clusters of occurrences</source>
        <translation>Cúmulos de ocurrencias</translation>
    </message>
    <message>
        <source>Clusters of occurrences make the interval too narrow.</source>
        <translation>Los cúmulos de ocurrencias hacen el intervalo demasiado estrecho.</translation>
    </message>
    <message>
        <source>Codes for missing results</source>
        <translation>Códigos de resultados ausentes</translation>
    </message>
    <message>
        <source>Codes of the laboratory were translated: {pairs}.</source>
        <translation>Se tradujeron códigos del laboratorio: {pairs}.</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>Cohen</translation>
    </message>
    <message>
        <source>Cohen's method is reliable up to about 20 % below detection, which these exceed: {}.</source>
        <translation>El método de Cohen es fiable hasta cerca de 20 % bajo detección, que estos superan: {}.</translation>
    </message>
    <message>
        <source>Cohen's method takes one limit; these have several, so maximum likelihood was used: {}.</source>
        <translation>El método de Cohen toma un límite; estos tienen varios, así que se usó máxima verosimilitud: {}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Column of eastings or longitudes</source>
        <translation>Columna de coordenadas este o longitudes</translation>
    </message>
    <message>
        <source>Column of northings or latitudes</source>
        <translation>Columna de coordenadas norte o latitudes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns left out: {}.</source>
        <translation>Columnas excluidas: {}.</translation>
    </message>
    <message>
        <source>Columns of the file, and what they are read as</source>
        <translation>Columnas del archivo y cómo se leen</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>Columnas del mapa</translation>
    </message>
    <message>
        <source>Columns read: {}.</source>
        <translation>Columnas leídas: {}.</translation>
    </message>
    <message>
        <source>Columns that were added.</source>
        <translation>Columnas que se añadieron.</translation>
    </message>
    <message>
        <source>Commas were read as decimal marks: {}.</source>
        <translation>Las comas se leyeron como separadores decimales: {}.</translation>
    </message>
    <message>
        <source>Compare a few results with the certificate of the laboratory.</source>
        <translation>Compare algunos resultados con el certificado del laboratorio.</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>Comparar clasificadores</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Compare the fused map with each of its parts before you believe that fusing helped.</source>
        <translation>Compare el mapa fusionado con cada una de sus partes antes de creer que la fusión ayudó.</translation>
    </message>
    <message>
        <source>Compare them with the certificate of the laboratory; change nothing that is right.</source>
        <translation>Compárelos con el certificado del laboratorio; no cambie nada que esté bien.</translation>
    </message>
    <message>
        <source>Compare with simple baselines</source>
        <translation>Comparar con referencias simples</translation>
    </message>
    <message>
        <source>Compare with the certificate of the laboratory, and rename the fields if the unit is another one.</source>
        <translation>Compare con el certificado del laboratorio y cambie el nombre de los campos si la unidad es otra.</translation>
    </message>
    <message>
        <source>Compared with {baseline}</source>
        <translation>Comparado con {baseline}</translation>
    </message>
    <message>
        <source>Compares maps of one area by known occurrences, and says which differences are more than chance.</source>
        <translation>Compara mapas de un área por ocurrencias conocidas y dice qué diferencias son más que azar.</translation>
    </message>
    <message>
        <source>Comparing pairs of samples</source>
        <translation>Comparando pares de muestras</translation>
    </message>
    <message>
        <source>Comparing targets with the background</source>
        <translation>Comparando objetivos con el fondo</translation>
    </message>
    <message>
        <source>Comparing the members</source>
        <translation>Comparando los miembros</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparison chart</source>
        <translation>Gráfico de comparación</translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation>Comparación de clasificadores</translation>
    </message>
    <message>
        <source>Comparison of maps by known occurrences</source>
        <translation>Comparación de mapas por ocurrencias conocidas</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Informe de comparación</translation>
    </message>
    <message>
        <source>Component planes: prototypes in the features' own units</source>
        <translation>Planos de componentes: prototipos en las unidades propias de las variables</translation>
    </message>
    <message>
        <source>Components that explain more than chance would.</source>
        <translation>Componentes que explican más de lo que explicaría el azar.</translation>
    </message>
    <message>
        <source>Components that explain more than one element's share.</source>
        <translation>Componentes que explican más que la parte de un elemento.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Concentration divided by the background of its rock: the median of the class or basin, or a mean of rocks weighted by their area upstream. The residual is the difference from it in median absolute deviations.</source>
        <translation>Concentración dividida por el fondo de su roca: la mediana de la clase o cuenca, o una media de las rocas ponderada por su área aguas arriba. El residuo es la diferencia con él en desviaciones absolutas medianas.</translation>
    </message>
    <message>
        <source>Concentration fields, such as Cu_ppm. Empty: every field that looks like one. Of each element the newest column is read, such as Cu_ppm_val once values below detection were replaced; the log names it.</source>
        <translation>Campos de concentración, como Cu_ppm. Vacío: todos los que lo parezcan. De cada elemento se lee la columna más reciente, como Cu_ppm_val tras reemplazar los valores bajo detección; el registro la nombra.</translation>
    </message>
    <message>
        <source>Concentration less background, made comparable between elements by median and median absolute deviation. New fields end in _eires; they may lie below zero, so that no logarithm is taken of them.</source>
        <translation>Concentración menos fondo, comparable entre elementos gracias a la mediana y la desviación absoluta mediana. Los campos nuevos terminan en _eires; pueden ser menores que cero, así que no se toma su logaritmo.</translation>
    </message>
    <message>
        <source>Concentration-area curve</source>
        <translation>Curva concentración-área</translation>
    </message>
    <message>
        <source>Concentration-area plot</source>
        <translation>Gráfico concentración-área</translation>
    </message>
    <message>
        <source>Concentrations as measured; quantiles of what was measured above detection</source>
        <translation>Concentraciones tal como se midieron; cuantiles de lo medido sobre detección</translation>
    </message>
    <message>
        <source>Concentrations or scores above zero. Points are counted, of other maps the area is.</source>
        <translation>Concentraciones o puntuaciones mayores que cero. Los puntos se cuentan; de otros mapas se cuenta el área.</translation>
    </message>
    <message>
        <source>Concentrations spread by ratios: logarithms make background and anomaly comparable.</source>
        <translation>Las concentraciones se dispersan por razones: los logaritmos hacen comparables fondo y anomalía.</translation>
    </message>
    <message>
        <source>Concentrations that the steps use.</source>
        <translation>Concentraciones que usan los pasos.</translation>
    </message>
    <message>
        <source>Concentrations were divided by the median of the same rocks (enrichment index).</source>
        <translation>Las concentraciones se dividieron por la mediana de las mismas rocas (índice de enriquecimiento).</translation>
    </message>
    <message>
        <source>Concentrations{count} below detection were replaced {method}{left}.</source>
        <translation>Las concentraciones{count} bajo detección se reemplazaron {method}{left}.</translation>
    </message>
    <message>
        <source>Conditional simulation of kriged maps.</source>
        <translation>Simulación condicional de mapas de kriging.</translation>
    </message>
    <message>
        <source>Conditioning fields</source>
        <translation>Condicionando campos</translation>
    </message>
    <message>
        <source>Confidence of the cut (mahalanobis)</source>
        <translation>Confianza del corte (mahalanobis)</translation>
    </message>
    <message>
        <source>Confusion matrices, ROC curves, calibration and how the training went, as far as the classifier has them.</source>
        <translation>Matrices de confusión, curvas ROC, calibración y marcha del entrenamiento, según lo que tenga el clasificador.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Confusion matrix and calibration of the ensemble, out of bag</source>
        <translation>Matriz de confusión y calibración del conjunto, out-of-bag</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC curves and calibration of {title}</source>
        <translation>Matriz de confusión, curvas ROC y calibración de {title}</translation>
    </message>
    <message>
        <source>Confusion matrix: true classes in rows, those named in columns</source>
        <translation>Matriz de confusión: clases verdaderas en filas, nombradas en columnas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Convolutional network over an image of the features</source>
        <translation>Red convolucional sobre una imagen de las variables</translation>
    </message>
    <message>
        <source>Convolutional network over features</source>
        <translation>Red convolucional sobre variables</translation>
    </message>
    <message>
        <source>Convolutional network over windows of rasters</source>
        <translation>Red convolucional sobre ventanas de rásteres</translation>
    </message>
    <message>
        <source>Coordinates (mahalanobis)</source>
        <translation>Coordenadas (mahalanobis)</translation>
    </message>
    <message>
        <source>Coordinates were exchanged, mistyped or left at zero, or the samples belong to another sheet.</source>
        <translation>Las coordenadas se intercambiaron, se escribieron mal o quedaron en cero, o las muestras pertenecen a otra hoja.</translation>
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
        <translation>Copiar el gráfico</translation>
    </message>
    <message>
        <source>Copy the chart as a picture.</source>
        <translation>Copiar el gráfico como imagen.</translation>
    </message>
    <message>
        <source>Copy versions, folders, settings and the log, without names and words of proxies, to paste in a report</source>
        <translation>Copiar versiones, carpetas, opciones y el registro, sin nombres ni contraseñas de proxies, para pegarlo en un informe</translation>
    </message>
    <message>
        <source>Correct them in the table, or say how to read them: codes for missing results, decimal commas, a limits table for results such as n.d.</source>
        <translation>Corríjalos en la tabla o indique cómo leerlos: códigos de resultados ausentes, comas decimales, una tabla de límites para resultados como n.d.</translation>
    </message>
    <message>
        <source>Corrections of columns</source>
        <translation>Correcciones de columnas</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>Contando clases</translation>
    </message>
    <message>
        <source>Counting realisations</source>
        <translation>Contando realizaciones</translation>
    </message>
    <message>
        <source>Counting the occurrences</source>
        <translation>Contando las ocurrencias</translation>
    </message>
    <message>
        <source>Counting the samples with a position…</source>
        <translation>Contando las muestras con posición…</translation>
    </message>
    <message>
        <source>Cross-validate kriging</source>
        <translation>Validación cruzada del kriging</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Cross-validation of kriging</source>
        <translation>Validación cruzada del kriging</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>Distribución acumulada</translation>
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
        <translation>Divide un mapa en fondo, halo y anomalía, de una de tres maneras.</translation>
    </message>
    <message>
        <source>DESOM</source>
        <translation>DESOM</translation>
    </message>
    <message>
        <source>DESOM P-A plot</source>
        <translation>Gráfico P-A de DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly map</source>
        <translation>Mapa de anomalías de DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly table</source>
        <translation>Tabla de anomalías de DESOM</translation>
    </message>
    <message>
        <source>DESOM chart</source>
        <translation>Gráfico de DESOM</translation>
    </message>
    <message>
        <source>DESOM class P-A plot</source>
        <translation>Gráfico P-A de clases de DESOM</translation>
    </message>
    <message>
        <source>DESOM class map</source>
        <translation>Mapa de clases de DESOM</translation>
    </message>
    <message>
        <source>DESOM model</source>
        <translation>Modelo de DESOM</translation>
    </message>
    <message>
        <source>DESOM samples</source>
        <translation>Muestras de DESOM</translation>
    </message>
    <message>
        <source>DESOM score</source>
        <translation>Puntuación de DESOM</translation>
    </message>
    <message>
        <source>DESOM: anomaly, halo, background</source>
        <translation>DESOM: anomalía, halo, fondo</translation>
    </message>
    <message>
        <source>DESOM: classes named by occurrences</source>
        <translation>DESOM: clases nombradas por ocurrencias</translation>
    </message>
    <message>
        <source>DESOM: classes of units to raster</source>
        <translation>DESOM: clases de unidades a ráster</translation>
    </message>
    <message>
        <source>DESOM: held-out score to raster</source>
        <translation>DESOM: puntuación reservada a ráster</translation>
    </message>
    <message>
        <source>DESOM: prediction-area plot of the classes</source>
        <translation>DESOM: gráfico predicción-área de las clases</translation>
    </message>
    <message>
        <source>DESOM: score to raster</source>
        <translation>DESOM: puntuación a ráster</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>Davies-Bouldin (lower is better)</source>
        <translation>Davies-Bouldin (menor es mejor)</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis, and the start of mcd.</source>
        <translation>Decide las tablas aleatorias del análisis paralelo y el inicio de mcd.</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis.</source>
        <translation>Decide las tablas aleatorias del análisis paralelo.</translation>
    </message>
    <message>
        <source>Decides which blocks make a fold.</source>
        <translation>Decide qué bloques forman una partición.</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>Separador deci&amp;mal</translation>
    </message>
    <message>
        <source>Decimal commas</source>
        <translation>Comas decimales</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Decimal mark of text</source>
        <translation>Separador decimal del texto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Deep embedded map</source>
        <translation>Mapa profundo (deep embedded)</translation>
    </message>
    <message>
        <source>Degree of the surface that universal kriging follows: 0 none, 1 a plane, 2 a surface of second degree.</source>
        <translation>Grado de la superficie que sigue el kriging universal: 0 ninguna, 1 un plano, 2 una superficie de segundo grado.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north. Empty: all directions together.</source>
        <translation>Grados en sentido horario desde el norte. Vacío: todas las direcciones juntas.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north; give the ratio too.</source>
        <translation>Grados en sentido horario desde el norte; dé también la razón.</translation>
    </message>
    <message>
        <source>Degrees to either side.</source>
        <translation>Grados a cada lado.</translation>
    </message>
    <message>
        <source>Degrees, and the file names {name}.</source>
        <translation>Grados, y el archivo nombra {name}.</translation>
    </message>
    <message>
        <source>Degrees; WGS 84 is taken, since the file names no datum.</source>
        <translation>Grados; se toma WGS 84, ya que el archivo no nombra ningún datum.</translation>
    </message>
    <message>
        <source>Delete all packages that were installed here; those of QGIS stay</source>
        <translation>Borrar todos los paquetes instalados aquí; los de QGIS quedan</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Deposit type</source>
        <translation>Tipo de depósito</translation>
    </message>
    <message>
        <source>Deposit type of the occurrences, one class each. Empty: one class, mineralised.</source>
        <translation>Tipo de depósito de las ocurrencias, una clase por tipo. Vacío: una clase, mineralizado.</translation>
    </message>
    <message>
        <source>Detection limits</source>
        <translation>Límites de detección</translation>
    </message>
    <message>
        <source>Detection limits (table)</source>
        <translation>Límites de detección (tabla)</translation>
    </message>
    <message>
        <source>Detection limits of {of}.</source>
        <translation>Límites de detección de {of}.</translation>
    </message>
    <message>
        <source>Detection limits of {table}</source>
        <translation>Límites de detección de {table}</translation>
    </message>
    <message>
        <source>Detection limits: {}.</source>
        <translation>Límites de detección: {}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north</source>
        <translation>Dirección del mayor alcance, grados en sentido horario desde el norte</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north.</source>
        <translation>Dirección del mayor alcance, grados en sentido horario desde el norte.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Disagreement of the members</source>
        <translation>Discrepancia de los miembros</translation>
    </message>
    <message>
        <source>Distance ({length})</source>
        <translation>Distancia ({length})</translation>
    </message>
    <message>
        <source>Distance at which 95 % of the sill is reached.</source>
        <translation>Distancia a la que se alcanza el 95 % de la meseta.</translation>
    </message>
    <message>
        <source>Distance of the background</source>
        <translation>Distancia del fondo</translation>
    </message>
    <message>
        <source>Distance on the map</source>
        <translation>Distancia en el mapa</translation>
    </message>
    <message>
        <source>Distance to it (m)</source>
        <translation>Distancia a ella (m)</translation>
    </message>
    <message>
        <source>Distance to next units</source>
        <translation>Distancia a las unidades vecinas</translation>
    </message>
    <message>
        <source>Distance to the east ({length})</source>
        <translation>Distancia hacia el este ({length})</translation>
    </message>
    <message>
        <source>Distance to the north ({length})</source>
        <translation>Distancia hacia el norte ({length})</translation>
    </message>
    <message>
        <source>Distance to the prototype</source>
        <translation>Distancia al prototipo</translation>
    </message>
    <message>
        <source>Distance up to which pairs were counted, in map units.</source>
        <translation>Distancia hasta la que se contaron pares, en unidades del mapa.</translation>
    </message>
    <message>
        <source>Distances and areas are computed in {description} ({authid}).</source>
        <translation>Distancias y áreas se calculan en {description} ({authid}).</translation>
    </message>
    <message>
        <source>Distances between units, samples and class of each, or the values of a feature.</source>
        <translation>Distancias entre unidades, muestras y clase de cada una, o los valores de una variable.</translation>
    </message>
    <message>
        <source>Distinct samples learnt from</source>
        <translation>Muestras distintas de las que se aprendió</translation>
    </message>
    <message>
        <source>Distinct samples or cells they lie in</source>
        <translation>Muestras o celdas distintas en que se encuentran</translation>
    </message>
    <message>
        <source>Distribution of a field</source>
        <translation>Distribución de un campo</translation>
    </message>
    <message>
        <source>Divides by the background of the rock upstream, so that a basalt's copper is no anomaly.</source>
        <translation>Divide por el fondo de la roca aguas arriba, para que el cobre de un basalto no sea anomalía.</translation>
    </message>
    <message>
        <source>Divides each concentration by the background of its own rocks, so that samples on different rocks compare.</source>
        <translation>Divide cada concentración por el fondo de sus propias rocas, para que las muestras sobre rocas distintas sean comparables.</translation>
    </message>
    <message>
        <source>Do not tidy results below detection in a spreadsheet before: a limit that was deleted cannot be brought back.</source>
        <translation>No arregle antes los resultados bajo detección en una hoja de cálculo: un límite borrado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Do the elements go together enough to speak of common sources at all?</source>
        <translation>¿Varían los elementos lo bastante juntos para hablar de fuentes comunes?</translation>
    </message>
    <message>
        <source>Do this before looking for outliers, enrichment or factors: a distribution without one of its ends has another mean. The chart shows measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>Hágalo antes de buscar valores atípicos, enriquecimiento o factores: una distribución sin uno de sus extremos tiene otra media. El gráfico muestra los valores medidos y los sustitutos de cada elemento en papel normal, con la recta ajustada.</translation>
    </message>
    <message>
        <source>Done at {time} in {seconds} s.</source>
        <translation>Hecho a las {time} en {seconds} s.</translation>
    </message>
    <message>
        <source>Drag a rectangle to see it larger.</source>
        <translation>Arrastre un rectángulo para verlo más grande.</translation>
    </message>
    <message>
        <source>Drag over the chart; the samples are selected on the map. Shift adds, Ctrl takes away, Esc selects none.</source>
        <translation>Arrastre sobre el gráfico; las muestras se seleccionan en el mapa. Mayús añade, Ctrl quita, Esc anula la selección.</translation>
    </message>
    <message>
        <source>Drag to move the chart.</source>
        <translation>Arrastre para mover el gráfico.</translation>
    </message>
    <message>
        <source>Drawing anomalies with occurrences held out</source>
        <translation>Dibujando anomalías con ocurrencias reservadas</translation>
    </message>
    <message>
        <source>Drawing bootstrap curves</source>
        <translation>Calculando curvas bootstrap</translation>
    </message>
    <message>
        <source>Drawing fields</source>
        <translation>Generando campos</translation>
    </message>
    <message>
        <source>Drawing outlines</source>
        <translation>Dibujando contornos</translation>
    </message>
    <message>
        <source>Drawing the geology</source>
        <translation>Dibujando la geología</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size (*.svg)</source>
        <translation>Dibujo, nítido a cualquier tamaño (*.svg)</translation>
    </message>
    <message>
        <source>Draws ROC and success-rate curves of one map or several, with the areas below them and how sure they are.</source>
        <translation>Dibuja las curvas ROC y de tasa de éxito de uno o varios mapas, con las áreas bajo ellas y su certeza.</translation>
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
        <translation>Los mapas de deriva corresponden al kriging universal: elija ese tipo o exclúyalos.</translation>
    </message>
    <message>
        <source>Drift of universal kriging</source>
        <translation>Deriva del kriging universal</translation>
    </message>
    <message>
        <source>Duplicates differ by, %</source>
        <translation>Los duplicados difieren en, %</translation>
    </message>
    <message>
        <source>Duplicates that differ by more than anomalies do leave no map to believe.</source>
        <translation>Duplicados que difieren más que las anomalías no dejan ningún mapa fiable.</translation>
    </message>
    <message>
        <source>E&amp;xtra package index (optional)</source>
        <translation>Índice de paquetes e&amp;xtra (opcional)</translation>
    </message>
    <message>
        <source>ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}</source>
        <translation>ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}</translation>
    </message>
    <message>
        <source>Each block tested by the others</source>
        <translation>Cada bloque probado por los demás</translation>
    </message>
    <message>
        <source>Each cell takes the nearest sample within two median sample spacings.</source>
        <translation>Cada celda toma la muestra más cercana dentro de dos espaciamientos medianos de muestreo.</translation>
    </message>
    <message>
        <source>Each class is named anomaly, halo or background by the occurrences in it.</source>
        <translation>Cada clase se nombra anomalía, halo o fondo por las ocurrencias que contiene.</translation>
    </message>
    <message>
        <source>Each class of each map is put on one scale by the known occurrences: its favourability u = Pr / (Pr + Oa), with Pr the share of the occurrences and Oa the share of the area in it. 1/2 is as many occurrences as the area lets one expect, 2/3 twice as many, 0 none. From 2/3 on the fused map is anomaly, from 1/2 on halo.</source>
        <translation>Cada clase de cada mapa se lleva a una misma escala mediante las ocurrencias conocidas: su favorabilidad u = Pr / (Pr + Oa), donde Pr es la proporción de las ocurrencias y Oa la proporción del área en ella. 1/2 es tantas ocurrencias como el área permite esperar, 2/3 el doble, 0 ninguna. Desde 2/3 el mapa fusionado es anomalía, desde 1/2 halo.</translation>
    </message>
    <message>
        <source>Each is read from its newest column that still is a concentration. Empty: all concentrations.</source>
        <translation>Cada uno se lee de su columna más reciente que siga siendo concentración. Vacío: todas las concentraciones.</translation>
    </message>
    <message>
        <source>Each map and the fused one: rate, area, density, weight, anomaly, held-out test.</source>
        <translation>Cada mapa y el fusionado: tasa, área, densidad, peso, anomalía, prueba con reservadas.</translation>
    </message>
    <message>
        <source>Each map gets the prediction rate at the intersection of its prediction-area plot and the area under its ROC curve (AUC), with 95 % intervals. The difference from the baseline is resampled in pairs, over the occurrences and over clusters of them, since occurrences of one camp are hardly independent evidence: where either interval holds zero, the map is &lt;i&gt;not distinguishable&lt;/i&gt; from the baseline, however much higher its rate.</source>
        <translation>Cada mapa recibe la tasa de predicción en la intersección de su gráfico predicción-área y el área bajo su curva ROC (AUC), con intervalos del 95 %. La diferencia con la referencia se remuestrea por pares, sobre las ocurrencias y sobre cúmulos de ellas, ya que las ocurrencias de un mismo campo minero apenas son evidencia independiente: donde cualquiera de los intervalos contiene el cero, el mapa es &lt;i&gt;no distinguible&lt;/i&gt; de la referencia, por mucho más alta que sea su tasa.</translation>
    </message>
    <message>
        <source>Each member learns from samples drawn with replacement. No: all learn from all samples and differ by their seed alone.</source>
        <translation>Cada miembro aprende de muestras tomadas con reposición. No: todos aprenden de todas las muestras y difieren solo en su semilla.</translation>
    </message>
    <message>
        <source>Each prediction is made from {} neighbours.</source>
        <translation>Cada predicción se hace con {} vecinos.</translation>
    </message>
    <message>
        <source>Each sample gets its unit and class; known occurrences say which units are favourable.</source>
        <translation>Cada muestra recibe su unidad y clase; las ocurrencias conocidas dicen qué unidades son favorables.</translation>
    </message>
    <message>
        <source>Each sample goes to the unit whose prototype is nearest, and prototypes around it are drawn towards it by a kernel that narrows as training goes on. k-means (or Ward) on the prototypes parts the units into classes, the number of samples in each counting.</source>
        <translation>Cada muestra va a la unidad cuyo prototipo es el más cercano, y los prototipos de alrededor son atraídos hacia ella por un núcleo que se estrecha a medida que avanza el entrenamiento. k-means (o Ward) sobre los prototipos separa las unidades en clases, contando el número de muestras de cada una.</translation>
    </message>
    <message>
        <source>Each sample judged by members that had not drawn it; classifiers only.</source>
        <translation>Cada muestra juzgada por miembros que no la habían tomado; solo clasificadores.</translation>
    </message>
    <message>
        <source>Each sample takes its nearest unit. A unit's score is ln((n + ½)/(e + ½)), n the occurrences at its samples and e those its share of the area lets one expect, both smoothed over the map. Held-out scores leave out the occurrences of the sample's own block of ground.</source>
        <translation>Cada muestra toma su unidad más cercana. La puntuación de una unidad es ln((n + ½)/(e + ½)), con n las ocurrencias en sus muestras y e las que su proporción del área permite esperar, ambas suavizadas sobre el mapa. Las puntuaciones reservadas excluyen las ocurrencias del propio bloque de terreno de la muestra.</translation>
    </message>
    <message>
        <source>Each sample tested at distances as on the map</source>
        <translation>Cada muestra probada a distancias como las del mapa</translation>
    </message>
    <message>
        <source>Each sample tested by those beyond the buffer</source>
        <translation>Cada muestra probada por las que están fuera de la zona de exclusión</translation>
    </message>
    <message>
        <source>Each unit was given a score, the logarithm of the density of known occurrences at its samples over the mean density; scores for judging the maps never saw the occurrences they are judged by (square blocks were held out in turn).</source>
        <translation>Cada unidad recibió una puntuación, el logaritmo de la densidad de ocurrencias conocidas en sus muestras sobre la densidad media; las puntuaciones para juzgar los mapas nunca vieron las ocurrencias con que se juzgan (se reservaron bloques cuadrados por turnos).</translation>
    </message>
    <message>
        <source>Each zone tested by the others</source>
        <translation>Cada zona probada por las demás</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Easting (km)</source>
        <translation>Coordenada este (km)</translation>
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
        <translation>Autovalores mayores que 1</translation>
    </message>
    <message>
        <source>Eigenvalues above 1 mostly give too many factors; where the two counts differ, trust parallel analysis.</source>
        <translation>Los autovalores mayores que 1 suelen dar demasiados factores; donde los dos recuentos difieren, confíe en el análisis paralelo.</translation>
    </message>
    <message>
        <source>Eigenvalues beside those of uncorrelated elements.</source>
        <translation>Autovalores junto a los de elementos no correlacionados.</translation>
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
        <translation>Elementos excluidos</translation>
    </message>
    <message>
        <source>Elements of the deposit type that you look for: the maps learn from the factors with them.</source>
        <translation>Elementos del tipo de depósito que busca: los mapas aprenden de los factores que los contienen.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As. Only factors that hold one of them are used, but all where that would be a single one. Has no say where features are chosen.</source>
        <translation>Elementos del tipo de depósito que busca, como Cu, Au, As. Solo se usan los factores que contienen uno de ellos, o todos si fuera uno solo. No influye donde se eligen las variables.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As: fields, or symbols in a script.</source>
        <translation>Elementos del tipo de depósito que busca, como Cu, Au, As: campos, o símbolos en un script.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for. The maps learn from the factors that hold one of them, or from all where that would be a single one.</source>
        <translation>Elementos del tipo de depósito que busca. Los mapas aprenden de los factores que contienen uno de ellos, o de todos si fuera uno solo.</translation>
    </message>
    <message>
        <source>Elements outside their fences</source>
        <translation>Elementos fuera de sus vallas</translation>
    </message>
    <message>
        <source>Elements that got new fields.</source>
        <translation>Elementos que recibieron campos nuevos.</translation>
    </message>
    <message>
        <source>Elements that rise and fall together: rock types, alteration, mineralisation.</source>
        <translation>Elementos que suben y bajan juntos: tipos de roca, alteración, mineralización.</translation>
    </message>
    <message>
        <source>Elements that stand out</source>
        <translation>Elementos que destacan</translation>
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
        <translation>Los elementos con signo menos bajan donde los otros suben.</translation>
    </message>
    <message>
        <source>Elements with too few results above detection.</source>
        <translation>Elementos con muy pocos resultados sobre detección.</translation>
    </message>
    <message>
        <source>Elements {reason} are left out: {out}.</source>
        <translation>Los elementos {reason} se excluyen: {out}.</translation>
    </message>
    <message>
        <source>Ellipse: practical range, {longest} {length} towards {azimuth:.0f}°, {across}</source>
        <translation>Elipse: alcance práctico, {longest} {length} hacia {azimuth:.0f}°, {across}</translation>
    </message>
    <message>
        <source>Empty rows that were passed over: {n}.</source>
        <translation>Filas vacías omitidas: {n}.</translation>
    </message>
    <message>
        <source>Empty where only rasters are classified.</source>
        <translation>Vacío donde solo se clasifican rásteres.</translation>
    </message>
    <message>
        <source>Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>Vacío: un quinceavo de la distancia máxima. Metros, si las muestras están en grados.</translation>
    </message>
    <message>
        <source>Empty: a round number near a third of the median spacing of the samples.</source>
        <translation>Vacío: un número redondo cercano a un tercio del espaciamiento mediano de las muestras.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent. Metres, if the samples are in degrees.</source>
        <translation>Vacío: un tercio de la diagonal de la extensión de las muestras. Metros, si las muestras están en grados.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent; with a drift at most half the extent. Metres, if the samples are in degrees.</source>
        <translation>Vacío: un tercio de la diagonal de la extensión de las muestras; con deriva, como máximo media extensión. Metros, si las muestras están en grados.</translation>
    </message>
    <message>
        <source>Empty: a third of the median sample spacing, rounded.</source>
        <translation>Vacío: un tercio del espaciamiento mediano de muestreo, redondeado.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.</source>
        <translation>Vacío: unos cincuenta bloques en el mapa, de al menos dos espaciamientos de las ocurrencias de ancho.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the survey, two sample spacings wide at least.</source>
        <translation>Vacío: unos cincuenta bloques en la campaña, de al menos dos espaciamientos de muestreo de ancho.</translation>
    </message>
    <message>
        <source>Empty: all elements that were transformed, else all concentration fields. The newest column made of each element is read, such as Cu_ppm_log10 for Cu_ppm.</source>
        <translation>Vacío: todos los elementos transformados, si no todos los campos de concentración. Se lee la columna más reciente de cada elemento, como Cu_ppm_log10 para Cu_ppm.</translation>
    </message>
    <message>
        <source>Empty: all occurrences are of one class, mineralised.</source>
        <translation>Vacío: todas las ocurrencias son de una clase, mineralizado.</translation>
    </message>
    <message>
        <source>Empty: all polygons are of one class, mineralised. Where polygons are outlined as background, no other samples are.</source>
        <translation>Vacío: todos los polígonos son de una clase, mineralizado. Donde hay polígonos delimitados como fondo, ninguna otra muestra lo es.</translation>
    </message>
    <message>
        <source>Empty: every field whose name is an element with its unit.</source>
        <translation>Vacío: todo campo cuyo nombre sea un elemento con su unidad.</translation>
    </message>
    <message>
        <source>Empty: that of the samples and the largest distance around them.</source>
        <translation>Vacío: la de las muestras y la distancia máxima alrededor de ellas.</translation>
    </message>
    <message>
        <source>Empty: that of the samples, a sample spacing wider on every side.</source>
        <translation>Vacío: la de las muestras, ampliada un espaciamiento de muestreo por cada lado.</translation>
    </message>
    <message>
        <source>Empty: the field called name, if there is one.</source>
        <translation>Vacío: el campo llamado name, si existe.</translation>
    </message>
    <message>
        <source>Empty: the mean of the samples, which is then taken as known.</source>
        <translation>Vacío: la media de las muestras, que se toma entonces como conocida.</translation>
    </message>
    <message>
        <source>Empty: the one with the most cells.</source>
        <translation>Vacío: la que tiene más celdas.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram of the first feature, or as wide as leaves four blocks a fold.</source>
        <translation>Vacío: el alcance del variograma de la primera variable, o el ancho que deje cuatro bloques por partición.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram, or as large as leaves four blocks a fold. Metres, if the samples are in degrees.</source>
        <translation>Vacío: el alcance del variograma, o el tamaño que deje cuatro bloques por partición. Metros, si las muestras están en grados.</translation>
    </message>
    <message>
        <source>Empty: two median sample spacings.</source>
        <translation>Vacío: dos espaciamientos medianos de muestreo.</translation>
    </message>
    <message>
        <source>Empty: what the file says (UTM zone, datum); degrees are WGS 84; else the project's, where the positions lie in its area of use; else none, and the log asks for it.</source>
        <translation>Vacío: lo que dice el archivo (zona UTM, datum); los grados son WGS 84; si no, el del proyecto, cuando las posiciones caen en su área de uso; si no, ninguno, y el registro lo pide.</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>Codifica&amp;ción</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Encoding {encoding}, columns parted by {delimiter}, decimal mark {decimal}.</source>
        <translation>Codificación {encoding}, columnas separadas por {delimiter}, separador decimal {decimal}.</translation>
    </message>
    <message>
        <source>Ending of fields with remarks</source>
        <translation>Terminación de los campos con observaciones</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Enrichment index</source>
        <translation>Índice de enriquecimiento</translation>
    </message>
    <message>
        <source>Enrichment indices</source>
        <translation>Índices de enriquecimiento</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Ensemble of {} {}</source>
        <translation>Conjunto de {} {}</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift and Enter the one before</source>
        <translation>Intro busca el lugar siguiente; Mayús e Intro, el anterior</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Entropy (0 sure, 1 unsure)</source>
        <translation>Entropía (0 seguro, 1 inseguro)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epoch {epoch} of at most {epochs}</source>
        <translation>Época {epoch} de {epochs} como máximo</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {losses:.4f}, accuracy {accuracies:.3f}</source>
        <translation>Época {epoch} de {epochs}: pérdida {losses:.4f}, exactitud {accuracies:.3f}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs (batch)</source>
        <translation>Épocas (batch)</translation>
    </message>
    <message>
        <source>Epochs and patience must be 1 or more, the batch 2 or more, the learning rate above 0 and the weight decay not below 0: change them.</source>
        <translation>Las épocas y la paciencia deben ser 1 o más, el lote 2 o más, la tasa de aprendizaje mayor que 0 y el decaimiento de pesos no menor que 0: cámbielos.</translation>
    </message>
    <message>
        <source>Error of reconstruction</source>
        <translation>Error de reconstrucción</translation>
    </message>
    <message>
        <source>Errors of kriging at the samples</source>
        <translation>Errores del kriging en las muestras</translation>
    </message>
    <message>
        <source>Errors on blocks of the regression, of kriging, and of both together.</source>
        <translation>Errores por bloques de la regresión, del kriging y de ambos juntos.</translation>
    </message>
    <message>
        <source>Estimating distributions</source>
        <translation>Estimando distribuciones</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Every cell is read by the rules for values below and above limits; positions are compared with each other, units with the usual range of each element, and each result with its neighbours. Quantiles come from the Kaplan-Meier estimate.</source>
        <translation>Cada celda se lee con las reglas para valores bajo y sobre los límites; las posiciones se comparan entre sí, las unidades con el rango habitual de cada elemento, y cada resultado con sus vecinos. Los cuantiles provienen de la estimación de Kaplan-Meier.</translation>
    </message>
    <message>
        <source>Every cell of the map holds an occurrence: an AUC needs cells without any.</source>
        <translation>Todas las celdas del mapa contienen una ocurrencia: un AUC necesita celdas sin ninguna.</translation>
    </message>
    <message>
        <source>Every distinct value is a threshold: prediction rate Pr and occupied area Oa of all ground at or above it. The curves cross where Pr + Oa = 100 %; normalised density Pr/Oa and weight ln(Pr/Oa) are read there.</source>
        <translation>Cada valor distinto es un umbral: tasa de predicción Pr y área ocupada Oa de todo el terreno igual o superior a él. Las curvas se cruzan donde Pr + Oa = 100 %; la densidad normalizada Pr/Oa y el peso ln(Pr/Oa) se leen allí.</translation>
    </message>
    <message>
        <source>Every element gets two new fields: one ending in &lt;i&gt;_val&lt;/i&gt;, numbers that all later steps take (also of elements without results below detection), and one ending in &lt;i&gt;_cens&lt;/i&gt;: 0 measured, 1 below detection (the value is a substitute), 2 above the upper limit (the value is that limit, the true one is higher). The laboratory's own fields stay as they are. Measured values never change, except by multiplicative replacement in a closed table.</source>
        <translation>Cada elemento recibe dos campos nuevos: uno terminado en &lt;i&gt;_val&lt;/i&gt;, números que toman todos los pasos posteriores (también de elementos sin resultados bajo detección), y otro terminado en &lt;i&gt;_cens&lt;/i&gt;: 0 medido, 1 bajo detección (el valor es un sustituto), 2 sobre el límite superior (el valor es ese límite, el verdadero es mayor). Los campos del laboratorio quedan como están. Los valores medidos nunca cambian, salvo con el reemplazo multiplicativo en una tabla cerrada.</translation>
    </message>
    <message>
        <source>Every labelled sample is named by the members that did not learn from it. That is a test by lot: neighbours of the tested samples were learnt from, and it flatters. The trainers test on ground that was not seen.</source>
        <translation>Cada muestra etiquetada la nombran los miembros que no aprendieron de ella. Es una prueba al azar: se aprendió de vecinas de las muestras probadas, y resulta optimista. Los entrenadores prueban en terreno que no se vio.</translation>
    </message>
    <message>
        <source>Every line and column is compared with what laboratories write: the words of headings, symbols and units, the marks for results below detection, the range of the numbers. The likeliest reading is taken, and the reason is kept with it.</source>
        <translation>Cada línea y columna se compara con lo que escriben los laboratorios: las palabras de los encabezados, símbolos y unidades, las marcas de resultados bajo detección, el rango de los números. Se toma la lectura más probable y se guarda con ella el motivo.</translation>
    </message>
    <message>
        <source>Every result is a file in this folder; the project only points to them.</source>
        <translation>Cada resultado es un archivo en esta carpeta; el proyecto solo apunta a ellos.</translation>
    </message>
    <message>
        <source>Every sample lacks a part, so there are no log-ratios: choose fewer elements.</source>
        <translation>A todas las muestras les falta una parte, así que no hay logaritmos de razones: elija menos elementos.</translation>
    </message>
    <message>
        <source>Every sample of the survey gets its class, and how sure the network is.</source>
        <translation>Cada muestra de la campaña recibe su clase y cuán segura está la red.</translation>
    </message>
    <message>
        <source>Every sample, or block of samples, is predicted from the others with the same variogram; errors follow from one inverse of the kriging matrix (Dubrule).</source>
        <translation>Cada muestra, o bloque de muestras, se predice a partir de las demás con el mismo variograma; los errores salen de una sola inversa de la matriz de kriging (Dubrule).</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Todos los pasos están hechos.</translation>
    </message>
    <message>
        <source>Every tool</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <source>Everything lies in {n_blocks} blocks of {size:.0f} m, and {k} folds need {needed} of them: take smaller blocks or fewer folds.</source>
        <translation>Todo está en {n_blocks} bloques de {size:.0f} m, y {k} particiones necesitan {needed} de ellos: tome bloques más pequeños o menos particiones.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, classifiers, warnings.</source>
        <translation>Todo en una página: datos, pasos, mapas, clasificadores, advertencias.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, how occurrences judge them, warnings.</source>
        <translation>Todo en una página: datos, pasos, mapas, cómo los juzgan las ocurrencias, advertencias.</translation>
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
        <translation>Exponente de los pesos ordenados</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Extraction of 1 factor</source>
        <translation>Extracción de 1 factor</translation>
    </message>
    <message>
        <source>Extraction of {k} factors</source>
        <translation>Extracción de {k} factores</translation>
    </message>
    <message>
        <source>F1 (mean of classes)</source>
        <translation>F1 (media de las clases)</translation>
    </message>
    <message>
        <source>F1, mean</source>
        <translation>F1, media</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, media de las clases</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>Análisis factorial</translation>
    </message>
    <message>
        <source>Factor chart</source>
        <translation>Gráfico factorial</translation>
    </message>
    <message>
        <source>Factor loadings</source>
        <translation>Cargas factoriales</translation>
    </message>
    <message>
        <source>Factor model</source>
        <translation>Modelo factorial</translation>
    </message>
    <message>
        <source>Factor models (*.json)</source>
        <translation>Modelos factoriales (*.json)</translation>
    </message>
    <message>
        <source>Factor scores</source>
        <translation>Puntuaciones factoriales</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factores</translation>
    </message>
    <message>
        <source>Factors by parallel analysis</source>
        <translation>Factores por análisis paralelo</translation>
    </message>
    <message>
        <source>Factors found</source>
        <translation>Factores hallados</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements and there is only {columns}: choose more.</source>
        <translation>Los factores necesitan al menos 2 elementos y solo hay {columns}: elija más.</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements whose values vary and there are {n_kept}</source>
        <translation>Los factores necesitan al menos 2 elementos cuyos valores varíen y hay {n_kept}</translation>
    </message>
    <message>
        <source>Factors that were kept.</source>
        <translation>Factores que se conservaron.</translation>
    </message>
    <message>
        <source>Factors to ask for: {kaiser} by eigenvalue above 1 ({explained:.0f} % of the variance), {parallel} by parallel analysis.</source>
        <translation>Factores que pedir: {kaiser} por autovalor mayor que 1 ({explained:.0f} % de la varianza), {parallel} por análisis paralelo.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>Tasa de falsos positivos</translation>
    </message>
    <message>
        <source>False-positive rate (% of the area without occurrences)</source>
        <translation>Tasa de falsos positivos (% del área sin ocurrencias)</translation>
    </message>
    <message>
        <source>Far from the training samples a classifier is as sure as anywhere and knows nothing: read its report first.</source>
        <translation>Lejos de las muestras de entrenamiento, un clasificador está tan seguro como en cualquier parte y no sabe nada: lea antes su informe.</translation>
    </message>
    <message>
        <source>Farthest neighbour</source>
        <translation>Vecino más lejano</translation>
    </message>
    <message>
        <source>Farthest that a pair may lie off the direction. Empty: any distance within the tolerance.</source>
        <translation>Lo más que un par puede apartarse de la dirección. Vacío: cualquier distancia dentro de la tolerancia.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallas</translation>
    </message>
    <message>
        <source>Faults as lines.</source>
        <translation>Fallas como líneas.</translation>
    </message>
    <message>
        <source>Favourability as ground: how much denser occurrences are in such units than anywhere.</source>
        <translation>Favorabilidad como terreno: cuánto más densas son las ocurrencias en tales unidades que en cualquier parte.</translation>
    </message>
    <message>
        <source>Favourability of a class is u = Pr / (Pr + Oa). Wald's maximin gives each cell the least u of the maps and ranks the cells by it; the other rules take means, ordered weights, votes or the greatest regret.</source>
        <translation>La favorabilidad de una clase es u = Pr / (Pr + Oa). El maximin de Wald da a cada celda la menor u de los mapas y ordena las celdas por ella; las otras reglas toman medias, pesos ordenados, votos o el mayor arrepentimiento.</translation>
    </message>
    <message>
        <source>Favourability scores</source>
        <translation>Puntuaciones de favorabilidad</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Features are matched by name: fields of the samples, or rasters (or their bands) called as the features were. A classifier trained on another sheet is applied to raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>Las variables se emparejan por nombre: campos de las muestras, o rásteres (o sus bandas) llamados como las variables. Un clasificador entrenado en otra hoja se aplica a campos originales con todos los pasos guardados en él: los elementos se emparejan por símbolo y las unidades se convierten.</translation>
    </message>
    <message>
        <source>Features are scaled by the training samples. paper is a perceptron of 20 hidden units, trained by gradient descent with momentum; the convolutional networks are trained by Adam, classes weighted alike, and keep the weights that did best on the samples watched. Tests: by lot, and on blocks or zones held out in turn.</source>
        <translation>Las variables se escalan con las muestras de entrenamiento. paper es un perceptrón de 20 unidades ocultas, entrenado por descenso de gradiente con momento; las redes convolucionales se entrenan con Adam, con igual peso para las clases, y conservan los pesos que mejor resultaron en las muestras de validación. Pruebas: al azar, y en bloques o zonas reservados por turnos.</translation>
    </message>
    <message>
        <source>Features pass the steps stored in the model and then the classifier; the entropy is −Σ p ln p over the logarithm of the number of classes.</source>
        <translation>Las variables pasan por los pasos guardados en el modelo y luego por el clasificador; la entropía es −Σ p ln p dividida por el logaritmo del número de clases.</translation>
    </message>
    <message>
        <source>Features: {}.</source>
        <translation>Variables: {}.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Vallas</translation>
    </message>
    <message>
        <source>Fences of {name}</source>
        <translation>Vallas de {name}</translation>
    </message>
    <message>
        <source>Fetch and install the ticked packages</source>
        <translation>Obtener e instalar los paquetes marcados</translation>
    </message>
    <message>
        <source>Fetching a newer pip (2 MB)…</source>
        <translation>Obteniendo un pip más reciente (2 MB)…</translation>
    </message>
    <message>
        <source>Fetching and installing ({size} MB)…</source>
        <translation>Obteniendo e instalando ({size} MB)…</translation>
    </message>
    <message>
        <source>Fewer than occurrences where several share a sample or cell.</source>
        <translation>Menos que las ocurrencias donde varias comparten una muestra o celda.</translation>
    </message>
    <message>
        <source>Fewer than ten occurrences cannot tell two maps apart; look at the interval.</source>
        <translation>Menos de diez ocurrencias no pueden distinguir dos mapas; mire el intervalo.</translation>
    </message>
    <message>
        <source>Fewer than three map units hold samples: there is nothing to part into classes.</source>
        <translation>Menos de tres unidades del mapa contienen muestras: no hay nada que separar en clases.</translation>
    </message>
    <message>
        <source>Fewest values of an element for a class to have a background of its own.</source>
        <translation>Mínimo de valores de un elemento para que una clase tenga un fondo propio.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field of rock classes in the geology</source>
        <translation>Campo de clases de roca en la geología</translation>
    </message>
    <message>
        <source>Field of rock classes or basins</source>
        <translation>Campo de clases de roca o cuencas</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>Campo de las clases</translation>
    </message>
    <message>
        <source>Field of the rocks</source>
        <translation>Campo de las rocas</translation>
    </message>
    <message>
        <source>Field of the values</source>
        <translation>Campo de los valores</translation>
    </message>
    <message>
        <source>Field with the prospect or zone of each sample, for the choices called zone.</source>
        <translation>Campo con el prospecto o zona de cada muestra, para las opciones llamadas zone.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Fields of the samples that it may follow. With them there is no map, only predictions at points.</source>
        <translation>Campos de las muestras que puede seguir. Con ellos no hay mapa, solo predicciones en puntos.</translation>
    </message>
    <message>
        <source>Fields of the {kind} model cannot be simulated: fit one of {KINDS}.</source>
        <translation>Los campos del modelo {kind} no se pueden simular: ajuste uno de {KINDS}.</translation>
    </message>
    <message>
        <source>Fields or symbols, such as Ag, As, Au. Each is taken from its newest column; raw concentrations become logarithms. Empty: all concentrations.</source>
        <translation>Campos o símbolos, como Ag, As, Au. Cada uno se toma de su columna más reciente; las concentraciones originales se convierten en logaritmos. Vacío: todas las concentraciones.</translation>
    </message>
    <message>
        <source>Fields that were passed over</source>
        <translation>Campos omitidos</translation>
    </message>
    <message>
        <source>Fields with results are called like &lt;i&gt;Cu_ppm&lt;/i&gt;, so that all tools find them. What is no plain number stays as the laboratory wrote it; run &lt;i&gt;Check samples&lt;/i&gt; and &lt;i&gt;Replace censored values&lt;/i&gt; next, with the table of limits. Samples without coordinates are kept, without a position. A unit that the file does not state is suggested and not taken; a reference system that nobody states is asked for.</source>
        <translation>Los campos con resultados se llaman como &lt;i&gt;Cu_ppm&lt;/i&gt;, para que todas las herramientas los encuentren. Lo que no es un número simple queda como lo escribió el laboratorio; ejecute después &lt;i&gt;Comprobar muestras&lt;/i&gt; y &lt;i&gt;Reemplazar valores censurados&lt;/i&gt;, con la tabla de límites. Las muestras sin coordenadas se conservan, sin posición. Una unidad que el archivo no indica se sugiere y no se toma; un sistema de referencia que nadie indica se pregunta.</translation>
    </message>
    <message>
        <source>Fields with the laboratory's results: numbers, or text such as &lt;0.5. Empty: every field that looks like one, such as Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>Campos con los resultados del laboratorio: números, o texto como &lt;0.5. Vacío: todo campo que lo parezca, como Cu_ppm, Au_ppb o Fe2O3_pct.</translation>
    </message>
    <message>
        <source>Fields without a limit</source>
        <translation>Campos sin límite</translation>
    </message>
    <message>
        <source>Fields without a unit</source>
        <translation>Campos sin unidad</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>Cifras de mérito</translation>
    </message>
    <message>
        <source>Figures of the classes</source>
        <translation>Cifras de las clases</translation>
    </message>
    <message>
        <source>Figures of the maps</source>
        <translation>Cifras de los mapas</translation>
    </message>
    <message>
        <source>Figures, chart and warnings as a page.</source>
        <translation>Cifras, gráfico y advertencias en una página.</translation>
    </message>
    <message>
        <source>Files that trainers wrote: factors, maps of units, classifiers.</source>
        <translation>Archivos que escribieron los entrenadores: factores, mapas de unidades, clasificadores.</translation>
    </message>
    <message>
        <source>Fill in the sample numbers.</source>
        <translation>Complete los números de muestra.</translation>
    </message>
    <message>
        <source>Fill in their coordinates, or load the file as a table without geometry for statistics alone.</source>
        <translation>Complete sus coordenadas, o cargue el archivo como tabla sin geometría solo para estadísticas.</translation>
    </message>
    <message>
        <source>Fill in their coordinates.</source>
        <translation>Complete sus coordenadas.</translation>
    </message>
    <message>
        <source>Fill in their results, or leave these samples out.</source>
        <translation>Complete sus resultados o excluya estas muestras.</translation>
    </message>
    <message>
        <source>Filling the rocks with elements</source>
        <translation>Asignando elementos a las rocas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Finding the nearest sample of every cell</source>
        <translation>Buscando la muestra más cercana a cada celda</translation>
    </message>
    <message>
        <source>Findings that call for a decision; 0 is a clean table.</source>
        <translation>Hallazgos que piden una decisión; 0 es una tabla limpia.</translation>
    </message>
    <message>
        <source>Finds the few element associations (factors) behind many elements, and keeps them as a model.</source>
        <translation>Encuentra las pocas asociaciones de elementos (factores) que hay detrás de muchos elementos y las guarda como modelo.</translation>
    </message>
    <message>
        <source>Finds thresholds between background and anomalies where the scaling of area with value changes (C-A fractal).</source>
        <translation>Encuentra umbrales entre fondo y anomalías donde cambia el escalamiento del área con el valor (fractal C-A).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First temperature</source>
        <translation>Temperatura inicial</translation>
    </message>
    <message>
        <source>Fit factor analysis</source>
        <translation>Ajustar análisis factorial</translation>
    </message>
    <message>
        <source>Fit the numbers that are not held by weighted least squares, with the kinds chosen above.</source>
        <translation>Ajustar los números no fijados por mínimos cuadrados ponderados, con los tipos elegidos arriba.</translation>
    </message>
    <message>
        <source>Fit the variogram again in every fold</source>
        <translation>Ajustar el variograma de nuevo en cada partición</translation>
    </message>
    <message>
        <source>Fit variogram</source>
        <translation>Ajustar variograma</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Aptitud</translation>
    </message>
    <message>
        <source>Fits a model to the variogram of a field, and keeps it for kriging.</source>
        <translation>Ajusta un modelo al variograma de un campo y lo guarda para el kriging.</translation>
    </message>
    <message>
        <source>Fitted again.</source>
        <translation>Ajustado de nuevo.</translation>
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
        <translation>Ajustando un variograma</translation>
    </message>
    <message>
        <source>Fitting the probabilities</source>
        <translation>Ajustando las probabilidades</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>Ajustando el variograma</translation>
    </message>
    <message>
        <source>Fitting variograms, support-vector machines, maximum-likelihood factors, Mahalanobis outliers, Ward's classes; matrix products at full speed in QGIS on Linux.</source>
        <translation>Ajuste de variogramas, máquinas de vectores de soporte, factores de máxima verosimilitud, valores atípicos de Mahalanobis, clases de Ward; productos de matrices a plena velocidad en QGIS sobre Linux.</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>Marcar valores atípicos</translation>
    </message>
    <message>
        <source>Flagged values</source>
        <translation>Valores marcados</translation>
    </message>
    <message>
        <source>Flagged values of all elements together.</source>
        <translation>Valores marcados de todos los elementos juntos.</translation>
    </message>
    <message>
        <source>Flags values that lie far outside the bulk of their element, without changing any value.</source>
        <translation>Marca los valores muy alejados del grueso de su elemento, sin cambiar ninguno.</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Folds of blocks</source>
        <translation>Particiones de bloques</translation>
    </message>
    <message>
        <source>Folds of the search</source>
        <translation>Particiones de la búsqueda</translation>
    </message>
    <message>
        <source>Folds of the test</source>
        <translation>Particiones de la prueba</translation>
    </message>
    <message>
        <source>Follow-up reaches a few per cent of the area: read the left end of the curve.</source>
        <translation>El seguimiento alcanza un pequeño porcentaje del área: lea el extremo izquierdo de la curva.</translation>
    </message>
    <message>
        <source>For a layer of points the samples are counted instead of the area (number-size model).</source>
        <translation>Para una capa de puntos se cuentan las muestras en vez del área (modelo número-tamaño).</translation>
    </message>
    <message>
        <source>For a map of classes each class gets its prediction rate, area, normalised density (rate / area) and weight (its logarithm), and a name: anomaly from twice the density of the whole map on, halo from once, background below. A class whose occurrences its area alone would explain is marked as not distinguishable.</source>
        <translation>Para un mapa de clases, cada clase recibe su tasa de predicción, área, densidad normalizada (tasa / área) y peso (su logaritmo), y un nombre: anomalía desde el doble de la densidad del mapa entero, halo desde una vez, fondo por debajo. Una clase cuyas ocurrencias se explicarían solo por su área se marca como no distinguible.</translation>
    </message>
    <message>
        <source>For a map of scores, the prediction rate (percentage of the occurrences) and the occupied area (percentage of the area) at or above each score are drawn as a prediction-area plot. Where the two curves cross they add up to 100 %: 80 % of the occurrences in 20 % of the area there is a good map, 50 % in 50 % says nothing.</source>
        <translation>Para un mapa de puntuaciones, la tasa de predicción (porcentaje de las ocurrencias) y el área ocupada (porcentaje del área) en cada puntuación o por encima se dibujan como gráfico predicción-área. Donde las dos curvas se cruzan suman 100 %: allí, 80 % de las ocurrencias en 20 % del área es un buen mapa; 50 % en 50 % no dice nada.</translation>
    </message>
    <message>
        <source>For chart and log. Empty: the name of the layer, or of the field of points.</source>
        <translation>Para el gráfico y el registro. Vacío: el nombre de la capa o del campo de puntos.</translation>
    </message>
    <message>
        <source>For each element the share of results measured, below and above limits, and missing.</source>
        <translation>Por cada elemento, la proporción de resultados medidos, bajo y sobre los límites, y ausentes.</translation>
    </message>
    <message>
        <source>For each range the nugget and sills are found by non-negative least squares, weighted by pairs over squared distance; ranges and anisotropy are searched for. With a drift, generalised least squares and the fit alternate until the range stays.</source>
        <translation>Para cada alcance, la pepita y las mesetas se hallan por mínimos cuadrados no negativos, ponderados por pares sobre distancia al cuadrado; los alcances y la anisotropía se buscan. Con deriva, los mínimos cuadrados generalizados y el ajuste se alternan hasta que el alcance se mantiene.</translation>
    </message>
    <message>
        <source>For owa: 1 is the mean, great numbers come near to maximin, below 1 leans to the most favourable map.</source>
        <translation>Para owa: 1 es la media, números grandes se acercan a maximin, menos de 1 se inclina al mapa más favorable.</translation>
    </message>
    <message>
        <source>For samples in clusters or along lines. The search is exact then.</source>
        <translation>Para muestras en cúmulos o a lo largo de líneas. La búsqueda es entonces exacta.</translation>
    </message>
    <message>
        <source>For skewed values such as concentrations: their ranks become those of a normal distribution.</source>
        <translation>Para valores asimétricos como las concentraciones: sus rangos pasan a ser los de una distribución normal.</translation>
    </message>
    <message>
        <source>For table and chart, and to find the map in a table of weights of several. Empty: the name of the layer.</source>
        <translation>Para la tabla y el gráfico, y para hallar el mapa en una tabla de pesos de varios. Vacío: el nombre de la capa.</translation>
    </message>
    <message>
        <source>For table and chart. Empty: the name of the layer.</source>
        <translation>Para la tabla y el gráfico. Vacío: el nombre de la capa.</translation>
    </message>
    <message>
        <source>For the intervals of the thresholds. 0: none.</source>
        <translation>Para los intervalos de los umbrales. 0: ninguno.</translation>
    </message>
    <message>
        <source>For the nearest one and its distance from the edge of the target.</source>
        <translation>Para la más cercana y su distancia al borde del objetivo.</translation>
    </message>
    <message>
        <source>For the rock that takes most of each target.</source>
        <translation>Para la roca que ocupa la mayor parte de cada objetivo.</translation>
    </message>
    <message>
        <source>For weighted and regression: how much of each rock lies upstream of the sample.</source>
        <translation>Para weighted y regression: cuánto de cada roca hay aguas arriba de la muestra.</translation>
    </message>
    <message>
        <source>For “Compare classifiers”.</source>
        <translation>Para “Comparar clasificadores”.</translation>
    </message>
    <message>
        <source>Forests cannot go beyond the values they saw, and need some hundred samples.</source>
        <translation>Los bosques no pueden ir más allá de los valores que vieron y necesitan unos cientos de muestras.</translation>
    </message>
    <message>
        <source>Forget the settings of your own for this step</source>
        <translation>Olvidar sus propias opciones para este paso</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>Forma de la curva</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>From different starts; their probabilities are averaged.</source>
        <translation>Desde inicios distintos; sus probabilidades se promedian.</translation>
    </message>
    <message>
        <source>From samples to anomaly map (SOM, batch SOM, DESOM)</source>
        <translation>De las muestras al mapa de anomalías (SOM, batch SOM, DESOM)</translation>
    </message>
    <message>
        <source>From samples to anomaly map…</source>
        <translation>De las muestras al mapa de anomalías…</translation>
    </message>
    <message>
        <source>From samples to classes (network, SVM, kriging)</source>
        <translation>De las muestras a las clases (red, SVM, kriging)</translation>
    </message>
    <message>
        <source>From samples to classes…</source>
        <translation>De las muestras a las clases…</translation>
    </message>
    <message>
        <source>From stream-sediment samples to a map of &lt;b&gt;anomaly, halo and background&lt;/b&gt; that you can defend.</source>
        <translation>De muestras de sedimentos de corriente a un mapa de &lt;b&gt;anomalía, halo y fondo&lt;/b&gt; que pueda defender.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to anomaly, halo and background by three self-organising maps side by side (online, batch, deep embedded), each with its prediction-area plot.</source>
        <translation>De muestras de sedimentos de corriente a anomalía, halo y fondo mediante tres mapas autoorganizados lado a lado (en línea, batch, deep embedded), cada uno con su gráfico predicción-área.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to classes of ground by a neural network, a support-vector machine, the same tuned by a genetic algorithm, and kriging, each tested by lot and on ground that it has not seen.</source>
        <translation>De muestras de sedimentos de corriente a clases de terreno mediante una red neuronal, una máquina de vectores de soporte, la misma optimizada por un algoritmo genético, y kriging, cada uno probado al azar y en terreno que no ha visto.</translation>
    </message>
    <message>
        <source>From the lowest to the highest.</source>
        <translation>De la más baja a la más alta.</translation>
    </message>
    <message>
        <source>Fuse maps (maximin)</source>
        <translation>Fusionar mapas (maximin)</translation>
    </message>
    <message>
        <source>Fuse the class maps (maximin)</source>
        <translation>Fusionar los mapas de clases (maximin)</translation>
    </message>
    <message>
        <source>Fused P-A plot</source>
        <translation>Gráfico P-A fusionado</translation>
    </message>
    <message>
        <source>Fused anomaly map</source>
        <translation>Mapa de anomalías fusionado</translation>
    </message>
    <message>
        <source>Fused score</source>
        <translation>Puntuación fusionada</translation>
    </message>
    <message>
        <source>Fused: anomaly, halo, background</source>
        <translation>Fusionado: anomalía, halo, fondo</translation>
    </message>
    <message>
        <source>Fused: how many maps agree</source>
        <translation>Fusionado: cuántos mapas concuerdan</translation>
    </message>
    <message>
        <source>Fused: weight of the class</source>
        <translation>Fusionado: peso de la clase</translation>
    </message>
    <message>
        <source>Fuses several maps of one area into one, and says which of them decides each cell.</source>
        <translation>Fusiona varios mapas de un área en uno y dice cuál de ellos decide cada celda.</translation>
    </message>
    <message>
        <source>Fusing the maps</source>
        <translation>Fusionando los mapas</translation>
    </message>
    <message>
        <source>Fusion table</source>
        <translation>Tabla de fusión</translation>
    </message>
    <message>
        <source>Fuzzy score from which a sample is anomalous, where classes are made of factor scores.</source>
        <translation>Puntuación difusa desde la que una muestra es anómala, donde las clases se hacen de puntuaciones factoriales.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: in a factor they are all the same or missing.</source>
        <translation>Las puntuaciones difusas necesitan puntuaciones que difieran: en un factor son todas iguales o faltan.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: their standard deviation is not above zero.</source>
        <translation>Las puntuaciones difusas necesitan puntuaciones que difieran: su desviación estándar no es mayor que cero.</translation>
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
        <translation>Gamma (sin optimizar)</translation>
    </message>
    <message>
        <source>Gamma is {gamma:g}: give a number from 0 to 1.</source>
        <translation>Gamma es {gamma:g}: dé un número de 0 a 1.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Generation {generation} of at most {generations}</source>
        <translation>Generación {generation} de {generations} como máximo</translation>
    </message>
    <message>
        <source>Genetic search of the settings</source>
        <translation>Búsqueda genética de las opciones</translation>
    </message>
    <message>
        <source>GeoHalo charts</source>
        <translation>Gráficos de GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo guide</source>
        <translation>Guía de GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo model</source>
        <translation>Modelo de GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo models (*.json *.safetensors)</source>
        <translation>Modelos de GeoHalo (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>GeoHalo wizard</source>
        <translation>Asistente de GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo works with what QGIS brings. These Python packages add tools; they are put into a folder of your QGIS profile, fitted to what QGIS runs, and never replace anything of QGIS.</source>
        <translation>GeoHalo funciona con lo que trae QGIS. Estos paquetes de Python añaden herramientas; se ponen en una carpeta de su perfil de QGIS, ajustados a lo que QGIS ejecuta, y nunca reemplazan nada de QGIS.</translation>
    </message>
    <message>
        <source>GeoHalo's packages are removed; start QGIS again before you install others.</source>
        <translation>Los paquetes de GeoHalo se quitaron; reinicie QGIS antes de instalar otros.</translation>
    </message>
    <message>
        <source>Geology</source>
        <translation>Geología</translation>
    </message>
    <message>
        <source>Geology (polygons)</source>
        <translation>Geología (polígonos)</translation>
    </message>
    <message>
        <source>Geophysics, terrain, kriged elements, all of one grid; the network patch learns from windows of them and not from fields. Rasters that were made from these samples flatter it.</source>
        <translation>Geofísica, relieve, elementos interpolados por kriging, todos en una misma rejilla; la red patch aprende de ventanas de ellos y no de campos. Los rásteres hechos con estas muestras la favorecen.</translation>
    </message>
    <message>
        <source>Geostatistics</source>
        <translation>Geoestadística</translation>
    </message>
    <message>
        <source>Give a limits table with the columns element, limit, unit and substitute (the value named here).</source>
        <translation>Dé una tabla de límites con las columnas element, limit, unit y substitute (el valor nombrado aquí).</translation>
    </message>
    <message>
        <source>Give a limits table with the limits of the laboratory.</source>
        <translation>Dé una tabla de límites con los límites del laboratorio.</translation>
    </message>
    <message>
        <source>Give every sample its own number; mark field duplicates, such as S17 and S17D.</source>
        <translation>Dé a cada muestra su propio número; marque los duplicados de campo, como S17 y S17D.</translation>
    </message>
    <message>
        <source>Give numbers to keep them as they are; with all of them known nothing is fitted. With a drift, the variogram is that of what the drift leaves, for universal kriging.</source>
        <translation>Dé números para mantenerlos como están; si todos se conocen, no se ajusta nada. Con deriva, el variograma es el de lo que deja la deriva, para kriging universal.</translation>
    </message>
    <message>
        <source>Give the figures of merit (METRICS) that the trainers wrote, from the same samples with the same labels and seed. Two classifiers are compared on the samples that both were tested on, by McNemar's exact test: only samples that one has right and the other wrong count. Where it gives more than 0.05, nobody can say which one is better.</source>
        <translation>Dé las cifras de mérito (METRICS) que escribieron los entrenadores, de las mismas muestras con las mismas etiquetas y semilla. Dos clasificadores se comparan en las muestras en que ambos se probaron, con la prueba exacta de McNemar: solo cuentan las muestras que uno acierta y el otro no. Donde da más de 0.05, nadie puede decir cuál es mejor.</translation>
    </message>
    <message>
        <source>Give the held-out map where the scores were made with the same occurrences.</source>
        <translation>Dé el mapa con ocurrencias reservadas donde las puntuaciones se hicieron con las mismas ocurrencias.</translation>
    </message>
    <message>
        <source>Give the samples that the last step left, and the maps in the order in which they shall appear. A map that was made with the known occurrences is shown, and marked as such where it is judged by them.</source>
        <translation>Dé las muestras que dejó el último paso y los mapas en el orden en que deben aparecer. Un mapa hecho con las ocurrencias conocidas se muestra, y se marca como tal donde se juzga por ellas.</translation>
    </message>
    <message>
        <source>Give them little weight in factors and maps.</source>
        <translation>Deles poco peso en factores y mapas.</translation>
    </message>
    <message>
        <source>Gives every sample its scores on the factors of a fitted model, plain and fuzzy.</source>
        <translation>Da a cada muestra sus puntuaciones en los factores de un modelo ajustado, simples y difusas.</translation>
    </message>
    <message>
        <source>Gives samples the classes that a classifier is to learn, in the field &lt;i&gt;label&lt;/i&gt;.</source>
        <translation>Da a las muestras las clases que un clasificador debe aprender, en el campo &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Gives samples, or the cells of rasters, the class a trained classifier names, and the probability of each class.</source>
        <translation>Da a las muestras, o a las celdas de rásteres, la clase que nombra un clasificador entrenado y la probabilidad de cada clase.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on without them. Single results above detection are worth a look on the map.</source>
        <translation>Continúe sin ellos. Los resultados aislados sobre detección merecen una mirada en el mapa.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Great values follow every training sample, small ones keep the border smooth.</source>
        <translation>Los valores grandes siguen cada muestra de entrenamiento; los pequeños mantienen suave la frontera.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Ground counts as anomaly only where all maps say so (maximin).</source>
        <translation>El terreno cuenta como anomalía solo donde todos los mapas lo dicen (maximin).</translation>
    </message>
    <message>
        <source>Ground outside the samples' convex hull</source>
        <translation>Terreno fuera de la envolvente convexa de las muestras</translation>
    </message>
    <message>
        <source>Ground that was mapped as mineralised, altered or barren.</source>
        <translation>Terreno cartografiado como mineralizado, alterado o estéril.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Ha&amp;lo from</source>
        <translation>Ha&amp;lo desde</translation>
    </message>
    <message>
        <source>Half of the values to be expected lie below.</source>
        <translation>La mitad de los valores esperables está por debajo.</translation>
    </message>
    <message>
        <source>Halo</source>
        <translation>Halo</translation>
    </message>
    <message>
        <source>Halo from</source>
        <translation>Halo desde</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation>Encabezado de la página.</translation>
    </message>
    <message>
        <source>Held out: each occurrence is read from a map in which it had no part</source>
        <translation>Reservadas: cada ocurrencia se lee de un mapa en el que no tuvo parte</translation>
    </message>
    <message>
        <source>Held-out occurrences in anomalies (%)</source>
        <translation>Ocurrencias reservadas en anomalías (%)</translation>
    </message>
    <message>
        <source>Heywood case: the factors leave nothing unique in {names}, more than data can tell; ask for fewer factors, or leave the element out.</source>
        <translation>Caso de Heywood: los factores no dejan nada único en {names}, más de lo que los datos pueden decir; pida menos factores o excluya el elemento.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Highest threshold</source>
        <translation>Umbral más alto</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Histogram and box</source>
        <translation>Histograma y caja</translation>
    </message>
    <message>
        <source>Hold this number when fitting again</source>
        <translation>Fijar este número al ajustar de nuevo</translation>
    </message>
    <message>
        <source>Holding occurrences out needs two folds at least: make more or smaller blocks.</source>
        <translation>Reservar ocurrencias necesita al menos dos particiones: haga más bloques o más pequeños.</translation>
    </message>
    <message>
        <source>How C and gamma are found: as given below, over a grid, or by a genetic algorithm. Searching rarely gains more than the test can tell.</source>
        <translation>Cómo se hallan C y gamma: como se dan abajo, en una rejilla o por un algoritmo genético. Buscar rara vez gana más de lo que la prueba puede distinguir.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples, and for occurrences. Empty: two median spacings.</source>
        <translation>Hasta dónde informa una muestra para celdas sin muestras y para ocurrencias. Vacío: dos espaciamientos medianos.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples. Empty: two median sample spacings.</source>
        <translation>Hasta dónde informa una muestra para celdas sin muestras. Vacío: dos espaciamientos medianos de muestreo.</translation>
    </message>
    <message>
        <source>How far a sample speaks for the ground around it and for occurrences. Empty: two median sample spacings; take more where samples lie in pairs or lines with gaps between.</source>
        <translation>Hasta dónde informa una muestra sobre el terreno a su alrededor y sobre ocurrencias. Vacío: dos espaciamientos medianos de muestreo; tome más donde las muestras están en pares o líneas con huecos entre ellas.</translation>
    </message>
    <message>
        <source>How far the curve misses the points: for comparing models of one field.</source>
        <translation>Cuánto se aparta la curva de los puntos: para comparar modelos de un campo.</translation>
    </message>
    <message>
        <source>How far the installation has come</source>
        <translation>Hasta dónde ha llegado la instalación</translation>
    </message>
    <message>
        <source>How far two units lie apart on the map; hexagonal gives each unit six neighbours.</source>
        <translation>Cuán separadas están dos unidades en el mapa; hexagonal da a cada unidad seis vecinas.</translation>
    </message>
    <message>
        <source>How fast samples forget each other: nugget, sill and range of the indicator factors.</source>
        <translation>Con qué rapidez dejan de parecerse las muestras: pepita, meseta y alcance de los factores indicadores.</translation>
    </message>
    <message>
        <source>How known occurrences judge the maps</source>
        <translation>Cómo juzgan los mapas las ocurrencias conocidas</translation>
    </message>
    <message>
        <source>How many known occurrences the best ground holds, on maps that had not seen them.</source>
        <translation>Cuántas ocurrencias conocidas contiene el mejor terreno, en mapas que no las habían visto.</translation>
    </message>
    <message>
        <source>How often the occurrences are drawn again; more make the intervals steadier.</source>
        <translation>Cuántas veces se vuelven a sortear las ocurrencias; más veces dan intervalos más estables.</translation>
    </message>
    <message>
        <source>How samples are parted: three quarters train, a tenth is watched, the rest tests. stratified: by lot within each class. random: by lot, as in the method's paper. spatial_block: blocks of ground. zone: the largest zone trains, the others test.</source>
        <translation>Cómo se separan las muestras: tres cuartas partes entrenan, una décima valida, el resto prueba. stratified: al azar dentro de cada clase. random: al azar, como en el artículo del método. spatial_block: bloques de terreno. zone: la zona mayor entrena, las otras prueban.</translation>
    </message>
    <message>
        <source>How strongly each sample shows each factor; the factor of your indicators is the one to map.</source>
        <translation>Con qué fuerza muestra cada muestra cada factor; el de sus indicadores es el que hay que cartografiar.</translation>
    </message>
    <message>
        <source>How well the maps find known occurrences, beside the baseline: {baseline}</source>
        <translation>Cuán bien hallan los mapas las ocurrencias conocidas, junto a la referencia: {baseline}</translation>
    </message>
    <message>
        <source>How “Factor scores” estimates them; bartlett not with pca.</source>
        <translation>Cómo las estima “Puntuaciones factoriales”; bartlett no con pca.</translation>
    </message>
    <message>
        <source>If the laboratory did measure them, state its own limit in the limits table.</source>
        <translation>Si el laboratorio sí los midió, indique su propio límite en la tabla de límites.</translation>
    </message>
    <message>
        <source>If they are, rename them so that they say the unit, like Cu_ppm, or choose them by hand.</source>
        <translation>Si lo son, cambie su nombre para que diga la unidad, como Cu_ppm, o elíjalos a mano.</translation>
    </message>
    <message>
        <source>If they mark missing results, choose missing for negative values, or name the code among those for missing results.</source>
        <translation>Si marcan resultados ausentes, elija missing para los valores negativos o nombre el código entre los de resultados ausentes.</translation>
    </message>
    <message>
        <source>If they stand for results below detection, give a limits table and choose limit for zeros.</source>
        <translation>Si representan resultados bajo detección, dé una tabla de límites y elija limit para los ceros.</translation>
    </message>
    <message>
        <source>Import a laboratory's file</source>
        <translation>Importar un archivo del laboratorio</translation>
    </message>
    <message>
        <source>Import laboratory table</source>
        <translation>Importar tabla del laboratorio</translation>
    </message>
    <message>
        <source>In any reference system.</source>
        <translation>En cualquier sistema de referencia.</translation>
    </message>
    <message>
        <source>In exploration the outliers are the target, so they are flagged and kept. Each element gets a field ending in _out: -1 below the lower fence, 1 above the upper one, 0 between; &lt;i&gt;n_outliers&lt;/i&gt; counts the elements outside. The table gives the fences. Concentrations are skewed: on the raw scale far too much is flagged, so that log10 is the scale to use unless the values are logarithms already.</source>
        <translation>En exploración los valores atípicos son el objetivo, por eso se marcan y se conservan. Cada elemento recibe un campo terminado en _out: -1 bajo la valla inferior, 1 sobre la superior, 0 entre ambas; &lt;i&gt;n_outliers&lt;/i&gt; cuenta los elementos fuera. La tabla da las vallas. Las concentraciones son asimétricas: en la escala original se marca demasiado, de modo que log10 es la escala que conviene, salvo que los valores ya sean logaritmos.</translation>
    </message>
    <message>
        <source>In exploration the outliers are what you look for: flag them, and drop none before you know what they are.</source>
        <translation>En exploración los valores atípicos son lo que se busca: márquelos y no descarte ninguno antes de saber qué son.</translation>
    </message>
    <message>
        <source>In fold {name} the buffer of {buffer:g} m leaves {n_training} of {n_all} training samples: the result is that of a poorer model; take a smaller buffer or larger blocks.</source>
        <translation>En la partición {name} la zona de exclusión de {buffer:g} m deja {n_training} de {n_all} muestras de entrenamiento: el resultado es el de un modelo más pobre; tome una zona menor o bloques mayores.</translation>
    </message>
    <message>
        <source>In order; parameters that are not named were at their defaults</source>
        <translation>En orden; los parámetros que no se nombran tenían su valor predeterminado</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>Por pares</translation>
    </message>
    <message>
        <source>In place of a field: each sample takes the class of the polygon that holds it, written to the field geology_class. Samples outside every polygon form the class “outside”.</source>
        <translation>En lugar de un campo: cada muestra toma la clase del polígono que la contiene, escrita en el campo geology_class. Las muestras fuera de todo polígono forman la clase “outside”.</translation>
    </message>
    <message>
        <source>In the field's unit squared; of several fields, as a part of their variance. Empty: fitted.</source>
        <translation>En la unidad del campo al cuadrado; con varios campos, como parte de su varianza. Vacío: se ajusta.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM, as in the table of weights. Empty: the names of the layers.</source>
        <translation>En el orden de los mapas, separados por ; como SOM;Batch SOM;DESOM, igual que en la tabla de pesos. Vacío: los nombres de las capas.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM. Empty: the names of the layers.</source>
        <translation>En el orden de los mapas, separados por ; como SOM;Batch SOM;DESOM. Vacío: los nombres de las capas.</translation>
    </message>
    <message>
        <source>In the unit of the field. Empty: no map of probabilities is made.</source>
        <translation>En la unidad del campo. Vacío: no se hace mapa de probabilidades.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>In {:.0f} % of the map a predictor lies beyond its values at the samples: there the regression extrapolates.</source>
        <translation>En el {:.0f} % del mapa un predictor queda fuera de sus valores en las muestras: allí la regresión extrapola.</translation>
    </message>
    <message>
        <source>In {items}. They count as missing on this page; other tools stop at them.</source>
        <translation>En {items}. En esta página cuentan como ausentes; otras herramientas se detienen ante ellos.</translation>
    </message>
    <message>
        <source>In {name} a quotation mark is opened and not closed (line {swallowed}): correct that line and save the file again.</source>
        <translation>En {name} se abre una comilla que no se cierra (línea {swallowed}): corrija esa línea y guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Indicator elements</source>
        <translation>Elementos indicadores</translation>
    </message>
    <message>
        <source>Indicator elements left out: {absent}.</source>
        <translation>Elementos indicadores excluidos: {absent}.</translation>
    </message>
    <message>
        <source>Indicator elements left out: {lost}.</source>
        <translation>Elementos indicadores excluidos: {lost}.</translation>
    </message>
    <message>
        <source>Indicator factors, kriged</source>
        <translation>Factores indicadores, por kriging</translation>
    </message>
    <message>
        <source>Indicator score</source>
        <translation>Puntuación de los indicadores</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Installed: {names} ({size} MB on disk). The tools that need them work at once.</source>
        <translation>Instalado: {names} ({size} MB en disco). Las herramientas que los necesitan funcionan de inmediato.</translation>
    </message>
    <message>
        <source>Installing {names}</source>
        <translation>Instalando {names}</translation>
    </message>
    <message>
        <source>Interpolated maps have the smoothness of the interpolator in the curve.</source>
        <translation>Los mapas interpolados llevan en la curva la suavidad del interpolador.</translation>
    </message>
    <message>
        <source>Interquartile ranges to the fence (tukey)</source>
        <translation>Rangos intercuartílicos hasta la valla (tukey)</translation>
    </message>
    <message>
        <source>Intervals and bands hold 95 % of bootstrap samples of the occurrences, the same ones for all maps. Occurrences that lie in clusters make them too narrow; “Compare models” resamples clusters, and tells whether two maps differ.</source>
        <translation>Los intervalos y bandas contienen el 95 % de las muestras bootstrap de las ocurrencias, las mismas para todos los mapas. Las ocurrencias en cúmulos los hacen demasiado estrechos; “Comparar modelos” remuestrea cúmulos y dice si dos mapas difieren.</translation>
    </message>
    <message>
        <source>Intervals by resampling</source>
        <translation>Intervalos por remuestreo</translation>
    </message>
    <message>
        <source>Intervals hold 95 %. “Majority” always names the most frequent class, “Thresholded score” takes one feature a class. “Shuffled labels” is the same classifier taught nonsense.</source>
        <translation>Los intervalos contienen el 95 %. “Mayoría” nombra siempre la clase más frecuente; “Puntuación con umbral” toma una variable por clase. “Etiquetas barajadas” es el mismo clasificador al que se enseñó sin sentido.</translation>
    </message>
    <message>
        <source>Is a map better than a single factor or element, or is the difference chance?</source>
        <translation>¿Es un mapa mejor que un solo factor o elemento, o la diferencia es azar?</translation>
    </message>
    <message>
        <source>It can be dragged on the chart as well.</source>
        <translation>También se puede arrastrar en el gráfico.</translation>
    </message>
    <message>
        <source>It cannot be compared with: {} (tested on other samples; train on the same layer and labels).</source>
        <translation>No se puede comparar con: {} (probados en otras muestras; entrene con la misma capa y etiquetas).</translation>
    </message>
    <message>
        <source>It has fewer samples right than the best baseline, {beside}, and its balanced accuracy is not lower.</source>
        <translation>Acierta menos muestras que la mejor referencia, {beside}, y su exactitud equilibrada no es menor.</translation>
    </message>
    <message>
        <source>It has more samples right than the best baseline, {beside}, and its balanced accuracy is not higher.</source>
        <translation>Acierta más muestras que la mejor referencia, {beside}, y su exactitud equilibrada no es mayor.</translation>
    </message>
    <message>
        <source>It holds indicator elements.</source>
        <translation>Contiene elementos indicadores.</translation>
    </message>
    <message>
        <source>It holds what the samples and maps remember of how they were made: the data, every step with its parameters and seed, the factors, the maps, how known occurrences judge them (prediction-area plots, ROC and success-rate curves with intervals), classifiers, warnings, a methods paragraph to paste, and references. The page is one file, opens without the Internet and prints well; its figures are also written as a table.</source>
        <translation>Contiene lo que las muestras y mapas recuerdan de cómo se hicieron: los datos, cada paso con sus parámetros y semilla, los factores, los mapas, cómo los juzgan las ocurrencias conocidas (gráficos predicción-área, curvas ROC y de tasa de éxito con intervalos), clasificadores, advertencias, un párrafo de métodos para pegar y referencias. La página es un solo archivo, se abre sin Internet y se imprime bien; sus cifras se escriben también como tabla.</translation>
    </message>
    <message>
        <source>It is better than the best baseline, {beside}.</source>
        <translation>Es mejor que la mejor referencia, {beside}.</translation>
    </message>
    <message>
        <source>It is better than: {}.</source>
        <translation>Es mejor que: {}.</translation>
    </message>
    <message>
        <source>It is not clear which remarks belong to which results among {remarks}: name the remarks after the field with the results, like {owners}{suffix}.</source>
        <translation>No está claro qué observaciones corresponden a qué resultados entre {remarks}: llame a las observaciones según el campo de los resultados, como {owners}{suffix}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from {beside}.</source>
        <translation>No es distinguible de {beside}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from: {} (exact McNemar test on the same samples).</source>
        <translation>No es distinguible de: {} (prueba exacta de McNemar en las mismas muestras).</translation>
    </message>
    <message>
        <source>It is worse than the best baseline, {beside}.</source>
        <translation>Es peor que la mejor referencia, {beside}.</translation>
    </message>
    <message>
        <source>It recognises what laboratories write: lines before the headings, rows of units, detection limits and methods, headings such as &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; or &lt;i&gt;Cu-ICP61&lt;/i&gt;, decimal commas, results such as &lt;0.5, L0.5 or bdl, columns of remarks, degrees with minutes and seconds. The log says what was recognised and why; the dialog &lt;i&gt;Laboratory CSV&lt;/i&gt; shows the same and lets you correct it before anything is written.</source>
        <translation>Reconoce lo que escriben los laboratorios: líneas antes de los encabezados, filas de unidades, límites de detección y métodos, encabezados como &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; o &lt;i&gt;Cu-ICP61&lt;/i&gt;, comas decimales, resultados como &lt;0.5, L0.5 o bdl, columnas de observaciones, grados con minutos y segundos. El registro dice qué se reconoció y por qué; el diálogo &lt;i&gt;CSV del laboratorio&lt;/i&gt; muestra lo mismo y permite corregirlo antes de escribir nada.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Iterations and batch must be 1 or more: change them.</source>
        <translation>Las iteraciones y el lote deben ser 1 o más: cámbielos.</translation>
    </message>
    <message>
        <source>Its two settings, the penalty C and the width gamma, are given (&lt;b&gt;none&lt;/b&gt;), tried over a &lt;b&gt;grid&lt;/b&gt;, or sought by a &lt;b&gt;genetic&lt;/b&gt; algorithm. Both searches score each candidate on blocks of the training samples alone, so that the test stays a test; the chart shows how the search went.</source>
        <translation>Sus dos opciones, la penalización C y el ancho gamma, se dan (&lt;b&gt;none&lt;/b&gt;), se prueban en una rejilla (&lt;b&gt;grid&lt;/b&gt;) o se buscan con un algoritmo genético (&lt;b&gt;genetic&lt;/b&gt;). Ambas búsquedas puntúan cada candidato solo en bloques de las muestras de entrenamiento, para que la prueba siga siendo una prueba; el gráfico muestra cómo fue la búsqueda.</translation>
    </message>
    <message>
        <source>JSON as a model file stores it, such as {"rows": 6, "columns": 6}; it overrides the file.</source>
        <translation>JSON tal como lo guarda un archivo de modelo, por ejemplo {"rows": 6, "columns": 6}; prevalece sobre el archivo.</translation>
    </message>
    <message>
        <source>JSON files that the trainers wrote as METRICS.</source>
        <translation>Archivos JSON que los entrenadores escribieron como METRICS.</translation>
    </message>
    <message>
        <source>JSON files that trainers of classifiers wrote as METRICS.</source>
        <translation>Archivos JSON que los entrenadores de clasificadores escribieron como METRICS.</translation>
    </message>
    <message>
        <source>Joining cells</source>
        <translation>Uniendo celdas</translation>
    </message>
    <message>
        <source>Judge the map by score_held_out alone: score has seen the occurrences it would be judged by.</source>
        <translation>Juzgue el mapa solo por score_held_out: score ha visto las ocurrencias con que se juzgaría.</translation>
    </message>
    <message>
        <source>Judged on {} km² with data; a study area with more barren ground would give higher areas.</source>
        <translation>Juzgado en {} km² con datos; un área de estudio con más terreno estéril daría áreas mayores.</translation>
    </message>
    <message>
        <source>Judging the map</source>
        <translation>Evaluando el mapa</translation>
    </message>
    <message>
        <source>Judging the maps</source>
        <translation>Evaluando los mapas</translation>
    </message>
    <message>
        <source>Judging {n_candidates} settings</source>
        <translation>Evaluando {n_candidates} opciones</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <translation>Evaluando {name}</translation>
    </message>
    <message>
        <source>Judging {}</source>
        <translation>Evaluando {}</translation>
    </message>
    <message>
        <source>KMO</source>
        <translation>KMO</translation>
    </message>
    <message>
        <source>KMO is the sum of squared correlations over that sum plus the squared partial correlations. Bartlett's statistic tests whether the correlation matrix is the identity. Parallel analysis keeps eigenvalues above the 95th percentile of those of random tables of the same size.</source>
        <translation>KMO es la suma de las correlaciones al cuadrado dividida por esa suma más las correlaciones parciales al cuadrado. El estadístico de Bartlett prueba si la matriz de correlación es la identidad. El análisis paralelo conserva los autovalores superiores al percentil 95 de los de tablas aleatorias del mismo tamaño.</translation>
    </message>
    <message>
        <source>Kaiser's criterion</source>
        <translation>Criterio de Kaiser</translation>
    </message>
    <message>
        <source>Kaiser-Meyer-Olkin measure</source>
        <translation>Medida de Kaiser-Meyer-Olkin</translation>
    </message>
    <message>
        <source>Kaplan-Meier only summarises a distribution, it has no values to put in: choose another method.</source>
        <translation>Kaplan-Meier solo resume una distribución, no tiene valores que poner: elija otro método.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Keep an anisotropy only where the geology has the same direction; below 250 samples it is mostly chance.</source>
        <translation>Conserve una anisotropía solo donde la geología tiene la misma dirección; con menos de 250 muestras es sobre todo azar.</translation>
    </message>
    <message>
        <source>Keeps threads from fighting over the processors; comes with scikit-learn.</source>
        <translation>Evita que los hilos compitan por los procesadores; viene con scikit-learn.</translation>
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
        <translation>Tipo de estructura {n}</translation>
    </message>
    <message>
        <source>Known azimuth of the longest range</source>
        <translation>Azimut conocido del mayor alcance</translation>
    </message>
    <message>
        <source>Known mean of simple kriging</source>
        <translation>Media conocida del kriging simple</translation>
    </message>
    <message>
        <source>Known mean: that of the samples, {}.</source>
        <translation>Media conocida: la de las muestras, {}.</translation>
    </message>
    <message>
        <source>Known mineral &amp;occurrences</source>
        <translation>&amp;Ocurrencias minerales conocidas</translation>
    </message>
    <message>
        <source>Known mineral occurrences</source>
        <translation>Ocurrencias minerales conocidas</translation>
    </message>
    <message>
        <source>Known mineral occurrences, with name, type and commodity.</source>
        <translation>Ocurrencias minerales conocidas, con nombre, tipo y sustancia.</translation>
    </message>
    <message>
        <source>Known nugget</source>
        <translation>Pepita conocida</translation>
    </message>
    <message>
        <source>Known occurrences make classes of maps of units, and a classifier learns from classes: clear them, and give samples classes with “Label samples”.</source>
        <translation>Las ocurrencias conocidas forman clases de los mapas de unidades, y un clasificador aprende de clases: quítelas y dé clases a las muestras con “Etiquetar muestras”.</translation>
    </message>
    <message>
        <source>Known partial sill</source>
        <translation>Meseta parcial conocida</translation>
    </message>
    <message>
        <source>Known range</source>
        <translation>Alcance conocido</translation>
    </message>
    <message>
        <source>Known ratio of the ranges</source>
        <translation>Razón conocida de los alcances</translation>
    </message>
    <message>
        <source>Kohonen</source>
        <translation>Kohonen</translation>
    </message>
    <message>
        <source>Krige logarithms of concentrations, or factor scores. Turned back from logarithms the &lt;b&gt;mean&lt;/b&gt; depends strongly on the sill; the &lt;b&gt;median&lt;/b&gt; (the plain antilogarithm) does not, and is the better map where the variogram is doubtful.</source>
        <translation>Aplique kriging a logaritmos de concentraciones o a puntuaciones factoriales. Al deshacer los logaritmos, la &lt;b&gt;media&lt;/b&gt; depende mucho de la meseta; la &lt;b&gt;mediana&lt;/b&gt; (el antilogaritmo simple) no, y es el mejor mapa donde el variograma es dudoso.</translation>
    </message>
    <message>
        <source>Kriged map</source>
        <translation>Mapa de kriging</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>Kriging</translation>
    </message>
    <message>
        <source>Kriging alone predicts as well: the predictors add nothing on ground that was left out.</source>
        <translation>El kriging solo predice igual de bien: los predictores no añaden nada en terreno excluido.</translation>
    </message>
    <message>
        <source>Kriging by PyKrige</source>
        <translation>Kriging con PyKrige</translation>
    </message>
    <message>
        <source>Kriging chart</source>
        <translation>Gráfico de kriging</translation>
    </message>
    <message>
        <source>Kriging does not know the tested sample's own chemistry, and a classifier does: they answer different questions.</source>
        <translation>El kriging no conoce la química de la propia muestra probada y un clasificador sí: responden a preguntas distintas.</translation>
    </message>
    <message>
        <source>Kriging engine</source>
        <translation>Motor de kriging</translation>
    </message>
    <message>
        <source>Kriging engine pykrige</source>
        <translation>Motor de kriging pykrige</translation>
    </message>
    <message>
        <source>Kriging for the comparison</source>
        <translation>Kriging para la comparación</translation>
    </message>
    <message>
        <source>Kriging knows positions and not the tested sample's own chemistry: it answers how well the class of ground &lt;b&gt;between&lt;/b&gt; samples can be told, and a classifier that is given the sample's own scores answers another question.</source>
        <translation>El kriging conoce posiciones y no la química de la propia muestra probada: responde cuán bien se puede determinar la clase del terreno &lt;b&gt;entre&lt;/b&gt; muestras; un clasificador al que se dan las puntuaciones de la propia muestra responde a otra pregunta.</translation>
    </message>
    <message>
        <source>Kriging needs the position of every sample: leave out those without one.</source>
        <translation>El kriging necesita la posición de cada muestra: excluya las que no la tienen.</translation>
    </message>
    <message>
        <source>Kriging report</source>
        <translation>Informe de kriging</translation>
    </message>
    <message>
        <source>Kriging tested on blocks of ground that it had not seen.</source>
        <translation>Kriging probado en bloques de terreno que no había visto.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label samples</source>
        <translation>Etiquetar muestras</translation>
    </message>
    <message>
        <source>Labelled samples</source>
        <translation>Muestras etiquetadas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels by</source>
        <translation>Etiquetas por</translation>
    </message>
    <message>
        <source>Labels by a threshold need one field, and there are {n_chosen}: choose one score.</source>
        <translation>Las etiquetas por umbral necesitan un campo y hay {n_chosen}: elija una puntuación.</translation>
    </message>
    <message>
        <source>Labels by factor scores test the threshold and not the ground: give known occurrences where you have them.</source>
        <translation>Las etiquetas por puntuaciones factoriales prueban el umbral y no el terreno: dé ocurrencias conocidas donde las tenga.</translation>
    </message>
    <message>
        <source>Labels by factors need the fuzzy score of one factor at least: choose the scores.</source>
        <translation>Las etiquetas por factores necesitan al menos la puntuación difusa de un factor: elija las puntuaciones.</translation>
    </message>
    <message>
        <source>Labels by {wanted} need a layer: choose “{what}”, or another method.</source>
        <translation>Las etiquetas por {wanted} necesitan una capa: elija “{what}” u otro método.</translation>
    </message>
    <message>
        <source>Labels made of scores are no evidence: a classifier that reads the same scores finds its own threshold again, on random numbers as well. How well it does so is self-consistency, not skill. The layer remembers where its labels come from, and the tools that train say so.</source>
        <translation>Las etiquetas hechas de puntuaciones no son evidencia: un clasificador que lee las mismas puntuaciones encuentra de nuevo su propio umbral, también con números aleatorios. Lo bien que lo hace es autoconsistencia, no capacidad. La capa recuerda de dónde vienen sus etiquetas, y las herramientas que entrenan lo dicen.</translation>
    </message>
    <message>
        <source>Labels made of scores test nothing but the threshold itself: prefer occurrences or mapped ground.</source>
        <translation>Las etiquetas hechas de puntuaciones solo prueban el propio umbral: prefiera ocurrencias o terreno cartografiado.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Laboratory &amp;file</source>
        <translation>&amp;Archivo del laboratorio</translation>
    </message>
    <message>
        <source>Laboratory file</source>
        <translation>Archivo del laboratorio</translation>
    </message>
    <message>
        <source>Large weak targets may rank before small strong ones: sort by score too.</source>
        <translation>Objetivos grandes y débiles pueden ir antes que pequeños y fuertes: ordene también por puntuación.</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Distancia máxima</translation>
    </message>
    <message>
        <source>Largest distance of an occurrence to its sample</source>
        <translation>Distancia máxima de una ocurrencia a su muestra</translation>
    </message>
    <message>
        <source>Last temperature</source>
        <translation>Temperatura final</translation>
    </message>
    <message>
        <source>Latent layer</source>
        <translation>Capa latente</translation>
    </message>
    <message>
        <source>Layer with factor scores</source>
        <translation>Capa con puntuaciones factoriales</translation>
    </message>
    <message>
        <source>Layers, elements and settings</source>
        <translation>Capas, elementos y opciones</translation>
    </message>
    <message>
        <source>Layout of the image (deepinsight)</source>
        <translation>Disposición de la imagen (deepinsight)</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learns features and map together: an autoencoder condenses the samples, a self-organising map orders the codes.</source>
        <translation>Aprende variables y mapa juntos: un autocodificador condensa las muestras, un mapa autoorganizado ordena los códigos.</translation>
    </message>
    <message>
        <source>Learns from labelled samples, and compares the classifiers on unseen ground.</source>
        <translation>Aprende de muestras etiquetadas y compara los clasificadores en terreno no visto.</translation>
    </message>
    <message>
        <source>Least area of a target (km²)</source>
        <translation>Área mínima de un objetivo (km²)</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Leave field duplicates as they are, or keep one of each; correct positions that were typed twice.</source>
        <translation>Deje los duplicados de campo como están o conserve uno de cada; corrija las posiciones escritas dos veces.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Exclúyalas.</translation>
    </message>
    <message>
        <source>Leave these elements out of the steps that take all elements together.</source>
        <translation>Excluya estos elementos de los pasos que toman todos los elementos juntos.</translation>
    </message>
    <message>
        <source>Leaving one sample out</source>
        <translation>Dejando una muestra fuera</translation>
    </message>
    <message>
        <source>Leaving out single samples flatters where they lie in clusters: leave out blocks.</source>
        <translation>Dejar fuera muestras individuales es optimista donde están en cúmulos: deje fuera bloques.</translation>
    </message>
    <message>
        <source>Leaving samples out by distance needs their positions: give their coordinates.</source>
        <translation>Dejar fuera muestras por distancia necesita sus posiciones: dé sus coordenadas.</translation>
    </message>
    <message>
        <source>Left out by an earlier step: {}.</source>
        <translation>Excluidos por un paso anterior: {}.</translation>
    </message>
    <message>
        <source>Left out of the fingerprints, for they hold text such as &lt;0.5: {}. Run “Replace censored values” on them first.</source>
        <translation>Excluidos de las huellas, pues contienen texto como &lt;0.5: {}. Ejecute antes en ellos “Reemplazar valores censurados”.</translation>
    </message>
    <message>
        <source>Left out, because they have no values or the same value everywhere: {skipped}.</source>
        <translation>Excluidos, porque no tienen valores o tienen el mismo en todas partes: {skipped}.</translation>
    </message>
    <message>
        <source>Left out, because too many samples lack a value, and a sample needs them all: {}. Choose the elements by hand to have them in.</source>
        <translation>Excluidos, porque a demasiadas muestras les falta un valor y una muestra los necesita todos: {}. Elija los elementos a mano para incluirlos.</translation>
    </message>
    <message>
        <source>Left out, for something is lacking: {steps}.</source>
        <translation>Omitidos, pues falta algo: {steps}.</translation>
    </message>
    <message>
        <source>Length of a step; lower it where the loss jumps.</source>
        <translation>Longitud de un paso; redúzcala donde la pérdida da saltos.</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>Letras de otro alfabeto</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit of the background (factors)</source>
        <translation>Límite del fondo (factors)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences. With 20 or more of them, the anomaly is therefore also drawn with whole blocks of occurrences left out, and tested on those: the table and the log give both rates.</source>
        <translation>Los límites trazados por ocurrencias se ajustan a esas ocurrencias. Con 20 o más, la anomalía se traza por eso también dejando fuera bloques enteros de ocurrencias, y se prueba en estas: la tabla y el registro dan ambas tasas.</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences: believe the held-out rate.</source>
        <translation>Los límites trazados por ocurrencias se ajustan a esas ocurrencias: crea en la tasa con reservadas.</translation>
    </message>
    <message>
        <source>Limits were taken in the unit of the field, for want of a unit on one side</source>
        <translation>Los límites se tomaron en la unidad del campo, por falta de unidad en uno de los lados</translation>
    </message>
    <message>
        <source>Limits without a unit</source>
        <translation>Límites sin unidad</translation>
    </message>
    <message>
        <source>Line of the headings</source>
        <translation>Línea de los encabezados</translation>
    </message>
    <message>
        <source>Lines: 95 % intervals where there are any</source>
        <translation>Líneas: intervalos del 95 % donde los hay</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garítmico</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Loading scikit-learn</source>
        <translation>Cargando scikit-learn</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Loadings of the elements on the factors</source>
        <translation>Cargas de los elementos en los factores</translation>
    </message>
    <message>
        <source>Loadings of {factor}</source>
        <translation>Cargas de {factor}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
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
        <translation>Registro de la instalación</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and that of {unknown} is not known while others are: rename the field so that it says the unit, like Cu_ppm.</source>
        <translation>Los logaritmos de razones necesitan una sola unidad, y no se conoce la de {unknown} mientras que otras sí: cambie el nombre del campo para que diga la unidad, como Cu_ppm.</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and {columns} is an enrichment index while {other_column} is a concentration: run “Enrichment index” for all elements, or choose elements of one kind.</source>
        <translation>Los logaritmos de razones necesitan una sola unidad, y {columns} es un índice de enriquecimiento mientras que {other_column} es una concentración: ejecute “Índice de enriquecimiento” para todos los elementos o elija elementos de un solo tipo.</translation>
    </message>
    <message>
        <source>Logarithm of the normalised density: 0 is chance.</source>
        <translation>Logaritmo de la densidad normalizada: 0 es azar.</translation>
    </message>
    <message>
        <source>Logarithmic axis to the right.</source>
        <translation>Eje logarítmico hacia la derecha.</translation>
    </message>
    <message>
        <source>Logarithmic axis upwards.</source>
        <translation>Eje logarítmico hacia arriba.</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Logaritmos</translation>
    </message>
    <message>
        <source>Logarithms of half detection limits make a false second population: replace values below detection first.</source>
        <translation>Los logaritmos de medios límites de detección forman una segunda población falsa: reemplace antes los valores bajo detección.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <source>Logits of the fuzzy scores are kriged from the training samples (spherical model) and labelled by the same thresholds; other labels by indicator kriging, cut to 0 to 1 and made to sum to 1.</source>
        <translation>Los logits de las puntuaciones difusas se interpolan por kriging desde las muestras de entrenamiento (modelo esférico) y se etiquetan con los mismos umbrales; otras etiquetas, por kriging de indicadores, recortado a 0–1 y llevado a sumar 1.</translation>
    </message>
    <message>
        <source>Lognormal Q-Q plot</source>
        <translation>Gráfico Q-Q lognormal</translation>
    </message>
    <message>
        <source>Longest distance</source>
        <translation>Distancia máxima</translation>
    </message>
    <message>
        <source>Longest distance used</source>
        <translation>Distancia máxima usada</translation>
    </message>
    <message>
        <source>Look at it before you fit a model. Where it starts above zero lies the nugget: error of sampling and analysis, and what varies within the shortest distance. Where it levels off lies the sill, and the distance of that is the range: samples farther apart tell nothing of each other. If it never levels off, there is a drift.</source>
        <translation>Mírelo antes de ajustar un modelo. Donde empieza sobre cero está la pepita: error de muestreo y análisis, y lo que varía dentro de la distancia más corta. Donde se estabiliza está la meseta, y esa distancia es el alcance: muestras más alejadas no dicen nada unas de otras. Si nunca se estabiliza, hay deriva.</translation>
    </message>
    <message>
        <source>Look at the first rows only</source>
        <translation>Mirar solo las primeras filas</translation>
    </message>
    <message>
        <source>Look at the map that decides: where one map decides everywhere nothing was fused.</source>
        <translation>Mire el mapa que decide: donde un mapa decide en todas partes, nada se fusionó.</translation>
    </message>
    <message>
        <source>Look at the units before anything else: gold in ppb that is read as ppm is a thousand times too high.</source>
        <translation>Mire las unidades antes que nada: oro en ppb leído como ppm es mil veces demasiado alto.</translation>
    </message>
    <message>
        <source>Look at them on the map and correct their coordinates.</source>
        <translation>Mírelas en el mapa y corrija sus coordenadas.</translation>
    </message>
    <message>
        <source>Look at where the points fall on the map: eastings and northings change places easily.</source>
        <translation>Mire dónde caen los puntos en el mapa: este y norte se intercambian con facilidad.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Looking for QGIS's Python…</source>
        <translation>Buscando el Python de QGIS…</translation>
    </message>
    <message>
        <source>Looking for classes of units</source>
        <translation>Buscando clases de unidades</translation>
    </message>
    <message>
        <source>Looking for errors</source>
        <translation>Buscando errores</translation>
    </message>
    <message>
        <source>Looking for positions</source>
        <translation>Buscando posiciones</translation>
    </message>
    <message>
        <source>Looking for the best single element</source>
        <translation>Buscando el mejor elemento individual</translation>
    </message>
    <message>
        <source>Looking for the breaks of bootstrap curves</source>
        <translation>Buscando los quiebres de las curvas bootstrap</translation>
    </message>
    <message>
        <source>Looking for the limits</source>
        <translation>Buscando los límites</translation>
    </message>
    <message>
        <source>Looking for the nearest occurrences</source>
        <translation>Buscando las ocurrencias más cercanas</translation>
    </message>
    <message>
        <source>Looking for versions that go together with this QGIS…</source>
        <translation>Buscando versiones compatibles con este QGIS…</translation>
    </message>
    <message>
        <source>Looks through a survey and says what to put right, or to know, before going on.</source>
        <translation>Examina una campaña y dice qué corregir, o qué saber, antes de seguir.</translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation>Pérdida (entropía cruzada)</translation>
    </message>
    <message>
        <source>Loss (log scale)</source>
        <translation>Pérdida (escala logarítmica)</translation>
    </message>
    <message>
        <source>Low entropy is confidence, not truth.</source>
        <translation>Entropía baja es confianza, no verdad.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lowest threshold</source>
        <translation>Umbral más bajo</translation>
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
        <translation>Hecho con “{method}” de GeoHalo {version}</translation>
    </message>
    <message>
        <source>Made with known occurrences, not held out, and flattered if these are the same: {}.</source>
        <translation>Hechos con ocurrencias conocidas, sin reservar, y favorecidos si estas son las mismas: {}.</translation>
    </message>
    <message>
        <source>Mahalanobis</source>
        <translation>Mahalanobis</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Make a page with the map, its legend, the prediction-area plot, scale and north arrow</source>
        <translation>Hacer una página con el mapa, su leyenda, el gráfico predicción-área, escala y flecha de norte</translation>
    </message>
    <message>
        <source>Make sample survey</source>
        <translation>Crear campaña de ejemplo</translation>
    </message>
    <message>
        <source>Make sample survey…</source>
        <translation>Crear campaña de ejemplo…</translation>
    </message>
    <message>
        <source>Makes a synthetic stream-sediment survey to learn and to test with: samples, occurrences, geology and the truth.</source>
        <translation>Crea una campaña sintética de sedimentos de corriente para aprender y probar: muestras, ocurrencias, geología y la verdad.</translation>
    </message>
    <message>
        <source>Makes points of a laboratory's file: CSV or other text, or a spreadsheet.</source>
        <translation>Hace puntos de un archivo del laboratorio: CSV u otro texto, o una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Many equal lowest values are mostly half a detection limit written as a number: give the limits as a table.</source>
        <translation>Muchos valores mínimos iguales suelen ser medio límite de detección escrito como número: dé los límites en una tabla.</translation>
    </message>
    <message>
        <source>Many low values are equal, probably a substitute for results below detection, and were left as they are; a limits table with the substitute has them treated: {}.</source>
        <translation>Muchos valores bajos son iguales, probablemente un sustituto de resultados bajo detección, y se dejaron como están; una tabla de límites con el sustituto hace que se traten: {}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map (raster or polygons)</source>
        <translation>Mapa (ráster o polígonos)</translation>
    </message>
    <message>
        <source>Map (raster, polygons or points)</source>
        <translation>Mapa (ráster, polígonos o puntos)</translation>
    </message>
    <message>
        <source>Map 1 of {n} is shown, that of the field {field}; the classes of samples are by majority.</source>
        <translation>Se muestra el mapa 1 de {n}, el del campo {field}; las clases de las muestras son por mayoría.</translation>
    </message>
    <message>
        <source>Map of &amp;units: SOM, batch SOM, DESOM</source>
        <translation>Mapa de &amp;unidades: SOM, batch SOM, DESOM</translation>
    </message>
    <message>
        <source>Map of the classes</source>
        <translation>Mapa de las clases</translation>
    </message>
    <message>
        <source>Map of the samples</source>
        <translation>Mapa de las muestras</translation>
    </message>
    <message>
        <source>Map that decides</source>
        <translation>Mapa que decide</translation>
    </message>
    <message>
        <source>Map units. Places with fewer neighbours than the drift needs get no value. Empty: as far as it takes.</source>
        <translation>Unidades del mapa. Los lugares con menos vecinos de los que necesita la deriva quedan sin valor. Vacío: tan lejos como haga falta.</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>Valor del mapa</translation>
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
        <translation>Los mapas entre muestras se hicieron por kriging.</translation>
    </message>
    <message>
        <source>Maps from the same samples are no independent evidence: three that agree say little more than one.</source>
        <translation>Mapas de las mismas muestras no son evidencia independiente: tres que concuerdan dicen poco más que uno.</translation>
    </message>
    <message>
        <source>Maps fused by maximin</source>
        <translation>Mapas fusionados por maximin</translation>
    </message>
    <message>
        <source>Maps in each ensemble; 1 is a single map, which moves with its seed.</source>
        <translation>Mapas en cada conjunto; 1 es un solo mapa, que cambia con su semilla.</translation>
    </message>
    <message>
        <source>Maps made with the occurrences are marked as flattered: quote the held-out ones.</source>
        <translation>Los mapas hechos con las ocurrencias se marcan como favorecidos: cite los de ocurrencias reservadas.</translation>
    </message>
    <message>
        <source>Maps of the probabilities and the entropy</source>
        <translation>Mapas de las probabilidades y la entropía</translation>
    </message>
    <message>
        <source>Maps of units: they make anomaly, halo and background.</source>
        <translation>Mapas de unidades: forman anomalía, halo y fondo.</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>Mapas lado a lado</translation>
    </message>
    <message>
        <source>Maps that are to be compared need the same extent, cell size and distance.</source>
        <translation>Los mapas que se comparen necesitan la misma extensión, tamaño de celda y distancia.</translation>
    </message>
    <message>
        <source>Maps to be compared</source>
        <translation>Mapas que comparar</translation>
    </message>
    <message>
        <source>Maps to compare</source>
        <translation>Mapas a comparar</translation>
    </message>
    <message>
        <source>Maps to fuse</source>
        <translation>Mapas a fusionar</translation>
    </message>
    <message>
        <source>Maps trained on bootstrap samples and averaged: a single map moves with its seed. 1 is a single map.</source>
        <translation>Mapas entrenados con muestras bootstrap y promediados: un solo mapa cambia con su semilla. 1 es un solo mapa.</translation>
    </message>
    <message>
        <source>Maps were judged by prediction-area plots.</source>
        <translation>Los mapas se juzgaron con gráficos predicción-área.</translation>
    </message>
    <message>
        <source>Marked in the field dropped, and still in the layer: {}.</source>
        <translation>Marcados en el campo dropped, y aún en la capa: {}.</translation>
    </message>
    <message>
        <source>Marks values beyond the Tukey fences: ore, a nugget of gold, or a slip of the laboratory.</source>
        <translation>Marca valores más allá de las vallas de Tukey: mena, una pepita de oro o un error del laboratorio.</translation>
    </message>
    <message>
        <source>Matching the distances of the test to those of the map</source>
        <translation>Igualando las distancias de la prueba a las del mapa</translation>
    </message>
    <message>
        <source>Matrices are multiplied by {}.</source>
        <translation>Las matrices se multiplican con {}.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Correlación de Matthews</translation>
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
        <translation>La máxima verosimilitud no puede ajustar {k} factores a {p} elementos: pida como máximo {most}, o use pca.</translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation>McNemar</translation>
    </message>
    <message>
        <source>McNemar's exact test: above 0.05 nobody can say which one is better</source>
        <translation>Prueba exacta de McNemar: por encima de 0.05 nadie puede decir cuál es mejor</translation>
    </message>
    <message>
        <source>Mean AUC by the split</source>
        <translation>AUC medio según la división</translation>
    </message>
    <message>
        <source>Mean AUC on ground not seen</source>
        <translation>AUC medio en terreno no visto</translation>
    </message>
    <message>
        <source>Mean entropy (1: all classes alike)</source>
        <translation>Entropía media (1: todas las clases iguales)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Error medio</translation>
    </message>
    <message>
        <source>Mean of (error / standard error)²: near 1.</source>
        <translation>Media de (error / error estándar)²: cercana a 1.</translation>
    </message>
    <message>
        <source>Mean of observed less predicted: near 0.</source>
        <translation>Media de observado menos predicho: cercana a 0.</translation>
    </message>
    <message>
        <source>Mean of the shares of each class, which a large background does not drive up.</source>
        <translation>Media de las proporciones de cada clase, que un fondo grande no eleva.</translation>
    </message>
    <message>
        <source>Mean over the realisations of the area above the threshold.</source>
        <translation>Media sobre las realizaciones del área sobre el umbral.</translation>
    </message>
    <message>
        <source>Mean over the samples.</source>
        <translation>Media sobre las muestras.</translation>
    </message>
    <message>
        <source>Mean probability of each class, one band each.</source>
        <translation>Probabilidad media de cada clase, una banda cada una.</translation>
    </message>
    <message>
        <source>Mean share of the area of the anomalies that they were tested on.</source>
        <translation>Proporción media del área de las anomalías en que se probaron.</translation>
    </message>
    <message>
        <source>Mean squared standardised error</source>
        <translation>Error cuadrático medio estandarizado</translation>
    </message>
    <message>
        <source>Mean squared standardised error {:.2f}: {}.</source>
        <translation>Error cuadrático medio estandarizado {:.2f}: {}.</translation>
    </message>
    <message>
        <source>Mean stability</source>
        <translation>Estabilidad media</translation>
    </message>
    <message>
        <source>Means over neighbours need a position for every sample: leave them out, or set it to 0.</source>
        <translation>Las medias sobre vecinos necesitan la posición de cada muestra: prescinda de ellas o ponga 0.</translation>
    </message>
    <message>
        <source>Means over so many nearest samples are further features; 0: the samples alone, as in the paper.</source>
        <translation>Las medias sobre ese número de muestras más cercanas son variables adicionales; 0: solo las muestras, como en el artículo.</translation>
    </message>
    <message>
        <source>Means over the samples of each class</source>
        <translation>Medias sobre las muestras de cada clase</translation>
    </message>
    <message>
        <source>Measure of sampling adequacy (MSA) of each element.</source>
        <translation>Medida de adecuación muestral (MSA) de cada elemento.</translation>
    </message>
    <message>
        <source>Measured and predicted</source>
        <translation>Medido y predicho</translation>
    </message>
    <message>
        <source>Measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>Valores medidos y sustitutos de cada elemento en papel normal, con la recta ajustada.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median absolute deviations to the limit (mad)</source>
        <translation>Desviaciones absolutas medianas hasta el límite (mad)</translation>
    </message>
    <message>
        <source>Median, turned back from logarithms</source>
        <translation>Mediana, con los logaritmos deshechos</translation>
    </message>
    <message>
        <source>Medians of fewer than ten samples jump about; such classes take the background of all samples.</source>
        <translation>Las medianas de menos de diez muestras son inestables; tales clases toman el fondo de todas las muestras.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Member {member} put every sample on one unit: lower gamma, train longer or try another seed.</source>
        <translation>El miembro {member} puso todas las muestras en una unidad: reduzca gamma, entrene más tiempo o pruebe otra semilla.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members learn from samples drawn with replacement and with other seeds. Entropy is −Σ p̄ ln p̄ of the mean probability, mutual information what the members' own entropies leave of it, both over ln of the number of classes. Classes of maps are matched one to one.</source>
        <translation>Los miembros aprenden de muestras tomadas con reposición y con otras semillas. La entropía es −Σ p̄ ln p̄ de la probabilidad media; la información mutua, lo que de ella queda tras las entropías de los propios miembros, ambas sobre ln del número de clases. Las clases de los mapas se emparejan una a una.</translation>
    </message>
    <message>
        <source>Members that agree can agree on something wrong: all learnt from the same survey. Stability says how little the result depends on chance, not that it is right, and the accuracy out of bag is a test by lot, which flatters.</source>
        <translation>Miembros que concuerdan pueden concordar en algo erróneo: todos aprendieron de la misma campaña. La estabilidad dice cuán poco depende el resultado del azar, no que sea correcto, y la exactitud out-of-bag es una prueba al azar, que es optimista.</translation>
    </message>
    <message>
        <source>Members that agree can be wrong together</source>
        <translation>Miembros que concuerdan pueden equivocarse juntos</translation>
    </message>
    <message>
        <source>Members that name the sample's class (%)</source>
        <translation>Miembros que nombran la clase de la muestra (%)</translation>
    </message>
    <message>
        <source>Members; ten at least, better twenty.</source>
        <translation>Miembros; al menos diez, mejor veinte.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Methods, to paste</source>
        <translation>Métodos, para pegar</translation>
    </message>
    <message>
        <source>Metres, and all positions lie where the project's reference system {} is used: check it.</source>
        <translation>Metros, y todas las posiciones caen donde se usa el sistema de referencia del proyecto {}: compruébelo.</translation>
    </message>
    <message>
        <source>Metres, and the file does not say which: choose the reference system.</source>
        <translation>Metros, y el archivo no dice cuáles: elija el sistema de referencia.</translation>
    </message>
    <message>
        <source>Metres, and the file names {name} and no zone: choose the reference system.</source>
        <translation>Metros, y el archivo nombra {name} y ninguna zona: elija el sistema de referencia.</translation>
    </message>
    <message>
        <source>Microsoft's “Visual C++ Redistributable” may be missing: install it, and try again.</source>
        <translation>Puede faltar “Visual C++ Redistributable” de Microsoft: instálelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Minimum covariance determinant; this step cannot be interrupted</source>
        <translation>Determinante de covarianza mínima; este paso no se puede interrumpir</translation>
    </message>
    <message>
        <source>Missing, %</source>
        <translation>Ausentes, %</translation>
    </message>
    <message>
        <source>Missing; about {fetched} MB to fetch, {kept} MB on disk</source>
        <translation>Falta; unos {fetched} MB por descargar, {kept} MB en disco</translation>
    </message>
    <message>
        <source>Missing; less than 1 MB</source>
        <translation>Falta; menos de 1 MB</translation>
    </message>
    <message>
        <source>Model: {parts}</source>
        <translation>Modelo: {parts}</translation>
    </message>
    <message>
        <source>Models tried</source>
        <translation>Modelos probados</translation>
    </message>
    <message>
        <source>More than 80 % of these are below detection, too much for any estimate: {}.</source>
        <translation>Más de 80 % de estos están bajo detección, demasiado para cualquier estimación: {}.</translation>
    </message>
    <message>
        <source>More than one label (1 yes)</source>
        <translation>Más de una etiqueta (1 sí)</translation>
    </message>
    <message>
        <source>More units than samples leave empty units: 0 lets the tool choose the size.</source>
        <translation>Más unidades que muestras dejan unidades vacías: 0 deja que la herramienta elija el tamaño.</translation>
    </message>
    <message>
        <source>Most classes hold fewer than {minimum_pairs} pairs: the variogram is very uncertain.</source>
        <translation>La mayoría de las clases contiene menos de {minimum_pairs} pares: el variograma es muy incierto.</translation>
    </message>
    <message>
        <source>Move the chart</source>
        <translation>Mover el gráfico</translation>
    </message>
    <message>
        <source>N-S</source>
        <translation>N-S</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>Nombre del mapa</translation>
    </message>
    <message>
        <source>Name of the occurrences</source>
        <translation>Nombre de las ocurrencias</translation>
    </message>
    <message>
        <source>Names of the maps</source>
        <translation>Nombres de los mapas</translation>
    </message>
    <message>
        <source>Naming classes with occurrences held out</source>
        <translation>Nombrando clases con ocurrencias reservadas</translation>
    </message>
    <message>
        <source>Nd</source>
        <translation>Dn</translation>
    </message>
    <message>
        <source>Nearest known occurrence</source>
        <translation>Ocurrencia conocida más cercana</translation>
    </message>
    <message>
        <source>Nearest samples that a prediction is made from. 0: all samples, of more than 5000 the 32 nearest.</source>
        <translation>Muestras más cercanas con que se hace una predicción. 0: todas las muestras; con más de 5000, las 32 más cercanas.</translation>
    </message>
    <message>
        <source>Negative values</source>
        <translation>Valores negativos</translation>
    </message>
    <message>
        <source>Negative values were read as below the detection limit of that size: {}.</source>
        <translation>Los valores negativos se leyeron como inferiores al límite de detección de esa magnitud: {}.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Neighbours resemble each other: leaving out one sample tells how well kriging fills gaps, leaving out whole &lt;b&gt;blocks&lt;/b&gt; how well it predicts ground without samples. The variogram is held fixed, unless it is fitted again in every fold.</source>
        <translation>Los vecinos se parecen entre sí: dejar fuera una muestra dice cuán bien rellena huecos el kriging; dejar fuera &lt;b&gt;bloques&lt;/b&gt; enteros, cuán bien predice terreno sin muestras. El variograma se mantiene fijo, salvo que se ajuste de nuevo en cada partición.</translation>
    </message>
    <message>
        <source>Neighbours to average</source>
        <translation>Vecinos que promediar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network chart</source>
        <translation>Gráfico de la red</translation>
    </message>
    <message>
        <source>Network model</source>
        <translation>Modelo de red</translation>
    </message>
    <message>
        <source>Network of the paper</source>
        <translation>Red del artículo</translation>
    </message>
    <message>
        <source>Network report</source>
        <translation>Informe de la red</translation>
    </message>
    <message>
        <source>Network {}</source>
        <translation>Red {}</translation>
    </message>
    <message>
        <source>Networks trained at once (paper)</source>
        <translation>Redes entrenadas a la vez (paper)</translation>
    </message>
    <message>
        <source>Never krige raw skewed concentrations; and doubt the back-transformed mean where the sill is doubtful.</source>
        <translation>Nunca aplique kriging a concentraciones asimétricas sin transformar; y dude de la media retransformada donde la meseta es dudosa.</translation>
    </message>
    <message>
        <source>New fields end in _log10, _ln, _boxcox, _clr, _nscore, _z or _rz; those of ilr are called ilr1, ilr2 and so on.</source>
        <translation>Los campos nuevos terminan en _log10, _ln, _boxcox, _clr, _nscore, _z o _rz; los de ilr se llaman ilr1, ilr2, etc.</translation>
    </message>
    <message>
        <source>No belt of the map holds {FEWEST_HITS} occurrences or more at one to two times the density of the whole: there is no halo class.</source>
        <translation>Ninguna franja del mapa contiene {FEWEST_HITS} ocurrencias o más con una a dos veces la densidad del total: no hay clase halo.</translation>
    </message>
    <message>
        <source>No cell has data in all rasters ({names}): check that they cover the same ground.</source>
        <translation>Ninguna celda tiene datos en todos los rásteres ({names}): compruebe que cubran el mismo terreno.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check the extents and the study area.</source>
        <translation>Ninguna celda tiene datos de todos los mapas: revise las extensiones y el área de estudio.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check their extents and the study area.</source>
        <translation>Ninguna celda tiene datos de todos los mapas: revise sus extensiones y el área de estudio.</translation>
    </message>
    <message>
        <source>No cell of the map has a sample within {max_distance:g} m: check that samples, extent and mask overlap and share one CRS, or raise the distance.</source>
        <translation>Ninguna celda del mapa tiene una muestra a menos de {max_distance:g} m: compruebe que muestras, extensión y máscara se superpongan y compartan un SRC, o aumente la distancia.</translation>
    </message>
    <message>
        <source>No cell of the map has data of all predictor maps: check their extent and the study area.</source>
        <translation>Ninguna celda del mapa tiene datos de todos los mapas predictores: revise su extensión y el área de estudio.</translation>
    </message>
    <message>
        <source>No chart is drawn: it needs the occurrences.</source>
        <translation>No se dibuja gráfico: necesita las ocurrencias.</translation>
    </message>
    <message>
        <source>No class holds occurrences at {ANOMALY_DENSITY:g} times the density of the whole map: there is no anomaly class.</source>
        <translation>Ninguna clase contiene ocurrencias con {ANOMALY_DENSITY:g} veces la densidad del mapa entero: no hay clase anomalía.</translation>
    </message>
    <message>
        <source>No column is called like sample numbers.</source>
        <translation>Ninguna columna se llama como números de muestra.</translation>
    </message>
    <message>
        <source>No column was recognised as the results of an element: choose them.</source>
        <translation>Ninguna columna se reconoció como resultados de un elemento: elíjalas.</translation>
    </message>
    <message>
        <source>No concentration field was chosen: choose at least one.</source>
        <translation>No se eligió ningún campo de concentración: elija al menos uno.</translation>
    </message>
    <message>
        <source>No difference found is not the same as equal: small tests find little.</source>
        <translation>No hallar diferencia no es lo mismo que ser iguales: las pruebas pequeñas hallan poco.</translation>
    </message>
    <message>
        <source>No eigenvalue is above that of uncorrelated elements, so there is no factor to find: choose other elements, or give the number of factors.</source>
        <translation>Ningún autovalor supera al de elementos no correlacionados, así que no hay factor que hallar: elija otros elementos o dé el número de factores.</translation>
    </message>
    <message>
        <source>No element can be used: {reasons}. Choose other elements, or another method.</source>
        <translation>Ningún elemento puede usarse: {reasons}. Elija otros elementos u otro método.</translation>
    </message>
    <message>
        <source>No element has fences. {warnings}</source>
        <translation>Ningún elemento tiene vallas. {warnings}</translation>
    </message>
    <message>
        <source>No element outside its fences</source>
        <translation>Ningún elemento fuera de sus vallas</translation>
    </message>
    <message>
        <source>No factor holds {unheld}, whose largest loading is below {minimum_loading:g}: these indicators have no say; lower the smallest loading to let them.</source>
        <translation>Ningún factor contiene {unheld}, cuya mayor carga es inferior a {minimum_loading:g}: estos indicadores no influyen; reduzca la carga mínima para que lo hagan.</translation>
    </message>
    <message>
        <source>No feature varies over the samples: choose other features.</source>
        <translation>Ninguna variable varía entre las muestras: elija otras variables.</translation>
    </message>
    <message>
        <source>No field ending in {} belongs to one of the elements: no remarks are read.</source>
        <translation>Ningún campo terminado en {} pertenece a uno de los elementos: no se leen observaciones.</translation>
    </message>
    <message>
        <source>No field looks like a concentration (such as Cu_ppm, Au_ppb, Fe_pct): choose the elements by hand, the layer has {names}.</source>
        <translation>Ningún campo parece una concentración (como Cu_ppm, Au_ppb, Fe_pct): elija los elementos a mano, la capa tiene {names}.</translation>
    </message>
    <message>
        <source>No field of this layer is named like an element, such as Cu_ppm: rename them, or choose another layer.</source>
        <translation>Ningún campo de esta capa se llama como un elemento, por ejemplo Cu_ppm: cambie sus nombres o elija otra capa.</translation>
    </message>
    <message>
        <source>No indicator element reaches a loading of {minimum_loading:g}: the factors on which they load most were taken.</source>
        <translation>Ningún elemento indicador alcanza una carga de {minimum_loading:g}: se tomaron los factores en que más cargan.</translation>
    </message>
    <message>
        <source>No labelled sample lies in zone {test_zone}: the zones are {found}.</source>
        <translation>Ninguna muestra etiquetada está en la zona {test_zone}: las zonas son {found}.</translation>
    </message>
    <message>
        <source>No layer of the project has the scores: run “Factor scores” with this model.</source>
        <translation>Ninguna capa del proyecto tiene las puntuaciones: ejecute “Puntuaciones factoriales” con este modelo.</translation>
    </message>
    <message>
        <source>No occurrence lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Ninguna ocurrencia está en el mapa: revise el SRC de ambos, la máscara y la capa de ocurrencias.</translation>
    </message>
    <message>
        <source>No occurrence lies on {name}: check the reference systems, or leave the map out.</source>
        <translation>Ninguna ocurrencia está en {name}: revise los sistemas de referencia o excluya el mapa.</translation>
    </message>
    <message>
        <source>No occurrence lies on {}: it is not judged.</source>
        <translation>Ninguna ocurrencia está en {}: no se juzga.</translation>
    </message>
    <message>
        <source>No pair of columns is called like coordinates (easting and northing, lon and lat).</source>
        <translation>Ningún par de columnas se llama como coordenadas (este y norte, lon y lat).</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m in this direction: choose a longer distance or a wider tolerance.</source>
        <translation>Ningún par de muestras está a menos de {cutoff:g} m en esta dirección: elija una distancia mayor o una tolerancia más amplia.</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m: choose a longer distance or a wider tolerance.</source>
        <translation>Ningún par de muestras está a menos de {cutoff:g} m: elija una distancia mayor o una tolerancia más amplia.</translation>
    </message>
    <message>
        <source>No part of the map holds {FEWEST_HITS} occurrences or more at twice the density of the whole: there is no anomaly class.</source>
        <translation>Ninguna parte del mapa contiene {FEWEST_HITS} ocurrencias o más con el doble de la densidad del total: no hay clase anomalía.</translation>
    </message>
    <message>
        <source>No positions: the samples become a table without points.</source>
        <translation>Sin posiciones: las muestras pasan a ser una tabla sin puntos.</translation>
    </message>
    <message>
        <source>No raster is made of points: “Samples to raster” makes a map of them.</source>
        <translation>De puntos no se hace ráster: “Muestras a ráster” hace un mapa de ellos.</translation>
    </message>
    <message>
        <source>No row of headings was found: the columns are called by their number.</source>
        <translation>No se halló fila de encabezados: las columnas se llaman por su número.</translation>
    </message>
    <message>
        <source>No row of the file begins in line {line}: choose another line for the headings.</source>
        <translation>Ninguna fila del archivo empieza en la línea {line}: elija otra línea para los encabezados.</translation>
    </message>
    <message>
        <source>No row of the file looks like a sample below its headings: choose the line of the headings, or another file.</source>
        <translation>Ninguna fila del archivo parece una muestra bajo sus encabezados: elija la línea de los encabezados u otro archivo.</translation>
    </message>
    <message>
        <source>No row of the limits table names an element ({ignored}): write symbols or field names into the column {element}.</source>
        <translation>Ninguna fila de la tabla de límites nombra un elemento ({ignored}): escriba símbolos o nombres de campos en la columna {element}.</translation>
    </message>
    <message>
        <source>No sample has a class in the field {name}: run “Label samples” first.</source>
        <translation>Ninguna muestra tiene clase en el campo {name}: ejecute antes “Etiquetar muestras”.</translation>
    </message>
    <message>
        <source>No sample has a position: check the coordinates.</source>
        <translation>Ninguna muestra tiene posición: revise las coordenadas.</translation>
    </message>
    <message>
        <source>No sample has a position: check the layer, its filter and the selection.</source>
        <translation>Ninguna muestra tiene posición: revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>No sample has a value of both fields: choose others.</source>
        <translation>Ninguna muestra tiene valor en ambos campos: elija otros.</translation>
    </message>
    <message>
        <source>No sample has a value of {name}: choose another field.</source>
        <translation>Ninguna muestra tiene valor de {name}: elija otro campo.</translation>
    </message>
    <message>
        <source>No sample has a value: choose another field.</source>
        <translation>Ninguna muestra tiene valor: elija otro campo.</translation>
    </message>
    <message>
        <source>No sample has {needed}: fill them in, or leave out the fields with the most gaps{word}.</source>
        <translation>Ninguna muestra tiene {needed}: complételos o excluya los campos con más huecos{word}.</translation>
    </message>
    <message>
        <source>No sample is of any class but the background: there is nothing to balance it with.</source>
        <translation>Ninguna muestra es de otra clase que el fondo: no hay con qué equilibrarlo.</translation>
    </message>
    <message>
        <source>No sample is of the class {empty}.</source>
        <translation>Ninguna muestra es de la clase {empty}.</translation>
    </message>
    <message>
        <source>No sample is selected.</source>
        <translation>Ninguna muestra está seleccionada.</translation>
    </message>
    <message>
        <source>No sample lies inside a polygon of the geology: choose the geology of this area.</source>
        <translation>Ninguna muestra está dentro de un polígono de la geología: elija la geología de esta área.</translation>
    </message>
    <message>
        <source>No sample lies on data of all {what}s: check their extent and reference system.</source>
        <translation>Ninguna muestra cae sobre datos de todas las capas ({what}): revise su extensión y sistema de referencia.</translation>
    </message>
    <message>
        <source>No sample was predicted: there are no classes to compare.</source>
        <translation>No se predijo ninguna muestra: no hay clases que comparar.</translation>
    </message>
    <message>
        <source>No sample {where} the threshold of {name}, {value:g}: choose another threshold.</source>
        <translation>Ninguna muestra {where} el umbral de {name}, {value:g}: elija otro umbral.</translation>
    </message>
    <message>
        <source>No single realisation is a map of the truth: use the share of them.</source>
        <translation>Ninguna realización aislada es un mapa de la verdad: use la proporción de ellas.</translation>
    </message>
    <message>
        <source>No structure: a pure nugget</source>
        <translation>Sin estructura: pepita pura</translation>
    </message>
    <message>
        <source>No such tool</source>
        <translation>No existe esa herramienta</translation>
    </message>
    <message>
        <source>No test on blocks that were left out: {}</source>
        <translation>Sin prueba en bloques excluidos: {}</translation>
    </message>
    <message>
        <source>No test on held-out occurrences: {}</source>
        <translation>Sin prueba en ocurrencias reservadas: {}</translation>
    </message>
    <message>
        <source>No test sample is of class {absent}: its recall, F1 and AUC are undefined, and the means are over the other classes.</source>
        <translation>Ninguna muestra de prueba es de la clase {absent}: su sensibilidad, F1 y AUC son indefinidos, y las medias son sobre las demás clases.</translation>
    </message>
    <message>
        <source>No test sample is of the class {untested}: its figures are undefined.</source>
        <translation>Ninguna muestra de prueba es de la clase {untested}: sus cifras son indefinidas.</translation>
    </message>
    <message>
        <source>No test sample was given the class {never}: its precision is undefined and {way}; its recall and F1 are 0.</source>
        <translation>Ninguna muestra de prueba recibió la clase {never}: su precisión es indefinida y {way}; su sensibilidad y F1 son 0.</translation>
    </message>
    <message>
        <source>No transform was made of {}. Concentrations are skewed, and their few highest values would decide the factors: run “Transform concentrations” (log10) first.</source>
        <translation>No se transformó {}. Las concentraciones son asimétricas, y sus pocos valores más altos decidirían los factores: ejecute antes “Transformar concentraciones” (log10).</translation>
    </message>
    <message>
        <source>No two features correlate by {chance:.2f} or more: they have no natural order, as factors have none, and a convolution along them means little. Take elements, or the network paper.</source>
        <translation>Ningún par de variables se correlaciona en {chance:.2f} o más: no tienen orden natural, como tampoco los factores, y una convolución a lo largo de ellas significa poco. Tome elementos o la red paper.</translation>
    </message>
    <message>
        <source>No unit is stated for these elements: {texts}.</source>
        <translation>No se indica unidad para estos elementos: {texts}.</translation>
    </message>
    <message>
        <source>No validation samples were given: {n_aside} of the {n_training} training samples were set aside to find the best epoch.</source>
        <translation>No se dieron muestras de validación: {n_aside} de las {n_training} muestras de entrenamiento se apartaron para hallar la mejor época.</translation>
    </message>
    <message>
        <source>No value is measured: leave the element out.</source>
        <translation>Ningún valor está medido: excluya el elemento.</translation>
    </message>
    <message>
        <source>No version of {names} goes together with what this QGIS runs, and QGIS's own packages are never replaced: take fewer packages at once, or a newer QGIS. Nothing was changed.</source>
        <translation>Ninguna versión de {names} es compatible con lo que ejecuta este QGIS, y los paquetes propios de QGIS nunca se reemplazan: tome menos paquetes a la vez o un QGIS más reciente. Nada se cambió.</translation>
    </message>
    <message>
        <source>No: where a map has no data the others decide, and the log counts the cells.</source>
        <translation>No: donde un mapa no tiene datos deciden los otros, y el registro cuenta las celdas.</translation>
    </message>
    <message>
        <source>Nobody can tell where on Earth the samples are, and maps cannot be made.</source>
        <translation>Nadie puede saber en qué lugar de la Tierra están las muestras, y no se pueden hacer mapas.</translation>
    </message>
    <message>
        <source>None of the elements varies: choose others for the simple maps.</source>
        <translation>Ninguno de los elementos varía: elija otros para los mapas simples.</translation>
    </message>
    <message>
        <source>None of the features varies among the training samples: choose others.</source>
        <translation>Ninguna de las variables varía entre las muestras de entrenamiento: elija otras.</translation>
    </message>
    <message>
        <source>None of the indicator elements ({indicators}) is among the elements of the factors: choose from {names}.</source>
        <translation>Ninguno de los elementos indicadores ({indicators}) está entre los elementos de los factores: elija entre {names}.</translation>
    </message>
    <message>
        <source>None of the occurrences lies on the maps: check the reference system of both.</source>
        <translation>Ninguna de las ocurrencias está en los mapas: revise el sistema de referencia de ambos.</translation>
    </message>
    <message>
        <source>None of the {n_all} occurrences lies on the map ({beyond} outside, {nodata} without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Ninguna de las {n_all} ocurrencias está en el mapa ({beyond} fuera, {nodata} sin datos): revise el SRC de ambos, la máscara y la capa de ocurrencias.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map ({outside} outside, {empty} on cells without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Ninguna de las {n_cells} ocurrencias está en el mapa ({outside} fuera, {empty} en celdas sin datos): revise el SRC de ambos, la máscara y la capa de ocurrencias.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Ninguna de las {n_cells} ocurrencias está en el mapa: revise el SRC de ambos, la máscara y la capa de ocurrencias.</translation>
    </message>
    <message>
        <source>None of the {n_cells} samples has a window of rasters with data: check that samples and rasters cover the same ground, or take a smaller window.</source>
        <translation>Ninguna de las {n_cells} muestras tiene una ventana de rásteres con datos: compruebe que muestras y rásteres cubran el mismo terreno, o tome una ventana menor.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {radius:.0f} m of a sample: check their reference system, or raise the radius.</source>
        <translation>Ninguna de las {n_occurrences} ocurrencias está a menos de {radius:.0f} m de una muestra: revise su sistema de referencia o aumente el radio.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {reach:.0f} m of a sample: check their reference system, or raise the largest distance.</source>
        <translation>Ninguna de las {n_occurrences} ocurrencias está a menos de {reach:.0f} m de una muestra: revise su sistema de referencia o aumente la distancia máxima.</translation>
    </message>
    <message>
        <source>None of the {n_places} occurrences lies on the maps: check the reference system of both.</source>
        <translation>Ninguna de las {n_places} ocurrencias está en los mapas: revise el sistema de referencia de ambos.</translation>
    </message>
    <message>
        <source>None of the {what} has a position: check the layer, its filter and the selection.</source>
        <translation>Sin posición en todos los casos ({what}): revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>None of the {} connected parts has {:g} km² (the largest has {:g} km²), there are no targets: lower the least area.</source>
        <translation>Ninguna de las {} partes conexas tiene {:g} km² (la mayor tiene {:g} km²), no hay objetivos: reduzca el área mínima.</translation>
    </message>
    <message>
        <source>None: all factors are mapped</source>
        <translation>Ninguno: se cartografían todos los factores</translation>
    </message>
    <message>
        <source>Normal Q-Q plot</source>
        <translation>Gráfico Q-Q normal</translation>
    </message>
    <message>
        <source>Normalised density</source>
        <translation>Densidad normalizada</translation>
    </message>
    <message>
        <source>Normalised density at the intersection</source>
        <translation>Densidad normalizada en la intersección</translation>
    </message>
    <message>
        <source>Normalised density: share of the occurrences over share of the area; 1 is chance</source>
        <translation>Densidad normalizada: proporción de las ocurrencias sobre proporción del área; 1 es azar</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <source>Northing (km)</source>
        <translation>Coordenada norte (km)</translation>
    </message>
    <message>
        <source>Not among the elements of the factors: {absent}.</source>
        <translation>No están entre los elementos de los factores: {absent}.</translation>
    </message>
    <message>
        <source>Not compared, for want of {} values above zero in the background: {}.</source>
        <translation>Sin comparar, por falta de {} valores mayores que cero en el fondo: {}.</translation>
    </message>
    <message>
        <source>Not distinguishable from area alone: so many occurrences fall there by chance in {} % of cases.</source>
        <translation>No distinguible del área sola: tantas ocurrencias caen allí al azar en el {} % de los casos.</translation>
    </message>
    <message>
        <source>Not distinguishable from {baseline} by either</source>
        <translation>No distinguible de {baseline} por ninguno</translation>
    </message>
    <message>
        <source>Not distinguishable is the usual answer with few occurrences, and an honest one.</source>
        <translation>No distinguible es la respuesta habitual con pocas ocurrencias, y una honesta.</translation>
    </message>
    <message>
        <source>Not held out: if the map was made with these occurrences, the figures flatter it.</source>
        <translation>Sin reservar: si el mapa se hizo con estas ocurrencias, las cifras lo favorecen.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: believe the figures only for gaps between the samples.</source>
        <translation>No se probó en terreno no visto: crea en las cifras solo para huecos entre las muestras.</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: {error}</source>
        <translation>No se probó en terreno no visto: {error}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is known of how these were made: {}.</source>
        <translation>No se sabe nada de cómo se hicieron: {}.</translation>
    </message>
    <message>
        <source>Nothing is known of how this map was made: if these occurrences helped, the figures flatter it.</source>
        <translation>No se sabe nada de cómo se hizo este mapa: si estas ocurrencias ayudaron, las cifras lo favorecen.</translation>
    </message>
    <message>
        <source>Nothing is to be written: choose an output.</source>
        <translation>No hay nada que escribir: elija una salida.</translation>
    </message>
    <message>
        <source>Nothing is written then.</source>
        <translation>Entonces no se escribe nada.</translation>
    </message>
    <message>
        <source>Nothing says how favourable the classes are: give known occurrences, or a table of weights of “Prediction-area plot”.</source>
        <translation>Nada dice cuán favorables son las clases: dé ocurrencias conocidas o una tabla de pesos de “Gráfico predicción-área”.</translation>
    </message>
    <message>
        <source>Nothing was measured above detection: {}.</source>
        <translation>Nada se midió sobre detección: {}.</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>Pepita</translation>
    </message>
    <message>
        <source>Nugget, sill and range come from weighted least squares over the classes of distance that hold 30 pairs or more. The model &lt;i&gt;auto&lt;/i&gt; takes spherical, exponential or Gaussian, whichever fits best; of models that fit as well as each other within a tenth, the one that predicts samples best from all others. Ranges are practical ranges, the distance at which 95 % of the sill is reached: other programs may mean a third of that.</source>
        <translation>Pepita, meseta y alcance salen de mínimos cuadrados ponderados sobre las clases de distancia con 30 pares o más. El modelo &lt;i&gt;auto&lt;/i&gt; toma esférico, exponencial o gaussiano, el que mejor ajuste; de los modelos que ajustan igual de bien, con un décimo de diferencia, el que mejor predice las muestras a partir de todas las demás. Los alcances son alcances prácticos, la distancia a la que se alcanza el 95 % de la meseta: otros programas pueden referirse a un tercio de eso.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of breaks</source>
        <translation>Número de quiebres</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>Number of classes or rocks</source>
        <translation>Número de clases o rocas</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>Número de factores</translation>
    </message>
    <message>
        <source>Number of factors by</source>
        <translation>Número de factores por</translation>
    </message>
    <message>
        <source>Number of factors found</source>
        <translation>Número de factores hallados</translation>
    </message>
    <message>
        <source>Number of new fields</source>
        <translation>Número de campos nuevos</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Número de muestras</translation>
    </message>
    <message>
        <source>Number of thresholds</source>
        <translation>Número de umbrales</translation>
    </message>
    <message>
        <source>Number of {}</source>
        <translation>Número de {}</translation>
    </message>
    <message>
        <source>Number-size plot</source>
        <translation>Gráfico número-tamaño</translation>
    </message>
    <message>
        <source>Numbers each sample is condensed to; 0: a quarter of the features, between 2 and 8.</source>
        <translation>Números a que se condensa cada muestra; 0: un cuarto de las variables, entre 2 y 8.</translation>
    </message>
    <message>
        <source>Numbers or words, separated by semicolons. Empty cells, NA, null and - are missing results anyway.</source>
        <translation>Números o palabras, separados por punto y coma. Las celdas vacías, NA, null y - son de todos modos resultados ausentes.</translation>
    </message>
    <message>
        <source>Numeric fields to learn from. Empty: the factor scores that the layer's records name.</source>
        <translation>Campos numéricos de los que aprender. Vacío: las puntuaciones factoriales que nombran los registros de la capa.</translation>
    </message>
    <message>
        <source>OWA</source>
        <translation>OWA</translation>
    </message>
    <message>
        <source>Observed against predicted</source>
        <translation>Observado contra predicho</translation>
    </message>
    <message>
        <source>Observed against predicted with the 1:1 line, standardised errors, and where they lie.</source>
        <translation>Observado contra predicho con la recta 1:1, errores estandarizados y dónde están.</translation>
    </message>
    <message>
        <source>Occ. %</source>
        <translation>Ocurr. %</translation>
    </message>
    <message>
        <source>Occupied area (% of the area)</source>
        <translation>Área ocupada (% del área)</translation>
    </message>
    <message>
        <source>Occupied area (%)</source>
        <translation>Área ocupada (%)</translation>
    </message>
    <message>
        <source>Occupied area at the intersection (%)</source>
        <translation>Área ocupada en la intersección (%)</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Ocurrencias</translation>
    </message>
    <message>
        <source>Occurrences (%)</source>
        <translation>Ocurrencias (%)</translation>
    </message>
    <message>
        <source>Occurrences are where people looked: roads and old mines draw the curve as well.</source>
        <translation>Las ocurrencias están donde se buscó: caminos y minas antiguas también trazan la curva.</translation>
    </message>
    <message>
        <source>Occurrences farther from any sample than the largest distance have no say: the log counts them.</source>
        <translation>Las ocurrencias más lejos de toda muestra que la distancia máxima no influyen: el registro las cuenta.</translation>
    </message>
    <message>
        <source>Occurrences in it, among them those that the limits were drawn by.</source>
        <translation>Ocurrencias en ella, incluidas las que sirvieron para trazar los límites.</translation>
    </message>
    <message>
        <source>Occurrences in one square of this side are drawn together.</source>
        <translation>Las ocurrencias de un cuadrado de este lado se sortean juntas.</translation>
    </message>
    <message>
        <source>Occurrences in the anomaly (%)</source>
        <translation>Ocurrencias en la anomalía (%)</translation>
    </message>
    <message>
        <source>Occurrences in the class</source>
        <translation>Ocurrencias en la clase</translation>
    </message>
    <message>
        <source>Occurrences lie in class {unknown}, which has no area: make both from one map.</source>
        <translation>Hay ocurrencias en la clase {unknown}, que no tiene área: haga ambos de un mismo mapa.</translation>
    </message>
    <message>
        <source>Occurrences name each class anomaly, halo or background later: with several rocks and mineral systems three classes are too few. 0 takes the number with the best silhouette; the chart shows silhouette and Davies-Bouldin for 2 to 8.</source>
        <translation>Las ocurrencias nombran después cada clase anomalía, halo o fondo: con varias rocas y sistemas minerales, tres clases son muy pocas. 0 toma el número con la mejor silueta; el gráfico muestra silueta y Davies-Bouldin de 2 a 8.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or where it has no data are left out and counted. Tables of several maps have the same columns, so that “Merge vector layers” puts them below each other.</source>
        <translation>Las ocurrencias fuera del mapa o donde no tiene datos se excluyen y se cuentan. Las tablas de varios mapas tienen las mismas columnas, de modo que “Unir capas vectoriales” las pone una debajo de otra.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or without data</source>
        <translation>Ocurrencias fuera del mapa o sin datos</translation>
    </message>
    <message>
        <source>Occurrences outside the maps or without data</source>
        <translation>Ocurrencias fuera de los mapas o sin datos</translation>
    </message>
    <message>
        <source>Occurrences that lie where the map has data.</source>
        <translation>Ocurrencias que están donde el mapa tiene datos.</translation>
    </message>
    <message>
        <source>Occurrences used</source>
        <translation>Ocurrencias usadas</translation>
    </message>
    <message>
        <source>Of 1.4826 times the median absolute deviation, which is the standard deviation of normal data.</source>
        <translation>De 1.4826 veces la desviación absoluta mediana, que es la desviación estándar de datos normales.</translation>
    </message>
    <message>
        <source>Of a raster.</source>
        <translation>De un ráster.</translation>
    </message>
    <message>
        <source>Of all maps.</source>
        <translation>De todos los mapas.</translation>
    </message>
    <message>
        <source>Of k-fold and block.</source>
        <translation>De k-fold y block.</translation>
    </message>
    <message>
        <source>Of many pairs one of twenty is different by chance.</source>
        <translation>De muchos pares, uno de cada veinte es distinto por azar.</translation>
    </message>
    <message>
        <source>Of polygons or points.</source>
        <translation>De polígonos o puntos.</translation>
    </message>
    <message>
        <source>Of polygons: the name of the field with the class of each, as text or number, or its score.</source>
        <translation>De polígonos: el nombre del campo con la clase de cada uno, como texto o número, o su puntuación.</translation>
    </message>
    <message>
        <source>Of several fields the mean of their variograms is fitted, each scaled to a variance of 1: kriging then shares one model among them, and scales it back for each.</source>
        <translation>Con varios campos se ajusta la media de sus variogramas, cada uno escalado a varianza 1: el kriging comparte entonces un modelo entre ellos y lo reescala para cada uno.</translation>
    </message>
    <message>
        <source>Of standardised features. 0: one over the number of features.</source>
        <translation>De variables estandarizadas. 0: uno dividido por el número de variables.</translation>
    </message>
    <message>
        <source>Of the folds, forests and boosting.</source>
        <translation>De las particiones, bosques y boosting.</translation>
    </message>
    <message>
        <source>Of the folds.</source>
        <translation>De las particiones.</translation>
    </message>
    <message>
        <source>Of the intervals.</source>
        <translation>De los intervalos.</translation>
    </message>
    <message>
        <source>Of the lot.</source>
        <translation>Del sorteo.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the interval of the rate. 0: the interval of Wilson, which takes the place of the intersection as known.</source>
        <translation>De las ocurrencias, para el intervalo de la tasa. 0: el intervalo de Wilson, que da por conocido el lugar de la intersección.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the intervals of the rates. 0: intervals of Wilson.</source>
        <translation>De las ocurrencias, para los intervalos de las tasas. 0: intervalos de Wilson.</translation>
    </message>
    <message>
        <source>Of the occurrences. 0: no intervals.</source>
        <translation>De las ocurrencias. 0: sin intervalos.</translation>
    </message>
    <message>
        <source>Of the output number; the table holds both.</source>
        <translation>Del número de salida; la tabla contiene ambos.</translation>
    </message>
    <message>
        <source>Of the raster of populations, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>Del ráster de poblaciones, donde el mapa es de polígonos. Vacío: unas 250 000 celdas.</translation>
    </message>
    <message>
        <source>Of the rasters. Empty: that of the samples and the largest distance around them.</source>
        <translation>De los rásteres. Vacío: la de las muestras y la distancia máxima alrededor de ellas.</translation>
    </message>
    <message>
        <source>Of the result, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>Del resultado, donde el mapa es de polígonos. Vacío: unas 250 000 celdas.</translation>
    </message>
    <message>
        <source>Of the search for the bulk by mahalanobis.</source>
        <translation>De la búsqueda del grueso de los datos por mahalanobis.</translation>
    </message>
    <message>
        <source>Of “Fuse maps (maximin)”, on the same grid, 0 to 1.</source>
        <translation>De “Fusionar mapas (maximin)”, en la misma rejilla, de 0 a 1.</translation>
    </message>
    <message>
        <source>On blocks kriging has no near neighbours and falls back to the mean: that is its honest limit.</source>
        <translation>En bloques, el kriging no tiene vecinos cercanos y vuelve a la media: es su límite honesto.</translation>
    </message>
    <message>
        <source>On ground it has not seen it may know nothing: chance reaches {by_chance:.2f}.</source>
        <translation>En terreno que no ha visto puede no saber nada: el azar alcanza {by_chance:.2f}.</translation>
    </message>
    <message>
        <source>On how many samples the members agree</source>
        <translation>En cuántas muestras concuerdan los miembros</translation>
    </message>
    <message>
        <source>On the raw scale a skewed element has far too many: use log10.</source>
        <translation>En la escala original un elemento asimétrico tiene demasiados: use log10.</translation>
    </message>
    <message>
        <source>On the same grid; high is favourable.</source>
        <translation>En la misma rejilla; alto es favorable.</translation>
    </message>
    <message>
        <source>One HTML file with all pictures in it.</source>
        <translation>Un solo archivo HTML con todas las imágenes.</translation>
    </message>
    <message>
        <source>One band a class, and the entropy as the last band.</source>
        <translation>Una banda por clase, y la entropía como última banda.</translation>
    </message>
    <message>
        <source>One band each. Fields that share a variogram model are kriged at once.</source>
        <translation>Una banda cada uno. Los campos que comparten un modelo de variograma se estiman a la vez.</translation>
    </message>
    <message>
        <source>One band each: a large file.</source>
        <translation>Una banda cada una: un archivo grande.</translation>
    </message>
    <message>
        <source>One band each: in the 10 % band, one realisation of ten is lower.</source>
        <translation>Una banda cada uno: en la banda de 10 %, una de cada diez realizaciones es menor.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Una celda</translation>
    </message>
    <message>
        <source>One column a line: heading;role;symbol;unit;lower limit;upper limit, such as Kupfer;element;Cu;ppm;0.5. What is left empty stays as it was guessed. Roles: element, sample, x, y, qualifier, limit, other, leave out.</source>
        <translation>Una columna por línea: encabezado;función;símbolo;unidad;límite inferior;límite superior, como Kupfer;element;Cu;ppm;0.5. Lo que queda vacío sigue como se supuso. Funciones: element, sample, x, y, qualifier, limit, other, leave out.</translation>
    </message>
    <message>
        <source>One map cannot be compared: add another one, or the samples, from which simple maps are made.</source>
        <translation>Un solo mapa no se puede comparar: añada otro, o las muestras, de las que se hacen mapas simples.</translation>
    </message>
    <message>
        <source>One map cannot be fused: choose two or more.</source>
        <translation>Un solo mapa no se puede fusionar: elija dos o más.</translation>
    </message>
    <message>
        <source>One map moves with its seed: keep ten runs, and read the agreement in the log.</source>
        <translation>Un solo mapa cambia con su semilla: mantenga diez ejecuciones y lea la concordancia en el registro.</translation>
    </message>
    <message>
        <source>One number for all scores, or one each, such as 0.7;0.8. Empty: 0.7 for factors.</source>
        <translation>Un número para todas las puntuaciones, o uno para cada una, como 0.7;0.8. Vacío: 0.7 para factores.</translation>
    </message>
    <message>
        <source>One point a sample, fields called like Cu_ppm.</source>
        <translation>Un punto por muestra, campos llamados como Cu_ppm.</translation>
    </message>
    <message>
        <source>One raster or band a feature, called as it; or those that a network of windows learnt from.</source>
        <translation>Un ráster o banda por variable, con su mismo nombre; o aquellos de los que aprendió una red de ventanas.</translation>
    </message>
    <message>
        <source>One row a class</source>
        <translation>Una fila por clase</translation>
    </message>
    <message>
        <source>One row a class of each map: area, occurrences, rate and weight.</source>
        <translation>Una fila por clase de cada mapa: área, ocurrencias, tasa y peso.</translation>
    </message>
    <message>
        <source>One row a class: area, occurrences, rate with interval, density, weight, and the held-out test.</source>
        <translation>Una fila por clase: área, ocurrencias, tasa con intervalo, densidad, peso y la prueba con reservadas.</translation>
    </message>
    <message>
        <source>One row a class: its edges, the mean distance, the semivariance and the number of pairs.</source>
        <translation>Una fila por clase: sus bordes, la distancia media, la semivarianza y el número de pares.</translation>
    </message>
    <message>
        <source>One row a classifier and test: accuracy with interval, balanced accuracy, F1, AUC and more.</source>
        <translation>Una fila por clasificador y prueba: exactitud con intervalo, exactitud equilibrada, F1, AUC y más.</translation>
    </message>
    <message>
        <source>One row a component, largest eigenvalue first.</source>
        <translation>Una fila por componente, primero el mayor autovalor.</translation>
    </message>
    <message>
        <source>One row a line: slope, R², and the threshold above it with its interval.</source>
        <translation>Una fila por recta: pendiente, R² y el umbral sobre ella con su intervalo.</translation>
    </message>
    <message>
        <source>One row a map: AUC, area under the success-rate curve and its first fifth, with intervals.</source>
        <translation>Una fila por mapa: AUC, área bajo la curva de tasa de éxito y su primer quinto, con intervalos.</translation>
    </message>
    <message>
        <source>One row a map: rate and AUC with intervals, differences from the baseline, verdicts.</source>
        <translation>Una fila por mapa: tasa y AUC con intervalos, diferencias con la referencia, veredictos.</translation>
    </message>
    <message>
        <source>One row a map: the figures of the page.</source>
        <translation>Una fila por mapa: las cifras de la página.</translation>
    </message>
    <message>
        <source>One row a measure: its value, and what it should be.</source>
        <translation>Una fila por medida: su valor y el que debería tener.</translation>
    </message>
    <message>
        <source>One row a member: its seed, samples, and accuracy or map quality.</source>
        <translation>Una fila por miembro: su semilla, muestras y exactitud o calidad del mapa.</translation>
    </message>
    <message>
        <source>One row a model: its weighted sum of squares, its root mean squared error of samples predicted from all others, and its numbers.</source>
        <translation>Una fila por modelo: su suma de cuadrados ponderada, su error cuadrático medio (raíz) de muestras predichas por todas las demás, y sus números.</translation>
    </message>
    <message>
        <source>One row a pair: samples that only the one, only the other had right, and p.</source>
        <translation>Una fila por par: muestras que acertó solo el uno o solo el otro, y p.</translation>
    </message>
    <message>
        <source>One row a threshold (scores) or a class, with rate, area, normalised density and weight.</source>
        <translation>Una fila por umbral (puntuaciones) o clase, con tasa, área, densidad normalizada y peso.</translation>
    </message>
    <message>
        <source>One row an element, as Check samples and Replace censored values take it.</source>
        <translation>Una fila por elemento, como la toman Comprobar muestras y Reemplazar valores censurados.</translation>
    </message>
    <message>
        <source>One row an element, with the columns element, limit and unit, and optionally upper_limit and substitute: the value that already stands for results below detection, half the limit for instance. Headings such as LLD are understood. Empty: limits are read from the cells, such as &lt;0.5.</source>
        <translation>Una fila por elemento, con las columnas element, limit y unit, y opcionalmente upper_limit y substitute: el valor que ya representa resultados bajo detección, por ejemplo medio límite. Se entienden encabezados como LLD. Vacío: los límites se leen de las celdas, como &lt;0.5.</translation>
    </message>
    <message>
        <source>One row an element: its fences and how many values lie beyond them.</source>
        <translation>Una fila por elemento: sus vallas y cuántos valores las sobrepasan.</translation>
    </message>
    <message>
        <source>One row an element: its loading on each factor, its communality (share of its variance that the factors explain) and uniqueness (the rest), and the factor it belongs to.</source>
        <translation>Una fila por elemento: su carga en cada factor, su comunalidad (parte de su varianza que explican los factores) y unicidad (el resto), y el factor al que pertenece.</translation>
    </message>
    <message>
        <source>One row an element: results, share below detection, limits, method, mean and standard deviation.</source>
        <translation>Una fila por elemento: resultados, proporción bajo detección, límites, método, media y desviación estándar.</translation>
    </message>
    <message>
        <source>One row an element: results, shares missing and below detection, limits, quantiles, remark.</source>
        <translation>Una fila por elemento: resultados, proporciones ausentes y bajo detección, límites, cuantiles, observación.</translation>
    </message>
    <message>
        <source>One straight line fits the concentration-area curve: it has no threshold.</source>
        <translation>Una sola recta ajusta la curva concentración-área: no tiene umbral.</translation>
    </message>
    <message>
        <source>One substitute for all values below a limit flattens variograms and correlations: random draws keep the spread.</source>
        <translation>Un sustituto único para todos los valores bajo un límite aplana variogramas y correlaciones: los sorteos aleatorios conservan la dispersión.</translation>
    </message>
    <message>
        <source>One training sample shows nothing of how features vary together: take more samples.</source>
        <translation>Una sola muestra de entrenamiento no muestra cómo varían juntas las variables: tome más muestras.</translation>
    </message>
    <message>
        <source>One value for all results below detection narrows the spread of elements with more than 10 % of them; take random replacement before correlations and variograms: {}.</source>
        <translation>Un valor único para todos los resultados bajo detección estrecha la dispersión de los elementos con más de 10 % de ellos; tome reemplazo aleatorio antes de correlaciones y variogramas: {}.</translation>
    </message>
    <message>
        <source>Online is Kohonen's training, one sample at a time; batch takes all samples at once and is faster and steadier. “Apply map” then gives every sample its unit, class and, with known occurrences, its score.</source>
        <translation>En línea es el entrenamiento de Kohonen, una muestra cada vez; batch toma todas las muestras a la vez y es más rápido y estable. “Aplicar mapa” da luego a cada muestra su unidad, clase y, con ocurrencias conocidas, su puntuación.</translation>
    </message>
    <message>
        <source>Only cells that all maps have</source>
        <translation>Solo celdas que tienen todos los mapas</translation>
    </message>
    <message>
        <source>Only classifiers with the same labels, split and seed can be compared.</source>
        <translation>Solo se pueden comparar clasificadores con las mismas etiquetas, división y semilla.</translation>
    </message>
    <message>
        <source>Only factors that hold one of them are used. Has no say where features are chosen.</source>
        <translation>Solo se usan los factores que contienen uno de ellos. No influye donde se eligen las variables.</translation>
    </message>
    <message>
        <source>Only for k-fold and block, and where no model is given.</source>
        <translation>Solo para k-fold y block, y donde no se da un modelo.</translation>
    </message>
    <message>
        <source>Only one column of positions is chosen: choose the other one too, or none.</source>
        <translation>Solo se eligió una columna de posiciones: elija también la otra, o ninguna.</translation>
    </message>
    <message>
        <source>Only one of the two columns of positions was chosen: choose both, or none.</source>
        <translation>Solo se eligió una de las dos columnas de posiciones: elija ambas o ninguna.</translation>
    </message>
    <message>
        <source>Only steps of GeoHalo are remembered: what you did by hand you must add by hand.</source>
        <translation>Solo se recuerdan los pasos de GeoHalo: lo que hizo a mano debe añadirlo a mano.</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>Solo acierta el primero</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>Solo acierta el segundo</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all cells with data.</source>
        <translation>Solo cuenta esta parte del mapa. Vacío: todas las celdas con datos.</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all of it.</source>
        <translation>Solo cuenta esta parte del mapa. Vacío: todo.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts.</source>
        <translation>Solo cuenta esta parte de los mapas.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts. Empty: all cells with data.</source>
        <translation>Solo cuenta esta parte de los mapas. Vacío: todas las celdas con datos.</translation>
    </message>
    <message>
        <source>Only {known} samples were predicted: take more neighbours, or fewer and larger folds.</source>
        <translation>Solo se predijeron {known} muestras: tome más vecinos, o menos particiones y mayores.</translation>
    </message>
    <message>
        <source>Only {n:g} occurrences: rates and weights from fewer than {FEWEST} are rough.</source>
        <translation>Solo {n:g} ocurrencias: las tasas y pesos con menos de {FEWEST} son aproximados.</translation>
    </message>
    <message>
        <source>Only {n_assays}</source>
        <translation>Solo {n_assays}</translation>
    </message>
    <message>
        <source>Only {n_coordinates} occurrences: none can be held out for a test, which takes {ENOUGH_TO_HOLD_OUT} at least.</source>
        <translation>Solo {n_coordinates} ocurrencias: ninguna puede reservarse para una prueba, que necesita al menos {ENOUGH_TO_HOLD_OUT}.</translation>
    </message>
    <message>
        <source>Only {n_detects} values are measured and at least 3 are needed: leave the element out.</source>
        <translation>Solo {n_detects} valores están medidos y se necesitan al menos 3: excluya el elemento.</translation>
    </message>
    <message>
        <source>Only {n_units} map units hold samples and {n_clusters} classes were asked for: ask for fewer classes.</source>
        <translation>Solo {n_units} unidades del mapa contienen muestras y se pidieron {n_clusters} clases: pida menos clases.</translation>
    </message>
    <message>
        <source>Only {near} occurrences can be used: the scores are hardly more than chance.</source>
        <translation>Solo se pueden usar {near} ocurrencias: las puntuaciones son poco más que azar.</translation>
    </message>
    <message>
        <source>Only {n} samples have values of all {n_kept} elements, and more than {needed} are needed for robust distances: choose fewer elements.</source>
        <translation>Solo {n} muestras tienen valores de los {n_kept} elementos, y se necesitan más de {needed} para distancias robustas: elija menos elementos.</translation>
    </message>
    <message>
        <source>Only {percent_agreement:.0f} % of the bootstrap curves have {n_slopes} breaks as well: their number is unsure, so trust those with narrow intervals.</source>
        <translation>Solo el {percent_agreement:.0f} % de las curvas bootstrap tiene también {n_slopes} quiebres: su número es inseguro, así que confíe en los de intervalo estrecho.</translation>
    </message>
    <message>
        <source>Only {} holds indicator elements: the map learns from all factors.</source>
        <translation>Solo {} contiene elementos indicadores: el mapa aprende de todos los factores.</translation>
    </message>
    <message>
        <source>Open sample &amp;survey</source>
        <translation>Abrir campaña de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Open the guide where it tells of laboratory files</source>
        <translation>Abrir la guía donde habla de archivos del laboratorio</translation>
    </message>
    <message>
        <source>Open the tool itself, filled with earlier results</source>
        <translation>Abrir la propia herramienta, rellenada con resultados anteriores</translation>
    </message>
    <message>
        <source>Open the tool “Classify anomalies” with this map and these limits.</source>
        <translation>Abrir la herramienta “Clasificar anomalías” con este mapa y estos límites.</translation>
    </message>
    <message>
        <source>Open this step's report in the browser</source>
        <translation>Abrir el informe de este paso en el navegador</translation>
    </message>
    <message>
        <source>Ordinary kriging conditions the fields, simple kriging those of normal scores. Realisations are of points in the middle of the cells. They repeat with their seed.</source>
        <translation>El kriging ordinario condiciona los campos; el simple, los de puntuaciones normales. Las realizaciones son de puntos en el centro de las celdas. Se repiten con su semilla.</translation>
    </message>
    <message>
        <source>Other coordinates of the same samples.</source>
        <translation>Otras coordenadas de las mismas muestras.</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>Out-of-bag</translation>
    </message>
    <message>
        <source>Out of bag, a test by lot: {}</source>
        <translation>Out-of-bag, una prueba al azar: {}</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Valor atípico</translation>
    </message>
    <message>
        <source>Outlier (1 yes)</source>
        <translation>Valor atípico (1 sí)</translation>
    </message>
    <message>
        <source>Outliers flagged</source>
        <translation>Valores atípicos marcados</translation>
    </message>
    <message>
        <source>Outliers were flagged by Tukey's fences.</source>
        <translation>Los valores atípicos se marcaron con las vallas de Tukey.</translation>
    </message>
    <message>
        <source>Outlined ground (polygons)</source>
        <translation>Terreno delimitado (polígonos)</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Outside the samples universal kriging runs away: leave that ground out.</source>
        <translation>Fuera de las muestras el kriging universal se dispara: excluya ese terreno.</translation>
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
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pairs are compared by McNemar's exact test: of the samples that only one of the two has right, each should have half. Shares have Wilson's intervals.</source>
        <translation>Los pares se comparan con la prueba exacta de McNemar: de las muestras que solo uno de los dos acierta, cada uno debería tener la mitad. Las proporciones llevan intervalos de Wilson.</translation>
    </message>
    <message>
        <source>Parallel analysis</source>
        <translation>Análisis paralelo</translation>
    </message>
    <message>
        <source>Parallel analysis: {n} are above those of uncorrelated elements.</source>
        <translation>Análisis paralelo: {n} superan a los de elementos no correlacionados.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Partial area under the ROC curve</source>
        <translation>Área parcial bajo la curva ROC</translation>
    </message>
    <message>
        <source>Partial sill</source>
        <translation>Meseta parcial</translation>
    </message>
    <message>
        <source>Parts of different units have no log-ratio until they are converted; check the names of the fields.</source>
        <translation>Partes de unidades distintas no tienen logaritmo de razón hasta convertirlas; revise los nombres de los campos.</translation>
    </message>
    <message>
        <source>Parts of less than {} km², left out: {}.</source>
        <translation>Partes de menos de {} km², excluidas: {}.</translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation>Partes del terreno que se reservan por turnos.</translation>
    </message>
    <message>
        <source>Parts of the ground whose occurrences are left out in turn.</source>
        <translation>Partes del terreno cuyas ocurrencias se excluyen por turnos.</translation>
    </message>
    <message>
        <source>Passes over all samples in batch training.</source>
        <translation>Pasadas sobre todas las muestras en el entrenamiento batch.</translation>
    </message>
    <message>
        <source>Passes over the samples. 0: 500 for paper; up to 200 for the others, which stop when the samples watched get no better.</source>
        <translation>Pasadas sobre las muestras. 0: 500 para paper; hasta 200 para las demás, que se detienen cuando las muestras de validación ya no mejoran.</translation>
    </message>
    <message>
        <source>Pathfinder elements</source>
        <translation>Elementos guía (pathfinder)</translation>
    </message>
    <message>
        <source>Pearson {value}</source>
        <translation>Pearson {value}</translation>
    </message>
    <message>
        <source>Pearson {value} (as drawn)</source>
        <translation>Pearson {value} (tal como se dibuja)</translation>
    </message>
    <message>
        <source>Penalty C (no tuning)</source>
        <translation>Penalización C (sin optimizar)</translation>
    </message>
    <message>
        <source>Per cent of samples</source>
        <translation>Porcentaje de las muestras</translation>
    </message>
    <message>
        <source>Per cent of the variance; {total:.1f} % in all.
Framed: {minimum_loading:g} or more.</source>
        <translation>Porcentaje de la varianza; {total:.1f} % en total.
Con marco: {minimum_loading:g} o más.</translation>
    </message>
    <message>
        <source>Per cent, normal scale</source>
        <translation>Porcentaje, escala normal</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Percentage of the occurrences where the two curves cross; 50 says nothing.</source>
        <translation>Porcentaje de las ocurrencias donde se cruzan las dos curvas; 50 no dice nada.</translation>
    </message>
    <message>
        <source>Percentages missing are of the samples, those below and above of the results. Quantiles take results below detection into account; an empty one lies below everything measured.</source>
        <translation>Los porcentajes ausentes son de las muestras; los de bajo y sobre, de los resultados. Los cuantiles tienen en cuenta los resultados bajo detección; uno vacío está por debajo de todo lo medido.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Percentile of the samples that is the threshold, by the rule of that name.</source>
        <translation>Percentil de las muestras que es el umbral, con la regla de ese nombre.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Escollos</translation>
    </message>
    <message>
        <source>Places samples on a trained map: unit, class, distance, stability and score of each.</source>
        <translation>Coloca muestras en un mapa entrenado: unidad, clase, distancia, estabilidad y puntuación de cada una.</translation>
    </message>
    <message>
        <source>Placing the samples on the map</source>
        <translation>Colocando las muestras en el mapa</translation>
    </message>
    <message>
        <source>Planted anomaly</source>
        <translation>Anomalía implantada</translation>
    </message>
    <message>
        <source>Planted anomaly (truth)</source>
        <translation>Anomalía implantada (verdad)</translation>
    </message>
    <message>
        <source>Point at a curve to read its map value; click to keep it.</source>
        <translation>Señale una curva para leer su valor del mapa; haga clic para mantenerlo.</translation>
    </message>
    <message>
        <source>Points of known mineral occurrences.</source>
        <translation>Puntos de ocurrencias minerales conocidas.</translation>
    </message>
    <message>
        <source>Points to predict</source>
        <translation>Puntos que predecir</translation>
    </message>
    <message>
        <source>Points with one field an element, named like Cu_ppm, Au_ppb, Fe_pct; text such as &amp;lt;0.5 is understood.</source>
        <translation>Puntos con un campo por elemento, llamados como Cu_ppm, Au_ppb, Fe_pct; se entiende texto como &amp;lt;0.5.</translation>
    </message>
    <message>
        <source>Points, one a sample: the layer that the step before left, or any point layer of your own.</source>
        <translation>Puntos, uno por muestra: la capa que dejó el paso anterior, o cualquier capa de puntos suya.</translation>
    </message>
    <message>
        <source>Points. They say which ground is favourable, and judge the maps. The maps need them.</source>
        <translation>Puntos. Dicen qué terreno es favorable y juzgan los mapas. Los mapas los necesitan.</translation>
    </message>
    <message>
        <source>Polygons with rank, area, score, fingerprint, nearest occurrence and rock.</source>
        <translation>Polígonos con orden, área, puntuación, huella, ocurrencia más cercana y roca.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the map counts. Empty: all cells with data.</source>
        <translation>Polígonos: solo cuenta esta parte del mapa. Vacío: todas las celdas con datos.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the maps counts. Empty: all cells with data.</source>
        <translation>Polígonos: solo cuenta esta parte de los mapas. Vacío: todas las celdas con datos.</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Poblaciones</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Positions are in degrees</source>
        <translation>Las posiciones están en grados</translation>
    </message>
    <message>
        <source>Positions that are none</source>
        <translation>Posiciones que no lo son</translation>
    </message>
    <message>
        <source>Practical range</source>
        <translation>Alcance práctico</translation>
    </message>
    <message>
        <source>Practical range. Empty: fitted. Nested structures: one number each, such as 800+5000.</source>
        <translation>Alcance práctico. Vacío: se ajusta. Estructuras anidadas: un número cada una, como 800+5000.</translation>
    </message>
    <message>
        <source>Practical range: the distance at which 95 % of the partial sill is reached</source>
        <translation>Alcance práctico: la distancia a la que se alcanza el 95 % de la meseta parcial</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translation>Mapa predicho</translation>
    </message>
    <message>
        <source>Predicted points</source>
        <translation>Puntos predichos</translation>
    </message>
    <message>
        <source>Predicted points are asked for, and there are no points to predict: choose their layer.</source>
        <translation>Se piden puntos predichos y no hay puntos que predecir: elija su capa.</translation>
    </message>
    <message>
        <source>Predicted probability, mean of the bin</source>
        <translation>Probabilidad predicha, media del intervalo</translation>
    </message>
    <message>
        <source>Predicted too high, by over 2 standard errors</source>
        <translation>Predicho demasiado alto, por más de 2 errores estándar</translation>
    </message>
    <message>
        <source>Predicted too low, by over 2 standard errors</source>
        <translation>Predicho demasiado bajo, por más de 2 errores estándar</translation>
    </message>
    <message>
        <source>Prediction = regression on the predictors + ordinary kriging of its residuals. The variogram is fitted to residuals of samples that the regression had not seen, and all three ways are tested on blocks held out.</source>
        <translation>Predicción = regresión sobre los predictores + kriging ordinario de sus residuos. El variograma se ajusta a residuos de muestras que la regresión no había visto, y las tres vías se prueban en bloques reservados.</translation>
    </message>
    <message>
        <source>Prediction rate (% of the {occurrences})</source>
        <translation>Tasa de predicción (% de las {occurrences})</translation>
    </message>
    <message>
        <source>Prediction rate (%)</source>
        <translation>Tasa de predicción (%)</translation>
    </message>
    <message>
        <source>Prediction rate and AUC of each map with 95 % intervals</source>
        <translation>Tasa de predicción y AUC de cada mapa con intervalos del 95 %</translation>
    </message>
    <message>
        <source>Prediction rate and occupied area of the fused map, and where they cross.</source>
        <translation>Tasa de predicción y área ocupada del mapa fusionado, y dónde se cruzan.</translation>
    </message>
    <message>
        <source>Prediction rate at the intersection (%)</source>
        <translation>Tasa de predicción en la intersección (%)</translation>
    </message>
    <message>
        <source>Prediction rate falling and occupied area rising, and where they cross.</source>
        <translation>Tasa de predicción descendente y área ocupada ascendente, y dónde se cruzan.</translation>
    </message>
    <message>
        <source>Prediction rate over occupied area: 1 is chance.</source>
        <translation>Tasa de predicción sobre área ocupada: 1 es azar.</translation>
    </message>
    <message>
        <source>Prediction rate, lower end of the 95 % interval</source>
        <translation>Tasa de predicción, extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Prediction rate, upper end of the 95 % interval</source>
        <translation>Tasa de predicción, extremo superior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>Prediction-area plot</source>
        <translation>Gráfico predicción-área</translation>
    </message>
    <message>
        <source>Prediction-area plot of the fused map</source>
        <translation>Gráfico predicción-área del mapa fusionado</translation>
    </message>
    <message>
        <source>Prediction-area plot of {layer_name}</source>
        <translation>Gráfico predicción-área de {layer_name}</translation>
    </message>
    <message>
        <source>Prediction-area plot of {}</source>
        <translation>Gráfico predicción-área de {}</translation>
    </message>
    <message>
        <source>Prediction-area plot: {word}{kind}</source>
        <translation>Gráfico predicción-área: {word}{kind}</translation>
    </message>
    <message>
        <source>Prediction-area table</source>
        <translation>Tabla predicción-área</translation>
    </message>
    <message>
        <source>Predictor fields</source>
        <translation>Campos predictores</translation>
    </message>
    <message>
        <source>Predictor fields are known at points only, so there is no map: leave the maps out of the outputs and choose points to predict, or take predictor maps alone.</source>
        <translation>Los campos predictores se conocen solo en puntos, así que no hay mapa: quite los mapas de las salidas y elija puntos que predecir, o tome solo mapas predictores.</translation>
    </message>
    <message>
        <source>Predictor maps</source>
        <translation>Mapas predictores</translation>
    </message>
    <message>
        <source>Predictors are rasters, or fields of the samples; fields are known at points only, so with them there is no map but predictions at other points that have the same fields.</source>
        <translation>Los predictores son rásteres o campos de las muestras; los campos se conocen solo en puntos, así que con ellos no hay mapa sino predicciones en otros puntos que tengan los mismos campos.</translation>
    </message>
    <message>
        <source>Predictors with the same value at all samples tell nothing: {}.</source>
        <translation>Predictores con el mismo valor en todas las muestras no dicen nada: {}.</translation>
    </message>
    <message>
        <source>Predicts a field by a regression on other maps, such as geophysics or terrain, and kriges what that leaves.</source>
        <translation>Predice un campo por una regresión sobre otros mapas, como geofísica o relieve, y aplica kriging a lo que ella deja.</translation>
    </message>
    <message>
        <source>Predicts every sample without its own value, and says how good the kriging is.</source>
        <translation>Predice cada muestra sin su propio valor y dice cuán bueno es el kriging.</translation>
    </message>
    <message>
        <source>Predicts fields between the samples, with the standard error of every prediction.</source>
        <translation>Predice campos entre las muestras, con el error estándar de cada predicción.</translation>
    </message>
    <message>
        <source>Prefix of the new fields</source>
        <translation>Prefijo de los campos nuevos</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Configuración predefinida</translation>
    </message>
    <message>
        <source>Principal components of the correlation matrix (or maximum likelihood, minimum residuals, principal axes), rotated by varimax so that each element loads highly on few factors. Factors are ordered by the variance they explain and turned so that indicator elements load positively.</source>
        <translation>Componentes principales de la matriz de correlación (o máxima verosimilitud, residuos mínimos, ejes principales), rotadas con varimax para que cada elemento cargue mucho en pocos factores. Los factores se ordenan por la varianza que explican y se orientan para que los elementos indicadores carguen en positivo.</translation>
    </message>
    <message>
        <source>Print la&amp;yout</source>
        <translation>Di&amp;seño de impresión</translation>
    </message>
    <message>
        <source>Printed on {}.</source>
        <translation>Impreso el {}.</translation>
    </message>
    <message>
        <source>Probabilities are as good as the variogram: with a wrong nugget they are wrong everywhere.</source>
        <translation>Las probabilidades son tan buenas como el variograma: con una pepita errónea son erróneas en todas partes.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Probability by chance</source>
        <translation>Probabilidad por azar</translation>
    </message>
    <message>
        <source>Probability by chance, held out</source>
        <translation>Probabilidad por azar, con reservadas</translation>
    </message>
    <message>
        <source>Probability of Bartlett's test</source>
        <translation>Probabilidad de la prueba de Bartlett</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <source>Probability of so many by area alone</source>
        <translation>Probabilidad de tantas solo por el área</translation>
    </message>
    <message>
        <source>Probability of {}</source>
        <translation>Probabilidad de {}</translation>
    </message>
    <message>
        <source>Probability to exceed the threshold</source>
        <translation>Probabilidad de superar el umbral</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>Promax cannot tell {k} factors apart: ask for fewer factors, or use varimax.</source>
        <translation>Promax no puede distinguir {k} factores: pida menos factores o use varimax.</translation>
    </message>
    <message>
        <source>Proxy: that of the system, if any (Settings → Options → Network)</source>
        <translation>Proxy: el del sistema, si lo hay (Configuración → Opciones → Red)</translation>
    </message>
    <message>
        <source>Proxy: {proxy} (Settings → Options → Network)</source>
        <translation>Proxy: {proxy} (Configuración → Opciones → Red)</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>Corrija primero</translation>
    </message>
    <message>
        <source>Put the limits back where the tool “Classify anomalies” finds them.</source>
        <translation>Devolver los límites adonde los halla la herramienta “Clasificar anomalías”.</translation>
    </message>
    <message>
        <source>Put these numbers into the model file; kriging with it uses them from then on.</source>
        <translation>Poner estos números en el archivo de modelo; el kriging con él los usa en adelante.</translation>
    </message>
    <message>
        <source>Python finds no {name}.</source>
        <translation>Python no encuentra {name}.</translation>
    </message>
    <message>
        <source>Python packages that some tools need</source>
        <translation>Paquetes de Python que necesitan algunas herramientas</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>Gráfico Q-Q</translation>
    </message>
    <message>
        <source>QGIS does not know {}: choose the reference system.</source>
        <translation>QGIS no conoce {}: elija el sistema de referencia.</translation>
    </message>
    <message>
        <source>QGIS has another numpy since the packages were installed, and they do not fit it: install them again.</source>
        <translation>QGIS tiene otro numpy desde que se instalaron los paquetes, y no son compatibles con él: instálelos de nuevo.</translation>
    </message>
    <message>
        <source>QGIS is set to a SOCKS proxy, which pip cannot use here: set an HTTP proxy in Settings → Options → Network. Nothing was changed.</source>
        <translation>QGIS está configurado con un proxy SOCKS, que pip no puede usar aquí: ponga un proxy HTTP en Configuración → Opciones → Red. Nada se cambió.</translation>
    </message>
    <message>
        <source>QGIS's Python has no pip to install with: on Debian and Ubuntu install the system's package python3-pip, and press the button again.</source>
        <translation>El Python de QGIS no tiene pip para instalar: en Debian y Ubuntu instale el paquete del sistema python3-pip y pulse el botón de nuevo.</translation>
    </message>
    <message>
        <source>Quantiles (%)</source>
        <translation>Cuantiles (%)</translation>
    </message>
    <message>
        <source>Quantiles of the realisations</source>
        <translation>Cuantiles de las realizaciones</translation>
    </message>
    <message>
        <source>Quantisation error</source>
        <translation>Error de cuantización</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Cuartiles</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>Inform&amp;e</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE {rmse:.3g}, weighted {weighted:.3g} ({n} classes)</source>
        <translation>RMSE {rmse:.3g}, ponderado {weighted:.3g} ({n} clases)</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC and success rates</source>
        <translation>ROC y tasas de éxito</translation>
    </message>
    <message>
        <source>ROC and success-rate chart</source>
        <translation>Gráfico ROC y de tasa de éxito</translation>
    </message>
    <message>
        <source>ROC and success-rate curves</source>
        <translation>Curvas ROC y de tasa de éxito</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of all maps with their bands.</source>
        <translation>Curvas ROC y de tasa de éxito de todos los mapas con sus bandas.</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of {maps}</source>
        <translation>Curvas ROC y de tasa de éxito de {maps}</translation>
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
        <translation>Curvas ROC, cada clase contra las demás</translation>
    </message>
    <message>
        <source>ROC: against the area without occurrences. Success rate: against the whole area.</source>
        <translation>ROC: contra el área sin ocurrencias. Tasa de éxito: contra el área entera.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Ranges are practical ranges (95 % of the sill): other programs give a third of it for the exponential model.</source>
        <translation>Los alcances son alcances prácticos (95 % de la meseta): otros programas dan un tercio de ello para el modelo exponencial.</translation>
    </message>
    <message>
        <source>Rank targets</source>
        <translation>Ordenar objetivos</translation>
    </message>
    <message>
        <source>Ranks depend on the least area and on how far the map drew each sample out. A large target of low scores may rank before a small one of high scores: sort by &lt;i&gt;score&lt;/i&gt; to see it the other way.</source>
        <translation>El orden depende del área mínima y de hasta dónde extendió el mapa cada muestra. Un objetivo grande de puntuaciones bajas puede ir antes que uno pequeño de puntuaciones altas: ordene por &lt;i&gt;score&lt;/i&gt; para verlo al revés.</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Rasters (patch)</source>
        <translation>Rásteres (patch)</translation>
    </message>
    <message>
        <source>Rasters interpolated from the same samples leak the answer into windows around them.</source>
        <translation>Los rásteres interpolados de las mismas muestras filtran la respuesta a las ventanas que las rodean.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid, one or several.</source>
        <translation>Rásteres de puntuaciones en una misma rejilla, uno o varios.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid; their first band counts.</source>
        <translation>Rásteres de puntuaciones en una misma rejilla; cuenta su primera banda.</translation>
    </message>
    <message>
        <source>Rasters that the field follows, such as elevation or gravity (first band each), for universal kriging in place of or besides the surface. Cells without data get no prediction.</source>
        <translation>Rásteres que sigue el campo, como elevación o gravimetría (primera banda de cada uno), para kriging universal en lugar de la superficie o además de ella. Las celdas sin datos quedan sin predicción.</translation>
    </message>
    <message>
        <source>Rasters that the field may follow, such as geophysics or terrain (first band each). Cells without data get no prediction.</source>
        <translation>Rásteres que puede seguir el campo, como geofísica o relieve (primera banda de cada uno). Las celdas sin datos quedan sin predicción.</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Tasa (%)</translation>
    </message>
    <message>
        <source>Rate in the best 20 % of the area (%)</source>
        <translation>Tasa en el mejor 20 % del área (%)</translation>
    </message>
    <message>
        <source>Rate, added up (%)</source>
        <translation>Tasa acumulada (%)</translation>
    </message>
    <message>
        <source>Rate, held out (%)</source>
        <translation>Tasa, con reservadas (%)</translation>
    </message>
    <message>
        <source>Rates and AUC with intervals; open circles are not distinguishable from the baseline.</source>
        <translation>Tasas y AUC con intervalos; los círculos abiertos no son distinguibles de la referencia.</translation>
    </message>
    <message>
        <source>Rates and areas of the classes</source>
        <translation>Tasas y áreas de las clases</translation>
    </message>
    <message>
        <source>Rates and areas of the classes of each map, as “Prediction-area plot” writes them, those of all maps below each other. Empty: computed from the occurrences.</source>
        <translation>Tasas y áreas de las clases de cada mapa, como las escribe “Gráfico predicción-área”, las de todos los mapas una debajo de otra. Vacío: se calculan con las ocurrencias.</translation>
    </message>
    <message>
        <source>Rates, areas and weights of all classes</source>
        <translation>Tasas, áreas y pesos de todas las clases</translation>
    </message>
    <message>
        <source>Ratio of the ranges</source>
        <translation>Razón de los alcances</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the end, in units. 1 keeps the map in order, 0.1 ends in k-means.</source>
        <translation>Radio de la vecindad al final, en unidades. 1 mantiene ordenado el mapa, 0.1 termina en k-means.</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the start, in units; 0: half the longer side.</source>
        <translation>Radio de la vecindad al inicio, en unidades; 0: la mitad del lado mayor.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Read the numbers of the model file again.</source>
        <translation>Leer de nuevo los números del archivo de modelo.</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Leyendo las columnas</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>Leyendo los mapas</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>Leyendo los mapas…</translation>
    </message>
    <message>
        <source>Reading the maps… {} %</source>
        <translation>Leyendo los mapas… {} %</translation>
    </message>
    <message>
        <source>Reading the samples</source>
        <translation>Leyendo las muestras</translation>
    </message>
    <message>
        <source>Reading the {}s</source>
        <translation>Leyendo: {}</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>Reading {}… {} %</source>
        <translation>Leyendo {}… {} %</translation>
    </message>
    <message>
        <source>Realisations</source>
        <translation>Realizaciones</translation>
    </message>
    <message>
        <source>Realisations are smooth then and pass the samples by. Otherwise the nugget varies from cell to cell, and they go through every sample in the middle of a cell.</source>
        <translation>Las realizaciones son entonces suaves y no pasan por las muestras. De lo contrario, la pepita varía de celda a celda y pasan por cada muestra situada en el centro de una celda.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Reference &amp;system</source>
        <translation>&amp;Sistema de referencia</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>Sistema de referencia de las coordenadas</translation>
    </message>
    <message>
        <source>Reference system {crs}. {reason}</source>
        <translation>Sistema de referencia {crs}. {reason}</translation>
    </message>
    <message>
        <source>Reference system, if the samples have none</source>
        <translation>Sistema de referencia, si las muestras no lo tienen</translation>
    </message>
    <message>
        <source>Reference system: {}.</source>
        <translation>Sistema de referencia: {}.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regresión</translation>
    </message>
    <message>
        <source>Regression kriging</source>
        <translation>Kriging de regresión</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remarks are read from {}.</source>
        <translation>Las observaciones se leen de {}.</translation>
    </message>
    <message>
        <source>Remarks on {of}.</source>
        <translation>Observaciones sobre {of}.</translation>
    </message>
    <message>
        <source>Remove all packages that were installed here? Those of QGIS stay.</source>
        <translation>¿Quitar todos los paquetes instalados aquí? Los de QGIS quedan.</translation>
    </message>
    <message>
        <source>Rename the fields so that they say the unit, like Cu_ppm.</source>
        <translation>Cambie el nombre de los campos para que digan la unidad, como Cu_ppm.</translation>
    </message>
    <message>
        <source>Rename these fields with Latin letters when you can.</source>
        <translation>Cambie estos nombres de campo a letras latinas cuando pueda.</translation>
    </message>
    <message>
        <source>Repeats the analysis without the elements below the smallest loading and, with indicator elements, without the factors that hold none.</source>
        <translation>Repite el análisis sin los elementos por debajo de la carga mínima y, con elementos indicadores, sin los factores que no contienen ninguno.</translation>
    </message>
    <message>
        <source>Replace censored values</source>
        <translation>Reemplazar valores censurados</translation>
    </message>
    <message>
        <source>Replace values below detection</source>
        <translation>Reemplazar valores bajo detección</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>Replaces results below detection, element by element, by what the rest of the element makes likely.</source>
        <translation>Reemplaza los resultados bajo detección, elemento por elemento, por lo que el resto del elemento hace probable.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>Informe de la comparación</translation>
    </message>
    <message>
        <source>Report on a survey</source>
        <translation>Informe de una campaña</translation>
    </message>
    <message>
        <source>Report on the survey</source>
        <translation>Informe de la campaña</translation>
    </message>
    <message>
        <source>Resampling the clusters of occurrences</source>
        <translation>Remuestreando los cúmulos de ocurrencias</translation>
    </message>
    <message>
        <source>Resampling the occurrences</source>
        <translation>Remuestreando las ocurrencias</translation>
    </message>
    <message>
        <source>Residual in place of the ratio</source>
        <translation>Residuo en lugar de la razón</translation>
    </message>
    <message>
        <source>Residuals of the regression</source>
        <translation>Residuos de la regresión</translation>
    </message>
    <message>
        <source>Resistance to outliers</source>
        <translation>Resistencia a valores atípicos</translation>
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
        <translation>Resultados sobre y bajo detección</translation>
    </message>
    <message>
        <source>Results below detection that were replaced.</source>
        <translation>Resultados bajo detección que se reemplazaron.</translation>
    </message>
    <message>
        <source>Results below detection without a limit</source>
        <translation>Resultados bajo detección sin límite</translation>
    </message>
    <message>
        <source>Results marked as below detection give no limit; the smallest value measured serves as one: {}.</source>
        <translation>Los resultados marcados como bajo detección no dan límite; sirve como tal el menor valor medido: {}.</translation>
    </message>
    <message>
        <source>Results may belong to the wrong sample.</source>
        <translation>Los resultados pueden pertenecer a otra muestra.</translation>
    </message>
    <message>
        <source>Robust distance</source>
        <translation>Distancia robusta</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roca</translation>
    </message>
    <message>
        <source>Rock classes are given by a field and by geology: choose one of the two.</source>
        <translation>Las clases de roca se dan por un campo y por geología: elija uno de los dos.</translation>
    </message>
    <message>
        <source>Rock units as polygons.</source>
        <translation>Unidades de roca como polígonos.</translation>
    </message>
    <message>
        <source>Rocks, terrain, drainage and mineral systems are drawn from stated formulas and the seed; each sample takes the mean of the ground upstream of it, to which errors of sampling and of the laboratory are added.</source>
        <translation>Rocas, relieve, drenaje y sistemas minerales se trazan con fórmulas declaradas y la semilla; cada muestra toma la media del terreno aguas arriba, a la que se suman errores de muestreo y de laboratorio.</translation>
    </message>
    <message>
        <source>Root mean squared difference of curve and points of 30 pairs or more. Weighted: as the fit weighs them, near and well-measured points most.</source>
        <translation>Raíz de la diferencia cuadrática media entre curva y puntos de 30 pares o más. Ponderada: con los pesos del ajuste, más los puntos cercanos y bien medidos.</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Raíz del error cuadrático medio</translation>
    </message>
    <message>
        <source>Root mean squared error of regression kriging, on blocks</source>
        <translation>Raíz del error cuadrático medio del kriging de regresión, por bloques</translation>
    </message>
    <message>
        <source>Root of the kriging variance, one band a field.</source>
        <translation>Raíz de la varianza de kriging, una banda por campo.</translation>
    </message>
    <message>
        <source>Root of the mean squared error on ground that was left out, in the unit of the field.</source>
        <translation>Raíz del error cuadrático medio en terreno excluido, en la unidad del campo.</translation>
    </message>
    <message>
        <source>Root of the mean squared error, in the unit of the field.</source>
        <translation>Raíz del error cuadrático medio, en la unidad del campo.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Rows of the file that are samples.</source>
        <translation>Filas del archivo que son muestras.</translation>
    </message>
    <message>
        <source>Rows of the limits table that name no element were passed over</source>
        <translation>Se omitieron las filas de la tabla de límites que no nombran un elemento</translation>
    </message>
    <message>
        <source>Rows of the limits table that were not used</source>
        <translation>Filas de la tabla de límites que no se usaron</translation>
    </message>
    <message>
        <source>Rows of the map</source>
        <translation>Filas del mapa</translation>
    </message>
    <message>
        <source>Rows that are no samples were left out: {texts}.</source>
        <translation>Se excluyeron filas que no son muestras: {texts}.</translation>
    </message>
    <message>
        <source>Rows that look like standards, blanks or repeats of the laboratory are kept ({n}): {texts}. Leave them out before mapping.</source>
        <translation>Se conservan las filas que parecen estándares, blancos o repeticiones del laboratorio ({n}): {texts}. Exclúyalas antes de cartografiar.</translation>
    </message>
    <message>
        <source>Rows that look like totals or means are kept ({n}): {texts}. They are no samples: delete them in the file, and import it again.</source>
        <translation>Se conservan filas que parecen totales o medias ({n}): {texts}. No son muestras: bórrelas en el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>Ejecutar &amp;todo</translation>
    </message>
    <message>
        <source>Run every ticked step that is not done, in the order of the work</source>
        <translation>Ejecutar cada paso marcado que no esté hecho, en el orden del trabajo</translation>
    </message>
    <message>
        <source>Run it before “Fit factor analysis”, on log10 concentrations. The Kaiser-Meyer-Olkin measure (KMO) should be above 0.6: the elements then share more than pairs of them do. Bartlett's test should give a probability below 0.05; with hundreds of samples it nearly always does.</source>
        <translation>Ejecútelo antes de “Ajustar análisis factorial”, sobre concentraciones en log10. La medida de Kaiser-Meyer-Olkin (KMO) debería superar 0.6: los elementos comparten entonces más que sus pares. La prueba de Bartlett debería dar una probabilidad inferior a 0.05; con cientos de muestras casi siempre la da.</translation>
    </message>
    <message>
        <source>Run it on log10 concentrations, or on centred log-ratios with the extraction pca. “Factor scores” then gives every sample its scores. Name the indicator elements of the deposit type you look for: each factor that holds some of them is turned so that high scores mean much of them, and the log says which factors these are.</source>
        <translation>Ejecútelo sobre concentraciones en log10, o sobre logaritmos de razones centrados con la extracción pca. “Puntuaciones factoriales” da luego a cada muestra sus puntuaciones. Nombre los elementos indicadores del tipo de depósito que busca: cada factor que contiene alguno se orienta para que puntuaciones altas signifiquen mucho de ellos, y el registro dice qué factores son.</translation>
    </message>
    <message>
        <source>Run this step with the settings it has</source>
        <translation>Ejecutar este paso con las opciones que tiene</translation>
    </message>
    <message>
        <source>Run “Replace censored values” before any other step.</source>
        <translation>Ejecute “Reemplazar valores censurados” antes de cualquier otro paso.</translation>
    </message>
    <message>
        <source>Run “{step}” first.</source>
        <translation>Ejecute antes “{step}”.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs on numpy alone; torch is used when asked for, or when the net is large and a graphics processor is there. “Apply map” then gives every sample its unit, class, reconstruction error and, with known occurrences, its score.</source>
        <translation>Funciona solo con numpy; torch se usa cuando se pide, o cuando la red es grande y hay un procesador gráfico. “Aplicar mapa” da luego a cada muestra su unidad, clase, error de reconstrucción y, con ocurrencias conocidas, su puntuación.</translation>
    </message>
    <message>
        <source>R² of all lines together</source>
        <translation>R² de todas las rectas juntas</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>SOM</source>
        <translation>SOM</translation>
    </message>
    <message>
        <source>SOM P-A plot</source>
        <translation>Gráfico P-A de SOM</translation>
    </message>
    <message>
        <source>SOM anomaly map</source>
        <translation>Mapa de anomalías de SOM</translation>
    </message>
    <message>
        <source>SOM anomaly table</source>
        <translation>Tabla de anomalías de SOM</translation>
    </message>
    <message>
        <source>SOM chart</source>
        <translation>Gráfico de SOM</translation>
    </message>
    <message>
        <source>SOM class P-A plot</source>
        <translation>Gráfico P-A de clases de SOM</translation>
    </message>
    <message>
        <source>SOM class map</source>
        <translation>Mapa de clases de SOM</translation>
    </message>
    <message>
        <source>SOM model</source>
        <translation>Modelo de SOM</translation>
    </message>
    <message>
        <source>SOM samples</source>
        <translation>Muestras de SOM</translation>
    </message>
    <message>
        <source>SOM score</source>
        <translation>Puntuación de SOM</translation>
    </message>
    <message>
        <source>SOM: anomaly, halo, background</source>
        <translation>SOM: anomalía, halo, fondo</translation>
    </message>
    <message>
        <source>SOM: classes named by occurrences</source>
        <translation>SOM: clases nombradas por ocurrencias</translation>
    </message>
    <message>
        <source>SOM: classes of units to raster</source>
        <translation>SOM: clases de unidades a ráster</translation>
    </message>
    <message>
        <source>SOM: held-out score to raster</source>
        <translation>SOM: puntuación reservada a ráster</translation>
    </message>
    <message>
        <source>SOM: prediction-area plot of the classes</source>
        <translation>SOM: gráfico predicción-área de las clases</translation>
    </message>
    <message>
        <source>SOM: score to raster</source>
        <translation>SOM: puntuación a ráster</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>SVM chart</source>
        <translation>Gráfico de SVM</translation>
    </message>
    <message>
        <source>SVM report</source>
        <translation>Informe de SVM</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm chart</source>
        <translation>Gráfico de SVM con algoritmo genético</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm model</source>
        <translation>Modelo de SVM con algoritmo genético</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm report</source>
        <translation>Informe de SVM con algoritmo genético</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and blocks need one: leave these samples out.</source>
        <translation>La muestra número {number} no tiene posición ({bad} en total), y los bloques la necesitan: excluya estas muestras.</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and distances need one: leave these samples out.</source>
        <translation>La muestra número {number} no tiene posición ({bad} en total), y las distancias la necesitan: excluya estas muestras.</translation>
    </message>
    <message>
        <source>Sample number {number} lacks a value or position ({bad} in all): leave it out.</source>
        <translation>A la muestra número {number} le falta un valor o la posición ({bad} en total): exclúyala.</translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation>Campaña de ejemplo</translation>
    </message>
    <message>
        <source>Sample {label} has no position: leave it out.</source>
        <translation>La muestra {label} no tiene posición: exclúyala.</translation>
    </message>
    <message>
        <source>Sample {label} has no upstream area: give it one, or leave the sample out.</source>
        <translation>La muestra {label} no tiene área aguas arriba: désela o excluya la muestra.</translation>
    </message>
    <message>
        <source>Sample {label}: the {problem} ({values:g}); correct it in the table.</source>
        <translation>Muestra {label}: {problem} ({values:g}); corríjalo en la tabla.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples (%)</source>
        <translation>Muestras (%)</translation>
    </message>
    <message>
        <source>Samples a step</source>
        <translation>Muestras por paso</translation>
    </message>
    <message>
        <source>Samples a unit (most: {hits})</source>
        <translation>Muestras por unidad (máximo: {hits})</translation>
    </message>
    <message>
        <source>Samples after each step</source>
        <translation>Muestras después de cada paso</translation>
    </message>
    <message>
        <source>Samples and known occurrences that are open in QGIS.</source>
        <translation>Muestras y ocurrencias conocidas abiertas en QGIS.</translation>
    </message>
    <message>
        <source>Samples at one place are averaged. All fields must have values; samples without are left out and counted.</source>
        <translation>Las muestras de un mismo lugar se promedian. Todos los campos deben tener valores; las muestras sin ellos se excluyen y se cuentan.</translation>
    </message>
    <message>
        <source>Samples between the classes, which nothing is learnt from.</source>
        <translation>Muestras entre las clases, de las que no se aprende nada.</translation>
    </message>
    <message>
        <source>Samples for fingerprints</source>
        <translation>Muestras para huellas</translation>
    </message>
    <message>
        <source>Samples for simple maps</source>
        <translation>Muestras para mapas simples</translation>
    </message>
    <message>
        <source>Samples from here on are background. Empty: two radii, and two median sample spacings for polygons.</source>
        <translation>Desde aquí las muestras son fondo. Vacío: dos radios, y dos espaciamientos medianos de muestreo para polígonos.</translation>
    </message>
    <message>
        <source>Samples in the layer.</source>
        <translation>Muestras en la capa.</translation>
    </message>
    <message>
        <source>Samples nearer than this to a tested one are not learnt from, where ground is held out. Empty: half a block, none for zones.</source>
        <translation>De las muestras más cercanas que esto a una probada no se aprende, cuando se reserva terreno. Vacío: medio bloque, nada para zonas.</translation>
    </message>
    <message>
        <source>Samples of each class: {}; {} of no class.</source>
        <translation>Muestras de cada clase: {}; {} de ninguna.</translation>
    </message>
    <message>
        <source>Samples of no class</source>
        <translation>Muestras sin clase</translation>
    </message>
    <message>
        <source>Samples of units</source>
        <translation>Muestras de unidades</translation>
    </message>
    <message>
        <source>Samples on the map</source>
        <translation>Muestras en el mapa</translation>
    </message>
    <message>
        <source>Samples that got a class.</source>
        <translation>Muestras que recibieron una clase.</translation>
    </message>
    <message>
        <source>Samples that had all it takes.</source>
        <translation>Muestras que tenían todo lo necesario.</translation>
    </message>
    <message>
        <source>Samples that have a position; the others are kept without.</source>
        <translation>Muestras que tienen posición; las demás se conservan sin ella.</translation>
    </message>
    <message>
        <source>Samples that one step learns from.</source>
        <translation>Muestras de las que aprende un paso.</translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation>Muestras de las que aprender</translation>
    </message>
    <message>
        <source>Samples to raster</source>
        <translation>Muestras a ráster</translation>
    </message>
    <message>
        <source>Samples up to here from an occurrence or polygon are of its class. Empty: two median sample spacings, and 0 for polygons.</source>
        <translation>Las muestras hasta esta distancia de una ocurrencia o polígono son de su clase. Vacío: dos espaciamientos medianos de muestreo, y 0 para polígonos.</translation>
    </message>
    <message>
        <source>Samples used</source>
        <translation>Muestras usadas</translation>
    </message>
    <message>
        <source>Samples were labelled as mineralised or background by their distance to known occurrences.</source>
        <translation>Las muestras se etiquetaron como mineralizadas o fondo según su distancia a ocurrencias conocidas.</translation>
    </message>
    <message>
        <source>Samples were labelled by thresholds of their fuzzy factor scores, so that tests of classifiers show self-consistency and not skill.</source>
        <translation>Las muestras se etiquetaron con umbrales de sus puntuaciones factoriales difusas, de modo que las pruebas de los clasificadores muestran autoconsistencia y no capacidad.</translation>
    </message>
    <message>
        <source>Samples were sorted onto deep embedded self-organising maps of {rows} x {columns} units ({iterations} steps of {batch} samples, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>Las muestras se ordenaron en mapas autoorganizados profundos (deep embedded) de {rows} x {columns} unidades ({iterations} pasos de {batch} muestras, {members}; semilla aleatoria {seed}), cuyas unidades se separaron en {n_cluster_means} clases.</translation>
    </message>
    <message>
        <source>Samples were sorted onto self-organising maps of {rows} x {columns} units ({way} training, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>Las muestras se ordenaron en mapas autoorganizados de {rows} x {columns} unidades (entrenamiento {way}, {members}; semilla aleatoria {seed}), cuyas unidades se separaron en {n_cluster_means} clases.</translation>
    </message>
    <message>
        <source>Samples with a class</source>
        <translation>Muestras con clase</translation>
    </message>
    <message>
        <source>Samples with a flagged value</source>
        <translation>Muestras con un valor marcado</translation>
    </message>
    <message>
        <source>Samples with a position</source>
        <translation>Muestras con posición</translation>
    </message>
    <message>
        <source>Samples with a value and a position.</source>
        <translation>Muestras con un valor y una posición.</translation>
    </message>
    <message>
        <source>Samples with all fuzzy scores below it are background; those between are of no class.</source>
        <translation>Las muestras con todas las puntuaciones difusas por debajo son fondo; las intermedias no son de ninguna clase.</translation>
    </message>
    <message>
        <source>Samples with enrichment index</source>
        <translation>Muestras con índice de enriquecimiento</translation>
    </message>
    <message>
        <source>Samples with factor scores</source>
        <translation>Muestras con puntuaciones factoriales</translation>
    </message>
    <message>
        <source>Samples with less, %</source>
        <translation>Muestras con menos, %</translation>
    </message>
    <message>
        <source>Samples with missing values</source>
        <translation>Muestras con valores ausentes</translation>
    </message>
    <message>
        <source>Samples with one flagged value or more.</source>
        <translation>Muestras con uno o más valores marcados.</translation>
    </message>
    <message>
        <source>Samples with outliers flagged</source>
        <translation>Muestras con valores atípicos marcados</translation>
    </message>
    <message>
        <source>Samples with predictions</source>
        <translation>Muestras con predicciones</translation>
    </message>
    <message>
        <source>Samples with probabilities</source>
        <translation>Muestras con probabilidades</translation>
    </message>
    <message>
        <source>Samples without a value are passed over. Extent, cell size and distance follow from the positions of all samples, so that maps of several fields of one survey share their cells and can be compared.</source>
        <translation>Las muestras sin valor se omiten. La extensión, el tamaño de celda y la distancia se deducen de las posiciones de todas las muestras, de modo que los mapas de varios campos de una campaña comparten sus celdas y pueden compararse.</translation>
    </message>
    <message>
        <source>Samples without a value or a position are left out, those at one place averaged.</source>
        <translation>Las muestras sin valor o posición se excluyen; las de un mismo lugar se promedian.</translation>
    </message>
    <message>
        <source>Samples without censored values</source>
        <translation>Muestras sin valores censurados</translation>
    </message>
    <message>
        <source>Samples, %</source>
        <translation>Muestras, %</translation>
    </message>
    <message>
        <source>Sampling the streams</source>
        <translation>Muestreando los cauces</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Save the chart as SVG (sharp at any size) or PNG.</source>
        <translation>Guardar el gráfico como SVG (nítido a cualquier tamaño) o PNG.</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Guardar el gráfico…</translation>
    </message>
    <message>
        <source>Save the edits of the layer {layer} first.</source>
        <translation>Guarde antes los cambios de la capa {layer}.</translation>
    </message>
    <message>
        <source>Say which element it is, by its symbol: {names}.</source>
        <translation>Diga qué elemento es, por su símbolo: {names}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale on which quartiles, medians and percentiles are taken. mahalanobis has coordinates of its own.</source>
        <translation>Escala en que se toman cuartiles, medianas y percentiles. mahalanobis tiene coordenadas propias.</translation>
    </message>
    <message>
        <source>Scatter plot of two fields</source>
        <translation>Diagrama de dispersión de dos campos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score of a candidate</source>
        <translation>Puntuación de un candidato</translation>
    </message>
    <message>
        <source>Score of the prototype</source>
        <translation>Puntuación del prototipo</translation>
    </message>
    <message>
        <source>Score, held out</source>
        <translation>Puntuación, con reservadas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores (factors, thresholds)</source>
        <translation>Puntuaciones (factors, thresholds)</translation>
    </message>
    <message>
        <source>Scores and classes, in the order of the page.</source>
        <translation>Puntuaciones y clases, en el orden de la página.</translation>
    </message>
    <message>
        <source>Scores are regressed on the standardised elements (Bartlett's weights if the model says so). The fuzzy score is the logistic 1 / (1 + exp(−score)).</source>
        <translation>Las puntuaciones se obtienen por regresión sobre los elementos estandarizados (pesos de Bartlett si el modelo lo dice). La puntuación difusa es la logística 1 / (1 + exp(−puntuación)).</translation>
    </message>
    <message>
        <source>Scores of another sheet are measured against the sheet of the model: a shift may be the laboratory.</source>
        <translation>Las puntuaciones de otra hoja se miden contra la hoja del modelo: un desplazamiento puede deberse al laboratorio.</translation>
    </message>
    <message>
        <source>Scores of units</source>
        <translation>Puntuaciones de unidades</translation>
    </message>
    <message>
        <source>Scores over all classes</source>
        <translation>Puntuaciones sobre todas las clases</translation>
    </message>
    <message>
        <source>Scores shuffled among the samples, without any geology left, were labelled in the same way and classed right in {reached} of their test samples (always the most frequent class: {percent_majority_rates:.0f} %). </source>
        <translation>Puntuaciones barajadas entre las muestras, sin geología alguna, se etiquetaron del mismo modo y se acertaron en {reached} de sus muestras de prueba (siempre la clase más frecuente: {percent_majority_rates:.0f} %). </translation>
    </message>
    <message>
        <source>Scoring with occurrences held out</source>
        <translation>Puntuando con ocurrencias reservadas</translation>
    </message>
    <message>
        <source>Scree plot</source>
        <translation>Gráfico de sedimentación</translation>
    </message>
    <message>
        <source>Scree plot: {n_kaiser} factors above 1, {n_parallel} above chance</source>
        <translation>Gráfico de sedimentación: {n_kaiser} factores sobre 1, {n_parallel} sobre el azar</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Op&amp;ciones…</translation>
    </message>
    <message>
        <source>Search for neighbours</source>
        <translation>Búsqueda de vecinos</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Seleccionar con lazo</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Seleccionar con rectángulo</translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation>Mapa autoorganizado</translation>
    </message>
    <message>
        <source>Self-organising maps</source>
        <translation>Mapas autoorganizados</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>Semivarianza</translation>
    </message>
    <message>
        <source>Semivariance at distance 0: error of measurement and the finest variation</source>
        <translation>Semivarianza a distancia 0: error de medición y la variación más fina</translation>
    </message>
    <message>
        <source>Semivariance at no distance: error of sampling and analysis.</source>
        <translation>Semivarianza sin distancia: error de muestreo y análisis.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north, with the fitted range in every direction.</source>
        <translation>Semivarianza por distancia hacia el este y el norte, con el alcance ajustado en cada dirección.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north.</source>
        <translation>Semivarianza por distancia hacia el este y el norte.</translation>
    </message>
    <message>
        <source>Semivariance of {name}</source>
        <translation>Semivarianza de {name}</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation>Defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>Sets trained classifiers side by side: the figures of the paper, and those to believe.</source>
        <translation>Pone lado a lado clasificadores entrenados: las cifras del artículo y las que hay que creer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Settings of your own: {names}.</source>
        <translation>Opciones propias: {names}.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>Varios iguales</translation>
    </message>
    <message>
        <source>Several samples lie at one place, which kriging cannot tell apart: average them first.</source>
        <translation>Varias muestras están en un mismo lugar, que el kriging no puede separar: promédielas antes.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shaping the terrain</source>
        <translation>Modelando el relieve</translation>
    </message>
    <message>
        <source>Share of occurrences against share of ground for each class: much in little is good.</source>
        <translation>Proporción de ocurrencias contra proporción de terreno en cada clase: mucho en poco es bueno.</translation>
    </message>
    <message>
        <source>Share of ordinary samples that lie within the cut: 0.975 flags one of forty by chance.</source>
        <translation>Proporción de muestras ordinarias dentro del corte: 0.975 marca una de cuarenta por azar.</translation>
    </message>
    <message>
        <source>Share of samples on the right side of the threshold (%)</source>
        <translation>Proporción de muestras en el lado correcto del umbral (%)</translation>
    </message>
    <message>
        <source>Share of samples that were named right; bars hold 95 %</source>
        <translation>Proporción de muestras bien nombradas; las barras contienen el 95 %</translation>
    </message>
    <message>
        <source>Share of that rock (%)</source>
        <translation>Proporción de esa roca (%)</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Proporción del área</translation>
    </message>
    <message>
        <source>Share of the area that is called anomaly.</source>
        <translation>Proporción del área que se llama anomalía.</translation>
    </message>
    <message>
        <source>Share of the cells with a prediction that no samples surround.</source>
        <translation>Proporción de las celdas con predicción no rodeadas de muestras.</translation>
    </message>
    <message>
        <source>Share of the curve that the lines explain; always near 1, for areas are cumulated.</source>
        <translation>Parte de la curva que explican las rectas; siempre cerca de 1, pues las áreas se acumulan.</translation>
    </message>
    <message>
        <source>Share of the map above the threshold, mean of the realisations (%)</source>
        <translation>Proporción del mapa sobre el umbral, media de las realizaciones (%)</translation>
    </message>
    <message>
        <source>Share of the map that they take.</source>
        <translation>Proporción del mapa que ocupan.</translation>
    </message>
    <message>
        <source>Share of the maps that give the cell its class, 0 to 1.</source>
        <translation>Proporción de los mapas que dan a la celda su clase, de 0 a 1.</translation>
    </message>
    <message>
        <source>Share of the members that name the cell's class.</source>
        <translation>Proporción de los miembros que nombran la clase de la celda.</translation>
    </message>
    <message>
        <source>Share of the occurrences</source>
        <translation>Proporción de las ocurrencias</translation>
    </message>
    <message>
        <source>Share of the occurrences found against share of the area, for each map</source>
        <translation>Proporción de las ocurrencias halladas contra proporción del área, para cada mapa</translation>
    </message>
    <message>
        <source>Share of the occurrences in the most favourable fifth of the area</source>
        <translation>Proporción de las ocurrencias en el quinto más favorable del área</translation>
    </message>
    <message>
        <source>Share of the realisations, 0 to 1. Left out without a threshold.</source>
        <translation>Proporción de las realizaciones, de 0 a 1. Se omite sin umbral.</translation>
    </message>
    <message>
        <source>Share of the samples by stability, and mean entropy of each class in its two parts</source>
        <translation>Proporción de las muestras por estabilidad, y entropía media de cada clase en sus dos partes</translation>
    </message>
    <message>
        <source>Share of the samples tested by lot that got their own class; it flatters.</source>
        <translation>Proporción de las muestras probadas al azar que recibieron su propia clase; es optimista.</translation>
    </message>
    <message>
        <source>Share of the variance of all elements that the factors hold.</source>
        <translation>Proporción de la varianza de todos los elementos que contienen los factores.</translation>
    </message>
    <message>
        <source>Share of the variance predicted</source>
        <translation>Proporción de la varianza predicha</translation>
    </message>
    <message>
        <source>Share of the variance that regression kriging predicts, on blocks</source>
        <translation>Proporción de la varianza que predice el kriging de regresión, por bloques</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>Proporción acertada</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet</source>
        <translation>Hoja de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Sheet {sheet} is read, of {sheets}.</source>
        <translation>Se lee la hoja {sheet}, de {sheets}.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest, above 0 and up to 1.</source>
        <translation>Alcance menor dividido por el mayor, mayor que 0 y hasta 1.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest; 1 is the same range in every direction</source>
        <translation>Alcance menor dividido por el mayor; 1 es el mismo alcance en toda dirección</translation>
    </message>
    <message>
        <source>Shortest range over the longest; 1 is the same in all directions.</source>
        <translation>Alcance menor sobre el mayor; 1 es igual en todas las direcciones.</translation>
    </message>
    <message>
        <source>Show a layer on the map first.</source>
        <translation>Muestre antes una capa en el mapa.</translation>
    </message>
    <message>
        <source>Show the map as it was before a limit was moved.</source>
        <translation>Mostrar el mapa como estaba antes de mover un límite.</translation>
    </message>
    <message>
        <source>Show the values on a logarithmic axis. Fences and bars are sought on the same scale.</source>
        <translation>Mostrar los valores en un eje logarítmico. Vallas y barras se buscan en la misma escala.</translation>
    </message>
    <message>
        <source>Show the whole chart again.</source>
        <translation>Mostrar de nuevo el gráfico completo.</translation>
    </message>
    <message>
        <source>Show this step's chart, linked with the map</source>
        <translation>Mostrar el gráfico de este paso, enlazado con el mapa</translation>
    </message>
    <message>
        <source>Shows how differences between samples grow with their distance: half the mean squared difference by class.</source>
        <translation>Muestra cómo crecen las diferencias entre muestras con su distancia: la mitad de la diferencia cuadrática media por clase.</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>Etiquetas barajadas</translation>
    </message>
    <message>
        <source>Shuffled scores {repeat} of {repeats}</source>
        <translation>Puntuaciones barajadas {repeat} de {repeats}</translation>
    </message>
    <message>
        <source>Side of a cell of the result.</source>
        <translation>Lado de una celda del resultado.</translation>
    </message>
    <message>
        <source>Side of a cluster of occurrences (metres)</source>
        <translation>Lado de un cúmulo de ocurrencias (metros)</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>Lado de los bloques</translation>
    </message>
    <message>
        <source>Side of the blocks that are held out</source>
        <translation>Lado de los bloques que se reservan</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Silhouette (higher is better)</source>
        <translation>Silueta (mayor es mejor)</translation>
    </message>
    <message>
        <source>Sill less nugget. Empty: fitted. Nested structures: one number each, such as 0.2+0.6.</source>
        <translation>Meseta menos pepita. Vacío: se ajusta. Estructuras anidadas: un número cada una, como 0.2+0.6.</translation>
    </message>
    <message>
        <source>Simple maps are made from {}.</source>
        <translation>Los mapas simples se hacen de {}.</translation>
    </message>
    <message>
        <source>Simulate kriging</source>
        <translation>Simular kriging</translation>
    </message>
    <message>
        <source>Simulate normal scores and turn back</source>
        <translation>Simular puntuaciones normales y retransformar</translation>
    </message>
    <message>
        <source>Simulates many equally likely maps of a field, and from them the probability to exceed a threshold.</source>
        <translation>Simula muchos mapas igualmente probables de un campo y, con ellos, la probabilidad de superar un umbral.</translation>
    </message>
    <message>
        <source>Simulating fields</source>
        <translation>Simulando campos</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Sites that are sampled; more of them lie closer together.</source>
        <translation>Sitios que se muestrean; si son más, están más juntos.</translation>
    </message>
    <message>
        <source>Skewed values need normal scores; and no value beyond those of the samples comes back.</source>
        <translation>Los valores asimétricos necesitan puntuaciones normales; y no vuelve ningún valor más allá de los de las muestras.</translation>
    </message>
    <message>
        <source>Slope of observed against predicted</source>
        <translation>Pendiente de observado contra predicho</translation>
    </message>
    <message>
        <source>Slope of observed against predicted: near 1.</source>
        <translation>Pendiente de observado contra predicho: cercana a 1.</translation>
    </message>
    <message>
        <source>Smaller ones are left out and counted. Empty: four cells.</source>
        <translation>Los menores se excluyen y se cuentan. Vacío: cuatro celdas.</translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation>Clase mínima</translation>
    </message>
    <message>
        <source>Smallest loading</source>
        <translation>Carga mínima</translation>
    </message>
    <message>
        <source>Smoothing over the map</source>
        <translation>Suavizado sobre el mapa</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (0.5 is exponential), or first parameter of a model of gstools</source>
        <translation>Suavidad de un modelo de Matérn (0.5 es exponencial), o primer parámetro de un modelo de gstools</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (empty: 1.5), or the first shape parameter of a model of gstools.</source>
        <translation>Suavidad de un modelo de Matérn (vacío: 1.5), o el primer parámetro de forma de un modelo de gstools.</translation>
    </message>
    <message>
        <source>Some cells are wrong on purpose, as in any delivery: check the samples first.</source>
        <translation>Algunas celdas están mal a propósito, como en toda entrega: compruebe antes las muestras.</translation>
    </message>
    <message>
        <source>Some cells cannot be read as results and are kept as text: {pairs}.</source>
        <translation>Algunas celdas no se pueden leer como resultados y se conservan como texto: {pairs}.</translation>
    </message>
    <message>
        <source>Some fields get another name, for theirs is taken or not usual: {pairs}.</source>
        <translation>Algunos campos reciben otro nombre, pues el suyo está ocupado o no es habitual: {pairs}.</translation>
    </message>
    <message>
        <source>Some names are written with Cyrillic or Greek letters and were read so: {readings}.</source>
        <translation>Algunos nombres están escritos con letras cirílicas o griegas y se leyeron así: {readings}.</translation>
    </message>
    <message>
        <source>Some quotation marks do not come in pairs: compare a few rows with the file by eye.</source>
        <translation>Algunas comillas no vienen en pares: compare a ojo algunas filas con el archivo.</translation>
    </message>
    <message>
        <source>Some remarks on results are not known and are kept: {pairs}.</source>
        <translation>Algunas observaciones sobre resultados no se conocen y se conservan: {pairs}.</translation>
    </message>
    <message>
        <source>Some rows have more cells than there are headings (line {lines}): look for a comma inside a cell.</source>
        <translation>Algunas filas tienen más celdas que encabezados (línea {lines}): busque una coma dentro de una celda.</translation>
    </message>
    <message>
        <source>Sorting the distances between samples</source>
        <translation>Ordenando las distancias entre muestras</translation>
    </message>
    <message>
        <source>Sorting the map values</source>
        <translation>Ordenando los valores del mapa</translation>
    </message>
    <message>
        <source>Sorting the values</source>
        <translation>Ordenando los valores</translation>
    </message>
    <message>
        <source>Sorts samples by composition; known occurrences name the anomaly. The usual way.</source>
        <translation>Ordena las muestras por composición; las ocurrencias conocidas nombran la anomalía. La vía habitual.</translation>
    </message>
    <message>
        <source>Sorts samples of like composition onto a small map of units; neighbours are alike.</source>
        <translation>Ordena muestras de composición parecida en un pequeño mapa de unidades; las vecinas se parecen.</translation>
    </message>
    <message>
        <source>Sorts the samples onto a map of units on which alike samples lie side by side, and parts the units into classes.</source>
        <translation>Ordena las muestras en un mapa de unidades donde las parecidas quedan lado a lado, y separa las unidades en clases.</translation>
    </message>
    <message>
        <source>Spearman {value}</source>
        <translation>Spearman {value}</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Esférico</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Spread of the probability</source>
        <translation>Dispersión de la probabilidad</translation>
    </message>
    <message>
        <source>Square blocks of ground, as wide as the range of the residuals where the survey has room, are left out in so many parts.</source>
        <translation>Bloques cuadrados de terreno, tan anchos como el alcance de los residuos donde la campaña lo permite, se excluyen en ese número de partes.</translation>
    </message>
    <message>
        <source>St&amp;udy area</source>
        <translation>Área de est&amp;udio</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Stability is not accuracy: all members share the samples and their errors.</source>
        <translation>Estabilidad no es exactitud: todos los miembros comparten las muestras y sus errores.</translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation>Estabilidad de la clase</translation>
    </message>
    <message>
        <source>Stage {stage} drops the indicator elements {lost}: no factor holds them.</source>
        <translation>La etapa {stage} descarta los elementos indicadores {lost}: ningún factor los contiene.</translation>
    </message>
    <message>
        <source>Stage {stage} leaves {n_kept} elements ({kept}) and at least {FEWEST} are needed: lower the smallest loading, or choose more elements or other indicators.</source>
        <translation>La etapa {stage} deja {n_kept} elementos ({kept}) y se necesitan al menos {FEWEST}: reduzca la carga mínima, o elija más elementos u otros indicadores.</translation>
    </message>
    <message>
        <source>Stage {stage} of the staged factor analysis: {error}</source>
        <translation>Etapa {stage} del análisis factorial por etapas: {error}</translation>
    </message>
    <message>
        <source>Stage {stage}: these elements load on several factors and count for the one named: {taken}.</source>
        <translation>Etapa {stage}: estos elementos cargan en varios factores y cuentan para el nombrado: {taken}.</translation>
    </message>
    <message>
        <source>Stage {stage}: {message}</source>
        <translation>Etapa {stage}: {message}</translation>
    </message>
    <message>
        <source>Stage {stage}: {n_elements} elements, {factors}, {explained:.1f} % of the variance; dropped: {dropped}.</source>
        <translation>Etapa {stage}: {n_elements} elementos, {factors}, {explained:.1f} % de la varianza; descartados: {dropped}.</translation>
    </message>
    <message>
        <source>Staged: leave out elements that do not belong</source>
        <translation>Por etapas: excluir los elementos que no pertenecen</translation>
    </message>
    <message>
        <source>Standard deviation, in units, over which occurrences are spread; 0: an eighth of the longer side.</source>
        <translation>Desviación estándar, en unidades, con que se reparten las ocurrencias; 0: un octavo del lado mayor.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Standard error of kriging</source>
        <translation>Error estándar del kriging</translation>
    </message>
    <message>
        <source>Standard error of the kriged residuals</source>
        <translation>Error estándar del kriging de los residuos</translation>
    </message>
    <message>
        <source>Standardised errors</source>
        <translation>Errores estandarizados</translation>
    </message>
    <message>
        <source>Standardised errors too large (above 1) mean that the standard errors on the map are too small.</source>
        <translation>Errores estandarizados demasiado grandes (mayores que 1) significan que los errores estándar del mapa son demasiado pequeños.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start QGIS again for full speed.</source>
        <translation>Reinicie QGIS para la velocidad completa.</translation>
    </message>
    <message>
        <source>Start of the guide</source>
        <translation>Inicio de la guía</translation>
    </message>
    <message>
        <source>State the threshold of {name}, or let it be found.</source>
        <translation>Indique el umbral de {name} o deje que se busque.</translation>
    </message>
    <message>
        <source>State the threshold, or choose how it is found (tukey, percentile, concentration-area).</source>
        <translation>Indique el umbral o elija cómo se busca (tukey, percentile, concentration-area).</translation>
    </message>
    <message>
        <source>State the units in the limits table and in the field names.</source>
        <translation>Indique las unidades en la tabla de límites y en los nombres de campo.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps (online)</source>
        <translation>Pasos (en línea)</translation>
    </message>
    <message>
        <source>Steps of training, each on one batch of samples.</source>
        <translation>Pasos de entrenamiento, cada uno con un lote de muestras.</translation>
    </message>
    <message>
        <source>Steps, parameters and seeds are read from the records that layers, rasters and models carry; maps are judged by the occurrences with the same figures as in Prediction-area plot and Success rate and ROC.</source>
        <translation>Los pasos, parámetros y semillas se leen de los registros que llevan capas, rásteres y modelos; los mapas se juzgan por las ocurrencias con las mismas cifras que en Gráfico predicción-área y Tasa de éxito y ROC.</translation>
    </message>
    <message>
        <source>Stop installing; what was there stays as it was</source>
        <translation>Detener la instalación; lo que había queda como estaba</translation>
    </message>
    <message>
        <source>Stop the import, or close this window</source>
        <translation>Detener la importación o cerrar esta ventana</translation>
    </message>
    <message>
        <source>Stop the run; steps that are done stay</source>
        <translation>Detener la ejecución; los pasos hechos se conservan</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Straight lines and thresholds</source>
        <translation>Rectas y umbrales</translation>
    </message>
    <message>
        <source>Stream-sediment samples</source>
        <translation>Muestras de sedimentos de corriente</translation>
    </message>
    <message>
        <source>Stream-sediment samples: points with one field an element.</source>
        <translation>Muestras de sedimentos de corriente: puntos con un campo por elemento.</translation>
    </message>
    <message>
        <source>Stream-sediment survey</source>
        <translation>Campaña de sedimentos de corriente</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Cauces</translation>
    </message>
    <message>
        <source>Strongest sample</source>
        <translation>Muestra más fuerte</translation>
    </message>
    <message>
        <source>Structure {n}</source>
        <translation>Estructura {n}</translation>
    </message>
    <message>
        <source>Study &amp;area (optional)</source>
        <translation>Área de &amp;estudio (opcional)</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Área de estudio</translation>
    </message>
    <message>
        <source>Study area (polygons)</source>
        <translation>Área de estudio (polígonos)</translation>
    </message>
    <message>
        <source>Substitutes for results below detection{more}</source>
        <translation>Sustitutos de resultados bajo detección{more}</translation>
    </message>
    <message>
        <source>Success and prediction rate</source>
        <translation>Tasa de éxito y de predicción</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Success rate and ROC</source>
        <translation>Tasa de éxito y ROC</translation>
    </message>
    <message>
        <source>Success rates</source>
        <translation>Tasas de éxito</translation>
    </message>
    <message>
        <source>Such as of “Classify anomalies” or “Fuse maps (maximin)”; its first band counts.</source>
        <translation>Como el de “Clasificar anomalías” o “Fusionar mapas (maximin)”; cuenta su primera banda.</translation>
    </message>
    <message>
        <source>Such as som_, to keep the fields of several maps in one layer.</source>
        <translation>Como som_, para guardar los campos de varios mapas en una capa.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several classifiers in one layer.</source>
        <translation>Como svm_, para guardar los campos de varios clasificadores en una capa.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several ensembles in one layer.</source>
        <translation>Como svm_, para guardar los campos de varios conjuntos en una capa.</translation>
    </message>
    <message>
        <source>Such as the score above which a sample counts as anomalous. Empty: no classes.</source>
        <translation>Como la puntuación sobre la que una muestra cuenta como anómala. Vacío: sin clases.</translation>
    </message>
    <message>
        <source>Suitability for factor analysis</source>
        <translation>Idoneidad para el análisis factorial</translation>
    </message>
    <message>
        <source>Support-vector machine</source>
        <translation>Máquina de vectores de soporte</translation>
    </message>
    <message>
        <source>Support-vector machine, genetic algorithm</source>
        <translation>Máquina de vectores de soporte, algoritmo genético</translation>
    </message>
    <message>
        <source>Support-vector machine, grid search</source>
        <translation>Máquina de vectores de soporte, búsqueda en rejilla</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Swap both axes.</source>
        <translation>Intercambiar ambos ejes.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Table of elements</source>
        <translation>Tabla de elementos</translation>
    </message>
    <message>
        <source>Table of errors</source>
        <translation>Tabla de errores</translation>
    </message>
    <message>
        <source>Table of replacements</source>
        <translation>Tabla de reemplazos</translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation>Tabla de las clases</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>Tabla de pesos</translation>
    </message>
    <message>
        <source>Table, chart and verdicts in sentences, as a page.</source>
        <translation>Tabla, gráfico y veredictos en frases, en una página.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</source>
        <translation>Tablas (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tables of all classes</source>
        <translation>Tablas de todas las clases</translation>
    </message>
    <message>
        <source>Take five samples an element at least, better ten.</source>
        <translation>Tome al menos cinco muestras por elemento, mejor diez.</translation>
    </message>
    <message>
        <source>Take structure {n} away</source>
        <translation>Quitar la estructura {n}</translation>
    </message>
    <message>
        <source>Take the simplest of the three ways whose error on blocks is as small as the others'.</source>
        <translation>Tome la más simple de las tres vías cuyo error por bloques sea tan pequeño como el de las otras.</translation>
    </message>
    <message>
        <source>Take this step back: its layers leave the map</source>
        <translation>Deshacer este paso: sus capas salen del mapa</translation>
    </message>
    <message>
        <source>Taken only where the layer itself has none.</source>
        <translation>Se toma solo donde la propia capa no tiene ninguno.</translation>
    </message>
    <message>
        <source>Target {rank}: {area_km2:.2f} km²</source>
        <translation>Objetivo {rank}: {area_km2:.2f} km²</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Targets by rank</source>
        <translation>Objetivos por orden</translation>
    </message>
    <message>
        <source>Targets of the least area or more.</source>
        <translation>Objetivos del área mínima o más.</translation>
    </message>
    <message>
        <source>Targets that hold known occurrences</source>
        <translation>Objetivos que contienen ocurrencias conocidas</translation>
    </message>
    <message>
        <source>Targets without a known occurrence are new, or nothing: their elements tell which.</source>
        <translation>Los objetivos sin ocurrencia conocida son nuevos, o nada: sus elementos lo dicen.</translation>
    </message>
    <message>
        <source>Tells whether the elements vary together in a few associations, and how many factors to ask for.</source>
        <translation>Dice si los elementos varían juntos en unas pocas asociaciones y cuántos factores pedir.</translation>
    </message>
    <message>
        <source>Ten members tell 90 % from 70 %, not 90 % from 85 %: take more for figures.</source>
        <translation>Diez miembros distinguen 90 % de 70 %, no 90 % de 85 %: tome más para dar cifras.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test by lot</source>
        <translation>Prueba al azar</translation>
    </message>
    <message>
        <source>Test by lot within classes</source>
        <translation>Prueba al azar dentro de las clases</translation>
    </message>
    <message>
        <source>Test of the baselines</source>
        <translation>Prueba de las referencias</translation>
    </message>
    <message>
        <source>Test on another zone</source>
        <translation>Prueba en otra zona</translation>
    </message>
    <message>
        <source>Test on ground not seen</source>
        <translation>Prueba en terreno no visto</translation>
    </message>
    <message>
        <source>Test on ground not seen, part {number} of {count}</source>
        <translation>Prueba en terreno no visto, parte {number} de {count}</translation>
    </message>
    <message>
        <source>Test on one part of the blocks</source>
        <translation>Prueba en una parte de los bloques</translation>
    </message>
    <message>
        <source>Tested on blocks of {:.0f} m in {} folds.</source>
        <translation>Probado en bloques de {:.0f} m en {} particiones.</translation>
    </message>
    <message>
        <source>Tested samples lie {tested:.0f} m (median) from the nearest one learnt from, places of the map {mapped:.0f} m from the nearest sample (distributions {gap:.0f} m apart): </source>
        <translation>Las muestras probadas están a {tested:.0f} m (mediana) de la más cercana de la que se aprendió; los lugares del mapa, a {mapped:.0f} m de la muestra más cercana (distribuciones separadas {gap:.0f} m): </translation>
    </message>
    <message>
        <source>Testing on occurrences held out</source>
        <translation>Probando en ocurrencias reservadas</translation>
    </message>
    <message>
        <source>Tests kriging as a classifier: on the same samples, with the same labels and the same tests.</source>
        <translation>Prueba el kriging como clasificador: en las mismas muestras, con las mismas etiquetas y las mismas pruebas.</translation>
    </message>
    <message>
        <source>Text or codes. Samples without a class form one of their own.</source>
        <translation>Texto o códigos. Las muestras sin clase forman una propia.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;anomaly maps&lt;/b&gt; are cut from the scores, with limits found on scores that never saw the occurrences they are judged by. The &lt;b&gt;class maps&lt;/b&gt; name each class of map units by the occurrences in it, as in the method's paper; &lt;b&gt;Rates and areas of the classes&lt;/b&gt; is that paper's table for this survey. &lt;b&gt;Comparison&lt;/b&gt; sets the held-out scores beside simple baselines and says whether a difference is more than chance.</source>
        <translation>Los &lt;b&gt;mapas de anomalías&lt;/b&gt; se delimitan en las puntuaciones, con límites hallados en puntuaciones que nunca vieron las ocurrencias con que se juzgan. Los &lt;b&gt;mapas de clases&lt;/b&gt; nombran cada clase de unidades del mapa por las ocurrencias que contiene, como en el artículo del método; &lt;b&gt;Tasas y áreas de las clases&lt;/b&gt; es la tabla de ese artículo para esta campaña. &lt;b&gt;Comparación&lt;/b&gt; pone las puntuaciones reservadas junto a referencias simples y dice si una diferencia es más que azar.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fingerprint&lt;/b&gt; of a target, such as “As x4.2, Au x3.1, Sb x2.8”, is the median of each element in its samples divided by the median of the samples in the background: up to five elements, the strongest first, of those that chance would hardly give (p of Mann and Whitney up to 0.05, one-sided). Each element is tested on its own, of thirty one or two pass by chance; and targets were chosen where samples are rich, so that p describes a target and does not prove it. A sample belongs to the target whose cells hold it: sediment speaks for the ground upstream.</source>
        <translation>La &lt;b&gt;huella&lt;/b&gt; de un objetivo, como “As x4.2, Au x3.1, Sb x2.8”, es la mediana de cada elemento en sus muestras dividida por la mediana de las muestras del fondo: hasta cinco elementos, los más fuertes primero, de los que difícilmente daría el azar (p de Mann y Whitney hasta 0.05, unilateral). Cada elemento se prueba por separado, de treinta pasan uno o dos por azar; y los objetivos se eligieron donde las muestras son ricas, así que p describe un objetivo y no lo demuestra. Una muestra pertenece al objetivo cuyas celdas la contienen: el sedimento informa del terreno aguas arriba.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fused anomaly map&lt;/b&gt; joins the three class maps by Wald's maximin: ground counts only where all three say so. &lt;b&gt;Targets&lt;/b&gt; are its anomalies as polygons, ranked, with the elements that stand out in each.</source>
        <translation>El &lt;b&gt;mapa de anomalías fusionado&lt;/b&gt; une los tres mapas de clases con el maximin de Wald: el terreno cuenta solo donde los tres lo dicen. Los &lt;b&gt;objetivos&lt;/b&gt; son sus anomalías como polígonos, ordenadas, con los elementos que destacan en cada una.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;report&lt;/b&gt; sets the classifiers side by side: the figures of the paper (by lot), those to believe (blocks or zones held out in turn), simple baselines, and whether a difference is more than chance. Classes made of factor scores are found again by any classifier, on random numbers as well: the report shows by how much on this survey.</source>
        <translation>El &lt;b&gt;informe&lt;/b&gt; pone los clasificadores lado a lado: las cifras del artículo (al azar), las que hay que creer (bloques o zonas reservados por turnos), referencias simples, y si una diferencia es más que azar. Las clases hechas de puntuaciones factoriales las reencuentra cualquier clasificador, también con números aleatorios: el informe muestra en qué medida en esta campaña.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;standard error&lt;/b&gt; is that of the kriging of the residuals alone; how unsure the regression itself is, is not in it. The variogram is fitted to residuals of samples that the regression had not seen (five random parts), for a forest fits those it has seen too well.</source>
        <translation>El &lt;b&gt;error estándar&lt;/b&gt; es solo el del kriging de los residuos; la incertidumbre de la propia regresión no está en él. El variograma se ajusta a residuos de muestras que la regresión no había visto (cinco partes al azar), pues un bosque ajusta demasiado bien las que ha visto.</translation>
    </message>
    <message>
        <source>The AUC of {certain} is as far as it can be, and its interval has no width: read it with the number of samples.</source>
        <translation>El AUC de {certain} es el máximo posible y su intervalo no tiene anchura: léalo con el número de muestras.</translation>
    </message>
    <message>
        <source>The Box-Cox power of {name} is {powers:g}, the end of its range.</source>
        <translation>La potencia Box-Cox de {name} es {powers:g}, el extremo de su rango.</translation>
    </message>
    <message>
        <source>The GeoPackage that is written; detection limits go into one beside it.</source>
        <translation>El GeoPackage que se escribe; los límites de detección van en otro junto a él.</translation>
    </message>
    <message>
        <source>The Kaiser-Meyer-Olkin measure is {kmo:.2f}, below 0.6: the elements share little beyond pairs.</source>
        <translation>La medida de Kaiser-Meyer-Olkin es {kmo:.2f}, inferior a 0.6: los elementos comparten poco más allá de los pares.</translation>
    </message>
    <message>
        <source>The Matérn model</source>
        <translation>El modelo de Matérn</translation>
    </message>
    <message>
        <source>The Python program of this QGIS was not found, so nothing can be installed from here: copy the diagnostics and report them.</source>
        <translation>No se halló el programa Python de este QGIS, así que no se puede instalar nada desde aquí: copie el diagnóstico e informe de ello.</translation>
    </message>
    <message>
        <source>The anisotropy (ratio {ratio:.2f}) may be chance: the variogram fits nearly as well without it. Keep it only if the geology says the same.</source>
        <translation>La anisotropía (razón {ratio:.2f}) puede ser azar: el variograma ajusta casi igual de bien sin ella. Consérvela solo si la geología dice lo mismo.</translation>
    </message>
    <message>
        <source>The anisotropy ratio is {ratio:g}: the shortest range divided by the longest lies above 0 and up to 1.</source>
        <translation>La razón de anisotropía es {ratio:g}: el alcance menor dividido por el mayor es mayor que 0 y llega hasta 1.</translation>
    </message>
    <message>
        <source>The area at or above each of thirty values, evenly spaced in logarithms, is drawn on logarithmic axes. Each population of values is a straight line there, found by least squares together with all others; neighbouring lines cross at a threshold. The Bayesian information criterion (BIC) says how many lines there are; one line means that the map has no threshold. The slopes should grow steeper from line to line, and the log says where they do not.</source>
        <translation>El área igual o superior a cada uno de treinta valores, espaciados por igual en logaritmos, se dibuja en ejes logarítmicos. Cada población de valores es allí una recta, hallada por mínimos cuadrados junto con todas las demás; las rectas vecinas se cruzan en un umbral. El criterio de información bayesiano (BIC) dice cuántas rectas hay; una sola recta significa que el mapa no tiene umbral. Las pendientes deberían crecer de recta en recta, y el registro dice dónde no lo hacen.</translation>
    </message>
    <message>
        <source>The area of {names} upstream of sample {label} is negative ({values:g} km²): correct it in the table.</source>
        <translation>El área de {names} aguas arriba de la muestra {label} es negativa ({values:g} km²): corríjala en la tabla.</translation>
    </message>
    <message>
        <source>The areas of the cells with data add up to nothing: check the mask and the map.</source>
        <translation>Las áreas de las celdas con datos suman cero: revise la máscara y el mapa.</translation>
    </message>
    <message>
        <source>The areas of the classes add up to nothing: check the mask and the map.</source>
        <translation>Las áreas de las clases suman cero: revise la máscara y el mapa.</translation>
    </message>
    <message>
        <source>The azimuth is no number: give degrees clockwise from north.</source>
        <translation>El azimut no es un número: dé grados en sentido horario desde el norte.</translation>
    </message>
    <message>
        <source>The background begins {background_distance:g} m from what is known, within its radius of {radius:g} m: raise the distance of the background, or lower the radius.</source>
        <translation>El fondo empieza a {background_distance:g} m de lo conocido, dentro de su radio de {radius:g} m: aumente la distancia del fondo o reduzca el radio.</translation>
    </message>
    <message>
        <source>The background by class needs the class of each of the {n_samples} samples ({word} given): choose the field that holds it.</source>
        <translation>El fondo por clase necesita la clase de cada una de las {n_samples} muestras ({word} dadas): elija el campo que la contiene.</translation>
    </message>
    <message>
        <source>The background by regression</source>
        <translation>El fondo por regresión</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the basin of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>El fondo por {wanted} necesita conocer la cuenca de cada muestra: elija el campo que la contiene, o polígonos geológicos.</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the rock of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>El fondo por {wanted} necesita conocer la roca de cada muestra: elija el campo que la contiene, o polígonos geológicos.</translation>
    </message>
    <message>
        <source>The background is {} samples.</source>
        <translation>El fondo son {} muestras.</translation>
    </message>
    <message>
        <source>The background of each element in each class, and the number of samples behind it.</source>
        <translation>El fondo de cada elemento en cada clase, y el número de muestras que lo sustentan.</translation>
    </message>
    <message>
        <source>The background of each rock, for the enrichment index.</source>
        <translation>El fondo de cada roca, para el índice de enriquecimiento.</translation>
    </message>
    <message>
        <source>The baseline logistic regression is left out: it needs the Python package scikit-learn.</source>
        <translation>La referencia de regresión logística se omite: necesita el paquete de Python scikit-learn.</translation>
    </message>
    <message>
        <source>The baseline {baseline!r} is not among the maps: choose one of {maps}.</source>
        <translation>La referencia {baseline!r} no está entre los mapas: elija uno de {maps}.</translation>
    </message>
    <message>
        <source>The baseline {name} was left out: {error}</source>
        <translation>La referencia {name} se omitió: {error}</translation>
    </message>
    <message>
        <source>The best single element was picked by the same occurrences, which flatters it.</source>
        <translation>El mejor elemento individual se escogió con las mismas ocurrencias, lo que lo favorece.</translation>
    </message>
    <message>
        <source>The block size {size:g} m is not above zero: state it in metres.</source>
        <translation>El tamaño de bloque {size:g} m no es mayor que cero: indíquelo en metros.</translation>
    </message>
    <message>
        <source>The blocks are smaller than the range of the variogram ({:.0f} m), which is long beside the survey: samples of neighbouring blocks are related, and the errors flatter the map.</source>
        <translation>Los bloques son menores que el alcance del variograma ({:.0f} m), que es largo frente a la campaña: las muestras de bloques vecinos están relacionadas y los errores favorecen al mapa.</translation>
    </message>
    <message>
        <source>The blocks on the ground allow {found} inner folds instead of {k}.</source>
        <translation>Los bloques en el terreno permiten {found} particiones internas en vez de {k}.</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m leaves {n_kept} of {n_training} training samples: take a smaller one.</source>
        <translation>La zona de exclusión de {buffer:g} m deja {n_kept} de {n_training} muestras de entrenamiento: tome una menor.</translation>
    </message>
    <message>
        <source>The buffer {buffer:g} m is below zero: state it in metres.</source>
        <translation>La zona de exclusión {buffer:g} m es menor que cero: indíquela en metros.</translation>
    </message>
    <message>
        <source>The cell size {cell_size:g} m is not above zero: choose a size in metres.</source>
        <translation>El tamaño de celda {cell_size:g} m no es mayor que cero: elija un tamaño en metros.</translation>
    </message>
    <message>
        <source>The cell size {size:g} m is not above zero: choose a size in metres.</source>
        <translation>El tamaño de celda {size:g} m no es mayor que cero: elija un tamaño en metros.</translation>
    </message>
    <message>
        <source>The censored share {h:g} is not between 0 and 1: at least one value must be measured.</source>
        <translation>La proporción censurada {h:g} no está entre 0 y 1: al menos un valor debe estar medido.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <source>The chart was not saved: {}</source>
        <translation>El gráfico no se guardó: {}</translation>
    </message>
    <message>
        <source>The chart was saved as {}.</source>
        <translation>El gráfico se guardó como {}.</translation>
    </message>
    <message>
        <source>The class it names may be another than the most probable one: probabilities are fitted afterwards.</source>
        <translation>La clase que nombra puede no ser la más probable: las probabilidades se ajustan después.</translation>
    </message>
    <message>
        <source>The class of each cell, by number, with its legend.</source>
        <translation>La clase de cada celda, por número, con su leyenda.</translation>
    </message>
    <message>
        <source>The class width makes {classes} classes: choose a longer one than {lag:g} m.</source>
        <translation>El ancho de clase da {classes} clases: elija uno mayor que {lag:g} m.</translation>
    </message>
    <message>
        <source>The class {absent} lies in one fold only, and would be tested without training: merge it with another or leave it out, take smaller blocks, or a stratified scheme.</source>
        <translation>La clase {absent} está en una sola partición y se probaría sin entrenamiento: únala con otra o exclúyala, tome bloques menores o un esquema estratificado.</translation>
    </message>
    <message>
        <source>The class {name} lies in one part of the ground and cannot both train and test: take smaller blocks, or leave it out.</source>
        <translation>La clase {name} está en una sola parte del terreno y no puede entrenar y probar a la vez: tome bloques menores o exclúyala.</translation>
    </message>
    <message>
        <source>The class {unknown} is none of {classes}.</source>
        <translation>La clase {unknown} no es ninguna de {classes}.</translation>
    </message>
    <message>
        <source>The class {untaught} has no training sample in this split: take another seed or a stratified split, smaller blocks or a smaller buffer, or leave the class out.</source>
        <translation>La clase {untaught} no tiene muestras de entrenamiento en esta división: tome otra semilla o una división estratificada, bloques menores o una zona de exclusión menor, o excluya la clase.</translation>
    </message>
    <message>
        <source>The classes are not whole numbers: use the raster of a measured value instead.</source>
        <translation>Las clases no son números enteros: use en su lugar el ráster de un valor medido.</translation>
    </message>
    <message>
        <source>The classes as a map, as far as a sample speaks for the ground.</source>
        <translation>Las clases como mapa, hasta donde una muestra informa del terreno.</translation>
    </message>
    <message>
        <source>The classes hold no occurrences or no area: give weights of classes that do.</source>
        <translation>Las clases no contienen ocurrencias o no tienen área: dé pesos de clases que las tengan.</translation>
    </message>
    <message>
        <source>The classes of member {reference}, which agrees best with the others; those of the others are matched to them so that most samples keep their class. They are numbered by the mean of the features.</source>
        <translation>Las clases del miembro {reference}, que es el que mejor concuerda con los demás; las de los otros se emparejan con ellas para que la mayoría de las muestras conserve su clase. Se numeran por la media de las variables.</translation>
    </message>
    <message>
        <source>The classes of units as ground, as far as a sample speaks for it.</source>
        <translation>Las clases de unidades como terreno, hasta donde una muestra informa de él.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, not numbers: choose a field of numbers, or take it as a map of classes.</source>
        <translation>Las clases de {name} son texto, no números: elija un campo de números o tómelo como mapa de clases.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, which limits cannot part: give weights.</source>
        <translation>Las clases de {name} son texto, que los límites no pueden dividir: dé pesos.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, and the classifiers get these back. How well they repeat them says nothing of deposits.</source>
        <translation>Las clases se derivaron de puntuaciones factoriales, y los clasificadores las reciben de vuelta. Lo bien que las repiten no dice nada de depósitos.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, which the classifier gets back in one form or another. How well it repeats them says nothing of deposits.</source>
        <translation>Las clases se derivaron de puntuaciones factoriales, que el clasificador recibe de vuelta de una forma u otra. Lo bien que las repite no dice nada de depósitos.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: every score below is self-consistency, not skill. Label by known occurrences to learn what the map is worth.</source>
        <translation>Las clases se derivaron de puntuaciones factoriales: toda puntuación de abajo es autoconsistencia, no capacidad. Etiquete por ocurrencias conocidas para saber cuánto vale el mapa.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: the ensemble says how steadily these are repeated, nothing of deposits.</source>
        <translation>Las clases se derivaron de puntuaciones factoriales: el conjunto dice con qué estabilidad se repiten, nada de depósitos.</translation>
    </message>
    <message>
        <source>The classes were made of factor scores, and whatever is given these scores finds the classes again: none of these classifiers has been shown to find deposits.</source>
        <translation>Las clases se hicieron de puntuaciones factoriales, y lo que reciba estas puntuaciones reencuentra las clases: de ninguno de estos clasificadores se ha demostrado que halle depósitos.</translation>
    </message>
    <message>
        <source>The classes {words} are no numbers: write such as 3, or 2,3.</source>
        <translation>Las clases {words} no son números: escriba, por ejemplo, 3, o 2,3.</translation>
    </message>
    <message>
        <source>The classifier learnt from {absent}, and no raster is called so (there are {names}): rename or add rasters.</source>
        <translation>El clasificador aprendió de {absent} y ningún ráster se llama así (hay {names}): cambie nombres o añada rásteres.</translation>
    </message>
    <message>
        <source>The column of eastings or longitudes</source>
        <translation>La columna de coordenadas este o longitudes</translation>
    </message>
    <message>
        <source>The column of northings or latitudes</source>
        <translation>La columna de coordenadas norte o latitudes</translation>
    </message>
    <message>
        <source>The column {repeated} is named twice: choose every column once.</source>
        <translation>La columna {repeated} se nombra dos veces: elija cada columna una vez.</translation>
    </message>
    <message>
        <source>The columns the model learnt from are made from {fields} with the steps stored in the model.</source>
        <translation>Las columnas de las que aprendió el modelo se hacen a partir de {fields} con los pasos guardados en el modelo.</translation>
    </message>
    <message>
        <source>The concentration-area curve grows flatter at higher values, where a single population would steepen: look for outliers, or mixed units.</source>
        <translation>La curva concentración-área se aplana en los valores altos, donde una sola población se haría más empinada: busque valores atípicos o unidades mezcladas.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1, not at {confidence:g}: 0.975 is usual.</source>
        <translation>La confianza debe estar entre 0 y 1, no en {confidence:g}: 0.975 es habitual.</translation>
    </message>
    <message>
        <source>The convolutional networks: one-dimensional, DeepInsight and patches of maps. DESOM and the network of the literature do without.</source>
        <translation>Las redes convolucionales: unidimensional, DeepInsight y ventanas de mapas. DESOM y la red de la literatura funcionan sin él.</translation>
    </message>
    <message>
        <source>The corrections of columns cannot be read: write one column a line, like Cu (FA);element;Cu;ppm.</source>
        <translation>Las correcciones de columnas no se pueden leer: escriba una columna por línea, como Cu (FA);element;Cu;ppm.</translation>
    </message>
    <message>
        <source>The covariance matrix goes with pca, not with {extraction}: use correlation.</source>
        <translation>La matriz de covarianza va con pca, no con {extraction}: use correlación.</translation>
    </message>
    <message>
        <source>The curve of a map made with the occurrences is a success rate and flatters; only held-out scores predict.</source>
        <translation>La curva de un mapa hecho con las ocurrencias es una tasa de éxito y resulta optimista; solo las puntuaciones reservadas predicen.</translation>
    </message>
    <message>
        <source>The curve on logarithmic axes with its lines and thresholds.</source>
        <translation>La curva en ejes logarítmicos con sus rectas y umbrales.</translation>
    </message>
    <message>
        <source>The curve that fits best by eye near the origin matters more than the far end.</source>
        <translation>La curva que a ojo mejor ajusta cerca del origen importa más que el extremo lejano.</translation>
    </message>
    <message>
        <source>The curve: value, area at or above it, segment, fitted line.</source>
        <translation>La curva: valor, área igual o superior a él, segmento, recta ajustada.</translation>
    </message>
    <message>
        <source>The detection limits are those of the samples the model learnt from: if another laboratory had these samples, run “Replace censored values” and the other steps on them, with fitted models, first.</source>
        <translation>Los límites de detección son los de las muestras de las que aprendió el modelo: si estas muestras las analizó otro laboratorio, ejecute antes en ellas “Reemplazar valores censurados” y los demás pasos, con modelos ajustados.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them where you report.</source>
        <translation>El diagnóstico está en el portapapeles: péguelo donde informe.</translation>
    </message>
    <message>
        <source>The difference is what tested samples had in common with neighbours: believe the lower.</source>
        <translation>La diferencia es lo que las muestras probadas tenían en común con sus vecinas: crea en la menor.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again. Nothing was changed.</source>
        <translation>El disco está lleno: haga espacio y vuelva a instalar. Nada se cambió.</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile has {free} MB left, and {much} need about {need} MB: make room first. Nothing was changed.</source>
        <translation>En el disco de su perfil de QGIS quedan {free} MB, y {much} necesitan unos {need} MB: haga espacio antes. Nada se cambió.</translation>
    </message>
    <message>
        <source>The drainage that the samples were taken from.</source>
        <translation>El drenaje del que se tomaron las muestras.</translation>
    </message>
    <message>
        <source>The drift leaves nothing of the values: there is no variogram to fit, choose a lower one.</source>
        <translation>La deriva no deja nada de los valores: no hay variograma que ajustar, elija una menor.</translation>
    </message>
    <message>
        <source>The engine pykrige</source>
        <translation>El motor pykrige</translation>
    </message>
    <message>
        <source>The engine torch</source>
        <translation>El motor torch</translation>
    </message>
    <message>
        <source>The exponent of the ordered weights is {beta:g}: give a number above 0, 1 for the mean.</source>
        <translation>El exponente de los pesos ordenados es {beta:g}: dé un número mayor que 0, 1 para la media.</translation>
    </message>
    <message>
        <source>The expression for {name} has no value: correct it, or give the value itself.</source>
        <translation>La expresión para {name} no tiene valor: corríjala o dé el propio valor.</translation>
    </message>
    <message>
        <source>The extent ({chosen}) lies apart from the samples ({samples_extent}): choose one over them, in the right reference system.</source>
        <translation>La extensión ({chosen}) está separada de las muestras ({samples_extent}): elija una que las cubra, en el sistema de referencia correcto.</translation>
    </message>
    <message>
        <source>The extraction {extraction} did not settle: ask for fewer factors, or use pca.</source>
        <translation>La extracción {extraction} no convergió: pida menos factores o use pca.</translation>
    </message>
    <message>
        <source>The extraction {name}</source>
        <translation>La extracción {name}</translation>
    </message>
    <message>
        <source>The factor model: a file that the factor analysis wrote.</source>
        <translation>El modelo factorial: un archivo que escribió el análisis factorial.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and are not used.</source>
        <translation>Las puntuaciones factoriales de la capa provienen de otro análisis factorial que las del modelo y no se usan.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>Las puntuaciones factoriales de la capa provienen de otro análisis factorial que las del modelo, y el modelo no contiene pasos para hacerlas: ejecute antes los mismos pasos en esta capa.</translation>
    </message>
    <message>
        <source>The factor scores that the classes were made of are gone: run “Label samples” on this layer.</source>
        <translation>Las puntuaciones factoriales de que se hicieron las clases ya no están: ejecute “Etiquetar muestras” en esta capa.</translation>
    </message>
    <message>
        <source>The factor to the right.</source>
        <translation>El factor hacia la derecha.</translation>
    </message>
    <message>
        <source>The factor upwards.</source>
        <translation>El factor hacia arriba.</translation>
    </message>
    <message>
        <source>The factors need columns that the samples do not have: {absent}. Make them with the same steps as for the fitted samples.</source>
        <translation>Los factores necesitan columnas que las muestras no tienen: {absent}. Créelas con los mismos pasos que para las muestras del ajuste.</translation>
    </message>
    <message>
        <source>The feature {name} is one minus the highest factor score, which tells background by itself: leave it out, or allow such features.</source>
        <translation>La variable {name} es uno menos la mayor puntuación factorial, que por sí sola indica el fondo: exclúyala o permita tales variables.</translation>
    </message>
    <message>
        <source>The feature {name} tells the class by itself, and every test would be passed: leave it out, or allow such features.</source>
        <translation>La variable {name} indica la clase por sí sola, y toda prueba se superaría: exclúyala o permita tales variables.</translation>
    </message>
    <message>
        <source>The features are not standardised: let the tool do it, or the largest one decides alone.</source>
        <translation>Las variables no están estandarizadas: deje que lo haga la herramienta, o la mayor decidirá sola.</translation>
    </message>
    <message>
        <source>The features lie on a line when they are laid out in a plane, which makes no image: choose features that vary in more than one way, or the network conv1d.</source>
        <translation>Las variables caen sobre una recta al disponerlas en un plano, lo que no forma imagen: elija variables que varíen de más de una manera, o la red conv1d.</translation>
    </message>
    <message>
        <source>The fences must lie outside the bulk: give a multiplier above zero.</source>
        <translation>Las vallas deben quedar fuera del grueso de los datos: dé un multiplicador mayor que cero.</translation>
    </message>
    <message>
        <source>The field is among its own predictors: take it out of them.</source>
        <translation>El campo está entre sus propios predictores: quítelo de ellos.</translation>
    </message>
    <message>
        <source>The field that was kriged.</source>
        <translation>El campo que se estimó por kriging.</translation>
    </message>
    <message>
        <source>The field to the right.</source>
        <translation>El campo hacia la derecha.</translation>
    </message>
    <message>
        <source>The field upwards.</source>
        <translation>El campo hacia arriba.</translation>
    </message>
    <message>
        <source>The field whose values are shown.</source>
        <translation>El campo cuyos valores se muestran.</translation>
    </message>
    <message>
        <source>The field with the class of each polygon; needed with a geology.</source>
        <translation>El campo con la clase de cada polígono; necesario con una geología.</translation>
    </message>
    <message>
        <source>The field with the class of each sample, as “Label samples” makes it; samples without one are left out. Empty: label.</source>
        <translation>El campo con la clase de cada muestra, como lo hace “Etiquetar muestras”; las muestras sin clase se excluyen. Vacío: label.</translation>
    </message>
    <message>
        <source>The field with the name of the rock; needed with a geology.</source>
        <translation>El campo con el nombre de la roca; necesario con una geología.</translation>
    </message>
    <message>
        <source>The field {} holds words, no numbers: choose another.</source>
        <translation>El campo {} contiene palabras, no números: elija otro.</translation>
    </message>
    <message>
        <source>The fields are natural (ln) or decimal (log10) logarithms, and the map shows the mean of what they are logarithms of. The standard error stays that of the logarithm.</source>
        <translation>Los campos son logaritmos naturales (ln) o decimales (log10), y el mapa muestra la media de aquello de lo que son logaritmos. El error estándar sigue siendo el del logaritmo.</translation>
    </message>
    <message>
        <source>The fields {other} and {name} differ only by capital letters, which a GeoPackage cannot tell apart: rename one of them.</source>
        <translation>Los campos {other} y {name} difieren solo en mayúsculas, que un GeoPackage no distingue: cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is.</source>
        <translation>El archivo no se puede leer tal como está.</translation>
    </message>
    <message>
        <source>The file has no column {wanted}: it has {names}.</source>
        <translation>El archivo no tiene la columna {wanted}: tiene {names}.</translation>
    </message>
    <message>
        <source>The file has {n_cells} lines, and the headings cannot stand in line {header}.</source>
        <translation>El archivo tiene {n_cells} líneas, y los encabezados no pueden estar en la línea {header}.</translation>
    </message>
    <message>
        <source>The file holds no text in its cells: choose another file.</source>
        <translation>El archivo no contiene texto en sus celdas: elija otro archivo.</translation>
    </message>
    <message>
        <source>The file keeps the name {} for itself: your field is called {} there.</source>
        <translation>El archivo reserva para sí el nombre {}: su campo se llama allí {}.</translation>
    </message>
    <message>
        <source>The file names {grid}.</source>
        <translation>El archivo nombra {grid}.</translation>
    </message>
    <message>
        <source>The file names {name}.</source>
        <translation>El archivo nombra {name}.</translation>
    </message>
    <message>
        <source>The file says {match}.</source>
        <translation>El archivo dice {match}.</translation>
    </message>
    <message>
        <source>The file states no unit for {names}: what is shown is suggested by their values, check it.</source>
        <translation>El archivo no indica unidad para {names}: lo que se muestra se sugiere por sus valores, compruébelo.</translation>
    </message>
    <message>
        <source>The file to show: an SVG or PNG.</source>
        <translation>El archivo que se muestra: un SVG o PNG.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({strerror}): choose an existing file.</source>
        <translation>El archivo {name} no se puede leer ({strerror}): elija un archivo existente.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check that it is there, and that no other program holds it open.</source>
        <translation>El archivo {path} no se puede leer ({strerror}): compruebe que está allí y que ningún otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}): choose another folder, or close the program that holds the file open.</source>
        <translation>El archivo {path} no se puede escribir ({strerror}): elija otra carpeta o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>The first factors are mostly rock, not ore: look at which elements they hold before you map them.</source>
        <translation>Los primeros factores son sobre todo roca, no mena: mire qué elementos contienen antes de cartografiarlos.</translation>
    </message>
    <message>
        <source>The first samples as they stand in the file</source>
        <translation>Las primeras muestras tal como están en el archivo</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are listed.</source>
        <translation>Se listan los primeros {shown} de {total}.</translation>
    </message>
    <message>
        <source>The fitted factors, for Factor scores, here and on other sheets.</source>
        <translation>Los factores ajustados, para Puntuaciones factoriales, aquí y en otras hojas.</translation>
    </message>
    <message>
        <source>The fitted model reads {wanted} and none of them is here: the columns are {names}.</source>
        <translation>El modelo ajustado lee {wanted} y no hay ninguno aquí: las columnas son {names}.</translation>
    </message>
    <message>
        <source>The folder in your QGIS profile cannot be written: check who may write there. Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta de su perfil de QGIS: revise quién tiene permiso de escritura allí. Nada se cambió.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): choose another one for the results.</source>
        <translation>La carpeta {folder} no se puede crear ({why}): elija otra para los resultados.</translation>
    </message>
    <message>
        <source>The fused favourability, 0 to 1 (regret: the least is best).</source>
        <translation>La favorabilidad fusionada, de 0 a 1 (regret: la menor es la mejor).</translation>
    </message>
    <message>
        <source>The geological map is no longer in the project.</source>
        <translation>El mapa geológico ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>The geology has no field {name}: it has {names}.</source>
        <translation>La geología no tiene el campo {name}: tiene {names}.</translation>
    </message>
    <message>
        <source>The ground is invented and stated number by number in the documentation: a terrain with its drainage, rock units, two mineral systems (copper-gold, lead-zinc-silver), barren look-alikes (mafic rock, black shale, a town), and what a laboratory makes of it: two laboratories, values below several detection limits as text (such as &lt;0.5), gaps and a few gross errors. &lt;i&gt;Truth&lt;/i&gt; is the planted anomaly: 1 background, 2 halo, 3 anomaly.</source>
        <translation>El terreno es inventado y se declara número por número en la documentación: un relieve con su drenaje, unidades de roca, dos sistemas minerales (cobre-oro, plomo-zinc-plata), semejantes estériles (roca máfica, lutita negra, un poblado), y lo que un laboratorio hace de ello: dos laboratorios, valores bajo varios límites de detección como texto (por ejemplo &lt;0.5), huecos y algunos errores graves. &lt;i&gt;Truth&lt;/i&gt; es la anomalía implantada: 1 fondo, 2 halo, 3 anomalía.</translation>
    </message>
    <message>
        <source>The ground is invented: what works on it need not work on yours.</source>
        <translation>El terreno es inventado: lo que funciona en él no tiene por qué funcionar en el suyo.</translation>
    </message>
    <message>
        <source>The heading in the file. Empty: found by headings and values.</source>
        <translation>El encabezado en el archivo. Vacío: se halla por encabezados y valores.</translation>
    </message>
    <message>
        <source>The illustrated guide</source>
        <translation>La guía ilustrada</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements chosen ({names}): choose others, or add their columns.</source>
        <translation>Los elementos indicadores {unknown} no están entre los elementos elegidos ({names}): elija otros o añada sus columnas.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements: choose from {names}.</source>
        <translation>Los elementos indicadores {unknown} no están entre los elementos: elija entre {names}.</translation>
    </message>
    <message>
        <source>The indicator factors between the samples, with the error of each place.</source>
        <translation>Los factores indicadores entre las muestras, con el error de cada lugar.</translation>
    </message>
    <message>
        <source>The inner folds are drawn sample by sample, as no blocks on the ground leave something of every class to learn from. Neighbouring samples resemble each other: the score of the tuning flatters.</source>
        <translation>Las particiones internas se sortean muestra a muestra, ya que no hay bloques en el terreno que dejen algo de cada clase de que aprender. Las muestras vecinas se parecen: la puntuación de la optimización es optimista.</translation>
    </message>
    <message>
        <source>The interval reaches down to 50 % or less, where a map says nothing of the occurrences.</source>
        <translation>El intervalo baja hasta 50 % o menos, donde un mapa no dice nada de las ocurrencias.</translation>
    </message>
    <message>
        <source>The kriging system cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together (a Gaussian model needs a nugget nearly always).</source>
        <translation>El sistema de kriging no se puede resolver, las muestras son prácticamente iguales con este variograma: dele una pepita o promedie las muestras muy próximas (un modelo gaussiano casi siempre necesita pepita).</translation>
    </message>
    <message>
        <source>The kriging system is nearly singular (condition {:.0e}): predictions may be off; give the variogram a larger nugget.</source>
        <translation>El sistema de kriging es casi singular (condición {:.0e}): las predicciones pueden fallar; dé al variograma una pepita mayor.</translation>
    </message>
    <message>
        <source>The kriging system of some place cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together.</source>
        <translation>El sistema de kriging de algún lugar no se puede resolver, las muestras son prácticamente iguales con este variograma: dele una pepita o promedie las muestras muy próximas.</translation>
    </message>
    <message>
        <source>The kriging variance comes out negative ({variance:g}), the system is all but singular: give the variogram a nugget, or average samples that lie close together.</source>
        <translation>La varianza de kriging resulta negativa ({variance:g}), el sistema es casi singular: dé al variograma una pepita o promedie las muestras muy próximas.</translation>
    </message>
    <message>
        <source>The labelled samples are of one class ({left}): a classifier needs two at least.</source>
        <translation>Las muestras etiquetadas son de una clase ({left}): un clasificador necesita al menos dos.</translation>
    </message>
    <message>
        <source>The labels are made of {}: how well a classifier that reads the same finds them again is self-consistency, not skill. Label by known occurrences or outlined ground to learn what the map is worth.</source>
        <translation>Las etiquetas se hicieron de {}: lo bien que las reencuentra un clasificador que lee lo mismo es autoconsistencia, no capacidad. Etiquete por ocurrencias conocidas o terreno delimitado para saber cuánto vale el mapa.</translation>
    </message>
    <message>
        <source>The labels of shuffled scores leave {n_rows} samples, too few to train and test with: choose lower thresholds.</source>
        <translation>Las etiquetas de puntuaciones barajadas dejan {n_rows} muestras, muy pocas para entrenar y probar: elija umbrales más bajos.</translation>
    </message>
    <message>
        <source>The largest distance {max_distance:g} m is not above zero: state it in metres.</source>
        <translation>La distancia máxima {max_distance:g} m no es mayor que cero: indíquela en metros.</translation>
    </message>
    <message>
        <source>The latent layer ({latent}) is as wide as the {n_features} features: nothing is condensed.</source>
        <translation>La capa latente ({latent}) es tan ancha como las {n_features} variables: nada se condensa.</translation>
    </message>
    <message>
        <source>The layer does not remember how {} and the like were made: the model can be applied to layers that have such columns, but not to the raw fields of another sheet.</source>
        <translation>La capa no recuerda cómo se hicieron {} y similares: el modelo puede aplicarse a capas que tengan esas columnas, pero no a los campos originales de otra hoja.</translation>
    </message>
    <message>
        <source>The layer does not remember which factors hold the indicator elements: choose the factor scores as features ({names}), or run “Factor scores” again.</source>
        <translation>La capa no recuerda qué factores contienen los elementos indicadores: elija las puntuaciones factoriales como variables ({names}) o ejecute de nuevo “Puntuaciones factoriales”.</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system</source>
        <translation>La capa no tiene sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>The layer has no factor scores: run “Factor scores” first, or choose the features by hand.</source>
        <translation>La capa no tiene puntuaciones factoriales: ejecute antes “Puntuaciones factoriales” o elija las variables a mano.</translation>
    </message>
    <message>
        <source>The layer has no field for {absent}, which the model was fitted to: add them, or choose the elements to apply it to.</source>
        <translation>La capa no tiene campo para {absent}, con los que se ajustó el modelo: añádalos o elija los elementos a los que aplicarlo.</translation>
    </message>
    <message>
        <source>The layer has no field for {name}: choose among {names}.</source>
        <translation>La capa no tiene campo para {name}: elija entre {names}.</translation>
    </message>
    <message>
        <source>The layer has no field {absent}: it has {names}.</source>
        <translation>La capa no tiene el campo {absent}: tiene {names}.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {available}.</source>
        <translation>La capa no tiene el campo {name}: tiene {available}.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {names}.</source>
        <translation>La capa no tiene el campo {name}: tiene {names}.</translation>
    </message>
    <message>
        <source>The layer has no fuzzy factor scores such as F1_fuzzy: run “Factor scores” first, choose the scores, or give known occurrences.</source>
        <translation>La capa no tiene puntuaciones factoriales difusas como F1_fuzzy: ejecute antes “Puntuaciones factoriales”, elija las puntuaciones o dé ocurrencias conocidas.</translation>
    </message>
    <message>
        <source>The layer has no points: check the layer, its filter and the selection.</source>
        <translation>La capa no tiene puntos: revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>The layer has several fields ({matches}) for {name}: choose among {names}.</source>
        <translation>La capa tiene varios campos ({matches}) para {name}: elija entre {names}.</translation>
    </message>
    <message>
        <source>The layer is labelled by rank; as coverage layer of an atlas in a print layout, sorted by &lt;i&gt;rank&lt;/i&gt;, it gives one sheet for each target.</source>
        <translation>La capa se etiqueta por orden; como capa de cobertura de un atlas en un diseño de impresión, ordenada por &lt;i&gt;rank&lt;/i&gt;, da una hoja por cada objetivo.</translation>
    </message>
    <message>
        <source>The layer keeps its style too; both are in its menu under Styles.</source>
        <translation>La capa conserva también su estilo; ambos están en su menú, en Estilos.</translation>
    </message>
    <message>
        <source>The layer lacks {absent}, which the model learnt from, and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>A la capa le falta {absent}, de lo que aprendió el modelo, y el modelo no contiene pasos para hacerlo: ejecute antes los mismos pasos en esta capa.</translation>
    </message>
    <message>
        <source>The layer of samples that is coloured</source>
        <translation>La capa de muestras que se colorea</translation>
    </message>
    <message>
        <source>The layer of samples.</source>
        <translation>La capa de muestras.</translation>
    </message>
    <message>
        <source>The layer of this chart was removed: choose another.</source>
        <translation>La capa de este gráfico se quitó: elija otra.</translation>
    </message>
    <message>
        <source>The layer {layer} has units up to {highest}, and this map has {most}: it was placed on another.</source>
        <translation>La capa {layer} tiene unidades hasta {highest}, y este mapa tiene {most}: se colocó en otro.</translation>
    </message>
    <message>
        <source>The layer {} has no field of units: run “Apply map” on it to see its samples.</source>
        <translation>La capa {} no tiene campo de unidades: ejecute en ella “Aplicar mapa” para ver sus muestras.</translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose another.</source>
        <translation>La capa {} no tiene el campo {}: elija otro.</translation>
    </message>
    <message>
        <source>The layer {} has no predictions: run “Cross-validate kriging” and choose what it wrote.</source>
        <translation>La capa {} no tiene predicciones: ejecute “Validación cruzada del kriging” y elija lo que escribió.</translation>
    </message>
    <message>
        <source>The layer {} shows no samples: check its filter.</source>
        <translation>La capa {} no muestra muestras: revise su filtro.</translation>
    </message>
    <message>
        <source>The layout tsne</source>
        <translation>La disposición tsne</translation>
    </message>
    <message>
        <source>The least map value of a halo. Unticked: there is no halo.</source>
        <translation>El menor valor del mapa de un halo. Sin marcar: no hay halo.</translation>
    </message>
    <message>
        <source>The least map value of an anomaly. Unticked: there is no anomaly.</source>
        <translation>El menor valor del mapa de una anomalía. Sin marcar: no hay anomalía.</translation>
    </message>
    <message>
        <source>The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them.</source>
        <translation>El límite de la anomalía ({anomaly:g}) es inferior al del halo ({halo:g}): intercámbielos.</translation>
    </message>
    <message>
        <source>The limit of the background</source>
        <translation>El límite del fondo</translation>
    </message>
    <message>
        <source>The limit of the strongest population.</source>
        <translation>El límite de la población más fuerte.</translation>
    </message>
    <message>
        <source>The limit {value!r} of {name} is no number above zero: correct it, or leave it empty.</source>
        <translation>El límite {value!r} de {name} no es un número mayor que cero: corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>The limits of {name} are the wrong way round: the lower is not below the upper.</source>
        <translation>Los límites de {name} están al revés: el inferior no es menor que el superior.</translation>
    </message>
    <message>
        <source>The limits of {name} in the limits table are the wrong way round: the lower is not below the upper.</source>
        <translation>Los límites de {name} en la tabla de límites están al revés: el inferior no es menor que el superior.</translation>
    </message>
    <message>
        <source>The limits table has no column for {what} among {row}: call its columns element, limit and unit.</source>
        <translation>La tabla de límites no tiene columna para {what} entre {row}: llame a sus columnas element, limit y unit.</translation>
    </message>
    <message>
        <source>The limits table holds nothing for these fields</source>
        <translation>La tabla de límites no contiene nada para estos campos</translation>
    </message>
    <message>
        <source>The limits table is empty: give one row an element, with its detection limit.</source>
        <translation>La tabla de límites está vacía: dé una fila por elemento, con su límite de detección.</translation>
    </message>
    <message>
        <source>The line of the file in which the headings stand</source>
        <translation>La línea del archivo en que están los encabezados</translation>
    </message>
    <message>
        <source>The loadings are the correlations of elements and factors; an element belongs to a factor from the smallest loading on. Staged analysis leaves out, round by round, the elements that belong to no factor and then those of factors without indicators: what remains is the signature of the deposit type. It never learns from occurrences.</source>
        <translation>Las cargas son las correlaciones de elementos y factores; un elemento pertenece a un factor desde la carga mínima. El análisis por etapas excluye, ronda a ronda, los elementos que no pertenecen a ningún factor y luego los de factores sin indicadores: lo que queda es la firma del tipo de depósito. Nunca aprende de ocurrencias.</translation>
    </message>
    <message>
        <source>The loadings by factor, and the scree plot.</source>
        <translation>Las cargas por factor y el gráfico de sedimentación.</translation>
    </message>
    <message>
        <source>The log-ratios were fitted to {n_names} columns and the samples have no {absent}: log-ratios need them all, so add them or fit the transform again.</source>
        <translation>Los logaritmos de razones se ajustaron a {n_names} columnas y las muestras no tienen {absent}: los necesitan todos, así que añádalas o ajuste de nuevo la transformación.</translation>
    </message>
    <message>
        <source>The logarithms of an element are taken to be normal. Cohen's estimate finds their mean and standard deviation from the values above one limit and the number below it; ros regresses values on normal quantiles, and mle maximises the likelihood for several limits. A substitute is the mean, or a draw, of what that distribution has below the limit.</source>
        <translation>Los logaritmos de un elemento se suponen normales. La estimación de Cohen halla su media y desviación estándar con los valores sobre un límite y el número bajo él; ros hace la regresión de los valores sobre cuantiles normales, y mle maximiza la verosimilitud para varios límites. Un sustituto es la media, o un sorteo, de lo que esa distribución tiene bajo el límite.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch {epoch}: take a lower learning rate, and look for extreme values among the features.</source>
        <translation>La pérdida deja de ser un número en la época {epoch}: tome una tasa de aprendizaje menor y busque valores extremos entre las variables.</translation>
    </message>
    <message>
        <source>The map cannot be opened: choose a raster or a polygon layer.</source>
        <translation>El mapa no se puede abrir: elija un ráster o una capa de polígonos.</translation>
    </message>
    <message>
        <source>The map extent (west {west:g}, south {south:g}, east {east:g}, north {north:g}) is not an area: choose an extent in projected metres.</source>
        <translation>La extensión del mapa (oeste {west:g}, sur {south:g}, este {east:g}, norte {north:g}) no es un área: elija una extensión en metros proyectados.</translation>
    </message>
    <message>
        <source>The map extent is not finite: choose an extent in projected metres.</source>
        <translation>La extensión del mapa no es finita: elija una extensión en metros proyectados.</translation>
    </message>
    <message>
        <source>The map follows the occurrences no better than chance could (p = {chance:.2f}): its classes are not distinguishable from area alone.</source>
        <translation>El mapa no sigue las ocurrencias mejor de lo que podría el azar (p = {chance:.2f}): sus clases no son distinguibles del área sola.</translation>
    </message>
    <message>
        <source>The map has 1 for background, 2 for halo, 3 for anomaly.</source>
        <translation>El mapa tiene 1 para fondo, 2 para halo, 3 para anomalía.</translation>
    </message>
    <message>
        <source>The map has no cell with data: check the raster and the mask.</source>
        <translation>El mapa no tiene celdas con datos: revise el ráster y la máscara.</translation>
    </message>
    <message>
        <source>The map has no place to be predicted, or one without position: check its extent.</source>
        <translation>El mapa no tiene lugares que predecir, o uno sin posición: revise su extensión.</translation>
    </message>
    <message>
        <source>The map has no scores: give known occurrences to get them. The field score is empty.</source>
        <translation>El mapa no tiene puntuaciones: dé ocurrencias conocidas para obtenerlas. El campo score está vacío.</translation>
    </message>
    <message>
        <source>The map has not been weighed with known occurrences: give them to get a score.</source>
        <translation>El mapa no se ha ponderado con ocurrencias conocidas: délas para obtener una puntuación.</translation>
    </message>
    <message>
        <source>The map has {n_units} units and there are only {n_samples} samples: most stay empty.</source>
        <translation>El mapa tiene {n_units} unidades y solo hay {n_samples} muestras: la mayoría quedan vacías.</translation>
    </message>
    <message>
        <source>The map has {n_values} cells and {n_areas} cell areas: give one each.</source>
        <translation>El mapa tiene {n_values} celdas y {n_areas} áreas de celda: dé una a cada una.</translation>
    </message>
    <message>
        <source>The map holds an infinite value: make the map again, with no data there.</source>
        <translation>El mapa contiene un valor infinito: haga el mapa de nuevo, sin datos allí.</translation>
    </message>
    <message>
        <source>The map is made inside it. Empty: wherever a sample is near.</source>
        <translation>El mapa se hace dentro de ella. Vacío: dondequiera que haya una muestra cerca.</translation>
    </message>
    <message>
        <source>The map is smooth at the samples then. Otherwise it gives them back exactly.</source>
        <translation>El mapa es entonces suave en las muestras. De lo contrario las devuelve exactamente.</translation>
    </message>
    <message>
        <source>The map is smoother than the truth: areas above high thresholds come out too small. Simulate to count them.</source>
        <translation>El mapa es más suave que la realidad: las áreas sobre umbrales altos resultan demasiado pequeñas. Simule para contarlas.</translation>
    </message>
    <message>
        <source>The map is too large for the memory of this computer.</source>
        <translation>El mapa es demasiado grande para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>The map takes {needed:.1f} GB in the folder of temporary files, which has {free:.1f} GB left: take larger cells, a smaller extent or fewer bands.</source>
        <translation>El mapa ocupa {needed:.1f} GB en la carpeta de archivos temporales, que tiene {free:.1f} GB libres: tome celdas mayores, una extensión menor o menos bandas.</translation>
    </message>
    <message>
        <source>The map that the others are compared with. Empty: the first simple map made from the samples, else the first map.</source>
        <translation>El mapa con que se comparan los demás. Vacío: el primer mapa simple hecho de las muestras, si no el primer mapa.</translation>
    </message>
    <message>
        <source>The map to defend: anomaly, halo and background, cut where the held-out rates say.</source>
        <translation>El mapa que defender: anomalía, halo y fondo, divididos donde dicen las tasas con reservadas.</translation>
    </message>
    <message>
        <source>The map was made with known occurrences: not held out</source>
        <translation>El mapa se hizo con ocurrencias conocidas: sin reservar</translation>
    </message>
    <message>
        <source>The map was ranked and tested on the same {n:g} occurrences: {remedy}.</source>
        <translation>El mapa se ordenó y probó con las mismas {n:g} ocurrencias: {remedy}.</translation>
    </message>
    <message>
        <source>The map with the scores of its units, for sheets without known occurrences.</source>
        <translation>El mapa con las puntuaciones de sus unidades, para hojas sin ocurrencias conocidas.</translation>
    </message>
    <message>
        <source>The map; no data where no sample is near.</source>
        <translation>El mapa; sin datos donde no hay muestras cerca.</translation>
    </message>
    <message>
        <source>The maps have different numbers of cells: make them on one grid.</source>
        <translation>Los mapas tienen distinto número de celdas: hágalos en una misma rejilla.</translation>
    </message>
    <message>
        <source>The maps have no cell in common: make them on one grid and one study area.</source>
        <translation>Los mapas no tienen celdas en común: hágalos en una misma rejilla y área de estudio.</translation>
    </message>
    <message>
        <source>The maps have no cell with data in common: check the rasters and the study area.</source>
        <translation>Los mapas no tienen celdas con datos en común: revise los rásteres y el área de estudio.</translation>
    </message>
    <message>
        <source>The mask has {shape} cells and the map {map_shape}: make the mask on the same grid.</source>
        <translation>La máscara tiene {shape} celdas y el mapa {map_shape}: haga la máscara en la misma rejilla.</translation>
    </message>
    <message>
        <source>The mean of the samples predicts as well: there is nothing to map at this spacing.</source>
        <translation>La media de las muestras predice igual de bien: no hay nada que cartografiar con este espaciamiento.</translation>
    </message>
    <message>
        <source>The measure of sampling adequacy is below 0.5 for {weak}: consider leaving them out.</source>
        <translation>La medida de adecuación muestral es inferior a 0.5 para {weak}: considere excluirlos.</translation>
    </message>
    <message>
        <source>The measured values (mean {mean:g}, variance {variance:g}) do not spread above the limit {limit:g}: no distribution can be fitted, leave the element out.</source>
        <translation>Los valores medidos (media {mean:g}, varianza {variance:g}) no se dispersan sobre el límite {limit:g}: no se puede ajustar una distribución, excluya el elemento.</translation>
    </message>
    <message>
        <source>The median is asked for, and nothing is turned back from logarithms: choose ln or log10.</source>
        <translation>Se pide la mediana y no hay logaritmos que deshacer: elija ln o log10.</translation>
    </message>
    <message>
        <source>The medians are more than 100 times off the mean of the Earth's upper crust.</source>
        <translation>Las medianas difieren más de 100 veces de la media de la corteza superior terrestre.</translation>
    </message>
    <message>
        <source>The members agree only in part on the classes (adjusted Rand {agreement:.2f}): trust the score more than the classes, and look at the stability.</source>
        <translation>Los miembros concuerdan solo en parte en las clases (Rand ajustado {agreement:.2f}): confíe más en la puntuación que en las clases y mire la estabilidad.</translation>
    </message>
    <message>
        <source>The model compares samples with others on the same rocks and the layer has no field {absent}: add it, or run “Enrichment index” with the fitted model on this layer first.</source>
        <translation>El modelo compara muestras con otras sobre las mismas rocas y la capa no tiene el campo {absent}: añádalo o ejecute antes “Índice de enriquecimiento” con el modelo ajustado en esta capa.</translation>
    </message>
    <message>
        <source>The model file holds no measured variogram: open it together with the layer of its samples.</source>
        <translation>El archivo de modelo no contiene variograma medido: ábralo junto con la capa de sus muestras.</translation>
    </message>
    <message>
        <source>The model file was written by something else meanwhile: go back to the file, or write as another.</source>
        <translation>Otro proceso escribió entretanto el archivo de modelo: vuelva al archivo o escriba con otro nombre.</translation>
    </message>
    <message>
        <source>The model file {name} is cut short: copy it again, or fit the model again.</source>
        <translation>El archivo de modelo {name} está truncado: cópielo de nuevo o ajuste el modelo otra vez.</translation>
    </message>
    <message>
        <source>The model file {name} is incomplete ({error}): fit the model again.</source>
        <translation>El archivo de modelo {name} está incompleto ({error}): ajuste el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({strerror}): choose an existing file.</source>
        <translation>El archivo de modelo {path} no se puede leer ({strerror}): elija un archivo existente.</translation>
    </message>
    <message>
        <source>The model has one factor only: a biplot needs two.</source>
        <translation>El modelo tiene un solo factor: un biplot necesita dos.</translation>
    </message>
    <message>
        <source>The model holds a step of the unknown kind {kind!r}: update GeoHalo and try again.</source>
        <translation>El modelo contiene un paso del tipo desconocido {kind!r}: actualice GeoHalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model is that of {n_names} variables ({names}), each scaled to a variance of 1: kriging scales it back for each.</source>
        <translation>El modelo es el de {n_names} variables ({names}), cada una escalada a varianza 1: el kriging la reescala para cada una.</translation>
    </message>
    <message>
        <source>The model learnt from the raster {absent}, and the rasters are {names}.</source>
        <translation>El modelo aprendió del ráster {absent}, y los rásteres son {names}.</translation>
    </message>
    <message>
        <source>The model learnt from {absent}, which the samples lack: they have {names}.</source>
        <translation>El modelo aprendió de {absent}, que falta en las muestras: tienen {names}.</translation>
    </message>
    <message>
        <source>The model was fitted to {origin} and would be applied to {column}, which is something else: run the same steps on these samples first, or choose the fields by hand.</source>
        <translation>El modelo se ajustó a {origin} y se aplicaría a {column}, que es otra cosa: ejecute antes los mismos pasos en estas muestras o elija los campos a mano.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {names}.</source>
        <translation>El modelo no se ajustó a {foreign}: contiene {names}.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {wanted}.</source>
        <translation>El modelo no se ajustó a {foreign}: contiene {wanted}.</translation>
    </message>
    <message>
        <source>The model, for Kriging, Cross-validate kriging and Simulate kriging.</source>
        <translation>El modelo, para Kriging, Validación cruzada del kriging y Simular kriging.</translation>
    </message>
    <message>
        <source>The names of these fields do not say the unit: {bare}.</source>
        <translation>Los nombres de estos campos no dicen la unidad: {bare}.</translation>
    </message>
    <message>
        <source>The neighbours of some place lie on a line and cannot tell the drift: take more of them or a lower drift.</source>
        <translation>Los vecinos de algún lugar están en una recta y no permiten determinar la deriva: tome más o una deriva de menor orden.</translation>
    </message>
    <message>
        <source>The network conv1d</source>
        <translation>La red conv1d</translation>
    </message>
    <message>
        <source>The network deepinsight</source>
        <translation>La red deepinsight</translation>
    </message>
    <message>
        <source>The network of the method's paper learns the classes of the labelled samples.</source>
        <translation>La red del artículo del método aprende las clases de las muestras etiquetadas.</translation>
    </message>
    <message>
        <source>The network patch learns from rasters: choose one or more.</source>
        <translation>La red patch aprende de rásteres: elija uno o más.</translation>
    </message>
    <message>
        <source>The network patch learns from windows of rasters, and these columns are none: cut windows first.</source>
        <translation>La red patch aprende de ventanas de rásteres, y estas columnas no lo son: recorte antes las ventanas.</translation>
    </message>
    <message>
        <source>The network {kind}</source>
        <translation>La red {kind}</translation>
    </message>
    <message>
        <source>The network {network} learns from fields, not from rasters: clear them, or take patch.</source>
        <translation>La red {network} aprende de campos, no de rásteres: quítelos o tome patch.</translation>
    </message>
    <message>
        <source>The network's setting {name} is {number}: give 1 at least.</source>
        <translation>La opción {name} de la red es {number}: dé al menos 1.</translation>
    </message>
    <message>
        <source>The nugget is error of measurement</source>
        <translation>La pepita es error de medición</translation>
    </message>
    <message>
        <source>The nugget is {nugget:g}: it must be 0 or more.</source>
        <translation>La pepita es {nugget:g}: debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The nugget is {percent_nugget:.0f} % of the sill: the map is mostly noise.</source>
        <translation>La pepita es el {percent_nugget:.0f} % de la meseta: el mapa es sobre todo ruido.</translation>
    </message>
    <message>
        <source>The number of classes must lie between 2 and {LARGEST} (0 chooses it): it is {clusters}.</source>
        <translation>El número de clases debe estar entre 2 y {LARGEST} (0 lo elige): es {clusters}.</translation>
    </message>
    <message>
        <source>The number of factors is fixed and 0: give it, or choose kaiser or parallel.</source>
        <translation>El número de factores es fijo y 0: délo, o elija kaiser o parallel.</translation>
    </message>
    <message>
        <source>The number of factors is {n_factors}: give a whole number above zero.</source>
        <translation>El número de factores es {n_factors}: dé un número entero mayor que cero.</translation>
    </message>
    <message>
        <source>The number of the line in the file. 0: found by its words.</source>
        <translation>El número de la línea en el archivo. 0: se halla por sus palabras.</translation>
    </message>
    <message>
        <source>The number of the map that gave the cell its value.</source>
        <translation>El número del mapa que dio a la celda su valor.</translation>
    </message>
    <message>
        <source>The numbers may be degrees or metres: choose the reference system.</source>
        <translation>Los números pueden ser grados o metros: elija el sistema de referencia.</translation>
    </message>
    <message>
        <source>The occurrences lie in {n_clusters} clusters of {cluster:g} km: the intervals over clusters are rough.</source>
        <translation>Las ocurrencias están en {n_clusters} cúmulos de {cluster:g} km: los intervalos sobre cúmulos son aproximados.</translation>
    </message>
    <message>
        <source>The others are the ones to walk to.</source>
        <translation>Los otros son los que hay que visitar.</translation>
    </message>
    <message>
        <source>The outer fences lie twice as far.</source>
        <translation>Las vallas exteriores están al doble de distancia.</translation>
    </message>
    <message>
        <source>The outlined ground has no polygons: check the layer, its filter and the selection.</source>
        <translation>El terreno delimitado no tiene polígonos: revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>The outlines of the targets cannot be drawn: raise the least area.</source>
        <translation>Los contornos de los objetivos no se pueden dibujar: aumente el área mínima.</translation>
    </message>
    <message>
        <source>The output could not be written ({}): choose another file or format.</source>
        <translation>La salida no se pudo escribir ({}): elija otro archivo o formato.</translation>
    </message>
    <message>
        <source>The output {path} is the input itself: choose another file, the input stays as it is.</source>
        <translation>La salida {path} es la propia entrada: elija otro archivo, la entrada queda como está.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the connection to the internet, and the proxy in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>No se puede acceder al índice de paquetes: revise la conexión a Internet y el proxy en Configuración → Opciones → Red, e instale de nuevo. Nada se cambió.</translation>
    </message>
    <message>
        <source>The package index could not prove who it is (certificate): a virus scanner or your company's network may stand between; ask its administrator for the certificate and name it in pip's setting “cert”. Nothing was changed.</source>
        <translation>El índice de paquetes no pudo demostrar quién es (certificado): puede interponerse un antivirus o la red de su empresa; pida el certificado a su administrador e indíquelo en la opción “cert” de pip. Nada se cambió.</translation>
    </message>
    <message>
        <source>The package index has no ready-made {names} for this Python on this machine: a newer QGIS may help. Nothing was changed.</source>
        <translation>El índice de paquetes no tiene {names} ya compilado para este Python en este equipo: un QGIS más reciente puede ayudar. Nada se cambió.</translation>
    </message>
    <message>
        <source>The package index has torch only with gigabytes for graphics cards: enter the address of an index with builds for processors under “Extra package index”. Nothing was changed.</source>
        <translation>El índice de paquetes solo tiene torch con gigabytes para tarjetas gráficas: escriba en “Índice de paquetes extra” la dirección de un índice con compilaciones para procesadores. Nada se cambió.</translation>
    </message>
    <message>
        <source>The package index refuses access: check the address under “Extra package index” and pip's own settings. Nothing was changed.</source>
        <translation>El índice de paquetes deniega el acceso: revise la dirección en “Índice de paquetes extra” y la propia configuración de pip. Nada se cambió.</translation>
    </message>
    <message>
        <source>The packages are in use: they go when QGIS starts again.</source>
        <translation>Los paquetes están en uso: se quitarán al reiniciar QGIS.</translation>
    </message>
    <message>
        <source>The partial sill of the {kind} structure is {sill:g}: it must be above 0.</source>
        <translation>La meseta parcial de la estructura {kind} es {sill:g}: debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The parts of a composition are added up and the unit of {bare} is not known: rename the fields so that they say the unit, like Cu_ppm, or choose another method than multiplicative.</source>
        <translation>Las partes de una composición se suman y no se conoce la unidad de {bare}: cambie los nombres de los campos para que digan la unidad, como Cu_ppm, o elija otro método que multiplicative.</translation>
    </message>
    <message>
        <source>The percentile must lie between 0 and 100, not at {percentile:g}: 95 is usual.</source>
        <translation>El percentil debe estar entre 0 y 100, no en {percentile:g}: 95 es habitual.</translation>
    </message>
    <message>
        <source>The percentile must lie between 50 and 100, not at {percentile:g}: 98 is usual.</source>
        <translation>El percentil debe estar entre 50 y 100, no en {percentile:g}: 98 es habitual.</translation>
    </message>
    <message>
        <source>The points of all curves, for charts of your own.</source>
        <translation>Los puntos de todas las curvas, para gráficos propios.</translation>
    </message>
    <message>
        <source>The points to predict, with prediction and standard error.</source>
        <translation>Los puntos que predecir, con predicción y error estándar.</translation>
    </message>
    <message>
        <source>The polygon that holds a sample tells the rock at the site, while its sediment comes from the whole catchment: where you can, give each sample the most widespread rock upstream as a field. Classes of few samples have no background of their own and take that of all samples. A class that is all mineralised hides its own anomaly.</source>
        <translation>El polígono que contiene una muestra dice la roca del sitio, mientras que su sedimento viene de toda la cuenca: donde pueda, dé a cada muestra como campo la roca más extendida aguas arriba. Las clases de pocas muestras no tienen fondo propio y toman el de todas las muestras. Una clase toda mineralizada oculta su propia anomalía.</translation>
    </message>
    <message>
        <source>The polygons are in degrees: areas are computed in {}.</source>
        <translation>Los polígonos están en grados: las áreas se calculan en {}.</translation>
    </message>
    <message>
        <source>The polygons cannot be drawn on the grid of the map: check them with “Check validity”.</source>
        <translation>Los polígonos no se pueden dibujar en la rejilla del mapa: revíselos con “Comprobar validez”.</translation>
    </message>
    <message>
        <source>The prediction is the sum of weights times samples, the weights solving the kriging system: smallest expected squared error, sum 1 (ordinary), or unbiased for the drift (universal). The variance follows from the same weights.</source>
        <translation>La predicción es la suma de pesos por muestras, y los pesos resuelven el sistema de kriging: menor error cuadrático esperado, suma 1 (ordinario) o insesgado respecto de la deriva (universal). La varianza sale de los mismos pesos.</translation>
    </message>
    <message>
        <source>The prediction-area plot with the limits of halo and anomaly.</source>
        <translation>El gráfico predicción-área con los límites de halo y anomalía.</translation>
    </message>
    <message>
        <source>The predictions, one band a field.</source>
        <translation>Las predicciones, una banda por campo.</translation>
    </message>
    <message>
        <source>The predictions; made where all predictors are maps.</source>
        <translation>Las predicciones; se hacen donde todos los predictores son mapas.</translation>
    </message>
    <message>
        <source>The probabilities of sample number {row} ({wrong} such samples) are missing, below zero or sum to {sums:g} and not to 1: give the classifier's probabilities, not its scores.</source>
        <translation>Las probabilidades de la muestra número {row} ({wrong} muestras así) faltan, son menores que cero o suman {sums:g} y no 1: dé las probabilidades del clasificador, no sus puntuaciones.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached: check it in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>No se puede acceder al proxy: revíselo en Configuración → Opciones → Red e instale de nuevo. Nada se cambió.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or its word: correct them in Settings → Options → Network, start QGIS again, and install again. Nothing was changed.</source>
        <translation>El proxy rechaza el usuario o la contraseña: corríjalos en Configuración → Opciones → Red, reinicie QGIS e instale de nuevo. Nada se cambió.</translation>
    </message>
    <message>
        <source>The quantiles {text!r} are not percentages above 0 and below 100: write them as 10;50;90, with a point in decimals.</source>
        <translation>Los cuantiles {text!r} no son porcentajes mayores que 0 y menores que 100: escríbalos como 10;50;90, con punto en los decimales.</translation>
    </message>
    <message>
        <source>The range of the {kind} structure is {reach:g} m: it must be above 0.</source>
        <translation>El alcance de la estructura {kind} es {reach:g} m: debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>El ráster</translation>
    </message>
    <message>
        <source>The raster has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>El ráster no tiene celdas propias (¿un mapa web?): guárdelo antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster {name} has no data: choose another, or check its nodata value.</source>
        <translation>El ráster {name} no tiene datos: elija otro o revise su valor nodata.</translation>
    </message>
    <message>
        <source>The raster {} cannot be written: choose another file.</source>
        <translation>El ráster {} no se puede escribir: elija otro archivo.</translation>
    </message>
    <message>
        <source>The rasters have {rows} x {columns} cells and their grid {grid_rows} x {grid_columns}: bring them to one grid.</source>
        <translation>Los rásteres tienen {rows} x {columns} celdas y su rejilla {grid_rows} x {grid_columns}: llévelos a una misma rejilla.</translation>
    </message>
    <message>
        <source>The ratio of the ranges is at its bound of {LEAST_RATIO:g}: the directions differ in their sill rather than in their range, a drift may be there (universal kriging).</source>
        <translation>La razón de los alcances está en su límite de {LEAST_RATIO:g}: las direcciones difieren en su meseta más que en su alcance; puede haber una deriva (kriging universal).</translation>
    </message>
    <message>
        <source>The reference system that the coordinates of the file are in</source>
        <translation>El sistema de referencia en que están las coordenadas del archivo</translation>
    </message>
    <message>
        <source>The regression alone predicts as well: kriging its residuals adds nothing on ground that was left out.</source>
        <translation>La regresión sola predice igual de bien: el kriging de sus residuos no añade nada en terreno excluido.</translation>
    </message>
    <message>
        <source>The regression gives {names} no background in the lithologies of sample {label}: use the weighted background.</source>
        <translation>La regresión no da a {names} ningún fondo en las litologías de la muestra {label}: use el fondo weighted.</translation>
    </message>
    <message>
        <source>The regression leaves nothing of the values: there is nothing to krige.</source>
        <translation>La regresión no deja nada de los valores: no hay nada a que aplicar kriging.</translation>
    </message>
    <message>
        <source>The regression says what the predictors know, kriging adds what neighbouring samples know beyond that. Both are tested on blocks of ground that they have not seen: by the &lt;b&gt;table&lt;/b&gt;, take the simplest way that predicts as well as the others.</source>
        <translation>La regresión dice lo que saben los predictores; el kriging añade lo que además saben las muestras vecinas. Ambos se prueban en bloques de terreno que no han visto: según la &lt;b&gt;tabla&lt;/b&gt;, tome la vía más simple que prediga tan bien como las otras.</translation>
    </message>
    <message>
        <source>The replacements of sample {label} reach the total of its parts ({totals:g}): choose more elements, or another method than multiplicative.</source>
        <translation>Los reemplazos de la muestra {label} alcanzan el total de sus partes ({totals:g}): elija más elementos u otro método que multiplicative.</translation>
    </message>
    <message>
        <source>The report is a page to read or print, the most urgent first. The table has one row an element; its quantiles take results below detection into account (Kaplan-Meier), so that an empty quantile lies below everything measured.</source>
        <translation>El informe es una página para leer o imprimir, lo más urgente primero. La tabla tiene una fila por elemento; sus cuantiles tienen en cuenta los resultados bajo detección (Kaplan-Meier), de modo que un cuantil vacío está por debajo de todo lo medido.</translation>
    </message>
    <message>
        <source>The result moves with the seed more than that of a plain map: keep ten runs.</source>
        <translation>El resultado cambia con la semilla más que el de un mapa simple: mantenga diez ejecuciones.</translation>
    </message>
    <message>
        <source>The robust covariance mcd</source>
        <translation>La covarianza robusta mcd</translation>
    </message>
    <message>
        <source>The robust covariance mcd finds no spread</source>
        <translation>La covarianza robusta mcd no halla dispersión</translation>
    </message>
    <message>
        <source>The rock at the site need not be the rock upstream, where the sediment comes from.</source>
        <translation>La roca del sitio no tiene por qué ser la roca aguas arriba, de donde viene el sedimento.</translation>
    </message>
    <message>
        <source>The same for occurrences that had no part in drawing it: the figure to believe.</source>
        <translation>Lo mismo para ocurrencias que no tuvieron parte en su trazado: la cifra que hay que creer.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Lo mismo para programas.</translation>
    </message>
    <message>
        <source>The same machine, its settings bred by a genetic algorithm.</source>
        <translation>La misma máquina, con opciones obtenidas por un algoritmo genético.</translation>
    </message>
    <message>
        <source>The same map with occurrences held out</source>
        <translation>El mismo mapa con ocurrencias reservadas</translation>
    </message>
    <message>
        <source>The same occurrences are drawn again for both maps of a pair, one by one and by clusters; the difference of rates, or of AUC, counts where both 95 % intervals leave zero out.</source>
        <translation>Las mismas ocurrencias se vuelven a sortear para ambos mapas de un par, una a una y por cúmulos; la diferencia de tasas, o de AUC, cuenta donde ambos intervalos del 95 % excluyen el cero.</translation>
    </message>
    <message>
        <source>The same occurrences must have made none of the maps: take held-out scores.</source>
        <translation>Las mismas ocurrencias no deben haber hecho ninguno de los mapas: tome puntuaciones reservadas.</translation>
    </message>
    <message>
        <source>The same on ground that was held out: the figure to believe.</source>
        <translation>Lo mismo en terreno reservado: la cifra que hay que creer.</translation>
    </message>
    <message>
        <source>The same score without the occurrences it will be judged by: the honest one.</source>
        <translation>La misma puntuación sin las ocurrencias con que se juzgará: la honesta.</translation>
    </message>
    <message>
        <source>The same seed gives the same blocks.</source>
        <translation>La misma semilla da los mismos bloques.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and blocks.</source>
        <translation>La misma semilla da los mismos intervalos y bloques.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>La misma semilla da los mismos intervalos.</translation>
    </message>
    <message>
        <source>The same seed gives the same random draws.</source>
        <translation>La misma semilla da los mismos sorteos aleatorios.</translation>
    </message>
    <message>
        <source>The same seed gives the same realisations.</source>
        <translation>La misma semilla da las mismas realizaciones.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <source>The same up to 20 % of the area, as a share of what is possible</source>
        <translation>Lo mismo hasta el 20 % del área, como parte de lo posible</translation>
    </message>
    <message>
        <source>The same value everywhere, left out: {left}.</source>
        <translation>El mismo valor en todas partes, excluidos: {left}.</translation>
    </message>
    <message>
        <source>The sample survey can have {FEWEST} to {MOST} samples, not {n_samples}: give another number.</source>
        <translation>La campaña de ejemplo puede tener de {FEWEST} a {MOST} muestras, no {n_samples}: dé otro número.</translation>
    </message>
    <message>
        <source>The sample survey is on the map: 800 samples, known occurrences, geology.</source>
        <translation>La campaña de ejemplo está en el mapa: 800 muestras, ocurrencias conocidas, geología.</translation>
    </message>
    <message>
        <source>The sample survey is ready</source>
        <translation>La campaña de ejemplo está lista</translation>
    </message>
    <message>
        <source>The samples are a table without positions: make points of it first (“Create points layer from table”).</source>
        <translation>Las muestras son una tabla sin posiciones: haga antes puntos de ella (“Crear capa de puntos a partir de tabla”).</translation>
    </message>
    <message>
        <source>The samples are in degrees ({crs}): distances and areas are computed in {utm}.</source>
        <translation>Las muestras están en grados ({crs}): distancias y áreas se calculan en {utm}.</translation>
    </message>
    <message>
        <source>The samples are said to be in degrees ({name}) and lie at {x:.0f}, {y:.0f}, which are none: set the layer's reference system to the one of its positions.</source>
        <translation>Las muestras estarían en grados ({name}) y están en {x:.0f}, {y:.0f}, que no lo son: asigne a la capa el sistema de referencia de sus posiciones.</translation>
    </message>
    <message>
        <source>The samples have no column {name}: they have {names}.</source>
        <translation>Las muestras no tienen la columna {name}: tienen {names}.</translation>
    </message>
    <message>
        <source>The samples have no coordinate reference system: set the layer's reference system, or choose one in this tool's advanced parameters.</source>
        <translation>Las muestras no tienen sistema de referencia de coordenadas: asigne el de la capa o elija uno en los parámetros avanzados de esta herramienta.</translation>
    </message>
    <message>
        <source>The samples have no positions, and a variogram needs them.</source>
        <translation>Las muestras no tienen posiciones, y un variograma las necesita.</translation>
    </message>
    <message>
        <source>The samples have none of the columns {names}: they have {present}.</source>
        <translation>Las muestras no tienen ninguna de las columnas {names}: tienen {present}.</translation>
    </message>
    <message>
        <source>The samples have {n_positions} distinct positions and a spacing needs two: check the coordinates, or state the distance.</source>
        <translation>Las muestras tienen {n_positions} posiciones distintas y un espaciamiento necesita dos: revise las coordenadas o indique la distancia.</translation>
    </message>
    <message>
        <source>The samples lie along a line or two, where no anisotropy shows: choose anisotropy none, and give no azimuth and ratio.</source>
        <translation>Las muestras están a lo largo de una o dos líneas, donde no se ve anisotropía: elija anisotropía none, y no dé azimut ni razón.</translation>
    </message>
    <message>
        <source>The samples lie at {distinct} distinct positions and a map needs two or more: check the coordinates of {source_name}.</source>
        <translation>Las muestras están en {distinct} posiciones distintas y un mapa necesita dos o más: revise las coordenadas de {source_name}.</translation>
    </message>
    <message>
        <source>The samples show no continuity at these distances (pure nugget): a kriged map is their mean.</source>
        <translation>Las muestras no muestran continuidad a estas distancias (pepita pura): un mapa de kriging es su media.</translation>
    </message>
    <message>
        <source>The samples with F1, F2 … and F1_fuzzy …, and indicator_score where there are indicator elements.</source>
        <translation>Las muestras con F1, F2 … y F1_fuzzy …, e indicator_score donde hay elementos indicadores.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _ei (or _eires) for each element.</source>
        <translation>Las muestras con un campo terminado en _ei (o _eires) para cada elemento.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _out for each element.</source>
        <translation>Las muestras con un campo terminado en _out para cada elemento.</translation>
    </message>
    <message>
        <source>The samples with class, p_… for each class, and entropy.</source>
        <translation>Las muestras con class, p_… para cada clase y entropy.</translation>
    </message>
    <message>
        <source>The samples with label, label_used and, by factors, label_multi.</source>
        <translation>Las muestras con label, label_used y, por factores, label_multi.</translation>
    </message>
    <message>
        <source>The samples with p_… for each class, entropy, mutual_information and stability.</source>
        <translation>Las muestras con p_… para cada clase, entropy, mutual_information y stability.</translation>
    </message>
    <message>
        <source>The samples with prediction, standard error, error and standardised error.</source>
        <translation>Las muestras con predicción, error estándar, error y error estandarizado.</translation>
    </message>
    <message>
        <source>The samples with the new columns.</source>
        <translation>Las muestras con las columnas nuevas.</translation>
    </message>
    <message>
        <source>The samples with the new fields ending in _val and _cens.</source>
        <translation>Las muestras con los campos nuevos terminados en _val y _cens.</translation>
    </message>
    <message>
        <source>The samples with unit, cluster, distance, stability, score and score_held_out.</source>
        <translation>Las muestras con unit, cluster, distance, stability, score y score_held_out.</translation>
    </message>
    <message>
        <source>The samples, with concentrations as text, as a laboratory writes them.</source>
        <translation>Las muestras, con concentraciones como texto, como las escribe un laboratorio.</translation>
    </message>
    <message>
        <source>The scores have standard deviations other than 1 ({spread}): divide by them before comparing.</source>
        <translation>Las puntuaciones tienen desviaciones estándar distintas de 1 ({spread}): divida por ellas antes de comparar.</translation>
    </message>
    <message>
        <source>The scores themselves reached {percent_accuracy:.0f} %. </source>
        <translation>Las propias puntuaciones alcanzaron el {percent_accuracy:.0f} %. </translation>
    </message>
    <message>
        <source>The seed is {seed}: give a whole number, 0 or more.</source>
        <translation>La semilla es {seed}: dé un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>The semivariance of a class of distance is half the mean squared difference of its pairs (Matheron), or Cressie and Hawkins' robust mean of root differences.</source>
        <translation>La semivarianza de una clase de distancia es la mitad de la diferencia cuadrática media de sus pares (Matheron), o la media robusta de las raíces de las diferencias de Cressie y Hawkins.</translation>
    </message>
    <message>
        <source>The sentence to quote.</source>
        <translation>La frase que citar.</translation>
    </message>
    <message>
        <source>The setting {key} of the trainer {name} cannot be {value!r}: give a value like {example}.</source>
        <translation>La opción {key} del entrenador {name} no puede ser {value!r}: dé un valor como {example}.</translation>
    </message>
    <message>
        <source>The settings are no JSON ({error}): write them as {EXAMPLE}.</source>
        <translation>Las opciones no son JSON ({error}): escríbalas como {EXAMPLE}.</translation>
    </message>
    <message>
        <source>The settings are those of a {kind!r} model, and the trainer {name} makes a {own_kind!r} model: choose the trainer that belongs to them.</source>
        <translation>Las opciones son las de un modelo {kind!r}, y el entrenador {name} hace un modelo {own_kind!r}: elija el entrenador que les corresponde.</translation>
    </message>
    <message>
        <source>The settings ask for {key} {value}, and the trainer is {name}: choose the trainer that does so, or leave this setting out.</source>
        <translation>Las opciones piden {key} {value}, y el entrenador es {name}: elija el entrenador que lo haga o prescinda de esta opción.</translation>
    </message>
    <message>
        <source>The settings have no names: write them as {EXAMPLE}.</source>
        <translation>Las opciones no tienen nombres: escríbalas como {EXAMPLE}.</translation>
    </message>
    <message>
        <source>The shape {shape:g} does not suit the {kind} model ({error}): choose another.</source>
        <translation>La forma {shape:g} no conviene al modelo {kind} ({error}): elija otra.</translation>
    </message>
    <message>
        <source>The share {kept:g} of samples that is learnt from must lie between 0 and 1.</source>
        <translation>La proporción {kept:g} de muestras de las que se aprende debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The shares {shares} leave nothing to train or test with: give the shares of training and validation, such as 0.75 and 0.1.</source>
        <translation>Las proporciones {shares} no dejan nada para entrenar o probar: dé las proporciones de entrenamiento y validación, como 0.75 y 0.1.</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet</source>
        <translation>La hoja de la hoja de cálculo</translation>
    </message>
    <message>
        <source>The silhouette asks for {by_silhouette} classes and Davies-Bouldin for {by_index}: {n_clusters} were made, look at both maps.</source>
        <translation>La silueta pide {by_silhouette} clases y Davies-Bouldin {by_index}: se hicieron {n_clusters}, mire ambos mapas.</translation>
    </message>
    <message>
        <source>The smallest loading is {minimum_loading:g}: give a number between 0 and 1.</source>
        <translation>La carga mínima es {minimum_loading:g}: dé un número entre 0 y 1.</translation>
    </message>
    <message>
        <source>The smoothness of a Matérn model is {smoothness:g}: choose one above 0, such as 1.5.</source>
        <translation>La suavidad de un modelo de Matérn es {smoothness:g}: elija una mayor que 0, como 1.5.</translation>
    </message>
    <message>
        <source>The standard error depends on the variogram and on where the samples are, not on their values.</source>
        <translation>El error estándar depende del variograma y de dónde están las muestras, no de sus valores.</translation>
    </message>
    <message>
        <source>The standard error is that of the kriging of the residuals alone.</source>
        <translation>El error estándar es solo el del kriging de los residuos.</translation>
    </message>
    <message>
        <source>The standard error leaves out how unsure the regression is.</source>
        <translation>El error estándar no incluye la incertidumbre de la regresión.</translation>
    </message>
    <message>
        <source>The standard errors are too large: lower nugget or sill.</source>
        <translation>Los errores estándar son demasiado grandes: reduzca la pepita o la meseta.</translation>
    </message>
    <message>
        <source>The standard errors are too small: raise nugget or sill, or look for outliers.</source>
        <translation>Los errores estándar son demasiado pequeños: aumente la pepita o la meseta, o busque valores atípicos.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, label samples, train and test each classifier, compare, apply. Each of them is explained in its own dialog.</source>
        <translation>Los pasos son las herramientas de los mismos nombres, una tras otra: reemplazar valores censurados, logaritmos, ajustar análisis factorial, puntuaciones factoriales, etiquetar muestras, entrenar y probar cada clasificador, comparar, aplicar. Cada una se explica en su propio diálogo.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, train and apply each map, samples to raster, classify anomalies, fuse, rank. Each of them is explained in its own dialog.</source>
        <translation>Los pasos son las herramientas de los mismos nombres, una tras otra: reemplazar valores censurados, logaritmos, ajustar análisis factorial, puntuaciones factoriales, entrenar y aplicar cada mapa, muestras a ráster, clasificar anomalías, fusionar, ordenar. Cada una se explica en su propio diálogo.</translation>
    </message>
    <message>
        <source>The steps of the work, to run one by one or all at once</source>
        <translation>Los pasos del trabajo, para ejecutar uno a uno o todos a la vez</translation>
    </message>
    <message>
        <source>The study area cannot be transformed to {short}: check its reference system.</source>
        <translation>El área de estudio no se puede transformar a {short}: revise su sistema de referencia.</translation>
    </message>
    <message>
        <source>The study area does not overlap with the map ({west:.0f}, {south:.0f} to {east:.0f}, {north:.0f} in {short}): check its reference system and extent.</source>
        <translation>El área de estudio no se superpone con el mapa ({west:.0f}, {south:.0f} a {east:.0f}, {north:.0f} en {short}): revise su sistema de referencia y su extensión.</translation>
    </message>
    <message>
        <source>The study area has no polygon: choose another layer, or leave it empty for the whole map.</source>
        <translation>El área de estudio no tiene polígonos: elija otra capa o déjela vacía para el mapa entero.</translation>
    </message>
    <message>
        <source>The study area {} does not overlap with the map: check both layers.</source>
        <translation>El área de estudio {} no se superpone con el mapa: revise ambas capas.</translation>
    </message>
    <message>
        <source>The substitute of {name} in the limits table is {substitute:g} and its lower limit {lower:g}: give the limit below which this value stands.</source>
        <translation>El sustituto de {name} en la tabla de límites es {substitute:g} y su límite inferior {lower:g}: dé el límite bajo el cual este valor se usa.</translation>
    </message>
    <message>
        <source>The success-rate curve follows the area from the most favourable cells downwards and shows the percentage of the known occurrences found. It is a &lt;b&gt;prediction rate&lt;/b&gt; only where the occurrences had no part in the map: the log says for each map which of the two it is, as far as its file tells (scores that were held out, or made with occurrences). The ROC curve sets the same against the area without occurrences: all cells that hold none are taken as negatives. The area below it, AUC, is the chance that the map is higher at an occurrence than at such a cell; 0.5 says nothing. An occurrence in a cell with others counts by itself.</source>
        <translation>La curva de tasa de éxito recorre el área desde las celdas más favorables hacia abajo y muestra el porcentaje de las ocurrencias conocidas halladas. Es una &lt;b&gt;tasa de predicción&lt;/b&gt; solo donde las ocurrencias no tuvieron parte en el mapa: el registro dice de cada mapa cuál de las dos es, hasta donde lo cuenta su archivo (puntuaciones reservadas, o hechas con ocurrencias). La curva ROC contrasta lo mismo con el área sin ocurrencias: todas las celdas que no contienen ninguna se toman como negativas. El área bajo ella, AUC, es la probabilidad de que el mapa sea más alto en una ocurrencia que en una de esas celdas; 0.5 no dice nada. Una ocurrencia en una celda con otras cuenta por sí misma.</translation>
    </message>
    <message>
        <source>The survey is too small for blocks as wide as that: samples of neighbouring blocks are related, and the test on ground not seen still flatters.</source>
        <translation>La campaña es demasiado pequeña para bloques de esa anchura: las muestras de bloques vecinos están relacionadas, y la prueba en terreno no visto sigue siendo optimista.</translation>
    </message>
    <message>
        <source>The table has no samples: check the layer, its filter and the selection.</source>
        <translation>La tabla no tiene muestras: revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>The table of all factors, or the loadings of one as bars, the largest above.</source>
        <translation>La tabla de todos los factores, o las cargas de uno como barras, la mayor arriba.</translation>
    </message>
    <message>
        <source>The table of the curve has the columns &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² at or above it, or samples), &lt;i&gt;segment&lt;/i&gt; and &lt;i&gt;fitted&lt;/i&gt;. “Classify anomalies” takes the thresholds as limits.</source>
        <translation>La tabla de la curva tiene las columnas &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² igual o por encima, o muestras), &lt;i&gt;segment&lt;/i&gt; y &lt;i&gt;fitted&lt;/i&gt;. “Clasificar anomalías” toma los umbrales como límites.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for a map of classes.</source>
        <translation>La tabla de pesos no tiene el campo {absent}: tome la tabla que “Gráfico predicción-área” escribe para un mapa de clases.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for maps of classes, those of all maps below each other (“Merge vector layers”).</source>
        <translation>La tabla de pesos no tiene el campo {absent}: tome la tabla que “Gráfico predicción-área” escribe para mapas de clases, las de todos los mapas una debajo de otra (“Unir capas vectoriales”).</translation>
    </message>
    <message>
        <source>The table of weights has no map {name} (it has {maps}): write the names of the table as the names of the maps.</source>
        <translation>La tabla de pesos no tiene el mapa {name} (tiene {maps}): escriba los nombres de la tabla como nombres de los mapas.</translation>
    </message>
    <message>
        <source>The table of weights holds several maps ({found}) and none of them is called {name}: write the right one as the name of the map.</source>
        <translation>La tabla de pesos contiene varios mapas ({found}) y ninguno se llama {name}: escriba el correcto como nombre del mapa.</translation>
    </message>
    <message>
        <source>The tables and the chart as a page, with the figures of the method's paper beside them.</source>
        <translation>Las tablas y el gráfico en una página, con las cifras del artículo del método al lado.</translation>
    </message>
    <message>
        <source>The temperatures {first:g} and {last:g} must be above zero: change them.</source>
        <translation>Las temperaturas {first:g} y {last:g} deben ser mayores que cero: cámbielas.</translation>
    </message>
    <message>
        <source>The threshold of {below} lies below the limit of the background ({background:g}): samples between are anomalous.</source>
        <translation>El umbral de {below} está por debajo del límite del fondo ({background:g}): las muestras intermedias son anómalas.</translation>
    </message>
    <message>
        <source>The threshold {given!r} is no number: write it like 0.7, and several with ; between them.</source>
        <translation>El umbral {given!r} no es un número: escríbalo como 0.7, y varios con ; entre ellos.</translation>
    </message>
    <message>
        <source>The tool met an error that it did not expect ({error}): please report what the log says.</source>
        <translation>La herramienta encontró un error inesperado ({error}): informe de lo que dice el registro.</translation>
    </message>
    <message>
        <source>The tool stopped and did not say why.</source>
        <translation>La herramienta se detuvo y no dijo por qué.</translation>
    </message>
    <message>
        <source>The tool {tool} is not there: is the plugin Processing enabled?</source>
        <translation>La herramienta {tool} no está: ¿está activado el complemento Procesos?</translation>
    </message>
    <message>
        <source>The tool “Classify anomalies” is not there: enable GeoHalo in Processing.</source>
        <translation>La herramienta “Clasificar anomalías” no está: active GeoHalo en Procesos.</translation>
    </message>
    <message>
        <source>The trained classifier, for Apply classifier, here and on other sheets.</source>
        <translation>El clasificador entrenado, para Aplicar clasificador, aquí y en otras hojas.</translation>
    </message>
    <message>
        <source>The trained map, for Apply map, here and on other sheets.</source>
        <translation>El mapa entrenado, para Aplicar mapa, aquí y en otras hojas.</translation>
    </message>
    <message>
        <source>The trainer {name} has no setting {key}: its settings are {known}.</source>
        <translation>El entrenador {name} no tiene la opción {key}: sus opciones son {known}.</translation>
    </message>
    <message>
        <source>The training left the range of numbers in epoch {epoch}: the loss is no number any more. Choose a lower learning rate than {learning_rate:g}.</source>
        <translation>El entrenamiento salió del rango de los números en la época {epoch}: la pérdida ya no es un número. Elija una tasa de aprendizaje menor que {learning_rate:g}.</translation>
    </message>
    <message>
        <source>The training was stopped after {STEPS} steps, C = {c:g} being large for classes that overlap: a smaller C gives nearly the same.</source>
        <translation>El entrenamiento se detuvo tras {STEPS} pasos, pues C = {c:g} es grande para clases que se solapan: una C menor da casi lo mismo.</translation>
    </message>
    <message>
        <source>The training went astray (infinite loss): lower the learning rate, or try another seed.</source>
        <translation>El entrenamiento se desvió (pérdida infinita): reduzca la tasa de aprendizaje o pruebe otra semilla.</translation>
    </message>
    <message>
        <source>The unit is not stated.</source>
        <translation>No se indica la unidad.</translation>
    </message>
    <message>
        <source>The unit is not stated; a median of {median:g} is typical of {unit}.</source>
        <translation>No se indica la unidad; una mediana de {median:g} es típica de {unit}.</translation>
    </message>
    <message>
        <source>The unit may not be what the name says: {odd}.</source>
        <translation>La unidad puede no ser la que dice el nombre: {odd}.</translation>
    </message>
    <message>
        <source>The unit of these elements may be another one, by their values: {texts}.</source>
        <translation>La unidad de estos elementos puede ser otra, por sus valores: {texts}.</translation>
    </message>
    <message>
        <source>The unit of {names} is not known: most tools pass over fields without a unit.</source>
        <translation>No se conoce la unidad de {names}: la mayoría de las herramientas omiten campos sin unidad.</translation>
    </message>
    <message>
        <source>The unit {text!r} is unknown: write pct, ppm (mg/kg, g/t) or ppb (ug/kg).</source>
        <translation>La unidad {text!r} es desconocida: escriba pct, ppm (mg/kg, g/t) o ppb (ug/kg).</translation>
    </message>
    <message>
        <source>The units of the elements are not known: log-ratios take them as one unit.</source>
        <translation>No se conocen las unidades de los elementos: los logaritmos de razones los toman como una sola unidad.</translation>
    </message>
    <message>
        <source>The value of sample {number} is infinite: correct it in the table.</source>
        <translation>El valor de la muestra {number} es infinito: corríjalo en la tabla.</translation>
    </message>
    <message>
        <source>The values should be about normally distributed: factor scores, logarithms, or normal scores, which this tool takes if asked and turns back. Turned back, no value lies outside those of the samples.</source>
        <translation>Los valores deberían seguir casi una distribución normal: puntuaciones factoriales, logaritmos, o puntuaciones normales, que esta herramienta toma si se pide y retransforma. Al retransformar, ningún valor queda fuera de los de las muestras.</translation>
    </message>
    <message>
        <source>The variogram has neither nugget nor sill: give it a structure.</source>
        <translation>El variograma no tiene pepita ni meseta: dele una estructura.</translation>
    </message>
    <message>
        <source>The variogram has {n_distance} classes, too few to fit {unknown} numbers: take shorter classes, or give some of the numbers.</source>
        <translation>El variograma tiene {n_distance} clases, muy pocas para ajustar {unknown} números: tome clases más cortas o dé algunos de los números.</translation>
    </message>
    <message>
        <source>The variogram is fitted again only in folds and where no model is given: choose k-fold or block and leave the model empty, or do not fit again.</source>
        <translation>El variograma se ajusta de nuevo solo en particiones y donde no se da un modelo: elija k-fold o block y deje vacío el modelo, o no lo ajuste de nuevo.</translation>
    </message>
    <message>
        <source>The variogram map shows all directions at once: an ellipse of low values shows that the field reaches farther in its direction (anisotropy). Choose four directions to see the same as curves.</source>
        <translation>El mapa de variograma muestra todas las direcciones a la vez: una elipse de valores bajos indica que el campo llega más lejos en su dirección (anisotropía). Elija cuatro direcciones para ver lo mismo como curvas.</translation>
    </message>
    <message>
        <source>The variogram of {field} is being computed…</source>
        <translation>Se está calculando el variograma de {field}…</translation>
    </message>
    <message>
        <source>The variogram reaches no sill within {longest:.0f} m, its range is only a bound: a drift may be there (universal kriging), or take a longer largest distance.</source>
        <translation>El variograma no alcanza meseta dentro de {longest:.0f} m, su alcance es solo una cota: puede haber una deriva (kriging universal), o tome una distancia máxima mayor.</translation>
    </message>
    <message>
        <source>The variogram was fitted with a drift of degree {}, and kriging has one of degree {}.</source>
        <translation>El variograma se ajustó con una deriva de grado {}, y el kriging tiene una de grado {}.</translation>
    </message>
    <message>
        <source>The variogram was written to {}: krige again with it.</source>
        <translation>El variograma se escribió en {}: haga de nuevo el kriging con él.</translation>
    </message>
    <message>
        <source>The weight of class {label} is the text {value!r}, not a number: correct the table.</source>
        <translation>El peso de la clase {label} es el texto {value!r}, no un número: corrija la tabla.</translation>
    </message>
    <message>
        <source>The weights come from another map: its occurrences are not counted here.</source>
        <translation>Los pesos provienen de otro mapa: sus ocurrencias no se cuentan aquí.</translation>
    </message>
    <message>
        <source>The whole file cannot be read: {problem}</source>
        <translation>No se puede leer el archivo entero: {problem}</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is no number: correct it, or leave it empty.</source>
        <translation>El límite {key} de {name} en la tabla de límites no es un número: corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is {value:g}: write a number above zero, or leave the cell empty.</source>
        <translation>El límite {key} de {name} en la tabla de límites es {value:g}: escriba un número mayor que cero o deje vacía la celda.</translation>
    </message>
    <message>
        <source>The {kind} model</source>
        <translation>El modelo {kind}</translation>
    </message>
    <message>
        <source>The {kind} model has not been fitted yet: fit it first.</source>
        <translation>El modelo {kind} aún no se ha ajustado: ajústelo antes.</translation>
    </message>
    <message>
        <source>The {n_rows} samples of the first test are too few to tell whether that is chance: believe the lower.</source>
        <translation>Las {n_rows} muestras de la primera prueba son muy pocas para decir si eso es azar: crea en la menor.</translation>
    </message>
    <message>
        <source>The {wanted} background needs the upstream areas of the rocks: choose the fields that hold them, one field a rock.</source>
        <translation>El fondo {wanted} necesita las áreas de las rocas aguas arriba: elija los campos que las contienen, un campo por roca.</translation>
    </message>
    <message>
        <source>The {what} cannot be transformed from {authid} to {target}: check their reference system, positions such as {x:.10g}, {y:.10g} do not lie in it.</source>
        <translation>No se puede transformar ({what}) de {authid} a {target}: revise su sistema de referencia; posiciones como {x:.10g}, {y:.10g} no están en él.</translation>
    </message>
    <message>
        <source>The {what} cannot be {value!r}: choose one of {choices}.</source>
        <translation>Valor no válido ({what}): {value!r}; elija uno de {choices}.</translation>
    </message>
    <message>
        <source>The {what} have no coordinate reference system: set the layer's reference system.</source>
        <translation>Sin sistema de referencia de coordenadas ({what}): asigne el de la capa.</translation>
    </message>
    <message>
        <source>The {what} is {length:g} m: it must be above 0.</source>
        <translation>Valor de {length:g} m ({what}): debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The {what} no coordinate reference system, so that positions cannot be compared: set the layer's reference system.</source>
        <translation>Sin sistema de referencia de coordenadas ({what}), así que no se pueden comparar posiciones: asigne el de la capa.</translation>
    </message>
    <message>
        <source>The {what} of class {classes} is {numbers:g}: correct it.</source>
        <translation>Valor no válido ({what}) de la clase {classes}: {numbers:g}; corríjalo.</translation>
    </message>
    <message>
        <source>The {what} {layer_name} is in another reference system ({authid}) than the samples ({wanted}): reproject it with “Warp (reproject)” first.</source>
        <translation>La capa {layer_name} ({what}) está en otro sistema de referencia ({authid}) que las muestras ({wanted}): reproyéctela antes con “Combar (reproyectar)”.</translation>
    </message>
    <message>
        <source>Their numbers are small: degrees, or metres of a local grid.</source>
        <translation>Sus números son pequeños: grados, o metros de una cuadrícula local.</translation>
    </message>
    <message>
        <source>Their numbers are too large for degrees: read as metres.</source>
        <translation>Sus números son demasiado grandes para grados: se leen como metros.</translation>
    </message>
    <message>
        <source>Their numbers look like degrees.</source>
        <translation>Sus números parecen grados.</translation>
    </message>
    <message>
        <source>Their numbers, parted by commas. 3 is the anomaly, 2,3 takes the halo with it.</source>
        <translation>Sus números, separados por comas. 3 es la anomalía, 2,3 toma además el halo.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>There are no figures of merit: choose the METRICS of one classifier or more.</source>
        <translation>No hay cifras de mérito: elija los METRICS de uno o más clasificadores.</translation>
    </message>
    <message>
        <source>There are no predictors: choose predictor maps, or predictor fields.</source>
        <translation>No hay predictores: elija mapas predictores o campos predictores.</translation>
    </message>
    <message>
        <source>There are no rasters: choose one or more.</source>
        <translation>No hay rásteres: elija uno o más.</translation>
    </message>
    <message>
        <source>There are no values at the occurrences for {missing}: read every map at all of them.</source>
        <translation>No hay valores en las ocurrencias para {missing}: lea cada mapa en todas ellas.</translation>
    </message>
    <message>
        <source>There are points to predict and no layer to write them to: choose the predicted points.</source>
        <translation>Hay puntos que predecir y ninguna capa donde escribirlos: elija los puntos predichos.</translation>
    </message>
    <message>
        <source>There are probabilities of shape {shape} for {n} samples and {n_classes} classes: give every sample one a class.</source>
        <translation>Hay probabilidades de forma {shape} para {n} muestras y {n_classes} clases: dé a cada muestra una por clase.</translation>
    </message>
    <message>
        <source>There are too few labelled samples to hold any for the test: label more, or train on less.</source>
        <translation>Hay muy pocas muestras etiquetadas para reservar alguna para la prueba: etiquete más o entrene con menos.</translation>
    </message>
    <message>
        <source>There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: take values instead of classes, state the threshold, or take a percentile.</source>
        <translation>Hay {distinct} valores distintos, y una curva concentración-área necesita {FEWEST_DISTINCT}: tome valores en vez de clases, indique el umbral o tome un percentil.</translation>
    </message>
    <message>
        <source>There are {made} folds instead of {k}: samples or blocks are too few.</source>
        <translation>Hay {made} particiones en vez de {k}: las muestras o bloques son muy pocos.</translation>
    </message>
    <message>
        <source>There are {n_classes} classes, {n_areas} areas and {n_counts} counts: give one of each a class.</source>
        <translation>Hay {n_classes} clases, {n_areas} áreas y {n_counts} recuentos: dé uno de cada por clase.</translation>
    </message>
    <message>
        <source>There are {n_coordinates} samples and {size} values: give one each.</source>
        <translation>Hay {n_coordinates} muestras y {size} valores: dé uno a cada una.</translation>
    </message>
    <message>
        <source>There are {n_labels} names for {n_found} maps: give each map one, or none.</source>
        <translation>Hay {n_labels} nombres para {n_found} mapas: dé uno a cada mapa, o ninguno.</translation>
    </message>
    <message>
        <source>There are {n_names} names for {n_layers} maps: give one name a map, or none.</source>
        <translation>Hay {n_names} nombres para {n_layers} mapas: dé un nombre por mapa, o ninguno.</translation>
    </message>
    <message>
        <source>There are {n_places} samples, and leaving out takes three at least: choose more.</source>
        <translation>Hay {n_places} muestras, y dejar fuera necesita al menos tres: elija más.</translation>
    </message>
    <message>
        <source>There are {n_rasters} rasters and {n_names} names: give each a name of its own.</source>
        <translation>Hay {n_rasters} rásteres y {n_names} nombres: dé a cada uno un nombre propio.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and at least {minimum} are needed: check the layer, its filter and the selection.</source>
        <translation>Hay {n_samples} muestras y se necesitan al menos {minimum}: revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and {n_codes} labels: give every sample one.</source>
        <translation>Hay {n_samples} muestras y {n_codes} etiquetas: dé una a cada muestra.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples at distinct places, and kriging{drift} takes {needed} at least: add samples{remedy}.</source>
        <translation>Hay {n_samples} muestras en lugares distintos, y el kriging{drift} necesita al menos {needed}: añada muestras{remedy}.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements, fewer than five each: factors may be unstable.</source>
        <translation>Hay {n_samples} muestras para {n_names} elementos, menos de cinco por elemento: los factores pueden ser inestables.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements: factor analysis needs more samples than elements, better five times as many, so choose fewer elements.</source>
        <translation>Hay {n_samples} muestras para {n_names} elementos: el análisis factorial necesita más muestras que elementos, mejor cinco veces más, así que elija menos elementos.</translation>
    </message>
    <message>
        <source>There are {n_training} training samples for {n_classes} classes: a convolutional network needs more than one a class.</source>
        <translation>Hay {n_training} muestras de entrenamiento para {n_classes} clases: una red convolucional necesita más de una por clase.</translation>
    </message>
    <message>
        <source>There are {n_true} samples and {n_predicted} predictions: give every sample one.</source>
        <translation>Hay {n_true} muestras y {n_predicted} predicciones: dé una a cada muestra.</translation>
    </message>
    <message>
        <source>There are {n_true} true classes, and {n_one} and {n_other} predicted ones: two classifiers are compared on the same samples.</source>
        <translation>Hay {n_true} clases verdaderas, y {n_one} y {n_other} predichas: dos clasificadores se comparan en las mismas muestras.</translation>
    </message>
    <message>
        <source>There are {n_values} samples and {count} neighbours were asked for: ask for fewer.</source>
        <translation>Hay {n_values} muestras y se pidieron {count} vecinos: pida menos.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {n_types} types: give every one its type, or none.</source>
        <translation>Hay {n} ocurrencias y {n_types} tipos: dé a cada una su tipo, o ninguno.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {size} folds: give every occurrence one.</source>
        <translation>Hay {n} ocurrencias y {size} particiones: dé una a cada ocurrencia.</translation>
    </message>
    <message>
        <source>There are {n} samples and {size} values of {name}: give one for each sample.</source>
        <translation>Hay {n} muestras y {size} valores de {name}: dé uno por muestra.</translation>
    </message>
    <message>
        <source>There are {n} samples, and a {name} regression on {p} predictors takes {needed} at least: add samples, or leave predictors out.</source>
        <translation>Hay {n} muestras, y una regresión {name} sobre {p} predictores necesita al menos {needed}: añada muestras o quite predictores.</translation>
    </message>
    <message>
        <source>There are {size} thresholds for {n_names} factors ({names}): give one for all, or one each.</source>
        <translation>Hay {size} umbrales para {n_names} factores ({names}): dé uno para todos, o uno para cada uno.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write utf-8, cp1252, utf-16 or cp1251.</source>
        <translation>No existe la codificación {encoding!r}: escriba utf-8, cp1252, utf-16 o cp1251.</translation>
    </message>
    <message>
        <source>There is no field for {absent}; the fields found are {names}: add the missing ones, or choose another layer.</source>
        <translation>No hay campo para {absent}; los campos hallados son {names}: añada los que faltan o elija otra capa.</translation>
    </message>
    <message>
        <source>There is no field for {missing}; the fields found are {candidates}: add the missing ones, or choose another layer.</source>
        <translation>No hay campo para {missing}; los campos hallados son {candidates}: añada los que faltan o elija otra capa.</translation>
    </message>
    <message>
        <source>There is no limit to write classes by: tick one.</source>
        <translation>No hay límite con que escribir clases: marque uno.</translation>
    </message>
    <message>
        <source>There is no map to fuse: choose two or more.</source>
        <translation>No hay mapa que fusionar: elija dos o más.</translation>
    </message>
    <message>
        <source>There is no map to print: tick a layer first.</source>
        <translation>No hay mapa que imprimir: marque antes una capa.</translation>
    </message>
    <message>
        <source>There is no map: choose one raster or more.</source>
        <translation>No hay mapa: elija uno o más rásteres.</translation>
    </message>
    <message>
        <source>There is no other map than {baseline}.</source>
        <translation>No hay otro mapa que {baseline}.</translation>
    </message>
    <message>
        <source>There is no sample to judge the classifier by: choose another split.</source>
        <translation>No hay muestras con que juzgar el clasificador: elija otra división.</translation>
    </message>
    <message>
        <source>There is no tool called {name}.</source>
        <translation>No hay herramienta llamada {name}.</translation>
    </message>
    <message>
        <source>There is no variance left for {k} factors: ask for fewer factors.</source>
        <translation>No queda varianza para {k} factores: pida menos factores.</translation>
    </message>
    <message>
        <source>There is no variogram model {kind}: choose one of {KINDS} or of gstools.</source>
        <translation>No existe el modelo de variograma {kind}: elija uno de {KINDS} o de gstools.</translation>
    </message>
    <message>
        <source>There is no variogram model: choose one of {kinds}.</source>
        <translation>No hay modelo de variograma: elija uno de {kinds}.</translation>
    </message>
    <message>
        <source>There is nothing to classify: choose samples, or rasters.</source>
        <translation>No hay nada que clasificar: elija muestras o rásteres.</translation>
    </message>
    <message>
        <source>There is nothing to fit: choose a variogram model.</source>
        <translation>No hay nada que ajustar: elija un modelo de variograma.</translation>
    </message>
    <message>
        <source>There kriging extrapolates: universal kriging may run far off.</source>
        <translation>Allí el kriging extrapola: el kriging universal puede alejarse mucho.</translation>
    </message>
    <message>
        <source>There were no training samples of {new}: their background is the median of all samples.</source>
        <translation>No había muestras de entrenamiento de {new}: su fondo es la mediana de todas las muestras.</translation>
    </message>
    <message>
        <source>These could be elements without a unit in their name: {over}.</source>
        <translation>Estos podrían ser elementos sin unidad en su nombre: {over}.</translation>
    </message>
    <message>
        <source>These elements are not in the fitted model and get no new fields: {}.</source>
        <translation>Estos elementos no están en el modelo ajustado y no reciben campos nuevos: {}.</translation>
    </message>
    <message>
        <source>These elements were left out: {}.</source>
        <translation>Estos elementos se excluyeron: {}.</translation>
    </message>
    <message>
        <source>These fields are from an earlier factor analysis and have nothing to do with this one: {}.</source>
        <translation>Estos campos son de un análisis factorial anterior y no tienen que ver con este: {}.</translation>
    </message>
    <message>
        <source>These fields are not the laboratory's concentrations of an element or oxide: {bad}. Choose fields called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>Estos campos no son las concentraciones del laboratorio de un elemento u óxido: {bad}. Elija campos llamados como Cu_ppm, Au_ppb o Fe2O3_pct.</translation>
    </message>
    <message>
        <source>These fields were there already and are replaced: {}.</source>
        <translation>Estos campos ya existían y se reemplazan: {}.</translation>
    </message>
    <message>
        <source>These indicators are not among the elements analysed and have no say: {}.</source>
        <translation>Estos indicadores no están entre los elementos analizados y no influyen: {}.</translation>
    </message>
    <message>
        <source>These scores are self-consistency, not skill</source>
        <translation>Estas puntuaciones son autoconsistencia, no capacidad</translation>
    </message>
    <message>
        <source>These values probably stand for results below detection, as half the limit often does. They are taken as measured unless you say otherwise.</source>
        <translation>Estos valores representan probablemente resultados bajo detección, como suele hacer la mitad del límite. Se toman como medidos salvo que usted indique otra cosa.</translation>
    </message>
    <message>
        <source>These words were taken as missing results: {pairs}.</source>
        <translation>Estas palabras se tomaron como resultados ausentes: {pairs}.</translation>
    </message>
    <message>
        <source>They are called by the number of their feature.</source>
        <translation>Se llaman por el número de su variable.</translation>
    </message>
    <message>
        <source>They are used for statistics and factors, and are on no map.</source>
        <translation>Se usan para estadísticas y factores, y no están en ningún mapa.</translation>
    </message>
    <message>
        <source>They decide which classes are anomaly, halo and background, and judge the maps.</source>
        <translation>Deciden qué clases son anomalía, halo y fondo, y juzgan los mapas.</translation>
    </message>
    <message>
        <source>They give the units their scores. Empty: the scores stored in the model.</source>
        <translation>Dan a las unidades sus puntuaciones. Vacío: las puntuaciones guardadas en el modelo.</translation>
    </message>
    <message>
        <source>They have no coordinates that can be read, so they are neither in the layer nor in this report.</source>
        <translation>No tienen coordenadas legibles, así que no están ni en la capa ni en este informe.</translation>
    </message>
    <message>
        <source>They judge the maps.</source>
        <translation>Juzgan los mapas.</translation>
    </message>
    <message>
        <source>They label the samples. Empty: labels by factor scores, as in the method's paper.</source>
        <translation>Etiquetan las muestras. Vacío: etiquetas por puntuaciones factoriales, como en el artículo del método.</translation>
    </message>
    <message>
        <source>They take no part in any step.</source>
        <translation>No participan en ningún paso.</translation>
    </message>
    <message>
        <source>They tell nothing apart.</source>
        <translation>No distinguen nada.</translation>
    </message>
    <message>
        <source>They weigh the classes, unless a table does, and judge the result. Maps of values need them.</source>
        <translation>Ponderan las clases, salvo que lo haga una tabla, y juzgan el resultado. Los mapas de valores las necesitan.</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>Se excluyeron.</translation>
    </message>
    <message>
        <source>They were transformed to {transforms}.</source>
        <translation>Se transformaron a {transforms}.</translation>
    </message>
    <message>
        <source>Thiessen</source>
        <translation>Thiessen</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Cosas por revisar</translation>
    </message>
    <message>
        <source>This background needs the upstream areas of each of the {n_samples} samples ({word} given): choose the fields that hold them.</source>
        <translation>Este fondo necesita las áreas aguas arriba de cada una de las {n_samples} muestras ({word} dadas): elija los campos que las contienen.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over neighbouring samples, which rasters do not have: classify samples, or train one without.</source>
        <translation>Este clasificador aprendió de medias sobre muestras vecinas, que los rásteres no tienen: clasifique muestras o entrene uno sin ellas.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over {around} neighbouring samples, and there are {given}: classify more samples together, or train one without neighbours.</source>
        <translation>Este clasificador aprendió de medias sobre {around} muestras vecinas, y hay {given}: clasifique más muestras juntas o entrene uno sin vecinos.</translation>
    </message>
    <message>
        <source>This is a single map, another seed may draw other borders: 10 runs show how far.</source>
        <translation>Es un solo mapa, otra semilla puede trazar otros bordes: 10 ejecuciones muestran cuánto.</translation>
    </message>
    <message>
        <source>This network learnt from cells of {learnt:g} m, and those of the rasters have {own:g} m: bring the rasters to the same cell size with “Warp (reproject)”.</source>
        <translation>Esta red aprendió de celdas de {learnt:g} m, y las de los rásteres tienen {own:g} m: lleve los rásteres al mismo tamaño de celda con “Combar (reproyectar)”.</translation>
    </message>
    <message>
        <source>This network learnt from windows of rasters ({bands}): choose these rasters.</source>
        <translation>Esta red aprendió de ventanas de rásteres ({bands}): elija estos rásteres.</translation>
    </message>
    <message>
        <source>This network learnt from windows of {bands}, and no raster is called {absent} (there are {names}): rename or add rasters.</source>
        <translation>Esta red aprendió de ventanas de {bands}, y ningún ráster se llama {absent} (hay {names}): cambie nombres o añada rásteres.</translation>
    </message>
    <message>
        <source>This project holds no survey yet.</source>
        <translation>Este proyecto aún no contiene una campaña.</translation>
    </message>
    <message>
        <source>This went wrong: {}. The log messages (GeoHalo) say where.</source>
        <translation>Esto falló: {}. Los mensajes del registro (GeoHalo) dicen dónde.</translation>
    </message>
    <message>
        <source>This would fetch {much}, {cuda} of it for NVIDIA's graphics cards (CUDA), which GeoHalo does not use. The smaller build for processors comes from another package index: cancel, enter its address under “Extra package index”, and install again.</source>
        <translation>Esto descargaría {much}, de ellos {cuda} para las tarjetas gráficas de NVIDIA (CUDA), que GeoHalo no usa. La compilación menor para procesadores viene de otro índice de paquetes: cancele, escriba su dirección en “Índice de paquetes extra” e instale de nuevo.</translation>
    </message>
    <message>
        <source>This would fetch {much}.</source>
        <translation>Esto descargaría {much}.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold is</source>
        <translation>El umbral es</translation>
    </message>
    <message>
        <source>Threshold of the factor scores</source>
        <translation>Umbral de las puntuaciones factoriales</translation>
    </message>
    <message>
        <source>Threshold of two classes</source>
        <translation>Umbral de dos clases</translation>
    </message>
    <message>
        <source>Threshold {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>El umbral {doubtful} puede ser azar: según el bootstrap la pendiente puede ser la misma a ambos lados.</translation>
    </message>
    <message>
        <source>Thresholded score</source>
        <translation>Puntuación con umbral</translation>
    </message>
    <message>
        <source>Thresholds that are more than chance</source>
        <translation>Umbrales que son más que azar</translation>
    </message>
    <message>
        <source>Thresholds where the slope changes in 95 % of the curves drawn again.</source>
        <translation>Umbrales donde la pendiente cambia en el 95 % de las curvas remuestreadas.</translation>
    </message>
    <message>
        <source>Thresholds {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>Los umbrales {doubtful} pueden ser azar: según el bootstrap la pendiente puede ser la misma a ambos lados.</translation>
    </message>
    <message>
        <source>Thresholds, factors and maps of so few samples are hardly better than guesses.</source>
        <translation>Umbrales, factores y mapas de tan pocas muestras son apenas mejores que conjeturas.</translation>
    </message>
    <message>
        <source>Thresholds, parted by ;</source>
        <translation>Umbrales, separados por ;</translation>
    </message>
    <message>
        <source>Thresholds: {}.</source>
        <translation>Umbrales: {}.</translation>
    </message>
    <message>
        <source>Tick the indicator elements of your deposit type, such as {elements}.</source>
        <translation>Marque los elementos indicadores de su tipo de depósito, como {elements}.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared, and choose a layer of known occurrences.</source>
        <translation>Marque los mapas que comparar y elija una capa de ocurrencias conocidas.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared; they have to be on one grid.</source>
        <translation>Marque los mapas que comparar; deben estar en una misma rejilla.</translation>
    </message>
    <message>
        <source>Tick to install {name} with “Install chosen”.</source>
        <translation>Marque para instalar {name} con “Instalar lo elegido”.</translation>
    </message>
    <message>
        <source>Ticked: the map keeps these colours when the chart is closed. Else it gets its own style back.</source>
        <translation>Marcado: el mapa conserva estos colores al cerrar el gráfico. Si no, recupera su propio estilo.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be left out (1 yes)</source>
        <translation>Por excluir (1 sí)</translation>
    </message>
    <message>
        <source>To be set beside the accuracy of a classifier on the same samples.</source>
        <translation>Para poner junto a la exactitud de un clasificador en las mismas muestras.</translation>
    </message>
    <message>
        <source>To fetch: {much}</source>
        <translation>Por descargar: {much}</translation>
    </message>
    <message>
        <source>To learn from (1 yes)</source>
        <translation>De la que aprender (1 sí)</translation>
    </message>
    <message>
        <source>Tolerance of the azimuth</source>
        <translation>Tolerancia del azimut</translation>
    </message>
    <message>
        <source>Too few samples of {named}, even merged: leave these classes out.</source>
        <translation>Muy pocas muestras de {named}, incluso unidas: excluya estas clases.</translation>
    </message>
    <message>
        <source>Too few samples of {named}: a class needs {fewest} at least. Leave it out, merge it with another, or choose other thresholds or a larger radius.</source>
        <translation>Muy pocas muestras de {named}: una clase necesita al menos {fewest}. Exclúyala, únala con otra, o elija otros umbrales o un radio mayor.</translation>
    </message>
    <message>
        <source>Too high, by 1 to 2</source>
        <translation>Demasiado alto, por 1 a 2</translation>
    </message>
    <message>
        <source>Too low, by 1 to 2</source>
        <translation>Demasiado bajo, por 1 a 2</translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation>Error topográfico</translation>
    </message>
    <message>
        <source>Train Batch SOM</source>
        <translation>Entrenar Batch SOM</translation>
    </message>
    <message>
        <source>Train DESOM</source>
        <translation>Entrenar DESOM</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>Entrenar red</translation>
    </message>
    <message>
        <source>Train SOM</source>
        <translation>Entrenar SOM</translation>
    </message>
    <message>
        <source>Train SVM</source>
        <translation>Entrenar SVM</translation>
    </message>
    <message>
        <source>Train SVM with genetic algorithm</source>
        <translation>Entrenar SVM con algoritmo genético</translation>
    </message>
    <message>
        <source>Train deep embedded self-organising map (DESOM)</source>
        <translation>Entrenar mapa autoorganizado profundo (DESOM)</translation>
    </message>
    <message>
        <source>Train network</source>
        <translation>Entrenar red</translation>
    </message>
    <message>
        <source>Train self-organising map</source>
        <translation>Entrenar mapa autoorganizado</translation>
    </message>
    <message>
        <source>Train support-vector machine</source>
        <translation>Entrenar máquina de vectores de soporte</translation>
    </message>
    <message>
        <source>Trained classifier</source>
        <translation>Clasificador entrenado</translation>
    </message>
    <message>
        <source>Trained map</source>
        <translation>Mapa entrenado</translation>
    </message>
    <message>
        <source>Trained map with scores</source>
        <translation>Mapa entrenado con puntuaciones</translation>
    </message>
    <message>
        <source>Trained maps (*.safetensors *.json)</source>
        <translation>Mapas entrenados (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Trained model with the settings</source>
        <translation>Modelo entrenado con las opciones</translation>
    </message>
    <message>
        <source>Trained on the {device}; a repeated run differs in the last digits.</source>
        <translation>Entrenado en {device}; una ejecución repetida difiere en los últimos dígitos.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entrenador</translation>
    </message>
    <message>
        <source>Trainer {}</source>
        <translation>Entrenador {}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>Pérdidas del entrenamiento</translation>
    </message>
    <message>
        <source>Training of the network</source>
        <translation>Entrenamiento de la red</translation>
    </message>
    <message>
        <source>Training support-vector machines, regression kriging, robust Mahalanobis outliers, logistic regression as a baseline, the images of DeepInsight.</source>
        <translation>Entrenamiento de máquinas de vectores de soporte, kriging de regresión, valores atípicos robustos de Mahalanobis, regresión logística como referencia, las imágenes de DeepInsight.</translation>
    </message>
    <message>
        <source>Training the deep map</source>
        <translation>Entrenando el mapa profundo</translation>
    </message>
    <message>
        <source>Training the machines on all samples</source>
        <translation>Entrenando las máquinas con todas las muestras</translation>
    </message>
    <message>
        <source>Training the map</source>
        <translation>Entrenando el mapa</translation>
    </message>
    <message>
        <source>Training the network</source>
        <translation>Entrenando la red</translation>
    </message>
    <message>
        <source>Training {runs} members</source>
        <translation>Entrenando {runs} miembros</translation>
    </message>
    <message>
        <source>Trains a neural network on labelled samples, and tests it on samples and on ground that it has not seen.</source>
        <translation>Entrena una red neuronal con muestras etiquetadas y la prueba en muestras y en terreno que no ha visto.</translation>
    </message>
    <message>
        <source>Trains a support-vector machine on labelled samples, and tests it on samples and on ground it has not seen.</source>
        <translation>Entrena una máquina de vectores de soporte con muestras etiquetadas y la prueba en muestras y en terreno que no ha visto.</translation>
    </message>
    <message>
        <source>Trains one model many times, with other seeds on other bootstrap samples, and maps what the members agree on.</source>
        <translation>Entrena un modelo muchas veces, con otras semillas en otras muestras bootstrap, y cartografía aquello en que concuerdan los miembros.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Transform concentrations</source>
        <translation>Transformar concentraciones</translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation>Muestras transformadas</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Treatment: &lt;b&gt;flag&lt;/b&gt; and &lt;b&gt;robust&lt;/b&gt; leave all as it is, robust being the note that a robust later step takes care of the outliers; only these two are for scores and maps. &lt;b&gt;winsorise&lt;/b&gt; adds fields ending in _win, in which flagged values are moved to their fence. These may serve to estimate loadings; no later step takes them by itself, because scores come from the untouched values. &lt;b&gt;drop&lt;/b&gt; deletes nothing either: the field &lt;i&gt;dropped&lt;/i&gt; is 1 for samples with a flagged value and the log lists them; filter the layer by it to fit a model without them.</source>
        <translation>Tratamiento: &lt;b&gt;flag&lt;/b&gt; y &lt;b&gt;robust&lt;/b&gt; dejan todo como está; robust es la nota de que un paso robusto posterior se ocupa de los valores atípicos; solo estos dos sirven para puntuaciones y mapas. &lt;b&gt;winsorise&lt;/b&gt; añade campos terminados en _win, en que los valores marcados se llevan a su valla. Pueden servir para estimar cargas; ningún paso posterior los toma por sí mismo, porque las puntuaciones salen de los valores intactos. &lt;b&gt;drop&lt;/b&gt; tampoco borra nada: el campo &lt;i&gt;dropped&lt;/i&gt; es 1 para las muestras con un valor marcado y el registro las lista; filtre la capa por él para ajustar un modelo sin ellas.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <source>True-positive rate (% of the occurrences)</source>
        <translation>Tasa de verdaderos positivos (% de las ocurrencias)</translation>
    </message>
    <message>
        <source>True-positive rate (recall)</source>
        <translation>Tasa de verdaderos positivos (sensibilidad)</translation>
    </message>
    <message>
        <source>Truth is there to learn by. Give it to no tool that is to find it.</source>
        <translation>La verdad está para aprender de ella. No la dé a ninguna herramienta que deba encontrarla.</translation>
    </message>
    <message>
        <source>Trying the packages in a fresh Python…</source>
        <translation>Probando los paquetes en un Python nuevo…</translation>
    </message>
    <message>
        <source>Tukey</source>
        <translation>Tukey</translation>
    </message>
    <message>
        <source>Tukey's fences lie 1.5 interquartile ranges beyond the quartiles, on the chosen scale; mad takes the median and 2 × 1.4826 median absolute deviations, and mahalanobis the distance from a robust centre in units of a robust covariance, against a chi-squared quantile.</source>
        <translation>Las vallas de Tukey están a 1.5 rangos intercuartílicos más allá de los cuartiles, en la escala elegida; mad toma la mediana y 2 × 1.4826 desviaciones absolutas medianas, y mahalanobis la distancia a un centro robusto en unidades de una covarianza robusta, contra un cuantil de chi cuadrado.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Optimización</translation>
    </message>
    <message>
        <source>Turn back from logarithms</source>
        <translation>Deshacer los logaritmos</translation>
    </message>
    <message>
        <source>Turns a field of the samples into a raster map, without interpolation.</source>
        <translation>Convierte un campo de las muestras en un mapa ráster, sin interpolación.</translation>
    </message>
    <message>
        <source>Turns anomalous ground into ranked polygons, with the elements, occurrences and rocks of each: where to go first.</source>
        <translation>Convierte el terreno anómalo en polígonos ordenados, con los elementos, ocurrencias y rocas de cada uno: adónde ir primero.</translation>
    </message>
    <message>
        <source>Turns skewed concentrations into variables that factor analysis, maps and distances can use.</source>
        <translation>Convierte concentraciones asimétricas en variables que pueden usar el análisis factorial, los mapas y las distancias.</translation>
    </message>
    <message>
        <source>Two classes at a time are parted by the widest margin in the space of the kernel exp(−γ d²) (or linear, polynomial), with the penalty C on samples on the wrong side; the classes vote. Probabilities come from sigmoids fitted to the decision values.</source>
        <translation>Las clases se separan de dos en dos por el margen más ancho en el espacio del núcleo exp(−γ d²) (o lineal, polinómico), con la penalización C sobre las muestras del lado equivocado; las clases votan. Las probabilidades salen de sigmoides ajustadas a los valores de decisión.</translation>
    </message>
    <message>
        <source>Two counts of factors are given: eigenvalues above 1, which tends to keep too many, and parallel analysis, which keeps those larger than uncorrelated elements would give by chance. Elements whose own measure (MSA) is below 0.5 fit no association: leave them out.</source>
        <translation>Se dan dos recuentos de factores: autovalores mayores que 1, que tiende a conservar demasiados, y análisis paralelo, que conserva los mayores que los que darían al azar elementos no correlacionados. Los elementos cuya propia medida (MSA) es inferior a 0.5 no encajan en ninguna asociación: exclúyalos.</translation>
    </message>
    <message>
        <source>Two maps are called {name}: give each map a name of its own.</source>
        <translation>Dos mapas se llaman {name}: dé a cada mapa un nombre propio.</translation>
    </message>
    <message>
        <source>Two or more rasters of classes or values on one grid; their first band counts.</source>
        <translation>Dos o más rásteres de clases o valores en una misma rejilla; cuenta su primera banda.</translation>
    </message>
    <message>
        <source>Two outputs would be written to {path}: choose another file for one of them.</source>
        <translation>Dos salidas se escribirían en {path}: elija otro archivo para una de ellas.</translation>
    </message>
    <message>
        <source>Two rasters are called {name}: rename one, features are matched by name.</source>
        <translation>Dos rásteres se llaman {name}: cambie el nombre de uno, las variables se emparejan por nombre.</translation>
    </message>
    <message>
        <source>Type of kriging</source>
        <translation>Tipo de kriging</translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation>Matriz U</translation>
    </message>
    <message>
        <source>U-matrix, classes, hits and component planes.</source>
        <translation>Matriz U, clases, muestras por unidad y planos de componentes.</translation>
    </message>
    <message>
        <source>Uncertain values</source>
        <translation>Valores inciertos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of the map</source>
        <translation>Unidad del mapa</translation>
    </message>
    <message>
        <source>Unit {unit} (row {row}, column {column}) has no sample.</source>
        <translation>La unidad {unit} (fila {row}, columna {column}) no tiene muestras.</translation>
    </message>
    <message>
        <source>Units are needed to compare with other sheets, with limits and in compositions.</source>
        <translation>Las unidades se necesitan para comparar con otras hojas, con límites y en composiciones.</translation>
    </message>
    <message>
        <source>Units that may be wrong</source>
        <translation>Unidades que pueden ser erróneas</translation>
    </message>
    <message>
        <source>Units were brought to ppm for the log-ratios: {converted}.</source>
        <translation>Las unidades se llevaron a ppm para los logaritmos de razones: {converted}.</translation>
    </message>
    <message>
        <source>Units, detection limits and coordinates are guessed and shown to you before anything is written.</source>
        <translation>Unidades, límites de detección y coordenadas se suponen y se le muestran antes de escribir nada.</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Desempaquetando…</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Upper limit (percentile)</source>
        <translation>Límite superior (percentil)</translation>
    </message>
    <message>
        <source>Upstream areas, one field a rock (km²)</source>
        <translation>Áreas aguas arriba, un campo por roca (km²)</translation>
    </message>
    <message>
        <source>Use &amp;layers of this project</source>
        <translation>Usar &amp;capas de este proyecto</translation>
    </message>
    <message>
        <source>Use it first, on the table as the laboratory sent it. It never stops at a bad cell: cells that cannot be read are what it lists. It also finds sample numbers used twice, samples at one place, without a position or far away from the others, rows of a text file that QGIS left out for want of coordinates, units that do not fit the element, equal lowest values that stand for results below detection, elements with too few results above detection or no variation, and single results unlike those around them. Nothing is changed.</source>
        <translation>Úsela primero, con la tabla tal como la envió el laboratorio. Nunca se detiene en una celda mala: las celdas que no se pueden leer son lo que lista. También halla números de muestra usados dos veces, muestras en un mismo lugar, sin posición o muy alejadas de las demás, filas de un archivo de texto que QGIS omitió por falta de coordenadas, unidades que no corresponden al elemento, valores mínimos iguales que representan resultados bajo detección, elementos con muy pocos resultados sobre detección o sin variación, y resultados aislados distintos de los de su entorno. Nada se cambia.</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Habitual aquí</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the rank</source>
        <translation>Valor del orden</translation>
    </message>
    <message>
        <source>Values above the upper limit</source>
        <translation>Valores sobre el límite superior</translation>
    </message>
    <message>
        <source>Values above the upper limit keep the limit, the true ones are higher: {}.</source>
        <translation>Los valores sobre el límite superior conservan el límite, los verdaderos son mayores: {}.</translation>
    </message>
    <message>
        <source>Values above the upper limit stay at the limit. They are your best anomalies: have them analysed again.</source>
        <translation>Los valores sobre el límite superior quedan en el límite. Son sus mejores anomalías: hágalas analizar de nuevo.</translation>
    </message>
    <message>
        <source>Values above the upper limit were taken at the limit: {}.</source>
        <translation>Los valores sobre el límite superior se tomaron en el límite: {}.</translation>
    </message>
    <message>
        <source>Values above this percentile of the element are flagged.</source>
        <translation>Se marcan los valores sobre este percentil del elemento.</translation>
    </message>
    <message>
        <source>Values below detection</source>
        <translation>Valores bajo detección</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted. With known occurrences, samples near them are of their class and those far from all are background; without, classes are made of the factor scores, as in the method's paper.</source>
        <translation>Los valores bajo detección se reemplazan (los que usted trató antes quedan), a las concentraciones o índices de enriquecimiento más recientes se les toma el logaritmo y se ajustan factores. Con ocurrencias conocidas, las muestras cercanas son de su clase y las lejanas a todas son fondo; sin ellas, las clases se hacen de las puntuaciones factoriales, como en el artículo del método.</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted; the maps are trained on the scores of the factors that hold the indicator elements and weighed with the known occurrences.</source>
        <translation>Los valores bajo detección se reemplazan (los que usted trató antes quedan), a las concentraciones o índices de enriquecimiento más recientes se les toma el logaritmo y se ajustan factores; los mapas se entrenan con las puntuaciones de los factores que contienen los elementos indicadores y se ponderan con las ocurrencias conocidas.</translation>
    </message>
    <message>
        <source>Values below detection replaced</source>
        <translation>Valores bajo detección reemplazados</translation>
    </message>
    <message>
        <source>Values below detection were treated before: {}.</source>
        <translation>Los valores bajo detección se trataron antes: {}.</translation>
    </message>
    <message>
        <source>Values below detection: {name}</source>
        <translation>Valores bajo detección: {name}</translation>
    </message>
    <message>
        <source>Values below the detection limit of their column were taken as below it: {}.</source>
        <translation>Los valores inferiores al límite de detección de su columna se tomaron como bajo él: {}.</translation>
    </message>
    <message>
        <source>Values below the limit of the table</source>
        <translation>Valores bajo el límite de la tabla</translation>
    </message>
    <message>
        <source>Values below zero in {} are taken as they are, as if these had been transformed: if they stand for results below detection, run “Replace censored values” first.</source>
        <translation>Los valores menores que cero en {} se toman tal cual, como si ya estuvieran transformados: si representan resultados bajo detección, ejecute antes “Reemplazar valores censurados”.</translation>
    </message>
    <message>
        <source>Values marked ! (below the limit of quantification) were taken as measured: {}.</source>
        <translation>Los valores marcados con ! (bajo el límite de cuantificación) se tomaron como medidos: {}.</translation>
    </message>
    <message>
        <source>Values must be above zero: run “Replace censored values” first. Enrichment indices are taken where they were made. A layer holds one column for each transform, so that running again replaces it. With a fitted model log10 and ln are still taken in the unit of the field; other transforms convert to the model's unit.</source>
        <translation>Los valores deben ser mayores que cero: ejecute antes “Reemplazar valores censurados”. Se toman los índices de enriquecimiento donde se hicieron. Una capa contiene una columna por transformación, de modo que una nueva ejecución la reemplaza. Con un modelo ajustado, log10 y ln se siguen tomando en la unidad del campo; las demás transformaciones convierten a la unidad del modelo.</translation>
    </message>
    <message>
        <source>Values outside the fitted range were set to its end: {counts}.</source>
        <translation>Los valores fuera del rango ajustado se llevaron a su extremo: {counts}.</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>Valores reemplazados</translation>
    </message>
    <message>
        <source>Values that the given shares of the realisations stay below, one band each.</source>
        <translation>Valores bajo los que quedan las proporciones dadas de las realizaciones, una banda cada uno.</translation>
    </message>
    <message>
        <source>Variance explained, per cent</source>
        <translation>Varianza explicada, porcentaje</translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation>Varianza de las muestras</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>Variograma</translation>
    </message>
    <message>
        <source>Variogram chart</source>
        <translation>Gráfico del variograma</translation>
    </message>
    <message>
        <source>Variogram map</source>
        <translation>Mapa de variograma</translation>
    </message>
    <message>
        <source>Variogram map of {name}</source>
        <translation>Mapa de variograma de {name}</translation>
    </message>
    <message>
        <source>Variogram model</source>
        <translation>Modelo de variograma</translation>
    </message>
    <message>
        <source>Variogram model file</source>
        <translation>Archivo de modelo de variograma</translation>
    </message>
    <message>
        <source>Variogram model of the residuals</source>
        <translation>Modelo de variograma de los residuos</translation>
    </message>
    <message>
        <source>Variogram model, a file that “Fit variogram” wrote</source>
        <translation>Modelo de variograma, un archivo que escribió “Ajustar variograma”</translation>
    </message>
    <message>
        <source>Variogram models (*.json)</source>
        <translation>Modelos de variograma (*.json)</translation>
    </message>
    <message>
        <source>Variogram of the residuals: {}.</source>
        <translation>Variograma de los residuos: {}.</translation>
    </message>
    <message>
        <source>Variogram of what the drift leaves</source>
        <translation>Variograma de lo que deja la deriva</translation>
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
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>Recorriendo las celdas</translation>
    </message>
    <message>
        <source>Ward's method</source>
        <translation>Método de Ward</translation>
    </message>
    <message>
        <source>Way 1, for a map of scores that were themselves made with the occurrences: the limits are looked for, and the occurrences counted, on this map (&lt;i&gt;score_held_out&lt;/i&gt; of “Apply map”), so that nothing flatters.</source>
        <translation>Vía 1, para un mapa de puntuaciones hechas a su vez con las ocurrencias: los límites se buscan, y las ocurrencias se cuentan, en este mapa (&lt;i&gt;score_held_out&lt;/i&gt; de “Aplicar mapa”), para que nada resulte optimista.</translation>
    </message>
    <message>
        <source>Way 1: the classes are drawn by them.</source>
        <translation>Vía 1: las clases se trazan con ellas.</translation>
    </message>
    <message>
        <source>Way 2: the table of “Prediction-area plot” for classes.</source>
        <translation>Vía 2: la tabla de “Gráfico predicción-área” para clases.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of a halo.</source>
        <translation>Vía 3: el menor valor del mapa de un halo.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of an anomaly.</source>
        <translation>Vía 3: el menor valor del mapa de una anomalía.</translation>
    </message>
    <message>
        <source>Weighing the units</source>
        <translation>Ponderando las unidades</translation>
    </message>
    <message>
        <source>Weighs a map by known occurrences: how many of them it finds, and in how much of the area.</source>
        <translation>Pondera un mapa con ocurrencias conocidas: cuántas halla y en qué parte del área.</translation>
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
        <translation>Peso en la intersección</translation>
    </message>
    <message>
        <source>Weight at the intersection (ln)</source>
        <translation>Peso en la intersección (ln)</translation>
    </message>
    <message>
        <source>Weight of the class: natural logarithm of the normalised density</source>
        <translation>Peso de la clase: logaritmo natural de la densidad normalizada</translation>
    </message>
    <message>
        <source>Weight of the map against the reconstruction: larger values order it more and keep less of the samples.</source>
        <translation>Peso del mapa frente a la reconstrucción: valores mayores lo ordenan más y conservan menos de las muestras.</translation>
    </message>
    <message>
        <source>Weighted sum of squares</source>
        <translation>Suma de cuadrados ponderada</translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation>Pesos de las clases</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a drift leaves is too alike at long distances: the longest distance is {half:.0f} m, half the extent, instead of {reach:.0f} m.</source>
        <translation>Lo que deja una deriva es demasiado parecido a distancias largas: la distancia máxima es {half:.0f} m, media extensión, en vez de {reach:.0f} m.</translation>
    </message>
    <message>
        <source>What a sample stands for</source>
        <translation>Qué representa una muestra</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What is done and what comes next</source>
        <translation>Qué está hecho y qué viene después</translation>
    </message>
    <message>
        <source>What is not known of them</source>
        <translation>Lo que no se sabe de ellas</translation>
    </message>
    <message>
        <source>What is not known: 0 sure, 1 all classes alike.</source>
        <translation>Lo que no se sabe: 0 seguro, 1 todas las clases iguales.</translation>
    </message>
    <message>
        <source>What it learnt holds on ground it has not seen.</source>
        <translation>Lo aprendido se cumple en terreno que no ha visto.</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Lo que separa las columnas</translation>
    </message>
    <message>
        <source>What parts the columns.</source>
        <translation>Lo que separa las columnas.</translation>
    </message>
    <message>
        <source>What pip says; select and copy what you need</source>
        <translation>Lo que dice pip; seleccione y copie lo que necesite</translation>
    </message>
    <message>
        <source>What position alone says: kriging tested as if it were a classifier.</source>
        <translation>Lo que dice la sola posición: kriging probado como si fuera un clasificador.</translation>
    </message>
    <message>
        <source>What stands for a result below the limit, by cohen, mle and multiplicative: the geometric or arithmetic mean of what lies below it, or a random draw, which keeps the spread that correlations and variograms need. auto: geometric up to 10 % below detection, random above.</source>
        <translation>Lo que representa un resultado bajo el límite, con cohen, mle y multiplicative: la media geométrica o aritmética de lo que está debajo, o un sorteo aleatorio, que conserva la dispersión que necesitan correlaciones y variogramas. auto: geométrica hasta 10 % bajo detección, aleatorio por encima.</translation>
    </message>
    <message>
        <source>What the comparison says</source>
        <translation>Lo que dice la comparación</translation>
    </message>
    <message>
        <source>What the dock shows</source>
        <translation>Lo que muestra el panel</translation>
    </message>
    <message>
        <source>What the evidence amounts to if occurrences of one camp count once.</source>
        <translation>A cuánto asciende la evidencia si las ocurrencias de un mismo campo cuentan una vez.</translation>
    </message>
    <message>
        <source>What the laboratory wrote: limits, gaps, duplicates, units. Mend the table before it decides.</source>
        <translation>Lo que escribió el laboratorio: límites, huecos, duplicados, unidades. Corrija la tabla antes de que decida.</translation>
    </message>
    <message>
        <source>What the model adds to the nugget at the range.</source>
        <translation>Lo que el modelo añade a la pepita en el alcance.</translation>
    </message>
    <message>
        <source>What the regression itself is unsure of is not in it.</source>
        <translation>No incluye la incertidumbre de la propia regresión.</translation>
    </message>
    <message>
        <source>What this structure adds to the semivariance</source>
        <translation>Lo que esta estructura añade a la semivarianza</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Qué hacer: {remedy}</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation>Qué saber antes de la importación</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Qué se reconoció</translation>
    </message>
    <message>
        <source>What was recognised and why, as a page.</source>
        <translation>Qué se reconoció y por qué, en una página.</translation>
    </message>
    <message>
        <source>What was recognised in {}</source>
        <translation>Qué se reconoció en {}</translation>
    </message>
    <message>
        <source>What was recognised, as JSON</source>
        <translation>Qué se reconoció, como JSON</translation>
    </message>
    <message>
        <source>Where ground is held out, samples within {:.0f} m of it are not learnt from.</source>
        <translation>Donde se reserva terreno, no se aprende de las muestras a menos de {:.0f} m de él.</translation>
    </message>
    <message>
        <source>Where metal was planted: 1 background, 2 halo, 3 anomaly.</source>
        <translation>Dónde se implantó metal: 1 fondo, 2 halo, 3 anomalía.</translation>
    </message>
    <message>
        <source>Where ore is known; their field of types may give the classes.</source>
        <translation>Dónde se conoce mena; su campo de tipos puede dar las clases.</translation>
    </message>
    <message>
        <source>Where samples lie in pairs or along roads, two median spacings are short: raise the largest distance.</source>
        <translation>Donde las muestras están en pares o a lo largo de caminos, dos espaciamientos medianos son poco: aumente la distancia máxima.</translation>
    </message>
    <message>
        <source>Where the curve should level off if there is no drift.</source>
        <translation>Donde la curva debería estabilizarse si no hay deriva.</translation>
    </message>
    <message>
        <source>Where the errors lie</source>
        <translation>Dónde están los errores</translation>
    </message>
    <message>
        <source>Where the labels come from factor scores, these are kriged from the training samples to the tested ones (universal kriging, spherical variogram of what the drift leaves), and labelled there by the same thresholds. Other labels are kriged themselves (indicator kriging). Either gives an accuracy that can be set beside that of a classifier; the error of an interpolated value cannot.</source>
        <translation>Donde las etiquetas provienen de puntuaciones factoriales, estas se interpolan por kriging de las muestras de entrenamiento a las probadas (kriging universal, variograma esférico de lo que deja la deriva) y se etiquetan allí con los mismos umbrales. A otras etiquetas se aplica kriging directamente (kriging de indicadores). Ambos dan una exactitud comparable con la de un clasificador; el error de un valor interpolado no.</translation>
    </message>
    <message>
        <source>Where the model has indicator elements, &lt;i&gt;indicator_score&lt;/i&gt; is the mean of the standardised scores of the factors that hold them. It is the baseline: a plain map of it is hard to beat, so compare every other map with it.</source>
        <translation>Donde el modelo tiene elementos indicadores, &lt;i&gt;indicator_score&lt;/i&gt; es la media de las puntuaciones estandarizadas de los factores que los contienen. Es la referencia: un mapa simple de ella es difícil de superar, así que compare con ella todo otro mapa.</translation>
    </message>
    <message>
        <source>Where the survey comes from</source>
        <translation>De dónde viene la campaña</translation>
    </message>
    <message>
        <source>Which charts are shown.</source>
        <translation>Qué gráficos se muestran.</translation>
    </message>
    <message>
        <source>Which classifier is better on unseen ground, and whether that is more than chance.</source>
        <translation>Qué clasificador es mejor en terreno no visto, y si eso es más que azar.</translation>
    </message>
    <message>
        <source>Which panels are shown; in a narrow dock, one is easier to read.</source>
        <translation>Qué paneles se muestran; en un panel lateral estrecho, uno se lee mejor.</translation>
    </message>
    <message>
        <source>Which samples lie by known mineralisation, and which are background: what is to be learnt.</source>
        <translation>Qué muestras están junto a mineralización conocida y cuáles son fondo: lo que hay que aprender.</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>Gráfico completo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Width of a class of distance, in map units.</source>
        <translation>Ancho de una clase de distancia, en unidades del mapa.</translation>
    </message>
    <message>
        <source>Width of a class of distance. Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>Ancho de una clase de distancia. Vacío: un quinceavo de la distancia máxima. Metros, si las muestras están en grados.</translation>
    </message>
    <message>
        <source>Window (patch)</source>
        <translation>Ventana (patch)</translation>
    </message>
    <message>
        <source>Windows are cut from one raster or more of the same rows and columns: choose such rasters.</source>
        <translation>Las ventanas se recortan de uno o más rásteres de las mismas filas y columnas: elija rásteres así.</translation>
    </message>
    <message>
        <source>With 100 a probability of 50 % is right to ± 10 %, with 1000 to ± 3 %.</source>
        <translation>Con 100, una probabilidad de 50 % es correcta a ± 10 %; con 1000, a ± 3 %.</translation>
    </message>
    <message>
        <source>With 20 occurrences or more, anomalies are also drawn with the occurrences of whole blocks left out and tested on those: read this rate where the other looks good. It is no help if the map itself was made with the same occurrences, such as the field &lt;i&gt;score&lt;/i&gt; of “Apply map”: judge its &lt;i&gt;score_held_out&lt;/i&gt;.</source>
        <translation>Con 20 ocurrencias o más, las anomalías se trazan también sin las ocurrencias de bloques enteros y se prueban en estas: lea esta tasa donde la otra parece buena. No ayuda si el propio mapa se hizo con las mismas ocurrencias, como el campo &lt;i&gt;score&lt;/i&gt; de “Aplicar mapa”: juzgue su &lt;i&gt;score_held_out&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>With P the rate and A the area at or above a value, the anomaly begins where P − 2A is greatest and the halo where P − A is: from there on further ground holds fewer than twice, or once, the mean density. Classes are named by the same densities.</source>
        <translation>Con P la tasa y A el área igual o superior a un valor, la anomalía empieza donde P − 2A es máximo y el halo donde lo es P − A: desde allí el terreno siguiente contiene menos del doble, o de una vez, la densidad media. Las clases se nombran por las mismas densidades.</translation>
    </message>
    <message>
        <source>With _qual the field Cu_qual, or Cu_ppm_qual, holds remarks on Cu_ppm: &lt; below detection, &gt; above the upper limit, ! uncertain. Has no say where there are no such fields.</source>
        <translation>Con _qual, el campo Cu_qual, o Cu_ppm_qual, contiene observaciones sobre Cu_ppm: &lt; bajo detección, &gt; sobre el límite superior, ! incierto. No influye donde no hay tales campos.</translation>
    </message>
    <message>
        <source>With a threshold, the share of samples that fall on the right side of it is counted: that can be set beside the accuracy of a classifier on the same samples, and beside the share of the larger class, which needs no map.</source>
        <translation>Con un umbral se cuenta la proporción de muestras que caen en su lado correcto: puede ponerse junto a la exactitud de un clasificador en las mismas muestras, y junto a la proporción de la clase mayor, que no necesita mapa.</translation>
    </message>
    <message>
        <source>With all predictor fields; the maps are read there.</source>
        <translation>Con todos los campos predictores; los mapas se leen allí.</translation>
    </message>
    <message>
        <source>With another number of factors all of them change. Try one more and one fewer.</source>
        <translation>Con otro número de factores cambian todos. Pruebe uno más y uno menos.</translation>
    </message>
    <message>
        <source>With concentrations.</source>
        <translation>Con concentraciones.</translation>
    </message>
    <message>
        <source>With few occurrences the interval is wide.</source>
        <translation>Con pocas ocurrencias el intervalo es ancho.</translation>
    </message>
    <message>
        <source>With fewer than twenty known occurrences nothing can be held out: the rates then flatter.</source>
        <translation>Con menos de veinte ocurrencias conocidas no se puede reservar nada: las tasas son entonces optimistas.</translation>
    </message>
    <message>
        <source>With fewer than twenty occurrences a score rests on two or three of them in most units.</source>
        <translation>Con menos de veinte ocurrencias, una puntuación se apoya en dos o tres de ellas en la mayoría de las unidades.</translation>
    </message>
    <message>
        <source>With hundreds of samples Bartlett's test rejects almost always and tells nothing.</source>
        <translation>Con cientos de muestras la prueba de Bartlett rechaza casi siempre y no dice nada.</translation>
    </message>
    <message>
        <source>With known occurrences the units are weighed: a unit whose samples lie at more occurrences than their share of the area lets expect scores above zero. &lt;i&gt;score&lt;/i&gt; uses all occurrences and is the one for the map; &lt;i&gt;score_held_out&lt;/i&gt; uses for each sample only occurrences away from its own part of the survey and is the one to judge the map by. Without occurrences the weights stored in the model are used.</source>
        <translation>Con ocurrencias conocidas se ponderan las unidades: una unidad cuyas muestras están junto a más ocurrencias de las que su proporción del área permite esperar puntúa sobre cero. &lt;i&gt;score&lt;/i&gt; usa todas las ocurrencias y es la del mapa; &lt;i&gt;score_held_out&lt;/i&gt; usa para cada muestra solo ocurrencias fuera de su propia parte de la campaña y es la que sirve para juzgar el mapa. Sin ocurrencias se usan los pesos guardados en el modelo.</translation>
    </message>
    <message>
        <source>With samples, simple maps are added as baselines: the score of the indicator factor (field &lt;i&gt;indicator_score&lt;/i&gt; of “Factor scores”), the mean standard score of the chosen elements and the best single one of them. A model that is no better than these has not earned its complexity. The best single element is picked by the same occurrences, which flatters it.</source>
        <translation>Con muestras se añaden mapas simples como referencias: la puntuación del factor indicador (campo &lt;i&gt;indicator_score&lt;/i&gt; de “Puntuaciones factoriales”), la puntuación estándar media de los elementos elegidos y el mejor de ellos por sí solo. Un modelo que no supera a estos no ha justificado su complejidad. El mejor elemento individual se escoge con las mismas ocurrencias, lo que lo favorece.</translation>
    </message>
    <message>
        <source>With the support &lt;i&gt;cell&lt;/i&gt;, a cell takes the mean of the samples in it (of classes the commonest, of equally common ones the highest); a cell without samples takes the nearest sample, if there is one within the largest distance. With &lt;i&gt;voronoi&lt;/i&gt;, every cell takes the nearest sample within that distance. Beyond it there is no data: a map says nothing of ground that nobody has sampled, and its area is the area of the cells with data.</source>
        <translation>Con el soporte &lt;i&gt;cell&lt;/i&gt;, una celda toma la media de sus muestras (en clases la más común; entre igual de comunes, la más alta); una celda sin muestras toma la muestra más cercana, si hay una dentro de la distancia máxima. Con &lt;i&gt;voronoi&lt;/i&gt;, cada celda toma la muestra más cercana dentro de esa distancia. Más allá no hay datos: un mapa no dice nada del terreno que nadie ha muestreado, y su área es el área de las celdas con datos.</translation>
    </message>
    <message>
        <source>With three or four factor scores there is little to condense: a plain map often does as well. Compare them.</source>
        <translation>Con tres o cuatro puntuaciones factoriales hay poco que condensar: un mapa simple suele servir igual. Compárelos.</translation>
    </message>
    <message>
        <source>Within 1 standard error</source>
        <translation>Dentro de 1 error estándar</translation>
    </message>
    <message>
        <source>Within the cut</source>
        <translation>Dentro del corte</translation>
    </message>
    <message>
        <source>Without a threshold there is no probability to exceed it: no such map.</source>
        <translation>Sin umbral no hay probabilidad de superarlo: no se hace tal mapa.</translation>
    </message>
    <message>
        <source>Without fold {fold} too few samples are left for the drift: use more folds.</source>
        <translation>Sin la partición {fold} quedan muy pocas muestras para la deriva: use más particiones.</translation>
    </message>
    <message>
        <source>Without known occurrences the maps show units and classes, but nothing names the anomaly.</source>
        <translation>Sin ocurrencias conocidas los mapas muestran unidades y clases, pero nada nombra la anomalía.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>Working maps</source>
        <translation>Mapas de trabajo</translation>
    </message>
    <message>
        <source>Worse than {baseline} by P-A or AUC</source>
        <translation>Peor que {baseline} por P-A o AUC</translation>
    </message>
    <message>
        <source>Write &amp;as…</source>
        <translation>Escribir &amp;como…</translation>
    </message>
    <message>
        <source>Write symbols or field names there.</source>
        <translation>Escriba allí símbolos o nombres de campos.</translation>
    </message>
    <message>
        <source>Write the model with these numbers to another file.</source>
        <translation>Escribir el modelo con estos números en otro archivo.</translation>
    </message>
    <message>
        <source>Write the samples as they are shown</source>
        <translation>Escribir las muestras tal como se muestran</translation>
    </message>
    <message>
        <source>Write the variogram model</source>
        <translation>Escribir el modelo de variograma</translation>
    </message>
    <message>
        <source>Writes one page on a survey that can be sent, printed and defended.</source>
        <translation>Escribe una página sobre una campaña que se puede enviar, imprimir y defender.</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>Escribiendo los mapas</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Escribiendo los rásteres</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Writing the samples</source>
        <translation>Escribiendo las muestras</translation>
    </message>
    <message>
        <source>Writing the targets</source>
        <translation>Escribiendo los objetivos</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>Zeros were taken as missing results: {}.</source>
        <translation>Los ceros se tomaron como resultados ausentes: {}.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone or prospect of each sample: zones are then held out in turn instead of blocks.</source>
        <translation>Zona o prospecto de cada muestra: las zonas se reservan entonces por turnos en vez de bloques.</translation>
    </message>
    <message>
        <source>Zone {number}, and neither north nor south is said: choose the reference system.</source>
        <translation>Zona {number}, sin indicar norte ni sur: elija el sistema de referencia.</translation>
    </message>
    <message>
        <source>Zone {number}S may be south, or the band S in the north: choose the reference system.</source>
        <translation>Zona {number}S puede ser sur, o la banda S en el norte: elija el sistema de referencia.</translation>
    </message>
    <message>
        <source>Zones are asked for and no field tells them: choose the field with the zone of samples.</source>
        <translation>Se piden zonas y ningún campo las indica: elija el campo con la zona de las muestras.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>un número fijo</translation>
    </message>
    <message>
        <source>a single map</source>
        <translation>un solo mapa</translation>
    </message>
    <message>
        <source>a table ({})</source>
        <translation>una tabla ({})</translation>
    </message>
    <message>
        <source>a value below detection</source>
        <translation>un valor bajo detección</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>sobre el límite superior</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>accuracy of naming the most frequent class</source>
        <translation>exactitud de nombrar la clase más frecuente</translation>
    </message>
    <message>
        <source>accuracy of the predictions dealt out at random</source>
        <translation>exactitud de las predicciones repartidas al azar</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordancia</translation>
    </message>
    <message>
        <source>agreement {:.2f}</source>
        <translation>concordancia {:.2f}</translation>
    </message>
    <message>
        <source>all of it is background</source>
        <translation>todo es fondo</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>todos los valores</translation>
    </message>
    <message>
        <source>all values and a position</source>
        <translation>todos los valores y una posición</translation>
    </message>
    <message>
        <source>an earlier step is out of date.</source>
        <translation>un paso anterior está desactualizado.</translation>
    </message>
    <message>
        <source>and {left} more</source>
        <translation>y {left} más</translation>
    </message>
    <message>
        <source>and {text}</source>
        <translation>y {text}</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>anisotropía</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalía</translation>
    </message>
    <message>
        <source>area (right)</source>
        <translation>área (derecha)</translation>
    </message>
    <message>
        <source>area under the curve</source>
        <translation>área bajo la curva</translation>
    </message>
    <message>
        <source>area under the {kind} curve</source>
        <translation>área bajo la curva {kind}</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como se da</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>assay</source>
        <translation>análisis químico</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <source>auto finds UTF-8, UTF-16 and Western European; write cp1251 for Cyrillic, cp1256 for Arabic letters.</source>
        <translation>auto reconoce UTF-8, UTF-16 y europeo occidental; escriba cp1251 para letras cirílicas, cp1256 para árabes.</translation>
    </message>
    <message>
        <source>auto suits most surveys. half: half the limit; sqrt2: the limit divided by 1.414; limit: the limit.</source>
        <translation>auto conviene a la mayoría de las campañas. half: medio límite; sqrt2: el límite dividido por 1.414; limit: el límite.</translation>
    </message>
    <message>
        <source>auto, spherical, exponential, gaussian or matern; nested structures are joined by +, such as spherical+exponential. With the Python package gstools also its covariance models, such as Stable or Circular.</source>
        <translation>auto, spherical, exponential, gaussian o matern; las estructuras anidadas se unen con +, como spherical+exponential. Con el paquete de Python gstools, también sus modelos de covarianza, como Stable o Circular.</translation>
    </message>
    <message>
        <source>auto: a comma is a decimal mark where it can be nothing else (0,5). Choose comma if all results of an element look like 1,234. A point is always understood.</source>
        <translation>auto: una coma es separador decimal donde no puede ser otra cosa (0,5). Elija comma si todos los resultados de un elemento son como 1,234. Un punto siempre se entiende.</translation>
    </message>
    <message>
        <source>auto: numpy, or torch for large nets on a graphics processor. The results agree but for rounding.</source>
        <translation>auto: numpy, o torch para redes grandes en un procesador gráfico. Los resultados coinciden salvo el redondeo.</translation>
    </message>
    <message>
        <source>auto: occurrences if they are given, else polygons if they are, else factors.</source>
        <translation>auto: ocurrencias si se dan, si no polígonos si se dan, si no factores.</translation>
    </message>
    <message>
        <source>auto: text and up to 20 distinct whole numbers are classes, unless the field is named as a concentration.</source>
        <translation>auto: el texto y hasta 20 números enteros distintos son clases, salvo que el campo se llame como una concentración.</translation>
    </message>
    <message>
        <source>auto: text, up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto: el texto, hasta 20 números enteros distintos y los rásteres con leyenda de clases son clases; todo lo demás es continuo.</translation>
    </message>
    <message>
        <source>auto: up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto: hasta 20 números enteros distintos y los rásteres con leyenda de clases son clases; todo lo demás es continuo.</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autocodificador</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>bagging</source>
        <translation>bagging</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>equilibrar</translation>
    </message>
    <message>
        <source>base of the logarithms</source>
        <translation>base de los logaritmos</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>batch self-organising maps</source>
        <translation>mapas autoorganizados batch</translation>
    </message>
    <message>
        <source>batch_som, som and desom are maps of units; paper, svm, conv1d and deepinsight are classifiers and need classes. svm needs scikit-learn, conv1d and deepinsight need torch.</source>
        <translation>batch_som, som y desom son mapas de unidades; paper, svm, conv1d y deepinsight son clasificadores y necesitan clases. svm necesita scikit-learn; conv1d y deepinsight necesitan torch.</translation>
    </message>
    <message>
        <source>below detection</source>
        <translation>bajo detección</translation>
    </message>
    <message>
        <source>below {marks}</source>
        <translation>menos de {marks}</translation>
    </message>
    <message>
        <source>best so far, at last {best:.3f}</source>
        <translation>el mejor hasta ahora, al final {best:.3f}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>mejor que</translation>
    </message>
    <message>
        <source>beyond ±3</source>
        <translation>más allá de ±3</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>block: square blocks are held out in turn. zone: each zone is. buffered: each sample is tested by those beyond the buffer. nndm: each sample without as many neighbours as make the distances of the test like those of the map (both train as often as there are samples). auto: zones where a field tells them, else blocks. This is the score to believe.</source>
        <translation>block: se reservan bloques cuadrados por turnos. zone: cada zona. buffered: cada muestra la prueban las que están fuera de la zona de exclusión. nndm: cada muestra sin tantos vecinos como hagan falta para que las distancias de la prueba sean como las del mapa (ambas entrenan tantas veces como muestras hay). auto: zonas donde un campo las indica, si no bloques. Esta es la puntuación que hay que creer.</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>boxplot</source>
        <translation>diagrama de caja</translation>
    </message>
    <message>
        <source>break</source>
        <translation>quiebre</translation>
    </message>
    <message>
        <source>by Cohen's estimate</source>
        <translation>por la estimación de Cohen</translation>
    </message>
    <message>
        <source>by Cohen's estimate, or maximum likelihood where an element has several limits</source>
        <translation>por la estimación de Cohen, o por máxima verosimilitud donde un elemento tiene varios límites</translation>
    </message>
    <message>
        <source>by half the limit</source>
        <translation>por la mitad del límite</translation>
    </message>
    <message>
        <source>by maximum likelihood</source>
        <translation>por máxima verosimilitud</translation>
    </message>
    <message>
        <source>by multiplicative replacement</source>
        <translation>por reemplazo multiplicativo</translation>
    </message>
    <message>
        <source>by regression on order statistics</source>
        <translation>por regresión sobre estadísticos de orden</translation>
    </message>
    <message>
        <source>by the limit divided by the square root of two</source>
        <translation>por el límite dividido por la raíz cuadrada de dos</translation>
    </message>
    <message>
        <source>by the limit itself</source>
        <translation>por el propio límite</translation>
    </message>
    <message>
        <source>by {label} better than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>por {label} mejor que {baseline} ({difference}, 95 % {low} a {high})</translation>
    </message>
    <message>
        <source>by {label} not distinguishable from {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>por {label} no distinguible de {baseline} ({difference}, 95 % {low} a {high})</translation>
    </message>
    <message>
        <source>by {label} worse than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>por {label} peor que {baseline} ({difference}, 95 % {low} a {high})</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>cuenca</translation>
    </message>
    <message>
        <source>catchment area is smaller than its source area</source>
        <translation>el área de la cuenca es menor que su área de origen</translation>
    </message>
    <message>
        <source>cell: the mean of the samples in a cell, else the nearest one. voronoi: always the nearest one.</source>
        <translation>cell: la media de las muestras de una celda, si no la más cercana. voronoi: siempre la más cercana.</translation>
    </message>
    <message>
        <source>centred log-ratios</source>
        <translation>logaritmos de razones centrados</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>chance, 0.5</source>
        <translation>azar, 0.5</translation>
    </message>
    <message>
        <source>changed since: {names}.</source>
        <translation>cambiado desde entonces: {names}.</translation>
    </message>
    <message>
        <source>choose an exponential or a Gaussian model</source>
        <translation>elija un modelo exponencial o gaussiano</translation>
    </message>
    <message>
        <source>choose k-means</source>
        <translation>elija k-means</translation>
    </message>
    <message>
        <source>choose kriging, which gives the standard error</source>
        <translation>elija kriging, que da el error estándar</translation>
    </message>
    <message>
        <source>choose numpy</source>
        <translation>elija numpy</translation>
    </message>
    <message>
        <source>choose one of {KINDS}</source>
        <translation>elija uno de {KINDS}</translation>
    </message>
    <message>
        <source>choose pca</source>
        <translation>elija pca</translation>
    </message>
    <message>
        <source>choose the engine own</source>
        <translation>elija el motor own</translation>
    </message>
    <message>
        <source>choose the network paper</source>
        <translation>elija la red paper</translation>
    </message>
    <message>
        <source>choose universal kriging with drift maps</source>
        <translation>elija kriging universal con mapas de deriva</translation>
    </message>
    <message>
        <source>class agreement</source>
        <translation>concordancia de clases</translation>
    </message>
    <message>
        <source>class width</source>
        <translation>ancho de clase</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>clr</source>
        <translation>clr</translation>
    </message>
    <message>
        <source>clr and ilr depend on which elements you choose: keep the same list on every sheet.</source>
        <translation>clr e ilr dependen de qué elementos elija: mantenga la misma lista en cada hoja.</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>agrupamiento</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>convolutional networks over features</source>
        <translation>redes convolucionales sobre variables</translation>
    </message>
    <message>
        <source>convolutional networks over images of the features</source>
        <translation>redes convolucionales sobre imágenes de las variables</translation>
    </message>
    <message>
        <source>correct it in the table</source>
        <translation>corríjalo en la tabla</translation>
    </message>
    <message>
        <source>counted as {zero_division:g}</source>
        <translation>se cuenta como {zero_division:g}</translation>
    </message>
    <message>
        <source>covariance lets elements that vary more weigh more; for pca only.</source>
        <translation>covariance hace pesar más a los elementos que más varían; solo para pca.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>covariables</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>cruce</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decaimiento</translation>
    </message>
    <message>
        <source>deep embedded self-organising maps</source>
        <translation>mapas autoorganizados profundos (deep embedded)</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>aprendizaje profundo</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demostración</translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation>límite de detección</translation>
    </message>
    <message>
        <source>distance on the map</source>
        <translation>distancia en el mapa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>east</source>
        <translation>este</translation>
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
        <translation>vacíe la celda si falta el resultado</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>conjunto</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>estimator</source>
        <translation>estimador</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>exploración</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>extraction {extraction}</source>
        <translation>extracción {extraction}</translation>
    </message>
    <message>
        <source>factors: fuzzy scores, such as F1_fuzzy; empty: all of the newest factor analysis. thresholds: one field.</source>
        <translation>factors: puntuaciones difusas, como F1_fuzzy; vacío: todas las del análisis factorial más reciente. thresholds: un campo.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>favourability (u)</source>
        <translation>favorabilidad (u)</translation>
    </message>
    <message>
        <source>favourability score (ln of the density ratio)</source>
        <translation>puntuación de favorabilidad (ln de la razón de densidades)</translation>
    </message>
    <message>
        <source>fence {value}</source>
        <translation>valla {value}</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>vallas</translation>
    </message>
    <message>
        <source>fences {lower} to {upper}: {below} below, {above} above</source>
        <translation>vallas de {lower} a {upper}: {below} por debajo, {above} por encima</translation>
    </message>
    <message>
        <source>fewer than {FEWEST_PAIRS} pairs</source>
        <translation>menos de {FEWEST_PAIRS} pares</translation>
    </message>
    <message>
        <source>fill it in, or leave the element out</source>
        <translation>complételo o excluya el elemento</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>fitted, slope {slope:.2f}</source>
        <translation>ajustada, pendiente {slope:.2f}</translation>
    </message>
    <message>
        <source>flag and robust change nothing. winsorise adds fields ending in _win. drop marks samples to leave out.</source>
        <translation>flag y robust no cambian nada. winsorise añade campos terminados en _win. drop marca muestras por excluir.</translation>
    </message>
    <message>
        <source>flattered</source>
        <translation>favorecido</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>found by a genetic algorithm</source>
        <translation>hallado por un algoritmo genético</translation>
    </message>
    <message>
        <source>found by its words</source>
        <translation>hallado por sus palabras</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>hallado al examinar</translation>
    </message>
    <message>
        <source>found from the samples</source>
        <translation>hallado a partir de las muestras</translation>
    </message>
    <message>
        <source>found over a grid</source>
        <translation>hallado en una rejilla</translation>
    </message>
    <message>
        <source>fractal</source>
        <translation>fractal</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>difuso</translation>
    </message>
    <message>
        <source>fuzzy AND</source>
        <translation>Y difuso</translation>
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
        <translation>geología</translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation>geoestadística</translation>
    </message>
    <message>
        <source>give nugget, sill and range by hand</source>
        <translation>dé pepita, meseta y alcance a mano</translation>
    </message>
    <message>
        <source>go without charts</source>
        <translation>prescinda de los gráficos</translation>
    </message>
    <message>
        <source>grey: 95 % bootstrap intervals of the thresholds</source>
        <translation>gris: intervalos bootstrap del 95 % de los umbrales</translation>
    </message>
    <message>
        <source>grey: too few pairs</source>
        <translation>gris: muy pocos pares</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>rejilla</translation>
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
        <translation>alto, favorable</translation>
    </message>
    <message>
        <source>hold some out (folds) for an honest figure</source>
        <translation>reserve algunas (particiones) para una cifra honesta</translation>
    </message>
    <message>
        <source>holds no sample</source>
        <translation>no contiene muestras</translation>
    </message>
    <message>
        <source>holds only {percent_share:.1f} % of the samples</source>
        <translation>contiene solo el {percent_share:.1f} % de las muestras</translation>
    </message>
    <message>
        <source>ilr</source>
        <translation>ilr</translation>
    </message>
    <message>
        <source>ilr, isometric log-ratios, compare the parts of each sample and are free of the closure effect.</source>
        <translation>ilr, logaritmos de razones isométricos, comparan las partes de cada muestra y están libres del efecto de cierre.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>imputation</source>
        <translation>imputación</translation>
    </message>
    <message>
        <source>indicator elements</source>
        <translation>elementos indicadores</translation>
    </message>
    <message>
        <source>indicator factor</source>
        <translation>factor indicador</translation>
    </message>
    <message>
        <source>installed by GeoHalo</source>
        <translation>instalado por GeoHalo</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolación</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>está bajo</translation>
    </message>
    <message>
        <source>isometric log-ratios</source>
        <translation>logaritmos de razones isométricos</translation>
    </message>
    <message>
        <source>kaiser: eigenvalues above 1. parallel: eigenvalues above those of uncorrelated elements. fixed: the number below.</source>
        <translation>kaiser: autovalores mayores que 1. parallel: autovalores mayores que los de elementos no correlacionados. fixed: el número de abajo.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training and get no result. refuse: the run stops and names them.</source>
        <translation>keep: se excluyen del entrenamiento y no reciben resultado. refuse: la ejecución se detiene y las nombra.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training. refuse: the run stops and counts them.</source>
        <translation>keep: se excluyen del entrenamiento. refuse: la ejecución se detiene y las cuenta.</translation>
    </message>
    <message>
        <source>keep: they are left out. refuse: the run stops and counts them.</source>
        <translation>keep: se excluyen. refuse: la ejecución se detiene y las cuenta.</translation>
    </message>
    <message>
        <source>keep: they have no part in the fit and get no scores. refuse: the run stops and counts them.</source>
        <translation>keep: no participan en el ajuste ni reciben puntuaciones. refuse: la ejecución se detiene y las cuenta.</translation>
    </message>
    <message>
        <source>keep: they have no part. refuse: the run stops and counts them.</source>
        <translation>keep: no participan. refuse: la ejecución se detiene y las cuenta.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and are of no class. refuse: the run stops and names them.</source>
        <translation>keep: quedan en la capa y no son de ninguna clase. refuse: la ejecución se detiene y las nombra.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and get no scores. refuse: the run stops and names them.</source>
        <translation>keep: quedan en la capa y no reciben puntuaciones. refuse: la ejecución se detiene y las nombra.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and have no part in the test. refuse: the run stops and counts them.</source>
        <translation>keep: quedan en la capa y no participan en la prueba. refuse: la ejecución se detiene y las cuenta.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and results that need a missing value are empty. refuse: the run stops and names them.</source>
        <translation>keep: quedan en la capa, y los resultados que necesitan un valor ausente están vacíos. refuse: la ejecución se detiene y las nombra.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and the new fields are empty where the result is missing. refuse: the run stops and names them.</source>
        <translation>keep: quedan en la capa, y los campos nuevos están vacíos donde falta el resultado. refuse: la ejecución se detiene y las nombra.</translation>
    </message>
    <message>
        <source>kept, {kept}</source>
        <translation>conservados, {kept}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>kmeans: round classes of like size. ward: joins neighbours step by step.</source>
        <translation>kmeans: clases redondas de tamaño parecido. ward: une vecinos paso a paso.</translation>
    </message>
    <message>
        <source>known occurrences</source>
        <translation>ocurrencias conocidas</translation>
    </message>
    <message>
        <source>kriging</source>
        <translation>kriging</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>leave the chart output empty</source>
        <translation>deje vacía la salida del gráfico</translation>
    </message>
    <message>
        <source>leave this baseline out</source>
        <translation>excluya esta referencia</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>dejar uno fuera</translation>
    </message>
    <message>
        <source>leave-one-out: each sample by itself. k-fold: random parts. block: square blocks of ground.</source>
        <translation>leave-one-out: cada muestra por sí sola. k-fold: partes al azar. block: bloques cuadrados de terreno.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluidas</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>se excluye de la media</translation>
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
        <translation>nivelación</translation>
    </message>
    <message>
        <source>limit: -5 means below a detection limit of 5, as the USGS writes it. missing: no result. refuse: an error in the table.</source>
        <translation>limit: -5 significa bajo un límite de detección de 5, como lo escribe el USGS. missing: sin resultado. refuse: un error en la tabla.</translation>
    </message>
    <message>
        <source>linear: least squares. ridge: linear, for predictors that depend on each other. The others follow curves and thresholds too, and want some hundred samples.</source>
        <translation>linear: mínimos cuadrados. ridge: lineal, para predictores que dependen unos de otros. Los demás siguen también curvas y umbrales, y requieren unos cientos de muestras.</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>lithology</source>
        <translation>litología</translation>
    </message>
    <message>
        <source>ln Nd</source>
        <translation>ln Dn</translation>
    </message>
    <message>
        <source>ln of the density of occurrences over its mean</source>
        <translation>ln de la densidad de ocurrencias sobre su media</translation>
    </message>
    <message>
        <source>loading 1</source>
        <translation>carga 1</translation>
    </message>
    <message>
        <source>loadings</source>
        <translation>cargas</translation>
    </message>
    <message>
        <source>log area against log value is fitted by an independent straight line a segment, by dynamic programming; the number of lines by BIC. Thresholds lie where neighbouring lines cross, and blocks of the map drawn again tell which are more than chance.</source>
        <translation>El log del área contra el log del valor se ajusta con una recta independiente por segmento, mediante programación dinámica; el número de rectas, por BIC. Los umbrales están donde se cruzan rectas vecinas, y los bloques del mapa sorteados de nuevo dicen cuáles son más que azar.</translation>
    </message>
    <message>
        <source>log-ratio</source>
        <translation>logaritmo de razón</translation>
    </message>
    <message>
        <source>log10 and ln are logarithms; Box-Cox is (x^λ − 1)/λ with the λ of greatest likelihood; clr is the logarithm of a part over the geometric mean of its sample, and ilr are orthonormal coordinates of the same.</source>
        <translation>log10 y ln son logaritmos; Box-Cox es (x^λ − 1)/λ con la λ de máxima verosimilitud; clr es el logaritmo de una parte sobre la media geométrica de su muestra, e ilr son coordenadas ortonormales de lo mismo.</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>logaritmo</translation>
    </message>
    <message>
        <source>longest distance</source>
        <translation>distancia máxima</translation>
    </message>
    <message>
        <source>longest range</source>
        <translation>mayor alcance</translation>
    </message>
    <message>
        <source>longest towards {azimuth:.0f}°, ratio {ratio:.2g}</source>
        <translation>mayor hacia {azimuth:.0f}°, razón {ratio:.2g}</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>extremo inferior</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>aprendizaje automático</translation>
    </message>
    <message>
        <source>macro_f1: the mean F1 of the classes, each counting alike.</source>
        <translation>macro_f1: la media de F1 de las clases, contando todas por igual.</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>mayoría</translation>
    </message>
    <message>
        <source>map value</source>
        <translation>valor del mapa</translation>
    </message>
    <message>
        <source>matheron: mean of squared differences. cressie: from mean roots of differences (Cressie and Hawkins), which outliers hardly move.</source>
        <translation>matheron: media de las diferencias al cuadrado. cressie: a partir de medias de raíces de diferencias (Cressie y Hawkins), que los valores atípicos apenas mueven.</translation>
    </message>
    <message>
        <source>maximin</source>
        <translation>maximin</translation>
    </message>
    <message>
        <source>maximin: the worst map decides. mean, weighted: maps make up for each other. owa: between these. majority: by vote. regret: nearest to the best ground of every map.</source>
        <translation>maximin: decide el peor mapa. mean, weighted: los mapas se compensan entre sí. owa: entre ambos. majority: por votos. regret: lo más cercano al mejor terreno de cada mapa.</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation>máxima verosimilitud</translation>
    </message>
    <message>
        <source>mean ({eigenvalues:.3g})</source>
        <translation>media ({eigenvalues:.3g})</translation>
    </message>
    <message>
        <source>mean = {mean_standardised:.2f}
mean square = {msse:.2f}</source>
        <translation>media = {mean_standardised:.2f}
media cuadrática = {msse:.2f}</translation>
    </message>
    <message>
        <source>mean of the generation</source>
        <translation>media de la generación</translation>
    </message>
    <message>
        <source>mean z ({})</source>
        <translation>z media ({})</translation>
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
        <translation>unidas en la clase “{OTHER}”</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>métodos</translation>
    </message>
    <message>
        <source>minimum residuals</source>
        <translation>residuos mínimos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>missing: no result. limit: below the detection limit, which the limits table must hold. refuse: an error in the table.</source>
        <translation>missing: sin resultado. limit: bajo el límite de detección, que la tabla de límites debe contener. refuse: un error en la tabla.</translation>
    </message>
    <message>
        <source>mixed: the standard error in single precision, right to five digits of the sill; predictions in double.</source>
        <translation>mixed: el error estándar en precisión simple, correcto hasta cinco dígitos de la meseta; las predicciones en doble.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>más de {low}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>más de {n}</translation>
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
        <translation>vecino más cercano</translation>
    </message>
    <message>
        <source>nearest occurrence</source>
        <translation>ocurrencia más cercana</translation>
    </message>
    <message>
        <source>negative regret</source>
        <translation>arrepentimiento negativo</translation>
    </message>
    <message>
        <source>neighbours of the tested sample were not learnt from</source>
        <translation>no se aprendió de las vecinas de la muestra probada</translation>
    </message>
    <message>
        <source>networks of the paper</source>
        <translation>redes del artículo</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>red neuronal</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>no element reaches the smallest loading</source>
        <translation>ningún elemento alcanza la carga mínima</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>sin campos</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation>sin medición</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>sin peso</translation>
    </message>
    <message>
        <source>non-detect</source>
        <translation>no detectado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none has any</source>
        <translation>ninguno lo tiene</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>no se dio ninguno</translation>
    </message>
    <message>
        <source>none: the range is the same in every direction, or as the azimuth and ratio below say. fit: azimuth and ratio are fitted to the variograms of eight directions, which takes some 250 samples or more.</source>
        <translation>none: el alcance es el mismo en toda dirección, o como dicen abajo el azimut y la razón. fit: el azimut y la razón se ajustan a los variogramas de ocho direcciones, lo que requiere unas 250 muestras o más.</translation>
    </message>
    <message>
        <source>normal score</source>
        <translation>puntuación normal</translation>
    </message>
    <message>
        <source>normal scores</source>
        <translation>puntuaciones normales</translation>
    </message>
    <message>
        <source>normal, as it should be</source>
        <translation>normal, como debería ser</translation>
    </message>
    <message>
        <source>normalised density</source>
        <translation>densidad normalizada</translation>
    </message>
    <message>
        <source>north</source>
        <translation>norte</translation>
    </message>
    <message>
        <source>not above zero</source>
        <translation>no mayor que cero</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>no distinguible</translation>
    </message>
    <message>
        <source>not distinguishable from</source>
        <translation>no distinguible de</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nada medido</translation>
    </message>
    <message>
        <source>nothing measured above detection</source>
        <translation>nada medido sobre detección</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>nada lo impide</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>pepita</translation>
    </message>
    <message>
        <source>nugget {nugget:.4g}</source>
        <translation>pepita {nugget:.4g}</translation>
    </message>
    <message>
        <source>nugget {nugget}{squared}</source>
        <translation>pepita {nugget}{squared}</translation>
    </message>
    <message>
        <source>number of occurrences</source>
        <translation>número de ocurrencias</translation>
    </message>
    <message>
        <source>number-size</source>
        <translation>número-tamaño</translation>
    </message>
    <message>
        <source>numpy's own BLAS</source>
        <translation>BLAS propia de numpy</translation>
    </message>
    <message>
        <source>numpy's reference BLAS (slow; installing OpenBLAS helps)</source>
        <translation>BLAS de referencia de numpy (lenta; instalar OpenBLAS ayuda)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>occupied area (right)</source>
        <translation>área ocupada (derecha)</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>ocurrencias</translation>
    </message>
    <message>
        <source>occurrences (left)</source>
        <translation>ocurrencias (izquierda)</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>del área</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>de las muestras</translation>
    </message>
    <message>
        <source>on {host_rock} ({host_percent:.0f} %)</source>
        <translation>sobre {host_rock} ({host_percent:.0f} %)</translation>
    </message>
    <message>
        <source>one population</source>
        <translation>una población</translation>
    </message>
    <message>
        <source>one value throughout</source>
        <translation>un solo valor en todas partes</translation>
    </message>
    <message>
        <source>one: all directions together, or the azimuth. four: north, north-east, east and south-east, or the azimuth and every 45° on.</source>
        <translation>one: todas las direcciones juntas, o el azimut. four: norte, noreste, este y sureste, o el azimut y cada 45° desde él.</translation>
    </message>
    <message>
        <source>one_to_one: as many of the background, by lot, as of all other classes together. equal_per_class: as many of each as the rarest has. all: every sample with a class.</source>
        <translation>one_to_one: tantas del fondo, al azar, como de todas las demás clases juntas. equal_per_class: tantas de cada una como tiene la más rara. all: toda muestra con clase.</translation>
    </message>
    <message>
        <source>online self-organising maps</source>
        <translation>mapas autoorganizados en línea</translation>
    </message>
    <message>
        <source>online: one sample at a time (Kohonen). batch: all samples at once, faster and the same in any order.</source>
        <translation>online: una muestra cada vez (Kohonen). batch: todas las muestras a la vez, más rápido e igual en cualquier orden.</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>solo {names}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinario</translation>
    </message>
    <message>
        <source>ordinary: around an unknown mean. simple: around a known mean. universal: around a surface, see the drift.</source>
        <translation>ordinary: en torno a una media desconocida. simple: en torno a una media conocida. universal: en torno a una superficie, véase la deriva.</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientación</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>over clusters</source>
        <translation>sobre cúmulos</translation>
    </message>
    <message>
        <source>over occurrences</source>
        <translation>sobre ocurrencias</translation>
    </message>
    <message>
        <source>own: as “Kriging” does it. pykrige: as PyKrige's RegressionKriging does it, for comparison; it finds the same, much slower.</source>
        <translation>own: como lo hace “Kriging”. pykrige: como lo hace RegressionKriging de PyKrige, para comparar; halla lo mismo, mucho más lento.</translation>
    </message>
    <message>
        <source>pairs/distance2: number of pairs by squared distance, as in gstat. pairs/semivariance2: Cressie's.</source>
        <translation>pairs/distance2: número de pares sobre distancia al cuadrado, como en gstat. pairs/semivariance2: la de Cressie.</translation>
    </message>
    <message>
        <source>paper: the printed network, needs nothing but QGIS. conv1d, deepinsight and patch are convolutional and need torch.</source>
        <translation>paper: la red impresa, no necesita más que QGIS. conv1d, deepinsight y patch son convolucionales y necesitan torch.</translation>
    </message>
    <message>
        <source>parallel analysis</source>
        <translation>análisis paralelo</translation>
    </message>
    <message>
        <source>partial sill</source>
        <translation>meseta parcial</translation>
    </message>
    <message>
        <source>pca: principal components, what most geochemists call factor analysis. ml: maximum likelihood. minres: minimum residuals. paf: iterated principal axes. The last three split off what is unique to an element.</source>
        <translation>pca: componentes principales, lo que la mayoría de los geoquímicos llama análisis factorial. ml: máxima verosimilitud. minres: residuos mínimos. paf: ejes principales iterados. Las tres últimas separan lo que es único de un elemento.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>pip could not install {names} ({error}): the log says more. Nothing was changed.</source>
        <translation>pip no pudo instalar {names} ({error}): el registro dice más. Nada se cambió.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>points: the value in the middle of each cell. blocks: the mean over the cell, with its smaller error.</source>
        <translation>points: el valor en el centro de cada celda. blocks: la media sobre la celda, con su error menor.</translation>
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
        <translation>población</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>prediction rate</source>
        <translation>tasa de predicción</translation>
    </message>
    <message>
        <source>prediction rate (left)</source>
        <translation>tasa de predicción (izquierda)</translation>
    </message>
    <message>
        <source>predictor map</source>
        <translation>mapa predictor</translation>
    </message>
    <message>
        <source>predictors</source>
        <translation>predictores</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>componentes principales</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation>prospectividad</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>procedencia</translation>
    </message>
    <message>
        <source>pykrige</source>
        <translation>pykrige</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>cuantiles</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>bosque aleatorio</translation>
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
        <translation>orden</translation>
    </message>
    <message>
        <source>rasterise</source>
        <translation>rasterizar</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>rbf follows curved borders between classes, linear straight ones.</source>
        <translation>rbf sigue fronteras curvas entre clases; linear, rectas.</translation>
    </message>
    <message>
        <source>reaches</source>
        <translation>alcanza</translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation>reclasificar</translation>
    </message>
    <message>
        <source>reference: the net (500-500-2000-10), temperatures (10 to 0.1), batch and 10 000 iterations of the reference implementation, which is slow and ends in k-means. It overrides the settings of the net.</source>
        <translation>reference: la red (500-500-2000-10), temperaturas (10 a 0.1), lote y 10 000 iteraciones de la implementación de referencia, que es lenta y termina en k-means. Prevalece sobre las opciones de la red.</translation>
    </message>
    <message>
        <source>reference: the temperatures of the reference implementation (10 to 0.1), which end in k-means: the map loses its order. It overrides the temperatures below.</source>
        <translation>reference: las temperaturas de la implementación de referencia (10 a 0.1), que terminan en k-means: el mapa pierde su orden. Prevalece sobre las temperaturas de abajo.</translation>
    </message>
    <message>
        <source>regression needs the Python package scipy.</source>
        <translation>la regresión necesita el paquete de Python scipy.</translation>
    </message>
    <message>
        <source>regressor</source>
        <translation>regresor</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>arrepentimiento</translation>
    </message>
    <message>
        <source>remark on results</source>
        <translation>observación sobre los resultados</translation>
    </message>
    <message>
        <source>replace values below detection first</source>
        <translation>reemplace antes los valores bajo detección</translation>
    </message>
    <message>
        <source>replace: their earlier results (fields such as Cu_ppm_val) are replaced. keep: they stay as they are, and only the other elements are treated.</source>
        <translation>replace: se reemplazan sus resultados anteriores (campos como Cu_ppm_val). keep: quedan como están y solo se tratan los demás elementos.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>residuos</translation>
    </message>
    <message>
        <source>robust standard scores</source>
        <translation>puntuaciones estándar robustas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>rule of the threshold</source>
        <translation>regla del umbral</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>sample number</source>
        <translation>número de muestra</translation>
    </message>
    <message>
        <source>samples have</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)</source>
        <translation>BLAS de scipy (en este QGIS la de numpy se desvía a GNU Scientific Library)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>score {:.3g}</source>
        <translation>puntuación {:.3g}</translation>
    </message>
    <message>
        <source>scree</source>
        <translation>sedimentación</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>semivariograma</translation>
    </message>
    <message>
        <source>several alike</source>
        <translation>varios iguales</translation>
    </message>
    <message>
        <source>share of votes (halo counts half)</source>
        <translation>proporción de votos (halo cuenta la mitad)</translation>
    </message>
    <message>
        <source>shared: a small tile of cells shares somewhat more neighbours, which is quicker and nearer to kriging from all. exact: the nearest of every single cell.</source>
        <translation>shared: una pequeña tesela de celdas comparte algunos vecinos más, lo que es más rápido y más próximo al kriging con todos. exact: los más cercanos de cada celda.</translation>
    </message>
    <message>
        <source>shortest range</source>
        <translation>menor alcance</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>meseta</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>slope {slope:.2f}, R² {line_r_squared:.3f}</source>
        <translation>pendiente {slope:.2f}, R² {line_r_squared:.3f}</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>esférico</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>estabilidad</translation>
    </message>
    <message>
        <source>staged factor analysis</source>
        <translation>análisis factorial por etapas</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>error estándar</translation>
    </message>
    <message>
        <source>standard scores</source>
        <translation>puntuaciones estándar</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>estandarizar</translation>
    </message>
    <message>
        <source>standardised error</source>
        <translation>error estandarizado</translation>
    </message>
    <message>
        <source>start of the map</source>
        <translation>inicio del mapa</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>tasa de éxito</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>supervisado</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soporte</translation>
    </message>
    <message>
        <source>support-vector machines</source>
        <translation>máquinas de vectores de soporte</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>test on ground not seen</source>
        <translation>prueba en terreno no visto</translation>
    </message>
    <message>
        <source>the GNU Scientific Library (slow; installing scipy helps)</source>
        <translation>GNU Scientific Library (lenta; instalar scipy ayuda)</translation>
    </message>
    <message>
        <source>the cell size ({one} and {two})</source>
        <translation>el tamaño de celda ({one} y {two})</translation>
    </message>
    <message>
        <source>the cells themselves</source>
        <translation>las propias celdas</translation>
    </message>
    <message>
        <source>the column is empty</source>
        <translation>la columna está vacía</translation>
    </message>
    <message>
        <source>the column of remarks on {name}</source>
        <translation>la columna de observaciones sobre {name}</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>el elemento</translation>
    </message>
    <message>
        <source>the extent ({one} and {two})</source>
        <translation>la extensión ({one} y {two})</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>la capa</translation>
    </message>
    <message>
        <source>the list of positions</source>
        <translation>la lista de posiciones</translation>
    </message>
    <message>
        <source>the list of samples</source>
        <translation>la lista de muestras</translation>
    </message>
    <message>
        <source>the lower detection limit</source>
        <translation>el límite de detección inferior</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>los demás</translation>
    </message>
    <message>
        <source>the reference system ({} and {})</source>
        <translation>el sistema de referencia ({} y {})</translation>
    </message>
    <message>
        <source>the standard errors are about right</source>
        <translation>los errores estándar son más o menos correctos</translation>
    </message>
    <message>
        <source>the standard errors are too large: lower nugget or sill</source>
        <translation>los errores estándar son demasiado grandes: reduzca la pepita o la meseta</translation>
    </message>
    <message>
        <source>the standard errors are too small: raise nugget or sill, or look for outliers</source>
        <translation>los errores estándar son demasiado pequeños: aumente la pepita o la meseta, o busque valores atípicos</translation>
    </message>
    <message>
        <source>the test is about as hard as the map.</source>
        <translation>la prueba es casi tan difícil como el mapa.</translation>
    </message>
    <message>
        <source>the test is easier than the map, and flatters it.</source>
        <translation>la prueba es más fácil que el mapa y lo favorece.</translation>
    </message>
    <message>
        <source>the test is harder than the map between samples, and tells of ground beyond them.</source>
        <translation>la prueba es más difícil que el mapa entre muestras e informa del terreno más allá de ellas.</translation>
    </message>
    <message>
        <source>the value of sample {row} is {cells!r}{reason}</source>
        <translation>el valor de la muestra {row} es {cells!r}{reason}</translation>
    </message>
    <message>
        <source>their decimal logarithms</source>
        <translation>sus logaritmos decimales</translation>
    </message>
    <message>
        <source>their natural logarithms</source>
        <translation>sus logaritmos naturales</translation>
    </message>
    <message>
        <source>there the other maps decide, and are fewer</source>
        <translation>allí deciden los demás mapas, que son menos</translation>
    </message>
    <message>
        <source>they have no data in the result</source>
        <translation>no tienen datos en el resultado</translation>
    </message>
    <message>
        <source>those around them</source>
        <translation>los de su entorno</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>threshold {place}: {threshold:.4g}{band}</source>
        <translation>umbral {place}: {threshold:.4g}{band}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>train a network of the kind paper</source>
        <translation>entrene una red del tipo paper</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>entrenador</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>treated before</source>
        <translation>tratado antes</translation>
    </message>
    <message>
        <source>treatment of rare classes</source>
        <translation>tratamiento de clases raras</translation>
    </message>
    <message>
        <source>tsne needs scikit-learn.</source>
        <translation>tsne necesita scikit-learn.</translation>
    </message>
    <message>
        <source>tukey: quartiles. mad: median and median absolute deviation. percentile: the highest values. mahalanobis: all elements together.</source>
        <translation>tukey: cuartiles. mad: mediana y desviación absoluta mediana. percentile: los valores más altos. mahalanobis: todos los elementos juntos.</translation>
    </message>
    <message>
        <source>type7 interpolates between samples, hinges are Tukey's own.</source>
        <translation>type7 interpola entre muestras, hinges son los de Tukey.</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertidumbre</translation>
    </message>
    <message>
        <source>uncorrelated elements, 95th percentile</source>
        <translation>elementos no correlacionados, percentil 95</translation>
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
        <translation>no supervisado</translation>
    </message>
    <message>
        <source>up to 20 % of the area</source>
        <translation>hasta el 20 % del área</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extremo superior</translation>
    </message>
    <message>
        <source>use pca or paf</source>
        <translation>use pca o paf</translation>
    </message>
    <message>
        <source>use the weighted background</source>
        <translation>use el fondo weighted</translation>
    </message>
    <message>
        <source>use winsorised</source>
        <translation>use winsorised</translation>
    </message>
    <message>
        <source>usually 2000 MB and more</source>
        <translation>normalmente 2000 MB y más</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>value: as stated below. tukey: the upper fence of the boxplot of the scores. percentile: of the samples. concentration-area: the main break of the concentration-area curve.</source>
        <translation>value: como se indica abajo. tukey: la valla superior del diagrama de caja de las puntuaciones. percentile: de las muestras. concentration-area: el quiebre principal de la curva concentración-área.</translation>
    </message>
    <message>
        <source>varimax</source>
        <translation>varimax</translation>
    </message>
    <message>
        <source>varimax: factors independent of one another. promax: factors that may be correlated.</source>
        <translation>varimax: factores independientes entre sí. promax: factores que pueden estar correlacionados.</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>variograma</translation>
    </message>
    <message>
        <source>variogram map</source>
        <translation>mapa de variograma</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>weight {weight:.2f} (ln) or {decimal_weight:.2f} (log10)</source>
        <translation>peso {weight:.2f} (ln) o {decimal_weight:.2f} (log10)</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>weights of epoch {best_epoch}</source>
        <translation>pesos de la época {best_epoch}</translation>
    </message>
    <message>
        <source>what members disagree on</source>
        <translation>en lo que discrepan los miembros</translation>
    </message>
    <message>
        <source>what no member knows</source>
        <translation>lo que no sabe ningún miembro</translation>
    </message>
    <message>
        <source>whole {key} were held out in turn</source>
        <translation>se reservaron por turnos {key} completos</translation>
    </message>
    <message>
        <source>whose residuals have no spread</source>
        <translation>cuyos residuos no tienen dispersión</translation>
    </message>
    <message>
        <source>winsorise</source>
        <translation>winsorizar</translation>
    </message>
    <message>
        <source>winsorised: the lowest and highest 5 % of each element are drawn in for the fit. mcd: minimum covariance determinant of three quarters of the samples (needs scikit-learn).</source>
        <translation>winsorised: el 5 % más bajo y más alto de cada elemento se acerca para el ajuste. mcd: determinante de covarianza mínima de tres cuartas partes de las muestras (necesita scikit-learn).</translation>
    </message>
    <message>
        <source>with QGIS</source>
        <translation>con QGIS</translation>
    </message>
    <message>
        <source>with a background of zero</source>
        <translation>con un fondo de cero</translation>
    </message>
    <message>
        <source>with fewer than {ENOUGH_TO_HOLD_OUT} none can be held out, so read the figures as a description</source>
        <translation>con menos de {ENOUGH_TO_HOLD_OUT} no se puede reservar ninguna, así que lea las cifras como una descripción</translation>
    </message>
    <message>
        <source>with nothing measured</source>
        <translation>con nada medido</translation>
    </message>
    <message>
        <source>with one value throughout</source>
        <translation>con un solo valor en todas partes</translation>
    </message>
    <message>
        <source>without values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{:.0f} % of the map lies outside the samples' convex hull, where universal kriging extrapolates its drift: leave that ground out, or do not trust it.</source>
        <translation>El {:.0f} % del mapa está fuera de la envolvente convexa de las muestras, donde el kriging universal extrapola su deriva: excluya ese terreno o no confíe en él.</translation>
    </message>
    <message>
        <source>{:.0f} km² with data, cells of {:g} m</source>
        <translation>{:.0f} km² con datos, celdas de {:g} m</translation>
    </message>
    <message>
        <source>{:.1f} % [{:.1f}–{:.1f}] of the samples are predicted on the right side of {:g}, {} calling all the larger class ({:.1f} %); mean of the classes {:.1f} %.</source>
        <translation>El {:.1f} % [{:.1f}–{:.1f}] de las muestras se predice en el lado correcto de {:g}, {} llamar a todas la clase mayor ({:.1f} %); media de las clases {:.1f} %.</translation>
    </message>
    <message>
        <source>{:.1f} % of the map lie above {:g}, in the mean of the realisations.</source>
        <translation>El {:.1f} % del mapa está sobre {:g}, en la media de las realizaciones.</translation>
    </message>
    <message>
        <source>{AUTO} chooses a single structure: name all structures of a nested model.</source>
        <translation>{AUTO} elige una sola estructura: nombre todas las estructuras de un modelo anidado.</translation>
    </message>
    <message>
        <source>{UNKNOWN} samples without a class form one of their own.</source>
        <translation>{UNKNOWN} muestras sin clase forman una propia.</translation>
    </message>
    <message>
        <source>{accuracy_low:.3f} to {accuracy_high:.3f}</source>
        <translation>{accuracy_low:.3f} a {accuracy_high:.3f}</translation>
    </message>
    <message>
        <source>{area_percent:.1f} % of the area ({area_km2:.1f} km²)</source>
        <translation>{area_percent:.1f} % del área ({area_km2:.1f} km²)</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no position and are passed over (such as {label}).</source>
        <translation>{bad} de {n_samples} muestras no tienen posición y se omiten (como {label}).</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no value of {name} and are passed over (such as {label}).</source>
        <translation>{bad} de {n_samples} muestras no tienen valor de {name} y se omiten (como {label}).</translation>
    </message>
    <message>
        <source>{best} alone reaches {best_rate:.1f} % at its intersection, the fused map {fused_rate:.1f} %: by this figure fusing found no more.</source>
        <translation>{best} por sí solo alcanza {best_rate:.1f} % en su intersección, el mapa fusionado {fused_rate:.1f} %: según esta cifra, la fusión no halló más.</translation>
    </message>
    <message>
        <source>{bound} follow from one another (their correlation matrix has no inverse): leave out what is given twice, such as an element and its oxide, or one part of a sum.</source>
        <translation>{bound} se deducen unos de otros (su matriz de correlación no tiene inversa): excluya lo que se da dos veces, como un elemento y su óxido, o una parte de una suma.</translation>
    </message>
    <message>
        <source>{breaks} breaks are not possible: choose 1 to {MOST_BREAKS}, or none for the best number.</source>
        <translation>{breaks} quiebres no son posibles: elija de 1 a {MOST_BREAKS}, o ninguno para el mejor número.</translation>
    </message>
    <message>
        <source>{breaks} breaks were asked for, and {best} fit best by the Bayesian information criterion.</source>
        <translation>Se pidieron {breaks} quiebres, y {best} ajustan mejor según el criterio de información bayesiano.</translation>
    </message>
    <message>
        <source>{cells} cannot be read as concentrations: {unread}. Correct the table, or say how to read it: missing-value codes, decimal comma, detection limits.</source>
        <translation>{cells} no se pueden leer como concentraciones: {unread}. Corrija la tabla o diga cómo leerla: códigos de valores ausentes, coma decimal, límites de detección.</translation>
    </message>
    <message>
        <source>{censored} values are below a detection limit and the model holds no replacement for them: run “Replace censored values” on these samples first.</source>
        <translation>{censored} valores están bajo un límite de detección y el modelo no contiene reemplazo para ellos: ejecute antes “Reemplazar valores censurados” en estas muestras.</translation>
    </message>
    <message>
        <source>{closed}{word} are centred log-ratios, which sum to zero: there is no {what} for them, so use log10 concentrations.</source>
        <translation>{closed}{word} son logaritmos de razones centrados, que suman cero: no existe {what} para ellos, así que use concentraciones en log10.</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells from {west:.10g}, {south:.10g} to {east:.10g}, {north:.10g}</source>
        <translation>{columns} x {rows} celdas de {west:.10g}, {south:.10g} a {east:.10g}, {north:.10g}</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells of {size:g}.</source>
        <translation>{columns} x {rows} celdas de {size:g}.</translation>
    </message>
    <message>
        <source>{complete} samples lack a score and are of no class.</source>
        <translation>A {complete} muestras les falta una puntuación y no son de ninguna clase.</translation>
    </message>
    <message>
        <source>{constant} does not vary among the training samples and tells nothing.</source>
        <translation>{constant} no varía entre las muestras de entrenamiento y no dice nada.</translation>
    </message>
    <message>
        <source>{count} below detection (light, hollow)</source>
        <translation>{count} bajo detección (claros, huecos)</translation>
    </message>
    <message>
        <source>{count} folds are more than the {n_read} samples: choose fewer.</source>
        <translation>{count} particiones son más que las {n_read} muestras: elija menos.</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} excluidos</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} ausentes</translation>
    </message>
    <message>
        <source>{count} not above zero, left out</source>
        <translation>{count} no mayores que cero, excluidos</translation>
    </message>
    <message>
        <source>{count} of {total} samples are selected; units: {units}.</source>
        <translation>{count} de {total} muestras están seleccionadas; unidades: {units}.</translation>
    </message>
    <message>
        <source>{count} packages of unknown size</source>
        <translation>{count} paquetes de tamaño desconocido</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB</source>
        <translation>{count} paquetes, {size} MB</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB and more</source>
        <translation>{count} paquetes, {size} MB y más</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} pares</translation>
    </message>
    <message>
        <source>{count} samples, {elements} elements.</source>
        <translation>{count} muestras, {elements} elementos.</translation>
    </message>
    <message>
        <source>{count} times {value:g}</source>
        <translation>{count} veces {value:g}</translation>
    </message>
    <message>
        <source>{description} is written as {endings}: change the ending of {path}.</source>
        <translation>{description} se escribe como {endings}: cambie la extensión de {path}.</translation>
    </message>
    <message>
        <source>{done} cannot be used here, being the result of this or a later step: choose {sources}.</source>
        <translation>{done} no se puede usar aquí, pues es el resultado de este paso o de uno posterior: elija {sources}.</translation>
    </message>
    <message>
        <source>{done} of {count} steps of this project are done.</source>
        <translation>{done} de {count} pasos de este proyecto están hechos.</translation>
    </message>
    <message>
        <source>{enough} classes of fewer than {minimum_pairs} pairs are not fitted.</source>
        <translation>{enough} clases de menos de {minimum_pairs} pares no se ajustan.</translation>
    </message>
    <message>
        <source>{factor} has two poles: {poles} against {other_pole}.</source>
        <translation>{factor} tiene dos polos: {poles} frente a {other_pole}.</translation>
    </message>
    <message>
        <source>{factor} scores</source>
        <translation>Puntuaciones de {factor}</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: no element reaches the least loading.</source>
        <translation>{factor}, {share:.1f} % de la varianza: ningún elemento alcanza la carga mínima.</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: {elements}.</source>
        <translation>{factor}, {share:.1f} % de la varianza: {elements}.</translation>
    </message>
    <message>
        <source>{few}. Samples that lack a result are kept; they get no factor score.</source>
        <translation>{few}. Las muestras a las que falta un resultado se conservan; no reciben puntuación factorial.</translation>
    </message>
    <message>
        <source>{field} has no values in the study area: check the field, the mask and their CRS.</source>
        <translation>{field} no tiene valores en el área de estudio: revise el campo, la máscara y sus SRC.</translation>
    </message>
    <message>
        <source>{field} of sample {labels} is the text {cell!r}, not a number: run “Replace censored values” first, or correct the table.</source>
        <translation>{field} de la muestra {labels} es el texto {cell!r}, no un número: ejecute antes “Reemplazar valores censurados” o corrija la tabla.</translation>
    </message>
    <message>
        <source>{first} has {n} cells and {name} has {length}: give every column one cell a sample.</source>
        <translation>{first} tiene {n} celdas y {name} tiene {length}: dé a cada columna una celda por muestra.</translation>
    </message>
    <message>
        <source>{fitting} fit {name} equally well: leave all but one of them out, or rename the right one to match.</source>
        <translation>{fitting} corresponden igual de bien a {name}: exclúyalos todos menos uno, o cambie el nombre del correcto para que coincida.</translation>
    </message>
    <message>
        <source>{flagged} of {n} values of {name} lie outside the fences: is {scale} the wrong scale?</source>
        <translation>{flagged} de {n} valores de {name} están fuera de las vallas: ¿es {scale} la escala equivocada?</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): they have no data in the result.</source>
        <translation>A {gaps} celdas les faltan datos de algunos mapas ({parts}): no tienen datos en el resultado.</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): {end}.</source>
        <translation>A {gaps} celdas les faltan datos de algunos mapas ({parts}): {end}.</translation>
    </message>
    <message>
        <source>{half}. Most of their values will be estimates.</source>
        <translation>{half}. La mayoría de sus valores serán estimaciones.</translation>
    </message>
    <message>
        <source>{heading} as {name}</source>
        <translation>{heading} como {name}</translation>
    </message>
    <message>
        <source>{kept} of {all} factors are kept; {n} eigenvalues are above the mean.</source>
        <translation>Se conservan {kept} de {all} factores; {n} autovalores superan la media.</translation>
    </message>
    <message>
        <source>{kind} {sill:.4g} with range {range:.4g} m</source>
        <translation>{kind} {sill:.4g} con alcance {range:.4g} m</translation>
    </message>
    <message>
        <source>{known} samples have no position and are of no class.</source>
        <translation>{known} muestras no tienen posición y no son de ninguna clase.</translation>
    </message>
    <message>
        <source>{known} samples lack a value of {name} and are of no class.</source>
        <translation>A {known} muestras les falta un valor de {name} y no son de ninguna clase.</translation>
    </message>
    <message>
        <source>{k} factors</source>
        <translation>{k} factores</translation>
    </message>
    <message>
        <source>{k} factors are too many for {p} elements: ask for fewer factors than elements.</source>
        <translation>{k} factores son demasiados para {p} elementos: pida menos factores que elementos.</translation>
    </message>
    <message>
        <source>{k} folds are too few: choose two or more.</source>
        <translation>{k} particiones son muy pocas: elija dos o más.</translation>
    </message>
    <message>
        <source>{k} inner folds are too few: choose two or more.</source>
        <translation>{k} particiones internas son muy pocas: elija dos o más.</translation>
    </message>
    <message>
        <source>{lacking} labelled samples have no position, and blocks need one: leave these samples out.</source>
        <translation>{lacking} muestras etiquetadas no tienen posición, y los bloques la necesitan: excluya estas muestras.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be read from row {top} on: the file is damaged or incomplete.</source>
        <translation>{layer_name} no se puede leer desde la fila {top}: el archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be transformed to {description}: check its CRS.</source>
        <translation>{layer_name} no se puede transformar a {description}: revise su SRC.</translation>
    </message>
    <message>
        <source>{layer_name} has no band {band}: choose one of 1 to {n_bands}.</source>
        <translation>{layer_name} no tiene la banda {band}: elija una de 1 a {n_bands}.</translation>
    </message>
    <message>
        <source>{layer_name} has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>{layer_name} no tiene celdas propias (¿un mapa web?): guárdelo antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>{layer_name} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{layer_name} no tiene sistema de referencia de coordenadas: asígnelo en las propiedades de la capa o con “Asignar proyección”.</translation>
    </message>
    <message>
        <source>{layer_name} has no field {chosen}: it has {names}.</source>
        <translation>{layer_name} no tiene el campo {chosen}: tiene {names}.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygon in the study area: check both layers and their CRS.</source>
        <translation>{layer_name} no tiene polígonos en el área de estudio: revise ambas capas y sus SRC.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygons: turn samples into a map with “Samples to raster” first.</source>
        <translation>{layer_name} no tiene polígonos: convierta antes las muestras en un mapa con “Muestras a ráster”.</translation>
    </message>
    <message>
        <source>{layer_name} has polygons: choose the field of their classes ({names}).</source>
        <translation>{layer_name} tiene polígonos: elija el campo de sus clases ({names}).</translation>
    </message>
    <message>
        <source>{layer_name} is in degrees ({authid}), where cells have no even area: reproject it with “Warp (reproject)” to metres first, such as {metres_authid} ({description}).</source>
        <translation>{layer_name} está en grados ({authid}), donde las celdas no tienen área uniforme: reproyéctelo antes con “Combar (reproyectar)” a metros, como {metres_authid} ({description}).</translation>
    </message>
    <message>
        <source>{layer_name} was chosen twice: it would count twice, take it out once.</source>
        <translation>{layer_name} se eligió dos veces: contaría doble, quítelo una vez.</translation>
    </message>
    <message>
        <source>{layer} has no field {chosen}: it has {names}.</source>
        <translation>{layer} no tiene el campo {chosen}: tiene {names}.</translation>
    </message>
    <message>
        <source>{layer} has points: choose the field of their values among {names}.</source>
        <translation>{layer} tiene puntos: elija el campo de sus valores entre {names}.</translation>
    </message>
    <message>
        <source>{layer} is coloured by {factor}; its earlier style is in the layer's menu under Styles.</source>
        <translation>{layer} se colorea por {factor}; su estilo anterior está en el menú de la capa, en Estilos.</translation>
    </message>
    <message>
        <source>{least_value:.4g} and more, </source>
        <translation>{least_value:.4g} y más, </translation>
    </message>
    <message>
        <source>{left_out} samples with missing values have no distance.</source>
        <translation>{left_out} muestras con valores ausentes no tienen distancia.</translation>
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
        <translation>{longest} {length} de ancho</translation>
    </message>
    <message>
        <source>{losses}
Dashed: as it should be. Numbers: samples of each bin</source>
        <translation>{losses}
De trazos: como debería ser. Números: muestras de cada intervalo</translation>
    </message>
    <message>
        <source>{lost} cells that some map lacks are left out; {valid} are compared.</source>
        <translation>Se excluyen {lost} celdas que faltan en algún mapa; se comparan {valid}.</translation>
    </message>
    <message>
        <source>{lost} of the nested structures got no sill and are left out: a simpler model tells as much.</source>
        <translation>{lost} de las estructuras anidadas no obtuvieron meseta y se excluyen: un modelo más simple dice lo mismo.</translation>
    </message>
    <message>
        <source>{lost} of {n_occurrences} occurrences lie farther than {radius:.0f} m from every sample. They label none.</source>
        <translation>{lost} de {n_occurrences} ocurrencias están a más de {radius:.0f} m de toda muestra. No etiquetan ninguna.</translation>
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
        <translation>{low} valores de {name} no son mayores que cero y no tienen logaritmo: se omiten. Ejecute antes “Reemplazar valores censurados” para conservarlos.</translation>
    </message>
    <message>
        <source>{many}. A sample without a result of any of the elements chosen gets no factor score.</source>
        <translation>{many}. Una muestra sin resultado de alguno de los elementos elegidos no recibe puntuación factorial.</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area</source>
        <translation>{map}, {value} y más: {rate} % de las ocurrencias en el {area} % del área</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area without occurrences</source>
        <translation>{map}, {value} y más: {rate} % de las ocurrencias en el {area} % del área sin ocurrencias</translation>
    </message>
    <message>
        <source>{map}: limits of your own</source>
        <translation>{map}: límites propios</translation>
    </message>
    <message>
        <source>{marks} and more</source>
        <translation>{marks} y más</translation>
    </message>
    <message>
        <source>{method}: anomaly, halo, background</source>
        <translation>{method}: anomalía, halo, fondo</translation>
    </message>
    <message>
        <source>{method}: classes named by occurrences</source>
        <translation>{method}: clases nombradas por ocurrencias</translation>
    </message>
    <message>
        <source>{method}: classes of units</source>
        <translation>{method}: clases de unidades</translation>
    </message>
    <message>
        <source>{method}: favourability score</source>
        <translation>{method}: puntuación de favorabilidad</translation>
    </message>
    <message>
        <source>{method}: held-out score</source>
        <translation>{method}: puntuación reservada</translation>
    </message>
    <message>
        <source>{method}: samples by class of unit</source>
        <translation>{method}: muestras por clase de unidad</translation>
    </message>
    <message>
        <source>{missing} samples lack a part, so they have no log-ratios.</source>
        <translation>A {missing} muestras les falta una parte, así que no tienen logaritmos de razones.</translation>
    </message>
    <message>
        <source>{n_all} of {n:g} occurrences are outside.</source>
        <translation>{n_all} de {n:g} ocurrencias están fuera.</translation>
    </message>
    <message>
        <source>{n_empty} without any result</source>
        <translation>{n_empty} sin ningún resultado</translation>
    </message>
    <message>
        <source>{n_far} far away from the others</source>
        <translation>{n_far} muy alejadas de las demás</translation>
    </message>
    <message>
        <source>{n_few} with a few results missing</source>
        <translation>{n_few} con algunos resultados ausentes</translation>
    </message>
    <message>
        <source>{n_groups} with more than one sample</source>
        <translation>{n_groups} con más de una muestra</translation>
    </message>
    <message>
        <source>{n_half} with more than {HALF_CENSORED} % below detection</source>
        <translation>{n_half} con más de {HALF_CENSORED} % bajo detección</translation>
    </message>
    <message>
        <source>{n_kaiser} eigenvalues are above 1, but only {n_parallel} above those of uncorrelated elements (parallel analysis): the last factors may be chance.</source>
        <translation>{n_kaiser} autovalores superan 1, pero solo {n_parallel} superan los de elementos no correlacionados (análisis paralelo): los últimos factores pueden ser azar.</translation>
    </message>
    <message>
        <source>{n_kept} elements can be transformed and at least {needed} are needed: choose elements that have values and vary.</source>
        <translation>{n_kept} elementos se pueden transformar y se necesitan al menos {needed}: elija elementos que tengan valores y varíen.</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result (samples {shown}).</source>
        <translation>A {n_lacking} de {n_samples} muestras les falta un valor de {names} y no reciben resultado (muestras {shown}).</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result for it (samples {shown}).</source>
        <translation>A {n_lacking} de {n_samples} muestras les falta un valor de {names} y no reciben resultado para ello (muestras {shown}).</translation>
    </message>
    <message>
        <source>{n_lost} of the file left out by QGIS</source>
        <translation>{n_lost} del archivo omitidas por QGIS</translation>
    </message>
    <message>
        <source>{n_lost} without a position</source>
        <translation>{n_lost} sin posición</translation>
    </message>
    <message>
        <source>{n_many} with more than {MANY_MISSING} % of the samples missing</source>
        <translation>{n_many} con más de {MANY_MISSING} % de las muestras ausentes</translation>
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
        <translation>{n_names} otros</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_holding} cells, {square_kilometres:,.0f} km² judged: more barren ground would raise both areas.
Bands: 95 % bootstrap. Dotted: chance, and {partial:.0f} % of the area.</source>
        <translation>{n_occurrences} ocurrencias en {n_holding} celdas, {square_kilometres:,.0f} km² evaluados: más terreno estéril elevaría ambas áreas.
Bandas: bootstrap del 95 %. Punteado: azar, y {partial:.0f} % del área.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} cells or samples, {n_clusters} clusters. Lines: 95 % bootstrap intervals of each map. Dashed: baseline, dotted: chance.
Open: not distinguishable from the baseline. Verdicts come from the paired differences, not from whether lines overlap.</source>
        <translation>{n_occurrences} ocurrencias en {n_supports} celdas o muestras, {n_clusters} cúmulos. Líneas: intervalos bootstrap del 95 % de cada mapa. De trazos: referencia; punteado: azar.
Abiertos: no distinguibles de la referencia. Los veredictos salen de las diferencias por pares, no de si las líneas se solapan.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} distinct samples or cells and {n_clusters} clusters. Intervals hold 95 % of the bootstrap samples; a difference counts only where the interval over occurrences and the one over clusters both leave zero out.</source>
        <translation>{n_occurrences} ocurrencias en {n_supports} muestras o celdas distintas y {n_clusters} cúmulos. Los intervalos contienen el 95 % de las muestras bootstrap; una diferencia cuenta solo donde el intervalo sobre ocurrencias y el de cúmulos excluyen ambos el cero.</translation>
    </message>
    <message>
        <source>{n_piles} with many equal low values</source>
        <translation>{n_piles} con muchos valores bajos iguales</translation>
    </message>
    <message>
        <source>{n_positions} occurrences are too few to tell maps apart, which takes {FEWEST}: no map is called better or worse.</source>
        <translation>{n_positions} ocurrencias son muy pocas para distinguir mapas, lo que requiere {FEWEST}: ningún mapa se llama mejor o peor.</translation>
    </message>
    <message>
        <source>{n_repeated} used more than once</source>
        <translation>{n_repeated} usados más de una vez</translation>
    </message>
    <message>
        <source>{n_rows} samples</source>
        <translation>{n_rows} muestras</translation>
    </message>
    <message>
        <source>{n_rows} samples have a class, and folds need two at least: label the samples first.</source>
        <translation>{n_rows} muestras tienen clase, y las particiones necesitan al menos dos: etiquete antes las muestras.</translation>
    </message>
    <message>
        <source>{n_samples} samples are few for fitting an anisotropy, its direction and ratio may be far off: better give azimuth and ratio from the geology, or none.</source>
        <translation>{n_samples} muestras son pocas para ajustar una anisotropía, su dirección y razón pueden ser muy inexactas: mejor dé azimut y razón según la geología, o ninguno.</translation>
    </message>
    <message>
        <source>{n_samples} samples cannot start a map of {rows} x {columns} units one by one: make the map smaller, or start from principal components.</source>
        <translation>{n_samples} muestras no pueden iniciar una a una un mapa de {rows} x {columns} unidades: haga el mapa menor o inícielo con componentes principales.</translation>
    </message>
    <message>
        <source>{n_shares} with results below detection</source>
        <translation>{n_shares} con resultados bajo detección</translation>
    </message>
    <message>
        <source>{n_suspects} unlike {beside}</source>
        <translation>{n_suspects} distintos de {beside}</translation>
    </message>
    <message>
        <source>{n_too} with more than {TOO_CENSORED} % below detection</source>
        <translation>{n_too} con más de {TOO_CENSORED} % bajo detección</translation>
    </message>
    <message>
        <source>{n_twice} in more than one field</source>
        <translation>{n_twice} en más de un campo</translation>
    </message>
    <message>
        <source>{n_unread} cannot be read</source>
        <translation>{n_unread} no se pueden leer</translation>
    </message>
    <message>
        <source>{n_unread} cells</source>
        <translation>{n_unread} celdas</translation>
    </message>
    <message>
        <source>{n_values} known numbers are given as {what} and the model has {n_kinds} structures: give one a structure.</source>
        <translation>{n_values} números conocidos se dan como {what} y el modelo tiene {n_kinds} estructuras: dé uno por estructura.</translation>
    </message>
    <message>
        <source>{name!r} ends in {derived!r}, which marks the result of a later step: choose the field with the laboratory's own values.</source>
        <translation>{name!r} termina en {derived!r}, que marca el resultado de un paso posterior: elija el campo con los valores del propio laboratorio.</translation>
    </message>
    <message>
        <source>{name!r} names no chemical element or oxide: choose concentration fields, called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>{name!r} no nombra un elemento químico u óxido: elija campos de concentración, llamados como Cu_ppm, Au_ppb o Fe2O3_pct.</translation>
    </message>
    <message>
        <source>{name!r} names two units: rename the field so that it has one, like {symbol}_ppm.</source>
        <translation>{name!r} nombra dos unidades: cambie el nombre del campo para que tenga una, como {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{names} ({best:.2f} on {factor_names})</source>
        <translation>{names} ({best:.2f} en {factor_names})</translation>
    </message>
    <message>
        <source>{names} ({counts} of {n_samples})</source>
        <translation>{names} ({counts} de {n_samples})</translation>
    </message>
    <message>
        <source>{names} has the same value at all samples: there is no variogram to fit.</source>
        <translation>{names} tiene el mismo valor en todas las muestras: no hay variograma que ajustar.</translation>
    </message>
    <message>
        <source>{names} of sample {label} is {what} ({values:g}; {bad} such values in all): {remedy}.</source>
        <translation>{names} de la muestra {label} es {what} ({values:g}; {bad} valores así en total): {remedy}.</translation>
    </message>
    <message>
        <source>{names}, {percent} % below ({method})</source>
        <translation>{names}, {percent} % por debajo ({method})</translation>
    </message>
    <message>
        <source>{name} (baseline): {rate}.</source>
        <translation>{name} (referencia): {rate}.</translation>
    </message>
    <message>
        <source>{name} (median {median:g}, {guess}?)</source>
        <translation>{name} (mediana {median:g}, ¿{guess}?)</translation>
    </message>
    <message>
        <source>{name} ({percent_share:.1f} % of the variance): {listed}.</source>
        <translation>{name} ({percent_share:.1f} % de la varianza): {listed}.</translation>
    </message>
    <message>
        <source>{name} ({theirs:.2f}; exact McNemar test p = {p:.2g})</source>
        <translation>{name} ({theirs:.2f}; prueba exacta de McNemar p = {p:.2g})</translation>
    </message>
    <message>
        <source>{name} and {other} are not on one grid, they differ in {differences}: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{name} y {other} no están en una misma rejilla, difieren en {differences}: haga ambos con la misma extensión y tamaño de celda, o lleve uno a la rejilla del otro con “Combar (reproyectar)”.</translation>
    </message>
    <message>
        <source>{name} and {other} have other numbers of cells: make both on one grid.</source>
        <translation>{name} y {other} tienen distinto número de celdas: haga ambos en una misma rejilla.</translation>
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
        <translation>{name} no se puede convertir a {target}, porque no se conoce la unidad de {unknown}: cambie el nombre del campo para que diga la unidad, como {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}: they are different elements.</source>
        <translation>{name} no se puede convertir a {target}: son elementos distintos.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: check that the file is there and is one.</source>
        <translation>{name} no se puede abrir como ráster: compruebe que el archivo está allí y lo es.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a spreadsheet: save it as CSV and import that.</source>
        <translation>{name} no se puede abrir como hoja de cálculo: guárdelo como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} does not hold whole numbers, so it is no field of classes: take it as values.</source>
        <translation>{name} no contiene números enteros, así que no es un campo de clases: tómelo como valores.</translation>
    </message>
    <message>
        <source>{name} from {limit:.4g}</source>
        <translation>{name} desde {limit:.4g}</translation>
    </message>
    <message>
        <source>{name} from {unit}</source>
        <translation>{name} de {unit}</translation>
    </message>
    <message>
        <source>{name} has no UTM zone {number}: choose the reference system.</source>
        <translation>{name} no tiene zona UTM {number}: elija el sistema de referencia.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map and the mask.</source>
        <translation>{name} no tiene datos en el área de estudio: revise el mapa y la máscara.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band or field, and the mask.</source>
        <translation>{name} no tiene datos en el área de estudio: revise el mapa, su banda o campo, y la máscara.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band, and the mask.</source>
        <translation>{name} no tiene datos en el área de estudio: revise el mapa, su banda y la máscara.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}: choose one of {layers}.</source>
        <translation>{name} no tiene la hoja {sheet}: elija una de {layers}.</translation>
    </message>
    <message>
        <source>{name} has no values to find a threshold from: choose another field.</source>
        <translation>{name} no tiene valores con que hallar un umbral: elija otro campo.</translation>
    </message>
    <message>
        <source>{name} has no values: it has no fences.</source>
        <translation>{name} no tiene valores: no tiene vallas.</translation>
    </message>
    <message>
        <source>{name} has no values: it is left out.</source>
        <translation>{name} no tiene valores: se excluye.</translation>
    </message>
    <message>
        <source>{name} has only {n_values} values: its fences are vague.</source>
        <translation>{name} tiene solo {n_values} valores: sus vallas son imprecisas.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is no variogram.</source>
        <translation>{name} tiene el mismo valor en todas las muestras: no hay variograma.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is nothing to predict.</source>
        <translation>{name} tiene el mismo valor en todas las muestras: no hay nada que predecir.</translation>
    </message>
    <message>
        <source>{name} has values at {n_read} distinct position, and a variogram needs two or more: check the layer, its filter and the selection.</source>
        <translation>{name} tiene valores en {n_read} posición distinta, y un variograma necesita dos o más: revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>{name} has values outside 0 to 1, which no agreement has: choose another map.</source>
        <translation>{name} tiene valores fuera de 0 a 1, que ninguna concordancia tiene: elija otro mapa.</translation>
    </message>
    <message>
        <source>{name} has {count} different values to show: choose another field.</source>
        <translation>{name} tiene {count} valores distintos que mostrar: elija otro campo.</translation>
    </message>
    <message>
        <source>{name} has {n_codes} classes and a raster holds 255: group them, or choose another field.</source>
        <translation>{name} tiene {n_codes} clases y un ráster admite 255: agrúpelas o elija otro campo.</translation>
    </message>
    <message>
        <source>{name} has {n_distinct} distinct values, which are no classes: take it as a continuous map.</source>
        <translation>{name} tiene {n_distinct} valores distintos, que no son clases: tómelo como mapa continuo.</translation>
    </message>
    <message>
        <source>{name} has {n_labels} classes: fuse maps of {MISSING} classes at most.</source>
        <translation>{name} tiene {n_labels} clases: fusione mapas de {MISSING} clases como máximo.</translation>
    </message>
    <message>
        <source>{name} has {size} values at {n} occurrences: read every map at all of them.</source>
        <translation>{name} tiene {size} valores en {n} ocurrencias: lea cada mapa en todas ellas.</translation>
    </message>
    <message>
        <source>{name} holds a {kind!r} model, and this step needs {kinds}: choose the file that the matching step wrote.</source>
        <translation>{name} contiene un modelo {kind!r}, y este paso necesita {kinds}: elija el archivo que escribió el paso correspondiente.</translation>
    </message>
    <message>
        <source>{name} holds an infinite value: correct it in the table.</source>
        <translation>{name} contiene un valor infinito: corríjalo en la tabla.</translation>
    </message>
    <message>
        <source>{name} holds no cells: choose another file.</source>
        <translation>{name} no contiene celdas: elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} holds no figures of merit: choose files that a trainer wrote as METRICS.</source>
        <translation>{name} no contiene cifras de mérito: elija archivos que un entrenador escribió como METRICS.</translation>
    </message>
    <message>
        <source>{name} holds regrets, of which the least is best: take the score of another rule.</source>
        <translation>{name} contiene arrepentimientos, de los que el menor es el mejor: tome la puntuación de otra regla.</translation>
    </message>
    <message>
        <source>{name} holds {values}: one layer has one reference system, so split the file, or choose one.</source>
        <translation>{name} contiene {values}: una capa tiene un solo sistema de referencia, así que divida el archivo o elija uno.</translation>
    </message>
    <message>
        <source>{name} holds {wild:g}, which no score can be: make it no data in the properties of the layer (Transparency), or correct the map.</source>
        <translation>{name} contiene {wild:g}, que no puede ser una puntuación: póngalo como sin datos en las propiedades de la capa (Transparencia) o corrija el mapa.</translation>
    </message>
    <message>
        <source>{name} inside</source>
        <translation>{name} dentro</translation>
    </message>
    <message>
        <source>{name} is a GeoPackage or database, no table of text: add it to the project as a layer.</source>
        <translation>{name} es un GeoPackage o base de datos, no una tabla de texto: añádalo al proyecto como capa.</translation>
    </message>
    <message>
        <source>{name} is a map of values, which the occurrences cut into classes: give them, or make classes of it with “Classify anomalies” first.</source>
        <translation>{name} es un mapa de valores, que las ocurrencias dividen en clases: délas, o haga antes clases de él con “Clasificar anomalías”.</translation>
    </message>
    <message>
        <source>{name} is constant and left out.</source>
        <translation>{name} es constante y se excluye.</translation>
    </message>
    <message>
        <source>{name} is cut by the occurrences: {limits}.</source>
        <translation>{name} se divide por las ocurrencias: {limits}.</translation>
    </message>
    <message>
        <source>{name} is empty and left out.</source>
        <translation>{name} está vacío y se excluye.</translation>
    </message>
    <message>
        <source>{name} is empty: choose another file.</source>
        <translation>{name} está vacío: elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is in {authid} and {other} in {other_authid}: bring the maps to one reference system (“Warp”).</source>
        <translation>{name} está en {authid} y {other} en {other_authid}: lleve los mapas a un mismo sistema de referencia (“Combar”).</translation>
    </message>
    <message>
        <source>{name} is no map of classes: give known occurrences, or limits.</source>
        <translation>{name} no es un mapa de clases: dé ocurrencias conocidas o límites.</translation>
    </message>
    <message>
        <source>{name} is no raster of scores: a map with occurrences held out goes with scores only.</source>
        <translation>{name} no es un ráster de puntuaciones: un mapa con ocurrencias reservadas va solo con puntuaciones.</translation>
    </message>
    <message>
        <source>{name} is no table of text: save it as CSV and import that.</source>
        <translation>{name} no es una tabla de texto: guárdelo como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is no table: its lines hold no commas, semicolons, tabs or pipes that part columns. Save it as CSV, or say which delimiter it has.</source>
        <translation>{name} no es una tabla: sus líneas no contienen comas, puntos y coma, tabuladores ni barras que separen columnas. Guárdelo como CSV o diga qué delimitador tiene.</translation>
    </message>
    <message>
        <source>{name} is not a GeoHalo model file: choose a file that a GeoHalo step wrote as MODEL.</source>
        <translation>{name} no es un archivo de modelo de GeoHalo: elija un archivo que un paso de GeoHalo escribió como MODEL.</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}, line {line} holds a letter that it does not have: choose another encoding, or auto.</source>
        <translation>{name} no está escrito en {encoding}, la línea {line} contiene una letra que no tiene: elija otra codificación, o auto.</translation>
    </message>
    <message>
        <source>{name} must be above zero</source>
        <translation>{name} debe ser mayor que cero</translation>
    </message>
    <message>
        <source>{name} needs {needed}, and QGIS runs {owned} {version}, which is never replaced: take a newer QGIS, or do without. Nothing was changed.</source>
        <translation>{name} necesita {needed}, y QGIS ejecuta {owned} {version}, que nunca se reemplaza: tome un QGIS más reciente o prescinda de él. Nada se cambió.</translation>
    </message>
    <message>
        <source>{name} of sample {label} is {cell!r}{why}</source>
        <translation>{name} de la muestra {label} es {cell!r}{why}</translation>
    </message>
    <message>
        <source>{name} says the same everywhere (favourability {distinct:.2f}): it tells no cell from another and caps maximin there; leave it out.</source>
        <translation>{name} dice lo mismo en todas partes (favorabilidad {distinct:.2f}): no distingue una celda de otra y allí limita el maximin; exclúyalo.</translation>
    </message>
    <message>
        <source>{name} was chosen as an element: say which, by its symbol.</source>
        <translation>{name} se eligió como elemento: diga cuál, por su símbolo.</translation>
    </message>
    <message>
        <source>{name} was chosen as {role}, and no column of results belongs to it.</source>
        <translation>{name} se eligió como {role}, y ninguna columna de resultados le corresponde.</translation>
    </message>
    <message>
        <source>{name} was fetched, but cannot be used here ({error}). Nothing was changed.</source>
        <translation>{name} se descargó, pero no se puede usar aquí ({error}). Nada se cambió.</translation>
    </message>
    <message>
        <source>{name} was written by a newer GeoHalo: update the plugin to read it.</source>
        <translation>{name} lo escribió un GeoHalo más reciente: actualice el complemento para leerlo.</translation>
    </message>
    <message>
        <source>{name}, UTM zone {number}{half}</source>
        <translation>{name}, zona UTM {number}{half}</translation>
    </message>
    <message>
        <source>{name}, class {class}: {label}, {hits} of {n:g} occurrences ({rate:.1f} %) in {area:.1f} % of the area</source>
        <translation>{name}, clase {class}: {label}, {hits} de {n:g} ocurrencias ({rate:.1f} %) en el {area:.1f} % del área</translation>
    </message>
    <message>
        <source>{name}, favourability of its classes: {said}.</source>
        <translation>{name}, favorabilidad de sus clases: {said}.</translation>
    </message>
    <message>
        <source>{name}, observed</source>
        <translation>{name}, observado</translation>
    </message>
    <message>
        <source>{name}, predicted without the sample</source>
        <translation>{name}, predicho sin la muestra</translation>
    </message>
    <message>
        <source>{name}, threshold {place}: {threshold:.4g}{band}, where the slope turns from {before:.2f} to {after:.2f}{doubt}; {shares:.2g} % {unit} is at or above it.</source>
        <translation>{name}, umbral {place}: {threshold:.4g}{band}, donde la pendiente pasa de {before:.2f} a {after:.2f}{doubt}; {shares:.2g} % {unit} es igual o superior a él.</translation>
    </message>
    <message>
        <source>{name}: 1 straight line, R² {r_squared:.4f}</source>
        <translation>{name}: 1 recta, R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: added up from the most favourable class, the curves meet at {rate:.1f} % of the {n_occurrences:g} occurrences{band} in {area:.1f} % of the area: normalised density {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}: sumadas desde la clase más favorable, las curvas se encuentran en {rate:.1f} % de las {n_occurrences:g} ocurrencias{band} en el {area:.1f} % del área: densidad normalizada {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}: anomalies drawn without the occurrences to be tested hold {hits} of {n} of them ({rate:.1f} %) in {area:.1f} % of the area (probability by area alone {chance}){verdict}.</source>
        <translation>{name}: las anomalías trazadas sin las ocurrencias que se prueban contienen {hits} de {n} de ellas ({rate:.1f} %) en el {area:.1f} % del área (probabilidad solo por el área {chance}){verdict}.</translation>
    </message>
    <message>
        <source>{name}: anomaly in {anomaly_area_percent:.1f} % of the area</source>
        <translation>{name}: anomalía en el {anomaly_area_percent:.1f} % del área</translation>
    </message>
    <message>
        <source>{name}: drawn without the occurrences to be tested, there is no anomaly class.</source>
        <translation>{name}: trazado sin las ocurrencias que se prueban, no hay clase anomalía.</translation>
    </message>
    <message>
        <source>{name}: the datum is not said, WGS 84 is taken.</source>
        <translation>{name}: no se indica el datum, se toma WGS 84.</translation>
    </message>
    <message>
        <source>{name}: {lines} straight lines, R² {r_squared:.4f}</source>
        <translation>{name}: {lines} rectas, R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: {m} more classes, less favourable, are in the table.</source>
        <translation>{name}: {m} clases más, menos favorables, están en la tabla.</translation>
    </message>
    <message>
        <source>{name}: {n_rows} samples tested, {training} learnt from</source>
        <translation>{name}: {n_rows} muestras probadas, se aprendió de {training}</translation>
    </message>
    <message>
        <source>{name}: {parts}; {rate_20:.0f} % of the occurrences lie in the best 20 % of the area.</source>
        <translation>{name}: {parts}; el {rate_20:.0f} % de las ocurrencias está en el mejor 20 % del área.</translation>
    </message>
    <message>
        <source>{name}: {rate:.1f} % of the {n_occurrences:g} occurrences{band} lie in the {area:.1f} % of the area with a map value of {threshold:.4g} or more: normalised density {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name}: el {rate:.1f} % de las {n_occurrences:g} ocurrencias{band} está en el {area:.1f} % del área con un valor del mapa de {threshold:.4g} o más: densidad normalizada {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}_{suffix} is in another unit than {fitted}, which the model was fitted to: convert the field to that unit and run the earlier steps again.</source>
        <translation>{name}_{suffix} está en otra unidad que {fitted}, a la que se ajustó el modelo: convierta el campo a esa unidad y ejecute de nuevo los pasos anteriores.</translation>
    </message>
    <message>
        <source>{near} of {n_occurrences} occurrences lie farther than {reach:.0f} m from every sample and were left out.</source>
        <translation>{near} de {n_occurrences} ocurrencias están a más de {reach:.0f} m de toda muestra y se excluyeron.</translation>
    </message>
    <message>
        <source>{neighbours} neighbours are too few for {n_drift} drift terms: take {least} or more.</source>
        <translation>{neighbours} vecinos son muy pocos para {n_drift} términos de deriva: tome {least} o más.</translation>
    </message>
    <message>
        <source>{nodata} of {n:g} occurrences lie where the map has no data.</source>
        <translation>{nodata} de {n:g} ocurrencias están donde el mapa no tiene datos.</translation>
    </message>
    <message>
        <source>{notices} Fill them in, or let samples with missing values be kept.</source>
        <translation>{notices} Complételos o permita conservar las muestras con valores ausentes.</translation>
    </message>
    <message>
        <source>{notices} State that of {name}, or take a percentile.</source>
        <translation>{notices} Indique el de {name} o tome un percentil.</translation>
    </message>
    <message>
        <source>{number} cells</source>
        <translation>{number} celdas</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} elementos</translation>
    </message>
    <message>
        <source>{number} of {runs} members are trained</source>
        <translation>{number} de {runs} miembros están entrenados</translation>
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
        <translation>{number} filas</translation>
    </message>
    <message>
        <source>{number} sample numbers</source>
        <translation>{number} números de muestra</translation>
    </message>
    <message>
        <source>{number} samples</source>
        <translation>{number} muestras</translation>
    </message>
    <message>
        <source>{number} {word}: {times:.2g} times the mean density</source>
        <translation>{number} {word}: {times:.2g} veces la densidad media</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>{n} no se pueden leer</translation>
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
        <translation>Se usan {n} ocurrencias en {m} muestras.</translation>
    </message>
    <message>
        <source>{n} of {total} samples have a flagged value.</source>
        <translation>{n} de {total} muestras tienen un valor marcado.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>{n} muestras tienen coordenadas que no son grados ({example}): se conservan sin posición.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>{n} muestras tienen coordenadas ilegibles ({example}): se conservan sin posición.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that stand for none ({example}): kept without a position.</source>
        <translation>{n} muestras tienen coordenadas que indican su ausencia ({example}): se conservan sin posición.</translation>
    </message>
    <message>
        <source>{n} samples have no coordinates: kept without a position.</source>
        <translation>{n} muestras no tienen coordenadas: se conservan sin posición.</translation>
    </message>
    <message>
        <source>{n} samples in all. The table of elements says how well their results agree.</source>
        <translation>{n} muestras en total. La tabla de elementos dice cuán bien concuerdan sus resultados.</translation>
    </message>
    <message>
        <source>{n} samples lie outside every polygon of the geology and form the class “{name}”.</source>
        <translation>{n} muestras están fuera de todo polígono de la geología y forman la clase “{name}”.</translation>
    </message>
    <message>
        <source>{n} samples of {name}, variance {variance:.4g}; classes of {lag:.4g} {length} up to {cutoff:.4g} {length}.</source>
        <translation>{n} muestras de {name}, varianza {variance:.4g}; clases de {lag:.4g} {length} hasta {cutoff:.4g} {length}.</translation>
    </message>
    <message>
        <source>{n} samples of {p} elements. KMO {kmo:.2f}; Bartlett's test {probability}.</source>
        <translation>{n} muestras de {p} elementos. KMO {kmo:.2f}; prueba de Bartlett {probability}.</translation>
    </message>
    <message>
        <source>{n} samples on {columns} x {rows} cells of {size:g}, {area:.1f} km² with data, no farther than {reach:.0f} from a sample.</source>
        <translation>{n} muestras en {columns} x {rows} celdas de {size:g}, {area:.1f} km² con datos, a no más de {reach:.0f} de una muestra.</translation>
    </message>
    <message>
        <source>{n} samples predicted: mean error {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, slope {slope:.2f}.</source>
        <translation>{n} muestras predichas: error medio {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, pendiente {slope:.2f}.</translation>
    </message>
    <message>
        <source>{n} samples, none of them with a position.</source>
        <translation>{n} muestras, ninguna con posición.</translation>
    </message>
    <message>
        <source>{n} samples, {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} muestras, {columns} x {rows} celdas de {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples, {count} realisations of {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} muestras, {count} realizaciones de {columns} x {rows} celdas de {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples. Model: {model}{chosen}.</source>
        <translation>{n} muestras. Modelo: {model}{chosen}.</translation>
    </message>
    <message>
        <source>{n} samples: mean error {me:.3g} (good: 0), RMSE {rmse:.3g}, mean squared standardised error {msse:.2f} (good: 1), slope {slope:.2f} (good: 1).</source>
        <translation>{n} muestras: error medio {me:.3g} (bien: 0), RMSE {rmse:.3g}, error cuadrático medio estandarizado {msse:.2f} (bien: 1), pendiente {slope:.2f} (bien: 1).</translation>
    </message>
    <message>
        <source>{n} times the same low value</source>
        <translation>{n} veces el mismo valor bajo</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <source>{outside} Box-Cox values belong to no concentration and are left empty.</source>
        <translation>{outside} valores Box-Cox no corresponden a ninguna concentración y quedan vacíos.</translation>
    </message>
    <message>
        <source>{path} cannot be written, {folder} does not allow it: choose another folder.</source>
        <translation>{path} no se puede escribir, {folder} no lo permite: elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: choose a file.</source>
        <translation>{path} es un dispositivo, no un archivo: elija un archivo.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation>{path} es una carpeta: elija un archivo en ella.</translation>
    </message>
    <message>
        <source>{placed} of {n} samples have a position; {lost} without are kept.</source>
        <translation>{placed} de {n} muestras tienen posición; {lost} sin ella se conservan.</translation>
    </message>
    <message>
        <source>{prediction_rate:.1f} % of the occurrences in {area:.1f} % of the area, AUC {auc:.3f}</source>
        <translation>{prediction_rate:.1f} % de las ocurrencias en el {area:.1f} % del área, AUC {auc:.3f}</translation>
    </message>
    <message>
        <source>{rate:.1f} % of the {occurrences}{band}
in {area:.1f} % of the area
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</source>
        <translation>{rate:.1f} % de las {occurrences}{band}
en el {area:.1f} % del área
Dn = {density:.2f}, ln Dn = {log:.2f}
n = {n_occurrences:g}</translation>
    </message>
    <message>
        <source>{repeated} samples lie where another one does: samples at one place are averaged, kriging cannot tell them apart.</source>
        <translation>{repeated} muestras están donde hay otra: las muestras de un mismo lugar se promedian, el kriging no puede separarlas.</translation>
    </message>
    <message>
        <source>{role!r} is no role of a column: write one of {ROLES}.</source>
        <translation>{role!r} no es una función de columna: escriba una de {ROLES}.</translation>
    </message>
    <message>
        <source>{runs} maps trained on bootstrap samples and averaged</source>
        <translation>{runs} mapas entrenados con muestras bootstrap y promediados</translation>
    </message>
    <message>
        <source>{runs} members are few: ten at least tell how far they disagree.</source>
        <translation>{runs} miembros son pocos: al menos diez dicen cuánto discrepan.</translation>
    </message>
    <message>
        <source>{runs} members: on average {percent_stability:.0f} % of them name the same class of a sample (adjusted Rand index of pairs {agreement:.2f}); for {percent_doubtful:.0f} % of the samples more than a quarter of the members name another one.</source>
        <translation>{runs} miembros: en promedio el {percent_stability:.0f} % de ellos nombra la misma clase de una muestra (índice de Rand ajustado de pares {agreement:.2f}); para el {percent_doubtful:.0f} % de las muestras más de un cuarto de los miembros nombra otra.</translation>
    </message>
    <message>
        <source>{samples} samples in the file, {samples} written, {placed} with a position.</source>
        <translation>{samples} muestras en el archivo, {samples} escritas, {placed} con posición.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements, {placed} samples with a position.</source>
        <translation>{samples} muestras, {elements} elementos, {placed} muestras con posición.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements. Look it over, correct what is wrong, and press Import.</source>
        <translation>{samples} muestras, {elements} elementos. Revíselo, corrija lo que esté mal y pulse Importar.</translation>
    </message>
    <message>
        <source>{score} is the mean standardised score of the factors that hold indicators: {factors}.</source>
        <translation>{score} es la puntuación estandarizada media de los factores que contienen indicadores: {factors}.</translation>
    </message>
    <message>
        <source>{share:.0f} % below detection: left out later</source>
        <translation>{share:.0f} % bajo detección: se excluye después</translation>
    </message>
    <message>
        <source>{share:.0f} % missing</source>
        <translation>{share:.0f} % ausente</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{text!r} is no chemical symbol or oxide: write one like Cu or Fe2O3.</source>
        <translation>{text!r} no es un símbolo químico ni un óxido: escriba uno como Cu o Fe2O3.</translation>
    </message>
    <message>
        <source>{text!r} names no variogram model: choose one of {kinds}, or several joined by +.</source>
        <translation>{text!r} no nombra un modelo de variograma: elija uno de {kinds}, o varios unidos con +.</translation>
    </message>
    <message>
        <source>{text} as {new}</source>
        <translation>{text} como {new}</translation>
    </message>
    <message>
        <source>{text} in {names}</source>
        <translation>{text} en {names}</translation>
    </message>
    <message>
        <source>{things} things to look at before you go on</source>
        <translation>{things} cosas por revisar antes de seguir</translation>
    </message>
    <message>
        <source>{times} repetitions are too few: choose one or more.</source>
        <translation>{times} repeticiones son muy pocas: elija una o más.</translation>
    </message>
    <message>
        <source>{title}. Training</source>
        <translation>{title}. Entrenamiento</translation>
    </message>
    <message>
        <source>{too}. That is too much for any estimate: “Replace censored values” leaves them out.</source>
        <translation>{too}. Es demasiado para cualquier estimación: “Reemplazar valores censurados” los excluye.</translation>
    </message>
    <message>
        <source>{units} is no unit of weight.</source>
        <translation>{units} no es una unidad de peso.</translation>
    </message>
    <message>
        <source>{unit} at or above ν</source>
        <translation>{unit} igual o superior a ν</translation>
    </message>
    <message>
        <source>{unknown} predictions are none of the classes {classes}: they count as errors.</source>
        <translation>{unknown} predicciones no son ninguna de las clases {classes}: cuentan como errores.</translation>
    </message>
    <message>
        <source>{unnamed} without a number</source>
        <translation>{unnamed} sin número</translation>
    </message>
    <message>
        <source>{version}, {whose}</source>
        <translation>{version}, {whose}</translation>
    </message>
    <message>
        <source>{wanted} thresholds are too few for a curve: ask for 2 to 500.</source>
        <translation>{wanted} umbrales son muy pocos para una curva: pida de 2 a 500.</translation>
    </message>
    <message>
        <source>{ways} were given</source>
        <translation>se dieron {ways}</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{what} no tiene sistema de referencia de coordenadas: asígnelo en las propiedades de la capa o con “Asignar proyección”.</translation>
    </message>
    <message>
        <source>{what} has no {found}: check the layer, its filter and the selection.</source>
        <translation>{what} no tiene {found}: revise la capa, su filtro y la selección.</translation>
    </message>
    <message>
        <source>{what} has {found}, and {wanted} are needed: choose another layer.</source>
        <translation>{what} tiene {found}, y se necesitan {wanted}: elija otra capa.</translation>
    </message>
    <message>
        <source>{what} is {value!r}, which is no number: write it like 0.6, of nested structures like 0.2+0.6.</source>
        <translation>{what} es {value!r}, que no es un número: escríbalo como 0.6; en estructuras anidadas, como 0.2+0.6.</translation>
    </message>
    <message>
        <source>{what} is {values:g}, and fuzzy scores are numbers from 0 to 1: choose fields such as F1_fuzzy, and limits between 0 and 1.</source>
        <translation>{what} es {values:g}, y las puntuaciones difusas son números de 0 a 1: elija campos como F1_fuzzy, y límites entre 0 y 1.</translation>
    </message>
    <message>
        <source>{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}.</source>
        <translation>{what} necesita el paquete de Python {package}, que este QGIS no tiene: {instead}, o instale {package}.</translation>
    </message>
    <message>
        <source>{without} labelled samples are in no zone and have no part.</source>
        <translation>{without} muestras etiquetadas no están en ninguna zona y no participan.</translation>
    </message>
    <message>
        <source>{x} and {y} seem to be exchanged, by the size of their numbers, and are read the other way round.</source>
        <translation>{x} e {y} parecen intercambiados, por el tamaño de sus números, y se leen al revés.</translation>
    </message>
    <message>
        <source>{} % of the area lies in several polygons and counts in each: repair the layer.</source>
        <translation>El {} % del área está en varios polígonos y cuenta en cada uno: repare la capa.</translation>
    </message>
    <message>
        <source>{} (best of {} elements, picked by these occurrences)</source>
        <translation>{} (el mejor de {} elementos, escogido con estas ocurrencias)</translation>
    </message>
    <message>
        <source>{} A table without positions is written: choose the columns if there are any.</source>
        <translation>{} Se escribe una tabla sin posiciones: elija las columnas si las hay.</translation>
    </message>
    <message>
        <source>{} and {} are not on one grid: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{} y {} no están en una misma rejilla: haga ambos con la misma extensión y tamaño de celda, o lleve uno a la rejilla del otro con “Combar (reproyectar)”.</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that its file is there.</source>
        <translation>{} no se puede abrir: compruebe que su archivo está allí.</translation>
    </message>
    <message>
        <source>{} cannot be opened: it is gone, or no layer.</source>
        <translation>{} no se puede abrir: ya no existe o no es una capa.</translation>
    </message>
    <message>
        <source>{} cannot be read: its file is damaged or incomplete.</source>
        <translation>{} no se puede leer: su archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no drawing that can be read.</source>
        <translation>{} no se puede mostrar: no es un dibujo legible.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no picture that can be read.</source>
        <translation>{} no se puede mostrar: no es una imagen legible.</translation>
    </message>
    <message>
        <source>{} cannot be transformed to the reference system of the map.</source>
        <translation>{} no se puede transformar al sistema de referencia del mapa.</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): close the program that holds it open, or choose another file.</source>
        <translation>{} no se puede escribir ({}): cierre el programa que lo tiene abierto o elija otro archivo.</translation>
    </message>
    <message>
        <source>{} cells cannot be read as numbers and are left out.</source>
        <translation>{} celdas no se pueden leer como números y se excluyen.</translation>
    </message>
    <message>
        <source>{} has no cell of class {} (it has {}): there are no targets.</source>
        <translation>{} no tiene celdas de la clase {} (tiene {}): no hay objetivos.</translation>
    </message>
    <message>
        <source>{} has no data in {} targets: they rank as the lowest of the others.</source>
        <translation>{} no tiene datos en {} objetivos: se ordenan como el más bajo de los demás.</translation>
    </message>
    <message>
        <source>{} has no point in the reference system of the map: check both layers.</source>
        <translation>{} no tiene puntos en el sistema de referencia del mapa: revise ambas capas.</translation>
    </message>
    <message>
        <source>{} has no reference system: set it in the properties of the layer.</source>
        <translation>{} no tiene sistema de referencia: asígnelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>{} has values below zero: for the rank they become 1 / (1 + exp(-score)).</source>
        <translation>{} tiene valores menores que cero: para el orden pasan a ser 1 / (1 + exp(-puntuación)).</translation>
    </message>
    <message>
        <source>{} has {} distinct whole numbers: if they are classes, they must rise with favourability.</source>
        <translation>{} tiene {} números enteros distintos: si son clases, deben crecer con la favorabilidad.</translation>
    </message>
    <message>
        <source>{} is a concentration: these are skewed, and the fence takes far too many samples for anomalous. Take its logarithm (“Transform concentrations”).</source>
        <translation>{} es una concentración: estas son asimétricas, y la valla toma demasiadas muestras por anómalas. Tome su logaritmo (“Transformar concentraciones”).</translation>
    </message>
    <message>
        <source>{} is in degrees, where cells have no even area: reproject it with “Warp (reproject)” first.</source>
        <translation>{} está en grados, donde las celdas no tienen área uniforme: reproyéctelo antes con “Combar (reproyectar)”.</translation>
    </message>
    <message>
        <source>{} is the best single element of {}, picked by the occurrences it is judged by, which flatters it.</source>
        <translation>{} es el mejor elemento individual de {}, escogido con las ocurrencias con que se juzga, lo que lo favorece.</translation>
    </message>
    <message>
        <source>{} knows the positions of the tested samples and not their chemistry: it says how well the ground between samples can be classed, which is another question than the others answer.</source>
        <translation>{} conoce las posiciones de las muestras probadas y no su química: dice cuán bien se puede clasificar el terreno entre muestras, que es otra pregunta que la que responden los demás.</translation>
    </message>
    <message>
        <source>{} labelled samples are left out to balance the classes ({}).</source>
        <translation>{} muestras etiquetadas se excluyen para equilibrar las clases ({}).</translation>
    </message>
    <message>
        <source>{} occurrences in {} cells, {} km² judged: more barren ground would raise all areas.</source>
        <translation>{} ocurrencias en {} celdas, {} km² evaluados: más terreno estéril elevaría todas las áreas.</translation>
    </message>
    <message>
        <source>{} of {} points lack a position or a predictor and get no prediction.</source>
        <translation>A {} de {} puntos les falta la posición o un predictor y quedan sin predicción.</translation>
    </message>
    <message>
        <source>{} of {} points lack a value of {} and are left out.</source>
        <translation>A {} de {} puntos les falta un valor de {} y se excluyen.</translation>
    </message>
    <message>
        <source>{} of {} samples have no position and get no result (such as {}).</source>
        <translation>{} de {} muestras no tienen posición y no reciben resultado (como {}).</translation>
    </message>
    <message>
        <source>{} of {} samples have no window and get no class.</source>
        <translation>{} de {} muestras no tienen ventana y no reciben clase.</translation>
    </message>
    <message>
        <source>{} of {} samples have no window: they lie off the rasters or where these have no data.</source>
        <translation>{} de {} muestras no tienen ventana: están fuera de los rásteres o donde estos no tienen datos.</translation>
    </message>
    <message>
        <source>{} of {} samples lie outside the map.</source>
        <translation>{} de {} muestras están fuera del mapa.</translation>
    </message>
    <message>
        <source>{} of {} samples lie where a {} has no data and are left out.</source>
        <translation>{} de {} muestras están donde faltan datos ({}) y se excluyen.</translation>
    </message>
    <message>
        <source>{} of {} samples of this chart are selected.</source>
        <translation>{} de {} muestras de este gráfico están seleccionadas.</translation>
    </message>
    <message>
        <source>{} of {} samples with a class are to learn from (label_used), to balance the classes.</source>
        <translation>{} de {} muestras con clase sirven para aprender (label_used), para equilibrar las clases.</translation>
    </message>
    <message>
        <source>{} samples are anomalous for several factors and are of the one with the highest score.</source>
        <translation>{} muestras son anómalas para varios factores y son del de puntuación más alta.</translation>
    </message>
    <message>
        <source>{} samples, predictors {}.</source>
        <translation>{} muestras, predictores {}.</translation>
    </message>
    <message>
        <source>{} samples, {} maps</source>
        <translation>{} muestras, {} mapas</translation>
    </message>
    <message>
        <source>{} samples, {} of them with a position ({}).</source>
        <translation>{} muestras, {} de ellas con posición ({}).</translation>
    </message>
    <message>
        <source>{} targets.</source>
        <translation>{} objetivos.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} se hizo con ocurrencias conocidas: si son las mismas, aquí todas las cifras son optimistas, también las de ocurrencias reservadas. Fusione en su lugar mapas de puntuaciones reservadas (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its curve is a success rate, which flatters it. For a prediction rate take a map of scores that were held out (score_held_out).</source>
        <translation>{} se hizo con ocurrencias conocidas: si son las mismas, su curva es una tasa de éxito, que lo favorece. Para una tasa de predicción tome un mapa de puntuaciones reservadas (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its figures flatter it. Judge a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} se hizo con ocurrencias conocidas: si son las mismas, sus cifras lo favorecen. Juzgue en su lugar un mapa de puntuaciones reservadas (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, the comparison flatters it. Compare a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} se hizo con ocurrencias conocidas: si son las mismas, la comparación lo favorece. Compare en su lugar un mapa de puntuaciones reservadas (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: judged by the same ones it is flattered. Believe a map of scores that were held out.</source>
        <translation>{} se hizo con ocurrencias conocidas: juzgado por las mismas resulta favorecido. Crea en un mapa de puntuaciones reservadas.</translation>
    </message>
    <message>
        <source>{} were made from samples: a test on ground not seen is flattered, for the tested samples helped to draw them.</source>
        <translation>{} se hicieron a partir de muestras: una prueba en terreno no visto resulta optimista, pues las muestras probadas ayudaron a trazarlos.</translation>
    </message>
    <message>
        <source>{} were made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} se hicieron con ocurrencias conocidas: si son las mismas, aquí todas las cifras son optimistas, también las de ocurrencias reservadas. Fusione en su lugar mapas de puntuaciones reservadas (score_held_out).</translation>
    </message>
    <message>
        <source>{} {} have no position and are left out.</source>
        <translation>{} {} no tienen posición y se excluyen.</translation>
    </message>
    <message>
        <source>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</source>
        <translation>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</translation>
    </message>
    <message>
        <source>{}: {} and more</source>
        <translation>{}: {} y más</translation>
    </message>
    <message>
        <source>{}: {} has the highest balanced accuracy of the classifiers, {:.2f}.</source>
        <translation>{}: {} tiene la mayor exactitud equilibrada de los clasificadores, {:.2f}.</translation>
    </message>
    <message>
        <source>“{purpose}” needs the Python package {packages}, which this QGIS does not have: install it on the Setup page of GeoHalo's dock (Plugins → GeoHalo).</source>
        <translation>“{purpose}” necesita el paquete de Python {packages}, que este QGIS no tiene: instálelo en la página Preparación del panel de GeoHalo (Complementos → GeoHalo).</translation>
    </message>
    <message>
        <source>This went wrong ({kind}): {error}</source>
        <translation type="vanished">Esto falló ({kind}): {error}</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="vanished">{file} no se puede abrir.</translation>
    </message>
</context>
</TS>
