// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewQueryScope`, derived from
/// [`AccessReviewScope`](super::AccessReviewScope).
pub struct AccessReviewQueryScope {
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
    AccessReviewQueryScope: "microsoft.graph.accessReviewQueryScope", complex, base super::AccessReviewScope, family AccessReviewQueryScopeKind;
    query: "query",
    query_root: "queryRoot",
    query_type: "queryType",
}

mg::derived_from! { AccessReviewQueryScope: super::AccessReviewScope }

/// The types derived from [`AccessReviewQueryScope`].
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
