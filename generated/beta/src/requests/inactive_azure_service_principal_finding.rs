// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveAzureServicePrincipalFinding`, by its URL.
pub type InactiveAzureServicePrincipalFindingResource = mg::One<
    models::InactiveAzureServicePrincipalFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.inactiveAzureServicePrincipalFinding`, by its URL.
pub type InactiveAzureServicePrincipalFindingCollection = mg::Many<
    models::InactiveAzureServicePrincipalFinding,
    InactiveAzureServicePrincipalFindingResource,
>;
