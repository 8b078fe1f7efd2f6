// @generated
use crate::{mg, models};

/// Requests on one [`ServiceHealthIssue`](models::ServiceHealthIssue): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().service_announcement().issues().id(id)`.
#[derive(Clone, Debug)]
pub struct ServiceHealthIssueResource(mg::One<models::ServiceHealthIssue>);

mg::builder! { ServiceHealthIssueResource: mg::One<models::ServiceHealthIssue> }

impl ServiceHealthIssueResource {
    /// `GET …/incidentReport`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `ServiceHealth.Read.All` (delegated, application).
    #[inline]
    pub fn incident_report(&self) -> mg::Request<mg::Bytes> {
        self.raw().function("incidentReport")
    }
}

/// Requests on a collection of [`ServiceHealthIssue`](models::ServiceHealthIssue): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().service_announcement().issues()`.
pub type ServiceHealthIssueCollection = mg::Many<
    models::ServiceHealthIssue,
    ServiceHealthIssueResource,
>;
