//! [`Pages`] and [`Items`]: streams over all pages of a collection.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::StatusCode;

use super::Page;
use crate::error::{Error, ErrorKind, LimitError, ResponseError};
use crate::model::{Extra, Wire};
use crate::request::Request;
use crate::transport::BoxFuture;

impl<T: Wire> Request<Page<T>> {
    /// Returns the pages of the collection as a stream. The client requests a page only when the caller polls for it.
    ///
    /// `$top` sets the maximum number of members per page, not in all. The service may return fewer. The stream
    /// continues to the last page in any case, and so does [`stream`](Self::stream).
    ///
    /// ```no_run
    /// # async fn print(users: msgraph_core::Request<msgraph_core::Page<String>>) -> Result<(), msgraph_core::Error> {
    /// let mut pages = users.top(100).pages();
    /// while let Some(page) = pages.next().await {
    ///     println!("{} of {:?}", page?.len(), pages.count());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<T> {
        Pages { state: State::Ready(self), seen: HashSet::new(), empty: 0, count: None }
    }

    /// Limits how many consecutive pages may be empty, instead of the client's
    /// [`max_empty_pages`](crate::ClientBuilder::max_empty_pages).
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.draft_mut().limits.max_empty_pages = Some(pages);
        self
    }

    /// Returns the members of the collection as a stream over all its pages.
    ///
    /// ```no_run
    /// # async fn print(users: msgraph_core::Request<msgraph_core::Page<String>>) -> Result<(), msgraph_core::Error> {
    /// use futures_util::TryStreamExt;
    ///
    /// let with_a = users.stream().try_filter(|user| std::future::ready(user.contains('a')));
    /// let found: Vec<String> = with_a.try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<T> {
        Items { pages: self.pages(), members: Vec::new().into_iter(), extra: Extra::new(), delta_link: None }
    }

    /// Requests all pages and returns all members of the collection in memory.
    ///
    /// # Errors
    ///
    /// Returns the error of the first page that fails.
    ///
    /// ```no_run
    /// # async fn print(users: msgraph_core::Request<msgraph_core::Page<String>>) -> Result<(), msgraph_core::Error> {
    /// let everybody: Vec<String> = users.all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn all(self) -> Result<Vec<T>, Error> {
        let mut pages = self.pages();
        let mut all = Vec::new();
        while let Some(page) = pages.next().await {
            all.append(&mut page?.value);
        }
        Ok(all)
    }
}

/// A stream of the pages of a collection. Created by [`Request::pages`].
///
/// The stream ends after an error; [`upcoming`](Self::upcoming) then returns the request that failed, from which the
/// caller can continue. A next link to a page that was already requested is an error
/// ([`ResponseError::RepeatedLink`]), and so are too many consecutive empty pages ([`LimitError::EmptyPages`]).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::testing::{MockResponse, MockServer};
/// use msgraph_core::{Page, Path, Request};
///
/// let service = MockServer::new();
/// service.respond(MockResponse::json(200, r#"{"value": ["a", "b"], "@odata.count": 3, "@odata.nextLink": "names?$skiptoken=x"}"#));
/// service.respond(MockResponse::json(200, r#"{"value": ["c"]}"#));
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// let names: Request<Page<String>> = graph.navigate("names").list();
/// let mut pages = names.pages();
/// assert_eq!(pages.next().await.transpose()?.map(|page| page.len()), Some(2));
/// assert_eq!(pages.count(), Some(3));
/// assert_eq!(pages.next().await.transpose()?.map(|page| page.len()), Some(1));
/// assert!(pages.next().await.is_none());
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Pages<T> {
    state: State<T>,
    /// Hashes of the URLs of the pages that have arrived. The URLs of large collections are long, so only hashes are
    /// kept.
    seen: HashSet<u64>,
    /// Number of consecutive empty pages.
    empty: u32,
    count: Option<i64>,
}

enum State<T> {
    /// The next page has not been requested.
    Ready(Request<Page<T>>),
    RecordedRequest(Request<Page<T>>, BoxFuture<'static, Result<Page<T>, Error>>),
    Failed(Request<Page<T>>),
    /// The last page has a next link that must not be followed. The next poll returns the error.
    Stalled(Request<Page<T>>, ErrorKind),
    End,
}

impl<T: Wire> Pages<T> {
    /// Returns the next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the number of members on all pages, once a page has stated it (`$count=true`).
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Returns the request for the next page, or `None` after the last page. After an error, returns the request that
    /// failed. To continue in another run, store the URL of the request and pass it to
    /// [`Path::relocate`](crate::Path::relocate).
    ///
    /// ```
    /// use msgraph_core::{Page, Path, Request};
    ///
    /// let users: Request<Page<String>> = Path::offline("https://graph.microsoft.com/beta").navigate("users").list();
    /// let url = users.pages().upcoming().map(Request::url);
    /// assert_eq!(url.as_deref(), Some("https://graph.microsoft.com/beta/users"));
    /// ```
    pub fn upcoming(&self) -> Option<&Request<Page<T>>> {
        self.state.request()
    }

