//! The runtime of the generated Microsoft Graph crates.
#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod __private;
mod codec;
mod edm;
mod macros;
mod model;

mod answer;
mod batch;
mod builder;
mod client;
mod clock;
mod cloud;
mod content;
mod credential;
mod delta;
mod error;
mod key;
mod limits;
mod long_running;
mod origin;
mod page;
mod path;
#[cfg(feature = "permissions")]
pub mod permissions;
mod query;
mod reference;
mod request;
mod response;
mod retry;
pub mod testing;
mod transport;
#[cfg(test)]
mod work;

pub use codec::{
    DecodeError, Envelope, Fault, JsonKind, MAX_DEPTH, Misfit, Reader, SyntaxProblem, Writer, decode, decode_into,
    decode_wrapped, encode, equivalent,
};
pub use edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, ParseError, TimeOfDay, Zone};
pub use model::{
    Boxed, DerivedFrom, EnumInfo, Enumeration, Extra, Facets, Family, Field, Flags, Json, Model, Nav, Open,
    PropertyInfo, Record, Slot, State, Targets, TypeInfo, TypeKind, ValueType, Wire, literal,
};

pub use answer::{Answer, Received};
pub use batch::{Batch, BatchAnswers, Handle};
pub use builder::{Builder, Many, One, to};
pub use client::{Client, ClientBuilder};
pub use clock::Clock;
pub use cloud::{Availability, Cloud, CloudTable, Clouds};
#[cfg(feature = "client")]
pub use content::FileContent;
pub use content::{Content, Download, Media, Progress, Upload, UploadSession};
pub use credential::{Credential, DeviceCode, DevicePrompt, Token, token_from};
pub use delta::{Delta, DeltaEvent, DeltaState, RemovedReason};
pub use error::{
    AnswerError, Error, ErrorDetail, ErrorKind, LimitError, RequestError, ServiceError, StatusError, TokenError,
    TransportError, TransportProblem,
};
pub use key::Key;
pub use limits::AttemptLimits;
pub use long_running::{LongRunning, OperationError, OperationStatus};
pub use page::{Items, Page, Pages};
#[doc(hidden)]
pub use path::In;
pub use path::{Path, Property};
pub use query::{Complex, Condition, Expand, IntoExpand, IntoFilter, IntoNames, Prop, Search, Sort, item, quoted};
pub use reference::{EntityLink, Reference, Target};
pub use request::Request;
pub use response::Response;
pub use retry::{Attempt, Backoff, NoRetry, Outcome, RetryPolicy};
#[cfg(feature = "client")]
pub use transport::HttpTransport;
pub use transport::{Body, BoxFuture, Transport, remove_private_headers};

#[doc(no_inline)]
pub use bytes::Bytes;
/// The types of HTTP that requests and answers are made of.
pub use http;
/// A shorter path for the macros: it is resolved once a field.
#[doc(hidden)]
pub use model::Field::Absent as __Absent;

/// The traits whose methods models and enumerations have.
pub mod prelude {
    pub use crate::model::{DerivedFrom, Enumeration, Family, Model, Record};
}
