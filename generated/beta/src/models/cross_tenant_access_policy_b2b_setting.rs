// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantAccessPolicyB2BSetting`, a complex type.
    CrossTenantAccessPolicyB2bSetting "microsoft.graph.crossTenantAccessPolicyB2BSetting" "complex" => CrossTenantAccessPolicyB2bSettingKind;
    /// `applications`: crossTenantAccessPolicyTargetConfiguration
    applications "applications": mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
    /// `usersAndGroups`: crossTenantAccessPolicyTargetConfiguration
    users_and_groups "usersAndGroups": mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
}

/// The types derived from `microsoft.graph.crossTenantAccessPolicyB2BSetting`.
#[non_exhaustive]
pub enum CrossTenantAccessPolicyB2bSettingKind {
    CrossTenantAccessPolicyTenantRestrictions(
        Box<super::CrossTenantAccessPolicyTenantRestrictions>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CrossTenantAccessPolicyB2bSetting>),
}

mg::family! {
    CrossTenantAccessPolicyB2bSetting => CrossTenantAccessPolicyB2bSettingKind;
    CrossTenantAccessPolicyTenantRestrictions(super::CrossTenantAccessPolicyTenantRestrictions),
}
