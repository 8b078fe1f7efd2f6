// @generated
use crate::mg;

/// Enumeration `microsoft.graph.resourceScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceScopeType {
    /// `group` (1)
    Group,
    /// `chat` (2)
    Chat,
    /// `tenant` (3)
    Tenant,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `team` (5)
    Team,
}

mg::enumeration! {
    ResourceScopeType: "microsoft.graph.resourceScopeType";
    Group: "group" = 1,
    Chat: "chat" = 2,
    Tenant: "tenant" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    Team: "team" = 5,
}
