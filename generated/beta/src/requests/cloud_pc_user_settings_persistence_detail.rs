// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.cloudPCUserSettingsPersistenceDetail`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assignments/{cloudPcProvisioningPolicyAssignment-id}/userSettingsPersistenceDetail`.
    CloudPcUserSettingsPersistenceDetailResource(mg::One<models::CloudPcUserSettingsPersistenceDetail>)
}

impl CloudPcUserSettingsPersistenceDetailResource {
    /// `POST …/batchCleanupUserSettingsPersistenceProfile`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn batch_cleanup_user_settings_persistence_profile(
        &self,
        parameters: BatchCleanupUserSettingsPersistenceProfile,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "batchCleanupUserSettingsPersistenceProfile",
            &parameters,
        )
    }

    /// `GET …/retrieveUserSettingsPersistenceProfileUsage(configurationId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn retrieve_user_settings_persistence_profile_usage(
        &self,
        parameters: RetrieveUserSettingsPersistenceProfileUsage,
    ) -> mg::Request<models::CloudPcUserSettingsPersistenceUsageResult> {
        mg::Path::function_with(
            self,
            "retrieveUserSettingsPersistenceProfileUsage",
            &parameters,
        )
    }

    /// `GET …/retrieveUserSettingsPersistenceProfiles(configurationId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn retrieve_user_settings_persistence_profiles(
        &self,
        parameters: RetrieveUserSettingsPersistenceProfiles,
    ) -> mg::Request<mg::Page<models::CloudPcUserSettingsPersistenceProfile>> {
        mg::Path::function_with(
            self,
            "retrieveUserSettingsPersistenceProfiles",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.batchCleanupUserSettingsPersistenceProfile`.
    BatchCleanupUserSettingsPersistenceProfile "microsoft.graph.batchCleanupUserSettingsPersistenceProfile" "parameters";
    /// `cloudProfileIds`: Collection(String)
    cloud_profile_ids "cloudProfileIds": Vec<String>,
    /// `configurationId`: String
    configuration_id "configurationId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveUserSettingsPersistenceProfileUsage`.
    RetrieveUserSettingsPersistenceProfileUsage "microsoft.graph.retrieveUserSettingsPersistenceProfileUsage" "parameters";
    /// `configurationId`: String
    configuration_id "configurationId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveUserSettingsPersistenceProfiles`.
    RetrieveUserSettingsPersistenceProfiles "microsoft.graph.retrieveUserSettingsPersistenceProfiles" "parameters";
    /// `configurationId`: String
    configuration_id "configurationId": String,
}
