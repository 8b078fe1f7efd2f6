// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customUsernameSignInIdentifier`][reference], derived from
/// [`SignInIdentifierBase`](super::SignInIdentifierBase).
///
/// Requests: [`CustomUsernameSignInIdentifierCollection`], for example
/// `graph.identity().sign_in_identifiers().cast_to_custom_username_sign_in_identifier()`.
///
/// [`CustomUsernameSignInIdentifierCollection`]: crate::requests::custom_username_sign_in_identifier::CustomUsernameSignInIdentifierCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customusernamesigninidentifier?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)"
)]
pub struct CustomUsernameSignInIdentifier {
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `name`: the key. Never null.
    pub name: mg::Field<String>,
    /// `validationRegEx`. Never null.
    pub validation_reg_ex: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomUsernameSignInIdentifier: "microsoft.graph.customUsernameSignInIdentifier", entity, base super::SignInIdentifierBase;
    is_enabled: "isEnabled" required,
    name: "name" key required,
    validation_reg_ex: "validationRegEx" required,
}

mg::derived_from! { CustomUsernameSignInIdentifier: super::SignInIdentifierBase }
