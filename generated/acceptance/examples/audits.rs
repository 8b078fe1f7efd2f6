//! Lists who ordered which remote action, page by page.
//!
//! `cargo run --example audits -- --rehearse`
#![forbid(unsafe_code)]

mod connection;

use std::io::Write;

use clap::Parser;
use connection::{Connection, Result};
use msgraph_beta::Graph;
use msgraph_beta::msgraph_core::testing::{MockResponse, MockServer, RecordedRequest};

/// List who ordered which remote action
#[derive(Parser)]
pub struct Arguments {
    /// How many audits to ask for at once
    #[arg(long, default_value_t = 100)]
    page: u32,
    #[command(flatten)]
    connection: Connection,
}

/// Prints an audit a line. Gives how many there are.
pub async fn run(graph: &Graph, page: u32, out: &mut impl Write) -> Result<usize> {
    let mut found = 0;
    let mut audits = graph.device_management().remote_action_audits().list().top(page).stream();
    while let Some(audit) = audits.next().await {
        let audit = audit?;
        let time = audit.request_date_time.as_ref().map(ToString::to_string).unwrap_or_default();
        // The spelling of the service, also for actions that are younger than this program.
        let action = audit.action.as_ref().map(|action| action.as_str().to_owned()).unwrap_or_default();
        let (by, device) = (&audit.initiated_by_user_principal_name, &audit.device_display_name);
        let text = |field: Option<&str>| field.unwrap_or("?").to_owned();
        writeln!(out, "{time}\t{action}\t{}\t{}", text(by.as_deref()), text(device.as_deref()))?;
        found += 1;
    }
    Ok(found)
}

/// Three audits on two pages.
pub fn rehearsal() -> MockServer {
    let service = MockServer::new();
    service.on_with("GET", "/beta/deviceManagement/remoteActionAudits", |asked: &RecordedRequest| {
        let second = asked.uri.query().is_some_and(|query| query.contains("skiptoken"));
        MockResponse::json(
            200,
            if second {
                r#"{"value": [{"id": "3", "action": "beamMeUp", "requestDateTime": "2026-11-20T09:00:00Z",
                    "initiatedByUserPrincipalName": "eve@contoso.com", "deviceDisplayName": "Lab"}]}"#
            } else {
                r#"{"@odata.nextLink":
                    "https://graph.microsoft.com/beta/deviceManagement/remoteActionAudits?$skiptoken=2",
                    "value": [
                    {"id": "1", "action": "rebootNow", "requestDateTime": "2026-11-22T07:00:00Z",
                        "initiatedByUserPrincipalName": "ada@contoso.com", "deviceDisplayName": "Front desk"},
                    {"id": "2", "action": "factoryReset", "requestDateTime": "2026-11-21T18:30:00Z",
                        "initiatedByUserPrincipalName": "ada@contoso.com", "deviceDisplayName": "Kiosk"}]}"#
            },
        )
    });
    service
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let graph = arguments.connection.graph(&["DeviceManagementManagedDevices.Read.All"], rehearsal);
    let found = run(&graph, arguments.page, &mut std::io::stdout()).await?;
    eprintln!("{found} audits");
    Ok(())
}
