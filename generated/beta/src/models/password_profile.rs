// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordProfile`, a complex type.
    PasswordProfile "microsoft.graph.passwordProfile" "complex";
    /// `forceChangePasswordNextSignIn`: Boolean
    force_change_password_next_sign_in "forceChangePasswordNextSignIn": bool,
    /// `forceChangePasswordNextSignInWithMfa`: Boolean
    force_change_password_next_sign_in_with_mfa "forceChangePasswordNextSignInWithMfa": bool,
    /// `password`: String, masked in Debug
    password "password" "s": String,
}
