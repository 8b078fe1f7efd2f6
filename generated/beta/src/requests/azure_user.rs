// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureUser`](models::AzureUser): `get`, `update`, `delete`.
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
///     .users()
///     .id(id)
/// ```
pub type AzureUserResource = mg::One<
    models::AzureUser,
    requests::azure_identity::AzureIdentityResource,
>;

/// Requests on a collection of [`AzureUser`](models::AzureUser): `list`, `create`, `count`, `id`
/// for one of them.
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
///     .users()
/// ```
pub type AzureUserCollection = mg::Many<models::AzureUser, AzureUserResource>;
