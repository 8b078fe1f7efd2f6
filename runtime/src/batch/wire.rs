//! The JSON form of a batch: writes requests and reads responses.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use bytes::Bytes;
use http::StatusCode;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::Item;
use crate::codec::{JsonKind, Reader, decode};
use crate::edm::Binary;
use crate::error::RequestError;
use crate::model::{Json, Model};
use crate::request::Draft;
use crate::transport::mask_response;

crate::model! {
    /// One request. Names and order follow Graph's documentation.
    pub struct RecordedRequest: "batchRequestItem", complex;
    id: String = "id",
    method: String = "method",
    url: String = "url",
    headers: Json = "headers",
    body: Json = "body",
    depends_on: Vec<String> = "dependsOn",
}

crate::model! {
    /// A batch.
    pub struct Envelope: "batch", complex;
    requests: Vec<RecordedRequest> = "requests",
    /// Read one by one, so that an invalid response does not hide the others.
    responses: Json = "responses",
}

crate::model! {
    /// One response. Ids and statuses are numbers or strings, depending on the service.
    pub struct Answered: "batchResponseItem", complex;
    id: Json = "id",
    status: Json = "status",
    headers: Json = "headers",
    body: Json = "body",
}

/// Returns the id of a request: its index in the whole batch, plus 1.
fn id(index: usize) -> String {
    (index + 1).to_string()
}

/// Converts a request to the form that a batch to the service at `root` contains, without its dependencies.
pub(super) fn request(index: usize, item: &Item, root: &str) -> Result<RecordedRequest, RequestError> {
    if let Some(fault) = item.fault.as_ref().or(item.draft.fault.as_ref()) {
        return Err(fault.clone());
    }
    let draft = &item.draft;
    let url = draft.url();
    let below = url.strip_prefix(root).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    let below = below.ok_or(RequestError::Batch { reason: "it belongs to another service or cloud" })?;
    let url = if below.starts_with('/') { below.to_owned() } else { format!("/{below}") };
    if draft.headers.contains_key(AUTHORIZATION) {
        return Err(RequestError::Batch { reason: "it has an `Authorization` header of its own" });
    }
    let mut asked = RecordedRequest {
        id: id(index).into(),
        method: draft.method.as_str().into(),
        url: url.into(),
        ..Default::default()
    };
    let mut headers = serde_json::Map::new();
    for name in draft.headers.keys() {
        headers.insert(name.as_str().to_owned(), joined(&draft.headers, name).into());
    }
    if !headers.is_empty() {
        asked.headers = Json::from(serde_json::Value::Object(headers)).into();
    }
    if let Some(bytes) = &draft.body {
        asked.body = body(draft, bytes)?.into();
    }
    Ok(asked)
}

/// Returns a JSON body unchanged, any other body in Base64url.
fn body(draft: &Draft, bytes: &Bytes) -> Result<Json, RequestError> {
    let content_type = draft.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !content_type.is_some_and(is_json) {
        return Ok(Json::from(URL_SAFE.encode(bytes)));
    }
    let reason = "its body is not JSON, although it says so";
    let text = std::str::from_utf8(bytes).map_err(|_| RequestError::Batch { reason })?;
    Json::parse(text).map_err(|_| RequestError::Batch { reason })
}

fn joined(headers: &HeaderMap, name: &HeaderName) -> String {
    let values: Vec<_> = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    values.join(", ")
}

fn is_json(content_type: &str) -> bool {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().ends_with("json")
}

/// Makes a request depend on others of the same call.
pub(super) fn depend(asked: &mut RecordedRequest, on: &[usize]) {
    if !on.is_empty() {
        asked.depends_on = on.iter().map(|index| id(*index)).collect();
    }
}

/// Returns the body of the `POST` request.
pub(super) fn envelope(requests: Vec<RecordedRequest>) -> String {
    Envelope { requests: requests.into(), ..Default::default() }.to_json()
}

/// The response to a call.
pub(super) struct Answers {
    /// The responses, each with the index of its request in the whole batch.
    pub(super) answers: Vec<(usize, http::Response<Bytes>)>,
    /// URL of further responses.
    pub(super) next: Option<String>,
}

/// Reads the responses to the requests in `waiting`, in the order of the body, and removes their indexes from
/// `waiting`. Invalid responses, responses to other requests, and repeated responses are left out. Returns `None` if
/// the body is not a batch response.
pub(super) fn answers(body: &[u8], waiting: &mut Vec<usize>) -> Option<Answers> {
    let envelope = Envelope::from_json(body).ok()?;
    let responses = envelope.responses.as_option()?;
    let mut answers = Vec::new();
    let read = Reader::new(responses.as_text()).array(&mut |reader| {
        let found = answer(reader.raw()?);
        if let Some((index, answer)) = found
            && let Some(at) = waiting.iter().position(|each| *each == index)
        {
            waiting.swap_remove(at);
            answers.push((index, answer));
        }
        Ok(())
    });
    read.ok()?;
    Some(Answers { answers, next: envelope.extra.text("@odata.nextLink") })
}

fn answer(response: &str) -> Option<(usize, http::Response<Bytes>)> {
    let answered: Answered = decode(response).ok()?;
    let number = |json: &Json| text(json).trim().parse::<usize>().ok();
    let index = number(answered.id.as_option()?)?.checked_sub(1)?;
    let status = StatusCode::from_u16(number(answered.status.as_option()?)?.try_into().ok()?).ok()?;
    let headers = answered.headers.as_option().map(headers).unwrap_or_default();
    let body = answered.body.as_option().map(|body| content(body, &headers)).unwrap_or_default();
    let mut answer = http::Response::new(body);
    *answer.status_mut() = status;
    *answer.headers_mut() = headers;
    Some((index, answer))
}

/// Returns the text of a string, or the JSON of any other value.
fn text(json: &Json) -> String {
    json.read_as::<String>().unwrap_or_else(|_| json.as_text().to_owned())
}

fn headers(json: &Json) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let read = Reader::new(json.as_text()).object(&mut |reader, name: Cow<'_, str>| {
        let value = reader.raw()?;
        let value = decode::<String>(value).unwrap_or_else(|_| value.to_owned());
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(&*name), HeaderValue::try_from(value)) {
            // A header map holds at most some 30,000 headers. Any beyond that are dropped.
            let _ = headers.try_append(name, value);
        }
        Ok(())
    });
    if read.is_err() {
        headers.clear();
    }
    mask_response(&mut headers);
    headers
}

/// Returns the body of a response as it would be outside of a batch.
fn content(body: &Json, headers: &HeaderMap) -> Bytes {
    let media = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match body.kind() {
        JsonKind::Null => Bytes::new(),
        JsonKind::String if !media.is_empty() && !is_json(media) => {
            let text = text(body);
            if media.trim_start().to_ascii_lowercase().starts_with("text/") {
                return text.into();
            }
            match text.parse::<Binary>() {
                Ok(bytes) => bytes.into_inner().into(),
                Err(_) => text.into(),
            }
        }
        _ => Bytes::copy_from_slice(body.as_text().as_bytes()),
    }
}
