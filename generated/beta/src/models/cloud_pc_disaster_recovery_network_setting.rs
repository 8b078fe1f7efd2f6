// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.cloudPcDisasterRecoveryNetworkSetting`.
pub struct CloudPcDisasterRecoveryNetworkSetting {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcDisasterRecoveryNetworkSetting: "microsoft.graph.cloudPcDisasterRecoveryNetworkSetting", complex abstract, family CloudPcDisasterRecoveryNetworkSettingKind;
}

/// The types derived from [`CloudPcDisasterRecoveryNetworkSetting`].
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
