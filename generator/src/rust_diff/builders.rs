//! Compares request builders, their methods, and the parameter structs of the methods.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::Impact;
use crate::ir::{INHERITED_LEVELS, QualifiedName};
use crate::lower::{ArgumentModel, BuilderModel, BuilderModule, CrateModel, MethodModel, StructModel};

use super::{Cause, Effects, Side};

/// A builder with the module that contains it.
#[derive(Clone, Copy)]
struct Place<'a> {
    module: &'a BuilderModule,
    builder: &'a BuilderModel,
}

/// All builders by path, such as `requests::user::UserResource`.
#[derive(Default)]
struct Builders<'a> {
    by_path: BTreeMap<String, Place<'a>>,
    /// The paths by those that the namespace's module exports the builders under: `requests::UserResource`.
    by_export: BTreeMap<String, String>,
}

/// The methods that can be called on a builder, by name, each with the path of the builder that declares it.
type Callable<'a> = BTreeMap<&'a str, (String, &'a MethodModel)>;

/// Compares the builders of both crates.
pub(super) fn compare(effects: &mut Effects<'_>) {
    let (old, new) = (builders(effects.old.rust), builders(effects.new.rust));
    for (path, was) in &old.by_path {
        match new.by_path.get(path) {
            Some(is) => effects.builder(path, (*was, &old), (*is, &new)),
            None => {
                let wire = effects.now(&was.module.name).to_owned();
                let same = |is: &&Place<'_>| *is.module.name == wire && is.is_collection() == was.is_collection();
                // The module moves if a namespace of the same name was added.
                let moved = new.by_path.iter().find(|(_, is)| same(is)).map(|(path, _)| format!("now `{path}`"));
                if moved.is_none() {
                    effects.operations(effects.old, path, *was, "gone", Impact::Breaking);
                }
                let what = moved.unwrap_or_else(|| "gone".to_owned());
                effects.note(vec![Cause::Whole(wire)], path, what, Impact::Breaking);
            }
        }
    }
    for (path, is) in new.by_path.iter().filter(|(path, _)| !old.by_path.contains_key(*path)) {
        let causes = vec![Cause::Whole(is.module.name.to_string()), Cause::Any(is.module.name.to_string())];
        effects.note(causes, path, "new", Impact::Additive);
        effects.operations(effects.new, path, *is, "new", Impact::Additive);
    }
    effects.parameter_structs();
    effects.root();
}

fn builders(rust: &CrateModel) -> Builders<'_> {
    let mut found = Builders::default();
    for (module, builder) in rust.builders.iter().flat_map(|module| module.builders.iter().map(move |b| (module, b))) {
        let path = path_in(module, &builder.ident);
        let namespace = path.rsplitn(3, "::").nth(2).unwrap_or_default();
        found.by_export.insert(format!("{namespace}::{}", builder.ident), path.clone());
        found.by_path.insert(path, Place { module, builder });
    }
    found
}

/// Returns the path of an item of a builder's module.
fn path_in(module: &BuilderModule, ident: &str) -> String {
    let path = module.file.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::");
    format!("{path}::{ident}")
}

impl Place<'_> {
    fn is_collection(&self) -> bool {
        self.builder.base.starts_with("mg::Many<")
    }

    /// Returns the path of the builder that this one dereferences to: the last type argument of `One` or `Many`.
    fn base<'b>(&self, builders: &'b Builders<'_>) -> Option<&'b str> {
        let arguments = self.builder.base.split_once('<')?.1.trim_end_matches('>');
        builders.by_export.get(arguments.rsplit(", ").next()?).map(String::as_str)
    }
}

/// Returns the paths of a builder and of the builders that it dereferences to, nearest first.
fn standing(path: &str, builders: &Builders<'_>) -> Vec<String> {
    let mut paths = vec![path.to_owned()];
    while paths.len() <= INHERITED_LEVELS
        && let Some(base) = paths.last().and_then(|last| builders.by_path.get(last)?.base(builders))
    {
        if paths.iter().any(|path| path == base) {
            break;
        }
        let base = base.to_owned();
        paths.push(base);
    }
    paths
}

