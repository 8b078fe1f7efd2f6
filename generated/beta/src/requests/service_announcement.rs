// @generated
use crate::{mg, models, requests};

/// Requests on one [`ServiceAnnouncement`](models::ServiceAnnouncement): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().service_announcement()`.
#[derive(Clone, Debug)]
pub struct ServiceAnnouncementResource(mg::One<models::ServiceAnnouncement>);

mg::builder! { ServiceAnnouncementResource: mg::One<models::ServiceAnnouncement> }

impl ServiceAnnouncementResource {
    /// `…/healthOverviews`: many [`ServiceHealth`](models::ServiceHealth).
    ///
    /// Least privileged permission to read: `ServiceHealth.Read.All` (delegated, application).
    #[inline]
    pub fn health_overviews(&self) -> requests::service_health::ServiceHealthCollection {
        mg::navigate(self, "healthOverviews")
    }

    /// `…/issues`: many [`ServiceHealthIssue`](models::ServiceHealthIssue).
    ///
    /// Least privileged permission to read: `ServiceHealth.Read.All` (delegated, application).
    #[inline]
    pub fn issues(
        &self,
    ) -> requests::service_health_issue::ServiceHealthIssueCollection {
        mg::navigate(self, "issues")
    }

    /// `…/messages`: many [`ServiceUpdateMessage`](models::ServiceUpdateMessage).
    ///
    /// Least privileged permission to read: `ServiceMessage.Read.All` (delegated, application).
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::service_update_message::ServiceUpdateMessageCollection {
        mg::navigate(self, "messages")
    }
}
