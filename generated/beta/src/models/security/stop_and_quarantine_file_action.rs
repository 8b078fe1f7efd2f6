// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.stopAndQuarantineFileAction`, a complex type derived from `microsoft.graph.security.automatedAction`.
    StopAndQuarantineFileAction "microsoft.graph.security.stopAndQuarantineFileAction" "complex" : super::AutomatedAction;
    /// `deviceIdColumn`: String, not null
    device_id_column "deviceIdColumn" "r": String,
    /// `sha1Column`: String, not null
    sha1_column "sha1Column" "r": String,
}

mg::derived_from! { StopAndQuarantineFileAction: super::AutomatedAction }
