// @generated
use crate::{mg, models, requests};

/// Requests on one [`LevelMap`](models::LevelMap): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.places().id(id).cast_to_building().map().levels().id(id)`.
#[derive(Clone, Debug)]
pub struct LevelMapResource(mg::One<models::LevelMap>);

mg::builder! { LevelMapResource: mg::One<models::LevelMap> }

impl LevelMapResource {
    /// `…/fixtures`: many [`FixtureMap`](models::FixtureMap).
    ///
    /// Least privileged permission to read: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn fixtures(&self) -> requests::fixture_map::FixtureMapCollection {
        mg::navigate(self, "fixtures")
    }

    /// `…/sections`: many [`SectionMap`](models::SectionMap).
    ///
    /// Least privileged permission to read: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn sections(&self) -> requests::section_map::SectionMapCollection {
        mg::navigate(self, "sections")
    }

    /// `…/units`: many [`UnitMap`](models::UnitMap).
    ///
    /// Least privileged permission to read: `Place.Read.All` (delegated, application).
    #[inline]
    pub fn units(&self) -> requests::unit_map::UnitMapCollection {
        mg::navigate(self, "units")
    }
}

/// Requests on a collection of [`LevelMap`](models::LevelMap): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.places().id(id).cast_to_building().map().levels()`.
pub type LevelMapCollection = mg::Many<models::LevelMap, LevelMapResource>;
