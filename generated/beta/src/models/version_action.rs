// @generated
use crate::mg;

/// Complex type `microsoft.graph.versionAction`.
pub struct VersionAction {
    /// `newVersion`.
    pub new_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VersionAction: "microsoft.graph.versionAction", complex;
    new_version: "newVersion",
}
