//! [`Pages`] and [`Items`]: a collection to its end.

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
    /// The collection page by page, as a stream. Nothing is sent before the first page is polled, and no page before
    /// the one in front of it was taken.
    ///
    /// `$top` only says how many members a page may have; the service may give fewer, and [`stream`](Self::stream) goes
    /// on to the end all the same.
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

    /// Limits how many pages without a member may follow each other, instead of the client's
    /// [`max_empty_pages`](crate::ClientBuilder::max_empty_pages).
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.draft_mut().limits.max_empty_pages = Some(pages);
        self
    }

    /// The members of the collection, as a stream over all its pages.
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

    /// The members of the collection, all of them, in memory.
    ///
    /// # Errors
    ///
    /// Where one of the pages gives one.
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

/// The pages of a collection, one after the other: a stream. Made by [`Request::pages`].
///
/// It ends after an error; [`upcoming`](Self::upcoming) is then the request that failed, from which one can go on.
/// A next link that leads to a page that was had before is an error ([`ResponseError::RepeatedLink`]), and so are too many
/// pages in a row without a member ([`LimitError::EmptyPages`]).
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
    /// The pages that were requested, by a hash of their URL: addresses of large collections are long.
    seen: HashSet<u64>,
    /// How many pages without members there were last.
    empty: u32,
    count: Option<i64>,
}

enum State<T> {
    /// The next page has not been requested.
    Ready(Request<Page<T>>),
    RecordedRequest(Request<Page<T>>, BoxFuture<'static, Result<Page<T>, Error>>),
    Failed(Request<Page<T>>),
    /// The last page leads on, but not to where there is anything new.
    Stalled(Request<Page<T>>, ErrorKind),
    End,
}

impl<T: Wire> Pages<T> {
    /// The next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// How many members all pages have together, once a page said so (`$count=true`).
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// The request for the next page, if the last one was not reached: where to go on, also in another run, by
    /// [`Path::relocate`](crate::Path::relocate) to its URL. After an error, the request that failed.
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

    /// Takes a page in: where to go on.
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

/// The members of a collection over all its pages: a stream. Made by [`Request::stream`].
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
    /// The next member, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// How many members there are in all, once a page said so (`$count=true`).
    pub fn count(&self) -> Option<i64> {
        self.pages.count
    }

    /// All else that the page of the latest member held, such as `@odata.context`.
    pub fn extra(&self) -> &Extra {
        &self.extra
    }

    /// `@odata.deltaLink` of the last page.
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
    }

    /// The pages that were not begun.
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
                // A page may be empty and yet not be the last one.
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
