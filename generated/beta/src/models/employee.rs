// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.employee`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/employee?view=graph-rest-beta>
    Employee "microsoft.graph.employee" "entity";
    /// `address`: postalAddressType
    address "address": mg::Boxed<super::PostalAddressType>,
    /// `birthDate`: Date
    birth_date "birthDate": mg::Date,
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `employmentDate`: Date
    employment_date "employmentDate": mg::Date,
    /// `givenName`: String
    given_name "givenName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `jobTitle`: String
    job_title "jobTitle": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `middleName`: String
    middle_name "middleName": String,
    /// `mobilePhone`: String
    mobile_phone "mobilePhone": String,
    /// `number`: String
    number "number": String,
    /// `personalEmail`: String
    personal_email "personalEmail": String,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `statisticsGroupCode`: String
    statistics_group_code "statisticsGroupCode": String,
    /// `status`: String
    status "status": String,
    /// `surname`: String
    surname "surname": String,
    /// `terminationDate`: Date
    termination_date "terminationDate": mg::Date,
}

impl Employee {
    /// `picture`: many `picture`, contained
    pub const PICTURE: mg::Nav<Employee, Vec<super::Picture>> = mg::Nav::new("picture");
}
