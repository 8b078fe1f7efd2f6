// @generated
use crate::mg;

/// Complex type `microsoft.graph.domainRegistrant`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct DomainRegistrant {
    /// `countryOrRegionCode`.
    pub country_or_region_code: mg::Field<String>,
    /// `organization`.
    pub organization: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// `vendor`.
    pub vendor: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DomainRegistrant: "microsoft.graph.domainRegistrant", complex;
    country_or_region_code: "countryOrRegionCode",
    organization: "organization",
    url: "url",
    vendor: "vendor",
}
