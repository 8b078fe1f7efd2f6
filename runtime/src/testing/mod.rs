//! A service in memory, to test programs without a tenant.
//!
//! [`Service`] answers requests as a script says and records them. Nothing of it touches the network, and nothing waits: its
//! client goes by a [`SkippingClock`].
//!
//! ```
//! use msgraph_core::testing::{Reply, Service};
//! use msgraph_core::{Client, Error, Path, Request};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! let service = Service::new();
//! // Answered in this order, whatever is asked:
//! service.reply(Reply::throttled(7));
//! service.reply(Reply::json(200, r#"{"value": "Adele"}"#));
//! // Answered whenever nothing is left of these:
//! service.on("POST", "/beta/users/{}/revokeSignInSessions", Reply::json(200, r#"{"value": true}"#));
//!
//! let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
//! let name: String = graph.navigate("me").navigate("displayName").get().await?;
//! assert_eq!(name, "Adele");
//! let revoked: bool = graph.navigate("users").key("a").action("revokeSignInSessions").await?;
//! assert!(revoked);
//!
//! let asked = service.asked();
//! assert_eq!(asked.len(), 3);
//! assert_eq!(asked[2].line(), "POST https://graph.microsoft.com/beta/users/a/revokeSignInSessions");
//! assert_eq!(service.waited()[0].as_secs(), 7);
//! # Ok(())
//! # }
//! ```

mod clock;
mod reply;
mod service;

pub use self::clock::SkippingClock;
pub use self::reply::Reply;
pub use self::service::{Asked, Service};
