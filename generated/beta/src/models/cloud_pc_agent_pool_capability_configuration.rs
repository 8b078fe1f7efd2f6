// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAgentPoolCapabilityConfiguration`, derived from
/// [`CloudPcPoolCapabilityConfiguration`](super::CloudPcPoolCapabilityConfiguration).
pub struct CloudPcAgentPoolCapabilityConfiguration {
    /// `enableSingleSignOn`. Never null.
    pub enable_single_sign_on: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentPoolCapabilityConfiguration: "microsoft.graph.cloudPcAgentPoolCapabilityConfiguration", complex, base super::CloudPcPoolCapabilityConfiguration;
    enable_single_sign_on: "enableSingleSignOn" required,
}

mg::derived_from! { CloudPcAgentPoolCapabilityConfiguration: super::CloudPcPoolCapabilityConfiguration }
