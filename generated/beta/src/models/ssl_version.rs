// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sslVersion`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SslVersion {
    /// `none` (0)
    None,
    /// `ssl3_0` (1)
    Ssl30,
    /// `tls1_0` (2)
    Tls10,
    /// `tls1_1` (3)
    Tls11,
    /// `tls1_2` (4)
    Tls12,
    /// `tls1_3` (5)
    Tls13,
    /// `notSupported` (6)
    NotSupported,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    SslVersion: "microsoft.graph.sslVersion";
    None: "none" = 0,
    Ssl30: "ssl3_0" = 1,
    Tls10: "tls1_0" = 2,
    Tls11: "tls1_1" = 3,
    Tls12: "tls1_2" = 4,
    Tls13: "tls1_3" = 5,
    NotSupported: "notSupported" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
