// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.serviceAnnouncement`, by its URL.
    ///
    /// For example `/admin/serviceAnnouncement`.
    ServiceAnnouncementResource(mg::One<models::ServiceAnnouncement>)
}

impl ServiceAnnouncementResource {
    /// `…/healthOverviews`: many `serviceHealth`
    #[inline]
    pub fn health_overviews(&self) -> requests::service_health::ServiceHealthCollection {
        mg::to(self, "healthOverviews")
    }

    /// `…/issues`: many `serviceHealthIssue`
    #[inline]
    pub fn issues(
        &self,
    ) -> requests::service_health_issue::ServiceHealthIssueCollection {
        mg::to(self, "issues")
    }

    /// `…/messages`: many `serviceUpdateMessage`
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::service_update_message::ServiceUpdateMessageCollection {
        mg::to(self, "messages")
    }
}
