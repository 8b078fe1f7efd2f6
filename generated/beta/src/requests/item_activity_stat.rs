// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.itemActivityStat`, by its URL.
    ///
    /// For example `/sites/{site-id}/analytics/allTime`.
    ItemActivityStatResource(mg::One<models::ItemActivityStat>)
}

impl ItemActivityStatResource {
    /// `…/activities`: many `itemActivity`
    #[inline]
    pub fn activities(&self) -> requests::item_activity::ItemActivityCollection {
        mg::to(self, "activities")
    }
}

/// A collection of `microsoft.graph.itemActivityStat`, by its URL.
///
/// For example `/sites/{site-id}/analytics/itemActivityStats`.
pub type ItemActivityStatCollection = mg::Many<
    models::ItemActivityStat,
    ItemActivityStatResource,
>;
