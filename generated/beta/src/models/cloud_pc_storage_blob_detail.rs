// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcStorageBlobDetail`, a complex type.
    CloudPcStorageBlobDetail "microsoft.graph.cloudPcStorageBlobDetail" "complex";
    /// `containerName`: String, not null
    container_name "containerName" "r": String,
    /// `fileName`: String, not null
    file_name "fileName" "r": String,
    /// `storageAccountId`: String, not null
    storage_account_id "storageAccountId" "r": String,
}
