// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depEnrollmentProfile`, an entity type derived from `microsoft.graph.enrollmentProfile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/depenrollmentprofile?view=graph-rest-beta>
    DepEnrollmentProfile "microsoft.graph.depEnrollmentProfile" "entity" : super::EnrollmentProfile;
    /// `appleIdDisabled`: Boolean, not null
    apple_id_disabled "appleIdDisabled" "r": bool,
    /// `applePayDisabled`: Boolean, not null
    apple_pay_disabled "applePayDisabled" "r": bool,
    /// `awaitDeviceConfiguredConfirmation`: Boolean, not null
    await_device_configured_confirmation "awaitDeviceConfiguredConfirmation" "r": bool,
    /// `configurationEndpointUrl`: String
    configuration_endpoint_url "configurationEndpointUrl": String,
    /// `description`: String
    description "description": String,
    /// `diagnosticsDisabled`: Boolean, not null
    diagnostics_disabled "diagnosticsDisabled" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enableAuthenticationViaCompanyPortal`: Boolean, not null
    enable_authentication_via_company_portal "enableAuthenticationViaCompanyPortal" "r": bool,
    /// `enableSharedIPad`: Boolean, not null
    enable_shared_i_pad "enableSharedIPad" "r": bool,
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
    /// `macOSFileVaultDisabled`: Boolean, not null
    mac_os_file_vault_disabled "macOSFileVaultDisabled" "r": bool,
    /// `macOSRegistrationDisabled`: Boolean, not null
    mac_os_registration_disabled "macOSRegistrationDisabled" "r": bool,
    /// `managementCertificates`: Collection(managementCertificateWithThumbprint)
    management_certificates "managementCertificates": Vec<super::ManagementCertificateWithThumbprint>,
    /// `passCodeDisabled`: Boolean, not null
    pass_code_disabled "passCodeDisabled" "r": bool,
    /// `profileRemovalDisabled`: Boolean, not null
    profile_removal_disabled "profileRemovalDisabled" "r": bool,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`: Boolean, not null
    require_company_portal_on_setup_assistant_enrolled_devices "requireCompanyPortalOnSetupAssistantEnrolledDevices" "r": bool,
    /// `requiresUserAuthentication`: Boolean, not null
    requires_user_authentication "requiresUserAuthentication" "r": bool,
    /// `restoreBlocked`: Boolean, not null
    restore_blocked "restoreBlocked" "r": bool,
    /// `restoreFromAndroidDisabled`: Boolean, not null
    restore_from_android_disabled "restoreFromAndroidDisabled" "r": bool,
    /// `sharedIPadMaximumUserCount`: Int32, not null
    shared_i_pad_maximum_user_count "sharedIPadMaximumUserCount" "r": i32,
    /// `siriDisabled`: Boolean, not null
    siri_disabled "siriDisabled" "r": bool,
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
    /// `zoomDisabled`: Boolean, not null
    zoom_disabled "zoomDisabled" "r": bool,
}

mg::derived_from! { DepEnrollmentProfile: super::EnrollmentProfile, super::Entity }
