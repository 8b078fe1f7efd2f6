// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalResource`, an open complex type derived from `microsoft.graph.accessReviewInstanceDecisionItemResource`.
    AccessReviewInstanceDecisionItemServicePrincipalResource "microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalResource" "complex open" : super::AccessReviewInstanceDecisionItemResource;
    /// `appId`: String
    app_id "appId": String,
    /// `appRoleDisplayName`: String
    app_role_display_name "appRoleDisplayName": String,
    /// `appRoleId`: String
    app_role_id "appRoleId": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { AccessReviewInstanceDecisionItemServicePrincipalResource: super::AccessReviewInstanceDecisionItemResource }
