// @generated
use crate::{mg, models, requests};

/// Requests on one [`GcpGroup`](models::GcpGroup): `get`, `update`, `delete`.
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
///     .all()
///     .id(id)
///     .cast_to_gcp_group()
/// ```
pub type GcpGroupResource = mg::One<
    models::GcpGroup,
    requests::gcp_identity::GcpIdentityResource,
>;

/// Requests on a collection of [`GcpGroup`](models::GcpGroup): `list`, `create`, `count`, `id` for
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
///     .all()
///     .cast_to_gcp_group()
/// ```
pub type GcpGroupCollection = mg::Many<models::GcpGroup, GcpGroupResource>;
