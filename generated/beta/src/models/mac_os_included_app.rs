// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSIncludedApp`, a complex type.
    MacOsIncludedApp "microsoft.graph.macOSIncludedApp" "complex";
    /// `bundleId`: String, not null
    bundle_id "bundleId" "r": String,
    /// `bundleVersion`: String, not null
    bundle_version "bundleVersion" "r": String,
}
