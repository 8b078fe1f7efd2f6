// @generated
use crate::mg;

/// `microsoft.graph.delegateMeetingMessageDeliveryOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegateMeetingMessageDeliveryOptions {
    /// `sendToDelegateAndInformationToPrincipal`, 0.
    SendToDelegateAndInformationToPrincipal,
    /// `sendToDelegateAndPrincipal`, 1.
    SendToDelegateAndPrincipal,
    /// `sendToDelegateOnly`, 2.
    SendToDelegateOnly,
}

mg::enumeration! {
    DelegateMeetingMessageDeliveryOptions "microsoft.graph.delegateMeetingMessageDeliveryOptions" "";
    SendToDelegateAndInformationToPrincipal "sendToDelegateAndInformationToPrincipal" 0,
    SendToDelegateAndPrincipal "sendToDelegateAndPrincipal" 1,
    SendToDelegateOnly "sendToDelegateOnly" 2,
}
