// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewResourceScope`, derived from
/// [`AccessReviewScope`](super::AccessReviewScope).
pub struct AccessReviewResourceScope {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `scopeType`. Never null.
    pub scope_type: mg::Field<mg::Open<super::AccessReviewResourceScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewResourceScope: "microsoft.graph.accessReviewResourceScope", complex, base super::AccessReviewScope, family AccessReviewResourceScopeKind;
    display_name: "displayName",
    resource_id: "resourceId",
    scope_type: "scopeType" required,
}

mg::derived_from! { AccessReviewResourceScope: super::AccessReviewScope }

/// The types derived from [`AccessReviewResourceScope`].
#[non_exhaustive]
pub enum AccessReviewResourceScopeKind {
    AccessReviewAccessPackageAssignmentPolicyScope(
        Box<super::AccessReviewAccessPackageAssignmentPolicyScope>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewResourceScope>),
}

mg::family! {
    AccessReviewResourceScope => AccessReviewResourceScopeKind;
    AccessReviewAccessPackageAssignmentPolicyScope(super::AccessReviewAccessPackageAssignmentPolicyScope),
}
