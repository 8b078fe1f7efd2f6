// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.stringKeyLongValuePair`, a complex type.
    StringKeyLongValuePair "microsoft.graph.stringKeyLongValuePair" "complex";
    /// `key`: String
    key "key": String,
    /// `value`: Int64, not null
    value "value" "r": i64,
}
