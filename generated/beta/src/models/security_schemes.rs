// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securitySchemes`, an open complex type.
    SecuritySchemes "microsoft.graph.securitySchemes" "complex open";
}
