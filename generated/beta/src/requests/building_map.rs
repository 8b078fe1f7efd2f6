// @generated
use crate::{mg, models, requests};

/// Requests on one [`BuildingMap`](models::BuildingMap): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.places().id(id).cast_to_building().map()`.
#[derive(Clone, Debug)]
pub struct BuildingMapResource(mg::One<models::BuildingMap>);

mg::builder! { BuildingMapResource: mg::One<models::BuildingMap> }

impl BuildingMapResource {
    /// `…/footprints`: many [`FootprintMap`](models::FootprintMap).
    ///
    /// Least privileged permission to read: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn footprints(&self) -> requests::footprint_map::FootprintMapCollection {
        mg::navigate(self, "footprints")
    }

    /// `…/levels`: many [`LevelMap`](models::LevelMap).
    ///
    /// Least privileged permission to read: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn levels(&self) -> requests::level_map::LevelMapCollection {
        mg::navigate(self, "levels")
    }
}
