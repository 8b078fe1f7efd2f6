//! Entity types, complex types, enumeration types, type definitions and terms.

use std::borrow::Cow;

use super::annotations::{blocks, entries};
use crate::ir::{
    Annotations, ComplexType, EntityType, EnumType, Facets, KeyProperty, MaxLength, NavigationProperty, OnDelete,
    Primitive, Property, Scale, StructuredType, Term, TypeDefinition, TypeName, TypeRef,
};
use crate::spec::layout::Block;
use crate::spec::tree::Value;

type Facts<'a> = Vec<(Cow<'a, str>, Value<'a>)>;
type Lines<'a> = Vec<(Cow<'a, str>, Block<'a>)>;

/// A fact under a key of the vocabulary.
pub(super) fn fact<'a>(key: &'static str, value: Value<'a>) -> (Cow<'a, str>, Value<'a>) {
    (Cow::Borrowed(key), value)
}

/// A fact under a key of the vocabulary, on a line of its own.
pub(super) fn line<'a>(key: &'static str, value: Value<'a>) -> (Cow<'a, str>, Block<'a>) {
    (Cow::Borrowed(key), Block::Value(value))
}

/// The entry for what is only said where it is true.
pub(super) fn flag<'a>(key: &'static str, set: bool) -> Option<(Cow<'a, str>, Value<'a>)> {
    set.then(|| fact(key, Value::Bool(true)))
}

pub(super) fn entity_type(entity: &EntityType) -> Block<'_> {
    let key = (!entity.key.is_empty()).then(|| line("$Key", Value::list(entity.key.iter().map(key_property))));
    let has_stream = flag_line("$HasStream", entity.has_stream);
    structured("EntityType", &entity.structure, has_stream.into_iter().chain(key))
}

pub(super) fn complex_type(complex: &ComplexType) -> Block<'_> {
    structured("ComplexType", &complex.structure, [])
}

fn flag_line<'a>(key: &'static str, set: bool) -> Option<(Cow<'a, str>, Block<'a>)> {
    set.then(|| line(key, Value::Bool(true)))
}

fn key_property(key: &KeyProperty) -> Value<'_> {
    match &key.alias {
        Some(alias) => Value::map([(alias, Value::text(&key.path))]),
        None => Value::text(&key.path),
    }
}

fn structured<'a>(
    kind: &'static str,
    structure: &'a StructuredType,
    more: impl IntoIterator<Item = (Cow<'a, str>, Block<'a>)>,
) -> Block<'a> {
    let mut lines = vec![line("$Kind", Value::text(kind))];
    lines.extend(structure.base.iter().map(|base| line("$BaseType", Value::text(base.as_str()))));
    lines.extend(flag_line("$Abstract", structure.is_abstract));
    lines.extend(flag_line("$OpenType", structure.is_open));
    lines.extend(more);
    lines.extend(blocks("", &structure.annotations));
    let properties = structure.properties.iter().map(|(name, property)| (name, self::property(property)));
    let navigation = structure.navigation_properties.iter().map(|(name, target)| (name, navigation_property(target)));
    let mut members: Vec<_> = properties.chain(navigation).collect();
    members.sort_by_key(|(name, _)| *name);
    lines.extend(members.into_iter().map(|(name, block)| (Cow::Borrowed(name.as_str()), block)));
    Block::Map(lines)
}

fn property(property: &Property) -> Block<'_> {
    let mut facts = type_ref(&property.type_ref);
    facts.extend(default_value(&property.type_ref, property.default_value.as_deref()));
    element(facts, &property.annotations)
}

fn navigation_property(property: &NavigationProperty) -> Block<'_> {
    let mut facts =
        vec![fact("$Kind", Value::text("NavigationProperty")), fact("$Type", Value::text(property.target.as_str()))];
    facts.extend(flag("$Collection", property.collection));
    facts.push(fact("$Nullable", Value::Bool(property.nullable)));
    facts.extend(property.partner.iter().map(|partner| fact("$Partner", Value::text(partner))));
    facts.extend(flag("$ContainsTarget", property.contains_target));
    if !property.referential_constraints.is_empty() {
        let constraints = property.referential_constraints.iter();
        facts.push(fact(
            "$ReferentialConstraint",
            Value::map(constraints.map(|(dependent, referenced)| (dependent, Value::text(referenced)))),
        ));
    }
    facts.extend(property.on_delete.map(|action| {
        let action = match action {
            OnDelete::Cascade => "Cascade",
            OnDelete::None => "None",
            OnDelete::SetNull => "SetNull",
            OnDelete::SetDefault => "SetDefault",
        };
        fact("$OnDelete", Value::text(action))
    }));
    element(facts, &property.annotations)
}

