// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`DeviceCompliancePolicySettingStateSummaryCollection`], for example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .device_compliance_policy_setting_state_summaries()
/// ```
///
/// [`DeviceCompliancePolicySettingStateSummaryCollection`]: crate::requests::managed_tenants::device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-devicecompliancepolicysettingstatesummary?view=graph-rest-beta
pub struct DeviceCompliancePolicySettingStateSummary {
    /// `conflictDeviceCount`.
    pub conflict_device_count: mg::Field<i32>,
    /// `errorDeviceCount`.
    pub error_device_count: mg::Field<i32>,
    /// `failedDeviceCount`.
    pub failed_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intuneAccountId`.
    pub intune_account_id: mg::Field<String>,
    /// `intuneSettingId`.
    pub intune_setting_id: mg::Field<String>,
    /// `lastRefreshedDateTime`.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notApplicableDeviceCount`.
    pub not_applicable_device_count: mg::Field<i32>,
    /// `pendingDeviceCount`.
    pub pending_device_count: mg::Field<i32>,
    /// `policyType`.
    pub policy_type: mg::Field<String>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// `succeededDeviceCount`.
    pub succeeded_device_count: mg::Field<i32>,
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
    DeviceCompliancePolicySettingStateSummary: "microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary", entity, base crate::models::Entity;
    conflict_device_count: "conflictDeviceCount",
    error_device_count: "errorDeviceCount",
    failed_device_count: "failedDeviceCount",
    id: "id" key required,
    intune_account_id: "intuneAccountId",
    intune_setting_id: "intuneSettingId",
    last_refreshed_date_time: "lastRefreshedDateTime",
    not_applicable_device_count: "notApplicableDeviceCount",
    pending_device_count: "pendingDeviceCount",
    policy_type: "policyType",
    setting_name: "settingName",
    succeeded_device_count: "succeededDeviceCount",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId",
}

mg::derived_from! { DeviceCompliancePolicySettingStateSummary: crate::models::Entity }
