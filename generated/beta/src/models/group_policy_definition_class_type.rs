// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicyDefinitionClassType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicyDefinitionClassType {
    /// `user` (0)
    User,
    /// `machine` (1)
    Machine,
}

mg::enumeration! {
    GroupPolicyDefinitionClassType: "microsoft.graph.groupPolicyDefinitionClassType";
    User: "user" = 0,
    Machine: "machine" = 1,
}
