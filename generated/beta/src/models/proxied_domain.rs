// @generated
use crate::mg;

/// Complex type [`microsoft.graph.proxiedDomain`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-proxieddomain?view=graph-rest-beta
pub struct ProxiedDomain {
    /// `ipAddressOrFQDN`. Never null.
    pub ip_address_or_fqdn: mg::Field<String>,
    /// `proxy`.
    pub proxy: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProxiedDomain: "microsoft.graph.proxiedDomain", complex;
    ip_address_or_fqdn: "ipAddressOrFQDN" required,
    proxy: "proxy",
}
