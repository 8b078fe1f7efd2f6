// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewQueryScope`, a complex type derived from `microsoft.graph.accessReviewScope`.
    AccessReviewQueryScope "microsoft.graph.accessReviewQueryScope" "complex" : super::AccessReviewScope => AccessReviewQueryScopeKind;
    /// `query`: String
    query "query": String,
    /// `queryRoot`: String
    query_root "queryRoot": String,
    /// `queryType`: String
    query_type "queryType": String,
}

mg::derived_from! { AccessReviewQueryScope: super::AccessReviewScope }

/// The types derived from `microsoft.graph.accessReviewQueryScope`.
#[non_exhaustive]
pub enum AccessReviewQueryScopeKind {
    AccessReviewInactiveUsersQueryScope(Box<super::AccessReviewInactiveUsersQueryScope>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewQueryScope>),
}

mg::family! {
    AccessReviewQueryScope => AccessReviewQueryScopeKind;
    AccessReviewInactiveUsersQueryScope(super::AccessReviewInactiveUsersQueryScope),
}
