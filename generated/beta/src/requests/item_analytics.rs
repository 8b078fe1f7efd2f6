// @generated
use crate::{mg, models, requests};

/// Requests on one [`ItemAnalytics`](models::ItemAnalytics): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.sites().id(id).analytics()`.
#[derive(Clone, Debug)]
pub struct ItemAnalyticsResource(mg::One<models::ItemAnalytics>);

mg::builder! { ItemAnalyticsResource: mg::One<models::ItemAnalytics> }

impl ItemAnalyticsResource {
    /// `…/allTime`: [`ItemActivityStat`](models::ItemActivityStat).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn all_time(&self) -> requests::item_activity_stat::ItemActivityStatResource {
        mg::navigate(self, "allTime")
    }

    /// `…/itemActivityStats`: many [`ItemActivityStat`](models::ItemActivityStat).
    #[inline]
    pub fn item_activity_stats(
        &self,
    ) -> requests::item_activity_stat::ItemActivityStatCollection {
        mg::navigate(self, "itemActivityStats")
    }

    /// `…/lastSevenDays`: [`ItemActivityStat`](models::ItemActivityStat).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn last_seven_days(
        &self,
    ) -> requests::item_activity_stat::ItemActivityStatResource {
        mg::navigate(self, "lastSevenDays")
    }
}
