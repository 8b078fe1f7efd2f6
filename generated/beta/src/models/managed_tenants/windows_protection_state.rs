// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.windowsProtectionState`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`WindowsProtectionStateCollection`], for example
/// `graph.tenant_relationships().managed_tenants().windows_protection_states()`.
///
/// [`WindowsProtectionStateCollection`]: crate::requests::managed_tenants::windows_protection_state::WindowsProtectionStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-windowsprotectionstate?view=graph-rest-beta
pub struct WindowsProtectionState {
    /// `antiMalwareVersion`.
    pub anti_malware_version: mg::Field<String>,
    /// `attentionRequired`.
    pub attention_required: mg::Field<bool>,
    /// `deviceDeleted`.
    pub device_deleted: mg::Field<bool>,
    /// `devicePropertyRefreshDateTime`.
    pub device_property_refresh_date_time: mg::Field<mg::DateTimeOffset>,
    /// `engineVersion`.
    pub engine_version: mg::Field<String>,
    /// `fullScanOverdue`.
    pub full_scan_overdue: mg::Field<bool>,
    /// `fullScanRequired`.
    pub full_scan_required: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastFullScanDateTime`.
    pub last_full_scan_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastFullScanSignatureVersion`.
    pub last_full_scan_signature_version: mg::Field<String>,
    /// `lastQuickScanDateTime`.
    pub last_quick_scan_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastQuickScanSignatureVersion`.
    pub last_quick_scan_signature_version: mg::Field<String>,
    /// `lastRefreshedDateTime`.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastReportedDateTime`.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `malwareProtectionEnabled`.
    pub malware_protection_enabled: mg::Field<bool>,
    /// `managedDeviceHealthState`.
    pub managed_device_health_state: mg::Field<String>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `managedDeviceName`.
    pub managed_device_name: mg::Field<String>,
    /// `networkInspectionSystemEnabled`.
    pub network_inspection_system_enabled: mg::Field<bool>,
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
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsProtectionState: "microsoft.graph.managedTenants.windowsProtectionState", entity open, base crate::models::Entity;
    anti_malware_version: "antiMalwareVersion",
    attention_required: "attentionRequired",
    device_deleted: "deviceDeleted",
    device_property_refresh_date_time: "devicePropertyRefreshDateTime",
    engine_version: "engineVersion",
    full_scan_overdue: "fullScanOverdue",
    full_scan_required: "fullScanRequired",
    id: "id" key required,
    last_full_scan_date_time: "lastFullScanDateTime",
    last_full_scan_signature_version: "lastFullScanSignatureVersion",
    last_quick_scan_date_time: "lastQuickScanDateTime",
    last_quick_scan_signature_version: "lastQuickScanSignatureVersion",
    last_refreshed_date_time: "lastRefreshedDateTime",
    last_reported_date_time: "lastReportedDateTime",
    malware_protection_enabled: "malwareProtectionEnabled",
    managed_device_health_state: "managedDeviceHealthState",
    managed_device_id: "managedDeviceId",
    managed_device_name: "managedDeviceName",
    network_inspection_system_enabled: "networkInspectionSystemEnabled",
    quick_scan_overdue: "quickScanOverdue",
    real_time_protection_enabled: "realTimeProtectionEnabled",
    reboot_required: "rebootRequired",
    signature_update_overdue: "signatureUpdateOverdue",
    signature_version: "signatureVersion",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
}

mg::derived_from! { WindowsProtectionState: crate::models::Entity }
