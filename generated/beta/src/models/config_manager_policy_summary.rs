// @generated
use crate::mg;

/// Complex type `microsoft.graph.configManagerPolicySummary`.
pub struct ConfigManagerPolicySummary {
    /// `compliantDeviceCount`. Never null.
    pub compliant_device_count: mg::Field<i32>,
    /// `enforcedDeviceCount`. Never null.
    pub enforced_device_count: mg::Field<i32>,
    /// `failedDeviceCount`. Never null.
    pub failed_device_count: mg::Field<i32>,
    /// `nonCompliantDeviceCount`. Never null.
    pub non_compliant_device_count: mg::Field<i32>,
    /// `pendingDeviceCount`. Never null.
    pub pending_device_count: mg::Field<i32>,
    /// `targetedDeviceCount`. Never null.
    pub targeted_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigManagerPolicySummary: "microsoft.graph.configManagerPolicySummary", complex;
    compliant_device_count: "compliantDeviceCount" required,
    enforced_device_count: "enforcedDeviceCount" required,
    failed_device_count: "failedDeviceCount" required,
    non_compliant_device_count: "nonCompliantDeviceCount" required,
    pending_device_count: "pendingDeviceCount" required,
    targeted_device_count: "targetedDeviceCount" required,
}
