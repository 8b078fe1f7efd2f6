// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudFirewallMatchingConditions`.
pub struct CloudFirewallMatchingConditions {
    /// `destinations`.
    pub destinations: mg::Field<mg::Boxed<super::CloudFirewallDestinationMatching>>,
    /// `sources`.
    pub sources: mg::Field<mg::Boxed<super::CloudFirewallSourceMatching>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallMatchingConditions: "microsoft.graph.networkaccess.cloudFirewallMatchingConditions", complex;
    destinations: "destinations",
    sources: "sources",
}
