// @generated
use crate::{mg, models, requests};

/// Requests on one [`GcpServiceAccount`](models::GcpServiceAccount): `get`, `update`, `delete`.
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
///     .service_accounts()
///     .id(id)
/// ```
pub type GcpServiceAccountResource = mg::One<
    models::GcpServiceAccount,
    requests::gcp_identity::GcpIdentityResource,
>;

/// Requests on a collection of [`GcpServiceAccount`](models::GcpServiceAccount): `list`, `create`,
/// `count`, `id` for one of them.
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
///     .service_accounts()
/// ```
pub type GcpServiceAccountCollection = mg::Many<
    models::GcpServiceAccount,
    GcpServiceAccountResource,
>;
