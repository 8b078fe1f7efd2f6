// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosUpdateDeviceStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosupdatedevicestatus?view=graph-rest-beta>
    IosUpdateDeviceStatus "microsoft.graph.iosUpdateDeviceStatus" "entity" : super::Entity;
    /// `complianceGracePeriodExpirationDateTime`: DateTimeOffset, not null
    compliance_grace_period_expiration_date_time "complianceGracePeriodExpirationDateTime" "r": mg::DateTimeOffset,
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installStatus`: iosUpdatesInstallStatus, not null
    install_status "installStatus" "r": mg::Open<super::IosUpdatesInstallStatus>,
    /// `lastReportedDateTime`: DateTimeOffset, not null
    last_reported_date_time "lastReportedDateTime" "r": mg::DateTimeOffset,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `platform`: Int32, not null
    platform "platform" "r": i32,
    /// `status`: complianceStatus, not null
    status "status" "r": mg::Open<super::ComplianceStatus>,
    /// `userId`: String
    user_id "userId": String,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { IosUpdateDeviceStatus: super::Entity }
