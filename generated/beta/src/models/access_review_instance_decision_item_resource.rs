// @generated
use crate::mg;

/// Open complex type `microsoft.graph.accessReviewInstanceDecisionItemResource`.
pub struct AccessReviewInstanceDecisionItemResource {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewInstanceDecisionItemResource: "microsoft.graph.accessReviewInstanceDecisionItemResource", complex open, family AccessReviewInstanceDecisionItemResourceKind;
    description: "description",
    display_name: "displayName",
    id: "id",
    type_: "type",
}

/// The types derived from [`AccessReviewInstanceDecisionItemResource`].
#[non_exhaustive]
pub enum AccessReviewInstanceDecisionItemResourceKind {
    AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource(
        Box<super::AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource>,
    ),
    AccessReviewInstanceDecisionItemAccessPackageResource(
        Box<super::AccessReviewInstanceDecisionItemAccessPackageResource>,
    ),
    AccessReviewInstanceDecisionItemAzureRoleResource(
        Box<super::AccessReviewInstanceDecisionItemAzureRoleResource>,
    ),
    AccessReviewInstanceDecisionItemCustomDataProvidedResource(
        Box<super::AccessReviewInstanceDecisionItemCustomDataProvidedResource>,
    ),
    AccessReviewInstanceDecisionItemServicePrincipalResource(
        Box<super::AccessReviewInstanceDecisionItemServicePrincipalResource>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewInstanceDecisionItemResource>),
}

mg::family! {
    AccessReviewInstanceDecisionItemResource => AccessReviewInstanceDecisionItemResourceKind;
    AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource(super::AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource),
    AccessReviewInstanceDecisionItemAccessPackageResource(super::AccessReviewInstanceDecisionItemAccessPackageResource),
    AccessReviewInstanceDecisionItemAzureRoleResource(super::AccessReviewInstanceDecisionItemAzureRoleResource),
    AccessReviewInstanceDecisionItemCustomDataProvidedResource(super::AccessReviewInstanceDecisionItemCustomDataProvidedResource),
    AccessReviewInstanceDecisionItemServicePrincipalResource(super::AccessReviewInstanceDecisionItemServicePrincipalResource),
}
