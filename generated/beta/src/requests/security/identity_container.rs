// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.identityContainer`, by its URL.
    ///
    /// For example `/security/identities`.
    IdentityContainerResource(mg::One<models::security::IdentityContainer>)
}

impl IdentityContainerResource {
    /// `…/healthIssues`: many `microsoft.graph.security.healthIssue`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityIdentitiesHealth.Read.All**, SecurityIdentitiesHealth.ReadWrite.All | **SecurityIdentitiesHealth.Read.All**, SecurityIdentitiesHealth.ReadWrite.All |
    /// | `GET …/{id}` | **SecurityIdentitiesHealth.Read.All**, SecurityIdentitiesHealth.ReadWrite.All | **SecurityIdentitiesHealth.Read.All**, SecurityIdentitiesHealth.ReadWrite.All |
    /// | `PATCH …/{id}` | **SecurityIdentitiesHealth.ReadWrite.All** | **SecurityIdentitiesHealth.ReadWrite.All** |
    #[inline]
    pub fn health_issues(
        &self,
    ) -> requests::security::health_issue::HealthIssueCollection {
        mg::to(self, "healthIssues")
    }

    /// `…/identityAccounts`: many `microsoft.graph.security.identityAccounts`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityIdentitiesAccount.Read.All** | **SecurityIdentitiesAccount.Read.All** |
    /// | `GET …/{id}` | **SecurityIdentitiesAccount.Read.All** | **SecurityIdentitiesAccount.Read.All** |
    #[inline]
    pub fn identity_accounts(
        &self,
    ) -> requests::security::identity_accounts::IdentityAccountsCollection {
        mg::to(self, "identityAccounts")
    }

    /// `…/sensorCandidateActivationConfiguration`: `microsoft.graph.security.sensorCandidateActivationConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityIdentitiesSensors.Read.All**, SecurityIdentitiesSensors.ReadWrite.All | **SecurityIdentitiesSensors.Read.All**, SecurityIdentitiesSensors.ReadWrite.All |
    /// | `POST` | **SecurityIdentitiesSensors.ReadWrite.All** | **SecurityIdentitiesSensors.ReadWrite.All** |
    #[inline]
    pub fn sensor_candidate_activation_configuration(
        &self,
    ) -> requests::security::sensor_candidate_activation_configuration::SensorCandidateActivationConfigurationResource {
        mg::to(self, "sensorCandidateActivationConfiguration")
    }

    /// `…/sensorCandidates`: many `microsoft.graph.security.sensorCandidate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityIdentitiesSensors.Read.All**, SecurityIdentitiesSensors.ReadWrite.All | **SecurityIdentitiesSensors.Read.All**, SecurityIdentitiesSensors.ReadWrite.All |
    #[inline]
    pub fn sensor_candidates(
        &self,
    ) -> requests::security::sensor_candidate::SensorCandidateCollection {
        mg::to(self, "sensorCandidates")
    }

    /// `…/sensorMigration`: many `microsoft.graph.security.sensorMigration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityIdentitiesMigration.Read.All** | **SecurityIdentitiesMigration.Read.All** |
    #[inline]
    pub fn sensor_migration(
        &self,
    ) -> requests::security::sensor_migration::SensorMigrationCollection {
        mg::to(self, "sensorMigration")
    }

    /// `…/sensors`: many `microsoft.graph.security.sensor`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityIdentitiesSensors.Read.All** | **SecurityIdentitiesSensors.Read.All** |
    /// | `GET …/{id}` | **SecurityIdentitiesSensors.Read.All** | **SecurityIdentitiesSensors.Read.All** |
    /// | `PATCH …/{id}` | **SecurityIdentitiesSensors.ReadWrite.All** | **SecurityIdentitiesSensors.ReadWrite.All** |
    #[inline]
    pub fn sensors(&self) -> requests::security::sensor::SensorCollection {
        mg::to(self, "sensors")
    }

    /// `…/settings`: `microsoft.graph.security.settingsContainer`
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::security::settings_container::SettingsContainerResource {
        mg::to(self, "settings")
    }
}
