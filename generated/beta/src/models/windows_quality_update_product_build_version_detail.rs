// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsQualityUpdateProductBuildVersionDetail`.
pub struct WindowsQualityUpdateProductBuildVersionDetail {
    /// `buildNumber`. Never null.
    pub build_number: mg::Field<i32>,
    /// `majorVersionNumber`. Never null.
    pub major_version_number: mg::Field<i32>,
    /// `minorVersionNumber`. Never null.
    pub minor_version_number: mg::Field<i32>,
    /// `updateBuildRevision`. Never null.
    pub update_build_revision: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateProductBuildVersionDetail: "microsoft.graph.windowsQualityUpdateProductBuildVersionDetail", complex;
    build_number: "buildNumber" required,
    major_version_number: "majorVersionNumber" required,
    minor_version_number: "minorVersionNumber" required,
    update_build_revision: "updateBuildRevision" required,
}
