// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.zone`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-zone?view=graph-rest-beta>
    Zone "microsoft.graph.security.zone" "entity" : crate::models::Entity;
    /// `created`: microsoft.graph.security.auditInfo
    created "created": mg::Boxed<super::AuditInfo>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modified`: microsoft.graph.security.auditInfo
    modified "modified": mg::Boxed<super::AuditInfo>,
}

mg::derived_from! { Zone: crate::models::Entity }

impl Zone {
    /// `aggregations`: many `microsoft.graph.security.aggregatedEnvironment`, contained
    pub const AGGREGATIONS: mg::Nav<Zone, Vec<super::AggregatedEnvironment>> = mg::Nav::new(
        "aggregations",
    );
    /// `environments`: many `microsoft.graph.security.environment`, contained
    pub const ENVIRONMENTS: mg::Nav<Zone, Vec<super::Environment>> = mg::Nav::new(
        "environments",
    );
}
