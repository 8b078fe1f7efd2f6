// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceCleanupSettings`, a complex type.
    ManagedDeviceCleanupSettings "microsoft.graph.managedDeviceCleanupSettings" "complex";
    /// `deviceInactivityBeforeRetirementInDays`: String
    device_inactivity_before_retirement_in_days "deviceInactivityBeforeRetirementInDays": String,
}
