// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.room`, by its URL.
pub type RoomResource = mg::One<models::Room, requests::place::PlaceResource>;

mg::builder! {
    /// A collection of `microsoft.graph.room`, by its URL.
    RoomCollection(mg::Many<models::Room, RoomResource, requests::place::PlaceCollection>)
}

impl RoomCollection {
    /// `…(placeId={placeId})`
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> RoomResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("placeId", place_id.into())]))
    }
}
