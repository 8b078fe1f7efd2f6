// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.overprovisionedAzureServicePrincipalFinding`, by its URL.
pub type OverprovisionedAzureServicePrincipalFindingResource = mg::One<
    models::OverprovisionedAzureServicePrincipalFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.overprovisionedAzureServicePrincipalFinding`, by its URL.
pub type OverprovisionedAzureServicePrincipalFindingCollection = mg::Many<
    models::OverprovisionedAzureServicePrincipalFinding,
    OverprovisionedAzureServicePrincipalFindingResource,
>;
