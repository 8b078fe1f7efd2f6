// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantAccessPolicyB2BSetting`.
pub struct CrossTenantAccessPolicyB2bSetting {
    /// `applications`.
    pub applications: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
    >,
    /// `usersAndGroups`.
    pub users_and_groups: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicyB2bSetting: "microsoft.graph.crossTenantAccessPolicyB2BSetting", complex, family CrossTenantAccessPolicyB2bSettingKind;
    applications: "applications",
    users_and_groups: "usersAndGroups",
}

/// The types derived from [`CrossTenantAccessPolicyB2bSetting`].
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
