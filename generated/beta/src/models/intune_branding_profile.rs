// @generated
use crate::mg;

/// Entity type [`microsoft.graph.intuneBrandingProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IntuneBrandingProfileCollection`], for example
/// `graph.device_management().intune_branding_profiles()`.
///
/// Operations: `assign`.
///
/// [`IntuneBrandingProfileCollection`]: crate::requests::intune_branding_profile::IntuneBrandingProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intunebrandingprofile?view=graph-rest-beta
pub struct IntuneBrandingProfile {
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
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customCanSeePrivacyMessage`.
    pub custom_can_see_privacy_message: mg::Field<String>,
    /// `customCantSeePrivacyMessage`.
    pub custom_cant_see_privacy_message: mg::Field<String>,
    /// `customPrivacyMessage`.
    pub custom_privacy_message: mg::Field<String>,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultProfile`. Never null.
    pub is_default_profile: mg::Field<bool>,
    /// `isFactoryResetDisabled`. Never null.
    pub is_factory_reset_disabled: mg::Field<bool>,
    /// `isRemoveDeviceDisabled`. Never null.
    pub is_remove_device_disabled: mg::Field<bool>,
    /// `landingPageCustomizedImage`.
    pub landing_page_customized_image: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lightBackgroundLogo`.
    pub light_background_logo: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `onlineSupportSiteName`.
    pub online_support_site_name: mg::Field<String>,
    /// `onlineSupportSiteUrl`.
    pub online_support_site_url: mg::Field<String>,
    /// `privacyUrl`.
    pub privacy_url: mg::Field<String>,
    /// `profileDescription`.
    pub profile_description: mg::Field<String>,
    /// `profileName`.
    pub profile_name: mg::Field<String>,
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
    /// `showOfficeWebApps`. Never null.
    pub show_office_web_apps: mg::Field<bool>,
    /// `themeColor`.
    pub theme_color: mg::Field<mg::Boxed<super::RgbColor>>,
    /// `themeColorLogo`.
    pub theme_color_logo: mg::Field<mg::Boxed<super::MimeContent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IntuneBrandingProfile: "microsoft.graph.intuneBrandingProfile", entity, base super::Entity;
    company_portal_blocked_actions: "companyPortalBlockedActions",
    contact_it_email_address: "contactITEmailAddress",
    contact_it_name: "contactITName",
    contact_it_notes: "contactITNotes",
    contact_it_phone_number: "contactITPhoneNumber",
    created_date_time: "createdDateTime" required,
    custom_can_see_privacy_message: "customCanSeePrivacyMessage",
    custom_cant_see_privacy_message: "customCantSeePrivacyMessage",
    custom_privacy_message: "customPrivacyMessage",
    disable_client_telemetry: "disableClientTelemetry" required,
    disable_device_category_selection: "disableDeviceCategorySelection" required,
    display_name: "displayName",
    enrollment_availability: "enrollmentAvailability" required,
    id: "id" key required,
    is_default_profile: "isDefaultProfile" required,
    is_factory_reset_disabled: "isFactoryResetDisabled" required,
    is_remove_device_disabled: "isRemoveDeviceDisabled" required,
    landing_page_customized_image: "landingPageCustomizedImage",
    last_modified_date_time: "lastModifiedDateTime" required,
    light_background_logo: "lightBackgroundLogo",
    online_support_site_name: "onlineSupportSiteName",
    online_support_site_url: "onlineSupportSiteUrl",
    privacy_url: "privacyUrl",
    profile_description: "profileDescription",
    profile_name: "profileName",
    role_scope_tag_ids: "roleScopeTagIds",
    show_azure_ad_enterprise_apps: "showAzureADEnterpriseApps" required,
    show_configuration_manager_apps: "showConfigurationManagerApps" required,
    show_display_name_next_to_logo: "showDisplayNameNextToLogo" required,
    show_logo: "showLogo" required,
    show_office_web_apps: "showOfficeWebApps" required,
    theme_color: "themeColor",
    theme_color_logo: "themeColorLogo",
}

mg::derived_from! { IntuneBrandingProfile: super::Entity }

impl IntuneBrandingProfile {
    /// `assignments`: many
    /// [`IntuneBrandingProfileAssignment`](super::IntuneBrandingProfileAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IntuneBrandingProfile,
        Vec<super::IntuneBrandingProfileAssignment>,
    > = mg::Nav::new("assignments");
}
