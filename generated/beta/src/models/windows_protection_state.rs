// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsProtectionState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-windowsprotectionstate?view=graph-rest-beta>
    WindowsProtectionState "microsoft.graph.windowsProtectionState" "entity" : super::Entity;
    /// `antiMalwareVersion`: String
    anti_malware_version "antiMalwareVersion": String,
    /// `controlledConfigurationEnabled`: Boolean
    controlled_configuration_enabled "controlledConfigurationEnabled": bool,
    /// `deviceState`: windowsDeviceHealthState
    device_state "deviceState": mg::Flags<super::WindowsDeviceHealthState>,
    /// `engineVersion`: String
    engine_version "engineVersion": String,
    /// `fullScanOverdue`: Boolean
    full_scan_overdue "fullScanOverdue": bool,
    /// `fullScanRequired`: Boolean
    full_scan_required "fullScanRequired": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isVirtualMachine`: Boolean
    is_virtual_machine "isVirtualMachine": bool,
    /// `lastFullScanDateTime`: DateTimeOffset
    last_full_scan_date_time "lastFullScanDateTime": mg::DateTimeOffset,
    /// `lastFullScanSignatureVersion`: String
    last_full_scan_signature_version "lastFullScanSignatureVersion": String,
    /// `lastQuickScanDateTime`: DateTimeOffset
    last_quick_scan_date_time "lastQuickScanDateTime": mg::DateTimeOffset,
    /// `lastQuickScanSignatureVersion`: String
    last_quick_scan_signature_version "lastQuickScanSignatureVersion": String,
    /// `lastReportedDateTime`: DateTimeOffset
    last_reported_date_time "lastReportedDateTime": mg::DateTimeOffset,
    /// `malwareProtectionEnabled`: Boolean
    malware_protection_enabled "malwareProtectionEnabled": bool,
    /// `networkInspectionSystemEnabled`: Boolean
    network_inspection_system_enabled "networkInspectionSystemEnabled": bool,
    /// `productStatus`: windowsDefenderProductStatus
    product_status "productStatus": mg::Flags<super::WindowsDefenderProductStatus>,
    /// `quickScanOverdue`: Boolean
    quick_scan_overdue "quickScanOverdue": bool,
    /// `realTimeProtectionEnabled`: Boolean
    real_time_protection_enabled "realTimeProtectionEnabled": bool,
    /// `rebootRequired`: Boolean
    reboot_required "rebootRequired": bool,
    /// `signatureUpdateOverdue`: Boolean
    signature_update_overdue "signatureUpdateOverdue": bool,
    /// `signatureVersion`: String
    signature_version "signatureVersion": String,
    /// `tamperProtectionEnabled`: Boolean
    tamper_protection_enabled "tamperProtectionEnabled": bool,
}

mg::derived_from! { WindowsProtectionState: super::Entity }

impl WindowsProtectionState {
    /// `detectedMalwareState`: many `windowsDeviceMalwareState`, contained
    pub const DETECTED_MALWARE_STATE: mg::Nav<
        WindowsProtectionState,
        Vec<super::WindowsDeviceMalwareState>,
    > = mg::Nav::new("detectedMalwareState");
}
