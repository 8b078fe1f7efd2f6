// @generated
use crate::mg;

/// Complex type [`microsoft.graph.managedDeviceCleanupSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicecleanupsettings?view=graph-rest-beta
pub struct ManagedDeviceCleanupSettings {
    /// `deviceInactivityBeforeRetirementInDays`.
    pub device_inactivity_before_retirement_in_days: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceCleanupSettings: "microsoft.graph.managedDeviceCleanupSettings", complex;
    device_inactivity_before_retirement_in_days: "deviceInactivityBeforeRetirementInDays",
}
