// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementReusablePolicySetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementreusablepolicysetting?view=graph-rest-beta>
    DeviceManagementReusablePolicySetting "microsoft.graph.deviceManagementReusablePolicySetting" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `referencingConfigurationPolicyCount`: Int32, not null, computed, read-only
    referencing_configuration_policy_count "referencingConfigurationPolicyCount" "rcp": i32,
    /// `settingDefinitionId`: String
    setting_definition_id "settingDefinitionId": String,
    /// `settingInstance`: deviceManagementConfigurationSettingInstance
    setting_instance "settingInstance": mg::Boxed<super::DeviceManagementConfigurationSettingInstance>,
    /// `version`: Int32, not null, computed, read-only
    version "version" "rcp": i32,
}

mg::derived_from! { DeviceManagementReusablePolicySetting: super::Entity }

impl DeviceManagementReusablePolicySetting {
    /// `referencingConfigurationPolicies`: many `deviceManagementConfigurationPolicy`, contained
    pub const REFERENCING_CONFIGURATION_POLICIES: mg::Nav<
        DeviceManagementReusablePolicySetting,
        Vec<super::DeviceManagementConfigurationPolicy>,
    > = mg::Nav::new("referencingConfigurationPolicies");
}
