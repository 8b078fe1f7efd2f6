//! What answers with an error become.

use std::error::Error as _;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use msgraph_core::{Error, ErrorKind, http};

use crate::graph::{Graph, User, user};

const DENIED: &str = r#"{"error": {"code": "Authorization_RequestDenied", "message": "Insufficient privileges.",
    "innerError": {"date": "2021-07-01T10:00:00", "request-id": "r-1", "client-request-id": "c-1"}}}"#;

fn answer(status: u16, headers: &[(&'static str, &str)], body: &str) -> Error {
    let headers: HeaderMap =
        headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
    let request = Graph::offline().users().id("x").get().filter("password eq 'secret'");
    request.decode(StatusCode::from_u16(status).unwrap(), &headers, body.to_owned()).unwrap_err()
}

#[test]
fn an_error_object() {
    let headers = [("request-id", "r-2"), ("retry-after", "7")];
    let error = answer(403, &headers, DENIED);
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    assert_eq!(error.code(), Some("Authorization_RequestDenied"));
    assert_eq!(error.service().unwrap().message, "Insufficient privileges.");
    assert_eq!(error.request_id(), Some("r-2"));
    assert_eq!(error.client_request_id(), Some("c-1"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.method(), "GET");
    assert_eq!(error.url(), "https://graph.microsoft.com/beta/users/x");
    assert_eq!(
        error.to_string(),
        "GET https://graph.microsoft.com/beta/users/x: 403 Forbidden: Authorization_RequestDenied: \
         Insufficient privileges. (request-id r-2)"
    );
    assert!(!format!("{error:?}").contains("secret"));
    assert!(error.source().is_none());
}

#[test]
fn an_error_object_in_a_success() {
    let error = answer(200, &[], DENIED);
    assert!(matches!(error.kind(), ErrorKind::Service(_)));
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.code(), Some("Authorization_RequestDenied"));
    let deletion = Graph::offline().me().delete();
    assert!(deletion.decode(StatusCode::OK, &HeaderMap::new(), DENIED).is_err());
    let update = Graph::offline().me().update(user("x"));
    assert!(update.decode(StatusCode::OK, &HeaderMap::new(), DENIED).is_err());
    let list = Graph::offline().users().list();
    assert!(list.decode(StatusCode::OK, &HeaderMap::new(), DENIED).is_err());
    assert!(
        Graph::offline()
            .me()
            .raw()
            .property::<User>("p")
            .get()
            .decode(StatusCode::OK, &HeaderMap::new(), DENIED)
            .is_err()
    );
}

#[test]
fn a_page_in_html() {
    let error = answer(502, &[("content-type", "text/html"), ("retry-after", "1")], "<h1>secret</h1>");
    match error.kind() {
        ErrorKind::Status(status) => {
            assert_eq!(status.content_type.as_deref(), Some("text/html"));
            assert_eq!(status.body_len, 15);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(error.code(), None);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    assert_eq!(
        error.to_string(),
        "GET https://graph.microsoft.com/beta/users/x: 502 Bad Gateway without an error object (text/html)"
    );
    assert!(!format!("{error:?}").contains("secret"));
}

#[test]
fn no_body_at_all() {
    for status in [301, 304, 404, 503] {
        let error = answer(status, &[], "");
        assert!(matches!(error.kind(), ErrorKind::Status(_)), "{status}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
}

#[test]
fn errors_are_small_and_can_be_sent() {
    fn sendable<T: Send + Sync + 'static>() {}
    sendable::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
