//! The keys of a generated manifest, and the values that come from outside.

use toml::{Table, Value};

use super::REMEDY;
use crate::diagnostics::Diagnostic;
use crate::lower::PackageModel;
use crate::lower::source_text::TomlString;

/// The manifest's path.
pub(super) const PATH: &str = "Cargo.toml";

/// Checks a manifest.
pub(super) fn check(package: &PackageModel, text: &str) -> Vec<Diagnostic> {
    let error = |code, message: String| Diagnostic::error(code, message).with_remedy(REMEDY);
    let table: Table = match text.parse() {
        Ok(table) => table,
        Err(problem) => return vec![error("render::not-toml", format!("`{PATH}` is not TOML: {problem}"))],
    };
    let mut found = Vec::new();
    let planned = keys(package);
    for key in flattened(&table).into_iter().filter(|key| !planned.contains(&key.as_str())) {
        found.push(error("render::unplanned-item", format!("`{PATH}` has the key `{key}`, which was not planned")));
    }
    let dependency = ["dependencies", "msgraph-core"];
    let values = [
        (&["package"][..], "name", Some(&package.name)),
        (&["package"], "version", Some(&package.version)),
        (&["package"], "description", Some(&package.description)),
        (&dependency, "path", package.runtime_path.as_ref()),
        (&dependency, "version", package.runtime_version.as_ref()),
    ];
    for (path, key, planned) in values {
        let table = path.iter().try_fold(&table, |table, key| table.get(*key)?.as_table());
        let value = table.and_then(|table| table.get(key)).and_then(Value::as_str).map(TomlString::new);
        if value.as_ref() != planned {
            found.push(error("render::unplanned-item", format!("`{PATH}` has another `{key}` than was planned")));
        }
    }
    found
}

/// The keys that a manifest may have.
fn keys(package: &PackageModel) -> Vec<&'static str> {
    let mut keys = vec![
        "package.name",
        "package.description",
        "package.version",
        "package.autotests",
        "lib.doctest",
        "features.default",
        "features.client",
        "features.azure_core",
        "features.jiff",
        "features.time",
        "features.serde",
        "features.all-types",
        "dependencies.msgraph-core.default-features",
    ];
    keys.extend(package.has_permissions.then_some("features.permissions"));
    keys.push(match (&package.runtime_path, &package.runtime_version) {
        (Some(_), _) => "dependencies.msgraph-core.path",
        (None, Some(_)) => "dependencies.msgraph-core.version",
        (None, None) => "dependencies.msgraph-core.workspace",
    });
    keys.extend(match package.in_workspace {
        true => &[
            "package.edition.workspace",
            "package.rust-version.workspace",
            "package.license.workspace",
            "package.repository.workspace",
            "package.authors.workspace",
        ][..],
        false => &["package.edition", "package.rust-version"],
    });
    keys
}

/// The path of each value that is no table.
fn flattened(table: &Table) -> Vec<String> {
    table
        .iter()
        .flat_map(|(key, value)| match value {
            Value::Table(inner) => flattened(inner).into_iter().map(|rest| format!("{key}.{rest}")).collect(),
            _ => vec![key.clone()],
        })
        .collect()
}
