// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyLongValuePair`, a complex type.
    KeyLongValuePair "microsoft.graph.keyLongValuePair" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `value`: Int64, not null
    value "value" "r": i64,
}
