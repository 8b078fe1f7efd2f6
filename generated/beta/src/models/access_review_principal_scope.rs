// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewPrincipalScope`, derived from
/// [`AccessReviewScope`](super::AccessReviewScope).
pub struct AccessReviewPrincipalScope {
    /// `scopeType`. Never null.
    pub scope_type: mg::Field<mg::Open<super::AccessReviewPrincipalScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewPrincipalScope: "microsoft.graph.accessReviewPrincipalScope", complex, base super::AccessReviewScope;
    scope_type: "scopeType" required,
}

mg::derived_from! { AccessReviewPrincipalScope: super::AccessReviewScope }
