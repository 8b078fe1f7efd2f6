// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10NetworkProxyServer`, a complex type.
    Windows10NetworkProxyServer "microsoft.graph.windows10NetworkProxyServer" "complex";
    /// `address`: String, not null
    address "address" "r": String,
    /// `exceptions`: Collection(String)
    exceptions "exceptions": Vec<String>,
    /// `useForLocalAddresses`: Boolean, not null
    use_for_local_addresses "useForLocalAddresses" "r": bool,
}
