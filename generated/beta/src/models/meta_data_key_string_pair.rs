// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.metaDataKeyStringPair`, a complex type.
    MetaDataKeyStringPair "microsoft.graph.metaDataKeyStringPair" "complex";
    /// `key`: String
    key "key": String,
    /// `value`: String
    value "value": String,
}
