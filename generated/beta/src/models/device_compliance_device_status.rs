// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceDeviceStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecompliancedevicestatus?view=graph-rest-beta>
    DeviceComplianceDeviceStatus "microsoft.graph.deviceComplianceDeviceStatus" "entity" : super::Entity;
    /// `complianceGracePeriodExpirationDateTime`: DateTimeOffset, not null
    compliance_grace_period_expiration_date_time "complianceGracePeriodExpirationDateTime" "r": mg::DateTimeOffset,
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastReportedDateTime`: DateTimeOffset, not null
    last_reported_date_time "lastReportedDateTime" "r": mg::DateTimeOffset,
    /// `platform`: Int32, not null
    platform "platform" "r": i32,
    /// `status`: complianceStatus, not null
    status "status" "r": mg::Open<super::ComplianceStatus>,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { DeviceComplianceDeviceStatus: super::Entity }
