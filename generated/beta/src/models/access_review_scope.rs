// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewScope`.
pub struct AccessReviewScope {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewScope: "microsoft.graph.accessReviewScope", complex, family AccessReviewScopeKind;
}

/// The types derived from [`AccessReviewScope`].
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
