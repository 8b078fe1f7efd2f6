// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementConfigurationPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementConfigurationPolicyCollection`], for example
/// `graph.device_management().configuration_policies()`.
///
/// Operations: `assign`, `clear_enrollment_time_device_membership_target`, `create_copy`,
/// `reorder`, `retrieve_enrollment_time_device_membership_target`,
/// `retrieve_latest_upgrade_default_baseline_policy`,
/// `set_enrollment_time_device_membership_target`.
///
/// [`DeviceManagementConfigurationPolicyCollection`]: crate::requests::device_management_configuration_policy::DeviceManagementConfigurationPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationpolicy?view=graph-rest-beta
pub struct DeviceManagementConfigurationPolicy {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationSource`.
    pub creation_source: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `disableEntraGroupPolicyAssignment`. Never null.
    pub disable_entra_group_policy_assignment: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAssigned`. Never null. Read-only: the service computes it.
    pub is_assigned: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `platforms`. Never null.
    pub platforms: mg::Field<mg::Flags<super::DeviceManagementConfigurationPlatforms>>,
    /// `priorityMetaData`.
    pub priority_meta_data: mg::Field<
        mg::Boxed<super::DeviceManagementPriorityMetaData>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `settingCount`. Never null.
    pub setting_count: mg::Field<i32>,
    /// `technologies`. Never null.
    pub technologies: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    >,
    /// `templateReference`.
    pub template_reference: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationPolicyTemplateReference>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationPolicy: "microsoft.graph.deviceManagementConfigurationPolicy", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    creation_source: "creationSource",
    description: "description",
    disable_entra_group_policy_assignment: "disableEntraGroupPolicyAssignment" required,
    id: "id" key required,
    is_assigned: "isAssigned" required computed read_only,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    platforms: "platforms" required,
    priority_meta_data: "priorityMetaData",
    role_scope_tag_ids: "roleScopeTagIds",
    setting_count: "settingCount" required,
    technologies: "technologies" required,
    template_reference: "templateReference",
}

mg::derived_from! { DeviceManagementConfigurationPolicy: super::Entity }

impl DeviceManagementConfigurationPolicy {
    /// `assignments`: many [`DeviceManagementConfigurationPolicyAssignment`].
    ///
    /// [`DeviceManagementConfigurationPolicyAssignment`]: super::DeviceManagementConfigurationPolicyAssignment
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementConfigurationPolicy,
        Vec<super::DeviceManagementConfigurationPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `settings`: many
    /// [`DeviceManagementConfigurationSetting`](super::DeviceManagementConfigurationSetting).
    pub const SETTINGS: mg::Nav<
        DeviceManagementConfigurationPolicy,
        Vec<super::DeviceManagementConfigurationSetting>,
    > = mg::Nav::new("settings");
}
