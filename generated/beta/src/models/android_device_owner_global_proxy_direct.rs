// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerGlobalProxyDirect`, derived from
/// [`AndroidDeviceOwnerGlobalProxy`](super::AndroidDeviceOwnerGlobalProxy).
pub struct AndroidDeviceOwnerGlobalProxyDirect {
    /// `excludedHosts`.
    pub excluded_hosts: mg::Field<Vec<String>>,
    /// `host`. Never null.
    pub host: mg::Field<String>,
    /// `port`. Never null.
    pub port: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerGlobalProxyDirect: "microsoft.graph.androidDeviceOwnerGlobalProxyDirect", complex, base super::AndroidDeviceOwnerGlobalProxy;
    excluded_hosts: "excludedHosts",
    host: "host" required,
    port: "port" required,
}

mg::derived_from! { AndroidDeviceOwnerGlobalProxyDirect: super::AndroidDeviceOwnerGlobalProxy }
