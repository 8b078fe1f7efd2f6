// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.roomList`, by its URL.
    RoomListResource(mg::One<models::RoomList, requests::place::PlaceResource>)
}

impl RoomListResource {
    /// `…/rooms`: many `room`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    #[inline]
    pub fn rooms(&self) -> requests::room::RoomCollection {
        mg::to(self, "rooms")
    }

    /// `…/workspaces`: many `workspace`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    #[inline]
    pub fn workspaces(&self) -> requests::workspace::WorkspaceCollection {
        mg::to(self, "workspaces")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.roomList`, by its URL.
    RoomListCollection(mg::Many<models::RoomList, RoomListResource, requests::place::PlaceCollection>)
}

impl RoomListCollection {
    /// `…(placeId={placeId})`
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> RoomListResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("placeId", place_id.into())]))
    }
}
