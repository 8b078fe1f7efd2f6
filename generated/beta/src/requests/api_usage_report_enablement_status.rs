// @generated
use crate::{mg, models};

/// Requests on one [`ApiUsageReportEnablementStatus`](models::ApiUsageReportEnablementStatus):
/// `get`, `update`, `delete`.
///
/// For example `graph.admin().report_settings().share_point().api_usage_report_metrics().id(id)`.
pub type ApiUsageReportEnablementStatusResource = mg::One<
    models::ApiUsageReportEnablementStatus,
>;

/// Requests on a collection of
/// [`ApiUsageReportEnablementStatus`](models::ApiUsageReportEnablementStatus): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.admin().report_settings().share_point().api_usage_report_metrics()`.
pub type ApiUsageReportEnablementStatusCollection = mg::Many<
    models::ApiUsageReportEnablementStatus,
    ApiUsageReportEnablementStatusResource,
>;
