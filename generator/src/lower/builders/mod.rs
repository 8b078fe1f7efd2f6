//! Request builders: what can be asked of one value of a type, or of a collection.

mod http;
mod keys;
mod methods;
mod navigation;
mod operations;
mod results;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::ir::{Operation, OperationKind, QualifiedName, TypeRef};

use super::Lowering;
use super::capabilities::{self, Target};
use super::crate_model::{BuilderModel, BuilderModule, MethodModel, StructModel};
use super::documentation::{ITEM_WIDTH, ItemDocs, Place};
use super::reach::{BuilderKey, Reach};
use super::rust_types::linked;
use super::source_text::{DocLine, Ident, RustCode, Unprinted};

pub(crate) use methods::NAVIGATE;
use methods::{MethodNames, method};
use operations::{Bound, OperationMethods};

/// Builders of a type with more derived types get no casts: only `entity`, which no path needs cast.
pub(super) const CAST_LIMIT: usize = 1000;

/// Names of the runtime's methods on the builder of one resource. An operation of that name is called `…_action` or
/// `…_function`, and anything else takes `_`.
const ONE_METHODS: &[&str] = &["get", "update", "delete", "reference", "raw", "url"];

/// The same on the builder of a collection.
const MANY_METHODS: &[&str] = &["list", "create", "count", "id", "reference", "raw", "url"];

/// Names of the runtime's methods on the service root, present and planned.
const ROOT_METHODS: &[&str] = &["new", "builder", "batch", "offline", "client", "from", "raw", "url"];

/// The names that methods of a builder cannot have; `None` is the service root.
fn reserved_methods(collection: Option<bool>) -> &'static [&'static str] {
    match collection {
        Some(true) => MANY_METHODS,
        Some(false) => ONE_METHODS,
        None => ROOT_METHODS,
    }
}

