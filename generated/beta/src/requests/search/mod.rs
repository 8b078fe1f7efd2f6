// @generated
//! Requests to types of the namespace `microsoft.graph.search`, one module a type.
pub mod acronym;
pub mod bookmark;
pub mod qna;
