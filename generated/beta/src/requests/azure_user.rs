// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.azureUser`, by its URL.
pub type AzureUserResource = mg::One<
    models::AzureUser,
    requests::azure_identity::AzureIdentityResource,
>;

/// A collection of `microsoft.graph.azureUser`, by its URL.
pub type AzureUserCollection = mg::Many<models::AzureUser, AzureUserResource>;
