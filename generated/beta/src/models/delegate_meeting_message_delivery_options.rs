// @generated
use crate::mg;

/// Enumeration `microsoft.graph.delegateMeetingMessageDeliveryOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegateMeetingMessageDeliveryOptions {
    /// `sendToDelegateAndInformationToPrincipal` (0)
    SendToDelegateAndInformationToPrincipal,
    /// `sendToDelegateAndPrincipal` (1)
    SendToDelegateAndPrincipal,
    /// `sendToDelegateOnly` (2)
    SendToDelegateOnly,
}

mg::enumeration! {
    DelegateMeetingMessageDeliveryOptions: "microsoft.graph.delegateMeetingMessageDeliveryOptions";
    SendToDelegateAndInformationToPrincipal: "sendToDelegateAndInformationToPrincipal" = 0,
    SendToDelegateAndPrincipal: "sendToDelegateAndPrincipal" = 1,
    SendToDelegateOnly: "sendToDelegateOnly" = 2,
}