/// All builders, one module a type.
pub(super) fn builders(lowering: &Lowering<'_>, reach: &Reach) -> Vec<BuilderModule> {
    let mut modules: Vec<BuilderModule> = Vec::new();
    for key in reach.builders() {
        let Some(place) = lowering.places.get(&key.name) else { continue };
        let Some((builder, parameters)) = builder(lowering, reach, key) else { continue };
        let module = match modules.last_mut() {
            Some(module) if *module.name == key.name.as_str() => module,
            _ => {
                modules.push(BuilderModule {
                    file: Unprinted::new(place.builder_file()),
                    path: place.builder_module(),
                    name: Unprinted::new(key.name.as_str().to_owned()),
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
        module.uses = ["models", "requests"].into_iter().filter(uses).map(Ident::new).collect();
    }
    modules
}

/// Documents all builders, which takes the names of their methods.
pub(super) fn document(lowering: &Lowering<'_>, reach: &Reach, modules: &mut [BuilderModule]) {
    let mut builders = modules.iter_mut().flat_map(|module| &mut module.builders);
    for key in reach.builders() {
        let Some(place) = lowering.places.get(&key.name) else { continue };
        let Some(builder) = builders.next() else { break };
        let model = linked(&place.model_path_in_requests());
        let is_entity = lowering.model.entity_type(&key.name).is_some();
        let line = match (key.collection, is_entity) {
            (true, true) => "Requests on a collection of {}: `list`, `create`, `count`, `id` for one of them{}.",
            (true, false) => "Requests on a collection of {}{}.",
            (false, true) => "Requests on one {}: `get`, `update`, `delete`{}.",
            (false, false) => "Requests on a property of type {}{}.",
        };
        let more = DocLine::fixed(if builder.is_alias { "" } else { ", and the methods below" });
        let mut docs = ItemDocs::new(DocLine::fill(line, &[&model, &more]));
        if let Some(chain) = lowering.chains.chain(key) {
            docs = docs.chain(DocLine::fixed("For example"), chain, ITEM_WIDTH);
        }
        builder.docs = docs.lines(ITEM_WIDTH);
    }
    for module in modules {
        let mut all: HashMap<String, &mut StructModel> =
            module.parameters.iter_mut().map(|parameters| (parameters.ident.to_string(), parameters)).collect();
        for (builder, method) in module.builders.iter().flat_map(|b| b.methods.iter().map(move |method| (b, method))) {
            let Some(taken) = method.arguments.iter().find(|argument| argument.ident == "parameters") else { continue };
            let Some(parameters) = all.get_mut(taken.rust_type.as_str()) else { continue };
            let path = format!("{}::{}", builder.ident, method.ident);
            let link = DocLine::fill("[{}]", &[&DocLine::code(&path)]);
            // A full stop follows it.
            let fits = link.chars().count() < ITEM_WIDTH;
            let link = if fits { link } else { DocLine::link(&DocLine::code(&method.ident), &path) };
            let docs = ItemDocs::new(DocLine::fill("Parameters of {}.", &[&link]));
            let alone: Vec<DocLine> = parameters.required.iter().map(|r| DocLine::code(&r.ident)).collect();
            let short = match alone.as_slice() {
                [only] => vec![DocLine::fill("A call can pass {} alone.", &[only])],
                [first, second] => {
                    vec![DocLine::fill("A call can pass the pair of {} and {} alone.", &[first, second])]
                }
                _ => Vec::new(),
            };
            parameters.docs = docs.paragraph_of(short).lines(ITEM_WIDTH);
        }
    }
}

/// What a builder declares itself, and what it stands on.
///
/// A derived type's builder dereferences to its base's, which has the same URL and the methods that are inherited. So a
/// family of 139 device configurations has each action of the base once, not 139 times.
pub(super) struct Standing {
    /// The type itself and those bases that have no builder, nearest first: what they declare is declared here.
    pub own: Vec<QualifiedName>,
    /// The type and its nearest bases, nearest first.
    pub lineage: Vec<QualifiedName>,
    /// The nearest base that has a builder.
    pub base: Option<QualifiedName>,
}

impl Standing {
    fn of(lowering: &Lowering<'_>, reach: &Reach, key: &BuilderKey) -> Self {
        let lineage = lowering.lineage_names(&key.name);
        let base = base_of(lowering, reach, key);
        let own = lineage.iter().take_while(|name| Some(*name) != base.as_ref()).cloned().collect();
        Self { own, lineage, base }
    }
}

/// The type whose builder a builder stands on and dereferences to.
pub(super) fn base_of(lowering: &Lowering<'_>, reach: &Reach, key: &BuilderKey) -> Option<QualifiedName> {
    // What a base leaves, its derived types leave too, so that the search is over at the first that leaves nothing.
    let bases = lowering.model.bases(&key.name).skip(1).map(|(name, _)| name);
    let mut leaving = bases.take_while(|name| leaves_something(lowering, name, key.collection));
    leaving.find(|name| reach.contains(name, key.collection)).cloned()
}

/// Whether a type or its bases have anything that a derived type's builder could inherit. `entity`, on which nearly all
/// of Graph stands, has not.
fn leaves_something(lowering: &Lowering<'_>, name: &QualifiedName, collection: bool) -> bool {
    (!collection && lowering.inheritance.leads_somewhere(name))
        || lowering.with_operations[usize::from(collection)].contains(name)
}

/// The name of the service root's builder.
const ROOT: &str = "Graph";

/// One builder with the parameter structs of its operations.
pub(super) fn builder(
    lowering: &Lowering<'_>,
    reach: &Reach,
    key: &BuilderKey,
) -> Option<(BuilderModel, Vec<StructModel>)> {
    let place = lowering.places.get(&key.name)?;
    let standing = Standing::of(lowering, reach, key);
    let mut methods = Vec::new();
    let mut names = MethodNames::new(reserved_methods(Some(key.collection)));
    if key.collection {
        methods.extend(keys::keys(lowering, &key.name, &mut names));
    } else {
        methods.extend(navigation::navigation(lowering, &standing, &mut names));
        methods.extend(navigation::streams(lowering, &standing, &mut names));
    }
    methods.extend(navigation::casts(lowering, key, &mut names));
    let bound = bound_operations(lowering, &standing, key.collection);
    let builders = [place.builder_ident(false), place.builder_ident(true)];
    let OperationMethods { methods: operations, mut parameters } =
        operations::operations(lowering, &bound, &mut names, Some(key.collection), &builders);
    methods.extend(operations);
    if key.collection {
        // One and many of a type share a module, so where operations of one name take different parameters, the
        // collection's struct says whose it is.
        let single = BuilderKey { name: key.name.clone(), collection: false };
        let standing = Standing::of(lowering, reach, &single);
        let single = bound_operations(lowering, &standing, false);
        let others =
            operations::operations(lowering, &single, &mut MethodNames::new(ONE_METHODS), Some(false), &builders);
        let others = others.parameters;
        for own in &mut parameters {
            if others.iter().any(|other| other.ident == own.ident) {
                let renamed = Ident::new(&format!("{}OnCollection", own.ident));
                rename_parameters(&mut methods, &own.ident, &renamed);
                own.ident = renamed;
            }
        }
    }

    let base = standing.base.as_ref().and_then(|base| lowering.places.get(base));
    let mut over = vec![place.model_path_in_requests()];
    if key.collection {
        over.push(place.builder_ident(false).into());
    }
    over.extend(base.map(|base| base.builder_path(key.collection)));
    let generic = if key.collection { "mg::Many<{}>" } else { "mg::One<{}>" };
    let builder = BuilderModel {
        ident: place.builder_ident(key.collection),
        docs: Vec::new(),
        base: RustCode::fill(generic, &[&RustCode::join(&over, ", ")]),
        is_alias: methods.is_empty(),
        methods,
    };
    Some((builder, parameters))
}

fn rename_parameters(methods: &mut [MethodModel], from: &Ident, to: &Ident) {
    for argument in methods.iter_mut().flat_map(|method| &mut method.arguments) {
        if argument.ident == "parameters" && *argument.rust_type == **from {
            argument.rust_type = to.clone().into();
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
    let mut known = HashSet::new();
    for bound in standing.lineage.iter().flat_map(|name| lowering.bound_to(name, collection)) {
        if !own.contains(&(bound.namespace, bound.name)) {
            continue;
        }
        let mut names: Vec<&str> = bound.operation.call_parameters().iter().map(|p| p.name.as_str()).collect();
        names.sort_unstable();
        if known.insert((bound.namespace, bound.name, bound.operation.kind, names)) {
            found.push(Bound { namespace: bound.namespace, name: bound.name, operation: bound.operation });
        }
    }
    found
}

/// The builder of the service root: entity sets, singletons, action and function imports.
pub(super) fn root(lowering: &Lowering<'_>) -> (BuilderModel, Vec<StructModel>) {
    let mut names = MethodNames::new(reserved_methods(None));
    let mut methods = Vec::new();
    let mut parameters = Vec::new();
    if let Some((_, container)) = lowering.model.container() {
        let sets = container.entity_sets.iter().map(|(name, set)| (name, &set.entity_type, true, &set.annotations));
        let singletons =
            container.singletons.iter().map(|(name, single)| (name, &single.entity_type, false, &single.annotations));
        let mut steps: Vec<_> = sets.chain(singletons).collect();
        steps.sort_by_key(|(name, ..)| *name);
        names.reserve(steps.iter().map(|(name, ..)| name.as_str()));
        for (name, entity_type, collection, annotations) in steps {
            let Some(place) = lowering.places.get(entity_type) else { continue };
            let line = if collection { "{}: many {}." } else { "{}: {}." };
            let target = linked(&place.model_path_in_requests());
            let docs = ItemDocs::new(DocLine::fill(line, &[&DocLine::code(&format!("/{name}")), &target]));
            let docs = docs.described(annotations);
            let known = Place::Root(name.clone());
            let target = Target { name: entity_type, is_collection: collection };
            let refused = lowering.refused_verbs(&known, annotations, target);
            let docs = docs.paragraph_of(capabilities::sentence(&refused).into_iter().collect());
            methods.push(
                method(names.get(name), place.builder_path(collection))
                    .documented(&lowering.documentation.navigation(docs, &known))
                    .restricted(refused)
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
        let found = operations::operations(lowering, &imported, &mut names, None, &[Ident::new(ROOT)]);
        methods.extend(found.methods);
        parameters = found.parameters;
        let (of_http, given) = http::operations(lowering, container, &mut names);
        methods.extend(of_http);
        parameters.extend(given);
    }
    let docs = ItemDocs::new(DocLine::fixed("The service, where all requests start.")).lines(ITEM_WIDTH);
    let base = RustCode::fixed("mg::Location");
    (BuilderModel { ident: Ident::new(ROOT), docs, base, is_alias: false, methods }, parameters)
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
        self.inheritance.is_navigable(name).then_some(name)
    }
}
