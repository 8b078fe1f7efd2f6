// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerGlobalProxyDirect`, a complex type derived from `microsoft.graph.androidDeviceOwnerGlobalProxy`.
    AndroidDeviceOwnerGlobalProxyDirect "microsoft.graph.androidDeviceOwnerGlobalProxyDirect" "complex" : super::AndroidDeviceOwnerGlobalProxy;
    /// `excludedHosts`: Collection(String)
    excluded_hosts "excludedHosts": Vec<String>,
    /// `host`: String, not null
    host "host" "r": String,
    /// `port`: Int32, not null
    port "port" "r": i32,
}

mg::derived_from! { AndroidDeviceOwnerGlobalProxyDirect: super::AndroidDeviceOwnerGlobalProxy }
