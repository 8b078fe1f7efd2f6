// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharedInsight`, by its URL.
    ///
    /// For example `/me/insights/shared/{sharedInsight-id}`.
    SharedInsightResource(mg::One<models::SharedInsight>)
}

impl SharedInsightResource {
    /// `…/lastSharedMethod`: `entity`
    #[inline]
    pub fn last_shared_method(&self) -> requests::entity::EntityResource {
        mg::to(self, "lastSharedMethod")
    }

    /// `…/resource`: `entity`
    #[inline]
    pub fn resource(&self) -> requests::entity::EntityResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.sharedInsight`, by its URL.
///
/// For example `/me/insights/shared`.
pub type SharedInsightCollection = mg::Many<
    models::SharedInsight,
    SharedInsightResource,
>;
