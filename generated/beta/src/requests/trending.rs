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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/insights/trending/{id}/resource` | **Sites.Read.All**, Sites.ReadWrite.All | – |
    /// | `GET` `/users/{id}/insights/trending/{id}/resource` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn resource(&self) -> requests::entity::EntityResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.trending`, by its URL.
///
/// For example `/me/insights/trending`.
pub type TrendingCollection = mg::Many<models::Trending, TrendingResource>;
