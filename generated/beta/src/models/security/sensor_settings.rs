// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensorSettings`, a complex type.
    SensorSettings "microsoft.graph.security.sensorSettings" "complex";
    /// `description`: String
    description "description": String,
    /// `domainControllerDnsNames`: Collection(String)
    domain_controller_dns_names "domainControllerDnsNames": Vec<String>,
    /// `isDelayedDeploymentEnabled`: Boolean
    is_delayed_deployment_enabled "isDelayedDeploymentEnabled": bool,
}

impl SensorSettings {
    /// `networkAdapters`: many `microsoft.graph.security.networkAdapter`, contained
    pub const NETWORK_ADAPTERS: mg::Nav<SensorSettings, Vec<super::NetworkAdapter>> = mg::Nav::new(
        "networkAdapters",
    );
}
