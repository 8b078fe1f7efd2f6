// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig`, a complex type derived from `microsoft.graph.androidDeviceOwnerGlobalProxy`.
    AndroidDeviceOwnerGlobalProxyAutoConfig "microsoft.graph.androidDeviceOwnerGlobalProxyAutoConfig" "complex" : super::AndroidDeviceOwnerGlobalProxy;
    /// `proxyAutoConfigURL`: String, not null
    proxy_auto_config_url "proxyAutoConfigURL" "r": String,
}

mg::derived_from! { AndroidDeviceOwnerGlobalProxyAutoConfig: super::AndroidDeviceOwnerGlobalProxy }
