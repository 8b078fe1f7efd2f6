// @generated
//! Requests to types of the namespace `microsoft.graph.security.securityCopilot`, one module a type.
pub mod evaluation;
pub mod plugin;
pub mod prompt;
pub mod session;
pub mod workspace;
