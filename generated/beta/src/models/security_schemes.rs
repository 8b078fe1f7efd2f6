// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securitySchemes`, a complex type.
    SecuritySchemes "microsoft.graph.securitySchemes" "complex";
}
