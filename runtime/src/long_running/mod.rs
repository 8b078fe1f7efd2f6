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

/// The wait before the first look at an operation, unless the service says otherwise. Each further one is half as long
/// again.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// The longest wait, unless the service says otherwise.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The shortest wait, whatever the service says: some say zero.
const LEAST_WAIT: Duration = Duration::from_millis(100);

/// How long an operation may take by default.
const DEADLINE: Duration = Duration::from_secs(60 * 60);

impl<T> Request<T> {
    /// Sends a request that begins a long-running operation; `R` is what that gives in the end.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send); [`ResponseError::NoLocation`] where the service accepts (202) and does not say where to
    /// watch.
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
            // `Location` of a 201 is what was created.
            (None, Some(location)) if accepted => Place { url: location.to_owned(), result: None, form: Form::Unknown },
            _ if accepted => return Err(draft.error(ResponseError::NoLocation.at(answer.status()))),
            _ => return Ok(LongRunning::over(draft, Watch::Finished(answer))),
        };
        let first = retry_after(answer.headers());
        Ok(LongRunning::over(draft, Watch::Monitor(place, first)))
    }
}

/// An operation that goes on. Made by [`Request::long_running`].
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
    /// The request that began it.
    draft: Draft,
    watch: Watch,
    deadline: Duration,
    on_progress: Option<OnProgress>,
    result: PhantomData<fn() -> R>,
}

type OnProgress = Box<dyn FnMut(f64) + Send>;

enum Watch {
    Monitor(Place, Option<Duration>),
    /// It finished at once: the first response is the last one.
    Finished(http::Response<Bytes>),
}

/// Where an operation is watched.
struct Place {
    url: String,
    /// Where its result will be, if that is known from the beginning.
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
    /// As the service calls it: `running`, `inProgress`, `succeeded`. Empty where it doesn't call it anything.
    pub status: String,
    /// How much of it is done, from 0 to 100, if the service says so.
    pub percent: Option<f64>,
    /// Whether it has ended, well or not.
    pub done: bool,
}

impl<R> LongRunning<R> {
    fn over(draft: Draft, watch: Watch) -> Self {
        Self { draft, watch, deadline: DEADLINE, on_progress: None, result: PhantomData }
    }

    /// An operation that was begun earlier, by the URL it is watched at; `service` is anything of the service it
    /// belongs to.
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

    /// Where the operation is watched, to go on in another run. It may be a URL that needs no token: keep it to
    /// yourself. None if it has ended already.
    pub fn url(&self) -> Option<&str> {
        match &self.watch {
            Watch::Monitor(place, _) => Some(&place.url),
            Watch::Finished(_) => None,
        }
    }

    /// How long [`finish`](Self::finish) waits: an hour, unless set. The operation itself goes on.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.deadline = time;
        self
    }

    /// Calls a function with the percentage, each time the service reports one.
    pub fn on_progress(mut self, told: impl FnMut(f64) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(told));
        self
    }

    /// Requests the status of the operation once.
    ///
    /// # Errors
    ///
    /// As [`Request::send`]. That the operation failed is none.
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
    /// Waits until the operation ends, polling at the interval the service wants (`Retry-After`), and returns the result.
    ///
    /// # Errors
    ///
    /// As [`Request::send`]; [`ErrorKind::Operation`] where the operation fails, or takes longer than the deadline.
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
            // A platform may lack a clock: then only the time waited counts.
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

/// Polls once: the request, its response, and what it means.
async fn look(began: &Draft, place: &Place) -> Result<(Draft, http::Response<Bytes>, Report), Error> {
    let draft = began.watch(&place.url);
    let answer = draft.execute().await?;
    let received = crate::response::RawResponse::new(answer.status(), answer.headers(), answer.body(), &draft);
    // 303: the result is elsewhere, where the transport did not go by itself.
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
    /// Not the URL, which may be a permission by itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongRunning")
            .field("request", &self.draft)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
