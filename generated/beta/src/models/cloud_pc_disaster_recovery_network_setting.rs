// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcDisasterRecoveryNetworkSetting`, an abstract complex type.
    CloudPcDisasterRecoveryNetworkSetting "microsoft.graph.cloudPcDisasterRecoveryNetworkSetting" "complex abstract" => CloudPcDisasterRecoveryNetworkSettingKind;
}

/// The types derived from `microsoft.graph.cloudPcDisasterRecoveryNetworkSetting`.
#[non_exhaustive]
pub enum CloudPcDisasterRecoveryNetworkSettingKind {
    CloudPcDisasterRecoveryAzureConnectionSetting(
        Box<super::CloudPcDisasterRecoveryAzureConnectionSetting>,
    ),
    CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting(
        Box<super::CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudPcDisasterRecoveryNetworkSetting>),
}

mg::family! {
    CloudPcDisasterRecoveryNetworkSetting => CloudPcDisasterRecoveryNetworkSettingKind;
    CloudPcDisasterRecoveryAzureConnectionSetting(super::CloudPcDisasterRecoveryAzureConnectionSetting),
    CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting(super::CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting),
}
