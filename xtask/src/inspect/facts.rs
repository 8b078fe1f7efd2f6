//! The facts about an element, as data.

use std::collections::BTreeMap;

use msgraph_codegen::correct::Correction;
use msgraph_codegen::ir::{
    Annotations, DocumentedOperation, EntityModel, EnumType, Expression, Operation, OperationKind, Origin,
    QualifiedName, RequestLine, StructuredType, TypeRef,
};
use msgraph_codegen::lower::{CrateModel, StructModel};
use msgraph_codegen::resolve::{Resolver, StepKind};
use msgraph_codegen::select::{FoundPaths, paths_to_operation, paths_to_type};
use serde::Serialize;
use serde_json::Value;

/// What `inspect` found.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Where the facts come from.
    pub source: String,
    pub elements: Vec<Element>,
}

/// One type, or one overload of an operation.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Element {
    Type(TypeFacts),
    Enum(EnumFacts),
    Operation(OperationFacts),
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TypeFacts {
    pub name: String,
    pub entity: bool,
    pub is_abstract: bool,
    pub open: bool,
    pub media: bool,
    pub key: Vec<String>,
    /// The bases, nearest first.
    pub bases: Vec<String>,
    /// All types that derive from it.
    pub derived: Vec<String>,
    /// Where the type is in Rust.
    pub rust: Option<String>,
    /// Where its request builders are.
    pub builders: Vec<String>,
    pub annotations: BTreeMap<String, Value>,
    pub properties: Vec<MemberFacts>,
    pub navigation: Vec<MemberFacts>,
    /// Operations bound to it, its bases or a collection of either.
    pub operations: Vec<String>,
    /// The properties, parameters, results and navigation properties that have this type.
    pub used_by: Vec<String>,
    pub documentation: Vec<String>,
    /// What is corrected by hand, and why.
    pub corrections: Vec<String>,
    pub paths: Vec<String>,
    pub more_paths: bool,
}

/// A property, navigation property, parameter or enumeration member.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberFacts {
    pub name: String,
    /// Its type; for the member of an enumeration its number.
    #[serde(rename = "type")]
    pub type_name: String,
    pub nullable: bool,
    /// Whether a navigation property contains what it leads to.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub contained: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// The base that declares it, if it isn't the type itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inherited_from: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, Value>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnumFacts {
    pub name: String,
    pub underlying: String,
    pub flags: bool,
    pub rust: Option<String>,
    pub annotations: BTreeMap<String, Value>,
    pub members: Vec<MemberFacts>,
    pub used_by: Vec<String>,
    /// What is corrected by hand, and why.
    pub corrections: Vec<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OperationFacts {
    pub name: String,
    pub function: bool,
    pub binding: Option<String>,
    pub composable: bool,
    pub parameters: Vec<MemberFacts>,
    pub returns: Option<String>,
    /// `metadata`, or the page that alone documents it.
    pub provenance: String,
    /// The methods that call it.
    pub rust: Vec<String>,
    pub annotations: BTreeMap<String, Value>,
    pub documentation: Vec<String>,
    /// What is corrected by hand, and why.
    pub corrections: Vec<String>,
    pub paths: Vec<String>,
    pub more_paths: bool,
}

/// What facts are looked up in.
pub struct Known<'a> {
    pub model: &'a EntityModel,
    pub resolver: Resolver<'a>,
    pub documented: &'a [DocumentedOperation],
    pub corrections: &'a [Correction],
    pub crate_model: &'a CrateModel,
    /// What paths in the generated crate start with.
    pub library: &'a str,
    /// How many paths to find.
    pub path_limit: usize,
}

impl<'a> Known<'a> {
    /// Everything of one name: a type and the overloads of an operation may share it.
    pub fn elements(&self, name: &QualifiedName) -> Vec<Element> {
        let mut elements = Vec::new();
        if let Some(structure) = self.model.structured_type(name) {
            elements.push(Element::Type(self.structured(name, structure)));
        }
        if let Some(enum_type) = self.model.enum_type(name) {
            elements.push(Element::Enum(self.enumeration(name, enum_type)));
        }
        let overloads = self.model.operations(name).iter();
        elements.extend(overloads.map(|operation| Element::Operation(self.operation(name, operation))));
        elements
    }

    /// A path of the generated crate as its users write it.
    fn rust(&self, path: &str) -> String {
        format!("{}{}", self.library, path.strip_prefix("crate").unwrap_or(path))
    }

