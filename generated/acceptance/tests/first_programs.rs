//! Programs that newcomers write first, as they would write them from the README and the documentation.
//!
//! Each compiles as it is; those with a `#[tokio::test]` also run against a mock server.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::time::Duration;

use msgraph_beta::models::{
    BodyType, DirectoryObject, DirectoryObjectKind, DriveItem, EmailAddress, FileAttachment, Group, ItemBody,
    ManagedDevice, Message, Recipient, User, WorkbookRange,
};
use msgraph_beta::msgraph_core::delta::{DeltaEvent, DeltaState};
use msgraph_beta::msgraph_core::retry::Backoff;
use msgraph_beta::msgraph_core::transfer::UploadSession;
use msgraph_beta::msgraph_core::transport::Transport;
use msgraph_beta::prelude::*;
use msgraph_beta::requests::user::SendMail;
use msgraph_beta::requests::workbook_worksheet::Range;
use msgraph_beta::testing::{MockResponse, MockServer};
use msgraph_beta::{Error, Field, Graph, Result, Token, prop, props};
use serde_json::{Value, json};

/// 1. Sends a mail with an attachment.
async fn send_mail(graph: &Graph) -> Result<()> {
    let attachment = FileAttachment {
        name: "report.txt".into(),
        content_type: "text/plain".into(),
        content_bytes: b"all is well".to_vec().into(),
        ..Default::default()
    };
    let mut message = Message {
        subject: "Report".into(),
        body: ItemBody { content_type: BodyType::Text.into(), content: "See attachment.".into(), ..Default::default() }
            .into(),
        to_recipients: vec![Recipient {
            email_address: EmailAddress { address: "ann@contoso.com".into(), ..Default::default() }.into(),
            ..Default::default()
        }]
        .into(),
        ..Default::default()
    };
    message.insert(Message::ATTACHMENTS, vec![attachment.upcast()]);
    graph
        .me()
        .send_mail(SendMail { message: message.into(), save_to_sent_items: false.into(), ..Default::default() })
        .await
}

#[tokio::test]
async fn a_mail_carries_its_attachment() {
    let server = MockServer::new();
    server.respond(MockResponse::empty(202));
    send_mail(&Graph::new(&server)).await.expect("accepted");
    let sent = server.requests()[0].json().expect("JSON");
    assert_eq!(sent["Message"]["attachments"][0]["@odata.type"], "#microsoft.graph.fileAttachment");
}

/// 2. Lists devices with a filter and prints their names.
async fn print_devices(graph: &Graph) -> Result<Vec<String>> {
    let mut devices = graph
        .device_management()
        .managed_devices()
        .list()
        .filter(prop!(ManagedDevice: operating_system).eq("Windows"))
        .select(props!(ManagedDevice: id, device_name))
        .stream();
    let mut names = Vec::new();
    while let Some(device) = devices.next().await {
        names.push(device?.device_name.to_string());
    }
    Ok(names)
}

#[tokio::test]
async fn device_names_come_from_all_pages() {
    let server = MockServer::new();
    let next = "https://graph.microsoft.com/beta/deviceManagement/managedDevices?$skiptoken=2";
    server.respond(MockResponse::json(200, json!({"value": [{"deviceName": "a"}], "@odata.nextLink": next})));
    server.respond(MockResponse::json(200, json!({"value": [{"deviceName": "b"}, {"id": "3"}]})));
    assert_eq!(print_devices(&Graph::new(&server)).await.expect("two pages"), ["a", "b", ""]);
}

/// 3. Tells the members of a group apart by their type.
async fn members(graph: &Graph, group: &str) -> Result<(usize, usize)> {
    let (mut users, mut groups) = (0, 0);
    for member in graph.groups().id(group).members().list().await?.value {
        match member.derived() {
            DirectoryObjectKind::User(_) => users += 1,
            DirectoryObjectKind::Group(_) => groups += 1,
            _ => {}
        }
    }
    Ok((users, groups))
}

#[tokio::test]
async fn members_are_matched_by_type() {
    let server = MockServer::new();
    let page = json!({"value": [{"@odata.type": "#microsoft.graph.user", "id": "1"}, {"@odata.type": "#microsoft.graph.group", "id": "2"}]});
    server.respond(MockResponse::json(200, page));
    assert_eq!(members(&Graph::new(&server), "g").await.expect("a page"), (1, 1));
}

/// 5. Removes a member from a group.
async fn remove_member(graph: &Graph, group: &str, member: &str) -> Result<()> {
    graph.groups().id(group).members().reference().remove_key(member).await
}

/// 6. Reads a photo, if there is one.
async fn photo(graph: &Graph) -> Result<Option<Vec<u8>>> {
    Ok(graph.me().photo().content().download().optional().await?.map(|bytes| bytes.to_vec()))
}

#[tokio::test]
async fn a_missing_photo_is_none() {
    let server = MockServer::new();
    server.respond(MockResponse::error(404, "ImageNotFound", "none"));
    assert_eq!(photo(&Graph::new(&server)).await.expect("no error"), None);
}

