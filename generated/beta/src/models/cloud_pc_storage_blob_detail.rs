// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcStorageBlobDetail`.
pub struct CloudPcStorageBlobDetail {
    /// `containerName`. Never null.
    pub container_name: mg::Field<String>,
    /// `fileName`. Never null.
    pub file_name: mg::Field<String>,
    /// `storageAccountId`. Never null.
    pub storage_account_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcStorageBlobDetail: "microsoft.graph.cloudPcStorageBlobDetail", complex;
    container_name: "containerName" required,
    file_name: "fileName" required,
    storage_account_id: "storageAccountId" required,
}
