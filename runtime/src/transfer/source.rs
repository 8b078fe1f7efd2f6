//! [`Content`]: the source of the bytes of an upload.

use std::future::ready;
use std::io;

use bytes::Bytes;

use crate::transport::BoxFuture;

/// The progress of a transfer.
///
/// ```
/// use msgraph_core::transfer::Progress;
///
/// let percent = |progress: Progress| progress.total.map(|total| progress.done * 100 / total.max(1));
/// # let _ = percent;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of bytes transferred so far.
    pub done: u64,
    /// Total number of bytes, if it is known.
    pub total: Option<u64>,
}

impl Progress {
    pub(super) fn new(done: u64, total: Option<u64>) -> Self {
        Self { done, total }
    }
}

/// A function that is called with the progress of a transfer.
pub(super) type OnProgress = Box<dyn FnMut(Progress) + Send>;

/// The source of the bytes of an upload. The client reads it in parts, and reads a part again if the service did not
/// receive it.
///
/// Implemented by bytes in memory, and with the feature `client` by [`FileContent`].
///
/// ```
/// use std::io;
/// use msgraph_core::{Bytes, transfer::Content, transport::BoxFuture};
///
/// /// Content of the given number of zero bytes.
/// struct Zeros(u64);
///
/// impl Content for Zeros {
///     fn size(&self) -> u64 {
///         self.0
///     }
///
///     fn read(&mut self, _at: u64, length: usize) -> BoxFuture<'_, io::Result<Bytes>> {
///         Box::pin(async move { Ok(vec![0; length].into()) })
///     }
/// }
/// ```
pub trait Content: Send {
    /// Returns the total number of bytes.
    fn size(&self) -> u64;

    /// Reads exactly `length` bytes, beginning at offset `at`.
    ///
    /// # Errors
    ///
    /// Returns an error if the source cannot be read, or holds fewer bytes.
    fn read(&mut self, at: u64, length: usize) -> BoxFuture<'_, io::Result<Bytes>>;
}

impl Content for Bytes {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read(&mut self, at: u64, length: usize) -> BoxFuture<'_, io::Result<Bytes>> {
        let part = usize::try_from(at).ok().and_then(|at| Some(at..at.checked_add(length)?));
        let part = part.filter(|part| part.end <= self.len()).map(|part| self.slice(part));
        Box::pin(ready(part.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())))
    }
}

impl Content for Vec<u8> {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read(&mut self, at: u64, length: usize) -> BoxFuture<'_, io::Result<Bytes>> {
        let part = usize::try_from(at).ok().and_then(|at| self.get(at..at.checked_add(length)?));
        Box::pin(ready(part.map(Bytes::copy_from_slice).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())))
    }
}

/// A file to upload. It is read on tokio's threads for blocking work.
///
/// ```no_run
/// use msgraph_core::transfer::{Content, FileContent};
///
/// # fn main() -> std::io::Result<()> {
/// let video = FileContent::open("video.mp4")?;
/// println!("{} bytes", video.size());
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "client")]
#[derive(Debug)]
pub struct FileContent {
    file: std::sync::Arc<std::fs::File>,
    size: u64,
}

#[cfg(feature = "client")]
impl FileContent {
    /// Opens the file at `path`. The upload has the size that the file has now.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened.
    pub fn open(path: impl AsRef<std::path::Path>) -> io::Result<Self> {
        let file = std::fs::File::open(path)?;
        let size = file.metadata()?.len();
        Ok(Self { file: file.into(), size })
    }
}

#[cfg(feature = "client")]
impl Content for FileContent {
    fn size(&self) -> u64 {
        self.size
    }

    fn read(&mut self, at: u64, length: usize) -> BoxFuture<'_, io::Result<Bytes>> {
        let file = std::sync::Arc::clone(&self.file);
        let read = move || {
            use std::io::{Read as _, Seek as _};
            let mut part = vec![0; length];
            (&*file).seek(io::SeekFrom::Start(at))?;
            (&*file).read_exact(&mut part)?;
            Ok(Bytes::from(part))
        };
        Box::pin(async move { tokio::task::spawn_blocking(read).await.map_err(io::Error::other)? })
    }
}
