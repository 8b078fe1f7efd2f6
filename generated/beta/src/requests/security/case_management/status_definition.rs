// @generated
use crate::{mg, models};

/// Requests on one [`StatusDefinition`](models::security::case_management::StatusDefinition):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.security().case_management().case_type_configurations().id(id).statuses().id(id)`.
pub type StatusDefinitionResource = mg::One<
    models::security::case_management::StatusDefinition,
>;

/// Requests on a collection of
/// [`StatusDefinition`](models::security::case_management::StatusDefinition): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().case_management().case_type_configurations().id(id).statuses()`.
pub type StatusDefinitionCollection = mg::Many<
    models::security::case_management::StatusDefinition,
    StatusDefinitionResource,
>;
