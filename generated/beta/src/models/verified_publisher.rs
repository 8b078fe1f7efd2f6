// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiedPublisher`, a complex type.
    VerifiedPublisher "microsoft.graph.verifiedPublisher" "complex";
    /// `addedDateTime`: DateTimeOffset
    added_date_time "addedDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `verifiedPublisherId`: String
    verified_publisher_id "verifiedPublisherId": String,
}
