// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceScopeSummary`, a complex type.
    UserExperienceAnalyticsDeviceScopeSummary "microsoft.graph.userExperienceAnalyticsDeviceScopeSummary" "complex";
    /// `completedDeviceScopeIds`: Collection(String)
    completed_device_scope_ids "completedDeviceScopeIds": Vec<String>,
    /// `insufficientDataDeviceScopeIds`: Collection(String)
    insufficient_data_device_scope_ids "insufficientDataDeviceScopeIds": Vec<String>,
    /// `totalDeviceScopes`: Int32, not null
    total_device_scopes "totalDeviceScopes" "r": i32,
    /// `totalDeviceScopesEnabled`: Int32, not null
    total_device_scopes_enabled "totalDeviceScopesEnabled" "r": i32,
}
