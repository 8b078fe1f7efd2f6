// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary`, a complex type.
    UserExperienceAnalyticsWorkFromAnywhereDevicesSummary "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary" "complex";
    /// `autopilotDevicesSummary`: userExperienceAnalyticsAutopilotDevicesSummary
    autopilot_devices_summary "autopilotDevicesSummary": mg::Boxed<super::UserExperienceAnalyticsAutopilotDevicesSummary>,
    /// `cloudIdentityDevicesSummary`: userExperienceAnalyticsCloudIdentityDevicesSummary
    cloud_identity_devices_summary "cloudIdentityDevicesSummary": mg::Boxed<super::UserExperienceAnalyticsCloudIdentityDevicesSummary>,
    /// `cloudManagementDevicesSummary`: userExperienceAnalyticsCloudManagementDevicesSummary
    cloud_management_devices_summary "cloudManagementDevicesSummary": mg::Boxed<super::UserExperienceAnalyticsCloudManagementDevicesSummary>,
    /// `coManagedDevices`: Int32, not null
    co_managed_devices "coManagedDevices" "r": i32,
    /// `devicesNotAutopilotRegistered`: Int32, not null
    devices_not_autopilot_registered "devicesNotAutopilotRegistered" "r": i32,
    /// `devicesWithoutAutopilotProfileAssigned`: Int32, not null
    devices_without_autopilot_profile_assigned "devicesWithoutAutopilotProfileAssigned" "r": i32,
    /// `devicesWithoutCloudIdentity`: Int32, not null
    devices_without_cloud_identity "devicesWithoutCloudIdentity" "r": i32,
    /// `intuneDevices`: Int32, not null
    intune_devices "intuneDevices" "r": i32,
    /// `tenantAttachDevices`: Int32, not null
    tenant_attach_devices "tenantAttachDevices" "r": i32,
    /// `totalDevices`: Int32, not null
    total_devices "totalDevices" "r": i32,
    /// `unsupportedOSversionDevices`: Int32, not null
    unsupported_o_sversion_devices "unsupportedOSversionDevices" "r": i32,
    /// `windows10Devices`: Int32, not null
    windows10_devices "windows10Devices" "r": i32,
    /// `windows10DevicesSummary`: userExperienceAnalyticsWindows10DevicesSummary
    windows10_devices_summary "windows10DevicesSummary": mg::Boxed<super::UserExperienceAnalyticsWindows10DevicesSummary>,
    /// `windows10DevicesWithoutTenantAttach`: Int32, not null
    windows10_devices_without_tenant_attach "windows10DevicesWithoutTenantAttach" "r": i32,
}
