// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privilegeManagementProcessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivilegeManagementProcessType {
    /// `undefined` (0)
    Undefined,
    /// `parent` (1)
    Parent,
    /// `child` (2)
    Child,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PrivilegeManagementProcessType: "microsoft.graph.privilegeManagementProcessType";
    Undefined: "undefined" = 0,
    Parent: "parent" = 1,
    Child: "child" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
