//! [`Media`]: a resource with binary content.

use bytes::Bytes;
use http::Method;

use crate::path::Path;
use crate::request::Request;

/// A resource with binary content: `…/$value` of a media entity, or a property of type `Edm.Stream` such as
/// `…/content`.
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

    /// Creates `GET …`. [`send`](Request::send) returns all bytes in memory; [`fetch`](Request::fetch) returns them
    /// as a stream. Graph often redirects to a storage server; the client follows without sending the token there.
    pub fn download(&self) -> Request<Bytes> {
        self.0.get()
    }

    /// Creates `PUT …` with the given bytes and content type (such as `image/jpeg`). Most services accept a few
    /// megabytes at most this way; use [`UploadSession`](crate::transfer::UploadSession) for more.
    ///
    /// If the service returns the changed object, [`returning`](Request::returning) decodes it: `media.upload(bytes,
    /// "text/plain").returning::<DriveItem>()`.
    pub fn upload(&self, content: impl Into<Bytes>, content_type: &str) -> Request<()> {
        self.0.request(Method::PUT).with_body(content, content_type)
    }

    /// Creates `DELETE …`.
    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }
}
