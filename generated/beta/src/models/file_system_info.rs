// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileSystemInfo`, a complex type.
    FileSystemInfo "microsoft.graph.fileSystemInfo" "complex";
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `lastAccessedDateTime`: DateTimeOffset
    last_accessed_date_time "lastAccessedDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
