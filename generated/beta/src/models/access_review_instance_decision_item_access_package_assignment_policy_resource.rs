// @generated
use crate::mg;

/// Open complex type
/// `microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource`, derived
/// from
/// [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource).
pub struct AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource {
    /// `accessPackageDisplayName`.
    pub access_package_display_name: mg::Field<String>,
    /// `accessPackageId`.
    pub access_package_id: mg::Field<String>,
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
    AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource: "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource", complex open, base super::AccessReviewInstanceDecisionItemResource;
    access_package_display_name: "accessPackageDisplayName",
    access_package_id: "accessPackageId",
    description: "description",
    display_name: "displayName",
    id: "id",
    type_: "type",
}

mg::derived_from! { AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource: super::AccessReviewInstanceDecisionItemResource }
