//! Entity types, complex types, enumeration types, type definitions and terms.

use std::collections::BTreeMap;

use super::annotations::Collector;
use super::problems::Problems;
use crate::ir::{
    ComplexType, EntityType, EnumMember, EnumType, Facets, KeyProperty, MaxLength, NavigationProperty, OnDelete,
    Primitive, Property, QualifiedName, Scale, StructuredType, Term, TypeDefinition, TypeName, TypeRef,
};
use crate::spec::tree::{At, Entry, Node, Value};

/// Checks `$Kind`, which every declaration has.
pub(super) fn expect_kind(problems: &mut Problems<'_>, entry: &Entry<'_>, kind: &str) {
    if let Some(found) = problems.text(&entry.node)
        && found != kind
    {
        let message = format!("this file holds elements of kind {kind}, not {found}");
        problems.add("spec::wrong-kind", entry.node.at, message, format!("move it to the file for {found}"));
    }
}

/// What a type reference or definition gathers while its entries are read.
#[derive(Default)]
struct Typed {
    name: Option<TypeName>,
    collection: Option<bool>,
    nullable: Option<bool>,
    max_length: Option<MaxLength>,
    precision: Option<u32>,
    scale: Option<Scale>,
    unicode: Option<bool>,
    srid: Option<String>,
}

const TYPED_KEYS: [&str; 8] =
    ["$Type", "$Collection", "$Nullable", "$MaxLength", "$Precision", "$Scale", "$Unicode", "$SRID"];

impl Typed {
    fn take(&mut self, problems: &mut Problems<'_>, entry: &Entry<'_>) -> bool {
        let node = &entry.node;
        match &*entry.key {
            "$Type" => {
                let name = type_name(problems, node);
                problems.once(&mut self.name, entry, name);
            }
            "$Collection" => {
                let value = problems.boolean(node);
                problems.once(&mut self.collection, entry, value);
            }
            "$Nullable" => {
                let value = problems.boolean(node);
                problems.once(&mut self.nullable, entry, value);
            }
            "$MaxLength" => {
                let value = max_length(problems, node);
                problems.once(&mut self.max_length, entry, value);
            }
            "$Precision" => {
                let value = problems.integer(node);
                problems.once(&mut self.precision, entry, value);
            }
            "$Scale" => {
                let value = match &node.value {
                    Value::Text(_) => {
                        problems.word(node, &[("variable", Scale::Variable), ("floating", Scale::Floating)])
                    }
                    _ => problems.integer(node).map(Scale::Digits),
                };
                problems.once(&mut self.scale, entry, value);
            }
            "$Unicode" => {
                let value = problems.boolean(node);
                problems.once(&mut self.unicode, entry, value);
            }
            "$SRID" => {
                let value = problems.string(node);
                problems.once(&mut self.srid, entry, value);
            }
            _ => return false,
        }
        true
    }

    fn finish(self, problems: &mut Problems<'_>, at: At, element: &str, entries: &[Entry<'_>]) -> Option<TypeRef> {
        problems.require("$Type", element, at, entries);
        problems.require("$Nullable", element, at, entries);
        let facets = Facets {
            max_length: self.max_length,
            precision: self.precision,
            scale: self.scale,
            unicode: self.unicode,
            srid: self.srid,
        };
        Some(TypeRef { name: self.name?, collection: self.collection == Some(true), nullable: self.nullable?, facets })
    }
}

