// @generated
use crate::{mg, models, requests};

/// Requests on one [`Workspace`](models::Workspace): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_workspace()`.
pub type WorkspaceResource = mg::One<models::Workspace, requests::place::PlaceResource>;

/// Requests on a collection of [`Workspace`](models::Workspace): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.places().cast_to_workspace()`.
#[derive(Clone, Debug)]
pub struct WorkspaceCollection(
    mg::Many<models::Workspace, WorkspaceResource, requests::place::PlaceCollection>,
);

mg::builder! { WorkspaceCollection: mg::Many<models::Workspace, WorkspaceResource, requests::place::PlaceCollection> }

impl WorkspaceCollection {
    /// `…(placeId={placeId})`: the one with this key.
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> WorkspaceResource {
        self.raw().alternate_key(&[("placeId", place_id.into())]).into_builder()
    }
}
