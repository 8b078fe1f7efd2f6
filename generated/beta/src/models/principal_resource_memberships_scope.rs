// @generated
use crate::mg;

/// Complex type `microsoft.graph.principalResourceMembershipsScope`, derived from
/// [`AccessReviewScope`](super::AccessReviewScope).
pub struct PrincipalResourceMembershipsScope {
    /// `principalScopes`.
    pub principal_scopes: mg::Field<Vec<super::AccessReviewScope>>,
    /// `resourceScopes`.
    pub resource_scopes: mg::Field<Vec<super::AccessReviewScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrincipalResourceMembershipsScope: "microsoft.graph.principalResourceMembershipsScope", complex, base super::AccessReviewScope;
    principal_scopes: "principalScopes",
    resource_scopes: "resourceScopes",
}

mg::derived_from! { PrincipalResourceMembershipsScope: super::AccessReviewScope }
