//! Generates the request at the end of a chain.

use serde_json::Value;

use super::Body;
use super::chain::{At, Chain};
use super::expression::Expression;
use crate::ir::{QualifiedName, TypeName};
use crate::lower::Verb;
use crate::lower::source_text::{Ident, RustCode};
use crate::resolve::{Method, Place};

impl Chain<'_, '_> {
    /// Completes the chain with a request for its target.
    pub(super) fn send(&mut self) {
        match self.at.clone() {
            At::Request(_) => {}
            At::Root => self.untyped(json()),
            At::Count => match self.method {
                Method::Get => self.at = At::Request(RustCode::fixed("i64")),
                _ => self.is_typed = false,
            },
            At::Builder { name, collection } => self.resource(&name, collection),
            At::Property { owner, name, place } => self.property(*owner, &name, &place),
            At::Path(place) => self.path(&place),
            At::Media => self.media(),
            At::Links { many } => self.links(many),
            At::LinkOf(id) => {
                self.call("remove_key", vec![id]);
                self.at = At::Request(RustCode::fixed("()"));
            }
        }
        self.send_body();
    }

    /// Marks the expression as a request.
    fn requested(&mut self, returns: RustCode) {
        self.at = At::Request(returns);
    }

    /// Adds the body to the request, if no argument has it.
    fn send_body(&mut self) {
        let (text, content_type) = match self.body.take() {
            None => return,
            Some(Body::Json(value)) => (value.to_string(), "application/json"),
            Some(Body::Text(text)) => (text.to_owned(), self.content_type.unwrap_or("text/plain")),
        };
        self.is_typed = false;
        self.notes.push("the body is sent as it is, since the crate has no type for it here".to_owned());
        self.call("with_body", vec![Expression::raw_text(&text), Expression::text(content_type)]);
    }

    /// Translates the body into a value of a type; a default value if only the form of the request is known. Returns
    /// `None` if the body is not an object.
    fn body_of(&mut self, name: &QualifiedName) -> Option<Expression> {
        let value = match self.body {
            None => Expression::Struct { path: self.surface.model_path(name)?, fields: Vec::new() },
            Some(Body::Json(Value::Object(object))) => self.values.model(name, object)?,
            Some(_) => return None,
        };
        self.body = None;
        self.takes = self.surface.model_path(name);
        Some(value)
    }

    /// Generates a request for a single entity or a collection, by its builder.
    fn resource(&mut self, name: &QualifiedName, collection: bool) {
        let model = self.surface.answer(&TypeName::Named(name.clone()), false);
        let changed = RustCode::fill("Option<{}>", &[&model]);
        match (self.method, collection) {
            (Method::Get, false) => {
                self.call_verb("get", Verb::Get, Some(&model));
                self.requested(model);
            }
            (Method::Get, true) => {
                self.call_verb("list", Verb::List, Some(&model));
                self.requested(RustCode::fill("mg::Page<{}>", &[&model]));
            }
            (Method::Delete, false) => {
                self.call_verb("delete", Verb::Delete, None);
                self.requested(RustCode::fixed("()"));
            }
            (Method::Delete, true) => {
                self.on_path("delete", None, Vec::new());
                self.requested(RustCode::fixed("()"));
                self.is_typed = false;
            }
            (Method::Patch, false) => {
                let raw = (!self.allows(Verb::Update)).then(|| changed.clone());
                self.send_model("update", name, raw, changed);
            }
            (Method::Post, true) => {
                let raw = (!self.allows(Verb::Create)).then(|| model.clone());
                self.send_model("create", name, raw, model);
            }
            (Method::Put, false) => self.send_model("replace", name, Some(changed.clone()), changed),
            (Method::Post, false) => self.send_model("create", name, Some(changed.clone()), changed),
            (Method::Patch | Method::Put, true) => self.untyped(json()),
        }
    }

    /// Calls the method of a verb without a body: of the builder, or of the path (`of`) if the service refuses the verb.
    fn call_verb(&mut self, method: &'static str, verb: Verb, of: Option<&RustCode>) {
        if self.allows(verb) {
            self.call(method, Vec::new());
        } else {
            self.on_path(method, of.cloned(), Vec::new());
        }
    }

    /// Calls a method that takes a model: a method of the builder by value, or of the path (`of`) by reference.
    fn send_model(&mut self, method: &'static str, name: &QualifiedName, of: Option<RustCode>, returns: RustCode) {
        let Some(value) = self.body_of(name) else { return self.untyped(json()) };
        match of {
            None => self.call(method, vec![value]),
            of => {
                self.on_path(method, of, vec![value.by_reference()]);
                self.is_typed = false;
            }
        }
        self.requested(returns);
    }

    /// Generates a request with any method and the body unchanged.
    fn untyped(&mut self, returns: RustCode) {
        self.settle();
        let returns = if self.method == Method::Delete { RustCode::fixed("()") } else { returns };
        let method = Expression::Path(RustCode::path("mg::http::Method", [&Ident::new(self.method.as_str())]));
        self.on_path("request", Some(returns.clone()), vec![method]);
        self.is_typed = false;
        self.requested(returns);
    }

