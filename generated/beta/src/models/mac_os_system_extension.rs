// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSSystemExtension`, a complex type.
    MacOsSystemExtension "microsoft.graph.macOSSystemExtension" "complex";
    /// `bundleId`: String, not null
    bundle_id "bundleId" "r": String,
    /// `teamIdentifier`: String
    team_identifier "teamIdentifier": String,
}
