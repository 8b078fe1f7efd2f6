//! Reboots many devices at once.
//!
//! `cargo run --example bulk_reboot -- --rehearse 11111111-… 22222222-…`
#![forbid(unsafe_code)]

mod connection;

use std::io::{BufRead as _, Write};
use std::path::PathBuf;

use clap::Parser;
use connection::{Connection, Result};
use indicatif::{ProgressBar, ProgressStyle};
use msgraph_beta::Graph;
use msgraph_beta::models::ManagedDeviceRemoteAction::RebootNow;
use msgraph_beta::msgraph_core::testing::{MockResponse, MockServer, RecordedRequest};
use msgraph_beta::requests::managed_device::ExecuteAction;
use serde_json::json;

/// How many devices Intune takes in one bulk action.
const DEVICES_AT_ONCE: usize = 100;

/// Reboot many devices at once
#[derive(Parser)]
pub struct Arguments {
    /// Ids of managed devices
    devices: Vec<String>,
    /// A file with an id a line
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    #[command(flatten)]
    connection: Connection,
}

/// Reboots the devices and reports what became of each. Gives whether all of them took the order.
pub async fn run(graph: &Graph, devices: &[String], out: &mut impl Write) -> Result<bool> {
    let bar = progress(devices.len());
    let mut refused = 0;
    for some in devices.chunks(DEVICES_AT_ONCE) {
        let reboot =
            ExecuteAction { action_name: RebootNow.into(), device_ids: some.to_vec().into(), ..Default::default() };
        let done = graph.device_management().managed_devices().execute_action(reboot).await?;
        let outcomes = [
            ("rebooting", &done.successful_device_ids),
            ("failed", &done.failed_device_ids),
            ("not found", &done.not_found_device_ids),
            ("not supported", &done.not_supported_device_ids),
        ];
        for (at, (outcome, ids)) in outcomes.into_iter().enumerate() {
            for id in ids.iter().flatten() {
                writeln!(out, "{id}\t{outcome}")?;
                refused += usize::from(at > 0);
            }
        }
        bar.inc(some.len() as u64);
    }
    bar.finish_and_clear();
    Ok(refused == 0)
}

/// A bar over the devices; it is drawn on a terminal only.
fn progress(devices: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("rebooting {wide_bar} {pos} of {len}");
    ProgressBar::new(devices as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// A service that knows every device but those whose id starts with 0.
pub fn rehearsal() -> MockServer {
    let service = MockServer::new();
    service.on_with("POST", "/beta/deviceManagement/managedDevices/executeAction", |asked: &RecordedRequest| {
        let ids = asked.json().and_then(|body| body["deviceIds"].as_array().cloned()).unwrap_or_default();
        let known = |id: &serde_json::Value| !id.as_str().unwrap_or_default().starts_with('0');
        let (found, missing): (Vec<_>, Vec<_>) = ids.into_iter().partition(known);
        MockResponse::json(200, json!({ "successfulDeviceIds": found, "notFoundDeviceIds": missing }).to_string())
    });
    service
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let mut devices = arguments.devices;
    if let Some(file) = arguments.from {
        for line in std::io::BufReader::new(std::fs::File::open(file)?).lines() {
            devices.extend(Some(line?.trim().to_owned()).filter(|id| !id.is_empty()));
        }
    }
    let graph = arguments.connection.graph(&["DeviceManagementManagedDevices.PrivilegedOperations.All"], rehearsal);
    let all = run(&graph, &devices, &mut std::io::stdout()).await?;
    std::process::exit(i32::from(!all));
}
