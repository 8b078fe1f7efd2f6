//! Keeps a file up to date with the users of a tenant: all of them at first, later what changed.
//!
//! `cargo run --example sync_users -- --rehearse users.json`
#![forbid(unsafe_code)]

mod connection;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Parser;
use connection::{Connection, Result};
use msgraph_beta::Graph;
use msgraph_beta::models::User;
use msgraph_beta::msgraph_core::testing::{MockResponse, MockServer, RecordedRequest};
use msgraph_beta::msgraph_core::{
    delta::{DeltaEvent, DeltaState},
    props,
};
use serde::{Deserialize, Serialize};

/// Keep a file up to date with the users of a tenant
#[derive(Parser)]
pub struct Arguments {
    /// The file; it is made where it doesn't exist
    file: PathBuf,
    #[command(flatten)]
    connection: Connection,
}

/// What the file holds.
#[derive(Default, Serialize, Deserialize)]
struct Directory {
    /// Where to go on from.
    state: Option<String>,
    /// Display names by id.
    users: BTreeMap<String, Option<String>>,
}

/// Brings the file up to date. Gives how many changes there were.
pub async fn run(graph: &Graph, file: &Path, out: &mut impl Write) -> Result<usize> {
    let mut known: Directory = match std::fs::read(file) {
        Ok(bytes) => serde_json::from_slice(&bytes)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Directory::default(),
        Err(error) => return Err(error.into()),
    };
    let since: Option<DeltaState> = known.state.as_deref().map(str::parse).transpose()?;
    let mut changes = graph.users().delta().select(props!(User: id, display_name)).changes(since);
    let mut told = 0;
    while let Some(event) = changes.next().await {
        match event? {
            DeltaEvent::Changed(user) => {
                let name = known.users.entry(user.id.clone().unwrap_or_default()).or_default();
                // A change may leave out what stayed the same.
                if let Some(new) = user.display_name.as_ref() {
                    *name = Some(new.clone());
                }
                told += 1;
            }
            DeltaEvent::Removed { value, .. } => {
                known.users.remove(value.id.as_deref().unwrap_or_default());
                told += 1;
            }
            DeltaEvent::Resync { .. } => {
                writeln!(out, "The service has forgotten where we were: all users come again.")?;
                known.users.clear();
            }
            DeltaEvent::UpToDate(state) => known.state = Some(state.to_string()),
            _ => {}
        }
    }
    std::fs::write(file, serde_json::to_vec_pretty(&known)?)?;
    writeln!(out, "{told} changes, {} users", known.users.len())?;
    Ok(told)
}

/// Two users at first; later one of them is gone.
pub fn rehearsal() -> MockServer {
    let service = MockServer::new();
    service.on_with("GET", "/beta/users/delta", |asked: &RecordedRequest| {
        let later = asked.uri.query().is_some_and(|query| query.contains("deltatoken"));
        MockResponse::json(
            200,
            if later {
                r#"{"@odata.deltaLink": "https://graph.microsoft.com/beta/users/delta?$deltatoken=2",
                    "value": [{"id": "2", "@removed": {"reason": "changed"}}]}"#
            } else {
                r#"{"@odata.deltaLink": "https://graph.microsoft.com/beta/users/delta?$deltatoken=1",
                    "value": [{"id": "1", "displayName": "Ada"}, {"id": "2", "displayName": "Bob"}]}"#
            },
        )
    });
    service
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let graph = arguments.connection.graph(&["User.Read.All"], rehearsal);
    run(&graph, &arguments.file, &mut std::io::stdout()).await?;
    Ok(())
}
