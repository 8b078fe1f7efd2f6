//! A request without the type of its response, so that this code is compiled only once.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, IF_MATCH, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use http::{Method, Uri};

use super::operation::{Keys, Operation};
use crate::client::limits::LimitOverrides;
use crate::error::{Error, ErrorKind, RequestError};
use crate::masking::{MASK, loggable_url, mask_json, mask_query};
use crate::origin::{have_same_origin, origin};
use crate::path::{Base, encode};
use crate::transport::{CrossOriginHeaders, Preauthenticated, remove_private};

/// The `Prefer` header (RFC 7240).
pub(super) const PREFER: HeaderName = HeaderName::from_static("prefer");

/// Without this preference, Graph sends `unknownFutureValue` for each member added to an enumeration after the first
/// ones, and the original name is lost. This crate keeps unknown members by name.
const UNKNOWN_MEMBERS: HeaderValue = HeaderValue::from_static("include-unknown-enum-members");

/// A request without the type of its response.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) base: Arc<Base>,
    pub(crate) method: Method,
    /// `true` if the request is always sent without a token, because its URL grants access.
    pub(crate) anonymous: bool,
    /// The URL without `query`, encoded.
    pub(crate) path: String,
    /// Query options, not encoded yet.
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) fault: Option<RequestError>,
    pub(crate) operation: Operation,
    /// How the request may be repeated.
    pub(crate) repeating: Repeating,
    /// Limits that override those of the client.
    pub(crate) limits: LimitOverrides,
    /// Headers that the caller allows to be sent to other origins.
    cross_origin_headers: Vec<HeaderName>,
    /// `true` if a 404 is decoded as `None` instead of an error.
    pub(crate) optional: bool,
    /// JSON pointers to the secrets in the body, if it was created from a model.
    pub(crate) secrets: Vec<String>,
}

/// The caller's settings for repeating a request.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Repeating {
    /// `true` if the request may be executed twice, whatever its method.
    pub(crate) repeatable: bool,
    /// How long a 404 may mean that a newly created object is not yet visible everywhere.
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
        let mut headers = HeaderMap::with_capacity(4);
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
        headers.insert(PREFER, UNKNOWN_MEMBERS);
        Self {
            base,
            method,
            anonymous: false,
            path,
            query: Vec::new(),
            headers,
            body: None,
            fault,
            operation: Operation::OfPath(Keys::UNKNOWN),
            repeating: Repeating::default(),
            limits: LimitOverrides::default(),
            cross_origin_headers: Vec::new(),
            optional: false,
            secrets: Vec::new(),
        }
    }

    /// Creates a `GET` of another URL of the same service, such as the next page, with the headers of this request.
    /// Headers about the content and conditions are left out, and so are private headers if the URL has another
    /// origin.
    pub(crate) fn follow(&self, url: &str) -> Self {
        let path = self.base.absolute(url);
        let mut headers = self.headers.clone();
        for name in [CONTENT_TYPE, IF_MATCH, IF_NONE_MATCH, IF_RANGE, RANGE] {
            headers.remove(name);
        }
        if !have_same_origin(&path, &self.path) {
            remove_private(&mut headers, &self.cross_origin_headers);
        }
        Self {
            base: Arc::clone(&self.base),
            method: Method::GET,
            anonymous: self.anonymous,
            path,
            query: Vec::new(),
            headers,
            body: None,
            fault: None,
            operation: Operation::Of(self.operation()),
            repeating: Repeating::default(),
            limits: self.limits,
            cross_origin_headers: self.cross_origin_headers.clone(),
            optional: false,
            secrets: Vec::new(),
        }
    }

    /// Creates a request to a URL that the service returned and that grants access without a token. It has neither a
    /// token nor the headers of this request.
    pub(crate) fn detached(&self, method: Method, url: &str) -> Self {
        Self { method, anonymous: true, headers: HeaderMap::new(), ..self.follow(url) }
    }

    /// Creates a `GET` of a status URL that the service returned. The token is sent only if the URL belongs to the
    /// service's own server.
    pub(crate) fn watch(&self, url: &str) -> Self {
        let draft = self.follow(url);
        Self { anonymous: draft.anonymous || !have_same_origin(&draft.path, &self.base.root), ..draft }
    }

    /// Returns `true` if the URL may grant access without a token: it needs none, or belongs to another server.
    fn is_preauthenticated(&self) -> bool {
        self.anonymous || !have_same_origin(&self.path, &self.base.root)
    }

    /// Returns the URL without its query, for errors. If the URL may grant access, only its server is returned.
    fn place(&self) -> &str {
        if self.is_preauthenticated() { origin(&self.path) } else { &self.path }
    }

    pub(crate) fn url(&self) -> String {
        let mut url = self.path.clone();
        for (name, value) in &self.query {
            encode::push_query(&mut url, name, value);
        }
        url
    }

    /// Returns the URL for logs. Values of non-OData options and of link tokens are masked, since they may be
    /// secrets.
    fn printable_url(&self) -> String {
        if self.is_preauthenticated() {
            return format!("{}/{MASK}", origin(&self.path));
        }
        let mut url = loggable_url(&self.path, &self.base.root);
        for (name, value) in &self.query {
            let known = name.starts_with('$') && !name.ends_with("token");
            encode::push_query(&mut url, name, if known { value } else { MASK });
        }
        url
    }

    /// Returns the URL for a command line: complete except for signatures, keys and tokens.
    pub(super) fn command_url(&self) -> String {
        if self.is_preauthenticated() {
            return format!("{}/{MASK}", origin(&self.path));
        }
        mask_query(&self.url()).into_owned()
    }

    /// Returns the body for a command line if it is text, with its secrets masked.
    pub(super) fn command_body(&self) -> Option<String> {
        let text = std::str::from_utf8(self.body.as_ref()?).ok()?;
        let content_type = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let media = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        Some(if media.ends_with("json") {
            mask_json(text, &self.secrets)
        } else if media == "application/x-www-form-urlencoded" {
            mask_query(&format!("?{text}"))[1..].to_owned()
        } else {
            text.to_owned()
        })
    }

    pub(crate) fn json(mut self, text: String) -> Self {
        self.body = Some(text.into());
        self.secrets.clear();
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

    pub(crate) fn sensitive_header(&mut self, name: &str, value: &str) {
        self.header(name, value);
        if let Some(value) = self.headers.get_mut(name) {
            value.set_sensitive(true);
        }
    }

    pub(crate) fn allow_cross_origin_header(&mut self, name: &str) {
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) => self.cross_origin_headers.push(name),
            Err(_) => self.fail(RequestError::Header { name: name.to_owned() }),
        }
    }

    /// Returns the value of a query option that was set before.
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

    /// Records why the request cannot be sent. The first error is kept; only an error that callers may override is
    /// replaced.
    pub(crate) fn fail(&mut self, fault: RequestError) {
        if matches!(self.fault, None | Some(RequestError::ReadOnly { .. })) {
            self.fault = Some(fault);
        }
    }

    pub(crate) fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.method.clone(), self.place(), kind)
    }

    /// Converts to an HTTP request.
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
        if self.is_preauthenticated() {
            request.extensions_mut().insert(Preauthenticated);
        }
        if !self.cross_origin_headers.is_empty() {
            request.extensions_mut().insert(CrossOriginHeaders(self.cross_origin_headers.clone()));
        }
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
