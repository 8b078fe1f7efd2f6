// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementReusablePolicySetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementReusablePolicySettingCollection`], for example
/// `graph.device_management().reusable_policy_settings()`.
///
/// Operations: `clone`.
///
/// [`DeviceManagementReusablePolicySettingCollection`]: crate::requests::device_management_reusable_policy_setting::DeviceManagementReusablePolicySettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementreusablepolicysetting?view=graph-rest-beta
pub struct DeviceManagementReusablePolicySetting {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `referencingConfigurationPolicyCount`. Never null. Read-only: the service computes it.
    pub referencing_configuration_policy_count: mg::Field<i32>,
    /// `settingDefinitionId`.
    pub setting_definition_id: mg::Field<String>,
    /// `settingInstance`.
    pub setting_instance: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingInstance>,
    >,
    /// `version`. Never null. Read-only: the service computes it.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementReusablePolicySetting: "microsoft.graph.deviceManagementReusablePolicySetting", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed read_only,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    referencing_configuration_policy_count: "referencingConfigurationPolicyCount" required computed read_only,
    setting_definition_id: "settingDefinitionId",
    setting_instance: "settingInstance",
    version: "version" required computed read_only,
}

mg::derived_from! { DeviceManagementReusablePolicySetting: super::Entity }

impl DeviceManagementReusablePolicySetting {
    /// `referencingConfigurationPolicies`: many
    /// [`DeviceManagementConfigurationPolicy`](super::DeviceManagementConfigurationPolicy).
    pub const REFERENCING_CONFIGURATION_POLICIES: mg::Nav<
        DeviceManagementReusablePolicySetting,
        Vec<super::DeviceManagementConfigurationPolicy>,
    > = mg::Nav::new("referencingConfigurationPolicies");
}
