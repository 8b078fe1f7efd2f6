// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceMobileAppConfigurationState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/manageddevicemobileappconfigurationstate?view=graph-rest-beta>
    ManagedDeviceMobileAppConfigurationState "microsoft.graph.managedDeviceMobileAppConfigurationState" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `platformType`: policyPlatformType, not null
    platform_type "platformType" "r": mg::Open<super::PolicyPlatformType>,
    /// `settingCount`: Int32, not null
    setting_count "settingCount" "r": i32,
    /// `settingStates`: Collection(managedDeviceMobileAppConfigurationSettingState)
    setting_states "settingStates": Vec<super::ManagedDeviceMobileAppConfigurationSettingState>,
    /// `state`: complianceStatus, not null
    state "state" "r": mg::Open<super::ComplianceStatus>,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { ManagedDeviceMobileAppConfigurationState: super::Entity }
