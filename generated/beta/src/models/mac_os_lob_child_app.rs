// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSLobChildApp`, a complex type.
    MacOsLobChildApp "microsoft.graph.macOSLobChildApp" "complex";
    /// `buildNumber`: String
    build_number "buildNumber": String,
    /// `bundleId`: String
    bundle_id "bundleId": String,
    /// `versionNumber`: String
    version_number "versionNumber": String,
}
