// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.serviceHealthIssue`, by its URL.
    ///
    /// For example `/admin/serviceAnnouncement/issues/{serviceHealthIssue-id}`.
    ServiceHealthIssueResource(mg::One<models::ServiceHealthIssue>)
}

impl ServiceHealthIssueResource {
    /// `GET …/incidentReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceHealth.Read.All** | **ServiceHealth.Read.All** |
    #[inline]
    pub fn incident_report(&self) -> mg::Request<mg::Bytes> {
        mg::Path::function(self, "incidentReport")
    }
}

/// A collection of `microsoft.graph.serviceHealthIssue`, by its URL.
///
/// For example `/admin/serviceAnnouncement/issues`.
pub type ServiceHealthIssueCollection = mg::Many<
    models::ServiceHealthIssue,
    ServiceHealthIssueResource,
>;
