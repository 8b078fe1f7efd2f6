// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.building`, by its URL.
    BuildingResource(mg::One<models::Building, requests::place::PlaceResource>)
}

impl BuildingResource {
    /// `…/map`: `buildingMap`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `PATCH` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `DELETE` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    #[inline]
    pub fn map(&self) -> requests::building_map::BuildingMapResource {
        mg::to(self, "map")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.building`, by its URL.
    BuildingCollection(mg::Many<models::Building, BuildingResource, requests::place::PlaceCollection>)
}

impl BuildingCollection {
    /// `…(placeId={placeId})`
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> BuildingResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("placeId", place_id.into())]))
    }
}
