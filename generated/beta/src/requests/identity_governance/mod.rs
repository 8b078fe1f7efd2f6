// @generated
//! Requests to types of the namespace `microsoft.graph.identityGovernance`, one module a type.
pub mod activate_group_scope;
pub mod activate_processing_result_scope;
pub mod activate_run_scope;
pub mod activate_user_scope;
pub mod activation_scope;
pub mod custom_task_extension;
pub mod custom_task_extension_callback_configuration;
pub mod insights;
pub mod lifecycle_management_settings;
pub mod lifecycle_workflows_container;
pub mod run;
pub mod subject_processing_result;
pub mod task;
pub mod task_definition;
pub mod task_processing_result;
pub mod task_report;
pub mod user_processing_result;
pub mod workflow;
pub mod workflow_template;
pub mod workflow_version;
