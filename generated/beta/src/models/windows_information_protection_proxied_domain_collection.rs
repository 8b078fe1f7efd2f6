// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionProxiedDomainCollection`, a complex type.
    WindowsInformationProtectionProxiedDomainCollection "microsoft.graph.windowsInformationProtectionProxiedDomainCollection" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `proxiedDomains`: Collection(proxiedDomain), items not null
    proxied_domains "proxiedDomains" "r": Vec<super::ProxiedDomain>,
}
