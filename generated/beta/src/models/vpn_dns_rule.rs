// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vpnDnsRule`, a complex type.
    VpnDnsRule "microsoft.graph.vpnDnsRule" "complex";
    /// `autoTrigger`: Boolean
    auto_trigger "autoTrigger": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `persistent`: Boolean
    persistent "persistent": bool,
    /// `proxyServerUri`: String
    proxy_server_uri "proxyServerUri": String,
    /// `servers`: Collection(String)
    servers "servers": Vec<String>,
}
