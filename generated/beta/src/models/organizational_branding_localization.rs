// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.organizationalBrandingLocalization`, an entity type derived from `microsoft.graph.organizationalBrandingProperties`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/organizationalbrandinglocalization?view=graph-rest-beta>
    OrganizationalBrandingLocalization "microsoft.graph.organizationalBrandingLocalization" "entity" : super::OrganizationalBrandingProperties;
    /// `backgroundColor`: String
    background_color "backgroundColor": String,
    /// `backgroundImageRelativeUrl`: String
    background_image_relative_url "backgroundImageRelativeUrl": String,
    /// `bannerLogoRelativeUrl`: String
    banner_logo_relative_url "bannerLogoRelativeUrl": String,
    /// `cdnList`: Collection(String)
    cdn_list "cdnList": Vec<String>,
    /// `contentCustomization`: contentCustomization
    content_customization "contentCustomization": mg::Boxed<super::ContentCustomization>,
    /// `customAccountResetCredentialsUrl`: String
    custom_account_reset_credentials_url "customAccountResetCredentialsUrl": String,
    /// `customCSSRelativeUrl`: String
    custom_css_relative_url "customCSSRelativeUrl": String,
    /// `customCannotAccessYourAccountText`: String
    custom_cannot_access_your_account_text "customCannotAccessYourAccountText": String,
    /// `customCannotAccessYourAccountUrl`: String
    custom_cannot_access_your_account_url "customCannotAccessYourAccountUrl": String,
    /// `customForgotMyPasswordText`: String, masked in Debug
    custom_forgot_my_password_text "customForgotMyPasswordText" "s": String,
    /// `customPrivacyAndCookiesText`: String
    custom_privacy_and_cookies_text "customPrivacyAndCookiesText": String,
    /// `customPrivacyAndCookiesUrl`: String
    custom_privacy_and_cookies_url "customPrivacyAndCookiesUrl": String,
    /// `customResetItNowText`: String
    custom_reset_it_now_text "customResetItNowText": String,
    /// `customTermsOfUseText`: String
    custom_terms_of_use_text "customTermsOfUseText": String,
    /// `customTermsOfUseUrl`: String
    custom_terms_of_use_url "customTermsOfUseUrl": String,
    /// `faviconRelativeUrl`: String
    favicon_relative_url "faviconRelativeUrl": String,
    /// `headerBackgroundColor`: String
    header_background_color "headerBackgroundColor": String,
    /// `headerLogoRelativeUrl`: String
    header_logo_relative_url "headerLogoRelativeUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `loginPageLayoutConfiguration`: loginPageLayoutConfiguration
    login_page_layout_configuration "loginPageLayoutConfiguration": mg::Boxed<super::LoginPageLayoutConfiguration>,
    /// `loginPageTextVisibilitySettings`: loginPageTextVisibilitySettings
    login_page_text_visibility_settings "loginPageTextVisibilitySettings": mg::Boxed<super::LoginPageTextVisibilitySettings>,
    /// `signInPageText`: String
    sign_in_page_text "signInPageText": String,
    /// `squareLogoDarkRelativeUrl`: String
    square_logo_dark_relative_url "squareLogoDarkRelativeUrl": String,
    /// `squareLogoRelativeUrl`: String
    square_logo_relative_url "squareLogoRelativeUrl": String,
    /// `usernameHintText`: String
    username_hint_text "usernameHintText": String,
}

mg::derived_from! { OrganizationalBrandingLocalization: super::OrganizationalBrandingProperties, super::Entity }
