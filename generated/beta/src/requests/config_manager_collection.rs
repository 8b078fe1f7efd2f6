// @generated
use crate::{mg, models};

/// One `microsoft.graph.configManagerCollection`, by its URL.
///
/// For example `/deviceManagement/configManagerCollections/{configManagerCollection-id}`.
pub type ConfigManagerCollectionResource = mg::One<models::ConfigManagerCollection>;

mg::builder! {
    /// A collection of `microsoft.graph.configManagerCollection`, by its URL.
    ///
    /// For example `/deviceManagement/configManagerCollections`.
    ConfigManagerCollectionCollection(mg::Many<models::ConfigManagerCollection, ConfigManagerCollectionResource>)
}

impl ConfigManagerCollectionCollection {
    /// `GET …/getPolicySummary(policyId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_policy_summary(
        &self,
        parameters: GetPolicySummary,
    ) -> mg::Request<models::ConfigManagerPolicySummary> {
        mg::Path::function_with(self, "getPolicySummary", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getPolicySummary`.
    GetPolicySummary "microsoft.graph.getPolicySummary" "parameters";
    /// `policyId`: String
    policy_id "policyId": String,
}
