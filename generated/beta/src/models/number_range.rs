// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.numberRange`, a complex type.
    NumberRange "microsoft.graph.numberRange" "complex";
    /// `lowerNumber`: Int32, not null
    lower_number "lowerNumber" "r": i32,
    /// `upperNumber`: Int32, not null
    upper_number "upperNumber" "r": i32,
}
