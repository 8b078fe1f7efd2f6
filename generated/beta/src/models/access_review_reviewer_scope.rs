// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewReviewerScope`, a complex type derived from `microsoft.graph.accessReviewScope`.
    AccessReviewReviewerScope "microsoft.graph.accessReviewReviewerScope" "complex" : super::AccessReviewScope;
    /// `query`: String
    query "query": String,
    /// `queryRoot`: String
    query_root "queryRoot": String,
    /// `queryType`: String
    query_type "queryType": String,
    /// `reviewerId`: String
    reviewer_id "reviewerId": String,
    /// `scopeType`: accessReviewReviewerScopeType, not null
    scope_type "scopeType" "r": mg::Open<super::AccessReviewReviewerScopeType>,
}

mg::derived_from! { AccessReviewReviewerScope: super::AccessReviewScope }
