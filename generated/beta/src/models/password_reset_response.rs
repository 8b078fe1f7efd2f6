// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordResetResponse`.
pub struct PasswordResetResponse {
    /// `newPassword`. Secret: masked in `Debug`.
    pub new_password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordResetResponse: "microsoft.graph.passwordResetResponse", complex;
    new_password: "newPassword" secret,
}
