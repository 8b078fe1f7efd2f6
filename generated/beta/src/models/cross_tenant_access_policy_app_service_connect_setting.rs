// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantAccessPolicyAppServiceConnectSetting`.
pub struct CrossTenantAccessPolicyAppServiceConnectSetting {
    /// `applications`.
    pub applications: mg::Field<
        mg::Boxed<super::CrossTenantAccessPolicyTargetConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessPolicyAppServiceConnectSetting: "microsoft.graph.crossTenantAccessPolicyAppServiceConnectSetting", complex;
    applications: "applications",
}
