//! A request without its type, so that thousands of them stand in one list.

use msgraph_beta::msgraph_core::Request;
use msgraph_beta::msgraph_core::http::{HeaderMap, HeaderValue, StatusCode};

/// Why a request could not be made: a value in it that does not parse.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Decodes an answer, and drops the value.
type Decode = dyn Fn(StatusCode, &str) -> Result<(), String>;

/// What goes over the wire, and what is made of an answer.
pub struct Sent {
    /// The method.
    pub method: String,
    /// The absolute URL.
    pub url: String,
    /// The body, where it is text.
    pub body: Option<String>,
    /// Why it would not be sent.
    pub fault: Option<String>,
    decode: Box<Decode>,
}

impl Sent {
    /// Decodes an answer as the call does.
    ///
    /// # Errors
    /// What the caller would be told.
    pub fn decode(&self, status: u16, body: &str) -> Result<(), String> {
        let status = StatusCode::from_u16(status).map_err(|error| error.to_string())?;
        (self.decode)(status, body)
    }
}

/// Forgets the type of a request.
pub fn sent<T: 'static>(request: Request<T>) -> Sent {
    Sent {
        method: request.method().to_string(),
        url: request.url(),
        body: request.body().map(str::to_owned),
        fault: request.fault().map(ToString::to_string),
        decode: Box::new(move |status, body| {
            let mut headers = HeaderMap::new();
            headers.insert("content-type", HeaderValue::from_static("application/json"));
            request.decode(status, &headers, body.to_owned()).map(drop).map_err(|error| format!("{error:?}"))
        }),
    }
}
