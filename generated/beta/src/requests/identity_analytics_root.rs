// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityAnalyticsRoot`](models::IdentityAnalyticsRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.reports().identity_analytics()`.
#[derive(Clone, Debug)]
pub struct IdentityAnalyticsRootResource(mg::One<models::IdentityAnalyticsRoot>);

mg::builder! { IdentityAnalyticsRootResource: mg::One<models::IdentityAnalyticsRoot> }

impl IdentityAnalyticsRootResource {
    /// `…/groups`: many [`GroupAnalytics`](models::GroupAnalytics).
    #[inline]
    pub fn groups(&self) -> requests::group_analytics::GroupAnalyticsCollection {
        mg::navigate(self, "groups")
    }
}
