// @generated
//! Requests to types of the namespace `microsoft.graph.termStore`, one module a type.
pub mod group;
pub mod relation;
pub mod set;
pub mod store;
pub mod term;
