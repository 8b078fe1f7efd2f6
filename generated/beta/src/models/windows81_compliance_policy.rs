// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows81CompliancePolicy`, an entity type derived from `microsoft.graph.deviceCompliancePolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windows81compliancepolicy?view=graph-rest-beta>
    Windows81CompliancePolicy "microsoft.graph.windows81CompliancePolicy" "entity" : super::DeviceCompliancePolicy;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `osMaximumVersion`: String
    os_maximum_version "osMaximumVersion": String,
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
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { Windows81CompliancePolicy: super::DeviceCompliancePolicy, super::Entity }

impl Windows81CompliancePolicy {
    /// `assignments`: many `deviceCompliancePolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        Windows81CompliancePolicy,
        Vec<super::DeviceCompliancePolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        Windows81CompliancePolicy,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceComplianceDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        Windows81CompliancePolicy,
        super::DeviceComplianceDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceComplianceDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        Windows81CompliancePolicy,
        Vec<super::DeviceComplianceDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `scheduledActionsForRule`: many `deviceComplianceScheduledActionForRule`, contained
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        Windows81CompliancePolicy,
        Vec<super::DeviceComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `userStatusOverview`: `deviceComplianceUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        Windows81CompliancePolicy,
        super::DeviceComplianceUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceComplianceUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        Windows81CompliancePolicy,
        Vec<super::DeviceComplianceUserStatus>,
    > = mg::Nav::new("userStatuses");
}
