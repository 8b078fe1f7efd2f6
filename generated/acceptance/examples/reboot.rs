//! Reboots a device: the program of the README.
//!
//! `GRAPH_TOKEN=… DEVICE_ID=… cargo run --example reboot`
#![forbid(unsafe_code)]

use msgraph_beta::models::ManagedDeviceRemoteAction::RebootNow;
use msgraph_beta::requests::managed_device::ExecuteAction;
use msgraph_beta::{Graph, Token};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Graph::new(Token::new(std::env::var("GRAPH_TOKEN")?));
    let reboot = ExecuteAction {
        action_name: RebootNow.into(),
        device_ids: vec![std::env::var("DEVICE_ID")?].into(),
        ..Default::default()
    };
    let done = graph.device_management().managed_devices().execute_action(reboot).await?;
    println!("rebooting {:?}, not found {:?}", done.successful_device_ids, done.not_found_device_ids);
    Ok(())
}
