// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.optionalClaim`, a complex type.
    OptionalClaim "microsoft.graph.optionalClaim" "complex";
    /// `additionalProperties`: Collection(String)
    additional_properties "additionalProperties": Vec<String>,
    /// `essential`: Boolean, not null
    essential "essential" "r": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `source`: String
    source "source": String,
}
