<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>GeoHalo</name>
    <message>
        <source>
[95 % bootstrap: {:.0f}–{:.0f} %]</source>
        <translation>
[bootstrap 95 % : {:.0f}–{:.0f} %]</translation>
    </message>
    <message>
        <source>
may be chance</source>
        <translation>
peut-être dû au hasard</translation>
    </message>
    <message>
        <source> (95 % interval {:.1f} to {:.1f} %)</source>
        <translation> (intervalle à 95 % : {:.1f} à {:.1f} %)</translation>
    </message>
    <message>
        <source> (may be chance)</source>
        <translation> (peut-être dû au hasard)</translation>
    </message>
    <message>
        <source> (no values or the same value everywhere: {skipped})</source>
        <translation> (sans valeurs ou partout la même valeur : {skipped})</translation>
    </message>
    <message>
        <source> ({left_out} elements with fewer are not shown)</source>
        <translation> ({left_out} éléments qui en ont moins ne sont pas affichés)</translation>
    </message>
    <message>
        <source> ({left} more not shown)</source>
        <translation> ({left} autres non affichés)</translation>
    </message>
    <message>
        <source> Indicators load most on it.</source>
        <translation> C'est sur lui que les indicateurs saturent le plus.</translation>
    </message>
    <message>
        <source> It holds the indicators {held}.</source>
        <translation> Il contient les indicateurs {held}.</translation>
    </message>
    <message>
        <source> None is left, so the elements of all factors are kept.</source>
        <translation> Il n'en reste aucun : les éléments de tous les facteurs sont gardés.</translation>
    </message>
    <message>
        <source> [95 % bootstrap: {low:.4g} to {high:.4g}]</source>
        <translation> [bootstrap 95 % : {low:.4g} à {high:.4g}]</translation>
    </message>
    <message>
        <source> [95 % {low:.3f} to {high:.3f}]</source>
        <translation> [95 % : {low:.3f} à {high:.3f}]</translation>
    </message>
    <message>
        <source> and has no detection limit</source>
        <translation> et n'a pas de limite de détection</translation>
    </message>
    <message>
        <source> of {n_names} elements</source>
        <translation> de {n_names} éléments</translation>
    </message>
    <message>
        <source> towards {azimuth:.0f}°</source>
        <translation> vers {azimuth:.0f}°</translation>
    </message>
    <message>
        <source> with the remark {remark!r}</source>
        <translation> avec la remarque {remark!r}</translation>
    </message>
    <message>
        <source> with {anomaly_rate:.1f} % of the {n_occurrences} occurrences; intersection at {prediction_rate:.1f} % in {occupied_area:.1f} % of the area, normalised density {normalised_density:.2f}</source>
        <translation> avec {anomaly_rate:.1f} % des {n_occurrences} indices ; intersection à {prediction_rate:.1f} % dans {occupied_area:.1f} % de l'aire, densité normalisée {normalised_density:.2f}</translation>
    </message>
    <message>
        <source> with {n_terms} drift terms</source>
        <translation> avec {n_terms} termes de dérive</translation>
    </message>
    <message>
        <source> {indicator_factors} hold indicator elements ({held}).</source>
        <translation> {indicator_factors} contiennent des éléments indicateurs ({held}).</translation>
    </message>
    <message>
        <source>&amp;Anomaly from</source>
        <translation>&amp;Anomalie à partir de</translation>
    </message>
    <message>
        <source>&amp;Back to the file</source>
        <translation>&amp;Revenir au fichier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Classifiers: network, SVM, kriging</source>
        <translation>&amp;Classifieurs : réseau, SVM, krigeage</translation>
    </message>
    <message>
        <source>&amp;Colour the map by {factor}</source>
        <translation>&amp;Colorer la carte selon {factor}</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Délimiteur</translation>
    </message>
    <message>
        <source>&amp;Detection limits (optional)</source>
        <translation>&amp;Limites de détection (facultatif)</translation>
    </message>
    <message>
        <source>&amp;East, longitude</source>
        <translation>&amp;Est, longitude</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>&amp;Éléments</translation>
    </message>
    <message>
        <source>&amp;Fetch all the same</source>
        <translation>&amp;Télécharger quand même</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;First limits</source>
        <translation>&amp;Premières limites</translation>
    </message>
    <message>
        <source>&amp;Fit again</source>
        <translation>&amp;Réajuster</translation>
    </message>
    <message>
        <source>&amp;Geological map (optional)</source>
        <translation>Carte &amp;géologique (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Give the map its own style back</source>
        <translation>&amp;Rendre à la carte son propre style</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Import laboratory CSV…</source>
        <translation>&amp;Importer un CSV de laboratoire…</translation>
    </message>
    <message>
        <source>&amp;Indicator elements</source>
        <translation>Éléments &amp;indicateurs</translation>
    </message>
    <message>
        <source>&amp;Install chosen</source>
        <translation>&amp;Installer la sélection</translation>
    </message>
    <message>
        <source>&amp;Keep the classes on the map</source>
        <translation>&amp;Garder les classes sur la carte</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>C&amp;ouche</translation>
    </message>
    <message>
        <source>&amp;Line of the headings</source>
        <translation>&amp;Ligne des en-têtes</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Car&amp;te</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Plus de paramètres</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>&amp;North, latitude</source>
        <translation>&amp;Nord, latitude</translation>
    </message>
    <message>
        <source>&amp;Nugget</source>
        <translation>Effet de pé&amp;pite</translation>
    </message>
    <message>
        <source>&amp;Occurrences</source>
        <translation>I&amp;ndices</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Positions</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages</source>
        <translation>&amp;Supprimer les paquets de GeoHalo</translation>
    </message>
    <message>
        <source>&amp;Remove GeoHalo's packages ({size} MB)</source>
        <translation>&amp;Supprimer les paquets de GeoHalo ({size} Mo)</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>&amp;Résultats dans</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>À &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Échantillons</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;To the steps</source>
        <translation>Vers les é&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>En &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Write the classes…</source>
        <translation>É&amp;crire les classes…</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>Écrire &amp;dans</translation>
    </message>
    <message>
        <source>&amp;Write to the model file</source>
        <translation>É&amp;crire dans le fichier modèle</translation>
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
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>(observed - predicted) / standard error</source>
        <translation>(observé - prédit) / erreur type</translation>
    </message>
    <message>
        <source>, chosen of {}</source>
        <translation>, choisi parmi {}</translation>
    </message>
    <message>
        <source>, least validation loss {best:.4f}</source>
        <translation>, perte de validation minimale {best:.4f}</translation>
    </message>
    <message>
        <source>, member {member} of {n_decoded}</source>
        <translation>, membre {member} sur {n_decoded}</translation>
    </message>
    <message>
        <source>, normalised density {density:.2f}</source>
        <translation>, densité normalisée {density:.2f}</translation>
    </message>
    <message>
        <source>, not distinguishable from area alone.</source>
        <translation>, non distinguable de l'aire seule.</translation>
    </message>
    <message>
        <source>, on {}</source>
        <translation>, le {}</translation>
    </message>
    <message>
        <source>, or choose a lower drift</source>
        <translation>, ou choisissez une dérive de degré inférieur</translation>
    </message>
    <message>
        <source>, seed {}</source>
        <translation>, graine {}</translation>
    </message>
    <message>
        <source>, which is negative</source>
        <translation>, ce qui est négatif</translation>
    </message>
    <message>
        <source>, which is no measurement</source>
        <translation>, ce qui n'est pas une mesure</translation>
    </message>
    <message>
        <source>, with the number of pairs</source>
        <translation>, avec le nombre de paires</translation>
    </message>
    <message>
        <source>, {n_occurrences} occurrences ({prediction_rate:.1f} %), normalised density {density:.2f}</source>
        <translation>, {n_occurrences} indices ({prediction_rate:.1f} %), densité normalisée {density:.2f}</translation>
    </message>
    <message>
        <source>, {rows} x {columns} units</source>
        <translation>, {rows} x {columns} neurones</translation>
    </message>
    <message>
        <source>, {} known occurrences.</source>
        <translation>, {} indices connus.</translation>
    </message>
    <message>
        <source>. Use winsorised, or leave such elements out.</source>
        <translation>. Utilisez winsorised, ou omettez ces éléments.</translation>
    </message>
    <message>
        <source>0 chooses the size by the number of samples.</source>
        <translation>0 choisit la taille d'après le nombre d'échantillons.</translation>
    </message>
    <message>
        <source>0 leaves it to the choice above; any other number is taken as it is.</source>
        <translation>0 laisse le choix ci-dessus décider ; tout autre nombre est pris tel quel.</translation>
    </message>
    <message>
        <source>0 means one straight line: no threshold.</source>
        <translation>0 signifie une seule droite : pas de seuil.</translation>
    </message>
    <message>
        <source>0.5 says nothing, 1 is perfect.</source>
        <translation>0.5 ne dit rien, 1 est parfait.</translation>
    </message>
    <message>
        <source>0.5 says nothing; close to AUC where occurrences are rare.</source>
        <translation>0.5 ne dit rien ; proche de l'AUC là où les indices sont rares.</translation>
    </message>
    <message>
        <source>0: 20 a sample, 10 000 at least.</source>
        <translation>0 : 20 par échantillon, 10 000 au moins.</translation>
    </message>
    <message>
        <source>0: an unknown mean. 1: a plane. 2: a surface.</source>
        <translation>0 : une moyenne inconnue. 1 : un plan. 2 : une surface.</translation>
    </message>
    <message>
        <source>0: as many, up to four, as fit best by the Bayesian information criterion.</source>
        <translation>0 : autant, jusqu'à quatre, que le critère d'information bayésien en retient.</translation>
    </message>
    <message>
        <source>1 all members part the samples alike, 0 as by chance.</source>
        <translation>1 : tous les membres séparent les échantillons de même ; 0 : comme au hasard.</translation>
    </message>
    <message>
        <source>1 background, 2 halo from u = 1/2, 3 anomaly from 2/3 on.</source>
        <translation>1 fond, 2 auréole à partir de u = 1/2, 3 anomalie à partir de 2/3.</translation>
    </message>
    <message>
        <source>1 background, 2 halo, 3 anomaly, in their colours.</source>
        <translation>1 fond, 2 auréole, 3 anomalie, dans leurs couleurs.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>1 factor</source>
        <translation>1 facteur</translation>
    </message>
    <message>
        <source>1 is perfect, 0 no better than the mean of the samples.</source>
        <translation>1 est parfait, 0 ne vaut pas mieux que la moyenne des échantillons.</translation>
    </message>
    <message>
        <source>1 is the lowest; not made of points.</source>
        <translation>1 est le minimum ; absent pour les points.</translation>
    </message>
    <message>
        <source>1 of the nested structures got no sill and is left out: a simpler model tells as much.</source>
        <translation>1 des structures gigognes n'a reçu aucun palier et est omise : un modèle plus simple en dit autant.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lieu</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 échantillon</translation>
    </message>
    <message>
        <source>1 sample has coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>1 échantillon a des coordonnées qui ne sont pas des degrés ({example}) : gardé sans position.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>1 échantillon a des coordonnées illisibles ({example}) : gardé sans position.</translation>
    </message>
    <message>
        <source>1 sample has coordinates that stand for none ({example}): kept without a position.</source>
        <translation>1 échantillon a des coordonnées qui signifient leur absence ({example}) : gardé sans position.</translation>
    </message>
    <message>
        <source>1 sample has no coordinates: kept without a position.</source>
        <translation>1 échantillon n'a pas de coordonnées : gardé sans position.</translation>
    </message>
    <message>
        <source>1 sample number</source>
        <translation>1 numéro d'échantillon</translation>
    </message>
    <message>
        <source>1 thing to look at before you go on</source>
        <translation>1 point à examiner avant de continuer</translation>
    </message>
    <message>
        <source>100 less the prediction rate: the area that holds them.</source>
        <translation>100 moins le taux de prédiction : l'aire qui les contient.</translation>
    </message>
    <message>
        <source>1: a plane. 2: a surface of second degree.</source>
        <translation>1 : un plan. 2 : une surface du second degré.</translation>
    </message>
    <message>
        <source>2 or 3 elements</source>
        <translation>2 ou 3 éléments</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 elements or more</source>
        <translation>4 éléments ou plus</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>800 samples of an invented district whose deposits are known: to learn, and to see what works.</source>
        <translation>800 échantillons d'un district inventé dont les gisements sont connus : pour apprendre et voir ce qui marche.</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>98 %</source>
        <translation>98 %</translation>
    </message>
    <message>
        <source>: choose more elements.</source>
        <translation>: choisissez plus d'éléments.</translation>
    </message>
    <message>
        <source>: no better than chance</source>
        <translation>: pas mieux que le hasard</translation>
    </message>
    <message>
        <source>: three quarters of the samples have the same value of {tied}</source>
        <translation>: les trois quarts des échantillons ont la même valeur de {tied}</translation>
    </message>
    <message>
        <source>; in the file {rmse:.3g}, weighted {weighted:.3g}</source>
        <translation>; dans le fichier {rmse:.3g}, pondéré {weighted:.3g}</translation>
    </message>
    <message>
        <source>; longest range towards {azimuth:.0f}°, ratio of the ranges {ratio:.2f}</source>
        <translation>; portée maximale vers {azimuth:.0f}°, rapport des portées {ratio:.2f}</translation>
    </message>
    <message>
        <source>; of the samples watched {validation_loss:.4f}</source>
        <translation>; des échantillons surveillés {validation_loss:.4f}</translation>
    </message>
    <message>
        <source>; practical range {practical_range} {length}</source>
        <translation>; portée pratique {practical_range} {length}</translation>
    </message>
    <message>
        <source>; the numbers of the file were set by hand</source>
        <translation>; les nombres du fichier ont été fixés à la main</translation>
    </message>
    <message>
        <source>; {percent_agreement:.0f} % of the bootstrap curves have as many breaks</source>
        <translation>; {percent_agreement:.0f} % des courbes bootstrap ont autant de ruptures</translation>
    </message>
    <message>
        <source>; {skipped} was left out</source>
        <translation>; {skipped} a été omis</translation>
    </message>
    <message>
        <source>; {skipped} were left out</source>
        <translation>; {skipped} ont été omis</translation>
    </message>
    <message>
        <source>&lt;b&gt;Both areas depend on the study area&lt;/b&gt;: the more barren ground with low values it holds, the higher they are. Compare maps within one study area only, and read the partial AUC, the area below the success-rate curve up to 20 % of the area divided by 0.2 (chance has 0.1), which looks only at ground that could be followed up.</source>
        <translation>&lt;b&gt;Les deux aires dépendent de la zone d'étude&lt;/b&gt; : plus elle contient de terrain stérile à valeurs faibles, plus elles sont grandes. Ne comparez des cartes qu'à l'intérieur d'une même zone d'étude, et lisez l'AUC partielle, l'aire sous la courbe de taux de succès jusqu'à 20 % de l'aire divisée par 0.2 (le hasard donne 0.1), qui ne regarde que le terrain que l'on pourrait suivre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;By known occurrences&lt;/b&gt;: of a map of scores, the limits are taken under which the occurrences are most likely, with at least twice the density of the whole map in the anomaly and once in the halo; of a map of classes, each class is named by its density. &lt;b&gt;By a table of weights&lt;/b&gt; that “Prediction-area plot” made of a map of classes, here or on another sheet. &lt;b&gt;By limits&lt;/b&gt; that you state: the least map value of a halo, of an anomaly, or of both.</source>
        <translation>&lt;b&gt;Par les indices connus&lt;/b&gt; : pour une carte de scores, on prend les limites qui rendent les indices les plus vraisemblables, avec au moins deux fois la densité de la carte entière dans l'anomalie et une fois dans l'auréole ; pour une carte de classes, chaque classe est nommée d'après sa densité. &lt;b&gt;Par une table de poids&lt;/b&gt; que « Diagramme prédiction-aire » a faite d'une carte de classes, ici ou sur une autre feuille. &lt;b&gt;Par des limites&lt;/b&gt; que vous fixez : la plus petite valeur de carte d'une auréole, d'une anomalie, ou des deux.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean error&lt;/b&gt; should be near 0, the &lt;b&gt;mean squared standardised error&lt;/b&gt; near 1: below, the standard errors are too large, above, too small. The slope of observed against predicted should be near 1.</source>
        <translation>L'&lt;b&gt;erreur moyenne&lt;/b&gt; doit être proche de 0, l'&lt;b&gt;erreur quadratique moyenne standardisée&lt;/b&gt; proche de 1 : au-dessous, les erreurs types sont trop grandes, au-dessus, trop petites. La pente de l'observé en fonction du prédit doit être proche de 1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Read breaks with care.&lt;/b&gt; Cumulated areas depend on each other, so that the criterion takes too many breaks rather than too few: chance alone gives one to three, and a smooth lognormal map three or four. Whole blocks of the map, about a hundred, are therefore drawn again and again, since neighbouring cells are no independent evidence: each threshold gets an interval, and is said to be chance where the slope may be the same on both sides. Values must be above zero: take fuzzy scores, the exponential of factor scores, or concentrations; to add a constant would move the breaks.</source>
        <translation>&lt;b&gt;Lisez les ruptures avec prudence.&lt;/b&gt; Les aires cumulées dépendent les unes des autres, si bien que le critère retient trop de ruptures plutôt que trop peu : le hasard seul en donne une à trois, et une carte lognormale lisse trois ou quatre. C'est pourquoi des blocs entiers de la carte, une centaine, sont retirés au sort maintes fois, car des cellules voisines ne sont pas des preuves indépendantes : chaque seuil reçoit un intervalle, et il est attribué au hasard là où la pente peut être la même des deux côtés. Les valeurs doivent être supérieures à zéro : prenez des scores flous, l'exponentielle de scores factoriels ou des concentrations ; ajouter une constante déplacerait les ruptures.</translation>
    </message>
    <message>
        <source>&lt;b&gt;auto&lt;/b&gt; takes Cohen's maximum likelihood for one limit and up to 50 % below detection, regression on order statistics (ros) for several limits or up to 80 %, and leaves out elements with more. &lt;b&gt;mle&lt;/b&gt; is maximum likelihood for any number of limits; &lt;b&gt;multiplicative&lt;/b&gt; also keeps the ratios between the other parts of each sample; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; and &lt;b&gt;limit&lt;/b&gt; put in a fixed part of the limit, and distort elements with more than 15 % below detection.</source>
        <translation>&lt;b&gt;auto&lt;/b&gt; prend le maximum de vraisemblance de Cohen pour une seule limite et jusqu'à 50 % sous la détection, la régression sur statistiques d'ordre (ros) pour plusieurs limites ou jusqu'à 80 %, et omet les éléments qui en ont plus. &lt;b&gt;mle&lt;/b&gt; est le maximum de vraisemblance pour un nombre quelconque de limites ; &lt;b&gt;multiplicative&lt;/b&gt; conserve aussi les rapports entre les autres parties de chaque échantillon ; &lt;b&gt;half&lt;/b&gt;, &lt;b&gt;sqrt2&lt;/b&gt; et &lt;b&gt;limit&lt;/b&gt; mettent une fraction fixe de la limite et déforment les éléments ayant plus de 15 % sous la détection.</translation>
    </message>
    <message>
        <source>&lt;b&gt;class&lt;/b&gt; divides by the median of the samples on the same rock, given by a field or by geological polygons; &lt;b&gt;catchment&lt;/b&gt; by that of the samples in the same basin, given by a field. &lt;b&gt;weighted&lt;/b&gt; and &lt;b&gt;regression&lt;/b&gt; take the areas of all rocks upstream of each sample: the mean of each rock weighted by area, or the least-squares fit of what each rock contributes. &lt;b&gt;global&lt;/b&gt; divides by the median of all samples, which only shifts logarithms: factors and maps come out as without it. &lt;b&gt;auto&lt;/b&gt; takes class where classes are given, else weighted where areas are, else global.</source>
        <translation>&lt;b&gt;class&lt;/b&gt; divise par la médiane des échantillons sur la même roche, donnée par un champ ou par des polygones géologiques ; &lt;b&gt;catchment&lt;/b&gt; par celle des échantillons du même bassin versant, donné par un champ. &lt;b&gt;weighted&lt;/b&gt; et &lt;b&gt;regression&lt;/b&gt; prennent les aires de toutes les roches en amont de chaque échantillon : la moyenne de chaque roche pondérée par l'aire, ou l'ajustement par moindres carrés de l'apport de chaque roche. &lt;b&gt;global&lt;/b&gt; divise par la médiane de tous les échantillons, ce qui ne fait que décaler les logarithmes : facteurs et cartes sont les mêmes que sans lui. &lt;b&gt;auto&lt;/b&gt; prend class si des classes sont données, sinon weighted si des aires le sont, sinon global.</translation>
    </message>
    <message>
        <source>&lt;b&gt;log10&lt;/b&gt; is the usual choice and &lt;b&gt;ln&lt;/b&gt; differs from it by a factor only. &lt;b&gt;boxcox&lt;/b&gt; fits a power to each element. &lt;b&gt;clr&lt;/b&gt; (centred log-ratios) and &lt;b&gt;ilr&lt;/b&gt; (pivot coordinates, one fewer than the elements) compare the parts of each sample and so are free of the closure effect; they need all elements of a sample, and maximum likelihood factors and the KMO do not exist for clr.</source>
        <translation>&lt;b&gt;log10&lt;/b&gt; est le choix habituel et &lt;b&gt;ln&lt;/b&gt; n'en diffère que par un facteur. &lt;b&gt;boxcox&lt;/b&gt; ajuste une puissance à chaque élément. &lt;b&gt;clr&lt;/b&gt; (log-ratios centrés) et &lt;b&gt;ilr&lt;/b&gt; (coordonnées pivots, une de moins que d'éléments) comparent les parties de chaque échantillon et échappent ainsi à l'effet de fermeture ; ils exigent tous les éléments d'un échantillon, et les facteurs par maximum de vraisemblance et le KMO n'existent pas pour clr.</translation>
    </message>
    <message>
        <source>&lt;b&gt;maximin&lt;/b&gt; takes the least favourable map in each cell: ground is good only where all maps say so. It is a careful AND: it reports less barren ground, and must lose occurrences that one map misses. A class without occurrences (u = 0) in one map rules its ground out whatever the others say. And it is no proof: maps made from the same samples are no independent evidence, and that they agree says little more than one of them. &lt;b&gt;mean&lt;/b&gt; lets maps make up for each other; &lt;b&gt;weighted&lt;/b&gt; does so by the prediction rate of each map at the intersection of its curves; &lt;b&gt;owa&lt;/b&gt;, ordered weights, lies between mean and maximin; &lt;b&gt;majority&lt;/b&gt; goes by vote, and the agreement is its index of confidence; &lt;b&gt;regret&lt;/b&gt; (minimax) is how much better the best ground of a map is than this cell, at worst: the least is best.</source>
        <translation>&lt;b&gt;maximin&lt;/b&gt; prend la carte la moins favorable dans chaque cellule : un terrain n'est bon que là où toutes les cartes le disent. C'est un ET prudent : il signale moins de terrain stérile et perd forcément les indices qu'une carte manque. Une classe sans indices (u = 0) dans une carte exclut son terrain quoi que disent les autres. Et ce n'est pas une preuve : des cartes faites des mêmes échantillons ne sont pas des preuves indépendantes, et leur accord ne dit guère plus que l'une d'elles. &lt;b&gt;mean&lt;/b&gt; laisse les cartes se compenser ; &lt;b&gt;weighted&lt;/b&gt; le fait d'après le taux de prédiction de chaque carte à l'intersection de ses courbes ; &lt;b&gt;owa&lt;/b&gt;, poids ordonnés, se place entre mean et maximin ; &lt;b&gt;majority&lt;/b&gt; procède par vote, et l'accord est son indice de confiance ; &lt;b&gt;regret&lt;/b&gt; (minimax) est l'avantage maximal du meilleur terrain d'une carte sur cette cellule : le plus petit est le meilleur.</translation>
    </message>
    <message>
        <source>&lt;b&gt;normalscore&lt;/b&gt; replaces values by those of a normal distribution in the same order, &lt;b&gt;z&lt;/b&gt; subtracts the mean and divides by the standard deviation, &lt;b&gt;robustz&lt;/b&gt; does so with median and median absolute deviation. These three take the newest column of any kind, logarithms for instance; the tools that train maps and fit factors standardise by themselves.</source>
        <translation>&lt;b&gt;normalscore&lt;/b&gt; remplace les valeurs par celles d'une loi normale dans le même ordre, &lt;b&gt;z&lt;/b&gt; soustrait la moyenne et divise par l'écart-type, &lt;b&gt;robustz&lt;/b&gt; fait de même avec la médiane et l'écart absolu médian. Ces trois transformations prennent la colonne la plus récente de tout type, des logarithmes par exemple ; les outils qui entraînent des cartes et ajustent des facteurs standardisent d'eux-mêmes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;occurrences&lt;/b&gt; (recommended): a sample near a known occurrence is of its deposit type, one far from all of them is background, and one between is of no class. &lt;b&gt;polygons&lt;/b&gt;: the same for ground that was outlined in the field. &lt;b&gt;factors&lt;/b&gt;: a sample is anomalous for the factor whose fuzzy score is highest, if it reaches the threshold, and background below a lower limit. &lt;b&gt;thresholds&lt;/b&gt;: anomaly and background by one field.</source>
        <translation>&lt;b&gt;occurrences&lt;/b&gt; (recommandé) : un échantillon proche d'un indice connu est de son type de gisement, un échantillon loin de tous est du fond, et un échantillon entre les deux n'a pas de classe. &lt;b&gt;polygons&lt;/b&gt; : de même pour un terrain délimité sur place. &lt;b&gt;factors&lt;/b&gt; : un échantillon est anomal pour le facteur dont le score flou est le plus élevé, s'il atteint le seuil, et du fond sous une limite inférieure. &lt;b&gt;thresholds&lt;/b&gt; : anomalie et fond d'après un seul champ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;paper&lt;/b&gt; is the network that the method's paper prints: one layer of 20 neurons, trained by gradient descent with momentum. The paper calls it convolutional, and it is not. &lt;b&gt;conv1d&lt;/b&gt; slides over features that vary together, &lt;b&gt;deepinsight&lt;/b&gt; over an image in which such features are neighbours, &lt;b&gt;patch&lt;/b&gt; over windows of rasters around the samples: these three are convolutional, and need torch.</source>
        <translation>&lt;b&gt;paper&lt;/b&gt; est le réseau que publie l'article de la méthode : une couche de 20 neurones, entraînée par descente de gradient avec inertie. L'article le dit convolutif, et il ne l'est pas. &lt;b&gt;conv1d&lt;/b&gt; glisse sur des variables qui varient ensemble, &lt;b&gt;deepinsight&lt;/b&gt; sur une image où ces variables sont voisines, &lt;b&gt;patch&lt;/b&gt; sur des fenêtres de rasters autour des échantillons : ces trois réseaux sont convolutifs et exigent torch.</translation>
    </message>
    <message>
        <source>&lt;b&gt;tukey&lt;/b&gt;: quartiles and 1.5 interquartile ranges. &lt;b&gt;mad&lt;/b&gt;: median and 2 median absolute deviations. &lt;b&gt;percentile&lt;/b&gt;: above the 98th percentile. &lt;b&gt;mahalanobis&lt;/b&gt;: one robust distance for all elements together, in the fields &lt;i&gt;robust_distance&lt;/i&gt; and &lt;i&gt;robust_out&lt;/i&gt; (1 beyond the cut); it needs the Python package scikit-learn and samples with all elements.</source>
        <translation>&lt;b&gt;tukey&lt;/b&gt; : quartiles et 1.5 écart interquartile. &lt;b&gt;mad&lt;/b&gt; : médiane et 2 écarts absolus médians. &lt;b&gt;percentile&lt;/b&gt; : au-dessus du 98e percentile. &lt;b&gt;mahalanobis&lt;/b&gt; : une distance robuste pour tous les éléments ensemble, dans les champs &lt;i&gt;robust_distance&lt;/i&gt; et &lt;i&gt;robust_out&lt;/i&gt; (1 au-delà de la coupure) ; exige le paquet Python scikit-learn et des échantillons avec tous les éléments.</translation>
    </message>
    <message>
        <source>&lt;i&gt;class&lt;/i&gt; is the class, &lt;i&gt;p_…&lt;/i&gt; the probability of each, &lt;i&gt;entropy&lt;/i&gt; how unsure the classifier is: 0 where it is sure, 1 where all classes are alike. A probability is what the classifier believes; its calibration chart says how far to believe it, and its report whether it knows ground it has not seen.</source>
        <translation>&lt;i&gt;class&lt;/i&gt; est la classe, &lt;i&gt;p_…&lt;/i&gt; la probabilité de chacune, &lt;i&gt;entropy&lt;/i&gt; l'incertitude du classifieur : 0 s'il est sûr, 1 si toutes les classes se valent. Une probabilité est ce que croit le classifieur ; son graphique de calibration dit jusqu'où le croire, et son rapport s'il connaît un terrain qu'il n'a pas vu.</translation>
    </message>
    <message>
        <source>&lt;i&gt;label_used&lt;/i&gt; is 1 for the samples to learn from, so that the background does not drown the rest; others keep their label. &lt;i&gt;label_multi&lt;/i&gt; is 1 where several factors reach their thresholds.</source>
        <translation>&lt;i&gt;label_used&lt;/i&gt; vaut 1 pour les échantillons à apprendre, afin que le fond ne noie pas le reste ; les autres gardent leur étiquette. &lt;i&gt;label_multi&lt;/i&gt; vaut 1 là où plusieurs facteurs atteignent leurs seuils.</translation>
    </message>
    <message>
        <source>A Gaussian model without nugget makes kriging unstable: give it a small nugget.</source>
        <translation>Un modèle gaussien sans effet de pépite rend le krigeage instable : donnez-lui une petite pépite.</translation>
    </message>
    <message>
        <source>A Matérn model of smoothness {smoothness:g} cannot be simulated: fit one of 0.2 to 20.</source>
        <translation>Un modèle de Matérn de régularité {smoothness:g} ne peut pas être simulé : ajustez-en un de 0.2 à 20.</translation>
    </message>
    <message>
        <source>A buffer needs the positions of the samples: give their coordinates.</source>
        <translation>Un tampon exige les positions des échantillons : donnez leurs coordonnées.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m around sample number {row} leaves no sample to train on: take a smaller one.</source>
        <translation>Un tampon de {buffer:g} m autour de l'échantillon numéro {row} ne laisse aucun échantillon pour l'entraînement : prenez-en un plus petit.</translation>
    </message>
    <message>
        <source>A buffer of {buffer:g} m leaves no sample to train on: take a smaller one.</source>
        <translation>Un tampon de {buffer:g} m ne laisse aucun échantillon pour l'entraînement : prenez-en un plus petit.</translation>
    </message>
    <message>
        <source>A cell area is negative or missing: give square metres of zero or more.</source>
        <translation>Une aire de cellule est négative ou manquante : donnez des mètres carrés, zéro ou plus.</translation>
    </message>
    <message>
        <source>A cell takes the mean of its samples (the commonest of classes), else the nearest sample within the largest distance; by voronoi always the nearest.</source>
        <translation>Une cellule prend la moyenne de ses échantillons (pour des classes la plus fréquente), sinon l'échantillon le plus proche dans la distance maximale ; avec voronoi toujours le plus proche.</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>Un graphique</translation>
    </message>
    <message>
        <source>A chart is written as .svg or .png, not as .{suffix}: change the ending of {path}.</source>
        <translation>Un graphique s'écrit en .svg ou .png, pas en .{suffix} : changez l'extension de {path}.</translation>
    </message>
    <message>
        <source>A class of fewer than ten samples cannot be tested: join it with another.</source>
        <translation>Une classe de moins de dix échantillons ne peut pas être testée : joignez-la à une autre.</translation>
    </message>
    <message>
        <source>A class without occurrences has u = 0 and rules its ground out; with few occurrences that is mostly chance.</source>
        <translation>Une classe sans indices a u = 0 et exclut son terrain ; avec peu d'indices, c'est surtout le hasard.</translation>
    </message>
    <message>
        <source>A classifier is judged by its predictions or by its probabilities: neither is given.</source>
        <translation>Un classifieur se juge par ses prédictions ou par ses probabilités : ni les unes ni les autres ne sont données.</translation>
    </message>
    <message>
        <source>A classifier that does not beat the baselines is not worth its trouble, and the report says so.</source>
        <translation>Un classifieur qui ne bat pas les références ne vaut pas sa peine, et le rapport le dit.</translation>
    </message>
    <message>
        <source>A column that mixes two laboratories mixes two limits: give the limits as a table or treat them apart.</source>
        <translation>Une colonne qui mêle deux laboratoires mêle deux limites : donnez les limites en table ou traitez-les à part.</translation>
    </message>
    <message>
        <source>A comparison by lot and one on ground not seen stand beside each other: their difference is what the tested samples had in common with their neighbours.</source>
        <translation>Une comparaison aléatoire et une autre sur terrain non vu sont côte à côte : leur différence est ce que les échantillons testés avaient en commun avec leurs voisins.</translation>
    </message>
    <message>
        <source>A concentration, a score, a factor, or a field of classes.</source>
        <translation>Une concentration, un score, un facteur ou un champ de classes.</translation>
    </message>
    <message>
        <source>A concentration-area curve needs values above zero, and one is {values:g}: take fuzzy scores, the exponential of factor scores, or concentrations with those below detection replaced. To add a constant would move the breaks.</source>
        <translation>Une courbe concentration-aire exige des valeurs supérieures à zéro, et l'une est {values:g} : prenez des scores flous, l'exponentielle de scores factoriels, ou des concentrations où les valeurs sous la détection sont remplacées. Ajouter une constante déplacerait les ruptures.</translation>
    </message>
    <message>
        <source>A confusion matrix has as many rows as columns: leave the sums and shares beside it out.</source>
        <translation>Une matrice de confusion a autant de lignes que de colonnes : n'y mettez pas les sommes et les parts en marge.</translation>
    </message>
    <message>
        <source>A confusion matrix holds counts: whole numbers from 0.</source>
        <translation>Une matrice de confusion contient des effectifs : des nombres entiers à partir de 0.</translation>
    </message>
    <message>
        <source>A curve that never levels off has a drift: use universal kriging, or a longer distance.</source>
        <translation>Une courbe qui ne se stabilise jamais a une dérive : utilisez le krigeage universel ou une distance plus longue.</translation>
    </message>
    <message>
        <source>A deep map needs two features or more: choose more, or train an ordinary map.</source>
        <translation>Une carte profonde exige au moins deux variables : choisissez-en plus, ou entraînez une carte ordinaire.</translation>
    </message>
    <message>
        <source>A distance has no fence that a value could be moved to: choose another treatment, or another method than mahalanobis.</source>
        <translation>Une distance n'a pas de borne à laquelle ramener une valeur : choisissez un autre traitement, ou une autre méthode que mahalanobis.</translation>
    </message>
    <message>
        <source>A drift map cannot be read: its file is damaged or incomplete.</source>
        <translation>Une carte de dérive est illisible : son fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>A drift map has the same value at all samples: leave it out.</source>
        <translation>Une carte de dérive a la même valeur à tous les échantillons : omettez-la.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 0, 1 or 2.</source>
        <translation>Une dérive de degré {order} est impossible : choisissez 0, 1 ou 2.</translation>
    </message>
    <message>
        <source>A drift of order {order} is impossible: choose 1 or 2.</source>
        <translation>Une dérive de degré {order} est impossible : choisissez 1 ou 2.</translation>
    </message>
    <message>
        <source>A drift of {shape} terms cannot be told from samples on a line, on a conic or with drift maps that depend on each other: choose a lower order.</source>
        <translation>Une dérive de {shape} termes ne peut être déterminée à partir d'échantillons sur une droite, sur une conique ou de cartes de dérive dépendantes entre elles : choisissez un degré inférieur.</translation>
    </message>
    <message>
        <source>A factor analysis of {n_names} elements in {n_samples} samples ({way} of the {matrix} matrix, {rotation} rotation, {kept}) gave {n_factor_names} factors, which hold {explained:.0f} % of the variance.</source>
        <translation>Une analyse factorielle de {n_names} éléments dans {n_samples} échantillons ({way} de la matrice {matrix}, rotation {rotation}, {kept}) a donné {n_factor_names} facteurs, qui expliquent {explained:.0f} % de la variance.</translation>
    </message>
    <message>
        <source>A factor of a single element is that element, and a map of it says so more plainly.</source>
        <translation>Un facteur d'un seul élément est cet élément, et une carte de celui-ci le dit plus clairement.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any number.</source>
        <translation>Un score factoriel, un logarithme de concentration ou un nombre quelconque.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>Un score factoriel, un logarithme de concentration ou un autre nombre. Les concentrations brutes sont le plus souvent asymétriques : prenez leur logarithme.</translation>
    </message>
    <message>
        <source>A factor score, a logarithm of a concentration, or any other number; several fields share one model. Raw concentrations are mostly skewed: take their logarithm.</source>
        <translation>Un score factoriel, un logarithme de concentration ou un autre nombre ; plusieurs champs partagent un même modèle. Les concentrations brutes sont le plus souvent asymétriques : prenez leur logarithme.</translation>
    </message>
    <message>
        <source>A factor with high loadings of both signs is two associations: read it from both ends.</source>
        <translation>Un facteur à fortes saturations des deux signes est deux associations : lisez-le par les deux bouts.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused, for every test would be passed. The method's paper has one.</source>
        <translation>Une variable qui révèle la classe à elle seule est refusée, car tout test serait réussi. L'article de la méthode en a une.</translation>
    </message>
    <message>
        <source>A feature that tells the class by itself is refused.</source>
        <translation>Une variable qui révèle la classe à elle seule est refusée.</translation>
    </message>
    <message>
        <source>A fence over several rocks flags the rarest rock: look at enrichment indices as well.</source>
        <translation>Une borne commune à plusieurs roches signale la roche la plus rare : regardez aussi les indices d'enrichissement.</translation>
    </message>
    <message>
        <source>A few dozen samples a class are too few for a convolutional network.</source>
        <translation>Quelques dizaines d'échantillons par classe sont trop peu pour un réseau convolutif.</translation>
    </message>
    <message>
        <source>A few high raw values make the whole curve: take logarithms or scores.</source>
        <translation>Quelques fortes valeurs brutes font toute la courbe : prenez des logarithmes ou des scores.</translation>
    </message>
    <message>
        <source>A few high values make most of the variogram, which is skewed: {}. Take the logarithm (“Transform concentrations”), or the estimator cressie.</source>
        <translation>Quelques fortes valeurs font l'essentiel du variogramme, d'où l'asymétrie : {}. Prenez le logarithme (« Transformer les concentrations ») ou l'estimateur cressie.</translation>
    </message>
    <message>
        <source>A file arrived damaged: install again. Nothing was changed.</source>
        <translation>Un fichier est arrivé endommagé : réinstallez. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted to each field.</source>
        <translation>Un fichier écrit par « Ajuster un variogramme ». Vide : un modèle sphérique, exponentiel ou gaussien est ajusté à chaque champ.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>Un fichier écrit par « Ajuster un variogramme ». Vide : un modèle sphérique, exponentiel ou gaussien est ajusté.</translation>
    </message>
    <message>
        <source>A file that “Fit variogram” wrote; of the normal scores, if these are simulated. Empty: spherical, exponential or Gaussian is fitted.</source>
        <translation>Un fichier écrit par « Ajuster un variogramme » ; celui des scores normaux si ce sont eux que l'on simule. Vide : un modèle sphérique, exponentiel ou gaussien est ajusté.</translation>
    </message>
    <message>
        <source>A fixed part of the limit distorts elements with more than 15 % below detection; the method auto does not: {}.</source>
        <translation>Une fraction fixe de la limite déforme les éléments ayant plus de 15 % sous la détection ; la méthode auto ne le fait pas : {}.</translation>
    </message>
    <message>
        <source>A fuzzy score</source>
        <translation>Un score flou</translation>
    </message>
    <message>
        <source>A fuzzy score is no probability of ore: it ranks the samples as the plain score does.</source>
        <translation>Un score flou n'est pas une probabilité de minerai : il classe les échantillons comme le score simple.</translation>
    </message>
    <message>
        <source>A gamma too large lets all samples fall on a few units; the tool stops with a sentence where that happens.</source>
        <translation>Un gamma trop grand fait tomber tous les échantillons sur quelques neurones ; l'outil s'arrête alors avec un message.</translation>
    </message>
    <message>
        <source>A hexagonal map cannot be closed to a toroid: choose a rectangular one.</source>
        <translation>Une carte hexagonale ne peut pas être fermée en tore : choisissez une carte rectangulaire.</translation>
    </message>
    <message>
        <source>A high result that stands alone may be an error or the first sign of a deposit: ask the laboratory before you strike it out.</source>
        <translation>Un résultat élevé isolé peut être une erreur ou le premier signe d'un gisement : demandez au laboratoire avant de le rayer.</translation>
    </message>
    <message>
        <source>A known anisotropy has an azimuth and a ratio: give both, or neither.</source>
        <translation>Une anisotropie connue a un azimut et un rapport : donnez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>A known mean belongs to simple kriging: choose that type, or leave the mean empty.</source>
        <translation>Une moyenne connue relève du krigeage simple : choisissez ce type, ou laissez la moyenne vide.</translation>
    </message>
    <message>
        <source>A kriged map is smoother than the truth, so that it shows too little ground above a high threshold. Each &lt;b&gt;realisation&lt;/b&gt; goes through the samples and varies between them as the variogram says; the share of them that exceeds the threshold in a cell is its probability. Their mean is the kriged map, their spread its standard error.</source>
        <translation>Une carte krigée est plus lisse que la vérité et montre donc trop peu de terrain au-dessus d'un seuil élevé. Chaque &lt;b&gt;réalisation&lt;/b&gt; passe par les échantillons et varie entre eux comme le dit le variogramme ; la part de celles qui dépassent le seuil dans une cellule est sa probabilité. Leur moyenne est la carte krigée, leur dispersion son erreur type.</translation>
    </message>
    <message>
        <source>A larger study area with barren ground lifts every map: compare inside one area only.</source>
        <translation>Une zone d'étude agrandie de terrain stérile avantage toute carte : ne comparez qu'à l'intérieur d'une même zone.</translation>
    </message>
    <message>
        <source>A layer exported to another format loses its records.</source>
        <translation>Une couche exportée vers un autre format perd son historique.</translation>
    </message>
    <message>
        <source>A map is made from whatever it is given: factors of rock give classes of rock.</source>
        <translation>Une carte se fait de ce qu'on lui donne : des facteurs de roche donnent des classes de roche.</translation>
    </message>
    <message>
        <source>A map made with the occurrences is judged by what it has seen: take held-out scores.</source>
        <translation>Une carte faite avec les indices est jugée sur ce qu'elle a vu : prenez les scores hors apprentissage.</translation>
    </message>
    <message>
        <source>A map of classes is made from rasters: choose one for each feature, or leave the map out.</source>
        <translation>Une carte des classes se fait à partir de rasters : choisissez-en un par variable, ou omettez la carte.</translation>
    </message>
    <message>
        <source>A map of one unit has nothing to tell apart: give it more rows or columns.</source>
        <translation>Une carte d'un seul neurone n'a rien à distinguer : donnez-lui plus de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>A map of values is first cut into background, halo and anomaly by the occurrences. The table gives each map and the fused one by the same occurrences: compare them before you believe that fusing helped. With 20 occurrences or more the whole procedure is repeated without those of whole blocks and tested on them; but maps that were themselves made with the same occurrences still flatter.</source>
        <translation>Une carte de valeurs est d'abord découpée en fond, auréole et anomalie par les indices. La table juge chaque carte et la carte fusionnée par les mêmes indices : comparez-les avant de croire que la fusion a aidé. Avec 20 indices ou plus, toute la procédure est répétée sans ceux de blocs entiers et testée sur eux ; mais des cartes faites elles-mêmes avec ces indices restent flattées.</translation>
    </message>
    <message>
        <source>A measured value ({detects:g}) lies below the limit {limit:g}, which then is not the only one: use maximum likelihood for several limits (mle) or regression on order statistics (ros).</source>
        <translation>Une valeur mesurée ({detects:g}) est sous la limite {limit:g}, qui n'est donc pas la seule : utilisez le maximum de vraisemblance à plusieurs limites (mle) ou la régression sur statistiques d'ordre (ros).</translation>
    </message>
    <message>
        <source>A median of {median:g} would be unusual in {unit}.</source>
        <translation>Une médiane de {median:g} serait inhabituelle en {unit}.</translation>
    </message>
    <message>
        <source>A membership is {values:g}, and fuzzy operators take numbers from 0 to 1: make fuzzy scores first.</source>
        <translation>Une appartenance vaut {values:g}, et les opérateurs flous prennent des nombres de 0 à 1 : faites d'abord des scores flous.</translation>
    </message>
    <message>
        <source>A model file of this trainer: its settings are taken. Empty: the trainer's defaults.</source>
        <translation>Un fichier modèle de cet entraîneur : ses paramètres sont repris. Vide : ceux par défaut de l'entraîneur.</translation>
    </message>
    <message>
        <source>A model fitted on another sheet is applied to the raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>Un modèle ajusté sur une autre feuille s'applique aux champs bruts avec toutes les étapes qu'il contient : les éléments sont appariés par symbole et les unités converties.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; method and replacement are those of the model.</source>
        <translation>Un modèle que cet outil a écrit pour une autre campagne. Les éléments sont appariés par symbole et les unités converties ; la méthode et le remplacement sont ceux du modèle.</translation>
    </message>
    <message>
        <source>A model that this tool wrote on another survey. Elements are matched by symbol and units converted; the settings above that were fixed in fitting have no say.</source>
        <translation>Un modèle que cet outil a écrit pour une autre campagne. Les éléments sont appariés par symbole et les unités converties ; les paramètres ci-dessus fixés à l'ajustement n'ont pas d'effet.</translation>
    </message>
    <message>
        <source>A network of one hidden layer ({hidden} neurons) was trained for {epochs} epochs by stochastic gradient descent with momentum (random seed {seed}).</source>
        <translation>Un réseau à une couche cachée ({hidden} neurones) a été entraîné pendant {epochs} époques par descente de gradient stochastique avec inertie (graine aléatoire {seed}).</translation>
    </message>
    <message>
        <source>A network that does not beat a thresholded score is not worth its trouble: the baselines stand beside it.</source>
        <translation>Un réseau qui ne bat pas un score seuillé ne vaut pas sa peine : les références sont à côté.</translation>
    </message>
    <message>
        <source>A new laboratory or another fraction shifts every feature: compare their medians before.</source>
        <translation>Un autre laboratoire ou une autre fraction décale toutes les variables : comparez d'abord leurs médianes.</translation>
    </message>
    <message>
        <source>A nugget of three quarters of the sill or more means that a kriged map says little.</source>
        <translation>Une pépite des trois quarts du palier ou plus signifie qu'une carte krigée dit peu de chose.</translation>
    </message>
    <message>
        <source>A page to read or print, the most urgent first.</source>
        <translation>Une page à lire ou à imprimer, le plus urgent en tête.</translation>
    </message>
    <message>
        <source>A prediction is the weighted mean of samples that has the smallest error to be expected under the variogram, be it of points or of blocks as large as the cells. The map gives the samples back; between them it is smoother than the truth. The standard error says how far samples inform: it depends on their places and the variogram, not on values.</source>
        <translation>Une prédiction est la moyenne pondérée d'échantillons dont l'erreur attendue selon le variogramme est minimale, pour des points ou pour des blocs de la taille des cellules. La carte restitue les échantillons ; entre eux, elle est plus lisse que la vérité. L'erreur type dit jusqu'où les échantillons informent : elle dépend de leurs emplacements et du variogramme, pas des valeurs.</translation>
    </message>
    <message>
        <source>A quarter of the neighbours from each quadrant</source>
        <translation>Un quart des voisins dans chaque quadrant</translation>
    </message>
    <message>
        <source>A raster of scores or classes, or polygons with a field of them. High values are expected at occurrences.</source>
        <translation>Un raster de scores ou de classes, ou des polygones avec un tel champ. De fortes valeurs sont attendues aux indices.</translation>
    </message>
    <message>
        <source>A raster of scores; high values are expected at occurrences.</source>
        <translation>Un raster de scores ; de fortes valeurs sont attendues aux indices.</translation>
    </message>
    <message>
        <source>A raster of {rows} rows and {columns} columns is empty: enlarge the extent.</source>
        <translation>Un raster de {rows} lignes et {columns} colonnes est vide : agrandissez l'emprise.</translation>
    </message>
    <message>
        <source>A realisation is the kriged map plus a random field of the same variogram less that field's own kriging from the sample sites. The probability of a cell is the share of realisations above the threshold.</source>
        <translation>Une réalisation est la carte krigée plus un champ aléatoire de même variogramme, moins le krigeage de ce champ à partir des points d'échantillonnage. La probabilité d'une cellule est la part des réalisations au-dessus du seuil.</translation>
    </message>
    <message>
        <source>A rock that is mineralised throughout hides its own anomaly: compare the maps with and without the index.</source>
        <translation>Une roche minéralisée partout cache sa propre anomalie : comparez les cartes avec et sans l'indice d'enrichissement.</translation>
    </message>
    <message>
        <source>A sample is of none of the {n_classes} classes: leave samples without a class out.</source>
        <translation>Un échantillon n'est d'aucune des {n_classes} classes : omettez les échantillons sans classe.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream, and this map draws it around the site: read it as a map of samples.</source>
        <translation>Un échantillon parle pour le terrain en amont, et cette carte le dessine autour du site : lisez-la comme une carte d'échantillons.</translation>
    </message>
    <message>
        <source>A sample speaks for the ground upstream: walk up the stream, not to the middle of the polygon.</source>
        <translation>Un échantillon parle pour le terrain en amont : remontez le cours d'eau, n'allez pas au milieu du polygone.</translation>
    </message>
    <message>
        <source>A sample without one of the elements gets no score: replace values below detection before.</source>
        <translation>Un échantillon auquel manque un élément n'a pas de score : remplacez d'abord les valeurs sous la détection.</translation>
    </message>
    <message>
        <source>A score of 0 is the average of the survey the model was fitted to, and 1 about one standard deviation above it. F1_fuzzy and so on are the same scores between 0 and 1 (geochemical mineralisation probability index): they rank the samples alike, and can be combined with other evidence.</source>
        <translation>Un score de 0 est la moyenne de la campagne à laquelle le modèle a été ajusté, et 1 environ un écart-type au-dessus. F1_fuzzy etc. sont les mêmes scores entre 0 et 1 (indice géochimique de probabilité de minéralisation) : ils classent les échantillons de même et se combinent avec d'autres données.</translation>
    </message>
    <message>
        <source>A search with {population} candidates, {elite} of which live on, {generations} generations and {stall} without progress cannot be: take more candidates than live on, and one generation at least.</source>
        <translation>Une recherche avec {population} candidats, dont {elite} survivent, {generations} générations et {stall} sans progrès est impossible : prenez plus de candidats que de survivants, et une génération au moins.</translation>
    </message>
    <message>
        <source>A second engine to check regression kriging against.</source>
        <translation>Un second moteur pour contrôler la régression-krigeage.</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters and loses long text: choose a GeoPackage (.gpkg).</source>
        <translation>Un shapefile coupe les noms de champs après dix lettres et perd les textes longs : choisissez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>A shapefile cuts the names of fields after ten letters, such as {long}: choose a GeoPackage (.gpkg).</source>
        <translation>Un shapefile coupe les noms de champs après dix lettres, comme {long} : choisissez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>A single model moves with its seed and with the samples that happened to be taken. &lt;i&gt;p_…&lt;/i&gt; is the mean probability of each class, &lt;i&gt;entropy&lt;/i&gt; what is not known of a sample (0 sure, 1 all classes alike), &lt;i&gt;mutual_information&lt;/i&gt; the part of it that members disagree on, &lt;i&gt;stability&lt;/i&gt; the share of the members that name the sample's class. High entropy with little disagreement is ground where the classes themselves mix: more samples there do not help. Disagreement is what more samples would settle.</source>
        <translation>Un modèle unique varie avec sa graine et avec les échantillons que l'on a prélevés. &lt;i&gt;p_…&lt;/i&gt; est la probabilité moyenne de chaque classe, &lt;i&gt;entropy&lt;/i&gt; ce que l'on ignore d'un échantillon (0 sûr, 1 toutes les classes se valent), &lt;i&gt;mutual_information&lt;/i&gt; la part sur laquelle les membres divergent, &lt;i&gt;stability&lt;/i&gt; la part des membres qui nomment la classe de l'échantillon. Une forte entropie avec peu de désaccord est un terrain où les classes elles-mêmes se mêlent : plus d'échantillons n'y aident pas. Le désaccord est ce que plus d'échantillons régleraient.</translation>
    </message>
    <message>
        <source>A slope well below 1 is the smoothing of kriging and no mistake of yours; a mean error far from 0 is one.</source>
        <translation>Une pente bien inférieure à 1 est le lissage du krigeage, non une erreur de votre part ; une erreur moyenne loin de 0 en est une.</translation>
    </message>
    <message>
        <source>A split by blocks needs the positions of the samples: give their coordinates.</source>
        <translation>Une division en blocs exige les positions des échantillons : donnez leurs coordonnées.</translation>
    </message>
    <message>
        <source>A split by zones needs the zone of every sample: choose the field that holds it.</source>
        <translation>Une division par zones exige la zone de chaque échantillon : choisissez le champ qui la contient.</translation>
    </message>
    <message>
        <source>A structure that got no sill is left out.</source>
        <translation>Une structure qui n'a reçu aucun palier est omise.</translation>
    </message>
    <message>
        <source>A substitute for {names} below {limits:g} comes out as {found:g}, no concentration: choose the scale ln.</source>
        <translation>Une valeur de substitution de {names} sous {limits:g} donne {found:g}, ce qui n'est pas une concentration : choisissez l'échelle ln.</translation>
    </message>
    <message>
        <source>A support-vector machine</source>
        <translation>Une machine à vecteurs de support</translation>
    </message>
    <message>
        <source>A support-vector machine on the same samples: the bar that the network has to pass.</source>
        <translation>Une machine à vecteurs de support sur les mêmes échantillons : la barre que le réseau doit franchir.</translation>
    </message>
    <message>
        <source>A support-vector machine was trained ({kernel} kernel, C {c:.3g}, gamma {gamma:.3g}, {how}).</source>
        <translation>Une machine à vecteurs de support a été entraînée (noyau {kernel}, C {c:.3g}, gamma {gamma:.3g}, {how}).</translation>
    </message>
    <message>
        <source>A table with the columns element, limit and unit.</source>
        <translation>Une table avec les colonnes element, limit et unit.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen is the one to believe.</source>
        <translation>Un test aléatoire flatte : les échantillons testés ont des voisins qui ont servi à apprendre. C'est le test sur terrain non vu qu'il faut croire.</translation>
    </message>
    <message>
        <source>A test by lot flatters: the tested samples have neighbours that were learnt from. The test on ground not seen, in blocks or zones, is the one to believe, and a classifier is worth its trouble only where it beats the baselines beside it. Where the classes come from factor scores, every figure says how well the network repeats them, not how well it finds deposits; the report then shows what the same network reaches on scores without any geology.</source>
        <translation>Un test aléatoire flatte : les échantillons testés ont des voisins qui ont servi à apprendre. C'est le test sur terrain non vu, par blocs ou zones, qu'il faut croire, et un classifieur ne vaut sa peine que s'il bat les références à côté. Si les classes viennent de scores factoriels, chaque chiffre dit comment le réseau les répète, non comment il trouve des gisements ; le rapport montre alors ce que le même réseau atteint sur des scores sans aucune géologie.</translation>
    </message>
    <message>
        <source>A threshold</source>
        <translation>Un seuil</translation>
    </message>
    <message>
        <source>A threshold separates populations of values and says nothing of ore: hold it against occurrences.</source>
        <translation>Un seuil sépare des populations de valeurs et ne dit rien du minerai : confrontez-le aux indices.</translation>
    </message>
    <message>
        <source>A tolerance of {tolerance:g}° is impossible: choose one above 0 and up to 90, such as 22.5.</source>
        <translation>Une tolérance de {tolerance:g}° est impossible : choisissez-la au-dessus de 0 et jusqu'à 90, par exemple 22.5.</translation>
    </message>
    <message>
        <source>A tuned machine rarely differs from a default one by more than the test can tell.</source>
        <translation>Une machine réglée diffère rarement de celle par défaut de plus que ce que le test peut voir.</translation>
    </message>
    <message>
        <source>A value below detection is not zero: it gets the likeliest value below its limit.</source>
        <translation>Une valeur sous la détection n'est pas zéro : elle reçoit la valeur la plus vraisemblable sous sa limite.</translation>
    </message>
    <message>
        <source>A variogram needs two samples at least and there are {n_coordinates}: check the layer.</source>
        <translation>Un variogramme exige au moins deux échantillons et il y en a {n_coordinates} : vérifiez la couche.</translation>
    </message>
    <message>
        <source>A window of {window:g} cells has no cell in the middle: choose an odd number from 3 on.</source>
        <translation>Une fenêtre de {window:g} cellules n'a pas de cellule centrale : choisissez un nombre impair à partir de 3.</translation>
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
        <translation>AUC (95 %), moyenne {macro_auc:.3f}</translation>
    </message>
    <message>
        <source>AUC (mean of classes)</source>
        <translation>AUC (moyenne des classes)</translation>
    </message>
    <message>
        <source>AUC grows with the barren ground in the study area: compare inside one mask.</source>
        <translation>L'AUC croît avec le terrain stérile de la zone d'étude : comparez à l'intérieur d'un même masque.</translation>
    </message>
    <message>
        <source>AUC in words</source>
        <translation>L'AUC en mots</translation>
    </message>
    <message>
        <source>AUC, lower end of the 95 % interval</source>
        <translation>AUC, borne inférieure de l'intervalle à 95 %</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC, moyenne</translation>
    </message>
    <message>
        <source>AUC, upper end of the 95 % interval</source>
        <translation>AUC, borne supérieure de l'intervalle à 95 %</translation>
    </message>
    <message>
        <source>AUSRC</source>
        <translation>AUSRC</translation>
    </message>
    <message>
        <source>About normally distributed, or any numbers with normal scores below.</source>
        <translation>À peu près normaux, ou nombres quelconques avec les scores normaux ci-dessous.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors.</source>
        <translation>Au-dessus de 0.6, les éléments partagent assez pour des facteurs.</translation>
    </message>
    <message>
        <source>Above 0.6 the elements share enough for factors; 0.8 is good.</source>
        <translation>Au-dessus de 0.6, les éléments partagent assez pour des facteurs ; 0.8 est bon.</translation>
    </message>
    <message>
        <source>Above 50 % below detection the substitutes say more of the method than of the ground; elements with more than 80 % are left out.</source>
        <translation>Au-delà de 50 % sous la détection, les valeurs de substitution disent plus de la méthode que du terrain ; les éléments à plus de 80 % sont omis.</translation>
    </message>
    <message>
        <source>Above and below detection</source>
        <translation>Au-dessus et sous la détection</translation>
    </message>
    <message>
        <source>Above, %</source>
        <translation>Au-dessus, %</translation>
    </message>
    <message>
        <source>Absolute loading from which an element belongs to a factor.</source>
        <translation>Saturation absolue à partir de laquelle un élément appartient à un facteur.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy against labels made from the same scores is self-consistency, not skill.</source>
        <translation>L'exactitude face à des étiquettes tirées des mêmes scores est de la cohérence interne, pas du pouvoir prédictif.</translation>
    </message>
    <message>
        <source>Accuracy by the split</source>
        <translation>Exactitude selon la division</translation>
    </message>
    <message>
        <source>Accuracy of each classifier in both tests, with intervals and baselines.</source>
        <translation>Exactitude de chaque classifieur dans les deux tests, avec intervalles et références.</translation>
    </message>
    <message>
        <source>Accuracy of each classifier with 95 % intervals, by lot and on ground not seen</source>
        <translation>Exactitude de chaque classifieur avec intervalles à 95 %, au hasard et sur terrain non vu</translation>
    </message>
    <message>
        <source>Accuracy on ground not seen</source>
        <translation>Exactitude sur terrain non vu</translation>
    </message>
    <message>
        <source>Accuracy out of bag</source>
        <translation>Exactitude hors sac</translation>
    </message>
    <message>
        <source>Accuracy out of bag has neighbours in the training and flatters.</source>
        <translation>L'exactitude hors sac a des voisins dans l'entraînement et flatte.</translation>
    </message>
    <message>
        <source>Accuracy {accuracy:.3f} ({right} of {n} samples; 95 % interval {accuracy_low:.3f} to {accuracy_high:.3f}), balanced accuracy {balanced_accuracy:.3f}; always naming the most frequent class reaches {majority_rate:.3f}, the same predictions dealt out at random {chance_agreement:.3f}.</source>
        <translation>Exactitude {accuracy:.3f} ({right} sur {n} échantillons ; intervalle à 95 % {accuracy_low:.3f} à {accuracy_high:.3f}), exactitude équilibrée {balanced_accuracy:.3f} ; nommer toujours la classe la plus fréquente atteint {majority_rate:.3f}, les mêmes prédictions distribuées au hasard {chance_agreement:.3f}.</translation>
    </message>
    <message>
        <source>Add a nested structure with its own sill and range</source>
        <translation>Ajouter une structure gigogne avec ses propres palier et portée</translation>
    </message>
    <message>
        <source>Add them to the limits table if they have results below it.</source>
        <translation>Ajoutez-les à la table des limites s'ils ont des résultats au-dessous.</translation>
    </message>
    <message>
        <source>Address of a package index to be asked beside the usual one, such as that of torch's builds for processors or your company's; the guide says more</source>
        <translation>Adresse d'un index de paquets à interroger en plus de l'index habituel, comme celui des versions de torch pour processeurs ou celui de votre entreprise ; le guide en dit plus</translation>
    </message>
    <message>
        <source>Adds the mean of each feature over so many nearest samples (the sample itself included) as further features, so that a lone value counts less than a group of them. 0: the samples alone.</source>
        <translation>Ajoute comme variables la moyenne de chaque variable sur autant d'échantillons les plus proches (l'échantillon compris), afin qu'une valeur isolée compte moins qu'un groupe. 0 : les échantillons seuls.</translation>
    </message>
    <message>
        <source>Adequacy of each element</source>
        <translation>Adéquation de chaque élément</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>Rand ajusté</translation>
    </message>
    <message>
        <source>Adjusted Rand index of pairs of members</source>
        <translation>Indice de Rand ajusté des paires de membres</translation>
    </message>
    <message>
        <source>Adjusted Rand: mean over the other members; 1 the same classes, 0 as alike as chance</source>
        <translation>Rand ajusté : moyenne sur les autres membres ; 1 mêmes classes, 0 aussi semblables qu'au hasard</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>Accord des cartes</translation>
    </message>
    <message>
        <source>Agreement of the members on the classes (adjusted Rand): {:.2f}</source>
        <translation>Accord des membres sur les classes (Rand ajusté) : {:.2f}</translation>
    </message>
    <message>
        <source>All charts, and the report on a survey.</source>
        <translation>Tous les graphiques, et le rapport sur une campagne.</translation>
    </message>
    <message>
        <source>All commas in numbers could be decimal marks or part thousands, as in 1,234: choose the decimal mark.</source>
        <translation>Toutes les virgules des nombres pourraient être décimales ou séparer les milliers, comme dans 1,234 : choisissez le séparateur décimal.</translation>
    </message>
    <message>
        <source>All elements are {reason}: check the layer, or choose another background.</source>
        <translation>Tous les éléments sont {reason} : vérifiez la couche, ou choisissez un autre fond.</translation>
    </message>
    <message>
        <source>All factors</source>
        <translation>Tous les facteurs</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>Tous les fichiers (*.*)</translation>
    </message>
    <message>
        <source>All labelled samples lie in one zone ({found}), and a test needs two: choose another field, or split by blocks.</source>
        <translation>Tous les échantillons étiquetés sont dans une seule zone ({found}), et un test en exige deux : choisissez un autre champ, ou divisez par blocs.</translation>
    </message>
    <message>
        <source>All learnt from the same survey. Stability says how little the result depends on the seed and on the samples that happened to be taken, not that it is right.</source>
        <translation>Tous ont appris de la même campagne. La stabilité dit combien le résultat dépend peu de la graine et des échantillons prélevés, non qu'il est juste.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and count only where all of them have data. High values are expected at occurrences. Maps that were made with the same occurrences are flattered: compare scores that were held out.</source>
        <translation>Toutes les cartes doivent être sur une même grille et ne comptent que là où toutes ont des données. De fortes valeurs sont attendues aux indices. Les cartes faites avec les mêmes indices sont flattées : comparez des scores hors apprentissage.</translation>
    </message>
    <message>
        <source>All maps must lie on one grid, and only cells count where all of them have data. High values are expected at occurrences.</source>
        <translation>Toutes les cartes doivent être sur une même grille, et seules comptent les cellules où toutes ont des données. De fortes valeurs sont attendues aux indices.</translation>
    </message>
    <message>
        <source>All measured values equal {detects:g}: no distribution can be fitted, leave the element out.</source>
        <translation>Toutes les valeurs mesurées sont égales à {detects:g} : aucune loi ne peut être ajustée, omettez l'élément.</translation>
    </message>
    <message>
        <source>All members say the same, because nothing differs between them: draw bootstrap samples, or the ensemble tells nothing.</source>
        <translation>Tous les membres disent la même chose, car rien ne diffère entre eux : tirez des échantillons bootstrap, sinon l'ensemble ne dit rien.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Tout est déjà là.</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Tous les panneaux</translation>
    </message>
    <message>
        <source>All results are below detection or missing.</source>
        <translation>Tous les résultats sont sous la détection ou manquants.</translation>
    </message>
    <message>
        <source>All samples are in one fold, and a test needs two: make more or smaller blocks.</source>
        <translation>Tous les échantillons sont dans un même pli, et un test en exige deux : faites des blocs plus nombreux ou plus petits.</translation>
    </message>
    <message>
        <source>All samples are of one class ({classes}): a classifier needs two at least.</source>
        <translation>Tous les échantillons sont d'une seule classe ({classes}) : un classifieur en exige au moins deux.</translation>
    </message>
    <message>
        <source>All samples have the same value: there is no variogram to fit.</source>
        <translation>Tous les échantillons ont la même valeur : il n'y a pas de variogramme à ajuster.</translation>
    </message>
    <message>
        <source>All samples with a class are of one ({present}), and a classifier needs two: choose other thresholds or distances.</source>
        <translation>Tous les échantillons ayant une classe sont d'une seule ({present}), et un classifieur en exige deux : choisissez d'autres seuils ou distances.</translation>
    </message>
    <message>
        <source>All steps were done in QGIS with GeoHalo {version}.</source>
        <translation>Toutes les étapes ont été faites dans QGIS avec GeoHalo {version}.</translation>
    </message>
    <message>
        <source>All test samples are of one class, which leaves specificity, AUC and kappa undefined: test on all classes.</source>
        <translation>Tous les échantillons de test sont d'une seule classe, ce qui laisse spécificité, AUC et kappa indéfinis : testez sur toutes les classes.</translation>
    </message>
    <message>
        <source>All that are elements</source>
        <translation>Tous ceux qui sont des éléments</translation>
    </message>
    <message>
        <source>All values of {name} are {values:g}: it is left out.</source>
        <translation>Toutes les valeurs de {name} sont {values:g} : il est omis.</translation>
    </message>
    <message>
        <source>All {n} samples have a position.</source>
        <translation>Les {n} échantillons ont tous une position.</translation>
    </message>
    <message>
        <source>Allow features that hold the class</source>
        <translation>Autoriser les variables qui contiennent la classe</translation>
    </message>
    <message>
        <source>An accuracy counts only beside the share of the largest class, which needs no map.</source>
        <translation>Une exactitude ne compte qu'à côté de la part de la classe la plus grande, qui n'exige aucune carte.</translation>
    </message>
    <message>
        <source>An anisotropy is given and is to be fitted: choose anisotropy none to keep the given one.</source>
        <translation>Une anisotropie est donnée et doit être ajustée : choisissez anisotropy none pour garder celle qui est donnée.</translation>
    </message>
    <message>
        <source>An autoencoder and a self-organising map are trained together: the loss is the squared error of the reconstruction plus gamma times the squared distance of each code to the prototypes, weighted by a kernel on the map that narrows. Units are parted into classes by k-means on the prototypes.</source>
        <translation>Un autoencodeur et une carte auto-organisatrice sont entraînés ensemble : la perte est l'erreur quadratique de reconstruction plus gamma fois le carré de la distance de chaque code aux prototypes, pondéré par un noyau sur la carte qui se resserre. Les neurones sont répartis en classes par k-means sur les prototypes.</translation>
    </message>
    <message>
        <source>An earlier step left out {fields}: choose other elements.</source>
        <translation>Une étape antérieure a omis {fields} : choisissez d'autres éléments.</translation>
    </message>
    <message>
        <source>An ensemble of {runs} members has none to agree with: train two or more, better twenty.</source>
        <translation>Un ensemble de {runs} membres n'a personne avec qui s'accorder : entraînez-en deux ou plus, mieux vingt.</translation>
    </message>
    <message>
        <source>An image needs {FEWEST} features or more and there are {n_features}: choose more, or the network conv1d.</source>
        <translation>Une image exige {FEWEST} variables ou plus et il y en a {n_features} : choisissez-en plus, ou le réseau conv1d.</translation>
    </message>
    <message>
        <source>An index of 1 is the background and 2 twice as much. What belongs to the rock itself, such as nickel in basalt, no longer stands out, and what was added to it does. New fields end in _ei; later steps read them in place of the concentrations.</source>
        <translation>Un indice d'enrichissement de 1 est le fond, et 2 le double. Ce qui appartient à la roche, comme le nickel du basalte, ne ressort plus, et ce qui lui a été ajouté ressort. Les nouveaux champs finissent par _ei ; les étapes suivantes les lisent à la place des concentrations.</translation>
    </message>
    <message>
        <source>Analysing the samples</source>
        <translation>Analyse des échantillons</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropie</translation>
    </message>
    <message>
        <source>Anomalies as polygons, ranked, with the elements that stand out: where to walk first.</source>
        <translation>Anomalies en polygones, hiérarchisées, avec les éléments qui ressortent : où aller d'abord.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Anomaly and halo were cut from the scores by the prediction-area plot of the scores that were held out.</source>
        <translation>L'anomalie et l'auréole ont été découpées dans les scores par le diagramme prédiction-aire des scores hors apprentissage.</translation>
    </message>
    <message>
        <source>Anomaly from</source>
        <translation>Anomalie à partir de</translation>
    </message>
    <message>
        <source>Anomaly is a word for dense in known occurrences: a style of ore that nobody knows here stays background.</source>
        <translation>Anomalie veut dire dense en indices connus : un type de minerai que personne ne connaît ici reste du fond.</translation>
    </message>
    <message>
        <source>Anomaly map</source>
        <translation>Carte d'anomalies</translation>
    </message>
    <message>
        <source>Anomaly map (raster of classes)</source>
        <translation>Carte d'anomalies (raster de classes)</translation>
    </message>
    <message>
        <source>Anomaly maps</source>
        <translation>Cartes d'anomalies</translation>
    </message>
    <message>
        <source>Anomaly, halo and background</source>
        <translation>Anomalie, auréole et fond</translation>
    </message>
    <message>
        <source>Anomaly, halo, background</source>
        <translation>Anomalie, auréole, fond</translation>
    </message>
    <message>
        <source>Another QGIS is installing packages just now: wait until it has finished.</source>
        <translation>Un autre QGIS installe des paquets en ce moment : attendez qu'il ait fini.</translation>
    </message>
    <message>
        <source>Another seed is another survey on other ground.</source>
        <translation>Une autre graine est une autre campagne sur un autre terrain.</translation>
    </message>
    <message>
        <source>Applies the same to other samples.</source>
        <translation>Applique la même chose à d'autres échantillons.</translation>
    </message>
    <message>
        <source>Apply Batch SOM</source>
        <translation>Appliquer Batch SOM</translation>
    </message>
    <message>
        <source>Apply DESOM</source>
        <translation>Appliquer DESOM</translation>
    </message>
    <message>
        <source>Apply SOM</source>
        <translation>Appliquer SOM</translation>
    </message>
    <message>
        <source>Apply classifier</source>
        <translation>Appliquer un classifieur</translation>
    </message>
    <message>
        <source>Apply map</source>
        <translation>Appliquer une carte</translation>
    </message>
    <message>
        <source>Apply this fitted model instead of fitting</source>
        <translation>Appliquer ce modèle ajusté au lieu d'ajuster</translation>
    </message>
    <message>
        <source>Area %</source>
        <translation>Aire %</translation>
    </message>
    <message>
        <source>Area (%)</source>
        <translation>Aire (%)</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Aire (km²)</translation>
    </message>
    <message>
        <source>Area judged (km²)</source>
        <translation>Aire jugée (km²)</translation>
    </message>
    <message>
        <source>Area of the anomalies they were tested on (%)</source>
        <translation>Aire des anomalies sur lesquelles ils ont été testés (%)</translation>
    </message>
    <message>
        <source>Area of the anomaly (%)</source>
        <translation>Aire de l'anomalie (%)</translation>
    </message>
    <message>
        <source>Area of the cells that have a value.</source>
        <translation>Aire des cellules qui ont une valeur.</translation>
    </message>
    <message>
        <source>Area of the targets (%)</source>
        <translation>Aire des cibles (%)</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>Area under the ROC curve (of the first map)</source>
        <translation>Aire sous la courbe ROC (de la première carte)</translation>
    </message>
    <message>
        <source>Area under the ROC curve, mean of the classes</source>
        <translation>Aire sous la courbe ROC, moyenne des classes</translation>
    </message>
    <message>
        <source>Area under the ROC curve: 0.5 is chance, 1 ranks every occurrence first</source>
        <translation>Aire sous la courbe ROC : 0.5 est le hasard, 1 classe chaque indice en tête</translation>
    </message>
    <message>
        <source>Area under the success-rate curve</source>
        <translation>Aire sous la courbe de taux de succès</translation>
    </message>
    <message>
        <source>Area under the success-rate curve (of the first map)</source>
        <translation>Aire sous la courbe de taux de succès (de la première carte)</translation>
    </message>
    <message>
        <source>Area with data (km²)</source>
        <translation>Aire avec données (km²)</translation>
    </message>
    <message>
        <source>Area without occurrences (%)</source>
        <translation>Aire sans indices (%)</translation>
    </message>
    <message>
        <source>Area, added up (%)</source>
        <translation>Aire cumulée (%)</translation>
    </message>
    <message>
        <source>Area, held out (%)</source>
        <translation>Aire, hors apprentissage (%)</translation>
    </message>
    <message>
        <source>Area, most favourable first (%)</source>
        <translation>Aire, la plus favorable d'abord (%)</translation>
    </message>
    <message>
        <source>Areas are counted inside it.</source>
        <translation>Les aires sont comptées à l'intérieur.</translation>
    </message>
    <message>
        <source>Areas are counted inside it. Empty: wherever a sample is near.</source>
        <translation>Les aires sont comptées à l'intérieur. Vide : partout où un échantillon est proche.</translation>
    </message>
    <message>
        <source>Areas are cumulated, so that breaks come too easily: believe dashed thresholds, not dotted ones.</source>
        <translation>Les aires sont cumulées, si bien que les ruptures viennent trop facilement : croyez les seuils en tirets, non ceux en pointillé.</translation>
    </message>
    <message>
        <source>Areas under the curves</source>
        <translation>Aires sous les courbes</translation>
    </message>
    <message>
        <source>As Train network or Train support-vector machine wrote it.</source>
        <translation>Tel qu'écrit par Entraîner un réseau ou Entraîner une machine à vecteurs de support.</translation>
    </message>
    <message>
        <source>As one of the two trainers of maps wrote it, or this tool for another sheet.</source>
        <translation>Tel qu'écrit par l'un des deux entraîneurs de cartes, ou par cet outil pour une autre feuille.</translation>
    </message>
    <message>
        <source>As the last step left them: they remember the steps before it.</source>
        <translation>Tels que la dernière étape les a laissés : ils se souviennent des étapes précédentes.</translation>
    </message>
    <message>
        <source>As “Fit factor analysis” wrote it.</source>
        <translation>Tel qu'écrit par « Ajuster une analyse factorielle ».</translation>
    </message>
    <message>
        <source>Ask the laboratory to analyse these samples again with another method: they may be the best anomalies.</source>
        <translation>Demandez au laboratoire de réanalyser ces échantillons par une autre méthode : ce sont peut-être les meilleures anomalies.</translation>
    </message>
    <message>
        <source>At least 5 times higher or lower, in one or two elements of a sample only: slips of the pen or of the laboratory, or the best anomalies. Listed are the {PER_ELEMENT} strongest of each element.</source>
        <translation>Au moins 5 fois plus ou moins, dans un ou deux éléments d'un échantillon seulement : fautes de frappe ou de laboratoire, ou les meilleures anomalies. Sont listés les {PER_ELEMENT} plus marqués de chaque élément.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, perhaps substituted below detection: it has no fences and none of its values is flagged.</source>
        <translation>Au moins la moitié des valeurs de {name} sont égales, peut-être substituées sous la détection : il n'a pas de bornes et aucune valeur n'est signalée.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal, so that it has no fence: state the threshold, or take a percentile.</source>
        <translation>Au moins la moitié des valeurs de {name} sont égales, donc il n'a pas de borne : fixez le seuil, ou prenez un percentile.</translation>
    </message>
    <message>
        <source>At least half of the values of {name} are equal: it has no robust spread.</source>
        <translation>Au moins la moitié des valeurs de {name} sont égales : il n'a pas de dispersion robuste.</translation>
    </message>
    <message>
        <source>At least one run is needed: set the number of runs to 1 or more.</source>
        <translation>Il faut au moins une exécution : mettez leur nombre à 1 ou plus.</translation>
    </message>
    <message>
        <source>At the intersection of the prediction-area plot; AUC: area under the ROC curve</source>
        <translation>À l'intersection du diagramme prédiction-aire ; AUC : aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>Azimuth of the longest range</source>
        <translation>Azimut de la portée maximale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Background far from known occurrences may hold unknown ones: a classifier then learns to overlook them.</source>
        <translation>Le fond loin des indices connus peut en contenir d'inconnus : un classifieur apprend alors à les négliger.</translation>
    </message>
    <message>
        <source>Background: median of all samples. It only shifts logarithms: factors and maps come out as without it. Give rock classes or upstream areas to take the rocks out.</source>
        <translation>Fond : médiane de tous les échantillons. Cela ne fait que décaler les logarithmes : facteurs et cartes sont les mêmes que sans lui. Donnez les classes de roches ou les aires en amont pour éliminer l'effet des roches.</translation>
    </message>
    <message>
        <source>Background: median of each class of {fields} ({n} classes).</source>
        <translation>Fond : médiane de chaque classe de {fields} ({n} classes).</translation>
    </message>
    <message>
        <source>Background: {method}, by the areas {fields}.</source>
        <translation>Fond : {method}, par les aires {fields}.</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Backgrounds of the enrichment index</source>
        <translation>Fonds de l'indice d'enrichissement</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Balanced accuracy by the split</source>
        <translation>Exactitude équilibrée selon la division</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} in the test by lot and {far:.2f} where {apart}.</source>
        <translation>L'exactitude équilibrée est de {near:.2f} dans le test aléatoire et de {far:.2f} là où {apart}.</translation>
    </message>
    <message>
        <source>Balanced accuracy is {near:.2f} on the part held out and {far:.2f} where {apart}.</source>
        <translation>L'exactitude équilibrée est de {near:.2f} sur la partie mise de côté et de {far:.2f} là où {apart}.</translation>
    </message>
    <message>
        <source>Balanced accuracy on ground not seen</source>
        <translation>Exactitude équilibrée sur terrain non vu</translation>
    </message>
    <message>
        <source>Balanced accuracy out of bag</source>
        <translation>Exactitude équilibrée hors sac</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largeur de bande</translation>
    </message>
    <message>
        <source>Bartlett</source>
        <translation>Bartlett</translation>
    </message>
    <message>
        <source>Bartlett scores need uniquenesses, which pca does not have: use regression scores.</source>
        <translation>Les scores de Bartlett exigent les variances spécifiques, que pca n'a pas : utilisez les scores par régression.</translation>
    </message>
    <message>
        <source>Bartlett's test finds no correlation (p = {bartlett_p:.2f}): there may be no factors to find.</source>
        <translation>Le test de Bartlett ne trouve aucune corrélation (p = {bartlett_p:.2f}) : il n'y a peut-être pas de facteurs à trouver.</translation>
    </message>
    <message>
        <source>Base of the logarithm of the weight</source>
        <translation>Base du logarithme du poids</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Baseline: logistic regression</source>
        <translation>Référence : régression logistique</translation>
    </message>
    <message>
        <source>Baseline: the most frequent class</source>
        <translation>Référence : la classe la plus fréquente</translation>
    </message>
    <message>
        <source>Baseline: thresholded scores</source>
        <translation>Référence : scores seuillés</translation>
    </message>
    <message>
        <source>Batch SOM P-A plot</source>
        <translation>Diagramme P-A Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly map</source>
        <translation>Carte d'anomalies Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM anomaly table</source>
        <translation>Table d'anomalies Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM chart</source>
        <translation>Graphique Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class P-A plot</source>
        <translation>Diagramme P-A des classes Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM class map</source>
        <translation>Carte des classes Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM model</source>
        <translation>Modèle Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM samples</source>
        <translation>Échantillons Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM score</source>
        <translation>Score Batch SOM</translation>
    </message>
    <message>
        <source>Batch SOM: anomaly, halo, background</source>
        <translation>Batch SOM : anomalie, auréole, fond</translation>
    </message>
    <message>
        <source>Batch SOM: classes named by occurrences</source>
        <translation>Batch SOM : classes nommées par les indices</translation>
    </message>
    <message>
        <source>Batch SOM: classes of units to raster</source>
        <translation>Batch SOM : classes de neurones vers raster</translation>
    </message>
    <message>
        <source>Batch SOM: held-out score to raster</source>
        <translation>Batch SOM : score hors apprentissage vers raster</translation>
    </message>
    <message>
        <source>Batch SOM: prediction-area plot of the classes</source>
        <translation>Batch SOM : diagramme prédiction-aire des classes</translation>
    </message>
    <message>
        <source>Batch SOM: score to raster</source>
        <translation>Batch SOM : score vers raster</translation>
    </message>
    <message>
        <source>Before the headings</source>
        <translation>Avant les en-têtes</translation>
    </message>
    <message>
        <source>Before you read on</source>
        <translation>Avant de lire la suite</translation>
    </message>
    <message>
        <source>Believe the held-out rates, and the comparison where it says not distinguishable.</source>
        <translation>Croyez les taux hors apprentissage, et la comparaison là où elle dit non distinguable.</translation>
    </message>
    <message>
        <source>Believe the test on ground not seen; the test by lot has neighbours of its samples in the training.</source>
        <translation>Croyez le test sur terrain non vu ; le test aléatoire a des voisins de ses échantillons dans l'entraînement.</translation>
    </message>
    <message>
        <source>Believe the tests on ground not seen; those by lot flatter.</source>
        <translation>Croyez les tests sur terrain non vu ; les tests aléatoires flattent.</translation>
    </message>
    <message>
        <source>Below detection</source>
        <translation>Sous la détection</translation>
    </message>
    <message>
        <source>Below, %</source>
        <translation>Au-dessous, %</translation>
    </message>
    <message>
        <source>Best 20 %</source>
        <translation>Meilleurs 20 %</translation>
    </message>
    <message>
        <source>Better than {baseline} by P-A or AUC</source>
        <translation>Meilleur que {baseline} par P-A ou AUC</translation>
    </message>
    <message>
        <source>Between background and what stands out from it.</source>
        <translation>Entre le fond et ce qui en ressort.</translation>
    </message>
    <message>
        <source>Biplot of factors</source>
        <translation>Biplot des facteurs</translation>
    </message>
    <message>
        <source>Blocks of the training samples on which candidates are scored.</source>
        <translation>Blocs des échantillons d'entraînement sur lesquels les candidats sont notés.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m in {} folds.</source>
        <translation>Blocs de {:.0f} m en {} plis.</translation>
    </message>
    <message>
        <source>Blocks of {:.0f} m; the variogram of {} levels off at {:.0f} m.</source>
        <translation>Blocs de {:.0f} m ; le variogramme de {} atteint son palier à {:.0f} m.</translation>
    </message>
    <message>
        <source>Blocks of {size:.0f} m are too few to hold some for validation.</source>
        <translation>Les blocs de {size:.0f} m sont trop peu nombreux pour en réserver à la validation.</translation>
    </message>
    <message>
        <source>Bootstrap curves</source>
        <translation>Courbes bootstrap</translation>
    </message>
    <message>
        <source>Bootstrap interval of the AUC over the occurrences</source>
        <translation>Intervalle bootstrap de l'AUC sur les indices</translation>
    </message>
    <message>
        <source>Bootstrap samples</source>
        <translation>Échantillons bootstrap</translation>
    </message>
    <message>
        <source>Both charts</source>
        <translation>Les deux graphiques</translation>
    </message>
    <message>
        <source>Both tests side by side, baselines, confusion matrices and warnings, as a page.</source>
        <translation>Les deux tests côte à côte, références, matrices de confusion et avertissements, en une page.</translation>
    </message>
    <message>
        <source>Box-Cox</source>
        <translation>Box-Cox</translation>
    </message>
    <message>
        <source>Box-Cox power of {name}</source>
        <translation>Puissance de Box-Cox de {name}</translation>
    </message>
    <message>
        <source>Box-Cox transforms</source>
        <translation>Transformées de Box-Cox</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Buffer around tested samples</source>
        <translation>Tampon autour des échantillons testés</translation>
    </message>
    <message>
        <source>By occurrences or polygons, the distance to the nearest decides: its class within the radius, background from the distance of the background on. By factors, the highest fuzzy score decides, if it reaches the threshold.</source>
        <translation>Par indices ou polygones, la distance au plus proche décide : sa classe dans le rayon, le fond à partir de la distance du fond. Par facteurs, le score flou le plus élevé décide, s'il atteint le seuil.</translation>
    </message>
    <message>
        <source>C must be above zero, gamma not below it and the degree 1 or more: they are {c:g}, {gamma:g} and {degree}.</source>
        <translation>C doit être supérieur à zéro, gamma non inférieur à zéro et le degré au moins 1 : ils valent {c:g}, {gamma:g} et {degree}.</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>Grap&amp;hique</translation>
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
        <translation>CSV ou autre texte, ou un classeur. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Calibration of the most probable class</source>
        <translation>Calibration de la classe la plus probable</translation>
    </message>
    <message>
        <source>Called {name}, and the row of units says {units}.</source>
        <translation>Nommé {name}, et la ligne des unités dit {units}.</translation>
    </message>
    <message>
        <source>Called {name}, unit from the row of units.</source>
        <translation>Nommé {name}, unité de la ligne des unités.</translation>
    </message>
    <message>
        <source>Called {name}.</source>
        <translation>Nommé {name}.</translation>
    </message>
    <message>
        <source>Called {x} and {y}.</source>
        <translation>Nommés {x} et {y}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé : rien n'a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written, the samples are as they were.</source>
        <translation>Annulé : rien n'a été écrit, les échantillons sont inchangés.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Taille des cellules</translation>
    </message>
    <message>
        <source>Cell size (map units)</source>
        <translation>Taille des cellules (unités de carte)</translation>
    </message>
    <message>
        <source>Cell size for polygons</source>
        <translation>Taille des cellules pour les polygones</translation>
    </message>
    <message>
        <source>Cells are read so: detection limits from {limits}; negative values: {negatives}; zeros: {zeros}; codes for missing results: {codes}; decimal mark: {mark}; ending of fields with remarks: {suffix}.</source>
        <translation>Les cellules se lisent ainsi : limites de détection de {limits} ; valeurs négatives : {negatives} ; zéros : {zeros} ; codes des résultats manquants : {codes} ; séparateur décimal : {mark} ; fin des champs de remarques : {suffix}.</translation>
    </message>
    <message>
        <source>Cells are taken from the highest value down. The success rate is the share of occurrences found in a share of the area; ROC sets it against the share of cells without occurrence. AUC comes from ranks, the other areas from trapezoids, intervals from drawing the occurrences again.</source>
        <translation>Les cellules sont prises de la valeur la plus forte vers le bas. Le taux de succès est la part des indices trouvés dans une part de l'aire ; ROC l'oppose à la part des cellules sans indice. L'AUC vient des rangs, les autres aires de trapèzes, les intervalles d'un nouveau tirage des indices.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch at a side or a corner form a target. Targets are ranked by mean score × area × mean agreement; what is not given does not count. Scores below zero (logarithms, factor scores) are turned into 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;) for the rank.</source>
        <translation>Les cellules des classes choisies qui se touchent par un côté ou un coin forment une cible. Les cibles sont classées par score moyen × aire × accord moyen ; ce qui n'est pas donné ne compte pas. Les scores négatifs (logarithmes, scores factoriels) deviennent 1 / (1 + e&lt;sup&gt;−score&lt;/sup&gt;) pour le rang.</translation>
    </message>
    <message>
        <source>Cells of the chosen classes that touch make a polygon; rank is by mean score × area × mean agreement. Enrichment is the ratio of medians inside and in the background, kept where Mann and Whitney's test gives p up to 0.05.</source>
        <translation>Les cellules des classes choisies qui se touchent font un polygone ; le rang suit score moyen × aire × accord moyen. L'enrichissement est le rapport des médianes à l'intérieur et dans le fond, gardé si le test de Mann et Whitney donne p jusqu'à 0.05.</translation>
    </message>
    <message>
        <source>Cells of {cell_size:g} m make a raster of {columns} x {rows} = {cells} cells, and at most {LARGEST} are possible: take cells of {larger:g} m or more, or a smaller extent.</source>
        <translation>Des cellules de {cell_size:g} m font un raster de {columns} x {rows} = {cells} cellules, et {LARGEST} au plus sont possibles : prenez des cellules de {larger:g} m ou plus, ou une emprise plus petite.</translation>
    </message>
    <message>
        <source>Cells of {lag:g} m up to {cutoff:g} m are impossible: choose both above zero.</source>
        <translation>Des cellules de {lag:g} m jusqu'à {cutoff:g} m sont impossibles : choisissez les deux au-dessus de zéro.</translation>
    </message>
    <message>
        <source>Cells outside are not simulated.</source>
        <translation>Les cellules au-dehors ne sont pas simulées.</translation>
    </message>
    <message>
        <source>Cells outside get no data.</source>
        <translation>Les cellules au-dehors n'ont pas de données.</translation>
    </message>
    <message>
        <source>Cells outside get no data. Does not change the extent.</source>
        <translation>Les cellules au-dehors n'ont pas de données. L'emprise ne change pas.</translation>
    </message>
    <message>
        <source>Cells outside get no prediction.</source>
        <translation>Les cellules au-dehors n'ont pas de prédiction.</translation>
    </message>
    <message>
        <source>Cells outside the convex hull (%)</source>
        <translation>Cellules hors de l'enveloppe convexe (%)</translation>
    </message>
    <message>
        <source>Cells that some of the maps lack</source>
        <translation>Cellules qui manquent à certaines cartes</translation>
    </message>
    <message>
        <source>Cells where all maps have data, inside the study area.</source>
        <translation>Cellules où toutes les cartes ont des données, dans la zone d'étude.</translation>
    </message>
    <message>
        <source>Cells where the others decided for a map without data.</source>
        <translation>Cellules où les autres ont décidé pour une carte sans données.</translation>
    </message>
    <message>
        <source>Cells, an odd number.</source>
        <translation>Cellules, un nombre impair.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that KMO and Bartlett's test do not exist: use log10 concentrations.</source>
        <translation>Les log-ratios centrés ont une somme nulle, si bien que le KMO et le test de Bartlett n'existent pas : utilisez les concentrations log10.</translation>
    </message>
    <message>
        <source>Centred log-ratios sum to zero, so that the extraction {extraction} does not exist for them: use pca, or log10 concentrations.</source>
        <translation>Les log-ratios centrés ont une somme nulle, si bien que l'extraction {extraction} n'existe pas pour eux : utilisez pca, ou les concentrations log10.</translation>
    </message>
    <message>
        <source>Chance has 0.1: this looks at ground that could be followed up.</source>
        <translation>Le hasard donne 0.1 : on regarde le terrain que l'on pourrait suivre.</translation>
    </message>
    <message>
        <source>Chance of so many hits in so much area; below 0.05 the map says something.</source>
        <translation>Probabilité d'autant de succès dans autant d'aire ; sous 0.05, la carte dit quelque chose.</translation>
    </message>
    <message>
        <source>Chance of such correlations if elements were independent.</source>
        <translation>Probabilité de telles corrélations si les éléments étaient indépendants.</translation>
    </message>
    <message>
        <source>Chance that a sample of a class gets a higher probability than one of another, mean of the classes.</source>
        <translation>Probabilité qu'un échantillon d'une classe en reçoive une plus élevée qu'un échantillon d'une autre, moyenne des classes.</translation>
    </message>
    <message>
        <source>Chance that the map is higher at an occurrence than elsewhere; 0.5 says nothing.</source>
        <translation>Probabilité que la carte soit plus élevée à un indice qu'ailleurs ; 0.5 ne dit rien.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart from a file</source>
        <translation>Graphique d'un fichier</translation>
    </message>
    <message>
        <source>Chart of errors</source>
        <translation>Graphique des erreurs</translation>
    </message>
    <message>
        <source>Chart of loadings</source>
        <translation>Graphique des saturations</translation>
    </message>
    <message>
        <source>Chart of replacements</source>
        <translation>Graphique des remplacements</translation>
    </message>
    <message>
        <source>Chart of the comparison</source>
        <translation>Graphique de la comparaison</translation>
    </message>
    <message>
        <source>Chart of the map</source>
        <translation>Graphique de la carte</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Charts (*.svg *.png)</source>
        <translation>Graphiques (*.svg *.png)</translation>
    </message>
    <message>
        <source>Charts, linked with the map</source>
        <translation>Graphiques, liés à la carte</translation>
    </message>
    <message>
        <source>Check of samples</source>
        <translation>Contrôle des échantillons</translation>
    </message>
    <message>
        <source>Check samples</source>
        <translation>Contrôler les échantillons</translation>
    </message>
    <message>
        <source>Check samples…</source>
        <translation>Contrôler les échantillons…</translation>
    </message>
    <message>
        <source>Check the layer, its filter and the selection.</source>
        <translation>Vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>Check the samples first: the workflow takes what it is given.</source>
        <translation>Contrôlez d'abord les échantillons : la chaîne de traitement prend ce qu'on lui donne.</translation>
    </message>
    <message>
        <source>Check this column. {why}</source>
        <translation>Vérifiez cette colonne. {why}</translation>
    </message>
    <message>
        <source>Choose a chart that a tool has written.</source>
        <translation>Choisissez un graphique écrit par un outil.</translation>
    </message>
    <message>
        <source>Choose a factor model and the layer that holds its scores.</source>
        <translation>Choisissez un modèle factoriel et la couche qui contient ses scores.</translation>
    </message>
    <message>
        <source>Choose a factor model that “Fit factor analysis” wrote.</source>
        <translation>Choisissez un modèle factoriel écrit par « Ajuster une analyse factorielle ».</translation>
    </message>
    <message>
        <source>Choose a file. Nothing is written before you press Import.</source>
        <translation>Choisissez un fichier. Rien n'est écrit avant que vous ne cliquiez sur Importer.</translation>
    </message>
    <message>
        <source>Choose a kind of chart above.</source>
        <translation>Choisissez un type de graphique ci-dessus.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and a field.</source>
        <translation>Choisissez une couche d'échantillons et un champ.</translation>
    </message>
    <message>
        <source>Choose a layer of samples and two fields.</source>
        <translation>Choisissez une couche d'échantillons et deux champs.</translation>
    </message>
    <message>
        <source>Choose a layer that “Cross-validate kriging” wrote.</source>
        <translation>Choisissez une couche écrite par « Validation croisée du krigeage ».</translation>
    </message>
    <message>
        <source>Choose a map of scores and a layer of known occurrences.</source>
        <translation>Choisissez une carte de scores et une couche d'indices connus.</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Choisir un fichier modèle</translation>
    </message>
    <message>
        <source>Choose a model file that “Fit variogram” wrote.</source>
        <translation>Choisissez un fichier modèle écrit par « Ajuster un variogramme ».</translation>
    </message>
    <message>
        <source>Choose a step to see what it is for. Untick what “Run all” is to leave out.</source>
        <translation>Choisissez une étape pour voir à quoi elle sert. Décochez ce que « Tout exécuter » doit omettre.</translation>
    </message>
    <message>
        <source>Choose a trained map that “Train map” or “Train deep map” wrote.</source>
        <translation>Choisissez une carte entraînée écrite par « Entraîner une carte » ou « Entraîner une carte profonde ».</translation>
    </message>
    <message>
        <source>Choose exactly one way, known occurrences, a table of weights, or limits: {found}.</source>
        <translation>Choisissez exactement une voie, indices connus, table de poids ou limites : {found}.</translation>
    </message>
    <message>
        <source>Choose indicator elements of the deposit type you look for; without them rocks may lead the maps.</source>
        <translation>Choisissez des éléments indicateurs du type de gisement recherché ; sans eux, les roches peuvent dominer les cartes.</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234</source>
        <translation>À choisir si tous les nombres ont l'air de 1,234</translation>
    </message>
    <message>
        <source>Choose it where all numbers look like 1,234.</source>
        <translation>À choisir si tous les nombres ont l'air de 1,234.</translation>
    </message>
    <message>
        <source>Choose it where letters look wrong</source>
        <translation>À choisir si des lettres paraissent fausses</translation>
    </message>
    <message>
        <source>Choose one field of each element in the steps that follow, or it counts twice.</source>
        <translation>Choisissez un seul champ par élément dans les étapes suivantes, sinon il compte double.</translation>
    </message>
    <message>
        <source>Choose other elements.</source>
        <translation>Choisissez d'autres éléments.</translation>
    </message>
    <message>
        <source>Choose the field of the geology that holds the rock classes: it has {names}.</source>
        <translation>Choisissez le champ de la géologie qui contient les classes de roches : elle a {names}.</translation>
    </message>
    <message>
        <source>Choose the field that holds the rocks of the geology: it has {names}.</source>
        <translation>Choisissez le champ qui contient les roches de la géologie : elle a {names}.</translation>
    </message>
    <message>
        <source>Choose the known mineral occurrences first.</source>
        <translation>Choisissez d'abord les indices minéralisés connus.</translation>
    </message>
    <message>
        <source>Choose the laboratory's file</source>
        <translation>Choisir le fichier du laboratoire</translation>
    </message>
    <message>
        <source>Choose the layer of samples that “Apply map” wrote, and click on a unit to see them.</source>
        <translation>Choisissez la couche d'échantillons écrite par « Appliquer une carte », et cliquez sur un neurone pour voir les siens.</translation>
    </message>
    <message>
        <source>Choose the layer of samples.</source>
        <translation>Choisissez la couche d'échantillons.</translation>
    </message>
    <message>
        <source>Choose the samples first.</source>
        <translation>Choisissez d'abord les échantillons.</translation>
    </message>
    <message>
        <source>Choose where the samples are written</source>
        <translation>Choisir où écrire les échantillons</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Choisi par vous.</translation>
    </message>
    <message>
        <source>Circle: practical range, {longest} {length}</source>
        <translation>Cercle : portée pratique, {longest} {length}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class agreement of kriging</source>
        <translation>Accord de classe du krigeage</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Carte des classes</translation>
    </message>
    <message>
        <source>Class of the outlined ground</source>
        <translation>Classe du terrain délimité</translation>
    </message>
    <message>
        <source>Class width</source>
        <translation>Largeur de classe</translation>
    </message>
    <message>
        <source>Class width used</source>
        <translation>Largeur de classe utilisée</translation>
    </message>
    <message>
        <source>Class {better}: not distinguishable from area alone (so many occurrences would fall there by chance in more than {CHANCE:.0%} of cases).</source>
        <translation>Classe {better} : non distinguable de l'aire seule (autant d'indices y tomberaient par hasard dans plus de {CHANCE:.0%} des cas).</translation>
    </message>
    <message>
        <source>Class {classes} has no training sample: leave it out, merge it with another, or split the samples otherwise.</source>
        <translation>La classe {classes} n'a pas d'échantillon d'entraînement : omettez-la, fusionnez-la avec une autre, ou divisez autrement les échantillons.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training sample, and the choice of settings needs two: leave the class out or merge it with another.</source>
        <translation>La classe {classes} a {counts} échantillon d'entraînement, et le choix des paramètres en exige deux : omettez la classe ou fusionnez-la avec une autre.</translation>
    </message>
    <message>
        <source>Class {classes} has {counts} training samples: settings are chosen by {counts} inner folds instead of {k}.</source>
        <translation>La classe {classes} a {counts} échantillons d'entraînement : les paramètres sont choisis par {counts} plis internes au lieu de {k}.</translation>
    </message>
    <message>
        <source>Class {classes} holds occurrences but has no area: check the class areas.</source>
        <translation>La classe {classes} contient des indices mais n'a pas d'aire : vérifiez les aires des classes.</translation>
    </message>
    <message>
        <source>Class {label} {what}: read it with care, or ask for fewer classes.</source>
        <translation>Classe {label} {what} : lisez-la avec prudence, ou demandez moins de classes.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {by_label}): make the table from a map of the same classes.</source>
        <translation>La classe {lacking} de {name} n'a pas de ligne dans la table de poids (elle a {by_label}) : faites la table d'une carte des mêmes classes.</translation>
    </message>
    <message>
        <source>Class {lacking} of {name} has no row in the table of weights (it has {found}): make the table from a map of the same classes.</source>
        <translation>La classe {lacking} de {name} n'a pas de ligne dans la table de poids (elle a {found}) : faites la table d'une carte des mêmes classes.</translation>
    </message>
    <message>
        <source>Class {missing} is missing from the training samples of fold {fold}: merge it with another class, or take smaller blocks or a smaller buffer.</source>
        <translation>La classe {missing} manque dans les échantillons d'entraînement du pli {fold} : fusionnez-la avec une autre classe, ou prenez des blocs ou un tampon plus petits.</translation>
    </message>
    <message>
        <source>Class {name} of the map has no row in the table of classes: make both from one map.</source>
        <translation>La classe {name} de la carte n'a pas de ligne dans la table des classes : faites les deux d'une même carte.</translation>
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
        <translation>Les classes sont appariées à celles du membre {}, qui s'accorde le mieux avec les autres.</translation>
    </message>
    <message>
        <source>Classes are written as whole numbers from 1; text is numbered in the order of the alphabet.</source>
        <translation>Les classes sont écrites en nombres entiers à partir de 1 ; les textes sont numérotés par ordre alphabétique.</translation>
    </message>
    <message>
        <source>Classes by classifiers</source>
        <translation>Classes par les classifieurs</translation>
    </message>
    <message>
        <source>Classes by the network</source>
        <translation>Classes par le réseau</translation>
    </message>
    <message>
        <source>Classes counted, the densest in occurrences first, from right to left</source>
        <translation>Classes comptées, la plus dense en indices d'abord, de droite à gauche</translation>
    </message>
    <message>
        <source>Classes have no meaning until occurrences or your knowledge name them.</source>
        <translation>Les classes n'ont pas de sens tant que les indices ou votre savoir ne les nomment pas.</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these are figures of self-consistency, not of skill</source>
        <translation>Classes faites de scores factoriels : ces chiffres montrent la cohérence interne, non le pouvoir prédictif</translation>
    </message>
    <message>
        <source>Classes made of factor scores: these figures are self-consistency, not skill</source>
        <translation>Classes faites de scores factoriels : ces chiffres sont de la cohérence interne, pas du pouvoir prédictif</translation>
    </message>
    <message>
        <source>Classes named: {}.</source>
        <translation>Classes nommées : {}.</translation>
    </message>
    <message>
        <source>Classes of distance</source>
        <translation>Classes de distance</translation>
    </message>
    <message>
        <source>Classes of fewer than 30 pairs, hollow in the chart, are noise.</source>
        <translation>Les classes de moins de 30 paires, creuses sur le graphique, sont du bruit.</translation>
    </message>
    <message>
        <source>Classes of map units</source>
        <translation>Classes de neurones de la carte</translation>
    </message>
    <message>
        <source>Classes of units</source>
        <translation>Classes de neurones</translation>
    </message>
    <message>
        <source>Classes of {lag:g} m up to {cutoff:g} m are impossible: the class width and the longest distance must be above zero, and the width the smaller; check that the samples do not lie at one place.</source>
        <translation>Des classes de {lag:g} m jusqu'à {cutoff:g} m sont impossibles : la largeur de classe et la distance maximale doivent être supérieures à zéro, et la largeur la plus petite des deux ; vérifiez que les échantillons ne sont pas tous au même lieu.</translation>
    </message>
    <message>
        <source>Classes ranked by the same occurrences: not held out</source>
        <translation>Classes hiérarchisées par les mêmes indices : aucun mis de côté</translation>
    </message>
    <message>
        <source>Classes that make targets</source>
        <translation>Classes qui font des cibles</translation>
    </message>
    <message>
        <source>Classes that the units are parted into before occurrences name them anomaly, halo or background; the paper has 3.</source>
        <translation>Classes en lesquelles les neurones sont répartis avant que les indices les nomment anomalie, auréole ou fond ; l'article en a 3.</translation>
    </message>
    <message>
        <source>Classes to raster</source>
        <translation>Classes vers raster</translation>
    </message>
    <message>
        <source>Classes with fewer than 30 pairs are hollow.</source>
        <translation>Les classes de moins de 30 paires sont creuses.</translation>
    </message>
    <message>
        <source>Classes with fewer than {fewest} samples are {done}: {named}.</source>
        <translation>Les classes de moins de {fewest} échantillons sont {done} : {named}.</translation>
    </message>
    <message>
        <source>Classes with fewer than {minimum} values of an element have the median of all samples as its background: {small}.</source>
        <translation>Les classes ayant moins de {minimum} valeurs d'un élément ont pour fond la médiane de tous les échantillons : {small}.</translation>
    </message>
    <message>
        <source>Classes, basins or rocks that backgrounds were made for.</source>
        <translation>Classes, bassins ou roches pour lesquels des fonds ont été calculés.</translation>
    </message>
    <message>
        <source>Classes, fitted curve, nugget, sill and range; classes with fewer than 30 pairs are hollow.</source>
        <translation>Classes, courbe ajustée, pépite, palier et portée ; les classes de moins de 30 paires sont creuses.</translation>
    </message>
    <message>
        <source>Classes: {}.</source>
        <translation>Classes : {}.</translation>
    </message>
    <message>
        <source>Classes: {}; {} samples of none.</source>
        <translation>Classes : {} ; {} échantillons sans classe.</translation>
    </message>
    <message>
        <source>Classified samples</source>
        <translation>Échantillons classés</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classifieurs</translation>
    </message>
    <message>
        <source>Classifiers in pairs</source>
        <translation>Classifieurs par paires</translation>
    </message>
    <message>
        <source>Classifiers learn from labelled samples. Maps of units need none: their classes are matched between members, and with known occurrences a sample is anomaly (twice as dense as on average, or more), halo or background by a score in which no occurrence has a say on its own ground.</source>
        <translation>Les classifieurs apprennent d'échantillons étiquetés. Les cartes de neurones n'en ont pas besoin : leurs classes sont appariées entre membres, et avec des indices connus un échantillon est anomalie (densité double de la moyenne ou plus), auréole ou fond par un score où aucun indice n'a voix sur son propre terrain.</translation>
    </message>
    <message>
        <source>Classifiers side by side</source>
        <translation>Classifieurs côte à côte</translation>
    </message>
    <message>
        <source>Classifiers: the field with the class of each sample, as “Label samples” makes it. Empty: label.</source>
        <translation>Classifieurs : le champ de la classe de chaque échantillon, tel que le fait « Étiqueter les échantillons ». Vide : label.</translation>
    </message>
    <message>
        <source>Classify all samples</source>
        <translation>Classer tous les échantillons</translation>
    </message>
    <message>
        <source>Classify anomalies</source>
        <translation>Classer les anomalies</translation>
    </message>
    <message>
        <source>Classifying cells</source>
        <translation>Classement des cellules</translation>
    </message>
    <message>
        <source>Click a cell, or press F2 in it, to correct what was guessed</source>
        <translation>Cliquez sur une cellule, ou appuyez sur F2, pour corriger ce qui a été deviné</translation>
    </message>
    <message>
        <source>Click a class to select its occurrences on the map.</source>
        <translation>Cliquez sur une classe pour sélectionner ses indices sur la carte.</translation>
    </message>
    <message>
        <source>Click on a factor for its elements.</source>
        <translation>Cliquez sur un facteur pour voir ses éléments.</translation>
    </message>
    <message>
        <source>Click on a unit to select its samples on the map; Shift adds.</source>
        <translation>Cliquez sur un neurone pour sélectionner ses échantillons sur la carte ; Maj ajoute.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Clustering of units</source>
        <translation>Regroupement des neurones</translation>
    </message>
    <message>
        <source>Clusters of occurrences</source>
        <translation>Amas d'indices</translation>
    </message>
    <message>
        <source>Clusters of occurrences make the interval too narrow.</source>
        <translation>Les amas d'indices rendent l'intervalle trop étroit.</translation>
    </message>
    <message>
        <source>Codes for missing results</source>
        <translation>Codes des résultats manquants</translation>
    </message>
    <message>
        <source>Codes of the laboratory were translated: {pairs}.</source>
        <translation>Les codes du laboratoire ont été traduits : {pairs}.</translation>
    </message>
    <message>
        <source>Cohen</source>
        <translation>Cohen</translation>
    </message>
    <message>
        <source>Cohen's method is reliable up to about 20 % below detection, which these exceed: {}.</source>
        <translation>La méthode de Cohen est fiable jusqu'à environ 20 % sous la détection, que ceux-ci dépassent : {}.</translation>
    </message>
    <message>
        <source>Cohen's method takes one limit; these have several, so maximum likelihood was used: {}.</source>
        <translation>La méthode de Cohen prend une seule limite ; ceux-ci en ont plusieurs, le maximum de vraisemblance a donc été utilisé : {}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Column of eastings or longitudes</source>
        <translation>Colonne des abscisses (est) ou longitudes</translation>
    </message>
    <message>
        <source>Column of northings or latitudes</source>
        <translation>Colonne des ordonnées (nord) ou latitudes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns left out: {}.</source>
        <translation>Colonnes omises : {}.</translation>
    </message>
    <message>
        <source>Columns of the file, and what they are read as</source>
        <translation>Colonnes du fichier, et comment elles sont lues</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>Colonnes de la carte</translation>
    </message>
    <message>
        <source>Columns read: {}.</source>
        <translation>Colonnes lues : {}.</translation>
    </message>
    <message>
        <source>Columns that were added.</source>
        <translation>Colonnes qui ont été ajoutées.</translation>
    </message>
    <message>
        <source>Commas were read as decimal marks: {}.</source>
        <translation>Les virgules ont été lues comme décimales : {}.</translation>
    </message>
    <message>
        <source>Compare a few results with the certificate of the laboratory.</source>
        <translation>Comparez quelques résultats avec le certificat du laboratoire.</translation>
    </message>
    <message>
        <source>Compare classifiers</source>
        <translation>Comparer les classifieurs</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer les modèles</translation>
    </message>
    <message>
        <source>Compare the fused map with each of its parts before you believe that fusing helped.</source>
        <translation>Comparez la carte fusionnée à chacune de ses parties avant de croire que la fusion a aidé.</translation>
    </message>
    <message>
        <source>Compare them with the certificate of the laboratory; change nothing that is right.</source>
        <translation>Comparez-les avec le certificat du laboratoire ; ne changez rien de ce qui est juste.</translation>
    </message>
    <message>
        <source>Compare with simple baselines</source>
        <translation>Comparer à des références simples</translation>
    </message>
    <message>
        <source>Compare with the certificate of the laboratory, and rename the fields if the unit is another one.</source>
        <translation>Comparez avec le certificat du laboratoire, et renommez les champs si l'unité est autre.</translation>
    </message>
    <message>
        <source>Compared with {baseline}</source>
        <translation>Comparé à {baseline}</translation>
    </message>
    <message>
        <source>Compares maps of one area by known occurrences, and says which differences are more than chance.</source>
        <translation>Compare des cartes d'une même zone par les indices connus, et dit quelles différences dépassent le hasard.</translation>
    </message>
    <message>
        <source>Comparing pairs of samples</source>
        <translation>Comparaison des paires d'échantillons</translation>
    </message>
    <message>
        <source>Comparing targets with the background</source>
        <translation>Comparaison des cibles avec le fond</translation>
    </message>
    <message>
        <source>Comparing the members</source>
        <translation>Comparaison des membres</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison chart</source>
        <translation>Graphique de comparaison</translation>
    </message>
    <message>
        <source>Comparison of classifiers</source>
        <translation>Comparaison des classifieurs</translation>
    </message>
    <message>
        <source>Comparison of maps by known occurrences</source>
        <translation>Comparaison de cartes par les indices connus</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>Rapport de comparaison</translation>
    </message>
    <message>
        <source>Component planes: prototypes in the features' own units</source>
        <translation>Plans de composantes : prototypes dans les unités propres des variables</translation>
    </message>
    <message>
        <source>Components that explain more than chance would.</source>
        <translation>Composantes qui expliquent plus que le hasard.</translation>
    </message>
    <message>
        <source>Components that explain more than one element's share.</source>
        <translation>Composantes qui expliquent plus que la part d'un seul élément.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Concentration divided by the background of its rock: the median of the class or basin, or a mean of rocks weighted by their area upstream. The residual is the difference from it in median absolute deviations.</source>
        <translation>Concentration divisée par le fond de sa roche : la médiane de la classe ou du bassin, ou une moyenne des roches pondérée par leur aire en amont. Le résidu est la différence avec le fond, en écarts absolus médians.</translation>
    </message>
    <message>
        <source>Concentration fields, such as Cu_ppm. Empty: every field that looks like one. Of each element the newest column is read, such as Cu_ppm_val once values below detection were replaced; the log names it.</source>
        <translation>Champs de concentration, comme Cu_ppm. Vide : tous ceux qui en ont l'air. Pour chaque élément, la colonne la plus récente est lue, comme Cu_ppm_val une fois remplacées les valeurs sous la détection ; le journal la nomme.</translation>
    </message>
    <message>
        <source>Concentration less background, made comparable between elements by median and median absolute deviation. New fields end in _eires; they may lie below zero, so that no logarithm is taken of them.</source>
        <translation>Concentration moins fond, rendue comparable entre éléments par la médiane et l'écart absolu médian. Les nouveaux champs finissent par _eires ; ils peuvent être négatifs, si bien qu'aucun logarithme n'en est pris.</translation>
    </message>
    <message>
        <source>Concentration-area curve</source>
        <translation>Courbe concentration-aire</translation>
    </message>
    <message>
        <source>Concentration-area plot</source>
        <translation>Diagramme concentration-aire</translation>
    </message>
    <message>
        <source>Concentrations as measured; quantiles of what was measured above detection</source>
        <translation>Concentrations telles que mesurées ; quantiles de ce qui a été mesuré au-dessus de la détection</translation>
    </message>
    <message>
        <source>Concentrations or scores above zero. Points are counted, of other maps the area is.</source>
        <translation>Concentrations ou scores supérieurs à zéro. Pour des points on compte, pour d'autres cartes on prend l'aire.</translation>
    </message>
    <message>
        <source>Concentrations spread by ratios: logarithms make background and anomaly comparable.</source>
        <translation>Les concentrations se dispersent par rapports : les logarithmes rendent fond et anomalie comparables.</translation>
    </message>
    <message>
        <source>Concentrations that the steps use.</source>
        <translation>Concentrations qu'utilisent les étapes.</translation>
    </message>
    <message>
        <source>Concentrations were divided by the median of the same rocks (enrichment index).</source>
        <translation>Les concentrations ont été divisées par la médiane des mêmes roches (indice d'enrichissement).</translation>
    </message>
    <message>
        <source>Concentrations{count} below detection were replaced {method}{left}.</source>
        <translation>Les concentrations{count} sous la détection ont été remplacées {method}{left}.</translation>
    </message>
    <message>
        <source>Conditional simulation of kriged maps.</source>
        <translation>Simulation conditionnelle de cartes krigées.</translation>
    </message>
    <message>
        <source>Conditioning fields</source>
        <translation>Conditionnement des champs</translation>
    </message>
    <message>
        <source>Confidence of the cut (mahalanobis)</source>
        <translation>Confiance de la coupure (mahalanobis)</translation>
    </message>
    <message>
        <source>Confusion matrices, ROC curves, calibration and how the training went, as far as the classifier has them.</source>
        <translation>Matrices de confusion, courbes ROC, calibration et déroulement de l'entraînement, autant que le classifieur les a.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Confusion matrix and calibration of the ensemble, out of bag</source>
        <translation>Matrice de confusion et calibration de l'ensemble, hors sac</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC curves and calibration of {title}</source>
        <translation>Matrice de confusion, courbes ROC et calibration de {title}</translation>
    </message>
    <message>
        <source>Confusion matrix: true classes in rows, those named in columns</source>
        <translation>Matrice de confusion : classes vraies en lignes, classes nommées en colonnes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Convolutional network over an image of the features</source>
        <translation>Réseau convolutif sur une image des variables</translation>
    </message>
    <message>
        <source>Convolutional network over features</source>
        <translation>Réseau convolutif sur les variables</translation>
    </message>
    <message>
        <source>Convolutional network over windows of rasters</source>
        <translation>Réseau convolutif sur des fenêtres de rasters</translation>
    </message>
    <message>
        <source>Coordinates (mahalanobis)</source>
        <translation>Coordonnées (mahalanobis)</translation>
    </message>
    <message>
        <source>Coordinates were exchanged, mistyped or left at zero, or the samples belong to another sheet.</source>
        <translation>Des coordonnées ont été interverties, mal saisies ou laissées à zéro, ou les échantillons sont d'une autre feuille.</translation>
    </message>
    <message>
        <source>Coordinates: {}.</source>
        <translation>Coordonnées : {}.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy the chart as a picture.</source>
        <translation>Copier le graphique comme image.</translation>
    </message>
    <message>
        <source>Copy versions, folders, settings and the log, without names and words of proxies, to paste in a report</source>
        <translation>Copier versions, dossiers, paramètres et journal, sans noms ni mots de passe de proxys, pour les coller dans un rapport</translation>
    </message>
    <message>
        <source>Correct them in the table, or say how to read them: codes for missing results, decimal commas, a limits table for results such as n.d.</source>
        <translation>Corrigez-les dans la table, ou dites comment les lire : codes des résultats manquants, virgules décimales, table des limites pour des résultats comme n.d.</translation>
    </message>
    <message>
        <source>Corrections of columns</source>
        <translation>Corrections de colonnes</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>Comptage des classes</translation>
    </message>
    <message>
        <source>Counting realisations</source>
        <translation>Comptage des réalisations</translation>
    </message>
    <message>
        <source>Counting the occurrences</source>
        <translation>Comptage des indices</translation>
    </message>
    <message>
        <source>Counting the samples with a position…</source>
        <translation>Comptage des échantillons ayant une position…</translation>
    </message>
    <message>
        <source>Cross-validate kriging</source>
        <translation>Validation croisée du krigeage</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Cross-validation of kriging</source>
        <translation>Validation croisée du krigeage</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>Distribution cumulée</translation>
    </message>
    <message>
        <source>Cur&amp;ve</source>
        <translation>Cour&amp;be</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Cuts a map into background, halo and anomaly, in one of three ways.</source>
        <translation>Découpe une carte en fond, auréole et anomalie, de l'une de trois façons.</translation>
    </message>
    <message>
        <source>DESOM</source>
        <translation>DESOM</translation>
    </message>
    <message>
        <source>DESOM P-A plot</source>
        <translation>Diagramme P-A DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly map</source>
        <translation>Carte d'anomalies DESOM</translation>
    </message>
    <message>
        <source>DESOM anomaly table</source>
        <translation>Table d'anomalies DESOM</translation>
    </message>
    <message>
        <source>DESOM chart</source>
        <translation>Graphique DESOM</translation>
    </message>
    <message>
        <source>DESOM class P-A plot</source>
        <translation>Diagramme P-A des classes DESOM</translation>
    </message>
    <message>
        <source>DESOM class map</source>
        <translation>Carte des classes DESOM</translation>
    </message>
    <message>
        <source>DESOM model</source>
        <translation>Modèle DESOM</translation>
    </message>
    <message>
        <source>DESOM samples</source>
        <translation>Échantillons DESOM</translation>
    </message>
    <message>
        <source>DESOM score</source>
        <translation>Score DESOM</translation>
    </message>
    <message>
        <source>DESOM: anomaly, halo, background</source>
        <translation>DESOM : anomalie, auréole, fond</translation>
    </message>
    <message>
        <source>DESOM: classes named by occurrences</source>
        <translation>DESOM : classes nommées par les indices</translation>
    </message>
    <message>
        <source>DESOM: classes of units to raster</source>
        <translation>DESOM : classes de neurones vers raster</translation>
    </message>
    <message>
        <source>DESOM: held-out score to raster</source>
        <translation>DESOM : score hors apprentissage vers raster</translation>
    </message>
    <message>
        <source>DESOM: prediction-area plot of the classes</source>
        <translation>DESOM : diagramme prédiction-aire des classes</translation>
    </message>
    <message>
        <source>DESOM: score to raster</source>
        <translation>DESOM : score vers raster</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>Davies-Bouldin (lower is better)</source>
        <translation>Davies-Bouldin (plus bas est meilleur)</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis, and the start of mcd.</source>
        <translation>Décide des tables aléatoires de l'analyse parallèle et du départ de mcd.</translation>
    </message>
    <message>
        <source>Decides the random tables of the parallel analysis.</source>
        <translation>Décide des tables aléatoires de l'analyse parallèle.</translation>
    </message>
    <message>
        <source>Decides which blocks make a fold.</source>
        <translation>Décide quels blocs forment un pli.</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>Séparateur déci&amp;mal</translation>
    </message>
    <message>
        <source>Decimal commas</source>
        <translation>Virgules décimales</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Decimal mark of text</source>
        <translation>Séparateur décimal du texte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Deep embedded map</source>
        <translation>Carte profonde (DESOM)</translation>
    </message>
    <message>
        <source>Degree of the surface that universal kriging follows: 0 none, 1 a plane, 2 a surface of second degree.</source>
        <translation>Degré de la surface que suit le krigeage universel : 0 aucune, 1 un plan, 2 une surface du second degré.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north. Empty: all directions together.</source>
        <translation>Degrés dans le sens horaire depuis le nord. Vide : toutes les directions ensemble.</translation>
    </message>
    <message>
        <source>Degrees clockwise from north; give the ratio too.</source>
        <translation>Degrés dans le sens horaire depuis le nord ; donnez aussi le rapport.</translation>
    </message>
    <message>
        <source>Degrees to either side.</source>
        <translation>Degrés de part et d'autre.</translation>
    </message>
    <message>
        <source>Degrees, and the file names {name}.</source>
        <translation>Degrés, et le fichier nomme {name}.</translation>
    </message>
    <message>
        <source>Degrees; WGS 84 is taken, since the file names no datum.</source>
        <translation>Degrés ; WGS 84 est pris, car le fichier ne nomme pas de datum.</translation>
    </message>
    <message>
        <source>Delete all packages that were installed here; those of QGIS stay</source>
        <translation>Supprimer tous les paquets installés ici ; ceux de QGIS restent</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Deposit type</source>
        <translation>Type de gisement</translation>
    </message>
    <message>
        <source>Deposit type of the occurrences, one class each. Empty: one class, mineralised.</source>
        <translation>Type de gisement des indices, une classe chacun. Vide : une seule classe, minéralisé.</translation>
    </message>
    <message>
        <source>Detection limits</source>
        <translation>Limites de détection</translation>
    </message>
    <message>
        <source>Detection limits (table)</source>
        <translation>Limites de détection (table)</translation>
    </message>
    <message>
        <source>Detection limits of {of}.</source>
        <translation>Limites de détection de {of}.</translation>
    </message>
    <message>
        <source>Detection limits of {table}</source>
        <translation>Limites de détection de {table}</translation>
    </message>
    <message>
        <source>Detection limits: {}.</source>
        <translation>Limites de détection : {}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north</source>
        <translation>Direction de la portée maximale, en degrés dans le sens horaire depuis le nord</translation>
    </message>
    <message>
        <source>Direction of the longest range, degrees clockwise from north.</source>
        <translation>Direction de la portée maximale, en degrés dans le sens horaire depuis le nord.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Disagreement of the members</source>
        <translation>Désaccord des membres</translation>
    </message>
    <message>
        <source>Distance ({length})</source>
        <translation>Distance ({length})</translation>
    </message>
    <message>
        <source>Distance at which 95 % of the sill is reached.</source>
        <translation>Distance à laquelle 95 % du palier sont atteints.</translation>
    </message>
    <message>
        <source>Distance of the background</source>
        <translation>Distance du fond</translation>
    </message>
    <message>
        <source>Distance on the map</source>
        <translation>Distance sur la carte</translation>
    </message>
    <message>
        <source>Distance to it (m)</source>
        <translation>Distance à celui-ci (m)</translation>
    </message>
    <message>
        <source>Distance to next units</source>
        <translation>Distance aux neurones voisins</translation>
    </message>
    <message>
        <source>Distance to the east ({length})</source>
        <translation>Distance vers l'est ({length})</translation>
    </message>
    <message>
        <source>Distance to the north ({length})</source>
        <translation>Distance vers le nord ({length})</translation>
    </message>
    <message>
        <source>Distance to the prototype</source>
        <translation>Distance au prototype</translation>
    </message>
    <message>
        <source>Distance up to which pairs were counted, in map units.</source>
        <translation>Distance jusqu'à laquelle les paires ont été comptées, en unités de carte.</translation>
    </message>
    <message>
        <source>Distances and areas are computed in {description} ({authid}).</source>
        <translation>Les distances et les aires sont calculées en {description} ({authid}).</translation>
    </message>
    <message>
        <source>Distances between units, samples and class of each, or the values of a feature.</source>
        <translation>Distances entre neurones, échantillons et classe de chacun, ou valeurs d'une variable.</translation>
    </message>
    <message>
        <source>Distinct samples learnt from</source>
        <translation>Échantillons distincts appris</translation>
    </message>
    <message>
        <source>Distinct samples or cells they lie in</source>
        <translation>Échantillons distincts ou cellules où ils tombent</translation>
    </message>
    <message>
        <source>Distribution of a field</source>
        <translation>Distribution d'un champ</translation>
    </message>
    <message>
        <source>Divides by the background of the rock upstream, so that a basalt's copper is no anomaly.</source>
        <translation>Divise par le fond de la roche en amont, afin que le cuivre d'un basalte ne soit pas une anomalie.</translation>
    </message>
    <message>
        <source>Divides each concentration by the background of its own rocks, so that samples on different rocks compare.</source>
        <translation>Divise chaque concentration par le fond de ses propres roches, afin que des échantillons sur des roches différentes se comparent.</translation>
    </message>
    <message>
        <source>Do not tidy results below detection in a spreadsheet before: a limit that was deleted cannot be brought back.</source>
        <translation>Ne nettoyez pas avant, dans un tableur, les résultats sous la détection : une limite supprimée ne revient pas.</translation>
    </message>
    <message>
        <source>Do the elements go together enough to speak of common sources at all?</source>
        <translation>Les éléments vont-ils assez ensemble pour parler de sources communes ?</translation>
    </message>
    <message>
        <source>Do this before looking for outliers, enrichment or factors: a distribution without one of its ends has another mean. The chart shows measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>À faire avant de chercher des valeurs aberrantes, un enrichissement ou des facteurs : une distribution privée d'un de ses bouts a une autre moyenne. Le graphique montre les valeurs mesurées et de substitution de chaque élément sur papier gaussien, avec la droite ajustée.</translation>
    </message>
    <message>
        <source>Done at {time} in {seconds} s.</source>
        <translation>Fait à {time} en {seconds} s.</translation>
    </message>
    <message>
        <source>Drag a rectangle to see it larger.</source>
        <translation>Tracez un rectangle pour l'agrandir.</translation>
    </message>
    <message>
        <source>Drag over the chart; the samples are selected on the map. Shift adds, Ctrl takes away, Esc selects none.</source>
        <translation>Tracez sur le graphique ; les échantillons sont sélectionnés sur la carte. Maj ajoute, Ctrl retire, Échap ne sélectionne rien.</translation>
    </message>
    <message>
        <source>Drag to move the chart.</source>
        <translation>Faites glisser pour déplacer le graphique.</translation>
    </message>
    <message>
        <source>Drawing anomalies with occurrences held out</source>
        <translation>Tracé des anomalies avec des indices mis de côté</translation>
    </message>
    <message>
        <source>Drawing bootstrap curves</source>
        <translation>Tirage des courbes bootstrap</translation>
    </message>
    <message>
        <source>Drawing fields</source>
        <translation>Tirage des champs</translation>
    </message>
    <message>
        <source>Drawing outlines</source>
        <translation>Tracé des contours</translation>
    </message>
    <message>
        <source>Drawing the geology</source>
        <translation>Tracé de la géologie</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size (*.svg)</source>
        <translation>Dessin, net à toute taille (*.svg)</translation>
    </message>
    <message>
        <source>Draws ROC and success-rate curves of one map or several, with the areas below them and how sure they are.</source>
        <translation>Trace les courbes ROC et de taux de succès d'une ou plusieurs cartes, avec les aires dessous et leur incertitude.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Drift maps</source>
        <translation>Cartes de dérive</translation>
    </message>
    <message>
        <source>Drift maps belong to universal kriging: choose that type, or leave them out.</source>
        <translation>Les cartes de dérive relèvent du krigeage universel : choisissez ce type, ou omettez-les.</translation>
    </message>
    <message>
        <source>Drift of universal kriging</source>
        <translation>Dérive du krigeage universel</translation>
    </message>
    <message>
        <source>Duplicates differ by, %</source>
        <translation>Les duplicatas diffèrent de, %</translation>
    </message>
    <message>
        <source>Duplicates that differ by more than anomalies do leave no map to believe.</source>
        <translation>Des duplicatas qui diffèrent plus que les anomalies ne laissent aucune carte à croire.</translation>
    </message>
    <message>
        <source>E&amp;xtra package index (optional)</source>
        <translation>Inde&amp;x de paquets supplémentaire (facultatif)</translation>
    </message>
    <message>
        <source>ECE {ece:.3f}, Brier {brier:.3f}, log-loss {log_loss:.3f}</source>
        <translation>ECE {ece:.3f}, Brier {brier:.3f}, log-perte {log_loss:.3f}</translation>
    </message>
    <message>
        <source>Each block tested by the others</source>
        <translation>Chaque bloc testé par les autres</translation>
    </message>
    <message>
        <source>Each cell takes the nearest sample within two median sample spacings.</source>
        <translation>Chaque cellule prend l'échantillon le plus proche à moins de deux espacements médians.</translation>
    </message>
    <message>
        <source>Each class is named anomaly, halo or background by the occurrences in it.</source>
        <translation>Chaque classe est nommée anomalie, auréole ou fond par les indices qu'elle contient.</translation>
    </message>
    <message>
        <source>Each class of each map is put on one scale by the known occurrences: its favourability u = Pr / (Pr + Oa), with Pr the share of the occurrences and Oa the share of the area in it. 1/2 is as many occurrences as the area lets one expect, 2/3 twice as many, 0 none. From 2/3 on the fused map is anomaly, from 1/2 on halo.</source>
        <translation>Chaque classe de chaque carte est mise sur une même échelle par les indices connus : sa favorabilité u = Pr / (Pr + Oa), où Pr est la part des indices et Oa la part de l'aire qu'elle contient. 1/2 est autant d'indices que l'aire en laisse attendre, 2/3 le double, 0 aucun. À partir de 2/3 la carte fusionnée est anomalie, à partir de 1/2 auréole.</translation>
    </message>
    <message>
        <source>Each is read from its newest column that still is a concentration. Empty: all concentrations.</source>
        <translation>Chacun est lu dans sa colonne la plus récente qui est encore une concentration. Vide : toutes les concentrations.</translation>
    </message>
    <message>
        <source>Each map and the fused one: rate, area, density, weight, anomaly, held-out test.</source>
        <translation>Chaque carte et la carte fusionnée : taux, aire, densité, poids, anomalie, test hors apprentissage.</translation>
    </message>
    <message>
        <source>Each map gets the prediction rate at the intersection of its prediction-area plot and the area under its ROC curve (AUC), with 95 % intervals. The difference from the baseline is resampled in pairs, over the occurrences and over clusters of them, since occurrences of one camp are hardly independent evidence: where either interval holds zero, the map is &lt;i&gt;not distinguishable&lt;/i&gt; from the baseline, however much higher its rate.</source>
        <translation>Chaque carte reçoit le taux de prédiction à l'intersection de son diagramme prédiction-aire et l'aire sous sa courbe ROC (AUC), avec des intervalles à 95 %. La différence avec la référence est rééchantillonnée par paires, sur les indices et sur leurs amas, car les indices d'un même camp ne sont guère des preuves indépendantes : si l'un des intervalles contient zéro, la carte n'est &lt;i&gt;pas distinguable&lt;/i&gt; de la référence, si élevé que soit son taux.</translation>
    </message>
    <message>
        <source>Each member learns from samples drawn with replacement. No: all learn from all samples and differ by their seed alone.</source>
        <translation>Chaque membre apprend d'échantillons tirés avec remise. Non : tous apprennent de tous les échantillons et ne diffèrent que par leur graine.</translation>
    </message>
    <message>
        <source>Each prediction is made from {} neighbours.</source>
        <translation>Chaque prédiction est faite à partir de {} voisins.</translation>
    </message>
    <message>
        <source>Each sample gets its unit and class; known occurrences say which units are favourable.</source>
        <translation>Chaque échantillon reçoit son neurone et sa classe ; les indices connus disent quels neurones sont favorables.</translation>
    </message>
    <message>
        <source>Each sample goes to the unit whose prototype is nearest, and prototypes around it are drawn towards it by a kernel that narrows as training goes on. k-means (or Ward) on the prototypes parts the units into classes, the number of samples in each counting.</source>
        <translation>Chaque échantillon va au neurone dont le prototype est le plus proche, et les prototypes alentour sont attirés vers lui par un noyau qui se resserre au fil de l'entraînement. k-means (ou Ward) sur les prototypes répartit les neurones en classes, en tenant compte du nombre d'échantillons de chacun.</translation>
    </message>
    <message>
        <source>Each sample judged by members that had not drawn it; classifiers only.</source>
        <translation>Chaque échantillon jugé par des membres qui ne l'avaient pas tiré ; classifieurs seulement.</translation>
    </message>
    <message>
        <source>Each sample takes its nearest unit. A unit's score is ln((n + ½)/(e + ½)), n the occurrences at its samples and e those its share of the area lets one expect, both smoothed over the map. Held-out scores leave out the occurrences of the sample's own block of ground.</source>
        <translation>Chaque échantillon prend son neurone le plus proche. Le score d'un neurone est ln((n + ½)/(e + ½)), n étant les indices à ses échantillons et e ceux que sa part de l'aire laisse attendre, tous deux lissés sur la carte. Les scores hors apprentissage ignorent les indices du bloc de terrain de l'échantillon.</translation>
    </message>
    <message>
        <source>Each sample tested at distances as on the map</source>
        <translation>Chaque échantillon testé à des distances comme sur la carte</translation>
    </message>
    <message>
        <source>Each sample tested by those beyond the buffer</source>
        <translation>Chaque échantillon testé par ceux au-delà du tampon</translation>
    </message>
    <message>
        <source>Each unit was given a score, the logarithm of the density of known occurrences at its samples over the mean density; scores for judging the maps never saw the occurrences they are judged by (square blocks were held out in turn).</source>
        <translation>Chaque neurone a reçu un score, le logarithme de la densité d'indices connus à ses échantillons sur la densité moyenne ; les scores servant à juger les cartes n'ont jamais vu les indices qui les jugent (des blocs carrés ont été mis de côté à tour de rôle).</translation>
    </message>
    <message>
        <source>Each zone tested by the others</source>
        <translation>Chaque zone testée par les autres</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Easting (km)</source>
        <translation>Abscisse (km)</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Valeur propre</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Valeurs propres</translation>
    </message>
    <message>
        <source>Eigenvalues above 1</source>
        <translation>Valeurs propres supérieures à 1</translation>
    </message>
    <message>
        <source>Eigenvalues above 1 mostly give too many factors; where the two counts differ, trust parallel analysis.</source>
        <translation>Les valeurs propres supérieures à 1 donnent le plus souvent trop de facteurs ; si les deux nombres diffèrent, fiez-vous à l'analyse parallèle.</translation>
    </message>
    <message>
        <source>Eigenvalues beside those of uncorrelated elements.</source>
        <translation>Valeurs propres à côté de celles d'éléments non corrélés.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Elements left out</source>
        <translation>Éléments omis</translation>
    </message>
    <message>
        <source>Elements of the deposit type that you look for: the maps learn from the factors with them.</source>
        <translation>Éléments du type de gisement recherché : les cartes apprennent des facteurs qui les contiennent.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As. Only factors that hold one of them are used, but all where that would be a single one. Has no say where features are chosen.</source>
        <translation>Éléments du type de gisement recherché, comme Cu, Au, As. Seuls les facteurs qui en contiennent un sont utilisés, mais tous s'il n'y en avait qu'un seul. Sans effet si des variables sont choisies.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for, such as Cu, Au, As: fields, or symbols in a script.</source>
        <translation>Éléments du type de gisement recherché, comme Cu, Au, As : champs, ou symboles dans un script.</translation>
    </message>
    <message>
        <source>Elements of the deposit type you look for. The maps learn from the factors that hold one of them, or from all where that would be a single one.</source>
        <translation>Éléments du type de gisement recherché. Les cartes apprennent des facteurs qui en contiennent un, ou de tous s'il n'y en avait qu'un seul.</translation>
    </message>
    <message>
        <source>Elements outside their fences</source>
        <translation>Éléments hors de leurs bornes</translation>
    </message>
    <message>
        <source>Elements that got new fields.</source>
        <translation>Éléments qui ont reçu de nouveaux champs.</translation>
    </message>
    <message>
        <source>Elements that rise and fall together: rock types, alteration, mineralisation.</source>
        <translation>Éléments qui montent et descendent ensemble : types de roches, altération, minéralisation.</translation>
    </message>
    <message>
        <source>Elements that stand out</source>
        <translation>Éléments qui ressortent</translation>
    </message>
    <message>
        <source>Elements treated</source>
        <translation>Éléments traités</translation>
    </message>
    <message>
        <source>Elements treated before</source>
        <translation>Éléments traités auparavant</translation>
    </message>
    <message>
        <source>Elements with a minus fall where the others rise.</source>
        <translation>Les éléments avec un moins descendent quand les autres montent.</translation>
    </message>
    <message>
        <source>Elements with too few results above detection.</source>
        <translation>Éléments ayant trop peu de résultats au-dessus de la détection.</translation>
    </message>
    <message>
        <source>Elements {reason} are left out: {out}.</source>
        <translation>Les éléments {reason} sont omis : {out}.</translation>
    </message>
    <message>
        <source>Ellipse: practical range, {longest} {length} towards {azimuth:.0f}°, {across}</source>
        <translation>Ellipse : portée pratique, {longest} {length} vers {azimuth:.0f}°, {across}</translation>
    </message>
    <message>
        <source>Empty rows that were passed over: {n}.</source>
        <translation>Lignes vides ignorées : {n}.</translation>
    </message>
    <message>
        <source>Empty where only rasters are classified.</source>
        <translation>Vide si seuls des rasters sont classés.</translation>
    </message>
    <message>
        <source>Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>Vide : un quinzième de la distance maximale. En mètres, si les échantillons sont en degrés.</translation>
    </message>
    <message>
        <source>Empty: a round number near a third of the median spacing of the samples.</source>
        <translation>Vide : un nombre rond proche du tiers de l'espacement médian des échantillons.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent. Metres, if the samples are in degrees.</source>
        <translation>Vide : un tiers de la diagonale de l'emprise des échantillons. En mètres, si les échantillons sont en degrés.</translation>
    </message>
    <message>
        <source>Empty: a third of the diagonal of the samples' extent; with a drift at most half the extent. Metres, if the samples are in degrees.</source>
        <translation>Vide : un tiers de la diagonale de l'emprise des échantillons ; avec une dérive, au plus la moitié de l'emprise. En mètres, si les échantillons sont en degrés.</translation>
    </message>
    <message>
        <source>Empty: a third of the median sample spacing, rounded.</source>
        <translation>Vide : un tiers de l'espacement médian des échantillons, arrondi.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the map, two spacings of the occurrences wide at least.</source>
        <translation>Vide : une cinquantaine de blocs sur la carte, larges d'au moins deux espacements des indices.</translation>
    </message>
    <message>
        <source>Empty: about fifty blocks on the survey, two sample spacings wide at least.</source>
        <translation>Vide : une cinquantaine de blocs sur la campagne, larges d'au moins deux espacements des échantillons.</translation>
    </message>
    <message>
        <source>Empty: all elements that were transformed, else all concentration fields. The newest column made of each element is read, such as Cu_ppm_log10 for Cu_ppm.</source>
        <translation>Vide : tous les éléments transformés, sinon tous les champs de concentration. La colonne la plus récente de chaque élément est lue, comme Cu_ppm_log10 pour Cu_ppm.</translation>
    </message>
    <message>
        <source>Empty: all occurrences are of one class, mineralised.</source>
        <translation>Vide : tous les indices sont d'une seule classe, minéralisé.</translation>
    </message>
    <message>
        <source>Empty: all polygons are of one class, mineralised. Where polygons are outlined as background, no other samples are.</source>
        <translation>Vide : tous les polygones sont d'une seule classe, minéralisé. Si des polygones sont délimités comme fond, aucun autre échantillon ne l'est.</translation>
    </message>
    <message>
        <source>Empty: every field whose name is an element with its unit.</source>
        <translation>Vide : tout champ dont le nom est un élément avec son unité.</translation>
    </message>
    <message>
        <source>Empty: that of the samples and the largest distance around them.</source>
        <translation>Vide : celle des échantillons et la distance maximale autour d'eux.</translation>
    </message>
    <message>
        <source>Empty: that of the samples, a sample spacing wider on every side.</source>
        <translation>Vide : celle des échantillons, plus large d'un espacement de chaque côté.</translation>
    </message>
    <message>
        <source>Empty: the field called name, if there is one.</source>
        <translation>Vide : le champ appelé name, s'il existe.</translation>
    </message>
    <message>
        <source>Empty: the mean of the samples, which is then taken as known.</source>
        <translation>Vide : la moyenne des échantillons, prise alors comme connue.</translation>
    </message>
    <message>
        <source>Empty: the one with the most cells.</source>
        <translation>Vide : celle qui a le plus de cellules.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram of the first feature, or as wide as leaves four blocks a fold.</source>
        <translation>Vide : la portée du variogramme de la première variable, ou la largeur qui laisse quatre blocs par pli.</translation>
    </message>
    <message>
        <source>Empty: the range of the variogram, or as large as leaves four blocks a fold. Metres, if the samples are in degrees.</source>
        <translation>Vide : la portée du variogramme, ou la taille qui laisse quatre blocs par pli. En mètres, si les échantillons sont en degrés.</translation>
    </message>
    <message>
        <source>Empty: two median sample spacings.</source>
        <translation>Vide : deux espacements médians des échantillons.</translation>
    </message>
    <message>
        <source>Empty: what the file says (UTM zone, datum); degrees are WGS 84; else the project's, where the positions lie in its area of use; else none, and the log asks for it.</source>
        <translation>Vide : ce que dit le fichier (zone UTM, datum) ; les degrés sont en WGS 84 ; sinon celui du projet, si les positions sont dans son domaine d'usage ; sinon aucun, et le journal le demande.</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>Enco&amp;dage</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Encoding {encoding}, columns parted by {delimiter}, decimal mark {decimal}.</source>
        <translation>Encodage {encoding}, colonnes séparées par {delimiter}, séparateur décimal {decimal}.</translation>
    </message>
    <message>
        <source>Ending of fields with remarks</source>
        <translation>Fin des champs de remarques</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Enrichment index</source>
        <translation>Indice d'enrichissement</translation>
    </message>
    <message>
        <source>Enrichment indices</source>
        <translation>Indices d'enrichissement</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Ensemble of {} {}</source>
        <translation>Ensemble de {} {}</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift and Enter the one before</source>
        <translation>Entrée trouve l'occurrence suivante, Maj et Entrée la précédente</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Entropy (0 sure, 1 unsure)</source>
        <translation>Entropie (0 sûr, 1 incertain)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Epoch {epoch} of at most {epochs}</source>
        <translation>Époque {epoch} de {epochs} au plus</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: loss {losses:.4f}, accuracy {accuracies:.3f}</source>
        <translation>Époque {epoch} sur {epochs} : perte {losses:.4f}, exactitude {accuracies:.3f}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs (batch)</source>
        <translation>Époques (batch)</translation>
    </message>
    <message>
        <source>Epochs and patience must be 1 or more, the batch 2 or more, the learning rate above 0 and the weight decay not below 0: change them.</source>
        <translation>Les époques et la patience doivent être 1 ou plus, le lot 2 ou plus, le taux d'apprentissage supérieur à 0 et la décroissance des poids non négative : changez-les.</translation>
    </message>
    <message>
        <source>Error of reconstruction</source>
        <translation>Erreur de reconstruction</translation>
    </message>
    <message>
        <source>Errors of kriging at the samples</source>
        <translation>Erreurs du krigeage aux échantillons</translation>
    </message>
    <message>
        <source>Errors on blocks of the regression, of kriging, and of both together.</source>
        <translation>Erreurs sur des blocs de la régression, du krigeage et des deux ensemble.</translation>
    </message>
    <message>
        <source>Estimating distributions</source>
        <translation>Estimation des distributions</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Every cell is read by the rules for values below and above limits; positions are compared with each other, units with the usual range of each element, and each result with its neighbours. Quantiles come from the Kaplan-Meier estimate.</source>
        <translation>Chaque cellule est lue selon les règles des valeurs sous et au-dessus des limites ; les positions sont comparées entre elles, les unités avec le domaine habituel de chaque élément, et chaque résultat avec ses voisins. Les quantiles viennent de l'estimation de Kaplan-Meier.</translation>
    </message>
    <message>
        <source>Every cell of the map holds an occurrence: an AUC needs cells without any.</source>
        <translation>Toutes les cellules de la carte contiennent un indice : une AUC exige des cellules sans indice.</translation>
    </message>
    <message>
        <source>Every distinct value is a threshold: prediction rate Pr and occupied area Oa of all ground at or above it. The curves cross where Pr + Oa = 100 %; normalised density Pr/Oa and weight ln(Pr/Oa) are read there.</source>
        <translation>Chaque valeur distincte est un seuil : taux de prédiction Pr et aire occupée Oa de tout le terrain à cette valeur ou au-dessus. Les courbes se croisent là où Pr + Oa = 100 % ; la densité normalisée Pr/Oa et le poids ln(Pr/Oa) y sont lus.</translation>
    </message>
    <message>
        <source>Every element gets two new fields: one ending in &lt;i&gt;_val&lt;/i&gt;, numbers that all later steps take (also of elements without results below detection), and one ending in &lt;i&gt;_cens&lt;/i&gt;: 0 measured, 1 below detection (the value is a substitute), 2 above the upper limit (the value is that limit, the true one is higher). The laboratory's own fields stay as they are. Measured values never change, except by multiplicative replacement in a closed table.</source>
        <translation>Chaque élément reçoit deux nouveaux champs : l'un finissant par &lt;i&gt;_val&lt;/i&gt;, des nombres que prennent toutes les étapes suivantes (aussi pour les éléments sans résultats sous la détection), et l'autre par &lt;i&gt;_cens&lt;/i&gt; : 0 mesuré, 1 sous la détection (la valeur est de substitution), 2 au-dessus de la limite supérieure (la valeur est cette limite, la vraie est plus élevée). Les champs du laboratoire restent tels quels. Les valeurs mesurées ne changent jamais, sauf par remplacement multiplicatif dans une table fermée.</translation>
    </message>
    <message>
        <source>Every labelled sample is named by the members that did not learn from it. That is a test by lot: neighbours of the tested samples were learnt from, and it flatters. The trainers test on ground that was not seen.</source>
        <translation>Chaque échantillon étiqueté est nommé par les membres qui n'ont pas appris de lui. C'est un test aléatoire : des voisins des échantillons testés ont servi à apprendre, et cela flatte. Les entraîneurs testent sur un terrain non vu.</translation>
    </message>
    <message>
        <source>Every line and column is compared with what laboratories write: the words of headings, symbols and units, the marks for results below detection, the range of the numbers. The likeliest reading is taken, and the reason is kept with it.</source>
        <translation>Chaque ligne et chaque colonne est comparée à ce qu'écrivent les laboratoires : mots des en-têtes, symboles et unités, marques des résultats sous la détection, domaine des nombres. La lecture la plus vraisemblable est prise, et sa raison gardée avec elle.</translation>
    </message>
    <message>
        <source>Every result is a file in this folder; the project only points to them.</source>
        <translation>Chaque résultat est un fichier de ce dossier ; le projet ne fait que pointer vers eux.</translation>
    </message>
    <message>
        <source>Every sample lacks a part, so there are no log-ratios: choose fewer elements.</source>
        <translation>À chaque échantillon manque une partie, il n'y a donc pas de log-ratios : choisissez moins d'éléments.</translation>
    </message>
    <message>
        <source>Every sample of the survey gets its class, and how sure the network is.</source>
        <translation>Chaque échantillon de la campagne reçoit sa classe, et le degré de certitude du réseau.</translation>
    </message>
    <message>
        <source>Every sample, or block of samples, is predicted from the others with the same variogram; errors follow from one inverse of the kriging matrix (Dubrule).</source>
        <translation>Chaque échantillon, ou bloc d'échantillons, est prédit à partir des autres avec le même variogramme ; les erreurs découlent d'une seule inverse de la matrice de krigeage (Dubrule).</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Toutes les étapes sont faites.</translation>
    </message>
    <message>
        <source>Every tool</source>
        <translation>Tous les outils</translation>
    </message>
    <message>
        <source>Everything lies in {n_blocks} blocks of {size:.0f} m, and {k} folds need {needed} of them: take smaller blocks or fewer folds.</source>
        <translation>Tout tient dans {n_blocks} blocs de {size:.0f} m, et {k} plis en exigent {needed} : prenez des blocs plus petits ou moins de plis.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, classifiers, warnings.</source>
        <translation>Tout sur une page : données, étapes, cartes, classifieurs, avertissements.</translation>
    </message>
    <message>
        <source>Everything on one page: data, steps, maps, how occurrences judge them, warnings.</source>
        <translation>Tout sur une page : données, étapes, cartes, comment les indices les jugent, avertissements.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Experimental variogram</source>
        <translation>Variogramme expérimental</translation>
    </message>
    <message>
        <source>Exponent of the ordered weights</source>
        <translation>Exposant des poids ordonnés</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiel</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Extraction of 1 factor</source>
        <translation>Extraction d'un facteur</translation>
    </message>
    <message>
        <source>Extraction of {k} factors</source>
        <translation>Extraction de {k} facteurs</translation>
    </message>
    <message>
        <source>F1 (mean of classes)</source>
        <translation>F1 (moyenne des classes)</translation>
    </message>
    <message>
        <source>F1, mean</source>
        <translation>F1, moyenne</translation>
    </message>
    <message>
        <source>F1, mean of the classes</source>
        <translation>F1, moyenne des classes</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>Analyse factorielle</translation>
    </message>
    <message>
        <source>Factor chart</source>
        <translation>Graphique des facteurs</translation>
    </message>
    <message>
        <source>Factor loadings</source>
        <translation>Saturations</translation>
    </message>
    <message>
        <source>Factor model</source>
        <translation>Modèle factoriel</translation>
    </message>
    <message>
        <source>Factor models (*.json)</source>
        <translation>Modèles factoriels (*.json)</translation>
    </message>
    <message>
        <source>Factor scores</source>
        <translation>Scores factoriels</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Facteurs</translation>
    </message>
    <message>
        <source>Factors by parallel analysis</source>
        <translation>Facteurs par analyse parallèle</translation>
    </message>
    <message>
        <source>Factors found</source>
        <translation>Facteurs trouvés</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements and there is only {columns}: choose more.</source>
        <translation>Les facteurs exigent au moins 2 éléments et il n'y a que {columns} : choisissez-en plus.</translation>
    </message>
    <message>
        <source>Factors need at least 2 elements whose values vary and there are {n_kept}</source>
        <translation>Les facteurs exigent au moins 2 éléments dont les valeurs varient et il y en a {n_kept}</translation>
    </message>
    <message>
        <source>Factors that were kept.</source>
        <translation>Facteurs qui ont été gardés.</translation>
    </message>
    <message>
        <source>Factors to ask for: {kaiser} by eigenvalue above 1 ({explained:.0f} % of the variance), {parallel} by parallel analysis.</source>
        <translation>Facteurs à demander : {kaiser} par valeur propre supérieure à 1 ({explained:.0f} % de la variance), {parallel} par analyse parallèle.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>False-positive rate</source>
        <translation>Taux de faux positifs</translation>
    </message>
    <message>
        <source>False-positive rate (% of the area without occurrences)</source>
        <translation>Taux de faux positifs (% de l'aire sans indices)</translation>
    </message>
    <message>
        <source>Far from the training samples a classifier is as sure as anywhere and knows nothing: read its report first.</source>
        <translation>Loin des échantillons d'entraînement, un classifieur est aussi sûr qu'ailleurs et ne sait rien : lisez d'abord son rapport.</translation>
    </message>
    <message>
        <source>Farthest neighbour</source>
        <translation>Voisin le plus éloigné</translation>
    </message>
    <message>
        <source>Farthest that a pair may lie off the direction. Empty: any distance within the tolerance.</source>
        <translation>Écart maximal d'une paire à la direction. Vide : toute distance dans la tolérance.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Failles</translation>
    </message>
    <message>
        <source>Faults as lines.</source>
        <translation>Failles en lignes.</translation>
    </message>
    <message>
        <source>Favourability as ground: how much denser occurrences are in such units than anywhere.</source>
        <translation>La favorabilité sur le terrain : combien les indices sont plus denses dans ces neurones qu'ailleurs.</translation>
    </message>
    <message>
        <source>Favourability of a class is u = Pr / (Pr + Oa). Wald's maximin gives each cell the least u of the maps and ranks the cells by it; the other rules take means, ordered weights, votes or the greatest regret.</source>
        <translation>La favorabilité d'une classe est u = Pr / (Pr + Oa). Le maximin de Wald donne à chaque cellule le plus petit u des cartes et classe les cellules par lui ; les autres règles prennent moyennes, poids ordonnés, votes ou le plus grand regret.</translation>
    </message>
    <message>
        <source>Favourability scores</source>
        <translation>Scores de favorabilité</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Features are matched by name: fields of the samples, or rasters (or their bands) called as the features were. A classifier trained on another sheet is applied to raw fields with all the steps stored in it: elements are matched by symbol and units converted.</source>
        <translation>Les variables sont appariées par leur nom : champs des échantillons, ou rasters (ou leurs bandes) nommés comme elles. Un classifieur entraîné sur une autre feuille s'applique aux champs bruts avec toutes les étapes qu'il contient : les éléments sont appariés par symbole et les unités converties.</translation>
    </message>
    <message>
        <source>Features are scaled by the training samples. paper is a perceptron of 20 hidden units, trained by gradient descent with momentum; the convolutional networks are trained by Adam, classes weighted alike, and keep the weights that did best on the samples watched. Tests: by lot, and on blocks or zones held out in turn.</source>
        <translation>Les variables sont mises à l'échelle par les échantillons d'entraînement. paper est un perceptron de 20 neurones cachés, entraîné par descente de gradient ; les réseaux convolutifs sont entraînés par Adam, classes à poids égal, et gardent les poids les meilleurs sur les échantillons surveillés. Tests : au hasard, et sur des blocs ou zones mis de côté à tour de rôle.</translation>
    </message>
    <message>
        <source>Features pass the steps stored in the model and then the classifier; the entropy is −Σ p ln p over the logarithm of the number of classes.</source>
        <translation>Les variables passent par les étapes du modèle puis par le classifieur ; l'entropie est −Σ p ln p divisée par le logarithme du nombre de classes.</translation>
    </message>
    <message>
        <source>Features: {}.</source>
        <translation>Variables : {}.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Fences of {name}</source>
        <translation>Bornes de {name}</translation>
    </message>
    <message>
        <source>Fetch and install the ticked packages</source>
        <translation>Télécharger et installer les paquets cochés</translation>
    </message>
    <message>
        <source>Fetching a newer pip (2 MB)…</source>
        <translation>Téléchargement d'un pip plus récent (2 Mo)…</translation>
    </message>
    <message>
        <source>Fetching and installing ({size} MB)…</source>
        <translation>Téléchargement et installation ({size} Mo)…</translation>
    </message>
    <message>
        <source>Fewer than occurrences where several share a sample or cell.</source>
        <translation>Moins que d'indices si plusieurs partagent un échantillon ou une cellule.</translation>
    </message>
    <message>
        <source>Fewer than ten occurrences cannot tell two maps apart; look at the interval.</source>
        <translation>Moins de dix indices ne peuvent départager deux cartes ; regardez l'intervalle.</translation>
    </message>
    <message>
        <source>Fewer than three map units hold samples: there is nothing to part into classes.</source>
        <translation>Moins de trois neurones de la carte contiennent des échantillons : il n'y a rien à répartir en classes.</translation>
    </message>
    <message>
        <source>Fewest values of an element for a class to have a background of its own.</source>
        <translation>Nombre minimal de valeurs d'un élément pour qu'une classe ait son propre fond.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field of rock classes in the geology</source>
        <translation>Champ des classes de roches de la géologie</translation>
    </message>
    <message>
        <source>Field of rock classes or basins</source>
        <translation>Champ des classes de roches ou des bassins</translation>
    </message>
    <message>
        <source>Field of the classes</source>
        <translation>Champ des classes</translation>
    </message>
    <message>
        <source>Field of the rocks</source>
        <translation>Champ des roches</translation>
    </message>
    <message>
        <source>Field of the values</source>
        <translation>Champ des valeurs</translation>
    </message>
    <message>
        <source>Field with the prospect or zone of each sample, for the choices called zone.</source>
        <translation>Champ du prospect ou de la zone de chaque échantillon, pour les choix nommés zone.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Fields of the samples that it may follow. With them there is no map, only predictions at points.</source>
        <translation>Champs des échantillons qu'elle peut suivre. Avec eux, pas de carte, seulement des prédictions en des points.</translation>
    </message>
    <message>
        <source>Fields of the {kind} model cannot be simulated: fit one of {KINDS}.</source>
        <translation>Des champs du modèle {kind} ne peuvent pas être simulés : ajustez-en un de {KINDS}.</translation>
    </message>
    <message>
        <source>Fields or symbols, such as Ag, As, Au. Each is taken from its newest column; raw concentrations become logarithms. Empty: all concentrations.</source>
        <translation>Champs ou symboles, comme Ag, As, Au. Chacun est pris dans sa colonne la plus récente ; les concentrations brutes deviennent des logarithmes. Vide : toutes les concentrations.</translation>
    </message>
    <message>
        <source>Fields that were passed over</source>
        <translation>Champs ignorés</translation>
    </message>
    <message>
        <source>Fields with results are called like &lt;i&gt;Cu_ppm&lt;/i&gt;, so that all tools find them. What is no plain number stays as the laboratory wrote it; run &lt;i&gt;Check samples&lt;/i&gt; and &lt;i&gt;Replace censored values&lt;/i&gt; next, with the table of limits. Samples without coordinates are kept, without a position. A unit that the file does not state is suggested and not taken; a reference system that nobody states is asked for.</source>
        <translation>Les champs de résultats portent des noms comme &lt;i&gt;Cu_ppm&lt;/i&gt;, afin que tous les outils les trouvent. Ce qui n'est pas un simple nombre reste tel que l'a écrit le laboratoire ; exécutez ensuite &lt;i&gt;Contrôler les échantillons&lt;/i&gt; et &lt;i&gt;Remplacer les valeurs censurées&lt;/i&gt;, avec la table des limites. Les échantillons sans coordonnées sont gardés, sans position. Une unité que le fichier n'indique pas est suggérée et non prise ; un système de référence que personne n'indique est demandé.</translation>
    </message>
    <message>
        <source>Fields with the laboratory's results: numbers, or text such as &lt;0.5. Empty: every field that looks like one, such as Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>Champs des résultats du laboratoire : nombres, ou texte comme &lt;0.5. Vide : tout champ qui en a l'air, comme Cu_ppm, Au_ppb ou Fe2O3_pct.</translation>
    </message>
    <message>
        <source>Fields without a limit</source>
        <translation>Champs sans limite</translation>
    </message>
    <message>
        <source>Fields without a unit</source>
        <translation>Champs sans unité</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of merit</source>
        <translation>Indicateurs de performance</translation>
    </message>
    <message>
        <source>Figures of the classes</source>
        <translation>Chiffres des classes</translation>
    </message>
    <message>
        <source>Figures of the maps</source>
        <translation>Chiffres des cartes</translation>
    </message>
    <message>
        <source>Figures, chart and warnings as a page.</source>
        <translation>Chiffres, graphique et avertissements en une page.</translation>
    </message>
    <message>
        <source>Files that trainers wrote: factors, maps of units, classifiers.</source>
        <translation>Fichiers écrits par les entraîneurs : facteurs, cartes de neurones, classifieurs.</translation>
    </message>
    <message>
        <source>Fill in the sample numbers.</source>
        <translation>Complétez les numéros d'échantillon.</translation>
    </message>
    <message>
        <source>Fill in their coordinates, or load the file as a table without geometry for statistics alone.</source>
        <translation>Complétez leurs coordonnées, ou chargez le fichier comme table sans géométrie pour les seules statistiques.</translation>
    </message>
    <message>
        <source>Fill in their coordinates.</source>
        <translation>Complétez leurs coordonnées.</translation>
    </message>
    <message>
        <source>Fill in their results, or leave these samples out.</source>
        <translation>Complétez leurs résultats, ou omettez ces échantillons.</translation>
    </message>
    <message>
        <source>Filling the rocks with elements</source>
        <translation>Remplissage des roches en éléments</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Finding the nearest sample of every cell</source>
        <translation>Recherche de l'échantillon le plus proche de chaque cellule</translation>
    </message>
    <message>
        <source>Findings that call for a decision; 0 is a clean table.</source>
        <translation>Constats qui demandent une décision ; 0 est une table propre.</translation>
    </message>
    <message>
        <source>Finds the few element associations (factors) behind many elements, and keeps them as a model.</source>
        <translation>Trouve les quelques associations d'éléments (facteurs) derrière de nombreux éléments, et les garde comme modèle.</translation>
    </message>
    <message>
        <source>Finds thresholds between background and anomalies where the scaling of area with value changes (C-A fractal).</source>
        <translation>Trouve des seuils entre fond et anomalies là où la loi d'échelle de l'aire avec la valeur change (fractale C-A).</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>First temperature</source>
        <translation>Première température</translation>
    </message>
    <message>
        <source>Fit factor analysis</source>
        <translation>Ajuster une analyse factorielle</translation>
    </message>
    <message>
        <source>Fit the numbers that are not held by weighted least squares, with the kinds chosen above.</source>
        <translation>Ajuster par moindres carrés pondérés les nombres non bloqués, avec les types choisis ci-dessus.</translation>
    </message>
    <message>
        <source>Fit the variogram again in every fold</source>
        <translation>Réajuster le variogramme dans chaque pli</translation>
    </message>
    <message>
        <source>Fit variogram</source>
        <translation>Ajuster un variogramme</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Aptitude</translation>
    </message>
    <message>
        <source>Fits a model to the variogram of a field, and keeps it for kriging.</source>
        <translation>Ajuste un modèle au variogramme d'un champ, et le garde pour le krigeage.</translation>
    </message>
    <message>
        <source>Fitted again.</source>
        <translation>Réajusté.</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>Modèle ajusté</translation>
    </message>
    <message>
        <source>Fitted models</source>
        <translation>Modèles ajustés</translation>
    </message>
    <message>
        <source>Fitting a variogram</source>
        <translation>Ajustement d'un variogramme</translation>
    </message>
    <message>
        <source>Fitting the probabilities</source>
        <translation>Ajustement des probabilités</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>Ajustement du variogramme</translation>
    </message>
    <message>
        <source>Fitting variograms, support-vector machines, maximum-likelihood factors, Mahalanobis outliers, Ward's classes; matrix products at full speed in QGIS on Linux.</source>
        <translation>Ajustement de variogrammes, machines à vecteurs de support, facteurs par maximum de vraisemblance, valeurs aberrantes de Mahalanobis, classes de Ward ; produits de matrices à pleine vitesse dans QGIS sous Linux.</translation>
    </message>
    <message>
        <source>Flag outliers</source>
        <translation>Signaler les valeurs aberrantes</translation>
    </message>
    <message>
        <source>Flagged values</source>
        <translation>Valeurs signalées</translation>
    </message>
    <message>
        <source>Flagged values of all elements together.</source>
        <translation>Valeurs signalées de tous les éléments ensemble.</translation>
    </message>
    <message>
        <source>Flags values that lie far outside the bulk of their element, without changing any value.</source>
        <translation>Signale les valeurs loin de la masse de leur élément, sans en modifier aucune.</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Folds of blocks</source>
        <translation>Plis de blocs</translation>
    </message>
    <message>
        <source>Folds of the search</source>
        <translation>Plis de la recherche</translation>
    </message>
    <message>
        <source>Folds of the test</source>
        <translation>Plis du test</translation>
    </message>
    <message>
        <source>Follow-up reaches a few per cent of the area: read the left end of the curve.</source>
        <translation>Le suivi de terrain atteint quelques pour cent de l'aire : lisez le bout gauche de la courbe.</translation>
    </message>
    <message>
        <source>For a layer of points the samples are counted instead of the area (number-size model).</source>
        <translation>Pour une couche de points, on compte les échantillons au lieu de l'aire (modèle nombre-taille).</translation>
    </message>
    <message>
        <source>For a map of classes each class gets its prediction rate, area, normalised density (rate / area) and weight (its logarithm), and a name: anomaly from twice the density of the whole map on, halo from once, background below. A class whose occurrences its area alone would explain is marked as not distinguishable.</source>
        <translation>Pour une carte de classes, chaque classe reçoit son taux de prédiction, son aire, sa densité normalisée (taux / aire), son poids (son logarithme) et un nom : anomalie à partir du double de la densité de la carte entière, auréole à partir d'une fois, fond au-dessous. Une classe dont les indices s'expliqueraient par l'aire seule est marquée non distinguable.</translation>
    </message>
    <message>
        <source>For a map of scores, the prediction rate (percentage of the occurrences) and the occupied area (percentage of the area) at or above each score are drawn as a prediction-area plot. Where the two curves cross they add up to 100 %: 80 % of the occurrences in 20 % of the area there is a good map, 50 % in 50 % says nothing.</source>
        <translation>Pour une carte de scores, le taux de prédiction (pourcentage des indices) et l'aire occupée (pourcentage de l'aire) à chaque score ou au-dessus sont tracés en diagramme prédiction-aire. Là où les deux courbes se croisent, leur somme est 100 % : 80 % des indices dans 20 % de l'aire y est une bonne carte, 50 % dans 50 % ne dit rien.</translation>
    </message>
    <message>
        <source>For chart and log. Empty: the name of the layer, or of the field of points.</source>
        <translation>Pour graphique et journal. Vide : le nom de la couche, ou du champ de points.</translation>
    </message>
    <message>
        <source>For each element the share of results measured, below and above limits, and missing.</source>
        <translation>Pour chaque élément, la part des résultats mesurés, sous et au-dessus des limites, et manquants.</translation>
    </message>
    <message>
        <source>For each range the nugget and sills are found by non-negative least squares, weighted by pairs over squared distance; ranges and anisotropy are searched for. With a drift, generalised least squares and the fit alternate until the range stays.</source>
        <translation>Pour chaque portée, la pépite et les paliers sont trouvés par moindres carrés non négatifs, pondérés par les paires sur le carré de la distance ; portées et anisotropie sont recherchées. Avec une dérive, moindres carrés généralisés et ajustement alternent jusqu'à ce que la portée se fixe.</translation>
    </message>
    <message>
        <source>For owa: 1 is the mean, great numbers come near to maximin, below 1 leans to the most favourable map.</source>
        <translation>Pour owa : 1 est la moyenne, de grands nombres s'approchent du maximin, au-dessous de 1 on penche vers la carte la plus favorable.</translation>
    </message>
    <message>
        <source>For samples in clusters or along lines. The search is exact then.</source>
        <translation>Pour des échantillons en amas ou le long de lignes. La recherche est alors exacte.</translation>
    </message>
    <message>
        <source>For skewed values such as concentrations: their ranks become those of a normal distribution.</source>
        <translation>Pour des valeurs asymétriques comme les concentrations : leurs rangs deviennent ceux d'une loi normale.</translation>
    </message>
    <message>
        <source>For table and chart, and to find the map in a table of weights of several. Empty: the name of the layer.</source>
        <translation>Pour table et graphique, et pour trouver la carte dans une table de poids de plusieurs. Vide : le nom de la couche.</translation>
    </message>
    <message>
        <source>For table and chart. Empty: the name of the layer.</source>
        <translation>Pour table et graphique. Vide : le nom de la couche.</translation>
    </message>
    <message>
        <source>For the intervals of the thresholds. 0: none.</source>
        <translation>Pour les intervalles des seuils. 0 : aucun.</translation>
    </message>
    <message>
        <source>For the nearest one and its distance from the edge of the target.</source>
        <translation>Pour le plus proche et sa distance au bord de la cible.</translation>
    </message>
    <message>
        <source>For the rock that takes most of each target.</source>
        <translation>Pour la roche qui occupe l'essentiel de chaque cible.</translation>
    </message>
    <message>
        <source>For weighted and regression: how much of each rock lies upstream of the sample.</source>
        <translation>Pour weighted et regression : combien de chaque roche se trouve en amont de l'échantillon.</translation>
    </message>
    <message>
        <source>For “Compare classifiers”.</source>
        <translation>Pour « Comparer les classifieurs ».</translation>
    </message>
    <message>
        <source>Forests cannot go beyond the values they saw, and need some hundred samples.</source>
        <translation>Les forêts ne vont pas au-delà des valeurs vues et demandent quelques centaines d'échantillons.</translation>
    </message>
    <message>
        <source>Forget the settings of your own for this step</source>
        <translation>Oublier vos propres paramètres pour cette étape</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>Forme de la courbe</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>From different starts; their probabilities are averaged.</source>
        <translation>À partir de départs différents ; leurs probabilités sont moyennées.</translation>
    </message>
    <message>
        <source>From samples to anomaly map (SOM, batch SOM, DESOM)</source>
        <translation>Des échantillons à la carte d'anomalies (SOM, batch SOM, DESOM)</translation>
    </message>
    <message>
        <source>From samples to anomaly map…</source>
        <translation>Des échantillons à la carte d'anomalies…</translation>
    </message>
    <message>
        <source>From samples to classes (network, SVM, kriging)</source>
        <translation>Des échantillons aux classes (réseau, SVM, krigeage)</translation>
    </message>
    <message>
        <source>From samples to classes…</source>
        <translation>Des échantillons aux classes…</translation>
    </message>
    <message>
        <source>From stream-sediment samples to a map of &lt;b&gt;anomaly, halo and background&lt;/b&gt; that you can defend.</source>
        <translation>Des échantillons de sédiments de ruisseau à une carte &lt;b&gt;anomalie, auréole et fond&lt;/b&gt; que vous pouvez défendre.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to anomaly, halo and background by three self-organising maps side by side (online, batch, deep embedded), each with its prediction-area plot.</source>
        <translation>Des échantillons de sédiments de ruisseau à anomalie, auréole et fond par trois cartes auto-organisatrices côte à côte (en ligne, par lot, profonde), chacune avec son diagramme prédiction-aire.</translation>
    </message>
    <message>
        <source>From stream-sediment samples to classes of ground by a neural network, a support-vector machine, the same tuned by a genetic algorithm, and kriging, each tested by lot and on ground that it has not seen.</source>
        <translation>Des échantillons de sédiments de ruisseau à des classes de terrain par un réseau de neurones, une machine à vecteurs de support, la même réglée par un algorithme génétique, et le krigeage, chacun testé au hasard et sur un terrain non vu.</translation>
    </message>
    <message>
        <source>From the lowest to the highest.</source>
        <translation>Du plus bas au plus haut.</translation>
    </message>
    <message>
        <source>Fuse maps (maximin)</source>
        <translation>Fusionner les cartes (maximin)</translation>
    </message>
    <message>
        <source>Fuse the class maps (maximin)</source>
        <translation>Fusionner les cartes de classes (maximin)</translation>
    </message>
    <message>
        <source>Fused P-A plot</source>
        <translation>Diagramme P-A fusionné</translation>
    </message>
    <message>
        <source>Fused anomaly map</source>
        <translation>Carte d'anomalies fusionnée</translation>
    </message>
    <message>
        <source>Fused score</source>
        <translation>Score fusionné</translation>
    </message>
    <message>
        <source>Fused: anomaly, halo, background</source>
        <translation>Fusion : anomalie, auréole, fond</translation>
    </message>
    <message>
        <source>Fused: how many maps agree</source>
        <translation>Fusion : combien de cartes s'accordent</translation>
    </message>
    <message>
        <source>Fused: weight of the class</source>
        <translation>Fusion : poids de la classe</translation>
    </message>
    <message>
        <source>Fuses several maps of one area into one, and says which of them decides each cell.</source>
        <translation>Fusionne plusieurs cartes d'une zone en une seule, et dit laquelle décide de chaque cellule.</translation>
    </message>
    <message>
        <source>Fusing the maps</source>
        <translation>Fusion des cartes</translation>
    </message>
    <message>
        <source>Fusion table</source>
        <translation>Table de fusion</translation>
    </message>
    <message>
        <source>Fuzzy score from which a sample is anomalous, where classes are made of factor scores.</source>
        <translation>Score flou à partir duquel un échantillon est anomal, si les classes viennent de scores factoriels.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: in a factor they are all the same or missing.</source>
        <translation>Les scores flous exigent des scores qui diffèrent : dans un facteur, ils sont tous égaux ou manquants.</translation>
    </message>
    <message>
        <source>Fuzzy scores need scores that differ: their standard deviation is not above zero.</source>
        <translation>Les scores flous exigent des scores qui diffèrent : leur écart-type n'est pas supérieur à zéro.</translation>
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
        <translation>Gamma (sans réglage)</translation>
    </message>
    <message>
        <source>Gamma is {gamma:g}: give a number from 0 to 1.</source>
        <translation>Gamma vaut {gamma:g} : donnez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Generation {generation} of at most {generations}</source>
        <translation>Génération {generation} de {generations} au plus</translation>
    </message>
    <message>
        <source>Genetic search of the settings</source>
        <translation>Recherche génétique des paramètres</translation>
    </message>
    <message>
        <source>GeoHalo charts</source>
        <translation>Graphiques GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo guide</source>
        <translation>Guide de GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo model</source>
        <translation>Modèle GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo models (*.json *.safetensors)</source>
        <translation>Modèles GeoHalo (*.json *.safetensors)</translation>
    </message>
    <message>
        <source>GeoHalo wizard</source>
        <translation>Assistant GeoHalo</translation>
    </message>
    <message>
        <source>GeoHalo works with what QGIS brings. These Python packages add tools; they are put into a folder of your QGIS profile, fitted to what QGIS runs, and never replace anything of QGIS.</source>
        <translation>GeoHalo marche avec ce que QGIS apporte. Ces paquets Python ajoutent des outils ; ils vont dans un dossier de votre profil QGIS, adaptés à ce que QGIS utilise, et ne remplacent jamais rien de QGIS.</translation>
    </message>
    <message>
        <source>GeoHalo's packages are removed; start QGIS again before you install others.</source>
        <translation>Les paquets de GeoHalo sont supprimés ; redémarrez QGIS avant d'en installer d'autres.</translation>
    </message>
    <message>
        <source>Geology</source>
        <translation>Géologie</translation>
    </message>
    <message>
        <source>Geology (polygons)</source>
        <translation>Géologie (polygones)</translation>
    </message>
    <message>
        <source>Geophysics, terrain, kriged elements, all of one grid; the network patch learns from windows of them and not from fields. Rasters that were made from these samples flatter it.</source>
        <translation>Géophysique, relief, éléments krigés, tous sur une même grille ; le réseau patch apprend de leurs fenêtres et non de champs. Des rasters faits de ces échantillons le flattent.</translation>
    </message>
    <message>
        <source>Geostatistics</source>
        <translation>Géostatistique</translation>
    </message>
    <message>
        <source>Give a limits table with the columns element, limit, unit and substitute (the value named here).</source>
        <translation>Donnez une table des limites avec les colonnes element, limit, unit et substitute (la valeur nommée ici).</translation>
    </message>
    <message>
        <source>Give a limits table with the limits of the laboratory.</source>
        <translation>Donnez une table avec les limites du laboratoire.</translation>
    </message>
    <message>
        <source>Give every sample its own number; mark field duplicates, such as S17 and S17D.</source>
        <translation>Donnez à chaque échantillon son propre numéro ; marquez les duplicatas de terrain, comme S17 et S17D.</translation>
    </message>
    <message>
        <source>Give numbers to keep them as they are; with all of them known nothing is fitted. With a drift, the variogram is that of what the drift leaves, for universal kriging.</source>
        <translation>Donnez des nombres pour les garder tels quels ; si tous sont connus, rien n'est ajusté. Avec une dérive, le variogramme est celui de ce que la dérive laisse, pour le krigeage universel.</translation>
    </message>
    <message>
        <source>Give the figures of merit (METRICS) that the trainers wrote, from the same samples with the same labels and seed. Two classifiers are compared on the samples that both were tested on, by McNemar's exact test: only samples that one has right and the other wrong count. Where it gives more than 0.05, nobody can say which one is better.</source>
        <translation>Donnez les indicateurs de performance (METRICS) écrits par les entraîneurs, des mêmes échantillons, étiquettes et graine. Deux classifieurs sont comparés sur les échantillons où tous deux ont été testés, par le test exact de McNemar : seuls comptent les échantillons que l'un a justes et l'autre faux. S'il donne plus de 0.05, nul ne peut dire lequel est le meilleur.</translation>
    </message>
    <message>
        <source>Give the held-out map where the scores were made with the same occurrences.</source>
        <translation>Donnez la carte hors apprentissage si les scores ont été faits avec les mêmes indices.</translation>
    </message>
    <message>
        <source>Give the samples that the last step left, and the maps in the order in which they shall appear. A map that was made with the known occurrences is shown, and marked as such where it is judged by them.</source>
        <translation>Donnez les échantillons laissés par la dernière étape, et les cartes dans l'ordre où elles doivent paraître. Une carte faite avec les indices connus est montrée, et marquée comme telle là où ils la jugent.</translation>
    </message>
    <message>
        <source>Give them little weight in factors and maps.</source>
        <translation>Donnez-leur peu de poids dans les facteurs et les cartes.</translation>
    </message>
    <message>
        <source>Gives every sample its scores on the factors of a fitted model, plain and fuzzy.</source>
        <translation>Donne à chaque échantillon ses scores sur les facteurs d'un modèle ajusté, simples et flous.</translation>
    </message>
    <message>
        <source>Gives samples the classes that a classifier is to learn, in the field &lt;i&gt;label&lt;/i&gt;.</source>
        <translation>Donne aux échantillons les classes qu'un classifieur doit apprendre, dans le champ &lt;i&gt;label&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>Gives samples, or the cells of rasters, the class a trained classifier names, and the probability of each class.</source>
        <translation>Donne aux échantillons, ou aux cellules de rasters, la classe que nomme un classifieur entraîné, et la probabilité de chaque classe.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on without them. Single results above detection are worth a look on the map.</source>
        <translation>Continuez sans eux. Des résultats isolés au-dessus de la détection méritent un regard sur la carte.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Great values follow every training sample, small ones keep the border smooth.</source>
        <translation>De grandes valeurs suivent chaque échantillon d'entraînement, de petites gardent la limite lisse.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Ground counts as anomaly only where all maps say so (maximin).</source>
        <translation>Un terrain ne compte comme anomalie que si toutes les cartes le disent (maximin).</translation>
    </message>
    <message>
        <source>Ground outside the samples' convex hull</source>
        <translation>Terrain hors de l'enveloppe convexe des échantillons</translation>
    </message>
    <message>
        <source>Ground that was mapped as mineralised, altered or barren.</source>
        <translation>Terrain cartographié comme minéralisé, altéré ou stérile.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Ha&amp;lo from</source>
        <translation>A&amp;uréole à partir de</translation>
    </message>
    <message>
        <source>Half of the values to be expected lie below.</source>
        <translation>La moitié des valeurs à attendre est au-dessous.</translation>
    </message>
    <message>
        <source>Halo</source>
        <translation>Auréole</translation>
    </message>
    <message>
        <source>Halo from</source>
        <translation>Auréole à partir de</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation>Titre de la page.</translation>
    </message>
    <message>
        <source>Held out: each occurrence is read from a map in which it had no part</source>
        <translation>Hors apprentissage : chaque indice est lu sur une carte où il n'avait aucune part</translation>
    </message>
    <message>
        <source>Held-out occurrences in anomalies (%)</source>
        <translation>Indices mis de côté dans les anomalies (%)</translation>
    </message>
    <message>
        <source>Heywood case: the factors leave nothing unique in {names}, more than data can tell; ask for fewer factors, or leave the element out.</source>
        <translation>Cas de Heywood : les facteurs ne laissent rien de spécifique à {names}, plus que les données ne peuvent dire ; demandez moins de facteurs, ou omettez l'élément.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Le plus haut</translation>
    </message>
    <message>
        <source>Highest threshold</source>
        <translation>Seuil le plus haut</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Histogram and box</source>
        <translation>Histogramme et boîte</translation>
    </message>
    <message>
        <source>Hold this number when fitting again</source>
        <translation>Bloquer ce nombre lors du réajustement</translation>
    </message>
    <message>
        <source>Holding occurrences out needs two folds at least: make more or smaller blocks.</source>
        <translation>Mettre des indices de côté exige au moins deux plis : faites des blocs plus nombreux ou plus petits.</translation>
    </message>
    <message>
        <source>How C and gamma are found: as given below, over a grid, or by a genetic algorithm. Searching rarely gains more than the test can tell.</source>
        <translation>Comment C et gamma sont trouvés : tels que donnés ci-dessous, sur une grille, ou par un algorithme génétique. La recherche gagne rarement plus que ce que le test peut voir.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples, and for occurrences. Empty: two median spacings.</source>
        <translation>Jusqu'où un échantillon parle pour les cellules sans échantillons et pour les indices. Vide : deux espacements médians.</translation>
    </message>
    <message>
        <source>How far a sample speaks for cells without samples. Empty: two median sample spacings.</source>
        <translation>Jusqu'où un échantillon parle pour les cellules sans échantillons. Vide : deux espacements médians.</translation>
    </message>
    <message>
        <source>How far a sample speaks for the ground around it and for occurrences. Empty: two median sample spacings; take more where samples lie in pairs or lines with gaps between.</source>
        <translation>Jusqu'où un échantillon parle pour le terrain alentour et pour les indices. Vide : deux espacements médians ; prenez plus si les échantillons vont par paires ou par lignes espacées.</translation>
    </message>
    <message>
        <source>How far the curve misses the points: for comparing models of one field.</source>
        <translation>De combien la courbe manque les points : pour comparer des modèles d'un même champ.</translation>
    </message>
    <message>
        <source>How far the installation has come</source>
        <translation>Où en est l'installation</translation>
    </message>
    <message>
        <source>How far two units lie apart on the map; hexagonal gives each unit six neighbours.</source>
        <translation>Distance de deux neurones sur la carte ; hexagonal donne à chacun six voisins.</translation>
    </message>
    <message>
        <source>How fast samples forget each other: nugget, sill and range of the indicator factors.</source>
        <translation>À quelle distance les échantillons s'oublient : pépite, palier et portée des facteurs indicateurs.</translation>
    </message>
    <message>
        <source>How known occurrences judge the maps</source>
        <translation>Comment les indices connus jugent les cartes</translation>
    </message>
    <message>
        <source>How many known occurrences the best ground holds, on maps that had not seen them.</source>
        <translation>Combien d'indices connus contient le meilleur terrain, sur des cartes qui ne les avaient pas vus.</translation>
    </message>
    <message>
        <source>How often the occurrences are drawn again; more make the intervals steadier.</source>
        <translation>Combien de fois les indices sont retirés au sort ; plus rend les intervalles plus stables.</translation>
    </message>
    <message>
        <source>How samples are parted: three quarters train, a tenth is watched, the rest tests. stratified: by lot within each class. random: by lot, as in the method's paper. spatial_block: blocks of ground. zone: the largest zone trains, the others test.</source>
        <translation>Répartition des échantillons : trois quarts pour l'entraînement, un dixième surveillé, le reste pour le test. stratified : au hasard dans chaque classe. random : au hasard, comme dans l'article de la méthode. spatial_block : blocs de terrain. zone : la plus grande zone entraîne, les autres testent.</translation>
    </message>
    <message>
        <source>How strongly each sample shows each factor; the factor of your indicators is the one to map.</source>
        <translation>Avec quelle force chaque échantillon montre chaque facteur ; celui de vos indicateurs est à cartographier.</translation>
    </message>
    <message>
        <source>How well the maps find known occurrences, beside the baseline: {baseline}</source>
        <translation>Comment les cartes trouvent les indices connus, à côté de la référence : {baseline}</translation>
    </message>
    <message>
        <source>How “Factor scores” estimates them; bartlett not with pca.</source>
        <translation>Comment « Scores factoriels » les estime ; bartlett non avec pca.</translation>
    </message>
    <message>
        <source>If the laboratory did measure them, state its own limit in the limits table.</source>
        <translation>Si le laboratoire les a bien mesurées, indiquez sa propre limite dans la table des limites.</translation>
    </message>
    <message>
        <source>If they are, rename them so that they say the unit, like Cu_ppm, or choose them by hand.</source>
        <translation>S'ils le sont, renommez-les pour qu'ils disent l'unité, comme Cu_ppm, ou choisissez-les à la main.</translation>
    </message>
    <message>
        <source>If they mark missing results, choose missing for negative values, or name the code among those for missing results.</source>
        <translation>S'ils marquent des résultats manquants, choisissez missing pour les valeurs négatives, ou nommez le code parmi ceux des résultats manquants.</translation>
    </message>
    <message>
        <source>If they stand for results below detection, give a limits table and choose limit for zeros.</source>
        <translation>S'ils représentent des résultats sous la détection, donnez une table des limites et choisissez limit pour les zéros.</translation>
    </message>
    <message>
        <source>Import a laboratory's file</source>
        <translation>Importer un fichier de laboratoire</translation>
    </message>
    <message>
        <source>Import laboratory table</source>
        <translation>Importer un tableau de laboratoire</translation>
    </message>
    <message>
        <source>In any reference system.</source>
        <translation>Dans un système de référence quelconque.</translation>
    </message>
    <message>
        <source>In exploration the outliers are the target, so they are flagged and kept. Each element gets a field ending in _out: -1 below the lower fence, 1 above the upper one, 0 between; &lt;i&gt;n_outliers&lt;/i&gt; counts the elements outside. The table gives the fences. Concentrations are skewed: on the raw scale far too much is flagged, so that log10 is the scale to use unless the values are logarithms already.</source>
        <translation>En exploration, les valeurs aberrantes sont la cible : elles sont donc signalées et gardées. Chaque élément reçoit un champ finissant par _out : -1 sous la borne inférieure, 1 au-dessus de la supérieure, 0 entre les deux ; &lt;i&gt;n_outliers&lt;/i&gt; compte les éléments au-dehors. La table donne les bornes. Les concentrations sont asymétriques : à l'échelle brute, on en signale beaucoup trop, si bien que log10 est l'échelle à prendre, sauf si les valeurs sont déjà des logarithmes.</translation>
    </message>
    <message>
        <source>In exploration the outliers are what you look for: flag them, and drop none before you know what they are.</source>
        <translation>En exploration, les valeurs aberrantes sont ce que l'on cherche : signalez-les, et n'en ôtez aucune avant de savoir ce qu'elle est.</translation>
    </message>
    <message>
        <source>In fold {name} the buffer of {buffer:g} m leaves {n_training} of {n_all} training samples: the result is that of a poorer model; take a smaller buffer or larger blocks.</source>
        <translation>Dans le pli {name}, le tampon de {buffer:g} m laisse {n_training} des {n_all} échantillons d'entraînement : le résultat est celui d'un modèle plus pauvre ; prenez un tampon plus petit ou des blocs plus grands.</translation>
    </message>
    <message>
        <source>In order; parameters that are not named were at their defaults</source>
        <translation>Dans l'ordre ; les paramètres non nommés avaient leur valeur par défaut</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>Par paires</translation>
    </message>
    <message>
        <source>In place of a field: each sample takes the class of the polygon that holds it, written to the field geology_class. Samples outside every polygon form the class “outside”.</source>
        <translation>À la place d'un champ : chaque échantillon prend la classe du polygone qui le contient, écrite dans le champ geology_class. Les échantillons hors de tout polygone forment la classe « outside ».</translation>
    </message>
    <message>
        <source>In the field's unit squared; of several fields, as a part of their variance. Empty: fitted.</source>
        <translation>Dans le carré de l'unité du champ ; pour plusieurs champs, en part de leur variance. Vide : ajustée.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM, as in the table of weights. Empty: the names of the layers.</source>
        <translation>Dans l'ordre des cartes, séparés par ; comme SOM;Batch SOM;DESOM, comme dans la table de poids. Vide : les noms des couches.</translation>
    </message>
    <message>
        <source>In the order of the maps, parted by ; such as SOM;Batch SOM;DESOM. Empty: the names of the layers.</source>
        <translation>Dans l'ordre des cartes, séparés par ; comme SOM;Batch SOM;DESOM. Vide : les noms des couches.</translation>
    </message>
    <message>
        <source>In the unit of the field. Empty: no map of probabilities is made.</source>
        <translation>Dans l'unité du champ. Vide : aucune carte de probabilités n'est faite.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>In {:.0f} % of the map a predictor lies beyond its values at the samples: there the regression extrapolates.</source>
        <translation>Dans {:.0f} % de la carte, un prédicteur est au-delà de ses valeurs aux échantillons : la régression y extrapole.</translation>
    </message>
    <message>
        <source>In {items}. They count as missing on this page; other tools stop at them.</source>
        <translation>Dans {items}. Elles comptent comme manquantes sur cette page ; d'autres outils s'y arrêtent.</translation>
    </message>
    <message>
        <source>In {name} a quotation mark is opened and not closed (line {swallowed}): correct that line and save the file again.</source>
        <translation>Dans {name}, un guillemet est ouvert et non fermé (ligne {swallowed}) : corrigez cette ligne et enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Indicator elements</source>
        <translation>Éléments indicateurs</translation>
    </message>
    <message>
        <source>Indicator elements left out: {absent}.</source>
        <translation>Éléments indicateurs omis : {absent}.</translation>
    </message>
    <message>
        <source>Indicator elements left out: {lost}.</source>
        <translation>Éléments indicateurs omis : {lost}.</translation>
    </message>
    <message>
        <source>Indicator factors, kriged</source>
        <translation>Facteurs indicateurs, krigés</translation>
    </message>
    <message>
        <source>Indicator score</source>
        <translation>Score indicateur</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Installed: {names} ({size} MB on disk). The tools that need them work at once.</source>
        <translation>Installé : {names} ({size} Mo sur disque). Les outils qui en ont besoin marchent aussitôt.</translation>
    </message>
    <message>
        <source>Installing {names}</source>
        <translation>Installation de {names}</translation>
    </message>
    <message>
        <source>Interpolated maps have the smoothness of the interpolator in the curve.</source>
        <translation>Les cartes interpolées ont dans la courbe la régularité de l'interpolateur.</translation>
    </message>
    <message>
        <source>Interquartile ranges to the fence (tukey)</source>
        <translation>Écarts interquartiles jusqu'à la borne (tukey)</translation>
    </message>
    <message>
        <source>Intervals and bands hold 95 % of bootstrap samples of the occurrences, the same ones for all maps. Occurrences that lie in clusters make them too narrow; “Compare models” resamples clusters, and tells whether two maps differ.</source>
        <translation>Intervalles et bandes contiennent 95 % des échantillons bootstrap des indices, les mêmes pour toutes les cartes. Des indices en amas les rendent trop étroits ; « Comparer les modèles » rééchantillonne les amas, et dit si deux cartes diffèrent.</translation>
    </message>
    <message>
        <source>Intervals by resampling</source>
        <translation>Intervalles par rééchantillonnage</translation>
    </message>
    <message>
        <source>Intervals hold 95 %. “Majority” always names the most frequent class, “Thresholded score” takes one feature a class. “Shuffled labels” is the same classifier taught nonsense.</source>
        <translation>Les intervalles contiennent 95 %. « Majorité » nomme toujours la classe la plus fréquente, « Score seuillé » prend une variable par classe. « Étiquettes mélangées » est le même classifieur instruit de non-sens.</translation>
    </message>
    <message>
        <source>Is a map better than a single factor or element, or is the difference chance?</source>
        <translation>Une carte est-elle meilleure qu'un seul facteur ou élément, ou la différence est-elle due au hasard ?</translation>
    </message>
    <message>
        <source>It can be dragged on the chart as well.</source>
        <translation>Peut aussi être déplacé sur le graphique.</translation>
    </message>
    <message>
        <source>It cannot be compared with: {} (tested on other samples; train on the same layer and labels).</source>
        <translation>Il ne peut pas être comparé à : {} (testés sur d'autres échantillons ; entraînez sur la même couche et les mêmes étiquettes).</translation>
    </message>
    <message>
        <source>It has fewer samples right than the best baseline, {beside}, and its balanced accuracy is not lower.</source>
        <translation>Il a moins d'échantillons justes que la meilleure référence, {beside}, et son exactitude équilibrée n'est pas inférieure.</translation>
    </message>
    <message>
        <source>It has more samples right than the best baseline, {beside}, and its balanced accuracy is not higher.</source>
        <translation>Il a plus d'échantillons justes que la meilleure référence, {beside}, et son exactitude équilibrée n'est pas supérieure.</translation>
    </message>
    <message>
        <source>It holds indicator elements.</source>
        <translation>Il contient des éléments indicateurs.</translation>
    </message>
    <message>
        <source>It holds what the samples and maps remember of how they were made: the data, every step with its parameters and seed, the factors, the maps, how known occurrences judge them (prediction-area plots, ROC and success-rate curves with intervals), classifiers, warnings, a methods paragraph to paste, and references. The page is one file, opens without the Internet and prints well; its figures are also written as a table.</source>
        <translation>Elle contient ce que les échantillons et les cartes retiennent de leur fabrication : les données, chaque étape avec ses paramètres et sa graine, les facteurs, les cartes, comment les indices connus les jugent (diagrammes prédiction-aire, courbes ROC et de taux de succès avec intervalles), classifieurs, avertissements, un paragraphe de méthodes à coller et des références. La page est un seul fichier, s'ouvre sans Internet et s'imprime bien ; ses chiffres sont aussi écrits en table.</translation>
    </message>
    <message>
        <source>It is better than the best baseline, {beside}.</source>
        <translation>Il est meilleur que la meilleure référence, {beside}.</translation>
    </message>
    <message>
        <source>It is better than: {}.</source>
        <translation>Il est meilleur que : {}.</translation>
    </message>
    <message>
        <source>It is not clear which remarks belong to which results among {remarks}: name the remarks after the field with the results, like {owners}{suffix}.</source>
        <translation>On ne voit pas quelles remarques vont à quels résultats parmi {remarks} : nommez les remarques d'après le champ des résultats, comme {owners}{suffix}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from {beside}.</source>
        <translation>Il n'est pas distinguable de {beside}.</translation>
    </message>
    <message>
        <source>It is not distinguishable from: {} (exact McNemar test on the same samples).</source>
        <translation>Il n'est pas distinguable de : {} (test exact de McNemar sur les mêmes échantillons).</translation>
    </message>
    <message>
        <source>It is worse than the best baseline, {beside}.</source>
        <translation>Il est moins bon que la meilleure référence, {beside}.</translation>
    </message>
    <message>
        <source>It recognises what laboratories write: lines before the headings, rows of units, detection limits and methods, headings such as &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; or &lt;i&gt;Cu-ICP61&lt;/i&gt;, decimal commas, results such as &lt;0.5, L0.5 or bdl, columns of remarks, degrees with minutes and seconds. The log says what was recognised and why; the dialog &lt;i&gt;Laboratory CSV&lt;/i&gt; shows the same and lets you correct it before anything is written.</source>
        <translation>Reconnaît ce qu'écrivent les laboratoires : lignes avant les en-têtes, lignes d'unités, limites de détection et méthodes, en-têtes comme &lt;i&gt;Au (ppb)&lt;/i&gt;, &lt;i&gt;AU_PPB_FA&lt;/i&gt; ou &lt;i&gt;Cu-ICP61&lt;/i&gt;, virgules décimales, résultats comme &lt;0.5, L0.5 ou bdl, colonnes de remarques, degrés avec minutes et secondes. Le journal dit ce qui a été reconnu et pourquoi ; le dialogue &lt;i&gt;CSV de laboratoire&lt;/i&gt; montre la même chose et permet de corriger avant toute écriture.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Iterations and batch must be 1 or more: change them.</source>
        <translation>Itérations et lot doivent être 1 ou plus : changez-les.</translation>
    </message>
    <message>
        <source>Its two settings, the penalty C and the width gamma, are given (&lt;b&gt;none&lt;/b&gt;), tried over a &lt;b&gt;grid&lt;/b&gt;, or sought by a &lt;b&gt;genetic&lt;/b&gt; algorithm. Both searches score each candidate on blocks of the training samples alone, so that the test stays a test; the chart shows how the search went.</source>
        <translation>Ses deux paramètres, la pénalité C et la largeur gamma, sont donnés (&lt;b&gt;none&lt;/b&gt;), essayés sur une grille (&lt;b&gt;grid&lt;/b&gt;), ou cherchés par un algorithme génétique (&lt;b&gt;genetic&lt;/b&gt;). Les deux recherches notent chaque candidat sur des blocs des seuls échantillons d'entraînement, afin que le test reste un test ; le graphique montre le cours de la recherche.</translation>
    </message>
    <message>
        <source>JSON as a model file stores it, such as {"rows": 6, "columns": 6}; it overrides the file.</source>
        <translation>JSON tel que le garde un fichier modèle, comme {"rows": 6, "columns": 6} ; il prime sur le fichier.</translation>
    </message>
    <message>
        <source>JSON files that the trainers wrote as METRICS.</source>
        <translation>Fichiers JSON écrits par les entraîneurs comme METRICS.</translation>
    </message>
    <message>
        <source>JSON files that trainers of classifiers wrote as METRICS.</source>
        <translation>Fichiers JSON écrits par les entraîneurs de classifieurs comme METRICS.</translation>
    </message>
    <message>
        <source>Joining cells</source>
        <translation>Réunion des cellules</translation>
    </message>
    <message>
        <source>Judge the map by score_held_out alone: score has seen the occurrences it would be judged by.</source>
        <translation>Jugez la carte par score_held_out seul : score a vu les indices qui le jugeraient.</translation>
    </message>
    <message>
        <source>Judged on {} km² with data; a study area with more barren ground would give higher areas.</source>
        <translation>Jugé sur {} km² avec données ; une zone d'étude avec plus de terrain stérile donnerait des aires plus élevées.</translation>
    </message>
    <message>
        <source>Judging the map</source>
        <translation>Jugement de la carte</translation>
    </message>
    <message>
        <source>Judging the maps</source>
        <translation>Jugement des cartes</translation>
    </message>
    <message>
        <source>Judging {n_candidates} settings</source>
        <translation>Jugement de {n_candidates} jeux de paramètres</translation>
    </message>
    <message>
        <source>Judging {name}</source>
        <translation>Jugement de {name}</translation>
    </message>
    <message>
        <source>Judging {}</source>
        <translation>Jugement de {}</translation>
    </message>
    <message>
        <source>KMO</source>
        <translation>KMO</translation>
    </message>
    <message>
        <source>KMO is the sum of squared correlations over that sum plus the squared partial correlations. Bartlett's statistic tests whether the correlation matrix is the identity. Parallel analysis keeps eigenvalues above the 95th percentile of those of random tables of the same size.</source>
        <translation>Le KMO est la somme des carrés des corrélations sur cette somme plus celle des carrés des corrélations partielles. La statistique de Bartlett teste si la matrice de corrélation est l'identité. L'analyse parallèle garde les valeurs propres au-dessus du 95e percentile de celles de tables aléatoires de même taille.</translation>
    </message>
    <message>
        <source>Kaiser's criterion</source>
        <translation>Critère de Kaiser</translation>
    </message>
    <message>
        <source>Kaiser-Meyer-Olkin measure</source>
        <translation>Mesure de Kaiser-Meyer-Olkin</translation>
    </message>
    <message>
        <source>Kaplan-Meier only summarises a distribution, it has no values to put in: choose another method.</source>
        <translation>Kaplan-Meier ne fait que résumer une distribution, sans valeurs à mettre : choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Keep an anisotropy only where the geology has the same direction; below 250 samples it is mostly chance.</source>
        <translation>Ne gardez une anisotropie que si la géologie a la même direction ; sous 250 échantillons, c'est surtout le hasard.</translation>
    </message>
    <message>
        <source>Keeps threads from fighting over the processors; comes with scikit-learn.</source>
        <translation>Empêche les fils d'exécution de se disputer les processeurs ; vient avec scikit-learn.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Type de champ</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Type de carte</translation>
    </message>
    <message>
        <source>Kind of maps</source>
        <translation>Type des cartes</translation>
    </message>
    <message>
        <source>Kind of structure {n}</source>
        <translation>Type de la structure {n}</translation>
    </message>
    <message>
        <source>Known azimuth of the longest range</source>
        <translation>Azimut connu de la portée maximale</translation>
    </message>
    <message>
        <source>Known mean of simple kriging</source>
        <translation>Moyenne connue du krigeage simple</translation>
    </message>
    <message>
        <source>Known mean: that of the samples, {}.</source>
        <translation>Moyenne connue : celle des échantillons, {}.</translation>
    </message>
    <message>
        <source>Known mineral &amp;occurrences</source>
        <translation>Indices minéralisés c&amp;onnus</translation>
    </message>
    <message>
        <source>Known mineral occurrences</source>
        <translation>Indices minéralisés connus</translation>
    </message>
    <message>
        <source>Known mineral occurrences, with name, type and commodity.</source>
        <translation>Indices minéralisés connus, avec nom, type et substance.</translation>
    </message>
    <message>
        <source>Known nugget</source>
        <translation>Pépite connue</translation>
    </message>
    <message>
        <source>Known occurrences make classes of maps of units, and a classifier learns from classes: clear them, and give samples classes with “Label samples”.</source>
        <translation>Les indices connus font des classes de cartes de neurones, et un classifieur apprend de classes : videz-les, et donnez des classes aux échantillons avec « Étiqueter les échantillons ».</translation>
    </message>
    <message>
        <source>Known partial sill</source>
        <translation>Palier partiel connu</translation>
    </message>
    <message>
        <source>Known range</source>
        <translation>Portée connue</translation>
    </message>
    <message>
        <source>Known ratio of the ranges</source>
        <translation>Rapport des portées connu</translation>
    </message>
    <message>
        <source>Kohonen</source>
        <translation>Kohonen</translation>
    </message>
    <message>
        <source>Krige logarithms of concentrations, or factor scores. Turned back from logarithms the &lt;b&gt;mean&lt;/b&gt; depends strongly on the sill; the &lt;b&gt;median&lt;/b&gt; (the plain antilogarithm) does not, and is the better map where the variogram is doubtful.</source>
        <translation>Krigez des logarithmes de concentrations ou des scores factoriels. Au retour des logarithmes, la &lt;b&gt;moyenne&lt;/b&gt; dépend fortement du palier ; la &lt;b&gt;médiane&lt;/b&gt; (le simple antilogarithme) n'en dépend pas, et fait la meilleure carte si le variogramme est douteux.</translation>
    </message>
    <message>
        <source>Kriged map</source>
        <translation>Carte krigée</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>Krigeage</translation>
    </message>
    <message>
        <source>Kriging alone predicts as well: the predictors add nothing on ground that was left out.</source>
        <translation>Le krigeage seul prédit aussi bien : les prédicteurs n'ajoutent rien sur un terrain laissé de côté.</translation>
    </message>
    <message>
        <source>Kriging by PyKrige</source>
        <translation>Krigeage par PyKrige</translation>
    </message>
    <message>
        <source>Kriging chart</source>
        <translation>Graphique de krigeage</translation>
    </message>
    <message>
        <source>Kriging does not know the tested sample's own chemistry, and a classifier does: they answer different questions.</source>
        <translation>Le krigeage ignore la chimie propre de l'échantillon testé, un classifieur la connaît : ils répondent à des questions différentes.</translation>
    </message>
    <message>
        <source>Kriging engine</source>
        <translation>Moteur de krigeage</translation>
    </message>
    <message>
        <source>Kriging engine pykrige</source>
        <translation>Moteur de krigeage pykrige</translation>
    </message>
    <message>
        <source>Kriging for the comparison</source>
        <translation>Krigeage pour la comparaison</translation>
    </message>
    <message>
        <source>Kriging knows positions and not the tested sample's own chemistry: it answers how well the class of ground &lt;b&gt;between&lt;/b&gt; samples can be told, and a classifier that is given the sample's own scores answers another question.</source>
        <translation>Le krigeage connaît les positions et non la chimie propre de l'échantillon testé : il dit comment la classe du terrain &lt;b&gt;entre&lt;/b&gt; échantillons peut être reconnue, et un classifieur qui reçoit les scores de l'échantillon répond à une autre question.</translation>
    </message>
    <message>
        <source>Kriging needs the position of every sample: leave out those without one.</source>
        <translation>Le krigeage exige la position de chaque échantillon : omettez ceux qui n'en ont pas.</translation>
    </message>
    <message>
        <source>Kriging report</source>
        <translation>Rapport de krigeage</translation>
    </message>
    <message>
        <source>Kriging tested on blocks of ground that it had not seen.</source>
        <translation>Krigeage testé sur des blocs de terrain qu'il n'avait pas vus.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label samples</source>
        <translation>Étiqueter les échantillons</translation>
    </message>
    <message>
        <source>Labelled samples</source>
        <translation>Échantillons étiquetés</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels by</source>
        <translation>Étiquettes par</translation>
    </message>
    <message>
        <source>Labels by a threshold need one field, and there are {n_chosen}: choose one score.</source>
        <translation>Des étiquettes par seuil exigent un champ, et il y en a {n_chosen} : choisissez un seul score.</translation>
    </message>
    <message>
        <source>Labels by factor scores test the threshold and not the ground: give known occurrences where you have them.</source>
        <translation>Des étiquettes par scores factoriels testent le seuil et non le terrain : donnez des indices connus si vous en avez.</translation>
    </message>
    <message>
        <source>Labels by factors need the fuzzy score of one factor at least: choose the scores.</source>
        <translation>Des étiquettes par facteurs exigent le score flou d'au moins un facteur : choisissez les scores.</translation>
    </message>
    <message>
        <source>Labels by {wanted} need a layer: choose “{what}”, or another method.</source>
        <translation>Des étiquettes par {wanted} exigent une couche : choisissez « {what} », ou une autre méthode.</translation>
    </message>
    <message>
        <source>Labels made of scores are no evidence: a classifier that reads the same scores finds its own threshold again, on random numbers as well. How well it does so is self-consistency, not skill. The layer remembers where its labels come from, and the tools that train say so.</source>
        <translation>Des étiquettes tirées de scores ne prouvent rien : un classifieur qui lit les mêmes scores retrouve son propre seuil, même sur des nombres aléatoires. Sa réussite est de la cohérence interne, pas du pouvoir prédictif. La couche retient d'où viennent ses étiquettes, et les outils d'entraînement le disent.</translation>
    </message>
    <message>
        <source>Labels made of scores test nothing but the threshold itself: prefer occurrences or mapped ground.</source>
        <translation>Des étiquettes tirées de scores ne testent que le seuil lui-même : préférez des indices ou un terrain cartographié.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Laboratory &amp;file</source>
        <translation>&amp;Fichier de laboratoire</translation>
    </message>
    <message>
        <source>Laboratory file</source>
        <translation>Fichier de laboratoire</translation>
    </message>
    <message>
        <source>Large weak targets may rank before small strong ones: sort by score too.</source>
        <translation>De grandes cibles faibles peuvent précéder de petites cibles fortes : triez aussi par score.</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Distance maximale</translation>
    </message>
    <message>
        <source>Largest distance of an occurrence to its sample</source>
        <translation>Distance maximale d'un indice à son échantillon</translation>
    </message>
    <message>
        <source>Last temperature</source>
        <translation>Dernière température</translation>
    </message>
    <message>
        <source>Latent layer</source>
        <translation>Couche latente</translation>
    </message>
    <message>
        <source>Layer with factor scores</source>
        <translation>Couche des scores factoriels</translation>
    </message>
    <message>
        <source>Layers, elements and settings</source>
        <translation>Couches, éléments et paramètres</translation>
    </message>
    <message>
        <source>Layout of the image (deepinsight)</source>
        <translation>Disposition de l'image (deepinsight)</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d'apprentissage</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <source>Learns features and map together: an autoencoder condenses the samples, a self-organising map orders the codes.</source>
        <translation>Apprend variables et carte ensemble : un autoencodeur condense les échantillons, une carte auto-organisatrice ordonne les codes.</translation>
    </message>
    <message>
        <source>Learns from labelled samples, and compares the classifiers on unseen ground.</source>
        <translation>Apprend d'échantillons étiquetés, et compare les classifieurs sur un terrain non vu.</translation>
    </message>
    <message>
        <source>Least area of a target (km²)</source>
        <translation>Aire minimale d'une cible (km²)</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser en l'état</translation>
    </message>
    <message>
        <source>Leave field duplicates as they are, or keep one of each; correct positions that were typed twice.</source>
        <translation>Laissez les duplicatas de terrain tels quels, ou gardez-en un de chaque ; corrigez les positions saisies deux fois.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omettez-les.</translation>
    </message>
    <message>
        <source>Leave these elements out of the steps that take all elements together.</source>
        <translation>Omettez ces éléments dans les étapes qui prennent tous les éléments ensemble.</translation>
    </message>
    <message>
        <source>Leaving one sample out</source>
        <translation>En omettant un échantillon</translation>
    </message>
    <message>
        <source>Leaving out single samples flatters where they lie in clusters: leave out blocks.</source>
        <translation>Omettre des échantillons isolés flatte s'ils sont en amas : omettez des blocs.</translation>
    </message>
    <message>
        <source>Leaving samples out by distance needs their positions: give their coordinates.</source>
        <translation>Omettre des échantillons d'après la distance exige leurs positions : donnez leurs coordonnées.</translation>
    </message>
    <message>
        <source>Left out by an earlier step: {}.</source>
        <translation>Omis par une étape antérieure : {}.</translation>
    </message>
    <message>
        <source>Left out of the fingerprints, for they hold text such as &lt;0.5: {}. Run “Replace censored values” on them first.</source>
        <translation>Omis des signatures, car ils contiennent du texte comme &lt;0.5 : {}. Exécutez d'abord « Remplacer les valeurs censurées » sur eux.</translation>
    </message>
    <message>
        <source>Left out, because they have no values or the same value everywhere: {skipped}.</source>
        <translation>Omis, car sans valeurs ou partout de même valeur : {skipped}.</translation>
    </message>
    <message>
        <source>Left out, because too many samples lack a value, and a sample needs them all: {}. Choose the elements by hand to have them in.</source>
        <translation>Omis, car une valeur manque à trop d'échantillons, et un échantillon les exige toutes : {}. Choisissez les éléments à la main pour les inclure.</translation>
    </message>
    <message>
        <source>Left out, for something is lacking: {steps}.</source>
        <translation>Omis, car il manque quelque chose : {steps}.</translation>
    </message>
    <message>
        <source>Length of a step; lower it where the loss jumps.</source>
        <translation>Longueur d'un pas ; réduisez-la si la perte fait des sauts.</translation>
    </message>
    <message>
        <source>Letters of another alphabet</source>
        <translation>Lettres d'un autre alphabet</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Limit of the background (factors)</source>
        <translation>Limite du fond (facteurs)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences. With 20 or more of them, the anomaly is therefore also drawn with whole blocks of occurrences left out, and tested on those: the table and the log give both rates.</source>
        <translation>Des limites tracées par des indices conviennent à ces indices. Avec 20 ou plus, l'anomalie est donc aussi tracée en laissant de côté des blocs entiers d'indices, et testée sur eux : la table et le journal donnent les deux taux.</translation>
    </message>
    <message>
        <source>Limits drawn by occurrences fit these occurrences: believe the held-out rate.</source>
        <translation>Des limites tracées par des indices conviennent à ces indices : croyez le taux hors apprentissage.</translation>
    </message>
    <message>
        <source>Limits were taken in the unit of the field, for want of a unit on one side</source>
        <translation>Les limites ont été prises dans l'unité du champ, faute d'unité d'un côté</translation>
    </message>
    <message>
        <source>Limits without a unit</source>
        <translation>Limites sans unité</translation>
    </message>
    <message>
        <source>Line of the headings</source>
        <translation>Ligne des en-têtes</translation>
    </message>
    <message>
        <source>Lines: 95 % intervals where there are any</source>
        <translation>Traits : intervalles à 95 % s'il y en a</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garithmique</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Loading scikit-learn</source>
        <translation>Chargement de scikit-learn</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Saturations</translation>
    </message>
    <message>
        <source>Loadings of the elements on the factors</source>
        <translation>Saturations des éléments sur les facteurs</translation>
    </message>
    <message>
        <source>Loadings of {factor}</source>
        <translation>Saturations de {factor}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
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
        <translation>Journal de l'installation</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and that of {unknown} is not known while others are: rename the field so that it says the unit, like Cu_ppm.</source>
        <translation>Les log-ratios exigent une seule unité, et celle de {unknown} est inconnue alors que d'autres sont connues : renommez le champ pour qu'il dise l'unité, comme Cu_ppm.</translation>
    </message>
    <message>
        <source>Log-ratios need one unit, and {columns} is an enrichment index while {other_column} is a concentration: run “Enrichment index” for all elements, or choose elements of one kind.</source>
        <translation>Les log-ratios exigent une seule unité, et {columns} est un indice d'enrichissement alors que {other_column} est une concentration : exécutez « Indice d'enrichissement » pour tous les éléments, ou choisissez des éléments d'un seul type.</translation>
    </message>
    <message>
        <source>Logarithm of the normalised density: 0 is chance.</source>
        <translation>Logarithme de la densité normalisée : 0 est le hasard.</translation>
    </message>
    <message>
        <source>Logarithmic axis to the right.</source>
        <translation>Axe logarithmique vers la droite.</translation>
    </message>
    <message>
        <source>Logarithmic axis upwards.</source>
        <translation>Axe logarithmique vers le haut.</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Logarithmes</translation>
    </message>
    <message>
        <source>Logarithms of half detection limits make a false second population: replace values below detection first.</source>
        <translation>Les logarithmes de demi-limites de détection font une fausse seconde population : remplacez d'abord les valeurs sous la détection.</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>Logits of the fuzzy scores are kriged from the training samples (spherical model) and labelled by the same thresholds; other labels by indicator kriging, cut to 0 to 1 and made to sum to 1.</source>
        <translation>Les logits des scores flous sont krigés à partir des échantillons d'entraînement (modèle sphérique) et étiquetés par les mêmes seuils ; les autres étiquettes par krigeage d'indicatrices, ramené entre 0 et 1 et à une somme de 1.</translation>
    </message>
    <message>
        <source>Lognormal Q-Q plot</source>
        <translation>Diagramme Q-Q lognormal</translation>
    </message>
    <message>
        <source>Longest distance</source>
        <translation>Distance maximale</translation>
    </message>
    <message>
        <source>Longest distance used</source>
        <translation>Distance maximale utilisée</translation>
    </message>
    <message>
        <source>Look at it before you fit a model. Where it starts above zero lies the nugget: error of sampling and analysis, and what varies within the shortest distance. Where it levels off lies the sill, and the distance of that is the range: samples farther apart tell nothing of each other. If it never levels off, there is a drift.</source>
        <translation>Regardez-le avant d'ajuster un modèle. Là où il part au-dessus de zéro est la pépite : erreur d'échantillonnage et d'analyse, et ce qui varie à la plus courte distance. Là où il se stabilise est le palier, et la distance correspondante est la portée : des échantillons plus éloignés ne disent rien les uns des autres. S'il ne se stabilise jamais, il y a une dérive.</translation>
    </message>
    <message>
        <source>Look at the first rows only</source>
        <translation>Regarder seulement les premières lignes</translation>
    </message>
    <message>
        <source>Look at the map that decides: where one map decides everywhere nothing was fused.</source>
        <translation>Regardez la carte qui décide : si une seule décide partout, rien n'a été fusionné.</translation>
    </message>
    <message>
        <source>Look at the units before anything else: gold in ppb that is read as ppm is a thousand times too high.</source>
        <translation>Regardez les unités avant tout : de l'or en ppb lu comme ppm est mille fois trop élevé.</translation>
    </message>
    <message>
        <source>Look at them on the map and correct their coordinates.</source>
        <translation>Regardez-les sur la carte et corrigez leurs coordonnées.</translation>
    </message>
    <message>
        <source>Look at where the points fall on the map: eastings and northings change places easily.</source>
        <translation>Regardez où les points tombent sur la carte : abscisses et ordonnées s'échangent facilement.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Looking for QGIS's Python…</source>
        <translation>Recherche du Python de QGIS…</translation>
    </message>
    <message>
        <source>Looking for classes of units</source>
        <translation>Recherche des classes de neurones</translation>
    </message>
    <message>
        <source>Looking for errors</source>
        <translation>Recherche d'erreurs</translation>
    </message>
    <message>
        <source>Looking for positions</source>
        <translation>Recherche des positions</translation>
    </message>
    <message>
        <source>Looking for the best single element</source>
        <translation>Recherche du meilleur élément seul</translation>
    </message>
    <message>
        <source>Looking for the breaks of bootstrap curves</source>
        <translation>Recherche des ruptures des courbes bootstrap</translation>
    </message>
    <message>
        <source>Looking for the limits</source>
        <translation>Recherche des limites</translation>
    </message>
    <message>
        <source>Looking for the nearest occurrences</source>
        <translation>Recherche des indices les plus proches</translation>
    </message>
    <message>
        <source>Looking for versions that go together with this QGIS…</source>
        <translation>Recherche de versions compatibles avec ce QGIS…</translation>
    </message>
    <message>
        <source>Looks through a survey and says what to put right, or to know, before going on.</source>
        <translation>Parcourt une campagne et dit ce qu'il faut corriger, ou savoir, avant de continuer.</translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation>Perte (entropie croisée)</translation>
    </message>
    <message>
        <source>Loss (log scale)</source>
        <translation>Perte (échelle log)</translation>
    </message>
    <message>
        <source>Low entropy is confidence, not truth.</source>
        <translation>Une faible entropie est de l'assurance, pas la vérité.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Le plus bas</translation>
    </message>
    <message>
        <source>Lowest threshold</source>
        <translation>Seuil le plus bas</translation>
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
        <translation>Fait par « {method} » de GeoHalo {version}</translation>
    </message>
    <message>
        <source>Made with known occurrences, not held out, and flattered if these are the same: {}.</source>
        <translation>Faites avec des indices connus, non mis de côté, et flattées si ce sont les mêmes : {}.</translation>
    </message>
    <message>
        <source>Mahalanobis</source>
        <translation>Mahalanobis</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Make a page with the map, its legend, the prediction-area plot, scale and north arrow</source>
        <translation>Faire une page avec la carte, sa légende, le diagramme prédiction-aire, l'échelle et la flèche du nord</translation>
    </message>
    <message>
        <source>Make sample survey</source>
        <translation>Créer une campagne d'exemple</translation>
    </message>
    <message>
        <source>Make sample survey…</source>
        <translation>Créer une campagne d'exemple…</translation>
    </message>
    <message>
        <source>Makes a synthetic stream-sediment survey to learn and to test with: samples, occurrences, geology and the truth.</source>
        <translation>Crée une campagne synthétique de sédiments de ruisseau pour apprendre et tester : échantillons, indices, géologie et vérité.</translation>
    </message>
    <message>
        <source>Makes points of a laboratory's file: CSV or other text, or a spreadsheet.</source>
        <translation>Fait des points d'un fichier de laboratoire : CSV ou autre texte, ou classeur.</translation>
    </message>
    <message>
        <source>Many equal lowest values are mostly half a detection limit written as a number: give the limits as a table.</source>
        <translation>Beaucoup de plus petites valeurs égales sont le plus souvent une demi-limite de détection écrite en nombre : donnez les limites en table.</translation>
    </message>
    <message>
        <source>Many low values are equal, probably a substitute for results below detection, and were left as they are; a limits table with the substitute has them treated: {}.</source>
        <translation>Beaucoup de valeurs faibles sont égales, sans doute une substitution de résultats sous la détection, et ont été laissées telles quelles ; une table des limites avec cette valeur de substitution les fait traiter : {}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map (raster or polygons)</source>
        <translation>Carte (raster ou polygones)</translation>
    </message>
    <message>
        <source>Map (raster, polygons or points)</source>
        <translation>Carte (raster, polygones ou points)</translation>
    </message>
    <message>
        <source>Map 1 of {n} is shown, that of the field {field}; the classes of samples are by majority.</source>
        <translation>La carte 1 sur {n} est montrée, celle du champ {field} ; les classes des échantillons sont à la majorité.</translation>
    </message>
    <message>
        <source>Map of &amp;units: SOM, batch SOM, DESOM</source>
        <translation>Carte de ne&amp;urones : SOM, batch SOM, DESOM</translation>
    </message>
    <message>
        <source>Map of the classes</source>
        <translation>Carte des classes</translation>
    </message>
    <message>
        <source>Map of the samples</source>
        <translation>Carte des échantillons</translation>
    </message>
    <message>
        <source>Map that decides</source>
        <translation>Carte qui décide</translation>
    </message>
    <message>
        <source>Map units. Places with fewer neighbours than the drift needs get no value. Empty: as far as it takes.</source>
        <translation>Unités de carte. Les lieux ayant moins de voisins que n'en exige la dérive n'ont pas de valeur. Vide : aussi loin qu'il faut.</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>Valeur de carte</translation>
    </message>
    <message>
        <source>Map: {layer_name}</source>
        <translation>Carte : {layer_name}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Maps between samples were made by kriging.</source>
        <translation>Les cartes entre les échantillons ont été faites par krigeage.</translation>
    </message>
    <message>
        <source>Maps from the same samples are no independent evidence: three that agree say little more than one.</source>
        <translation>Des cartes des mêmes échantillons ne sont pas des preuves indépendantes : trois qui s'accordent n'en disent guère plus qu'une.</translation>
    </message>
    <message>
        <source>Maps fused by maximin</source>
        <translation>Cartes fusionnées par maximin</translation>
    </message>
    <message>
        <source>Maps in each ensemble; 1 is a single map, which moves with its seed.</source>
        <translation>Cartes de chaque ensemble ; 1 est une carte seule, qui varie avec sa graine.</translation>
    </message>
    <message>
        <source>Maps made with the occurrences are marked as flattered: quote the held-out ones.</source>
        <translation>Les cartes faites avec les indices sont marquées comme flattées : citez celles hors apprentissage.</translation>
    </message>
    <message>
        <source>Maps of the probabilities and the entropy</source>
        <translation>Cartes des probabilités et de l'entropie</translation>
    </message>
    <message>
        <source>Maps of units: they make anomaly, halo and background.</source>
        <translation>Cartes de neurones : elles font anomalie, auréole et fond.</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>Cartes côte à côte</translation>
    </message>
    <message>
        <source>Maps that are to be compared need the same extent, cell size and distance.</source>
        <translation>Des cartes à comparer exigent les mêmes emprise, taille de cellules et distance.</translation>
    </message>
    <message>
        <source>Maps to be compared</source>
        <translation>Cartes à comparer</translation>
    </message>
    <message>
        <source>Maps to compare</source>
        <translation>Cartes à comparer</translation>
    </message>
    <message>
        <source>Maps to fuse</source>
        <translation>Cartes à fusionner</translation>
    </message>
    <message>
        <source>Maps trained on bootstrap samples and averaged: a single map moves with its seed. 1 is a single map.</source>
        <translation>Cartes entraînées sur des échantillons bootstrap et moyennées : une carte seule varie avec sa graine. 1 est une carte seule.</translation>
    </message>
    <message>
        <source>Maps were judged by prediction-area plots.</source>
        <translation>Les cartes ont été jugées par des diagrammes prédiction-aire.</translation>
    </message>
    <message>
        <source>Marked in the field dropped, and still in the layer: {}.</source>
        <translation>Marqués dans le champ dropped, et toujours dans la couche : {}.</translation>
    </message>
    <message>
        <source>Marks values beyond the Tukey fences: ore, a nugget of gold, or a slip of the laboratory.</source>
        <translation>Signale les valeurs hors des bornes de Tukey : minerai, pépite d'or ou faute du laboratoire.</translation>
    </message>
    <message>
        <source>Matching the distances of the test to those of the map</source>
        <translation>Ajustement des distances du test à celles de la carte</translation>
    </message>
    <message>
        <source>Matrices are multiplied by {}.</source>
        <translation>Les matrices sont multipliées par {}.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Corrélation de Matthews</translation>
    </message>
    <message>
        <source>Matérn</source>
        <translation>Matérn</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Maximum likelihood cannot fit {k} factors to {p} elements: ask for at most {most}, or use pca.</source>
        <translation>Le maximum de vraisemblance ne peut pas ajuster {k} facteurs à {p} éléments : demandez-en {most} au plus, ou utilisez pca.</translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation>McNemar</translation>
    </message>
    <message>
        <source>McNemar's exact test: above 0.05 nobody can say which one is better</source>
        <translation>Test exact de McNemar : au-dessus de 0.05, nul ne peut dire lequel est le meilleur</translation>
    </message>
    <message>
        <source>Mean AUC by the split</source>
        <translation>AUC moyenne selon la division</translation>
    </message>
    <message>
        <source>Mean AUC on ground not seen</source>
        <translation>AUC moyenne sur terrain non vu</translation>
    </message>
    <message>
        <source>Mean entropy (1: all classes alike)</source>
        <translation>Entropie moyenne (1 : toutes les classes se valent)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <source>Mean of (error / standard error)²: near 1.</source>
        <translation>Moyenne de (erreur / erreur type)² : proche de 1.</translation>
    </message>
    <message>
        <source>Mean of observed less predicted: near 0.</source>
        <translation>Moyenne de l'observé moins le prédit : proche de 0.</translation>
    </message>
    <message>
        <source>Mean of the shares of each class, which a large background does not drive up.</source>
        <translation>Moyenne des parts de chaque classe, qu'un fond étendu ne fait pas monter.</translation>
    </message>
    <message>
        <source>Mean over the realisations of the area above the threshold.</source>
        <translation>Moyenne sur les réalisations de l'aire au-dessus du seuil.</translation>
    </message>
    <message>
        <source>Mean over the samples.</source>
        <translation>Moyenne sur les échantillons.</translation>
    </message>
    <message>
        <source>Mean probability of each class, one band each.</source>
        <translation>Probabilité moyenne de chaque classe, une bande chacune.</translation>
    </message>
    <message>
        <source>Mean share of the area of the anomalies that they were tested on.</source>
        <translation>Part moyenne de l'aire des anomalies sur lesquelles ils ont été testés.</translation>
    </message>
    <message>
        <source>Mean squared standardised error</source>
        <translation>Erreur quadratique moyenne standardisée</translation>
    </message>
    <message>
        <source>Mean squared standardised error {:.2f}: {}.</source>
        <translation>Erreur quadratique moyenne standardisée {:.2f} : {}.</translation>
    </message>
    <message>
        <source>Mean stability</source>
        <translation>Stabilité moyenne</translation>
    </message>
    <message>
        <source>Means over neighbours need a position for every sample: leave them out, or set it to 0.</source>
        <translation>Les moyennes sur les voisins exigent une position pour chaque échantillon : omettez ceux sans position, ou mettez ce paramètre à 0.</translation>
    </message>
    <message>
        <source>Means over so many nearest samples are further features; 0: the samples alone, as in the paper.</source>
        <translation>Les moyennes sur autant d'échantillons les plus proches sont d'autres variables ; 0 : les échantillons seuls, comme dans l'article.</translation>
    </message>
    <message>
        <source>Means over the samples of each class</source>
        <translation>Moyennes sur les échantillons de chaque classe</translation>
    </message>
    <message>
        <source>Measure of sampling adequacy (MSA) of each element.</source>
        <translation>Mesure d'adéquation de l'échantillonnage (MSA) de chaque élément.</translation>
    </message>
    <message>
        <source>Measured and predicted</source>
        <translation>Mesuré et prédit</translation>
    </message>
    <message>
        <source>Measured values and substitutes of every element on normal paper, with the fitted line.</source>
        <translation>Valeurs mesurées et de substitution de chaque élément sur papier gaussien, avec la droite ajustée.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median absolute deviations to the limit (mad)</source>
        <translation>Écarts absolus médians jusqu'à la limite (mad)</translation>
    </message>
    <message>
        <source>Median, turned back from logarithms</source>
        <translation>Médiane, retour des logarithmes</translation>
    </message>
    <message>
        <source>Medians of fewer than ten samples jump about; such classes take the background of all samples.</source>
        <translation>Les médianes de moins de dix échantillons sont instables ; ces classes prennent le fond de tous les échantillons.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Member {member} put every sample on one unit: lower gamma, train longer or try another seed.</source>
        <translation>Le membre {member} a mis tous les échantillons sur un neurone : réduisez gamma, entraînez plus longtemps ou essayez une autre graine.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members learn from samples drawn with replacement and with other seeds. Entropy is −Σ p̄ ln p̄ of the mean probability, mutual information what the members' own entropies leave of it, both over ln of the number of classes. Classes of maps are matched one to one.</source>
        <translation>Les membres apprennent d'échantillons tirés avec remise et avec d'autres graines. L'entropie est −Σ p̄ ln p̄ de la probabilité moyenne, l'information mutuelle ce que les entropies propres des membres en laissent, toutes deux divisées par ln du nombre de classes. Les classes des cartes sont appariées une à une.</translation>
    </message>
    <message>
        <source>Members that agree can agree on something wrong: all learnt from the same survey. Stability says how little the result depends on chance, not that it is right, and the accuracy out of bag is a test by lot, which flatters.</source>
        <translation>Des membres qui s'accordent peuvent s'accorder sur une erreur : tous ont appris de la même campagne. La stabilité dit combien le résultat dépend peu du hasard, non qu'il est juste, et l'exactitude hors sac est un test aléatoire, qui flatte.</translation>
    </message>
    <message>
        <source>Members that agree can be wrong together</source>
        <translation>Des membres d'accord peuvent se tromper ensemble</translation>
    </message>
    <message>
        <source>Members that name the sample's class (%)</source>
        <translation>Membres qui nomment la classe de l'échantillon (%)</translation>
    </message>
    <message>
        <source>Members; ten at least, better twenty.</source>
        <translation>Membres ; dix au moins, mieux vingt.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Methods, to paste</source>
        <translation>Méthodes, à coller</translation>
    </message>
    <message>
        <source>Metres, and all positions lie where the project's reference system {} is used: check it.</source>
        <translation>Mètres, et toutes les positions sont là où s'utilise le système de référence du projet {} : vérifiez-le.</translation>
    </message>
    <message>
        <source>Metres, and the file does not say which: choose the reference system.</source>
        <translation>Mètres, et le fichier ne dit pas lesquels : choisissez le système de référence.</translation>
    </message>
    <message>
        <source>Metres, and the file names {name} and no zone: choose the reference system.</source>
        <translation>Mètres, et le fichier nomme {name} mais pas de zone : choisissez le système de référence.</translation>
    </message>
    <message>
        <source>Microsoft's “Visual C++ Redistributable” may be missing: install it, and try again.</source>
        <translation>Le « Visual C++ Redistributable » de Microsoft manque peut-être : installez-le et réessayez.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Minimum covariance determinant; this step cannot be interrupted</source>
        <translation>Déterminant de covariance minimal ; cette étape ne peut pas être interrompue</translation>
    </message>
    <message>
        <source>Missing, %</source>
        <translation>Manquant, %</translation>
    </message>
    <message>
        <source>Missing; about {fetched} MB to fetch, {kept} MB on disk</source>
        <translation>Manquant ; environ {fetched} Mo à télécharger, {kept} Mo sur disque</translation>
    </message>
    <message>
        <source>Missing; less than 1 MB</source>
        <translation>Manquant ; moins de 1 Mo</translation>
    </message>
    <message>
        <source>Model: {parts}</source>
        <translation>Modèle : {parts}</translation>
    </message>
    <message>
        <source>Models tried</source>
        <translation>Modèles essayés</translation>
    </message>
    <message>
        <source>More than 80 % of these are below detection, too much for any estimate: {}.</source>
        <translation>Plus de 80 % de ceux-ci sont sous la détection, trop pour toute estimation : {}.</translation>
    </message>
    <message>
        <source>More than one label (1 yes)</source>
        <translation>Plus d'une étiquette (1 oui)</translation>
    </message>
    <message>
        <source>More units than samples leave empty units: 0 lets the tool choose the size.</source>
        <translation>Plus de neurones que d'échantillons laissent des neurones vides : 0 laisse l'outil choisir la taille.</translation>
    </message>
    <message>
        <source>Most classes hold fewer than {minimum_pairs} pairs: the variogram is very uncertain.</source>
        <translation>La plupart des classes ont moins de {minimum_pairs} paires : le variogramme est très incertain.</translation>
    </message>
    <message>
        <source>Move the chart</source>
        <translation>Déplacer le graphique</translation>
    </message>
    <message>
        <source>N-S</source>
        <translation>N-S</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>Nom de la carte</translation>
    </message>
    <message>
        <source>Name of the occurrences</source>
        <translation>Nom des indices</translation>
    </message>
    <message>
        <source>Names of the maps</source>
        <translation>Noms des cartes</translation>
    </message>
    <message>
        <source>Naming classes with occurrences held out</source>
        <translation>Nommage des classes avec des indices mis de côté</translation>
    </message>
    <message>
        <source>Nd</source>
        <translation>Nd</translation>
    </message>
    <message>
        <source>Nearest known occurrence</source>
        <translation>Indice connu le plus proche</translation>
    </message>
    <message>
        <source>Nearest samples that a prediction is made from. 0: all samples, of more than 5000 the 32 nearest.</source>
        <translation>Échantillons les plus proches dont est faite une prédiction. 0 : tous, au-delà de 5000 les 32 plus proches.</translation>
    </message>
    <message>
        <source>Negative values</source>
        <translation>Valeurs négatives</translation>
    </message>
    <message>
        <source>Negative values were read as below the detection limit of that size: {}.</source>
        <translation>Les valeurs négatives ont été lues comme étant sous la limite de détection de cette grandeur : {}.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Neighbours resemble each other: leaving out one sample tells how well kriging fills gaps, leaving out whole &lt;b&gt;blocks&lt;/b&gt; how well it predicts ground without samples. The variogram is held fixed, unless it is fitted again in every fold.</source>
        <translation>Les voisins se ressemblent : omettre un échantillon dit comment le krigeage comble des lacunes, omettre des &lt;b&gt;blocs&lt;/b&gt; entiers comment il prédit un terrain sans échantillons. Le variogramme reste fixe, sauf s'il est réajusté dans chaque pli.</translation>
    </message>
    <message>
        <source>Neighbours to average</source>
        <translation>Voisins à moyenner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network chart</source>
        <translation>Graphique du réseau</translation>
    </message>
    <message>
        <source>Network model</source>
        <translation>Modèle du réseau</translation>
    </message>
    <message>
        <source>Network of the paper</source>
        <translation>Réseau de l'article</translation>
    </message>
    <message>
        <source>Network report</source>
        <translation>Rapport du réseau</translation>
    </message>
    <message>
        <source>Network {}</source>
        <translation>Réseau {}</translation>
    </message>
    <message>
        <source>Networks trained at once (paper)</source>
        <translation>Réseaux entraînés à la fois (paper)</translation>
    </message>
    <message>
        <source>Never krige raw skewed concentrations; and doubt the back-transformed mean where the sill is doubtful.</source>
        <translation>Ne krigez jamais des concentrations brutes asymétriques ; et doutez de la moyenne retransformée si le palier est douteux.</translation>
    </message>
    <message>
        <source>New fields end in _log10, _ln, _boxcox, _clr, _nscore, _z or _rz; those of ilr are called ilr1, ilr2 and so on.</source>
        <translation>Les nouveaux champs finissent par _log10, _ln, _boxcox, _clr, _nscore, _z ou _rz ; ceux d'ilr s'appellent ilr1, ilr2, etc.</translation>
    </message>
    <message>
        <source>No belt of the map holds {FEWEST_HITS} occurrences or more at one to two times the density of the whole: there is no halo class.</source>
        <translation>Aucune ceinture de la carte ne contient {FEWEST_HITS} indices ou plus à une à deux fois la densité de l'ensemble : il n'y a pas de classe auréole.</translation>
    </message>
    <message>
        <source>No cell has data in all rasters ({names}): check that they cover the same ground.</source>
        <translation>Aucune cellule n'a de données dans tous les rasters ({names}) : vérifiez qu'ils couvrent le même terrain.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check the extents and the study area.</source>
        <translation>Aucune cellule n'a de données de toutes les cartes : vérifiez les emprises et la zone d'étude.</translation>
    </message>
    <message>
        <source>No cell has data of all the maps: check their extents and the study area.</source>
        <translation>Aucune cellule n'a de données de toutes les cartes : vérifiez leurs emprises et la zone d'étude.</translation>
    </message>
    <message>
        <source>No cell of the map has a sample within {max_distance:g} m: check that samples, extent and mask overlap and share one CRS, or raise the distance.</source>
        <translation>Aucune cellule de la carte n'a d'échantillon à moins de {max_distance:g} m : vérifiez qu'échantillons, emprise et masque se recouvrent et partagent un SCR, ou augmentez la distance.</translation>
    </message>
    <message>
        <source>No cell of the map has data of all predictor maps: check their extent and the study area.</source>
        <translation>Aucune cellule de la carte n'a de données de toutes les cartes de prédicteurs : vérifiez leur emprise et la zone d'étude.</translation>
    </message>
    <message>
        <source>No chart is drawn: it needs the occurrences.</source>
        <translation>Aucun graphique n'est tracé : il exige les indices.</translation>
    </message>
    <message>
        <source>No class holds occurrences at {ANOMALY_DENSITY:g} times the density of the whole map: there is no anomaly class.</source>
        <translation>Aucune classe ne contient d'indices à {ANOMALY_DENSITY:g} fois la densité de la carte entière : il n'y a pas de classe anomalie.</translation>
    </message>
    <message>
        <source>No column is called like sample numbers.</source>
        <translation>Aucune colonne n'est nommée comme des numéros d'échantillon.</translation>
    </message>
    <message>
        <source>No column was recognised as the results of an element: choose them.</source>
        <translation>Aucune colonne n'a été reconnue comme résultats d'un élément : choisissez-les.</translation>
    </message>
    <message>
        <source>No concentration field was chosen: choose at least one.</source>
        <translation>Aucun champ de concentration n'a été choisi : choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>No difference found is not the same as equal: small tests find little.</source>
        <translation>Aucune différence trouvée ne veut pas dire égaux : de petits tests trouvent peu.</translation>
    </message>
    <message>
        <source>No eigenvalue is above that of uncorrelated elements, so there is no factor to find: choose other elements, or give the number of factors.</source>
        <translation>Aucune valeur propre n'est au-dessus de celle d'éléments non corrélés, il n'y a donc pas de facteur à trouver : choisissez d'autres éléments, ou donnez le nombre de facteurs.</translation>
    </message>
    <message>
        <source>No element can be used: {reasons}. Choose other elements, or another method.</source>
        <translation>Aucun élément n'est utilisable : {reasons}. Choisissez d'autres éléments, ou une autre méthode.</translation>
    </message>
    <message>
        <source>No element has fences. {warnings}</source>
        <translation>Aucun élément n'a de bornes. {warnings}</translation>
    </message>
    <message>
        <source>No element outside its fences</source>
        <translation>Aucun élément hors de ses bornes</translation>
    </message>
    <message>
        <source>No factor holds {unheld}, whose largest loading is below {minimum_loading:g}: these indicators have no say; lower the smallest loading to let them.</source>
        <translation>Aucun facteur ne contient {unheld}, dont la plus forte saturation est inférieure à {minimum_loading:g} : ces indicateurs sont sans effet ; baissez la saturation minimale pour leur en donner.</translation>
    </message>
    <message>
        <source>No feature varies over the samples: choose other features.</source>
        <translation>Aucune variable ne varie sur les échantillons : choisissez d'autres variables.</translation>
    </message>
    <message>
        <source>No field ending in {} belongs to one of the elements: no remarks are read.</source>
        <translation>Aucun champ finissant par {} n'appartient à l'un des éléments : aucune remarque n'est lue.</translation>
    </message>
    <message>
        <source>No field looks like a concentration (such as Cu_ppm, Au_ppb, Fe_pct): choose the elements by hand, the layer has {names}.</source>
        <translation>Aucun champ n'a l'air d'une concentration (comme Cu_ppm, Au_ppb, Fe_pct) : choisissez les éléments à la main, la couche a {names}.</translation>
    </message>
    <message>
        <source>No field of this layer is named like an element, such as Cu_ppm: rename them, or choose another layer.</source>
        <translation>Aucun champ de cette couche n'est nommé comme un élément, par exemple Cu_ppm : renommez-les, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>No indicator element reaches a loading of {minimum_loading:g}: the factors on which they load most were taken.</source>
        <translation>Aucun élément indicateur n'atteint une saturation de {minimum_loading:g} : les facteurs où ils saturent le plus ont été pris.</translation>
    </message>
    <message>
        <source>No labelled sample lies in zone {test_zone}: the zones are {found}.</source>
        <translation>Aucun échantillon étiqueté n'est dans la zone {test_zone} : les zones sont {found}.</translation>
    </message>
    <message>
        <source>No layer of the project has the scores: run “Factor scores” with this model.</source>
        <translation>Aucune couche du projet n'a les scores : exécutez « Scores factoriels » avec ce modèle.</translation>
    </message>
    <message>
        <source>No occurrence lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Aucun indice ne tombe sur la carte : vérifiez le SCR des deux, le masque et la couche d'indices.</translation>
    </message>
    <message>
        <source>No occurrence lies on {name}: check the reference systems, or leave the map out.</source>
        <translation>Aucun indice ne tombe sur {name} : vérifiez les systèmes de référence, ou omettez la carte.</translation>
    </message>
    <message>
        <source>No occurrence lies on {}: it is not judged.</source>
        <translation>Aucun indice ne tombe sur {} : elle n'est pas jugée.</translation>
    </message>
    <message>
        <source>No pair of columns is called like coordinates (easting and northing, lon and lat).</source>
        <translation>Aucune paire de colonnes n'est nommée comme des coordonnées (abscisse et ordonnée, lon et lat).</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m in this direction: choose a longer distance or a wider tolerance.</source>
        <translation>Aucune paire d'échantillons n'est à moins de {cutoff:g} m dans cette direction : choisissez une distance plus longue ou une tolérance plus large.</translation>
    </message>
    <message>
        <source>No pair of samples is closer than {cutoff:g} m: choose a longer distance or a wider tolerance.</source>
        <translation>Aucune paire d'échantillons n'est à moins de {cutoff:g} m : choisissez une distance plus longue ou une tolérance plus large.</translation>
    </message>
    <message>
        <source>No part of the map holds {FEWEST_HITS} occurrences or more at twice the density of the whole: there is no anomaly class.</source>
        <translation>Aucune partie de la carte ne contient {FEWEST_HITS} indices ou plus au double de la densité de l'ensemble : il n'y a pas de classe anomalie.</translation>
    </message>
    <message>
        <source>No positions: the samples become a table without points.</source>
        <translation>Aucune position : les échantillons deviennent une table sans points.</translation>
    </message>
    <message>
        <source>No raster is made of points: “Samples to raster” makes a map of them.</source>
        <translation>Aucun raster n'est fait de points : « Échantillons vers raster » en fait une carte.</translation>
    </message>
    <message>
        <source>No row of headings was found: the columns are called by their number.</source>
        <translation>Aucune ligne d'en-têtes n'a été trouvée : les colonnes sont nommées par leur numéro.</translation>
    </message>
    <message>
        <source>No row of the file begins in line {line}: choose another line for the headings.</source>
        <translation>Aucun enregistrement du fichier ne commence à la ligne {line} : choisissez une autre ligne d'en-têtes.</translation>
    </message>
    <message>
        <source>No row of the file looks like a sample below its headings: choose the line of the headings, or another file.</source>
        <translation>Aucune ligne du fichier n'a l'air d'un échantillon sous ses en-têtes : choisissez la ligne des en-têtes, ou un autre fichier.</translation>
    </message>
    <message>
        <source>No row of the limits table names an element ({ignored}): write symbols or field names into the column {element}.</source>
        <translation>Aucune ligne de la table des limites ne nomme un élément ({ignored}) : écrivez des symboles ou des noms de champs dans la colonne {element}.</translation>
    </message>
    <message>
        <source>No sample has a class in the field {name}: run “Label samples” first.</source>
        <translation>Aucun échantillon n'a de classe dans le champ {name} : exécutez d'abord « Étiqueter les échantillons ».</translation>
    </message>
    <message>
        <source>No sample has a position: check the coordinates.</source>
        <translation>Aucun échantillon n'a de position : vérifiez les coordonnées.</translation>
    </message>
    <message>
        <source>No sample has a position: check the layer, its filter and the selection.</source>
        <translation>Aucun échantillon n'a de position : vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>No sample has a value of both fields: choose others.</source>
        <translation>Aucun échantillon n'a de valeur des deux champs : choisissez-en d'autres.</translation>
    </message>
    <message>
        <source>No sample has a value of {name}: choose another field.</source>
        <translation>Aucun échantillon n'a de valeur de {name} : choisissez un autre champ.</translation>
    </message>
    <message>
        <source>No sample has a value: choose another field.</source>
        <translation>Aucun échantillon n'a de valeur : choisissez un autre champ.</translation>
    </message>
    <message>
        <source>No sample has {needed}: fill them in, or leave out the fields with the most gaps{word}.</source>
        <translation>Aucun échantillon n'a {needed} : complétez-les, ou omettez les champs les plus lacunaires{word}.</translation>
    </message>
    <message>
        <source>No sample is of any class but the background: there is nothing to balance it with.</source>
        <translation>Aucun échantillon n'est d'une autre classe que le fond : il n'y a rien pour l'équilibrer.</translation>
    </message>
    <message>
        <source>No sample is of the class {empty}.</source>
        <translation>Aucun échantillon n'est de la classe {empty}.</translation>
    </message>
    <message>
        <source>No sample is selected.</source>
        <translation>Aucun échantillon n'est sélectionné.</translation>
    </message>
    <message>
        <source>No sample lies inside a polygon of the geology: choose the geology of this area.</source>
        <translation>Aucun échantillon n'est dans un polygone de la géologie : choisissez la géologie de cette zone.</translation>
    </message>
    <message>
        <source>No sample lies on data of all {what}s: check their extent and reference system.</source>
        <translation>Aucun échantillon n'a de données partout (« {what} ») : vérifiez leur emprise et leur système de référence.</translation>
    </message>
    <message>
        <source>No sample was predicted: there are no classes to compare.</source>
        <translation>Aucun échantillon n'a été prédit : il n'y a pas de classes à comparer.</translation>
    </message>
    <message>
        <source>No sample {where} the threshold of {name}, {value:g}: choose another threshold.</source>
        <translation>Aucun échantillon n'{where} le seuil de {name}, {value:g} : choisissez un autre seuil.</translation>
    </message>
    <message>
        <source>No single realisation is a map of the truth: use the share of them.</source>
        <translation>Aucune réalisation seule n'est une carte de la vérité : utilisez leur part.</translation>
    </message>
    <message>
        <source>No structure: a pure nugget</source>
        <translation>Aucune structure : effet de pépite pur</translation>
    </message>
    <message>
        <source>No such tool</source>
        <translation>Outil inexistant</translation>
    </message>
    <message>
        <source>No test on blocks that were left out: {}</source>
        <translation>Pas de test sur des blocs laissés de côté : {}</translation>
    </message>
    <message>
        <source>No test on held-out occurrences: {}</source>
        <translation>Pas de test sur des indices mis de côté : {}</translation>
    </message>
    <message>
        <source>No test sample is of class {absent}: its recall, F1 and AUC are undefined, and the means are over the other classes.</source>
        <translation>Aucun échantillon de test n'est de la classe {absent} : son rappel, F1 et AUC sont indéfinis, et les moyennes portent sur les autres classes.</translation>
    </message>
    <message>
        <source>No test sample is of the class {untested}: its figures are undefined.</source>
        <translation>Aucun échantillon de test n'est de la classe {untested} : ses chiffres sont indéfinis.</translation>
    </message>
    <message>
        <source>No test sample was given the class {never}: its precision is undefined and {way}; its recall and F1 are 0.</source>
        <translation>Aucun échantillon de test n'a reçu la classe {never} : sa précision est indéfinie et {way} ; son rappel et son F1 sont 0.</translation>
    </message>
    <message>
        <source>No transform was made of {}. Concentrations are skewed, and their few highest values would decide the factors: run “Transform concentrations” (log10) first.</source>
        <translation>Aucune transformation n'a été faite de {}. Les concentrations sont asymétriques, et leurs quelques plus fortes valeurs décideraient des facteurs : exécutez d'abord « Transformer les concentrations » (log10).</translation>
    </message>
    <message>
        <source>No two features correlate by {chance:.2f} or more: they have no natural order, as factors have none, and a convolution along them means little. Take elements, or the network paper.</source>
        <translation>Aucune paire de variables n'est corrélée à {chance:.2f} ou plus : elles n'ont pas d'ordre naturel, pas plus que des facteurs, et une convolution le long d'elles n'a guère de sens. Prenez des éléments, ou le réseau paper.</translation>
    </message>
    <message>
        <source>No unit is stated for these elements: {texts}.</source>
        <translation>Aucune unité n'est indiquée pour ces éléments : {texts}.</translation>
    </message>
    <message>
        <source>No validation samples were given: {n_aside} of the {n_training} training samples were set aside to find the best epoch.</source>
        <translation>Aucun échantillon de validation n'a été donné : {n_aside} des {n_training} échantillons d'entraînement ont été réservés pour trouver la meilleure époque.</translation>
    </message>
    <message>
        <source>No value is measured: leave the element out.</source>
        <translation>Aucune valeur n'est mesurée : omettez l'élément.</translation>
    </message>
    <message>
        <source>No version of {names} goes together with what this QGIS runs, and QGIS's own packages are never replaced: take fewer packages at once, or a newer QGIS. Nothing was changed.</source>
        <translation>Aucune version de {names} n'est compatible avec ce qu'utilise ce QGIS, et les paquets de QGIS ne sont jamais remplacés : prenez moins de paquets à la fois, ou un QGIS plus récent. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>No: where a map has no data the others decide, and the log counts the cells.</source>
        <translation>Non : là où une carte n'a pas de données, les autres décident, et le journal compte les cellules.</translation>
    </message>
    <message>
        <source>Nobody can tell where on Earth the samples are, and maps cannot be made.</source>
        <translation>Nul ne peut dire où sur Terre sont les échantillons, et aucune carte ne peut être faite.</translation>
    </message>
    <message>
        <source>None of the elements varies: choose others for the simple maps.</source>
        <translation>Aucun des éléments ne varie : choisissez-en d'autres pour les cartes simples.</translation>
    </message>
    <message>
        <source>None of the features varies among the training samples: choose others.</source>
        <translation>Aucune des variables ne varie parmi les échantillons d'entraînement : choisissez-en d'autres.</translation>
    </message>
    <message>
        <source>None of the indicator elements ({indicators}) is among the elements of the factors: choose from {names}.</source>
        <translation>Aucun des éléments indicateurs ({indicators}) n'est parmi les éléments des facteurs : choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>None of the occurrences lies on the maps: check the reference system of both.</source>
        <translation>Aucun des indices ne tombe sur les cartes : vérifiez le système de référence des deux.</translation>
    </message>
    <message>
        <source>None of the {n_all} occurrences lies on the map ({beyond} outside, {nodata} without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Aucun des {n_all} indices ne tombe sur la carte ({beyond} au-dehors, {nodata} sans données) : vérifiez le SCR des deux, le masque et la couche d'indices.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map ({outside} outside, {empty} on cells without data): check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Aucun des {n_cells} indices ne tombe sur la carte ({outside} au-dehors, {empty} sur des cellules sans données) : vérifiez le SCR des deux, le masque et la couche d'indices.</translation>
    </message>
    <message>
        <source>None of the {n_cells} occurrences lies on the map: check the CRS of both, the mask and the occurrence layer.</source>
        <translation>Aucun des {n_cells} indices ne tombe sur la carte : vérifiez le SCR des deux, le masque et la couche d'indices.</translation>
    </message>
    <message>
        <source>None of the {n_cells} samples has a window of rasters with data: check that samples and rasters cover the same ground, or take a smaller window.</source>
        <translation>Aucun des {n_cells} échantillons n'a de fenêtre de rasters avec données : vérifiez qu'échantillons et rasters couvrent le même terrain, ou prenez une fenêtre plus petite.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {radius:.0f} m of a sample: check their reference system, or raise the radius.</source>
        <translation>Aucun des {n_occurrences} indices n'est à moins de {radius:.0f} m d'un échantillon : vérifiez leur système de référence, ou augmentez le rayon.</translation>
    </message>
    <message>
        <source>None of the {n_occurrences} occurrences lies within {reach:.0f} m of a sample: check their reference system, or raise the largest distance.</source>
        <translation>Aucun des {n_occurrences} indices n'est à moins de {reach:.0f} m d'un échantillon : vérifiez leur système de référence, ou augmentez la distance maximale.</translation>
    </message>
    <message>
        <source>None of the {n_places} occurrences lies on the maps: check the reference system of both.</source>
        <translation>Aucun des {n_places} indices ne tombe sur les cartes : vérifiez le système de référence des deux.</translation>
    </message>
    <message>
        <source>None of the {what} has a position: check the layer, its filter and the selection.</source>
        <translation>Aucune position (« {what} ») : vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>None of the {} connected parts has {:g} km² (the largest has {:g} km²), there are no targets: lower the least area.</source>
        <translation>Aucune des {} parties connexes n'a {:g} km² (la plus grande a {:g} km²), il n'y a pas de cibles : réduisez l'aire minimale.</translation>
    </message>
    <message>
        <source>None: all factors are mapped</source>
        <translation>Aucun : tous les facteurs sont cartographiés</translation>
    </message>
    <message>
        <source>Normal Q-Q plot</source>
        <translation>Diagramme Q-Q normal</translation>
    </message>
    <message>
        <source>Normalised density</source>
        <translation>Densité normalisée</translation>
    </message>
    <message>
        <source>Normalised density at the intersection</source>
        <translation>Densité normalisée à l'intersection</translation>
    </message>
    <message>
        <source>Normalised density: share of the occurrences over share of the area; 1 is chance</source>
        <translation>Densité normalisée : part des indices sur part de l'aire ; 1 est le hasard</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>Northing (km)</source>
        <translation>Ordonnée (km)</translation>
    </message>
    <message>
        <source>Not among the elements of the factors: {absent}.</source>
        <translation>Pas parmi les éléments des facteurs : {absent}.</translation>
    </message>
    <message>
        <source>Not compared, for want of {} values above zero in the background: {}.</source>
        <translation>Non comparés, faute de {} valeurs supérieures à zéro dans le fond : {}.</translation>
    </message>
    <message>
        <source>Not distinguishable from area alone: so many occurrences fall there by chance in {} % of cases.</source>
        <translation>Non distinguable de l'aire seule : autant d'indices y tombent par hasard dans {} % des cas.</translation>
    </message>
    <message>
        <source>Not distinguishable from {baseline} by either</source>
        <translation>Non distinguable de {baseline} par l'un ni par l'autre</translation>
    </message>
    <message>
        <source>Not distinguishable is the usual answer with few occurrences, and an honest one.</source>
        <translation>Non distinguable est la réponse habituelle avec peu d'indices, et une réponse honnête.</translation>
    </message>
    <message>
        <source>Not held out: if the map was made with these occurrences, the figures flatter it.</source>
        <translation>Non hors apprentissage : si la carte a été faite avec ces indices, les chiffres la flattent.</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: believe the figures only for gaps between the samples.</source>
        <translation>Non testé sur terrain non vu : ne croyez les chiffres que pour les lacunes entre échantillons.</translation>
    </message>
    <message>
        <source>Not tested on ground that was not seen: {error}</source>
        <translation>Non testé sur terrain non vu : {error}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is known of how these were made: {}.</source>
        <translation>On ne sait rien de la fabrication de ceux-ci : {}.</translation>
    </message>
    <message>
        <source>Nothing is known of how this map was made: if these occurrences helped, the figures flatter it.</source>
        <translation>On ne sait rien de la fabrication de cette carte : si ces indices y ont aidé, les chiffres la flattent.</translation>
    </message>
    <message>
        <source>Nothing is to be written: choose an output.</source>
        <translation>Rien n'est à écrire : choisissez une sortie.</translation>
    </message>
    <message>
        <source>Nothing is written then.</source>
        <translation>Rien n'est alors écrit.</translation>
    </message>
    <message>
        <source>Nothing says how favourable the classes are: give known occurrences, or a table of weights of “Prediction-area plot”.</source>
        <translation>Rien ne dit combien les classes sont favorables : donnez des indices connus, ou une table de poids de « Diagramme prédiction-aire ».</translation>
    </message>
    <message>
        <source>Nothing was measured above detection: {}.</source>
        <translation>Rien n'a été mesuré au-dessus de la détection : {}.</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>Effet de pépite</translation>
    </message>
    <message>
        <source>Nugget, sill and range come from weighted least squares over the classes of distance that hold 30 pairs or more. The model &lt;i&gt;auto&lt;/i&gt; takes spherical, exponential or Gaussian, whichever fits best; of models that fit as well as each other within a tenth, the one that predicts samples best from all others. Ranges are practical ranges, the distance at which 95 % of the sill is reached: other programs may mean a third of that.</source>
        <translation>Pépite, palier et portée viennent de moindres carrés pondérés sur les classes de distance de 30 paires ou plus. Le modèle &lt;i&gt;auto&lt;/i&gt; prend sphérique, exponentiel ou gaussien, celui qui s'ajuste le mieux ; parmi des modèles équivalents à un dixième près, celui qui prédit le mieux les échantillons à partir de tous les autres. Les portées sont des portées pratiques, la distance où 95 % du palier sont atteints : d'autres programmes en désignent parfois le tiers.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of breaks</source>
        <translation>Nombre de ruptures</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Number of classes or rocks</source>
        <translation>Nombre de classes ou de roches</translation>
    </message>
    <message>
        <source>Number of factors</source>
        <translation>Nombre de facteurs</translation>
    </message>
    <message>
        <source>Number of factors by</source>
        <translation>Nombre de facteurs selon</translation>
    </message>
    <message>
        <source>Number of factors found</source>
        <translation>Nombre de facteurs trouvés</translation>
    </message>
    <message>
        <source>Number of new fields</source>
        <translation>Nombre de nouveaux champs</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Nombre d'échantillons</translation>
    </message>
    <message>
        <source>Number of thresholds</source>
        <translation>Nombre de seuils</translation>
    </message>
    <message>
        <source>Number of {}</source>
        <translation>Nombre de {}</translation>
    </message>
    <message>
        <source>Number-size plot</source>
        <translation>Diagramme nombre-taille</translation>
    </message>
    <message>
        <source>Numbers each sample is condensed to; 0: a quarter of the features, between 2 and 8.</source>
        <translation>Nombres auxquels chaque échantillon est condensé ; 0 : un quart des variables, entre 2 et 8.</translation>
    </message>
    <message>
        <source>Numbers or words, separated by semicolons. Empty cells, NA, null and - are missing results anyway.</source>
        <translation>Nombres ou mots, séparés par des points-virgules. Cellules vides, NA, null et - sont de toute façon des résultats manquants.</translation>
    </message>
    <message>
        <source>Numeric fields to learn from. Empty: the factor scores that the layer's records name.</source>
        <translation>Champs numériques à apprendre. Vide : les scores factoriels que nomme l'historique de la couche.</translation>
    </message>
    <message>
        <source>OWA</source>
        <translation>OWA</translation>
    </message>
    <message>
        <source>Observed against predicted</source>
        <translation>Observé en fonction du prédit</translation>
    </message>
    <message>
        <source>Observed against predicted with the 1:1 line, standardised errors, and where they lie.</source>
        <translation>Observé en fonction du prédit avec la droite 1:1, erreurs standardisées, et où elles se trouvent.</translation>
    </message>
    <message>
        <source>Occ. %</source>
        <translation>Ind. %</translation>
    </message>
    <message>
        <source>Occupied area (% of the area)</source>
        <translation>Aire occupée (% de l'aire)</translation>
    </message>
    <message>
        <source>Occupied area (%)</source>
        <translation>Aire occupée (%)</translation>
    </message>
    <message>
        <source>Occupied area at the intersection (%)</source>
        <translation>Aire occupée à l'intersection (%)</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Occurrences (%)</source>
        <translation>Indices (%)</translation>
    </message>
    <message>
        <source>Occurrences are where people looked: roads and old mines draw the curve as well.</source>
        <translation>Les indices sont là où l'on a cherché : routes et vieilles mines tracent aussi la courbe.</translation>
    </message>
    <message>
        <source>Occurrences farther from any sample than the largest distance have no say: the log counts them.</source>
        <translation>Les indices plus loin de tout échantillon que la distance maximale n'ont pas voix : le journal les compte.</translation>
    </message>
    <message>
        <source>Occurrences in it, among them those that the limits were drawn by.</source>
        <translation>Indices qu'elle contient, parmi eux ceux qui ont tracé les limites.</translation>
    </message>
    <message>
        <source>Occurrences in one square of this side are drawn together.</source>
        <translation>Les indices d'un même carré de ce côté sont tirés ensemble.</translation>
    </message>
    <message>
        <source>Occurrences in the anomaly (%)</source>
        <translation>Indices dans l'anomalie (%)</translation>
    </message>
    <message>
        <source>Occurrences in the class</source>
        <translation>Indices dans la classe</translation>
    </message>
    <message>
        <source>Occurrences lie in class {unknown}, which has no area: make both from one map.</source>
        <translation>Des indices sont dans la classe {unknown}, qui n'a pas d'aire : faites les deux d'une même carte.</translation>
    </message>
    <message>
        <source>Occurrences name each class anomaly, halo or background later: with several rocks and mineral systems three classes are too few. 0 takes the number with the best silhouette; the chart shows silhouette and Davies-Bouldin for 2 to 8.</source>
        <translation>Les indices nomment ensuite chaque classe anomalie, auréole ou fond : avec plusieurs roches et systèmes minéralisés, trois classes sont trop peu. 0 prend le nombre de meilleure silhouette ; le graphique montre silhouette et Davies-Bouldin de 2 à 8.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or where it has no data are left out and counted. Tables of several maps have the same columns, so that “Merge vector layers” puts them below each other.</source>
        <translation>Les indices hors de la carte ou sans données sont omis et comptés. Les tables de plusieurs cartes ont les mêmes colonnes, si bien que « Fusionner des couches vecteur » les met bout à bout.</translation>
    </message>
    <message>
        <source>Occurrences outside the map or without data</source>
        <translation>Indices hors de la carte ou sans données</translation>
    </message>
    <message>
        <source>Occurrences outside the maps or without data</source>
        <translation>Indices hors des cartes ou sans données</translation>
    </message>
    <message>
        <source>Occurrences that lie where the map has data.</source>
        <translation>Indices situés là où la carte a des données.</translation>
    </message>
    <message>
        <source>Occurrences used</source>
        <translation>Indices utilisés</translation>
    </message>
    <message>
        <source>Of 1.4826 times the median absolute deviation, which is the standard deviation of normal data.</source>
        <translation>De 1.4826 fois l'écart absolu médian, qui est l'écart-type de données normales.</translation>
    </message>
    <message>
        <source>Of a raster.</source>
        <translation>D'un raster.</translation>
    </message>
    <message>
        <source>Of all maps.</source>
        <translation>De toutes les cartes.</translation>
    </message>
    <message>
        <source>Of k-fold and block.</source>
        <translation>De k-fold et block.</translation>
    </message>
    <message>
        <source>Of many pairs one of twenty is different by chance.</source>
        <translation>De nombreuses paires, une sur vingt diffère par hasard.</translation>
    </message>
    <message>
        <source>Of polygons or points.</source>
        <translation>De polygones ou de points.</translation>
    </message>
    <message>
        <source>Of polygons: the name of the field with the class of each, as text or number, or its score.</source>
        <translation>De polygones : le nom du champ avec la classe de chacun, en texte ou en nombre, ou son score.</translation>
    </message>
    <message>
        <source>Of several fields the mean of their variograms is fitted, each scaled to a variance of 1: kriging then shares one model among them, and scales it back for each.</source>
        <translation>Pour plusieurs champs, on ajuste la moyenne de leurs variogrammes, chacun ramené à une variance de 1 : le krigeage partage alors un modèle entre eux, et le remet à l'échelle pour chacun.</translation>
    </message>
    <message>
        <source>Of standardised features. 0: one over the number of features.</source>
        <translation>De variables standardisées. 0 : un sur le nombre de variables.</translation>
    </message>
    <message>
        <source>Of the folds, forests and boosting.</source>
        <translation>Des plis, des forêts et du boosting.</translation>
    </message>
    <message>
        <source>Of the folds.</source>
        <translation>Des plis.</translation>
    </message>
    <message>
        <source>Of the intervals.</source>
        <translation>Des intervalles.</translation>
    </message>
    <message>
        <source>Of the lot.</source>
        <translation>Du tirage.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the interval of the rate. 0: the interval of Wilson, which takes the place of the intersection as known.</source>
        <translation>Des indices, pour l'intervalle du taux. 0 : l'intervalle de Wilson, qui tient le lieu de l'intersection pour connu.</translation>
    </message>
    <message>
        <source>Of the occurrences, for the intervals of the rates. 0: intervals of Wilson.</source>
        <translation>Des indices, pour les intervalles des taux. 0 : intervalles de Wilson.</translation>
    </message>
    <message>
        <source>Of the occurrences. 0: no intervals.</source>
        <translation>Des indices. 0 : pas d'intervalles.</translation>
    </message>
    <message>
        <source>Of the output number; the table holds both.</source>
        <translation>Du nombre en sortie ; la table contient les deux.</translation>
    </message>
    <message>
        <source>Of the raster of populations, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>Du raster des populations, si la carte est en polygones. Vide : environ 250 000 cellules.</translation>
    </message>
    <message>
        <source>Of the rasters. Empty: that of the samples and the largest distance around them.</source>
        <translation>Des rasters. Vide : celle des échantillons et la distance maximale autour d'eux.</translation>
    </message>
    <message>
        <source>Of the result, where the map is one of polygons. Empty: about 250 000 cells.</source>
        <translation>Du résultat, si la carte est en polygones. Vide : environ 250 000 cellules.</translation>
    </message>
    <message>
        <source>Of the search for the bulk by mahalanobis.</source>
        <translation>De la recherche de la masse par mahalanobis.</translation>
    </message>
    <message>
        <source>Of “Fuse maps (maximin)”, on the same grid, 0 to 1.</source>
        <translation>De « Fusionner les cartes (maximin) », sur la même grille, de 0 à 1.</translation>
    </message>
    <message>
        <source>On blocks kriging has no near neighbours and falls back to the mean: that is its honest limit.</source>
        <translation>Sur des blocs, le krigeage n'a pas de voisins proches et retombe sur la moyenne : c'est sa limite honnête.</translation>
    </message>
    <message>
        <source>On ground it has not seen it may know nothing: chance reaches {by_chance:.2f}.</source>
        <translation>Sur un terrain non vu, il ne sait peut-être rien : le hasard atteint {by_chance:.2f}.</translation>
    </message>
    <message>
        <source>On how many samples the members agree</source>
        <translation>Sur combien d'échantillons les membres s'accordent</translation>
    </message>
    <message>
        <source>On the raw scale a skewed element has far too many: use log10.</source>
        <translation>À l'échelle brute, un élément asymétrique en a beaucoup trop : utilisez log10.</translation>
    </message>
    <message>
        <source>On the same grid; high is favourable.</source>
        <translation>Sur la même grille ; élevé est favorable.</translation>
    </message>
    <message>
        <source>One HTML file with all pictures in it.</source>
        <translation>Un fichier HTML avec toutes les images.</translation>
    </message>
    <message>
        <source>One band a class, and the entropy as the last band.</source>
        <translation>Une bande par classe, et l'entropie en dernière bande.</translation>
    </message>
    <message>
        <source>One band each. Fields that share a variogram model are kriged at once.</source>
        <translation>Une bande chacun. Les champs qui partagent un modèle de variogramme sont krigés à la fois.</translation>
    </message>
    <message>
        <source>One band each: a large file.</source>
        <translation>Une bande chacune : un gros fichier.</translation>
    </message>
    <message>
        <source>One band each: in the 10 % band, one realisation of ten is lower.</source>
        <translation>Une bande chacun : dans la bande de 10 %, une réalisation sur dix est plus basse.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Une cellule</translation>
    </message>
    <message>
        <source>One column a line: heading;role;symbol;unit;lower limit;upper limit, such as Kupfer;element;Cu;ppm;0.5. What is left empty stays as it was guessed. Roles: element, sample, x, y, qualifier, limit, other, leave out.</source>
        <translation>Une colonne par ligne : heading;role;symbol;unit;lower limit;upper limit, comme Kupfer;element;Cu;ppm;0.5. Ce qui est laissé vide reste tel que deviné. Rôles : element, sample, x, y, qualifier, limit, other, leave out.</translation>
    </message>
    <message>
        <source>One map cannot be compared: add another one, or the samples, from which simple maps are made.</source>
        <translation>Une carte seule ne peut pas être comparée : ajoutez-en une autre, ou les échantillons, dont sont faites des cartes simples.</translation>
    </message>
    <message>
        <source>One map cannot be fused: choose two or more.</source>
        <translation>Une carte seule ne peut pas être fusionnée : choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>One map moves with its seed: keep ten runs, and read the agreement in the log.</source>
        <translation>Une carte seule varie avec sa graine : gardez dix exécutions, et lisez l'accord dans le journal.</translation>
    </message>
    <message>
        <source>One number for all scores, or one each, such as 0.7;0.8. Empty: 0.7 for factors.</source>
        <translation>Un nombre pour tous les scores, ou un pour chacun, comme 0.7;0.8. Vide : 0.7 pour les facteurs.</translation>
    </message>
    <message>
        <source>One point a sample, fields called like Cu_ppm.</source>
        <translation>Un point par échantillon, champs nommés comme Cu_ppm.</translation>
    </message>
    <message>
        <source>One raster or band a feature, called as it; or those that a network of windows learnt from.</source>
        <translation>Un raster ou une bande par variable, de même nom ; ou ceux dont un réseau à fenêtres a appris.</translation>
    </message>
    <message>
        <source>One row a class</source>
        <translation>Une ligne par classe</translation>
    </message>
    <message>
        <source>One row a class of each map: area, occurrences, rate and weight.</source>
        <translation>Une ligne par classe de chaque carte : aire, indices, taux et poids.</translation>
    </message>
    <message>
        <source>One row a class: area, occurrences, rate with interval, density, weight, and the held-out test.</source>
        <translation>Une ligne par classe : aire, indices, taux avec intervalle, densité, poids, et test hors apprentissage.</translation>
    </message>
    <message>
        <source>One row a class: its edges, the mean distance, the semivariance and the number of pairs.</source>
        <translation>Une ligne par classe : ses bornes, la distance moyenne, la semi-variance et le nombre de paires.</translation>
    </message>
    <message>
        <source>One row a classifier and test: accuracy with interval, balanced accuracy, F1, AUC and more.</source>
        <translation>Une ligne par classifieur et test : exactitude avec intervalle, exactitude équilibrée, F1, AUC et plus.</translation>
    </message>
    <message>
        <source>One row a component, largest eigenvalue first.</source>
        <translation>Une ligne par composante, la plus grande valeur propre d'abord.</translation>
    </message>
    <message>
        <source>One row a line: slope, R², and the threshold above it with its interval.</source>
        <translation>Une ligne par droite : pente, R², et le seuil au-dessus avec son intervalle.</translation>
    </message>
    <message>
        <source>One row a map: AUC, area under the success-rate curve and its first fifth, with intervals.</source>
        <translation>Une ligne par carte : AUC, aire sous la courbe de taux de succès et son premier cinquième, avec intervalles.</translation>
    </message>
    <message>
        <source>One row a map: rate and AUC with intervals, differences from the baseline, verdicts.</source>
        <translation>Une ligne par carte : taux et AUC avec intervalles, différences avec la référence, verdicts.</translation>
    </message>
    <message>
        <source>One row a map: the figures of the page.</source>
        <translation>Une ligne par carte : les chiffres de la page.</translation>
    </message>
    <message>
        <source>One row a measure: its value, and what it should be.</source>
        <translation>Une ligne par mesure : sa valeur, et ce qu'elle devrait être.</translation>
    </message>
    <message>
        <source>One row a member: its seed, samples, and accuracy or map quality.</source>
        <translation>Une ligne par membre : sa graine, ses échantillons, et son exactitude ou la qualité de la carte.</translation>
    </message>
    <message>
        <source>One row a model: its weighted sum of squares, its root mean squared error of samples predicted from all others, and its numbers.</source>
        <translation>Une ligne par modèle : sa somme pondérée des carrés, son erreur quadratique moyenne pour des échantillons prédits de tous les autres, et ses nombres.</translation>
    </message>
    <message>
        <source>One row a pair: samples that only the one, only the other had right, and p.</source>
        <translation>Une ligne par paire : échantillons que seul l'un, seul l'autre avait justes, et p.</translation>
    </message>
    <message>
        <source>One row a threshold (scores) or a class, with rate, area, normalised density and weight.</source>
        <translation>Une ligne par seuil (scores) ou par classe, avec taux, aire, densité normalisée et poids.</translation>
    </message>
    <message>
        <source>One row an element, as Check samples and Replace censored values take it.</source>
        <translation>Une ligne par élément, telle que la prennent Contrôler les échantillons et Remplacer les valeurs censurées.</translation>
    </message>
    <message>
        <source>One row an element, with the columns element, limit and unit, and optionally upper_limit and substitute: the value that already stands for results below detection, half the limit for instance. Headings such as LLD are understood. Empty: limits are read from the cells, such as &lt;0.5.</source>
        <translation>Une ligne par élément, avec les colonnes element, limit et unit, et au besoin upper_limit et substitute : la valeur qui représente déjà les résultats sous la détection, la demi-limite par exemple. Des en-têtes comme LLD sont compris. Vide : les limites sont lues dans les cellules, comme &lt;0.5.</translation>
    </message>
    <message>
        <source>One row an element: its fences and how many values lie beyond them.</source>
        <translation>Une ligne par élément : ses bornes et combien de valeurs sont au-delà.</translation>
    </message>
    <message>
        <source>One row an element: its loading on each factor, its communality (share of its variance that the factors explain) and uniqueness (the rest), and the factor it belongs to.</source>
        <translation>Une ligne par élément : sa saturation sur chaque facteur, sa communauté (part de sa variance que les facteurs expliquent) et sa variance spécifique (le reste), et le facteur auquel il appartient.</translation>
    </message>
    <message>
        <source>One row an element: results, share below detection, limits, method, mean and standard deviation.</source>
        <translation>Une ligne par élément : résultats, part sous la détection, limites, méthode, moyenne et écart-type.</translation>
    </message>
    <message>
        <source>One row an element: results, shares missing and below detection, limits, quantiles, remark.</source>
        <translation>Une ligne par élément : résultats, parts manquante et sous la détection, limites, quantiles, remarque.</translation>
    </message>
    <message>
        <source>One straight line fits the concentration-area curve: it has no threshold.</source>
        <translation>Une seule droite s'ajuste à la courbe concentration-aire : elle n'a pas de seuil.</translation>
    </message>
    <message>
        <source>One substitute for all values below a limit flattens variograms and correlations: random draws keep the spread.</source>
        <translation>Une même substitution pour toutes les valeurs sous une limite aplatit variogrammes et corrélations : des tirages aléatoires gardent la dispersion.</translation>
    </message>
    <message>
        <source>One training sample shows nothing of how features vary together: take more samples.</source>
        <translation>Un seul échantillon d'entraînement ne montre rien de la covariation des variables : prenez plus d'échantillons.</translation>
    </message>
    <message>
        <source>One value for all results below detection narrows the spread of elements with more than 10 % of them; take random replacement before correlations and variograms: {}.</source>
        <translation>Une même valeur pour tous les résultats sous la détection réduit la dispersion des éléments qui en ont plus de 10 % ; prenez un remplacement aléatoire avant corrélations et variogrammes : {}.</translation>
    </message>
    <message>
        <source>Online is Kohonen's training, one sample at a time; batch takes all samples at once and is faster and steadier. “Apply map” then gives every sample its unit, class and, with known occurrences, its score.</source>
        <translation>En ligne est l'entraînement de Kohonen, un échantillon à la fois ; par lot prend tous les échantillons ensemble et est plus rapide et plus stable. « Appliquer une carte » donne ensuite à chaque échantillon son neurone, sa classe et, avec des indices connus, son score.</translation>
    </message>
    <message>
        <source>Only cells that all maps have</source>
        <translation>Seulement les cellules de toutes les cartes</translation>
    </message>
    <message>
        <source>Only classifiers with the same labels, split and seed can be compared.</source>
        <translation>Seuls des classifieurs de mêmes étiquettes, division et graine sont comparables.</translation>
    </message>
    <message>
        <source>Only factors that hold one of them are used. Has no say where features are chosen.</source>
        <translation>Seuls les facteurs qui en contiennent un sont utilisés. Sans effet si des variables sont choisies.</translation>
    </message>
    <message>
        <source>Only for k-fold and block, and where no model is given.</source>
        <translation>Seulement pour k-fold et block, et si aucun modèle n'est donné.</translation>
    </message>
    <message>
        <source>Only one column of positions is chosen: choose the other one too, or none.</source>
        <translation>Une seule colonne de positions est choisie : choisissez aussi l'autre, ou aucune.</translation>
    </message>
    <message>
        <source>Only one of the two columns of positions was chosen: choose both, or none.</source>
        <translation>Une seule des deux colonnes de positions a été choisie : choisissez les deux, ou aucune.</translation>
    </message>
    <message>
        <source>Only steps of GeoHalo are remembered: what you did by hand you must add by hand.</source>
        <translation>Seules les étapes de GeoHalo sont retenues : ce que vous avez fait à la main, ajoutez-le à la main.</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>Seul le premier juste</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>Seul le second juste</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all cells with data.</source>
        <translation>Seule cette partie de la carte compte. Vide : toutes les cellules avec données.</translation>
    </message>
    <message>
        <source>Only this part of the map counts. Empty: all of it.</source>
        <translation>Seule cette partie de la carte compte. Vide : toute la carte.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts.</source>
        <translation>Seule cette partie des cartes compte.</translation>
    </message>
    <message>
        <source>Only this part of the maps counts. Empty: all cells with data.</source>
        <translation>Seule cette partie des cartes compte. Vide : toutes les cellules avec données.</translation>
    </message>
    <message>
        <source>Only {known} samples were predicted: take more neighbours, or fewer and larger folds.</source>
        <translation>Seuls {known} échantillons ont été prédits : prenez plus de voisins, ou des plis moins nombreux et plus grands.</translation>
    </message>
    <message>
        <source>Only {n:g} occurrences: rates and weights from fewer than {FEWEST} are rough.</source>
        <translation>Seulement {n:g} indices : les taux et poids de moins de {FEWEST} sont grossiers.</translation>
    </message>
    <message>
        <source>Only {n_assays}</source>
        <translation>Seulement {n_assays}</translation>
    </message>
    <message>
        <source>Only {n_coordinates} occurrences: none can be held out for a test, which takes {ENOUGH_TO_HOLD_OUT} at least.</source>
        <translation>Seulement {n_coordinates} indices : aucun ne peut être mis de côté pour un test, qui en exige au moins {ENOUGH_TO_HOLD_OUT}.</translation>
    </message>
    <message>
        <source>Only {n_detects} values are measured and at least 3 are needed: leave the element out.</source>
        <translation>Seules {n_detects} valeurs sont mesurées et il en faut au moins 3 : omettez l'élément.</translation>
    </message>
    <message>
        <source>Only {n_units} map units hold samples and {n_clusters} classes were asked for: ask for fewer classes.</source>
        <translation>Seuls {n_units} neurones de la carte contiennent des échantillons et {n_clusters} classes ont été demandées : demandez moins de classes.</translation>
    </message>
    <message>
        <source>Only {near} occurrences can be used: the scores are hardly more than chance.</source>
        <translation>Seuls {near} indices sont utilisables : les scores ne valent guère plus que le hasard.</translation>
    </message>
    <message>
        <source>Only {n} samples have values of all {n_kept} elements, and more than {needed} are needed for robust distances: choose fewer elements.</source>
        <translation>Seuls {n} échantillons ont des valeurs des {n_kept} éléments, et il en faut plus de {needed} pour des distances robustes : choisissez moins d'éléments.</translation>
    </message>
    <message>
        <source>Only {percent_agreement:.0f} % of the bootstrap curves have {n_slopes} breaks as well: their number is unsure, so trust those with narrow intervals.</source>
        <translation>Seulement {percent_agreement:.0f} % des courbes bootstrap ont elles aussi {n_slopes} ruptures : leur nombre est incertain, fiez-vous à celles d'intervalle étroit.</translation>
    </message>
    <message>
        <source>Only {} holds indicator elements: the map learns from all factors.</source>
        <translation>Seul {} contient des éléments indicateurs : la carte apprend de tous les facteurs.</translation>
    </message>
    <message>
        <source>Open sample &amp;survey</source>
        <translation>Ouvrir la campa&amp;gne d'exemple</translation>
    </message>
    <message>
        <source>Open the guide where it tells of laboratory files</source>
        <translation>Ouvrir le guide là où il parle des fichiers de laboratoire</translation>
    </message>
    <message>
        <source>Open the tool itself, filled with earlier results</source>
        <translation>Ouvrir l'outil lui-même, rempli des résultats antérieurs</translation>
    </message>
    <message>
        <source>Open the tool “Classify anomalies” with this map and these limits.</source>
        <translation>Ouvrir l'outil « Classer les anomalies » avec cette carte et ces limites.</translation>
    </message>
    <message>
        <source>Open this step's report in the browser</source>
        <translation>Ouvrir le rapport de cette étape dans le navigateur</translation>
    </message>
    <message>
        <source>Ordinary kriging conditions the fields, simple kriging those of normal scores. Realisations are of points in the middle of the cells. They repeat with their seed.</source>
        <translation>Le krigeage ordinaire conditionne les champs, le krigeage simple ceux de scores normaux. Les réalisations portent sur des points au centre des cellules. Elles se répètent avec leur graine.</translation>
    </message>
    <message>
        <source>Other coordinates of the same samples.</source>
        <translation>D'autres coordonnées des mêmes échantillons.</translation>
    </message>
    <message>
        <source>Out of bag</source>
        <translation>Hors sac</translation>
    </message>
    <message>
        <source>Out of bag, a test by lot: {}</source>
        <translation>Hors sac, un test aléatoire : {}</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Valeur aberrante</translation>
    </message>
    <message>
        <source>Outlier (1 yes)</source>
        <translation>Valeur aberrante (1 oui)</translation>
    </message>
    <message>
        <source>Outliers flagged</source>
        <translation>Valeurs aberrantes signalées</translation>
    </message>
    <message>
        <source>Outliers were flagged by Tukey's fences.</source>
        <translation>Les valeurs aberrantes ont été signalées par les bornes de Tukey.</translation>
    </message>
    <message>
        <source>Outlined ground (polygons)</source>
        <translation>Terrain délimité (polygones)</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Outside the samples universal kriging runs away: leave that ground out.</source>
        <translation>Hors des échantillons, le krigeage universel s'emballe : omettez ce terrain.</translation>
    </message>
    <message>
        <source>P-A</source>
        <translation>P-A</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pairs are compared by McNemar's exact test: of the samples that only one of the two has right, each should have half. Shares have Wilson's intervals.</source>
        <translation>Les paires sont comparées par le test exact de McNemar : des échantillons que seul l'un des deux a justes, chacun devrait avoir la moitié. Les parts ont des intervalles de Wilson.</translation>
    </message>
    <message>
        <source>Parallel analysis</source>
        <translation>Analyse parallèle</translation>
    </message>
    <message>
        <source>Parallel analysis: {n} are above those of uncorrelated elements.</source>
        <translation>Analyse parallèle : {n} sont au-dessus de celles d'éléments non corrélés.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Partial area under the ROC curve</source>
        <translation>Aire partielle sous la courbe ROC</translation>
    </message>
    <message>
        <source>Partial sill</source>
        <translation>Palier partiel</translation>
    </message>
    <message>
        <source>Parts of different units have no log-ratio until they are converted; check the names of the fields.</source>
        <translation>Des parties d'unités différentes n'ont pas de log-ratio avant conversion ; vérifiez les noms des champs.</translation>
    </message>
    <message>
        <source>Parts of less than {} km², left out: {}.</source>
        <translation>Parties de moins de {} km², omises : {}.</translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation>Parties du terrain mises de côté à tour de rôle.</translation>
    </message>
    <message>
        <source>Parts of the ground whose occurrences are left out in turn.</source>
        <translation>Parties du terrain dont les indices sont omis à tour de rôle.</translation>
    </message>
    <message>
        <source>Passes over all samples in batch training.</source>
        <translation>Passages sur tous les échantillons dans l'entraînement par lot.</translation>
    </message>
    <message>
        <source>Passes over the samples. 0: 500 for paper; up to 200 for the others, which stop when the samples watched get no better.</source>
        <translation>Passages sur les échantillons. 0 : 500 pour paper ; jusqu'à 200 pour les autres, qui s'arrêtent quand les échantillons surveillés ne s'améliorent plus.</translation>
    </message>
    <message>
        <source>Pathfinder elements</source>
        <translation>Éléments traceurs</translation>
    </message>
    <message>
        <source>Pearson {value}</source>
        <translation>Pearson {value}</translation>
    </message>
    <message>
        <source>Pearson {value} (as drawn)</source>
        <translation>Pearson {value} (comme tracé)</translation>
    </message>
    <message>
        <source>Penalty C (no tuning)</source>
        <translation>Pénalité C (sans réglage)</translation>
    </message>
    <message>
        <source>Per cent of samples</source>
        <translation>Pour cent des échantillons</translation>
    </message>
    <message>
        <source>Per cent of the variance; {total:.1f} % in all.
Framed: {minimum_loading:g} or more.</source>
        <translation>Pour cent de la variance ; {total:.1f} % en tout.
Encadré : {minimum_loading:g} ou plus.</translation>
    </message>
    <message>
        <source>Per cent, normal scale</source>
        <translation>Pour cent, échelle gaussienne</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Percentage of the occurrences where the two curves cross; 50 says nothing.</source>
        <translation>Pourcentage des indices là où les deux courbes se croisent ; 50 ne dit rien.</translation>
    </message>
    <message>
        <source>Percentages missing are of the samples, those below and above of the results. Quantiles take results below detection into account; an empty one lies below everything measured.</source>
        <translation>Les pourcentages manquants sont ceux des échantillons, ceux sous et au-dessus ceux des résultats. Les quantiles tiennent compte des résultats sous la détection ; un quantile vide est sous tout ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>Percentile of the samples that is the threshold, by the rule of that name.</source>
        <translation>Percentile des échantillons qui est le seuil, par la règle de ce nom.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Pièges</translation>
    </message>
    <message>
        <source>Places samples on a trained map: unit, class, distance, stability and score of each.</source>
        <translation>Place des échantillons sur une carte entraînée : neurone, classe, distance, stabilité et score de chacun.</translation>
    </message>
    <message>
        <source>Placing the samples on the map</source>
        <translation>Placement des échantillons sur la carte</translation>
    </message>
    <message>
        <source>Planted anomaly</source>
        <translation>Anomalie implantée</translation>
    </message>
    <message>
        <source>Planted anomaly (truth)</source>
        <translation>Anomalie implantée (vérité)</translation>
    </message>
    <message>
        <source>Point at a curve to read its map value; click to keep it.</source>
        <translation>Pointez une courbe pour lire sa valeur de carte ; cliquez pour la garder.</translation>
    </message>
    <message>
        <source>Points of known mineral occurrences.</source>
        <translation>Points des indices minéralisés connus.</translation>
    </message>
    <message>
        <source>Points to predict</source>
        <translation>Points à prédire</translation>
    </message>
    <message>
        <source>Points with one field an element, named like Cu_ppm, Au_ppb, Fe_pct; text such as &amp;lt;0.5 is understood.</source>
        <translation>Points avec un champ par élément, nommé comme Cu_ppm, Au_ppb, Fe_pct ; du texte comme &amp;lt;0.5 est compris.</translation>
    </message>
    <message>
        <source>Points, one a sample: the layer that the step before left, or any point layer of your own.</source>
        <translation>Points, un par échantillon : la couche laissée par l'étape précédente, ou toute couche de points à vous.</translation>
    </message>
    <message>
        <source>Points. They say which ground is favourable, and judge the maps. The maps need them.</source>
        <translation>Points. Ils disent quel terrain est favorable, et jugent les cartes. Les cartes en ont besoin.</translation>
    </message>
    <message>
        <source>Polygons with rank, area, score, fingerprint, nearest occurrence and rock.</source>
        <translation>Polygones avec rang, aire, score, signature, indice le plus proche et roche.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the map counts. Empty: all cells with data.</source>
        <translation>Polygones : seule cette partie de la carte compte. Vide : toutes les cellules avec données.</translation>
    </message>
    <message>
        <source>Polygons: only this part of the maps counts. Empty: all cells with data.</source>
        <translation>Polygones : seule cette partie des cartes compte. Vide : toutes les cellules avec données.</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Populations</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Positions are in degrees</source>
        <translation>Les positions sont en degrés</translation>
    </message>
    <message>
        <source>Positions that are none</source>
        <translation>Positions qui n'en sont pas</translation>
    </message>
    <message>
        <source>Practical range</source>
        <translation>Portée pratique</translation>
    </message>
    <message>
        <source>Practical range. Empty: fitted. Nested structures: one number each, such as 800+5000.</source>
        <translation>Portée pratique. Vide : ajustée. Structures gigognes : un nombre chacune, comme 800+5000.</translation>
    </message>
    <message>
        <source>Practical range: the distance at which 95 % of the partial sill is reached</source>
        <translation>Portée pratique : la distance où 95 % du palier partiel sont atteints</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translation>Carte prédite</translation>
    </message>
    <message>
        <source>Predicted points</source>
        <translation>Points prédits</translation>
    </message>
    <message>
        <source>Predicted points are asked for, and there are no points to predict: choose their layer.</source>
        <translation>Des points prédits sont demandés, et il n'y a pas de points à prédire : choisissez leur couche.</translation>
    </message>
    <message>
        <source>Predicted probability, mean of the bin</source>
        <translation>Probabilité prédite, moyenne de l'intervalle</translation>
    </message>
    <message>
        <source>Predicted too high, by over 2 standard errors</source>
        <translation>Prédit trop haut, de plus de 2 erreurs types</translation>
    </message>
    <message>
        <source>Predicted too low, by over 2 standard errors</source>
        <translation>Prédit trop bas, de plus de 2 erreurs types</translation>
    </message>
    <message>
        <source>Prediction = regression on the predictors + ordinary kriging of its residuals. The variogram is fitted to residuals of samples that the regression had not seen, and all three ways are tested on blocks held out.</source>
        <translation>Prédiction = régression sur les prédicteurs + krigeage ordinaire de ses résidus. Le variogramme est ajusté aux résidus d'échantillons que la régression n'avait pas vus, et les trois voies sont testées sur des blocs mis de côté.</translation>
    </message>
    <message>
        <source>Prediction rate (% of the {occurrences})</source>
        <translation>Taux de prédiction (% des {occurrences})</translation>
    </message>
    <message>
        <source>Prediction rate (%)</source>
        <translation>Taux de prédiction (%)</translation>
    </message>
    <message>
        <source>Prediction rate and AUC of each map with 95 % intervals</source>
        <translation>Taux de prédiction et AUC de chaque carte avec intervalles à 95 %</translation>
    </message>
    <message>
        <source>Prediction rate and occupied area of the fused map, and where they cross.</source>
        <translation>Taux de prédiction et aire occupée de la carte fusionnée, et où ils se croisent.</translation>
    </message>
    <message>
        <source>Prediction rate at the intersection (%)</source>
        <translation>Taux de prédiction à l'intersection (%)</translation>
    </message>
    <message>
        <source>Prediction rate falling and occupied area rising, and where they cross.</source>
        <translation>Taux de prédiction décroissant et aire occupée croissante, et où ils se croisent.</translation>
    </message>
    <message>
        <source>Prediction rate over occupied area: 1 is chance.</source>
        <translation>Taux de prédiction sur aire occupée : 1 est le hasard.</translation>
    </message>
    <message>
        <source>Prediction rate, lower end of the 95 % interval</source>
        <translation>Taux de prédiction, borne inférieure de l'intervalle à 95 %</translation>
    </message>
    <message>
        <source>Prediction rate, upper end of the 95 % interval</source>
        <translation>Taux de prédiction, borne supérieure de l'intervalle à 95 %</translation>
    </message>
    <message>
        <source>Prediction-area plot</source>
        <translation>Diagramme prédiction-aire</translation>
    </message>
    <message>
        <source>Prediction-area plot of the fused map</source>
        <translation>Diagramme prédiction-aire de la carte fusionnée</translation>
    </message>
    <message>
        <source>Prediction-area plot of {layer_name}</source>
        <translation>Diagramme prédiction-aire de {layer_name}</translation>
    </message>
    <message>
        <source>Prediction-area plot of {}</source>
        <translation>Diagramme prédiction-aire de {}</translation>
    </message>
    <message>
        <source>Prediction-area plot: {word}{kind}</source>
        <translation>Diagramme prédiction-aire : {word}{kind}</translation>
    </message>
    <message>
        <source>Prediction-area table</source>
        <translation>Table prédiction-aire</translation>
    </message>
    <message>
        <source>Predictor fields</source>
        <translation>Champs prédicteurs</translation>
    </message>
    <message>
        <source>Predictor fields are known at points only, so there is no map: leave the maps out of the outputs and choose points to predict, or take predictor maps alone.</source>
        <translation>Les champs prédicteurs ne sont connus qu'en des points, il n'y a donc pas de carte : ôtez les cartes des sorties et choisissez des points à prédire, ou ne prenez que des cartes de prédicteurs.</translation>
    </message>
    <message>
        <source>Predictor maps</source>
        <translation>Cartes de prédicteurs</translation>
    </message>
    <message>
        <source>Predictors are rasters, or fields of the samples; fields are known at points only, so with them there is no map but predictions at other points that have the same fields.</source>
        <translation>Les prédicteurs sont des rasters, ou des champs des échantillons ; des champs ne sont connus qu'en des points, il n'y a donc avec eux pas de carte mais des prédictions en d'autres points ayant les mêmes champs.</translation>
    </message>
    <message>
        <source>Predictors with the same value at all samples tell nothing: {}.</source>
        <translation>Des prédicteurs de même valeur à tous les échantillons ne disent rien : {}.</translation>
    </message>
    <message>
        <source>Predicts a field by a regression on other maps, such as geophysics or terrain, and kriges what that leaves.</source>
        <translation>Prédit un champ par une régression sur d'autres cartes, comme la géophysique ou le relief, et krige ce qu'elle laisse.</translation>
    </message>
    <message>
        <source>Predicts every sample without its own value, and says how good the kriging is.</source>
        <translation>Prédit chaque échantillon sans sa propre valeur, et dit ce que vaut le krigeage.</translation>
    </message>
    <message>
        <source>Predicts fields between the samples, with the standard error of every prediction.</source>
        <translation>Prédit des champs entre les échantillons, avec l'erreur type de chaque prédiction.</translation>
    </message>
    <message>
        <source>Prefix of the new fields</source>
        <translation>Préfixe des nouveaux champs</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Principal components of the correlation matrix (or maximum likelihood, minimum residuals, principal axes), rotated by varimax so that each element loads highly on few factors. Factors are ordered by the variance they explain and turned so that indicator elements load positively.</source>
        <translation>Composantes principales de la matrice de corrélation (ou maximum de vraisemblance, résidus minimaux, axes principaux), en rotation varimax pour que chaque élément sature fortement sur peu de facteurs. Les facteurs sont rangés par la variance qu'ils expliquent et orientés pour que les éléments indicateurs saturent positivement.</translation>
    </message>
    <message>
        <source>Print la&amp;yout</source>
        <translation>Mise en pa&amp;ge</translation>
    </message>
    <message>
        <source>Printed on {}.</source>
        <translation>Imprimé le {}.</translation>
    </message>
    <message>
        <source>Probabilities are as good as the variogram: with a wrong nugget they are wrong everywhere.</source>
        <translation>Les probabilités valent ce que vaut le variogramme : avec une fausse pépite, elles sont fausses partout.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Probability by chance</source>
        <translation>Probabilité par hasard</translation>
    </message>
    <message>
        <source>Probability by chance, held out</source>
        <translation>Probabilité par hasard, hors apprentissage</translation>
    </message>
    <message>
        <source>Probability of Bartlett's test</source>
        <translation>Probabilité du test de Bartlett</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilité de chaque classe</translation>
    </message>
    <message>
        <source>Probability of so many by area alone</source>
        <translation>Probabilité d'autant par l'aire seule</translation>
    </message>
    <message>
        <source>Probability of {}</source>
        <translation>Probabilité de {}</translation>
    </message>
    <message>
        <source>Probability to exceed the threshold</source>
        <translation>Probabilité de dépasser le seuil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Progression de l'installation</translation>
    </message>
    <message>
        <source>Promax cannot tell {k} factors apart: ask for fewer factors, or use varimax.</source>
        <translation>Promax ne peut pas distinguer {k} facteurs : demandez moins de facteurs, ou utilisez varimax.</translation>
    </message>
    <message>
        <source>Proxy: that of the system, if any (Settings → Options → Network)</source>
        <translation>Proxy : celui du système, s'il existe (Préférences → Options → Réseau)</translation>
    </message>
    <message>
        <source>Proxy: {proxy} (Settings → Options → Network)</source>
        <translation>Proxy : {proxy} (Préférences → Options → Réseau)</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>À corriger d'abord</translation>
    </message>
    <message>
        <source>Put the limits back where the tool “Classify anomalies” finds them.</source>
        <translation>Remettre les limites là où les trouve l'outil « Classer les anomalies ».</translation>
    </message>
    <message>
        <source>Put these numbers into the model file; kriging with it uses them from then on.</source>
        <translation>Mettre ces nombres dans le fichier modèle ; le krigeage qui l'emploie les utilise dès lors.</translation>
    </message>
    <message>
        <source>Python finds no {name}.</source>
        <translation>Python ne trouve pas {name}.</translation>
    </message>
    <message>
        <source>Python packages that some tools need</source>
        <translation>Paquets Python dont certains outils ont besoin</translation>
    </message>
    <message>
        <source>Q-Q plot</source>
        <translation>Diagramme Q-Q</translation>
    </message>
    <message>
        <source>QGIS does not know {}: choose the reference system.</source>
        <translation>QGIS ne connaît pas {} : choisissez le système de référence.</translation>
    </message>
    <message>
        <source>QGIS has another numpy since the packages were installed, and they do not fit it: install them again.</source>
        <translation>QGIS a un autre numpy depuis l'installation des paquets, et ils ne lui conviennent pas : réinstallez-les.</translation>
    </message>
    <message>
        <source>QGIS is set to a SOCKS proxy, which pip cannot use here: set an HTTP proxy in Settings → Options → Network. Nothing was changed.</source>
        <translation>QGIS est réglé sur un proxy SOCKS, que pip ne peut pas utiliser ici : réglez un proxy HTTP dans Préférences → Options → Réseau. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>QGIS's Python has no pip to install with: on Debian and Ubuntu install the system's package python3-pip, and press the button again.</source>
        <translation>Le Python de QGIS n'a pas de pip pour installer : sous Debian et Ubuntu, installez le paquet système python3-pip, et cliquez de nouveau sur le bouton.</translation>
    </message>
    <message>
        <source>Quantiles (%)</source>
        <translation>Quantiles (%)</translation>
    </message>
    <message>
        <source>Quantiles of the realisations</source>
        <translation>Quantiles des réalisations</translation>
    </message>
    <message>
        <source>Quantisation error</source>
        <translation>Erreur de quantification</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartiles</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>R&amp;apport</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE {rmse:.3g}, weighted {weighted:.3g} ({n} classes)</source>
        <translation>RMSE {rmse:.3g}, pondérée {weighted:.3g} ({n} classes)</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC and success rates</source>
        <translation>ROC et taux de succès</translation>
    </message>
    <message>
        <source>ROC and success-rate chart</source>
        <translation>Graphique ROC et taux de succès</translation>
    </message>
    <message>
        <source>ROC and success-rate curves</source>
        <translation>Courbes ROC et de taux de succès</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of all maps with their bands.</source>
        <translation>Courbes ROC et de taux de succès de toutes les cartes avec leurs bandes.</translation>
    </message>
    <message>
        <source>ROC and success-rate curves of {maps}</source>
        <translation>Courbes ROC et de taux de succès de {maps}</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>ROC curves of maps</source>
        <translation>Courbes ROC de cartes</translation>
    </message>
    <message>
        <source>ROC curves of {} maps</source>
        <translation>Courbes ROC de {} cartes</translation>
    </message>
    <message>
        <source>ROC curves, each class against the others</source>
        <translation>Courbes ROC, chaque classe contre les autres</translation>
    </message>
    <message>
        <source>ROC: against the area without occurrences. Success rate: against the whole area.</source>
        <translation>ROC : contre l'aire sans indices. Taux de succès : contre l'aire entière.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Ranges are practical ranges (95 % of the sill): other programs give a third of it for the exponential model.</source>
        <translation>Les portées sont des portées pratiques (95 % du palier) : d'autres programmes en donnent le tiers pour le modèle exponentiel.</translation>
    </message>
    <message>
        <source>Rank targets</source>
        <translation>Hiérarchiser les cibles</translation>
    </message>
    <message>
        <source>Ranks depend on the least area and on how far the map drew each sample out. A large target of low scores may rank before a small one of high scores: sort by &lt;i&gt;score&lt;/i&gt; to see it the other way.</source>
        <translation>Les rangs dépendent de l'aire minimale et de l'étendue donnée par la carte à chaque échantillon. Une grande cible de faibles scores peut précéder une petite de forts scores : triez par &lt;i&gt;score&lt;/i&gt; pour le voir dans l'autre sens.</translation>
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
        <translation>Des rasters interpolés des mêmes échantillons trahissent la réponse dans les fenêtres autour d'eux.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid, one or several.</source>
        <translation>Rasters de scores sur une même grille, un ou plusieurs.</translation>
    </message>
    <message>
        <source>Rasters of scores on one grid; their first band counts.</source>
        <translation>Rasters de scores sur une même grille ; leur première bande compte.</translation>
    </message>
    <message>
        <source>Rasters that the field follows, such as elevation or gravity (first band each), for universal kriging in place of or besides the surface. Cells without data get no prediction.</source>
        <translation>Rasters que suit le champ, comme l'altitude ou la gravimétrie (première bande de chacun), pour le krigeage universel à la place ou en plus de la surface. Les cellules sans données n'ont pas de prédiction.</translation>
    </message>
    <message>
        <source>Rasters that the field may follow, such as geophysics or terrain (first band each). Cells without data get no prediction.</source>
        <translation>Rasters que peut suivre le champ, comme la géophysique ou le relief (première bande de chacun). Les cellules sans données n'ont pas de prédiction.</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Taux (%)</translation>
    </message>
    <message>
        <source>Rate in the best 20 % of the area (%)</source>
        <translation>Taux dans les meilleurs 20 % de l'aire (%)</translation>
    </message>
    <message>
        <source>Rate, added up (%)</source>
        <translation>Taux cumulé (%)</translation>
    </message>
    <message>
        <source>Rate, held out (%)</source>
        <translation>Taux, hors apprentissage (%)</translation>
    </message>
    <message>
        <source>Rates and AUC with intervals; open circles are not distinguishable from the baseline.</source>
        <translation>Taux et AUC avec intervalles ; les cercles vides ne sont pas distinguables de la référence.</translation>
    </message>
    <message>
        <source>Rates and areas of the classes</source>
        <translation>Taux et aires des classes</translation>
    </message>
    <message>
        <source>Rates and areas of the classes of each map, as “Prediction-area plot” writes them, those of all maps below each other. Empty: computed from the occurrences.</source>
        <translation>Taux et aires des classes de chaque carte, tels que les écrit « Diagramme prédiction-aire », ceux de toutes les cartes les uns sous les autres. Vide : calculés à partir des indices.</translation>
    </message>
    <message>
        <source>Rates, areas and weights of all classes</source>
        <translation>Taux, aires et poids de toutes les classes</translation>
    </message>
    <message>
        <source>Ratio of the ranges</source>
        <translation>Rapport des portées</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the end, in units. 1 keeps the map in order, 0.1 ends in k-means.</source>
        <translation>Rayon du voisinage à la fin, en neurones. 1 garde l'ordre de la carte, 0.1 finit en k-means.</translation>
    </message>
    <message>
        <source>Reach of the neighbourhood at the start, in units; 0: half the longer side.</source>
        <translation>Rayon du voisinage au début, en neurones ; 0 : la moitié du plus long côté.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Read the numbers of the model file again.</source>
        <translation>Relire les nombres du fichier modèle.</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>Lecture des colonnes</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>Lecture des cartes</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>Lecture des cartes…</translation>
    </message>
    <message>
        <source>Reading the maps… {} %</source>
        <translation>Lecture des cartes… {} %</translation>
    </message>
    <message>
        <source>Reading the samples</source>
        <translation>Lecture des échantillons</translation>
    </message>
    <message>
        <source>Reading the {}s</source>
        <translation>Lecture (« {} »)</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Lecture de {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>Reading {}… {} %</source>
        <translation>Lecture de {}… {} %</translation>
    </message>
    <message>
        <source>Realisations</source>
        <translation>Réalisations</translation>
    </message>
    <message>
        <source>Realisations are smooth then and pass the samples by. Otherwise the nugget varies from cell to cell, and they go through every sample in the middle of a cell.</source>
        <translation>Les réalisations sont alors lisses et ne passent pas par les échantillons. Sinon, la pépite varie d'une cellule à l'autre, et elles passent par chaque échantillon au centre d'une cellule.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reference &amp;system</source>
        <translation>Système de réfé&amp;rence</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>Système de référence des coordonnées</translation>
    </message>
    <message>
        <source>Reference system {crs}. {reason}</source>
        <translation>Système de référence {crs}. {reason}</translation>
    </message>
    <message>
        <source>Reference system, if the samples have none</source>
        <translation>Système de référence, si les échantillons n'en ont pas</translation>
    </message>
    <message>
        <source>Reference system: {}.</source>
        <translation>Système de référence : {}.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Régression</translation>
    </message>
    <message>
        <source>Regression kriging</source>
        <translation>Régression-krigeage</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remarks are read from {}.</source>
        <translation>Les remarques sont lues dans {}.</translation>
    </message>
    <message>
        <source>Remarks on {of}.</source>
        <translation>Remarques sur {of}.</translation>
    </message>
    <message>
        <source>Remove all packages that were installed here? Those of QGIS stay.</source>
        <translation>Supprimer tous les paquets installés ici ? Ceux de QGIS restent.</translation>
    </message>
    <message>
        <source>Rename the fields so that they say the unit, like Cu_ppm.</source>
        <translation>Renommez les champs pour qu'ils disent l'unité, comme Cu_ppm.</translation>
    </message>
    <message>
        <source>Rename these fields with Latin letters when you can.</source>
        <translation>Renommez ces champs en lettres latines si possible.</translation>
    </message>
    <message>
        <source>Repeats the analysis without the elements below the smallest loading and, with indicator elements, without the factors that hold none.</source>
        <translation>Répète l'analyse sans les éléments sous la saturation minimale et, avec des éléments indicateurs, sans les facteurs qui n'en contiennent aucun.</translation>
    </message>
    <message>
        <source>Replace censored values</source>
        <translation>Remplacer les valeurs censurées</translation>
    </message>
    <message>
        <source>Replace values below detection</source>
        <translation>Remplacer les valeurs sous la détection</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Replaces results below detection, element by element, by what the rest of the element makes likely.</source>
        <translation>Remplace les résultats sous la détection, élément par élément, par ce que le reste de l'élément rend vraisemblable.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>Rapport de la comparaison</translation>
    </message>
    <message>
        <source>Report on a survey</source>
        <translation>Rapport sur une campagne</translation>
    </message>
    <message>
        <source>Report on the survey</source>
        <translation>Rapport sur la campagne</translation>
    </message>
    <message>
        <source>Resampling the clusters of occurrences</source>
        <translation>Rééchantillonnage des amas d'indices</translation>
    </message>
    <message>
        <source>Resampling the occurrences</source>
        <translation>Rééchantillonnage des indices</translation>
    </message>
    <message>
        <source>Residual in place of the ratio</source>
        <translation>Résidu au lieu du rapport</translation>
    </message>
    <message>
        <source>Residuals of the regression</source>
        <translation>Résidus de la régression</translation>
    </message>
    <message>
        <source>Resistance to outliers</source>
        <translation>Résistance aux valeurs aberrantes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results above and below detection</source>
        <translation>Résultats au-dessus et sous la détection</translation>
    </message>
    <message>
        <source>Results below detection that were replaced.</source>
        <translation>Résultats sous la détection qui ont été remplacés.</translation>
    </message>
    <message>
        <source>Results below detection without a limit</source>
        <translation>Résultats sous la détection sans limite</translation>
    </message>
    <message>
        <source>Results marked as below detection give no limit; the smallest value measured serves as one: {}.</source>
        <translation>Des résultats marqués sous la détection ne donnent pas de limite ; la plus petite valeur mesurée en tient lieu : {}.</translation>
    </message>
    <message>
        <source>Results may belong to the wrong sample.</source>
        <translation>Des résultats peuvent appartenir au mauvais échantillon.</translation>
    </message>
    <message>
        <source>Robust distance</source>
        <translation>Distance robuste</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roche</translation>
    </message>
    <message>
        <source>Rock classes are given by a field and by geology: choose one of the two.</source>
        <translation>Les classes de roches sont données par un champ et par la géologie : choisissez l'un des deux.</translation>
    </message>
    <message>
        <source>Rock units as polygons.</source>
        <translation>Unités lithologiques en polygones.</translation>
    </message>
    <message>
        <source>Rocks, terrain, drainage and mineral systems are drawn from stated formulas and the seed; each sample takes the mean of the ground upstream of it, to which errors of sampling and of the laboratory are added.</source>
        <translation>Roches, relief, réseau hydrographique et systèmes minéralisés sont tirés de formules énoncées et de la graine ; chaque échantillon prend la moyenne du terrain en amont, à laquelle s'ajoutent des erreurs d'échantillonnage et de laboratoire.</translation>
    </message>
    <message>
        <source>Root mean squared difference of curve and points of 30 pairs or more. Weighted: as the fit weighs them, near and well-measured points most.</source>
        <translation>Racine de l'écart quadratique moyen entre la courbe et les points de 30 paires ou plus. Pondérée : selon les poids de l'ajustement, surtout les points proches et bien mesurés.</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Racine de l'erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Root mean squared error of regression kriging, on blocks</source>
        <translation>Racine de l'erreur quadratique moyenne de la régression-krigeage, sur des blocs</translation>
    </message>
    <message>
        <source>Root of the kriging variance, one band a field.</source>
        <translation>Racine de la variance de krigeage, une bande par champ.</translation>
    </message>
    <message>
        <source>Root of the mean squared error on ground that was left out, in the unit of the field.</source>
        <translation>Racine de l'erreur quadratique moyenne sur un terrain mis de côté, dans l'unité du champ.</translation>
    </message>
    <message>
        <source>Root of the mean squared error, in the unit of the field.</source>
        <translation>Racine de l'erreur quadratique moyenne, dans l'unité du champ.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rows of the file that are samples.</source>
        <translation>Lignes du fichier qui sont des échantillons.</translation>
    </message>
    <message>
        <source>Rows of the limits table that name no element were passed over</source>
        <translation>Les lignes de la table des limites ne nommant aucun élément ont été ignorées</translation>
    </message>
    <message>
        <source>Rows of the limits table that were not used</source>
        <translation>Lignes de la table des limites qui n'ont pas servi</translation>
    </message>
    <message>
        <source>Rows of the map</source>
        <translation>Lignes de la carte</translation>
    </message>
    <message>
        <source>Rows that are no samples were left out: {texts}.</source>
        <translation>Des lignes qui ne sont pas des échantillons ont été omises : {texts}.</translation>
    </message>
    <message>
        <source>Rows that look like standards, blanks or repeats of the laboratory are kept ({n}): {texts}. Leave them out before mapping.</source>
        <translation>Des lignes qui ont l'air d'étalons, de blancs ou de répétitions du laboratoire sont gardées ({n}) : {texts}. Omettez-les avant de cartographier.</translation>
    </message>
    <message>
        <source>Rows that look like totals or means are kept ({n}): {texts}. They are no samples: delete them in the file, and import it again.</source>
        <translation>Des lignes qui semblent être des totaux ou des moyennes sont conservées ({n}) : {texts}. Ce ne sont pas des échantillons : supprimez-les dans le fichier et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>Tout e&amp;xécuter</translation>
    </message>
    <message>
        <source>Run every ticked step that is not done, in the order of the work</source>
        <translation>Exécuter chaque étape cochée non faite, dans l'ordre du travail</translation>
    </message>
    <message>
        <source>Run it before “Fit factor analysis”, on log10 concentrations. The Kaiser-Meyer-Olkin measure (KMO) should be above 0.6: the elements then share more than pairs of them do. Bartlett's test should give a probability below 0.05; with hundreds of samples it nearly always does.</source>
        <translation>À exécuter avant « Ajuster une analyse factorielle », sur les concentrations log10. La mesure de Kaiser-Meyer-Olkin (KMO) doit dépasser 0.6 : les éléments partagent alors plus que par paires. Le test de Bartlett doit donner une probabilité inférieure à 0.05 ; avec des centaines d'échantillons, c'est presque toujours le cas.</translation>
    </message>
    <message>
        <source>Run it on log10 concentrations, or on centred log-ratios with the extraction pca. “Factor scores” then gives every sample its scores. Name the indicator elements of the deposit type you look for: each factor that holds some of them is turned so that high scores mean much of them, and the log says which factors these are.</source>
        <translation>À exécuter sur les concentrations log10, ou sur les log-ratios centrés avec l'extraction pca. « Scores factoriels » donne ensuite ses scores à chaque échantillon. Nommez les éléments indicateurs du type de gisement recherché : chaque facteur qui en contient est orienté pour que des scores élevés en signifient beaucoup, et le journal dit quels facteurs ce sont.</translation>
    </message>
    <message>
        <source>Run this step with the settings it has</source>
        <translation>Exécuter cette étape avec les paramètres qu'elle a</translation>
    </message>
    <message>
        <source>Run “Replace censored values” before any other step.</source>
        <translation>Exécutez « Remplacer les valeurs censurées » avant toute autre étape.</translation>
    </message>
    <message>
        <source>Run “{step}” first.</source>
        <translation>Exécutez d'abord « {step} ».</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs on numpy alone; torch is used when asked for, or when the net is large and a graphics processor is there. “Apply map” then gives every sample its unit, class, reconstruction error and, with known occurrences, its score.</source>
        <translation>Marche avec numpy seul ; torch est utilisé sur demande, ou si le réseau est grand et qu'un processeur graphique est là. « Appliquer une carte » donne ensuite à chaque échantillon son neurone, sa classe, son erreur de reconstruction et, avec des indices connus, son score.</translation>
    </message>
    <message>
        <source>R² of all lines together</source>
        <translation>R² de toutes les droites ensemble</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>Fe&amp;uille</translation>
    </message>
    <message>
        <source>SOM</source>
        <translation>SOM</translation>
    </message>
    <message>
        <source>SOM P-A plot</source>
        <translation>Diagramme P-A SOM</translation>
    </message>
    <message>
        <source>SOM anomaly map</source>
        <translation>Carte d'anomalies SOM</translation>
    </message>
    <message>
        <source>SOM anomaly table</source>
        <translation>Table d'anomalies SOM</translation>
    </message>
    <message>
        <source>SOM chart</source>
        <translation>Graphique SOM</translation>
    </message>
    <message>
        <source>SOM class P-A plot</source>
        <translation>Diagramme P-A des classes SOM</translation>
    </message>
    <message>
        <source>SOM class map</source>
        <translation>Carte des classes SOM</translation>
    </message>
    <message>
        <source>SOM model</source>
        <translation>Modèle SOM</translation>
    </message>
    <message>
        <source>SOM samples</source>
        <translation>Échantillons SOM</translation>
    </message>
    <message>
        <source>SOM score</source>
        <translation>Score SOM</translation>
    </message>
    <message>
        <source>SOM: anomaly, halo, background</source>
        <translation>SOM : anomalie, auréole, fond</translation>
    </message>
    <message>
        <source>SOM: classes named by occurrences</source>
        <translation>SOM : classes nommées par les indices</translation>
    </message>
    <message>
        <source>SOM: classes of units to raster</source>
        <translation>SOM : classes de neurones vers raster</translation>
    </message>
    <message>
        <source>SOM: held-out score to raster</source>
        <translation>SOM : score hors apprentissage vers raster</translation>
    </message>
    <message>
        <source>SOM: prediction-area plot of the classes</source>
        <translation>SOM : diagramme prédiction-aire des classes</translation>
    </message>
    <message>
        <source>SOM: score to raster</source>
        <translation>SOM : score vers raster</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>SVM chart</source>
        <translation>Graphique SVM</translation>
    </message>
    <message>
        <source>SVM report</source>
        <translation>Rapport SVM</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm chart</source>
        <translation>Graphique SVM à algorithme génétique</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm model</source>
        <translation>Modèle SVM à algorithme génétique</translation>
    </message>
    <message>
        <source>SVM with genetic algorithm report</source>
        <translation>Rapport SVM à algorithme génétique</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and blocks need one: leave these samples out.</source>
        <translation>L'échantillon numéro {number} n'a pas de position ({bad} en tout), et les blocs en exigent une : omettez ces échantillons.</translation>
    </message>
    <message>
        <source>Sample number {number} has no position ({bad} in all), and distances need one: leave these samples out.</source>
        <translation>L'échantillon numéro {number} n'a pas de position ({bad} en tout), et les distances en exigent une : omettez ces échantillons.</translation>
    </message>
    <message>
        <source>Sample number {number} lacks a value or position ({bad} in all): leave it out.</source>
        <translation>À l'échantillon numéro {number} manque une valeur ou une position ({bad} en tout) : omettez-le.</translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation>Campagne d'exemple</translation>
    </message>
    <message>
        <source>Sample {label} has no position: leave it out.</source>
        <translation>L'échantillon {label} n'a pas de position : omettez-le.</translation>
    </message>
    <message>
        <source>Sample {label} has no upstream area: give it one, or leave the sample out.</source>
        <translation>L'échantillon {label} n'a pas d'aire en amont : donnez-lui-en une, ou omettez-le.</translation>
    </message>
    <message>
        <source>Sample {label}: the {problem} ({values:g}); correct it in the table.</source>
        <translation>Échantillon {label} : {problem} ({values:g}) ; corrigez dans la table.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Samples (%)</source>
        <translation>Échantillons (%)</translation>
    </message>
    <message>
        <source>Samples a step</source>
        <translation>Échantillons par pas</translation>
    </message>
    <message>
        <source>Samples a unit (most: {hits})</source>
        <translation>Échantillons par neurone (maximum : {hits})</translation>
    </message>
    <message>
        <source>Samples after each step</source>
        <translation>Échantillons après chaque étape</translation>
    </message>
    <message>
        <source>Samples and known occurrences that are open in QGIS.</source>
        <translation>Échantillons et indices connus qui sont ouverts dans QGIS.</translation>
    </message>
    <message>
        <source>Samples at one place are averaged. All fields must have values; samples without are left out and counted.</source>
        <translation>Les échantillons d'un même lieu sont moyennés. Tous les champs doivent avoir des valeurs ; les échantillons sans valeur sont omis et comptés.</translation>
    </message>
    <message>
        <source>Samples between the classes, which nothing is learnt from.</source>
        <translation>Échantillons entre les classes, dont rien n'est appris.</translation>
    </message>
    <message>
        <source>Samples for fingerprints</source>
        <translation>Échantillons pour les signatures</translation>
    </message>
    <message>
        <source>Samples for simple maps</source>
        <translation>Échantillons pour les cartes simples</translation>
    </message>
    <message>
        <source>Samples from here on are background. Empty: two radii, and two median sample spacings for polygons.</source>
        <translation>Les échantillons à partir d'ici sont du fond. Vide : deux rayons, et deux espacements médians pour des polygones.</translation>
    </message>
    <message>
        <source>Samples in the layer.</source>
        <translation>Échantillons de la couche.</translation>
    </message>
    <message>
        <source>Samples nearer than this to a tested one are not learnt from, where ground is held out. Empty: half a block, none for zones.</source>
        <translation>Les échantillons plus proches que cela d'un échantillon testé ne servent pas à apprendre, si du terrain est mis de côté. Vide : un demi-bloc, aucun pour les zones.</translation>
    </message>
    <message>
        <source>Samples of each class: {}; {} of no class.</source>
        <translation>Échantillons de chaque classe : {} ; {} sans classe.</translation>
    </message>
    <message>
        <source>Samples of no class</source>
        <translation>Échantillons sans classe</translation>
    </message>
    <message>
        <source>Samples of units</source>
        <translation>Échantillons des neurones</translation>
    </message>
    <message>
        <source>Samples on the map</source>
        <translation>Échantillons sur la carte</translation>
    </message>
    <message>
        <source>Samples that got a class.</source>
        <translation>Échantillons qui ont reçu une classe.</translation>
    </message>
    <message>
        <source>Samples that had all it takes.</source>
        <translation>Échantillons qui avaient tout ce qu'il faut.</translation>
    </message>
    <message>
        <source>Samples that have a position; the others are kept without.</source>
        <translation>Échantillons qui ont une position ; les autres sont gardés sans.</translation>
    </message>
    <message>
        <source>Samples that one step learns from.</source>
        <translation>Échantillons dont apprend un pas.</translation>
    </message>
    <message>
        <source>Samples to learn from</source>
        <translation>Échantillons à apprendre</translation>
    </message>
    <message>
        <source>Samples to raster</source>
        <translation>Échantillons vers raster</translation>
    </message>
    <message>
        <source>Samples up to here from an occurrence or polygon are of its class. Empty: two median sample spacings, and 0 for polygons.</source>
        <translation>Les échantillons jusqu'à cette distance d'un indice ou polygone sont de sa classe. Vide : deux espacements médians, et 0 pour des polygones.</translation>
    </message>
    <message>
        <source>Samples used</source>
        <translation>Échantillons utilisés</translation>
    </message>
    <message>
        <source>Samples were labelled as mineralised or background by their distance to known occurrences.</source>
        <translation>Les échantillons ont été étiquetés minéralisés ou fond d'après leur distance aux indices connus.</translation>
    </message>
    <message>
        <source>Samples were labelled by thresholds of their fuzzy factor scores, so that tests of classifiers show self-consistency and not skill.</source>
        <translation>Les échantillons ont été étiquetés par des seuils de leurs scores factoriels flous, si bien que les tests des classifieurs montrent la cohérence interne et non le pouvoir prédictif.</translation>
    </message>
    <message>
        <source>Samples were sorted onto deep embedded self-organising maps of {rows} x {columns} units ({iterations} steps of {batch} samples, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>Les échantillons ont été rangés sur des cartes auto-organisatrices profondes de {rows} x {columns} neurones ({iterations} pas de {batch} échantillons, {members} ; graine aléatoire {seed}), dont les neurones ont été répartis en {n_cluster_means} classes.</translation>
    </message>
    <message>
        <source>Samples were sorted onto self-organising maps of {rows} x {columns} units ({way} training, {members}; random seed {seed}), whose units were parted into {n_cluster_means} classes.</source>
        <translation>Les échantillons ont été rangés sur des cartes auto-organisatrices de {rows} x {columns} neurones (entraînement {way}, {members} ; graine aléatoire {seed}), dont les neurones ont été répartis en {n_cluster_means} classes.</translation>
    </message>
    <message>
        <source>Samples with a class</source>
        <translation>Échantillons avec une classe</translation>
    </message>
    <message>
        <source>Samples with a flagged value</source>
        <translation>Échantillons avec une valeur signalée</translation>
    </message>
    <message>
        <source>Samples with a position</source>
        <translation>Échantillons avec une position</translation>
    </message>
    <message>
        <source>Samples with a value and a position.</source>
        <translation>Échantillons avec une valeur et une position.</translation>
    </message>
    <message>
        <source>Samples with all fuzzy scores below it are background; those between are of no class.</source>
        <translation>Les échantillons dont tous les scores flous sont au-dessous sont du fond ; ceux d'entre les deux n'ont pas de classe.</translation>
    </message>
    <message>
        <source>Samples with enrichment index</source>
        <translation>Échantillons avec indice d'enrichissement</translation>
    </message>
    <message>
        <source>Samples with factor scores</source>
        <translation>Échantillons avec scores factoriels</translation>
    </message>
    <message>
        <source>Samples with less, %</source>
        <translation>Échantillons en ayant moins, %</translation>
    </message>
    <message>
        <source>Samples with missing values</source>
        <translation>Échantillons avec valeurs manquantes</translation>
    </message>
    <message>
        <source>Samples with one flagged value or more.</source>
        <translation>Échantillons avec une valeur signalée ou plus.</translation>
    </message>
    <message>
        <source>Samples with outliers flagged</source>
        <translation>Échantillons avec valeurs aberrantes signalées</translation>
    </message>
    <message>
        <source>Samples with predictions</source>
        <translation>Échantillons avec prédictions</translation>
    </message>
    <message>
        <source>Samples with probabilities</source>
        <translation>Échantillons avec probabilités</translation>
    </message>
    <message>
        <source>Samples without a value are passed over. Extent, cell size and distance follow from the positions of all samples, so that maps of several fields of one survey share their cells and can be compared.</source>
        <translation>Les échantillons sans valeur sont ignorés. Emprise, taille de cellules et distance découlent des positions de tous les échantillons, afin que les cartes de plusieurs champs d'une campagne partagent leurs cellules et se comparent.</translation>
    </message>
    <message>
        <source>Samples without a value or a position are left out, those at one place averaged.</source>
        <translation>Les échantillons sans valeur ou sans position sont omis, ceux d'un même lieu moyennés.</translation>
    </message>
    <message>
        <source>Samples without censored values</source>
        <translation>Échantillons sans valeurs censurées</translation>
    </message>
    <message>
        <source>Samples, %</source>
        <translation>Échantillons, %</translation>
    </message>
    <message>
        <source>Sampling the streams</source>
        <translation>Échantillonnage des ruisseaux</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save the chart as SVG (sharp at any size) or PNG.</source>
        <translation>Enregistrer le graphique en SVG (net à toute taille) ou PNG.</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Save the edits of the layer {layer} first.</source>
        <translation>Enregistrez d'abord les modifications de la couche {layer}.</translation>
    </message>
    <message>
        <source>Say which element it is, by its symbol: {names}.</source>
        <translation>Dites quel élément c'est, par son symbole : {names}.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scale on which quartiles, medians and percentiles are taken. mahalanobis has coordinates of its own.</source>
        <translation>Échelle à laquelle quartiles, médianes et percentiles sont pris. mahalanobis a ses propres coordonnées.</translation>
    </message>
    <message>
        <source>Scatter plot of two fields</source>
        <translation>Nuage de points de deux champs</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score of a candidate</source>
        <translation>Score d'un candidat</translation>
    </message>
    <message>
        <source>Score of the prototype</source>
        <translation>Score du prototype</translation>
    </message>
    <message>
        <source>Score, held out</source>
        <translation>Score, hors apprentissage</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores (factors, thresholds)</source>
        <translation>Scores (factors, thresholds)</translation>
    </message>
    <message>
        <source>Scores and classes, in the order of the page.</source>
        <translation>Scores et classes, dans l'ordre de la page.</translation>
    </message>
    <message>
        <source>Scores are regressed on the standardised elements (Bartlett's weights if the model says so). The fuzzy score is the logistic 1 / (1 + exp(−score)).</source>
        <translation>Les scores sont régressés sur les éléments standardisés (poids de Bartlett si le modèle le dit). Le score flou est la logistique 1 / (1 + exp(−score)).</translation>
    </message>
    <message>
        <source>Scores of another sheet are measured against the sheet of the model: a shift may be the laboratory.</source>
        <translation>Les scores d'une autre feuille se mesurent à la feuille du modèle : un décalage peut venir du laboratoire.</translation>
    </message>
    <message>
        <source>Scores of units</source>
        <translation>Scores des neurones</translation>
    </message>
    <message>
        <source>Scores over all classes</source>
        <translation>Scores sur toutes les classes</translation>
    </message>
    <message>
        <source>Scores shuffled among the samples, without any geology left, were labelled in the same way and classed right in {reached} of their test samples (always the most frequent class: {percent_majority_rates:.0f} %). </source>
        <translation>Des scores mélangés entre les échantillons, sans plus aucune géologie, ont été étiquetés de la même façon et bien classés dans {reached} de leurs échantillons de test (toujours la classe la plus fréquente : {percent_majority_rates:.0f} %). </translation>
    </message>
    <message>
        <source>Scoring with occurrences held out</source>
        <translation>Notation avec des indices mis de côté</translation>
    </message>
    <message>
        <source>Scree plot</source>
        <translation>Éboulis des valeurs propres</translation>
    </message>
    <message>
        <source>Scree plot: {n_kaiser} factors above 1, {n_parallel} above chance</source>
        <translation>Éboulis : {n_kaiser} facteurs au-dessus de 1, {n_parallel} au-dessus du hasard</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Search for neighbours</source>
        <translation>Recherche des voisins</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Sélectionner au lasso</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Sélectionner par rectangle</translation>
    </message>
    <message>
        <source>Self-organising map</source>
        <translation>Carte auto-organisatrice</translation>
    </message>
    <message>
        <source>Self-organising maps</source>
        <translation>Cartes auto-organisatrices</translation>
    </message>
    <message>
        <source>Semivariance</source>
        <translation>Semi-variance</translation>
    </message>
    <message>
        <source>Semivariance at distance 0: error of measurement and the finest variation</source>
        <translation>Semi-variance à la distance 0 : erreur de mesure et variation la plus fine</translation>
    </message>
    <message>
        <source>Semivariance at no distance: error of sampling and analysis.</source>
        <translation>Semi-variance à distance nulle : erreur d'échantillonnage et d'analyse.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north, with the fitted range in every direction.</source>
        <translation>Semi-variance par distance vers l'est et le nord, avec la portée ajustée dans chaque direction.</translation>
    </message>
    <message>
        <source>Semivariance by distance east and north.</source>
        <translation>Semi-variance par distance vers l'est et le nord.</translation>
    </message>
    <message>
        <source>Semivariance of {name}</source>
        <translation>Semi-variance de {name}</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation>Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>Sets trained classifiers side by side: the figures of the paper, and those to believe.</source>
        <translation>Met des classifieurs entraînés côte à côte : les chiffres de l'article, et ceux à croire.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings of your own: {names}.</source>
        <translation>Paramètres propres à vous : {names}.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>Plusieurs à égalité</translation>
    </message>
    <message>
        <source>Several samples lie at one place, which kriging cannot tell apart: average them first.</source>
        <translation>Plusieurs échantillons sont au même lieu, et le krigeage ne peut les distinguer : moyennez-les d'abord.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Shaping the terrain</source>
        <translation>Modelage du relief</translation>
    </message>
    <message>
        <source>Share of occurrences against share of ground for each class: much in little is good.</source>
        <translation>Part des indices contre part du terrain pour chaque classe : beaucoup dans peu est bien.</translation>
    </message>
    <message>
        <source>Share of ordinary samples that lie within the cut: 0.975 flags one of forty by chance.</source>
        <translation>Part des échantillons ordinaires en deçà de la coupure : 0.975 en signale un sur quarante par hasard.</translation>
    </message>
    <message>
        <source>Share of samples on the right side of the threshold (%)</source>
        <translation>Part des échantillons du bon côté du seuil (%)</translation>
    </message>
    <message>
        <source>Share of samples that were named right; bars hold 95 %</source>
        <translation>Part des échantillons bien nommés ; les barres contiennent 95 %</translation>
    </message>
    <message>
        <source>Share of that rock (%)</source>
        <translation>Part de cette roche (%)</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Part de l'aire</translation>
    </message>
    <message>
        <source>Share of the area that is called anomaly.</source>
        <translation>Part de l'aire nommée anomalie.</translation>
    </message>
    <message>
        <source>Share of the cells with a prediction that no samples surround.</source>
        <translation>Part des cellules prédites qu'aucun échantillon n'entoure.</translation>
    </message>
    <message>
        <source>Share of the curve that the lines explain; always near 1, for areas are cumulated.</source>
        <translation>Part de la courbe que les droites expliquent ; toujours proche de 1, car les aires sont cumulées.</translation>
    </message>
    <message>
        <source>Share of the map above the threshold, mean of the realisations (%)</source>
        <translation>Part de la carte au-dessus du seuil, moyenne des réalisations (%)</translation>
    </message>
    <message>
        <source>Share of the map that they take.</source>
        <translation>Part de la carte qu'elles occupent.</translation>
    </message>
    <message>
        <source>Share of the maps that give the cell its class, 0 to 1.</source>
        <translation>Part des cartes qui donnent sa classe à la cellule, de 0 à 1.</translation>
    </message>
    <message>
        <source>Share of the members that name the cell's class.</source>
        <translation>Part des membres qui nomment la classe de la cellule.</translation>
    </message>
    <message>
        <source>Share of the occurrences</source>
        <translation>Part des indices</translation>
    </message>
    <message>
        <source>Share of the occurrences found against share of the area, for each map</source>
        <translation>Part des indices trouvés contre part de l'aire, pour chaque carte</translation>
    </message>
    <message>
        <source>Share of the occurrences in the most favourable fifth of the area</source>
        <translation>Part des indices dans le cinquième le plus favorable de l'aire</translation>
    </message>
    <message>
        <source>Share of the realisations, 0 to 1. Left out without a threshold.</source>
        <translation>Part des réalisations, de 0 à 1. Omis sans seuil.</translation>
    </message>
    <message>
        <source>Share of the samples by stability, and mean entropy of each class in its two parts</source>
        <translation>Part des échantillons par stabilité, et entropie moyenne de chaque classe en ses deux parties</translation>
    </message>
    <message>
        <source>Share of the samples tested by lot that got their own class; it flatters.</source>
        <translation>Part des échantillons testés au hasard qui ont reçu leur propre classe ; elle flatte.</translation>
    </message>
    <message>
        <source>Share of the variance of all elements that the factors hold.</source>
        <translation>Part de la variance de tous les éléments que portent les facteurs.</translation>
    </message>
    <message>
        <source>Share of the variance predicted</source>
        <translation>Part de la variance prédite</translation>
    </message>
    <message>
        <source>Share of the variance that regression kriging predicts, on blocks</source>
        <translation>Part de la variance que prédit la régression-krigeage, sur des blocs</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>Part qui était juste</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet</source>
        <translation>Feuille d'un classeur</translation>
    </message>
    <message>
        <source>Sheet {sheet} is read, of {sheets}.</source>
        <translation>La feuille {sheet} est lue, parmi {sheets}.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest, above 0 and up to 1.</source>
        <translation>Portée minimale divisée par la maximale, au-dessus de 0 et jusqu'à 1.</translation>
    </message>
    <message>
        <source>Shortest range divided by the longest; 1 is the same range in every direction</source>
        <translation>Portée minimale divisée par la maximale ; 1 est la même portée dans toutes les directions</translation>
    </message>
    <message>
        <source>Shortest range over the longest; 1 is the same in all directions.</source>
        <translation>Portée minimale sur maximale ; 1 est la même dans toutes les directions.</translation>
    </message>
    <message>
        <source>Show a layer on the map first.</source>
        <translation>Affichez d'abord une couche sur la carte.</translation>
    </message>
    <message>
        <source>Show the map as it was before a limit was moved.</source>
        <translation>Montrer la carte telle qu'elle était avant le déplacement d'une limite.</translation>
    </message>
    <message>
        <source>Show the values on a logarithmic axis. Fences and bars are sought on the same scale.</source>
        <translation>Montrer les valeurs sur un axe logarithmique. Bornes et barres sont cherchées à la même échelle.</translation>
    </message>
    <message>
        <source>Show the whole chart again.</source>
        <translation>Montrer de nouveau tout le graphique.</translation>
    </message>
    <message>
        <source>Show this step's chart, linked with the map</source>
        <translation>Montrer le graphique de cette étape, lié à la carte</translation>
    </message>
    <message>
        <source>Shows how differences between samples grow with their distance: half the mean squared difference by class.</source>
        <translation>Montre comment les différences entre échantillons croissent avec leur distance : la moitié de l'écart quadratique moyen par classe.</translation>
    </message>
    <message>
        <source>Shuffled labels</source>
        <translation>Étiquettes mélangées</translation>
    </message>
    <message>
        <source>Shuffled scores {repeat} of {repeats}</source>
        <translation>Scores mélangés {repeat} sur {repeats}</translation>
    </message>
    <message>
        <source>Side of a cell of the result.</source>
        <translation>Côté d'une cellule du résultat.</translation>
    </message>
    <message>
        <source>Side of a cluster of occurrences (metres)</source>
        <translation>Côté d'un amas d'indices (mètres)</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>Côté des blocs</translation>
    </message>
    <message>
        <source>Side of the blocks that are held out</source>
        <translation>Côté des blocs mis de côté</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Silhouette (higher is better)</source>
        <translation>Silhouette (plus haut est meilleur)</translation>
    </message>
    <message>
        <source>Sill less nugget. Empty: fitted. Nested structures: one number each, such as 0.2+0.6.</source>
        <translation>Palier moins pépite. Vide : ajusté. Structures gigognes : un nombre chacune, comme 0.2+0.6.</translation>
    </message>
    <message>
        <source>Simple maps are made from {}.</source>
        <translation>Des cartes simples sont faites de {}.</translation>
    </message>
    <message>
        <source>Simulate kriging</source>
        <translation>Simuler le krigeage</translation>
    </message>
    <message>
        <source>Simulate normal scores and turn back</source>
        <translation>Simuler des scores normaux et revenir</translation>
    </message>
    <message>
        <source>Simulates many equally likely maps of a field, and from them the probability to exceed a threshold.</source>
        <translation>Simule de nombreuses cartes également probables d'un champ, et en tire la probabilité de dépasser un seuil.</translation>
    </message>
    <message>
        <source>Simulating fields</source>
        <translation>Simulation des champs</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Sites that are sampled; more of them lie closer together.</source>
        <translation>Sites échantillonnés ; plus nombreux, ils sont plus serrés.</translation>
    </message>
    <message>
        <source>Skewed values need normal scores; and no value beyond those of the samples comes back.</source>
        <translation>Des valeurs asymétriques exigent des scores normaux ; et aucune valeur au-delà de celles des échantillons ne revient.</translation>
    </message>
    <message>
        <source>Slope of observed against predicted</source>
        <translation>Pente de l'observé en fonction du prédit</translation>
    </message>
    <message>
        <source>Slope of observed against predicted: near 1.</source>
        <translation>Pente de l'observé en fonction du prédit : proche de 1.</translation>
    </message>
    <message>
        <source>Smaller ones are left out and counted. Empty: four cells.</source>
        <translation>Les plus petites sont omises et comptées. Vide : quatre cellules.</translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation>Plus petite classe</translation>
    </message>
    <message>
        <source>Smallest loading</source>
        <translation>Saturation minimale</translation>
    </message>
    <message>
        <source>Smoothing over the map</source>
        <translation>Lissage sur la carte</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (0.5 is exponential), or first parameter of a model of gstools</source>
        <translation>Régularité d'un modèle de Matérn (0.5 est exponentiel), ou premier paramètre d'un modèle de gstools</translation>
    </message>
    <message>
        <source>Smoothness of a Matérn model (empty: 1.5), or the first shape parameter of a model of gstools.</source>
        <translation>Régularité d'un modèle de Matérn (vide : 1.5), ou premier paramètre de forme d'un modèle de gstools.</translation>
    </message>
    <message>
        <source>Some cells are wrong on purpose, as in any delivery: check the samples first.</source>
        <translation>Quelques cellules sont fausses exprès, comme dans toute livraison : contrôlez d'abord les échantillons.</translation>
    </message>
    <message>
        <source>Some cells cannot be read as results and are kept as text: {pairs}.</source>
        <translation>Quelques cellules ne se lisent pas comme résultats et sont gardées en texte : {pairs}.</translation>
    </message>
    <message>
        <source>Some fields get another name, for theirs is taken or not usual: {pairs}.</source>
        <translation>Quelques champs reçoivent un autre nom, car le leur est pris ou inhabituel : {pairs}.</translation>
    </message>
    <message>
        <source>Some names are written with Cyrillic or Greek letters and were read so: {readings}.</source>
        <translation>Quelques noms sont écrits en lettres cyrilliques ou grecques et ont été lus ainsi : {readings}.</translation>
    </message>
    <message>
        <source>Some quotation marks do not come in pairs: compare a few rows with the file by eye.</source>
        <translation>Quelques guillemets ne vont pas par paires : comparez quelques lignes au fichier à l'œil.</translation>
    </message>
    <message>
        <source>Some remarks on results are not known and are kept: {pairs}.</source>
        <translation>Quelques remarques sur des résultats sont inconnues et gardées : {pairs}.</translation>
    </message>
    <message>
        <source>Some rows have more cells than there are headings (line {lines}): look for a comma inside a cell.</source>
        <translation>Quelques lignes ont plus de cellules que d'en-têtes (ligne {lines}) : cherchez une virgule dans une cellule.</translation>
    </message>
    <message>
        <source>Sorting the distances between samples</source>
        <translation>Tri des distances entre échantillons</translation>
    </message>
    <message>
        <source>Sorting the map values</source>
        <translation>Tri des valeurs de carte</translation>
    </message>
    <message>
        <source>Sorting the values</source>
        <translation>Tri des valeurs</translation>
    </message>
    <message>
        <source>Sorts samples by composition; known occurrences name the anomaly. The usual way.</source>
        <translation>Range les échantillons par composition ; les indices connus nomment l'anomalie. La voie habituelle.</translation>
    </message>
    <message>
        <source>Sorts samples of like composition onto a small map of units; neighbours are alike.</source>
        <translation>Range des échantillons de composition semblable sur une petite carte de neurones ; des voisins se ressemblent.</translation>
    </message>
    <message>
        <source>Sorts the samples onto a map of units on which alike samples lie side by side, and parts the units into classes.</source>
        <translation>Range les échantillons sur une carte de neurones où des échantillons semblables sont côte à côte, et répartit les neurones en classes.</translation>
    </message>
    <message>
        <source>Spearman {value}</source>
        <translation>Spearman {value}</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Sphérique</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Spread of the probability</source>
        <translation>Dispersion de la probabilité</translation>
    </message>
    <message>
        <source>Square blocks of ground, as wide as the range of the residuals where the survey has room, are left out in so many parts.</source>
        <translation>Des blocs carrés de terrain, larges de la portée des résidus si la campagne a la place, sont laissés de côté en autant de parties.</translation>
    </message>
    <message>
        <source>St&amp;udy area</source>
        <translation>Zone d'ét&amp;ude</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Stability is not accuracy: all members share the samples and their errors.</source>
        <translation>La stabilité n'est pas l'exactitude : tous les membres partagent les échantillons et leurs erreurs.</translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation>Stabilité de la classe</translation>
    </message>
    <message>
        <source>Stage {stage} drops the indicator elements {lost}: no factor holds them.</source>
        <translation>Le stade {stage} écarte les éléments indicateurs {lost} : aucun facteur ne les contient.</translation>
    </message>
    <message>
        <source>Stage {stage} leaves {n_kept} elements ({kept}) and at least {FEWEST} are needed: lower the smallest loading, or choose more elements or other indicators.</source>
        <translation>Le stade {stage} laisse {n_kept} éléments ({kept}) et il en faut au moins {FEWEST} : baissez la saturation minimale, ou choisissez plus d'éléments ou d'autres indicateurs.</translation>
    </message>
    <message>
        <source>Stage {stage} of the staged factor analysis: {error}</source>
        <translation>Stade {stage} de l'analyse factorielle par étapes : {error}</translation>
    </message>
    <message>
        <source>Stage {stage}: these elements load on several factors and count for the one named: {taken}.</source>
        <translation>Stade {stage} : ces éléments saturent sur plusieurs facteurs et comptent pour celui qui est nommé : {taken}.</translation>
    </message>
    <message>
        <source>Stage {stage}: {message}</source>
        <translation>Stade {stage} : {message}</translation>
    </message>
    <message>
        <source>Stage {stage}: {n_elements} elements, {factors}, {explained:.1f} % of the variance; dropped: {dropped}.</source>
        <translation>Stade {stage} : {n_elements} éléments, {factors}, {explained:.1f} % de la variance ; écartés : {dropped}.</translation>
    </message>
    <message>
        <source>Staged: leave out elements that do not belong</source>
        <translation>Par étapes : omettre les éléments étrangers</translation>
    </message>
    <message>
        <source>Standard deviation, in units, over which occurrences are spread; 0: an eighth of the longer side.</source>
        <translation>Écart-type, en neurones, sur lequel les indices sont étalés ; 0 : un huitième du plus long côté.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Standard error of kriging</source>
        <translation>Erreur type de krigeage</translation>
    </message>
    <message>
        <source>Standard error of the kriged residuals</source>
        <translation>Erreur type des résidus krigés</translation>
    </message>
    <message>
        <source>Standardised errors</source>
        <translation>Erreurs standardisées</translation>
    </message>
    <message>
        <source>Standardised errors too large (above 1) mean that the standard errors on the map are too small.</source>
        <translation>Des erreurs standardisées trop grandes (au-dessus de 1) signifient que les erreurs types de la carte sont trop petites.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start QGIS again for full speed.</source>
        <translation>Redémarrez QGIS pour la pleine vitesse.</translation>
    </message>
    <message>
        <source>Start of the guide</source>
        <translation>Début du guide</translation>
    </message>
    <message>
        <source>State the threshold of {name}, or let it be found.</source>
        <translation>Fixez le seuil de {name}, ou laissez-le trouver.</translation>
    </message>
    <message>
        <source>State the threshold, or choose how it is found (tukey, percentile, concentration-area).</source>
        <translation>Fixez le seuil, ou choisissez comment il est trouvé (tukey, percentile, concentration-area).</translation>
    </message>
    <message>
        <source>State the units in the limits table and in the field names.</source>
        <translation>Indiquez les unités dans la table des limites et dans les noms de champs.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps (online)</source>
        <translation>Pas (en ligne)</translation>
    </message>
    <message>
        <source>Steps of training, each on one batch of samples.</source>
        <translation>Pas d'entraînement, chacun sur un lot d'échantillons.</translation>
    </message>
    <message>
        <source>Steps, parameters and seeds are read from the records that layers, rasters and models carry; maps are judged by the occurrences with the same figures as in Prediction-area plot and Success rate and ROC.</source>
        <translation>Étapes, paramètres et graines sont lus dans l'historique que portent couches, rasters et modèles ; les cartes sont jugées par les indices avec les mêmes chiffres que dans Diagramme prédiction-aire et Taux de succès et ROC.</translation>
    </message>
    <message>
        <source>Stop installing; what was there stays as it was</source>
        <translation>Arrêter l'installation ; ce qui était là reste tel quel</translation>
    </message>
    <message>
        <source>Stop the import, or close this window</source>
        <translation>Arrêter l'importation, ou fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Stop the run; steps that are done stay</source>
        <translation>Arrêter l'exécution ; les étapes faites restent</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Straight lines and thresholds</source>
        <translation>Droites et seuils</translation>
    </message>
    <message>
        <source>Stream-sediment samples</source>
        <translation>Échantillons de sédiments de ruisseau</translation>
    </message>
    <message>
        <source>Stream-sediment samples: points with one field an element.</source>
        <translation>Échantillons de sédiments de ruisseau : points avec un champ par élément.</translation>
    </message>
    <message>
        <source>Stream-sediment survey</source>
        <translation>Campagne de sédiments de ruisseau</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Ruisseaux</translation>
    </message>
    <message>
        <source>Strongest sample</source>
        <translation>Échantillon le plus fort</translation>
    </message>
    <message>
        <source>Structure {n}</source>
        <translation>Structure {n}</translation>
    </message>
    <message>
        <source>Study &amp;area (optional)</source>
        <translation>&amp;Zone d'étude (facultatif)</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Zone d'étude</translation>
    </message>
    <message>
        <source>Study area (polygons)</source>
        <translation>Zone d'étude (polygones)</translation>
    </message>
    <message>
        <source>Substitutes for results below detection{more}</source>
        <translation>Valeurs de substitution des résultats sous la détection{more}</translation>
    </message>
    <message>
        <source>Success and prediction rate</source>
        <translation>Taux de succès et de prédiction</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de succès</translation>
    </message>
    <message>
        <source>Success rate and ROC</source>
        <translation>Taux de succès et ROC</translation>
    </message>
    <message>
        <source>Success rates</source>
        <translation>Taux de succès</translation>
    </message>
    <message>
        <source>Such as of “Classify anomalies” or “Fuse maps (maximin)”; its first band counts.</source>
        <translation>Par exemple de « Classer les anomalies » ou « Fusionner les cartes (maximin) » ; sa première bande compte.</translation>
    </message>
    <message>
        <source>Such as som_, to keep the fields of several maps in one layer.</source>
        <translation>Comme som_, pour garder les champs de plusieurs cartes dans une couche.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several classifiers in one layer.</source>
        <translation>Comme svm_, pour garder les champs de plusieurs classifieurs dans une couche.</translation>
    </message>
    <message>
        <source>Such as svm_, to keep the fields of several ensembles in one layer.</source>
        <translation>Comme svm_, pour garder les champs de plusieurs ensembles dans une couche.</translation>
    </message>
    <message>
        <source>Such as the score above which a sample counts as anomalous. Empty: no classes.</source>
        <translation>Comme le score au-dessus duquel un échantillon est anomal. Vide : pas de classes.</translation>
    </message>
    <message>
        <source>Suitability for factor analysis</source>
        <translation>Adéquation à l'analyse factorielle</translation>
    </message>
    <message>
        <source>Support-vector machine</source>
        <translation>Machine à vecteurs de support</translation>
    </message>
    <message>
        <source>Support-vector machine, genetic algorithm</source>
        <translation>Machine à vecteurs de support, algorithme génétique</translation>
    </message>
    <message>
        <source>Support-vector machine, grid search</source>
        <translation>Machine à vecteurs de support, recherche sur grille</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Swap both axes.</source>
        <translation>Échanger les deux axes.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Table of elements</source>
        <translation>Table des éléments</translation>
    </message>
    <message>
        <source>Table of errors</source>
        <translation>Table des erreurs</translation>
    </message>
    <message>
        <source>Table of replacements</source>
        <translation>Table des remplacements</translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation>Table des classes</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>Table de poids</translation>
    </message>
    <message>
        <source>Table, chart and verdicts in sentences, as a page.</source>
        <translation>Table, graphique et verdicts en phrases, en une page.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</source>
        <translation>Tables (*.csv *.txt *.tsv *.asc *.dat *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tables of all classes</source>
        <translation>Tables de toutes les classes</translation>
    </message>
    <message>
        <source>Take five samples an element at least, better ten.</source>
        <translation>Prenez au moins cinq échantillons par élément, mieux dix.</translation>
    </message>
    <message>
        <source>Take structure {n} away</source>
        <translation>Retirer la structure {n}</translation>
    </message>
    <message>
        <source>Take the simplest of the three ways whose error on blocks is as small as the others'.</source>
        <translation>Prenez la plus simple des trois voies dont l'erreur sur des blocs est aussi petite que celle des autres.</translation>
    </message>
    <message>
        <source>Take this step back: its layers leave the map</source>
        <translation>Défaire cette étape : ses couches quittent la carte</translation>
    </message>
    <message>
        <source>Taken only where the layer itself has none.</source>
        <translation>Pris seulement si la couche elle-même n'en a pas.</translation>
    </message>
    <message>
        <source>Target {rank}: {area_km2:.2f} km²</source>
        <translation>Cible {rank} : {area_km2:.2f} km²</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Targets by rank</source>
        <translation>Cibles par rang</translation>
    </message>
    <message>
        <source>Targets of the least area or more.</source>
        <translation>Cibles d'au moins l'aire minimale.</translation>
    </message>
    <message>
        <source>Targets that hold known occurrences</source>
        <translation>Cibles qui contiennent des indices connus</translation>
    </message>
    <message>
        <source>Targets without a known occurrence are new, or nothing: their elements tell which.</source>
        <translation>Les cibles sans indice connu sont nouvelles, ou rien : leurs éléments disent lequel.</translation>
    </message>
    <message>
        <source>Tells whether the elements vary together in a few associations, and how many factors to ask for.</source>
        <translation>Dit si les éléments varient ensemble en quelques associations, et combien de facteurs demander.</translation>
    </message>
    <message>
        <source>Ten members tell 90 % from 70 %, not 90 % from 85 %: take more for figures.</source>
        <translation>Dix membres distinguent 90 % de 70 %, non 90 % de 85 % : prenez-en plus pour des chiffres.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test by lot</source>
        <translation>Test aléatoire</translation>
    </message>
    <message>
        <source>Test by lot within classes</source>
        <translation>Test aléatoire dans les classes</translation>
    </message>
    <message>
        <source>Test of the baselines</source>
        <translation>Test des références</translation>
    </message>
    <message>
        <source>Test on another zone</source>
        <translation>Test sur une autre zone</translation>
    </message>
    <message>
        <source>Test on ground not seen</source>
        <translation>Test sur terrain non vu</translation>
    </message>
    <message>
        <source>Test on ground not seen, part {number} of {count}</source>
        <translation>Test sur terrain non vu, partie {number} sur {count}</translation>
    </message>
    <message>
        <source>Test on one part of the blocks</source>
        <translation>Test sur une partie des blocs</translation>
    </message>
    <message>
        <source>Tested on blocks of {:.0f} m in {} folds.</source>
        <translation>Testé sur des blocs de {:.0f} m en {} plis.</translation>
    </message>
    <message>
        <source>Tested samples lie {tested:.0f} m (median) from the nearest one learnt from, places of the map {mapped:.0f} m from the nearest sample (distributions {gap:.0f} m apart): </source>
        <translation>Les échantillons testés sont à {tested:.0f} m (médiane) du plus proche échantillon appris, les lieux de la carte à {mapped:.0f} m de l'échantillon le plus proche (distributions écartées de {gap:.0f} m) : </translation>
    </message>
    <message>
        <source>Testing on occurrences held out</source>
        <translation>Test sur les indices mis de côté</translation>
    </message>
    <message>
        <source>Tests kriging as a classifier: on the same samples, with the same labels and the same tests.</source>
        <translation>Teste le krigeage comme classifieur : sur les mêmes échantillons, avec les mêmes étiquettes et les mêmes tests.</translation>
    </message>
    <message>
        <source>Text or codes. Samples without a class form one of their own.</source>
        <translation>Texte ou codes. Les échantillons sans classe en forment une à eux.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;anomaly maps&lt;/b&gt; are cut from the scores, with limits found on scores that never saw the occurrences they are judged by. The &lt;b&gt;class maps&lt;/b&gt; name each class of map units by the occurrences in it, as in the method's paper; &lt;b&gt;Rates and areas of the classes&lt;/b&gt; is that paper's table for this survey. &lt;b&gt;Comparison&lt;/b&gt; sets the held-out scores beside simple baselines and says whether a difference is more than chance.</source>
        <translation>Les &lt;b&gt;cartes d'anomalies&lt;/b&gt; sont découpées dans les scores, à des limites trouvées sur des scores qui n'ont jamais vu les indices qui les jugent. Les &lt;b&gt;cartes de classes&lt;/b&gt; nomment chaque classe de neurones par les indices qu'elle contient, comme dans l'article de la méthode ; &lt;b&gt;Taux et aires des classes&lt;/b&gt; est la table de cet article pour cette campagne. &lt;b&gt;Comparaison&lt;/b&gt; met les scores hors apprentissage à côté de références simples et dit si une différence dépasse le hasard.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fingerprint&lt;/b&gt; of a target, such as “As x4.2, Au x3.1, Sb x2.8”, is the median of each element in its samples divided by the median of the samples in the background: up to five elements, the strongest first, of those that chance would hardly give (p of Mann and Whitney up to 0.05, one-sided). Each element is tested on its own, of thirty one or two pass by chance; and targets were chosen where samples are rich, so that p describes a target and does not prove it. A sample belongs to the target whose cells hold it: sediment speaks for the ground upstream.</source>
        <translation>La &lt;b&gt;signature&lt;/b&gt; d'une cible, comme « As x4.2, Au x3.1, Sb x2.8 », est la médiane de chaque élément dans ses échantillons divisée par celle des échantillons du fond : jusqu'à cinq éléments, le plus fort d'abord, de ceux que le hasard ne donnerait guère (p de Mann et Whitney jusqu'à 0.05, unilatéral). Chaque élément est testé à part, sur trente un ou deux passent par hasard ; et les cibles ont été choisies là où les échantillons sont riches, si bien que p décrit une cible et ne la prouve pas. Un échantillon appartient à la cible dont les cellules le contiennent : le sédiment parle pour le terrain en amont.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;fused anomaly map&lt;/b&gt; joins the three class maps by Wald's maximin: ground counts only where all three say so. &lt;b&gt;Targets&lt;/b&gt; are its anomalies as polygons, ranked, with the elements that stand out in each.</source>
        <translation>La &lt;b&gt;carte d'anomalies fusionnée&lt;/b&gt; joint les trois cartes de classes par le maximin de Wald : un terrain ne compte que si toutes trois le disent. Les &lt;b&gt;cibles&lt;/b&gt; sont ses anomalies en polygones, hiérarchisées, avec les éléments qui ressortent dans chacune.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;report&lt;/b&gt; sets the classifiers side by side: the figures of the paper (by lot), those to believe (blocks or zones held out in turn), simple baselines, and whether a difference is more than chance. Classes made of factor scores are found again by any classifier, on random numbers as well: the report shows by how much on this survey.</source>
        <translation>Le &lt;b&gt;rapport&lt;/b&gt; met les classifieurs côte à côte : les chiffres de l'article (au hasard), ceux à croire (blocs ou zones mis de côté à tour de rôle), des références simples, et si une différence dépasse le hasard. Des classes faites de scores factoriels sont retrouvées par n'importe quel classifieur, même sur des nombres aléatoires : le rapport montre de combien sur cette campagne.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;standard error&lt;/b&gt; is that of the kriging of the residuals alone; how unsure the regression itself is, is not in it. The variogram is fitted to residuals of samples that the regression had not seen (five random parts), for a forest fits those it has seen too well.</source>
        <translation>L'&lt;b&gt;erreur type&lt;/b&gt; est celle du seul krigeage des résidus ; l'incertitude de la régression elle-même n'y est pas. Le variogramme est ajusté aux résidus d'échantillons que la régression n'avait pas vus (cinq parties aléatoires), car une forêt ajuste trop bien ceux qu'elle a vus.</translation>
    </message>
    <message>
        <source>The AUC of {certain} is as far as it can be, and its interval has no width: read it with the number of samples.</source>
        <translation>L'AUC de {certain} est à son extrême, et son intervalle n'a pas de largeur : lisez-la avec le nombre d'échantillons.</translation>
    </message>
    <message>
        <source>The Box-Cox power of {name} is {powers:g}, the end of its range.</source>
        <translation>La puissance de Box-Cox de {name} est {powers:g}, le bout de son domaine.</translation>
    </message>
    <message>
        <source>The GeoPackage that is written; detection limits go into one beside it.</source>
        <translation>Le GeoPackage écrit ; les limites de détection vont dans un autre à côté.</translation>
    </message>
    <message>
        <source>The Kaiser-Meyer-Olkin measure is {kmo:.2f}, below 0.6: the elements share little beyond pairs.</source>
        <translation>La mesure de Kaiser-Meyer-Olkin est {kmo:.2f}, inférieure à 0.6 : les éléments partagent peu au-delà des paires.</translation>
    </message>
    <message>
        <source>The Matérn model</source>
        <translation>Le modèle de Matérn</translation>
    </message>
    <message>
        <source>The Python program of this QGIS was not found, so nothing can be installed from here: copy the diagnostics and report them.</source>
        <translation>Le programme Python de ce QGIS n'a pas été trouvé, rien ne peut donc être installé d'ici : copiez le diagnostic et signalez-le.</translation>
    </message>
    <message>
        <source>The anisotropy (ratio {ratio:.2f}) may be chance: the variogram fits nearly as well without it. Keep it only if the geology says the same.</source>
        <translation>L'anisotropie (rapport {ratio:.2f}) peut être due au hasard : le variogramme s'ajuste presque aussi bien sans elle. Ne la gardez que si la géologie dit de même.</translation>
    </message>
    <message>
        <source>The anisotropy ratio is {ratio:g}: the shortest range divided by the longest lies above 0 and up to 1.</source>
        <translation>Le rapport d'anisotropie est {ratio:g} : la portée minimale divisée par la maximale est au-dessus de 0 et jusqu'à 1.</translation>
    </message>
    <message>
        <source>The area at or above each of thirty values, evenly spaced in logarithms, is drawn on logarithmic axes. Each population of values is a straight line there, found by least squares together with all others; neighbouring lines cross at a threshold. The Bayesian information criterion (BIC) says how many lines there are; one line means that the map has no threshold. The slopes should grow steeper from line to line, and the log says where they do not.</source>
        <translation>L'aire à chacune de trente valeurs ou au-dessus, régulièrement espacées en logarithmes, est tracée sur des axes logarithmiques. Chaque population de valeurs y est une droite, trouvée par moindres carrés avec toutes les autres ; des droites voisines se croisent à un seuil. Le critère d'information bayésien (BIC) dit combien il y a de droites ; une seule signifie que la carte n'a pas de seuil. Les pentes doivent devenir plus raides d'une droite à l'autre, et le journal dit où elles ne le font pas.</translation>
    </message>
    <message>
        <source>The area of {names} upstream of sample {label} is negative ({values:g} km²): correct it in the table.</source>
        <translation>L'aire de {names} en amont de l'échantillon {label} est négative ({values:g} km²) : corrigez-la dans la table.</translation>
    </message>
    <message>
        <source>The areas of the cells with data add up to nothing: check the mask and the map.</source>
        <translation>Les aires des cellules avec données ont une somme nulle : vérifiez le masque et la carte.</translation>
    </message>
    <message>
        <source>The areas of the classes add up to nothing: check the mask and the map.</source>
        <translation>Les aires des classes ont une somme nulle : vérifiez le masque et la carte.</translation>
    </message>
    <message>
        <source>The azimuth is no number: give degrees clockwise from north.</source>
        <translation>L'azimut n'est pas un nombre : donnez des degrés dans le sens horaire depuis le nord.</translation>
    </message>
    <message>
        <source>The background begins {background_distance:g} m from what is known, within its radius of {radius:g} m: raise the distance of the background, or lower the radius.</source>
        <translation>Le fond commence à {background_distance:g} m de ce qui est connu, à l'intérieur de son rayon de {radius:g} m : augmentez la distance du fond, ou réduisez le rayon.</translation>
    </message>
    <message>
        <source>The background by class needs the class of each of the {n_samples} samples ({word} given): choose the field that holds it.</source>
        <translation>Le fond par classe exige la classe de chacun des {n_samples} échantillons ({word} données) : choisissez le champ qui la contient.</translation>
    </message>
    <message>
        <source>The background by regression</source>
        <translation>Le fond par régression</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the basin of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>Le fond par {wanted} doit connaître le bassin de chaque échantillon : choisissez le champ qui le contient, ou des polygones géologiques.</translation>
    </message>
    <message>
        <source>The background by {wanted} needs to know the rock of each sample: choose the field that holds it, or geological polygons.</source>
        <translation>Le fond par {wanted} doit connaître la roche de chaque échantillon : choisissez le champ qui la contient, ou des polygones géologiques.</translation>
    </message>
    <message>
        <source>The background is {} samples.</source>
        <translation>Le fond compte {} échantillons.</translation>
    </message>
    <message>
        <source>The background of each element in each class, and the number of samples behind it.</source>
        <translation>Le fond de chaque élément dans chaque classe, et le nombre d'échantillons qui le fondent.</translation>
    </message>
    <message>
        <source>The background of each rock, for the enrichment index.</source>
        <translation>Le fond de chaque roche, pour l'indice d'enrichissement.</translation>
    </message>
    <message>
        <source>The baseline logistic regression is left out: it needs the Python package scikit-learn.</source>
        <translation>La référence régression logistique est omise : elle exige le paquet Python scikit-learn.</translation>
    </message>
    <message>
        <source>The baseline {baseline!r} is not among the maps: choose one of {maps}.</source>
        <translation>La référence {baseline!r} n'est pas parmi les cartes : choisissez l'une de {maps}.</translation>
    </message>
    <message>
        <source>The baseline {name} was left out: {error}</source>
        <translation>La référence {name} a été omise : {error}</translation>
    </message>
    <message>
        <source>The best single element was picked by the same occurrences, which flatters it.</source>
        <translation>Le meilleur élément seul a été choisi par les mêmes indices, ce qui le flatte.</translation>
    </message>
    <message>
        <source>The block size {size:g} m is not above zero: state it in metres.</source>
        <translation>La taille des blocs {size:g} m n'est pas supérieure à zéro : donnez-la en mètres.</translation>
    </message>
    <message>
        <source>The blocks are smaller than the range of the variogram ({:.0f} m), which is long beside the survey: samples of neighbouring blocks are related, and the errors flatter the map.</source>
        <translation>Les blocs sont plus petits que la portée du variogramme ({:.0f} m), longue au regard de la campagne : les échantillons de blocs voisins sont liés, et les erreurs flattent la carte.</translation>
    </message>
    <message>
        <source>The blocks on the ground allow {found} inner folds instead of {k}.</source>
        <translation>Les blocs sur le terrain permettent {found} plis internes au lieu de {k}.</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m leaves {n_kept} of {n_training} training samples: take a smaller one.</source>
        <translation>Le tampon de {buffer:g} m laisse {n_kept} des {n_training} échantillons d'entraînement : prenez-en un plus petit.</translation>
    </message>
    <message>
        <source>The buffer {buffer:g} m is below zero: state it in metres.</source>
        <translation>Le tampon {buffer:g} m est négatif : donnez-le en mètres.</translation>
    </message>
    <message>
        <source>The cell size {cell_size:g} m is not above zero: choose a size in metres.</source>
        <translation>La taille des cellules {cell_size:g} m n'est pas supérieure à zéro : choisissez une taille en mètres.</translation>
    </message>
    <message>
        <source>The cell size {size:g} m is not above zero: choose a size in metres.</source>
        <translation>La taille des cellules {size:g} m n'est pas supérieure à zéro : choisissez une taille en mètres.</translation>
    </message>
    <message>
        <source>The censored share {h:g} is not between 0 and 1: at least one value must be measured.</source>
        <translation>La part censurée {h:g} n'est pas entre 0 et 1 : au moins une valeur doit être mesurée.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Le graphique est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The chart was not saved: {}</source>
        <translation>Le graphique n'a pas été enregistré : {}</translation>
    </message>
    <message>
        <source>The chart was saved as {}.</source>
        <translation>Le graphique a été enregistré sous {}.</translation>
    </message>
    <message>
        <source>The class it names may be another than the most probable one: probabilities are fitted afterwards.</source>
        <translation>La classe nommée peut différer de la plus probable : les probabilités sont ajustées après coup.</translation>
    </message>
    <message>
        <source>The class of each cell, by number, with its legend.</source>
        <translation>La classe de chaque cellule, par numéro, avec sa légende.</translation>
    </message>
    <message>
        <source>The class width makes {classes} classes: choose a longer one than {lag:g} m.</source>
        <translation>La largeur de classe fait {classes} classes : choisissez-la plus longue que {lag:g} m.</translation>
    </message>
    <message>
        <source>The class {absent} lies in one fold only, and would be tested without training: merge it with another or leave it out, take smaller blocks, or a stratified scheme.</source>
        <translation>La classe {absent} n'est que dans un pli, et serait testée sans entraînement : fusionnez-la avec une autre ou omettez-la, prenez des blocs plus petits, ou un schéma stratifié.</translation>
    </message>
    <message>
        <source>The class {name} lies in one part of the ground and cannot both train and test: take smaller blocks, or leave it out.</source>
        <translation>La classe {name} n'est que dans une partie du terrain et ne peut à la fois entraîner et tester : prenez des blocs plus petits, ou omettez-la.</translation>
    </message>
    <message>
        <source>The class {unknown} is none of {classes}.</source>
        <translation>La classe {unknown} n'est aucune de {classes}.</translation>
    </message>
    <message>
        <source>The class {untaught} has no training sample in this split: take another seed or a stratified split, smaller blocks or a smaller buffer, or leave the class out.</source>
        <translation>La classe {untaught} n'a pas d'échantillon d'entraînement dans cette division : prenez une autre graine ou une division stratifiée, des blocs ou un tampon plus petits, ou omettez la classe.</translation>
    </message>
    <message>
        <source>The classes are not whole numbers: use the raster of a measured value instead.</source>
        <translation>Les classes ne sont pas des nombres entiers : utilisez plutôt le raster d'une valeur mesurée.</translation>
    </message>
    <message>
        <source>The classes as a map, as far as a sample speaks for the ground.</source>
        <translation>Les classes en carte, aussi loin qu'un échantillon parle pour le terrain.</translation>
    </message>
    <message>
        <source>The classes hold no occurrences or no area: give weights of classes that do.</source>
        <translation>Les classes ne contiennent pas d'indices ou pas d'aire : donnez les poids de classes qui en ont.</translation>
    </message>
    <message>
        <source>The classes of member {reference}, which agrees best with the others; those of the others are matched to them so that most samples keep their class. They are numbered by the mean of the features.</source>
        <translation>Les classes du membre {reference}, qui s'accorde le mieux avec les autres ; celles des autres leur sont appariées pour que le plus d'échantillons gardent leur classe. Elles sont numérotées par la moyenne des variables.</translation>
    </message>
    <message>
        <source>The classes of units as ground, as far as a sample speaks for it.</source>
        <translation>Les classes de neurones sur le terrain, aussi loin qu'un échantillon parle pour lui.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, not numbers: choose a field of numbers, or take it as a map of classes.</source>
        <translation>Les classes de {name} sont du texte, pas des nombres : choisissez un champ de nombres, ou prenez-la comme carte de classes.</translation>
    </message>
    <message>
        <source>The classes of {name} are text, which limits cannot part: give weights.</source>
        <translation>Les classes de {name} sont du texte, que des limites ne peuvent séparer : donnez des poids.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, and the classifiers get these back. How well they repeat them says nothing of deposits.</source>
        <translation>Les classes ont été tirées de scores factoriels, et les classifieurs reçoivent ceux-ci. Leur répétition fidèle ne dit rien des gisements.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores, which the classifier gets back in one form or another. How well it repeats them says nothing of deposits.</source>
        <translation>Les classes ont été tirées de scores factoriels, que le classifieur reçoit sous une forme ou une autre. Sa façon de les répéter ne dit rien des gisements.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: every score below is self-consistency, not skill. Label by known occurrences to learn what the map is worth.</source>
        <translation>Les classes ont été tirées de scores factoriels : chaque score ci-dessous est de la cohérence interne, pas du pouvoir prédictif. Étiquetez par des indices connus pour savoir ce que vaut la carte.</translation>
    </message>
    <message>
        <source>The classes were derived from factor scores: the ensemble says how steadily these are repeated, nothing of deposits.</source>
        <translation>Les classes ont été tirées de scores factoriels : l'ensemble dit avec quelle constance ils sont répétés, rien des gisements.</translation>
    </message>
    <message>
        <source>The classes were made of factor scores, and whatever is given these scores finds the classes again: none of these classifiers has been shown to find deposits.</source>
        <translation>Les classes ont été faites de scores factoriels, et tout ce qui reçoit ces scores retrouve les classes : aucun de ces classifieurs n'a montré qu'il trouve des gisements.</translation>
    </message>
    <message>
        <source>The classes {words} are no numbers: write such as 3, or 2,3.</source>
        <translation>Les classes {words} ne sont pas des nombres : écrivez par exemple 3, ou 2,3.</translation>
    </message>
    <message>
        <source>The classifier learnt from {absent}, and no raster is called so (there are {names}): rename or add rasters.</source>
        <translation>Le classifieur a appris de {absent}, et aucun raster ne s'appelle ainsi (il y a {names}) : renommez ou ajoutez des rasters.</translation>
    </message>
    <message>
        <source>The column of eastings or longitudes</source>
        <translation>La colonne des abscisses (est) ou longitudes</translation>
    </message>
    <message>
        <source>The column of northings or latitudes</source>
        <translation>La colonne des ordonnées (nord) ou latitudes</translation>
    </message>
    <message>
        <source>The column {repeated} is named twice: choose every column once.</source>
        <translation>La colonne {repeated} est nommée deux fois : choisissez chaque colonne une seule fois.</translation>
    </message>
    <message>
        <source>The columns the model learnt from are made from {fields} with the steps stored in the model.</source>
        <translation>Les colonnes dont le modèle a appris sont faites de {fields} avec les étapes du modèle.</translation>
    </message>
    <message>
        <source>The concentration-area curve grows flatter at higher values, where a single population would steepen: look for outliers, or mixed units.</source>
        <translation>La courbe concentration-aire s'aplatit aux valeurs élevées, là où une seule population deviendrait plus raide : cherchez des valeurs aberrantes ou des unités mêlées.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1, not at {confidence:g}: 0.975 is usual.</source>
        <translation>La confiance doit être entre 0 et 1, non à {confidence:g} : 0.975 est usuel.</translation>
    </message>
    <message>
        <source>The convolutional networks: one-dimensional, DeepInsight and patches of maps. DESOM and the network of the literature do without.</source>
        <translation>Les réseaux convolutifs : unidimensionnel, DeepInsight et fenêtres de cartes. DESOM et le réseau de la littérature s'en passent.</translation>
    </message>
    <message>
        <source>The corrections of columns cannot be read: write one column a line, like Cu (FA);element;Cu;ppm.</source>
        <translation>Les corrections de colonnes sont illisibles : écrivez une colonne par ligne, comme Cu (FA);element;Cu;ppm.</translation>
    </message>
    <message>
        <source>The covariance matrix goes with pca, not with {extraction}: use correlation.</source>
        <translation>La matrice de covariance va avec pca, non avec {extraction} : utilisez correlation.</translation>
    </message>
    <message>
        <source>The curve of a map made with the occurrences is a success rate and flatters; only held-out scores predict.</source>
        <translation>La courbe d'une carte faite avec les indices est un taux de succès et flatte ; seuls des scores hors apprentissage prédisent.</translation>
    </message>
    <message>
        <source>The curve on logarithmic axes with its lines and thresholds.</source>
        <translation>La courbe sur axes logarithmiques avec ses droites et seuils.</translation>
    </message>
    <message>
        <source>The curve that fits best by eye near the origin matters more than the far end.</source>
        <translation>La courbe qui convient à l'œil près de l'origine compte plus que le bout lointain.</translation>
    </message>
    <message>
        <source>The curve: value, area at or above it, segment, fitted line.</source>
        <translation>La courbe : valeur, aire à cette valeur ou au-dessus, segment, droite ajustée.</translation>
    </message>
    <message>
        <source>The detection limits are those of the samples the model learnt from: if another laboratory had these samples, run “Replace censored values” and the other steps on them, with fitted models, first.</source>
        <translation>Les limites de détection sont celles des échantillons dont le modèle a appris : si ceux-ci viennent d'un autre laboratoire, exécutez d'abord « Remplacer les valeurs censurées » et les autres étapes sur eux, avec des modèles ajustés.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them where you report.</source>
        <translation>Le diagnostic est dans le presse-papiers : collez-le là où vous signalez.</translation>
    </message>
    <message>
        <source>The difference is what tested samples had in common with neighbours: believe the lower.</source>
        <translation>La différence est ce que les échantillons testés avaient en commun avec leurs voisins : croyez la plus basse.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again. Nothing was changed.</source>
        <translation>Le disque est plein : faites de la place, puis réinstallez. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The disk of your QGIS profile has {free} MB left, and {much} need about {need} MB: make room first. Nothing was changed.</source>
        <translation>Le disque de votre profil QGIS a encore {free} Mo libres, et {much} demandent environ {need} Mo : faites d'abord de la place. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The drainage that the samples were taken from.</source>
        <translation>Le réseau hydrographique où les échantillons ont été prélevés.</translation>
    </message>
    <message>
        <source>The drift leaves nothing of the values: there is no variogram to fit, choose a lower one.</source>
        <translation>La dérive ne laisse rien des valeurs : il n'y a pas de variogramme à ajuster, choisissez-la de degré inférieur.</translation>
    </message>
    <message>
        <source>The engine pykrige</source>
        <translation>Le moteur pykrige</translation>
    </message>
    <message>
        <source>The engine torch</source>
        <translation>Le moteur torch</translation>
    </message>
    <message>
        <source>The exponent of the ordered weights is {beta:g}: give a number above 0, 1 for the mean.</source>
        <translation>L'exposant des poids ordonnés est {beta:g} : donnez un nombre supérieur à 0, 1 pour la moyenne.</translation>
    </message>
    <message>
        <source>The expression for {name} has no value: correct it, or give the value itself.</source>
        <translation>L'expression de {name} n'a pas de valeur : corrigez-la, ou donnez la valeur elle-même.</translation>
    </message>
    <message>
        <source>The extent ({chosen}) lies apart from the samples ({samples_extent}): choose one over them, in the right reference system.</source>
        <translation>L'emprise ({chosen}) est à l'écart des échantillons ({samples_extent}) : choisissez-en une sur eux, dans le bon système de référence.</translation>
    </message>
    <message>
        <source>The extraction {extraction} did not settle: ask for fewer factors, or use pca.</source>
        <translation>L'extraction {extraction} n'a pas convergé : demandez moins de facteurs, ou utilisez pca.</translation>
    </message>
    <message>
        <source>The extraction {name}</source>
        <translation>L'extraction {name}</translation>
    </message>
    <message>
        <source>The factor model: a file that the factor analysis wrote.</source>
        <translation>Le modèle factoriel : un fichier écrit par l'analyse factorielle.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and are not used.</source>
        <translation>Les scores factoriels de la couche viennent d'une autre analyse factorielle que celle du modèle et ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>The factor scores of the layer come from another factor analysis than the model's and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>Les scores factoriels de la couche viennent d'une autre analyse factorielle que celle du modèle, et le modèle n'a pas les étapes pour les faire : exécutez d'abord les mêmes étapes sur cette couche.</translation>
    </message>
    <message>
        <source>The factor scores that the classes were made of are gone: run “Label samples” on this layer.</source>
        <translation>Les scores factoriels dont les classes ont été faites ont disparu : exécutez « Étiqueter les échantillons » sur cette couche.</translation>
    </message>
    <message>
        <source>The factor to the right.</source>
        <translation>Le facteur vers la droite.</translation>
    </message>
    <message>
        <source>The factor upwards.</source>
        <translation>Le facteur vers le haut.</translation>
    </message>
    <message>
        <source>The factors need columns that the samples do not have: {absent}. Make them with the same steps as for the fitted samples.</source>
        <translation>Les facteurs exigent des colonnes que les échantillons n'ont pas : {absent}. Faites-les par les mêmes étapes que pour les échantillons ajustés.</translation>
    </message>
    <message>
        <source>The feature {name} is one minus the highest factor score, which tells background by itself: leave it out, or allow such features.</source>
        <translation>La variable {name} est un moins le score factoriel le plus élevé, ce qui révèle le fond à lui seul : omettez-la, ou autorisez de telles variables.</translation>
    </message>
    <message>
        <source>The feature {name} tells the class by itself, and every test would be passed: leave it out, or allow such features.</source>
        <translation>La variable {name} révèle la classe à elle seule, et tout test serait réussi : omettez-la, ou autorisez de telles variables.</translation>
    </message>
    <message>
        <source>The features are not standardised: let the tool do it, or the largest one decides alone.</source>
        <translation>Les variables ne sont pas standardisées : laissez l'outil le faire, sinon la plus grande décide seule.</translation>
    </message>
    <message>
        <source>The features lie on a line when they are laid out in a plane, which makes no image: choose features that vary in more than one way, or the network conv1d.</source>
        <translation>Les variables sont alignées une fois disposées dans un plan, ce qui ne fait pas d'image : choisissez des variables qui varient de plus d'une façon, ou le réseau conv1d.</translation>
    </message>
    <message>
        <source>The fences must lie outside the bulk: give a multiplier above zero.</source>
        <translation>Les bornes doivent être hors de la masse : donnez un multiplicateur supérieur à zéro.</translation>
    </message>
    <message>
        <source>The field is among its own predictors: take it out of them.</source>
        <translation>Le champ est parmi ses propres prédicteurs : retirez-l'en.</translation>
    </message>
    <message>
        <source>The field that was kriged.</source>
        <translation>Le champ qui a été krigé.</translation>
    </message>
    <message>
        <source>The field to the right.</source>
        <translation>Le champ vers la droite.</translation>
    </message>
    <message>
        <source>The field upwards.</source>
        <translation>Le champ vers le haut.</translation>
    </message>
    <message>
        <source>The field whose values are shown.</source>
        <translation>Le champ dont les valeurs sont montrées.</translation>
    </message>
    <message>
        <source>The field with the class of each polygon; needed with a geology.</source>
        <translation>Le champ de la classe de chaque polygone ; nécessaire avec une géologie.</translation>
    </message>
    <message>
        <source>The field with the class of each sample, as “Label samples” makes it; samples without one are left out. Empty: label.</source>
        <translation>Le champ de la classe de chaque échantillon, tel que le fait « Étiqueter les échantillons » ; les échantillons qui n'en ont pas sont omis. Vide : label.</translation>
    </message>
    <message>
        <source>The field with the name of the rock; needed with a geology.</source>
        <translation>Le champ du nom de la roche ; nécessaire avec une géologie.</translation>
    </message>
    <message>
        <source>The field {} holds words, no numbers: choose another.</source>
        <translation>Le champ {} contient des mots, pas des nombres : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The fields are natural (ln) or decimal (log10) logarithms, and the map shows the mean of what they are logarithms of. The standard error stays that of the logarithm.</source>
        <translation>Les champs sont des logarithmes naturels (ln) ou décimaux (log10), et la carte montre la moyenne de ce dont ils sont les logarithmes. L'erreur type reste celle du logarithme.</translation>
    </message>
    <message>
        <source>The fields {other} and {name} differ only by capital letters, which a GeoPackage cannot tell apart: rename one of them.</source>
        <translation>Les champs {other} et {name} ne diffèrent que par des majuscules, qu'un GeoPackage ne distingue pas : renommez l'un d'eux.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is.</source>
        <translation>Le fichier ne peut pas être lu tel quel.</translation>
    </message>
    <message>
        <source>The file has no column {wanted}: it has {names}.</source>
        <translation>Le fichier n'a pas de colonne {wanted} : il a {names}.</translation>
    </message>
    <message>
        <source>The file has {n_cells} lines, and the headings cannot stand in line {header}.</source>
        <translation>Le fichier a {n_cells} lignes, et les en-têtes ne peuvent être à la ligne {header}.</translation>
    </message>
    <message>
        <source>The file holds no text in its cells: choose another file.</source>
        <translation>Le fichier ne contient pas de texte dans ses cellules : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file keeps the name {} for itself: your field is called {} there.</source>
        <translation>Le fichier garde le nom {} pour lui : votre champ s'y appelle {}.</translation>
    </message>
    <message>
        <source>The file names {grid}.</source>
        <translation>Le fichier nomme {grid}.</translation>
    </message>
    <message>
        <source>The file names {name}.</source>
        <translation>Le fichier nomme {name}.</translation>
    </message>
    <message>
        <source>The file says {match}.</source>
        <translation>Le fichier dit {match}.</translation>
    </message>
    <message>
        <source>The file states no unit for {names}: what is shown is suggested by their values, check it.</source>
        <translation>Le fichier n'indique pas d'unité pour {names} : ce qui est montré est suggéré par leurs valeurs, vérifiez-le.</translation>
    </message>
    <message>
        <source>The file to show: an SVG or PNG.</source>
        <translation>Le fichier à montrer : un SVG ou PNG.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({strerror}): choose an existing file.</source>
        <translation>Le fichier {name} est illisible ({strerror}) : choisissez un fichier existant.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check that it is there, and that no other program holds it open.</source>
        <translation>Le fichier {path} est illisible ({strerror}) : vérifiez qu'il est là, et qu'aucun autre programme ne le tient ouvert.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}): choose another folder, or close the program that holds the file open.</source>
        <translation>Le fichier {path} ne peut pas être écrit ({strerror}) : choisissez un autre dossier, ou fermez le programme qui le tient ouvert.</translation>
    </message>
    <message>
        <source>The first factors are mostly rock, not ore: look at which elements they hold before you map them.</source>
        <translation>Les premiers facteurs sont surtout de la roche, non du minerai : regardez quels éléments ils contiennent avant de les cartographier.</translation>
    </message>
    <message>
        <source>The first samples as they stand in the file</source>
        <translation>Les premiers échantillons tels qu'ils sont dans le fichier</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are listed.</source>
        <translation>Les {shown} premiers sur {total} sont listés.</translation>
    </message>
    <message>
        <source>The fitted factors, for Factor scores, here and on other sheets.</source>
        <translation>Les facteurs ajustés, pour Scores factoriels, ici et sur d'autres feuilles.</translation>
    </message>
    <message>
        <source>The fitted model reads {wanted} and none of them is here: the columns are {names}.</source>
        <translation>Le modèle ajusté lit {wanted} et aucun d'eux n'est ici : les colonnes sont {names}.</translation>
    </message>
    <message>
        <source>The folder in your QGIS profile cannot be written: check who may write there. Nothing was changed.</source>
        <translation>Le dossier de votre profil QGIS ne peut pas être écrit : vérifiez qui peut y écrire. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): choose another one for the results.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({why}) : choisissez-en un autre pour les résultats.</translation>
    </message>
    <message>
        <source>The fused favourability, 0 to 1 (regret: the least is best).</source>
        <translation>La favorabilité fusionnée, de 0 à 1 (regret : le plus petit est le meilleur).</translation>
    </message>
    <message>
        <source>The geological map is no longer in the project.</source>
        <translation>La carte géologique n'est plus dans le projet.</translation>
    </message>
    <message>
        <source>The geology has no field {name}: it has {names}.</source>
        <translation>La géologie n'a pas de champ {name} : elle a {names}.</translation>
    </message>
    <message>
        <source>The ground is invented and stated number by number in the documentation: a terrain with its drainage, rock units, two mineral systems (copper-gold, lead-zinc-silver), barren look-alikes (mafic rock, black shale, a town), and what a laboratory makes of it: two laboratories, values below several detection limits as text (such as &lt;0.5), gaps and a few gross errors. &lt;i&gt;Truth&lt;/i&gt; is the planted anomaly: 1 background, 2 halo, 3 anomaly.</source>
        <translation>Le terrain est inventé et énoncé chiffre par chiffre dans la documentation : un relief avec son réseau hydrographique, des unités lithologiques, deux systèmes minéralisés (cuivre-or, plomb-zinc-argent), des sosies stériles (roche mafique, schiste noir, une ville), et ce qu'en fait un laboratoire : deux laboratoires, des valeurs sous plusieurs limites de détection en texte (comme &lt;0.5), des lacunes et quelques erreurs grossières. &lt;i&gt;Vérité&lt;/i&gt; est l'anomalie implantée : 1 fond, 2 auréole, 3 anomalie.</translation>
    </message>
    <message>
        <source>The ground is invented: what works on it need not work on yours.</source>
        <translation>Le terrain est inventé : ce qui y marche ne marche pas forcément sur le vôtre.</translation>
    </message>
    <message>
        <source>The heading in the file. Empty: found by headings and values.</source>
        <translation>L'en-tête dans le fichier. Vide : trouvé par en-têtes et valeurs.</translation>
    </message>
    <message>
        <source>The illustrated guide</source>
        <translation>Le guide illustré</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L'importation a été arrêtée.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements chosen ({names}): choose others, or add their columns.</source>
        <translation>Les éléments indicateurs {unknown} ne sont pas parmi les éléments choisis ({names}) : choisissez-en d'autres, ou ajoutez leurs colonnes.</translation>
    </message>
    <message>
        <source>The indicator elements {unknown} are not among the elements: choose from {names}.</source>
        <translation>Les éléments indicateurs {unknown} ne sont pas parmi les éléments : choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>The indicator factors between the samples, with the error of each place.</source>
        <translation>Les facteurs indicateurs entre les échantillons, avec l'erreur en chaque lieu.</translation>
    </message>
    <message>
        <source>The inner folds are drawn sample by sample, as no blocks on the ground leave something of every class to learn from. Neighbouring samples resemble each other: the score of the tuning flatters.</source>
        <translation>Les plis internes sont tirés échantillon par échantillon, car aucun bloc du terrain ne laisse de quoi apprendre chaque classe. Des échantillons voisins se ressemblent : le score du réglage flatte.</translation>
    </message>
    <message>
        <source>The interval reaches down to 50 % or less, where a map says nothing of the occurrences.</source>
        <translation>L'intervalle descend à 50 % ou moins, où une carte ne dit rien des indices.</translation>
    </message>
    <message>
        <source>The kriging system cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together (a Gaussian model needs a nugget nearly always).</source>
        <translation>Le système de krigeage ne peut être résolu, des échantillons sont quasi identiques sous ce variogramme : donnez-lui une pépite, ou moyennez les échantillons très proches (un modèle gaussien exige presque toujours une pépite).</translation>
    </message>
    <message>
        <source>The kriging system is nearly singular (condition {:.0e}): predictions may be off; give the variogram a larger nugget.</source>
        <translation>Le système de krigeage est presque singulier (conditionnement {:.0e}) : les prédictions peuvent être fausses ; donnez au variogramme une plus grande pépite.</translation>
    </message>
    <message>
        <source>The kriging system of some place cannot be solved, samples are as good as alike under this variogram: give it a nugget, or average samples that lie close together.</source>
        <translation>Le système de krigeage d'un lieu ne peut être résolu, des échantillons sont quasi identiques sous ce variogramme : donnez-lui une pépite, ou moyennez les échantillons très proches.</translation>
    </message>
    <message>
        <source>The kriging variance comes out negative ({variance:g}), the system is all but singular: give the variogram a nugget, or average samples that lie close together.</source>
        <translation>La variance de krigeage est négative ({variance:g}), le système est quasi singulier : donnez une pépite au variogramme, ou moyennez les échantillons très proches.</translation>
    </message>
    <message>
        <source>The labelled samples are of one class ({left}): a classifier needs two at least.</source>
        <translation>Les échantillons étiquetés sont d'une seule classe ({left}) : un classifieur en exige au moins deux.</translation>
    </message>
    <message>
        <source>The labels are made of {}: how well a classifier that reads the same finds them again is self-consistency, not skill. Label by known occurrences or outlined ground to learn what the map is worth.</source>
        <translation>Les étiquettes sont faites de {} : un classifieur qui lit la même chose les retrouve, ce qui est de la cohérence interne, pas du pouvoir prédictif. Étiquetez par des indices connus ou un terrain délimité pour savoir ce que vaut la carte.</translation>
    </message>
    <message>
        <source>The labels of shuffled scores leave {n_rows} samples, too few to train and test with: choose lower thresholds.</source>
        <translation>Les étiquettes de scores mélangés laissent {n_rows} échantillons, trop peu pour entraîner et tester : choisissez des seuils plus bas.</translation>
    </message>
    <message>
        <source>The largest distance {max_distance:g} m is not above zero: state it in metres.</source>
        <translation>La distance maximale {max_distance:g} m n'est pas supérieure à zéro : donnez-la en mètres.</translation>
    </message>
    <message>
        <source>The latent layer ({latent}) is as wide as the {n_features} features: nothing is condensed.</source>
        <translation>La couche latente ({latent}) est aussi large que les {n_features} variables : rien n'est condensé.</translation>
    </message>
    <message>
        <source>The layer does not remember how {} and the like were made: the model can be applied to layers that have such columns, but not to the raw fields of another sheet.</source>
        <translation>La couche ne sait plus comment {} et semblables ont été faits : le modèle s'applique à des couches ayant ces colonnes, mais non aux champs bruts d'une autre feuille.</translation>
    </message>
    <message>
        <source>The layer does not remember which factors hold the indicator elements: choose the factor scores as features ({names}), or run “Factor scores” again.</source>
        <translation>La couche ne sait plus quels facteurs contiennent les éléments indicateurs : choisissez les scores factoriels comme variables ({names}), ou exécutez de nouveau « Scores factoriels ».</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system</source>
        <translation>La couche n'a pas de système de coordonnées de référence</translation>
    </message>
    <message>
        <source>The layer has no factor scores: run “Factor scores” first, or choose the features by hand.</source>
        <translation>La couche n'a pas de scores factoriels : exécutez d'abord « Scores factoriels », ou choisissez les variables à la main.</translation>
    </message>
    <message>
        <source>The layer has no field for {absent}, which the model was fitted to: add them, or choose the elements to apply it to.</source>
        <translation>La couche n'a pas de champ pour {absent}, auxquels le modèle a été ajusté : ajoutez-les, ou choisissez les éléments où l'appliquer.</translation>
    </message>
    <message>
        <source>The layer has no field for {name}: choose among {names}.</source>
        <translation>La couche n'a pas de champ pour {name} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>The layer has no field {absent}: it has {names}.</source>
        <translation>La couche n'a pas de champ {absent} : elle a {names}.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {available}.</source>
        <translation>La couche n'a pas de champ {name} : elle a {available}.</translation>
    </message>
    <message>
        <source>The layer has no field {name}: it has {names}.</source>
        <translation>La couche n'a pas de champ {name} : elle a {names}.</translation>
    </message>
    <message>
        <source>The layer has no fuzzy factor scores such as F1_fuzzy: run “Factor scores” first, choose the scores, or give known occurrences.</source>
        <translation>La couche n'a pas de scores factoriels flous comme F1_fuzzy : exécutez d'abord « Scores factoriels », choisissez les scores, ou donnez des indices connus.</translation>
    </message>
    <message>
        <source>The layer has no points: check the layer, its filter and the selection.</source>
        <translation>La couche n'a pas de points : vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>The layer has several fields ({matches}) for {name}: choose among {names}.</source>
        <translation>La couche a plusieurs champs ({matches}) pour {name} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>The layer is labelled by rank; as coverage layer of an atlas in a print layout, sorted by &lt;i&gt;rank&lt;/i&gt;, it gives one sheet for each target.</source>
        <translation>La couche est étiquetée par rang ; comme couche de couverture d'un atlas dans une mise en page, triée par &lt;i&gt;rank&lt;/i&gt;, elle donne une feuille par cible.</translation>
    </message>
    <message>
        <source>The layer keeps its style too; both are in its menu under Styles.</source>
        <translation>La couche garde aussi son style ; les deux sont dans son menu sous Styles.</translation>
    </message>
    <message>
        <source>The layer lacks {absent}, which the model learnt from, and the model holds no steps to make them: run the same steps on this layer first.</source>
        <translation>À la couche manque {absent}, dont le modèle a appris, et le modèle n'a pas les étapes pour les faire : exécutez d'abord les mêmes étapes sur cette couche.</translation>
    </message>
    <message>
        <source>The layer of samples that is coloured</source>
        <translation>La couche d'échantillons qui est colorée</translation>
    </message>
    <message>
        <source>The layer of samples.</source>
        <translation>La couche d'échantillons.</translation>
    </message>
    <message>
        <source>The layer of this chart was removed: choose another.</source>
        <translation>La couche de ce graphique a été retirée : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The layer {layer} has units up to {highest}, and this map has {most}: it was placed on another.</source>
        <translation>La couche {layer} a des neurones jusqu'à {highest}, et cette carte en a {most} : elle a été placée sur une autre.</translation>
    </message>
    <message>
        <source>The layer {} has no field of units: run “Apply map” on it to see its samples.</source>
        <translation>La couche {} n'a pas de champ de neurones : exécutez « Appliquer une carte » sur elle pour voir ses échantillons.</translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose another.</source>
        <translation>La couche {} n'a pas de champ {} : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The layer {} has no predictions: run “Cross-validate kriging” and choose what it wrote.</source>
        <translation>La couche {} n'a pas de prédictions : exécutez « Validation croisée du krigeage » et choisissez ce qu'elle a écrit.</translation>
    </message>
    <message>
        <source>The layer {} shows no samples: check its filter.</source>
        <translation>La couche {} ne montre pas d'échantillons : vérifiez son filtre.</translation>
    </message>
    <message>
        <source>The layout tsne</source>
        <translation>La disposition tsne</translation>
    </message>
    <message>
        <source>The least map value of a halo. Unticked: there is no halo.</source>
        <translation>La plus petite valeur de carte d'une auréole. Décoché : il n'y a pas d'auréole.</translation>
    </message>
    <message>
        <source>The least map value of an anomaly. Unticked: there is no anomaly.</source>
        <translation>La plus petite valeur de carte d'une anomalie. Décoché : il n'y a pas d'anomalie.</translation>
    </message>
    <message>
        <source>The limit of the anomaly ({anomaly:g}) is below that of the halo ({halo:g}): exchange them.</source>
        <translation>La limite de l'anomalie ({anomaly:g}) est sous celle de l'auréole ({halo:g}) : échangez-les.</translation>
    </message>
    <message>
        <source>The limit of the background</source>
        <translation>La limite du fond</translation>
    </message>
    <message>
        <source>The limit of the strongest population.</source>
        <translation>La limite de la population la plus forte.</translation>
    </message>
    <message>
        <source>The limit {value!r} of {name} is no number above zero: correct it, or leave it empty.</source>
        <translation>La limite {value!r} de {name} n'est pas un nombre supérieur à zéro : corrigez-la, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The limits of {name} are the wrong way round: the lower is not below the upper.</source>
        <translation>Les limites de {name} sont inversées : l'inférieure n'est pas sous la supérieure.</translation>
    </message>
    <message>
        <source>The limits of {name} in the limits table are the wrong way round: the lower is not below the upper.</source>
        <translation>Les limites de {name} dans la table des limites sont inversées : l'inférieure n'est pas sous la supérieure.</translation>
    </message>
    <message>
        <source>The limits table has no column for {what} among {row}: call its columns element, limit and unit.</source>
        <translation>La table des limites n'a pas de colonne pour {what} parmi {row} : nommez ses colonnes element, limit et unit.</translation>
    </message>
    <message>
        <source>The limits table holds nothing for these fields</source>
        <translation>La table des limites ne contient rien pour ces champs</translation>
    </message>
    <message>
        <source>The limits table is empty: give one row an element, with its detection limit.</source>
        <translation>La table des limites est vide : donnez une ligne par élément, avec sa limite de détection.</translation>
    </message>
    <message>
        <source>The line of the file in which the headings stand</source>
        <translation>La ligne du fichier où sont les en-têtes</translation>
    </message>
    <message>
        <source>The loadings are the correlations of elements and factors; an element belongs to a factor from the smallest loading on. Staged analysis leaves out, round by round, the elements that belong to no factor and then those of factors without indicators: what remains is the signature of the deposit type. It never learns from occurrences.</source>
        <translation>Les saturations sont les corrélations des éléments et des facteurs ; un élément appartient à un facteur à partir de la saturation minimale. L'analyse par étapes écarte, tour après tour, les éléments qui n'appartiennent à aucun facteur puis ceux des facteurs sans indicateurs : ce qui reste est la signature du type de gisement. Elle n'apprend jamais des indices.</translation>
    </message>
    <message>
        <source>The loadings by factor, and the scree plot.</source>
        <translation>Les saturations par facteur, et l'éboulis des valeurs propres.</translation>
    </message>
    <message>
        <source>The log-ratios were fitted to {n_names} columns and the samples have no {absent}: log-ratios need them all, so add them or fit the transform again.</source>
        <translation>Les log-ratios ont été ajustés à {n_names} colonnes et les échantillons n'ont pas {absent} : les log-ratios les exigent toutes, ajoutez-les ou réajustez la transformation.</translation>
    </message>
    <message>
        <source>The logarithms of an element are taken to be normal. Cohen's estimate finds their mean and standard deviation from the values above one limit and the number below it; ros regresses values on normal quantiles, and mle maximises the likelihood for several limits. A substitute is the mean, or a draw, of what that distribution has below the limit.</source>
        <translation>Les logarithmes d'un élément sont supposés normaux. L'estimation de Cohen trouve leur moyenne et leur écart-type à partir des valeurs au-dessus d'une limite et du nombre au-dessous ; ros régresse les valeurs sur des quantiles normaux, et mle maximise la vraisemblance pour plusieurs limites. Une valeur de substitution est la moyenne, ou un tirage, de ce que cette loi a sous la limite.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch {epoch}: take a lower learning rate, and look for extreme values among the features.</source>
        <translation>La perte n'est plus un nombre à l'époque {epoch} : prenez un taux d'apprentissage plus bas, et cherchez des valeurs extrêmes parmi les variables.</translation>
    </message>
    <message>
        <source>The map cannot be opened: choose a raster or a polygon layer.</source>
        <translation>La carte ne peut pas être ouverte : choisissez un raster ou une couche de polygones.</translation>
    </message>
    <message>
        <source>The map extent (west {west:g}, south {south:g}, east {east:g}, north {north:g}) is not an area: choose an extent in projected metres.</source>
        <translation>L'emprise de la carte (ouest {west:g}, sud {south:g}, est {east:g}, nord {north:g}) n'est pas une surface : choisissez une emprise en mètres projetés.</translation>
    </message>
    <message>
        <source>The map extent is not finite: choose an extent in projected metres.</source>
        <translation>L'emprise de la carte n'est pas finie : choisissez une emprise en mètres projetés.</translation>
    </message>
    <message>
        <source>The map follows the occurrences no better than chance could (p = {chance:.2f}): its classes are not distinguishable from area alone.</source>
        <translation>La carte ne suit pas mieux les indices que le hasard (p = {chance:.2f}) : ses classes ne sont pas distinguables de l'aire seule.</translation>
    </message>
    <message>
        <source>The map has 1 for background, 2 for halo, 3 for anomaly.</source>
        <translation>La carte a 1 pour le fond, 2 pour l'auréole, 3 pour l'anomalie.</translation>
    </message>
    <message>
        <source>The map has no cell with data: check the raster and the mask.</source>
        <translation>La carte n'a pas de cellule avec données : vérifiez le raster et le masque.</translation>
    </message>
    <message>
        <source>The map has no place to be predicted, or one without position: check its extent.</source>
        <translation>La carte n'a pas de lieu à prédire, ou en a un sans position : vérifiez son emprise.</translation>
    </message>
    <message>
        <source>The map has no scores: give known occurrences to get them. The field score is empty.</source>
        <translation>La carte n'a pas de scores : donnez des indices connus pour en obtenir. Le champ score est vide.</translation>
    </message>
    <message>
        <source>The map has not been weighed with known occurrences: give them to get a score.</source>
        <translation>La carte n'a pas été pondérée par des indices connus : donnez-en pour obtenir un score.</translation>
    </message>
    <message>
        <source>The map has {n_units} units and there are only {n_samples} samples: most stay empty.</source>
        <translation>La carte a {n_units} neurones et il n'y a que {n_samples} échantillons : la plupart restent vides.</translation>
    </message>
    <message>
        <source>The map has {n_values} cells and {n_areas} cell areas: give one each.</source>
        <translation>La carte a {n_values} cellules et {n_areas} aires de cellules : donnez-en une à chacune.</translation>
    </message>
    <message>
        <source>The map holds an infinite value: make the map again, with no data there.</source>
        <translation>La carte contient une valeur infinie : refaites la carte, sans données à cet endroit.</translation>
    </message>
    <message>
        <source>The map is made inside it. Empty: wherever a sample is near.</source>
        <translation>La carte est faite à l'intérieur. Vide : partout où un échantillon est proche.</translation>
    </message>
    <message>
        <source>The map is smooth at the samples then. Otherwise it gives them back exactly.</source>
        <translation>La carte est alors lisse aux échantillons. Sinon, elle les restitue exactement.</translation>
    </message>
    <message>
        <source>The map is smoother than the truth: areas above high thresholds come out too small. Simulate to count them.</source>
        <translation>La carte est plus lisse que la vérité : les aires au-dessus de seuils élevés sortent trop petites. Simulez pour les compter.</translation>
    </message>
    <message>
        <source>The map is too large for the memory of this computer.</source>
        <translation>La carte est trop grande pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The map takes {needed:.1f} GB in the folder of temporary files, which has {free:.1f} GB left: take larger cells, a smaller extent or fewer bands.</source>
        <translation>La carte prend {needed:.1f} Go dans le dossier des fichiers temporaires, où il reste {free:.1f} Go : prenez des cellules plus grandes, une emprise plus petite ou moins de bandes.</translation>
    </message>
    <message>
        <source>The map that the others are compared with. Empty: the first simple map made from the samples, else the first map.</source>
        <translation>La carte à laquelle les autres sont comparées. Vide : la première carte simple faite des échantillons, sinon la première carte.</translation>
    </message>
    <message>
        <source>The map to defend: anomaly, halo and background, cut where the held-out rates say.</source>
        <translation>La carte à défendre : anomalie, auréole et fond, découpée là où le disent les taux hors apprentissage.</translation>
    </message>
    <message>
        <source>The map was made with known occurrences: not held out</source>
        <translation>La carte a été faite avec des indices connus : non hors apprentissage</translation>
    </message>
    <message>
        <source>The map was ranked and tested on the same {n:g} occurrences: {remedy}.</source>
        <translation>La carte a été hiérarchisée et testée sur les mêmes {n:g} indices : {remedy}.</translation>
    </message>
    <message>
        <source>The map with the scores of its units, for sheets without known occurrences.</source>
        <translation>La carte avec les scores de ses neurones, pour des feuilles sans indices connus.</translation>
    </message>
    <message>
        <source>The map; no data where no sample is near.</source>
        <translation>La carte ; sans données là où aucun échantillon n'est proche.</translation>
    </message>
    <message>
        <source>The maps have different numbers of cells: make them on one grid.</source>
        <translation>Les cartes ont des nombres de cellules différents : faites-les sur une même grille.</translation>
    </message>
    <message>
        <source>The maps have no cell in common: make them on one grid and one study area.</source>
        <translation>Les cartes n'ont aucune cellule en commun : faites-les sur une même grille et une même zone d'étude.</translation>
    </message>
    <message>
        <source>The maps have no cell with data in common: check the rasters and the study area.</source>
        <translation>Les cartes n'ont aucune cellule avec données en commun : vérifiez les rasters et la zone d'étude.</translation>
    </message>
    <message>
        <source>The mask has {shape} cells and the map {map_shape}: make the mask on the same grid.</source>
        <translation>Le masque a {shape} cellules et la carte {map_shape} : faites le masque sur la même grille.</translation>
    </message>
    <message>
        <source>The mean of the samples predicts as well: there is nothing to map at this spacing.</source>
        <translation>La moyenne des échantillons prédit aussi bien : il n'y a rien à cartographier à cet espacement.</translation>
    </message>
    <message>
        <source>The measure of sampling adequacy is below 0.5 for {weak}: consider leaving them out.</source>
        <translation>La mesure d'adéquation de l'échantillonnage est inférieure à 0.5 pour {weak} : envisagez de les omettre.</translation>
    </message>
    <message>
        <source>The measured values (mean {mean:g}, variance {variance:g}) do not spread above the limit {limit:g}: no distribution can be fitted, leave the element out.</source>
        <translation>Les valeurs mesurées (moyenne {mean:g}, variance {variance:g}) ne se dispersent pas au-dessus de la limite {limit:g} : aucune loi ne peut être ajustée, omettez l'élément.</translation>
    </message>
    <message>
        <source>The median is asked for, and nothing is turned back from logarithms: choose ln or log10.</source>
        <translation>La médiane est demandée, et rien n'est ramené des logarithmes : choisissez ln ou log10.</translation>
    </message>
    <message>
        <source>The medians are more than 100 times off the mean of the Earth's upper crust.</source>
        <translation>Les médianes s'écartent de plus de 100 fois de la moyenne de la croûte continentale supérieure.</translation>
    </message>
    <message>
        <source>The members agree only in part on the classes (adjusted Rand {agreement:.2f}): trust the score more than the classes, and look at the stability.</source>
        <translation>Les membres ne s'accordent qu'en partie sur les classes (Rand ajusté {agreement:.2f}) : fiez-vous au score plus qu'aux classes, et regardez la stabilité.</translation>
    </message>
    <message>
        <source>The model compares samples with others on the same rocks and the layer has no field {absent}: add it, or run “Enrichment index” with the fitted model on this layer first.</source>
        <translation>Le modèle compare des échantillons à d'autres sur les mêmes roches et la couche n'a pas de champ {absent} : ajoutez-le, ou exécutez d'abord « Indice d'enrichissement » avec le modèle ajusté sur cette couche.</translation>
    </message>
    <message>
        <source>The model file holds no measured variogram: open it together with the layer of its samples.</source>
        <translation>Le fichier modèle ne contient pas de variogramme mesuré : ouvrez-le avec la couche de ses échantillons.</translation>
    </message>
    <message>
        <source>The model file was written by something else meanwhile: go back to the file, or write as another.</source>
        <translation>Le fichier modèle a été réécrit entre-temps par autre chose : revenez au fichier, ou écrivez sous un autre nom.</translation>
    </message>
    <message>
        <source>The model file {name} is cut short: copy it again, or fit the model again.</source>
        <translation>Le fichier modèle {name} est tronqué : copiez-le de nouveau, ou réajustez le modèle.</translation>
    </message>
    <message>
        <source>The model file {name} is incomplete ({error}): fit the model again.</source>
        <translation>Le fichier modèle {name} est incomplet ({error}) : réajustez le modèle.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({strerror}): choose an existing file.</source>
        <translation>Le fichier modèle {path} est illisible ({strerror}) : choisissez un fichier existant.</translation>
    </message>
    <message>
        <source>The model has one factor only: a biplot needs two.</source>
        <translation>Le modèle n'a qu'un facteur : un biplot en exige deux.</translation>
    </message>
    <message>
        <source>The model holds a step of the unknown kind {kind!r}: update GeoHalo and try again.</source>
        <translation>Le modèle contient une étape de type inconnu {kind!r} : mettez GeoHalo à jour et réessayez.</translation>
    </message>
    <message>
        <source>The model is that of {n_names} variables ({names}), each scaled to a variance of 1: kriging scales it back for each.</source>
        <translation>Le modèle est celui de {n_names} variables ({names}), chacune ramenée à une variance de 1 : le krigeage le remet à l'échelle pour chacune.</translation>
    </message>
    <message>
        <source>The model learnt from the raster {absent}, and the rasters are {names}.</source>
        <translation>Le modèle a appris du raster {absent}, et les rasters sont {names}.</translation>
    </message>
    <message>
        <source>The model learnt from {absent}, which the samples lack: they have {names}.</source>
        <translation>Le modèle a appris de {absent}, qui manquent aux échantillons : ils ont {names}.</translation>
    </message>
    <message>
        <source>The model was fitted to {origin} and would be applied to {column}, which is something else: run the same steps on these samples first, or choose the fields by hand.</source>
        <translation>Le modèle a été ajusté à {origin} et serait appliqué à {column}, qui est autre chose : exécutez d'abord les mêmes étapes sur ces échantillons, ou choisissez les champs à la main.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {names}.</source>
        <translation>Le modèle n'a pas été ajusté à {foreign} : il contient {names}.</translation>
    </message>
    <message>
        <source>The model was not fitted to {foreign}: it holds {wanted}.</source>
        <translation>Le modèle n'a pas été ajusté à {foreign} : il contient {wanted}.</translation>
    </message>
    <message>
        <source>The model, for Kriging, Cross-validate kriging and Simulate kriging.</source>
        <translation>Le modèle, pour Krigeage, Validation croisée du krigeage et Simuler le krigeage.</translation>
    </message>
    <message>
        <source>The names of these fields do not say the unit: {bare}.</source>
        <translation>Les noms de ces champs ne disent pas l'unité : {bare}.</translation>
    </message>
    <message>
        <source>The neighbours of some place lie on a line and cannot tell the drift: take more of them or a lower drift.</source>
        <translation>Les voisins d'un lieu sont sur une droite et ne déterminent pas la dérive : prenez-en plus ou une dérive de degré inférieur.</translation>
    </message>
    <message>
        <source>The network conv1d</source>
        <translation>Le réseau conv1d</translation>
    </message>
    <message>
        <source>The network deepinsight</source>
        <translation>Le réseau deepinsight</translation>
    </message>
    <message>
        <source>The network of the method's paper learns the classes of the labelled samples.</source>
        <translation>Le réseau de l'article de la méthode apprend les classes des échantillons étiquetés.</translation>
    </message>
    <message>
        <source>The network patch learns from rasters: choose one or more.</source>
        <translation>Le réseau patch apprend de rasters : choisissez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>The network patch learns from windows of rasters, and these columns are none: cut windows first.</source>
        <translation>Le réseau patch apprend de fenêtres de rasters, et ces colonnes n'en sont pas : découpez d'abord des fenêtres.</translation>
    </message>
    <message>
        <source>The network {kind}</source>
        <translation>Le réseau {kind}</translation>
    </message>
    <message>
        <source>The network {network} learns from fields, not from rasters: clear them, or take patch.</source>
        <translation>Le réseau {network} apprend de champs, non de rasters : retirez-les, ou prenez patch.</translation>
    </message>
    <message>
        <source>The network's setting {name} is {number}: give 1 at least.</source>
        <translation>Le paramètre {name} du réseau est {number} : donnez au moins 1.</translation>
    </message>
    <message>
        <source>The nugget is error of measurement</source>
        <translation>La pépite est de l'erreur de mesure</translation>
    </message>
    <message>
        <source>The nugget is {nugget:g}: it must be 0 or more.</source>
        <translation>La pépite est {nugget:g} : elle doit être 0 ou plus.</translation>
    </message>
    <message>
        <source>The nugget is {percent_nugget:.0f} % of the sill: the map is mostly noise.</source>
        <translation>La pépite est {percent_nugget:.0f} % du palier : la carte est surtout du bruit.</translation>
    </message>
    <message>
        <source>The number of classes must lie between 2 and {LARGEST} (0 chooses it): it is {clusters}.</source>
        <translation>Le nombre de classes doit être entre 2 et {LARGEST} (0 le choisit) : il est {clusters}.</translation>
    </message>
    <message>
        <source>The number of factors is fixed and 0: give it, or choose kaiser or parallel.</source>
        <translation>Le nombre de facteurs est fixé à 0 : donnez-le, ou choisissez kaiser ou parallel.</translation>
    </message>
    <message>
        <source>The number of factors is {n_factors}: give a whole number above zero.</source>
        <translation>Le nombre de facteurs est {n_factors} : donnez un nombre entier supérieur à zéro.</translation>
    </message>
    <message>
        <source>The number of the line in the file. 0: found by its words.</source>
        <translation>Le numéro de la ligne dans le fichier. 0 : trouvée par ses mots.</translation>
    </message>
    <message>
        <source>The number of the map that gave the cell its value.</source>
        <translation>Le numéro de la carte qui a donné sa valeur à la cellule.</translation>
    </message>
    <message>
        <source>The numbers may be degrees or metres: choose the reference system.</source>
        <translation>Les nombres peuvent être des degrés ou des mètres : choisissez le système de référence.</translation>
    </message>
    <message>
        <source>The occurrences lie in {n_clusters} clusters of {cluster:g} km: the intervals over clusters are rough.</source>
        <translation>Les indices sont en {n_clusters} amas de {cluster:g} km : les intervalles sur les amas sont grossiers.</translation>
    </message>
    <message>
        <source>The others are the ones to walk to.</source>
        <translation>Les autres sont celles où aller.</translation>
    </message>
    <message>
        <source>The outer fences lie twice as far.</source>
        <translation>Les bornes extérieures sont deux fois plus loin.</translation>
    </message>
    <message>
        <source>The outlined ground has no polygons: check the layer, its filter and the selection.</source>
        <translation>Le terrain délimité n'a pas de polygones : vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>The outlines of the targets cannot be drawn: raise the least area.</source>
        <translation>Les contours des cibles ne peuvent pas être tracés : augmentez l'aire minimale.</translation>
    </message>
    <message>
        <source>The output could not be written ({}): choose another file or format.</source>
        <translation>La sortie n'a pas pu être écrite ({}) : choisissez un autre fichier ou format.</translation>
    </message>
    <message>
        <source>The output {path} is the input itself: choose another file, the input stays as it is.</source>
        <translation>La sortie {path} est l'entrée elle-même : choisissez un autre fichier, l'entrée reste telle quelle.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the connection to the internet, and the proxy in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>L'index de paquets est inaccessible : vérifiez la connexion à Internet et le proxy dans Préférences → Options → Réseau, et réinstallez. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The package index could not prove who it is (certificate): a virus scanner or your company's network may stand between; ask its administrator for the certificate and name it in pip's setting “cert”. Nothing was changed.</source>
        <translation>L'index de paquets n'a pas pu prouver son identité (certificat) : un antivirus ou le réseau de votre entreprise s'interpose peut-être ; demandez le certificat à son administrateur et nommez-le dans le paramètre « cert » de pip. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The package index has no ready-made {names} for this Python on this machine: a newer QGIS may help. Nothing was changed.</source>
        <translation>L'index de paquets n'a pas de {names} prêt pour ce Python sur cette machine : un QGIS plus récent peut aider. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The package index has torch only with gigabytes for graphics cards: enter the address of an index with builds for processors under “Extra package index”. Nothing was changed.</source>
        <translation>L'index de paquets n'a torch qu'avec des gigaoctets pour cartes graphiques : entrez l'adresse d'un index de versions pour processeurs sous « Index de paquets supplémentaire ». Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The package index refuses access: check the address under “Extra package index” and pip's own settings. Nothing was changed.</source>
        <translation>L'index de paquets refuse l'accès : vérifiez l'adresse sous « Index de paquets supplémentaire » et les paramètres propres de pip. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The packages are in use: they go when QGIS starts again.</source>
        <translation>Les paquets sont utilisés : ils partiront au redémarrage de QGIS.</translation>
    </message>
    <message>
        <source>The partial sill of the {kind} structure is {sill:g}: it must be above 0.</source>
        <translation>Le palier partiel de la structure {kind} est {sill:g} : il doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The parts of a composition are added up and the unit of {bare} is not known: rename the fields so that they say the unit, like Cu_ppm, or choose another method than multiplicative.</source>
        <translation>Les parties d'une composition sont additionnées et l'unité de {bare} est inconnue : renommez les champs pour qu'ils disent l'unité, comme Cu_ppm, ou choisissez une autre méthode que multiplicative.</translation>
    </message>
    <message>
        <source>The percentile must lie between 0 and 100, not at {percentile:g}: 95 is usual.</source>
        <translation>Le percentile doit être entre 0 et 100, non à {percentile:g} : 95 est usuel.</translation>
    </message>
    <message>
        <source>The percentile must lie between 50 and 100, not at {percentile:g}: 98 is usual.</source>
        <translation>Le percentile doit être entre 50 et 100, non à {percentile:g} : 98 est usuel.</translation>
    </message>
    <message>
        <source>The points of all curves, for charts of your own.</source>
        <translation>Les points de toutes les courbes, pour vos propres graphiques.</translation>
    </message>
    <message>
        <source>The points to predict, with prediction and standard error.</source>
        <translation>Les points à prédire, avec prédiction et erreur type.</translation>
    </message>
    <message>
        <source>The polygon that holds a sample tells the rock at the site, while its sediment comes from the whole catchment: where you can, give each sample the most widespread rock upstream as a field. Classes of few samples have no background of their own and take that of all samples. A class that is all mineralised hides its own anomaly.</source>
        <translation>Le polygone qui contient un échantillon dit la roche du site, alors que son sédiment vient de tout le bassin versant : si possible, donnez à chaque échantillon, en champ, la roche la plus répandue en amont. Les classes de peu d'échantillons n'ont pas de fond propre et prennent celui de tous les échantillons. Une classe toute minéralisée cache sa propre anomalie.</translation>
    </message>
    <message>
        <source>The polygons are in degrees: areas are computed in {}.</source>
        <translation>Les polygones sont en degrés : les aires sont calculées en {}.</translation>
    </message>
    <message>
        <source>The polygons cannot be drawn on the grid of the map: check them with “Check validity”.</source>
        <translation>Les polygones ne peuvent pas être tracés sur la grille de la carte : contrôlez-les avec « Vérifier la validité ».</translation>
    </message>
    <message>
        <source>The prediction is the sum of weights times samples, the weights solving the kriging system: smallest expected squared error, sum 1 (ordinary), or unbiased for the drift (universal). The variance follows from the same weights.</source>
        <translation>La prédiction est la somme de poids fois échantillons, les poids résolvant le système de krigeage : erreur quadratique attendue minimale, somme 1 (ordinaire), ou sans biais pour la dérive (universel). La variance découle des mêmes poids.</translation>
    </message>
    <message>
        <source>The prediction-area plot with the limits of halo and anomaly.</source>
        <translation>Le diagramme prédiction-aire avec les limites de l'auréole et de l'anomalie.</translation>
    </message>
    <message>
        <source>The predictions, one band a field.</source>
        <translation>Les prédictions, une bande par champ.</translation>
    </message>
    <message>
        <source>The predictions; made where all predictors are maps.</source>
        <translation>Les prédictions ; faites si tous les prédicteurs sont des cartes.</translation>
    </message>
    <message>
        <source>The probabilities of sample number {row} ({wrong} such samples) are missing, below zero or sum to {sums:g} and not to 1: give the classifier's probabilities, not its scores.</source>
        <translation>Les probabilités de l'échantillon numéro {row} ({wrong} échantillons semblables) manquent, sont négatives ou ont une somme de {sums:g} et non 1 : donnez les probabilités du classifieur, non ses scores.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached: check it in Settings → Options → Network, and install again. Nothing was changed.</source>
        <translation>Le proxy est inaccessible : vérifiez-le dans Préférences → Options → Réseau, et réinstallez. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or its word: correct them in Settings → Options → Network, start QGIS again, and install again. Nothing was changed.</source>
        <translation>Le proxy refuse le nom d'utilisateur ou son mot de passe : corrigez-les dans Préférences → Options → Réseau, redémarrez QGIS, et réinstallez. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The quantiles {text!r} are not percentages above 0 and below 100: write them as 10;50;90, with a point in decimals.</source>
        <translation>Les quantiles {text!r} ne sont pas des pourcentages au-dessus de 0 et sous 100 : écrivez-les 10;50;90, avec un point décimal.</translation>
    </message>
    <message>
        <source>The range of the {kind} structure is {reach:g} m: it must be above 0.</source>
        <translation>La portée de la structure {kind} est {reach:g} m : elle doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The raster</source>
        <translation>Le raster</translation>
    </message>
    <message>
        <source>The raster has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>Le raster n'a pas de cellules propres (une carte web ?) : enregistrez-le d'abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster {name} has no data: choose another, or check its nodata value.</source>
        <translation>Le raster {name} n'a pas de données : choisissez-en un autre, ou vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>The raster {} cannot be written: choose another file.</source>
        <translation>Le raster {} ne peut pas être écrit : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The rasters have {rows} x {columns} cells and their grid {grid_rows} x {grid_columns}: bring them to one grid.</source>
        <translation>Les rasters ont {rows} x {columns} cellules et leur grille {grid_rows} x {grid_columns} : amenez-les sur une même grille.</translation>
    </message>
    <message>
        <source>The ratio of the ranges is at its bound of {LEAST_RATIO:g}: the directions differ in their sill rather than in their range, a drift may be there (universal kriging).</source>
        <translation>Le rapport des portées est à sa borne de {LEAST_RATIO:g} : les directions diffèrent par leur palier plutôt que par leur portée, une dérive est possible (krigeage universel).</translation>
    </message>
    <message>
        <source>The reference system that the coordinates of the file are in</source>
        <translation>Le système de référence des coordonnées du fichier</translation>
    </message>
    <message>
        <source>The regression alone predicts as well: kriging its residuals adds nothing on ground that was left out.</source>
        <translation>La régression seule prédit aussi bien : kriger ses résidus n'ajoute rien sur un terrain laissé de côté.</translation>
    </message>
    <message>
        <source>The regression gives {names} no background in the lithologies of sample {label}: use the weighted background.</source>
        <translation>La régression ne donne pas de fond à {names} dans les lithologies de l'échantillon {label} : utilisez le fond pondéré (weighted).</translation>
    </message>
    <message>
        <source>The regression leaves nothing of the values: there is nothing to krige.</source>
        <translation>La régression ne laisse rien des valeurs : il n'y a rien à kriger.</translation>
    </message>
    <message>
        <source>The regression says what the predictors know, kriging adds what neighbouring samples know beyond that. Both are tested on blocks of ground that they have not seen: by the &lt;b&gt;table&lt;/b&gt;, take the simplest way that predicts as well as the others.</source>
        <translation>La régression dit ce que savent les prédicteurs, le krigeage ajoute ce qu'en savent de plus les échantillons voisins. Les deux sont testés sur des blocs de terrain qu'ils n'ont pas vus : d'après la &lt;b&gt;table&lt;/b&gt;, prenez la voie la plus simple qui prédit aussi bien que les autres.</translation>
    </message>
    <message>
        <source>The replacements of sample {label} reach the total of its parts ({totals:g}): choose more elements, or another method than multiplicative.</source>
        <translation>Les remplacements de l'échantillon {label} atteignent le total de ses parties ({totals:g}) : choisissez plus d'éléments, ou une autre méthode que multiplicative.</translation>
    </message>
    <message>
        <source>The report is a page to read or print, the most urgent first. The table has one row an element; its quantiles take results below detection into account (Kaplan-Meier), so that an empty quantile lies below everything measured.</source>
        <translation>Le rapport est une page à lire ou à imprimer, le plus urgent en tête. La table a une ligne par élément ; ses quantiles tiennent compte des résultats sous la détection (Kaplan-Meier), si bien qu'un quantile vide est sous tout ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>The result moves with the seed more than that of a plain map: keep ten runs.</source>
        <translation>Le résultat varie avec la graine plus que celui d'une carte simple : gardez dix exécutions.</translation>
    </message>
    <message>
        <source>The robust covariance mcd</source>
        <translation>La covariance robuste mcd</translation>
    </message>
    <message>
        <source>The robust covariance mcd finds no spread</source>
        <translation>La covariance robuste mcd ne trouve pas de dispersion</translation>
    </message>
    <message>
        <source>The rock at the site need not be the rock upstream, where the sediment comes from.</source>
        <translation>La roche du site n'est pas forcément celle de l'amont, d'où vient le sédiment.</translation>
    </message>
    <message>
        <source>The same for occurrences that had no part in drawing it: the figure to believe.</source>
        <translation>La même chose pour des indices sans part dans son tracé : le chiffre à croire.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>La même chose pour les programmes.</translation>
    </message>
    <message>
        <source>The same machine, its settings bred by a genetic algorithm.</source>
        <translation>La même machine, ses paramètres sélectionnés par un algorithme génétique.</translation>
    </message>
    <message>
        <source>The same map with occurrences held out</source>
        <translation>La même carte avec des indices mis de côté</translation>
    </message>
    <message>
        <source>The same occurrences are drawn again for both maps of a pair, one by one and by clusters; the difference of rates, or of AUC, counts where both 95 % intervals leave zero out.</source>
        <translation>Les mêmes indices sont retirés au sort pour les deux cartes d'une paire, un à un et par amas ; la différence des taux, ou des AUC, compte si les deux intervalles à 95 % excluent zéro.</translation>
    </message>
    <message>
        <source>The same occurrences must have made none of the maps: take held-out scores.</source>
        <translation>Les mêmes indices ne doivent avoir fait aucune des cartes : prenez des scores hors apprentissage.</translation>
    </message>
    <message>
        <source>The same on ground that was held out: the figure to believe.</source>
        <translation>La même chose sur un terrain mis de côté : le chiffre à croire.</translation>
    </message>
    <message>
        <source>The same score without the occurrences it will be judged by: the honest one.</source>
        <translation>Le même score sans les indices qui le jugeront : le score honnête.</translation>
    </message>
    <message>
        <source>The same seed gives the same blocks.</source>
        <translation>La même graine donne les mêmes blocs.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and blocks.</source>
        <translation>La même graine donne les mêmes intervalles et blocs.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>La même graine donne les mêmes intervalles.</translation>
    </message>
    <message>
        <source>The same seed gives the same random draws.</source>
        <translation>La même graine donne les mêmes tirages.</translation>
    </message>
    <message>
        <source>The same seed gives the same realisations.</source>
        <translation>La même graine donne les mêmes réalisations.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>La même graine donne le même résultat.</translation>
    </message>
    <message>
        <source>The same up to 20 % of the area, as a share of what is possible</source>
        <translation>La même jusqu'à 20 % de l'aire, en part de ce qui est possible</translation>
    </message>
    <message>
        <source>The same value everywhere, left out: {left}.</source>
        <translation>Partout la même valeur, omis : {left}.</translation>
    </message>
    <message>
        <source>The sample survey can have {FEWEST} to {MOST} samples, not {n_samples}: give another number.</source>
        <translation>La campagne d'exemple peut avoir {FEWEST} à {MOST} échantillons, non {n_samples} : donnez un autre nombre.</translation>
    </message>
    <message>
        <source>The sample survey is on the map: 800 samples, known occurrences, geology.</source>
        <translation>La campagne d'exemple est sur la carte : 800 échantillons, indices connus, géologie.</translation>
    </message>
    <message>
        <source>The sample survey is ready</source>
        <translation>La campagne d'exemple est prête</translation>
    </message>
    <message>
        <source>The samples are a table without positions: make points of it first (“Create points layer from table”).</source>
        <translation>Les échantillons sont une table sans positions : faites-en d'abord des points (« Créer une couche de points à partir d'une table »).</translation>
    </message>
    <message>
        <source>The samples are in degrees ({crs}): distances and areas are computed in {utm}.</source>
        <translation>Les échantillons sont en degrés ({crs}) : distances et aires sont calculées en {utm}.</translation>
    </message>
    <message>
        <source>The samples are said to be in degrees ({name}) and lie at {x:.0f}, {y:.0f}, which are none: set the layer's reference system to the one of its positions.</source>
        <translation>Les échantillons sont dits en degrés ({name}) et sont à {x:.0f}, {y:.0f}, qui n'en sont pas : mettez le système de référence de la couche à celui de ses positions.</translation>
    </message>
    <message>
        <source>The samples have no column {name}: they have {names}.</source>
        <translation>Les échantillons n'ont pas de colonne {name} : ils ont {names}.</translation>
    </message>
    <message>
        <source>The samples have no coordinate reference system: set the layer's reference system, or choose one in this tool's advanced parameters.</source>
        <translation>Les échantillons n'ont pas de système de coordonnées de référence : définissez celui de la couche, ou choisissez-en un dans les paramètres avancés de cet outil.</translation>
    </message>
    <message>
        <source>The samples have no positions, and a variogram needs them.</source>
        <translation>Les échantillons n'ont pas de positions, et un variogramme en exige.</translation>
    </message>
    <message>
        <source>The samples have none of the columns {names}: they have {present}.</source>
        <translation>Les échantillons n'ont aucune des colonnes {names} : ils ont {present}.</translation>
    </message>
    <message>
        <source>The samples have {n_positions} distinct positions and a spacing needs two: check the coordinates, or state the distance.</source>
        <translation>Les échantillons ont {n_positions} positions distinctes et un espacement en exige deux : vérifiez les coordonnées, ou indiquez la distance.</translation>
    </message>
    <message>
        <source>The samples lie along a line or two, where no anisotropy shows: choose anisotropy none, and give no azimuth and ratio.</source>
        <translation>Les échantillons sont sur une ou deux lignes, où aucune anisotropie n'apparaît : choisissez anisotropy none, et ne donnez ni azimut ni rapport.</translation>
    </message>
    <message>
        <source>The samples lie at {distinct} distinct positions and a map needs two or more: check the coordinates of {source_name}.</source>
        <translation>Les échantillons sont à {distinct} positions distinctes et une carte en exige deux ou plus : vérifiez les coordonnées de {source_name}.</translation>
    </message>
    <message>
        <source>The samples show no continuity at these distances (pure nugget): a kriged map is their mean.</source>
        <translation>Les échantillons ne montrent pas de continuité à ces distances (effet de pépite pur) : une carte krigée est leur moyenne.</translation>
    </message>
    <message>
        <source>The samples with F1, F2 … and F1_fuzzy …, and indicator_score where there are indicator elements.</source>
        <translation>Les échantillons avec F1, F2 … et F1_fuzzy …, et indicator_score s'il y a des éléments indicateurs.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _ei (or _eires) for each element.</source>
        <translation>Les échantillons avec un champ finissant par _ei (ou _eires) pour chaque élément.</translation>
    </message>
    <message>
        <source>The samples with a field ending in _out for each element.</source>
        <translation>Les échantillons avec un champ finissant par _out pour chaque élément.</translation>
    </message>
    <message>
        <source>The samples with class, p_… for each class, and entropy.</source>
        <translation>Les échantillons avec class, p_… pour chaque classe, et entropy.</translation>
    </message>
    <message>
        <source>The samples with label, label_used and, by factors, label_multi.</source>
        <translation>Les échantillons avec label, label_used et, par facteurs, label_multi.</translation>
    </message>
    <message>
        <source>The samples with p_… for each class, entropy, mutual_information and stability.</source>
        <translation>Les échantillons avec p_… pour chaque classe, entropy, mutual_information et stability.</translation>
    </message>
    <message>
        <source>The samples with prediction, standard error, error and standardised error.</source>
        <translation>Les échantillons avec prédiction, erreur type, erreur et erreur standardisée.</translation>
    </message>
    <message>
        <source>The samples with the new columns.</source>
        <translation>Les échantillons avec les nouvelles colonnes.</translation>
    </message>
    <message>
        <source>The samples with the new fields ending in _val and _cens.</source>
        <translation>Les échantillons avec les nouveaux champs finissant par _val et _cens.</translation>
    </message>
    <message>
        <source>The samples with unit, cluster, distance, stability, score and score_held_out.</source>
        <translation>Les échantillons avec unit, cluster, distance, stability, score et score_held_out.</translation>
    </message>
    <message>
        <source>The samples, with concentrations as text, as a laboratory writes them.</source>
        <translation>Les échantillons, avec les concentrations en texte, comme les écrit un laboratoire.</translation>
    </message>
    <message>
        <source>The scores have standard deviations other than 1 ({spread}): divide by them before comparing.</source>
        <translation>Les scores ont des écarts-types différents de 1 ({spread}) : divisez par eux avant de comparer.</translation>
    </message>
    <message>
        <source>The scores themselves reached {percent_accuracy:.0f} %. </source>
        <translation>Les scores eux-mêmes ont atteint {percent_accuracy:.0f} %. </translation>
    </message>
    <message>
        <source>The seed is {seed}: give a whole number, 0 or more.</source>
        <translation>La graine est {seed} : donnez un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>The semivariance of a class of distance is half the mean squared difference of its pairs (Matheron), or Cressie and Hawkins' robust mean of root differences.</source>
        <translation>La semi-variance d'une classe de distance est la moitié de l'écart quadratique moyen de ses paires (Matheron), ou la moyenne robuste des racines d'écarts de Cressie et Hawkins.</translation>
    </message>
    <message>
        <source>The sentence to quote.</source>
        <translation>La phrase à citer.</translation>
    </message>
    <message>
        <source>The setting {key} of the trainer {name} cannot be {value!r}: give a value like {example}.</source>
        <translation>Le paramètre {key} de l'entraîneur {name} ne peut pas être {value!r} : donnez une valeur comme {example}.</translation>
    </message>
    <message>
        <source>The settings are no JSON ({error}): write them as {EXAMPLE}.</source>
        <translation>Les paramètres ne sont pas du JSON ({error}) : écrivez-les {EXAMPLE}.</translation>
    </message>
    <message>
        <source>The settings are those of a {kind!r} model, and the trainer {name} makes a {own_kind!r} model: choose the trainer that belongs to them.</source>
        <translation>Les paramètres sont ceux d'un modèle {kind!r}, et l'entraîneur {name} fait un modèle {own_kind!r} : choisissez l'entraîneur qui leur convient.</translation>
    </message>
    <message>
        <source>The settings ask for {key} {value}, and the trainer is {name}: choose the trainer that does so, or leave this setting out.</source>
        <translation>Les paramètres demandent {key} {value}, et l'entraîneur est {name} : choisissez l'entraîneur qui le fait, ou omettez ce paramètre.</translation>
    </message>
    <message>
        <source>The settings have no names: write them as {EXAMPLE}.</source>
        <translation>Les paramètres n'ont pas de noms : écrivez-les {EXAMPLE}.</translation>
    </message>
    <message>
        <source>The shape {shape:g} does not suit the {kind} model ({error}): choose another.</source>
        <translation>La forme {shape:g} ne convient pas au modèle {kind} ({error}) : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The share {kept:g} of samples that is learnt from must lie between 0 and 1.</source>
        <translation>La part {kept:g} d'échantillons appris doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>The shares {shares} leave nothing to train or test with: give the shares of training and validation, such as 0.75 and 0.1.</source>
        <translation>Les parts {shares} ne laissent rien pour entraîner ou tester : donnez les parts d'entraînement et de validation, comme 0.75 et 0.1.</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet</source>
        <translation>La feuille du classeur</translation>
    </message>
    <message>
        <source>The silhouette asks for {by_silhouette} classes and Davies-Bouldin for {by_index}: {n_clusters} were made, look at both maps.</source>
        <translation>La silhouette demande {by_silhouette} classes et Davies-Bouldin {by_index} : {n_clusters} ont été faites, regardez les deux cartes.</translation>
    </message>
    <message>
        <source>The smallest loading is {minimum_loading:g}: give a number between 0 and 1.</source>
        <translation>La saturation minimale est {minimum_loading:g} : donnez un nombre entre 0 et 1.</translation>
    </message>
    <message>
        <source>The smoothness of a Matérn model is {smoothness:g}: choose one above 0, such as 1.5.</source>
        <translation>La régularité d'un modèle de Matérn est {smoothness:g} : choisissez-la supérieure à 0, comme 1.5.</translation>
    </message>
    <message>
        <source>The standard error depends on the variogram and on where the samples are, not on their values.</source>
        <translation>L'erreur type dépend du variogramme et de l'emplacement des échantillons, non de leurs valeurs.</translation>
    </message>
    <message>
        <source>The standard error is that of the kriging of the residuals alone.</source>
        <translation>L'erreur type est celle du seul krigeage des résidus.</translation>
    </message>
    <message>
        <source>The standard error leaves out how unsure the regression is.</source>
        <translation>L'erreur type ignore l'incertitude de la régression.</translation>
    </message>
    <message>
        <source>The standard errors are too large: lower nugget or sill.</source>
        <translation>Les erreurs types sont trop grandes : baissez pépite ou palier.</translation>
    </message>
    <message>
        <source>The standard errors are too small: raise nugget or sill, or look for outliers.</source>
        <translation>Les erreurs types sont trop petites : augmentez pépite ou palier, ou cherchez des valeurs aberrantes.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, label samples, train and test each classifier, compare, apply. Each of them is explained in its own dialog.</source>
        <translation>Les étapes sont les outils de même nom, l'un après l'autre : remplacer les valeurs censurées, logarithmes, ajuster une analyse factorielle, scores factoriels, étiqueter les échantillons, entraîner et tester chaque classifieur, comparer, appliquer. Chacun est expliqué dans son propre dialogue.</translation>
    </message>
    <message>
        <source>The steps are the tools of the same names, one after the other: replace censored values, logarithms, fit factor analysis, factor scores, train and apply each map, samples to raster, classify anomalies, fuse, rank. Each of them is explained in its own dialog.</source>
        <translation>Les étapes sont les outils de même nom, l'un après l'autre : remplacer les valeurs censurées, logarithmes, ajuster une analyse factorielle, scores factoriels, entraîner et appliquer chaque carte, échantillons vers raster, classer les anomalies, fusionner, hiérarchiser. Chacun est expliqué dans son propre dialogue.</translation>
    </message>
    <message>
        <source>The steps of the work, to run one by one or all at once</source>
        <translation>Les étapes du travail, à exécuter une à une ou toutes à la fois</translation>
    </message>
    <message>
        <source>The study area cannot be transformed to {short}: check its reference system.</source>
        <translation>La zone d'étude ne peut pas être transformée en {short} : vérifiez son système de référence.</translation>
    </message>
    <message>
        <source>The study area does not overlap with the map ({west:.0f}, {south:.0f} to {east:.0f}, {north:.0f} in {short}): check its reference system and extent.</source>
        <translation>La zone d'étude ne recouvre pas la carte ({west:.0f}, {south:.0f} à {east:.0f}, {north:.0f} en {short}) : vérifiez son système de référence et son emprise.</translation>
    </message>
    <message>
        <source>The study area has no polygon: choose another layer, or leave it empty for the whole map.</source>
        <translation>La zone d'étude n'a pas de polygone : choisissez une autre couche, ou laissez vide pour toute la carte.</translation>
    </message>
    <message>
        <source>The study area {} does not overlap with the map: check both layers.</source>
        <translation>La zone d'étude {} ne recouvre pas la carte : vérifiez les deux couches.</translation>
    </message>
    <message>
        <source>The substitute of {name} in the limits table is {substitute:g} and its lower limit {lower:g}: give the limit below which this value stands.</source>
        <translation>La valeur de substitution de {name} dans la table des limites est {substitute:g} et sa limite inférieure {lower:g} : donnez la limite sous laquelle cette valeur compte.</translation>
    </message>
    <message>
        <source>The success-rate curve follows the area from the most favourable cells downwards and shows the percentage of the known occurrences found. It is a &lt;b&gt;prediction rate&lt;/b&gt; only where the occurrences had no part in the map: the log says for each map which of the two it is, as far as its file tells (scores that were held out, or made with occurrences). The ROC curve sets the same against the area without occurrences: all cells that hold none are taken as negatives. The area below it, AUC, is the chance that the map is higher at an occurrence than at such a cell; 0.5 says nothing. An occurrence in a cell with others counts by itself.</source>
        <translation>La courbe de taux de succès suit l'aire depuis les cellules les plus favorables et montre le pourcentage des indices connus trouvés. C'est un &lt;b&gt;taux de prédiction&lt;/b&gt; seulement si les indices n'ont eu aucune part dans la carte : le journal dit pour chaque carte lequel des deux elle donne, autant que son fichier le sait (scores hors apprentissage, ou faits avec des indices). La courbe ROC oppose la même chose à l'aire sans indices : toutes les cellules qui n'en contiennent pas sont prises comme négatives. L'aire dessous, AUC, est la probabilité que la carte soit plus élevée à un indice qu'à une telle cellule ; 0.5 ne dit rien. Un indice dans une cellule avec d'autres compte à part.</translation>
    </message>
    <message>
        <source>The survey is too small for blocks as wide as that: samples of neighbouring blocks are related, and the test on ground not seen still flatters.</source>
        <translation>La campagne est trop petite pour des blocs aussi larges : les échantillons de blocs voisins sont liés, et le test sur terrain non vu flatte encore.</translation>
    </message>
    <message>
        <source>The table has no samples: check the layer, its filter and the selection.</source>
        <translation>La table n'a pas d'échantillons : vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>The table of all factors, or the loadings of one as bars, the largest above.</source>
        <translation>La table de tous les facteurs, ou les saturations d'un seul en barres, la plus forte en haut.</translation>
    </message>
    <message>
        <source>The table of the curve has the columns &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² at or above it, or samples), &lt;i&gt;segment&lt;/i&gt; and &lt;i&gt;fitted&lt;/i&gt;. “Classify anomalies” takes the thresholds as limits.</source>
        <translation>La table de la courbe a les colonnes &lt;i&gt;nu&lt;/i&gt;, &lt;i&gt;area&lt;/i&gt; (km² à cette valeur ou au-dessus, ou échantillons), &lt;i&gt;segment&lt;/i&gt; et &lt;i&gt;fitted&lt;/i&gt;. « Classer les anomalies » prend les seuils comme limites.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for a map of classes.</source>
        <translation>La table de poids n'a pas de champ {absent} : prenez la table que « Diagramme prédiction-aire » écrit pour une carte de classes.</translation>
    </message>
    <message>
        <source>The table of weights has no field {absent}: take the table that “Prediction-area plot” writes for maps of classes, those of all maps below each other (“Merge vector layers”).</source>
        <translation>La table de poids n'a pas de champ {absent} : prenez la table que « Diagramme prédiction-aire » écrit pour des cartes de classes, celles de toutes les cartes bout à bout (« Fusionner des couches vecteur »).</translation>
    </message>
    <message>
        <source>The table of weights has no map {name} (it has {maps}): write the names of the table as the names of the maps.</source>
        <translation>La table de poids n'a pas de carte {name} (elle a {maps}) : écrivez les noms de la table comme noms des cartes.</translation>
    </message>
    <message>
        <source>The table of weights holds several maps ({found}) and none of them is called {name}: write the right one as the name of the map.</source>
        <translation>La table de poids contient plusieurs cartes ({found}) et aucune ne s'appelle {name} : écrivez la bonne comme nom de la carte.</translation>
    </message>
    <message>
        <source>The tables and the chart as a page, with the figures of the method's paper beside them.</source>
        <translation>Les tables et le graphique en une page, avec les chiffres de l'article de la méthode à côté.</translation>
    </message>
    <message>
        <source>The temperatures {first:g} and {last:g} must be above zero: change them.</source>
        <translation>Les températures {first:g} et {last:g} doivent être supérieures à zéro : changez-les.</translation>
    </message>
    <message>
        <source>The threshold of {below} lies below the limit of the background ({background:g}): samples between are anomalous.</source>
        <translation>Le seuil de {below} est sous la limite du fond ({background:g}) : les échantillons entre les deux sont anomaux.</translation>
    </message>
    <message>
        <source>The threshold {given!r} is no number: write it like 0.7, and several with ; between them.</source>
        <translation>Le seuil {given!r} n'est pas un nombre : écrivez-le comme 0.7, et plusieurs avec ; entre eux.</translation>
    </message>
    <message>
        <source>The tool met an error that it did not expect ({error}): please report what the log says.</source>
        <translation>L'outil a rencontré une erreur inattendue ({error}) : signalez ce que dit le journal.</translation>
    </message>
    <message>
        <source>The tool stopped and did not say why.</source>
        <translation>L'outil s'est arrêté sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The tool {tool} is not there: is the plugin Processing enabled?</source>
        <translation>L'outil {tool} n'est pas là : l'extension Traitement (Processing) est-elle activée ?</translation>
    </message>
    <message>
        <source>The tool “Classify anomalies” is not there: enable GeoHalo in Processing.</source>
        <translation>L'outil « Classer les anomalies » n'est pas là : activez GeoHalo dans Traitement.</translation>
    </message>
    <message>
        <source>The trained classifier, for Apply classifier, here and on other sheets.</source>
        <translation>Le classifieur entraîné, pour Appliquer un classifieur, ici et sur d'autres feuilles.</translation>
    </message>
    <message>
        <source>The trained map, for Apply map, here and on other sheets.</source>
        <translation>La carte entraînée, pour Appliquer une carte, ici et sur d'autres feuilles.</translation>
    </message>
    <message>
        <source>The trainer {name} has no setting {key}: its settings are {known}.</source>
        <translation>L'entraîneur {name} n'a pas de paramètre {key} : ses paramètres sont {known}.</translation>
    </message>
    <message>
        <source>The training left the range of numbers in epoch {epoch}: the loss is no number any more. Choose a lower learning rate than {learning_rate:g}.</source>
        <translation>L'entraînement est sorti du domaine des nombres à l'époque {epoch} : la perte n'est plus un nombre. Choisissez un taux d'apprentissage inférieur à {learning_rate:g}.</translation>
    </message>
    <message>
        <source>The training was stopped after {STEPS} steps, C = {c:g} being large for classes that overlap: a smaller C gives nearly the same.</source>
        <translation>L'entraînement a été arrêté après {STEPS} pas, C = {c:g} étant grand pour des classes qui se recouvrent : un C plus petit donne presque la même chose.</translation>
    </message>
    <message>
        <source>The training went astray (infinite loss): lower the learning rate, or try another seed.</source>
        <translation>L'entraînement s'est égaré (perte infinie) : baissez le taux d'apprentissage, ou essayez une autre graine.</translation>
    </message>
    <message>
        <source>The unit is not stated.</source>
        <translation>L'unité n'est pas indiquée.</translation>
    </message>
    <message>
        <source>The unit is not stated; a median of {median:g} is typical of {unit}.</source>
        <translation>L'unité n'est pas indiquée ; une médiane de {median:g} est typique de {unit}.</translation>
    </message>
    <message>
        <source>The unit may not be what the name says: {odd}.</source>
        <translation>L'unité n'est peut-être pas ce que dit le nom : {odd}.</translation>
    </message>
    <message>
        <source>The unit of these elements may be another one, by their values: {texts}.</source>
        <translation>L'unité de ces éléments est peut-être une autre, d'après leurs valeurs : {texts}.</translation>
    </message>
    <message>
        <source>The unit of {names} is not known: most tools pass over fields without a unit.</source>
        <translation>L'unité de {names} est inconnue : la plupart des outils ignorent les champs sans unité.</translation>
    </message>
    <message>
        <source>The unit {text!r} is unknown: write pct, ppm (mg/kg, g/t) or ppb (ug/kg).</source>
        <translation>L'unité {text!r} est inconnue : écrivez pct, ppm (mg/kg, g/t) ou ppb (ug/kg).</translation>
    </message>
    <message>
        <source>The units of the elements are not known: log-ratios take them as one unit.</source>
        <translation>Les unités des éléments sont inconnues : les log-ratios les prennent pour une seule unité.</translation>
    </message>
    <message>
        <source>The value of sample {number} is infinite: correct it in the table.</source>
        <translation>La valeur de l'échantillon {number} est infinie : corrigez-la dans la table.</translation>
    </message>
    <message>
        <source>The values should be about normally distributed: factor scores, logarithms, or normal scores, which this tool takes if asked and turns back. Turned back, no value lies outside those of the samples.</source>
        <translation>Les valeurs doivent être à peu près normales : scores factoriels, logarithmes, ou scores normaux, que cet outil prend sur demande et retransforme. Après retour, aucune valeur n'est hors de celles des échantillons.</translation>
    </message>
    <message>
        <source>The variogram has neither nugget nor sill: give it a structure.</source>
        <translation>Le variogramme n'a ni pépite ni palier : donnez-lui une structure.</translation>
    </message>
    <message>
        <source>The variogram has {n_distance} classes, too few to fit {unknown} numbers: take shorter classes, or give some of the numbers.</source>
        <translation>Le variogramme a {n_distance} classes, trop peu pour ajuster {unknown} nombres : prenez des classes plus courtes, ou donnez certains nombres.</translation>
    </message>
    <message>
        <source>The variogram is fitted again only in folds and where no model is given: choose k-fold or block and leave the model empty, or do not fit again.</source>
        <translation>Le variogramme n'est réajusté que dans des plis et si aucun modèle n'est donné : choisissez k-fold ou block et laissez le modèle vide, ou ne réajustez pas.</translation>
    </message>
    <message>
        <source>The variogram map shows all directions at once: an ellipse of low values shows that the field reaches farther in its direction (anisotropy). Choose four directions to see the same as curves.</source>
        <translation>La carte variographique montre toutes les directions à la fois : une ellipse de valeurs basses montre que le champ porte plus loin dans sa direction (anisotropie). Choisissez quatre directions pour voir la même chose en courbes.</translation>
    </message>
    <message>
        <source>The variogram of {field} is being computed…</source>
        <translation>Le variogramme de {field} est en cours de calcul…</translation>
    </message>
    <message>
        <source>The variogram reaches no sill within {longest:.0f} m, its range is only a bound: a drift may be there (universal kriging), or take a longer largest distance.</source>
        <translation>Le variogramme n'atteint pas de palier avant {longest:.0f} m, sa portée n'est qu'une borne : une dérive est possible (krigeage universel), ou prenez une distance maximale plus longue.</translation>
    </message>
    <message>
        <source>The variogram was fitted with a drift of degree {}, and kriging has one of degree {}.</source>
        <translation>Le variogramme a été ajusté avec une dérive de degré {}, et le krigeage en a une de degré {}.</translation>
    </message>
    <message>
        <source>The variogram was written to {}: krige again with it.</source>
        <translation>Le variogramme a été écrit dans {} : krigez de nouveau avec lui.</translation>
    </message>
    <message>
        <source>The weight of class {label} is the text {value!r}, not a number: correct the table.</source>
        <translation>Le poids de la classe {label} est le texte {value!r}, non un nombre : corrigez la table.</translation>
    </message>
    <message>
        <source>The weights come from another map: its occurrences are not counted here.</source>
        <translation>Les poids viennent d'une autre carte : ses indices ne sont pas comptés ici.</translation>
    </message>
    <message>
        <source>The whole file cannot be read: {problem}</source>
        <translation>Le fichier entier ne peut pas être lu : {problem}</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is no number: correct it, or leave it empty.</source>
        <translation>La limite {key} de {name} dans la table des limites n'est pas un nombre : corrigez-la, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The {key} limit of {name} in the limits table is {value:g}: write a number above zero, or leave the cell empty.</source>
        <translation>La limite {key} de {name} dans la table des limites est {value:g} : écrivez un nombre supérieur à zéro, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>The {kind} model</source>
        <translation>Le modèle {kind}</translation>
    </message>
    <message>
        <source>The {kind} model has not been fitted yet: fit it first.</source>
        <translation>Le modèle {kind} n'a pas encore été ajusté : ajustez-le d'abord.</translation>
    </message>
    <message>
        <source>The {n_rows} samples of the first test are too few to tell whether that is chance: believe the lower.</source>
        <translation>Les {n_rows} échantillons du premier test sont trop peu pour dire si c'est le hasard : croyez la plus basse.</translation>
    </message>
    <message>
        <source>The {wanted} background needs the upstream areas of the rocks: choose the fields that hold them, one field a rock.</source>
        <translation>Le fond {wanted} exige les aires des roches en amont : choisissez les champs qui les contiennent, un champ par roche.</translation>
    </message>
    <message>
        <source>The {what} cannot be transformed from {authid} to {target}: check their reference system, positions such as {x:.10g}, {y:.10g} do not lie in it.</source>
        <translation>Transformation impossible de {authid} vers {target} (« {what} ») : vérifiez le système de référence, des positions comme {x:.10g}, {y:.10g} n'y sont pas.</translation>
    </message>
    <message>
        <source>The {what} cannot be {value!r}: choose one of {choices}.</source>
        <translation>Valeur impossible pour « {what} » : {value!r} ; choisissez l'une de {choices}.</translation>
    </message>
    <message>
        <source>The {what} have no coordinate reference system: set the layer's reference system.</source>
        <translation>Sans système de coordonnées de référence (« {what} ») : définissez celui de la couche.</translation>
    </message>
    <message>
        <source>The {what} is {length:g} m: it must be above 0.</source>
        <translation>Valeur de « {what} » : {length:g} m ; elle doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The {what} no coordinate reference system, so that positions cannot be compared: set the layer's reference system.</source>
        <translation>{what} pas de système de coordonnées de référence, si bien que les positions ne peuvent être comparées : définissez celui de la couche.</translation>
    </message>
    <message>
        <source>The {what} of class {classes} is {numbers:g}: correct it.</source>
        <translation>Valeur de « {what} » pour la classe {classes} : {numbers:g} ; corrigez-la.</translation>
    </message>
    <message>
        <source>The {what} {layer_name} is in another reference system ({authid}) than the samples ({wanted}): reproject it with “Warp (reproject)” first.</source>
        <translation>« {what} » {layer_name} est dans un autre système de référence ({authid}) que les échantillons ({wanted}) : reprojetez d'abord avec « Projection (warp) ».</translation>
    </message>
    <message>
        <source>Their numbers are small: degrees, or metres of a local grid.</source>
        <translation>Leurs nombres sont petits : des degrés, ou des mètres d'une grille locale.</translation>
    </message>
    <message>
        <source>Their numbers are too large for degrees: read as metres.</source>
        <translation>Leurs nombres sont trop grands pour des degrés : lus comme mètres.</translation>
    </message>
    <message>
        <source>Their numbers look like degrees.</source>
        <translation>Leurs nombres ont l'air de degrés.</translation>
    </message>
    <message>
        <source>Their numbers, parted by commas. 3 is the anomaly, 2,3 takes the halo with it.</source>
        <translation>Leurs numéros, séparés par des virgules. 3 est l'anomalie, 2,3 y joint l'auréole.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>There are no figures of merit: choose the METRICS of one classifier or more.</source>
        <translation>Il n'y a pas d'indicateurs de performance : choisissez les METRICS d'un ou plusieurs classifieurs.</translation>
    </message>
    <message>
        <source>There are no predictors: choose predictor maps, or predictor fields.</source>
        <translation>Il n'y a pas de prédicteurs : choisissez des cartes de prédicteurs ou des champs prédicteurs.</translation>
    </message>
    <message>
        <source>There are no rasters: choose one or more.</source>
        <translation>Il n'y a pas de rasters : choisissez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>There are no values at the occurrences for {missing}: read every map at all of them.</source>
        <translation>Il n'y a pas de valeurs aux indices pour {missing} : lisez chaque carte à tous les indices.</translation>
    </message>
    <message>
        <source>There are points to predict and no layer to write them to: choose the predicted points.</source>
        <translation>Il y a des points à prédire et pas de couche où les écrire : choisissez les points prédits.</translation>
    </message>
    <message>
        <source>There are probabilities of shape {shape} for {n} samples and {n_classes} classes: give every sample one a class.</source>
        <translation>Les probabilités ont la forme {shape} pour {n} échantillons et {n_classes} classes : donnez-en une par classe à chaque échantillon.</translation>
    </message>
    <message>
        <source>There are too few labelled samples to hold any for the test: label more, or train on less.</source>
        <translation>Il y a trop peu d'échantillons étiquetés pour en réserver au test : étiquetez-en plus, ou entraînez sur moins.</translation>
    </message>
    <message>
        <source>There are {distinct} distinct values, and a concentration-area curve needs {FEWEST_DISTINCT}: take values instead of classes, state the threshold, or take a percentile.</source>
        <translation>Il y a {distinct} valeurs distinctes, et une courbe concentration-aire en exige {FEWEST_DISTINCT} : prenez des valeurs au lieu de classes, fixez le seuil, ou prenez un percentile.</translation>
    </message>
    <message>
        <source>There are {made} folds instead of {k}: samples or blocks are too few.</source>
        <translation>Il y a {made} plis au lieu de {k} : échantillons ou blocs sont trop peu nombreux.</translation>
    </message>
    <message>
        <source>There are {n_classes} classes, {n_areas} areas and {n_counts} counts: give one of each a class.</source>
        <translation>Il y a {n_classes} classes, {n_areas} aires et {n_counts} effectifs : donnez-en un de chaque par classe.</translation>
    </message>
    <message>
        <source>There are {n_coordinates} samples and {size} values: give one each.</source>
        <translation>Il y a {n_coordinates} échantillons et {size} valeurs : donnez-en une à chacun.</translation>
    </message>
    <message>
        <source>There are {n_labels} names for {n_found} maps: give each map one, or none.</source>
        <translation>Il y a {n_labels} noms pour {n_found} cartes : donnez-en un à chaque carte, ou aucun.</translation>
    </message>
    <message>
        <source>There are {n_names} names for {n_layers} maps: give one name a map, or none.</source>
        <translation>Il y a {n_names} noms pour {n_layers} cartes : donnez un nom par carte, ou aucun.</translation>
    </message>
    <message>
        <source>There are {n_places} samples, and leaving out takes three at least: choose more.</source>
        <translation>Il y a {n_places} échantillons, et en omettre en exige au moins trois : choisissez-en plus.</translation>
    </message>
    <message>
        <source>There are {n_rasters} rasters and {n_names} names: give each a name of its own.</source>
        <translation>Il y a {n_rasters} rasters et {n_names} noms : donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and at least {minimum} are needed: check the layer, its filter and the selection.</source>
        <translation>Il y a {n_samples} échantillons et il en faut au moins {minimum} : vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples and {n_codes} labels: give every sample one.</source>
        <translation>Il y a {n_samples} échantillons et {n_codes} étiquettes : donnez-en une à chaque échantillon.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples at distinct places, and kriging{drift} takes {needed} at least: add samples{remedy}.</source>
        <translation>Il y a {n_samples} échantillons en des lieux distincts, et le krigeage{drift} en exige au moins {needed} : ajoutez des échantillons{remedy}.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements, fewer than five each: factors may be unstable.</source>
        <translation>Il y a {n_samples} échantillons pour {n_names} éléments, moins de cinq pour chacun : les facteurs peuvent être instables.</translation>
    </message>
    <message>
        <source>There are {n_samples} samples for {n_names} elements: factor analysis needs more samples than elements, better five times as many, so choose fewer elements.</source>
        <translation>Il y a {n_samples} échantillons pour {n_names} éléments : l'analyse factorielle exige plus d'échantillons que d'éléments, mieux cinq fois plus, choisissez donc moins d'éléments.</translation>
    </message>
    <message>
        <source>There are {n_training} training samples for {n_classes} classes: a convolutional network needs more than one a class.</source>
        <translation>Il y a {n_training} échantillons d'entraînement pour {n_classes} classes : un réseau convolutif en exige plus d'un par classe.</translation>
    </message>
    <message>
        <source>There are {n_true} samples and {n_predicted} predictions: give every sample one.</source>
        <translation>Il y a {n_true} échantillons et {n_predicted} prédictions : donnez-en une à chaque échantillon.</translation>
    </message>
    <message>
        <source>There are {n_true} true classes, and {n_one} and {n_other} predicted ones: two classifiers are compared on the same samples.</source>
        <translation>Il y a {n_true} classes vraies, et {n_one} et {n_other} prédites : deux classifieurs se comparent sur les mêmes échantillons.</translation>
    </message>
    <message>
        <source>There are {n_values} samples and {count} neighbours were asked for: ask for fewer.</source>
        <translation>Il y a {n_values} échantillons et {count} voisins ont été demandés : demandez-en moins.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {n_types} types: give every one its type, or none.</source>
        <translation>Il y a {n} indices et {n_types} types : donnez son type à chacun, ou à aucun.</translation>
    </message>
    <message>
        <source>There are {n} occurrences and {size} folds: give every occurrence one.</source>
        <translation>Il y a {n} indices et {size} plis : donnez-en un à chaque indice.</translation>
    </message>
    <message>
        <source>There are {n} samples and {size} values of {name}: give one for each sample.</source>
        <translation>Il y a {n} échantillons et {size} valeurs de {name} : donnez-en une à chaque échantillon.</translation>
    </message>
    <message>
        <source>There are {n} samples, and a {name} regression on {p} predictors takes {needed} at least: add samples, or leave predictors out.</source>
        <translation>Il y a {n} échantillons, et une régression {name} sur {p} prédicteurs en exige au moins {needed} : ajoutez des échantillons, ou omettez des prédicteurs.</translation>
    </message>
    <message>
        <source>There are {size} thresholds for {n_names} factors ({names}): give one for all, or one each.</source>
        <translation>Il y a {size} seuils pour {n_names} facteurs ({names}) : donnez-en un pour tous, ou un pour chacun.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write utf-8, cp1252, utf-16 or cp1251.</source>
        <translation>Il n'y a pas d'encodage {encoding!r} : écrivez utf-8, cp1252, utf-16 ou cp1251.</translation>
    </message>
    <message>
        <source>There is no field for {absent}; the fields found are {names}: add the missing ones, or choose another layer.</source>
        <translation>Il n'y a pas de champ pour {absent} ; les champs trouvés sont {names} : ajoutez ceux qui manquent, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>There is no field for {missing}; the fields found are {candidates}: add the missing ones, or choose another layer.</source>
        <translation>Il n'y a pas de champ pour {missing} ; les champs trouvés sont {candidates} : ajoutez ceux qui manquent, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>There is no limit to write classes by: tick one.</source>
        <translation>Il n'y a pas de limite pour écrire des classes : cochez-en une.</translation>
    </message>
    <message>
        <source>There is no map to fuse: choose two or more.</source>
        <translation>Il n'y a pas de carte à fusionner : choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>There is no map to print: tick a layer first.</source>
        <translation>Il n'y a pas de carte à imprimer : cochez d'abord une couche.</translation>
    </message>
    <message>
        <source>There is no map: choose one raster or more.</source>
        <translation>Il n'y a pas de carte : choisissez un raster ou plusieurs.</translation>
    </message>
    <message>
        <source>There is no other map than {baseline}.</source>
        <translation>Il n'y a pas d'autre carte que {baseline}.</translation>
    </message>
    <message>
        <source>There is no sample to judge the classifier by: choose another split.</source>
        <translation>Il n'y a pas d'échantillon pour juger le classifieur : choisissez une autre division.</translation>
    </message>
    <message>
        <source>There is no tool called {name}.</source>
        <translation>Il n'y a pas d'outil nommé {name}.</translation>
    </message>
    <message>
        <source>There is no variance left for {k} factors: ask for fewer factors.</source>
        <translation>Il ne reste pas de variance pour {k} facteurs : demandez moins de facteurs.</translation>
    </message>
    <message>
        <source>There is no variogram model {kind}: choose one of {KINDS} or of gstools.</source>
        <translation>Il n'y a pas de modèle de variogramme {kind} : choisissez l'un de {KINDS} ou de gstools.</translation>
    </message>
    <message>
        <source>There is no variogram model: choose one of {kinds}.</source>
        <translation>Il n'y a pas de modèle de variogramme : choisissez l'un de {kinds}.</translation>
    </message>
    <message>
        <source>There is nothing to classify: choose samples, or rasters.</source>
        <translation>Il n'y a rien à classer : choisissez des échantillons, ou des rasters.</translation>
    </message>
    <message>
        <source>There is nothing to fit: choose a variogram model.</source>
        <translation>Il n'y a rien à ajuster : choisissez un modèle de variogramme.</translation>
    </message>
    <message>
        <source>There kriging extrapolates: universal kriging may run far off.</source>
        <translation>Le krigeage y extrapole : le krigeage universel peut s'y écarter beaucoup.</translation>
    </message>
    <message>
        <source>There were no training samples of {new}: their background is the median of all samples.</source>
        <translation>Il n'y avait pas d'échantillons d'entraînement de {new} : leur fond est la médiane de tous les échantillons.</translation>
    </message>
    <message>
        <source>These could be elements without a unit in their name: {over}.</source>
        <translation>Ce pourraient être des éléments sans unité dans leur nom : {over}.</translation>
    </message>
    <message>
        <source>These elements are not in the fitted model and get no new fields: {}.</source>
        <translation>Ces éléments ne sont pas dans le modèle ajusté et n'ont pas de nouveaux champs : {}.</translation>
    </message>
    <message>
        <source>These elements were left out: {}.</source>
        <translation>Ces éléments ont été omis : {}.</translation>
    </message>
    <message>
        <source>These fields are from an earlier factor analysis and have nothing to do with this one: {}.</source>
        <translation>Ces champs viennent d'une analyse factorielle antérieure et n'ont rien à voir avec celle-ci : {}.</translation>
    </message>
    <message>
        <source>These fields are not the laboratory's concentrations of an element or oxide: {bad}. Choose fields called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>Ces champs ne sont pas les concentrations du laboratoire d'un élément ou oxyde : {bad}. Choisissez des champs nommés comme Cu_ppm, Au_ppb ou Fe2O3_pct.</translation>
    </message>
    <message>
        <source>These fields were there already and are replaced: {}.</source>
        <translation>Ces champs existaient déjà et sont remplacés : {}.</translation>
    </message>
    <message>
        <source>These indicators are not among the elements analysed and have no say: {}.</source>
        <translation>Ces indicateurs ne sont pas parmi les éléments analysés et sont sans effet : {}.</translation>
    </message>
    <message>
        <source>These scores are self-consistency, not skill</source>
        <translation>Ces scores sont de la cohérence interne, pas du pouvoir prédictif</translation>
    </message>
    <message>
        <source>These values probably stand for results below detection, as half the limit often does. They are taken as measured unless you say otherwise.</source>
        <translation>Ces valeurs représentent sans doute des résultats sous la détection, comme souvent la demi-limite. Elles sont prises comme mesurées sauf indication contraire.</translation>
    </message>
    <message>
        <source>These words were taken as missing results: {pairs}.</source>
        <translation>Ces mots ont été pris comme résultats manquants : {pairs}.</translation>
    </message>
    <message>
        <source>They are called by the number of their feature.</source>
        <translation>Elles sont nommées par le numéro de leur variable.</translation>
    </message>
    <message>
        <source>They are used for statistics and factors, and are on no map.</source>
        <translation>Ils servent aux statistiques et aux facteurs, et ne sont sur aucune carte.</translation>
    </message>
    <message>
        <source>They decide which classes are anomaly, halo and background, and judge the maps.</source>
        <translation>Ils décident quelles classes sont anomalie, auréole et fond, et jugent les cartes.</translation>
    </message>
    <message>
        <source>They give the units their scores. Empty: the scores stored in the model.</source>
        <translation>Ils donnent leurs scores aux neurones. Vide : les scores gardés dans le modèle.</translation>
    </message>
    <message>
        <source>They have no coordinates that can be read, so they are neither in the layer nor in this report.</source>
        <translation>Ils n'ont pas de coordonnées lisibles, et ne sont donc ni dans la couche ni dans ce rapport.</translation>
    </message>
    <message>
        <source>They judge the maps.</source>
        <translation>Ils jugent les cartes.</translation>
    </message>
    <message>
        <source>They label the samples. Empty: labels by factor scores, as in the method's paper.</source>
        <translation>Ils étiquettent les échantillons. Vide : étiquettes par scores factoriels, comme dans l'article de la méthode.</translation>
    </message>
    <message>
        <source>They take no part in any step.</source>
        <translation>Ils ne prennent part à aucune étape.</translation>
    </message>
    <message>
        <source>They tell nothing apart.</source>
        <translation>Ils ne distinguent rien.</translation>
    </message>
    <message>
        <source>They weigh the classes, unless a table does, and judge the result. Maps of values need them.</source>
        <translation>Ils pondèrent les classes, sauf si une table le fait, et jugent le résultat. Les cartes de valeurs en ont besoin.</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>Ils ont été omis.</translation>
    </message>
    <message>
        <source>They were transformed to {transforms}.</source>
        <translation>Ils ont été transformés en {transforms}.</translation>
    </message>
    <message>
        <source>Thiessen</source>
        <translation>Thiessen</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Points à examiner</translation>
    </message>
    <message>
        <source>This background needs the upstream areas of each of the {n_samples} samples ({word} given): choose the fields that hold them.</source>
        <translation>Ce fond exige les aires en amont de chacun des {n_samples} échantillons ({word} données) : choisissez les champs qui les contiennent.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over neighbouring samples, which rasters do not have: classify samples, or train one without.</source>
        <translation>Ce classifieur a appris de moyennes sur des échantillons voisins, que les rasters n'ont pas : classez des échantillons, ou entraînez-en un sans elles.</translation>
    </message>
    <message>
        <source>This classifier learnt from means over {around} neighbouring samples, and there are {given}: classify more samples together, or train one without neighbours.</source>
        <translation>Ce classifieur a appris de moyennes sur {around} échantillons voisins, et il y en a {given} : classez plus d'échantillons ensemble, ou entraînez-en un sans voisins.</translation>
    </message>
    <message>
        <source>This is a single map, another seed may draw other borders: 10 runs show how far.</source>
        <translation>C'est une carte seule, une autre graine peut tracer d'autres limites : 10 exécutions montrent jusqu'où.</translation>
    </message>
    <message>
        <source>This network learnt from cells of {learnt:g} m, and those of the rasters have {own:g} m: bring the rasters to the same cell size with “Warp (reproject)”.</source>
        <translation>Ce réseau a appris de cellules de {learnt:g} m, et celles des rasters ont {own:g} m : amenez les rasters à la même taille de cellules avec « Projection (warp) ».</translation>
    </message>
    <message>
        <source>This network learnt from windows of rasters ({bands}): choose these rasters.</source>
        <translation>Ce réseau a appris de fenêtres de rasters ({bands}) : choisissez ces rasters.</translation>
    </message>
    <message>
        <source>This network learnt from windows of {bands}, and no raster is called {absent} (there are {names}): rename or add rasters.</source>
        <translation>Ce réseau a appris de fenêtres de {bands}, et aucun raster ne s'appelle {absent} (il y a {names}) : renommez ou ajoutez des rasters.</translation>
    </message>
    <message>
        <source>This project holds no survey yet.</source>
        <translation>Ce projet ne contient pas encore de campagne.</translation>
    </message>
    <message>
        <source>This went wrong: {}. The log messages (GeoHalo) say where.</source>
        <translation>Ceci a échoué : {}. Le journal des messages (GeoHalo) dit où.</translation>
    </message>
    <message>
        <source>This would fetch {much}, {cuda} of it for NVIDIA's graphics cards (CUDA), which GeoHalo does not use. The smaller build for processors comes from another package index: cancel, enter its address under “Extra package index”, and install again.</source>
        <translation>Cela téléchargerait {much}, dont {cuda} pour les cartes graphiques de NVIDIA (CUDA), que GeoHalo n'utilise pas. La version plus petite pour processeurs vient d'un autre index de paquets : annulez, entrez son adresse sous « Index de paquets supplémentaire », et réinstallez.</translation>
    </message>
    <message>
        <source>This would fetch {much}.</source>
        <translation>Cela téléchargerait {much}.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold is</source>
        <translation>Le seuil est</translation>
    </message>
    <message>
        <source>Threshold of the factor scores</source>
        <translation>Seuil des scores factoriels</translation>
    </message>
    <message>
        <source>Threshold of two classes</source>
        <translation>Seuil de deux classes</translation>
    </message>
    <message>
        <source>Threshold {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>Le seuil {doubtful} peut être dû au hasard : selon le bootstrap, la pente peut être la même des deux côtés.</translation>
    </message>
    <message>
        <source>Thresholded score</source>
        <translation>Score seuillé</translation>
    </message>
    <message>
        <source>Thresholds that are more than chance</source>
        <translation>Seuils qui dépassent le hasard</translation>
    </message>
    <message>
        <source>Thresholds where the slope changes in 95 % of the curves drawn again.</source>
        <translation>Seuils où la pente change dans 95 % des courbes retirées au sort.</translation>
    </message>
    <message>
        <source>Thresholds {doubtful} may be chance: by the bootstrap the slope may be the same on both sides.</source>
        <translation>Les seuils {doubtful} peuvent être dus au hasard : selon le bootstrap, la pente peut être la même des deux côtés.</translation>
    </message>
    <message>
        <source>Thresholds, factors and maps of so few samples are hardly better than guesses.</source>
        <translation>Seuils, facteurs et cartes d'aussi peu d'échantillons ne valent guère mieux que des conjectures.</translation>
    </message>
    <message>
        <source>Thresholds, parted by ;</source>
        <translation>Seuils, séparés par ;</translation>
    </message>
    <message>
        <source>Thresholds: {}.</source>
        <translation>Seuils : {}.</translation>
    </message>
    <message>
        <source>Tick the indicator elements of your deposit type, such as {elements}.</source>
        <translation>Cochez les éléments indicateurs de votre type de gisement, comme {elements}.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared, and choose a layer of known occurrences.</source>
        <translation>Cochez les cartes à comparer, et choisissez une couche d'indices connus.</translation>
    </message>
    <message>
        <source>Tick the maps to be compared; they have to be on one grid.</source>
        <translation>Cochez les cartes à comparer ; elles doivent être sur une même grille.</translation>
    </message>
    <message>
        <source>Tick to install {name} with “Install chosen”.</source>
        <translation>Cochez pour installer {name} avec « Installer la sélection ».</translation>
    </message>
    <message>
        <source>Ticked: the map keeps these colours when the chart is closed. Else it gets its own style back.</source>
        <translation>Coché : la carte garde ces couleurs à la fermeture du graphique. Sinon, elle retrouve son propre style.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To be left out (1 yes)</source>
        <translation>À omettre (1 oui)</translation>
    </message>
    <message>
        <source>To be set beside the accuracy of a classifier on the same samples.</source>
        <translation>À mettre à côté de l'exactitude d'un classifieur sur les mêmes échantillons.</translation>
    </message>
    <message>
        <source>To fetch: {much}</source>
        <translation>À télécharger : {much}</translation>
    </message>
    <message>
        <source>To learn from (1 yes)</source>
        <translation>À apprendre (1 oui)</translation>
    </message>
    <message>
        <source>Tolerance of the azimuth</source>
        <translation>Tolérance de l'azimut</translation>
    </message>
    <message>
        <source>Too few samples of {named}, even merged: leave these classes out.</source>
        <translation>Trop peu d'échantillons de {named}, même fusionnées : omettez ces classes.</translation>
    </message>
    <message>
        <source>Too few samples of {named}: a class needs {fewest} at least. Leave it out, merge it with another, or choose other thresholds or a larger radius.</source>
        <translation>Trop peu d'échantillons de {named} : une classe en exige au moins {fewest}. Omettez-la, fusionnez-la avec une autre, ou choisissez d'autres seuils ou un plus grand rayon.</translation>
    </message>
    <message>
        <source>Too high, by 1 to 2</source>
        <translation>Trop haut, de 1 à 2</translation>
    </message>
    <message>
        <source>Too low, by 1 to 2</source>
        <translation>Trop bas, de 1 à 2</translation>
    </message>
    <message>
        <source>Topographic error</source>
        <translation>Erreur topographique</translation>
    </message>
    <message>
        <source>Train Batch SOM</source>
        <translation>Entraîner Batch SOM</translation>
    </message>
    <message>
        <source>Train DESOM</source>
        <translation>Entraîner DESOM</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>Entraîner le réseau</translation>
    </message>
    <message>
        <source>Train SOM</source>
        <translation>Entraîner SOM</translation>
    </message>
    <message>
        <source>Train SVM</source>
        <translation>Entraîner SVM</translation>
    </message>
    <message>
        <source>Train SVM with genetic algorithm</source>
        <translation>Entraîner SVM à algorithme génétique</translation>
    </message>
    <message>
        <source>Train deep embedded self-organising map (DESOM)</source>
        <translation>Entraîner une carte auto-organisatrice profonde (DESOM)</translation>
    </message>
    <message>
        <source>Train network</source>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>Train self-organising map</source>
        <translation>Entraîner une carte auto-organisatrice</translation>
    </message>
    <message>
        <source>Train support-vector machine</source>
        <translation>Entraîner une machine à vecteurs de support</translation>
    </message>
    <message>
        <source>Trained classifier</source>
        <translation>Classifieur entraîné</translation>
    </message>
    <message>
        <source>Trained map</source>
        <translation>Carte entraînée</translation>
    </message>
    <message>
        <source>Trained map with scores</source>
        <translation>Carte entraînée avec scores</translation>
    </message>
    <message>
        <source>Trained maps (*.safetensors *.json)</source>
        <translation>Cartes entraînées (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Trained model with the settings</source>
        <translation>Modèle entraîné avec les paramètres</translation>
    </message>
    <message>
        <source>Trained on the {device}; a repeated run differs in the last digits.</source>
        <translation>Entraîné sur {device} ; une nouvelle exécution diffère dans les derniers chiffres.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Trainer {}</source>
        <translation>Entraîneur {}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>Pertes d'entraînement</translation>
    </message>
    <message>
        <source>Training of the network</source>
        <translation>Entraînement du réseau</translation>
    </message>
    <message>
        <source>Training support-vector machines, regression kriging, robust Mahalanobis outliers, logistic regression as a baseline, the images of DeepInsight.</source>
        <translation>Entraînement de machines à vecteurs de support, régression-krigeage, valeurs aberrantes robustes de Mahalanobis, régression logistique comme référence, images de DeepInsight.</translation>
    </message>
    <message>
        <source>Training the deep map</source>
        <translation>Entraînement de la carte profonde</translation>
    </message>
    <message>
        <source>Training the machines on all samples</source>
        <translation>Entraînement des machines sur tous les échantillons</translation>
    </message>
    <message>
        <source>Training the map</source>
        <translation>Entraînement de la carte</translation>
    </message>
    <message>
        <source>Training the network</source>
        <translation>Entraînement du réseau</translation>
    </message>
    <message>
        <source>Training {runs} members</source>
        <translation>Entraînement de {runs} membres</translation>
    </message>
    <message>
        <source>Trains a neural network on labelled samples, and tests it on samples and on ground that it has not seen.</source>
        <translation>Entraîne un réseau de neurones sur des échantillons étiquetés, et le teste sur des échantillons et un terrain qu'il n'a pas vus.</translation>
    </message>
    <message>
        <source>Trains a support-vector machine on labelled samples, and tests it on samples and on ground it has not seen.</source>
        <translation>Entraîne une machine à vecteurs de support sur des échantillons étiquetés, et la teste sur des échantillons et un terrain qu'elle n'a pas vus.</translation>
    </message>
    <message>
        <source>Trains one model many times, with other seeds on other bootstrap samples, and maps what the members agree on.</source>
        <translation>Entraîne un modèle maintes fois, avec d'autres graines et d'autres échantillons bootstrap, et cartographie ce sur quoi les membres s'accordent.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Transform concentrations</source>
        <translation>Transformer les concentrations</translation>
    </message>
    <message>
        <source>Transformed samples</source>
        <translation>Échantillons transformés</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Treatment: &lt;b&gt;flag&lt;/b&gt; and &lt;b&gt;robust&lt;/b&gt; leave all as it is, robust being the note that a robust later step takes care of the outliers; only these two are for scores and maps. &lt;b&gt;winsorise&lt;/b&gt; adds fields ending in _win, in which flagged values are moved to their fence. These may serve to estimate loadings; no later step takes them by itself, because scores come from the untouched values. &lt;b&gt;drop&lt;/b&gt; deletes nothing either: the field &lt;i&gt;dropped&lt;/i&gt; is 1 for samples with a flagged value and the log lists them; filter the layer by it to fit a model without them.</source>
        <translation>Traitement : &lt;b&gt;flag&lt;/b&gt; et &lt;b&gt;robust&lt;/b&gt; laissent tout tel quel, robust notant qu'une étape robuste ultérieure s'occupe des valeurs aberrantes ; seuls ces deux conviennent aux scores et aux cartes. &lt;b&gt;winsorise&lt;/b&gt; ajoute des champs finissant par _win, où les valeurs signalées sont ramenées à leur borne. Ils peuvent servir à estimer des saturations ; aucune étape ultérieure ne les prend d'elle-même, car les scores viennent des valeurs intactes. &lt;b&gt;drop&lt;/b&gt; ne supprime rien non plus : le champ &lt;i&gt;dropped&lt;/i&gt; vaut 1 pour les échantillons ayant une valeur signalée et le journal les liste ; filtrez la couche par lui pour ajuster un modèle sans eux.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe vraie</translation>
    </message>
    <message>
        <source>True-positive rate (% of the occurrences)</source>
        <translation>Taux de vrais positifs (% des indices)</translation>
    </message>
    <message>
        <source>True-positive rate (recall)</source>
        <translation>Taux de vrais positifs (rappel)</translation>
    </message>
    <message>
        <source>Truth is there to learn by. Give it to no tool that is to find it.</source>
        <translation>La vérité est là pour apprendre. Ne la donnez à aucun outil qui doit la trouver.</translation>
    </message>
    <message>
        <source>Trying the packages in a fresh Python…</source>
        <translation>Essai des paquets dans un Python neuf…</translation>
    </message>
    <message>
        <source>Tukey</source>
        <translation>Tukey</translation>
    </message>
    <message>
        <source>Tukey's fences lie 1.5 interquartile ranges beyond the quartiles, on the chosen scale; mad takes the median and 2 × 1.4826 median absolute deviations, and mahalanobis the distance from a robust centre in units of a robust covariance, against a chi-squared quantile.</source>
        <translation>Les bornes de Tukey sont à 1.5 écart interquartile au-delà des quartiles, à l'échelle choisie ; mad prend la médiane et 2 × 1.4826 écarts absolus médians, et mahalanobis la distance à un centre robuste en unités d'une covariance robuste, face à un quantile du khi-deux.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Turn back from logarithms</source>
        <translation>Revenir des logarithmes</translation>
    </message>
    <message>
        <source>Turns a field of the samples into a raster map, without interpolation.</source>
        <translation>Fait d'un champ des échantillons une carte raster, sans interpolation.</translation>
    </message>
    <message>
        <source>Turns anomalous ground into ranked polygons, with the elements, occurrences and rocks of each: where to go first.</source>
        <translation>Fait d'un terrain anomal des polygones hiérarchisés, avec les éléments, indices et roches de chacun : où aller d'abord.</translation>
    </message>
    <message>
        <source>Turns skewed concentrations into variables that factor analysis, maps and distances can use.</source>
        <translation>Fait de concentrations asymétriques des variables utilisables par l'analyse factorielle, les cartes et les distances.</translation>
    </message>
    <message>
        <source>Two classes at a time are parted by the widest margin in the space of the kernel exp(−γ d²) (or linear, polynomial), with the penalty C on samples on the wrong side; the classes vote. Probabilities come from sigmoids fitted to the decision values.</source>
        <translation>Deux classes à la fois sont séparées par la plus large marge dans l'espace du noyau exp(−γ d²) (ou linéaire, polynomial), avec la pénalité C pour les échantillons du mauvais côté ; les classes votent. Les probabilités viennent de sigmoïdes ajustées aux valeurs de décision.</translation>
    </message>
    <message>
        <source>Two counts of factors are given: eigenvalues above 1, which tends to keep too many, and parallel analysis, which keeps those larger than uncorrelated elements would give by chance. Elements whose own measure (MSA) is below 0.5 fit no association: leave them out.</source>
        <translation>Deux nombres de facteurs sont donnés : les valeurs propres supérieures à 1, qui tendent à en garder trop, et l'analyse parallèle, qui garde celles plus grandes que n'en donneraient par hasard des éléments non corrélés. Les éléments dont la mesure propre (MSA) est inférieure à 0.5 ne vont dans aucune association : omettez-les.</translation>
    </message>
    <message>
        <source>Two maps are called {name}: give each map a name of its own.</source>
        <translation>Deux cartes s'appellent {name} : donnez à chaque carte son propre nom.</translation>
    </message>
    <message>
        <source>Two or more rasters of classes or values on one grid; their first band counts.</source>
        <translation>Deux rasters ou plus de classes ou de valeurs sur une même grille ; leur première bande compte.</translation>
    </message>
    <message>
        <source>Two outputs would be written to {path}: choose another file for one of them.</source>
        <translation>Deux sorties seraient écrites dans {path} : choisissez un autre fichier pour l'une d'elles.</translation>
    </message>
    <message>
        <source>Two rasters are called {name}: rename one, features are matched by name.</source>
        <translation>Deux rasters s'appellent {name} : renommez-en un, les variables sont appariées par nom.</translation>
    </message>
    <message>
        <source>Type of kriging</source>
        <translation>Type de krigeage</translation>
    </message>
    <message>
        <source>U-matrix</source>
        <translation>Matrice U</translation>
    </message>
    <message>
        <source>U-matrix, classes, hits and component planes.</source>
        <translation>Matrice U, classes, effectifs et plans de composantes.</translation>
    </message>
    <message>
        <source>Uncertain values</source>
        <translation>Valeurs incertaines</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit of the map</source>
        <translation>Neurone de la carte</translation>
    </message>
    <message>
        <source>Unit {unit} (row {row}, column {column}) has no sample.</source>
        <translation>Le neurone {unit} (ligne {row}, colonne {column}) n'a pas d'échantillon.</translation>
    </message>
    <message>
        <source>Units are needed to compare with other sheets, with limits and in compositions.</source>
        <translation>Les unités sont nécessaires pour comparer à d'autres feuilles, à des limites et dans des compositions.</translation>
    </message>
    <message>
        <source>Units that may be wrong</source>
        <translation>Unités peut-être fausses</translation>
    </message>
    <message>
        <source>Units were brought to ppm for the log-ratios: {converted}.</source>
        <translation>Les unités ont été ramenées à ppm pour les log-ratios : {converted}.</translation>
    </message>
    <message>
        <source>Units, detection limits and coordinates are guessed and shown to you before anything is written.</source>
        <translation>Unités, limites de détection et coordonnées sont devinées et vous sont montrées avant toute écriture.</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Décompression…</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Limite supérieure</translation>
    </message>
    <message>
        <source>Upper limit (percentile)</source>
        <translation>Limite supérieure (percentile)</translation>
    </message>
    <message>
        <source>Upstream areas, one field a rock (km²)</source>
        <translation>Aires en amont, un champ par roche (km²)</translation>
    </message>
    <message>
        <source>Use &amp;layers of this project</source>
        <translation>Utiliser des couc&amp;hes de ce projet</translation>
    </message>
    <message>
        <source>Use it first, on the table as the laboratory sent it. It never stops at a bad cell: cells that cannot be read are what it lists. It also finds sample numbers used twice, samples at one place, without a position or far away from the others, rows of a text file that QGIS left out for want of coordinates, units that do not fit the element, equal lowest values that stand for results below detection, elements with too few results above detection or no variation, and single results unlike those around them. Nothing is changed.</source>
        <translation>À utiliser d'abord, sur la table telle que l'a envoyée le laboratoire. L'outil ne s'arrête jamais à une mauvaise cellule : les cellules illisibles sont ce qu'il liste. Il trouve aussi les numéros d'échantillon utilisés deux fois, les échantillons au même lieu, sans position ou loin des autres, les lignes d'un fichier texte que QGIS a omises faute de coordonnées, les unités qui ne vont pas à l'élément, les plus petites valeurs égales qui représentent des résultats sous la détection, les éléments avec trop peu de résultats au-dessus de la détection ou sans variation, et les résultats isolés différents de leurs voisins. Rien n'est modifié.</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Habituel ici</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the rank</source>
        <translation>Valeur du rang</translation>
    </message>
    <message>
        <source>Values above the upper limit</source>
        <translation>Valeurs au-dessus de la limite supérieure</translation>
    </message>
    <message>
        <source>Values above the upper limit keep the limit, the true ones are higher: {}.</source>
        <translation>Les valeurs au-dessus de la limite supérieure gardent la limite, les vraies sont plus élevées : {}.</translation>
    </message>
    <message>
        <source>Values above the upper limit stay at the limit. They are your best anomalies: have them analysed again.</source>
        <translation>Les valeurs au-dessus de la limite supérieure restent à la limite. Ce sont vos meilleures anomalies : faites-les réanalyser.</translation>
    </message>
    <message>
        <source>Values above the upper limit were taken at the limit: {}.</source>
        <translation>Les valeurs au-dessus de la limite supérieure ont été prises à la limite : {}.</translation>
    </message>
    <message>
        <source>Values above this percentile of the element are flagged.</source>
        <translation>Les valeurs au-dessus de ce percentile de l'élément sont signalées.</translation>
    </message>
    <message>
        <source>Values below detection</source>
        <translation>Valeurs sous la détection</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted. With known occurrences, samples near them are of their class and those far from all are background; without, classes are made of the factor scores, as in the method's paper.</source>
        <translation>Les valeurs sous la détection sont remplacées (celles que vous avez déjà traitées restent), les concentrations ou indices d'enrichissement les plus récents mis en logarithmes, des facteurs ajustés. Avec des indices connus, les échantillons proches d'eux sont de leur classe et ceux loin de tous sont du fond ; sans eux, les classes sont faites des scores factoriels, comme dans l'article de la méthode.</translation>
    </message>
    <message>
        <source>Values below detection are replaced (those that you treated before stay), the newest concentrations or enrichment indices logged, factors fitted; the maps are trained on the scores of the factors that hold the indicator elements and weighed with the known occurrences.</source>
        <translation>Les valeurs sous la détection sont remplacées (celles que vous avez déjà traitées restent), les concentrations ou indices d'enrichissement les plus récents mis en logarithmes, des facteurs ajustés ; les cartes sont entraînées sur les scores des facteurs qui contiennent les éléments indicateurs et pondérées par les indices connus.</translation>
    </message>
    <message>
        <source>Values below detection replaced</source>
        <translation>Valeurs sous la détection remplacées</translation>
    </message>
    <message>
        <source>Values below detection were treated before: {}.</source>
        <translation>Les valeurs sous la détection ont déjà été traitées : {}.</translation>
    </message>
    <message>
        <source>Values below detection: {name}</source>
        <translation>Valeurs sous la détection : {name}</translation>
    </message>
    <message>
        <source>Values below the detection limit of their column were taken as below it: {}.</source>
        <translation>Les valeurs sous la limite de détection de leur colonne ont été prises comme étant sous celle-ci : {}.</translation>
    </message>
    <message>
        <source>Values below the limit of the table</source>
        <translation>Valeurs sous la limite de la table</translation>
    </message>
    <message>
        <source>Values below zero in {} are taken as they are, as if these had been transformed: if they stand for results below detection, run “Replace censored values” first.</source>
        <translation>Les valeurs négatives de {} sont prises telles quelles, comme si elles avaient été transformées : si elles représentent des résultats sous la détection, exécutez d'abord « Remplacer les valeurs censurées ».</translation>
    </message>
    <message>
        <source>Values marked ! (below the limit of quantification) were taken as measured: {}.</source>
        <translation>Les valeurs marquées ! (sous la limite de quantification) ont été prises comme mesurées : {}.</translation>
    </message>
    <message>
        <source>Values must be above zero: run “Replace censored values” first. Enrichment indices are taken where they were made. A layer holds one column for each transform, so that running again replaces it. With a fitted model log10 and ln are still taken in the unit of the field; other transforms convert to the model's unit.</source>
        <translation>Les valeurs doivent être supérieures à zéro : exécutez d'abord « Remplacer les valeurs censurées ». Les indices d'enrichissement sont pris s'ils ont été faits. Une couche garde une colonne par transformation, si bien qu'une nouvelle exécution la remplace. Avec un modèle ajusté, log10 et ln se prennent toujours dans l'unité du champ ; les autres transformations convertissent dans l'unité du modèle.</translation>
    </message>
    <message>
        <source>Values outside the fitted range were set to its end: {counts}.</source>
        <translation>Les valeurs hors du domaine ajusté ont été mises à sa borne : {counts}.</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>Valeurs remplacées</translation>
    </message>
    <message>
        <source>Values that the given shares of the realisations stay below, one band each.</source>
        <translation>Valeurs sous lesquelles restent les parts données des réalisations, une bande chacune.</translation>
    </message>
    <message>
        <source>Variance explained, per cent</source>
        <translation>Variance expliquée, pour cent</translation>
    </message>
    <message>
        <source>Variance of the samples</source>
        <translation>Variance des échantillons</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>Variogramme</translation>
    </message>
    <message>
        <source>Variogram chart</source>
        <translation>Graphique du variogramme</translation>
    </message>
    <message>
        <source>Variogram map</source>
        <translation>Carte variographique</translation>
    </message>
    <message>
        <source>Variogram map of {name}</source>
        <translation>Carte variographique de {name}</translation>
    </message>
    <message>
        <source>Variogram model</source>
        <translation>Modèle de variogramme</translation>
    </message>
    <message>
        <source>Variogram model file</source>
        <translation>Fichier de modèle de variogramme</translation>
    </message>
    <message>
        <source>Variogram model of the residuals</source>
        <translation>Modèle de variogramme des résidus</translation>
    </message>
    <message>
        <source>Variogram model, a file that “Fit variogram” wrote</source>
        <translation>Modèle de variogramme, un fichier écrit par « Ajuster un variogramme »</translation>
    </message>
    <message>
        <source>Variogram models (*.json)</source>
        <translation>Modèles de variogramme (*.json)</translation>
    </message>
    <message>
        <source>Variogram of the residuals: {}.</source>
        <translation>Variogramme des résidus : {}.</translation>
    </message>
    <message>
        <source>Variogram of what the drift leaves</source>
        <translation>Variogramme de ce que laisse la dérive</translation>
    </message>
    <message>
        <source>Variogram of {field}</source>
        <translation>Variogramme de {field}</translation>
    </message>
    <message>
        <source>Variogram of {name}</source>
        <translation>Variogramme de {name}</translation>
    </message>
    <message>
        <source>Variogram of {}: {}.</source>
        <translation>Variogramme de {} : {}.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Voronoi</source>
        <translation>Voronoï</translation>
    </message>
    <message>
        <source>Wald</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Walking the cells</source>
        <translation>Parcours des cellules</translation>
    </message>
    <message>
        <source>Ward's method</source>
        <translation>Méthode de Ward</translation>
    </message>
    <message>
        <source>Way 1, for a map of scores that were themselves made with the occurrences: the limits are looked for, and the occurrences counted, on this map (&lt;i&gt;score_held_out&lt;/i&gt; of “Apply map”), so that nothing flatters.</source>
        <translation>Voie 1, pour une carte de scores faits eux-mêmes avec les indices : les limites sont cherchées, et les indices comptés, sur cette carte (&lt;i&gt;score_held_out&lt;/i&gt; de « Appliquer une carte »), afin que rien ne flatte.</translation>
    </message>
    <message>
        <source>Way 1: the classes are drawn by them.</source>
        <translation>Voie 1 : les classes sont tracées par eux.</translation>
    </message>
    <message>
        <source>Way 2: the table of “Prediction-area plot” for classes.</source>
        <translation>Voie 2 : la table de « Diagramme prédiction-aire » pour des classes.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of a halo.</source>
        <translation>Voie 3 : la plus petite valeur de carte d'une auréole.</translation>
    </message>
    <message>
        <source>Way 3: the least map value of an anomaly.</source>
        <translation>Voie 3 : la plus petite valeur de carte d'une anomalie.</translation>
    </message>
    <message>
        <source>Weighing the units</source>
        <translation>Pondération des neurones</translation>
    </message>
    <message>
        <source>Weighs a map by known occurrences: how many of them it finds, and in how much of the area.</source>
        <translation>Évalue une carte par les indices connus : combien elle en trouve, et dans quelle part de l'aire.</translation>
    </message>
    <message>
        <source>Weight (ln)</source>
        <translation>Poids (ln)</translation>
    </message>
    <message>
        <source>Weight (log10)</source>
        <translation>Poids (log10)</translation>
    </message>
    <message>
        <source>Weight at the intersection</source>
        <translation>Poids à l'intersection</translation>
    </message>
    <message>
        <source>Weight at the intersection (ln)</source>
        <translation>Poids à l'intersection (ln)</translation>
    </message>
    <message>
        <source>Weight of the class: natural logarithm of the normalised density</source>
        <translation>Poids de la classe : logarithme naturel de la densité normalisée</translation>
    </message>
    <message>
        <source>Weight of the map against the reconstruction: larger values order it more and keep less of the samples.</source>
        <translation>Poids de la carte face à la reconstruction : de plus grandes valeurs l'ordonnent mieux et gardent moins des échantillons.</translation>
    </message>
    <message>
        <source>Weighted sum of squares</source>
        <translation>Somme pondérée des carrés</translation>
    </message>
    <message>
        <source>Weights of the classes</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a drift leaves is too alike at long distances: the longest distance is {half:.0f} m, half the extent, instead of {reach:.0f} m.</source>
        <translation>Ce que laisse une dérive se ressemble trop aux longues distances : la distance maximale est {half:.0f} m, la moitié de l'emprise, au lieu de {reach:.0f} m.</translation>
    </message>
    <message>
        <source>What a sample stands for</source>
        <translation>Ce que représente un échantillon</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>What is done and what comes next</source>
        <translation>Ce qui est fait et ce qui vient ensuite</translation>
    </message>
    <message>
        <source>What is not known of them</source>
        <translation>Ce que l'on ignore d'eux</translation>
    </message>
    <message>
        <source>What is not known: 0 sure, 1 all classes alike.</source>
        <translation>Ce que l'on ignore : 0 sûr, 1 toutes les classes se valent.</translation>
    </message>
    <message>
        <source>What it learnt holds on ground it has not seen.</source>
        <translation>Ce qu'il a appris tient sur un terrain qu'il n'a pas vu.</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Ce qui sépare les colonnes</translation>
    </message>
    <message>
        <source>What parts the columns.</source>
        <translation>Ce qui sépare les colonnes.</translation>
    </message>
    <message>
        <source>What pip says; select and copy what you need</source>
        <translation>Ce que dit pip ; sélectionnez et copiez ce qu'il vous faut</translation>
    </message>
    <message>
        <source>What position alone says: kriging tested as if it were a classifier.</source>
        <translation>Ce que dit la position seule : le krigeage testé comme s'il était un classifieur.</translation>
    </message>
    <message>
        <source>What stands for a result below the limit, by cohen, mle and multiplicative: the geometric or arithmetic mean of what lies below it, or a random draw, which keeps the spread that correlations and variograms need. auto: geometric up to 10 % below detection, random above.</source>
        <translation>Ce qui représente un résultat sous la limite, avec cohen, mle et multiplicative : la moyenne géométrique ou arithmétique de ce qui est au-dessous, ou un tirage aléatoire, qui garde la dispersion que veulent corrélations et variogrammes. auto : géométrique jusqu'à 10 % sous la détection, aléatoire au-delà.</translation>
    </message>
    <message>
        <source>What the comparison says</source>
        <translation>Ce que dit la comparaison</translation>
    </message>
    <message>
        <source>What the dock shows</source>
        <translation>Ce que montre le panneau</translation>
    </message>
    <message>
        <source>What the evidence amounts to if occurrences of one camp count once.</source>
        <translation>Ce que vaut la preuve si les indices d'un même camp comptent une fois.</translation>
    </message>
    <message>
        <source>What the laboratory wrote: limits, gaps, duplicates, units. Mend the table before it decides.</source>
        <translation>Ce que le laboratoire a écrit : limites, lacunes, duplicatas, unités. Réparez la table avant qu'elle ne décide.</translation>
    </message>
    <message>
        <source>What the model adds to the nugget at the range.</source>
        <translation>Ce que le modèle ajoute à la pépite à la portée.</translation>
    </message>
    <message>
        <source>What the regression itself is unsure of is not in it.</source>
        <translation>Ce dont la régression elle-même n'est pas sûre n'y est pas.</translation>
    </message>
    <message>
        <source>What this structure adds to the semivariance</source>
        <translation>Ce que cette structure ajoute à la semi-variance</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Que faire : {remedy}</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation>À savoir avant l'importation</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Ce qui a été reconnu</translation>
    </message>
    <message>
        <source>What was recognised and why, as a page.</source>
        <translation>Ce qui a été reconnu et pourquoi, en une page.</translation>
    </message>
    <message>
        <source>What was recognised in {}</source>
        <translation>Ce qui a été reconnu dans {}</translation>
    </message>
    <message>
        <source>What was recognised, as JSON</source>
        <translation>Ce qui a été reconnu, en JSON</translation>
    </message>
    <message>
        <source>Where ground is held out, samples within {:.0f} m of it are not learnt from.</source>
        <translation>Là où du terrain est mis de côté, les échantillons à moins de {:.0f} m ne servent pas à apprendre.</translation>
    </message>
    <message>
        <source>Where metal was planted: 1 background, 2 halo, 3 anomaly.</source>
        <translation>Où du métal a été implanté : 1 fond, 2 auréole, 3 anomalie.</translation>
    </message>
    <message>
        <source>Where ore is known; their field of types may give the classes.</source>
        <translation>Où du minerai est connu ; leur champ de types peut donner les classes.</translation>
    </message>
    <message>
        <source>Where samples lie in pairs or along roads, two median spacings are short: raise the largest distance.</source>
        <translation>Si les échantillons vont par paires ou le long de routes, deux espacements médians sont courts : augmentez la distance maximale.</translation>
    </message>
    <message>
        <source>Where the curve should level off if there is no drift.</source>
        <translation>Où la courbe devrait se stabiliser s'il n'y a pas de dérive.</translation>
    </message>
    <message>
        <source>Where the errors lie</source>
        <translation>Où sont les erreurs</translation>
    </message>
    <message>
        <source>Where the labels come from factor scores, these are kriged from the training samples to the tested ones (universal kriging, spherical variogram of what the drift leaves), and labelled there by the same thresholds. Other labels are kriged themselves (indicator kriging). Either gives an accuracy that can be set beside that of a classifier; the error of an interpolated value cannot.</source>
        <translation>Si les étiquettes viennent de scores factoriels, ceux-ci sont krigés des échantillons d'entraînement vers les échantillons testés (krigeage universel, variogramme sphérique de ce que laisse la dérive), et étiquetés là par les mêmes seuils. D'autres étiquettes sont krigées elles-mêmes (krigeage d'indicatrices). Les deux donnent une exactitude que l'on peut mettre à côté de celle d'un classifieur ; l'erreur d'une valeur interpolée ne le peut pas.</translation>
    </message>
    <message>
        <source>Where the model has indicator elements, &lt;i&gt;indicator_score&lt;/i&gt; is the mean of the standardised scores of the factors that hold them. It is the baseline: a plain map of it is hard to beat, so compare every other map with it.</source>
        <translation>Si le modèle a des éléments indicateurs, &lt;i&gt;indicator_score&lt;/i&gt; est la moyenne des scores standardisés des facteurs qui les contiennent. C'est la référence : une simple carte de ce score est difficile à battre, comparez-lui donc toute autre carte.</translation>
    </message>
    <message>
        <source>Where the survey comes from</source>
        <translation>D'où vient la campagne</translation>
    </message>
    <message>
        <source>Which charts are shown.</source>
        <translation>Quels graphiques sont montrés.</translation>
    </message>
    <message>
        <source>Which classifier is better on unseen ground, and whether that is more than chance.</source>
        <translation>Quel classifieur est meilleur sur terrain non vu, et si cela dépasse le hasard.</translation>
    </message>
    <message>
        <source>Which panels are shown; in a narrow dock, one is easier to read.</source>
        <translation>Quels panneaux sont montrés ; dans un panneau étroit, un seul se lit mieux.</translation>
    </message>
    <message>
        <source>Which samples lie by known mineralisation, and which are background: what is to be learnt.</source>
        <translation>Quels échantillons sont près d'une minéralisation connue, et lesquels sont du fond : ce qu'il faut apprendre.</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>Graphique entier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Width of a class of distance, in map units.</source>
        <translation>Largeur d'une classe de distance, en unités de carte.</translation>
    </message>
    <message>
        <source>Width of a class of distance. Empty: a fifteenth of the longest distance. Metres, if the samples are in degrees.</source>
        <translation>Largeur d'une classe de distance. Vide : un quinzième de la distance maximale. En mètres, si les échantillons sont en degrés.</translation>
    </message>
    <message>
        <source>Window (patch)</source>
        <translation>Fenêtre (patch)</translation>
    </message>
    <message>
        <source>Windows are cut from one raster or more of the same rows and columns: choose such rasters.</source>
        <translation>Les fenêtres sont découpées dans un ou plusieurs rasters de mêmes lignes et colonnes : choisissez de tels rasters.</translation>
    </message>
    <message>
        <source>With 100 a probability of 50 % is right to ± 10 %, with 1000 to ± 3 %.</source>
        <translation>Avec 100, une probabilité de 50 % est juste à ± 10 %, avec 1000 à ± 3 %.</translation>
    </message>
    <message>
        <source>With 20 occurrences or more, anomalies are also drawn with the occurrences of whole blocks left out and tested on those: read this rate where the other looks good. It is no help if the map itself was made with the same occurrences, such as the field &lt;i&gt;score&lt;/i&gt; of “Apply map”: judge its &lt;i&gt;score_held_out&lt;/i&gt;.</source>
        <translation>Avec 20 indices ou plus, des anomalies sont aussi tracées sans les indices de blocs entiers et testées sur eux : lisez ce taux là où l'autre a belle allure. Il n'aide en rien si la carte elle-même a été faite avec les mêmes indices, comme le champ &lt;i&gt;score&lt;/i&gt; de « Appliquer une carte » : jugez son &lt;i&gt;score_held_out&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>With P the rate and A the area at or above a value, the anomaly begins where P − 2A is greatest and the halo where P − A is: from there on further ground holds fewer than twice, or once, the mean density. Classes are named by the same densities.</source>
        <translation>Si P est le taux et A l'aire à une valeur ou au-dessus, l'anomalie commence là où P − 2A est le plus grand et l'auréole là où P − A l'est : au-delà, le terrain ajouté contient moins de deux fois, ou d'une fois, la densité moyenne. Les classes sont nommées par les mêmes densités.</translation>
    </message>
    <message>
        <source>With _qual the field Cu_qual, or Cu_ppm_qual, holds remarks on Cu_ppm: &lt; below detection, &gt; above the upper limit, ! uncertain. Has no say where there are no such fields.</source>
        <translation>Avec _qual, le champ Cu_qual, ou Cu_ppm_qual, contient les remarques sur Cu_ppm : &lt; sous la détection, &gt; au-dessus de la limite supérieure, ! incertain. Sans effet s'il n'y a pas de tels champs.</translation>
    </message>
    <message>
        <source>With a threshold, the share of samples that fall on the right side of it is counted: that can be set beside the accuracy of a classifier on the same samples, and beside the share of the larger class, which needs no map.</source>
        <translation>Avec un seuil, on compte la part des échantillons qui tombent du bon côté : elle peut être mise à côté de l'exactitude d'un classifieur sur les mêmes échantillons, et de la part de la plus grande classe, qui n'exige aucune carte.</translation>
    </message>
    <message>
        <source>With all predictor fields; the maps are read there.</source>
        <translation>Avec tous les champs prédicteurs ; les cartes y sont lues.</translation>
    </message>
    <message>
        <source>With another number of factors all of them change. Try one more and one fewer.</source>
        <translation>Avec un autre nombre de facteurs, tous changent. Essayez-en un de plus et un de moins.</translation>
    </message>
    <message>
        <source>With concentrations.</source>
        <translation>Avec des concentrations.</translation>
    </message>
    <message>
        <source>With few occurrences the interval is wide.</source>
        <translation>Avec peu d'indices, l'intervalle est large.</translation>
    </message>
    <message>
        <source>With fewer than twenty known occurrences nothing can be held out: the rates then flatter.</source>
        <translation>Avec moins de vingt indices connus, rien ne peut être mis de côté : les taux flattent alors.</translation>
    </message>
    <message>
        <source>With fewer than twenty occurrences a score rests on two or three of them in most units.</source>
        <translation>Avec moins de vingt indices, un score repose sur deux ou trois d'entre eux dans la plupart des neurones.</translation>
    </message>
    <message>
        <source>With hundreds of samples Bartlett's test rejects almost always and tells nothing.</source>
        <translation>Avec des centaines d'échantillons, le test de Bartlett rejette presque toujours et ne dit rien.</translation>
    </message>
    <message>
        <source>With known occurrences the units are weighed: a unit whose samples lie at more occurrences than their share of the area lets expect scores above zero. &lt;i&gt;score&lt;/i&gt; uses all occurrences and is the one for the map; &lt;i&gt;score_held_out&lt;/i&gt; uses for each sample only occurrences away from its own part of the survey and is the one to judge the map by. Without occurrences the weights stored in the model are used.</source>
        <translation>Avec des indices connus, les neurones sont pondérés : un neurone dont les échantillons sont à plus d'indices que leur part de l'aire n'en laisse attendre a un score supérieur à zéro. &lt;i&gt;score&lt;/i&gt; utilise tous les indices et convient à la carte ; &lt;i&gt;score_held_out&lt;/i&gt; n'utilise pour chaque échantillon que les indices hors de sa partie de la campagne et sert à juger la carte. Sans indices, les poids gardés dans le modèle sont utilisés.</translation>
    </message>
    <message>
        <source>With samples, simple maps are added as baselines: the score of the indicator factor (field &lt;i&gt;indicator_score&lt;/i&gt; of “Factor scores”), the mean standard score of the chosen elements and the best single one of them. A model that is no better than these has not earned its complexity. The best single element is picked by the same occurrences, which flatters it.</source>
        <translation>Avec des échantillons, des cartes simples sont ajoutées comme références : le score du facteur indicateur (champ &lt;i&gt;indicator_score&lt;/i&gt; de « Scores factoriels »), le score standardisé moyen des éléments choisis et le meilleur d'entre eux seul. Un modèle qui n'est pas meilleur n'a pas mérité sa complexité. Le meilleur élément seul est choisi par les mêmes indices, ce qui le flatte.</translation>
    </message>
    <message>
        <source>With the support &lt;i&gt;cell&lt;/i&gt;, a cell takes the mean of the samples in it (of classes the commonest, of equally common ones the highest); a cell without samples takes the nearest sample, if there is one within the largest distance. With &lt;i&gt;voronoi&lt;/i&gt;, every cell takes the nearest sample within that distance. Beyond it there is no data: a map says nothing of ground that nobody has sampled, and its area is the area of the cells with data.</source>
        <translation>Avec le support &lt;i&gt;cell&lt;/i&gt;, une cellule prend la moyenne des échantillons qu'elle contient (pour des classes la plus fréquente, à égalité la plus haute) ; une cellule sans échantillons prend l'échantillon le plus proche, s'il y en a un dans la distance maximale. Avec &lt;i&gt;voronoi&lt;/i&gt;, chaque cellule prend l'échantillon le plus proche dans cette distance. Au-delà, pas de données : une carte ne dit rien d'un terrain que personne n'a échantillonné, et son aire est celle des cellules avec données.</translation>
    </message>
    <message>
        <source>With three or four factor scores there is little to condense: a plain map often does as well. Compare them.</source>
        <translation>Avec trois ou quatre scores factoriels, il y a peu à condenser : une carte simple fait souvent aussi bien. Comparez-les.</translation>
    </message>
    <message>
        <source>Within 1 standard error</source>
        <translation>À moins d'une erreur type</translation>
    </message>
    <message>
        <source>Within the cut</source>
        <translation>En deçà de la coupure</translation>
    </message>
    <message>
        <source>Without a threshold there is no probability to exceed it: no such map.</source>
        <translation>Sans seuil, il n'y a pas de probabilité de le dépasser : pas de telle carte.</translation>
    </message>
    <message>
        <source>Without fold {fold} too few samples are left for the drift: use more folds.</source>
        <translation>Sans le pli {fold}, il reste trop peu d'échantillons pour la dérive : utilisez plus de plis.</translation>
    </message>
    <message>
        <source>Without known occurrences the maps show units and classes, but nothing names the anomaly.</source>
        <translation>Sans indices connus, les cartes montrent neurones et classes, mais rien ne nomme l'anomalie.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Chaînes de traitement</translation>
    </message>
    <message>
        <source>Working maps</source>
        <translation>Cartes de travail</translation>
    </message>
    <message>
        <source>Worse than {baseline} by P-A or AUC</source>
        <translation>Moins bon que {baseline} par P-A ou AUC</translation>
    </message>
    <message>
        <source>Write &amp;as…</source>
        <translation>Écrire &amp;sous…</translation>
    </message>
    <message>
        <source>Write symbols or field names there.</source>
        <translation>Écrivez-y des symboles ou des noms de champs.</translation>
    </message>
    <message>
        <source>Write the model with these numbers to another file.</source>
        <translation>Écrire le modèle avec ces nombres dans un autre fichier.</translation>
    </message>
    <message>
        <source>Write the samples as they are shown</source>
        <translation>Écrire les échantillons tels qu'ils sont montrés</translation>
    </message>
    <message>
        <source>Write the variogram model</source>
        <translation>Écrire le modèle de variogramme</translation>
    </message>
    <message>
        <source>Writes one page on a survey that can be sent, printed and defended.</source>
        <translation>Écrit sur une campagne une page que l'on peut envoyer, imprimer et défendre.</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>Écriture des cartes</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Écriture des rasters</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Writing the samples</source>
        <translation>Écriture des échantillons</translation>
    </message>
    <message>
        <source>Writing the targets</source>
        <translation>Écriture des cibles</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Zeros were taken as missing results: {}.</source>
        <translation>Les zéros ont été pris comme résultats manquants : {}.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone or prospect of each sample: zones are then held out in turn instead of blocks.</source>
        <translation>Zone ou prospect de chaque échantillon : les zones sont alors mises de côté à tour de rôle au lieu de blocs.</translation>
    </message>
    <message>
        <source>Zone {number}, and neither north nor south is said: choose the reference system.</source>
        <translation>Zone {number}, sans dire nord ou sud : choisissez le système de référence.</translation>
    </message>
    <message>
        <source>Zone {number}S may be south, or the band S in the north: choose the reference system.</source>
        <translation>Zone {number}S : peut-être sud, ou la bande S au nord : choisissez le système de référence.</translation>
    </message>
    <message>
        <source>Zones are asked for and no field tells them: choose the field with the zone of samples.</source>
        <translation>Des zones sont demandées et aucun champ ne les dit : choisissez le champ de la zone des échantillons.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>un nombre fixe</translation>
    </message>
    <message>
        <source>a single map</source>
        <translation>une carte seule</translation>
    </message>
    <message>
        <source>a table ({})</source>
        <translation>une table ({})</translation>
    </message>
    <message>
        <source>a value below detection</source>
        <translation>une valeur sous la détection</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>au-dessus de la limite supérieure</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>accuracy of naming the most frequent class</source>
        <translation>exactitude en nommant la classe la plus fréquente</translation>
    </message>
    <message>
        <source>accuracy of the predictions dealt out at random</source>
        <translation>exactitude des prédictions distribuées au hasard</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>agreement {:.2f}</source>
        <translation>accord {:.2f}</translation>
    </message>
    <message>
        <source>all of it is background</source>
        <translation>tout est du fond</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>toutes les valeurs</translation>
    </message>
    <message>
        <source>all values and a position</source>
        <translation>toutes les valeurs et une position</translation>
    </message>
    <message>
        <source>an earlier step is out of date.</source>
        <translation>une étape antérieure est périmée.</translation>
    </message>
    <message>
        <source>and {left} more</source>
        <translation>et {left} de plus</translation>
    </message>
    <message>
        <source>and {text}</source>
        <translation>et {text}</translation>
    </message>
    <message>
        <source>anisotropy</source>
        <translation>anisotropie</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>area (right)</source>
        <translation>aire (à droite)</translation>
    </message>
    <message>
        <source>area under the curve</source>
        <translation>aire sous la courbe</translation>
    </message>
    <message>
        <source>area under the {kind} curve</source>
        <translation>aire sous la courbe {kind}</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tels que donnés</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>assay</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <source>auto finds UTF-8, UTF-16 and Western European; write cp1251 for Cyrillic, cp1256 for Arabic letters.</source>
        <translation>auto trouve UTF-8, UTF-16 et l'européen occidental ; écrivez cp1251 pour le cyrillique, cp1256 pour les lettres arabes.</translation>
    </message>
    <message>
        <source>auto suits most surveys. half: half the limit; sqrt2: the limit divided by 1.414; limit: the limit.</source>
        <translation>auto convient à la plupart des campagnes. half : la demi-limite ; sqrt2 : la limite divisée par 1.414 ; limit : la limite.</translation>
    </message>
    <message>
        <source>auto, spherical, exponential, gaussian or matern; nested structures are joined by +, such as spherical+exponential. With the Python package gstools also its covariance models, such as Stable or Circular.</source>
        <translation>auto, spherical, exponential, gaussian ou matern ; les structures gigognes sont jointes par +, comme spherical+exponential. Avec le paquet Python gstools aussi ses modèles de covariance, comme Stable ou Circular.</translation>
    </message>
    <message>
        <source>auto: a comma is a decimal mark where it can be nothing else (0,5). Choose comma if all results of an element look like 1,234. A point is always understood.</source>
        <translation>auto : une virgule est décimale là où elle ne peut rien être d'autre (0,5). Choisissez comma si tous les résultats d'un élément ont l'air de 1,234. Un point est toujours compris.</translation>
    </message>
    <message>
        <source>auto: numpy, or torch for large nets on a graphics processor. The results agree but for rounding.</source>
        <translation>auto : numpy, ou torch pour de grands réseaux sur un processeur graphique. Les résultats concordent, aux arrondis près.</translation>
    </message>
    <message>
        <source>auto: occurrences if they are given, else polygons if they are, else factors.</source>
        <translation>auto : occurrences s'il y en a, sinon polygons s'il y en a, sinon factors.</translation>
    </message>
    <message>
        <source>auto: text and up to 20 distinct whole numbers are classes, unless the field is named as a concentration.</source>
        <translation>auto : le texte et jusqu'à 20 nombres entiers distincts sont des classes, sauf si le champ est nommé comme une concentration.</translation>
    </message>
    <message>
        <source>auto: text, up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto : le texte, jusqu'à 20 nombres entiers distincts, et les rasters à légende de classes sont des classes, tout le reste est continu.</translation>
    </message>
    <message>
        <source>auto: up to 20 distinct whole numbers, and rasters with a legend of classes are classes, all else is continuous.</source>
        <translation>auto : jusqu'à 20 nombres entiers distincts, et les rasters à légende de classes sont des classes, tout le reste est continu.</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autoencodeur</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fond</translation>
    </message>
    <message>
        <source>bagging</source>
        <translation>bagging</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>équilibrage</translation>
    </message>
    <message>
        <source>base of the logarithms</source>
        <translation>base des logarithmes</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>batch self-organising maps</source>
        <translation>cartes auto-organisatrices par lot</translation>
    </message>
    <message>
        <source>batch_som, som and desom are maps of units; paper, svm, conv1d and deepinsight are classifiers and need classes. svm needs scikit-learn, conv1d and deepinsight need torch.</source>
        <translation>batch_som, som et desom sont des cartes de neurones ; paper, svm, conv1d et deepinsight sont des classifieurs et exigent des classes. svm exige scikit-learn, conv1d et deepinsight exigent torch.</translation>
    </message>
    <message>
        <source>below detection</source>
        <translation>sous la détection</translation>
    </message>
    <message>
        <source>below {marks}</source>
        <translation>sous {marks}</translation>
    </message>
    <message>
        <source>best so far, at last {best:.3f}</source>
        <translation>meilleur jusqu'ici, à la fin {best:.3f}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>meilleur que</translation>
    </message>
    <message>
        <source>beyond ±3</source>
        <translation>au-delà de ±3</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>block: square blocks are held out in turn. zone: each zone is. buffered: each sample is tested by those beyond the buffer. nndm: each sample without as many neighbours as make the distances of the test like those of the map (both train as often as there are samples). auto: zones where a field tells them, else blocks. This is the score to believe.</source>
        <translation>block : des blocs carrés sont mis de côté à tour de rôle. zone : chaque zone l'est. buffered : chaque échantillon est testé par ceux au-delà du tampon. nndm : chaque échantillon sans autant de voisins qu'il faut pour que les distances du test soient comme celles de la carte (ces deux entraînent autant de fois qu'il y a d'échantillons). auto : des zones si un champ les dit, sinon des blocs. C'est le score à croire.</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>boxplot</source>
        <translation>boîte à moustaches</translation>
    </message>
    <message>
        <source>break</source>
        <translation>rupture</translation>
    </message>
    <message>
        <source>by Cohen's estimate</source>
        <translation>par l'estimation de Cohen</translation>
    </message>
    <message>
        <source>by Cohen's estimate, or maximum likelihood where an element has several limits</source>
        <translation>par l'estimation de Cohen, ou par maximum de vraisemblance si un élément a plusieurs limites</translation>
    </message>
    <message>
        <source>by half the limit</source>
        <translation>par la demi-limite</translation>
    </message>
    <message>
        <source>by maximum likelihood</source>
        <translation>par maximum de vraisemblance</translation>
    </message>
    <message>
        <source>by multiplicative replacement</source>
        <translation>par remplacement multiplicatif</translation>
    </message>
    <message>
        <source>by regression on order statistics</source>
        <translation>par régression sur statistiques d'ordre</translation>
    </message>
    <message>
        <source>by the limit divided by the square root of two</source>
        <translation>par la limite divisée par la racine de deux</translation>
    </message>
    <message>
        <source>by the limit itself</source>
        <translation>par la limite elle-même</translation>
    </message>
    <message>
        <source>by {label} better than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>par {label} meilleur que {baseline} ({difference}, 95 % : {low} à {high})</translation>
    </message>
    <message>
        <source>by {label} not distinguishable from {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>par {label} non distinguable de {baseline} ({difference}, 95 % : {low} à {high})</translation>
    </message>
    <message>
        <source>by {label} worse than {baseline} ({difference}, 95 % {low} to {high})</source>
        <translation>par {label} moins bon que {baseline} ({difference}, 95 % : {low} à {high})</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>bassin versant</translation>
    </message>
    <message>
        <source>catchment area is smaller than its source area</source>
        <translation>l'aire du bassin versant est plus petite que celle de sa source</translation>
    </message>
    <message>
        <source>cell: the mean of the samples in a cell, else the nearest one. voronoi: always the nearest one.</source>
        <translation>cell : la moyenne des échantillons d'une cellule, sinon le plus proche. voronoi : toujours le plus proche.</translation>
    </message>
    <message>
        <source>centred log-ratios</source>
        <translation>log-ratios centrés</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>chance, 0.5</source>
        <translation>hasard, 0.5</translation>
    </message>
    <message>
        <source>changed since: {names}.</source>
        <translation>modifié depuis : {names}.</translation>
    </message>
    <message>
        <source>choose an exponential or a Gaussian model</source>
        <translation>choisissez un modèle exponentiel ou gaussien</translation>
    </message>
    <message>
        <source>choose k-means</source>
        <translation>choisissez k-means</translation>
    </message>
    <message>
        <source>choose kriging, which gives the standard error</source>
        <translation>choisissez le krigeage, qui donne l'erreur type</translation>
    </message>
    <message>
        <source>choose numpy</source>
        <translation>choisissez numpy</translation>
    </message>
    <message>
        <source>choose one of {KINDS}</source>
        <translation>choisissez l'un de {KINDS}</translation>
    </message>
    <message>
        <source>choose pca</source>
        <translation>choisissez pca</translation>
    </message>
    <message>
        <source>choose the engine own</source>
        <translation>choisissez le moteur own</translation>
    </message>
    <message>
        <source>choose the network paper</source>
        <translation>choisissez le réseau paper</translation>
    </message>
    <message>
        <source>choose universal kriging with drift maps</source>
        <translation>choisissez le krigeage universel avec cartes de dérive</translation>
    </message>
    <message>
        <source>class agreement</source>
        <translation>accord de classe</translation>
    </message>
    <message>
        <source>class width</source>
        <translation>largeur de classe</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>clr</source>
        <translation>clr</translation>
    </message>
    <message>
        <source>clr and ilr depend on which elements you choose: keep the same list on every sheet.</source>
        <translation>clr et ilr dépendent des éléments choisis : gardez la même liste sur chaque feuille.</translation>
    </message>
    <message>
        <source>clustering</source>
        <translation>regroupement</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditionnelle</translation>
    </message>
    <message>
        <source>convolutional networks over features</source>
        <translation>réseaux convolutifs sur les variables</translation>
    </message>
    <message>
        <source>convolutional networks over images of the features</source>
        <translation>réseaux convolutifs sur des images des variables</translation>
    </message>
    <message>
        <source>correct it in the table</source>
        <translation>corrigez-la dans la table</translation>
    </message>
    <message>
        <source>counted as {zero_division:g}</source>
        <translation>comptée comme {zero_division:g}</translation>
    </message>
    <message>
        <source>covariance lets elements that vary more weigh more; for pca only.</source>
        <translation>covariance donne plus de poids aux éléments qui varient plus ; pour pca seulement.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>covariables</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>croisement</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>décroissance</translation>
    </message>
    <message>
        <source>deep embedded self-organising maps</source>
        <translation>cartes auto-organisatrices profondes</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>apprentissage profond</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>detection limit</source>
        <translation>limite de détection</translation>
    </message>
    <message>
        <source>distance on the map</source>
        <translation>distance sur la carte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicatas</translation>
    </message>
    <message>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <source>eigenvalue</source>
        <translation>valeur propre</translation>
    </message>
    <message>
        <source>element</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>empty the cell if the result is missing</source>
        <translation>videz la cellule si le résultat manque</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>estimator</source>
        <translation>estimateur</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>exploration</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiel</translation>
    </message>
    <message>
        <source>extraction {extraction}</source>
        <translation>extraction {extraction}</translation>
    </message>
    <message>
        <source>factors: fuzzy scores, such as F1_fuzzy; empty: all of the newest factor analysis. thresholds: one field.</source>
        <translation>factors : scores flous, comme F1_fuzzy ; vide : tous ceux de l'analyse factorielle la plus récente. thresholds : un seul champ.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>favourability (u)</source>
        <translation>favorabilité (u)</translation>
    </message>
    <message>
        <source>favourability score (ln of the density ratio)</source>
        <translation>score de favorabilité (ln du rapport de densité)</translation>
    </message>
    <message>
        <source>fence {value}</source>
        <translation>borne {value}</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>fences {lower} to {upper}: {below} below, {above} above</source>
        <translation>bornes {lower} à {upper} : {below} au-dessous, {above} au-dessus</translation>
    </message>
    <message>
        <source>fewer than {FEWEST_PAIRS} pairs</source>
        <translation>moins de {FEWEST_PAIRS} paires</translation>
    </message>
    <message>
        <source>fill it in, or leave the element out</source>
        <translation>complétez-la, ou omettez l'élément</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajusté</translation>
    </message>
    <message>
        <source>fitted, slope {slope:.2f}</source>
        <translation>ajusté, pente {slope:.2f}</translation>
    </message>
    <message>
        <source>flag and robust change nothing. winsorise adds fields ending in _win. drop marks samples to leave out.</source>
        <translation>flag et robust ne changent rien. winsorise ajoute des champs finissant par _win. drop marque les échantillons à omettre.</translation>
    </message>
    <message>
        <source>flattered</source>
        <translation>flatté</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>found by a genetic algorithm</source>
        <translation>trouvés par un algorithme génétique</translation>
    </message>
    <message>
        <source>found by its words</source>
        <translation>trouvée par ses mots</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>trouvé à l'examen</translation>
    </message>
    <message>
        <source>found from the samples</source>
        <translation>d'après les échantillons</translation>
    </message>
    <message>
        <source>found over a grid</source>
        <translation>trouvés sur une grille</translation>
    </message>
    <message>
        <source>fractal</source>
        <translation>fractale</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>flou</translation>
    </message>
    <message>
        <source>fuzzy AND</source>
        <translation>ET flou</translation>
    </message>
    <message>
        <source>genetic algorithm</source>
        <translation>algorithme génétique</translation>
    </message>
    <message>
        <source>geochemistry</source>
        <translation>géochimie</translation>
    </message>
    <message>
        <source>geology has</source>
        <translation>La géologie n'a</translation>
    </message>
    <message>
        <source>geostatistics</source>
        <translation>géostatistique</translation>
    </message>
    <message>
        <source>give nugget, sill and range by hand</source>
        <translation>donnez pépite, palier et portée à la main</translation>
    </message>
    <message>
        <source>go without charts</source>
        <translation>passez-vous de graphiques</translation>
    </message>
    <message>
        <source>grey: 95 % bootstrap intervals of the thresholds</source>
        <translation>gris : intervalles bootstrap à 95 % des seuils</translation>
    </message>
    <message>
        <source>grey: too few pairs</source>
        <translation>gris : trop peu de paires</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>gstools</source>
        <translation>gstools</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>auréole</translation>
    </message>
    <message>
        <source>high, favourable</source>
        <translation>élevé, favorable</translation>
    </message>
    <message>
        <source>hold some out (folds) for an honest figure</source>
        <translation>mettez-en de côté (plis) pour un chiffre honnête</translation>
    </message>
    <message>
        <source>holds no sample</source>
        <translation>ne contient aucun échantillon</translation>
    </message>
    <message>
        <source>holds only {percent_share:.1f} % of the samples</source>
        <translation>ne contient que {percent_share:.1f} % des échantillons</translation>
    </message>
    <message>
        <source>ilr</source>
        <translation>ilr</translation>
    </message>
    <message>
        <source>ilr, isometric log-ratios, compare the parts of each sample and are free of the closure effect.</source>
        <translation>ilr, log-ratios isométriques, comparent les parties de chaque échantillon et échappent à l'effet de fermeture.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>imputation</source>
        <translation>imputation</translation>
    </message>
    <message>
        <source>indicator elements</source>
        <translation>éléments indicateurs</translation>
    </message>
    <message>
        <source>indicator factor</source>
        <translation>facteur indicateur</translation>
    </message>
    <message>
        <source>installed by GeoHalo</source>
        <translation>installé par GeoHalo</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolation</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>est sous</translation>
    </message>
    <message>
        <source>isometric log-ratios</source>
        <translation>log-ratios isométriques</translation>
    </message>
    <message>
        <source>kaiser: eigenvalues above 1. parallel: eigenvalues above those of uncorrelated elements. fixed: the number below.</source>
        <translation>kaiser : valeurs propres supérieures à 1. parallel : valeurs propres au-dessus de celles d'éléments non corrélés. fixed : le nombre ci-dessous.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training and get no result. refuse: the run stops and names them.</source>
        <translation>keep : ils sont omis de l'entraînement et n'ont pas de résultat. refuse : l'exécution s'arrête et les nomme.</translation>
    </message>
    <message>
        <source>keep: they are left out of the training. refuse: the run stops and counts them.</source>
        <translation>keep : ils sont omis de l'entraînement. refuse : l'exécution s'arrête et les compte.</translation>
    </message>
    <message>
        <source>keep: they are left out. refuse: the run stops and counts them.</source>
        <translation>keep : ils sont omis. refuse : l'exécution s'arrête et les compte.</translation>
    </message>
    <message>
        <source>keep: they have no part in the fit and get no scores. refuse: the run stops and counts them.</source>
        <translation>keep : ils n'ont pas de part dans l'ajustement et n'ont pas de scores. refuse : l'exécution s'arrête et les compte.</translation>
    </message>
    <message>
        <source>keep: they have no part. refuse: the run stops and counts them.</source>
        <translation>keep : ils n'ont pas de part. refuse : l'exécution s'arrête et les compte.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and are of no class. refuse: the run stops and names them.</source>
        <translation>keep : ils restent dans la couche et n'ont pas de classe. refuse : l'exécution s'arrête et les nomme.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and get no scores. refuse: the run stops and names them.</source>
        <translation>keep : ils restent dans la couche et n'ont pas de scores. refuse : l'exécution s'arrête et les nomme.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer and have no part in the test. refuse: the run stops and counts them.</source>
        <translation>keep : ils restent dans la couche et n'ont pas de part dans le test. refuse : l'exécution s'arrête et les compte.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and results that need a missing value are empty. refuse: the run stops and names them.</source>
        <translation>keep : ils restent dans la couche, et les résultats exigeant une valeur manquante sont vides. refuse : l'exécution s'arrête et les nomme.</translation>
    </message>
    <message>
        <source>keep: they stay in the layer, and the new fields are empty where the result is missing. refuse: the run stops and names them.</source>
        <translation>keep : ils restent dans la couche, et les nouveaux champs sont vides si le résultat manque. refuse : l'exécution s'arrête et les nomme.</translation>
    </message>
    <message>
        <source>kept, {kept}</source>
        <translation>gardés, {kept}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>kmeans: round classes of like size. ward: joins neighbours step by step.</source>
        <translation>kmeans : classes rondes de taille semblable. ward : joint des voisins pas à pas.</translation>
    </message>
    <message>
        <source>known occurrences</source>
        <translation>indices connus</translation>
    </message>
    <message>
        <source>kriging</source>
        <translation>krigeage</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>mise en page</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omettre</translation>
    </message>
    <message>
        <source>leave the chart output empty</source>
        <translation>laissez vide la sortie du graphique</translation>
    </message>
    <message>
        <source>leave this baseline out</source>
        <translation>omettez cette référence</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>un à un (leave-one-out)</translation>
    </message>
    <message>
        <source>leave-one-out: each sample by itself. k-fold: random parts. block: square blocks of ground.</source>
        <translation>leave-one-out : chaque échantillon seul. k-fold : parties aléatoires. block : blocs carrés de terrain.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omises</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>omise de la moyenne</translation>
    </message>
    <message>
        <source>less than 0.001</source>
        <translation>moins de 0.001</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>moins de {high}</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>nivellement</translation>
    </message>
    <message>
        <source>limit: -5 means below a detection limit of 5, as the USGS writes it. missing: no result. refuse: an error in the table.</source>
        <translation>limit : -5 veut dire sous une limite de détection de 5, comme l'écrit l'USGS. missing : pas de résultat. refuse : une erreur dans la table.</translation>
    </message>
    <message>
        <source>linear: least squares. ridge: linear, for predictors that depend on each other. The others follow curves and thresholds too, and want some hundred samples.</source>
        <translation>linear : moindres carrés. ridge : linéaire, pour des prédicteurs dépendants entre eux. Les autres suivent aussi courbes et seuils, et demandent quelques centaines d'échantillons.</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>lithology</source>
        <translation>lithologie</translation>
    </message>
    <message>
        <source>ln Nd</source>
        <translation>ln Nd</translation>
    </message>
    <message>
        <source>ln of the density of occurrences over its mean</source>
        <translation>ln de la densité d'indices sur sa moyenne</translation>
    </message>
    <message>
        <source>loading 1</source>
        <translation>saturation 1</translation>
    </message>
    <message>
        <source>loadings</source>
        <translation>saturations</translation>
    </message>
    <message>
        <source>log area against log value is fitted by an independent straight line a segment, by dynamic programming; the number of lines by BIC. Thresholds lie where neighbouring lines cross, and blocks of the map drawn again tell which are more than chance.</source>
        <translation>Le log de l'aire selon le log de la valeur est ajusté par une droite indépendante par segment, par programmation dynamique ; le nombre de droites par BIC. Les seuils sont là où des droites voisines se croisent, et des blocs de la carte retirés au sort disent lesquels dépassent le hasard.</translation>
    </message>
    <message>
        <source>log-ratio</source>
        <translation>log-ratio</translation>
    </message>
    <message>
        <source>log10 and ln are logarithms; Box-Cox is (x^λ − 1)/λ with the λ of greatest likelihood; clr is the logarithm of a part over the geometric mean of its sample, and ilr are orthonormal coordinates of the same.</source>
        <translation>log10 et ln sont des logarithmes ; Box-Cox est (x^λ − 1)/λ avec le λ de plus grande vraisemblance ; clr est le logarithme d'une partie sur la moyenne géométrique de son échantillon, et ilr en sont des coordonnées orthonormées.</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>logarithme</translation>
    </message>
    <message>
        <source>longest distance</source>
        <translation>distance maximale</translation>
    </message>
    <message>
        <source>longest range</source>
        <translation>portée maximale</translation>
    </message>
    <message>
        <source>longest towards {azimuth:.0f}°, ratio {ratio:.2g}</source>
        <translation>maximale vers {azimuth:.0f}°, rapport {ratio:.2g}</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>borne inférieure</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>apprentissage automatique</translation>
    </message>
    <message>
        <source>macro_f1: the mean F1 of the classes, each counting alike.</source>
        <translation>macro_f1 : le F1 moyen des classes, chacune comptant autant.</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <source>map value</source>
        <translation>valeur de carte</translation>
    </message>
    <message>
        <source>matheron: mean of squared differences. cressie: from mean roots of differences (Cressie and Hawkins), which outliers hardly move.</source>
        <translation>matheron : moyenne des carrés des écarts. cressie : à partir de la moyenne des racines des écarts (Cressie et Hawkins), que les valeurs aberrantes déplacent à peine.</translation>
    </message>
    <message>
        <source>maximin</source>
        <translation>maximin</translation>
    </message>
    <message>
        <source>maximin: the worst map decides. mean, weighted: maps make up for each other. owa: between these. majority: by vote. regret: nearest to the best ground of every map.</source>
        <translation>maximin : la pire carte décide. mean, weighted : les cartes se compensent. owa : entre les deux. majority : par vote. regret : le plus près du meilleur terrain de chaque carte.</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation>maximum de vraisemblance</translation>
    </message>
    <message>
        <source>mean ({eigenvalues:.3g})</source>
        <translation>moyenne ({eigenvalues:.3g})</translation>
    </message>
    <message>
        <source>mean = {mean_standardised:.2f}
mean square = {msse:.2f}</source>
        <translation>moyenne = {mean_standardised:.2f}
carré moyen = {msse:.2f}</translation>
    </message>
    <message>
        <source>mean of the generation</source>
        <translation>moyenne de la génération</translation>
    </message>
    <message>
        <source>mean z ({})</source>
        <translation>z moyen ({})</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>measured{where}{word}</source>
        <translation>mesuré{where}{word}</translation>
    </message>
    <message>
        <source>merged to the class “{OTHER}”</source>
        <translation>fusionnées en la classe « {OTHER} »</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>méthodes</translation>
    </message>
    <message>
        <source>minimum residuals</source>
        <translation>résidus minimaux</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>missing: no result. limit: below the detection limit, which the limits table must hold. refuse: an error in the table.</source>
        <translation>missing : pas de résultat. limit : sous la limite de détection, que la table des limites doit contenir. refuse : une erreur dans la table.</translation>
    </message>
    <message>
        <source>mixed: the standard error in single precision, right to five digits of the sill; predictions in double.</source>
        <translation>mixed : l'erreur type en simple précision, juste à cinq chiffres du palier ; les prédictions en double.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>plus de {low}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>plus de {n}</translation>
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
        <translation>plus proche voisin</translation>
    </message>
    <message>
        <source>nearest occurrence</source>
        <translation>indice le plus proche</translation>
    </message>
    <message>
        <source>negative regret</source>
        <translation>regret négatif</translation>
    </message>
    <message>
        <source>neighbours of the tested sample were not learnt from</source>
        <translation>les voisins de l'échantillon testé n'ont pas servi à apprendre</translation>
    </message>
    <message>
        <source>networks of the paper</source>
        <translation>réseaux de l'article</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>réseau de neurones</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>no element reaches the smallest loading</source>
        <translation>aucun élément n'atteint la saturation minimale</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>pas de champs</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>pas de géométrie</translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation>pas une mesure</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>pas de résultats</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>pas de poids</translation>
    </message>
    <message>
        <source>non-detect</source>
        <translation>non détecté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none has any</source>
        <translation>aucune n'en a</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>aucune n'a été donnée</translation>
    </message>
    <message>
        <source>none: the range is the same in every direction, or as the azimuth and ratio below say. fit: azimuth and ratio are fitted to the variograms of eight directions, which takes some 250 samples or more.</source>
        <translation>none : la portée est la même dans toutes les directions, ou comme le disent l'azimut et le rapport ci-dessous. fit : azimut et rapport sont ajustés aux variogrammes de huit directions, ce qui demande quelque 250 échantillons ou plus.</translation>
    </message>
    <message>
        <source>normal score</source>
        <translation>score normal</translation>
    </message>
    <message>
        <source>normal scores</source>
        <translation>scores normaux</translation>
    </message>
    <message>
        <source>normal, as it should be</source>
        <translation>normale, comme il se doit</translation>
    </message>
    <message>
        <source>normalised density</source>
        <translation>densité normalisée</translation>
    </message>
    <message>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <source>not above zero</source>
        <translation>pas supérieur à zéro</translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation>non distinguable</translation>
    </message>
    <message>
        <source>not distinguishable from</source>
        <translation>non distinguable de</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>rien de mesuré</translation>
    </message>
    <message>
        <source>nothing measured above detection</source>
        <translation>rien de mesuré au-dessus de la détection</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>rien ne s'y oppose</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>pépite</translation>
    </message>
    <message>
        <source>nugget {nugget:.4g}</source>
        <translation>pépite {nugget:.4g}</translation>
    </message>
    <message>
        <source>nugget {nugget}{squared}</source>
        <translation>pépite {nugget}{squared}</translation>
    </message>
    <message>
        <source>number of occurrences</source>
        <translation>nombre d'indices</translation>
    </message>
    <message>
        <source>number-size</source>
        <translation>nombre-taille</translation>
    </message>
    <message>
        <source>numpy's own BLAS</source>
        <translation>le BLAS propre de numpy</translation>
    </message>
    <message>
        <source>numpy's reference BLAS (slow; installing OpenBLAS helps)</source>
        <translation>le BLAS de référence de numpy (lent ; installer OpenBLAS aide)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>occupied area (right)</source>
        <translation>aire occupée (à droite)</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>indices</translation>
    </message>
    <message>
        <source>occurrences (left)</source>
        <translation>indices (à gauche)</translation>
    </message>
    <message>
        <source>of the area</source>
        <translation>de l'aire</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>des échantillons</translation>
    </message>
    <message>
        <source>on {host_rock} ({host_percent:.0f} %)</source>
        <translation>sur {host_rock} ({host_percent:.0f} %)</translation>
    </message>
    <message>
        <source>one population</source>
        <translation>une population</translation>
    </message>
    <message>
        <source>one value throughout</source>
        <translation>valeur unique partout</translation>
    </message>
    <message>
        <source>one: all directions together, or the azimuth. four: north, north-east, east and south-east, or the azimuth and every 45° on.</source>
        <translation>one : toutes les directions ensemble, ou l'azimut. four : nord, nord-est, est et sud-est, ou l'azimut et tous les 45° à partir de lui.</translation>
    </message>
    <message>
        <source>one_to_one: as many of the background, by lot, as of all other classes together. equal_per_class: as many of each as the rarest has. all: every sample with a class.</source>
        <translation>one_to_one : autant du fond, au hasard, que de toutes les autres classes ensemble. equal_per_class : autant de chacune qu'en a la plus rare. all : chaque échantillon ayant une classe.</translation>
    </message>
    <message>
        <source>online self-organising maps</source>
        <translation>cartes auto-organisatrices en ligne</translation>
    </message>
    <message>
        <source>online: one sample at a time (Kohonen). batch: all samples at once, faster and the same in any order.</source>
        <translation>online : un échantillon à la fois (Kohonen). batch : tous à la fois, plus rapide et identique dans tout ordre.</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>seulement {names}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinaire</translation>
    </message>
    <message>
        <source>ordinary: around an unknown mean. simple: around a known mean. universal: around a surface, see the drift.</source>
        <translation>ordinary : autour d'une moyenne inconnue. simple : autour d'une moyenne connue. universal : autour d'une surface, voir la dérive.</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientation</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>over clusters</source>
        <translation>sur les amas</translation>
    </message>
    <message>
        <source>over occurrences</source>
        <translation>sur les indices</translation>
    </message>
    <message>
        <source>own: as “Kriging” does it. pykrige: as PyKrige's RegressionKriging does it, for comparison; it finds the same, much slower.</source>
        <translation>own : comme le fait « Krigeage ». pykrige : comme le fait RegressionKriging de PyKrige, pour comparer ; il trouve la même chose, bien plus lentement.</translation>
    </message>
    <message>
        <source>pairs/distance2: number of pairs by squared distance, as in gstat. pairs/semivariance2: Cressie's.</source>
        <translation>pairs/distance2 : nombre de paires sur le carré de la distance, comme dans gstat. pairs/semivariance2 : celui de Cressie.</translation>
    </message>
    <message>
        <source>paper: the printed network, needs nothing but QGIS. conv1d, deepinsight and patch are convolutional and need torch.</source>
        <translation>paper : le réseau publié, n'exige que QGIS. conv1d, deepinsight et patch sont convolutifs et exigent torch.</translation>
    </message>
    <message>
        <source>parallel analysis</source>
        <translation>analyse parallèle</translation>
    </message>
    <message>
        <source>partial sill</source>
        <translation>palier partiel</translation>
    </message>
    <message>
        <source>pca: principal components, what most geochemists call factor analysis. ml: maximum likelihood. minres: minimum residuals. paf: iterated principal axes. The last three split off what is unique to an element.</source>
        <translation>pca : composantes principales, ce que la plupart des géochimistes nomment analyse factorielle. ml : maximum de vraisemblance. minres : résidus minimaux. paf : axes principaux itérés. Les trois derniers séparent ce qui est spécifique à un élément.</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentile</translation>
    </message>
    <message>
        <source>pip could not install {names} ({error}): the log says more. Nothing was changed.</source>
        <translation>pip n'a pas pu installer {names} ({error}) : le journal en dit plus. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>points: the value in the middle of each cell. blocks: the mean over the cell, with its smaller error.</source>
        <translation>points : la valeur au centre de chaque cellule. blocks : la moyenne sur la cellule, à l'erreur plus petite.</translation>
    </message>
    <message>
        <source>polygonise</source>
        <translation>polygoniser</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>prediction rate</source>
        <translation>taux de prédiction</translation>
    </message>
    <message>
        <source>prediction rate (left)</source>
        <translation>taux de prédiction (à gauche)</translation>
    </message>
    <message>
        <source>predictor map</source>
        <translation>carte de prédicteur</translation>
    </message>
    <message>
        <source>predictors</source>
        <translation>prédicteurs</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>composantes principales</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>prospectivity</source>
        <translation>prospectivité</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>provenance</translation>
    </message>
    <message>
        <source>pykrige</source>
        <translation>pykrige</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>quantiles</translation>
    </message>
    <message>
        <source>random forest</source>
        <translation>forêt aléatoire</translation>
    </message>
    <message>
        <source>range</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>range {range} {length}</source>
        <translation>portée {range} {length}</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>rasterise</source>
        <translation>rastériser</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>rbf follows curved borders between classes, linear straight ones.</source>
        <translation>rbf suit des limites courbes entre classes, linear des droites.</translation>
    </message>
    <message>
        <source>reaches</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>reclassify</source>
        <translation>reclasser</translation>
    </message>
    <message>
        <source>reference: the net (500-500-2000-10), temperatures (10 to 0.1), batch and 10 000 iterations of the reference implementation, which is slow and ends in k-means. It overrides the settings of the net.</source>
        <translation>reference : le réseau (500-500-2000-10), les températures (10 à 0.1), le lot et les 10 000 itérations de l'implémentation de référence, qui est lente et finit en k-means. Prime sur les paramètres du réseau.</translation>
    </message>
    <message>
        <source>reference: the temperatures of the reference implementation (10 to 0.1), which end in k-means: the map loses its order. It overrides the temperatures below.</source>
        <translation>reference : les températures de l'implémentation de référence (10 à 0.1), qui finissent en k-means : la carte perd son ordre. Prime sur les températures ci-dessous.</translation>
    </message>
    <message>
        <source>regression needs the Python package scipy.</source>
        <translation>regression exige le paquet Python scipy.</translation>
    </message>
    <message>
        <source>regressor</source>
        <translation>régresseur</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>remark on results</source>
        <translation>remarque sur des résultats</translation>
    </message>
    <message>
        <source>replace values below detection first</source>
        <translation>remplacez d'abord les valeurs sous la détection</translation>
    </message>
    <message>
        <source>replace: their earlier results (fields such as Cu_ppm_val) are replaced. keep: they stay as they are, and only the other elements are treated.</source>
        <translation>replace : leurs résultats antérieurs (champs comme Cu_ppm_val) sont remplacés. keep : ils restent tels quels, et seuls les autres éléments sont traités.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>résidus</translation>
    </message>
    <message>
        <source>robust standard scores</source>
        <translation>scores standardisés robustes</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>rule of the threshold</source>
        <translation>règle du seuil</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>sample number</source>
        <translation>numéro d'échantillon</translation>
    </message>
    <message>
        <source>samples have</source>
        <translation>Les échantillons n'ont</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>scipy's BLAS (numpy's is diverted to the GNU Scientific Library in this QGIS)</source>
        <translation>le BLAS de scipy (celui de numpy est détourné vers la GNU Scientific Library dans ce QGIS)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>score {:.3g}</source>
        <translation>score {:.3g}</translation>
    </message>
    <message>
        <source>scree</source>
        <translation>éboulis</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>graines</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>semi-variogramme</translation>
    </message>
    <message>
        <source>several alike</source>
        <translation>plusieurs à égalité</translation>
    </message>
    <message>
        <source>share of votes (halo counts half)</source>
        <translation>part des voix (l'auréole compte pour moitié)</translation>
    </message>
    <message>
        <source>shared: a small tile of cells shares somewhat more neighbours, which is quicker and nearer to kriging from all. exact: the nearest of every single cell.</source>
        <translation>shared : une petite tuile de cellules partage un peu plus de voisins, plus rapide et plus près du krigeage à partir de tous. exact : les plus proches de chaque cellule.</translation>
    </message>
    <message>
        <source>shortest range</source>
        <translation>portée minimale</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>palier</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>slope {slope:.2f}, R² {line_r_squared:.3f}</source>
        <translation>pente {slope:.2f}, R² {line_r_squared:.3f}</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>sphérique</translation>
    </message>
    <message>
        <source>split</source>
        <translation>division</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>stabilité</translation>
    </message>
    <message>
        <source>staged factor analysis</source>
        <translation>analyse factorielle par étapes</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>erreur type</translation>
    </message>
    <message>
        <source>standard scores</source>
        <translation>scores standardisés</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>standardiser</translation>
    </message>
    <message>
        <source>standardised error</source>
        <translation>erreur standardisée</translation>
    </message>
    <message>
        <source>start of the map</source>
        <translation>départ de la carte</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>taux de succès</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>supervisé</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>support-vector machines</source>
        <translation>machines à vecteurs de support</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthétique</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>cibles</translation>
    </message>
    <message>
        <source>test on ground not seen</source>
        <translation>test sur terrain non vu</translation>
    </message>
    <message>
        <source>the GNU Scientific Library (slow; installing scipy helps)</source>
        <translation>la GNU Scientific Library (lente ; installer scipy aide)</translation>
    </message>
    <message>
        <source>the cell size ({one} and {two})</source>
        <translation>la taille des cellules ({one} et {two})</translation>
    </message>
    <message>
        <source>the cells themselves</source>
        <translation>les cellules elles-mêmes</translation>
    </message>
    <message>
        <source>the column is empty</source>
        <translation>la colonne est vide</translation>
    </message>
    <message>
        <source>the column of remarks on {name}</source>
        <translation>la colonne des remarques sur {name}</translation>
    </message>
    <message>
        <source>the element</source>
        <translation>l'élément</translation>
    </message>
    <message>
        <source>the extent ({one} and {two})</source>
        <translation>l'emprise ({one} et {two})</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>la couche</translation>
    </message>
    <message>
        <source>the list of positions</source>
        <translation>la liste des positions</translation>
    </message>
    <message>
        <source>the list of samples</source>
        <translation>la liste des échantillons</translation>
    </message>
    <message>
        <source>the lower detection limit</source>
        <translation>la limite de détection inférieure</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>les autres</translation>
    </message>
    <message>
        <source>the reference system ({} and {})</source>
        <translation>le système de référence ({} et {})</translation>
    </message>
    <message>
        <source>the standard errors are about right</source>
        <translation>les erreurs types sont à peu près justes</translation>
    </message>
    <message>
        <source>the standard errors are too large: lower nugget or sill</source>
        <translation>les erreurs types sont trop grandes : baissez pépite ou palier</translation>
    </message>
    <message>
        <source>the standard errors are too small: raise nugget or sill, or look for outliers</source>
        <translation>les erreurs types sont trop petites : augmentez pépite ou palier, ou cherchez des valeurs aberrantes</translation>
    </message>
    <message>
        <source>the test is about as hard as the map.</source>
        <translation>le test est à peu près aussi difficile que la carte.</translation>
    </message>
    <message>
        <source>the test is easier than the map, and flatters it.</source>
        <translation>le test est plus facile que la carte, et la flatte.</translation>
    </message>
    <message>
        <source>the test is harder than the map between samples, and tells of ground beyond them.</source>
        <translation>le test est plus difficile que la carte entre échantillons, et parle du terrain au-delà.</translation>
    </message>
    <message>
        <source>the value of sample {row} is {cells!r}{reason}</source>
        <translation>la valeur de l'échantillon {row} est {cells!r}{reason}</translation>
    </message>
    <message>
        <source>their decimal logarithms</source>
        <translation>leurs logarithmes décimaux</translation>
    </message>
    <message>
        <source>their natural logarithms</source>
        <translation>leurs logarithmes naturels</translation>
    </message>
    <message>
        <source>there the other maps decide, and are fewer</source>
        <translation>les autres cartes y décident, moins nombreuses</translation>
    </message>
    <message>
        <source>they have no data in the result</source>
        <translation>elles n'ont pas de données dans le résultat</translation>
    </message>
    <message>
        <source>those around them</source>
        <translation>ceux qui les entourent</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>threshold {place}: {threshold:.4g}{band}</source>
        <translation>seuil {place} : {threshold:.4g}{band}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>train a network of the kind paper</source>
        <translation>entraînez un réseau de type paper</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>entraîneur</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>treated before</source>
        <translation>traité auparavant</translation>
    </message>
    <message>
        <source>treatment of rare classes</source>
        <translation>traitement des classes rares</translation>
    </message>
    <message>
        <source>tsne needs scikit-learn.</source>
        <translation>tsne exige scikit-learn.</translation>
    </message>
    <message>
        <source>tukey: quartiles. mad: median and median absolute deviation. percentile: the highest values. mahalanobis: all elements together.</source>
        <translation>tukey : quartiles. mad : médiane et écart absolu médian. percentile : les valeurs les plus fortes. mahalanobis : tous les éléments ensemble.</translation>
    </message>
    <message>
        <source>type7 interpolates between samples, hinges are Tukey's own.</source>
        <translation>type7 interpole entre échantillons, hinges sont ceux de Tukey.</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertitude</translation>
    </message>
    <message>
        <source>uncorrelated elements, 95th percentile</source>
        <translation>éléments non corrélés, 95e percentile</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>universel</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>non supervisé</translation>
    </message>
    <message>
        <source>up to 20 % of the area</source>
        <translation>jusqu'à 20 % de l'aire</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>borne supérieure</translation>
    </message>
    <message>
        <source>use pca or paf</source>
        <translation>utilisez pca ou paf</translation>
    </message>
    <message>
        <source>use the weighted background</source>
        <translation>utilisez le fond pondéré (weighted)</translation>
    </message>
    <message>
        <source>use winsorised</source>
        <translation>utilisez winsorised</translation>
    </message>
    <message>
        <source>usually 2000 MB and more</source>
        <translation>habituellement 2000 Mo et plus</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>value: as stated below. tukey: the upper fence of the boxplot of the scores. percentile: of the samples. concentration-area: the main break of the concentration-area curve.</source>
        <translation>value : comme indiqué ci-dessous. tukey : la borne supérieure de la boîte à moustaches des scores. percentile : celui des échantillons. concentration-area : la rupture principale de la courbe concentration-aire.</translation>
    </message>
    <message>
        <source>varimax</source>
        <translation>varimax</translation>
    </message>
    <message>
        <source>varimax: factors independent of one another. promax: factors that may be correlated.</source>
        <translation>varimax : facteurs indépendants entre eux. promax : facteurs qui peuvent être corrélés.</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>variogramme</translation>
    </message>
    <message>
        <source>variogram map</source>
        <translation>carte variographique</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>weight {weight:.2f} (ln) or {decimal_weight:.2f} (log10)</source>
        <translation>poids {weight:.2f} (ln) ou {decimal_weight:.2f} (log10)</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>weights of epoch {best_epoch}</source>
        <translation>poids de l'époque {best_epoch}</translation>
    </message>
    <message>
        <source>what members disagree on</source>
        <translation>ce sur quoi les membres divergent</translation>
    </message>
    <message>
        <source>what no member knows</source>
        <translation>ce qu'aucun membre ne sait</translation>
    </message>
    <message>
        <source>whole {key} were held out in turn</source>
        <translation>l'on a mis de côté à tour de rôle des {key} en entier</translation>
    </message>
    <message>
        <source>whose residuals have no spread</source>
        <translation>à résidus sans dispersion</translation>
    </message>
    <message>
        <source>winsorise</source>
        <translation>winsoriser</translation>
    </message>
    <message>
        <source>winsorised: the lowest and highest 5 % of each element are drawn in for the fit. mcd: minimum covariance determinant of three quarters of the samples (needs scikit-learn).</source>
        <translation>winsorised : les 5 % les plus bas et les plus hauts de chaque élément sont ramenés pour l'ajustement. mcd : déterminant de covariance minimal de trois quarts des échantillons (exige scikit-learn).</translation>
    </message>
    <message>
        <source>with QGIS</source>
        <translation>avec QGIS</translation>
    </message>
    <message>
        <source>with a background of zero</source>
        <translation>à fond nul</translation>
    </message>
    <message>
        <source>with fewer than {ENOUGH_TO_HOLD_OUT} none can be held out, so read the figures as a description</source>
        <translation>à moins de {ENOUGH_TO_HOLD_OUT}, aucun ne peut être mis de côté, lisez donc les chiffres comme une description</translation>
    </message>
    <message>
        <source>with nothing measured</source>
        <translation>sans rien de mesuré</translation>
    </message>
    <message>
        <source>with one value throughout</source>
        <translation>à valeur unique partout</translation>
    </message>
    <message>
        <source>without values</source>
        <translation>sans valeurs</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{:.0f} % of the map lies outside the samples' convex hull, where universal kriging extrapolates its drift: leave that ground out, or do not trust it.</source>
        <translation>{:.0f} % de la carte est hors de l'enveloppe convexe des échantillons, où le krigeage universel extrapole sa dérive : omettez ce terrain, ou ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>{:.0f} km² with data, cells of {:g} m</source>
        <translation>{:.0f} km² avec données, cellules de {:g} m</translation>
    </message>
    <message>
        <source>{:.1f} % [{:.1f}–{:.1f}] of the samples are predicted on the right side of {:g}, {} calling all the larger class ({:.1f} %); mean of the classes {:.1f} %.</source>
        <translation>{:.1f} % [{:.1f}–{:.1f}] des échantillons sont prédits du bon côté de {:g}, {} en nommant tout comme la plus grande classe ({:.1f} %) ; moyenne des classes {:.1f} %.</translation>
    </message>
    <message>
        <source>{:.1f} % of the map lie above {:g}, in the mean of the realisations.</source>
        <translation>{:.1f} % de la carte est au-dessus de {:g}, en moyenne des réalisations.</translation>
    </message>
    <message>
        <source>{AUTO} chooses a single structure: name all structures of a nested model.</source>
        <translation>{AUTO} choisit une structure unique : nommez toutes les structures d'un modèle gigogne.</translation>
    </message>
    <message>
        <source>{UNKNOWN} samples without a class form one of their own.</source>
        <translation>{UNKNOWN} échantillons sans classe en forment une à eux.</translation>
    </message>
    <message>
        <source>{accuracy_low:.3f} to {accuracy_high:.3f}</source>
        <translation>{accuracy_low:.3f} à {accuracy_high:.3f}</translation>
    </message>
    <message>
        <source>{area_percent:.1f} % of the area ({area_km2:.1f} km²)</source>
        <translation>{area_percent:.1f} % de l'aire ({area_km2:.1f} km²)</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no position and are passed over (such as {label}).</source>
        <translation>{bad} des {n_samples} échantillons n'ont pas de position et sont ignorés (comme {label}).</translation>
    </message>
    <message>
        <source>{bad} of {n_samples} samples have no value of {name} and are passed over (such as {label}).</source>
        <translation>{bad} des {n_samples} échantillons n'ont pas de valeur de {name} et sont ignorés (comme {label}).</translation>
    </message>
    <message>
        <source>{best} alone reaches {best_rate:.1f} % at its intersection, the fused map {fused_rate:.1f} %: by this figure fusing found no more.</source>
        <translation>{best} seule atteint {best_rate:.1f} % à son intersection, la carte fusionnée {fused_rate:.1f} % : selon ce chiffre, la fusion n'a rien trouvé de plus.</translation>
    </message>
    <message>
        <source>{bound} follow from one another (their correlation matrix has no inverse): leave out what is given twice, such as an element and its oxide, or one part of a sum.</source>
        <translation>{bound} découlent les uns des autres (leur matrice de corrélation n'a pas d'inverse) : omettez ce qui est donné deux fois, comme un élément et son oxyde, ou une partie d'une somme.</translation>
    </message>
    <message>
        <source>{breaks} breaks are not possible: choose 1 to {MOST_BREAKS}, or none for the best number.</source>
        <translation>{breaks} ruptures ne sont pas possibles : choisissez 1 à {MOST_BREAKS}, ou aucun nombre pour le meilleur.</translation>
    </message>
    <message>
        <source>{breaks} breaks were asked for, and {best} fit best by the Bayesian information criterion.</source>
        <translation>{breaks} ruptures ont été demandées, et {best} conviennent le mieux selon le critère d'information bayésien.</translation>
    </message>
    <message>
        <source>{cells} cannot be read as concentrations: {unread}. Correct the table, or say how to read it: missing-value codes, decimal comma, detection limits.</source>
        <translation>{cells} ne se lisent pas comme des concentrations : {unread}. Corrigez la table, ou dites comment la lire : codes des valeurs manquantes, virgule décimale, limites de détection.</translation>
    </message>
    <message>
        <source>{censored} values are below a detection limit and the model holds no replacement for them: run “Replace censored values” on these samples first.</source>
        <translation>{censored} valeurs sont sous une limite de détection et le modèle n'a pas de remplacement pour elles : exécutez d'abord « Remplacer les valeurs censurées » sur ces échantillons.</translation>
    </message>
    <message>
        <source>{closed}{word} are centred log-ratios, which sum to zero: there is no {what} for them, so use log10 concentrations.</source>
        <translation>{closed}{word} sont des log-ratios centrés, de somme nulle : il n'y a pas de {what} pour eux, utilisez donc les concentrations log10.</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells from {west:.10g}, {south:.10g} to {east:.10g}, {north:.10g}</source>
        <translation>{columns} x {rows} cellules de {west:.10g}, {south:.10g} à {east:.10g}, {north:.10g}</translation>
    </message>
    <message>
        <source>{columns} x {rows} cells of {size:g}.</source>
        <translation>{columns} x {rows} cellules de {size:g}.</translation>
    </message>
    <message>
        <source>{complete} samples lack a score and are of no class.</source>
        <translation>À {complete} échantillons manque un score ; ils n'ont pas de classe.</translation>
    </message>
    <message>
        <source>{constant} does not vary among the training samples and tells nothing.</source>
        <translation>{constant} ne varie pas parmi les échantillons d'entraînement et ne dit rien.</translation>
    </message>
    <message>
        <source>{count} below detection (light, hollow)</source>
        <translation>{count} sous la détection (clair, creux)</translation>
    </message>
    <message>
        <source>{count} folds are more than the {n_read} samples: choose fewer.</source>
        <translation>{count} plis sont plus que les {n_read} échantillons : choisissez-en moins.</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} omis</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} manquants</translation>
    </message>
    <message>
        <source>{count} not above zero, left out</source>
        <translation>{count} non supérieurs à zéro, omis</translation>
    </message>
    <message>
        <source>{count} of {total} samples are selected; units: {units}.</source>
        <translation>{count} des {total} échantillons sont sélectionnés ; neurones : {units}.</translation>
    </message>
    <message>
        <source>{count} packages of unknown size</source>
        <translation>{count} paquets de taille inconnue</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB</source>
        <translation>{count} paquets, {size} Mo</translation>
    </message>
    <message>
        <source>{count} packages, {size} MB and more</source>
        <translation>{count} paquets, {size} Mo et plus</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} paires</translation>
    </message>
    <message>
        <source>{count} samples, {elements} elements.</source>
        <translation>{count} échantillons, {elements} éléments.</translation>
    </message>
    <message>
        <source>{count} times {value:g}</source>
        <translation>{count} fois {value:g}</translation>
    </message>
    <message>
        <source>{description} is written as {endings}: change the ending of {path}.</source>
        <translation>{description} s'écrit en {endings} : changez l'extension de {path}.</translation>
    </message>
    <message>
        <source>{done} cannot be used here, being the result of this or a later step: choose {sources}.</source>
        <translation>{done} ne peut pas être utilisé ici, étant le résultat de cette étape ou d'une étape ultérieure : choisissez {sources}.</translation>
    </message>
    <message>
        <source>{done} of {count} steps of this project are done.</source>
        <translation>{done} des {count} étapes de ce projet sont faites.</translation>
    </message>
    <message>
        <source>{enough} classes of fewer than {minimum_pairs} pairs are not fitted.</source>
        <translation>{enough} classes de moins de {minimum_pairs} paires ne sont pas ajustées.</translation>
    </message>
    <message>
        <source>{factor} has two poles: {poles} against {other_pole}.</source>
        <translation>{factor} a deux pôles : {poles} contre {other_pole}.</translation>
    </message>
    <message>
        <source>{factor} scores</source>
        <translation>Scores {factor}</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: no element reaches the least loading.</source>
        <translation>{factor}, {share:.1f} % de la variance : aucun élément n'atteint la saturation minimale.</translation>
    </message>
    <message>
        <source>{factor}, {share:.1f} % of the variance: {elements}.</source>
        <translation>{factor}, {share:.1f} % de la variance : {elements}.</translation>
    </message>
    <message>
        <source>{few}. Samples that lack a result are kept; they get no factor score.</source>
        <translation>{few}. Les échantillons auxquels manque un résultat sont gardés ; ils n'ont pas de score factoriel.</translation>
    </message>
    <message>
        <source>{field} has no values in the study area: check the field, the mask and their CRS.</source>
        <translation>{field} n'a pas de valeurs dans la zone d'étude : vérifiez le champ, le masque et leur SCR.</translation>
    </message>
    <message>
        <source>{field} of sample {labels} is the text {cell!r}, not a number: run “Replace censored values” first, or correct the table.</source>
        <translation>{field} de l'échantillon {labels} est le texte {cell!r}, non un nombre : exécutez d'abord « Remplacer les valeurs censurées », ou corrigez la table.</translation>
    </message>
    <message>
        <source>{first} has {n} cells and {name} has {length}: give every column one cell a sample.</source>
        <translation>{first} a {n} cellules et {name} en a {length} : donnez à chaque colonne une cellule par échantillon.</translation>
    </message>
    <message>
        <source>{fitting} fit {name} equally well: leave all but one of them out, or rename the right one to match.</source>
        <translation>{fitting} conviennent également à {name} : omettez-les tous sauf un, ou renommez le bon pour qu'il corresponde.</translation>
    </message>
    <message>
        <source>{flagged} of {n} values of {name} lie outside the fences: is {scale} the wrong scale?</source>
        <translation>{flagged} des {n} valeurs de {name} sont hors des bornes : {scale} est-elle la mauvaise échelle ?</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): they have no data in the result.</source>
        <translation>À {gaps} cellules manquent les données de certaines cartes ({parts}) : elles n'ont pas de données dans le résultat.</translation>
    </message>
    <message>
        <source>{gaps} cells lack data of some of the maps ({parts}): {end}.</source>
        <translation>À {gaps} cellules manquent les données de certaines cartes ({parts}) : {end}.</translation>
    </message>
    <message>
        <source>{half}. Most of their values will be estimates.</source>
        <translation>{half}. La plupart de leurs valeurs seront des estimations.</translation>
    </message>
    <message>
        <source>{heading} as {name}</source>
        <translation>{heading} comme {name}</translation>
    </message>
    <message>
        <source>{kept} of {all} factors are kept; {n} eigenvalues are above the mean.</source>
        <translation>{kept} des {all} facteurs sont gardés ; {n} valeurs propres sont au-dessus de la moyenne.</translation>
    </message>
    <message>
        <source>{kind} {sill:.4g} with range {range:.4g} m</source>
        <translation>{kind} {sill:.4g}, portée {range:.4g} m</translation>
    </message>
    <message>
        <source>{known} samples have no position and are of no class.</source>
        <translation>{known} échantillons n'ont ni position ni classe.</translation>
    </message>
    <message>
        <source>{known} samples lack a value of {name} and are of no class.</source>
        <translation>À {known} échantillons manque une valeur de {name} ; ils n'ont pas de classe.</translation>
    </message>
    <message>
        <source>{k} factors</source>
        <translation>{k} facteurs</translation>
    </message>
    <message>
        <source>{k} factors are too many for {p} elements: ask for fewer factors than elements.</source>
        <translation>{k} facteurs sont trop pour {p} éléments : demandez moins de facteurs que d'éléments.</translation>
    </message>
    <message>
        <source>{k} folds are too few: choose two or more.</source>
        <translation>{k} plis sont trop peu : choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>{k} inner folds are too few: choose two or more.</source>
        <translation>{k} plis internes sont trop peu : choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>{lacking} labelled samples have no position, and blocks need one: leave these samples out.</source>
        <translation>{lacking} échantillons étiquetés n'ont pas de position, et les blocs en exigent une : omettez ces échantillons.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be read from row {top} on: the file is damaged or incomplete.</source>
        <translation>{layer_name} est illisible à partir de la ligne {top} : le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{layer_name} cannot be transformed to {description}: check its CRS.</source>
        <translation>{layer_name} ne peut pas être transformé en {description} : vérifiez son SCR.</translation>
    </message>
    <message>
        <source>{layer_name} has no band {band}: choose one of 1 to {n_bands}.</source>
        <translation>{layer_name} n'a pas de bande {band} : choisissez-en une de 1 à {n_bands}.</translation>
    </message>
    <message>
        <source>{layer_name} has no cells of its own (a web map?): save it as a GeoTIFF first.</source>
        <translation>{layer_name} n'a pas de cellules propres (une carte web ?) : enregistrez-le d'abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>{layer_name} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{layer_name} n'a pas de système de coordonnées de référence : définissez-le dans les propriétés de la couche, ou avec « Assigner une projection ».</translation>
    </message>
    <message>
        <source>{layer_name} has no field {chosen}: it has {names}.</source>
        <translation>{layer_name} n'a pas de champ {chosen} : il y a {names}.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygon in the study area: check both layers and their CRS.</source>
        <translation>{layer_name} n'a pas de polygone dans la zone d'étude : vérifiez les deux couches et leur SCR.</translation>
    </message>
    <message>
        <source>{layer_name} has no polygons: turn samples into a map with “Samples to raster” first.</source>
        <translation>{layer_name} n'a pas de polygones : faites d'abord une carte des échantillons avec « Échantillons vers raster ».</translation>
    </message>
    <message>
        <source>{layer_name} has polygons: choose the field of their classes ({names}).</source>
        <translation>{layer_name} a des polygones : choisissez le champ de leurs classes ({names}).</translation>
    </message>
    <message>
        <source>{layer_name} is in degrees ({authid}), where cells have no even area: reproject it with “Warp (reproject)” to metres first, such as {metres_authid} ({description}).</source>
        <translation>{layer_name} est en degrés ({authid}), où les cellules n'ont pas d'aire égale : reprojetez d'abord en mètres avec « Projection (warp) », par exemple en {metres_authid} ({description}).</translation>
    </message>
    <message>
        <source>{layer_name} was chosen twice: it would count twice, take it out once.</source>
        <translation>{layer_name} a été choisi deux fois : il compterait double, retirez-le une fois.</translation>
    </message>
    <message>
        <source>{layer} has no field {chosen}: it has {names}.</source>
        <translation>{layer} n'a pas de champ {chosen} : il y a {names}.</translation>
    </message>
    <message>
        <source>{layer} has points: choose the field of their values among {names}.</source>
        <translation>{layer} a des points : choisissez le champ de leurs valeurs parmi {names}.</translation>
    </message>
    <message>
        <source>{layer} is coloured by {factor}; its earlier style is in the layer's menu under Styles.</source>
        <translation>{layer} est coloré selon {factor} ; son style antérieur est dans le menu de la couche sous Styles.</translation>
    </message>
    <message>
        <source>{least_value:.4g} and more, </source>
        <translation>{least_value:.4g} et plus, </translation>
    </message>
    <message>
        <source>{left_out} samples with missing values have no distance.</source>
        <translation>{left_out} échantillons à valeurs manquantes n'ont pas de distance.</translation>
    </message>
    <message>
        <source>{length:g} km</source>
        <translation>{length:g} km</translation>
    </message>
    <message>
        <source>{listed} (scaled)</source>
        <translation>{listed} (mis à l'échelle)</translation>
    </message>
    <message>
        <source>{longest} {length} across</source>
        <translation>{longest} {length} en travers</translation>
    </message>
    <message>
        <source>{losses}
Dashed: as it should be. Numbers: samples of each bin</source>
        <translation>{losses}
Tirets : comme il se doit. Nombres : échantillons de chaque intervalle</translation>
    </message>
    <message>
        <source>{lost} cells that some map lacks are left out; {valid} are compared.</source>
        <translation>{lost} cellules qui manquent à une carte sont omises ; {valid} sont comparées.</translation>
    </message>
    <message>
        <source>{lost} of the nested structures got no sill and are left out: a simpler model tells as much.</source>
        <translation>{lost} des structures gigognes n'ont reçu aucun palier et sont omises : un modèle plus simple en dit autant.</translation>
    </message>
    <message>
        <source>{lost} of {n_occurrences} occurrences lie farther than {radius:.0f} m from every sample. They label none.</source>
        <translation>{lost} des {n_occurrences} indices sont à plus de {radius:.0f} m de tout échantillon. Ils n'en étiquettent aucun.</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>{low:.0f} à {high:.0f}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high} %</translation>
    </message>
    <message>
        <source>{low} values of {name} are not above zero and have no logarithm: they are passed over. Run “Replace censored values” first to keep them.</source>
        <translation>{low} valeurs de {name} ne sont pas supérieures à zéro et n'ont pas de logarithme : elles sont ignorées. Exécutez d'abord « Remplacer les valeurs censurées » pour les garder.</translation>
    </message>
    <message>
        <source>{many}. A sample without a result of any of the elements chosen gets no factor score.</source>
        <translation>{many}. Un échantillon sans résultat de l'un des éléments choisis n'a pas de score factoriel.</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area</source>
        <translation>{map}, {value} et plus : {rate} % des indices dans {area} % de l'aire</translation>
    </message>
    <message>
        <source>{map}, {value} and more: {rate} % of the occurrences in {area} % of the area without occurrences</source>
        <translation>{map}, {value} et plus : {rate} % des indices dans {area} % de l'aire sans indices</translation>
    </message>
    <message>
        <source>{map}: limits of your own</source>
        <translation>{map} : limites personnelles</translation>
    </message>
    <message>
        <source>{marks} and more</source>
        <translation>{marks} et plus</translation>
    </message>
    <message>
        <source>{method}: anomaly, halo, background</source>
        <translation>{method} : anomalie, auréole, fond</translation>
    </message>
    <message>
        <source>{method}: classes named by occurrences</source>
        <translation>{method} : classes nommées par les indices</translation>
    </message>
    <message>
        <source>{method}: classes of units</source>
        <translation>{method} : classes de neurones</translation>
    </message>
    <message>
        <source>{method}: favourability score</source>
        <translation>{method} : score de favorabilité</translation>
    </message>
    <message>
        <source>{method}: held-out score</source>
        <translation>{method} : score hors apprentissage</translation>
    </message>
    <message>
        <source>{method}: samples by class of unit</source>
        <translation>{method} : échantillons par classe de neurone</translation>
    </message>
    <message>
        <source>{missing} samples lack a part, so they have no log-ratios.</source>
        <translation>À {missing} échantillons manque une partie, ils n'ont donc pas de log-ratios.</translation>
    </message>
    <message>
        <source>{n_all} of {n:g} occurrences are outside.</source>
        <translation>{n_all} des {n:g} indices sont au-dehors.</translation>
    </message>
    <message>
        <source>{n_empty} without any result</source>
        <translation>{n_empty} sans aucun résultat</translation>
    </message>
    <message>
        <source>{n_far} far away from the others</source>
        <translation>{n_far} loin des autres</translation>
    </message>
    <message>
        <source>{n_few} with a few results missing</source>
        <translation>{n_few} avec quelques résultats manquants</translation>
    </message>
    <message>
        <source>{n_groups} with more than one sample</source>
        <translation>{n_groups} avec plus d'un échantillon</translation>
    </message>
    <message>
        <source>{n_half} with more than {HALF_CENSORED} % below detection</source>
        <translation>{n_half} avec plus de {HALF_CENSORED} % sous la détection</translation>
    </message>
    <message>
        <source>{n_kaiser} eigenvalues are above 1, but only {n_parallel} above those of uncorrelated elements (parallel analysis): the last factors may be chance.</source>
        <translation>{n_kaiser} valeurs propres sont supérieures à 1, mais seulement {n_parallel} au-dessus de celles d'éléments non corrélés (analyse parallèle) : les derniers facteurs sont peut-être dus au hasard.</translation>
    </message>
    <message>
        <source>{n_kept} elements can be transformed and at least {needed} are needed: choose elements that have values and vary.</source>
        <translation>{n_kept} éléments peuvent être transformés et il en faut au moins {needed} : choisissez des éléments qui ont des valeurs et varient.</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result (samples {shown}).</source>
        <translation>À {n_lacking} des {n_samples} échantillons manque une valeur de {names} ; ils n'ont pas de résultat (échantillons {shown}).</translation>
    </message>
    <message>
        <source>{n_lacking} of {n_samples} samples lack a value of {names} and get no result for it (samples {shown}).</source>
        <translation>À {n_lacking} des {n_samples} échantillons manque une valeur de {names} ; ils n'ont pas de résultat pour elle (échantillons {shown}).</translation>
    </message>
    <message>
        <source>{n_lost} of the file left out by QGIS</source>
        <translation>{n_lost} du fichier omis par QGIS</translation>
    </message>
    <message>
        <source>{n_lost} without a position</source>
        <translation>{n_lost} sans position</translation>
    </message>
    <message>
        <source>{n_many} with more than {MANY_MISSING} % of the samples missing</source>
        <translation>{n_many} avec plus de {MANY_MISSING} % des échantillons manquants</translation>
    </message>
    <message>
        <source>{n_names} elements</source>
        <translation>{n_names} éléments</translation>
    </message>
    <message>
        <source>{n_names} fields</source>
        <translation>{n_names} champs</translation>
    </message>
    <message>
        <source>{n_names} others</source>
        <translation>{n_names} autres</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_holding} cells, {square_kilometres:,.0f} km² judged: more barren ground would raise both areas.
Bands: 95 % bootstrap. Dotted: chance, and {partial:.0f} % of the area.</source>
        <translation>{n_occurrences} indices dans {n_holding} cellules, {square_kilometres:,.0f} km² jugés : plus de terrain stérile augmenterait les deux aires.
Bandes : bootstrap 95 %. Pointillé : hasard, et {partial:.0f} % de l'aire.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} cells or samples, {n_clusters} clusters. Lines: 95 % bootstrap intervals of each map. Dashed: baseline, dotted: chance.
Open: not distinguishable from the baseline. Verdicts come from the paired differences, not from whether lines overlap.</source>
        <translation>{n_occurrences} indices dans {n_supports} cellules ou échantillons, {n_clusters} amas. Traits : intervalles bootstrap à 95 % de chaque carte. Tirets : référence, pointillé : hasard.
Vide : non distinguable de la référence. Les verdicts viennent des différences appariées, non du recouvrement des traits.</translation>
    </message>
    <message>
        <source>{n_occurrences} occurrences in {n_supports} distinct samples or cells and {n_clusters} clusters. Intervals hold 95 % of the bootstrap samples; a difference counts only where the interval over occurrences and the one over clusters both leave zero out.</source>
        <translation>{n_occurrences} indices dans {n_supports} échantillons ou cellules distincts et {n_clusters} amas. Les intervalles contiennent 95 % des échantillons bootstrap ; une différence ne compte que si l'intervalle sur les indices et celui sur les amas excluent tous deux zéro.</translation>
    </message>
    <message>
        <source>{n_piles} with many equal low values</source>
        <translation>{n_piles} avec beaucoup de valeurs faibles égales</translation>
    </message>
    <message>
        <source>{n_positions} occurrences are too few to tell maps apart, which takes {FEWEST}: no map is called better or worse.</source>
        <translation>{n_positions} indices sont trop peu pour distinguer des cartes, ce qui en exige {FEWEST} : aucune carte n'est dite meilleure ou moins bonne.</translation>
    </message>
    <message>
        <source>{n_repeated} used more than once</source>
        <translation>{n_repeated} utilisés plus d'une fois</translation>
    </message>
    <message>
        <source>{n_rows} samples</source>
        <translation>{n_rows} échantillons</translation>
    </message>
    <message>
        <source>{n_rows} samples have a class, and folds need two at least: label the samples first.</source>
        <translation>{n_rows} échantillons ont une classe, et les plis en exigent au moins deux : étiquetez d'abord les échantillons.</translation>
    </message>
    <message>
        <source>{n_samples} samples are few for fitting an anisotropy, its direction and ratio may be far off: better give azimuth and ratio from the geology, or none.</source>
        <translation>{n_samples} échantillons sont peu pour ajuster une anisotropie, sa direction et son rapport peuvent être loin du vrai : donnez plutôt azimut et rapport d'après la géologie, ou aucun.</translation>
    </message>
    <message>
        <source>{n_samples} samples cannot start a map of {rows} x {columns} units one by one: make the map smaller, or start from principal components.</source>
        <translation>{n_samples} échantillons ne peuvent pas initialiser un à un une carte de {rows} x {columns} neurones : faites une carte plus petite, ou partez des composantes principales.</translation>
    </message>
    <message>
        <source>{n_shares} with results below detection</source>
        <translation>{n_shares} avec des résultats sous la détection</translation>
    </message>
    <message>
        <source>{n_suspects} unlike {beside}</source>
        <translation>{n_suspects} différents de {beside}</translation>
    </message>
    <message>
        <source>{n_too} with more than {TOO_CENSORED} % below detection</source>
        <translation>{n_too} avec plus de {TOO_CENSORED} % sous la détection</translation>
    </message>
    <message>
        <source>{n_twice} in more than one field</source>
        <translation>{n_twice} dans plus d'un champ</translation>
    </message>
    <message>
        <source>{n_unread} cannot be read</source>
        <translation>{n_unread} illisibles</translation>
    </message>
    <message>
        <source>{n_unread} cells</source>
        <translation>{n_unread} cellules</translation>
    </message>
    <message>
        <source>{n_values} known numbers are given as {what} and the model has {n_kinds} structures: give one a structure.</source>
        <translation>{n_values} nombres connus sont donnés pour {what} et le modèle a {n_kinds} structures : donnez-en un par structure.</translation>
    </message>
    <message>
        <source>{name!r} ends in {derived!r}, which marks the result of a later step: choose the field with the laboratory's own values.</source>
        <translation>{name!r} finit par {derived!r}, qui marque le résultat d'une étape ultérieure : choisissez le champ des valeurs propres du laboratoire.</translation>
    </message>
    <message>
        <source>{name!r} names no chemical element or oxide: choose concentration fields, called like Cu_ppm, Au_ppb or Fe2O3_pct.</source>
        <translation>{name!r} ne nomme aucun élément chimique ni oxyde : choisissez des champs de concentration, nommés comme Cu_ppm, Au_ppb ou Fe2O3_pct.</translation>
    </message>
    <message>
        <source>{name!r} names two units: rename the field so that it has one, like {symbol}_ppm.</source>
        <translation>{name!r} nomme deux unités : renommez le champ pour qu'il en ait une, comme {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{names} ({best:.2f} on {factor_names})</source>
        <translation>{names} ({best:.2f} sur {factor_names})</translation>
    </message>
    <message>
        <source>{names} ({counts} of {n_samples})</source>
        <translation>{names} ({counts} sur {n_samples})</translation>
    </message>
    <message>
        <source>{names} has the same value at all samples: there is no variogram to fit.</source>
        <translation>{names} a la même valeur à tous les échantillons : il n'y a pas de variogramme à ajuster.</translation>
    </message>
    <message>
        <source>{names} of sample {label} is {what} ({values:g}; {bad} such values in all): {remedy}.</source>
        <translation>{names} de l'échantillon {label} : {what} ({values:g} ; {bad} valeurs semblables en tout) ; {remedy}.</translation>
    </message>
    <message>
        <source>{names}, {percent} % below ({method})</source>
        <translation>{names}, {percent} % au-dessous ({method})</translation>
    </message>
    <message>
        <source>{name} (baseline): {rate}.</source>
        <translation>{name} (référence) : {rate}.</translation>
    </message>
    <message>
        <source>{name} (median {median:g}, {guess}?)</source>
        <translation>{name} (médiane {median:g}, {guess} ?)</translation>
    </message>
    <message>
        <source>{name} ({percent_share:.1f} % of the variance): {listed}.</source>
        <translation>{name} ({percent_share:.1f} % de la variance) : {listed}.</translation>
    </message>
    <message>
        <source>{name} ({theirs:.2f}; exact McNemar test p = {p:.2g})</source>
        <translation>{name} ({theirs:.2f} ; test exact de McNemar p = {p:.2g})</translation>
    </message>
    <message>
        <source>{name} and {other} are not on one grid, they differ in {differences}: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{name} et {other} ne sont pas sur une même grille, ils diffèrent par {differences} : faites les deux avec les mêmes emprise et taille de cellules, ou amenez l'un sur la grille de l'autre avec « Projection (warp) ».</translation>
    </message>
    <message>
        <source>{name} and {other} have other numbers of cells: make both on one grid.</source>
        <translation>{name} et {other} ont des nombres de cellules différents : faites les deux sur une même grille.</translation>
    </message>
    <message>
        <source>{name} as {symbol}</source>
        <translation>{name} comme {symbol}</translation>
    </message>
    <message>
        <source>{name} at {far:.1f} km</source>
        <translation>{name} à {far:.1f} km</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}, because the unit of {unknown} is not known: rename the field so that it says the unit, like {symbol}_ppm.</source>
        <translation>{name} ne peut pas être converti en {target}, car l'unité de {unknown} est inconnue : renommez le champ pour qu'il dise l'unité, comme {symbol}_ppm.</translation>
    </message>
    <message>
        <source>{name} cannot be converted into {target}: they are different elements.</source>
        <translation>{name} ne peut pas être converti en {target} : ce sont des éléments différents.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: check that the file is there and is one.</source>
        <translation>{name} ne peut pas être ouvert comme raster : vérifiez que le fichier est là et en est un.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a spreadsheet: save it as CSV and import that.</source>
        <translation>{name} ne peut pas être ouvert comme classeur : enregistrez-le en CSV et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} does not hold whole numbers, so it is no field of classes: take it as values.</source>
        <translation>{name} ne contient pas de nombres entiers et n'est donc pas un champ de classes : prenez-le comme valeurs.</translation>
    </message>
    <message>
        <source>{name} from {limit:.4g}</source>
        <translation>{name} à partir de {limit:.4g}</translation>
    </message>
    <message>
        <source>{name} from {unit}</source>
        <translation>{name} de {unit}</translation>
    </message>
    <message>
        <source>{name} has no UTM zone {number}: choose the reference system.</source>
        <translation>{name} n'a pas de zone UTM {number} : choisissez le système de référence.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map and the mask.</source>
        <translation>{name} n'a pas de données dans la zone d'étude : vérifiez la carte et le masque.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band or field, and the mask.</source>
        <translation>{name} n'a pas de données dans la zone d'étude : vérifiez la carte, sa bande ou son champ, et le masque.</translation>
    </message>
    <message>
        <source>{name} has no data in the study area: check the map, its band, and the mask.</source>
        <translation>{name} n'a pas de données dans la zone d'étude : vérifiez la carte, sa bande et le masque.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}: choose one of {layers}.</source>
        <translation>{name} n'a pas de feuille {sheet} : choisissez l'une de {layers}.</translation>
    </message>
    <message>
        <source>{name} has no values to find a threshold from: choose another field.</source>
        <translation>{name} n'a pas de valeurs où trouver un seuil : choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{name} has no values: it has no fences.</source>
        <translation>{name} n'a pas de valeurs : il n'a pas de bornes.</translation>
    </message>
    <message>
        <source>{name} has no values: it is left out.</source>
        <translation>{name} n'a pas de valeurs : il est omis.</translation>
    </message>
    <message>
        <source>{name} has only {n_values} values: its fences are vague.</source>
        <translation>{name} n'a que {n_values} valeurs : ses bornes sont vagues.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is no variogram.</source>
        <translation>{name} a la même valeur à tous les échantillons : il n'y a pas de variogramme.</translation>
    </message>
    <message>
        <source>{name} has the same value at all samples: there is nothing to predict.</source>
        <translation>{name} a la même valeur à tous les échantillons : il n'y a rien à prédire.</translation>
    </message>
    <message>
        <source>{name} has values at {n_read} distinct position, and a variogram needs two or more: check the layer, its filter and the selection.</source>
        <translation>{name} a des valeurs à {n_read} position distincte, et un variogramme en exige deux ou plus : vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>{name} has values outside 0 to 1, which no agreement has: choose another map.</source>
        <translation>{name} a des valeurs hors de 0 à 1, ce qu'aucun accord n'a : choisissez une autre carte.</translation>
    </message>
    <message>
        <source>{name} has {count} different values to show: choose another field.</source>
        <translation>{name} a {count} valeurs différentes à montrer : choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{name} has {n_codes} classes and a raster holds 255: group them, or choose another field.</source>
        <translation>{name} a {n_codes} classes et un raster en contient 255 : groupez-les, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{name} has {n_distinct} distinct values, which are no classes: take it as a continuous map.</source>
        <translation>{name} a {n_distinct} valeurs distinctes, qui ne sont pas des classes : prenez-le comme carte continue.</translation>
    </message>
    <message>
        <source>{name} has {n_labels} classes: fuse maps of {MISSING} classes at most.</source>
        <translation>{name} a {n_labels} classes : fusionnez des cartes de {MISSING} classes au plus.</translation>
    </message>
    <message>
        <source>{name} has {size} values at {n} occurrences: read every map at all of them.</source>
        <translation>{name} a {size} valeurs à {n} indices : lisez chaque carte à tous les indices.</translation>
    </message>
    <message>
        <source>{name} holds a {kind!r} model, and this step needs {kinds}: choose the file that the matching step wrote.</source>
        <translation>{name} contient un modèle {kind!r}, et cette étape exige {kinds} : choisissez le fichier écrit par l'étape correspondante.</translation>
    </message>
    <message>
        <source>{name} holds an infinite value: correct it in the table.</source>
        <translation>{name} contient une valeur infinie : corrigez-la dans la table.</translation>
    </message>
    <message>
        <source>{name} holds no cells: choose another file.</source>
        <translation>{name} ne contient pas de cellules : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} holds no figures of merit: choose files that a trainer wrote as METRICS.</source>
        <translation>{name} ne contient pas d'indicateurs de performance : choisissez des fichiers écrits par un entraîneur comme METRICS.</translation>
    </message>
    <message>
        <source>{name} holds regrets, of which the least is best: take the score of another rule.</source>
        <translation>{name} contient des regrets, dont le plus petit est le meilleur : prenez le score d'une autre règle.</translation>
    </message>
    <message>
        <source>{name} holds {values}: one layer has one reference system, so split the file, or choose one.</source>
        <translation>{name} contient {values} : une couche a un seul système de référence, divisez donc le fichier, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>{name} holds {wild:g}, which no score can be: make it no data in the properties of the layer (Transparency), or correct the map.</source>
        <translation>{name} contient {wild:g}, ce qu'aucun score ne peut être : mettez-le en nodata dans les propriétés de la couche (Transparence), ou corrigez la carte.</translation>
    </message>
    <message>
        <source>{name} inside</source>
        <translation>{name} à l'intérieur</translation>
    </message>
    <message>
        <source>{name} is a GeoPackage or database, no table of text: add it to the project as a layer.</source>
        <translation>{name} est un GeoPackage ou une base de données, pas une table de texte : ajoutez-le au projet comme couche.</translation>
    </message>
    <message>
        <source>{name} is a map of values, which the occurrences cut into classes: give them, or make classes of it with “Classify anomalies” first.</source>
        <translation>{name} est une carte de valeurs, que les indices découpent en classes : donnez-les, ou faites-en d'abord des classes avec « Classer les anomalies ».</translation>
    </message>
    <message>
        <source>{name} is constant and left out.</source>
        <translation>{name} est constant et omis.</translation>
    </message>
    <message>
        <source>{name} is cut by the occurrences: {limits}.</source>
        <translation>{name} est découpé par les indices : {limits}.</translation>
    </message>
    <message>
        <source>{name} is empty and left out.</source>
        <translation>{name} est vide et omis.</translation>
    </message>
    <message>
        <source>{name} is empty: choose another file.</source>
        <translation>{name} est vide : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is in {authid} and {other} in {other_authid}: bring the maps to one reference system (“Warp”).</source>
        <translation>{name} est en {authid} et {other} en {other_authid} : amenez les cartes à un même système de référence (« Projection (warp) »).</translation>
    </message>
    <message>
        <source>{name} is no map of classes: give known occurrences, or limits.</source>
        <translation>{name} n'est pas une carte de classes : donnez des indices connus, ou des limites.</translation>
    </message>
    <message>
        <source>{name} is no raster of scores: a map with occurrences held out goes with scores only.</source>
        <translation>{name} n'est pas un raster de scores : une carte avec des indices mis de côté ne va qu'avec des scores.</translation>
    </message>
    <message>
        <source>{name} is no table of text: save it as CSV and import that.</source>
        <translation>{name} n'est pas une table de texte : enregistrez-le en CSV et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is no table: its lines hold no commas, semicolons, tabs or pipes that part columns. Save it as CSV, or say which delimiter it has.</source>
        <translation>{name} n'est pas une table : ses lignes ne contiennent ni virgules, ni points-virgules, ni tabulations, ni barres séparant des colonnes. Enregistrez-le en CSV, ou dites quel délimiteur il a.</translation>
    </message>
    <message>
        <source>{name} is not a GeoHalo model file: choose a file that a GeoHalo step wrote as MODEL.</source>
        <translation>{name} n'est pas un fichier modèle GeoHalo : choisissez un fichier qu'une étape GeoHalo a écrit comme MODEL.</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}, line {line} holds a letter that it does not have: choose another encoding, or auto.</source>
        <translation>{name} n'est pas écrit en {encoding}, la ligne {line} contient une lettre qu'il n'a pas : choisissez un autre encodage, ou auto.</translation>
    </message>
    <message>
        <source>{name} must be above zero</source>
        <translation>{name} doit être supérieur à zéro</translation>
    </message>
    <message>
        <source>{name} needs {needed}, and QGIS runs {owned} {version}, which is never replaced: take a newer QGIS, or do without. Nothing was changed.</source>
        <translation>{name} exige {needed}, et QGIS utilise {owned} {version}, qui n'est jamais remplacé : prenez un QGIS plus récent, ou passez-vous-en. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>{name} of sample {label} is {cell!r}{why}</source>
        <translation>{name} de l'échantillon {label} est {cell!r}{why}</translation>
    </message>
    <message>
        <source>{name} says the same everywhere (favourability {distinct:.2f}): it tells no cell from another and caps maximin there; leave it out.</source>
        <translation>{name} dit partout la même chose (favorabilité {distinct:.2f}) : elle ne distingue pas les cellules et y plafonne le maximin ; omettez-la.</translation>
    </message>
    <message>
        <source>{name} was chosen as an element: say which, by its symbol.</source>
        <translation>{name} a été choisi comme élément : dites lequel, par son symbole.</translation>
    </message>
    <message>
        <source>{name} was chosen as {role}, and no column of results belongs to it.</source>
        <translation>{name} a été choisi comme {role}, et aucune colonne de résultats ne lui correspond.</translation>
    </message>
    <message>
        <source>{name} was fetched, but cannot be used here ({error}). Nothing was changed.</source>
        <translation>{name} a été téléchargé, mais ne peut pas servir ici ({error}). Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>{name} was written by a newer GeoHalo: update the plugin to read it.</source>
        <translation>{name} a été écrit par un GeoHalo plus récent : mettez l'extension à jour pour le lire.</translation>
    </message>
    <message>
        <source>{name}, UTM zone {number}{half}</source>
        <translation>{name}, zone UTM {number}{half}</translation>
    </message>
    <message>
        <source>{name}, class {class}: {label}, {hits} of {n:g} occurrences ({rate:.1f} %) in {area:.1f} % of the area</source>
        <translation>{name}, classe {class} : {label}, {hits} des {n:g} indices ({rate:.1f} %) dans {area:.1f} % de l'aire</translation>
    </message>
    <message>
        <source>{name}, favourability of its classes: {said}.</source>
        <translation>{name}, favorabilité de ses classes : {said}.</translation>
    </message>
    <message>
        <source>{name}, observed</source>
        <translation>{name}, observé</translation>
    </message>
    <message>
        <source>{name}, predicted without the sample</source>
        <translation>{name}, prédit sans l'échantillon</translation>
    </message>
    <message>
        <source>{name}, threshold {place}: {threshold:.4g}{band}, where the slope turns from {before:.2f} to {after:.2f}{doubt}; {shares:.2g} % {unit} is at or above it.</source>
        <translation>{name}, seuil {place} : {threshold:.4g}{band}, où la pente passe de {before:.2f} à {after:.2f}{doubt} ; {shares:.2g} % {unit} est à cette valeur ou au-dessus.</translation>
    </message>
    <message>
        <source>{name}: 1 straight line, R² {r_squared:.4f}</source>
        <translation>{name} : 1 droite, R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: added up from the most favourable class, the curves meet at {rate:.1f} % of the {n_occurrences:g} occurrences{band} in {area:.1f} % of the area: normalised density {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name} : cumulées depuis la classe la plus favorable, les courbes se croisent à {rate:.1f} % des {n_occurrences:g} indices{band} dans {area:.1f} % de l'aire : densité normalisée {intersection_density:.2f}, {weight}, AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}: anomalies drawn without the occurrences to be tested hold {hits} of {n} of them ({rate:.1f} %) in {area:.1f} % of the area (probability by area alone {chance}){verdict}.</source>
        <translation>{name} : les anomalies tracées sans les indices à tester contiennent {hits} des {n} ({rate:.1f} %) dans {area:.1f} % de l'aire (probabilité par l'aire seule {chance}){verdict}.</translation>
    </message>
    <message>
        <source>{name}: anomaly in {anomaly_area_percent:.1f} % of the area</source>
        <translation>{name} : anomalie dans {anomaly_area_percent:.1f} % de l'aire</translation>
    </message>
    <message>
        <source>{name}: drawn without the occurrences to be tested, there is no anomaly class.</source>
        <translation>{name} : tracée sans les indices à tester, il n'y a pas de classe anomalie.</translation>
    </message>
    <message>
        <source>{name}: the datum is not said, WGS 84 is taken.</source>
        <translation>{name} : le datum n'est pas dit, WGS 84 est pris.</translation>
    </message>
    <message>
        <source>{name}: {lines} straight lines, R² {r_squared:.4f}</source>
        <translation>{name} : {lines} droites, R² {r_squared:.4f}</translation>
    </message>
    <message>
        <source>{name}: {m} more classes, less favourable, are in the table.</source>
        <translation>{name} : {m} autres classes, moins favorables, sont dans la table.</translation>
    </message>
    <message>
        <source>{name}: {n_rows} samples tested, {training} learnt from</source>
        <translation>{name} : {n_rows} échantillons testés, {training} appris</translation>
    </message>
    <message>
        <source>{name}: {parts}; {rate_20:.0f} % of the occurrences lie in the best 20 % of the area.</source>
        <translation>{name} : {parts} ; {rate_20:.0f} % des indices sont dans les meilleurs 20 % de l'aire.</translation>
    </message>
    <message>
        <source>{name}: {rate:.1f} % of the {n_occurrences:g} occurrences{band} lie in the {area:.1f} % of the area with a map value of {threshold:.4g} or more: normalised density {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</source>
        <translation>{name} : {rate:.1f} % des {n_occurrences:g} indices{band} sont dans les {area:.1f} % de l'aire de valeur de carte {threshold:.4g} ou plus : densité normalisée {normalised_density:.2f}, {weight}, AUC {auc:.3f}.</translation>
    </message>
    <message>
        <source>{name}_{suffix} is in another unit than {fitted}, which the model was fitted to: convert the field to that unit and run the earlier steps again.</source>
        <translation>{name}_{suffix} est dans une autre unité que {fitted}, à laquelle le modèle a été ajusté : convertissez le champ dans cette unité et exécutez de nouveau les étapes antérieures.</translation>
    </message>
    <message>
        <source>{near} of {n_occurrences} occurrences lie farther than {reach:.0f} m from every sample and were left out.</source>
        <translation>{near} des {n_occurrences} indices sont à plus de {reach:.0f} m de tout échantillon et ont été omis.</translation>
    </message>
    <message>
        <source>{neighbours} neighbours are too few for {n_drift} drift terms: take {least} or more.</source>
        <translation>{neighbours} voisins sont trop peu pour {n_drift} termes de dérive : prenez-en {least} ou plus.</translation>
    </message>
    <message>
        <source>{nodata} of {n:g} occurrences lie where the map has no data.</source>
        <translation>{nodata} des {n:g} indices sont là où la carte n'a pas de données.</translation>
    </message>
    <message>
        <source>{notices} Fill them in, or let samples with missing values be kept.</source>
        <translation>{notices} Complétez-les, ou faites garder les échantillons à valeurs manquantes.</translation>
    </message>
    <message>
        <source>{notices} State that of {name}, or take a percentile.</source>
        <translation>{notices} Fixez celui de {name}, ou prenez un percentile.</translation>
    </message>
    <message>
        <source>{number} cells</source>
        <translation>{number} cellules</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} éléments</translation>
    </message>
    <message>
        <source>{number} of {runs} members are trained</source>
        <translation>{number} des {runs} membres sont entraînés</translation>
    </message>
    <message>
        <source>{number} places</source>
        <translation>{number} lieux</translation>
    </message>
    <message>
        <source>{number} results</source>
        <translation>{number} résultats</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} lignes</translation>
    </message>
    <message>
        <source>{number} sample numbers</source>
        <translation>{number} numéros d'échantillon</translation>
    </message>
    <message>
        <source>{number} samples</source>
        <translation>{number} échantillons</translation>
    </message>
    <message>
        <source>{number} {word}: {times:.2g} times the mean density</source>
        <translation>{number} {word} : {times:.2g} fois la densité moyenne</translation>
    </message>
    <message>
        <source>{n} cannot be read</source>
        <translation>{n} illisibles</translation>
    </message>
    <message>
        <source>{n} elements: {pairs}.</source>
        <translation>{n} éléments : {pairs}.</translation>
    </message>
    <message>
        <source>{n} fields, scaled</source>
        <translation>{n} champs, mis à l'échelle</translation>
    </message>
    <message>
        <source>{n} occurrences at {m} samples are used.</source>
        <translation>{n} indices à {m} échantillons sont utilisés.</translation>
    </message>
    <message>
        <source>{n} of {total} samples have a flagged value.</source>
        <translation>{n} des {total} échantillons ont une valeur signalée.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that are no degrees ({example}): kept without a position.</source>
        <translation>{n} échantillons ont des coordonnées qui ne sont pas des degrés ({example}) : gardés sans position.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that cannot be read ({example}): kept without a position.</source>
        <translation>{n} échantillons ont des coordonnées illisibles ({example}) : gardés sans position.</translation>
    </message>
    <message>
        <source>{n} samples have coordinates that stand for none ({example}): kept without a position.</source>
        <translation>{n} échantillons ont des coordonnées qui signifient leur absence ({example}) : gardés sans position.</translation>
    </message>
    <message>
        <source>{n} samples have no coordinates: kept without a position.</source>
        <translation>{n} échantillons n'ont pas de coordonnées : gardés sans position.</translation>
    </message>
    <message>
        <source>{n} samples in all. The table of elements says how well their results agree.</source>
        <translation>{n} échantillons en tout. La table des éléments dit comment leurs résultats concordent.</translation>
    </message>
    <message>
        <source>{n} samples lie outside every polygon of the geology and form the class “{name}”.</source>
        <translation>{n} échantillons sont hors de tout polygone de la géologie et forment la classe « {name} ».</translation>
    </message>
    <message>
        <source>{n} samples of {name}, variance {variance:.4g}; classes of {lag:.4g} {length} up to {cutoff:.4g} {length}.</source>
        <translation>{n} échantillons de {name}, variance {variance:.4g} ; classes de {lag:.4g} {length} jusqu'à {cutoff:.4g} {length}.</translation>
    </message>
    <message>
        <source>{n} samples of {p} elements. KMO {kmo:.2f}; Bartlett's test {probability}.</source>
        <translation>{n} échantillons de {p} éléments. KMO {kmo:.2f} ; test de Bartlett {probability}.</translation>
    </message>
    <message>
        <source>{n} samples on {columns} x {rows} cells of {size:g}, {area:.1f} km² with data, no farther than {reach:.0f} from a sample.</source>
        <translation>{n} échantillons sur {columns} x {rows} cellules de {size:g}, {area:.1f} km² avec données, à {reach:.0f} au plus d'un échantillon.</translation>
    </message>
    <message>
        <source>{n} samples predicted: mean error {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, slope {slope:.2f}.</source>
        <translation>{n} échantillons prédits : erreur moyenne {me:.3g}, RMSE {rmse:.3g}, R² {r2:.2f}, pente {slope:.2f}.</translation>
    </message>
    <message>
        <source>{n} samples, none of them with a position.</source>
        <translation>{n} échantillons, aucun avec une position.</translation>
    </message>
    <message>
        <source>{n} samples, {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} échantillons, {columns} x {rows} cellules de {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples, {count} realisations of {columns} x {rows} cells of {size:g}.</source>
        <translation>{n} échantillons, {count} réalisations de {columns} x {rows} cellules de {size:g}.</translation>
    </message>
    <message>
        <source>{n} samples. Model: {model}{chosen}.</source>
        <translation>{n} échantillons. Modèle : {model}{chosen}.</translation>
    </message>
    <message>
        <source>{n} samples: mean error {me:.3g} (good: 0), RMSE {rmse:.3g}, mean squared standardised error {msse:.2f} (good: 1), slope {slope:.2f} (good: 1).</source>
        <translation>{n} échantillons : erreur moyenne {me:.3g} (bon : 0), RMSE {rmse:.3g}, erreur quadratique moyenne standardisée {msse:.2f} (bon : 1), pente {slope:.2f} (bon : 1).</translation>
    </message>
    <message>
        <source>{n} times the same low value</source>
        <translation>{n} fois la même valeur faible</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} à examiner</translation>
    </message>
    <message>
        <source>{outside} Box-Cox values belong to no concentration and are left empty.</source>
        <translation>{outside} valeurs de Box-Cox ne correspondent à aucune concentration et restent vides.</translation>
    </message>
    <message>
        <source>{path} cannot be written, {folder} does not allow it: choose another folder.</source>
        <translation>{path} ne peut pas être écrit, {folder} ne le permet pas : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: choose a file.</source>
        <translation>{path} est un périphérique, pas un fichier : choisissez un fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation>{path} est un dossier : choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>{placed} of {n} samples have a position; {lost} without are kept.</source>
        <translation>{placed} des {n} échantillons ont une position ; {lost} qui n'en ont pas sont gardés.</translation>
    </message>
    <message>
        <source>{prediction_rate:.1f} % of the occurrences in {area:.1f} % of the area, AUC {auc:.3f}</source>
        <translation>{prediction_rate:.1f} % des indices dans {area:.1f} % de l'aire, AUC {auc:.3f}</translation>
    </message>
    <message>
        <source>{rate:.1f} % of the {occurrences}{band}
in {area:.1f} % of the area
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</source>
        <translation>{rate:.1f} % des {occurrences}{band}
dans {area:.1f} % de l'aire
Nd = {density:.2f}, ln Nd = {log:.2f}
n = {n_occurrences:g}</translation>
    </message>
    <message>
        <source>{repeated} samples lie where another one does: samples at one place are averaged, kriging cannot tell them apart.</source>
        <translation>{repeated} échantillons sont au même lieu qu'un autre : ceux d'un même lieu sont moyennés, le krigeage ne peut les distinguer.</translation>
    </message>
    <message>
        <source>{role!r} is no role of a column: write one of {ROLES}.</source>
        <translation>{role!r} n'est pas un rôle de colonne : écrivez l'un de {ROLES}.</translation>
    </message>
    <message>
        <source>{runs} maps trained on bootstrap samples and averaged</source>
        <translation>{runs} cartes entraînées sur des échantillons bootstrap et moyennées</translation>
    </message>
    <message>
        <source>{runs} members are few: ten at least tell how far they disagree.</source>
        <translation>{runs} membres sont peu : il en faut au moins dix pour dire combien ils divergent.</translation>
    </message>
    <message>
        <source>{runs} members: on average {percent_stability:.0f} % of them name the same class of a sample (adjusted Rand index of pairs {agreement:.2f}); for {percent_doubtful:.0f} % of the samples more than a quarter of the members name another one.</source>
        <translation>{runs} membres : en moyenne {percent_stability:.0f} % d'entre eux nomment la même classe d'un échantillon (indice de Rand ajusté des paires {agreement:.2f}) ; pour {percent_doubtful:.0f} % des échantillons, plus d'un quart des membres en nomment une autre.</translation>
    </message>
    <message>
        <source>{samples} samples in the file, {samples} written, {placed} with a position.</source>
        <translation>{samples} échantillons dans le fichier, {samples} écrits, {placed} avec une position.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements, {placed} samples with a position.</source>
        <translation>{samples} échantillons, {elements} éléments, {placed} échantillons avec une position.</translation>
    </message>
    <message>
        <source>{samples} samples, {elements} elements. Look it over, correct what is wrong, and press Import.</source>
        <translation>{samples} échantillons, {elements} éléments. Parcourez, corrigez ce qui est faux, et cliquez sur Importer.</translation>
    </message>
    <message>
        <source>{score} is the mean standardised score of the factors that hold indicators: {factors}.</source>
        <translation>{score} est le score standardisé moyen des facteurs qui contiennent des indicateurs : {factors}.</translation>
    </message>
    <message>
        <source>{share:.0f} % below detection: left out later</source>
        <translation>{share:.0f} % sous la détection : omis plus tard</translation>
    </message>
    <message>
        <source>{share:.0f} % missing</source>
        <translation>{share:.0f} % manquants</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{text!r} is no chemical symbol or oxide: write one like Cu or Fe2O3.</source>
        <translation>{text!r} n'est pas un symbole chimique ni un oxyde : écrivez-le comme Cu ou Fe2O3.</translation>
    </message>
    <message>
        <source>{text!r} names no variogram model: choose one of {kinds}, or several joined by +.</source>
        <translation>{text!r} ne nomme aucun modèle de variogramme : choisissez l'un de {kinds}, ou plusieurs joints par +.</translation>
    </message>
    <message>
        <source>{text} as {new}</source>
        <translation>{text} comme {new}</translation>
    </message>
    <message>
        <source>{text} in {names}</source>
        <translation>{text} dans {names}</translation>
    </message>
    <message>
        <source>{things} things to look at before you go on</source>
        <translation>{things} points à examiner avant de continuer</translation>
    </message>
    <message>
        <source>{times} repetitions are too few: choose one or more.</source>
        <translation>{times} répétitions sont trop peu : choisissez-en une ou plus.</translation>
    </message>
    <message>
        <source>{title}. Training</source>
        <translation>{title}. Entraînement</translation>
    </message>
    <message>
        <source>{too}. That is too much for any estimate: “Replace censored values” leaves them out.</source>
        <translation>{too}. C'est trop pour toute estimation : « Remplacer les valeurs censurées » les omet.</translation>
    </message>
    <message>
        <source>{units} is no unit of weight.</source>
        <translation>{units} n'est pas une unité de poids.</translation>
    </message>
    <message>
        <source>{unit} at or above ν</source>
        <translation>{unit} à ν ou au-dessus</translation>
    </message>
    <message>
        <source>{unknown} predictions are none of the classes {classes}: they count as errors.</source>
        <translation>{unknown} prédictions ne sont d'aucune des classes {classes} : elles comptent comme erreurs.</translation>
    </message>
    <message>
        <source>{unnamed} without a number</source>
        <translation>{unnamed} sans numéro</translation>
    </message>
    <message>
        <source>{version}, {whose}</source>
        <translation>{version}, {whose}</translation>
    </message>
    <message>
        <source>{wanted} thresholds are too few for a curve: ask for 2 to 500.</source>
        <translation>{wanted} seuils sont trop peu pour une courbe : demandez-en 2 à 500.</translation>
    </message>
    <message>
        <source>{ways} were given</source>
        <translation>{ways} ont été donnés</translation>
    </message>
    <message>
        <source>{what} has no coordinate reference system: set it in the layer's properties, or with “Assign projection”.</source>
        <translation>{what} n'a pas de système de coordonnées de référence : définissez-le dans les propriétés de la couche, ou avec « Assigner une projection ».</translation>
    </message>
    <message>
        <source>{what} has no {found}: check the layer, its filter and the selection.</source>
        <translation>{what} n'a pas de {found} : vérifiez la couche, son filtre et la sélection.</translation>
    </message>
    <message>
        <source>{what} has {found}, and {wanted} are needed: choose another layer.</source>
        <translation>{what} : {found}, alors qu'il faut : {wanted} ; choisissez une autre couche.</translation>
    </message>
    <message>
        <source>{what} is {value!r}, which is no number: write it like 0.6, of nested structures like 0.2+0.6.</source>
        <translation>{what} est {value!r}, qui n'est pas un nombre : écrivez-le comme 0.6, pour des structures gigognes comme 0.2+0.6.</translation>
    </message>
    <message>
        <source>{what} is {values:g}, and fuzzy scores are numbers from 0 to 1: choose fields such as F1_fuzzy, and limits between 0 and 1.</source>
        <translation>{what} est {values:g}, et les scores flous sont des nombres de 0 à 1 : choisissez des champs comme F1_fuzzy, et des limites entre 0 et 1.</translation>
    </message>
    <message>
        <source>{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}.</source>
        <translation>{what} exige le paquet Python {package}, que ce QGIS n'a pas : {instead}, ou installez {package}.</translation>
    </message>
    <message>
        <source>{without} labelled samples are in no zone and have no part.</source>
        <translation>{without} échantillons étiquetés ne sont dans aucune zone et n'ont pas de part.</translation>
    </message>
    <message>
        <source>{x} and {y} seem to be exchanged, by the size of their numbers, and are read the other way round.</source>
        <translation>{x} et {y} semblent interverties, d'après la taille de leurs nombres, et sont lues dans l'autre sens.</translation>
    </message>
    <message>
        <source>{} % of the area lies in several polygons and counts in each: repair the layer.</source>
        <translation>{} % de l'aire est dans plusieurs polygones et compte dans chacun : réparez la couche.</translation>
    </message>
    <message>
        <source>{} (best of {} elements, picked by these occurrences)</source>
        <translation>{} (meilleur de {} éléments, choisi par ces indices)</translation>
    </message>
    <message>
        <source>{} A table without positions is written: choose the columns if there are any.</source>
        <translation>{} Une table sans positions est écrite : choisissez les colonnes s'il y en a.</translation>
    </message>
    <message>
        <source>{} and {} are not on one grid: make both with the same extent and cell size, or bring one onto the other's grid with “Warp (reproject)”.</source>
        <translation>{} et {} ne sont pas sur une même grille : faites les deux avec les mêmes emprise et taille de cellules, ou amenez l'un sur la grille de l'autre avec « Projection (warp) ».</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that its file is there.</source>
        <translation>{} ne peut pas être ouvert : vérifiez que son fichier est là.</translation>
    </message>
    <message>
        <source>{} cannot be opened: it is gone, or no layer.</source>
        <translation>{} ne peut pas être ouvert : il a disparu, ou n'est pas une couche.</translation>
    </message>
    <message>
        <source>{} cannot be read: its file is damaged or incomplete.</source>
        <translation>{} est illisible : son fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no drawing that can be read.</source>
        <translation>{} ne peut pas être montré : ce n'est pas un dessin lisible.</translation>
    </message>
    <message>
        <source>{} cannot be shown: it is no picture that can be read.</source>
        <translation>{} ne peut pas être montré : ce n'est pas une image lisible.</translation>
    </message>
    <message>
        <source>{} cannot be transformed to the reference system of the map.</source>
        <translation>{} ne peut pas être transformé dans le système de référence de la carte.</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): close the program that holds it open, or choose another file.</source>
        <translation>{} ne peut pas être écrit ({}) : fermez le programme qui le tient ouvert, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{} cells cannot be read as numbers and are left out.</source>
        <translation>{} cellules ne se lisent pas comme nombres et sont omises.</translation>
    </message>
    <message>
        <source>{} has no cell of class {} (it has {}): there are no targets.</source>
        <translation>{} n'a pas de cellule de classe {} (il y a {}) : il n'y a pas de cibles.</translation>
    </message>
    <message>
        <source>{} has no data in {} targets: they rank as the lowest of the others.</source>
        <translation>{} n'a pas de données dans {} cibles : elles ont le rang de la plus basse des autres.</translation>
    </message>
    <message>
        <source>{} has no point in the reference system of the map: check both layers.</source>
        <translation>{} n'a pas de point dans le système de référence de la carte : vérifiez les deux couches.</translation>
    </message>
    <message>
        <source>{} has no reference system: set it in the properties of the layer.</source>
        <translation>{} n'a pas de système de référence : définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>{} has values below zero: for the rank they become 1 / (1 + exp(-score)).</source>
        <translation>{} a des valeurs négatives : pour le rang, elles deviennent 1 / (1 + exp(-score)).</translation>
    </message>
    <message>
        <source>{} has {} distinct whole numbers: if they are classes, they must rise with favourability.</source>
        <translation>{} a {} nombres entiers distincts : si ce sont des classes, elles doivent croître avec la favorabilité.</translation>
    </message>
    <message>
        <source>{} is a concentration: these are skewed, and the fence takes far too many samples for anomalous. Take its logarithm (“Transform concentrations”).</source>
        <translation>{} est une concentration : elles sont asymétriques, et la borne prend bien trop d'échantillons pour anomaux. Prenez son logarithme (« Transformer les concentrations »).</translation>
    </message>
    <message>
        <source>{} is in degrees, where cells have no even area: reproject it with “Warp (reproject)” first.</source>
        <translation>{} est en degrés, où les cellules n'ont pas d'aire égale : reprojetez d'abord avec « Projection (warp) ».</translation>
    </message>
    <message>
        <source>{} is the best single element of {}, picked by the occurrences it is judged by, which flatters it.</source>
        <translation>{} est le meilleur élément seul sur {}, choisi par les indices qui le jugent, ce qui le flatte.</translation>
    </message>
    <message>
        <source>{} knows the positions of the tested samples and not their chemistry: it says how well the ground between samples can be classed, which is another question than the others answer.</source>
        <translation>{} connaît les positions des échantillons testés et non leur chimie : il dit comment le terrain entre échantillons peut être classé, autre question que celle à laquelle les autres répondent.</translation>
    </message>
    <message>
        <source>{} labelled samples are left out to balance the classes ({}).</source>
        <translation>{} échantillons étiquetés sont omis pour équilibrer les classes ({}).</translation>
    </message>
    <message>
        <source>{} occurrences in {} cells, {} km² judged: more barren ground would raise all areas.</source>
        <translation>{} indices dans {} cellules, {} km² jugés : plus de terrain stérile augmenterait toutes les aires.</translation>
    </message>
    <message>
        <source>{} of {} points lack a position or a predictor and get no prediction.</source>
        <translation>À {} des {} points manque une position ou un prédicteur ; ils n'ont pas de prédiction.</translation>
    </message>
    <message>
        <source>{} of {} points lack a value of {} and are left out.</source>
        <translation>À {} des {} points manque une valeur de {} ; ils sont omis.</translation>
    </message>
    <message>
        <source>{} of {} samples have no position and get no result (such as {}).</source>
        <translation>{} des {} échantillons n'ont pas de position et pas de résultat (comme {}).</translation>
    </message>
    <message>
        <source>{} of {} samples have no window and get no class.</source>
        <translation>{} des {} échantillons n'ont pas de fenêtre et pas de classe.</translation>
    </message>
    <message>
        <source>{} of {} samples have no window: they lie off the rasters or where these have no data.</source>
        <translation>{} des {} échantillons n'ont pas de fenêtre : ils sont hors des rasters ou là où ceux-ci n'ont pas de données.</translation>
    </message>
    <message>
        <source>{} of {} samples lie outside the map.</source>
        <translation>{} des {} échantillons sont hors de la carte.</translation>
    </message>
    <message>
        <source>{} of {} samples lie where a {} has no data and are left out.</source>
        <translation>{} des {} échantillons sont sans données (« {} ») et sont omis.</translation>
    </message>
    <message>
        <source>{} of {} samples of this chart are selected.</source>
        <translation>{} des {} échantillons de ce graphique sont sélectionnés.</translation>
    </message>
    <message>
        <source>{} of {} samples with a class are to learn from (label_used), to balance the classes.</source>
        <translation>{} des {} échantillons ayant une classe sont à apprendre (label_used), pour équilibrer les classes.</translation>
    </message>
    <message>
        <source>{} samples are anomalous for several factors and are of the one with the highest score.</source>
        <translation>{} échantillons sont anomaux pour plusieurs facteurs et sont de celui au score le plus élevé.</translation>
    </message>
    <message>
        <source>{} samples, predictors {}.</source>
        <translation>{} échantillons, prédicteurs {}.</translation>
    </message>
    <message>
        <source>{} samples, {} maps</source>
        <translation>{} échantillons, {} cartes</translation>
    </message>
    <message>
        <source>{} samples, {} of them with a position ({}).</source>
        <translation>{} échantillons, {} d'entre eux avec une position ({}).</translation>
    </message>
    <message>
        <source>{} targets.</source>
        <translation>{} cibles.</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} a été fait avec des indices connus : si ce sont les mêmes, tous les chiffres d'ici flattent, aussi ceux d'indices mis de côté. Fusionnez plutôt des cartes de scores hors apprentissage (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its curve is a success rate, which flatters it. For a prediction rate take a map of scores that were held out (score_held_out).</source>
        <translation>{} a été fait avec des indices connus : si ce sont les mêmes, sa courbe est un taux de succès, qui flatte. Pour un taux de prédiction, prenez une carte de scores hors apprentissage (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, its figures flatter it. Judge a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} a été fait avec des indices connus : si ce sont les mêmes, ses chiffres flattent. Jugez plutôt une carte de scores hors apprentissage (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: if these are the same, the comparison flatters it. Compare a map of scores that were held out (score_held_out) instead.</source>
        <translation>{} a été fait avec des indices connus : si ce sont les mêmes, la comparaison flatte. Comparez plutôt une carte de scores hors apprentissage (score_held_out).</translation>
    </message>
    <message>
        <source>{} was made with known occurrences: judged by the same ones it is flattered. Believe a map of scores that were held out.</source>
        <translation>{} a été fait avec des indices connus : jugé par les mêmes, il est flatté. Croyez une carte de scores hors apprentissage.</translation>
    </message>
    <message>
        <source>{} were made from samples: a test on ground not seen is flattered, for the tested samples helped to draw them.</source>
        <translation>{} ont été faits à partir d'échantillons : un test sur terrain non vu est flatté, car les échantillons testés ont aidé à les tracer.</translation>
    </message>
    <message>
        <source>{} were made with known occurrences: if these are the same, all figures here flatter, those of held-out occurrences too. Fuse maps of scores that were held out (score_held_out) instead.</source>
        <translation>{} ont été faits avec des indices connus : si ce sont les mêmes, tous les chiffres d'ici flattent, aussi ceux d'indices mis de côté. Fusionnez plutôt des cartes de scores hors apprentissage (score_held_out).</translation>
    </message>
    <message>
        <source>{} {} have no position and are left out.</source>
        <translation>{} {} sans position, omis.</translation>
    </message>
    <message>
        <source>{}: RMSE {RMSE:.3g}, R² {R2:.2f}.</source>
        <translation>{} : RMSE {RMSE:.3g}, R² {R2:.2f}.</translation>
    </message>
    <message>
        <source>{}: {} and more</source>
        <translation>{} : {} et plus</translation>
    </message>
    <message>
        <source>{}: {} has the highest balanced accuracy of the classifiers, {:.2f}.</source>
        <translation>{} : {} a l'exactitude équilibrée la plus élevée des classifieurs, {:.2f}.</translation>
    </message>
    <message>
        <source>“{purpose}” needs the Python package {packages}, which this QGIS does not have: install it on the Setup page of GeoHalo's dock (Plugins → GeoHalo).</source>
        <translation>« {purpose} » exige le paquet Python {packages}, que ce QGIS n'a pas : installez-le dans la page Installation du panneau GeoHalo (Extensions → GeoHalo).</translation>
    </message>
    <message>
        <source>This went wrong ({kind}): {error}</source>
        <translation type="vanished">Ceci a échoué ({kind}) : {error}</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="vanished">{file} ne peut pas être ouvert.</translation>
    </message>
</context>
</TS>
