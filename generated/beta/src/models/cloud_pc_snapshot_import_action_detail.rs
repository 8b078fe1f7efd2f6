// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcSnapshotImportActionDetail`.
pub struct CloudPcSnapshotImportActionDetail {
    /// `fileType`. Never null.
    pub file_type: mg::Field<mg::Open<super::CloudPcSnapshotImportFileType>>,
    /// `sasUrl`. Secret: masked in `Debug`.
    pub sas_url: mg::Field<String>,
    /// `sourceType`. Never null.
    pub source_type: mg::Field<mg::Open<super::CloudPcSnapshotImportSourceType>>,
    /// `storageBlobInfo`.
    pub storage_blob_info: mg::Field<mg::Boxed<super::CloudPcStorageBlobDetail>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcSnapshotImportActionDetail: "microsoft.graph.cloudPcSnapshotImportActionDetail", complex;
    file_type: "fileType" required,
    sas_url: "sasUrl" secret,
    source_type: "sourceType" required,
    storage_blob_info: "storageBlobInfo",
}
