// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSFirewallApplication`.
pub struct MacOsFirewallApplication {
    /// `allowsIncomingConnections`. Never null.
    pub allows_incoming_connections: mg::Field<bool>,
    /// `bundleId`. Never null.
    pub bundle_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsFirewallApplication: "microsoft.graph.macOSFirewallApplication", complex;
    allows_incoming_connections: "allowsIncomingConnections" required,
    bundle_id: "bundleId" required,
}
