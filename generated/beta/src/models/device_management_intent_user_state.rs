// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntentUserState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstate?view=graph-rest-beta>
    DeviceManagementIntentUserState "microsoft.graph.deviceManagementIntentUserState" "entity" : super::Entity;
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastReportedDateTime`: DateTimeOffset, not null
    last_reported_date_time "lastReportedDateTime" "r": mg::DateTimeOffset,
    /// `state`: complianceStatus, not null
    state "state" "r": mg::Open<super::ComplianceStatus>,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { DeviceManagementIntentUserState: super::Entity }
