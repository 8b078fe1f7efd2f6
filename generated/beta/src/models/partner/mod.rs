// @generated
//! Namespaces.
pub mod security;
