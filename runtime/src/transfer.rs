//! Uploads and downloads of binary content.

mod download;
mod media;
mod range;
mod source;
mod upload;

pub use self::download::Download;
pub use self::media::Media;
#[cfg(feature = "client")]
pub use self::source::FileContent;
pub use self::source::{Content, Progress};
pub use self::upload::{Upload, UploadSession};
