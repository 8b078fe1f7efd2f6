// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantAccessPolicyTenantRestrictions`, derived from
/// [`CrossTenantAccessPolicyB2bSetting`](super::CrossTenantAccessPolicyB2bSetting).
pub struct CrossTenantAccessPolicyTenantRestrictions {
    /// `applications`.
    pub applications: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
    >,
    /// `devices`.
    pub devices: mg::Field<mg::Boxed<super::DevicesFilter>>,
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
    CrossTenantAccessPolicyTenantRestrictions: "microsoft.graph.crossTenantAccessPolicyTenantRestrictions", complex, base super::CrossTenantAccessPolicyB2bSetting;
    applications: "applications",
    devices: "devices",
    users_and_groups: "usersAndGroups",
}

mg::derived_from! { CrossTenantAccessPolicyTenantRestrictions: super::CrossTenantAccessPolicyB2bSetting }
