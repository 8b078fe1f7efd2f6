// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.deviceAndAppManagementRoleDefinition`, by its URL.
pub type DeviceAndAppManagementRoleDefinitionResource = mg::One<
    models::DeviceAndAppManagementRoleDefinition,
    requests::role_definition::RoleDefinitionResource,
>;

/// A collection of `microsoft.graph.deviceAndAppManagementRoleDefinition`, by its URL.
pub type DeviceAndAppManagementRoleDefinitionCollection = mg::Many<
    models::DeviceAndAppManagementRoleDefinition,
    DeviceAndAppManagementRoleDefinitionResource,
>;
