// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotReportRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`CopilotReportRootResource`](crate::requests::copilot_report_root::CopilotReportRootResource),
/// for example `graph.copilot().reports()`.
///
/// Operations: `get_microsoft365_copilot_usage_user_detail`,
/// `get_microsoft365_copilot_user_count_summary`, `get_microsoft365_copilot_user_count_trend`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotreportroot?view=graph-rest-beta
pub struct CopilotReportRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotReportRoot: "microsoft.graph.copilotReportRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CopilotReportRoot: super::Entity }
