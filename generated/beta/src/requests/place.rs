// @generated
use crate::{mg, models, requests};

/// Requests on one [`Place`](models::Place): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.places().id(id)`.
#[derive(Clone, Debug)]
pub struct PlaceResource(mg::One<models::Place>);

mg::builder! { PlaceResource: mg::One<models::Place> }

impl PlaceResource {
    /// `…/checkIns`: many [`CheckInClaim`](models::CheckInClaim).
    #[inline]
    pub fn check_ins(&self) -> requests::check_in_claim::CheckInClaimCollection {
        mg::navigate(self, "checkIns")
    }

    /// `…/children`: many [`Place`](models::Place).
    #[inline]
    pub fn children(&self) -> requests::place::PlaceCollection {
        mg::navigate(self, "children")
    }

    /// `…/microsoft.graph.building`: cast to [`Building`](models::Building).
    #[doc(alias = "microsoft.graph.building")]
    #[inline]
    pub fn cast_to_building(&self) -> requests::building::BuildingResource {
        mg::navigate(self, "microsoft.graph.building")
    }

    /// `…/microsoft.graph.desk`: cast to [`Desk`](models::Desk).
    #[doc(alias = "microsoft.graph.desk")]
    #[inline]
    pub fn cast_to_desk(&self) -> requests::desk::DeskResource {
        mg::navigate(self, "microsoft.graph.desk")
    }

    /// `…/microsoft.graph.floor`: cast to [`Floor`](models::Floor).
    #[doc(alias = "microsoft.graph.floor")]
    #[inline]
    pub fn cast_to_floor(&self) -> requests::floor::FloorResource {
        mg::navigate(self, "microsoft.graph.floor")
    }

    /// `…/microsoft.graph.room`: cast to [`Room`](models::Room).
    #[doc(alias = "microsoft.graph.room")]
    #[inline]
    pub fn cast_to_room(&self) -> requests::room::RoomResource {
        mg::navigate(self, "microsoft.graph.room")
    }

    /// `…/microsoft.graph.roomList`: cast to [`RoomList`](models::RoomList).
    #[doc(alias = "microsoft.graph.roomList")]
    #[inline]
    pub fn cast_to_room_list(&self) -> requests::room_list::RoomListResource {
        mg::navigate(self, "microsoft.graph.roomList")
    }

    /// `…/microsoft.graph.section`: cast to [`Section`](models::Section).
    #[doc(alias = "microsoft.graph.section")]
    #[inline]
    pub fn cast_to_section(&self) -> requests::section::SectionResource {
        mg::navigate(self, "microsoft.graph.section")
    }

    /// `…/microsoft.graph.workspace`: cast to [`Workspace`](models::Workspace).
    #[doc(alias = "microsoft.graph.workspace")]
    #[inline]
    pub fn cast_to_workspace(&self) -> requests::workspace::WorkspaceResource {
        mg::navigate(self, "microsoft.graph.workspace")
    }

    /// `GET …/descendants`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn descendants(&self) -> requests::place::PlaceCollection {
        self.raw().call("descendants").into_builder()
    }
}

/// Requests on a collection of [`Place`](models::Place): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.places()`.
#[derive(Clone, Debug)]
pub struct PlaceCollection(mg::Many<models::Place, PlaceResource>);

mg::builder! { PlaceCollection: mg::Many<models::Place, PlaceResource> }

impl PlaceCollection {
    /// `…(placeId={placeId})`: the one with this key.
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> PlaceResource {
        self.raw().alternate_key(&[("placeId", place_id.into())]).into_builder()
    }

    /// `…/microsoft.graph.building`: the members that are [`Building`](models::Building).
    #[doc(alias = "microsoft.graph.building")]
    #[inline]
    pub fn cast_to_building(&self) -> requests::building::BuildingCollection {
        mg::navigate(self, "microsoft.graph.building")
    }

    /// `…/microsoft.graph.desk`: the members that are [`Desk`](models::Desk).
    #[doc(alias = "microsoft.graph.desk")]
    #[inline]
    pub fn cast_to_desk(&self) -> requests::desk::DeskCollection {
        mg::navigate(self, "microsoft.graph.desk")
    }

    /// `…/microsoft.graph.floor`: the members that are [`Floor`](models::Floor).
    #[doc(alias = "microsoft.graph.floor")]
    #[inline]
    pub fn cast_to_floor(&self) -> requests::floor::FloorCollection {
        mg::navigate(self, "microsoft.graph.floor")
    }

    /// `…/microsoft.graph.room`: the members that are [`Room`](models::Room).
    #[doc(alias = "microsoft.graph.room")]
    #[inline]
    pub fn cast_to_room(&self) -> requests::room::RoomCollection {
        mg::navigate(self, "microsoft.graph.room")
    }

    /// `…/microsoft.graph.roomList`: the members that are [`RoomList`](models::RoomList).
    #[doc(alias = "microsoft.graph.roomList")]
    #[inline]
    pub fn cast_to_room_list(&self) -> requests::room_list::RoomListCollection {
        mg::navigate(self, "microsoft.graph.roomList")
    }

    /// `…/microsoft.graph.section`: the members that are [`Section`](models::Section).
    #[doc(alias = "microsoft.graph.section")]
    #[inline]
    pub fn cast_to_section(&self) -> requests::section::SectionCollection {
        mg::navigate(self, "microsoft.graph.section")
    }

    /// `…/microsoft.graph.workspace`: the members that are [`Workspace`](models::Workspace).
    #[doc(alias = "microsoft.graph.workspace")]
    #[inline]
    pub fn cast_to_workspace(&self) -> requests::workspace::WorkspaceCollection {
        mg::navigate(self, "microsoft.graph.workspace")
    }

    /// `GET …/getOperation(id=…)`.
    ///
    /// Returns [`PlaceOperation`](models::PlaceOperation).
    ///
    /// Least privileged permission: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn get_operation(
        &self,
        parameters: impl Into<GetOperation>,
    ) -> mg::Request<models::PlaceOperation> {
        self.raw().function_with("getOperation", &parameters.into())
    }

    /// `GET …/listOperations`.
    ///
    /// Returns a page of [`PlaceOperation`](models::PlaceOperation).
    ///
    /// Least privileged permission: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn list_operations(&self) -> mg::Request<mg::Page<models::PlaceOperation>> {
        self.raw().function("listOperations")
    }
}

/// Parameters of [`PlaceCollection::get_operation`].
///
/// A call can pass `id` alone.
pub struct GetOperation {
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetOperation: "microsoft.graph.getOperation", parameters;
    id: "id",
}

mg::required_parameters! {
    GetOperation;
    id: String,
}
