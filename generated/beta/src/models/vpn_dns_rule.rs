// @generated
use crate::mg;

/// Complex type `microsoft.graph.vpnDnsRule`.
pub struct VpnDnsRule {
    /// `autoTrigger`.
    pub auto_trigger: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `persistent`.
    pub persistent: mg::Field<bool>,
    /// `proxyServerUri`.
    pub proxy_server_uri: mg::Field<String>,
    /// `servers`.
    pub servers: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VpnDnsRule: "microsoft.graph.vpnDnsRule", complex;
    auto_trigger: "autoTrigger",
    name: "name" required,
    persistent: "persistent",
    proxy_server_uri: "proxyServerUri",
    servers: "servers",
}
