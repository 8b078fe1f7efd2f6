// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.buildingMap`, by its URL.
    BuildingMapResource(mg::One<models::BuildingMap>)
}

impl BuildingMapResource {
    /// `…/footprints`: many `footprintMap`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/{id}` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `PATCH …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    #[inline]
    pub fn footprints(&self) -> requests::footprint_map::FootprintMapCollection {
        mg::to(self, "footprints")
    }

    /// `…/levels`: many `levelMap`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/{id}` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `PATCH …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    #[inline]
    pub fn levels(&self) -> requests::level_map::LevelMapCollection {
        mg::to(self, "levels")
    }
}
