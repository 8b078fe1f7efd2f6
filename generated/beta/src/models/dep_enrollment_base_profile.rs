// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.depEnrollmentBaseProfile`][reference], derived from
/// [`EnrollmentProfile`](super::EnrollmentProfile).
///
/// Requests: [`DepEnrollmentBaseProfileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_enrollment_base_profile()
/// ```
///
/// Operations: `export_mobile_config`, `set_default_profile`, `update_device_profile_assignment`.
///
/// [`DepEnrollmentBaseProfileCollection`]: crate::requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/depenrollmentbaseprofile?view=graph-rest-beta
pub struct DepEnrollmentBaseProfile {
    /// `appleIdDisabled`. Never null.
    pub apple_id_disabled: mg::Field<bool>,
    /// `applePayDisabled`. Never null.
    pub apple_pay_disabled: mg::Field<bool>,
    /// `configurationEndpointUrl`.
    pub configuration_endpoint_url: mg::Field<String>,
    /// `configurationWebUrl`. Never null.
    pub configuration_web_url: mg::Field<bool>,
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
    /// `enableAuthenticationViaCompanyPortal`. Never null.
    pub enable_authentication_via_company_portal: mg::Field<bool>,
    /// `enabledSkipKeys`.
    pub enabled_skip_keys: mg::Field<Vec<String>>,
    /// `enrollmentTimeAzureAdGroupIds`.
    pub enrollment_time_azure_ad_group_ids: mg::Field<Vec<mg::Guid>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`. Never null.
    pub is_default: mg::Field<bool>,
    /// `isMandatory`. Never null.
    pub is_mandatory: mg::Field<bool>,
    /// `locationDisabled`. Never null.
    pub location_disabled: mg::Field<bool>,
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
    /// `screenTimeScreenDisabled`. Never null.
    pub screen_time_screen_disabled: mg::Field<bool>,
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
    /// `waitForDeviceConfiguredConfirmation`. Never null.
    pub wait_for_device_configured_confirmation: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DepEnrollmentBaseProfile: "microsoft.graph.depEnrollmentBaseProfile", entity abstract, base super::EnrollmentProfile, family DepEnrollmentBaseProfileKind;
    apple_id_disabled: "appleIdDisabled" required,
    apple_pay_disabled: "applePayDisabled" required,
    configuration_endpoint_url: "configurationEndpointUrl",
    configuration_web_url: "configurationWebUrl" required,
    description: "description",
    device_name_template: "deviceNameTemplate",
    diagnostics_disabled: "diagnosticsDisabled" required,
    display_name: "displayName",
    display_tone_setup_disabled: "displayToneSetupDisabled" required,
    enable_authentication_via_company_portal: "enableAuthenticationViaCompanyPortal" required,
    enabled_skip_keys: "enabledSkipKeys",
    enrollment_time_azure_ad_group_ids: "enrollmentTimeAzureAdGroupIds" required,
    id: "id" key required,
    is_default: "isDefault" required,
    is_mandatory: "isMandatory" required,
    location_disabled: "locationDisabled" required,
    privacy_pane_disabled: "privacyPaneDisabled" required,
    profile_removal_disabled: "profileRemovalDisabled" required,
    require_company_portal_on_setup_assistant_enrolled_devices: "requireCompanyPortalOnSetupAssistantEnrolledDevices" required,
    requires_user_authentication: "requiresUserAuthentication" required,
    restore_blocked: "restoreBlocked" required,
    screen_time_screen_disabled: "screenTimeScreenDisabled" required,
    siri_disabled: "siriDisabled" required,
    supervised_mode_enabled: "supervisedModeEnabled" required,
    support_department: "supportDepartment",
    support_phone_number: "supportPhoneNumber",
    terms_and_conditions_disabled: "termsAndConditionsDisabled" required,
    touch_id_disabled: "touchIdDisabled" required,
    wait_for_device_configured_confirmation: "waitForDeviceConfiguredConfirmation" required,
}

mg::derived_from! { DepEnrollmentBaseProfile: super::EnrollmentProfile, super::Entity }

/// The types derived from [`DepEnrollmentBaseProfile`].
#[non_exhaustive]
pub enum DepEnrollmentBaseProfileKind {
    DepIosEnrollmentProfile(Box<super::DepIosEnrollmentProfile>),
    DepMacOsEnrollmentProfile(Box<super::DepMacOsEnrollmentProfile>),
    /// None of these, or a type that this version does not know.
    Other(Box<DepEnrollmentBaseProfile>),
}

mg::family! {
    DepEnrollmentBaseProfile => DepEnrollmentBaseProfileKind;
    DepIosEnrollmentProfile(super::DepIosEnrollmentProfile),
    DepMacOsEnrollmentProfile(super::DepMacOsEnrollmentProfile),
}
