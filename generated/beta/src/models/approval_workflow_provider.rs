// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approvalWorkflowProvider`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApprovalWorkflowProviderCollection`], for example
/// `graph.approval_workflow_providers()`.
///
/// [`ApprovalWorkflowProviderCollection`]: crate::requests::approval_workflow_provider::ApprovalWorkflowProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/approvalworkflowprovider?view=graph-rest-beta
pub struct ApprovalWorkflowProvider {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalWorkflowProvider: "microsoft.graph.approvalWorkflowProvider", entity, base super::Entity;
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { ApprovalWorkflowProvider: super::Entity }

impl ApprovalWorkflowProvider {
    /// `businessFlows`: many [`BusinessFlow`](super::BusinessFlow).
    pub const BUSINESS_FLOWS: mg::Nav<
        ApprovalWorkflowProvider,
        Vec<super::BusinessFlow>,
    > = mg::Nav::new("businessFlows");
    /// `businessFlowsWithRequestsAwaitingMyDecision`: many [`BusinessFlow`](super::BusinessFlow).
    pub const BUSINESS_FLOWS_WITH_REQUESTS_AWAITING_MY_DECISION: mg::Nav<
        ApprovalWorkflowProvider,
        Vec<super::BusinessFlow>,
    > = mg::Nav::new("businessFlowsWithRequestsAwaitingMyDecision");
    /// `policyTemplates`: many [`GovernancePolicyTemplate`](super::GovernancePolicyTemplate).
    pub const POLICY_TEMPLATES: mg::Nav<
        ApprovalWorkflowProvider,
        Vec<super::GovernancePolicyTemplate>,
    > = mg::Nav::new("policyTemplates");
}
