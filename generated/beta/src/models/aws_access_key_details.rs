// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsAccessKeyDetails`, a complex type.
    AwsAccessKeyDetails "microsoft.graph.awsAccessKeyDetails" "complex";
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
}
