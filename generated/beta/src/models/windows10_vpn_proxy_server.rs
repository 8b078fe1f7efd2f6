// @generated
use crate::mg;

/// Complex type `microsoft.graph.windows10VpnProxyServer`, derived from
/// [`VpnProxyServer`](super::VpnProxyServer).
pub struct Windows10VpnProxyServer {
    /// `address`.
    pub address: mg::Field<String>,
    /// `automaticConfigurationScriptUrl`.
    pub automatic_configuration_script_url: mg::Field<String>,
    /// `bypassProxyServerForLocalAddress`. Never null.
    pub bypass_proxy_server_for_local_address: mg::Field<bool>,
    /// `port`.
    pub port: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10VpnProxyServer: "microsoft.graph.windows10VpnProxyServer", complex, base super::VpnProxyServer;
    address: "address",
    automatic_configuration_script_url: "automaticConfigurationScriptUrl",
    bypass_proxy_server_for_local_address: "bypassProxyServerForLocalAddress" required,
    port: "port",
}

mg::derived_from! { Windows10VpnProxyServer: super::VpnProxyServer }