/// 7. Sets one property and clears another.
async fn move_office(graph: &Graph, user: &str) -> Result<()> {
    let change = User { city: "Bonn".into(), office_location: Field::Null, ..Default::default() };
    graph.users().id(user).update(change).await.map(drop)
}

#[tokio::test]
async fn null_is_sent_and_absent_is_not() {
    let server = MockServer::new();
    server.respond(MockResponse::empty(204));
    move_office(&Graph::new(&server), "u").await.expect("updated");
    assert_eq!(server.requests()[0].json(), Some(json!({"city": "Bonn", "officeLocation": null})));
}

/// 8. Creates a group with its owners.
async fn create_group(graph: &Graph, owner: &str) -> Result<Group> {
    let mut group = Group { display_name: "Team".into(), mail_nickname: "team".into(), ..Default::default() };
    group.bind(Group::OWNERS, [&graph.users().id(owner)]);
    graph.groups().create(group).await
}

/// 9. Searches messages.
async fn search(graph: &Graph) -> Result<usize> {
    Ok(graph.me().messages().list().search("\"subject:report\"").top(10).await?.value.len())
}

/// 10. Calls a request that the crate does not know.
async fn undocumented(graph: &Graph) -> Result<Value> {
    graph.raw().join("me").join("insights").join("new").get::<Value>().await
}

#[tokio::test]
async fn raw_calls_return_json() {
    let server = MockServer::new();
    server.respond(MockResponse::json(200, json!({"anything": [1, 2]})));
    assert_eq!(undocumented(&Graph::new(&server)).await.expect("JSON")["anything"][1], 2);
}

/// 11. Uses its own transport and retries.
fn own_client(transport: impl Transport + 'static) -> Graph {
    Graph::builder()
        .credential(Token::new("secret"))
        .transport(transport)
        .retry(Backoff::new().retries(2).deadline(Duration::from_secs(30)))
        .build()
}

/// 12. Sends 45 requests in batches.
async fn names(graph: &Graph, ids: &[String]) -> BTreeMap<String, Result<User>> {
    let mut batch = graph.batch();
    let handles: Vec<_> = ids.iter().map(|id| (id, batch.add(graph.users().id(id).get()))).collect();
    let responses = batch.send().await;
    handles.into_iter().map(|(id, handle)| (id.clone(), responses.get(&handle))).collect()
}

#[tokio::test]
async fn a_batch_of_45_is_split() {
    let server = MockServer::new();
    server.on_with("POST", "/beta/$batch", |request| {
        let body = request.json().expect("JSON");
        let requests = body["requests"].as_array().expect("requests").clone();
        let responses: Vec<_> =
            requests.iter().map(|request| json!({"id": request["id"], "status": 200, "body": {"id": "x"}})).collect();
        MockResponse::json(200, json!({ "responses": responses }))
    });
    let ids: Vec<String> = (0..45).map(|number| number.to_string()).collect();
    let found = names(&own_client(server.clone()), &ids).await;
    assert!(found.len() == 45 && found.values().all(Result::is_ok));
    assert_eq!(server.requests().len(), 3);
}

/// 13. Tells errors apart.
fn advice(error: &Error) -> &'static str {
    match error {
        error if error.is_not_found() => "check the id",
        error if error.is_unauthorized() => "sign in again",
        error if error.is_forbidden() => "ask for the permission",
        error if error.is_throttled() => "wait",
        error if error.is_conflict() => "it exists already",
        error if error.is_timeout() => "try again",
        _ => "report it",
    }
}

#[tokio::test]
async fn errors_are_told_apart() {
    for (status, expected) in
        [(404, "check the id"), (401, "sign in again"), (403, "ask for the permission"), (409, "it exists already")]
    {
        let server = MockServer::new();
        server.on("GET", "/beta/me", MockResponse::error(status, "code", "message"));
        let error = Graph::new(&server).me().get().await.expect_err("an error");
        assert_eq!(advice(&error), expected);
    }
}

/// 14. Keeps a builder in a struct.
#[derive(Clone, Debug)]
struct Inventory {
    devices: msgraph_beta::requests::managed_device::ManagedDeviceCollection,
}

impl Inventory {
    async fn count(&self) -> Result<i64> {
        self.devices.count().await
    }
}

/// 15. Is generic over models.
fn changed_members<M: Model>(now: &M, before: &M) -> Vec<String> {
    now.changes_since(before).members().into_iter().map(|(name, _)| name).collect()
}

#[test]
fn changes_are_named_on_the_wire() {
    let before = User { city: "Bonn".into(), ..Default::default() };
    let now = User { city: "Köln".into(), ..Default::default() };
    assert_eq!(changed_members(&now, &before), ["city"]);
}

/// 16. Reads a member that the crate does not know.
fn unknown(user: &User) -> Option<Value> {
    user.get("fromTheFuture").and_then(|value| value.to_value().ok())
}

