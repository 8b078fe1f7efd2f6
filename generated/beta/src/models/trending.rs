// @generated
use crate::mg;

/// Entity type [`microsoft.graph.trending`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TrendingCollection`](crate::requests::trending::TrendingCollection), for example
/// `graph.me().insights().trending()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/trending?view=graph-rest-beta
pub struct Trending {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceReference`. Read-only: the service computes it.
    pub resource_reference: mg::Field<mg::Boxed<super::ResourceReference>>,
    /// `resourceVisualization`. Read-only: the service computes it.
    pub resource_visualization: mg::Field<mg::Boxed<super::ResourceVisualization>>,
    /// `weight`. Never null.
    pub weight: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Trending: "microsoft.graph.trending", entity, base super::Entity;
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    resource_reference: "resourceReference" computed,
    resource_visualization: "resourceVisualization" computed,
    weight: "weight" required,
}

mg::derived_from! { Trending: super::Entity }

impl Trending {
    /// `resource`: [`Entity`](super::Entity).
    pub const RESOURCE: mg::Nav<Trending, super::Entity> = mg::Nav::new("resource");
}
