// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessTransferMethods`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessTransferMethods {
    /// `none` (0)
    None,
    /// `deviceCodeFlow` (1)
    DeviceCodeFlow,
    /// `authenticationTransfer` (2)
    AuthenticationTransfer,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ConditionalAccessTransferMethods: "microsoft.graph.conditionalAccessTransferMethods", flags;
    None: "none" = 0,
    DeviceCodeFlow: "deviceCodeFlow" = 1,
    AuthenticationTransfer: "authenticationTransfer" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
