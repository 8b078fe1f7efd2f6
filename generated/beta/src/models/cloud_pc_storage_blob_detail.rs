// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcStorageBlobDetail`, a complex type.
    CloudPcStorageBlobDetail "microsoft.graph.cloudPcStorageBlobDetail" "complex";
    /// `containerName`: String
    container_name "containerName": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `storageAccountId`: String
    storage_account_id "storageAccountId": String,
}
