// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.buildVersionDetails`.
pub struct BuildVersionDetails {
    /// `buildNumber`. Never null.
    pub build_number: mg::Field<i32>,
    /// `majorVersion`. Never null.
    pub major_version: mg::Field<i32>,
    /// `minorVersion`. Never null.
    pub minor_version: mg::Field<i32>,
    /// `updateBuildRevision`. Never null.
    pub update_build_revision: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BuildVersionDetails: "microsoft.graph.windowsUpdates.buildVersionDetails", complex;
    build_number: "buildNumber" required,
    major_version: "majorVersion" required,
    minor_version: "minorVersion" required,
    update_build_revision: "updateBuildRevision" required,
}
