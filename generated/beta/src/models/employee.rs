// @generated
use crate::mg;

/// Entity type [`microsoft.graph.employee`][reference].
///
/// Requests: [`EmployeeCollection`](crate::requests::employee::EmployeeCollection), for example
/// `graph.financials().companies().id(id).employees()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/employee?view=graph-rest-beta
pub struct Employee {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `birthDate`.
    pub birth_date: mg::Field<mg::Date>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `employmentDate`.
    pub employment_date: mg::Field<mg::Date>,
    /// `givenName`.
    pub given_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `jobTitle`.
    pub job_title: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `middleName`.
    pub middle_name: mg::Field<String>,
    /// `mobilePhone`.
    pub mobile_phone: mg::Field<String>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `personalEmail`.
    pub personal_email: mg::Field<String>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `statisticsGroupCode`.
    pub statistics_group_code: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `surname`.
    pub surname: mg::Field<String>,
    /// `terminationDate`.
    pub termination_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Employee: "microsoft.graph.employee", entity;
    address: "address",
    birth_date: "birthDate",
    display_name: "displayName",
    email: "email",
    employment_date: "employmentDate",
    given_name: "givenName",
    id: "id" key required,
    job_title: "jobTitle",
    last_modified_date_time: "lastModifiedDateTime",
    middle_name: "middleName",
    mobile_phone: "mobilePhone",
    number: "number",
    personal_email: "personalEmail",
    phone_number: "phoneNumber",
    statistics_group_code: "statisticsGroupCode",
    status: "status",
    surname: "surname",
    termination_date: "terminationDate",
}

impl Employee {
    /// `picture`: many [`Picture`](super::Picture).
    pub const PICTURE: mg::Nav<Employee, Vec<super::Picture>> = mg::Nav::new("picture");
}
