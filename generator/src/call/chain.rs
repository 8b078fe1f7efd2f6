//! Builds the chain of methods that leads from the service root to the target of a URL.

use std::rc::Rc;

use serde_json::Value;

use super::expression::Expression;
use super::value::{Values, unmarked};
use super::{Body, Call, Request, percent_decoded, query};
use crate::ir::{Primitive, QualifiedName, TypeName};
use crate::lower::source_text::RustCode;
use crate::lower::{Found, NAVIGATE, Surface, Verb};
use crate::resolve::{Argument, Key, Method, Place, Resolved, Step, StepKind};

/// A chain under construction.
pub(super) struct Chain<'c, 'm> {
    pub surface: &'c Surface<'m>,
    pub values: Values<'c, 'm>,
    pub method: Method,
    pub body: Option<Body<'c>>,
    /// The content type of a body that is not JSON.
    pub content_type: Option<&'c str>,
    /// Query options that have not been added to the request yet.
    pub options: Vec<(String, String)>,
    headers: &'c [(String, String)],
    pub expression: Expression,
    /// The struct that represents the body.
    pub takes: Option<RustCode>,
    pub at: At,
    /// The verbs that the service refuses at the current position.
    refused: Vec<Verb>,
    pub is_typed: bool,
    pub notes: Vec<String>,
}

/// The meaning of the expression built so far.
#[derive(Clone, Debug)]
pub(super) enum At {
    /// The service itself.
    Root,
    /// A generated builder.
    Builder {
        /// The type of the resource.
        name: QualifiedName,
        /// Whether the builder is for a collection.
        collection: bool,
    },
    /// A `Path` of the runtime, with its target.
    Path(Place),
    /// A structural property of a builder or path, which is not part of the expression yet.
    Property {
        /// The position of the property's owner.
        owner: Box<At>,
        /// The property's wire name.
        name: String,
        /// The type of the property.
        place: Place,
    },
    /// A stream or other binary content.
    Media,
    /// Links of a navigation property (`$ref`).
    Links {
        /// Of a collection.
        many: bool,
    },
    /// One link of a collection, identified by its key.
    LinkOf(Expression),
    /// The number of members.
    Count,
    /// A request, with the type of its result.
    Request(RustCode),
}

