// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.azureManagedIdentity`, by its URL.
pub type AzureManagedIdentityResource = mg::One<
    models::AzureManagedIdentity,
    requests::azure_identity::AzureIdentityResource,
>;

/// A collection of `microsoft.graph.azureManagedIdentity`, by its URL.
pub type AzureManagedIdentityCollection = mg::Many<
    models::AzureManagedIdentity,
    AzureManagedIdentityResource,
>;
