// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10VpnProxyServer`, a complex type derived from `microsoft.graph.vpnProxyServer`.
    Windows10VpnProxyServer "microsoft.graph.windows10VpnProxyServer" "complex" : super::VpnProxyServer;
    /// `address`: String
    address "address": String,
    /// `automaticConfigurationScriptUrl`: String
    automatic_configuration_script_url "automaticConfigurationScriptUrl": String,
    /// `bypassProxyServerForLocalAddress`: Boolean, not null
    bypass_proxy_server_for_local_address "bypassProxyServerForLocalAddress" "r": bool,
    /// `port`: Int32
    port "port": i32,
}

mg::derived_from! { Windows10VpnProxyServer: super::VpnProxyServer }
