// @generated
use crate::{mg, models, requests};

/// Requests on one [`ServiceHealth`](models::ServiceHealth): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.admin().service_announcement().health_overviews().id(id)`.
#[derive(Clone, Debug)]
pub struct ServiceHealthResource(mg::One<models::ServiceHealth>);

mg::builder! { ServiceHealthResource: mg::One<models::ServiceHealth> }

impl ServiceHealthResource {
    /// `…/issues`: many [`ServiceHealthIssue`](models::ServiceHealthIssue).
    #[inline]
    pub fn issues(
        &self,
    ) -> requests::service_health_issue::ServiceHealthIssueCollection {
        mg::navigate(self, "issues")
    }
}

/// Requests on a collection of [`ServiceHealth`](models::ServiceHealth): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.admin().service_announcement().health_overviews()`.
pub type ServiceHealthCollection = mg::Many<
    models::ServiceHealth,
    ServiceHealthResource,
>;
