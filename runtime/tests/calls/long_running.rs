//! Operations that go on after their request was answered.

use std::time::Duration;

use msgraph_core::{
    ErrorKind, Json, Request,
    error::ResponseError,
    long_running::{LongRunning, OperationError},
};

use crate::mock_server::{User, at};
use crate::server::{Server, answer, json};

fn begin(server: &Server) -> Request<()> {
    at(&server.url).navigate("me").action("copy")
}

/// A service that accepts with this header, and then answers each look by its number.
fn serving(header: &'static str, mut look: impl FnMut(&str, usize) -> Vec<u8> + Send + 'static) -> Server {
    let mut looks = 0;
    Server::responding(move |url, asked| match asked.line.as_str() {
        "POST /beta/me/copy" => {
            answer("202 Accepted", &format!("{}\r\nRetry-After: 0\r\n", header.replace("{url}", url)), "")
        }
        "GET /watch" => {
            looks += 1;
            look(url, looks)
        }
        "GET /beta/items/1" => json("200 OK", r#"{"id": "1", "status": "running"}"#),
        other => panic!("{other}"),
    })
}

fn report(body: &str) -> Vec<u8> {
    answer("200 OK", "Content-Type: application/json\r\nRetry-After: 0\r\n", body)
}

fn wait() -> Vec<u8> {
    answer("202 Accepted", "Retry-After: 0\r\n", "")
}

/// What is answered to the n-th look, at a server of this URL.
type Look = fn(&str, usize) -> Vec<u8>;

#[tokio::test]
async fn every_form_of_monitor() {
    let forms: [(&str, Look); 6] = [
        // OneDrive
        ("Location: {url}/watch", |_, look| match look {
            1 => report(r#"{"status": "inProgress", "percentageComplete": 27.5}"#),
            _ => report(
                r#"{"status": "completed", "percentageComplete": 100, "resourceId": "1", "resourceLocation": "items/1"}"#,
            ),
        }),
        // Teams
        ("Location: {url}/watch", |url, look| match look {
            1 => report(r#"{"id": "o", "status": "notStarted"}"#),
            _ => report(&format!(
                r#"{{"id": "o", "status": "succeeded", "targetResourceLocation": "{url}/beta/items/1"}}"#
            )),
        }),
        // 202 until the result is there, which may have a status of its own
        (
            "Location: {url}/watch",
            |_, look| if look < 3 { wait() } else { report(r#"{"id": "1", "status": "active"}"#) },
        ),
        // a redirect to the result
        ("Location: {url}/watch", |_, look| match look {
            1 => wait(),
            _ => answer("303 See Other", "Location: /beta/items/1\r\n", ""),
        }),
        ("Operation-Location: {url}/watch\r\nLocation: items/1", |_, look| match look {
            1 => report(r#"{"status": "Provisioning"}"#),
            _ => report(r#"{"status": "Succeeded"}"#),
        }),
        ("Azure-AsyncOperation: {url}/watch", |_, look| match look {
            1 => report(r#"{"status": "Running", "percentComplete": 5}"#),
            _ => report(r#"{"status": "Succeeded", "resourceLocation": "items/1"}"#),
        }),
    ];
    for (number, (header, look)) in forms.into_iter().enumerate() {
        let server = serving(header, look);
        let operation = begin(&server).long_running::<User>().await.unwrap();
        assert!(operation.url().unwrap().ends_with("/watch"));
        let item = operation.finish().await.unwrap_or_else(|error| panic!("form {number}: {error}"));
        assert_eq!(item.id.as_deref(), Some("1"), "form {number}");
    }
}

#[tokio::test]
async fn progress_and_another_run() {
    let server = serving("Location: {url}/watch", |_, look| match look {
        1 => report(r#"{"status": "inProgress", "percentageComplete": 10}"#),
        2 => report(r#"{"status": "inProgress", "percentageComplete": 60}"#),
        _ => report(r#"{"status": "completed", "percentageComplete": 100}"#),
    });
    let url = begin(&server).long_running::<Json>().await.unwrap().url().unwrap().to_owned();
    let operation: LongRunning<Json> = LongRunning::at(&at(&server.url), url);
    let status = operation.status().await.unwrap();
    assert_eq!((status.status.as_str(), status.percent, status.done), ("inProgress", Some(10.0), false));
    let (sender, told) = std::sync::mpsc::channel();
    let report = operation.on_progress(move |percent| sender.send(percent).unwrap()).finish().await.unwrap();
    assert_eq!(told.iter().collect::<Vec<_>>(), [60.0, 100.0]);
    assert_eq!(report.to_value().unwrap()["status"], "completed");
}

#[tokio::test]
async fn operations_that_fail() {
    let server = serving("Location: {url}/watch", |_, _| {
        report(r#"{"status": "failed", "error": {"code": "nameAlreadyExists", "message": "There is one."}}"#)
    });
    let error = begin(&server).long_running::<User>().await.unwrap().finish().await.unwrap_err();
    assert_eq!(error.code(), Some("nameAlreadyExists"));
    assert!(
        error.to_string().ends_with("the operation ended as `failed`: nameAlreadyExists: There is one."),
        "{error}"
    );

    let server = serving("Location: {url}/watch", |_, _| {
        json("404 Not Found", r#"{"error": {"code": "gone", "message": "m"}}"#)
    });
    let error = begin(&server).long_running::<User>().await.unwrap().finish().await.unwrap_err();
    assert_eq!(error.code(), Some("gone"));
}

#[tokio::test]
async fn the_deadline() {
    let server = serving("Location: {url}/watch", |_, _| report(r#"{"status": "running"}"#));
    let operation = begin(&server).long_running::<User>().await.unwrap().deadline(Duration::from_millis(150));
    let error = operation.finish().await.unwrap_err();
    let ErrorKind::Operation(kind) = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(**kind, OperationError::Unfinished { status: "running".to_owned() });
}

#[tokio::test]
async fn no_operation_at_all() {
    let server = Server::answering(vec![
        json("201 Created", r#"{"id": "1"}"#),
        answer("202 Accepted", "", ""),
        json("403 Forbidden", r#"{"error": {"code": "no", "message": "m"}}"#),
    ]);
    let done = begin(&server).long_running::<User>().await.unwrap();
    assert_eq!(done.url(), None);
    assert!(done.status().await.unwrap().done);
    assert_eq!(done.finish().await.unwrap().id.as_deref(), Some("1"));
    let error = begin(&server).long_running::<User>().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::NoLocation, .. }), "{error}");
    assert_eq!(begin(&server).long_running::<User>().await.unwrap_err().code(), Some("no"));
}
