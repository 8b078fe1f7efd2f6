//! What the generated crate offers to who calls it, looked up one type at a time.
//!
//! This is the same lowering that the crate is rendered from, so a name found here is a name in the crate. Nothing is
//! lowered before it is asked for: a single request needs a handful of the thousands of builders.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::builders;
use super::crate_model::{EnumModel, FieldModel, MethodModel, NavigationModel, StructModel};
use super::documentation::Documentation;
use super::reach::{BuilderKey, Reach};
use super::rust_types::{RustType, Scope};
use super::source_text::{Ident, RustCode, StringLiteral};
use super::{CrateOptions, Lowering, enums, package, structs};
use crate::ir::{DocumentedOperation, EntityModel, Primitive, QualifiedName, TypeName, TypeRef};

/// The names of a generated crate. Paths begin at `mg`, `models` or `requests`.
pub(crate) struct Surface<'m> {
    lowering: Lowering<'m>,
    reach: Reach,
    root: OnceCell<Rc<Builder>>,
    builders: RefCell<HashMap<BuilderKey, Option<Rc<Builder>>>>,
    structures: RefCell<HashMap<QualifiedName, Option<Rc<StructModel>>>>,
}

/// A request builder, as far as callers see it.
#[derive(Debug)]
pub(crate) struct Builder {
    /// `requests::user::UserResource`.
    pub path: RustCode,
    /// The module that has its parameter structs.
    module: RustCode,
    /// Its own methods beyond the verbs.
    pub methods: Vec<MethodModel>,
    parameters: Vec<Rc<StructModel>>,
    /// The type whose builder it dereferences to.
    base: Option<QualifiedName>,
}

impl Builder {
    /// The parameter struct of a method, with its path.
    pub fn parameters(&self, method: &MethodModel) -> Option<(RustCode, Rc<StructModel>)> {
        let wanted = method.arguments.iter().find(|argument| argument.ident == "parameters")?;
        let found = self.parameters.iter().find(|parameters| *parameters.ident == *wanted.rust_type)?;
        Some((RustCode::fill("{}::{}", &[&self.module, &found.ident]), Rc::clone(found)))
    }
}

/// A method, and the builder that declares it.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub builder: Rc<Builder>,
    at: usize,
    /// A nearer builder has a method of that Rust name, so that one would be called.
    pub is_hidden: bool,
}

impl Found {
    /// The method.
    pub fn method(&self) -> &MethodModel {
        &self.builder.methods[self.at]
    }
}

impl<'m> Surface<'m> {
    /// The names of the crate for a model. Where pages document a request, a builder has it whatever the metadata says.
    pub fn new(model: &'m EntityModel, documented: &'m [DocumentedOperation], options: &'m CrateOptions) -> Self {
        let lowering = Lowering::new(model, options, Documentation::of_requests(model, documented));
        let reach = Reach::of(&lowering);
        Self { lowering, reach, root: OnceCell::new(), builders: RefCell::default(), structures: RefCell::default() }
    }

