// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.usageDetails`, a complex type.
    UsageDetails "microsoft.graph.usageDetails" "complex";
    /// `lastAccessedDateTime`: DateTimeOffset
    last_accessed_date_time "lastAccessedDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
