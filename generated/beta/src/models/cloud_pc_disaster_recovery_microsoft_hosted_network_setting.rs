// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcDisasterRecoveryMicrosoftHostedNetworkSetting`, derived
/// from [`CloudPcDisasterRecoveryNetworkSetting`](super::CloudPcDisasterRecoveryNetworkSetting).
pub struct CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting {
    /// `regionGroup`. Never null.
    pub region_group: mg::Field<mg::Open<super::CloudPcRegionGroup>>,
    /// `regionName`. Never null.
    pub region_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting: "microsoft.graph.cloudPcDisasterRecoveryMicrosoftHostedNetworkSetting", complex, base super::CloudPcDisasterRecoveryNetworkSetting;
    region_group: "regionGroup" required,
    region_name: "regionName" required,
}

mg::derived_from! { CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting: super::CloudPcDisasterRecoveryNetworkSetting }
