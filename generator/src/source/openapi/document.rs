//! A file as a tree, with the ways from a node to its line, its JSON pointer and what it refers to.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use crate::diagnostics::Diagnostic;
use crate::source::tree::yaml::{Keys, Malformed};
use crate::source::tree::{At, Node, json, yaml};
use crate::source::{SourceFile, Span};

/// A file that was read.
#[derive(Debug)]
pub(super) struct Document<'a> {
    file: &'a SourceFile,
    format: Format,
    /// The content.
    pub root: Node<'a>,
}

/// What a file is written in, hence what an [`At`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// Bytes.
    Json,
    /// Values and keys in their order.
    Yaml,
}

impl<'a> Document<'a> {
    /// Reads a file as JSON if it looks like it, as YAML otherwise.
    pub fn read(file: &'a SourceFile) -> Result<Self, Box<Diagnostic>> {
        let as_json = file.text.trim_start().starts_with('{');
        let malformed = |malformed: Malformed| {
            let Malformed { message, offset } = malformed;
            let name = if as_json { "JSON" } else { "YAML" };
            let remedy = "fetch the file again if it was cut off, or repair the line";
            let problem = Diagnostic::error("openapi::malformed", format!("the file is not {name}: {message}"));
            Box::new(problem.at(file.location(Span::new(offset, offset + 1))).with_remedy(remedy))
        };
        if as_json {
            match json::read(&file.text) {
                Ok(root) => return Ok(Self { file, format: Format::Json, root }),
                // YAML has braces too, and may be looser about what is between them. What goes on to the end of the file
                // and doesn't close is neither.
                Err(error) => match yaml::read(&file.text, Keys::Scalars) {
                    Ok(root) => return Ok(Self { file, format: Format::Yaml, root }),
                    Err(_) => return Err(malformed(error)),
                },
            }
        }
        let root = yaml::read(&file.text, Keys::Scalars).map_err(malformed)?;
        Ok(Self { file, format: Format::Yaml, root })
    }

    /// The file.
    pub fn file(&self) -> &'a SourceFile {
        self.file
    }

    /// The bytes where nodes or keys stand, all in one go: for YAML the file is read again.
    pub fn offsets(&self, places: impl Iterator<Item = At>) -> BTreeMap<u32, u32> {
        match self.format {
            Format::Json => places.map(|at| (at.0, at.0)).collect(),
            Format::Yaml => yaml::find_all(&self.file.text, Keys::Scalars, places),
        }
    }

    /// The JSON pointer of a node of this document, found by looking for it: few are asked for.
    pub fn pointer(&self, node: &Node<'_>) -> String {
        fn search(here: &Node<'_>, node: &Node<'_>, path: &mut Vec<String>) -> bool {
            // The same lines may stand twice in a file; the same node doesn't.
            if std::ptr::eq(std::ptr::from_ref(here).cast::<()>(), std::ptr::from_ref(node).cast::<()>()) {
                return true;
            }
            for entry in here.entries() {
                path.push(escaped(&entry.key));
                if search(&entry.node, node, path) {
                    return true;
                }
                path.pop();
            }
            for (number, item) in here.items().iter().enumerate() {
                path.push(number.to_string());
                if search(item, node, path) {
                    return true;
                }
                path.pop();
            }
            false
        }
        let mut path = Vec::new();
        search(&self.root, node, &mut path);
        std::iter::once("#".to_owned()).chain(path).collect::<Vec<_>>().join("/")
    }
}

/// A key as it stands in a JSON pointer.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A part of a JSON pointer as the key that it stands for; in a `$ref` it may be percent-encoded too.
fn unescaped(part: &str) -> String {
    percent_decoded(part).replace("~1", "/").replace("~0", "~")
}

fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let pair = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// A document with its components by name.
pub(super) struct Description<'d> {
    /// The document.
    pub document: &'d Document<'d>,
    components: HashMap<(&'d str, &'d str), &'d Node<'d>>,
    /// The entries of large maps that references lead through, by their keys.
    large_maps: RefCell<HashMap<*const Node<'d>, HashMap<&'d str, &'d Node<'d>>>>,
}

/// Maps with more entries are indexed before a key is looked up in them.
const LARGE: usize = 64;

/// The schemas that a walk along `allOf` has seen. What several parts are made of is there once: followed each time, a few
/// dozen schemas that name each other twice would never end.
#[derive(Debug, Default)]
pub(super) struct Visited(HashMap<*const (), u8>);

impl Visited {
    /// Notes a node; false if it was seen before, at this level or a higher one.
    pub fn enter(&mut self, node: &Node<'_>, level: u8) -> bool {
        let seen = self.0.entry(std::ptr::from_ref(node).cast()).or_insert(u8::MAX);
        let is_new = level < *seen;
        *seen = level.min(*seen);
        is_new
    }
}

/// The most references that are followed from one to the next. Longer chains are reported before anything is read.
pub(super) const LONGEST_CHAIN: usize = 16;

impl<'d> Description<'d> {
    /// Indexes a document.
    pub fn new(document: &'d Document<'d>) -> Self {
        let mut components = HashMap::new();
        for section in document.root.get("components").map_or(&[][..], Node::entries) {
            for entry in section.node.entries() {
                components.insert((&*section.key, &*entry.key), &entry.node);
            }
        }
        Self { document, components, large_maps: RefCell::default() }
    }

    /// The top of the description.
    pub fn root(&self) -> &'d Node<'d> {
        &self.document.root
    }

    /// A component by its section and name.
    pub fn component(&self, section: &str, name: &str) -> Option<&'d Node<'d>> {
        self.components.get(&(section, name)).copied()
    }

    /// What a `$ref` names; `None` where that is not in this file.
    pub fn target(&self, reference: &str) -> Option<&'d Node<'d>> {
        let pointer = reference.strip_prefix("#/")?;
        if let Some(rest) = pointer.strip_prefix("components/")
            && let Some((section, name)) = rest.split_once('/')
            && !name.contains(['/', '~', '%'])
        {
            return self.component(section, name);
        }
        let mut node = self.root();
        for part in pointer.split('/') {
            let key = unescaped(part);
            node = self.child(node, &key).or_else(|| node.items().get(key.parse::<usize>().ok()?))?;
        }
        Some(node)
    }

    /// What is under a key of a map, of whatever size.
    fn child(&self, node: &'d Node<'d>, key: &str) -> Option<&'d Node<'d>> {
        if node.entries().len() < LARGE {
            return node.get(key);
        }
        let mut large_maps = self.large_maps.borrow_mut();
        let index = large_maps.entry(std::ptr::from_ref(node)).or_insert_with(|| {
            // Of two with one key the first counts, as in small maps.
            node.entries().iter().rev().map(|entry| (&*entry.key, &entry.node)).collect()
        });
        index.get(key).copied()
    }

    /// The node itself, or what it refers to in the end.
    pub fn follow(&self, node: &'d Node<'d>) -> &'d Node<'d> {
        let mut node = node;
        for _ in 0..LONGEST_CHAIN {
            match node.text("$ref").and_then(|reference| self.target(reference)) {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }
}

/// The name of the schema component that a node refers to.
pub(super) fn schema_name<'d>(node: &'d Node<'d>) -> Option<&'d str> {
    node.text("$ref")?.strip_prefix("#/components/schemas/")
}