    fn structured(&self, name: &QualifiedName, structure: &StructuredType) -> TypeFacts {
        let entity = self.model.entity_type(name);
        let lineage = self.model.lineage(name);
        let rust = self.crate_model.structs.iter().find(|found| unquoted(&found.wire) == name.as_str());
        let mut properties = Vec::new();
        let mut navigation = Vec::new();
        for (declared_by, structure) in &lineage {
            let inherited_from = (*declared_by != name).then(|| declared_by.to_string());
            for (property, declared) in &structure.properties {
                properties.push(MemberFacts {
                    name: property.clone(),
                    type_name: declared.type_ref.to_string(),
                    nullable: declared.type_ref.nullable,
                    contained: false,
                    rust: rust.and_then(|rust| field(rust, property)),
                    inherited_from: inherited_from.clone(),
                    annotations: annotations(&declared.annotations),
                });
            }
            for (property, declared) in &structure.navigation_properties {
                let target = declared.target.as_str();
                navigation.push(MemberFacts {
                    name: property.clone(),
                    type_name: if declared.collection { format!("Collection({target})") } else { target.to_owned() },
                    nullable: declared.nullable,
                    contained: declared.contains_target,
                    rust: rust.and_then(|rust| constant(rust, property)),
                    inherited_from: inherited_from.clone(),
                    annotations: annotations(&declared.annotations),
                });
            }
        }
        properties.sort_by(|a, b| a.name.cmp(&b.name));
        navigation.sort_by(|a, b| a.name.cmp(&b.name));
        let FoundPaths { paths, more } = paths_to_type(self.model, name, self.path_limit);
        let keys = lineage.iter().filter_map(|(name, _)| self.model.entity_type(name)).map(|entity| &entity.key);
        TypeFacts {
            name: name.to_string(),
            entity: entity.is_some(),
            is_abstract: structure.is_abstract,
            open: self.model.is_open(name),
            media: entity.is_some_and(|entity| entity.has_stream),
            key: keys.flatten().map(|key| key.path.clone()).collect(),
            bases: lineage.iter().skip(1).map(|(base, _)| base.to_string()).collect(),
            derived: self.derived(name),
            rust: rust.map(|rust| self.rust(&rust.path)),
            builders: self.builders(name),
            annotations: annotations(&structure.annotations),
            properties,
            navigation,
            operations: self.bound_operations(name),
            used_by: self.used_by(name),
            documentation: self.pages_of_type(name),
            corrections: self.corrections_of(name),
            paths,
            more_paths: more,
        }
    }

    fn enumeration(&self, name: &QualifiedName, enum_type: &EnumType) -> EnumFacts {
        let rust = self.crate_model.enums.iter().find(|found| unquoted(&found.wire) == name.as_str());
        let variant = |member: &str| {
            let found = rust?.members.iter().find(|found| unquoted(&found.wire) == member)?;
            Some(found.ident.clone())
        };
        let mut members: Vec<_> = enum_type.members.iter().collect();
        members.sort_by_key(|(name, member)| (member.value, *name));
        EnumFacts {
            name: name.to_string(),
            underlying: enum_type.underlying.name().to_owned(),
            flags: enum_type.is_flags,
            rust: rust.map(|rust| self.rust(&rust.path)),
            annotations: annotations(&enum_type.annotations),
            members: members
                .into_iter()
                .map(|(name, member)| MemberFacts {
                    name: name.clone(),
                    type_name: member.value.to_string(),
                    nullable: false,
                    contained: false,
                    rust: variant(name).map(|ident| ident.to_string()),
                    inherited_from: None,
                    annotations: annotations(&member.annotations),
                })
                .collect(),
            used_by: self.used_by(name),
            corrections: self.corrections_of(name),
        }
    }

    fn operation(&self, name: &QualifiedName, operation: &Operation) -> OperationFacts {
        let FoundPaths { paths, more } = paths_to_operation(self.model, name, operation, self.path_limit);
        OperationFacts {
            name: name.to_string(),
            function: operation.kind == OperationKind::Function,
            binding: operation.binding_parameter().map(|binding| binding.type_ref.to_string()),
            composable: operation.is_composable,
            parameters: operation
                .call_parameters()
                .iter()
                .map(|parameter| MemberFacts {
                    name: parameter.name.clone(),
                    type_name: parameter.type_ref.to_string(),
                    nullable: parameter.type_ref.nullable,
                    contained: false,
                    rust: None,
                    inherited_from: None,
                    annotations: annotations(&parameter.annotations),
                })
                .collect(),
            returns: operation.return_type.as_ref().map(TypeRef::to_string),
            provenance: match &operation.origin {
                Origin::Metadata => "metadata".to_owned(),
                Origin::Documented(page) => format!("documented/{page}.yaml alone"),
            },
            rust: self.methods(name, operation),
            annotations: annotations(&operation.annotations),
            documentation: self.pages_of_operation(operation),
            corrections: self.corrections_of(name),
            paths,
            more_paths: more,
        }
    }

