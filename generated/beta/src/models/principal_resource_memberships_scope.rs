// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.principalResourceMembershipsScope`, a complex type derived from `microsoft.graph.accessReviewScope`.
    PrincipalResourceMembershipsScope "microsoft.graph.principalResourceMembershipsScope" "complex" : super::AccessReviewScope;
    /// `principalScopes`: Collection(accessReviewScope)
    principal_scopes "principalScopes": Vec<super::AccessReviewScope>,
    /// `resourceScopes`: Collection(accessReviewScope)
    resource_scopes "resourceScopes": Vec<super::AccessReviewScope>,
}

mg::derived_from! { PrincipalResourceMembershipsScope: super::AccessReviewScope }
