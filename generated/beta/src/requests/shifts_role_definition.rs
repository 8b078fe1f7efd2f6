// @generated
use crate::{mg, models};

/// Requests on one [`ShiftsRoleDefinition`](models::ShiftsRoleDefinition): `get`, `update`,
/// `delete`.
///
/// For example `graph.teams().id(id).schedule().shifts_role_definitions().id(id)`.
pub type ShiftsRoleDefinitionResource = mg::One<models::ShiftsRoleDefinition>;

/// Requests on a collection of [`ShiftsRoleDefinition`](models::ShiftsRoleDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.teams().id(id).schedule().shifts_role_definitions()`.
pub type ShiftsRoleDefinitionCollection = mg::Many<
    models::ShiftsRoleDefinition,
    ShiftsRoleDefinitionResource,
>;
