// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityRequirement`, a complex type.
    SecurityRequirement "microsoft.graph.securityRequirement" "complex";
}
