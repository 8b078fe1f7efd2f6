// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.crossTenantAccessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossTenantAccessType {
    /// `none` (0)
    None,
    /// `b2bCollaboration` (1)
    B2bCollaboration,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CrossTenantAccessType: "microsoft.graph.networkaccess.crossTenantAccessType";
    None: "none" = 0,
    B2bCollaboration: "b2bCollaboration" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
