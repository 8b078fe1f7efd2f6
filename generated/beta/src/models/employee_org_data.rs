// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.employeeOrgData`, a complex type.
    EmployeeOrgData "microsoft.graph.employeeOrgData" "complex";
    /// `costCenter`: String
    cost_center "costCenter": String,
    /// `division`: String
    division "division": String,
}
