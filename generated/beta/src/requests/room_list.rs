// @generated
use crate::{mg, models, requests};

/// Requests on one [`RoomList`](models::RoomList): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.places().id(id).cast_to_room_list()`.
#[derive(Clone, Debug)]
pub struct RoomListResource(mg::One<models::RoomList, requests::place::PlaceResource>);

mg::builder! { RoomListResource: mg::One<models::RoomList, requests::place::PlaceResource> }

impl RoomListResource {
    /// `…/rooms`: many [`Room`](models::Room).
    ///
    /// Least privileged permission to read: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn rooms(&self) -> requests::room::RoomCollection {
        mg::navigate(self, "rooms")
    }

    /// `…/workspaces`: many [`Workspace`](models::Workspace).
    ///
    /// Least privileged permission to read: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn workspaces(&self) -> requests::workspace::WorkspaceCollection {
        mg::navigate(self, "workspaces")
    }
}

/// Requests on a collection of [`RoomList`](models::RoomList): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.places().cast_to_room_list()`.
#[derive(Clone, Debug)]
pub struct RoomListCollection(
    mg::Many<models::RoomList, RoomListResource, requests::place::PlaceCollection>,
);

mg::builder! { RoomListCollection: mg::Many<models::RoomList, RoomListResource, requests::place::PlaceCollection> }

impl RoomListCollection {
    /// `…(placeId={placeId})`: the one with this key.
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> RoomListResource {
        self.raw().alternate_key(&[("placeId", place_id.into())]).into_builder()
    }
}
