// @generated
use crate::{mg, models};

/// Requests on one [`CopilotReportRoot`](models::CopilotReportRoot): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.copilot().reports()`.
#[derive(Clone, Debug)]
pub struct CopilotReportRootResource(mg::One<models::CopilotReportRoot>);

mg::builder! { CopilotReportRootResource: mg::One<models::CopilotReportRoot> }

impl CopilotReportRootResource {
    /// `GET …/getMicrosoft365CopilotUsageUserDetail(period=…,version=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_microsoft365_copilot_usage_user_detail(
        &self,
        parameters: impl Into<GetMicrosoft365CopilotUsageUserDetail>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getMicrosoft365CopilotUsageUserDetail", &parameters.into())
    }

    /// `GET …/getMicrosoft365CopilotUserCountSummary(period=…,version=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_microsoft365_copilot_user_count_summary(
        &self,
        parameters: impl Into<GetMicrosoft365CopilotUserCountSummary>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getMicrosoft365CopilotUserCountSummary", &parameters.into())
    }

    /// `GET …/getMicrosoft365CopilotUserCountTrend(period=…,version=…)`.
    ///
    /// Returns the bytes of a stream.
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_microsoft365_copilot_user_count_trend(
        &self,
        parameters: impl Into<GetMicrosoft365CopilotUserCountTrend>,
    ) -> mg::Request<mg::Bytes> {
        self.raw()
            .function_with("getMicrosoft365CopilotUserCountTrend", &parameters.into())
    }
}

/// Parameters of [`CopilotReportRootResource::get_microsoft365_copilot_usage_user_detail`].
///
/// A call can pass `period` alone.
pub struct GetMicrosoft365CopilotUsageUserDetail {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// `version`. Optional.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMicrosoft365CopilotUsageUserDetail: "microsoft.graph.getMicrosoft365CopilotUsageUserDetail", parameters;
    period: "period" required,
    version: "version" optional,
}

mg::required_parameters! {
    GetMicrosoft365CopilotUsageUserDetail;
    period: String,
}

/// Parameters of [`CopilotReportRootResource::get_microsoft365_copilot_user_count_summary`].
///
/// A call can pass `period` alone.
pub struct GetMicrosoft365CopilotUserCountSummary {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// `version`. Optional.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMicrosoft365CopilotUserCountSummary: "microsoft.graph.getMicrosoft365CopilotUserCountSummary", parameters;
    period: "period" required,
    version: "version" optional,
}

mg::required_parameters! {
    GetMicrosoft365CopilotUserCountSummary;
    period: String,
}

/// Parameters of [`CopilotReportRootResource::get_microsoft365_copilot_user_count_trend`].
///
/// A call can pass `period` alone.
pub struct GetMicrosoft365CopilotUserCountTrend {
    /// `period`. Required.
    pub period: mg::Field<String>,
    /// `version`. Optional.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMicrosoft365CopilotUserCountTrend: "microsoft.graph.getMicrosoft365CopilotUserCountTrend", parameters;
    period: "period" required,
    version: "version" optional,
}

mg::required_parameters! {
    GetMicrosoft365CopilotUserCountTrend;
    period: String,
}
