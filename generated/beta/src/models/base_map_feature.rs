// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.baseMapFeature`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/basemapfeature?view=graph-rest-beta
pub struct BaseMapFeature {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `properties`.
    pub properties: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BaseMapFeature: "microsoft.graph.baseMapFeature", entity abstract, base super::Entity, family BaseMapFeatureKind;
    id: "id" key required,
    properties: "properties",
}

mg::derived_from! { BaseMapFeature: super::Entity }

/// The types derived from [`BaseMapFeature`].
#[non_exhaustive]
pub enum BaseMapFeatureKind {
    BuildingMap(Box<super::BuildingMap>),
    FixtureMap(Box<super::FixtureMap>),
    FootprintMap(Box<super::FootprintMap>),
    LevelMap(Box<super::LevelMap>),
    SectionMap(Box<super::SectionMap>),
    UnitMap(Box<super::UnitMap>),
    /// None of these, or a type that this version does not know.
    Other(Box<BaseMapFeature>),
}

mg::family! {
    BaseMapFeature => BaseMapFeatureKind;
    BuildingMap(super::BuildingMap),
    FixtureMap(super::FixtureMap),
    FootprintMap(super::FootprintMap),
    LevelMap(super::LevelMap),
    SectionMap(super::SectionMap),
    UnitMap(super::UnitMap),
}
