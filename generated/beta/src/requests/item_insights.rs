// @generated
use crate::{mg, models, requests};

/// Requests on one [`ItemInsights`](models::ItemInsights): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().insights()`.
#[derive(Clone, Debug)]
pub struct ItemInsightsResource(mg::One<models::ItemInsights>);

mg::builder! { ItemInsightsResource: mg::One<models::ItemInsights> }

impl ItemInsightsResource {
    /// `…/shared`: many [`SharedInsight`](models::SharedInsight).
    #[inline]
    pub fn shared(&self) -> requests::shared_insight::SharedInsightCollection {
        mg::navigate(self, "shared")
    }

    /// `…/trending`: many [`Trending`](models::Trending).
    #[inline]
    pub fn trending(&self) -> requests::trending::TrendingCollection {
        mg::navigate(self, "trending")
    }

    /// `…/used`: many [`UsedInsight`](models::UsedInsight).
    #[inline]
    pub fn used(&self) -> requests::used_insight::UsedInsightCollection {
        mg::navigate(self, "used")
    }
}
