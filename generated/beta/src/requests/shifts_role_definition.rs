// @generated
use crate::{mg, models};

/// One `microsoft.graph.shiftsRoleDefinition`, by its URL.
///
/// For example `/teams/{team-id}/schedule/shiftsRoleDefinitions/{shiftsRoleDefinition-id}`.
pub type ShiftsRoleDefinitionResource = mg::One<models::ShiftsRoleDefinition>;

/// A collection of `microsoft.graph.shiftsRoleDefinition`, by its URL.
///
/// For example `/teams/{team-id}/schedule/shiftsRoleDefinitions`.
pub type ShiftsRoleDefinitionCollection = mg::Many<
    models::ShiftsRoleDefinition,
    ShiftsRoleDefinitionResource,
>;
