// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.versionAction`, a complex type.
    VersionAction "microsoft.graph.versionAction" "complex";
    /// `newVersion`: String
    new_version "newVersion": String,
}
