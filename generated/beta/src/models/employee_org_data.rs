// @generated
use crate::mg;

/// Complex type `microsoft.graph.employeeOrgData`.
pub struct EmployeeOrgData {
    /// `costCenter`.
    pub cost_center: mg::Field<String>,
    /// `division`.
    pub division: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmployeeOrgData: "microsoft.graph.employeeOrgData", complex;
    cost_center: "costCenter",
    division: "division",
}
