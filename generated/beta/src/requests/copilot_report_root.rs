// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.copilotReportRoot`, by its URL.
    ///
    /// For example `/copilot/reports`.
    CopilotReportRootResource(mg::One<models::CopilotReportRoot>)
}

impl CopilotReportRootResource {
    /// `GET …/getMicrosoft365CopilotUsageUserDetail(period=…,version=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_microsoft365_copilot_usage_user_detail(
        &self,
        parameters: GetMicrosoft365CopilotUsageUserDetail,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getMicrosoft365CopilotUsageUserDetail",
            &parameters,
        )
    }

    /// `GET …/getMicrosoft365CopilotUserCountSummary(period=…,version=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_microsoft365_copilot_user_count_summary(
        &self,
        parameters: GetMicrosoft365CopilotUserCountSummary,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getMicrosoft365CopilotUserCountSummary",
            &parameters,
        )
    }

    /// `GET …/getMicrosoft365CopilotUserCountTrend(period=…,version=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_microsoft365_copilot_user_count_trend(
        &self,
        parameters: GetMicrosoft365CopilotUserCountTrend,
    ) -> mg::Request<mg::Bytes> {
        mg::Path::function_with(
            self,
            "getMicrosoft365CopilotUserCountTrend",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getMicrosoft365CopilotUsageUserDetail`.
    GetMicrosoft365CopilotUsageUserDetail "microsoft.graph.getMicrosoft365CopilotUsageUserDetail" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
    /// `version`: String, optional
    version "version" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMicrosoft365CopilotUserCountSummary`.
    GetMicrosoft365CopilotUserCountSummary "microsoft.graph.getMicrosoft365CopilotUserCountSummary" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
    /// `version`: String, optional
    version "version" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMicrosoft365CopilotUserCountTrend`.
    GetMicrosoft365CopilotUserCountTrend "microsoft.graph.getMicrosoft365CopilotUserCountTrend" "parameters";
    /// `period`: String, not null
    period "period" "r": String,
    /// `version`: String, optional
    version "version" "o": String,
}
