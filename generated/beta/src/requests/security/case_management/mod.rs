// @generated
//! Requests to types of the namespace `microsoft.graph.security.caseManagement`, one module a type.
pub mod activity;
pub mod attachment;
pub mod audit_log;
pub mod case;
pub mod case_type_configuration;
pub mod comment;
pub mod custom_field_definition;
pub mod date_time_custom_field_definition;
pub mod exposure_case;
pub mod generic_case;
pub mod incident_case;
pub mod incident_relation;
pub mod number_custom_field_definition;
pub mod options_custom_field_definition;
pub mod recommendation_relation;
pub mod relation;
pub mod status_definition;
pub mod string_custom_field_definition;
pub mod task;
pub mod workspace_indicator_relation;
