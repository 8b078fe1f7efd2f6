// @generated
use crate::mg;

/// Entity type [`microsoft.graph.upnSignInIdentifier`][reference], derived from
/// [`SignInIdentifierBase`](super::SignInIdentifierBase).
///
/// Requests: [`UpnSignInIdentifierCollection`], for example
/// `graph.identity().sign_in_identifiers().cast_to_upn_sign_in_identifier()`.
///
/// [`UpnSignInIdentifierCollection`]: crate::requests::upn_sign_in_identifier::UpnSignInIdentifierCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/upnsigninidentifier?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)"
)]
pub struct UpnSignInIdentifier {
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
    UpnSignInIdentifier: "microsoft.graph.upnSignInIdentifier", entity, base super::SignInIdentifierBase;
    is_enabled: "isEnabled" required,
    name: "name" key required,
}

mg::derived_from! { UpnSignInIdentifier: super::SignInIdentifierBase }
