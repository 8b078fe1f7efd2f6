// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementSettings`.
pub struct DeviceManagementSettings {
    /// `androidDeviceAdministratorEnrollmentEnabled`. Never null.
    pub android_device_administrator_enrollment_enabled: mg::Field<bool>,
    /// `derivedCredentialProvider`. Never null.
    pub derived_credential_provider: mg::Field<
        mg::Open<super::DerivedCredentialProviderType>,
    >,
    /// `derivedCredentialUrl`.
    pub derived_credential_url: mg::Field<String>,
    /// `deviceComplianceCheckinThresholdDays`. Never null.
    pub device_compliance_checkin_threshold_days: mg::Field<i32>,
    /// `deviceInactivityBeforeRetirementInDay`. Never null.
    pub device_inactivity_before_retirement_in_day: mg::Field<i32>,
    /// `enableAutopilotDiagnostics`. Never null.
    pub enable_autopilot_diagnostics: mg::Field<bool>,
    /// `enableDeviceGroupMembershipReport`. Never null.
    pub enable_device_group_membership_report: mg::Field<bool>,
    /// `enableEnhancedTroubleshootingExperience`. Never null.
    pub enable_enhanced_troubleshooting_experience: mg::Field<bool>,
    /// `enableLogCollection`. Never null.
    pub enable_log_collection: mg::Field<bool>,
    /// `enhancedJailBreak`. Never null.
    pub enhanced_jail_break: mg::Field<bool>,
    /// `ignoreDevicesForUnsupportedSettingsEnabled`. Never null.
    pub ignore_devices_for_unsupported_settings_enabled: mg::Field<bool>,
    /// `isScheduledActionEnabled`. Never null.
    pub is_scheduled_action_enabled: mg::Field<bool>,
    /// `m365AppDiagnosticsEnabled`. Never null.
    pub m365_app_diagnostics_enabled: mg::Field<bool>,
    /// `secureByDefault`. Never null.
    pub secure_by_default: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettings: "microsoft.graph.deviceManagementSettings", complex;
    android_device_administrator_enrollment_enabled: "androidDeviceAdministratorEnrollmentEnabled" required,
    derived_credential_provider: "derivedCredentialProvider" required,
    derived_credential_url: "derivedCredentialUrl",
    device_compliance_checkin_threshold_days: "deviceComplianceCheckinThresholdDays" required,
    device_inactivity_before_retirement_in_day: "deviceInactivityBeforeRetirementInDay" required,
    enable_autopilot_diagnostics: "enableAutopilotDiagnostics" required,
    enable_device_group_membership_report: "enableDeviceGroupMembershipReport" required,
    enable_enhanced_troubleshooting_experience: "enableEnhancedTroubleshootingExperience" required,
    enable_log_collection: "enableLogCollection" required,
    enhanced_jail_break: "enhancedJailBreak" required,
    ignore_devices_for_unsupported_settings_enabled: "ignoreDevicesForUnsupportedSettingsEnabled" required,
    is_scheduled_action_enabled: "isScheduledActionEnabled" required,
    m365_app_diagnostics_enabled: "m365AppDiagnosticsEnabled" required,
    secure_by_default: "secureByDefault" required,
}