    /// Records a page that has arrived and sets the state that follows.
    fn arrived(&mut self, asked: &Request<Page<T>>, page: &Page<T>) {
        self.count = page.count.or(self.count);
        self.seen.insert(hash(&asked.url()));
        self.empty = if page.is_empty() { self.empty.saturating_add(1) } else { 0 };
        let limit = asked.draft().limits().max_empty_pages;
        self.state = match page.next() {
            None => State::End,
            Some(next) if self.seen.contains(&hash(&next.url())) => {
                State::Stalled(next, ResponseError::RepeatedLink.at(StatusCode::OK))
            }
            Some(next) if self.empty > limit => State::Stalled(next, LimitError::EmptyPages { limit }.into()),
            Some(next) => State::Ready(next),
        };
    }
}

impl<T> State<T> {
    fn request(&self) -> Option<&Request<Page<T>>> {
        match self {
            Self::Ready(request)
            | Self::RecordedRequest(request, _)
            | Self::Failed(request)
            | Self::Stalled(request, _) => Some(request),
            Self::End => None,
        }
    }
}

fn hash(url: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    url.hash(&mut hasher);
    hasher.finish()
}

impl<T: Wire> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        match std::mem::replace(&mut this.state, State::End) {
            State::Ready(request) => {
                let answer = Box::pin(request.clone().send());
                this.state = State::RecordedRequest(request, answer);
            }
            State::Stalled(request, kind) => {
                let error = request.draft().error(kind);
                this.state = State::Failed(request);
                return Poll::Ready(Some(Err(error)));
            }
            other => this.state = other,
        }
        let State::RecordedRequest(_, answer) = &mut this.state else {
            return Poll::Ready(None);
        };
        let answer = ready!(answer.as_mut().poll(context));
        let State::RecordedRequest(asked, _) = std::mem::replace(&mut this.state, State::End) else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(match answer {
            Ok(page) => {
                this.arrived(&asked, &page);
                Ok(page)
            }
            Err(error) => {
                this.state = State::Failed(asked);
                Err(error)
            }
        }))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("upcoming", &self.state.request())
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

/// A stream of the members of a collection, over all its pages. Created by [`Request::stream`].
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::testing::{MockResponse, MockServer};
/// use msgraph_core::{Page, Path, Request};
///
/// let service = MockServer::new();
/// service.respond(MockResponse::json(200, r#"{"value": ["a"], "@odata.count": 2, "@odata.nextLink": "names?$skiptoken=x"}"#));
/// service.respond(MockResponse::json(200, r#"{"value": ["b"]}"#));
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// let names: Request<Page<String>> = graph.navigate("names").list();
/// let mut names = names.count(true).stream();
/// while let Some(name) = names.next().await {
///     println!("{} of {:?}", name?, names.count());
/// }
/// assert_eq!(service.requests().len(), 2);
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Items<T> {
    pages: Pages<T>,
    members: std::vec::IntoIter<T>,
    extra: Extra,
    delta_link: Option<String>,
}

impl<T: Wire> Items<T> {
    /// Returns the next member, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the number of members on all pages, once a page has stated it (`$count=true`).
    pub fn count(&self) -> Option<i64> {
        self.pages.count
    }

    /// Returns the other properties of the page of the latest member, such as `@odata.context`.
    pub fn extra(&self) -> &Extra {
        &self.extra
    }

    /// Returns `@odata.deltaLink` of the last page.
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
    }

    /// Returns the stream of the remaining pages: those whose members were not yet begun.
    pub fn pages(&self) -> &Pages<T> {
        &self.pages
    }
}

impl<T: Wire> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(member) = self.members.next() {
                return Poll::Ready(Some(Ok(member)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                // An empty page is not necessarily the last one.
                Some(Ok(page)) => {
                    self.extra = page.extra;
                    self.delta_link = page.delta_link;
                    self.members = page.value.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Members are never pinned.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("left", &self.members.len()).finish_non_exhaustive()
    }
}
