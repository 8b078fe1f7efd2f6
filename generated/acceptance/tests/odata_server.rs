//! The generated crate against an OData server that nobody here wrote: SAP CAP, serving a slice of Graph (`.ci/odata-server`).
//!
//! ```console
//! $ npm ci --ignore-scripts --prefix .ci/odata-server
//! $ .ci/odata-server/with-server cargo test -p msgraph-acceptance --test odata_server
//! ```
#![forbid(unsafe_code)]

use msgraph_beta::Graph;
use msgraph_beta::models::{Importance, Message, User};
use msgraph_beta::msgraph_core::prelude::*;
use msgraph_beta::msgraph_core::{Client, batch::Batch, prop, props};

/// How many users a page of the server holds, as its package.json says.
const PAGE: usize = 50;

/// The server, if there is one.
fn graph() -> Option<Graph> {
    let Ok(server) = std::env::var("GRAPH_ODATA_SERVER") else {
        eprintln!(
            "\n=== SKIPPED: no OData server. Start one as the comment of this test says, and set GRAPH_ODATA_SERVER.\n"
        );
        return None;
    };
    Some(Graph::from(Client::builder().endpoint(&server).build()))
}

/// A user of this test alone, so that tests don't see each other's.
fn user(id: &str, name: &str) -> User {
    User { id: id.into(), display_name: name.into(), ..Default::default() }
}

#[tokio::test]
async fn create_read_update_with_null_delete() {
    let Some(graph) = graph() else { return };
    let ada = User {
        job_title: "Analyst".into(),
        account_enabled: true.into(),
        business_phones: vec!["1".to_owned(), "2".to_owned()].into(),
        created_date_time: "2026-01-02T03:04:05.123Z"
            .parse::<msgraph_beta::msgraph_core::DateTimeOffset>()
            .expect("a time")
            .into(),
        ..user("crud-1", "O'Neill & Söhne/50%?#")
    };
    let created = graph.users().create(ada.clone()).await.expect("created");
    assert_eq!((&created.display_name, &created.business_phones), (&ada.display_name, &ada.business_phones));

    let read = graph.users().id("crud-1").get().await.expect("read");
    assert_eq!(read.job_title.as_deref(), Some("Analyst"));
    assert_eq!(read.created_date_time, ada.created_date_time);

    let mut changed = read.clone();
    changed.job_title.set_null();
    changed.city = "Zürich".into();
    graph.users().id("crud-1").update(changed.changes_since(&read)).await.expect("updated");
    let after = graph.users().id("crud-1").get().await.expect("read");
    assert!(after.job_title.is_null());
    assert_eq!(after.city.as_deref(), Some("Zürich"));
    assert_eq!(after.display_name, read.display_name);

    graph.users().id("crud-1").delete().await.expect("deleted");
    let gone = graph.users().id("crud-1").get().await.expect_err("deleted");
    assert_eq!(gone.status().map(|status| status.as_u16()), Some(404));
}

#[tokio::test]
async fn filter_select_order_and_count() {
    let Some(graph) = graph() else { return };
    for (id, name, enabled) in
        [("f-1", "Filter O'Hara", true), ("f-2", "Filter Lee", false), ("f-3", "Filter Lee", true)]
    {
        let user = User { account_enabled: enabled.into(), ..user(id, name) };
        graph.users().create(user).await.expect("created");
    }
    let ids = async |filter| {
        let found = graph.users().list().filter(filter).order_by(prop!(User: id).desc()).select(props!(User: id));
        let found: Vec<User> = found.all().await.expect("found");
        found.into_iter().filter_map(|user| user.id.into_option()).collect::<Vec<_>>()
    };
    let ours = || prop!(User: display_name).starts_with("Filter ");
    assert_eq!(ids(ours()).await, ["f-3", "f-2", "f-1"]);
    assert_eq!(ids(prop!(User: display_name).eq("Filter O'Hara")).await, ["f-1"]);
    assert_eq!(ids(ours() & prop!(User: account_enabled).eq(true)).await, ["f-3", "f-1"]);
    assert_eq!(ids(prop!(User: id).is_in(["f-1", "f-2", "nobody"])).await, ["f-2", "f-1"]);
    assert_eq!(ids(ours() & !prop!(User: display_name).ends_with("Lee")).await, ["f-1"]);
    assert_eq!(ids(ours() & prop!(User: job_title).is_null() & prop!(User: id).ge("f-2")).await, ["f-3", "f-2"]);

    let page = graph.users().list().filter(ours()).count(true).top(1).await.expect("listed");
    assert_eq!((page.len(), page.count), (1, Some(3)));
    let selected = page.iter().next().expect("one");
    assert!(selected.display_name.is_set());
}

#[tokio::test]
async fn contained_messages_expand_and_are_reached_by_path() {
    let Some(graph) = graph() else { return };
    graph.users().create(user("m-1", "Mailer")).await.expect("created");
    let messages = graph.users().id("m-1").messages();
    for (id, importance) in [("first", Importance::High), ("second", Importance::Low)] {
        let message =
            Message { id: id.into(), subject: id.into(), importance: importance.into(), ..Default::default() };
        messages.create(message).await.expect("created");
    }
    let read = messages.id("first").get().await.expect("read");
    assert_eq!(read.importance.as_ref().and_then(|importance| importance.known()), Some(Importance::High));

    let with = graph.users().id("m-1").get().expand(User::MESSAGES).await.expect("read");
    let expanded = with.expanded(User::MESSAGES).expect("decodes").expect("expanded");
    assert_eq!(expanded.len(), 2);
    let some = graph.users().id("m-1").get().expand(User::MESSAGES.filter(prop!(Message: subject).eq("second")));
    let some = some.await.expect("read");
    let some = some.expanded(User::MESSAGES).expect("decodes").expect("expanded");
    assert_eq!(some.iter().map(|message| message.subject.as_deref()).collect::<Vec<_>>(), [Some("second")]);
}

#[tokio::test]
async fn pages_are_followed_to_the_end() {
    let Some(graph) = graph() else { return };
    let many = 2 * PAGE + 7;
    let mut batch = Batch::new();
    let handles: Vec<_> =
        (0..many).map(|at| batch.add(graph.users().create(user(&format!("p-{at}"), "Paged")))).collect();
    let answers = batch.send().await;
    for handle in &handles {
        answers.get(handle).expect("created in a batch");
    }
    let list = graph.users().list().filter(prop!(User: display_name).eq("Paged")).select(props!(User: id));
    let mut pages = list.clone().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.expect("a page").len());
    }
    assert_eq!(sizes, [PAGE, PAGE, 7]);
    assert_eq!(list.all().await.expect("all").len(), many);
}
