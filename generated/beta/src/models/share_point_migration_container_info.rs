// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationContainerInfo`, a complex type.
    SharePointMigrationContainerInfo "microsoft.graph.sharePointMigrationContainerInfo" "complex";
    /// `dataContainerUri`: String, not null
    data_container_uri "dataContainerUri" "r": String,
    /// `encryptionKey`: String, not null, masked in Debug
    encryption_key "encryptionKey" "rs": String,
    /// `metadataContainerUri`: String, not null
    metadata_container_uri "metadataContainerUri" "r": String,
}
