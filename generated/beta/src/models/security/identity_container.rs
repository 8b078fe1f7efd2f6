// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.identityContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-identitycontainer?view=graph-rest-beta>
    IdentityContainer "microsoft.graph.security.identityContainer" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { IdentityContainer: crate::models::Entity }

impl IdentityContainer {
    /// `healthIssues`: many `microsoft.graph.security.healthIssue`, contained
    pub const HEALTH_ISSUES: mg::Nav<IdentityContainer, Vec<super::HealthIssue>> = mg::Nav::new(
        "healthIssues",
    );
    /// `identityAccounts`: many `microsoft.graph.security.identityAccounts`, contained
    pub const IDENTITY_ACCOUNTS: mg::Nav<
        IdentityContainer,
        Vec<super::IdentityAccounts>,
    > = mg::Nav::new("identityAccounts");
    /// `sensorCandidateActivationConfiguration`: `microsoft.graph.security.sensorCandidateActivationConfiguration`, contained
    pub const SENSOR_CANDIDATE_ACTIVATION_CONFIGURATION: mg::Nav<
        IdentityContainer,
        super::SensorCandidateActivationConfiguration,
    > = mg::Nav::new("sensorCandidateActivationConfiguration");
    /// `sensorCandidates`: many `microsoft.graph.security.sensorCandidate`, contained
    pub const SENSOR_CANDIDATES: mg::Nav<
        IdentityContainer,
        Vec<super::SensorCandidate>,
    > = mg::Nav::new("sensorCandidates");
    /// `sensorMigration`: many `microsoft.graph.security.sensorMigration`, contained
    pub const SENSOR_MIGRATION: mg::Nav<
        IdentityContainer,
        Vec<super::SensorMigration>,
    > = mg::Nav::new("sensorMigration");
    /// `sensors`: many `microsoft.graph.security.sensor`, contained
    pub const SENSORS: mg::Nav<IdentityContainer, Vec<super::Sensor>> = mg::Nav::new(
        "sensors",
    );
    /// `settings`: `microsoft.graph.security.settingsContainer`, contained
    pub const SETTINGS: mg::Nav<IdentityContainer, super::SettingsContainer> = mg::Nav::new(
        "settings",
    );
}