    fn derived(&self, name: &QualifiedName) -> Vec<String> {
        let types = self.model.schemas.iter().flat_map(|(namespace, schema)| {
            let names = schema.entity_types.keys().chain(schema.complex_types.keys());
            names.map(move |name| QualifiedName::new(namespace, name))
        });
        let derives = |derived: &QualifiedName| {
            derived != name && self.model.lineage(derived).iter().any(|(base, _)| *base == name)
        };
        types.filter(derives).map(|derived| derived.to_string()).collect()
    }

    fn builders(&self, name: &QualifiedName) -> Vec<String> {
        let modules = self.crate_model.builders.iter().filter(|module| *module.name == name.as_str());
        let paths = modules.flat_map(|module| {
            let module_path = module_path(&module.file);
            module.builders.iter().map(move |builder| self.rust(&format!("crate::{module_path}::{}", builder.ident)))
        });
        paths.collect()
    }

    /// The methods that call an operation, at the type that it is bound to.
    fn methods(&self, name: &QualifiedName, operation: &Operation) -> Vec<String> {
        let binding = operation.binding_parameter().and_then(|binding| binding.type_ref.name.named());
        let modules = self
            .crate_model
            .builders
            .iter()
            .filter(|module| Some(module.name.as_str()) == binding.map(QualifiedName::as_str));
        let mut found = Vec::new();
        for module in modules {
            for builder in &module.builders {
                let calls = builder
                    .methods
                    .iter()
                    .filter(|method| *method.wire == name.as_str() || *method.wire == name.name());
                let path = format!("crate::{}::{}", module_path(&module.file), builder.ident);
                found.extend(calls.map(|method| self.rust(&format!("{path}::{}", method.ident))));
            }
        }
        found
    }

    fn bound_operations(&self, name: &QualifiedName) -> Vec<String> {
        let lineage: Vec<&QualifiedName> = self.model.lineage(name).into_iter().map(|(name, _)| name).collect();
        let mut found = Vec::new();
        for (operation, overload) in self.operations() {
            let Some(binding) = overload.binding_parameter() else { continue };
            if binding.type_ref.name.named().is_some_and(|bound| lineage.contains(&bound)) {
                found.push(signature(&operation, overload));
            }
        }
        found
    }

    fn operations(&self) -> impl Iterator<Item = (QualifiedName, &'a Operation)> {
        self.model.schemas.iter().flat_map(|(namespace, schema)| {
            let overloads = schema.operations.iter().flat_map(|(name, all)| all.iter().map(move |one| (name, one)));
            overloads.map(move |(name, operation)| (QualifiedName::new(namespace, name), operation))
        })
    }

    /// What has a value of a type. Binding parameters are left out: they are [`TypeFacts::operations`].
    fn used_by(&self, name: &QualifiedName) -> Vec<String> {
        let is_it = |type_ref: &TypeRef| type_ref.name.named() == Some(name);
        let mut found = Vec::new();
        for (namespace, schema) in &self.model.schemas {
            let entities = schema.entity_types.iter().map(|(name, entity)| (name, &entity.structure));
            let complex = schema.complex_types.iter().map(|(name, complex)| (name, &complex.structure));
            for (owner, structure) in entities.chain(complex) {
                let properties = structure.properties.iter().filter(|(_, property)| is_it(&property.type_ref));
                found.extend(properties.map(|(property, _)| format!("{namespace}.{owner}/{property}")));
                let navigation =
                    structure.navigation_properties.iter().filter(|(_, property)| property.target == *name);
                found.extend(navigation.map(|(property, _)| format!("{namespace}.{owner}/{property}")));
            }
        }
        for (operation, overload) in self.operations() {
            let takes = overload.call_parameters().iter().any(|parameter| is_it(&parameter.type_ref));
            if takes || overload.return_type.as_ref().is_some_and(is_it) {
                found.push(signature(&operation, overload));
            }
        }
        if let Some((_, container)) = self.model.container() {
            let sets = container.entity_sets.iter().filter(|(_, set)| set.entity_type == *name);
            found.extend(sets.map(|(set, _)| format!("/{set}")));
            let singletons = container.singletons.iter().filter(|(_, singleton)| singleton.entity_type == *name);
            found.extend(singletons.map(|(singleton, _)| format!("/{singleton}")));
        }
        found
    }

