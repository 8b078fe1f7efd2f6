//! Request builders: what can be asked of one value of a type, or of a collection.

mod http;
mod keys;
mod methods;
mod navigation;
mod operations;

use std::collections::BTreeSet;

use crate::ir::{Operation, OperationKind, Primitive, Property, QualifiedName, TypeName, TypeRef};

use super::Lowering;
use super::crate_model::{BuilderModel, BuilderModule, MethodModel, StructModel};
use super::documentation::Place;
use super::modules::TypePlace;
use super::reach::{BuilderKey, Reach};

use methods::{MethodNames, method};
use operations::{Bound, OperationMethods};

/// Builders of a type with more derived types get no casts: only `entity`, which no path needs cast.
pub(super) const CAST_LIMIT: usize = 1000;

/// Names that belong to the verbs on every builder; navigation and operations of that name take `_`.
const VERBS: &[&str] = &["update", "create", "list", "get", "delete", "id", "count"];

/// All builders, one module a type.
pub(super) fn builders(lowering: &Lowering<'_>, reach: &Reach) -> Vec<BuilderModule> {
    let mut modules: Vec<BuilderModule> = Vec::new();
    for (key, path) in reach.builders() {
        let Some(place) = lowering.places.get(&key.name) else { continue };
        let (builder, parameters) = builder(lowering, reach, key, path);
        let module = match modules.last_mut() {
            Some(module) if module.name == key.name.as_str() => module,
            _ => {
                modules.push(BuilderModule {
                    file: place.builder_file(),
                    name: key.name.as_str().to_owned(),
                    uses: Vec::new(),
                    builders: Vec::new(),
                    parameters: Vec::new(),
                });
                let last = modules.len() - 1;
                &mut modules[last]
            }
        };
        module.builders.push(builder);
        module.parameters.extend(parameters);
    }
    for module in &mut modules {
        let types = module.builders.iter().flat_map(|builder| &builder.methods).flat_map(|method| {
            method.arguments.iter().map(|a| a.rust_type.as_str()).chain(std::iter::once(method.returns.as_str()))
        });
        let fields = module.parameters.iter().flat_map(|p| &p.fields).map(|field| field.rust_type.as_str());
        let bases = module.builders.iter().map(|builder| builder.base.as_str());
        let mentioned: Vec<&str> = types.chain(fields).chain(bases).collect();
        let uses = |root: &&str| mentioned.iter().any(|text| text.contains(&format!("{root}::")));
        // Every builder is one of the runtime's macros, so `mg` is always used.
        module.uses = std::iter::once("mg").chain(["models", "requests"].into_iter().filter(uses)).collect();
    }
    modules
}

/// What a builder declares itself, and what it stands on.
///
/// A derived type's builder dereferences to its base's, which has the same URL and the methods that are inherited. So a
/// family of 139 device configurations has each action of the base once, not 139 times.
pub(super) struct Standing {
    /// The type itself and those bases that have no builder, nearest first: what they declare is declared here.
    pub own: Vec<QualifiedName>,
    /// The type and all its bases, nearest first.
    pub lineage: Vec<QualifiedName>,
    /// The nearest base that has a builder.
    pub base: Option<QualifiedName>,
}

impl Standing {
    fn of(lowering: &Lowering<'_>, reach: &Reach, key: &BuilderKey) -> Self {
        let lineage = lowering.lineage_names(&key.name);
        let stands_on = |name: &&QualifiedName| {
            reach.contains(name, key.collection) && leaves_something(lowering, name, key.collection)
        };
        let base = lineage.iter().skip(1).find(stands_on).cloned();
        let own = lineage.iter().take_while(|name| Some(*name) != base.as_ref()).cloned().collect();
        Self { own, lineage, base }
    }
}

/// The type whose builder a builder stands on and dereferences to.
pub(super) fn base_of(lowering: &Lowering<'_>, reach: &Reach, key: &BuilderKey) -> Option<QualifiedName> {
    Standing::of(lowering, reach, key).base
}

