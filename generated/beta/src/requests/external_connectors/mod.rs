// @generated
//! Requests to types of the namespace `microsoft.graph.externalConnectors`, one module a type.
pub mod connection_operation;
pub mod connection_quota;
pub mod external;
pub mod external_activity;
pub mod external_activity_result;
pub mod external_connection;
pub mod external_group;
pub mod external_item;
pub mod identity;
pub mod schema;
