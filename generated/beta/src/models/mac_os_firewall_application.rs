// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSFirewallApplication`, a complex type.
    MacOsFirewallApplication "microsoft.graph.macOSFirewallApplication" "complex";
    /// `allowsIncomingConnections`: Boolean, not null
    allows_incoming_connections "allowsIncomingConnections" "r": bool,
    /// `bundleId`: String, not null
    bundle_id "bundleId" "r": String,
}
