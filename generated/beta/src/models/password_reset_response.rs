// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordResetResponse`, a complex type.
    PasswordResetResponse "microsoft.graph.passwordResetResponse" "complex";
    /// `newPassword`: String, masked in Debug
    new_password "newPassword" "s": String,
}
