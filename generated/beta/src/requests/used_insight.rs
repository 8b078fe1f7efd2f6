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
    #[inline]
    pub fn resource(&self) -> requests::entity::EntityResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.usedInsight`, by its URL.
///
/// For example `/me/insights/used`.
pub type UsedInsightCollection = mg::Many<models::UsedInsight, UsedInsightResource>;
