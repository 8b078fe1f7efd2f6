// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.proxiedDomain`, a complex type.
    ProxiedDomain "microsoft.graph.proxiedDomain" "complex";
    /// `ipAddressOrFQDN`: String, not null
    ip_address_or_fqdn "ipAddressOrFQDN" "r": String,
    /// `proxy`: String
    proxy "proxy": String,
}
