// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.identityContainer`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`IdentityContainerResource`], for example `graph.security().identities()`.
///
/// [`IdentityContainerResource`]: crate::requests::security::identity_container::IdentityContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-identitycontainer?view=graph-rest-beta
pub struct IdentityContainer {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityContainer: "microsoft.graph.security.identityContainer", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { IdentityContainer: crate::models::Entity }

impl IdentityContainer {
    /// `healthIssues`: many [`HealthIssue`](super::HealthIssue).
    pub const HEALTH_ISSUES: mg::Nav<IdentityContainer, Vec<super::HealthIssue>> = mg::Nav::new(
        "healthIssues",
    );
    /// `identityAccounts`: many [`IdentityAccounts`](super::IdentityAccounts).
    pub const IDENTITY_ACCOUNTS: mg::Nav<
        IdentityContainer,
        Vec<super::IdentityAccounts>,
    > = mg::Nav::new("identityAccounts");
    /// `sensorCandidateActivationConfiguration`:
    /// [`SensorCandidateActivationConfiguration`](super::SensorCandidateActivationConfiguration).
    pub const SENSOR_CANDIDATE_ACTIVATION_CONFIGURATION: mg::Nav<
        IdentityContainer,
        super::SensorCandidateActivationConfiguration,
    > = mg::Nav::new("sensorCandidateActivationConfiguration");
    /// `sensorCandidates`: many [`SensorCandidate`](super::SensorCandidate).
    pub const SENSOR_CANDIDATES: mg::Nav<
        IdentityContainer,
        Vec<super::SensorCandidate>,
    > = mg::Nav::new("sensorCandidates");
    /// `sensorMigration`: many [`SensorMigration`](super::SensorMigration).
    pub const SENSOR_MIGRATION: mg::Nav<
        IdentityContainer,
        Vec<super::SensorMigration>,
    > = mg::Nav::new("sensorMigration");
    /// `sensors`: many [`Sensor`](super::Sensor).
    pub const SENSORS: mg::Nav<IdentityContainer, Vec<super::Sensor>> = mg::Nav::new(
        "sensors",
    );
    /// `settings`: [`SettingsContainer`](super::SettingsContainer).
    pub const SETTINGS: mg::Nav<IdentityContainer, super::SettingsContainer> = mg::Nav::new(
        "settings",
    );
}
