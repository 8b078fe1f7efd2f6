//! A consumer's walk through the API without a network: what is called, and what would go over the wire.
#![forbid(unsafe_code)]

use msgraph_beta::Graph;
use msgraph_beta::models::{
    Attachment, BodyType, BrowsableResourceType, DirectoryObject, DirectoryObjectKind, DriveItem, EmailAddress,
    FileAttachment, Group, ItemBody, Message, PasswordCredential, Recipient, User,
};
use msgraph_beta::msgraph_core::http::{HeaderMap, StatusCode};
use msgraph_beta::msgraph_core::prelude::*;
use msgraph_beta::msgraph_core::{Binary, Field, Json, Page, Request, error::RequestError, props, query::quoted};
use msgraph_beta::requests::{
    application, browse_session_base, directory_object, drive, drive_item, report_root, site, user,
};
use msgraph_beta::requests::{workbook_range, workbook_worksheet};
use serde_json::{Value, json};

const ROOT: &str = "https://graph.microsoft.com/beta";

/// Method and URL, exact; no body.
#[track_caller]
fn sends<T>(request: &Request<T>, method: &str, path: &str) {
    assert_eq!((request.method().as_str(), request.url()), (method, format!("{ROOT}{path}")));
    assert_eq!(request.body(), None);
    assert!(request.fault().is_none());
}

/// Method, URL and JSON body, exact.
#[track_caller]
fn sends_json<T>(request: &Request<T>, method: &str, path: &str, body: &Value) {
    assert_eq!((request.method().as_str(), request.url()), (method, format!("{ROOT}{path}")));
    assert_eq!(request.headers()["content-type"], "application/json");
    let sent: Value = serde_json::from_str(request.body().expect("a body")).expect("the body is JSON");
    assert_eq!(sent, *body);
    assert!(request.fault().is_none());
}

/// What an answer means.
#[track_caller]
fn answer<T>(request: &Request<T>, status: u16, body: &Value) -> T {
    let status = StatusCode::from_u16(status).expect("a status");
    let mut headers = HeaderMap::new();
    headers.insert("content-type", "application/json".parse().expect("a header value"));
    request.decode(status, &headers, body.to_string()).expect("the answer decodes")
}

#[test]
fn get_with_select_and_expand() {
    let graph = Graph::offline();
    let request =
        graph.users().id("ann@contoso.com").get().select(props!(User: id, display_name)).expand(User::MANAGER);
    sends(&request, "GET", "/users/ann@contoso.com?$select=id,displayName&$expand=manager");
    assert_eq!(request.headers()["accept"], "application/json");
    let ann = answer(
        &request,
        200,
        &json!({
            "@odata.context": format!("{ROOT}/$metadata#users/$entity"), "id": "1", "displayName": "Ann",
            "manager": { "@odata.type": "#microsoft.graph.user", "id": "2", "displayName": "Bob" }
        }),
    );
    assert_eq!((ann.id.as_deref(), ann.display_name.as_deref()), (Some("1"), Some("Ann")));
    assert!(ann.job_title.is_absent());
    let manager = ann.expanded(User::MANAGER).expect("a directory object").expect("it was expanded");
    let manager: User = manager.downcast().expect("a user");
    assert_eq!(manager.display_name, "Bob");
    assert!(ann.expanded(User::DIRECT_REPORTS).expect("nothing is wrong with it").is_none());
}

#[test]
fn list_page_by_page() {
    let graph = Graph::offline();
    let request = graph
        .users()
        .list()
        .filter(format!("startswith(displayName,{})", quoted("O'N")))
        .order_by(props!(User: display_name))
        .top(50)
        .count(true)
        .eventual();
    sends(
        &request,
        "GET",
        "/users?$filter=startswith(displayName,%27O%27%27N%27)&$orderby=displayName&$top=50&$count=true",
    );
    assert_eq!(request.headers()["consistencylevel"], "eventual");
    let page = answer(
        &request,
        200,
        &json!({
            "@odata.count": 3, "@odata.nextLink": format!("{ROOT}/users?$skiptoken=x%20y"),
            "value": [{ "id": "1" }, { "id": "2", "@odata.type": "#microsoft.graph.agentUser" }]
        }),
    );
    assert_eq!((page.len(), page.count), (2, Some(3)));
    let next = page.next().expect("another page");
    sends(&next, "GET", "/users?$skiptoken=x%20y");
    assert_eq!(next.headers()["consistencylevel"], "eventual");
    let ids: Vec<_> = page.into_iter().map(|user| user.id.unwrap_or_default()).collect();
    assert_eq!(ids, ["1", "2"]);
    sends(&graph.users().count().eventual(), "GET", "/users/$count");
}

