// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.usedInsight`, by its URL.
    ///
    /// For example `/me/insights/used/{usedInsight-id}`.
    UsedInsightResource(mg::One<models::UsedInsight>)
}

impl UsedInsightResource {
    /// `…/resource`: `entity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/insights/used/{id}/resource` | **Sites.Read.All**, Sites.ReadWrite.All | – |
    /// | `GET` `/users/{id}/insights/used/{id}/resource` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn resource(&self) -> requests::entity::EntityResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.usedInsight`, by its URL.
///
/// For example `/me/insights/used`.
pub type UsedInsightCollection = mg::Many<models::UsedInsight, UsedInsightResource>;
