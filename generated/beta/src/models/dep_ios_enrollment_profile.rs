// @generated
use crate::mg;

/// Entity type [`microsoft.graph.depIOSEnrollmentProfile`][reference], derived from
/// [`DepEnrollmentBaseProfile`](super::DepEnrollmentBaseProfile).
///
/// Requests: [`DepIosEnrollmentProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_ios_enrollment_profile()
/// ```
///
/// Operations: `export_mobile_config`, `set_default_profile`, `update_device_profile_assignment`.
///
/// [`DepIosEnrollmentProfileCollection`]: crate::requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/depiosenrollmentprofile?view=graph-rest-beta
pub struct DepIosEnrollmentProfile {
    /// `appearanceScreenDisabled`. Never null.
    pub appearance_screen_disabled: mg::Field<bool>,
    /// `appleIdDisabled`. Never null.
    pub apple_id_disabled: mg::Field<bool>,
    /// `applePayDisabled`. Never null.
    pub apple_pay_disabled: mg::Field<bool>,
    /// `awaitDeviceConfiguredConfirmation`. Never null.
    pub await_device_configured_confirmation: mg::Field<bool>,
    /// `carrierActivationUrl`.
    pub carrier_activation_url: mg::Field<String>,
    /// `companyPortalVppTokenId`.
    pub company_portal_vpp_token_id: mg::Field<String>,
    /// `configurationEndpointUrl`.
    pub configuration_endpoint_url: mg::Field<String>,
    /// `configurationWebUrl`. Never null.
    pub configuration_web_url: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceNameTemplate`.
    pub device_name_template: mg::Field<String>,
    /// `deviceToDeviceMigrationDisabled`. Never null.
    pub device_to_device_migration_disabled: mg::Field<bool>,
    /// `diagnosticsDisabled`. Never null.
    pub diagnostics_disabled: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `displayToneSetupDisabled`. Never null.
    pub display_tone_setup_disabled: mg::Field<bool>,
    /// `enableAuthenticationViaCompanyPortal`. Never null.
    pub enable_authentication_via_company_portal: mg::Field<bool>,
    /// `enableSharedIPad`. Never null.
    pub enable_shared_ipad: mg::Field<bool>,
    /// `enableSingleAppEnrollmentMode`. Never null.
    pub enable_single_app_enrollment_mode: mg::Field<bool>,
    /// `enabledSkipKeys`.
    pub enabled_skip_keys: mg::Field<Vec<String>>,
    /// `enrollmentTimeAzureAdGroupIds`.
    pub enrollment_time_azure_ad_group_ids: mg::Field<Vec<mg::Guid>>,
    /// `expressLanguageScreenDisabled`. Never null.
    pub express_language_screen_disabled: mg::Field<bool>,
    /// `forceTemporarySession`. Never null.
    pub force_temporary_session: mg::Field<bool>,
    /// `homeButtonScreenDisabled`. Never null.
    pub home_button_screen_disabled: mg::Field<bool>,
    /// `iMessageAndFaceTimeScreenDisabled`. Never null.
    pub i_message_and_face_time_screen_disabled: mg::Field<bool>,
    /// `iTunesPairingMode`. Never null.
    pub i_tunes_pairing_mode: mg::Field<mg::Open<super::ITunesPairingMode>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`. Never null.
    pub is_default: mg::Field<bool>,
    /// `isMandatory`. Never null.
    pub is_mandatory: mg::Field<bool>,
    /// `locationDisabled`. Never null.
    pub location_disabled: mg::Field<bool>,
    /// `managementCertificates`.
    pub management_certificates: mg::Field<
        Vec<super::ManagementCertificateWithThumbprint>,
    >,
    /// `onBoardingScreenDisabled`. Never null.
    pub on_boarding_screen_disabled: mg::Field<bool>,
    /// `passCodeDisabled`. Never null.
    pub pass_code_disabled: mg::Field<bool>,
    /// `passcodeLockGracePeriodInSeconds`.
    pub passcode_lock_grace_period_in_seconds: mg::Field<i32>,
    /// `preferredLanguageScreenDisabled`. Never null.
    pub preferred_language_screen_disabled: mg::Field<bool>,
    /// `privacyPaneDisabled`. Never null.
    pub privacy_pane_disabled: mg::Field<bool>,
    /// `profileRemovalDisabled`. Never null.
    pub profile_removal_disabled: mg::Field<bool>,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`. Never null.
    pub require_company_portal_on_setup_assistant_enrolled_devices: mg::Field<bool>,
    /// `requiresUserAuthentication`. Never null.
    pub requires_user_authentication: mg::Field<bool>,
    /// `restoreBlocked`. Never null.
    pub restore_blocked: mg::Field<bool>,
    /// `restoreCompletedScreenDisabled`. Never null.
    pub restore_completed_screen_disabled: mg::Field<bool>,
    /// `restoreFromAndroidDisabled`. Never null.
    pub restore_from_android_disabled: mg::Field<bool>,
    /// `screenTimeScreenDisabled`. Never null.
    pub screen_time_screen_disabled: mg::Field<bool>,
    /// `sharedIPadMaximumUserCount`. Never null.
    pub shared_ipad_maximum_user_count: mg::Field<i32>,
    /// `simSetupScreenDisabled`. Never null.
    pub sim_setup_screen_disabled: mg::Field<bool>,
    /// `siriDisabled`. Never null.
    pub siri_disabled: mg::Field<bool>,
    /// `softwareUpdateScreenDisabled`. Never null.
    pub software_update_screen_disabled: mg::Field<bool>,
    /// `supervisedModeEnabled`. Never null.
    pub supervised_mode_enabled: mg::Field<bool>,
    /// `supportDepartment`.
    pub support_department: mg::Field<String>,
    /// `supportPhoneNumber`.
    pub support_phone_number: mg::Field<String>,
    /// `temporarySessionTimeoutInSeconds`. Never null.
    pub temporary_session_timeout_in_seconds: mg::Field<i32>,
    /// `termsAndConditionsDisabled`. Never null.
    pub terms_and_conditions_disabled: mg::Field<bool>,
    /// `touchIdDisabled`. Never null.
    pub touch_id_disabled: mg::Field<bool>,
    /// `updateCompleteScreenDisabled`. Never null.
    pub update_complete_screen_disabled: mg::Field<bool>,
    /// `userSessionTimeoutInSeconds`. Never null.
    pub user_session_timeout_in_seconds: mg::Field<i32>,
    /// `userlessSharedAadModeEnabled`. Never null.
    pub userless_shared_aad_mode_enabled: mg::Field<bool>,
    /// `waitForDeviceConfiguredConfirmation`. Never null.
    pub wait_for_device_configured_confirmation: mg::Field<bool>,
    /// `watchMigrationScreenDisabled`. Never null.
    pub watch_migration_screen_disabled: mg::Field<bool>,
    /// `welcomeScreenDisabled`. Never null.
    pub welcome_screen_disabled: mg::Field<bool>,
    /// `zoomDisabled`. Never null.
    pub zoom_disabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DepIosEnrollmentProfile: "microsoft.graph.depIOSEnrollmentProfile", entity, base super::DepEnrollmentBaseProfile;
    appearance_screen_disabled: "appearanceScreenDisabled" required,
    apple_id_disabled: "appleIdDisabled" required,
    apple_pay_disabled: "applePayDisabled" required,
    await_device_configured_confirmation: "awaitDeviceConfiguredConfirmation" required,
    carrier_activation_url: "carrierActivationUrl",
    company_portal_vpp_token_id: "companyPortalVppTokenId",
    configuration_endpoint_url: "configurationEndpointUrl",
    configuration_web_url: "configurationWebUrl" required,
    description: "description",
    device_name_template: "deviceNameTemplate",
    device_to_device_migration_disabled: "deviceToDeviceMigrationDisabled" required,
    diagnostics_disabled: "diagnosticsDisabled" required,
    display_name: "displayName",
    display_tone_setup_disabled: "displayToneSetupDisabled" required,
    enable_authentication_via_company_portal: "enableAuthenticationViaCompanyPortal" required,
    enable_shared_ipad: "enableSharedIPad" required,
    enable_single_app_enrollment_mode: "enableSingleAppEnrollmentMode" required,
    enabled_skip_keys: "enabledSkipKeys",
    enrollment_time_azure_ad_group_ids: "enrollmentTimeAzureAdGroupIds" required,
    express_language_screen_disabled: "expressLanguageScreenDisabled" required,
    force_temporary_session: "forceTemporarySession" required,
    home_button_screen_disabled: "homeButtonScreenDisabled" required,
    i_message_and_face_time_screen_disabled: "iMessageAndFaceTimeScreenDisabled" required,
    i_tunes_pairing_mode: "iTunesPairingMode" required,
    id: "id" key required,
    is_default: "isDefault" required,
    is_mandatory: "isMandatory" required,
    location_disabled: "locationDisabled" required,
    management_certificates: "managementCertificates",
    on_boarding_screen_disabled: "onBoardingScreenDisabled" required,
    pass_code_disabled: "passCodeDisabled" required,
    passcode_lock_grace_period_in_seconds: "passcodeLockGracePeriodInSeconds",
    preferred_language_screen_disabled: "preferredLanguageScreenDisabled" required,
    privacy_pane_disabled: "privacyPaneDisabled" required,
    profile_removal_disabled: "profileRemovalDisabled" required,
    require_company_portal_on_setup_assistant_enrolled_devices: "requireCompanyPortalOnSetupAssistantEnrolledDevices" required,
    requires_user_authentication: "requiresUserAuthentication" required,
    restore_blocked: "restoreBlocked" required,
    restore_completed_screen_disabled: "restoreCompletedScreenDisabled" required,
    restore_from_android_disabled: "restoreFromAndroidDisabled" required,
    screen_time_screen_disabled: "screenTimeScreenDisabled" required,
    shared_ipad_maximum_user_count: "sharedIPadMaximumUserCount" required,
    sim_setup_screen_disabled: "simSetupScreenDisabled" required,
    siri_disabled: "siriDisabled" required,
    software_update_screen_disabled: "softwareUpdateScreenDisabled" required,
    supervised_mode_enabled: "supervisedModeEnabled" required,
    support_department: "supportDepartment",
    support_phone_number: "supportPhoneNumber",
    temporary_session_timeout_in_seconds: "temporarySessionTimeoutInSeconds" required,
    terms_and_conditions_disabled: "termsAndConditionsDisabled" required,
    touch_id_disabled: "touchIdDisabled" required,
    update_complete_screen_disabled: "updateCompleteScreenDisabled" required,
    user_session_timeout_in_seconds: "userSessionTimeoutInSeconds" required,
    userless_shared_aad_mode_enabled: "userlessSharedAadModeEnabled" required,
    wait_for_device_configured_confirmation: "waitForDeviceConfiguredConfirmation" required,
    watch_migration_screen_disabled: "watchMigrationScreenDisabled" required,
    welcome_screen_disabled: "welcomeScreenDisabled" required,
    zoom_disabled: "zoomDisabled" required,
}

mg::derived_from! { DepIosEnrollmentProfile: super::DepEnrollmentBaseProfile, super::EnrollmentProfile, super::Entity }
