// @generated
use crate::mg;

/// Open complex type `microsoft.graph.accessReviewInstanceDecisionItemAccessPackageResource`,
/// derived from
/// [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource).
pub struct AccessReviewInstanceDecisionItemAccessPackageResource {
    /// `accessPackageAssignmentPolicyDisplayName`.
    pub access_package_assignment_policy_display_name: mg::Field<String>,
    /// `accessPackageAssignmentPolicyId`.
    pub access_package_assignment_policy_id: mg::Field<String>,
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
    AccessReviewInstanceDecisionItemAccessPackageResource: "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageResource", complex open, base super::AccessReviewInstanceDecisionItemResource;
    access_package_assignment_policy_display_name: "accessPackageAssignmentPolicyDisplayName",
    access_package_assignment_policy_id: "accessPackageAssignmentPolicyId",
    description: "description",
    display_name: "displayName",
    id: "id",
    type_: "type",
}

mg::derived_from! { AccessReviewInstanceDecisionItemAccessPackageResource: super::AccessReviewInstanceDecisionItemResource }