fn max_length(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<MaxLength> {
    match &node.value {
        Value::Text(text) if text == "max" => Some(MaxLength::Max),
        Value::Text(text) if text.parse::<u64>().is_ok() => text.parse().ok().map(MaxLength::Limit),
        _ => problems.integer(node).map(MaxLength::Limit),
    }
}

fn type_name(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<TypeName> {
    let text = problems.text(node)?;
    if !text.starts_with("Edm.") {
        return problems.qualified_name(node).map(TypeName::Named);
    }
    let primitive = Primitive::parse(text);
    if primitive.is_none() {
        let remedy = "use a primitive type of OData 4, such as `Edm.String`".to_owned();
        problems.add("spec::bad-value", node.at, format!("there is no type `{text}`"), remedy);
    }
    primitive.map(TypeName::Primitive)
}

fn primitive(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Primitive> {
    match type_name(problems, node)? {
        TypeName::Primitive(primitive) => Some(primitive),
        TypeName::Named(name) => {
            let message = format!("`{name}` is not a primitive type");
            problems.add("spec::bad-value", node.at, message, "use a type of `Edm`".to_owned());
            None
        }
    }
}

/// What stands at a key that is no part of the vocabulary, hence a name.
fn is_name(key: &str) -> bool {
    !key.starts_with('$') && !key.contains('@') && !key.is_empty()
}

pub(super) fn entity_type(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<EntityType> {
    let mut parts = Structure::default();
    parts.read(problems, node, "EntityType")?;
    let (structure, has_stream, key) = parts.finish(problems);
    Some(EntityType { structure, has_stream, key })
}

pub(super) fn complex_type(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<ComplexType> {
    let mut parts = Structure::default();
    parts.read(problems, node, "ComplexType")?;
    Some(ComplexType { structure: parts.finish(problems).0 })
}

#[derive(Default)]
struct Structure<'n, 'a> {
    kind: Option<()>,
    base: Option<QualifiedName>,
    is_abstract: Option<bool>,
    is_open: Option<bool>,
    has_stream: Option<bool>,
    key: Option<Vec<KeyProperty>>,
    properties: BTreeMap<String, Property>,
    navigation_properties: BTreeMap<String, NavigationProperty>,
    annotations: Collector<'n, 'a>,
}

impl<'n, 'a> Structure<'n, 'a> {
    fn read(&mut self, problems: &mut Problems<'_>, node: &'n Node<'a>, kind: &str) -> Option<()> {
        let is_entity = kind == "EntityType";
        let entries = problems.map(node, "a type")?;
        for entry in entries {
            if self.annotations.take(entry) {
                continue;
            }
            match &*entry.key {
                "$Kind" => {
                    expect_kind(problems, entry, kind);
                    problems.once(&mut self.kind, entry, Some(()));
                }
                "$BaseType" => {
                    let base = problems.qualified_name(&entry.node);
                    problems.once(&mut self.base, entry, base);
                }
                "$Abstract" => {
                    let value = problems.boolean(&entry.node);
                    problems.once(&mut self.is_abstract, entry, value);
                }
                "$OpenType" => {
                    let value = problems.boolean(&entry.node);
                    problems.once(&mut self.is_open, entry, value);
                }
                "$HasStream" if is_entity => {
                    let value = problems.boolean(&entry.node);
                    problems.once(&mut self.has_stream, entry, value);
                }
                "$Key" if is_entity => {
                    let key = key(problems, &entry.node);
                    problems.once(&mut self.key, entry, key);
                }
                name if is_name(name) => self.member(problems, entry),
                _ if is_entity => {
                    let known = ["$Kind", "$BaseType", "$Abstract", "$OpenType", "$HasStream", "$Key"];
                    problems.unknown_key(entry, "an entity type", &known);
                }
                _ => problems.unknown_key(entry, "a complex type", &["$Kind", "$BaseType", "$Abstract", "$OpenType"]),
            }
        }
        problems.require("$Kind", "a type", node.at, entries);
        Some(())
    }

    fn member(&mut self, problems: &mut Problems<'_>, entry: &Entry<'_>) {
        let Some(entries) = problems.map(&entry.node, "a property") else { return };
        let is_navigation = entries.iter().any(|entry| entry.key == "$Kind");
        let known = if is_navigation {
            let property = navigation_property(problems, &entry.node, entries);
            property.and_then(|property| self.navigation_properties.insert(entry.key.to_string(), property)).is_some()
        } else {
            let property = property(problems, &entry.node, entries);
            property.and_then(|property| self.properties.insert(entry.key.to_string(), property)).is_some()
        };
        if known {
            problems.duplicate(entry);
        }
    }

    fn finish(self, problems: &mut Problems<'_>) -> (StructuredType, bool, Vec<KeyProperty>) {
        let structure = StructuredType {
            base: self.base,
            is_abstract: self.is_abstract == Some(true),
            is_open: self.is_open == Some(true),
            properties: self.properties,
            navigation_properties: self.navigation_properties,
            annotations: self.annotations.finish(problems),
        };
        (structure, self.has_stream == Some(true), self.key.unwrap_or_default())
    }
}

fn key(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Vec<KeyProperty>> {
    let items = problems.list(node, "properties")?;
    Some(
        items
            .iter()
            .filter_map(|item| match &item.value {
                Value::Map(entries) => match entries.as_slice() {
                    [entry] => {
                        Some(KeyProperty { path: problems.string(&entry.node)?, alias: Some(entry.key.to_string()) })
                    }
                    _ => {
                        problems.wrong_kind(item, "a property, or one alias with its path");
                        None
                    }
                },
                _ => Some(KeyProperty { path: problems.string(item)?, alias: None }),
            })
            .collect(),
    )
}

fn property(problems: &mut Problems<'_>, node: &Node<'_>, entries: &[Entry<'_>]) -> Option<Property> {
    let mut typed = Typed::default();
    let mut default_value = None;
    let mut annotations = Collector::default();
    for entry in entries {
        if annotations.take(entry) || typed.take(problems, entry) {
            continue;
        }
        match &*entry.key {
            "$DefaultValue" => {
                let value = self::default_value(problems, &entry.node);
                problems.once(&mut default_value, entry, value);
            }
            _ => problems.unknown_key(entry, "a property", &[&TYPED_KEYS[..], &["$DefaultValue", "$Kind"]].concat()),
        }
    }
    let annotations = annotations.finish(problems);
    Some(Property { type_ref: typed.finish(problems, node.at, "a property", entries)?, default_value, annotations })
}

/// A default value as the text that CSDL writes.
fn default_value(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<String> {
    match &node.value {
        Value::Bool(value) => Some(value.to_string()),
        Value::Int(value) => Some(value.to_string()),
        _ => problems.string(node),
    }
}

fn navigation_property(
    problems: &mut Problems<'_>,
    node: &Node<'_>,
    entries: &[Entry<'_>],
) -> Option<NavigationProperty> {
    const KEYS: [&str; 8] = [
        "$Kind",
        "$Type",
        "$Collection",
        "$Nullable",
        "$Partner",
        "$ContainsTarget",
        "$ReferentialConstraint",
        "$OnDelete",
    ];
    let (mut kind, mut target, mut collection, mut nullable) = (None, None, None, None);
    let (mut partner, mut contains_target, mut constraints, mut on_delete) = (None, None, None, None);
    let mut annotations = Collector::default();
    for entry in entries {
        if annotations.take(entry) {
            continue;
        }
        let node = &entry.node;
        match &*entry.key {
            "$Kind" => {
                let value = problems.word(node, &[("NavigationProperty", ())]);
                problems.once(&mut kind, entry, value);
            }
            "$Type" => {
                let value = problems.qualified_name(node);
                problems.once(&mut target, entry, value);
            }
            "$Collection" => {
                let value = problems.boolean(node);
                problems.once(&mut collection, entry, value);
            }
            "$Nullable" => {
                let value = problems.boolean(node);
                problems.once(&mut nullable, entry, value);
            }
            "$Partner" => {
                let value = problems.string(node);
                problems.once(&mut partner, entry, value);
            }
            "$ContainsTarget" => {
                let value = problems.boolean(node);
                problems.once(&mut contains_target, entry, value);
            }
            "$ReferentialConstraint" => {
                let value = texts(problems, node, "constraints");
                problems.once(&mut constraints, entry, value);
            }
            "$OnDelete" => {
                let value = problems.word(
                    node,
                    &[
                        ("Cascade", OnDelete::Cascade),
                        ("None", OnDelete::None),
                        ("SetNull", OnDelete::SetNull),
                        ("SetDefault", OnDelete::SetDefault),
                    ],
                );
                problems.once(&mut on_delete, entry, value);
            }
            _ => problems.unknown_key(entry, "a navigation property", &KEYS),
        }
    }
    let annotations = annotations.finish(problems);
    problems.require("$Type", "a navigation property", node.at, entries);
    problems.require("$Nullable", "a navigation property", node.at, entries);
    Some(NavigationProperty {
        target: target?,
        collection: collection == Some(true),
        nullable: nullable?,
        partner,
        contains_target: contains_target == Some(true),
        referential_constraints: constraints.unwrap_or_default(),
        on_delete,
        annotations,
    })
}

/// A map of texts.
pub(super) fn texts(problems: &mut Problems<'_>, node: &Node<'_>, element: &str) -> Option<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in problems.map(node, element)? {
        if let Some(text) = problems.string(&entry.node)
            && texts.insert(entry.key.to_string(), text).is_some()
        {
            problems.duplicate(entry);
        }
    }
    Some(texts)
}

/// A type reference with annotations, of a parameter or return type. `extra` takes the entries it knows.
pub(super) fn annotated_type_ref<'n, 'a>(
    problems: &mut Problems<'_>,
    node: &'n Node<'a>,
    element: &str,
    mut extra: impl FnMut(&mut Problems<'_>, &'n Entry<'a>) -> bool,
) -> Option<(TypeRef, crate::ir::Annotations)> {
    let mut typed = Typed::default();
    let mut annotations = Collector::default();
    let entries = problems.map(node, element)?;
    for entry in entries {
        if !annotations.take(entry) && !typed.take(problems, entry) && !extra(problems, entry) {
            problems.unknown_key(entry, element, &TYPED_KEYS);
        }
    }
    let annotations = annotations.finish(problems);
    Some((typed.finish(problems, node.at, element, entries)?, annotations))
}

pub(super) fn enum_type(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<EnumType> {
    let (mut kind, mut underlying, mut is_flags) = (None, None, None);
    let mut members: BTreeMap<String, EnumMember> = BTreeMap::new();
    let mut annotations = Collector::default();
    let mut of_members: BTreeMap<&str, (At, Collector<'_, '_>)> = BTreeMap::new();
    let entries = problems.map(node, "an enumeration type")?;
    for entry in entries {
        if annotations.take(entry) {
            continue;
        }
        match &*entry.key {
            "$Kind" => {
                expect_kind(problems, entry, "EnumType");
                problems.once(&mut kind, entry, Some(()));
            }
            "$UnderlyingType" => {
                let value = primitive(problems, &entry.node);
                problems.once(&mut underlying, entry, value);
            }
            "$IsFlags" => {
                let value = problems.boolean(&entry.node);
                problems.once(&mut is_flags, entry, value);
            }
            name if is_name(name) => {
                if let Some(value) = problems.integer(&entry.node)
                    && members
                        .insert(
                            name.to_owned(),
                            EnumMember { value, annotations: Default::default(), origin: Default::default() },
                        )
                        .is_some()
                {
                    problems.duplicate(entry);
                }
            }
            key => match key.split_once('@') {
                Some((member, term)) if is_name(member) => {
                    of_members.entry(member).or_insert_with(|| (entry.key_at, Collector::default())).1.add(term, entry);
                }
                _ => problems.unknown_key(entry, "an enumeration type", &["$Kind", "$UnderlyingType", "$IsFlags"]),
            },
        }
    }
    for (member, (at, collector)) in of_members {
        let found = collector.finish(problems);
        match members.get_mut(member) {
            Some(member) => member.annotations = found,
            None => {
                let message = format!("there is no member `{member}` to annotate");
                problems.add("spec::bad-value", at, message, "add it, or remove its annotations".to_owned());
            }
        }
    }
    problems.require("$Kind", "an enumeration type", node.at, entries);
    problems.require("$UnderlyingType", "an enumeration type", node.at, entries);
    let annotations = annotations.finish(problems);
    Some(EnumType { underlying: underlying?, is_flags: is_flags == Some(true), members, annotations })
}

pub(super) fn type_definition(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<TypeDefinition> {
    let (mut kind, mut underlying) = (None, None);
    let mut typed = Typed::default();
    let mut annotations = Collector::default();
    let entries = problems.map(node, "a type definition")?;
    for entry in entries {
        let is_facet = !matches!(&*entry.key, "$Type" | "$Nullable" | "$Collection");
        if annotations.take(entry) || (is_facet && typed.take(problems, entry)) {
            continue;
        }
        match &*entry.key {
            "$Kind" => {
                expect_kind(problems, entry, "TypeDefinition");
                problems.once(&mut kind, entry, Some(()));
            }
            "$UnderlyingType" => {
                let value = primitive(problems, &entry.node);
                problems.once(&mut underlying, entry, value);
            }
            _ => {
                let known = ["$Kind", "$UnderlyingType", "$MaxLength", "$Precision", "$Scale", "$Unicode", "$SRID"];
                problems.unknown_key(entry, "a type definition", &known);
            }
        }
    }
    problems.require("$Kind", "a type definition", node.at, entries);
    problems.require("$UnderlyingType", "a type definition", node.at, entries);
    let Typed { max_length, precision, scale, unicode, srid, .. } = typed;
    let facets = Facets { max_length, precision, scale, unicode, srid };
    let annotations = annotations.finish(problems);
    Some(TypeDefinition { underlying: underlying?, facets, annotations })
}

pub(super) fn term(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Term> {
    let (mut kind, mut base, mut applies_to, mut default_value) = (None, None, None, None);
    let (type_ref, annotations) = annotated_type_ref(problems, node, "a term", |problems, entry| {
        match &*entry.key {
            "$Kind" => {
                expect_kind(problems, entry, "Term");
                problems.once(&mut kind, entry, Some(()));
            }
            "$BaseTerm" => {
                let value = problems.qualified_name(&entry.node);
                problems.once(&mut base, entry, value);
            }
            "$AppliesTo" => {
                let value = problems
                    .list(&entry.node, "element kinds")
                    .map(|items| items.iter().filter_map(|item| problems.string(item)).collect::<Vec<_>>());
                problems.once(&mut applies_to, entry, value);
            }
            "$DefaultValue" => {
                let value = self::default_value(problems, &entry.node);
                problems.once(&mut default_value, entry, value);
            }
            _ => return false,
        }
        true
    })?;
    let entries = problems.map(node, "a term")?;
    problems.require("$Kind", "a term", node.at, entries);
    Some(Term { type_ref, base, applies_to: applies_to.unwrap_or_default(), default_value, annotations })
}
