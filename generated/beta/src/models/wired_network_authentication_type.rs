// @generated
use crate::mg;

/// Enumeration `microsoft.graph.wiredNetworkAuthenticationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WiredNetworkAuthenticationType {
    /// `none` (0)
    None,
    /// `user` (1)
    User,
    /// `machine` (2)
    Machine,
    /// `machineOrUser` (3)
    MachineOrUser,
    /// `guest` (4)
    Guest,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    WiredNetworkAuthenticationType: "microsoft.graph.wiredNetworkAuthenticationType";
    None: "none" = 0,
    User: "user" = 1,
    Machine: "machine" = 2,
    MachineOrUser: "machineOrUser" = 3,
    Guest: "guest" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
