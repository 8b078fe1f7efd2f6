//! Signing in by a device code.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use msgraph_core::testing::{MockResponse, MockServer, RecordedRequest};
use msgraph_core::{
    Cloud,
    auth::{Credential, DeviceCode},
    error::TransportProblem,
};

const BEGUN: &str = r#"{"device_code": "secret-device", "user_code": "SECRET-USER", "expires_in": 60, "interval": 2,
    "verification_uri": "https://microsoft.com/devicelogin"}"#;
const GRANTED: &str = r#"{"token_type": "Bearer", "access_token": "secret-1", "refresh_token": "secret-refresh-1",
    "expires_in": 3600}"#;

fn refused(code: &str) -> MockResponse {
    let description = format!("AADSTS1: not now.\\r\\nTrace ID: 1 {code}");
    MockResponse::json(400, format!(r#"{{"error": "{code}", "error_description": "{description}"}}"#))
}

fn begun() -> MockServer {
    let service = MockServer::new();
    service.respond(MockResponse::json(200, BEGUN));
    service
}

fn over(service: &MockServer) -> (DeviceCode, Arc<Mutex<Vec<String>>>) {
    let shown = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&shown);
    let credential = DeviceCode::over(service.clone(), "app", move |prompt| {
        assert!(!format!("{prompt:?}").contains(prompt.user_code()));
        seen.lock().unwrap().push(prompt.message().to_owned());
    });
    (credential.tenant("contoso").clock(service.clock().clone()), shown)
}

fn scopes() -> Vec<String> {
    vec!["https://graph.microsoft.com/.default".to_owned()]
}

/// A field of the form that was sent.
fn field(asked: &RecordedRequest, name: &str) -> Option<String> {
    let body = std::str::from_utf8(&asked.body).unwrap();
    let value = body.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    Some(percent_encoding::percent_decode_str(value).decode_utf8().unwrap().into_owned())
}

#[tokio::test]
async fn a_person_signs_in() {
    let service = begun();
    service
        .respond(refused("authorization_pending"))
        .respond(refused("slow_down"))
        .respond(MockResponse::failure(TransportProblem::Timeout))
        .respond(MockResponse::json(200, GRANTED));
    let (credential, shown) = over(&service);
    let token = credential.token(&scopes()).await.unwrap();
    assert_eq!((token.secret(), token.lifetime()), ("secret-1", Some(Duration::from_secs(3600))));
    assert_eq!(
        *shown.lock().unwrap(),
        ["To sign in, open https://microsoft.com/devicelogin in a browser and enter the code SECRET-USER."]
    );
    assert_eq!(service.delays().iter().map(Duration::as_secs).collect::<Vec<_>>(), [2, 2, 7, 14]);
    let asked = service.requests();
    assert_eq!(asked[0].line(), "POST https://login.microsoftonline.com/contoso/oauth2/v2.0/devicecode");
    assert_eq!(asked[1].line(), "POST https://login.microsoftonline.com/contoso/oauth2/v2.0/token");
    let scope = "https://graph.microsoft.com/.default offline_access";
    assert_eq!(field(&asked[0], "scope").as_deref(), Some(scope));
    assert_eq!(field(&asked[1], "grant_type").as_deref(), Some("urn:ietf:params:oauth:grant-type:device_code"));
    assert_eq!(field(&asked[1], "device_code").as_deref(), Some("secret-device"));
    assert_eq!(field(&asked[1], "client_id").as_deref(), Some("app"));
    let capability = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;
    assert_eq!(field(&asked[1], "claims").as_deref(), Some(capability));
    assert!(!format!("{asked:?} {credential:?} {token:?}").contains("secret"));
}

#[tokio::test]
async fn later_tokens_need_nobody() {
    let service = begun();
    service
        .respond(MockResponse::json(200, GRANTED))
        .respond(MockResponse::json(200, r#"{"access_token": "secret-2"}"#));
    let (credential, shown) = over(&service);
    credential.token(&scopes()).await.unwrap();
    let claims = r#"{"access_token":{"nbf":{"essential":true}}}"#;
    assert_eq!(credential.token_with_claims(&scopes(), claims).await.unwrap().secret(), "secret-2");
    let asked = service.requests();
    assert_eq!(field(&asked[2], "grant_type").as_deref(), Some("refresh_token"));
    assert_eq!(field(&asked[2], "refresh_token").as_deref(), Some("secret-refresh-1"));
    let claims: serde_json::Value = serde_json::from_str(&field(&asked[2], "claims").unwrap()).unwrap();
    assert_eq!(claims["access_token"]["nbf"]["essential"], true);
    assert_eq!(claims["access_token"]["xms_cc"]["values"][0], "cp1");
    assert_eq!(shown.lock().unwrap().len(), 1);

    // A refresh token that is no longer accepted: the person is asked again.
    service
        .respond(refused("invalid_grant"))
        .respond(MockResponse::json(200, BEGUN))
        .respond(MockResponse::json(200, GRANTED));
    assert_eq!(credential.token(&scopes()).await.unwrap().secret(), "secret-1");
    assert_eq!(shown.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn nobody_signs_in() {
    let service = begun();
    service.on("POST", "/contoso/oauth2/v2.0/token", refused("authorization_pending"));
    let (credential, _) = over(&service);
    let error = credential.token(&scopes()).await.unwrap_err();
    assert_eq!(error.to_string(), "no token: nobody signed in before the code expired");
    assert_eq!(service.delays().len(), 29);
}

#[tokio::test]
async fn what_the_authority_may_say() {
    let told = |reply: MockResponse| async move {
        let service = begun();
        service.respond(reply);
        let error = over(&service).0.token(&scopes()).await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(!text.to_lowercase().contains("secret"), "{text}");
        error.to_string()
    };
    assert_eq!(told(refused("authorization_declined")).await, "no token: authorization_declined: AADSTS1: not now.");
    assert_eq!(told(MockResponse::json(400, r#"{"error": "expired_token"}"#)).await, "no token: expired_token");
    assert_eq!(told(MockResponse::json(200, "{}")).await, "no token: the authority's answer has no `access_token`");
    let service = MockServer::new();
    for (reply, message) in [
        (MockResponse::bytes(502, "text/html", "<html>"), "the authority answered 502 Bad Gateway without JSON"),
        (MockResponse::json(200, r#"{"device_code": "secret"}"#), "the authority's answer has no `user_code`"),
        (MockResponse::json(400, "{}"), ""),
        (MockResponse::failure(TransportProblem::Connect), "no connection: as the script of the test has it"),
    ] {
        service.respond(reply);
        let error = over(&service).0.token(&scopes()).await.unwrap_err();
        assert_eq!(error.to_string(), format!("no token: {message}"));
    }
    let huge = r#"{"device_code": "d", "user_code": "U-1", "verification_uri": "v", "expires_in": 18446744073709551615,
        "interval": "18446744073709551615"}"#;
    service.respond(MockResponse::json(200, huge));
    assert!(over(&service).0.token(&scopes()).await.is_err());
    let (credential, _) = over(&service);
    let error = credential.authority("not a URL").token(&scopes()).await.unwrap_err();
    assert_eq!(error.to_string(), "no token: the authority is not an absolute URL");
}

#[tokio::test]
async fn each_cloud_has_its_authority() {
    for cloud in Cloud::ALL {
        let service = begun();
        service.respond(MockResponse::json(200, GRANTED));
        let (credential, _) = over(&service);
        credential.cloud(cloud).tenant("a/b").token(&scopes()).await.unwrap();
        let line = format!("POST {}/a%2Fb/oauth2/v2.0/devicecode", cloud.authority());
        assert_eq!(service.requests()[0].line(), line);
    }
}

/// The same over a real connection, by the client that needs the token.
#[cfg(feature = "client")]
#[tokio::test]
async fn over_the_network() {
    use crate::graph::Graph;
    use crate::server::{Server, json};

    let authority = Server::answering([
        json("200 OK", BEGUN),
        json("400 Bad Request", r#"{"error": "authorization_pending"}"#),
        json("200 OK", GRANTED),
    ]);
    let service = Server::with(json("200 OK", "{}"));
    let clock = msgraph_core::testing::SkippingClock::new();
    let credential = DeviceCode::new("app", |_| ()).authority(&authority.url).clock(clock);
    let client = msgraph_core::Client::builder().endpoint(&service.url).credential(credential).build();
    Graph::from(client).me().get().await.unwrap();
    assert_eq!(service.next_request().unwrap().header("authorization"), Some("Bearer secret-1"));
    let asked = authority.next_request().unwrap();
    assert_eq!(asked.line, "POST /organizations/oauth2/v2.0/devicecode");
    assert_eq!(asked.header("content-type"), Some("application/x-www-form-urlencoded"));
}
