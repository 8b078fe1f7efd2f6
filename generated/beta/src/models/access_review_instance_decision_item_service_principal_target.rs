// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget`, a complex type derived from `microsoft.graph.accessReviewInstanceDecisionItemTarget`.
    AccessReviewInstanceDecisionItemServicePrincipalTarget "microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget" "complex" : super::AccessReviewInstanceDecisionItemTarget;
    /// `appId`: String
    app_id "appId": String,
    /// `servicePrincipalDisplayName`: String
    service_principal_display_name "servicePrincipalDisplayName": String,
    /// `servicePrincipalId`: String
    service_principal_id "servicePrincipalId": String,
}

mg::derived_from! { AccessReviewInstanceDecisionItemServicePrincipalTarget: super::AccessReviewInstanceDecisionItemTarget }
