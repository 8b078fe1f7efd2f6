// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidRequiredPasswordType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidRequiredPasswordType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `alphabetic` (1)
    Alphabetic,
    /// `alphanumeric` (2)
    Alphanumeric,
    /// `alphanumericWithSymbols` (3)
    AlphanumericWithSymbols,
    /// `lowSecurityBiometric` (4)
    LowSecurityBiometric,
    /// `numeric` (5)
    Numeric,
    /// `numericComplex` (6)
    NumericComplex,
    /// `any` (7)
    Any,
}

mg::enumeration! {
    AndroidRequiredPasswordType: "microsoft.graph.androidRequiredPasswordType";
    DeviceDefault: "deviceDefault" = 0,
    Alphabetic: "alphabetic" = 1,
    Alphanumeric: "alphanumeric" = 2,
    AlphanumericWithSymbols: "alphanumericWithSymbols" = 3,
    LowSecurityBiometric: "lowSecurityBiometric" = 4,
    Numeric: "numeric" = 5,
    NumericComplex: "numericComplex" = 6,
    Any: "any" = 7,
}
