//! From a documented request to the Rust call that makes it.
//!
//! [`resolve`](crate::resolve) says what each segment of the URL is; the lowering says what that is called in the crate. Here
//! the two are put together. There is a call for every request that resolves: where the crate has no method for one (a PUT
//! of an entity, a POST to a structural property), the untyped requests of the runtime's `Path` send it, and the call says so.

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
    /// The method, in any case.
    pub method: &'r str,
    /// The URL: whole, relative, with placeholders, with a query.
    pub url: &'r str,
    /// Headers by name.
    pub headers: &'r [(String, String)],
    /// The body.
    pub body: Option<Body<'r>>,
}

/// The body of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Body<'r> {
    /// JSON.
    Json(&'r Value),
    /// Anything else.
    Text(&'r str),
}

/// Gives the calls of requests. Making one indexes the model; a call lowers only what it passes.
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
    /// Whether methods of the generated crate make it up, and not the runtime's untyped requests.
    pub is_typed: bool,
    /// What the call takes for granted, or does otherwise than the request was written.
    pub notes: Vec<String>,
}

impl<'m> Calls<'m> {
    /// The calls of the crate for a model and the reference pages of its operations.
    pub fn new(model: &'m EntityModel, documented: &'m [DocumentedOperation], options: &'m CrateOptions) -> Self {
        Self { resolver: Resolver::new(model), surface: Surface::new(model, documented, options) }
    }

    /// The full path of the struct of an entity or complex type.
    pub fn model_in_full(&self, name: &QualifiedName) -> Option<String> {
        self.surface.model().structured_type(name)?;
        Some(spelling::type_in_full(&self.surface.model_path(name)?, &self.surface.library()))
    }

    /// What resolves the requests.
    pub fn resolver(&self) -> &Resolver<'m> {
        &self.resolver
    }

    /// The call that makes a request.
    ///
    /// # Errors
    ///
    /// Where the request means nothing in the model: which segment, why, and what is near.
    pub fn call(&self, request: &Request<'_>) -> Result<Call, Unresolved> {
        let resolved = self.resolver.resolve(request.method, request.url)?;
        let mut call = Chain::of(&self.surface, &resolved, request).finish();
        let liberties = resolved.liberties.iter().map(ToString::to_string);
        call.notes.splice(0..0, liberties);
        Ok(call)
    }
}

impl Call {
    /// The call in one line with full paths: it stands wherever there is a `graph`. Where [`Self::needs_prelude`], the crate's
    /// prelude has to be there too.
    pub fn line(&self) -> String {
        spelling::in_full(&self.expression, &self.library)
    }

    /// The call over several lines with short names, and the imports that it needs.
    pub fn text(&self) -> CallText {
        let (uses, line) = spelling::with_imports(&self.expression, &self.library);
        CallText { uses, call: spelling::laid_out(&line) }
    }

    /// Whether it uses methods of the traits that the crate's prelude brings.
    pub fn needs_prelude(&self) -> bool {
        self.expression.needs_prelude()
    }

    /// Whether making it can fail, since it parses a value: it belongs into a function that returns a `Result`.
    pub fn can_fail(&self) -> bool {
        self.expression.can_fail()
    }

    /// What awaiting it gives, by short names: `Page<User>`.
    pub fn returns(&self) -> String {
        spelling::short_type(&self.returns)
    }

    /// The same with full paths.
    pub fn returns_in_full(&self) -> String {
        spelling::type_in_full(&self.returns, &self.library)
    }

    /// The full path of the struct that the body is written as.
    pub fn takes_in_full(&self) -> Option<String> {
        Some(spelling::type_in_full(self.takes.as_ref()?, &self.library))
    }

    /// The full path of the model that the answer consists of: of the items, where it is a page.
    pub fn answer_in_full(&self) -> Option<String> {
        let mut inner = self.returns.clone();
        for around in ["Option", "mg::Page"] {
            inner = inner.type_argument(around).unwrap_or(inner);
        }
        inner.starts_with("models::").then(|| spelling::type_in_full(&inner, &self.library))
    }
}

/// A call as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallText {
    /// Imports, a line each.
    pub uses: Vec<String>,
    /// The call.
    pub call: String,
}

/// A text without percent-encoding; as it is where that gives no UTF-8.
fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), String::from)
}
