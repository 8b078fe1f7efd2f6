// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ipReferenceData`, a complex type.
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
