// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewScope`, a complex type.
    AccessReviewScope "microsoft.graph.accessReviewScope" "complex" => AccessReviewScopeKind;
}

/// The types derived from `microsoft.graph.accessReviewScope`.
#[non_exhaustive]
pub enum AccessReviewScopeKind {
    AccessReviewAccessPackageAssignmentPolicyScope(
        Box<super::AccessReviewAccessPackageAssignmentPolicyScope>,
    ),
    AccessReviewInactiveUsersQueryScope(Box<super::AccessReviewInactiveUsersQueryScope>),
    AccessReviewPrincipalScope(Box<super::AccessReviewPrincipalScope>),
    AccessReviewQueryScope(Box<super::AccessReviewQueryScope>),
    AccessReviewResourceScope(Box<super::AccessReviewResourceScope>),
    AccessReviewReviewerScope(Box<super::AccessReviewReviewerScope>),
    PrincipalResourceMembershipsScope(Box<super::PrincipalResourceMembershipsScope>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewScope>),
}

mg::family! {
    AccessReviewScope => AccessReviewScopeKind;
    AccessReviewAccessPackageAssignmentPolicyScope(super::AccessReviewAccessPackageAssignmentPolicyScope),
    AccessReviewInactiveUsersQueryScope(super::AccessReviewInactiveUsersQueryScope),
    AccessReviewPrincipalScope(super::AccessReviewPrincipalScope),
    AccessReviewQueryScope(super::AccessReviewQueryScope),
    AccessReviewResourceScope(super::AccessReviewResourceScope),
    AccessReviewReviewerScope(super::AccessReviewReviewerScope),
    PrincipalResourceMembershipsScope(super::PrincipalResourceMembershipsScope),
}
