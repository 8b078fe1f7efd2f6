// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkType {
    /// `intranet` (0)
    Intranet,
    /// `extranet` (1)
    Extranet,
    /// `namedNetwork` (2)
    NamedNetwork,
    /// `trusted` (3)
    Trusted,
    /// `trustedNamedLocation` (4)
    TrustedNamedLocation,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    NetworkType: "microsoft.graph.networkType";
    Intranet: "intranet" = 0,
    Extranet: "extranet" = 1,
    NamedNetwork: "namedNetwork" = 2,
    Trusted: "trusted" = 3,
    TrustedNamedLocation: "trustedNamedLocation" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
