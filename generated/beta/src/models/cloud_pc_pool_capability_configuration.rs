// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPoolCapabilityConfiguration`, an abstract complex type.
    CloudPcPoolCapabilityConfiguration "microsoft.graph.cloudPcPoolCapabilityConfiguration" "complex abstract" => CloudPcPoolCapabilityConfigurationKind;
}

/// The types derived from `microsoft.graph.cloudPcPoolCapabilityConfiguration`.
#[non_exhaustive]
pub enum CloudPcPoolCapabilityConfigurationKind {
    CloudPcAgentPoolCapabilityConfiguration(
        Box<super::CloudPcAgentPoolCapabilityConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudPcPoolCapabilityConfiguration>),
}

mg::family! {
    CloudPcPoolCapabilityConfiguration => CloudPcPoolCapabilityConfigurationKind;
    CloudPcAgentPoolCapabilityConfiguration(super::CloudPcAgentPoolCapabilityConfiguration),
}
