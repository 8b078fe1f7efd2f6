// @generated
use crate::{mg, models, requests};

/// Requests on one [`Desk`](models::Desk): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_desk()`.
pub type DeskResource = mg::One<models::Desk, requests::place::PlaceResource>;

/// Requests on a collection of [`Desk`](models::Desk): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.places().cast_to_desk()`.
#[derive(Clone, Debug)]
pub struct DeskCollection(
    mg::Many<models::Desk, DeskResource, requests::place::PlaceCollection>,
);

mg::builder! { DeskCollection: mg::Many<models::Desk, DeskResource, requests::place::PlaceCollection> }

impl DeskCollection {
    /// `…(placeId={placeId})`: the one with this key.
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> DeskResource {
        self.raw().alternate_key(&[("placeId", place_id.into())]).into_builder()
    }
}