#[test]
fn create_with_what_belongs_to_it() {
    let graph = Graph::offline();
    let mut group = Group {
        display_name: "Team".into(),
        mail_enabled: false.into(),
        security_enabled: true.into(),
        group_types: vec!["Unified".to_owned()].into(),
        description: Field::Null,
        ..Default::default()
    };
    group.bind(Group::OWNERS, [&graph.users().id("1")]);
    group.bind(Group::MEMBERS, [format!("{ROOT}/users/2"), format!("{ROOT}/users/3")]);
    sends_json(
        &graph.groups().create(group),
        "POST",
        "/groups",
        &json!({
            "displayName": "Team", "mailEnabled": false, "securityEnabled": true, "groupTypes": ["Unified"],
            "description": null, "owners@odata.bind": [format!("{ROOT}/users/1")],
            "members@odata.bind": [format!("{ROOT}/users/2"), format!("{ROOT}/users/3")]
        }),
    );

    let file = FileAttachment {
        name: "a.txt".into(),
        content_bytes: Binary::from(b"hello".to_vec()).into(),
        ..Default::default()
    };
    let mut message = Message {
        subject: "Hello".into(),
        body: ItemBody { content_type: BodyType::Text.into(), content: "Hi".into(), ..Default::default() }.into(),
        to_recipients: [Recipient {
            email_address: EmailAddress { address: "ann@contoso.com".into(), ..Default::default() }.into(),
            ..Default::default()
        }]
        .into(),
        ..Default::default()
    };
    message.insert(Message::ATTACHMENTS, vec![file.upcast::<Attachment>()]);
    let body = json!({
        "subject": "Hello", "body": { "contentType": "text", "content": "Hi" },
        "toRecipients": [{ "emailAddress": { "address": "ann@contoso.com" } }],
        "attachments": [{ "@odata.type": "#microsoft.graph.fileAttachment", "name": "a.txt", "contentBytes": "aGVsbG8=" }]
    });
    sends_json(&graph.me().messages().create(message.clone()), "POST", "/me/messages", &body);
    let mail = user::SendMail { message: message.into(), save_to_sent_items: false.into(), ..Default::default() };
    sends_json(
        &graph.me().send_mail(mail),
        "POST",
        "/me/sendMail",
        &json!({ "Message": body, "SaveToSentItems": false }),
    );
}

