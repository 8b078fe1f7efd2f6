// @generated
use crate::mg;

/// Complex type `microsoft.graph.iPv4CidrRange`, derived from [`IpRange`](super::IpRange).
#[deprecated(
    note = "deprecated since 2026-02-19, to be removed on 2026-05-01 (revision 2026-02/PrivatePreview:AppAllowedIpRanges)"
)]
pub struct IPv4CidrRange {
    /// `cidrAddress`. Never null.
    pub cidr_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IPv4CidrRange: "microsoft.graph.iPv4CidrRange", complex, base super::IpRange;
    cidr_address: "cidrAddress" required,
}

mg::derived_from! { IPv4CidrRange: super::IpRange }
