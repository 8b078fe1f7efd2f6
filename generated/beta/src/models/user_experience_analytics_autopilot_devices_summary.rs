// @generated
use crate::mg;

/// Complex type [`microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsautopilotdevicessummary?view=graph-rest-beta
pub struct UserExperienceAnalyticsAutopilotDevicesSummary {
    /// `devicesNotAutopilotRegistered`. Never null.
    pub devices_not_autopilot_registered: mg::Field<i32>,
    /// `devicesWithoutAutopilotProfileAssigned`. Never null.
    pub devices_without_autopilot_profile_assigned: mg::Field<i32>,
    /// `totalWindows10DevicesWithoutTenantAttached`. Never null.
    pub total_windows10_devices_without_tenant_attached: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAutopilotDevicesSummary: "microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary", complex;
    devices_not_autopilot_registered: "devicesNotAutopilotRegistered" required,
    devices_without_autopilot_profile_assigned: "devicesWithoutAutopilotProfileAssigned" required,
    total_windows10_devices_without_tenant_attached: "totalWindows10DevicesWithoutTenantAttached" required,
}
