// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComplianceUserStatus`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceComplianceUserStatusCollection`], for example
/// `graph.device_management().device_compliance_policies().id(id).user_statuses()`.
///
/// [`DeviceComplianceUserStatusCollection`]: crate::requests::device_compliance_user_status::DeviceComplianceUserStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecomplianceuserstatus?view=graph-rest-beta
pub struct DeviceComplianceUserStatus {
    /// `devicesCount`. Never null.
    pub devices_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastReportedDateTime`. Never null.
    pub last_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceComplianceUserStatus: "microsoft.graph.deviceComplianceUserStatus", entity, base super::Entity;
    devices_count: "devicesCount" required,
    id: "id" key required,
    last_reported_date_time: "lastReportedDateTime" required,
    status: "status" required,
    user_display_name: "userDisplayName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { DeviceComplianceUserStatus: super::Entity }
