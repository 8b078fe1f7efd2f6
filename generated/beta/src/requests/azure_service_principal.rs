// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureServicePrincipal`](models::AzureServicePrincipal): `get`, `update`,
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
///     .service_principals()
///     .id(id)
/// ```
pub type AzureServicePrincipalResource = mg::One<
    models::AzureServicePrincipal,
    requests::azure_identity::AzureIdentityResource,
>;

/// Requests on a collection of [`AzureServicePrincipal`](models::AzureServicePrincipal): `list`,
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
///     .service_principals()
/// ```
pub type AzureServicePrincipalCollection = mg::Many<
    models::AzureServicePrincipal,
    AzureServicePrincipalResource,
>;
