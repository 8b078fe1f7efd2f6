// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ipReferenceData`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    IpReferenceData "microsoft.graph.ipReferenceData" "complex";
    /// `asn`: Int64
    asn "asn": i64,
    /// `city`: String
    city "city": String,
    /// `countryOrRegionCode`: String
    country_or_region_code "countryOrRegionCode": String,
    /// `organization`: String
    organization "organization": String,
    /// `state`: String
    state "state": String,
    /// `vendor`: String
    vendor "vendor": String,
}
