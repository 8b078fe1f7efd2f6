// @generated
use crate::{mg, models};

/// One `microsoft.graph.apiUsageReportEnablementStatus`, by its URL.
///
/// For example `/admin/reportSettings/sharePoint/apiUsageReportMetrics/{apiUsageReportEnablementStatus-id}`.
pub type ApiUsageReportEnablementStatusResource = mg::One<
    models::ApiUsageReportEnablementStatus,
>;

/// A collection of `microsoft.graph.apiUsageReportEnablementStatus`, by its URL.
///
/// For example `/admin/reportSettings/sharePoint/apiUsageReportMetrics`.
pub type ApiUsageReportEnablementStatusCollection = mg::Many<
    models::ApiUsageReportEnablementStatus,
    ApiUsageReportEnablementStatusResource,
>;
