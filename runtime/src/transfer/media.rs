//! [`Media`]: a resource that is bytes.

use bytes::Bytes;
use http::Method;

use crate::path::Path;
use crate::request::Request;

/// A resource that is bytes: `…/$value` of a media entity, or a property of type `Edm.Stream` such as `…/content`.
///
/// ```
/// use msgraph_core::Path;
///
/// let photo = Path::offline("https://graph.microsoft.com/beta").navigate("me").navigate("photo").media();
/// assert_eq!(photo.download().url(), "https://graph.microsoft.com/beta/me/photo/$value");
/// assert_eq!(photo.upload(vec![255, 216], "image/jpeg").headers()["content-type"], "image/jpeg");
/// ```
#[derive(Clone, Debug)]
pub struct Media(Path);

impl Media {
    pub(crate) fn new(path: Path) -> Self {
        Self(path)
    }

    /// Returns the untyped requests of the same URL.
    pub fn raw(&self) -> &Path {
        &self.0
    }

    /// `GET …`: all of the bytes, in memory, or while they arrive ([`fetch`](Request::fetch)). Graph often redirects to
    /// a storage server, which is followed without the token.
    pub fn download(&self) -> Request<Bytes> {
        self.0.get()
    }

    /// `PUT …` with these bytes and this content type (`image/jpeg`). Most services take a few megabytes at most in
    /// this way; for more there is [`UploadSession`](crate::transfer::UploadSession).
    ///
    /// If the service returns the changed object, [`returning`](Request::returning) decodes it:
    /// `media.upload(bytes, "text/plain").returning::<DriveItem>()`.
    pub fn upload(&self, content: impl Into<Bytes>, content_type: &str) -> Request<()> {
        self.0.request(Method::PUT).with_body(content, content_type)
    }

    /// `DELETE …`.
    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }
}