#[test]
fn unknown_members_are_kept() {
    let user = User::from_json(r#"{"id": "1", "fromTheFuture": {"a": 1}}"#).expect("a user");
    assert_eq!(unknown(&user), Some(json!({"a": 1})));
}

/// 17. Follows changes.
async fn sync(graph: &Graph, state: Option<DeltaState>) -> Result<(usize, usize, Option<DeltaState>)> {
    let (mut changed, mut removed) = (0, 0);
    let mut changes = graph.users().delta().changes(state);
    while let Some(event) = changes.next().await {
        match event? {
            DeltaEvent::Changed(_) => changed += 1,
            DeltaEvent::Removed { .. } => removed += 1,
            _ => {}
        }
    }
    Ok((changed, removed, changes.state().cloned()))
}

/// 18. Lists Cloud PCs and reprovisions one.
async fn reprovision(graph: &Graph, id: &str) -> Result<()> {
    let cloud_pcs = graph.device_management().virtual_endpoint().cloud_pcs();
    let found = cloud_pcs.list().await?;
    if found.value.iter().any(|cloud_pc| cloud_pc.id == id) {
        cloud_pcs.id(id).reprovision(Default::default()).await?;
    }
    Ok(())
}

/// 19. Reads what it matches on.
fn is_compliant(device: &ManagedDevice) -> bool {
    use msgraph_beta::models::ComplianceState::{Compliant, InGracePeriod};
    matches!(device.compliance_state.known(), Some(Compliant | InGracePeriod))
}

/// 21. Uploads 10 MB in parts.
async fn upload(graph: &Graph, content: Vec<u8>) -> Result<Option<DriveItem>> {
    let file = graph.me().drive().root().by_path("videos/launch.mp4");
    let session = UploadSession::begin(file.create_upload_session(Default::default())).await?;
    let done = session.upload(content).on_progress(|progress| println!("{} bytes", progress.done)).await?;
    Ok(done.into_value())
}

#[tokio::test]
async fn ten_megabytes_go_in_two_parts() {
    let server = MockServer::new();
    server
        .respond(MockResponse::json(200, json!({"uploadUrl": "https://storage.example/up?sig=1"})))
        .respond(MockResponse::json(202, json!({"nextExpectedRanges": ["5242880-"]})))
        .respond(MockResponse::json(201, json!({"id": "7", "size": 10_000_000})));
    let item = upload(&Graph::new(&server), vec![7; 10_000_000]).await.expect("uploaded").expect("an item");
    assert_eq!(item.size.copied(), Some(10_000_000));
    let requests = server.requests();
    let parts: Vec<_> = requests.iter().filter_map(|request| request.header("content-range")).collect();
    assert_eq!(parts, ["bytes 0-5242879/10000000", "bytes 5242880-9999999/10000000"]);
    assert_eq!(requests[0].uri.path(), "/beta/me/drive/root:/videos/launch.mp4:/createUploadSession");
    assert!(requests[1..].iter().all(|part| part.body.iter().all(|byte| *byte == 7)));
}

/// 22. Reads a range of a workbook and writes one cell.
async fn double_first_cell(graph: &Graph, file: &str, sheet: &str) -> Result<i64> {
    let sheet = graph.me().drive().items().id(file).workbook().worksheets().id(sheet);
    let range = sheet.range_with(Range { address: "A1:B2".into(), ..Default::default() }).get().await?;
    let first = range.values.as_option().and_then(|values| values.to_value().ok());
    let first = first.as_ref().and_then(|rows| rows[0][0].as_i64()).unwrap_or_default();
    let changed = WorkbookRange { values: json!([[first * 2]]).into(), ..Default::default() };
    sheet.range_with(Range { address: "A1".into(), ..Default::default() }).update(changed).await?;
    Ok(first)
}

#[tokio::test]
async fn a_workbook_range_is_read_and_written() {
    let server = MockServer::new();
    server
        .respond(MockResponse::json(200, json!({"address": "Sheet1!A1:B2", "values": [[21, "a"], [1.5, null]]})))
        .respond(MockResponse::json(200, json!({})));
    assert_eq!(double_first_cell(&Graph::new(&server), "f", "s").await.expect("written"), 21);
    let requests = server.requests();
    assert!(requests[0].uri.path().ends_with("/worksheets/s/range(address='A1:B2')"), "{}", requests[0].uri);
    assert_eq!((requests[1].method.as_str(), requests[1].json()), ("PATCH", Some(json!({"values": [[42]]}))));
}

/// Compiles what is only compiled above.
#[test]
fn the_other_programs_compile() {
    let graph = Graph::offline();
    let inventory = Inventory { devices: graph.device_management().managed_devices() };
    drop((remove_member(&graph, "g", "u"), create_group(&graph, "u"), search(&graph), sync(&graph, None)));
    drop((reprovision(&graph, "c"), inventory.clone().count()));
    assert!(!is_compliant(&ManagedDevice::default()));
    let _: fn(DirectoryObject) -> DirectoryObjectKind = |object| object.derived();
}
