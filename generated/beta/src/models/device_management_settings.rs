// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettings`, a complex type.
    DeviceManagementSettings "microsoft.graph.deviceManagementSettings" "complex";
    /// `androidDeviceAdministratorEnrollmentEnabled`: Boolean, not null
    android_device_administrator_enrollment_enabled "androidDeviceAdministratorEnrollmentEnabled" "r": bool,
    /// `derivedCredentialProvider`: derivedCredentialProviderType, not null
    derived_credential_provider "derivedCredentialProvider" "r": mg::Open<super::DerivedCredentialProviderType>,
    /// `derivedCredentialUrl`: String
    derived_credential_url "derivedCredentialUrl": String,
    /// `deviceComplianceCheckinThresholdDays`: Int32, not null
    device_compliance_checkin_threshold_days "deviceComplianceCheckinThresholdDays" "r": i32,
    /// `deviceInactivityBeforeRetirementInDay`: Int32, not null
    device_inactivity_before_retirement_in_day "deviceInactivityBeforeRetirementInDay" "r": i32,
    /// `enableAutopilotDiagnostics`: Boolean, not null
    enable_autopilot_diagnostics "enableAutopilotDiagnostics" "r": bool,
    /// `enableDeviceGroupMembershipReport`: Boolean, not null
    enable_device_group_membership_report "enableDeviceGroupMembershipReport" "r": bool,
    /// `enableEnhancedTroubleshootingExperience`: Boolean, not null
    enable_enhanced_troubleshooting_experience "enableEnhancedTroubleshootingExperience" "r": bool,
    /// `enableLogCollection`: Boolean, not null
    enable_log_collection "enableLogCollection" "r": bool,
    /// `enhancedJailBreak`: Boolean, not null
    enhanced_jail_break "enhancedJailBreak" "r": bool,
    /// `ignoreDevicesForUnsupportedSettingsEnabled`: Boolean, not null
    ignore_devices_for_unsupported_settings_enabled "ignoreDevicesForUnsupportedSettingsEnabled" "r": bool,
    /// `isScheduledActionEnabled`: Boolean, not null
    is_scheduled_action_enabled "isScheduledActionEnabled" "r": bool,
    /// `m365AppDiagnosticsEnabled`: Boolean, not null
    m365_app_diagnostics_enabled "m365AppDiagnosticsEnabled" "r": bool,
    /// `secureByDefault`: Boolean, not null
    secure_by_default "secureByDefault" "r": bool,
}
