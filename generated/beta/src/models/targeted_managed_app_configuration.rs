// @generated
use crate::mg;

/// Entity type [`microsoft.graph.targetedManagedAppConfiguration`][reference], derived from
/// [`ManagedAppConfiguration`](super::ManagedAppConfiguration).
///
/// Requests: [`TargetedManagedAppConfigurationCollection`], for example
/// `graph.device_app_management().targeted_managed_app_configurations()`.
///
/// Operations: `assign`, `change_settings`, `target_apps`, `has_payload_links`.
///
/// [`TargetedManagedAppConfigurationCollection`]: crate::requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-targetedmanagedappconfiguration?view=graph-rest-beta
pub struct TargetedManagedAppConfiguration {
    /// `appGroupType`. Never null.
    pub app_group_type: mg::Field<mg::Open<super::TargetedManagedAppGroupType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customSettings`. Secret: masked in `Debug`.
    pub custom_settings: mg::Field<Vec<super::KeyValuePair>>,
    /// `deployedAppCount`. Never null.
    pub deployed_app_count: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAssigned`. Never null.
    pub is_assigned: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `targetedAppManagementLevels`. Never null.
    pub targeted_app_management_levels: mg::Field<mg::Flags<super::AppManagementLevel>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetedManagedAppConfiguration: "microsoft.graph.targetedManagedAppConfiguration", entity, base super::ManagedAppConfiguration;
    app_group_type: "appGroupType" required,
    created_date_time: "createdDateTime" required,
    custom_settings: "customSettings" required secret,
    deployed_app_count: "deployedAppCount" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_assigned: "isAssigned" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    targeted_app_management_levels: "targetedAppManagementLevels" required,
    version: "version",
}

mg::derived_from! { TargetedManagedAppConfiguration: super::ManagedAppConfiguration, super::ManagedAppPolicy, super::Entity }

impl TargetedManagedAppConfiguration {
    /// `apps`: many [`ManagedMobileApp`](super::ManagedMobileApp).
    pub const APPS: mg::Nav<
        TargetedManagedAppConfiguration,
        Vec<super::ManagedMobileApp>,
    > = mg::Nav::new("apps");
    /// `assignments`: many
    /// [`TargetedManagedAppPolicyAssignment`](super::TargetedManagedAppPolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        TargetedManagedAppConfiguration,
        Vec<super::TargetedManagedAppPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deploymentSummary`:
    /// [`ManagedAppPolicyDeploymentSummary`](super::ManagedAppPolicyDeploymentSummary).
    pub const DEPLOYMENT_SUMMARY: mg::Nav<
        TargetedManagedAppConfiguration,
        super::ManagedAppPolicyDeploymentSummary,
    > = mg::Nav::new("deploymentSummary");
    /// `settings`: many
    /// [`DeviceManagementConfigurationSetting`](super::DeviceManagementConfigurationSetting).
    pub const SETTINGS: mg::Nav<
        TargetedManagedAppConfiguration,
        Vec<super::DeviceManagementConfigurationSetting>,
    > = mg::Nav::new("settings");
}
