//! From the intermediate representation to a small model of the Rust to write: names, types, layout, operations.
//!
//! Every decision is taken here and handed over as plain data, so that templates hold layout alone.

mod builders;
mod capabilities;
mod chains;
mod cloud_table;
mod crate_model;
mod documentation;
mod enums;
mod facts;
mod identifiers;
mod inheritance;
mod modules;
mod package;
mod permission_table;
mod reach;
mod rust_types;
pub mod source_text;
mod structs;
mod surface;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::ir::{
    EntityModel, KeyProperty, Operation, Permissions, Primitive, Property, QualifiedName, TypeName, TypeRef,
};
use crate::secrets::{Member, Secrets};

pub use capabilities::Verb;
pub use crate_model::*;
pub use documentation::Facts;
pub use package::{CrateOptions, CrateOrigin, RuntimeDependency};

pub(crate) use builders::NAVIGATE;
pub(crate) use permission_table::table as permission_table;
pub(crate) use rust_types::RustType;
pub(crate) use surface::{Found, Surface};

use chains::Chains;
use documentation::Documentation;
use inheritance::Inheritance;
use modules::Places;
use reach::Reach;
use source_text::{Ident, StringLiteral};

/// Lowers a whole, valid model of which only the metadata is known.
pub fn lower(model: &EntityModel, options: &CrateOptions) -> CrateModel {
    let permissions = Permissions::default();
    let secrets = Secrets::default();
    lower_with(model, &Facts { documented: &[], resources: &[], permissions: &permissions, secrets: &secrets }, options)
}

/// Lowers a whole, valid model with what is known besides.
pub fn lower_with(model: &EntityModel, facts: &Facts<'_>, options: &CrateOptions) -> CrateModel {
    let documentation = Documentation::of(model, facts, options.reference_view.as_deref());
    let permission_table = permission_table(model, facts.permissions, &documentation.needs);
    let cloud_table =
        documentation.clouds.iter().map(|(request, clouds)| (StringLiteral::new(request), *clouds)).collect();
    let mut lowering = Lowering::new(model, options, documentation);
    lowering.secrets = Some(facts.secrets);
    let reach = Reach::of(&lowering);
    let mut builders = builders::builders(&lowering, &reach);
    let (root, root_parameters) = builders::root(&lowering);
    lowering.chains = Chains::new(&lowering, &reach, &root, &builders);
    builders::document(&lowering, &reach, &mut builders);
    let mut structs = Vec::new();
    let mut enums = Vec::new();
    for (namespace, schema) in &model.schemas {
        let names: BTreeSet<&String> = schema.entity_types.keys().chain(schema.complex_types.keys()).collect();
        structs.extend(names.iter().filter_map(|n| structs::structured(&lowering, &QualifiedName::new(namespace, n))));
        enums.extend(
            schema.enum_types.keys().filter_map(|n| enums::enumeration(&lowering, &QualifiedName::new(namespace, n))),
        );
    }
    CrateModel {
        package: package::package(options, permission_table.is_some(), &root.methods),
        permission_table,
        cloud_table,
        model_modules: package::model_modules(&lowering, &structs, &enums),
        request_modules: package::request_modules(&lowering, &reach),
        structs,
        enums,
        builders,
        root,
        root_parameters,
    }
}

/// What lowering looks up again and again.
pub(crate) struct Lowering<'a> {
    pub model: &'a EntityModel,
    pub options: &'a CrateOptions,
    pub places: Places,
    /// What is known besides the metadata.
    pub documentation: Documentation<'a>,
    /// Who derives from whom, and what is handed down.
    inheritance: Inheritance<'a>,
    /// Types to which, or to whose bases, operations are bound; by whether to a collection of them.
    with_operations: [HashSet<QualifiedName>; 2],
    /// Operations by binding type and whether they are bound to a collection of it.
    bound: BTreeMap<QualifiedName, BTreeMap<bool, Vec<BoundOperation<'a>>>>,
    /// Which members hold secrets; `None` where that is not asked for.
    secrets: Option<&'a Secrets>,
    /// How builders are reached, once they are lowered.
    chains: Chains,
    /// Idents of types by namespace, to keep family names clear of them.
    idents: BTreeSet<(String, Ident)>,
}

/// An overload with its name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BoundOperation<'a> {
    pub namespace: &'a str,
    pub name: &'a str,
    pub operation: &'a Operation,
}

impl<'a> Lowering<'a> {
    fn new(model: &'a EntityModel, options: &'a CrateOptions, documentation: Documentation<'a>) -> Self {
        let places = Places::of(model);
        let mut bound: BTreeMap<QualifiedName, BTreeMap<bool, Vec<BoundOperation<'_>>>> = BTreeMap::new();
        let mut idents = BTreeSet::new();
        for (namespace, schema) in &model.schemas {
            let structures = schema.entity_types.keys().chain(schema.complex_types.keys());
            for name in structures.chain(schema.enum_types.keys()) {
                if let Some(place) = places.get(&QualifiedName::new(namespace, name)) {
                    idents.insert((namespace.clone(), place.ident.clone()));
                }
            }
            for (name, overloads) in &schema.operations {
                for operation in overloads {
                    let Some(binding) = operation.binding_parameter() else { continue };
                    let Some(target) = binding.type_ref.name.named() else { continue };
                    let found = BoundOperation { namespace, name, operation };
                    let of_type = bound.entry(target.clone()).or_default();
                    of_type.entry(binding.type_ref.collection).or_default().push(found);
                }
            }
        }
        let inheritance = Inheritance::new(model);
        let with_operations = [false, true].map(|collection| {
            let bound = bound.iter().filter(|(_, of_type)| of_type.contains_key(&collection));
            inheritance.with_derived(bound.map(|(name, _)| name.clone()))
        });
        let chains = Chains::default();
        Self {
            model,
            options,
            places,
            documentation,
            inheritance,
            with_operations,
            bound,
            secrets: None,
            chains,
            idents,
        }
    }

