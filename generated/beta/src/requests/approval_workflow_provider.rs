// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.approvalWorkflowProvider`, by its URL.
    ///
    /// For example `/approvalWorkflowProviders/{approvalWorkflowProvider-id}`.
    ApprovalWorkflowProviderResource(mg::One<models::ApprovalWorkflowProvider>)
}

impl ApprovalWorkflowProviderResource {
    /// `…/businessFlows`: many `businessFlow`
    #[inline]
    pub fn business_flows(&self) -> requests::business_flow::BusinessFlowCollection {
        mg::to(self, "businessFlows")
    }

    /// `…/businessFlowsWithRequestsAwaitingMyDecision`: many `businessFlow`
    #[inline]
    pub fn business_flows_with_requests_awaiting_my_decision(
        &self,
    ) -> requests::business_flow::BusinessFlowCollection {
        mg::to(self, "businessFlowsWithRequestsAwaitingMyDecision")
    }

    /// `…/policyTemplates`: many `governancePolicyTemplate`
    #[inline]
    pub fn policy_templates(
        &self,
    ) -> requests::governance_policy_template::GovernancePolicyTemplateCollection {
        mg::to(self, "policyTemplates")
    }
}

/// A collection of `microsoft.graph.approvalWorkflowProvider`, by its URL.
///
/// For example `/approvalWorkflowProviders`.
pub type ApprovalWorkflowProviderCollection = mg::Many<
    models::ApprovalWorkflowProvider,
    ApprovalWorkflowProviderResource,
>;
