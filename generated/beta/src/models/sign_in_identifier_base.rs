// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.signInIdentifierBase`][reference].
///
/// Requests: [`SignInIdentifierBaseCollection`], for example
/// `graph.identity().sign_in_identifiers()`.
///
/// [`SignInIdentifierBaseCollection`]: crate::requests::sign_in_identifier_base::SignInIdentifierBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/signinidentifierbase?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)"
)]
pub struct SignInIdentifierBase {
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `name`: the key. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInIdentifierBase: "microsoft.graph.signInIdentifierBase", entity abstract, family SignInIdentifierBaseKind;
    is_enabled: "isEnabled" required,
    name: "name" key required,
}

/// The types derived from [`SignInIdentifierBase`].
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
