// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.deviceJoinType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceJoinType {
    /// `none` (0)
    None,
    /// `microsoftEntraJoined` (1)
    MicrosoftEntraJoined,
    /// `microsoftEntraRegistered` (2)
    MicrosoftEntraRegistered,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceJoinType: "microsoft.graph.networkaccess.deviceJoinType";
    None: "none" = 0,
    MicrosoftEntraJoined: "microsoftEntraJoined" = 1,
    MicrosoftEntraRegistered: "microsoftEntraRegistered" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
