// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureManagedIdentity`](models::AzureManagedIdentity): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .managed_identities()
///     .id(id)
/// ```
pub type AzureManagedIdentityResource = mg::One<
    models::AzureManagedIdentity,
    requests::azure_identity::AzureIdentityResource,
>;

/// Requests on a collection of [`AzureManagedIdentity`](models::AzureManagedIdentity): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .managed_identities()
/// ```
pub type AzureManagedIdentityCollection = mg::Many<
    models::AzureManagedIdentity,
    AzureManagedIdentityResource,
>;
