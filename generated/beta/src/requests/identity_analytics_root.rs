// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityAnalyticsRoot`, by its URL.
    ///
    /// For example `/reports/identityAnalytics`.
    IdentityAnalyticsRootResource(mg::One<models::IdentityAnalyticsRoot>)
}

impl IdentityAnalyticsRootResource {
    /// `…/groups`: many `groupAnalytics`
    #[inline]
    pub fn groups(&self) -> requests::group_analytics::GroupAnalyticsCollection {
        mg::to(self, "groups")
    }
}
