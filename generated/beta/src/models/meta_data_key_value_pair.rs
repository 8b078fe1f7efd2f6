// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.metaDataKeyValuePair`, a complex type.
    MetaDataKeyValuePair "microsoft.graph.metaDataKeyValuePair" "complex";
    /// `key`: String
    key "key": String,
    /// `value`: Json
    value "value": mg::Json,
}