impl<'c, 'm> Chain<'c, 'm> {
    /// Builds the chain for a resolved URL.
    pub fn of(surface: &'c Surface<'m>, resolved: &Resolved<'_>, request: &Request<'c>) -> Self {
        let header = |name: &str| {
            let found = request.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.as_str())
        };
        let mut chain = Self {
            surface,
            values: Values::new(surface),
            method: resolved.method,
            body: request.body,
            content_type: header("content-type"),
            options: resolved.query.as_deref().map(query::options).unwrap_or_default(),
            headers: request.headers,
            expression: Expression::Service,
            takes: None,
            at: At::Root,
            refused: Vec::new(),
            is_typed: true,
            notes: Vec::new(),
        };
        for (at, step) in resolved.steps.iter().enumerate() {
            let next = resolved.steps.get(at + 1);
            if !chain.step(step, next) {
                chain.give_up(resolved);
                break;
            }
        }
        chain
    }

    /// Completes the call.
    pub fn finish(mut self) -> Call {
        self.send();
        let options = std::mem::take(&mut self.options);
        let mut request = self.expression;
        for (name, value) in options {
            request = query::with_option(request, &name, &value);
        }
        for (name, value) in self.headers {
            request = query::with_header(request, name, value);
        }
        let returns = match self.at {
            At::Request(returns) => returns,
            _ => RustCode::fixed("mg::Json"),
        };
        Call {
            expression: request,
            returns,
            takes: self.takes,
            library: self.surface.library(),
            is_typed: self.is_typed,
            notes: self.notes,
        }
    }

    /// Returns the body if it is JSON.
    pub fn json_body(&self) -> Option<&'c Value> {
        match self.body {
            Some(Body::Json(value)) => Some(value),
            _ => None,
        }
    }

    // --- Small steps ------------------------------------------------------------------------------------------------

    fn take(&mut self) -> Expression {
        std::mem::replace(&mut self.expression, Expression::Service)
    }

    /// Calls a method on the expression.
    pub fn call(&mut self, method: &str, arguments: Vec<Expression>) {
        self.expression = self.take().method(method, arguments);
    }

    /// Calls a method of the runtime's `Path`. Every builder returns its path from `raw`.
    pub fn on_path(&mut self, method: &'static str, of: Option<RustCode>, arguments: Vec<Expression>) {
        if matches!(self.at, At::Root | At::Builder { .. }) {
            self.call("raw", Vec::new());
        }
        let on = self.take();
        self.expression = match of {
            Some(of) => on.method_of(method, of, arguments),
            None => on.method(method, arguments),
        };
    }

    /// Appends a segment for which the crate has no method.
    fn navigate(&mut self, segment: &str, place: Place) {
        self.on_path("navigate", None, vec![Expression::text(segment)]);
        self.at = At::Path(place);
    }

    /// Turns the expression into a path or builder: appends the segment of a pending property.
    pub fn settle(&mut self) {
        match self.at.clone() {
            At::Property { owner, name, place } => {
                self.at = *owner;
                self.navigate(&name, place);
            }
            At::Media => {
                self.call("raw", Vec::new());
                self.at = At::Path(Place::Nothing);
            }
            _ => {}
        }
    }

    /// Converts a path into the builder of its target, if the crate has one.
    fn retype(&mut self) {
        self.settle();
        let At::Path(Place::Typed { name: TypeName::Named(name), collection }) = &self.at else { return };
        let (name, collection) = (name.clone(), *collection);
        let Some(builder) = self.surface.builder(&name, collection) else { return };
        self.expression = self.take().method_of("into_builder", builder.path.clone(), Vec::new());
        self.at = At::Builder { name, collection };
    }

    /// Returns the methods of the current builder.
    pub fn methods(&self, wanted: impl Fn(&crate::lower::MethodModel) -> bool) -> Vec<Found> {
        match &self.at {
            At::Root => self.surface.root_methods(wanted),
            At::Builder { name, collection } => {
                let found = self.surface.methods(name, *collection, wanted);
                found.into_iter().filter(|found| !found.is_hidden).collect()
            }
            _ => Vec::new(),
        }
    }

    fn method_for(&self, call: &str, wire: &str) -> Option<Found> {
        self.methods(|method| method.call == call && *method.wire == wire).into_iter().next()
    }

    // --- Steps of the URL -------------------------------------------------------------------------------------------

    /// Appends a step; returns `false` if no expression represents it.
    fn step(&mut self, step: &Step<'_>, next: Option<&Step<'_>>) -> bool {
        match &step.kind {
            StepKind::EntitySet(name, _) | StepKind::Singleton(name, _) => self.lead(name, &step.place),
            StepKind::Navigation(_, name, _) => {
                self.retype();
                self.lead(name, &step.place);
            }
            StepKind::Cast(to) => {
                self.retype();
                match self.method_for(NAVIGATE, to.as_str()) {
                    Some(found) => self.follow(&found, &step.place),
                    None => {
                        self.on_path("cast", None, vec![Expression::text(to.as_str())]);
                        self.at = At::Path(step.place.clone());
                    }
                }
            }
            StepKind::Property(_, name, property) => {
                self.retype();
                let is_stream = property.type_ref.name == TypeName::Primitive(Primitive::Stream);
                if let Some(found) = self.method_for("stream", name) {
                    self.call(&found.method().ident, Vec::new());
                    self.at = At::Media;
                } else if is_stream && !property.type_ref.collection {
                    self.on_path("stream", None, vec![Expression::text(name)]);
                    self.at = At::Media;
                } else if let Some(found) = self.method_for(NAVIGATE, name) {
                    self.follow(&found, &step.place);
                } else {
                    let owner = Box::new(self.at.clone());
                    self.at = At::Property { owner, name: (*name).to_owned(), place: step.place.clone() };
                }
            }
            StepKind::Key(key) => return self.key(key, step, next),
            StepKind::PathAddress(path) => {
                self.retype();
                let path = vec![Expression::text(&percent_decoded(path))];
                let found = self.methods(|method| method.call == "by_path").into_iter().next();
                match found {
                    Some(found) => self.call(&found.method().ident.clone(), path),
                    None => {
                        self.on_path("by_path", None, path);
                        self.at = At::Path(step.place.clone());
                    }
                }
            }
            StepKind::Operation(bound) => {
                self.retype();
                return self.operation(bound, step, next.is_none());
            }
            StepKind::FunctionImport(name, _, arguments) => {
                return self.import(name, arguments, step, next.is_none());
            }
            StepKind::ActionImport(name, _) => return self.import(name, &[], step, next.is_none()),
            StepKind::Ref => {
                self.settle();
                let many = match &self.at {
                    At::LinkOf(_) => return true,
                    At::Builder { collection, .. } | At::Path(Place::Typed { collection, .. }) => *collection,
                    _ => false,
                };
                match self.at {
                    At::Builder { .. } => self.call("reference", Vec::new()),
                    _ => self.on_path("reference", None, Vec::new()),
                }
                self.at = At::Links { many };
            }
            StepKind::Value => self.value(step),
            StepKind::Count => {
                self.settle();
                let counts = matches!(self.at, At::Builder { collection: true, .. }) && self.allows(Verb::Count);
                if counts {
                    self.call("count", Vec::new());
                } else {
                    self.on_path("count", None, Vec::new());
                }
                self.at = At::Count;
            }
            StepKind::Batch => self.navigate("$batch", Place::Nothing),
        }
        true
    }

    /// Appends a navigation property, entity set or singleton.
    fn lead(&mut self, name: &str, place: &Place) {
        match self.method_for(NAVIGATE, name) {
            Some(found) => self.follow(&found, place),
            None => self.navigate(name, place.clone()),
        }
    }

    /// Calls a method that returns a builder.
    pub fn follow(&mut self, found: &Found, place: &Place) {
        self.call(&found.method().ident, Vec::new());
        self.arrive(place);
        self.refused.clone_from(&found.method().refused);
    }

    /// Whether the service accepts a verb at the current builder; adds a note if it refuses the verb.
    pub fn allows(&mut self, verb: Verb) -> bool {
        let allows = !self.refused.contains(&verb);
        if !allows {
            self.notes.push("the metadata says that the service refuses this request".to_owned());
            self.is_typed = false;
        }
        allows
    }

    /// Sets the position to the builder of a target, or to its path if the crate has no builder.
    pub fn arrive(&mut self, place: &Place) {
        self.refused.clear();
        self.at = match place {
            Place::Typed { name: TypeName::Named(name), collection }
                if self.surface.builder(name, *collection).is_some() =>
            {
                At::Builder { name: name.clone(), collection: *collection }
            }
            place => At::Path(place.clone()),
        };
    }

    /// Sets the position to a member of the current collection. The member refuses the verbs that the collection
    /// refuses.
    fn arrive_at_member(&mut self, place: &Place) {
        let refused = std::mem::take(&mut self.refused);
        self.arrive(place);
        self.refused = refused;
    }

    fn key(&mut self, key: &Key, step: &Step<'_>, next: Option<&Step<'_>>) -> bool {
        self.retype();
        let At::Builder { name, .. } = self.at.clone() else {
            return match key {
                Key::Placeholder(text) | Key::Literal(text) => {
                    self.on_path("key", None, vec![Expression::text(&percent_decoded(text))]);
                    self.at = At::Path(step.place.clone());
                    true
                }
                Key::Named(_) => false,
            };
        };
        let is_composite = self.surface.key(&name).len() > 1;
        match key {
            Key::Placeholder(text) | Key::Literal(text) if !is_composite => {
                let id = Expression::text(&percent_decoded(text));
                let is_link = next.is_some_and(|next| matches!(next.kind, StepKind::Ref));
                if is_link && self.method == Method::Delete {
                    self.call("reference", Vec::new());
                    self.at = At::LinkOf(id);
                    return true;
                }
                self.call("id", vec![id]);
                self.arrive_at_member(&step.place);
            }
            Key::Placeholder(text) | Key::Literal(text) => {
                self.on_path("key", None, vec![Expression::text(&percent_decoded(text))]);
                self.at = At::Path(step.place.clone());
            }
            Key::Named(arguments) => return self.named_key(arguments, step),
        }
        true
    }

    /// Appends a key with names, such as `(appId='x')` or `(a=1,b=2)`.
    fn named_key(&mut self, arguments: &[Argument], step: &Step<'_>) -> bool {
        let value = |name: &str| {
            let argument = arguments.iter().find(|argument| argument.name.eq_ignore_ascii_case(name))?;
            let text = percent_decoded(&argument.value);
            let inner = unmarked(&text);
            // A value without quotes is not a string, unless it is a placeholder.
            let is_bare = inner == text && !inner.starts_with(['{', '<']);
            let literal = Expression::text(&inner);
            Some(if is_bare {
                Expression::function(RustCode::fixed("mg::Key::bare"), None, vec![literal])
            } else {
                literal
            })
        };
        let fits = |keys: &[String]| {
            keys.len() == arguments.len()
                && arguments.iter().all(|argument| keys.iter().any(|key| key.eq_ignore_ascii_case(&argument.name)))
        };
        let found = self.methods(|method| !method.keys.is_empty() && fits(&method.keys)).into_iter().next();
        if let Some(found) = found {
            let values: Option<Vec<_>> = found.method().keys.iter().map(|key| value(key)).collect();
            let Some(values) = values else { return false };
            self.call(&found.method().ident.clone(), values);
            self.arrive(&step.place);
            return true;
        }
        let pairs = arguments.iter().map(|argument| {
            let value = value(&argument.name)?.into();
            Some(Expression::Tuple(vec![Expression::text(&argument.name), value]))
        });
        let Some(pairs) = pairs.collect::<Option<Vec<_>>>() else { return false };
        self.on_path("composite_key", None, vec![Expression::Array(pairs).by_reference()]);
        self.at = At::Path(step.place.clone());
        true
    }

    fn value(&mut self, step: &Step<'_>) {
        if let At::Property { .. } | At::Media = self.at {
            self.settle();
            self.navigate("$value", step.place.clone());
            return;
        }
        let found = self.methods(|method| method.call == "media").into_iter().next();
        match found {
            Some(found) => self.call(&found.method().ident.clone(), Vec::new()),
            None => self.on_path("media", None, Vec::new()),
        }
        self.at = At::Media;
    }

    /// Uses the URL as written, if no chain of methods represents it.
    fn give_up(&mut self, resolved: &Resolved<'_>) {
        let path: Vec<String> =
            resolved.steps.iter().filter(|s| !s.segment.is_empty()).map(|s| s.segment.clone()).collect();
        self.expression =
            Expression::Service.method("raw", Vec::new()).method("join", vec![Expression::text(&path.join("/"))]);
        self.at = At::Path(resolved.place());
        self.is_typed = false;
        self.notes.push("the crate has no method for a part of the URL, so it is taken as it stands".to_owned());
    }

    /// Returns the parameter struct of a method.
    pub fn parameters_of(&self, found: &Found) -> Option<(RustCode, Rc<crate::lower::StructModel>)> {
        found.builder.parameters(found.method())
    }
}