/// Whether a type or its bases have anything that a derived type's builder could inherit. `entity`, on which nearly all
/// of Graph stands, has not.
fn leaves_something(lowering: &Lowering<'_>, name: &QualifiedName, collection: bool) -> bool {
    lowering.lineage_names(name).iter().any(|name| {
        let navigates = lowering.model.structured_type(name).is_some_and(|structure| {
            let is_place = |property: &Property| {
                property.type_ref.name == TypeName::Primitive(Primitive::Stream)
                    || lowering.navigable_complex(&property.type_ref).is_some()
            };
            !structure.navigation_properties.is_empty() || structure.properties.values().any(is_place)
        });
        let streams = lowering.model.entity_type(name).is_some_and(|entity| entity.has_stream);
        (!collection && (navigates || streams)) || !lowering.bound_to(name, collection).is_empty()
    })
}

/// One builder with the parameter structs of its operations.
pub(super) fn builder(
    lowering: &Lowering<'_>,
    reach: &Reach,
    key: &BuilderKey,
    path: Option<&str>,
) -> (BuilderModel, Vec<StructModel>) {
    let standing = Standing::of(lowering, reach, key);
    let mut methods = Vec::new();
    let mut names = MethodNames::new(VERBS);
    let is_entity = lowering.model.entity_type(&key.name).is_some();
    if key.collection {
        methods.extend(keys::keys(lowering, &key.name, &mut names));
    } else {
        methods.extend(navigation::navigation(lowering, &standing, &mut names));
        methods.extend(navigation::streams(lowering, &standing, &mut names));
    }
    methods.extend(navigation::casts(lowering, key, &mut names));
    let bound = bound_operations(lowering, &standing, key.collection);
    let OperationMethods { methods: operations, mut parameters } =
        operations::operations(lowering, &bound, &mut names, Some(key.collection));
    methods.extend(operations);
    if key.collection {
        // One and many of a type share a module, so where operations of one name take different parameters, the
        // collection's struct says whose it is.
        let single = BuilderKey { name: key.name.clone(), collection: false };
        let standing = Standing::of(lowering, reach, &single);
        let single = bound_operations(lowering, &standing, false);
        let others = operations::operations(lowering, &single, &mut MethodNames::new(VERBS), Some(false)).parameters;
        for own in &mut parameters {
            if others.iter().any(|other| other.ident == own.ident) {
                let renamed = format!("{}OnCollection", own.ident);
                rename_parameters(&mut methods, &own.ident, &renamed);
                own.ident = renamed;
            }
        }
    }

    let what = match (key.collection, is_entity) {
        (true, _) => "A collection of",
        (false, true) => "One",
        (false, false) => "A property of type",
    };
    let mut docs = vec![format!("{what} `{}`, by its URL.", key.name)];
    // A path that passes a cast says nothing that the path without it doesn't.
    if let Some(path) = path.filter(|path| !path.contains('.')) {
        docs.push(String::new());
        docs.push(format!("For example `{path}`."));
    }
    let place = lowering.places.get(&key.name);
    let path_of = |of: &dyn Fn(&TypePlace) -> String| place.map(of).unwrap_or_default();
    let base = standing.base.as_ref().and_then(|base| lowering.places.get(base));
    let mut over = vec![path_of(&TypePlace::model_path_in_requests)];
    if key.collection {
        over.push(path_of(&|place| place.builder_ident(false)));
    }
    over.extend(base.map(|base| base.builder_path(key.collection)));
    let kind = if key.collection { "Many" } else { "One" };
    let builder = BuilderModel {
        ident: path_of(&|place| place.builder_ident(key.collection)),
        docs,
        base: format!("mg::{kind}<{}>", over.join(", ")),
        is_alias: methods.is_empty(),
        methods,
    };
    (builder, parameters)
}

fn rename_parameters(methods: &mut [MethodModel], from: &str, to: &str) {
    for argument in methods.iter_mut().flat_map(|method| &mut method.arguments) {
        if argument.ident == "parameters" && argument.rust_type == from {
            to.clone_into(&mut argument.rust_type);
        }
    }
}

