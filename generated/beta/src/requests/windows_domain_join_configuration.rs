// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsDomainJoinConfiguration`, by its URL.
    WindowsDomainJoinConfigurationResource(mg::One<models::WindowsDomainJoinConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsDomainJoinConfigurationResource {
    /// `…/networkAccessConfigurations`: many `deviceConfiguration`
    #[inline]
    pub fn network_access_configurations(
        &self,
    ) -> requests::device_configuration::DeviceConfigurationCollection {
        mg::to(self, "networkAccessConfigurations")
    }
}

/// A collection of `microsoft.graph.windowsDomainJoinConfiguration`, by its URL.
pub type WindowsDomainJoinConfigurationCollection = mg::Many<
    models::WindowsDomainJoinConfiguration,
    WindowsDomainJoinConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
