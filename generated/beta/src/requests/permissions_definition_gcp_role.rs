// @generated
use crate::{mg, models};

/// One `microsoft.graph.permissionsDefinitionGcpRole`, by its URL.
pub type PermissionsDefinitionGcpRoleResource = mg::One<
    models::PermissionsDefinitionGcpRole,
>;

/// A collection of `microsoft.graph.permissionsDefinitionGcpRole`, by its URL.
pub type PermissionsDefinitionGcpRoleCollection = mg::Many<
    models::PermissionsDefinitionGcpRole,
    PermissionsDefinitionGcpRoleResource,
>;
