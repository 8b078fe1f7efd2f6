// @generated
use crate::{mg, models, requests};

/// Requests on one [`Room`](models::Room): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_room()`.
pub type RoomResource = mg::One<models::Room, requests::place::PlaceResource>;

/// Requests on a collection of [`Room`](models::Room): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.places().cast_to_room()`.
#[derive(Clone, Debug)]
pub struct RoomCollection(
    mg::Many<models::Room, RoomResource, requests::place::PlaceCollection>,
);

mg::builder! { RoomCollection: mg::Many<models::Room, RoomResource, requests::place::PlaceCollection> }

impl RoomCollection {
    /// `…(placeId={placeId})`: the one with this key.
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> RoomResource {
        self.raw().alternate_key(&[("placeId", place_id.into())]).into_builder()
    }
}
