// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppPolicyDeploymentSummaryPerApp`, a complex type.
    ManagedAppPolicyDeploymentSummaryPerApp "microsoft.graph.managedAppPolicyDeploymentSummaryPerApp" "complex";
    /// `configurationAppliedUserCount`: Int32, not null
    configuration_applied_user_count "configurationAppliedUserCount" "r": i32,
    /// `mobileAppIdentifier`: mobileAppIdentifier
    mobile_app_identifier "mobileAppIdentifier": mg::Boxed<super::MobileAppIdentifier>,
}
