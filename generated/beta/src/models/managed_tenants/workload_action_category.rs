// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.workloadActionCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkloadActionCategory {
    /// `automated` (0)
    Automated,
    /// `manual` (1)
    Manual,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkloadActionCategory: "microsoft.graph.managedTenants.workloadActionCategory";
    Automated: "automated" = 0,
    Manual: "manual" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
