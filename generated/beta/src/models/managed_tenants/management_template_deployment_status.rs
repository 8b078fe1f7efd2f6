// @generated
use crate::mg;

/// `microsoft.graph.managedTenants.managementTemplateDeploymentStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagementTemplateDeploymentStatus {
    /// `unknown`, 0.
    Unknown,
    /// `inProgress`, 1.
    InProgress,
    /// `completed`, 2.
    Completed,
    /// `failed`, 3.
    Failed,
    /// `ineligible`, 4.
    Ineligible,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
}

mg::enumeration! {
    ManagementTemplateDeploymentStatus "microsoft.graph.managedTenants.managementTemplateDeploymentStatus" "";
    Unknown "unknown" 0,
    InProgress "inProgress" 1,
    Completed "completed" 2,
    Failed "failed" 3,
    Ineligible "ineligible" 4,
    UnknownFutureValue "unknownFutureValue" 5,
}
