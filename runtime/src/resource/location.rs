//! [`Location`]: the URL of a request builder.

use std::fmt;

use crate::path::Path;
use crate::resource::Builder;

/// The URL of a request builder, and the way to what the generated crate has no method for.
///
/// All request builders and the root of a service dereference to this. It has no requests of its own, so that a builder
/// offers what its type has and nothing else. [`raw`](Self::raw) gives the untyped requests of the same URL.
///
/// ```
/// use msgraph_core::{Json, Location, Path, Request};
///
/// # let root = Path::offline("https://graph.microsoft.com/beta");
/// # let user: msgraph_core::One<User> = root.navigate("me").into_builder();
/// # msgraph_core::model! { pub struct User: "example.user", entity; }
/// assert_eq!(user.url(), "https://graph.microsoft.com/beta/me");
/// let request: Request<Json> = user.raw().join("undocumented/x").get();
/// assert_eq!(request.url(), "https://graph.microsoft.com/beta/me/undocumented/x");
/// ```
#[derive(Clone)]
pub struct Location(Path);

impl Location {
    /// Returns the absolute URL.
    pub fn url(&self) -> String {
        self.0.url()
    }

    /// Returns the untyped requests of this URL, whether or not the service is known to have them.
    pub fn raw(&self) -> &Path {
        &self.0
    }
}

impl Builder for Location {
    type Verbs = Self;

    #[inline]
    fn from_path(path: Path) -> Self {
        Self(path)
    }
}

impl From<Path> for Location {
    fn from(path: Path) -> Self {
        Self(path)
    }
}

impl fmt::Debug for Location {
    /// Writes the URL: neither client nor token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
