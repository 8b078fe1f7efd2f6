// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget`, derived
/// from [`AccessReviewInstanceDecisionItemTarget`](super::AccessReviewInstanceDecisionItemTarget).
pub struct AccessReviewInstanceDecisionItemServicePrincipalTarget {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `servicePrincipalDisplayName`.
    pub service_principal_display_name: mg::Field<String>,
    /// `servicePrincipalId`.
    pub service_principal_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewInstanceDecisionItemServicePrincipalTarget: "microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget", complex, base super::AccessReviewInstanceDecisionItemTarget;
    app_id: "appId",
    service_principal_display_name: "servicePrincipalDisplayName",
    service_principal_id: "servicePrincipalId",
}

mg::derived_from! { AccessReviewInstanceDecisionItemServicePrincipalTarget: super::AccessReviewInstanceDecisionItemTarget }
