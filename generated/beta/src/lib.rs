// @generated
//! Microsoft Graph beta for Rust: a type for every entity, complex type and
//! enumeration, and a request builder for every resource.
//!
//! The crate is generated from facts of the service's metadata. [`Graph`] is where requests start: a
//! chain of methods names a resource, its last method makes the request, and `.await` sends it.
//! A field is absent, null or a value: values are sent, null is sent as null, absent is not sent.
//!
//! ```no_run
//! use msgraph_beta::Graph;
//! use msgraph_beta::msgraph_core::Token;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let graph = Graph::new(Token::new(std::env::var("GRAPH_TOKEN")?));
//!     let found = graph.users().list().await?;
//!     println!("{found:?}");
//!     Ok(())
//! }
//! ```
//!
//! # Modules
//!
//! | module | what it has |
//! |---|---|
//! | [`models`] | the types, in modules by namespace; those of the root namespace are at the top |
//! | [`requests`] | the request builders, one module for each type |
//! | [`service`] | [`Graph`], and the parameters of its own operations |
//! | [`msgraph_core`] | the client: credentials, retries, queries, pages, batches, uploads, mocks |
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `client` (default) | sends requests; without it there are models and requests alone |
//! | `azure_core` | signs in with any `azure_core` credential |
//! | `jiff`, `time` | conversions from and to the dates and times of these crates |
//! | `serde` | `Serialize` and `Deserialize` for every type |
//! | `permissions` | requests know the permissions they need: `request.permissions()` |
//!
//! # Permissions and descriptions
//!
//! The documentation of a method names the least privileged permission where all paths to it agree.
//! `request.permissions()` and `cargo xtask permissions 'GET /path'` answer for a path, with all
//! permissions that allow the request.
//!
//! The documentation states facts and links to the reference. To have the service's own
//! descriptions in it as well, generate the crate with
//! `cargo xtask generate --metadata FILE --descriptions --out DIR`.
//!
//! This crate is not affiliated with Microsoft.
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

#[doc(no_inline)]
pub use ::msgraph_core::{
    Boxed, Client, ClientBuilder, Cloud, DateTimeOffset, Error, ErrorKind, Extra, Field,
    Json, Key, Open, Page, Path, Request, Response, Result, Token, prop, props, testing,
};
