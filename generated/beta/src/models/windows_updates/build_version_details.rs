// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.buildVersionDetails`, a complex type.
    BuildVersionDetails "microsoft.graph.windowsUpdates.buildVersionDetails" "complex";
    /// `buildNumber`: Int32, not null
    build_number "buildNumber" "r": i32,
    /// `majorVersion`: Int32, not null
    major_version "majorVersion" "r": i32,
    /// `minorVersion`: Int32, not null
    minor_version "minorVersion" "r": i32,
    /// `updateBuildRevision`: Int32, not null
    update_build_revision "updateBuildRevision" "r": i32,
}
