// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.pendingContentUpdate`, a complex type.
    PendingContentUpdate "microsoft.graph.pendingContentUpdate" "complex";
    /// `queuedDateTime`: DateTimeOffset
    queued_date_time "queuedDateTime": mg::DateTimeOffset,
}
