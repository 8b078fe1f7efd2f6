// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAction {
    /// `registerSecurityInformation` (0)
    RegisterSecurityInformation,
    /// `registerOrJoinDevices` (1)
    RegisterOrJoinDevices,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    UserAction: "microsoft.graph.userAction";
    RegisterSecurityInformation: "registerSecurityInformation" = 0,
    RegisterOrJoinDevices: "registerOrJoinDevices" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
