// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharedPCConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`SharedPcConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_shared_pc_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`SharedPcConfigurationCollection`]: crate::requests::shared_pc_configuration::SharedPcConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharedpcconfiguration?view=graph-rest-beta
pub struct SharedPcConfiguration {
    /// `accountManagerPolicy`.
    pub account_manager_policy: mg::Field<
        mg::Boxed<super::SharedPcAccountManagerPolicy>,
    >,
    /// `allowLocalStorage`. Never null.
    pub allow_local_storage: mg::Field<bool>,
    /// `allowedAccounts`. Never null.
    pub allowed_accounts: mg::Field<mg::Flags<super::SharedPcAllowedAccountType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `disableAccountManager`. Never null.
    pub disable_account_manager: mg::Field<bool>,
    /// `disableEduPolicies`. Never null.
    pub disable_edu_policies: mg::Field<bool>,
    /// `disablePowerPolicies`. Never null.
    pub disable_power_policies: mg::Field<bool>,
    /// `disableSignInOnResume`. Never null.
    pub disable_sign_in_on_resume: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `enabled`. Never null.
    pub enabled: mg::Field<bool>,
    /// `fastFirstSignIn`. Never null.
    pub fast_first_sign_in: mg::Field<mg::Open<super::Enablement>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `idleTimeBeforeSleepInSeconds`.
    pub idle_time_before_sleep_in_seconds: mg::Field<i32>,
    /// `kioskAppDisplayName`.
    pub kiosk_app_display_name: mg::Field<String>,
    /// `kioskAppUserModelId`.
    pub kiosk_app_user_model_id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `localStorage`. Never null.
    pub local_storage: mg::Field<mg::Open<super::Enablement>>,
    /// `maintenanceStartTime`.
    pub maintenance_start_time: mg::Field<mg::TimeOfDay>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `setAccountManager`. Never null.
    pub set_account_manager: mg::Field<mg::Open<super::Enablement>>,
    /// `setEduPolicies`. Never null.
    pub set_edu_policies: mg::Field<mg::Open<super::Enablement>>,
    /// `setPowerPolicies`. Never null.
    pub set_power_policies: mg::Field<mg::Open<super::Enablement>>,
    /// `signInOnResume`. Never null.
    pub sign_in_on_resume: mg::Field<mg::Open<super::Enablement>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharedPcConfiguration: "microsoft.graph.sharedPCConfiguration", entity, base super::DeviceConfiguration;
    account_manager_policy: "accountManagerPolicy",
    allow_local_storage: "allowLocalStorage" required,
    allowed_accounts: "allowedAccounts" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    disable_account_manager: "disableAccountManager" required,
    disable_edu_policies: "disableEduPolicies" required,
    disable_power_policies: "disablePowerPolicies" required,
    disable_sign_in_on_resume: "disableSignInOnResume" required,
    display_name: "displayName" required,
    enabled: "enabled" required,
    fast_first_sign_in: "fastFirstSignIn" required,
    id: "id" key required,
    idle_time_before_sleep_in_seconds: "idleTimeBeforeSleepInSeconds",
    kiosk_app_display_name: "kioskAppDisplayName",
    kiosk_app_user_model_id: "kioskAppUserModelId",
    last_modified_date_time: "lastModifiedDateTime" required,
    local_storage: "localStorage" required,
    maintenance_start_time: "maintenanceStartTime",
    role_scope_tag_ids: "roleScopeTagIds",
    set_account_manager: "setAccountManager" required,
    set_edu_policies: "setEduPolicies" required,
    set_power_policies: "setPowerPolicies" required,
    sign_in_on_resume: "signInOnResume" required,
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    version: "version" required,
}

mg::derived_from! { SharedPcConfiguration: super::DeviceConfiguration, super::Entity }

impl SharedPcConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        SharedPcConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        SharedPcConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        SharedPcConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        SharedPcConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        SharedPcConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        SharedPcConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        SharedPcConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
