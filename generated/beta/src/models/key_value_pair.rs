// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyValuePair`, a complex type.
    KeyValuePair "microsoft.graph.keyValuePair" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `value`: String
    value "value": String,
}
