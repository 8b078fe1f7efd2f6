//! The calls that documented requests become, in a small model.

mod small;

use msgraph_codegen::call::{Body, Call, Calls, Request};
use msgraph_codegen::ir::DocumentedOperation;
use msgraph_codegen::lower::{CrateOptions, CrateOrigin, RuntimeDependency};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs::{self, PageFacts};
use serde_json::{Value, json};
use small::model;

fn options() -> CrateOptions {
    CrateOptions {
        package: "tiny".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://example.com/v1.0".to_owned(),
        label: "v1.0".to_owned(),
        reference_view: None,
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Workspace,
    }
}

fn call_with(method: &str, url: &str, headers: &[(&str, &str)], body: Option<Body<'_>>) -> Call {
    let (model, options) = (model(), options());
    let headers: Vec<_> = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let request = Request { method, url, headers: &headers, body };
    Calls::new(&model, &[], &options).call(&request).unwrap_or_else(|error| panic!("{method} {url}: {error}"))
}

/// The call in one line.
fn line(method: &str, url: &str) -> String {
    let call = call_with(method, url, &[], None);
    format!("{}{} -> {}", call.line(), if call.is_typed { "" } else { " (untyped)" }, call.returns())
}

/// The call as a person reads it.
fn text(method: &str, url: &str, body: &Value) -> String {
    let call = call_with(method, url, &[], Some(Body::Json(body)));
    let text = call.text();
    let notes = call.notes.iter().map(|note| format!("\n// {note}"));
    format!("{}\n{}{}", text.uses.join("\n"), text.call, notes.collect::<String>())
}

