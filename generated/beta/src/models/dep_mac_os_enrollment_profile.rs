// @generated
use crate::mg;

/// Entity type [`microsoft.graph.depMacOSEnrollmentProfile`][reference], derived from
/// [`DepEnrollmentBaseProfile`](super::DepEnrollmentBaseProfile).
///
/// Requests: [`DepMacOsEnrollmentProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_mac_os_enrollment_profile()
/// ```
///
/// Operations: `export_mobile_config`, `set_default_profile`, `update_device_profile_assignment`.
///
/// [`DepMacOsEnrollmentProfileCollection`]: crate::requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/depmacosenrollmentprofile?view=graph-rest-beta
pub struct DepMacOsEnrollmentProfile {
    /// `accessibilityScreenDisabled`. Never null.
    pub accessibility_screen_disabled: mg::Field<bool>,
    /// `adminAccountFullName`.
    pub admin_account_full_name: mg::Field<String>,
    /// `adminAccountPassword`. Secret: masked in `Debug`.
    pub admin_account_password: mg::Field<String>,
    /// `adminAccountUserName`.
    pub admin_account_user_name: mg::Field<String>,
    /// `appleIdDisabled`. Never null.
    pub apple_id_disabled: mg::Field<bool>,
    /// `applePayDisabled`. Never null.
    pub apple_pay_disabled: mg::Field<bool>,
    /// `autoAdvanceSetupEnabled`. Never null.
    pub auto_advance_setup_enabled: mg::Field<bool>,
    /// `autoUnlockWithWatchDisabled`. Never null.
    pub auto_unlock_with_watch_disabled: mg::Field<bool>,
    /// `chooseYourLockScreenDisabled`. Never null.
    pub choose_your_lock_screen_disabled: mg::Field<bool>,
    /// `configurationEndpointUrl`.
    pub configuration_endpoint_url: mg::Field<String>,
    /// `configurationWebUrl`. Never null.
    pub configuration_web_url: mg::Field<bool>,
    /// `depProfileAdminAccountPasswordRotationSetting`.
    pub dep_profile_admin_account_password_rotation_setting: mg::Field<
        mg::Boxed<super::DepProfileAdminAccountPasswordRotationSetting>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceNameTemplate`.
    pub device_name_template: mg::Field<String>,
    /// `diagnosticsDisabled`. Never null.
    pub diagnostics_disabled: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `displayToneSetupDisabled`. Never null.
    pub display_tone_setup_disabled: mg::Field<bool>,
    /// `dontAutoPopulatePrimaryAccountInfo`. Never null.
    pub dont_auto_populate_primary_account_info: mg::Field<bool>,
    /// `enableAuthenticationViaCompanyPortal`. Never null.
    pub enable_authentication_via_company_portal: mg::Field<bool>,
    /// `enableRestrictEditing`. Never null.
    pub enable_restrict_editing: mg::Field<bool>,
    /// `enabledSkipKeys`.
    pub enabled_skip_keys: mg::Field<Vec<String>>,
    /// `enrollmentTimeAzureAdGroupIds`.
    pub enrollment_time_azure_ad_group_ids: mg::Field<Vec<mg::Guid>>,
    /// `fileVaultDisabled`. Never null.
    pub file_vault_disabled: mg::Field<bool>,
    /// `hideAdminAccount`. Never null.
    pub hide_admin_account: mg::Field<bool>,
    /// `iCloudDiagnosticsDisabled`. Never null.
    pub i_cloud_diagnostics_disabled: mg::Field<bool>,
    /// `iCloudStorageDisabled`. Never null.
    pub i_cloud_storage_disabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`. Never null.
    pub is_default: mg::Field<bool>,
    /// `isMandatory`. Never null.
    pub is_mandatory: mg::Field<bool>,
    /// `locationDisabled`. Never null.
    pub location_disabled: mg::Field<bool>,
    /// `passCodeDisabled`. Never null.
    pub pass_code_disabled: mg::Field<bool>,
    /// `primaryAccountFullName`.
    pub primary_account_full_name: mg::Field<String>,
    /// `primaryAccountUserName`.
    pub primary_account_user_name: mg::Field<String>,
    /// `privacyPaneDisabled`. Never null.
    pub privacy_pane_disabled: mg::Field<bool>,
    /// `profileRemovalDisabled`. Never null.
    pub profile_removal_disabled: mg::Field<bool>,
    /// `registrationDisabled`. Never null.
    pub registration_disabled: mg::Field<bool>,
    /// `requestRequiresNetworkTether`. Never null.
    pub request_requires_network_tether: mg::Field<bool>,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`. Never null.
    pub require_company_portal_on_setup_assistant_enrolled_devices: mg::Field<bool>,
    /// `requiresUserAuthentication`. Never null.
    pub requires_user_authentication: mg::Field<bool>,
    /// `restoreBlocked`. Never null.
    pub restore_blocked: mg::Field<bool>,
    /// `screenTimeScreenDisabled`. Never null.
    pub screen_time_screen_disabled: mg::Field<bool>,
    /// `setPrimarySetupAccountAsRegularUser`. Never null.
    pub set_primary_setup_account_as_regular_user: mg::Field<bool>,
    /// `siriDisabled`. Never null.
    pub siri_disabled: mg::Field<bool>,
    /// `skipPrimarySetupAccountCreation`. Never null.
    pub skip_primary_setup_account_creation: mg::Field<bool>,
    /// `supervisedModeEnabled`. Never null.
    pub supervised_mode_enabled: mg::Field<bool>,
    /// `supportDepartment`.
    pub support_department: mg::Field<String>,
    /// `supportPhoneNumber`.
    pub support_phone_number: mg::Field<String>,
    /// `termsAndConditionsDisabled`. Never null.
    pub terms_and_conditions_disabled: mg::Field<bool>,
    /// `touchIdDisabled`. Never null.
    pub touch_id_disabled: mg::Field<bool>,
    /// `usePlatformSSODuringSetupAssistant`. Never null.
    pub use_platform_sso_during_setup_assistant: mg::Field<bool>,
    /// `waitForDeviceConfiguredConfirmation`. Never null.
    pub wait_for_device_configured_confirmation: mg::Field<bool>,
    /// `zoomDisabled`. Never null.
    pub zoom_disabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DepMacOsEnrollmentProfile: "microsoft.graph.depMacOSEnrollmentProfile", entity, base super::DepEnrollmentBaseProfile;
    accessibility_screen_disabled: "accessibilityScreenDisabled" required,
    admin_account_full_name: "adminAccountFullName",
    admin_account_password: "adminAccountPassword" secret,
    admin_account_user_name: "adminAccountUserName",
    apple_id_disabled: "appleIdDisabled" required,
    apple_pay_disabled: "applePayDisabled" required,
    auto_advance_setup_enabled: "autoAdvanceSetupEnabled" required,
    auto_unlock_with_watch_disabled: "autoUnlockWithWatchDisabled" required,
    choose_your_lock_screen_disabled: "chooseYourLockScreenDisabled" required,
    configuration_endpoint_url: "configurationEndpointUrl",
    configuration_web_url: "configurationWebUrl" required,
    dep_profile_admin_account_password_rotation_setting: "depProfileAdminAccountPasswordRotationSetting",
    description: "description",
    device_name_template: "deviceNameTemplate",
    diagnostics_disabled: "diagnosticsDisabled" required,
    display_name: "displayName",
    display_tone_setup_disabled: "displayToneSetupDisabled" required,
    dont_auto_populate_primary_account_info: "dontAutoPopulatePrimaryAccountInfo" required,
    enable_authentication_via_company_portal: "enableAuthenticationViaCompanyPortal" required,
    enable_restrict_editing: "enableRestrictEditing" required,
    enabled_skip_keys: "enabledSkipKeys",
    enrollment_time_azure_ad_group_ids: "enrollmentTimeAzureAdGroupIds" required,
    file_vault_disabled: "fileVaultDisabled" required,
    hide_admin_account: "hideAdminAccount" required,
    i_cloud_diagnostics_disabled: "iCloudDiagnosticsDisabled" required,
    i_cloud_storage_disabled: "iCloudStorageDisabled" required,
    id: "id" key required,
    is_default: "isDefault" required,
    is_mandatory: "isMandatory" required,
    location_disabled: "locationDisabled" required,
    pass_code_disabled: "passCodeDisabled" required,
    primary_account_full_name: "primaryAccountFullName",
    primary_account_user_name: "primaryAccountUserName",
    privacy_pane_disabled: "privacyPaneDisabled" required,
    profile_removal_disabled: "profileRemovalDisabled" required,
    registration_disabled: "registrationDisabled" required,
    request_requires_network_tether: "requestRequiresNetworkTether" required,
    require_company_portal_on_setup_assistant_enrolled_devices: "requireCompanyPortalOnSetupAssistantEnrolledDevices" required,
    requires_user_authentication: "requiresUserAuthentication" required,
    restore_blocked: "restoreBlocked" required,
    screen_time_screen_disabled: "screenTimeScreenDisabled" required,
    set_primary_setup_account_as_regular_user: "setPrimarySetupAccountAsRegularUser" required,
    siri_disabled: "siriDisabled" required,
    skip_primary_setup_account_creation: "skipPrimarySetupAccountCreation" required,
    supervised_mode_enabled: "supervisedModeEnabled" required,
    support_department: "supportDepartment",
    support_phone_number: "supportPhoneNumber",
    terms_and_conditions_disabled: "termsAndConditionsDisabled" required,
    touch_id_disabled: "touchIdDisabled" required,
    use_platform_sso_during_setup_assistant: "usePlatformSSODuringSetupAssistant" required,
    wait_for_device_configured_confirmation: "waitForDeviceConfiguredConfirmation" required,
    zoom_disabled: "zoomDisabled" required,
}

mg::derived_from! { DepMacOsEnrollmentProfile: super::DepEnrollmentBaseProfile, super::EnrollmentProfile, super::Entity }
