// @generated
use crate::mg;

/// `microsoft.graph.resourceScopeType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceScopeType {
    /// `group`, 0.
    Group,
    /// `chat`, 1.
    Chat,
    /// `tenant`, 2.
    Tenant,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
    /// `team`, 4.
    Team,
}

mg::enumeration! {
    ResourceScopeType "microsoft.graph.resourceScopeType" "";
    Group "group" 0,
    Chat "chat" 1,
    Tenant "tenant" 2,
    UnknownFutureValue "unknownFutureValue" 3,
    Team "team" 4,
}
