// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.businessFlow`, by its URL.
    ///
    /// For example `/approvalWorkflowProviders/{approvalWorkflowProvider-id}/businessFlows/{businessFlow-id}`.
    BusinessFlowResource(mg::One<models::BusinessFlow>)
}

impl BusinessFlowResource {
    /// `POST …/recordDecisions`
    #[inline]
    pub fn record_decisions(&self, parameters: RecordDecisions) -> mg::Request<()> {
        mg::Path::action_with(self, "recordDecisions", &parameters)
    }
}

/// A collection of `microsoft.graph.businessFlow`, by its URL.
///
/// For example `/approvalWorkflowProviders/{approvalWorkflowProvider-id}/businessFlows`.
pub type BusinessFlowCollection = mg::Many<models::BusinessFlow, BusinessFlowResource>;

mg::record! {
    /// Parameters of `microsoft.graph.recordDecisions`.
    RecordDecisions "microsoft.graph.recordDecisions" "parameters";
    /// `justification`: String
    justification "justification": String,
    /// `reviewResult`: String
    review_result "reviewResult": String,
}
