//! Secrets in what is printed: models, requests, responses, errors and the mock.

use msgraph_core::batch::Batch;
use msgraph_core::error::ServiceError;
use msgraph_core::http::{Method, StatusCode};
use msgraph_core::long_running::LongRunning;
use msgraph_core::testing::{MockResponse, MockServer};
use msgraph_core::transfer::UploadSession;
use msgraph_core::{Json, Model, Page, Path, Request, Token};
use serde_json::json;

msgraph_core::model! {
    pub struct Vault: "example.vault", entity;
    id: String = "id",
    code: String = "code" secret,
    doors: Vec<Door> = "doors",
    note: Json = "note",
    web_url: String = "webUrl",
}

msgraph_core::model! {
    pub struct Door: "example.door", complex;
    name: String = "name",
    number: i32 = "number" secret,
}

/// What no output may hold.
const SECRET: &str = "hunter2";

fn root() -> Path {
    Path::offline("https://graph.microsoft.com/beta")
}

fn hidden(printed: impl AsRef<str>) -> String {
    let printed = printed.as_ref();
    assert!(!printed.contains(SECRET) && !printed.contains("4711"), "{printed}");
    printed.to_owned()
}

fn vault() -> Vault {
    Vault {
        id: "1".into(),
        code: SECRET.into(),
        doors: vec![Door { name: "front".into(), number: 4711.into(), ..Default::default() }].into(),
        note: Json::from(json!({"clientSecret": SECRET, "colour": "red"})).into(),
        web_url: format!("https://x.example/v?sv=1&sig={SECRET}").into(),
        ..Default::default()
    }
}

#[test]
fn debug_of_a_model_masks_declared_secrets_and_what_untyped_values_and_urls_carry() {
    let printed = hidden(format!("{:?}", vault()));
    assert_eq!(
        printed,
        r#"vault { id: "1", code: ***, doors: [door { name: "front", number: *** }], note: {"clientSecret":"***","colour":"red"}, web_url: "***" }"#
    );
    // What does not fit its property, or is not declared at all, is not shown either.
    let misfits = Vault::from_json(r#"{"code": ["hunter2"], "doors": "hunter2", "uploadUrl": "hunter2"}"#).unwrap();
    hidden(format!("{misfits:?} {:?}", misfits.type_mismatches()));
    hidden(Vault::from_json_strict(r#"{"code": ["hunter2"]}"#).unwrap_err().to_string());
}

#[test]
fn a_command_line_has_no_secret_of_the_body() {
    let create: Request<Vault> = root().navigate("vaults").create(&vault());
    let command = hidden(create.to_curl());
    assert!(command.contains(r#""code":"***","doors":[{"name":"front","number":"***"}]"#), "{command}");
    assert!(create.body().unwrap().contains(SECRET), "it is sent all the same");

    let misfit = Vault::from_json(r#"{"code": ["hunter2"], "password": "hunter2"}"#).unwrap();
    hidden(root().update::<()>(&misfit).to_curl());

    let post = root().request::<()>(Method::POST);
    hidden(post.clone().json(json!({"passwordProfile": {"password": SECRET}})).to_curl());
    hidden(post.clone().with_body("client_id=1&client_secret=hunter2", "application/x-www-form-urlencoded").to_curl());
    hidden(post.clone().with_body(r#"{"password": "hunter2""#, "application/json").to_curl());
    // Another body has other secrets.
    let plain = create.json(json!({"code": "visible"})).to_curl();
    assert!(plain.contains(r#"{"code":"visible"}"#), "{plain}");
}

#[test]
fn urls_that_are_a_permission_are_not_printed() {
    let signed = "https://storage.example/hunter2/up?sv=1&sig=hunter2";
    let upload: Request<()> = root().relocate(signed).get();
    hidden(format!("{upload:?} {} {:?}", upload.to_curl(), root().relocate(signed)));
    let session = UploadSession::at(&root(), signed);
    let running: LongRunning<Json> = LongRunning::at(&root(), signed);
    hidden(format!("{session:?} {running:?}"));

    let own: Request<()> = root().join("me?tempauth=hunter2").get();
    hidden(format!("{own:?} {} {:?}", own.to_curl(), root().join("me?tempauth=hunter2")));
    let option: Request<()> = root().navigate("me").get().query("sig", SECRET);
    assert!(hidden(option.to_curl()).contains("me?sig=***"));
}

#[tokio::test]
async fn the_mock_prints_neither_bodies_nor_signed_urls() {
    let signed = "https://storage.example/hunter2/up?sig=hunter2";
    let service = MockServer::new();
    let answer =
        MockResponse::json(200, json!({"value": [], "@odata.nextLink": "https://g.example/v?$skiptoken=hunter2"}));
    let answer = answer.header("Location", signed).header("Set-Cookie", SECRET).header("X-Api-Token", SECRET);
    hidden(format!("{answer:?}"));
    service.respond(answer);
    let client = service.client_builder().credential(Token::new(SECRET)).build();
    let graph = Path::connected("https://graph.microsoft.com/beta", client);

    let list: Request<Page<Vault>> = graph.navigate("vaults").list();
    let page = list.send_full().await.unwrap();
    hidden(format!("{page:?}"));
    hidden(format!("{:?}", page.value().next().unwrap()));

    graph.update::<()>(&vault()).header("x-partner-key", SECRET).await.unwrap_err();
    let error = graph.relocate(signed).get::<()>().await.unwrap_err();
    hidden(format!("{error} {error:?}"));
    assert_eq!(service.requests().len(), 3);
    hidden(format!("{service:?} {:?}", service.requests()));
}

#[tokio::test]
async fn responses_of_a_batch_print_no_body() {
    let service = MockServer::new();
    let answer = json!({"id": "1", "status": 200, "headers": {"Location": "https://x.example/hunter2"}, "body": {"code": SECRET}});
    service.respond(MockResponse::json(200, json!({"responses": [answer]})));
    let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
    let mut batch = Batch::new();
    let vault = batch.add(graph.navigate("vaults").create::<Vault>(&vault()));
    hidden(format!("{batch:?} {vault:?}"));
    let answers = batch.send().await;
    assert!(hidden(format!("{answers:?}")).contains("body_len"));
    assert_eq!(answers.get(&vault).unwrap().code.as_deref(), Some(SECRET));
}

#[test]
fn an_error_object_prints_no_secret_of_its_inner_error() {
    let body = json!({"error": {"code": "c", "message": "m", "innerError": {"authToken": SECRET, "code": "inner"}}});
    let request: Request<()> = root().get();
    let error = request.decode(StatusCode::BAD_REQUEST, &Default::default(), body.to_string()).unwrap_err();
    assert!(hidden(format!("{error:?}")).contains("inner"));
    assert_eq!(error.service().map(ServiceError::codes).into_iter().flatten().collect::<Vec<_>>(), ["c", "inner"]);
}
