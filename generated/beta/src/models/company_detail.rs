// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.companyDetail`, a complex type.
    CompanyDetail "microsoft.graph.companyDetail" "complex";
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `companyCode`: String
    company_code "companyCode": String,
    /// `costCenter`: String
    cost_center "costCenter": String,
    /// `department`: String
    department "department": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `division`: String
    division "division": String,
    /// `officeLocation`: String
    office_location "officeLocation": String,
    /// `pronunciation`: String
    pronunciation "pronunciation": String,
    /// `secondaryDepartment`: String
    secondary_department "secondaryDepartment": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}
