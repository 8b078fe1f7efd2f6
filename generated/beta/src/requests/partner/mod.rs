// @generated
//! Requests, one module a type.
pub mod security;
