// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.serviceHealth`, by its URL.
    ///
    /// For example `/admin/serviceAnnouncement/healthOverviews/{serviceHealth-id}`.
    ServiceHealthResource(mg::One<models::ServiceHealth>)
}

impl ServiceHealthResource {
    /// `…/issues`: many `serviceHealthIssue`
    #[inline]
    pub fn issues(
        &self,
    ) -> requests::service_health_issue::ServiceHealthIssueCollection {
        mg::to(self, "issues")
    }
}

/// A collection of `microsoft.graph.serviceHealth`, by its URL.
///
/// For example `/admin/serviceAnnouncement/healthOverviews`.
pub type ServiceHealthCollection = mg::Many<
    models::ServiceHealth,
    ServiceHealthResource,
>;
