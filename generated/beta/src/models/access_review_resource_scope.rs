// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewResourceScope`, a complex type derived from `microsoft.graph.accessReviewScope`.
    AccessReviewResourceScope "microsoft.graph.accessReviewResourceScope" "complex" : super::AccessReviewScope => AccessReviewResourceScopeKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `scopeType`: accessReviewResourceScopeType, not null
    scope_type "scopeType" "r": mg::Open<super::AccessReviewResourceScopeType>,
}

mg::derived_from! { AccessReviewResourceScope: super::AccessReviewScope }

/// The types derived from `microsoft.graph.accessReviewResourceScope`.
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
