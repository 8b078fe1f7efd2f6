// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.cloudPcNetworkConfiguration`.
pub struct CloudPcNetworkConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcNetworkConfiguration: "microsoft.graph.cloudPcNetworkConfiguration", complex abstract, family CloudPcNetworkConfigurationKind;
}

/// The types derived from [`CloudPcNetworkConfiguration`].
#[non_exhaustive]
pub enum CloudPcNetworkConfigurationKind {
    CloudPcMicrosoftHostedNetworkConfiguration(
        Box<super::CloudPcMicrosoftHostedNetworkConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudPcNetworkConfiguration>),
}

mg::family! {
    CloudPcNetworkConfiguration => CloudPcNetworkConfigurationKind;
    CloudPcMicrosoftHostedNetworkConfiguration(super::CloudPcMicrosoftHostedNetworkConfiguration),
}
