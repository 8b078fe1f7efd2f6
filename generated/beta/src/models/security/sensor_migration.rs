// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.sensorMigration`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SensorMigrationCollection`], for example
/// `graph.security().identities().sensor_migration()`.
///
/// Operations: `migrate`.
///
/// [`SensorMigrationCollection`]: crate::requests::security::sensor_migration::SensorMigrationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-sensormigration?view=graph-rest-beta
pub struct SensorMigration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `domainName`. Never null.
    pub domain_name: mg::Field<String>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::SensorHealthStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `migrationState`. Never null.
    pub migration_state: mg::Field<mg::Open<super::MigrationState>>,
    /// `sensorType`. Never null.
    pub sensor_type: mg::Field<mg::Open<super::SensorType>>,
    /// `serviceStatus`. Never null.
    pub service_status: mg::Field<mg::Open<super::ServiceStatus>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensorMigration: "microsoft.graph.security.sensorMigration", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    display_name: "displayName" required,
    domain_name: "domainName" required,
    health_status: "healthStatus" required,
    id: "id" key required,
    migration_state: "migrationState" required,
    sensor_type: "sensorType" required,
    service_status: "serviceStatus" required,
    version: "version" required,
}

mg::derived_from! { SensorMigration: crate::models::Entity }
