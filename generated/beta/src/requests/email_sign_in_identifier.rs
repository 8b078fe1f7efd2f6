// @generated
use crate::{mg, models};

/// Requests on one [`EmailSignInIdentifier`](models::EmailSignInIdentifier): `get`, `update`,
/// `delete`.
///
/// For example `graph.identity().sign_in_identifiers().id(id).cast_to_email_sign_in_identifier()`.
pub type EmailSignInIdentifierResource = mg::One<models::EmailSignInIdentifier>;

/// Requests on a collection of [`EmailSignInIdentifier`](models::EmailSignInIdentifier): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity().sign_in_identifiers().cast_to_email_sign_in_identifier()`.
pub type EmailSignInIdentifierCollection = mg::Many<
    models::EmailSignInIdentifier,
    EmailSignInIdentifierResource,
>;
