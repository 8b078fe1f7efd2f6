//! The runtime of the generated Microsoft Graph crates: models, requests, and the client that sends them.
//!
//! Programs usually depend on a generated crate, such as `msgraph-beta`, whose root re-exports what they need. This crate
//! on its own sends raw requests and makes models for any OData service.
//!
//! | module | for |
//! |---|---|
//! | [`auth`] | credentials and tokens |
//! | [`client`] | the client, its settings and limits |
//! | [`resource`], [`path`] | request builders and the URLs they stand for |
//! | [`capabilities`] | which requests the service allows at a place |
//! | [`request`], [`response`] | a request as a value, and what a response is decoded into |
//! | [`query`] | `$filter`, `$select`, `$expand`, `$orderby` and `$search` from field names |
//! | [`paging`], [`delta`] | collections page by page, and what changed since the last time |
//! | [`batch`] | many requests in few round trips |
//! | [`transfer`] | uploads and downloads |
//! | [`long_running`] | work that the service finishes later |
//! | [`retry`], [`error`] | what is retried, and what went wrong |
//! | [`model`](mod@model), [`edm`], [`codec`] | models and their fields, OData's primitive types, JSON |
//! | [`reference`](mod@reference) | links between entities (`$ref`) |
//! | [`cloud`] | national clouds |
//! | [`testing`] | a mock server for tests without a network |
//! | [`transport`], [`time`] | how requests are sent, and the clock that retries wait by |
//!
//! ```
//! use msgraph_core::testing::{MockResponse, MockServer};
//! use msgraph_core::{Error, Path};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! let server = MockServer::new();
//! server.respond(MockResponse::json(200, r#"{"value": "Adele"}"#));
//! let graph = Path::connected("https://graph.microsoft.com/v1.0", server.client());
//!
//! let name: String = graph.navigate("me").navigate("displayName").get().await?;
//! assert_eq!(name, "Adele");
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod __private;
mod macros;

pub mod auth;
pub mod batch;
pub mod capabilities;
pub mod client;
pub mod cloud;
pub mod codec;
pub mod delta;
pub mod edm;
pub mod error;
mod key;
pub mod long_running;
mod masking;
pub mod model;
mod origin;
pub mod paging;
pub mod path;
#[cfg(feature = "permissions")]
pub mod permissions;
pub mod query;
pub mod reference;
pub mod request;
pub mod resource;
pub mod response;
pub mod retry;
pub mod testing;
pub mod time;
pub mod transfer;
pub mod transport;
#[cfg(test)]
mod work;

pub use auth::Token;
pub use client::{Client, ClientBuilder};
pub use cloud::Cloud;
pub use edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
pub use error::{Error, ErrorKind, Result};
pub use key::Key;
pub use model::{Boxed, Extra, Field, Flags, Json, Model, Nav, Open, Record};
pub use paging::Page;
pub use path::Path;
pub use request::Request;
pub use resource::{Builder, Located, Location, Many, One};
pub use response::Response;
pub use transfer::Media;

#[doc(no_inline)]
pub use bytes::Bytes;
/// The HTTP types that requests and responses consist of.
pub use http;

// What generated code and the macros name at the root: short paths are resolved once a field.
#[doc(hidden)]
pub use auth::Credential;
#[doc(hidden)]
pub use cloud::CloudTable;
#[doc(hidden)]
pub use model::Field::Absent as __Absent;
#[doc(hidden)]
pub use model::{DerivedFrom, EnumInfo, Enumeration, Family, TypeInfo};
#[doc(hidden)]
pub use path::In;
#[doc(hidden)]
pub use reference::EntityLink;
#[doc(hidden)]
pub use resource::navigate;

/// The traits whose methods models and enumerations have.
///
/// ```
/// use msgraph_core::prelude::*;
/// ```
pub mod prelude {
    pub use crate::model::{DerivedFrom, Enumeration, Family, Model, Record};
}
