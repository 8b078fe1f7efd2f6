// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.storagePath`, a complex type.
    StoragePath "microsoft.graph.storagePath" "complex";
    /// `containerName`: String, not null
    container_name "containerName" "r": String,
    /// `path`: String, not null
    path "path" "r": String,
    /// `storageAccountName`: String, not null
    storage_account_name "storageAccountName" "r": String,
}
