// @generated
use crate::{mg, models, requests};

/// Requests on one [`OverprovisionedAzureServicePrincipalFinding`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_overprovisioned_azure_service_principal_finding()
/// ```
///
/// [`OverprovisionedAzureServicePrincipalFinding`]: models::OverprovisionedAzureServicePrincipalFinding
pub type OverprovisionedAzureServicePrincipalFindingResource = mg::One<
    models::OverprovisionedAzureServicePrincipalFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of [`OverprovisionedAzureServicePrincipalFinding`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_overprovisioned_azure_service_principal_finding()
/// ```
///
/// [`OverprovisionedAzureServicePrincipalFinding`]: models::OverprovisionedAzureServicePrincipalFinding
pub type OverprovisionedAzureServicePrincipalFindingCollection = mg::Many<
    models::OverprovisionedAzureServicePrincipalFinding,
    OverprovisionedAzureServicePrincipalFindingResource,
>;
