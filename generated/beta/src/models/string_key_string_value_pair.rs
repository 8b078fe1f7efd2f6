// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.stringKeyStringValuePair`, a complex type.
    StringKeyStringValuePair "microsoft.graph.stringKeyStringValuePair" "complex";
    /// `key`: String
    key "key": String,
    /// `value`: String
    value "value": String,
}
