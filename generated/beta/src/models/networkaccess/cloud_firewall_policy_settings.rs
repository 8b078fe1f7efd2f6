// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudFirewallPolicySettings`.
pub struct CloudFirewallPolicySettings {
    /// `defaultAction`. Never null.
    pub default_action: mg::Field<mg::Open<super::CloudFirewallAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallPolicySettings: "microsoft.graph.networkaccess.cloudFirewallPolicySettings", complex;
    default_action: "defaultAction" required,
}
