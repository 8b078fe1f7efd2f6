// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.itemInsights`, by its URL.
    ///
    /// For example `/me/insights`.
    ItemInsightsResource(mg::One<models::ItemInsights>)
}

impl ItemInsightsResource {
    /// `…/shared`: many `sharedInsight`
    #[inline]
    pub fn shared(&self) -> requests::shared_insight::SharedInsightCollection {
        mg::to(self, "shared")
    }

    /// `…/trending`: many `trending`
    #[inline]
    pub fn trending(&self) -> requests::trending::TrendingCollection {
        mg::to(self, "trending")
    }

    /// `…/used`: many `usedInsight`
    #[inline]
    pub fn used(&self) -> requests::used_insight::UsedInsightCollection {
        mg::to(self, "used")
    }
}
