// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privilegedAccessGroupMemberType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivilegedAccessGroupMemberType {
    /// `direct` (1)
    Direct,
    /// `group` (2)
    Group,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PrivilegedAccessGroupMemberType: "microsoft.graph.privilegedAccessGroupMemberType";
    Direct: "direct" = 1,
    Group: "group" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
