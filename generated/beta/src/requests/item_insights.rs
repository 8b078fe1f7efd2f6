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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/insights/shared` | **Sites.Read.All**, Sites.ReadWrite.All | – |
    /// | `GET` `/users/{id}/insights/shared` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn shared(&self) -> requests::shared_insight::SharedInsightCollection {
        mg::to(self, "shared")
    }

    /// `…/trending`: many `trending`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/insights/trending` | **Sites.Read.All**, Sites.ReadWrite.All | – |
    /// | `GET` `/users/{id}/insights/trending` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn trending(&self) -> requests::trending::TrendingCollection {
        mg::to(self, "trending")
    }

    /// `…/used`: many `usedInsight`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/insights/used` | **Sites.Read.All**, Sites.ReadWrite.All | – |
    /// | `GET` `/users/{id}/insights/used` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn used(&self) -> requests::used_insight::UsedInsightCollection {
        mg::to(self, "used")
    }
}
