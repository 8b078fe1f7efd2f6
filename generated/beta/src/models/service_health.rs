// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceHealth`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ServiceHealthCollection`](crate::requests::service_health::ServiceHealthCollection),
/// for example `graph.admin().service_announcement().health_overviews()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/servicehealth?view=graph-rest-beta
pub struct ServiceHealth {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `service`. Never null.
    pub service: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ServiceHealthStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceHealth: "microsoft.graph.serviceHealth", entity, base super::Entity;
    id: "id" key required,
    service: "service" required,
    status: "status" required,
}

mg::derived_from! { ServiceHealth: super::Entity }

impl ServiceHealth {
    /// `issues`: many [`ServiceHealthIssue`](super::ServiceHealthIssue).
    pub const ISSUES: mg::Nav<ServiceHealth, Vec<super::ServiceHealthIssue>> = mg::Nav::new(
        "issues",
    );
}
