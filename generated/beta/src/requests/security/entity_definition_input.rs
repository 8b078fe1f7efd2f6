// @generated
use crate::{mg, models};

/// Requests on one [`EntityDefinitionInput`](models::security::EntityDefinitionInput): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.security().alerts_v2().id(id).cast_to_manual_alert().entity_definitions().id(id)`.
pub type EntityDefinitionInputResource = mg::One<
    models::security::EntityDefinitionInput,
>;

/// Requests on a collection of [`EntityDefinitionInput`](models::security::EntityDefinitionInput):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().alerts_v2().id(id).cast_to_manual_alert().entity_definitions()`.
pub type EntityDefinitionInputCollection = mg::Many<
    models::security::EntityDefinitionInput,
    EntityDefinitionInputResource,
>;
