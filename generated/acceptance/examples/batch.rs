//! Tells many devices to check in, twenty requests at a time, and says which of them would not.
//!
//! `cargo run --example batch -- --rehearse d-1 d-2 gone`
#![forbid(unsafe_code)]

mod connection;

use std::io::Write;

use clap::Parser;
use connection::{Connection, Result};
use msgraph_beta::Graph;
use msgraph_beta::msgraph_core::batch::Batch;
use msgraph_beta::msgraph_core::testing::{MockResponse, MockServer, RecordedRequest};
use serde_json::{Value, json};

/// Tell many devices to check in, in batches
#[derive(Parser)]
pub struct Arguments {
    /// Ids of managed devices
    devices: Vec<String>,
    #[command(flatten)]
    connection: Connection,
}

/// Sends one batch of any size. Gives whether all devices were told.
pub async fn run(graph: &Graph, devices: &[String], out: &mut impl Write) -> Result<bool> {
    let managed = graph.device_management().managed_devices();
    let mut batch = Batch::new();
    let orders: Vec<_> = devices.iter().map(|id| (id, batch.add(managed.id(id.as_str()).sync_device()))).collect();
    let answers = batch.send().await;
    for (id, order) in &orders {
        match answers.get(order) {
            Ok(()) => writeln!(out, "{id}\ttold")?,
            Err(error) => writeln!(out, "{id}\t{}", error.code().unwrap_or("failed"))?,
        }
    }
    Ok(answers.succeeded() == devices.len())
}

/// A service that knows all devices but `gone`, and answers in another order than it was asked.
pub fn rehearsal() -> MockServer {
    let service = MockServer::new();
    service.on_with("POST", "/beta/$batch", |asked: &RecordedRequest| {
        let requests = asked.json().and_then(|body| body["requests"].as_array().cloned()).unwrap_or_default();
        let answer = |request: &Value| {
            let is_gone = request["url"].as_str().is_some_and(|url| url.contains("/gone/"));
            let error = json!({ "error": { "code": "ResourceNotFound", "message": "There is no such device." } });
            let (status, body) = if is_gone { (404, error) } else { (204, Value::Null) };
            json!({ "id": request["id"], "status": status, "body": body })
        };
        MockResponse::json(
            200,
            json!({ "responses": requests.iter().rev().map(answer).collect::<Vec<_>>() }).to_string(),
        )
    });
    service
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let graph = arguments.connection.graph(&["DeviceManagementManagedDevices.PrivilegedOperations.All"], rehearsal);
    let all = run(&graph, &arguments.devices, &mut std::io::stdout()).await?;
    std::process::exit(i32::from(!all));
}
