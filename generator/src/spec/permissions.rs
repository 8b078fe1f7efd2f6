//! `permissions/`: which permissions there are, which requests need which, and which paths of the document mean nothing.
//!
//! `definitions.yaml` has a permission's schemes, one a line. `paths/<first segment>.yaml` has a line for each path, method
//! and scheme. `unresolved.yaml` lists the paths of the document that this version does not have, a path a line.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::decode::Problems;
use super::layout::Block;
use super::yaml;
use crate::characters::{is_method, is_request_path};
use crate::diagnostics::Diagnostic;
use crate::file_names::portable;
use crate::ir::{
    Grant, PermissionDefinition, PermissionScheme, Permissions, Requirement, Scheme, UnresolvedClass, UnresolvedPath,
};
use crate::source::SourceFile;
use crate::source::tree::{Entry, Node, Value};

/// The folder of it all.
pub(super) const FOLDER: &str = "permissions/";
const DEFINITIONS: &str = "permissions/definitions.yaml";
const UNRESOLVED: &str = "permissions/unresolved.yaml";
const PATHS: &str = "permissions/paths/";

const CLASSES: [(&str, UnresolvedClass); 3] = [
    ("other-version", UnresolvedClass::OtherVersion),
    ("gone", UnresolvedClass::Gone),
    ("document-error", UnresolvedClass::DocumentError),
];

const SCHEMES: [(&str, Scheme); 3] = [
    ("application", Scheme::Application),
    ("delegatedPersonal", Scheme::DelegatedPersonal),
    ("delegatedWork", Scheme::DelegatedWork),
];

/// What a file of the folder says.
#[derive(Debug)]
pub(super) enum Part {
    Definitions(BTreeMap<String, PermissionDefinition>),
    Requirements(BTreeMap<String, BTreeMap<String, Requirement>>),
    Unresolved(BTreeSet<UnresolvedPath>),
}

/// Joins what the files say.
pub(super) fn join(permissions: &mut Permissions, part: Part) {
    match part {
        Part::Definitions(definitions) => permissions.definitions = definitions,
        Part::Requirements(requirements) => permissions.requirements.extend(requirements),
        Part::Unresolved(unresolved) => permissions.unresolved = unresolved,
    }
}

type Lines<'a> = Vec<(Cow<'a, str>, Block<'a>)>;

/// Writes the files, sorted by path; none for no permissions.
pub(super) fn write(permissions: &Permissions) -> Vec<SourceFile> {
    if *permissions == Permissions::default() {
        return Vec::new();
    }
    let definitions = permissions.definitions.iter().map(|(name, definition)| {
        let schemes = definition.schemes.iter().map(|(scheme, facts)| entry(scheme.as_str(), definition_facts(*facts)));
        (Cow::from(name), Block::Map(schemes.collect()))
    });
    let comment = "The permissions and the schemes they exist in, from Graph's permissions document.";
    let mut files = vec![SourceFile::new(DEFINITIONS, yaml::write(comment, &Block::Map(definitions.collect())))];

    // File systems may ignore case, so paths that differ in it share a file.
    let mut roots: BTreeMap<String, (BTreeSet<&str>, Lines<'_>)> = BTreeMap::new();
    for (path, methods) in &permissions.requirements {
        let methods = methods.iter().map(|(method, requirement)| {
            let schemes =
                requirement.schemes.iter().map(|(scheme, grants)| entry(scheme.as_str(), self::grants(grants)));
            (Cow::from(method), Block::Map(schemes.collect()))
        });
        let root = root_of(path);
        let (spellings, lines) = roots.entry(root.to_lowercase()).or_default();
        spellings.insert(root);
        lines.push((Cow::from(path), Block::Map(methods.collect())));
    }
    files.extend(roots.into_iter().map(|(folded, (spellings, lines))| {
        let root = if spellings.len() == 1 { spellings.first().copied().unwrap_or_default() } else { folded.as_str() };
        let comment = format!("What requests below /{root} need, least privileged first.");
        SourceFile::new(format!("{PATHS}{}.yaml", portable(root)), yaml::write(&comment, &Block::Map(lines)))
    }));

    let unresolved = permissions.unresolved.iter().map(|unresolved| {
        let class = CLASSES.iter().find(|(_, class)| *class == unresolved.class).map_or("", |(word, _)| word);
        Block::Value(Value::map([
            ("path", Value::text(&unresolved.path)),
            ("methods", Value::list(unresolved.methods.iter().map(Value::text))),
            ("class", Value::text(class)),
            ("reason", Value::text(&unresolved.reason)),
        ]))
    });
    let comment = "Paths of Graph's permissions document that this version does not have.";
    files.push(SourceFile::new(UNRESOLVED, yaml::write(comment, &Block::List(unresolved.collect()))));
    files
}

/// The first segment of a path, which names its file: OData names have no character that file names lack. A call or a
/// key in parentheses is no part of it.
fn root_of(path: &str) -> &str {
    let path = path.trim_start_matches('/');
    &path[..path.find(['/', '(', ':', '?']).unwrap_or(path.len())]
}

fn entry<'a>(key: &'static str, value: Value<'a>) -> (Cow<'a, str>, Block<'a>) {
    (Cow::Borrowed(key), Block::Value(value))
}

