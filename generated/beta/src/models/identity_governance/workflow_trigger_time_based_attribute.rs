// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.workflowTriggerTimeBasedAttribute`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowTriggerTimeBasedAttribute {
    /// `employeeHireDate` (0)
    EmployeeHireDate,
    /// `employeeLeaveDateTime` (1)
    EmployeeLeaveDateTime,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `createdDateTime` (3)
    CreatedDateTime,
}

mg::enumeration! {
    WorkflowTriggerTimeBasedAttribute: "microsoft.graph.identityGovernance.workflowTriggerTimeBasedAttribute";
    EmployeeHireDate: "employeeHireDate" = 0,
    EmployeeLeaveDateTime: "employeeLeaveDateTime" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    CreatedDateTime: "createdDateTime" = 3,
}
