// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosUpdateDeviceStatus`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IosUpdateDeviceStatusCollection`], for example
/// `graph.device_management().ios_update_statuses()`.
///
/// [`IosUpdateDeviceStatusCollection`]: crate::requests::ios_update_device_status::IosUpdateDeviceStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosupdatedevicestatus?view=graph-rest-beta
pub struct IosUpdateDeviceStatus {
    /// `complianceGracePeriodExpirationDateTime`. Never null.
    pub compliance_grace_period_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installStatus`. Never null.
    pub install_status: mg::Field<mg::Open<super::IosUpdatesInstallStatus>>,
    /// `lastReportedDateTime`. Never null.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `platform`. Never null.
    pub platform: mg::Field<i32>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosUpdateDeviceStatus: "microsoft.graph.iosUpdateDeviceStatus", entity, base super::Entity;
    compliance_grace_period_expiration_date_time: "complianceGracePeriodExpirationDateTime" required,
    device_display_name: "deviceDisplayName",
    device_id: "deviceId",
    device_model: "deviceModel",
    id: "id" key required,
    install_status: "installStatus" required,
    last_reported_date_time: "lastReportedDateTime" required,
    os_version: "osVersion",
    platform: "platform" required,
    status: "status" required,
    user_id: "userId",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { IosUpdateDeviceStatus: super::Entity }
