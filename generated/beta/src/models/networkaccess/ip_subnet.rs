// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.ipSubnet`, derived from
/// [`IpDestination`](super::IpDestination).
pub struct IpSubnet {
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpSubnet: "microsoft.graph.networkaccess.ipSubnet", complex, base super::IpDestination;
    value: "value" required,
}

mg::derived_from! { IpSubnet: super::IpDestination, super::RuleDestination }
