// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationMetadataEntry`, a complex type.
    SynchronizationMetadataEntry "microsoft.graph.synchronizationMetadataEntry" "complex";
    /// `key`: synchronizationMetadata
    key "key": mg::Open<super::SynchronizationMetadata>,
    /// `value`: String
    value "value": String,
}
