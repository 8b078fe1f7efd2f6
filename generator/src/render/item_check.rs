//! Holds the items of rendered files against those that lowering planned.
//!
//! This is the last of three barriers between text from outside and code. Readers refuse names that can be none, and
//! templates print nothing but the types of `lower::source_text`. Whatever came through both would have to become an item,
//! a member of one, a row of a table or a key of the manifest, and shows here as one more than the model has.

mod manifest;
mod planned;

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Attribute, Expr, Fields, ImplItem, Item, Lit, Meta, UseTree};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::CrateModel;
use crate::source::{SourceFile, Span};

use planned::{Planned, planned};

const REMEDY: &str = "please report the input that shows it: names from it must not become code. If it is a template that has \
                      gained or lost an item, say so in `generator/src/render/item_check/planned.rs`";

/// What lowering planned for a crate.
pub(super) struct Plan<'m> {
    model: &'m CrateModel,
    files: BTreeMap<&'m str, Planned<'m>>,
}

impl<'m> Plan<'m> {
    /// The plan for a model.
    pub fn new(model: &'m CrateModel) -> Self {
        Self { model, files: planned(model) }
    }

    /// Checks a file by its syntax tree.
    ///
    /// # Errors
    ///
    /// All items that were not planned, and those that were and are missing.
    pub fn check_file(&self, file: &SourceFile, tree: &syn::File) -> Result<(), Diagnostics> {
        let SourceFile { path, text } = file;
        let Some(planned) = self.files.get(path.as_str()) else {
            let message = format!("`{path}` was not planned");
            return Err(Diagnostic::error("render::unplanned-file", message).with_remedy(REMEDY).into());
        };
        let mut items = Items { path, text, planned, counts: planned.counts(), found: Vec::new() };
        items.attributes(&tree.attrs);
        for item in &tree.items {
            items.item(item);
        }
        Diagnostics::check(items.finish()).map(drop)
    }

    /// Checks that all files are there, no source beside them, and that the manifest has the keys that it should have.
    ///
    /// # Errors
    ///
    /// Every file and every key that is missing or was not planned.
    pub fn check_crate(&self, files: &BTreeMap<String, String>) -> Result<(), Diagnostics> {
        let error = |code, message: String| Diagnostic::error(code, message).with_remedy(REMEDY);
        let missing = self.files.keys().filter(|path| !files.contains_key(**path));
        let sources = files.keys().filter(|path| path.ends_with(".rs"));
        let unplanned = sources.filter(|path| !self.files.contains_key(path.as_str()));
        let mut found: Vec<Diagnostic> =
            missing.map(|path| error("render::missing-file", format!("`{path}` was not rendered"))).collect();
        found.extend(unplanned.map(|path| error("render::unplanned-file", format!("`{path}` was not planned"))));
        if let Some(text) = files.get(manifest::PATH) {
            found.extend(manifest::check(&self.model.package, text));
        }
        Diagnostics::check(found).map(drop)
    }
}

/// The items of one file.
struct Items<'f, 'm> {
    path: &'f str,
    text: &'f str,
    planned: &'f Planned<'m>,
    /// How many of each planned item have not come yet.
    counts: BTreeMap<String, usize>,
    found: Vec<Diagnostic>,
}

