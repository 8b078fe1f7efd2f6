// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainRegistrant`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
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
