// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyTenantRestrictions`, a complex type derived from `microsoft.graph.crossTenantAccessPolicyB2BSetting`.
    CrossTenantAccessPolicyTenantRestrictions "microsoft.graph.crossTenantAccessPolicyTenantRestrictions" "complex" : super::CrossTenantAccessPolicyB2bSetting;
    /// `applications`: crossTenantAccessPolicyTargetConfiguration
    applications "applications": mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
    /// `devices`: devicesFilter
    devices "devices": mg::Boxed<super::DevicesFilter>,
    /// `usersAndGroups`: crossTenantAccessPolicyTargetConfiguration
    users_and_groups "usersAndGroups": mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
}

mg::derived_from! { CrossTenantAccessPolicyTenantRestrictions: super::CrossTenantAccessPolicyB2bSetting }
