//! The items that each file of a crate has, by what lowering decided.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::{BuilderModel, CrateModel, EnumModel, ModuleModel, StructModel};

/// The macros of the runtime whose rows are members: fields, variants and the variants of families.
pub(super) const TABLES: [&str; 3] = ["enumeration", "family", "model"];

/// Fields that templates add to every struct.
const OWN_FIELDS: [&str; 2] = ["extra", "__non_exhaustive"];

/// What a file has.
#[derive(Default)]
pub(super) struct Planned<'m> {
    items: Vec<String>,
    /// What names are imported from, beside the crate and its runtime.
    roots: BTreeSet<&'m str>,
}

impl Planned<'_> {
    /// How often each item comes.
    pub fn counts(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for item in &self.items {
            *counts.entry(item.clone()).or_default() += 1;
        }
        counts
    }

    /// Whether anything may be imported from a path that starts so.
    pub fn is_root(&self, root: &str) -> bool {
        matches!(root, "crate" | "super" | "msgraph_core") || self.roots.contains(root)
    }

    fn add(&mut self, words: &[&str]) {
        self.items.push(words.concat());
    }

    fn all(&mut self, items: &[&str]) {
        self.items.extend(items.iter().map(|item| (*item).to_owned()));
    }
}

/// What all files have.
pub(super) fn planned(model: &CrateModel) -> BTreeMap<&str, Planned<'_>> {
    let mut files: BTreeMap<&str, Planned<'_>> = BTreeMap::new();
    for module in model.model_modules.iter().chain(&model.request_modules) {
        modules(files.entry(module.file.as_str()).or_default(), module);
    }
    for model in &model.structs {
        structure(files.entry(model.file.as_str()).or_default(), model);
    }
    for model in &model.enums {
        enumeration(files.entry(model.file.as_str()).or_default(), model);
    }
    for module in &model.builders {
        let file = files.entry(module.file.as_str()).or_default();
        module.builders.iter().for_each(|model| builder(file, model));
        module.parameters.iter().for_each(|model| structure(file, model));
    }
    service(files.entry("src/service.rs").or_default(), model);
    let root = files.entry("src/lib.rs").or_default();
    root.all(&["mod all_types", "mod models", "mod requests", "mod service"]);
    root.roots.insert("service");
    files.entry("src/all_types.rs").or_default().all(&[
        "type Make",
        "const STRUCTURED",
        "const PARAMETERS",
        "macro_rules __every_enumeration",
        "macro_rules __every_derived_type",
        "macro_rules __every_family",
    ]);
    files
}

fn modules(file: &mut Planned<'_>, module: &ModuleModel) {
    let exporting = module.exports.iter().map(|export| &export.module);
    for name in module.public.iter().chain(exporting).collect::<BTreeSet<_>>() {
        file.add(&["mod ", name]);
    }
    for export in &module.exports {
        for name in &export.names {
            file.add(&["use ", &export.module, "::", name]);
        }
    }
}

fn structure(file: &mut Planned<'_>, model: &StructModel) {
    let name = &*model.ident;
    file.add(&["struct ", name]);
    file.add(&["model! ", name]);
    for field in &model.fields {
        file.add(&["field ", name, ".", &field.ident]);
        file.add(&["model! ", name, " row ", &field.ident]);
    }
    for field in OWN_FIELDS {
        file.add(&["field ", name, ".", field]);
    }
    if !model.required.is_empty() {
        file.add(&["required_parameters! ", name]);
    }
    if !model.ancestors.is_empty() {
        file.add(&["derived_from! ", name]);
    }
    for navigation in &model.navigation {
        file.add(&["const ", name, "::", &navigation.ident]);
    }
    if let Some(family) = &model.family {
        file.add(&["enum ", &family.ident]);
        file.add(&["family! ", name]);
        for variant in &family.variants {
            file.add(&["variant ", &family.ident, "::", &variant.ident]);
            file.add(&["family! ", name, " row ", &variant.ident]);
        }
        file.add(&["variant ", &family.ident, "::Other"]);
    }
}

fn enumeration(file: &mut Planned<'_>, model: &EnumModel) {
    let name = &*model.ident;
    file.add(&["enum ", name]);
    file.add(&["enumeration! ", name]);
    for member in &model.members {
        file.add(&["variant ", name, "::", &member.ident]);
        file.add(&["enumeration! ", name, " row ", &member.ident]);
    }
}

fn builder(file: &mut Planned<'_>, model: &BuilderModel) {
    let name = &*model.ident;
    if model.is_alias {
        return file.add(&["type ", name]);
    }
    file.add(&["struct ", name]);
    file.add(&["builder! ", name]);
    methods(file, model);
}

fn methods(file: &mut Planned<'_>, model: &BuilderModel) {
    for method in &model.methods {
        file.add(&["fn ", &model.ident, "::", &method.ident]);
    }
}

fn service(file: &mut Planned<'_>, model: &CrateModel) {
    let (has_clouds, has_permissions) = (!model.cloud_table.is_empty(), model.package.has_permissions);
    file.add(&["struct ", &model.root.ident]);
    file.add(&["service! ", &model.root.ident]);
    methods(file, &model.root);
    let parts = [
        (has_clouds, "static CLOUDS"),
        (has_permissions, "static PERMISSIONS"),
        (has_clouds || has_permissions, "fn equipped"),
    ];
    file.items.extend(parts.iter().filter(|(is_there, _)| *is_there).map(|(_, item)| (*item).to_owned()));
    model.root_parameters.iter().for_each(|parameters| structure(file, parameters));
}
