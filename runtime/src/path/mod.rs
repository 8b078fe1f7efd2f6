//! [`Path`]: the URL of a resource with its untyped requests.
//!
//! A path is a URL to which segments are appended, plus what its requests need to be sent. A builder is a type per
//! resource type, not per path, so everything here works at any depth.

pub(crate) mod encode;
mod property;
mod requests;
mod template;

use std::fmt;
use std::sync::Arc;

pub use self::property::Property;
pub use self::template::In;
use crate::client::Client;
use crate::cloud::Availability;
use crate::error::RequestError;
use crate::key::Key;
use crate::masking::loggable_url;
use crate::model::Record;
use crate::reference::Reference;
use crate::request::operation::Keys;
use crate::resource::Builder;
use crate::transfer::Media;

/// The data that all paths of one service share.
#[derive(Clone)]
pub(crate) struct Base {
    /// The service root, such as `https://graph.microsoft.com/beta`, without a trailing slash.
    pub(crate) root: String,
    pub(crate) client: Option<Client>,
    /// In which clouds the operations of the service are offered.
    pub(crate) availability: Option<&'static dyn Availability>,
    /// The permissions that the requests of the service need, if known.
    #[cfg(feature = "permissions")]
    pub(crate) permissions: Option<&'static crate::permissions::PermissionTable>,
}

impl Base {
    /// Returns an absolute URL unchanged, and a relative one appended to the service root.
    pub(crate) fn absolute(&self, url: &str) -> String {
        let is_absolute = ["https://", "http://"]
            .iter()
            .any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
        if is_absolute { url.to_owned() } else { format!("{}/{}", self.root, url.trim_start_matches('/')) }
    }
}

/// The URL of a resource with its untyped requests, and the client that sends them, if there is one.
///
/// Use it for requests that the generated crate has no method for. Builders return it from
/// [`raw`](crate::Location::raw). Nothing checks whether the service supports the request.
///
/// ```
/// use msgraph_core::{Json, Path, Request};
///
/// let graph = Path::offline("https://graph.microsoft.com/beta");
/// // A URL below another one, as it is written.
/// let request: Request<Json> = graph.join("me/undocumented?$top=5").get();
/// assert_eq!(request.url(), "https://graph.microsoft.com/beta/me/undocumented?$top=5");
/// // Ids and names are encoded, so that they stay a single segment.
/// let request = graph.navigate("users").key("a/b?c#d'e").delete();
/// assert_eq!(request.url(), "https://graph.microsoft.com/beta/users/a%2Fb%3Fc%23d%27e");
/// ```
#[derive(Clone)]
pub struct Path {
    base: Arc<Base>,
    url: String,
    /// `true` if the resource was addressed by its path (`root:/a/b`): a colon has to precede the next segment.
    colon: bool,
    /// The reason why requests to this path cannot be sent.
    fault: Option<RequestError>,
    keys: Keys,
}

impl Path {
    /// Creates the root of a service without a client. Its requests can be built, compared and printed; only
    /// [`Client::send`](crate::Client::send) sends them.
    ///
    /// `root` is an absolute URL: `https://graph.microsoft.com/beta`.
    pub fn offline(root: &str) -> Self {
        Self::at(root.trim_end_matches('/').to_owned(), None)
    }

    /// Creates the root of a service whose requests are sent by `client`.
    ///
    /// If the client has an endpoint of its own (a national cloud, a test server), the endpoint replaces the scheme
    /// and host of `root`. The path of `root` is kept.
    pub fn connected(root: &str, client: Client) -> Self {
        Self::at(client.rebase(root.trim_end_matches('/')), Some(client))
    }

    fn at(root: String, client: Option<Client>) -> Self {
        let url = root.clone();
        let base = Base {
            root,
            client,
            availability: None,
            #[cfg(feature = "permissions")]
            permissions: None,
        };
        Self { base: Arc::new(base), url, colon: false, fault: None, keys: Keys::default() }
    }

