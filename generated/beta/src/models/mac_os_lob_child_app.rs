// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSLobChildApp`.
pub struct MacOsLobChildApp {
    /// `buildNumber`.
    pub build_number: mg::Field<String>,
    /// `bundleId`.
    pub bundle_id: mg::Field<String>,
    /// `versionNumber`.
    pub version_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsLobChildApp: "microsoft.graph.macOSLobChildApp", complex;
    build_number: "buildNumber",
    bundle_id: "bundleId",
    version_number: "versionNumber",
}
