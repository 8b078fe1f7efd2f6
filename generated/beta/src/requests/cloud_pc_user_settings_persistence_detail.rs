// @generated
use crate::{mg, models};

/// Requests on one
/// [`CloudPcUserSettingsPersistenceDetail`](models::CloudPcUserSettingsPersistenceDetail): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .provisioning_policies()
///     .id(id)
///     .assignments()
///     .id(id)
///     .user_settings_persistence_detail()
/// ```
#[derive(Clone, Debug)]
pub struct CloudPcUserSettingsPersistenceDetailResource(
    mg::One<models::CloudPcUserSettingsPersistenceDetail>,
);

mg::builder! { CloudPcUserSettingsPersistenceDetailResource: mg::One<models::CloudPcUserSettingsPersistenceDetail> }

impl CloudPcUserSettingsPersistenceDetailResource {
    /// `POST …/batchCleanupUserSettingsPersistenceProfile`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn batch_cleanup_user_settings_persistence_profile(
        &self,
        parameters: BatchCleanupUserSettingsPersistenceProfile,
    ) -> mg::Request<()> {
        self.raw().action_with("batchCleanupUserSettingsPersistenceProfile", &parameters)
    }

    /// `GET …/retrieveUserSettingsPersistenceProfileUsage(configurationId=…)`.
    ///
    /// Returns [`CloudPcUserSettingsPersistenceUsageResult`].
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    ///
    /// [`CloudPcUserSettingsPersistenceUsageResult`]: models::CloudPcUserSettingsPersistenceUsageResult
    #[inline]
    pub fn retrieve_user_settings_persistence_profile_usage(
        &self,
        parameters: impl Into<RetrieveUserSettingsPersistenceProfileUsage>,
    ) -> mg::Request<models::CloudPcUserSettingsPersistenceUsageResult> {
        self.raw()
            .function_with(
                "retrieveUserSettingsPersistenceProfileUsage",
                &parameters.into(),
            )
    }

    /// `GET …/retrieveUserSettingsPersistenceProfiles(configurationId=…)`.
    ///
    /// Returns a page of
    /// [`CloudPcUserSettingsPersistenceProfile`](models::CloudPcUserSettingsPersistenceProfile).
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn retrieve_user_settings_persistence_profiles(
        &self,
        parameters: impl Into<RetrieveUserSettingsPersistenceProfiles>,
    ) -> mg::Request<mg::Page<models::CloudPcUserSettingsPersistenceProfile>> {
        self.raw()
            .function_with("retrieveUserSettingsPersistenceProfiles", &parameters.into())
    }
}

/// Parameters of
/// [`CloudPcUserSettingsPersistenceDetailResource::batch_cleanup_user_settings_persistence_profile`].
pub struct BatchCleanupUserSettingsPersistenceProfile {
    /// `cloudProfileIds`.
    pub cloud_profile_ids: mg::Field<Vec<String>>,
    /// `configurationId`.
    pub configuration_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BatchCleanupUserSettingsPersistenceProfile: "microsoft.graph.batchCleanupUserSettingsPersistenceProfile", parameters;
    cloud_profile_ids: "cloudProfileIds",
    configuration_id: "configurationId",
}

/// Parameters of
/// [`CloudPcUserSettingsPersistenceDetailResource::retrieve_user_settings_persistence_profile_usage`].
///
/// A call can pass `configuration_id` alone.
pub struct RetrieveUserSettingsPersistenceProfileUsage {
    /// `configurationId`.
    pub configuration_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveUserSettingsPersistenceProfileUsage: "microsoft.graph.retrieveUserSettingsPersistenceProfileUsage", parameters;
    configuration_id: "configurationId",
}

mg::required_parameters! {
    RetrieveUserSettingsPersistenceProfileUsage;
    configuration_id: String,
}

/// Parameters of
/// [`CloudPcUserSettingsPersistenceDetailResource::retrieve_user_settings_persistence_profiles`].
///
/// A call can pass `configuration_id` alone.
pub struct RetrieveUserSettingsPersistenceProfiles {
    /// `configurationId`.
    pub configuration_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveUserSettingsPersistenceProfiles: "microsoft.graph.retrieveUserSettingsPersistenceProfiles", parameters;
    configuration_id: "configurationId",
}

mg::required_parameters! {
    RetrieveUserSettingsPersistenceProfiles;
    configuration_id: String,
}
