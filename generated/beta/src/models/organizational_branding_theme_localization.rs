// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.organizationalBrandingThemeLocalization`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/organizationalbrandingthemelocalization?view=graph-rest-beta>
    OrganizationalBrandingThemeLocalization "microsoft.graph.organizationalBrandingThemeLocalization" "entity";
    /// `accountResetCredentials`: loginPageBrandingVisualElement
    account_reset_credentials "accountResetCredentials": mg::Boxed<super::LoginPageBrandingVisualElement>,
    /// `backgroundImageRelativeUrl`: String
    background_image_relative_url "backgroundImageRelativeUrl": String,
    /// `bannerLogoRelativeUrl`: String
    banner_logo_relative_url "bannerLogoRelativeUrl": String,
    /// `cannotAccessYourAccount`: loginPageBrandingVisualElement
    cannot_access_your_account "cannotAccessYourAccount": mg::Boxed<super::LoginPageBrandingVisualElement>,
    /// `cdnHosts`: Collection(String)
    cdn_hosts "cdnHosts": Vec<String>,
    /// `contentCustomization`: contentCustomization
    content_customization "contentCustomization": mg::Boxed<super::ContentCustomization>,
    /// `customCSSRelativeUrl`: String
    custom_css_relative_url "customCSSRelativeUrl": String,
    /// `faviconRelativeUrl`: String
    favicon_relative_url "faviconRelativeUrl": String,
    /// `forgotMyPassword`: loginPageBrandingVisualElement
    forgot_my_password "forgotMyPassword": mg::Boxed<super::LoginPageBrandingVisualElement>,
    /// `headerBackgroundColor`: String
    header_background_color "headerBackgroundColor": String,
    /// `headerLogoRelativeUrl`: String
    header_logo_relative_url "headerLogoRelativeUrl": String,
    /// `locale`: String, key, not null
    locale "locale" "kr": String,
    /// `loginPageLayoutConfiguration`: loginPageLayoutConfiguration
    login_page_layout_configuration "loginPageLayoutConfiguration": mg::Boxed<super::LoginPageLayoutConfiguration>,
    /// `pageBackgroundColor`: String
    page_background_color "pageBackgroundColor": String,
    /// `privacyAndCookies`: loginPageBrandingVisualElement
    privacy_and_cookies "privacyAndCookies": mg::Boxed<super::LoginPageBrandingVisualElement>,
    /// `resetItNow`: loginPageBrandingVisualElement
    reset_it_now "resetItNow": mg::Boxed<super::LoginPageBrandingVisualElement>,
    /// `signInPageText`: String
    sign_in_page_text "signInPageText": String,
    /// `squareLogoDarkRelativeUrl`: String
    square_logo_dark_relative_url "squareLogoDarkRelativeUrl": String,
    /// `squareLogoRelativeUrl`: String
    square_logo_relative_url "squareLogoRelativeUrl": String,
    /// `termsOfUse`: loginPageBrandingVisualElement
    terms_of_use "termsOfUse": mg::Boxed<super::LoginPageBrandingVisualElement>,
    /// `usernameHintText`: String
    username_hint_text "usernameHintText": String,
}
