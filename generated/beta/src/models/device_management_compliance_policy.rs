// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementCompliancePolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementCompliancePolicyCollection`], for example
/// `graph.device_management().compliance_policies()`.
///
/// Operations: `assign`, `set_scheduled_actions`.
///
/// [`DeviceManagementCompliancePolicyCollection`]: crate::requests::device_management_compliance_policy::DeviceManagementCompliancePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementcompliancepolicy?view=graph-rest-beta
pub struct DeviceManagementCompliancePolicy {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationSource`.
    pub creation_source: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAssigned`. Never null. Read-only: the service computes it.
    pub is_assigned: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `platforms`. Never null.
    pub platforms: mg::Field<mg::Flags<super::DeviceManagementConfigurationPlatforms>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `settingCount`. Never null. Read-only: the service computes it.
    pub setting_count: mg::Field<i32>,
    /// `technologies`. Never null.
    pub technologies: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementCompliancePolicy: "microsoft.graph.deviceManagementCompliancePolicy", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed read_only,
    creation_source: "creationSource",
    description: "description",
    id: "id" key required,
    is_assigned: "isAssigned" required computed read_only,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    name: "name",
    platforms: "platforms" required,
    role_scope_tag_ids: "roleScopeTagIds",
    setting_count: "settingCount" required computed read_only,
    technologies: "technologies" required,
}

mg::derived_from! { DeviceManagementCompliancePolicy: super::Entity }

impl DeviceManagementCompliancePolicy {
    /// `assignments`: many [`DeviceManagementConfigurationPolicyAssignment`].
    ///
    /// [`DeviceManagementConfigurationPolicyAssignment`]: super::DeviceManagementConfigurationPolicyAssignment
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementCompliancePolicy,
        Vec<super::DeviceManagementConfigurationPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `scheduledActionsForRule`: many [`DeviceManagementComplianceScheduledActionForRule`].
    ///
    /// [`DeviceManagementComplianceScheduledActionForRule`]: super::DeviceManagementComplianceScheduledActionForRule
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        DeviceManagementCompliancePolicy,
        Vec<super::DeviceManagementComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `settings`: many
    /// [`DeviceManagementConfigurationSetting`](super::DeviceManagementConfigurationSetting).
    pub const SETTINGS: mg::Nav<
        DeviceManagementCompliancePolicy,
        Vec<super::DeviceManagementConfigurationSetting>,
    > = mg::Nav::new("settings");
}
