// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig`, derived from
/// [`AndroidDeviceOwnerGlobalProxy`](super::AndroidDeviceOwnerGlobalProxy).
pub struct AndroidDeviceOwnerGlobalProxyAutoConfig {
    /// `proxyAutoConfigURL`. Never null.
    pub proxy_auto_config_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerGlobalProxyAutoConfig: "microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig", complex, base super::AndroidDeviceOwnerGlobalProxy;
    proxy_auto_config_url: "proxyAutoConfigURL" required,
}

mg::derived_from! { AndroidDeviceOwnerGlobalProxyAutoConfig: super::AndroidDeviceOwnerGlobalProxy }
