// @generated
use crate::{mg, models};

/// One `microsoft.graph.azureRoleDefinition`, by its URL.
pub type AzureRoleDefinitionResource = mg::One<models::AzureRoleDefinition>;

/// A collection of `microsoft.graph.azureRoleDefinition`, by its URL.
pub type AzureRoleDefinitionCollection = mg::Many<
    models::AzureRoleDefinition,
    AzureRoleDefinitionResource,
>;
