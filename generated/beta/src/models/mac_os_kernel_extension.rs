// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSKernelExtension`, a complex type.
    MacOsKernelExtension "microsoft.graph.macOSKernelExtension" "complex";
    /// `bundleId`: String, not null
    bundle_id "bundleId" "r": String,
    /// `teamIdentifier`: String
    team_identifier "teamIdentifier": String,
}
