// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewNotificationRecipientQueryScope`, derived from
/// [`AccessReviewNotificationRecipientScope`](super::AccessReviewNotificationRecipientScope).
pub struct AccessReviewNotificationRecipientQueryScope {
    /// `query`.
    pub query: mg::Field<String>,
    /// `queryRoot`.
    pub query_root: mg::Field<String>,
    /// `queryType`.
    pub query_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewNotificationRecipientQueryScope: "microsoft.graph.accessReviewNotificationRecipientQueryScope", complex, base super::AccessReviewNotificationRecipientScope;
    query: "query",
    query_root: "queryRoot",
    query_type: "queryType",
}

mg::derived_from! { AccessReviewNotificationRecipientQueryScope: super::AccessReviewNotificationRecipientScope }
