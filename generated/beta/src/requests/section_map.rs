// @generated
use crate::{mg, models};

/// Requests on one [`SectionMap`](models::SectionMap): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_building().map().levels().id(id).sections().id(id)`.
pub type SectionMapResource = mg::One<models::SectionMap>;

/// Requests on a collection of [`SectionMap`](models::SectionMap): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.places().id(id).cast_to_building().map().levels().id(id).sections()`.
pub type SectionMapCollection = mg::Many<models::SectionMap, SectionMapResource>;
