// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depIOSEnrollmentProfile`, an entity type derived from `microsoft.graph.depEnrollmentBaseProfile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/depiosenrollmentprofile?view=graph-rest-beta>
    DepIosEnrollmentProfile "microsoft.graph.depIOSEnrollmentProfile" "entity" : super::DepEnrollmentBaseProfile;
    /// `appearanceScreenDisabled`: Boolean, not null
    appearance_screen_disabled "appearanceScreenDisabled" "r": bool,
    /// `appleIdDisabled`: Boolean, not null
    apple_id_disabled "appleIdDisabled" "r": bool,
    /// `applePayDisabled`: Boolean, not null
    apple_pay_disabled "applePayDisabled" "r": bool,
    /// `awaitDeviceConfiguredConfirmation`: Boolean, not null
    await_device_configured_confirmation "awaitDeviceConfiguredConfirmation" "r": bool,
    /// `carrierActivationUrl`: String
    carrier_activation_url "carrierActivationUrl": String,
    /// `companyPortalVppTokenId`: String
    company_portal_vpp_token_id "companyPortalVppTokenId": String,
    /// `configurationEndpointUrl`: String
    configuration_endpoint_url "configurationEndpointUrl": String,
    /// `configurationWebUrl`: Boolean, not null
    configuration_web_url "configurationWebUrl" "r": bool,
    /// `description`: String
    description "description": String,
    /// `deviceNameTemplate`: String
    device_name_template "deviceNameTemplate": String,
    /// `deviceToDeviceMigrationDisabled`: Boolean, not null
    device_to_device_migration_disabled "deviceToDeviceMigrationDisabled" "r": bool,
    /// `diagnosticsDisabled`: Boolean, not null
    diagnostics_disabled "diagnosticsDisabled" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `displayToneSetupDisabled`: Boolean, not null
    display_tone_setup_disabled "displayToneSetupDisabled" "r": bool,
    /// `enableAuthenticationViaCompanyPortal`: Boolean, not null
    enable_authentication_via_company_portal "enableAuthenticationViaCompanyPortal" "r": bool,
    /// `enableSharedIPad`: Boolean, not null
    enable_shared_i_pad "enableSharedIPad" "r": bool,
    /// `enableSingleAppEnrollmentMode`: Boolean, not null
    enable_single_app_enrollment_mode "enableSingleAppEnrollmentMode" "r": bool,
    /// `enabledSkipKeys`: Collection(String)
    enabled_skip_keys "enabledSkipKeys": Vec<String>,
    /// `enrollmentTimeAzureAdGroupIds`: Collection(Guid), items not null
    enrollment_time_azure_ad_group_ids "enrollmentTimeAzureAdGroupIds" "r": Vec<mg::Guid>,
    /// `expressLanguageScreenDisabled`: Boolean, not null
    express_language_screen_disabled "expressLanguageScreenDisabled" "r": bool,
    /// `forceTemporarySession`: Boolean, not null
    force_temporary_session "forceTemporarySession" "r": bool,
    /// `homeButtonScreenDisabled`: Boolean, not null
    home_button_screen_disabled "homeButtonScreenDisabled" "r": bool,
    /// `iMessageAndFaceTimeScreenDisabled`: Boolean, not null
    i_message_and_face_time_screen_disabled "iMessageAndFaceTimeScreenDisabled" "r": bool,
    /// `iTunesPairingMode`: iTunesPairingMode, not null
    i_tunes_pairing_mode "iTunesPairingMode" "r": mg::Open<super::ITunesPairingMode>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean, not null
    is_default "isDefault" "r": bool,
    /// `isMandatory`: Boolean, not null
    is_mandatory "isMandatory" "r": bool,
    /// `locationDisabled`: Boolean, not null
    location_disabled "locationDisabled" "r": bool,
    /// `managementCertificates`: Collection(managementCertificateWithThumbprint)
    management_certificates "managementCertificates": Vec<super::ManagementCertificateWithThumbprint>,
    /// `onBoardingScreenDisabled`: Boolean, not null
    on_boarding_screen_disabled "onBoardingScreenDisabled" "r": bool,
    /// `passCodeDisabled`: Boolean, not null
    pass_code_disabled "passCodeDisabled" "r": bool,
    /// `passcodeLockGracePeriodInSeconds`: Int32
    passcode_lock_grace_period_in_seconds "passcodeLockGracePeriodInSeconds": i32,
    /// `preferredLanguageScreenDisabled`: Boolean, not null
    preferred_language_screen_disabled "preferredLanguageScreenDisabled" "r": bool,
    /// `privacyPaneDisabled`: Boolean, not null
    privacy_pane_disabled "privacyPaneDisabled" "r": bool,
    /// `profileRemovalDisabled`: Boolean, not null
    profile_removal_disabled "profileRemovalDisabled" "r": bool,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`: Boolean, not null
    require_company_portal_on_setup_assistant_enrolled_devices "requireCompanyPortalOnSetupAssistantEnrolledDevices" "r": bool,
    /// `requiresUserAuthentication`: Boolean, not null
    requires_user_authentication "requiresUserAuthentication" "r": bool,
    /// `restoreBlocked`: Boolean, not null
    restore_blocked "restoreBlocked" "r": bool,
    /// `restoreCompletedScreenDisabled`: Boolean, not null
    restore_completed_screen_disabled "restoreCompletedScreenDisabled" "r": bool,
    /// `restoreFromAndroidDisabled`: Boolean, not null
    restore_from_android_disabled "restoreFromAndroidDisabled" "r": bool,
    /// `screenTimeScreenDisabled`: Boolean, not null
    screen_time_screen_disabled "screenTimeScreenDisabled" "r": bool,
    /// `sharedIPadMaximumUserCount`: Int32, not null
    shared_i_pad_maximum_user_count "sharedIPadMaximumUserCount" "r": i32,
    /// `simSetupScreenDisabled`: Boolean, not null
    sim_setup_screen_disabled "simSetupScreenDisabled" "r": bool,
    /// `siriDisabled`: Boolean, not null
    siri_disabled "siriDisabled" "r": bool,
    /// `softwareUpdateScreenDisabled`: Boolean, not null
    software_update_screen_disabled "softwareUpdateScreenDisabled" "r": bool,
    /// `supervisedModeEnabled`: Boolean, not null
    supervised_mode_enabled "supervisedModeEnabled" "r": bool,
    /// `supportDepartment`: String
    support_department "supportDepartment": String,
    /// `supportPhoneNumber`: String
    support_phone_number "supportPhoneNumber": String,
    /// `temporarySessionTimeoutInSeconds`: Int32, not null
    temporary_session_timeout_in_seconds "temporarySessionTimeoutInSeconds" "r": i32,
    /// `termsAndConditionsDisabled`: Boolean, not null
    terms_and_conditions_disabled "termsAndConditionsDisabled" "r": bool,
    /// `touchIdDisabled`: Boolean, not null
    touch_id_disabled "touchIdDisabled" "r": bool,
    /// `updateCompleteScreenDisabled`: Boolean, not null
    update_complete_screen_disabled "updateCompleteScreenDisabled" "r": bool,
    /// `userSessionTimeoutInSeconds`: Int32, not null
    user_session_timeout_in_seconds "userSessionTimeoutInSeconds" "r": i32,
    /// `userlessSharedAadModeEnabled`: Boolean, not null
    userless_shared_aad_mode_enabled "userlessSharedAadModeEnabled" "r": bool,
    /// `waitForDeviceConfiguredConfirmation`: Boolean, not null
    wait_for_device_configured_confirmation "waitForDeviceConfiguredConfirmation" "r": bool,
    /// `watchMigrationScreenDisabled`: Boolean, not null
    watch_migration_screen_disabled "watchMigrationScreenDisabled" "r": bool,
    /// `welcomeScreenDisabled`: Boolean, not null
    welcome_screen_disabled "welcomeScreenDisabled" "r": bool,
    /// `zoomDisabled`: Boolean, not null
    zoom_disabled "zoomDisabled" "r": bool,
}

mg::derived_from! { DepIosEnrollmentProfile: super::DepEnrollmentBaseProfile, super::EnrollmentProfile, super::Entity }
