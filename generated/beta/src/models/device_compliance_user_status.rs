// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceUserStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecomplianceuserstatus?view=graph-rest-beta>
    DeviceComplianceUserStatus "microsoft.graph.deviceComplianceUserStatus" "entity" : super::Entity;
    /// `devicesCount`: Int32, not null
    devices_count "devicesCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastReportedDateTime`: DateTimeOffset, not null
    last_reported_date_time "lastReportedDateTime" "r": mg::DateTimeOffset,
    /// `status`: complianceStatus, not null
    status "status" "r": mg::Open<super::ComplianceStatus>,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { DeviceComplianceUserStatus: super::Entity }
