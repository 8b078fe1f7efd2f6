// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComplianceDeviceStatus`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceComplianceDeviceStatusCollection`], for example
/// `graph.device_management().device_compliance_policies().id(id).device_statuses()`.
///
/// [`DeviceComplianceDeviceStatusCollection`]: crate::requests::device_compliance_device_status::DeviceComplianceDeviceStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecompliancedevicestatus?view=graph-rest-beta
pub struct DeviceComplianceDeviceStatus {
    /// `complianceGracePeriodExpirationDateTime`. Never null.
    pub compliance_grace_period_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastReportedDateTime`. Never null.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `platform`. Never null.
    pub platform: mg::Field<i32>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ComplianceStatus>>,
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
    DeviceComplianceDeviceStatus: "microsoft.graph.deviceComplianceDeviceStatus", entity, base super::Entity;
    compliance_grace_period_expiration_date_time: "complianceGracePeriodExpirationDateTime" required,
    device_display_name: "deviceDisplayName",
    device_model: "deviceModel",
    id: "id" key required,
    last_reported_date_time: "lastReportedDateTime" required,
    platform: "platform" required,
    status: "status" required,
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { DeviceComplianceDeviceStatus: super::Entity }
