// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsProtectionState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsProtectionStateResource`], for example
/// `graph.device_management().managed_devices().id(id).windows_protection_state()`.
///
/// [`WindowsProtectionStateResource`]: crate::requests::windows_protection_state::WindowsProtectionStateResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsprotectionstate?view=graph-rest-beta
pub struct WindowsProtectionState {
    /// `antiMalwareVersion`.
    pub anti_malware_version: mg::Field<String>,
    /// `controlledConfigurationEnabled`.
    pub controlled_configuration_enabled: mg::Field<bool>,
    /// `deviceState`.
    pub device_state: mg::Field<mg::Flags<super::WindowsDeviceHealthState>>,
    /// `engineVersion`.
    pub engine_version: mg::Field<String>,
    /// `fullScanOverdue`.
    pub full_scan_overdue: mg::Field<bool>,
    /// `fullScanRequired`.
    pub full_scan_required: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isVirtualMachine`.
    pub is_virtual_machine: mg::Field<bool>,
    /// `lastFullScanDateTime`.
    pub last_full_scan_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastFullScanSignatureVersion`.
    pub last_full_scan_signature_version: mg::Field<String>,
    /// `lastQuickScanDateTime`.
    pub last_quick_scan_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastQuickScanSignatureVersion`.
    pub last_quick_scan_signature_version: mg::Field<String>,
    /// `lastReportedDateTime`.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `malwareProtectionEnabled`.
    pub malware_protection_enabled: mg::Field<bool>,
    /// `networkInspectionSystemEnabled`.
    pub network_inspection_system_enabled: mg::Field<bool>,
    /// `productStatus`.
    pub product_status: mg::Field<mg::Flags<super::WindowsDefenderProductStatus>>,
    /// `quickScanOverdue`.
    pub quick_scan_overdue: mg::Field<bool>,
    /// `realTimeProtectionEnabled`.
    pub real_time_protection_enabled: mg::Field<bool>,
    /// `rebootRequired`.
    pub reboot_required: mg::Field<bool>,
    /// `signatureUpdateOverdue`.
    pub signature_update_overdue: mg::Field<bool>,
    /// `signatureVersion`.
    pub signature_version: mg::Field<String>,
    /// `tamperProtectionEnabled`.
    pub tamper_protection_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsProtectionState: "microsoft.graph.windowsProtectionState", entity, base super::Entity;
    anti_malware_version: "antiMalwareVersion",
    controlled_configuration_enabled: "controlledConfigurationEnabled",
    device_state: "deviceState",
    engine_version: "engineVersion",
    full_scan_overdue: "fullScanOverdue",
    full_scan_required: "fullScanRequired",
    id: "id" key required,
    is_virtual_machine: "isVirtualMachine",
    last_full_scan_date_time: "lastFullScanDateTime",
    last_full_scan_signature_version: "lastFullScanSignatureVersion",
    last_quick_scan_date_time: "lastQuickScanDateTime",
    last_quick_scan_signature_version: "lastQuickScanSignatureVersion",
    last_reported_date_time: "lastReportedDateTime",
    malware_protection_enabled: "malwareProtectionEnabled",
    network_inspection_system_enabled: "networkInspectionSystemEnabled",
    product_status: "productStatus",
    quick_scan_overdue: "quickScanOverdue",
    real_time_protection_enabled: "realTimeProtectionEnabled",
    reboot_required: "rebootRequired",
    signature_update_overdue: "signatureUpdateOverdue",
    signature_version: "signatureVersion",
    tamper_protection_enabled: "tamperProtectionEnabled",
}

mg::derived_from! { WindowsProtectionState: super::Entity }

impl WindowsProtectionState {
    /// `detectedMalwareState`: many
    /// [`WindowsDeviceMalwareState`](super::WindowsDeviceMalwareState).
    pub const DETECTED_MALWARE_STATE: mg::Nav<
        WindowsProtectionState,
        Vec<super::WindowsDeviceMalwareState>,
    > = mg::Nav::new("detectedMalwareState");
}
