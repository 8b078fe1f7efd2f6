// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.baseMapFeature`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/basemapfeature?view=graph-rest-beta>
    BaseMapFeature "microsoft.graph.baseMapFeature" "entity abstract" : super::Entity => BaseMapFeatureKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `properties`: String
    properties "properties": String,
}

mg::derived_from! { BaseMapFeature: super::Entity }

/// The types derived from `microsoft.graph.baseMapFeature`.
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
