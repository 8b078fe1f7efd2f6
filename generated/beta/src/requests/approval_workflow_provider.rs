// @generated
use crate::{mg, models, requests};

/// Requests on one [`ApprovalWorkflowProvider`](models::ApprovalWorkflowProvider): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.approval_workflow_providers().id(id)`.
#[derive(Clone, Debug)]
pub struct ApprovalWorkflowProviderResource(mg::One<models::ApprovalWorkflowProvider>);

mg::builder! { ApprovalWorkflowProviderResource: mg::One<models::ApprovalWorkflowProvider> }

impl ApprovalWorkflowProviderResource {
    /// `…/businessFlows`: many [`BusinessFlow`](models::BusinessFlow).
    #[inline]
    pub fn business_flows(&self) -> requests::business_flow::BusinessFlowCollection {
        mg::navigate(self, "businessFlows")
    }

    /// `…/businessFlowsWithRequestsAwaitingMyDecision`: many
    /// [`BusinessFlow`](models::BusinessFlow).
    #[inline]
    pub fn business_flows_with_requests_awaiting_my_decision(
        &self,
    ) -> requests::business_flow::BusinessFlowCollection {
        mg::navigate(self, "businessFlowsWithRequestsAwaitingMyDecision")
    }

    /// `…/policyTemplates`: many [`GovernancePolicyTemplate`](models::GovernancePolicyTemplate).
    #[inline]
    pub fn policy_templates(
        &self,
    ) -> requests::governance_policy_template::GovernancePolicyTemplateCollection {
        mg::navigate(self, "policyTemplates")
    }
}

/// Requests on a collection of [`ApprovalWorkflowProvider`](models::ApprovalWorkflowProvider):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.approval_workflow_providers()`.
pub type ApprovalWorkflowProviderCollection = mg::Many<
    models::ApprovalWorkflowProvider,
    ApprovalWorkflowProviderResource,
>;
