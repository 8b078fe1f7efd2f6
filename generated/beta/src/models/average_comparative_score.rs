// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.averageComparativeScore`, an open complex type.
    AverageComparativeScore "microsoft.graph.averageComparativeScore" "complex open";
    /// `averageScore`: Double
    average_score "averageScore": f64,
    /// `basis`: String
    basis "basis": String,
}
