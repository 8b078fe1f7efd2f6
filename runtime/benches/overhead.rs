//! What a call costs above what reqwest costs: credential, headers, retry policy, span, decoding.
//!
//! `in memory` is the whole of it without a network. The other two are the same request over the loopback, by the client and by
//! reqwest alone; they differ by the same, plus noise.

#[allow(dead_code, reason = "the load test needs more of it")]
#[path = "../tests/load/server.rs"]
mod server;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use msgraph_core::testing::SkippingClock;
use msgraph_core::{
    Bytes, Client, ClientBuilder, Path, Token,
    auth::Credential,
    error::TransportError,
    http,
    transport::{BoxFuture, Transport},
};

const BODY: &str = r#"{"value": 42}"#;

struct Instant;

impl Transport for Instant {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async { Ok(http::Response::new(Bytes::from_static(BODY.as_bytes()))) })
    }
}

fn credential() -> impl Credential {
    Token::new("x".repeat(2000)).expires_in(Duration::from_secs(100_000))
}

fn connected(client: Client) -> Path {
    Path::connected("https://graph.microsoft.com/beta", client)
}

fn overhead(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut group = criterion.benchmark_group("a call");

    let clock = SkippingClock::new();
    let graph = connected(ClientBuilder::over(Instant).clock(clock).credential(credential()).build());
    group.bench_function("in memory", |bench| {
        bench.iter(|| {
            let request = graph.navigate("users").key("x").navigate("number").get::<i64>();
            runtime.block_on(request.send()).expect("an answer")
        });
    });

    let server = server::Server::start(|_| server::Answer::status(200, "Content-Type: application/json\r\n", BODY));
    let client = reqwest::Client::builder().read_timeout(Duration::from_secs(100)).build().expect("a client");
    let url = format!("{}/beta/users/1", server.url);
    group.bench_function("reqwest", |bench| {
        bench.iter(|| {
            runtime.block_on(async {
                let request = client.get(&url).bearer_auth("x".repeat(2000)).header("accept", "application/json");
                let answer = request.send().await.expect("an answer");
                let body = answer.bytes().await.expect("a body");
                black_box(serde_json::from_slice::<serde_json::Value>(&body).expect("JSON"));
            });
        });
    });

    let graph = connected(Client::builder().endpoint(&server.url).credential(credential()).build());
    group.bench_function("client", |bench| {
        bench.iter(|| {
            runtime.block_on(async {
                let request = graph.navigate("users").key(1).get::<i64>();
                black_box(request.send().await.expect("an answer"));
            });
        });
    });
    group.finish();
}

criterion_group!(benches, overhead);
criterion_main!(benches);
