//! Where each type lives: namespaces are modules, and a type's file follows from its name.

use std::collections::{BTreeMap, BTreeSet};

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

    /// The path of a builder as files of `requests` write it.
    pub fn builder_path(&self, collection: bool) -> RustCode {
        RustCode::fill("{}::{}", &[&self.builder_module(), &self.builder_ident(collection)])
    }

    /// The path of the builders' module as files of `requests` write it.
    pub fn builder_module(&self) -> RustCode {
        RustCode::path("requests", self.namespace.iter().chain([&self.module]))
    }

    /// The builder's Rust name. The endings differ, so no two builders of one namespace can meet.
    pub fn builder_ident(&self, collection: bool) -> Ident {
        let ending = if collection { "Collection" } else { "Resource" };
        Ident::new(&format!("{}{ending}", self.ident.trim_end_matches('_')))
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
        let mut namespaces = BTreeMap::new();
        for namespace in model.schemas.keys() {
            namespaces.insert(namespace.clone(), modules_of(namespace, &root_namespace));
        }
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
            let idents = identifiers::scope(wires.iter().copied(), Case::Type, &[]);
            let files = identifiers::scope(wires.iter().copied(), Case::Snake, &["mod"]);
            for wire in wires {
                let mut module = files[wire].clone();
                while nested.contains(&[modules.as_slice(), std::slice::from_ref(&module)].concat()) {
                    module = module.beside();
                }
                let place = TypePlace { namespace: modules.clone(), module, ident: idents[wire].clone() };
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

/// The modules of a namespace, relative to the root namespace.
fn modules_of(namespace: &str, root: &str) -> Vec<Ident> {
    let relative = match namespace.strip_prefix(root) {
        Some("") => return Vec::new(),
        Some(rest) if rest.starts_with('.') => &rest[1..],
        _ => namespace,
    };
    relative.split('.').map(|part| identifiers::plain(part, Case::Snake)).collect()
}
