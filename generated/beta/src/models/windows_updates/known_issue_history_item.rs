// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.knownIssueHistoryItem`, a complex type.
    KnownIssueHistoryItem "microsoft.graph.windowsUpdates.knownIssueHistoryItem" "complex";
    /// `body`: microsoft.graph.windowsUpdates.itemBody, not null
    body "body" "r": mg::Boxed<super::ItemBody>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
}
