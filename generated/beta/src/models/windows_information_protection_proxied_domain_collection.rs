// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsInformationProtectionProxiedDomainCollection`.
pub struct WindowsInformationProtectionProxiedDomainCollection {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `proxiedDomains`.
    pub proxied_domains: mg::Field<Vec<super::ProxiedDomain>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionProxiedDomainCollection: "microsoft.graph.windowsInformationProtectionProxiedDomainCollection", complex;
    display_name: "displayName" required,
    proxied_domains: "proxiedDomains" required,
}
