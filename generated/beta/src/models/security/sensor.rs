// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensor`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-sensor?view=graph-rest-beta>
    Sensor "microsoft.graph.security.sensor" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deploymentStatus`: microsoft.graph.security.deploymentStatus, not null
    deployment_status "deploymentStatus" "r": mg::Open<super::DeploymentStatus>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `domainName`: String, not null
    domain_name "domainName" "r": String,
    /// `healthStatus`: microsoft.graph.security.sensorHealthStatus, not null
    health_status "healthStatus" "r": mg::Open<super::SensorHealthStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `migrationState`: microsoft.graph.security.migrationState, not null
    migration_state "migrationState" "r": mg::Open<super::MigrationState>,
    /// `openHealthIssuesCount`: Int64, not null
    open_health_issues_count "openHealthIssuesCount" "r": i64,
    /// `sensorType`: microsoft.graph.security.sensorType, not null
    sensor_type "sensorType" "r": mg::Open<super::SensorType>,
    /// `serviceStatus`: microsoft.graph.security.serviceStatus, not null
    service_status "serviceStatus" "r": mg::Open<super::ServiceStatus>,
    /// `settings`: microsoft.graph.security.sensorSettings, not null
    settings "settings" "r": mg::Boxed<super::SensorSettings>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { Sensor: crate::models::Entity }

impl Sensor {
    /// `healthIssues`: many `microsoft.graph.security.healthIssue`
    pub const HEALTH_ISSUES: mg::Nav<Sensor, Vec<super::HealthIssue>> = mg::Nav::new(
        "healthIssues",
    );
}
