//! From JSON to the document.

use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::{Range, Ranged};

use super::attributes;
use super::document::{DeclaredPermission, DeclaredScheme, PathEntry, PathSet};
use super::json::{Report, SOURCE, member, name_of, span};
use crate::characters::{is_method, is_permission_name, is_request_path};
use crate::ir::Scheme;

/// Reads the whole document.
pub(super) fn read(root: &Value<'_>, report: &mut Report<'_>) -> Vec<DeclaredPermission> {
    let Some(root) = report.object(root, "the document") else { return Vec::new() };
    let Some(permissions) = member(root, "permissions").and_then(Value::as_object) else {
        let message = "not a permissions document: it has no object `permissions`".to_owned();
        let remedy = match member(root, "delegatedScopesList").or_else(|| member(root, "ApiPermissions")) {
            Some(_) => "this is the old form; use `permissions/new/permissions.json` of the same repository",
            None => SOURCE,
        };
        let start = Range { start: root.range.start, end: root.range.start + 1 };
        report.error("permissions::another-schema", start, message, remedy);
        return Vec::new();
    };
    report.duplicates(root, "the member");
    report.unknown_members(root, "the document", &["$schema", "permissions"]);
    report.duplicates(permissions, "the permission");
    permissions.properties.iter().filter_map(|property| permission(property, report)).collect()
}

fn permission(property: &ObjectProp<'_>, report: &mut Report<'_>) -> Option<DeclaredPermission> {
    let name = name_of(property);
    if !is_permission_name(name) {
        refuse_name(name, property.name.range(), report);
        return None;
    }
    let what = format!("the permission `{name}`");
    let object = report.object(&property.value, &what)?;
    report.duplicates(object, "the member");
    let known = ["authorizationType", "schemes", "pathSets", "ownerInfo", "provisioningInfo", "note", "implicit"];
    report.unknown_members(object, "a permission", &known);
    let schemes = report.require(object, "schemes", &what).map(|value| schemes(value, report)).unwrap_or_default();
    let sets = report.require(object, "pathSets", &what);
    let sets = sets.map(|value| report.list(value, "`pathSets`")).unwrap_or_default();
    let path_sets: Vec<_> = sets.iter().filter_map(|set| path_set(set, report)).collect();
    Some(DeclaredPermission { name: name.to_owned(), span: span(property.name.range()), schemes, path_sets })
}

fn refuse_name(name: &str, at: Range, report: &mut Report<'_>) {
    let message = format!("`{}` is not the name of a permission", name.escape_debug());
    let remedy = "a name has letters, digits, `.`, `-` and `_` only, at most 128 of them";
    report.error("permissions::invalid-name", at, message, remedy);
}

fn schemes(value: &Value<'_>, report: &mut Report<'_>) -> Vec<DeclaredScheme> {
    let Some(object) = report.object(value, "`schemes`") else { return Vec::new() };
    report.duplicates(object, "the scheme");
    let mut found = Vec::new();
    for property in &object.properties {
        let scheme = known_scheme(name_of(property), property, report);
        let Some(facts) = report.object(&property.value, "a scheme") else { continue };
        let admin_consent = member(facts, "requiresAdminConsent").and_then(|value| {
            report.boolean(value, "`requiresAdminConsent`") // kibali: false where it is missing
        });
        let privilege_level = member(facts, "privilegeLevel").and_then(|value| report.level(value));
        found.extend(scheme.map(|scheme| DeclaredScheme {
            scheme,
            admin_consent: admin_consent == Some(true),
            privilege_level,
        }));
    }
    found
}

fn known_scheme(name: &str, at: &impl Ranged, report: &mut Report<'_>) -> Option<Scheme> {
    let scheme = Scheme::parse(name);
    if scheme.is_none() {
        let message = format!("`{name}` is not a scheme");
        let remedy = "the schemes are Application, DelegatedPersonal and DelegatedWork";
        report.error("permissions::unknown-scheme", at.range(), message, remedy);
    }
    scheme
}

fn path_set(value: &Value<'_>, report: &mut Report<'_>) -> Option<PathSet> {
    let object = report.object(value, "a path set")?;
    report.duplicates(object, "the member");
    // `alsoRequires` and the two lists of properties are in the text of the format, but not in the document: should they
    // come, what a path needs would be more than is read here, which the warning says.
    report.unknown_members(object, "a path set", &["schemeKeys", "methods", "paths"]);
    let names = texts(object, "schemeKeys", report);
    let schemes: Vec<Scheme> = names.into_iter().filter_map(|(name, at)| known_scheme(name, at, report)).collect();
    let methods = texts(object, "methods", report);
    let methods = methods.into_iter().filter_map(|(name, at)| method(name, at, report)).collect();
    let paths = report.require(object, "paths", "the path set").and_then(|value| report.object(value, "`paths`"));
    if let Some(paths) = paths {
        report.duplicates(paths, "the path");
    }
    let paths = paths.map(|paths| paths.properties.as_slice()).unwrap_or_default();
    let paths = paths.iter().filter_map(|property| path(property, &schemes, report)).collect();
    Some(PathSet { schemes, methods, paths })
}

/// The name of an HTTP method, as written.
fn method(name: &str, at: &impl Ranged, report: &mut Report<'_>) -> Option<String> {
    if is_method(name) {
        return Some(name.to_owned());
    }
    let message = format!("`{}` is not an HTTP method", name.escape_debug());
    report.error("permissions::invalid-method", at.range(), message, "write it in capital letters, such as `GET`");
    None
}

/// A list of strings that has to be there.
fn texts<'v, 'a>(object: &'v Object<'a>, name: &str, report: &mut Report<'_>) -> Vec<(&'v str, &'v Value<'a>)> {
    let what = format!("`{name}`");
    let value = report.require(object, name, "the path set");
    let items = value.map(|value| report.list(value, &what)).unwrap_or_default();
    items.iter().filter_map(|item| Some((report.text(item, &format!("an item of {what}"))?, item))).collect()
}

fn path(property: &ObjectProp<'_>, schemes: &[Scheme], report: &mut Report<'_>) -> Option<PathEntry> {
    let value = report.text(&property.value, "the value of a path")?;
    let path = name_of(property);
    if !is_request_path(path) {
        let message = format!("`{}` is not a path", path.escape_debug());
        let remedy = "a path starts with `/` and has visible characters only";
        report.error("permissions::invalid-path", property.name.range(), message, remedy);
        return None;
    }
    let attributes = attributes::parse(value);
    if let Some(other) = attributes.also_requires.iter().find(|other| !is_permission_name(other)) {
        refuse_name(other, property.value.range(), report);
    }
    for unknown in &attributes.unknown {
        let message = format!("`{unknown}` means nothing that is known");
        let remedy = "the format may have grown: see `specs/permissions.md` of `microsoftgraph/kibali`";
        report.warn("permissions::unknown-attribute", property.value.range(), message, remedy);
    }
    let mut least = Vec::new();
    for scheme in attributes.least {
        if !schemes.contains(&scheme) {
            let message = format!("the set does not have the scheme `{}`, so nothing is least in it", scheme.as_str());
            let remedy = "nothing: the mark is left out";
            report.warn("permissions::least-without-scheme", property.value.range(), message, remedy);
        } else if !least.contains(&scheme) {
            least.push(scheme);
        }
    }
    Some(PathEntry {
        path: path.to_owned(),
        span: span(property.name.range()),
        least,
        also_requires: attributes.also_requires,
    })
}
