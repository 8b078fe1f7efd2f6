// @generated
use crate::mg;

/// Complex type `microsoft.graph.windows10NetworkProxyServer`.
pub struct Windows10NetworkProxyServer {
    /// `address`. Never null.
    pub address: mg::Field<String>,
    /// `exceptions`.
    pub exceptions: mg::Field<Vec<String>>,
    /// `useForLocalAddresses`. Never null.
    pub use_for_local_addresses: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10NetworkProxyServer: "microsoft.graph.windows10NetworkProxyServer", complex;
    address: "address" required,
    exceptions: "exceptions",
    use_for_local_addresses: "useForLocalAddresses" required,
}
