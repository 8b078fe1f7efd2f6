// @generated
use crate::mg;

/// Entity type [`microsoft.graph.usernameSignInIdentifier`][reference], derived from
/// [`SignInIdentifierBase`](super::SignInIdentifierBase).
///
/// Requests: [`UsernameSignInIdentifierCollection`], for example
/// `graph.identity().sign_in_identifiers().cast_to_username_sign_in_identifier()`.
///
/// [`UsernameSignInIdentifierCollection`]: crate::requests::username_sign_in_identifier::UsernameSignInIdentifierCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/usernamesigninidentifier?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)"
)]
pub struct UsernameSignInIdentifier {
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
    UsernameSignInIdentifier: "microsoft.graph.usernameSignInIdentifier", entity, base super::SignInIdentifierBase;
    is_enabled: "isEnabled" required,
    name: "name" key required,
}

mg::derived_from! { UsernameSignInIdentifier: super::SignInIdentifierBase }
