// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.buildingMap`, by its URL.
    BuildingMapResource(mg::One<models::BuildingMap>)
}

impl BuildingMapResource {
    /// `…/footprints`: many `footprintMap`
    #[inline]
    pub fn footprints(&self) -> requests::footprint_map::FootprintMapCollection {
        mg::to(self, "footprints")
    }

    /// `…/levels`: many `levelMap`
    #[inline]
    pub fn levels(&self) -> requests::level_map::LevelMapCollection {
        mg::to(self, "levels")
    }
}
