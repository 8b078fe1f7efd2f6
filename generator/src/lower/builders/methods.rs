//! Making and naming the methods of a builder.

use std::collections::BTreeMap;

use crate::free_names::FreeNames;
use crate::lower::capabilities::{self, Verb};
use crate::lower::crate_model::{ArgumentModel, MethodModel, StructModel};
use crate::lower::documentation::{ItemDocs, MEMBER_WIDTH, doc_alias};
use crate::lower::identifiers::{self, Case};
use crate::lower::source_text::{Ident, RustCode, StringLiteral, Unprinted};

/// What [`MethodModel::call`] is for a method that leads on to another builder by a segment.
pub(crate) const NAVIGATE: &str = "navigate";

/// The names of one builder's methods.
pub(super) struct MethodNames {
    reserved: Vec<&'static str>,
    taken: FreeNames,
    by_wire: BTreeMap<String, Ident>,
}

impl MethodNames {
    /// Starts with names that no wire name may take.
    pub fn new(reserved: &[&'static str]) -> Self {
        Self { reserved: reserved.to_vec(), taken: FreeNames::default(), by_wire: BTreeMap::new() }
    }

    /// Names a group of wire names that come before all that follow.
    pub fn reserve<'w>(&mut self, wires: impl IntoIterator<Item = &'w str>) {
        for (wire, name) in identifiers::scope(wires, Case::Snake, &self.reserved) {
            self.taken.claim_ident(&name);
            self.by_wire.insert(wire.to_owned(), name);
        }
    }

    /// The name given to a wire name by [`Self::reserve`].
    pub fn get(&self, wire: &str) -> Ident {
        self.by_wire.get(wire).cloned().unwrap_or_else(|| identifiers::plain(wire, Case::Snake))
    }

    /// Takes a name, or the first free one that is made of it.
    pub fn take(&mut self, name: Ident) -> Ident {
        let mut name = name;
        while self.reserved.contains(&name.as_str()) {
            name = name.beside();
        }
        self.taken.claim_ident(&name)
    }

    /// Whether a name is free.
    pub fn is_free(&self, name: &Ident) -> bool {
        !self.taken.contains(name.as_str())
    }
}

/// A method that returns a builder or a request.
pub(super) fn method(ident: Ident, returns: RustCode) -> MethodModel {
    MethodModel {
        docs: Vec::new(),
        alias: None,
        deprecated: None,
        ident,
        arguments: Vec::new(),
        returns,
        call: RustCode::fixed(""),
        passes: Vec::new(),
        converts: false,
        wire: Unprinted::default(),
        keys: Unprinted::default(),
        refused: Unprinted::default(),
    }
}

impl MethodModel {
    /// Documents it.
    pub(super) fn documented(mut self, docs: &ItemDocs) -> Self {
        self.docs = docs.lines(MEMBER_WIDTH);
        self
    }

    /// Adds an argument.
    pub(super) fn argument(mut self, ident: &Ident, rust_type: RustCode) -> Self {
        self.arguments.push(ArgumentModel { ident: ident.clone(), rust_type, is_into: false });
        self
    }

    /// Adds the argument of a parameter struct, and passes it on. What converts into the struct is taken as well.
    pub(super) fn parameters(mut self, parameters: &StructModel) -> Self {
        let is_into = parameters.is_made_from_required();
        let rust_type = parameters.ident.clone().into();
        self.arguments.push(ArgumentModel { ident: Ident::new("parameters"), rust_type, is_into });
        self.pass(RustCode::fixed(if is_into { "&parameters.into()" } else { "&parameters" }))
    }

    /// Calls a method of `Path` that returns the request, or what the method converts to a builder.
    pub(super) fn request(mut self, call: &'static str) -> Self {
        self.call = RustCode::fixed(call);
        self
    }

    /// Leads on to another builder, by a segment.
    pub(super) fn place(mut self, wire: &str) -> Self {
        self.call = RustCode::fixed(NAVIGATE);
        self.wire(wire)
    }

    /// Leads to a place that refuses some verbs.
    pub(super) fn restricted(mut self, refused: Vec<Verb>) -> Self {
        self.returns = capabilities::restricted(self.returns, &refused);
        self.refused = Unprinted::new(refused);
        self
    }

    /// Passes a wire name, and remembers it.
    pub(super) fn wire(mut self, wire: &str) -> Self {
        self.wire = Unprinted::new(wire.to_owned());
        self.alias = doc_alias(wire, &self.ident);
        self.pass(StringLiteral::new(wire).into())
    }

    /// Passes an expression.
    pub(super) fn pass(mut self, expression: RustCode) -> Self {
        self.passes.push(expression);
        self
    }

    /// Marks it deprecated.
    pub(super) fn deprecated(mut self, note: Option<StringLiteral>) -> Self {
        self.deprecated = note;
        self
    }
}
