// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.keyValuePair`, a complex type.
    KeyValuePair "microsoft.graph.security.keyValuePair" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `value`: String
    value "value": String,
}
