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
    pub __words: &'static str,
    #[doc(hidden)]
    pub __base: Option<fn() -> &'static TypeInfo>,
    #[doc(hidden)]
    pub __descendants: &'static [fn() -> &'static TypeInfo],
    /// What the macro was given for each property, with commas between: Rust field, wire name and facets.
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
        match self.__words.split(' ').next() {
            Some("complex") => TypeKind::Complex,
            Some("parameters") => TypeKind::Parameters,
            _ => TypeKind::Entity,
        }
    }

    fn has_word(&self, word: &str) -> bool {
        self.__words.split(' ').any(|each| each == word)
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
    /// `k`: part of the key.
    pub key: bool,
    /// `r`: not nullable.
    pub required: bool,
    /// `c`: computed by the service.
    pub computed: bool,
    /// `i`: cannot be changed once set.
    pub immutable: bool,
    /// `d`: deprecated.
    pub deprecated: bool,
    /// `s`: a secret, not shown by `Debug`.
    pub secret: bool,
    /// `p`: cannot be written.
    pub read_only: bool,
}

impl Facets {
    fn parse(letters: &str) -> Self {
        let has = |letter: char| letters.contains(letter);
        Self {
            key: has('k'),
            required: has('r'),
            computed: has('c'),
            immutable: has('i'),
            deprecated: has('d'),
            secret: has('s'),
            read_only: has('p'),
        }
    }
}

impl PropertyInfo {
    pub(super) fn parse(line: &'static str) -> Self {
        let mut words = line.split_whitespace();
        let field = words.next().unwrap_or_default();
        let wire = words.next().unwrap_or_default().trim_matches('"');
        let facets = Facets::parse(words.next().unwrap_or_default());
        let mut key = crate::codec::encode(&wire.to_owned());
        key.push(':');
        Self { wire, field: field.strip_prefix("r#").unwrap_or(field), facets, key: key.into() }
    }
}
