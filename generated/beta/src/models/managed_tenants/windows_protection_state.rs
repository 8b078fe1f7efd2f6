// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.windowsProtectionState`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-windowsprotectionstate?view=graph-rest-beta>
    WindowsProtectionState "microsoft.graph.managedTenants.windowsProtectionState" "entity open" : crate::models::Entity;
    /// `antiMalwareVersion`: String
    anti_malware_version "antiMalwareVersion": String,
    /// `attentionRequired`: Boolean
    attention_required "attentionRequired": bool,
    /// `deviceDeleted`: Boolean
    device_deleted "deviceDeleted": bool,
    /// `devicePropertyRefreshDateTime`: DateTimeOffset
    device_property_refresh_date_time "devicePropertyRefreshDateTime": mg::DateTimeOffset,
    /// `engineVersion`: String
    engine_version "engineVersion": String,
    /// `fullScanOverdue`: Boolean
    full_scan_overdue "fullScanOverdue": bool,
    /// `fullScanRequired`: Boolean
    full_scan_required "fullScanRequired": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastFullScanDateTime`: DateTimeOffset
    last_full_scan_date_time "lastFullScanDateTime": mg::DateTimeOffset,
    /// `lastFullScanSignatureVersion`: String
    last_full_scan_signature_version "lastFullScanSignatureVersion": String,
    /// `lastQuickScanDateTime`: DateTimeOffset
    last_quick_scan_date_time "lastQuickScanDateTime": mg::DateTimeOffset,
    /// `lastQuickScanSignatureVersion`: String
    last_quick_scan_signature_version "lastQuickScanSignatureVersion": String,
    /// `lastRefreshedDateTime`: DateTimeOffset
    last_refreshed_date_time "lastRefreshedDateTime": mg::DateTimeOffset,
    /// `lastReportedDateTime`: DateTimeOffset
    last_reported_date_time "lastReportedDateTime": mg::DateTimeOffset,
    /// `malwareProtectionEnabled`: Boolean
    malware_protection_enabled "malwareProtectionEnabled": bool,
    /// `managedDeviceHealthState`: String
    managed_device_health_state "managedDeviceHealthState": String,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `managedDeviceName`: String
    managed_device_name "managedDeviceName": String,
    /// `networkInspectionSystemEnabled`: Boolean
    network_inspection_system_enabled "networkInspectionSystemEnabled": bool,
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
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { WindowsProtectionState: crate::models::Entity }
