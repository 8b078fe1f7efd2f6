// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewPrincipalScope`, a complex type derived from `microsoft.graph.accessReviewScope`.
    AccessReviewPrincipalScope "microsoft.graph.accessReviewPrincipalScope" "complex" : super::AccessReviewScope;
    /// `scopeType`: accessReviewPrincipalScopeType, not null
    scope_type "scopeType" "r": mg::Open<super::AccessReviewPrincipalScopeType>,
}

mg::derived_from! { AccessReviewPrincipalScope: super::AccessReviewScope }
