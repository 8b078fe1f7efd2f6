// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcSnapshotImportActionDetail`, a complex type.
    CloudPcSnapshotImportActionDetail "microsoft.graph.cloudPcSnapshotImportActionDetail" "complex";
    /// `fileType`: cloudPcSnapshotImportFileType, not null
    file_type "fileType" "r": mg::Open<super::CloudPcSnapshotImportFileType>,
    /// `sasUrl`: String
    sas_url "sasUrl": String,
    /// `sourceType`: cloudPcSnapshotImportSourceType, not null
    source_type "sourceType" "r": mg::Open<super::CloudPcSnapshotImportSourceType>,
    /// `storageBlobInfo`: cloudPcStorageBlobDetail
    storage_blob_info "storageBlobInfo": mg::Boxed<super::CloudPcStorageBlobDetail>,
}
