// @generated
use crate::mg;

/// Open complex type `microsoft.graph.averageComparativeScore`.
pub struct AverageComparativeScore {
    /// `averageScore`.
    pub average_score: mg::Field<f64>,
    /// `basis`.
    pub basis: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AverageComparativeScore: "microsoft.graph.averageComparativeScore", complex open;
    average_score: "averageScore",
    basis: "basis",
}
