// @generated
use crate::{mg, models};

/// Requests on one [`UsernameSignInIdentifier`](models::UsernameSignInIdentifier): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.identity().sign_in_identifiers().id(id).cast_to_username_sign_in_identifier()`.
pub type UsernameSignInIdentifierResource = mg::One<models::UsernameSignInIdentifier>;

/// Requests on a collection of [`UsernameSignInIdentifier`](models::UsernameSignInIdentifier):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.identity().sign_in_identifiers().cast_to_username_sign_in_identifier()`.
pub type UsernameSignInIdentifierCollection = mg::Many<
    models::UsernameSignInIdentifier,
    UsernameSignInIdentifierResource,
>;
