// @generated
use crate::mg;

/// Enumeration `microsoft.graph.requiredPasswordType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequiredPasswordType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `alphanumeric` (1)
    Alphanumeric,
    /// `numeric` (2)
    Numeric,
}

mg::enumeration! {
    RequiredPasswordType: "microsoft.graph.requiredPasswordType";
    DeviceDefault: "deviceDefault" = 0,
    Alphanumeric: "alphanumeric" = 1,
    Numeric: "numeric" = 2,
}
