// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityContainer`](models::security::IdentityContainer): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().identities()`.
#[derive(Clone, Debug)]
pub struct IdentityContainerResource(mg::One<models::security::IdentityContainer>);

mg::builder! { IdentityContainerResource: mg::One<models::security::IdentityContainer> }

impl IdentityContainerResource {
    /// `…/healthIssues`: many [`HealthIssue`](models::security::HealthIssue).
    ///
    /// Least privileged permission to read: `SecurityIdentitiesHealth.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn health_issues(
        &self,
    ) -> requests::security::health_issue::HealthIssueCollection {
        mg::navigate(self, "healthIssues")
    }

    /// `…/identityAccounts`: many [`IdentityAccounts`](models::security::IdentityAccounts).
    ///
    /// Least privileged permission to read: `SecurityIdentitiesAccount.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_accounts(
        &self,
    ) -> requests::security::identity_accounts::IdentityAccountsCollection {
        mg::navigate(self, "identityAccounts")
    }

    /// `…/sensorCandidateActivationConfiguration`: [`SensorCandidateActivationConfiguration`].
    ///
    /// Least privileged permission to read: `SecurityIdentitiesSensors.Read.All` (delegated,
    /// application).
    ///
    /// [`SensorCandidateActivationConfiguration`]: models::security::SensorCandidateActivationConfiguration
    #[inline]
    pub fn sensor_candidate_activation_configuration(
        &self,
    ) -> requests::security::sensor_candidate_activation_configuration::SensorCandidateActivationConfigurationResource {
        mg::navigate(self, "sensorCandidateActivationConfiguration")
    }

    /// `…/sensorCandidates`: many [`SensorCandidate`](models::security::SensorCandidate).
    ///
    /// Least privileged permission to read: `SecurityIdentitiesSensors.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn sensor_candidates(
        &self,
    ) -> requests::security::sensor_candidate::SensorCandidateCollection {
        mg::navigate(self, "sensorCandidates")
    }

    /// `…/sensorMigration`: many [`SensorMigration`](models::security::SensorMigration).
    ///
    /// Least privileged permission to read: `SecurityIdentitiesMigration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn sensor_migration(
        &self,
    ) -> requests::security::sensor_migration::SensorMigrationCollection {
        mg::navigate(self, "sensorMigration")
    }

    /// `…/sensors`: many [`Sensor`](models::security::Sensor).
    ///
    /// Least privileged permission to read: `SecurityIdentitiesSensors.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn sensors(&self) -> requests::security::sensor::SensorCollection {
        mg::navigate(self, "sensors")
    }

    /// `…/settings`: [`SettingsContainer`](models::security::SettingsContainer).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::security::settings_container::SettingsContainerResource {
        mg::navigate(self, "settings")
    }
}
