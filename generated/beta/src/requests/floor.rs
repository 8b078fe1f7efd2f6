// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.floor`, by its URL.
pub type FloorResource = mg::One<models::Floor, requests::place::PlaceResource>;

mg::builder! {
    /// A collection of `microsoft.graph.floor`, by its URL.
    FloorCollection(mg::Many<models::Floor, FloorResource, requests::place::PlaceCollection>)
}

impl FloorCollection {
    /// `…(placeId={placeId})`
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> FloorResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("placeId", place_id.into())]))
    }
}
