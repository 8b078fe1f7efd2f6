// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.managementTemplateDeploymentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagementTemplateDeploymentStatus {
    /// `unknown` (0)
    Unknown,
    /// `inProgress` (5)
    InProgress,
    /// `completed` (10)
    Completed,
    /// `failed` (15)
    Failed,
    /// `ineligible` (20)
    Ineligible,
    /// `unknownFutureValue` (45)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagementTemplateDeploymentStatus: "microsoft.graph.managedTenants.managementTemplateDeploymentStatus";
    Unknown: "unknown" = 0,
    InProgress: "inProgress" = 5,
    Completed: "completed" = 10,
    Failed: "failed" = 15,
    Ineligible: "ineligible" = 20,
    UnknownFutureValue: "unknownFutureValue" = 45,
}
