// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsDevicePerformance`](models::UserExperienceAnalyticsDevicePerformance):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_device_performance().id(id)`.
pub type UserExperienceAnalyticsDevicePerformanceResource = mg::One<
    models::UserExperienceAnalyticsDevicePerformance,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsDevicePerformance`](models::UserExperienceAnalyticsDevicePerformance):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().user_experience_analytics_device_performance()`.
#[derive(Clone, Debug)]
pub struct UserExperienceAnalyticsDevicePerformanceCollection(
    mg::Many<
        models::UserExperienceAnalyticsDevicePerformance,
        UserExperienceAnalyticsDevicePerformanceResource,
    >,
);

mg::builder! { UserExperienceAnalyticsDevicePerformanceCollection: mg::Many<models::UserExperienceAnalyticsDevicePerformance, UserExperienceAnalyticsDevicePerformanceResource> }

impl UserExperienceAnalyticsDevicePerformanceCollection {
    /// `GET …/summarizeDevicePerformanceDevices(summarizeBy=…)`.
    ///
    /// Returns 200 with a page of [`UserExperienceAnalyticsDevicePerformance`].
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [`UserExperienceAnalyticsDevicePerformance`]: models::UserExperienceAnalyticsDevicePerformance
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-summarizedeviceperformancedevices?view=graph-rest-beta
    #[inline]
    pub fn summarize_device_performance_devices(
        &self,
        parameters: impl Into<SummarizeDevicePerformanceDevices>,
    ) -> mg::Request<mg::Page<models::UserExperienceAnalyticsDevicePerformance>> {
        self.raw().function_with("summarizeDevicePerformanceDevices", &parameters.into())
    }
}

/// Parameters of
/// [`UserExperienceAnalyticsDevicePerformanceCollection::summarize_device_performance_devices`].
///
/// A call can pass `summarize_by` alone.
pub struct SummarizeDevicePerformanceDevices {
    /// `summarizeBy`. Required.
    pub summarize_by: mg::Field<mg::Open<models::UserExperienceAnalyticsSummarizedBy>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SummarizeDevicePerformanceDevices: "microsoft.graph.summarizeDevicePerformanceDevices", parameters;
    summarize_by: "summarizeBy" required,
}

mg::required_parameters! {
    SummarizeDevicePerformanceDevices;
    summarize_by: mg::Open<models::UserExperienceAnalyticsSummarizedBy>,
}
