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

    /// `POST …/ingestMapFile`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    #[inline]
    pub fn ingest_map_file(&self, parameters: IngestMapFile) -> mg::Request<()> {
        mg::Path::action_with(self, "ingestMapFile", &parameters)
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

mg::record! {
    /// Parameters of `microsoft.graph.ingestMapFile`.
    IngestMapFile "microsoft.graph.ingestMapFile" "parameters";
    /// `file`: String
    file "file": String,
    /// `importSetting`: importBuildingMapSetting
    import_setting "importSetting": mg::Boxed<models::ImportBuildingMapSetting>,
}