    /// Returns this path with a table of the clouds in which the operations of the service are offered.
    pub fn with_availability(mut self, availability: &'static dyn Availability) -> Self {
        Arc::make_mut(&mut self.base).availability = Some(availability);
        self
    }

    /// Returns this path with a table of the permissions that the requests of the service need.
    #[cfg(feature = "permissions")]
    #[must_use]
    pub fn with_permissions(mut self, table: &'static crate::permissions::PermissionTable) -> Self {
        Arc::make_mut(&mut self.base).permissions = Some(table);
        self
    }

    /// Returns the absolute URL.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// Returns the service root of this path.
    pub fn service_root(&self) -> &str {
        &self.base.root
    }

    /// Returns the client that sends this path's requests.
    pub fn client(&self) -> Option<&Client> {
        self.base.client.as_ref()
    }

    /// Returns the root of the service of this path.
    pub fn service(&self) -> Self {
        Self {
            base: Arc::clone(&self.base),
            url: self.base.root.clone(),
            colon: false,
            fault: None,
            keys: Keys::default(),
        }
    }

    /// Returns a path for any URL of the same service: a next link, a `Location`, an `@odata.id`, or a path below the
    /// service root (`users/x`). The URL is not encoded, so it has to be encoded already.
    ///
    /// The client sends the token only to the scheme, host and port of the service root.
    pub fn relocate(&self, url: &str) -> Self {
        let url = self.base.absolute(url);
        Self { base: Arc::clone(&self.base), url, colon: false, fault: None, keys: Keys::UNKNOWN }
    }

    /// Returns a URL below this one: `…/path`. The text may contain a query. It is not encoded, so it has to be
    /// encoded already. Leading slashes are ignored.
    ///
    /// Pass ids from other sources to [`key`](Self::key), which encodes them.
    ///
    /// ```
    /// use msgraph_core::{Json, Path, Request};
    ///
    /// let graph = Path::offline("https://graph.microsoft.com/beta");
    /// let request: Request<Json> = graph.join("/users").key("a/b").join("settings/x").get();
    /// assert_eq!(request.url(), "https://graph.microsoft.com/beta/users/a%2Fb/settings/x");
    /// ```
    pub fn join(&self, path: &str) -> Self {
        let path = path.trim_start_matches('/');
        let mut joined = self.extended(path.len());
        if !path.is_empty() {
            joined.url.push('/');
            joined.url.push_str(path);
        }
        joined.keys = Keys::UNKNOWN;
        joined
    }

    /// Returns the typed builder of this URL. The caller ensures that the URL belongs to a resource of the builder's
    /// type.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct User: "example.user", entity; }
    /// use msgraph_core::{One, Path};
    ///
    /// let graph = Path::offline("https://graph.microsoft.com/beta");
    /// let user: One<User> = graph.join("undocumented/user").into_builder();
    /// assert_eq!(user.get().url(), "https://graph.microsoft.com/beta/undocumented/user");
    /// ```
    pub fn into_builder<B: Builder>(self) -> B {
        B::from_path(self)
    }

    /// Returns a copy with additional capacity, and with the colon that follows an item addressed by its path.
    fn extended(&self, by: usize) -> Self {
        let mut url = String::with_capacity(self.url.len() + by + 2);
        url.push_str(&self.url);
        if self.colon {
            url.push(':');
        }
        Self { base: Arc::clone(&self.base), url, colon: false, fault: self.fault.clone(), keys: self.keys }
    }

    pub(crate) fn fault(&self) -> Option<&RequestError> {
        self.fault.as_ref()
    }

    fn fail(&mut self, fault: RequestError) {
        self.fault.get_or_insert(fault);
    }

    /// Appends a segment: `…/name`. It is a property, an entity set, an operation, or `$value`.
    pub fn navigate(&self, name: &str) -> Self {
        let mut path = self.extended(name.len());
        path.url.push('/');
        encode::push_name(&mut path.url, name);
        path
    }

