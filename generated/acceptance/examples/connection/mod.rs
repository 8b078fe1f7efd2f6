//! How the examples reach Microsoft Graph: a tenant, or a service in memory to rehearse with.
//!
//! Not an example itself: `cargo run --example bulk_reboot -- --help` lists what this takes.

use clap::{Args, ValueEnum};
use msgraph_beta::Graph;
use msgraph_beta::msgraph_core::testing::MockServer;
use msgraph_beta::msgraph_core::{Client, Cloud, Token, auth::DeviceCode};

/// What can go wrong in an example: it is printed, and the program ends with 1.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Where requests go, and as whom.
#[derive(Args)]
pub struct Connection {
    /// Answer from memory: nothing is sent, no device is touched
    #[arg(long, conflicts_with_all = ["token", "client_id"])]
    pub rehearse: bool,
    /// An access token
    #[arg(long, env = "GRAPH_TOKEN", hide_env_values = true)]
    token: Option<String>,
    /// The application (client) id to sign in with, by a code in a browser
    #[arg(long, env = "GRAPH_CLIENT_ID", required_unless_present_any = ["rehearse", "token"])]
    client_id: Option<String>,
    /// The tenant to sign in to
    #[arg(long, default_value = "organizations")]
    tenant: String,
    /// The national cloud
    #[arg(long, value_enum, default_value_t = NationalCloud::Global)]
    cloud: NationalCloud,
}

#[derive(Clone, Copy, ValueEnum)]
enum NationalCloud {
    Global,
    UsGovL4,
    UsGovL5,
    China,
}

impl Connection {
    /// The service: the tenant with these delegated permissions, or the rehearsal.
    pub fn graph(&self, permissions: &[&str], rehearsal: fn() -> MockServer) -> Graph {
        if self.rehearse {
            return Graph::from(rehearsal().client());
        }
        let cloud = match self.cloud {
            NationalCloud::Global => Cloud::Global,
            NationalCloud::UsGovL4 => Cloud::UsGovernmentL4,
            NationalCloud::UsGovL5 => Cloud::UsGovernmentL5,
            NationalCloud::China => Cloud::China,
        };
        let client = match (&self.token, &self.client_id) {
            (Some(token), _) => Client::builder().credential(Token::new(token)),
            (None, id) => {
                let id = id.clone().unwrap_or_default();
                let person = DeviceCode::new(id, |prompt| eprintln!("{}", prompt.message()));
                let endpoint = cloud.endpoint();
                let scopes = permissions.iter().map(move |permission| format!("{endpoint}/{permission}"));
                Client::builder().credential(person.tenant(&self.tenant).cloud(cloud)).scopes(scopes)
            }
        };
        Graph::from(client.cloud(cloud).build())
    }
}
