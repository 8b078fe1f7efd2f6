// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPoolCapabilityConfiguration`, a complex type derived from `microsoft.graph.cloudPcPoolCapabilityConfiguration`.
    CloudPcAgentPoolCapabilityConfiguration "microsoft.graph.cloudPcAgentPoolCapabilityConfiguration" "complex" : super::CloudPcPoolCapabilityConfiguration;
    /// `enableSingleSignOn`: Boolean, not null
    enable_single_sign_on "enableSingleSignOn" "r": bool,
}

mg::derived_from! { CloudPcAgentPoolCapabilityConfiguration: super::CloudPcPoolCapabilityConfiguration }
