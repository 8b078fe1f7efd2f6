// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidWorkProfileRequiredPasswordType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidWorkProfileRequiredPasswordType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `lowSecurityBiometric` (1)
    LowSecurityBiometric,
    /// `required` (2)
    Required,
    /// `atLeastNumeric` (3)
    AtLeastNumeric,
    /// `numericComplex` (4)
    NumericComplex,
    /// `atLeastAlphabetic` (5)
    AtLeastAlphabetic,
    /// `atLeastAlphanumeric` (6)
    AtLeastAlphanumeric,
    /// `alphanumericWithSymbols` (7)
    AlphanumericWithSymbols,
}

mg::enumeration! {
    AndroidWorkProfileRequiredPasswordType: "microsoft.graph.androidWorkProfileRequiredPasswordType";
    DeviceDefault: "deviceDefault" = 0,
    LowSecurityBiometric: "lowSecurityBiometric" = 1,
    Required: "required" = 2,
    AtLeastNumeric: "atLeastNumeric" = 3,
    NumericComplex: "numericComplex" = 4,
    AtLeastAlphabetic: "atLeastAlphabetic" = 5,
    AtLeastAlphanumeric: "atLeastAlphanumeric" = 6,
    AlphanumericWithSymbols: "alphanumericWithSymbols" = 7,
}
