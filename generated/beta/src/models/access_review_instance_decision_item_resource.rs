// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemResource`, an open complex type.
    AccessReviewInstanceDecisionItemResource "microsoft.graph.accessReviewInstanceDecisionItemResource" "complex open" => AccessReviewInstanceDecisionItemResourceKind;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `type`: String
    type_ "type": String,
}

/// The types derived from `microsoft.graph.accessReviewInstanceDecisionItemResource`.
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
