// @generated
use crate::mg;

/// Complex type `microsoft.graph.loginPageTextVisibilitySettings`.
pub struct LoginPageTextVisibilitySettings {
    /// `hideAccountResetCredentials`.
    pub hide_account_reset_credentials: mg::Field<bool>,
    /// `hideCannotAccessYourAccount`.
    pub hide_cannot_access_your_account: mg::Field<bool>,
    /// `hideForgotMyPassword`.
    pub hide_forgot_my_password: mg::Field<bool>,
    /// `hidePrivacyAndCookies`.
    pub hide_privacy_and_cookies: mg::Field<bool>,
    /// `hideResetItNow`.
    pub hide_reset_it_now: mg::Field<bool>,
    /// `hideTermsOfUse`.
    pub hide_terms_of_use: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LoginPageTextVisibilitySettings: "microsoft.graph.loginPageTextVisibilitySettings", complex;
    hide_account_reset_credentials: "hideAccountResetCredentials",
    hide_cannot_access_your_account: "hideCannotAccessYourAccount",
    hide_forgot_my_password: "hideForgotMyPassword",
    hide_privacy_and_cookies: "hidePrivacyAndCookies",
    hide_reset_it_now: "hideResetItNow",
    hide_terms_of_use: "hideTermsOfUse",
}
