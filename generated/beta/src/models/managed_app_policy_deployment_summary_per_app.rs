// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedAppPolicyDeploymentSummaryPerApp`.
pub struct ManagedAppPolicyDeploymentSummaryPerApp {
    /// `configurationAppliedUserCount`. Never null.
    pub configuration_applied_user_count: mg::Field<i32>,
    /// `mobileAppIdentifier`.
    pub mobile_app_identifier: mg::Field<mg::Boxed<super::MobileAppIdentifier>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppPolicyDeploymentSummaryPerApp: "microsoft.graph.managedAppPolicyDeploymentSummaryPerApp", complex;
    configuration_applied_user_count: "configurationAppliedUserCount" required,
    mobile_app_identifier: "mobileAppIdentifier",
}
