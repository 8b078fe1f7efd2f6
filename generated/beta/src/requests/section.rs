// @generated
use crate::{mg, models, requests};

/// Requests on one [`Section`](models::Section): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_section()`.
pub type SectionResource = mg::One<models::Section, requests::place::PlaceResource>;

/// Requests on a collection of [`Section`](models::Section): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.places().cast_to_section()`.
#[derive(Clone, Debug)]
pub struct SectionCollection(
    mg::Many<models::Section, SectionResource, requests::place::PlaceCollection>,
);

mg::builder! { SectionCollection: mg::Many<models::Section, SectionResource, requests::place::PlaceCollection> }

impl SectionCollection {
    /// `…(placeId={placeId})`: the one with this key.
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> SectionResource {
        self.raw().alternate_key(&[("placeId", place_id.into())]).into_builder()
    }
}
