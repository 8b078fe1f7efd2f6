// @generated
use crate::{mg, models};

/// Requests on one [`UpnSignInIdentifier`](models::UpnSignInIdentifier): `get`, `update`, `delete`.
///
/// For example `graph.identity().sign_in_identifiers().id(id).cast_to_upn_sign_in_identifier()`.
pub type UpnSignInIdentifierResource = mg::One<models::UpnSignInIdentifier>;

/// Requests on a collection of [`UpnSignInIdentifier`](models::UpnSignInIdentifier): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity().sign_in_identifiers().cast_to_upn_sign_in_identifier()`.
pub type UpnSignInIdentifierCollection = mg::Many<
    models::UpnSignInIdentifier,
    UpnSignInIdentifierResource,
>;
