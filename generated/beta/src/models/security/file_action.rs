// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fileAction`, a complex type derived from `microsoft.graph.security.automatedAction`.
    FileAction "microsoft.graph.security.fileAction" "complex" : super::AutomatedAction;
    /// `deviceGroupNames`: Collection(String)
    device_group_names "deviceGroupNames": Vec<String>,
    /// `sha1Column`: String
    sha1_column "sha1Column": String,
    /// `sha256Column`: String
    sha256_column "sha256Column": String,
}

mg::derived_from! { FileAction: super::AutomatedAction }
