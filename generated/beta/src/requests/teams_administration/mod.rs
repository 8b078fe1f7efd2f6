// @generated
//! Requests to types of the namespace `microsoft.graph.teamsAdministration`, one module a type.
pub mod number_assignment;
pub mod teams_admin_root;
pub mod teams_policy_assignment;
pub mod teams_policy_user_assignment;
pub mod teams_user_configuration;
pub mod telephone_number_long_running_operation;
pub mod telephone_number_management_root;
