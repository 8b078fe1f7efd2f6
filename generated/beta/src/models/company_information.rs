// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.companyInformation`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/companyinformation?view=graph-rest-beta>
    CompanyInformation "microsoft.graph.companyInformation" "entity";
    /// `address`: postalAddressType
    address "address": mg::Boxed<super::PostalAddressType>,
    /// `currencyCode`: String
    currency_code "currencyCode": String,
    /// `currentFiscalYearStartDate`: Date
    current_fiscal_year_start_date "currentFiscalYearStartDate": mg::Date,
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `faxNumber`: String
    fax_number "faxNumber": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `industry`: String
    industry "industry": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `taxRegistrationNumber`: String
    tax_registration_number "taxRegistrationNumber": String,
    /// `website`: String
    website "website": String,
}
