// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configManagerPolicySummary`, a complex type.
    ConfigManagerPolicySummary "microsoft.graph.configManagerPolicySummary" "complex";
    /// `compliantDeviceCount`: Int32, not null
    compliant_device_count "compliantDeviceCount" "r": i32,
    /// `enforcedDeviceCount`: Int32, not null
    enforced_device_count "enforcedDeviceCount" "r": i32,
    /// `failedDeviceCount`: Int32, not null
    failed_device_count "failedDeviceCount" "r": i32,
    /// `nonCompliantDeviceCount`: Int32, not null
    non_compliant_device_count "nonCompliantDeviceCount" "r": i32,
    /// `pendingDeviceCount`: Int32, not null
    pending_device_count "pendingDeviceCount" "r": i32,
    /// `targetedDeviceCount`: Int32, not null
    targeted_device_count "targetedDeviceCount" "r": i32,
}
