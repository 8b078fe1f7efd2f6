// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.knownIssueHistoryItem`.
pub struct KnownIssueHistoryItem {
    /// `body`. Never null.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KnownIssueHistoryItem: "microsoft.graph.windowsUpdates.knownIssueHistoryItem", complex;
    body: "body" required,
    created_date_time: "createdDateTime" required,
}
