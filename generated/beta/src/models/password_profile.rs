// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordProfile`.
pub struct PasswordProfile {
    /// `forceChangePasswordNextSignIn`.
    pub force_change_password_next_sign_in: mg::Field<bool>,
    /// `forceChangePasswordNextSignInWithMfa`.
    pub force_change_password_next_sign_in_with_mfa: mg::Field<bool>,
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordProfile: "microsoft.graph.passwordProfile", complex;
    force_change_password_next_sign_in: "forceChangePasswordNextSignIn",
    force_change_password_next_sign_in_with_mfa: "forceChangePasswordNextSignInWithMfa",
    password: "password" secret,
}
