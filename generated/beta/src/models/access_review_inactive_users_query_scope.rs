// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewInactiveUsersQueryScope`, derived from
/// [`AccessReviewQueryScope`](super::AccessReviewQueryScope).
pub struct AccessReviewInactiveUsersQueryScope {
    /// `inactiveDuration`.
    pub inactive_duration: mg::Field<mg::Duration>,
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
    AccessReviewInactiveUsersQueryScope: "microsoft.graph.accessReviewInactiveUsersQueryScope", complex, base super::AccessReviewQueryScope;
    inactive_duration: "inactiveDuration",
    query: "query",
    query_root: "queryRoot",
    query_type: "queryType",
}

mg::derived_from! { AccessReviewInactiveUsersQueryScope: super::AccessReviewQueryScope, super::AccessReviewScope }
