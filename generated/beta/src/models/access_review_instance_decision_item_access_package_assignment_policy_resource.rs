// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource`, an open complex type derived from `microsoft.graph.accessReviewInstanceDecisionItemResource`.
    AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource" "complex open" : super::AccessReviewInstanceDecisionItemResource;
    /// `accessPackageDisplayName`: String
    access_package_display_name "accessPackageDisplayName": String,
    /// `accessPackageId`: String
    access_package_id "accessPackageId": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource: super::AccessReviewInstanceDecisionItemResource }
