// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationDeviceStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceconfigurationdevicestatus?view=graph-rest-beta>
    DeviceConfigurationDeviceStatus "microsoft.graph.deviceConfigurationDeviceStatus" "entity" : super::Entity;
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

mg::derived_from! { DeviceConfigurationDeviceStatus: super::Entity }