    /// Appends a cast to a derived type: `…/microsoft.graph.user`.
    pub fn cast(&self, type_name: &str) -> Self {
        self.navigate(type_name)
    }

    /// Appends a key: `…/key`, a member of a collection.
    #[inline]
    pub fn key(&self, key: impl Into<Key>) -> Self {
        self.key_segment(&key.into())
    }

    fn key_segment(&self, key: &Key) -> Self {
        let mut path = self.extended(key.as_str().len());
        key.push_segment(&mut path.url);
        // In `things('.')`, the key is only a part of the segment.
        if !path.url.ends_with(')') {
            path.keys = path.keys.with_last_of(path.url.get(path.base.root.len()..).unwrap_or_default());
        }
        if key.is_empty() {
            path.fail(RequestError::EmptyKey);
        }
        path
    }

    /// Appends an alternate key: `…(name='value')`, a member of a collection.
    pub fn alternate_key(&self, keys: &[(&str, Key)]) -> Self {
        self.composite_key(keys)
    }

    /// Appends a key of several properties: `…(a='x',b=2)`, a member of a collection.
    pub fn composite_key(&self, keys: &[(&str, Key)]) -> Self {
        let mut path = self.extended(keys.len() * 24);
        path.url.push('(');
        for (at, (name, key)) in keys.iter().enumerate() {
            if at > 0 {
                path.url.push(',');
            }
            encode::push_name(&mut path.url, name);
            path.url.push('=');
            key.push_literal(&mut path.url);
            if key.is_empty() {
                path.fail(RequestError::EmptyKey);
            }
        }
        path.url.push(')');
        path
    }

    /// Appends the path of a drive item or site, relative to this one: `…:/a/b`. A colon precedes the next segment:
    /// `…:/a/b:/children`.
    ///
    /// Each segment of `path` is encoded; empty segments are dropped. A path without segments returns this resource
    /// itself. With a segment `.` or `..`, the request fails when it is sent, because every URL parser would resolve
    /// that segment.
    pub fn by_path(&self, path: &str) -> Self {
        let mut item = self.clone();
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            if !item.colon {
                item.url.push(':');
                item.colon = true;
            }
            item.url.push('/');
            encode::push_segment(&mut item.url, segment);
            if matches!(segment, "." | "..") {
                item.fail(RequestError::DotSegment);
            }
        }
        item
    }

    /// Appends a call of a composable function without parameters: `…/name`. Further segments address its result.
    pub fn call(&self, name: &str) -> Self {
        self.navigate(name)
    }

    /// Appends a call of a composable function with parameters: `…/name(a='x',b=2)`. Further segments address its
    /// result. Absent parameters are left out.
    pub fn call_with(&self, name: &str, parameters: &dyn Record) -> Self {
        let mut path = self.navigate(name);
        path.url.push('(');
        for (at, (name, literal)) in parameters.literals().iter().enumerate() {
            if at > 0 {
                path.url.push(',');
            }
            encode::push_name(&mut path.url, name);
            path.url.push('=');
            encode::push_literal(&mut path.url, literal);
        }
        path.url.push(')');
        path
    }

    /// Returns the content of a media entity: `…/$value`.
    pub fn media(&self) -> Media {
        Media::new(self.navigate("$value"))
    }

    /// Returns the content of a property of type `Edm.Stream`: `…/name`.
    pub fn stream(&self, name: &str) -> Media {
        Media::new(self.navigate(name))
    }

    /// Returns the link to this resource, or the links of this collection: `…/$ref`.
    pub fn reference(&self) -> Reference {
        Reference::new(self.clone())
    }

    /// Returns a single property: `…/name`.
    #[inline]
    pub fn property<T>(&self, name: &str) -> Property<T> {
        Property::new(self.navigate(name))
    }
}

impl fmt::Debug for Path {
    /// Writes the URL without the values of its query; for another server, only the origin. Client and token are
    /// omitted.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Path").field(&loggable_url(&self.url, &self.base.root)).finish()
    }
}
