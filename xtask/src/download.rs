//! Fetching a published file over https.

use std::time::Duration;

use msgraph_codegen::diagnostics::Diagnostic;
use ureq::Agent;

use crate::outcome::Result;

/// The most that is taken from a server: the largest input, a month's metadata with descriptions, has less than 10 MB.
const LARGEST: u64 = 200 * 1024 * 1024;

/// How long a whole download may take.
const LONGEST: Duration = Duration::from_secs(120);

/// Whether a name on the command line is a URL and not a file.
pub fn is_url(name: &str) -> bool {
    name.split_once("://").is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// The bytes behind an https URL.
pub fn get(url: &str) -> Result<Vec<u8>> {
    let config = Agent::config_builder().https_only(true).timeout_global(Some(LONGEST)).build();
    let body = Agent::from(config)
        .get(url)
        .call()
        .and_then(|mut answer| answer.body_mut().with_config().limit(LARGEST).read_to_vec());
    body.map_err(|error| {
        let remedy = "check the URL, which has to start with https://, or download the file and pass its name";
        let message = format!("cannot fetch `{url}`: {error}");
        Diagnostic::error("xtask::fetch", message).with_remedy(remedy).into()
    })
}
