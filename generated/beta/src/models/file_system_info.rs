// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileSystemInfo`.
pub struct FileSystemInfo {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastAccessedDateTime`.
    pub last_accessed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileSystemInfo: "microsoft.graph.fileSystemInfo", complex;
    created_date_time: "createdDateTime",
    last_accessed_date_time: "lastAccessedDateTime",
    last_modified_date_time: "lastModifiedDateTime",
}
