// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.loginPageTextVisibilitySettings`, a complex type.
    LoginPageTextVisibilitySettings "microsoft.graph.loginPageTextVisibilitySettings" "complex";
    /// `hideAccountResetCredentials`: Boolean
    hide_account_reset_credentials "hideAccountResetCredentials": bool,
    /// `hideCannotAccessYourAccount`: Boolean
    hide_cannot_access_your_account "hideCannotAccessYourAccount": bool,
    /// `hideForgotMyPassword`: Boolean
    hide_forgot_my_password "hideForgotMyPassword": bool,
    /// `hidePrivacyAndCookies`: Boolean
    hide_privacy_and_cookies "hidePrivacyAndCookies": bool,
    /// `hideResetItNow`: Boolean
    hide_reset_it_now "hideResetItNow": bool,
    /// `hideTermsOfUse`: Boolean
    hide_terms_of_use "hideTermsOfUse": bool,
}
