// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.sensorSettings`.
///
/// Requests:
/// [`SensorSettingsResource`](crate::requests::security::sensor_settings::SensorSettingsResource),
/// for example `graph.security().identities().sensors().id(id).settings()`.
pub struct SensorSettings {
    /// `description`.
    pub description: mg::Field<String>,
    /// `domainControllerDnsNames`.
    pub domain_controller_dns_names: mg::Field<Vec<String>>,
    /// `isDelayedDeploymentEnabled`.
    pub is_delayed_deployment_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensorSettings: "microsoft.graph.security.sensorSettings", complex;
    description: "description",
    domain_controller_dns_names: "domainControllerDnsNames",
    is_delayed_deployment_enabled: "isDelayedDeploymentEnabled",
}

impl SensorSettings {
    /// `networkAdapters`: many [`NetworkAdapter`](super::NetworkAdapter).
    pub const NETWORK_ADAPTERS: mg::Nav<SensorSettings, Vec<super::NetworkAdapter>> = mg::Nav::new(
        "networkAdapters",
    );
}
