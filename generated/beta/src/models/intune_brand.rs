// @generated
use crate::mg;

/// Complex type `microsoft.graph.intuneBrand`.
pub struct IntuneBrand {
    /// `companyPortalBlockedActions`.
    pub company_portal_blocked_actions: mg::Field<
        Vec<super::CompanyPortalBlockedAction>,
    >,
    /// `contactITEmailAddress`.
    pub contact_it_email_address: mg::Field<String>,
    /// `contactITName`.
    pub contact_it_name: mg::Field<String>,
    /// `contactITNotes`.
    pub contact_it_notes: mg::Field<String>,
    /// `contactITPhoneNumber`.
    pub contact_it_phone_number: mg::Field<String>,
    /// `customCanSeePrivacyMessage`.
    pub custom_can_see_privacy_message: mg::Field<String>,
    /// `customCantSeePrivacyMessage`.
    pub custom_cant_see_privacy_message: mg::Field<String>,
    /// `customPrivacyMessage`.
    pub custom_privacy_message: mg::Field<String>,
    /// `darkBackgroundLogo`.
    pub dark_background_logo: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `disableClientTelemetry`. Never null.
    pub disable_client_telemetry: mg::Field<bool>,
    /// `disableDeviceCategorySelection`. Never null.
    pub disable_device_category_selection: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enrollmentAvailability`. Never null.
    pub enrollment_availability: mg::Field<
        mg::Open<super::EnrollmentAvailabilityOptions>,
    >,
    /// `isFactoryResetDisabled`. Never null.
    pub is_factory_reset_disabled: mg::Field<bool>,
    /// `isRemoveDeviceDisabled`. Never null.
    pub is_remove_device_disabled: mg::Field<bool>,
    /// `landingPageCustomizedImage`.
    pub landing_page_customized_image: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `lightBackgroundLogo`.
    pub light_background_logo: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `onlineSupportSiteName`.
    pub online_support_site_name: mg::Field<String>,
    /// `onlineSupportSiteUrl`.
    pub online_support_site_url: mg::Field<String>,
    /// `privacyUrl`.
    pub privacy_url: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `showAzureADEnterpriseApps`. Never null.
    pub show_azure_ad_enterprise_apps: mg::Field<bool>,
    /// `showConfigurationManagerApps`. Never null.
    pub show_configuration_manager_apps: mg::Field<bool>,
    /// `showDisplayNameNextToLogo`. Never null.
    pub show_display_name_next_to_logo: mg::Field<bool>,
    /// `showLogo`. Never null.
    pub show_logo: mg::Field<bool>,
    /// `showNameNextToLogo`. Never null.
    pub show_name_next_to_logo: mg::Field<bool>,
    /// `showOfficeWebApps`. Never null.
    pub show_office_web_apps: mg::Field<bool>,
    /// `themeColor`.
    pub theme_color: mg::Field<mg::Boxed<super::RgbColor>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IntuneBrand: "microsoft.graph.intuneBrand", complex;
    company_portal_blocked_actions: "companyPortalBlockedActions",
    contact_it_email_address: "contactITEmailAddress",
    contact_it_name: "contactITName",
    contact_it_notes: "contactITNotes",
    contact_it_phone_number: "contactITPhoneNumber",
    custom_can_see_privacy_message: "customCanSeePrivacyMessage",
    custom_cant_see_privacy_message: "customCantSeePrivacyMessage",
    custom_privacy_message: "customPrivacyMessage",
    dark_background_logo: "darkBackgroundLogo",
    disable_client_telemetry: "disableClientTelemetry" required,
    disable_device_category_selection: "disableDeviceCategorySelection" required,
    display_name: "displayName",
    enrollment_availability: "enrollmentAvailability" required,
    is_factory_reset_disabled: "isFactoryResetDisabled" required,
    is_remove_device_disabled: "isRemoveDeviceDisabled" required,
    landing_page_customized_image: "landingPageCustomizedImage",
    light_background_logo: "lightBackgroundLogo",
    online_support_site_name: "onlineSupportSiteName",
    online_support_site_url: "onlineSupportSiteUrl",
    privacy_url: "privacyUrl",
    role_scope_tag_ids: "roleScopeTagIds",
    show_azure_ad_enterprise_apps: "showAzureADEnterpriseApps" required,
    show_configuration_manager_apps: "showConfigurationManagerApps" required,
    show_display_name_next_to_logo: "showDisplayNameNextToLogo" required,
    show_logo: "showLogo" required,
    show_name_next_to_logo: "showNameNextToLogo" required,
    show_office_web_apps: "showOfficeWebApps" required,
    theme_color: "themeColor",
}
