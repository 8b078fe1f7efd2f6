// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyAppServiceConnectSetting`, a complex type.
    CrossTenantAccessPolicyAppServiceConnectSetting "microsoft.graph.crossTenantAccessPolicyAppServiceConnectSetting" "complex";
    /// `applications`: crossTenantAccessPolicyTargetConfiguration
    applications "applications": mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
}
