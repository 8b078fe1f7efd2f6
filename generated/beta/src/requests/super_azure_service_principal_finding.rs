// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superAzureServicePrincipalFinding`, by its URL.
pub type SuperAzureServicePrincipalFindingResource = mg::One<
    models::SuperAzureServicePrincipalFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// A collection of `microsoft.graph.superAzureServicePrincipalFinding`, by its URL.
pub type SuperAzureServicePrincipalFindingCollection = mg::Many<
    models::SuperAzureServicePrincipalFinding,
    SuperAzureServicePrincipalFindingResource,
>;
