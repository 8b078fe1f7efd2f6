// @generated
use crate::{mg, models};

/// Requests on one [`CustomUsernameSignInIdentifier`](models::CustomUsernameSignInIdentifier):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.identity().sign_in_identifiers().id(id).cast_to_custom_username_sign_in_identifier()`.
pub type CustomUsernameSignInIdentifierResource = mg::One<
    models::CustomUsernameSignInIdentifier,
>;

/// Requests on a collection of
/// [`CustomUsernameSignInIdentifier`](models::CustomUsernameSignInIdentifier): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.identity().sign_in_identifiers().cast_to_custom_username_sign_in_identifier()`.
pub type CustomUsernameSignInIdentifierCollection = mg::Many<
    models::CustomUsernameSignInIdentifier,
    CustomUsernameSignInIdentifierResource,
>;
