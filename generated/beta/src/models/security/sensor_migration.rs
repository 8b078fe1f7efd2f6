// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensorMigration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-sensormigration?view=graph-rest-beta>
    SensorMigration "microsoft.graph.security.sensorMigration" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
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
    /// `sensorType`: microsoft.graph.security.sensorType, not null
    sensor_type "sensorType" "r": mg::Open<super::SensorType>,
    /// `serviceStatus`: microsoft.graph.security.serviceStatus, not null
    service_status "serviceStatus" "r": mg::Open<super::ServiceStatus>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { SensorMigration: crate::models::Entity }
