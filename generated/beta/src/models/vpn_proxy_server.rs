// @generated
use crate::mg;

/// Complex type `microsoft.graph.vpnProxyServer`.
pub struct VpnProxyServer {
    /// `address`.
    pub address: mg::Field<String>,
    /// `automaticConfigurationScriptUrl`.
    pub automatic_configuration_script_url: mg::Field<String>,
    /// `port`.
    pub port: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VpnProxyServer: "microsoft.graph.vpnProxyServer", complex, family VpnProxyServerKind;
    address: "address",
    automatic_configuration_script_url: "automaticConfigurationScriptUrl",
    port: "port",
}

/// The types derived from [`VpnProxyServer`].
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
