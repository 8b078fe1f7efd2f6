// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementReusablePolicySetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementreusablepolicysetting?view=graph-rest-beta>
    DeviceManagementReusablePolicySetting "microsoft.graph.deviceManagementReusablePolicySetting" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `referencingConfigurationPolicyCount`: Int32, not null
    referencing_configuration_policy_count "referencingConfigurationPolicyCount" "r": i32,
    /// `settingDefinitionId`: String
    setting_definition_id "settingDefinitionId": String,
    /// `settingInstance`: deviceManagementConfigurationSettingInstance
    setting_instance "settingInstance": mg::Boxed<super::DeviceManagementConfigurationSettingInstance>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceManagementReusablePolicySetting: super::Entity }

impl DeviceManagementReusablePolicySetting {
    /// `referencingConfigurationPolicies`: many `deviceManagementConfigurationPolicy`, contained
    pub const REFERENCING_CONFIGURATION_POLICIES: mg::Nav<
        DeviceManagementReusablePolicySetting,
        Vec<super::DeviceManagementConfigurationPolicy>,
    > = mg::Nav::new("referencingConfigurationPolicies");
}
