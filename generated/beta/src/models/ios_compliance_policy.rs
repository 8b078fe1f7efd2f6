// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosCompliancePolicy`, an entity type derived from `microsoft.graph.deviceCompliancePolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ioscompliancepolicy?view=graph-rest-beta>
    IosCompliancePolicy "microsoft.graph.iosCompliancePolicy" "entity" : super::DeviceCompliancePolicy;
    /// `advancedThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel, not null
    advanced_threat_protection_required_security_level "advancedThreatProtectionRequiredSecurityLevel" "r": mg::Open<super::DeviceThreatProtectionLevel>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceThreatProtectionEnabled`: Boolean, not null
    device_threat_protection_enabled "deviceThreatProtectionEnabled" "r": bool,
    /// `deviceThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel, not null
    device_threat_protection_required_security_level "deviceThreatProtectionRequiredSecurityLevel" "r": mg::Open<super::DeviceThreatProtectionLevel>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `managedEmailProfileRequired`: Boolean, not null
    managed_email_profile_required "managedEmailProfileRequired" "r": bool,
    /// `osMaximumBuildVersion`: String
    os_maximum_build_version "osMaximumBuildVersion": String,
    /// `osMaximumVersion`: String
    os_maximum_version "osMaximumVersion": String,
    /// `osMinimumBuildVersion`: String
    os_minimum_build_version "osMinimumBuildVersion": String,
    /// `osMinimumVersion`: String
    os_minimum_version "osMinimumVersion": String,
    /// `passcodeBlockSimple`: Boolean, not null
    passcode_block_simple "passcodeBlockSimple" "r": bool,
    /// `passcodeExpirationDays`: Int32
    passcode_expiration_days "passcodeExpirationDays": i32,
    /// `passcodeMinimumCharacterSetCount`: Int32
    passcode_minimum_character_set_count "passcodeMinimumCharacterSetCount": i32,
    /// `passcodeMinimumLength`: Int32
    passcode_minimum_length "passcodeMinimumLength": i32,
    /// `passcodeMinutesOfInactivityBeforeLock`: Int32
    passcode_minutes_of_inactivity_before_lock "passcodeMinutesOfInactivityBeforeLock": i32,
    /// `passcodeMinutesOfInactivityBeforeScreenTimeout`: Int32
    passcode_minutes_of_inactivity_before_screen_timeout "passcodeMinutesOfInactivityBeforeScreenTimeout": i32,
    /// `passcodePreviousPasscodeBlockCount`: Int32
    passcode_previous_passcode_block_count "passcodePreviousPasscodeBlockCount": i32,
    /// `passcodeRequired`: Boolean, not null
    passcode_required "passcodeRequired" "r": bool,
    /// `passcodeRequiredType`: requiredPasswordType, not null
    passcode_required_type "passcodeRequiredType" "r": mg::Open<super::RequiredPasswordType>,
    /// `restrictedApps`: Collection(appListItem)
    restricted_apps "restrictedApps": Vec<super::AppListItem>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `securityBlockJailbrokenDevices`: Boolean, not null
    security_block_jailbroken_devices "securityBlockJailbrokenDevices" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { IosCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl IosCompliancePolicy {
    /// `assignments`: many `deviceCompliancePolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceComplianceDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceComplianceDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many `deviceComplianceScheduledActionForRule`, contained
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        IosCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: `deviceComplianceUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceComplianceUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