fn definition_facts<'a>(facts: PermissionScheme) -> Value<'a> {
    let consent = ("admin-consent", Value::Bool(facts.admin_consent));
    let level = facts.privilege_level.map(|level| ("privilege-level", Value::Int(level.into())));
    Value::map(std::iter::once(consent).chain(level))
}

fn grants(grants: &[Grant]) -> Value<'_> {
    let of = |least: bool| Value::list(grants.iter().filter(|g| g.least == least).map(|g| Value::text(&g.permission)));
    let with_others = || grants.iter().filter(|grant| !grant.also_requires.is_empty());
    let mut facts = Vec::new();
    facts.extend(grants.iter().any(|grant| grant.least).then(|| ("least", of(true))));
    facts.extend(grants.iter().any(|grant| !grant.least).then(|| ("higher", of(false))));
    facts.extend((with_others().count() > 0).then(|| {
        let others = with_others()
            .map(|grant| (grant.permission.as_str(), Value::list(grant.also_requires.iter().map(Value::text))));
        ("also-requires", Value::map(others))
    }));
    Value::map(facts)
}

/// Reads a file of the folder; `None` for one that is no part of it.
pub(super) fn read(file: &SourceFile) -> Option<Result<Part, Vec<Diagnostic>>> {
    let read: fn(&mut Problems<'_>, &Node<'_>) -> Option<Part> = match file.path.as_str() {
        DEFINITIONS => |problems, root| Some(Part::Definitions(read_definitions(problems, root)?)),
        UNRESOLVED => |problems, root| Some(Part::Unresolved(read_unresolved(problems, root)?)),
        path if path.starts_with(PATHS) => |problems, root| Some(Part::Requirements(read_paths(problems, root)?)),
        _ => return None,
    };
    Some(read_with(file, read))
}

fn read_with(
    file: &SourceFile,
    read: fn(&mut Problems<'_>, &Node<'_>) -> Option<Part>,
) -> Result<Part, Vec<Diagnostic>> {
    let document = yaml::read(file).map_err(|problem| vec![*problem])?;
    let mut problems = Problems::new(&document);
    let part = read(&mut problems, &document.root);
    let found = problems.into_vec();
    part.filter(|_| found.is_empty()).ok_or(found)
}

fn read_definitions(problems: &mut Problems<'_>, root: &Node<'_>) -> Option<BTreeMap<String, PermissionDefinition>> {
    map(problems, root, "permissions by name", |problems, entry| {
        problems.permission(&entry.key, entry.key_at);
        let schemes = schemes(problems, &entry.node, |problems, node| {
            let (mut admin_consent, mut privilege_level) = (None, None);
            for entry in problems.map(node, "a permission")? {
                match &*entry.key {
                    "admin-consent" => {
                        let value = problems.boolean(&entry.node);
                        problems.once(&mut admin_consent, entry, value);
                    }
                    "privilege-level" => {
                        let value = problems.integer(&entry.node);
                        problems.once(&mut privilege_level, entry, value);
                    }
                    _ => problems.unknown_key(entry, "a permission", &["admin-consent", "privilege-level"]),
                }
            }
            Some(PermissionScheme { admin_consent: admin_consent == Some(true), privilege_level })
        })?;
        Some(PermissionDefinition { schemes })
    })
}

