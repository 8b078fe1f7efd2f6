// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsResourcePerformance`]: `get`, `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_resource_performance().id(id)`.
///
/// [`UserExperienceAnalyticsResourcePerformance`]: models::UserExperienceAnalyticsResourcePerformance
pub type UserExperienceAnalyticsResourcePerformanceResource = mg::One<
    models::UserExperienceAnalyticsResourcePerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsResourcePerformance`]: `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().user_experience_analytics_resource_performance()`.
///
/// [`UserExperienceAnalyticsResourcePerformance`]: models::UserExperienceAnalyticsResourcePerformance
#[derive(Clone, Debug)]
pub struct UserExperienceAnalyticsResourcePerformanceCollection(
    mg::Many<
        models::UserExperienceAnalyticsResourcePerformance,
        UserExperienceAnalyticsResourcePerformanceResource,
    >,
);

mg::builder! { UserExperienceAnalyticsResourcePerformanceCollection: mg::Many<models::UserExperienceAnalyticsResourcePerformance, UserExperienceAnalyticsResourcePerformanceResource> }

impl UserExperienceAnalyticsResourcePerformanceCollection {
    /// `GET …/summarizeDeviceResourcePerformance(summarizeBy=…)`.
    ///
    /// Returns 200 with a page of [`UserExperienceAnalyticsResourcePerformance`].
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [`UserExperienceAnalyticsResourcePerformance`]: models::UserExperienceAnalyticsResourcePerformance
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-summarizedeviceresourceperformance?view=graph-rest-beta
    #[inline]
    pub fn summarize_device_resource_performance(
        &self,
        parameters: impl Into<SummarizeDeviceResourcePerformance>,
    ) -> mg::Request<mg::Page<models::UserExperienceAnalyticsResourcePerformance>> {
        self.raw()
            .function_with("summarizeDeviceResourcePerformance", &parameters.into())
    }
}

/// Parameters of
/// [`UserExperienceAnalyticsResourcePerformanceCollection::summarize_device_resource_performance`].
///
/// A call can pass `summarize_by` alone.
pub struct SummarizeDeviceResourcePerformance {
    /// `summarizeBy`. Required.
    pub summarize_by: mg::Field<mg::Open<models::UserExperienceAnalyticsSummarizedBy>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SummarizeDeviceResourcePerformance: "microsoft.graph.summarizeDeviceResourcePerformance", parameters;
    summarize_by: "summarizeBy" required,
}

mg::required_parameters! {
    SummarizeDeviceResourcePerformance;
    summarize_by: mg::Open<models::UserExperienceAnalyticsSummarizedBy>,
}
