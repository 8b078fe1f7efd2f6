// @generated
use crate::{mg, models};

/// Requests on one [`FootprintMap`](models::FootprintMap): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_building().map().footprints().id(id)`.
pub type FootprintMapResource = mg::One<models::FootprintMap>;

/// Requests on a collection of [`FootprintMap`](models::FootprintMap): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.places().id(id).cast_to_building().map().footprints()`.
pub type FootprintMapCollection = mg::Many<models::FootprintMap, FootprintMapResource>;
