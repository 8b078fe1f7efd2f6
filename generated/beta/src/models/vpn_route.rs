// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vpnRoute`, a complex type.
    VpnRoute "microsoft.graph.vpnRoute" "complex";
    /// `destinationPrefix`: String, not null
    destination_prefix "destinationPrefix" "r": String,
    /// `prefixSize`: Int32, not null
    prefix_size "prefixSize" "r": i32,
}
