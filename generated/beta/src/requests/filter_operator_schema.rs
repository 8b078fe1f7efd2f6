// @generated
use crate::{mg, models};

/// Requests on one [`FilterOperatorSchema`](models::FilterOperatorSchema): `get`, `update`,
/// `delete`.
///
/// For example `graph.filter_operators().id(id)`.
pub type FilterOperatorSchemaResource = mg::One<models::FilterOperatorSchema>;

/// Requests on a collection of [`FilterOperatorSchema`](models::FilterOperatorSchema): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.filter_operators()`.
pub type FilterOperatorSchemaCollection = mg::Many<
    models::FilterOperatorSchema,
    FilterOperatorSchemaResource,
>;
