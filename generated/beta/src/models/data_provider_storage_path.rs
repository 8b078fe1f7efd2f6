// @generated
use crate::mg;

/// Complex type `microsoft.graph.dataProviderStoragePath`.
pub struct DataProviderStoragePath {
    /// `containerName`. Never null.
    pub container_name: mg::Field<String>,
    /// `dataProviderId`. Never null.
    pub data_provider_id: mg::Field<String>,
    /// `path`. Never null.
    pub path: mg::Field<String>,
    /// `storageAccountName`. Never null.
    pub storage_account_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataProviderStoragePath: "microsoft.graph.dataProviderStoragePath", complex;
    container_name: "containerName" required,
    data_provider_id: "dataProviderId" required,
    path: "path" required,
    storage_account_name: "storageAccountName" required,
}
