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

/// How many requests Graph takes in one batch.
const LIMIT: usize = 20;

/// Identifies a batch, so that a handle cannot be used with the responses of another one.
static NUMBER: AtomicU64 = AtomicU64::new(0);

/// Requests of any kind that are sent together. Adding one returns a handle for its response.
///
/// There may be any number: they are sent twenty at a time. Each has its own status and error; those that were
/// throttled, or failed in a way that passes, are sent again by themselves, as the client's retry policy says.
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
/// let answers = batch.send().await;
/// println!("{:?}", answers.get(&me)?.id);
/// match answers.get(&users) {
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
    /// Those that have to succeed first: they are in front of it.
    after: Vec<usize>,
    fault: Option<RequestError>,
}

/// The place of a request in a batch: looks up its response.
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
    /// A batch without requests.
    pub fn new() -> Self {
        Self { number: NUMBER.fetch_add(1, Ordering::Relaxed), items: Vec::new() }
    }

    /// Adds a request.
    pub fn add<T>(&mut self, request: Request<T>) -> BatchHandle<T> {
        let index = self.items.len();
        self.items.push(Item { draft: request.draft().clone(), after: Vec::new(), fault: None });
        BatchHandle { batch: self.number, index, request }
    }

    /// Adds a request that is carried out once another one has succeeded (`dependsOn`), whose answer it cannot use. If
    /// that fails, it is not carried out: its status is 424.
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

    /// Makes a request wait for one more that was added before it.
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

    /// How many requests there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Sends the requests with the client of the first one. What fails is in the responses: also where a whole batch
    /// fails, those that were sent before keep their responses.
    pub async fn send(&self) -> BatchResponses {
        let client = self.items.first().and_then(|item| item.draft.base.client.as_ref());
        BatchResponses { batch: self.number, outcomes: Rounds::new(&self.items, client).run().await }
    }

    /// As [`send`](Self::send), by another client, as requests that were built offline need it.
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
