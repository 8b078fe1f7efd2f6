// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depEnrollmentBaseProfile`, an abstract entity type derived from `microsoft.graph.enrollmentProfile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/depenrollmentbaseprofile?view=graph-rest-beta>
    DepEnrollmentBaseProfile "microsoft.graph.depEnrollmentBaseProfile" "entity abstract" : super::EnrollmentProfile => DepEnrollmentBaseProfileKind;
    /// `appleIdDisabled`: Boolean, not null
    apple_id_disabled "appleIdDisabled" "r": bool,
    /// `applePayDisabled`: Boolean, not null
    apple_pay_disabled "applePayDisabled" "r": bool,
    /// `configurationEndpointUrl`: String
    configuration_endpoint_url "configurationEndpointUrl": String,
    /// `configurationWebUrl`: Boolean, not null
    configuration_web_url "configurationWebUrl" "r": bool,
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
    /// `enableAuthenticationViaCompanyPortal`: Boolean, not null
    enable_authentication_via_company_portal "enableAuthenticationViaCompanyPortal" "r": bool,
    /// `enabledSkipKeys`: Collection(String)
    enabled_skip_keys "enabledSkipKeys": Vec<String>,
    /// `enrollmentTimeAzureAdGroupIds`: Collection(Guid), items not null
    enrollment_time_azure_ad_group_ids "enrollmentTimeAzureAdGroupIds" "r": Vec<mg::Guid>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean, not null
    is_default "isDefault" "r": bool,
    /// `isMandatory`: Boolean, not null
    is_mandatory "isMandatory" "r": bool,
    /// `locationDisabled`: Boolean, not null
    location_disabled "locationDisabled" "r": bool,
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
    /// `screenTimeScreenDisabled`: Boolean, not null
    screen_time_screen_disabled "screenTimeScreenDisabled" "r": bool,
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
    /// `waitForDeviceConfiguredConfirmation`: Boolean, not null
    wait_for_device_configured_confirmation "waitForDeviceConfiguredConfirmation" "r": bool,
}

mg::derived_from! { DepEnrollmentBaseProfile: super::EnrollmentProfile, super::Entity }

/// The types derived from `microsoft.graph.depEnrollmentBaseProfile`.
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
