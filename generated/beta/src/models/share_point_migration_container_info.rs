// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointMigrationContainerInfo`.
pub struct SharePointMigrationContainerInfo {
    /// `dataContainerUri`. Never null. Secret: masked in `Debug`.
    pub data_container_uri: mg::Field<String>,
    /// `encryptionKey`. Never null. Secret: masked in `Debug`.
    pub encryption_key: mg::Field<String>,
    /// `metadataContainerUri`. Never null. Secret: masked in `Debug`.
    pub metadata_container_uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationContainerInfo: "microsoft.graph.sharePointMigrationContainerInfo", complex;
    data_container_uri: "dataContainerUri" required secret,
    encryption_key: "encryptionKey" required secret,
    metadata_container_uri: "metadataContainerUri" required secret,
}
