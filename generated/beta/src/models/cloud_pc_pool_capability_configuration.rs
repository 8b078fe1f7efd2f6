// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.cloudPcPoolCapabilityConfiguration`.
pub struct CloudPcPoolCapabilityConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcPoolCapabilityConfiguration: "microsoft.graph.cloudPcPoolCapabilityConfiguration", complex abstract, family CloudPcPoolCapabilityConfigurationKind;
}

/// The types derived from [`CloudPcPoolCapabilityConfiguration`].
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
