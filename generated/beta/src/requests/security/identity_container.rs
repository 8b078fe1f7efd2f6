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
    #[inline]
    pub fn health_issues(
        &self,
    ) -> requests::security::health_issue::HealthIssueCollection {
        mg::to(self, "healthIssues")
    }

    /// `…/identityAccounts`: many `microsoft.graph.security.identityAccounts`
    #[inline]
    pub fn identity_accounts(
        &self,
    ) -> requests::security::identity_accounts::IdentityAccountsCollection {
        mg::to(self, "identityAccounts")
    }

    /// `…/sensorCandidateActivationConfiguration`: `microsoft.graph.security.sensorCandidateActivationConfiguration`
    #[inline]
    pub fn sensor_candidate_activation_configuration(
        &self,
    ) -> requests::security::sensor_candidate_activation_configuration::SensorCandidateActivationConfigurationResource {
        mg::to(self, "sensorCandidateActivationConfiguration")
    }

    /// `…/sensorCandidates`: many `microsoft.graph.security.sensorCandidate`
    #[inline]
    pub fn sensor_candidates(
        &self,
    ) -> requests::security::sensor_candidate::SensorCandidateCollection {
        mg::to(self, "sensorCandidates")
    }

    /// `…/sensorMigration`: many `microsoft.graph.security.sensorMigration`
    #[inline]
    pub fn sensor_migration(
        &self,
    ) -> requests::security::sensor_migration::SensorMigrationCollection {
        mg::to(self, "sensorMigration")
    }

    /// `…/sensors`: many `microsoft.graph.security.sensor`
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
