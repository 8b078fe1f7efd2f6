// @generated
//! Requests to types of the namespace `microsoft.graph.deviceManagement`, one module a type.
pub mod alert_record;
pub mod alert_rule;
pub mod monitoring;
