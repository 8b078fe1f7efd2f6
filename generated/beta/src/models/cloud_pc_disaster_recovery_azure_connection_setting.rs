// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcDisasterRecoveryAzureConnectionSetting`, derived from
/// [`CloudPcDisasterRecoveryNetworkSetting`](super::CloudPcDisasterRecoveryNetworkSetting).
pub struct CloudPcDisasterRecoveryAzureConnectionSetting {
    /// `onPremisesConnectionId`. Never null.
    pub on_premises_connection_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcDisasterRecoveryAzureConnectionSetting: "microsoft.graph.cloudPcDisasterRecoveryAzureConnectionSetting", complex, base super::CloudPcDisasterRecoveryNetworkSetting;
    on_premises_connection_id: "onPremisesConnectionId" required,
}

mg::derived_from! { CloudPcDisasterRecoveryAzureConnectionSetting: super::CloudPcDisasterRecoveryNetworkSetting }
