// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityRequirement`, an open complex type.
    SecurityRequirement "microsoft.graph.securityRequirement" "complex open";
}
