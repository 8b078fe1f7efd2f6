// @generated
use crate::{mg, models, requests};

/// Requests on one [`GcpUser`](models::GcpUser): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
///     .users()
///     .id(id)
/// ```
pub type GcpUserResource = mg::One<
    models::GcpUser,
    requests::gcp_identity::GcpIdentityResource,
>;

/// Requests on a collection of [`GcpUser`](models::GcpUser): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
///     .users()
/// ```
pub type GcpUserCollection = mg::Many<models::GcpUser, GcpUserResource>;
