// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appInfoEncryptionProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoEncryptionProtocol {
    /// `tls1_0` (1)
    Tls10,
    /// `tls1_1` (2)
    Tls11,
    /// `tls1_2` (3)
    Tls12,
    /// `tls1_3` (4)
    Tls13,
    /// `notApplicable` (5)
    NotApplicable,
    /// `notSupported` (6)
    NotSupported,
    /// `unknown` (7)
    Unknown,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
    /// `ssl3` (9)
    Ssl3,
}

mg::enumeration! {
    AppInfoEncryptionProtocol: "microsoft.graph.security.appInfoEncryptionProtocol";
    Tls10: "tls1_0" = 1,
    Tls11: "tls1_1" = 2,
    Tls12: "tls1_2" = 3,
    Tls13: "tls1_3" = 4,
    NotApplicable: "notApplicable" = 5,
    NotSupported: "notSupported" = 6,
    Unknown: "unknown" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
    Ssl3: "ssl3" = 9,
}
