// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewReviewerScope`, derived from
/// [`AccessReviewScope`](super::AccessReviewScope).
pub struct AccessReviewReviewerScope {
    /// `query`.
    pub query: mg::Field<String>,
    /// `queryRoot`.
    pub query_root: mg::Field<String>,
    /// `queryType`.
    pub query_type: mg::Field<String>,
    /// `reviewerId`.
    pub reviewer_id: mg::Field<String>,
    /// `scopeType`. Never null.
    pub scope_type: mg::Field<mg::Open<super::AccessReviewReviewerScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewReviewerScope: "microsoft.graph.accessReviewReviewerScope", complex, base super::AccessReviewScope;
    query: "query",
    query_root: "queryRoot",
    query_type: "queryType",
    reviewer_id: "reviewerId",
    scope_type: "scopeType" required,
}

mg::derived_from! { AccessReviewReviewerScope: super::AccessReviewScope }
