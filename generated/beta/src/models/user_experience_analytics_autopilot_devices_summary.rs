// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`, a complex type.
    UserExperienceAnalyticsAutopilotDevicesSummary "microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary" "complex";
    /// `devicesNotAutopilotRegistered`: Int32, not null
    devices_not_autopilot_registered "devicesNotAutopilotRegistered" "r": i32,
    /// `devicesWithoutAutopilotProfileAssigned`: Int32, not null
    devices_without_autopilot_profile_assigned "devicesWithoutAutopilotProfileAssigned" "r": i32,
    /// `totalWindows10DevicesWithoutTenantAttached`: Int32, not null
    total_windows10_devices_without_tenant_attached "totalWindows10DevicesWithoutTenantAttached" "r": i32,
}
