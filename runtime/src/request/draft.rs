//! A request without the type of its answer: everything about it that needs to be compiled only once.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Uri};

use super::operation::{Keys, Operation};
use crate::error::{Error, ErrorKind, RequestError};
use crate::path::{Base, encode};

/// A request without the type of its answer.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) base: Arc<Base>,
    pub(crate) method: Method,
    /// Encoded, without `query`.
    pub(crate) path: String,
    /// Query options, not encoded yet.
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) fault: Option<RequestError>,
    pub(crate) operation: Operation,
    /// How it may be sent again.
    pub(crate) repeating: Repeating,
}

/// What a caller knows of a request that tells whether it can be sent again.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Repeating {
    /// It may be carried out twice, whatever its method.
    pub(crate) repeatable: bool,
    /// How long a 404 may be because of a create that has not arrived everywhere yet.
    pub(crate) not_found_for: Option<Duration>,
}

impl Draft {
    pub(crate) fn new(
        base: Arc<Base>,
        method: Method,
        path: String,
        fault: Option<RequestError>,
        accept: &'static str,
    ) -> Self {
        let mut headers = HeaderMap::with_capacity(2);
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
        Self {
            base,
            method,
            path,
            query: Vec::new(),
            headers,
            body: None,
            fault,
            operation: Operation::OfPath(Keys::UNKNOWN),
            repeating: Repeating::default(),
        }
    }

    /// A `GET` of another URL of the same service, with this one's headers: the next page.
    pub(crate) fn follow(&self, url: &str) -> Self {
        let mut headers = self.headers.clone();
        headers.remove(CONTENT_TYPE);
        Self {
            base: Arc::clone(&self.base),
            method: Method::GET,
            path: self.base.absolute(url),
            query: Vec::new(),
            headers,
            body: None,
            fault: None,
            operation: Operation::Of(self.operation()),
            repeating: Repeating::default(),
        }
    }

    pub(crate) fn url(&self) -> String {
        let mut url = self.path.clone();
        for (name, value) in &self.query {
            encode::push_query(&mut url, name, value);
        }
        url
    }

    /// The URL for logs. Options that are not OData's own may be secrets, as in pre-authenticated URLs, and so may be the
    /// tokens of links.
    fn printable_url(&self) -> String {
        let (path, query) = self.path.split_once('?').map_or((&*self.path, None), |(path, query)| (path, Some(query)));
        let mut url = path.to_owned();
        if query.is_some_and(|query| !query.is_empty()) {
            url.push_str("?***");
        }
        for (name, value) in &self.query {
            let known = name.starts_with('$') && !name.ends_with("token");
            encode::push_query(&mut url, name, if known { value } else { "***" });
        }
        url
    }

    pub(crate) fn json(mut self, text: String) -> Self {
        self.body = Some(text.into());
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self
    }

    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match super::header(name, value) {
            Some((name, value)) => {
                self.headers.insert(name, value);
            }
            None => self.fail(RequestError::Header { name: name.to_owned() }),
        }
    }

    /// The value of a query option that was set before.
    pub(crate) fn option_mut(&mut self, name: &'static str) -> Option<&mut String> {
        self.query.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub(crate) fn set_option(&mut self, name: &'static str, value: String) {
        match self.option_mut(name) {
            Some(known) => *known = value,
            None => self.query.push((Cow::Borrowed(name), value)),
        }
    }

    pub(crate) fn extend_option(&mut self, name: &'static str, value: &str) {
        match self.option_mut(name) {
            Some(known) if !known.is_empty() => {
                known.push(',');
                known.push_str(value);
            }
            _ => self.set_option(name, value.to_owned()),
        }
    }

    pub(crate) fn fail(&mut self, fault: RequestError) {
        self.fault.get_or_insert(fault);
    }

    pub(crate) fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.method.clone(), &self.path, kind)
    }

    /// The request as HTTP has it.
    pub(crate) fn to_http(&self) -> Result<http::Request<Bytes>, RequestError> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let uri: Uri = self.url().parse().map_err(|_| RequestError::Url)?;
        if uri.scheme().is_none() || uri.host().is_none() {
            return Err(RequestError::Url);
        }
        let mut request = http::Request::new(self.body.clone().unwrap_or_default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers.clone();
        Ok(request)
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.printable_url())
            .field("headers", &self.headers)
            .field("body_len", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}
