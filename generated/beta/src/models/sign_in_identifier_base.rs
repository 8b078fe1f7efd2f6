// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInIdentifierBase`, an abstract entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/signinidentifierbase?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)")]
    SignInIdentifierBase "microsoft.graph.signInIdentifierBase" "entity abstract" => SignInIdentifierBaseKind;
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `name`: String, key, not null
    name "name" "kr": String,
}

/// The types derived from `microsoft.graph.signInIdentifierBase`.
#[non_exhaustive]
pub enum SignInIdentifierBaseKind {
    CustomUsernameSignInIdentifier(Box<super::CustomUsernameSignInIdentifier>),
    EmailSignInIdentifier(Box<super::EmailSignInIdentifier>),
    UpnSignInIdentifier(Box<super::UpnSignInIdentifier>),
    UsernameSignInIdentifier(Box<super::UsernameSignInIdentifier>),
    /// None of these, or a type that this version does not know.
    Other(Box<SignInIdentifierBase>),
}

mg::family! {
    SignInIdentifierBase => SignInIdentifierBaseKind;
    CustomUsernameSignInIdentifier(super::CustomUsernameSignInIdentifier),
    EmailSignInIdentifier(super::EmailSignInIdentifier),
    UpnSignInIdentifier(super::UpnSignInIdentifier),
    UsernameSignInIdentifier(super::UsernameSignInIdentifier),
}
