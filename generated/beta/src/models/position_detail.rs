// @generated
use crate::mg;

/// Complex type `microsoft.graph.positionDetail`.
pub struct PositionDetail {
    /// `company`.
    pub company: mg::Field<mg::Boxed<super::CompanyDetail>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `employeeId`.
    pub employee_id: mg::Field<String>,
    /// `employeeType`.
    pub employee_type: mg::Field<String>,
    /// `endMonthYear`.
    pub end_month_year: mg::Field<mg::Date>,
    /// `jobTitle`.
    pub job_title: mg::Field<String>,
    /// `layer`.
    pub layer: mg::Field<i32>,
    /// `level`.
    pub level: mg::Field<String>,
    /// `role`.
    pub role: mg::Field<String>,
    /// `secondaryJobTitle`.
    pub secondary_job_title: mg::Field<String>,
    /// `secondaryRole`.
    pub secondary_role: mg::Field<String>,
    /// `startMonthYear`.
    pub start_month_year: mg::Field<mg::Date>,
    /// `summary`.
    pub summary: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PositionDetail: "microsoft.graph.positionDetail", complex;
    company: "company",
    description: "description",
    employee_id: "employeeId",
    employee_type: "employeeType",
    end_month_year: "endMonthYear",
    job_title: "jobTitle",
    layer: "layer",
    level: "level",
    role: "role",
    secondary_job_title: "secondaryJobTitle",
    secondary_role: "secondaryRole",
    start_month_year: "startMonthYear",
    summary: "summary",
}
