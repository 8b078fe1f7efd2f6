//! Generates calls of actions and functions.

use serde_json::{Map, Value};

use super::chain::{At, Chain};
use super::expression::Expression;
use crate::ir::{OperationKind, QualifiedName};
use crate::lower::source_text::{Ident, RustCode, StringLiteral};
use crate::lower::{Found, StructModel};
use crate::resolve::{Argument, BoundOperation, Method, Place, Step};

/// The parameters in a request, which select an overload.
struct Given<'g> {
    names: Vec<&'g str>,
    /// Whether there is only one argument, a text without a name: `search('x')`.
    text: bool,
    /// Whether the method must have all of the names. Names in a URL are parameters; a body may have other members too.
    all: bool,
}

impl Given<'_> {
    /// Returns how many of the names a parameter struct has; `None` if the request cannot mean this method.
    fn matched(&self, structure: Option<&StructModel>) -> Option<usize> {
        let Some(structure) = structure else { return (self.names.is_empty() || !self.all).then_some(0) };
        // Of the overloads with one parameter, a text means the one of type String.
        let takes_text = structure.fields.first().is_some_and(|field| field.rust_type == "String");
        if self.text && !takes_text {
            return Some(0);
        }
        let known = self.names.iter().filter(|name| name.is_empty() || field_of(structure, name).is_some()).count();
        (known == self.names.len() || !self.all).then_some(known)
    }
}

/// Returns the field for a parameter's name in any case, since pages and metadata differ in case.
fn field_of<'s>(structure: &'s StructModel, name: &str) -> Option<&'s crate::lower::FieldModel> {
    let wire = StringLiteral::new(name);
    structure.field(name).or_else(|| structure.fields.iter().find(|field| field.wire.eq_ignore_ascii_case(&wire)))
}

impl Chain<'_, '_> {
    /// Appends a bound action or function.
    pub(super) fn operation(&mut self, bound: &BoundOperation<'_>, step: &Step<'_>, is_last: bool) -> bool {
        let segment = self.surface.operation_segment(bound.name);
        let kind = bound.overloads.first().map_or(OperationKind::Function, |overload| overload.kind);
        self.invoke(&segment, Some(bound.name), kind, &bound.arguments, step, is_last)
    }

    /// Appends an action or function import.
    pub(super) fn import(&mut self, name: &str, arguments: &[Argument], step: &Step<'_>, is_last: bool) -> bool {
        let is_action = matches!(step.kind, crate::resolve::StepKind::ActionImport(..));
        let kind = if is_action { OperationKind::Action } else { OperationKind::Function };
        self.invoke(name, None, kind, arguments, step, is_last)
    }

    fn invoke(
        &mut self,
        segment: &str,
        name: Option<&QualifiedName>,
        kind: OperationKind,
        arguments: &[Argument],
        step: &Step<'_>,
        is_last: bool,
    ) -> bool {
        let Some(arguments) = self.without_aliases(arguments) else { return false };
        let body = self.json_body().and_then(Value::as_object);
        let given = match kind {
            OperationKind::Action => {
                let names = body.into_iter().flat_map(|body| body.keys().map(String::as_str)).collect();
                Given { names, text: false, all: false }
            }
            OperationKind::Function => {
                let text =
                    matches!(arguments.as_slice(), [only] if only.name.is_empty() && only.value.starts_with('\''));
                Given { names: arguments.iter().map(|argument| argument.name.as_str()).collect(), text, all: true }
            }
        };
        let Some(found) = self.overload(segment, kind, &given) else {
            if !arguments.is_empty() {
                return false;
            }
            // The crate has no method of that name here, but the name is enough for the URL.
            let written = name.map_or(segment, |_| segment);
            self.on_path("navigate", None, vec![Expression::text(written)]);
            self.at = At::Path(step.place.clone());
            return true;
        };
        let Some(parameters) = self.parameters(&found, kind, &arguments) else { return false };
        let method = found.method();
        let is_call = method.call.starts_with("call");
        let expected = if kind == OperationKind::Action { Method::Post } else { Method::Get };
        if is_call {
            self.call(&method.ident.clone(), parameters);
            self.arrive(&step.place);
        } else if is_last && self.method == expected {
            let returns = method.returns.type_argument("mg::Request").unwrap_or(RustCode::fixed("mg::Json"));
            self.call(&method.ident.clone(), parameters);
            self.at = At::Request(returns);
        } else if kind == OperationKind::Function {
            // The crate's method returns a request, which has no methods for further segments.
            let mut arguments = vec![Expression::text(segment)];
            let of_path = if parameters.is_empty() { "call" } else { "call_with" };
            arguments.extend(parameters.into_iter().map(Expression::by_reference));
            self.on_path(of_path, None, arguments);
            self.at = At::Path(step.place.clone());
        } else {
            self.on_path("navigate", None, vec![Expression::text(segment)]);
            self.at = At::Path(Place::Nothing);
        }
        true
    }

