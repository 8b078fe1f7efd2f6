// @generated
use crate::mg;

/// Entity type [`microsoft.graph.companyInformation`][reference].
///
/// Requests: [`CompanyInformationCollection`], for example
/// `graph.financials().companies().id(id).company_information()`.
///
/// [`CompanyInformationCollection`]: crate::requests::company_information::CompanyInformationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/companyinformation?view=graph-rest-beta
pub struct CompanyInformation {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `currencyCode`.
    pub currency_code: mg::Field<String>,
    /// `currentFiscalYearStartDate`.
    pub current_fiscal_year_start_date: mg::Field<mg::Date>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `faxNumber`.
    pub fax_number: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `industry`.
    pub industry: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `taxRegistrationNumber`.
    pub tax_registration_number: mg::Field<String>,
    /// `website`.
    pub website: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CompanyInformation: "microsoft.graph.companyInformation", entity;
    address: "address",
    currency_code: "currencyCode",
    current_fiscal_year_start_date: "currentFiscalYearStartDate",
    display_name: "displayName",
    email: "email",
    fax_number: "faxNumber",
    id: "id" key required,
    industry: "industry",
    last_modified_date_time: "lastModifiedDateTime",
    phone_number: "phoneNumber",
    tax_registration_number: "taxRegistrationNumber",
    website: "website",
}
