// @generated
use crate::{mg, models};

/// Requests on one [`ReferenceDefinition`](models::industry_data::ReferenceDefinition): `get`,
/// `update`, `delete`.
///
/// For example `graph.external().industry_data().reference_definitions().id(id)`.
pub type ReferenceDefinitionResource = mg::One<
    models::industry_data::ReferenceDefinition,
>;

/// Requests on a collection of [`ReferenceDefinition`](models::industry_data::ReferenceDefinition):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.external().industry_data().reference_definitions()`.
pub type ReferenceDefinitionCollection = mg::Many<
    models::industry_data::ReferenceDefinition,
    ReferenceDefinitionResource,
>;
