//! What answers decode into, without a network.

use http::{HeaderMap, StatusCode};
use msgraph_core::{Bytes, Error, ErrorKind, Json, Page, Request, error::ResponseError, http, response::FromResponse};

use crate::graph::{Graph, Operation, User};

/// The answer of `GET me` with this status, content type and body, as a `T`.
fn decode<T: FromResponse>(status: u16, content_type: &str, body: &str) -> Result<T, Error> {
    let mut headers = HeaderMap::new();
    if !content_type.is_empty() {
        headers.insert("content-type", content_type.parse().unwrap());
    }
    let request: Request<T> = Graph::offline().me().raw().relocate("me").get();
    request.decode(StatusCode::from_u16(status).unwrap(), &headers, body.to_owned())
}

fn json<T: FromResponse>(body: &str) -> Result<T, Error> {
    decode(200, "application/json;odata.metadata=minimal;charset=utf-8", body)
}

fn problem<T: FromResponse>(result: Result<T, Error>) -> ResponseError {
    match result.err().map(Error::into_kind) {
        Some(ErrorKind::Response { error, .. }) => error,
        other => panic!("not an answer's error: {other:?}"),
    }
}

#[test]
fn a_single_object_bare_or_wrapped() {
    for body in [
        r#"{"id": "1", "displayName": "A"}"#,
        r#"{"value": {"id": "1", "displayName": "A"}}"#,
        r##"{"@odata.context": "…", "value": {"@odata.type": "#microsoft.graph.user", "id": "1", "displayName": "A"}}"##,
        "\u{FEFF} {\"value\": {\"id\": \"1\", \"displayName\": \"A\"}} \r\n",
    ] {
        let user: User = json(body).unwrap();
        assert_eq!((user.id.as_deref(), user.display_name.as_deref()), (Some("1"), Some("A")), "{body}");
        let user: User = decode(201, "", body).unwrap();
        assert_eq!(user.id.as_deref(), Some("1"));
        let user: Option<User> = json(body).unwrap();
        assert_eq!(user.unwrap().id.as_deref(), Some("1"));
    }
}

