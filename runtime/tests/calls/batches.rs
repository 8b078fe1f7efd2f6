//! Several requests in one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use msgraph_core::http::StatusCode;
use msgraph_core::testing::{self, MockResponse, SkippingClock};
use msgraph_core::{
    Bytes, ErrorKind, Json, Page, Path, Request,
    batch::Batch,
    error::{RequestError, ResponseError},
    time::Clock as _,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::mock_server::{User, at, at_by, user};
use crate::server::{Server, json as answer};

/// A service that answers each batch by a function of its requests.
fn serving(
    mut respond: impl FnMut(usize, Vec<Value>) -> Vec<Value> + Send + 'static,
) -> (Server, Arc<Mutex<Vec<Vec<Value>>>>) {
    let batches = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&batches);
    let server = Server::responding(move |_, asked| {
        assert_eq!(asked.line, "POST /beta/$batch");
        let mut body: Value = serde_json::from_slice(&asked.body).unwrap();
        let requests: Vec<Value> = serde_json::from_value(body["requests"].take()).unwrap();
        let mut kept = kept.lock().unwrap();
        kept.push(requests.clone());
        answer("200 OK", &json!({ "responses": respond(kept.len(), requests) }).to_string())
    });
    (server, batches)
}

fn ok(id: &Value, body: Value) -> Value {
    json!({"id": id, "status": 200, "headers": {"Content-Type": "application/json"}, "body": body})
}

fn error(id: &Value, status: u16, headers: Value) -> Value {
    json!({"id": id, "status": status, "headers": headers, "body": {"error": {"code": format!("c{status}"), "message": "m"}}})
}

#[tokio::test]
async fn more_headers_than_there_is_room_for() {
    let (server, _) = serving(|_, requests| {
        let headers: serde_json::Map<_, _> = (0..40_000).map(|at| (format!("x-{at}"), json!("1"))).collect();
        vec![json!({"id": requests[0]["id"], "status": 200, "headers": headers, "body": {"id": "1"}})]
    });
    let graph = at(&server.url);
    let mut batch = Batch::new();
    let found = batch.add(get(&graph, "a"));
    assert_eq!(batch.send().await.get(&found).unwrap().id.as_deref(), Some("1"));
}

fn get(graph: &Path, name: &str) -> Request<User> {
    graph.navigate("users").key(name).get()
}

