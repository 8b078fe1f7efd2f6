//! [`LongRunning`]: operations that continue after the response (202 Accepted).

mod error;
mod monitor;

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{ACCEPT, LOCATION};

pub use self::error::OperationError;
use self::monitor::{Form, Report, Stage};
use crate::error::{Error, ErrorKind, ResponseError, retry_after, text};
use crate::path::Path;
use crate::request::{Draft, Request};
use crate::response::FromResponse;

/// Delay before the first poll, unless the service sets one. Each further delay is half as long again.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// Maximum delay between two polls, unless the service sets a longer one.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Minimum delay between two polls. It also applies to `Retry-After`, because some services send zero.
const LEAST_WAIT: Duration = Duration::from_millis(100);

/// Default deadline of an operation: one hour.
const DEADLINE: Duration = Duration::from_secs(60 * 60);

impl<T> Request<T> {
    /// Sends a request that starts a long-running operation. `R` is the type of the operation's result.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`send`](Self::send), and [`ResponseError::NoLocation`] if the service accepts the
    /// request (202) without a URL to poll.
    ///
    /// ```no_run
    /// # msgraph_core::model! { pub struct DriveItem: "example.driveItem", entity; id: String = "id", }
    /// # async fn copy(request: msgraph_core::Request<()>) -> Result<(), msgraph_core::Error> {
    /// let copy = request.long_running::<DriveItem>().await?;
    /// let item = copy.on_progress(|percent| println!("{percent} %")).finish().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn long_running<R: FromResponse>(self) -> Result<LongRunning<R>, Error> {
        let draft = self.draft().clone();
        let answer = draft.execute().await?;
        let received = crate::response::RawResponse::new(answer.status(), answer.headers(), answer.body(), &draft);
        received.check().map_err(|kind| draft.error(kind))?;
        let monitor =
            ["azure-asyncoperation", "operation-location"].iter().find_map(|name| text(answer.headers(), name));
        let location = text(answer.headers(), LOCATION.as_str());
        let accepted = answer.status() == StatusCode::ACCEPTED;
        let place = match (monitor, location) {
            (Some(monitor), result) => {
                Place { url: monitor.to_owned(), result: result.map(str::to_owned), form: Form::Report }
            }
            // `Location` of a 201 is the URL of the created object.
            (None, Some(location)) if accepted => Place { url: location.to_owned(), result: None, form: Form::Unknown },
            _ if accepted => return Err(draft.error(ResponseError::NoLocation.at(answer.status()))),
            _ => return Ok(LongRunning::over(draft, Watch::Finished(answer))),
        };
        let first = retry_after(answer.headers());
        Ok(LongRunning::over(draft, Watch::Monitor(place, first)))
    }
}

/// A long-running operation. Created by [`Request::long_running`].
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::Path;
/// use msgraph_core::testing::{MockResponse, MockServer};
///
/// let service = MockServer::new();
/// service.respond(MockResponse::empty(202).header("location", "https://monitor.example/1"));
/// service.respond(MockResponse::json(202, r#"{"status": "inProgress", "percentageComplete": 40}"#).header("retry-after", "5"));
/// service.respond(MockResponse::json(200, r#"{"status": "completed", "resourceLocation": "items/7"}"#));
/// service.respond(MockResponse::json(200, r#"{"id": "7"}"#));
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// let copy = graph.navigate("me").action::<()>("copy").long_running::<User>().await?;
/// let item = copy.on_progress(|percent| println!("{percent} %")).finish().await?;
/// assert_eq!(item.id.as_deref(), Some("7"));
/// assert_eq!(service.delays()[1].as_secs(), 5);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct LongRunning<R> {
    /// The request that started the operation.
    draft: Draft,
    watch: Watch,
    deadline: Duration,
    on_progress: Option<OnProgress>,
    result: PhantomData<fn() -> R>,
}

type OnProgress = Box<dyn FnMut(f64) + Send>;

enum Watch {
    Monitor(Place, Option<Duration>),
    /// The operation has finished at once: the first response is the last one.
    Finished(http::Response<Bytes>),
}

/// The URL at which an operation is polled.
struct Place {
    url: String,
    /// URL of the result, if the first response stated it.
    result: Option<String>,
    form: Form,
}

/// The status of an operation.
///
/// ```no_run
/// # async fn look(operation: msgraph_core::long_running::LongRunning<()>) -> Result<(), msgraph_core::Error> {
/// let status = operation.status().await?;
/// if !status.done {
///     println!("{}: {} %", status.status, status.percent.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationStatus {
    /// The state, as the service names it: `running`, `inProgress`, `succeeded`. Empty if the service does not name
    /// it.
    pub status: String,
    /// Percentage of completion, from 0 to 100, if the service states it.
    pub percent: Option<f64>,
    /// `true` if the operation has ended, successfully or not.
    pub done: bool,
}

impl<R> LongRunning<R> {
    fn over(draft: Draft, watch: Watch) -> Self {
        Self { draft, watch, deadline: DEADLINE, on_progress: None, result: PhantomData }
    }

