// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityBaselineDeviceState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinedevicestate?view=graph-rest-beta>
    SecurityBaselineDeviceState "microsoft.graph.securityBaselineDeviceState" "entity" : super::Entity;
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastReportedDateTime`: DateTimeOffset, not null
    last_reported_date_time "lastReportedDateTime" "r": mg::DateTimeOffset,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `state`: securityBaselineComplianceState, not null
    state "state" "r": mg::Open<super::SecurityBaselineComplianceState>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { SecurityBaselineDeviceState: super::Entity }
