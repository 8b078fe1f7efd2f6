// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vpnServer`, a complex type.
    VpnServer "microsoft.graph.vpnServer" "complex";
    /// `address`: String, not null
    address "address" "r": String,
    /// `description`: String
    description "description": String,
    /// `isDefaultServer`: Boolean, not null
    is_default_server "isDefaultServer" "r": bool,
}
