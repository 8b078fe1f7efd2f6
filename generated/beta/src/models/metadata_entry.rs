// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.metadataEntry`, a complex type.
    MetadataEntry "microsoft.graph.metadataEntry" "complex";
    /// `key`: String, not null
    key "key" "r": String,
    /// `value`: String
    value "value": String,
}
