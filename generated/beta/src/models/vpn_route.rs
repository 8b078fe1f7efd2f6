// @generated
use crate::mg;

/// Complex type `microsoft.graph.vpnRoute`.
pub struct VpnRoute {
    /// `destinationPrefix`. Never null.
    pub destination_prefix: mg::Field<String>,
    /// `prefixSize`. Never null.
    pub prefix_size: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VpnRoute: "microsoft.graph.vpnRoute", complex;
    destination_prefix: "destinationPrefix" required,
    prefix_size: "prefixSize" required,
}
