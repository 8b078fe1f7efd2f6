//! Fetching published files over https.

mod cache;

use std::time::Duration;

use msgraph_codegen::diagnostics::Diagnostic;
use ureq::Agent;
use ureq::config::AutoHeaderValue;
use ureq::http::Uri;

use crate::outcome::Result;

pub use cache::{Cache, Fetched};

/// The maximum size of a download. The largest input, metadata with descriptions, has less than 10 MB.
const LARGEST: u64 = 200 * 1024 * 1024;

/// The maximum duration of a download.
const LONGEST: Duration = Duration::from_secs(120);

/// The limits of a download.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The maximum size in bytes.
    pub bytes: u64,
    /// The maximum duration of one attempt.
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: LARGEST, time: LONGEST }
    }
}

/// Whether a name on the command line is a URL and not a file.
pub fn is_url(name: &str) -> bool {
    name.split_once("://").is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// The bytes behind an https URL.
pub fn get(url: &str) -> Result<Vec<u8>> {
    let limits = Limits::default();
    let body = agent(url, limits)
        .get(url)
        .config()
        .http_status_as_error(true)
        .build()
        .call()
        .and_then(|mut answer| answer.body_mut().with_config().limit(limits.bytes).read_to_vec());
    body.map_err(|error| refusal(url, &error.to_string()).into())
}

/// What sends the requests: over https alone, but for servers on this machine.
fn agent(url: &str, limits: Limits) -> Agent {
    let config = Agent::config_builder()
        .https_only(!is_loopback(url))
        .http_status_as_error(false)
        .max_redirects(5)
        .timeout_global(Some(limits.time))
        // An interrupted download of a compressed response could not be resumed.
        .accept_encoding(AutoHeaderValue::None)
        .user_agent(concat!("msgraph-rust-xtask/", env!("CARGO_PKG_VERSION")));
    Agent::from(config.build())
}

fn is_loopback(url: &str) -> bool {
    let host = url.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned));
    host.is_some_and(|host| matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]"))
}

fn refusal(url: &str, why: &str) -> Diagnostic {
    let remedy = "check the URL, which has to start with https://, or download the file and pass its name; nothing has \
                  been written";
    Diagnostic::error("xtask::fetch", format!("cannot fetch `{url}`: {why}")).with_remedy(remedy)
}
