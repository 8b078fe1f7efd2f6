// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.ipRange`, derived from
/// [`IpDestination`](super::IpDestination).
pub struct IpRange {
    /// `beginAddress`. Never null.
    pub begin_address: mg::Field<String>,
    /// `endAddress`. Never null.
    pub end_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpRange: "microsoft.graph.networkaccess.ipRange", complex, base super::IpDestination;
    begin_address: "beginAddress" required,
    end_address: "endAddress" required,
}

mg::derived_from! { IpRange: super::IpDestination, super::RuleDestination }
