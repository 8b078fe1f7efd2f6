// @generated
use crate::mg;

/// Complex type `microsoft.graph.windows81VpnProxyServer`, derived from
/// [`VpnProxyServer`](super::VpnProxyServer).
pub struct Windows81VpnProxyServer {
    /// `address`.
    pub address: mg::Field<String>,
    /// `automaticConfigurationScriptUrl`.
    pub automatic_configuration_script_url: mg::Field<String>,
    /// `automaticallyDetectProxySettings`. Never null.
    pub automatically_detect_proxy_settings: mg::Field<bool>,
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
    Windows81VpnProxyServer: "microsoft.graph.windows81VpnProxyServer", complex, base super::VpnProxyServer;
    address: "address",
    automatic_configuration_script_url: "automaticConfigurationScriptUrl",
    automatically_detect_proxy_settings: "automaticallyDetectProxySettings" required,
    bypass_proxy_server_for_local_address: "bypassProxyServerForLocalAddress" required,
    port: "port",
}

mg::derived_from! { Windows81VpnProxyServer: super::VpnProxyServer }
