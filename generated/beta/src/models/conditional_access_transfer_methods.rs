// @generated
use crate::mg;

/// `microsoft.graph.conditionalAccessTransferMethods`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessTransferMethods {
    /// `none`, 0.
    None,
    /// `deviceCodeFlow`, 1.
    DeviceCodeFlow,
    /// `authenticationTransfer`, 2.
    AuthenticationTransfer,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    ConditionalAccessTransferMethods "microsoft.graph.conditionalAccessTransferMethods" "flags";
    None "none" 0,
    DeviceCodeFlow "deviceCodeFlow" 1,
    AuthenticationTransfer "authenticationTransfer" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
