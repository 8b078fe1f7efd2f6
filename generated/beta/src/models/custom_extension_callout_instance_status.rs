// @generated
use crate::mg;

/// Enumeration `microsoft.graph.customExtensionCalloutInstanceStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomExtensionCalloutInstanceStatus {
    /// `calloutSent` (1)
    CalloutSent,
    /// `callbackReceived` (2)
    CallbackReceived,
    /// `calloutFailed` (3)
    CalloutFailed,
    /// `callbackTimedOut` (4)
    CallbackTimedOut,
    /// `waitingForCallback` (5)
    WaitingForCallback,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CustomExtensionCalloutInstanceStatus: "microsoft.graph.customExtensionCalloutInstanceStatus";
    CalloutSent: "calloutSent" = 1,
    CallbackReceived: "callbackReceived" = 2,
    CalloutFailed: "calloutFailed" = 3,
    CallbackTimedOut: "callbackTimedOut" = 4,
    WaitingForCallback: "waitingForCallback" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
