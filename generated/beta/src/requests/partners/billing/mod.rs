// @generated
//! Requests to types of the namespace `microsoft.graph.partners.billing`, one module a type.
pub mod azure_usage;
pub mod billed_reconciliation;
pub mod billed_usage;
pub mod billing;
pub mod billing_reconciliation;
pub mod export_success_operation;
pub mod failed_operation;
pub mod manifest;
pub mod operation;
pub mod running_operation;
pub mod unbilled_reconciliation;
pub mod unbilled_usage;
