// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.deviceCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceCategory {
    /// `client` (0)
    Client,
    /// `branch` (1)
    Branch,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `remoteNetwork` (3)
    RemoteNetwork,
}

mg::enumeration! {
    DeviceCategory: "microsoft.graph.networkaccess.deviceCategory";
    Client: "client" = 0,
    Branch: "branch" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    RemoteNetwork: "remoteNetwork" = 3,
}
