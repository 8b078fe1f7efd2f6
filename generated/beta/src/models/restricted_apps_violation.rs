// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restrictedAppsViolation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/restrictedappsviolation?view=graph-rest-beta>
    RestrictedAppsViolation "microsoft.graph.restrictedAppsViolation" "entity" : super::Entity;
    /// `deviceConfigurationId`: String, not null
    device_configuration_id "deviceConfigurationId" "r": String,
    /// `deviceConfigurationName`: String
    device_configuration_name "deviceConfigurationName": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedDeviceId`: String, not null
    managed_device_id "managedDeviceId" "r": String,
    /// `platformType`: policyPlatformType, not null
    platform_type "platformType" "r": mg::Open<super::PolicyPlatformType>,
    /// `restrictedApps`: Collection(managedDeviceReportedApp), items not null
    restricted_apps "restrictedApps" "r": Vec<super::ManagedDeviceReportedApp>,
    /// `restrictedAppsState`: restrictedAppsState, not null
    restricted_apps_state "restrictedAppsState" "r": mg::Open<super::RestrictedAppsState>,
    /// `userId`: String, not null
    user_id "userId" "r": String,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { RestrictedAppsViolation: super::Entity }
