// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.technicalContact`, a complex type.
    TechnicalContact "microsoft.graph.technicalContact" "complex";
}
