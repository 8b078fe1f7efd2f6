// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.positionDetail`, a complex type.
    PositionDetail "microsoft.graph.positionDetail" "complex";
    /// `company`: companyDetail
    company "company": mg::Boxed<super::CompanyDetail>,
    /// `description`: String
    description "description": String,
    /// `employeeId`: String
    employee_id "employeeId": String,
    /// `employeeType`: String
    employee_type "employeeType": String,
    /// `endMonthYear`: Date
    end_month_year "endMonthYear": mg::Date,
    /// `jobTitle`: String
    job_title "jobTitle": String,
    /// `layer`: Int32
    layer "layer": i32,
    /// `level`: String
    level "level": String,
    /// `role`: String
    role "role": String,
    /// `secondaryJobTitle`: String
    secondary_job_title "secondaryJobTitle": String,
    /// `secondaryRole`: String
    secondary_role "secondaryRole": String,
    /// `startMonthYear`: Date
    start_month_year "startMonthYear": mg::Date,
    /// `summary`: String
    summary "summary": String,
}
