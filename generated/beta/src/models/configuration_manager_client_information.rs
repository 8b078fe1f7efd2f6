// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationManagerClientInformation`, a complex type.
    ConfigurationManagerClientInformation "microsoft.graph.configurationManagerClientInformation" "complex";
    /// `clientIdentifier`: String
    client_identifier "clientIdentifier": String,
    /// `clientVersion`: String
    client_version "clientVersion": String,
    /// `isBlocked`: Boolean, not null
    is_blocked "isBlocked" "r": bool,
}
