// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.objectMappingMetadataEntry`, a complex type.
    ObjectMappingMetadataEntry "microsoft.graph.objectMappingMetadataEntry" "complex";
    /// `key`: objectMappingMetadata
    key "key": mg::Open<super::ObjectMappingMetadata>,
    /// `value`: String
    value "value": String,
}
