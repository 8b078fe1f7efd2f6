// @generated
use crate::{mg, models, requests};

/// Requests on one [`Sensor`](models::security::Sensor): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.security().identities().sensors().id(id)`.
#[derive(Clone, Debug)]
pub struct SensorResource(mg::One<models::security::Sensor>);

mg::builder! { SensorResource: mg::One<models::security::Sensor> }

impl SensorResource {
    /// `…/healthIssues`: many [`HealthIssue`](models::security::HealthIssue).
    #[inline]
    pub fn health_issues(
        &self,
    ) -> requests::security::health_issue::HealthIssueCollection {
        mg::navigate(self, "healthIssues")
    }

    /// `…/settings`: [`SensorSettings`](models::security::SensorSettings).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::security::sensor_settings::SensorSettingsResource {
        mg::navigate(self, "settings")
    }
}

/// Requests on a collection of [`Sensor`](models::security::Sensor): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.security().identities().sensors()`.
#[derive(Clone, Debug)]
pub struct SensorCollection(mg::Many<models::security::Sensor, SensorResource>);

mg::builder! { SensorCollection: mg::Many<models::security::Sensor, SensorResource> }

impl SensorCollection {
    /// `GET …/microsoft.graph.security.getDeploymentAccessKey`.
    ///
    /// Returns [`DeploymentAccessKeyType`](models::security::DeploymentAccessKeyType).
    ///
    /// Least privileged permission: `SecurityIdentitiesSensors.ReadWrite.All` (delegated,
    /// application).
    #[doc(alias = "microsoft.graph.security.getDeploymentAccessKey")]
    #[inline]
    pub fn get_deployment_access_key(
        &self,
    ) -> mg::Request<models::security::DeploymentAccessKeyType> {
        self.raw().function("microsoft.graph.security.getDeploymentAccessKey")
    }

    /// `GET …/microsoft.graph.security.getDeploymentPackageUri`.
    ///
    /// Returns [`SensorDeploymentPackage`](models::security::SensorDeploymentPackage).
    ///
    /// Least privileged permission: `SecurityIdentitiesSensors.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.getDeploymentPackageUri")]
    #[inline]
    pub fn get_deployment_package_uri(
        &self,
    ) -> mg::Request<models::security::SensorDeploymentPackage> {
        self.raw().function("microsoft.graph.security.getDeploymentPackageUri")
    }

    /// `POST …/microsoft.graph.security.regenerateDeploymentAccessKey`.
    ///
    /// Returns [`DeploymentAccessKeyType`](models::security::DeploymentAccessKeyType).
    ///
    /// Least privileged permission: `SecurityIdentitiesSensors.ReadWrite.All` (delegated,
    /// application).
    #[doc(alias = "microsoft.graph.security.regenerateDeploymentAccessKey")]
    #[inline]
    pub fn regenerate_deployment_access_key(
        &self,
    ) -> mg::Request<models::security::DeploymentAccessKeyType> {
        self.raw().action("microsoft.graph.security.regenerateDeploymentAccessKey")
    }
}