impl Items<'_, '_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Const(item) => {
                self.attributes(&item.attrs);
                self.count(&["const ", &item.ident.to_string()], item.ident.span());
            }
            Item::Enum(item) => {
                self.attributes(&item.attrs);
                let name = item.ident.to_string();
                self.count(&["enum ", &name], item.ident.span());
                for variant in &item.variants {
                    self.attributes(&variant.attrs);
                    self.count(&["variant ", &name, "::", &variant.ident.to_string()], variant.ident.span());
                    if let Some((_, value)) = &variant.discriminant {
                        self.refuse("a value of a variant", value.span());
                    }
                }
            }
            Item::Fn(item) => {
                self.attributes(&item.attrs);
                self.count(&["fn ", &item.sig.ident.to_string()], item.sig.ident.span());
            }
            Item::Impl(item) => self.implementation(item),
            Item::Macro(item) => {
                self.attributes(&item.attrs);
                let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
                match &item.ident {
                    Some(defined) => self.count(&[&name, " ", &defined.to_string()], defined.span()),
                    None => self.invocation(&name, &item.mac.tokens, item.mac.path.span()),
                }
            }
            Item::Mod(item) => {
                self.attributes(&item.attrs);
                match item.content {
                    Some(_) => self.refuse("a module with its items", item.ident.span()),
                    None => self.count(&["mod ", &item.ident.to_string()], item.ident.span()),
                }
            }
            Item::Static(item) => {
                self.attributes(&item.attrs);
                self.count(&["static ", &item.ident.to_string()], item.ident.span());
            }
            Item::Struct(item) => {
                self.attributes(&item.attrs);
                let name = item.ident.to_string();
                self.count(&["struct ", &name], item.ident.span());
                if let Fields::Named(fields) = &item.fields {
                    for field in &fields.named {
                        self.attributes(&field.attrs);
                        let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                        self.count(&["field ", &name, ".", &ident], field.span());
                    }
                } else if item.fields.len() != 1 {
                    self.refuse("a tuple of another length than one", item.ident.span());
                }
            }
            Item::Type(item) => {
                self.attributes(&item.attrs);
                self.count(&["type ", &item.ident.to_string()], item.ident.span());
            }
            Item::Use(item) => {
                self.attributes(&item.attrs);
                self.used("", &item.tree, item.span());
            }
            other => self.refuse("an item of another kind", other.span()),
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        self.attributes(&item.attrs);
        let owner = match &*item.self_ty {
            syn::Type::Path(path) => path.path.get_ident().map(ToString::to_string),
            _ => None,
        };
        let (Some(owner), None) = (owner, &item.trait_) else {
            return self.refuse("an implementation of a trait, or for another type", item.span());
        };
        for member in &item.items {
            match member {
                ImplItem::Const(member) => {
                    self.attributes(&member.attrs);
                    self.count(&["const ", &owner, "::", &member.ident.to_string()], member.ident.span());
                }
                ImplItem::Fn(member) => {
                    self.attributes(&member.attrs);
                    let ident = &member.sig.ident;
                    self.count(&["fn ", &owner, "::", &ident.to_string()], ident.span());
                    if !matches!(
                        member.block.stmts.as_slice(),
                        [syn::Stmt::Expr(Expr::Call(_) | Expr::MethodCall(_), None)]
                    ) {
                        self.refuse("a method that is more than a call", ident.span());
                    }
                }
                other => self.refuse("a member of another kind", other.span()),
            }
        }
    }

    /// A macro of the runtime: its name, the type that it is for, and the name of each row.
    fn invocation(&mut self, name: &str, tokens: &TokenStream, span: proc_macro2::Span) {
        if name == "export" {
            return self.exports(tokens, span);
        }
        let rows = rows(tokens);
        let (head, rows) = rows.split_first().map_or(("", &[][..]), |(head, rows)| (head.as_str(), rows));
        self.count(&[name, "! ", head], span);
        // Those of other macros have no rows, but types with commas.
        if planned::TABLES.contains(&name) {
            for row in rows {
                self.count(&[name, "! ", head, " row ", row], span);
            }
        }
    }

    /// The table of `export!`: modules with the names that are exported of each, behind an optional `hidden;`.
    fn exports(&mut self, tokens: &TokenStream, span: proc_macro2::Span) {
        let mut module: Option<String> = None;
        let mut name: Option<String> = None;
        for token in tokens.clone() {
            match &token {
                TokenTree::Ident(ident) => name = Some(ident.to_string()),
                TokenTree::Punct(mark) => match (mark.as_char(), name.take(), &module) {
                    (':', Some(found), None) => module = Some(found),
                    (',' | ';', Some(found), Some(from)) => {
                        self.count(&["use ", from, "::", &found], token.span());
                        if mark.as_char() == ';' {
                            module = None;
                        }
                    }
                    (';', Some(word), None) if word == "hidden" => {}
                    _ => self.refuse("another kind of export", token.span()),
                },
                _ => self.refuse("another kind of export", token.span()),
            }
        }
        if module.is_some() || name.is_some() {
            self.refuse("another kind of export", span);
        }
    }

    /// A name that is imported. What it may be imported from is planned; which names of it are used, types decide.
    fn used(&mut self, prefix: &str, tree: &UseTree, span: proc_macro2::Span) {
        match tree {
            UseTree::Path(path) if prefix.is_empty() => {
                let root = path.ident.to_string();
                if self.planned.is_root(&root) {
                    return;
                }
                self.used(&root, &path.tree, span);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.used(prefix, tree, span)),
            UseTree::Name(name) if prefix.is_empty() && self.planned.is_root(&name.ident.to_string()) => {}
            UseTree::Rename(rename) if prefix.is_empty() && self.planned.is_root(&rename.ident.to_string()) => {}
            UseTree::Name(name) => self.count(&["use ", prefix, "::", &name.ident.to_string()], span),
            _ => self.refuse("another kind of import", span),
        }
    }

    /// Attributes that generated items have, all of which are fixed or hold one literal.
    fn attributes(&mut self, attributes: &[Attribute]) {
        const KNOWN: [&str; 10] = [
            "allow",
            "cfg",
            "deprecated",
            "derive",
            "doc",
            "forbid",
            "inline",
            "macro_export",
            "non_exhaustive",
            "must_use",
        ];
        for attribute in attributes {
            let name = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
            let is_literal = match &attribute.meta {
                Meta::NameValue(value) => {
                    matches!(&value.value, Expr::Lit(literal) if matches!(literal.lit, Lit::Str(_)))
                }
                Meta::Path(_) | Meta::List(_) => true,
            };
            if !KNOWN.contains(&name.as_str()) || !is_literal {
                self.refuse("another attribute", attribute.span());
            }
        }
    }

    /// One more of a planned item.
    fn count(&mut self, words: &[&str], span: proc_macro2::Span) {
        let item = words.concat();
        match self.counts.get_mut(&item) {
            Some(left) if *left > 0 => *left -= 1,
            _ => self.refuse(&format!("`{item}`"), span),
        }
    }

    fn refuse(&mut self, what: &str, span: proc_macro2::Span) {
        let message = format!("`{}` has {what}, which was not planned", self.path);
        self.found.push(diagnostic("render::unplanned-item", message, self.path, self.text, span));
    }

    fn finish(self) -> Vec<Diagnostic> {
        let mut found = self.found;
        for (item, _) in self.counts.iter().filter(|(_, left)| **left > 0) {
            let message = format!("`{}` lacks `{item}`, which was planned", self.path);
            found.push(Diagnostic::error("render::missing-item", message).with_remedy(REMEDY));
        }
        found
    }
}

