//! Where each type lives: namespaces are modules, and a type's file follows from its name.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::ir::{EntityModel, QualifiedName};

use super::identifiers::{self, Case};
use super::source_text::{Ident, RustCode};

/// Where a declared type is found in the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypePlace {
    /// The namespace's modules below `models` and `requests`.
    pub namespace: Vec<Ident>,
    /// The module of the type itself.
    pub module: Ident,
    /// The type's Rust name.
    pub ident: Ident,
    /// What the names of its builders begin with.
    builder_stem: Ident,
}

impl TypePlace {
    /// `crate::models::security::Alert`, or `super::Alert` as seen from a file of the same namespace.
    pub fn model_path(&self, from: Option<&[Ident]>) -> RustCode {
        if from == Some(&self.namespace) {
            RustCode::path("super", [&self.ident])
        } else {
            RustCode::path("crate::models", self.namespace.iter().chain([&self.ident]))
        }
    }

    /// The path of a model as files of `requests` write it.
    pub fn model_path_in_requests(&self) -> RustCode {
        RustCode::path("models", self.namespace.iter().chain([&self.ident]))
    }

    /// The path of a builder as files of `requests` write it: the namespace's module exports the builders of all types.
    pub fn builder_path(&self, collection: bool) -> RustCode {
        RustCode::path("requests", self.namespace.iter().chain([&self.builder_ident(collection)]))
    }

    /// The path of the builders' module as files of `requests` write it.
    pub fn builder_module(&self) -> RustCode {
        RustCode::path("requests", self.namespace.iter().chain([&self.module]))
    }

    /// The builder's Rust name. The endings differ, so no two builders of one namespace can meet.
    pub fn builder_ident(&self, collection: bool) -> Ident {
        let ending = if collection { "Collection" } else { "Resource" };
        Ident::new(&format!("{}{ending}", self.builder_stem))
    }

    /// The file of the model.
    pub fn model_file(&self) -> String {
        self.file("src/models")
    }

    /// The file of the builders.
    pub fn builder_file(&self) -> String {
        self.file("src/requests")
    }

    fn file(&self, root: &str) -> String {
        let mut file = root.to_owned();
        for module in self.namespace.iter().chain([&self.module]) {
            file.push('/');
            file.push_str(module);
        }
        file + ".rs"
    }
}

/// The places of all types of a model.
#[derive(Debug)]
pub(crate) struct Places {
    /// The namespace of the container, whose types stand at the top and whose operations are called by short name.
    pub root_namespace: String,
    types: BTreeMap<QualifiedName, TypePlace>,
    /// Namespace to modules, for every namespace that declares anything.
    pub namespaces: BTreeMap<String, Vec<Ident>>,
}

impl Places {
    /// Finds a place for every type.
    pub fn of(model: &EntityModel) -> Self {
        let root_namespace = root_namespace(model);
        let namespaces = namespace_modules(model.schemas.keys().map(String::as_str), &root_namespace);
        // A type whose module would be called like a namespace beside it (`microsoft.graph.security` is both) yields.
        let mut nested: BTreeSet<Vec<Ident>> = BTreeSet::new();
        for modules in namespaces.values() {
            for depth in 1..=modules.len() {
                nested.insert(modules[..depth].to_vec());
            }
        }
        let mut types = BTreeMap::new();
        for (namespace, schema) in &model.schemas {
            let modules = &namespaces[namespace];
            let wires: BTreeSet<&str> = schema
                .entity_types
                .keys()
                .chain(schema.complex_types.keys())
                .chain(schema.enum_types.keys())
                .map(String::as_str)
                .collect();
            let is_nested =
                |module: &Ident| nested.contains(&[modules.as_slice(), std::slice::from_ref(module)].concat());
            let mut idents = identifiers::scope(wires.iter().copied(), Case::Type, &[]);
            // `_1a` can be a type and a namespace, which share the names of a module.
            for ident in idents.values_mut().filter(|ident| ident.starts_with('_')) {
                while is_nested(ident) {
                    *ident = ident.beside();
                }
            }
            let files = identifiers::scope(wires.iter().copied(), Case::Snake, RESERVED_FILES);
            let mut taken: BTreeSet<Ident> = files.values().cloned().collect();
            let given: HashSet<&str> = idents.values().map(Ident::as_str).collect();
            for wire in wires {
                let mut module = files[wire].clone();
                // `_foo` can be the module of a type of that name.
                let is_type = |module: &Ident| module.starts_with('_') && given.contains(module.as_str());
                while is_nested(&module) || is_type(&module) {
                    module = module.beside();
                    while taken.contains(&module) {
                        module = module.beside();
                    }
                }
                taken.insert(module.clone());
                let ident = idents[wire].clone();
                let plain = Ident::new(ident.trim_end_matches('_'));
                let builder_stem = if given.contains(plain.as_str()) { ident.clone() } else { plain };
                let place = TypePlace { namespace: modules.clone(), module, ident, builder_stem };
                types.insert(QualifiedName::new(namespace, wire), place);
            }
        }
        Self { root_namespace, types, namespaces }
    }

