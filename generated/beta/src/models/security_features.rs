// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityFeatures`, a complex type.
    SecurityFeatures "microsoft.graph.securityFeatures" "complex";
}
