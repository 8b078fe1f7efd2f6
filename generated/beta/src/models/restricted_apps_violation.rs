// @generated
use crate::mg;

/// Entity type [`microsoft.graph.restrictedAppsViolation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RestrictedAppsViolationCollection`], for example
/// `graph.device_management().device_configuration_restricted_apps_violations()`.
///
/// [`RestrictedAppsViolationCollection`]: crate::requests::restricted_apps_violation::RestrictedAppsViolationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/restrictedappsviolation?view=graph-rest-beta
pub struct RestrictedAppsViolation {
    /// `deviceConfigurationId`. Never null.
    pub device_configuration_id: mg::Field<String>,
    /// `deviceConfigurationName`.
    pub device_configuration_name: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedDeviceId`. Never null.
    pub managed_device_id: mg::Field<String>,
    /// `platformType`. Never null.
    pub platform_type: mg::Field<mg::Open<super::PolicyPlatformType>>,
    /// `restrictedApps`.
    pub restricted_apps: mg::Field<Vec<super::ManagedDeviceReportedApp>>,
    /// `restrictedAppsState`. Never null.
    pub restricted_apps_state: mg::Field<mg::Open<super::RestrictedAppsState>>,
    /// `userId`. Never null.
    pub user_id: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestrictedAppsViolation: "microsoft.graph.restrictedAppsViolation", entity, base super::Entity;
    device_configuration_id: "deviceConfigurationId" required,
    device_configuration_name: "deviceConfigurationName",
    device_name: "deviceName",
    id: "id" key required,
    managed_device_id: "managedDeviceId" required,
    platform_type: "platformType" required,
    restricted_apps: "restrictedApps" required,
    restricted_apps_state: "restrictedAppsState" required,
    user_id: "userId" required,
    user_name: "userName",
}

mg::derived_from! { RestrictedAppsViolation: super::Entity }
