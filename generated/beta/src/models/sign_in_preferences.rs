// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInPreferences`, a complex type.
    SignInPreferences "microsoft.graph.signInPreferences" "complex";
    /// `isSystemPreferredAuthenticationMethodEnabled`: Boolean
    is_system_preferred_authentication_method_enabled "isSystemPreferredAuthenticationMethodEnabled": bool,
    /// `userPreferredMethodForSecondaryAuthentication`: userDefaultAuthenticationMethodType
    user_preferred_method_for_secondary_authentication "userPreferredMethodForSecondaryAuthentication": mg::Open<super::UserDefaultAuthenticationMethodType>,
}