/// An element of one line, with its annotations.
pub(super) fn element<'a>(mut facts: Facts<'a>, annotations: &'a Annotations) -> Block<'a> {
    facts.extend(entries("", annotations));
    Block::Element(facts)
}

/// The type, nullability and facets of what has a type.
pub(super) fn type_ref(type_ref: &TypeRef) -> Facts<'_> {
    let mut facts = vec![fact("$Type", type_name(&type_ref.name))];
    facts.extend(flag("$Collection", type_ref.collection));
    facts.push(fact("$Nullable", Value::Bool(type_ref.nullable)));
    facts.extend(facets(&type_ref.facets));
    facts
}

fn type_name(name: &TypeName) -> Value<'_> {
    match name {
        TypeName::Primitive(primitive) => Value::text(primitive.name()),
        TypeName::Named(name) => Value::text(name.as_str()),
    }
}

fn facets(facets: &Facets) -> Facts<'_> {
    let mut facts = Vec::new();
    facts.extend(facets.max_length.map(|length| fact("$MaxLength", max_length(length))));
    facts.extend(facets.precision.map(|precision| fact("$Precision", Value::Int(precision.into()))));
    facts.extend(facets.scale.map(|scale| {
        let value = match scale {
            Scale::Digits(digits) => Value::Int(digits.into()),
            Scale::Variable => Value::text("variable"),
            Scale::Floating => Value::text("floating"),
        };
        fact("$Scale", value)
    }));
    facts.extend(facets.unicode.map(|unicode| fact("$Unicode", Value::Bool(unicode))));
    facts.extend(facets.srid.iter().map(|srid| fact("$SRID", Value::text(srid))));
    facts
}

fn max_length<'a>(length: MaxLength) -> Value<'a> {
    match length {
        MaxLength::Max => Value::text("max"),
        // A length beyond what the format's integers hold is as good as none, but it has to come back the same.
        MaxLength::Limit(limit) => i64::try_from(limit).map_or_else(|_| Value::text(limit.to_string()), Value::Int),
    }
}

/// A default value: a boolean or integer as such where the type says so and nothing is lost, otherwise its text.
fn default_value<'a>(of: &TypeRef, value: Option<&'a str>) -> Option<(Cow<'a, str>, Value<'a>)> {
    use Primitive::{Boolean, Byte, Int16, Int32, Int64, SByte};
    let text = value?;
    let integer = || text.parse::<i64>().ok().filter(|number| number.to_string() == text);
    let value = match (&of.name, text) {
        (TypeName::Primitive(Boolean), "true") => Value::Bool(true),
        (TypeName::Primitive(Boolean), "false") => Value::Bool(false),
        (TypeName::Primitive(Byte | SByte | Int16 | Int32 | Int64), _) => {
            integer().map_or(Value::text(text), Value::Int)
        }
        _ => Value::text(text),
    };
    Some(fact("$DefaultValue", value))
}

pub(super) fn enum_type(enum_type: &EnumType) -> Block<'_> {
    let mut lines: Lines<'_> =
        vec![line("$Kind", Value::text("EnumType")), line("$UnderlyingType", Value::text(enum_type.underlying.name()))];
    lines.extend(flag_line("$IsFlags", enum_type.is_flags));
    lines.extend(blocks("", &enum_type.annotations));
    // Members that only a reference page knows have their home in `documented/`.
    for (name, member) in enum_type.members.iter().filter(|(_, member)| member.origin.is_metadata()) {
        lines.push((Cow::Borrowed(name), Block::Value(Value::Int(member.value))));
        lines.extend(blocks(name, &member.annotations));
    }
    Block::Map(lines)
}

pub(super) fn type_definition(definition: &TypeDefinition) -> Block<'_> {
    let mut facts = vec![
        fact("$Kind", Value::text("TypeDefinition")),
        fact("$UnderlyingType", Value::text(definition.underlying.name())),
    ];
    facts.extend(facets(&definition.facets));
    element(facts, &definition.annotations)
}

pub(super) fn term(term: &Term) -> Block<'_> {
    let mut facts = vec![fact("$Kind", Value::text("Term"))];
    facts.extend(type_ref(&term.type_ref));
    facts.extend(term.base.iter().map(|base| fact("$BaseTerm", Value::text(base.as_str()))));
    if !term.applies_to.is_empty() {
        facts.push(fact("$AppliesTo", Value::list(term.applies_to.iter().map(Value::text))));
    }
    facts.extend(default_value(&term.type_ref, term.default_value.as_deref()));
    element(facts, &term.annotations)
}
