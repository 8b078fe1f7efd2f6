//! [`Content`]: where bytes to be sent come from.

use std::future::ready;
use std::io;

use bytes::Bytes;

use crate::transport::BoxFuture;

/// How far a transfer has come.
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
    /// How many bytes were transferred.
    pub done: u64,
    /// How many there are, if that is known.
    pub total: Option<u64>,
}

impl Progress {
    pub(super) fn new(done: u64, total: Option<u64>) -> Self {
        Self { done, total }
    }
}

/// The progress of a transfer.
pub(super) type OnProgress = Box<dyn FnMut(Progress) + Send>;

/// Where the bytes of an upload come from. They are read in parts, and again from anywhere where the service missed
/// some.
///
/// Implemented by bytes in memory, and with the feature `client` by [`FileContent`].
///
/// ```
/// use std::io;
/// use msgraph_core::{Bytes, transfer::Content, transport::BoxFuture};
///
/// /// So many zeros.
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
    /// How many bytes there are.
    fn size(&self) -> u64;

    /// Exactly so many bytes from there on.
    ///
    /// # Errors
    ///
    /// Where they cannot be had, or are fewer.
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

/// A file to be sent. It is read on the threads that tokio has for blocking work.
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
    /// The file at a path, as long as it is now.
    ///
    /// # Errors
    ///
    /// Where it cannot be opened.
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
