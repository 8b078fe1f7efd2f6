// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.itemAnalytics`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ItemAnalyticsResource`](crate::requests::item_analytics::ItemAnalyticsResource), for
/// example `graph.sites().id(id).analytics()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemanalytics?view=graph-rest-beta
pub struct ItemAnalytics {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemAnalytics: "microsoft.graph.itemAnalytics", entity open, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ItemAnalytics: super::Entity }

impl ItemAnalytics {
    /// `allTime`: [`ItemActivityStat`](super::ItemActivityStat).
    pub const ALL_TIME: mg::Nav<ItemAnalytics, super::ItemActivityStat> = mg::Nav::new(
        "allTime",
    );
    /// `itemActivityStats`: many [`ItemActivityStat`](super::ItemActivityStat).
    pub const ITEM_ACTIVITY_STATS: mg::Nav<
        ItemAnalytics,
        Vec<super::ItemActivityStat>,
    > = mg::Nav::new("itemActivityStats");
    /// `lastSevenDays`: [`ItemActivityStat`](super::ItemActivityStat).
    pub const LAST_SEVEN_DAYS: mg::Nav<ItemAnalytics, super::ItemActivityStat> = mg::Nav::new(
        "lastSevenDays",
    );
}
