// @generated
use crate::mg;

/// `microsoft.graph.security.appInfoDataAtRestEncryptionMethod`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoDataAtRestEncryptionMethod {
    /// `aes`, 0.
    Aes,
    /// `bitLocker`, 1.
    BitLocker,
    /// `blowfish`, 2.
    Blowfish,
    /// `des3`, 3.
    Des3,
    /// `des`, 4.
    Des,
    /// `rc4`, 5.
    Rc4,
    /// `rsA`, 6.
    RsA,
    /// `notSupported`, 7.
    NotSupported,
    /// `unknown`, 8.
    Unknown,
    /// `unknownFutureValue`, 9.
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoDataAtRestEncryptionMethod "microsoft.graph.security.appInfoDataAtRestEncryptionMethod" "";
    Aes "aes" 0,
    BitLocker "bitLocker" 1,
    Blowfish "blowfish" 2,
    Des3 "des3" 3,
    Des "des" 4,
    Rc4 "rc4" 5,
    RsA "rsA" 6,
    NotSupported "notSupported" 7,
    Unknown "unknown" 8,
    UnknownFutureValue "unknownFutureValue" 9,
}
