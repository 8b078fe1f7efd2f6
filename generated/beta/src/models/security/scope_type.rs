// @generated
use crate::mg;

/// `microsoft.graph.security.scopeType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// `deviceGroup`, 0.
    DeviceGroup,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    ScopeType "microsoft.graph.security.scopeType" "";
    DeviceGroup "deviceGroup" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
