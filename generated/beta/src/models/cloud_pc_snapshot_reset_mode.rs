// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSnapshotResetMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSnapshotResetMode {
    /// `notApplicable` (0)
    NotApplicable,
    /// `enabled` (1)
    Enabled,
    /// `disabled` (2)
    Disabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcSnapshotResetMode: "microsoft.graph.cloudPcSnapshotResetMode";
    NotApplicable: "notApplicable" = 0,
    Enabled: "enabled" = 1,
    Disabled: "disabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
