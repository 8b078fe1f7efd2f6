//! Changes since the last time.

use msgraph_core::{
    ErrorKind, Page, Request,
    delta::{DeltaEvent, DeltaState},
    error::ResponseError,
};

use crate::mock_server::{User, at};
use crate::server::{Server, answer, json};

fn delta(server: &Server) -> Request<Page<User>> {
    at(&server.url).navigate("users").function("delta")
}

/// The events in short: `+1` for there, `-1 why` for gone.
async fn events(request: Request<Page<User>>, since: Option<DeltaState>) -> (Vec<String>, Option<DeltaState>) {
    let mut delta = request.changes(since);
    let mut events = Vec::new();
    let mut last = None;
    while let Some(event) = delta.next().await {
        events.push(match event {
            Ok(DeltaEvent::Changed(user)) => format!("+{}", user.id.as_deref().unwrap()),
            Ok(DeltaEvent::Removed { value, reason }) => format!("-{} {reason:?}", value.id.as_deref().unwrap()),
            Ok(DeltaEvent::Resync { code }) => format!("resync {}", code.unwrap_or_default()),
            Ok(DeltaEvent::UpToDate(state)) => {
                last = Some(state);
                "end".to_owned()
            }
            Ok(other) => panic!("{other:?}"),
            Err(error) => format!("error {}", error.kind()),
        });
    }
    (events, last)
}

/// Two pages at first; then what changed; a token `old` is forgotten.
fn server() -> Server {
    Server::responding(|url, asked| {
        let page = |members: &str, rest: &str| json("200 OK", &format!(r#"{{"value": [{members}], {rest}}}"#));
        let link = |kind, token| format!(r#""@odata.{kind}": "{url}/beta/users/delta?{token}""#);
        match asked.line.trim_start_matches("GET /beta/users/delta") {
            "" => page(r#"{"id": "1"}"#, &link("nextLink", "$skiptoken=b")),
            "?$skiptoken=b" => page(r#"{"id": "2"}"#, &link("deltaLink", "$deltatoken=c")),
            "?$deltatoken=c" => page(
                r#"{"id": "1", "@removed": {"reason": "deleted"}}, {"id": "2", "@removed": {"reason": "changed"}}, {"id": "3"}"#,
                &link("deltaLink", "$deltatoken=d"),
            ),
            "?$deltatoken=old" => json(
                "410 Gone",
                r#"{"error": {"code": "resyncRequired", "message": "m", "innerError": {"code": "resyncChangesApplyDifferences"}}}"#,
            ),
            "?$deltatoken=lost" => {
                json("400 Bad Request", r#"{"error": {"code": "SyncStateNotFound", "message": "m"}}"#)
            }
            "?$deltatoken=elsewhere" => answer(
                "410 Gone",
                &format!("Location: {url}/beta/users/delta?$deltatoken=c\r\nContent-Type: application/json\r\n"),
                r#"{"error": {"code": "resyncRequired", "message": "m"}}"#,
            ),
            "?$deltatoken=bad" => json("400 Bad Request", r#"{"error": {"code": "badRequest", "message": "m"}}"#),
            other => panic!("{other}"),
        }
    })
}

#[tokio::test]
async fn from_the_beginning_and_on() {
    let server = server();
    let (told, state) = events(delta(&server), None).await;
    assert_eq!(told, ["+1", "+2", "end"]);
    // As another run finds it.
    let saved = state.unwrap().to_string();
    let (told, state) = events(delta(&server), Some(saved.parse().unwrap())).await;
    assert_eq!(told, ["-1 Deleted", "-2 Changed", "+3", "end"]);
    assert!(state.unwrap().as_str().ends_with("$deltatoken=d"));
}

#[tokio::test]
async fn left_in_the_middle() {
    let server = server();
    let mut delta_of_users = delta(&server).changes(None);
    delta_of_users.next().await.unwrap().unwrap();
    assert_eq!(delta_of_users.state(), None, "the first page has not been told to its end");
    delta_of_users.next().await.unwrap().unwrap();
    let state = delta_of_users.state().unwrap().clone();
    assert!(state.as_str().ends_with("$skiptoken=b"));
    assert_eq!(events(delta(&server), Some(state)).await.0, ["+2", "end"]);
}

#[tokio::test]
async fn forgotten_tokens() {
    let server = server();
    let from = |token: &str| Some(DeltaState::from(format!("{}/beta/users/delta?$deltatoken={token}", server.url)));
    let (told, _) = events(delta(&server), from("old")).await;
    assert_eq!(told, ["resync resyncChangesApplyDifferences", "+1", "+2", "end"]);
    let (told, _) = events(delta(&server), from("lost")).await;
    assert_eq!(told, ["resync SyncStateNotFound", "+1", "+2", "end"]);
    let (told, _) = events(delta(&server), from("elsewhere")).await;
    assert_eq!(told[..2], ["resync resyncRequired", "-1 Deleted"]);
    let (told, _) = events(delta(&server), from("bad")).await;
    assert_eq!(told, ["error 400 Bad Request: badRequest: m"]);
}

#[tokio::test]
async fn no_endless_resync() {
    let gone = || json("410 Gone", r#"{"error": {"code": "resyncRequired", "message": "m"}}"#);
    let server = Server::answering(vec![gone(), gone()]);
    let (told, state) = events(delta(&server), Some(DeltaState::from("users/delta?x".to_owned()))).await;
    assert_eq!(told, ["resync resyncRequired", "error 410 Gone: resyncRequired: m"]);
    assert_eq!(state, None);
}

#[tokio::test]
async fn an_end_without_a_link() {
    let server = Server::with(json("200 OK", r#"{"value": [{"id": "1"}]}"#));
    let mut delta = delta(&server).changes(None);
    assert!(matches!(delta.next().await, Some(Ok(DeltaEvent::Changed(_)))));
    let error = delta.next().await.unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::NoDeltaLink, .. }), "{error}");
    assert!(delta.next().await.is_none());
}

#[test]
fn a_state_is_not_printed() {
    let state = DeltaState::from("https://graph.microsoft.com/beta/users/delta?$deltatoken=secret".to_owned());
    assert_eq!(format!("{state:?}"), "DeltaState(https://graph.microsoft.com/beta/users/delta)");
}
