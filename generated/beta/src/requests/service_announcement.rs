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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ServiceHealth.Read.All** | **ServiceHealth.Read.All** |
    /// | `GET …/{id}` | **ServiceHealth.Read.All** | **ServiceHealth.Read.All** |
    #[inline]
    pub fn health_overviews(&self) -> requests::service_health::ServiceHealthCollection {
        mg::to(self, "healthOverviews")
    }

    /// `…/issues`: many `serviceHealthIssue`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ServiceHealth.Read.All** | **ServiceHealth.Read.All** |
    /// | `GET …/{id}` | **ServiceHealth.Read.All** | **ServiceHealth.Read.All** |
    #[inline]
    pub fn issues(
        &self,
    ) -> requests::service_health_issue::ServiceHealthIssueCollection {
        mg::to(self, "issues")
    }

    /// `…/messages`: many `serviceUpdateMessage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ServiceMessage.Read.All** | **ServiceMessage.Read.All** |
    /// | `GET …/{id}` | **ServiceMessage.Read.All** | **ServiceMessage.Read.All** |
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::service_update_message::ServiceUpdateMessageCollection {
        mg::to(self, "messages")
    }
}
