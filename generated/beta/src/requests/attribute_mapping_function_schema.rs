// @generated
use crate::{mg, models};

/// Requests on one [`AttributeMappingFunctionSchema`](models::AttributeMappingFunctionSchema):
/// `get`, `update`, `delete`.
///
/// For example `graph.functions().id(id)`.
pub type AttributeMappingFunctionSchemaResource = mg::One<
    models::AttributeMappingFunctionSchema,
>;

/// Requests on a collection of
/// [`AttributeMappingFunctionSchema`](models::AttributeMappingFunctionSchema): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.functions()`.
pub type AttributeMappingFunctionSchemaCollection = mg::Many<
    models::AttributeMappingFunctionSchema,
    AttributeMappingFunctionSchemaResource,
>;
