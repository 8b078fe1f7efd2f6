// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trending`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/trending?view=graph-rest-beta>
    Trending "microsoft.graph.trending" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `resourceReference`: resourceReference, computed
    resource_reference "resourceReference" "c": mg::Boxed<super::ResourceReference>,
    /// `resourceVisualization`: resourceVisualization, computed
    resource_visualization "resourceVisualization" "c": mg::Boxed<super::ResourceVisualization>,
    /// `weight`: Double, not null
    weight "weight" "r": f64,
}

mg::derived_from! { Trending: super::Entity }

impl Trending {
    /// `resource`: `entity`
    pub const RESOURCE: mg::Nav<Trending, super::Entity> = mg::Nav::new("resource");
}
