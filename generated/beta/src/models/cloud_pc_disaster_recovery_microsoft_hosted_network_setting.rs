// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcDisasterRecoveryMicrosoftHostedNetworkSetting`, a complex type derived from `microsoft.graph.cloudPcDisasterRecoveryNetworkSetting`.
    CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting "microsoft.graph.cloudPcDisasterRecoveryMicrosoftHostedNetworkSetting" "complex" : super::CloudPcDisasterRecoveryNetworkSetting;
    /// `regionGroup`: cloudPcRegionGroup, not null
    region_group "regionGroup" "r": mg::Open<super::CloudPcRegionGroup>,
    /// `regionName`: String, not null
    region_name "regionName" "r": String,
}

mg::derived_from! { CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting: super::CloudPcDisasterRecoveryNetworkSetting }
