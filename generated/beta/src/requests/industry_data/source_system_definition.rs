// @generated
use crate::{mg, models};

/// Requests on one [`SourceSystemDefinition`](models::industry_data::SourceSystemDefinition):
/// `get`, `update`, `delete`.
///
/// For example `graph.external().industry_data().source_systems().id(id)`.
pub type SourceSystemDefinitionResource = mg::One<
    models::industry_data::SourceSystemDefinition,
>;

/// Requests on a collection of
/// [`SourceSystemDefinition`](models::industry_data::SourceSystemDefinition): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.external().industry_data().source_systems()`.
pub type SourceSystemDefinitionCollection = mg::Many<
    models::industry_data::SourceSystemDefinition,
    SourceSystemDefinitionResource,
>;
