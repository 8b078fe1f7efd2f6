// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-devicecompliancepolicysettingstatesummary?view=graph-rest-beta>
    DeviceCompliancePolicySettingStateSummary "microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary" "entity" : crate::models::Entity;
    /// `conflictDeviceCount`: Int32
    conflict_device_count "conflictDeviceCount": i32,
    /// `errorDeviceCount`: Int32
    error_device_count "errorDeviceCount": i32,
    /// `failedDeviceCount`: Int32
    failed_device_count "failedDeviceCount": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `intuneAccountId`: String
    intune_account_id "intuneAccountId": String,
    /// `intuneSettingId`: String
    intune_setting_id "intuneSettingId": String,
    /// `lastRefreshedDateTime`: DateTimeOffset
    last_refreshed_date_time "lastRefreshedDateTime": mg::DateTimeOffset,
    /// `notApplicableDeviceCount`: Int32
    not_applicable_device_count "notApplicableDeviceCount": i32,
    /// `pendingDeviceCount`: Int32
    pending_device_count "pendingDeviceCount": i32,
    /// `policyType`: String
    policy_type "policyType": String,
    /// `settingName`: String
    setting_name "settingName": String,
    /// `succeededDeviceCount`: Int32
    succeeded_device_count "succeededDeviceCount": i32,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { DeviceCompliancePolicySettingStateSummary: crate::models::Entity }
