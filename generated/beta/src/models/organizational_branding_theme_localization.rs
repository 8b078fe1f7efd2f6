// @generated
use crate::mg;

/// Entity type [`microsoft.graph.organizationalBrandingThemeLocalization`][reference].
///
/// Requests: [`OrganizationalBrandingThemeLocalizationCollection`], for example
/// `graph.organization().id(id).branding().themes().id(id).localizations()`.
///
/// [`OrganizationalBrandingThemeLocalizationCollection`]: crate::requests::organizational_branding_theme_localization::OrganizationalBrandingThemeLocalizationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/organizationalbrandingthemelocalization?view=graph-rest-beta
pub struct OrganizationalBrandingThemeLocalization {
    /// `accountResetCredentials`.
    pub account_reset_credentials: mg::Field<
        mg::Boxed<super::LoginPageBrandingVisualElement>,
    >,
    /// `backgroundImageRelativeUrl`.
    pub background_image_relative_url: mg::Field<String>,
    /// `bannerLogoRelativeUrl`.
    pub banner_logo_relative_url: mg::Field<String>,
    /// `cannotAccessYourAccount`.
    pub cannot_access_your_account: mg::Field<
        mg::Boxed<super::LoginPageBrandingVisualElement>,
    >,
    /// `cdnHosts`.
    pub cdn_hosts: mg::Field<Vec<String>>,
    /// `contentCustomization`.
    pub content_customization: mg::Field<mg::Boxed<super::ContentCustomization>>,
    /// `customCSSRelativeUrl`.
    pub custom_css_relative_url: mg::Field<String>,
    /// `faviconRelativeUrl`.
    pub favicon_relative_url: mg::Field<String>,
    /// `forgotMyPassword`.
    pub forgot_my_password: mg::Field<mg::Boxed<super::LoginPageBrandingVisualElement>>,
    /// `headerBackgroundColor`.
    pub header_background_color: mg::Field<String>,
    /// `headerLogoRelativeUrl`.
    pub header_logo_relative_url: mg::Field<String>,
    /// `locale`: the key. Never null.
    pub locale: mg::Field<String>,
    /// `loginPageLayoutConfiguration`.
    pub login_page_layout_configuration: mg::Field<
        mg::Boxed<super::LoginPageLayoutConfiguration>,
    >,
    /// `pageBackgroundColor`.
    pub page_background_color: mg::Field<String>,
    /// `privacyAndCookies`.
    pub privacy_and_cookies: mg::Field<mg::Boxed<super::LoginPageBrandingVisualElement>>,
    /// `resetItNow`.
    pub reset_it_now: mg::Field<mg::Boxed<super::LoginPageBrandingVisualElement>>,
    /// `signInPageText`.
    pub sign_in_page_text: mg::Field<String>,
    /// `squareLogoDarkRelativeUrl`.
    pub square_logo_dark_relative_url: mg::Field<String>,
    /// `squareLogoRelativeUrl`.
    pub square_logo_relative_url: mg::Field<String>,
    /// `termsOfUse`.
    pub terms_of_use: mg::Field<mg::Boxed<super::LoginPageBrandingVisualElement>>,
    /// `usernameHintText`.
    pub username_hint_text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrganizationalBrandingThemeLocalization: "microsoft.graph.organizationalBrandingThemeLocalization", entity;
    account_reset_credentials: "accountResetCredentials",
    background_image_relative_url: "backgroundImageRelativeUrl",
    banner_logo_relative_url: "bannerLogoRelativeUrl",
    cannot_access_your_account: "cannotAccessYourAccount",
    cdn_hosts: "cdnHosts",
    content_customization: "contentCustomization",
    custom_css_relative_url: "customCSSRelativeUrl",
    favicon_relative_url: "faviconRelativeUrl",
    forgot_my_password: "forgotMyPassword",
    header_background_color: "headerBackgroundColor",
    header_logo_relative_url: "headerLogoRelativeUrl",
    locale: "locale" key required,
    login_page_layout_configuration: "loginPageLayoutConfiguration",
    page_background_color: "pageBackgroundColor",
    privacy_and_cookies: "privacyAndCookies",
    reset_it_now: "resetItNow",
    sign_in_page_text: "signInPageText",
    square_logo_dark_relative_url: "squareLogoDarkRelativeUrl",
    square_logo_relative_url: "squareLogoRelativeUrl",
    terms_of_use: "termsOfUse",
    username_hint_text: "usernameHintText",
}
