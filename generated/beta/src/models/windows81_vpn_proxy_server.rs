// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows81VpnProxyServer`, a complex type derived from `microsoft.graph.vpnProxyServer`.
    Windows81VpnProxyServer "microsoft.graph.windows81VpnProxyServer" "complex" : super::VpnProxyServer;
    /// `address`: String
    address "address": String,
    /// `automaticConfigurationScriptUrl`: String
    automatic_configuration_script_url "automaticConfigurationScriptUrl": String,
    /// `automaticallyDetectProxySettings`: Boolean, not null
    automatically_detect_proxy_settings "automaticallyDetectProxySettings" "r": bool,
    /// `bypassProxyServerForLocalAddress`: Boolean, not null
    bypass_proxy_server_for_local_address "bypassProxyServerForLocalAddress" "r": bool,
    /// `port`: Int32
    port "port": i32,
}

mg::derived_from! { Windows81VpnProxyServer: super::VpnProxyServer }
