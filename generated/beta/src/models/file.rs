// @generated
use crate::mg;

/// Complex type `microsoft.graph.file`.
pub struct File {
    /// `archiveStatus`. Never null.
    pub archive_status: mg::Field<mg::Open<super::FileArchiveStatus>>,
    /// `hashes`.
    pub hashes: mg::Field<mg::Boxed<super::Hashes>>,
    /// `mimeType`.
    pub mime_type: mg::Field<String>,
    /// `processingMetadata`.
    pub processing_metadata: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    File: "microsoft.graph.file", complex;
    archive_status: "archiveStatus" required,
    hashes: "hashes",
    mime_type: "mimeType",
    processing_metadata: "processingMetadata",
}
