//! [`Path`]: the URL of a resource with its untyped requests.
//!
//! A path is text that grows at its end, plus what its requests need to be sent. Builders are keyed by type and not by
//! path, so everything here works at any depth.

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

/// What all paths of one service share.
#[derive(Clone)]
pub(crate) struct Base {
    /// The service root, such as `https://graph.microsoft.com/beta`: no slash at its end.
    pub(crate) root: String,
    pub(crate) client: Option<Client>,
    /// In which clouds its operations are offered.
    pub(crate) availability: Option<&'static dyn Availability>,
    /// What is known of the permissions its requests need.
    #[cfg(feature = "permissions")]
    pub(crate) permissions: Option<&'static crate::permissions::PermissionTable>,
}

impl Base {
    /// A URL of this service: as it is, or below the root if it is relative.
    pub(crate) fn absolute(&self, url: &str) -> String {
        let is_absolute = ["https://", "http://"]
            .iter()
            .any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
        if is_absolute { url.to_owned() } else { format!("{}/{}", self.root, url.trim_start_matches('/')) }
    }
}

/// The URL of a resource with its untyped requests, and the client that sends them, if there is one.
///
/// This is the way to what the generated crate has no method for. Builders return it from [`raw`](crate::Location::raw); nothing
/// checks whether the service has what is asked of it.
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
    /// The resource was addressed by its path (`root:/a/b`): a colon has to follow before any further segment.
    colon: bool,
    /// Why requests to this path cannot be sent.
    fault: Option<RequestError>,
    keys: Keys,
}

impl Path {
    /// The root of a service, without a client: requests can be built, compared and printed, but not sent by themselves.
    ///
    /// `root` is absolute: `https://graph.microsoft.com/beta`.
    pub fn offline(root: &str) -> Self {
        Self::at(root.trim_end_matches('/').to_owned(), None)
    }

    /// The root of a service whose requests go through `client`.
    ///
    /// Where the client has an endpoint of its own (a national cloud, a test server), that takes the place of the scheme
    /// and host of `root`, whose path stays.
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

    /// This path, as one of a service that knows in which clouds its operations are offered.
    pub fn with_availability(mut self, availability: &'static dyn Availability) -> Self {
        Arc::make_mut(&mut self.base).availability = Some(availability);
        self
    }

    /// This path, as one of a service whose requests know the permissions they need.
    #[cfg(feature = "permissions")]
    #[must_use]
    pub fn with_permissions(mut self, table: &'static crate::permissions::PermissionTable) -> Self {
        Arc::make_mut(&mut self.base).permissions = Some(table);
        self
    }

    /// The absolute URL.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// The service root this path began at.
    pub fn service_root(&self) -> &str {
        &self.base.root
    }

    /// The client that sends this path's requests.
    pub fn client(&self) -> Option<&Client> {
        self.base.client.as_ref()
    }

    /// The root of the service this path began at.
    pub fn service(&self) -> Self {
        Self {
            base: Arc::clone(&self.base),
            url: self.base.root.clone(),
            colon: false,
            fault: None,
            keys: Keys::default(),
        }
    }

    /// A URL as part of the same service: a next link, a `Location`, an `@odata.id`, or a path below the service root
    /// (`users/x`). It is taken as it is, so it has to be encoded already.
    ///
    /// The token is sent along only to the scheme, host and port of the service root.
    pub fn relocate(&self, url: &str) -> Self {
        let url = self.base.absolute(url);
        Self { base: Arc::clone(&self.base), url, colon: false, fault: None, keys: Keys::UNKNOWN }
    }

    /// Returns a URL below this one: `…/path`. The text is taken as it is, query included, so it has to be encoded already;
    /// slashes at its beginning are ignored.
    ///
    /// An id that comes from elsewhere belongs into [`key`](Self::key), which encodes it.
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

    /// Returns the typed builder of this URL. The caller makes sure that the URL leads to a resource of the builder's type.
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

    /// This path with room for more, and with the colon that path-addressed items need before a segment.
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

    /// `…/name`: a property, an entity set, an operation, `$value`.
    pub fn navigate(&self, name: &str) -> Self {
        let mut path = self.extended(name.len());
        path.url.push('/');
        encode::push_name(&mut path.url, name);
        path
    }

    /// `…/microsoft.graph.user`: the same resource as one of a derived type.
    pub fn cast(&self, type_name: &str) -> Self {
        self.navigate(type_name)
    }

    /// `…/key`: one member of a collection.
    #[inline]
    pub fn key(&self, key: impl Into<Key>) -> Self {
        self.key_segment(&key.into())
    }

    fn key_segment(&self, key: &Key) -> Self {
        let mut path = self.extended(key.as_str().len());
        key.push_segment(&mut path.url);
        // `things('.')` is one segment, which the key is only a part of.
        if !path.url.ends_with(')') {
            path.keys = path.keys.with_last_of(path.url.get(path.base.root.len()..).unwrap_or_default());
        }
        if key.is_empty() {
            path.fail(RequestError::EmptyKey);
        }
        path
    }

    /// `…(name='value')`: one member of a collection by an alternate key.
    pub fn alternate_key(&self, keys: &[(&str, Key)]) -> Self {
        self.composite_key(keys)
    }

    /// `…(a='x',b=2)`: one member of a collection by a key of several properties.
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

    /// `…:/a/b`: a drive item or site by its path from this one. A further segment is preceded by a colon: `…:/a/b:/children`.
    ///
    /// The segments of `path` are encoded one by one; empty ones are dropped, and a path without any is this resource
    /// itself. A segment `.` or `..` is refused when the request is sent, as every URL parser would resolve it.
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

    /// `…/name`: what a composable function without parameters returns, to go on from.
    pub fn call(&self, name: &str) -> Self {
        self.navigate(name)
    }

    /// `…/name(a='x',b=2)`: what a composable function returns, to go on from. Parameters that are absent are left out.
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

    /// `…/$value`: the bytes of a media entity.
    pub fn media(&self) -> Media {
        Media::new(self.navigate("$value"))
    }

    /// `…/name`: the bytes of a property of type `Edm.Stream`.
    pub fn stream(&self, name: &str) -> Media {
        Media::new(self.navigate(name))
    }

    /// `…/$ref`: the link to this resource, or the links of this collection, instead of what they link to.
    pub fn reference(&self) -> Reference {
        Reference::new(self.clone())
    }

    /// `…/name`: a single property.
    #[inline]
    pub fn property<T>(&self, name: &str) -> Property<T> {
        Property::new(self.navigate(name))
    }
}

impl fmt::Debug for Path {
    /// The URL without the values of its query, of another server only the origin: neither client nor token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Path").field(&loggable_url(&self.url, &self.base.root)).finish()
    }
}
