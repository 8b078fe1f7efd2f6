// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerLocationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerLocationMode {
    /// `notConfigured` (0)
    NotConfigured,
    /// `disabled` (1)
    Disabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidDeviceOwnerLocationMode: "microsoft.graph.androidDeviceOwnerLocationMode";
    NotConfigured: "notConfigured" = 0,
    Disabled: "disabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
