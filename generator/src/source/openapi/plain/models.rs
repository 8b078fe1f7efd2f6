//! Schemas as complex and enumeration types.

use std::collections::{BTreeMap, HashMap};

use super::NAMESPACE;
use crate::free_names::FreeNames;
use crate::ir::{
    Annotation, Annotations, ComplexType, EnumMember, EnumType, Expression, Facets, Origin, Primitive, Property,
    QualifiedName, Schema, StructuredType, TermKey, TypeName, TypeRef,
};
use crate::source::openapi::document::{Description, Visited, schema_name};
use crate::source::openapi::report::Report;
use crate::source::openapi::schema::{Form, Null, type_name};
use crate::source::tree::{Node, Value};

/// How many schemas may stand inside of each other without a name between.
const DEEPEST: u8 = 16;

/// The types so far, and what names are theirs.
pub(super) struct Models<'m, 'd> {
    pub description: &'m Description<'d>,
    pub report: &'m mut Report<'d>,
    schema: Schema,
    free_names: FreeNames,
    /// The names of types, by those of their schemas.
    names: HashMap<&'d str, String>,
}

impl<'m, 'd> Models<'m, 'd> {
    /// Reads the schemas of the components.
    pub fn of(description: &'m Description<'d>, report: &'m mut Report<'d>) -> Self {
        let mut models = Self {
            description,
            report,
            schema: Schema::default(),
            free_names: FreeNames::default(),
            names: HashMap::new(),
        };
        let components = description.root().get("components");
        let schemas = components.and_then(|all| all.get("schemas")).map_or(&[][..], Node::entries);
        for entry in schemas.iter().filter(|entry| is_type(&entry.node)) {
            let name = models.free_name(&entry.key);
            // Taken, so that no other schema gets it.
            models.schema.complex_types.insert(name.clone(), ComplexType::default());
            models.names.insert(&entry.key, name);
        }
        for entry in schemas {
            if let Some(name) = models.names.get(&*entry.key).cloned() {
                models.declare(&name, &entry.node, 0);
            }
        }
        models
    }

    /// All types.
    pub fn into_schema(self) -> Schema {
        self.schema
    }

    /// Whether a type is an enumeration.
    pub fn is_enumeration(&self, type_ref: &TypeRef) -> bool {
        type_ref.name.named().is_some_and(|name| self.schema.enum_types.contains_key(name.name()))
    }

