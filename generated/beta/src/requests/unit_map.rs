// @generated
use crate::{mg, models};

/// Requests on one [`UnitMap`](models::UnitMap): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_building().map().levels().id(id).units().id(id)`.
pub type UnitMapResource = mg::One<models::UnitMap>;

/// Requests on a collection of [`UnitMap`](models::UnitMap): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.places().id(id).cast_to_building().map().levels().id(id).units()`.
pub type UnitMapCollection = mg::Many<models::UnitMap, UnitMapResource>;