#[test]
fn update_sends_what_changed_and_nulls_what_was_cleared() {
    let graph = Graph::offline();
    let before =
        User::from_json(r#"{"id":"1","jobTitle":"Clerk","city":"Rome","businessPhones":["1"],"department":"HR"}"#)
            .expect("a user");
    let mut after = before.clone();
    after.job_title.set_null();
    after.city.set("Oslo");
    after.department.clear();
    let request = graph.users().id(&before.id).update(after.changes_since(&before));
    sends_json(&request, "PATCH", "/users/1", &json!({ "jobTitle": null, "city": "Oslo" }));
    let headers = HeaderMap::new();
    assert_eq!(request.decode(StatusCode::NO_CONTENT, &headers, "").expect("204 is an answer"), None);
    let user = answer(&request, 200, &json!({ "id": "1", "city": "Oslo" })).expect("200 has the user");
    assert_eq!(user.city, "Oslo");
    assert!(before.changes_since(&before).is_empty());
    sends(&graph.users().id("1").delete().if_match("*"), "DELETE", "/users/1");
}

#[test]
fn a_call_can_pass_its_required_parameters_alone() {
    let graph = Graph::offline();
    let sheet = graph.me().drive().items().id("i").workbook().worksheets().id("Sheet1");
    let path = "/me/drive/items/i/workbook/worksheets/Sheet1";
    sends(&sheet.range_with("A1:B2").get(), "GET", &format!("{path}/range(address='A1:B2')"));
    sends(&sheet.cell((0, 1)).get(), "GET", &format!("{path}/cell(column=1,row=0)"));
    sends(&sheet.cell(workbook_worksheet::Cell::new(0, 1)).get(), "GET", &format!("{path}/cell(column=1,row=0)"));
    let in_full = workbook_worksheet::Cell { row: 0.into(), column: 1.into(), ..Default::default() };
    sends(&sheet.cell(in_full).get(), "GET", &format!("{path}/cell(column=1,row=0)"));
}

#[test]
fn links() {
    let graph = Graph::offline();
    let members = graph.groups().id("g").members();
    let link = json!({ "@odata.id": format!("{ROOT}/directoryObjects/1") });
    sends_json(&members.reference().add(&graph.directory_objects().id("1")), "POST", "/groups/g/members/$ref", &link);
    sends_json(&members.reference().add(("directoryObjects", "1")), "POST", "/groups/g/members/$ref", &link);
    sends(&members.reference().remove_key("1"), "DELETE", "/groups/g/members/1/$ref");
    sends(&members.reference().list(), "GET", "/groups/g/members/$ref");
    sends(&members.id("1").get(), "GET", "/groups/g/members/1");
    let manager = graph.users().id("1").manager();
    let link = json!({ "@odata.id": format!("{ROOT}/users/2") });
    sends_json(&manager.reference().set(&graph.users().id("2")), "PUT", "/users/1/manager/$ref", &link);
    sends(&manager.reference().remove(), "DELETE", "/users/1/manager/$ref");
}

#[test]
fn bytes() {
    let graph = Graph::offline();
    let photo = graph.me().photo().content();
    sends(&photo.download(), "GET", "/me/photo/$value");
    let upload = photo.upload(&b"\xff\xd8"[..], "image/jpeg");
    assert_eq!((upload.method().as_str(), upload.url()), ("PUT", format!("{ROOT}/me/photo/$value")));
    assert_eq!((upload.headers()["content-type"].as_bytes(), upload.body()), (&b"image/jpeg"[..], None));
    assert_eq!(upload.body_bytes().expect("a body")[..], b"\xff\xd8"[..]);
    sends(&graph.me().photos().id("48x48").content().download(), "GET", "/me/photos/48x48/$value");

    let content = graph.drives().id("d").items().id("i").content();
    sends(&content.download(), "GET", "/drives/d/items/i/content");
    let bytes =
        content.download().decode(StatusCode::OK, &HeaderMap::new(), "raw").expect("bytes are taken as they are");
    assert_eq!(&bytes[..], b"raw");
    let upload = content.upload("hello", "text/plain").returning::<DriveItem>();
    assert_eq!((upload.method().as_str(), upload.body()), ("PUT", Some("hello")));
    assert_eq!(answer(&upload, 201, &json!({ "id": "i", "size": 5 })).size.copied(), Some(5));
    sends(&graph.applications().id("a").logo().download(), "GET", "/applications/a/logo");
}

#[test]
fn casts_and_alternate_keys() {
    let graph = Graph::offline();
    let members = graph.groups().id("g").members();
    let users = members.cast_to_user().list().select(props!(User: mail));
    sends(&users, "GET", "/groups/g/members/microsoft.graph.user?$select=mail");
    let user: Page<User> = answer(&users, 200, &json!({ "value": [{ "mail": "a@b.c" }] }));
    assert_eq!(user[0].mail, "a@b.c");
    sends(
        &members.id("1").cast_to_group().members().list(),
        "GET",
        "/groups/g/members/1/microsoft.graph.group/members",
    );
    let application = graph.applications().by_app_id("00000003-0000-0000-c000-000000000000");
    sends(&application.get(), "GET", "/applications(appId='00000003-0000-0000-c000-000000000000')");
    sends(&application.owners().list(), "GET", "/applications(appId='00000003-0000-0000-c000-000000000000')/owners");
    let request = application.add_password(application::AddPassword {
        password_credential: PasswordCredential { display_name: "ci".into(), ..Default::default() }.into(),
        ..Default::default()
    });
    sends_json(
        &request,
        "POST",
        "/applications(appId='00000003-0000-0000-c000-000000000000')/addPassword",
        &json!({ "passwordCredential": { "displayName": "ci" } }),
    );
    sends(&graph.applications().by_unique_name("it's").get(), "GET", "/applications(uniqueName='it''s')");
}

#[test]
fn items_by_path() {
    let graph = Graph::offline();
    let root = graph.drives().id("d").root();
    sends(&root.by_path("a b/c.txt").get(), "GET", "/drives/d/root:/a%20b/c.txt");
    sends(&root.by_path("/a b/c.txt").children().list(), "GET", "/drives/d/root:/a%20b/c.txt:/children");
    sends(&root.by_path("a b/c.txt").content().download(), "GET", "/drives/d/root:/a%20b/c.txt:/content");
    sends(&root.by_path("Ärger #1?/50%.txt").get(), "GET", "/drives/d/root:/%C3%84rger%20%231%3F/50%25.txt");
    sends(&root.by_path("").children().list(), "GET", "/drives/d/root/children");
    assert_eq!(root.by_path("a/../b").get().fault(), Some(&RequestError::DotSegment));
    let site = graph.sites().id("contoso.sharepoint.com").by_path("/teams/hr");
    sends(&site.get(), "GET", "/sites/contoso.sharepoint.com:/teams/hr");
    sends(
        &site.drive().root().children().list(),
        "GET",
        "/sites/contoso.sharepoint.com:/teams/hr:/drive/root/children",
    );
    let site = graph
        .sites()
        .id("contoso.sharepoint.com")
        .get_by_path(site::GetByPath { path: "/teams/hr".into(), ..Default::default() });
    sends(&site.get(), "GET", "/sites/contoso.sharepoint.com/getByPath(path='%2Fteams%2Fhr')");
}

#[test]
fn functions_and_their_parameters() {
    let graph = Graph::offline();
    let root = graph.me().drive().root();
    sends(&root.delta(), "GET", "/me/drive/root/delta");
    let token = drive_item::Delta { token: "latest".into(), ..Default::default() };
    let request = root.delta_with(token);
    sends(&request, "GET", "/me/drive/root/delta(token='latest')");
    let page = answer(&request, 200, &json!({ "value": [], "@odata.deltaLink": format!("{ROOT}/x?token=1") }));
    assert_eq!(page.delta_link.as_deref(), Some("https://graph.microsoft.com/beta/x?token=1"));
    sends(&graph.users().delta().select(props!(User: display_name)), "GET", "/users/delta?$select=displayName");
    let search = drive::Search { q: "it's a/b & c".into(), ..Default::default() };
    sends(&graph.drives().id("d").search(search), "GET", "/drives/d/search(q='it''s%20a%2Fb%20%26%20c')");
    let view = user::ReminderView {
        start_date_time: "2026-08-31T00:00:00+02:00".into(),
        end_date_time: "2026-09-01".into(),
        ..Default::default()
    };
    sends(
        &graph.me().reminder_view(view),
        "GET",
        "/me/reminderView(EndDateTime='2026-09-01',StartDateTime='2026-08-31T00:00:00%2B02:00')",
    );
    let groups = directory_object::GetMemberGroups { security_enabled_only: true.into(), ..Default::default() };
    let request = graph.me().get_member_groups(groups);
    sends_json(&request, "POST", "/me/getMemberGroups", &json!({ "securityEnabledOnly": true }));
    assert_eq!(answer(&request, 200, &json!({ "value": ["g1", "g2"] })).value, ["g1", "g2"]);
}

#[test]
fn overloads() {
    let reports = Graph::offline().reports();
    let by_period = report_root::GetEmailActivityUserDetail { period: "D7".into(), ..Default::default() };
    sends(
        &reports.get_email_activity_user_detail(by_period),
        "GET",
        "/reports/getEmailActivityUserDetail(period='D7')",
    );
    let by_date = report_root::GetEmailActivityUserDetail {
        date: "2026-08-31".parse().map(Some).expect("a date").into(),
        ..Default::default()
    };
    sends(
        &reports.get_email_activity_user_detail(by_date),
        "GET",
        "/reports/getEmailActivityUserDetail(date=2026-08-31)",
    );

    let session = Graph::offline().solutions().backup_restore().browse_sessions().id("s");
    let action = browse_session_base::Browse {
        browse_resource_type: BrowsableResourceType::Site.into(),
        filter: Field::Null,
        ..Default::default()
    };
    let path = "/solutions/backupRestore/browseSessions/s/browse";
    sends_json(&session.browse(action), "POST", path, &json!({ "browseResourceType": "site", "filter": null }));
    let function = browse_session_base::BrowseFunction { next_fetch_token: "t".into(), ..Default::default() };
    sends(&session.browse_function(function), "GET", &format!("{path}(nextFetchToken='t')"));
}

#[test]
fn a_workbook() {
    let sheet = Graph::offline().me().drive().items().id("i").workbook().worksheets().id("Sheet 1");
    let range = sheet.range_with(workbook_worksheet::Range { address: "A1:B2".into(), ..Default::default() });
    sends(&range.get(), "GET", "/me/drive/items/i/workbook/worksheets/Sheet%201/range(address='A1:B2')");
    sends(
        &range.format().get(),
        "GET",
        "/me/drive/items/i/workbook/worksheets/Sheet%201/range(address='A1:B2')/format",
    );
    sends(&sheet.used_range().get(), "GET", "/me/drive/items/i/workbook/worksheets/Sheet%201/usedRange");
    let cell = range.cell(workbook_range::Cell { row: 0.into(), column: 1.into(), ..Default::default() });
    sends(
        &cell.get(),
        "GET",
        "/me/drive/items/i/workbook/worksheets/Sheet%201/range(address='A1:B2')/cell(column=1,row=0)",
    );
    let read = answer(&range.get(), 200, &json!({ "address": "Sheet1!A1:B2", "values": [["x", 1], [null, 2.5]] }));
    let values: Vec<Vec<Json>> = read.values.as_ref().expect("values").read_as().expect("a matrix");
    assert_eq!(values[1][1].read_as::<f64>(), Ok(2.5));
}

#[test]
fn what_is_related_and_what_it_is() {
    let graph = Graph::offline();
    let request = graph.groups().id("g").get().expand("members($select=id)");
    sends(&request, "GET", "/groups/g?$expand=members($select=id)");
    let group = answer(
        &request,
        200,
        &json!({
            "id": "g",
            "members": [
                { "@odata.type": "#microsoft.graph.user", "id": "1", "jobTitle": "Clerk" },
                { "@odata.type": "#microsoft.graph.group", "id": "2" },
                { "@odata.type": "#microsoft.graph.robot", "id": "3", "legs": 6 },
                { "id": "4" }
            ],
            "members@odata.nextLink": format!("{ROOT}/groups/g/members?$skiptoken=x")
        }),
    );
    let mut seen = Vec::new();
    for member in group.expanded(Group::MEMBERS).expect("directory objects").expect("they were expanded") {
        seen.push(match member.derived() {
            DirectoryObjectKind::User(user) => format!("user {:?}", user.job_title),
            DirectoryObjectKind::Group(group) => format!("group {:?}", group.id),
            other => format!("{} {:?}", other.type_name(), other.as_record().get("id")),
        });
    }
    assert_eq!(
        seen,
        [
            r#"user "Clerk""#,
            r#"group "2""#,
            r#"microsoft.graph.robot Some("3")"#,
            r#"microsoft.graph.directoryObject Some("4")"#,
        ]
    );
    assert!(group.expanded_next_link(Group::MEMBERS).is_some_and(|link| link.ends_with("skiptoken=x")));

    let user = User { id: "1".into(), city: "Rome".into(), ..Default::default() };
    let object: DirectoryObject = user.upcast();
    assert_eq!(object.extra.odata_type(), Some("#microsoft.graph.user"));
    assert_eq!(object.downcast::<User>().expect("it is one").city, "Rome");
    assert!(object.downcast::<Group>().is_none());
}
