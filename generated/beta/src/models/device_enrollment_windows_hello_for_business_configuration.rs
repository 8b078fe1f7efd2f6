// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`][reference],
/// derived from [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration).
///
/// Requests: [`DeviceEnrollmentWindowsHelloForBusinessConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_windows_hello_for_business_configuration()
/// ```
///
/// Operations: `assign`, `set_priority`, `create_enrollment_notification_configuration`,
/// `has_payload_links`.
///
/// [`DeviceEnrollmentWindowsHelloForBusinessConfigurationCollection`]: crate::requests::device_enrollment_windows_hello_for_business_configuration::DeviceEnrollmentWindowsHelloForBusinessConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-beta
pub struct DeviceEnrollmentWindowsHelloForBusinessConfiguration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceEnrollmentConfigurationType`. Never null.
    pub device_enrollment_configuration_type: mg::Field<
        mg::Open<super::DeviceEnrollmentConfigurationType>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enhancedBiometricsState`. Never null.
    pub enhanced_biometrics_state: mg::Field<mg::Open<super::Enablement>>,
    /// `enhancedSignInSecurity`. Never null.
    pub enhanced_sign_in_security: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `pinExpirationInDays`. Never null.
    pub pin_expiration_in_days: mg::Field<i32>,
    /// `pinLowercaseCharactersUsage`. Never null.
    pub pin_lowercase_characters_usage: mg::Field<
        mg::Open<super::WindowsHelloForBusinessPinUsage>,
    >,
    /// `pinMaximumLength`. Never null.
    pub pin_maximum_length: mg::Field<i32>,
    /// `pinMinimumLength`. Never null.
    pub pin_minimum_length: mg::Field<i32>,
    /// `pinPreviousBlockCount`. Never null.
    pub pin_previous_block_count: mg::Field<i32>,
    /// `pinSpecialCharactersUsage`. Never null.
    pub pin_special_characters_usage: mg::Field<
        mg::Open<super::WindowsHelloForBusinessPinUsage>,
    >,
    /// `pinUppercaseCharactersUsage`. Never null.
    pub pin_uppercase_characters_usage: mg::Field<
        mg::Open<super::WindowsHelloForBusinessPinUsage>,
    >,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `remotePassportEnabled`. Never null.
    pub remote_passport_enabled: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `securityDeviceRequired`. Never null.
    pub security_device_required: mg::Field<bool>,
    /// `securityKeyForSignIn`. Never null.
    pub security_key_for_sign_in: mg::Field<mg::Open<super::Enablement>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::Enablement>>,
    /// `unlockWithBiometricsEnabled`. Never null.
    pub unlock_with_biometrics_enabled: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceEnrollmentWindowsHelloForBusinessConfiguration: "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration", entity, base super::DeviceEnrollmentConfiguration;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_enrollment_configuration_type: "deviceEnrollmentConfigurationType" required,
    display_name: "displayName",
    enhanced_biometrics_state: "enhancedBiometricsState" required,
    enhanced_sign_in_security: "enhancedSignInSecurity" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    pin_expiration_in_days: "pinExpirationInDays" required,
    pin_lowercase_characters_usage: "pinLowercaseCharactersUsage" required,
    pin_maximum_length: "pinMaximumLength" required,
    pin_minimum_length: "pinMinimumLength" required,
    pin_previous_block_count: "pinPreviousBlockCount" required,
    pin_special_characters_usage: "pinSpecialCharactersUsage" required,
    pin_uppercase_characters_usage: "pinUppercaseCharactersUsage" required,
    priority: "priority" required,
    remote_passport_enabled: "remotePassportEnabled" required,
    role_scope_tag_ids: "roleScopeTagIds",
    security_device_required: "securityDeviceRequired" required,
    security_key_for_sign_in: "securityKeyForSignIn" required,
    state: "state" required,
    unlock_with_biometrics_enabled: "unlockWithBiometricsEnabled" required,
    version: "version" required,
}

mg::derived_from! { DeviceEnrollmentWindowsHelloForBusinessConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentWindowsHelloForBusinessConfiguration {
    /// `assignments`: many
    /// [`EnrollmentConfigurationAssignment`](super::EnrollmentConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentWindowsHelloForBusinessConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