    /// All types derived from one, down to [`INHERITED_LEVELS`](crate::ir::INHERITED_LEVELS), sorted by name.
    pub fn derived(&self, name: &QualifiedName) -> Vec<QualifiedName> {
        self.inheritance.derived(name)
    }

    /// The operations bound to the type itself, not to its bases.
    pub fn bound_to(&self, name: &QualifiedName, collection: bool) -> &[BoundOperation<'a>] {
        self.bound.get(name).and_then(|of_type| of_type.get(&collection)).map_or(&[], Vec::as_slice)
    }

    /// The types that any operation is bound to, with whether to a collection.
    pub fn binding_types(&self) -> impl Iterator<Item = (&QualifiedName, bool)> {
        self.bound.iter().flat_map(|(name, of_type)| of_type.keys().map(move |collection| (name, *collection)))
    }

    /// The entity types that have a stream which is read by its own request.
    pub fn streaming_entities(&self) -> impl Iterator<Item = QualifiedName> {
        let schemas = self.model.schemas.iter();
        let entities = schemas.flat_map(|(namespace, schema)| schema.entity_types.iter().map(move |e| (namespace, e)));
        let streams = entities.filter(|(_, (_, entity))| {
            let is_stream = |property: &Property| property.type_ref.name == TypeName::Primitive(Primitive::Stream);
            entity.has_stream || entity.structure.properties.values().any(is_stream)
        });
        streams.map(|(namespace, (name, _))| QualifiedName::new(namespace, name))
    }

    /// Whether `Debug` masks a member; `line` are the types that it is inherited along.
    pub fn masks(&self, member: Member<'_>, type_ref: &TypeRef, line: &[&str]) -> bool {
        self.secrets.is_some_and(|secrets| secrets.masks(member, type_ref, line))
    }

    /// The key of an entity type: its own, or the nearest base's.
    pub fn keys(&self, name: &QualifiedName) -> &'a [KeyProperty] {
        self.inheritance.inherited(name).key
    }

    /// The names of the type and of its nearest bases.
    pub fn lineage_names(&self, name: &QualifiedName) -> Vec<QualifiedName> {
        self.model.nearest_bases(name).map(|(name, _)| name.clone()).collect()
    }

    /// The address of the reference page of a type: the one that is known to document it, or else, for entity types, by
    /// the pages' naming convention.
    pub fn reference(&self, name: &QualifiedName) -> Option<String> {
        let known = self.documented_reference(name);
        if known.is_some() || self.model.entity_type(name).is_none() {
            return known;
        }
        let nested = name.namespace().strip_prefix(self.places.root_namespace.as_str())?;
        let mut page = nested.trim_start_matches('.').replace('.', "-");
        if !page.is_empty() {
            page.push('-');
        }
        page.push_str(name.name());
        self.resource_url(&page.to_ascii_lowercase())
    }

    /// The address of the reference page that is known to document a type.
    pub fn documented_reference(&self, name: &QualifiedName) -> Option<String> {
        self.resource_url(self.documentation.resource_page(name)?)
    }

    fn resource_url(&self, page: &str) -> Option<String> {
        let view = self.options.reference_view.as_ref()?;
        Some(format!("https://learn.microsoft.com/graph/api/resources/{page}?view={view}"))
    }

    /// Whether another type of a namespace has that Rust name, and types derived from it.
    fn has_family(&self, namespace: &str, ident: &Ident) -> bool {
        let Some(schema) = self.model.schemas.get(namespace) else { return false };
        let names = schema.entity_types.keys().chain(schema.complex_types.keys());
        let mut full = names.map(|name| QualifiedName::new(namespace, name));
        let found = full.find(|name| self.places.get(name).is_some_and(|place| place.ident == *ident));
        found.is_some_and(|name| !self.derived(&name).is_empty())
    }

    /// The name of the enum over a type's derived types.
    pub fn family_ident(&self, name: &QualifiedName, owner: &Ident) -> Ident {
        let is_type = |ident: &Ident| self.idents.contains(&(name.namespace().to_owned(), ident.clone()));
        let stem = Ident::new(owner.trim_end_matches('_'));
        // `Thing_` is not to have the name of the family of `Thing`.
        let stem = if stem != *owner && self.has_family(name.namespace(), &stem) { owner } else { &stem };
        let mut ident = Ident::new(&format!("{stem}Kind"));
        while is_type(&ident) {
            ident = ident.beside();
        }
        ident
    }
}
