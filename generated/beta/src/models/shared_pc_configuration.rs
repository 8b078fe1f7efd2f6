// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharedPCConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharedpcconfiguration?view=graph-rest-beta>
    SharedPcConfiguration "microsoft.graph.sharedPCConfiguration" "entity" : super::DeviceConfiguration;
    /// `accountManagerPolicy`: sharedPCAccountManagerPolicy
    account_manager_policy "accountManagerPolicy": mg::Boxed<super::SharedPcAccountManagerPolicy>,
    /// `allowLocalStorage`: Boolean, not null
    allow_local_storage "allowLocalStorage" "r": bool,
    /// `allowedAccounts`: sharedPCAllowedAccountType, not null
    allowed_accounts "allowedAccounts" "r": mg::Flags<super::SharedPcAllowedAccountType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `disableAccountManager`: Boolean, not null
    disable_account_manager "disableAccountManager" "r": bool,
    /// `disableEduPolicies`: Boolean, not null
    disable_edu_policies "disableEduPolicies" "r": bool,
    /// `disablePowerPolicies`: Boolean, not null
    disable_power_policies "disablePowerPolicies" "r": bool,
    /// `disableSignInOnResume`: Boolean, not null
    disable_sign_in_on_resume "disableSignInOnResume" "r": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `enabled`: Boolean, not null
    enabled "enabled" "r": bool,
    /// `fastFirstSignIn`: enablement, not null
    fast_first_sign_in "fastFirstSignIn" "r": mg::Open<super::Enablement>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `idleTimeBeforeSleepInSeconds`: Int32
    idle_time_before_sleep_in_seconds "idleTimeBeforeSleepInSeconds": i32,
    /// `kioskAppDisplayName`: String
    kiosk_app_display_name "kioskAppDisplayName": String,
    /// `kioskAppUserModelId`: String
    kiosk_app_user_model_id "kioskAppUserModelId": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `localStorage`: enablement, not null
    local_storage "localStorage" "r": mg::Open<super::Enablement>,
    /// `maintenanceStartTime`: TimeOfDay
    maintenance_start_time "maintenanceStartTime": mg::TimeOfDay,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `setAccountManager`: enablement, not null
    set_account_manager "setAccountManager" "r": mg::Open<super::Enablement>,
    /// `setEduPolicies`: enablement, not null
    set_edu_policies "setEduPolicies" "r": mg::Open<super::Enablement>,
    /// `setPowerPolicies`: enablement, not null
    set_power_policies "setPowerPolicies" "r": mg::Open<super::Enablement>,
    /// `signInOnResume`: enablement, not null
    sign_in_on_resume "signInOnResume" "r": mg::Open<super::Enablement>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { SharedPcConfiguration: super::DeviceConfiguration, super::Entity }

impl SharedPcConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        SharedPcConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        SharedPcConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        SharedPcConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        SharedPcConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        SharedPcConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        SharedPcConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        SharedPcConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
