// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depMacOSEnrollmentProfile`, an entity type derived from `microsoft.graph.depEnrollmentBaseProfile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/depmacosenrollmentprofile?view=graph-rest-beta>
    DepMacOsEnrollmentProfile "microsoft.graph.depMacOSEnrollmentProfile" "entity" : super::DepEnrollmentBaseProfile;
    /// `accessibilityScreenDisabled`: Boolean, not null
    accessibility_screen_disabled "accessibilityScreenDisabled" "r": bool,
    /// `adminAccountFullName`: String
    admin_account_full_name "adminAccountFullName": String,
    /// `adminAccountPassword`: String, masked in Debug
    admin_account_password "adminAccountPassword" "s": String,
    /// `adminAccountUserName`: String
    admin_account_user_name "adminAccountUserName": String,
    /// `appleIdDisabled`: Boolean, not null
    apple_id_disabled "appleIdDisabled" "r": bool,
    /// `applePayDisabled`: Boolean, not null
    apple_pay_disabled "applePayDisabled" "r": bool,
    /// `autoAdvanceSetupEnabled`: Boolean, not null
    auto_advance_setup_enabled "autoAdvanceSetupEnabled" "r": bool,
    /// `autoUnlockWithWatchDisabled`: Boolean, not null
    auto_unlock_with_watch_disabled "autoUnlockWithWatchDisabled" "r": bool,
    /// `chooseYourLockScreenDisabled`: Boolean, not null
    choose_your_lock_screen_disabled "chooseYourLockScreenDisabled" "r": bool,
    /// `configurationEndpointUrl`: String
    configuration_endpoint_url "configurationEndpointUrl": String,
    /// `configurationWebUrl`: Boolean, not null
    configuration_web_url "configurationWebUrl" "r": bool,
    /// `depProfileAdminAccountPasswordRotationSetting`: depProfileAdminAccountPasswordRotationSetting
    dep_profile_admin_account_password_rotation_setting "depProfileAdminAccountPasswordRotationSetting": mg::Boxed<super::DepProfileAdminAccountPasswordRotationSetting>,
    /// `description`: String
    description "description": String,
    /// `deviceNameTemplate`: String
    device_name_template "deviceNameTemplate": String,
    /// `diagnosticsDisabled`: Boolean, not null
    diagnostics_disabled "diagnosticsDisabled" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `displayToneSetupDisabled`: Boolean, not null
    display_tone_setup_disabled "displayToneSetupDisabled" "r": bool,
    /// `dontAutoPopulatePrimaryAccountInfo`: Boolean, not null
    dont_auto_populate_primary_account_info "dontAutoPopulatePrimaryAccountInfo" "r": bool,
    /// `enableAuthenticationViaCompanyPortal`: Boolean, not null
    enable_authentication_via_company_portal "enableAuthenticationViaCompanyPortal" "r": bool,
    /// `enableRestrictEditing`: Boolean, not null
    enable_restrict_editing "enableRestrictEditing" "r": bool,
    /// `enabledSkipKeys`: Collection(String)
    enabled_skip_keys "enabledSkipKeys": Vec<String>,
    /// `enrollmentTimeAzureAdGroupIds`: Collection(Guid), items not null
    enrollment_time_azure_ad_group_ids "enrollmentTimeAzureAdGroupIds" "r": Vec<mg::Guid>,
    /// `fileVaultDisabled`: Boolean, not null
    file_vault_disabled "fileVaultDisabled" "r": bool,
    /// `hideAdminAccount`: Boolean, not null
    hide_admin_account "hideAdminAccount" "r": bool,
    /// `iCloudDiagnosticsDisabled`: Boolean, not null
    i_cloud_diagnostics_disabled "iCloudDiagnosticsDisabled" "r": bool,
    /// `iCloudStorageDisabled`: Boolean, not null
    i_cloud_storage_disabled "iCloudStorageDisabled" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean, not null
    is_default "isDefault" "r": bool,
    /// `isMandatory`: Boolean, not null
    is_mandatory "isMandatory" "r": bool,
    /// `locationDisabled`: Boolean, not null
    location_disabled "locationDisabled" "r": bool,
    /// `passCodeDisabled`: Boolean, not null
    pass_code_disabled "passCodeDisabled" "r": bool,
    /// `primaryAccountFullName`: String
    primary_account_full_name "primaryAccountFullName": String,
    /// `primaryAccountUserName`: String
    primary_account_user_name "primaryAccountUserName": String,
    /// `privacyPaneDisabled`: Boolean, not null
    privacy_pane_disabled "privacyPaneDisabled" "r": bool,
    /// `profileRemovalDisabled`: Boolean, not null
    profile_removal_disabled "profileRemovalDisabled" "r": bool,
    /// `registrationDisabled`: Boolean, not null
    registration_disabled "registrationDisabled" "r": bool,
    /// `requestRequiresNetworkTether`: Boolean, not null
    request_requires_network_tether "requestRequiresNetworkTether" "r": bool,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`: Boolean, not null
    require_company_portal_on_setup_assistant_enrolled_devices "requireCompanyPortalOnSetupAssistantEnrolledDevices" "r": bool,
    /// `requiresUserAuthentication`: Boolean, not null
    requires_user_authentication "requiresUserAuthentication" "r": bool,
    /// `restoreBlocked`: Boolean, not null
    restore_blocked "restoreBlocked" "r": bool,
    /// `screenTimeScreenDisabled`: Boolean, not null
    screen_time_screen_disabled "screenTimeScreenDisabled" "r": bool,
    /// `setPrimarySetupAccountAsRegularUser`: Boolean, not null
    set_primary_setup_account_as_regular_user "setPrimarySetupAccountAsRegularUser" "r": bool,
    /// `siriDisabled`: Boolean, not null
    siri_disabled "siriDisabled" "r": bool,
    /// `skipPrimarySetupAccountCreation`: Boolean, not null
    skip_primary_setup_account_creation "skipPrimarySetupAccountCreation" "r": bool,
    /// `supervisedModeEnabled`: Boolean, not null
    supervised_mode_enabled "supervisedModeEnabled" "r": bool,
    /// `supportDepartment`: String
    support_department "supportDepartment": String,
    /// `supportPhoneNumber`: String
    support_phone_number "supportPhoneNumber": String,
    /// `termsAndConditionsDisabled`: Boolean, not null
    terms_and_conditions_disabled "termsAndConditionsDisabled" "r": bool,
    /// `touchIdDisabled`: Boolean, not null
    touch_id_disabled "touchIdDisabled" "r": bool,
    /// `usePlatformSSODuringSetupAssistant`: Boolean, not null
    use_platform_sso_during_setup_assistant "usePlatformSSODuringSetupAssistant" "r": bool,
    /// `waitForDeviceConfiguredConfirmation`: Boolean, not null
    wait_for_device_configured_confirmation "waitForDeviceConfiguredConfirmation" "r": bool,
    /// `zoomDisabled`: Boolean, not null
    zoom_disabled "zoomDisabled" "r": bool,
}

mg::derived_from! { DepMacOsEnrollmentProfile: super::DepEnrollmentBaseProfile, super::EnrollmentProfile, super::Entity }
