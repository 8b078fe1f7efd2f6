// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.sensor`, by its URL.
    ///
    /// For example `/security/identities/sensors/{sensor-id}`.
    SensorResource(mg::One<models::security::Sensor>)
}

impl SensorResource {
    /// `…/healthIssues`: many `microsoft.graph.security.healthIssue`
    #[inline]
    pub fn health_issues(
        &self,
    ) -> requests::security::health_issue::HealthIssueCollection {
        mg::to(self, "healthIssues")
    }

    /// `…/settings`: `microsoft.graph.security.sensorSettings`
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::security::sensor_settings::SensorSettingsResource {
        mg::to(self, "settings")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.sensor`, by its URL.
    ///
    /// For example `/security/identities/sensors`.
    SensorCollection(mg::Many<models::security::Sensor, SensorResource>)
}

impl SensorCollection {
    /// `GET …/microsoft.graph.security.getDeploymentAccessKey`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SecurityIdentitiesSensors.ReadWrite.All** | **SecurityIdentitiesSensors.ReadWrite.All** |
    #[inline]
    pub fn get_deployment_access_key(
        &self,
    ) -> mg::Request<models::security::DeploymentAccessKeyType> {
        mg::Path::function(self, "microsoft.graph.security.getDeploymentAccessKey")
    }

    /// `GET …/microsoft.graph.security.getDeploymentPackageUri`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SecurityIdentitiesSensors.Read.All** | **SecurityIdentitiesSensors.Read.All** |
    #[inline]
    pub fn get_deployment_package_uri(
        &self,
    ) -> mg::Request<models::security::SensorDeploymentPackage> {
        mg::Path::function(self, "microsoft.graph.security.getDeploymentPackageUri")
    }

    /// `POST …/microsoft.graph.security.regenerateDeploymentAccessKey`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SecurityIdentitiesSensors.ReadWrite.All** | **SecurityIdentitiesSensors.ReadWrite.All** |
    #[inline]
    pub fn regenerate_deployment_access_key(
        &self,
    ) -> mg::Request<models::security::DeploymentAccessKeyType> {
        mg::Path::action(self, "microsoft.graph.security.regenerateDeploymentAccessKey")
    }
}
