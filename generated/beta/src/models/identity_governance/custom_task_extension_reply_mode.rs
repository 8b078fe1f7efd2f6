// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.customTaskExtensionReplyMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomTaskExtensionReplyMode {
    /// `none` (0)
    None,
    /// `callback` (1)
    Callback,
    /// `response` (2)
    Response,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CustomTaskExtensionReplyMode: "microsoft.graph.identityGovernance.customTaskExtensionReplyMode";
    None: "none" = 0,
    Callback: "callback" = 1,
    Response: "response" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