fn callable<'a>(path: &str, builders: &Builders<'a>) -> Callable<'a> {
    let mut methods = Callable::new();
    for path in standing(path, builders) {
        let Some(place) = builders.by_path.get(&path) else { continue };
        for method in &place.builder.methods {
            methods.entry(&method.ident).or_insert_with(|| (path.clone(), method));
        }
    }
    methods
}

impl Effects<'_> {
    fn builder(&mut self, path: &str, (was, old): (Place<'_>, &Builders<'_>), (is, new): (Place<'_>, &Builders<'_>)) {
        let wire = self.now(&was.module.name).to_owned();
        let about = |wire: &str| vec![Cause::Whole(wire.to_owned()), Cause::Any(wire.to_owned())];
        let bases = standing(path, new);
        for base in standing(path, old).iter().skip(1).filter(|base| !bases.contains(base)) {
            self.note(about(&wire), path, format!("no longer stands on `{base}`"), Impact::Breaking);
        }
        if was.builder.is_alias != is.builder.is_alias {
            let (alias, what) = match was.builder.is_alias {
                true => (was, "a type of its own now, was an alias of"),
                false => (is, "was a type of its own, now an alias of"),
            };
            let what = format!("{what} `{}`", alias.builder.base);
            let methods = was.builder.methods.iter().map(|method| (self.old, was, method));
            let methods = methods.chain(is.builder.methods.iter().map(|method| (self.new, is, method)));
            let causes = methods.flat_map(|(side, place, method)| self.of_method(side, place, method));
            let causes = causes.chain(about(&wire)).collect();
            self.note(causes, path, what, Impact::PossiblyBreaking);
        }
        let (callable_before, callable_now) = (callable(path, old), callable(path, new));
        for (ident, (declared_at, method)) in &callable_before {
            let what = match callable_now.get(ident) {
                Some((now_at, now)) if same_call((declared_at, method), (now_at, now)) => continue,
                Some((_, now)) => format!("`{}` → `{}`", call(method), call(now)),
                None => {
                    let renamed = callable_now.values().find(|(_, now)| {
                        !method.wire.is_empty() && now.wire == method.wire && !callable_before.contains_key(&*now.ident)
                    });
                    renamed.map_or_else(|| "gone".to_owned(), |(_, now)| format!("now `{}`", call(now)))
                }
            };
            let declaring = old.by_path.get(declared_at).copied().unwrap_or(was);
            let mut causes = self.of_method(self.old, declaring, method);
            if !bases.contains(declared_at) {
                causes.splice(0..0, about(&wire));
            }
            self.method(causes, path, ident, what, Impact::Breaking);
        }
        for (ident, (declared_at, method)) in &callable_now {
            if !callable_before.contains_key(ident) {
                let declaring = new.by_path.get(declared_at).copied().unwrap_or(is);
                let causes = self.of_method(self.new, declaring, method);
                self.method(causes, path, ident, "new".to_owned(), Impact::Additive);
            }
        }
    }

    /// Adds effects for the operations of a builder that was added or removed, since operations are elements of their
    /// own.
    fn operations(&mut self, side: Side<'_>, path: &str, place: Place<'_>, what: &str, impact: Impact) {
        for method in place.builder.methods.iter().filter(|method| !method.wire.is_empty()) {
            let causes = self.of_operation(side, &place.module.name, place.is_collection(), &method.wire);
            let own: Vec<Cause> = causes.into_iter().filter(|cause| matches!(cause, Cause::Any(_))).collect();
            if !own.is_empty() {
                self.method(own, path, &method.ident, what.to_owned(), impact);
            }
        }
    }

    fn method(&mut self, causes: Vec<Cause>, path: &str, ident: &str, what: String, impact: Impact) {
        // Collections and single values have different methods, so effects are inherited within their kind only.
        let kind = if path.ends_with("Collection") { "Collection" } else { "Resource" };
        self.note(causes, &format!("{path}::{ident}"), what, impact);
        if let Some(effect) = self.found.last_mut() {
            effect.inherits = format!("{kind}::{ident}");
        }
    }

    /// Returns the possible causes for a changed method: a property, an operation or a derived type.
    fn of_method(&self, side: Side<'_>, declaring: Place<'_>, method: &MethodModel) -> Vec<Cause> {
        let of = &declaring.module.name;
        let mut causes = Vec::new();
        if !method.wire.is_empty() {
            causes.extend(self.of_operation(side, of, declaring.is_collection(), &method.wire));
            if causes.is_empty() {
                causes.push(Cause::Whole(self.now(&method.wire).to_owned()));
                causes.extend(self.property(side, of, &method.wire));
            }
        }
        causes.push(Cause::Whole(self.now(of).to_owned()));
        causes
    }

    /// Returns the possible causes for the operation of a segment. The segment has a namespace unless it is the
    /// container's.
    fn of_operation(&self, side: Side<'_>, of: &str, collection: bool, segment: &str) -> Vec<Cause> {
        let root = side.model.container().map_or("", |(namespace, _)| namespace);
        let full = if segment.contains('.') { segment.to_owned() } else { format!("{root}.{segment}") };
        let (Some(name), Some(of)) = (QualifiedName::parse(&full), QualifiedName::parse(of)) else { return Vec::new() };
        let overloads = side.model.operations(&name);
        let (mut causes, mut values) = (Vec::new(), Vec::new());
        for (bound_to, _) in side.model.nearest_bases(&of) {
            let is_bound = |operation: &&crate::ir::Operation| {
                operation.binding_parameter().is_some_and(|binding| {
                    binding.type_ref.collection == collection && binding.type_ref.name.named() == Some(bound_to)
                })
            };
            for operation in overloads.iter().filter(is_bound) {
                let bound_to = self.now(bound_to.as_str());
                let bound_to = if collection { format!("Collection({bound_to})") } else { bound_to.to_owned() };
                causes.push(Cause::Any(format!("{name}({bound_to})")));
                let given = operation.call_parameters().iter().map(|parameter| &parameter.type_ref);
                let named = given.chain(&operation.return_type).filter_map(|type_ref| type_ref.name.named());
                values.extend(named.map(|name| Cause::Whole(self.now(name.as_str()).to_owned())));
            }
        }
        causes.extend(values);
        causes
    }

    fn parameter_structs(&mut self) {
        let (old, new) = (structs(self.old.rust), structs(self.new.rust));
        for ((wire, ident), (was, place, method)) in &old {
            let causes = self.of_method(self.old, *place, method);
            let path = path_in(place.module, ident);
            let wire = self.now(wire).to_owned();
            match new.get(&(wire.as_str(), *ident)) {
                Some((is, now, _)) => {
                    let now = path_in(now.module, ident);
                    if path != now {
                        self.note(vec![Cause::Whole(wire.clone())], &path, format!("now `{now}`"), Impact::Breaking);
                    }
                    self.parameters(&path, was, is, &causes);
                }
                None => self.note(causes, &path, "gone", Impact::Breaking),
            }
        }
    }

    fn parameters(&mut self, path: &str, was: &StructModel, is: &StructModel, causes: &[Cause]) {
        let owners: BTreeSet<&String> = causes
            .iter()
            .filter_map(|cause| match cause {
                Cause::Any(owner) => Some(owner),
                _ => None,
            })
            .collect();
        self.fields((was, is), path, |_, _, name| {
            let parts = owners.iter().map(|owner| Cause::Part((*owner).clone(), name.to_owned()));
            parts.chain(causes.iter().cloned()).collect()
        });
        if was.required != is.required {
            let new = format!("{path}::new");
            let what = format!("`{}` → `{}`", constructor(was), constructor(is));
            self.note(causes.to_vec(), &new, what, Impact::Breaking);
        }
    }

    fn root(&mut self) {
        let (old, new) = (self.old.rust, self.new.rust);
        let cause = |method: &MethodModel| {
            let element = format!("/{}", *method.wire);
            vec![Cause::Whole(element.clone()), Cause::Any(element)]
        };
        for was in &old.root.methods {
            let is = new.root.methods.iter().find(|is| is.ident == was.ident);
            if is.is_some_and(|is| same_call(("Graph", was), ("Graph", is))) {
                continue;
            }
            let what = is.map_or_else(|| "gone".to_owned(), |is| format!("`{}` → `{}`", call(was), call(is)));
            self.note(cause(was), &format!("Graph::{}", was.ident), what, Impact::Breaking);
        }
        for is in new.root.methods.iter().filter(|is| old.root.methods.iter().all(|was| was.ident != is.ident)) {
            self.note(cause(is), &format!("Graph::{}", is.ident), "new", Impact::Additive);
        }
        for was in &old.root_parameters {
            let path = format!("service::{}", was.ident);
            let causes: Vec<Cause> =
                old.root.methods.iter().find(|method| takes(method, &was.ident)).map(cause).unwrap_or_default();
            match new.root_parameters.iter().find(|is| is.ident == was.ident) {
                Some(is) => self.parameters(&path, was, is, &causes),
                None => self.note(causes, &path, "gone", Impact::Breaking),
            }
        }
    }
}

