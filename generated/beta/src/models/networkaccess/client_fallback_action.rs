// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.clientFallbackAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientFallbackAction {
    /// `bypass` (0)
    Bypass,
    /// `block` (1)
    Block,
    /// `default` (2)
    Default,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ClientFallbackAction: "microsoft.graph.networkaccess.clientFallbackAction";
    Bypass: "bypass" = 0,
    Block: "block" = 1,
    Default: "default" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
