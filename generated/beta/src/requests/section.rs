// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.section`, by its URL.
pub type SectionResource = mg::One<models::Section, requests::place::PlaceResource>;

mg::builder! {
    /// A collection of `microsoft.graph.section`, by its URL.
    SectionCollection(mg::Many<models::Section, SectionResource, requests::place::PlaceCollection>)
}

impl SectionCollection {
    /// `…(placeId={placeId})`
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> SectionResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("placeId", place_id.into())]))
    }
}
