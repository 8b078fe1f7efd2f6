// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restEncryptionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestEncryptionType {
    /// `none` (0)
    None,
    /// `aes` (1)
    Aes,
    /// `bitlocker` (2)
    Bitlocker,
    /// `blowfish` (3)
    Blowfish,
    /// `des` (4)
    Des,
    /// `rc4` (5)
    Rc4,
    /// `rsa` (6)
    Rsa,
    /// `notSupported` (7)
    NotSupported,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    RestEncryptionType: "microsoft.graph.restEncryptionType";
    None: "none" = 0,
    Aes: "aes" = 1,
    Bitlocker: "bitlocker" = 2,
    Blowfish: "blowfish" = 3,
    Des: "des" = 4,
    Rc4: "rc4" = 5,
    Rsa: "rsa" = 6,
    NotSupported: "notSupported" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
