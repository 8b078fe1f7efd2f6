// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.objectDefinitionMetadataEntry`, a complex type.
    ObjectDefinitionMetadataEntry "microsoft.graph.objectDefinitionMetadataEntry" "complex";
    /// `key`: objectDefinitionMetadata
    key "key": mg::Open<super::ObjectDefinitionMetadata>,
    /// `value`: String
    value "value": String,
}
