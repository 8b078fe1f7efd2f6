// @generated
//! Microsoft Graph, beta: every type, and a request builder for every resource.
//!
//! The whole of this crate is generated from facts of the service's metadata; see [`msgraph_core`] for what it stands on.
//!
//! - [`models`] has the types, [`requests`] the request builders, keyed by type; [`Graph`] is where paths begin.
//! - A field is absent, null or a value: what is set is sent, what is null is sent as null, what is absent is not sent.
//! - Types of the root namespace stand at the top; other namespaces are modules.
#![forbid(unsafe_code)]
#![allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    unused_imports
)]
#![allow(clippy::all, clippy::pedantic)]
#[cfg(feature = "all-types")]
#[doc(hidden)]
pub mod all_types;
pub mod models;
pub mod requests;
pub mod service;
pub use ::msgraph_core::prelude;
pub use ::msgraph_core;
pub(crate) use ::msgraph_core as mg;
pub use service::Graph;
