// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerRequiredPasswordType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerRequiredPasswordType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `required` (1)
    Required,
    /// `numeric` (2)
    Numeric,
    /// `numericComplex` (3)
    NumericComplex,
    /// `alphabetic` (4)
    Alphabetic,
    /// `alphanumeric` (5)
    Alphanumeric,
    /// `alphanumericWithSymbols` (6)
    AlphanumericWithSymbols,
    /// `lowSecurityBiometric` (7)
    LowSecurityBiometric,
    /// `customPassword` (8)
    CustomPassword,
}

mg::enumeration! {
    AndroidDeviceOwnerRequiredPasswordType: "microsoft.graph.androidDeviceOwnerRequiredPasswordType";
    DeviceDefault: "deviceDefault" = 0,
    Required: "required" = 1,
    Numeric: "numeric" = 2,
    NumericComplex: "numericComplex" = 3,
    Alphabetic: "alphabetic" = 4,
    Alphanumeric: "alphanumeric" = 5,
    AlphanumericWithSymbols: "alphanumericWithSymbols" = 6,
    LowSecurityBiometric: "lowSecurityBiometric" = 7,
    CustomPassword: "customPassword" = 8,
}
