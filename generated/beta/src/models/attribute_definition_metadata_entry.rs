// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeDefinitionMetadataEntry`, a complex type.
    AttributeDefinitionMetadataEntry "microsoft.graph.attributeDefinitionMetadataEntry" "complex";
    /// `key`: attributeDefinitionMetadata
    key "key": mg::Open<super::AttributeDefinitionMetadata>,
    /// `value`: String
    value "value": String,
}
