// @generated
use crate::mg;

/// Complex type
/// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheredevicessummary?view=graph-rest-beta
pub struct UserExperienceAnalyticsWorkFromAnywhereDevicesSummary {
    /// `autopilotDevicesSummary`.
    pub autopilot_devices_summary: mg::Field<
        mg::Boxed<super::UserExperienceAnalyticsAutopilotDevicesSummary>,
    >,
    /// `cloudIdentityDevicesSummary`.
    pub cloud_identity_devices_summary: mg::Field<
        mg::Boxed<super::UserExperienceAnalyticsCloudIdentityDevicesSummary>,
    >,
    /// `cloudManagementDevicesSummary`.
    pub cloud_management_devices_summary: mg::Field<
        mg::Boxed<super::UserExperienceAnalyticsCloudManagementDevicesSummary>,
    >,
    /// `coManagedDevices`. Never null.
    pub co_managed_devices: mg::Field<i32>,
    /// `devicesNotAutopilotRegistered`. Never null.
    pub devices_not_autopilot_registered: mg::Field<i32>,
    /// `devicesWithoutAutopilotProfileAssigned`. Never null.
    pub devices_without_autopilot_profile_assigned: mg::Field<i32>,
    /// `devicesWithoutCloudIdentity`. Never null.
    pub devices_without_cloud_identity: mg::Field<i32>,
    /// `intuneDevices`. Never null.
    pub intune_devices: mg::Field<i32>,
    /// `tenantAttachDevices`. Never null.
    pub tenant_attach_devices: mg::Field<i32>,
    /// `totalDevices`. Never null.
    pub total_devices: mg::Field<i32>,
    /// `unsupportedOSversionDevices`. Never null.
    pub unsupported_o_sversion_devices: mg::Field<i32>,
    /// `windows10Devices`. Never null.
    pub windows10_devices: mg::Field<i32>,
    /// `windows10DevicesSummary`.
    pub windows10_devices_summary: mg::Field<
        mg::Boxed<super::UserExperienceAnalyticsWindows10DevicesSummary>,
    >,
    /// `windows10DevicesWithoutTenantAttach`. Never null.
    pub windows10_devices_without_tenant_attach: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsWorkFromAnywhereDevicesSummary: "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary", complex;
    autopilot_devices_summary: "autopilotDevicesSummary",
    cloud_identity_devices_summary: "cloudIdentityDevicesSummary",
    cloud_management_devices_summary: "cloudManagementDevicesSummary",
    co_managed_devices: "coManagedDevices" required,
    devices_not_autopilot_registered: "devicesNotAutopilotRegistered" required,
    devices_without_autopilot_profile_assigned: "devicesWithoutAutopilotProfileAssigned" required,
    devices_without_cloud_identity: "devicesWithoutCloudIdentity" required,
    intune_devices: "intuneDevices" required,
    tenant_attach_devices: "tenantAttachDevices" required,
    total_devices: "totalDevices" required,
    unsupported_o_sversion_devices: "unsupportedOSversionDevices" required,
    windows10_devices: "windows10Devices" required,
    windows10_devices_summary: "windows10DevicesSummary",
    windows10_devices_without_tenant_attach: "windows10DevicesWithoutTenantAttach" required,
}
