//! ETags: what is asked for or changed only if it is, or is not, what it was.

use msgraph_core::http::StatusCode;
use msgraph_core::prelude::*;

use crate::mock_server::{User, at, user};
use crate::server::{Server, answer, json};

#[tokio::test]
async fn only_if_it_has_changed() {
    let server = Server::answering(vec![
        answer(
            "200 OK",
            "ETag: W/\"1\"\r\nContent-Type: application/json\r\n",
            r#"{"id": "1", "@odata.etag": "W/\"1\""}"#,
        ),
        answer("304 Not Modified", "ETag: W/\"1\"\r\n", ""),
        json("200 OK", r#"{"id": "1"}"#),
    ]);
    let me = at(&server.url).navigate("me");
    let first = me.get::<User>().send_full().await.unwrap();
    assert_eq!((first.status(), first.etag()), (StatusCode::OK, Some("W/\"1\"")));
    let etag = first.value().etag().unwrap();
    let error = me.get::<User>().if_none_match(&etag).await.unwrap_err();
    assert!(error.is_not_modified() && !error.is_precondition_failed());
    assert!(me.get::<User>().if_none_match(&etag).await.is_ok());
    server.next_request().unwrap();
    assert_eq!(server.next_request().unwrap().header("if-none-match"), Some("W/\"1\""));
}

#[tokio::test]
async fn only_if_it_has_not() {
    let server = Server::answering(vec![
        json("412 Precondition Failed", r#"{"error": {"code": "conditionNotMet", "message": "m"}}"#),
        answer("204 No Content", "ETag: W/\"2\"\r\n", ""),
    ]);
    let update = at(&server.url).navigate("me").update::<Option<User>>(&user("x")).if_match("W/\"1\"");
    let error = update.clone().await.unwrap_err();
    assert!(error.is_precondition_failed());
    let done = update.minimal().send_full().await.unwrap();
    assert_eq!(done.etag(), Some("W/\"2\""));
    let asked = server.next_request().unwrap();
    assert_eq!(
        (asked.header("if-match"), asked.header("prefer")),
        (Some("W/\"1\""), Some("include-unknown-enum-members"))
    );
    assert_eq!(server.next_request().unwrap().header("prefer"), Some("include-unknown-enum-members, return=minimal"));
}
