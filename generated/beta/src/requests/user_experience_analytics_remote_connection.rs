// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsRemoteConnection`](models::UserExperienceAnalyticsRemoteConnection):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_remote_connection().id(id)`.
pub type UserExperienceAnalyticsRemoteConnectionResource = mg::One<
    models::UserExperienceAnalyticsRemoteConnection,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsRemoteConnection`](models::UserExperienceAnalyticsRemoteConnection):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().user_experience_analytics_remote_connection()`.
#[derive(Clone, Debug)]
pub struct UserExperienceAnalyticsRemoteConnectionCollection(
    mg::Many<
        models::UserExperienceAnalyticsRemoteConnection,
        UserExperienceAnalyticsRemoteConnectionResource,
    >,
);

mg::builder! { UserExperienceAnalyticsRemoteConnectionCollection: mg::Many<models::UserExperienceAnalyticsRemoteConnection, UserExperienceAnalyticsRemoteConnectionResource> }

impl UserExperienceAnalyticsRemoteConnectionCollection {
    /// `GET …/summarizeDeviceRemoteConnection(summarizeBy=…)`.
    ///
    /// Returns 200 with a page of [`UserExperienceAnalyticsRemoteConnection`].
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [`UserExperienceAnalyticsRemoteConnection`]: models::UserExperienceAnalyticsRemoteConnection
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-summarizedeviceremoteconnection?view=graph-rest-beta
    #[inline]
    pub fn summarize_device_remote_connection(
        &self,
        parameters: impl Into<SummarizeDeviceRemoteConnection>,
    ) -> mg::Request<mg::Page<models::UserExperienceAnalyticsRemoteConnection>> {
        self.raw().function_with("summarizeDeviceRemoteConnection", &parameters.into())
    }
}

/// Parameters of
/// [`UserExperienceAnalyticsRemoteConnectionCollection::summarize_device_remote_connection`].
///
/// A call can pass `summarize_by` alone.
pub struct SummarizeDeviceRemoteConnection {
    /// `summarizeBy`. Required.
    pub summarize_by: mg::Field<mg::Open<models::UserExperienceAnalyticsSummarizedBy>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SummarizeDeviceRemoteConnection: "microsoft.graph.summarizeDeviceRemoteConnection", parameters;
    summarize_by: "summarizeBy" required,
}

mg::required_parameters! {
    SummarizeDeviceRemoteConnection;
    summarize_by: mg::Open<models::UserExperienceAnalyticsSummarizedBy>,
}
