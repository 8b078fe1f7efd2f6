// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.sensor`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SensorCollection`](crate::requests::security::sensor::SensorCollection), for example
/// `graph.security().identities().sensors()`.
///
/// Operations: `get_deployment_access_key`, `get_deployment_package_uri`,
/// `regenerate_deployment_access_key`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-sensor?view=graph-rest-beta
pub struct Sensor {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentStatus`. Never null.
    pub deployment_status: mg::Field<mg::Open<super::DeploymentStatus>>,
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
    /// `openHealthIssuesCount`. Never null.
    pub open_health_issues_count: mg::Field<i64>,
    /// `sensorType`. Never null.
    pub sensor_type: mg::Field<mg::Open<super::SensorType>>,
    /// `serviceStatus`. Never null.
    pub service_status: mg::Field<mg::Open<super::ServiceStatus>>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::SensorSettings>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sensor: "microsoft.graph.security.sensor", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    deployment_status: "deploymentStatus" required,
    display_name: "displayName" required,
    domain_name: "domainName" required,
    health_status: "healthStatus" required,
    id: "id" key required,
    migration_state: "migrationState" required,
    open_health_issues_count: "openHealthIssuesCount" required,
    sensor_type: "sensorType" required,
    service_status: "serviceStatus" required,
    settings: "settings" required,
    version: "version" required,
}

mg::derived_from! { Sensor: crate::models::Entity }

impl Sensor {
    /// `healthIssues`: many [`HealthIssue`](super::HealthIssue).
    pub const HEALTH_ISSUES: mg::Nav<Sensor, Vec<super::HealthIssue>> = mg::Nav::new(
        "healthIssues",
    );
}
