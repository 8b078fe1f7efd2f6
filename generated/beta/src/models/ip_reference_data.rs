// @generated
use crate::mg;

/// Complex type `microsoft.graph.ipReferenceData`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct IpReferenceData {
    /// `asn`.
    pub asn: mg::Field<i64>,
    /// `city`.
    pub city: mg::Field<String>,
    /// `countryOrRegionCode`.
    pub country_or_region_code: mg::Field<String>,
    /// `organization`.
    pub organization: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `vendor`.
    pub vendor: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpReferenceData: "microsoft.graph.ipReferenceData", complex;
    asn: "asn",
    city: "city",
    country_or_region_code: "countryOrRegionCode",
    organization: "organization",
    state: "state",
    vendor: "vendor",
}
