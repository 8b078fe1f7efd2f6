// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceHealth`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/servicehealth?view=graph-rest-beta>
    ServiceHealth "microsoft.graph.serviceHealth" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `service`: String, not null
    service "service" "r": String,
    /// `status`: serviceHealthStatus, not null
    status "status" "r": mg::Open<super::ServiceHealthStatus>,
}

mg::derived_from! { ServiceHealth: super::Entity }

impl ServiceHealth {
    /// `issues`: many `serviceHealthIssue`, contained
    pub const ISSUES: mg::Nav<ServiceHealth, Vec<super::ServiceHealthIssue>> = mg::Nav::new(
        "issues",
    );
}
