// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceMobileAppConfigurationUserStatusCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .user_statuses()
/// ```
///
/// [`ManagedDeviceMobileAppConfigurationUserStatusCollection`]: crate::requests::managed_device_mobile_app_configuration_user_status::ManagedDeviceMobileAppConfigurationUserStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddevicemobileappconfigurationuserstatus?view=graph-rest-beta
pub struct ManagedDeviceMobileAppConfigurationUserStatus {
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
    ManagedDeviceMobileAppConfigurationUserStatus: "microsoft.graph.managedDeviceMobileAppConfigurationUserStatus", entity, base super::Entity;
    devices_count: "devicesCount" required,
    id: "id" key required,
    last_reported_date_time: "lastReportedDateTime" required,
    status: "status" required,
    user_display_name: "userDisplayName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { ManagedDeviceMobileAppConfigurationUserStatus: super::Entity }
