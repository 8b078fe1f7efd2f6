//! Making and naming the methods of a builder.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::crate_model::{ArgumentModel, MethodModel};
use crate::lower::identifiers::{self, Case};
use crate::lower::literal;

/// The names of one builder's methods.
pub(super) struct MethodNames {
    reserved: Vec<&'static str>,
    taken: BTreeSet<String>,
    by_wire: BTreeMap<String, String>,
}

impl MethodNames {
    /// Starts with names that no wire name may take.
    pub fn new(reserved: &[&'static str]) -> Self {
        Self { reserved: reserved.to_vec(), taken: BTreeSet::new(), by_wire: BTreeMap::new() }
    }

    /// Names a group of wire names that come before all that follow.
    pub fn reserve<'w>(&mut self, wires: impl IntoIterator<Item = &'w str>) {
        for (wire, name) in identifiers::scope(wires, Case::Snake, &self.reserved) {
            self.taken.insert(name.clone());
            self.by_wire.insert(wire.to_owned(), name);
        }
    }

    /// The name given to a wire name by [`Self::reserve`].
    pub fn get(&self, wire: &str) -> String {
        self.by_wire.get(wire).cloned().unwrap_or_else(|| identifiers::plain(wire, Case::Snake))
    }

    /// Takes a name, or the first free of those that append `_`.
    pub fn take(&mut self, name: String) -> String {
        let mut name = name;
        while self.reserved.contains(&name.as_str()) || !self.taken.insert(name.clone()) {
            name.push('_');
        }
        name
    }

    /// Whether a name is free.
    pub fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name)
    }
}

/// A method that returns a builder or a request.
pub(super) fn method(ident: String, returns: String) -> MethodModel {
    MethodModel {
        docs: Vec::new(),
        deprecated: None,
        ident,
        arguments: Vec::new(),
        returns,
        call: String::new(),
        passes: Vec::new(),
        converts: false,
        wire: String::new(),
        keys: Vec::new(),
    }
}

impl MethodModel {
    /// Adds a line of documentation.
    pub(super) fn doc(mut self, line: impl Into<String>) -> Self {
        self.docs.push(line.into());
        self
    }

    /// Adds a paragraph of documentation, if there is one.
    pub(super) fn paragraph(mut self, lines: Vec<String>) -> Self {
        if !lines.is_empty() {
            self.docs.push(String::new());
            self.docs.extend(lines);
        }
        self
    }

    /// Adds an argument.
    pub(super) fn argument(mut self, ident: &str, rust_type: impl Into<String>) -> Self {
        self.arguments.push(ArgumentModel { ident: ident.to_owned(), rust_type: rust_type.into() });
        self
    }

    /// Calls a method of `Path` that gives the request.
    pub(super) fn request(mut self, call: &str) -> Self {
        self.call = format!("mg::Path::{call}");
        self
    }

    /// Leads on to another builder, by a segment.
    pub(super) fn place(mut self, wire: &str) -> Self {
        "mg::to".clone_into(&mut self.call);
        self.wire(wire)
    }

    /// Passes a wire name, and remembers it.
    pub(super) fn wire(mut self, wire: &str) -> Self {
        wire.clone_into(&mut self.wire);
        self.pass(literal(wire))
    }

    /// Passes an expression.
    pub(super) fn pass(mut self, expression: impl Into<String>) -> Self {
        self.passes.push(expression.into());
        self
    }

    /// Marks it deprecated.
    pub(super) fn deprecated(mut self, note: Option<&str>) -> Self {
        self.deprecated = note.map(literal);
        self
    }
}
