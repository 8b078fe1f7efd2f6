//! Metadata of types, available without a value.

use std::fmt;

use super::layout::{Layout, layout_of};

/// The kind of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypeKind {
    /// An entity type: it has a URL of its own, and usually a key.
    Entity,
    /// A complex type: a value inside of another value.
    Complex,
    /// The parameters of an action or function.
    Parameters,
}

/// The metadata of a type: its names, kind, base and properties.
///
/// Created by [`model!`](crate::model!), once for each type. [`Model::info`](crate::Model::info) returns it for a
/// type, [`type_info`](crate::Model::type_info) for a value.
///
/// Its fields are public for the macro only. An inlined constant costs nothing where it is not used; a static, with
/// all that it refers to, would be compiled with the crate of the type.
pub struct TypeInfo {
    #[doc(hidden)]
    pub __name: &'static str,
    #[doc(hidden)]
    pub __kind: &'static str,
    #[doc(hidden)]
    pub __base: Option<fn() -> &'static TypeInfo>,
    #[doc(hidden)]
    pub __descendants: &'static [fn() -> &'static TypeInfo],
    /// The table of the macro as text: for each property the Rust field, the wire name as a literal, and the facets,
    /// with a comma between properties.
    #[doc(hidden)]
    pub __table: &'static str,
}

impl TypeInfo {
    /// Returns the full OData name, such as `microsoft.graph.managedDevice`.
    pub fn name(&self) -> &'static str {
        self.__name
    }

    /// Returns the kind of the type.
    pub fn kind(&self) -> TypeKind {
        match self.__kind.split(' ').next() {
            Some("complex") => TypeKind::Complex,
            Some("parameters") => TypeKind::Parameters,
            _ => TypeKind::Entity,
        }
    }

    fn has_word(&self, word: &str) -> bool {
        self.__kind.split(' ').any(|each| each == word)
    }

    /// Returns `true` if values may have properties that the type does not declare.
    pub fn is_open(&self) -> bool {
        self.has_word("open")
    }

    /// Returns `true` if values are always of a derived type.
    pub fn is_abstract(&self) -> bool {
        self.has_word("abstract")
    }

    /// Returns `true` if the entity has a media stream of its own (`$value`).
    pub fn has_stream(&self) -> bool {
        self.has_word("stream")
    }

    /// Returns the base type.
    pub fn base(&self) -> Option<&'static TypeInfo> {
        self.__base.map(|base| base())
    }

    /// Returns the types that derive from this one, directly or indirectly, as far as its crate knows them.
    pub fn descendants(&self) -> impl Iterator<Item = &'static TypeInfo> {
        self.__descendants.iter().map(|info| info())
    }

    /// Returns the properties, including inherited ones, sorted by wire name.
    pub fn properties(&self) -> &'static [PropertyInfo] {
        self.layout().properties()
    }

    /// Returns the property with this wire name.
    pub fn property(&self, wire: &str) -> Option<&'static PropertyInfo> {
        self.layout().find(wire).map(|index| self.layout().property(index))
    }

    /// Returns `true` if this is the type with the given name or derives from it. The name may begin with `#`.
    pub fn is(&self, name: &str) -> bool {
        let name = name.strip_prefix('#').unwrap_or(name);
        self.__name == name || self.base().is_some_and(|base| base.is(name))
    }

    pub(crate) fn layout(&self) -> &'static Layout {
        layout_of(self.__table)
    }
}

impl fmt::Debug for TypeInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TypeInfo").field("name", &self.__name).field("properties", &self.properties()).finish()
    }
}

/// A property of a type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PropertyInfo {
    /// The name in JSON and in URLs.
    pub wire: &'static str,
    /// The name of the Rust field, without `r#`.
    pub field: &'static str,
    /// The other facts that the metadata states about the property.
    pub facets: Facets,
    /// The name as it is written: in quotes, with a colon.
    pub(super) key: Box<str>,
}

/// The facts that the metadata states about a property besides its type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Facets {
    /// The property is part of the key.
    pub key: bool,
    /// The property is not nullable.
    pub required: bool,
    /// The property is computed by the service.
    pub computed: bool,
    /// The property cannot be changed once it is set.
    pub immutable: bool,
    /// The property is deprecated.
    pub deprecated: bool,
    /// The property is a secret, which `Debug` does not print.
    pub secret: bool,
    /// The property cannot be written.
    pub read_only: bool,
    /// The parameter may be left out.
    pub optional: bool,
}