    /// The place of a declared type.
    pub fn get(&self, name: &QualifiedName) -> Option<&TypePlace> {
        self.types.get(name)
    }

    /// How an operation or derived type is written in a URL: operations of the container's namespace by short name.
    pub fn operation_segment(&self, namespace: &str, name: &str) -> String {
        if namespace == self.root_namespace { name.to_owned() } else { format!("{namespace}.{name}") }
    }
}

/// The namespace that the crate's own modules begin at: the container's, else the one that most others are nested in.
fn root_namespace(model: &EntityModel) -> String {
    let container = model.container().map(|(namespace, _)| namespace.to_owned());
    // A service may keep its container in a namespace of its own, apart from all types.
    let with_types = container.filter(|namespace| {
        model.schemas.get(namespace).is_some_and(|s| !s.entity_types.is_empty() || model.schemas.len() == 1)
    });
    with_types.or_else(|| model.schemas.keys().min_by_key(|n| n.matches('.').count()).cloned()).unwrap_or_default()
}

/// Names that a file of a module cannot have: Rust's own, and the devices of Windows.
const RESERVED_FILES: &[&str] = &[
    "mod", "aux", "con", "nul", "prn", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The modules of each namespace, relative to the root namespace: each part has a name of its own among its neighbours.
fn namespace_modules<'n>(namespaces: impl Iterator<Item = &'n str>, root: &str) -> BTreeMap<String, Vec<Ident>> {
    // The parts of each, and whether it stands beside the root namespace rather than in it.
    let relative = |namespace: &'n str| -> (bool, Vec<&'n str>) {
        match namespace.strip_prefix(root) {
            Some("") => (false, Vec::new()),
            Some(rest) if rest.starts_with('.') => (false, rest[1..].split('.').collect()),
            _ => (true, namespace.split('.').collect()),
        }
    };
    let parts: BTreeMap<&str, (bool, Vec<&str>)> =
        namespaces.map(|namespace| (namespace, relative(namespace))).collect();
    let mut children: BTreeMap<(bool, &[&str]), BTreeSet<&str>> = BTreeMap::new();
    for (is_beside, parts) in parts.values() {
        for (depth, part) in parts.iter().enumerate() {
            children.entry((*is_beside, &parts[..depth])).or_default().insert(part);
        }
    }
    let mut names: BTreeMap<(bool, &[&str]), BTreeMap<&str, Ident>> = children
        .iter()
        .map(|(place, parts)| (*place, identifiers::scope(parts.iter().copied(), Case::Snake, RESERVED_FILES)))
        .collect();
    // At the top both meet, and those in the root namespace keep their names.
    let top: BTreeSet<Ident> = names.get(&(false, &[][..])).into_iter().flat_map(BTreeMap::values).cloned().collect();
    if let Some(beside) = names.get_mut(&(true, &[][..])) {
        let mut taken: BTreeSet<Ident> = top.iter().chain(beside.values()).cloned().collect();
        for ident in beside.values_mut().filter(|ident| top.contains(*ident)) {
            while taken.contains(ident) {
                *ident = ident.beside();
            }
            taken.insert(ident.clone());
        }
    }
    let modules = |(is_beside, parts): &(bool, Vec<&str>)| -> Vec<Ident> {
        let name = |(depth, part): (usize, &&str)| names.get(&(*is_beside, &parts[..depth]))?.get(*part).cloned();
        parts.iter().enumerate().filter_map(name).collect()
    };
    parts.iter().map(|(namespace, parts)| ((*namespace).to_owned(), modules(parts))).collect()
}
