// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.levelMap`, by its URL.
    LevelMapResource(mg::One<models::LevelMap>)
}

impl LevelMapResource {
    /// `…/fixtures`: many `fixtureMap`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/{id}` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `PATCH …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    #[inline]
    pub fn fixtures(&self) -> requests::fixture_map::FixtureMapCollection {
        mg::to(self, "fixtures")
    }

    /// `…/sections`: many `sectionMap`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/{id}` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `PATCH …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    #[inline]
    pub fn sections(&self) -> requests::section_map::SectionMapCollection {
        mg::to(self, "sections")
    }

    /// `…/units`: many `unitMap`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/{id}` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `PATCH …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    #[inline]
    pub fn units(&self) -> requests::unit_map::UnitMapCollection {
        mg::to(self, "units")
    }
}

/// A collection of `microsoft.graph.levelMap`, by its URL.
pub type LevelMapCollection = mg::Many<models::LevelMap, LevelMapResource>;
