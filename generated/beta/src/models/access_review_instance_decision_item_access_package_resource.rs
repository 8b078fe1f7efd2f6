// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemAccessPackageResource`, an open complex type derived from `microsoft.graph.accessReviewInstanceDecisionItemResource`.
    AccessReviewInstanceDecisionItemAccessPackageResource "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageResource" "complex open" : super::AccessReviewInstanceDecisionItemResource;
    /// `accessPackageAssignmentPolicyDisplayName`: String
    access_package_assignment_policy_display_name "accessPackageAssignmentPolicyDisplayName": String,
    /// `accessPackageAssignmentPolicyId`: String
    access_package_assignment_policy_id "accessPackageAssignmentPolicyId": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { AccessReviewInstanceDecisionItemAccessPackageResource: super::AccessReviewInstanceDecisionItemResource }
