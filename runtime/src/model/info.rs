//! What is known about a type without a value of it.

use std::fmt;

use super::layout::{Layout, layout_of};

/// What sort of type a model is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypeKind {
    /// An entity type: has an address of its own, and usually a key.
    Entity,
    /// A complex type: a value inside something else.
    Complex,
    /// The parameters of an action or function.
    Parameters,
}

/// A type: its names, kind, base and properties.
///
/// Made by [`model!`](crate::model!), once for each type; reach it by [`Model::info`](crate::Model::info) or, from a
/// value, [`type_info`](crate::Model::type_info).
///
/// Its fields are public for the macro only: a constant that is written out costs nothing where it is not used, while a
/// static, and all that it refers to, would be compiled with the crate of the type.
pub struct TypeInfo {
    #[doc(hidden)]
    pub __name: &'static str,
    #[doc(hidden)]
    pub __kind: &'static str,
    #[doc(hidden)]
    pub __base: Option<fn() -> &'static TypeInfo>,
    #[doc(hidden)]
    pub __descendants: &'static [fn() -> &'static TypeInfo],
    /// The table of the macro as text: for each property the Rust field, the wire name as a literal, and the facets, with
    /// a comma between properties.
    #[doc(hidden)]
    pub __table: &'static str,
}

impl TypeInfo {
    /// The full OData name, such as `microsoft.graph.managedDevice`.
    pub fn name(&self) -> &'static str {
        self.__name
    }

    /// What sort of type it is.
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

    /// Whether values may have properties that the type does not declare.
    pub fn is_open(&self) -> bool {
        self.has_word("open")
    }

    /// Whether values are always of a derived type.
    pub fn is_abstract(&self) -> bool {
        self.has_word("abstract")
    }

    /// Whether an entity has a media stream of its own (`$value`).
    pub fn has_stream(&self) -> bool {
        self.has_word("stream")
    }

    /// The type it derives from.
    pub fn base(&self) -> Option<&'static TypeInfo> {
        self.__base.map(|base| base())
    }

    /// The types that derive from it, directly or not, as far as its crate knows.
    pub fn descendants(&self) -> impl Iterator<Item = &'static TypeInfo> {
        self.__descendants.iter().map(|info| info())
    }

    /// The properties, inherited ones too, sorted by wire name.
    pub fn properties(&self) -> &'static [PropertyInfo] {
        self.layout().properties()
    }

    /// The property of this wire name.
    pub fn property(&self, wire: &str) -> Option<&'static PropertyInfo> {
        self.layout().find(wire).map(|index| self.layout().property(index))
    }

    /// Whether it is the type of this name or derives from it. The name may begin with `#`.
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
    /// What else the metadata says about it.
    pub facets: Facets,
    /// The name as it is written: in quotes, with a colon.
    pub(super) key: Box<str>,
}

/// What the metadata says about a property besides its type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Facets {
    /// Part of the key.
    pub key: bool,
    /// Not nullable.
    pub required: bool,
    /// Computed by the service.
    pub computed: bool,
    /// Cannot be changed once set.
    pub immutable: bool,
    /// Deprecated.
    pub deprecated: bool,
    /// A secret, not shown by `Debug`.
    pub secret: bool,
    /// Cannot be written.
    pub read_only: bool,
    /// A parameter that the caller may leave out.
    pub optional: bool,
}

impl Facets {
    /// Reads the words of a table. A word that names no facet has no effect.
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
    /// Reads a table as [`model!`](crate::model!) writes it: `id "id" key required, pin "pin" secret`.
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

/// Splits off the string literal at the start of a text: its value, and what follows it.
fn string_literal(text: &'static str) -> Option<(&'static str, &'static str)> {
    let content = text.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = content.find(|c| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    })?;
    let (value, rest) = (&content[..end], &content[end + 1..]);
    // Tables are read once for each type and kept, so what is unescaped may be kept as well.
    let value = if value.contains('\\') { Box::leak(unescape(value).into_boxed_str()) } else { value };
    Some((value, rest))
}

/// The value of a string literal's content, with the escapes that `char::escape_default` writes.
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

    /// As the macro makes a table.
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
