// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.intuneBrandingProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intunebrandingprofile?view=graph-rest-beta>
    IntuneBrandingProfile "microsoft.graph.intuneBrandingProfile" "entity" : super::Entity;
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
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customCanSeePrivacyMessage`: String
    custom_can_see_privacy_message "customCanSeePrivacyMessage": String,
    /// `customCantSeePrivacyMessage`: String
    custom_cant_see_privacy_message "customCantSeePrivacyMessage": String,
    /// `customPrivacyMessage`: String
    custom_privacy_message "customPrivacyMessage": String,
    /// `disableClientTelemetry`: Boolean, not null
    disable_client_telemetry "disableClientTelemetry" "r": bool,
    /// `disableDeviceCategorySelection`: Boolean, not null
    disable_device_category_selection "disableDeviceCategorySelection" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enrollmentAvailability`: enrollmentAvailabilityOptions, not null
    enrollment_availability "enrollmentAvailability" "r": mg::Open<super::EnrollmentAvailabilityOptions>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultProfile`: Boolean, not null
    is_default_profile "isDefaultProfile" "r": bool,
    /// `isFactoryResetDisabled`: Boolean, not null
    is_factory_reset_disabled "isFactoryResetDisabled" "r": bool,
    /// `isRemoveDeviceDisabled`: Boolean, not null
    is_remove_device_disabled "isRemoveDeviceDisabled" "r": bool,
    /// `landingPageCustomizedImage`: mimeContent
    landing_page_customized_image "landingPageCustomizedImage": mg::Boxed<super::MimeContent>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lightBackgroundLogo`: mimeContent
    light_background_logo "lightBackgroundLogo": mg::Boxed<super::MimeContent>,
    /// `onlineSupportSiteName`: String
    online_support_site_name "onlineSupportSiteName": String,
    /// `onlineSupportSiteUrl`: String
    online_support_site_url "onlineSupportSiteUrl": String,
    /// `privacyUrl`: String
    privacy_url "privacyUrl": String,
    /// `profileDescription`: String
    profile_description "profileDescription": String,
    /// `profileName`: String
    profile_name "profileName": String,
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
    /// `showOfficeWebApps`: Boolean, not null
    show_office_web_apps "showOfficeWebApps" "r": bool,
    /// `themeColor`: rgbColor
    theme_color "themeColor": mg::Boxed<super::RgbColor>,
    /// `themeColorLogo`: mimeContent
    theme_color_logo "themeColorLogo": mg::Boxed<super::MimeContent>,
}

mg::derived_from! { IntuneBrandingProfile: super::Entity }

impl IntuneBrandingProfile {
    /// `assignments`: many `intuneBrandingProfileAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IntuneBrandingProfile,
        Vec<super::IntuneBrandingProfileAssignment>,
    > = mg::Nav::new("assignments");
}
