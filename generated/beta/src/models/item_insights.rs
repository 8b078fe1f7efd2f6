// @generated
use crate::mg;

/// Entity type [`microsoft.graph.itemInsights`][reference], derived from
/// [`OfficeGraphInsights`](super::OfficeGraphInsights).
///
/// Requests: [`ItemInsightsResource`](crate::requests::item_insights::ItemInsightsResource), for
/// example `graph.me().insights()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/iteminsights?view=graph-rest-beta
pub struct ItemInsights {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemInsights: "microsoft.graph.itemInsights", entity, base super::OfficeGraphInsights;
    id: "id" key required,
}

mg::derived_from! { ItemInsights: super::OfficeGraphInsights, super::Entity }

impl ItemInsights {
    /// `shared`: many [`SharedInsight`](super::SharedInsight).
    pub const SHARED: mg::Nav<ItemInsights, Vec<super::SharedInsight>> = mg::Nav::new(
        "shared",
    );
    /// `trending`: many [`Trending`](super::Trending).
    pub const TRENDING: mg::Nav<ItemInsights, Vec<super::Trending>> = mg::Nav::new(
        "trending",
    );
    /// `used`: many [`UsedInsight`](super::UsedInsight).
    pub const USED: mg::Nav<ItemInsights, Vec<super::UsedInsight>> = mg::Nav::new(
        "used",
    );
}