#[test]
fn properties_called_like_a_wrapper() {
    let operation: Operation = json(r#"{"value": {"id": "1"}}"#).unwrap();
    assert_eq!(operation.value.as_ref().unwrap().id.as_deref(), Some("1"));
    let operation: Operation = json(r#"{"error": {"id": "1", "code": "c", "message": "m"}}"#).unwrap();
    assert_eq!(operation.error.as_ref().unwrap().id.as_deref(), Some("1"));
    // Of a type without such a property, it is data all the same when there is more beside it.
    let user: User = json(r#"{"id": "1", "error": {"code": "c", "message": "m"}}"#).unwrap();
    assert!(user.extra.contains("error"));
}

#[test]
fn scalars() {
    assert_eq!(json::<String>(r#"{"@odata.context": "…", "value": "a"}"#).unwrap(), "a");
    assert_eq!(json::<String>(r#""a\u0062""#).unwrap(), "ab");
    assert_eq!(json::<i64>(r#"{"value": 5}"#).unwrap(), 5);
    assert!(json::<bool>(r#"{"value": true}"#).unwrap());
    assert_eq!(json::<Vec<String>>(r#"{"value": ["a", "b"]}"#).unwrap(), ["a", "b"]);
    assert_eq!(decode::<i64>(200, "text/plain", "\u{FEFF}1234\r\n").unwrap(), 1234);
    assert_eq!(decode::<i64>(200, "", "1234").unwrap(), 1234);
    assert_eq!(decode::<String>(200, "text/plain; charset=utf-8", "{\"a\": \"b\" ").unwrap(), "{\"a\": \"b\" ");
    assert_eq!(decode::<String>(200, "text/plain", "5").unwrap(), "5");
    assert!(decode::<bool>(200, "text/plain", "true").unwrap());
    assert_eq!(json::<Json>(r#"{"value": 5, "x": 6}"#).unwrap(), r#"{"x": 6.0, "value": 5}"#.parse().unwrap());
}

#[test]
fn no_body() {
    decode::<()>(204, "", "").unwrap();
    decode::<()>(200, "application/json", r#"{"id": "1"}"#).unwrap();
    decode::<()>(200, "text/html", "<html>").unwrap();
    decode::<()>(202, "application/json", "not json").unwrap();
    assert!(decode::<Option<User>>(204, "", "").unwrap().is_none());
    assert!(decode::<Option<User>>(200, "application/json", " \r\n").unwrap().is_none());
    assert!(decode::<Option<User>>(200, "application/json", "null").unwrap().is_none());
    assert_eq!(decode::<Bytes>(204, "", "").unwrap(), "");
    assert_eq!(json::<Option<String>>(r#"{"@odata.context": "…", "value": null}"#).unwrap(), None);
    assert!(json::<Option<User>>(r#"{"value": null}"#).unwrap().is_none());
    assert!(json::<User>(r#"{"value": null}"#).is_err());
    let error = decode::<User>(204, "", "").unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NO_CONTENT));
    assert_eq!(problem(Err::<User, _>(error)), ResponseError::Empty);
    assert_eq!(problem(decode::<Page<User>>(204, "", "")), ResponseError::Empty);
    assert_eq!(problem(decode::<String>(200, "text/plain", "")), ResponseError::Empty);
}

#[test]
fn bytes_are_left_alone() {
    let body = "\u{FEFF}{\"error\": {\"code\": \"c\", \"message\": \"m\"}}";
    assert_eq!(json::<Bytes>(body).unwrap(), body);
}

#[test]
fn pages() {
    let page: Page<User> = json(
        r##"{"@odata.context": "c", "@odata.count": 3, "@odata.nextLink": "https://graph.microsoft.com/beta/users?$skiptoken=x",
            "value": [{"id": "1"}, {"id": "2", "@odata.type": "#microsoft.graph.guest"}], "@own.term": {"a": 1}}"##,
    )
    .unwrap();
    assert_eq!(page.len(), 2);
    assert_eq!(page[1].id.as_deref(), Some("2"));
    assert_eq!(page.count, Some(3));
    assert_eq!(page.next_link.as_deref(), Some("https://graph.microsoft.com/beta/users?$skiptoken=x"));
    assert_eq!(page.delta_link, None);
    assert_eq!(page.extra.text("@odata.context").as_deref(), Some("c"));
    assert!(page.extra.contains("@own.term"));
    assert_eq!(page.extra.len(), 2);
    let ids: Vec<_> = page.into_iter().filter_map(|user| user.id.into_option()).collect();
    assert_eq!(ids, ["1", "2"]);

    let last: Page<String> = json(r#"{"value": ["a"], "@odata.deltaLink": "d", "@odata.count": "12"}"#).unwrap();
    assert_eq!((last.delta_link.as_deref(), last.count), (Some("d"), Some(12)));
    assert!(last.next().is_none());
    assert_eq!(json::<Page<String>>(r#"{"value": ["a"], "value": ["b"]}"#).unwrap().value, ["b"]);
    assert!(json::<Page<User>>(r#"{"value": null}"#).unwrap().is_empty());
    assert!(json::<Page<User>>(r#"{"value": []}"#).unwrap().is_empty());
}

#[test]
fn the_next_page_is_asked_for_in_the_same_way() {
    let first = Graph::offline().users().list().eventual().top(1);
    let body = r#"{"value": [], "@odata.nextLink": "https://graph.microsoft.com/beta/users?$skiptoken=a%20b"}"#;
    let page = first.decode(StatusCode::OK, &HeaderMap::new(), body).unwrap();
    let next = page.next().unwrap();
    assert_eq!(next.method(), "GET");
    assert_eq!(next.url(), "https://graph.microsoft.com/beta/users?$skiptoken=a%20b");
    assert_eq!(next.headers()["consistencylevel"], "eventual");
    assert_eq!(next.service_root(), "https://graph.microsoft.com/beta");
}

#[test]
fn not_a_page() {
    for (body, pointer) in [
        (r#"{"value": 5}"#, "/value"),
        (r#"{"id": "1"}"#, "/value"),
        (r#"[]"#, ""),
        (r#"{"value": [{"id": "1"}, 5]}"#, "/value/1"),
        (r#"{"value": [null]}"#, "/value/0"),
    ] {
        match problem(json::<Page<User>>(body)) {
            ResponseError::Decode(msgraph_core::codec::DecodeError::TypeMismatch(misfit)) => {
                assert_eq!(misfit.pointer, pointer, "{body}");
            }
            other => panic!("{body}: {other:?}"),
        }
    }
}

#[test]
fn broken_answers() {
    let truncated = problem(json::<User>(r#"{"id": "secr"#));
    assert!(matches!(truncated, ResponseError::Decode(_)), "{truncated:?}");
    assert!(!format!("{truncated} {truncated:?}").contains("secr"));
    assert!(matches!(problem(json::<User>("5")), ResponseError::Decode(_)));
    assert!(matches!(problem(json::<User>(r#"{"value": [{"id": "1"}]} x"#)), ResponseError::Decode(_)));
    let html = problem(decode::<User>(200, "text/html; charset=utf-8", "<html>Sign in</html>"));
    assert_eq!(html, ResponseError::NotJson { content_type: "text/html".into() });
    let binary: Request<User> = Graph::offline().me().get();
    let decoded = binary.decode(StatusCode::OK, &HeaderMap::new(), vec![b'{', 0xFF]);
    assert!(matches!(problem(decoded), ResponseError::Decode(_)));
}

#[test]
fn other_types_of_the_same_answer() {
    let upload = Graph::offline().me().content().upload("x", "text/plain").returning::<User>();
    let user = upload.decode(StatusCode::CREATED, &HeaderMap::new(), r#"{"id": "1"}"#).unwrap();
    assert_eq!(user.id.as_deref(), Some("1"));
}
