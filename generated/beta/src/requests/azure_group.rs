// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureGroup`](models::AzureGroup): `get`, `update`, `delete`.
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
///     .all()
///     .id(id)
///     .cast_to_azure_group()
/// ```
pub type AzureGroupResource = mg::One<
    models::AzureGroup,
    requests::azure_identity::AzureIdentityResource,
>;

/// Requests on a collection of [`AzureGroup`](models::AzureGroup): `list`, `create`, `count`, `id`
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
///     .all()
///     .cast_to_azure_group()
/// ```
pub type AzureGroupCollection = mg::Many<models::AzureGroup, AzureGroupResource>;
