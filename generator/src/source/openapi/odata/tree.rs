//! All paths as one tree, so that what is said of `/users/{id}` is known where `/users/{id}/messages` is read.

use std::collections::{HashMap, HashSet};

use super::segments::{Step, steps};
use crate::source::openapi::document::Description;
use crate::source::tree::Node;

/// A place in the tree.
#[derive(Debug)]
pub(super) struct PathNode<'d> {
    /// The path from the root.
    pub path: &'d str,
    /// The last step of it.
    pub step: Step<'d>,
    /// The path item, where the path is one of the description.
    pub item: Option<&'d Node<'d>>,
    /// What comes after it.
    pub children: Vec<usize>,
}

/// All paths.
#[derive(Debug, Default)]
pub(super) struct PathTree<'d> {
    pub nodes: Vec<PathNode<'d>>,
    /// The first steps.
    pub roots: Vec<usize>,
}

impl<'d> PathTree<'d> {
    /// Reads the paths of a description.
    pub fn of(description: &Description<'d>) -> Self {
        let paths = description.root().get("paths").map_or(&[][..], Node::entries);
        let known: HashSet<&str> = paths.iter().map(|entry| &*entry.key).collect();
        let mut tree = Self::default();
        let mut index: HashMap<&str, usize> = HashMap::new();
        for entry in paths.iter().filter(|entry| entry.key.starts_with('/')) {
            // A trailing slash adds nothing, and neither does what follows a `#` or `?`.
            let path = entry.key.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
            if path.is_empty() {
                continue;
            }
            let mut parent: Option<usize> = None;
            for (path, step) in steps(path, |path| known.contains(path)) {
                let number: usize = *index.entry(path).or_insert_with(|| {
                    tree.nodes.push(PathNode { path, step, item: None, children: Vec::new() });
                    let number = tree.nodes.len() - 1;
                    match parent {
                        Some(parent) => tree.nodes[parent].children.push(number),
                        None => tree.roots.push(number),
                    }
                    number
                });
                parent = Some(number);
            }
            if let Some(last) = parent {
                tree.nodes[last].item = Some(description.follow(&entry.node));
            }
        }
        tree
    }

    /// The children of a place.
    pub fn children(&self, node: &PathNode<'d>) -> impl Iterator<Item = &PathNode<'d>> {
        node.children.iter().map(|child| &self.nodes[*child])
    }

    /// The child of a place that is a name.
    pub fn child(&self, node: &PathNode<'d>, name: &str) -> Option<&PathNode<'d>> {
        self.children(node).find(|child| child.step == Step::Name(name))
    }
}

impl<'d> PathNode<'d> {
    /// The operation of a method.
    pub fn operation(&self, method: &str) -> Option<&'d Node<'d>> {
        self.item?.get(method)
    }

    /// The operations with their methods.
    pub fn operations(&self) -> impl Iterator<Item = (&'d str, &'d Node<'d>)> {
        const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];
        let entries = self.item.map_or(&[][..], Node::entries).iter();
        entries.filter(|entry| METHODS.contains(&&*entry.key)).map(|entry| (&*entry.key, &entry.node))
    }
}