/// The overloads of the operations that a builder declares itself: all overloads of a name where one of its own types
/// binds one. What the type itself binds hides a base's overload with the same parameters, since some are bound to a
/// type and to its ancestor as well.
fn bound_operations<'a>(lowering: &Lowering<'a>, standing: &Standing, collection: bool) -> Vec<Bound<'a>> {
    let own: BTreeSet<(&str, &str)> = standing
        .own
        .iter()
        .flat_map(|name| lowering.bound_to(name, collection))
        .map(|b| (b.namespace, b.name))
        .collect();
    let mut found: Vec<Bound<'a>> = Vec::new();
    if own.is_empty() {
        return found;
    }
    for bound in standing.lineage.iter().flat_map(|name| lowering.bound_to(name, collection)) {
        if !own.contains(&(bound.namespace, bound.name)) {
            continue;
        }
        let names = |operation: &Operation| {
            let mut names: Vec<&str> = operation.call_parameters().iter().map(|p| p.name.as_str()).collect();
            names.sort_unstable();
            names.join(",")
        };
        let same = |other: &Bound<'_>| {
            (other.namespace, other.name, other.operation.kind) == (bound.namespace, bound.name, bound.operation.kind)
                && names(other.operation) == names(bound.operation)
        };
        if !found.iter().any(same) {
            found.push(Bound { namespace: bound.namespace, name: bound.name, operation: bound.operation });
        }
    }
    found
}

/// The builder of the service root: entity sets, singletons, action and function imports.
pub(super) fn root(lowering: &Lowering<'_>) -> (BuilderModel, Vec<StructModel>) {
    let mut names = MethodNames::new(&["new", "offline", "client", "from"]);
    let mut methods = Vec::new();
    let mut parameters = Vec::new();
    if let Some((_, container)) = lowering.model.container() {
        let sets = container.entity_sets.iter().map(|(name, set)| (name, &set.entity_type, true));
        let singletons = container.singletons.iter().map(|(name, single)| (name, &single.entity_type, false));
        let mut steps: Vec<_> = sets.chain(singletons).collect();
        steps.sort();
        names.reserve(steps.iter().map(|(name, _, _)| name.as_str()));
        for (name, entity_type, collection) in steps {
            let Some(place) = lowering.places.get(entity_type) else { continue };
            methods.push(
                method(names.get(name), place.builder_path(collection))
                    .doc(format!(
                        "`/{name}`: {}`{}`.",
                        if collection { "many " } else { "" },
                        lowering.short_name(entity_type)
                    ))
                    .paragraph(lowering.documentation.lines(&Place::Root(name.clone())))
                    .place(name),
            );
        }
        let mut imported = Vec::new();
        for (name, import) in &container.action_imports {
            imported.extend(unbound(lowering, name, &import.action, OperationKind::Action));
        }
        for (name, import) in &container.function_imports {
            imported.extend(unbound(lowering, name, &import.function, OperationKind::Function));
        }
        let found = operations::operations(lowering, &imported, &mut names, None);
        methods.extend(found.methods);
        parameters = found.parameters;
        let (of_http, given) = http::operations(lowering, container, &mut names);
        methods.extend(of_http);
        parameters.extend(given);
    }
    let docs = vec!["The service, by its root URL.".to_owned()];
    let base = "mg::Path".to_owned();
    (BuilderModel { ident: "Graph".to_owned(), docs, base, is_alias: false, methods }, parameters)
}

/// The unbound overloads of an imported operation, under the name of the import.
fn unbound<'a>(lowering: &Lowering<'a>, import: &'a str, name: &QualifiedName, kind: OperationKind) -> Vec<Bound<'a>> {
    let overloads = lowering.model.operations(name).iter();
    overloads
        .filter(|operation| !operation.is_bound && operation.kind == kind)
        .map(|operation| Bound {
            namespace: lowering.model.container().map_or("", |(n, _)| n),
            name: import,
            operation,
        })
        .collect()
}

impl Lowering<'_> {
    /// The entity type that a composable function leads to, and whether to many: the URL can go on from there.
    pub(super) fn composed_entity<'o>(&self, operation: &'o Operation) -> Option<(&'o QualifiedName, bool)> {
        let returns = operation.return_type.as_ref()?;
        let name = returns.name.named()?;
        let composes = operation.kind == OperationKind::Function && operation.is_composable;
        (composes && self.model.entity_type(name).is_some()).then_some((name, returns.collection))
    }

    /// The complex type of a single-valued property from which navigation goes on.
    pub(super) fn navigable_complex<'t>(&self, type_ref: &'t TypeRef) -> Option<&'t QualifiedName> {
        let name = type_ref.name.named().filter(|_| !type_ref.collection)?;
        self.model.complex_type(name)?;
        let own = std::iter::once(name.clone()).chain(self.derived(name));
        let navigates = own.into_iter().any(|name| {
            self.model.lineage(&name).iter().any(|(_, structure)| !structure.navigation_properties.is_empty())
        });
        navigates.then_some(name)
    }
}
