//! Approves the drivers that wait for a review in a driver update profile.
//!
//! `cargo run --example approve_drivers -- --rehearse PROFILE --manufacturer Contoso`
#![forbid(unsafe_code)]

mod connection;

use std::io::Write;

use clap::Parser;
use connection::{Connection, Result};
use msgraph_beta::Graph;
use msgraph_beta::models::DriverApprovalAction::Approve;
use msgraph_beta::models::DriverApprovalStatus::NeedsReview;
use msgraph_beta::msgraph_core::DateTimeOffset;
use msgraph_beta::msgraph_core::testing::{MockResponse, MockServer, RecordedRequest};
use msgraph_beta::requests::windows_driver_update_profile::ExecuteAction;
use serde_json::json;

/// Approve drivers that wait for a review
#[derive(Parser)]
pub struct Arguments {
    /// The id of the driver update profile
    profile: String,
    /// Only drivers of this manufacturer
    #[arg(long)]
    manufacturer: Option<String>,
    /// When to deploy them, such as 2026-12-01T00:00:00Z
    #[arg(long, value_name = "TIME")]
    on: Option<DateTimeOffset>,
    #[command(flatten)]
    connection: Connection,
}

/// Approves the drivers and says which. Gives whether all of them were approved.
pub async fn run(
    graph: &Graph,
    profile: &str,
    manufacturer: Option<&str>,
    on: Option<DateTimeOffset>,
    out: &mut impl Write,
) -> Result<bool> {
    let profile = graph.device_management().windows_driver_update_profiles().id(profile);
    let mut waiting = Vec::new();
    let mut drivers = profile.driver_inventories().list().stream();
    while let Some(driver) = drivers.next().await {
        let driver = driver?;
        let is_new = driver.approval_status.as_ref().is_some_and(|status| *status == NeedsReview);
        let is_meant = manufacturer.is_none_or(|wanted| driver.manufacturer.as_deref() == Some(wanted));
        if is_new && is_meant {
            let name = |field: Option<&str>| field.unwrap_or("?").to_owned();
            writeln!(out, "{} {}", name(driver.name.as_deref()), name(driver.version.as_deref()))?;
            waiting.extend(driver.id.as_ref().cloned());
        }
    }
    if waiting.is_empty() {
        writeln!(out, "No driver waits for a review.")?;
        return Ok(true);
    }
    let approval = ExecuteAction {
        action_name: Approve.into(),
        driver_ids: waiting.into(),
        deployment_date: on.into(),
        ..Default::default()
    };
    let done = profile.execute_action(approval).await?;
    let failed: Vec<_> =
        [&done.failed_driver_ids, &done.not_found_driver_ids].into_iter().flatten().flatten().collect();
    writeln!(out, "approved {}, failed {}", done.successful_driver_ids.iter().flatten().count(), failed.len())?;
    Ok(failed.is_empty())
}

/// A profile with three drivers.
pub fn rehearsal() -> MockServer {
    let service = MockServer::new();
    let drivers = r#"{"value": [
        {"id": "a", "name": "Audio", "version": "1.2", "manufacturer": "Contoso", "approvalStatus": "needsReview"},
        {"id": "b", "name": "Bridge", "version": "4.0", "manufacturer": "Fabrikam", "approvalStatus": "needsReview"},
        {"id": "c", "name": "Camera", "version": "7.1", "manufacturer": "Contoso", "approvalStatus": "approved"}]}"#;
    let path = "/beta/deviceManagement/windowsDriverUpdateProfiles/{}";
    service.on("GET", &format!("{path}/driverInventories"), MockResponse::json(200, drivers));
    service.on_with("POST", &format!("{path}/executeAction"), |asked: &RecordedRequest| {
        let ids = asked.json().map(|body| body["driverIds"].clone()).unwrap_or_default();
        MockResponse::json(200, json!({ "successfulDriverIds": ids }).to_string())
    });
    service
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let graph = arguments.connection.graph(&["DeviceManagementConfiguration.ReadWrite.All"], rehearsal);
    let manufacturer = arguments.manufacturer.as_deref();
    let all = run(&graph, &arguments.profile, manufacturer, arguments.on, &mut std::io::stdout()).await?;
    std::process::exit(i32::from(!all));
}
