// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcNetworkConfiguration`, an abstract complex type.
    CloudPcNetworkConfiguration "microsoft.graph.cloudPcNetworkConfiguration" "complex abstract" => CloudPcNetworkConfigurationKind;
}

/// The types derived from `microsoft.graph.cloudPcNetworkConfiguration`.
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
