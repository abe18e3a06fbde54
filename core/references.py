"""The literature behind the tools, each work once; help, report and methods name it by its key."""

REFERENCES = {
    "agterberg": "Agterberg, F. P., Bonham-Carter, G. F., Cheng, Q., Wright, D. F. (1993). Weights of evidence "
    "modeling and weighted logistic regression for mineral potential mapping. In: Davis, J. C., Herzfeld, U. C. "
    "(eds.), Computers in geology: 25 years of progress. Oxford University Press, 13-32.",
    "aitchison": "Aitchison, J. (1986). The statistical analysis of compositional data. Chapman and Hall.",
    "bonham_carter": "Bonham-Carter, G. F., Goodfellow, W. D. (1986). Background corrections to stream geochemical "
    "data using digitized drainage and geological maps. Journal of Geochemical Exploration 25, 139-155.",
    "box_cox": "Box, G. E. P., Cox, D. R. (1964). An analysis of transformations. Journal of the Royal Statistical "
    "Society B 26, 211-252.",
    "breiman": "Breiman, L. (1996). Bagging predictors. Machine Learning 24, 123-140.",
    "carranza": "Carranza, E. J. M. (2009). Geochemical anomaly and mineral prospectivity mapping in GIS. Handbook "
    "of Exploration and Environmental Geochemistry 11. Elsevier.",
    "cheng": "Cheng, Q., Agterberg, F. P., Ballantyne, S. B. (1994). The separation of geochemical anomalies from "
    "background by fractal methods. Journal of Geochemical Exploration 51, 109-130.",
    "cohen": "Cohen, A. C. (1959). Simplified estimators for the normal distribution when samples are singly censored "
    "or truncated. Technometrics 1, 217-237.",
    "cohen_tables": "Cohen, A. C. (1961). Tables for maximum likelihood estimates: singly truncated and singly "
    "censored samples. Technometrics 3, 535-541.",
    "cressie": "Cressie, N. (1993). Statistics for spatial data. Wiley.",
    "cressie_fit": "Cressie, N. (1985). Fitting variogram models by weighted least squares. Mathematical Geology 17, "
    "563-586.",
    "cressie_hawkins": "Cressie, N., Hawkins, D. M. (1980). Robust estimation of the variogram: I. Mathematical "
    "Geology 12, 115-125.",
    "delong": "DeLong, E. R., DeLong, D. M., Clarke-Pearson, D. L. (1988). Comparing the areas under two or more "
    "correlated receiver operating characteristic curves: a nonparametric approach. Biometrics 44, 837-845.",
    "depeweg": "Depeweg, S., Hernández-Lobato, J. M., Doshi-Velez, F., Udluft, S. (2018). Decomposition of "
    "uncertainty in Bayesian deep learning for efficient and risk-sensitive learning. Proceedings of Machine "
    "Learning Research 80, 1184-1193.",
    "desom": "Forest, F., Lebbah, M., Azzag, H., Lacaille, J. (2021). Deep embedded self-organizing maps for joint "
    "representation learning and topology-preserving clustering. Neural Computing and Applications 33, 17439-17469.",
    "desom_first": "Forest, F., Lebbah, M., Azzag, H., Lacaille, J. (2019). Deep embedded SOM: joint representation "
    "learning and self-organization. Proceedings of ESANN 2019.",
    "dubrule": "Dubrule, O. (1983). Cross validation of kriging in a unique neighborhood. Mathematical Geology 15, "
    "687-699.",
    "egozcue": "Egozcue, J. J., Pawlowsky-Glahn, V., Mateu-Figueras, G., Barceló-Vidal, C. (2003). Isometric logratio "
    "transformations for compositional data analysis. Mathematical Geology 35, 279-300.",
    "fawcett": "Fawcett, T. (2006). An introduction to ROC analysis. Pattern Recognition Letters 27, 861-874.",
    "filzmoser": "Filzmoser, P., Garrett, R. G., Reimann, C. (2005). Multivariate outlier detection in exploration "
    "geochemistry. Computers & Geosciences 31, 579-587.",
    "folds": "Roberts, D. R., et al. (2017). Cross-validation strategies for data with temporal, spatial, "
    "hierarchical, or phylogenetic structure. Ecography 40, 913-929.",
    "gmpi": "Yousefi, M., Kamkar-Rouhani, A., Carranza, E. J. M. (2012). Geochemical mineralization probability index "
    "(GMPI). Journal of Geochemical Exploration 115, 24-35.",
    "grenander": "Grenander, U. (1956). On the theory of mortality measurement, part II. Skandinavisk "
    "Aktuarietidskrift 39, 125-153.",
    "harman": "Harman, H. H. (1976). Modern factor analysis. University of Chicago Press.",
    "haupt": "Haupt, R. L., Haupt, S. E. (2004). Practical genetic algorithms. Wiley.",
    "helsel": "Helsel, D. R. (2012). Statistics for censored environmental data using Minitab and R. Wiley.",
    "hengl": "Hengl, T., Heuvelink, G. B. M., Rossiter, D. G. (2007). About regression-kriging: from equations to case "
    "studies. Computers & Geosciences 33, 1301-1315.",
    "horn": "Horn, J. L. (1965). A rationale and test for the number of factors in factor analysis. Psychometrika 30, "
    "179-185.",
    "hoseinzade": "Hoseinzade, Z., Bazoobandi, M. H. (2024). Applying deep embedded self-organizing map (DE-SOM) "
    "method to separate geochemical anomalous areas of copper-gold mineralization in Moalleman region, Iran. Journal "
    "of Mining and Environment 16, 1781-1794.",
    "hubert": "Hubert, L., Arabie, P. (1985). Comparing partitions. Journal of Classification 2, 193-218.",
    "isaaks": "Isaaks, E. H., Srivastava, R. M. (1989). An introduction to applied geostatistics. Oxford University "
    "Press.",
    "journel": "Journel, A. G., Huijbregts, C. J. (1978). Mining geostatistics. Academic Press.",
    "journel_indicators": "Journel, A. G. (1983). Nonparametric estimation of spatial distributions. Mathematical "
    "Geology 15, 445-468.",
    "kaiser": "Kaiser, H. F. (1958). The varimax criterion for analytic rotation in factor analysis. Psychometrika 23, "
    "187-200.",
    "kaiser_rice": "Kaiser, H. F., Rice, J. (1974). Little Jiffy, Mark IV. Educational and Psychological Measurement "
    "34, 111-117.",
    "kohonen": "Kohonen, T. (2013). Essentials of the self-organizing map. Neural Networks 37, 52-65.",
    "kohonen_book": "Kohonen, T. (2001). Self-organizing maps. Springer.",
    "lakshminarayanan": "Lakshminarayanan, B., Pritzel, A., Blundell, C. (2017). Simple and scalable predictive "
    "uncertainty estimation using deep ensembles. Advances in Neural Information Processing Systems 30.",
    "mann": "Mann, H. B., Whitney, D. R. (1947). On a test of whether one of two random variables is stochastically "
    "larger than the other. Annals of Mathematical Statistics 18, 50-60.",
    "martin": "Martín-Fernández, J. A., Barceló-Vidal, C., Pawlowsky-Glahn, V. (2003). Dealing with zeros and missing "
    "values in compositional data sets using nonparametric imputation. Mathematical Geology 35, 253-278.",
    "matheron": "Matheron, G. (1963). Principles of geostatistics. Economic Geology 58, 1246-1266.",
    "mcnemar": "McNemar, Q. (1947). Note on the sampling error of the difference between correlated proportions or "
    "percentages. Psychometrika 12, 153-157.",
    "mihalasky": "Mihalasky, M. J., Bonham-Carter, G. F. (2001). Lithodiversity and its spatial association with "
    "metallic mineral sites, Great Basin of Nevada. Natural Resources Research 10, 209-226.",
    "mila": "Milà, C., Mateu, J., Pebesma, E., Meyer, H. (2022). Nearest neighbour distance matching leave-one-out "
    "cross-validation for map validation. Methods in Ecology and Evolution 13, 1304-1316.",
    "muller": "Müller, S., Schüler, L., Zech, A., Heße, F. (2022). GSTools v1.3: a toolbox for geostatistical "
    "modelling in Python. Geoscientific Model Development 15, 3161-3182.",
    "odeh": "Odeh, I. O. A., McBratney, A. B., Chittleborough, D. J. (1995). Further results on prediction of soil "
    "properties from terrain attributes: heterotopic cokriging and regression-kriging. Geoderma 67, 215-226.",
    "pa": "Yousefi, M., Carranza, E. J. M. (2015). Prediction-area (P-A) plot and C-A fractal analysis to classify and "
    "evaluate evidential maps for mineral prospectivity modeling. Computers & Geosciences 79, 69-81.",
    "pebesma": "Pebesma, E. J. (2004). Multivariable geostatistics in S: the gstat package. Computers & Geosciences "
    "30, 683-691.",
    "platt": "Platt, J. (1999). Probabilistic outputs for support vector machines and comparisons to regularized "
    "likelihood methods. In: Advances in large margin classifiers. MIT Press, 61-74.",
    "reimann": "Reimann, C., Filzmoser, P., Garrett, R. G., Dutter, R. (2008). Statistical data analysis explained: "
    "applied environmental statistics with R. Wiley.",
    "reimann_threshold": "Reimann, C., Filzmoser, P., Garrett, R. G. (2005). Background and threshold: critical "
    "comparison of methods of determination. Science of the Total Environment 346, 1-16.",
    "sharma": "Sharma, A., Vans, E., Shigemizu, D., Boroevich, K. A., Tsunoda, T. (2019). DeepInsight: a methodology "
    "to transform a non-image data to an image for convolution neural network architecture. Scientific Reports 9, "
    "11399.",
    "staged": "Yousefi, M., Kamkar-Rouhani, A., Carranza, E. J. M. (2014). Application of staged factor analysis and "
    "logistic function to create a fuzzy stream sediment geochemical evidence layer for mineral prospectivity "
    "mapping. Geochemistry: Exploration, Environment, Analysis 14, 45-58.",
    "success": "Chung, C. F., Fabbri, A. G. (2003). Validation of spatial prediction models for landslide hazard "
    "mapping. Natural Hazards 30, 451-472.",
    "svm": "Cortes, C., Vapnik, V. (1995). Support-vector networks. Machine Learning 20, 273-297.",
    "tahmooresi": "Tahmooresi, M., Babaei, B., Dehghan, S. (2022). Geochemical exploration numerical modeling using "
    "convolutional neural network (case study: Gonabad region). Journal of Analytical and Numerical Methods in "
    "Mining Engineering.",
    "tukey": "Tukey, J. W. (1977). Exploratory data analysis. Addison-Wesley.",
    "valavi": "Valavi, R., Elith, J., Lahoz-Monfort, J. J., Guillera-Arroita, G. (2019). blockCV: an R package for "
    "generating spatially or environmentally separated folds for k-fold cross-validation of species distribution "
    "models. Methods in Ecology and Evolution 10, 225-232.",
    "vesanto": "Vesanto, J., Alhoniemi, E. (2000). Clustering of the self-organizing map. IEEE Transactions on Neural "
    "Networks 11, 586-600.",
    "wackernagel": "Wackernagel, H. (2003). Multivariate geostatistics: an introduction with applications. Springer.",
    "wald": "Wald, A. (1950). Statistical decision functions. Wiley.",
    "wald_first": "Wald, A. (1945). Statistical decision functions which minimize the maximum risk. Annals of "
    "Mathematics 46, 265-280.",
    "wilson": "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of "
    "the American Statistical Association 22, 209-212.",
    "yager": "Yager, R. R. (1988). On ordered weighted averaging aggregation operators in multicriteria "
    "decisionmaking. IEEE Transactions on Systems, Man, and Cybernetics 18, 183-190.",
    "yousefi_voting": "Yousefi, M., Lindsay, M. D., Kreuzer, O. (2024). Mitigating uncertainties in mineral "
    "exploration targeting: majority voting and confidence index approaches in the context of an exploration "
    "information system (EIS). Ore Geology Reviews 165, 105930.",
}
"""Key to citation, by key."""
