// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.stopAndQuarantineFileAction`, a complex type derived from `microsoft.graph.security.automatedAction`.
    StopAndQuarantineFileAction "microsoft.graph.security.stopAndQuarantineFileAction" "complex" : super::AutomatedAction;
    /// `deviceIdColumn`: String
    device_id_column "deviceIdColumn": String,
    /// `sha1Column`: String
    sha1_column "sha1Column": String,
}

mg::derived_from! { StopAndQuarantineFileAction: super::AutomatedAction }
