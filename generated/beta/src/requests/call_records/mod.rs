// @generated
//! Requests to types of the namespace `microsoft.graph.callRecords`, one module a type.
pub mod call_record;
pub mod organizer;
pub mod participant;
pub mod segment;
pub mod session;
