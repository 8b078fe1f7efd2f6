// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privilegeManagementElevationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivilegeManagementElevationType {
    /// `undetermined` (0)
    Undetermined,
    /// `unmanagedElevation` (1)
    UnmanagedElevation,
    /// `zeroTouchElevation` (2)
    ZeroTouchElevation,
    /// `userConfirmedElevation` (3)
    UserConfirmedElevation,
    /// `supportApprovedElevation` (4)
    SupportApprovedElevation,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    PrivilegeManagementElevationType: "microsoft.graph.privilegeManagementElevationType";
    Undetermined: "undetermined" = 0,
    UnmanagedElevation: "unmanagedElevation" = 1,
    ZeroTouchElevation: "zeroTouchElevation" = 2,
    UserConfirmedElevation: "userConfirmedElevation" = 3,
    SupportApprovedElevation: "supportApprovedElevation" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
