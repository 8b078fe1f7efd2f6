// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`, an entity type derived from `microsoft.graph.deviceEnrollmentConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-beta>
    DeviceEnrollmentWindowsHelloForBusinessConfiguration "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration" "entity" : super::DeviceEnrollmentConfiguration;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceEnrollmentConfigurationType`: deviceEnrollmentConfigurationType, not null
    device_enrollment_configuration_type "deviceEnrollmentConfigurationType" "r": mg::Open<super::DeviceEnrollmentConfigurationType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enhancedBiometricsState`: enablement, not null
    enhanced_biometrics_state "enhancedBiometricsState" "r": mg::Open<super::Enablement>,
    /// `enhancedSignInSecurity`: Int32, not null
    enhanced_sign_in_security "enhancedSignInSecurity" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `pinExpirationInDays`: Int32, not null
    pin_expiration_in_days "pinExpirationInDays" "r": i32,
    /// `pinLowercaseCharactersUsage`: windowsHelloForBusinessPinUsage, not null
    pin_lowercase_characters_usage "pinLowercaseCharactersUsage" "r": mg::Open<super::WindowsHelloForBusinessPinUsage>,
    /// `pinMaximumLength`: Int32, not null
    pin_maximum_length "pinMaximumLength" "r": i32,
    /// `pinMinimumLength`: Int32, not null
    pin_minimum_length "pinMinimumLength" "r": i32,
    /// `pinPreviousBlockCount`: Int32, not null
    pin_previous_block_count "pinPreviousBlockCount" "r": i32,
    /// `pinSpecialCharactersUsage`: windowsHelloForBusinessPinUsage, not null
    pin_special_characters_usage "pinSpecialCharactersUsage" "r": mg::Open<super::WindowsHelloForBusinessPinUsage>,
    /// `pinUppercaseCharactersUsage`: windowsHelloForBusinessPinUsage, not null
    pin_uppercase_characters_usage "pinUppercaseCharactersUsage" "r": mg::Open<super::WindowsHelloForBusinessPinUsage>,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `remotePassportEnabled`: Boolean, not null
    remote_passport_enabled "remotePassportEnabled" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `securityDeviceRequired`: Boolean, not null
    security_device_required "securityDeviceRequired" "r": bool,
    /// `securityKeyForSignIn`: enablement, not null
    security_key_for_sign_in "securityKeyForSignIn" "r": mg::Open<super::Enablement>,
    /// `state`: enablement, not null
    state "state" "r": mg::Open<super::Enablement>,
    /// `unlockWithBiometricsEnabled`: Boolean, not null
    unlock_with_biometrics_enabled "unlockWithBiometricsEnabled" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceEnrollmentWindowsHelloForBusinessConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentWindowsHelloForBusinessConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentWindowsHelloForBusinessConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
