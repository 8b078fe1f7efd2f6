//! `fetch`: downloads the files that Microsoft publishes, verifies and imports them.

mod archive;
mod verify;

use std::path::PathBuf;
use std::time::Duration;

use crate::console::Console;
use crate::download::{Cache, Fetched, Limits};
use crate::import;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::scratch::Scratch;
use crate::workspace::{Workspace, parse_version};

/// Where Microsoft publishes the permissions document.
const PERMISSIONS: &str = "https://raw.githubusercontent.com/microsoftgraph/microsoft-graph-devx-content/master/permissions/new/permissions.json";

/// Where Microsoft publishes the source of the reference pages.
const DOCS: &str = "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/archive/refs/heads/main.tar.gz";

// `update` has all of these among its own arguments, and clap calls a group by its struct's name.
#[derive(clap::Args)]
#[group(id = "fetch")]
pub struct Arguments {
    /// The version whose specs are written
    #[arg(value_parser = parse_version)]
    version: String,
    /// Where the metadata is: a URL, or the root of another cloud such as `https://graph.microsoft.us`
    #[arg(long, value_name = "URL", default_value = "https://graph.microsoft.com")]
    from: String,
    /// Where the permissions document is
    #[arg(long, value_name = "URL", default_value = PERMISSIONS)]
    permissions_from: String,
    /// Leave the permissions as they are
    #[arg(long)]
    no_permissions: bool,
    /// Import the reference pages too, which are many
    #[arg(long)]
    docs: bool,
    /// Where the archive of the documentation tree is (.tar.gz); implies --docs
    #[arg(long, value_name = "URL")]
    docs_from: Option<String>,
    /// Take metadata that has little in common with what is known of the version
    #[arg(long)]
    another: bool,
    /// Where downloads are kept [default: fetched/ in the target folder]
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
    /// The most that is taken of metadata and permissions, each, in MB
    #[arg(long, value_name = "MB", default_value_t = 64)]
    size_limit: u64,
    /// The longest that one try of a download may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    time_limit: u64,
}

impl Arguments {
    /// The version whose specs are written.
    pub fn version(&self) -> &str {
        &self.version
    }
}

/// The archive of the documentation tree is larger by far than what is read of it.
const ARCHIVE_TIMES: u64 = 20;

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let cache = arguments.cache.clone().unwrap_or_else(|| workspace.root().join("target/fetched"));
    let cache = Cache::open(&cache)?;
    let limits = Limits {
        bytes: arguments.size_limit.saturating_mul(1_000_000),
        time: Duration::from_secs(arguments.time_limit.max(1)),
    };
    let url = metadata_url(&arguments.from, &arguments.version);
    verify::address(&url, &arguments.version)?;
    let metadata = cache.get(&url, limits, console)?;
    verify::address(&metadata.answered_by, &arguments.version)?;
    console.step("verifying");
    workspace.specs_dir(&arguments.version).finish_interrupted(console)?;
    verify::metadata(&metadata.path, &url, &arguments.version, arguments.another, workspace)?;
    console.note(&got(&url, &metadata));

    let mut inputs = import::Inputs { metadata: Some((metadata.path, url)), ..import::Inputs::default() };
    if !arguments.no_permissions {
        let url = &arguments.permissions_from;
        let permissions = cache.get(url, limits, console)?;
        verify::permissions(&permissions.path, url)?;
        console.note(&got(url, &permissions));
        inputs.permissions = Some((permissions.path, url.clone()));
    }
    // Unpacked pages live as long as the import needs them.
    let mut unpacked: Option<Scratch> = None;
    if let Some(url) = arguments.docs_from.as_deref().or(arguments.docs.then_some(DOCS)) {
        let limits = Limits { bytes: limits.bytes.saturating_mul(ARCHIVE_TIMES), time: limits.time.saturating_mul(4) };
        let archive = cache.get(url, limits, console)?;
        console.step("unpacking the pages");
        let folder = unpacked.insert(cache.scratch(&format!("pages-{}", arguments.version))?);
        archive::unpack(&archive.path, url, &arguments.version, folder.folder())?;
        console.note(&got(url, &archive));
        inputs.docs = Some((folder.path().join(archive::ROOT), url.to_owned()));
    }
    import::inputs(&arguments.version, &inputs, workspace, console)
}

/// The metadata's own URL, where the root of a cloud is given.
fn metadata_url(from: &str, version: &str) -> String {
    let after_scheme = from.split_once("://").map_or(from, |(_, rest)| rest);
    if after_scheme.trim_end_matches('/').contains('/') {
        from.to_owned()
    } else {
        format!("{}/{version}/$metadata", from.trim_end_matches('/'))
    }
}

fn got(url: &str, fetched: &Fetched) -> String {
    let bytes = input::bytes(&fetched.path).map_or(0, |bytes| bytes.len());
    let known = if fetched.is_known { ", not changed since it was fetched last" } else { "" };
    format!("{url}: {bytes} bytes{known}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_of_a_cloud_is_enough() {
        let of = |from| metadata_url(from, "beta");
        assert_eq!(of("https://graph.microsoft.us"), "https://graph.microsoft.us/beta/$metadata");
        assert_eq!(of("https://graph.microsoft.us/"), "https://graph.microsoft.us/beta/$metadata");
        assert_eq!(of("http://127.0.0.1:8080/a.csdl"), "http://127.0.0.1:8080/a.csdl");
    }
}
