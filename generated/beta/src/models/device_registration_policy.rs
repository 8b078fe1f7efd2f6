// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceRegistrationPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy?view=graph-rest-beta>
    DeviceRegistrationPolicy "microsoft.graph.deviceRegistrationPolicy" "entity" : super::Entity;
    /// `azureADJoin`: azureADJoinPolicy
    azure_ad_join "azureADJoin": mg::Boxed<super::AzureAdJoinPolicy>,
    /// `azureADRegistration`: azureADRegistrationPolicy
    azure_ad_registration "azureADRegistration": mg::Boxed<super::AzureAdRegistrationPolicy>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `localAdminPassword`: localAdminPasswordSettings
    local_admin_password "localAdminPassword": mg::Boxed<super::LocalAdminPasswordSettings>,
    /// `multiFactorAuthConfiguration`: multiFactorAuthConfiguration, not null
    multi_factor_auth_configuration "multiFactorAuthConfiguration" "r": mg::Open<super::MultiFactorAuthConfiguration>,
    /// `userDeviceQuota`: Int32, not null
    user_device_quota "userDeviceQuota" "r": i32,
}

mg::derived_from! { DeviceRegistrationPolicy: super::Entity }
