// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.managementActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagementActionStatus {
    /// `toAddress` (0)
    ToAddress,
    /// `completed` (5)
    Completed,
    /// `error` (10)
    Error,
    /// `timeOut` (15)
    TimeOut,
    /// `inProgress` (20)
    InProgress,
    /// `planned` (25)
    Planned,
    /// `resolvedBy3rdParty` (30)
    ResolvedBy3rdParty,
    /// `resolvedThroughAlternateMitigation` (35)
    ResolvedThroughAlternateMitigation,
    /// `riskAccepted` (40)
    RiskAccepted,
    /// `unknownFutureValue` (45)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagementActionStatus: "microsoft.graph.managedTenants.managementActionStatus";
    ToAddress: "toAddress" = 0,
    Completed: "completed" = 5,
    Error: "error" = 10,
    TimeOut: "timeOut" = 15,
    InProgress: "inProgress" = 20,
    Planned: "planned" = 25,
    ResolvedBy3rdParty: "resolvedBy3rdParty" = 30,
    ResolvedThroughAlternateMitigation: "resolvedThroughAlternateMitigation" = 35,
    RiskAccepted: "riskAccepted" = 40,
    UnknownFutureValue: "unknownFutureValue" = 45,
}
