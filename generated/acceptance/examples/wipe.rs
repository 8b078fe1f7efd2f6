//! Wipes one device, after a person has typed its serial number again.
//!
//! `cargo run --example wipe -- --rehearse SN-1`
#![forbid(unsafe_code)]

mod connection;

use std::io::{BufRead, Write};

use clap::Parser;
use connection::{Connection, Result};
use msgraph_beta::Graph;
use msgraph_beta::models::ManagedDevice;
use msgraph_beta::msgraph_core::testing::{MockResponse, MockServer};
use msgraph_beta::msgraph_core::{prop, props};
use msgraph_beta::requests::managed_device::Wipe;

/// Wipe a device, once its serial number is confirmed
#[derive(Parser)]
pub struct Arguments {
    /// The device's serial number
    serial_number: String,
    /// Leave the user's files
    #[arg(long)]
    keep_user_data: bool,
    #[command(flatten)]
    connection: Connection,
}

/// Finds the device, asks, wipes. Gives whether it was wiped.
pub async fn run(
    graph: &Graph,
    serial_number: &str,
    keep_user_data: bool,
    input: &mut impl BufRead,
    out: &mut impl Write,
) -> Result<bool> {
    let devices = graph.device_management().managed_devices();
    let found = devices
        .list()
        .filter(prop!(ManagedDevice: serial_number).eq(serial_number))
        .select(props!(ManagedDevice: id, device_name, operating_system, user_principal_name, serial_number))
        .all()
        .await?;
    let [device] = found.as_slice() else {
        writeln!(out, "{} devices have the serial number {serial_number}: nothing is wiped.", found.len())?;
        return Ok(false);
    };
    let text = |field: Option<&str>| field.unwrap_or("?").to_owned();
    writeln!(
        out,
        "{} ({}), used by {}",
        text(device.device_name.as_deref()),
        text(device.operating_system.as_deref()),
        text(device.user_principal_name.as_deref()),
    )?;
    write!(out, "Type the serial number to wipe it: ")?;
    out.flush()?;
    let mut answer = String::new();
    input.read_line(&mut answer)?;
    if answer.trim() != serial_number {
        writeln!(out, "That is another one: nothing is wiped.")?;
        return Ok(false);
    }
    let id = device.id.clone().unwrap_or_default();
    // What is not set is not sent: the service refuses a wipe with nulls.
    let wipe = Wipe { keep_user_data: keep_user_data.into(), ..Default::default() };
    devices.id(id).wipe(wipe).await?;
    writeln!(out, "The wipe is ordered.")?;
    Ok(true)
}

/// A service with one device, which can be wiped.
pub fn rehearsal() -> MockServer {
    let service = MockServer::new();
    let device = r#"{"value": [{"id": "d-1", "deviceName": "Front desk", "operatingSystem": "Windows",
        "userPrincipalName": "desk@contoso.com", "serialNumber": "SN-1"}]}"#;
    service.on("GET", "/beta/deviceManagement/managedDevices", MockResponse::json(200, device));
    service.on("POST", "/beta/deviceManagement/managedDevices/{}/wipe", MockResponse::empty(204));
    service
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let graph = arguments.connection.graph(&["DeviceManagementManagedDevices.PrivilegedOperations.All"], rehearsal);
    let (input, out) = (&mut std::io::stdin().lock(), &mut std::io::stdout());
    let wiped = run(&graph, &arguments.serial_number, arguments.keep_user_data, input, out).await?;
    std::process::exit(i32::from(!wiped));
}
