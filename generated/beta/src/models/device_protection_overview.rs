// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceProtectionOverview`, a complex type.
    DeviceProtectionOverview "microsoft.graph.deviceProtectionOverview" "complex";
    /// `cleanDeviceCount`: Int32, not null
    clean_device_count "cleanDeviceCount" "r": i32,
    /// `criticalFailuresDeviceCount`: Int32, not null
    critical_failures_device_count "criticalFailuresDeviceCount" "r": i32,
    /// `inactiveThreatAgentDeviceCount`: Int32, not null
    inactive_threat_agent_device_count "inactiveThreatAgentDeviceCount" "r": i32,
    /// `pendingFullScanDeviceCount`: Int32, not null
    pending_full_scan_device_count "pendingFullScanDeviceCount" "r": i32,
    /// `pendingManualStepsDeviceCount`: Int32, not null
    pending_manual_steps_device_count "pendingManualStepsDeviceCount" "r": i32,
    /// `pendingOfflineScanDeviceCount`: Int32, not null
    pending_offline_scan_device_count "pendingOfflineScanDeviceCount" "r": i32,
    /// `pendingQuickScanDeviceCount`: Int32, not null
    pending_quick_scan_device_count "pendingQuickScanDeviceCount" "r": i32,
    /// `pendingRestartDeviceCount`: Int32, not null
    pending_restart_device_count "pendingRestartDeviceCount" "r": i32,
    /// `pendingSignatureUpdateDeviceCount`: Int32, not null
    pending_signature_update_device_count "pendingSignatureUpdateDeviceCount" "r": i32,
    /// `totalReportedDeviceCount`: Int32, not null
    total_reported_device_count "totalReportedDeviceCount" "r": i32,
    /// `unknownStateThreatAgentDeviceCount`: Int32, not null
    unknown_state_threat_agent_device_count "unknownStateThreatAgentDeviceCount" "r": i32,
}
