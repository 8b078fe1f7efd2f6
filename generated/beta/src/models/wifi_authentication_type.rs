// @generated
use crate::mg;

/// Enumeration `microsoft.graph.wifiAuthenticationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WifiAuthenticationType {
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
}

mg::enumeration! {
    WifiAuthenticationType: "microsoft.graph.wifiAuthenticationType";
    None: "none" = 0,
    User: "user" = 1,
    Machine: "machine" = 2,
    MachineOrUser: "machineOrUser" = 3,
    Guest: "guest" = 4,
}
