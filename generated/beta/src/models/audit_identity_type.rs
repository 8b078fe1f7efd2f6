// @generated
use crate::mg;

/// Enumeration `microsoft.graph.auditIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditIdentityType {
    /// `agent` (0)
    Agent,
    /// `servicePrincipal` (1)
    ServicePrincipal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AuditIdentityType: "microsoft.graph.auditIdentityType";
    Agent: "agent" = 0,
    ServicePrincipal: "servicePrincipal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
