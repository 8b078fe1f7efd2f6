// @generated
use crate::mg;

/// Enumeration `microsoft.graph.delegatedAdminAccessContainerType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegatedAdminAccessContainerType {
    /// `securityGroup` (0)
    SecurityGroup,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    DelegatedAdminAccessContainerType: "microsoft.graph.delegatedAdminAccessContainerType";
    SecurityGroup: "securityGroup" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
