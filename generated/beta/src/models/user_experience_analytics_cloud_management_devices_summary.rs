// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`, a complex type.
    UserExperienceAnalyticsCloudManagementDevicesSummary "microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary" "complex";
    /// `coManagedDeviceCount`: Int32, not null
    co_managed_device_count "coManagedDeviceCount" "r": i32,
    /// `intuneDeviceCount`: Int32, not null
    intune_device_count "intuneDeviceCount" "r": i32,
    /// `tenantAttachDeviceCount`: Int32, not null
    tenant_attach_device_count "tenantAttachDeviceCount" "r": i32,
}
