//! The package as such: options, manifest facts, modules.

use std::collections::{BTreeMap, BTreeSet};

use super::Lowering;
use super::crate_model::{EnumModel, ExportModel, MethodModel, ModuleModel, PackageModel, StructModel};
use super::reach::Reach;
use super::source_text::{DocLine, Ident, RustCode, StringLiteral, TomlString, Unprinted};

/// What the caller decides about a generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateOptions {
    /// The package name, such as `msgraph-beta`.
    pub package: String,
    /// The package version.
    pub version: String,
    /// The service root, such as `https://graph.microsoft.com/beta`.
    pub service_root: String,
    /// What the API version is called, such as `beta`.
    pub label: String,
    /// The `view` of links to reference pages, such as `graph-rest-beta`; `None` for services without such pages.
    pub reference_view: Option<String>,
    /// Where the crate finds its runtime.
    pub runtime: RuntimeDependency,
}

/// Where a generated crate finds `msgraph-core`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeDependency {
    /// In the workspace that the crate is a member of.
    Workspace,
    /// At a path, absolute or relative to the crate.
    Path(String),
    /// At the registry.
    Version(String),
}

/// `root` has the methods of the service root, of which one is called in the example.
pub(super) fn package(options: &CrateOptions, has_permissions: bool, root: &[MethodModel]) -> PackageModel {
    let (runtime_path, runtime_version) = match &options.runtime {
        RuntimeDependency::Workspace => (None, None),
        RuntimeDependency::Path(path) => (Some(TomlString::new(path)), None),
        RuntimeDependency::Version(version) => (None, Some(TomlString::new(version))),
    };
    let label = &options.label;
    PackageModel {
        name: TomlString::new(&options.package),
        description: TomlString::new(&format!(
            "Microsoft Graph {label}: models and request builders, generated from its metadata."
        )),
        version: TomlString::new(&options.version),
        library: Ident::new(&options.package),
        example: example(root),
        service_root: StringLiteral::new(options.service_root.trim_end_matches('/')),
        label: DocLine::prose(label),
        runtime_path,
        runtime_version,
        in_workspace: options.runtime == RuntimeDependency::Workspace,
        has_permissions,
    }
}

/// A call of the service root that lists something, if there is one: the users, or what comes first.
fn example(root: &[MethodModel]) -> Option<RustCode> {
    let lists = |method: &&MethodModel| method.returns.ends_with("Collection") && method.arguments.is_empty();
    let users = root.iter().filter(lists).find(|method| *method.wire == "users");
    let method = users.or_else(|| root.iter().find(lists))?;
    Some(RustCode::fill("graph.{}().list()", &[&method.ident]))
}

/// The modules of models: one a namespace, each exporting its types.
pub(super) fn model_modules(lowering: &Lowering<'_>, structs: &[StructModel], enums: &[EnumModel]) -> Vec<ModuleModel> {
    let mut modules = tree(lowering, "src/models");
    let structs = structs.iter().map(|s| {
        let family = s.family.as_ref().map(|family| family.ident.clone());
        (&s.file, std::iter::once(s.ident.clone()).chain(family).collect())
    });
    let enums = enums.iter().map(|e| (&e.file, vec![e.ident.clone()]));
    for (file, names) in structs.chain(enums).collect::<BTreeMap<_, Vec<Ident>>>() {
        let Some((folder, module)) = file.trim_end_matches(".rs").rsplit_once('/') else { continue };
        if let Some(parent) = modules.get_mut(&format!("{folder}/mod.rs")) {
            parent.private.push(ExportModel { module: Ident::new(module), names });
        }
    }
    modules.into_values().collect()
}

/// The modules of requests: one a namespace, each with a public module for each type's builders.
pub(super) fn request_modules(lowering: &Lowering<'_>, reach: &Reach) -> Vec<ModuleModel> {
    let mut modules = tree(lowering, "src/requests");
    let places: BTreeSet<_> =
        reach.types().filter_map(|name| lowering.places.get(name)).map(|p| p.builder_file()).collect();
    for file in places {
        let Some((folder, module)) = file.trim_end_matches(".rs").rsplit_once('/') else { continue };
        if let Some(parent) = modules.get_mut(&format!("{folder}/mod.rs")) {
            parent.public.push(Ident::new(module));
        }
    }
    modules
        .into_values()
        .map(|mut module| {
            module.public.sort();
            module
        })
        .collect()
}

/// The module tree of all namespaces, by file.
fn tree(lowering: &Lowering<'_>, root: &str) -> BTreeMap<String, ModuleModel> {
    let empty = |file: &str| ModuleModel {
        file: Unprinted::new(file.to_owned()),
        namespace: None,
        public: Vec::new(),
        private: Vec::new(),
    };
    let mut modules = BTreeMap::new();
    let top = format!("{root}/mod.rs");
    modules.insert(top.clone(), empty(&top));
    for (namespace, parts) in &lowering.places.namespaces {
        let mut folder = root.to_owned();
        for part in parts {
            let parent = modules.entry(format!("{folder}/mod.rs")).or_insert_with_key(|file| empty(file));
            if !parent.public.contains(part) {
                parent.public.push(part.clone());
            }
            folder = format!("{folder}/{part}");
        }
        let module = modules.entry(format!("{folder}/mod.rs")).or_insert_with_key(|file| empty(file));
        module.namespace = Some(DocLine::code(namespace));
    }
    modules
}
