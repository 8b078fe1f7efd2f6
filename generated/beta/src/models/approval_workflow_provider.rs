// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalWorkflowProvider`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvalworkflowprovider?view=graph-rest-beta>
    ApprovalWorkflowProvider "microsoft.graph.approvalWorkflowProvider" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ApprovalWorkflowProvider: super::Entity }

impl ApprovalWorkflowProvider {
    /// `businessFlows`: many `businessFlow`, contained
    pub const BUSINESS_FLOWS: mg::Nav<
        ApprovalWorkflowProvider,
        Vec<super::BusinessFlow>,
    > = mg::Nav::new("businessFlows");
    /// `businessFlowsWithRequestsAwaitingMyDecision`: many `businessFlow`, contained
    pub const BUSINESS_FLOWS_WITH_REQUESTS_AWAITING_MY_DECISION: mg::Nav<
        ApprovalWorkflowProvider,
        Vec<super::BusinessFlow>,
    > = mg::Nav::new("businessFlowsWithRequestsAwaitingMyDecision");
    /// `policyTemplates`: many `governancePolicyTemplate`, contained
    pub const POLICY_TEMPLATES: mg::Nav<
        ApprovalWorkflowProvider,
        Vec<super::GovernancePolicyTemplate>,
    > = mg::Nav::new("policyTemplates");
}
