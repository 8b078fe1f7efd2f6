//! Enumeration types and type definitions.

use super::declared::Declared;
use super::facts;
use super::model::Building;
use crate::ir::{Annotations, EnumMember, EnumType, Facets, MaxLength, Origin, Primitive, TypeDefinition};
use crate::source::openapi::schema::Form;
use crate::source::tree::{Node, Value};

impl<'d> Building<'_, 'd> {
    /// An enumeration: names, and numbers where an extension has them.
    ///
    /// `enum` has names alone. Without numbers a member has its position, as in metadata that has none; one of a set of
    /// flags has the bit of its position, since flags have to be told apart when they are joined.
    pub(super) fn enumeration(&self, declared: &Declared<'d>) -> EnumType {
        let schema = declared.node;
        let flags = schema.get("x-ms-enum-flags");
        let is_flags = flags.is_some_and(|flags| flags.is_true("isFlags") || flags.get("isFlags").is_none());
        let extensions = ["x-ms-enum", "x-ms-enum-flags"].into_iter().filter_map(|extension| schema.get(extension));
        let values: Vec<&Node<'_>> =
            extensions.filter_map(|extension| extension.get("values")).flat_map(Node::items).collect();
        let names = schema.get("enum").map_or(&[][..], Node::items).iter().filter_map(Node::as_text);
        let mut enum_type = EnumType {
            underlying: Primitive::Int32,
            is_flags,
            members: Default::default(),
            annotations: Annotations::new(),
        };
        for (position, name) in names.enumerate() {
            let known =
                values.iter().find(|value| value.text("name") == Some(name) || value.text("value") == Some(name));
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            let bit =
                || u32::try_from(position).ok().and_then(|position| 1_i64.checked_shl(position)).filter(|bit| *bit > 0);
            let unnumbered = if is_flags { bit().unwrap_or(position) } else { position };
            let value = known.and_then(|value| number(value.get("value")?)).unwrap_or(unnumbered);
            let mut annotations = Annotations::new();
            facts::describe(
                &mut annotations,
                known.and_then(|value| value.text("description")).filter(|text| *text != name),
            );
            enum_type.members.insert(name.to_owned(), EnumMember { value, annotations, origin: Origin::Metadata });
        }
        if enum_type.members.values().any(|member| i32::try_from(member.value).is_err()) {
            enum_type.underlying = Primitive::Int64;
        }
        facts::describe(&mut enum_type.annotations, schema.text("description"));
        facts::deprecate(&mut enum_type.annotations, facts::deprecation(schema));
        enum_type
    }

    /// A type definition.
    pub(super) fn definition(&self, declared: &Declared<'d>) -> TypeDefinition {
        let value = self.description.value_type(declared.node);
        let underlying = match value.form {
            Form::Primitive(primitive) => primitive,
            _ => Primitive::Untyped,
        };
        let mut annotations = Annotations::new();
        facts::describe(&mut annotations, declared.node.text("description"));
        let facets = Facets { max_length: value.max_length.map(MaxLength::Limit), ..Facets::default() };
        TypeDefinition { underlying, facets, annotations }
    }
}

fn number(node: &Node<'_>) -> Option<i64> {
    match &node.value {
        Value::Int(number) => Some(*number),
        Value::Text(text) => text.parse().ok(),
        _ => None,
    }
}
