// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlCapturedSummary`, a complex type.
    SamlCapturedSummary "microsoft.graph.samlCapturedSummary" "complex";
}
