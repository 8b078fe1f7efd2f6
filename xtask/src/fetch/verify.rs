//! Verifies that downloads are the requested files.

use std::collections::BTreeSet;
use std::path::Path;

use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec;

use crate::input;
use crate::outcome::Result;
use crate::workspace::Workspace;

/// In hundredths of the types that are known: when more of them are missing, it is the metadata of something else. The
/// versions of a year add up to less than ten; of beta's types v1.0 lacks fifty.
const MOST_MISSING: usize = 25;

/// The names of versions that addresses have. One in the address of another version gives it away.
const VERSIONS: &[&str] = &["beta", "v1.0"];

/// Refuses an address that names another version: `https://graph.microsoft.com/v1.0/$metadata` for beta.
pub fn address(url: &str, version: &str) -> Result<()> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let other = path.split('/').skip(3).find(|segment| *segment != version && VERSIONS.contains(segment));
    match other {
        Some(other) if VERSIONS.contains(&version) => {
            let remedy = "name the address of the version, or the other version; nothing has been written";
            Err(refusal(url, &format!("is the address of `{other}`, not of `{version}`")).with_remedy(remedy).into())
        }
        _ => Ok(()),
    }
}

/// Refuses what is no metadata, not all of it, or that of something else than the version.
///
/// Metadata says nowhere which version it is of. It shows in its types: those that the specs know already.
pub fn metadata(path: &Path, url: &str, version: &str, another: bool, workspace: &Workspace) -> Result<()> {
    let bytes = input::bytes(path)?;
    refuse_html(&bytes, url)?;
    let file = SourceFile::from_bytes(url, bytes)?;
    if !file.text.trim_end().ends_with("Edmx>") {
        return Err(refusal(url, "is cut: its last line doesn't close the document").into());
    }
    let model = msgraph_codegen::read_metadata(&file)?.model;
    let folder = workspace.specs(version);
    if another || !folder.is_dir() {
        return Ok(());
    }
    // Specs that cannot be read are mended by an import, and nothing to compare with.
    let Ok(known) = spec::read(&input::tree(&folder, ".yaml")?) else { return Ok(()) };
    same_service(&known.model, &model, url, version)
}

fn same_service(known: &EntityModel, found: &EntityModel, url: &str, version: &str) -> Result<()> {
    let remedy = "check the address, or pass --another if it is meant; nothing has been written";
    if let (Some((was, _)), Some((is, _))) = (known.container(), found.container())
        && was != is
    {
        let why = format!("has its container in `{is}`, not in `{was}` as `{version}` has");
        return Err(refusal(url, &why).with_remedy(remedy).into());
    }
    let (known, found) = (types(known), types(found));
    let shared = known.intersection(&found).count();
    let lacks = |all: usize| (all - shared) * 100 > all * MOST_MISSING;
    if lacks(known.len()) || (known.len() >= 100 && lacks(found.len())) {
        let why = format!(
            "is of another version: {shared} types are in both, of {} that `{version}` has and {} that it has",
            known.len(),
            found.len()
        );
        return Err(refusal(url, &why).with_remedy(remedy).into());
    }
    Ok(())
}

fn types(model: &EntityModel) -> BTreeSet<String> {
    let schemas = model.schemas.iter();
    schemas
        .flat_map(|(namespace, schema)| {
            let names = schema.entity_types.keys().chain(schema.complex_types.keys()).chain(schema.enum_types.keys());
            names.map(move |name| format!("{namespace}.{name}"))
        })
        .collect()
}

/// Refuses a file that is not a JSON object.
pub fn permissions(path: &Path, url: &str) -> Result<()> {
    let bytes = input::bytes(path)?;
    refuse_html(&bytes, url)?;
    match serde_json::from_slice::<serde_json::Value>(&bytes) {
        Ok(serde_json::Value::Object(_)) => Ok(()),
        Ok(_) => Err(refusal(url, "is JSON, but no object").into()),
        Err(error) => Err(refusal(url, &format!("is no JSON, or not all of it: {error}")).into()),
    }
}

/// Refuses a web page: proxies and sign-in pages respond with status 200.
fn refuse_html(bytes: &[u8], url: &str) -> std::result::Result<(), Diagnostics> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(512)]).trim_start().to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Err(refusal(url, "is a web page, perhaps of a proxy or a sign-in").into());
    }
    Ok(())
}

fn refusal(url: &str, why: &str) -> Diagnostic {
    Diagnostic::error("xtask::fetched", format!("`{url}` {why}")).with_remedy(
        "try again later, or download the file and pass it to `cargo xtask import`; nothing has been written",
    )
}
