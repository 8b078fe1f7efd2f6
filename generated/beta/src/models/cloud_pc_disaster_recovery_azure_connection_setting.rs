// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcDisasterRecoveryAzureConnectionSetting`, a complex type derived from `microsoft.graph.cloudPcDisasterRecoveryNetworkSetting`.
    CloudPcDisasterRecoveryAzureConnectionSetting "microsoft.graph.cloudPcDisasterRecoveryAzureConnectionSetting" "complex" : super::CloudPcDisasterRecoveryNetworkSetting;
    /// `onPremisesConnectionId`: String, not null
    on_premises_connection_id "onPremisesConnectionId" "r": String,
}

mg::derived_from! { CloudPcDisasterRecoveryAzureConnectionSetting: super::CloudPcDisasterRecoveryNetworkSetting }