    /// Generates a request for a structural property by its own URL.
    fn property(&mut self, owner: At, name: &str, place: &Place) {
        let Place::Typed { name: of, collection } = place else { return self.untyped(json()) };
        let answer = self.surface.answer(of, *collection);
        let model = of.named().filter(|of| !collection && self.surface.model().complex_type(of).is_some());
        let of_property = |chain: &mut Self| {
            chain.at = owner;
            chain.on_path("property", Some(answer.clone()), vec![Expression::text(name)]);
        };
        match (self.method, model) {
            (Method::Get, _) => {
                of_property(self);
                self.call("get", Vec::new());
                self.requested(answer);
            }
            (Method::Delete, _) => {
                of_property(self);
                self.call("delete", Vec::new());
                self.requested(RustCode::fixed("()"));
            }
            (Method::Patch | Method::Put, Some(model)) => match self.body_of(model) {
                Some(value) => {
                    of_property(self);
                    self.call(if self.method == Method::Put { "replace" } else { "update" }, vec![value]);
                    self.requested(RustCode::fill("Option<{}>", &[&answer]));
                }
                None => self.untyped(json()),
            },
            _ => {
                self.settle();
                self.path(place);
            }
        }
    }

    /// Generates a request for a path of the runtime, which does not know the type of its target.
    fn path(&mut self, place: &Place) {
        let Place::Typed { name, collection } = place else { return self.untyped(json()) };
        let answer = self.surface.answer(name, *collection);
        let changed = RustCode::fill("Option<{}>", &[&answer]);
        self.is_typed = false;
        let model = name.named().filter(|of| !collection && self.surface.model().structured_type(of).is_some());
        match (self.method, model) {
            (Method::Get, _) => {
                self.on_path("get", Some(answer.clone()), Vec::new());
                self.requested(answer);
            }
            (Method::Delete, _) => {
                self.on_path("delete", None, Vec::new());
                self.requested(RustCode::fixed("()"));
            }
            (Method::Patch, Some(model)) => self.send_model("update", model, Some(changed.clone()), changed),
            (Method::Put, Some(model)) => self.send_model("replace", model, Some(changed.clone()), changed),
            // Only a POST with a body is known to send the type that it returns.
            (Method::Post, Some(model)) if self.body.is_some() => {
                self.send_model("create", model, Some(changed.clone()), changed);
            }
            _ => self.untyped(changed),
        }
    }

    /// Generates a request for binary content.
    fn media(&mut self) {
        match self.method {
            Method::Get => {
                self.call("download", Vec::new());
                self.requested(RustCode::fixed("mg::Bytes"));
            }
            Method::Delete => {
                self.call("delete", Vec::new());
                self.requested(RustCode::fixed("()"));
            }
            Method::Put => {
                let content_type = self.content_type.unwrap_or("application/octet-stream");
                let content = match self.body.take() {
                    None => Expression::function(RustCode::fixed("mg::Bytes::new"), None, Vec::new()),
                    Some(Body::Json(value)) => Expression::raw_text(&value.to_string()),
                    Some(Body::Text(text)) => Expression::raw_text(text),
                };
                self.call("upload", vec![content, Expression::text(content_type)]);
                self.requested(RustCode::fixed("()"));
            }
            Method::Post | Method::Patch => self.untyped(RustCode::fixed("()")),
        }
    }

    /// Generates a request for links between entities.
    fn links(&mut self, many: bool) {
        let id = |(name, _): &(String, String)| name.eq_ignore_ascii_case("$id") || name == "@odata.id";
        match self.method {
            Method::Get => {
                self.call(if many { "list" } else { "get" }, Vec::new());
                self.requested(RustCode::fixed(if many { "mg::Page<mg::EntityLink>" } else { "mg::EntityLink" }));
            }
            Method::Delete => match self.options.iter().position(id) {
                Some(at) => {
                    let (_, target) = self.options.remove(at);
                    self.call("remove_target", vec![Expression::text(&target)]);
                    self.requested(RustCode::fixed("()"));
                }
                None => {
                    self.call("remove", Vec::new());
                    self.requested(RustCode::fixed("()"));
                }
            },
            Method::Post | Method::Put => {
                let method = if self.method == Method::Post { "add" } else { "set" };
                match self.link_target() {
                    Some(target) => {
                        self.call(method, vec![target]);
                        self.requested(RustCode::fixed("()"));
                    }
                    None => self.untyped_link(),
                }
            }
            Method::Patch => self.untyped_link(),
        }
    }

    fn untyped_link(&mut self) {
        self.call("raw", Vec::new());
        self.at = At::Path(Place::Nothing);
        self.untyped(RustCode::fixed("()"));
    }

    /// Returns the target of the link, if the body is a link and nothing else.
    fn link_target(&mut self) -> Option<Expression> {
        let target = match self.body {
            None => Expression::Tuple(vec![Expression::text("directoryObjects"), Expression::text("{id}")]),
            Some(Body::Json(Value::Object(object))) if object.len() == 1 => {
                let target = object.get("@odata.id").and_then(Value::as_str)?;
                // The client would complete a relative URL, so it is not sent unchanged.
                Expression::text(Some(target).filter(|target| target.contains("://"))?)
            }
            Some(_) => return None,
        };
        self.body = None;
        Some(target)
    }
}

/// Returns the type `Json`, for results of unknown type.
fn json() -> RustCode {
    RustCode::fixed("mg::Json")
}
