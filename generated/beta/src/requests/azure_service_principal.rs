// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.azureServicePrincipal`, by its URL.
pub type AzureServicePrincipalResource = mg::One<
    models::AzureServicePrincipal,
    requests::azure_identity::AzureIdentityResource,
>;

/// A collection of `microsoft.graph.azureServicePrincipal`, by its URL.
pub type AzureServicePrincipalCollection = mg::Many<
    models::AzureServicePrincipal,
    AzureServicePrincipalResource,
>;
