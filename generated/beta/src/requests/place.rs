// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.place`, by its URL.
    ///
    /// For example `/places/{place-id}`.
    PlaceResource(mg::One<models::Place>)
}

impl PlaceResource {
    /// `…/checkIns`: many `checkInClaim`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **Calendars.ReadWrite** |
    /// | `POST` | **Calendars.ReadWrite** |
    #[inline]
    pub fn check_ins(&self) -> requests::check_in_claim::CheckInClaimCollection {
        mg::to(self, "checkIns")
    }

    /// `…/children`: many `place`
    #[inline]
    pub fn children(&self) -> requests::place::PlaceCollection {
        mg::to(self, "children")
    }

    /// `…/microsoft.graph.building`
    #[inline]
    pub fn as_building(&self) -> requests::building::BuildingResource {
        mg::to(self, "microsoft.graph.building")
    }

    /// `…/microsoft.graph.desk`
    #[inline]
    pub fn as_desk(&self) -> requests::desk::DeskResource {
        mg::to(self, "microsoft.graph.desk")
    }

    /// `…/microsoft.graph.floor`
    #[inline]
    pub fn as_floor(&self) -> requests::floor::FloorResource {
        mg::to(self, "microsoft.graph.floor")
    }

    /// `…/microsoft.graph.room`
    #[inline]
    pub fn as_room(&self) -> requests::room::RoomResource {
        mg::to(self, "microsoft.graph.room")
    }

    /// `…/microsoft.graph.roomList`
    #[inline]
    pub fn as_room_list(&self) -> requests::room_list::RoomListResource {
        mg::to(self, "microsoft.graph.roomList")
    }

    /// `…/microsoft.graph.section`
    #[inline]
    pub fn as_section(&self) -> requests::section::SectionResource {
        mg::to(self, "microsoft.graph.section")
    }

    /// `…/microsoft.graph.workspace`
    #[inline]
    pub fn as_workspace(&self) -> requests::workspace::WorkspaceResource {
        mg::to(self, "microsoft.graph.workspace")
    }

    /// `GET …/descendants`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    #[inline]
    pub fn descendants(&self) -> requests::place::PlaceCollection {
        mg::Builder::at(mg::Path::call(self, "descendants"))
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.place`, by its URL.
    ///
    /// For example `/places`.
    PlaceCollection(mg::Many<models::Place, PlaceResource>)
}

impl PlaceCollection {
    /// `…(placeId={placeId})`
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> PlaceResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("placeId", place_id.into())]))
    }

    /// `…/microsoft.graph.building`
    #[inline]
    pub fn as_building(&self) -> requests::building::BuildingCollection {
        mg::to(self, "microsoft.graph.building")
    }

    /// `…/microsoft.graph.desk`
    #[inline]
    pub fn as_desk(&self) -> requests::desk::DeskCollection {
        mg::to(self, "microsoft.graph.desk")
    }

    /// `…/microsoft.graph.floor`
    #[inline]
    pub fn as_floor(&self) -> requests::floor::FloorCollection {
        mg::to(self, "microsoft.graph.floor")
    }

    /// `…/microsoft.graph.room`
    #[inline]
    pub fn as_room(&self) -> requests::room::RoomCollection {
        mg::to(self, "microsoft.graph.room")
    }

    /// `…/microsoft.graph.roomList`
    #[inline]
    pub fn as_room_list(&self) -> requests::room_list::RoomListCollection {
        mg::to(self, "microsoft.graph.roomList")
    }

    /// `…/microsoft.graph.section`
    #[inline]
    pub fn as_section(&self) -> requests::section::SectionCollection {
        mg::to(self, "microsoft.graph.section")
    }

    /// `…/microsoft.graph.workspace`
    #[inline]
    pub fn as_workspace(&self) -> requests::workspace::WorkspaceCollection {
        mg::to(self, "microsoft.graph.workspace")
    }

    /// `GET …/getOperation(id=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    #[inline]
    pub fn get_operation(
        &self,
        parameters: GetOperation,
    ) -> mg::Request<models::PlaceOperation> {
        mg::Path::function_with(self, "getOperation", &parameters)
    }

    /// `GET …/listOperations`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    #[inline]
    pub fn list_operations(&self) -> mg::Request<mg::Page<models::PlaceOperation>> {
        mg::Path::function(self, "listOperations")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getOperation`.
    GetOperation "microsoft.graph.getOperation" "parameters";
    /// `id`: String
    id "id": String,
}
