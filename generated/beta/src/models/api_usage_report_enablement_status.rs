// @generated
use crate::mg;

/// Entity type [`microsoft.graph.apiUsageReportEnablementStatus`][reference].
///
/// Requests: [`ApiUsageReportEnablementStatusCollection`], for example
/// `graph.admin().report_settings().share_point().api_usage_report_metrics()`.
///
/// [`ApiUsageReportEnablementStatusCollection`]: crate::requests::api_usage_report_enablement_status::ApiUsageReportEnablementStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/apiusagereportenablementstatus?view=graph-rest-beta
pub struct ApiUsageReportEnablementStatus {
    /// `metric`: the key. Never null.
    pub metric: mg::Field<String>,
    /// `onboardingStatus`. Never null.
    pub onboarding_status: mg::Field<mg::Open<super::ApiUsageReportOnboardingStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApiUsageReportEnablementStatus: "microsoft.graph.apiUsageReportEnablementStatus", entity;
    metric: "metric" key required,
    onboarding_status: "onboardingStatus" required,
}
