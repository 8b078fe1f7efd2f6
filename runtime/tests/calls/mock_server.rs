//! A small service, as the generator writes it.

use msgraph_core::testing::SkippingClock;
use msgraph_core::{Client, Page, Path, Request, Token, model};

model! {
    pub struct User: "microsoft.graph.user", entity;
    created: msgraph_core::DateTimeOffset = "createdDateTime" computed,
    id: String = "id" key required,
    name: String = "displayName",
}

pub const ROOT: &str = "https://graph.microsoft.com/beta";

/// The service at another endpoint, with a token. Waits are over at once.
pub fn at(endpoint: &str) -> Path {
    at_by(endpoint, &SkippingClock::new())
}

/// The same with a clock that tells what was waited for.
pub fn at_by(endpoint: &str, clock: &SkippingClock) -> Path {
    let builder = Client::builder().credential(Token::new("t-secret")).endpoint(endpoint);
    let client = builder.clock(clock.clone()).build();
    Path::connected(ROOT, client)
}

pub fn users(endpoint: &str) -> Request<Page<User>> {
    at(endpoint).navigate("users").list()
}

pub fn user(name: &str) -> User {
    User { name: name.into(), ..Default::default() }
}
