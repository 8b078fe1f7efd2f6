//! The table of a service, and how a request finds itself in it.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::OnceLock;

use super::Permissions;
use super::segments::{Segment, segments};
use super::text;

/// What is known of the permissions that the paths of a service need.
///
/// It is parsed once, at the first lookup, which takes a few milliseconds.
pub struct PermissionTable {
    text: Cow<'static, str>,
    index: OnceLock<Index>,
}

impl PermissionTable {
    /// A table from the text that a generated crate carries. Lines that aren't understood are passed over.
    pub const fn new(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), index: OnceLock::new() }
    }

    /// The same from text that is made at run time.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self { text: Cow::Owned(text.into()), index: OnceLock::new() }
    }

    /// What a request needs; `None` where that isn't known.
    ///
    /// `path` is what follows the service root. Names match in any case and win over keys. Casts may be left out or added,
    /// calls match by name and arguments, or by name alone. `$count`, `$value` and `$ref` need what the path before them
    /// needs, where nothing is said of themselves: Graph's permissions document leaves them out.
    pub fn find(&self, method: &str, path: &str) -> Option<Permissions<'_>> {
        let index = self.index.get_or_init(|| text::read(&self.text));
        let (path, _) = path.split_once('?').unwrap_or((path, ""));
        let segments = segments(path, &index.namespace);
        let found = index.find(ROOT, &segments, method).or_else(|| match segments.split_last() {
            Some((Segment::Name { name, .. }, before)) if name.starts_with('$') => index.find(ROOT, before, method),
            _ => None,
        });
        found.map(|need| Permissions { index, need })
    }
}

impl fmt::Debug for PermissionTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PermissionTable").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

/// The node that paths begin at.
pub(super) const ROOT: usize = 0;

/// The table, read.
#[derive(Debug)]
pub(super) struct Index {
    /// What qualified names begin with, such as `microsoft.graph`.
    pub namespace: String,
    pub definitions: Vec<Definition>,
    /// By scheme.
    pub needs: Vec<[Vec<GrantEntry>; 3]>,
    /// Names of operations bound to collections, which are no keys.
    pub operations: HashSet<String>,
    pub nodes: Vec<Node>,
}

#[derive(Debug)]
pub(super) struct Definition {
    pub name: String,
    pub schemes: [Option<SchemeFacts>; 3],
}

#[derive(Clone, Copy, Debug)]
pub(super) struct SchemeFacts {
    pub admin_consent: bool,
    pub privilege_level: Option<u8>,
}

/// A permission of a need, by the places of names among the definitions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct GrantEntry {
    pub permission: usize,
    pub least: bool,
    pub also_requires: Vec<usize>,
}

/// What can follow a path, and what the path itself needs.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub names: HashMap<String, usize>,
    pub key: Option<usize>,
    pub item_path: Option<usize>,
    pub methods: Vec<(String, usize)>,
}

impl Index {
    /// An index of nothing.
    pub fn empty() -> Self {
        Self {
            namespace: String::new(),
            definitions: Vec::new(),
            needs: Vec::new(),
            operations: HashSet::new(),
            nodes: vec![Node::default()],
        }
    }

    /// The node that a segment of a pattern leads to, made if there is none.
    pub fn step(&mut self, from: usize, segment: &Segment) -> usize {
        let next = self.nodes.len();
        let Some(node) = self.nodes.get_mut(from) else { return ROOT };
        let to = match segment {
            Segment::Key => *node.key.get_or_insert(next),
            Segment::ItemPath => *node.item_path.get_or_insert(next),
            Segment::Name { name, .. } => *node.names.entry(name.clone()).or_insert(next),
        };
        if to == next {
            self.nodes.push(Node::default());
        }
        to
    }

    /// What a path needs: the way by names first, then by keys, so that `/users/delta` is no user.
    fn find(&self, at: usize, segments: &[Segment], method: &str) -> Option<usize> {
        let node = self.nodes.get(at)?;
        let Some((first, rest)) = segments.split_first() else {
            return node.methods.iter().find(|(known, _)| known == method).map(|(_, need)| *need);
        };
        let go = |to: Option<usize>| to.and_then(|to| self.find(to, rest, method));
        match first {
            Segment::Key => go(node.key),
            Segment::ItemPath => go(node.item_path),
            Segment::Name { name, call, qualified } => {
                let by_name = go(node.names.get(name).copied());
                let by_call = || go(node.names.get(call.as_deref()?).copied());
                let is_key = call.is_none() && !qualified && !name.starts_with('$') && !self.operations.contains(name);
                let by_key = || go(node.key.filter(|_| is_key));
                // A cast that the table leaves out, as the documents do.
                let by_cast = || (*qualified && call.is_none()).then(|| self.find(at, rest, method)).flatten();
                by_name.or_else(by_call).or_else(by_key).or_else(by_cast)
            }
        }
    }
}
