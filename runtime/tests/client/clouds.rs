//! National clouds: hosts, scopes, and what is offered where.

use msgraph_core::testing::{MockResponse, MockServer};
use msgraph_core::{
    Client, ClientBuilder, Cloud, ErrorKind, Path, Token,
    auth::token_from,
    cloud::{CloudTable, Clouds},
    error::RequestError,
};

const ROOT: &str = "https://graph.microsoft.com/beta";

static TABLE: CloudTable = CloudTable(&[("GET /me", 15), ("GET /users/{}/photo", 7), ("POST /users/{}/wipe", 1)]);

fn answering() -> MockServer {
    let service = MockServer::new();
    service.on("GET", "/beta/me", MockResponse::json(200, "{}"));
    service.on("GET", "/beta/users/{}/photo", MockResponse::json(200, "{}"));
    service
}

fn connected(client: Client) -> Path {
    Path::connected(ROOT, client).with_availability(&TABLE)
}

#[tokio::test]
async fn each_cloud_has_its_host_and_scope() {
    for cloud in Cloud::ALL {
        let service = answering();
        let builder = service
            .client_builder()
            .cloud(cloud)
            .credential(token_from(|scopes| async move { Ok(Token::new(scopes.join(" "))) }));
        connected(builder.build()).navigate("me").get::<()>().await.unwrap();
        let asked = &service.requests()[0];
        assert_eq!(asked.line(), format!("GET {}/beta/me", cloud.endpoint()));
        assert_eq!(asked.header("authorization"), Some(&*format!("Bearer {}", cloud.scope())));
    }
}

#[tokio::test]
async fn a_test_server_in_the_place_of_a_cloud() {
    let service = answering();
    let builder = service.client_builder().endpoint("http://localhost:1").cloud(Cloud::China);
    let builder = builder.credential(token_from(|scopes| async move { Ok(Token::new(scopes.join(" "))) }));
    connected(builder.build()).navigate("me").get::<()>().await.unwrap();
    let asked = &service.requests()[0];
    assert_eq!(asked.line(), "GET http://localhost:1/beta/me");
    assert_eq!(asked.header("authorization"), Some(&*format!("Bearer {}", Cloud::China.scope())));
}

#[tokio::test]
async fn what_is_not_offered_can_be_refused() {
    let service = answering();
    let photo = |builder: ClientBuilder| {
        let graph = connected(builder.build());
        graph.navigate("users").key("secret").navigate("photo").get::<()>()
    };
    let refusing = || service.client_builder().refuse_unavailable();
    assert_eq!(photo(refusing()).available_in().map(Clouds::bits), Some(7));
    let error = photo(refusing().cloud(Cloud::China)).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Request(RequestError::Unavailable { operation, cloud: Cloud::China })
            if operation == "GET /users/{}/photo"
    ));
    assert!(service.requests().is_empty());
    // The cloud can also be told by the host.
    assert!(photo(refusing().endpoint("https://microsoftgraph.chinacloudapi.cn")).await.is_err());
    photo(refusing().cloud(Cloud::UsGovernmentL5)).await.unwrap();
    photo(refusing()).await.unwrap();
    photo(service.client_builder().cloud(Cloud::China)).await.unwrap();
    let graph = connected(refusing().cloud(Cloud::China).build());
    graph.navigate("me").get::<()>().await.unwrap();
    assert_eq!(graph.navigate("groups").get::<()>().available_in(), None);
    assert_eq!(graph.relocate("users/x/photo").get::<()>().available_in(), None);
    assert_eq!(service.requests().len(), 4);
}
