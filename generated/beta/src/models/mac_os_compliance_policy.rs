// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSCompliancePolicy`, an entity type derived from `microsoft.graph.deviceCompliancePolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macoscompliancepolicy?view=graph-rest-beta>
    MacOsCompliancePolicy "microsoft.graph.macOSCompliancePolicy" "entity" : super::DeviceCompliancePolicy;
    /// `advancedThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel, not null
    advanced_threat_protection_required_security_level "advancedThreatProtectionRequiredSecurityLevel" "r": mg::Open<super::DeviceThreatProtectionLevel>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceCompliancePolicyScript`: deviceCompliancePolicyScript
    device_compliance_policy_script "deviceCompliancePolicyScript": mg::Boxed<super::DeviceCompliancePolicyScript>,
    /// `deviceThreatProtectionEnabled`: Boolean, not null
    device_threat_protection_enabled "deviceThreatProtectionEnabled" "r": bool,
    /// `deviceThreatProtectionRequiredSecurityLevel`: deviceThreatProtectionLevel, not null
    device_threat_protection_required_security_level "deviceThreatProtectionRequiredSecurityLevel" "r": mg::Open<super::DeviceThreatProtectionLevel>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `firewallBlockAllIncoming`: Boolean, not null
    firewall_block_all_incoming "firewallBlockAllIncoming" "r": bool,
    /// `firewallEnableStealthMode`: Boolean, not null
    firewall_enable_stealth_mode "firewallEnableStealthMode" "r": bool,
    /// `firewallEnabled`: Boolean, not null
    firewall_enabled "firewallEnabled" "r": bool,
    /// `gatekeeperAllowedAppSource`: macOSGatekeeperAppSources, not null
    gatekeeper_allowed_app_source "gatekeeperAllowedAppSource" "r": mg::Open<super::MacOsGatekeeperAppSources>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `osMaximumBuildVersion`: String
    os_maximum_build_version "osMaximumBuildVersion": String,
    /// `osMaximumVersion`: String
    os_maximum_version "osMaximumVersion": String,
    /// `osMinimumBuildVersion`: String
    os_minimum_build_version "osMinimumBuildVersion": String,
    /// `osMinimumVersion`: String
    os_minimum_version "osMinimumVersion": String,
    /// `passwordBlockSimple`: Boolean, not null
    password_block_simple "passwordBlockSimple" "r": bool,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordMinimumCharacterSetCount`: Int32
    password_minimum_character_set_count "passwordMinimumCharacterSetCount": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordMinutesOfInactivityBeforeLock`: Int32
    password_minutes_of_inactivity_before_lock "passwordMinutesOfInactivityBeforeLock": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequired`: Boolean, not null
    password_required "passwordRequired" "r": bool,
    /// `passwordRequiredType`: requiredPasswordType, not null
    password_required_type "passwordRequiredType" "r": mg::Open<super::RequiredPasswordType>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `storageRequireEncryption`: Boolean, not null
    storage_require_encryption "storageRequireEncryption" "r": bool,
    /// `systemIntegrityProtectionEnabled`: Boolean, not null
    system_integrity_protection_enabled "systemIntegrityProtectionEnabled" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { MacOsCompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl MacOsCompliancePolicy {
    /// `assignments`: many `deviceCompliancePolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsCompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsCompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceComplianceDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsCompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceComplianceDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsCompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many `deviceComplianceScheduledActionForRule`, contained
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        MacOsCompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: `deviceComplianceUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsCompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceComplianceUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        MacOsCompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
