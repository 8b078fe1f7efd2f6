// @generated
use crate::{mg, models};

/// One `microsoft.graph.permissionsDefinitionAzureRole`, by its URL.
pub type PermissionsDefinitionAzureRoleResource = mg::One<
    models::PermissionsDefinitionAzureRole,
>;

/// A collection of `microsoft.graph.permissionsDefinitionAzureRole`, by its URL.
pub type PermissionsDefinitionAzureRoleCollection = mg::Many<
    models::PermissionsDefinitionAzureRole,
    PermissionsDefinitionAzureRoleResource,
>;