    /// The model.
    pub fn model(&self) -> &'m EntityModel {
        self.lowering.model
    }

    /// What the crate is called in Rust.
    pub fn library(&self) -> Ident {
        package::package(self.lowering.options, false, &[]).library
    }

    /// The service root.
    pub fn root(&self) -> Rc<Builder> {
        let lower = || {
            let (builder, parameters) = builders::root(&self.lowering);
            Rc::new(Builder {
                path: RustCode::path("service", [&builder.ident]),
                module: RustCode::fixed("service"),
                methods: builder.methods,
                parameters: parameters.into_iter().map(Rc::new).collect(),
                base: None,
            })
        };
        Rc::clone(self.root.get_or_init(lower))
    }

    /// The builder of one value of a type, or of a collection; `None` where there is none.
    pub fn builder(&self, name: &QualifiedName, collection: bool) -> Option<Rc<Builder>> {
        let key = BuilderKey { name: name.clone(), collection };
        if let Some(known) = self.builders.borrow().get(&key) {
            return known.clone();
        }
        let lower = || {
            let place = self.lowering.places.get(name).filter(|_| self.reach.contains(name, collection))?;
            let (builder, parameters) = builders::builder(&self.lowering, &self.reach, &key)?;
            Some(Rc::new(Builder {
                path: place.builder_path(collection),
                module: place.builder_module(),
                methods: builder.methods,
                parameters: parameters.into_iter().map(Rc::new).collect(),
                base: builders::base_of(&self.lowering, &self.reach, &key),
            }))
        };
        let found = lower();
        self.builders.borrow_mut().insert(key, found.clone());
        found
    }

    /// The builder and those it dereferences to, nearest first.
    fn chain(&self, name: &QualifiedName, collection: bool) -> Vec<Rc<Builder>> {
        let mut chain = Vec::new();
        let mut next = self.builder(name, collection);
        while let Some(builder) = next {
            next = builder.base.as_ref().and_then(|base| self.builder(base, collection));
            chain.push(builder);
        }
        chain
    }

    /// The methods of a builder, or of those it dereferences to, that are wanted: nearest first.
    pub fn methods(&self, name: &QualifiedName, collection: bool, wanted: impl Fn(&MethodModel) -> bool) -> Vec<Found> {
        let chain = self.chain(name, collection);
        let mut found = Vec::new();
        for (depth, builder) in chain.iter().enumerate() {
            for (at, method) in builder.methods.iter().enumerate() {
                if wanted(method) {
                    let is_hidden = chain[..depth].iter().any(|nearer| has_method(nearer, &method.ident));
                    found.push(Found { builder: Rc::clone(builder), at, is_hidden });
                }
            }
        }
        found
    }

    /// The methods of the service root that are wanted.
    pub fn root_methods(&self, wanted: impl Fn(&MethodModel) -> bool) -> Vec<Found> {
        let root = self.root();
        let wanted = root.methods.iter().enumerate().filter(|(_, method)| wanted(method)).map(|(at, _)| at);
        wanted.map(|at| Found { builder: Rc::clone(&root), at, is_hidden: false }).collect()
    }

    /// The struct of an entity or complex type, with inherited properties.
    pub fn structure(&self, name: &QualifiedName) -> Option<Rc<StructModel>> {
        if let Some(known) = self.structures.borrow().get(name) {
            return known.clone();
        }
        let found = structs::structured(&self.lowering, name).map(Rc::new);
        self.structures.borrow_mut().insert(name.clone(), found.clone());
        found
    }

    /// An enumeration type.
    pub fn enumeration(&self, name: &QualifiedName) -> Option<EnumModel> {
        enums::enumeration(&self.lowering, name)
    }

    /// The path of a declared type: `models::security::Alert`.
    pub fn model_path(&self, name: &QualifiedName) -> Option<RustCode> {
        Some(self.lowering.places.get(name)?.model_path_in_requests())
    }

    /// The Rust type of a value. `None` for a stream.
    pub fn rust_type(&self, name: &TypeName) -> Option<RustType> {
        RustType::of(name, self.lowering.model, &self.lowering.places, Scope::Requests)
    }

    /// The Rust type of a value inside of a struct, where a stream is its bytes.
    pub fn field_type(&self, type_ref: &TypeRef) -> Option<RustType> {
        match type_ref.name {
            TypeName::Primitive(Primitive::Stream) => Some(RustType::Runtime("Binary")),
            ref name => self.rust_type(name),
        }
    }

    /// What a value of a type is as an answer: `models::User`, `mg::Page<models::User>`, `mg::Bytes` for a stream.
    pub fn answer(&self, name: &TypeName, collection: bool) -> RustCode {
        let item = match self.rust_type(name) {
            Some(item) => item.code(),
            None => RustCode::fixed("mg::Bytes"),
        };
        if collection { RustCode::fill("mg::Page<{}>", &[&item]) } else { item }
    }

    /// How an operation is written in a URL.
    pub fn operation_segment(&self, name: &QualifiedName) -> String {
        self.lowering.places.operation_segment(name.namespace(), name.name())
    }

    /// The key of an entity type, by wire names.
    pub fn key(&self, name: &QualifiedName) -> Vec<&'m str> {
        let keys = self.lowering.keys(name).iter();
        keys.map(|key| key.alias.as_deref().unwrap_or(&key.path)).collect()
    }

    /// Whether one type is another or derives from it.
    pub fn derives(&self, name: &QualifiedName, base: &QualifiedName) -> bool {
        self.lowering.model.lineage(name).iter().any(|(ancestor, _)| *ancestor == base)
    }
}

fn has_method(builder: &Builder, ident: &str) -> bool {
    builder.methods.iter().any(|method| method.ident == ident)
}

impl StructModel {
    /// The field of a wire name.
    pub(crate) fn field(&self, wire: &str) -> Option<&FieldModel> {
        let wire = StringLiteral::new(wire);
        self.fields.iter().find(|field| field.wire == wire)
    }

    /// The constant of a navigation property's wire name.
    pub(crate) fn navigation_constant(&self, wire: &str) -> Option<&NavigationModel> {
        let wire = StringLiteral::new(wire);
        self.navigation.iter().find(|navigation| navigation.wire == wire)
    }
}
