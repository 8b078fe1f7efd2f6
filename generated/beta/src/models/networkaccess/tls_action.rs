// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.tlsAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsAction {
    /// `bypassed` (0)
    Bypassed,
    /// `intercepted` (1)
    Intercepted,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TlsAction: "microsoft.graph.networkaccess.tlsAction";
    Bypassed: "bypassed" = 0,
    Intercepted: "intercepted" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