#[tokio::test]
async fn answers_in_any_order_each_of_its_type() {
    let (server, batches) = serving(|round, requests| {
        if round > 1 {
            // The one that was left out may be sent again, and is left out again.
            assert_eq!((requests.len(), &requests[0]["id"]), (1, &json!("7")));
            return Vec::new();
        }
        let id = |at: usize| requests[at]["id"].clone();
        vec![
            json!({"id": id(3), "status": "200", "headers": {"Content-Type": "image/png"}, "body": "_9j_"}),
            error(&id(1), 404, json!({"request-id": "r-1"})),
            json!({"id": id(5), "status": 200, "headers": {"Content-Type": "text/plain"}, "body": 7}),
            json!({"id": id(2), "status": 204}),
            json!("broken"),
            json!({"id": "99", "status": 200, "body": {}}),
            ok(&id(0), json!({"id": "a/b", "displayName": "A"})),
            ok(&id(0), json!({"id": "second", "displayName": "B"})),
            json!({"id": 5, "status": 200, "headers": {"ETag": "W/\"1\""}, "body": {"value": [{"id": "1"}], "@odata.nextLink": "users?$skiptoken=x"}}),
        ]
    });
    let graph = at(&server.url);
    let mut batch = Batch::new();
    let found = batch.add(get(&graph, "a/b"));
    let missing = batch.add(get(&graph, "b"));
    let renamed = batch.add(graph.navigate("me").update::<Option<User>>(&user("it's")));
    let photo = batch.add(graph.navigate("me").stream("photo").download());
    let page = batch.add(graph.navigate("users").list::<User>().top(1).filter("a eq 'b&c'"));
    let count = batch.add(graph.navigate("users").count());
    let picture = batch.add(graph.navigate("me").stream("photo").upload(vec![255, 216, 255], "image/jpeg"));
    let answers = batch.send().await;

    assert_eq!(answers.get(&found).unwrap().name.as_deref(), Some("A"), "the first of two answers");
    let error = answers.get(&missing).unwrap_err();
    assert_eq!(
        (error.status(), error.code(), error.request_id()),
        (Some(StatusCode::NOT_FOUND), Some("c404"), Some("r-1"))
    );
    assert!(error.url().ends_with("/beta/users/b"));
    assert_eq!(answers.get_full(&renamed).unwrap().status(), StatusCode::NO_CONTENT);
    assert_eq!(answers.get(&photo).unwrap(), Bytes::from_static(&[255, 216, 255]));
    let listed = answers.get_full(&page).unwrap();
    assert_eq!((listed.etag(), listed.value().len()), (Some("W/\"1\""), 1));
    assert!(listed.value().next().unwrap().url().ends_with("/beta/users?$skiptoken=x"));
    assert_eq!(answers.get(&count).unwrap(), 7);
    let error = answers.get(&picture).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response { error: ResponseError::NotAnswered, .. }), "{error}");
    assert_eq!((answers.len(), answers.succeeded()), (7, 5));

    let batches = batches.lock().unwrap();
    assert_eq!(batches.len(), 6, "a PUT is repeated as often as the policy says");
    let sent = &batches[0];
    assert_eq!(sent[0]["url"], "/users/a%2Fb");
    assert_eq!((&sent[2]["method"], &sent[2]["body"]), (&json!("PATCH"), &json!({"displayName": "it's"})));
    assert_eq!(sent[2]["headers"]["content-type"], "application/json");
    assert_eq!(sent[2]["headers"]["prefer"], "include-unknown-enum-members");
    assert_eq!(sent[4]["url"], "/users?$top=1&$filter=a%20eq%20%27b%26c%27");
    assert_eq!(sent[6]["body"], "_9j_");
    let ids: Vec<_> = sent.iter().map(|request| request["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["1", "2", "3", "4", "5", "6", "7"]);
}

#[tokio::test]
async fn more_than_twenty() {
    let (server, batches) = serving(|_, requests| {
        requests.iter().rev().map(|request| ok(&request["id"], json!({"id": request["url"]}))).collect()
    });
    let graph = at(&server.url);
    let mut batch = Batch::new();
    let handles: Vec<_> = (0..45).map(|number| batch.add(get(&graph, &number.to_string()))).collect();
    let answers = batch.send().await;
    for (number, handle) in handles.iter().enumerate() {
        assert_eq!(answers.get(handle).unwrap().id.as_deref(), Some(&*format!("/users/{number}")));
    }
    let sizes: Vec<_> = batches.lock().unwrap().iter().map(Vec::len).collect();
    assert_eq!(sizes, [20, 20, 5]);
}

#[tokio::test]
async fn what_was_throttled_is_sent_again_alone() {
    let (server, batches) = serving(|_, requests| {
        requests
            .iter()
            .map(|request| {
                let id = &request["id"];
                // Each of these fails for the first time only.
                match (id.as_str().unwrap(), requests.len()) {
                    ("2", 4..) => error(id, 429, json!({"Retry-After": "7"})),
                    ("3", 4..) => error(id, 424, json!({})),
                    ("4", _) => error(id, 403, json!({})),
                    _ => ok(id, json!({"id": id})),
                }
            })
            .collect()
    });
    let clock = SkippingClock::new();
    let graph = at_by(&server.url, &clock);
    let mut batch = Batch::new();
    let first = batch.add(get(&graph, "1"));
    let throttled = batch.add(graph.navigate("me").update::<Option<User>>(&user("x")));
    let dependent = batch.add_after(&throttled, get(&graph, "3"));
    let refused = batch.add(get(&graph, "4"));
    let after_refused = batch.add_after(&refused, get(&graph, "5"));
    let answers = batch.send().await;
    assert!(answers.get(&first).is_ok());
    assert_eq!(answers.get(&throttled).unwrap().unwrap().id.as_deref(), Some("2"));
    assert_eq!(answers.get(&dependent).unwrap().id.as_deref(), Some("3"));
    assert_eq!(answers.get(&refused).unwrap_err().code(), Some("c403"));
    assert!(answers.get(&after_refused).is_ok(), "the service decides within a batch");
    let sent: Vec<Vec<(String, Value)>> = batches
        .lock()
        .unwrap()
        .iter()
        .map(|batch| {
            batch.iter().map(|one| (one["id"].as_str().unwrap().to_owned(), one["dependsOn"].clone())).collect()
        })
        .collect();
    let entry = |id: &str, on: Value| (id.to_owned(), on);
    assert_eq!(sent[0][2], entry("3", json!(["2"])));
    assert_eq!(sent[1], [entry("2", Value::Null), entry("3", json!(["2"]))]);
    assert_eq!(sent.len(), 2);
    assert!(clock.now().as_secs() == 7 || clock.now().as_secs() == 8, "{:?}", clock.now());
}

/// What a service in memory makes of a batch: each request fails as often as it is told to, and what depends on one
/// that failed is not carried out.
fn carry_out(asked: &testing::RecordedRequest, failures: &mut [u8], done: &mut Vec<usize>) -> MockResponse {
    let body: Value = serde_json::from_slice(&asked.body).unwrap();
    let requests = body["requests"].as_array().unwrap();
    assert!(requests.len() <= 20);
    let mut statuses: BTreeMap<&str, u16> = BTreeMap::new();
    for request in requests {
        let id = request["id"].as_str().unwrap();
        let number = id.parse::<usize>().unwrap() - 1;
        let on = request["dependsOn"].as_array().map(Vec::as_slice).unwrap_or_default();
        let met = on.iter().all(|first| statuses[first.as_str().unwrap()] == 200);
        let status = match failures[number] {
            _ if !met => 424,
            0 => {
                done.push(number);
                200
            }
            left => {
                failures[number] -= 1;
                if left % 2 == 0 { 429 } else { 503 }
            }
        };
        statuses.insert(id, status);
    }
    let answer = |(id, status): (&&str, &u16)| json!({"id": id, "status": status, "headers": {"Retry-After": "2"}, "body": {"id": id}});
    MockResponse::json(200, json!({"responses": statuses.iter().rev().map(answer).collect::<Vec<_>>()}).to_string())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever fails for now and whatever depends on what: everything is carried out once, what comes first first.
    #[test]
    fn everything_is_carried_out_once(items in vec((0_u8..4, option::of(any::<Index>())), 1..60)) {
        let service = testing::MockServer::new();
        let done = Arc::new(Mutex::new(Vec::new()));
        let (kept, mut failures) = (Arc::clone(&done), items.iter().map(|(times, _)| *times).collect::<Vec<_>>());
        let failures = Mutex::new(std::mem::take(&mut failures));
        service.on_with("POST", "/beta/$batch", move |asked| {
            carry_out(asked, &mut failures.lock().unwrap(), &mut kept.lock().unwrap())
        });
        let graph = Path::connected(crate::mock_server::ROOT, service.client());
        let mut batch = Batch::new();
        let mut handles = Vec::new();
        let mut firsts = Vec::new();
        for (number, (_, first)) in items.iter().enumerate() {
            let first = first.filter(|_| number > 0).map(|first| first.index(number));
            let request = graph.navigate("me").update::<Option<User>>(&user("x"));
            handles.push(match first {
                Some(first) => batch.add_after(&handles[first], request),
                None => batch.add(request),
            });
            firsts.push(first);
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let answers = runtime.block_on(batch.send());
        for (number, handle) in handles.iter().enumerate() {
            let id = answers.get(handle).unwrap().unwrap().id;
            prop_assert_eq!(id.as_deref(), Some(&*(number + 1).to_string()));
        }
        let done = done.lock().unwrap();
        let place = |number| done.iter().position(|each| *each == number).unwrap();
        prop_assert_eq!(done.len(), items.len());
        for (number, first) in firsts.iter().enumerate() {
            prop_assert!(first.is_none_or(|first| place(first) < place(number)));
        }
    }
}

#[tokio::test]
async fn dependencies_across_batches() {
    let (server, batches) = serving(|_, requests| {
        let respond = |request: &Value| match request["url"].as_str().unwrap() {
            "/users/bad" => error(&request["id"], 400, json!({})),
            _ => ok(&request["id"], json!({})),
        };
        requests.iter().map(respond).collect()
    });
    let graph = at(&server.url);
    let mut batch = Batch::new();
    let good = batch.add(get(&graph, "good"));
    let bad = batch.add(get(&graph, "bad"));
    for number in 0..18 {
        batch.add(get(&graph, &number.to_string()));
    }
    let after_good = batch.add_after(&good, get(&graph, "x"));
    let after_bad = batch.add_after(&bad, get(&graph, "y"));
    let after_that = batch.add_after(&after_bad, get(&graph, "z"));
    let answers = batch.send().await;
    assert!(answers.get(&after_good).is_ok());
    for handle in [&after_bad, &after_that] {
        assert_eq!(answers.get(handle).unwrap_err().status(), Some(StatusCode::FAILED_DEPENDENCY));
    }
    let batches = batches.lock().unwrap();
    assert_eq!(batches.len(), 2);
    assert_eq!((batches[1].len(), &batches[1][0]["dependsOn"]), (1, &Value::Null));
}

#[tokio::test]
async fn what_cannot_be_part_of_a_batch() {
    let (server, batches) = serving(|_, requests| requests.iter().map(|one| ok(&one["id"], json!({}))).collect());
    let graph = at(&server.url);
    let mut batch = Batch::new();
    let fine = batch.add(get(&graph, "1"));
    let elsewhere = batch.add(get(&Path::offline("https://graph.microsoft.com/v1.0"), "1"));
    let nameless = batch.add(get(&graph, ""));
    let broken = batch.add(get(&graph, "2").with_body("{", "application/json"));
    let own_token = batch.add(get(&graph, "3").header("authorization", "Bearer x"));
    let mut other = Batch::new();
    let foreign = other.add_after(&fine, get(&graph, "4"));
    let answers = batch.send().await;
    assert!(answers.get(&fine).is_ok());
    for handle in [&elsewhere, &broken, &own_token, &foreign] {
        let error = answers.get(handle).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Request(RequestError::Batch { .. })), "{error}");
    }
    assert!(matches!(answers.get(&nameless).unwrap_err().kind(), ErrorKind::Request(RequestError::EmptyKey)));
    assert!(other.send().await.get(&foreign).is_err());
    assert_eq!(batches.lock().unwrap().iter().map(Vec::len).collect::<Vec<_>>(), [1]);
    assert!(Batch::new().send().await.is_empty());
}

