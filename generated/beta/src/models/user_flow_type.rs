// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userFlowType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserFlowType {
    /// `signUp` (1)
    SignUp,
    /// `signIn` (2)
    SignIn,
    /// `signUpOrSignIn` (3)
    SignUpOrSignIn,
    /// `passwordReset` (4)
    PasswordReset,
    /// `profileUpdate` (5)
    ProfileUpdate,
    /// `resourceOwner` (6)
    ResourceOwner,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    UserFlowType: "microsoft.graph.userFlowType";
    SignUp: "signUp" = 1,
    SignIn: "signIn" = 2,
    SignUpOrSignIn: "signUpOrSignIn" = 3,
    PasswordReset: "passwordReset" = 4,
    ProfileUpdate: "profileUpdate" = 5,
    ResourceOwner: "resourceOwner" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
