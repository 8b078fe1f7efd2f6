// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainRegistrant`, a complex type.
    DomainRegistrant "microsoft.graph.domainRegistrant" "complex";
    /// `countryOrRegionCode`: String
    country_or_region_code "countryOrRegionCode": String,
    /// `organization`: String
    organization "organization": String,
    /// `url`: String
    url "url": String,
    /// `vendor`: String
    vendor "vendor": String,
}
