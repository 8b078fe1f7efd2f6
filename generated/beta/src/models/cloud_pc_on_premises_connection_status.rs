// @generated
use crate::mg;

/// `microsoft.graph.cloudPcOnPremisesConnectionStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcOnPremisesConnectionStatus {
    /// `pending`, 0.
    Pending,
    /// `running`, 1.
    Running,
    /// `passed`, 2.
    Passed,
    /// `failed`, 3.
    Failed,
    /// `warning`, 4.
    Warning,
    /// `informational`, 5.
    Informational,
    /// `unknownFutureValue`, 6.
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcOnPremisesConnectionStatus "microsoft.graph.cloudPcOnPremisesConnectionStatus" "";
    Pending "pending" 0,
    Running "running" 1,
    Passed "passed" 2,
    Failed "failed" 3,
    Warning "warning" 4,
    Informational "informational" 5,
    UnknownFutureValue "unknownFutureValue" 6,
}
