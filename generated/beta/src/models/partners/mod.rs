// @generated
//! Namespaces.
pub mod billing;
