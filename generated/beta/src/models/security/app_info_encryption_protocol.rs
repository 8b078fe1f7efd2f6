// @generated
use crate::mg;

/// `microsoft.graph.security.appInfoEncryptionProtocol`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoEncryptionProtocol {
    /// `tls1_0`, 0.
    Tls10,
    /// `tls1_1`, 1.
    Tls11,
    /// `tls1_2`, 2.
    Tls12,
    /// `tls1_3`, 3.
    Tls13,
    /// `notApplicable`, 4.
    NotApplicable,
    /// `notSupported`, 5.
    NotSupported,
    /// `unknown`, 6.
    Unknown,
    /// `unknownFutureValue`, 7.
    UnknownFutureValue,
    /// `ssl3`, 8.
    Ssl3,
}

mg::enumeration! {
    AppInfoEncryptionProtocol "microsoft.graph.security.appInfoEncryptionProtocol" "";
    Tls10 "tls1_0" 0,
    Tls11 "tls1_1" 1,
    Tls12 "tls1_2" 2,
    Tls13 "tls1_3" 3,
    NotApplicable "notApplicable" 4,
    NotSupported "notSupported" 5,
    Unknown "unknown" 6,
    UnknownFutureValue "unknownFutureValue" 7,
    Ssl3 "ssl3" 8,
}
