// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appInfoDataAtRestEncryptionMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoDataAtRestEncryptionMethod {
    /// `aes` (1)
    Aes,
    /// `bitLocker` (2)
    BitLocker,
    /// `blowfish` (3)
    Blowfish,
    /// `des3` (4)
    Des3,
    /// `des` (5)
    Des,
    /// `rc4` (6)
    Rc4,
    /// `rsA` (7)
    RsA,
    /// `notSupported` (8)
    NotSupported,
    /// `unknown` (9)
    Unknown,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoDataAtRestEncryptionMethod: "microsoft.graph.security.appInfoDataAtRestEncryptionMethod";
    Aes: "aes" = 1,
    BitLocker: "bitLocker" = 2,
    Blowfish: "blowfish" = 3,
    Des3: "des3" = 4,
    Des: "des" = 5,
    Rc4: "rc4" = 6,
    RsA: "rsA" = 7,
    NotSupported: "notSupported" = 8,
    Unknown: "unknown" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
