// @generated
//! Requests to types of the namespace `microsoft.graph.tenantGovernanceServices`, one module a type.
pub mod action_step;
pub mod b2_b_registration_metrics_initial;
pub mod b2_b_registration_metrics_recent;
pub mod b2_b_sign_in_activity_metrics;
pub mod b2_b_sign_in_activity_metrics_initial;
pub mod b2_b_sign_in_activity_metrics_recent;
pub mod b2b_registration_metrics;
pub mod billing_metrics;
pub mod billing_metrics_initial;
pub mod billing_metrics_recent;
pub mod governance_invitation;
pub mod governance_policy_template;
pub mod governance_relationship;
pub mod governance_request;
pub mod multi_tenant_application_metrics;
pub mod multi_tenant_application_metrics_initial;
pub mod multi_tenant_application_metrics_recent;
pub mod related_tenant;
pub mod tenant_governance;
pub mod tenant_governance_setting;