/// The first name of a table, and of each of its rows: what follows a `;` or a comma outside of brackets.
fn rows(tokens: &TokenStream) -> Vec<String> {
    let mut rows = Vec::new();
    let (mut starts, mut has_header) = (true, false);
    for token in tokens.clone() {
        match &token {
            TokenTree::Punct(mark) if mark.as_char() == ';' => (starts, has_header) = (true, true),
            // Commas before the `;` are of the header.
            TokenTree::Punct(mark) if mark.as_char() == ',' && has_header => starts = true,
            TokenTree::Group(group) if starts && group.delimiter() != Delimiter::None => {
                rows.push("(…)".to_owned());
                starts = false;
            }
            _ if starts => {
                rows.push(token.to_string());
                starts = false;
            }
            _ => {}
        }
    }
    rows
}

fn diagnostic(code: &'static str, message: String, path: &str, text: &str, span: proc_macro2::Span) -> Diagnostic {
    let place = span.start();
    let line: usize = text.split_inclusive('\n').take(place.line.saturating_sub(1)).map(str::len).sum();
    let column: usize = text.get(line..).unwrap_or_default().chars().take(place.column).map(char::len_utf8).sum();
    let start = line + column;
    let file = SourceFile::new(path, text);
    Diagnostic::error(code, message).at(file.location(Span::new(start, start))).with_remedy(REMEDY)
}

#[cfg(test)]
mod tests;
