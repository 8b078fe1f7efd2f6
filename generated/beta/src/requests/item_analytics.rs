// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.itemAnalytics`, by its URL.
    ///
    /// For example `/sites/{site-id}/analytics`.
    ItemAnalyticsResource(mg::One<models::ItemAnalytics>)
}

impl ItemAnalyticsResource {
    /// `…/allTime`: `itemActivityStat`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn all_time(&self) -> requests::item_activity_stat::ItemActivityStatResource {
        mg::to(self, "allTime")
    }

    /// `…/itemActivityStats`: many `itemActivityStat`
    #[inline]
    pub fn item_activity_stats(
        &self,
    ) -> requests::item_activity_stat::ItemActivityStatCollection {
        mg::to(self, "itemActivityStats")
    }

    /// `…/lastSevenDays`: `itemActivityStat`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn last_seven_days(
        &self,
    ) -> requests::item_activity_stat::ItemActivityStatResource {
        mg::to(self, "lastSevenDays")
    }
}
