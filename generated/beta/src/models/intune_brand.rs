// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.intuneBrand`, a complex type.
    IntuneBrand "microsoft.graph.intuneBrand" "complex";
    /// `companyPortalBlockedActions`: Collection(companyPortalBlockedAction)
    company_portal_blocked_actions "companyPortalBlockedActions": Vec<super::CompanyPortalBlockedAction>,
    /// `contactITEmailAddress`: String
    contact_it_email_address "contactITEmailAddress": String,
    /// `contactITName`: String
    contact_it_name "contactITName": String,
    /// `contactITNotes`: String
    contact_it_notes "contactITNotes": String,
    /// `contactITPhoneNumber`: String
    contact_it_phone_number "contactITPhoneNumber": String,
    /// `customCanSeePrivacyMessage`: String
    custom_can_see_privacy_message "customCanSeePrivacyMessage": String,
    /// `customCantSeePrivacyMessage`: String
    custom_cant_see_privacy_message "customCantSeePrivacyMessage": String,
    /// `customPrivacyMessage`: String
    custom_privacy_message "customPrivacyMessage": String,
    /// `darkBackgroundLogo`: mimeContent
    dark_background_logo "darkBackgroundLogo": mg::Boxed<super::MimeContent>,
    /// `disableClientTelemetry`: Boolean, not null
    disable_client_telemetry "disableClientTelemetry" "r": bool,
    /// `disableDeviceCategorySelection`: Boolean, not null
    disable_device_category_selection "disableDeviceCategorySelection" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enrollmentAvailability`: enrollmentAvailabilityOptions, not null
    enrollment_availability "enrollmentAvailability" "r": mg::Open<super::EnrollmentAvailabilityOptions>,
    /// `isFactoryResetDisabled`: Boolean, not null
    is_factory_reset_disabled "isFactoryResetDisabled" "r": bool,
    /// `isRemoveDeviceDisabled`: Boolean, not null
    is_remove_device_disabled "isRemoveDeviceDisabled" "r": bool,
    /// `landingPageCustomizedImage`: mimeContent
    landing_page_customized_image "landingPageCustomizedImage": mg::Boxed<super::MimeContent>,
    /// `lightBackgroundLogo`: mimeContent
    light_background_logo "lightBackgroundLogo": mg::Boxed<super::MimeContent>,
    /// `onlineSupportSiteName`: String
    online_support_site_name "onlineSupportSiteName": String,
    /// `onlineSupportSiteUrl`: String
    online_support_site_url "onlineSupportSiteUrl": String,
    /// `privacyUrl`: String
    privacy_url "privacyUrl": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `showAzureADEnterpriseApps`: Boolean, not null
    show_azure_ad_enterprise_apps "showAzureADEnterpriseApps" "r": bool,
    /// `showConfigurationManagerApps`: Boolean, not null
    show_configuration_manager_apps "showConfigurationManagerApps" "r": bool,
    /// `showDisplayNameNextToLogo`: Boolean, not null
    show_display_name_next_to_logo "showDisplayNameNextToLogo" "r": bool,
    /// `showLogo`: Boolean, not null
    show_logo "showLogo" "r": bool,
    /// `showNameNextToLogo`: Boolean, not null
    show_name_next_to_logo "showNameNextToLogo" "r": bool,
    /// `showOfficeWebApps`: Boolean, not null
    show_office_web_apps "showOfficeWebApps" "r": bool,
    /// `themeColor`: rgbColor
    theme_color "themeColor": mg::Boxed<super::RgbColor>,
}