    /// Returns an operation that was started earlier and is polled at the given URL. `service` is any path of the
    /// service that the operation belongs to.
    ///
    /// ```no_run
    /// # async fn go_on(graph: msgraph_core::Path, url: &str) -> Result<(), msgraph_core::Error> {
    /// use msgraph_core::{Json, long_running::LongRunning};
    ///
    /// let operation: LongRunning<Json> = LongRunning::at(&graph, url);
    /// println!("{:?}", operation.status().await?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn at(service: &Path, url: impl Into<String>) -> Self {
        let draft = service.get::<()>().draft().clone();
        Self::over(draft, Watch::Monitor(Place { url: url.into(), result: None, form: Form::Unknown }, None))
    }

    /// Returns the URL at which the operation is polled; store it to continue in another run. The URL may grant
    /// access without a token, so keep it secret. Returns `None` if the operation has already ended.
    pub fn url(&self) -> Option<&str> {
        match &self.watch {
            Watch::Monitor(place, _) => Some(&place.url),
            Watch::Finished(_) => None,
        }
    }

    /// Sets how long [`finish`](Self::finish) waits. The default is one hour. The deadline does not cancel the
    /// operation.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.deadline = time;
        self
    }

    /// Registers a function that is called with the percentage each time the service reports one.
    pub fn on_progress(mut self, told: impl FnMut(f64) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(told));
        self
    }

    /// Requests the status of the operation once.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Request::send`]. A failed operation is not an error here.
    pub async fn status(&self) -> Result<OperationStatus, Error> {
        let Watch::Monitor(place, _) = &self.watch else {
            return Ok(OperationStatus { status: String::new(), percent: Some(100.0), done: true });
        };
        let (_, _, report) = look(&self.draft, place).await?;
        let done = !matches!(report.stage, Stage::Running);
        Ok(OperationStatus { status: report.status, percent: report.percent, done })
    }
}

impl<R: FromResponse> LongRunning<R> {
    /// Waits until the operation ends and returns its result. The client polls at the interval that the service sets
    /// (`Retry-After`); without one, after 1 s and then at growing intervals up to 30 s.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Request::send`], and [`ErrorKind::Operation`] if the operation fails or takes longer
    /// than the deadline.
    pub async fn finish(mut self) -> Result<R, Error> {
        let (mut place, mut asked) = match self.watch {
            Watch::Finished(answer) => return decode(&self.draft, &answer),
            Watch::Monitor(place, asked) => (place, asked),
        };
        let (mut step, mut waited) = (FIRST_WAIT, Duration::ZERO);
        let client = self.draft.client()?.clone();
        let clock = client.clock();
        let began = clock.now();
        let mut last = String::new();
        loop {
            // Some platforms have no clock. Then only the time spent in delays counts.
            let elapsed = clock.now().saturating_sub(began).max(waited);
            let wait = asked.map_or(step, |asked| asked.max(LEAST_WAIT));
            step = (step * 3 / 2).min(LONGEST_WAIT);
            let late = elapsed.saturating_add(wait) > self.deadline;
            let sleep = clock.sleep(wait).filter(|_| !late);
            let Some(sleep) = sleep else {
                let error = OperationError::Unfinished { status: last };
                return Err(self.draft.error(ErrorKind::Operation(Box::new(error))));
            };
            sleep.await;
            waited = waited.saturating_add(wait);
            let (draft, answer, report) = look(&self.draft, &place).await?;
            if let (Some(percent), Some(told)) = (report.percent, &mut self.on_progress) {
                told(percent);
            }
            asked = retry_after(answer.headers());
            if place.form == Form::Unknown && answer.status() == StatusCode::ACCEPTED && report.status.is_empty() {
                place.form = Form::Result;
            }
            match report.stage {
                Stage::Running => last = report.status,
                Stage::Failed(error) => {
                    let error = OperationError::Failed { status: report.status, error };
                    return Err(self.draft.error(ErrorKind::Operation(Box::new(error))));
                }
                Stage::Done(result) => {
                    let Some(url) = result.or(place.result) else {
                        return decode(&draft, &answer);
                    };
                    let mut draft = self.draft.follow(&url);
                    draft.header(ACCEPT.as_str(), R::ACCEPT);
                    return Request::<R>::new(draft).send().await;
                }
            }
        }
    }
}

/// Polls once. Returns the request, its response, and the report that the response contains.
async fn look(began: &Draft, place: &Place) -> Result<(Draft, http::Response<Bytes>, Report), Error> {
    let draft = began.watch(&place.url);
    let answer = draft.execute().await?;
    let received = crate::response::RawResponse::new(answer.status(), answer.headers(), answer.body(), &draft);
    // 303: the result is at another URL, and the transport did not follow the redirect.
    if answer.status() != StatusCode::SEE_OTHER {
        received.check().map_err(|kind| draft.error(kind))?;
    }
    let report = monitor::read(&answer, place.form);
    Ok((draft, answer, report))
}

fn decode<R: FromResponse>(draft: &Draft, answer: &http::Response<Bytes>) -> Result<R, Error> {
    Request::<R>::new(draft.clone()).decode(answer.status(), answer.headers(), answer.body().clone())
}

impl<R> fmt::Debug for LongRunning<R> {
    /// Omits the URL, which may grant access without a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongRunning")
            .field("request", &self.draft)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
