// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.specialFolder`, a complex type.
    SpecialFolder "microsoft.graph.specialFolder" "complex";
    /// `name`: String
    name "name": String,
}
