// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInactiveUsersQueryScope`, a complex type derived from `microsoft.graph.accessReviewQueryScope`.
    AccessReviewInactiveUsersQueryScope "microsoft.graph.accessReviewInactiveUsersQueryScope" "complex" : super::AccessReviewQueryScope;
    /// `inactiveDuration`: Duration
    inactive_duration "inactiveDuration": mg::Duration,
    /// `query`: String
    query "query": String,
    /// `queryRoot`: String
    query_root "queryRoot": String,
    /// `queryType`: String
    query_type "queryType": String,
}

mg::derived_from! { AccessReviewInactiveUsersQueryScope: super::AccessReviewQueryScope, super::AccessReviewScope }
