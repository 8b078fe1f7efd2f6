// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.file`, a complex type.
    File "microsoft.graph.file" "complex";
    /// `archiveStatus`: fileArchiveStatus, not null
    archive_status "archiveStatus" "r": mg::Open<super::FileArchiveStatus>,
    /// `hashes`: hashes
    hashes "hashes": mg::Boxed<super::Hashes>,
    /// `mimeType`: String
    mime_type "mimeType": String,
    /// `processingMetadata`: Boolean
    processing_metadata "processingMetadata": bool,
}
