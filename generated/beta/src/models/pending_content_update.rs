// @generated
use crate::mg;

/// Complex type `microsoft.graph.pendingContentUpdate`.
pub struct PendingContentUpdate {
    /// `queuedDateTime`.
    pub queued_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PendingContentUpdate: "microsoft.graph.pendingContentUpdate", complex;
    queued_date_time: "queuedDateTime",
}