fn read_paths(problems: &mut Problems<'_>, root: &Node<'_>) -> Option<BTreeMap<String, BTreeMap<String, Requirement>>> {
    map(problems, root, "paths", |problems, entry| {
        if !is_request_path(&entry.key) {
            let message = format!("`{}` is not a path", entry.key.escape_debug());
            let remedy = "a path starts with `/` and has visible characters only".to_owned();
            problems.add("spec::bad-value", entry.key_at, message, remedy);
        }
        map(problems, &entry.node, "methods", |problems, entry| {
            if !is_method(&entry.key) {
                let message = format!("`{}` is not an HTTP method", entry.key.escape_debug());
                let remedy = "write it in capital letters, such as `GET`".to_owned();
                problems.add("spec::bad-value", entry.key_at, message, remedy);
            }
            Some(Requirement { schemes: schemes(problems, &entry.node, read_grants)? })
        })
    })
}

fn read_grants(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Vec<Grant>> {
    let mut grants: Vec<Grant> = Vec::new();
    let mut others = None;
    for entry in problems.map(node, "the permissions of a scheme")? {
        match &*entry.key {
            key @ ("least" | "higher") => {
                let names = problems.permissions(&entry.node).unwrap_or_default();
                let least = key == "least";
                grants.extend(names.into_iter().map(|permission| Grant {
                    permission,
                    least,
                    also_requires: Vec::new(),
                }));
            }
            "also-requires" => others = problems.map(&entry.node, "permissions by name"),
            _ => problems.unknown_key(entry, "a scheme", &["least", "higher", "also-requires"]),
        }
    }
    for entry in others.unwrap_or_default() {
        let names = problems.permissions(&entry.node);
        match grants.iter_mut().find(|grant| grant.permission == entry.key) {
            Some(grant) => grant.also_requires = names.unwrap_or_default(),
            None => {
                let message = format!("`{}` is neither among the least nor the higher permissions here", entry.key);
                problems.add("spec::bad-value", entry.key_at, message, "add it to one of them".to_owned());
            }
        }
    }
    Some(grants)
}

fn read_unresolved(problems: &mut Problems<'_>, root: &Node<'_>) -> Option<BTreeSet<UnresolvedPath>> {
    let mut found = BTreeSet::new();
    for item in problems.list(root, "paths")? {
        let (mut path, mut methods, mut class, mut reason) = (None, None, None, None);
        let entries = problems.map(item, "a path")?;
        for entry in entries {
            let node = &entry.node;
            match &*entry.key {
                "path" => {
                    let value = problems.string(node);
                    problems.once(&mut path, entry, value);
                }
                "methods" => {
                    let value = problems.names(node, "methods");
                    problems.once(&mut methods, entry, value);
                }
                "class" => {
                    let value = problems.word(node, &CLASSES);
                    problems.once(&mut class, entry, value);
                }
                "reason" => {
                    let value = problems.string(node);
                    problems.once(&mut reason, entry, value);
                }
                _ => problems.unknown_key(entry, "a path", &["path", "methods", "class", "reason"]),
            }
        }
        for key in ["path", "methods", "class", "reason"] {
            problems.require(key, "a path", item.at, entries);
        }
        if let (Some(path), Some(methods), Some(class), Some(reason)) = (path, methods, class, reason) {
            found.insert(UnresolvedPath { path, class, reason, methods: methods.into_iter().collect() });
        }
    }
    Some(found)
}

/// A map with names of our own choice as keys, each once.
fn map<T>(
    problems: &mut Problems<'_>,
    node: &Node<'_>,
    element: &str,
    read: impl Fn(&mut Problems<'_>, &Entry<'_>) -> Option<T>,
) -> Option<BTreeMap<String, T>> {
    let mut found = BTreeMap::new();
    for entry in problems.map(node, element)? {
        if let Some(value) = read(problems, entry)
            && found.insert(entry.key.to_string(), value).is_some()
        {
            problems.duplicate(entry);
        }
    }
    Some(found)
}

/// A map with schemes as keys.
fn schemes<T>(
    problems: &mut Problems<'_>,
    node: &Node<'_>,
    read: impl Fn(&mut Problems<'_>, &Node<'_>) -> Option<T>,
) -> Option<BTreeMap<Scheme, T>> {
    let mut found = BTreeMap::new();
    for entry in problems.map(node, "schemes")? {
        let Some((_, scheme)) = SCHEMES.iter().find(|(name, _)| *name == entry.key) else {
            problems.unknown_key(entry, "it", &SCHEMES.map(|(name, _)| name));
            continue;
        };
        if let Some(value) = read(problems, &entry.node)
            && found.insert(*scheme, value).is_some()
        {
            problems.duplicate(entry);
        }
    }
    Some(found)
}
