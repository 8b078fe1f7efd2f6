// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcCloudApp`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/cloudApps/{cloudPcCloudApp-id}`.
pub type CloudPcCloudAppResource = mg::One<models::CloudPcCloudApp>;

mg::builder! {
    /// A collection of `microsoft.graph.cloudPcCloudApp`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/cloudApps`.
    CloudPcCloudAppCollection(mg::Many<models::CloudPcCloudApp, CloudPcCloudAppResource>)
}

impl CloudPcCloudAppCollection {
    /// `POST …/publish`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn publish(&self, parameters: Publish) -> mg::Request<()> {
        mg::Path::action_with(self, "publish", &parameters)
    }

    /// `POST …/reset`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn reset(&self, parameters: Reset) -> mg::Request<()> {
        mg::Path::action_with(self, "reset", &parameters)
    }

    /// `GET …/retrieveDiscoveredApps(sourceId=…,provisioningPolicyId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All** | **CloudPC.Read.All** |
    #[inline]
    pub fn retrieve_discovered_apps(
        &self,
        parameters: RetrieveDiscoveredApps,
    ) -> mg::Request<mg::Page<models::CloudPcDiscoveredApp>> {
        mg::Path::function_with(self, "retrieveDiscoveredApps", &parameters)
    }

    /// `POST …/unpublish`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn unpublish(&self, parameters: Unpublish) -> mg::Request<()> {
        mg::Path::action_with(self, "unpublish", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.publish`.
    Publish "microsoft.graph.publish" "parameters";
    /// `cloudAppIds`: Collection(String)
    cloud_app_ids "cloudAppIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.reset`.
    Reset "microsoft.graph.reset" "parameters";
    /// `cloudAppIds`: Collection(String)
    cloud_app_ids "cloudAppIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveDiscoveredApps`.
    RetrieveDiscoveredApps "microsoft.graph.retrieveDiscoveredApps" "parameters";
    /// `provisioningPolicyId`: String
    provisioning_policy_id "provisioningPolicyId": String,
    /// `sourceId`: String
    source_id "sourceId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.unpublish`.
    Unpublish "microsoft.graph.unpublish" "parameters";
    /// `cloudAppIds`: Collection(String)
    cloud_app_ids "cloudAppIds": Vec<String>,
}
