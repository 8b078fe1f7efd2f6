// @generated
//! Requests to types of the namespace `microsoft.graph.healthMonitoring`, one module a type.
pub mod alert;
pub mod alert_configuration;
pub mod health_monitoring_root;
