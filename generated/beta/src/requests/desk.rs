// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.desk`, by its URL.
pub type DeskResource = mg::One<models::Desk, requests::place::PlaceResource>;

mg::builder! {
    /// A collection of `microsoft.graph.desk`, by its URL.
    DeskCollection(mg::Many<models::Desk, DeskResource, requests::place::PlaceCollection>)
}

impl DeskCollection {
    /// `…(placeId={placeId})`
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> DeskResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("placeId", place_id.into())]))
    }
}
