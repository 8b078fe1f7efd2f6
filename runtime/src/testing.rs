//! A mock server in memory, to test programs without a tenant.
//!
//! [`MockServer`] responds to requests from a script and records them. It never uses the network, and retries do not wait: its
//! client goes by a [`SkippingClock`].
//!
//! ```
//! use msgraph_core::testing::{MockResponse, MockServer};
//! use msgraph_core::{Client, Error, Path, Request};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! let service = MockServer::new();
//! // Sent in this order, whatever the request:
//! service.respond(MockResponse::throttled(7));
//! service.respond(MockResponse::json(200, r#"{"value": "Adele"}"#));
//! // Sent when the script is used up:
//! service.on("POST", "/beta/users/{}/revokeSignInSessions", MockResponse::json(200, r#"{"value": true}"#));
//!
//! let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
//! let name: String = graph.navigate("me").navigate("displayName").get().await?;
//! assert_eq!(name, "Adele");
//! let revoked: bool = graph.navigate("users").key("a").action("revokeSignInSessions").await?;
//! assert!(revoked);
//!
//! let asked = service.requests();
//! assert_eq!(asked.len(), 3);
//! assert_eq!(asked[2].line(), "POST https://graph.microsoft.com/beta/users/a/revokeSignInSessions");
//! assert_eq!(service.delays()[0].as_secs(), 7);
//! # Ok(())
//! # }
//! ```

mod clock;
mod mock_response;
mod mock_server;

pub use self::clock::SkippingClock;
pub use self::mock_response::{MockJson, MockResponse};
pub use self::mock_server::{MockServer, RecordedRequest};
