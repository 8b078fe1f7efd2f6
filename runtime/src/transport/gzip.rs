//! Decompression of gzip bodies.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use async_compression::tokio::bufread::GzipDecoder;
use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use tokio::io::AsyncBufRead as _;
use tokio_util::io::{ReaderStream, StreamReader};

use crate::error::{LimitError, TransportError, TransportProblem};
use crate::transport::Body;

/// Size in bytes of each decompressed piece. A small body that decompresses to a large one is decompressed piece by
/// piece.
const PIECE: usize = 16 * 1024;

/// Returns `true` if gzip is the only encoding of a body. It then removes the headers that describe the compressed
/// body.
pub(super) fn take_encoding(headers: &mut HeaderMap) -> bool {
    let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
    let is_gzip = match (encodings.next(), encodings.next()) {
        (Some(encoding), None) => {
            let encoding = encoding.as_bytes().trim_ascii();
            encoding.eq_ignore_ascii_case(b"gzip") || encoding.eq_ignore_ascii_case(b"x-gzip")
        }
        _ => false,
    };
    if is_gzip {
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
    }
    is_gzip
}

/// Decompresses a body as it arrives. `limit` is the maximum number of compressed bytes.
pub(super) fn decompress(body: Body, limit: Option<usize>) -> Body {
    let received = RawResponse { body, left: limit, limit: limit.unwrap_or_default() };
    Body::from_stream(Decompressed::Begin(Some(StreamReader::new(received))))
}

/// The compressed bytes of a body as they arrive, counted.
struct RawResponse {
    body: Body,
    /// Number of bytes that may still arrive. `None` means no limit.
    left: Option<usize>,
    limit: usize,
}

impl Stream for RawResponse {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let part = match ready!(Pin::new(&mut self.body).poll_next(context)) {
            None => return Poll::Ready(None),
            Some(Err(error)) => return Poll::Ready(Some(Err(io::Error::other(error)))),
            Some(Ok(part)) => part,
        };
        if let Some(left) = self.left {
            let Some(left) = left.checked_sub(part.len()) else {
                let error = TransportError::from(LimitError::BodySize { limit: self.limit });
                return Poll::Ready(Some(Err(io::Error::other(error))));
            };
            self.left = Some(left);
        }
        Poll::Ready(Some(Ok(part)))
    }
}

type Reader = StreamReader<RawResponse, Bytes>;

enum Decompressed {
    /// Nothing has arrived yet. An empty body is accepted, although it is not valid gzip.
    Begin(Option<Reader>),
    Going(Box<ReaderStream<GzipDecoder<Reader>>>),
}

impl Stream for Decompressed {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut *self {
                Self::Begin(reader) => {
                    let Some(first) = reader.as_mut() else {
                        return Poll::Ready(None);
                    };
                    match ready!(Pin::new(first).poll_fill_buf(context)) {
                        Ok([]) => *reader = None,
                        Ok(_) => {
                            if let Some(reader) = reader.take() {
                                let mut decoder = GzipDecoder::new(reader);
                                decoder.multiple_members(true);
                                *self = Self::Going(Box::new(ReaderStream::with_capacity(decoder, PIECE)));
                            }
                        }
                        Err(error) => {
                            *reader = None;
                            return Poll::Ready(Some(Err(transport_error(error))));
                        }
                    }
                }
                Self::Going(stream) => {
                    let part = ready!(Pin::new(&mut **stream).poll_next(context));
                    return Poll::Ready(part.map(|part| part.map_err(transport_error)));
                }
            }
        }
    }
}

/// Returns the transport error inside of an I/O error, or an error that says that the body is not valid gzip.
fn transport_error(error: io::Error) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => error,
        Err(error) => TransportError::new(TransportProblem::Other, error),
    }
}