/// Parameter structs by the type of their module and by name, each with the method that takes it.
type Parameters<'a> = BTreeMap<(&'a str, &'a str), (&'a StructModel, Place<'a>, &'a MethodModel)>;

fn structs(rust: &CrateModel) -> Parameters<'_> {
    let mut found = Parameters::new();
    for module in &rust.builders {
        for parameters in &module.parameters {
            for builder in &module.builders {
                if let Some(method) = builder.methods.iter().find(|method| takes(method, &parameters.ident)) {
                    let key = (module.name.as_str(), parameters.ident.as_str());
                    found.entry(key).or_insert((parameters, Place { module, builder }, method));
                }
            }
        }
    }
    found
}

fn takes(method: &MethodModel, parameters: &str) -> bool {
    method.arguments.iter().any(|argument| argument.rust_type == *parameters)
}

/// Whether a call of one method is a call of the other. Each comes with the path of the builder that declares it, since
/// the struct of parameters stands beside that.
fn same_call((old_at, old): (&str, &MethodModel), (new_at, new): (&str, &MethodModel)) -> bool {
    let types = |declared_at: &str, method: &MethodModel| -> Vec<String> {
        let module = declared_at.rsplit_once("::").map_or("", |(module, _)| module);
        let of_argument = |argument: &ArgumentModel| match argument.ident.as_str() {
            "parameters" => format!("{module}::{}", argument.rust_type),
            _ => argument.rust_type.to_string(),
        };
        method.arguments.iter().map(of_argument).collect()
    };
    old.returns == new.returns && types(old_at, old) == types(new_at, new)
}

/// Renders the constructor of a parameter struct.
fn constructor(parameters: &StructModel) -> String {
    let required: Vec<String> =
        parameters.required.iter().map(|required| format!("{}: {}", required.ident, required.rust_type)).collect();
    if required.is_empty() { "none".to_owned() } else { format!("new({})", required.join(", ")) }
}

/// Renders the signature of a method.
fn call(method: &MethodModel) -> String {
    let arguments: Vec<&str> = method.arguments.iter().map(|argument| argument.rust_type.as_str()).collect();
    format!("{}({}) -> {}", method.ident, arguments.join(", "), method.returns)
}