#[tokio::test]
async fn a_batch_that_fails_leaves_the_others() {
    let mut number = 0;
    let server = Server::responding(move |_, asked| {
        number += 1;
        if number > 1 {
            return answer("400 Bad Request", r#"{"error": {"code": "tooLarge", "message": "m"}}"#);
        }
        let body: Value = serde_json::from_slice(&asked.body).unwrap();
        let all: Vec<_> = body["requests"].as_array().unwrap().iter().map(|one| ok(&one["id"], json!({}))).collect();
        answer("200 OK", &json!({ "responses": all }).to_string())
    });
    let graph = at(&server.url);
    let mut batch = Batch::new();
    let handles: Vec<_> = (0..21).map(|number| batch.add(get(&graph, &number.to_string()))).collect();
    let answers = batch.send().await;
    assert_eq!(answers.succeeded(), 20);
    let error = answers.get(&handles[20]).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Batch(_)), "{error}");
    assert_eq!((error.code(), error.status()), (Some("tooLarge"), Some(StatusCode::BAD_REQUEST)));
    assert!(error.to_string().contains("/beta/$batch"), "{error}");
}

#[tokio::test]
async fn built_offline() {
    let (server, _) = serving(|_, requests| requests.iter().map(|one| ok(&one["id"], json!({"id": "1"}))).collect());
    let mut batch = Batch::new();
    let offline = Path::offline(&format!("{}/beta", server.url));
    let handle = batch.add(get(&offline, "1"));
    let page: Request<Page<Json>> = offline.navigate("users").list();
    batch.add(page);
    assert!(matches!(batch.send().await.get(&handle).unwrap_err().kind(), ErrorKind::Request(RequestError::Offline)));
    let client = msgraph_core::Client::with_token("t-secret");
    assert_eq!(batch.send_by(&client).await.get(&handle).unwrap().id.as_deref(), Some("1"));
}
