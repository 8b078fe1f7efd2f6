// @generated
use crate::mg;

/// Entity type [`microsoft.graph.organizationalBranding`][reference], derived from
/// [`OrganizationalBrandingProperties`](super::OrganizationalBrandingProperties).
///
/// Requests: [`OrganizationalBrandingResource`], for example
/// `graph.organization().id(id).branding()`.
///
/// [`OrganizationalBrandingResource`]: crate::requests::organizational_branding::OrganizationalBrandingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta
pub struct OrganizationalBranding {
    /// `backgroundColor`.
    pub background_color: mg::Field<String>,
    /// `backgroundImageRelativeUrl`.
    pub background_image_relative_url: mg::Field<String>,
    /// `bannerLogoRelativeUrl`.
    pub banner_logo_relative_url: mg::Field<String>,
    /// `cdnList`.
    pub cdn_list: mg::Field<Vec<String>>,
    /// `contentCustomization`.
    pub content_customization: mg::Field<mg::Boxed<super::ContentCustomization>>,
    /// `customAccountResetCredentialsUrl`.
    pub custom_account_reset_credentials_url: mg::Field<String>,
    /// `customCSSRelativeUrl`.
    pub custom_css_relative_url: mg::Field<String>,
    /// `customCannotAccessYourAccountText`.
    pub custom_cannot_access_your_account_text: mg::Field<String>,
    /// `customCannotAccessYourAccountUrl`.
    pub custom_cannot_access_your_account_url: mg::Field<String>,
    /// `customForgotMyPasswordText`.
    pub custom_forgot_my_password_text: mg::Field<String>,
    /// `customPrivacyAndCookiesText`.
    pub custom_privacy_and_cookies_text: mg::Field<String>,
    /// `customPrivacyAndCookiesUrl`.
    pub custom_privacy_and_cookies_url: mg::Field<String>,
    /// `customResetItNowText`.
    pub custom_reset_it_now_text: mg::Field<String>,
    /// `customTermsOfUseText`.
    pub custom_terms_of_use_text: mg::Field<String>,
    /// `customTermsOfUseUrl`.
    pub custom_terms_of_use_url: mg::Field<String>,
    /// `faviconRelativeUrl`.
    pub favicon_relative_url: mg::Field<String>,
    /// `headerBackgroundColor`.
    pub header_background_color: mg::Field<String>,
    /// `headerLogoRelativeUrl`.
    pub header_logo_relative_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `loginPageLayoutConfiguration`.
    pub login_page_layout_configuration: mg::Field<
        mg::Boxed<super::LoginPageLayoutConfiguration>,
    >,
    /// `loginPageTextVisibilitySettings`.
    pub login_page_text_visibility_settings: mg::Field<
        mg::Boxed<super::LoginPageTextVisibilitySettings>,
    >,
    /// `signInPageText`.
    pub sign_in_page_text: mg::Field<String>,
    /// `squareLogoDarkRelativeUrl`.
    pub square_logo_dark_relative_url: mg::Field<String>,
    /// `squareLogoRelativeUrl`.
    pub square_logo_relative_url: mg::Field<String>,
    /// `usernameHintText`.
    pub username_hint_text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrganizationalBranding: "microsoft.graph.organizationalBranding", entity, base super::OrganizationalBrandingProperties;
    background_color: "backgroundColor",
    background_image_relative_url: "backgroundImageRelativeUrl",
    banner_logo_relative_url: "bannerLogoRelativeUrl",
    cdn_list: "cdnList",
    content_customization: "contentCustomization",
    custom_account_reset_credentials_url: "customAccountResetCredentialsUrl",
    custom_css_relative_url: "customCSSRelativeUrl",
    custom_cannot_access_your_account_text: "customCannotAccessYourAccountText",
    custom_cannot_access_your_account_url: "customCannotAccessYourAccountUrl",
    custom_forgot_my_password_text: "customForgotMyPasswordText",
    custom_privacy_and_cookies_text: "customPrivacyAndCookiesText",
    custom_privacy_and_cookies_url: "customPrivacyAndCookiesUrl",
    custom_reset_it_now_text: "customResetItNowText",
    custom_terms_of_use_text: "customTermsOfUseText",
    custom_terms_of_use_url: "customTermsOfUseUrl",
    favicon_relative_url: "faviconRelativeUrl",
    header_background_color: "headerBackgroundColor",
    header_logo_relative_url: "headerLogoRelativeUrl",
    id: "id" key required,
    login_page_layout_configuration: "loginPageLayoutConfiguration",
    login_page_text_visibility_settings: "loginPageTextVisibilitySettings",
    sign_in_page_text: "signInPageText",
    square_logo_dark_relative_url: "squareLogoDarkRelativeUrl",
    square_logo_relative_url: "squareLogoRelativeUrl",
    username_hint_text: "usernameHintText",
}

mg::derived_from! { OrganizationalBranding: super::OrganizationalBrandingProperties, super::Entity }

impl OrganizationalBranding {
    /// `localizations`: many
    /// [`OrganizationalBrandingLocalization`](super::OrganizationalBrandingLocalization).
    pub const LOCALIZATIONS: mg::Nav<
        OrganizationalBranding,
        Vec<super::OrganizationalBrandingLocalization>,
    > = mg::Nav::new("localizations");
    /// `themes`: many [`OrganizationalBrandingTheme`](super::OrganizationalBrandingTheme).
    pub const THEMES: mg::Nav<
        OrganizationalBranding,
        Vec<super::OrganizationalBrandingTheme>,
    > = mg::Nav::new("themes");
}
