// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.scopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// `deviceGroup` (0)
    DeviceGroup,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ScopeType: "microsoft.graph.security.scopeType";
    DeviceGroup: "deviceGroup" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