    /// Returns the method of the overload that the request means.
    fn overload(&self, segment: &str, kind: OperationKind, given: &Given<'_>) -> Option<Found> {
        let of_kind = |call: &str| match kind {
            OperationKind::Action => call.starts_with("action"),
            OperationKind::Function => call.starts_with("function") || call.starts_with("call"),
        };
        let candidates = self.methods(|method| *method.wire == segment && of_kind(&method.call));
        let rated = candidates.into_iter().filter_map(|found| {
            let structure = self.parameters_of(&found).map(|(_, structure)| structure);
            let matched = given.matched(structure.as_deref())?;
            // Without parameters, choose the overload without parameters; otherwise the one with most of the names.
            let is_plain = structure.is_none();
            Some(((matched, is_plain == given.names.is_empty()), found))
        });
        // Of equally good methods, choose the first, which is that of the nearest type.
        rated
            .fold(None, |best: Option<((usize, bool), Found)>, next| match best {
                Some(best) if best.0 >= next.0 => Some(best),
                _ => Some(next),
            })
            .map(|(_, found)| found)
    }

    /// Returns the filled parameter struct of a method; empty if the method takes none.
    fn parameters(&mut self, found: &Found, kind: OperationKind, arguments: &[Argument]) -> Option<Vec<Expression>> {
        let Some((path, structure)) = self.parameters_of(found) else { return Some(Vec::new()) };
        if kind == OperationKind::Action {
            // A body that is not an object is sent unchanged.
            let Some(object) = self.json_body().and_then(Value::as_object) else {
                return Some(vec![Expression::Struct { path, fields: Vec::new() }]);
            };
            let object = self.named_as_declared(&structure, object);
            self.body = None;
            self.takes = Some(path.clone());
            return Some(vec![self.values.parameters(&path, &structure, &object)]);
        }
        let mut fields: Vec<(Ident, Expression)> = Vec::new();
        for argument in arguments {
            let field = match argument.name.as_str() {
                "" => structure.fields.first(),
                name => field_of(&structure, name),
            };
            let field = field?;
            fields.push((field.ident.clone(), self.values.argument(&field.type_ref, &argument.value)?));
        }
        Some(vec![Expression::Struct { path, fields }])
    }

    /// Renames parameters to their names in the metadata: pages write `message` where the metadata has `Message`, and
    /// the service accepts both.
    fn named_as_declared(&mut self, structure: &StructModel, object: &Map<String, Value>) -> Map<String, Value> {
        let mut renamed = Map::new();
        for (key, value) in object {
            let field = field_of(structure, key);
            // A wire name is an OData identifier, which has no escapes.
            let declared = field.map_or(key.as_str(), |field| field.wire.trim_matches('"'));
            if declared != key && !object.contains_key(declared) {
                self.notes.push(format!("`{key}` is `{declared}` in the description"));
                renamed.insert(declared.to_owned(), value.clone());
            } else {
                renamed.insert(key.clone(), value.clone());
            }
        }
        renamed
    }

    /// Replaces parameter aliases (`@p`) by their values in the query; returns `None` if an alias has no value.
    fn without_aliases(&mut self, arguments: &[Argument]) -> Option<Vec<Argument>> {
        let mut found = Vec::new();
        for argument in arguments {
            let mut argument = Argument { name: argument.name.clone(), value: super::percent_decoded(&argument.value) };
            if argument.value.starts_with('@') {
                let at = self.options.iter().position(|(name, _)| *name == argument.value)?;
                argument.value = self.options.remove(at).1;
                self.notes
                    .push(format!("the parameter `{}` is written where it stands, not as an alias", argument.name));
            }
            found.push(argument);
        }
        Some(found)
    }
}
