// @generated
use crate::mg;

/// Complex type [`microsoft.graph.iPv4Range`][reference], derived from [`IpRange`](super::IpRange).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-ipv4range?view=graph-rest-beta
pub struct IPv4Range {
    /// `lowerAddress`. Never null.
    pub lower_address: mg::Field<String>,
    /// `upperAddress`. Never null.
    pub upper_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IPv4Range: "microsoft.graph.iPv4Range", complex, base super::IpRange;
    lower_address: "lowerAddress" required,
    upper_address: "upperAddress" required,
}

mg::derived_from! { IPv4Range: super::IpRange }