    /// A name that no type has yet, made of a text.
    fn free_name(&mut self, text: &str) -> String {
        let mut name: String = text.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
        if !name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            name.insert(0, '_');
        }
        self.free_names.claim(name)
    }

    fn declare(&mut self, name: &str, node: &'d Node<'d>, depth: u8) {
        if is_enumeration(node) {
            self.schema.complex_types.remove(name);
            let enum_type = self.enumeration(node);
            self.schema.enum_types.insert(name.to_owned(), enum_type);
            return;
        }
        let mut structure = StructuredType::default();
        describe(&mut structure.annotations, node);
        let parts = node.get("allOf").map_or(&[][..], Node::items);
        let named: Vec<&str> = parts.iter().filter_map(schema_name).collect();
        if let [base] = named.as_slice()
            && let Some(base) = self.names.get(base)
            && base != name
        {
            structure.base = Some(QualifiedName::new(NAMESPACE, base));
        }
        let inherits = structure.base.is_some();
        let mut known = Visited::default();
        let mut open = vec![(node, 0_u8)];
        while let Some((part, level)) = open.pop() {
            if level > DEEPEST || !known.enter(part, level) {
                continue;
            }
            for entry in part.get("properties").map_or(&[][..], Node::entries) {
                let type_ref = self.value(&entry.node, &format!("{name}_{}", entry.key), depth + 1);
                let mut annotations = Annotations::new();
                describe(&mut annotations, &entry.node);
                let property = Property { type_ref, default_value: None, annotations };
                structure.properties.entry(entry.key.to_string()).or_insert(property);
            }
            structure.is_open |= part.get("additionalProperties").is_some_and(|node| node.value != Value::Bool(false));
            for inner in part.get("allOf").map_or(&[][..], Node::items) {
                let is_base = inherits && level == 0 && schema_name(inner).is_some();
                if !is_base {
                    open.push((self.description.follow(inner), level + 1));
                }
            }
        }
        self.schema.complex_types.insert(name.to_owned(), ComplexType { structure });
    }

    fn enumeration(&self, node: &'d Node<'d>) -> EnumType {
        let mut members = BTreeMap::new();
        for (position, item) in node.get("enum").map_or(&[][..], Node::items).iter().enumerate() {
            if let Some(text) = item.as_text().filter(|text| !text.is_empty()) {
                let value = i64::try_from(position).unwrap_or(i64::MAX);
                members.entry(text.to_owned()).or_insert_with(|| EnumMember {
                    value,
                    annotations: Annotations::new(),
                    origin: Origin::Metadata,
                });
            }
        }
        let mut annotations = Annotations::new();
        describe(&mut annotations, node);
        EnumType { underlying: Primitive::Int32, is_flags: false, members, annotations }
    }

    /// The type of a value; a type that has no name gets one after where it stands.
    pub fn value(&mut self, node: &'d Node<'d>, place: &str, depth: u8) -> TypeRef {
        if depth > DEEPEST {
            return self.untyped(node, "a reference to itself");
        }
        let read = self.description.value_type(node);
        let nullable = read.null == Null::Marked;
        let name = match read.form {
            Form::Primitive(Primitive::Stream) => TypeName::Primitive(Primitive::Binary),
            Form::Primitive(Primitive::String) if !read.collection && is_enumeration(self.description.follow(node)) => {
                self.nested(self.description.follow(node), place, depth)
            }
            Form::Primitive(primitive) => TypeName::Primitive(primitive),
            Form::Untyped => TypeName::Primitive(Primitive::Untyped),
            Form::Inline(inline) if is_type(inline) => self.nested(inline, place, depth),
            Form::Inline(inline) => {
                // A map or an object of which nothing is said.
                if inline.get("additionalProperties").is_some() {
                    return TypeRef { collection: read.collection, ..self.untyped(inline, "a map") };
                }
                TypeName::Primitive(Primitive::Untyped)
            }
            Form::Unsupported(what) => return TypeRef { collection: read.collection, ..self.untyped(node, what) },
            Form::Named(schema) => match self.names.get(schema) {
                Some(name) => TypeName::Named(QualifiedName::new(NAMESPACE, name)),
                None => {
                    // A name for something that is no type of its own: it stands for what it says.
                    let Some(target) = self.description.component("schemas", schema) else {
                        return self.untyped(node, "a reference to nothing");
                    };
                    let meant = self.value(target, place, depth + 1);
                    if meant.collection && read.collection {
                        return self.untyped(node, "an array of arrays");
                    }
                    let collection = meant.collection || read.collection;
                    return TypeRef { collection, nullable: nullable || meant.nullable, ..meant };
                }
            },
        };
        TypeRef { name, collection: read.collection, nullable, facets: Facets::default() }
    }

    /// Declares a type that is described on the spot.
    fn nested(&mut self, node: &'d Node<'d>, place: &str, depth: u8) -> TypeName {
        let name = self.free_name(place);
        self.schema.complex_types.insert(name.clone(), ComplexType::default());
        self.declare(&name, node, depth);
        TypeName::Named(QualifiedName::new(NAMESPACE, &name))
    }

    fn untyped(&mut self, node: &'d Node<'d>, what: &str) -> TypeRef {
        let message = format!("{what} is not supported, and read as any JSON");
        let remedy = "nothing, if any JSON will do; otherwise describe it by an object with properties";
        self.report.warning(node, "openapi::unsupported", &message, remedy);
        TypeRef {
            name: TypeName::Primitive(Primitive::Untyped),
            collection: false,
            nullable: true,
            facets: Facets::default(),
        }
    }
}

/// Whether a schema is a type of its own: an object with properties, a composition of such, or an enumeration.
fn is_type(node: &Node<'_>) -> bool {
    let composed = node.get("allOf").is_some_and(|parts| {
        parts.items().len() > 1 || parts.items().iter().any(|part| part.get("properties").is_some())
    });
    node.get("properties").is_some() || composed || is_enumeration(node)
}

/// Whether a schema is a set of texts.
fn is_enumeration(node: &Node<'_>) -> bool {
    let items = node.get("enum").map_or(&[][..], Node::items);
    let texts = items.iter().filter(|item| item.value != Value::Null);
    matches!(type_name(node), Some("string") | None)
        && items.iter().any(|item| item.as_text().is_some_and(|text| !text.is_empty()))
        && texts.into_iter().all(|item| item.as_text().is_some())
}

/// `description`, as far as there is one.
pub(super) fn describe(annotations: &mut Annotations, node: &Node<'_>) {
    if let Some(text) = node.text("description").filter(|text| !text.is_empty()) {
        let key = TermKey { term: QualifiedName::new("Org.OData.Core.V1", "Description"), qualifier: None };
        let value = Expression::Text(text.to_owned());
        annotations.insert(key, Annotation { value, annotations: Annotations::new() });
    }
}
