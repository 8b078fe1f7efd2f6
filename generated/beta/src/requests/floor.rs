// @generated
use crate::{mg, models, requests};

/// Requests on one [`Floor`](models::Floor): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_floor()`.
pub type FloorResource = mg::One<models::Floor, requests::place::PlaceResource>;

/// Requests on a collection of [`Floor`](models::Floor): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.places().cast_to_floor()`.
#[derive(Clone, Debug)]
pub struct FloorCollection(
    mg::Many<models::Floor, FloorResource, requests::place::PlaceCollection>,
);

mg::builder! { FloorCollection: mg::Many<models::Floor, FloorResource, requests::place::PlaceCollection> }

impl FloorCollection {
    /// `…(placeId={placeId})`: the one with this key.
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> FloorResource {
        self.raw().alternate_key(&[("placeId", place_id.into())]).into_builder()
    }
}
