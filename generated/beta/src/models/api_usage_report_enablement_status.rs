// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.apiUsageReportEnablementStatus`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/apiusagereportenablementstatus?view=graph-rest-beta>
    ApiUsageReportEnablementStatus "microsoft.graph.apiUsageReportEnablementStatus" "entity";
    /// `metric`: String, key, not null
    metric "metric" "kr": String,
    /// `onboardingStatus`: apiUsageReportOnboardingStatus, not null
    onboarding_status "onboardingStatus" "r": mg::Open<super::ApiUsageReportOnboardingStatus>,
}
