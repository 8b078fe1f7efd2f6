// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataProviderStoragePath`, a complex type.
    DataProviderStoragePath "microsoft.graph.dataProviderStoragePath" "complex";
    /// `containerName`: String, not null
    container_name "containerName" "r": String,
    /// `dataProviderId`: String, not null
    data_provider_id "dataProviderId" "r": String,
    /// `path`: String, not null
    path "path" "r": String,
    /// `storageAccountName`: String, not null
    storage_account_name "storageAccountName" "r": String,
}
