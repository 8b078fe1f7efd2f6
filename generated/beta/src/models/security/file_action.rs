// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.fileAction`, derived from
/// [`AutomatedAction`](super::AutomatedAction).
pub struct FileAction {
    /// `deviceGroupNames`.
    pub device_group_names: mg::Field<Vec<String>>,
    /// `sha1Column`.
    pub sha1_column: mg::Field<String>,
    /// `sha256Column`.
    pub sha256_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileAction: "microsoft.graph.security.fileAction", complex, base super::AutomatedAction;
    device_group_names: "deviceGroupNames",
    sha1_column: "sha1Column",
    sha256_column: "sha256Column",
}

mg::derived_from! { FileAction: super::AutomatedAction }
