// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.ipAddress`, derived from
/// [`IpDestination`](super::IpDestination).
pub struct IpAddress {
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpAddress: "microsoft.graph.networkaccess.ipAddress", complex, base super::IpDestination;
    value: "value" required,
}

mg::derived_from! { IpAddress: super::IpDestination, super::RuleDestination }
