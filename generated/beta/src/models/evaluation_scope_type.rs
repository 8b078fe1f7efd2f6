// @generated
use crate::mg;

/// Enumeration `microsoft.graph.evaluationScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationScopeType {
    /// `tenant` (0)
    Tenant,
    /// `agent` (1)
    Agent,
    /// `anonymousUser` (2)
    AnonymousUser,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    EvaluationScopeType: "microsoft.graph.evaluationScopeType";
    Tenant: "tenant" = 0,
    Agent: "agent" = 1,
    AnonymousUser: "anonymousUser" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
