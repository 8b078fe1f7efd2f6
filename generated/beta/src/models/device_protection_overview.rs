// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceProtectionOverview`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceprotectionoverview?view=graph-rest-beta
pub struct DeviceProtectionOverview {
    /// `cleanDeviceCount`. Never null.
    pub clean_device_count: mg::Field<i32>,
    /// `criticalFailuresDeviceCount`. Never null.
    pub critical_failures_device_count: mg::Field<i32>,
    /// `inactiveThreatAgentDeviceCount`. Never null.
    pub inactive_threat_agent_device_count: mg::Field<i32>,
    /// `pendingFullScanDeviceCount`. Never null.
    pub pending_full_scan_device_count: mg::Field<i32>,
    /// `pendingManualStepsDeviceCount`. Never null.
    pub pending_manual_steps_device_count: mg::Field<i32>,
    /// `pendingOfflineScanDeviceCount`. Never null.
    pub pending_offline_scan_device_count: mg::Field<i32>,
    /// `pendingQuickScanDeviceCount`. Never null.
    pub pending_quick_scan_device_count: mg::Field<i32>,
    /// `pendingRestartDeviceCount`. Never null.
    pub pending_restart_device_count: mg::Field<i32>,
    /// `pendingSignatureUpdateDeviceCount`. Never null.
    pub pending_signature_update_device_count: mg::Field<i32>,
    /// `totalReportedDeviceCount`. Never null.
    pub total_reported_device_count: mg::Field<i32>,
    /// `unknownStateThreatAgentDeviceCount`. Never null.
    pub unknown_state_threat_agent_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceProtectionOverview: "microsoft.graph.deviceProtectionOverview", complex;
    clean_device_count: "cleanDeviceCount" required,
    critical_failures_device_count: "criticalFailuresDeviceCount" required,
    inactive_threat_agent_device_count: "inactiveThreatAgentDeviceCount" required,
    pending_full_scan_device_count: "pendingFullScanDeviceCount" required,
    pending_manual_steps_device_count: "pendingManualStepsDeviceCount" required,
    pending_offline_scan_device_count: "pendingOfflineScanDeviceCount" required,
    pending_quick_scan_device_count: "pendingQuickScanDeviceCount" required,
    pending_restart_device_count: "pendingRestartDeviceCount" required,
    pending_signature_update_device_count: "pendingSignatureUpdateDeviceCount" required,
    total_reported_device_count: "totalReportedDeviceCount" required,
    unknown_state_threat_agent_device_count: "unknownStateThreatAgentDeviceCount" required,
}
