// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceconfigurationstate?view=graph-rest-beta>
    DeviceConfigurationState "microsoft.graph.deviceConfigurationState" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `platformType`: policyPlatformType, not null
    platform_type "platformType" "r": mg::Open<super::PolicyPlatformType>,
    /// `settingCount`: Int32, not null
    setting_count "settingCount" "r": i32,
    /// `settingStates`: Collection(deviceConfigurationSettingState)
    setting_states "settingStates": Vec<super::DeviceConfigurationSettingState>,
    /// `state`: complianceStatus, not null
    state "state" "r": mg::Open<super::ComplianceStatus>,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceConfigurationState: super::Entity }
