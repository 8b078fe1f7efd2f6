//! Generates the Rust call for a documented request.
//!
//! [`resolve`](crate::resolve) finds the model element of each segment of the URL, and the lowering knows the element's
//! name in the crate. This module combines both. Every request that resolves has a call. Where the crate has no method
//! for it (a PUT of an entity, a POST to a structural property), an untyped request of the runtime's `Path` sends it,
//! and [`Call::is_typed`] is false.

mod chain;
mod expression;
mod lexical;
mod operation;
mod query;
mod spelling;
mod value;
mod verb;

use serde_json::Value;

use crate::ir::{DocumentedOperation, EntityModel, QualifiedName};
use crate::lower::source_text::{Ident, RustCode};
use crate::lower::{CrateOptions, Surface};
use crate::resolve::{Resolver, Unresolved};

use chain::Chain;
use expression::Expression;

/// A request as a page documents it.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// The HTTP method, in any case.
    pub method: &'r str,
    /// The URL: absolute or relative, with placeholders, with a query.
    pub url: &'r str,
    /// The headers, as pairs of name and value.
    pub headers: &'r [(String, String)],
    /// The body, if there is one.
    pub body: Option<Body<'r>>,
}

/// The body of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Body<'r> {
    /// A JSON body.
    Json(&'r Value),
    /// Any other body, as text.
    Text(&'r str),
}

/// Generates calls for requests. Creating it indexes the model; each call lowers only the builders on its path.
pub struct Calls<'m> {
    resolver: Resolver<'m>,
    surface: Surface<'m>,
}

/// A call of the generated crate.
#[derive(Clone, Debug)]
pub struct Call {
    expression: Expression,
    returns: RustCode,
    takes: Option<RustCode>,
    library: Ident,
    /// Whether the call consists of methods of the generated crate, without untyped requests of the runtime.
    pub is_typed: bool,
    /// Assumptions of the call, and its differences from the documented request.
    pub notes: Vec<String>,
}

impl<'m> Calls<'m> {
    /// Creates a generator of calls for a model and the reference pages of its operations.
    pub fn new(model: &'m EntityModel, documented: &'m [DocumentedOperation], options: &'m CrateOptions) -> Self {
        Self { resolver: Resolver::new(model), surface: Surface::new(model, documented, options) }
    }

    /// Returns the full path of the struct of an entity or complex type.
    pub fn model_in_full(&self, name: &QualifiedName) -> Option<String> {
        self.surface.model().structured_type(name)?;
        Some(spelling::type_in_full(&self.surface.model_path(name)?, &self.surface.library()))
    }

    /// Returns the resolver of the requests.
    pub fn resolver(&self) -> &Resolver<'m> {
        &self.resolver
    }

    /// Generates the call for a request.
    ///
    /// # Errors
    ///
    /// Returns an error if the request does not resolve against the model.
    pub fn call(&self, request: &Request<'_>) -> Result<Call, Unresolved> {
        let resolved = self.resolver.resolve(request.method, request.url)?;
        let mut call = Chain::of(&self.surface, &resolved, request).finish();
        let liberties = resolved.liberties.iter().map(ToString::to_string);
        call.notes.splice(0..0, liberties);
        Ok(call)
    }
}

impl Call {
    /// Returns the call in one line with full paths. It compiles where a variable `graph` is in scope, and if
    /// [`Self::needs_prelude`], with the crate's prelude imported.
    pub fn line(&self) -> String {
        spelling::in_full(&self.expression, &self.library)
    }

    /// Returns the call in several lines with short names, and the imports that it needs.
    pub fn text(&self) -> CallText {
        let (uses, line) = spelling::with_imports(&self.expression, &self.library);
        CallText { uses, call: spelling::laid_out(&line) }
    }

    /// Whether the call uses methods of the traits in the crate's prelude.
    pub fn needs_prelude(&self) -> bool {
        self.expression.needs_prelude()
    }

    /// Whether the call uses `?` because it parses a value, and so belongs into a function that returns a `Result`.
    pub fn can_fail(&self) -> bool {
        self.expression.can_fail()
    }

    /// Returns the type of the result with short names: `Page<User>`.
    pub fn returns(&self) -> String {
        spelling::short_type(&self.returns)
    }

    /// Returns the type of the result with full paths.
    pub fn returns_in_full(&self) -> String {
        spelling::type_in_full(&self.returns, &self.library)
    }

    /// Returns the full path of the struct that represents the body.
    pub fn takes_in_full(&self) -> Option<String> {
        Some(spelling::type_in_full(self.takes.as_ref()?, &self.library))
    }

    /// Returns the full path of the model in the response: of the items, if the response is a page.
    pub fn answer_in_full(&self) -> Option<String> {
        let mut inner = self.returns.clone();
        for around in ["Option", "mg::Page"] {
            inner = inner.type_argument(around).unwrap_or(inner);
        }
        inner.starts_with("models::").then(|| spelling::type_in_full(&inner, &self.library))
    }
}

/// A call formatted for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallText {
    /// The imports, one line each.
    pub uses: Vec<String>,
    /// The call.
    pub call: String,
}

/// Decodes percent-encoding; returns the text unchanged if the result is not UTF-8.
fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), String::from)
}
