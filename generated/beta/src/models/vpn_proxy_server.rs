// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vpnProxyServer`, a complex type.
    VpnProxyServer "microsoft.graph.vpnProxyServer" "complex" => VpnProxyServerKind;
    /// `address`: String
    address "address": String,
    /// `automaticConfigurationScriptUrl`: String
    automatic_configuration_script_url "automaticConfigurationScriptUrl": String,
    /// `port`: Int32
    port "port": i32,
}

/// The types derived from `microsoft.graph.vpnProxyServer`.
#[non_exhaustive]
pub enum VpnProxyServerKind {
    Windows10VpnProxyServer(Box<super::Windows10VpnProxyServer>),
    Windows81VpnProxyServer(Box<super::Windows81VpnProxyServer>),
    /// None of these, or a type that this version does not know.
    Other(Box<VpnProxyServer>),
}

mg::family! {
    VpnProxyServer => VpnProxyServerKind;
    Windows10VpnProxyServer(super::Windows10VpnProxyServer),
    Windows81VpnProxyServer(super::Windows81VpnProxyServer),
}