impl Facets {
    /// Parses the words of a table. Unknown words have no effect.
    fn parse(words: &str) -> Self {
        let mut facets = Self::default();
        for word in words.split_whitespace() {
            match word {
                "key" => facets.key = true,
                "required" => facets.required = true,
                "computed" => facets.computed = true,
                "immutable" => facets.immutable = true,
                "deprecated" => facets.deprecated = true,
                "secret" => facets.secret = true,
                "read_only" => facets.read_only = true,
                "optional" => facets.optional = true,
                _ => {}
            }
        }
        facets
    }
}

impl PropertyInfo {
    /// Parses a table in the form that [`model!`](crate::model!) writes: `id "id" key required, pin "pin" secret`.
    pub(super) fn parse_table(table: &'static str) -> Vec<Self> {
        let mut properties = Vec::new();
        let mut rest = table;
        loop {
            rest = rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
            let Some((field, after_field)) = rest.split_once(char::is_whitespace) else { break };
            let Some((wire, after_wire)) = string_literal(after_field.trim_start()) else { break };
            let (facets, next) = after_wire.split_once(',').unwrap_or((after_wire, ""));
            let mut key = crate::codec::encode(&wire.to_owned());
            key.push(':');
            properties.push(Self {
                wire,
                field: field.strip_prefix("r#").unwrap_or(field),
                facets: Facets::parse(facets),
                key: key.into(),
            });
            rest = next;
        }
        properties
    }
}

/// Splits off the string literal at the start of a text. Returns its value and the text that follows.
fn string_literal(text: &'static str) -> Option<(&'static str, &'static str)> {
    let content = text.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = content.find(|c| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    })?;
    let (value, rest) = (&content[..end], &content[end + 1..]);
    // Tables are read once for each type and kept for the whole run, so unescaped text is leaked on purpose.
    let value = if value.contains('\\') { Box::leak(unescape(value).into_boxed_str()) } else { value };
    Some((value, rest))
}

/// Returns the value of a string literal's content, written with the escapes of `char::escape_default`.
fn unescape(content: &str) -> String {
    let mut value = String::with_capacity(content.len());
    let mut characters = content.chars();
    while let Some(c) = characters.next() {
        if c != '\\' {
            value.push(c);
            continue;
        }
        match characters.next() {
            Some('n') => value.push('\n'),
            Some('r') => value.push('\r'),
            Some('t') => value.push('\t'),
            Some('0') => value.push('\0'),
            Some('u') => {
                let digits: String = characters.by_ref().skip(1).take_while(|c| *c != '}').collect();
                value.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some(other) => value.push(other),
            None => {}
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Creates a table as the macro does.
    macro_rules! table {
        ($($field:ident: $wire:tt $($facet:ident)*),*) => {
            PropertyInfo::parse_table(stringify!($($field $wire $($facet)*),*))
        };
    }

    fn names(properties: &[PropertyInfo]) -> Vec<(&str, &str)> {
        properties.iter().map(|property| (property.field, property.wire)).collect()
    }

    #[test]
    fn a_table_gives_fields_wire_names_and_facets() {
        let properties = table!(id: "id" key required, r#type: "type", pin: "pinCode" secret read_only);
        assert_eq!(names(&properties), [("id", "id"), ("type", "type"), ("pin", "pinCode")]);
        assert_eq!(properties[0].facets, Facets { key: true, required: true, ..Facets::default() });
        assert_eq!(properties[1].facets, Facets::default());
        assert_eq!(properties[2].facets, Facets { secret: true, read_only: true, ..Facets::default() });
    }

    #[test]
    fn an_empty_table_has_no_properties() {
        assert!(PropertyInfo::parse_table("").is_empty());
    }

    #[test]
    fn a_wire_name_may_hold_any_character() {
        let properties = table!(a: "one, two" key, b: "say \"hi\"", c: "back\\", d: "line\n\u{e9}\u{202e}", e: "@x.y");
        let wires: Vec<&str> = properties.iter().map(|property| property.wire).collect();
        assert_eq!(wires, ["one, two", "say \"hi\"", "back\\", "line\n\u{e9}\u{202e}", "@x.y"]);
        assert!(properties[0].facets.key);
    }
}
