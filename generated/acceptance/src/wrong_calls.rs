//! Calls that make no sense do not compile. Each example that must not compile stands beside one that differs in the call
//! alone and does.
//!
//! A collection is not deleted, whoever forgets `.id(…)`:
//!
//! ```
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.device_management().managed_devices().id("x").delete();
//! assert_eq!(request.method(), "DELETE");
//! ```
//! ```compile_fail,E0599
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.device_management().managed_devices().delete();
//! ```
//!
//! The service itself is neither read nor deleted:
//!
//! ```
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.organization().id("x").delete();
//! ```
//! ```compile_fail,E0599
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.delete();
//! ```
//!
//! A collection is listed, a single resource is read:
//!
//! ```
//! let graph = msgraph_beta::Graph::offline();
//! let (request, user) = (graph.users().list(), graph.me().get());
//! ```
//! ```compile_fail,E0599
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.users().get();
//! ```
//! ```compile_fail,E0599
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.me().list();
//! ```
//!
//! A collection is counted:
//!
//! ```
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.users().count();
//! ```
//! ```compile_fail,E0599
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.me().count();
//! ```
//!
//! Untyped requests are written as such:
//!
//! ```
//! use msgraph_beta::msgraph_core::{Json, Request};
//!
//! let graph = msgraph_beta::Graph::offline();
//! let request: Request<Json> = graph.me().raw().navigate("undocumented").get();
//! ```
//! ```compile_fail,E0599
//! use msgraph_beta::msgraph_core::{Json, Request};
//!
//! let graph = msgraph_beta::Graph::offline();
//! let request: Request<Json> = graph.me().navigate("undocumented").get();
//! ```
//!
//! A calendar view shows events and cannot create them; nothing in it can be deleted. Its members can be read:
//!
//! ```
//! let graph = msgraph_beta::Graph::offline();
//! let view = graph.me().calendar_view();
//! let (request, event) = (view.list(), view.id("x").get());
//! ```
//! ```compile_fail,E0277
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.me().calendar_view().create(msgraph_beta::models::Event::default());
//! ```
//! ```compile_fail,E0277
//! let graph = msgraph_beta::Graph::offline();
//! let request = graph.me().calendar_view().id("x").delete();
//! ```
