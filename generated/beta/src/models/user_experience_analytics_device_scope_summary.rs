// @generated
use crate::mg;

/// Complex type `microsoft.graph.userExperienceAnalyticsDeviceScopeSummary`.
pub struct UserExperienceAnalyticsDeviceScopeSummary {
    /// `completedDeviceScopeIds`.
    pub completed_device_scope_ids: mg::Field<Vec<String>>,
    /// `insufficientDataDeviceScopeIds`.
    pub insufficient_data_device_scope_ids: mg::Field<Vec<String>>,
    /// `totalDeviceScopes`. Never null.
    pub total_device_scopes: mg::Field<i32>,
    /// `totalDeviceScopesEnabled`. Never null.
    pub total_device_scopes_enabled: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceScopeSummary: "microsoft.graph.userExperienceAnalyticsDeviceScopeSummary", complex;
    completed_device_scope_ids: "completedDeviceScopeIds",
    insufficient_data_device_scope_ids: "insufficientDataDeviceScopeIds",
    total_device_scopes: "totalDeviceScopes" required,
    total_device_scopes_enabled: "totalDeviceScopesEnabled" required,
}
