// @generated
use crate::mg;

/// Complex type `microsoft.graph.vpnServer`.
pub struct VpnServer {
    /// `address`. Never null.
    pub address: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `isDefaultServer`. Never null.
    pub is_default_server: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VpnServer: "microsoft.graph.vpnServer", complex;
    address: "address" required,
    description: "description",
    is_default_server: "isDefaultServer" required,
}
