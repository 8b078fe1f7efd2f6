// @generated
use crate::{mg, models};

/// One `microsoft.graph.governancePolicyTemplate`, by its URL.
///
/// For example `/approvalWorkflowProviders/{approvalWorkflowProvider-id}/policyTemplates/{governancePolicyTemplate-id}`.
pub type GovernancePolicyTemplateResource = mg::One<models::GovernancePolicyTemplate>;

/// A collection of `microsoft.graph.governancePolicyTemplate`, by its URL.
///
/// For example `/approvalWorkflowProviders/{approvalWorkflowProvider-id}/policyTemplates`.
pub type GovernancePolicyTemplateCollection = mg::Many<
    models::GovernancePolicyTemplate,
    GovernancePolicyTemplateResource,
>;
