// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewNotificationRecipientQueryScope`, a complex type derived from `microsoft.graph.accessReviewNotificationRecipientScope`.
    AccessReviewNotificationRecipientQueryScope "microsoft.graph.accessReviewNotificationRecipientQueryScope" "complex" : super::AccessReviewNotificationRecipientScope;
    /// `query`: String
    query "query": String,
    /// `queryRoot`: String
    query_root "queryRoot": String,
    /// `queryType`: String
    query_type "queryType": String,
}

mg::derived_from! { AccessReviewNotificationRecipientQueryScope: super::AccessReviewNotificationRecipientScope }
