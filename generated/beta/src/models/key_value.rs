// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyValue`, a complex type.
    KeyValue "microsoft.graph.keyValue" "complex";
    /// `key`: String
    key "key": String,
    /// `value`: String
    value "value": String,
}
