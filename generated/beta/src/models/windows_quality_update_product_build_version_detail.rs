// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateProductBuildVersionDetail`, a complex type.
    WindowsQualityUpdateProductBuildVersionDetail "microsoft.graph.windowsQualityUpdateProductBuildVersionDetail" "complex";
    /// `buildNumber`: Int32, not null
    build_number "buildNumber" "r": i32,
    /// `majorVersionNumber`: Int32, not null
    major_version_number "majorVersionNumber" "r": i32,
    /// `minorVersionNumber`: Int32, not null
    minor_version_number "minorVersionNumber" "r": i32,
    /// `updateBuildRevision`: Int32, not null
    update_build_revision "updateBuildRevision" "r": i32,
}
