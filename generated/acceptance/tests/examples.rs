//! The examples, run against the service in memory that each of them brings along.
#![forbid(unsafe_code)]
// Each example is a program of its own, with its connection; what only its command line uses is not used here.
#![allow(clippy::duplicate_mod, dead_code)]

#[path = "../examples/approve_drivers.rs"]
mod approve_drivers;
#[path = "../examples/audits.rs"]
mod audits;
#[path = "../examples/batch.rs"]
mod batch;
#[path = "../examples/bulk_reboot.rs"]
mod bulk_reboot;
#[path = "../examples/sync_users.rs"]
mod sync_users;
#[path = "../examples/wipe.rs"]
mod wipe;

use msgraph_beta::Graph;
use msgraph_beta::msgraph_core::testing::{MockResponse, MockServer};
use serde_json::json;

fn graph(service: &MockServer) -> Graph {
    Graph::from(service.client())
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("examples print UTF-8")
}

#[tokio::test]
async fn bulk_reboot_asks_for_a_hundred_at_a_time_and_reports_each() {
    let service = bulk_reboot::rehearsal();
    let mut devices: Vec<String> = (1..=149).map(|number| format!("d-{number}")).collect();
    devices.push("0-gone".to_owned());
    let mut out = Vec::new();
    let all = bulk_reboot::run(&graph(&service), &devices, &mut out).await.expect("the service answers");
    assert!(!all);
    let out = text(out);
    assert_eq!(out.lines().count(), 150);
    assert!(out.contains("d-149\trebooting\n") && out.contains("0-gone\tnot found\n"));
    let asked = service.requests();
    assert_eq!(asked.len(), 2);
    let body = asked[1].json().expect("JSON");
    assert_eq!((&body["actionName"], body["deviceIds"].as_array().map(Vec::len)), (&json!("rebootNow"), Some(50)));
}

#[tokio::test]
async fn wipe_wants_the_serial_number_again() {
    for (answer, wiped) in [("SN-1\n", true), ("SN-2\n", false), ("", false)] {
        let service = wipe::rehearsal();
        let mut out = Vec::new();
        let done = wipe::run(&graph(&service), "SN-1", true, &mut answer.as_bytes(), &mut out).await.expect("answers");
        assert_eq!(done, wiped);
        let asked = service.requests();
        assert!(asked[0].uri.query().is_some_and(|query| query.contains("serialNumber")));
        assert_eq!(asked.len(), 1 + usize::from(wiped));
        if wiped {
            assert_eq!(
                asked[1].line(),
                "POST https://graph.microsoft.com/beta/deviceManagement/managedDevices/d-1/wipe"
            );
            assert_eq!(asked[1].json(), Some(json!({ "keepUserData": true })));
        }
    }
}

#[tokio::test]
async fn wipe_of_an_unclear_device_is_not_even_asked_for() {
    let service = MockServer::new();
    service.respond(MockResponse::json(200, r#"{"value": []}"#));
    let mut out = Vec::new();
    let done = wipe::run(&graph(&service), "SN-9", false, &mut &b"SN-9\n"[..], &mut out).await.expect("answers");
    assert!(!done && text(out).contains("nothing is wiped"));
}

#[tokio::test]
async fn drivers_that_wait_are_approved() {
    let service = approve_drivers::rehearsal();
    let on = "2026-12-01T00:00:00Z".parse().expect("a time");
    let mut out = Vec::new();
    let all = approve_drivers::run(&graph(&service), "p", Some("Contoso"), Some(on), &mut out).await.expect("answers");
    assert!(all);
    assert_eq!(text(out), "Audio 1.2\napproved 1, failed 0\n");
    let body = json!({ "actionName": "approve", "driverIds": ["a"], "deploymentDate": "2026-12-01T00:00:00Z" });
    assert_eq!(service.requests()[1].json(), Some(body));
}

#[tokio::test]
async fn audits_go_over_all_pages_and_keep_unknown_actions() {
    let service = audits::rehearsal();
    let mut out = Vec::new();
    assert_eq!(audits::run(&graph(&service), 2, &mut out).await.expect("answers"), 3);
    assert!(text(out).ends_with("2026-11-20T09:00:00Z\tbeamMeUp\teve@contoso.com\tLab\n"));
}

#[tokio::test]
async fn sync_goes_on_where_it_was() {
    let service = sync_users::rehearsal();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("users.json");
    let mut out = Vec::new();
    for _ in 0..2 {
        sync_users::run(&graph(&service), &file, &mut out).await.expect("answers");
    }
    // What was told before is no longer valid.
    service.respond(MockResponse::error(410, "syncStateNotFound", "Start again."));
    sync_users::run(&graph(&service), &file, &mut out).await.expect("answers");
    assert_eq!(
        text(out),
        "2 changes, 2 users\n1 changes, 1 users\nThe service has forgotten where we were: all users come again.\n\
         2 changes, 2 users\n"
    );
}

#[tokio::test]
async fn a_batch_says_which_device_it_could_not_tell() {
    let service = batch::rehearsal();
    let devices: Vec<String> =
        (0..41).map(|number| if number == 7 { "gone".into() } else { format!("d-{number}") }).collect();
    let mut out = Vec::new();
    let all = batch::run(&graph(&service), &devices, &mut out).await.expect("answers");
    assert!(!all);
    let out = text(out);
    assert_eq!(out.lines().count(), 41);
    assert_eq!(out.lines().nth(7), Some("gone\tResourceNotFound"));
    assert_eq!(service.requests().len(), 3);
}
