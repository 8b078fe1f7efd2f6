// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemAnalytics`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemanalytics?view=graph-rest-beta>
    ItemAnalytics "microsoft.graph.itemAnalytics" "entity open" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ItemAnalytics: super::Entity }

impl ItemAnalytics {
    /// `allTime`: `itemActivityStat`
    pub const ALL_TIME: mg::Nav<ItemAnalytics, super::ItemActivityStat> = mg::Nav::new(
        "allTime",
    );
    /// `itemActivityStats`: many `itemActivityStat`, contained
    pub const ITEM_ACTIVITY_STATS: mg::Nav<
        ItemAnalytics,
        Vec<super::ItemActivityStat>,
    > = mg::Nav::new("itemActivityStats");
    /// `lastSevenDays`: `itemActivityStat`
    pub const LAST_SEVEN_DAYS: mg::Nav<ItemAnalytics, super::ItemActivityStat> = mg::Nav::new(
        "lastSevenDays",
    );
}
