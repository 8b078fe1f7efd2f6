// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcProvisioningPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcProvisioningPolicyCollection`], for example
/// `graph.device_management().virtual_endpoint().provisioning_policies()`.
///
/// Operations: `apply`, `assign`, `retrieve_policy_apply_action_result`,
/// `retrieve_policy_apply_schedule`, `retrieve_policy_update_status_result`, `retry`,
/// `schedule_policy_apply_task`, `apply_config`.
///
/// [`CloudPcProvisioningPolicyCollection`]: crate::requests::cloud_pc_provisioning_policy::CloudPcProvisioningPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicy?view=graph-rest-beta
pub struct CloudPcProvisioningPolicy {
    /// `alternateResourceUrl`.
    pub alternate_resource_url: mg::Field<String>,
    /// `autopatch`.
    pub autopatch: mg::Field<mg::Boxed<super::CloudPcProvisioningPolicyAutopatch>>,
    /// `autopilotConfiguration`.
    pub autopilot_configuration: mg::Field<
        mg::Boxed<super::CloudPcAutopilotConfiguration>,
    >,
    /// `cloudPcGroupDisplayName`.
    pub cloud_pc_group_display_name: mg::Field<String>,
    /// `cloudPcNamingTemplate`.
    pub cloud_pc_naming_template: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `domainJoinConfigurations`.
    pub domain_join_configurations: mg::Field<
        Vec<super::CloudPcDomainJoinConfiguration>,
    >,
    /// `enableSingleSignOn`.
    pub enable_single_sign_on: mg::Field<bool>,
    /// `gracePeriodInHours`.
    pub grace_period_in_hours: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `imageDisplayName`. Never null.
    pub image_display_name: mg::Field<String>,
    /// `imageId`. Never null.
    pub image_id: mg::Field<String>,
    /// `imageType`. Never null.
    pub image_type: mg::Field<mg::Open<super::CloudPcProvisioningPolicyImageType>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `localAdminEnabled`.
    pub local_admin_enabled: mg::Field<bool>,
    /// `managedBy`. Never null.
    pub managed_by: mg::Field<mg::Flags<super::CloudPcManagementService>>,
    /// `microsoftManagedDesktop`.
    pub microsoft_managed_desktop: mg::Field<mg::Boxed<super::MicrosoftManagedDesktop>>,
    /// `provisioningType`.
    pub provisioning_type: mg::Field<mg::Open<super::CloudPcProvisioningType>>,
    /// `scopeIds`.
    pub scope_ids: mg::Field<Vec<String>>,
    /// `snapshotResetMode`. Never null.
    pub snapshot_reset_mode: mg::Field<mg::Open<super::CloudPcSnapshotResetMode>>,
    /// `userExperienceType`.
    pub user_experience_type: mg::Field<mg::Open<super::CloudPcUserExperienceType>>,
    /// `userSettingsPersistenceConfiguration`.
    pub user_settings_persistence_configuration: mg::Field<
        mg::Boxed<super::CloudPcUserSettingsPersistenceConfiguration>,
    >,
    /// `windowsSetting`.
    pub windows_setting: mg::Field<mg::Boxed<super::CloudPcWindowsSetting>>,
    /// `windowsSettings`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/windowsSettings)"
    )]
    pub windows_settings: mg::Field<mg::Boxed<super::CloudPcWindowsSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcProvisioningPolicy: "microsoft.graph.cloudPcProvisioningPolicy", entity, base super::Entity;
    alternate_resource_url: "alternateResourceUrl",
    autopatch: "autopatch",
    autopilot_configuration: "autopilotConfiguration",
    cloud_pc_group_display_name: "cloudPcGroupDisplayName",
    cloud_pc_naming_template: "cloudPcNamingTemplate",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName" required,
    domain_join_configurations: "domainJoinConfigurations",
    enable_single_sign_on: "enableSingleSignOn",
    grace_period_in_hours: "gracePeriodInHours",
    id: "id" key required,
    image_display_name: "imageDisplayName" required,
    image_id: "imageId" required,
    image_type: "imageType" required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    local_admin_enabled: "localAdminEnabled",
    managed_by: "managedBy" required,
    microsoft_managed_desktop: "microsoftManagedDesktop",
    provisioning_type: "provisioningType",
    scope_ids: "scopeIds",
    snapshot_reset_mode: "snapshotResetMode" required,
    user_experience_type: "userExperienceType",
    user_settings_persistence_configuration: "userSettingsPersistenceConfiguration",
    windows_setting: "windowsSetting",
    windows_settings: "windowsSettings" deprecated,
}

mg::derived_from! { CloudPcProvisioningPolicy: super::Entity }

impl CloudPcProvisioningPolicy {
    /// `assignments`: many
    /// [`CloudPcProvisioningPolicyAssignment`](super::CloudPcProvisioningPolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        CloudPcProvisioningPolicy,
        Vec<super::CloudPcProvisioningPolicyAssignment>,
    > = mg::Nav::new("assignments");
}
