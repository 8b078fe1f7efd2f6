//! [`Batch`]: several requests in one (`$batch`).

mod responses;
mod rounds;
mod wire;

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

pub use self::responses::BatchResponses;
use self::rounds::Rounds;
use crate::client::Client;
use crate::error::RequestError;
use crate::request::{Draft, Request};

/// Maximum number of requests that Graph accepts in one batch.
const LIMIT: usize = 20;

/// The number of the next batch. It ensures that a handle cannot be used with the responses of another batch.
static NUMBER: AtomicU64 = AtomicU64::new(0);

/// A set of requests of any type that are sent together. [`add`](Self::add) returns a handle for the response.
///
/// A batch holds any number of requests; the client sends them twenty at a time. Each request has its own status and
/// error. The client sends throttled requests, and those with a transient failure, again according to its retry
/// policy.
///
/// ```no_run
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
/// # async fn both(graph: msgraph_core::Path) -> Result<(), msgraph_core::Error> {
/// use msgraph_core::{batch::Batch, Page, Request};
///
/// let me: Request<User> = graph.navigate("me").get();
/// let users: Request<Page<User>> = graph.navigate("users").list();
///
/// let mut batch = Batch::new();
/// let me = batch.add(me);
/// let users = batch.add(users.top(5));
/// let responses = batch.send().await;
/// println!("{:?}", responses.get(&me)?.id);
/// match responses.get(&users) {
///     Ok(page) => println!("{} users", page.len()),
///     Err(error) => println!("{error}"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch {
    number: u64,
    items: Vec<Item>,
}

/// A request in a batch.
#[derive(Debug)]
struct Item {
    draft: Draft,
    /// Indexes of the requests that have to succeed first. They are smaller than the index of this request.
    after: Vec<usize>,
    fault: Option<RequestError>,
}

/// A handle to a request in a batch, which looks up the response.
///
/// ```
/// use msgraph_core::{batch::{Batch, BatchHandle}, Path};
///
/// let graph = Path::offline("https://graph.microsoft.com/beta");
/// let mut batch = Batch::new();
/// let name: BatchHandle<String> = batch.add(graph.navigate("me").navigate("displayName").get());
/// let size: BatchHandle<i64> = batch.add_after(&name, graph.navigate("users").count());
/// ```
pub struct BatchHandle<T> {
    batch: u64,
    index: usize,
    request: Request<T>,
}

impl Batch {
    /// Creates a batch without requests.
    pub fn new() -> Self {
        Self { number: NUMBER.fetch_add(1, Ordering::Relaxed), items: Vec::new() }
    }

    /// Adds a request and returns the handle for its response.
    pub fn add<T>(&mut self, request: Request<T>) -> BatchHandle<T> {
        let index = self.items.len();
        self.items.push(Item { draft: request.draft().clone(), after: Vec::new(), fault: None });
        BatchHandle { batch: self.number, index, request }
    }

    /// Adds a request that the service executes only after `first` has succeeded (`dependsOn`). The request cannot
    /// use the response to `first`. If `first` fails, the request is not executed: its status is 424.
    ///
    /// ```
    /// use msgraph_core::{batch::Batch, Path};
    ///
    /// let item = Path::offline("https://graph.microsoft.com/beta").navigate("items").key("1");
    /// let mut batch = Batch::new();
    /// let first = batch.add(item.action::<()>("checkout"));
    /// let second = batch.add_after(&first, item.action::<()>("publish"));
    /// let third = batch.add(item.get::<String>());
    /// batch.depend(&third, &second);
    /// assert_eq!(batch.len(), 3);
    /// ```
    pub fn add_after<A, T>(&mut self, first: &BatchHandle<A>, request: Request<T>) -> BatchHandle<T> {
        let handle = self.add(request);
        self.depend(&handle, first);
        handle
    }

    /// Makes the request `then` depend on `first`, in addition to earlier dependencies. If `first` was not added
    /// before `then`, `then` fails with [`RequestError::Batch`]. A handle `then` of another batch is ignored.
    pub fn depend<T, A>(&mut self, then: &BatchHandle<T>, first: &BatchHandle<A>) {
        if then.batch != self.number {
            return;
        }
        let Some(item) = self.items.get_mut(then.index) else {
            return;
        };
        if first.batch != self.number || first.index >= then.index {
            let reason = "it depends on one that was not added before it";
            item.fault.get_or_insert(RequestError::Batch { reason });
        } else if !item.after.contains(&first.index) {
            item.after.push(first.index);
        }
    }

    /// Returns the number of requests.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns `true` if there are no requests.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Sends the requests with the client of the first one. Errors are returned by [`BatchResponses::get`]: if one
    /// call to `$batch` fails, the responses to earlier calls are kept.
    pub async fn send(&self) -> BatchResponses {
        let client = self.items.first().and_then(|item| item.draft.base.client.as_ref());
        BatchResponses { batch: self.number, outcomes: Rounds::new(&self.items, client).run().await }
    }

    /// Sends the requests with the given client. Use it for requests that were built offline.
    pub async fn send_by(&self, client: &Client) -> BatchResponses {
        BatchResponses { batch: self.number, outcomes: Rounds::new(&self.items, Some(client)).run().await }
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for BatchHandle<T> {
    fn clone(&self) -> Self {
        Self { batch: self.batch, index: self.index, request: self.request.clone() }
    }
}

impl<T> fmt::Debug for BatchHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchHandle").field("index", &self.index).field("request", &self.request).finish()
    }
}
