//! Reads the status of a long-running operation.
//!
//! Services use three forms: a resource with a `status` (Azure, Teams, OneDrive), 202 until the result is available,
//! or a redirect to the result.

use std::borrow::Cow;

use bytes::Bytes;
use http::StatusCode;
use http::header::LOCATION;

use crate::codec::{Reader, decode};
use crate::error::{ServiceError, text};

/// The status of an operation, as read from a response.
pub(super) struct Report {
    pub(super) status: String,
    pub(super) percent: Option<f64>,
    pub(super) stage: Stage,
}

pub(super) enum Stage {
    Running,
    Failed(Option<Box<ServiceError>>),
    /// The operation succeeded. Holds the URL of the result, or `None` if the response itself is the result.
    Done(Option<String>),
}

/// The form of the responses of a status URL.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Every response is a report, whatever name it has for the state.
    Report,
    /// 202 until the result is available. The result may have a `status` property of its own.
    Result,
    /// Either form.
    Unknown,
}

const SUCCEEDED: [&str; 4] = ["succeeded", "completed", "success", "complete"];

const FAILED: [&str; 8] =
    ["failed", "deletefailed", "canceled", "cancelled", "error", "failure", "skipped", "validationfailed"];

/// The properties of a report. The rest of the body is not kept, because it may be a large result.
#[derive(Default)]
struct Members {
    status: String,
    percent: Option<f64>,
    result: Option<String>,
}

impl Members {
    fn read(body: &[u8]) -> Self {
        let mut members = Self::default();
        let mut target = None;
        let read = Reader::from_bytes(body).map(|mut reader| {
            reader.object(&mut |reader, name: Cow<'_, str>| {
                let raw = reader.raw()?;
                match name.as_ref() {
                    "status" => members.status = decode(raw).unwrap_or_default(),
                    "percentageComplete" => members.percent = decode(raw).ok(),
                    "percentComplete" => members.percent = members.percent.or_else(|| decode(raw).ok()),
                    "resourceLocation" => members.result = link(raw),
                    "targetResourceLocation" => target = link(raw),
                    _ => {}
                }
                Ok(())
            })
        });
        // A body that is not a valid JSON object is ignored as a whole.
        if !matches!(read, Ok(Ok(()))) {
            return Self::default();
        }
        members.result = members.result.or(target);
        members
    }
}

fn link(raw: &str) -> Option<String> {
    decode(raw).ok().filter(|url: &String| !url.is_empty())
}

/// Reads the report from a response whose HTTP status is not an error.
pub(super) fn read(answer: &http::Response<Bytes>, form: Form) -> Report {
    let Members { status, percent, result } = Members::read(answer.body());
    let known = |all: &[&str]| all.iter().any(|each| status.eq_ignore_ascii_case(each));
    let accepted = answer.status() == StatusCode::ACCEPTED;
    let between = match form {
        Form::Report => true,
        Form::Result => false,
        Form::Unknown => is_running(&status),
    };
    let stage = if answer.status() == StatusCode::SEE_OTHER {
        Stage::Done(text(answer.headers(), LOCATION.as_str()).map(str::to_owned))
    } else if known(&FAILED) {
        Stage::Failed(ServiceError::read(answer.status(), answer.headers(), answer.body()).map(Box::new))
    } else if known(&SUCCEEDED) {
        Stage::Done(result)
    } else if accepted || between {
        Stage::Running
    } else {
        Stage::Done(None)
    };
    Report { status, percent, stage }
}

/// Returns `true` if `status` names an intermediate state. The list has unambiguous words only, because the result
/// may have a `status`, too.
fn is_running(status: &str) -> bool {
    const RUNNING: [&str; 12] = [
        "notstarted",
        "running",
        "inprogress",
        "waiting",
        "updating",
        "queued",
        "pending",
        "accepted",
        "deletepending",
        "cancelling",
        "canceling",
        "started",
    ];
    RUNNING.iter().any(|each| status.eq_ignore_ascii_case(each))
}
