// @generated
use crate::mg;

/// Enumeration `microsoft.graph.originalTransferMethods`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OriginalTransferMethods {
    /// `none` (0)
    None,
    /// `deviceCodeFlow` (1)
    DeviceCodeFlow,
    /// `authenticationTransfer` (2)
    AuthenticationTransfer,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    OriginalTransferMethods: "microsoft.graph.originalTransferMethods";
    None: "none" = 0,
    DeviceCodeFlow: "deviceCodeFlow" = 1,
    AuthenticationTransfer: "authenticationTransfer" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
