// @generated
use crate::mg;

/// Entity type [`microsoft.graph.depEnrollmentProfile`][reference], derived from
/// [`EnrollmentProfile`](super::EnrollmentProfile).
///
/// Requests: [`DepEnrollmentProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_enrollment_profile()
/// ```
///
/// Operations: `export_mobile_config`, `set_default_profile`, `update_device_profile_assignment`.
///
/// [`DepEnrollmentProfileCollection`]: crate::requests::dep_enrollment_profile::DepEnrollmentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/depenrollmentprofile?view=graph-rest-beta
pub struct DepEnrollmentProfile {
    /// `appleIdDisabled`. Never null.
    pub apple_id_disabled: mg::Field<bool>,
    /// `applePayDisabled`. Never null.
    pub apple_pay_disabled: mg::Field<bool>,
    /// `awaitDeviceConfiguredConfirmation`. Never null.
    pub await_device_configured_confirmation: mg::Field<bool>,
    /// `configurationEndpointUrl`.
    pub configuration_endpoint_url: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `diagnosticsDisabled`. Never null.
    pub diagnostics_disabled: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enableAuthenticationViaCompanyPortal`. Never null.
    pub enable_authentication_via_company_portal: mg::Field<bool>,
    /// `enableSharedIPad`. Never null.
    pub enable_shared_ipad: mg::Field<bool>,
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
    /// `macOSFileVaultDisabled`. Never null.
    pub mac_os_file_vault_disabled: mg::Field<bool>,
    /// `macOSRegistrationDisabled`. Never null.
    pub mac_os_registration_disabled: mg::Field<bool>,
    /// `managementCertificates`.
    pub management_certificates: mg::Field<
        Vec<super::ManagementCertificateWithThumbprint>,
    >,
    /// `passCodeDisabled`. Never null.
    pub pass_code_disabled: mg::Field<bool>,
    /// `profileRemovalDisabled`. Never null.
    pub profile_removal_disabled: mg::Field<bool>,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`. Never null.
    pub require_company_portal_on_setup_assistant_enrolled_devices: mg::Field<bool>,
    /// `requiresUserAuthentication`. Never null.
    pub requires_user_authentication: mg::Field<bool>,
    /// `restoreBlocked`. Never null.
    pub restore_blocked: mg::Field<bool>,
    /// `restoreFromAndroidDisabled`. Never null.
    pub restore_from_android_disabled: mg::Field<bool>,
    /// `sharedIPadMaximumUserCount`. Never null.
    pub shared_ipad_maximum_user_count: mg::Field<i32>,
    /// `siriDisabled`. Never null.
    pub siri_disabled: mg::Field<bool>,
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
    /// `zoomDisabled`. Never null.
    pub zoom_disabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DepEnrollmentProfile: "microsoft.graph.depEnrollmentProfile", entity, base super::EnrollmentProfile;
    apple_id_disabled: "appleIdDisabled" required,
    apple_pay_disabled: "applePayDisabled" required,
    await_device_configured_confirmation: "awaitDeviceConfiguredConfirmation" required,
    configuration_endpoint_url: "configurationEndpointUrl",
    description: "description",
    diagnostics_disabled: "diagnosticsDisabled" required,
    display_name: "displayName",
    enable_authentication_via_company_portal: "enableAuthenticationViaCompanyPortal" required,
    enable_shared_ipad: "enableSharedIPad" required,
    i_tunes_pairing_mode: "iTunesPairingMode" required,
    id: "id" key required,
    is_default: "isDefault" required,
    is_mandatory: "isMandatory" required,
    location_disabled: "locationDisabled" required,
    mac_os_file_vault_disabled: "macOSFileVaultDisabled" required,
    mac_os_registration_disabled: "macOSRegistrationDisabled" required,
    management_certificates: "managementCertificates",
    pass_code_disabled: "passCodeDisabled" required,
    profile_removal_disabled: "profileRemovalDisabled" required,
    require_company_portal_on_setup_assistant_enrolled_devices: "requireCompanyPortalOnSetupAssistantEnrolledDevices" required,
    requires_user_authentication: "requiresUserAuthentication" required,
    restore_blocked: "restoreBlocked" required,
    restore_from_android_disabled: "restoreFromAndroidDisabled" required,
    shared_ipad_maximum_user_count: "sharedIPadMaximumUserCount" required,
    siri_disabled: "siriDisabled" required,
    supervised_mode_enabled: "supervisedModeEnabled" required,
    support_department: "supportDepartment",
    support_phone_number: "supportPhoneNumber",
    terms_and_conditions_disabled: "termsAndConditionsDisabled" required,
    touch_id_disabled: "touchIdDisabled" required,
    zoom_disabled: "zoomDisabled" required,
}

mg::derived_from! { DepEnrollmentProfile: super::EnrollmentProfile, super::Entity }
