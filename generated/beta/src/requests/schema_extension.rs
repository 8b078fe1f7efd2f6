// @generated
use crate::{mg, models};

/// Requests on one [`SchemaExtension`](models::SchemaExtension): `get`, `update`, `delete`.
///
/// For example `graph.schema_extensions().id(id)`.
pub type SchemaExtensionResource = mg::One<models::SchemaExtension>;

/// Requests on a collection of [`SchemaExtension`](models::SchemaExtension): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.schema_extensions()`.
pub type SchemaExtensionCollection = mg::Many<
    models::SchemaExtension,
    SchemaExtensionResource,
>;
