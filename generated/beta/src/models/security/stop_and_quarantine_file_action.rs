// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.stopAndQuarantineFileAction`, derived from
/// [`AutomatedAction`](super::AutomatedAction).
pub struct StopAndQuarantineFileAction {
    /// `deviceIdColumn`. Never null.
    pub device_id_column: mg::Field<String>,
    /// `sha1Column`. Never null.
    pub sha1_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StopAndQuarantineFileAction: "microsoft.graph.security.stopAndQuarantineFileAction", complex, base super::AutomatedAction;
    device_id_column: "deviceIdColumn" required,
    sha1_column: "sha1Column" required,
}

mg::derived_from! { StopAndQuarantineFileAction: super::AutomatedAction }
