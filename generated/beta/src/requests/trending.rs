// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.trending`, by its URL.
    ///
    /// For example `/me/insights/trending/{trending-id}`.
    TrendingResource(mg::One<models::Trending>)
}

impl TrendingResource {
    /// `…/resource`: `entity`
    #[inline]
    pub fn resource(&self) -> requests::entity::EntityResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.trending`, by its URL.
///
/// For example `/me/insights/trending`.
pub type TrendingCollection = mg::Many<models::Trending, TrendingResource>;
