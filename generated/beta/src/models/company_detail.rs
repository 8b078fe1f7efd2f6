// @generated
use crate::mg;

/// Complex type `microsoft.graph.companyDetail`.
pub struct CompanyDetail {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `companyCode`.
    pub company_code: mg::Field<String>,
    /// `costCenter`.
    pub cost_center: mg::Field<String>,
    /// `department`.
    pub department: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `division`.
    pub division: mg::Field<String>,
    /// `officeLocation`.
    pub office_location: mg::Field<String>,
    /// `pronunciation`.
    pub pronunciation: mg::Field<String>,
    /// `secondaryDepartment`.
    pub secondary_department: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CompanyDetail: "microsoft.graph.companyDetail", complex;
    address: "address",
    company_code: "companyCode",
    cost_center: "costCenter",
    department: "department",
    display_name: "displayName",
    division: "division",
    office_location: "officeLocation",
    pronunciation: "pronunciation",
    secondary_department: "secondaryDepartment",
    web_url: "webUrl",
}
