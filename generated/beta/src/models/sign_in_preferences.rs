// @generated
use crate::mg;

/// Complex type `microsoft.graph.signInPreferences`.
pub struct SignInPreferences {
    /// `isSystemPreferredAuthenticationMethodEnabled`.
    pub is_system_preferred_authentication_method_enabled: mg::Field<bool>,
    /// `userPreferredMethodForSecondaryAuthentication`.
    pub user_preferred_method_for_secondary_authentication: mg::Field<
        mg::Open<super::UserDefaultAuthenticationMethodType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInPreferences: "microsoft.graph.signInPreferences", complex;
    is_system_preferred_authentication_method_enabled: "isSystemPreferredAuthenticationMethodEnabled",
    user_preferred_method_for_secondary_authentication: "userPreferredMethodForSecondaryAuthentication",
}
