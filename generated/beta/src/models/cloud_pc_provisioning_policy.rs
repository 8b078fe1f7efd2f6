// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcProvisioningPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicy?view=graph-rest-beta>
    CloudPcProvisioningPolicy "microsoft.graph.cloudPcProvisioningPolicy" "entity" : super::Entity;
    /// `alternateResourceUrl`: String
    alternate_resource_url "alternateResourceUrl": String,
    /// `autopatch`: cloudPcProvisioningPolicyAutopatch
    autopatch "autopatch": mg::Boxed<super::CloudPcProvisioningPolicyAutopatch>,
    /// `autopilotConfiguration`: cloudPcAutopilotConfiguration
    autopilot_configuration "autopilotConfiguration": mg::Boxed<super::CloudPcAutopilotConfiguration>,
    /// `cloudPcGroupDisplayName`: String
    cloud_pc_group_display_name "cloudPcGroupDisplayName": String,
    /// `cloudPcNamingTemplate`: String
    cloud_pc_naming_template "cloudPcNamingTemplate": String,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `domainJoinConfigurations`: Collection(cloudPcDomainJoinConfiguration)
    domain_join_configurations "domainJoinConfigurations": Vec<super::CloudPcDomainJoinConfiguration>,
    /// `enableSingleSignOn`: Boolean
    enable_single_sign_on "enableSingleSignOn": bool,
    /// `gracePeriodInHours`: Int32
    grace_period_in_hours "gracePeriodInHours": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `imageDisplayName`: String, not null
    image_display_name "imageDisplayName" "r": String,
    /// `imageId`: String, not null
    image_id "imageId" "r": String,
    /// `imageType`: cloudPcProvisioningPolicyImageType, not null
    image_type "imageType" "r": mg::Open<super::CloudPcProvisioningPolicyImageType>,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `localAdminEnabled`: Boolean
    local_admin_enabled "localAdminEnabled": bool,
    /// `managedBy`: cloudPcManagementService, not null
    managed_by "managedBy" "r": mg::Flags<super::CloudPcManagementService>,
    /// `microsoftManagedDesktop`: microsoftManagedDesktop
    microsoft_managed_desktop "microsoftManagedDesktop": mg::Boxed<super::MicrosoftManagedDesktop>,
    /// `provisioningType`: cloudPcProvisioningType
    provisioning_type "provisioningType": mg::Open<super::CloudPcProvisioningType>,
    /// `scopeIds`: Collection(String)
    scope_ids "scopeIds": Vec<String>,
    /// `snapshotResetMode`: cloudPcSnapshotResetMode, not null
    snapshot_reset_mode "snapshotResetMode" "r": mg::Open<super::CloudPcSnapshotResetMode>,
    /// `userExperienceType`: cloudPcUserExperienceType
    user_experience_type "userExperienceType": mg::Open<super::CloudPcUserExperienceType>,
    /// `userSettingsPersistenceConfiguration`: cloudPcUserSettingsPersistenceConfiguration
    user_settings_persistence_configuration "userSettingsPersistenceConfiguration": mg::Boxed<super::CloudPcUserSettingsPersistenceConfiguration>,
    /// `windowsSetting`: cloudPcWindowsSetting
    windows_setting "windowsSetting": mg::Boxed<super::CloudPcWindowsSetting>,
    /// `windowsSettings`: cloudPcWindowsSettings
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/windowsSettings)")]
    windows_settings "windowsSettings" "d": mg::Boxed<super::CloudPcWindowsSettings>,
}

mg::derived_from! { CloudPcProvisioningPolicy: super::Entity }

impl CloudPcProvisioningPolicy {
    /// `assignments`: many `cloudPcProvisioningPolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        CloudPcProvisioningPolicy,
        Vec<super::CloudPcProvisioningPolicyAssignment>,
    > = mg::Nav::new("assignments");
}
