// @generated
use crate::{mg, models, requests};

/// Requests on one [`Building`](models::Building): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.places().id(id).cast_to_building()`.
#[derive(Clone, Debug)]
pub struct BuildingResource(mg::One<models::Building, requests::place::PlaceResource>);

mg::builder! { BuildingResource: mg::One<models::Building, requests::place::PlaceResource> }

impl BuildingResource {
    /// `…/map`: [`BuildingMap`](models::BuildingMap).
    ///
    /// Least privileged permission to read: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn map(&self) -> requests::building_map::BuildingMapResource {
        mg::navigate(self, "map")
    }

    /// `POST …/ingestMapFile`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Place.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn ingest_map_file(&self, parameters: IngestMapFile) -> mg::Request<()> {
        self.raw().action_with("ingestMapFile", &parameters)
    }
}

/// Requests on a collection of [`Building`](models::Building): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.places().cast_to_building()`.
#[derive(Clone, Debug)]
pub struct BuildingCollection(
    mg::Many<models::Building, BuildingResource, requests::place::PlaceCollection>,
);

mg::builder! { BuildingCollection: mg::Many<models::Building, BuildingResource, requests::place::PlaceCollection> }

impl BuildingCollection {
    /// `…(placeId={placeId})`: the one with this key.
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> BuildingResource {
        self.raw().alternate_key(&[("placeId", place_id.into())]).into_builder()
    }
}

/// Parameters of [`BuildingResource::ingest_map_file`].
pub struct IngestMapFile {
    /// `file`.
    pub file: mg::Field<String>,
    /// `importSetting`.
    pub import_setting: mg::Field<mg::Boxed<models::ImportBuildingMapSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IngestMapFile: "microsoft.graph.ingestMapFile", parameters;
    file: "file",
    import_setting: "importSetting",
}