#[test]
fn every_shape_of_request_has_a_call() {
    let requests = [
        ("GET", "/me"),
        ("GET", "/users"),
        ("POST", "/users"),
        ("GET", "https://example.com/v1.0/users/{id | userPrincipalName}"),
        ("PATCH", "users/<id>/"),
        ("DELETE", "/users/a%20b"),
        ("PUT", "/users/{id}"),
        ("GET", "/users(displayName='x')"),
        ("GET", "/users/$count"),
        ("GET", "/users/{id}/messages/$count?$filter=subject%20eq%20'x'"),
        ("GET", "/me/address"),
        ("PATCH", "/me/address"),
        ("GET", "/me/address/city"),
        ("GET", "/me/displayName/$value"),
        ("GET", "/me/$value"),
        ("PUT", "/me/photo"),
        ("DELETE", "/me/photo"),
        ("GET", "/me/manager/$ref"),
        ("PUT", "/me/manager/$ref"),
        ("DELETE", "/me/manager/$ref"),
        ("POST", "/me/messages/$ref"),
        ("DELETE", "/me/messages/{id}/$ref"),
        ("DELETE", "/me/messages/$ref?$id=https://example.com/v1.0/users/1"),
        ("GET", "/me/sponsor"),
        ("GET", "/users/{id}/tiny.nothing/x"),
        ("GET", "/users/microsoft.graph.guest/{id}/sponsor"),
        ("POST", "/me/assign"),
        ("POST", "/me/microsoft.graph.security.run"),
        ("POST", "/me/browse"),
        ("GET", "/me/browse"),
        ("GET", "/users/delta()"),
        ("GET", "/me/drive/root:/{item-path}:/children"),
        ("GET", "/me/drive/root/search(q='it''s')"),
        ("GET", "/me/drive/root/search(q=@q)?@q='x'"),
        ("GET", "/me/drive/root/search('x')/{id}"),
        ("GET", "/me/drive/root/search(from=2020-01-01)"),
        ("GET", "/me/drive/root/search(from={date})?$top=5&$skiptoken=x"),
        ("POST", "/$batch"),
        ("POST", "/me/displayName"),
    ];
    let (model, options) = (model(), options());
    let calls = Calls::new(&model, &[], &options);
    let resolves = |method, url| calls.resolver().resolve(method, url).is_ok();
    let lines = requests.iter().filter(|(method, url)| resolves(method, url));
    let lines: Vec<_> = lines.map(|(method, url)| format!("{method} {url}\n    {}", line(method, url))).collect();
    assert_eq!(lines.len(), requests.len() - 1, "all but the one with a made-up cast");
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_body_becomes_a_literal_that_sends_the_same() {
    let body = json!({
        "@odata.type": "#microsoft.graph.guest",
        "displayName": "Ann",
        "kind": "member",
        "address": { "@odata.type": "microsoft.graph.address", "city": null, "street": { "a": [1] } },
        "messages": [{ "subject": "x" }],
        "manager@odata.bind": "https://example.com/v1.0/users/1",
        "id": 5
    });
    insta::assert_snapshot!(text("POST", "/users", &body));
}

#[test]
fn what_no_type_describes_is_sent_as_it_is() {
    for (method, url, body) in [
        ("POST", "/me/welcome", json!({ "a": 1 })),
        ("PATCH", "/me", json!([1])),
        ("PUT", "/me/displayName", json!({ "value": "Ann" })),
        ("PUT", "/me/manager/$ref", json!({ "@odata.id": "users/1" })),
    ] {
        let call = call_with(method, url, &[], Some(Body::Json(&body)));
        assert!(!call.is_typed, "{url}");
        let sends = format!(".with_body(r#\"{body}\"#, \"application/json\")");
        assert!(call.line().ends_with(&sends.replace("r#\"[1]\"#", "\"[1]\"")), "{}", call.line());
    }
}

#[test]
fn parameters_are_named_as_the_metadata_has_them() {
    let body = json!({ "Value": "x", "other": true });
    let call = call_with("POST", "/me/assign", &[], Some(Body::Json(&body)));
    assert_eq!(
        call.line(),
        "graph.me().assign(tiny::requests::user::Assign { value: \"x\".into(), \
         extra: [(\"other\", tiny::msgraph_core::Json::from(true))].into(), ..Default::default() })"
    );
    assert_eq!(call.notes, ["`Value` is `value` in the description"]);
}

#[test]
fn links_take_absolute_addresses() {
    let body = json!({ "@odata.id": "https://example.com/v1.0/users/1" });
    let call = call_with("PUT", "/me/manager/$ref", &[], Some(Body::Json(&body)));
    assert_eq!(call.line(), r#"graph.me().manager().reference().set("https://example.com/v1.0/users/1")"#);
}

#[test]
fn media_and_headers_are_sent() {
    let headers = [("Content-type", "text/plain"), ("ConsistencyLevel", "eventual"), ("x-a", "b"), ("Prefer", "p")];
    let call = call_with("PUT", "/me/drive/root/content", &headers, Some(Body::Text("hello")));
    assert_eq!(
        call.line(),
        r#"graph.me().drive().root().content().upload("hello", "text/plain").eventual().header("x-a", "b").prefer("p")"#
    );
    assert!(!call.can_fail() && !call.needs_prelude());
}

#[test]
fn liberties_are_said() {
    let call = call_with("GET", "/ME/sponsor", &[], None);
    assert_eq!(call.line(), "graph.me().cast_to_guest().sponsor().get()");
    assert_eq!(call.notes, ["`ME` is `me` in the description", "a cast to microsoft.graph.guest is left out"]);
}

#[test]
fn there_is_no_call_for_what_means_nothing() {
    let (model, options) = (model(), options());
    let calls = Calls::new(&model, &[], &options);
    let none = |method, url| match calls.call(&Request { method, url, headers: &[], body: None }) {
        Ok(call) => panic!("{}", call.line()),
        Err(reason) => reason.to_string(),
    };
    assert_eq!(none("GET", "/usrs"), "there is no `usrs` at the service root (did you mean `users`?)");
    assert_eq!(none("HEAD", "/me"), "`HEAD` is not a method");
}

/// A service where one collection shows the members of another, which can be changed only there.
const VIEW: &str = r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
<Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="event"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <EntityType Name="room"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
    <NavigationProperty Name="events" Type="Collection(microsoft.graph.event)" ContainsTarget="true"/>
    <NavigationProperty Name="view" Type="Collection(microsoft.graph.event)" ContainsTarget="true"/>
  </EntityType>
  <EntityContainer Name="GraphService"><Singleton Name="room" Type="microsoft.graph.room"/></EntityContainer>
  <Annotations Target="microsoft.graph.room/view">
    <Annotation Term="Org.OData.Capabilities.V1.InsertRestrictions"><Record><PropertyValue Property="Insertable" Bool="false"/></Record></Annotation>
    <Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions"><Record><PropertyValue Property="Updatable" Bool="false"/></Record></Annotation>
    <Annotation Term="Org.OData.Capabilities.V1.CountRestrictions"><Record><PropertyValue Property="Countable" Bool="false"/></Record></Annotation>
  </Annotations>
</Schema></DataServices></Edmx>"#;

#[test]
fn a_refused_request_is_sent_untyped_unless_a_page_documents_it() {
    let metadata = msgraph_codegen::read_metadata(&SourceFile::new("view.csdl", VIEW)).expect("it is metadata");
    let page = SourceFile::new(
        "room-post-view.md",
        "---\ntitle: \"Create event\"\ndoc_type: apiPageType\n---\n\n# Create event\n\nNamespace: microsoft.graph\n\n\
         ## HTTP request\n\n```http\nPOST /room/view\n```\n\n## Response\n\nReturns `201 Created`.\n",
    );
    let page = docs::read_page(&page, &()).expect("it is a page");
    let PageFacts::Operation(page) = page.facts else { panic!("of an operation") };
    let options = options();
    let lines = |documented: &[DocumentedOperation]| {
        let calls = Calls::new(&metadata.model, documented, &options);
        let requests = [
            ("POST", "/room/events"),
            ("POST", "/room/view"),
            ("GET", "/room/view"),
            ("GET", "/room/view/$count"),
            ("PATCH", "/room/view/{id}"),
            ("DELETE", "/room/view/{id}"),
        ];
        let line = |(method, url)| {
            let call = calls.call(&Request { method, url, headers: &[], body: None }).expect("it means something");
            format!("{}{}", call.line(), if call.is_typed { "" } else { " (untyped)" })
        };
        requests.map(line)
    };
    assert_eq!(
        lines(&[]),
        [
            "graph.room().events().create(tiny::models::Event::default())",
            "graph.room().view().raw().create::<tiny::models::Event>(&tiny::models::Event::default()) (untyped)",
            "graph.room().view().list()",
            "graph.room().view().raw().count() (untyped)",
            "graph.room().view().id(\"{id}\").raw().update::<Option<tiny::models::Event>>(&tiny::models::Event::default()) (untyped)",
            "graph.room().view().id(\"{id}\").delete()",
        ]
    );
    assert_eq!(lines(&[page])[1], "graph.room().view().create(tiny::models::Event::default())");
}
