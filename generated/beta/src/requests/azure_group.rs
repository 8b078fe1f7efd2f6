// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.azureGroup`, by its URL.
pub type AzureGroupResource = mg::One<
    models::AzureGroup,
    requests::azure_identity::AzureIdentityResource,
>;

/// A collection of `microsoft.graph.azureGroup`, by its URL.
pub type AzureGroupCollection = mg::Many<models::AzureGroup, AzureGroupResource>;
