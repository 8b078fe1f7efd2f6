//! The runtime of the generated Microsoft Graph crates.
#![forbid(unsafe_code)]

mod answer;
mod client;
mod credential;
mod error;
mod key;
mod media;
mod page;
mod path;
mod query;
mod reference;
mod request;
mod response;
mod transport;

pub use answer::{Answer, Received};
pub use client::{Client, ClientBuilder};
pub use credential::{Credential, Token, token_from};
pub use error::{
    AnswerError, Error, ErrorDetail, ErrorKind, RequestError, ServiceError, StatusError, TokenError,
    TransportError, TransportProblem,
};
pub use key::Key;
pub use media::Media;
pub use page::Page;
pub use path::{Path, Property};
pub use query::{IntoExpand, IntoNames, quoted};
pub use reference::{EntityLink, Reference, Target};
pub use request::Request;
pub use response::Response;
#[cfg(feature = "client")]
pub use transport::HttpTransport;
pub use transport::{BoxFuture, Transport};

pub use bytes::Bytes;
pub use http;
