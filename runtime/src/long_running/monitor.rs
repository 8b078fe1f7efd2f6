//! What a service says of a long-running operation.
//!
//! There are as many forms as services: a resource with a `status` (Azure, Teams, OneDrive), or 202 until the result is
//! there, or a redirect to it.

use bytes::Bytes;
use http::StatusCode;
use http::header::LOCATION;
use serde_json::Value;

use crate::error::{ServiceError, text};

/// What an answer says.
pub(super) struct Report {
    pub(super) status: String,
    pub(super) percent: Option<f64>,
    pub(super) stage: Stage,
}

pub(super) enum Stage {
    Running,
    Failed(Option<Box<ServiceError>>),
    /// And where the result is, unless it is in the answer itself.
    Done(Option<String>),
}

/// What is known of what a URL answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Always a report, whatever it calls the state.
    Report,
    /// 202 until the result is there, which may have a `status` of its own.
    Result,
    /// One of them.
    Unknown,
}

const SUCCEEDED: [&str; 4] = ["succeeded", "completed", "success", "complete"];

const FAILED: [&str; 8] =
    ["failed", "deletefailed", "canceled", "cancelled", "error", "failure", "skipped", "validationfailed"];

/// Reads an answer that tells of no error by its HTTP status.
pub(super) fn read(answer: &http::Response<Bytes>, form: Form) -> Report {
    let body = serde_json::from_slice(answer.body()).unwrap_or(Value::Null);
    let member = |names: &[&str]| names.iter().find_map(|name| body.get(name));
    let words = |names: &[&str]| member(names).and_then(Value::as_str).map(str::to_owned);
    let status = words(&["status"]).unwrap_or_default();
    let percent = member(&["percentageComplete", "percentComplete"]).and_then(Value::as_f64);
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
        Stage::Done(words(&["resourceLocation", "targetResourceLocation"]).filter(|url| !url.is_empty()))
    } else if accepted || between {
        Stage::Running
    } else {
        Stage::Done(None)
    };
    Report { status, percent, stage }
}

/// A state in between: only words that can mean nothing else, since the result may have a `status` too.
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