    fn pages_of_type(&self, name: &QualifiedName) -> Vec<String> {
        let of_type = |page: &&DocumentedOperation| {
            page.title.split_once(':').is_some_and(|(subject, _)| subject == name.name())
                || page.response.type_name() == Some(name.name())
        };
        self.documented.iter().filter(of_type).map(page).collect()
    }

    /// The corrections of an element and of what is in it.
    fn corrections_of(&self, name: &QualifiedName) -> Vec<String> {
        let concerns = |correction: &&Correction| {
            let rest = correction.target.strip_prefix(name.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '(']))
        };
        let found = self.corrections.iter().filter(concerns);
        found.map(|correction| format!("{}: {}", correction.name, correction.reason)).collect()
    }

    /// The pages with a request line that calls the overload.
    fn pages_of_operation(&self, operation: &Operation) -> Vec<String> {
        let calls = |request: &RequestLine| {
            let resolved = self.resolver.resolve(&request.method, &request.path).ok();
            resolved.is_some_and(|resolved| match resolved.last().map(|step| &step.kind) {
                Some(StepKind::Operation(call)) => call.overloads.iter().any(|called| std::ptr::eq(*called, operation)),
                _ => false,
            })
        };
        self.documented.iter().filter(|page| page.requests.iter().any(calls)).map(page).collect()
    }
}

/// A page with what it is about.
fn page(page: &DocumentedOperation) -> String {
    let date = page.date.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
    let deprecated = if page.deprecation.is_some() { ", deprecated" } else { "" };
    format!("documented/{}.yaml ({}{date}{deprecated})", page.page, page.title)
}

/// `microsoft.graph.assign(Collection(microsoft.graph.group); a: Edm.String): Edm.Boolean`.
fn signature(name: &QualifiedName, operation: &Operation) -> String {
    let binding = operation.binding_parameter().map(|binding| binding.type_ref.to_string()).unwrap_or_default();
    let parameters = operation.call_parameters().iter();
    let parameters: Vec<String> = parameters.map(|p| format!("{}: {}", p.name, p.type_ref)).collect();
    let returns = operation.return_type.as_ref().map(|returned| format!(": {returned}")).unwrap_or_default();
    let separator = if parameters.is_empty() { "" } else { "; " };
    format!("{name}({binding}{separator}{}){returns}", parameters.join(", "))
}

fn field(rust: &StructModel, wire: &str) -> Option<String> {
    rust.fields.iter().find(|field| unquoted(&field.wire) == wire).map(|field| field.ident.to_string())
}

fn constant(rust: &StructModel, wire: &str) -> Option<String> {
    rust.navigation.iter().find(|property| unquoted(&property.wire) == wire).map(|property| property.ident.to_string())
}

/// Wire names stand in the model of the Rust to write as literals; OData names hold nothing that needs an escape.
fn unquoted(literal: &str) -> &str {
    literal.trim_matches('"')
}

/// `src/requests/user.rs` as `requests::user`.
fn module_path(file: &str) -> String {
    file.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::")
}

fn annotations(annotations: &Annotations) -> BTreeMap<String, Value> {
    annotations.iter().map(|(term, annotation)| (term.to_string(), value(&annotation.value))).collect()
}

fn value(expression: &Expression) -> Value {
    match expression {
        Expression::Null => Value::Null,
        Expression::Bool(value) => Value::Bool(*value),
        Expression::Int(value) => (*value).into(),
        Expression::Number(text) => serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.clone())),
        Expression::Text(text) => Value::String(text.clone()),
        Expression::Path(path) => serde_json::json!({ "$Path": path }),
        Expression::Collection(items) => items.iter().map(value).collect(),
        Expression::Record(record) => {
            let typed = record.record_type.iter().map(|name| ("@type".to_owned(), Value::String(name.to_string())));
            typed.chain(record.properties.iter().map(|(name, item)| (name.clone(), value(item)))).collect()
        }
    }
}
